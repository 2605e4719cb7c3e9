// @generated from spec/partners.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1dd1da0d1ba68b4a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/partners.rs"]
mod index;

/// Version 2018-03-21 of the API.
pub mod v20180321 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "partners")]
    /// Error codes of Channel Partners (partners), API 3.0, version 2018-03-21.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PartnersError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "partners")]
    api::listed_enum!(PartnersError, partners_v20180321_table);
    pub(crate) mod partners_v20180321_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "partners")]
        use super::PartnersError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "partners_v20180321";
        pub(super) const CODE_INDEX: Index = index::PARTNERS_V20180321_CODES;
        pub(super) const KEY_INDEX: Index = index::PARTNERS_V20180321_KEYS;
        #[cfg(feature = "partners")]
        pub(super) static VARIANTS: [PartnersError; 4] = [
            PartnersError::FailedOperation,
            PartnersError::InternalError,
            PartnersError::InvalidParameter,
            PartnersError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 4] = backgrounds(
            &WORDS,
            &index::PARTNERS_V20180321_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 4] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 4] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 4] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 4] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 4] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 4] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "PartnersError",
            label_en: "Channel Partners",
            label_zh: "渠道合作伙伴",
            level: Level::Service,
            product: Some(products::PARTNERS),
            version: Some("2018-03-21"),
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

#[cfg(feature = "partners")]
pub use v20180321::PartnersError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
