// @generated from spec/eb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 377e35ba5f2d8df0, rust-hash: 0c3caeeb4e9189a7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/eb.rs"]
mod index;

/// Version 2021-04-16 of the API.
pub mod v20210416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "eb")]
    /// Error codes of EventBridge (eb), API 3.0, version 2021-04-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AddPrivateLink
        #[doc(alias("FailedOperation.AddPrivateLink"))]
        FailedOperationAddPrivateLink,
        /// FailedOperation.AuthenticateUserFailed
        #[doc(alias("FailedOperation.AuthenticateUserFailed"))]
        FailedOperationAuthenticateUserFailed,
        /// FailedOperation.CreateTrigger
        #[doc(alias("FailedOperation.CreateTrigger"))]
        FailedOperationCreateTrigger,
        /// FailedOperation.DeleteConnection
        #[doc(alias("FailedOperation.DeleteConnection"))]
        FailedOperationDeleteConnection,
        /// FailedOperation.DeletePrivateLink
        #[doc(alias("FailedOperation.DeletePrivateLink"))]
        FailedOperationDeletePrivateLink,
        /// FailedOperation.DeleteRule
        #[doc(alias("FailedOperation.DeleteRule"))]
        FailedOperationDeleteRule,
        /// FailedOperation.ESInternalError
        #[doc(alias("FailedOperation.ESInternalError"))]
        FailedOperationEsInternalError,
        /// FailedOperation.ESRequestFailed
        #[doc(alias("FailedOperation.ESRequestFailed"))]
        FailedOperationEsRequestFailed,
        /// FailedOperation.ESTemplateConflict
        #[doc(alias("FailedOperation.ESTemplateConflict"))]
        FailedOperationEsTemplateConflict,
        /// FailedOperation.ErrorFilter
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ErrorFilter"))]
        FailedOperationErrorFilter,
        /// FailedOperation.RegisterCLSService
        #[doc(alias("FailedOperation.RegisterCLSService"))]
        FailedOperationRegisterClsService,
        /// FailedOperation.ServiceError
        #[doc(alias("FailedOperation.ServiceError"))]
        FailedOperationServiceError,
        /// FailedOperation.TagResource
        #[doc(alias("FailedOperation.TagResource"))]
        FailedOperationTagResource,
        /// FailedOperation.TagResourceAllocateQuotas
        #[doc(alias("FailedOperation.TagResourceAllocateQuotas"))]
        FailedOperationTagResourceAllocateQuotas,
        /// FailedOperation.UnTagResource
        #[doc(alias("FailedOperation.UnTagResource"))]
        FailedOperationUnTagResource,
        /// FailedOperation.UpdateConnection
        #[doc(alias("FailedOperation.UpdateConnection"))]
        FailedOperationUpdateConnection,
        /// FailedOperation.UpdateRule
        #[doc(alias("FailedOperation.UpdateRule"))]
        FailedOperationUpdateRule,
        /// InternalError
        InternalError,
        /// InternalError.OssException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.OssException"))]
        InternalErrorOssException,
        /// InternalError.System
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InternalError.UnknownInternalError
        #[doc(alias("InternalError.UnknownInternalError"))]
        InternalErrorUnknownInternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.EnableAPIGateway
        #[doc(alias("InvalidParameter.EnableAPIGateway"))]
        InvalidParameterEnableApiGateway,
        /// InvalidParameter.Payload
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.Payload"))]
        InvalidParameterPayload,
        /// InvalidParameterValue.AMPParams
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.AMPParams"))]
        InvalidParameterValueAmpParams,
        /// InvalidParameterValue.Action
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction,
        /// InvalidParameterValue.BatchEventCount
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.BatchEventCount"))]
        InvalidParameterValueBatchEventCount,
        /// InvalidParameterValue.BatchTimeout
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.BatchTimeout"))]
        InvalidParameterValueBatchTimeout,
        /// InvalidParameterValue.CKafkaTargetParams
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CKafkaTargetParams"))]
        InvalidParameterValueCKafkaTargetParams,
        /// InvalidParameterValue.CallbackType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CallbackType"))]
        InvalidParameterValueCallbackType,
        /// InvalidParameterValue.CallbackWeComURL
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CallbackWeComURL"))]
        InvalidParameterValueCallbackWeComUrl,
        /// InvalidParameterValue.ConnectionDescription
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ConnectionDescription"))]
        InvalidParameterValueConnectionDescription,
        /// InvalidParameterValue.ConnectionId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ConnectionId"))]
        InvalidParameterValueConnectionId,
        /// InvalidParameterValue.ConnectionName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ConnectionName"))]
        InvalidParameterValueConnectionName,
        /// InvalidParameterValue.DTSParams
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.DTSParams"))]
        InvalidParameterValueDtsParams,
        /// InvalidParameterValue.DeadLetterConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.DeadLetterConfig"))]
        InvalidParameterValueDeadLetterConfig,
        /// InvalidParameterValue.Description
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription,
        /// InvalidParameterValue.ElasticSearchTargetParams
        #[doc(alias("InvalidParameterValue.ElasticSearchTargetParams"))]
        InvalidParameterValueElasticSearchTargetParams,
        /// InvalidParameterValue.EventBusId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventBusId"))]
        InvalidParameterValueEventBusId,
        /// InvalidParameterValue.EventBusName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventBusName"))]
        InvalidParameterValueEventBusName,
        /// InvalidParameterValue.EventPattern
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventPattern"))]
        InvalidParameterValueEventPattern,
        /// InvalidParameterValue.EventTraceConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.EventTraceConfig"))]
        InvalidParameterValueEventTraceConfig,
        /// InvalidParameterValue.Filters
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Filters"))]
        InvalidParameterValueFilters,
        /// InvalidParameterValue.InvalidApiRequestConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidApiRequestConfig"))]
        InvalidParameterValueInvalidApiRequestConfig,
        /// InvalidParameterValue.InvalidEvent
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidEvent"))]
        InvalidParameterValueInvalidEvent,
        /// InvalidParameterValue.InvalidEventBus
        #[doc(alias("InvalidParameterValue.InvalidEventBus"))]
        InvalidParameterValueInvalidEventBus,
        /// InvalidParameterValue.InvalidFilterRule
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidFilterRule"))]
        InvalidParameterValueInvalidFilterRule,
        /// InvalidParameterValue.InvalidPattern
        #[doc(alias("InvalidParameterValue.InvalidPattern"))]
        InvalidParameterValueInvalidPattern,
        /// InvalidParameterValue.Limit
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit,
        /// InvalidParameterValue.LinkMode
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.LinkMode"))]
        InvalidParameterValueLinkMode,
        /// InvalidParameterValue.NoticeReceiverChannel
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverChannel"))]
        InvalidParameterValueNoticeReceiverChannel,
        /// InvalidParameterValue.NoticeReceiverTimeWindow
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverTimeWindow"))]
        InvalidParameterValueNoticeReceiverTimeWindow,
        /// InvalidParameterValue.NoticeReceiverUserIds
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverUserIds"))]
        InvalidParameterValueNoticeReceiverUserIds,
        /// InvalidParameterValue.NoticeReceiverUserType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NoticeReceiverUserType"))]
        InvalidParameterValueNoticeReceiverUserType,
        /// InvalidParameterValue.Offset
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset,
        /// InvalidParameterValue.Order
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Order"))]
        InvalidParameterValueOrder,
        /// InvalidParameterValue.OrderBy
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.OrderBy"))]
        InvalidParameterValueOrderBy,
        /// InvalidParameterValue.Qualifier
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Qualifier"))]
        InvalidParameterValueQualifier,
        /// InvalidParameterValue.RuleId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.RuleId"))]
        InvalidParameterValueRuleId,
        /// InvalidParameterValue.RuleName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.RuleName"))]
        InvalidParameterValueRuleName,
        /// InvalidParameterValue.Tags
        #[doc(alias("InvalidParameterValue.Tags"))]
        InvalidParameterValueTags,
        /// InvalidParameterValue.TargetDescription
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TargetDescription"))]
        InvalidParameterValueTargetDescription,
        /// InvalidParameterValue.TargetId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TargetId"))]
        InvalidParameterValueTargetId,
        /// InvalidParameterValue.TransformationID
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TransformationID"))]
        InvalidParameterValueTransformationId,
        /// InvalidParameterValue.Transformations
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Transformations"))]
        InvalidParameterValueTransformations,
        /// InvalidParameterValue.Type
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// LimitExceeded.BannedAccount
        #[doc(alias("LimitExceeded.BannedAccount"))]
        LimitExceededBannedAccount,
        /// LimitExceeded.ClusterPrivateLinkExceeded
        #[doc(alias("LimitExceeded.ClusterPrivateLinkExceeded"))]
        LimitExceededClusterPrivateLinkExceeded,
        /// LimitExceeded.Connection
        #[doc(alias("LimitExceeded.Connection"))]
        LimitExceededConnection,
        /// LimitExceeded.EventBus
        #[doc(alias("LimitExceeded.EventBus"))]
        LimitExceededEventBus,
        /// LimitExceeded.InsufficientBalance
        #[doc(alias("LimitExceeded.InsufficientBalance"))]
        LimitExceededInsufficientBalance,
        /// LimitExceeded.Logset
        #[doc(alias("LimitExceeded.Logset"))]
        LimitExceededLogset,
        /// LimitExceeded.ResourceLimit
        #[doc(alias("LimitExceeded.ResourceLimit"))]
        LimitExceededResourceLimit,
        /// LimitExceeded.RouteOverLimit
        #[doc(alias("LimitExceeded.RouteOverLimit"))]
        LimitExceededRouteOverLimit,
        /// LimitExceeded.Rule
        #[doc(alias("LimitExceeded.Rule"))]
        LimitExceededRule,
        /// LimitExceeded.Target
        #[doc(alias("LimitExceeded.Target"))]
        LimitExceededTarget,
        /// LimitExceeded.Trigger
        #[doc(alias("LimitExceeded.Trigger"))]
        LimitExceededTrigger,
        /// LimitExceeded.UserPrivateLinkExceeded
        #[doc(alias("LimitExceeded.UserPrivateLinkExceeded"))]
        LimitExceededUserPrivateLinkExceeded,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists,
        /// OperationDenied.DefaultCLSResourceUnsupported
        #[doc(alias("OperationDenied.DefaultCLSResourceUnsupported"))]
        OperationDeniedDefaultClsResourceUnsupported,
        /// OperationDenied.ESVersionUnsupported
        #[doc(alias("OperationDenied.ESVersionUnsupported"))]
        OperationDeniedEsVersionUnsupported,
        /// OperationDenied.EventBusResourceIsLocked
        #[doc(alias("OperationDenied.EventBusResourceIsLocked"))]
        OperationDeniedEventBusResourceIsLocked,
        /// OperationDenied.ResourceImmutable
        #[doc(alias("OperationDenied.ResourceImmutable"))]
        OperationDeniedResourceImmutable,
        /// OperationDenied.UnsupportedOperation
        #[doc(alias("OperationDenied.UnsupportedOperation"))]
        OperationDeniedUnsupportedOperation,
        /// ResourceInUse.DefaultEventBus
        #[doc(alias("ResourceInUse.DefaultEventBus"))]
        ResourceInUseDefaultEventBus,
        /// ResourceInUse.EventBus
        #[doc(alias("ResourceInUse.EventBus"))]
        ResourceInUseEventBus,
        /// ResourceInUse.Rule
        #[doc(alias("ResourceInUse.Rule"))]
        ResourceInUseRule,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Connection
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Connection"))]
        ResourceNotFoundConnection,
        /// ResourceNotFound.EventBus
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EventBus"))]
        ResourceNotFoundEventBus,
        /// ResourceNotFound.EventBusNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.EventBusNotFound"))]
        ResourceNotFoundEventBusNotFound,
        /// ResourceNotFound.Function
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Function"))]
        ResourceNotFoundFunction,
        /// ResourceNotFound.InvalidApi
        #[doc(alias("ResourceNotFound.InvalidApi"))]
        ResourceNotFoundInvalidApi,
        /// ResourceNotFound.InvalidService
        #[doc(alias("ResourceNotFound.InvalidService"))]
        ResourceNotFoundInvalidService,
        /// ResourceNotFound.Namespace
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Namespace"))]
        ResourceNotFoundNamespace,
        /// ResourceNotFound.NetAssociation
        #[doc(alias("ResourceNotFound.NetAssociation"))]
        ResourceNotFoundNetAssociation,
        /// ResourceNotFound.PrivateLinkResource
        #[doc(alias("ResourceNotFound.PrivateLinkResource"))]
        ResourceNotFoundPrivateLinkResource,
        /// ResourceNotFound.Role
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole,
        /// ResourceNotFound.Rule
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Rule"))]
        ResourceNotFoundRule,
        /// ResourceNotFound.Tag
        #[doc(alias("ResourceNotFound.Tag"))]
        ResourceNotFoundTag,
        /// ResourceNotFound.Target
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Target"))]
        ResourceNotFoundTarget,
        /// ResourceNotFound.Transformation
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Transformation"))]
        ResourceNotFoundTransformation,
        /// ResourceNotFound.Version
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Version"))]
        ResourceNotFoundVersion,
        /// ResourceUnavailable.Connection
        #[doc(alias("ResourceUnavailable.Connection"))]
        ResourceUnavailableConnection,
        /// ResourceUnavailable.ESUnhealth
        #[doc(alias("ResourceUnavailable.ESUnhealth"))]
        ResourceUnavailableEsUnhealth,
        /// ResourceUnavailable.Target
        #[doc(alias("ResourceUnavailable.Target"))]
        ResourceUnavailableTarget,
        /// UnauthorizedOperation.CAM
        #[doc(alias("UnauthorizedOperation.CAM"))]
        UnauthorizedOperationCam,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.InvalidAction
        #[doc(alias("UnsupportedOperation.InvalidAction"))]
        UnsupportedOperationInvalidAction,
        /// UnsupportedOperation.InvalidEndpointType
        #[doc(alias("UnsupportedOperation.InvalidEndpointType"))]
        UnsupportedOperationInvalidEndpointType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "eb")]
    api::listed_enum!(EbError, eb_v20210416_table);
    pub(crate) mod eb_v20210416_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "eb")]
        use super::EbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "eb_v20210416";
        pub(super) const CODE_INDEX: Index = index::EB_V20210416_CODES;
        pub(super) const KEY_INDEX: Index = index::EB_V20210416_KEYS;
        #[cfg(feature = "eb")]
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
        pub(super) static ANSWERS: [Answer; 69] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ErrorFilter").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::of("InternalError.OssException").with_retry(Retry::Backoff),
            Answer::of("InternalError.System").with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.Payload").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.AMPParams").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Action").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.BatchEventCount").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.BatchTimeout").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.CKafkaTargetParams")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.CallbackType").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.CallbackWeComURL")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ConnectionDescription")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ConnectionId").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ConnectionName").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.DTSParams").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.DeadLetterConfig")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Description").with_retry(Retry::Never),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.EventBusId").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.EventBusName").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.EventPattern").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.EventTraceConfig")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Filters").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.InvalidApiRequestConfig")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.InvalidEvent").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.InvalidFilterRule")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Limit").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.LinkMode").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.NoticeReceiverChannel")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.NoticeReceiverTimeWindow")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.NoticeReceiverUserIds")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.NoticeReceiverUserType")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Offset").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Order").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.OrderBy").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Qualifier").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.RuleId").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.RuleName").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.TargetDescription")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.TargetId").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.TransformationID")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Transformations").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Type").with_retry(Retry::Never),
            Answer::below("LimitExceeded"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceNotFound.Connection").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.EventBus").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.EventBusNotFound").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.Function").with_retry(Retry::Never),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.Namespace").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.Role").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.Rule").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.Target").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.Transformation").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.Version").with_retry(Retry::Never),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::EB_V20210416_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "eb")]
pub use v20210416::EbError;

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
