// @generated from spec/tbp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d506314d4f3a7290, rust-hash: de6febd2d87d6271
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tbp.rs"]
mod index;

/// Version 2019-03-11 of the API.
pub mod v20190311 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tbp")]
    /// Error codes of Tencent Bot Platform (tbp), API 3.0, version 2019-03-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TbpError {
        /// InternalError
        InternalError,
        /// InternalError.CallMMSFailed
        #[doc(alias("InternalError.CallMMSFailed"))]
        InternalErrorCallMmsFailed,
        /// InternalError.ErrorAsr
        #[doc(alias("InternalError.ErrorAsr"))]
        InternalErrorErrorAsr,
        /// InternalError.ErrorMms
        #[doc(alias("InternalError.ErrorMms"))]
        InternalErrorErrorMms,
        /// InternalError.ErrorNlu
        #[doc(alias("InternalError.ErrorNlu"))]
        InternalErrorErrorNlu,
        /// InternalError.ErrorRpc
        #[doc(alias("InternalError.ErrorRpc"))]
        InternalErrorErrorRpc,
        /// InternalError.ErrorTts
        #[doc(alias("InternalError.ErrorTts"))]
        InternalErrorErrorTts,
        /// InternalError.ErrorWebHook
        #[doc(alias("InternalError.ErrorWebHook"))]
        InternalErrorErrorWebHook,
        /// InternalError.MMSInternalError
        #[doc(alias("InternalError.MMSInternalError"))]
        InternalErrorMmsInternalError,
        /// InternalError.NoAppPrivilege
        #[doc(alias("InternalError.NoAppPrivilege"))]
        InternalErrorNoAppPrivilege,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tbp")]
    api::listed_enum!(TbpError, tbp_v20190311_table);
    pub(crate) mod tbp_v20190311_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tbp")]
        use super::TbpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tbp_v20190311";
        pub(super) const CODE_INDEX: Index = index::TBP_V20190311_CODES;
        pub(super) const KEY_INDEX: Index = index::TBP_V20190311_KEYS;
        #[cfg(feature = "tbp")]
        pub(super) static VARIANTS: [TbpError; 11] = [
            TbpError::InternalError,
            TbpError::InternalErrorCallMmsFailed,
            TbpError::InternalErrorErrorAsr,
            TbpError::InternalErrorErrorMms,
            TbpError::InternalErrorErrorNlu,
            TbpError::InternalErrorErrorRpc,
            TbpError::InternalErrorErrorTts,
            TbpError::InternalErrorErrorWebHook,
            TbpError::InternalErrorMmsInternalError,
            TbpError::InternalErrorNoAppPrivilege,
            TbpError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "InternalError",
            "InternalError.CallMMSFailed",
            "InternalError.ErrorAsr",
            "InternalError.ErrorMms",
            "InternalError.ErrorNlu",
            "InternalError.ErrorRpc",
            "InternalError.ErrorTts",
            "InternalError.ErrorWebHook",
            "InternalError.MMSInternalError",
            "InternalError.NoAppPrivilege",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "InternalError",
            "InternalErrorCallMmsFailed",
            "InternalErrorErrorAsr",
            "InternalErrorErrorMms",
            "InternalErrorErrorNlu",
            "InternalErrorErrorRpc",
            "InternalErrorErrorTts",
            "InternalErrorErrorWebHook",
            "InternalErrorMmsInternalError",
            "InternalErrorNoAppPrivilege",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
        ];
        pub(super) use super::index::TBP_V20190311_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TbpError",
            label_en: "Tencent Bot Platform (2019-03-11)",
            label_zh: "腾讯智能对话平台（2019-03-11）",
            level: Level::Service,
            product: Some(products::TBP),
            version: Some("2019-03-11"),
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

#[cfg(feature = "tbp")]
pub use v20190311::TbpError;

/// Version 2019-06-27 of the API.
pub mod v20190627 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tbp")]
    /// Error codes of Tencent Bot Platform (tbp), API 3.0, version 2019-06-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TbpError {
        /// InternalError
        InternalError,
        /// InternalError.ErrorMms
        #[doc(alias("InternalError.ErrorMms"))]
        InternalErrorErrorMms,
        /// InternalError.ErrorNlu
        #[doc(alias("InternalError.ErrorNlu"))]
        InternalErrorErrorNlu,
        /// InternalError.ErrorRpc
        #[doc(alias("InternalError.ErrorRpc"))]
        InternalErrorErrorRpc,
        /// InternalError.ErrorWebHook
        #[doc(alias("InternalError.ErrorWebHook"))]
        InternalErrorErrorWebHook,
        /// InternalError.NoAppPrivilege
        #[doc(alias("InternalError.NoAppPrivilege"))]
        InternalErrorNoAppPrivilege,
        /// InvalidParameter
        InvalidParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tbp")]
    api::listed_enum!(TbpError, tbp_v20190627_table);
    pub(crate) mod tbp_v20190627_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tbp")]
        use super::TbpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tbp_v20190627";
        pub(super) const CODE_INDEX: Index = index::TBP_V20190627_CODES;
        pub(super) const KEY_INDEX: Index = index::TBP_V20190627_KEYS;
        #[cfg(feature = "tbp")]
        pub(super) static VARIANTS: [TbpError; 7] = [
            TbpError::InternalError,
            TbpError::InternalErrorErrorMms,
            TbpError::InternalErrorErrorNlu,
            TbpError::InternalErrorErrorRpc,
            TbpError::InternalErrorErrorWebHook,
            TbpError::InternalErrorNoAppPrivilege,
            TbpError::InvalidParameter,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "InternalError",
            "InternalError.ErrorMms",
            "InternalError.ErrorNlu",
            "InternalError.ErrorRpc",
            "InternalError.ErrorWebHook",
            "InternalError.NoAppPrivilege",
            "InvalidParameter",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "InternalError",
            "InternalErrorErrorMms",
            "InternalErrorErrorNlu",
            "InternalErrorErrorRpc",
            "InternalErrorErrorWebHook",
            "InternalErrorNoAppPrivilege",
            "InvalidParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
        ];
        pub(super) use super::index::TBP_V20190627_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TbpError",
            label_en: "Tencent Bot Platform (2019-06-27)",
            label_zh: "腾讯智能对话平台（2019-06-27）",
            level: Level::Service,
            product: Some(products::TBP),
            version: Some("2019-06-27"),
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

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
