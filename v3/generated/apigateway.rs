// @generated from spec/apigateway.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6476845eb2159d7a, rust-hash: 1746ad95765557fe
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/apigateway.rs"]
mod index;

/// Version 2018-08-08 of the API.
pub mod v20180808 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "apigateway")]
    /// Error codes of API Gateway (apigateway), API 3.0, version 2018-08-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ApigatewayError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccessKeyExist
        #[doc(alias("FailedOperation.AccessKeyExist"))]
        FailedOperationAccessKeyExist,
        /// FailedOperation.ApiBindEnvironmen
        #[doc(alias("FailedOperation.ApiBindEnvironmen"))]
        FailedOperationApiBindEnvironmen,
        /// FailedOperation.ApiBindEnvironment
        #[doc(alias("FailedOperation.ApiBindEnvironment"))]
        FailedOperationApiBindEnvironment,
        /// FailedOperation.ApiError
        #[doc(alias("FailedOperation.ApiError"))]
        FailedOperationApiError,
        /// FailedOperation.ApiInOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ApiInOperation"))]
        FailedOperationApiInOperation,
        /// FailedOperation.BackendDomainError
        #[doc(alias("FailedOperation.BackendDomainError"))]
        FailedOperationBackendDomainError,
        /// FailedOperation.CamException
        #[doc(alias("FailedOperation.CamException"))]
        FailedOperationCamException,
        /// FailedOperation.CertificateIdBindError
        #[doc(alias("FailedOperation.CertificateIdBindError"))]
        FailedOperationCertificateIdBindError,
        /// FailedOperation.CertificateIdEnterpriseWaitSubmit
        #[doc(alias("FailedOperation.CertificateIdEnterpriseWaitSubmit"))]
        FailedOperationCertificateIdEnterpriseWaitSubmit,
        /// FailedOperation.CertificateIdError
        #[doc(alias("FailedOperation.CertificateIdError"))]
        FailedOperationCertificateIdError,
        /// FailedOperation.CertificateIdExpired
        #[doc(alias("FailedOperation.CertificateIdExpired"))]
        FailedOperationCertificateIdExpired,
        /// FailedOperation.CertificateIdInfoError
        #[doc(alias("FailedOperation.CertificateIdInfoError"))]
        FailedOperationCertificateIdInfoError,
        /// FailedOperation.CertificateIdUnderVerify
        #[doc(alias("FailedOperation.CertificateIdUnderVerify"))]
        FailedOperationCertificateIdUnderVerify,
        /// FailedOperation.CertificateIdUnknownError
        #[doc(alias("FailedOperation.CertificateIdUnknownError"))]
        FailedOperationCertificateIdUnknownError,
        /// FailedOperation.CertificateIdVerifyFail
        #[doc(alias("FailedOperation.CertificateIdVerifyFail"))]
        FailedOperationCertificateIdVerifyFail,
        /// FailedOperation.CertificateIsNull
        #[doc(alias("FailedOperation.CertificateIsNull"))]
        FailedOperationCertificateIsNull,
        /// FailedOperation.ClsError
        #[doc(alias("FailedOperation.ClsError"))]
        FailedOperationClsError,
        /// FailedOperation.CodingError
        #[doc(alias("FailedOperation.CodingError"))]
        FailedOperationCodingError,
        /// FailedOperation.DefineMappingEnvironmentError
        #[doc(alias("FailedOperation.DefineMappingEnvironmentError"))]
        FailedOperationDefineMappingEnvironmentError,
        /// FailedOperation.DefineMappingNotNull
        #[doc(alias("FailedOperation.DefineMappingNotNull"))]
        FailedOperationDefineMappingNotNull,
        /// FailedOperation.DefineMappingParamRepeat
        #[doc(alias("FailedOperation.DefineMappingParamRepeat"))]
        FailedOperationDefineMappingParamRepeat,
        /// FailedOperation.DefineMappingPathError
        #[doc(alias("FailedOperation.DefineMappingPathError"))]
        FailedOperationDefineMappingPathError,
        /// FailedOperation.DeletePathMappingSetError
        #[doc(alias("FailedOperation.DeletePathMappingSetError"))]
        FailedOperationDeletePathMappingSetError,
        /// FailedOperation.DescribeServiceSubDomainsError
        #[doc(alias("FailedOperation.DescribeServiceSubDomainsError"))]
        FailedOperationDescribeServiceSubDomainsError,
        /// FailedOperation.DomainAlreadyBindOtherService
        #[doc(alias("FailedOperation.DomainAlreadyBindOtherService"))]
        FailedOperationDomainAlreadyBindOtherService,
        /// FailedOperation.DomainAlreadyBindService
        #[doc(alias("FailedOperation.DomainAlreadyBindService"))]
        FailedOperationDomainAlreadyBindService,
        /// FailedOperation.DomainInBlackList
        #[doc(alias("FailedOperation.DomainInBlackList"))]
        FailedOperationDomainInBlackList,
        /// FailedOperation.DomainNeedBeian
        #[doc(alias("FailedOperation.DomainNeedBeian"))]
        FailedOperationDomainNeedBeian,
        /// FailedOperation.DomainNotBindService
        #[doc(alias("FailedOperation.DomainNotBindService"))]
        FailedOperationDomainNotBindService,
        /// FailedOperation.DomainResolveError
        #[doc(alias("FailedOperation.DomainResolveError"))]
        FailedOperationDomainResolveError,
        /// FailedOperation.EIAMError
        #[doc(alias("FailedOperation.EIAMError"))]
        FailedOperationEiamError,
        /// FailedOperation.EbError
        #[doc(alias("FailedOperation.EbError"))]
        FailedOperationEbError,
        /// FailedOperation.FormatError
        #[doc(alias("FailedOperation.FormatError"))]
        FailedOperationFormatError,
        /// FailedOperation.GenerateApiDocumentError
        #[doc(alias("FailedOperation.GenerateApiDocumentError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-27"
        )]
        FailedOperationGenerateApiDocumentError,
        /// FailedOperation.GetRoleError
        #[doc(alias("FailedOperation.GetRoleError"))]
        FailedOperationGetRoleError,
        /// FailedOperation.InstanceNotExist
        #[doc(alias("FailedOperation.InstanceNotExist"))]
        FailedOperationInstanceNotExist,
        /// FailedOperation.InvalidInputJSON
        #[doc(alias("FailedOperation.InvalidInputJSON"))]
        FailedOperationInvalidInputJson,
        /// FailedOperation.IsDefaultMapping
        #[doc(alias("FailedOperation.IsDefaultMapping"))]
        FailedOperationIsDefaultMapping,
        /// FailedOperation.NetSubDomainError
        #[doc(alias("FailedOperation.NetSubDomainError"))]
        FailedOperationNetSubDomainError,
        /// FailedOperation.OperateUpstream
        #[doc(alias("FailedOperation.OperateUpstream"))]
        FailedOperationOperateUpstream,
        /// FailedOperation.PathMappingSetError
        #[doc(alias("FailedOperation.PathMappingSetError"))]
        FailedOperationPathMappingSetError,
        /// FailedOperation.ScfError
        #[doc(alias("FailedOperation.ScfError"))]
        FailedOperationScfError,
        /// FailedOperation.ServiceError
        #[doc(alias("FailedOperation.ServiceError"))]
        FailedOperationServiceError,
        /// FailedOperation.ServiceInOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceInOperation"))]
        FailedOperationServiceInOperation,
        /// FailedOperation.ServiceNotExist
        #[doc(alias("FailedOperation.ServiceNotExist"))]
        FailedOperationServiceNotExist,
        /// FailedOperation.SetCustomPathMappingError
        #[doc(alias("FailedOperation.SetCustomPathMappingError"))]
        FailedOperationSetCustomPathMappingError,
        /// FailedOperation.SubDomainFormatError
        #[doc(alias("FailedOperation.SubDomainFormatError"))]
        FailedOperationSubDomainFormatError,
        /// FailedOperation.TagBindServiceError
        #[doc(alias("FailedOperation.TagBindServiceError"))]
        FailedOperationTagBindServiceError,
        /// FailedOperation.TaskAlreadyExist
        #[doc(alias("FailedOperation.TaskAlreadyExist"))]
        FailedOperationTaskAlreadyExist,
        /// FailedOperation.UnknownProtocolTypeError
        #[doc(alias("FailedOperation.UnknownProtocolTypeError"))]
        FailedOperationUnknownProtocolTypeError,
        /// InternalError
        InternalError,
        /// InternalError.ApigwException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ApigwException"))]
        InternalErrorApigwException,
        /// InternalError.CamException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CamException"))]
        InternalErrorCamException,
        /// InternalError.CauthException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CauthException"))]
        InternalErrorCauthException,
        /// InternalError.ClbException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ClbException"))]
        InternalErrorClbException,
        /// InternalError.DbException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DbException"))]
        InternalErrorDbException,
        /// InternalError.OssException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.OssException"))]
        InternalErrorOssException,
        /// InternalError.ReturnableException
        #[doc(alias("InternalError.ReturnableException"))]
        InternalErrorReturnableException,
        /// InternalError.ScfException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ScfException"))]
        InternalErrorScfException,
        /// InternalError.TsfException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TsfException"))]
        InternalErrorTsfException,
        /// InternalError.VpcException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.VpcException"))]
        InternalErrorVpcException,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BasicServiceNotAllowAttachPlugin
        #[doc(alias("InvalidParameter.BasicServiceNotAllowAttachPlugin"))]
        InvalidParameterBasicServiceNotAllowAttachPlugin,
        /// InvalidParameter.DuplicatePluginConfig
        #[doc(alias("InvalidParameter.DuplicatePluginConfig"))]
        InvalidParameterDuplicatePluginConfig,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DuplicatePluginConfig
        #[doc(alias("InvalidParameterValue.DuplicatePluginConfig"))]
        InvalidParameterValueDuplicatePluginConfig,
        /// InvalidParameterValue.IllegalProxyIp
        #[doc(alias("InvalidParameterValue.IllegalProxyIp"))]
        InvalidParameterValueIllegalProxyIp,
        /// InvalidParameterValue.InvalidAccessKeyIds
        #[doc(alias("InvalidParameterValue.InvalidAccessKeyIds"))]
        InvalidParameterValueInvalidAccessKeyIds,
        /// InvalidParameterValue.InvalidApiBusinessType
        #[doc(alias("InvalidParameterValue.InvalidApiBusinessType"))]
        InvalidParameterValueInvalidApiBusinessType,
        /// InvalidParameterValue.InvalidApiIds
        #[doc(alias("InvalidParameterValue.InvalidApiIds"))]
        InvalidParameterValueInvalidApiIds,
        /// InvalidParameterValue.InvalidApiRequestConfig
        #[doc(alias("InvalidParameterValue.InvalidApiRequestConfig"))]
        InvalidParameterValueInvalidApiRequestConfig,
        /// InvalidParameterValue.InvalidApiType
        #[doc(alias("InvalidParameterValue.InvalidApiType"))]
        InvalidParameterValueInvalidApiType,
        /// InvalidParameterValue.InvalidBackendPath
        #[doc(alias("InvalidParameterValue.InvalidBackendPath"))]
        InvalidParameterValueInvalidBackendPath,
        /// InvalidParameterValue.InvalidClb
        #[doc(alias("InvalidParameterValue.InvalidClb"))]
        InvalidParameterValueInvalidClb,
        /// InvalidParameterValue.InvalidCondition
        #[doc(alias("InvalidParameterValue.InvalidCondition"))]
        InvalidParameterValueInvalidCondition,
        /// InvalidParameterValue.InvalidConstantParameters
        #[doc(alias("InvalidParameterValue.InvalidConstantParameters"))]
        InvalidParameterValueInvalidConstantParameters,
        /// InvalidParameterValue.InvalidEnv
        #[doc(alias("InvalidParameterValue.InvalidEnv"))]
        InvalidParameterValueInvalidEnv,
        /// InvalidParameterValue.InvalidEnvStatus
        #[doc(alias("InvalidParameterValue.InvalidEnvStatus"))]
        InvalidParameterValueInvalidEnvStatus,
        /// InvalidParameterValue.InvalidFilterNotSupportedName
        #[doc(alias("InvalidParameterValue.InvalidFilterNotSupportedName"))]
        InvalidParameterValueInvalidFilterNotSupportedName,
        /// InvalidParameterValue.InvalidGenLanguage
        #[doc(alias("InvalidParameterValue.InvalidGenLanguage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-27"
        )]
        InvalidParameterValueInvalidGenLanguage,
        /// InvalidParameterValue.InvalidIPAddress
        #[doc(alias("InvalidParameterValue.InvalidIPAddress"))]
        InvalidParameterValueInvalidIpAddress,
        /// InvalidParameterValue.InvalidMaxRequestNum
        #[doc(alias("InvalidParameterValue.InvalidMaxRequestNum"))]
        InvalidParameterValueInvalidMaxRequestNum,
        /// InvalidParameterValue.InvalidMethod
        #[doc(alias("InvalidParameterValue.InvalidMethod"))]
        InvalidParameterValueInvalidMethod,
        /// InvalidParameterValue.InvalidPluginConfig
        #[doc(alias("InvalidParameterValue.InvalidPluginConfig"))]
        InvalidParameterValueInvalidPluginConfig,
        /// InvalidParameterValue.InvalidPort
        #[doc(alias("InvalidParameterValue.InvalidPort"))]
        InvalidParameterValueInvalidPort,
        /// InvalidParameterValue.InvalidProcotol
        #[doc(alias("InvalidParameterValue.InvalidProcotol"))]
        InvalidParameterValueInvalidProcotol,
        /// InvalidParameterValue.InvalidPublicKey
        #[doc(alias("InvalidParameterValue.InvalidPublicKey"))]
        InvalidParameterValueInvalidPublicKey,
        /// InvalidParameterValue.InvalidRegion
        #[doc(alias("InvalidParameterValue.InvalidRegion"))]
        InvalidParameterValueInvalidRegion,
        /// InvalidParameterValue.InvalidRequestParameters
        #[doc(alias("InvalidParameterValue.InvalidRequestParameters"))]
        InvalidParameterValueInvalidRequestParameters,
        /// InvalidParameterValue.InvalidScfConfig
        #[doc(alias("InvalidParameterValue.InvalidScfConfig"))]
        InvalidParameterValueInvalidScfConfig,
        /// InvalidParameterValue.InvalidServiceConfig
        #[doc(alias("InvalidParameterValue.InvalidServiceConfig"))]
        InvalidParameterValueInvalidServiceConfig,
        /// InvalidParameterValue.InvalidServiceMockReturnMessage
        #[doc(alias("InvalidParameterValue.InvalidServiceMockReturnMessage"))]
        InvalidParameterValueInvalidServiceMockReturnMessage,
        /// InvalidParameterValue.InvalidServiceParam
        #[doc(alias("InvalidParameterValue.InvalidServiceParam"))]
        InvalidParameterValueInvalidServiceParam,
        /// InvalidParameterValue.InvalidServiceParameters
        #[doc(alias("InvalidParameterValue.InvalidServiceParameters"))]
        InvalidParameterValueInvalidServiceParameters,
        /// InvalidParameterValue.InvalidServiceType
        #[doc(alias("InvalidParameterValue.InvalidServiceType"))]
        InvalidParameterValueInvalidServiceType,
        /// InvalidParameterValue.InvalidTagValues
        #[doc(alias("InvalidParameterValue.InvalidTagValues"))]
        InvalidParameterValueInvalidTagValues,
        /// InvalidParameterValue.InvalidTsfConfig
        #[doc(alias("InvalidParameterValue.InvalidTsfConfig"))]
        InvalidParameterValueInvalidTsfConfig,
        /// InvalidParameterValue.InvalidUpstream
        #[doc(alias("InvalidParameterValue.InvalidUpstream"))]
        InvalidParameterValueInvalidUpstream,
        /// InvalidParameterValue.InvalidUrl
        #[doc(alias("InvalidParameterValue.InvalidUrl"))]
        InvalidParameterValueInvalidUrl,
        /// InvalidParameterValue.InvalidVpcConfig
        #[doc(alias("InvalidParameterValue.InvalidVpcConfig"))]
        InvalidParameterValueInvalidVpcConfig,
        /// InvalidParameterValue.InvalidWSMethod
        #[doc(alias("InvalidParameterValue.InvalidWSMethod"))]
        InvalidParameterValueInvalidWsMethod,
        /// InvalidParameterValue.LengthExceeded
        #[doc(alias("InvalidParameterValue.LengthExceeded"))]
        InvalidParameterValueLengthExceeded,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.NotInOptions
        #[doc(alias("InvalidParameterValue.NotInOptions"))]
        InvalidParameterValueNotInOptions,
        /// InvalidParameterValue.NothingModifyForOauth
        #[doc(alias("InvalidParameterValue.NothingModifyForOauth"))]
        InvalidParameterValueNothingModifyForOauth,
        /// InvalidParameterValue.ParameterNotMatch
        #[doc(alias("InvalidParameterValue.ParameterNotMatch"))]
        InvalidParameterValueParameterNotMatch,
        /// InvalidParameterValue.ParameterValueLimitExceeded
        #[doc(alias("InvalidParameterValue.ParameterValueLimitExceeded"))]
        InvalidParameterValueParameterValueLimitExceeded,
        /// InvalidParameterValue.RangeExceeded
        #[doc(alias("InvalidParameterValue.RangeExceeded"))]
        InvalidParameterValueRangeExceeded,
        /// InvalidParameterValue.TrafficControl
        #[doc(alias("InvalidParameterValue.TrafficControl"))]
        InvalidParameterValueTrafficControl,
        /// InvalidParameterValue.UnsupportedParameter
        #[doc(alias("InvalidParameterValue.UnsupportedParameter"))]
        InvalidParameterValueUnsupportedParameter,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.APIDocLimitExceeded
        #[doc(alias("LimitExceeded.APIDocLimitExceeded"))]
        LimitExceededApiDocLimitExceeded,
        /// LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded
        #[doc(alias("LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded"))]
        LimitExceededAccessKeyCountInUsagePlanLimitExceeded,
        /// LimitExceeded.ApiAppCountLimitExceeded
        #[doc(alias("LimitExceeded.ApiAppCountLimitExceeded"))]
        LimitExceededApiAppCountLimitExceeded,
        /// LimitExceeded.ApiCountLimitExceeded
        #[doc(alias("LimitExceeded.ApiCountLimitExceeded"))]
        LimitExceededApiCountLimitExceeded,
        /// LimitExceeded.ApiKeyCountLimitExceeded
        #[doc(alias("LimitExceeded.ApiKeyCountLimitExceeded"))]
        LimitExceededApiKeyCountLimitExceeded,
        /// LimitExceeded.ExceededDefineMappingLimit
        #[doc(alias("LimitExceeded.ExceededDefineMappingLimit"))]
        LimitExceededExceededDefineMappingLimit,
        /// LimitExceeded.ExceededDomainLimit
        #[doc(alias("LimitExceeded.ExceededDomainLimit"))]
        LimitExceededExceededDomainLimit,
        /// LimitExceeded.IpStrategyLimitExceeded
        #[doc(alias("LimitExceeded.IpStrategyLimitExceeded"))]
        LimitExceededIpStrategyLimitExceeded,
        /// LimitExceeded.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RequestLimitExceeded"))]
        LimitExceededRequestLimitExceeded,
        /// LimitExceeded.ServiceCountForPluginLimitExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.ServiceCountForPluginLimitExceeded"))]
        LimitExceededServiceCountForPluginLimitExceeded,
        /// LimitExceeded.ServiceCountLimitExceeded
        #[doc(alias("LimitExceeded.ServiceCountLimitExceeded"))]
        LimitExceededServiceCountLimitExceeded,
        /// LimitExceeded.UsagePlanLimitExceeded
        #[doc(alias("LimitExceeded.UsagePlanLimitExceeded"))]
        LimitExceededUsagePlanLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.BackendSpecificParam
        #[doc(alias("MissingParameter.BackendSpecificParam"))]
        MissingParameterBackendSpecificParam,
        /// MissingParameter.PluginConfig
        #[doc(alias("MissingParameter.PluginConfig"))]
        MissingParameterPluginConfig,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.InvalidAccessKeyId
        #[doc(alias("ResourceNotFound.InvalidAccessKeyId"))]
        ResourceNotFoundInvalidAccessKeyId,
        /// ResourceNotFound.InvalidApi
        #[doc(alias("ResourceNotFound.InvalidApi"))]
        ResourceNotFoundInvalidApi,
        /// ResourceNotFound.InvalidApiApp
        #[doc(alias("ResourceNotFound.InvalidApiApp"))]
        ResourceNotFoundInvalidApiApp,
        /// ResourceNotFound.InvalidApiDoc
        #[doc(alias("ResourceNotFound.InvalidApiDoc"))]
        ResourceNotFoundInvalidApiDoc,
        /// ResourceNotFound.InvalidIPStrategy
        #[doc(alias("ResourceNotFound.InvalidIPStrategy"))]
        ResourceNotFoundInvalidIpStrategy,
        /// ResourceNotFound.InvalidOauthApi
        #[doc(alias("ResourceNotFound.InvalidOauthApi"))]
        ResourceNotFoundInvalidOauthApi,
        /// ResourceNotFound.InvalidPlugin
        #[doc(alias("ResourceNotFound.InvalidPlugin"))]
        ResourceNotFoundInvalidPlugin,
        /// ResourceNotFound.InvalidService
        #[doc(alias("ResourceNotFound.InvalidService"))]
        ResourceNotFoundInvalidService,
        /// ResourceNotFound.InvalidUsagePlan
        #[doc(alias("ResourceNotFound.InvalidUsagePlan"))]
        ResourceNotFoundInvalidUsagePlan,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AccessResource
        #[doc(alias("UnauthorizedOperation.AccessResource"))]
        UnauthorizedOperationAccessResource,
        /// UnauthorizedOperation.UncertifiedUser
        #[doc(alias("UnauthorizedOperation.UncertifiedUser"))]
        UnauthorizedOperationUncertifiedUser,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AccountArrears
        #[doc(alias("UnsupportedOperation.AccountArrears"))]
        UnsupportedOperationAccountArrears,
        /// UnsupportedOperation.AlreadyBindUsagePlan
        #[doc(alias("UnsupportedOperation.AlreadyBindUsagePlan"))]
        UnsupportedOperationAlreadyBindUsagePlan,
        /// UnsupportedOperation.ApiListNotEmpty
        #[doc(alias("UnsupportedOperation.ApiListNotEmpty"))]
        UnsupportedOperationApiListNotEmpty,
        /// UnsupportedOperation.AttachPlugin
        #[doc(alias("UnsupportedOperation.AttachPlugin"))]
        UnsupportedOperationAttachPlugin,
        /// UnsupportedOperation.BasicServiceNoMoreApi
        #[doc(alias("UnsupportedOperation.BasicServiceNoMoreApi"))]
        UnsupportedOperationBasicServiceNoMoreApi,
        /// UnsupportedOperation.BasicServiceNotAllowAttachPlugin
        #[doc(alias("UnsupportedOperation.BasicServiceNotAllowAttachPlugin"))]
        UnsupportedOperationBasicServiceNotAllowAttachPlugin,
        /// UnsupportedOperation.ClsSearchTime
        #[doc(alias("UnsupportedOperation.ClsSearchTime"))]
        UnsupportedOperationClsSearchTime,
        /// UnsupportedOperation.ExistingOnlineEnvironment
        #[doc(alias("UnsupportedOperation.ExistingOnlineEnvironment"))]
        UnsupportedOperationExistingOnlineEnvironment,
        /// UnsupportedOperation.ForceHttps
        #[doc(alias("UnsupportedOperation.ForceHttps"))]
        UnsupportedOperationForceHttps,
        /// UnsupportedOperation.InvalidAction
        #[doc(alias("UnsupportedOperation.InvalidAction"))]
        UnsupportedOperationInvalidAction,
        /// UnsupportedOperation.InvalidEndpointType
        #[doc(alias("UnsupportedOperation.InvalidEndpointType"))]
        UnsupportedOperationInvalidEndpointType,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState,
        /// UnsupportedOperation.InvalidServiceTrade
        #[doc(alias("UnsupportedOperation.InvalidServiceTrade"))]
        UnsupportedOperationInvalidServiceTrade,
        /// UnsupportedOperation.InvalidStatus
        #[doc(alias("UnsupportedOperation.InvalidStatus"))]
        UnsupportedOperationInvalidStatus,
        /// UnsupportedOperation.ModifyEIAMAuthApi
        #[doc(alias("UnsupportedOperation.ModifyEIAMAuthApi"))]
        UnsupportedOperationModifyEiamAuthApi,
        /// UnsupportedOperation.ModifyNetType
        #[doc(alias("UnsupportedOperation.ModifyNetType"))]
        UnsupportedOperationModifyNetType,
        /// UnsupportedOperation.ModifyProtocol
        #[doc(alias("UnsupportedOperation.ModifyProtocol"))]
        UnsupportedOperationModifyProtocol,
        /// UnsupportedOperation.NoUsagePlanEnv
        #[doc(alias("UnsupportedOperation.NoUsagePlanEnv"))]
        UnsupportedOperationNoUsagePlanEnv,
        /// UnsupportedOperation.ReduceNetTypes
        #[doc(alias("UnsupportedOperation.ReduceNetTypes"))]
        UnsupportedOperationReduceNetTypes,
        /// UnsupportedOperation.RequestPostError
        #[doc(alias("UnsupportedOperation.RequestPostError"))]
        UnsupportedOperationRequestPostError,
        /// UnsupportedOperation.ResourceAssociated
        #[doc(alias("UnsupportedOperation.ResourceAssociated"))]
        UnsupportedOperationResourceAssociated,
        /// UnsupportedOperation.ResourceIsInUse
        #[doc(alias("UnsupportedOperation.ResourceIsInUse"))]
        UnsupportedOperationResourceIsInUse,
        /// UnsupportedOperation.ResourceUnassociated
        #[doc(alias("UnsupportedOperation.ResourceUnassociated"))]
        UnsupportedOperationResourceUnassociated,
        /// UnsupportedOperation.ServiceExist
        #[doc(alias("UnsupportedOperation.ServiceExist"))]
        UnsupportedOperationServiceExist,
        /// UnsupportedOperation.TagsNotEmpty
        #[doc(alias("UnsupportedOperation.TagsNotEmpty"))]
        UnsupportedOperationTagsNotEmpty,
        /// UnsupportedOperation.UinNotInWhiteList
        #[doc(alias("UnsupportedOperation.UinNotInWhiteList"))]
        UnsupportedOperationUinNotInWhiteList,
        /// UnsupportedOperation.UnpackError
        #[doc(alias("UnsupportedOperation.UnpackError"))]
        UnsupportedOperationUnpackError,
        /// UnsupportedOperation.UnsupportedBindApiKey
        #[doc(alias("UnsupportedOperation.UnsupportedBindApiKey"))]
        UnsupportedOperationUnsupportedBindApiKey,
        /// UnsupportedOperation.UnsupportedBindEnvironment
        #[doc(alias("UnsupportedOperation.UnsupportedBindEnvironment"))]
        UnsupportedOperationUnsupportedBindEnvironment,
        /// UnsupportedOperation.UnsupportedDeleteApi
        #[doc(alias("UnsupportedOperation.UnsupportedDeleteApi"))]
        UnsupportedOperationUnsupportedDeleteApi,
        /// UnsupportedOperation.UnsupportedDeleteService
        #[doc(alias("UnsupportedOperation.UnsupportedDeleteService"))]
        UnsupportedOperationUnsupportedDeleteService,
        /// UnsupportedOperation.UnsupportedDeleteUpstream
        #[doc(alias("UnsupportedOperation.UnsupportedDeleteUpstream"))]
        UnsupportedOperationUnsupportedDeleteUpstream,
        /// UnsupportedOperation.UnsupportedNetType
        #[doc(alias("UnsupportedOperation.UnsupportedNetType"))]
        UnsupportedOperationUnsupportedNetType,
        /// UnsupportedOperation.UnsupportedUnBindEnvironment
        #[doc(alias("UnsupportedOperation.UnsupportedUnBindEnvironment"))]
        UnsupportedOperationUnsupportedUnBindEnvironment,
        /// UnsupportedOperation.UnsupportedUpdateApiKey
        #[doc(alias("UnsupportedOperation.UnsupportedUpdateApiKey"))]
        UnsupportedOperationUnsupportedUpdateApiKey,
        /// UnsupportedOperation.UsagePlanInUse
        #[doc(alias("UnsupportedOperation.UsagePlanInUse"))]
        UnsupportedOperationUsagePlanInUse,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "apigateway")]
    api::listed_enum!(ApigatewayError, apigateway_v20180808_table);
    pub(crate) mod apigateway_v20180808_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "apigateway")]
        use super::ApigatewayError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "apigateway_v20180808";
        pub(super) const CODE_INDEX: Index = index::APIGATEWAY_V20180808_CODES;
        pub(super) const KEY_INDEX: Index = index::APIGATEWAY_V20180808_KEYS;
        #[cfg(feature = "apigateway")]
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
        pub(super) static ANSWERS: [Answer; 40] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ApiInOperation").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ServiceInOperation").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InternalError.ApigwException").with_retry(Retry::Backoff),
            Answer::of("InternalError.CamException").with_retry(Retry::Backoff),
            Answer::of("InternalError.CauthException").with_retry(Retry::Backoff),
            Answer::of("InternalError.ClbException").with_retry(Retry::Backoff),
            Answer::of("InternalError.DbException").with_retry(Retry::Backoff),
            Answer::of("InternalError.OssException").with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InternalError.ScfException").with_retry(Retry::Backoff),
            Answer::of("InternalError.TsfException").with_retry(Retry::Backoff),
            Answer::of("InternalError.VpcException").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.RequestLimitExceeded").with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.ServiceCountForPluginLimitExceeded")
                .with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::APIGATEWAY_V20180808_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "apigateway")]
pub use v20180808::ApigatewayError;

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
