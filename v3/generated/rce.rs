// @generated from spec/rce.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bad5cb51e13221b0, rust-hash: 5882b60acc942933
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/rce.rs"]
mod index;

/// Version 2020-11-03 of the API.
pub mod v20201103 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "rce")]
    /// Error codes of Risk Control Engine (rce), API 3.0, version 2020-11-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RceError {
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
        /// InternalError.ConnectDBTimeout
        #[doc(alias("InternalError.ConnectDBTimeout"))]
        InternalErrorConnectDbTimeout,
        /// InternalError.SignBackendError
        #[doc(alias("InternalError.SignBackendError"))]
        InternalErrorSignBackendError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.CapSigError
        #[doc(alias("InvalidParameter.CapSigError"))]
        InvalidParameterCapSigError,
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
        /// InvalidParameterValue.InvalidNum
        #[doc(alias("InvalidParameterValue.InvalidNum"))]
        InvalidParameterValueInvalidNum,
        /// InvalidParameterValue.InvalidSrvId
        #[doc(alias("InvalidParameterValue.InvalidSrvId"))]
        InvalidParameterValueInvalidSrvId,
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
    #[cfg(feature = "rce")]
    api::listed_enum!(RceError, rce_v20201103_table);
    pub(crate) mod rce_v20201103_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "rce")]
        use super::RceError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "rce_v20201103";
        pub(super) const CODE_INDEX: Index = index::RCE_V20201103_CODES;
        pub(super) const KEY_INDEX: Index = index::RCE_V20201103_KEYS;
        #[cfg(feature = "rce")]
        pub(super) static VARIANTS: [RceError; 44] = [
            RceError::AuthFailure,
            RceError::AuthFailureCapSigError,
            RceError::AuthFailureExpired,
            RceError::DryRunOperation,
            RceError::FailedOperation,
            RceError::InternalError,
            RceError::InternalErrorBackendLogicError,
            RceError::InternalErrorConnectDbTimeout,
            RceError::InternalErrorSignBackendError,
            RceError::InvalidParameter,
            RceError::InvalidParameterCapSigError,
            RceError::InvalidParameterParamError,
            RceError::InvalidParameterUrlError,
            RceError::InvalidParameterVersionError,
            RceError::InvalidParameterValue,
            RceError::InvalidParameterValueBadBody,
            RceError::InvalidParameterValueBodyTooLarge,
            RceError::InvalidParameterValueCapMisMatch,
            RceError::InvalidParameterValueHttpMethodError,
            RceError::InvalidParameterValueInvalidDate,
            RceError::InvalidParameterValueInvalidLimit,
            RceError::InvalidParameterValueInvalidNum,
            RceError::InvalidParameterValueInvalidSrvId,
            RceError::InvalidParameterValueInvalidStride,
            RceError::LimitExceeded,
            RceError::LimitExceededFreqCnt,
            RceError::LimitExceededIpFreqCnt,
            RceError::LimitExceededKeyFreqCnt,
            RceError::LimitExceededReplayAttack,
            RceError::MissingParameter,
            RceError::OperationDenied,
            RceError::RequestLimitExceeded,
            RceError::ResourceInUse,
            RceError::ResourceInsufficient,
            RceError::ResourceNotFound,
            RceError::ResourceNotFoundInterfaceNotFound,
            RceError::ResourceUnavailable,
            RceError::ResourceUnavailablePermissionDenied,
            RceError::ResourcesSoldOut,
            RceError::UnauthorizedOperation,
            RceError::UnauthorizedOperationAuthFailed,
            RceError::UnknownParameter,
            RceError::UnknownParameterSecretIdNotExists,
            RceError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 44] = [
            "AuthFailure",
            "AuthFailure.CapSigError",
            "AuthFailure.Expired",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.BackendLogicError",
            "InternalError.ConnectDBTimeout",
            "InternalError.SignBackendError",
            "InvalidParameter",
            "InvalidParameter.CapSigError",
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
            "InvalidParameterValue.InvalidNum",
            "InvalidParameterValue.InvalidSrvId",
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
        pub(super) static NAMES: [&str; 44] = [
            "AuthFailure",
            "AuthFailureCapSigError",
            "AuthFailureExpired",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorBackendLogicError",
            "InternalErrorConnectDbTimeout",
            "InternalErrorSignBackendError",
            "InvalidParameter",
            "InvalidParameterCapSigError",
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
            "InvalidParameterValueInvalidNum",
            "InvalidParameterValueInvalidSrvId",
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
        pub(super) use super::index::RCE_V20201103_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "RceError",
            label_en: "Risk Control Engine (2020-11-03)",
            label_zh: "风险识别 RCE（2020-11-03）",
            level: Level::Service,
            product: Some(products::RCE),
            version: Some("2020-11-03"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "rce")]
pub use v20201103::RceError;

/// Version 2026-01-30 of the API.
pub mod v20260130 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "rce")]
    /// Error codes of Risk Control Engine (rce), API 3.0, version 2026-01-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RceError {
        /// InternalError.SystemException
        #[doc(alias("InternalError.SystemException"))]
        InternalErrorSystemException,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.FieldMissed
        #[doc(alias("InvalidParameter.FieldMissed"))]
        InvalidParameterFieldMissed,
        /// InvalidParameter.InvalidFormat
        #[doc(alias("InvalidParameter.InvalidFormat"))]
        InvalidParameterInvalidFormat,
        /// InvalidParameter.InvalidValue
        #[doc(alias("InvalidParameter.InvalidValue"))]
        InvalidParameterInvalidValue,
        /// InvalidParameter.LengthExceed
        #[doc(alias("InvalidParameter.LengthExceed"))]
        InvalidParameterLengthExceed,
        /// InvalidParameterValue.DataUnauthorized
        #[doc(alias("InvalidParameterValue.DataUnauthorized"))]
        InvalidParameterValueDataUnauthorized,
        /// InvalidParameterValue.DuplicatedKey
        #[doc(alias("InvalidParameterValue.DuplicatedKey"))]
        InvalidParameterValueDuplicatedKey,
        /// InvalidParameterValue.EventNotExist
        #[doc(alias("InvalidParameterValue.EventNotExist"))]
        InvalidParameterValueEventNotExist,
        /// InvalidParameterValue.InvalidEventTime
        #[doc(alias("InvalidParameterValue.InvalidEventTime"))]
        InvalidParameterValueInvalidEventTime,
        /// InvalidParameterValue.TenantNotExist
        #[doc(alias("InvalidParameterValue.TenantNotExist"))]
        InvalidParameterValueTenantNotExist,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.FieldMissed
        #[doc(alias("MissingParameter.FieldMissed"))]
        MissingParameterFieldMissed,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "rce")]
    api::listed_enum!(RceError, rce_v20260130_table);
    pub(crate) mod rce_v20260130_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "rce")]
        use super::RceError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "rce_v20260130";
        pub(super) const CODE_INDEX: Index = index::RCE_V20260130_CODES;
        pub(super) const KEY_INDEX: Index = index::RCE_V20260130_KEYS;
        #[cfg(feature = "rce")]
        pub(super) static VARIANTS: [RceError; 14] = [
            RceError::InternalErrorSystemException,
            RceError::InvalidParameter,
            RceError::InvalidParameterFieldMissed,
            RceError::InvalidParameterInvalidFormat,
            RceError::InvalidParameterInvalidValue,
            RceError::InvalidParameterLengthExceed,
            RceError::InvalidParameterValueDataUnauthorized,
            RceError::InvalidParameterValueDuplicatedKey,
            RceError::InvalidParameterValueEventNotExist,
            RceError::InvalidParameterValueInvalidEventTime,
            RceError::InvalidParameterValueTenantNotExist,
            RceError::MissingParameter,
            RceError::MissingParameterFieldMissed,
            RceError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 14] = [
            "InternalError.SystemException",
            "InvalidParameter",
            "InvalidParameter.FieldMissed",
            "InvalidParameter.InvalidFormat",
            "InvalidParameter.InvalidValue",
            "InvalidParameter.LengthExceed",
            "InvalidParameterValue.DataUnauthorized",
            "InvalidParameterValue.DuplicatedKey",
            "InvalidParameterValue.EventNotExist",
            "InvalidParameterValue.InvalidEventTime",
            "InvalidParameterValue.TenantNotExist",
            "MissingParameter",
            "MissingParameter.FieldMissed",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 14] = [
            "InternalErrorSystemException",
            "InvalidParameter",
            "InvalidParameterFieldMissed",
            "InvalidParameterInvalidFormat",
            "InvalidParameterInvalidValue",
            "InvalidParameterLengthExceed",
            "InvalidParameterValueDataUnauthorized",
            "InvalidParameterValueDuplicatedKey",
            "InvalidParameterValueEventNotExist",
            "InvalidParameterValueInvalidEventTime",
            "InvalidParameterValueTenantNotExist",
            "MissingParameter",
            "MissingParameterFieldMissed",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::RCE_V20260130_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "RceError",
            label_en: "Risk Control Engine (2026-01-30)",
            label_zh: "风险识别 RCE（2026-01-30）",
            level: Level::Service,
            product: Some(products::RCE),
            version: Some("2026-01-30"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
