// @generated from spec/alb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 349385696d1841e9, rust-hash: 25ceaf743a853f07
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/alb.rs"]
mod index;

/// Version 2025-10-30 of the API.
pub mod v20251030 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "alb")]
    /// Error codes of Application Load Balancer (alb), API 3.0, version 2025-10-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AlbError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ResourceAlreadyExists
        #[doc(alias("FailedOperation.ResourceAlreadyExists"))]
        FailedOperationResourceAlreadyExists,
        /// FailedOperation.RuleAlreadyExists
        #[doc(alias("FailedOperation.RuleAlreadyExists"))]
        FailedOperationRuleAlreadyExists,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidClientToken
        #[doc(alias("InvalidParameter.InvalidClientToken"))]
        InvalidParameterInvalidClientToken,
        /// InvalidParameter.InvalidFieldFormat
        #[doc(alias("InvalidParameter.InvalidFieldFormat"))]
        InvalidParameterInvalidFieldFormat,
        /// InvalidParameter.InvalidFieldType
        #[doc(alias("InvalidParameter.InvalidFieldType"))]
        InvalidParameterInvalidFieldType,
        /// InvalidParameter.InvalidFieldValue
        #[doc(alias("InvalidParameter.InvalidFieldValue"))]
        InvalidParameterInvalidFieldValue,
        /// InvalidParameter.InvalidQuotaCheckRequest
        #[doc(alias("InvalidParameter.InvalidQuotaCheckRequest"))]
        InvalidParameterInvalidQuotaCheckRequest,
        /// InvalidParameter.MissingAction
        #[doc(alias("InvalidParameter.MissingAction"))]
        InvalidParameterMissingAction,
        /// InvalidParameter.MissingField
        #[doc(alias("InvalidParameter.MissingField"))]
        InvalidParameterMissingField,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BusinessParameterMismatch
        #[doc(alias("InvalidParameterValue.BusinessParameterMismatch"))]
        InvalidParameterValueBusinessParameterMismatch,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.LoadBalancerHasListeners
        #[doc(alias("ResourceInUse.LoadBalancerHasListeners"))]
        ResourceInUseLoadBalancerHasListeners,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Certificate
        #[doc(alias("ResourceNotFound.Certificate"))]
        ResourceNotFoundCertificate,
        /// ResourceNotFound.Listener
        #[doc(alias("ResourceNotFound.Listener"))]
        ResourceNotFoundListener,
        /// ResourceNotFound.LoadBalancer
        #[doc(alias("ResourceNotFound.LoadBalancer"))]
        ResourceNotFoundLoadBalancer,
        /// ResourceNotFound.Rule
        #[doc(alias("ResourceNotFound.Rule"))]
        ResourceNotFoundRule,
        /// ResourceNotFound.TargetGroup
        #[doc(alias("ResourceNotFound.TargetGroup"))]
        ResourceNotFoundTargetGroup,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.Certificate
        #[doc(alias("ResourceUnavailable.Certificate"))]
        ResourceUnavailableCertificate,
        /// ResourceUnavailable.Listener
        #[doc(alias("ResourceUnavailable.Listener"))]
        ResourceUnavailableListener,
        /// ResourceUnavailable.LoadBalancer
        #[doc(alias("ResourceUnavailable.LoadBalancer"))]
        ResourceUnavailableLoadBalancer,
        /// ResourceUnavailable.PreviousTaskNotCompleted
        #[doc(alias("ResourceUnavailable.PreviousTaskNotCompleted"))]
        ResourceUnavailablePreviousTaskNotCompleted,
        /// ResourceUnavailable.Rule
        #[doc(alias("ResourceUnavailable.Rule"))]
        ResourceUnavailableRule,
        /// ResourceUnavailable.TargetGroup
        #[doc(alias("ResourceUnavailable.TargetGroup"))]
        ResourceUnavailableTargetGroup,
        /// ResourceUnavailable.UpstreamStatusBlocked
        #[doc(alias("ResourceUnavailable.UpstreamStatusBlocked"))]
        ResourceUnavailableUpstreamStatusBlocked,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.ServiceRoleUnauthorized
        #[doc(alias("UnauthorizedOperation.ServiceRoleUnauthorized"))]
        UnauthorizedOperationServiceRoleUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CertificateAlreadyBound
        #[doc(alias("UnsupportedOperation.CertificateAlreadyBound"))]
        UnsupportedOperationCertificateAlreadyBound,
        /// UnsupportedOperation.CertificateNotBound
        #[doc(alias("UnsupportedOperation.CertificateNotBound"))]
        UnsupportedOperationCertificateNotBound,
        /// UnsupportedOperation.DisassociateDefaultCertificate
        #[doc(alias("UnsupportedOperation.DisassociateDefaultCertificate"))]
        UnsupportedOperationDisassociateDefaultCertificate,
        /// UnsupportedOperation.InvalidStateTransition
        #[doc(alias("UnsupportedOperation.InvalidStateTransition"))]
        UnsupportedOperationInvalidStateTransition,
        /// UnsupportedOperation.ResourcesSoldOut
        #[doc(alias("UnsupportedOperation.ResourcesSoldOut"))]
        UnsupportedOperationResourcesSoldOut,
        /// UnsupportedOperation.TargetGroupProtocolMismatch
        #[doc(alias("UnsupportedOperation.TargetGroupProtocolMismatch"))]
        UnsupportedOperationTargetGroupProtocolMismatch,
        /// UnsupportedOperation.UnsupportedProtocol
        #[doc(alias("UnsupportedOperation.UnsupportedProtocol"))]
        UnsupportedOperationUnsupportedProtocol,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "alb")]
    api::listed_enum!(AlbError, alb_v20251030_table);
    pub(crate) mod alb_v20251030_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "alb")]
        use super::AlbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "alb_v20251030";
        pub(super) const CODE_INDEX: Index = index::ALB_V20251030_CODES;
        pub(super) const KEY_INDEX: Index = index::ALB_V20251030_KEYS;
        #[cfg(feature = "alb")]
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
        pub(super) static ANSWERS: [Answer; 28] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::ALB_V20251030_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "alb")]
pub use v20251030::AlbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
