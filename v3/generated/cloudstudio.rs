// @generated from spec/cloudstudio.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 30789a2586ef700b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudstudio.rs"]
mod index;

/// Version 2023-05-08 of the API.
pub mod v20230508 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudstudio")]
    /// Error codes of Cloud Studio (cloudstudio), API 3.0, version 2023-05-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CloudstudioError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.WorkspaceNameDuplicate
        #[doc(alias("FailedOperation.WorkspaceNameDuplicate"))]
        FailedOperationWorkspaceNameDuplicate,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudstudio")]
    api::listed_enum!(CloudstudioError, cloudstudio_v20230508_table);
    pub(crate) mod cloudstudio_v20230508_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "cloudstudio")]
        use super::CloudstudioError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudstudio_v20230508";
        pub(super) const CODE_INDEX: Index = index::CLOUDSTUDIO_V20230508_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDSTUDIO_V20230508_KEYS;
        #[cfg(feature = "cloudstudio")]
        pub(super) static VARIANTS: [CloudstudioError; 4] = [
            CloudstudioError::FailedOperation,
            CloudstudioError::FailedOperationWorkspaceNameDuplicate,
            CloudstudioError::InvalidParameterValue,
            CloudstudioError::RequestLimitExceeded,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "FailedOperation",
            "FailedOperation.WorkspaceNameDuplicate",
            "InvalidParameterValue",
            "RequestLimitExceeded",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "FailedOperation",
            "FailedOperationWorkspaceNameDuplicate",
            "InvalidParameterValue",
            "RequestLimitExceeded",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 4] = backgrounds(
            &WORDS,
            &index::CLOUDSTUDIO_V20230508_HEADS,
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
            enum_name: "CloudstudioError",
            label_en: "Cloud Studio",
            label_zh: "Cloud Studio（云端 IDE）",
            level: Level::Service,
            product: Some(products::CLOUDSTUDIO),
            version: Some("2023-05-08"),
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

#[cfg(feature = "cloudstudio")]
pub use v20230508::CloudstudioError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
