// @generated from spec/dataagent.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3cd500794c1c662b, rust-hash: 5617f94757c773d5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dataagent.rs"]
mod index;

/// Version 2025-05-13 of the API.
pub mod v20250513 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "dataagent")]
    /// Error codes of Tencent Cloud Data Analysis Agent (dataagent), API 3.0, version 2025-05-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DataagentError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Invalid
        #[doc(alias("InvalidParameter.Invalid"))]
        InvalidParameterInvalid,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dataagent")]
    api::listed_enum!(DataagentError, dataagent_v20250513_table);
    pub(crate) mod dataagent_v20250513_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dataagent")]
        use super::DataagentError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dataagent_v20250513";
        pub(super) const CODE_INDEX: Index = index::DATAAGENT_V20250513_CODES;
        pub(super) const KEY_INDEX: Index = index::DATAAGENT_V20250513_KEYS;
        #[cfg(feature = "dataagent")]
        pub(super) static VARIANTS: [DataagentError; 15] = [
            DataagentError::FailedOperation,
            DataagentError::InternalError,
            DataagentError::InvalidParameter,
            DataagentError::InvalidParameterInvalid,
            DataagentError::InvalidParameterCombination,
            DataagentError::InvalidParameterValue,
            DataagentError::LimitExceeded,
            DataagentError::MissingParameter,
            DataagentError::RequestLimitExceeded,
            DataagentError::ResourceInsufficient,
            DataagentError::ResourceNotFound,
            DataagentError::ResourceUnavailable,
            DataagentError::UnauthorizedOperation,
            DataagentError::UnknownParameter,
            DataagentError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.Invalid",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalid",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::DATAAGENT_V20250513_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DataagentError",
            label_en: "Tencent Cloud Data Analysis Agent",
            label_zh: "腾讯云数据分析智能体",
            level: Level::Service,
            product: Some(products::DATAAGENT),
            version: Some("2025-05-13"),
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

#[cfg(feature = "dataagent")]
pub use v20250513::DataagentError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
