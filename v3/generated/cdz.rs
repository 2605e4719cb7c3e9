// @generated from spec/cdz.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 45005e994af07d73, rust-hash: 0963f5d5c67616c7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdz.rs"]
mod index;

/// Version 2022-11-23 of the API.
pub mod v20221123 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cdz")]
    /// Error codes of Cloud Dedicated Zone (cdz), API 3.0, version 2022-11-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdzError {
        /// FailedOperation.InvalidAction
        #[doc(alias("FailedOperation.InvalidAction"))]
        FailedOperationInvalidAction,
        /// InvalidParameter.HostUuidsAndInsIdsCannotAppearSameTime
        #[doc(alias("InvalidParameter.HostUuidsAndInsIdsCannotAppearSameTime"))]
        InvalidParameterHostUuidsAndInsIdsCannotAppearSameTime,
        /// ResourceNotFound.CdzIdNotFound
        #[doc(alias("ResourceNotFound.CdzIdNotFound"))]
        ResourceNotFoundCdzIdNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdz")]
    api::listed_enum!(CdzError, cdz_v20221123_table);
    pub(crate) mod cdz_v20221123_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cdz")]
        use super::CdzError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdz_v20221123";
        pub(super) const CODE_INDEX: Index = index::CDZ_V20221123_CODES;
        pub(super) const KEY_INDEX: Index = index::CDZ_V20221123_KEYS;
        #[cfg(feature = "cdz")]
        pub(super) static VARIANTS: [CdzError; 3] = [
            CdzError::FailedOperationInvalidAction,
            CdzError::InvalidParameterHostUuidsAndInsIdsCannotAppearSameTime,
            CdzError::ResourceNotFoundCdzIdNotFound,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "FailedOperation.InvalidAction",
            "InvalidParameter.HostUuidsAndInsIdsCannotAppearSameTime",
            "ResourceNotFound.CdzIdNotFound",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "FailedOperationInvalidAction",
            "InvalidParameterHostUuidsAndInsIdsCannotAppearSameTime",
            "ResourceNotFoundCdzIdNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameter"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::CDZ_V20221123_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdzError",
            label_en: "Cloud Dedicated Zone",
            label_zh: "专属可用区",
            level: Level::Service,
            product: Some(products::CDZ),
            version: Some("2022-11-23"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cdz")]
pub use v20221123::CdzError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
