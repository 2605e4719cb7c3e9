// @generated from spec/bma.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9695240be3e6deb4, rust-hash: 16a57fdfc2c98f8d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bma.rs"]
mod index;

/// Version 2021-06-24 of the API.
pub mod v20210624 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bma")]
    /// Error codes of Brand Manager Assistant (bma), API 3.0, version 2021-06-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BmaError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidAction
        InvalidAction,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// NoSuchVersion
        NoSuchVersion,
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
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bma")]
    api::listed_enum!(BmaError, bma_v20210624_table);
    pub(crate) mod bma_v20210624_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bma")]
        use super::BmaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bma_v20210624";
        pub(super) const CODE_INDEX: Index = index::BMA_V20210624_CODES;
        pub(super) const KEY_INDEX: Index = index::BMA_V20210624_KEYS;
        #[cfg(feature = "bma")]
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
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidAction"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("NoSuchVersion"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::BMA_V20210624_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "bma")]
pub use v20210624::BmaError;

/// Version 2022-11-15 of the API.
pub mod v20221115 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bma")]
    /// Error codes of Brand Manager Assistant (bma), API 3.0, version 2022-11-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BmaError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CompanyNameWrong
        #[doc(alias("FailedOperation.CompanyNameWrong"))]
        FailedOperationCompanyNameWrong,
        /// FailedOperation.ExistCompany
        #[doc(alias("FailedOperation.ExistCompany"))]
        FailedOperationExistCompany,
        /// FailedOperation.ExistDetectTarget
        #[doc(alias("FailedOperation.ExistDetectTarget"))]
        FailedOperationExistDetectTarget,
        /// FailedOperation.ExistSoftware
        #[doc(alias("FailedOperation.ExistSoftware"))]
        FailedOperationExistSoftware,
        /// FailedOperation.ReuseResource
        #[doc(alias("FailedOperation.ReuseResource"))]
        FailedOperationReuseResource,
        /// FailedOperation.SmsVerify
        #[doc(alias("FailedOperation.SmsVerify"))]
        FailedOperationSmsVerify,
        /// FailedOperation.UnusableResource
        #[doc(alias("FailedOperation.UnusableResource"))]
        FailedOperationUnusableResource,
        /// InternalError
        InternalError,
        /// InternalError.SmsVerify
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.SmsVerify"))]
        InternalErrorSmsVerify,
        /// InvalidAction
        InvalidAction,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.PrivacyTextIsNotUtf8
        #[doc(alias("InvalidParameter.PrivacyTextIsNotUtf8"))]
        InvalidParameterPrivacyTextIsNotUtf8,
        /// InvalidParameter.PrivacyTextURL
        #[doc(alias("InvalidParameter.PrivacyTextURL"))]
        InvalidParameterPrivacyTextUrl,
        /// InvalidParameter.SoftwareURL
        #[doc(alias("InvalidParameter.SoftwareURL"))]
        InvalidParameterSoftwareUrl,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// NoSuchVersion
        NoSuchVersion,
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
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedRegion
        UnsupportedRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bma")]
    api::listed_enum!(BmaError, bma_v20221115_table);
    pub(crate) mod bma_v20221115_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "bma")]
        use super::BmaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bma_v20221115";
        pub(super) const CODE_INDEX: Index = index::BMA_V20221115_CODES;
        pub(super) const KEY_INDEX: Index = index::BMA_V20221115_KEYS;
        #[cfg(feature = "bma")]
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
        pub(super) static ANSWERS: [Answer; 24] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InternalError.SmsVerify").with_retry(Retry::Backoff),
            Answer::of("InvalidAction"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("NoSuchVersion"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::of("UnsupportedRegion"),
        ];
        pub(super) use super::index::BMA_V20221115_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
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
