// @generated from spec/ig.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0cfa91864db81dbf
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ig.rs"]
mod index;

/// Version 2021-05-18 of the API.
pub mod v20210518 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ig")]
    /// Error codes of Intelligent Guidance (ig), API 3.0, version 2021-05-18.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum IgError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ig")]
    api::listed_enum!(IgError, ig_v20210518_table);
    pub(crate) mod ig_v20210518_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "ig")]
        use super::IgError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ig_v20210518";
        pub(super) const CODE_INDEX: Index = index::IG_V20210518_CODES;
        pub(super) const KEY_INDEX: Index = index::IG_V20210518_KEYS;
        #[cfg(feature = "ig")]
        pub(super) static VARIANTS: [IgError; 3] = [
            IgError::FailedOperation,
            IgError::InternalError,
            IgError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 3] = backgrounds(
            &WORDS,
            &index::IG_V20210518_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 3] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 3] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 3] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 3] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 3] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 3] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IgError",
            label_en: "Intelligent Guidance",
            label_zh: "智能导诊",
            level: Level::Service,
            product: Some(products::IG),
            version: Some("2021-05-18"),
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

#[cfg(feature = "ig")]
pub use v20210518::IgError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
