// @generated from spec/api.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a0515388c613a2b8, rust-hash: 23d679c10f4a9418
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/api.rs"]
mod index;

/// Version 2020-11-06 of the API.
pub mod v20201106 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "api")]
    /// Error codes of TencentCloud API (api), API 3.0, version 2020-11-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ApiServiceError {
        /// InvalidParameter
        InvalidParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "api")]
    api::listed_enum!(ApiServiceError, api_service_v20201106_table);
    pub(crate) mod api_service_v20201106_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "api")]
        use super::ApiServiceError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "api_service_v20201106";
        pub(super) const CODE_INDEX: Index = index::API_SERVICE_V20201106_CODES;
        pub(super) const KEY_INDEX: Index = index::API_SERVICE_V20201106_KEYS;
        #[cfg(feature = "api")]
        pub(super) static VARIANTS: [ApiServiceError; 3] = [
            ApiServiceError::InvalidParameter,
            ApiServiceError::RequestLimitExceeded,
            ApiServiceError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "InvalidParameter",
            "RequestLimitExceeded",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "InvalidParameter",
            "RequestLimitExceeded",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InvalidParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::API_SERVICE_V20201106_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ApiServiceError",
            label_en: "TencentCloud API",
            label_zh: "云 API",
            level: Level::Service,
            product: Some(products::API),
            version: Some("2020-11-06"),
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

#[cfg(feature = "api")]
pub use v20201106::ApiServiceError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
