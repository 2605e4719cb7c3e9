// @generated from spec/drm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f5e2eb541e9af826
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/drm.rs"]
mod index;

/// Version 2018-11-15 of the API.
pub mod v20181115 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "drm")]
    /// Error codes of Digital Rights Management (drm), API 3.0, version 2018-11-15.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum DrmError {
        /// FailedOperation.PemIdNotExist
        #[doc(alias("FailedOperation.PemIdNotExist"))]
        FailedOperationPemIdNotExist,
        /// FailedOperation.PemNumTooMuch
        #[doc(alias("FailedOperation.PemNumTooMuch"))]
        FailedOperationPemNumTooMuch,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "drm")]
    api::listed_enum!(DrmError, drm_v20181115_table);
    pub(crate) mod drm_v20181115_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "drm")]
        use super::DrmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "drm_v20181115";
        pub(super) const CODE_INDEX: Index = index::DRM_V20181115_CODES;
        pub(super) const KEY_INDEX: Index = index::DRM_V20181115_KEYS;
        #[cfg(feature = "drm")]
        pub(super) static VARIANTS: [DrmError; 6] = [
            DrmError::FailedOperationPemIdNotExist,
            DrmError::FailedOperationPemNumTooMuch,
            DrmError::InternalError,
            DrmError::InvalidParameter,
            DrmError::InvalidParameterValue,
            DrmError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "FailedOperation.PemIdNotExist",
            "FailedOperation.PemNumTooMuch",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "FailedOperationPemIdNotExist",
            "FailedOperationPemNumTooMuch",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 6] = backgrounds(
            &WORDS,
            &index::DRM_V20181115_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 6] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 6] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 6] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 6] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 6] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 6] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DrmError",
            label_en: "Digital Rights Management",
            label_zh: "数字版权管理",
            level: Level::Service,
            product: Some(products::DRM),
            version: Some("2018-11-15"),
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

#[cfg(feature = "drm")]
pub use v20181115::DrmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
