// @generated from spec/ssa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1c6920fc3b596203, rust-hash: e1d5d80b82c8698a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ssa.rs"]
mod index;

/// Version 2018-06-08 of the API.
pub mod v20180608 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ssa")]
    /// Error codes of Security Operations Center (ssa), API 3.0, version 2018-06-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SsaError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.AuthModuleFailed
        #[doc(alias("AuthFailure.AuthModuleFailed"))]
        AuthFailureAuthModuleFailed,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.ParamError
        #[doc(alias("InternalError.ParamError"))]
        InternalErrorParamError,
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
        /// UnauthorizedOperation.SubAccountUnauthorized
        #[doc(alias("UnauthorizedOperation.SubAccountUnauthorized"))]
        UnauthorizedOperationSubAccountUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ssa")]
    api::listed_enum!(SsaError, ssa_v20180608_table);
    pub(crate) mod ssa_v20180608_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ssa")]
        use super::SsaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ssa_v20180608";
        pub(super) const CODE_INDEX: Index = index::SSA_V20180608_CODES;
        pub(super) const KEY_INDEX: Index = index::SSA_V20180608_KEYS;
        #[cfg(feature = "ssa")]
        pub(super) static VARIANTS: [SsaError; 22] = [
            SsaError::AuthFailure,
            SsaError::AuthFailureAuthModuleFailed,
            SsaError::DryRunOperation,
            SsaError::FailedOperation,
            SsaError::InternalError,
            SsaError::InternalErrorDbError,
            SsaError::InternalErrorParamError,
            SsaError::InvalidParameter,
            SsaError::InvalidParameterValue,
            SsaError::LimitExceeded,
            SsaError::MissingParameter,
            SsaError::OperationDenied,
            SsaError::RequestLimitExceeded,
            SsaError::ResourceInUse,
            SsaError::ResourceInsufficient,
            SsaError::ResourceNotFound,
            SsaError::ResourceUnavailable,
            SsaError::ResourcesSoldOut,
            SsaError::UnauthorizedOperation,
            SsaError::UnauthorizedOperationSubAccountUnauthorized,
            SsaError::UnknownParameter,
            SsaError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 22] = [
            "AuthFailure",
            "AuthFailure.AuthModuleFailed",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.DBError",
            "InternalError.ParamError",
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
            "UnauthorizedOperation.SubAccountUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 22] = [
            "AuthFailure",
            "AuthFailureAuthModuleFailed",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorParamError",
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
            "UnauthorizedOperationSubAccountUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.AuthModuleFailed"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
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
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::SSA_V20180608_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SsaError",
            label_en: "Security Operations Center",
            label_zh: "安全运营中心",
            level: Level::Service,
            product: Some(products::SSA),
            version: Some("2018-06-08"),
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

#[cfg(feature = "ssa")]
pub use v20180608::SsaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
