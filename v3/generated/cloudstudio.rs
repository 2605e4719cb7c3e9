// @generated from spec/cloudstudio.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ffd2a51a881d174a, rust-hash: ca3878bdb7471910
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudstudio.rs"]
mod index;

/// Version 2023-05-08 of the API.
pub mod v20230508 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudstudio")]
    /// Error codes of Cloud Studio (cloudstudio), API 3.0, version 2023-05-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CloudstudioError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.WorkspaceNameDuplicate
        #[doc(alias("FailedOperation.WorkspaceNameDuplicate"))]
        FailedOperationWorkspaceNameDuplicate,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudstudio")]
    api::listed_enum!(CloudstudioError, cloudstudio_v20230508_table);
    pub(crate) mod cloudstudio_v20230508_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cloudstudio")]
        use super::CloudstudioError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudstudio_v20230508";
        pub(super) const CODE_INDEX: Index = index::CLOUDSTUDIO_V20230508_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDSTUDIO_V20230508_KEYS;
        #[cfg(feature = "cloudstudio")]
        pub(super) static VARIANTS: [CloudstudioError; 4] = [
            CloudstudioError::FailedOperation,
            CloudstudioError::FailedOperationWorkspaceNameDuplicate,
            CloudstudioError::InvalidParameterValue,
            CloudstudioError::RequestLimitExceeded,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "FailedOperation",
            "FailedOperation.WorkspaceNameDuplicate",
            "InvalidParameterValue",
            "RequestLimitExceeded",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "FailedOperation",
            "FailedOperationWorkspaceNameDuplicate",
            "InvalidParameterValue",
            "RequestLimitExceeded",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InvalidParameterValue"),
            Answer::of("RequestLimitExceeded"),
        ];
        pub(super) use super::index::CLOUDSTUDIO_V20230508_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudstudioError",
            label_en: "Cloud Studio",
            label_zh: "Cloud Studio（云端 IDE）",
            level: Level::Service,
            product: Some(products::CLOUDSTUDIO),
            version: Some("2023-05-08"),
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

#[cfg(feature = "cloudstudio")]
pub use v20230508::CloudstudioError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
