// @generated from spec/bh.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e958d4273d4134f1, rust-hash: 36a6ff3a0339ef19
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bh.rs"]
mod index;

/// Version 2023-04-18 of the API.
pub mod v20230418 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bh")]
    /// Error codes of Bastion Host (bh), API 3.0, version 2023-04-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BhError {
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
        /// FailedOperation.ResourceNotPro
        #[doc(alias("FailedOperation.ResourceNotPro"))]
        FailedOperationResourceNotPro,
        /// FailedOperation.SearchFailed
        #[doc(alias("FailedOperation.SearchFailed"))]
        FailedOperationSearchFailed,
        /// FailedOperation.TooFrequent
        #[doc(alias("FailedOperation.TooFrequent"))]
        FailedOperationTooFrequent,
        /// FailedOperation.UserExpired
        #[doc(alias("FailedOperation.UserExpired"))]
        FailedOperationUserExpired,
        /// FailedOperation.UserInvalid
        #[doc(alias("FailedOperation.UserInvalid"))]
        FailedOperationUserInvalid,
        /// FailedOperation.UserLocked
        #[doc(alias("FailedOperation.UserLocked"))]
        FailedOperationUserLocked,
        /// FailedOperation.UserNotExist
        #[doc(alias("FailedOperation.UserNotExist"))]
        FailedOperationUserNotExist,
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
    #[cfg(feature = "bh")]
    api::listed_enum!(BhError, bh_v20230418_table);
    pub(crate) mod bh_v20230418_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bh")]
        use super::BhError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bh_v20230418";
        pub(super) const CODE_INDEX: Index = index::BH_V20230418_CODES;
        pub(super) const KEY_INDEX: Index = index::BH_V20230418_KEYS;
        #[cfg(feature = "bh")]
        pub(super) static VARIANTS: [BhError; 32] = [
            BhError::AuthFailure,
            BhError::FailedOperation,
            BhError::FailedOperationAuthFailed,
            BhError::FailedOperationConnectionFailed,
            BhError::FailedOperationDataNotFound,
            BhError::FailedOperationDuplicateData,
            BhError::FailedOperationResourceNotPro,
            BhError::FailedOperationSearchFailed,
            BhError::FailedOperationTooFrequent,
            BhError::FailedOperationUserExpired,
            BhError::FailedOperationUserInvalid,
            BhError::FailedOperationUserLocked,
            BhError::FailedOperationUserNotExist,
            BhError::FailedOperationVpcDeployed,
            BhError::InternalError,
            BhError::InvalidFilter,
            BhError::InvalidParameter,
            BhError::InvalidParameterResourceId,
            BhError::InvalidParameterValue,
            BhError::LimitExceeded,
            BhError::MissingParameter,
            BhError::OperationDenied,
            BhError::RequestLimitExceeded,
            BhError::ResourceInUse,
            BhError::ResourceInsufficient,
            BhError::ResourceNotFound,
            BhError::ResourceUnavailable,
            BhError::ResourcesSoldOut,
            BhError::UnauthorizedOperation,
            BhError::UnauthorizedOperationNoPermission,
            BhError::UnknownParameter,
            BhError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AuthFailed",
            "FailedOperation.ConnectionFailed",
            "FailedOperation.DataNotFound",
            "FailedOperation.DuplicateData",
            "FailedOperation.ResourceNotPro",
            "FailedOperation.SearchFailed",
            "FailedOperation.TooFrequent",
            "FailedOperation.UserExpired",
            "FailedOperation.UserInvalid",
            "FailedOperation.UserLocked",
            "FailedOperation.UserNotExist",
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
        pub(super) static NAMES: [&str; 32] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAuthFailed",
            "FailedOperationConnectionFailed",
            "FailedOperationDataNotFound",
            "FailedOperationDuplicateData",
            "FailedOperationResourceNotPro",
            "FailedOperationSearchFailed",
            "FailedOperationTooFrequent",
            "FailedOperationUserExpired",
            "FailedOperationUserInvalid",
            "FailedOperationUserLocked",
            "FailedOperationUserNotExist",
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
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
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
        pub(super) use super::index::BH_V20230418_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BhError",
            label_en: "Bastion Host",
            label_zh: "运维安全中心（堡垒机）",
            level: Level::Service,
            product: Some(products::BH),
            version: Some("2023-04-18"),
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

#[cfg(feature = "bh")]
pub use v20230418::BhError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
