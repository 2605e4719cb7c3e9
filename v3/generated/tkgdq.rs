// @generated from spec/tkgdq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ac6dbd6c8ab8b70c, rust-hash: 0876821483864cc6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tkgdq.rs"]
mod index;

/// Version 2019-04-11 of the API.
pub mod v20190411 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tkgdq")]
    /// Error codes of Tencent Knowledge Graph Data Query (tkgdq), API 3.0, version 2019-04-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TkgdqError {
        /// InternalError
        InternalError,
        /// InternalError.GraphEngineError
        #[doc(alias("InternalError.GraphEngineError"))]
        InternalErrorGraphEngineError,
        /// InternalError.GremlinTimeoutError
        #[doc(alias("InternalError.GremlinTimeoutError"))]
        InternalErrorGremlinTimeoutError,
        /// InternalError.RequestEncodeError
        #[doc(alias("InternalError.RequestEncodeError"))]
        InternalErrorRequestEncodeError,
        /// InternalError.RequestParseError
        #[doc(alias("InternalError.RequestParseError"))]
        InternalErrorRequestParseError,
        /// InternalError.ResponseDecodeError
        #[doc(alias("InternalError.ResponseDecodeError"))]
        InternalErrorResponseDecodeError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidActionError
        #[doc(alias("InvalidParameter.InvalidActionError"))]
        InvalidParameterInvalidActionError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded.InsufficientBalanceError
        #[doc(alias("LimitExceeded.InsufficientBalanceError"))]
        LimitExceededInsufficientBalanceError,
        /// UnauthorizedOperation.UnauthorizedAccountError
        #[doc(alias("UnauthorizedOperation.UnauthorizedAccountError"))]
        UnauthorizedOperationUnauthorizedAccountError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tkgdq")]
    api::listed_enum!(TkgdqError, tkgdq_v20190411_table);
    pub(crate) mod tkgdq_v20190411_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tkgdq")]
        use super::TkgdqError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tkgdq_v20190411";
        pub(super) const CODE_INDEX: Index = index::TKGDQ_V20190411_CODES;
        pub(super) const KEY_INDEX: Index = index::TKGDQ_V20190411_KEYS;
        #[cfg(feature = "tkgdq")]
        pub(super) static VARIANTS: [TkgdqError; 11] = [
            TkgdqError::InternalError,
            TkgdqError::InternalErrorGraphEngineError,
            TkgdqError::InternalErrorGremlinTimeoutError,
            TkgdqError::InternalErrorRequestEncodeError,
            TkgdqError::InternalErrorRequestParseError,
            TkgdqError::InternalErrorResponseDecodeError,
            TkgdqError::InvalidParameter,
            TkgdqError::InvalidParameterInvalidActionError,
            TkgdqError::InvalidParameterValue,
            TkgdqError::LimitExceededInsufficientBalanceError,
            TkgdqError::UnauthorizedOperationUnauthorizedAccountError,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "InternalError",
            "InternalError.GraphEngineError",
            "InternalError.GremlinTimeoutError",
            "InternalError.RequestEncodeError",
            "InternalError.RequestParseError",
            "InternalError.ResponseDecodeError",
            "InvalidParameter",
            "InvalidParameter.InvalidActionError",
            "InvalidParameterValue",
            "LimitExceeded.InsufficientBalanceError",
            "UnauthorizedOperation.UnauthorizedAccountError",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "InternalError",
            "InternalErrorGraphEngineError",
            "InternalErrorGremlinTimeoutError",
            "InternalErrorRequestEncodeError",
            "InternalErrorRequestParseError",
            "InternalErrorResponseDecodeError",
            "InvalidParameter",
            "InvalidParameterInvalidActionError",
            "InvalidParameterValue",
            "LimitExceededInsufficientBalanceError",
            "UnauthorizedOperationUnauthorizedAccountError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TKGDQ_V20190411_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TkgdqError",
            label_en: "Tencent Knowledge Graph Data Query",
            label_zh: "腾讯知识图谱数据查询",
            level: Level::Service,
            product: Some(products::TKGDQ),
            version: Some("2019-04-11"),
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

#[cfg(feature = "tkgdq")]
pub use v20190411::TkgdqError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
