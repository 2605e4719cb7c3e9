// @generated from spec/svp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9322372f815b9881, rust-hash: 364f0b6ce568b0c9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/svp.rs"]
mod index;

/// Version 2024-01-25 of the API.
pub mod v20240125 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "svp")]
    /// Error codes of Savings Plans (svp), API 3.0, version 2024-01-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SvpError {
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "svp")]
    api::listed_enum!(SvpError, svp_v20240125_table);
    pub(crate) mod svp_v20240125_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "svp")]
        use super::SvpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "svp_v20240125";
        pub(super) const CODE_INDEX: Index = index::SVP_V20240125_CODES;
        pub(super) const KEY_INDEX: Index = index::SVP_V20240125_KEYS;
        #[cfg(feature = "svp")]
        pub(super) static VARIANTS: [SvpError; 2] = [
            SvpError::InternalErrorUnknownError,
            SvpError::UnauthorizedOperationCamNoAuth,
        ];
        pub(super) static WORDS: [&str; 2] = [
            "InternalError.UnknownError",
            "UnauthorizedOperation.CamNoAuth",
        ];
        pub(super) static NAMES: [&str; 2] = [
            "InternalErrorUnknownError",
            "UnauthorizedOperationCamNoAuth",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::below("InternalError"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::SVP_V20240125_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SvpError",
            label_en: "Savings Plans",
            label_zh: "节省计划",
            level: Level::Service,
            product: Some(products::SVP),
            version: Some("2024-01-25"),
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

#[cfg(feature = "svp")]
pub use v20240125::SvpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
