// @generated from spec/tccatalog.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0874a8510ef67652, rust-hash: 5c54958c1594e540
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tccatalog.rs"]
mod index;

/// Version 2024-10-24 of the API.
pub mod v20241024 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tccatalog")]
    /// Error codes of Multimodal Intelligent Data Lake TCLake (tccatalog), API 3.0, version 2024-10-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TccatalogError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidTimeFormat
        #[doc(alias("InvalidParameter.InvalidTimeFormat"))]
        InvalidParameterInvalidTimeFormat,
        /// InvalidParameter.InvalidTimeParameter
        #[doc(alias("InvalidParameter.InvalidTimeParameter"))]
        InvalidParameterInvalidTimeParameter,
        /// ResourceUnavailable.ClusterUnavailable
        #[doc(alias("ResourceUnavailable.ClusterUnavailable"))]
        ResourceUnavailableClusterUnavailable,
        /// UnauthorizedOperation.UserNotAllowOperation
        #[doc(alias("UnauthorizedOperation.UserNotAllowOperation"))]
        UnauthorizedOperationUserNotAllowOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tccatalog")]
    api::listed_enum!(TccatalogError, tccatalog_v20241024_table);
    pub(crate) mod tccatalog_v20241024_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tccatalog")]
        use super::TccatalogError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tccatalog_v20241024";
        pub(super) const CODE_INDEX: Index = index::TCCATALOG_V20241024_CODES;
        pub(super) const KEY_INDEX: Index = index::TCCATALOG_V20241024_KEYS;
        #[cfg(feature = "tccatalog")]
        pub(super) static VARIANTS: [TccatalogError; 7] = [
            TccatalogError::FailedOperation,
            TccatalogError::InternalError,
            TccatalogError::InvalidParameter,
            TccatalogError::InvalidParameterInvalidTimeFormat,
            TccatalogError::InvalidParameterInvalidTimeParameter,
            TccatalogError::ResourceUnavailableClusterUnavailable,
            TccatalogError::UnauthorizedOperationUserNotAllowOperation,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.InvalidTimeFormat",
            "InvalidParameter.InvalidTimeParameter",
            "ResourceUnavailable.ClusterUnavailable",
            "UnauthorizedOperation.UserNotAllowOperation",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalidTimeFormat",
            "InvalidParameterInvalidTimeParameter",
            "ResourceUnavailableClusterUnavailable",
            "UnauthorizedOperationUserNotAllowOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TCCATALOG_V20241024_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TccatalogError",
            label_en: "Multimodal Intelligent Data Lake TCLake",
            label_zh: "多模态智能数据湖 TCLake",
            level: Level::Service,
            product: Some(products::TCCATALOG),
            version: Some("2024-10-24"),
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

#[cfg(feature = "tccatalog")]
pub use v20241024::TccatalogError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
