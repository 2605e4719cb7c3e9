// @generated from spec/cdwpg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: add149c1b77bc5c9, rust-hash: 60735e11cc51f0a3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdwpg.rs"]
mod index;

/// Version 2020-12-30 of the API.
pub mod v20201230 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cdwpg")]
    /// Error codes of Tencent Cloud TCHouse-P (cdwpg), API 3.0, version 2020-12-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdwpgError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdwpg")]
    api::listed_enum!(CdwpgError, cdwpg_v20201230_table);
    pub(crate) mod cdwpg_v20201230_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cdwpg")]
        use super::CdwpgError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdwpg_v20201230";
        pub(super) const CODE_INDEX: Index = index::CDWPG_V20201230_CODES;
        pub(super) const KEY_INDEX: Index = index::CDWPG_V20201230_KEYS;
        #[cfg(feature = "cdwpg")]
        pub(super) static VARIANTS: [CdwpgError; 4] = [
            CdwpgError::FailedOperation,
            CdwpgError::InternalError,
            CdwpgError::InternalErrorSystemError,
            CdwpgError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InternalError.SystemError",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InternalErrorSystemError",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
        ];
        pub(super) use super::index::CDWPG_V20201230_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdwpgError",
            label_en: "Tencent Cloud TCHouse-P",
            label_zh: "腾讯云数据仓库TCHouse-P",
            level: Level::Service,
            product: Some(products::CDWPG),
            version: Some("2020-12-30"),
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

#[cfg(feature = "cdwpg")]
pub use v20201230::CdwpgError;

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
