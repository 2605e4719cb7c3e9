// @generated from spec/captcha.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 96d06051d2dc71cb, rust-hash: 59123a58d995412b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/captcha.rs"]
mod index;

/// Version 2019-07-22 of the API.
pub mod v20190722 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "captcha")]
    /// Error codes of Captcha (captcha), API 3.0, version 2019-07-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CaptchaError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// MissingParameter
        MissingParameter,
        /// UnauthorizedOperation.ErrAuth
        #[doc(alias("UnauthorizedOperation.ErrAuth"))]
        UnauthorizedOperationErrAuth,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "captcha")]
    api::listed_enum!(CaptchaError, captcha_v20190722_table);
    pub(crate) mod captcha_v20190722_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "captcha")]
        use super::CaptchaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "captcha_v20190722";
        pub(super) const CODE_INDEX: Index = index::CAPTCHA_V20190722_CODES;
        pub(super) const KEY_INDEX: Index = index::CAPTCHA_V20190722_KEYS;
        #[cfg(feature = "captcha")]
        pub(super) static VARIANTS: [CaptchaError; 5] = [
            CaptchaError::InternalError,
            CaptchaError::InvalidParameter,
            CaptchaError::MissingParameter,
            CaptchaError::UnauthorizedOperationErrAuth,
            CaptchaError::UnauthorizedOperationUnauthorized,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "InternalError",
            "InvalidParameter",
            "MissingParameter",
            "UnauthorizedOperation.ErrAuth",
            "UnauthorizedOperation.Unauthorized",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "InternalError",
            "InvalidParameter",
            "MissingParameter",
            "UnauthorizedOperationErrAuth",
            "UnauthorizedOperationUnauthorized",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("MissingParameter"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CAPTCHA_V20190722_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CaptchaError",
            label_en: "Captcha",
            label_zh: "验证码",
            level: Level::Service,
            product: Some(products::CAPTCHA),
            version: Some("2019-07-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "captcha")]
pub use v20190722::CaptchaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
