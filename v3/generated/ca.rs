// @generated from spec/ca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6c8b15f0a06299d0, rust-hash: 640909e7eafdc28e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ca.rs"]
mod index;

/// Version 2023-02-28 of the API.
pub mod v20230228 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ca")]
    /// Error codes of Tencent Cloud Certificate Authority (ca), API 3.0, version 2023-02-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CaError {
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ca")]
    api::listed_enum!(CaError, ca_v20230228_table);
    pub(crate) mod ca_v20230228_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ca")]
        use super::CaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ca_v20230228";
        pub(super) const CODE_INDEX: Index = index::CA_V20230228_CODES;
        pub(super) const KEY_INDEX: Index = index::CA_V20230228_KEYS;
        #[cfg(feature = "ca")]
        pub(super) static VARIANTS: [CaError; 5] = [
            CaError::InternalError,
            CaError::InvalidFilter,
            CaError::InvalidParameter,
            CaError::InvalidParameterValue,
            CaError::MissingParameter,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
        ];
        pub(super) use super::index::CA_V20230228_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CaError",
            label_en: "Tencent Cloud Certificate Authority",
            label_zh: "腾讯云CA",
            level: Level::Service,
            product: Some(products::CA),
            version: Some("2023-02-28"),
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

#[cfg(feature = "ca")]
pub use v20230228::CaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
