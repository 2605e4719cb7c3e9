// @generated from spec/asw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ec8ec9f504225aff, rust-hash: 565677c3b4547bde
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/asw.rs"]
mod index;

/// Version 2020-07-22 of the API.
pub mod v20200722 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "asw")]
    /// Error codes of Application Service Workflow (asw), API 3.0, version 2020-07-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AswError {
        /// AuthFailure
        AuthFailure,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "asw")]
    api::listed_enum!(AswError, asw_v20200722_table);
    pub(crate) mod asw_v20200722_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "asw")]
        use super::AswError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "asw_v20200722";
        pub(super) const CODE_INDEX: Index = index::ASW_V20200722_CODES;
        pub(super) const KEY_INDEX: Index = index::ASW_V20200722_KEYS;
        #[cfg(feature = "asw")]
        pub(super) static VARIANTS: [AswError; 5] = [
            AswError::AuthFailure,
            AswError::InternalError,
            AswError::InvalidParameter,
            AswError::InvalidParameterValue,
            AswError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("AuthFailure"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::ASW_V20200722_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AswError",
            label_en: "Application Service Workflow",
            label_zh: "应用与服务编排工作流",
            level: Level::Service,
            product: Some(products::ASW),
            version: Some("2020-07-22"),
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

#[cfg(feature = "asw")]
pub use v20200722::AswError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
