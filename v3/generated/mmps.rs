// @generated from spec/mmps.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 22bf043aeff42d79, rust-hash: c24d4cc2a220cfb9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mmps.rs"]
mod index;

/// Version 2020-07-10 of the API.
pub mod v20200710 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "mmps")]
    /// Error codes of Mobile Mini Programs Security (mmps), API 3.0, version 2020-07-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MmpsError {
        /// FailedOperation
        FailedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mmps")]
    api::listed_enum!(MmpsError, mmps_v20200710_table);
    pub(crate) mod mmps_v20200710_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "mmps")]
        use super::MmpsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mmps_v20200710";
        pub(super) const CODE_INDEX: Index = index::MMPS_V20200710_CODES;
        pub(super) const KEY_INDEX: Index = index::MMPS_V20200710_KEYS;
        #[cfg(feature = "mmps")]
        pub(super) static VARIANTS: [MmpsError; 2] = [
            MmpsError::FailedOperation,
            MmpsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 2] = ["FailedOperation", "UnsupportedOperation"];
        pub(super) static NAMES: [&str; 2] = ["FailedOperation", "UnsupportedOperation"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("FailedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::MMPS_V20200710_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MmpsError",
            label_en: "Mobile Mini Programs Security",
            label_zh: "小程序安全",
            level: Level::Service,
            product: Some(products::MMPS),
            version: Some("2020-07-10"),
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

#[cfg(feature = "mmps")]
pub use v20200710::MmpsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
