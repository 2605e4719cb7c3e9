// @generated from spec/dbdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 00d803fc8afabd59, rust-hash: a7559406184f7593
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dbdc.rs"]
mod index;

/// Version 2020-10-29 of the API.
pub mod v20201029 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "dbdc")]
    /// Error codes of Database Dedicated Cluster (dbdc), API 3.0, version 2020-10-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DbdcError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ModifyResourceInfoError
        #[doc(alias("FailedOperation.ModifyResourceInfoError"))]
        FailedOperationModifyResourceInfoError,
        /// FailedOperation.OssAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OssAccessError"))]
        FailedOperationOssAccessError,
        /// FailedOperation.QueryResourceError
        #[doc(alias("FailedOperation.QueryResourceError"))]
        FailedOperationQueryResourceError,
        /// FailedOperation.QuerySpecInfoError
        #[doc(alias("FailedOperation.QuerySpecInfoError"))]
        FailedOperationQuerySpecInfoError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.ParameterError
        #[doc(alias("InvalidParameterValue.ParameterError"))]
        InvalidParameterValueParameterError,
        /// InvalidParameterValue.ResourceParameterError
        #[doc(alias("InvalidParameterValue.ResourceParameterError"))]
        InvalidParameterValueResourceParameterError,
        /// ResourceNotFound.FetchResourceError
        #[doc(alias("ResourceNotFound.FetchResourceError"))]
        ResourceNotFoundFetchResourceError,
        /// ResourceNotFound.FetchResourceListError
        #[doc(alias("ResourceNotFound.FetchResourceListError"))]
        ResourceNotFoundFetchResourceListError,
        /// ResourceUnavailable.ResourceStatusAbnormalError
        #[doc(alias("ResourceUnavailable.ResourceStatusAbnormalError"))]
        ResourceUnavailableResourceStatusAbnormalError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dbdc")]
    api::listed_enum!(DbdcError, dbdc_v20201029_table);
    pub(crate) mod dbdc_v20201029_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "dbdc")]
        use super::DbdcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dbdc_v20201029";
        pub(super) const CODE_INDEX: Index = index::DBDC_V20201029_CODES;
        pub(super) const KEY_INDEX: Index = index::DBDC_V20201029_KEYS;
        #[cfg(feature = "dbdc")]
        pub(super) static VARIANTS: [DbdcError; 15] = [
            DbdcError::AuthFailure,
            DbdcError::AuthFailureUnauthorizedOperation,
            DbdcError::DryRunOperation,
            DbdcError::FailedOperation,
            DbdcError::FailedOperationModifyResourceInfoError,
            DbdcError::FailedOperationOssAccessError,
            DbdcError::FailedOperationQueryResourceError,
            DbdcError::FailedOperationQuerySpecInfoError,
            DbdcError::InvalidParameterValue,
            DbdcError::InvalidParameterValueInvalidParameterValueError,
            DbdcError::InvalidParameterValueParameterError,
            DbdcError::InvalidParameterValueResourceParameterError,
            DbdcError::ResourceNotFoundFetchResourceError,
            DbdcError::ResourceNotFoundFetchResourceListError,
            DbdcError::ResourceUnavailableResourceStatusAbnormalError,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.ModifyResourceInfoError",
            "FailedOperation.OssAccessError",
            "FailedOperation.QueryResourceError",
            "FailedOperation.QuerySpecInfoError",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.ParameterError",
            "InvalidParameterValue.ResourceParameterError",
            "ResourceNotFound.FetchResourceError",
            "ResourceNotFound.FetchResourceListError",
            "ResourceUnavailable.ResourceStatusAbnormalError",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationModifyResourceInfoError",
            "FailedOperationOssAccessError",
            "FailedOperationQueryResourceError",
            "FailedOperationQuerySpecInfoError",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueParameterError",
            "InvalidParameterValueResourceParameterError",
            "ResourceNotFoundFetchResourceError",
            "ResourceNotFoundFetchResourceListError",
            "ResourceUnavailableResourceStatusAbnormalError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.OssAccessError").with_retry(Retry::Backoff),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
        ];
        pub(super) use super::index::DBDC_V20201029_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DbdcError",
            label_en: "Database Dedicated Cluster",
            label_zh: "云数据库独享集群",
            level: Level::Service,
            product: Some(products::DBDC),
            version: Some("2020-10-29"),
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

#[cfg(feature = "dbdc")]
pub use v20201029::DbdcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
