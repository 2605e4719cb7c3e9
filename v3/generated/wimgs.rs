// @generated from spec/wimgs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a4bdbe7a0c93d59f, rust-hash: cca29c6be0c49744
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/wimgs.rs"]
mod index;

/// Version 2025-11-06 of the API.
pub mod v20251106 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "wimgs")]
    /// Error codes of Web Image Search (wimgs), API 3.0, version 2025-11-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WimgsError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "wimgs")]
    api::listed_enum!(WimgsError, wimgs_v20251106_table);
    pub(crate) mod wimgs_v20251106_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "wimgs")]
        use super::WimgsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "wimgs_v20251106";
        pub(super) const CODE_INDEX: Index = index::WIMGS_V20251106_CODES;
        pub(super) const KEY_INDEX: Index = index::WIMGS_V20251106_KEYS;
        #[cfg(feature = "wimgs")]
        pub(super) static VARIANTS: [WimgsError; 6] = [
            WimgsError::InternalError,
            WimgsError::InvalidParameter,
            WimgsError::RequestLimitExceeded,
            WimgsError::ResourceNotFound,
            WimgsError::ResourceUnavailable,
            WimgsError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "InternalError",
            "InvalidParameter",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "InternalError",
            "InvalidParameter",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::WIMGS_V20251106_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WimgsError",
            label_en: "Web Image Search",
            label_zh: "联网图像搜索",
            level: Level::Service,
            product: Some(products::WIMGS),
            version: Some("2025-11-06"),
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

#[cfg(feature = "wimgs")]
pub use v20251106::WimgsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
