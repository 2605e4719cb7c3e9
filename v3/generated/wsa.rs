// @generated from spec/wsa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1a37efb79d575dae, rust-hash: 6bf4db9015eb2f1c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/wsa.rs"]
mod index;

/// Version 2025-05-08 of the API.
pub mod v20250508 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "wsa")]
    /// Error codes of Web Search API (wsa), API 3.0, version 2025-05-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WsaError {
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
    #[cfg(feature = "wsa")]
    api::listed_enum!(WsaError, wsa_v20250508_table);
    pub(crate) mod wsa_v20250508_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "wsa")]
        use super::WsaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "wsa_v20250508";
        pub(super) const CODE_INDEX: Index = index::WSA_V20250508_CODES;
        pub(super) const KEY_INDEX: Index = index::WSA_V20250508_KEYS;
        #[cfg(feature = "wsa")]
        pub(super) static VARIANTS: [WsaError; 6] = [
            WsaError::InternalError,
            WsaError::InvalidParameter,
            WsaError::RequestLimitExceeded,
            WsaError::ResourceNotFound,
            WsaError::ResourceUnavailable,
            WsaError::UnauthorizedOperation,
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
        pub(super) use super::index::WSA_V20250508_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WsaError",
            label_en: "Web Search API",
            label_zh: "联网搜索API",
            level: Level::Service,
            product: Some(products::WSA),
            version: Some("2025-05-08"),
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

#[cfg(feature = "wsa")]
pub use v20250508::WsaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
