// @generated from spec/apm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 56345f1e1fbaabde, rust-hash: 88038446c140948c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/apm.rs"]
mod index;

/// Version 2021-06-22 of the API.
pub mod v20210622 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "apm")]
    /// Error codes of Application Performance Management (apm), API 3.0, version 2021-06-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ApmError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.AccessCAMFail
        #[doc(alias("AuthFailure.AccessCAMFail"))]
        AuthFailureAccessCamFail,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// AuthFailure.UnmarshalResponse
        #[doc(alias("AuthFailure.UnmarshalResponse"))]
        AuthFailureUnmarshalResponse,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccessTagFail
        #[doc(alias("FailedOperation.AccessTagFail"))]
        FailedOperationAccessTagFail,
        /// FailedOperation.AgentNotOnlineError
        #[doc(alias("FailedOperation.AgentNotOnlineError"))]
        FailedOperationAgentNotOnlineError,
        /// FailedOperation.AgentOperationConfigInvalid
        #[doc(alias("FailedOperation.AgentOperationConfigInvalid"))]
        FailedOperationAgentOperationConfigInvalid,
        /// FailedOperation.AgentVersionNotSupportError
        #[doc(alias("FailedOperation.AgentVersionNotSupportError"))]
        FailedOperationAgentVersionNotSupportError,
        /// FailedOperation.ApmCredentialNotExist
        #[doc(alias("FailedOperation.ApmCredentialNotExist"))]
        FailedOperationApmCredentialNotExist,
        /// FailedOperation.AppIdNotMatchInstanceInfo
        #[doc(alias("FailedOperation.AppIdNotMatchInstanceInfo"))]
        FailedOperationAppIdNotMatchInstanceInfo,
        /// FailedOperation.AssociationModifyRequestNotValidError
        #[doc(alias("FailedOperation.AssociationModifyRequestNotValidError"))]
        FailedOperationAssociationModifyRequestNotValidError,
        /// FailedOperation.CKafkaDiffAssociationError
        #[doc(alias("FailedOperation.CKafkaDiffAssociationError"))]
        FailedOperationCKafkaDiffAssociationError,
        /// FailedOperation.CKafkaEmptyTopicError
        #[doc(alias("FailedOperation.CKafkaEmptyTopicError"))]
        FailedOperationCKafkaEmptyTopicError,
        /// FailedOperation.CKafkaGetRouteIDFailedError
        #[doc(alias("FailedOperation.CKafkaGetRouteIDFailedError"))]
        FailedOperationCKafkaGetRouteIdFailedError,
        /// FailedOperation.CKafkaGetRouteTimeoutError
        #[doc(alias("FailedOperation.CKafkaGetRouteTimeoutError"))]
        FailedOperationCKafkaGetRouteTimeoutError,
        /// FailedOperation.CKafkaNotAvailableError
        #[doc(alias("FailedOperation.CKafkaNotAvailableError"))]
        FailedOperationCKafkaNotAvailableError,
        /// FailedOperation.DemoInstanceNotAllowModified
        #[doc(alias("FailedOperation.DemoInstanceNotAllowModified"))]
        FailedOperationDemoInstanceNotAllowModified,
        /// FailedOperation.DuplicateService
        #[doc(alias("FailedOperation.DuplicateService"))]
        FailedOperationDuplicateService,
        /// FailedOperation.DuplicateTagField
        #[doc(alias("FailedOperation.DuplicateTagField"))]
        FailedOperationDuplicateTagField,
        /// FailedOperation.FocusNodeNotFound
        #[doc(alias("FailedOperation.FocusNodeNotFound"))]
        FailedOperationFocusNodeNotFound,
        /// FailedOperation.InstanceCannotModify
        #[doc(alias("FailedOperation.InstanceCannotModify"))]
        FailedOperationInstanceCannotModify,
        /// FailedOperation.InstanceCannotTerminate
        #[doc(alias("FailedOperation.InstanceCannotTerminate"))]
        FailedOperationInstanceCannotTerminate,
        /// FailedOperation.InstanceIdIsEmpty
        #[doc(alias("FailedOperation.InstanceIdIsEmpty"))]
        FailedOperationInstanceIdIsEmpty,
        /// FailedOperation.InstanceNotFound
        #[doc(alias("FailedOperation.InstanceNotFound"))]
        FailedOperationInstanceNotFound,
        /// FailedOperation.InvalidInstanceID
        #[doc(alias("FailedOperation.InvalidInstanceID"))]
        FailedOperationInvalidInstanceId,
        /// FailedOperation.InvalidOperationType
        #[doc(alias("FailedOperation.InvalidOperationType"))]
        FailedOperationInvalidOperationType,
        /// FailedOperation.InvalidParam
        #[doc(alias("FailedOperation.InvalidParam"))]
        FailedOperationInvalidParam,
        /// FailedOperation.InvalidRegex
        #[doc(alias("FailedOperation.InvalidRegex"))]
        FailedOperationInvalidRegex,
        /// FailedOperation.InvalidRequest
        #[doc(alias("FailedOperation.InvalidRequest"))]
        FailedOperationInvalidRequest,
        /// FailedOperation.InvalidServiceName
        #[doc(alias("FailedOperation.InvalidServiceName"))]
        FailedOperationInvalidServiceName,
        /// FailedOperation.InvalidTagField
        #[doc(alias("FailedOperation.InvalidTagField"))]
        FailedOperationInvalidTagField,
        /// FailedOperation.InvalidToken
        #[doc(alias("FailedOperation.InvalidToken"))]
        FailedOperationInvalidToken,
        /// FailedOperation.MetricFiltersLackParams
        #[doc(alias("FailedOperation.MetricFiltersLackParams"))]
        FailedOperationMetricFiltersLackParams,
        /// FailedOperation.NotInnerVPC
        #[doc(alias("FailedOperation.NotInnerVPC"))]
        FailedOperationNotInnerVpc,
        /// FailedOperation.OperationNameIsEmpty
        #[doc(alias("FailedOperation.OperationNameIsEmpty"))]
        FailedOperationOperationNameIsEmpty,
        /// FailedOperation.OperationNotAllowed
        #[doc(alias("FailedOperation.OperationNotAllowed"))]
        FailedOperationOperationNotAllowed,
        /// FailedOperation.PeerIdNotAvailable
        #[doc(alias("FailedOperation.PeerIdNotAvailable"))]
        FailedOperationPeerIdNotAvailable,
        /// FailedOperation.ProductNameNotAvailable
        #[doc(alias("FailedOperation.ProductNameNotAvailable"))]
        FailedOperationProductNameNotAvailable,
        /// FailedOperation.PromInstanceNotAvailableError
        #[doc(alias("FailedOperation.PromInstanceNotAvailableError"))]
        FailedOperationPromInstanceNotAvailableError,
        /// FailedOperation.PromRuleConflict
        #[doc(alias("FailedOperation.PromRuleConflict"))]
        FailedOperationPromRuleConflict,
        /// FailedOperation.PromRuleIsEmptyErr
        #[doc(alias("FailedOperation.PromRuleIsEmptyErr"))]
        FailedOperationPromRuleIsEmptyErr,
        /// FailedOperation.PromRuleNameConflict
        #[doc(alias("FailedOperation.PromRuleNameConflict"))]
        FailedOperationPromRuleNameConflict,
        /// FailedOperation.PromRuleRequestNotValidError
        #[doc(alias("FailedOperation.PromRuleRequestNotValidError"))]
        FailedOperationPromRuleRequestNotValidError,
        /// FailedOperation.QueryTimeIntervalIsNotSupported
        #[doc(alias("FailedOperation.QueryTimeIntervalIsNotSupported"))]
        FailedOperationQueryTimeIntervalIsNotSupported,
        /// FailedOperation.RegionNotSupport
        #[doc(alias("FailedOperation.RegionNotSupport"))]
        FailedOperationRegionNotSupport,
        /// FailedOperation.RouteNotAvailableError
        #[doc(alias("FailedOperation.RouteNotAvailableError"))]
        FailedOperationRouteNotAvailableError,
        /// FailedOperation.SampleNameConflict
        #[doc(alias("FailedOperation.SampleNameConflict"))]
        FailedOperationSampleNameConflict,
        /// FailedOperation.SampleNotFound
        #[doc(alias("FailedOperation.SampleNotFound"))]
        FailedOperationSampleNotFound,
        /// FailedOperation.SampleRuleConflict
        #[doc(alias("FailedOperation.SampleRuleConflict"))]
        FailedOperationSampleRuleConflict,
        /// FailedOperation.SendRequest
        #[doc(alias("FailedOperation.SendRequest"))]
        FailedOperationSendRequest,
        /// FailedOperation.ServiceListExceedingLimitNumber
        #[doc(alias("FailedOperation.ServiceListExceedingLimitNumber"))]
        FailedOperationServiceListExceedingLimitNumber,
        /// FailedOperation.ServiceListNull
        #[doc(alias("FailedOperation.ServiceListNull"))]
        FailedOperationServiceListNull,
        /// FailedOperation.ServiceNotFound
        #[doc(alias("FailedOperation.ServiceNotFound"))]
        FailedOperationServiceNotFound,
        /// FailedOperation.ServiceNotMatchAppIdErr
        #[doc(alias("FailedOperation.ServiceNotMatchAppIdErr"))]
        FailedOperationServiceNotMatchAppIdErr,
        /// FailedOperation.TopicNotAvailableError
        #[doc(alias("FailedOperation.TopicNotAvailableError"))]
        FailedOperationTopicNotAvailableError,
        /// FailedOperation.ViewNameNotExistOrIllegal
        #[doc(alias("FailedOperation.ViewNameNotExistOrIllegal"))]
        FailedOperationViewNameNotExistOrIllegal,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.FiltersFieldsNotExistOrIllegal
        #[doc(alias("InvalidParameter.FiltersFieldsNotExistOrIllegal"))]
        InvalidParameterFiltersFieldsNotExistOrIllegal,
        /// InvalidParameter.GroupByFieldsNotExistOrIllegal
        #[doc(alias("InvalidParameter.GroupByFieldsNotExistOrIllegal"))]
        InvalidParameterGroupByFieldsNotExistOrIllegal,
        /// InvalidParameter.MetricFiltersLackParams
        #[doc(alias("InvalidParameter.MetricFiltersLackParams"))]
        InvalidParameterMetricFiltersLackParams,
        /// InvalidParameter.MetricsFieldNotExistOrIllegal
        #[doc(alias("InvalidParameter.MetricsFieldNotExistOrIllegal"))]
        InvalidParameterMetricsFieldNotExistOrIllegal,
        /// InvalidParameter.MetricsFieldsNotAllowEmpty
        #[doc(alias("InvalidParameter.MetricsFieldsNotAllowEmpty"))]
        InvalidParameterMetricsFieldsNotAllowEmpty,
        /// InvalidParameter.PeriodIsIllegal
        #[doc(alias("InvalidParameter.PeriodIsIllegal"))]
        InvalidParameterPeriodIsIllegal,
        /// InvalidParameter.QueryTimeIntervalIsNotSupported
        #[doc(alias("InvalidParameter.QueryTimeIntervalIsNotSupported"))]
        InvalidParameterQueryTimeIntervalIsNotSupported,
        /// InvalidParameter.ViewNameNotExistOrIllegal
        #[doc(alias("InvalidParameter.ViewNameNotExistOrIllegal"))]
        InvalidParameterViewNameNotExistOrIllegal,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "apm")]
    api::listed_enum!(ApmError, apm_v20210622_table);
    pub(crate) mod apm_v20210622_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "apm")]
        use super::ApmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "apm_v20210622";
        pub(super) const CODE_INDEX: Index = index::APM_V20210622_CODES;
        pub(super) const KEY_INDEX: Index = index::APM_V20210622_KEYS;
        #[cfg(feature = "apm")]
        pub(super) static VARIANTS: [ApmError; 68] = [
            ApmError::AuthFailure,
            ApmError::AuthFailureAccessCamFail,
            ApmError::AuthFailureUnauthorizedOperation,
            ApmError::AuthFailureUnmarshalResponse,
            ApmError::DryRunOperation,
            ApmError::FailedOperation,
            ApmError::FailedOperationAccessTagFail,
            ApmError::FailedOperationAgentNotOnlineError,
            ApmError::FailedOperationAgentOperationConfigInvalid,
            ApmError::FailedOperationAgentVersionNotSupportError,
            ApmError::FailedOperationApmCredentialNotExist,
            ApmError::FailedOperationAppIdNotMatchInstanceInfo,
            ApmError::FailedOperationAssociationModifyRequestNotValidError,
            ApmError::FailedOperationCKafkaDiffAssociationError,
            ApmError::FailedOperationCKafkaEmptyTopicError,
            ApmError::FailedOperationCKafkaGetRouteIdFailedError,
            ApmError::FailedOperationCKafkaGetRouteTimeoutError,
            ApmError::FailedOperationCKafkaNotAvailableError,
            ApmError::FailedOperationDemoInstanceNotAllowModified,
            ApmError::FailedOperationDuplicateService,
            ApmError::FailedOperationDuplicateTagField,
            ApmError::FailedOperationFocusNodeNotFound,
            ApmError::FailedOperationInstanceCannotModify,
            ApmError::FailedOperationInstanceCannotTerminate,
            ApmError::FailedOperationInstanceIdIsEmpty,
            ApmError::FailedOperationInstanceNotFound,
            ApmError::FailedOperationInvalidInstanceId,
            ApmError::FailedOperationInvalidOperationType,
            ApmError::FailedOperationInvalidParam,
            ApmError::FailedOperationInvalidRegex,
            ApmError::FailedOperationInvalidRequest,
            ApmError::FailedOperationInvalidServiceName,
            ApmError::FailedOperationInvalidTagField,
            ApmError::FailedOperationInvalidToken,
            ApmError::FailedOperationMetricFiltersLackParams,
            ApmError::FailedOperationNotInnerVpc,
            ApmError::FailedOperationOperationNameIsEmpty,
            ApmError::FailedOperationOperationNotAllowed,
            ApmError::FailedOperationPeerIdNotAvailable,
            ApmError::FailedOperationProductNameNotAvailable,
            ApmError::FailedOperationPromInstanceNotAvailableError,
            ApmError::FailedOperationPromRuleConflict,
            ApmError::FailedOperationPromRuleIsEmptyErr,
            ApmError::FailedOperationPromRuleNameConflict,
            ApmError::FailedOperationPromRuleRequestNotValidError,
            ApmError::FailedOperationQueryTimeIntervalIsNotSupported,
            ApmError::FailedOperationRegionNotSupport,
            ApmError::FailedOperationRouteNotAvailableError,
            ApmError::FailedOperationSampleNameConflict,
            ApmError::FailedOperationSampleNotFound,
            ApmError::FailedOperationSampleRuleConflict,
            ApmError::FailedOperationSendRequest,
            ApmError::FailedOperationServiceListExceedingLimitNumber,
            ApmError::FailedOperationServiceListNull,
            ApmError::FailedOperationServiceNotFound,
            ApmError::FailedOperationServiceNotMatchAppIdErr,
            ApmError::FailedOperationTopicNotAvailableError,
            ApmError::FailedOperationViewNameNotExistOrIllegal,
            ApmError::InternalError,
            ApmError::InvalidParameter,
            ApmError::InvalidParameterFiltersFieldsNotExistOrIllegal,
            ApmError::InvalidParameterGroupByFieldsNotExistOrIllegal,
            ApmError::InvalidParameterMetricFiltersLackParams,
            ApmError::InvalidParameterMetricsFieldNotExistOrIllegal,
            ApmError::InvalidParameterMetricsFieldsNotAllowEmpty,
            ApmError::InvalidParameterPeriodIsIllegal,
            ApmError::InvalidParameterQueryTimeIntervalIsNotSupported,
            ApmError::InvalidParameterViewNameNotExistOrIllegal,
        ];
        pub(super) static WORDS: [&str; 68] = [
            "AuthFailure",
            "AuthFailure.AccessCAMFail",
            "AuthFailure.UnauthorizedOperation",
            "AuthFailure.UnmarshalResponse",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AccessTagFail",
            "FailedOperation.AgentNotOnlineError",
            "FailedOperation.AgentOperationConfigInvalid",
            "FailedOperation.AgentVersionNotSupportError",
            "FailedOperation.ApmCredentialNotExist",
            "FailedOperation.AppIdNotMatchInstanceInfo",
            "FailedOperation.AssociationModifyRequestNotValidError",
            "FailedOperation.CKafkaDiffAssociationError",
            "FailedOperation.CKafkaEmptyTopicError",
            "FailedOperation.CKafkaGetRouteIDFailedError",
            "FailedOperation.CKafkaGetRouteTimeoutError",
            "FailedOperation.CKafkaNotAvailableError",
            "FailedOperation.DemoInstanceNotAllowModified",
            "FailedOperation.DuplicateService",
            "FailedOperation.DuplicateTagField",
            "FailedOperation.FocusNodeNotFound",
            "FailedOperation.InstanceCannotModify",
            "FailedOperation.InstanceCannotTerminate",
            "FailedOperation.InstanceIdIsEmpty",
            "FailedOperation.InstanceNotFound",
            "FailedOperation.InvalidInstanceID",
            "FailedOperation.InvalidOperationType",
            "FailedOperation.InvalidParam",
            "FailedOperation.InvalidRegex",
            "FailedOperation.InvalidRequest",
            "FailedOperation.InvalidServiceName",
            "FailedOperation.InvalidTagField",
            "FailedOperation.InvalidToken",
            "FailedOperation.MetricFiltersLackParams",
            "FailedOperation.NotInnerVPC",
            "FailedOperation.OperationNameIsEmpty",
            "FailedOperation.OperationNotAllowed",
            "FailedOperation.PeerIdNotAvailable",
            "FailedOperation.ProductNameNotAvailable",
            "FailedOperation.PromInstanceNotAvailableError",
            "FailedOperation.PromRuleConflict",
            "FailedOperation.PromRuleIsEmptyErr",
            "FailedOperation.PromRuleNameConflict",
            "FailedOperation.PromRuleRequestNotValidError",
            "FailedOperation.QueryTimeIntervalIsNotSupported",
            "FailedOperation.RegionNotSupport",
            "FailedOperation.RouteNotAvailableError",
            "FailedOperation.SampleNameConflict",
            "FailedOperation.SampleNotFound",
            "FailedOperation.SampleRuleConflict",
            "FailedOperation.SendRequest",
            "FailedOperation.ServiceListExceedingLimitNumber",
            "FailedOperation.ServiceListNull",
            "FailedOperation.ServiceNotFound",
            "FailedOperation.ServiceNotMatchAppIdErr",
            "FailedOperation.TopicNotAvailableError",
            "FailedOperation.ViewNameNotExistOrIllegal",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.FiltersFieldsNotExistOrIllegal",
            "InvalidParameter.GroupByFieldsNotExistOrIllegal",
            "InvalidParameter.MetricFiltersLackParams",
            "InvalidParameter.MetricsFieldNotExistOrIllegal",
            "InvalidParameter.MetricsFieldsNotAllowEmpty",
            "InvalidParameter.PeriodIsIllegal",
            "InvalidParameter.QueryTimeIntervalIsNotSupported",
            "InvalidParameter.ViewNameNotExistOrIllegal",
        ];
        pub(super) static NAMES: [&str; 68] = [
            "AuthFailure",
            "AuthFailureAccessCamFail",
            "AuthFailureUnauthorizedOperation",
            "AuthFailureUnmarshalResponse",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAccessTagFail",
            "FailedOperationAgentNotOnlineError",
            "FailedOperationAgentOperationConfigInvalid",
            "FailedOperationAgentVersionNotSupportError",
            "FailedOperationApmCredentialNotExist",
            "FailedOperationAppIdNotMatchInstanceInfo",
            "FailedOperationAssociationModifyRequestNotValidError",
            "FailedOperationCKafkaDiffAssociationError",
            "FailedOperationCKafkaEmptyTopicError",
            "FailedOperationCKafkaGetRouteIdFailedError",
            "FailedOperationCKafkaGetRouteTimeoutError",
            "FailedOperationCKafkaNotAvailableError",
            "FailedOperationDemoInstanceNotAllowModified",
            "FailedOperationDuplicateService",
            "FailedOperationDuplicateTagField",
            "FailedOperationFocusNodeNotFound",
            "FailedOperationInstanceCannotModify",
            "FailedOperationInstanceCannotTerminate",
            "FailedOperationInstanceIdIsEmpty",
            "FailedOperationInstanceNotFound",
            "FailedOperationInvalidInstanceId",
            "FailedOperationInvalidOperationType",
            "FailedOperationInvalidParam",
            "FailedOperationInvalidRegex",
            "FailedOperationInvalidRequest",
            "FailedOperationInvalidServiceName",
            "FailedOperationInvalidTagField",
            "FailedOperationInvalidToken",
            "FailedOperationMetricFiltersLackParams",
            "FailedOperationNotInnerVpc",
            "FailedOperationOperationNameIsEmpty",
            "FailedOperationOperationNotAllowed",
            "FailedOperationPeerIdNotAvailable",
            "FailedOperationProductNameNotAvailable",
            "FailedOperationPromInstanceNotAvailableError",
            "FailedOperationPromRuleConflict",
            "FailedOperationPromRuleIsEmptyErr",
            "FailedOperationPromRuleNameConflict",
            "FailedOperationPromRuleRequestNotValidError",
            "FailedOperationQueryTimeIntervalIsNotSupported",
            "FailedOperationRegionNotSupport",
            "FailedOperationRouteNotAvailableError",
            "FailedOperationSampleNameConflict",
            "FailedOperationSampleNotFound",
            "FailedOperationSampleRuleConflict",
            "FailedOperationSendRequest",
            "FailedOperationServiceListExceedingLimitNumber",
            "FailedOperationServiceListNull",
            "FailedOperationServiceNotFound",
            "FailedOperationServiceNotMatchAppIdErr",
            "FailedOperationTopicNotAvailableError",
            "FailedOperationViewNameNotExistOrIllegal",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterFiltersFieldsNotExistOrIllegal",
            "InvalidParameterGroupByFieldsNotExistOrIllegal",
            "InvalidParameterMetricFiltersLackParams",
            "InvalidParameterMetricsFieldNotExistOrIllegal",
            "InvalidParameterMetricsFieldsNotAllowEmpty",
            "InvalidParameterPeriodIsIllegal",
            "InvalidParameterQueryTimeIntervalIsNotSupported",
            "InvalidParameterViewNameNotExistOrIllegal",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.AccessCAMFail"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("AuthFailure.UnmarshalResponse"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
        ];
        pub(super) use super::index::APM_V20210622_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ApmError",
            label_en: "Application Performance Management",
            label_zh: "应用性能监控",
            level: Level::Service,
            product: Some(products::APM),
            version: Some("2021-06-22"),
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

#[cfg(feature = "apm")]
pub use v20210622::ApmError;

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
