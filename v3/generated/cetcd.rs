// @generated from spec/cetcd.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0d91fd5a8a3d40ab, rust-hash: 85f084ff1e915966
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cetcd.rs"]
mod index;

/// Version 2022-03-25 of the API.
pub mod v20220325 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cetcd")]
    /// Error codes of Cloud Native etcd (cetcd), API 3.0, version 2022-03-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CetcdError {
        /// FailedOperation.ResourceExistAlready
        #[doc(alias("FailedOperation.ResourceExistAlready"))]
        FailedOperationResourceExistAlready,
        /// InternalError
        InternalError,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam,
        /// LimitExceeded.QuotaEtcdLimit
        #[doc(alias("LimitExceeded.QuotaEtcdLimit"))]
        LimitExceededQuotaEtcdLimit,
        /// OperationDenied
        OperationDenied,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.PrometheusStatusError
        #[doc(alias("ResourceUnavailable.PrometheusStatusError"))]
        ResourceUnavailablePrometheusStatusError,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cetcd")]
    api::listed_enum!(CetcdError, cetcd_v20220325_table);
    pub(crate) mod cetcd_v20220325_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cetcd")]
        use super::CetcdError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cetcd_v20220325";
        pub(super) const CODE_INDEX: Index = index::CETCD_V20220325_CODES;
        pub(super) const KEY_INDEX: Index = index::CETCD_V20220325_KEYS;
        #[cfg(feature = "cetcd")]
        pub(super) static VARIANTS: [CetcdError; 13] = [
            CetcdError::FailedOperationResourceExistAlready,
            CetcdError::InternalError,
            CetcdError::InternalErrorDbRecordNotFound,
            CetcdError::InternalErrorUnexpectedInternal,
            CetcdError::InvalidParameter,
            CetcdError::InvalidParameterParam,
            CetcdError::LimitExceededQuotaEtcdLimit,
            CetcdError::OperationDenied,
            CetcdError::ResourceNotFound,
            CetcdError::ResourceUnavailable,
            CetcdError::ResourceUnavailablePrometheusStatusError,
            CetcdError::UnauthorizedOperationCamNoAuth,
            CetcdError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 13] = [
            "FailedOperation.ResourceExistAlready",
            "InternalError",
            "InternalError.DbRecordNotFound",
            "InternalError.UnexpectedInternal",
            "InvalidParameter",
            "InvalidParameter.Param",
            "LimitExceeded.QuotaEtcdLimit",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.PrometheusStatusError",
            "UnauthorizedOperation.CamNoAuth",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 13] = [
            "FailedOperationResourceExistAlready",
            "InternalError",
            "InternalErrorDbRecordNotFound",
            "InternalErrorUnexpectedInternal",
            "InvalidParameter",
            "InvalidParameterParam",
            "LimitExceededQuotaEtcdLimit",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailablePrometheusStatusError",
            "UnauthorizedOperationCamNoAuth",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CETCD_V20220325_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CetcdError",
            label_en: "Cloud Native etcd",
            label_zh: "云原生etcd",
            level: Level::Service,
            product: Some(products::CETCD),
            version: Some("2022-03-25"),
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

#[cfg(feature = "cetcd")]
pub use v20220325::CetcdError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
