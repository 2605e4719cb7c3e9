// @generated from spec/mariadb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10842ef5d30b0322
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mariadb.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for MariaDB (mariadb), API 3.0, version 2017-03-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MariadbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
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
        /// FailedOperation.LogNotExisted
        #[doc(alias("FailedOperation.LogNotExisted"))]
        FailedOperationLogNotExisted = 1_687_887_343,
        /// FailedOperation.ModifyBackupConfigsFailed
        #[doc(alias("FailedOperation.ModifyBackupConfigsFailed"))]
        FailedOperationModifyBackupConfigsFailed = -1_984_747_868,
        /// FailedOperation.ModifyRightFailed
        #[doc(alias("FailedOperation.ModifyRightFailed"))]
        FailedOperationModifyRightFailed = 825_509_700,
        /// FailedOperation.MsgQueueOperationFailed
        #[doc(alias("FailedOperation.MsgQueueOperationFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-12"
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
        /// InternalError.FetchMetricDataFailed
        #[doc(alias("InternalError.FetchMetricDataFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-13"
        )]
        InternalErrorFetchMetricDataFailed = 298_911_874,
        /// InternalError.GetCipherTextFailed
        #[doc(alias("InternalError.GetCipherTextFailed"))]
        InternalErrorGetCipherTextFailed = -680_340_185,
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
        /// InternalError.HDFSError
        #[doc(alias("InternalError.HDFSError"))]
        InternalErrorHdfsError = 1_302_140_392,
        /// InternalError.InnerConfigurationMissing
        #[doc(alias("InternalError.InnerConfigurationMissing"))]
        InternalErrorInnerConfigurationMissing = 2_072_177_065,
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
        /// InternalError.LogDBFailed
        #[doc(alias("InternalError.LogDBFailed"))]
        InternalErrorLogDbFailed = 904_568_511,
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
        /// InvalidParameter.ActionNotFound
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound = 181_817_253,
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
        /// InvalidParameter.ShardResourceIdNotFound
        #[doc(alias("InvalidParameter.ShardResourceIdNotFound"))]
        InvalidParameterShardResourceIdNotFound = 1_105_789_283,
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
        /// InvalidParameterValue.IllegalCount
        #[doc(alias("InvalidParameterValue.IllegalCount"))]
        InvalidParameterValueIllegalCount = -343_653_441,
        /// InvalidParameterValue.IllegalExclusterID
        #[doc(alias("InvalidParameterValue.IllegalExclusterID"))]
        InvalidParameterValueIllegalExclusterId = -1_182_079_062,
        /// InvalidParameterValue.IllegalInitParam
        #[doc(alias("InvalidParameterValue.IllegalInitParam"))]
        InvalidParameterValueIllegalInitParam = -2_011_895_427,
        /// InvalidParameterValue.IllegalInstanceId
        #[doc(alias("InvalidParameterValue.IllegalInstanceId"))]
        InvalidParameterValueIllegalInstanceId = 1_895_040_770,
        /// InvalidParameterValue.IllegalLogSaveDays
        #[doc(alias("InvalidParameterValue.IllegalLogSaveDays"))]
        InvalidParameterValueIllegalLogSaveDays = 26_914_053,
        /// InvalidParameterValue.IllegalQuantity
        #[doc(alias("InvalidParameterValue.IllegalQuantity"))]
        InvalidParameterValueIllegalQuantity = -1_017_496_825,
        /// InvalidParameterValue.IllegalRightParam
        #[doc(alias("InvalidParameterValue.IllegalRightParam"))]
        InvalidParameterValueIllegalRightParam = -293_421_241,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone = -443_975_946,
        /// InvalidParameterValue.InstanceNameIllegal
        #[doc(alias("InvalidParameterValue.InstanceNameIllegal"))]
        InvalidParameterValueInstanceNameIllegal = -339_506_117,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.ShardNotExist
        #[doc(alias("InvalidParameterValue.ShardNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-13"
        )]
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
        /// ResourceNotFound.SyncTaskDeleted
        #[doc(alias("ResourceNotFound.SyncTaskDeleted"))]
        ResourceNotFoundSyncTaskDeleted = -127_583_639,
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
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
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
        /// UnsupportedOperation.OperationNotApplicable
        #[doc(alias("UnsupportedOperation.OperationNotApplicable"))]
        UnsupportedOperationOperationNotApplicable = 963_133_755,
        /// UnsupportedOperation.SSLNotSupported
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.SSLNotSupported"))]
        UnsupportedOperationSslNotSupported = 1_738_350_581,
    }
    api::listed_enum!(MariadbError, mariadb_v20170312_table);
    mod mariadb_v20170312_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{MariadbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mariadb_v20170312";
        pub(super) const CODE_INDEX: Index = index::MARIADB_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::MARIADB_V20170312_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 146] = backgrounds(
            &WORDS,
            &index::MARIADB_V20170312_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::MARIADB_V20170312_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170312::MariadbError;

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
