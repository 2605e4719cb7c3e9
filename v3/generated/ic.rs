// @generated from spec/ic.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 48720ef466c10679, rust-hash: 1ab997839d69d991
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ic.rs"]
mod index;

/// Version 2019-03-07 of the API.
pub mod v20190307 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ic")]
    /// Error codes of Image Compression (ic), API 3.0, version 2019-03-07.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IcError {
        /// FailedOperation
        FailedOperation,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AppNotFound
        #[doc(alias("ResourceNotFound.AppNotFound"))]
        ResourceNotFoundAppNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ic")]
    api::listed_enum!(IcError, ic_v20190307_table);
    pub(crate) mod ic_v20190307_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ic")]
        use super::IcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ic_v20190307";
        pub(super) const CODE_INDEX: Index = index::IC_V20190307_CODES;
        pub(super) const KEY_INDEX: Index = index::IC_V20190307_KEYS;
        #[cfg(feature = "ic")]
        pub(super) static VARIANTS: [IcError; 5] = [
            IcError::FailedOperation,
            IcError::InvalidParameter,
            IcError::InvalidParameterValue,
            IcError::ResourceNotFound,
            IcError::ResourceNotFoundAppNotFound,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "FailedOperation",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "ResourceNotFound.AppNotFound",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "FailedOperation",
            "InvalidParameter",
            "InvalidParameterValue",
            "ResourceNotFound",
            "ResourceNotFoundAppNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::IC_V20190307_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IcError",
            label_en: "Image Compression",
            label_zh: "图片瘦身",
            level: Level::Service,
            product: Some(products::IC),
            version: Some("2019-03-07"),
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

#[cfg(feature = "ic")]
pub use v20190307::IcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
