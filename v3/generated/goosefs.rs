// @generated from spec/goosefs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 67eb63c014e19024, rust-hash: 02bc627dbe600b2b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/goosefs.rs"]
mod index;

/// Version 2022-05-19 of the API.
pub mod v20220519 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "goosefs")]
    /// Error codes of Data Accelerator Goose FileSystem (goosefs), API 3.0, version 2022-05-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GoosefsError {
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "goosefs")]
    api::listed_enum!(GoosefsError, goosefs_v20220519_table);
    pub(crate) mod goosefs_v20220519_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "goosefs")]
        use super::GoosefsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "goosefs_v20220519";
        pub(super) const CODE_INDEX: Index = index::GOOSEFS_V20220519_CODES;
        pub(super) const KEY_INDEX: Index = index::GOOSEFS_V20220519_KEYS;
        #[cfg(feature = "goosefs")]
        pub(super) static VARIANTS: [GoosefsError; 10] = [
            GoosefsError::InternalError,
            GoosefsError::InvalidFilter,
            GoosefsError::InvalidParameter,
            GoosefsError::InvalidParameterValue,
            GoosefsError::MissingParameter,
            GoosefsError::RegionError,
            GoosefsError::RequestLimitExceeded,
            GoosefsError::ResourceNotFound,
            GoosefsError::UnauthorizedOperation,
            GoosefsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 10] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 10] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::GOOSEFS_V20220519_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GoosefsError",
            label_en: "Data Accelerator Goose FileSystem",
            label_zh: "数据加速器 GooseFS",
            level: Level::Service,
            product: Some(products::GOOSEFS),
            version: Some("2022-05-19"),
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

#[cfg(feature = "goosefs")]
pub use v20220519::GoosefsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
