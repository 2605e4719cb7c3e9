// @generated from spec/cdwdoris.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a9e201a0946e56a6, rust-hash: ebd0f5901c16eb17
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdwdoris.rs"]
mod index;

/// Version 2021-12-28 of the API.
pub mod v20211228 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cdwdoris")]
    /// Error codes of Tencent Cloud TCHouse-D (cdwdoris), API 3.0, version 2021-12-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdwdorisError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdwdoris")]
    api::listed_enum!(CdwdorisError, cdwdoris_v20211228_table);
    pub(crate) mod cdwdoris_v20211228_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cdwdoris")]
        use super::CdwdorisError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdwdoris_v20211228";
        pub(super) const CODE_INDEX: Index = index::CDWDORIS_V20211228_CODES;
        pub(super) const KEY_INDEX: Index = index::CDWDORIS_V20211228_KEYS;
        #[cfg(feature = "cdwdoris")]
        pub(super) static VARIANTS: [CdwdorisError; 3] = [
            CdwdorisError::InternalError,
            CdwdorisError::InvalidParameter,
            CdwdorisError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "InternalError",
            "InvalidParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "InternalError",
            "InvalidParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CDWDORIS_V20211228_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdwdorisError",
            label_en: "Tencent Cloud TCHouse-D",
            label_zh: "腾讯云数据仓库 TCHouse-D",
            level: Level::Service,
            product: Some(products::CDWDORIS),
            version: Some("2021-12-28"),
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

#[cfg(feature = "cdwdoris")]
pub use v20211228::CdwdorisError;

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
