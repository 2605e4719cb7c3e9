// @generated from spec/sts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d5b8af0036723d9b, rust-hash: 8e56a289adad4311
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sts.rs"]
mod index;

/// Version 2018-08-13 of the API.
pub mod v20180813 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "sts")]
    /// Error codes of Security Token Service (sts), API 3.0, version 2018-08-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StsError {
        /// AuthFailure.AccessKeyIllegal
        #[doc(alias("AuthFailure.AccessKeyIllegal"))]
        AuthFailureAccessKeyIllegal,
        /// FailedOperation.CheckMFAError
        #[doc(alias("FailedOperation.CheckMFAError"))]
        FailedOperationCheckMfaError,
        /// FailedOperation.MFATypeNotSupported
        #[doc(alias("FailedOperation.MFATypeNotSupported"))]
        FailedOperationMfaTypeNotSupported,
        /// FailedOperation.TempKeyNotAllowed
        #[doc(alias("FailedOperation.TempKeyNotAllowed"))]
        FailedOperationTempKeyNotAllowed,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError,
        /// InternalError.EncryptError
        #[doc(alias("InternalError.EncryptError"))]
        InternalErrorEncryptError,
        /// InternalError.GetAppIdError
        #[doc(alias("InternalError.GetAppIdError"))]
        InternalErrorGetAppIdError,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError,
        /// InternalError.GetSeedTokenError
        #[doc(alias("InternalError.GetSeedTokenError"))]
        InternalErrorGetSeedTokenError,
        /// InternalError.IllegalRole
        #[doc(alias("InternalError.IllegalRole"))]
        InternalErrorIllegalRole,
        /// InternalError.PbSerializeError
        #[doc(alias("InternalError.PbSerializeError"))]
        InternalErrorPbSerializeError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter.AccessKeyNotSupport
        #[doc(alias("InvalidParameter.AccessKeyNotSupport"))]
        InvalidParameterAccessKeyNotSupport,
        /// InvalidParameter.AccountNotAvaliable
        #[doc(alias("InvalidParameter.AccountNotAvaliable"))]
        InvalidParameterAccountNotAvaliable,
        /// InvalidParameter.ExtendStrategyOverSize
        #[doc(alias("InvalidParameter.ExtendStrategyOverSize"))]
        InvalidParameterExtendStrategyOverSize,
        /// InvalidParameter.GrantOtherResource
        #[doc(alias("InvalidParameter.GrantOtherResource"))]
        InvalidParameterGrantOtherResource,
        /// InvalidParameter.OverLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("InvalidParameter.OverLimit"))]
        InvalidParameterOverLimit,
        /// InvalidParameter.OverTimeError
        #[doc(alias("InvalidParameter.OverTimeError"))]
        InvalidParameterOverTimeError,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.PolicyTooLong
        #[doc(alias("InvalidParameter.PolicyTooLong"))]
        InvalidParameterPolicyTooLong,
        /// InvalidParameter.ResouceError
        #[doc(alias("InvalidParameter.ResouceError"))]
        InvalidParameterResouceError,
        /// InvalidParameter.StrategyFormatError
        #[doc(alias("InvalidParameter.StrategyFormatError"))]
        InvalidParameterStrategyFormatError,
        /// InvalidParameter.StrategyInvalid
        #[doc(alias("InvalidParameter.StrategyInvalid"))]
        InvalidParameterStrategyInvalid,
        /// InvalidParameter.TempCodeNotAvaliable
        #[doc(alias("InvalidParameter.TempCodeNotAvaliable"))]
        InvalidParameterTempCodeNotAvaliable,
        /// InvalidParameter.WebIdentityTokenError
        #[doc(alias("InvalidParameter.WebIdentityTokenError"))]
        InvalidParameterWebIdentityTokenError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "sts")]
    api::listed_enum!(StsError, sts_v20180813_table);
    pub(crate) mod sts_v20180813_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "sts")]
        use super::StsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "sts_v20180813";
        pub(super) const CODE_INDEX: Index = index::STS_V20180813_CODES;
        pub(super) const KEY_INDEX: Index = index::STS_V20180813_KEYS;
        #[cfg(feature = "sts")]
        pub(super) static VARIANTS: [StsError; 30] = [
            StsError::AuthFailureAccessKeyIllegal,
            StsError::FailedOperationCheckMfaError,
            StsError::FailedOperationMfaTypeNotSupported,
            StsError::FailedOperationTempKeyNotAllowed,
            StsError::InternalErrorDbError,
            StsError::InternalErrorEncryptError,
            StsError::InternalErrorGetAppIdError,
            StsError::InternalErrorGetRoleError,
            StsError::InternalErrorGetSeedTokenError,
            StsError::InternalErrorIllegalRole,
            StsError::InternalErrorPbSerializeError,
            StsError::InternalErrorSystemError,
            StsError::InternalErrorUnknownError,
            StsError::InvalidParameterAccessKeyNotSupport,
            StsError::InvalidParameterAccountNotAvaliable,
            StsError::InvalidParameterExtendStrategyOverSize,
            StsError::InvalidParameterGrantOtherResource,
            StsError::InvalidParameterOverLimit,
            StsError::InvalidParameterOverTimeError,
            StsError::InvalidParameterParamError,
            StsError::InvalidParameterPolicyTooLong,
            StsError::InvalidParameterResouceError,
            StsError::InvalidParameterStrategyFormatError,
            StsError::InvalidParameterStrategyInvalid,
            StsError::InvalidParameterTempCodeNotAvaliable,
            StsError::InvalidParameterWebIdentityTokenError,
            StsError::RequestLimitExceeded,
            StsError::ResourceNotFoundRoleNotFound,
            StsError::UnauthorizedOperation,
            StsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 30] = [
            "AuthFailure.AccessKeyIllegal",
            "FailedOperation.CheckMFAError",
            "FailedOperation.MFATypeNotSupported",
            "FailedOperation.TempKeyNotAllowed",
            "InternalError.DbError",
            "InternalError.EncryptError",
            "InternalError.GetAppIdError",
            "InternalError.GetRoleError",
            "InternalError.GetSeedTokenError",
            "InternalError.IllegalRole",
            "InternalError.PbSerializeError",
            "InternalError.SystemError",
            "InternalError.UnknownError",
            "InvalidParameter.AccessKeyNotSupport",
            "InvalidParameter.AccountNotAvaliable",
            "InvalidParameter.ExtendStrategyOverSize",
            "InvalidParameter.GrantOtherResource",
            "InvalidParameter.OverLimit",
            "InvalidParameter.OverTimeError",
            "InvalidParameter.ParamError",
            "InvalidParameter.PolicyTooLong",
            "InvalidParameter.ResouceError",
            "InvalidParameter.StrategyFormatError",
            "InvalidParameter.StrategyInvalid",
            "InvalidParameter.TempCodeNotAvaliable",
            "InvalidParameter.WebIdentityTokenError",
            "RequestLimitExceeded",
            "ResourceNotFound.RoleNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 30] = [
            "AuthFailureAccessKeyIllegal",
            "FailedOperationCheckMfaError",
            "FailedOperationMfaTypeNotSupported",
            "FailedOperationTempKeyNotAllowed",
            "InternalErrorDbError",
            "InternalErrorEncryptError",
            "InternalErrorGetAppIdError",
            "InternalErrorGetRoleError",
            "InternalErrorGetSeedTokenError",
            "InternalErrorIllegalRole",
            "InternalErrorPbSerializeError",
            "InternalErrorSystemError",
            "InternalErrorUnknownError",
            "InvalidParameterAccessKeyNotSupport",
            "InvalidParameterAccountNotAvaliable",
            "InvalidParameterExtendStrategyOverSize",
            "InvalidParameterGrantOtherResource",
            "InvalidParameterOverLimit",
            "InvalidParameterOverTimeError",
            "InvalidParameterParamError",
            "InvalidParameterPolicyTooLong",
            "InvalidParameterResouceError",
            "InvalidParameterStrategyFormatError",
            "InvalidParameterStrategyInvalid",
            "InvalidParameterTempCodeNotAvaliable",
            "InvalidParameterWebIdentityTokenError",
            "RequestLimitExceeded",
            "ResourceNotFoundRoleNotFound",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("AuthFailure.AccessKeyIllegal"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.OverLimit").with_retry(Retry::Throttle),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::STS_V20180813_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "StsError",
            label_en: "Security Token Service",
            label_zh: "安全凭证服务",
            level: Level::Service,
            product: Some(products::STS),
            version: Some("2018-08-13"),
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

#[cfg(feature = "sts")]
pub use v20180813::StsError;

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
