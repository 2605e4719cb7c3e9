// @generated from spec/ioa.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 86ecb8d5f3787510
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ioa.rs"]
mod index;

/// Version 2022-06-01 of the API.
pub mod v20220601 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of iOA Zero Trust Security Management System (ioa), API 3.0, version 2022-06-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IoaError {
        /// FailedOperation.QueryData
        #[doc(alias("FailedOperation.QueryData"))]
        FailedOperationQueryData = 284_502_803,
        /// FailedOperation.RPCServiceCallFailed
        #[doc(alias("FailedOperation.RPCServiceCallFailed"))]
        FailedOperationRpcServiceCallFailed = -1_851_913_047,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DatabaseException
        #[doc(alias("InternalError.DatabaseException"))]
        InternalErrorDatabaseException = 128_331_673,
        /// InternalError.DatabaseQueryFailed
        #[doc(alias("InternalError.DatabaseQueryFailed"))]
        InternalErrorDatabaseQueryFailed = -1_649_196_376,
        /// InternalError.DatabaseWriteFailed
        #[doc(alias("InternalError.DatabaseWriteFailed"))]
        InternalErrorDatabaseWriteFailed = 701_495_197,
        /// InternalError.NotZeroTrustGateway
        #[doc(alias("InternalError.NotZeroTrustGateway"))]
        InternalErrorNotZeroTrustGateway = 1_686_599_787,
        /// InternalError.ServiceTypeError
        #[doc(alias("InternalError.ServiceTypeError"))]
        InternalErrorServiceTypeError = 1_388_383_894,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown = -1_298_513_901,
        /// InvalidParameter.AutoRuleParameterError
        #[doc(alias("InvalidParameter.AutoRuleParameterError"))]
        InvalidParameterAutoRuleParameterError = 1_894_244_565,
        /// InvalidParameter.DatabaseException
        #[doc(alias("InvalidParameter.DatabaseException"))]
        InvalidParameterDatabaseException = -74_070_822,
        /// InvalidParameter.DuplicateDeviceVirtualGroupName
        #[doc(alias("InvalidParameter.DuplicateDeviceVirtualGroupName"))]
        InvalidParameterDuplicateDeviceVirtualGroupName = -513_653_327,
        /// InvalidParameter.DuplicateIdInBlackWhiteList
        #[doc(alias("InvalidParameter.DuplicateIdInBlackWhiteList"))]
        InvalidParameterDuplicateIdInBlackWhiteList = 1_658_003_855,
        /// InvalidParameter.DuplicateResourcesExist
        #[doc(alias("InvalidParameter.DuplicateResourcesExist"))]
        InvalidParameterDuplicateResourcesExist = 361_527_214,
        /// InvalidParameter.DuplicateResourcesName
        #[doc(alias("InvalidParameter.DuplicateResourcesName"))]
        InvalidParameterDuplicateResourcesName = 2_114_187_869,
        /// InvalidParameter.IdenticalName
        #[doc(alias("InvalidParameter.IdenticalName"))]
        InvalidParameterIdenticalName = 1_283_435_549,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.RequestParam
        #[doc(alias("InvalidParameter.RequestParam"))]
        InvalidParameterRequestParam = 420_311_824,
        /// InvalidParameter.ResourceAccessMethod
        #[doc(alias("InvalidParameter.ResourceAccessMethod"))]
        InvalidParameterResourceAccessMethod = 580_445_377,
        /// InvalidParameter.ResourceDomainErr
        #[doc(alias("InvalidParameter.ResourceDomainErr"))]
        InvalidParameterResourceDomainErr = 1_353_694_864,
        /// InvalidParameter.ResourceIPError
        #[doc(alias("InvalidParameter.ResourceIPError"))]
        InvalidParameterResourceIpError = 1_508_330_029,
        /// InvalidParameter.ResourceIPSegmentErr
        #[doc(alias("InvalidParameter.ResourceIPSegmentErr"))]
        InvalidParameterResourceIpSegmentErr = 224_928_914,
        /// InvalidParameter.ResourceLevelsParameter
        #[doc(alias("InvalidParameter.ResourceLevelsParameter"))]
        InvalidParameterResourceLevelsParameter = -1_007_613_597,
        /// InvalidParameter.ResourcePortErr
        #[doc(alias("InvalidParameter.ResourcePortErr"))]
        InvalidParameterResourcePortErr = 709_389_484,
        /// InvalidParameter.ResourceProtocolTypeErr
        #[doc(alias("InvalidParameter.ResourceProtocolTypeErr"))]
        InvalidParameterResourceProtocolTypeErr = -1_520_095_165,
        /// InvalidParameter.ResourceTypeParameter
        #[doc(alias("InvalidParameter.ResourceTypeParameter"))]
        InvalidParameterResourceTypeParameter = -1_304_990_371,
        /// InvalidParameter.SameAccountGroupName
        #[doc(alias("InvalidParameter.SameAccountGroupName"))]
        InvalidParameterSameAccountGroupName = -1_040_548_795,
        /// InvalidParameterValue.VirtualDeviceGroupNotFound
        #[doc(alias("InvalidParameterValue.VirtualDeviceGroupNotFound"))]
        InvalidParameterValueVirtualDeviceGroupNotFound = -275_269_555,
        /// LimitExceeded.CompanyDirectoryMaxLimit
        #[doc(alias("LimitExceeded.CompanyDirectoryMaxLimit"))]
        LimitExceededCompanyDirectoryMaxLimit = 2_047_214_265,
        /// MissingParameter.CommonParam
        #[doc(alias("MissingParameter.CommonParam"))]
        MissingParameterCommonParam = 889_538_176,
        /// RequestLimitExceeded.DeviceDownloadTask
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.DeviceDownloadTask"))]
        RequestLimitExceededDeviceDownloadTask = -1_191_309_966,
        /// RequestLimitExceeded.Gateway
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.Gateway"))]
        RequestLimitExceededGateway = -1_641_259_152,
        /// RequestLimitExceeded.WaitForTheLastOperationToComplete
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.WaitForTheLastOperationToComplete"))]
        RequestLimitExceededWaitForTheLastOperationToComplete = -2_070_178_482,
        /// ResourceNotFound.NoModuleData
        #[doc(alias("ResourceNotFound.NoModuleData"))]
        ResourceNotFoundNoModuleData = -631_225_332,
        /// ResourceNotFound.NoResourceData
        #[doc(alias("ResourceNotFound.NoResourceData"))]
        ResourceNotFoundNoResourceData = -142_281_586,
        /// ResourceNotFound.NotConnectorGroupInfo
        #[doc(alias("ResourceNotFound.NotConnectorGroupInfo"))]
        ResourceNotFoundNotConnectorGroupInfo = -1_969_668_834,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceUnavailable.LicenseInvalid
        #[doc(alias("ResourceUnavailable.LicenseInvalid"))]
        ResourceUnavailableLicenseInvalid = -153_361_243,
        /// UnauthorizedOperation.NoModulePermissions
        #[doc(alias("UnauthorizedOperation.NoModulePermissions"))]
        UnauthorizedOperationNoModulePermissions = -1_908_215_238,
        /// UnauthorizedOperation.NoResourcePermissions
        #[doc(alias("UnauthorizedOperation.NoResourcePermissions"))]
        UnauthorizedOperationNoResourcePermissions = -1_267_622_103,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnsupportedOperation.DatabaseException
        #[doc(alias("UnsupportedOperation.DatabaseException"))]
        UnsupportedOperationDatabaseException = 1_953_050_376,
    }
    api::listed_enum!(IoaError, ioa_v20220601_table);
    mod ioa_v20220601_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{IoaError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ioa_v20220601";
        pub(super) const CODE_INDEX: Index = index::IOA_V20220601_CODES;
        pub(super) const KEY_INDEX: Index = index::IOA_V20220601_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 42] = backgrounds(
            &WORDS,
            &index::IOA_V20220601_HEADS,
        );
        pub(super) static OWN: [Own; 3] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::IOA_V20220601_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220601::IoaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
