// @generated from spec/msp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f60030266e7bed5a, rust-hash: 1a432f4338154ac3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/msp.rs"]
mod index;

/// Version 2018-03-19 of the API.
pub mod v20180319 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "msp")]
    /// Error codes of Migration Service Platform (msp), API 3.0, version 2018-03-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MspError {
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceUnavailable
        ResourceUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "msp")]
    api::listed_enum!(MspError, msp_v20180319_table);
    pub(crate) mod msp_v20180319_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "msp")]
        use super::MspError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "msp_v20180319";
        pub(super) const CODE_INDEX: Index = index::MSP_V20180319_CODES;
        pub(super) const KEY_INDEX: Index = index::MSP_V20180319_KEYS;
        #[cfg(feature = "msp")]
        pub(super) static VARIANTS: [MspError; 2] = [
            MspError::InvalidParameterValue,
            MspError::ResourceUnavailable,
        ];
        pub(super) static WORDS: [&str; 2] = [
            "InvalidParameterValue",
            "ResourceUnavailable",
        ];
        pub(super) static NAMES: [&str; 2] = [
            "InvalidParameterValue",
            "ResourceUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceUnavailable"),
        ];
        pub(super) use super::index::MSP_V20180319_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MspError",
            label_en: "Migration Service Platform",
            label_zh: "迁移服务平台",
            level: Level::Service,
            product: Some(products::MSP),
            version: Some("2018-03-19"),
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

#[cfg(feature = "msp")]
pub use v20180319::MspError;

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
