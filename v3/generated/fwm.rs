// @generated from spec/fwm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c7abff705ea91b0c, rust-hash: 078391786dbf9b1a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/fwm.rs"]
mod index;

/// Version 2025-06-11 of the API.
pub mod v20250611 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "fwm")]
    /// Error codes of Firewall Manager (fwm), API 3.0, version 2025-06-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FwmError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.CommonParam
        #[doc(alias("MissingParameter.CommonParam"))]
        MissingParameterCommonParam,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
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
    #[cfg(feature = "fwm")]
    api::listed_enum!(FwmError, fwm_v20250611_table);
    pub(crate) mod fwm_v20250611_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "fwm")]
        use super::FwmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "fwm_v20250611";
        pub(super) const CODE_INDEX: Index = index::FWM_V20250611_CODES;
        pub(super) const KEY_INDEX: Index = index::FWM_V20250611_KEYS;
        #[cfg(feature = "fwm")]
        pub(super) static VARIANTS: [FwmError; 19] = [
            FwmError::AuthFailure,
            FwmError::DryRunOperation,
            FwmError::FailedOperation,
            FwmError::InternalError,
            FwmError::InternalErrorUnknown,
            FwmError::InvalidParameter,
            FwmError::InvalidParameterValue,
            FwmError::LimitExceeded,
            FwmError::MissingParameter,
            FwmError::MissingParameterCommonParam,
            FwmError::OperationDenied,
            FwmError::ResourceInUse,
            FwmError::ResourceInsufficient,
            FwmError::ResourceNotFound,
            FwmError::ResourceNotFoundNotFound,
            FwmError::ResourceUnavailable,
            FwmError::UnauthorizedOperation,
            FwmError::UnknownParameter,
            FwmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.Unknown",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.CommonParam",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.NotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorUnknown",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterCommonParam",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::FWM_V20250611_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FwmError",
            label_en: "Firewall Manager",
            label_zh: "防火墙管理",
            level: Level::Service,
            product: Some(products::FWM),
            version: Some("2025-06-11"),
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

#[cfg(feature = "fwm")]
pub use v20250611::FwmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
