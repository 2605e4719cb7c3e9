// @generated from spec/tdai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 27fa36f9861d7c00, rust-hash: ab299778f9a6e566
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tdai.rs"]
mod index;

/// Version 2025-07-17 of the API.
pub mod v20250717 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tdai")]
    /// Error codes of Tencent Cloud Database AI Service (tdai), API 3.0, version 2025-07-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TdaiError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidInstanceName
        #[doc(alias("InvalidParameter.InvalidInstanceName"))]
        InvalidParameterInvalidInstanceName,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// OperationDenied
        OperationDenied,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tdai")]
    api::listed_enum!(TdaiError, tdai_v20250717_table);
    pub(crate) mod tdai_v20250717_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tdai")]
        use super::TdaiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tdai_v20250717";
        pub(super) const CODE_INDEX: Index = index::TDAI_V20250717_CODES;
        pub(super) const KEY_INDEX: Index = index::TDAI_V20250717_KEYS;
        #[cfg(feature = "tdai")]
        pub(super) static VARIANTS: [TdaiError; 8] = [
            TdaiError::AuthFailure,
            TdaiError::FailedOperation,
            TdaiError::InternalError,
            TdaiError::InvalidParameter,
            TdaiError::InvalidParameterInvalidInstanceName,
            TdaiError::InvalidParameterValue,
            TdaiError::OperationDenied,
            TdaiError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.InvalidInstanceName",
            "InvalidParameterValue",
            "OperationDenied",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalidInstanceName",
            "InvalidParameterValue",
            "OperationDenied",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::TDAI_V20250717_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TdaiError",
            label_en: "Tencent Cloud Database AI Service",
            label_zh: "腾讯云数据库 AI 服务",
            level: Level::Service,
            product: Some(products::TDAI),
            version: Some("2025-07-17"),
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

#[cfg(feature = "tdai")]
pub use v20250717::TdaiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
