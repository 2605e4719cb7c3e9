// @generated from spec/memcached.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c13fc9df6041f6e8, rust-hash: d5fe94ec95c86935
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/memcached.rs"]
mod index;

/// Version 2019-03-18 of the API.
pub mod v20190318 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "memcached")]
    /// Error codes of TencentDB for Memcached (memcached), API 3.0, version 2019-03-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MemcachedError {
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// MissingParameter.EmptyParam
        #[doc(alias("MissingParameter.EmptyParam"))]
        MissingParameterEmptyParam,
        /// ResourceNotFound.AccountDoesNotExists
        #[doc(alias("ResourceNotFound.AccountDoesNotExists"))]
        ResourceNotFoundAccountDoesNotExists,
        /// ResourceNotFound.InstanceNotExists
        #[doc(alias("ResourceNotFound.InstanceNotExists"))]
        ResourceNotFoundInstanceNotExists,
        /// UnauthorizedOperation.NoCAMAuthed
        #[doc(alias("UnauthorizedOperation.NoCAMAuthed"))]
        UnauthorizedOperationNoCamAuthed,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "memcached")]
    api::listed_enum!(MemcachedError, memcached_v20190318_table);
    pub(crate) mod memcached_v20190318_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "memcached")]
        use super::MemcachedError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "memcached_v20190318";
        pub(super) const CODE_INDEX: Index = index::MEMCACHED_V20190318_CODES;
        pub(super) const KEY_INDEX: Index = index::MEMCACHED_V20190318_KEYS;
        #[cfg(feature = "memcached")]
        pub(super) static VARIANTS: [MemcachedError; 8] = [
            MemcachedError::FailedOperationDbOperationFailed,
            MemcachedError::FailedOperationSystemError,
            MemcachedError::InternalErrorInternalError,
            MemcachedError::InvalidParameterInvalidParameter,
            MemcachedError::MissingParameterEmptyParam,
            MemcachedError::ResourceNotFoundAccountDoesNotExists,
            MemcachedError::ResourceNotFoundInstanceNotExists,
            MemcachedError::UnauthorizedOperationNoCamAuthed,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "FailedOperation.DbOperationFailed",
            "FailedOperation.SystemError",
            "InternalError.InternalError",
            "InvalidParameter.InvalidParameter",
            "MissingParameter.EmptyParam",
            "ResourceNotFound.AccountDoesNotExists",
            "ResourceNotFound.InstanceNotExists",
            "UnauthorizedOperation.NoCAMAuthed",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "FailedOperationDbOperationFailed",
            "FailedOperationSystemError",
            "InternalErrorInternalError",
            "InvalidParameterInvalidParameter",
            "MissingParameterEmptyParam",
            "ResourceNotFoundAccountDoesNotExists",
            "ResourceNotFoundInstanceNotExists",
            "UnauthorizedOperationNoCamAuthed",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::MEMCACHED_V20190318_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MemcachedError",
            label_en: "TencentDB for Memcached",
            label_zh: "云数据库Memcached",
            level: Level::Service,
            product: Some(products::MEMCACHED),
            version: Some("2019-03-18"),
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

#[cfg(feature = "memcached")]
pub use v20190318::MemcachedError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
