// @generated from spec/cynosdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fd3e9032dcf23fd9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cynosdb.rs"]
mod index;

/// Version 2019-01-07 of the API.
pub mod v20190107 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TDSQL-C (cynosdb), API 3.0, version 2019-01-07.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CynosdbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.BatchGetInstanceError
        #[doc(alias("FailedOperation.BatchGetInstanceError"))]
        FailedOperationBatchGetInstanceError = 1_163_394_134,
        /// FailedOperation.BindSourcePackageError
        #[doc(alias("FailedOperation.BindSourcePackageError"))]
        FailedOperationBindSourcePackageError = 674_218_851,
        /// FailedOperation.CamCheckResourceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CamCheckResourceError"))]
        FailedOperationCamCheckResourceError = -922_348_693,
        /// FailedOperation.CamSigAndAuthError
        #[doc(alias("FailedOperation.CamSigAndAuthError"))]
        FailedOperationCamSigAndAuthError = 1_172_784_061,
        /// FailedOperation.CheckVpcAndSubnetError
        #[doc(alias("FailedOperation.CheckVpcAndSubnetError"))]
        FailedOperationCheckVpcAndSubnetError = -1_678_968_247,
        /// FailedOperation.CreateAuditFailError
        #[doc(alias("FailedOperation.CreateAuditFailError"))]
        FailedOperationCreateAuditFailError = -350_494_877,
        /// FailedOperation.CreateOrder
        #[doc(alias("FailedOperation.CreateOrder"))]
        FailedOperationCreateOrder = 1_602_884_974,
        /// FailedOperation.CreateSourcePackageError
        #[doc(alias("FailedOperation.CreateSourcePackageError"))]
        FailedOperationCreateSourcePackageError = 91_956_619,
        /// FailedOperation.CynosdbMysqlSetBackupStrategy
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CynosdbMysqlSetBackupStrategy"))]
        FailedOperationCynosdbMysqlSetBackupStrategy = 789_712_309,
        /// FailedOperation.DatabaseAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DatabaseAccessError"))]
        FailedOperationDatabaseAccessError = 1_932_846_238,
        /// FailedOperation.DescribeAccountPrivilegesError
        #[doc(alias("FailedOperation.DescribeAccountPrivilegesError"))]
        FailedOperationDescribeAccountPrivilegesError = 2_107_555_469,
        /// FailedOperation.FlowCreateError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FlowCreateError"))]
        FailedOperationFlowCreateError = -1_954_830_082,
        /// FailedOperation.FlowNotFoundError
        #[doc(alias("FailedOperation.FlowNotFoundError"))]
        FailedOperationFlowNotFoundError = -1_534_613_195,
        /// FailedOperation.GetBackupStrategyError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetBackupStrategyError"))]
        FailedOperationGetBackupStrategyError = -710_776_537,
        /// FailedOperation.GetNetServiceInfoError
        #[doc(alias("FailedOperation.GetNetServiceInfoError"))]
        FailedOperationGetNetServiceInfoError = 85_212_554,
        /// FailedOperation.GetOssInfoError
        #[doc(alias("FailedOperation.GetOssInfoError"))]
        FailedOperationGetOssInfoError = -1_068_674_025,
        /// FailedOperation.InstanceQueryError
        #[doc(alias("FailedOperation.InstanceQueryError"))]
        FailedOperationInstanceQueryError = 388_079_676,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// FailedOperation.ModifyDeductionPriorityError
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ModifyDeductionPriorityError"))]
        FailedOperationModifyDeductionPriorityError = 60_466_062,
        /// FailedOperation.OperationFailedError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OperationFailedError"))]
        FailedOperationOperationFailedError = -1_339_111_681,
        /// FailedOperation.ProxyCheckError
        #[doc(alias("FailedOperation.ProxyCheckError"))]
        FailedOperationProxyCheckError = 815_095_293,
        /// FailedOperation.QuerySourcePackageDetailError
        #[doc(alias("FailedOperation.QuerySourcePackageDetailError"))]
        FailedOperationQuerySourcePackageDetailError = 952_125_054,
        /// FailedOperation.QuerySourcePackageError
        #[doc(alias("FailedOperation.QuerySourcePackageError"))]
        FailedOperationQuerySourcePackageError = 679_751_598,
        /// FailedOperation.QuerySpecBySpecCodeError
        #[doc(alias("FailedOperation.QuerySpecBySpecCodeError"))]
        FailedOperationQuerySpecBySpecCodeError = -1_563_172_743,
        /// FailedOperation.RefundSourcePackageError
        #[doc(alias("FailedOperation.RefundSourcePackageError"))]
        FailedOperationRefundSourcePackageError = 1_722_444_393,
        /// FailedOperation.ServerlessSetStrategyError
        #[doc(alias("FailedOperation.ServerlessSetStrategyError"))]
        FailedOperationServerlessSetStrategyError = 1_214_838_268,
        /// FailedOperation.ServiceAccessError
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError = -397_527_292,
        /// FailedOperation.SpecNotFoundError
        #[doc(alias("FailedOperation.SpecNotFoundError"))]
        FailedOperationSpecNotFoundError = -281_359_853,
        /// FailedOperation.TradeCreateOrderError
        #[doc(alias("FailedOperation.TradeCreateOrderError"))]
        FailedOperationTradeCreateOrderError = 1_636_190_586,
        /// FailedOperation.UnBindSourcePackageError
        #[doc(alias("FailedOperation.UnBindSourcePackageError"))]
        FailedOperationUnBindSourcePackageError = 1_413_166_340,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed = 645_693_600,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError = 1_601_387_016,
        /// InternalError.GetSecurityGroupDetailFailed
        #[doc(alias("InternalError.GetSecurityGroupDetailFailed"))]
        InternalErrorGetSecurityGroupDetailFailed = 1_176_619_016,
        /// InternalError.GetSubnetFailed
        #[doc(alias("InternalError.GetSubnetFailed"))]
        InternalErrorGetSubnetFailed = 1_271_699_925,
        /// InternalError.GetVpcFailed
        #[doc(alias("InternalError.GetVpcFailed"))]
        InternalErrorGetVpcFailed = 53_673_571,
        /// InternalError.HttpError
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError = -227_536_908,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError = 1_431_688_227,
        /// InternalError.InternalInnerServiceError
        #[doc(alias("InternalError.InternalInnerServiceError"))]
        InternalErrorInternalInnerServiceError = 169_647_572,
        /// InternalError.ListInstanceFailed
        #[doc(alias("InternalError.ListInstanceFailed"))]
        InternalErrorListInstanceFailed = 1_098_315_148,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError = 135_019_346,
        /// InternalError.OperateWanFail
        #[doc(alias("InternalError.OperateWanFail"))]
        InternalErrorOperateWanFail = 2_069_777_215,
        /// InternalError.OperationNotSupport
        #[doc(alias("InternalError.OperationNotSupport"))]
        InternalErrorOperationNotSupport = 191_787_756,
        /// InternalError.QueryDatabaseFailed
        #[doc(alias("InternalError.QueryDatabaseFailed"))]
        InternalErrorQueryDatabaseFailed = 1_545_812_254,
        /// InternalError.ServiceError
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError = 819_268_962,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ControllerNotFoundError
        #[doc(alias("InvalidParameter.ControllerNotFoundError"))]
        InvalidParameterControllerNotFoundError = 1_754_272_262,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam = -919_394_179,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameter.IsolateNotAllowed
        #[doc(alias("InvalidParameter.IsolateNotAllowed"))]
        InvalidParameterIsolateNotAllowed = -363_277_423,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountAlreadyExistError
        #[doc(alias("InvalidParameterValue.AccountAlreadyExistError"))]
        InvalidParameterValueAccountAlreadyExistError = -673_761_502,
        /// InvalidParameterValue.AccountExist
        #[doc(alias("InvalidParameterValue.AccountExist"))]
        InvalidParameterValueAccountExist = 993_880_803,
        /// InvalidParameterValue.AccountNotExistError
        #[doc(alias("InvalidParameterValue.AccountNotExistError"))]
        InvalidParameterValueAccountNotExistError = -1_746_069_039,
        /// InvalidParameterValue.ClusterNotFound
        #[doc(alias("InvalidParameterValue.ClusterNotFound"))]
        InvalidParameterValueClusterNotFound = 1_196_298_395,
        /// InvalidParameterValue.DBTypeNotFound
        #[doc(alias("InvalidParameterValue.DBTypeNotFound"))]
        InvalidParameterValueDbTypeNotFound = 1_197_750_748,
        /// InvalidParameterValue.DbModeNotServerlessError
        #[doc(alias("InvalidParameterValue.DbModeNotServerlessError"))]
        InvalidParameterValueDbModeNotServerlessError = -589_098_480,
        /// InvalidParameterValue.DealNameNotFound
        #[doc(alias("InvalidParameterValue.DealNameNotFound"))]
        InvalidParameterValueDealNameNotFound = 1_287_202_293,
        /// InvalidParameterValue.FlowNotFound
        #[doc(alias("InvalidParameterValue.FlowNotFound"))]
        InvalidParameterValueFlowNotFound = 1_495_377_178,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName = -1_492_814_620,
        /// InvalidParameterValue.IllegalOrderBy
        #[doc(alias("InvalidParameterValue.IllegalOrderBy"))]
        InvalidParameterValueIllegalOrderBy = 1_674_629_811,
        /// InvalidParameterValue.IllegalPassword
        #[doc(alias("InvalidParameterValue.IllegalPassword"))]
        InvalidParameterValueIllegalPassword = 252_200_050,
        /// InvalidParameterValue.InstanceNotFound
        #[doc(alias("InvalidParameterValue.InstanceNotFound"))]
        InvalidParameterValueInstanceNotFound = 1_689_945_947,
        /// InvalidParameterValue.InternalAccount
        #[doc(alias("InvalidParameterValue.InternalAccount"))]
        InvalidParameterValueInternalAccount = 2_052_655_356,
        /// InvalidParameterValue.InternalDomainReserveTooShortError
        #[doc(alias("InvalidParameterValue.InternalDomainReserveTooShortError"))]
        InvalidParameterValueInternalDomainReserveTooShortError = -1_640_319_632,
        /// InvalidParameterValue.InvalidDBVersion
        #[doc(alias("InvalidParameterValue.InvalidDBVersion"))]
        InvalidParameterValueInvalidDbVersion = 991_080_740,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.InvalidPasswordValueError
        #[doc(alias("InvalidParameterValue.InvalidPasswordValueError"))]
        InvalidParameterValueInvalidPasswordValueError = -619_022_862,
        /// InvalidParameterValue.InvalidRegionIdError
        #[doc(alias("InvalidParameterValue.InvalidRegionIdError"))]
        InvalidParameterValueInvalidRegionIdError = 1_955_737_536,
        /// InvalidParameterValue.InvalidSpec
        #[doc(alias("InvalidParameterValue.InvalidSpec"))]
        InvalidParameterValueInvalidSpec = -1_161_310_572,
        /// InvalidParameterValue.InvalidZoneIdError
        #[doc(alias("InvalidParameterValue.InvalidZoneIdError"))]
        InvalidParameterValueInvalidZoneIdError = 57_095_604,
        /// InvalidParameterValue.ParamBothSetError
        #[doc(alias("InvalidParameterValue.ParamBothSetError"))]
        InvalidParameterValueParamBothSetError = 407_722_567,
        /// InvalidParameterValue.ParamError
        #[doc(alias("InvalidParameterValue.ParamError"))]
        InvalidParameterValueParamError = -1_429_754_410,
        /// InvalidParameterValue.ParameterMismatchError
        #[doc(alias("InvalidParameterValue.ParameterMismatchError"))]
        InvalidParameterValueParameterMismatchError = 382_807_933,
        /// InvalidParameterValue.ParameterOutRangeError
        #[doc(alias("InvalidParameterValue.ParameterOutRangeError"))]
        InvalidParameterValueParameterOutRangeError = 1_801_343_153,
        /// InvalidParameterValue.PrePayPayModeError
        #[doc(alias("InvalidParameterValue.PrePayPayModeError"))]
        InvalidParameterValuePrePayPayModeError = -442_969_418,
        /// InvalidParameterValue.ProjectIdNotFound
        #[doc(alias("InvalidParameterValue.ProjectIdNotFound"))]
        InvalidParameterValueProjectIdNotFound = -581_481_259,
        /// InvalidParameterValue.RegionZoneUnavailable
        #[doc(alias("InvalidParameterValue.RegionZoneUnavailable"))]
        InvalidParameterValueRegionZoneUnavailable = -1_864_359_260,
        /// InvalidParameterValue.StoragePoolNotFound
        #[doc(alias("InvalidParameterValue.StoragePoolNotFound"))]
        InvalidParameterValueStoragePoolNotFound = -1_534_910_660,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound = -1_787_521_245,
        /// InvalidParameterValue.SubnetUnchangedError
        #[doc(alias("InvalidParameterValue.SubnetUnchangedError"))]
        InvalidParameterValueSubnetUnchangedError = 1_081_936_677,
        /// InvalidParameterValue.ValueNotFound
        #[doc(alias("InvalidParameterValue.ValueNotFound"))]
        InvalidParameterValueValueNotFound = -778_023_874,
        /// InvalidParameterValue.VpcNotFound
        #[doc(alias("InvalidParameterValue.VpcNotFound"))]
        InvalidParameterValueVpcNotFound = 1_092_438_334,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ClusterInstanceLimit
        #[doc(alias("LimitExceeded.ClusterInstanceLimit"))]
        LimitExceededClusterInstanceLimit = -1_522_761_382,
        /// LimitExceeded.UserInstanceLimit
        #[doc(alias("LimitExceeded.UserInstanceLimit"))]
        LimitExceededUserInstanceLimit = 483_629_266,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied.AuditFileOverQuotaError
        #[doc(alias("OperationDenied.AuditFileOverQuotaError"))]
        OperationDeniedAuditFileOverQuotaError = 1_765_828_271,
        /// OperationDenied.AuditLogClosedError
        #[doc(alias("OperationDenied.AuditLogClosedError"))]
        OperationDeniedAuditLogClosedError = -568_290_487,
        /// OperationDenied.AuditPolicyNotExistError
        #[doc(alias("OperationDenied.AuditPolicyNotExistError"))]
        OperationDeniedAuditPolicyNotExistError = -701_701_736,
        /// OperationDenied.AuditStatusError
        #[doc(alias("OperationDenied.AuditStatusError"))]
        OperationDeniedAuditStatusError = -978_564_493,
        /// OperationDenied.BackupVaultTaskConflictError
        #[doc(alias("OperationDenied.BackupVaultTaskConflictError"))]
        OperationDeniedBackupVaultTaskConflictError = -1_128_389_010,
        /// OperationDenied.CamDeniedError
        #[doc(alias("OperationDenied.CamDeniedError"))]
        OperationDeniedCamDeniedError = 1_837_950_557,
        /// OperationDenied.ClusterOpNotAllowedError
        #[doc(alias("OperationDenied.ClusterOpNotAllowedError"))]
        OperationDeniedClusterOpNotAllowedError = -533_083_635,
        /// OperationDenied.ClusterStatusDeniedError
        #[doc(alias("OperationDenied.ClusterStatusDeniedError"))]
        OperationDeniedClusterStatusDeniedError = 1_344_299_410,
        /// OperationDenied.ClusterTaskConflictError
        #[doc(alias("OperationDenied.ClusterTaskConflictError"))]
        OperationDeniedClusterTaskConflictError = -227_778_156,
        /// OperationDenied.CreateTaskAndFlowError
        #[doc(alias("OperationDenied.CreateTaskAndFlowError"))]
        OperationDeniedCreateTaskAndFlowError = 1_664_476_843,
        /// OperationDenied.CynosdbVersionNotSupportError
        #[doc(alias("OperationDenied.CynosdbVersionNotSupportError"))]
        OperationDeniedCynosdbVersionNotSupportError = 2_032_222_864,
        /// OperationDenied.DisableNewStorageMultiZoneDeploymentError
        #[doc(alias("OperationDenied.DisableNewStorageMultiZoneDeploymentError"))]
        OperationDeniedDisableNewStorageMultiZoneDeploymentError = -503_323_267,
        /// OperationDenied.FeatureNotSupportError
        #[doc(alias("OperationDenied.FeatureNotSupportError"))]
        OperationDeniedFeatureNotSupportError = -425_583_352,
        /// OperationDenied.GetProxyGroupFailedError
        #[doc(alias("OperationDenied.GetProxyGroupFailedError"))]
        OperationDeniedGetProxyGroupFailedError = -927_301_123,
        /// OperationDenied.InstanceAccessDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.InstanceAccessDeniedError"))]
        OperationDeniedInstanceAccessDeniedError = -1_576_800_989,
        /// OperationDenied.InstanceGrpTaskConflictError
        #[doc(alias("OperationDenied.InstanceGrpTaskConflictError"))]
        OperationDeniedInstanceGrpTaskConflictError = -1_842_131_775,
        /// OperationDenied.InstanceStatusDeniedError
        #[doc(alias("OperationDenied.InstanceStatusDeniedError"))]
        OperationDeniedInstanceStatusDeniedError = -994_070_540,
        /// OperationDenied.InstanceStatusLimitError
        #[doc(alias("OperationDenied.InstanceStatusLimitError"))]
        OperationDeniedInstanceStatusLimitError = -231_114_029,
        /// OperationDenied.InstanceTaskConflictError
        #[doc(alias("OperationDenied.InstanceTaskConflictError"))]
        OperationDeniedInstanceTaskConflictError = 947_422_577,
        /// OperationDenied.InsufficientBalanceError
        #[doc(alias("OperationDenied.InsufficientBalanceError"))]
        OperationDeniedInsufficientBalanceError = -1_960_938_927,
        /// OperationDenied.InvalidRegionForRollbackNewCluster
        #[doc(alias("OperationDenied.InvalidRegionForRollbackNewCluster"))]
        OperationDeniedInvalidRegionForRollbackNewCluster = -21_193_635,
        /// OperationDenied.IsNotRollbackClusterError
        #[doc(alias("OperationDenied.IsNotRollbackClusterError"))]
        OperationDeniedIsNotRollbackClusterError = -900_876_062,
        /// OperationDenied.LengthOverLimit
        #[doc(alias("OperationDenied.LengthOverLimit"))]
        OperationDeniedLengthOverLimit = -255_585_102,
        /// OperationDenied.LimitDayForAuditReplayError
        #[doc(alias("OperationDenied.LimitDayForAuditReplayError"))]
        OperationDeniedLimitDayForAuditReplayError = -1_968_988_852,
        /// OperationDenied.MissingParameterError
        #[doc(alias("OperationDenied.MissingParameterError"))]
        OperationDeniedMissingParameterError = 1_799_545_417,
        /// OperationDenied.NewStorageOnlySupport80Error
        #[doc(alias("OperationDenied.NewStorageOnlySupport80Error"))]
        OperationDeniedNewStorageOnlySupport80Error = 532_548_677,
        /// OperationDenied.NoAvaliableResouceError
        #[doc(alias("OperationDenied.NoAvaliableResouceError"))]
        OperationDeniedNoAvaliableResouceError = -1_181_656_134,
        /// OperationDenied.OnlyNewStorageSupportStorageCompressionError
        #[doc(alias("OperationDenied.OnlyNewStorageSupportStorageCompressionError"))]
        OperationDeniedOnlyNewStorageSupportStorageCompressionError = 2_067_945_565,
        /// OperationDenied.OperationDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError = 111_342_964,
        /// OperationDenied.PausedSlsNotAllowModifySlave
        #[doc(alias("OperationDenied.PausedSlsNotAllowModifySlave"))]
        OperationDeniedPausedSlsNotAllowModifySlave = 444_438_755,
        /// OperationDenied.ProxyConnectCountCheckError
        #[doc(alias("OperationDenied.ProxyConnectCountCheckError"))]
        OperationDeniedProxyConnectCountCheckError = 262_897_911,
        /// OperationDenied.ProxyNodeCountCheckError
        #[doc(alias("OperationDenied.ProxyNodeCountCheckError"))]
        OperationDeniedProxyNodeCountCheckError = -1_314_655_711,
        /// OperationDenied.ProxyNotRunningError
        #[doc(alias("OperationDenied.ProxyNotRunningError"))]
        OperationDeniedProxyNotRunningError = 1_797_425_391,
        /// OperationDenied.ProxySaleZoneCheckError
        #[doc(alias("OperationDenied.ProxySaleZoneCheckError"))]
        OperationDeniedProxySaleZoneCheckError = 1_362_255_169,
        /// OperationDenied.ProxyStockCheckError
        #[doc(alias("OperationDenied.ProxyStockCheckError"))]
        OperationDeniedProxyStockCheckError = 739_550_129,
        /// OperationDenied.ProxyVersionCheckError
        #[doc(alias("OperationDenied.ProxyVersionCheckError"))]
        OperationDeniedProxyVersionCheckError = 1_211_221_559,
        /// OperationDenied.ProxyZoneCheckError
        #[doc(alias("OperationDenied.ProxyZoneCheckError"))]
        OperationDeniedProxyZoneCheckError = 454_085_086,
        /// OperationDenied.SecondaryCacheUnknownError
        #[doc(alias("OperationDenied.SecondaryCacheUnknownError"))]
        OperationDeniedSecondaryCacheUnknownError = 111_660_823,
        /// OperationDenied.ServerlessClusterStatusDenied
        #[doc(alias("OperationDenied.ServerlessClusterStatusDenied"))]
        OperationDeniedServerlessClusterStatusDenied = -488_969_250,
        /// OperationDenied.ServerlessInstanceStatusDenied
        #[doc(alias("OperationDenied.ServerlessInstanceStatusDenied"))]
        OperationDeniedServerlessInstanceStatusDenied = 884_563_978,
        /// OperationDenied.TaskConflictError
        #[doc(alias("OperationDenied.TaskConflictError"))]
        OperationDeniedTaskConflictError = 1_035_859_627,
        /// OperationDenied.TradeBusinessCheckError
        #[doc(alias("OperationDenied.TradeBusinessCheckError"))]
        OperationDeniedTradeBusinessCheckError = -158_194_309,
        /// OperationDenied.UnSupportSaleSpecError
        #[doc(alias("OperationDenied.UnSupportSaleSpecError"))]
        OperationDeniedUnSupportSaleSpecError = -1_848_817_152,
        /// OperationDenied.UnsupportOpenAuditError
        #[doc(alias("OperationDenied.UnsupportOpenAuditError"))]
        OperationDeniedUnsupportOpenAuditError = -296_846_985,
        /// OperationDenied.UserNotAuthenticatedError
        #[doc(alias("OperationDenied.UserNotAuthenticatedError"))]
        OperationDeniedUserNotAuthenticatedError = 5_703_237,
        /// OperationDenied.UserResourceTaskConflictError
        #[doc(alias("OperationDenied.UserResourceTaskConflictError"))]
        OperationDeniedUserResourceTaskConflictError = -1_754_621_595,
        /// OperationDenied.VersionNotSupportError
        #[doc(alias("OperationDenied.VersionNotSupportError"))]
        OperationDeniedVersionNotSupportError = -563_949_571,
        /// ResourceNotFound.ClusterNotFoundError
        #[doc(alias("ResourceNotFound.ClusterNotFoundError"))]
        ResourceNotFoundClusterNotFoundError = -1_178_089_693,
        /// ResourceNotFound.InstanceNotFoundError
        #[doc(alias("ResourceNotFound.InstanceNotFoundError"))]
        ResourceNotFoundInstanceNotFoundError = -605_110_319,
        /// ResourceNotFound.ResourceError
        #[doc(alias("ResourceNotFound.ResourceError"))]
        ResourceNotFoundResourceError = -1_224_063_802,
        /// ResourceNotFound.ResourceNotFoundErr
        #[doc(alias("ResourceNotFound.ResourceNotFoundErr"))]
        ResourceNotFoundResourceNotFoundErr = 1_588_221_875,
        /// ResourceUnavailable.InstanceLockFail
        #[doc(alias("ResourceUnavailable.InstanceLockFail"))]
        ResourceUnavailableInstanceLockFail = 1_828_764_690,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal = -220_621_326,
        /// UnauthorizedOperation.NotRealNameAccount
        #[doc(alias("UnauthorizedOperation.NotRealNameAccount"))]
        UnauthorizedOperationNotRealNameAccount = 1_181_198_711,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnauthorizedOperation.RoleUnauthorized
        #[doc(alias("UnauthorizedOperation.RoleUnauthorized"))]
        UnauthorizedOperationRoleUnauthorized = -35_375_722,
    }
    api::listed_enum!(CynosdbError, cynosdb_v20190107_table);
    mod cynosdb_v20190107_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CynosdbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cynosdb_v20190107";
        pub(super) const CODE_INDEX: Index = index::CYNOSDB_V20190107_CODES;
        pub(super) const KEY_INDEX: Index = index::CYNOSDB_V20190107_KEYS;
        pub(super) static VARIANTS: [CynosdbError; 148] = [
            CynosdbError::AuthFailure,
            CynosdbError::FailedOperation,
            CynosdbError::FailedOperationBatchGetInstanceError,
            CynosdbError::FailedOperationBindSourcePackageError,
            CynosdbError::FailedOperationCamCheckResourceError,
            CynosdbError::FailedOperationCamSigAndAuthError,
            CynosdbError::FailedOperationCheckVpcAndSubnetError,
            CynosdbError::FailedOperationCreateAuditFailError,
            CynosdbError::FailedOperationCreateOrder,
            CynosdbError::FailedOperationCreateSourcePackageError,
            CynosdbError::FailedOperationCynosdbMysqlSetBackupStrategy,
            CynosdbError::FailedOperationDatabaseAccessError,
            CynosdbError::FailedOperationDescribeAccountPrivilegesError,
            CynosdbError::FailedOperationFlowCreateError,
            CynosdbError::FailedOperationFlowNotFoundError,
            CynosdbError::FailedOperationGetBackupStrategyError,
            CynosdbError::FailedOperationGetNetServiceInfoError,
            CynosdbError::FailedOperationGetOssInfoError,
            CynosdbError::FailedOperationInstanceQueryError,
            CynosdbError::FailedOperationInsufficientBalance,
            CynosdbError::FailedOperationModifyDeductionPriorityError,
            CynosdbError::FailedOperationOperationFailedError,
            CynosdbError::FailedOperationProxyCheckError,
            CynosdbError::FailedOperationQuerySourcePackageDetailError,
            CynosdbError::FailedOperationQuerySourcePackageError,
            CynosdbError::FailedOperationQuerySpecBySpecCodeError,
            CynosdbError::FailedOperationRefundSourcePackageError,
            CynosdbError::FailedOperationServerlessSetStrategyError,
            CynosdbError::FailedOperationServiceAccessError,
            CynosdbError::FailedOperationSpecNotFoundError,
            CynosdbError::FailedOperationTradeCreateOrderError,
            CynosdbError::FailedOperationUnBindSourcePackageError,
            CynosdbError::InternalError,
            CynosdbError::InternalErrorDbError,
            CynosdbError::InternalErrorDbOperationFailed,
            CynosdbError::InternalErrorGetRoleError,
            CynosdbError::InternalErrorGetSecurityGroupDetailFailed,
            CynosdbError::InternalErrorGetSubnetFailed,
            CynosdbError::InternalErrorGetVpcFailed,
            CynosdbError::InternalErrorHttpError,
            CynosdbError::InternalErrorInternalHttpServerError,
            CynosdbError::InternalErrorInternalInnerServiceError,
            CynosdbError::InternalErrorListInstanceFailed,
            CynosdbError::InternalErrorListInstancesError,
            CynosdbError::InternalErrorOperateWanFail,
            CynosdbError::InternalErrorOperationNotSupport,
            CynosdbError::InternalErrorQueryDatabaseFailed,
            CynosdbError::InternalErrorServiceError,
            CynosdbError::InternalErrorSystemError,
            CynosdbError::InternalErrorUnknownError,
            CynosdbError::InvalidParameter,
            CynosdbError::InvalidParameterControllerNotFoundError,
            CynosdbError::InvalidParameterExceptionParam,
            CynosdbError::InvalidParameterInvalidParameterError,
            CynosdbError::InvalidParameterIsolateNotAllowed,
            CynosdbError::InvalidParameterValue,
            CynosdbError::InvalidParameterValueAccountAlreadyExistError,
            CynosdbError::InvalidParameterValueAccountExist,
            CynosdbError::InvalidParameterValueAccountNotExistError,
            CynosdbError::InvalidParameterValueClusterNotFound,
            CynosdbError::InvalidParameterValueDbTypeNotFound,
            CynosdbError::InvalidParameterValueDbModeNotServerlessError,
            CynosdbError::InvalidParameterValueDealNameNotFound,
            CynosdbError::InvalidParameterValueFlowNotFound,
            CynosdbError::InvalidParameterValueIllegalInstanceName,
            CynosdbError::InvalidParameterValueIllegalOrderBy,
            CynosdbError::InvalidParameterValueIllegalPassword,
            CynosdbError::InvalidParameterValueInstanceNotFound,
            CynosdbError::InvalidParameterValueInternalAccount,
            CynosdbError::InvalidParameterValueInternalDomainReserveTooShortError,
            CynosdbError::InvalidParameterValueInvalidDbVersion,
            CynosdbError::InvalidParameterValueInvalidParameterValueError,
            CynosdbError::InvalidParameterValueInvalidPasswordValueError,
            CynosdbError::InvalidParameterValueInvalidRegionIdError,
            CynosdbError::InvalidParameterValueInvalidSpec,
            CynosdbError::InvalidParameterValueInvalidZoneIdError,
            CynosdbError::InvalidParameterValueParamBothSetError,
            CynosdbError::InvalidParameterValueParamError,
            CynosdbError::InvalidParameterValueParameterMismatchError,
            CynosdbError::InvalidParameterValueParameterOutRangeError,
            CynosdbError::InvalidParameterValuePrePayPayModeError,
            CynosdbError::InvalidParameterValueProjectIdNotFound,
            CynosdbError::InvalidParameterValueRegionZoneUnavailable,
            CynosdbError::InvalidParameterValueStoragePoolNotFound,
            CynosdbError::InvalidParameterValueSubnetNotFound,
            CynosdbError::InvalidParameterValueSubnetUnchangedError,
            CynosdbError::InvalidParameterValueValueNotFound,
            CynosdbError::InvalidParameterValueVpcNotFound,
            CynosdbError::LimitExceeded,
            CynosdbError::LimitExceededClusterInstanceLimit,
            CynosdbError::LimitExceededUserInstanceLimit,
            CynosdbError::MissingParameter,
            CynosdbError::OperationDeniedAuditFileOverQuotaError,
            CynosdbError::OperationDeniedAuditLogClosedError,
            CynosdbError::OperationDeniedAuditPolicyNotExistError,
            CynosdbError::OperationDeniedAuditStatusError,
            CynosdbError::OperationDeniedBackupVaultTaskConflictError,
            CynosdbError::OperationDeniedCamDeniedError,
            CynosdbError::OperationDeniedClusterOpNotAllowedError,
            CynosdbError::OperationDeniedClusterStatusDeniedError,
            CynosdbError::OperationDeniedClusterTaskConflictError,
            CynosdbError::OperationDeniedCreateTaskAndFlowError,
            CynosdbError::OperationDeniedCynosdbVersionNotSupportError,
            CynosdbError::OperationDeniedDisableNewStorageMultiZoneDeploymentError,
            CynosdbError::OperationDeniedFeatureNotSupportError,
            CynosdbError::OperationDeniedGetProxyGroupFailedError,
            CynosdbError::OperationDeniedInstanceAccessDeniedError,
            CynosdbError::OperationDeniedInstanceGrpTaskConflictError,
            CynosdbError::OperationDeniedInstanceStatusDeniedError,
            CynosdbError::OperationDeniedInstanceStatusLimitError,
            CynosdbError::OperationDeniedInstanceTaskConflictError,
            CynosdbError::OperationDeniedInsufficientBalanceError,
            CynosdbError::OperationDeniedInvalidRegionForRollbackNewCluster,
            CynosdbError::OperationDeniedIsNotRollbackClusterError,
            CynosdbError::OperationDeniedLengthOverLimit,
            CynosdbError::OperationDeniedLimitDayForAuditReplayError,
            CynosdbError::OperationDeniedMissingParameterError,
            CynosdbError::OperationDeniedNewStorageOnlySupport80Error,
            CynosdbError::OperationDeniedNoAvaliableResouceError,
            CynosdbError::OperationDeniedOnlyNewStorageSupportStorageCompressionError,
            CynosdbError::OperationDeniedOperationDeniedError,
            CynosdbError::OperationDeniedPausedSlsNotAllowModifySlave,
            CynosdbError::OperationDeniedProxyConnectCountCheckError,
            CynosdbError::OperationDeniedProxyNodeCountCheckError,
            CynosdbError::OperationDeniedProxyNotRunningError,
            CynosdbError::OperationDeniedProxySaleZoneCheckError,
            CynosdbError::OperationDeniedProxyStockCheckError,
            CynosdbError::OperationDeniedProxyVersionCheckError,
            CynosdbError::OperationDeniedProxyZoneCheckError,
            CynosdbError::OperationDeniedSecondaryCacheUnknownError,
            CynosdbError::OperationDeniedServerlessClusterStatusDenied,
            CynosdbError::OperationDeniedServerlessInstanceStatusDenied,
            CynosdbError::OperationDeniedTaskConflictError,
            CynosdbError::OperationDeniedTradeBusinessCheckError,
            CynosdbError::OperationDeniedUnSupportSaleSpecError,
            CynosdbError::OperationDeniedUnsupportOpenAuditError,
            CynosdbError::OperationDeniedUserNotAuthenticatedError,
            CynosdbError::OperationDeniedUserResourceTaskConflictError,
            CynosdbError::OperationDeniedVersionNotSupportError,
            CynosdbError::ResourceNotFoundClusterNotFoundError,
            CynosdbError::ResourceNotFoundInstanceNotFoundError,
            CynosdbError::ResourceNotFoundResourceError,
            CynosdbError::ResourceNotFoundResourceNotFoundErr,
            CynosdbError::ResourceUnavailableInstanceLockFail,
            CynosdbError::ResourceUnavailableInstanceStatusAbnormal,
            CynosdbError::UnauthorizedOperationNotRealNameAccount,
            CynosdbError::UnauthorizedOperationPermissionDenied,
            CynosdbError::UnauthorizedOperationRoleUnauthorized,
        ];
        pub(super) static WORDS: [&str; 148] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.BatchGetInstanceError",
            "FailedOperation.BindSourcePackageError",
            "FailedOperation.CamCheckResourceError",
            "FailedOperation.CamSigAndAuthError",
            "FailedOperation.CheckVpcAndSubnetError",
            "FailedOperation.CreateAuditFailError",
            "FailedOperation.CreateOrder",
            "FailedOperation.CreateSourcePackageError",
            "FailedOperation.CynosdbMysqlSetBackupStrategy",
            "FailedOperation.DatabaseAccessError",
            "FailedOperation.DescribeAccountPrivilegesError",
            "FailedOperation.FlowCreateError",
            "FailedOperation.FlowNotFoundError",
            "FailedOperation.GetBackupStrategyError",
            "FailedOperation.GetNetServiceInfoError",
            "FailedOperation.GetOssInfoError",
            "FailedOperation.InstanceQueryError",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.ModifyDeductionPriorityError",
            "FailedOperation.OperationFailedError",
            "FailedOperation.ProxyCheckError",
            "FailedOperation.QuerySourcePackageDetailError",
            "FailedOperation.QuerySourcePackageError",
            "FailedOperation.QuerySpecBySpecCodeError",
            "FailedOperation.RefundSourcePackageError",
            "FailedOperation.ServerlessSetStrategyError",
            "FailedOperation.ServiceAccessError",
            "FailedOperation.SpecNotFoundError",
            "FailedOperation.TradeCreateOrderError",
            "FailedOperation.UnBindSourcePackageError",
            "InternalError",
            "InternalError.DBError",
            "InternalError.DbOperationFailed",
            "InternalError.GetRoleError",
            "InternalError.GetSecurityGroupDetailFailed",
            "InternalError.GetSubnetFailed",
            "InternalError.GetVpcFailed",
            "InternalError.HttpError",
            "InternalError.InternalHttpServerError",
            "InternalError.InternalInnerServiceError",
            "InternalError.ListInstanceFailed",
            "InternalError.ListInstancesError",
            "InternalError.OperateWanFail",
            "InternalError.OperationNotSupport",
            "InternalError.QueryDatabaseFailed",
            "InternalError.ServiceError",
            "InternalError.SystemError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ControllerNotFoundError",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.IsolateNotAllowed",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountAlreadyExistError",
            "InvalidParameterValue.AccountExist",
            "InvalidParameterValue.AccountNotExistError",
            "InvalidParameterValue.ClusterNotFound",
            "InvalidParameterValue.DBTypeNotFound",
            "InvalidParameterValue.DbModeNotServerlessError",
            "InvalidParameterValue.DealNameNotFound",
            "InvalidParameterValue.FlowNotFound",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalOrderBy",
            "InvalidParameterValue.IllegalPassword",
            "InvalidParameterValue.InstanceNotFound",
            "InvalidParameterValue.InternalAccount",
            "InvalidParameterValue.InternalDomainReserveTooShortError",
            "InvalidParameterValue.InvalidDBVersion",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidPasswordValueError",
            "InvalidParameterValue.InvalidRegionIdError",
            "InvalidParameterValue.InvalidSpec",
            "InvalidParameterValue.InvalidZoneIdError",
            "InvalidParameterValue.ParamBothSetError",
            "InvalidParameterValue.ParamError",
            "InvalidParameterValue.ParameterMismatchError",
            "InvalidParameterValue.ParameterOutRangeError",
            "InvalidParameterValue.PrePayPayModeError",
            "InvalidParameterValue.ProjectIdNotFound",
            "InvalidParameterValue.RegionZoneUnavailable",
            "InvalidParameterValue.StoragePoolNotFound",
            "InvalidParameterValue.SubnetNotFound",
            "InvalidParameterValue.SubnetUnchangedError",
            "InvalidParameterValue.ValueNotFound",
            "InvalidParameterValue.VpcNotFound",
            "LimitExceeded",
            "LimitExceeded.ClusterInstanceLimit",
            "LimitExceeded.UserInstanceLimit",
            "MissingParameter",
            "OperationDenied.AuditFileOverQuotaError",
            "OperationDenied.AuditLogClosedError",
            "OperationDenied.AuditPolicyNotExistError",
            "OperationDenied.AuditStatusError",
            "OperationDenied.BackupVaultTaskConflictError",
            "OperationDenied.CamDeniedError",
            "OperationDenied.ClusterOpNotAllowedError",
            "OperationDenied.ClusterStatusDeniedError",
            "OperationDenied.ClusterTaskConflictError",
            "OperationDenied.CreateTaskAndFlowError",
            "OperationDenied.CynosdbVersionNotSupportError",
            "OperationDenied.DisableNewStorageMultiZoneDeploymentError",
            "OperationDenied.FeatureNotSupportError",
            "OperationDenied.GetProxyGroupFailedError",
            "OperationDenied.InstanceAccessDeniedError",
            "OperationDenied.InstanceGrpTaskConflictError",
            "OperationDenied.InstanceStatusDeniedError",
            "OperationDenied.InstanceStatusLimitError",
            "OperationDenied.InstanceTaskConflictError",
            "OperationDenied.InsufficientBalanceError",
            "OperationDenied.InvalidRegionForRollbackNewCluster",
            "OperationDenied.IsNotRollbackClusterError",
            "OperationDenied.LengthOverLimit",
            "OperationDenied.LimitDayForAuditReplayError",
            "OperationDenied.MissingParameterError",
            "OperationDenied.NewStorageOnlySupport80Error",
            "OperationDenied.NoAvaliableResouceError",
            "OperationDenied.OnlyNewStorageSupportStorageCompressionError",
            "OperationDenied.OperationDeniedError",
            "OperationDenied.PausedSlsNotAllowModifySlave",
            "OperationDenied.ProxyConnectCountCheckError",
            "OperationDenied.ProxyNodeCountCheckError",
            "OperationDenied.ProxyNotRunningError",
            "OperationDenied.ProxySaleZoneCheckError",
            "OperationDenied.ProxyStockCheckError",
            "OperationDenied.ProxyVersionCheckError",
            "OperationDenied.ProxyZoneCheckError",
            "OperationDenied.SecondaryCacheUnknownError",
            "OperationDenied.ServerlessClusterStatusDenied",
            "OperationDenied.ServerlessInstanceStatusDenied",
            "OperationDenied.TaskConflictError",
            "OperationDenied.TradeBusinessCheckError",
            "OperationDenied.UnSupportSaleSpecError",
            "OperationDenied.UnsupportOpenAuditError",
            "OperationDenied.UserNotAuthenticatedError",
            "OperationDenied.UserResourceTaskConflictError",
            "OperationDenied.VersionNotSupportError",
            "ResourceNotFound.ClusterNotFoundError",
            "ResourceNotFound.InstanceNotFoundError",
            "ResourceNotFound.ResourceError",
            "ResourceNotFound.ResourceNotFoundErr",
            "ResourceUnavailable.InstanceLockFail",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "UnauthorizedOperation.NotRealNameAccount",
            "UnauthorizedOperation.PermissionDenied",
            "UnauthorizedOperation.RoleUnauthorized",
        ];
        pub(super) static NAMES: [&str; 148] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationBatchGetInstanceError",
            "FailedOperationBindSourcePackageError",
            "FailedOperationCamCheckResourceError",
            "FailedOperationCamSigAndAuthError",
            "FailedOperationCheckVpcAndSubnetError",
            "FailedOperationCreateAuditFailError",
            "FailedOperationCreateOrder",
            "FailedOperationCreateSourcePackageError",
            "FailedOperationCynosdbMysqlSetBackupStrategy",
            "FailedOperationDatabaseAccessError",
            "FailedOperationDescribeAccountPrivilegesError",
            "FailedOperationFlowCreateError",
            "FailedOperationFlowNotFoundError",
            "FailedOperationGetBackupStrategyError",
            "FailedOperationGetNetServiceInfoError",
            "FailedOperationGetOssInfoError",
            "FailedOperationInstanceQueryError",
            "FailedOperationInsufficientBalance",
            "FailedOperationModifyDeductionPriorityError",
            "FailedOperationOperationFailedError",
            "FailedOperationProxyCheckError",
            "FailedOperationQuerySourcePackageDetailError",
            "FailedOperationQuerySourcePackageError",
            "FailedOperationQuerySpecBySpecCodeError",
            "FailedOperationRefundSourcePackageError",
            "FailedOperationServerlessSetStrategyError",
            "FailedOperationServiceAccessError",
            "FailedOperationSpecNotFoundError",
            "FailedOperationTradeCreateOrderError",
            "FailedOperationUnBindSourcePackageError",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorDbOperationFailed",
            "InternalErrorGetRoleError",
            "InternalErrorGetSecurityGroupDetailFailed",
            "InternalErrorGetSubnetFailed",
            "InternalErrorGetVpcFailed",
            "InternalErrorHttpError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorInternalInnerServiceError",
            "InternalErrorListInstanceFailed",
            "InternalErrorListInstancesError",
            "InternalErrorOperateWanFail",
            "InternalErrorOperationNotSupport",
            "InternalErrorQueryDatabaseFailed",
            "InternalErrorServiceError",
            "InternalErrorSystemError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterControllerNotFoundError",
            "InvalidParameterExceptionParam",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterIsolateNotAllowed",
            "InvalidParameterValue",
            "InvalidParameterValueAccountAlreadyExistError",
            "InvalidParameterValueAccountExist",
            "InvalidParameterValueAccountNotExistError",
            "InvalidParameterValueClusterNotFound",
            "InvalidParameterValueDbTypeNotFound",
            "InvalidParameterValueDbModeNotServerlessError",
            "InvalidParameterValueDealNameNotFound",
            "InvalidParameterValueFlowNotFound",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalOrderBy",
            "InvalidParameterValueIllegalPassword",
            "InvalidParameterValueInstanceNotFound",
            "InvalidParameterValueInternalAccount",
            "InvalidParameterValueInternalDomainReserveTooShortError",
            "InvalidParameterValueInvalidDbVersion",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidPasswordValueError",
            "InvalidParameterValueInvalidRegionIdError",
            "InvalidParameterValueInvalidSpec",
            "InvalidParameterValueInvalidZoneIdError",
            "InvalidParameterValueParamBothSetError",
            "InvalidParameterValueParamError",
            "InvalidParameterValueParameterMismatchError",
            "InvalidParameterValueParameterOutRangeError",
            "InvalidParameterValuePrePayPayModeError",
            "InvalidParameterValueProjectIdNotFound",
            "InvalidParameterValueRegionZoneUnavailable",
            "InvalidParameterValueStoragePoolNotFound",
            "InvalidParameterValueSubnetNotFound",
            "InvalidParameterValueSubnetUnchangedError",
            "InvalidParameterValueValueNotFound",
            "InvalidParameterValueVpcNotFound",
            "LimitExceeded",
            "LimitExceededClusterInstanceLimit",
            "LimitExceededUserInstanceLimit",
            "MissingParameter",
            "OperationDeniedAuditFileOverQuotaError",
            "OperationDeniedAuditLogClosedError",
            "OperationDeniedAuditPolicyNotExistError",
            "OperationDeniedAuditStatusError",
            "OperationDeniedBackupVaultTaskConflictError",
            "OperationDeniedCamDeniedError",
            "OperationDeniedClusterOpNotAllowedError",
            "OperationDeniedClusterStatusDeniedError",
            "OperationDeniedClusterTaskConflictError",
            "OperationDeniedCreateTaskAndFlowError",
            "OperationDeniedCynosdbVersionNotSupportError",
            "OperationDeniedDisableNewStorageMultiZoneDeploymentError",
            "OperationDeniedFeatureNotSupportError",
            "OperationDeniedGetProxyGroupFailedError",
            "OperationDeniedInstanceAccessDeniedError",
            "OperationDeniedInstanceGrpTaskConflictError",
            "OperationDeniedInstanceStatusDeniedError",
            "OperationDeniedInstanceStatusLimitError",
            "OperationDeniedInstanceTaskConflictError",
            "OperationDeniedInsufficientBalanceError",
            "OperationDeniedInvalidRegionForRollbackNewCluster",
            "OperationDeniedIsNotRollbackClusterError",
            "OperationDeniedLengthOverLimit",
            "OperationDeniedLimitDayForAuditReplayError",
            "OperationDeniedMissingParameterError",
            "OperationDeniedNewStorageOnlySupport80Error",
            "OperationDeniedNoAvaliableResouceError",
            "OperationDeniedOnlyNewStorageSupportStorageCompressionError",
            "OperationDeniedOperationDeniedError",
            "OperationDeniedPausedSlsNotAllowModifySlave",
            "OperationDeniedProxyConnectCountCheckError",
            "OperationDeniedProxyNodeCountCheckError",
            "OperationDeniedProxyNotRunningError",
            "OperationDeniedProxySaleZoneCheckError",
            "OperationDeniedProxyStockCheckError",
            "OperationDeniedProxyVersionCheckError",
            "OperationDeniedProxyZoneCheckError",
            "OperationDeniedSecondaryCacheUnknownError",
            "OperationDeniedServerlessClusterStatusDenied",
            "OperationDeniedServerlessInstanceStatusDenied",
            "OperationDeniedTaskConflictError",
            "OperationDeniedTradeBusinessCheckError",
            "OperationDeniedUnSupportSaleSpecError",
            "OperationDeniedUnsupportOpenAuditError",
            "OperationDeniedUserNotAuthenticatedError",
            "OperationDeniedUserResourceTaskConflictError",
            "OperationDeniedVersionNotSupportError",
            "ResourceNotFoundClusterNotFoundError",
            "ResourceNotFoundInstanceNotFoundError",
            "ResourceNotFoundResourceError",
            "ResourceNotFoundResourceNotFoundErr",
            "ResourceUnavailableInstanceLockFail",
            "ResourceUnavailableInstanceStatusAbnormal",
            "UnauthorizedOperationNotRealNameAccount",
            "UnauthorizedOperationPermissionDenied",
            "UnauthorizedOperationRoleUnauthorized",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 148] = backgrounds(
            &WORDS,
            &index::CYNOSDB_V20190107_HEADS,
        );
        pub(super) static OWN: [Own; 9] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CynosdbError",
            label_en: "TDSQL-C",
            label_zh: "TDSQL-C MySQL 版",
            level: Level::Service,
            product: Some(products::CYNOSDB),
            version: Some("2019-01-07"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::CYNOSDB_V20190107_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190107::CynosdbError;

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
