// @generated from spec/eb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cb9d5edb6f75c791
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/eb.rs"]
mod index;

/// Version 2021-04-16 of the API.
pub mod v20210416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of EventBridge (eb), API 3.0, version 2021-04-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AddPrivateLink
        #[doc(alias("FailedOperation.AddPrivateLink"))]
        FailedOperationAddPrivateLink = -55_354_428,
        /// FailedOperation.AuthenticateUserFailed
        #[doc(alias("FailedOperation.AuthenticateUserFailed"))]
        FailedOperationAuthenticateUserFailed = 962_831_490,
        /// FailedOperation.CreateTrigger
        #[doc(alias("FailedOperation.CreateTrigger"))]
        FailedOperationCreateTrigger = -723_875_814,
        /// FailedOperation.DeleteConnection
        #[doc(alias("FailedOperation.DeleteConnection"))]
        FailedOperationDeleteConnection = 1_119_060_443,
        /// FailedOperation.DeletePrivateLink
        #[doc(alias("FailedOperation.DeletePrivateLink"))]
        FailedOperationDeletePrivateLink = 1_488_306_586,
        /// FailedOperation.DeleteRule
        #[doc(alias("FailedOperation.DeleteRule"))]
        FailedOperationDeleteRule = -104_146_313,
        /// FailedOperation.ESInternalError
        #[doc(alias("FailedOperation.ESInternalError"))]
        FailedOperationEsInternalError = -1_390_807_583,
        /// FailedOperation.ESRequestFailed
        #[doc(alias("FailedOperation.ESRequestFailed"))]
        FailedOperationEsRequestFailed = 909_024_116,
        /// FailedOperation.ESTemplateConflict
        #[doc(alias("FailedOperation.ESTemplateConflict"))]
        FailedOperationEsTemplateConflict = 812_060_133,
        /// FailedOperation.ErrorFilter
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ErrorFilter"))]
        FailedOperationErrorFilter = 1_870_593_839,
        /// FailedOperation.RegisterCLSService
        #[doc(alias("FailedOperation.RegisterCLSService"))]
        FailedOperationRegisterClsService = 1_056_710_784,
        /// FailedOperation.ServiceError
        #[doc(alias("FailedOperation.ServiceError"))]
        FailedOperationServiceError = -1_874_571_166,
        /// FailedOperation.TagResource
        #[doc(alias("FailedOperation.TagResource"))]
        FailedOperationTagResource = -1_224_142_471,
        /// FailedOperation.TagResourceAllocateQuotas
        #[doc(alias("FailedOperation.TagResourceAllocateQuotas"))]
        FailedOperationTagResourceAllocateQuotas = -9_421_477,
        /// FailedOperation.UnTagResource
        #[doc(alias("FailedOperation.UnTagResource"))]
        FailedOperationUnTagResource = 1_320_500_373,
        /// FailedOperation.UpdateConnection
        #[doc(alias("FailedOperation.UpdateConnection"))]
        FailedOperationUpdateConnection = -1_424_209_454,
        /// FailedOperation.UpdateRule
        #[doc(alias("FailedOperation.UpdateRule"))]
        FailedOperationUpdateRule = 687_937_068,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.OssException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.OssException"))]
        InternalErrorOssException = -1_239_936_336,
        /// InternalError.System
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem = 1_658_697_425,
        /// InternalError.UnknownInternalError
        #[doc(alias("InternalError.UnknownInternalError"))]
        InternalErrorUnknownInternalError = -1_191_347_484,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.EnableAPIGateway
        #[doc(alias("InvalidParameter.EnableAPIGateway"))]
        InvalidParameterEnableApiGateway = -603_774_903,
        /// InvalidParameter.Payload
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.Payload"))]
        InvalidParameterPayload = 30_683_099,
        /// InvalidParameterValue.AMPParams
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.AMPParams"))]
        InvalidParameterValueAmpParams = 1_481_174_203,
        /// InvalidParameterValue.Action
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction = 1_053_067_889,
        /// InvalidParameterValue.BatchEventCount
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.BatchEventCount"))]
        InvalidParameterValueBatchEventCount = -677_538_293,
        /// InvalidParameterValue.BatchTimeout
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.BatchTimeout"))]
        InvalidParameterValueBatchTimeout = -322_185_359,
        /// InvalidParameterValue.CKafkaTargetParams
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CKafkaTargetParams"))]
        InvalidParameterValueCKafkaTargetParams = -1_036_642_506,
        /// InvalidParameterValue.CallbackType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CallbackType"))]
        InvalidParameterValueCallbackType = -294_818_979,
        /// InvalidParameterValue.CallbackWeComURL
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CallbackWeComURL"))]
        InvalidParameterValueCallbackWeComUrl = 827_912_674,
        /// InvalidParameterValue.ConnectionDescription
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ConnectionDescription"))]
        InvalidParameterValueConnectionDescription = -1_986_687_700,
        /// InvalidParameterValue.ConnectionId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ConnectionId"))]
        InvalidParameterValueConnectionId = -421_413_635,
        /// InvalidParameterValue.ConnectionName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ConnectionName"))]
        InvalidParameterValueConnectionName = -761_474_093,
        /// InvalidParameterValue.DTSParams
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.DTSParams"))]
        InvalidParameterValueDtsParams = 669_545_122,
        /// InvalidParameterValue.DeadLetterConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.DeadLetterConfig"))]
        InvalidParameterValueDeadLetterConfig = -1_943_314_713,
        /// InvalidParameterValue.Description
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription = -1_219_142_519,
        /// InvalidParameterValue.ElasticSearchTargetParams
        #[doc(alias("InvalidParameterValue.ElasticSearchTargetParams"))]
        InvalidParameterValueElasticSearchTargetParams = -1_737_136_760,
        /// InvalidParameterValue.EventBusId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventBusId"))]
        InvalidParameterValueEventBusId = 1_044_873_679,
        /// InvalidParameterValue.EventBusName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventBusName"))]
        InvalidParameterValueEventBusName = 1_422_957_948,
        /// InvalidParameterValue.EventPattern
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventPattern"))]
        InvalidParameterValueEventPattern = 1_782_417_471,
        /// InvalidParameterValue.EventTraceConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventTraceConfig"))]
        InvalidParameterValueEventTraceConfig = 1_513_787_514,
        /// InvalidParameterValue.Filters
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Filters"))]
        InvalidParameterValueFilters = 1_324_191_566,
        /// InvalidParameterValue.InvalidApiRequestConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidApiRequestConfig"))]
        InvalidParameterValueInvalidApiRequestConfig = 480_647_624,
        /// InvalidParameterValue.InvalidEvent
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidEvent"))]
        InvalidParameterValueInvalidEvent = -1_242_009_993,
        /// InvalidParameterValue.InvalidEventBus
        #[doc(alias("InvalidParameterValue.InvalidEventBus"))]
        InvalidParameterValueInvalidEventBus = 1_471_837_406,
        /// InvalidParameterValue.InvalidFilterRule
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidFilterRule"))]
        InvalidParameterValueInvalidFilterRule = 2_073_775_274,
        /// InvalidParameterValue.InvalidPattern
        #[doc(alias("InvalidParameterValue.InvalidPattern"))]
        InvalidParameterValueInvalidPattern = -568_917_445,
        /// InvalidParameterValue.Limit
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit = 1_816_453_907,
        /// InvalidParameterValue.LinkMode
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.LinkMode"))]
        InvalidParameterValueLinkMode = 1_688_223_093,
        /// InvalidParameterValue.NoticeReceiverChannel
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverChannel"))]
        InvalidParameterValueNoticeReceiverChannel = -1_365_853_335,
        /// InvalidParameterValue.NoticeReceiverTimeWindow
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverTimeWindow"))]
        InvalidParameterValueNoticeReceiverTimeWindow = -1_070_209_060,
        /// InvalidParameterValue.NoticeReceiverUserIds
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverUserIds"))]
        InvalidParameterValueNoticeReceiverUserIds = -1_070_467_222,
        /// InvalidParameterValue.NoticeReceiverUserType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverUserType"))]
        InvalidParameterValueNoticeReceiverUserType = -1_542_231_948,
        /// InvalidParameterValue.Offset
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset = -719_179_928,
        /// InvalidParameterValue.Order
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Order"))]
        InvalidParameterValueOrder = -109_271_617,
        /// InvalidParameterValue.OrderBy
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.OrderBy"))]
        InvalidParameterValueOrderBy = -925_876_670,
        /// InvalidParameterValue.Qualifier
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Qualifier"))]
        InvalidParameterValueQualifier = 183_827_615,
        /// InvalidParameterValue.RuleId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.RuleId"))]
        InvalidParameterValueRuleId = 558_798_434,
        /// InvalidParameterValue.RuleName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.RuleName"))]
        InvalidParameterValueRuleName = 1_916_232_271,
        /// InvalidParameterValue.Tags
        #[doc(alias("InvalidParameterValue.Tags"))]
        InvalidParameterValueTags = -869_894_605,
        /// InvalidParameterValue.TargetDescription
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TargetDescription"))]
        InvalidParameterValueTargetDescription = -1_291_261_866,
        /// InvalidParameterValue.TargetId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TargetId"))]
        InvalidParameterValueTargetId = 922_701_910,
        /// InvalidParameterValue.TransformationID
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TransformationID"))]
        InvalidParameterValueTransformationId = 1_616_793_078,
        /// InvalidParameterValue.Transformations
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Transformations"))]
        InvalidParameterValueTransformations = 2_076_971_431,
        /// InvalidParameterValue.Type
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// LimitExceeded.BannedAccount
        #[doc(alias("LimitExceeded.BannedAccount"))]
        LimitExceededBannedAccount = 1_552_975_578,
        /// LimitExceeded.ClusterPrivateLinkExceeded
        #[doc(alias("LimitExceeded.ClusterPrivateLinkExceeded"))]
        LimitExceededClusterPrivateLinkExceeded = -1_499_517_972,
        /// LimitExceeded.Connection
        #[doc(alias("LimitExceeded.Connection"))]
        LimitExceededConnection = -426_021_443,
        /// LimitExceeded.EventBus
        #[doc(alias("LimitExceeded.EventBus"))]
        LimitExceededEventBus = -950_180_746,
        /// LimitExceeded.InsufficientBalance
        #[doc(alias("LimitExceeded.InsufficientBalance"))]
        LimitExceededInsufficientBalance = 1_448_121_463,
        /// LimitExceeded.Logset
        #[doc(alias("LimitExceeded.Logset"))]
        LimitExceededLogset = -393_189_084,
        /// LimitExceeded.ResourceLimit
        #[doc(alias("LimitExceeded.ResourceLimit"))]
        LimitExceededResourceLimit = 1_954_349_158,
        /// LimitExceeded.RouteOverLimit
        #[doc(alias("LimitExceeded.RouteOverLimit"))]
        LimitExceededRouteOverLimit = -1_925_392_977,
        /// LimitExceeded.Rule
        #[doc(alias("LimitExceeded.Rule"))]
        LimitExceededRule = -550_573_097,
        /// LimitExceeded.Target
        #[doc(alias("LimitExceeded.Target"))]
        LimitExceededTarget = 1_554_360_732,
        /// LimitExceeded.Trigger
        #[doc(alias("LimitExceeded.Trigger"))]
        LimitExceededTrigger = 109_854_591,
        /// LimitExceeded.UserPrivateLinkExceeded
        #[doc(alias("LimitExceeded.UserPrivateLinkExceeded"))]
        LimitExceededUserPrivateLinkExceeded = 462_343_884,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists = 471_591_344,
        /// OperationDenied.DefaultCLSResourceUnsupported
        #[doc(alias("OperationDenied.DefaultCLSResourceUnsupported"))]
        OperationDeniedDefaultClsResourceUnsupported = -498_334_395,
        /// OperationDenied.ESVersionUnsupported
        #[doc(alias("OperationDenied.ESVersionUnsupported"))]
        OperationDeniedEsVersionUnsupported = 581_956_351,
        /// OperationDenied.EventBusResourceIsLocked
        #[doc(alias("OperationDenied.EventBusResourceIsLocked"))]
        OperationDeniedEventBusResourceIsLocked = 785_748_655,
        /// OperationDenied.ResourceImmutable
        #[doc(alias("OperationDenied.ResourceImmutable"))]
        OperationDeniedResourceImmutable = -123_018_930,
        /// OperationDenied.UnsupportedOperation
        #[doc(alias("OperationDenied.UnsupportedOperation"))]
        OperationDeniedUnsupportedOperation = -1_055_483_035,
        /// ResourceInUse.DefaultEventBus
        #[doc(alias("ResourceInUse.DefaultEventBus"))]
        ResourceInUseDefaultEventBus = -807_753_929,
        /// ResourceInUse.EventBus
        #[doc(alias("ResourceInUse.EventBus"))]
        ResourceInUseEventBus = 531_456_603,
        /// ResourceInUse.Rule
        #[doc(alias("ResourceInUse.Rule"))]
        ResourceInUseRule = -1_733_005_108,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Connection
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Connection"))]
        ResourceNotFoundConnection = -1_593_928_199,
        /// ResourceNotFound.EventBus
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EventBus"))]
        ResourceNotFoundEventBus = 339_406_937,
        /// ResourceNotFound.EventBusNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EventBusNotFound"))]
        ResourceNotFoundEventBusNotFound = 97_606_163,
        /// ResourceNotFound.Function
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Function"))]
        ResourceNotFoundFunction = -35_314_549,
        /// ResourceNotFound.InvalidApi
        #[doc(alias("ResourceNotFound.InvalidApi"))]
        ResourceNotFoundInvalidApi = 964_986_242,
        /// ResourceNotFound.InvalidService
        #[doc(alias("ResourceNotFound.InvalidService"))]
        ResourceNotFoundInvalidService = 1_659_678_217,
        /// ResourceNotFound.Namespace
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Namespace"))]
        ResourceNotFoundNamespace = 1_327_587_926,
        /// ResourceNotFound.NetAssociation
        #[doc(alias("ResourceNotFound.NetAssociation"))]
        ResourceNotFoundNetAssociation = -429_916_663,
        /// ResourceNotFound.PrivateLinkResource
        #[doc(alias("ResourceNotFound.PrivateLinkResource"))]
        ResourceNotFoundPrivateLinkResource = -1_310_521_229,
        /// ResourceNotFound.Role
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole = -868_206_498,
        /// ResourceNotFound.Rule
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Rule"))]
        ResourceNotFoundRule = -961_569_425,
        /// ResourceNotFound.Tag
        #[doc(alias("ResourceNotFound.Tag"))]
        ResourceNotFoundTag = -1_686_431_979,
        /// ResourceNotFound.Target
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Target"))]
        ResourceNotFoundTarget = -1_957_877_718,
        /// ResourceNotFound.Transformation
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Transformation"))]
        ResourceNotFoundTransformation = -596_554_440,
        /// ResourceNotFound.Version
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Version"))]
        ResourceNotFoundVersion = 28_774_536,
        /// ResourceUnavailable.Connection
        #[doc(alias("ResourceUnavailable.Connection"))]
        ResourceUnavailableConnection = -1_597_339_499,
        /// ResourceUnavailable.ESUnhealth
        #[doc(alias("ResourceUnavailable.ESUnhealth"))]
        ResourceUnavailableEsUnhealth = 525_454_377,
        /// ResourceUnavailable.Target
        #[doc(alias("ResourceUnavailable.Target"))]
        ResourceUnavailableTarget = -959_497_327,
        /// UnauthorizedOperation.CAM
        #[doc(alias("UnauthorizedOperation.CAM"))]
        UnauthorizedOperationCam = -40_104_317,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.InvalidAction
        #[doc(alias("UnsupportedOperation.InvalidAction"))]
        UnsupportedOperationInvalidAction = -1_221_167_478,
        /// UnsupportedOperation.InvalidEndpointType
        #[doc(alias("UnsupportedOperation.InvalidEndpointType"))]
        UnsupportedOperationInvalidEndpointType = 1_255_869_838,
    }
    api::listed_enum!(EbError, eb_v20210416_table);
    mod eb_v20210416_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{EbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "eb_v20210416";
        pub(super) const CODE_INDEX: Index = index::EB_V20210416_CODES;
        pub(super) const KEY_INDEX: Index = index::EB_V20210416_KEYS;
        pub(super) static VARIANTS: [EbError; 112] = [
            EbError::AuthFailure,
            EbError::FailedOperation,
            EbError::FailedOperationAddPrivateLink,
            EbError::FailedOperationAuthenticateUserFailed,
            EbError::FailedOperationCreateTrigger,
            EbError::FailedOperationDeleteConnection,
            EbError::FailedOperationDeletePrivateLink,
            EbError::FailedOperationDeleteRule,
            EbError::FailedOperationEsInternalError,
            EbError::FailedOperationEsRequestFailed,
            EbError::FailedOperationEsTemplateConflict,
            EbError::FailedOperationErrorFilter,
            EbError::FailedOperationRegisterClsService,
            EbError::FailedOperationServiceError,
            EbError::FailedOperationTagResource,
            EbError::FailedOperationTagResourceAllocateQuotas,
            EbError::FailedOperationUnTagResource,
            EbError::FailedOperationUpdateConnection,
            EbError::FailedOperationUpdateRule,
            EbError::InternalError,
            EbError::InternalErrorOssException,
            EbError::InternalErrorSystem,
            EbError::InternalErrorUnknownInternalError,
            EbError::InvalidParameter,
            EbError::InvalidParameterEnableApiGateway,
            EbError::InvalidParameterPayload,
            EbError::InvalidParameterValueAmpParams,
            EbError::InvalidParameterValueAction,
            EbError::InvalidParameterValueBatchEventCount,
            EbError::InvalidParameterValueBatchTimeout,
            EbError::InvalidParameterValueCKafkaTargetParams,
            EbError::InvalidParameterValueCallbackType,
            EbError::InvalidParameterValueCallbackWeComUrl,
            EbError::InvalidParameterValueConnectionDescription,
            EbError::InvalidParameterValueConnectionId,
            EbError::InvalidParameterValueConnectionName,
            EbError::InvalidParameterValueDtsParams,
            EbError::InvalidParameterValueDeadLetterConfig,
            EbError::InvalidParameterValueDescription,
            EbError::InvalidParameterValueElasticSearchTargetParams,
            EbError::InvalidParameterValueEventBusId,
            EbError::InvalidParameterValueEventBusName,
            EbError::InvalidParameterValueEventPattern,
            EbError::InvalidParameterValueEventTraceConfig,
            EbError::InvalidParameterValueFilters,
            EbError::InvalidParameterValueInvalidApiRequestConfig,
            EbError::InvalidParameterValueInvalidEvent,
            EbError::InvalidParameterValueInvalidEventBus,
            EbError::InvalidParameterValueInvalidFilterRule,
            EbError::InvalidParameterValueInvalidPattern,
            EbError::InvalidParameterValueLimit,
            EbError::InvalidParameterValueLinkMode,
            EbError::InvalidParameterValueNoticeReceiverChannel,
            EbError::InvalidParameterValueNoticeReceiverTimeWindow,
            EbError::InvalidParameterValueNoticeReceiverUserIds,
            EbError::InvalidParameterValueNoticeReceiverUserType,
            EbError::InvalidParameterValueOffset,
            EbError::InvalidParameterValueOrder,
            EbError::InvalidParameterValueOrderBy,
            EbError::InvalidParameterValueQualifier,
            EbError::InvalidParameterValueRuleId,
            EbError::InvalidParameterValueRuleName,
            EbError::InvalidParameterValueTags,
            EbError::InvalidParameterValueTargetDescription,
            EbError::InvalidParameterValueTargetId,
            EbError::InvalidParameterValueTransformationId,
            EbError::InvalidParameterValueTransformations,
            EbError::InvalidParameterValueType,
            EbError::LimitExceededBannedAccount,
            EbError::LimitExceededClusterPrivateLinkExceeded,
            EbError::LimitExceededConnection,
            EbError::LimitExceededEventBus,
            EbError::LimitExceededInsufficientBalance,
            EbError::LimitExceededLogset,
            EbError::LimitExceededResourceLimit,
            EbError::LimitExceededRouteOverLimit,
            EbError::LimitExceededRule,
            EbError::LimitExceededTarget,
            EbError::LimitExceededTrigger,
            EbError::LimitExceededUserPrivateLinkExceeded,
            EbError::OperationDeniedAccountNotExists,
            EbError::OperationDeniedDefaultClsResourceUnsupported,
            EbError::OperationDeniedEsVersionUnsupported,
            EbError::OperationDeniedEventBusResourceIsLocked,
            EbError::OperationDeniedResourceImmutable,
            EbError::OperationDeniedUnsupportedOperation,
            EbError::ResourceInUseDefaultEventBus,
            EbError::ResourceInUseEventBus,
            EbError::ResourceInUseRule,
            EbError::ResourceNotFound,
            EbError::ResourceNotFoundConnection,
            EbError::ResourceNotFoundEventBus,
            EbError::ResourceNotFoundEventBusNotFound,
            EbError::ResourceNotFoundFunction,
            EbError::ResourceNotFoundInvalidApi,
            EbError::ResourceNotFoundInvalidService,
            EbError::ResourceNotFoundNamespace,
            EbError::ResourceNotFoundNetAssociation,
            EbError::ResourceNotFoundPrivateLinkResource,
            EbError::ResourceNotFoundRole,
            EbError::ResourceNotFoundRule,
            EbError::ResourceNotFoundTag,
            EbError::ResourceNotFoundTarget,
            EbError::ResourceNotFoundTransformation,
            EbError::ResourceNotFoundVersion,
            EbError::ResourceUnavailableConnection,
            EbError::ResourceUnavailableEsUnhealth,
            EbError::ResourceUnavailableTarget,
            EbError::UnauthorizedOperationCam,
            EbError::UnsupportedOperation,
            EbError::UnsupportedOperationInvalidAction,
            EbError::UnsupportedOperationInvalidEndpointType,
        ];
        pub(super) static WORDS: [&str; 112] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AddPrivateLink",
            "FailedOperation.AuthenticateUserFailed",
            "FailedOperation.CreateTrigger",
            "FailedOperation.DeleteConnection",
            "FailedOperation.DeletePrivateLink",
            "FailedOperation.DeleteRule",
            "FailedOperation.ESInternalError",
            "FailedOperation.ESRequestFailed",
            "FailedOperation.ESTemplateConflict",
            "FailedOperation.ErrorFilter",
            "FailedOperation.RegisterCLSService",
            "FailedOperation.ServiceError",
            "FailedOperation.TagResource",
            "FailedOperation.TagResourceAllocateQuotas",
            "FailedOperation.UnTagResource",
            "FailedOperation.UpdateConnection",
            "FailedOperation.UpdateRule",
            "InternalError",
            "InternalError.OssException",
            "InternalError.System",
            "InternalError.UnknownInternalError",
            "InvalidParameter",
            "InvalidParameter.EnableAPIGateway",
            "InvalidParameter.Payload",
            "InvalidParameterValue.AMPParams",
            "InvalidParameterValue.Action",
            "InvalidParameterValue.BatchEventCount",
            "InvalidParameterValue.BatchTimeout",
            "InvalidParameterValue.CKafkaTargetParams",
            "InvalidParameterValue.CallbackType",
            "InvalidParameterValue.CallbackWeComURL",
            "InvalidParameterValue.ConnectionDescription",
            "InvalidParameterValue.ConnectionId",
            "InvalidParameterValue.ConnectionName",
            "InvalidParameterValue.DTSParams",
            "InvalidParameterValue.DeadLetterConfig",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.ElasticSearchTargetParams",
            "InvalidParameterValue.EventBusId",
            "InvalidParameterValue.EventBusName",
            "InvalidParameterValue.EventPattern",
            "InvalidParameterValue.EventTraceConfig",
            "InvalidParameterValue.Filters",
            "InvalidParameterValue.InvalidApiRequestConfig",
            "InvalidParameterValue.InvalidEvent",
            "InvalidParameterValue.InvalidEventBus",
            "InvalidParameterValue.InvalidFilterRule",
            "InvalidParameterValue.InvalidPattern",
            "InvalidParameterValue.Limit",
            "InvalidParameterValue.LinkMode",
            "InvalidParameterValue.NoticeReceiverChannel",
            "InvalidParameterValue.NoticeReceiverTimeWindow",
            "InvalidParameterValue.NoticeReceiverUserIds",
            "InvalidParameterValue.NoticeReceiverUserType",
            "InvalidParameterValue.Offset",
            "InvalidParameterValue.Order",
            "InvalidParameterValue.OrderBy",
            "InvalidParameterValue.Qualifier",
            "InvalidParameterValue.RuleId",
            "InvalidParameterValue.RuleName",
            "InvalidParameterValue.Tags",
            "InvalidParameterValue.TargetDescription",
            "InvalidParameterValue.TargetId",
            "InvalidParameterValue.TransformationID",
            "InvalidParameterValue.Transformations",
            "InvalidParameterValue.Type",
            "LimitExceeded.BannedAccount",
            "LimitExceeded.ClusterPrivateLinkExceeded",
            "LimitExceeded.Connection",
            "LimitExceeded.EventBus",
            "LimitExceeded.InsufficientBalance",
            "LimitExceeded.Logset",
            "LimitExceeded.ResourceLimit",
            "LimitExceeded.RouteOverLimit",
            "LimitExceeded.Rule",
            "LimitExceeded.Target",
            "LimitExceeded.Trigger",
            "LimitExceeded.UserPrivateLinkExceeded",
            "OperationDenied.AccountNotExists",
            "OperationDenied.DefaultCLSResourceUnsupported",
            "OperationDenied.ESVersionUnsupported",
            "OperationDenied.EventBusResourceIsLocked",
            "OperationDenied.ResourceImmutable",
            "OperationDenied.UnsupportedOperation",
            "ResourceInUse.DefaultEventBus",
            "ResourceInUse.EventBus",
            "ResourceInUse.Rule",
            "ResourceNotFound",
            "ResourceNotFound.Connection",
            "ResourceNotFound.EventBus",
            "ResourceNotFound.EventBusNotFound",
            "ResourceNotFound.Function",
            "ResourceNotFound.InvalidApi",
            "ResourceNotFound.InvalidService",
            "ResourceNotFound.Namespace",
            "ResourceNotFound.NetAssociation",
            "ResourceNotFound.PrivateLinkResource",
            "ResourceNotFound.Role",
            "ResourceNotFound.Rule",
            "ResourceNotFound.Tag",
            "ResourceNotFound.Target",
            "ResourceNotFound.Transformation",
            "ResourceNotFound.Version",
            "ResourceUnavailable.Connection",
            "ResourceUnavailable.ESUnhealth",
            "ResourceUnavailable.Target",
            "UnauthorizedOperation.CAM",
            "UnsupportedOperation",
            "UnsupportedOperation.InvalidAction",
            "UnsupportedOperation.InvalidEndpointType",
        ];
        pub(super) static NAMES: [&str; 112] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAddPrivateLink",
            "FailedOperationAuthenticateUserFailed",
            "FailedOperationCreateTrigger",
            "FailedOperationDeleteConnection",
            "FailedOperationDeletePrivateLink",
            "FailedOperationDeleteRule",
            "FailedOperationEsInternalError",
            "FailedOperationEsRequestFailed",
            "FailedOperationEsTemplateConflict",
            "FailedOperationErrorFilter",
            "FailedOperationRegisterClsService",
            "FailedOperationServiceError",
            "FailedOperationTagResource",
            "FailedOperationTagResourceAllocateQuotas",
            "FailedOperationUnTagResource",
            "FailedOperationUpdateConnection",
            "FailedOperationUpdateRule",
            "InternalError",
            "InternalErrorOssException",
            "InternalErrorSystem",
            "InternalErrorUnknownInternalError",
            "InvalidParameter",
            "InvalidParameterEnableApiGateway",
            "InvalidParameterPayload",
            "InvalidParameterValueAmpParams",
            "InvalidParameterValueAction",
            "InvalidParameterValueBatchEventCount",
            "InvalidParameterValueBatchTimeout",
            "InvalidParameterValueCKafkaTargetParams",
            "InvalidParameterValueCallbackType",
            "InvalidParameterValueCallbackWeComUrl",
            "InvalidParameterValueConnectionDescription",
            "InvalidParameterValueConnectionId",
            "InvalidParameterValueConnectionName",
            "InvalidParameterValueDtsParams",
            "InvalidParameterValueDeadLetterConfig",
            "InvalidParameterValueDescription",
            "InvalidParameterValueElasticSearchTargetParams",
            "InvalidParameterValueEventBusId",
            "InvalidParameterValueEventBusName",
            "InvalidParameterValueEventPattern",
            "InvalidParameterValueEventTraceConfig",
            "InvalidParameterValueFilters",
            "InvalidParameterValueInvalidApiRequestConfig",
            "InvalidParameterValueInvalidEvent",
            "InvalidParameterValueInvalidEventBus",
            "InvalidParameterValueInvalidFilterRule",
            "InvalidParameterValueInvalidPattern",
            "InvalidParameterValueLimit",
            "InvalidParameterValueLinkMode",
            "InvalidParameterValueNoticeReceiverChannel",
            "InvalidParameterValueNoticeReceiverTimeWindow",
            "InvalidParameterValueNoticeReceiverUserIds",
            "InvalidParameterValueNoticeReceiverUserType",
            "InvalidParameterValueOffset",
            "InvalidParameterValueOrder",
            "InvalidParameterValueOrderBy",
            "InvalidParameterValueQualifier",
            "InvalidParameterValueRuleId",
            "InvalidParameterValueRuleName",
            "InvalidParameterValueTags",
            "InvalidParameterValueTargetDescription",
            "InvalidParameterValueTargetId",
            "InvalidParameterValueTransformationId",
            "InvalidParameterValueTransformations",
            "InvalidParameterValueType",
            "LimitExceededBannedAccount",
            "LimitExceededClusterPrivateLinkExceeded",
            "LimitExceededConnection",
            "LimitExceededEventBus",
            "LimitExceededInsufficientBalance",
            "LimitExceededLogset",
            "LimitExceededResourceLimit",
            "LimitExceededRouteOverLimit",
            "LimitExceededRule",
            "LimitExceededTarget",
            "LimitExceededTrigger",
            "LimitExceededUserPrivateLinkExceeded",
            "OperationDeniedAccountNotExists",
            "OperationDeniedDefaultClsResourceUnsupported",
            "OperationDeniedEsVersionUnsupported",
            "OperationDeniedEventBusResourceIsLocked",
            "OperationDeniedResourceImmutable",
            "OperationDeniedUnsupportedOperation",
            "ResourceInUseDefaultEventBus",
            "ResourceInUseEventBus",
            "ResourceInUseRule",
            "ResourceNotFound",
            "ResourceNotFoundConnection",
            "ResourceNotFoundEventBus",
            "ResourceNotFoundEventBusNotFound",
            "ResourceNotFoundFunction",
            "ResourceNotFoundInvalidApi",
            "ResourceNotFoundInvalidService",
            "ResourceNotFoundNamespace",
            "ResourceNotFoundNetAssociation",
            "ResourceNotFoundPrivateLinkResource",
            "ResourceNotFoundRole",
            "ResourceNotFoundRule",
            "ResourceNotFoundTag",
            "ResourceNotFoundTarget",
            "ResourceNotFoundTransformation",
            "ResourceNotFoundVersion",
            "ResourceUnavailableConnection",
            "ResourceUnavailableEsUnhealth",
            "ResourceUnavailableTarget",
            "UnauthorizedOperationCam",
            "UnsupportedOperation",
            "UnsupportedOperationInvalidAction",
            "UnsupportedOperationInvalidEndpointType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 112] = backgrounds(
            &WORDS,
            &index::EB_V20210416_HEADS,
        );
        pub(super) static OWN: [Own; 52] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EbError",
            label_en: "EventBridge",
            label_zh: "事件总线",
            level: Level::Service,
            product: Some(products::EB),
            version: Some("2021-04-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::EB_V20210416_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210416::EbError;

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
