// @generated from spec/bma.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9918bd2742b33c45
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bma.rs"]
mod index;

/// Version 2021-06-24 of the API.
pub mod v20210624 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Brand Manager Assistant (bma), API 3.0, version 2021-06-24.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum BmaError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidAction
        InvalidAction = -368_865_871,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// NoSuchVersion
        NoSuchVersion = -169_230_341,
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
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(BmaError, bma_v20210624_table);
    mod bma_v20210624_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{BmaError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "bma_v20210624";
        pub(super) const CODE_INDEX: Index = index::BMA_V20210624_CODES;
        pub(super) const KEY_INDEX: Index = index::BMA_V20210624_KEYS;
        pub(super) static VARIANTS: [BmaError; 19] = [
            BmaError::AuthFailure,
            BmaError::FailedOperation,
            BmaError::InternalError,
            BmaError::InvalidAction,
            BmaError::InvalidParameter,
            BmaError::InvalidParameterValue,
            BmaError::LimitExceeded,
            BmaError::MissingParameter,
            BmaError::NoSuchVersion,
            BmaError::OperationDenied,
            BmaError::RequestLimitExceeded,
            BmaError::ResourceInUse,
            BmaError::ResourceInsufficient,
            BmaError::ResourceNotFound,
            BmaError::ResourceUnavailable,
            BmaError::ResourcesSoldOut,
            BmaError::UnauthorizedOperation,
            BmaError::UnknownParameter,
            BmaError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 19] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "NoSuchVersion",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 19] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "NoSuchVersion",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 19] = backgrounds(
            &WORDS,
            &index::BMA_V20210624_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmaError",
            label_en: "Brand Manager Assistant (2021-06-24)",
            label_zh: "品牌经营管家（2021-06-24）",
            level: Level::Service,
            product: Some(products::BMA),
            version: Some("2021-06-24"),
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

pub use v20210624::BmaError;

/// Version 2022-11-15 of the API.
pub mod v20221115 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Brand Manager Assistant (bma), API 3.0, version 2022-11-15.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum BmaError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CompanyNameWrong
        #[doc(alias("FailedOperation.CompanyNameWrong"))]
        FailedOperationCompanyNameWrong = -1_793_377_906,
        /// FailedOperation.ExistCompany
        #[doc(alias("FailedOperation.ExistCompany"))]
        FailedOperationExistCompany = -660_320_878,
        /// FailedOperation.ExistDetectTarget
        #[doc(alias("FailedOperation.ExistDetectTarget"))]
        FailedOperationExistDetectTarget = -1_287_869_672,
        /// FailedOperation.ExistSoftware
        #[doc(alias("FailedOperation.ExistSoftware"))]
        FailedOperationExistSoftware = 134_245_673,
        /// FailedOperation.ReuseResource
        #[doc(alias("FailedOperation.ReuseResource"))]
        FailedOperationReuseResource = -1_129_205_102,
        /// FailedOperation.SmsVerify
        #[doc(alias("FailedOperation.SmsVerify"))]
        FailedOperationSmsVerify = 909_025_657,
        /// FailedOperation.UnusableResource
        #[doc(alias("FailedOperation.UnusableResource"))]
        FailedOperationUnusableResource = 589_320_659,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.SmsVerify
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.SmsVerify"))]
        InternalErrorSmsVerify = -643_716_026,
        /// InvalidAction
        InvalidAction = -368_865_871,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.PrivacyTextIsNotUtf8
        #[doc(alias("InvalidParameter.PrivacyTextIsNotUtf8"))]
        InvalidParameterPrivacyTextIsNotUtf8 = -842_240_387,
        /// InvalidParameter.PrivacyTextURL
        #[doc(alias("InvalidParameter.PrivacyTextURL"))]
        InvalidParameterPrivacyTextUrl = -854_911_146,
        /// InvalidParameter.SoftwareURL
        #[doc(alias("InvalidParameter.SoftwareURL"))]
        InvalidParameterSoftwareUrl = -650_757_472,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// NoSuchVersion
        NoSuchVersion = -169_230_341,
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
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedRegion
        UnsupportedRegion = 2_085_150_958,
    }
    api::listed_enum!(BmaError, bma_v20221115_table);
    mod bma_v20221115_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{BmaError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "bma_v20221115";
        pub(super) const CODE_INDEX: Index = index::BMA_V20221115_CODES;
        pub(super) const KEY_INDEX: Index = index::BMA_V20221115_KEYS;
        pub(super) static VARIANTS: [BmaError; 32] = [
            BmaError::AuthFailure,
            BmaError::DryRunOperation,
            BmaError::FailedOperation,
            BmaError::FailedOperationCompanyNameWrong,
            BmaError::FailedOperationExistCompany,
            BmaError::FailedOperationExistDetectTarget,
            BmaError::FailedOperationExistSoftware,
            BmaError::FailedOperationReuseResource,
            BmaError::FailedOperationSmsVerify,
            BmaError::FailedOperationUnusableResource,
            BmaError::InternalError,
            BmaError::InternalErrorSmsVerify,
            BmaError::InvalidAction,
            BmaError::InvalidParameter,
            BmaError::InvalidParameterPrivacyTextIsNotUtf8,
            BmaError::InvalidParameterPrivacyTextUrl,
            BmaError::InvalidParameterSoftwareUrl,
            BmaError::InvalidParameterValue,
            BmaError::LimitExceeded,
            BmaError::MissingParameter,
            BmaError::NoSuchVersion,
            BmaError::OperationDenied,
            BmaError::RequestLimitExceeded,
            BmaError::ResourceInUse,
            BmaError::ResourceInsufficient,
            BmaError::ResourceNotFound,
            BmaError::ResourceUnavailable,
            BmaError::ResourcesSoldOut,
            BmaError::UnauthorizedOperation,
            BmaError::UnknownParameter,
            BmaError::UnsupportedOperation,
            BmaError::UnsupportedRegion,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.CompanyNameWrong",
            "FailedOperation.ExistCompany",
            "FailedOperation.ExistDetectTarget",
            "FailedOperation.ExistSoftware",
            "FailedOperation.ReuseResource",
            "FailedOperation.SmsVerify",
            "FailedOperation.UnusableResource",
            "InternalError",
            "InternalError.SmsVerify",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameter.PrivacyTextIsNotUtf8",
            "InvalidParameter.PrivacyTextURL",
            "InvalidParameter.SoftwareURL",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "NoSuchVersion",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedRegion",
        ];
        pub(super) static NAMES: [&str; 32] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationCompanyNameWrong",
            "FailedOperationExistCompany",
            "FailedOperationExistDetectTarget",
            "FailedOperationExistSoftware",
            "FailedOperationReuseResource",
            "FailedOperationSmsVerify",
            "FailedOperationUnusableResource",
            "InternalError",
            "InternalErrorSmsVerify",
            "InvalidAction",
            "InvalidParameter",
            "InvalidParameterPrivacyTextIsNotUtf8",
            "InvalidParameterPrivacyTextUrl",
            "InvalidParameterSoftwareUrl",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "NoSuchVersion",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 32] = backgrounds(
            &WORDS,
            &index::BMA_V20221115_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmaError",
            label_en: "Brand Manager Assistant (2022-11-15)",
            label_zh: "品牌经营管家（2022-11-15）",
            level: Level::Service,
            product: Some(products::BMA),
            version: Some("2022-11-15"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::BMA_V20221115_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
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
