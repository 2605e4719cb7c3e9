// @generated from spec/dsgc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 57eb7114b8637b13, rust-hash: c0c74e76cfb1c8b6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dsgc.rs"]
mod index;

/// Version 2019-07-23 of the API.
pub mod v20190723 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "dsgc")]
    /// Error codes of Data Security Governance Center (dsgc), API 3.0, version 2019-07-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DsgcError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
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
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.TaskDisabled
        #[doc(alias("ResourceUnavailable.TaskDisabled"))]
        ResourceUnavailableTaskDisabled,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.MultipleMarkingNotAllowed
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.MultipleMarkingNotAllowed"))]
        UnsupportedOperationMultipleMarkingNotAllowed,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dsgc")]
    api::listed_enum!(DsgcError, dsgc_v20190723_table);
    pub(crate) mod dsgc_v20190723_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "dsgc")]
        use super::DsgcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dsgc_v20190723";
        pub(super) const CODE_INDEX: Index = index::DSGC_V20190723_CODES;
        pub(super) const KEY_INDEX: Index = index::DSGC_V20190723_KEYS;
        #[cfg(feature = "dsgc")]
        pub(super) static VARIANTS: [DsgcError; 18] = [
            DsgcError::AuthFailure,
            DsgcError::AuthFailureUnauthorizedOperation,
            DsgcError::FailedOperation,
            DsgcError::InternalError,
            DsgcError::InvalidParameter,
            DsgcError::InvalidParameterValue,
            DsgcError::LimitExceeded,
            DsgcError::MissingParameter,
            DsgcError::OperationDenied,
            DsgcError::RequestLimitExceeded,
            DsgcError::ResourceInUse,
            DsgcError::ResourceNotFound,
            DsgcError::ResourceUnavailable,
            DsgcError::ResourceUnavailableTaskDisabled,
            DsgcError::UnauthorizedOperation,
            DsgcError::UnknownParameter,
            DsgcError::UnsupportedOperation,
            DsgcError::UnsupportedOperationMultipleMarkingNotAllowed,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.TaskDisabled",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.MultipleMarkingNotAllowed",
        ];
        pub(super) static NAMES: [&str; 18] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableTaskDisabled",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationMultipleMarkingNotAllowed",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.MultipleMarkingNotAllowed")
                .with_retry(Retry::Never),
        ];
        pub(super) use super::index::DSGC_V20190723_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DsgcError",
            label_en: "Data Security Governance Center",
            label_zh: "数据安全治理中心",
            level: Level::Service,
            product: Some(products::DSGC),
            version: Some("2019-07-23"),
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

#[cfg(feature = "dsgc")]
pub use v20190723::DsgcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
