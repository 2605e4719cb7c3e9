// @generated from spec/apm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4a80406c3f70bfc9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/apm.rs"]
mod index;

/// Version 2021-06-22 of the API.
pub mod v20210622 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Application Performance Management (apm), API 3.0, version 2021-06-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum ApmError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.AccessCAMFail
        #[doc(alias("AuthFailure.AccessCAMFail"))]
        AuthFailureAccessCamFail = -82_770_054,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// AuthFailure.UnmarshalResponse
        #[doc(alias("AuthFailure.UnmarshalResponse"))]
        AuthFailureUnmarshalResponse = -1_602_197_214,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccessTagFail
        #[doc(alias("FailedOperation.AccessTagFail"))]
        FailedOperationAccessTagFail = 1_605_145_090,
        /// FailedOperation.AgentNotOnlineError
        #[doc(alias("FailedOperation.AgentNotOnlineError"))]
        FailedOperationAgentNotOnlineError = -136_113_722,
        /// FailedOperation.AgentOperationConfigInvalid
        #[doc(alias("FailedOperation.AgentOperationConfigInvalid"))]
        FailedOperationAgentOperationConfigInvalid = -1_979_989_108,
        /// FailedOperation.AgentVersionNotSupportError
        #[doc(alias("FailedOperation.AgentVersionNotSupportError"))]
        FailedOperationAgentVersionNotSupportError = 1_045_642_968,
        /// FailedOperation.ApmCredentialNotExist
        #[doc(alias("FailedOperation.ApmCredentialNotExist"))]
        FailedOperationApmCredentialNotExist = 127_037_683,
        /// FailedOperation.AppIdNotMatchInstanceInfo
        #[doc(alias("FailedOperation.AppIdNotMatchInstanceInfo"))]
        FailedOperationAppIdNotMatchInstanceInfo = 1_112_738_795,
        /// FailedOperation.AssociationModifyRequestNotValidError
        #[doc(alias("FailedOperation.AssociationModifyRequestNotValidError"))]
        FailedOperationAssociationModifyRequestNotValidError = 1_244_013_897,
        /// FailedOperation.CKafkaDiffAssociationError
        #[doc(alias("FailedOperation.CKafkaDiffAssociationError"))]
        FailedOperationCKafkaDiffAssociationError = 2_118_666_166,
        /// FailedOperation.CKafkaEmptyTopicError
        #[doc(alias("FailedOperation.CKafkaEmptyTopicError"))]
        FailedOperationCKafkaEmptyTopicError = -1_427_072_978,
        /// FailedOperation.CKafkaGetRouteIDFailedError
        #[doc(alias("FailedOperation.CKafkaGetRouteIDFailedError"))]
        FailedOperationCKafkaGetRouteIdFailedError = -1_481_177_370,
        /// FailedOperation.CKafkaGetRouteTimeoutError
        #[doc(alias("FailedOperation.CKafkaGetRouteTimeoutError"))]
        FailedOperationCKafkaGetRouteTimeoutError = 1_813_415_850,
        /// FailedOperation.CKafkaNotAvailableError
        #[doc(alias("FailedOperation.CKafkaNotAvailableError"))]
        FailedOperationCKafkaNotAvailableError = 1_463_229_676,
        /// FailedOperation.DemoInstanceNotAllowModified
        #[doc(alias("FailedOperation.DemoInstanceNotAllowModified"))]
        FailedOperationDemoInstanceNotAllowModified = -1_626_124_796,
        /// FailedOperation.DuplicateService
        #[doc(alias("FailedOperation.DuplicateService"))]
        FailedOperationDuplicateService = -543_417_449,
        /// FailedOperation.DuplicateTagField
        #[doc(alias("FailedOperation.DuplicateTagField"))]
        FailedOperationDuplicateTagField = 1_991_620_344,
        /// FailedOperation.FocusNodeNotFound
        #[doc(alias("FailedOperation.FocusNodeNotFound"))]
        FailedOperationFocusNodeNotFound = 262_996_634,
        /// FailedOperation.InstanceCannotModify
        #[doc(alias("FailedOperation.InstanceCannotModify"))]
        FailedOperationInstanceCannotModify = 644_967_958,
        /// FailedOperation.InstanceCannotTerminate
        #[doc(alias("FailedOperation.InstanceCannotTerminate"))]
        FailedOperationInstanceCannotTerminate = -1_501_475_509,
        /// FailedOperation.InstanceIdIsEmpty
        #[doc(alias("FailedOperation.InstanceIdIsEmpty"))]
        FailedOperationInstanceIdIsEmpty = -1_142_322_921,
        /// FailedOperation.InstanceNotFound
        #[doc(alias("FailedOperation.InstanceNotFound"))]
        FailedOperationInstanceNotFound = 120_700_429,
        /// FailedOperation.InvalidInstanceID
        #[doc(alias("FailedOperation.InvalidInstanceID"))]
        FailedOperationInvalidInstanceId = 1_553_186_033,
        /// FailedOperation.InvalidOperationType
        #[doc(alias("FailedOperation.InvalidOperationType"))]
        FailedOperationInvalidOperationType = 1_414_595_050,
        /// FailedOperation.InvalidParam
        #[doc(alias("FailedOperation.InvalidParam"))]
        FailedOperationInvalidParam = -1_371_384_706,
        /// FailedOperation.InvalidRegex
        #[doc(alias("FailedOperation.InvalidRegex"))]
        FailedOperationInvalidRegex = 850_445_854,
        /// FailedOperation.InvalidRequest
        #[doc(alias("FailedOperation.InvalidRequest"))]
        FailedOperationInvalidRequest = -548_627_855,
        /// FailedOperation.InvalidServiceName
        #[doc(alias("FailedOperation.InvalidServiceName"))]
        FailedOperationInvalidServiceName = -1_245_523_199,
        /// FailedOperation.InvalidTagField
        #[doc(alias("FailedOperation.InvalidTagField"))]
        FailedOperationInvalidTagField = 2_064_517_692,
        /// FailedOperation.InvalidToken
        #[doc(alias("FailedOperation.InvalidToken"))]
        FailedOperationInvalidToken = 770_296_525,
        /// FailedOperation.MetricFiltersLackParams
        #[doc(alias("FailedOperation.MetricFiltersLackParams"))]
        FailedOperationMetricFiltersLackParams = -260_417_785,
        /// FailedOperation.NotInnerVPC
        #[doc(alias("FailedOperation.NotInnerVPC"))]
        FailedOperationNotInnerVpc = -730_276_523,
        /// FailedOperation.OperationNameIsEmpty
        #[doc(alias("FailedOperation.OperationNameIsEmpty"))]
        FailedOperationOperationNameIsEmpty = 42_723_222,
        /// FailedOperation.OperationNotAllowed
        #[doc(alias("FailedOperation.OperationNotAllowed"))]
        FailedOperationOperationNotAllowed = -264_959_706,
        /// FailedOperation.PeerIdNotAvailable
        #[doc(alias("FailedOperation.PeerIdNotAvailable"))]
        FailedOperationPeerIdNotAvailable = 317_491_332,
        /// FailedOperation.ProductNameNotAvailable
        #[doc(alias("FailedOperation.ProductNameNotAvailable"))]
        FailedOperationProductNameNotAvailable = -15_840_722,
        /// FailedOperation.PromInstanceNotAvailableError
        #[doc(alias("FailedOperation.PromInstanceNotAvailableError"))]
        FailedOperationPromInstanceNotAvailableError = -411_779_534,
        /// FailedOperation.PromRuleConflict
        #[doc(alias("FailedOperation.PromRuleConflict"))]
        FailedOperationPromRuleConflict = 1_799_726_568,
        /// FailedOperation.PromRuleIsEmptyErr
        #[doc(alias("FailedOperation.PromRuleIsEmptyErr"))]
        FailedOperationPromRuleIsEmptyErr = -641_995_269,
        /// FailedOperation.PromRuleNameConflict
        #[doc(alias("FailedOperation.PromRuleNameConflict"))]
        FailedOperationPromRuleNameConflict = -199_480_477,
        /// FailedOperation.PromRuleRequestNotValidError
        #[doc(alias("FailedOperation.PromRuleRequestNotValidError"))]
        FailedOperationPromRuleRequestNotValidError = 1_041_707_512,
        /// FailedOperation.QueryTimeIntervalIsNotSupported
        #[doc(alias("FailedOperation.QueryTimeIntervalIsNotSupported"))]
        FailedOperationQueryTimeIntervalIsNotSupported = 1_539_913_229,
        /// FailedOperation.RegionNotSupport
        #[doc(alias("FailedOperation.RegionNotSupport"))]
        FailedOperationRegionNotSupport = 525_668_372,
        /// FailedOperation.RouteNotAvailableError
        #[doc(alias("FailedOperation.RouteNotAvailableError"))]
        FailedOperationRouteNotAvailableError = -906_713_870,
        /// FailedOperation.SampleNameConflict
        #[doc(alias("FailedOperation.SampleNameConflict"))]
        FailedOperationSampleNameConflict = 489_129_029,
        /// FailedOperation.SampleNotFound
        #[doc(alias("FailedOperation.SampleNotFound"))]
        FailedOperationSampleNotFound = -657_102_960,
        /// FailedOperation.SampleRuleConflict
        #[doc(alias("FailedOperation.SampleRuleConflict"))]
        FailedOperationSampleRuleConflict = -1_777_417_308,
        /// FailedOperation.SendRequest
        #[doc(alias("FailedOperation.SendRequest"))]
        FailedOperationSendRequest = 1_593_557_524,
        /// FailedOperation.ServiceListExceedingLimitNumber
        #[doc(alias("FailedOperation.ServiceListExceedingLimitNumber"))]
        FailedOperationServiceListExceedingLimitNumber = -126_125_941,
        /// FailedOperation.ServiceListNull
        #[doc(alias("FailedOperation.ServiceListNull"))]
        FailedOperationServiceListNull = -1_967_091_205,
        /// FailedOperation.ServiceNotFound
        #[doc(alias("FailedOperation.ServiceNotFound"))]
        FailedOperationServiceNotFound = 1_165_637_090,
        /// FailedOperation.ServiceNotMatchAppIdErr
        #[doc(alias("FailedOperation.ServiceNotMatchAppIdErr"))]
        FailedOperationServiceNotMatchAppIdErr = 325_665_033,
        /// FailedOperation.TopicNotAvailableError
        #[doc(alias("FailedOperation.TopicNotAvailableError"))]
        FailedOperationTopicNotAvailableError = 1_686_826_138,
        /// FailedOperation.ViewNameNotExistOrIllegal
        #[doc(alias("FailedOperation.ViewNameNotExistOrIllegal"))]
        FailedOperationViewNameNotExistOrIllegal = 778_514_659,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.FiltersFieldsNotExistOrIllegal
        #[doc(alias("InvalidParameter.FiltersFieldsNotExistOrIllegal"))]
        InvalidParameterFiltersFieldsNotExistOrIllegal = -44_149_129,
        /// InvalidParameter.GroupByFieldsNotExistOrIllegal
        #[doc(alias("InvalidParameter.GroupByFieldsNotExistOrIllegal"))]
        InvalidParameterGroupByFieldsNotExistOrIllegal = 561_634_685,
        /// InvalidParameter.MetricFiltersLackParams
        #[doc(alias("InvalidParameter.MetricFiltersLackParams"))]
        InvalidParameterMetricFiltersLackParams = -3_811_939,
        /// InvalidParameter.MetricsFieldNotExistOrIllegal
        #[doc(alias("InvalidParameter.MetricsFieldNotExistOrIllegal"))]
        InvalidParameterMetricsFieldNotExistOrIllegal = -1_304_318_264,
        /// InvalidParameter.MetricsFieldsNotAllowEmpty
        #[doc(alias("InvalidParameter.MetricsFieldsNotAllowEmpty"))]
        InvalidParameterMetricsFieldsNotAllowEmpty = 1_606_878_852,
        /// InvalidParameter.PeriodIsIllegal
        #[doc(alias("InvalidParameter.PeriodIsIllegal"))]
        InvalidParameterPeriodIsIllegal = -1_791_985_504,
        /// InvalidParameter.QueryTimeIntervalIsNotSupported
        #[doc(alias("InvalidParameter.QueryTimeIntervalIsNotSupported"))]
        InvalidParameterQueryTimeIntervalIsNotSupported = 171_706_507,
        /// InvalidParameter.ViewNameNotExistOrIllegal
        #[doc(alias("InvalidParameter.ViewNameNotExistOrIllegal"))]
        InvalidParameterViewNameNotExistOrIllegal = -237_810_184,
    }
    api::listed_enum!(ApmError, apm_v20210622_table);
    mod apm_v20210622_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{ApmError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "apm_v20210622";
        pub(super) const CODE_INDEX: Index = index::APM_V20210622_CODES;
        pub(super) const KEY_INDEX: Index = index::APM_V20210622_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 68] = backgrounds(
            &WORDS,
            &index::APM_V20210622_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210622::ApmError;

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
