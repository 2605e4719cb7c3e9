// @generated from spec/edgezone.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 82b59933e1ecf978, rust-hash: 8569d98c04f4dfd7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/edgezone.rs"]
mod index;

/// Version 2026-04-01 of the API.
pub mod v20260401 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "edgezone")]
    /// Error codes of Tencent Cloud Edge Zone (edgezone), API 3.0, version 2026-04-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EdgezoneError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.IpStillBoundToServer
        #[doc(alias("FailedOperation.IpStillBoundToServer"))]
        FailedOperationIpStillBoundToServer,
        /// FailedOperation.NotSupportedForDynamicInstance
        #[doc(alias("FailedOperation.NotSupportedForDynamicInstance"))]
        FailedOperationNotSupportedForDynamicInstance,
        /// FailedOperation.PrivateInstanceDuplicate
        #[doc(alias("FailedOperation.PrivateInstanceDuplicate"))]
        FailedOperationPrivateInstanceDuplicate,
        /// FailedOperation.PublicInstanceDuplicate
        #[doc(alias("FailedOperation.PublicInstanceDuplicate"))]
        FailedOperationPublicInstanceDuplicate,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidQuota
        #[doc(alias("InvalidParameter.InvalidQuota"))]
        InvalidParameterInvalidQuota,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidNetwork
        #[doc(alias("InvalidParameterValue.InvalidNetwork"))]
        InvalidParameterValueInvalidNetwork,
        /// InvalidParameterValue.PublicIpNotAvailable
        #[doc(alias("InvalidParameterValue.PublicIpNotAvailable"))]
        InvalidParameterValuePublicIpNotAvailable,
        /// InvalidParameterValue.PublicIpv6NotAvailable
        #[doc(alias("InvalidParameterValue.PublicIpv6NotAvailable"))]
        InvalidParameterValuePublicIpv6NotAvailable,
        /// LimitExceeded.InstanceQuota
        #[doc(alias("LimitExceeded.InstanceQuota"))]
        LimitExceededInstanceQuota,
        /// LimitExceeded.Ipv6QuotaExceeded
        #[doc(alias("LimitExceeded.Ipv6QuotaExceeded"))]
        LimitExceededIpv6QuotaExceeded,
        /// LimitExceeded.Ipv6QuotaNotConfigured
        #[doc(alias("LimitExceeded.Ipv6QuotaNotConfigured"))]
        LimitExceededIpv6QuotaNotConfigured,
        /// LimitExceeded.QuotaExceeded
        #[doc(alias("LimitExceeded.QuotaExceeded"))]
        LimitExceededQuotaExceeded,
        /// LimitExceeded.QuotaNotConfigured
        #[doc(alias("LimitExceeded.QuotaNotConfigured"))]
        LimitExceededQuotaNotConfigured,
        /// ResourceInUse.PrivateInstanceInUse
        #[doc(alias("ResourceInUse.PrivateInstanceInUse"))]
        ResourceInUsePrivateInstanceInUse,
        /// ResourceInUse.PublicInstanceInUse
        #[doc(alias("ResourceInUse.PublicInstanceInUse"))]
        ResourceInUsePublicInstanceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.NoAvailableCidr
        #[doc(alias("ResourceInsufficient.NoAvailableCidr"))]
        ResourceInsufficientNoAvailableCidr,
        /// ResourceInsufficient.PublicIpInsufficient
        #[doc(alias("ResourceInsufficient.PublicIpInsufficient"))]
        ResourceInsufficientPublicIpInsufficient,
        /// ResourceInsufficient.PublicIpv6Insufficient
        #[doc(alias("ResourceInsufficient.PublicIpv6Insufficient"))]
        ResourceInsufficientPublicIpv6Insufficient,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance,
        /// ResourceNotFound.PrivateInstanceNotFound
        #[doc(alias("ResourceNotFound.PrivateInstanceNotFound"))]
        ResourceNotFoundPrivateInstanceNotFound,
        /// ResourceNotFound.PublicInstanceNotFound
        #[doc(alias("ResourceNotFound.PublicInstanceNotFound"))]
        ResourceNotFoundPublicInstanceNotFound,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "edgezone")]
    api::listed_enum!(EdgezoneError, edgezone_v20260401_table);
    pub(crate) mod edgezone_v20260401_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "edgezone")]
        use super::EdgezoneError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "edgezone_v20260401";
        pub(super) const CODE_INDEX: Index = index::EDGEZONE_V20260401_CODES;
        pub(super) const KEY_INDEX: Index = index::EDGEZONE_V20260401_KEYS;
        #[cfg(feature = "edgezone")]
        pub(super) static VARIANTS: [EdgezoneError; 29] = [
            EdgezoneError::FailedOperation,
            EdgezoneError::FailedOperationIpStillBoundToServer,
            EdgezoneError::FailedOperationNotSupportedForDynamicInstance,
            EdgezoneError::FailedOperationPrivateInstanceDuplicate,
            EdgezoneError::FailedOperationPublicInstanceDuplicate,
            EdgezoneError::InternalError,
            EdgezoneError::InvalidParameter,
            EdgezoneError::InvalidParameterInvalidQuota,
            EdgezoneError::InvalidParameterParamError,
            EdgezoneError::InvalidParameterValue,
            EdgezoneError::InvalidParameterValueInvalidNetwork,
            EdgezoneError::InvalidParameterValuePublicIpNotAvailable,
            EdgezoneError::InvalidParameterValuePublicIpv6NotAvailable,
            EdgezoneError::LimitExceededInstanceQuota,
            EdgezoneError::LimitExceededIpv6QuotaExceeded,
            EdgezoneError::LimitExceededIpv6QuotaNotConfigured,
            EdgezoneError::LimitExceededQuotaExceeded,
            EdgezoneError::LimitExceededQuotaNotConfigured,
            EdgezoneError::ResourceInUsePrivateInstanceInUse,
            EdgezoneError::ResourceInUsePublicInstanceInUse,
            EdgezoneError::ResourceInsufficient,
            EdgezoneError::ResourceInsufficientNoAvailableCidr,
            EdgezoneError::ResourceInsufficientPublicIpInsufficient,
            EdgezoneError::ResourceInsufficientPublicIpv6Insufficient,
            EdgezoneError::ResourceNotFoundInstance,
            EdgezoneError::ResourceNotFoundPrivateInstanceNotFound,
            EdgezoneError::ResourceNotFoundPublicInstanceNotFound,
            EdgezoneError::UnauthorizedOperationPermissionDenied,
            EdgezoneError::UnsupportedOperationInvalidInstanceState,
        ];
        pub(super) static WORDS: [&str; 29] = [
            "FailedOperation",
            "FailedOperation.IpStillBoundToServer",
            "FailedOperation.NotSupportedForDynamicInstance",
            "FailedOperation.PrivateInstanceDuplicate",
            "FailedOperation.PublicInstanceDuplicate",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.InvalidQuota",
            "InvalidParameter.ParamError",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidNetwork",
            "InvalidParameterValue.PublicIpNotAvailable",
            "InvalidParameterValue.PublicIpv6NotAvailable",
            "LimitExceeded.InstanceQuota",
            "LimitExceeded.Ipv6QuotaExceeded",
            "LimitExceeded.Ipv6QuotaNotConfigured",
            "LimitExceeded.QuotaExceeded",
            "LimitExceeded.QuotaNotConfigured",
            "ResourceInUse.PrivateInstanceInUse",
            "ResourceInUse.PublicInstanceInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.NoAvailableCidr",
            "ResourceInsufficient.PublicIpInsufficient",
            "ResourceInsufficient.PublicIpv6Insufficient",
            "ResourceNotFound.Instance",
            "ResourceNotFound.PrivateInstanceNotFound",
            "ResourceNotFound.PublicInstanceNotFound",
            "UnauthorizedOperation.PermissionDenied",
            "UnsupportedOperation.InvalidInstanceState",
        ];
        pub(super) static NAMES: [&str; 29] = [
            "FailedOperation",
            "FailedOperationIpStillBoundToServer",
            "FailedOperationNotSupportedForDynamicInstance",
            "FailedOperationPrivateInstanceDuplicate",
            "FailedOperationPublicInstanceDuplicate",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalidQuota",
            "InvalidParameterParamError",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidNetwork",
            "InvalidParameterValuePublicIpNotAvailable",
            "InvalidParameterValuePublicIpv6NotAvailable",
            "LimitExceededInstanceQuota",
            "LimitExceededIpv6QuotaExceeded",
            "LimitExceededIpv6QuotaNotConfigured",
            "LimitExceededQuotaExceeded",
            "LimitExceededQuotaNotConfigured",
            "ResourceInUsePrivateInstanceInUse",
            "ResourceInUsePublicInstanceInUse",
            "ResourceInsufficient",
            "ResourceInsufficientNoAvailableCidr",
            "ResourceInsufficientPublicIpInsufficient",
            "ResourceInsufficientPublicIpv6Insufficient",
            "ResourceNotFoundInstance",
            "ResourceNotFoundPrivateInstanceNotFound",
            "ResourceNotFoundPublicInstanceNotFound",
            "UnauthorizedOperationPermissionDenied",
            "UnsupportedOperationInvalidInstanceState",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 14] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::EDGEZONE_V20260401_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EdgezoneError",
            label_en: "Tencent Cloud Edge Zone",
            label_zh: "边缘可用区",
            level: Level::Service,
            product: Some(products::EDGEZONE),
            version: Some("2026-04-01"),
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

#[cfg(feature = "edgezone")]
pub use v20260401::EdgezoneError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
