// @generated from spec/evt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a2261e0413f9ce43
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/evt.rs"]
mod index;

/// Version 2025-02-17 of the API.
pub mod v20250217 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "evt")]
    /// Error codes of Event Center (evt), API 3.0, version 2025-02-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum EvtError {
        /// FailedOperation.DatasourceEventPluginNotConfigured
        #[doc(alias("FailedOperation.DatasourceEventPluginNotConfigured"))]
        FailedOperationDatasourceEventPluginNotConfigured,
        /// FailedOperation.MessageConfigNotConfigured
        #[doc(alias("FailedOperation.MessageConfigNotConfigured"))]
        FailedOperationMessageConfigNotConfigured,
        /// InvalidParameterValue.DatasourceTriggerByEventIdNotSupported
        #[doc(alias("InvalidParameterValue.DatasourceTriggerByEventIdNotSupported"))]
        InvalidParameterValueDatasourceTriggerByEventIdNotSupported,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "evt")]
    api::listed_enum!(EvtError, evt_v20250217_table);
    pub(crate) mod evt_v20250217_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "evt")]
        use super::EvtError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "evt_v20250217";
        pub(super) const CODE_INDEX: Index = index::EVT_V20250217_CODES;
        pub(super) const KEY_INDEX: Index = index::EVT_V20250217_KEYS;
        #[cfg(feature = "evt")]
        pub(super) static VARIANTS: [EvtError; 3] = [
            EvtError::FailedOperationDatasourceEventPluginNotConfigured,
            EvtError::FailedOperationMessageConfigNotConfigured,
            EvtError::InvalidParameterValueDatasourceTriggerByEventIdNotSupported,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "FailedOperation.DatasourceEventPluginNotConfigured",
            "FailedOperation.MessageConfigNotConfigured",
            "InvalidParameterValue.DatasourceTriggerByEventIdNotSupported",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "FailedOperationDatasourceEventPluginNotConfigured",
            "FailedOperationMessageConfigNotConfigured",
            "InvalidParameterValueDatasourceTriggerByEventIdNotSupported",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 3] = backgrounds(
            &WORDS,
            &index::EVT_V20250217_HEADS,
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
            enum_name: "EvtError",
            label_en: "Event Center",
            label_zh: "事件中心",
            level: Level::Service,
            product: Some(products::EVT),
            version: Some("2025-02-17"),
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

#[cfg(feature = "evt")]
pub use v20250217::EvtError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
