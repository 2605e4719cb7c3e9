// @generated from spec/dasb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 27ee924b65f127d6, rust-hash: d2b9f0be3030d7aa
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dasb.rs"]
mod index;

/// Version 2019-10-18 of the API.
pub mod v20191018 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "dasb")]
    /// Error codes of Bastion Host (dasb), API 3.0, version 2019-10-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DasbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AuthFailed
        #[doc(alias("FailedOperation.AuthFailed"))]
        FailedOperationAuthFailed,
        /// FailedOperation.ConnectionFailed
        #[doc(alias("FailedOperation.ConnectionFailed"))]
        FailedOperationConnectionFailed,
        /// FailedOperation.DataNotFound
        #[doc(alias("FailedOperation.DataNotFound"))]
        FailedOperationDataNotFound,
        /// FailedOperation.DuplicateData
        #[doc(alias("FailedOperation.DuplicateData"))]
        FailedOperationDuplicateData,
        /// FailedOperation.TooFrequent
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.TooFrequent"))]
        FailedOperationTooFrequent,
        /// FailedOperation.VPCDeployed
        #[doc(alias("FailedOperation.VPCDeployed"))]
        FailedOperationVpcDeployed,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ResourceId
        #[doc(alias("InvalidParameter.ResourceId"))]
        InvalidParameterResourceId,
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
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dasb")]
    api::listed_enum!(DasbError, dasb_v20191018_table);
    pub(crate) mod dasb_v20191018_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "dasb")]
        use super::DasbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dasb_v20191018";
        pub(super) const CODE_INDEX: Index = index::DASB_V20191018_CODES;
        pub(super) const KEY_INDEX: Index = index::DASB_V20191018_KEYS;
        #[cfg(feature = "dasb")]
        pub(super) static VARIANTS: [DasbError; 26] = [
            DasbError::AuthFailure,
            DasbError::FailedOperation,
            DasbError::FailedOperationAuthFailed,
            DasbError::FailedOperationConnectionFailed,
            DasbError::FailedOperationDataNotFound,
            DasbError::FailedOperationDuplicateData,
            DasbError::FailedOperationTooFrequent,
            DasbError::FailedOperationVpcDeployed,
            DasbError::InternalError,
            DasbError::InvalidFilter,
            DasbError::InvalidParameter,
            DasbError::InvalidParameterResourceId,
            DasbError::InvalidParameterValue,
            DasbError::LimitExceeded,
            DasbError::MissingParameter,
            DasbError::OperationDenied,
            DasbError::RequestLimitExceeded,
            DasbError::ResourceInUse,
            DasbError::ResourceInsufficient,
            DasbError::ResourceNotFound,
            DasbError::ResourceUnavailable,
            DasbError::ResourcesSoldOut,
            DasbError::UnauthorizedOperation,
            DasbError::UnauthorizedOperationNoPermission,
            DasbError::UnknownParameter,
            DasbError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AuthFailed",
            "FailedOperation.ConnectionFailed",
            "FailedOperation.DataNotFound",
            "FailedOperation.DuplicateData",
            "FailedOperation.TooFrequent",
            "FailedOperation.VPCDeployed",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.ResourceId",
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
            "UnauthorizedOperation.NoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 26] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAuthFailed",
            "FailedOperationConnectionFailed",
            "FailedOperationDataNotFound",
            "FailedOperationDuplicateData",
            "FailedOperationTooFrequent",
            "FailedOperationVpcDeployed",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterResourceId",
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
            "UnauthorizedOperationNoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.TooFrequent").with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
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
        pub(super) use super::index::DASB_V20191018_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DasbError",
            label_en: "Bastion Host",
            label_zh: "运维安全中心（堡垒机）",
            level: Level::Service,
            product: Some(products::DASB),
            version: Some("2019-10-18"),
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

#[cfg(feature = "dasb")]
pub use v20191018::DasbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
