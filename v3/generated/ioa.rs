// @generated from spec/ioa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 98556a22310dd379, rust-hash: cb4b42c8fe75dd06
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ioa.rs"]
mod index;

/// Version 2022-06-01 of the API.
pub mod v20220601 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ioa")]
    /// Error codes of iOA Zero Trust Security Management System (ioa), API 3.0, version 2022-06-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IoaError {
        /// FailedOperation.QueryData
        #[doc(alias("FailedOperation.QueryData"))]
        FailedOperationQueryData,
        /// FailedOperation.RPCServiceCallFailed
        #[doc(alias("FailedOperation.RPCServiceCallFailed"))]
        FailedOperationRpcServiceCallFailed,
        /// InternalError
        InternalError,
        /// InternalError.DatabaseException
        #[doc(alias("InternalError.DatabaseException"))]
        InternalErrorDatabaseException,
        /// InternalError.DatabaseQueryFailed
        #[doc(alias("InternalError.DatabaseQueryFailed"))]
        InternalErrorDatabaseQueryFailed,
        /// InternalError.DatabaseWriteFailed
        #[doc(alias("InternalError.DatabaseWriteFailed"))]
        InternalErrorDatabaseWriteFailed,
        /// InternalError.NotZeroTrustGateway
        #[doc(alias("InternalError.NotZeroTrustGateway"))]
        InternalErrorNotZeroTrustGateway,
        /// InternalError.ServiceTypeError
        #[doc(alias("InternalError.ServiceTypeError"))]
        InternalErrorServiceTypeError,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InvalidParameter.AutoRuleParameterError
        #[doc(alias("InvalidParameter.AutoRuleParameterError"))]
        InvalidParameterAutoRuleParameterError,
        /// InvalidParameter.DatabaseException
        #[doc(alias("InvalidParameter.DatabaseException"))]
        InvalidParameterDatabaseException,
        /// InvalidParameter.DuplicateDeviceVirtualGroupName
        #[doc(alias("InvalidParameter.DuplicateDeviceVirtualGroupName"))]
        InvalidParameterDuplicateDeviceVirtualGroupName,
        /// InvalidParameter.DuplicateIdInBlackWhiteList
        #[doc(alias("InvalidParameter.DuplicateIdInBlackWhiteList"))]
        InvalidParameterDuplicateIdInBlackWhiteList,
        /// InvalidParameter.DuplicateResourcesExist
        #[doc(alias("InvalidParameter.DuplicateResourcesExist"))]
        InvalidParameterDuplicateResourcesExist,
        /// InvalidParameter.DuplicateResourcesName
        #[doc(alias("InvalidParameter.DuplicateResourcesName"))]
        InvalidParameterDuplicateResourcesName,
        /// InvalidParameter.IdenticalName
        #[doc(alias("InvalidParameter.IdenticalName"))]
        InvalidParameterIdenticalName,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.RequestParam
        #[doc(alias("InvalidParameter.RequestParam"))]
        InvalidParameterRequestParam,
        /// InvalidParameter.ResourceAccessMethod
        #[doc(alias("InvalidParameter.ResourceAccessMethod"))]
        InvalidParameterResourceAccessMethod,
        /// InvalidParameter.ResourceDomainErr
        #[doc(alias("InvalidParameter.ResourceDomainErr"))]
        InvalidParameterResourceDomainErr,
        /// InvalidParameter.ResourceIPError
        #[doc(alias("InvalidParameter.ResourceIPError"))]
        InvalidParameterResourceIpError,
        /// InvalidParameter.ResourceIPSegmentErr
        #[doc(alias("InvalidParameter.ResourceIPSegmentErr"))]
        InvalidParameterResourceIpSegmentErr,
        /// InvalidParameter.ResourceLevelsParameter
        #[doc(alias("InvalidParameter.ResourceLevelsParameter"))]
        InvalidParameterResourceLevelsParameter,
        /// InvalidParameter.ResourcePortErr
        #[doc(alias("InvalidParameter.ResourcePortErr"))]
        InvalidParameterResourcePortErr,
        /// InvalidParameter.ResourceProtocolTypeErr
        #[doc(alias("InvalidParameter.ResourceProtocolTypeErr"))]
        InvalidParameterResourceProtocolTypeErr,
        /// InvalidParameter.ResourceTypeParameter
        #[doc(alias("InvalidParameter.ResourceTypeParameter"))]
        InvalidParameterResourceTypeParameter,
        /// InvalidParameter.SameAccountGroupName
        #[doc(alias("InvalidParameter.SameAccountGroupName"))]
        InvalidParameterSameAccountGroupName,
        /// InvalidParameterValue.VirtualDeviceGroupNotFound
        #[doc(alias("InvalidParameterValue.VirtualDeviceGroupNotFound"))]
        InvalidParameterValueVirtualDeviceGroupNotFound,
        /// LimitExceeded.CompanyDirectoryMaxLimit
        #[doc(alias("LimitExceeded.CompanyDirectoryMaxLimit"))]
        LimitExceededCompanyDirectoryMaxLimit,
        /// MissingParameter.CommonParam
        #[doc(alias("MissingParameter.CommonParam"))]
        MissingParameterCommonParam,
        /// RequestLimitExceeded.DeviceDownloadTask
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.DeviceDownloadTask"))]
        RequestLimitExceededDeviceDownloadTask,
        /// RequestLimitExceeded.Gateway
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.Gateway"))]
        RequestLimitExceededGateway,
        /// RequestLimitExceeded.WaitForTheLastOperationToComplete
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.WaitForTheLastOperationToComplete"))]
        RequestLimitExceededWaitForTheLastOperationToComplete,
        /// ResourceNotFound.NoModuleData
        #[doc(alias("ResourceNotFound.NoModuleData"))]
        ResourceNotFoundNoModuleData,
        /// ResourceNotFound.NoResourceData
        #[doc(alias("ResourceNotFound.NoResourceData"))]
        ResourceNotFoundNoResourceData,
        /// ResourceNotFound.NotConnectorGroupInfo
        #[doc(alias("ResourceNotFound.NotConnectorGroupInfo"))]
        ResourceNotFoundNotConnectorGroupInfo,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceUnavailable.LicenseInvalid
        #[doc(alias("ResourceUnavailable.LicenseInvalid"))]
        ResourceUnavailableLicenseInvalid,
        /// UnauthorizedOperation.NoModulePermissions
        #[doc(alias("UnauthorizedOperation.NoModulePermissions"))]
        UnauthorizedOperationNoModulePermissions,
        /// UnauthorizedOperation.NoResourcePermissions
        #[doc(alias("UnauthorizedOperation.NoResourcePermissions"))]
        UnauthorizedOperationNoResourcePermissions,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnsupportedOperation.DatabaseException
        #[doc(alias("UnsupportedOperation.DatabaseException"))]
        UnsupportedOperationDatabaseException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ioa")]
    api::listed_enum!(IoaError, ioa_v20220601_table);
    pub(crate) mod ioa_v20220601_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ioa")]
        use super::IoaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ioa_v20220601";
        pub(super) const CODE_INDEX: Index = index::IOA_V20220601_CODES;
        pub(super) const KEY_INDEX: Index = index::IOA_V20220601_KEYS;
        #[cfg(feature = "ioa")]
        pub(super) static VARIANTS: [IoaError; 42] = [
            IoaError::FailedOperationQueryData,
            IoaError::FailedOperationRpcServiceCallFailed,
            IoaError::InternalError,
            IoaError::InternalErrorDatabaseException,
            IoaError::InternalErrorDatabaseQueryFailed,
            IoaError::InternalErrorDatabaseWriteFailed,
            IoaError::InternalErrorNotZeroTrustGateway,
            IoaError::InternalErrorServiceTypeError,
            IoaError::InternalErrorUnknown,
            IoaError::InvalidParameterAutoRuleParameterError,
            IoaError::InvalidParameterDatabaseException,
            IoaError::InvalidParameterDuplicateDeviceVirtualGroupName,
            IoaError::InvalidParameterDuplicateIdInBlackWhiteList,
            IoaError::InvalidParameterDuplicateResourcesExist,
            IoaError::InvalidParameterDuplicateResourcesName,
            IoaError::InvalidParameterIdenticalName,
            IoaError::InvalidParameterInvalidParameter,
            IoaError::InvalidParameterRequestParam,
            IoaError::InvalidParameterResourceAccessMethod,
            IoaError::InvalidParameterResourceDomainErr,
            IoaError::InvalidParameterResourceIpError,
            IoaError::InvalidParameterResourceIpSegmentErr,
            IoaError::InvalidParameterResourceLevelsParameter,
            IoaError::InvalidParameterResourcePortErr,
            IoaError::InvalidParameterResourceProtocolTypeErr,
            IoaError::InvalidParameterResourceTypeParameter,
            IoaError::InvalidParameterSameAccountGroupName,
            IoaError::InvalidParameterValueVirtualDeviceGroupNotFound,
            IoaError::LimitExceededCompanyDirectoryMaxLimit,
            IoaError::MissingParameterCommonParam,
            IoaError::RequestLimitExceededDeviceDownloadTask,
            IoaError::RequestLimitExceededGateway,
            IoaError::RequestLimitExceededWaitForTheLastOperationToComplete,
            IoaError::ResourceNotFoundNoModuleData,
            IoaError::ResourceNotFoundNoResourceData,
            IoaError::ResourceNotFoundNotConnectorGroupInfo,
            IoaError::ResourceNotFoundNotFound,
            IoaError::ResourceUnavailableLicenseInvalid,
            IoaError::UnauthorizedOperationNoModulePermissions,
            IoaError::UnauthorizedOperationNoResourcePermissions,
            IoaError::UnauthorizedOperationPermissionDenied,
            IoaError::UnsupportedOperationDatabaseException,
        ];
        pub(super) static WORDS: [&str; 42] = [
            "FailedOperation.QueryData",
            "FailedOperation.RPCServiceCallFailed",
            "InternalError",
            "InternalError.DatabaseException",
            "InternalError.DatabaseQueryFailed",
            "InternalError.DatabaseWriteFailed",
            "InternalError.NotZeroTrustGateway",
            "InternalError.ServiceTypeError",
            "InternalError.Unknown",
            "InvalidParameter.AutoRuleParameterError",
            "InvalidParameter.DatabaseException",
            "InvalidParameter.DuplicateDeviceVirtualGroupName",
            "InvalidParameter.DuplicateIdInBlackWhiteList",
            "InvalidParameter.DuplicateResourcesExist",
            "InvalidParameter.DuplicateResourcesName",
            "InvalidParameter.IdenticalName",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.RequestParam",
            "InvalidParameter.ResourceAccessMethod",
            "InvalidParameter.ResourceDomainErr",
            "InvalidParameter.ResourceIPError",
            "InvalidParameter.ResourceIPSegmentErr",
            "InvalidParameter.ResourceLevelsParameter",
            "InvalidParameter.ResourcePortErr",
            "InvalidParameter.ResourceProtocolTypeErr",
            "InvalidParameter.ResourceTypeParameter",
            "InvalidParameter.SameAccountGroupName",
            "InvalidParameterValue.VirtualDeviceGroupNotFound",
            "LimitExceeded.CompanyDirectoryMaxLimit",
            "MissingParameter.CommonParam",
            "RequestLimitExceeded.DeviceDownloadTask",
            "RequestLimitExceeded.Gateway",
            "RequestLimitExceeded.WaitForTheLastOperationToComplete",
            "ResourceNotFound.NoModuleData",
            "ResourceNotFound.NoResourceData",
            "ResourceNotFound.NotConnectorGroupInfo",
            "ResourceNotFound.NotFound",
            "ResourceUnavailable.LicenseInvalid",
            "UnauthorizedOperation.NoModulePermissions",
            "UnauthorizedOperation.NoResourcePermissions",
            "UnauthorizedOperation.PermissionDenied",
            "UnsupportedOperation.DatabaseException",
        ];
        pub(super) static NAMES: [&str; 42] = [
            "FailedOperationQueryData",
            "FailedOperationRpcServiceCallFailed",
            "InternalError",
            "InternalErrorDatabaseException",
            "InternalErrorDatabaseQueryFailed",
            "InternalErrorDatabaseWriteFailed",
            "InternalErrorNotZeroTrustGateway",
            "InternalErrorServiceTypeError",
            "InternalErrorUnknown",
            "InvalidParameterAutoRuleParameterError",
            "InvalidParameterDatabaseException",
            "InvalidParameterDuplicateDeviceVirtualGroupName",
            "InvalidParameterDuplicateIdInBlackWhiteList",
            "InvalidParameterDuplicateResourcesExist",
            "InvalidParameterDuplicateResourcesName",
            "InvalidParameterIdenticalName",
            "InvalidParameterInvalidParameter",
            "InvalidParameterRequestParam",
            "InvalidParameterResourceAccessMethod",
            "InvalidParameterResourceDomainErr",
            "InvalidParameterResourceIpError",
            "InvalidParameterResourceIpSegmentErr",
            "InvalidParameterResourceLevelsParameter",
            "InvalidParameterResourcePortErr",
            "InvalidParameterResourceProtocolTypeErr",
            "InvalidParameterResourceTypeParameter",
            "InvalidParameterSameAccountGroupName",
            "InvalidParameterValueVirtualDeviceGroupNotFound",
            "LimitExceededCompanyDirectoryMaxLimit",
            "MissingParameterCommonParam",
            "RequestLimitExceededDeviceDownloadTask",
            "RequestLimitExceededGateway",
            "RequestLimitExceededWaitForTheLastOperationToComplete",
            "ResourceNotFoundNoModuleData",
            "ResourceNotFoundNoResourceData",
            "ResourceNotFoundNotConnectorGroupInfo",
            "ResourceNotFoundNotFound",
            "ResourceUnavailableLicenseInvalid",
            "UnauthorizedOperationNoModulePermissions",
            "UnauthorizedOperationNoResourcePermissions",
            "UnauthorizedOperationPermissionDenied",
            "UnsupportedOperationDatabaseException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 14] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::of("RequestLimitExceeded.DeviceDownloadTask")
                .with_retry(Retry::Backoff),
            Answer::of("RequestLimitExceeded.Gateway").with_retry(Retry::Throttle),
            Answer::of("RequestLimitExceeded.WaitForTheLastOperationToComplete")
                .with_retry(Retry::Backoff),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOA_V20220601_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IoaError",
            label_en: "iOA Zero Trust Security Management System",
            label_zh: "iOA 零信任安全管理系统",
            level: Level::Service,
            product: Some(products::IOA),
            version: Some("2022-06-01"),
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

#[cfg(feature = "ioa")]
pub use v20220601::IoaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
