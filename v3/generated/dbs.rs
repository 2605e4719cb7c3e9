// @generated from spec/dbs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 44313ac8bdad2de8, rust-hash: 964a32b1064ad9ad
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dbs.rs"]
mod index;

/// Version 2021-11-08 of the API.
pub mod v20211108 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "dbs")]
    /// Error codes of Database Backup Service (dbs), API 3.0, version 2021-11-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DbsError {
        /// AuthFailure.UnauthorizedOperationError
        #[doc(alias("AuthFailure.UnauthorizedOperationError"))]
        AuthFailureUnauthorizedOperationError,
        /// FailedOperation.CreateBackupErr
        #[doc(alias("FailedOperation.CreateBackupErr"))]
        FailedOperationCreateBackupErr,
        /// InternalError
        InternalError,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.BizOperationDeniedError
        #[doc(alias("OperationDenied.BizOperationDeniedError"))]
        OperationDeniedBizOperationDeniedError,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dbs")]
    api::listed_enum!(DbsError, dbs_v20211108_table);
    pub(crate) mod dbs_v20211108_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dbs")]
        use super::DbsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dbs_v20211108";
        pub(super) const CODE_INDEX: Index = index::DBS_V20211108_CODES;
        pub(super) const KEY_INDEX: Index = index::DBS_V20211108_KEYS;
        #[cfg(feature = "dbs")]
        pub(super) static VARIANTS: [DbsError; 12] = [
            DbsError::AuthFailureUnauthorizedOperationError,
            DbsError::FailedOperationCreateBackupErr,
            DbsError::InternalError,
            DbsError::InternalErrorDatabaseAccessError,
            DbsError::InternalErrorInternalHttpServerError,
            DbsError::InvalidParameter,
            DbsError::InvalidParameterValue,
            DbsError::OperationDenied,
            DbsError::OperationDeniedBizOperationDeniedError,
            DbsError::ResourceNotFound,
            DbsError::UnauthorizedOperation,
            DbsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 12] = [
            "AuthFailure.UnauthorizedOperationError",
            "FailedOperation.CreateBackupErr",
            "InternalError",
            "InternalError.DatabaseAccessError",
            "InternalError.InternalHttpServerError",
            "InvalidParameter",
            "InvalidParameterValue",
            "OperationDenied",
            "OperationDenied.BizOperationDeniedError",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 12] = [
            "AuthFailureUnauthorizedOperationError",
            "FailedOperationCreateBackupErr",
            "InternalError",
            "InternalErrorDatabaseAccessError",
            "InternalErrorInternalHttpServerError",
            "InvalidParameter",
            "InvalidParameterValue",
            "OperationDenied",
            "OperationDeniedBizOperationDeniedError",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("AuthFailure.UnauthorizedOperationError"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::DBS_V20211108_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DbsError",
            label_en: "Database Backup Service",
            label_zh: "数据库备份服务",
            level: Level::Service,
            product: Some(products::DBS),
            version: Some("2021-11-08"),
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

#[cfg(feature = "dbs")]
pub use v20211108::DbsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
