// @generated from spec/af.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b909dadf59fde218
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/af.rs"]
mod index;

/// Version 2020-02-26 of the API.
pub mod v20200226 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Loan Anti-Fraud (af), API 3.0, version 2020-02-26.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AfError {
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
        /// InternalError.SignBackendError
        #[doc(alias("InternalError.SignBackendError"))]
        InternalErrorSignBackendError = -316_475_235,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
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
        /// InvalidParameterValue.InvalidBusinessId
        #[doc(alias("InvalidParameterValue.InvalidBusinessId"))]
        InvalidParameterValueInvalidBusinessId = -1_843_165_569,
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
        /// InvalidParameterValue.InvalidSrvName
        #[doc(alias("InvalidParameterValue.InvalidSrvName"))]
        InvalidParameterValueInvalidSrvName = -1_243_186_030,
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
    api::listed_enum!(AfError, af_v20200226_table);
    mod af_v20200226_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AfError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "af_v20200226";
        pub(super) const CODE_INDEX: Index = index::AF_V20200226_CODES;
        pub(super) const KEY_INDEX: Index = index::AF_V20200226_KEYS;
        pub(super) static VARIANTS: [AfError; 44] = [
            AfError::AuthFailure,
            AfError::AuthFailureCapSigError,
            AfError::AuthFailureExpired,
            AfError::DryRunOperation,
            AfError::FailedOperation,
            AfError::InternalError,
            AfError::InternalErrorBackendLogicError,
            AfError::InternalErrorSignBackendError,
            AfError::InvalidParameter,
            AfError::InvalidParameterParamError,
            AfError::InvalidParameterUrlError,
            AfError::InvalidParameterVersionError,
            AfError::InvalidParameterValue,
            AfError::InvalidParameterValueBadBody,
            AfError::InvalidParameterValueBodyTooLarge,
            AfError::InvalidParameterValueCapMisMatch,
            AfError::InvalidParameterValueHttpMethodError,
            AfError::InvalidParameterValueInvalidBusinessId,
            AfError::InvalidParameterValueInvalidDate,
            AfError::InvalidParameterValueInvalidLimit,
            AfError::InvalidParameterValueInvalidNum,
            AfError::InvalidParameterValueInvalidSrvId,
            AfError::InvalidParameterValueInvalidSrvName,
            AfError::InvalidParameterValueInvalidStride,
            AfError::LimitExceeded,
            AfError::LimitExceededFreqCnt,
            AfError::LimitExceededIpFreqCnt,
            AfError::LimitExceededKeyFreqCnt,
            AfError::LimitExceededReplayAttack,
            AfError::MissingParameter,
            AfError::OperationDenied,
            AfError::RequestLimitExceeded,
            AfError::ResourceInUse,
            AfError::ResourceInsufficient,
            AfError::ResourceNotFound,
            AfError::ResourceNotFoundInterfaceNotFound,
            AfError::ResourceUnavailable,
            AfError::ResourceUnavailablePermissionDenied,
            AfError::ResourcesSoldOut,
            AfError::UnauthorizedOperation,
            AfError::UnauthorizedOperationAuthFailed,
            AfError::UnknownParameter,
            AfError::UnknownParameterSecretIdNotExists,
            AfError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 44] = [
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
            "InvalidParameterValue.InvalidBusinessId",
            "InvalidParameterValue.InvalidDate",
            "InvalidParameterValue.InvalidLimit",
            "InvalidParameterValue.InvalidNum",
            "InvalidParameterValue.InvalidSrvId",
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
        pub(super) static NAMES: [&str; 44] = [
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
            "InvalidParameterValueInvalidBusinessId",
            "InvalidParameterValueInvalidDate",
            "InvalidParameterValueInvalidLimit",
            "InvalidParameterValueInvalidNum",
            "InvalidParameterValueInvalidSrvId",
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
        pub(super) static BACKGROUNDS: [Background; 44] = backgrounds(
            &WORDS,
            &index::AF_V20200226_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AfError",
            label_en: "Loan Anti-Fraud",
            label_zh: "借贷反欺诈",
            level: Level::Service,
            product: Some(products::AF),
            version: Some("2020-02-26"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200226::AfError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
