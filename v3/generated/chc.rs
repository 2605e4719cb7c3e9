// @generated from spec/chc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ef68ddf59c3b963a, rust-hash: dbe4c22ca4bb1008
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/chc.rs"]
mod index;

/// Version 2023-04-18 of the API.
pub mod v20230418 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "chc")]
    /// Error codes of Cloud Hosting Cluster (chc), API 3.0, version 2023-04-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChcError {
        /// InvalidParameterValue.EndTimeLowerThanStartTime
        #[doc(alias("InvalidParameterValue.EndTimeLowerThanStartTime"))]
        InvalidParameterValueEndTimeLowerThanStartTime,
        /// InvalidParameterValue.InvalidExtraParameterCombination
        #[doc(alias("InvalidParameterValue.InvalidExtraParameterCombination"))]
        InvalidParameterValueInvalidExtraParameterCombination,
        /// InvalidParameterValue.InvalidParameterCombination
        #[doc(alias("InvalidParameterValue.InvalidParameterCombination"))]
        InvalidParameterValueInvalidParameterCombination,
        /// InvalidParameterValue.InvalidTimeFormat
        #[doc(alias("InvalidParameterValue.InvalidTimeFormat"))]
        InvalidParameterValueInvalidTimeFormat,
        /// InvalidParameterValue.InvalidWorkOrderType
        #[doc(alias("InvalidParameterValue.InvalidWorkOrderType"))]
        InvalidParameterValueInvalidWorkOrderType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "chc")]
    api::listed_enum!(ChcError, chc_v20230418_table);
    pub(crate) mod chc_v20230418_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "chc")]
        use super::ChcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "chc_v20230418";
        pub(super) const CODE_INDEX: Index = index::CHC_V20230418_CODES;
        pub(super) const KEY_INDEX: Index = index::CHC_V20230418_KEYS;
        #[cfg(feature = "chc")]
        pub(super) static VARIANTS: [ChcError; 5] = [
            ChcError::InvalidParameterValueEndTimeLowerThanStartTime,
            ChcError::InvalidParameterValueInvalidExtraParameterCombination,
            ChcError::InvalidParameterValueInvalidParameterCombination,
            ChcError::InvalidParameterValueInvalidTimeFormat,
            ChcError::InvalidParameterValueInvalidWorkOrderType,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "InvalidParameterValue.EndTimeLowerThanStartTime",
            "InvalidParameterValue.InvalidExtraParameterCombination",
            "InvalidParameterValue.InvalidParameterCombination",
            "InvalidParameterValue.InvalidTimeFormat",
            "InvalidParameterValue.InvalidWorkOrderType",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "InvalidParameterValueEndTimeLowerThanStartTime",
            "InvalidParameterValueInvalidExtraParameterCombination",
            "InvalidParameterValueInvalidParameterCombination",
            "InvalidParameterValueInvalidTimeFormat",
            "InvalidParameterValueInvalidWorkOrderType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 1] = [
            Answer::below("InvalidParameterValue"),
        ];
        pub(super) use super::index::CHC_V20230418_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ChcError",
            label_en: "Cloud Hosting Cluster",
            label_zh: "云托付物理服务器",
            level: Level::Service,
            product: Some(products::CHC),
            version: Some("2023-04-18"),
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

#[cfg(feature = "chc")]
pub use v20230418::ChcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
