// @generated from spec/redis.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6ee51ded7b2762c3, rust-hash: 92196ec7337b18d2
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/redis.rs"]
mod index;

/// Version 2018-04-12 of the API.
pub mod v20180412 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "redis")]
    /// Error codes of TencentDB for Redis (redis), API 3.0, version 2018-04-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RedisError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed,
        /// FailedOperation.AssociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.AssociateSecurityGroupsFailed"))]
        FailedOperationAssociateSecurityGroupsFailed,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed,
        /// FailedOperation.CommitFlowError
        #[doc(alias("FailedOperation.CommitFlowError"))]
        FailedOperationCommitFlowError,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed,
        /// FailedOperation.DtsStatusAbnormal
        #[doc(alias("FailedOperation.DtsStatusAbnormal"))]
        FailedOperationDtsStatusAbnormal,
        /// FailedOperation.FlowNotExists
        #[doc(alias("FailedOperation.FlowNotExists"))]
        FailedOperationFlowNotExists,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed,
        /// FailedOperation.PayFailed
        #[doc(alias("FailedOperation.PayFailed"))]
        FailedOperationPayFailed,
        /// FailedOperation.RedoFlowFailed
        #[doc(alias("FailedOperation.RedoFlowFailed"))]
        FailedOperationRedoFlowFailed,
        /// FailedOperation.ServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError,
        /// FailedOperation.UnSupportError
        #[doc(alias("FailedOperation.UnSupportError"))]
        FailedOperationUnSupportError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed,
        /// FailedOperation.UpdateSecurityGroupsFailed
        #[doc(alias("FailedOperation.UpdateSecurityGroupsFailed"))]
        FailedOperationUpdateSecurityGroupsFailed,
        /// InternalError
        InternalError,
        /// InternalError.CamAuthOssResponseReturnCodeError
        #[doc(alias("InternalError.CamAuthOssResponseReturnCodeError"))]
        InternalErrorCamAuthOssResponseReturnCodeError,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError,
        /// InternalError.InstanceOperatePermissionError
        #[doc(alias("InternalError.InstanceOperatePermissionError"))]
        InternalErrorInstanceOperatePermissionError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError,
        /// InternalError.NetWorkErr
        #[doc(alias("InternalError.NetWorkErr"))]
        InternalErrorNetWorkErr,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionNotFound
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound,
        /// InvalidParameter.EmptyParam
        #[doc(alias("InvalidParameter.EmptyParam"))]
        InvalidParameterEmptyParam,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError,
        /// InvalidParameter.InstanceSGOverLimitError
        #[doc(alias("InvalidParameter.InstanceSGOverLimitError"))]
        InvalidParameterInstanceSgOverLimitError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameter.IsNotVpcInstance
        #[doc(alias("InvalidParameter.IsNotVpcInstance"))]
        InvalidParameterIsNotVpcInstance,
        /// InvalidParameter.NotSupported
        #[doc(alias("InvalidParameter.NotSupported"))]
        InvalidParameterNotSupported,
        /// InvalidParameter.OnlyVPCOnSpecZoneId
        #[doc(alias("InvalidParameter.OnlyVPCOnSpecZoneId"))]
        InvalidParameterOnlyVpcOnSpecZoneId,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BackupNotExists
        #[doc(alias("InvalidParameterValue.BackupNotExists"))]
        InvalidParameterValueBackupNotExists,
        /// InvalidParameterValue.BaseNetWorkAccessDeny
        #[doc(alias("InvalidParameterValue.BaseNetWorkAccessDeny"))]
        InvalidParameterValueBaseNetWorkAccessDeny,
        /// InvalidParameterValue.CheckNotPass
        #[doc(alias("InvalidParameterValue.CheckNotPass"))]
        InvalidParameterValueCheckNotPass,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError,
        /// InvalidParameterValue.InstanceNameRuleError
        #[doc(alias("InvalidParameterValue.InstanceNameRuleError"))]
        InvalidParameterValueInstanceNameRuleError,
        /// InvalidParameterValue.InvalidInstanceTypeId
        #[doc(alias("InvalidParameterValue.InvalidInstanceTypeId"))]
        InvalidParameterValueInvalidInstanceTypeId,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.InvalidSubnetId
        #[doc(alias("InvalidParameterValue.InvalidSubnetId"))]
        InvalidParameterValueInvalidSubnetId,
        /// InvalidParameterValue.MemSizeNotInRange
        #[doc(alias("InvalidParameterValue.MemSizeNotInRange"))]
        InvalidParameterValueMemSizeNotInRange,
        /// InvalidParameterValue.NotRepeatBind
        #[doc(alias("InvalidParameterValue.NotRepeatBind"))]
        InvalidParameterValueNotRepeatBind,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty,
        /// InvalidParameterValue.PasswordError
        #[doc(alias("InvalidParameterValue.PasswordError"))]
        InvalidParameterValuePasswordError,
        /// InvalidParameterValue.PasswordFreeDenied
        #[doc(alias("InvalidParameterValue.PasswordFreeDenied"))]
        InvalidParameterValuePasswordFreeDenied,
        /// InvalidParameterValue.PasswordRuleError
        #[doc(alias("InvalidParameterValue.PasswordRuleError"))]
        InvalidParameterValuePasswordRuleError,
        /// InvalidParameterValue.ReduceCapacityNotAllowed
        #[doc(alias("InvalidParameterValue.ReduceCapacityNotAllowed"))]
        InvalidParameterValueReduceCapacityNotAllowed,
        /// InvalidParameterValue.ReplicationGroupNotExists
        #[doc(alias("InvalidParameterValue.ReplicationGroupNotExists"))]
        InvalidParameterValueReplicationGroupNotExists,
        /// InvalidParameterValue.SecurityGroupIdsNotExists
        #[doc(alias("InvalidParameterValue.SecurityGroupIdsNotExists"))]
        InvalidParameterValueSecurityGroupIdsNotExists,
        /// InvalidParameterValue.SpecNotExist
        #[doc(alias("InvalidParameterValue.SpecNotExist"))]
        InvalidParameterValueSpecNotExist,
        /// InvalidParameterValue.UnSupportedType
        #[doc(alias("InvalidParameterValue.UnSupportedType"))]
        InvalidParameterValueUnSupportedType,
        /// InvalidParameterValue.UnVpcIdNotExists
        #[doc(alias("InvalidParameterValue.UnVpcIdNotExists"))]
        InvalidParameterValueUnVpcIdNotExists,
        /// InvalidParameterValue.WeekDaysIsInvalid
        #[doc(alias("InvalidParameterValue.WeekDaysIsInvalid"))]
        InvalidParameterValueWeekDaysIsInvalid,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ExceedUpperLimit
        #[doc(alias("LimitExceeded.ExceedUpperLimit"))]
        LimitExceededExceedUpperLimit,
        /// LimitExceeded.InstanceNotEmpty
        #[doc(alias("LimitExceeded.InstanceNotEmpty"))]
        LimitExceededInstanceNotEmpty,
        /// LimitExceeded.InvalidMemSize
        #[doc(alias("LimitExceeded.InvalidMemSize"))]
        LimitExceededInvalidMemSize,
        /// LimitExceeded.InvalidParameterGoodsNumNotInRange
        #[doc(alias("LimitExceeded.InvalidParameterGoodsNumNotInRange"))]
        LimitExceededInvalidParameterGoodsNumNotInRange,
        /// LimitExceeded.MemSizeNotInRange
        #[doc(alias("LimitExceeded.MemSizeNotInRange"))]
        LimitExceededMemSizeNotInRange,
        /// LimitExceeded.PeriodExceedMaxLimit
        #[doc(alias("LimitExceeded.PeriodExceedMaxLimit"))]
        LimitExceededPeriodExceedMaxLimit,
        /// LimitExceeded.PeriodLessThanMinLimit
        #[doc(alias("LimitExceeded.PeriodLessThanMinLimit"))]
        LimitExceededPeriodLessThanMinLimit,
        /// LimitExceeded.ReachTheAmountLimit
        #[doc(alias("LimitExceeded.ReachTheAmountLimit"))]
        LimitExceededReachTheAmountLimit,
        /// LimitExceeded.ReplicationGroupLocked
        #[doc(alias("LimitExceeded.ReplicationGroupLocked"))]
        LimitExceededReplicationGroupLocked,
        /// ResourceInUse.InstanceBeenLocked
        #[doc(alias("ResourceInUse.InstanceBeenLocked"))]
        ResourceInUseInstanceBeenLocked,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AccountDoesNotExists
        #[doc(alias("ResourceNotFound.AccountDoesNotExists"))]
        ResourceNotFoundAccountDoesNotExists,
        /// ResourceNotFound.InstanceNotExists
        #[doc(alias("ResourceNotFound.InstanceNotExists"))]
        ResourceNotFoundInstanceNotExists,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceUnavailable.AccountBalanceNotEnough
        #[doc(alias("ResourceUnavailable.AccountBalanceNotEnough"))]
        ResourceUnavailableAccountBalanceNotEnough,
        /// ResourceUnavailable.BackupLockedError
        #[doc(alias("ResourceUnavailable.BackupLockedError"))]
        ResourceUnavailableBackupLockedError,
        /// ResourceUnavailable.BackupSpecError
        #[doc(alias("ResourceUnavailable.BackupSpecError"))]
        ResourceUnavailableBackupSpecError,
        /// ResourceUnavailable.BackupStatusAbnormal
        #[doc(alias("ResourceUnavailable.BackupStatusAbnormal"))]
        ResourceUnavailableBackupStatusAbnormal,
        /// ResourceUnavailable.BackupStatusInvalid
        #[doc(alias("ResourceUnavailable.BackupStatusInvalid"))]
        ResourceUnavailableBackupStatusInvalid,
        /// ResourceUnavailable.CallOssError
        #[doc(alias("ResourceUnavailable.CallOssError"))]
        ResourceUnavailableCallOssError,
        /// ResourceUnavailable.GetSecurityError
        #[doc(alias("ResourceUnavailable.GetSecurityError"))]
        ResourceUnavailableGetSecurityError,
        /// ResourceUnavailable.InstanceConfError
        #[doc(alias("ResourceUnavailable.InstanceConfError"))]
        ResourceUnavailableInstanceConfError,
        /// ResourceUnavailable.InstanceDeleted
        #[doc(alias("ResourceUnavailable.InstanceDeleted"))]
        ResourceUnavailableInstanceDeleted,
        /// ResourceUnavailable.InstanceIsolated
        #[doc(alias("ResourceUnavailable.InstanceIsolated"))]
        ResourceUnavailableInstanceIsolated,
        /// ResourceUnavailable.InstanceLockedError
        #[doc(alias("ResourceUnavailable.InstanceLockedError"))]
        ResourceUnavailableInstanceLockedError,
        /// ResourceUnavailable.InstanceNoDeal
        #[doc(alias("ResourceUnavailable.InstanceNoDeal"))]
        ResourceUnavailableInstanceNoDeal,
        /// ResourceUnavailable.InstanceNotSupportOperation
        #[doc(alias("ResourceUnavailable.InstanceNotSupportOperation"))]
        ResourceUnavailableInstanceNotSupportOperation,
        /// ResourceUnavailable.InstanceStateError
        #[doc(alias("ResourceUnavailable.InstanceStateError"))]
        ResourceUnavailableInstanceStateError,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal,
        /// ResourceUnavailable.InstanceStatusError
        #[doc(alias("ResourceUnavailable.InstanceStatusError"))]
        ResourceUnavailableInstanceStatusError,
        /// ResourceUnavailable.InstanceUnLockedError
        #[doc(alias("ResourceUnavailable.InstanceUnLockedError"))]
        ResourceUnavailableInstanceUnLockedError,
        /// ResourceUnavailable.NoEnoughVipInVPC
        #[doc(alias("ResourceUnavailable.NoEnoughVipInVPC"))]
        ResourceUnavailableNoEnoughVipInVpc,
        /// ResourceUnavailable.NoRedisService
        #[doc(alias("ResourceUnavailable.NoRedisService"))]
        ResourceUnavailableNoRedisService,
        /// ResourceUnavailable.NoServiceAvailableForThisZoneId
        #[doc(alias("ResourceUnavailable.NoServiceAvailableForThisZoneId"))]
        ResourceUnavailableNoServiceAvailableForThisZoneId,
        /// ResourceUnavailable.NoTypeIdRedisService
        #[doc(alias("ResourceUnavailable.NoTypeIdRedisService"))]
        ResourceUnavailableNoTypeIdRedisService,
        /// ResourceUnavailable.SaleOut
        #[doc(alias("ResourceUnavailable.SaleOut"))]
        ResourceUnavailableSaleOut,
        /// ResourceUnavailable.SecurityGroupNotSupported
        #[doc(alias("ResourceUnavailable.SecurityGroupNotSupported"))]
        ResourceUnavailableSecurityGroupNotSupported,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NoCAMAuthed
        #[doc(alias("UnauthorizedOperation.NoCAMAuthed"))]
        UnauthorizedOperationNoCamAuthed,
        /// UnauthorizedOperation.UserNotInWhiteList
        #[doc(alias("UnauthorizedOperation.UserNotInWhiteList"))]
        UnauthorizedOperationUserNotInWhiteList,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ClusterInstanceAccessedDeny
        #[doc(alias("UnsupportedOperation.ClusterInstanceAccessedDeny"))]
        UnsupportedOperationClusterInstanceAccessedDeny,
        /// UnsupportedOperation.Inspection
        #[doc(alias("UnsupportedOperation.Inspection"))]
        UnsupportedOperationInspection,
        /// UnsupportedOperation.InstanceNotOperation
        #[doc(alias("UnsupportedOperation.InstanceNotOperation"))]
        UnsupportedOperationInstanceNotOperation,
        /// UnsupportedOperation.IsAutoRenewError
        #[doc(alias("UnsupportedOperation.IsAutoRenewError"))]
        UnsupportedOperationIsAutoRenewError,
        /// UnsupportedOperation.LimitProxyVersion
        #[doc(alias("UnsupportedOperation.LimitProxyVersion"))]
        UnsupportedOperationLimitProxyVersion,
        /// UnsupportedOperation.LowVersion
        #[doc(alias("UnsupportedOperation.LowVersion"))]
        UnsupportedOperationLowVersion,
        /// UnsupportedOperation.OnlyClusterInstanceCanExportBackup
        #[doc(alias("UnsupportedOperation.OnlyClusterInstanceCanExportBackup"))]
        UnsupportedOperationOnlyClusterInstanceCanExportBackup,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "redis")]
    api::listed_enum!(RedisError, redis_v20180412_table);
    pub(crate) mod redis_v20180412_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "redis")]
        use super::RedisError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "redis_v20180412";
        pub(super) const CODE_INDEX: Index = index::REDIS_V20180412_CODES;
        pub(super) const KEY_INDEX: Index = index::REDIS_V20180412_KEYS;
        #[cfg(feature = "redis")]
        pub(super) static VARIANTS: [RedisError; 111] = [
            RedisError::AuthFailure,
            RedisError::AuthFailureInvalidAuthorization,
            RedisError::FailedOperationAddInstanceInfoFailed,
            RedisError::FailedOperationAssociateSecurityGroupsFailed,
            RedisError::FailedOperationClearInstanceInfoFailed,
            RedisError::FailedOperationCommitFlowError,
            RedisError::FailedOperationDisassociateSecurityGroupsFailed,
            RedisError::FailedOperationDtsStatusAbnormal,
            RedisError::FailedOperationFlowNotExists,
            RedisError::FailedOperationGetSecurityGroupDetailFailed,
            RedisError::FailedOperationPayFailed,
            RedisError::FailedOperationRedoFlowFailed,
            RedisError::FailedOperationServiceAccessError,
            RedisError::FailedOperationSetRuleLocationFailed,
            RedisError::FailedOperationSystemError,
            RedisError::FailedOperationUnSupportError,
            RedisError::FailedOperationUnknown,
            RedisError::FailedOperationUpdateInstanceInfoFailed,
            RedisError::FailedOperationUpdateSecurityGroupsFailed,
            RedisError::InternalError,
            RedisError::InternalErrorCamAuthOssResponseReturnCodeError,
            RedisError::InternalErrorDbOperationFailed,
            RedisError::InternalErrorExecHttpRequestError,
            RedisError::InternalErrorInstanceOperatePermissionError,
            RedisError::InternalErrorInternalError,
            RedisError::InternalErrorListInstancesError,
            RedisError::InternalErrorNetWorkErr,
            RedisError::InvalidParameter,
            RedisError::InvalidParameterActionNotFound,
            RedisError::InvalidParameterEmptyParam,
            RedisError::InvalidParameterIllegalParameterError,
            RedisError::InvalidParameterInstanceSgOverLimitError,
            RedisError::InvalidParameterInvalidParameter,
            RedisError::InvalidParameterInvalidParameterError,
            RedisError::InvalidParameterIsNotVpcInstance,
            RedisError::InvalidParameterNotSupported,
            RedisError::InvalidParameterOnlyVpcOnSpecZoneId,
            RedisError::InvalidParameterPeriod,
            RedisError::InvalidParameterPermissionDenied,
            RedisError::InvalidParameterValue,
            RedisError::InvalidParameterValueBackupNotExists,
            RedisError::InvalidParameterValueBaseNetWorkAccessDeny,
            RedisError::InvalidParameterValueCheckNotPass,
            RedisError::InvalidParameterValueDataConvertError,
            RedisError::InvalidParameterValueInstanceNameRuleError,
            RedisError::InvalidParameterValueInvalidInstanceTypeId,
            RedisError::InvalidParameterValueInvalidParameterValueError,
            RedisError::InvalidParameterValueInvalidSubnetId,
            RedisError::InvalidParameterValueMemSizeNotInRange,
            RedisError::InvalidParameterValueNotRepeatBind,
            RedisError::InvalidParameterValuePasswordEmpty,
            RedisError::InvalidParameterValuePasswordError,
            RedisError::InvalidParameterValuePasswordFreeDenied,
            RedisError::InvalidParameterValuePasswordRuleError,
            RedisError::InvalidParameterValueReduceCapacityNotAllowed,
            RedisError::InvalidParameterValueReplicationGroupNotExists,
            RedisError::InvalidParameterValueSecurityGroupIdsNotExists,
            RedisError::InvalidParameterValueSpecNotExist,
            RedisError::InvalidParameterValueUnSupportedType,
            RedisError::InvalidParameterValueUnVpcIdNotExists,
            RedisError::InvalidParameterValueWeekDaysIsInvalid,
            RedisError::LimitExceeded,
            RedisError::LimitExceededExceedUpperLimit,
            RedisError::LimitExceededInstanceNotEmpty,
            RedisError::LimitExceededInvalidMemSize,
            RedisError::LimitExceededInvalidParameterGoodsNumNotInRange,
            RedisError::LimitExceededMemSizeNotInRange,
            RedisError::LimitExceededPeriodExceedMaxLimit,
            RedisError::LimitExceededPeriodLessThanMinLimit,
            RedisError::LimitExceededReachTheAmountLimit,
            RedisError::LimitExceededReplicationGroupLocked,
            RedisError::ResourceInUseInstanceBeenLocked,
            RedisError::ResourceInsufficient,
            RedisError::ResourceNotFound,
            RedisError::ResourceNotFoundAccountDoesNotExists,
            RedisError::ResourceNotFoundInstanceNotExists,
            RedisError::ResourceNotFoundInstanceNotFound,
            RedisError::ResourceUnavailableAccountBalanceNotEnough,
            RedisError::ResourceUnavailableBackupLockedError,
            RedisError::ResourceUnavailableBackupSpecError,
            RedisError::ResourceUnavailableBackupStatusAbnormal,
            RedisError::ResourceUnavailableBackupStatusInvalid,
            RedisError::ResourceUnavailableCallOssError,
            RedisError::ResourceUnavailableGetSecurityError,
            RedisError::ResourceUnavailableInstanceConfError,
            RedisError::ResourceUnavailableInstanceDeleted,
            RedisError::ResourceUnavailableInstanceIsolated,
            RedisError::ResourceUnavailableInstanceLockedError,
            RedisError::ResourceUnavailableInstanceNoDeal,
            RedisError::ResourceUnavailableInstanceNotSupportOperation,
            RedisError::ResourceUnavailableInstanceStateError,
            RedisError::ResourceUnavailableInstanceStatusAbnormal,
            RedisError::ResourceUnavailableInstanceStatusError,
            RedisError::ResourceUnavailableInstanceUnLockedError,
            RedisError::ResourceUnavailableNoEnoughVipInVpc,
            RedisError::ResourceUnavailableNoRedisService,
            RedisError::ResourceUnavailableNoServiceAvailableForThisZoneId,
            RedisError::ResourceUnavailableNoTypeIdRedisService,
            RedisError::ResourceUnavailableSaleOut,
            RedisError::ResourceUnavailableSecurityGroupNotSupported,
            RedisError::UnauthorizedOperation,
            RedisError::UnauthorizedOperationNoCamAuthed,
            RedisError::UnauthorizedOperationUserNotInWhiteList,
            RedisError::UnsupportedOperation,
            RedisError::UnsupportedOperationClusterInstanceAccessedDeny,
            RedisError::UnsupportedOperationInspection,
            RedisError::UnsupportedOperationInstanceNotOperation,
            RedisError::UnsupportedOperationIsAutoRenewError,
            RedisError::UnsupportedOperationLimitProxyVersion,
            RedisError::UnsupportedOperationLowVersion,
            RedisError::UnsupportedOperationOnlyClusterInstanceCanExportBackup,
        ];
        pub(super) static WORDS: [&str; 111] = [
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "FailedOperation.AddInstanceInfoFailed",
            "FailedOperation.AssociateSecurityGroupsFailed",
            "FailedOperation.ClearInstanceInfoFailed",
            "FailedOperation.CommitFlowError",
            "FailedOperation.DisassociateSecurityGroupsFailed",
            "FailedOperation.DtsStatusAbnormal",
            "FailedOperation.FlowNotExists",
            "FailedOperation.GetSecurityGroupDetailFailed",
            "FailedOperation.PayFailed",
            "FailedOperation.RedoFlowFailed",
            "FailedOperation.ServiceAccessError",
            "FailedOperation.SetRuleLocationFailed",
            "FailedOperation.SystemError",
            "FailedOperation.UnSupportError",
            "FailedOperation.Unknown",
            "FailedOperation.UpdateInstanceInfoFailed",
            "FailedOperation.UpdateSecurityGroupsFailed",
            "InternalError",
            "InternalError.CamAuthOssResponseReturnCodeError",
            "InternalError.DbOperationFailed",
            "InternalError.ExecHttpRequestError",
            "InternalError.InstanceOperatePermissionError",
            "InternalError.InternalError",
            "InternalError.ListInstancesError",
            "InternalError.NetWorkErr",
            "InvalidParameter",
            "InvalidParameter.ActionNotFound",
            "InvalidParameter.EmptyParam",
            "InvalidParameter.IllegalParameterError",
            "InvalidParameter.InstanceSGOverLimitError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.IsNotVpcInstance",
            "InvalidParameter.NotSupported",
            "InvalidParameter.OnlyVPCOnSpecZoneId",
            "InvalidParameter.Period",
            "InvalidParameter.PermissionDenied",
            "InvalidParameterValue",
            "InvalidParameterValue.BackupNotExists",
            "InvalidParameterValue.BaseNetWorkAccessDeny",
            "InvalidParameterValue.CheckNotPass",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.InstanceNameRuleError",
            "InvalidParameterValue.InvalidInstanceTypeId",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidSubnetId",
            "InvalidParameterValue.MemSizeNotInRange",
            "InvalidParameterValue.NotRepeatBind",
            "InvalidParameterValue.PasswordEmpty",
            "InvalidParameterValue.PasswordError",
            "InvalidParameterValue.PasswordFreeDenied",
            "InvalidParameterValue.PasswordRuleError",
            "InvalidParameterValue.ReduceCapacityNotAllowed",
            "InvalidParameterValue.ReplicationGroupNotExists",
            "InvalidParameterValue.SecurityGroupIdsNotExists",
            "InvalidParameterValue.SpecNotExist",
            "InvalidParameterValue.UnSupportedType",
            "InvalidParameterValue.UnVpcIdNotExists",
            "InvalidParameterValue.WeekDaysIsInvalid",
            "LimitExceeded",
            "LimitExceeded.ExceedUpperLimit",
            "LimitExceeded.InstanceNotEmpty",
            "LimitExceeded.InvalidMemSize",
            "LimitExceeded.InvalidParameterGoodsNumNotInRange",
            "LimitExceeded.MemSizeNotInRange",
            "LimitExceeded.PeriodExceedMaxLimit",
            "LimitExceeded.PeriodLessThanMinLimit",
            "LimitExceeded.ReachTheAmountLimit",
            "LimitExceeded.ReplicationGroupLocked",
            "ResourceInUse.InstanceBeenLocked",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.AccountDoesNotExists",
            "ResourceNotFound.InstanceNotExists",
            "ResourceNotFound.InstanceNotFound",
            "ResourceUnavailable.AccountBalanceNotEnough",
            "ResourceUnavailable.BackupLockedError",
            "ResourceUnavailable.BackupSpecError",
            "ResourceUnavailable.BackupStatusAbnormal",
            "ResourceUnavailable.BackupStatusInvalid",
            "ResourceUnavailable.CallOssError",
            "ResourceUnavailable.GetSecurityError",
            "ResourceUnavailable.InstanceConfError",
            "ResourceUnavailable.InstanceDeleted",
            "ResourceUnavailable.InstanceIsolated",
            "ResourceUnavailable.InstanceLockedError",
            "ResourceUnavailable.InstanceNoDeal",
            "ResourceUnavailable.InstanceNotSupportOperation",
            "ResourceUnavailable.InstanceStateError",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "ResourceUnavailable.InstanceStatusError",
            "ResourceUnavailable.InstanceUnLockedError",
            "ResourceUnavailable.NoEnoughVipInVPC",
            "ResourceUnavailable.NoRedisService",
            "ResourceUnavailable.NoServiceAvailableForThisZoneId",
            "ResourceUnavailable.NoTypeIdRedisService",
            "ResourceUnavailable.SaleOut",
            "ResourceUnavailable.SecurityGroupNotSupported",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoCAMAuthed",
            "UnauthorizedOperation.UserNotInWhiteList",
            "UnsupportedOperation",
            "UnsupportedOperation.ClusterInstanceAccessedDeny",
            "UnsupportedOperation.Inspection",
            "UnsupportedOperation.InstanceNotOperation",
            "UnsupportedOperation.IsAutoRenewError",
            "UnsupportedOperation.LimitProxyVersion",
            "UnsupportedOperation.LowVersion",
            "UnsupportedOperation.OnlyClusterInstanceCanExportBackup",
        ];
        pub(super) static NAMES: [&str; 111] = [
            "AuthFailure",
            "AuthFailureInvalidAuthorization",
            "FailedOperationAddInstanceInfoFailed",
            "FailedOperationAssociateSecurityGroupsFailed",
            "FailedOperationClearInstanceInfoFailed",
            "FailedOperationCommitFlowError",
            "FailedOperationDisassociateSecurityGroupsFailed",
            "FailedOperationDtsStatusAbnormal",
            "FailedOperationFlowNotExists",
            "FailedOperationGetSecurityGroupDetailFailed",
            "FailedOperationPayFailed",
            "FailedOperationRedoFlowFailed",
            "FailedOperationServiceAccessError",
            "FailedOperationSetRuleLocationFailed",
            "FailedOperationSystemError",
            "FailedOperationUnSupportError",
            "FailedOperationUnknown",
            "FailedOperationUpdateInstanceInfoFailed",
            "FailedOperationUpdateSecurityGroupsFailed",
            "InternalError",
            "InternalErrorCamAuthOssResponseReturnCodeError",
            "InternalErrorDbOperationFailed",
            "InternalErrorExecHttpRequestError",
            "InternalErrorInstanceOperatePermissionError",
            "InternalErrorInternalError",
            "InternalErrorListInstancesError",
            "InternalErrorNetWorkErr",
            "InvalidParameter",
            "InvalidParameterActionNotFound",
            "InvalidParameterEmptyParam",
            "InvalidParameterIllegalParameterError",
            "InvalidParameterInstanceSgOverLimitError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterIsNotVpcInstance",
            "InvalidParameterNotSupported",
            "InvalidParameterOnlyVpcOnSpecZoneId",
            "InvalidParameterPeriod",
            "InvalidParameterPermissionDenied",
            "InvalidParameterValue",
            "InvalidParameterValueBackupNotExists",
            "InvalidParameterValueBaseNetWorkAccessDeny",
            "InvalidParameterValueCheckNotPass",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueInstanceNameRuleError",
            "InvalidParameterValueInvalidInstanceTypeId",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidSubnetId",
            "InvalidParameterValueMemSizeNotInRange",
            "InvalidParameterValueNotRepeatBind",
            "InvalidParameterValuePasswordEmpty",
            "InvalidParameterValuePasswordError",
            "InvalidParameterValuePasswordFreeDenied",
            "InvalidParameterValuePasswordRuleError",
            "InvalidParameterValueReduceCapacityNotAllowed",
            "InvalidParameterValueReplicationGroupNotExists",
            "InvalidParameterValueSecurityGroupIdsNotExists",
            "InvalidParameterValueSpecNotExist",
            "InvalidParameterValueUnSupportedType",
            "InvalidParameterValueUnVpcIdNotExists",
            "InvalidParameterValueWeekDaysIsInvalid",
            "LimitExceeded",
            "LimitExceededExceedUpperLimit",
            "LimitExceededInstanceNotEmpty",
            "LimitExceededInvalidMemSize",
            "LimitExceededInvalidParameterGoodsNumNotInRange",
            "LimitExceededMemSizeNotInRange",
            "LimitExceededPeriodExceedMaxLimit",
            "LimitExceededPeriodLessThanMinLimit",
            "LimitExceededReachTheAmountLimit",
            "LimitExceededReplicationGroupLocked",
            "ResourceInUseInstanceBeenLocked",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundAccountDoesNotExists",
            "ResourceNotFoundInstanceNotExists",
            "ResourceNotFoundInstanceNotFound",
            "ResourceUnavailableAccountBalanceNotEnough",
            "ResourceUnavailableBackupLockedError",
            "ResourceUnavailableBackupSpecError",
            "ResourceUnavailableBackupStatusAbnormal",
            "ResourceUnavailableBackupStatusInvalid",
            "ResourceUnavailableCallOssError",
            "ResourceUnavailableGetSecurityError",
            "ResourceUnavailableInstanceConfError",
            "ResourceUnavailableInstanceDeleted",
            "ResourceUnavailableInstanceIsolated",
            "ResourceUnavailableInstanceLockedError",
            "ResourceUnavailableInstanceNoDeal",
            "ResourceUnavailableInstanceNotSupportOperation",
            "ResourceUnavailableInstanceStateError",
            "ResourceUnavailableInstanceStatusAbnormal",
            "ResourceUnavailableInstanceStatusError",
            "ResourceUnavailableInstanceUnLockedError",
            "ResourceUnavailableNoEnoughVipInVpc",
            "ResourceUnavailableNoRedisService",
            "ResourceUnavailableNoServiceAvailableForThisZoneId",
            "ResourceUnavailableNoTypeIdRedisService",
            "ResourceUnavailableSaleOut",
            "ResourceUnavailableSecurityGroupNotSupported",
            "UnauthorizedOperation",
            "UnauthorizedOperationNoCamAuthed",
            "UnauthorizedOperationUserNotInWhiteList",
            "UnsupportedOperation",
            "UnsupportedOperationClusterInstanceAccessedDeny",
            "UnsupportedOperationInspection",
            "UnsupportedOperationInstanceNotOperation",
            "UnsupportedOperationIsAutoRenewError",
            "UnsupportedOperationLimitProxyVersion",
            "UnsupportedOperationLowVersion",
            "UnsupportedOperationOnlyClusterInstanceCanExportBackup",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ServiceAccessError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::REDIS_V20180412_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "RedisError",
            label_en: "TencentDB for Redis",
            label_zh: "云数据库Redis",
            level: Level::Service,
            product: Some(products::REDIS),
            version: Some("2018-04-12"),
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

#[cfg(feature = "redis")]
pub use v20180412::RedisError;

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
