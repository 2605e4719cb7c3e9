// @generated from spec/portal.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b83f8c260fb21b4d, rust-hash: 930d95cff9fbc098
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/portal.rs"]
mod index;

/// Version 2023-04-13 of the API.
pub mod v20230413 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "portal")]
    /// Error codes of Website Portal Service (portal), API 3.0, version 2023-04-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PortalError {
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "portal")]
    api::listed_enum!(PortalError, portal_v20230413_table);
    pub(crate) mod portal_v20230413_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "portal")]
        use super::PortalError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "portal_v20230413";
        pub(super) const CODE_INDEX: Index = index::PORTAL_V20230413_CODES;
        pub(super) const KEY_INDEX: Index = index::PORTAL_V20230413_KEYS;
        #[cfg(feature = "portal")]
        pub(super) static VARIANTS: [PortalError; 2] = [
            PortalError::InvalidParameter,
            PortalError::InvalidParameterValue,
        ];
        pub(super) static WORDS: [&str; 2] = [
            "InvalidParameter",
            "InvalidParameterValue",
        ];
        pub(super) static NAMES: [&str; 2] = [
            "InvalidParameter",
            "InvalidParameterValue",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
        ];
        pub(super) use super::index::PORTAL_V20230413_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "PortalError",
            label_en: "Website Portal Service",
            label_zh: "官网门户服务",
            level: Level::Service,
            product: Some(products::PORTAL),
            version: Some("2023-04-13"),
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

#[cfg(feature = "portal")]
pub use v20230413::PortalError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
