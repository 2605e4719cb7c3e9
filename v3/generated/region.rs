// @generated from spec/region.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 56710f11b0885814
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/region.rs"]
mod index;

/// Version 2022-06-27 of the API.
pub mod v20220627 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "region")]
    /// Error codes of Region Management System (region), API 3.0, version 2022-06-27.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum RegionError {
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "region")]
    api::listed_enum!(RegionError, region_v20220627_table);
    pub(crate) mod region_v20220627_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "region")]
        use super::RegionError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "region_v20220627";
        pub(super) const CODE_INDEX: Index = index::REGION_V20220627_CODES;
        pub(super) const KEY_INDEX: Index = index::REGION_V20220627_KEYS;
        #[cfg(feature = "region")]
        pub(super) static VARIANTS: [RegionError; 4] = [
            RegionError::InvalidParameter,
            RegionError::InvalidParameterParameterError,
            RegionError::RequestLimitExceeded,
            RegionError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "InvalidParameter",
            "InvalidParameter.ParameterError",
            "RequestLimitExceeded",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "InvalidParameter",
            "InvalidParameterParameterError",
            "RequestLimitExceeded",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 4] = backgrounds(
            &WORDS,
            &index::REGION_V20220627_HEADS,
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
            enum_name: "RegionError",
            label_en: "Region Management System",
            label_zh: "地域管理系统",
            level: Level::Service,
            product: Some(products::REGION),
            version: Some("2022-06-27"),
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

#[cfg(feature = "region")]
pub use v20220627::RegionError;

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
