// @generated from spec/acp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 52cfd519aadf981c, rust-hash: 012794ae82366285
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/acp.rs"]
mod index;

/// Version 2022-01-05 of the API.
pub mod v20220105 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "acp")]
    /// Error codes of Application Compliance Platform (acp), API 3.0, version 2022-01-05.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AcpError {
        /// FailedOperation
        FailedOperation,
        /// InvalidParameter
        InvalidParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "acp")]
    api::listed_enum!(AcpError, acp_v20220105_table);
    pub(crate) mod acp_v20220105_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "acp")]
        use super::AcpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "acp_v20220105";
        pub(super) const CODE_INDEX: Index = index::ACP_V20220105_CODES;
        pub(super) const KEY_INDEX: Index = index::ACP_V20220105_KEYS;
        #[cfg(feature = "acp")]
        pub(super) static VARIANTS: [AcpError; 3] = [
            AcpError::FailedOperation,
            AcpError::InvalidParameter,
            AcpError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "FailedOperation",
            "InvalidParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "FailedOperation",
            "InvalidParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::ACP_V20220105_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AcpError",
            label_en: "Application Compliance Platform",
            label_zh: "应用合规平台",
            level: Level::Service,
            product: Some(products::ACP),
            version: Some("2022-01-05"),
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

#[cfg(feature = "acp")]
pub use v20220105::AcpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
