// @generated from spec/rum.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7309f8a7b9ad2531, rust-hash: b2dd1c54e5cceb73
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/rum.rs"]
mod index;

/// Version 2021-06-22 of the API.
pub mod v20210622 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "rum")]
    /// Error codes of Real User Monitoring (rum), API 3.0, version 2021-06-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RumError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ChargeNoBalance
        #[doc(alias("FailedOperation.ChargeNoBalance"))]
        FailedOperationChargeNoBalance,
        /// FailedOperation.ChargeNoPayRight
        #[doc(alias("FailedOperation.ChargeNoPayRight"))]
        FailedOperationChargeNoPayRight,
        /// FailedOperation.ChargeParamInvalid
        #[doc(alias("FailedOperation.ChargeParamInvalid"))]
        FailedOperationChargeParamInvalid,
        /// FailedOperation.ClsCallFail
        #[doc(alias("FailedOperation.ClsCallFail"))]
        FailedOperationClsCallFail,
        /// FailedOperation.DataBaseException
        #[doc(alias("FailedOperation.DataBaseException"))]
        FailedOperationDataBaseException,
        /// FailedOperation.InfrastructureError
        #[doc(alias("FailedOperation.InfrastructureError"))]
        FailedOperationInfrastructureError,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
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
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.NoInstance
        #[doc(alias("ResourceNotFound.NoInstance"))]
        ResourceNotFoundNoInstance,
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
    #[cfg(feature = "rum")]
    api::listed_enum!(RumError, rum_v20210622_table);
    pub(crate) mod rum_v20210622_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "rum")]
        use super::RumError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "rum_v20210622";
        pub(super) const CODE_INDEX: Index = index::RUM_V20210622_CODES;
        pub(super) const KEY_INDEX: Index = index::RUM_V20210622_KEYS;
        #[cfg(feature = "rum")]
        pub(super) static VARIANTS: [RumError; 28] = [
            RumError::AuthFailure,
            RumError::AuthFailureUnauthorizedOperation,
            RumError::DryRunOperation,
            RumError::FailedOperation,
            RumError::FailedOperationChargeNoBalance,
            RumError::FailedOperationChargeNoPayRight,
            RumError::FailedOperationChargeParamInvalid,
            RumError::FailedOperationClsCallFail,
            RumError::FailedOperationDataBaseException,
            RumError::FailedOperationInfrastructureError,
            RumError::InternalError,
            RumError::InvalidFilter,
            RumError::InvalidParameter,
            RumError::InvalidParameterValue,
            RumError::LimitExceeded,
            RumError::MissingParameter,
            RumError::OperationDenied,
            RumError::RegionError,
            RumError::RequestLimitExceeded,
            RumError::ResourceInUse,
            RumError::ResourceInsufficient,
            RumError::ResourceNotFound,
            RumError::ResourceNotFoundNoInstance,
            RumError::ResourceUnavailable,
            RumError::ResourcesSoldOut,
            RumError::UnauthorizedOperation,
            RumError::UnknownParameter,
            RumError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 28] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.ChargeNoBalance",
            "FailedOperation.ChargeNoPayRight",
            "FailedOperation.ChargeParamInvalid",
            "FailedOperation.ClsCallFail",
            "FailedOperation.DataBaseException",
            "FailedOperation.InfrastructureError",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.NoInstance",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 28] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationChargeNoBalance",
            "FailedOperationChargeNoPayRight",
            "FailedOperationChargeParamInvalid",
            "FailedOperationClsCallFail",
            "FailedOperationDataBaseException",
            "FailedOperationInfrastructureError",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundNoInstance",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::RUM_V20210622_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "RumError",
            label_en: "Real User Monitoring",
            label_zh: "前端性能监控",
            level: Level::Service,
            product: Some(products::RUM),
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

#[cfg(feature = "rum")]
pub use v20210622::RumError;

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
