// @generated from spec/dcdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7e87066a5787478f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dcdb.rs"]
mod index;

/// Version 2018-04-11 of the API.
pub mod v20180411 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TDSQL for MySQL (dcdb), API 3.0, version 2018-04-11.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DcdbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed = 1_266_491_793,
        /// FailedOperation.ApplyVipFailed
        #[doc(alias("FailedOperation.ApplyVipFailed"))]
        FailedOperationApplyVipFailed = -928_210_484,
        /// FailedOperation.AssociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.AssociateSecurityGroupsFailed"))]
        FailedOperationAssociateSecurityGroupsFailed = -2_054_372_055,
        /// FailedOperation.AuthNoStrategy
        #[doc(alias("FailedOperation.AuthNoStrategy"))]
        FailedOperationAuthNoStrategy = 642_595_978,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed = -953_256_367,
        /// FailedOperation.CopyRightError
        #[doc(alias("FailedOperation.CopyRightError"))]
        FailedOperationCopyRightError = -311_835_613,
        /// FailedOperation.CreateFlowFailed
        #[doc(alias("FailedOperation.CreateFlowFailed"))]
        FailedOperationCreateFlowFailed = 1_516_045_683,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed = 1_885_504_812,
        /// FailedOperation.CreateUserFailed
        #[doc(alias("FailedOperation.CreateUserFailed"))]
        FailedOperationCreateUserFailed = -368_371_555,
        /// FailedOperation.DeleteUserFailed
        #[doc(alias("FailedOperation.DeleteUserFailed"))]
        FailedOperationDeleteUserFailed = -2_129_727_978,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed = -847_098_732,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed = -1_205_455_777,
        /// FailedOperation.InstanceCanNotReturn
        #[doc(alias("FailedOperation.InstanceCanNotReturn"))]
        FailedOperationInstanceCanNotReturn = -1_864_222_739,
        /// FailedOperation.InstanceReturnFailed
        #[doc(alias("FailedOperation.InstanceReturnFailed"))]
        FailedOperationInstanceReturnFailed = -2_073_268_894,
        /// FailedOperation.ModifyRightFailed
        #[doc(alias("FailedOperation.ModifyRightFailed"))]
        FailedOperationModifyRightFailed = 825_509_700,
        /// FailedOperation.ModifyUserConfigFailed
        #[doc(alias("FailedOperation.ModifyUserConfigFailed"))]
        FailedOperationModifyUserConfigFailed = -1_225_034_636,
        /// FailedOperation.MsgQueueOperationFailed
        #[doc(alias("FailedOperation.MsgQueueOperationFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-23"
        )]
        FailedOperationMsgQueueOperationFailed = -909_154_333,
        /// FailedOperation.OssIsolateInstanceFailed
        #[doc(alias("FailedOperation.OssIsolateInstanceFailed"))]
        FailedOperationOssIsolateInstanceFailed = -1_322_598_604,
        /// FailedOperation.OssOperationFailed
        #[doc(alias("FailedOperation.OssOperationFailed"))]
        FailedOperationOssOperationFailed = -354_854_693,
        /// FailedOperation.PayFailed
        #[doc(alias("FailedOperation.PayFailed"))]
        FailedOperationPayFailed = 1_028_095_265,
        /// FailedOperation.ResetPasswordFailed
        #[doc(alias("FailedOperation.ResetPasswordFailed"))]
        FailedOperationResetPasswordFailed = -5_054_752,
        /// FailedOperation.SGChangeVip
        #[doc(alias("FailedOperation.SGChangeVip"))]
        FailedOperationSgChangeVip = 826_517_287,
        /// FailedOperation.SGOperationFailed
        #[doc(alias("FailedOperation.SGOperationFailed"))]
        FailedOperationSgOperationFailed = -2_044_275_229,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed = 650_745_257,
        /// FailedOperation.SetSvcLocationFailed
        #[doc(alias("FailedOperation.SetSvcLocationFailed"))]
        FailedOperationSetSvcLocationFailed = -862_634_522,
        /// FailedOperation.SslStatusAbnormal
        #[doc(alias("FailedOperation.SslStatusAbnormal"))]
        FailedOperationSslStatusAbnormal = -770_573_167,
        /// FailedOperation.TagDryRunError
        #[doc(alias("FailedOperation.TagDryRunError"))]
        FailedOperationTagDryRunError = -669_388_483,
        /// FailedOperation.TagQuotaExceedLimit
        #[doc(alias("FailedOperation.TagQuotaExceedLimit"))]
        FailedOperationTagQuotaExceedLimit = -378_350_302,
        /// FailedOperation.TradeConfigNotFound
        #[doc(alias("FailedOperation.TradeConfigNotFound"))]
        FailedOperationTradeConfigNotFound = 31_430_265,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed = -503_169_184,
        /// FailedOperation.UserNotAuthed
        #[doc(alias("FailedOperation.UserNotAuthed"))]
        FailedOperationUserNotAuthed = -1_377_969_371,
        /// FailedOperation.VipNotChange
        #[doc(alias("FailedOperation.VipNotChange"))]
        FailedOperationVipNotChange = -310_695_245,
        /// FailedOperation.VpcAddServiceFailed
        #[doc(alias("FailedOperation.VpcAddServiceFailed"))]
        FailedOperationVpcAddServiceFailed = 1_625_846_107,
        /// FailedOperation.VpcUpdateRouteFailed
        #[doc(alias("FailedOperation.VpcUpdateRouteFailed"))]
        FailedOperationVpcUpdateRouteFailed = -1_176_220_875,
        /// FailedOperation.WanStatusAbnormal
        #[doc(alias("FailedOperation.WanStatusAbnormal"))]
        FailedOperationWanStatusAbnormal = -951_068_078,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CamAuthFailed
        #[doc(alias("InternalError.CamAuthFailed"))]
        InternalErrorCamAuthFailed = -665_138_458,
        /// InternalError.CheckVipStatusFailed
        #[doc(alias("InternalError.CheckVipStatusFailed"))]
        InternalErrorCheckVipStatusFailed = 385_086_444,
        /// InternalError.CosConfiguration
        #[doc(alias("InternalError.CosConfiguration"))]
        InternalErrorCosConfiguration = 1_105_915_289,
        /// InternalError.CosSignUrl
        #[doc(alias("InternalError.CosSignUrl"))]
        InternalErrorCosSignUrl = -1_085_422_530,
        /// InternalError.CreateFlowError
        #[doc(alias("InternalError.CreateFlowError"))]
        InternalErrorCreateFlowError = 261_161_505,
        /// InternalError.CreateFlowFailed
        #[doc(alias("InternalError.CreateFlowFailed"))]
        InternalErrorCreateFlowFailed = 471_746_168,
        /// InternalError.DBRowsAffectedError
        #[doc(alias("InternalError.DBRowsAffectedError"))]
        InternalErrorDbRowsAffectedError = -520_151_990,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed = 645_693_600,
        /// InternalError.FenceError
        #[doc(alias("InternalError.FenceError"))]
        InternalErrorFenceError = 1_508_656_204,
        /// InternalError.GetDbConfigFailed
        #[doc(alias("InternalError.GetDbConfigFailed"))]
        InternalErrorGetDbConfigFailed = 1_640_675_847,
        /// InternalError.GetDbListFailed
        #[doc(alias("InternalError.GetDbListFailed"))]
        InternalErrorGetDbListFailed = -1_722_990_994,
        /// InternalError.GetDbObjectFailed
        #[doc(alias("InternalError.GetDbObjectFailed"))]
        InternalErrorGetDbObjectFailed = -1_658_501_491,
        /// InternalError.GetInstanceDetailFailed
        #[doc(alias("InternalError.GetInstanceDetailFailed"))]
        InternalErrorGetInstanceDetailFailed = 276_164_275,
        /// InternalError.GetInstanceInfoFailed
        #[doc(alias("InternalError.GetInstanceInfoFailed"))]
        InternalErrorGetInstanceInfoFailed = 2_139_437_768,
        /// InternalError.GetRightFailed
        #[doc(alias("InternalError.GetRightFailed"))]
        InternalErrorGetRightFailed = -1_545_236_767,
        /// InternalError.GetSecurityGroupDetailFailed
        #[doc(alias("InternalError.GetSecurityGroupDetailFailed"))]
        InternalErrorGetSecurityGroupDetailFailed = 1_176_619_016,
        /// InternalError.GetSlowLogFailed
        #[doc(alias("InternalError.GetSlowLogFailed"))]
        InternalErrorGetSlowLogFailed = 1_274_845_789,
        /// InternalError.GetSubnetFailed
        #[doc(alias("InternalError.GetSubnetFailed"))]
        InternalErrorGetSubnetFailed = 1_271_699_925,
        /// InternalError.GetTableInfoFailed
        #[doc(alias("InternalError.GetTableInfoFailed"))]
        InternalErrorGetTableInfoFailed = -1_265_318_394,
        /// InternalError.GetUserListFailed
        #[doc(alias("InternalError.GetUserListFailed"))]
        InternalErrorGetUserListFailed = -919_390_083,
        /// InternalError.GetUserSGCountFailed
        #[doc(alias("InternalError.GetUserSGCountFailed"))]
        InternalErrorGetUserSgCountFailed = -152_176_428,
        /// InternalError.GetUsgQuotaError
        #[doc(alias("InternalError.GetUsgQuotaError"))]
        InternalErrorGetUsgQuotaError = -369_264_218,
        /// InternalError.GetVpcFailed
        #[doc(alias("InternalError.GetVpcFailed"))]
        InternalErrorGetVpcFailed = 53_673_571,
        /// InternalError.InnerSystemError
        #[doc(alias("InternalError.InnerSystemError"))]
        InternalErrorInnerSystemError = -252_759_234,
        /// InternalError.InsertFail
        #[doc(alias("InternalError.InsertFail"))]
        InternalErrorInsertFail = -1_263_304_306,
        /// InternalError.InstanceOperatePermissionError
        ///
        /// - Retry: `never`
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
        /// InternalError.ListProjectFailed
        #[doc(alias("InternalError.ListProjectFailed"))]
        InternalErrorListProjectFailed = 1_987_222_842,
        /// InternalError.OperateDatabaseFailed
        #[doc(alias("InternalError.OperateDatabaseFailed"))]
        InternalErrorOperateDatabaseFailed = 1_738_219_793,
        /// InternalError.QueryDatabaseFailed
        #[doc(alias("InternalError.QueryDatabaseFailed"))]
        InternalErrorQueryDatabaseFailed = 1_545_812_254,
        /// InternalError.QueryOrderFailed
        #[doc(alias("InternalError.QueryOrderFailed"))]
        InternalErrorQueryOrderFailed = 177_269_281,
        /// InternalError.QueryPriceFailed
        #[doc(alias("InternalError.QueryPriceFailed"))]
        InternalErrorQueryPriceFailed = -147_925_508,
        /// InternalError.ReadDatabaseFailed
        #[doc(alias("InternalError.ReadDatabaseFailed"))]
        InternalErrorReadDatabaseFailed = -2_079_129_359,
        /// InternalError.RetreateTime
        #[doc(alias("InternalError.RetreateTime"))]
        InternalErrorRetreateTime = 493_019_347,
        /// InternalError.RouteNotFound
        #[doc(alias("InternalError.RouteNotFound"))]
        InternalErrorRouteNotFound = 466_093_442,
        /// InternalError.SetSvcLocationFailed
        #[doc(alias("InternalError.SetSvcLocationFailed"))]
        InternalErrorSetSvcLocationFailed = -2_002_734_889,
        /// InternalError.UpdateDatabaseFailed
        #[doc(alias("InternalError.UpdateDatabaseFailed"))]
        InternalErrorUpdateDatabaseFailed = 1_949_598_340,
        /// InternalError.VpcOperationFailed
        #[doc(alias("InternalError.VpcOperationFailed"))]
        InternalErrorVpcOperationFailed = 121_962_663,
        /// InternalError.WanServiceFailed
        #[doc(alias("InternalError.WanServiceFailed"))]
        InternalErrorWanServiceFailed = 1_072_795_905,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.CharacterError
        #[doc(alias("InvalidParameter.CharacterError"))]
        InvalidParameterCharacterError = -570_633_254,
        /// InvalidParameter.CheckParamNotPass
        #[doc(alias("InvalidParameter.CheckParamNotPass"))]
        InvalidParameterCheckParamNotPass = -865_181_425,
        /// InvalidParameter.DealNameNotGiven
        #[doc(alias("InvalidParameter.DealNameNotGiven"))]
        InvalidParameterDealNameNotGiven = -1_577_459_092,
        /// InvalidParameter.FlowNotFound
        #[doc(alias("InvalidParameter.FlowNotFound"))]
        InvalidParameterFlowNotFound = -1_715_063_056,
        /// InvalidParameter.GenericParameterError
        #[doc(alias("InvalidParameter.GenericParameterError"))]
        InvalidParameterGenericParameterError = -146_740_885,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError = 678_197_738,
        /// InvalidParameter.IllegalTime
        #[doc(alias("InvalidParameter.IllegalTime"))]
        InvalidParameterIllegalTime = -1_075_741_342,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound = -365_073_686,
        /// InvalidParameter.NotSupportedPayMode
        #[doc(alias("InvalidParameter.NotSupportedPayMode"))]
        InvalidParameterNotSupportedPayMode = -347_004_751,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameter.SGCheckFail
        #[doc(alias("InvalidParameter.SGCheckFail"))]
        InvalidParameterSgCheckFail = -2_077_891_272,
        /// InvalidParameter.SpecNotFound
        #[doc(alias("InvalidParameter.SpecNotFound"))]
        InvalidParameterSpecNotFound = -100_553_757,
        /// InvalidParameter.SubnetNotFound
        #[doc(alias("InvalidParameter.SubnetNotFound"))]
        InvalidParameterSubnetNotFound = 354_199_398,
        /// InvalidParameter.SubnetUnavailable
        #[doc(alias("InvalidParameter.SubnetUnavailable"))]
        InvalidParameterSubnetUnavailable = 819_548_983,
        /// InvalidParameter.VipNotInSubnet
        #[doc(alias("InvalidParameter.VipNotInSubnet"))]
        InvalidParameterVipNotInSubnet = 1_461_785_673,
        /// InvalidParameter.VipUsed
        #[doc(alias("InvalidParameter.VipUsed"))]
        InvalidParameterVipUsed = 147_591_108,
        /// InvalidParameter.VpcNotFound
        #[doc(alias("InvalidParameter.VpcNotFound"))]
        InvalidParameterVpcNotFound = -1_132_649_666,
        /// InvalidParameter.VportUsed
        #[doc(alias("InvalidParameter.VportUsed"))]
        InvalidParameterVportUsed = 1_734_675_374,
        /// InvalidParameter.ZoneIdIllegal
        #[doc(alias("InvalidParameter.ZoneIdIllegal"))]
        InvalidParameterZoneIdIllegal = 1_622_749_124,
        /// InvalidParameterValue.AccountAlreadyExists
        #[doc(alias("InvalidParameterValue.AccountAlreadyExists"))]
        InvalidParameterValueAccountAlreadyExists = -955_351_310,
        /// InvalidParameterValue.BadSyncMode
        #[doc(alias("InvalidParameterValue.BadSyncMode"))]
        InvalidParameterValueBadSyncMode = -1_479_001_779,
        /// InvalidParameterValue.BadUserRight
        #[doc(alias("InvalidParameterValue.BadUserRight"))]
        InvalidParameterValueBadUserRight = 608_956_876,
        /// InvalidParameterValue.BadUserType
        #[doc(alias("InvalidParameterValue.BadUserType"))]
        InvalidParameterValueBadUserType = -768_173_656,
        /// InvalidParameterValue.IllegalExclusterID
        #[doc(alias("InvalidParameterValue.IllegalExclusterID"))]
        InvalidParameterValueIllegalExclusterId = -1_182_079_062,
        /// InvalidParameterValue.IllegalInitParam
        #[doc(alias("InvalidParameterValue.IllegalInitParam"))]
        InvalidParameterValueIllegalInitParam = -2_011_895_427,
        /// InvalidParameterValue.IllegalQuantity
        #[doc(alias("InvalidParameterValue.IllegalQuantity"))]
        InvalidParameterValueIllegalQuantity = -1_017_496_825,
        /// InvalidParameterValue.IllegalRightParam
        #[doc(alias("InvalidParameterValue.IllegalRightParam"))]
        InvalidParameterValueIllegalRightParam = -293_421_241,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone = -443_975_946,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.ShardNotExist
        #[doc(alias("InvalidParameterValue.ShardNotExist"))]
        InvalidParameterValueShardNotExist = -597_738_411,
        /// InvalidParameterValue.SpecIdIllegal
        #[doc(alias("InvalidParameterValue.SpecIdIllegal"))]
        InvalidParameterValueSpecIdIllegal = -1_980_636_510,
        /// InvalidParameterValue.SuperUserForbidden
        #[doc(alias("InvalidParameterValue.SuperUserForbidden"))]
        InvalidParameterValueSuperUserForbidden = -934_778_455,
        /// InvalidParameterValue.SyncModeNotAllowed
        #[doc(alias("InvalidParameterValue.SyncModeNotAllowed"))]
        InvalidParameterValueSyncModeNotAllowed = 1_767_412_512,
        /// LimitExceeded.TooFrequentlyCalled
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.TooFrequentlyCalled"))]
        LimitExceededTooFrequentlyCalled = -2_094_768_725,
        /// ResourceInUse.TempInstanceExist
        #[doc(alias("ResourceInUse.TempInstanceExist"))]
        ResourceInUseTempInstanceExist = -1_734_572_948,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound.AccountDoesNotExist
        #[doc(alias("ResourceNotFound.AccountDoesNotExist"))]
        ResourceNotFoundAccountDoesNotExist = -726_280_552,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.NoInstanceFound
        #[doc(alias("ResourceNotFound.NoInstanceFound"))]
        ResourceNotFoundNoInstanceFound = 731_329_156,
        /// ResourceNotFound.ProductConfigNotExistedError
        #[doc(alias("ResourceNotFound.ProductConfigNotExistedError"))]
        ResourceNotFoundProductConfigNotExistedError = 1_284_626_001,
        /// ResourceUnavailable.BadInstanceStatus
        #[doc(alias("ResourceUnavailable.BadInstanceStatus"))]
        ResourceUnavailableBadInstanceStatus = 31_287_977,
        /// ResourceUnavailable.CosApiFailed
        #[doc(alias("ResourceUnavailable.CosApiFailed"))]
        ResourceUnavailableCosApiFailed = -329_443_496,
        /// ResourceUnavailable.ExclusterStatusAbnormal
        #[doc(alias("ResourceUnavailable.ExclusterStatusAbnormal"))]
        ResourceUnavailableExclusterStatusAbnormal = -646_590_205,
        /// ResourceUnavailable.InstanceAlreadyDeleted
        #[doc(alias("ResourceUnavailable.InstanceAlreadyDeleted"))]
        ResourceUnavailableInstanceAlreadyDeleted = -1_438_305_361,
        /// ResourceUnavailable.InstanceHasBeenLocked
        #[doc(alias("ResourceUnavailable.InstanceHasBeenLocked"))]
        ResourceUnavailableInstanceHasBeenLocked = -1_091_573_605,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal = -220_621_326,
        /// ResourceUnavailable.SGCheckFail
        #[doc(alias("ResourceUnavailable.SGCheckFail"))]
        ResourceUnavailableSgCheckFail = -134_298_138,
        /// ResourceUnavailable.SSLStatusAbnormal
        #[doc(alias("ResourceUnavailable.SSLStatusAbnormal"))]
        ResourceUnavailableSslStatusAbnormal = -1_430_206_816,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnsupportedOperation.DbVersionNotSupported
        #[doc(alias("UnsupportedOperation.DbVersionNotSupported"))]
        UnsupportedOperationDbVersionNotSupported = -1_488_040_135,
        /// UnsupportedOperation.InvalidOperation
        #[doc(alias("UnsupportedOperation.InvalidOperation"))]
        UnsupportedOperationInvalidOperation = 1_875_308_715,
        /// UnsupportedOperation.OldProxyVersion
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.OldProxyVersion"))]
        UnsupportedOperationOldProxyVersion = 1_666_555_886,
        /// UnsupportedOperation.SSLNotSupported
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.SSLNotSupported"))]
        UnsupportedOperationSslNotSupported = 1_738_350_581,
    }
    api::listed_enum!(DcdbError, dcdb_v20180411_table);
    mod dcdb_v20180411_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{DcdbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "dcdb_v20180411";
        pub(super) const CODE_INDEX: Index = index::DCDB_V20180411_CODES;
        pub(super) const KEY_INDEX: Index = index::DCDB_V20180411_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 132] = backgrounds(
            &WORDS,
            &index::DCDB_V20180411_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::DCDB_V20180411_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180411::DcdbError;

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
