// @generated from spec/tokenhub.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1af4cd44f0880911, rust-hash: f31e0894dceddf50
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tokenhub.rs"]
mod index;

/// Version 2026-03-22 of the API.
pub mod v20260322 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tokenhub")]
    /// Error codes of TokenHub (tokenhub), API 3.0, version 2026-03-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TokenhubError {
        /// FailedOperation.CreateInstanceFailed
        #[doc(alias("FailedOperation.CreateInstanceFailed"))]
        FailedOperationCreateInstanceFailed,
        /// FailedOperation.EnablePostPaidFailed
        #[doc(alias("FailedOperation.EnablePostPaidFailed"))]
        FailedOperationEnablePostPaidFailed,
        /// FailedOperation.EndpointAlreadyExists
        #[doc(alias("FailedOperation.EndpointAlreadyExists"))]
        FailedOperationEndpointAlreadyExists,
        /// FailedOperation.EndpointNotFound
        #[doc(alias("FailedOperation.EndpointNotFound"))]
        FailedOperationEndpointNotFound,
        /// FailedOperation.EndpointNotHealthy
        #[doc(alias("FailedOperation.EndpointNotHealthy"))]
        FailedOperationEndpointNotHealthy,
        /// FailedOperation.FreeQuotaExhausted
        #[doc(alias("FailedOperation.FreeQuotaExhausted"))]
        FailedOperationFreeQuotaExhausted,
        /// FailedOperation.NoTPMPackage
        #[doc(alias("FailedOperation.NoTPMPackage"))]
        FailedOperationNoTpmPackage,
        /// FailedOperation.OperationDenied
        #[doc(alias("FailedOperation.OperationDenied"))]
        FailedOperationOperationDenied,
        /// FailedOperation.PackageQueryFailed
        #[doc(alias("FailedOperation.PackageQueryFailed"))]
        FailedOperationPackageQueryFailed,
        /// FailedOperation.PurchaseTpmFailed
        #[doc(alias("FailedOperation.PurchaseTpmFailed"))]
        FailedOperationPurchaseTpmFailed,
        /// FailedOperation.SetRenewFlagFailed
        #[doc(alias("FailedOperation.SetRenewFlagFailed"))]
        FailedOperationSetRenewFlagFailed,
        /// FailedOperation.TPMPackagePending
        #[doc(alias("FailedOperation.TPMPackagePending"))]
        FailedOperationTpmPackagePending,
        /// InternalError.BaradError
        #[doc(alias("InternalError.BaradError"))]
        InternalErrorBaradError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.Limit
        #[doc(alias("InvalidParameter.Limit"))]
        InvalidParameterLimit,
        /// InvalidParameter.ModelIdNotFound
        #[doc(alias("InvalidParameter.ModelIdNotFound"))]
        InvalidParameterModelIdNotFound,
        /// InvalidParameter.PeriodExceedsSpan
        #[doc(alias("InvalidParameter.PeriodExceedsSpan"))]
        InvalidParameterPeriodExceedsSpan,
        /// InvalidParameter.PeriodTooFineForData
        #[doc(alias("InvalidParameter.PeriodTooFineForData"))]
        InvalidParameterPeriodTooFineForData,
        /// InvalidParameter.QPMLimitExceeded
        #[doc(alias("InvalidParameter.QPMLimitExceeded"))]
        InvalidParameterQpmLimitExceeded,
        /// InvalidParameter.TPMBelowQuota
        #[doc(alias("InvalidParameter.TPMBelowQuota"))]
        InvalidParameterTpmBelowQuota,
        /// InvalidParameter.TPMInputBelowQuota
        #[doc(alias("InvalidParameter.TPMInputBelowQuota"))]
        InvalidParameterTpmInputBelowQuota,
        /// InvalidParameter.TPMInputLimitExceeded
        #[doc(alias("InvalidParameter.TPMInputLimitExceeded"))]
        InvalidParameterTpmInputLimitExceeded,
        /// InvalidParameter.TPMLimitExceeded
        #[doc(alias("InvalidParameter.TPMLimitExceeded"))]
        InvalidParameterTpmLimitExceeded,
        /// InvalidParameter.TPMOutputBelowQuota
        #[doc(alias("InvalidParameter.TPMOutputBelowQuota"))]
        InvalidParameterTpmOutputBelowQuota,
        /// InvalidParameter.TPMOutputLimitExceeded
        #[doc(alias("InvalidParameter.TPMOutputLimitExceeded"))]
        InvalidParameterTpmOutputLimitExceeded,
        /// InvalidParameter.TPMPreQuotaModifyNotSupported
        #[doc(alias("InvalidParameter.TPMPreQuotaModifyNotSupported"))]
        InvalidParameterTpmPreQuotaModifyNotSupported,
        /// InvalidParameter.TooManyObjects
        #[doc(alias("InvalidParameter.TooManyObjects"))]
        InvalidParameterTooManyObjects,
        /// InvalidParameterValue.EndpointNameTooLong
        #[doc(alias("InvalidParameterValue.EndpointNameTooLong"))]
        InvalidParameterValueEndpointNameTooLong,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.EndpointQuota
        #[doc(alias("LimitExceeded.EndpointQuota"))]
        LimitExceededEndpointQuota,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.InsufficientBalance
        #[doc(alias("OperationDenied.InsufficientBalance"))]
        OperationDeniedInsufficientBalance,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied,
        /// OperationDenied.QuotaLimitExceeded
        #[doc(alias("OperationDenied.QuotaLimitExceeded"))]
        OperationDeniedQuotaLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.EndpointNotFound
        #[doc(alias("ResourceNotFound.EndpointNotFound"))]
        ResourceNotFoundEndpointNotFound,
        /// ResourceNotFound.GlossaryNotFound
        #[doc(alias("ResourceNotFound.GlossaryNotFound"))]
        ResourceNotFoundGlossaryNotFound,
        /// ResourceNotFound.ModelNotFound
        #[doc(alias("ResourceNotFound.ModelNotFound"))]
        ResourceNotFoundModelNotFound,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tokenhub")]
    api::listed_enum!(TokenhubError, tokenhub_v20260322_table);
    pub(crate) mod tokenhub_v20260322_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tokenhub")]
        use super::TokenhubError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tokenhub_v20260322";
        pub(super) const CODE_INDEX: Index = index::TOKENHUB_V20260322_CODES;
        pub(super) const KEY_INDEX: Index = index::TOKENHUB_V20260322_KEYS;
        #[cfg(feature = "tokenhub")]
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
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TOKENHUB_V20260322_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tokenhub")]
pub use v20260322::TokenhubError;

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
