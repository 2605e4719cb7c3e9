// @generated from spec/clb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5a7a7d897ee5a919
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/clb.rs"]
mod index;

/// Version 2018-03-17 of the API.
pub mod v20180317 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Load Balancer (clb), API 3.0, version 2018-03-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum ClbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure = 819_838_607,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AssociationNotActive
        #[doc(alias("FailedOperation.AssociationNotActive"))]
        FailedOperationAssociationNotActive = 2_060_630_599,
        /// FailedOperation.EipTrafficCheckRisk
        #[doc(alias("FailedOperation.EipTrafficCheckRisk"))]
        FailedOperationEipTrafficCheckRisk = 1_817_155_546,
        /// FailedOperation.FrequencyCheckRisk
        #[doc(alias("FailedOperation.FrequencyCheckRisk"))]
        FailedOperationFrequencyCheckRisk = 1_936_952_826,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// FailedOperation.InvalidApiKey
        #[doc(alias("FailedOperation.InvalidApiKey"))]
        FailedOperationInvalidApiKey = 1_124_353_727,
        /// FailedOperation.InvalidLBStatus
        #[doc(alias("FailedOperation.InvalidLBStatus"))]
        FailedOperationInvalidLbStatus = 536_999_918,
        /// FailedOperation.ModelDoesNotSupportModality
        #[doc(alias("FailedOperation.ModelDoesNotSupportModality"))]
        FailedOperationModelDoesNotSupportModality = 1_267_983_353,
        /// FailedOperation.ModelNotFound
        #[doc(alias("FailedOperation.ModelNotFound"))]
        FailedOperationModelNotFound = 1_742_659_390,
        /// FailedOperation.NoListenerInLB
        #[doc(alias("FailedOperation.NoListenerInLB"))]
        FailedOperationNoListenerInLb = 1_971_942_876,
        /// FailedOperation.RateLimitExceeded
        #[doc(alias("FailedOperation.RateLimitExceeded"))]
        FailedOperationRateLimitExceeded = 933_482_476,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.ResourceInCloning
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResourceInCloning"))]
        FailedOperationResourceInCloning = -1_009_026_217,
        /// FailedOperation.ResourceInOperating
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResourceInOperating"))]
        FailedOperationResourceInOperating = 1_814_031_470,
        /// FailedOperation.TargetNumCheckRisk
        #[doc(alias("FailedOperation.TargetNumCheckRisk"))]
        FailedOperationTargetNumCheckRisk = -1_468_160_685,
        /// FailedOperation.TrafficCheckRisk
        #[doc(alias("FailedOperation.TrafficCheckRisk"))]
        FailedOperationTrafficCheckRisk = 929_222_781,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AssociationReferenceInvalid
        #[doc(alias("InternalError.AssociationReferenceInvalid"))]
        InternalErrorAssociationReferenceInvalid = 1_188_604_664,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AttachmentItem
        #[doc(alias("InvalidParameter.AttachmentItem"))]
        InvalidParameterAttachmentItem = 1_258_026_210,
        /// InvalidParameter.Attachments
        #[doc(alias("InvalidParameter.Attachments"))]
        InvalidParameterAttachments = 583_416_606,
        /// InvalidParameter.ClientTokenLimitExceeded
        #[doc(alias("InvalidParameter.ClientTokenLimitExceeded"))]
        InvalidParameterClientTokenLimitExceeded = -807_287_626,
        /// InvalidParameter.EndpointUnreachable
        #[doc(alias("InvalidParameter.EndpointUnreachable"))]
        InvalidParameterEndpointUnreachable = -651_921_319,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError = -821_894_327,
        /// InvalidParameter.InputModality
        #[doc(alias("InvalidParameter.InputModality"))]
        InvalidParameterInputModality = 378_818_436,
        /// InvalidParameter.InvalidFieldValue
        #[doc(alias("InvalidParameter.InvalidFieldValue"))]
        InvalidParameterInvalidFieldValue = 1_325_983_514,
        /// InvalidParameter.InvalidFilter
        #[doc(alias("InvalidParameter.InvalidFilter"))]
        InvalidParameterInvalidFilter = -1_833_175_978,
        /// InvalidParameter.LBIdNotFound
        #[doc(alias("InvalidParameter.LBIdNotFound"))]
        InvalidParameterLbIdNotFound = 1_948_436_902,
        /// InvalidParameter.ListenerIdNotFound
        #[doc(alias("InvalidParameter.ListenerIdNotFound"))]
        InvalidParameterListenerIdNotFound = 1_837_659_293,
        /// InvalidParameter.LocationNotFound
        #[doc(alias("InvalidParameter.LocationNotFound"))]
        InvalidParameterLocationNotFound = -804_259_092,
        /// InvalidParameter.MinOrderAllZero
        #[doc(alias("InvalidParameter.MinOrderAllZero"))]
        InvalidParameterMinOrderAllZero = -339_535_849,
        /// InvalidParameter.PortCheckFailed
        #[doc(alias("InvalidParameter.PortCheckFailed"))]
        InvalidParameterPortCheckFailed = -1_560_091_265,
        /// InvalidParameter.ProtocolCheckFailed
        #[doc(alias("InvalidParameter.ProtocolCheckFailed"))]
        InvalidParameterProtocolCheckFailed = -1_273_296_135,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound = 1_522_533_679,
        /// InvalidParameter.RewriteAlreadyExist
        #[doc(alias("InvalidParameter.RewriteAlreadyExist"))]
        InvalidParameterRewriteAlreadyExist = 967_941_544,
        /// InvalidParameter.SomeRewriteNotFound
        #[doc(alias("InvalidParameter.SomeRewriteNotFound"))]
        InvalidParameterSomeRewriteNotFound = 1_907_334_432,
        /// InvalidParameterCombination
        InvalidParameterCombination = 157_891_007,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate = -1_823_616_621,
        /// InvalidParameterValue.InvalidFieldValue
        #[doc(alias("InvalidParameterValue.InvalidFieldValue"))]
        InvalidParameterValueInvalidFieldValue = 898_927_420,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength = -636_357_263,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange = -887_732_136,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
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
        /// ResourceNotFound.ServiceProvider
        #[doc(alias("ResourceNotFound.ServiceProvider"))]
        ResourceNotFoundServiceProvider = 1_553_663_780,
        /// ResourceNotFound.ServiceProviderModel
        #[doc(alias("ResourceNotFound.ServiceProviderModel"))]
        ResourceNotFoundServiceProviderModel = 69_002_178,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BudgetOnlySupportsEnterprise
        #[doc(alias("UnsupportedOperation.BudgetOnlySupportsEnterprise"))]
        UnsupportedOperationBudgetOnlySupportsEnterprise = 1_445_778_997,
        /// UnsupportedOperation.InvalidModelRouterStatus
        #[doc(alias("UnsupportedOperation.InvalidModelRouterStatus"))]
        UnsupportedOperationInvalidModelRouterStatus = -1_093_522_300,
        /// UnsupportedOperation.InvalidStateTransition
        #[doc(alias("UnsupportedOperation.InvalidStateTransition"))]
        UnsupportedOperationInvalidStateTransition = -1_761_418_560,
        /// UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled
        #[doc(
            alias("UnsupportedOperation.ModelRouterResourcePackageAutoPurchaseEnabled")
        )]
        UnsupportedOperationModelRouterResourcePackageAutoPurchaseEnabled = -1_778_022_725,
        /// UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable
        #[doc(
            alias("UnsupportedOperation.ModelRouterResourcePackageStatusNotRefundable")
        )]
        UnsupportedOperationModelRouterResourcePackageStatusNotRefundable = 2_134_511_462,
        /// UnsupportedOperation.ServiceProviderStatus
        #[doc(alias("UnsupportedOperation.ServiceProviderStatus"))]
        UnsupportedOperationServiceProviderStatus = 530_876_662,
        /// UnsupportedOperation.VPCMismatch
        #[doc(alias("UnsupportedOperation.VPCMismatch"))]
        UnsupportedOperationVpcMismatch = -880_475_573,
    }
    api::listed_enum!(ClbError, clb_v20180317_table);
    mod clb_v20180317_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{ClbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "clb_v20180317";
        pub(super) const CODE_INDEX: Index = index::CLB_V20180317_CODES;
        pub(super) const KEY_INDEX: Index = index::CLB_V20180317_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 66] = backgrounds(
            &WORDS,
            &index::CLB_V20180317_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::CLB_V20180317_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180317::ClbError;

/// Version 2023-04-17 of the API.
pub mod v20230417 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of Cloud Load Balancer (clb), API 3.0, version 2023-04-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum ClbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.InvalidLBStatus
        #[doc(alias("FailedOperation.InvalidLBStatus"))]
        FailedOperationInvalidLbStatus = 536_999_918,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ClientTokenLimitExceeded
        #[doc(alias("InvalidParameter.ClientTokenLimitExceeded"))]
        InvalidParameterClientTokenLimitExceeded = -807_287_626,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError = -821_894_327,
        /// InvalidParameter.LBIdNotFound
        #[doc(alias("InvalidParameter.LBIdNotFound"))]
        InvalidParameterLbIdNotFound = 1_948_436_902,
        /// InvalidParameter.ListenerIdNotFound
        #[doc(alias("InvalidParameter.ListenerIdNotFound"))]
        InvalidParameterListenerIdNotFound = 1_837_659_293,
        /// InvalidParameter.LocationNotFound
        #[doc(alias("InvalidParameter.LocationNotFound"))]
        InvalidParameterLocationNotFound = -804_259_092,
        /// InvalidParameter.PortCheckFailed
        #[doc(alias("InvalidParameter.PortCheckFailed"))]
        InvalidParameterPortCheckFailed = -1_560_091_265,
        /// InvalidParameter.ProtocolCheckFailed
        #[doc(alias("InvalidParameter.ProtocolCheckFailed"))]
        InvalidParameterProtocolCheckFailed = -1_273_296_135,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound = 1_522_533_679,
        /// InvalidParameter.RewriteAlreadyExist
        #[doc(alias("InvalidParameter.RewriteAlreadyExist"))]
        InvalidParameterRewriteAlreadyExist = 967_941_544,
        /// InvalidParameter.SomeRewriteNotFound
        #[doc(alias("InvalidParameter.SomeRewriteNotFound"))]
        InvalidParameterSomeRewriteNotFound = 1_907_334_432,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate = -1_823_616_621,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength = -636_357_263,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange = -887_732_136,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(ClbError, clb_v20230417_table);
    mod clb_v20230417_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{ClbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "clb_v20230417";
        pub(super) const CODE_INDEX: Index = index::CLB_V20230417_CODES;
        pub(super) const KEY_INDEX: Index = index::CLB_V20230417_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 30] = backgrounds(
            &WORDS,
            &index::CLB_V20230417_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
