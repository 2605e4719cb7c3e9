// @generated from spec/trro.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4c87b7626789147e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trro.rs"]
mod index;

/// Version 2022-03-25 of the API.
pub mod v20220325 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "trro")]
    /// Error codes of Tencent Real-time Remote Operation (trro), API 3.0, version 2022-03-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TrroError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.LicensesNotEnoughError
        #[doc(alias("OperationDenied.LicensesNotEnoughError"))]
        OperationDeniedLicensesNotEnoughError,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "trro")]
    api::listed_enum!(TrroError, trro_v20220325_table);
    pub(crate) mod trro_v20220325_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "trro")]
        use super::TrroError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "trro_v20220325";
        pub(super) const CODE_INDEX: Index = index::TRRO_V20220325_CODES;
        pub(super) const KEY_INDEX: Index = index::TRRO_V20220325_KEYS;
        #[cfg(feature = "trro")]
        pub(super) static VARIANTS: [TrroError; 8] = [
            TrroError::FailedOperation,
            TrroError::InternalError,
            TrroError::InvalidParameter,
            TrroError::InvalidParameterValue,
            TrroError::MissingParameter,
            TrroError::OperationDenied,
            TrroError::OperationDeniedLicensesNotEnoughError,
            TrroError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.LicensesNotEnoughError",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedLicensesNotEnoughError",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 8] = backgrounds(
            &WORDS,
            &index::TRRO_V20220325_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 8] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 8] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 8] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 8] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 8] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 8] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TrroError",
            label_en: "Tencent Real-time Remote Operation",
            label_zh: "实时互动-工业能源版",
            level: Level::Service,
            product: Some(products::TRRO),
            version: Some("2022-03-25"),
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
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "trro")]
pub use v20220325::TrroError;

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
