// @generated from spec/bmeip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 488c664f4691fa61, rust-hash: b3d2837dc9f32dde
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bmeip.rs"]
mod index;

/// Version 2018-06-25 of the API.
pub mod v20180625 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bmeip")]
    /// Error codes of CPM Elastic IP (bmeip), API 3.0, version 2018-06-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BmeipError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bmeip")]
    api::listed_enum!(BmeipError, bmeip_v20180625_table);
    pub(crate) mod bmeip_v20180625_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bmeip")]
        use super::BmeipError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bmeip_v20180625";
        pub(super) const CODE_INDEX: Index = index::BMEIP_V20180625_CODES;
        pub(super) const KEY_INDEX: Index = index::BMEIP_V20180625_KEYS;
        #[cfg(feature = "bmeip")]
        pub(super) static VARIANTS: [BmeipError; 3] = [
            BmeipError::InternalError,
            BmeipError::InvalidParameter,
            BmeipError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "InternalError",
            "InvalidParameter",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "InternalError",
            "InvalidParameter",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::BMEIP_V20180625_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmeipError",
            label_en: "CPM Elastic IP",
            label_zh: "黑石弹性公网IP",
            level: Level::Service,
            product: Some(products::BMEIP),
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

#[cfg(feature = "bmeip")]
pub use v20180625::BmeipError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
