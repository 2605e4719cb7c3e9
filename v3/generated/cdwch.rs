// @generated from spec/cdwch.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b1206596228c5214, rust-hash: 11c4d952cab4cc1d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdwch.rs"]
mod index;

/// Version 2020-09-15 of the API.
pub mod v20200915 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cdwch")]
    /// Error codes of Tencent Cloud TCHouse-C (cdwch), API 3.0, version 2020-09-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdwchError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ClusterExecuteExceeded
        #[doc(alias("FailedOperation.ClusterExecuteExceeded"))]
        FailedOperationClusterExecuteExceeded,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// OperationDenied
        OperationDenied,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdwch")]
    api::listed_enum!(CdwchError, cdwch_v20200915_table);
    pub(crate) mod cdwch_v20200915_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cdwch")]
        use super::CdwchError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdwch_v20200915";
        pub(super) const CODE_INDEX: Index = index::CDWCH_V20200915_CODES;
        pub(super) const KEY_INDEX: Index = index::CDWCH_V20200915_KEYS;
        #[cfg(feature = "cdwch")]
        pub(super) static VARIANTS: [CdwchError; 9] = [
            CdwchError::FailedOperation,
            CdwchError::FailedOperationClusterExecuteExceeded,
            CdwchError::InternalError,
            CdwchError::InvalidParameter,
            CdwchError::InvalidParameterValue,
            CdwchError::OperationDenied,
            CdwchError::ResourceNotFound,
            CdwchError::ResourceUnavailable,
            CdwchError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 9] = [
            "FailedOperation",
            "FailedOperation.ClusterExecuteExceeded",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 9] = [
            "FailedOperation",
            "FailedOperationClusterExecuteExceeded",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::CDWCH_V20200915_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdwchError",
            label_en: "Tencent Cloud TCHouse-C",
            label_zh: "腾讯云数据仓库TCHouse-C",
            level: Level::Service,
            product: Some(products::CDWCH),
            version: Some("2020-09-15"),
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

#[cfg(feature = "cdwch")]
pub use v20200915::CdwchError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
