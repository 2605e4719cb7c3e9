// @generated from spec/tokenhub.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a0ad46856221d1a2
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tokenhub.rs"]
mod index;

/// Version 2026-03-22 of the API.
pub mod v20260322 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TokenHub (tokenhub), API 3.0, version 2026-03-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TokenhubError {
        /// FailedOperation.CreateInstanceFailed
        #[doc(alias("FailedOperation.CreateInstanceFailed"))]
        FailedOperationCreateInstanceFailed = 1_713_592_900,
        /// FailedOperation.EnablePostPaidFailed
        #[doc(alias("FailedOperation.EnablePostPaidFailed"))]
        FailedOperationEnablePostPaidFailed = 1_868_078_835,
        /// FailedOperation.EndpointAlreadyExists
        #[doc(alias("FailedOperation.EndpointAlreadyExists"))]
        FailedOperationEndpointAlreadyExists = -50_673_460,
        /// FailedOperation.EndpointNotFound
        #[doc(alias("FailedOperation.EndpointNotFound"))]
        FailedOperationEndpointNotFound = 661_075_697,
        /// FailedOperation.EndpointNotHealthy
        #[doc(alias("FailedOperation.EndpointNotHealthy"))]
        FailedOperationEndpointNotHealthy = -374_426_987,
        /// FailedOperation.FreeQuotaExhausted
        #[doc(alias("FailedOperation.FreeQuotaExhausted"))]
        FailedOperationFreeQuotaExhausted = -1_891_394_847,
        /// FailedOperation.NoTPMPackage
        #[doc(alias("FailedOperation.NoTPMPackage"))]
        FailedOperationNoTpmPackage = -1_337_758_786,
        /// FailedOperation.OperationDenied
        #[doc(alias("FailedOperation.OperationDenied"))]
        FailedOperationOperationDenied = -490_317_403,
        /// FailedOperation.PackageQueryFailed
        #[doc(alias("FailedOperation.PackageQueryFailed"))]
        FailedOperationPackageQueryFailed = 2_075_170_110,
        /// FailedOperation.PurchaseTpmFailed
        #[doc(alias("FailedOperation.PurchaseTpmFailed"))]
        FailedOperationPurchaseTpmFailed = 1_375_517_990,
        /// FailedOperation.SetRenewFlagFailed
        #[doc(alias("FailedOperation.SetRenewFlagFailed"))]
        FailedOperationSetRenewFlagFailed = 2_027_593_215,
        /// FailedOperation.TPMPackagePending
        #[doc(alias("FailedOperation.TPMPackagePending"))]
        FailedOperationTpmPackagePending = -793_830_583,
        /// InternalError.BaradError
        #[doc(alias("InternalError.BaradError"))]
        InternalErrorBaradError = 2_080_604_728,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.Limit
        #[doc(alias("InvalidParameter.Limit"))]
        InvalidParameterLimit = 1_944_864_368,
        /// InvalidParameter.ModelIdNotFound
        #[doc(alias("InvalidParameter.ModelIdNotFound"))]
        InvalidParameterModelIdNotFound = -1_455_607_440,
        /// InvalidParameter.PeriodExceedsSpan
        #[doc(alias("InvalidParameter.PeriodExceedsSpan"))]
        InvalidParameterPeriodExceedsSpan = -535_880_891,
        /// InvalidParameter.PeriodTooFineForData
        #[doc(alias("InvalidParameter.PeriodTooFineForData"))]
        InvalidParameterPeriodTooFineForData = -628_119_692,
        /// InvalidParameter.QPMLimitExceeded
        #[doc(alias("InvalidParameter.QPMLimitExceeded"))]
        InvalidParameterQpmLimitExceeded = -2_003_879_460,
        /// InvalidParameter.TPMBelowQuota
        #[doc(alias("InvalidParameter.TPMBelowQuota"))]
        InvalidParameterTpmBelowQuota = 1_737_612_507,
        /// InvalidParameter.TPMInputBelowQuota
        #[doc(alias("InvalidParameter.TPMInputBelowQuota"))]
        InvalidParameterTpmInputBelowQuota = 259_224_950,
        /// InvalidParameter.TPMInputLimitExceeded
        #[doc(alias("InvalidParameter.TPMInputLimitExceeded"))]
        InvalidParameterTpmInputLimitExceeded = -40_642_676,
        /// InvalidParameter.TPMLimitExceeded
        #[doc(alias("InvalidParameter.TPMLimitExceeded"))]
        InvalidParameterTpmLimitExceeded = 2_145_955_684,
        /// InvalidParameter.TPMOutputBelowQuota
        #[doc(alias("InvalidParameter.TPMOutputBelowQuota"))]
        InvalidParameterTpmOutputBelowQuota = 1_117_698_686,
        /// InvalidParameter.TPMOutputLimitExceeded
        #[doc(alias("InvalidParameter.TPMOutputLimitExceeded"))]
        InvalidParameterTpmOutputLimitExceeded = 1_575_814_224,
        /// InvalidParameter.TPMPreQuotaModifyNotSupported
        #[doc(alias("InvalidParameter.TPMPreQuotaModifyNotSupported"))]
        InvalidParameterTpmPreQuotaModifyNotSupported = 1_597_660_052,
        /// InvalidParameter.TooManyObjects
        #[doc(alias("InvalidParameter.TooManyObjects"))]
        InvalidParameterTooManyObjects = 1_548_628_545,
        /// InvalidParameterValue.EndpointNameTooLong
        #[doc(alias("InvalidParameterValue.EndpointNameTooLong"))]
        InvalidParameterValueEndpointNameTooLong = -1_707_482_845,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue = 114_180_328,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.EndpointQuota
        #[doc(alias("LimitExceeded.EndpointQuota"))]
        LimitExceededEndpointQuota = 1_890_930_070,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter = -1_334_909_019,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.InsufficientBalance
        #[doc(alias("OperationDenied.InsufficientBalance"))]
        OperationDeniedInsufficientBalance = 1_627_493_958,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied = -183_424_091,
        /// OperationDenied.QuotaLimitExceeded
        #[doc(alias("OperationDenied.QuotaLimitExceeded"))]
        OperationDeniedQuotaLimitExceeded = -479_856_512,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.EndpointNotFound
        #[doc(alias("ResourceNotFound.EndpointNotFound"))]
        ResourceNotFoundEndpointNotFound = 236_764_248,
        /// ResourceNotFound.GlossaryNotFound
        #[doc(alias("ResourceNotFound.GlossaryNotFound"))]
        ResourceNotFoundGlossaryNotFound = 1_498_216_095,
        /// ResourceNotFound.ModelNotFound
        #[doc(alias("ResourceNotFound.ModelNotFound"))]
        ResourceNotFoundModelNotFound = -191_564_689,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation = 195_889_881,
    }
    api::listed_enum!(TokenhubError, tokenhub_v20260322_table);
    mod tokenhub_v20260322_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TokenhubError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tokenhub_v20260322";
        pub(super) const CODE_INDEX: Index = index::TOKENHUB_V20260322_CODES;
        pub(super) const KEY_INDEX: Index = index::TOKENHUB_V20260322_KEYS;
        pub(super) static VARIANTS: [TokenhubError; 43] = [
            TokenhubError::FailedOperationCreateInstanceFailed,
            TokenhubError::FailedOperationEnablePostPaidFailed,
            TokenhubError::FailedOperationEndpointAlreadyExists,
            TokenhubError::FailedOperationEndpointNotFound,
            TokenhubError::FailedOperationEndpointNotHealthy,
            TokenhubError::FailedOperationFreeQuotaExhausted,
            TokenhubError::FailedOperationNoTpmPackage,
            TokenhubError::FailedOperationOperationDenied,
            TokenhubError::FailedOperationPackageQueryFailed,
            TokenhubError::FailedOperationPurchaseTpmFailed,
            TokenhubError::FailedOperationSetRenewFlagFailed,
            TokenhubError::FailedOperationTpmPackagePending,
            TokenhubError::InternalErrorBaradError,
            TokenhubError::InternalErrorInternalError,
            TokenhubError::InvalidParameterInvalidParameter,
            TokenhubError::InvalidParameterLimit,
            TokenhubError::InvalidParameterModelIdNotFound,
            TokenhubError::InvalidParameterPeriodExceedsSpan,
            TokenhubError::InvalidParameterPeriodTooFineForData,
            TokenhubError::InvalidParameterQpmLimitExceeded,
            TokenhubError::InvalidParameterTpmBelowQuota,
            TokenhubError::InvalidParameterTpmInputBelowQuota,
            TokenhubError::InvalidParameterTpmInputLimitExceeded,
            TokenhubError::InvalidParameterTpmLimitExceeded,
            TokenhubError::InvalidParameterTpmOutputBelowQuota,
            TokenhubError::InvalidParameterTpmOutputLimitExceeded,
            TokenhubError::InvalidParameterTpmPreQuotaModifyNotSupported,
            TokenhubError::InvalidParameterTooManyObjects,
            TokenhubError::InvalidParameterValueEndpointNameTooLong,
            TokenhubError::InvalidParameterValueInvalidParameterValue,
            TokenhubError::LimitExceeded,
            TokenhubError::LimitExceededEndpointQuota,
            TokenhubError::MissingParameterMissingParameter,
            TokenhubError::OperationDenied,
            TokenhubError::OperationDeniedInsufficientBalance,
            TokenhubError::OperationDeniedOperationDenied,
            TokenhubError::OperationDeniedQuotaLimitExceeded,
            TokenhubError::ResourceNotFound,
            TokenhubError::ResourceNotFoundEndpointNotFound,
            TokenhubError::ResourceNotFoundGlossaryNotFound,
            TokenhubError::ResourceNotFoundModelNotFound,
            TokenhubError::ResourceNotFoundResourceNotFound,
            TokenhubError::UnauthorizedOperationUnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 43] = [
            "FailedOperation.CreateInstanceFailed",
            "FailedOperation.EnablePostPaidFailed",
            "FailedOperation.EndpointAlreadyExists",
            "FailedOperation.EndpointNotFound",
            "FailedOperation.EndpointNotHealthy",
            "FailedOperation.FreeQuotaExhausted",
            "FailedOperation.NoTPMPackage",
            "FailedOperation.OperationDenied",
            "FailedOperation.PackageQueryFailed",
            "FailedOperation.PurchaseTpmFailed",
            "FailedOperation.SetRenewFlagFailed",
            "FailedOperation.TPMPackagePending",
            "InternalError.BaradError",
            "InternalError.InternalError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.Limit",
            "InvalidParameter.ModelIdNotFound",
            "InvalidParameter.PeriodExceedsSpan",
            "InvalidParameter.PeriodTooFineForData",
            "InvalidParameter.QPMLimitExceeded",
            "InvalidParameter.TPMBelowQuota",
            "InvalidParameter.TPMInputBelowQuota",
            "InvalidParameter.TPMInputLimitExceeded",
            "InvalidParameter.TPMLimitExceeded",
            "InvalidParameter.TPMOutputBelowQuota",
            "InvalidParameter.TPMOutputLimitExceeded",
            "InvalidParameter.TPMPreQuotaModifyNotSupported",
            "InvalidParameter.TooManyObjects",
            "InvalidParameterValue.EndpointNameTooLong",
            "InvalidParameterValue.InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.EndpointQuota",
            "MissingParameter.MissingParameter",
            "OperationDenied",
            "OperationDenied.InsufficientBalance",
            "OperationDenied.OperationDenied",
            "OperationDenied.QuotaLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFound.EndpointNotFound",
            "ResourceNotFound.GlossaryNotFound",
            "ResourceNotFound.ModelNotFound",
            "ResourceNotFound.ResourceNotFound",
            "UnauthorizedOperation.UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 43] = [
            "FailedOperationCreateInstanceFailed",
            "FailedOperationEnablePostPaidFailed",
            "FailedOperationEndpointAlreadyExists",
            "FailedOperationEndpointNotFound",
            "FailedOperationEndpointNotHealthy",
            "FailedOperationFreeQuotaExhausted",
            "FailedOperationNoTpmPackage",
            "FailedOperationOperationDenied",
            "FailedOperationPackageQueryFailed",
            "FailedOperationPurchaseTpmFailed",
            "FailedOperationSetRenewFlagFailed",
            "FailedOperationTpmPackagePending",
            "InternalErrorBaradError",
            "InternalErrorInternalError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterLimit",
            "InvalidParameterModelIdNotFound",
            "InvalidParameterPeriodExceedsSpan",
            "InvalidParameterPeriodTooFineForData",
            "InvalidParameterQpmLimitExceeded",
            "InvalidParameterTpmBelowQuota",
            "InvalidParameterTpmInputBelowQuota",
            "InvalidParameterTpmInputLimitExceeded",
            "InvalidParameterTpmLimitExceeded",
            "InvalidParameterTpmOutputBelowQuota",
            "InvalidParameterTpmOutputLimitExceeded",
            "InvalidParameterTpmPreQuotaModifyNotSupported",
            "InvalidParameterTooManyObjects",
            "InvalidParameterValueEndpointNameTooLong",
            "InvalidParameterValueInvalidParameterValue",
            "LimitExceeded",
            "LimitExceededEndpointQuota",
            "MissingParameterMissingParameter",
            "OperationDenied",
            "OperationDeniedInsufficientBalance",
            "OperationDeniedOperationDenied",
            "OperationDeniedQuotaLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFoundEndpointNotFound",
            "ResourceNotFoundGlossaryNotFound",
            "ResourceNotFoundModelNotFound",
            "ResourceNotFoundResourceNotFound",
            "UnauthorizedOperationUnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 43] = backgrounds(
            &WORDS,
            &index::TOKENHUB_V20260322_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TokenhubError",
            label_en: "TokenHub",
            label_zh: "大模型服务平台 TokenHub",
            level: Level::Service,
            product: Some(products::TOKENHUB),
            version: Some("2026-03-22"),
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

pub use v20260322::TokenhubError;

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
