// @generated from spec/ame.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 66903220fb4755d8, rust-hash: e20cf648f09ec824
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ame.rs"]
mod index;

/// Version 2019-09-16 of the API.
pub mod v20190916 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ame")]
    /// Error codes of Authorized Music Express (ame), API 3.0, version 2019-09-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AmeError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
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
    #[cfg(feature = "ame")]
    api::listed_enum!(AmeError, ame_v20190916_table);
    pub(crate) mod ame_v20190916_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ame")]
        use super::AmeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ame_v20190916";
        pub(super) const CODE_INDEX: Index = index::AME_V20190916_CODES;
        pub(super) const KEY_INDEX: Index = index::AME_V20190916_KEYS;
        #[cfg(feature = "ame")]
        pub(super) static VARIANTS: [AmeError; 18] = [
            AmeError::AuthFailure,
            AmeError::DryRunOperation,
            AmeError::FailedOperation,
            AmeError::InternalError,
            AmeError::InvalidParameter,
            AmeError::InvalidParameterValue,
            AmeError::LimitExceeded,
            AmeError::MissingParameter,
            AmeError::OperationDenied,
            AmeError::RequestLimitExceeded,
            AmeError::ResourceInUse,
            AmeError::ResourceInsufficient,
            AmeError::ResourceNotFound,
            AmeError::ResourceUnavailable,
            AmeError::ResourcesSoldOut,
            AmeError::UnauthorizedOperation,
            AmeError::UnknownParameter,
            AmeError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
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
        pub(super) static NAMES: [&str; 18] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
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
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
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
        pub(super) use super::index::AME_V20190916_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AmeError",
            label_en: "Authorized Music Express",
            label_zh: "正版曲库直通车",
            level: Level::Service,
            product: Some(products::AME),
            version: Some("2019-09-16"),
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

#[cfg(feature = "ame")]
pub use v20190916::AmeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
