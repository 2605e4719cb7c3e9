// @generated from spec/bpaas.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d8771d2749773d04, rust-hash: e516d7c6920a7e70
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bpaas.rs"]
mod index;

/// Version 2018-12-17 of the API.
pub mod v20181217 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bpaas")]
    /// Error codes of Business Process as a Service (bpaas), API 3.0, version 2018-12-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BpaasError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.SendToCkafka
        #[doc(alias("FailedOperation.SendToCkafka"))]
        FailedOperationSendToCkafka,
        /// InternalError.CauthError
        #[doc(alias("InternalError.CauthError"))]
        InternalErrorCauthError,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError,
        /// InvalidParameter.HasBeenApproved
        #[doc(alias("InvalidParameter.HasBeenApproved"))]
        InvalidParameterHasBeenApproved,
        /// InvalidParameter.IdNotExist
        #[doc(alias("InvalidParameter.IdNotExist"))]
        InvalidParameterIdNotExist,
        /// InvalidParameter.IllegalNode
        #[doc(alias("InvalidParameter.IllegalNode"))]
        InvalidParameterIllegalNode,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bpaas")]
    api::listed_enum!(BpaasError, bpaas_v20181217_table);
    pub(crate) mod bpaas_v20181217_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bpaas")]
        use super::BpaasError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bpaas_v20181217";
        pub(super) const CODE_INDEX: Index = index::BPAAS_V20181217_CODES;
        pub(super) const KEY_INDEX: Index = index::BPAAS_V20181217_KEYS;
        #[cfg(feature = "bpaas")]
        pub(super) static VARIANTS: [BpaasError; 8] = [
            BpaasError::FailedOperation,
            BpaasError::FailedOperationSendToCkafka,
            BpaasError::InternalErrorCauthError,
            BpaasError::InternalErrorDbError,
            BpaasError::InvalidParameterHasBeenApproved,
            BpaasError::InvalidParameterIdNotExist,
            BpaasError::InvalidParameterIllegalNode,
            BpaasError::UnauthorizedOperationPermissionDenied,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "FailedOperation",
            "FailedOperation.SendToCkafka",
            "InternalError.CauthError",
            "InternalError.DbError",
            "InvalidParameter.HasBeenApproved",
            "InvalidParameter.IdNotExist",
            "InvalidParameter.IllegalNode",
            "UnauthorizedOperation.PermissionDenied",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "FailedOperation",
            "FailedOperationSendToCkafka",
            "InternalErrorCauthError",
            "InternalErrorDbError",
            "InvalidParameterHasBeenApproved",
            "InvalidParameterIdNotExist",
            "InvalidParameterIllegalNode",
            "UnauthorizedOperationPermissionDenied",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::BPAAS_V20181217_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BpaasError",
            label_en: "Business Process as a Service",
            label_zh: "商业流程服务",
            level: Level::Service,
            product: Some(products::BPAAS),
            version: Some("2018-12-17"),
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

#[cfg(feature = "bpaas")]
pub use v20181217::BpaasError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
