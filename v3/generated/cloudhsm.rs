// @generated from spec/cloudhsm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9492367c36a9db95, rust-hash: 7540fb16aa4980e0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudhsm.rs"]
mod index;

/// Version 2019-11-12 of the API.
pub mod v20191112 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudhsm")]
    /// Error codes of Cloud Hardware Security Module (cloudhsm), API 3.0, version 2019-11-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CloudhsmError {
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
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudhsm")]
    api::listed_enum!(CloudhsmError, cloudhsm_v20191112_table);
    pub(crate) mod cloudhsm_v20191112_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cloudhsm")]
        use super::CloudhsmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudhsm_v20191112";
        pub(super) const CODE_INDEX: Index = index::CLOUDHSM_V20191112_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDHSM_V20191112_KEYS;
        #[cfg(feature = "cloudhsm")]
        pub(super) static VARIANTS: [CloudhsmError; 6] = [
            CloudhsmError::AuthFailure,
            CloudhsmError::InternalError,
            CloudhsmError::InvalidParameter,
            CloudhsmError::InvalidParameterValue,
            CloudhsmError::ResourceNotFound,
            CloudhsmError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "AuthFailure",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("AuthFailure"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CLOUDHSM_V20191112_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudhsmError",
            label_en: "Cloud Hardware Security Module",
            label_zh: "云加密机",
            level: Level::Service,
            product: Some(products::CLOUDHSM),
            version: Some("2019-11-12"),
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

#[cfg(feature = "cloudhsm")]
pub use v20191112::CloudhsmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
