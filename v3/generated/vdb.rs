// @generated from spec/vdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8b3d02ac43fc282e, rust-hash: 59966d66e89181f5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vdb.rs"]
mod index;

/// Version 2023-06-16 of the API.
pub mod v20230616 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vdb")]
    /// Error codes of Tencent Cloud VectorDB (vdb), API 3.0, version 2023-06-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VdbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// LimitExceeded
        LimitExceeded,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vdb")]
    api::listed_enum!(VdbError, vdb_v20230616_table);
    pub(crate) mod vdb_v20230616_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vdb")]
        use super::VdbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vdb_v20230616";
        pub(super) const CODE_INDEX: Index = index::VDB_V20230616_CODES;
        pub(super) const KEY_INDEX: Index = index::VDB_V20230616_KEYS;
        #[cfg(feature = "vdb")]
        pub(super) static VARIANTS: [VdbError; 9] = [
            VdbError::AuthFailure,
            VdbError::FailedOperation,
            VdbError::InternalError,
            VdbError::InvalidParameter,
            VdbError::LimitExceeded,
            VdbError::RequestLimitExceeded,
            VdbError::ResourceNotFound,
            VdbError::ResourceUnavailable,
            VdbError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 9] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 9] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("LimitExceeded"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::VDB_V20230616_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VdbError",
            label_en: "Tencent Cloud VectorDB",
            label_zh: "向量数据库",
            level: Level::Service,
            product: Some(products::VDB),
            version: Some("2023-06-16"),
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

#[cfg(feature = "vdb")]
pub use v20230616::VdbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
