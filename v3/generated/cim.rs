// @generated from spec/cim.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ed198ccc3be15514, rust-hash: 378211310e1e4922
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cim.rs"]
mod index;

/// Version 2019-03-18 of the API.
pub mod v20190318 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cim")]
    /// Error codes of Instant Messaging (cim), API 3.0, version 2019-03-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CimError {
        /// FailedOperation
        FailedOperation,
        /// InvalidParameter
        InvalidParameter,
        /// MissingParameter
        MissingParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cim")]
    api::listed_enum!(CimError, cim_v20190318_table);
    pub(crate) mod cim_v20190318_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cim")]
        use super::CimError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cim_v20190318";
        pub(super) const CODE_INDEX: Index = index::CIM_V20190318_CODES;
        pub(super) const KEY_INDEX: Index = index::CIM_V20190318_KEYS;
        #[cfg(feature = "cim")]
        pub(super) static VARIANTS: [CimError; 3] = [
            CimError::FailedOperation,
            CimError::InvalidParameter,
            CimError::MissingParameter,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "FailedOperation",
            "InvalidParameter",
            "MissingParameter",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "FailedOperation",
            "InvalidParameter",
            "MissingParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::of("MissingParameter"),
        ];
        pub(super) use super::index::CIM_V20190318_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CimError",
            label_en: "Instant Messaging",
            label_zh: "即时通信 IM",
            level: Level::Service,
            product: Some(products::CIM),
            version: Some("2019-03-18"),
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

#[cfg(feature = "cim")]
pub use v20190318::CimError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
