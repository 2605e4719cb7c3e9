// @generated from spec/hasim.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 466e7c71058c3b78, rust-hash: 3d77688b24292c4a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hasim.rs"]
mod index;

/// Version 2021-07-16 of the API.
pub mod v20210716 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "hasim")]
    /// Error codes of High Availability IoT SIM (hasim), API 3.0, version 2021-07-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HasimError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
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
    #[cfg(feature = "hasim")]
    api::listed_enum!(HasimError, hasim_v20210716_table);
    pub(crate) mod hasim_v20210716_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "hasim")]
        use super::HasimError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "hasim_v20210716";
        pub(super) const CODE_INDEX: Index = index::HASIM_V20210716_CODES;
        pub(super) const KEY_INDEX: Index = index::HASIM_V20210716_KEYS;
        #[cfg(feature = "hasim")]
        pub(super) static VARIANTS: [HasimError; 12] = [
            HasimError::AuthFailure,
            HasimError::FailedOperation,
            HasimError::InternalError,
            HasimError::InvalidParameter,
            HasimError::InvalidParameterValue,
            HasimError::MissingParameter,
            HasimError::OperationDenied,
            HasimError::ResourceNotFound,
            HasimError::ResourceUnavailable,
            HasimError::UnauthorizedOperation,
            HasimError::UnknownParameter,
            HasimError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 12] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 12] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::HASIM_V20210716_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "HasimError",
            label_en: "High Availability IoT SIM",
            label_zh: "高可用物联网卡",
            level: Level::Service,
            product: Some(products::HASIM),
            version: Some("2021-07-16"),
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

#[cfg(feature = "hasim")]
pub use v20210716::HasimError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
