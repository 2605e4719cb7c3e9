// @generated from spec/tdmysql.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f1376b6773bbaf28
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdmysql.rs"]
mod index;

/// Version 2021-11-22 of the API.
pub mod v20211122 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TDSQL Boundless (tdmysql), API 3.0, version 2021-11-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TdmysqlError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.CamAuthError
        #[doc(alias("AuthFailure.CamAuthError"))]
        AuthFailureCamAuthError = 826_086_534,
        /// AuthFailure.CheckCamAuthError
        #[doc(alias("AuthFailure.CheckCamAuthError"))]
        AuthFailureCheckCamAuthError = -254_738_187,
        /// AuthFailure.UinWhiteListCheckError
        #[doc(alias("AuthFailure.UinWhiteListCheckError"))]
        AuthFailureUinWhiteListCheckError = 462_081_806,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// DryRunOperation.AddTagDryrunError
        #[doc(alias("DryRunOperation.AddTagDryrunError"))]
        DryRunOperationAddTagDryrunError = -1_598_667_838,
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed = 1_266_491_793,
        /// FailedOperation.ApplyVipFailed
        #[doc(alias("FailedOperation.ApplyVipFailed"))]
        FailedOperationApplyVipFailed = -928_210_484,
        /// FailedOperation.AuthNoStrategy
        #[doc(alias("FailedOperation.AuthNoStrategy"))]
        FailedOperationAuthNoStrategy = 642_595_978,
        /// FailedOperation.CheckSupportActionError
        #[doc(alias("FailedOperation.CheckSupportActionError"))]
        FailedOperationCheckSupportActionError = 860_747_226,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed = -953_256_367,
        /// FailedOperation.CreateFlowError
        #[doc(alias("FailedOperation.CreateFlowError"))]
        FailedOperationCreateFlowError = -979_990_050,
        /// FailedOperation.DBCreateInstanceError
        #[doc(alias("FailedOperation.DBCreateInstanceError"))]
        FailedOperationDbCreateInstanceError = 1_684_332_934,
        /// FailedOperation.DBQueryInstanceError
        #[doc(alias("FailedOperation.DBQueryInstanceError"))]
        FailedOperationDbQueryInstanceError = -2_032_890_310,
        /// FailedOperation.DBQueryPrivilegesError
        #[doc(alias("FailedOperation.DBQueryPrivilegesError"))]
        FailedOperationDbQueryPrivilegesError = 1_279_292_109,
        /// FailedOperation.DBQueryTagError
        #[doc(alias("FailedOperation.DBQueryTagError"))]
        FailedOperationDbQueryTagError = 265_973_206,
        /// FailedOperation.DBQueryUserError
        #[doc(alias("FailedOperation.DBQueryUserError"))]
        FailedOperationDbQueryUserError = -139_066_833,
        /// FailedOperation.DBQueryZoneError
        #[doc(alias("FailedOperation.DBQueryZoneError"))]
        FailedOperationDbQueryZoneError = 1_607_770_623,
        /// FailedOperation.DBUpdateInstanceError
        #[doc(alias("FailedOperation.DBUpdateInstanceError"))]
        FailedOperationDbUpdateInstanceError = -1_413_835_481,
        /// FailedOperation.DBUpdateUserError
        #[doc(alias("FailedOperation.DBUpdateUserError"))]
        FailedOperationDbUpdateUserError = 1_316_695_528,
        /// FailedOperation.DBUpsertMaintenanceWindowError
        #[doc(alias("FailedOperation.DBUpsertMaintenanceWindowError"))]
        FailedOperationDbUpsertMaintenanceWindowError = -902_516_612,
        /// FailedOperation.DbCountLimitError
        #[doc(alias("FailedOperation.DbCountLimitError"))]
        FailedOperationDbCountLimitError = -227_358_219,
        /// FailedOperation.DescribeFullBackupListError
        #[doc(alias("FailedOperation.DescribeFullBackupListError"))]
        FailedOperationDescribeFullBackupListError = 1_577_051_646,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed = -847_098_732,
        /// FailedOperation.ExpandInstanceError
        #[doc(alias("FailedOperation.ExpandInstanceError"))]
        FailedOperationExpandInstanceError = 823_180_306,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed = -1_205_455_777,
        /// FailedOperation.IsolateInstanceError
        #[doc(alias("FailedOperation.IsolateInstanceError"))]
        FailedOperationIsolateInstanceError = 1_589_989_072,
        /// FailedOperation.LockInstanceError
        #[doc(alias("FailedOperation.LockInstanceError"))]
        FailedOperationLockInstanceError = 1_642_570_044,
        /// FailedOperation.ModifyBackupPolicyErr
        #[doc(alias("FailedOperation.ModifyBackupPolicyErr"))]
        FailedOperationModifyBackupPolicyErr = -699_330_133,
        /// FailedOperation.ModifyPolicyErr
        #[doc(alias("FailedOperation.ModifyPolicyErr"))]
        FailedOperationModifyPolicyErr = 207_373_525,
        /// FailedOperation.OssGetVariablesError
        #[doc(alias("FailedOperation.OssGetVariablesError"))]
        FailedOperationOssGetVariablesError = -1_854_910_299,
        /// FailedOperation.OssModifyVariablesError
        #[doc(alias("FailedOperation.OssModifyVariablesError"))]
        FailedOperationOssModifyVariablesError = 259_234_269,
        /// FailedOperation.QueryDBError
        #[doc(alias("FailedOperation.QueryDBError"))]
        FailedOperationQueryDbError = -558_139_416,
        /// FailedOperation.QueryUserError
        #[doc(alias("FailedOperation.QueryUserError"))]
        FailedOperationQueryUserError = 1_607_605_136,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed = 650_745_257,
        /// FailedOperation.TableCountLimitError
        #[doc(alias("FailedOperation.TableCountLimitError"))]
        FailedOperationTableCountLimitError = -547_824_990,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed = -503_169_184,
        /// FailedOperation.UpdatePrivilegesError
        #[doc(alias("FailedOperation.UpdatePrivilegesError"))]
        FailedOperationUpdatePrivilegesError = 1_259_637_075,
        /// FailedOperation.WanStatusAbnormal
        #[doc(alias("FailedOperation.WanStatusAbnormal"))]
        FailedOperationWanStatusAbnormal = -951_068_078,
        /// InternalError.CheckVipStatusFailed
        #[doc(alias("InternalError.CheckVipStatusFailed"))]
        InternalErrorCheckVipStatusFailed = 385_086_444,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError = -1_216_955_926,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed = 645_693_600,
        /// InternalError.DescribeDBObjectsError
        #[doc(alias("InternalError.DescribeDBObjectsError"))]
        InternalErrorDescribeDbObjectsError = 1_140_152_276,
        /// InternalError.GetSecurityGroupDetailFailed
        #[doc(alias("InternalError.GetSecurityGroupDetailFailed"))]
        InternalErrorGetSecurityGroupDetailFailed = 1_176_619_016,
        /// InternalError.GetSubnetFailed
        #[doc(alias("InternalError.GetSubnetFailed"))]
        InternalErrorGetSubnetFailed = 1_271_699_925,
        /// InternalError.GetVpcFailed
        #[doc(alias("InternalError.GetVpcFailed"))]
        InternalErrorGetVpcFailed = 53_673_571,
        /// InternalError.InstanceOperatePermissionError
        #[doc(alias("InternalError.InstanceOperatePermissionError"))]
        InternalErrorInstanceOperatePermissionError = -2_037_816_630,
        /// InternalError.InstanceSGOverLimitError
        #[doc(alias("InternalError.InstanceSGOverLimitError"))]
        InternalErrorInstanceSgOverLimitError = 609_579_217,
        /// InternalError.ListInstanceRespResourceCountNotMatchError
        #[doc(alias("InternalError.ListInstanceRespResourceCountNotMatchError"))]
        InternalErrorListInstanceRespResourceCountNotMatchError = 440_688_890,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError = 135_019_346,
        /// InternalError.QueryDatabaseFailed
        #[doc(alias("InternalError.QueryDatabaseFailed"))]
        InternalErrorQueryDatabaseFailed = 1_545_812_254,
        /// InternalError.ReadDatabaseFailed
        #[doc(alias("InternalError.ReadDatabaseFailed"))]
        InternalErrorReadDatabaseFailed = -2_079_129_359,
        /// InternalError.RouteNotFound
        #[doc(alias("InternalError.RouteNotFound"))]
        InternalErrorRouteNotFound = 466_093_442,
        /// InternalError.RouterNotFound
        #[doc(alias("InternalError.RouterNotFound"))]
        InternalErrorRouterNotFound = -1_248_687_936,
        /// InternalError.SetSvcLocationFailed
        #[doc(alias("InternalError.SetSvcLocationFailed"))]
        InternalErrorSetSvcLocationFailed = -2_002_734_889,
        /// InternalError.VpcOperationFailed
        #[doc(alias("InternalError.VpcOperationFailed"))]
        InternalErrorVpcOperationFailed = 121_962_663,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.CreateInstanceParamError
        #[doc(alias("InvalidParameter.CreateInstanceParamError"))]
        InvalidParameterCreateInstanceParamError = -97_196_368,
        /// InvalidParameter.IllegalBackupPolicyParamsErr
        #[doc(alias("InvalidParameter.IllegalBackupPolicyParamsErr"))]
        InvalidParameterIllegalBackupPolicyParamsErr = 1_502_907_509,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError = 678_197_738,
        /// InvalidParameter.InputIllegal
        #[doc(alias("InvalidParameter.InputIllegal"))]
        InvalidParameterInputIllegal = -1_515_689_939,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound = -365_073_686,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameter.SubnetUnavailable
        #[doc(alias("InvalidParameter.SubnetUnavailable"))]
        InvalidParameterSubnetUnavailable = 819_548_983,
        /// InvalidParameter.VipNotInSubnet
        #[doc(alias("InvalidParameter.VipNotInSubnet"))]
        InvalidParameterVipNotInSubnet = 1_461_785_673,
        /// InvalidParameter.VipUsed
        #[doc(alias("InvalidParameter.VipUsed"))]
        InvalidParameterVipUsed = 147_591_108,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError = -1_602_725_537,
        /// InvalidParameterValue.CheckCloneInstanceDiskError
        #[doc(alias("InvalidParameterValue.CheckCloneInstanceDiskError"))]
        InvalidParameterValueCheckCloneInstanceDiskError = -1_086_193_444,
        /// InvalidParameterValue.CheckDiskError
        #[doc(alias("InvalidParameterValue.CheckDiskError"))]
        InvalidParameterValueCheckDiskError = -890_787_775,
        /// InvalidParameterValue.CheckHostError
        #[doc(alias("InvalidParameterValue.CheckHostError"))]
        InvalidParameterValueCheckHostError = 1_653_819_792,
        /// InvalidParameterValue.CheckInstanceVersionError
        #[doc(alias("InvalidParameterValue.CheckInstanceVersionError"))]
        InvalidParameterValueCheckInstanceVersionError = -1_161_966_960,
        /// InvalidParameterValue.CheckNameError
        #[doc(alias("InvalidParameterValue.CheckNameError"))]
        InvalidParameterValueCheckNameError = -70_886_472,
        /// InvalidParameterValue.CheckPasswdError
        #[doc(alias("InvalidParameterValue.CheckPasswdError"))]
        InvalidParameterValueCheckPasswdError = 2_030_240_505,
        /// InvalidParameterValue.CheckSpecError
        #[doc(alias("InvalidParameterValue.CheckSpecError"))]
        InvalidParameterValueCheckSpecError = -713_394_762,
        /// InvalidParameterValue.CheckVpcError
        #[doc(alias("InvalidParameterValue.CheckVpcError"))]
        InvalidParameterValueCheckVpcError = 1_526_320_015,
        /// InvalidParameterValue.InstanceFilterKeyError
        #[doc(alias("InvalidParameterValue.InstanceFilterKeyError"))]
        InvalidParameterValueInstanceFilterKeyError = 874_900_578,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.MaintenanceWindowParamError
        #[doc(alias("InvalidParameterValue.MaintenanceWindowParamError"))]
        InvalidParameterValueMaintenanceWindowParamError = -2_068_399_338,
        /// InvalidParameterValue.NodeReplicasInvalidError
        #[doc(alias("InvalidParameterValue.NodeReplicasInvalidError"))]
        InvalidParameterValueNodeReplicasInvalidError = 671_705_724,
        /// InvalidParameterValue.VportRangeError
        #[doc(alias("InvalidParameterValue.VportRangeError"))]
        InvalidParameterValueVportRangeError = -1_111_657_112,
        /// LimitExceeded.AddTagCountError
        #[doc(alias("LimitExceeded.AddTagCountError"))]
        LimitExceededAddTagCountError = -470_091_413,
        /// LimitExceeded.OutOfInstanceCntLimitError
        #[doc(alias("LimitExceeded.OutOfInstanceCntLimitError"))]
        LimitExceededOutOfInstanceCntLimitError = 771_772_320,
        /// LimitExceeded.OutOfInstanceCountLimitError
        #[doc(alias("LimitExceeded.OutOfInstanceCountLimitError"))]
        LimitExceededOutOfInstanceCountLimitError = -1_684_170_023,
        /// LimitExceeded.OutOfLimitError
        #[doc(alias("LimitExceeded.OutOfLimitError"))]
        LimitExceededOutOfLimitError = -686_153_205,
        /// LimitExceeded.OutOfNodeReplicasLimitError
        #[doc(alias("LimitExceeded.OutOfNodeReplicasLimitError"))]
        LimitExceededOutOfNodeReplicasLimitError = 816_842_319,
        /// LimitExceeded.OutOfSpecLimitError
        #[doc(alias("LimitExceeded.OutOfSpecLimitError"))]
        LimitExceededOutOfSpecLimitError = -1_339_727_547,
        /// MissingParameter.MissingParameterError
        #[doc(alias("MissingParameter.MissingParameterError"))]
        MissingParameterMissingParameterError = 1_617_920_123,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.CheckDecreaseSpecError
        #[doc(alias("OperationDenied.CheckDecreaseSpecError"))]
        OperationDeniedCheckDecreaseSpecError = 1_434_956_868,
        /// OperationDenied.CreateBackupTaskThresholdErr
        #[doc(alias("OperationDenied.CreateBackupTaskThresholdErr"))]
        OperationDeniedCreateBackupTaskThresholdErr = -1_113_472_884,
        /// OperationDenied.DeleteRunningBackupTaskErr
        #[doc(alias("OperationDenied.DeleteRunningBackupTaskErr"))]
        OperationDeniedDeleteRunningBackupTaskErr = -1_986_941_736,
        /// OperationDenied.InstanceOperationNotAllowedError
        #[doc(alias("OperationDenied.InstanceOperationNotAllowedError"))]
        OperationDeniedInstanceOperationNotAllowedError = 798_392_927,
        /// OperationDenied.InstanceStatusError
        #[doc(alias("OperationDenied.InstanceStatusError"))]
        OperationDeniedInstanceStatusError = 209_711_159,
        /// OperationDenied.ManualBackupQuotaPerDayExceededErr
        #[doc(alias("OperationDenied.ManualBackupQuotaPerDayExceededErr"))]
        OperationDeniedManualBackupQuotaPerDayExceededErr = -1_097_551_795,
        /// OperationDenied.ManualBackupSetQuotaExceededErr
        #[doc(alias("OperationDenied.ManualBackupSetQuotaExceededErr"))]
        OperationDeniedManualBackupSetQuotaExceededErr = 53_471_911,
        /// OperationDenied.ResetUserPasswordError
        #[doc(alias("OperationDenied.ResetUserPasswordError"))]
        OperationDeniedResetUserPasswordError = 888_558_762,
        /// ResourceNotFound.BizResourceNotFoundError
        #[doc(alias("ResourceNotFound.BizResourceNotFoundError"))]
        ResourceNotFoundBizResourceNotFoundError = 292_831_622,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.ProductConfigNotExistedError
        #[doc(alias("ResourceNotFound.ProductConfigNotExistedError"))]
        ResourceNotFoundProductConfigNotExistedError = 1_284_626_001,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal = -220_621_326,
        /// ResourceUnavailable.SGCheckFail
        #[doc(alias("ResourceUnavailable.SGCheckFail"))]
        ResourceUnavailableSgCheckFail = -134_298_138,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnsupportedOperation.GetMaxNodeNumError
        #[doc(alias("UnsupportedOperation.GetMaxNodeNumError"))]
        UnsupportedOperationGetMaxNodeNumError = -1_618_547_322,
    }
    api::listed_enum!(TdmysqlError, tdmysql_v20211122_table);
    mod tdmysql_v20211122_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TdmysqlError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tdmysql_v20211122";
        pub(super) const CODE_INDEX: Index = index::TDMYSQL_V20211122_CODES;
        pub(super) const KEY_INDEX: Index = index::TDMYSQL_V20211122_KEYS;
        pub(super) static VARIANTS: [TdmysqlError; 105] = [
            TdmysqlError::AuthFailure,
            TdmysqlError::AuthFailureCamAuthError,
            TdmysqlError::AuthFailureCheckCamAuthError,
            TdmysqlError::AuthFailureUinWhiteListCheckError,
            TdmysqlError::AuthFailureUnauthorizedOperation,
            TdmysqlError::DryRunOperationAddTagDryrunError,
            TdmysqlError::FailedOperationAddInstanceInfoFailed,
            TdmysqlError::FailedOperationApplyVipFailed,
            TdmysqlError::FailedOperationAuthNoStrategy,
            TdmysqlError::FailedOperationCheckSupportActionError,
            TdmysqlError::FailedOperationClearInstanceInfoFailed,
            TdmysqlError::FailedOperationCreateFlowError,
            TdmysqlError::FailedOperationDbCreateInstanceError,
            TdmysqlError::FailedOperationDbQueryInstanceError,
            TdmysqlError::FailedOperationDbQueryPrivilegesError,
            TdmysqlError::FailedOperationDbQueryTagError,
            TdmysqlError::FailedOperationDbQueryUserError,
            TdmysqlError::FailedOperationDbQueryZoneError,
            TdmysqlError::FailedOperationDbUpdateInstanceError,
            TdmysqlError::FailedOperationDbUpdateUserError,
            TdmysqlError::FailedOperationDbUpsertMaintenanceWindowError,
            TdmysqlError::FailedOperationDbCountLimitError,
            TdmysqlError::FailedOperationDescribeFullBackupListError,
            TdmysqlError::FailedOperationDisassociateSecurityGroupsFailed,
            TdmysqlError::FailedOperationExpandInstanceError,
            TdmysqlError::FailedOperationGetSecurityGroupDetailFailed,
            TdmysqlError::FailedOperationIsolateInstanceError,
            TdmysqlError::FailedOperationLockInstanceError,
            TdmysqlError::FailedOperationModifyBackupPolicyErr,
            TdmysqlError::FailedOperationModifyPolicyErr,
            TdmysqlError::FailedOperationOssGetVariablesError,
            TdmysqlError::FailedOperationOssModifyVariablesError,
            TdmysqlError::FailedOperationQueryDbError,
            TdmysqlError::FailedOperationQueryUserError,
            TdmysqlError::FailedOperationSetRuleLocationFailed,
            TdmysqlError::FailedOperationTableCountLimitError,
            TdmysqlError::FailedOperationUpdateInstanceInfoFailed,
            TdmysqlError::FailedOperationUpdatePrivilegesError,
            TdmysqlError::FailedOperationWanStatusAbnormal,
            TdmysqlError::InternalErrorCheckVipStatusFailed,
            TdmysqlError::InternalErrorDatabaseAccessError,
            TdmysqlError::InternalErrorDbOperationFailed,
            TdmysqlError::InternalErrorDescribeDbObjectsError,
            TdmysqlError::InternalErrorGetSecurityGroupDetailFailed,
            TdmysqlError::InternalErrorGetSubnetFailed,
            TdmysqlError::InternalErrorGetVpcFailed,
            TdmysqlError::InternalErrorInstanceOperatePermissionError,
            TdmysqlError::InternalErrorInstanceSgOverLimitError,
            TdmysqlError::InternalErrorListInstanceRespResourceCountNotMatchError,
            TdmysqlError::InternalErrorListInstancesError,
            TdmysqlError::InternalErrorQueryDatabaseFailed,
            TdmysqlError::InternalErrorReadDatabaseFailed,
            TdmysqlError::InternalErrorRouteNotFound,
            TdmysqlError::InternalErrorRouterNotFound,
            TdmysqlError::InternalErrorSetSvcLocationFailed,
            TdmysqlError::InternalErrorVpcOperationFailed,
            TdmysqlError::InvalidParameter,
            TdmysqlError::InvalidParameterCreateInstanceParamError,
            TdmysqlError::InvalidParameterIllegalBackupPolicyParamsErr,
            TdmysqlError::InvalidParameterIllegalParameterError,
            TdmysqlError::InvalidParameterInputIllegal,
            TdmysqlError::InvalidParameterInstanceNotFound,
            TdmysqlError::InvalidParameterInvalidParameterError,
            TdmysqlError::InvalidParameterPermissionDenied,
            TdmysqlError::InvalidParameterSubnetUnavailable,
            TdmysqlError::InvalidParameterVipNotInSubnet,
            TdmysqlError::InvalidParameterVipUsed,
            TdmysqlError::InvalidParameterValue,
            TdmysqlError::InvalidParameterValueBizInvalidParameterValueError,
            TdmysqlError::InvalidParameterValueCheckCloneInstanceDiskError,
            TdmysqlError::InvalidParameterValueCheckDiskError,
            TdmysqlError::InvalidParameterValueCheckHostError,
            TdmysqlError::InvalidParameterValueCheckInstanceVersionError,
            TdmysqlError::InvalidParameterValueCheckNameError,
            TdmysqlError::InvalidParameterValueCheckPasswdError,
            TdmysqlError::InvalidParameterValueCheckSpecError,
            TdmysqlError::InvalidParameterValueCheckVpcError,
            TdmysqlError::InvalidParameterValueInstanceFilterKeyError,
            TdmysqlError::InvalidParameterValueInvalidParameterValueError,
            TdmysqlError::InvalidParameterValueMaintenanceWindowParamError,
            TdmysqlError::InvalidParameterValueNodeReplicasInvalidError,
            TdmysqlError::InvalidParameterValueVportRangeError,
            TdmysqlError::LimitExceededAddTagCountError,
            TdmysqlError::LimitExceededOutOfInstanceCntLimitError,
            TdmysqlError::LimitExceededOutOfInstanceCountLimitError,
            TdmysqlError::LimitExceededOutOfLimitError,
            TdmysqlError::LimitExceededOutOfNodeReplicasLimitError,
            TdmysqlError::LimitExceededOutOfSpecLimitError,
            TdmysqlError::MissingParameterMissingParameterError,
            TdmysqlError::OperationDenied,
            TdmysqlError::OperationDeniedCheckDecreaseSpecError,
            TdmysqlError::OperationDeniedCreateBackupTaskThresholdErr,
            TdmysqlError::OperationDeniedDeleteRunningBackupTaskErr,
            TdmysqlError::OperationDeniedInstanceOperationNotAllowedError,
            TdmysqlError::OperationDeniedInstanceStatusError,
            TdmysqlError::OperationDeniedManualBackupQuotaPerDayExceededErr,
            TdmysqlError::OperationDeniedManualBackupSetQuotaExceededErr,
            TdmysqlError::OperationDeniedResetUserPasswordError,
            TdmysqlError::ResourceNotFoundBizResourceNotFoundError,
            TdmysqlError::ResourceNotFoundInstanceNotFound,
            TdmysqlError::ResourceNotFoundProductConfigNotExistedError,
            TdmysqlError::ResourceUnavailableInstanceStatusAbnormal,
            TdmysqlError::ResourceUnavailableSgCheckFail,
            TdmysqlError::UnauthorizedOperationPermissionDenied,
            TdmysqlError::UnsupportedOperationGetMaxNodeNumError,
        ];
        pub(super) static WORDS: [&str; 105] = [
            "AuthFailure",
            "AuthFailure.CamAuthError",
            "AuthFailure.CheckCamAuthError",
            "AuthFailure.UinWhiteListCheckError",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation.AddTagDryrunError",
            "FailedOperation.AddInstanceInfoFailed",
            "FailedOperation.ApplyVipFailed",
            "FailedOperation.AuthNoStrategy",
            "FailedOperation.CheckSupportActionError",
            "FailedOperation.ClearInstanceInfoFailed",
            "FailedOperation.CreateFlowError",
            "FailedOperation.DBCreateInstanceError",
            "FailedOperation.DBQueryInstanceError",
            "FailedOperation.DBQueryPrivilegesError",
            "FailedOperation.DBQueryTagError",
            "FailedOperation.DBQueryUserError",
            "FailedOperation.DBQueryZoneError",
            "FailedOperation.DBUpdateInstanceError",
            "FailedOperation.DBUpdateUserError",
            "FailedOperation.DBUpsertMaintenanceWindowError",
            "FailedOperation.DbCountLimitError",
            "FailedOperation.DescribeFullBackupListError",
            "FailedOperation.DisassociateSecurityGroupsFailed",
            "FailedOperation.ExpandInstanceError",
            "FailedOperation.GetSecurityGroupDetailFailed",
            "FailedOperation.IsolateInstanceError",
            "FailedOperation.LockInstanceError",
            "FailedOperation.ModifyBackupPolicyErr",
            "FailedOperation.ModifyPolicyErr",
            "FailedOperation.OssGetVariablesError",
            "FailedOperation.OssModifyVariablesError",
            "FailedOperation.QueryDBError",
            "FailedOperation.QueryUserError",
            "FailedOperation.SetRuleLocationFailed",
            "FailedOperation.TableCountLimitError",
            "FailedOperation.UpdateInstanceInfoFailed",
            "FailedOperation.UpdatePrivilegesError",
            "FailedOperation.WanStatusAbnormal",
            "InternalError.CheckVipStatusFailed",
            "InternalError.DatabaseAccessError",
            "InternalError.DbOperationFailed",
            "InternalError.DescribeDBObjectsError",
            "InternalError.GetSecurityGroupDetailFailed",
            "InternalError.GetSubnetFailed",
            "InternalError.GetVpcFailed",
            "InternalError.InstanceOperatePermissionError",
            "InternalError.InstanceSGOverLimitError",
            "InternalError.ListInstanceRespResourceCountNotMatchError",
            "InternalError.ListInstancesError",
            "InternalError.QueryDatabaseFailed",
            "InternalError.ReadDatabaseFailed",
            "InternalError.RouteNotFound",
            "InternalError.RouterNotFound",
            "InternalError.SetSvcLocationFailed",
            "InternalError.VpcOperationFailed",
            "InvalidParameter",
            "InvalidParameter.CreateInstanceParamError",
            "InvalidParameter.IllegalBackupPolicyParamsErr",
            "InvalidParameter.IllegalParameterError",
            "InvalidParameter.InputIllegal",
            "InvalidParameter.InstanceNotFound",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.SubnetUnavailable",
            "InvalidParameter.VipNotInSubnet",
            "InvalidParameter.VipUsed",
            "InvalidParameterValue",
            "InvalidParameterValue.BizInvalidParameterValueError",
            "InvalidParameterValue.CheckCloneInstanceDiskError",
            "InvalidParameterValue.CheckDiskError",
            "InvalidParameterValue.CheckHostError",
            "InvalidParameterValue.CheckInstanceVersionError",
            "InvalidParameterValue.CheckNameError",
            "InvalidParameterValue.CheckPasswdError",
            "InvalidParameterValue.CheckSpecError",
            "InvalidParameterValue.CheckVpcError",
            "InvalidParameterValue.InstanceFilterKeyError",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.MaintenanceWindowParamError",
            "InvalidParameterValue.NodeReplicasInvalidError",
            "InvalidParameterValue.VportRangeError",
            "LimitExceeded.AddTagCountError",
            "LimitExceeded.OutOfInstanceCntLimitError",
            "LimitExceeded.OutOfInstanceCountLimitError",
            "LimitExceeded.OutOfLimitError",
            "LimitExceeded.OutOfNodeReplicasLimitError",
            "LimitExceeded.OutOfSpecLimitError",
            "MissingParameter.MissingParameterError",
            "OperationDenied",
            "OperationDenied.CheckDecreaseSpecError",
            "OperationDenied.CreateBackupTaskThresholdErr",
            "OperationDenied.DeleteRunningBackupTaskErr",
            "OperationDenied.InstanceOperationNotAllowedError",
            "OperationDenied.InstanceStatusError",
            "OperationDenied.ManualBackupQuotaPerDayExceededErr",
            "OperationDenied.ManualBackupSetQuotaExceededErr",
            "OperationDenied.ResetUserPasswordError",
            "ResourceNotFound.BizResourceNotFoundError",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.ProductConfigNotExistedError",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "ResourceUnavailable.SGCheckFail",
            "UnauthorizedOperation.PermissionDenied",
            "UnsupportedOperation.GetMaxNodeNumError",
        ];
        pub(super) static NAMES: [&str; 105] = [
            "AuthFailure",
            "AuthFailureCamAuthError",
            "AuthFailureCheckCamAuthError",
            "AuthFailureUinWhiteListCheckError",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperationAddTagDryrunError",
            "FailedOperationAddInstanceInfoFailed",
            "FailedOperationApplyVipFailed",
            "FailedOperationAuthNoStrategy",
            "FailedOperationCheckSupportActionError",
            "FailedOperationClearInstanceInfoFailed",
            "FailedOperationCreateFlowError",
            "FailedOperationDbCreateInstanceError",
            "FailedOperationDbQueryInstanceError",
            "FailedOperationDbQueryPrivilegesError",
            "FailedOperationDbQueryTagError",
            "FailedOperationDbQueryUserError",
            "FailedOperationDbQueryZoneError",
            "FailedOperationDbUpdateInstanceError",
            "FailedOperationDbUpdateUserError",
            "FailedOperationDbUpsertMaintenanceWindowError",
            "FailedOperationDbCountLimitError",
            "FailedOperationDescribeFullBackupListError",
            "FailedOperationDisassociateSecurityGroupsFailed",
            "FailedOperationExpandInstanceError",
            "FailedOperationGetSecurityGroupDetailFailed",
            "FailedOperationIsolateInstanceError",
            "FailedOperationLockInstanceError",
            "FailedOperationModifyBackupPolicyErr",
            "FailedOperationModifyPolicyErr",
            "FailedOperationOssGetVariablesError",
            "FailedOperationOssModifyVariablesError",
            "FailedOperationQueryDbError",
            "FailedOperationQueryUserError",
            "FailedOperationSetRuleLocationFailed",
            "FailedOperationTableCountLimitError",
            "FailedOperationUpdateInstanceInfoFailed",
            "FailedOperationUpdatePrivilegesError",
            "FailedOperationWanStatusAbnormal",
            "InternalErrorCheckVipStatusFailed",
            "InternalErrorDatabaseAccessError",
            "InternalErrorDbOperationFailed",
            "InternalErrorDescribeDbObjectsError",
            "InternalErrorGetSecurityGroupDetailFailed",
            "InternalErrorGetSubnetFailed",
            "InternalErrorGetVpcFailed",
            "InternalErrorInstanceOperatePermissionError",
            "InternalErrorInstanceSgOverLimitError",
            "InternalErrorListInstanceRespResourceCountNotMatchError",
            "InternalErrorListInstancesError",
            "InternalErrorQueryDatabaseFailed",
            "InternalErrorReadDatabaseFailed",
            "InternalErrorRouteNotFound",
            "InternalErrorRouterNotFound",
            "InternalErrorSetSvcLocationFailed",
            "InternalErrorVpcOperationFailed",
            "InvalidParameter",
            "InvalidParameterCreateInstanceParamError",
            "InvalidParameterIllegalBackupPolicyParamsErr",
            "InvalidParameterIllegalParameterError",
            "InvalidParameterInputIllegal",
            "InvalidParameterInstanceNotFound",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterPermissionDenied",
            "InvalidParameterSubnetUnavailable",
            "InvalidParameterVipNotInSubnet",
            "InvalidParameterVipUsed",
            "InvalidParameterValue",
            "InvalidParameterValueBizInvalidParameterValueError",
            "InvalidParameterValueCheckCloneInstanceDiskError",
            "InvalidParameterValueCheckDiskError",
            "InvalidParameterValueCheckHostError",
            "InvalidParameterValueCheckInstanceVersionError",
            "InvalidParameterValueCheckNameError",
            "InvalidParameterValueCheckPasswdError",
            "InvalidParameterValueCheckSpecError",
            "InvalidParameterValueCheckVpcError",
            "InvalidParameterValueInstanceFilterKeyError",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueMaintenanceWindowParamError",
            "InvalidParameterValueNodeReplicasInvalidError",
            "InvalidParameterValueVportRangeError",
            "LimitExceededAddTagCountError",
            "LimitExceededOutOfInstanceCntLimitError",
            "LimitExceededOutOfInstanceCountLimitError",
            "LimitExceededOutOfLimitError",
            "LimitExceededOutOfNodeReplicasLimitError",
            "LimitExceededOutOfSpecLimitError",
            "MissingParameterMissingParameterError",
            "OperationDenied",
            "OperationDeniedCheckDecreaseSpecError",
            "OperationDeniedCreateBackupTaskThresholdErr",
            "OperationDeniedDeleteRunningBackupTaskErr",
            "OperationDeniedInstanceOperationNotAllowedError",
            "OperationDeniedInstanceStatusError",
            "OperationDeniedManualBackupQuotaPerDayExceededErr",
            "OperationDeniedManualBackupSetQuotaExceededErr",
            "OperationDeniedResetUserPasswordError",
            "ResourceNotFoundBizResourceNotFoundError",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundProductConfigNotExistedError",
            "ResourceUnavailableInstanceStatusAbnormal",
            "ResourceUnavailableSgCheckFail",
            "UnauthorizedOperationPermissionDenied",
            "UnsupportedOperationGetMaxNodeNumError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 105] = backgrounds(
            &WORDS,
            &index::TDMYSQL_V20211122_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TdmysqlError",
            label_en: "TDSQL Boundless",
            label_zh: "分布式数据库 TDSQL",
            level: Level::Service,
            product: Some(products::TDMYSQL),
            version: Some("2021-11-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20211122::TdmysqlError;

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
