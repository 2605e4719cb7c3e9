// @generated from spec/adp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c8bf9cdfa564e2aa, rust-hash: 9a5bc6718919e29b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/adp.rs"]
mod index;

/// Version 2026-05-20 of the API.
pub mod v20260520 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "adp")]
    /// Error codes of Tencent Cloud Agent Development Platform (adp), API 3.0, version 2026-05-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AdpError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "adp")]
    api::listed_enum!(AdpError, adp_v20260520_table);
    pub(crate) mod adp_v20260520_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "adp")]
        use super::AdpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "adp_v20260520";
        pub(super) const CODE_INDEX: Index = index::ADP_V20260520_CODES;
        pub(super) const KEY_INDEX: Index = index::ADP_V20260520_KEYS;
        #[cfg(feature = "adp")]
        pub(super) static VARIANTS: [AdpError; 4] = [
            AdpError::FailedOperation,
            AdpError::InternalError,
            AdpError::InvalidParameter,
            AdpError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::ADP_V20260520_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AdpError",
            label_en: "Tencent Cloud Agent Development Platform",
            label_zh: "腾讯云智能体开发平台",
            level: Level::Service,
            product: Some(products::ADP),
            version: Some("2026-05-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "adp")]
pub use v20260520::AdpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
