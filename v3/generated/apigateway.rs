// @generated from spec/apigateway.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8d8a78aedf7f4cbd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/apigateway.rs"]
mod index;

/// Version 2018-08-08 of the API.
pub mod v20180808 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of API Gateway (apigateway), API 3.0, version 2018-08-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum ApigatewayError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccessKeyExist
        #[doc(alias("FailedOperation.AccessKeyExist"))]
        FailedOperationAccessKeyExist = -228_891_647,
        /// FailedOperation.ApiBindEnvironmen
        #[doc(alias("FailedOperation.ApiBindEnvironmen"))]
        FailedOperationApiBindEnvironmen = -169_186_890,
        /// FailedOperation.ApiBindEnvironment
        #[doc(alias("FailedOperation.ApiBindEnvironment"))]
        FailedOperationApiBindEnvironment = -1_375_334_321,
        /// FailedOperation.ApiError
        #[doc(alias("FailedOperation.ApiError"))]
        FailedOperationApiError = 1_374_980_979,
        /// FailedOperation.ApiInOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ApiInOperation"))]
        FailedOperationApiInOperation = 567_060_333,
        /// FailedOperation.BackendDomainError
        #[doc(alias("FailedOperation.BackendDomainError"))]
        FailedOperationBackendDomainError = -885_454_693,
        /// FailedOperation.CamException
        #[doc(alias("FailedOperation.CamException"))]
        FailedOperationCamException = 1_368_139_433,
        /// FailedOperation.CertificateIdBindError
        #[doc(alias("FailedOperation.CertificateIdBindError"))]
        FailedOperationCertificateIdBindError = 1_242_260_954,
        /// FailedOperation.CertificateIdEnterpriseWaitSubmit
        #[doc(alias("FailedOperation.CertificateIdEnterpriseWaitSubmit"))]
        FailedOperationCertificateIdEnterpriseWaitSubmit = -646_964_478,
        /// FailedOperation.CertificateIdError
        #[doc(alias("FailedOperation.CertificateIdError"))]
        FailedOperationCertificateIdError = 1_689_849_329,
        /// FailedOperation.CertificateIdExpired
        #[doc(alias("FailedOperation.CertificateIdExpired"))]
        FailedOperationCertificateIdExpired = -725_429_003,
        /// FailedOperation.CertificateIdInfoError
        #[doc(alias("FailedOperation.CertificateIdInfoError"))]
        FailedOperationCertificateIdInfoError = 675_856_978,
        /// FailedOperation.CertificateIdUnderVerify
        #[doc(alias("FailedOperation.CertificateIdUnderVerify"))]
        FailedOperationCertificateIdUnderVerify = -237_835_013,
        /// FailedOperation.CertificateIdUnknownError
        #[doc(alias("FailedOperation.CertificateIdUnknownError"))]
        FailedOperationCertificateIdUnknownError = 2_123_501_922,
        /// FailedOperation.CertificateIdVerifyFail
        #[doc(alias("FailedOperation.CertificateIdVerifyFail"))]
        FailedOperationCertificateIdVerifyFail = -589_752_994,
        /// FailedOperation.CertificateIsNull
        #[doc(alias("FailedOperation.CertificateIsNull"))]
        FailedOperationCertificateIsNull = -585_640_359,
        /// FailedOperation.ClsError
        #[doc(alias("FailedOperation.ClsError"))]
        FailedOperationClsError = 172_545_747,
        /// FailedOperation.CodingError
        #[doc(alias("FailedOperation.CodingError"))]
        FailedOperationCodingError = -1_404_328_394,
        /// FailedOperation.DefineMappingEnvironmentError
        #[doc(alias("FailedOperation.DefineMappingEnvironmentError"))]
        FailedOperationDefineMappingEnvironmentError = -1_508_676_959,
        /// FailedOperation.DefineMappingNotNull
        #[doc(alias("FailedOperation.DefineMappingNotNull"))]
        FailedOperationDefineMappingNotNull = 1_466_733_591,
        /// FailedOperation.DefineMappingParamRepeat
        #[doc(alias("FailedOperation.DefineMappingParamRepeat"))]
        FailedOperationDefineMappingParamRepeat = 1_964_190_402,
        /// FailedOperation.DefineMappingPathError
        #[doc(alias("FailedOperation.DefineMappingPathError"))]
        FailedOperationDefineMappingPathError = 915_105_722,
        /// FailedOperation.DeletePathMappingSetError
        #[doc(alias("FailedOperation.DeletePathMappingSetError"))]
        FailedOperationDeletePathMappingSetError = 932_148_364,
        /// FailedOperation.DescribeServiceSubDomainsError
        #[doc(alias("FailedOperation.DescribeServiceSubDomainsError"))]
        FailedOperationDescribeServiceSubDomainsError = -823_123_918,
        /// FailedOperation.DomainAlreadyBindOtherService
        #[doc(alias("FailedOperation.DomainAlreadyBindOtherService"))]
        FailedOperationDomainAlreadyBindOtherService = -515_030_154,
        /// FailedOperation.DomainAlreadyBindService
        #[doc(alias("FailedOperation.DomainAlreadyBindService"))]
        FailedOperationDomainAlreadyBindService = -975_913_748,
        /// FailedOperation.DomainInBlackList
        #[doc(alias("FailedOperation.DomainInBlackList"))]
        FailedOperationDomainInBlackList = 1_925_956_331,
        /// FailedOperation.DomainNeedBeian
        #[doc(alias("FailedOperation.DomainNeedBeian"))]
        FailedOperationDomainNeedBeian = -1_387_582_281,
        /// FailedOperation.DomainNotBindService
        #[doc(alias("FailedOperation.DomainNotBindService"))]
        FailedOperationDomainNotBindService = -1_620_696_651,
        /// FailedOperation.DomainResolveError
        #[doc(alias("FailedOperation.DomainResolveError"))]
        FailedOperationDomainResolveError = 1_706_714_013,
        /// FailedOperation.EIAMError
        #[doc(alias("FailedOperation.EIAMError"))]
        FailedOperationEiamError = -520_671_691,
        /// FailedOperation.EbError
        #[doc(alias("FailedOperation.EbError"))]
        FailedOperationEbError = -390_875_359,
        /// FailedOperation.FormatError
        #[doc(alias("FailedOperation.FormatError"))]
        FailedOperationFormatError = -290_897_110,
        /// FailedOperation.GenerateApiDocumentError
        #[doc(alias("FailedOperation.GenerateApiDocumentError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-27"
        )]
        FailedOperationGenerateApiDocumentError = -1_967_860_418,
        /// FailedOperation.GetRoleError
        #[doc(alias("FailedOperation.GetRoleError"))]
        FailedOperationGetRoleError = 1_273_362_417,
        /// FailedOperation.InstanceNotExist
        #[doc(alias("FailedOperation.InstanceNotExist"))]
        FailedOperationInstanceNotExist = 567_409_897,
        /// FailedOperation.InvalidInputJSON
        #[doc(alias("FailedOperation.InvalidInputJSON"))]
        FailedOperationInvalidInputJson = 400_981_168,
        /// FailedOperation.IsDefaultMapping
        #[doc(alias("FailedOperation.IsDefaultMapping"))]
        FailedOperationIsDefaultMapping = -1_613_353_148,
        /// FailedOperation.NetSubDomainError
        #[doc(alias("FailedOperation.NetSubDomainError"))]
        FailedOperationNetSubDomainError = 945_187_562,
        /// FailedOperation.OperateUpstream
        #[doc(alias("FailedOperation.OperateUpstream"))]
        FailedOperationOperateUpstream = -243_392_241,
        /// FailedOperation.PathMappingSetError
        #[doc(alias("FailedOperation.PathMappingSetError"))]
        FailedOperationPathMappingSetError = -2_061_720_401,
        /// FailedOperation.ScfError
        #[doc(alias("FailedOperation.ScfError"))]
        FailedOperationScfError = 1_541_947_736,
        /// FailedOperation.ServiceError
        #[doc(alias("FailedOperation.ServiceError"))]
        FailedOperationServiceError = -1_874_571_166,
        /// FailedOperation.ServiceInOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceInOperation"))]
        FailedOperationServiceInOperation = 1_933_517_791,
        /// FailedOperation.ServiceNotExist
        #[doc(alias("FailedOperation.ServiceNotExist"))]
        FailedOperationServiceNotExist = -1_816_127_041,
        /// FailedOperation.SetCustomPathMappingError
        #[doc(alias("FailedOperation.SetCustomPathMappingError"))]
        FailedOperationSetCustomPathMappingError = 757_920_390,
        /// FailedOperation.SubDomainFormatError
        #[doc(alias("FailedOperation.SubDomainFormatError"))]
        FailedOperationSubDomainFormatError = 381_795_016,
        /// FailedOperation.TagBindServiceError
        #[doc(alias("FailedOperation.TagBindServiceError"))]
        FailedOperationTagBindServiceError = 1_314_033_270,
        /// FailedOperation.TaskAlreadyExist
        #[doc(alias("FailedOperation.TaskAlreadyExist"))]
        FailedOperationTaskAlreadyExist = -1_187_505_934,
        /// FailedOperation.UnknownProtocolTypeError
        #[doc(alias("FailedOperation.UnknownProtocolTypeError"))]
        FailedOperationUnknownProtocolTypeError = -2_067_793_859,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ApigwException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ApigwException"))]
        InternalErrorApigwException = -1_037_524_813,
        /// InternalError.CamException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CamException"))]
        InternalErrorCamException = 1_036_339_504,
        /// InternalError.CauthException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CauthException"))]
        InternalErrorCauthException = 827_937_325,
        /// InternalError.ClbException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ClbException"))]
        InternalErrorClbException = 1_888_574_347,
        /// InternalError.DbException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DbException"))]
        InternalErrorDbException = -786_816_318,
        /// InternalError.OssException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.OssException"))]
        InternalErrorOssException = -1_239_936_336,
        /// InternalError.ReturnableException
        #[doc(alias("InternalError.ReturnableException"))]
        InternalErrorReturnableException = -1_610_432_393,
        /// InternalError.ScfException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ScfException"))]
        InternalErrorScfException = 799_509_289,
        /// InternalError.TsfException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TsfException"))]
        InternalErrorTsfException = 971_487_585,
        /// InternalError.VpcException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.VpcException"))]
        InternalErrorVpcException = -2_107_584_753,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BasicServiceNotAllowAttachPlugin
        #[doc(alias("InvalidParameter.BasicServiceNotAllowAttachPlugin"))]
        InvalidParameterBasicServiceNotAllowAttachPlugin = -1_114_098_997,
        /// InvalidParameter.DuplicatePluginConfig
        #[doc(alias("InvalidParameter.DuplicatePluginConfig"))]
        InvalidParameterDuplicatePluginConfig = -1_474_292_241,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError = -821_894_327,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.DuplicatePluginConfig
        #[doc(alias("InvalidParameterValue.DuplicatePluginConfig"))]
        InvalidParameterValueDuplicatePluginConfig = -700_888_696,
        /// InvalidParameterValue.IllegalProxyIp
        #[doc(alias("InvalidParameterValue.IllegalProxyIp"))]
        InvalidParameterValueIllegalProxyIp = -989_904_962,
        /// InvalidParameterValue.InvalidAccessKeyIds
        #[doc(alias("InvalidParameterValue.InvalidAccessKeyIds"))]
        InvalidParameterValueInvalidAccessKeyIds = -1_776_238_577,
        /// InvalidParameterValue.InvalidApiBusinessType
        #[doc(alias("InvalidParameterValue.InvalidApiBusinessType"))]
        InvalidParameterValueInvalidApiBusinessType = 539_084_346,
        /// InvalidParameterValue.InvalidApiIds
        #[doc(alias("InvalidParameterValue.InvalidApiIds"))]
        InvalidParameterValueInvalidApiIds = 1_691_347_657,
        /// InvalidParameterValue.InvalidApiRequestConfig
        #[doc(alias("InvalidParameterValue.InvalidApiRequestConfig"))]
        InvalidParameterValueInvalidApiRequestConfig = 480_647_624,
        /// InvalidParameterValue.InvalidApiType
        #[doc(alias("InvalidParameterValue.InvalidApiType"))]
        InvalidParameterValueInvalidApiType = -1_238_001_509,
        /// InvalidParameterValue.InvalidBackendPath
        #[doc(alias("InvalidParameterValue.InvalidBackendPath"))]
        InvalidParameterValueInvalidBackendPath = 23_572_552,
        /// InvalidParameterValue.InvalidClb
        #[doc(alias("InvalidParameterValue.InvalidClb"))]
        InvalidParameterValueInvalidClb = 1_123_502_745,
        /// InvalidParameterValue.InvalidCondition
        #[doc(alias("InvalidParameterValue.InvalidCondition"))]
        InvalidParameterValueInvalidCondition = -1_673_337_450,
        /// InvalidParameterValue.InvalidConstantParameters
        #[doc(alias("InvalidParameterValue.InvalidConstantParameters"))]
        InvalidParameterValueInvalidConstantParameters = 433_426_463,
        /// InvalidParameterValue.InvalidEnv
        #[doc(alias("InvalidParameterValue.InvalidEnv"))]
        InvalidParameterValueInvalidEnv = -1_315_976_262,
        /// InvalidParameterValue.InvalidEnvStatus
        #[doc(alias("InvalidParameterValue.InvalidEnvStatus"))]
        InvalidParameterValueInvalidEnvStatus = -1_027_929_351,
        /// InvalidParameterValue.InvalidFilterNotSupportedName
        #[doc(alias("InvalidParameterValue.InvalidFilterNotSupportedName"))]
        InvalidParameterValueInvalidFilterNotSupportedName = 1_053_172_917,
        /// InvalidParameterValue.InvalidGenLanguage
        #[doc(alias("InvalidParameterValue.InvalidGenLanguage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-27"
        )]
        InvalidParameterValueInvalidGenLanguage = 1_630_724_991,
        /// InvalidParameterValue.InvalidIPAddress
        #[doc(alias("InvalidParameterValue.InvalidIPAddress"))]
        InvalidParameterValueInvalidIpAddress = 930_556_703,
        /// InvalidParameterValue.InvalidMaxRequestNum
        #[doc(alias("InvalidParameterValue.InvalidMaxRequestNum"))]
        InvalidParameterValueInvalidMaxRequestNum = 1_578_345_453,
        /// InvalidParameterValue.InvalidMethod
        #[doc(alias("InvalidParameterValue.InvalidMethod"))]
        InvalidParameterValueInvalidMethod = -855_187_196,
        /// InvalidParameterValue.InvalidPluginConfig
        #[doc(alias("InvalidParameterValue.InvalidPluginConfig"))]
        InvalidParameterValueInvalidPluginConfig = -236_310_860,
        /// InvalidParameterValue.InvalidPort
        #[doc(alias("InvalidParameterValue.InvalidPort"))]
        InvalidParameterValueInvalidPort = 2_094_122_455,
        /// InvalidParameterValue.InvalidProcotol
        #[doc(alias("InvalidParameterValue.InvalidProcotol"))]
        InvalidParameterValueInvalidProcotol = 1_723_257_038,
        /// InvalidParameterValue.InvalidPublicKey
        #[doc(alias("InvalidParameterValue.InvalidPublicKey"))]
        InvalidParameterValueInvalidPublicKey = 1_716_722_947,
        /// InvalidParameterValue.InvalidRegion
        #[doc(alias("InvalidParameterValue.InvalidRegion"))]
        InvalidParameterValueInvalidRegion = 597_793_133,
        /// InvalidParameterValue.InvalidRequestParameters
        #[doc(alias("InvalidParameterValue.InvalidRequestParameters"))]
        InvalidParameterValueInvalidRequestParameters = 844_246_905,
        /// InvalidParameterValue.InvalidScfConfig
        #[doc(alias("InvalidParameterValue.InvalidScfConfig"))]
        InvalidParameterValueInvalidScfConfig = 918_449_611,
        /// InvalidParameterValue.InvalidServiceConfig
        #[doc(alias("InvalidParameterValue.InvalidServiceConfig"))]
        InvalidParameterValueInvalidServiceConfig = -760_925_349,
        /// InvalidParameterValue.InvalidServiceMockReturnMessage
        #[doc(alias("InvalidParameterValue.InvalidServiceMockReturnMessage"))]
        InvalidParameterValueInvalidServiceMockReturnMessage = -1_253_831_101,
        /// InvalidParameterValue.InvalidServiceParam
        #[doc(alias("InvalidParameterValue.InvalidServiceParam"))]
        InvalidParameterValueInvalidServiceParam = -132_254_154,
        /// InvalidParameterValue.InvalidServiceParameters
        #[doc(alias("InvalidParameterValue.InvalidServiceParameters"))]
        InvalidParameterValueInvalidServiceParameters = -973_102_112,
        /// InvalidParameterValue.InvalidServiceType
        #[doc(alias("InvalidParameterValue.InvalidServiceType"))]
        InvalidParameterValueInvalidServiceType = -867_768_425,
        /// InvalidParameterValue.InvalidTagValues
        #[doc(alias("InvalidParameterValue.InvalidTagValues"))]
        InvalidParameterValueInvalidTagValues = 509_004_669,
        /// InvalidParameterValue.InvalidTsfConfig
        #[doc(alias("InvalidParameterValue.InvalidTsfConfig"))]
        InvalidParameterValueInvalidTsfConfig = 1_399_057_199,
        /// InvalidParameterValue.InvalidUpstream
        #[doc(alias("InvalidParameterValue.InvalidUpstream"))]
        InvalidParameterValueInvalidUpstream = 1_832_110_952,
        /// InvalidParameterValue.InvalidUrl
        #[doc(alias("InvalidParameterValue.InvalidUrl"))]
        InvalidParameterValueInvalidUrl = -695_572_043,
        /// InvalidParameterValue.InvalidVpcConfig
        #[doc(alias("InvalidParameterValue.InvalidVpcConfig"))]
        InvalidParameterValueInvalidVpcConfig = 1_775_499_172,
        /// InvalidParameterValue.InvalidWSMethod
        #[doc(alias("InvalidParameterValue.InvalidWSMethod"))]
        InvalidParameterValueInvalidWsMethod = 2_080_794_332,
        /// InvalidParameterValue.LengthExceeded
        #[doc(alias("InvalidParameterValue.LengthExceeded"))]
        InvalidParameterValueLengthExceeded = -330_950_557,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.NotInOptions
        #[doc(alias("InvalidParameterValue.NotInOptions"))]
        InvalidParameterValueNotInOptions = 342_668_886,
        /// InvalidParameterValue.NothingModifyForOauth
        #[doc(alias("InvalidParameterValue.NothingModifyForOauth"))]
        InvalidParameterValueNothingModifyForOauth = -1_270_219_047,
        /// InvalidParameterValue.ParameterNotMatch
        #[doc(alias("InvalidParameterValue.ParameterNotMatch"))]
        InvalidParameterValueParameterNotMatch = -545_302_632,
        /// InvalidParameterValue.ParameterValueLimitExceeded
        #[doc(alias("InvalidParameterValue.ParameterValueLimitExceeded"))]
        InvalidParameterValueParameterValueLimitExceeded = -346_023_717,
        /// InvalidParameterValue.RangeExceeded
        #[doc(alias("InvalidParameterValue.RangeExceeded"))]
        InvalidParameterValueRangeExceeded = 1_263_809_362,
        /// InvalidParameterValue.TrafficControl
        #[doc(alias("InvalidParameterValue.TrafficControl"))]
        InvalidParameterValueTrafficControl = -489_520_785,
        /// InvalidParameterValue.UnsupportedParameter
        #[doc(alias("InvalidParameterValue.UnsupportedParameter"))]
        InvalidParameterValueUnsupportedParameter = -7_678_833,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.APIDocLimitExceeded
        #[doc(alias("LimitExceeded.APIDocLimitExceeded"))]
        LimitExceededApiDocLimitExceeded = -1_628_361_651,
        /// LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded
        #[doc(alias("LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded"))]
        LimitExceededAccessKeyCountInUsagePlanLimitExceeded = -1_784_415_387,
        /// LimitExceeded.ApiAppCountLimitExceeded
        #[doc(alias("LimitExceeded.ApiAppCountLimitExceeded"))]
        LimitExceededApiAppCountLimitExceeded = 1_854_663_421,
        /// LimitExceeded.ApiCountLimitExceeded
        #[doc(alias("LimitExceeded.ApiCountLimitExceeded"))]
        LimitExceededApiCountLimitExceeded = 1_096_828_218,
        /// LimitExceeded.ApiKeyCountLimitExceeded
        #[doc(alias("LimitExceeded.ApiKeyCountLimitExceeded"))]
        LimitExceededApiKeyCountLimitExceeded = 1_585_274_357,
        /// LimitExceeded.ExceededDefineMappingLimit
        #[doc(alias("LimitExceeded.ExceededDefineMappingLimit"))]
        LimitExceededExceededDefineMappingLimit = -729_216_266,
        /// LimitExceeded.ExceededDomainLimit
        #[doc(alias("LimitExceeded.ExceededDomainLimit"))]
        LimitExceededExceededDomainLimit = -1_449_839_872,
        /// LimitExceeded.IpStrategyLimitExceeded
        #[doc(alias("LimitExceeded.IpStrategyLimitExceeded"))]
        LimitExceededIpStrategyLimitExceeded = 1_646_166_407,
        /// LimitExceeded.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RequestLimitExceeded"))]
        LimitExceededRequestLimitExceeded = 1_369_368_527,
        /// LimitExceeded.ServiceCountForPluginLimitExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.ServiceCountForPluginLimitExceeded"))]
        LimitExceededServiceCountForPluginLimitExceeded = -2_071_008_056,
        /// LimitExceeded.ServiceCountLimitExceeded
        #[doc(alias("LimitExceeded.ServiceCountLimitExceeded"))]
        LimitExceededServiceCountLimitExceeded = -2_042_645_221,
        /// LimitExceeded.UsagePlanLimitExceeded
        #[doc(alias("LimitExceeded.UsagePlanLimitExceeded"))]
        LimitExceededUsagePlanLimitExceeded = -268_437_236,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.BackendSpecificParam
        #[doc(alias("MissingParameter.BackendSpecificParam"))]
        MissingParameterBackendSpecificParam = -1_001_665_552,
        /// MissingParameter.PluginConfig
        #[doc(alias("MissingParameter.PluginConfig"))]
        MissingParameterPluginConfig = 1_016_251_536,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.InvalidAccessKeyId
        #[doc(alias("ResourceNotFound.InvalidAccessKeyId"))]
        ResourceNotFoundInvalidAccessKeyId = 1_189_202_919,
        /// ResourceNotFound.InvalidApi
        #[doc(alias("ResourceNotFound.InvalidApi"))]
        ResourceNotFoundInvalidApi = 964_986_242,
        /// ResourceNotFound.InvalidApiApp
        #[doc(alias("ResourceNotFound.InvalidApiApp"))]
        ResourceNotFoundInvalidApiApp = -2_081_561_127,
        /// ResourceNotFound.InvalidApiDoc
        #[doc(alias("ResourceNotFound.InvalidApiDoc"))]
        ResourceNotFoundInvalidApiDoc = 658_435_139,
        /// ResourceNotFound.InvalidIPStrategy
        #[doc(alias("ResourceNotFound.InvalidIPStrategy"))]
        ResourceNotFoundInvalidIpStrategy = 1_795_714_561,
        /// ResourceNotFound.InvalidOauthApi
        #[doc(alias("ResourceNotFound.InvalidOauthApi"))]
        ResourceNotFoundInvalidOauthApi = -1_275_106_246,
        /// ResourceNotFound.InvalidPlugin
        #[doc(alias("ResourceNotFound.InvalidPlugin"))]
        ResourceNotFoundInvalidPlugin = -98_778_544,
        /// ResourceNotFound.InvalidService
        #[doc(alias("ResourceNotFound.InvalidService"))]
        ResourceNotFoundInvalidService = 1_659_678_217,
        /// ResourceNotFound.InvalidUsagePlan
        #[doc(alias("ResourceNotFound.InvalidUsagePlan"))]
        ResourceNotFoundInvalidUsagePlan = 1_074_699_505,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AccessResource
        #[doc(alias("UnauthorizedOperation.AccessResource"))]
        UnauthorizedOperationAccessResource = -1_878_311_230,
        /// UnauthorizedOperation.UncertifiedUser
        #[doc(alias("UnauthorizedOperation.UncertifiedUser"))]
        UnauthorizedOperationUncertifiedUser = 363_797_151,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AccountArrears
        #[doc(alias("UnsupportedOperation.AccountArrears"))]
        UnsupportedOperationAccountArrears = 1_015_553_915,
        /// UnsupportedOperation.AlreadyBindUsagePlan
        #[doc(alias("UnsupportedOperation.AlreadyBindUsagePlan"))]
        UnsupportedOperationAlreadyBindUsagePlan = -2_036_119_045,
        /// UnsupportedOperation.ApiListNotEmpty
        #[doc(alias("UnsupportedOperation.ApiListNotEmpty"))]
        UnsupportedOperationApiListNotEmpty = -428_050_650,
        /// UnsupportedOperation.AttachPlugin
        #[doc(alias("UnsupportedOperation.AttachPlugin"))]
        UnsupportedOperationAttachPlugin = 1_869_308_676,
        /// UnsupportedOperation.BasicServiceNoMoreApi
        #[doc(alias("UnsupportedOperation.BasicServiceNoMoreApi"))]
        UnsupportedOperationBasicServiceNoMoreApi = -1_755_392_354,
        /// UnsupportedOperation.BasicServiceNotAllowAttachPlugin
        #[doc(alias("UnsupportedOperation.BasicServiceNotAllowAttachPlugin"))]
        UnsupportedOperationBasicServiceNotAllowAttachPlugin = -632_433_482,
        /// UnsupportedOperation.ClsSearchTime
        #[doc(alias("UnsupportedOperation.ClsSearchTime"))]
        UnsupportedOperationClsSearchTime = -1_994_427_072,
        /// UnsupportedOperation.ExistingOnlineEnvironment
        #[doc(alias("UnsupportedOperation.ExistingOnlineEnvironment"))]
        UnsupportedOperationExistingOnlineEnvironment = 802_096_365,
        /// UnsupportedOperation.ForceHttps
        #[doc(alias("UnsupportedOperation.ForceHttps"))]
        UnsupportedOperationForceHttps = -1_307_535_053,
        /// UnsupportedOperation.InvalidAction
        #[doc(alias("UnsupportedOperation.InvalidAction"))]
        UnsupportedOperationInvalidAction = -1_221_167_478,
        /// UnsupportedOperation.InvalidEndpointType
        #[doc(alias("UnsupportedOperation.InvalidEndpointType"))]
        UnsupportedOperationInvalidEndpointType = 1_255_869_838,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState = 362_082_386,
        /// UnsupportedOperation.InvalidServiceTrade
        #[doc(alias("UnsupportedOperation.InvalidServiceTrade"))]
        UnsupportedOperationInvalidServiceTrade = 1_286_497_904,
        /// UnsupportedOperation.InvalidStatus
        #[doc(alias("UnsupportedOperation.InvalidStatus"))]
        UnsupportedOperationInvalidStatus = 150_091_572,
        /// UnsupportedOperation.ModifyEIAMAuthApi
        #[doc(alias("UnsupportedOperation.ModifyEIAMAuthApi"))]
        UnsupportedOperationModifyEiamAuthApi = 60_232_842,
        /// UnsupportedOperation.ModifyNetType
        #[doc(alias("UnsupportedOperation.ModifyNetType"))]
        UnsupportedOperationModifyNetType = 2_115_626_412,
        /// UnsupportedOperation.ModifyProtocol
        #[doc(alias("UnsupportedOperation.ModifyProtocol"))]
        UnsupportedOperationModifyProtocol = 1_539_279_737,
        /// UnsupportedOperation.NoUsagePlanEnv
        #[doc(alias("UnsupportedOperation.NoUsagePlanEnv"))]
        UnsupportedOperationNoUsagePlanEnv = -284_108_902,
        /// UnsupportedOperation.ReduceNetTypes
        #[doc(alias("UnsupportedOperation.ReduceNetTypes"))]
        UnsupportedOperationReduceNetTypes = 794_254_277,
        /// UnsupportedOperation.RequestPostError
        #[doc(alias("UnsupportedOperation.RequestPostError"))]
        UnsupportedOperationRequestPostError = -2_136_166_926,
        /// UnsupportedOperation.ResourceAssociated
        #[doc(alias("UnsupportedOperation.ResourceAssociated"))]
        UnsupportedOperationResourceAssociated = -2_062_768_448,
        /// UnsupportedOperation.ResourceIsInUse
        #[doc(alias("UnsupportedOperation.ResourceIsInUse"))]
        UnsupportedOperationResourceIsInUse = 1_152_980_965,
        /// UnsupportedOperation.ResourceUnassociated
        #[doc(alias("UnsupportedOperation.ResourceUnassociated"))]
        UnsupportedOperationResourceUnassociated = -1_456_497_408,
        /// UnsupportedOperation.ServiceExist
        #[doc(alias("UnsupportedOperation.ServiceExist"))]
        UnsupportedOperationServiceExist = 610_002_119,
        /// UnsupportedOperation.TagsNotEmpty
        #[doc(alias("UnsupportedOperation.TagsNotEmpty"))]
        UnsupportedOperationTagsNotEmpty = -897_209_554,
        /// UnsupportedOperation.UinNotInWhiteList
        #[doc(alias("UnsupportedOperation.UinNotInWhiteList"))]
        UnsupportedOperationUinNotInWhiteList = -1_712_561_237,
        /// UnsupportedOperation.UnpackError
        #[doc(alias("UnsupportedOperation.UnpackError"))]
        UnsupportedOperationUnpackError = 2_114_516_007,
        /// UnsupportedOperation.UnsupportedBindApiKey
        #[doc(alias("UnsupportedOperation.UnsupportedBindApiKey"))]
        UnsupportedOperationUnsupportedBindApiKey = 396_497_018,
        /// UnsupportedOperation.UnsupportedBindEnvironment
        #[doc(alias("UnsupportedOperation.UnsupportedBindEnvironment"))]
        UnsupportedOperationUnsupportedBindEnvironment = 281_149_046,
        /// UnsupportedOperation.UnsupportedDeleteApi
        #[doc(alias("UnsupportedOperation.UnsupportedDeleteApi"))]
        UnsupportedOperationUnsupportedDeleteApi = -1_752_570_145,
        /// UnsupportedOperation.UnsupportedDeleteService
        #[doc(alias("UnsupportedOperation.UnsupportedDeleteService"))]
        UnsupportedOperationUnsupportedDeleteService = 447_776_211,
        /// UnsupportedOperation.UnsupportedDeleteUpstream
        #[doc(alias("UnsupportedOperation.UnsupportedDeleteUpstream"))]
        UnsupportedOperationUnsupportedDeleteUpstream = -1_029_472_015,
        /// UnsupportedOperation.UnsupportedNetType
        #[doc(alias("UnsupportedOperation.UnsupportedNetType"))]
        UnsupportedOperationUnsupportedNetType = 910_066_040,
        /// UnsupportedOperation.UnsupportedUnBindEnvironment
        #[doc(alias("UnsupportedOperation.UnsupportedUnBindEnvironment"))]
        UnsupportedOperationUnsupportedUnBindEnvironment = -325_555_678,
        /// UnsupportedOperation.UnsupportedUpdateApiKey
        #[doc(alias("UnsupportedOperation.UnsupportedUpdateApiKey"))]
        UnsupportedOperationUnsupportedUpdateApiKey = -1_280_503_754,
        /// UnsupportedOperation.UsagePlanInUse
        #[doc(alias("UnsupportedOperation.UsagePlanInUse"))]
        UnsupportedOperationUsagePlanInUse = -813_312_979,
    }
    api::listed_enum!(ApigatewayError, apigateway_v20180808_table);
    mod apigateway_v20180808_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{ApigatewayError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "apigateway_v20180808";
        pub(super) const CODE_INDEX: Index = index::APIGATEWAY_V20180808_CODES;
        pub(super) const KEY_INDEX: Index = index::APIGATEWAY_V20180808_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [ApigatewayError; 187] = [
            ApigatewayError::AuthFailure,
            ApigatewayError::DryRunOperation,
            ApigatewayError::FailedOperation,
            ApigatewayError::FailedOperationAccessKeyExist,
            ApigatewayError::FailedOperationApiBindEnvironmen,
            ApigatewayError::FailedOperationApiBindEnvironment,
            ApigatewayError::FailedOperationApiError,
            ApigatewayError::FailedOperationApiInOperation,
            ApigatewayError::FailedOperationBackendDomainError,
            ApigatewayError::FailedOperationCamException,
            ApigatewayError::FailedOperationCertificateIdBindError,
            ApigatewayError::FailedOperationCertificateIdEnterpriseWaitSubmit,
            ApigatewayError::FailedOperationCertificateIdError,
            ApigatewayError::FailedOperationCertificateIdExpired,
            ApigatewayError::FailedOperationCertificateIdInfoError,
            ApigatewayError::FailedOperationCertificateIdUnderVerify,
            ApigatewayError::FailedOperationCertificateIdUnknownError,
            ApigatewayError::FailedOperationCertificateIdVerifyFail,
            ApigatewayError::FailedOperationCertificateIsNull,
            ApigatewayError::FailedOperationClsError,
            ApigatewayError::FailedOperationCodingError,
            ApigatewayError::FailedOperationDefineMappingEnvironmentError,
            ApigatewayError::FailedOperationDefineMappingNotNull,
            ApigatewayError::FailedOperationDefineMappingParamRepeat,
            ApigatewayError::FailedOperationDefineMappingPathError,
            ApigatewayError::FailedOperationDeletePathMappingSetError,
            ApigatewayError::FailedOperationDescribeServiceSubDomainsError,
            ApigatewayError::FailedOperationDomainAlreadyBindOtherService,
            ApigatewayError::FailedOperationDomainAlreadyBindService,
            ApigatewayError::FailedOperationDomainInBlackList,
            ApigatewayError::FailedOperationDomainNeedBeian,
            ApigatewayError::FailedOperationDomainNotBindService,
            ApigatewayError::FailedOperationDomainResolveError,
            ApigatewayError::FailedOperationEiamError,
            ApigatewayError::FailedOperationEbError,
            ApigatewayError::FailedOperationFormatError,
            ApigatewayError::FailedOperationGenerateApiDocumentError,
            ApigatewayError::FailedOperationGetRoleError,
            ApigatewayError::FailedOperationInstanceNotExist,
            ApigatewayError::FailedOperationInvalidInputJson,
            ApigatewayError::FailedOperationIsDefaultMapping,
            ApigatewayError::FailedOperationNetSubDomainError,
            ApigatewayError::FailedOperationOperateUpstream,
            ApigatewayError::FailedOperationPathMappingSetError,
            ApigatewayError::FailedOperationScfError,
            ApigatewayError::FailedOperationServiceError,
            ApigatewayError::FailedOperationServiceInOperation,
            ApigatewayError::FailedOperationServiceNotExist,
            ApigatewayError::FailedOperationSetCustomPathMappingError,
            ApigatewayError::FailedOperationSubDomainFormatError,
            ApigatewayError::FailedOperationTagBindServiceError,
            ApigatewayError::FailedOperationTaskAlreadyExist,
            ApigatewayError::FailedOperationUnknownProtocolTypeError,
            ApigatewayError::InternalError,
            ApigatewayError::InternalErrorApigwException,
            ApigatewayError::InternalErrorCamException,
            ApigatewayError::InternalErrorCauthException,
            ApigatewayError::InternalErrorClbException,
            ApigatewayError::InternalErrorDbException,
            ApigatewayError::InternalErrorOssException,
            ApigatewayError::InternalErrorReturnableException,
            ApigatewayError::InternalErrorScfException,
            ApigatewayError::InternalErrorTsfException,
            ApigatewayError::InternalErrorVpcException,
            ApigatewayError::InvalidParameter,
            ApigatewayError::InvalidParameterBasicServiceNotAllowAttachPlugin,
            ApigatewayError::InvalidParameterDuplicatePluginConfig,
            ApigatewayError::InvalidParameterFormatError,
            ApigatewayError::InvalidParameterValue,
            ApigatewayError::InvalidParameterValueDuplicatePluginConfig,
            ApigatewayError::InvalidParameterValueIllegalProxyIp,
            ApigatewayError::InvalidParameterValueInvalidAccessKeyIds,
            ApigatewayError::InvalidParameterValueInvalidApiBusinessType,
            ApigatewayError::InvalidParameterValueInvalidApiIds,
            ApigatewayError::InvalidParameterValueInvalidApiRequestConfig,
            ApigatewayError::InvalidParameterValueInvalidApiType,
            ApigatewayError::InvalidParameterValueInvalidBackendPath,
            ApigatewayError::InvalidParameterValueInvalidClb,
            ApigatewayError::InvalidParameterValueInvalidCondition,
            ApigatewayError::InvalidParameterValueInvalidConstantParameters,
            ApigatewayError::InvalidParameterValueInvalidEnv,
            ApigatewayError::InvalidParameterValueInvalidEnvStatus,
            ApigatewayError::InvalidParameterValueInvalidFilterNotSupportedName,
            ApigatewayError::InvalidParameterValueInvalidGenLanguage,
            ApigatewayError::InvalidParameterValueInvalidIpAddress,
            ApigatewayError::InvalidParameterValueInvalidMaxRequestNum,
            ApigatewayError::InvalidParameterValueInvalidMethod,
            ApigatewayError::InvalidParameterValueInvalidPluginConfig,
            ApigatewayError::InvalidParameterValueInvalidPort,
            ApigatewayError::InvalidParameterValueInvalidProcotol,
            ApigatewayError::InvalidParameterValueInvalidPublicKey,
            ApigatewayError::InvalidParameterValueInvalidRegion,
            ApigatewayError::InvalidParameterValueInvalidRequestParameters,
            ApigatewayError::InvalidParameterValueInvalidScfConfig,
            ApigatewayError::InvalidParameterValueInvalidServiceConfig,
            ApigatewayError::InvalidParameterValueInvalidServiceMockReturnMessage,
            ApigatewayError::InvalidParameterValueInvalidServiceParam,
            ApigatewayError::InvalidParameterValueInvalidServiceParameters,
            ApigatewayError::InvalidParameterValueInvalidServiceType,
            ApigatewayError::InvalidParameterValueInvalidTagValues,
            ApigatewayError::InvalidParameterValueInvalidTsfConfig,
            ApigatewayError::InvalidParameterValueInvalidUpstream,
            ApigatewayError::InvalidParameterValueInvalidUrl,
            ApigatewayError::InvalidParameterValueInvalidVpcConfig,
            ApigatewayError::InvalidParameterValueInvalidWsMethod,
            ApigatewayError::InvalidParameterValueLengthExceeded,
            ApigatewayError::InvalidParameterValueLimitExceeded,
            ApigatewayError::InvalidParameterValueNotInOptions,
            ApigatewayError::InvalidParameterValueNothingModifyForOauth,
            ApigatewayError::InvalidParameterValueParameterNotMatch,
            ApigatewayError::InvalidParameterValueParameterValueLimitExceeded,
            ApigatewayError::InvalidParameterValueRangeExceeded,
            ApigatewayError::InvalidParameterValueTrafficControl,
            ApigatewayError::InvalidParameterValueUnsupportedParameter,
            ApigatewayError::LimitExceeded,
            ApigatewayError::LimitExceededApiDocLimitExceeded,
            ApigatewayError::LimitExceededAccessKeyCountInUsagePlanLimitExceeded,
            ApigatewayError::LimitExceededApiAppCountLimitExceeded,
            ApigatewayError::LimitExceededApiCountLimitExceeded,
            ApigatewayError::LimitExceededApiKeyCountLimitExceeded,
            ApigatewayError::LimitExceededExceededDefineMappingLimit,
            ApigatewayError::LimitExceededExceededDomainLimit,
            ApigatewayError::LimitExceededIpStrategyLimitExceeded,
            ApigatewayError::LimitExceededRequestLimitExceeded,
            ApigatewayError::LimitExceededServiceCountForPluginLimitExceeded,
            ApigatewayError::LimitExceededServiceCountLimitExceeded,
            ApigatewayError::LimitExceededUsagePlanLimitExceeded,
            ApigatewayError::MissingParameter,
            ApigatewayError::MissingParameterBackendSpecificParam,
            ApigatewayError::MissingParameterPluginConfig,
            ApigatewayError::OperationDenied,
            ApigatewayError::RequestLimitExceeded,
            ApigatewayError::ResourceInUse,
            ApigatewayError::ResourceInsufficient,
            ApigatewayError::ResourceNotFound,
            ApigatewayError::ResourceNotFoundInvalidAccessKeyId,
            ApigatewayError::ResourceNotFoundInvalidApi,
            ApigatewayError::ResourceNotFoundInvalidApiApp,
            ApigatewayError::ResourceNotFoundInvalidApiDoc,
            ApigatewayError::ResourceNotFoundInvalidIpStrategy,
            ApigatewayError::ResourceNotFoundInvalidOauthApi,
            ApigatewayError::ResourceNotFoundInvalidPlugin,
            ApigatewayError::ResourceNotFoundInvalidService,
            ApigatewayError::ResourceNotFoundInvalidUsagePlan,
            ApigatewayError::ResourceUnavailable,
            ApigatewayError::ResourcesSoldOut,
            ApigatewayError::UnauthorizedOperation,
            ApigatewayError::UnauthorizedOperationAccessResource,
            ApigatewayError::UnauthorizedOperationUncertifiedUser,
            ApigatewayError::UnknownParameter,
            ApigatewayError::UnsupportedOperation,
            ApigatewayError::UnsupportedOperationAccountArrears,
            ApigatewayError::UnsupportedOperationAlreadyBindUsagePlan,
            ApigatewayError::UnsupportedOperationApiListNotEmpty,
            ApigatewayError::UnsupportedOperationAttachPlugin,
            ApigatewayError::UnsupportedOperationBasicServiceNoMoreApi,
            ApigatewayError::UnsupportedOperationBasicServiceNotAllowAttachPlugin,
            ApigatewayError::UnsupportedOperationClsSearchTime,
            ApigatewayError::UnsupportedOperationExistingOnlineEnvironment,
            ApigatewayError::UnsupportedOperationForceHttps,
            ApigatewayError::UnsupportedOperationInvalidAction,
            ApigatewayError::UnsupportedOperationInvalidEndpointType,
            ApigatewayError::UnsupportedOperationInvalidInstanceState,
            ApigatewayError::UnsupportedOperationInvalidServiceTrade,
            ApigatewayError::UnsupportedOperationInvalidStatus,
            ApigatewayError::UnsupportedOperationModifyEiamAuthApi,
            ApigatewayError::UnsupportedOperationModifyNetType,
            ApigatewayError::UnsupportedOperationModifyProtocol,
            ApigatewayError::UnsupportedOperationNoUsagePlanEnv,
            ApigatewayError::UnsupportedOperationReduceNetTypes,
            ApigatewayError::UnsupportedOperationRequestPostError,
            ApigatewayError::UnsupportedOperationResourceAssociated,
            ApigatewayError::UnsupportedOperationResourceIsInUse,
            ApigatewayError::UnsupportedOperationResourceUnassociated,
            ApigatewayError::UnsupportedOperationServiceExist,
            ApigatewayError::UnsupportedOperationTagsNotEmpty,
            ApigatewayError::UnsupportedOperationUinNotInWhiteList,
            ApigatewayError::UnsupportedOperationUnpackError,
            ApigatewayError::UnsupportedOperationUnsupportedBindApiKey,
            ApigatewayError::UnsupportedOperationUnsupportedBindEnvironment,
            ApigatewayError::UnsupportedOperationUnsupportedDeleteApi,
            ApigatewayError::UnsupportedOperationUnsupportedDeleteService,
            ApigatewayError::UnsupportedOperationUnsupportedDeleteUpstream,
            ApigatewayError::UnsupportedOperationUnsupportedNetType,
            ApigatewayError::UnsupportedOperationUnsupportedUnBindEnvironment,
            ApigatewayError::UnsupportedOperationUnsupportedUpdateApiKey,
            ApigatewayError::UnsupportedOperationUsagePlanInUse,
        ];
        pub(super) static WORDS: [&str; 187] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AccessKeyExist",
            "FailedOperation.ApiBindEnvironmen",
            "FailedOperation.ApiBindEnvironment",
            "FailedOperation.ApiError",
            "FailedOperation.ApiInOperation",
            "FailedOperation.BackendDomainError",
            "FailedOperation.CamException",
            "FailedOperation.CertificateIdBindError",
            "FailedOperation.CertificateIdEnterpriseWaitSubmit",
            "FailedOperation.CertificateIdError",
            "FailedOperation.CertificateIdExpired",
            "FailedOperation.CertificateIdInfoError",
            "FailedOperation.CertificateIdUnderVerify",
            "FailedOperation.CertificateIdUnknownError",
            "FailedOperation.CertificateIdVerifyFail",
            "FailedOperation.CertificateIsNull",
            "FailedOperation.ClsError",
            "FailedOperation.CodingError",
            "FailedOperation.DefineMappingEnvironmentError",
            "FailedOperation.DefineMappingNotNull",
            "FailedOperation.DefineMappingParamRepeat",
            "FailedOperation.DefineMappingPathError",
            "FailedOperation.DeletePathMappingSetError",
            "FailedOperation.DescribeServiceSubDomainsError",
            "FailedOperation.DomainAlreadyBindOtherService",
            "FailedOperation.DomainAlreadyBindService",
            "FailedOperation.DomainInBlackList",
            "FailedOperation.DomainNeedBeian",
            "FailedOperation.DomainNotBindService",
            "FailedOperation.DomainResolveError",
            "FailedOperation.EIAMError",
            "FailedOperation.EbError",
            "FailedOperation.FormatError",
            "FailedOperation.GenerateApiDocumentError",
            "FailedOperation.GetRoleError",
            "FailedOperation.InstanceNotExist",
            "FailedOperation.InvalidInputJSON",
            "FailedOperation.IsDefaultMapping",
            "FailedOperation.NetSubDomainError",
            "FailedOperation.OperateUpstream",
            "FailedOperation.PathMappingSetError",
            "FailedOperation.ScfError",
            "FailedOperation.ServiceError",
            "FailedOperation.ServiceInOperation",
            "FailedOperation.ServiceNotExist",
            "FailedOperation.SetCustomPathMappingError",
            "FailedOperation.SubDomainFormatError",
            "FailedOperation.TagBindServiceError",
            "FailedOperation.TaskAlreadyExist",
            "FailedOperation.UnknownProtocolTypeError",
            "InternalError",
            "InternalError.ApigwException",
            "InternalError.CamException",
            "InternalError.CauthException",
            "InternalError.ClbException",
            "InternalError.DbException",
            "InternalError.OssException",
            "InternalError.ReturnableException",
            "InternalError.ScfException",
            "InternalError.TsfException",
            "InternalError.VpcException",
            "InvalidParameter",
            "InvalidParameter.BasicServiceNotAllowAttachPlugin",
            "InvalidParameter.DuplicatePluginConfig",
            "InvalidParameter.FormatError",
            "InvalidParameterValue",
            "InvalidParameterValue.DuplicatePluginConfig",
            "InvalidParameterValue.IllegalProxyIp",
            "InvalidParameterValue.InvalidAccessKeyIds",
            "InvalidParameterValue.InvalidApiBusinessType",
            "InvalidParameterValue.InvalidApiIds",
            "InvalidParameterValue.InvalidApiRequestConfig",
            "InvalidParameterValue.InvalidApiType",
            "InvalidParameterValue.InvalidBackendPath",
            "InvalidParameterValue.InvalidClb",
            "InvalidParameterValue.InvalidCondition",
            "InvalidParameterValue.InvalidConstantParameters",
            "InvalidParameterValue.InvalidEnv",
            "InvalidParameterValue.InvalidEnvStatus",
            "InvalidParameterValue.InvalidFilterNotSupportedName",
            "InvalidParameterValue.InvalidGenLanguage",
            "InvalidParameterValue.InvalidIPAddress",
            "InvalidParameterValue.InvalidMaxRequestNum",
            "InvalidParameterValue.InvalidMethod",
            "InvalidParameterValue.InvalidPluginConfig",
            "InvalidParameterValue.InvalidPort",
            "InvalidParameterValue.InvalidProcotol",
            "InvalidParameterValue.InvalidPublicKey",
            "InvalidParameterValue.InvalidRegion",
            "InvalidParameterValue.InvalidRequestParameters",
            "InvalidParameterValue.InvalidScfConfig",
            "InvalidParameterValue.InvalidServiceConfig",
            "InvalidParameterValue.InvalidServiceMockReturnMessage",
            "InvalidParameterValue.InvalidServiceParam",
            "InvalidParameterValue.InvalidServiceParameters",
            "InvalidParameterValue.InvalidServiceType",
            "InvalidParameterValue.InvalidTagValues",
            "InvalidParameterValue.InvalidTsfConfig",
            "InvalidParameterValue.InvalidUpstream",
            "InvalidParameterValue.InvalidUrl",
            "InvalidParameterValue.InvalidVpcConfig",
            "InvalidParameterValue.InvalidWSMethod",
            "InvalidParameterValue.LengthExceeded",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.NotInOptions",
            "InvalidParameterValue.NothingModifyForOauth",
            "InvalidParameterValue.ParameterNotMatch",
            "InvalidParameterValue.ParameterValueLimitExceeded",
            "InvalidParameterValue.RangeExceeded",
            "InvalidParameterValue.TrafficControl",
            "InvalidParameterValue.UnsupportedParameter",
            "LimitExceeded",
            "LimitExceeded.APIDocLimitExceeded",
            "LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded",
            "LimitExceeded.ApiAppCountLimitExceeded",
            "LimitExceeded.ApiCountLimitExceeded",
            "LimitExceeded.ApiKeyCountLimitExceeded",
            "LimitExceeded.ExceededDefineMappingLimit",
            "LimitExceeded.ExceededDomainLimit",
            "LimitExceeded.IpStrategyLimitExceeded",
            "LimitExceeded.RequestLimitExceeded",
            "LimitExceeded.ServiceCountForPluginLimitExceeded",
            "LimitExceeded.ServiceCountLimitExceeded",
            "LimitExceeded.UsagePlanLimitExceeded",
            "MissingParameter",
            "MissingParameter.BackendSpecificParam",
            "MissingParameter.PluginConfig",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.InvalidAccessKeyId",
            "ResourceNotFound.InvalidApi",
            "ResourceNotFound.InvalidApiApp",
            "ResourceNotFound.InvalidApiDoc",
            "ResourceNotFound.InvalidIPStrategy",
            "ResourceNotFound.InvalidOauthApi",
            "ResourceNotFound.InvalidPlugin",
            "ResourceNotFound.InvalidService",
            "ResourceNotFound.InvalidUsagePlan",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AccessResource",
            "UnauthorizedOperation.UncertifiedUser",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AccountArrears",
            "UnsupportedOperation.AlreadyBindUsagePlan",
            "UnsupportedOperation.ApiListNotEmpty",
            "UnsupportedOperation.AttachPlugin",
            "UnsupportedOperation.BasicServiceNoMoreApi",
            "UnsupportedOperation.BasicServiceNotAllowAttachPlugin",
            "UnsupportedOperation.ClsSearchTime",
            "UnsupportedOperation.ExistingOnlineEnvironment",
            "UnsupportedOperation.ForceHttps",
            "UnsupportedOperation.InvalidAction",
            "UnsupportedOperation.InvalidEndpointType",
            "UnsupportedOperation.InvalidInstanceState",
            "UnsupportedOperation.InvalidServiceTrade",
            "UnsupportedOperation.InvalidStatus",
            "UnsupportedOperation.ModifyEIAMAuthApi",
            "UnsupportedOperation.ModifyNetType",
            "UnsupportedOperation.ModifyProtocol",
            "UnsupportedOperation.NoUsagePlanEnv",
            "UnsupportedOperation.ReduceNetTypes",
            "UnsupportedOperation.RequestPostError",
            "UnsupportedOperation.ResourceAssociated",
            "UnsupportedOperation.ResourceIsInUse",
            "UnsupportedOperation.ResourceUnassociated",
            "UnsupportedOperation.ServiceExist",
            "UnsupportedOperation.TagsNotEmpty",
            "UnsupportedOperation.UinNotInWhiteList",
            "UnsupportedOperation.UnpackError",
            "UnsupportedOperation.UnsupportedBindApiKey",
            "UnsupportedOperation.UnsupportedBindEnvironment",
            "UnsupportedOperation.UnsupportedDeleteApi",
            "UnsupportedOperation.UnsupportedDeleteService",
            "UnsupportedOperation.UnsupportedDeleteUpstream",
            "UnsupportedOperation.UnsupportedNetType",
            "UnsupportedOperation.UnsupportedUnBindEnvironment",
            "UnsupportedOperation.UnsupportedUpdateApiKey",
            "UnsupportedOperation.UsagePlanInUse",
        ];
        pub(super) static NAMES: [&str; 187] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAccessKeyExist",
            "FailedOperationApiBindEnvironmen",
            "FailedOperationApiBindEnvironment",
            "FailedOperationApiError",
            "FailedOperationApiInOperation",
            "FailedOperationBackendDomainError",
            "FailedOperationCamException",
            "FailedOperationCertificateIdBindError",
            "FailedOperationCertificateIdEnterpriseWaitSubmit",
            "FailedOperationCertificateIdError",
            "FailedOperationCertificateIdExpired",
            "FailedOperationCertificateIdInfoError",
            "FailedOperationCertificateIdUnderVerify",
            "FailedOperationCertificateIdUnknownError",
            "FailedOperationCertificateIdVerifyFail",
            "FailedOperationCertificateIsNull",
            "FailedOperationClsError",
            "FailedOperationCodingError",
            "FailedOperationDefineMappingEnvironmentError",
            "FailedOperationDefineMappingNotNull",
            "FailedOperationDefineMappingParamRepeat",
            "FailedOperationDefineMappingPathError",
            "FailedOperationDeletePathMappingSetError",
            "FailedOperationDescribeServiceSubDomainsError",
            "FailedOperationDomainAlreadyBindOtherService",
            "FailedOperationDomainAlreadyBindService",
            "FailedOperationDomainInBlackList",
            "FailedOperationDomainNeedBeian",
            "FailedOperationDomainNotBindService",
            "FailedOperationDomainResolveError",
            "FailedOperationEiamError",
            "FailedOperationEbError",
            "FailedOperationFormatError",
            "FailedOperationGenerateApiDocumentError",
            "FailedOperationGetRoleError",
            "FailedOperationInstanceNotExist",
            "FailedOperationInvalidInputJson",
            "FailedOperationIsDefaultMapping",
            "FailedOperationNetSubDomainError",
            "FailedOperationOperateUpstream",
            "FailedOperationPathMappingSetError",
            "FailedOperationScfError",
            "FailedOperationServiceError",
            "FailedOperationServiceInOperation",
            "FailedOperationServiceNotExist",
            "FailedOperationSetCustomPathMappingError",
            "FailedOperationSubDomainFormatError",
            "FailedOperationTagBindServiceError",
            "FailedOperationTaskAlreadyExist",
            "FailedOperationUnknownProtocolTypeError",
            "InternalError",
            "InternalErrorApigwException",
            "InternalErrorCamException",
            "InternalErrorCauthException",
            "InternalErrorClbException",
            "InternalErrorDbException",
            "InternalErrorOssException",
            "InternalErrorReturnableException",
            "InternalErrorScfException",
            "InternalErrorTsfException",
            "InternalErrorVpcException",
            "InvalidParameter",
            "InvalidParameterBasicServiceNotAllowAttachPlugin",
            "InvalidParameterDuplicatePluginConfig",
            "InvalidParameterFormatError",
            "InvalidParameterValue",
            "InvalidParameterValueDuplicatePluginConfig",
            "InvalidParameterValueIllegalProxyIp",
            "InvalidParameterValueInvalidAccessKeyIds",
            "InvalidParameterValueInvalidApiBusinessType",
            "InvalidParameterValueInvalidApiIds",
            "InvalidParameterValueInvalidApiRequestConfig",
            "InvalidParameterValueInvalidApiType",
            "InvalidParameterValueInvalidBackendPath",
            "InvalidParameterValueInvalidClb",
            "InvalidParameterValueInvalidCondition",
            "InvalidParameterValueInvalidConstantParameters",
            "InvalidParameterValueInvalidEnv",
            "InvalidParameterValueInvalidEnvStatus",
            "InvalidParameterValueInvalidFilterNotSupportedName",
            "InvalidParameterValueInvalidGenLanguage",
            "InvalidParameterValueInvalidIpAddress",
            "InvalidParameterValueInvalidMaxRequestNum",
            "InvalidParameterValueInvalidMethod",
            "InvalidParameterValueInvalidPluginConfig",
            "InvalidParameterValueInvalidPort",
            "InvalidParameterValueInvalidProcotol",
            "InvalidParameterValueInvalidPublicKey",
            "InvalidParameterValueInvalidRegion",
            "InvalidParameterValueInvalidRequestParameters",
            "InvalidParameterValueInvalidScfConfig",
            "InvalidParameterValueInvalidServiceConfig",
            "InvalidParameterValueInvalidServiceMockReturnMessage",
            "InvalidParameterValueInvalidServiceParam",
            "InvalidParameterValueInvalidServiceParameters",
            "InvalidParameterValueInvalidServiceType",
            "InvalidParameterValueInvalidTagValues",
            "InvalidParameterValueInvalidTsfConfig",
            "InvalidParameterValueInvalidUpstream",
            "InvalidParameterValueInvalidUrl",
            "InvalidParameterValueInvalidVpcConfig",
            "InvalidParameterValueInvalidWsMethod",
            "InvalidParameterValueLengthExceeded",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueNotInOptions",
            "InvalidParameterValueNothingModifyForOauth",
            "InvalidParameterValueParameterNotMatch",
            "InvalidParameterValueParameterValueLimitExceeded",
            "InvalidParameterValueRangeExceeded",
            "InvalidParameterValueTrafficControl",
            "InvalidParameterValueUnsupportedParameter",
            "LimitExceeded",
            "LimitExceededApiDocLimitExceeded",
            "LimitExceededAccessKeyCountInUsagePlanLimitExceeded",
            "LimitExceededApiAppCountLimitExceeded",
            "LimitExceededApiCountLimitExceeded",
            "LimitExceededApiKeyCountLimitExceeded",
            "LimitExceededExceededDefineMappingLimit",
            "LimitExceededExceededDomainLimit",
            "LimitExceededIpStrategyLimitExceeded",
            "LimitExceededRequestLimitExceeded",
            "LimitExceededServiceCountForPluginLimitExceeded",
            "LimitExceededServiceCountLimitExceeded",
            "LimitExceededUsagePlanLimitExceeded",
            "MissingParameter",
            "MissingParameterBackendSpecificParam",
            "MissingParameterPluginConfig",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundInvalidAccessKeyId",
            "ResourceNotFoundInvalidApi",
            "ResourceNotFoundInvalidApiApp",
            "ResourceNotFoundInvalidApiDoc",
            "ResourceNotFoundInvalidIpStrategy",
            "ResourceNotFoundInvalidOauthApi",
            "ResourceNotFoundInvalidPlugin",
            "ResourceNotFoundInvalidService",
            "ResourceNotFoundInvalidUsagePlan",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationAccessResource",
            "UnauthorizedOperationUncertifiedUser",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAccountArrears",
            "UnsupportedOperationAlreadyBindUsagePlan",
            "UnsupportedOperationApiListNotEmpty",
            "UnsupportedOperationAttachPlugin",
            "UnsupportedOperationBasicServiceNoMoreApi",
            "UnsupportedOperationBasicServiceNotAllowAttachPlugin",
            "UnsupportedOperationClsSearchTime",
            "UnsupportedOperationExistingOnlineEnvironment",
            "UnsupportedOperationForceHttps",
            "UnsupportedOperationInvalidAction",
            "UnsupportedOperationInvalidEndpointType",
            "UnsupportedOperationInvalidInstanceState",
            "UnsupportedOperationInvalidServiceTrade",
            "UnsupportedOperationInvalidStatus",
            "UnsupportedOperationModifyEiamAuthApi",
            "UnsupportedOperationModifyNetType",
            "UnsupportedOperationModifyProtocol",
            "UnsupportedOperationNoUsagePlanEnv",
            "UnsupportedOperationReduceNetTypes",
            "UnsupportedOperationRequestPostError",
            "UnsupportedOperationResourceAssociated",
            "UnsupportedOperationResourceIsInUse",
            "UnsupportedOperationResourceUnassociated",
            "UnsupportedOperationServiceExist",
            "UnsupportedOperationTagsNotEmpty",
            "UnsupportedOperationUinNotInWhiteList",
            "UnsupportedOperationUnpackError",
            "UnsupportedOperationUnsupportedBindApiKey",
            "UnsupportedOperationUnsupportedBindEnvironment",
            "UnsupportedOperationUnsupportedDeleteApi",
            "UnsupportedOperationUnsupportedDeleteService",
            "UnsupportedOperationUnsupportedDeleteUpstream",
            "UnsupportedOperationUnsupportedNetType",
            "UnsupportedOperationUnsupportedUnBindEnvironment",
            "UnsupportedOperationUnsupportedUpdateApiKey",
            "UnsupportedOperationUsagePlanInUse",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 187] = backgrounds(
            &WORDS,
            &index::APIGATEWAY_V20180808_HEADS,
        );
        pub(super) static OWN: [Own; 13] = [
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
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ApigatewayError",
            label_en: "API Gateway",
            label_zh: "API 网关",
            level: Level::Service,
            product: Some(products::APIGATEWAY),
            version: Some("2018-08-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    36,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-27",
                        "自 2023-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    83,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-27",
                        "自 2023-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::APIGATEWAY_V20180808_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180808::ApigatewayError;

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
