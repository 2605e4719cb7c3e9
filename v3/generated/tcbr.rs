// @generated from spec/tcbr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 873dd502342f7fb0, rust-hash: c57d844912810279
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcbr.rs"]
mod index;

/// Version 2022-02-17 of the API.
pub mod v20220217 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tcbr")]
    /// Error codes of CloudBase Run (tcbr), API 3.0, version 2022-02-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcbrError {
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
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ServerNotFound
        #[doc(alias("ResourceNotFound.ServerNotFound"))]
        ResourceNotFoundServerNotFound,
        /// ResourceNotFound.VersionNotFound
        #[doc(alias("ResourceNotFound.VersionNotFound"))]
        ResourceNotFoundVersionNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.ResourceBanned
        #[doc(alias("ResourceUnavailable.ResourceBanned"))]
        ResourceUnavailableResourceBanned,
        /// ResourceUnavailable.ResourceFrozen
        #[doc(alias("ResourceUnavailable.ResourceFrozen"))]
        ResourceUnavailableResourceFrozen,
        /// ResourceUnavailable.ResourceIsolated
        #[doc(alias("ResourceUnavailable.ResourceIsolated"))]
        ResourceUnavailableResourceIsolated,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcbr")]
    api::listed_enum!(TcbrError, tcbr_v20220217_table);
    pub(crate) mod tcbr_v20220217_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tcbr")]
        use super::TcbrError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcbr_v20220217";
        pub(super) const CODE_INDEX: Index = index::TCBR_V20220217_CODES;
        pub(super) const KEY_INDEX: Index = index::TCBR_V20220217_KEYS;
        #[cfg(feature = "tcbr")]
        pub(super) static VARIANTS: [TcbrError; 18] = [
            TcbrError::AuthFailure,
            TcbrError::FailedOperation,
            TcbrError::InternalError,
            TcbrError::InvalidParameter,
            TcbrError::LimitExceeded,
            TcbrError::MissingParameter,
            TcbrError::RequestLimitExceeded,
            TcbrError::ResourceInUse,
            TcbrError::ResourceInsufficient,
            TcbrError::ResourceNotFound,
            TcbrError::ResourceNotFoundServerNotFound,
            TcbrError::ResourceNotFoundVersionNotFound,
            TcbrError::ResourceUnavailable,
            TcbrError::ResourceUnavailableResourceBanned,
            TcbrError::ResourceUnavailableResourceFrozen,
            TcbrError::ResourceUnavailableResourceIsolated,
            TcbrError::UnauthorizedOperation,
            TcbrError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ServerNotFound",
            "ResourceNotFound.VersionNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.ResourceBanned",
            "ResourceUnavailable.ResourceFrozen",
            "ResourceUnavailable.ResourceIsolated",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 18] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundServerNotFound",
            "ResourceNotFoundVersionNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableResourceBanned",
            "ResourceUnavailableResourceFrozen",
            "ResourceUnavailableResourceIsolated",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCBR_V20220217_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcbrError",
            label_en: "CloudBase Run",
            label_zh: "云托管 CloudBase Run",
            level: Level::Service,
            product: Some(products::TCBR),
            version: Some("2022-02-17"),
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

#[cfg(feature = "tcbr")]
pub use v20220217::TcbrError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
