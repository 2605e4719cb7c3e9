// @generated from spec/csxg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1710b13b3184cc8b
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
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
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
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 18] = backgrounds(
            &WORDS,
            &index::CSXG_V20230303_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 18] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 18] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 18] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 18] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 18] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 18] = retries(&BACKGROUNDS, &OWN);
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
            titles_en: &TITLES_EN,
            titles_zh: &TITLES_ZH,
            remedies_en: &REMEDIES_EN,
            remedies_zh: &REMEDIES_ZH,
            categories: &CATEGORIES,
            retries: &RETRIES,
            own: &OWN,
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
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
