// @generated from spec/alb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ac6fe2d42247c3c0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/alb.rs"]
mod index;

/// Version 2025-10-30 of the API.
pub mod v20251030 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Application Load Balancer (alb), API 3.0, version 2025-10-30.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AlbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ResourceAlreadyExists
        #[doc(alias("FailedOperation.ResourceAlreadyExists"))]
        FailedOperationResourceAlreadyExists = 1_748_628_487,
        /// FailedOperation.RuleAlreadyExists
        #[doc(alias("FailedOperation.RuleAlreadyExists"))]
        FailedOperationRuleAlreadyExists = -1_302_272_999,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InvalidClientToken
        #[doc(alias("InvalidParameter.InvalidClientToken"))]
        InvalidParameterInvalidClientToken = -1_229_337_169,
        /// InvalidParameter.InvalidFieldFormat
        #[doc(alias("InvalidParameter.InvalidFieldFormat"))]
        InvalidParameterInvalidFieldFormat = -1_505_687_537,
        /// InvalidParameter.InvalidFieldType
        #[doc(alias("InvalidParameter.InvalidFieldType"))]
        InvalidParameterInvalidFieldType = 1_455_984_936,
        /// InvalidParameter.InvalidFieldValue
        #[doc(alias("InvalidParameter.InvalidFieldValue"))]
        InvalidParameterInvalidFieldValue = 1_325_983_514,
        /// InvalidParameter.InvalidQuotaCheckRequest
        #[doc(alias("InvalidParameter.InvalidQuotaCheckRequest"))]
        InvalidParameterInvalidQuotaCheckRequest = 714_664_995,
        /// InvalidParameter.MissingAction
        #[doc(alias("InvalidParameter.MissingAction"))]
        InvalidParameterMissingAction = 749_758_606,
        /// InvalidParameter.MissingField
        #[doc(alias("InvalidParameter.MissingField"))]
        InvalidParameterMissingField = -489_761_190,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BusinessParameterMismatch
        #[doc(alias("InvalidParameterValue.BusinessParameterMismatch"))]
        InvalidParameterValueBusinessParameterMismatch = 375_003_015,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota = -941_798_990,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RegionError
        RegionError = -225_166_234,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.LoadBalancerHasListeners
        #[doc(alias("ResourceInUse.LoadBalancerHasListeners"))]
        ResourceInUseLoadBalancerHasListeners = -1_287_783_285,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Certificate
        #[doc(alias("ResourceNotFound.Certificate"))]
        ResourceNotFoundCertificate = -1_816_420_092,
        /// ResourceNotFound.Listener
        #[doc(alias("ResourceNotFound.Listener"))]
        ResourceNotFoundListener = 1_626_103_737,
        /// ResourceNotFound.LoadBalancer
        #[doc(alias("ResourceNotFound.LoadBalancer"))]
        ResourceNotFoundLoadBalancer = 1_069_668_869,
        /// ResourceNotFound.Rule
        #[doc(alias("ResourceNotFound.Rule"))]
        ResourceNotFoundRule = -961_569_425,
        /// ResourceNotFound.TargetGroup
        #[doc(alias("ResourceNotFound.TargetGroup"))]
        ResourceNotFoundTargetGroup = 165_583_279,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.Certificate
        #[doc(alias("ResourceUnavailable.Certificate"))]
        ResourceUnavailableCertificate = -152_999_258,
        /// ResourceUnavailable.Listener
        #[doc(alias("ResourceUnavailable.Listener"))]
        ResourceUnavailableListener = -1_102_152_623,
        /// ResourceUnavailable.LoadBalancer
        #[doc(alias("ResourceUnavailable.LoadBalancer"))]
        ResourceUnavailableLoadBalancer = 1_972_868_351,
        /// ResourceUnavailable.PreviousTaskNotCompleted
        #[doc(alias("ResourceUnavailable.PreviousTaskNotCompleted"))]
        ResourceUnavailablePreviousTaskNotCompleted = -1_019_935_567,
        /// ResourceUnavailable.Rule
        #[doc(alias("ResourceUnavailable.Rule"))]
        ResourceUnavailableRule = 784_470_556,
        /// ResourceUnavailable.TargetGroup
        #[doc(alias("ResourceUnavailable.TargetGroup"))]
        ResourceUnavailableTargetGroup = 1_270_884_454,
        /// ResourceUnavailable.UpstreamStatusBlocked
        #[doc(alias("ResourceUnavailable.UpstreamStatusBlocked"))]
        ResourceUnavailableUpstreamStatusBlocked = 2_035_841_387,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.ServiceRoleUnauthorized
        #[doc(alias("UnauthorizedOperation.ServiceRoleUnauthorized"))]
        UnauthorizedOperationServiceRoleUnauthorized = 2_096_629_029,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.CertificateAlreadyBound
        #[doc(alias("UnsupportedOperation.CertificateAlreadyBound"))]
        UnsupportedOperationCertificateAlreadyBound = 163_884_117,
        /// UnsupportedOperation.CertificateNotBound
        #[doc(alias("UnsupportedOperation.CertificateNotBound"))]
        UnsupportedOperationCertificateNotBound = 20_220_252,
        /// UnsupportedOperation.DisassociateDefaultCertificate
        #[doc(alias("UnsupportedOperation.DisassociateDefaultCertificate"))]
        UnsupportedOperationDisassociateDefaultCertificate = -1_508_097_790,
        /// UnsupportedOperation.InvalidStateTransition
        #[doc(alias("UnsupportedOperation.InvalidStateTransition"))]
        UnsupportedOperationInvalidStateTransition = -1_761_418_560,
        /// UnsupportedOperation.ResourcesSoldOut
        #[doc(alias("UnsupportedOperation.ResourcesSoldOut"))]
        UnsupportedOperationResourcesSoldOut = -1_886_051_098,
        /// UnsupportedOperation.TargetGroupProtocolMismatch
        #[doc(alias("UnsupportedOperation.TargetGroupProtocolMismatch"))]
        UnsupportedOperationTargetGroupProtocolMismatch = 870_215_443,
        /// UnsupportedOperation.UnsupportedProtocol
        #[doc(alias("UnsupportedOperation.UnsupportedProtocol"))]
        UnsupportedOperationUnsupportedProtocol = -1_863_588_373,
    }
    api::listed_enum!(AlbError, alb_v20251030_table);
    mod alb_v20251030_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AlbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "alb_v20251030";
        pub(super) const CODE_INDEX: Index = index::ALB_V20251030_CODES;
        pub(super) const KEY_INDEX: Index = index::ALB_V20251030_KEYS;
        pub(super) static VARIANTS: [AlbError; 51] = [
            AlbError::AuthFailure,
            AlbError::DryRunOperation,
            AlbError::FailedOperation,
            AlbError::FailedOperationResourceAlreadyExists,
            AlbError::FailedOperationRuleAlreadyExists,
            AlbError::InternalError,
            AlbError::InvalidFilter,
            AlbError::InvalidParameter,
            AlbError::InvalidParameterInvalidClientToken,
            AlbError::InvalidParameterInvalidFieldFormat,
            AlbError::InvalidParameterInvalidFieldType,
            AlbError::InvalidParameterInvalidFieldValue,
            AlbError::InvalidParameterInvalidQuotaCheckRequest,
            AlbError::InvalidParameterMissingAction,
            AlbError::InvalidParameterMissingField,
            AlbError::InvalidParameterValue,
            AlbError::InvalidParameterValueBusinessParameterMismatch,
            AlbError::LimitExceeded,
            AlbError::LimitExceededQuota,
            AlbError::MissingParameter,
            AlbError::OperationDenied,
            AlbError::RegionError,
            AlbError::RequestLimitExceeded,
            AlbError::ResourceInUse,
            AlbError::ResourceInUseLoadBalancerHasListeners,
            AlbError::ResourceNotFound,
            AlbError::ResourceNotFoundCertificate,
            AlbError::ResourceNotFoundListener,
            AlbError::ResourceNotFoundLoadBalancer,
            AlbError::ResourceNotFoundRule,
            AlbError::ResourceNotFoundTargetGroup,
            AlbError::ResourceUnavailable,
            AlbError::ResourceUnavailableCertificate,
            AlbError::ResourceUnavailableListener,
            AlbError::ResourceUnavailableLoadBalancer,
            AlbError::ResourceUnavailablePreviousTaskNotCompleted,
            AlbError::ResourceUnavailableRule,
            AlbError::ResourceUnavailableTargetGroup,
            AlbError::ResourceUnavailableUpstreamStatusBlocked,
            AlbError::ResourcesSoldOut,
            AlbError::UnauthorizedOperation,
            AlbError::UnauthorizedOperationServiceRoleUnauthorized,
            AlbError::UnknownParameter,
            AlbError::UnsupportedOperation,
            AlbError::UnsupportedOperationCertificateAlreadyBound,
            AlbError::UnsupportedOperationCertificateNotBound,
            AlbError::UnsupportedOperationDisassociateDefaultCertificate,
            AlbError::UnsupportedOperationInvalidStateTransition,
            AlbError::UnsupportedOperationResourcesSoldOut,
            AlbError::UnsupportedOperationTargetGroupProtocolMismatch,
            AlbError::UnsupportedOperationUnsupportedProtocol,
        ];
        pub(super) static WORDS: [&str; 51] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.ResourceAlreadyExists",
            "FailedOperation.RuleAlreadyExists",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.InvalidClientToken",
            "InvalidParameter.InvalidFieldFormat",
            "InvalidParameter.InvalidFieldType",
            "InvalidParameter.InvalidFieldValue",
            "InvalidParameter.InvalidQuotaCheckRequest",
            "InvalidParameter.MissingAction",
            "InvalidParameter.MissingField",
            "InvalidParameterValue",
            "InvalidParameterValue.BusinessParameterMismatch",
            "LimitExceeded",
            "LimitExceeded.Quota",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.LoadBalancerHasListeners",
            "ResourceNotFound",
            "ResourceNotFound.Certificate",
            "ResourceNotFound.Listener",
            "ResourceNotFound.LoadBalancer",
            "ResourceNotFound.Rule",
            "ResourceNotFound.TargetGroup",
            "ResourceUnavailable",
            "ResourceUnavailable.Certificate",
            "ResourceUnavailable.Listener",
            "ResourceUnavailable.LoadBalancer",
            "ResourceUnavailable.PreviousTaskNotCompleted",
            "ResourceUnavailable.Rule",
            "ResourceUnavailable.TargetGroup",
            "ResourceUnavailable.UpstreamStatusBlocked",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.ServiceRoleUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.CertificateAlreadyBound",
            "UnsupportedOperation.CertificateNotBound",
            "UnsupportedOperation.DisassociateDefaultCertificate",
            "UnsupportedOperation.InvalidStateTransition",
            "UnsupportedOperation.ResourcesSoldOut",
            "UnsupportedOperation.TargetGroupProtocolMismatch",
            "UnsupportedOperation.UnsupportedProtocol",
        ];
        pub(super) static NAMES: [&str; 51] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationResourceAlreadyExists",
            "FailedOperationRuleAlreadyExists",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterInvalidClientToken",
            "InvalidParameterInvalidFieldFormat",
            "InvalidParameterInvalidFieldType",
            "InvalidParameterInvalidFieldValue",
            "InvalidParameterInvalidQuotaCheckRequest",
            "InvalidParameterMissingAction",
            "InvalidParameterMissingField",
            "InvalidParameterValue",
            "InvalidParameterValueBusinessParameterMismatch",
            "LimitExceeded",
            "LimitExceededQuota",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseLoadBalancerHasListeners",
            "ResourceNotFound",
            "ResourceNotFoundCertificate",
            "ResourceNotFoundListener",
            "ResourceNotFoundLoadBalancer",
            "ResourceNotFoundRule",
            "ResourceNotFoundTargetGroup",
            "ResourceUnavailable",
            "ResourceUnavailableCertificate",
            "ResourceUnavailableListener",
            "ResourceUnavailableLoadBalancer",
            "ResourceUnavailablePreviousTaskNotCompleted",
            "ResourceUnavailableRule",
            "ResourceUnavailableTargetGroup",
            "ResourceUnavailableUpstreamStatusBlocked",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationServiceRoleUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationCertificateAlreadyBound",
            "UnsupportedOperationCertificateNotBound",
            "UnsupportedOperationDisassociateDefaultCertificate",
            "UnsupportedOperationInvalidStateTransition",
            "UnsupportedOperationResourcesSoldOut",
            "UnsupportedOperationTargetGroupProtocolMismatch",
            "UnsupportedOperationUnsupportedProtocol",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 51] = backgrounds(
            &WORDS,
            &index::ALB_V20251030_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AlbError",
            label_en: "Application Load Balancer",
            label_zh: "应用型负载均衡",
            level: Level::Service,
            product: Some(products::ALB),
            version: Some("2025-10-30"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20251030::AlbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
