// @generated from spec/cloudrc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 04b4b552d568cb18, rust-hash: 9679b2a5c53fb80c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudrc.rs"]
mod index;

/// Version 2024-06-06 of the API.
pub mod v20240606 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudrc")]
    /// Error codes of Resource Center (cloudrc), API 3.0, version 2024-06-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CloudrcError {
        /// InvalidParameter.ApiParamError
        #[doc(alias("InvalidParameter.ApiParamError"))]
        InvalidParameterApiParamError,
        /// ResourceNotFound.ResourceIdNotFound
        #[doc(alias("ResourceNotFound.ResourceIdNotFound"))]
        ResourceNotFoundResourceIdNotFound,
        /// ResourceNotFound.ViewIdNotFound
        #[doc(alias("ResourceNotFound.ViewIdNotFound"))]
        ResourceNotFoundViewIdNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudrc")]
    api::listed_enum!(CloudrcError, cloudrc_v20240606_table);
    pub(crate) mod cloudrc_v20240606_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cloudrc")]
        use super::CloudrcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudrc_v20240606";
        pub(super) const CODE_INDEX: Index = index::CLOUDRC_V20240606_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDRC_V20240606_KEYS;
        #[cfg(feature = "cloudrc")]
        pub(super) static VARIANTS: [CloudrcError; 3] = [
            CloudrcError::InvalidParameterApiParamError,
            CloudrcError::ResourceNotFoundResourceIdNotFound,
            CloudrcError::ResourceNotFoundViewIdNotFound,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "InvalidParameter.ApiParamError",
            "ResourceNotFound.ResourceIdNotFound",
            "ResourceNotFound.ViewIdNotFound",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "InvalidParameterApiParamError",
            "ResourceNotFoundResourceIdNotFound",
            "ResourceNotFoundViewIdNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::below("InvalidParameter"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::CLOUDRC_V20240606_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudrcError",
            label_en: "Resource Center",
            label_zh: "资源中心",
            level: Level::Service,
            product: Some(products::CLOUDRC),
            version: Some("2024-06-06"),
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

#[cfg(feature = "cloudrc")]
pub use v20240606::CloudrcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
