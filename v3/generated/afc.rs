// @generated from spec/afc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d3405817f9266fce, rust-hash: 9f9e6bf125a83988
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/afc.rs"]
mod index;

/// Version 2020-02-26 of the API.
pub mod v20200226 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "afc")]
    /// Error codes of Custom Modeling (afc), API 3.0, version 2020-02-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AfcError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.CapSigError
        #[doc(alias("AuthFailure.CapSigError"))]
        AuthFailureCapSigError,
        /// AuthFailure.Expired
        #[doc(alias("AuthFailure.Expired"))]
        AuthFailureExpired,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.BackendLogicError
        #[doc(alias("InternalError.BackendLogicError"))]
        InternalErrorBackendLogicError,
        /// InternalError.SignBackendError
        #[doc(alias("InternalError.SignBackendError"))]
        InternalErrorSignBackendError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.UrlError
        #[doc(alias("InvalidParameter.UrlError"))]
        InvalidParameterUrlError,
        /// InvalidParameter.VersionError
        #[doc(alias("InvalidParameter.VersionError"))]
        InvalidParameterVersionError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BadBody
        #[doc(alias("InvalidParameterValue.BadBody"))]
        InvalidParameterValueBadBody,
        /// InvalidParameterValue.BodyTooLarge
        #[doc(alias("InvalidParameterValue.BodyTooLarge"))]
        InvalidParameterValueBodyTooLarge,
        /// InvalidParameterValue.CapMisMatch
        #[doc(alias("InvalidParameterValue.CapMisMatch"))]
        InvalidParameterValueCapMisMatch,
        /// InvalidParameterValue.HttpMethodError
        #[doc(alias("InvalidParameterValue.HttpMethodError"))]
        InvalidParameterValueHttpMethodError,
        /// InvalidParameterValue.InvalidDate
        #[doc(alias("InvalidParameterValue.InvalidDate"))]
        InvalidParameterValueInvalidDate,
        /// InvalidParameterValue.InvalidLimit
        #[doc(alias("InvalidParameterValue.InvalidLimit"))]
        InvalidParameterValueInvalidLimit,
        /// InvalidParameterValue.InvalidSrvName
        #[doc(alias("InvalidParameterValue.InvalidSrvName"))]
        InvalidParameterValueInvalidSrvName,
        /// InvalidParameterValue.InvalidStride
        #[doc(alias("InvalidParameterValue.InvalidStride"))]
        InvalidParameterValueInvalidStride,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.FreqCnt
        #[doc(alias("LimitExceeded.FreqCnt"))]
        LimitExceededFreqCnt,
        /// LimitExceeded.IpFreqCnt
        #[doc(alias("LimitExceeded.IpFreqCnt"))]
        LimitExceededIpFreqCnt,
        /// LimitExceeded.KeyFreqCnt
        #[doc(alias("LimitExceeded.KeyFreqCnt"))]
        LimitExceededKeyFreqCnt,
        /// LimitExceeded.ReplayAttack
        #[doc(alias("LimitExceeded.ReplayAttack"))]
        LimitExceededReplayAttack,
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
        /// ResourceNotFound.InterfaceNotFound
        #[doc(alias("ResourceNotFound.InterfaceNotFound"))]
        ResourceNotFoundInterfaceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.PermissionDenied
        #[doc(alias("ResourceUnavailable.PermissionDenied"))]
        ResourceUnavailablePermissionDenied,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AuthFailed
        #[doc(alias("UnauthorizedOperation.AuthFailed"))]
        UnauthorizedOperationAuthFailed,
        /// UnknownParameter
        UnknownParameter,
        /// UnknownParameter.SecretIdNotExists
        #[doc(alias("UnknownParameter.SecretIdNotExists"))]
        UnknownParameterSecretIdNotExists,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "afc")]
    api::listed_enum!(AfcError, afc_v20200226_table);
    pub(crate) mod afc_v20200226_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "afc")]
        use super::AfcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "afc_v20200226";
        pub(super) const CODE_INDEX: Index = index::AFC_V20200226_CODES;
        pub(super) const KEY_INDEX: Index = index::AFC_V20200226_KEYS;
        #[cfg(feature = "afc")]
        pub(super) static VARIANTS: [AfcError; 41] = [
            AfcError::AuthFailure,
            AfcError::AuthFailureCapSigError,
            AfcError::AuthFailureExpired,
            AfcError::DryRunOperation,
            AfcError::FailedOperation,
            AfcError::InternalError,
            AfcError::InternalErrorBackendLogicError,
            AfcError::InternalErrorSignBackendError,
            AfcError::InvalidParameter,
            AfcError::InvalidParameterParamError,
            AfcError::InvalidParameterUrlError,
            AfcError::InvalidParameterVersionError,
            AfcError::InvalidParameterValue,
            AfcError::InvalidParameterValueBadBody,
            AfcError::InvalidParameterValueBodyTooLarge,
            AfcError::InvalidParameterValueCapMisMatch,
            AfcError::InvalidParameterValueHttpMethodError,
            AfcError::InvalidParameterValueInvalidDate,
            AfcError::InvalidParameterValueInvalidLimit,
            AfcError::InvalidParameterValueInvalidSrvName,
            AfcError::InvalidParameterValueInvalidStride,
            AfcError::LimitExceeded,
            AfcError::LimitExceededFreqCnt,
            AfcError::LimitExceededIpFreqCnt,
            AfcError::LimitExceededKeyFreqCnt,
            AfcError::LimitExceededReplayAttack,
            AfcError::MissingParameter,
            AfcError::OperationDenied,
            AfcError::RequestLimitExceeded,
            AfcError::ResourceInUse,
            AfcError::ResourceInsufficient,
            AfcError::ResourceNotFound,
            AfcError::ResourceNotFoundInterfaceNotFound,
            AfcError::ResourceUnavailable,
            AfcError::ResourceUnavailablePermissionDenied,
            AfcError::ResourcesSoldOut,
            AfcError::UnauthorizedOperation,
            AfcError::UnauthorizedOperationAuthFailed,
            AfcError::UnknownParameter,
            AfcError::UnknownParameterSecretIdNotExists,
            AfcError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 41] = [
            "AuthFailure",
            "AuthFailure.CapSigError",
            "AuthFailure.Expired",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.BackendLogicError",
            "InternalError.SignBackendError",
            "InvalidParameter",
            "InvalidParameter.ParamError",
            "InvalidParameter.UrlError",
            "InvalidParameter.VersionError",
            "InvalidParameterValue",
            "InvalidParameterValue.BadBody",
            "InvalidParameterValue.BodyTooLarge",
            "InvalidParameterValue.CapMisMatch",
            "InvalidParameterValue.HttpMethodError",
            "InvalidParameterValue.InvalidDate",
            "InvalidParameterValue.InvalidLimit",
            "InvalidParameterValue.InvalidSrvName",
            "InvalidParameterValue.InvalidStride",
            "LimitExceeded",
            "LimitExceeded.FreqCnt",
            "LimitExceeded.IpFreqCnt",
            "LimitExceeded.KeyFreqCnt",
            "LimitExceeded.ReplayAttack",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.InterfaceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.PermissionDenied",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AuthFailed",
            "UnknownParameter",
            "UnknownParameter.SecretIdNotExists",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 41] = [
            "AuthFailure",
            "AuthFailureCapSigError",
            "AuthFailureExpired",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorBackendLogicError",
            "InternalErrorSignBackendError",
            "InvalidParameter",
            "InvalidParameterParamError",
            "InvalidParameterUrlError",
            "InvalidParameterVersionError",
            "InvalidParameterValue",
            "InvalidParameterValueBadBody",
            "InvalidParameterValueBodyTooLarge",
            "InvalidParameterValueCapMisMatch",
            "InvalidParameterValueHttpMethodError",
            "InvalidParameterValueInvalidDate",
            "InvalidParameterValueInvalidLimit",
            "InvalidParameterValueInvalidSrvName",
            "InvalidParameterValueInvalidStride",
            "LimitExceeded",
            "LimitExceededFreqCnt",
            "LimitExceededIpFreqCnt",
            "LimitExceededKeyFreqCnt",
            "LimitExceededReplayAttack",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundInterfaceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailablePermissionDenied",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationAuthFailed",
            "UnknownParameter",
            "UnknownParameterSecretIdNotExists",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 28] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.CapSigError"),
            Answer::of("AuthFailure.Expired"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::below("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::AFC_V20200226_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AfcError",
            label_en: "Custom Modeling",
            label_zh: "定制建模",
            level: Level::Service,
            product: Some(products::AFC),
            version: Some("2020-02-26"),
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

#[cfg(feature = "afc")]
pub use v20200226::AfcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
