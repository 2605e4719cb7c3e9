// @generated from spec/ba.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5a58d1399740e2ab, rust-hash: 4ceb578007a63577
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ba.rs"]
mod index;

/// Version 2020-07-20 of the API.
pub mod v20200720 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ba")]
    /// Error codes of ICP Filing (ba), API 3.0, version 2020-07-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BaError {
        /// InternalError
        InternalError,
        /// InternalError.ResourceNotFound
        #[doc(alias("InternalError.ResourceNotFound"))]
        InternalErrorResourceNotFound,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ba")]
    api::listed_enum!(BaError, ba_v20200720_table);
    pub(crate) mod ba_v20200720_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ba")]
        use super::BaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ba_v20200720";
        pub(super) const CODE_INDEX: Index = index::BA_V20200720_CODES;
        pub(super) const KEY_INDEX: Index = index::BA_V20200720_KEYS;
        #[cfg(feature = "ba")]
        pub(super) static VARIANTS: [BaError; 6] = [
            BaError::InternalError,
            BaError::InternalErrorResourceNotFound,
            BaError::InvalidParameter,
            BaError::InvalidParameterValue,
            BaError::ResourceNotFound,
            BaError::ResourceUnavailable,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "InternalError",
            "InternalError.ResourceNotFound",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "ResourceUnavailable",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "InternalError",
            "InternalErrorResourceNotFound",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "ResourceUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
        ];
        pub(super) use super::index::BA_V20200720_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BaError",
            label_en: "ICP Filing",
            label_zh: "ICP备案",
            level: Level::Service,
            product: Some(products::BA),
            version: Some("2020-07-20"),
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

#[cfg(feature = "ba")]
pub use v20200720::BaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
