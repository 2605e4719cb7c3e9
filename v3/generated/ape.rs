// @generated from spec/ape.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c9f9e7e94b14bb29, rust-hash: 61c5e4654f52d6d2
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ape.rs"]
mod index;

/// Version 2020-05-13 of the API.
pub mod v20200513 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ape")]
    /// Error codes of Authorized Picture Express (ape), API 3.0, version 2020-05-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ApeError {
        /// AuthFailure
        AuthFailure,
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
        /// LimitExceeded.OrderExpiredError
        #[doc(alias("LimitExceeded.OrderExpiredError"))]
        LimitExceededOrderExpiredError,
        /// LimitExceeded.OrderLimitError
        #[doc(alias("LimitExceeded.OrderLimitError"))]
        LimitExceededOrderLimitError,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.SensitiveImage
        #[doc(alias("ResourceNotFound.SensitiveImage"))]
        ResourceNotFoundSensitiveImage,
        /// ResourceNotFound.SensitiveSearch
        #[doc(alias("ResourceNotFound.SensitiveSearch"))]
        ResourceNotFoundSensitiveSearch,
        /// ResourceUnavailable
        ResourceUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ape")]
    api::listed_enum!(ApeError, ape_v20200513_table);
    pub(crate) mod ape_v20200513_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ape")]
        use super::ApeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ape_v20200513";
        pub(super) const CODE_INDEX: Index = index::APE_V20200513_CODES;
        pub(super) const KEY_INDEX: Index = index::APE_V20200513_KEYS;
        #[cfg(feature = "ape")]
        pub(super) static VARIANTS: [ApeError; 13] = [
            ApeError::AuthFailure,
            ApeError::FailedOperation,
            ApeError::InternalError,
            ApeError::InvalidParameter,
            ApeError::InvalidParameterValue,
            ApeError::LimitExceeded,
            ApeError::LimitExceededOrderExpiredError,
            ApeError::LimitExceededOrderLimitError,
            ApeError::ResourceInUse,
            ApeError::ResourceNotFound,
            ApeError::ResourceNotFoundSensitiveImage,
            ApeError::ResourceNotFoundSensitiveSearch,
            ApeError::ResourceUnavailable,
        ];
        pub(super) static WORDS: [&str; 13] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.OrderExpiredError",
            "LimitExceeded.OrderLimitError",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFound.SensitiveImage",
            "ResourceNotFound.SensitiveSearch",
            "ResourceUnavailable",
        ];
        pub(super) static NAMES: [&str; 13] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededOrderExpiredError",
            "LimitExceededOrderLimitError",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFoundSensitiveImage",
            "ResourceNotFoundSensitiveSearch",
            "ResourceUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
        ];
        pub(super) use super::index::APE_V20200513_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ApeError",
            label_en: "Authorized Picture Express",
            label_zh: "正版图库直通车",
            level: Level::Service,
            product: Some(products::APE),
            version: Some("2020-05-13"),
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

#[cfg(feature = "ape")]
pub use v20200513::ApeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
