// @generated from spec/cdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7eda989d931c8197
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdb.rs"]
mod index;

/// Version 2017-03-20 of the API.
pub mod v20170320 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for MySQL (cdb), API 3.0, version 2017-03-20.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CdbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// AuthFailure.SubAccountDenied
        #[doc(alias("AuthFailure.SubAccountDenied"))]
        AuthFailureSubAccountDenied = 338_977_834,
        /// CdbError
        CdbError = -1_332_045_842,
        /// CdbError.BackupError
        #[doc(alias("CdbError.BackupError"))]
        CdbErrorBackupError = 1_257_502_851,
        /// CdbError.DatabaseError
        #[doc(alias("CdbError.DatabaseError"))]
        CdbErrorDatabaseError = 754_712_529,
        /// CdbError.ImportError
        #[doc(alias("CdbError.ImportError"))]
        CdbErrorImportError = -1_567_497_380,
        /// CdbError.TaskError
        #[doc(alias("CdbError.TaskError"))]
        CdbErrorTaskError = 2_120_639_790,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AsyncTaskStatusError
        #[doc(alias("FailedOperation.AsyncTaskStatusError"))]
        FailedOperationAsyncTaskStatusError = -155_607_404,
        /// FailedOperation.AuditConfigNotExist
        #[doc(alias("FailedOperation.AuditConfigNotExist"))]
        FailedOperationAuditConfigNotExist = -1_630_215_558,
        /// FailedOperation.CdbInstanceLockFailError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CdbInstanceLockFailError"))]
        FailedOperationCdbInstanceLockFailError = 2_061_777_153,
        /// FailedOperation.CreateAccountError
        #[doc(alias("FailedOperation.CreateAccountError"))]
        FailedOperationCreateAccountError = 713_237_248,
        /// FailedOperation.CreateAuditFailError
        #[doc(alias("FailedOperation.CreateAuditFailError"))]
        FailedOperationCreateAuditFailError = -350_494_877,
        /// FailedOperation.CreateAuditLogFileError
        #[doc(alias("FailedOperation.CreateAuditLogFileError"))]
        FailedOperationCreateAuditLogFileError = 1_819_554_866,
        /// FailedOperation.CreateRoVipError
        #[doc(alias("FailedOperation.CreateRoVipError"))]
        FailedOperationCreateRoVipError = 852_180_535,
        /// FailedOperation.DBOperationActionError
        #[doc(alias("FailedOperation.DBOperationActionError"))]
        FailedOperationDbOperationActionError = -84_981_846,
        /// FailedOperation.DeleteAuditFailError
        #[doc(alias("FailedOperation.DeleteAuditFailError"))]
        FailedOperationDeleteAuditFailError = 1_406_781_962,
        /// FailedOperation.DescribeProxyGroupError
        #[doc(alias("FailedOperation.DescribeProxyGroupError"))]
        FailedOperationDescribeProxyGroupError = -1_645_147_843,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError = -81_761_348,
        /// FailedOperation.GetPrivilegeError
        #[doc(alias("FailedOperation.GetPrivilegeError"))]
        FailedOperationGetPrivilegeError = 213_179_085,
        /// FailedOperation.InstanceQueryError
        #[doc(alias("FailedOperation.InstanceQueryError"))]
        FailedOperationInstanceQueryError = 388_079_676,
        /// FailedOperation.InstanceTaskConflictError
        #[doc(alias("FailedOperation.InstanceTaskConflictError"))]
        FailedOperationInstanceTaskConflictError = 109_363_629,
        /// FailedOperation.JsonMarshalError
        #[doc(alias("FailedOperation.JsonMarshalError"))]
        FailedOperationJsonMarshalError = 1_218_912_369,
        /// FailedOperation.JsonUnmarshalError
        #[doc(alias("FailedOperation.JsonUnmarshalError"))]
        FailedOperationJsonUnmarshalError = -1_835_632_416,
        /// FailedOperation.LogContentOverLimit
        #[doc(alias("FailedOperation.LogContentOverLimit"))]
        FailedOperationLogContentOverLimit = -1_962_785_444,
        /// FailedOperation.NotChangeStrategy
        #[doc(alias("FailedOperation.NotChangeStrategy"))]
        FailedOperationNotChangeStrategy = 1_949_137_360,
        /// FailedOperation.NotDelayRo
        #[doc(alias("FailedOperation.NotDelayRo"))]
        FailedOperationNotDelayRo = 1_061_307_476,
        /// FailedOperation.OperationInConflictErr
        #[doc(alias("FailedOperation.OperationInConflictErr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-26"
        )]
        FailedOperationOperationInConflictErr = -1_600_536_751,
        /// FailedOperation.OperationInConflictError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OperationInConflictError"))]
        FailedOperationOperationInConflictError = 1_881_544_844,
        /// FailedOperation.OperationReplicationError
        #[doc(alias("FailedOperation.OperationReplicationError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        FailedOperationOperationReplicationError = -1_268_653_766,
        /// FailedOperation.PrivilegeDataIllegal
        #[doc(alias("FailedOperation.PrivilegeDataIllegal"))]
        FailedOperationPrivilegeDataIllegal = 308_769_734,
        /// FailedOperation.ProxyGroupStatusError
        #[doc(alias("FailedOperation.ProxyGroupStatusError"))]
        FailedOperationProxyGroupStatusError = -1_255_122_001,
        /// FailedOperation.QueryAuditTaskFailError
        #[doc(alias("FailedOperation.QueryAuditTaskFailError"))]
        FailedOperationQueryAuditTaskFailError = 1_555_886_811,
        /// FailedOperation.QueryLogError
        #[doc(alias("FailedOperation.QueryLogError"))]
        FailedOperationQueryLogError = -1_862_907_368,
        /// FailedOperation.RemoteCallUnmarshalError
        #[doc(alias("FailedOperation.RemoteCallUnmarshalError"))]
        FailedOperationRemoteCallUnmarshalError = -1_160_752_668,
        /// FailedOperation.RepeatCreateProxyError
        #[doc(alias("FailedOperation.RepeatCreateProxyError"))]
        FailedOperationRepeatCreateProxyError = 1_730_864_633,
        /// FailedOperation.ResponseValueError
        #[doc(alias("FailedOperation.ResponseValueError"))]
        FailedOperationResponseValueError = -2_076_218_359,
        /// FailedOperation.ResultSetOverLimit
        #[doc(alias("FailedOperation.ResultSetOverLimit"))]
        FailedOperationResultSetOverLimit = -1_344_858_588,
        /// FailedOperation.ServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError = -397_527_292,
        /// FailedOperation.StartFlowError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.StartFlowError"))]
        FailedOperationStartFlowError = 1_969_787_787,
        /// FailedOperation.StatusConflict
        #[doc(alias("FailedOperation.StatusConflict"))]
        FailedOperationStatusConflict = -2_087_520_690,
        /// FailedOperation.SubmitAsyncTaskError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.SubmitAsyncTaskError"))]
        FailedOperationSubmitAsyncTaskError = 164_588_774,
        /// FailedOperation.TaskConflictError
        #[doc(alias("FailedOperation.TaskConflictError"))]
        FailedOperationTaskConflictError = 1_827_033_275,
        /// FailedOperation.TimeoutError
        #[doc(alias("FailedOperation.TimeoutError"))]
        FailedOperationTimeoutError = 2_016_661_711,
        /// FailedOperation.TypeInConflict
        #[doc(alias("FailedOperation.TypeInConflict"))]
        FailedOperationTypeInConflict = -343_823_793,
        /// FailedOperation.VpcIpInUseError
        #[doc(alias("FailedOperation.VpcIpInUseError"))]
        FailedOperationVpcIpInUseError = -1_094_184_116,
        /// FailedOperation.VpcIpInvalidError
        #[doc(alias("FailedOperation.VpcIpInvalidError"))]
        FailedOperationVpcIpInvalidError = -850_769_611,
        /// FailedOperation.VpcIpNotInSubnetError
        #[doc(alias("FailedOperation.VpcIpNotInSubnetError"))]
        FailedOperationVpcIpNotInSubnetError = -1_148_489_523,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AsyncRequestError
        #[doc(alias("InternalError.AsyncRequestError"))]
        InternalErrorAsyncRequestError = -1_542_621_681,
        /// InternalError.AuditCreateLogFileError
        #[doc(alias("InternalError.AuditCreateLogFileError"))]
        InternalErrorAuditCreateLogFileError = -572_423_447,
        /// InternalError.AuditDeleteLogFileError
        #[doc(alias("InternalError.AuditDeleteLogFileError"))]
        InternalErrorAuditDeleteLogFileError = 2_050_498_470,
        /// InternalError.AuditDeletePolicyError
        #[doc(alias("InternalError.AuditDeletePolicyError"))]
        InternalErrorAuditDeletePolicyError = -578_276_532,
        /// InternalError.AuditDescribeLogError
        #[doc(alias("InternalError.AuditDescribeLogError"))]
        InternalErrorAuditDescribeLogError = 239_355_170,
        /// InternalError.AuditError
        #[doc(alias("InternalError.AuditError"))]
        InternalErrorAuditError = -452_337_316,
        /// InternalError.AuditModifyStatusError
        #[doc(alias("InternalError.AuditModifyStatusError"))]
        InternalErrorAuditModifyStatusError = 571_022_045,
        /// InternalError.AuditOssLogicError
        #[doc(alias("InternalError.AuditOssLogicError"))]
        InternalErrorAuditOssLogicError = 1_261_580_920,
        /// InternalError.AuthError
        #[doc(alias("InternalError.AuthError"))]
        InternalErrorAuthError = 444_080_026,
        /// InternalError.CauthError
        #[doc(alias("InternalError.CauthError"))]
        InternalErrorCauthError = 2_044_183_329,
        /// InternalError.CdbCgwError
        #[doc(alias("InternalError.CdbCgwError"))]
        InternalErrorCdbCgwError = 1_735_183_381,
        /// InternalError.CdbError
        #[doc(alias("InternalError.CdbError"))]
        InternalErrorCdbError = -954_555,
        /// InternalError.CosError
        #[doc(alias("InternalError.CosError"))]
        InternalErrorCosError = 393_185_460,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InternalError.DBRecordNotExistError
        #[doc(alias("InternalError.DBRecordNotExistError"))]
        InternalErrorDbRecordNotExistError = 1_246_695_301,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError = -1_216_955_926,
        /// InternalError.DesError
        #[doc(alias("InternalError.DesError"))]
        InternalErrorDesError = 547_194_929,
        /// InternalError.DfwError
        #[doc(alias("InternalError.DfwError"))]
        InternalErrorDfwError = 295_144_352,
        /// InternalError.ExeSqlError
        #[doc(alias("InternalError.ExeSqlError"))]
        InternalErrorExeSqlError = 1_330_456_847,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError = 1_209_998_620,
        /// InternalError.ExecuteSQLError
        #[doc(alias("InternalError.ExecuteSQLError"))]
        InternalErrorExecuteSqlError = 1_859_639_378,
        /// InternalError.FtpError
        #[doc(alias("InternalError.FtpError"))]
        InternalErrorFtpError = 571_983_847,
        /// InternalError.HttpError
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError = -227_536_908,
        /// InternalError.HttpRequestError
        #[doc(alias("InternalError.HttpRequestError"))]
        InternalErrorHttpRequestError = 511_959_362,
        /// InternalError.ImportError
        #[doc(alias("InternalError.ImportError"))]
        InternalErrorImportError = -1_553_628_148,
        /// InternalError.InnerCommonError
        #[doc(alias("InternalError.InnerCommonError"))]
        InternalErrorInnerCommonError = -699_225_228,
        /// InternalError.InternalAssertError
        #[doc(alias("InternalError.InternalAssertError"))]
        InternalErrorInternalAssertError = -427_565_346,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError = 1_431_688_227,
        /// InternalError.InternalInnerServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InternalInnerServiceError"))]
        InternalErrorInternalInnerServiceError = 169_647_572,
        /// InternalError.InternalRequestError
        #[doc(alias("InternalError.InternalRequestError"))]
        InternalErrorInternalRequestError = 385_053_898,
        /// InternalError.InternalServiceErrorErr
        #[doc(alias("InternalError.InternalServiceErrorErr"))]
        InternalErrorInternalServiceErrorErr = 1_499_465_846,
        /// InternalError.JSONError
        #[doc(alias("InternalError.JSONError"))]
        InternalErrorJsonError = 1_451_011_197,
        /// InternalError.KmsError
        #[doc(alias("InternalError.KmsError"))]
        InternalErrorKmsError = 783_838_151,
        /// InternalError.NetworkError
        #[doc(alias("InternalError.NetworkError"))]
        InternalErrorNetworkError = -840_221_417,
        /// InternalError.OssError
        #[doc(alias("InternalError.OssError"))]
        InternalErrorOssError = -292_425_223,
        /// InternalError.ParamError
        #[doc(alias("InternalError.ParamError"))]
        InternalErrorParamError = 1_233_848_091,
        /// InternalError.RegexpCompileError
        #[doc(alias("InternalError.RegexpCompileError"))]
        InternalErrorRegexpCompileError = 1_770_975_163,
        /// InternalError.ResourceNotMatch
        #[doc(alias("InternalError.ResourceNotMatch"))]
        InternalErrorResourceNotMatch = 458_949_235,
        /// InternalError.ResourceNotUnique
        #[doc(alias("InternalError.ResourceNotUnique"))]
        InternalErrorResourceNotUnique = -2_042_029_177,
        /// InternalError.SecurityGroupError
        #[doc(alias("InternalError.SecurityGroupError"))]
        InternalErrorSecurityGroupError = 1_933_934_464,
        /// InternalError.ServerError
        #[doc(alias("InternalError.ServerError"))]
        InternalErrorServerError = 1_772_252_713,
        /// InternalError.ServiceError
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError = 819_268_962,
        /// InternalError.TagError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TagError"))]
        InternalErrorTagError = -1_257_254_738,
        /// InternalError.TaskError
        #[doc(alias("InternalError.TaskError"))]
        InternalErrorTaskError = 365_181_627,
        /// InternalError.TaskFrameError
        #[doc(alias("InternalError.TaskFrameError"))]
        InternalErrorTaskFrameError = -1_786_109_068,
        /// InternalError.TimeWindowError
        #[doc(alias("InternalError.TimeWindowError"))]
        InternalErrorTimeWindowError = -1_743_014_572,
        /// InternalError.TradeError
        #[doc(alias("InternalError.TradeError"))]
        InternalErrorTradeError = -1_583_802_777,
        /// InternalError.TransactioBeginError
        #[doc(alias("InternalError.TransactioBeginError"))]
        InternalErrorTransactioBeginError = -1_883_577_686,
        /// InternalError.TransactionBeginError
        #[doc(alias("InternalError.TransactionBeginError"))]
        InternalErrorTransactionBeginError = 1_278_964_382,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError = -2_067_332_911,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InternalError.VpcError
        #[doc(alias("InternalError.VpcError"))]
        InternalErrorVpcError = 13_475_341,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ControllerNotFoundError
        #[doc(alias("InvalidParameter.ControllerNotFoundError"))]
        InvalidParameterControllerNotFoundError = 1_754_272_262,
        /// InvalidParameter.DeployGroupNotEmpty
        #[doc(alias("InvalidParameter.DeployGroupNotEmpty"))]
        InvalidParameterDeployGroupNotEmpty = 1_165_623_126,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam = -919_394_179,
        /// InvalidParameter.InstanceNameNotFound
        #[doc(alias("InvalidParameter.InstanceNameNotFound"))]
        InvalidParameterInstanceNameNotFound = 1_520_899_358,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound = -365_073_686,
        /// InvalidParameter.InvalidAsyncRequestId
        #[doc(alias("InvalidParameter.InvalidAsyncRequestId"))]
        InvalidParameterInvalidAsyncRequestId = 911_286_438,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName = -517_328_463,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameter.JsonUnmarshalError
        #[doc(alias("InvalidParameter.JsonUnmarshalError"))]
        InvalidParameterJsonUnmarshalError = -2_006_261_598,
        /// InvalidParameter.OverDeployGroupQuota
        #[doc(alias("InvalidParameter.OverDeployGroupQuota"))]
        InvalidParameterOverDeployGroupQuota = 941_704_788,
        /// InvalidParameter.ResourceExists
        #[doc(alias("InvalidParameter.ResourceExists"))]
        InvalidParameterResourceExists = 424_075_115,
        /// InvalidParameter.ResourceNotExists
        #[doc(alias("InvalidParameter.ResourceNotExists"))]
        InvalidParameterResourceNotExists = 1_454_528_038,
        /// InvalidParameter.ResourceNotFound
        #[doc(alias("InvalidParameter.ResourceNotFound"))]
        InvalidParameterResourceNotFound = 1_016_634_838,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountDescriptionCharacterError
        #[doc(alias("InvalidParameterValue.AccountDescriptionCharacterError"))]
        InvalidParameterValueAccountDescriptionCharacterError = -1_043_172_116,
        /// InvalidParameterValue.AccountDescriptionLengthError
        #[doc(alias("InvalidParameterValue.AccountDescriptionLengthError"))]
        InvalidParameterValueAccountDescriptionLengthError = -1_915_332_653,
        /// InvalidParameterValue.AccountHostRuleError
        #[doc(alias("InvalidParameterValue.AccountHostRuleError"))]
        InvalidParameterValueAccountHostRuleError = -1_201_119_979,
        /// InvalidParameterValue.AccountPasswordCharacterError
        #[doc(alias("InvalidParameterValue.AccountPasswordCharacterError"))]
        InvalidParameterValueAccountPasswordCharacterError = 1_720_203_892,
        /// InvalidParameterValue.AccountPasswordLengthError
        #[doc(alias("InvalidParameterValue.AccountPasswordLengthError"))]
        InvalidParameterValueAccountPasswordLengthError = -1_534_656_147,
        /// InvalidParameterValue.AccountPasswordRuleError
        #[doc(alias("InvalidParameterValue.AccountPasswordRuleError"))]
        InvalidParameterValueAccountPasswordRuleError = -272_440_067,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError = 1_365_019_236,
        /// InvalidParameterValue.DueTimeWrong
        #[doc(alias("InvalidParameterValue.DueTimeWrong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        InvalidParameterValueDueTimeWrong = -626_919_468,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.SrcTypeEqualDstType
        #[doc(alias("InvalidParameterValue.SrcTypeEqualDstType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        InvalidParameterValueSrcTypeEqualDstType = 1_440_668_407,
        /// InvalidParameterValue.SrcTypeNotEqualDstType
        #[doc(alias("InvalidParameterValue.SrcTypeNotEqualDstType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        InvalidParameterValueSrcTypeNotEqualDstType = 658_180_812,
        /// InvalidParameterValue.UserNameRuleError
        #[doc(alias("InvalidParameterValue.UserNameRuleError"))]
        InvalidParameterValueUserNameRuleError = 1_261_711_785,
        /// InvalidParameterValue.UserNotExistError
        #[doc(alias("InvalidParameterValue.UserNotExistError"))]
        InvalidParameterValueUserNotExistError = 1_843_771_510,
        /// InvalidParameterValue.VerifyAccountNoRootError
        #[doc(alias("InvalidParameterValue.VerifyAccountNoRootError"))]
        InvalidParameterValueVerifyAccountNoRootError = -1_728_076_492,
        /// InvalidParameterValue.VerifyAccountPasswordError
        #[doc(alias("InvalidParameterValue.VerifyAccountPasswordError"))]
        InvalidParameterValueVerifyAccountPasswordError = -1_815_442_668,
        /// InvalidParameterValue.VerifyAccountPrivError
        #[doc(alias("InvalidParameterValue.VerifyAccountPrivError"))]
        InvalidParameterValueVerifyAccountPrivError = 521_359_294,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.AccountMissingParameterError
        #[doc(alias("MissingParameter.AccountMissingParameterError"))]
        MissingParameterAccountMissingParameterError = -1_945_982_336,
        /// MissingParameter.MissingParamError
        #[doc(alias("MissingParameter.MissingParamError"))]
        MissingParameterMissingParamError = -1_861_708_410,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AccountOperationDenied
        #[doc(alias("OperationDenied.AccountOperationDenied"))]
        OperationDeniedAccountOperationDenied = -840_092_917,
        /// OperationDenied.ActionInProcess
        #[doc(alias("OperationDenied.ActionInProcess"))]
        OperationDeniedActionInProcess = 731_694_490,
        /// OperationDenied.ActionNotSupport
        #[doc(alias("OperationDenied.ActionNotSupport"))]
        OperationDeniedActionNotSupport = -1_671_287_766,
        /// OperationDenied.AtLeastAllRuleAuditPolicyError
        #[doc(alias("OperationDenied.AtLeastAllRuleAuditPolicyError"))]
        OperationDeniedAtLeastAllRuleAuditPolicyError = 349_509_198,
        /// OperationDenied.AtLeastAuditPolicyError
        #[doc(alias("OperationDenied.AtLeastAuditPolicyError"))]
        OperationDeniedAtLeastAuditPolicyError = 671_774_810,
        /// OperationDenied.AuditFileOverQuotaError
        #[doc(alias("OperationDenied.AuditFileOverQuotaError"))]
        OperationDeniedAuditFileOverQuotaError = 1_765_828_271,
        /// OperationDenied.AuditPolicyConflictError
        #[doc(alias("OperationDenied.AuditPolicyConflictError"))]
        OperationDeniedAuditPolicyConflictError = -1_490_243_234,
        /// OperationDenied.AuditPolicyExistError
        #[doc(alias("OperationDenied.AuditPolicyExistError"))]
        OperationDeniedAuditPolicyExistError = -401_628_795,
        /// OperationDenied.AuditPolicyNotExistError
        #[doc(alias("OperationDenied.AuditPolicyNotExistError"))]
        OperationDeniedAuditPolicyNotExistError = -701_701_736,
        /// OperationDenied.AuditPolicyOverQuotaError
        #[doc(alias("OperationDenied.AuditPolicyOverQuotaError"))]
        OperationDeniedAuditPolicyOverQuotaError = 587_392_702,
        /// OperationDenied.AuditRuleDeleteError
        #[doc(alias("OperationDenied.AuditRuleDeleteError"))]
        OperationDeniedAuditRuleDeleteError = -1_604_701_525,
        /// OperationDenied.AuditRuleExistError
        #[doc(alias("OperationDenied.AuditRuleExistError"))]
        OperationDeniedAuditRuleExistError = 830_214_690,
        /// OperationDenied.AuditRuleHasBind
        #[doc(alias("OperationDenied.AuditRuleHasBind"))]
        OperationDeniedAuditRuleHasBind = -1_226_164_471,
        /// OperationDenied.AuditRuleNotExistError
        #[doc(alias("OperationDenied.AuditRuleNotExistError"))]
        OperationDeniedAuditRuleNotExistError = -1_369_890_162,
        /// OperationDenied.AuditStatusError
        #[doc(alias("OperationDenied.AuditStatusError"))]
        OperationDeniedAuditStatusError = -978_564_493,
        /// OperationDenied.AuditTaskConflictError
        #[doc(alias("OperationDenied.AuditTaskConflictError"))]
        OperationDeniedAuditTaskConflictError = -1_144_471_007,
        /// OperationDenied.ConflictRoStatus
        #[doc(alias("OperationDenied.ConflictRoStatus"))]
        OperationDeniedConflictRoStatus = 1_204_210_696,
        /// OperationDenied.ConflictStatus
        #[doc(alias("OperationDenied.ConflictStatus"))]
        OperationDeniedConflictStatus = -2_134_967_599,
        /// OperationDenied.DBBrainPolicyConflict
        #[doc(alias("OperationDenied.DBBrainPolicyConflict"))]
        OperationDeniedDbBrainPolicyConflict = 2_109_439_349,
        /// OperationDenied.DelayReplicationRunning
        #[doc(alias("OperationDenied.DelayReplicationRunning"))]
        OperationDeniedDelayReplicationRunning = -308_163_986,
        /// OperationDenied.DeleteRootAccountError
        #[doc(alias("OperationDenied.DeleteRootAccountError"))]
        OperationDeniedDeleteRootAccountError = 1_522_914_481,
        /// OperationDenied.FlowConflict
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.FlowConflict"))]
        OperationDeniedFlowConflict = 23_604_162,
        /// OperationDenied.FunctionDenied
        #[doc(alias("OperationDenied.FunctionDenied"))]
        OperationDeniedFunctionDenied = -1_927_874_972,
        /// OperationDenied.InstTypeNotSupport
        #[doc(alias("OperationDenied.InstTypeNotSupport"))]
        OperationDeniedInstTypeNotSupport = -290_936_187,
        /// OperationDenied.InstanceLockerConflict
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.InstanceLockerConflict"))]
        OperationDeniedInstanceLockerConflict = 226_828_457,
        /// OperationDenied.InstanceStatusError
        #[doc(alias("OperationDenied.InstanceStatusError"))]
        OperationDeniedInstanceStatusError = 209_711_159,
        /// OperationDenied.InstanceTaskRunning
        #[doc(alias("OperationDenied.InstanceTaskRunning"))]
        OperationDeniedInstanceTaskRunning = -1_076_681_807,
        /// OperationDenied.InstanceTaskStatusError
        #[doc(alias("OperationDenied.InstanceTaskStatusError"))]
        OperationDeniedInstanceTaskStatusError = 387_439_065,
        /// OperationDenied.InstanceUnsupportedOperateError
        #[doc(alias("OperationDenied.InstanceUnsupportedOperateError"))]
        OperationDeniedInstanceUnsupportedOperateError = 434_745_134,
        /// OperationDenied.ModifyAuditStatusError
        #[doc(alias("OperationDenied.ModifyAuditStatusError"))]
        OperationDeniedModifyAuditStatusError = -1_925_715_346,
        /// OperationDenied.NotSupportBasic
        #[doc(alias("OperationDenied.NotSupportBasic"))]
        OperationDeniedNotSupportBasic = 944_766_283,
        /// OperationDenied.NotSupportModifyLocalRootHostError
        #[doc(alias("OperationDenied.NotSupportModifyLocalRootHostError"))]
        OperationDeniedNotSupportModifyLocalRootHostError = -1_787_570_018,
        /// OperationDenied.OperationDeniedError
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError = 111_342_964,
        /// OperationDenied.OtherOderInProcess
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.OtherOderInProcess"))]
        OperationDeniedOtherOderInProcess = 2_084_426_747,
        /// OperationDenied.OverQuota
        #[doc(alias("OperationDenied.OverQuota"))]
        OperationDeniedOverQuota = 687_064_097,
        /// OperationDenied.ProxyAddressLimitError
        #[doc(alias("OperationDenied.ProxyAddressLimitError"))]
        OperationDeniedProxyAddressLimitError = -1_306_776_830,
        /// OperationDenied.ProxyAddressNotFund
        #[doc(alias("OperationDenied.ProxyAddressNotFund"))]
        OperationDeniedProxyAddressNotFund = -107_942_750,
        /// OperationDenied.ProxyNodeCountLimitError
        #[doc(alias("OperationDenied.ProxyNodeCountLimitError"))]
        OperationDeniedProxyNodeCountLimitError = 653_131_533,
        /// OperationDenied.ProxyUpgradeTaskStatusError
        #[doc(alias("OperationDenied.ProxyUpgradeTaskStatusError"))]
        OperationDeniedProxyUpgradeTaskStatusError = -541_009_012,
        /// OperationDenied.QueryAuditLogsError
        #[doc(alias("OperationDenied.QueryAuditLogsError"))]
        OperationDeniedQueryAuditLogsError = 1_696_507_620,
        /// OperationDenied.ResourceNotFoundError
        #[doc(alias("OperationDenied.ResourceNotFoundError"))]
        OperationDeniedResourceNotFoundError = -1_808_989_548,
        /// OperationDenied.ResourceNotFundError
        #[doc(alias("OperationDenied.ResourceNotFundError"))]
        OperationDeniedResourceNotFundError = -981_258_484,
        /// OperationDenied.ResultOverLimit
        #[doc(alias("OperationDenied.ResultOverLimit"))]
        OperationDeniedResultOverLimit = 201_628_434,
        /// OperationDenied.SubAccountOperationDenied
        #[doc(alias("OperationDenied.SubAccountOperationDenied"))]
        OperationDeniedSubAccountOperationDenied = 1_183_803_015,
        /// OperationDenied.UnSupportRefundError
        #[doc(alias("OperationDenied.UnSupportRefundError"))]
        OperationDeniedUnSupportRefundError = 1_025_453_716,
        /// OperationDenied.UnsupportCreateAddressError
        #[doc(alias("OperationDenied.UnsupportCreateAddressError"))]
        OperationDeniedUnsupportCreateAddressError = -867_713_420,
        /// OperationDenied.UnsupportOpenAuditError
        #[doc(alias("OperationDenied.UnsupportOpenAuditError"))]
        OperationDeniedUnsupportOpenAuditError = -296_846_985,
        /// OperationDenied.UserHasNoStrategy
        #[doc(alias("OperationDenied.UserHasNoStrategy"))]
        OperationDeniedUserHasNoStrategy = -1_172_897_266,
        /// OperationDenied.WrongPassword
        #[doc(alias("OperationDenied.WrongPassword"))]
        OperationDeniedWrongPassword = 198_888_656,
        /// OperationDenied.WrongStatus
        #[doc(alias("OperationDenied.WrongStatus"))]
        OperationDeniedWrongStatus = -2_123_484_347,
        /// OverQuota
        OverQuota = -1_268_288_535,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CdbInstanceNotFoundError
        #[doc(alias("ResourceNotFound.CdbInstanceNotFoundError"))]
        ResourceNotFoundCdbInstanceNotFoundError = -429_596_786,
        /// ResourceNotFound.InstanceNotFoundError
        #[doc(alias("ResourceNotFound.InstanceNotFoundError"))]
        ResourceNotFoundInstanceNotFoundError = -605_110_319,
        /// ResourceNotFound.InstanceNotFundError
        #[doc(alias("ResourceNotFound.InstanceNotFundError"))]
        ResourceNotFoundInstanceNotFundError = 511_296_490,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NotEnoughPrivileges
        #[doc(alias("UnauthorizedOperation.NotEnoughPrivileges"))]
        UnauthorizedOperationNotEnoughPrivileges = 1_971_781_277,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.NotSupportNormalInstance
        #[doc(alias("UnsupportedOperation.NotSupportNormalInstance"))]
        UnsupportedOperationNotSupportNormalInstance = -394_428_758,
        /// UnsupportedOperation.NotSupportThisFeature
        #[doc(alias("UnsupportedOperation.NotSupportThisFeature"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-11-01"
        )]
        UnsupportedOperationNotSupportThisFeature = 1_749_443_772,
        /// UnsupportedOperation.PrivilegesUnsupportedError
        #[doc(alias("UnsupportedOperation.PrivilegesUnsupportedError"))]
        UnsupportedOperationPrivilegesUnsupportedError = 1_920_129_765,
    }
    api::listed_enum!(CdbError, cdb_v20170320_table);
    mod cdb_v20170320_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{CdbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cdb_v20170320";
        pub(super) const CODE_INDEX: Index = index::CDB_V20170320_CODES;
        pub(super) const KEY_INDEX: Index = index::CDB_V20170320_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CdbError; 203] = [
            CdbError::AuthFailure,
            CdbError::AuthFailureInvalidAuthorization,
            CdbError::AuthFailureSubAccountDenied,
            CdbError::CdbError,
            CdbError::CdbErrorBackupError,
            CdbError::CdbErrorDatabaseError,
            CdbError::CdbErrorImportError,
            CdbError::CdbErrorTaskError,
            CdbError::FailedOperation,
            CdbError::FailedOperationAsyncTaskStatusError,
            CdbError::FailedOperationAuditConfigNotExist,
            CdbError::FailedOperationCdbInstanceLockFailError,
            CdbError::FailedOperationCreateAccountError,
            CdbError::FailedOperationCreateAuditFailError,
            CdbError::FailedOperationCreateAuditLogFileError,
            CdbError::FailedOperationCreateRoVipError,
            CdbError::FailedOperationDbOperationActionError,
            CdbError::FailedOperationDeleteAuditFailError,
            CdbError::FailedOperationDescribeProxyGroupError,
            CdbError::FailedOperationFailedOperationError,
            CdbError::FailedOperationGetPrivilegeError,
            CdbError::FailedOperationInstanceQueryError,
            CdbError::FailedOperationInstanceTaskConflictError,
            CdbError::FailedOperationJsonMarshalError,
            CdbError::FailedOperationJsonUnmarshalError,
            CdbError::FailedOperationLogContentOverLimit,
            CdbError::FailedOperationNotChangeStrategy,
            CdbError::FailedOperationNotDelayRo,
            CdbError::FailedOperationOperationInConflictErr,
            CdbError::FailedOperationOperationInConflictError,
            CdbError::FailedOperationOperationReplicationError,
            CdbError::FailedOperationPrivilegeDataIllegal,
            CdbError::FailedOperationProxyGroupStatusError,
            CdbError::FailedOperationQueryAuditTaskFailError,
            CdbError::FailedOperationQueryLogError,
            CdbError::FailedOperationRemoteCallUnmarshalError,
            CdbError::FailedOperationRepeatCreateProxyError,
            CdbError::FailedOperationResponseValueError,
            CdbError::FailedOperationResultSetOverLimit,
            CdbError::FailedOperationServiceAccessError,
            CdbError::FailedOperationStartFlowError,
            CdbError::FailedOperationStatusConflict,
            CdbError::FailedOperationSubmitAsyncTaskError,
            CdbError::FailedOperationTaskConflictError,
            CdbError::FailedOperationTimeoutError,
            CdbError::FailedOperationTypeInConflict,
            CdbError::FailedOperationVpcIpInUseError,
            CdbError::FailedOperationVpcIpInvalidError,
            CdbError::FailedOperationVpcIpNotInSubnetError,
            CdbError::InternalError,
            CdbError::InternalErrorAsyncRequestError,
            CdbError::InternalErrorAuditCreateLogFileError,
            CdbError::InternalErrorAuditDeleteLogFileError,
            CdbError::InternalErrorAuditDeletePolicyError,
            CdbError::InternalErrorAuditDescribeLogError,
            CdbError::InternalErrorAuditError,
            CdbError::InternalErrorAuditModifyStatusError,
            CdbError::InternalErrorAuditOssLogicError,
            CdbError::InternalErrorAuthError,
            CdbError::InternalErrorCauthError,
            CdbError::InternalErrorCdbCgwError,
            CdbError::InternalErrorCdbError,
            CdbError::InternalErrorCosError,
            CdbError::InternalErrorDbError,
            CdbError::InternalErrorDbOperationError,
            CdbError::InternalErrorDbRecordNotExistError,
            CdbError::InternalErrorDatabaseAccessError,
            CdbError::InternalErrorDesError,
            CdbError::InternalErrorDfwError,
            CdbError::InternalErrorExeSqlError,
            CdbError::InternalErrorExecHttpRequestError,
            CdbError::InternalErrorExecuteSqlError,
            CdbError::InternalErrorFtpError,
            CdbError::InternalErrorHttpError,
            CdbError::InternalErrorHttpRequestError,
            CdbError::InternalErrorImportError,
            CdbError::InternalErrorInnerCommonError,
            CdbError::InternalErrorInternalAssertError,
            CdbError::InternalErrorInternalHttpServerError,
            CdbError::InternalErrorInternalInnerServiceError,
            CdbError::InternalErrorInternalRequestError,
            CdbError::InternalErrorInternalServiceErrorErr,
            CdbError::InternalErrorJsonError,
            CdbError::InternalErrorKmsError,
            CdbError::InternalErrorNetworkError,
            CdbError::InternalErrorOssError,
            CdbError::InternalErrorParamError,
            CdbError::InternalErrorRegexpCompileError,
            CdbError::InternalErrorResourceNotMatch,
            CdbError::InternalErrorResourceNotUnique,
            CdbError::InternalErrorSecurityGroupError,
            CdbError::InternalErrorServerError,
            CdbError::InternalErrorServiceError,
            CdbError::InternalErrorTagError,
            CdbError::InternalErrorTaskError,
            CdbError::InternalErrorTaskFrameError,
            CdbError::InternalErrorTimeWindowError,
            CdbError::InternalErrorTradeError,
            CdbError::InternalErrorTransactioBeginError,
            CdbError::InternalErrorTransactionBeginError,
            CdbError::InternalErrorUndefinedError,
            CdbError::InternalErrorUnknownError,
            CdbError::InternalErrorVpcError,
            CdbError::InvalidParameter,
            CdbError::InvalidParameterControllerNotFoundError,
            CdbError::InvalidParameterDeployGroupNotEmpty,
            CdbError::InvalidParameterExceptionParam,
            CdbError::InvalidParameterInstanceNameNotFound,
            CdbError::InvalidParameterInstanceNotFound,
            CdbError::InvalidParameterInvalidAsyncRequestId,
            CdbError::InvalidParameterInvalidName,
            CdbError::InvalidParameterInvalidParameterError,
            CdbError::InvalidParameterJsonUnmarshalError,
            CdbError::InvalidParameterOverDeployGroupQuota,
            CdbError::InvalidParameterResourceExists,
            CdbError::InvalidParameterResourceNotExists,
            CdbError::InvalidParameterResourceNotFound,
            CdbError::InvalidParameterValue,
            CdbError::InvalidParameterValueAccountDescriptionCharacterError,
            CdbError::InvalidParameterValueAccountDescriptionLengthError,
            CdbError::InvalidParameterValueAccountHostRuleError,
            CdbError::InvalidParameterValueAccountPasswordCharacterError,
            CdbError::InvalidParameterValueAccountPasswordLengthError,
            CdbError::InvalidParameterValueAccountPasswordRuleError,
            CdbError::InvalidParameterValueDataConvertError,
            CdbError::InvalidParameterValueDueTimeWrong,
            CdbError::InvalidParameterValueInvalidParameterValueError,
            CdbError::InvalidParameterValueSrcTypeEqualDstType,
            CdbError::InvalidParameterValueSrcTypeNotEqualDstType,
            CdbError::InvalidParameterValueUserNameRuleError,
            CdbError::InvalidParameterValueUserNotExistError,
            CdbError::InvalidParameterValueVerifyAccountNoRootError,
            CdbError::InvalidParameterValueVerifyAccountPasswordError,
            CdbError::InvalidParameterValueVerifyAccountPrivError,
            CdbError::LimitExceeded,
            CdbError::MissingParameter,
            CdbError::MissingParameterAccountMissingParameterError,
            CdbError::MissingParameterMissingParamError,
            CdbError::OperationDenied,
            CdbError::OperationDeniedAccountOperationDenied,
            CdbError::OperationDeniedActionInProcess,
            CdbError::OperationDeniedActionNotSupport,
            CdbError::OperationDeniedAtLeastAllRuleAuditPolicyError,
            CdbError::OperationDeniedAtLeastAuditPolicyError,
            CdbError::OperationDeniedAuditFileOverQuotaError,
            CdbError::OperationDeniedAuditPolicyConflictError,
            CdbError::OperationDeniedAuditPolicyExistError,
            CdbError::OperationDeniedAuditPolicyNotExistError,
            CdbError::OperationDeniedAuditPolicyOverQuotaError,
            CdbError::OperationDeniedAuditRuleDeleteError,
            CdbError::OperationDeniedAuditRuleExistError,
            CdbError::OperationDeniedAuditRuleHasBind,
            CdbError::OperationDeniedAuditRuleNotExistError,
            CdbError::OperationDeniedAuditStatusError,
            CdbError::OperationDeniedAuditTaskConflictError,
            CdbError::OperationDeniedConflictRoStatus,
            CdbError::OperationDeniedConflictStatus,
            CdbError::OperationDeniedDbBrainPolicyConflict,
            CdbError::OperationDeniedDelayReplicationRunning,
            CdbError::OperationDeniedDeleteRootAccountError,
            CdbError::OperationDeniedFlowConflict,
            CdbError::OperationDeniedFunctionDenied,
            CdbError::OperationDeniedInstTypeNotSupport,
            CdbError::OperationDeniedInstanceLockerConflict,
            CdbError::OperationDeniedInstanceStatusError,
            CdbError::OperationDeniedInstanceTaskRunning,
            CdbError::OperationDeniedInstanceTaskStatusError,
            CdbError::OperationDeniedInstanceUnsupportedOperateError,
            CdbError::OperationDeniedModifyAuditStatusError,
            CdbError::OperationDeniedNotSupportBasic,
            CdbError::OperationDeniedNotSupportModifyLocalRootHostError,
            CdbError::OperationDeniedOperationDeniedError,
            CdbError::OperationDeniedOtherOderInProcess,
            CdbError::OperationDeniedOverQuota,
            CdbError::OperationDeniedProxyAddressLimitError,
            CdbError::OperationDeniedProxyAddressNotFund,
            CdbError::OperationDeniedProxyNodeCountLimitError,
            CdbError::OperationDeniedProxyUpgradeTaskStatusError,
            CdbError::OperationDeniedQueryAuditLogsError,
            CdbError::OperationDeniedResourceNotFoundError,
            CdbError::OperationDeniedResourceNotFundError,
            CdbError::OperationDeniedResultOverLimit,
            CdbError::OperationDeniedSubAccountOperationDenied,
            CdbError::OperationDeniedUnSupportRefundError,
            CdbError::OperationDeniedUnsupportCreateAddressError,
            CdbError::OperationDeniedUnsupportOpenAuditError,
            CdbError::OperationDeniedUserHasNoStrategy,
            CdbError::OperationDeniedWrongPassword,
            CdbError::OperationDeniedWrongStatus,
            CdbError::OverQuota,
            CdbError::ResourceInUse,
            CdbError::ResourceInsufficient,
            CdbError::ResourceNotFound,
            CdbError::ResourceNotFoundCdbInstanceNotFoundError,
            CdbError::ResourceNotFoundInstanceNotFoundError,
            CdbError::ResourceNotFoundInstanceNotFundError,
            CdbError::ResourceUnavailable,
            CdbError::UnauthorizedOperation,
            CdbError::UnauthorizedOperationNotEnoughPrivileges,
            CdbError::UnsupportedOperation,
            CdbError::UnsupportedOperationNotSupportNormalInstance,
            CdbError::UnsupportedOperationNotSupportThisFeature,
            CdbError::UnsupportedOperationPrivilegesUnsupportedError,
        ];
        pub(super) static WORDS: [&str; 203] = [
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.SubAccountDenied",
            "CdbError",
            "CdbError.BackupError",
            "CdbError.DatabaseError",
            "CdbError.ImportError",
            "CdbError.TaskError",
            "FailedOperation",
            "FailedOperation.AsyncTaskStatusError",
            "FailedOperation.AuditConfigNotExist",
            "FailedOperation.CdbInstanceLockFailError",
            "FailedOperation.CreateAccountError",
            "FailedOperation.CreateAuditFailError",
            "FailedOperation.CreateAuditLogFileError",
            "FailedOperation.CreateRoVipError",
            "FailedOperation.DBOperationActionError",
            "FailedOperation.DeleteAuditFailError",
            "FailedOperation.DescribeProxyGroupError",
            "FailedOperation.FailedOperationError",
            "FailedOperation.GetPrivilegeError",
            "FailedOperation.InstanceQueryError",
            "FailedOperation.InstanceTaskConflictError",
            "FailedOperation.JsonMarshalError",
            "FailedOperation.JsonUnmarshalError",
            "FailedOperation.LogContentOverLimit",
            "FailedOperation.NotChangeStrategy",
            "FailedOperation.NotDelayRo",
            "FailedOperation.OperationInConflictErr",
            "FailedOperation.OperationInConflictError",
            "FailedOperation.OperationReplicationError",
            "FailedOperation.PrivilegeDataIllegal",
            "FailedOperation.ProxyGroupStatusError",
            "FailedOperation.QueryAuditTaskFailError",
            "FailedOperation.QueryLogError",
            "FailedOperation.RemoteCallUnmarshalError",
            "FailedOperation.RepeatCreateProxyError",
            "FailedOperation.ResponseValueError",
            "FailedOperation.ResultSetOverLimit",
            "FailedOperation.ServiceAccessError",
            "FailedOperation.StartFlowError",
            "FailedOperation.StatusConflict",
            "FailedOperation.SubmitAsyncTaskError",
            "FailedOperation.TaskConflictError",
            "FailedOperation.TimeoutError",
            "FailedOperation.TypeInConflict",
            "FailedOperation.VpcIpInUseError",
            "FailedOperation.VpcIpInvalidError",
            "FailedOperation.VpcIpNotInSubnetError",
            "InternalError",
            "InternalError.AsyncRequestError",
            "InternalError.AuditCreateLogFileError",
            "InternalError.AuditDeleteLogFileError",
            "InternalError.AuditDeletePolicyError",
            "InternalError.AuditDescribeLogError",
            "InternalError.AuditError",
            "InternalError.AuditModifyStatusError",
            "InternalError.AuditOssLogicError",
            "InternalError.AuthError",
            "InternalError.CauthError",
            "InternalError.CdbCgwError",
            "InternalError.CdbError",
            "InternalError.CosError",
            "InternalError.DBError",
            "InternalError.DBOperationError",
            "InternalError.DBRecordNotExistError",
            "InternalError.DatabaseAccessError",
            "InternalError.DesError",
            "InternalError.DfwError",
            "InternalError.ExeSqlError",
            "InternalError.ExecHttpRequestError",
            "InternalError.ExecuteSQLError",
            "InternalError.FtpError",
            "InternalError.HttpError",
            "InternalError.HttpRequestError",
            "InternalError.ImportError",
            "InternalError.InnerCommonError",
            "InternalError.InternalAssertError",
            "InternalError.InternalHttpServerError",
            "InternalError.InternalInnerServiceError",
            "InternalError.InternalRequestError",
            "InternalError.InternalServiceErrorErr",
            "InternalError.JSONError",
            "InternalError.KmsError",
            "InternalError.NetworkError",
            "InternalError.OssError",
            "InternalError.ParamError",
            "InternalError.RegexpCompileError",
            "InternalError.ResourceNotMatch",
            "InternalError.ResourceNotUnique",
            "InternalError.SecurityGroupError",
            "InternalError.ServerError",
            "InternalError.ServiceError",
            "InternalError.TagError",
            "InternalError.TaskError",
            "InternalError.TaskFrameError",
            "InternalError.TimeWindowError",
            "InternalError.TradeError",
            "InternalError.TransactioBeginError",
            "InternalError.TransactionBeginError",
            "InternalError.UndefinedError",
            "InternalError.UnknownError",
            "InternalError.VpcError",
            "InvalidParameter",
            "InvalidParameter.ControllerNotFoundError",
            "InvalidParameter.DeployGroupNotEmpty",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.InstanceNameNotFound",
            "InvalidParameter.InstanceNotFound",
            "InvalidParameter.InvalidAsyncRequestId",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.JsonUnmarshalError",
            "InvalidParameter.OverDeployGroupQuota",
            "InvalidParameter.ResourceExists",
            "InvalidParameter.ResourceNotExists",
            "InvalidParameter.ResourceNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountDescriptionCharacterError",
            "InvalidParameterValue.AccountDescriptionLengthError",
            "InvalidParameterValue.AccountHostRuleError",
            "InvalidParameterValue.AccountPasswordCharacterError",
            "InvalidParameterValue.AccountPasswordLengthError",
            "InvalidParameterValue.AccountPasswordRuleError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.DueTimeWrong",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.SrcTypeEqualDstType",
            "InvalidParameterValue.SrcTypeNotEqualDstType",
            "InvalidParameterValue.UserNameRuleError",
            "InvalidParameterValue.UserNotExistError",
            "InvalidParameterValue.VerifyAccountNoRootError",
            "InvalidParameterValue.VerifyAccountPasswordError",
            "InvalidParameterValue.VerifyAccountPrivError",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.AccountMissingParameterError",
            "MissingParameter.MissingParamError",
            "OperationDenied",
            "OperationDenied.AccountOperationDenied",
            "OperationDenied.ActionInProcess",
            "OperationDenied.ActionNotSupport",
            "OperationDenied.AtLeastAllRuleAuditPolicyError",
            "OperationDenied.AtLeastAuditPolicyError",
            "OperationDenied.AuditFileOverQuotaError",
            "OperationDenied.AuditPolicyConflictError",
            "OperationDenied.AuditPolicyExistError",
            "OperationDenied.AuditPolicyNotExistError",
            "OperationDenied.AuditPolicyOverQuotaError",
            "OperationDenied.AuditRuleDeleteError",
            "OperationDenied.AuditRuleExistError",
            "OperationDenied.AuditRuleHasBind",
            "OperationDenied.AuditRuleNotExistError",
            "OperationDenied.AuditStatusError",
            "OperationDenied.AuditTaskConflictError",
            "OperationDenied.ConflictRoStatus",
            "OperationDenied.ConflictStatus",
            "OperationDenied.DBBrainPolicyConflict",
            "OperationDenied.DelayReplicationRunning",
            "OperationDenied.DeleteRootAccountError",
            "OperationDenied.FlowConflict",
            "OperationDenied.FunctionDenied",
            "OperationDenied.InstTypeNotSupport",
            "OperationDenied.InstanceLockerConflict",
            "OperationDenied.InstanceStatusError",
            "OperationDenied.InstanceTaskRunning",
            "OperationDenied.InstanceTaskStatusError",
            "OperationDenied.InstanceUnsupportedOperateError",
            "OperationDenied.ModifyAuditStatusError",
            "OperationDenied.NotSupportBasic",
            "OperationDenied.NotSupportModifyLocalRootHostError",
            "OperationDenied.OperationDeniedError",
            "OperationDenied.OtherOderInProcess",
            "OperationDenied.OverQuota",
            "OperationDenied.ProxyAddressLimitError",
            "OperationDenied.ProxyAddressNotFund",
            "OperationDenied.ProxyNodeCountLimitError",
            "OperationDenied.ProxyUpgradeTaskStatusError",
            "OperationDenied.QueryAuditLogsError",
            "OperationDenied.ResourceNotFoundError",
            "OperationDenied.ResourceNotFundError",
            "OperationDenied.ResultOverLimit",
            "OperationDenied.SubAccountOperationDenied",
            "OperationDenied.UnSupportRefundError",
            "OperationDenied.UnsupportCreateAddressError",
            "OperationDenied.UnsupportOpenAuditError",
            "OperationDenied.UserHasNoStrategy",
            "OperationDenied.WrongPassword",
            "OperationDenied.WrongStatus",
            "OverQuota",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CdbInstanceNotFoundError",
            "ResourceNotFound.InstanceNotFoundError",
            "ResourceNotFound.InstanceNotFundError",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NotEnoughPrivileges",
            "UnsupportedOperation",
            "UnsupportedOperation.NotSupportNormalInstance",
            "UnsupportedOperation.NotSupportThisFeature",
            "UnsupportedOperation.PrivilegesUnsupportedError",
        ];
        pub(super) static NAMES: [&str; 203] = [
            "AuthFailure",
            "AuthFailureInvalidAuthorization",
            "AuthFailureSubAccountDenied",
            "CdbError",
            "CdbErrorBackupError",
            "CdbErrorDatabaseError",
            "CdbErrorImportError",
            "CdbErrorTaskError",
            "FailedOperation",
            "FailedOperationAsyncTaskStatusError",
            "FailedOperationAuditConfigNotExist",
            "FailedOperationCdbInstanceLockFailError",
            "FailedOperationCreateAccountError",
            "FailedOperationCreateAuditFailError",
            "FailedOperationCreateAuditLogFileError",
            "FailedOperationCreateRoVipError",
            "FailedOperationDbOperationActionError",
            "FailedOperationDeleteAuditFailError",
            "FailedOperationDescribeProxyGroupError",
            "FailedOperationFailedOperationError",
            "FailedOperationGetPrivilegeError",
            "FailedOperationInstanceQueryError",
            "FailedOperationInstanceTaskConflictError",
            "FailedOperationJsonMarshalError",
            "FailedOperationJsonUnmarshalError",
            "FailedOperationLogContentOverLimit",
            "FailedOperationNotChangeStrategy",
            "FailedOperationNotDelayRo",
            "FailedOperationOperationInConflictErr",
            "FailedOperationOperationInConflictError",
            "FailedOperationOperationReplicationError",
            "FailedOperationPrivilegeDataIllegal",
            "FailedOperationProxyGroupStatusError",
            "FailedOperationQueryAuditTaskFailError",
            "FailedOperationQueryLogError",
            "FailedOperationRemoteCallUnmarshalError",
            "FailedOperationRepeatCreateProxyError",
            "FailedOperationResponseValueError",
            "FailedOperationResultSetOverLimit",
            "FailedOperationServiceAccessError",
            "FailedOperationStartFlowError",
            "FailedOperationStatusConflict",
            "FailedOperationSubmitAsyncTaskError",
            "FailedOperationTaskConflictError",
            "FailedOperationTimeoutError",
            "FailedOperationTypeInConflict",
            "FailedOperationVpcIpInUseError",
            "FailedOperationVpcIpInvalidError",
            "FailedOperationVpcIpNotInSubnetError",
            "InternalError",
            "InternalErrorAsyncRequestError",
            "InternalErrorAuditCreateLogFileError",
            "InternalErrorAuditDeleteLogFileError",
            "InternalErrorAuditDeletePolicyError",
            "InternalErrorAuditDescribeLogError",
            "InternalErrorAuditError",
            "InternalErrorAuditModifyStatusError",
            "InternalErrorAuditOssLogicError",
            "InternalErrorAuthError",
            "InternalErrorCauthError",
            "InternalErrorCdbCgwError",
            "InternalErrorCdbError",
            "InternalErrorCosError",
            "InternalErrorDbError",
            "InternalErrorDbOperationError",
            "InternalErrorDbRecordNotExistError",
            "InternalErrorDatabaseAccessError",
            "InternalErrorDesError",
            "InternalErrorDfwError",
            "InternalErrorExeSqlError",
            "InternalErrorExecHttpRequestError",
            "InternalErrorExecuteSqlError",
            "InternalErrorFtpError",
            "InternalErrorHttpError",
            "InternalErrorHttpRequestError",
            "InternalErrorImportError",
            "InternalErrorInnerCommonError",
            "InternalErrorInternalAssertError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorInternalInnerServiceError",
            "InternalErrorInternalRequestError",
            "InternalErrorInternalServiceErrorErr",
            "InternalErrorJsonError",
            "InternalErrorKmsError",
            "InternalErrorNetworkError",
            "InternalErrorOssError",
            "InternalErrorParamError",
            "InternalErrorRegexpCompileError",
            "InternalErrorResourceNotMatch",
            "InternalErrorResourceNotUnique",
            "InternalErrorSecurityGroupError",
            "InternalErrorServerError",
            "InternalErrorServiceError",
            "InternalErrorTagError",
            "InternalErrorTaskError",
            "InternalErrorTaskFrameError",
            "InternalErrorTimeWindowError",
            "InternalErrorTradeError",
            "InternalErrorTransactioBeginError",
            "InternalErrorTransactionBeginError",
            "InternalErrorUndefinedError",
            "InternalErrorUnknownError",
            "InternalErrorVpcError",
            "InvalidParameter",
            "InvalidParameterControllerNotFoundError",
            "InvalidParameterDeployGroupNotEmpty",
            "InvalidParameterExceptionParam",
            "InvalidParameterInstanceNameNotFound",
            "InvalidParameterInstanceNotFound",
            "InvalidParameterInvalidAsyncRequestId",
            "InvalidParameterInvalidName",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterJsonUnmarshalError",
            "InvalidParameterOverDeployGroupQuota",
            "InvalidParameterResourceExists",
            "InvalidParameterResourceNotExists",
            "InvalidParameterResourceNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueAccountDescriptionCharacterError",
            "InvalidParameterValueAccountDescriptionLengthError",
            "InvalidParameterValueAccountHostRuleError",
            "InvalidParameterValueAccountPasswordCharacterError",
            "InvalidParameterValueAccountPasswordLengthError",
            "InvalidParameterValueAccountPasswordRuleError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueDueTimeWrong",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueSrcTypeEqualDstType",
            "InvalidParameterValueSrcTypeNotEqualDstType",
            "InvalidParameterValueUserNameRuleError",
            "InvalidParameterValueUserNotExistError",
            "InvalidParameterValueVerifyAccountNoRootError",
            "InvalidParameterValueVerifyAccountPasswordError",
            "InvalidParameterValueVerifyAccountPrivError",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterAccountMissingParameterError",
            "MissingParameterMissingParamError",
            "OperationDenied",
            "OperationDeniedAccountOperationDenied",
            "OperationDeniedActionInProcess",
            "OperationDeniedActionNotSupport",
            "OperationDeniedAtLeastAllRuleAuditPolicyError",
            "OperationDeniedAtLeastAuditPolicyError",
            "OperationDeniedAuditFileOverQuotaError",
            "OperationDeniedAuditPolicyConflictError",
            "OperationDeniedAuditPolicyExistError",
            "OperationDeniedAuditPolicyNotExistError",
            "OperationDeniedAuditPolicyOverQuotaError",
            "OperationDeniedAuditRuleDeleteError",
            "OperationDeniedAuditRuleExistError",
            "OperationDeniedAuditRuleHasBind",
            "OperationDeniedAuditRuleNotExistError",
            "OperationDeniedAuditStatusError",
            "OperationDeniedAuditTaskConflictError",
            "OperationDeniedConflictRoStatus",
            "OperationDeniedConflictStatus",
            "OperationDeniedDbBrainPolicyConflict",
            "OperationDeniedDelayReplicationRunning",
            "OperationDeniedDeleteRootAccountError",
            "OperationDeniedFlowConflict",
            "OperationDeniedFunctionDenied",
            "OperationDeniedInstTypeNotSupport",
            "OperationDeniedInstanceLockerConflict",
            "OperationDeniedInstanceStatusError",
            "OperationDeniedInstanceTaskRunning",
            "OperationDeniedInstanceTaskStatusError",
            "OperationDeniedInstanceUnsupportedOperateError",
            "OperationDeniedModifyAuditStatusError",
            "OperationDeniedNotSupportBasic",
            "OperationDeniedNotSupportModifyLocalRootHostError",
            "OperationDeniedOperationDeniedError",
            "OperationDeniedOtherOderInProcess",
            "OperationDeniedOverQuota",
            "OperationDeniedProxyAddressLimitError",
            "OperationDeniedProxyAddressNotFund",
            "OperationDeniedProxyNodeCountLimitError",
            "OperationDeniedProxyUpgradeTaskStatusError",
            "OperationDeniedQueryAuditLogsError",
            "OperationDeniedResourceNotFoundError",
            "OperationDeniedResourceNotFundError",
            "OperationDeniedResultOverLimit",
            "OperationDeniedSubAccountOperationDenied",
            "OperationDeniedUnSupportRefundError",
            "OperationDeniedUnsupportCreateAddressError",
            "OperationDeniedUnsupportOpenAuditError",
            "OperationDeniedUserHasNoStrategy",
            "OperationDeniedWrongPassword",
            "OperationDeniedWrongStatus",
            "OverQuota",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCdbInstanceNotFoundError",
            "ResourceNotFoundInstanceNotFoundError",
            "ResourceNotFoundInstanceNotFundError",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationNotEnoughPrivileges",
            "UnsupportedOperation",
            "UnsupportedOperationNotSupportNormalInstance",
            "UnsupportedOperationNotSupportThisFeature",
            "UnsupportedOperationPrivilegesUnsupportedError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 203] = backgrounds(
            &WORDS,
            &index::CDB_V20170320_HEADS,
        );
        pub(super) static OWN: [Own; 10] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdbError",
            label_en: "TencentDB for MySQL",
            label_zh: "云数据库 MySQL",
            level: Level::Service,
            product: Some(products::CDB),
            version: Some("2017-03-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    28,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-26",
                        "自 2025-06-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    125,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    127,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    128,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    201,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-11-01",
                        "自 2021-11-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::CDB_V20170320_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170320::CdbError;

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
