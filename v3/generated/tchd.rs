// @generated from spec/tchd.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 234a7b5724fd9c5a, rust-hash: e37e58eadcdd3e5a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tchd.rs"]
mod index;

/// Version 2023-03-06 of the API.
pub mod v20230306 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tchd")]
    /// Error codes of Tencent Cloud Health Dashboard (tchd), API 3.0, version 2023-03-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TchdError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tchd")]
    api::listed_enum!(TchdError, tchd_v20230306_table);
    pub(crate) mod tchd_v20230306_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tchd")]
        use super::TchdError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tchd_v20230306";
        pub(super) const CODE_INDEX: Index = index::TCHD_V20230306_CODES;
        pub(super) const KEY_INDEX: Index = index::TCHD_V20230306_KEYS;
        #[cfg(feature = "tchd")]
        pub(super) static VARIANTS: [TchdError; 3] = [
            TchdError::InternalError,
            TchdError::InvalidParameter,
            TchdError::InvalidParameterValue,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
        ];
        pub(super) use super::index::TCHD_V20230306_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TchdError",
            label_en: "Tencent Cloud Health Dashboard",
            label_zh: "腾讯云健康看板",
            level: Level::Service,
            product: Some(products::TCHD),
            version: Some("2023-03-06"),
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

#[cfg(feature = "tchd")]
pub use v20230306::TchdError;

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
