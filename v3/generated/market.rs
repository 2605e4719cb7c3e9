// @generated from spec/market.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 55114027bd15caf0, rust-hash: 191c2c426984d2f5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/market.rs"]
mod index;

/// Version 2019-10-10 of the API.
pub mod v20191010 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "market")]
    /// Error codes of Cloud Marketplace (market), API 3.0, version 2019-10-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MarketError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "market")]
    api::listed_enum!(MarketError, market_v20191010_table);
    pub(crate) mod market_v20191010_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "market")]
        use super::MarketError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "market_v20191010";
        pub(super) const CODE_INDEX: Index = index::MARKET_V20191010_CODES;
        pub(super) const KEY_INDEX: Index = index::MARKET_V20191010_KEYS;
        #[cfg(feature = "market")]
        pub(super) static VARIANTS: [MarketError; 5] = [
            MarketError::FailedOperation,
            MarketError::InternalError,
            MarketError::InvalidParameter,
            MarketError::ResourceNotFound,
            MarketError::ResourceUnavailable,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
        ];
        pub(super) use super::index::MARKET_V20191010_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MarketError",
            label_en: "Cloud Marketplace",
            label_zh: "云市场",
            level: Level::Service,
            product: Some(products::MARKET),
            version: Some("2019-10-10"),
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

#[cfg(feature = "market")]
pub use v20191010::MarketError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
