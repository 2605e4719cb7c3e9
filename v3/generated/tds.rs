// @generated from spec/tds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6033e61e05e10dbc, rust-hash: e6723116b2444c9c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tds.rs"]
mod index;

/// Version 2022-08-01 of the API.
pub mod v20220801 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tds")]
    /// Error codes of Device Safety (tds), API 3.0, version 2022-08-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TdsError {
        /// FailedOperation
        FailedOperation,
        /// ResourceInsufficient
        ResourceInsufficient,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tds")]
    api::listed_enum!(TdsError, tds_v20220801_table);
    pub(crate) mod tds_v20220801_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tds")]
        use super::TdsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tds_v20220801";
        pub(super) const CODE_INDEX: Index = index::TDS_V20220801_CODES;
        pub(super) const KEY_INDEX: Index = index::TDS_V20220801_KEYS;
        #[cfg(feature = "tds")]
        pub(super) static VARIANTS: [TdsError; 2] = [
            TdsError::FailedOperation,
            TdsError::ResourceInsufficient,
        ];
        pub(super) static WORDS: [&str; 2] = ["FailedOperation", "ResourceInsufficient"];
        pub(super) static NAMES: [&str; 2] = ["FailedOperation", "ResourceInsufficient"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("FailedOperation"),
            Answer::of("ResourceInsufficient"),
        ];
        pub(super) use super::index::TDS_V20220801_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TdsError",
            label_en: "Device Safety",
            label_zh: "设备安全",
            level: Level::Service,
            product: Some(products::TDS),
            version: Some("2022-08-01"),
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

#[cfg(feature = "tds")]
pub use v20220801::TdsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
