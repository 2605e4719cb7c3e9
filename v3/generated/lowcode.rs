// @generated from spec/lowcode.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 00a6b320e22b1f08, rust-hash: 61651dce68a03fe0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lowcode.rs"]
mod index;

/// Version 2021-01-08 of the API.
pub mod v20210108 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "lowcode")]
    /// Error codes of CloudBase Low Code (lowcode), API 3.0, version 2021-01-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LowcodeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DocParsingNotDelete
        #[doc(alias("FailedOperation.DocParsingNotDelete"))]
        FailedOperationDocParsingNotDelete,
        /// FailedOperation.FlexdbResourceOverdue
        #[doc(alias("FailedOperation.FlexdbResourceOverdue"))]
        FailedOperationFlexdbResourceOverdue,
        /// FailedOperation.LowcodeUserNotExist
        #[doc(alias("FailedOperation.LowcodeUserNotExist"))]
        FailedOperationLowcodeUserNotExist,
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
    #[cfg(feature = "lowcode")]
    api::listed_enum!(LowcodeError, lowcode_v20210108_table);
    pub(crate) mod lowcode_v20210108_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "lowcode")]
        use super::LowcodeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "lowcode_v20210108";
        pub(super) const CODE_INDEX: Index = index::LOWCODE_V20210108_CODES;
        pub(super) const KEY_INDEX: Index = index::LOWCODE_V20210108_KEYS;
        #[cfg(feature = "lowcode")]
        pub(super) static VARIANTS: [LowcodeError; 9] = [
            LowcodeError::AuthFailure,
            LowcodeError::FailedOperation,
            LowcodeError::FailedOperationDocParsingNotDelete,
            LowcodeError::FailedOperationFlexdbResourceOverdue,
            LowcodeError::FailedOperationLowcodeUserNotExist,
            LowcodeError::InternalError,
            LowcodeError::InvalidParameter,
            LowcodeError::InvalidParameterValue,
            LowcodeError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 9] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.DocParsingNotDelete",
            "FailedOperation.FlexdbResourceOverdue",
            "FailedOperation.LowcodeUserNotExist",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 9] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationDocParsingNotDelete",
            "FailedOperationFlexdbResourceOverdue",
            "FailedOperationLowcodeUserNotExist",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::LOWCODE_V20210108_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LowcodeError",
            label_en: "CloudBase Low Code",
            label_zh: "云开发低码",
            level: Level::Service,
            product: Some(products::LOWCODE),
            version: Some("2021-01-08"),
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

#[cfg(feature = "lowcode")]
pub use v20210108::LowcodeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
