// @generated from spec/aca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fe25d37f88df4a52, rust-hash: f110713dfc16c67b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/aca.rs"]
mod index;

/// Version 2021-03-23 of the API.
pub mod v20210323 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "aca")]
    /// Error codes of AI Clinical Assistant (aca), API 3.0, version 2021-03-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AcaError {
        /// AuthFailure
        AuthFailure,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "aca")]
    api::listed_enum!(AcaError, aca_v20210323_table);
    pub(crate) mod aca_v20210323_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "aca")]
        use super::AcaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "aca_v20210323";
        pub(super) const CODE_INDEX: Index = index::ACA_V20210323_CODES;
        pub(super) const KEY_INDEX: Index = index::ACA_V20210323_KEYS;
        #[cfg(feature = "aca")]
        pub(super) static VARIANTS: [AcaError; 3] = [
            AcaError::AuthFailure,
            AcaError::InternalError,
            AcaError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("AuthFailure"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
        ];
        pub(super) use super::index::ACA_V20210323_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AcaError",
            label_en: "AI Clinical Assistant",
            label_zh: "AI 临床助手",
            level: Level::Service,
            product: Some(products::ACA),
            version: Some("2021-03-23"),
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

#[cfg(feature = "aca")]
pub use v20210323::AcaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
