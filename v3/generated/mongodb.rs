// @generated from spec/mongodb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 928ee6d309d419be, rust-hash: 8a29477b7242fbcb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mongodb.rs"]
mod index;

/// Version 2018-04-08 of the API.
pub mod v20180408 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "mongodb")]
    /// Error codes of TencentDB for MongoDB (mongodb), API 3.0, version 2018-04-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MongodbError {
        /// InternalError
        InternalError,
        /// InternalError.AsyncRequestError
        #[doc(alias("InternalError.AsyncRequestError"))]
        InternalErrorAsyncRequestError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameter.ZoneClosed
        #[doc(alias("InvalidParameter.ZoneClosed"))]
        InvalidParameterZoneClosed,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName,
        /// InvalidParameterValue.IllegalInstanceStatus
        #[doc(alias("InvalidParameterValue.IllegalInstanceStatus"))]
        InvalidParameterValueIllegalInstanceStatus,
        /// InvalidParameterValue.InstanceHasBeenDeleted
        #[doc(alias("InvalidParameterValue.InstanceHasBeenDeleted"))]
        InvalidParameterValueInstanceHasBeenDeleted,
        /// InvalidParameterValue.InstanceHasBeenIsolated
        #[doc(alias("InvalidParameterValue.InstanceHasBeenIsolated"))]
        InvalidParameterValueInstanceHasBeenIsolated,
        /// InvalidParameterValue.InstanceTypeError
        #[doc(alias("InvalidParameterValue.InstanceTypeError"))]
        InvalidParameterValueInstanceTypeError,
        /// InvalidParameterValue.LimitParaOutOfRange
        #[doc(alias("InvalidParameterValue.LimitParaOutOfRange"))]
        InvalidParameterValueLimitParaOutOfRange,
        /// InvalidParameterValue.LockFailed
        #[doc(alias("InvalidParameterValue.LockFailed"))]
        InvalidParameterValueLockFailed,
        /// InvalidParameterValue.MachineTypeError
        #[doc(alias("InvalidParameterValue.MachineTypeError"))]
        InvalidParameterValueMachineTypeError,
        /// InvalidParameterValue.MongoVersionError
        #[doc(alias("InvalidParameterValue.MongoVersionError"))]
        InvalidParameterValueMongoVersionError,
        /// InvalidParameterValue.MongoVersionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.MongoVersionNotSupportQueryClient"))]
        InvalidParameterValueMongoVersionNotSupportQueryClient,
        /// InvalidParameterValue.NotFoundInstance
        #[doc(alias("InvalidParameterValue.NotFoundInstance"))]
        InvalidParameterValueNotFoundInstance,
        /// InvalidParameterValue.OffsetParaOutOfRange
        #[doc(alias("InvalidParameterValue.OffsetParaOutOfRange"))]
        InvalidParameterValueOffsetParaOutOfRange,
        /// InvalidParameterValue.PasswordRuleFailed
        #[doc(alias("InvalidParameterValue.PasswordRuleFailed"))]
        InvalidParameterValuePasswordRuleFailed,
        /// InvalidParameterValue.PostPayRenewError
        #[doc(alias("InvalidParameterValue.PostPayRenewError"))]
        InvalidParameterValuePostPayRenewError,
        /// InvalidParameterValue.ProjectNotFound
        #[doc(alias("InvalidParameterValue.ProjectNotFound"))]
        InvalidParameterValueProjectNotFound,
        /// InvalidParameterValue.ProxyNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.ProxyNotSupportQueryClient"))]
        InvalidParameterValueProxyNotSupportQueryClient,
        /// InvalidParameterValue.QueryTimeOutOfRange
        #[doc(alias("InvalidParameterValue.QueryTimeOutOfRange"))]
        InvalidParameterValueQueryTimeOutOfRange,
        /// InvalidParameterValue.QueryTimeRangeBeyondLimit
        #[doc(alias("InvalidParameterValue.QueryTimeRangeBeyondLimit"))]
        InvalidParameterValueQueryTimeRangeBeyondLimit,
        /// InvalidParameterValue.RegionError
        #[doc(alias("InvalidParameterValue.RegionError"))]
        InvalidParameterValueRegionError,
        /// InvalidParameterValue.RegionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.RegionNotSupportQueryClient"))]
        InvalidParameterValueRegionNotSupportQueryClient,
        /// InvalidParameterValue.SecondaryNumError
        #[doc(alias("InvalidParameterValue.SecondaryNumError"))]
        InvalidParameterValueSecondaryNumError,
        /// InvalidParameterValue.SlowMSBelowLimit
        #[doc(alias("InvalidParameterValue.SlowMSBelowLimit"))]
        InvalidParameterValueSlowMsBelowLimit,
        /// InvalidParameterValue.SpecNotOnSale
        #[doc(alias("InvalidParameterValue.SpecNotOnSale"))]
        InvalidParameterValueSpecNotOnSale,
        /// InvalidParameterValue.StartTimeNotBeforeThanEndTime
        #[doc(alias("InvalidParameterValue.StartTimeNotBeforeThanEndTime"))]
        InvalidParameterValueStartTimeNotBeforeThanEndTime,
        /// InvalidParameterValue.StatusAbnormal
        #[doc(alias("InvalidParameterValue.StatusAbnormal"))]
        InvalidParameterValueStatusAbnormal,
        /// InvalidParameterValue.TimeFormatErr
        #[doc(alias("InvalidParameterValue.TimeFormatErr"))]
        InvalidParameterValueTimeFormatErr,
        /// InvalidParameterValue.UserNotFound
        #[doc(alias("InvalidParameterValue.UserNotFound"))]
        InvalidParameterValueUserNotFound,
        /// InvalidParameterValue.VpcIdOrSubnetIdNotFound
        #[doc(alias("InvalidParameterValue.VpcIdOrSubnetIdNotFound"))]
        InvalidParameterValueVpcIdOrSubnetIdNotFound,
        /// InvalidParameterValue.ZoneError
        #[doc(alias("InvalidParameterValue.ZoneError"))]
        InvalidParameterValueZoneError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mongodb")]
    api::listed_enum!(MongodbError, mongodb_v20180408_table);
    pub(crate) mod mongodb_v20180408_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "mongodb")]
        use super::MongodbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mongodb_v20180408";
        pub(super) const CODE_INDEX: Index = index::MONGODB_V20180408_CODES;
        pub(super) const KEY_INDEX: Index = index::MONGODB_V20180408_KEYS;
        #[cfg(feature = "mongodb")]
        pub(super) static VARIANTS: [MongodbError; 34] = [
            MongodbError::InternalError,
            MongodbError::InternalErrorAsyncRequestError,
            MongodbError::InvalidParameter,
            MongodbError::InvalidParameterPermissionDenied,
            MongodbError::InvalidParameterZoneClosed,
            MongodbError::InvalidParameterValueIllegalInstanceName,
            MongodbError::InvalidParameterValueIllegalInstanceStatus,
            MongodbError::InvalidParameterValueInstanceHasBeenDeleted,
            MongodbError::InvalidParameterValueInstanceHasBeenIsolated,
            MongodbError::InvalidParameterValueInstanceTypeError,
            MongodbError::InvalidParameterValueLimitParaOutOfRange,
            MongodbError::InvalidParameterValueLockFailed,
            MongodbError::InvalidParameterValueMachineTypeError,
            MongodbError::InvalidParameterValueMongoVersionError,
            MongodbError::InvalidParameterValueMongoVersionNotSupportQueryClient,
            MongodbError::InvalidParameterValueNotFoundInstance,
            MongodbError::InvalidParameterValueOffsetParaOutOfRange,
            MongodbError::InvalidParameterValuePasswordRuleFailed,
            MongodbError::InvalidParameterValuePostPayRenewError,
            MongodbError::InvalidParameterValueProjectNotFound,
            MongodbError::InvalidParameterValueProxyNotSupportQueryClient,
            MongodbError::InvalidParameterValueQueryTimeOutOfRange,
            MongodbError::InvalidParameterValueQueryTimeRangeBeyondLimit,
            MongodbError::InvalidParameterValueRegionError,
            MongodbError::InvalidParameterValueRegionNotSupportQueryClient,
            MongodbError::InvalidParameterValueSecondaryNumError,
            MongodbError::InvalidParameterValueSlowMsBelowLimit,
            MongodbError::InvalidParameterValueSpecNotOnSale,
            MongodbError::InvalidParameterValueStartTimeNotBeforeThanEndTime,
            MongodbError::InvalidParameterValueStatusAbnormal,
            MongodbError::InvalidParameterValueTimeFormatErr,
            MongodbError::InvalidParameterValueUserNotFound,
            MongodbError::InvalidParameterValueVpcIdOrSubnetIdNotFound,
            MongodbError::InvalidParameterValueZoneError,
        ];
        pub(super) static WORDS: [&str; 34] = [
            "InternalError",
            "InternalError.AsyncRequestError",
            "InvalidParameter",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.ZoneClosed",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalInstanceStatus",
            "InvalidParameterValue.InstanceHasBeenDeleted",
            "InvalidParameterValue.InstanceHasBeenIsolated",
            "InvalidParameterValue.InstanceTypeError",
            "InvalidParameterValue.LimitParaOutOfRange",
            "InvalidParameterValue.LockFailed",
            "InvalidParameterValue.MachineTypeError",
            "InvalidParameterValue.MongoVersionError",
            "InvalidParameterValue.MongoVersionNotSupportQueryClient",
            "InvalidParameterValue.NotFoundInstance",
            "InvalidParameterValue.OffsetParaOutOfRange",
            "InvalidParameterValue.PasswordRuleFailed",
            "InvalidParameterValue.PostPayRenewError",
            "InvalidParameterValue.ProjectNotFound",
            "InvalidParameterValue.ProxyNotSupportQueryClient",
            "InvalidParameterValue.QueryTimeOutOfRange",
            "InvalidParameterValue.QueryTimeRangeBeyondLimit",
            "InvalidParameterValue.RegionError",
            "InvalidParameterValue.RegionNotSupportQueryClient",
            "InvalidParameterValue.SecondaryNumError",
            "InvalidParameterValue.SlowMSBelowLimit",
            "InvalidParameterValue.SpecNotOnSale",
            "InvalidParameterValue.StartTimeNotBeforeThanEndTime",
            "InvalidParameterValue.StatusAbnormal",
            "InvalidParameterValue.TimeFormatErr",
            "InvalidParameterValue.UserNotFound",
            "InvalidParameterValue.VpcIdOrSubnetIdNotFound",
            "InvalidParameterValue.ZoneError",
        ];
        pub(super) static NAMES: [&str; 34] = [
            "InternalError",
            "InternalErrorAsyncRequestError",
            "InvalidParameter",
            "InvalidParameterPermissionDenied",
            "InvalidParameterZoneClosed",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalInstanceStatus",
            "InvalidParameterValueInstanceHasBeenDeleted",
            "InvalidParameterValueInstanceHasBeenIsolated",
            "InvalidParameterValueInstanceTypeError",
            "InvalidParameterValueLimitParaOutOfRange",
            "InvalidParameterValueLockFailed",
            "InvalidParameterValueMachineTypeError",
            "InvalidParameterValueMongoVersionError",
            "InvalidParameterValueMongoVersionNotSupportQueryClient",
            "InvalidParameterValueNotFoundInstance",
            "InvalidParameterValueOffsetParaOutOfRange",
            "InvalidParameterValuePasswordRuleFailed",
            "InvalidParameterValuePostPayRenewError",
            "InvalidParameterValueProjectNotFound",
            "InvalidParameterValueProxyNotSupportQueryClient",
            "InvalidParameterValueQueryTimeOutOfRange",
            "InvalidParameterValueQueryTimeRangeBeyondLimit",
            "InvalidParameterValueRegionError",
            "InvalidParameterValueRegionNotSupportQueryClient",
            "InvalidParameterValueSecondaryNumError",
            "InvalidParameterValueSlowMsBelowLimit",
            "InvalidParameterValueSpecNotOnSale",
            "InvalidParameterValueStartTimeNotBeforeThanEndTime",
            "InvalidParameterValueStatusAbnormal",
            "InvalidParameterValueTimeFormatErr",
            "InvalidParameterValueUserNotFound",
            "InvalidParameterValueVpcIdOrSubnetIdNotFound",
            "InvalidParameterValueZoneError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
        ];
        pub(super) use super::index::MONGODB_V20180408_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MongodbError",
            label_en: "TencentDB for MongoDB (2018-04-08)",
            label_zh: "云数据库 MongoDB（2018-04-08）",
            level: Level::Service,
            product: Some(products::MONGODB),
            version: Some("2018-04-08"),
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

#[cfg(feature = "mongodb")]
pub use v20180408::MongodbError;

/// Version 2019-07-25 of the API.
pub mod v20190725 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "mongodb")]
    /// Error codes of TencentDB for MongoDB (mongodb), API 3.0, version 2019-07-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MongodbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AuditConfigNotExist
        #[doc(alias("FailedOperation.AuditConfigNotExist"))]
        FailedOperationAuditConfigNotExist,
        /// FailedOperation.ConnectionUpdateError
        #[doc(alias("FailedOperation.ConnectionUpdateError"))]
        FailedOperationConnectionUpdateError,
        /// FailedOperation.ConnectionUpdateUsedOff
        #[doc(alias("FailedOperation.ConnectionUpdateUsedOff"))]
        FailedOperationConnectionUpdateUsedOff,
        /// FailedOperation.DeletionProtectionEnabled
        #[doc(alias("FailedOperation.DeletionProtectionEnabled"))]
        FailedOperationDeletionProtectionEnabled,
        /// FailedOperation.FlashbackByKeyNotOpen
        #[doc(alias("FailedOperation.FlashbackByKeyNotOpen"))]
        FailedOperationFlashbackByKeyNotOpen,
        /// FailedOperation.KernelResponseTimeout
        #[doc(alias("FailedOperation.KernelResponseTimeout"))]
        FailedOperationKernelResponseTimeout,
        /// FailedOperation.NotAllowModifyAddrAfterOpenWanService
        #[doc(alias("FailedOperation.NotAllowModifyAddrAfterOpenWanService"))]
        FailedOperationNotAllowModifyAddrAfterOpenWanService,
        /// FailedOperation.OperationNotAllowedInInstanceLocking
        #[doc(alias("FailedOperation.OperationNotAllowedInInstanceLocking"))]
        FailedOperationOperationNotAllowedInInstanceLocking,
        /// FailedOperation.QueryAuditTaskFailError
        #[doc(alias("FailedOperation.QueryAuditTaskFailError"))]
        FailedOperationQueryAuditTaskFailError,
        /// FailedOperation.TransparentDataEncryptionAlreadyOpen
        #[doc(alias("FailedOperation.TransparentDataEncryptionAlreadyOpen"))]
        FailedOperationTransparentDataEncryptionAlreadyOpen,
        /// InternalError
        InternalError,
        /// InternalError.AuditCreateLogFileError
        #[doc(alias("InternalError.AuditCreateLogFileError"))]
        InternalErrorAuditCreateLogFileError,
        /// InternalError.AuditDeleteLogFileError
        #[doc(alias("InternalError.AuditDeleteLogFileError"))]
        InternalErrorAuditDeleteLogFileError,
        /// InternalError.AuditDescribeLogError
        #[doc(alias("InternalError.AuditDescribeLogError"))]
        InternalErrorAuditDescribeLogError,
        /// InternalError.AuditError
        #[doc(alias("InternalError.AuditError"))]
        InternalErrorAuditError,
        /// InternalError.AuditModifyStatusError
        #[doc(alias("InternalError.AuditModifyStatusError"))]
        InternalErrorAuditModifyStatusError,
        /// InternalError.CheckAppIdFailed
        #[doc(alias("InternalError.CheckAppIdFailed"))]
        InternalErrorCheckAppIdFailed,
        /// InternalError.CosError
        #[doc(alias("InternalError.CosError"))]
        InternalErrorCosError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DBOperateError
        #[doc(alias("InternalError.DBOperateError"))]
        InternalErrorDbOperateError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError,
        /// InternalError.FindInstanceFailed
        #[doc(alias("InternalError.FindInstanceFailed"))]
        InternalErrorFindInstanceFailed,
        /// InternalError.HttpError
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError,
        /// InternalError.InnerCommonError
        #[doc(alias("InternalError.InnerCommonError"))]
        InternalErrorInnerCommonError,
        /// InternalError.JSONError
        #[doc(alias("InternalError.JSONError"))]
        InternalErrorJsonError,
        /// InternalError.JsonUnmarshalError
        #[doc(alias("InternalError.JsonUnmarshalError"))]
        InternalErrorJsonUnmarshalError,
        /// InternalError.PasswordError
        #[doc(alias("InternalError.PasswordError"))]
        InternalErrorPasswordError,
        /// InternalError.TradeError
        #[doc(alias("InternalError.TradeError"))]
        InternalErrorTradeError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionNotFound
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound,
        /// InvalidParameter.CurrentInstanceNotSupportModifyParams
        #[doc(alias("InvalidParameter.CurrentInstanceNotSupportModifyParams"))]
        InvalidParameterCurrentInstanceNotSupportModifyParams,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameter.InvalidVip
        #[doc(alias("InvalidParameter.InvalidVip"))]
        InvalidParameterInvalidVip,
        /// InvalidParameter.ModifyMongodbParams
        #[doc(alias("InvalidParameter.ModifyMongodbParams"))]
        InvalidParameterModifyMongodbParams,
        /// InvalidParameter.ParametersNil
        #[doc(alias("InvalidParameter.ParametersNil"))]
        InvalidParameterParametersNil,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameter.ZoneClosed
        #[doc(alias("InvalidParameter.ZoneClosed"))]
        InvalidParameterZoneClosed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BackupFileNotFound
        #[doc(alias("InvalidParameterValue.BackupFileNotFound"))]
        InvalidParameterValueBackupFileNotFound,
        /// InvalidParameterValue.CheckAppIdFailed
        #[doc(alias("InvalidParameterValue.CheckAppIdFailed"))]
        InvalidParameterValueCheckAppIdFailed,
        /// InvalidParameterValue.ClusterTypeError
        #[doc(alias("InvalidParameterValue.ClusterTypeError"))]
        InvalidParameterValueClusterTypeError,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName,
        /// InvalidParameterValue.IllegalInstanceStatus
        #[doc(alias("InvalidParameterValue.IllegalInstanceStatus"))]
        InvalidParameterValueIllegalInstanceStatus,
        /// InvalidParameterValue.IllegalStatusToOffline
        #[doc(alias("InvalidParameterValue.IllegalStatusToOffline"))]
        InvalidParameterValueIllegalStatusToOffline,
        /// InvalidParameterValue.InstanceHasBeenDeleted
        #[doc(alias("InvalidParameterValue.InstanceHasBeenDeleted"))]
        InvalidParameterValueInstanceHasBeenDeleted,
        /// InvalidParameterValue.InstanceHasBeenIsolated
        #[doc(alias("InvalidParameterValue.InstanceHasBeenIsolated"))]
        InvalidParameterValueInstanceHasBeenIsolated,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.InvalidTradeOperation
        #[doc(alias("InvalidParameterValue.InvalidTradeOperation"))]
        InvalidParameterValueInvalidTradeOperation,
        /// InvalidParameterValue.LimitParaOutOfRange
        #[doc(alias("InvalidParameterValue.LimitParaOutOfRange"))]
        InvalidParameterValueLimitParaOutOfRange,
        /// InvalidParameterValue.LockFailed
        #[doc(alias("InvalidParameterValue.LockFailed"))]
        InvalidParameterValueLockFailed,
        /// InvalidParameterValue.MachineTypeError
        #[doc(alias("InvalidParameterValue.MachineTypeError"))]
        InvalidParameterValueMachineTypeError,
        /// InvalidParameterValue.ModifyModeError
        #[doc(alias("InvalidParameterValue.ModifyModeError"))]
        InvalidParameterValueModifyModeError,
        /// InvalidParameterValue.ModifyMongodbParams
        #[doc(alias("InvalidParameterValue.ModifyMongodbParams"))]
        InvalidParameterValueModifyMongodbParams,
        /// InvalidParameterValue.MongoVersionError
        #[doc(alias("InvalidParameterValue.MongoVersionError"))]
        InvalidParameterValueMongoVersionError,
        /// InvalidParameterValue.MongoVersionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.MongoVersionNotSupportQueryClient"))]
        InvalidParameterValueMongoVersionNotSupportQueryClient,
        /// InvalidParameterValue.NodeNotFoundInReplica
        #[doc(alias("InvalidParameterValue.NodeNotFoundInReplica"))]
        InvalidParameterValueNodeNotFoundInReplica,
        /// InvalidParameterValue.NotFoundInstance
        #[doc(alias("InvalidParameterValue.NotFoundInstance"))]
        InvalidParameterValueNotFoundInstance,
        /// InvalidParameterValue.OffsetParaOutOfRange
        #[doc(alias("InvalidParameterValue.OffsetParaOutOfRange"))]
        InvalidParameterValueOffsetParaOutOfRange,
        /// InvalidParameterValue.OplogSizeOutOfRange
        #[doc(alias("InvalidParameterValue.OplogSizeOutOfRange"))]
        InvalidParameterValueOplogSizeOutOfRange,
        /// InvalidParameterValue.PasswordRuleFailed
        #[doc(alias("InvalidParameterValue.PasswordRuleFailed"))]
        InvalidParameterValuePasswordRuleFailed,
        /// InvalidParameterValue.PostPaidInstanceBeyondLimit
        #[doc(alias("InvalidParameterValue.PostPaidInstanceBeyondLimit"))]
        InvalidParameterValuePostPaidInstanceBeyondLimit,
        /// InvalidParameterValue.PrePaidInstanceUnableToIsolate
        #[doc(alias("InvalidParameterValue.PrePaidInstanceUnableToIsolate"))]
        InvalidParameterValuePrePaidInstanceUnableToIsolate,
        /// InvalidParameterValue.ProjectNotFound
        #[doc(alias("InvalidParameterValue.ProjectNotFound"))]
        InvalidParameterValueProjectNotFound,
        /// InvalidParameterValue.ProxyNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.ProxyNotSupportQueryClient"))]
        InvalidParameterValueProxyNotSupportQueryClient,
        /// InvalidParameterValue.QueryOutOfRange
        #[doc(alias("InvalidParameterValue.QueryOutOfRange"))]
        InvalidParameterValueQueryOutOfRange,
        /// InvalidParameterValue.QueryTimeOutOfRange
        #[doc(alias("InvalidParameterValue.QueryTimeOutOfRange"))]
        InvalidParameterValueQueryTimeOutOfRange,
        /// InvalidParameterValue.QueryTimeRangeBeyondLimit
        #[doc(alias("InvalidParameterValue.QueryTimeRangeBeyondLimit"))]
        InvalidParameterValueQueryTimeRangeBeyondLimit,
        /// InvalidParameterValue.RegionError
        #[doc(alias("InvalidParameterValue.RegionError"))]
        InvalidParameterValueRegionError,
        /// InvalidParameterValue.RegionNotSupportOperation
        #[doc(alias("InvalidParameterValue.RegionNotSupportOperation"))]
        InvalidParameterValueRegionNotSupportOperation,
        /// InvalidParameterValue.RegionNotSupportQueryClient
        #[doc(alias("InvalidParameterValue.RegionNotSupportQueryClient"))]
        InvalidParameterValueRegionNotSupportQueryClient,
        /// InvalidParameterValue.ReplicaNotFound
        #[doc(alias("InvalidParameterValue.ReplicaNotFound"))]
        InvalidParameterValueReplicaNotFound,
        /// InvalidParameterValue.ReplicaSetNumError
        #[doc(alias("InvalidParameterValue.ReplicaSetNumError"))]
        InvalidParameterValueReplicaSetNumError,
        /// InvalidParameterValue.SecondaryNumError
        #[doc(alias("InvalidParameterValue.SecondaryNumError"))]
        InvalidParameterValueSecondaryNumError,
        /// InvalidParameterValue.SecurityGroupId
        #[doc(alias("InvalidParameterValue.SecurityGroupId"))]
        InvalidParameterValueSecurityGroupId,
        /// InvalidParameterValue.SecurityLevelNotAllowOpenWanService
        #[doc(alias("InvalidParameterValue.SecurityLevelNotAllowOpenWanService"))]
        InvalidParameterValueSecurityLevelNotAllowOpenWanService,
        /// InvalidParameterValue.SetDiskLessThanUsed
        #[doc(alias("InvalidParameterValue.SetDiskLessThanUsed"))]
        InvalidParameterValueSetDiskLessThanUsed,
        /// InvalidParameterValue.SlowMSBelowLimit
        #[doc(alias("InvalidParameterValue.SlowMSBelowLimit"))]
        InvalidParameterValueSlowMsBelowLimit,
        /// InvalidParameterValue.SpecNotOnSale
        #[doc(alias("InvalidParameterValue.SpecNotOnSale"))]
        InvalidParameterValueSpecNotOnSale,
        /// InvalidParameterValue.StartTimeNotBeforeThanEndTime
        #[doc(alias("InvalidParameterValue.StartTimeNotBeforeThanEndTime"))]
        InvalidParameterValueStartTimeNotBeforeThanEndTime,
        /// InvalidParameterValue.StatusAbnormal
        #[doc(alias("InvalidParameterValue.StatusAbnormal"))]
        InvalidParameterValueStatusAbnormal,
        /// InvalidParameterValue.TagNotFound
        #[doc(alias("InvalidParameterValue.TagNotFound"))]
        InvalidParameterValueTagNotFound,
        /// InvalidParameterValue.TimeFormatErr
        #[doc(alias("InvalidParameterValue.TimeFormatErr"))]
        InvalidParameterValueTimeFormatErr,
        /// InvalidParameterValue.UserNotFound
        #[doc(alias("InvalidParameterValue.UserNotFound"))]
        InvalidParameterValueUserNotFound,
        /// InvalidParameterValue.VpcIdOrSubnetIdNotFound
        #[doc(alias("InvalidParameterValue.VpcIdOrSubnetIdNotFound"))]
        InvalidParameterValueVpcIdOrSubnetIdNotFound,
        /// InvalidParameterValue.ZoneClosed
        #[doc(alias("InvalidParameterValue.ZoneClosed"))]
        InvalidParameterValueZoneClosed,
        /// InvalidParameterValue.ZoneError
        #[doc(alias("InvalidParameterValue.ZoneError"))]
        InvalidParameterValueZoneError,
        /// LimitExceeded.TooManyRequests
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.TooManyRequests"))]
        LimitExceededTooManyRequests,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AccountOperationDenied
        #[doc(alias("OperationDenied.AccountOperationDenied"))]
        OperationDeniedAccountOperationDenied,
        /// OperationDenied.AuditPolicyConflictError
        #[doc(alias("OperationDenied.AuditPolicyConflictError"))]
        OperationDeniedAuditPolicyConflictError,
        /// OperationDenied.AuditPolicyExistError
        #[doc(alias("OperationDenied.AuditPolicyExistError"))]
        OperationDeniedAuditPolicyExistError,
        /// OperationDenied.AuditPolicyNotExistError
        #[doc(alias("OperationDenied.AuditPolicyNotExistError"))]
        OperationDeniedAuditPolicyNotExistError,
        /// OperationDenied.AuditPolicyOverQuotaError
        #[doc(alias("OperationDenied.AuditPolicyOverQuotaError"))]
        OperationDeniedAuditPolicyOverQuotaError,
        /// OperationDenied.AuditStatusError
        #[doc(alias("OperationDenied.AuditStatusError"))]
        OperationDeniedAuditStatusError,
        /// OperationDenied.AuditTaskConflictError
        #[doc(alias("OperationDenied.AuditTaskConflictError"))]
        OperationDeniedAuditTaskConflictError,
        /// OperationDenied.ResourceNotFundError
        #[doc(alias("OperationDenied.ResourceNotFundError"))]
        OperationDeniedResourceNotFundError,
        /// OperationDenied.UnsupportOpenAuditError
        #[doc(alias("OperationDenied.UnsupportOpenAuditError"))]
        OperationDeniedUnsupportOpenAuditError,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation.NoAccess
        #[doc(alias("UnauthorizedOperation.NoAccess"))]
        UnauthorizedOperationNoAccess,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.KernelVersionNotSupport
        #[doc(alias("UnsupportedOperation.KernelVersionNotSupport"))]
        UnsupportedOperationKernelVersionNotSupport,
        /// UnsupportedOperation.SecondaryVersionNotSupportAudit
        #[doc(alias("UnsupportedOperation.SecondaryVersionNotSupportAudit"))]
        UnsupportedOperationSecondaryVersionNotSupportAudit,
        /// UnsupportedOperation.VersionNotSupport
        #[doc(alias("UnsupportedOperation.VersionNotSupport"))]
        UnsupportedOperationVersionNotSupport,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mongodb")]
    api::listed_enum!(MongodbError, mongodb_v20190725_table);
    pub(crate) mod mongodb_v20190725_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "mongodb")]
        use super::MongodbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mongodb_v20190725";
        pub(super) const CODE_INDEX: Index = index::MONGODB_V20190725_CODES;
        pub(super) const KEY_INDEX: Index = index::MONGODB_V20190725_KEYS;
        #[cfg(feature = "mongodb")]
        pub(super) static VARIANTS: [MongodbError; 112] = [
            MongodbError::AuthFailure,
            MongodbError::FailedOperation,
            MongodbError::FailedOperationAuditConfigNotExist,
            MongodbError::FailedOperationConnectionUpdateError,
            MongodbError::FailedOperationConnectionUpdateUsedOff,
            MongodbError::FailedOperationDeletionProtectionEnabled,
            MongodbError::FailedOperationFlashbackByKeyNotOpen,
            MongodbError::FailedOperationKernelResponseTimeout,
            MongodbError::FailedOperationNotAllowModifyAddrAfterOpenWanService,
            MongodbError::FailedOperationOperationNotAllowedInInstanceLocking,
            MongodbError::FailedOperationQueryAuditTaskFailError,
            MongodbError::FailedOperationTransparentDataEncryptionAlreadyOpen,
            MongodbError::InternalError,
            MongodbError::InternalErrorAuditCreateLogFileError,
            MongodbError::InternalErrorAuditDeleteLogFileError,
            MongodbError::InternalErrorAuditDescribeLogError,
            MongodbError::InternalErrorAuditError,
            MongodbError::InternalErrorAuditModifyStatusError,
            MongodbError::InternalErrorCheckAppIdFailed,
            MongodbError::InternalErrorCosError,
            MongodbError::InternalErrorDbError,
            MongodbError::InternalErrorDbOperateError,
            MongodbError::InternalErrorDbOperationError,
            MongodbError::InternalErrorDatabaseAccessError,
            MongodbError::InternalErrorFindInstanceFailed,
            MongodbError::InternalErrorHttpError,
            MongodbError::InternalErrorInnerCommonError,
            MongodbError::InternalErrorJsonError,
            MongodbError::InternalErrorJsonUnmarshalError,
            MongodbError::InternalErrorPasswordError,
            MongodbError::InternalErrorTradeError,
            MongodbError::InternalErrorUnknownError,
            MongodbError::InvalidParameter,
            MongodbError::InvalidParameterActionNotFound,
            MongodbError::InvalidParameterCurrentInstanceNotSupportModifyParams,
            MongodbError::InvalidParameterExceptionParam,
            MongodbError::InvalidParameterInvalidParameter,
            MongodbError::InvalidParameterInvalidParameterError,
            MongodbError::InvalidParameterInvalidVip,
            MongodbError::InvalidParameterModifyMongodbParams,
            MongodbError::InvalidParameterParametersNil,
            MongodbError::InvalidParameterPermissionDenied,
            MongodbError::InvalidParameterZoneClosed,
            MongodbError::InvalidParameterValue,
            MongodbError::InvalidParameterValueBackupFileNotFound,
            MongodbError::InvalidParameterValueCheckAppIdFailed,
            MongodbError::InvalidParameterValueClusterTypeError,
            MongodbError::InvalidParameterValueDataConvertError,
            MongodbError::InvalidParameterValueIllegalInstanceName,
            MongodbError::InvalidParameterValueIllegalInstanceStatus,
            MongodbError::InvalidParameterValueIllegalStatusToOffline,
            MongodbError::InvalidParameterValueInstanceHasBeenDeleted,
            MongodbError::InvalidParameterValueInstanceHasBeenIsolated,
            MongodbError::InvalidParameterValueInvalidParameterValueError,
            MongodbError::InvalidParameterValueInvalidTradeOperation,
            MongodbError::InvalidParameterValueLimitParaOutOfRange,
            MongodbError::InvalidParameterValueLockFailed,
            MongodbError::InvalidParameterValueMachineTypeError,
            MongodbError::InvalidParameterValueModifyModeError,
            MongodbError::InvalidParameterValueModifyMongodbParams,
            MongodbError::InvalidParameterValueMongoVersionError,
            MongodbError::InvalidParameterValueMongoVersionNotSupportQueryClient,
            MongodbError::InvalidParameterValueNodeNotFoundInReplica,
            MongodbError::InvalidParameterValueNotFoundInstance,
            MongodbError::InvalidParameterValueOffsetParaOutOfRange,
            MongodbError::InvalidParameterValueOplogSizeOutOfRange,
            MongodbError::InvalidParameterValuePasswordRuleFailed,
            MongodbError::InvalidParameterValuePostPaidInstanceBeyondLimit,
            MongodbError::InvalidParameterValuePrePaidInstanceUnableToIsolate,
            MongodbError::InvalidParameterValueProjectNotFound,
            MongodbError::InvalidParameterValueProxyNotSupportQueryClient,
            MongodbError::InvalidParameterValueQueryOutOfRange,
            MongodbError::InvalidParameterValueQueryTimeOutOfRange,
            MongodbError::InvalidParameterValueQueryTimeRangeBeyondLimit,
            MongodbError::InvalidParameterValueRegionError,
            MongodbError::InvalidParameterValueRegionNotSupportOperation,
            MongodbError::InvalidParameterValueRegionNotSupportQueryClient,
            MongodbError::InvalidParameterValueReplicaNotFound,
            MongodbError::InvalidParameterValueReplicaSetNumError,
            MongodbError::InvalidParameterValueSecondaryNumError,
            MongodbError::InvalidParameterValueSecurityGroupId,
            MongodbError::InvalidParameterValueSecurityLevelNotAllowOpenWanService,
            MongodbError::InvalidParameterValueSetDiskLessThanUsed,
            MongodbError::InvalidParameterValueSlowMsBelowLimit,
            MongodbError::InvalidParameterValueSpecNotOnSale,
            MongodbError::InvalidParameterValueStartTimeNotBeforeThanEndTime,
            MongodbError::InvalidParameterValueStatusAbnormal,
            MongodbError::InvalidParameterValueTagNotFound,
            MongodbError::InvalidParameterValueTimeFormatErr,
            MongodbError::InvalidParameterValueUserNotFound,
            MongodbError::InvalidParameterValueVpcIdOrSubnetIdNotFound,
            MongodbError::InvalidParameterValueZoneClosed,
            MongodbError::InvalidParameterValueZoneError,
            MongodbError::LimitExceededTooManyRequests,
            MongodbError::OperationDenied,
            MongodbError::OperationDeniedAccountOperationDenied,
            MongodbError::OperationDeniedAuditPolicyConflictError,
            MongodbError::OperationDeniedAuditPolicyExistError,
            MongodbError::OperationDeniedAuditPolicyNotExistError,
            MongodbError::OperationDeniedAuditPolicyOverQuotaError,
            MongodbError::OperationDeniedAuditStatusError,
            MongodbError::OperationDeniedAuditTaskConflictError,
            MongodbError::OperationDeniedResourceNotFundError,
            MongodbError::OperationDeniedUnsupportOpenAuditError,
            MongodbError::ResourceInsufficient,
            MongodbError::ResourceNotFound,
            MongodbError::ResourceUnavailable,
            MongodbError::UnauthorizedOperationNoAccess,
            MongodbError::UnsupportedOperation,
            MongodbError::UnsupportedOperationKernelVersionNotSupport,
            MongodbError::UnsupportedOperationSecondaryVersionNotSupportAudit,
            MongodbError::UnsupportedOperationVersionNotSupport,
        ];
        pub(super) static WORDS: [&str; 112] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AuditConfigNotExist",
            "FailedOperation.ConnectionUpdateError",
            "FailedOperation.ConnectionUpdateUsedOff",
            "FailedOperation.DeletionProtectionEnabled",
            "FailedOperation.FlashbackByKeyNotOpen",
            "FailedOperation.KernelResponseTimeout",
            "FailedOperation.NotAllowModifyAddrAfterOpenWanService",
            "FailedOperation.OperationNotAllowedInInstanceLocking",
            "FailedOperation.QueryAuditTaskFailError",
            "FailedOperation.TransparentDataEncryptionAlreadyOpen",
            "InternalError",
            "InternalError.AuditCreateLogFileError",
            "InternalError.AuditDeleteLogFileError",
            "InternalError.AuditDescribeLogError",
            "InternalError.AuditError",
            "InternalError.AuditModifyStatusError",
            "InternalError.CheckAppIdFailed",
            "InternalError.CosError",
            "InternalError.DBError",
            "InternalError.DBOperateError",
            "InternalError.DBOperationError",
            "InternalError.DatabaseAccessError",
            "InternalError.FindInstanceFailed",
            "InternalError.HttpError",
            "InternalError.InnerCommonError",
            "InternalError.JSONError",
            "InternalError.JsonUnmarshalError",
            "InternalError.PasswordError",
            "InternalError.TradeError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ActionNotFound",
            "InvalidParameter.CurrentInstanceNotSupportModifyParams",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.InvalidVip",
            "InvalidParameter.ModifyMongodbParams",
            "InvalidParameter.ParametersNil",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.ZoneClosed",
            "InvalidParameterValue",
            "InvalidParameterValue.BackupFileNotFound",
            "InvalidParameterValue.CheckAppIdFailed",
            "InvalidParameterValue.ClusterTypeError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalInstanceStatus",
            "InvalidParameterValue.IllegalStatusToOffline",
            "InvalidParameterValue.InstanceHasBeenDeleted",
            "InvalidParameterValue.InstanceHasBeenIsolated",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidTradeOperation",
            "InvalidParameterValue.LimitParaOutOfRange",
            "InvalidParameterValue.LockFailed",
            "InvalidParameterValue.MachineTypeError",
            "InvalidParameterValue.ModifyModeError",
            "InvalidParameterValue.ModifyMongodbParams",
            "InvalidParameterValue.MongoVersionError",
            "InvalidParameterValue.MongoVersionNotSupportQueryClient",
            "InvalidParameterValue.NodeNotFoundInReplica",
            "InvalidParameterValue.NotFoundInstance",
            "InvalidParameterValue.OffsetParaOutOfRange",
            "InvalidParameterValue.OplogSizeOutOfRange",
            "InvalidParameterValue.PasswordRuleFailed",
            "InvalidParameterValue.PostPaidInstanceBeyondLimit",
            "InvalidParameterValue.PrePaidInstanceUnableToIsolate",
            "InvalidParameterValue.ProjectNotFound",
            "InvalidParameterValue.ProxyNotSupportQueryClient",
            "InvalidParameterValue.QueryOutOfRange",
            "InvalidParameterValue.QueryTimeOutOfRange",
            "InvalidParameterValue.QueryTimeRangeBeyondLimit",
            "InvalidParameterValue.RegionError",
            "InvalidParameterValue.RegionNotSupportOperation",
            "InvalidParameterValue.RegionNotSupportQueryClient",
            "InvalidParameterValue.ReplicaNotFound",
            "InvalidParameterValue.ReplicaSetNumError",
            "InvalidParameterValue.SecondaryNumError",
            "InvalidParameterValue.SecurityGroupId",
            "InvalidParameterValue.SecurityLevelNotAllowOpenWanService",
            "InvalidParameterValue.SetDiskLessThanUsed",
            "InvalidParameterValue.SlowMSBelowLimit",
            "InvalidParameterValue.SpecNotOnSale",
            "InvalidParameterValue.StartTimeNotBeforeThanEndTime",
            "InvalidParameterValue.StatusAbnormal",
            "InvalidParameterValue.TagNotFound",
            "InvalidParameterValue.TimeFormatErr",
            "InvalidParameterValue.UserNotFound",
            "InvalidParameterValue.VpcIdOrSubnetIdNotFound",
            "InvalidParameterValue.ZoneClosed",
            "InvalidParameterValue.ZoneError",
            "LimitExceeded.TooManyRequests",
            "OperationDenied",
            "OperationDenied.AccountOperationDenied",
            "OperationDenied.AuditPolicyConflictError",
            "OperationDenied.AuditPolicyExistError",
            "OperationDenied.AuditPolicyNotExistError",
            "OperationDenied.AuditPolicyOverQuotaError",
            "OperationDenied.AuditStatusError",
            "OperationDenied.AuditTaskConflictError",
            "OperationDenied.ResourceNotFundError",
            "OperationDenied.UnsupportOpenAuditError",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation.NoAccess",
            "UnsupportedOperation",
            "UnsupportedOperation.KernelVersionNotSupport",
            "UnsupportedOperation.SecondaryVersionNotSupportAudit",
            "UnsupportedOperation.VersionNotSupport",
        ];
        pub(super) static NAMES: [&str; 112] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAuditConfigNotExist",
            "FailedOperationConnectionUpdateError",
            "FailedOperationConnectionUpdateUsedOff",
            "FailedOperationDeletionProtectionEnabled",
            "FailedOperationFlashbackByKeyNotOpen",
            "FailedOperationKernelResponseTimeout",
            "FailedOperationNotAllowModifyAddrAfterOpenWanService",
            "FailedOperationOperationNotAllowedInInstanceLocking",
            "FailedOperationQueryAuditTaskFailError",
            "FailedOperationTransparentDataEncryptionAlreadyOpen",
            "InternalError",
            "InternalErrorAuditCreateLogFileError",
            "InternalErrorAuditDeleteLogFileError",
            "InternalErrorAuditDescribeLogError",
            "InternalErrorAuditError",
            "InternalErrorAuditModifyStatusError",
            "InternalErrorCheckAppIdFailed",
            "InternalErrorCosError",
            "InternalErrorDbError",
            "InternalErrorDbOperateError",
            "InternalErrorDbOperationError",
            "InternalErrorDatabaseAccessError",
            "InternalErrorFindInstanceFailed",
            "InternalErrorHttpError",
            "InternalErrorInnerCommonError",
            "InternalErrorJsonError",
            "InternalErrorJsonUnmarshalError",
            "InternalErrorPasswordError",
            "InternalErrorTradeError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterActionNotFound",
            "InvalidParameterCurrentInstanceNotSupportModifyParams",
            "InvalidParameterExceptionParam",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterInvalidVip",
            "InvalidParameterModifyMongodbParams",
            "InvalidParameterParametersNil",
            "InvalidParameterPermissionDenied",
            "InvalidParameterZoneClosed",
            "InvalidParameterValue",
            "InvalidParameterValueBackupFileNotFound",
            "InvalidParameterValueCheckAppIdFailed",
            "InvalidParameterValueClusterTypeError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalInstanceStatus",
            "InvalidParameterValueIllegalStatusToOffline",
            "InvalidParameterValueInstanceHasBeenDeleted",
            "InvalidParameterValueInstanceHasBeenIsolated",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidTradeOperation",
            "InvalidParameterValueLimitParaOutOfRange",
            "InvalidParameterValueLockFailed",
            "InvalidParameterValueMachineTypeError",
            "InvalidParameterValueModifyModeError",
            "InvalidParameterValueModifyMongodbParams",
            "InvalidParameterValueMongoVersionError",
            "InvalidParameterValueMongoVersionNotSupportQueryClient",
            "InvalidParameterValueNodeNotFoundInReplica",
            "InvalidParameterValueNotFoundInstance",
            "InvalidParameterValueOffsetParaOutOfRange",
            "InvalidParameterValueOplogSizeOutOfRange",
            "InvalidParameterValuePasswordRuleFailed",
            "InvalidParameterValuePostPaidInstanceBeyondLimit",
            "InvalidParameterValuePrePaidInstanceUnableToIsolate",
            "InvalidParameterValueProjectNotFound",
            "InvalidParameterValueProxyNotSupportQueryClient",
            "InvalidParameterValueQueryOutOfRange",
            "InvalidParameterValueQueryTimeOutOfRange",
            "InvalidParameterValueQueryTimeRangeBeyondLimit",
            "InvalidParameterValueRegionError",
            "InvalidParameterValueRegionNotSupportOperation",
            "InvalidParameterValueRegionNotSupportQueryClient",
            "InvalidParameterValueReplicaNotFound",
            "InvalidParameterValueReplicaSetNumError",
            "InvalidParameterValueSecondaryNumError",
            "InvalidParameterValueSecurityGroupId",
            "InvalidParameterValueSecurityLevelNotAllowOpenWanService",
            "InvalidParameterValueSetDiskLessThanUsed",
            "InvalidParameterValueSlowMsBelowLimit",
            "InvalidParameterValueSpecNotOnSale",
            "InvalidParameterValueStartTimeNotBeforeThanEndTime",
            "InvalidParameterValueStatusAbnormal",
            "InvalidParameterValueTagNotFound",
            "InvalidParameterValueTimeFormatErr",
            "InvalidParameterValueUserNotFound",
            "InvalidParameterValueVpcIdOrSubnetIdNotFound",
            "InvalidParameterValueZoneClosed",
            "InvalidParameterValueZoneError",
            "LimitExceededTooManyRequests",
            "OperationDenied",
            "OperationDeniedAccountOperationDenied",
            "OperationDeniedAuditPolicyConflictError",
            "OperationDeniedAuditPolicyExistError",
            "OperationDeniedAuditPolicyNotExistError",
            "OperationDeniedAuditPolicyOverQuotaError",
            "OperationDeniedAuditStatusError",
            "OperationDeniedAuditTaskConflictError",
            "OperationDeniedResourceNotFundError",
            "OperationDeniedUnsupportOpenAuditError",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperationNoAccess",
            "UnsupportedOperation",
            "UnsupportedOperationKernelVersionNotSupport",
            "UnsupportedOperationSecondaryVersionNotSupportAudit",
            "UnsupportedOperationVersionNotSupport",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded.TooManyRequests").with_retry(Retry::Throttle),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::MONGODB_V20190725_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MongodbError",
            label_en: "TencentDB for MongoDB (2019-07-25)",
            label_zh: "云数据库 MongoDB（2019-07-25）",
            level: Level::Service,
            product: Some(products::MONGODB),
            version: Some("2019-07-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
