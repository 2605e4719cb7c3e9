// @generated from spec/partners.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ac021d3d7035f19, rust-hash: 801ff5f22604c0d0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/partners.rs"]
mod index;

/// Version 2018-03-21 of the API.
pub mod v20180321 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "partners")]
    /// Error codes of Channel Partners (partners), API 3.0, version 2018-03-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PartnersError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "partners")]
    api::listed_enum!(PartnersError, partners_v20180321_table);
    pub(crate) mod partners_v20180321_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "partners")]
        use super::PartnersError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "partners_v20180321";
        pub(super) const CODE_INDEX: Index = index::PARTNERS_V20180321_CODES;
        pub(super) const KEY_INDEX: Index = index::PARTNERS_V20180321_KEYS;
        #[cfg(feature = "partners")]
        pub(super) static VARIANTS: [PartnersError; 4] = [
            PartnersError::FailedOperation,
            PartnersError::InternalError,
            PartnersError::InvalidParameter,
            PartnersError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::PARTNERS_V20180321_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "PartnersError",
            label_en: "Channel Partners",
            label_zh: "渠道合作伙伴",
            level: Level::Service,
            product: Some(products::PARTNERS),
            version: Some("2018-03-21"),
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

#[cfg(feature = "partners")]
pub use v20180321::PartnersError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
