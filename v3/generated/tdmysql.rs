// @generated from spec/tdmysql.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4ea6e046b3ba5481, rust-hash: 9f1844d32b47afd0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdmysql.rs"]
mod index;

/// Version 2021-11-22 of the API.
pub mod v20211122 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tdmysql")]
    /// Error codes of TDSQL Boundless (tdmysql), API 3.0, version 2021-11-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TdmysqlError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.CamAuthError
        #[doc(alias("AuthFailure.CamAuthError"))]
        AuthFailureCamAuthError,
        /// AuthFailure.CheckCamAuthError
        #[doc(alias("AuthFailure.CheckCamAuthError"))]
        AuthFailureCheckCamAuthError,
        /// AuthFailure.UinWhiteListCheckError
        #[doc(alias("AuthFailure.UinWhiteListCheckError"))]
        AuthFailureUinWhiteListCheckError,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation.AddTagDryrunError
        #[doc(alias("DryRunOperation.AddTagDryrunError"))]
        DryRunOperationAddTagDryrunError,
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed,
        /// FailedOperation.ApplyVipFailed
        #[doc(alias("FailedOperation.ApplyVipFailed"))]
        FailedOperationApplyVipFailed,
        /// FailedOperation.AuthNoStrategy
        #[doc(alias("FailedOperation.AuthNoStrategy"))]
        FailedOperationAuthNoStrategy,
        /// FailedOperation.CheckSupportActionError
        #[doc(alias("FailedOperation.CheckSupportActionError"))]
        FailedOperationCheckSupportActionError,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed,
        /// FailedOperation.CreateFlowError
        #[doc(alias("FailedOperation.CreateFlowError"))]
        FailedOperationCreateFlowError,
        /// FailedOperation.DBCreateInstanceError
        #[doc(alias("FailedOperation.DBCreateInstanceError"))]
        FailedOperationDbCreateInstanceError,
        /// FailedOperation.DBQueryInstanceError
        #[doc(alias("FailedOperation.DBQueryInstanceError"))]
        FailedOperationDbQueryInstanceError,
        /// FailedOperation.DBQueryPrivilegesError
        #[doc(alias("FailedOperation.DBQueryPrivilegesError"))]
        FailedOperationDbQueryPrivilegesError,
        /// FailedOperation.DBQueryTagError
        #[doc(alias("FailedOperation.DBQueryTagError"))]
        FailedOperationDbQueryTagError,
        /// FailedOperation.DBQueryUserError
        #[doc(alias("FailedOperation.DBQueryUserError"))]
        FailedOperationDbQueryUserError,
        /// FailedOperation.DBQueryZoneError
        #[doc(alias("FailedOperation.DBQueryZoneError"))]
        FailedOperationDbQueryZoneError,
        /// FailedOperation.DBUpdateInstanceError
        #[doc(alias("FailedOperation.DBUpdateInstanceError"))]
        FailedOperationDbUpdateInstanceError,
        /// FailedOperation.DBUpdateUserError
        #[doc(alias("FailedOperation.DBUpdateUserError"))]
        FailedOperationDbUpdateUserError,
        /// FailedOperation.DBUpsertMaintenanceWindowError
        #[doc(alias("FailedOperation.DBUpsertMaintenanceWindowError"))]
        FailedOperationDbUpsertMaintenanceWindowError,
        /// FailedOperation.DbCountLimitError
        #[doc(alias("FailedOperation.DbCountLimitError"))]
        FailedOperationDbCountLimitError,
        /// FailedOperation.DescribeFullBackupListError
        #[doc(alias("FailedOperation.DescribeFullBackupListError"))]
        FailedOperationDescribeFullBackupListError,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed,
        /// FailedOperation.ExpandInstanceError
        #[doc(alias("FailedOperation.ExpandInstanceError"))]
        FailedOperationExpandInstanceError,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed,
        /// FailedOperation.IsolateInstanceError
        #[doc(alias("FailedOperation.IsolateInstanceError"))]
        FailedOperationIsolateInstanceError,
        /// FailedOperation.LockInstanceError
        #[doc(alias("FailedOperation.LockInstanceError"))]
        FailedOperationLockInstanceError,
        /// FailedOperation.ModifyBackupPolicyErr
        #[doc(alias("FailedOperation.ModifyBackupPolicyErr"))]
        FailedOperationModifyBackupPolicyErr,
        /// FailedOperation.ModifyPolicyErr
        #[doc(alias("FailedOperation.ModifyPolicyErr"))]
        FailedOperationModifyPolicyErr,
        /// FailedOperation.OssGetVariablesError
        #[doc(alias("FailedOperation.OssGetVariablesError"))]
        FailedOperationOssGetVariablesError,
        /// FailedOperation.OssModifyVariablesError
        #[doc(alias("FailedOperation.OssModifyVariablesError"))]
        FailedOperationOssModifyVariablesError,
        /// FailedOperation.QueryDBError
        #[doc(alias("FailedOperation.QueryDBError"))]
        FailedOperationQueryDbError,
        /// FailedOperation.QueryUserError
        #[doc(alias("FailedOperation.QueryUserError"))]
        FailedOperationQueryUserError,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed,
        /// FailedOperation.TableCountLimitError
        #[doc(alias("FailedOperation.TableCountLimitError"))]
        FailedOperationTableCountLimitError,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed,
        /// FailedOperation.UpdatePrivilegesError
        #[doc(alias("FailedOperation.UpdatePrivilegesError"))]
        FailedOperationUpdatePrivilegesError,
        /// FailedOperation.WanStatusAbnormal
        #[doc(alias("FailedOperation.WanStatusAbnormal"))]
        FailedOperationWanStatusAbnormal,
        /// InternalError.CheckVipStatusFailed
        #[doc(alias("InternalError.CheckVipStatusFailed"))]
        InternalErrorCheckVipStatusFailed,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed,
        /// InternalError.DescribeDBObjectsError
        #[doc(alias("InternalError.DescribeDBObjectsError"))]
        InternalErrorDescribeDbObjectsError,
        /// InternalError.GetSecurityGroupDetailFailed
        #[doc(alias("InternalError.GetSecurityGroupDetailFailed"))]
        InternalErrorGetSecurityGroupDetailFailed,
        /// InternalError.GetSubnetFailed
        #[doc(alias("InternalError.GetSubnetFailed"))]
        InternalErrorGetSubnetFailed,
        /// InternalError.GetVpcFailed
        #[doc(alias("InternalError.GetVpcFailed"))]
        InternalErrorGetVpcFailed,
        /// InternalError.InstanceOperatePermissionError
        #[doc(alias("InternalError.InstanceOperatePermissionError"))]
        InternalErrorInstanceOperatePermissionError,
        /// InternalError.InstanceSGOverLimitError
        #[doc(alias("InternalError.InstanceSGOverLimitError"))]
        InternalErrorInstanceSgOverLimitError,
        /// InternalError.ListInstanceRespResourceCountNotMatchError
        #[doc(alias("InternalError.ListInstanceRespResourceCountNotMatchError"))]
        InternalErrorListInstanceRespResourceCountNotMatchError,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError,
        /// InternalError.QueryDatabaseFailed
        #[doc(alias("InternalError.QueryDatabaseFailed"))]
        InternalErrorQueryDatabaseFailed,
        /// InternalError.ReadDatabaseFailed
        #[doc(alias("InternalError.ReadDatabaseFailed"))]
        InternalErrorReadDatabaseFailed,
        /// InternalError.RouteNotFound
        #[doc(alias("InternalError.RouteNotFound"))]
        InternalErrorRouteNotFound,
        /// InternalError.RouterNotFound
        #[doc(alias("InternalError.RouterNotFound"))]
        InternalErrorRouterNotFound,
        /// InternalError.SetSvcLocationFailed
        #[doc(alias("InternalError.SetSvcLocationFailed"))]
        InternalErrorSetSvcLocationFailed,
        /// InternalError.VpcOperationFailed
        #[doc(alias("InternalError.VpcOperationFailed"))]
        InternalErrorVpcOperationFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.CreateInstanceParamError
        #[doc(alias("InvalidParameter.CreateInstanceParamError"))]
        InvalidParameterCreateInstanceParamError,
        /// InvalidParameter.IllegalBackupPolicyParamsErr
        #[doc(alias("InvalidParameter.IllegalBackupPolicyParamsErr"))]
        InvalidParameterIllegalBackupPolicyParamsErr,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError,
        /// InvalidParameter.InputIllegal
        #[doc(alias("InvalidParameter.InputIllegal"))]
        InvalidParameterInputIllegal,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameter.SubnetUnavailable
        #[doc(alias("InvalidParameter.SubnetUnavailable"))]
        InvalidParameterSubnetUnavailable,
        /// InvalidParameter.VipNotInSubnet
        #[doc(alias("InvalidParameter.VipNotInSubnet"))]
        InvalidParameterVipNotInSubnet,
        /// InvalidParameter.VipUsed
        #[doc(alias("InvalidParameter.VipUsed"))]
        InvalidParameterVipUsed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError,
        /// InvalidParameterValue.CheckCloneInstanceDiskError
        #[doc(alias("InvalidParameterValue.CheckCloneInstanceDiskError"))]
        InvalidParameterValueCheckCloneInstanceDiskError,
        /// InvalidParameterValue.CheckDiskError
        #[doc(alias("InvalidParameterValue.CheckDiskError"))]
        InvalidParameterValueCheckDiskError,
        /// InvalidParameterValue.CheckHostError
        #[doc(alias("InvalidParameterValue.CheckHostError"))]
        InvalidParameterValueCheckHostError,
        /// InvalidParameterValue.CheckInstanceVersionError
        #[doc(alias("InvalidParameterValue.CheckInstanceVersionError"))]
        InvalidParameterValueCheckInstanceVersionError,
        /// InvalidParameterValue.CheckNameError
        #[doc(alias("InvalidParameterValue.CheckNameError"))]
        InvalidParameterValueCheckNameError,
        /// InvalidParameterValue.CheckPasswdError
        #[doc(alias("InvalidParameterValue.CheckPasswdError"))]
        InvalidParameterValueCheckPasswdError,
        /// InvalidParameterValue.CheckSpecError
        #[doc(alias("InvalidParameterValue.CheckSpecError"))]
        InvalidParameterValueCheckSpecError,
        /// InvalidParameterValue.CheckVpcError
        #[doc(alias("InvalidParameterValue.CheckVpcError"))]
        InvalidParameterValueCheckVpcError,
        /// InvalidParameterValue.InstanceFilterKeyError
        #[doc(alias("InvalidParameterValue.InstanceFilterKeyError"))]
        InvalidParameterValueInstanceFilterKeyError,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.MaintenanceWindowParamError
        #[doc(alias("InvalidParameterValue.MaintenanceWindowParamError"))]
        InvalidParameterValueMaintenanceWindowParamError,
        /// InvalidParameterValue.NodeReplicasInvalidError
        #[doc(alias("InvalidParameterValue.NodeReplicasInvalidError"))]
        InvalidParameterValueNodeReplicasInvalidError,
        /// InvalidParameterValue.VportRangeError
        #[doc(alias("InvalidParameterValue.VportRangeError"))]
        InvalidParameterValueVportRangeError,
        /// LimitExceeded.AddTagCountError
        #[doc(alias("LimitExceeded.AddTagCountError"))]
        LimitExceededAddTagCountError,
        /// LimitExceeded.OutOfInstanceCntLimitError
        #[doc(alias("LimitExceeded.OutOfInstanceCntLimitError"))]
        LimitExceededOutOfInstanceCntLimitError,
        /// LimitExceeded.OutOfInstanceCountLimitError
        #[doc(alias("LimitExceeded.OutOfInstanceCountLimitError"))]
        LimitExceededOutOfInstanceCountLimitError,
        /// LimitExceeded.OutOfLimitError
        #[doc(alias("LimitExceeded.OutOfLimitError"))]
        LimitExceededOutOfLimitError,
        /// LimitExceeded.OutOfNodeReplicasLimitError
        #[doc(alias("LimitExceeded.OutOfNodeReplicasLimitError"))]
        LimitExceededOutOfNodeReplicasLimitError,
        /// LimitExceeded.OutOfSpecLimitError
        #[doc(alias("LimitExceeded.OutOfSpecLimitError"))]
        LimitExceededOutOfSpecLimitError,
        /// MissingParameter.MissingParameterError
        #[doc(alias("MissingParameter.MissingParameterError"))]
        MissingParameterMissingParameterError,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.CheckDecreaseSpecError
        #[doc(alias("OperationDenied.CheckDecreaseSpecError"))]
        OperationDeniedCheckDecreaseSpecError,
        /// OperationDenied.CreateBackupTaskThresholdErr
        #[doc(alias("OperationDenied.CreateBackupTaskThresholdErr"))]
        OperationDeniedCreateBackupTaskThresholdErr,
        /// OperationDenied.DeleteRunningBackupTaskErr
        #[doc(alias("OperationDenied.DeleteRunningBackupTaskErr"))]
        OperationDeniedDeleteRunningBackupTaskErr,
        /// OperationDenied.InstanceOperationNotAllowedError
        #[doc(alias("OperationDenied.InstanceOperationNotAllowedError"))]
        OperationDeniedInstanceOperationNotAllowedError,
        /// OperationDenied.InstanceStatusError
        #[doc(alias("OperationDenied.InstanceStatusError"))]
        OperationDeniedInstanceStatusError,
        /// OperationDenied.ManualBackupQuotaPerDayExceededErr
        #[doc(alias("OperationDenied.ManualBackupQuotaPerDayExceededErr"))]
        OperationDeniedManualBackupQuotaPerDayExceededErr,
        /// OperationDenied.ManualBackupSetQuotaExceededErr
        #[doc(alias("OperationDenied.ManualBackupSetQuotaExceededErr"))]
        OperationDeniedManualBackupSetQuotaExceededErr,
        /// OperationDenied.ResetUserPasswordError
        #[doc(alias("OperationDenied.ResetUserPasswordError"))]
        OperationDeniedResetUserPasswordError,
        /// ResourceNotFound.BizResourceNotFoundError
        #[doc(alias("ResourceNotFound.BizResourceNotFoundError"))]
        ResourceNotFoundBizResourceNotFoundError,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.ProductConfigNotExistedError
        #[doc(alias("ResourceNotFound.ProductConfigNotExistedError"))]
        ResourceNotFoundProductConfigNotExistedError,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal,
        /// ResourceUnavailable.SGCheckFail
        #[doc(alias("ResourceUnavailable.SGCheckFail"))]
        ResourceUnavailableSgCheckFail,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnsupportedOperation.GetMaxNodeNumError
        #[doc(alias("UnsupportedOperation.GetMaxNodeNumError"))]
        UnsupportedOperationGetMaxNodeNumError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tdmysql")]
    api::listed_enum!(TdmysqlError, tdmysql_v20211122_table);
    pub(crate) mod tdmysql_v20211122_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tdmysql")]
        use super::TdmysqlError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tdmysql_v20211122";
        pub(super) const CODE_INDEX: Index = index::TDMYSQL_V20211122_CODES;
        pub(super) const KEY_INDEX: Index = index::TDMYSQL_V20211122_KEYS;
        #[cfg(feature = "tdmysql")]
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
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.CamAuthError"),
            Answer::of("AuthFailure.CheckCamAuthError"),
            Answer::of("AuthFailure.UinWhiteListCheckError"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::below("DryRunOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TDMYSQL_V20211122_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tdmysql")]
pub use v20211122::TdmysqlError;

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
