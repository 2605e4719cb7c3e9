// @generated from spec/tdcpg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bc563a74e375c672, rust-hash: a8cce1667e56747f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdcpg.rs"]
mod index;

/// Version 2021-11-18 of the API.
pub mod v20211118 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tdcpg")]
    /// Error codes of TDSQL-C for PostgreSQL (tdcpg), API 3.0, version 2021-11-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TdcpgError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DatabaseAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DatabaseAccessError"))]
        FailedOperationDatabaseAccessError,
        /// FailedOperation.FlowError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FlowError"))]
        FailedOperationFlowError,
        /// FailedOperation.GetVpcFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetVpcFailed"))]
        FailedOperationGetVpcFailed,
        /// FailedOperation.InternalServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InternalServiceAccessError"))]
        FailedOperationInternalServiceAccessError,
        /// FailedOperation.PayModeInvalid
        #[doc(alias("FailedOperation.PayModeInvalid"))]
        FailedOperationPayModeInvalid,
        /// FailedOperation.SpecNotChange
        #[doc(alias("FailedOperation.SpecNotChange"))]
        FailedOperationSpecNotChange,
        /// FailedOperation.SpecStorageLack
        #[doc(alias("FailedOperation.SpecStorageLack"))]
        FailedOperationSpecStorageLack,
        /// FailedOperation.StatusError
        #[doc(alias("FailedOperation.StatusError"))]
        FailedOperationStatusError,
        /// FailedOperation.StoragePayModeInvalid
        #[doc(alias("FailedOperation.StoragePayModeInvalid"))]
        FailedOperationStoragePayModeInvalid,
        /// FailedOperation.TaskConflict
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TaskConflict"))]
        FailedOperationTaskConflict,
        /// FailedOperation.TradeAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeAccessError"))]
        FailedOperationTradeAccessError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountNotFound
        #[doc(alias("InvalidParameterValue.AccountNotFound"))]
        InvalidParameterValueAccountNotFound,
        /// InvalidParameterValue.BackupDataPointInvalid
        #[doc(alias("InvalidParameterValue.BackupDataPointInvalid"))]
        InvalidParameterValueBackupDataPointInvalid,
        /// InvalidParameterValue.ClusterNotFound
        #[doc(alias("InvalidParameterValue.ClusterNotFound"))]
        InvalidParameterValueClusterNotFound,
        /// InvalidParameterValue.DatabaseVersionParamCountError
        #[doc(alias("InvalidParameterValue.DatabaseVersionParamCountError"))]
        InvalidParameterValueDatabaseVersionParamCountError,
        /// InvalidParameterValue.DealNameNotFound
        #[doc(alias("InvalidParameterValue.DealNameNotFound"))]
        InvalidParameterValueDealNameNotFound,
        /// InvalidParameterValue.EndpointNotFound
        #[doc(alias("InvalidParameterValue.EndpointNotFound"))]
        InvalidParameterValueEndpointNotFound,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName,
        /// InvalidParameterValue.IllegalPassword
        #[doc(alias("InvalidParameterValue.IllegalPassword"))]
        InvalidParameterValueIllegalPassword,
        /// InvalidParameterValue.InstanceNotFound
        #[doc(alias("InvalidParameterValue.InstanceNotFound"))]
        InvalidParameterValueInstanceNotFound,
        /// InvalidParameterValue.InvalidDBVersion
        #[doc(alias("InvalidParameterValue.InvalidDBVersion"))]
        InvalidParameterValueInvalidDbVersion,
        /// InvalidParameterValue.InvalidDatabaseVersion
        #[doc(alias("InvalidParameterValue.InvalidDatabaseVersion"))]
        InvalidParameterValueInvalidDatabaseVersion,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.InvalidSpec
        #[doc(alias("InvalidParameterValue.InvalidSpec"))]
        InvalidParameterValueInvalidSpec,
        /// InvalidParameterValue.ParameterOutRangeError
        #[doc(alias("InvalidParameterValue.ParameterOutRangeError"))]
        InvalidParameterValueParameterOutRangeError,
        /// InvalidParameterValue.RegionZoneUnavailable
        #[doc(alias("InvalidParameterValue.RegionZoneUnavailable"))]
        InvalidParameterValueRegionZoneUnavailable,
        /// InvalidParameterValue.SourceBackupClusterIdInvalid
        #[doc(alias("InvalidParameterValue.SourceBackupClusterIdInvalid"))]
        InvalidParameterValueSourceBackupClusterIdInvalid,
        /// InvalidParameterValue.StoragePoolNotFound
        #[doc(alias("InvalidParameterValue.StoragePoolNotFound"))]
        InvalidParameterValueStoragePoolNotFound,
        /// InvalidParameterValue.VpcDeniedError
        #[doc(alias("InvalidParameterValue.VpcDeniedError"))]
        InvalidParameterValueVpcDeniedError,
        /// InvalidParameterValue.VpcNotFound
        #[doc(alias("InvalidParameterValue.VpcNotFound"))]
        InvalidParameterValueVpcNotFound,
        /// InvalidParameterValue.VpcSubnetIpLack
        #[doc(alias("InvalidParameterValue.VpcSubnetIpLack"))]
        InvalidParameterValueVpcSubnetIpLack,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ClusterInstanceLimit
        #[doc(alias("LimitExceeded.ClusterInstanceLimit"))]
        LimitExceededClusterInstanceLimit,
        /// LimitExceeded.UserClusterLimit
        #[doc(alias("LimitExceeded.UserClusterLimit"))]
        LimitExceededUserClusterLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tdcpg")]
    api::listed_enum!(TdcpgError, tdcpg_v20211118_table);
    pub(crate) mod tdcpg_v20211118_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "tdcpg")]
        use super::TdcpgError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tdcpg_v20211118";
        pub(super) const CODE_INDEX: Index = index::TDCPG_V20211118_CODES;
        pub(super) const KEY_INDEX: Index = index::TDCPG_V20211118_KEYS;
        #[cfg(feature = "tdcpg")]
        pub(super) static VARIANTS: [TdcpgError; 47] = [
            TdcpgError::AuthFailure,
            TdcpgError::FailedOperation,
            TdcpgError::FailedOperationDatabaseAccessError,
            TdcpgError::FailedOperationFlowError,
            TdcpgError::FailedOperationGetVpcFailed,
            TdcpgError::FailedOperationInternalServiceAccessError,
            TdcpgError::FailedOperationPayModeInvalid,
            TdcpgError::FailedOperationSpecNotChange,
            TdcpgError::FailedOperationSpecStorageLack,
            TdcpgError::FailedOperationStatusError,
            TdcpgError::FailedOperationStoragePayModeInvalid,
            TdcpgError::FailedOperationTaskConflict,
            TdcpgError::FailedOperationTradeAccessError,
            TdcpgError::InternalError,
            TdcpgError::InvalidParameter,
            TdcpgError::InvalidParameterValue,
            TdcpgError::InvalidParameterValueAccountNotFound,
            TdcpgError::InvalidParameterValueBackupDataPointInvalid,
            TdcpgError::InvalidParameterValueClusterNotFound,
            TdcpgError::InvalidParameterValueDatabaseVersionParamCountError,
            TdcpgError::InvalidParameterValueDealNameNotFound,
            TdcpgError::InvalidParameterValueEndpointNotFound,
            TdcpgError::InvalidParameterValueIllegalInstanceName,
            TdcpgError::InvalidParameterValueIllegalPassword,
            TdcpgError::InvalidParameterValueInstanceNotFound,
            TdcpgError::InvalidParameterValueInvalidDbVersion,
            TdcpgError::InvalidParameterValueInvalidDatabaseVersion,
            TdcpgError::InvalidParameterValueInvalidParameterValueError,
            TdcpgError::InvalidParameterValueInvalidSpec,
            TdcpgError::InvalidParameterValueParameterOutRangeError,
            TdcpgError::InvalidParameterValueRegionZoneUnavailable,
            TdcpgError::InvalidParameterValueSourceBackupClusterIdInvalid,
            TdcpgError::InvalidParameterValueStoragePoolNotFound,
            TdcpgError::InvalidParameterValueVpcDeniedError,
            TdcpgError::InvalidParameterValueVpcNotFound,
            TdcpgError::InvalidParameterValueVpcSubnetIpLack,
            TdcpgError::LimitExceeded,
            TdcpgError::LimitExceededClusterInstanceLimit,
            TdcpgError::LimitExceededUserClusterLimit,
            TdcpgError::MissingParameter,
            TdcpgError::OperationDenied,
            TdcpgError::ResourceInsufficient,
            TdcpgError::ResourceUnavailableInstanceStatusAbnormal,
            TdcpgError::UnauthorizedOperation,
            TdcpgError::UnauthorizedOperationPermissionDenied,
            TdcpgError::UnknownParameter,
            TdcpgError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 47] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.DatabaseAccessError",
            "FailedOperation.FlowError",
            "FailedOperation.GetVpcFailed",
            "FailedOperation.InternalServiceAccessError",
            "FailedOperation.PayModeInvalid",
            "FailedOperation.SpecNotChange",
            "FailedOperation.SpecStorageLack",
            "FailedOperation.StatusError",
            "FailedOperation.StoragePayModeInvalid",
            "FailedOperation.TaskConflict",
            "FailedOperation.TradeAccessError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountNotFound",
            "InvalidParameterValue.BackupDataPointInvalid",
            "InvalidParameterValue.ClusterNotFound",
            "InvalidParameterValue.DatabaseVersionParamCountError",
            "InvalidParameterValue.DealNameNotFound",
            "InvalidParameterValue.EndpointNotFound",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalPassword",
            "InvalidParameterValue.InstanceNotFound",
            "InvalidParameterValue.InvalidDBVersion",
            "InvalidParameterValue.InvalidDatabaseVersion",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidSpec",
            "InvalidParameterValue.ParameterOutRangeError",
            "InvalidParameterValue.RegionZoneUnavailable",
            "InvalidParameterValue.SourceBackupClusterIdInvalid",
            "InvalidParameterValue.StoragePoolNotFound",
            "InvalidParameterValue.VpcDeniedError",
            "InvalidParameterValue.VpcNotFound",
            "InvalidParameterValue.VpcSubnetIpLack",
            "LimitExceeded",
            "LimitExceeded.ClusterInstanceLimit",
            "LimitExceeded.UserClusterLimit",
            "MissingParameter",
            "OperationDenied",
            "ResourceInsufficient",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "UnauthorizedOperation",
            "UnauthorizedOperation.PermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 47] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationDatabaseAccessError",
            "FailedOperationFlowError",
            "FailedOperationGetVpcFailed",
            "FailedOperationInternalServiceAccessError",
            "FailedOperationPayModeInvalid",
            "FailedOperationSpecNotChange",
            "FailedOperationSpecStorageLack",
            "FailedOperationStatusError",
            "FailedOperationStoragePayModeInvalid",
            "FailedOperationTaskConflict",
            "FailedOperationTradeAccessError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueAccountNotFound",
            "InvalidParameterValueBackupDataPointInvalid",
            "InvalidParameterValueClusterNotFound",
            "InvalidParameterValueDatabaseVersionParamCountError",
            "InvalidParameterValueDealNameNotFound",
            "InvalidParameterValueEndpointNotFound",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalPassword",
            "InvalidParameterValueInstanceNotFound",
            "InvalidParameterValueInvalidDbVersion",
            "InvalidParameterValueInvalidDatabaseVersion",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidSpec",
            "InvalidParameterValueParameterOutRangeError",
            "InvalidParameterValueRegionZoneUnavailable",
            "InvalidParameterValueSourceBackupClusterIdInvalid",
            "InvalidParameterValueStoragePoolNotFound",
            "InvalidParameterValueVpcDeniedError",
            "InvalidParameterValueVpcNotFound",
            "InvalidParameterValueVpcSubnetIpLack",
            "LimitExceeded",
            "LimitExceededClusterInstanceLimit",
            "LimitExceededUserClusterLimit",
            "MissingParameter",
            "OperationDenied",
            "ResourceInsufficient",
            "ResourceUnavailableInstanceStatusAbnormal",
            "UnauthorizedOperation",
            "UnauthorizedOperationPermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.DatabaseAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FlowError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.GetVpcFailed").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.InternalServiceAccessError")
                .with_retry(Retry::Backoff),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.TaskConflict").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TradeAccessError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TDCPG_V20211118_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TdcpgError",
            label_en: "TDSQL-C for PostgreSQL",
            label_zh: "TDSQL-C PostgreSQL 版",
            level: Level::Service,
            product: Some(products::TDCPG),
            version: Some("2021-11-18"),
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

#[cfg(feature = "tdcpg")]
pub use v20211118::TdcpgError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
