// @generated from spec/bmlb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 37bfe96b90576334, rust-hash: 96f891c4606b28bb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bmlb.rs"]
mod index;

/// Version 2018-06-25 of the API.
pub mod v20180625 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bmlb")]
    /// Error codes of CPM Load Balancer (bmlb), API 3.0, version 2018-06-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BmlbError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bmlb")]
    api::listed_enum!(BmlbError, bmlb_v20180625_table);
    pub(crate) mod bmlb_v20180625_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bmlb")]
        use super::BmlbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bmlb_v20180625";
        pub(super) const CODE_INDEX: Index = index::BMLB_V20180625_CODES;
        pub(super) const KEY_INDEX: Index = index::BMLB_V20180625_KEYS;
        #[cfg(feature = "bmlb")]
        pub(super) static VARIANTS: [BmlbError; 5] = [
            BmlbError::FailedOperation,
            BmlbError::InternalError,
            BmlbError::InvalidParameter,
            BmlbError::ResourceInUse,
            BmlbError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceInUse",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceInUse",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::BMLB_V20180625_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmlbError",
            label_en: "CPM Load Balancer",
            label_zh: "黑石负载均衡",
            level: Level::Service,
            product: Some(products::BMLB),
            version: Some("2018-06-25"),
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

#[cfg(feature = "bmlb")]
pub use v20180625::BmlbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
