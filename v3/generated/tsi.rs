// @generated from spec/tsi.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 13fb7e58e1411005, rust-hash: a0aa69bf72d7ac73
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tsi.rs"]
mod index;

/// Version 2021-03-25 of the API.
pub mod v20210325 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tsi")]
    /// Error codes of Tencent Simultaneous Interpretation (tsi), API 3.0, version 2021-03-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TsiError {
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter,
        /// UnsupportedOperation.AudioFormat
        #[doc(alias("UnsupportedOperation.AudioFormat"))]
        UnsupportedOperationAudioFormat,
        /// UnsupportedOperation.IsEnd
        #[doc(alias("UnsupportedOperation.IsEnd"))]
        UnsupportedOperationIsEnd,
        /// UnsupportedOperation.IsNew
        #[doc(alias("UnsupportedOperation.IsNew"))]
        UnsupportedOperationIsNew,
        /// UnsupportedOperation.SeMax
        #[doc(alias("UnsupportedOperation.SeMax"))]
        UnsupportedOperationSeMax,
        /// UnsupportedOperation.TranslateTime
        #[doc(alias("UnsupportedOperation.TranslateTime"))]
        UnsupportedOperationTranslateTime,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tsi")]
    api::listed_enum!(TsiError, tsi_v20210325_table);
    pub(crate) mod tsi_v20210325_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tsi")]
        use super::TsiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tsi_v20210325";
        pub(super) const CODE_INDEX: Index = index::TSI_V20210325_CODES;
        pub(super) const KEY_INDEX: Index = index::TSI_V20210325_KEYS;
        #[cfg(feature = "tsi")]
        pub(super) static VARIANTS: [TsiError; 6] = [
            TsiError::InvalidParameterMissingParameter,
            TsiError::UnsupportedOperationAudioFormat,
            TsiError::UnsupportedOperationIsEnd,
            TsiError::UnsupportedOperationIsNew,
            TsiError::UnsupportedOperationSeMax,
            TsiError::UnsupportedOperationTranslateTime,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "InvalidParameter.MissingParameter",
            "UnsupportedOperation.AudioFormat",
            "UnsupportedOperation.IsEnd",
            "UnsupportedOperation.IsNew",
            "UnsupportedOperation.SeMax",
            "UnsupportedOperation.TranslateTime",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "InvalidParameterMissingParameter",
            "UnsupportedOperationAudioFormat",
            "UnsupportedOperationIsEnd",
            "UnsupportedOperationIsNew",
            "UnsupportedOperationSeMax",
            "UnsupportedOperationTranslateTime",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::below("InvalidParameter"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TSI_V20210325_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TsiError",
            label_en: "Tencent Simultaneous Interpretation",
            label_zh: "腾讯同传系统",
            level: Level::Service,
            product: Some(products::TSI),
            version: Some("2021-03-25"),
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

#[cfg(feature = "tsi")]
pub use v20210325::TsiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
