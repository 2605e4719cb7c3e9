// @generated from spec/bsca.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d00a5443433f926e, rust-hash: e36bf9c564448116
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bsca.rs"]
mod index;

/// Version 2021-08-11 of the API.
pub mod v20210811 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bsca")]
    /// Error codes of Software Composition Analysis (bsca), API 3.0, version 2021-08-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BscaError {
        /// FailedOperation.AccountNotEnough
        #[doc(alias("FailedOperation.AccountNotEnough"))]
        FailedOperationAccountNotEnough,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bsca")]
    api::listed_enum!(BscaError, bsca_v20210811_table);
    pub(crate) mod bsca_v20210811_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bsca")]
        use super::BscaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bsca_v20210811";
        pub(super) const CODE_INDEX: Index = index::BSCA_V20210811_CODES;
        pub(super) const KEY_INDEX: Index = index::BSCA_V20210811_KEYS;
        #[cfg(feature = "bsca")]
        pub(super) static VARIANTS: [BscaError; 6] = [
            BscaError::FailedOperationAccountNotEnough,
            BscaError::InternalError,
            BscaError::InvalidParameter,
            BscaError::InvalidParameterValue,
            BscaError::MissingParameter,
            BscaError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "FailedOperation.AccountNotEnough",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "FailedOperationAccountNotEnough",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::BSCA_V20210811_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BscaError",
            label_en: "Software Composition Analysis",
            label_zh: "软件成分分析",
            level: Level::Service,
            product: Some(products::BSCA),
            version: Some("2021-08-11"),
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

#[cfg(feature = "bsca")]
pub use v20210811::BscaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
