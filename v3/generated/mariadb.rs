// @generated from spec/mariadb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 39bdf02706fb898d, rust-hash: ba829eaf59f4a5e8
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mariadb.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "mariadb")]
    /// Error codes of TencentDB for MariaDB (mariadb), API 3.0, version 2017-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MariadbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed,
        /// FailedOperation.ApplyVipFailed
        #[doc(alias("FailedOperation.ApplyVipFailed"))]
        FailedOperationApplyVipFailed,
        /// FailedOperation.AssociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.AssociateSecurityGroupsFailed"))]
        FailedOperationAssociateSecurityGroupsFailed,
        /// FailedOperation.AuthNoStrategy
        #[doc(alias("FailedOperation.AuthNoStrategy"))]
        FailedOperationAuthNoStrategy,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed,
        /// FailedOperation.CopyRightError
        #[doc(alias("FailedOperation.CopyRightError"))]
        FailedOperationCopyRightError,
        /// FailedOperation.CreateFlowFailed
        #[doc(alias("FailedOperation.CreateFlowFailed"))]
        FailedOperationCreateFlowFailed,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed,
        /// FailedOperation.CreateUserFailed
        #[doc(alias("FailedOperation.CreateUserFailed"))]
        FailedOperationCreateUserFailed,
        /// FailedOperation.DeleteUserFailed
        #[doc(alias("FailedOperation.DeleteUserFailed"))]
        FailedOperationDeleteUserFailed,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed,
        /// FailedOperation.InstanceCanNotReturn
        #[doc(alias("FailedOperation.InstanceCanNotReturn"))]
        FailedOperationInstanceCanNotReturn,
        /// FailedOperation.InstanceReturnFailed
        #[doc(alias("FailedOperation.InstanceReturnFailed"))]
        FailedOperationInstanceReturnFailed,
        /// FailedOperation.LogNotExisted
        #[doc(alias("FailedOperation.LogNotExisted"))]
        FailedOperationLogNotExisted,
        /// FailedOperation.ModifyBackupConfigsFailed
        #[doc(alias("FailedOperation.ModifyBackupConfigsFailed"))]
        FailedOperationModifyBackupConfigsFailed,
        /// FailedOperation.ModifyRightFailed
        #[doc(alias("FailedOperation.ModifyRightFailed"))]
        FailedOperationModifyRightFailed,
        /// FailedOperation.MsgQueueOperationFailed
        #[doc(alias("FailedOperation.MsgQueueOperationFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-12"
        )]
        FailedOperationMsgQueueOperationFailed,
        /// FailedOperation.OssIsolateInstanceFailed
        #[doc(alias("FailedOperation.OssIsolateInstanceFailed"))]
        FailedOperationOssIsolateInstanceFailed,
        /// FailedOperation.OssOperationFailed
        #[doc(alias("FailedOperation.OssOperationFailed"))]
        FailedOperationOssOperationFailed,
        /// FailedOperation.PayFailed
        #[doc(alias("FailedOperation.PayFailed"))]
        FailedOperationPayFailed,
        /// FailedOperation.ResetPasswordFailed
        #[doc(alias("FailedOperation.ResetPasswordFailed"))]
        FailedOperationResetPasswordFailed,
        /// FailedOperation.SGChangeVip
        #[doc(alias("FailedOperation.SGChangeVip"))]
        FailedOperationSgChangeVip,
        /// FailedOperation.SGOperationFailed
        #[doc(alias("FailedOperation.SGOperationFailed"))]
        FailedOperationSgOperationFailed,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed,
        /// FailedOperation.SetSvcLocationFailed
        #[doc(alias("FailedOperation.SetSvcLocationFailed"))]
        FailedOperationSetSvcLocationFailed,
        /// FailedOperation.SslStatusAbnormal
        #[doc(alias("FailedOperation.SslStatusAbnormal"))]
        FailedOperationSslStatusAbnormal,
        /// FailedOperation.TagDryRunError
        #[doc(alias("FailedOperation.TagDryRunError"))]
        FailedOperationTagDryRunError,
        /// FailedOperation.TagQuotaExceedLimit
        #[doc(alias("FailedOperation.TagQuotaExceedLimit"))]
        FailedOperationTagQuotaExceedLimit,
        /// FailedOperation.TradeConfigNotFound
        #[doc(alias("FailedOperation.TradeConfigNotFound"))]
        FailedOperationTradeConfigNotFound,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed,
        /// FailedOperation.UserNotAuthed
        #[doc(alias("FailedOperation.UserNotAuthed"))]
        FailedOperationUserNotAuthed,
        /// FailedOperation.VipNotChange
        #[doc(alias("FailedOperation.VipNotChange"))]
        FailedOperationVipNotChange,
        /// FailedOperation.VpcAddServiceFailed
        #[doc(alias("FailedOperation.VpcAddServiceFailed"))]
        FailedOperationVpcAddServiceFailed,
        /// FailedOperation.VpcUpdateRouteFailed
        #[doc(alias("FailedOperation.VpcUpdateRouteFailed"))]
        FailedOperationVpcUpdateRouteFailed,
        /// FailedOperation.WanStatusAbnormal
        #[doc(alias("FailedOperation.WanStatusAbnormal"))]
        FailedOperationWanStatusAbnormal,
        /// InternalError
        InternalError,
        /// InternalError.CamAuthFailed
        #[doc(alias("InternalError.CamAuthFailed"))]
        InternalErrorCamAuthFailed,
        /// InternalError.CheckVipStatusFailed
        #[doc(alias("InternalError.CheckVipStatusFailed"))]
        InternalErrorCheckVipStatusFailed,
        /// InternalError.CosConfiguration
        #[doc(alias("InternalError.CosConfiguration"))]
        InternalErrorCosConfiguration,
        /// InternalError.CosSignUrl
        #[doc(alias("InternalError.CosSignUrl"))]
        InternalErrorCosSignUrl,
        /// InternalError.CreateFlowFailed
        #[doc(alias("InternalError.CreateFlowFailed"))]
        InternalErrorCreateFlowFailed,
        /// InternalError.DBRowsAffectedError
        #[doc(alias("InternalError.DBRowsAffectedError"))]
        InternalErrorDbRowsAffectedError,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed,
        /// InternalError.FenceError
        #[doc(alias("InternalError.FenceError"))]
        InternalErrorFenceError,
        /// InternalError.FetchMetricDataFailed
        #[doc(alias("InternalError.FetchMetricDataFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-13"
        )]
        InternalErrorFetchMetricDataFailed,
        /// InternalError.GetCipherTextFailed
        #[doc(alias("InternalError.GetCipherTextFailed"))]
        InternalErrorGetCipherTextFailed,
        /// InternalError.GetDbConfigFailed
        #[doc(alias("InternalError.GetDbConfigFailed"))]
        InternalErrorGetDbConfigFailed,
        /// InternalError.GetDbListFailed
        #[doc(alias("InternalError.GetDbListFailed"))]
        InternalErrorGetDbListFailed,
        /// InternalError.GetDbObjectFailed
        #[doc(alias("InternalError.GetDbObjectFailed"))]
        InternalErrorGetDbObjectFailed,
        /// InternalError.GetInstanceDetailFailed
        #[doc(alias("InternalError.GetInstanceDetailFailed"))]
        InternalErrorGetInstanceDetailFailed,
        /// InternalError.GetInstanceInfoFailed
        #[doc(alias("InternalError.GetInstanceInfoFailed"))]
        InternalErrorGetInstanceInfoFailed,
        /// InternalError.GetRightFailed
        #[doc(alias("InternalError.GetRightFailed"))]
        InternalErrorGetRightFailed,
        /// InternalError.GetSecurityGroupDetailFailed
        #[doc(alias("InternalError.GetSecurityGroupDetailFailed"))]
        InternalErrorGetSecurityGroupDetailFailed,
        /// InternalError.GetSlowLogFailed
        #[doc(alias("InternalError.GetSlowLogFailed"))]
        InternalErrorGetSlowLogFailed,
        /// InternalError.GetSubnetFailed
        #[doc(alias("InternalError.GetSubnetFailed"))]
        InternalErrorGetSubnetFailed,
        /// InternalError.GetTableInfoFailed
        #[doc(alias("InternalError.GetTableInfoFailed"))]
        InternalErrorGetTableInfoFailed,
        /// InternalError.GetUserListFailed
        #[doc(alias("InternalError.GetUserListFailed"))]
        InternalErrorGetUserListFailed,
        /// InternalError.GetUserSGCountFailed
        #[doc(alias("InternalError.GetUserSGCountFailed"))]
        InternalErrorGetUserSgCountFailed,
        /// InternalError.GetUsgQuotaError
        #[doc(alias("InternalError.GetUsgQuotaError"))]
        InternalErrorGetUsgQuotaError,
        /// InternalError.GetVpcFailed
        #[doc(alias("InternalError.GetVpcFailed"))]
        InternalErrorGetVpcFailed,
        /// InternalError.HDFSError
        #[doc(alias("InternalError.HDFSError"))]
        InternalErrorHdfsError,
        /// InternalError.InnerConfigurationMissing
        #[doc(alias("InternalError.InnerConfigurationMissing"))]
        InternalErrorInnerConfigurationMissing,
        /// InternalError.InnerSystemError
        #[doc(alias("InternalError.InnerSystemError"))]
        InternalErrorInnerSystemError,
        /// InternalError.InsertFail
        #[doc(alias("InternalError.InsertFail"))]
        InternalErrorInsertFail,
        /// InternalError.InstanceOperatePermissionError
        ///
        /// - Retry: `never`
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
        /// InternalError.LogDBFailed
        #[doc(alias("InternalError.LogDBFailed"))]
        InternalErrorLogDbFailed,
        /// InternalError.OperateDatabaseFailed
        #[doc(alias("InternalError.OperateDatabaseFailed"))]
        InternalErrorOperateDatabaseFailed,
        /// InternalError.QueryDatabaseFailed
        #[doc(alias("InternalError.QueryDatabaseFailed"))]
        InternalErrorQueryDatabaseFailed,
        /// InternalError.QueryOrderFailed
        #[doc(alias("InternalError.QueryOrderFailed"))]
        InternalErrorQueryOrderFailed,
        /// InternalError.QueryPriceFailed
        #[doc(alias("InternalError.QueryPriceFailed"))]
        InternalErrorQueryPriceFailed,
        /// InternalError.ReadDatabaseFailed
        #[doc(alias("InternalError.ReadDatabaseFailed"))]
        InternalErrorReadDatabaseFailed,
        /// InternalError.RetreateTime
        #[doc(alias("InternalError.RetreateTime"))]
        InternalErrorRetreateTime,
        /// InternalError.RouteNotFound
        #[doc(alias("InternalError.RouteNotFound"))]
        InternalErrorRouteNotFound,
        /// InternalError.SetSvcLocationFailed
        #[doc(alias("InternalError.SetSvcLocationFailed"))]
        InternalErrorSetSvcLocationFailed,
        /// InternalError.UpdateDatabaseFailed
        #[doc(alias("InternalError.UpdateDatabaseFailed"))]
        InternalErrorUpdateDatabaseFailed,
        /// InternalError.VpcOperationFailed
        #[doc(alias("InternalError.VpcOperationFailed"))]
        InternalErrorVpcOperationFailed,
        /// InternalError.WanServiceFailed
        #[doc(alias("InternalError.WanServiceFailed"))]
        InternalErrorWanServiceFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionNotFound
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound,
        /// InvalidParameter.CharacterError
        #[doc(alias("InvalidParameter.CharacterError"))]
        InvalidParameterCharacterError,
        /// InvalidParameter.CheckParamNotPass
        #[doc(alias("InvalidParameter.CheckParamNotPass"))]
        InvalidParameterCheckParamNotPass,
        /// InvalidParameter.DealNameNotGiven
        #[doc(alias("InvalidParameter.DealNameNotGiven"))]
        InvalidParameterDealNameNotGiven,
        /// InvalidParameter.FlowNotFound
        #[doc(alias("InvalidParameter.FlowNotFound"))]
        InvalidParameterFlowNotFound,
        /// InvalidParameter.GenericParameterError
        #[doc(alias("InvalidParameter.GenericParameterError"))]
        InvalidParameterGenericParameterError,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError,
        /// InvalidParameter.IllegalTime
        #[doc(alias("InvalidParameter.IllegalTime"))]
        InvalidParameterIllegalTime,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound,
        /// InvalidParameter.NotSupportedPayMode
        #[doc(alias("InvalidParameter.NotSupportedPayMode"))]
        InvalidParameterNotSupportedPayMode,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameter.SGCheckFail
        #[doc(alias("InvalidParameter.SGCheckFail"))]
        InvalidParameterSgCheckFail,
        /// InvalidParameter.ShardResourceIdNotFound
        #[doc(alias("InvalidParameter.ShardResourceIdNotFound"))]
        InvalidParameterShardResourceIdNotFound,
        /// InvalidParameter.SpecNotFound
        #[doc(alias("InvalidParameter.SpecNotFound"))]
        InvalidParameterSpecNotFound,
        /// InvalidParameter.SubnetNotFound
        #[doc(alias("InvalidParameter.SubnetNotFound"))]
        InvalidParameterSubnetNotFound,
        /// InvalidParameter.SubnetUnavailable
        #[doc(alias("InvalidParameter.SubnetUnavailable"))]
        InvalidParameterSubnetUnavailable,
        /// InvalidParameter.VipNotInSubnet
        #[doc(alias("InvalidParameter.VipNotInSubnet"))]
        InvalidParameterVipNotInSubnet,
        /// InvalidParameter.VipUsed
        #[doc(alias("InvalidParameter.VipUsed"))]
        InvalidParameterVipUsed,
        /// InvalidParameter.VpcNotFound
        #[doc(alias("InvalidParameter.VpcNotFound"))]
        InvalidParameterVpcNotFound,
        /// InvalidParameter.VportUsed
        #[doc(alias("InvalidParameter.VportUsed"))]
        InvalidParameterVportUsed,
        /// InvalidParameter.ZoneIdIllegal
        #[doc(alias("InvalidParameter.ZoneIdIllegal"))]
        InvalidParameterZoneIdIllegal,
        /// InvalidParameterValue.AccountAlreadyExists
        #[doc(alias("InvalidParameterValue.AccountAlreadyExists"))]
        InvalidParameterValueAccountAlreadyExists,
        /// InvalidParameterValue.BadSyncMode
        #[doc(alias("InvalidParameterValue.BadSyncMode"))]
        InvalidParameterValueBadSyncMode,
        /// InvalidParameterValue.BadUserRight
        #[doc(alias("InvalidParameterValue.BadUserRight"))]
        InvalidParameterValueBadUserRight,
        /// InvalidParameterValue.BadUserType
        #[doc(alias("InvalidParameterValue.BadUserType"))]
        InvalidParameterValueBadUserType,
        /// InvalidParameterValue.IllegalCount
        #[doc(alias("InvalidParameterValue.IllegalCount"))]
        InvalidParameterValueIllegalCount,
        /// InvalidParameterValue.IllegalExclusterID
        #[doc(alias("InvalidParameterValue.IllegalExclusterID"))]
        InvalidParameterValueIllegalExclusterId,
        /// InvalidParameterValue.IllegalInitParam
        #[doc(alias("InvalidParameterValue.IllegalInitParam"))]
        InvalidParameterValueIllegalInitParam,
        /// InvalidParameterValue.IllegalInstanceId
        #[doc(alias("InvalidParameterValue.IllegalInstanceId"))]
        InvalidParameterValueIllegalInstanceId,
        /// InvalidParameterValue.IllegalLogSaveDays
        #[doc(alias("InvalidParameterValue.IllegalLogSaveDays"))]
        InvalidParameterValueIllegalLogSaveDays,
        /// InvalidParameterValue.IllegalQuantity
        #[doc(alias("InvalidParameterValue.IllegalQuantity"))]
        InvalidParameterValueIllegalQuantity,
        /// InvalidParameterValue.IllegalRightParam
        #[doc(alias("InvalidParameterValue.IllegalRightParam"))]
        InvalidParameterValueIllegalRightParam,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone,
        /// InvalidParameterValue.InstanceNameIllegal
        #[doc(alias("InvalidParameterValue.InstanceNameIllegal"))]
        InvalidParameterValueInstanceNameIllegal,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.ShardNotExist
        #[doc(alias("InvalidParameterValue.ShardNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-13"
        )]
        InvalidParameterValueShardNotExist,
        /// InvalidParameterValue.SpecIdIllegal
        #[doc(alias("InvalidParameterValue.SpecIdIllegal"))]
        InvalidParameterValueSpecIdIllegal,
        /// InvalidParameterValue.SuperUserForbidden
        #[doc(alias("InvalidParameterValue.SuperUserForbidden"))]
        InvalidParameterValueSuperUserForbidden,
        /// InvalidParameterValue.SyncModeNotAllowed
        #[doc(alias("InvalidParameterValue.SyncModeNotAllowed"))]
        InvalidParameterValueSyncModeNotAllowed,
        /// LimitExceeded.TooFrequentlyCalled
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.TooFrequentlyCalled"))]
        LimitExceededTooFrequentlyCalled,
        /// ResourceInUse.TempInstanceExist
        #[doc(alias("ResourceInUse.TempInstanceExist"))]
        ResourceInUseTempInstanceExist,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound.AccountDoesNotExist
        #[doc(alias("ResourceNotFound.AccountDoesNotExist"))]
        ResourceNotFoundAccountDoesNotExist,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.NoInstanceFound
        #[doc(alias("ResourceNotFound.NoInstanceFound"))]
        ResourceNotFoundNoInstanceFound,
        /// ResourceNotFound.ProductConfigNotExistedError
        #[doc(alias("ResourceNotFound.ProductConfigNotExistedError"))]
        ResourceNotFoundProductConfigNotExistedError,
        /// ResourceNotFound.SyncTaskDeleted
        #[doc(alias("ResourceNotFound.SyncTaskDeleted"))]
        ResourceNotFoundSyncTaskDeleted,
        /// ResourceUnavailable.BadInstanceStatus
        #[doc(alias("ResourceUnavailable.BadInstanceStatus"))]
        ResourceUnavailableBadInstanceStatus,
        /// ResourceUnavailable.CosApiFailed
        #[doc(alias("ResourceUnavailable.CosApiFailed"))]
        ResourceUnavailableCosApiFailed,
        /// ResourceUnavailable.ExclusterStatusAbnormal
        #[doc(alias("ResourceUnavailable.ExclusterStatusAbnormal"))]
        ResourceUnavailableExclusterStatusAbnormal,
        /// ResourceUnavailable.InstanceAlreadyDeleted
        #[doc(alias("ResourceUnavailable.InstanceAlreadyDeleted"))]
        ResourceUnavailableInstanceAlreadyDeleted,
        /// ResourceUnavailable.InstanceHasBeenLocked
        #[doc(alias("ResourceUnavailable.InstanceHasBeenLocked"))]
        ResourceUnavailableInstanceHasBeenLocked,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal,
        /// ResourceUnavailable.SGCheckFail
        #[doc(alias("ResourceUnavailable.SGCheckFail"))]
        ResourceUnavailableSgCheckFail,
        /// ResourceUnavailable.SSLStatusAbnormal
        #[doc(alias("ResourceUnavailable.SSLStatusAbnormal"))]
        ResourceUnavailableSslStatusAbnormal,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnsupportedOperation.DbVersionNotSupported
        #[doc(alias("UnsupportedOperation.DbVersionNotSupported"))]
        UnsupportedOperationDbVersionNotSupported,
        /// UnsupportedOperation.InvalidOperation
        #[doc(alias("UnsupportedOperation.InvalidOperation"))]
        UnsupportedOperationInvalidOperation,
        /// UnsupportedOperation.OldProxyVersion
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.OldProxyVersion"))]
        UnsupportedOperationOldProxyVersion,
        /// UnsupportedOperation.OperationNotApplicable
        #[doc(alias("UnsupportedOperation.OperationNotApplicable"))]
        UnsupportedOperationOperationNotApplicable,
        /// UnsupportedOperation.SSLNotSupported
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.SSLNotSupported"))]
        UnsupportedOperationSslNotSupported,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mariadb")]
    api::listed_enum!(MariadbError, mariadb_v20170312_table);
    pub(crate) mod mariadb_v20170312_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "mariadb")]
        use super::MariadbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mariadb_v20170312";
        pub(super) const CODE_INDEX: Index = index::MARIADB_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::MARIADB_V20170312_KEYS;
        #[cfg(feature = "mariadb")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [MariadbError; 146] = [
            MariadbError::AuthFailure,
            MariadbError::FailedOperation,
            MariadbError::FailedOperationAddInstanceInfoFailed,
            MariadbError::FailedOperationApplyVipFailed,
            MariadbError::FailedOperationAssociateSecurityGroupsFailed,
            MariadbError::FailedOperationAuthNoStrategy,
            MariadbError::FailedOperationClearInstanceInfoFailed,
            MariadbError::FailedOperationCopyRightError,
            MariadbError::FailedOperationCreateFlowFailed,
            MariadbError::FailedOperationCreateOrderFailed,
            MariadbError::FailedOperationCreateUserFailed,
            MariadbError::FailedOperationDeleteUserFailed,
            MariadbError::FailedOperationDisassociateSecurityGroupsFailed,
            MariadbError::FailedOperationGetSecurityGroupDetailFailed,
            MariadbError::FailedOperationInstanceCanNotReturn,
            MariadbError::FailedOperationInstanceReturnFailed,
            MariadbError::FailedOperationLogNotExisted,
            MariadbError::FailedOperationModifyBackupConfigsFailed,
            MariadbError::FailedOperationModifyRightFailed,
            MariadbError::FailedOperationMsgQueueOperationFailed,
            MariadbError::FailedOperationOssIsolateInstanceFailed,
            MariadbError::FailedOperationOssOperationFailed,
            MariadbError::FailedOperationPayFailed,
            MariadbError::FailedOperationResetPasswordFailed,
            MariadbError::FailedOperationSgChangeVip,
            MariadbError::FailedOperationSgOperationFailed,
            MariadbError::FailedOperationSetRuleLocationFailed,
            MariadbError::FailedOperationSetSvcLocationFailed,
            MariadbError::FailedOperationSslStatusAbnormal,
            MariadbError::FailedOperationTagDryRunError,
            MariadbError::FailedOperationTagQuotaExceedLimit,
            MariadbError::FailedOperationTradeConfigNotFound,
            MariadbError::FailedOperationUpdateInstanceInfoFailed,
            MariadbError::FailedOperationUserNotAuthed,
            MariadbError::FailedOperationVipNotChange,
            MariadbError::FailedOperationVpcAddServiceFailed,
            MariadbError::FailedOperationVpcUpdateRouteFailed,
            MariadbError::FailedOperationWanStatusAbnormal,
            MariadbError::InternalError,
            MariadbError::InternalErrorCamAuthFailed,
            MariadbError::InternalErrorCheckVipStatusFailed,
            MariadbError::InternalErrorCosConfiguration,
            MariadbError::InternalErrorCosSignUrl,
            MariadbError::InternalErrorCreateFlowFailed,
            MariadbError::InternalErrorDbRowsAffectedError,
            MariadbError::InternalErrorDbOperationFailed,
            MariadbError::InternalErrorFenceError,
            MariadbError::InternalErrorFetchMetricDataFailed,
            MariadbError::InternalErrorGetCipherTextFailed,
            MariadbError::InternalErrorGetDbConfigFailed,
            MariadbError::InternalErrorGetDbListFailed,
            MariadbError::InternalErrorGetDbObjectFailed,
            MariadbError::InternalErrorGetInstanceDetailFailed,
            MariadbError::InternalErrorGetInstanceInfoFailed,
            MariadbError::InternalErrorGetRightFailed,
            MariadbError::InternalErrorGetSecurityGroupDetailFailed,
            MariadbError::InternalErrorGetSlowLogFailed,
            MariadbError::InternalErrorGetSubnetFailed,
            MariadbError::InternalErrorGetTableInfoFailed,
            MariadbError::InternalErrorGetUserListFailed,
            MariadbError::InternalErrorGetUserSgCountFailed,
            MariadbError::InternalErrorGetUsgQuotaError,
            MariadbError::InternalErrorGetVpcFailed,
            MariadbError::InternalErrorHdfsError,
            MariadbError::InternalErrorInnerConfigurationMissing,
            MariadbError::InternalErrorInnerSystemError,
            MariadbError::InternalErrorInsertFail,
            MariadbError::InternalErrorInstanceOperatePermissionError,
            MariadbError::InternalErrorInstanceSgOverLimitError,
            MariadbError::InternalErrorListInstanceRespResourceCountNotMatchError,
            MariadbError::InternalErrorListInstancesError,
            MariadbError::InternalErrorLogDbFailed,
            MariadbError::InternalErrorOperateDatabaseFailed,
            MariadbError::InternalErrorQueryDatabaseFailed,
            MariadbError::InternalErrorQueryOrderFailed,
            MariadbError::InternalErrorQueryPriceFailed,
            MariadbError::InternalErrorReadDatabaseFailed,
            MariadbError::InternalErrorRetreateTime,
            MariadbError::InternalErrorRouteNotFound,
            MariadbError::InternalErrorSetSvcLocationFailed,
            MariadbError::InternalErrorUpdateDatabaseFailed,
            MariadbError::InternalErrorVpcOperationFailed,
            MariadbError::InternalErrorWanServiceFailed,
            MariadbError::InvalidParameter,
            MariadbError::InvalidParameterActionNotFound,
            MariadbError::InvalidParameterCharacterError,
            MariadbError::InvalidParameterCheckParamNotPass,
            MariadbError::InvalidParameterDealNameNotGiven,
            MariadbError::InvalidParameterFlowNotFound,
            MariadbError::InvalidParameterGenericParameterError,
            MariadbError::InvalidParameterIllegalParameterError,
            MariadbError::InvalidParameterIllegalTime,
            MariadbError::InvalidParameterInstanceNotFound,
            MariadbError::InvalidParameterNotSupportedPayMode,
            MariadbError::InvalidParameterPermissionDenied,
            MariadbError::InvalidParameterSgCheckFail,
            MariadbError::InvalidParameterShardResourceIdNotFound,
            MariadbError::InvalidParameterSpecNotFound,
            MariadbError::InvalidParameterSubnetNotFound,
            MariadbError::InvalidParameterSubnetUnavailable,
            MariadbError::InvalidParameterVipNotInSubnet,
            MariadbError::InvalidParameterVipUsed,
            MariadbError::InvalidParameterVpcNotFound,
            MariadbError::InvalidParameterVportUsed,
            MariadbError::InvalidParameterZoneIdIllegal,
            MariadbError::InvalidParameterValueAccountAlreadyExists,
            MariadbError::InvalidParameterValueBadSyncMode,
            MariadbError::InvalidParameterValueBadUserRight,
            MariadbError::InvalidParameterValueBadUserType,
            MariadbError::InvalidParameterValueIllegalCount,
            MariadbError::InvalidParameterValueIllegalExclusterId,
            MariadbError::InvalidParameterValueIllegalInitParam,
            MariadbError::InvalidParameterValueIllegalInstanceId,
            MariadbError::InvalidParameterValueIllegalLogSaveDays,
            MariadbError::InvalidParameterValueIllegalQuantity,
            MariadbError::InvalidParameterValueIllegalRightParam,
            MariadbError::InvalidParameterValueIllegalZone,
            MariadbError::InvalidParameterValueInstanceNameIllegal,
            MariadbError::InvalidParameterValueInvalidParameterValueError,
            MariadbError::InvalidParameterValueShardNotExist,
            MariadbError::InvalidParameterValueSpecIdIllegal,
            MariadbError::InvalidParameterValueSuperUserForbidden,
            MariadbError::InvalidParameterValueSyncModeNotAllowed,
            MariadbError::LimitExceededTooFrequentlyCalled,
            MariadbError::ResourceInUseTempInstanceExist,
            MariadbError::ResourceInsufficient,
            MariadbError::ResourceNotFoundAccountDoesNotExist,
            MariadbError::ResourceNotFoundInstanceNotFound,
            MariadbError::ResourceNotFoundNoInstanceFound,
            MariadbError::ResourceNotFoundProductConfigNotExistedError,
            MariadbError::ResourceNotFoundSyncTaskDeleted,
            MariadbError::ResourceUnavailableBadInstanceStatus,
            MariadbError::ResourceUnavailableCosApiFailed,
            MariadbError::ResourceUnavailableExclusterStatusAbnormal,
            MariadbError::ResourceUnavailableInstanceAlreadyDeleted,
            MariadbError::ResourceUnavailableInstanceHasBeenLocked,
            MariadbError::ResourceUnavailableInstanceStatusAbnormal,
            MariadbError::ResourceUnavailableSgCheckFail,
            MariadbError::ResourceUnavailableSslStatusAbnormal,
            MariadbError::UnauthorizedOperation,
            MariadbError::UnauthorizedOperationPermissionDenied,
            MariadbError::UnsupportedOperationDbVersionNotSupported,
            MariadbError::UnsupportedOperationInvalidOperation,
            MariadbError::UnsupportedOperationOldProxyVersion,
            MariadbError::UnsupportedOperationOperationNotApplicable,
            MariadbError::UnsupportedOperationSslNotSupported,
        ];
        pub(super) static WORDS: [&str; 146] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AddInstanceInfoFailed",
            "FailedOperation.ApplyVipFailed",
            "FailedOperation.AssociateSecurityGroupsFailed",
            "FailedOperation.AuthNoStrategy",
            "FailedOperation.ClearInstanceInfoFailed",
            "FailedOperation.CopyRightError",
            "FailedOperation.CreateFlowFailed",
            "FailedOperation.CreateOrderFailed",
            "FailedOperation.CreateUserFailed",
            "FailedOperation.DeleteUserFailed",
            "FailedOperation.DisassociateSecurityGroupsFailed",
            "FailedOperation.GetSecurityGroupDetailFailed",
            "FailedOperation.InstanceCanNotReturn",
            "FailedOperation.InstanceReturnFailed",
            "FailedOperation.LogNotExisted",
            "FailedOperation.ModifyBackupConfigsFailed",
            "FailedOperation.ModifyRightFailed",
            "FailedOperation.MsgQueueOperationFailed",
            "FailedOperation.OssIsolateInstanceFailed",
            "FailedOperation.OssOperationFailed",
            "FailedOperation.PayFailed",
            "FailedOperation.ResetPasswordFailed",
            "FailedOperation.SGChangeVip",
            "FailedOperation.SGOperationFailed",
            "FailedOperation.SetRuleLocationFailed",
            "FailedOperation.SetSvcLocationFailed",
            "FailedOperation.SslStatusAbnormal",
            "FailedOperation.TagDryRunError",
            "FailedOperation.TagQuotaExceedLimit",
            "FailedOperation.TradeConfigNotFound",
            "FailedOperation.UpdateInstanceInfoFailed",
            "FailedOperation.UserNotAuthed",
            "FailedOperation.VipNotChange",
            "FailedOperation.VpcAddServiceFailed",
            "FailedOperation.VpcUpdateRouteFailed",
            "FailedOperation.WanStatusAbnormal",
            "InternalError",
            "InternalError.CamAuthFailed",
            "InternalError.CheckVipStatusFailed",
            "InternalError.CosConfiguration",
            "InternalError.CosSignUrl",
            "InternalError.CreateFlowFailed",
            "InternalError.DBRowsAffectedError",
            "InternalError.DbOperationFailed",
            "InternalError.FenceError",
            "InternalError.FetchMetricDataFailed",
            "InternalError.GetCipherTextFailed",
            "InternalError.GetDbConfigFailed",
            "InternalError.GetDbListFailed",
            "InternalError.GetDbObjectFailed",
            "InternalError.GetInstanceDetailFailed",
            "InternalError.GetInstanceInfoFailed",
            "InternalError.GetRightFailed",
            "InternalError.GetSecurityGroupDetailFailed",
            "InternalError.GetSlowLogFailed",
            "InternalError.GetSubnetFailed",
            "InternalError.GetTableInfoFailed",
            "InternalError.GetUserListFailed",
            "InternalError.GetUserSGCountFailed",
            "InternalError.GetUsgQuotaError",
            "InternalError.GetVpcFailed",
            "InternalError.HDFSError",
            "InternalError.InnerConfigurationMissing",
            "InternalError.InnerSystemError",
            "InternalError.InsertFail",
            "InternalError.InstanceOperatePermissionError",
            "InternalError.InstanceSGOverLimitError",
            "InternalError.ListInstanceRespResourceCountNotMatchError",
            "InternalError.ListInstancesError",
            "InternalError.LogDBFailed",
            "InternalError.OperateDatabaseFailed",
            "InternalError.QueryDatabaseFailed",
            "InternalError.QueryOrderFailed",
            "InternalError.QueryPriceFailed",
            "InternalError.ReadDatabaseFailed",
            "InternalError.RetreateTime",
            "InternalError.RouteNotFound",
            "InternalError.SetSvcLocationFailed",
            "InternalError.UpdateDatabaseFailed",
            "InternalError.VpcOperationFailed",
            "InternalError.WanServiceFailed",
            "InvalidParameter",
            "InvalidParameter.ActionNotFound",
            "InvalidParameter.CharacterError",
            "InvalidParameter.CheckParamNotPass",
            "InvalidParameter.DealNameNotGiven",
            "InvalidParameter.FlowNotFound",
            "InvalidParameter.GenericParameterError",
            "InvalidParameter.IllegalParameterError",
            "InvalidParameter.IllegalTime",
            "InvalidParameter.InstanceNotFound",
            "InvalidParameter.NotSupportedPayMode",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.SGCheckFail",
            "InvalidParameter.ShardResourceIdNotFound",
            "InvalidParameter.SpecNotFound",
            "InvalidParameter.SubnetNotFound",
            "InvalidParameter.SubnetUnavailable",
            "InvalidParameter.VipNotInSubnet",
            "InvalidParameter.VipUsed",
            "InvalidParameter.VpcNotFound",
            "InvalidParameter.VportUsed",
            "InvalidParameter.ZoneIdIllegal",
            "InvalidParameterValue.AccountAlreadyExists",
            "InvalidParameterValue.BadSyncMode",
            "InvalidParameterValue.BadUserRight",
            "InvalidParameterValue.BadUserType",
            "InvalidParameterValue.IllegalCount",
            "InvalidParameterValue.IllegalExclusterID",
            "InvalidParameterValue.IllegalInitParam",
            "InvalidParameterValue.IllegalInstanceId",
            "InvalidParameterValue.IllegalLogSaveDays",
            "InvalidParameterValue.IllegalQuantity",
            "InvalidParameterValue.IllegalRightParam",
            "InvalidParameterValue.IllegalZone",
            "InvalidParameterValue.InstanceNameIllegal",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.ShardNotExist",
            "InvalidParameterValue.SpecIdIllegal",
            "InvalidParameterValue.SuperUserForbidden",
            "InvalidParameterValue.SyncModeNotAllowed",
            "LimitExceeded.TooFrequentlyCalled",
            "ResourceInUse.TempInstanceExist",
            "ResourceInsufficient",
            "ResourceNotFound.AccountDoesNotExist",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.NoInstanceFound",
            "ResourceNotFound.ProductConfigNotExistedError",
            "ResourceNotFound.SyncTaskDeleted",
            "ResourceUnavailable.BadInstanceStatus",
            "ResourceUnavailable.CosApiFailed",
            "ResourceUnavailable.ExclusterStatusAbnormal",
            "ResourceUnavailable.InstanceAlreadyDeleted",
            "ResourceUnavailable.InstanceHasBeenLocked",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "ResourceUnavailable.SGCheckFail",
            "ResourceUnavailable.SSLStatusAbnormal",
            "UnauthorizedOperation",
            "UnauthorizedOperation.PermissionDenied",
            "UnsupportedOperation.DbVersionNotSupported",
            "UnsupportedOperation.InvalidOperation",
            "UnsupportedOperation.OldProxyVersion",
            "UnsupportedOperation.OperationNotApplicable",
            "UnsupportedOperation.SSLNotSupported",
        ];
        pub(super) static NAMES: [&str; 146] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAddInstanceInfoFailed",
            "FailedOperationApplyVipFailed",
            "FailedOperationAssociateSecurityGroupsFailed",
            "FailedOperationAuthNoStrategy",
            "FailedOperationClearInstanceInfoFailed",
            "FailedOperationCopyRightError",
            "FailedOperationCreateFlowFailed",
            "FailedOperationCreateOrderFailed",
            "FailedOperationCreateUserFailed",
            "FailedOperationDeleteUserFailed",
            "FailedOperationDisassociateSecurityGroupsFailed",
            "FailedOperationGetSecurityGroupDetailFailed",
            "FailedOperationInstanceCanNotReturn",
            "FailedOperationInstanceReturnFailed",
            "FailedOperationLogNotExisted",
            "FailedOperationModifyBackupConfigsFailed",
            "FailedOperationModifyRightFailed",
            "FailedOperationMsgQueueOperationFailed",
            "FailedOperationOssIsolateInstanceFailed",
            "FailedOperationOssOperationFailed",
            "FailedOperationPayFailed",
            "FailedOperationResetPasswordFailed",
            "FailedOperationSgChangeVip",
            "FailedOperationSgOperationFailed",
            "FailedOperationSetRuleLocationFailed",
            "FailedOperationSetSvcLocationFailed",
            "FailedOperationSslStatusAbnormal",
            "FailedOperationTagDryRunError",
            "FailedOperationTagQuotaExceedLimit",
            "FailedOperationTradeConfigNotFound",
            "FailedOperationUpdateInstanceInfoFailed",
            "FailedOperationUserNotAuthed",
            "FailedOperationVipNotChange",
            "FailedOperationVpcAddServiceFailed",
            "FailedOperationVpcUpdateRouteFailed",
            "FailedOperationWanStatusAbnormal",
            "InternalError",
            "InternalErrorCamAuthFailed",
            "InternalErrorCheckVipStatusFailed",
            "InternalErrorCosConfiguration",
            "InternalErrorCosSignUrl",
            "InternalErrorCreateFlowFailed",
            "InternalErrorDbRowsAffectedError",
            "InternalErrorDbOperationFailed",
            "InternalErrorFenceError",
            "InternalErrorFetchMetricDataFailed",
            "InternalErrorGetCipherTextFailed",
            "InternalErrorGetDbConfigFailed",
            "InternalErrorGetDbListFailed",
            "InternalErrorGetDbObjectFailed",
            "InternalErrorGetInstanceDetailFailed",
            "InternalErrorGetInstanceInfoFailed",
            "InternalErrorGetRightFailed",
            "InternalErrorGetSecurityGroupDetailFailed",
            "InternalErrorGetSlowLogFailed",
            "InternalErrorGetSubnetFailed",
            "InternalErrorGetTableInfoFailed",
            "InternalErrorGetUserListFailed",
            "InternalErrorGetUserSgCountFailed",
            "InternalErrorGetUsgQuotaError",
            "InternalErrorGetVpcFailed",
            "InternalErrorHdfsError",
            "InternalErrorInnerConfigurationMissing",
            "InternalErrorInnerSystemError",
            "InternalErrorInsertFail",
            "InternalErrorInstanceOperatePermissionError",
            "InternalErrorInstanceSgOverLimitError",
            "InternalErrorListInstanceRespResourceCountNotMatchError",
            "InternalErrorListInstancesError",
            "InternalErrorLogDbFailed",
            "InternalErrorOperateDatabaseFailed",
            "InternalErrorQueryDatabaseFailed",
            "InternalErrorQueryOrderFailed",
            "InternalErrorQueryPriceFailed",
            "InternalErrorReadDatabaseFailed",
            "InternalErrorRetreateTime",
            "InternalErrorRouteNotFound",
            "InternalErrorSetSvcLocationFailed",
            "InternalErrorUpdateDatabaseFailed",
            "InternalErrorVpcOperationFailed",
            "InternalErrorWanServiceFailed",
            "InvalidParameter",
            "InvalidParameterActionNotFound",
            "InvalidParameterCharacterError",
            "InvalidParameterCheckParamNotPass",
            "InvalidParameterDealNameNotGiven",
            "InvalidParameterFlowNotFound",
            "InvalidParameterGenericParameterError",
            "InvalidParameterIllegalParameterError",
            "InvalidParameterIllegalTime",
            "InvalidParameterInstanceNotFound",
            "InvalidParameterNotSupportedPayMode",
            "InvalidParameterPermissionDenied",
            "InvalidParameterSgCheckFail",
            "InvalidParameterShardResourceIdNotFound",
            "InvalidParameterSpecNotFound",
            "InvalidParameterSubnetNotFound",
            "InvalidParameterSubnetUnavailable",
            "InvalidParameterVipNotInSubnet",
            "InvalidParameterVipUsed",
            "InvalidParameterVpcNotFound",
            "InvalidParameterVportUsed",
            "InvalidParameterZoneIdIllegal",
            "InvalidParameterValueAccountAlreadyExists",
            "InvalidParameterValueBadSyncMode",
            "InvalidParameterValueBadUserRight",
            "InvalidParameterValueBadUserType",
            "InvalidParameterValueIllegalCount",
            "InvalidParameterValueIllegalExclusterId",
            "InvalidParameterValueIllegalInitParam",
            "InvalidParameterValueIllegalInstanceId",
            "InvalidParameterValueIllegalLogSaveDays",
            "InvalidParameterValueIllegalQuantity",
            "InvalidParameterValueIllegalRightParam",
            "InvalidParameterValueIllegalZone",
            "InvalidParameterValueInstanceNameIllegal",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueShardNotExist",
            "InvalidParameterValueSpecIdIllegal",
            "InvalidParameterValueSuperUserForbidden",
            "InvalidParameterValueSyncModeNotAllowed",
            "LimitExceededTooFrequentlyCalled",
            "ResourceInUseTempInstanceExist",
            "ResourceInsufficient",
            "ResourceNotFoundAccountDoesNotExist",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundNoInstanceFound",
            "ResourceNotFoundProductConfigNotExistedError",
            "ResourceNotFoundSyncTaskDeleted",
            "ResourceUnavailableBadInstanceStatus",
            "ResourceUnavailableCosApiFailed",
            "ResourceUnavailableExclusterStatusAbnormal",
            "ResourceUnavailableInstanceAlreadyDeleted",
            "ResourceUnavailableInstanceHasBeenLocked",
            "ResourceUnavailableInstanceStatusAbnormal",
            "ResourceUnavailableSgCheckFail",
            "ResourceUnavailableSslStatusAbnormal",
            "UnauthorizedOperation",
            "UnauthorizedOperationPermissionDenied",
            "UnsupportedOperationDbVersionNotSupported",
            "UnsupportedOperationInvalidOperation",
            "UnsupportedOperationOldProxyVersion",
            "UnsupportedOperationOperationNotApplicable",
            "UnsupportedOperationSslNotSupported",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.InstanceOperatePermissionError")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded.TooFrequentlyCalled").with_retry(Retry::Throttle),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.OldProxyVersion").with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.SSLNotSupported").with_retry(Retry::Never),
        ];
        pub(super) use super::index::MARIADB_V20170312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MariadbError",
            label_en: "TencentDB for MariaDB",
            label_zh: "云数据库 MariaDB",
            level: Level::Service,
            product: Some(products::MARIADB),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-10-12",
                        "自 2022-10-12 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-10-13",
                        "自 2022-10-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    119,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-10-13",
                        "自 2022-10-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "mariadb")]
pub use v20170312::MariadbError;

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
