// @generated from spec/evt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 465b889e7bd99dca, rust-hash: da088b7541f3fb3f
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
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
        use super::api::{Answer, Index, Level, Table, TableData};
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
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameterValue"),
        ];
        pub(super) use super::index::EVT_V20250217_ANSWERS as ANSWER_AT;
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
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
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
