// @generated from spec/securitylake.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6533a63989554ef3, rust-hash: 039c9c4611070ec7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/securitylake.rs"]
mod index;

/// Version 2024-01-17 of the API.
pub mod v20240117 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "securitylake")]
    /// Error codes of Security Data Lake (securitylake), API 3.0, version 2024-01-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SecuritylakeError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "securitylake")]
    api::listed_enum!(SecuritylakeError, securitylake_v20240117_table);
    pub(crate) mod securitylake_v20240117_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "securitylake")]
        use super::SecuritylakeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "securitylake_v20240117";
        pub(super) const CODE_INDEX: Index = index::SECURITYLAKE_V20240117_CODES;
        pub(super) const KEY_INDEX: Index = index::SECURITYLAKE_V20240117_KEYS;
        #[cfg(feature = "securitylake")]
        pub(super) static VARIANTS: [SecuritylakeError; 20] = [
            SecuritylakeError::AuthFailure,
            SecuritylakeError::DryRunOperation,
            SecuritylakeError::FailedOperation,
            SecuritylakeError::InternalError,
            SecuritylakeError::InvalidFilter,
            SecuritylakeError::InvalidParameter,
            SecuritylakeError::InvalidParameterValue,
            SecuritylakeError::LimitExceeded,
            SecuritylakeError::MissingParameter,
            SecuritylakeError::OperationDenied,
            SecuritylakeError::RegionError,
            SecuritylakeError::RequestLimitExceeded,
            SecuritylakeError::ResourceInUse,
            SecuritylakeError::ResourceInsufficient,
            SecuritylakeError::ResourceNotFound,
            SecuritylakeError::ResourceUnavailable,
            SecuritylakeError::ResourcesSoldOut,
            SecuritylakeError::UnauthorizedOperation,
            SecuritylakeError::UnknownParameter,
            SecuritylakeError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 20] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 20] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::SECURITYLAKE_V20240117_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SecuritylakeError",
            label_en: "Security Data Lake",
            label_zh: "安全湖",
            level: Level::Service,
            product: Some(products::SECURITYLAKE),
            version: Some("2024-01-17"),
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

#[cfg(feature = "securitylake")]
pub use v20240117::SecuritylakeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
