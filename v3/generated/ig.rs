// @generated from spec/ig.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0997dec88974cdf2, rust-hash: bf5a31a605e4014d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ig.rs"]
mod index;

/// Version 2021-05-18 of the API.
pub mod v20210518 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ig")]
    /// Error codes of Intelligent Guidance (ig), API 3.0, version 2021-05-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IgError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ig")]
    api::listed_enum!(IgError, ig_v20210518_table);
    pub(crate) mod ig_v20210518_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ig")]
        use super::IgError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ig_v20210518";
        pub(super) const CODE_INDEX: Index = index::IG_V20210518_CODES;
        pub(super) const KEY_INDEX: Index = index::IG_V20210518_KEYS;
        #[cfg(feature = "ig")]
        pub(super) static VARIANTS: [IgError; 3] = [
            IgError::FailedOperation,
            IgError::InternalError,
            IgError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
        ];
        pub(super) use super::index::IG_V20210518_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IgError",
            label_en: "Intelligent Guidance",
            label_zh: "智能导诊",
            level: Level::Service,
            product: Some(products::IG),
            version: Some("2021-05-18"),
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

#[cfg(feature = "ig")]
pub use v20210518::IgError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
