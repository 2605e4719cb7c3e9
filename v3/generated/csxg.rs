// @generated from spec/csxg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ebcfb903935fac46, rust-hash: f5900a7ae35df32d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/csxg.rs"]
mod index;

/// Version 2023-03-03 of the API.
pub mod v20230303 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "csxg")]
    /// Error codes of Cloud Services of 5G (csxg), API 3.0, version 2023-03-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CsxgError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
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
    #[cfg(feature = "csxg")]
    api::listed_enum!(CsxgError, csxg_v20230303_table);
    pub(crate) mod csxg_v20230303_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "csxg")]
        use super::CsxgError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "csxg_v20230303";
        pub(super) const CODE_INDEX: Index = index::CSXG_V20230303_CODES;
        pub(super) const KEY_INDEX: Index = index::CSXG_V20230303_KEYS;
        #[cfg(feature = "csxg")]
        pub(super) static VARIANTS: [CsxgError; 18] = [
            CsxgError::AuthFailure,
            CsxgError::AuthFailureUnauthorizedOperation,
            CsxgError::FailedOperation,
            CsxgError::InternalError,
            CsxgError::InvalidParameter,
            CsxgError::InvalidParameterValue,
            CsxgError::LimitExceeded,
            CsxgError::MissingParameter,
            CsxgError::OperationDenied,
            CsxgError::RequestLimitExceeded,
            CsxgError::ResourceInUse,
            CsxgError::ResourceInsufficient,
            CsxgError::ResourceNotFound,
            CsxgError::ResourceUnavailable,
            CsxgError::ResourcesSoldOut,
            CsxgError::UnauthorizedOperation,
            CsxgError::UnknownParameter,
            CsxgError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
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
        pub(super) static NAMES: [&str; 18] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
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
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
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
        pub(super) use super::index::CSXG_V20230303_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CsxgError",
            label_en: "Cloud Services of 5G",
            label_zh: "5G入云服务",
            level: Level::Service,
            product: Some(products::CSXG),
            version: Some("2023-03-03"),
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

#[cfg(feature = "csxg")]
pub use v20230303::CsxgError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
