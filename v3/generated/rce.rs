// @generated from spec/rce.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 941b36094a036e67
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/rce.rs"]
mod index;

/// Version 2020-11-03 of the API.
pub mod v20201103 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of Risk Control Engine (rce), API 3.0, version 2020-11-03.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum RceError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.CapSigError
        #[doc(alias("AuthFailure.CapSigError"))]
        AuthFailureCapSigError = -1_740_997_413,
        /// AuthFailure.Expired
        #[doc(alias("AuthFailure.Expired"))]
        AuthFailureExpired = 206_932_009,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BackendLogicError
        #[doc(alias("InternalError.BackendLogicError"))]
        InternalErrorBackendLogicError = -854_581_701,
        /// InternalError.ConnectDBTimeout
        #[doc(alias("InternalError.ConnectDBTimeout"))]
        InternalErrorConnectDbTimeout = 255_282_312,
        /// InternalError.SignBackendError
        #[doc(alias("InternalError.SignBackendError"))]
        InternalErrorSignBackendError = -316_475_235,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.CapSigError
        #[doc(alias("InvalidParameter.CapSigError"))]
        InvalidParameterCapSigError = -1_199_651_393,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.UrlError
        #[doc(alias("InvalidParameter.UrlError"))]
        InvalidParameterUrlError = -1_884_486_074,
        /// InvalidParameter.VersionError
        #[doc(alias("InvalidParameter.VersionError"))]
        InvalidParameterVersionError = -1_953_061_081,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BadBody
        #[doc(alias("InvalidParameterValue.BadBody"))]
        InvalidParameterValueBadBody = 1_869_204_018,
        /// InvalidParameterValue.BodyTooLarge
        #[doc(alias("InvalidParameterValue.BodyTooLarge"))]
        InvalidParameterValueBodyTooLarge = -295_037_062,
        /// InvalidParameterValue.CapMisMatch
        #[doc(alias("InvalidParameterValue.CapMisMatch"))]
        InvalidParameterValueCapMisMatch = 1_218_075_655,
        /// InvalidParameterValue.HttpMethodError
        #[doc(alias("InvalidParameterValue.HttpMethodError"))]
        InvalidParameterValueHttpMethodError = 276_201_856,
        /// InvalidParameterValue.InvalidDate
        #[doc(alias("InvalidParameterValue.InvalidDate"))]
        InvalidParameterValueInvalidDate = 1_541_252_469,
        /// InvalidParameterValue.InvalidLimit
        #[doc(alias("InvalidParameterValue.InvalidLimit"))]
        InvalidParameterValueInvalidLimit = 37_562_811,
        /// InvalidParameterValue.InvalidNum
        #[doc(alias("InvalidParameterValue.InvalidNum"))]
        InvalidParameterValueInvalidNum = -1_763_310_180,
        /// InvalidParameterValue.InvalidSrvId
        #[doc(alias("InvalidParameterValue.InvalidSrvId"))]
        InvalidParameterValueInvalidSrvId = -1_569_883_137,
        /// InvalidParameterValue.InvalidStride
        #[doc(alias("InvalidParameterValue.InvalidStride"))]
        InvalidParameterValueInvalidStride = 514_152_743,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.FreqCnt
        #[doc(alias("LimitExceeded.FreqCnt"))]
        LimitExceededFreqCnt = 111_853_893,
        /// LimitExceeded.IpFreqCnt
        #[doc(alias("LimitExceeded.IpFreqCnt"))]
        LimitExceededIpFreqCnt = 2_011_537_095,
        /// LimitExceeded.KeyFreqCnt
        #[doc(alias("LimitExceeded.KeyFreqCnt"))]
        LimitExceededKeyFreqCnt = -879_089_749,
        /// LimitExceeded.ReplayAttack
        #[doc(alias("LimitExceeded.ReplayAttack"))]
        LimitExceededReplayAttack = 1_339_448_429,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.InterfaceNotFound
        #[doc(alias("ResourceNotFound.InterfaceNotFound"))]
        ResourceNotFoundInterfaceNotFound = 681_944_023,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.PermissionDenied
        #[doc(alias("ResourceUnavailable.PermissionDenied"))]
        ResourceUnavailablePermissionDenied = 514_071_493,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AuthFailed
        #[doc(alias("UnauthorizedOperation.AuthFailed"))]
        UnauthorizedOperationAuthFailed = 833_643_625,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnknownParameter.SecretIdNotExists
        #[doc(alias("UnknownParameter.SecretIdNotExists"))]
        UnknownParameterSecretIdNotExists = 1_773_850_656,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(RceError, rce_v20201103_table);
    mod rce_v20201103_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{RceError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "rce_v20201103";
        pub(super) const CODE_INDEX: Index = index::RCE_V20201103_CODES;
        pub(super) const KEY_INDEX: Index = index::RCE_V20201103_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 44] = backgrounds(
            &WORDS,
            &index::RCE_V20201103_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201103::RceError;

/// Version 2026-01-30 of the API.
pub mod v20260130 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Risk Control Engine (rce), API 3.0, version 2026-01-30.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum RceError {
        /// InternalError.SystemException
        #[doc(alias("InternalError.SystemException"))]
        InternalErrorSystemException = -402_393_642,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.FieldMissed
        #[doc(alias("InvalidParameter.FieldMissed"))]
        InvalidParameterFieldMissed = 529_755_260,
        /// InvalidParameter.InvalidFormat
        #[doc(alias("InvalidParameter.InvalidFormat"))]
        InvalidParameterInvalidFormat = -402_678_656,
        /// InvalidParameter.InvalidValue
        #[doc(alias("InvalidParameter.InvalidValue"))]
        InvalidParameterInvalidValue = -618_650_295,
        /// InvalidParameter.LengthExceed
        #[doc(alias("InvalidParameter.LengthExceed"))]
        InvalidParameterLengthExceed = -789_251_514,
        /// InvalidParameterValue.DataUnauthorized
        #[doc(alias("InvalidParameterValue.DataUnauthorized"))]
        InvalidParameterValueDataUnauthorized = -775_057_554,
        /// InvalidParameterValue.DuplicatedKey
        #[doc(alias("InvalidParameterValue.DuplicatedKey"))]
        InvalidParameterValueDuplicatedKey = 1_576_492_773,
        /// InvalidParameterValue.EventNotExist
        #[doc(alias("InvalidParameterValue.EventNotExist"))]
        InvalidParameterValueEventNotExist = 1_233_073_586,
        /// InvalidParameterValue.InvalidEventTime
        #[doc(alias("InvalidParameterValue.InvalidEventTime"))]
        InvalidParameterValueInvalidEventTime = 1_064_573_816,
        /// InvalidParameterValue.TenantNotExist
        #[doc(alias("InvalidParameterValue.TenantNotExist"))]
        InvalidParameterValueTenantNotExist = -1_930_270_265,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.FieldMissed
        #[doc(alias("MissingParameter.FieldMissed"))]
        MissingParameterFieldMissed = 1_743_973_140,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
    }
    api::listed_enum!(RceError, rce_v20260130_table);
    mod rce_v20260130_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{RceError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "rce_v20260130";
        pub(super) const CODE_INDEX: Index = index::RCE_V20260130_CODES;
        pub(super) const KEY_INDEX: Index = index::RCE_V20260130_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 14] = backgrounds(
            &WORDS,
            &index::RCE_V20260130_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
