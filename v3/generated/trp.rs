// @generated from spec/trp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d08da15a0ec0a63e, rust-hash: b832993d1fce0e62
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trp.rs"]
mod index;

/// Version 2021-05-15 of the API.
pub mod v20210515 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "trp")]
    /// Error codes of T-Sec Reassurance Platform (trp), API 3.0, version 2021-05-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TrpError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.AgentExpired
        #[doc(alias("AuthFailure.AgentExpired"))]
        AuthFailureAgentExpired,
        /// AuthFailure.CorpEmpty
        #[doc(alias("AuthFailure.CorpEmpty"))]
        AuthFailureCorpEmpty,
        /// AuthFailure.CorpExpired
        #[doc(alias("AuthFailure.CorpExpired"))]
        AuthFailureCorpExpired,
        /// FailedOperation
        FailedOperation,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "trp")]
    api::listed_enum!(TrpError, trp_v20210515_table);
    pub(crate) mod trp_v20210515_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "trp")]
        use super::TrpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "trp_v20210515";
        pub(super) const CODE_INDEX: Index = index::TRP_V20210515_CODES;
        pub(super) const KEY_INDEX: Index = index::TRP_V20210515_KEYS;
        #[cfg(feature = "trp")]
        pub(super) static VARIANTS: [TrpError; 6] = [
            TrpError::AuthFailure,
            TrpError::AuthFailureAgentExpired,
            TrpError::AuthFailureCorpEmpty,
            TrpError::AuthFailureCorpExpired,
            TrpError::FailedOperation,
            TrpError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "AuthFailure",
            "AuthFailure.AgentExpired",
            "AuthFailure.CorpEmpty",
            "AuthFailure.CorpExpired",
            "FailedOperation",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "AuthFailure",
            "AuthFailureAgentExpired",
            "AuthFailureCorpEmpty",
            "AuthFailureCorpExpired",
            "FailedOperation",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.AgentExpired"),
            Answer::of("AuthFailure.CorpEmpty"),
            Answer::of("AuthFailure.CorpExpired"),
            Answer::of("FailedOperation"),
            Answer::of("InvalidParameter"),
        ];
        pub(super) use super::index::TRP_V20210515_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TrpError",
            label_en: "T-Sec Reassurance Platform",
            label_zh: "T-Sec-安心平台(RP)",
            level: Level::Service,
            product: Some(products::TRP),
            version: Some("2021-05-15"),
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

#[cfg(feature = "trp")]
pub use v20210515::TrpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
