// @generated from spec/cloudmate.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5df2ac145129a987, rust-hash: d42138b5dd459027
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudmate.rs"]
mod index;

/// Version 2025-10-30 of the API.
pub mod v20251030 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudmate")]
    /// Error codes of Cloud Mate (cloudmate), API 3.0, version 2025-10-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CloudmateError {
        /// FailedOperation
        FailedOperation,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue.OutOfRange
        #[doc(alias("InvalidParameterValue.OutOfRange"))]
        InvalidParameterValueOutOfRange,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.WorkspaceNotExist
        #[doc(alias("ResourceNotFound.WorkspaceNotExist"))]
        ResourceNotFoundWorkspaceNotExist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudmate")]
    api::listed_enum!(CloudmateError, cloudmate_v20251030_table);
    pub(crate) mod cloudmate_v20251030_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cloudmate")]
        use super::CloudmateError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudmate_v20251030";
        pub(super) const CODE_INDEX: Index = index::CLOUDMATE_V20251030_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDMATE_V20251030_KEYS;
        #[cfg(feature = "cloudmate")]
        pub(super) static VARIANTS: [CloudmateError; 5] = [
            CloudmateError::FailedOperation,
            CloudmateError::InvalidParameter,
            CloudmateError::InvalidParameterValueOutOfRange,
            CloudmateError::ResourceNotFound,
            CloudmateError::ResourceNotFoundWorkspaceNotExist,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "FailedOperation",
            "InvalidParameter",
            "InvalidParameterValue.OutOfRange",
            "ResourceNotFound",
            "ResourceNotFound.WorkspaceNotExist",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "FailedOperation",
            "InvalidParameter",
            "InvalidParameterValueOutOfRange",
            "ResourceNotFound",
            "ResourceNotFoundWorkspaceNotExist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::CLOUDMATE_V20251030_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudmateError",
            label_en: "Cloud Mate",
            label_zh: "智能运维 Cloud Mate",
            level: Level::Service,
            product: Some(products::CLOUDMATE),
            version: Some("2025-10-30"),
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

#[cfg(feature = "cloudmate")]
pub use v20251030::CloudmateError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
