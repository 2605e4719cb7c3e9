// @generated from spec/dcdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5d023f01f4988150, rust-hash: cc0fa69728227ab9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dcdb.rs"]
mod index;

/// Version 2018-04-11 of the API.
pub mod v20180411 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dcdb")]
    /// Error codes of TDSQL for MySQL (dcdb), API 3.0, version 2018-04-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DcdbError {
        /// AuthFailure
        AuthFailure,
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
        /// FailedOperation.ModifyRightFailed
        #[doc(alias("FailedOperation.ModifyRightFailed"))]
        FailedOperationModifyRightFailed,
        /// FailedOperation.ModifyUserConfigFailed
        #[doc(alias("FailedOperation.ModifyUserConfigFailed"))]
        FailedOperationModifyUserConfigFailed,
        /// FailedOperation.MsgQueueOperationFailed
        #[doc(alias("FailedOperation.MsgQueueOperationFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-23"
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
        /// InternalError.CreateFlowError
        #[doc(alias("InternalError.CreateFlowError"))]
        InternalErrorCreateFlowError,
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
        /// InternalError.ListProjectFailed
        #[doc(alias("InternalError.ListProjectFailed"))]
        InternalErrorListProjectFailed,
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
        /// InvalidParameterValue.IllegalExclusterID
        #[doc(alias("InvalidParameterValue.IllegalExclusterID"))]
        InvalidParameterValueIllegalExclusterId,
        /// InvalidParameterValue.IllegalInitParam
        #[doc(alias("InvalidParameterValue.IllegalInitParam"))]
        InvalidParameterValueIllegalInitParam,
        /// InvalidParameterValue.IllegalQuantity
        #[doc(alias("InvalidParameterValue.IllegalQuantity"))]
        InvalidParameterValueIllegalQuantity,
        /// InvalidParameterValue.IllegalRightParam
        #[doc(alias("InvalidParameterValue.IllegalRightParam"))]
        InvalidParameterValueIllegalRightParam,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.ShardNotExist
        #[doc(alias("InvalidParameterValue.ShardNotExist"))]
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
        /// UnsupportedOperation.SSLNotSupported
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.SSLNotSupported"))]
        UnsupportedOperationSslNotSupported,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dcdb")]
    api::listed_enum!(DcdbError, dcdb_v20180411_table);
    pub(crate) mod dcdb_v20180411_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "dcdb")]
        use super::DcdbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dcdb_v20180411";
        pub(super) const CODE_INDEX: Index = index::DCDB_V20180411_CODES;
        pub(super) const KEY_INDEX: Index = index::DCDB_V20180411_KEYS;
        #[cfg(feature = "dcdb")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [DcdbError; 132] = [
            DcdbError::AuthFailure,
            DcdbError::FailedOperationAddInstanceInfoFailed,
            DcdbError::FailedOperationApplyVipFailed,
            DcdbError::FailedOperationAssociateSecurityGroupsFailed,
            DcdbError::FailedOperationAuthNoStrategy,
            DcdbError::FailedOperationClearInstanceInfoFailed,
            DcdbError::FailedOperationCopyRightError,
            DcdbError::FailedOperationCreateFlowFailed,
            DcdbError::FailedOperationCreateOrderFailed,
            DcdbError::FailedOperationCreateUserFailed,
            DcdbError::FailedOperationDeleteUserFailed,
            DcdbError::FailedOperationDisassociateSecurityGroupsFailed,
            DcdbError::FailedOperationGetSecurityGroupDetailFailed,
            DcdbError::FailedOperationInstanceCanNotReturn,
            DcdbError::FailedOperationInstanceReturnFailed,
            DcdbError::FailedOperationModifyRightFailed,
            DcdbError::FailedOperationModifyUserConfigFailed,
            DcdbError::FailedOperationMsgQueueOperationFailed,
            DcdbError::FailedOperationOssIsolateInstanceFailed,
            DcdbError::FailedOperationOssOperationFailed,
            DcdbError::FailedOperationPayFailed,
            DcdbError::FailedOperationResetPasswordFailed,
            DcdbError::FailedOperationSgChangeVip,
            DcdbError::FailedOperationSgOperationFailed,
            DcdbError::FailedOperationSetRuleLocationFailed,
            DcdbError::FailedOperationSetSvcLocationFailed,
            DcdbError::FailedOperationSslStatusAbnormal,
            DcdbError::FailedOperationTagDryRunError,
            DcdbError::FailedOperationTagQuotaExceedLimit,
            DcdbError::FailedOperationTradeConfigNotFound,
            DcdbError::FailedOperationUpdateInstanceInfoFailed,
            DcdbError::FailedOperationUserNotAuthed,
            DcdbError::FailedOperationVipNotChange,
            DcdbError::FailedOperationVpcAddServiceFailed,
            DcdbError::FailedOperationVpcUpdateRouteFailed,
            DcdbError::FailedOperationWanStatusAbnormal,
            DcdbError::InternalError,
            DcdbError::InternalErrorCamAuthFailed,
            DcdbError::InternalErrorCheckVipStatusFailed,
            DcdbError::InternalErrorCosConfiguration,
            DcdbError::InternalErrorCosSignUrl,
            DcdbError::InternalErrorCreateFlowError,
            DcdbError::InternalErrorCreateFlowFailed,
            DcdbError::InternalErrorDbRowsAffectedError,
            DcdbError::InternalErrorDbOperationFailed,
            DcdbError::InternalErrorFenceError,
            DcdbError::InternalErrorGetDbConfigFailed,
            DcdbError::InternalErrorGetDbListFailed,
            DcdbError::InternalErrorGetDbObjectFailed,
            DcdbError::InternalErrorGetInstanceDetailFailed,
            DcdbError::InternalErrorGetInstanceInfoFailed,
            DcdbError::InternalErrorGetRightFailed,
            DcdbError::InternalErrorGetSecurityGroupDetailFailed,
            DcdbError::InternalErrorGetSlowLogFailed,
            DcdbError::InternalErrorGetSubnetFailed,
            DcdbError::InternalErrorGetTableInfoFailed,
            DcdbError::InternalErrorGetUserListFailed,
            DcdbError::InternalErrorGetUserSgCountFailed,
            DcdbError::InternalErrorGetUsgQuotaError,
            DcdbError::InternalErrorGetVpcFailed,
            DcdbError::InternalErrorInnerSystemError,
            DcdbError::InternalErrorInsertFail,
            DcdbError::InternalErrorInstanceOperatePermissionError,
            DcdbError::InternalErrorInstanceSgOverLimitError,
            DcdbError::InternalErrorListInstanceRespResourceCountNotMatchError,
            DcdbError::InternalErrorListInstancesError,
            DcdbError::InternalErrorListProjectFailed,
            DcdbError::InternalErrorOperateDatabaseFailed,
            DcdbError::InternalErrorQueryDatabaseFailed,
            DcdbError::InternalErrorQueryOrderFailed,
            DcdbError::InternalErrorQueryPriceFailed,
            DcdbError::InternalErrorReadDatabaseFailed,
            DcdbError::InternalErrorRetreateTime,
            DcdbError::InternalErrorRouteNotFound,
            DcdbError::InternalErrorSetSvcLocationFailed,
            DcdbError::InternalErrorUpdateDatabaseFailed,
            DcdbError::InternalErrorVpcOperationFailed,
            DcdbError::InternalErrorWanServiceFailed,
            DcdbError::InvalidParameter,
            DcdbError::InvalidParameterCharacterError,
            DcdbError::InvalidParameterCheckParamNotPass,
            DcdbError::InvalidParameterDealNameNotGiven,
            DcdbError::InvalidParameterFlowNotFound,
            DcdbError::InvalidParameterGenericParameterError,
            DcdbError::InvalidParameterIllegalParameterError,
            DcdbError::InvalidParameterIllegalTime,
            DcdbError::InvalidParameterInstanceNotFound,
            DcdbError::InvalidParameterNotSupportedPayMode,
            DcdbError::InvalidParameterPermissionDenied,
            DcdbError::InvalidParameterSgCheckFail,
            DcdbError::InvalidParameterSpecNotFound,
            DcdbError::InvalidParameterSubnetNotFound,
            DcdbError::InvalidParameterSubnetUnavailable,
            DcdbError::InvalidParameterVipNotInSubnet,
            DcdbError::InvalidParameterVipUsed,
            DcdbError::InvalidParameterVpcNotFound,
            DcdbError::InvalidParameterVportUsed,
            DcdbError::InvalidParameterZoneIdIllegal,
            DcdbError::InvalidParameterValueAccountAlreadyExists,
            DcdbError::InvalidParameterValueBadSyncMode,
            DcdbError::InvalidParameterValueBadUserRight,
            DcdbError::InvalidParameterValueBadUserType,
            DcdbError::InvalidParameterValueIllegalExclusterId,
            DcdbError::InvalidParameterValueIllegalInitParam,
            DcdbError::InvalidParameterValueIllegalQuantity,
            DcdbError::InvalidParameterValueIllegalRightParam,
            DcdbError::InvalidParameterValueIllegalZone,
            DcdbError::InvalidParameterValueInvalidParameterValueError,
            DcdbError::InvalidParameterValueShardNotExist,
            DcdbError::InvalidParameterValueSpecIdIllegal,
            DcdbError::InvalidParameterValueSuperUserForbidden,
            DcdbError::InvalidParameterValueSyncModeNotAllowed,
            DcdbError::LimitExceededTooFrequentlyCalled,
            DcdbError::ResourceInUseTempInstanceExist,
            DcdbError::ResourceInsufficient,
            DcdbError::ResourceNotFoundAccountDoesNotExist,
            DcdbError::ResourceNotFoundInstanceNotFound,
            DcdbError::ResourceNotFoundNoInstanceFound,
            DcdbError::ResourceNotFoundProductConfigNotExistedError,
            DcdbError::ResourceUnavailableBadInstanceStatus,
            DcdbError::ResourceUnavailableCosApiFailed,
            DcdbError::ResourceUnavailableExclusterStatusAbnormal,
            DcdbError::ResourceUnavailableInstanceAlreadyDeleted,
            DcdbError::ResourceUnavailableInstanceHasBeenLocked,
            DcdbError::ResourceUnavailableInstanceStatusAbnormal,
            DcdbError::ResourceUnavailableSgCheckFail,
            DcdbError::ResourceUnavailableSslStatusAbnormal,
            DcdbError::UnauthorizedOperationPermissionDenied,
            DcdbError::UnsupportedOperationDbVersionNotSupported,
            DcdbError::UnsupportedOperationInvalidOperation,
            DcdbError::UnsupportedOperationOldProxyVersion,
            DcdbError::UnsupportedOperationSslNotSupported,
        ];
        pub(super) static WORDS: [&str; 132] = [
            "AuthFailure",
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
            "FailedOperation.ModifyRightFailed",
            "FailedOperation.ModifyUserConfigFailed",
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
            "InternalError.CreateFlowError",
            "InternalError.CreateFlowFailed",
            "InternalError.DBRowsAffectedError",
            "InternalError.DbOperationFailed",
            "InternalError.FenceError",
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
            "InternalError.InnerSystemError",
            "InternalError.InsertFail",
            "InternalError.InstanceOperatePermissionError",
            "InternalError.InstanceSGOverLimitError",
            "InternalError.ListInstanceRespResourceCountNotMatchError",
            "InternalError.ListInstancesError",
            "InternalError.ListProjectFailed",
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
            "InvalidParameterValue.IllegalExclusterID",
            "InvalidParameterValue.IllegalInitParam",
            "InvalidParameterValue.IllegalQuantity",
            "InvalidParameterValue.IllegalRightParam",
            "InvalidParameterValue.IllegalZone",
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
            "ResourceUnavailable.BadInstanceStatus",
            "ResourceUnavailable.CosApiFailed",
            "ResourceUnavailable.ExclusterStatusAbnormal",
            "ResourceUnavailable.InstanceAlreadyDeleted",
            "ResourceUnavailable.InstanceHasBeenLocked",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "ResourceUnavailable.SGCheckFail",
            "ResourceUnavailable.SSLStatusAbnormal",
            "UnauthorizedOperation.PermissionDenied",
            "UnsupportedOperation.DbVersionNotSupported",
            "UnsupportedOperation.InvalidOperation",
            "UnsupportedOperation.OldProxyVersion",
            "UnsupportedOperation.SSLNotSupported",
        ];
        pub(super) static NAMES: [&str; 132] = [
            "AuthFailure",
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
            "FailedOperationModifyRightFailed",
            "FailedOperationModifyUserConfigFailed",
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
            "InternalErrorCreateFlowError",
            "InternalErrorCreateFlowFailed",
            "InternalErrorDbRowsAffectedError",
            "InternalErrorDbOperationFailed",
            "InternalErrorFenceError",
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
            "InternalErrorInnerSystemError",
            "InternalErrorInsertFail",
            "InternalErrorInstanceOperatePermissionError",
            "InternalErrorInstanceSgOverLimitError",
            "InternalErrorListInstanceRespResourceCountNotMatchError",
            "InternalErrorListInstancesError",
            "InternalErrorListProjectFailed",
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
            "InvalidParameterValueIllegalExclusterId",
            "InvalidParameterValueIllegalInitParam",
            "InvalidParameterValueIllegalQuantity",
            "InvalidParameterValueIllegalRightParam",
            "InvalidParameterValueIllegalZone",
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
            "ResourceUnavailableBadInstanceStatus",
            "ResourceUnavailableCosApiFailed",
            "ResourceUnavailableExclusterStatusAbnormal",
            "ResourceUnavailableInstanceAlreadyDeleted",
            "ResourceUnavailableInstanceHasBeenLocked",
            "ResourceUnavailableInstanceStatusAbnormal",
            "ResourceUnavailableSgCheckFail",
            "ResourceUnavailableSslStatusAbnormal",
            "UnauthorizedOperationPermissionDenied",
            "UnsupportedOperationDbVersionNotSupported",
            "UnsupportedOperationInvalidOperation",
            "UnsupportedOperationOldProxyVersion",
            "UnsupportedOperationSslNotSupported",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AuthFailure"),
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
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.OldProxyVersion").with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.SSLNotSupported").with_retry(Retry::Never),
        ];
        pub(super) use super::index::DCDB_V20180411_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DcdbError",
            label_en: "TDSQL for MySQL",
            label_zh: "TDSQL MySQL 版",
            level: Level::Service,
            product: Some(products::DCDB),
            version: Some("2018-04-11"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-23",
                        "自 2023-08-23 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "dcdb")]
pub use v20180411::DcdbError;

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
