// @generated from spec/redis.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a3d673ae1222c30e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/redis.rs"]
mod index;

/// Version 2018-04-12 of the API.
pub mod v20180412 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for Redis (redis), API 3.0, version 2018-04-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum RedisError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed = 1_266_491_793,
        /// FailedOperation.AssociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.AssociateSecurityGroupsFailed"))]
        FailedOperationAssociateSecurityGroupsFailed = -2_054_372_055,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed = -953_256_367,
        /// FailedOperation.CommitFlowError
        #[doc(alias("FailedOperation.CommitFlowError"))]
        FailedOperationCommitFlowError = 936_030_881,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed = -847_098_732,
        /// FailedOperation.DtsStatusAbnormal
        #[doc(alias("FailedOperation.DtsStatusAbnormal"))]
        FailedOperationDtsStatusAbnormal = -568_344_092,
        /// FailedOperation.FlowNotExists
        #[doc(alias("FailedOperation.FlowNotExists"))]
        FailedOperationFlowNotExists = 556_436_807,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed = -1_205_455_777,
        /// FailedOperation.PayFailed
        #[doc(alias("FailedOperation.PayFailed"))]
        FailedOperationPayFailed = 1_028_095_265,
        /// FailedOperation.RedoFlowFailed
        #[doc(alias("FailedOperation.RedoFlowFailed"))]
        FailedOperationRedoFlowFailed = 36_956_007,
        /// FailedOperation.ServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError = -397_527_292,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed = 650_745_257,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError = -526_850_274,
        /// FailedOperation.UnSupportError
        #[doc(alias("FailedOperation.UnSupportError"))]
        FailedOperationUnSupportError = -1_548_917_251,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown = 1_573_047_210,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed = -503_169_184,
        /// FailedOperation.UpdateSecurityGroupsFailed
        #[doc(alias("FailedOperation.UpdateSecurityGroupsFailed"))]
        FailedOperationUpdateSecurityGroupsFailed = -1_631_096_119,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CamAuthOssResponseReturnCodeError
        #[doc(alias("InternalError.CamAuthOssResponseReturnCodeError"))]
        InternalErrorCamAuthOssResponseReturnCodeError = 1_260_731_207,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed = 645_693_600,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError = 1_209_998_620,
        /// InternalError.InstanceOperatePermissionError
        #[doc(alias("InternalError.InstanceOperatePermissionError"))]
        InternalErrorInstanceOperatePermissionError = -2_037_816_630,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError = 135_019_346,
        /// InternalError.NetWorkErr
        #[doc(alias("InternalError.NetWorkErr"))]
        InternalErrorNetWorkErr = 463_462_098,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ActionNotFound
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound = 181_817_253,
        /// InvalidParameter.EmptyParam
        #[doc(alias("InvalidParameter.EmptyParam"))]
        InvalidParameterEmptyParam = -839_967_368,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError = 678_197_738,
        /// InvalidParameter.InstanceSGOverLimitError
        #[doc(alias("InvalidParameter.InstanceSGOverLimitError"))]
        InvalidParameterInstanceSgOverLimitError = -2_010_651_001,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameter.IsNotVpcInstance
        #[doc(alias("InvalidParameter.IsNotVpcInstance"))]
        InvalidParameterIsNotVpcInstance = 1_006_020_349,
        /// InvalidParameter.NotSupported
        #[doc(alias("InvalidParameter.NotSupported"))]
        InvalidParameterNotSupported = -49_119_435,
        /// InvalidParameter.OnlyVPCOnSpecZoneId
        #[doc(alias("InvalidParameter.OnlyVPCOnSpecZoneId"))]
        InvalidParameterOnlyVpcOnSpecZoneId = 74_798_862,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod = -182_806_898,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BackupNotExists
        #[doc(alias("InvalidParameterValue.BackupNotExists"))]
        InvalidParameterValueBackupNotExists = 1_404_347_423,
        /// InvalidParameterValue.BaseNetWorkAccessDeny
        #[doc(alias("InvalidParameterValue.BaseNetWorkAccessDeny"))]
        InvalidParameterValueBaseNetWorkAccessDeny = -716_526_880,
        /// InvalidParameterValue.CheckNotPass
        #[doc(alias("InvalidParameterValue.CheckNotPass"))]
        InvalidParameterValueCheckNotPass = 2_101_879_731,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError = 1_365_019_236,
        /// InvalidParameterValue.InstanceNameRuleError
        #[doc(alias("InvalidParameterValue.InstanceNameRuleError"))]
        InvalidParameterValueInstanceNameRuleError = -426_155_664,
        /// InvalidParameterValue.InvalidInstanceTypeId
        #[doc(alias("InvalidParameterValue.InvalidInstanceTypeId"))]
        InvalidParameterValueInvalidInstanceTypeId = -1_715_219_490,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.InvalidSubnetId
        #[doc(alias("InvalidParameterValue.InvalidSubnetId"))]
        InvalidParameterValueInvalidSubnetId = 1_902_529_829,
        /// InvalidParameterValue.MemSizeNotInRange
        #[doc(alias("InvalidParameterValue.MemSizeNotInRange"))]
        InvalidParameterValueMemSizeNotInRange = 1_518_068_162,
        /// InvalidParameterValue.NotRepeatBind
        #[doc(alias("InvalidParameterValue.NotRepeatBind"))]
        InvalidParameterValueNotRepeatBind = -1_453_768_113,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty = -1_366_834_812,
        /// InvalidParameterValue.PasswordError
        #[doc(alias("InvalidParameterValue.PasswordError"))]
        InvalidParameterValuePasswordError = -1_059_267_391,
        /// InvalidParameterValue.PasswordFreeDenied
        #[doc(alias("InvalidParameterValue.PasswordFreeDenied"))]
        InvalidParameterValuePasswordFreeDenied = 494_888_563,
        /// InvalidParameterValue.PasswordRuleError
        #[doc(alias("InvalidParameterValue.PasswordRuleError"))]
        InvalidParameterValuePasswordRuleError = -375_500_651,
        /// InvalidParameterValue.ReduceCapacityNotAllowed
        #[doc(alias("InvalidParameterValue.ReduceCapacityNotAllowed"))]
        InvalidParameterValueReduceCapacityNotAllowed = 2_015_701_617,
        /// InvalidParameterValue.ReplicationGroupNotExists
        #[doc(alias("InvalidParameterValue.ReplicationGroupNotExists"))]
        InvalidParameterValueReplicationGroupNotExists = -199_067_116,
        /// InvalidParameterValue.SecurityGroupIdsNotExists
        #[doc(alias("InvalidParameterValue.SecurityGroupIdsNotExists"))]
        InvalidParameterValueSecurityGroupIdsNotExists = 229_854_660,
        /// InvalidParameterValue.SpecNotExist
        #[doc(alias("InvalidParameterValue.SpecNotExist"))]
        InvalidParameterValueSpecNotExist = -1_589_322_769,
        /// InvalidParameterValue.UnSupportedType
        #[doc(alias("InvalidParameterValue.UnSupportedType"))]
        InvalidParameterValueUnSupportedType = -1_936_071_170,
        /// InvalidParameterValue.UnVpcIdNotExists
        #[doc(alias("InvalidParameterValue.UnVpcIdNotExists"))]
        InvalidParameterValueUnVpcIdNotExists = -1_632_850_247,
        /// InvalidParameterValue.WeekDaysIsInvalid
        #[doc(alias("InvalidParameterValue.WeekDaysIsInvalid"))]
        InvalidParameterValueWeekDaysIsInvalid = -1_028_963_320,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ExceedUpperLimit
        #[doc(alias("LimitExceeded.ExceedUpperLimit"))]
        LimitExceededExceedUpperLimit = -282_679_148,
        /// LimitExceeded.InstanceNotEmpty
        #[doc(alias("LimitExceeded.InstanceNotEmpty"))]
        LimitExceededInstanceNotEmpty = 1_383_601_649,
        /// LimitExceeded.InvalidMemSize
        #[doc(alias("LimitExceeded.InvalidMemSize"))]
        LimitExceededInvalidMemSize = -1_932_825_030,
        /// LimitExceeded.InvalidParameterGoodsNumNotInRange
        #[doc(alias("LimitExceeded.InvalidParameterGoodsNumNotInRange"))]
        LimitExceededInvalidParameterGoodsNumNotInRange = -1_663_664_133,
        /// LimitExceeded.MemSizeNotInRange
        #[doc(alias("LimitExceeded.MemSizeNotInRange"))]
        LimitExceededMemSizeNotInRange = -715_403_738,
        /// LimitExceeded.PeriodExceedMaxLimit
        #[doc(alias("LimitExceeded.PeriodExceedMaxLimit"))]
        LimitExceededPeriodExceedMaxLimit = -1_756_251_210,
        /// LimitExceeded.PeriodLessThanMinLimit
        #[doc(alias("LimitExceeded.PeriodLessThanMinLimit"))]
        LimitExceededPeriodLessThanMinLimit = 246_195_865,
        /// LimitExceeded.ReachTheAmountLimit
        #[doc(alias("LimitExceeded.ReachTheAmountLimit"))]
        LimitExceededReachTheAmountLimit = -444_549_313,
        /// LimitExceeded.ReplicationGroupLocked
        #[doc(alias("LimitExceeded.ReplicationGroupLocked"))]
        LimitExceededReplicationGroupLocked = -1_868_918_814,
        /// ResourceInUse.InstanceBeenLocked
        #[doc(alias("ResourceInUse.InstanceBeenLocked"))]
        ResourceInUseInstanceBeenLocked = 1_304_072_829,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AccountDoesNotExists
        #[doc(alias("ResourceNotFound.AccountDoesNotExists"))]
        ResourceNotFoundAccountDoesNotExists = 764_813_590,
        /// ResourceNotFound.InstanceNotExists
        #[doc(alias("ResourceNotFound.InstanceNotExists"))]
        ResourceNotFoundInstanceNotExists = -343_624_250,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceUnavailable.AccountBalanceNotEnough
        #[doc(alias("ResourceUnavailable.AccountBalanceNotEnough"))]
        ResourceUnavailableAccountBalanceNotEnough = -256_973_662,
        /// ResourceUnavailable.BackupLockedError
        #[doc(alias("ResourceUnavailable.BackupLockedError"))]
        ResourceUnavailableBackupLockedError = -1_244_845_483,
        /// ResourceUnavailable.BackupSpecError
        #[doc(alias("ResourceUnavailable.BackupSpecError"))]
        ResourceUnavailableBackupSpecError = -1_377_002_877,
        /// ResourceUnavailable.BackupStatusAbnormal
        #[doc(alias("ResourceUnavailable.BackupStatusAbnormal"))]
        ResourceUnavailableBackupStatusAbnormal = -502_475_978,
        /// ResourceUnavailable.BackupStatusInvalid
        #[doc(alias("ResourceUnavailable.BackupStatusInvalid"))]
        ResourceUnavailableBackupStatusInvalid = -631_220_722,
        /// ResourceUnavailable.CallOssError
        #[doc(alias("ResourceUnavailable.CallOssError"))]
        ResourceUnavailableCallOssError = 1_882_063_339,
        /// ResourceUnavailable.GetSecurityError
        #[doc(alias("ResourceUnavailable.GetSecurityError"))]
        ResourceUnavailableGetSecurityError = -163_452_682,
        /// ResourceUnavailable.InstanceConfError
        #[doc(alias("ResourceUnavailable.InstanceConfError"))]
        ResourceUnavailableInstanceConfError = -1_565_960_880,
        /// ResourceUnavailable.InstanceDeleted
        #[doc(alias("ResourceUnavailable.InstanceDeleted"))]
        ResourceUnavailableInstanceDeleted = 340_089_645,
        /// ResourceUnavailable.InstanceIsolated
        #[doc(alias("ResourceUnavailable.InstanceIsolated"))]
        ResourceUnavailableInstanceIsolated = 1_819_518_463,
        /// ResourceUnavailable.InstanceLockedError
        #[doc(alias("ResourceUnavailable.InstanceLockedError"))]
        ResourceUnavailableInstanceLockedError = -546_718_220,
        /// ResourceUnavailable.InstanceNoDeal
        #[doc(alias("ResourceUnavailable.InstanceNoDeal"))]
        ResourceUnavailableInstanceNoDeal = 2_037_242_115,
        /// ResourceUnavailable.InstanceNotSupportOperation
        #[doc(alias("ResourceUnavailable.InstanceNotSupportOperation"))]
        ResourceUnavailableInstanceNotSupportOperation = 2_068_261_050,
        /// ResourceUnavailable.InstanceStateError
        #[doc(alias("ResourceUnavailable.InstanceStateError"))]
        ResourceUnavailableInstanceStateError = -794_580_494,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal = -220_621_326,
        /// ResourceUnavailable.InstanceStatusError
        #[doc(alias("ResourceUnavailable.InstanceStatusError"))]
        ResourceUnavailableInstanceStatusError = -1_330_777_536,
        /// ResourceUnavailable.InstanceUnLockedError
        #[doc(alias("ResourceUnavailable.InstanceUnLockedError"))]
        ResourceUnavailableInstanceUnLockedError = 825_199_914,
        /// ResourceUnavailable.NoEnoughVipInVPC
        #[doc(alias("ResourceUnavailable.NoEnoughVipInVPC"))]
        ResourceUnavailableNoEnoughVipInVpc = -902_347_503,
        /// ResourceUnavailable.NoRedisService
        #[doc(alias("ResourceUnavailable.NoRedisService"))]
        ResourceUnavailableNoRedisService = -933_331_813,
        /// ResourceUnavailable.NoServiceAvailableForThisZoneId
        #[doc(alias("ResourceUnavailable.NoServiceAvailableForThisZoneId"))]
        ResourceUnavailableNoServiceAvailableForThisZoneId = 2_019_128_951,
        /// ResourceUnavailable.NoTypeIdRedisService
        #[doc(alias("ResourceUnavailable.NoTypeIdRedisService"))]
        ResourceUnavailableNoTypeIdRedisService = -609_978_331,
        /// ResourceUnavailable.SaleOut
        #[doc(alias("ResourceUnavailable.SaleOut"))]
        ResourceUnavailableSaleOut = 1_862_675_636,
        /// ResourceUnavailable.SecurityGroupNotSupported
        #[doc(alias("ResourceUnavailable.SecurityGroupNotSupported"))]
        ResourceUnavailableSecurityGroupNotSupported = -39_480_652,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NoCAMAuthed
        #[doc(alias("UnauthorizedOperation.NoCAMAuthed"))]
        UnauthorizedOperationNoCamAuthed = -471_342_230,
        /// UnauthorizedOperation.UserNotInWhiteList
        #[doc(alias("UnauthorizedOperation.UserNotInWhiteList"))]
        UnauthorizedOperationUserNotInWhiteList = -938_124_114,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ClusterInstanceAccessedDeny
        #[doc(alias("UnsupportedOperation.ClusterInstanceAccessedDeny"))]
        UnsupportedOperationClusterInstanceAccessedDeny = -2_011_457_863,
        /// UnsupportedOperation.Inspection
        #[doc(alias("UnsupportedOperation.Inspection"))]
        UnsupportedOperationInspection = -349_546_269,
        /// UnsupportedOperation.InstanceNotOperation
        #[doc(alias("UnsupportedOperation.InstanceNotOperation"))]
        UnsupportedOperationInstanceNotOperation = -384_810_925,
        /// UnsupportedOperation.IsAutoRenewError
        #[doc(alias("UnsupportedOperation.IsAutoRenewError"))]
        UnsupportedOperationIsAutoRenewError = -561_236_518,
        /// UnsupportedOperation.LimitProxyVersion
        #[doc(alias("UnsupportedOperation.LimitProxyVersion"))]
        UnsupportedOperationLimitProxyVersion = 366_048_131,
        /// UnsupportedOperation.LowVersion
        #[doc(alias("UnsupportedOperation.LowVersion"))]
        UnsupportedOperationLowVersion = 1_461_778_158,
        /// UnsupportedOperation.OnlyClusterInstanceCanExportBackup
        #[doc(alias("UnsupportedOperation.OnlyClusterInstanceCanExportBackup"))]
        UnsupportedOperationOnlyClusterInstanceCanExportBackup = 18_699_639,
    }
    api::listed_enum!(RedisError, redis_v20180412_table);
    mod redis_v20180412_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{RedisError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "redis_v20180412";
        pub(super) const CODE_INDEX: Index = index::REDIS_V20180412_CODES;
        pub(super) const KEY_INDEX: Index = index::REDIS_V20180412_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 111] = backgrounds(
            &WORDS,
            &index::REDIS_V20180412_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::REDIS_V20180412_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180412::RedisError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
