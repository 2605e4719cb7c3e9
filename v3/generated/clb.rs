// @generated from spec/clb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 81bd15165a7d5594, rust-hash: 61603416f40ae8a0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/clb.rs"]
mod index;

/// Version 2018-03-17 of the API.
pub mod v20180317 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "clb")]
    /// Error codes of Cloud Load Balancer (clb), API 3.0, version 2018-03-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ClbError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AssociationNotActive
        #[doc(alias("FailedOperation.AssociationNotActive"))]
        FailedOperationAssociationNotActive,
        /// FailedOperation.EipTrafficCheckRisk
        #[doc(alias("FailedOperation.EipTrafficCheckRisk"))]
        FailedOperationEipTrafficCheckRisk,
        /// FailedOperation.FrequencyCheckRisk
        #[doc(alias("FailedOperation.FrequencyCheckRisk"))]
        FailedOperationFrequencyCheckRisk,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// FailedOperation.InvalidApiKey
        #[doc(alias("FailedOperation.InvalidApiKey"))]
        FailedOperationInvalidApiKey,
        /// FailedOperation.InvalidLBStatus
        #[doc(alias("FailedOperation.InvalidLBStatus"))]
        FailedOperationInvalidLbStatus,
        /// FailedOperation.ModelDoesNotSupportModality
        #[doc(alias("FailedOperation.ModelDoesNotSupportModality"))]
        FailedOperationModelDoesNotSupportModality,
        /// FailedOperation.ModelNotFound
        #[doc(alias("FailedOperation.ModelNotFound"))]
        FailedOperationModelNotFound,
        /// FailedOperation.NoListenerInLB
        #[doc(alias("FailedOperation.NoListenerInLB"))]
        FailedOperationNoListenerInLb,
        /// FailedOperation.RateLimitExceeded
        #[doc(alias("FailedOperation.RateLimitExceeded"))]
        FailedOperationRateLimitExceeded,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.ResourceInCloning
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResourceInCloning"))]
        FailedOperationResourceInCloning,
        /// FailedOperation.ResourceInOperating
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResourceInOperating"))]
        FailedOperationResourceInOperating,
        /// FailedOperation.TargetNumCheckRisk
        #[doc(alias("FailedOperation.TargetNumCheckRisk"))]
        FailedOperationTargetNumCheckRisk,
        /// FailedOperation.TrafficCheckRisk
        #[doc(alias("FailedOperation.TrafficCheckRisk"))]
        FailedOperationTrafficCheckRisk,
        /// InternalError
        InternalError,
        /// InternalError.AssociationReferenceInvalid
        #[doc(alias("InternalError.AssociationReferenceInvalid"))]
        InternalErrorAssociationReferenceInvalid,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AttachmentItem
        #[doc(alias("InvalidParameter.AttachmentItem"))]
        InvalidParameterAttachmentItem,
        /// InvalidParameter.Attachments
        #[doc(alias("InvalidParameter.Attachments"))]
        InvalidParameterAttachments,
        /// InvalidParameter.ClientTokenLimitExceeded
        #[doc(alias("InvalidParameter.ClientTokenLimitExceeded"))]
        InvalidParameterClientTokenLimitExceeded,
        /// InvalidParameter.EndpointUnreachable
        #[doc(alias("InvalidParameter.EndpointUnreachable"))]
        InvalidParameterEndpointUnreachable,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError,
        /// InvalidParameter.InputModality
        #[doc(alias("InvalidParameter.InputModality"))]
        InvalidParameterInputModality,
        /// InvalidParameter.InvalidFieldValue
        #[doc(alias("InvalidParameter.InvalidFieldValue"))]
        InvalidParameterInvalidFieldValue,
        /// InvalidParameter.InvalidFilter
        #[doc(alias("InvalidParameter.InvalidFilter"))]
        InvalidParameterInvalidFilter,
        /// InvalidParameter.LBIdNotFound
        #[doc(alias("InvalidParameter.LBIdNotFound"))]
        InvalidParameterLbIdNotFound,
        /// InvalidParameter.ListenerIdNotFound
        #[doc(alias("InvalidParameter.ListenerIdNotFound"))]
        InvalidParameterListenerIdNotFound,
        /// InvalidParameter.LocationNotFound
        #[doc(alias("InvalidParameter.LocationNotFound"))]
        InvalidParameterLocationNotFound,
        /// InvalidParameter.MinOrderAllZero
        #[doc(alias("InvalidParameter.MinOrderAllZero"))]
        InvalidParameterMinOrderAllZero,
        /// InvalidParameter.PortCheckFailed
        #[doc(alias("InvalidParameter.PortCheckFailed"))]
        InvalidParameterPortCheckFailed,
        /// InvalidParameter.ProtocolCheckFailed
        #[doc(alias("InvalidParameter.ProtocolCheckFailed"))]
        InvalidParameterProtocolCheckFailed,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound,
        /// InvalidParameter.RewriteAlreadyExist
        #[doc(alias("InvalidParameter.RewriteAlreadyExist"))]
        InvalidParameterRewriteAlreadyExist,
        /// InvalidParameter.SomeRewriteNotFound
        #[doc(alias("InvalidParameter.SomeRewriteNotFound"))]
        InvalidParameterSomeRewriteNotFound,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate,
        /// InvalidParameterValue.InvalidFieldValue
        #[doc(alias("InvalidParameterValue.InvalidFieldValue"))]
        InvalidParameterValueInvalidFieldValue,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
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
        /// ResourceNotFound.ServiceProvider
        #[doc(alias("ResourceNotFound.ServiceProvider"))]
        ResourceNotFoundServiceProvider,
        /// ResourceNotFound.ServiceProviderModel
        #[doc(alias("ResourceNotFound.ServiceProviderModel"))]
        ResourceNotFoundServiceProviderModel,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BudgetOnlySupportsEnterprise
        #[doc(alias("UnsupportedOperation.BudgetOnlySupportsEnterprise"))]
        UnsupportedOperationBudgetOnlySupportsEnterprise,
        /// UnsupportedOperation.InvalidModelRouterStatus
        #[doc(alias("UnsupportedOperation.InvalidModelRouterStatus"))]
        UnsupportedOperationInvalidModelRouterStatus,
        /// UnsupportedOperation.InvalidStateTransition
        #[doc(alias("UnsupportedOperation.InvalidStateTransition"))]
        UnsupportedOperationInvalidStateTransition,
        /// UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled
        #[doc(
            alias("UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled")
        )]
        UnsupportedOperationModelRouterResourcePackageAutoPurchaseEnabled,
        /// UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable
        #[doc(
            alias("UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable")
        )]
        UnsupportedOperationModelRouterResourcePackageStatusNotRefundable,
        /// UnsupportedOperation.ServiceProviderStatus
        #[doc(alias("UnsupportedOperation.ServiceProviderStatus"))]
        UnsupportedOperationServiceProviderStatus,
        /// UnsupportedOperation.VPCMismatch
        #[doc(alias("UnsupportedOperation.VPCMismatch"))]
        UnsupportedOperationVpcMismatch,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "clb")]
    api::listed_enum!(ClbError, clb_v20180317_table);
    pub(crate) mod clb_v20180317_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "clb")]
        use super::ClbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "clb_v20180317";
        pub(super) const CODE_INDEX: Index = index::CLB_V20180317_CODES;
        pub(super) const KEY_INDEX: Index = index::CLB_V20180317_KEYS;
        #[cfg(feature = "clb")]
        pub(super) static VARIANTS: [ClbError; 66] = [
            ClbError::AuthFailure,
            ClbError::AuthFailureTokenFailure,
            ClbError::DryRunOperation,
            ClbError::FailedOperation,
            ClbError::FailedOperationAssociationNotActive,
            ClbError::FailedOperationEipTrafficCheckRisk,
            ClbError::FailedOperationFrequencyCheckRisk,
            ClbError::FailedOperationInsufficientBalance,
            ClbError::FailedOperationInvalidApiKey,
            ClbError::FailedOperationInvalidLbStatus,
            ClbError::FailedOperationModelDoesNotSupportModality,
            ClbError::FailedOperationModelNotFound,
            ClbError::FailedOperationNoListenerInLb,
            ClbError::FailedOperationRateLimitExceeded,
            ClbError::FailedOperationRequestTimeout,
            ClbError::FailedOperationResourceInCloning,
            ClbError::FailedOperationResourceInOperating,
            ClbError::FailedOperationTargetNumCheckRisk,
            ClbError::FailedOperationTrafficCheckRisk,
            ClbError::InternalError,
            ClbError::InternalErrorAssociationReferenceInvalid,
            ClbError::InvalidParameter,
            ClbError::InvalidParameterAttachmentItem,
            ClbError::InvalidParameterAttachments,
            ClbError::InvalidParameterClientTokenLimitExceeded,
            ClbError::InvalidParameterEndpointUnreachable,
            ClbError::InvalidParameterFormatError,
            ClbError::InvalidParameterInputModality,
            ClbError::InvalidParameterInvalidFieldValue,
            ClbError::InvalidParameterInvalidFilter,
            ClbError::InvalidParameterLbIdNotFound,
            ClbError::InvalidParameterListenerIdNotFound,
            ClbError::InvalidParameterLocationNotFound,
            ClbError::InvalidParameterMinOrderAllZero,
            ClbError::InvalidParameterPortCheckFailed,
            ClbError::InvalidParameterProtocolCheckFailed,
            ClbError::InvalidParameterRegionNotFound,
            ClbError::InvalidParameterRewriteAlreadyExist,
            ClbError::InvalidParameterSomeRewriteNotFound,
            ClbError::InvalidParameterCombination,
            ClbError::InvalidParameterValue,
            ClbError::InvalidParameterValueDuplicate,
            ClbError::InvalidParameterValueInvalidFieldValue,
            ClbError::InvalidParameterValueInvalidFilter,
            ClbError::InvalidParameterValueLength,
            ClbError::InvalidParameterValueRange,
            ClbError::LimitExceeded,
            ClbError::MissingParameter,
            ClbError::OperationDenied,
            ClbError::RequestLimitExceeded,
            ClbError::ResourceInUse,
            ClbError::ResourceInsufficient,
            ClbError::ResourceNotFound,
            ClbError::ResourceNotFoundServiceProvider,
            ClbError::ResourceNotFoundServiceProviderModel,
            ClbError::ResourceUnavailable,
            ClbError::ResourcesSoldOut,
            ClbError::UnauthorizedOperation,
            ClbError::UnsupportedOperation,
            ClbError::UnsupportedOperationBudgetOnlySupportsEnterprise,
            ClbError::UnsupportedOperationInvalidModelRouterStatus,
            ClbError::UnsupportedOperationInvalidStateTransition,
            ClbError::UnsupportedOperationModelRouterResourcePackageAutoPurchaseEnabled,
            ClbError::UnsupportedOperationModelRouterResourcePackageStatusNotRefundable,
            ClbError::UnsupportedOperationServiceProviderStatus,
            ClbError::UnsupportedOperationVpcMismatch,
        ];
        pub(super) static WORDS: [&str; 66] = [
            "AuthFailure",
            "AuthFailure.TokenFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AssociationNotActive",
            "FailedOperation.EipTrafficCheckRisk",
            "FailedOperation.FrequencyCheckRisk",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.InvalidApiKey",
            "FailedOperation.InvalidLBStatus",
            "FailedOperation.ModelDoesNotSupportModality",
            "FailedOperation.ModelNotFound",
            "FailedOperation.NoListenerInLB",
            "FailedOperation.RateLimitExceeded",
            "FailedOperation.RequestTimeout",
            "FailedOperation.ResourceInCloning",
            "FailedOperation.ResourceInOperating",
            "FailedOperation.TargetNumCheckRisk",
            "FailedOperation.TrafficCheckRisk",
            "InternalError",
            "InternalError.AssociationReferenceInvalid",
            "InvalidParameter",
            "InvalidParameter.AttachmentItem",
            "InvalidParameter.Attachments",
            "InvalidParameter.ClientTokenLimitExceeded",
            "InvalidParameter.EndpointUnreachable",
            "InvalidParameter.FormatError",
            "InvalidParameter.InputModality",
            "InvalidParameter.InvalidFieldValue",
            "InvalidParameter.InvalidFilter",
            "InvalidParameter.LBIdNotFound",
            "InvalidParameter.ListenerIdNotFound",
            "InvalidParameter.LocationNotFound",
            "InvalidParameter.MinOrderAllZero",
            "InvalidParameter.PortCheckFailed",
            "InvalidParameter.ProtocolCheckFailed",
            "InvalidParameter.RegionNotFound",
            "InvalidParameter.RewriteAlreadyExist",
            "InvalidParameter.SomeRewriteNotFound",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValue.Duplicate",
            "InvalidParameterValue.InvalidFieldValue",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.Length",
            "InvalidParameterValue.Range",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ServiceProvider",
            "ResourceNotFound.ServiceProviderModel",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.BudgetOnlySupportsEnterprise",
            "UnsupportedOperation.InvalidModelRouterStatus",
            "UnsupportedOperation.InvalidStateTransition",
            "UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled",
            "UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable",
            "UnsupportedOperation.ServiceProviderStatus",
            "UnsupportedOperation.VPCMismatch",
        ];
        pub(super) static NAMES: [&str; 66] = [
            "AuthFailure",
            "AuthFailureTokenFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAssociationNotActive",
            "FailedOperationEipTrafficCheckRisk",
            "FailedOperationFrequencyCheckRisk",
            "FailedOperationInsufficientBalance",
            "FailedOperationInvalidApiKey",
            "FailedOperationInvalidLbStatus",
            "FailedOperationModelDoesNotSupportModality",
            "FailedOperationModelNotFound",
            "FailedOperationNoListenerInLb",
            "FailedOperationRateLimitExceeded",
            "FailedOperationRequestTimeout",
            "FailedOperationResourceInCloning",
            "FailedOperationResourceInOperating",
            "FailedOperationTargetNumCheckRisk",
            "FailedOperationTrafficCheckRisk",
            "InternalError",
            "InternalErrorAssociationReferenceInvalid",
            "InvalidParameter",
            "InvalidParameterAttachmentItem",
            "InvalidParameterAttachments",
            "InvalidParameterClientTokenLimitExceeded",
            "InvalidParameterEndpointUnreachable",
            "InvalidParameterFormatError",
            "InvalidParameterInputModality",
            "InvalidParameterInvalidFieldValue",
            "InvalidParameterInvalidFilter",
            "InvalidParameterLbIdNotFound",
            "InvalidParameterListenerIdNotFound",
            "InvalidParameterLocationNotFound",
            "InvalidParameterMinOrderAllZero",
            "InvalidParameterPortCheckFailed",
            "InvalidParameterProtocolCheckFailed",
            "InvalidParameterRegionNotFound",
            "InvalidParameterRewriteAlreadyExist",
            "InvalidParameterSomeRewriteNotFound",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValueDuplicate",
            "InvalidParameterValueInvalidFieldValue",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueLength",
            "InvalidParameterValueRange",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundServiceProvider",
            "ResourceNotFoundServiceProviderModel",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationBudgetOnlySupportsEnterprise",
            "UnsupportedOperationInvalidModelRouterStatus",
            "UnsupportedOperationInvalidStateTransition",
            "UnsupportedOperationModelRouterResourcePackageAutoPurchaseEnabled",
            "UnsupportedOperationModelRouterResourcePackageStatusNotRefundable",
            "UnsupportedOperationServiceProviderStatus",
            "UnsupportedOperationVpcMismatch",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.TokenFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ResourceInCloning").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ResourceInOperating").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CLB_V20180317_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ClbError",
            label_en: "Cloud Load Balancer (2018-03-17)",
            label_zh: "负载均衡（2018-03-17）",
            level: Level::Service,
            product: Some(products::CLB),
            version: Some("2018-03-17"),
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

#[cfg(feature = "clb")]
pub use v20180317::ClbError;

/// Version 2023-04-17 of the API.
pub mod v20230417 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "clb")]
    /// Error codes of Cloud Load Balancer (clb), API 3.0, version 2023-04-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ClbError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.InvalidLBStatus
        #[doc(alias("FailedOperation.InvalidLBStatus"))]
        FailedOperationInvalidLbStatus,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ClientTokenLimitExceeded
        #[doc(alias("InvalidParameter.ClientTokenLimitExceeded"))]
        InvalidParameterClientTokenLimitExceeded,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError,
        /// InvalidParameter.LBIdNotFound
        #[doc(alias("InvalidParameter.LBIdNotFound"))]
        InvalidParameterLbIdNotFound,
        /// InvalidParameter.ListenerIdNotFound
        #[doc(alias("InvalidParameter.ListenerIdNotFound"))]
        InvalidParameterListenerIdNotFound,
        /// InvalidParameter.LocationNotFound
        #[doc(alias("InvalidParameter.LocationNotFound"))]
        InvalidParameterLocationNotFound,
        /// InvalidParameter.PortCheckFailed
        #[doc(alias("InvalidParameter.PortCheckFailed"))]
        InvalidParameterPortCheckFailed,
        /// InvalidParameter.ProtocolCheckFailed
        #[doc(alias("InvalidParameter.ProtocolCheckFailed"))]
        InvalidParameterProtocolCheckFailed,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound,
        /// InvalidParameter.RewriteAlreadyExist
        #[doc(alias("InvalidParameter.RewriteAlreadyExist"))]
        InvalidParameterRewriteAlreadyExist,
        /// InvalidParameter.SomeRewriteNotFound
        #[doc(alias("InvalidParameter.SomeRewriteNotFound"))]
        InvalidParameterSomeRewriteNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "clb")]
    api::listed_enum!(ClbError, clb_v20230417_table);
    pub(crate) mod clb_v20230417_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "clb")]
        use super::ClbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "clb_v20230417";
        pub(super) const CODE_INDEX: Index = index::CLB_V20230417_CODES;
        pub(super) const KEY_INDEX: Index = index::CLB_V20230417_KEYS;
        #[cfg(feature = "clb")]
        pub(super) static VARIANTS: [ClbError; 30] = [
            ClbError::AuthFailure,
            ClbError::DryRunOperation,
            ClbError::FailedOperation,
            ClbError::FailedOperationInvalidLbStatus,
            ClbError::InternalError,
            ClbError::InvalidParameter,
            ClbError::InvalidParameterClientTokenLimitExceeded,
            ClbError::InvalidParameterFormatError,
            ClbError::InvalidParameterLbIdNotFound,
            ClbError::InvalidParameterListenerIdNotFound,
            ClbError::InvalidParameterLocationNotFound,
            ClbError::InvalidParameterPortCheckFailed,
            ClbError::InvalidParameterProtocolCheckFailed,
            ClbError::InvalidParameterRegionNotFound,
            ClbError::InvalidParameterRewriteAlreadyExist,
            ClbError::InvalidParameterSomeRewriteNotFound,
            ClbError::InvalidParameterValue,
            ClbError::InvalidParameterValueDuplicate,
            ClbError::InvalidParameterValueInvalidFilter,
            ClbError::InvalidParameterValueLength,
            ClbError::InvalidParameterValueRange,
            ClbError::LimitExceeded,
            ClbError::MissingParameter,
            ClbError::OperationDenied,
            ClbError::RequestLimitExceeded,
            ClbError::ResourceInUse,
            ClbError::ResourceInsufficient,
            ClbError::ResourcesSoldOut,
            ClbError::UnauthorizedOperation,
            ClbError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 30] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.InvalidLBStatus",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.ClientTokenLimitExceeded",
            "InvalidParameter.FormatError",
            "InvalidParameter.LBIdNotFound",
            "InvalidParameter.ListenerIdNotFound",
            "InvalidParameter.LocationNotFound",
            "InvalidParameter.PortCheckFailed",
            "InvalidParameter.ProtocolCheckFailed",
            "InvalidParameter.RegionNotFound",
            "InvalidParameter.RewriteAlreadyExist",
            "InvalidParameter.SomeRewriteNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.Duplicate",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.Length",
            "InvalidParameterValue.Range",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 30] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationInvalidLbStatus",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterClientTokenLimitExceeded",
            "InvalidParameterFormatError",
            "InvalidParameterLbIdNotFound",
            "InvalidParameterListenerIdNotFound",
            "InvalidParameterLocationNotFound",
            "InvalidParameterPortCheckFailed",
            "InvalidParameterProtocolCheckFailed",
            "InvalidParameterRegionNotFound",
            "InvalidParameterRewriteAlreadyExist",
            "InvalidParameterSomeRewriteNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueDuplicate",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueLength",
            "InvalidParameterValueRange",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CLB_V20230417_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ClbError",
            label_en: "Cloud Load Balancer (2023-04-17)",
            label_zh: "负载均衡（2023-04-17）",
            level: Level::Service,
            product: Some(products::CLB),
            version: Some("2023-04-17"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
