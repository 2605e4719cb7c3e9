// @generated from spec/cdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bd3b1cf85ea0d157, rust-hash: d9a736a76043026a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdc.rs"]
mod index;

/// Version 2020-12-14 of the API.
pub mod v20201214 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cdc")]
    /// Error codes of Cloud Dedicated Cluster (cdc), API 3.0, version 2020-12-14.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdcError {
        /// FailedOperation.CdcBindVpcFail
        #[doc(alias("FailedOperation.CdcBindVpcFail"))]
        FailedOperationCdcBindVpcFail,
        /// FailedOperation.FailDeleteSite
        #[doc(alias("FailedOperation.FailDeleteSite"))]
        FailedOperationFailDeleteSite,
        /// FailedOperation.InvalidImageState
        #[doc(alias("FailedOperation.InvalidImageState"))]
        FailedOperationInvalidImageState,
        /// InternalError
        InternalError,
        /// InvalidParameter.ImageIsCachedInCdc
        #[doc(alias("InvalidParameter.ImageIsCachedInCdc"))]
        InvalidParameterImageIsCachedInCdc,
        /// InvalidParameter.ImageNotCacheInCdc
        #[doc(alias("InvalidParameter.ImageNotCacheInCdc"))]
        InvalidParameterImageNotCacheInCdc,
        /// InvalidParameter.InstanceTypeNotSupport
        #[doc(alias("InvalidParameter.InstanceTypeNotSupport"))]
        InvalidParameterInstanceTypeNotSupport,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidAppIdFormat
        #[doc(alias("InvalidParameterValue.InvalidAppIdFormat"))]
        InvalidParameterValueInvalidAppIdFormat,
        /// InvalidParameterValue.InvalidValueDedicatedClusterCosSize
        #[doc(alias("InvalidParameterValue.InvalidValueDedicatedClusterCosSize"))]
        InvalidParameterValueInvalidValueDedicatedClusterCosSize,
        /// InvalidParameterValue.InvalidValueDedicatedClusterDataStepSize
        #[doc(alias("InvalidParameterValue.InvalidValueDedicatedClusterDataStepSize"))]
        InvalidParameterValueInvalidValueDedicatedClusterDataStepSize,
        /// InvalidParameterValue.InvalidValueRegion
        #[doc(alias("InvalidParameterValue.InvalidValueRegion"))]
        InvalidParameterValueInvalidValueRegion,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.Region
        #[doc(alias("InvalidParameterValue.Region"))]
        InvalidParameterValueRegion,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.ZoneMismatchRegion
        #[doc(alias("InvalidParameterValue.ZoneMismatchRegion"))]
        InvalidParameterValueZoneMismatchRegion,
        /// InvalidParameterValue.ZoneNotSupported
        #[doc(alias("InvalidParameterValue.ZoneNotSupported"))]
        InvalidParameterValueZoneNotSupported,
        /// LimitExceeded.CdcImageTaskQuota
        #[doc(alias("LimitExceeded.CdcImageTaskQuota"))]
        LimitExceededCdcImageTaskQuota,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.AtLeastOne
        #[doc(alias("MissingParameter.AtLeastOne"))]
        MissingParameterAtLeastOne,
        /// ResourceInsufficient.CloudDiskUnavailable
        #[doc(alias("ResourceInsufficient.CloudDiskUnavailable"))]
        ResourceInsufficientCloudDiskUnavailable,
        /// ResourceNotFound.InvalidDedicatedClusterId
        #[doc(alias("ResourceNotFound.InvalidDedicatedClusterId"))]
        ResourceNotFoundInvalidDedicatedClusterId,
        /// ResourceNotFound.InvalidDedicatedClusterOrderId
        #[doc(alias("ResourceNotFound.InvalidDedicatedClusterOrderId"))]
        ResourceNotFoundInvalidDedicatedClusterOrderId,
        /// ResourceNotFound.InvalidDedicatedClusterTypeId
        #[doc(alias("ResourceNotFound.InvalidDedicatedClusterTypeId"))]
        ResourceNotFoundInvalidDedicatedClusterTypeId,
        /// ResourceNotFound.InvalidSiteId
        #[doc(alias("ResourceNotFound.InvalidSiteId"))]
        ResourceNotFoundInvalidSiteId,
        /// UnsupportedOperation.NonCustomerAppIdNotSupport
        #[doc(alias("UnsupportedOperation.NonCustomerAppIdNotSupport"))]
        UnsupportedOperationNonCustomerAppIdNotSupport,
        /// UnsupportedOperation.SyncCdcImageNotSupport
        #[doc(alias("UnsupportedOperation.SyncCdcImageNotSupport"))]
        UnsupportedOperationSyncCdcImageNotSupport,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdc")]
    api::listed_enum!(CdcError, cdc_v20201214_table);
    pub(crate) mod cdc_v20201214_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cdc")]
        use super::CdcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdc_v20201214";
        pub(super) const CODE_INDEX: Index = index::CDC_V20201214_CODES;
        pub(super) const KEY_INDEX: Index = index::CDC_V20201214_KEYS;
        #[cfg(feature = "cdc")]
        pub(super) static VARIANTS: [CdcError; 27] = [
            CdcError::FailedOperationCdcBindVpcFail,
            CdcError::FailedOperationFailDeleteSite,
            CdcError::FailedOperationInvalidImageState,
            CdcError::InternalError,
            CdcError::InvalidParameterImageIsCachedInCdc,
            CdcError::InvalidParameterImageNotCacheInCdc,
            CdcError::InvalidParameterInstanceTypeNotSupport,
            CdcError::InvalidParameterValue,
            CdcError::InvalidParameterValueInvalidAppIdFormat,
            CdcError::InvalidParameterValueInvalidValueDedicatedClusterCosSize,
            CdcError::InvalidParameterValueInvalidValueDedicatedClusterDataStepSize,
            CdcError::InvalidParameterValueInvalidValueRegion,
            CdcError::InvalidParameterValueLimitExceeded,
            CdcError::InvalidParameterValueRegion,
            CdcError::InvalidParameterValueTooLong,
            CdcError::InvalidParameterValueZoneMismatchRegion,
            CdcError::InvalidParameterValueZoneNotSupported,
            CdcError::LimitExceededCdcImageTaskQuota,
            CdcError::MissingParameter,
            CdcError::MissingParameterAtLeastOne,
            CdcError::ResourceInsufficientCloudDiskUnavailable,
            CdcError::ResourceNotFoundInvalidDedicatedClusterId,
            CdcError::ResourceNotFoundInvalidDedicatedClusterOrderId,
            CdcError::ResourceNotFoundInvalidDedicatedClusterTypeId,
            CdcError::ResourceNotFoundInvalidSiteId,
            CdcError::UnsupportedOperationNonCustomerAppIdNotSupport,
            CdcError::UnsupportedOperationSyncCdcImageNotSupport,
        ];
        pub(super) static WORDS: [&str; 27] = [
            "FailedOperation.CdcBindVpcFail",
            "FailedOperation.FailDeleteSite",
            "FailedOperation.InvalidImageState",
            "InternalError",
            "InvalidParameter.ImageIsCachedInCdc",
            "InvalidParameter.ImageNotCacheInCdc",
            "InvalidParameter.InstanceTypeNotSupport",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidAppIdFormat",
            "InvalidParameterValue.InvalidValueDedicatedClusterCosSize",
            "InvalidParameterValue.InvalidValueDedicatedClusterDataStepSize",
            "InvalidParameterValue.InvalidValueRegion",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.Region",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.ZoneMismatchRegion",
            "InvalidParameterValue.ZoneNotSupported",
            "LimitExceeded.CdcImageTaskQuota",
            "MissingParameter",
            "MissingParameter.AtLeastOne",
            "ResourceInsufficient.CloudDiskUnavailable",
            "ResourceNotFound.InvalidDedicatedClusterId",
            "ResourceNotFound.InvalidDedicatedClusterOrderId",
            "ResourceNotFound.InvalidDedicatedClusterTypeId",
            "ResourceNotFound.InvalidSiteId",
            "UnsupportedOperation.NonCustomerAppIdNotSupport",
            "UnsupportedOperation.SyncCdcImageNotSupport",
        ];
        pub(super) static NAMES: [&str; 27] = [
            "FailedOperationCdcBindVpcFail",
            "FailedOperationFailDeleteSite",
            "FailedOperationInvalidImageState",
            "InternalError",
            "InvalidParameterImageIsCachedInCdc",
            "InvalidParameterImageNotCacheInCdc",
            "InvalidParameterInstanceTypeNotSupport",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidAppIdFormat",
            "InvalidParameterValueInvalidValueDedicatedClusterCosSize",
            "InvalidParameterValueInvalidValueDedicatedClusterDataStepSize",
            "InvalidParameterValueInvalidValueRegion",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueRegion",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueZoneMismatchRegion",
            "InvalidParameterValueZoneNotSupported",
            "LimitExceededCdcImageTaskQuota",
            "MissingParameter",
            "MissingParameterAtLeastOne",
            "ResourceInsufficientCloudDiskUnavailable",
            "ResourceNotFoundInvalidDedicatedClusterId",
            "ResourceNotFoundInvalidDedicatedClusterOrderId",
            "ResourceNotFoundInvalidDedicatedClusterTypeId",
            "ResourceNotFoundInvalidSiteId",
            "UnsupportedOperationNonCustomerAppIdNotSupport",
            "UnsupportedOperationSyncCdcImageNotSupport",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CDC_V20201214_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdcError",
            label_en: "Cloud Dedicated Cluster",
            label_zh: "本地专用集群",
            level: Level::Service,
            product: Some(products::CDC),
            version: Some("2020-12-14"),
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

#[cfg(feature = "cdc")]
pub use v20201214::CdcError;

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
