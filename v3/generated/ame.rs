// @generated from spec/ame.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 904335e43860192f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ame.rs"]
mod index;

/// Version 2019-09-16 of the API.
pub mod v20190916 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ame")]
    /// Error codes of Authorized Music Express (ame), API 3.0, version 2019-09-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum AmeError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
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
    #[cfg(feature = "ame")]
    api::listed_enum!(AmeError, ame_v20190916_table);
    pub(crate) mod ame_v20190916_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "ame")]
        use super::AmeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ame_v20190916";
        pub(super) const CODE_INDEX: Index = index::AME_V20190916_CODES;
        pub(super) const KEY_INDEX: Index = index::AME_V20190916_KEYS;
        #[cfg(feature = "ame")]
        pub(super) static VARIANTS: [AmeError; 18] = [
            AmeError::AuthFailure,
            AmeError::DryRunOperation,
            AmeError::FailedOperation,
            AmeError::InternalError,
            AmeError::InvalidParameter,
            AmeError::InvalidParameterValue,
            AmeError::LimitExceeded,
            AmeError::MissingParameter,
            AmeError::OperationDenied,
            AmeError::RequestLimitExceeded,
            AmeError::ResourceInUse,
            AmeError::ResourceInsufficient,
            AmeError::ResourceNotFound,
            AmeError::ResourceUnavailable,
            AmeError::ResourcesSoldOut,
            AmeError::UnauthorizedOperation,
            AmeError::UnknownParameter,
            AmeError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "AuthFailure",
            "DryRunOperation",
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
            "DryRunOperation",
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
            &index::AME_V20190916_HEADS,
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
            enum_name: "AmeError",
            label_en: "Authorized Music Express",
            label_zh: "正版曲库直通车",
            level: Level::Service,
            product: Some(products::AME),
            version: Some("2019-09-16"),
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

#[cfg(feature = "ame")]
pub use v20190916::AmeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
