// @generated from spec/edgezone.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e95eca85df30193c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/edgezone.rs"]
mod index;

/// Version 2026-04-01 of the API.
pub mod v20260401 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of Tencent Cloud Edge Zone (edgezone), API 3.0, version 2026-04-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EdgezoneError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.IpStillBoundToServer
        #[doc(alias("FailedOperation.IpStillBoundToServer"))]
        FailedOperationIpStillBoundToServer = -28_657_074,
        /// FailedOperation.NotSupportedForDynamicInstance
        #[doc(alias("FailedOperation.NotSupportedForDynamicInstance"))]
        FailedOperationNotSupportedForDynamicInstance = -819_358_835,
        /// FailedOperation.PrivateInstanceDuplicate
        #[doc(alias("FailedOperation.PrivateInstanceDuplicate"))]
        FailedOperationPrivateInstanceDuplicate = -1_177_754_424,
        /// FailedOperation.PublicInstanceDuplicate
        #[doc(alias("FailedOperation.PublicInstanceDuplicate"))]
        FailedOperationPublicInstanceDuplicate = 1_908_773_777,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InvalidQuota
        #[doc(alias("InvalidParameter.InvalidQuota"))]
        InvalidParameterInvalidQuota = 1_494_542_647,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidNetwork
        #[doc(alias("InvalidParameterValue.InvalidNetwork"))]
        InvalidParameterValueInvalidNetwork = -1_722_095_657,
        /// InvalidParameterValue.PublicIpNotAvailable
        #[doc(alias("InvalidParameterValue.PublicIpNotAvailable"))]
        InvalidParameterValuePublicIpNotAvailable = -1_897_698_323,
        /// InvalidParameterValue.PublicIpv6NotAvailable
        #[doc(alias("InvalidParameterValue.PublicIpv6NotAvailable"))]
        InvalidParameterValuePublicIpv6NotAvailable = 1_085_929_203,
        /// LimitExceeded.InstanceQuota
        #[doc(alias("LimitExceeded.InstanceQuota"))]
        LimitExceededInstanceQuota = 1_278_911_093,
        /// LimitExceeded.Ipv6QuotaExceeded
        #[doc(alias("LimitExceeded.Ipv6QuotaExceeded"))]
        LimitExceededIpv6QuotaExceeded = -785_494_118,
        /// LimitExceeded.Ipv6QuotaNotConfigured
        #[doc(alias("LimitExceeded.Ipv6QuotaNotConfigured"))]
        LimitExceededIpv6QuotaNotConfigured = 593_715_932,
        /// LimitExceeded.QuotaExceeded
        #[doc(alias("LimitExceeded.QuotaExceeded"))]
        LimitExceededQuotaExceeded = -679_490_556,
        /// LimitExceeded.QuotaNotConfigured
        #[doc(alias("LimitExceeded.QuotaNotConfigured"))]
        LimitExceededQuotaNotConfigured = -203_495_346,
        /// ResourceInUse.PrivateInstanceInUse
        #[doc(alias("ResourceInUse.PrivateInstanceInUse"))]
        ResourceInUsePrivateInstanceInUse = 1_562_304_884,
        /// ResourceInUse.PublicInstanceInUse
        #[doc(alias("ResourceInUse.PublicInstanceInUse"))]
        ResourceInUsePublicInstanceInUse = 638_785_368,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.NoAvailableCidr
        #[doc(alias("ResourceInsufficient.NoAvailableCidr"))]
        ResourceInsufficientNoAvailableCidr = 172_250_975,
        /// ResourceInsufficient.PublicIpInsufficient
        #[doc(alias("ResourceInsufficient.PublicIpInsufficient"))]
        ResourceInsufficientPublicIpInsufficient = -429_823_492,
        /// ResourceInsufficient.PublicIpv6Insufficient
        #[doc(alias("ResourceInsufficient.PublicIpv6Insufficient"))]
        ResourceInsufficientPublicIpv6Insufficient = -1_000_212_923,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance = -590_905_278,
        /// ResourceNotFound.PrivateInstanceNotFound
        #[doc(alias("ResourceNotFound.PrivateInstanceNotFound"))]
        ResourceNotFoundPrivateInstanceNotFound = 747_860_327,
        /// ResourceNotFound.PublicInstanceNotFound
        #[doc(alias("ResourceNotFound.PublicInstanceNotFound"))]
        ResourceNotFoundPublicInstanceNotFound = -1_617_499_770,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState = 362_082_386,
    }
    api::listed_enum!(EdgezoneError, edgezone_v20260401_table);
    mod edgezone_v20260401_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{EdgezoneError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "edgezone_v20260401";
        pub(super) const CODE_INDEX: Index = index::EDGEZONE_V20260401_CODES;
        pub(super) const KEY_INDEX: Index = index::EDGEZONE_V20260401_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 29] = backgrounds(
            &WORDS,
            &index::EDGEZONE_V20260401_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20260401::EdgezoneError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
