// @generated from spec/sts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10dde79305ed6214
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sts.rs"]
mod index;

/// Version 2018-08-13 of the API.
pub mod v20180813 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Security Token Service (sts), API 3.0, version 2018-08-13.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum StsError {
        /// AuthFailure.AccessKeyIllegal
        #[doc(alias("AuthFailure.AccessKeyIllegal"))]
        AuthFailureAccessKeyIllegal = 1_818_415_778,
        /// FailedOperation.CheckMFAError
        #[doc(alias("FailedOperation.CheckMFAError"))]
        FailedOperationCheckMfaError = -1_020_061_755,
        /// FailedOperation.MFATypeNotSupported
        #[doc(alias("FailedOperation.MFATypeNotSupported"))]
        FailedOperationMfaTypeNotSupported = -237_016_584,
        /// FailedOperation.TempKeyNotAllowed
        #[doc(alias("FailedOperation.TempKeyNotAllowed"))]
        FailedOperationTempKeyNotAllowed = -272_449_485,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError = 1_206_173_262,
        /// InternalError.EncryptError
        #[doc(alias("InternalError.EncryptError"))]
        InternalErrorEncryptError = 1_122_295_788,
        /// InternalError.GetAppIdError
        #[doc(alias("InternalError.GetAppIdError"))]
        InternalErrorGetAppIdError = -1_217_528_779,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError = 1_601_387_016,
        /// InternalError.GetSeedTokenError
        #[doc(alias("InternalError.GetSeedTokenError"))]
        InternalErrorGetSeedTokenError = 522_299_320,
        /// InternalError.IllegalRole
        #[doc(alias("InternalError.IllegalRole"))]
        InternalErrorIllegalRole = 500_542_201,
        /// InternalError.PbSerializeError
        #[doc(alias("InternalError.PbSerializeError"))]
        InternalErrorPbSerializeError = 1_210_438_873,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter.AccessKeyNotSupport
        #[doc(alias("InvalidParameter.AccessKeyNotSupport"))]
        InvalidParameterAccessKeyNotSupport = -1_251_929_243,
        /// InvalidParameter.AccountNotAvaliable
        #[doc(alias("InvalidParameter.AccountNotAvaliable"))]
        InvalidParameterAccountNotAvaliable = 942_585_714,
        /// InvalidParameter.ExtendStrategyOverSize
        #[doc(alias("InvalidParameter.ExtendStrategyOverSize"))]
        InvalidParameterExtendStrategyOverSize = -1_944_284_482,
        /// InvalidParameter.GrantOtherResource
        #[doc(alias("InvalidParameter.GrantOtherResource"))]
        InvalidParameterGrantOtherResource = -1_231_742_036,
        /// InvalidParameter.OverLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("InvalidParameter.OverLimit"))]
        InvalidParameterOverLimit = -588_083_355,
        /// InvalidParameter.OverTimeError
        #[doc(alias("InvalidParameter.OverTimeError"))]
        InvalidParameterOverTimeError = -45_399_259,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.PolicyTooLong
        #[doc(alias("InvalidParameter.PolicyTooLong"))]
        InvalidParameterPolicyTooLong = 6_674_604,
        /// InvalidParameter.ResouceError
        #[doc(alias("InvalidParameter.ResouceError"))]
        InvalidParameterResouceError = -834_401_697,
        /// InvalidParameter.StrategyFormatError
        #[doc(alias("InvalidParameter.StrategyFormatError"))]
        InvalidParameterStrategyFormatError = 281_258_710,
        /// InvalidParameter.StrategyInvalid
        #[doc(alias("InvalidParameter.StrategyInvalid"))]
        InvalidParameterStrategyInvalid = 858_646_358,
        /// InvalidParameter.TempCodeNotAvaliable
        #[doc(alias("InvalidParameter.TempCodeNotAvaliable"))]
        InvalidParameterTempCodeNotAvaliable = -591_453_624,
        /// InvalidParameter.WebIdentityTokenError
        #[doc(alias("InvalidParameter.WebIdentityTokenError"))]
        InvalidParameterWebIdentityTokenError = 1_438_039_870,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound = 1_385_393_614,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(StsError, sts_v20180813_table);
    mod sts_v20180813_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{StsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "sts_v20180813";
        pub(super) const CODE_INDEX: Index = index::STS_V20180813_CODES;
        pub(super) const KEY_INDEX: Index = index::STS_V20180813_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 30] = backgrounds(
            &WORDS,
            &index::STS_V20180813_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::STS_V20180813_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180813::StsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
