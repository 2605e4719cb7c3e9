// @generated from spec/teo.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0ee2f053046ff35e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/teo.rs"]
mod index;

/// Version 2022-01-06 of the API.
pub mod v20220106 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of EdgeOne (teo), API 3.0, version 2022-01-06.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TeoError {
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound = 1_179_055_041,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BackendError
        #[doc(alias("InternalError.BackendError"))]
        InternalErrorBackendError = -2_070_711_945,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DomainConfig
        #[doc(alias("InternalError.DomainConfig"))]
        InternalErrorDomainConfig = -1_076_759_891,
        /// InternalError.FailedToGenerateUrl
        #[doc(alias("InternalError.FailedToGenerateUrl"))]
        InternalErrorFailedToGenerateUrl = 1_651_660_080,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError = 1_601_387_016,
        /// InternalError.ProxyServer
        #[doc(alias("InternalError.ProxyServer"))]
        InternalErrorProxyServer = -857_497_870,
        /// InternalError.QuotaSystem
        #[doc(alias("InternalError.QuotaSystem"))]
        InternalErrorQuotaSystem = 1_280_696_296,
        /// InternalError.RouteError
        #[doc(alias("InternalError.RouteError"))]
        InternalErrorRouteError = -112_980_830,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ActionInProgress
        #[doc(alias("InvalidParameter.ActionInProgress"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterActionInProgress = 1_170_292_963,
        /// InvalidParameter.DomainNotFound
        #[doc(alias("InvalidParameter.DomainNotFound"))]
        InvalidParameterDomainNotFound = -164_458_797,
        /// InvalidParameter.InvalidCacheOnlyOnSwitch
        #[doc(alias("InvalidParameter.InvalidCacheOnlyOnSwitch"))]
        InvalidParameterInvalidCacheOnlyOnSwitch = 1_002_562_112,
        /// InvalidParameter.InvalidCertInfo
        #[doc(alias("InvalidParameter.InvalidCertInfo"))]
        InvalidParameterInvalidCertInfo = -1_427_749_297,
        /// InvalidParameter.InvalidClientIpHeaderName
        #[doc(alias("InvalidParameter.InvalidClientIpHeaderName"))]
        InvalidParameterInvalidClientIpHeaderName = 1_162_035_789,
        /// InvalidParameter.InvalidDynamicRoutineBilling
        #[doc(alias("InvalidParameter.InvalidDynamicRoutineBilling"))]
        InvalidParameterInvalidDynamicRoutineBilling = 415_980_796,
        /// InvalidParameter.InvalidFilterName
        #[doc(alias("InvalidParameter.InvalidFilterName"))]
        InvalidParameterInvalidFilterName = -1_648_228_379,
        /// InvalidParameter.InvalidForceRedirectType
        #[doc(alias("InvalidParameter.InvalidForceRedirectType"))]
        InvalidParameterInvalidForceRedirectType = -1_253_115_494,
        /// InvalidParameter.InvalidOrigin
        #[doc(alias("InvalidParameter.InvalidOrigin"))]
        InvalidParameterInvalidOrigin = -1_924_150_185,
        /// InvalidParameter.InvalidPostMaxSizeBilling
        #[doc(alias("InvalidParameter.InvalidPostMaxSizeBilling"))]
        InvalidParameterInvalidPostMaxSizeBilling = -1_112_734_679,
        /// InvalidParameter.InvalidPostSizeValue
        #[doc(alias("InvalidParameter.InvalidPostSizeValue"))]
        InvalidParameterInvalidPostSizeValue = -816_370_020,
        /// InvalidParameter.InvalidRedirectUrlCapture
        #[doc(alias("InvalidParameter.InvalidRedirectUrlCapture"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRedirectUrlCapture = -1_086_467_381,
        /// InvalidParameter.InvalidRequestHeaderName
        #[doc(alias("InvalidParameter.InvalidRequestHeaderName"))]
        InvalidParameterInvalidRequestHeaderName = 1_954_543_742,
        /// InvalidParameter.InvalidRequestHeaderValue
        #[doc(alias("InvalidParameter.InvalidRequestHeaderValue"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRequestHeaderValue = 476_303_317,
        /// InvalidParameter.InvalidResourceIdBilling
        #[doc(alias("InvalidParameter.InvalidResourceIdBilling"))]
        InvalidParameterInvalidResourceIdBilling = 973_144_499,
        /// InvalidParameter.InvalidResponseHeaderValue
        #[doc(alias("InvalidParameter.InvalidResponseHeaderValue"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidResponseHeaderValue = -1_252_880_567,
        /// InvalidParameter.InvalidRuleEngineAction
        #[doc(alias("InvalidParameter.InvalidRuleEngineAction"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRuleEngineAction = 861_658_919,
        /// InvalidParameter.InvalidRuleEngineTarget
        #[doc(alias("InvalidParameter.InvalidRuleEngineTarget"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRuleEngineTarget = 481_707_375,
        /// InvalidParameter.InvalidRuleEngineTargetsExtension
        #[doc(alias("InvalidParameter.InvalidRuleEngineTargetsExtension"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRuleEngineTargetsExtension = -168_090_836,
        /// InvalidParameter.InvalidUrlRedirectUrl
        #[doc(alias("InvalidParameter.InvalidUrlRedirectUrl"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidUrlRedirectUrl = 1_073_670_483,
        /// InvalidParameter.InvalidWebSocketTimeout
        #[doc(alias("InvalidParameter.InvalidWebSocketTimeout"))]
        InvalidParameterInvalidWebSocketTimeout = -2_034_492_014,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError = -2_064_299_819,
        /// InvalidParameter.Security
        #[doc(alias("InvalidParameter.Security"))]
        InvalidParameterSecurity = 390_943_466,
        /// InvalidParameter.SettingInvalidParam
        #[doc(alias("InvalidParameter.SettingInvalidParam"))]
        InvalidParameterSettingInvalidParam = -190_686_700,
        /// InvalidParameter.Target
        #[doc(alias("InvalidParameter.Target"))]
        InvalidParameterTarget = -1_313_135_375,
        /// InvalidParameter.TaskNotGenerated
        #[doc(alias("InvalidParameter.TaskNotGenerated"))]
        InvalidParameterTaskNotGenerated = -484_576_643,
        /// InvalidParameter.UploadUrl
        #[doc(alias("InvalidParameter.UploadUrl"))]
        InvalidParameterUploadUrl = -227_162_671,
        /// InvalidParameter.ZoneNotFound
        #[doc(alias("InvalidParameter.ZoneNotFound"))]
        InvalidParameterZoneNotFound = 1_813_099_343,
        /// InvalidParameterValue.ConflictRecord
        #[doc(alias("InvalidParameterValue.ConflictRecord"))]
        InvalidParameterValueConflictRecord = -1_980_056_085,
        /// InvalidParameterValue.ConflictWithDNSSEC
        #[doc(alias("InvalidParameterValue.ConflictWithDNSSEC"))]
        InvalidParameterValueConflictWithDnssec = -1_298_617_395,
        /// InvalidParameterValue.ConflictWithLBRecord
        #[doc(alias("InvalidParameterValue.ConflictWithLBRecord"))]
        InvalidParameterValueConflictWithLbRecord = -950_020_029,
        /// InvalidParameterValue.ConflictWithNSRecord
        #[doc(alias("InvalidParameterValue.ConflictWithNSRecord"))]
        InvalidParameterValueConflictWithNsRecord = -1_735_943_197,
        /// InvalidParameterValue.InvalidDNSContent
        #[doc(alias("InvalidParameterValue.InvalidDNSContent"))]
        InvalidParameterValueInvalidDnsContent = -49_021_182,
        /// InvalidParameterValue.InvalidDNSName
        #[doc(alias("InvalidParameterValue.InvalidDNSName"))]
        InvalidParameterValueInvalidDnsName = 2_131_384_514,
        /// InvalidParameterValue.InvalidProxyName
        #[doc(alias("InvalidParameterValue.InvalidProxyName"))]
        InvalidParameterValueInvalidProxyName = -263_304_138,
        /// InvalidParameterValue.InvalidProxyOrigin
        #[doc(alias("InvalidParameterValue.InvalidProxyOrigin"))]
        InvalidParameterValueInvalidProxyOrigin = 947_475_776,
        /// InvalidParameterValue.InvalidSRVName
        #[doc(alias("InvalidParameterValue.InvalidSRVName"))]
        InvalidParameterValueInvalidSrvName = -319_703_574,
        /// InvalidParameterValue.RecordAlreadyExists
        #[doc(alias("InvalidParameterValue.RecordAlreadyExists"))]
        InvalidParameterValueRecordAlreadyExists = 1_287_463_701,
        /// InvalidParameterValue.RecordNotAllowed
        #[doc(alias("InvalidParameterValue.RecordNotAllowed"))]
        InvalidParameterValueRecordNotAllowed = 153_854_731,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.BatchQuota
        #[doc(alias("LimitExceeded.BatchQuota"))]
        LimitExceededBatchQuota = -937_245_765,
        /// LimitExceeded.DailyQuota
        #[doc(alias("LimitExceeded.DailyQuota"))]
        LimitExceededDailyQuota = 963_447_623,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.DomainNoICP
        #[doc(alias("OperationDenied.DomainNoICP"))]
        OperationDeniedDomainNoIcp = 777_368_515,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.Others
        #[doc(alias("ResourceInUse.Others"))]
        ResourceInUseOthers = 410_389_366,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.CertNotFound
        #[doc(alias("ResourceUnavailable.CertNotFound"))]
        ResourceUnavailableCertNotFound = -1_375_619_972,
        /// ResourceUnavailable.HostNotFound
        #[doc(alias("ResourceUnavailable.HostNotFound"))]
        ResourceUnavailableHostNotFound = -1_688_847_253,
        /// ResourceUnavailable.ZoneNotFound
        #[doc(alias("ResourceUnavailable.ZoneNotFound"))]
        ResourceUnavailableZoneNotFound = 1_111_194_502,
        /// UnauthorizedOperation.CamUnauthorized
        #[doc(alias("UnauthorizedOperation.CamUnauthorized"))]
        UnauthorizedOperationCamUnauthorized = 1_278_910_496,
        /// UnauthorizedOperation.DomainEmpty
        #[doc(alias("UnauthorizedOperation.DomainEmpty"))]
        UnauthorizedOperationDomainEmpty = -486_204_956,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission = 87_987_530,
    }
    api::listed_enum!(TeoError, teo_v20220106_table);
    mod teo_v20220106_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{TeoError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "teo_v20220106";
        pub(super) const CODE_INDEX: Index = index::TEO_V20220106_CODES;
        pub(super) const KEY_INDEX: Index = index::TEO_V20220106_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TeoError; 69] = [
            TeoError::DryRunOperation,
            TeoError::FailedOperation,
            TeoError::FailedOperationCertificateNotFound,
            TeoError::InternalError,
            TeoError::InternalErrorBackendError,
            TeoError::InternalErrorDbError,
            TeoError::InternalErrorDomainConfig,
            TeoError::InternalErrorFailedToGenerateUrl,
            TeoError::InternalErrorGetRoleError,
            TeoError::InternalErrorProxyServer,
            TeoError::InternalErrorQuotaSystem,
            TeoError::InternalErrorRouteError,
            TeoError::InternalErrorSystemError,
            TeoError::InvalidParameter,
            TeoError::InvalidParameterActionInProgress,
            TeoError::InvalidParameterDomainNotFound,
            TeoError::InvalidParameterInvalidCacheOnlyOnSwitch,
            TeoError::InvalidParameterInvalidCertInfo,
            TeoError::InvalidParameterInvalidClientIpHeaderName,
            TeoError::InvalidParameterInvalidDynamicRoutineBilling,
            TeoError::InvalidParameterInvalidFilterName,
            TeoError::InvalidParameterInvalidForceRedirectType,
            TeoError::InvalidParameterInvalidOrigin,
            TeoError::InvalidParameterInvalidPostMaxSizeBilling,
            TeoError::InvalidParameterInvalidPostSizeValue,
            TeoError::InvalidParameterInvalidRedirectUrlCapture,
            TeoError::InvalidParameterInvalidRequestHeaderName,
            TeoError::InvalidParameterInvalidRequestHeaderValue,
            TeoError::InvalidParameterInvalidResourceIdBilling,
            TeoError::InvalidParameterInvalidResponseHeaderValue,
            TeoError::InvalidParameterInvalidRuleEngineAction,
            TeoError::InvalidParameterInvalidRuleEngineTarget,
            TeoError::InvalidParameterInvalidRuleEngineTargetsExtension,
            TeoError::InvalidParameterInvalidUrlRedirectUrl,
            TeoError::InvalidParameterInvalidWebSocketTimeout,
            TeoError::InvalidParameterParameterError,
            TeoError::InvalidParameterSecurity,
            TeoError::InvalidParameterSettingInvalidParam,
            TeoError::InvalidParameterTarget,
            TeoError::InvalidParameterTaskNotGenerated,
            TeoError::InvalidParameterUploadUrl,
            TeoError::InvalidParameterZoneNotFound,
            TeoError::InvalidParameterValueConflictRecord,
            TeoError::InvalidParameterValueConflictWithDnssec,
            TeoError::InvalidParameterValueConflictWithLbRecord,
            TeoError::InvalidParameterValueConflictWithNsRecord,
            TeoError::InvalidParameterValueInvalidDnsContent,
            TeoError::InvalidParameterValueInvalidDnsName,
            TeoError::InvalidParameterValueInvalidProxyName,
            TeoError::InvalidParameterValueInvalidProxyOrigin,
            TeoError::InvalidParameterValueInvalidSrvName,
            TeoError::InvalidParameterValueRecordAlreadyExists,
            TeoError::InvalidParameterValueRecordNotAllowed,
            TeoError::LimitExceeded,
            TeoError::LimitExceededBatchQuota,
            TeoError::LimitExceededDailyQuota,
            TeoError::OperationDenied,
            TeoError::OperationDeniedDomainNoIcp,
            TeoError::ResourceInUse,
            TeoError::ResourceInUseOthers,
            TeoError::ResourceInsufficient,
            TeoError::ResourceNotFound,
            TeoError::ResourceUnavailable,
            TeoError::ResourceUnavailableCertNotFound,
            TeoError::ResourceUnavailableHostNotFound,
            TeoError::ResourceUnavailableZoneNotFound,
            TeoError::UnauthorizedOperationCamUnauthorized,
            TeoError::UnauthorizedOperationDomainEmpty,
            TeoError::UnauthorizedOperationNoPermission,
        ];
        pub(super) static WORDS: [&str; 69] = [
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.CertificateNotFound",
            "InternalError",
            "InternalError.BackendError",
            "InternalError.DBError",
            "InternalError.DomainConfig",
            "InternalError.FailedToGenerateUrl",
            "InternalError.GetRoleError",
            "InternalError.ProxyServer",
            "InternalError.QuotaSystem",
            "InternalError.RouteError",
            "InternalError.SystemError",
            "InvalidParameter",
            "InvalidParameter.ActionInProgress",
            "InvalidParameter.DomainNotFound",
            "InvalidParameter.InvalidCacheOnlyOnSwitch",
            "InvalidParameter.InvalidCertInfo",
            "InvalidParameter.InvalidClientIpHeaderName",
            "InvalidParameter.InvalidDynamicRoutineBilling",
            "InvalidParameter.InvalidFilterName",
            "InvalidParameter.InvalidForceRedirectType",
            "InvalidParameter.InvalidOrigin",
            "InvalidParameter.InvalidPostMaxSizeBilling",
            "InvalidParameter.InvalidPostSizeValue",
            "InvalidParameter.InvalidRedirectUrlCapture",
            "InvalidParameter.InvalidRequestHeaderName",
            "InvalidParameter.InvalidRequestHeaderValue",
            "InvalidParameter.InvalidResourceIdBilling",
            "InvalidParameter.InvalidResponseHeaderValue",
            "InvalidParameter.InvalidRuleEngineAction",
            "InvalidParameter.InvalidRuleEngineTarget",
            "InvalidParameter.InvalidRuleEngineTargetsExtension",
            "InvalidParameter.InvalidUrlRedirectUrl",
            "InvalidParameter.InvalidWebSocketTimeout",
            "InvalidParameter.ParameterError",
            "InvalidParameter.Security",
            "InvalidParameter.SettingInvalidParam",
            "InvalidParameter.Target",
            "InvalidParameter.TaskNotGenerated",
            "InvalidParameter.UploadUrl",
            "InvalidParameter.ZoneNotFound",
            "InvalidParameterValue.ConflictRecord",
            "InvalidParameterValue.ConflictWithDNSSEC",
            "InvalidParameterValue.ConflictWithLBRecord",
            "InvalidParameterValue.ConflictWithNSRecord",
            "InvalidParameterValue.InvalidDNSContent",
            "InvalidParameterValue.InvalidDNSName",
            "InvalidParameterValue.InvalidProxyName",
            "InvalidParameterValue.InvalidProxyOrigin",
            "InvalidParameterValue.InvalidSRVName",
            "InvalidParameterValue.RecordAlreadyExists",
            "InvalidParameterValue.RecordNotAllowed",
            "LimitExceeded",
            "LimitExceeded.BatchQuota",
            "LimitExceeded.DailyQuota",
            "OperationDenied",
            "OperationDenied.DomainNoICP",
            "ResourceInUse",
            "ResourceInUse.Others",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.CertNotFound",
            "ResourceUnavailable.HostNotFound",
            "ResourceUnavailable.ZoneNotFound",
            "UnauthorizedOperation.CamUnauthorized",
            "UnauthorizedOperation.DomainEmpty",
            "UnauthorizedOperation.NoPermission",
        ];
        pub(super) static NAMES: [&str; 69] = [
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationCertificateNotFound",
            "InternalError",
            "InternalErrorBackendError",
            "InternalErrorDbError",
            "InternalErrorDomainConfig",
            "InternalErrorFailedToGenerateUrl",
            "InternalErrorGetRoleError",
            "InternalErrorProxyServer",
            "InternalErrorQuotaSystem",
            "InternalErrorRouteError",
            "InternalErrorSystemError",
            "InvalidParameter",
            "InvalidParameterActionInProgress",
            "InvalidParameterDomainNotFound",
            "InvalidParameterInvalidCacheOnlyOnSwitch",
            "InvalidParameterInvalidCertInfo",
            "InvalidParameterInvalidClientIpHeaderName",
            "InvalidParameterInvalidDynamicRoutineBilling",
            "InvalidParameterInvalidFilterName",
            "InvalidParameterInvalidForceRedirectType",
            "InvalidParameterInvalidOrigin",
            "InvalidParameterInvalidPostMaxSizeBilling",
            "InvalidParameterInvalidPostSizeValue",
            "InvalidParameterInvalidRedirectUrlCapture",
            "InvalidParameterInvalidRequestHeaderName",
            "InvalidParameterInvalidRequestHeaderValue",
            "InvalidParameterInvalidResourceIdBilling",
            "InvalidParameterInvalidResponseHeaderValue",
            "InvalidParameterInvalidRuleEngineAction",
            "InvalidParameterInvalidRuleEngineTarget",
            "InvalidParameterInvalidRuleEngineTargetsExtension",
            "InvalidParameterInvalidUrlRedirectUrl",
            "InvalidParameterInvalidWebSocketTimeout",
            "InvalidParameterParameterError",
            "InvalidParameterSecurity",
            "InvalidParameterSettingInvalidParam",
            "InvalidParameterTarget",
            "InvalidParameterTaskNotGenerated",
            "InvalidParameterUploadUrl",
            "InvalidParameterZoneNotFound",
            "InvalidParameterValueConflictRecord",
            "InvalidParameterValueConflictWithDnssec",
            "InvalidParameterValueConflictWithLbRecord",
            "InvalidParameterValueConflictWithNsRecord",
            "InvalidParameterValueInvalidDnsContent",
            "InvalidParameterValueInvalidDnsName",
            "InvalidParameterValueInvalidProxyName",
            "InvalidParameterValueInvalidProxyOrigin",
            "InvalidParameterValueInvalidSrvName",
            "InvalidParameterValueRecordAlreadyExists",
            "InvalidParameterValueRecordNotAllowed",
            "LimitExceeded",
            "LimitExceededBatchQuota",
            "LimitExceededDailyQuota",
            "OperationDenied",
            "OperationDeniedDomainNoIcp",
            "ResourceInUse",
            "ResourceInUseOthers",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableCertNotFound",
            "ResourceUnavailableHostNotFound",
            "ResourceUnavailableZoneNotFound",
            "UnauthorizedOperationCamUnauthorized",
            "UnauthorizedOperationDomainEmpty",
            "UnauthorizedOperationNoPermission",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 69] = backgrounds(
            &WORDS,
            &index::TEO_V20220106_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TeoError",
            label_en: "EdgeOne (2022-01-06)",
            label_zh: "边缘安全加速平台 EdgeOne（2022-01-06）",
            level: Level::Service,
            product: Some(products::TEO),
            version: Some("2022-01-06"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    14,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    29,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    32,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-04-14",
                        "自 2023-04-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220106::TeoError;

/// Version 2022-09-01 of the API.
pub mod v20220901 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of EdgeOne (teo), API 3.0, version 2022-09-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TeoError {
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CertificateHasExpired
        #[doc(alias("FailedOperation.CertificateHasExpired"))]
        FailedOperationCertificateHasExpired = 358_381_603,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound = 1_179_055_041,
        /// FailedOperation.ConfigConditionSyntaxError
        #[doc(alias("FailedOperation.ConfigConditionSyntaxError"))]
        FailedOperationConfigConditionSyntaxError = -1_718_628_744,
        /// FailedOperation.ConfigConditionUnknownTarget
        #[doc(alias("FailedOperation.ConfigConditionUnknownTarget"))]
        FailedOperationConfigConditionUnknownTarget = 1_199_156_078,
        /// FailedOperation.ConfigConditionValueEmptyError
        #[doc(alias("FailedOperation.ConfigConditionValueEmptyError"))]
        FailedOperationConfigConditionValueEmptyError = 1_956_274_474,
        /// FailedOperation.ConfigDuplicateKeyError
        #[doc(alias("FailedOperation.ConfigDuplicateKeyError"))]
        FailedOperationConfigDuplicateKeyError = -745_652_265,
        /// FailedOperation.ConfigFieldTypeError
        #[doc(alias("FailedOperation.ConfigFieldTypeError"))]
        FailedOperationConfigFieldTypeError = 756_829_129,
        /// FailedOperation.ConfigFormatError
        #[doc(alias("FailedOperation.ConfigFormatError"))]
        FailedOperationConfigFormatError = 1_962_540_059,
        /// FailedOperation.ConfigJSONFormatError
        #[doc(alias("FailedOperation.ConfigJSONFormatError"))]
        FailedOperationConfigJsonFormatError = 1_308_221_693,
        /// FailedOperation.ConfigMalformedContent
        #[doc(alias("FailedOperation.ConfigMalformedContent"))]
        FailedOperationConfigMalformedContent = -904_283_292,
        /// FailedOperation.ConfigParamValidateErrors
        #[doc(alias("FailedOperation.ConfigParamValidateErrors"))]
        FailedOperationConfigParamValidateErrors = -20_574_865,
        /// FailedOperation.ConfigTimeParsingError
        #[doc(alias("FailedOperation.ConfigTimeParsingError"))]
        FailedOperationConfigTimeParsingError = 2_103_124_296,
        /// FailedOperation.ConfigUnknownField
        #[doc(alias("FailedOperation.ConfigUnknownField"))]
        FailedOperationConfigUnknownField = -2_021_096_153,
        /// FailedOperation.ConfigUnsupportedAction
        #[doc(alias("FailedOperation.ConfigUnsupportedAction"))]
        FailedOperationConfigUnsupportedAction = -719_816_335,
        /// FailedOperation.ConfigUnsupportedFormatVersion
        #[doc(alias("FailedOperation.ConfigUnsupportedFormatVersion"))]
        FailedOperationConfigUnsupportedFormatVersion = -1_588_503_834,
        /// FailedOperation.CreateClsLogSetFailed
        #[doc(alias("FailedOperation.CreateClsLogSetFailed"))]
        FailedOperationCreateClsLogSetFailed = -1_835_597_867,
        /// FailedOperation.CreateClsLogTopicTaskFailed
        #[doc(alias("FailedOperation.CreateClsLogTopicTaskFailed"))]
        FailedOperationCreateClsLogTopicTaskFailed = 1_834_855_126,
        /// FailedOperation.CreateLogTopicTaskAuthFailure
        #[doc(alias("FailedOperation.CreateLogTopicTaskAuthFailure"))]
        FailedOperationCreateLogTopicTaskAuthFailure = -253_407_491,
        /// FailedOperation.CreatePrefetchOriginLimitFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CreatePrefetchOriginLimitFailed"))]
        FailedOperationCreatePrefetchOriginLimitFailed = 2_044_870_639,
        /// FailedOperation.EdgeClientCertificateHasExpired
        #[doc(alias("FailedOperation.EdgeClientCertificateHasExpired"))]
        FailedOperationEdgeClientCertificateHasExpired = -805_100_268,
        /// FailedOperation.FailedToCallDNSPod
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedToCallDNSPod"))]
        FailedOperationFailedToCallDnsPod = -1_203_923_522,
        /// FailedOperation.FunctionDeploying
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FunctionDeploying"))]
        FailedOperationFunctionDeploying = 1_731_313_916,
        /// FailedOperation.InsufficientAccountBalance
        #[doc(alias("FailedOperation.InsufficientAccountBalance"))]
        FailedOperationInsufficientAccountBalance = -1_850_843_479,
        /// FailedOperation.InvalidZoneStatus
        #[doc(alias("FailedOperation.InvalidZoneStatus"))]
        FailedOperationInvalidZoneStatus = 1_957_112_761,
        /// FailedOperation.MissingConfigChunk
        #[doc(alias("FailedOperation.MissingConfigChunk"))]
        FailedOperationMissingConfigChunk = -1_568_693_600,
        /// FailedOperation.ModifyFailed
        #[doc(alias("FailedOperation.ModifyFailed"))]
        FailedOperationModifyFailed = -1_551_440_638,
        /// FailedOperation.PrefetchOriginLimitCountExceeded
        #[doc(alias("FailedOperation.PrefetchOriginLimitCountExceeded"))]
        FailedOperationPrefetchOriginLimitCountExceeded = -495_654_886,
        /// FailedOperation.PrefetchOriginLimitNotFound
        #[doc(alias("FailedOperation.PrefetchOriginLimitNotFound"))]
        FailedOperationPrefetchOriginLimitNotFound = 1_023_901_116,
        /// FailedOperation.ProductDiscontinued
        #[doc(alias("FailedOperation.ProductDiscontinued"))]
        FailedOperationProductDiscontinued = 16_247_593,
        /// FailedOperation.ProductNotActivated
        #[doc(alias("FailedOperation.ProductNotActivated"))]
        FailedOperationProductNotActivated = -1_854_036_612,
        /// FailedOperation.RealtimeLogAuthFailure
        #[doc(alias("FailedOperation.RealtimeLogAuthFailure"))]
        FailedOperationRealtimeLogAuthFailure = -842_084_234,
        /// FailedOperation.RealtimeLogLogAnalysisNotSupport
        #[doc(alias("FailedOperation.RealtimeLogLogAnalysisNotSupport"))]
        FailedOperationRealtimeLogLogAnalysisNotSupport = 351_017_764,
        /// FailedOperation.RealtimeLogNotFound
        #[doc(alias("FailedOperation.RealtimeLogNotFound"))]
        FailedOperationRealtimeLogNotFound = -844_641_445,
        /// FailedOperation.RuleOperationConflict
        #[doc(alias("FailedOperation.RuleOperationConflict"))]
        FailedOperationRuleOperationConflict = -1_681_936_518,
        /// FailedOperation.TemplateOverLimit
        #[doc(alias("FailedOperation.TemplateOverLimit"))]
        FailedOperationTemplateOverLimit = 1_444_295_763,
        /// FailedOperation.UnknownConfigGroupType
        #[doc(alias("FailedOperation.UnknownConfigGroupType"))]
        FailedOperationUnknownConfigGroupType = -918_397_981,
        /// FailedOperation.UpstreamClientCertificateHasExpired
        #[doc(alias("FailedOperation.UpstreamClientCertificateHasExpired"))]
        FailedOperationUpstreamClientCertificateHasExpired = 369_188_732,
        /// FailedOperation.UpstreamVerifyCustomCACertificateHasExpired
        #[doc(alias("FailedOperation.UpstreamVerifyCustomCACertificateHasExpired"))]
        FailedOperationUpstreamVerifyCustomCaCertificateHasExpired = -234_231_411,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BackendError
        #[doc(alias("InternalError.BackendError"))]
        InternalErrorBackendError = -2_070_711_945,
        /// InternalError.ConfigLocked
        ///
        /// - Retry: `never`
        #[doc(alias("InternalError.ConfigLocked"))]
        InternalErrorConfigLocked = 400_964_638,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DomainConfig
        #[doc(alias("InternalError.DomainConfig"))]
        InternalErrorDomainConfig = -1_076_759_891,
        /// InternalError.FailedToCallDNSPod
        #[doc(alias("InternalError.FailedToCallDNSPod"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-06"
        )]
        InternalErrorFailedToCallDnsPod = -91_117_096,
        /// InternalError.FailedToGenerateUrl
        #[doc(alias("InternalError.FailedToGenerateUrl"))]
        InternalErrorFailedToGenerateUrl = 1_651_660_080,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError = 1_601_387_016,
        /// InternalError.ProxyServer
        #[doc(alias("InternalError.ProxyServer"))]
        InternalErrorProxyServer = -857_497_870,
        /// InternalError.QuotaSystem
        #[doc(alias("InternalError.QuotaSystem"))]
        InternalErrorQuotaSystem = 1_280_696_296,
        /// InternalError.RouteError
        #[doc(alias("InternalError.RouteError"))]
        InternalErrorRouteError = -112_980_830,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.UnknowError
        #[doc(alias("InternalError.UnknowError"))]
        InternalErrorUnknowError = -1_805_403_245,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AccessRedirectRegexError
        #[doc(alias("InvalidParameter.AccessRedirectRegexError"))]
        InvalidParameterAccessRedirectRegexError = -50_114_543,
        /// InvalidParameter.ActionInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ActionInProgress"))]
        InvalidParameterActionInProgress = 1_170_292_963,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland
        #[doc(
            alias("InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland")
        )]
        InvalidParameterAdvancedOriginRoutingNotSupportAccelerateMainland = 871_317_139,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist
        #[doc(
            alias(
                "InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist"
            )
        )]
        InvalidParameterAdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist = 2_006_209_345,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer"))]
        InvalidParameterAdvancedOriginRoutingNotSupportMultiplyLayer = 515_535_953,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost"))]
        InvalidParameterAdvancedOriginRoutingNotSupportNewlyAddedHost = 1_535_008_083,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin"))]
        InvalidParameterAdvancedOriginRoutingNotSupportOcDirectOrigin = 359_467_475,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform"))]
        InvalidParameterAdvancedOriginRoutingNotSupportRacingPlatform = 195_402_457,
        /// InvalidParameter.AliasDomainNotSupportKeyless
        #[doc(alias("InvalidParameter.AliasDomainNotSupportKeyless"))]
        InvalidParameterAliasDomainNotSupportKeyless = -504_526_754,
        /// InvalidParameter.AliasDomainNotSupportSMCert
        #[doc(alias("InvalidParameter.AliasDomainNotSupportSMCert"))]
        InvalidParameterAliasDomainNotSupportSmCert = 1_465_714_804,
        /// InvalidParameter.BadContent
        #[doc(alias("InvalidParameter.BadContent"))]
        InvalidParameterBadContent = -679_429_740,
        /// InvalidParameter.BadFunctionName
        #[doc(alias("InvalidParameter.BadFunctionName"))]
        InvalidParameterBadFunctionName = 301_264_346,
        /// InvalidParameter.BadNamespaceName
        #[doc(alias("InvalidParameter.BadNamespaceName"))]
        InvalidParameterBadNamespaceName = 925_109_650,
        /// InvalidParameter.BindingNotFound
        #[doc(alias("InvalidParameter.BindingNotFound"))]
        InvalidParameterBindingNotFound = 1_746_117_651,
        /// InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff
        #[doc(alias("InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff"))]
        InvalidParameterCacheKeyQueryStringRequiresFullUrlCacheOff = -105_164_566,
        /// InvalidParameter.CacheKeyQueryStringTooManyValue
        #[doc(alias("InvalidParameter.CacheKeyQueryStringTooManyValue"))]
        InvalidParameterCacheKeyQueryStringTooManyValue = -1_099_202_375,
        /// InvalidParameter.CertChainError
        #[doc(alias("InvalidParameter.CertChainError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertChainError = -966_793_086,
        /// InvalidParameter.CertCheckError
        #[doc(alias("InvalidParameter.CertCheckError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertCheckError = 1_481_884_446,
        /// InvalidParameter.CertCompleteError
        #[doc(alias("InvalidParameter.CertCompleteError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertCompleteError = -1_408_673_025,
        /// InvalidParameter.CertFormatError
        #[doc(alias("InvalidParameter.CertFormatError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertFormatError = -841_163_197,
        /// InvalidParameter.CertIsExpired
        #[doc(alias("InvalidParameter.CertIsExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertIsExpired = -358_765_413,
        /// InvalidParameter.CertNoCn
        #[doc(alias("InvalidParameter.CertNoCn"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNoCn = 1_392_293_109,
        /// InvalidParameter.CertNoInfo
        #[doc(alias("InvalidParameter.CertNoInfo"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNoInfo = 2_052_638_453,
        /// InvalidParameter.CertNotMatchDomain
        #[doc(alias("InvalidParameter.CertNotMatchDomain"))]
        InvalidParameterCertNotMatchDomain = 1_105_124_303,
        /// InvalidParameter.CertNotMatchKey
        #[doc(alias("InvalidParameter.CertNotMatchKey"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNotMatchKey = 115_287_094,
        /// InvalidParameter.CertNotPem
        #[doc(alias("InvalidParameter.CertNotPem"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNotPem = -1_185_889_014,
        /// InvalidParameter.CertSystemError
        #[doc(alias("InvalidParameter.CertSystemError"))]
        InvalidParameterCertSystemError = 1_496_980_404,
        /// InvalidParameter.CertToExpire
        #[doc(alias("InvalidParameter.CertToExpire"))]
        InvalidParameterCertToExpire = -794_921_040,
        /// InvalidParameter.CertTooShortKeySize
        #[doc(alias("InvalidParameter.CertTooShortKeySize"))]
        InvalidParameterCertTooShortKeySize = -644_226_685,
        /// InvalidParameter.CertUnsupportedType
        #[doc(alias("InvalidParameter.CertUnsupportedType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertUnsupportedType = -1_937_409_545,
        /// InvalidParameter.CertificateConflictWithKeylessServer
        #[doc(alias("InvalidParameter.CertificateConflictWithKeylessServer"))]
        InvalidParameterCertificateConflictWithKeylessServer = 1_511_131_851,
        /// InvalidParameter.ClientIpCountryConflictsWithIpv6
        #[doc(alias("InvalidParameter.ClientIpCountryConflictsWithIpv6"))]
        InvalidParameterClientIpCountryConflictsWithIpv6 = 850_597_258,
        /// InvalidParameter.CnameWildHostNotAllowApplyCertificate
        #[doc(alias("InvalidParameter.CnameWildHostNotAllowApplyCertificate"))]
        InvalidParameterCnameWildHostNotAllowApplyCertificate = -440_591_230,
        /// InvalidParameter.CompressionInvalidAlgorithms
        #[doc(alias("InvalidParameter.CompressionInvalidAlgorithms"))]
        InvalidParameterCompressionInvalidAlgorithms = 1_914_988_188,
        /// InvalidParameter.ConflictHostOrigin
        #[doc(alias("InvalidParameter.ConflictHostOrigin"))]
        InvalidParameterConflictHostOrigin = 2_037_664_360,
        /// InvalidParameter.ContentExceedsLimit
        #[doc(alias("InvalidParameter.ContentExceedsLimit"))]
        InvalidParameterContentExceedsLimit = -1_260_301_943,
        /// InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea"))]
        InvalidParameterDomainAreaNotSupportPrefetchOriginLimitArea = 247_917_492,
        /// InvalidParameter.DomainNotFound
        #[doc(alias("InvalidParameter.DomainNotFound"))]
        InvalidParameterDomainNotFound = -164_458_797,
        /// InvalidParameter.DomainOnTrafficScheduling
        #[doc(alias("InvalidParameter.DomainOnTrafficScheduling"))]
        InvalidParameterDomainOnTrafficScheduling = 1_662_465_101,
        /// InvalidParameter.DuplicateBindingName
        #[doc(alias("InvalidParameter.DuplicateBindingName"))]
        InvalidParameterDuplicateBindingName = -1_926_153_982,
        /// InvalidParameter.DuplicateRule
        #[doc(alias("InvalidParameter.DuplicateRule"))]
        InvalidParameterDuplicateRule = 234_858_195,
        /// InvalidParameter.EdgeClientCertCheckError
        #[doc(alias("InvalidParameter.EdgeClientCertCheckError"))]
        InvalidParameterEdgeClientCertCheckError = -1_503_101_560,
        /// InvalidParameter.ErrActionUnsupportTarget
        #[doc(alias("InvalidParameter.ErrActionUnsupportTarget"))]
        InvalidParameterErrActionUnsupportTarget = -1_173_996_239,
        /// InvalidParameter.ErrInvalidAction
        #[doc(alias("InvalidParameter.ErrInvalidAction"))]
        InvalidParameterErrInvalidAction = 1_418_132_968,
        /// InvalidParameter.ErrInvalidActionDuplicateAction
        #[doc(alias("InvalidParameter.ErrInvalidActionDuplicateAction"))]
        InvalidParameterErrInvalidActionDuplicateAction = -10_720_527,
        /// InvalidParameter.ErrInvalidActionOriginPrivateAddress
        #[doc(alias("InvalidParameter.ErrInvalidActionOriginPrivateAddress"))]
        InvalidParameterErrInvalidActionOriginPrivateAddress = 1_394_819_356,
        /// InvalidParameter.ErrInvalidActionParam
        #[doc(alias("InvalidParameter.ErrInvalidActionParam"))]
        InvalidParameterErrInvalidActionParam = -1_043_619_945,
        /// InvalidParameter.ErrInvalidActionParamAction
        #[doc(alias("InvalidParameter.ErrInvalidActionParamAction"))]
        InvalidParameterErrInvalidActionParamAction = 138_507_748,
        /// InvalidParameter.ErrInvalidActionParamBadValueType
        #[doc(alias("InvalidParameter.ErrInvalidActionParamBadValueType"))]
        InvalidParameterErrInvalidActionParamBadValueType = 1_333_189_823,
        /// InvalidParameter.ErrInvalidActionParamDuplicateName
        #[doc(alias("InvalidParameter.ErrInvalidActionParamDuplicateName"))]
        InvalidParameterErrInvalidActionParamDuplicateName = 1_469_679_739,
        /// InvalidParameter.ErrInvalidActionParamName
        #[doc(alias("InvalidParameter.ErrInvalidActionParamName"))]
        InvalidParameterErrInvalidActionParamName = -941_523_494,
        /// InvalidParameter.ErrInvalidActionParamTooManyValues
        #[doc(alias("InvalidParameter.ErrInvalidActionParamTooManyValues"))]
        InvalidParameterErrInvalidActionParamTooManyValues = 1_081_239_975,
        /// InvalidParameter.ErrInvalidActionParamValue
        #[doc(alias("InvalidParameter.ErrInvalidActionParamValue"))]
        InvalidParameterErrInvalidActionParamValue = -464_847_626,
        /// InvalidParameter.ErrInvalidActionType
        #[doc(alias("InvalidParameter.ErrInvalidActionType"))]
        InvalidParameterErrInvalidActionType = -477_479_660,
        /// InvalidParameter.ErrInvalidCondition
        #[doc(alias("InvalidParameter.ErrInvalidCondition"))]
        InvalidParameterErrInvalidCondition = -871_548_891,
        /// InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured
        #[doc(
            alias(
                "InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured"
            )
        )]
        InvalidParameterErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured = 1_546_356_677,
        /// InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured
        #[doc(
            alias(
                "InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured"
            )
        )]
        InvalidParameterErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured = -916_119_065,
        /// InvalidParameter.ErrInvalidConditionIgnoreCase
        #[doc(alias("InvalidParameter.ErrInvalidConditionIgnoreCase"))]
        InvalidParameterErrInvalidConditionIgnoreCase = -1_581_603_479,
        /// InvalidParameter.ErrInvalidConditionNameBadName
        #[doc(alias("InvalidParameter.ErrInvalidConditionNameBadName"))]
        InvalidParameterErrInvalidConditionNameBadName = 542_505_289,
        /// InvalidParameter.ErrInvalidConditionNameTargetNotSupportName
        #[doc(alias("InvalidParameter.ErrInvalidConditionNameTargetNotSupportName"))]
        InvalidParameterErrInvalidConditionNameTargetNotSupportName = 1_198_390_043,
        /// InvalidParameter.ErrInvalidConditionValueBadRegular
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueBadRegular"))]
        InvalidParameterErrInvalidConditionValueBadRegular = -1_858_366_503,
        /// InvalidParameter.ErrInvalidConditionValueBadUrl
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueBadUrl"))]
        InvalidParameterErrInvalidConditionValueBadUrl = -183_764_723,
        /// InvalidParameter.ErrInvalidConditionValueBadValue
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueBadValue"))]
        InvalidParameterErrInvalidConditionValueBadValue = 1_021_682_922,
        /// InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension
        #[doc(
            alias(
                "InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension"
            )
        )]
        InvalidParameterErrInvalidConditionValueBadValueContainFileNameExtension = 546_788_965,
        /// InvalidParameter.ErrInvalidConditionValueTooLongValue
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooLongValue"))]
        InvalidParameterErrInvalidConditionValueTooLongValue = -877_241_127,
        /// InvalidParameter.ErrInvalidConditionValueTooManyRegular
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooManyRegular"))]
        InvalidParameterErrInvalidConditionValueTooManyRegular = -739_931_429,
        /// InvalidParameter.ErrInvalidConditionValueTooManyValues
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooManyValues"))]
        InvalidParameterErrInvalidConditionValueTooManyValues = -1_884_756_635,
        /// InvalidParameter.ErrInvalidConditionValueTooManyWildcard
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooManyWildcard"))]
        InvalidParameterErrInvalidConditionValueTooManyWildcard = -1_889_133_980,
        /// InvalidParameter.ErrInvalidConditionValueZeroLength
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueZeroLength"))]
        InvalidParameterErrInvalidConditionValueZeroLength = 762_393_070,
        /// InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured
        #[doc(alias("InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured"))]
        InvalidParameterErrInvalidElseWhenModifyOriginActionConfigured = -203_046_166,
        /// InvalidParameter.ErrNilCondition
        #[doc(alias("InvalidParameter.ErrNilCondition"))]
        InvalidParameterErrNilCondition = 1_730_430_966,
        /// InvalidParameter.FunctionBindVariableNameConflict
        #[doc(alias("InvalidParameter.FunctionBindVariableNameConflict"))]
        InvalidParameterFunctionBindVariableNameConflict = -88_071_974,
        /// InvalidParameter.FunctionNameConflict
        #[doc(alias("InvalidParameter.FunctionNameConflict"))]
        InvalidParameterFunctionNameConflict = -591_891_165,
        /// InvalidParameter.GroupByLimitExceeded
        #[doc(alias("InvalidParameter.GroupByLimitExceeded"))]
        InvalidParameterGroupByLimitExceeded = 2_086_090_782,
        /// InvalidParameter.GrpcRequireHttp2
        #[doc(alias("InvalidParameter.GrpcRequireHttp2"))]
        InvalidParameterGrpcRequireHttp2 = -1_996_349_774,
        /// InvalidParameter.HostHeaderInvalid
        #[doc(alias("InvalidParameter.HostHeaderInvalid"))]
        InvalidParameterHostHeaderInvalid = 320_246_479,
        /// InvalidParameter.HostNotFound
        #[doc(alias("InvalidParameter.HostNotFound"))]
        InvalidParameterHostNotFound = -365_242_754,
        /// InvalidParameter.HostStatusNotAllowApplyCertificate
        #[doc(alias("InvalidParameter.HostStatusNotAllowApplyCertificate"))]
        InvalidParameterHostStatusNotAllowApplyCertificate = -143_876_748,
        /// InvalidParameter.InvalidAccelerateType
        #[doc(alias("InvalidParameter.InvalidAccelerateType"))]
        InvalidParameterInvalidAccelerateType = -906_366_473,
        /// InvalidParameter.InvalidAdvancedOriginRoutingUnsupported
        #[doc(alias("InvalidParameter.InvalidAdvancedOriginRoutingUnsupported"))]
        InvalidParameterInvalidAdvancedOriginRoutingUnsupported = -864_488_026,
        /// InvalidParameter.InvalidAuthentication
        #[doc(alias("InvalidParameter.InvalidAuthentication"))]
        InvalidParameterInvalidAuthentication = 480_413_876,
        /// InvalidParameter.InvalidAuthenticationTypeExpireTime
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeExpireTime"))]
        InvalidParameterInvalidAuthenticationTypeExpireTime = -44_349_908,
        /// InvalidParameter.InvalidAuthenticationTypeSecretKey
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeSecretKey"))]
        InvalidParameterInvalidAuthenticationTypeSecretKey = 979_724_228,
        /// InvalidParameter.InvalidAuthenticationTypeSignParam
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeSignParam"))]
        InvalidParameterInvalidAuthenticationTypeSignParam = 791_409_028,
        /// InvalidParameter.InvalidAuthenticationTypeTimeFormat
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeTimeFormat"))]
        InvalidParameterInvalidAuthenticationTypeTimeFormat = -458_713_924,
        /// InvalidParameter.InvalidAuthenticationTypeTimeParam
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeTimeParam"))]
        InvalidParameterInvalidAuthenticationTypeTimeParam = -569_962_950,
        /// InvalidParameter.InvalidAutoUseVoucher
        #[doc(alias("InvalidParameter.InvalidAutoUseVoucher"))]
        InvalidParameterInvalidAutoUseVoucher = -1_562_407_802,
        /// InvalidParameter.InvalidAwsPrivateAccess
        #[doc(alias("InvalidParameter.InvalidAwsPrivateAccess"))]
        InvalidParameterInvalidAwsPrivateAccess = 503_507_070,
        /// InvalidParameter.InvalidAwsRegion
        #[doc(alias("InvalidParameter.InvalidAwsRegion"))]
        InvalidParameterInvalidAwsRegion = 1_473_274_828,
        /// InvalidParameter.InvalidAwsSecretKey
        #[doc(alias("InvalidParameter.InvalidAwsSecretKey"))]
        InvalidParameterInvalidAwsSecretKey = 643_385_468,
        /// InvalidParameter.InvalidBackupServerName
        #[doc(alias("InvalidParameter.InvalidBackupServerName"))]
        InvalidParameterInvalidBackupServerName = 1_994_722_460,
        /// InvalidParameter.InvalidCacheConfigCache
        #[doc(alias("InvalidParameter.InvalidCacheConfigCache"))]
        InvalidParameterInvalidCacheConfigCache = 379_537_358,
        /// InvalidParameter.InvalidCacheConfigFollowOrigin
        #[doc(alias("InvalidParameter.InvalidCacheConfigFollowOrigin"))]
        InvalidParameterInvalidCacheConfigFollowOrigin = -1_143_696_481,
        /// InvalidParameter.InvalidCacheKey
        #[doc(alias("InvalidParameter.InvalidCacheKey"))]
        InvalidParameterInvalidCacheKey = 1_767_720_980,
        /// InvalidParameter.InvalidCacheKeyCookie
        #[doc(alias("InvalidParameter.InvalidCacheKeyCookie"))]
        InvalidParameterInvalidCacheKeyCookie = 833_123_334,
        /// InvalidParameter.InvalidCacheKeyIgnoreCase
        #[doc(alias("InvalidParameter.InvalidCacheKeyIgnoreCase"))]
        InvalidParameterInvalidCacheKeyIgnoreCase = 212_539_897,
        /// InvalidParameter.InvalidCacheKeyQueryStringAction
        #[doc(alias("InvalidParameter.InvalidCacheKeyQueryStringAction"))]
        InvalidParameterInvalidCacheKeyQueryStringAction = 1_780_047_783,
        /// InvalidParameter.InvalidCacheKeyQueryStringValue
        #[doc(alias("InvalidParameter.InvalidCacheKeyQueryStringValue"))]
        InvalidParameterInvalidCacheKeyQueryStringValue = -1_761_912_570,
        /// InvalidParameter.InvalidCacheKeyScheme
        #[doc(alias("InvalidParameter.InvalidCacheKeyScheme"))]
        InvalidParameterInvalidCacheKeyScheme = -1_222_368_547,
        /// InvalidParameter.InvalidCacheOnlyOnSwitch
        #[doc(alias("InvalidParameter.InvalidCacheOnlyOnSwitch"))]
        InvalidParameterInvalidCacheOnlyOnSwitch = 1_002_562_112,
        /// InvalidParameter.InvalidCacheTime
        #[doc(alias("InvalidParameter.InvalidCacheTime"))]
        InvalidParameterInvalidCacheTime = 264_343_569,
        /// InvalidParameter.InvalidCertInfo
        #[doc(alias("InvalidParameter.InvalidCertInfo"))]
        InvalidParameterInvalidCertInfo = -1_427_749_297,
        /// InvalidParameter.InvalidClientIpCountryHeaderName
        #[doc(alias("InvalidParameter.InvalidClientIpCountryHeaderName"))]
        InvalidParameterInvalidClientIpCountryHeaderName = -1_242_250_150,
        /// InvalidParameter.InvalidClientIpHeaderName
        #[doc(alias("InvalidParameter.InvalidClientIpHeaderName"))]
        InvalidParameterInvalidClientIpHeaderName = 1_162_035_789,
        /// InvalidParameter.InvalidClientIpOrigin
        #[doc(alias("InvalidParameter.InvalidClientIpOrigin"))]
        InvalidParameterInvalidClientIpOrigin = 1_095_072_505,
        /// InvalidParameter.InvalidConditions
        #[doc(alias("InvalidParameter.InvalidConditions"))]
        InvalidParameterInvalidConditions = 1_537_466_272,
        /// InvalidParameter.InvalidCosDomain
        #[doc(alias("InvalidParameter.InvalidCosDomain"))]
        InvalidParameterInvalidCosDomain = 1_850_981_397,
        /// InvalidParameter.InvalidDomains
        #[doc(alias("InvalidParameter.InvalidDomains"))]
        InvalidParameterInvalidDomains = 1_978_935_453,
        /// InvalidParameter.InvalidDynamicRoutine
        #[doc(alias("InvalidParameter.InvalidDynamicRoutine"))]
        InvalidParameterInvalidDynamicRoutine = 1_785_110_053,
        /// InvalidParameter.InvalidDynamicRoutineBilling
        #[doc(alias("InvalidParameter.InvalidDynamicRoutineBilling"))]
        InvalidParameterInvalidDynamicRoutineBilling = 415_980_796,
        /// InvalidParameter.InvalidErrorPage
        #[doc(alias("InvalidParameter.InvalidErrorPage"))]
        InvalidParameterInvalidErrorPage = 1_698_046_723,
        /// InvalidParameter.InvalidErrorPageRedirectUrl
        #[doc(alias("InvalidParameter.InvalidErrorPageRedirectUrl"))]
        InvalidParameterInvalidErrorPageRedirectUrl = -258_738_134,
        /// InvalidParameter.InvalidFilterName
        #[doc(alias("InvalidParameter.InvalidFilterName"))]
        InvalidParameterInvalidFilterName = -1_648_228_379,
        /// InvalidParameter.InvalidForceRedirectType
        #[doc(alias("InvalidParameter.InvalidForceRedirectType"))]
        InvalidParameterInvalidForceRedirectType = -1_253_115_494,
        /// InvalidParameter.InvalidHttps
        #[doc(alias("InvalidParameter.InvalidHttps"))]
        InvalidParameterInvalidHttps = 566_301_547,
        /// InvalidParameter.InvalidHttpsCertInfo
        #[doc(alias("InvalidParameter.InvalidHttpsCertInfo"))]
        InvalidParameterInvalidHttpsCertInfo = 1_998_308_748,
        /// InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion
        #[doc(alias("InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion"))]
        InvalidParameterInvalidHttpsCipherSuiteAndTlsVersion = -998_660_810,
        /// InvalidParameter.InvalidHttpsHstsMaxAge
        #[doc(alias("InvalidParameter.InvalidHttpsHstsMaxAge"))]
        InvalidParameterInvalidHttpsHstsMaxAge = 369_684_707,
        /// InvalidParameter.InvalidHttpsTlsVersion
        #[doc(alias("InvalidParameter.InvalidHttpsTlsVersion"))]
        InvalidParameterInvalidHttpsTlsVersion = 517_356_361,
        /// InvalidParameter.InvalidInterval
        #[doc(alias("InvalidParameter.InvalidInterval"))]
        InvalidParameterInvalidInterval = 364_155_676,
        /// InvalidParameter.InvalidIpv6Switch
        #[doc(alias("InvalidParameter.InvalidIpv6Switch"))]
        InvalidParameterInvalidIpv6Switch = -1_293_332_589,
        /// InvalidParameter.InvalidLogAnalysisCondition
        #[doc(alias("InvalidParameter.InvalidLogAnalysisCondition"))]
        InvalidParameterInvalidLogAnalysisCondition = -1_824_553_655,
        /// InvalidParameter.InvalidLogFormatFieldDelimiter
        #[doc(alias("InvalidParameter.InvalidLogFormatFieldDelimiter"))]
        InvalidParameterInvalidLogFormatFieldDelimiter = -617_042_191,
        /// InvalidParameter.InvalidLogFormatFormatType
        #[doc(alias("InvalidParameter.InvalidLogFormatFormatType"))]
        InvalidParameterInvalidLogFormatFormatType = 503_040_122,
        /// InvalidParameter.InvalidLogFormatRecordDelimiter
        #[doc(alias("InvalidParameter.InvalidLogFormatRecordDelimiter"))]
        InvalidParameterInvalidLogFormatRecordDelimiter = -1_498_254_268,
        /// InvalidParameter.InvalidMaxAgeFollowOrigin
        #[doc(alias("InvalidParameter.InvalidMaxAgeFollowOrigin"))]
        InvalidParameterInvalidMaxAgeFollowOrigin = -485_074_594,
        /// InvalidParameter.InvalidMaxAgeTime
        #[doc(alias("InvalidParameter.InvalidMaxAgeTime"))]
        InvalidParameterInvalidMaxAgeTime = -852_109_718,
        /// InvalidParameter.InvalidMetric
        #[doc(alias("InvalidParameter.InvalidMetric"))]
        InvalidParameterInvalidMetric = 584_092_249,
        /// InvalidParameter.InvalidOperation
        #[doc(alias("InvalidParameter.InvalidOperation"))]
        InvalidParameterInvalidOperation = -1_932_195_338,
        /// InvalidParameter.InvalidOrigin
        #[doc(alias("InvalidParameter.InvalidOrigin"))]
        InvalidParameterInvalidOrigin = -1_924_150_185,
        /// InvalidParameter.InvalidOriginGroupType
        #[doc(alias("InvalidParameter.InvalidOriginGroupType"))]
        InvalidParameterInvalidOriginGroupType = -1_293_404_122,
        /// InvalidParameter.InvalidOriginIp
        #[doc(alias("InvalidParameter.InvalidOriginIp"))]
        InvalidParameterInvalidOriginIp = -186_194_076,
        /// InvalidParameter.InvalidOriginType
        #[doc(alias("InvalidParameter.InvalidOriginType"))]
        InvalidParameterInvalidOriginType = -1_306_220_157,
        /// InvalidParameter.InvalidOriginValue
        #[doc(alias("InvalidParameter.InvalidOriginValue"))]
        InvalidParameterInvalidOriginValue = 1_995_140_158,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidPeriod
        #[doc(alias("InvalidParameter.InvalidPeriod"))]
        InvalidParameterInvalidPeriod = -1_574_605_082,
        /// InvalidParameter.InvalidPlanType
        #[doc(alias("InvalidParameter.InvalidPlanType"))]
        InvalidParameterInvalidPlanType = 1_465_389_314,
        /// InvalidParameter.InvalidPostMaxSizeBilling
        #[doc(alias("InvalidParameter.InvalidPostMaxSizeBilling"))]
        InvalidParameterInvalidPostMaxSizeBilling = -1_112_734_679,
        /// InvalidParameter.InvalidPostSizeValue
        #[doc(alias("InvalidParameter.InvalidPostSizeValue"))]
        InvalidParameterInvalidPostSizeValue = -816_370_020,
        /// InvalidParameter.InvalidPrivateAccessParams
        #[doc(alias("InvalidParameter.InvalidPrivateAccessParams"))]
        InvalidParameterInvalidPrivateAccessParams = -1_544_346_316,
        /// InvalidParameter.InvalidPrivateAccessSwitch
        #[doc(alias("InvalidParameter.InvalidPrivateAccessSwitch"))]
        InvalidParameterInvalidPrivateAccessSwitch = 1_007_451_851,
        /// InvalidParameter.InvalidProxies
        #[doc(alias("InvalidParameter.InvalidProxies"))]
        InvalidParameterInvalidProxies = -881_214_897,
        /// InvalidParameter.InvalidQuicBilling
        #[doc(alias("InvalidParameter.InvalidQuicBilling"))]
        InvalidParameterInvalidQuicBilling = 1_207_697_442,
        /// InvalidParameter.InvalidQuotaNumber
        #[doc(alias("InvalidParameter.InvalidQuotaNumber"))]
        InvalidParameterInvalidQuotaNumber = -1_796_640_570,
        /// InvalidParameter.InvalidQuotaType
        #[doc(alias("InvalidParameter.InvalidQuotaType"))]
        InvalidParameterInvalidQuotaType = -1_867_354_391,
        /// InvalidParameter.InvalidRangeOriginPull
        #[doc(alias("InvalidParameter.InvalidRangeOriginPull"))]
        InvalidParameterInvalidRangeOriginPull = -1_177_636_169,
        /// InvalidParameter.InvalidRenewFlag
        #[doc(alias("InvalidParameter.InvalidRenewFlag"))]
        InvalidParameterInvalidRenewFlag = 287_713_793,
        /// InvalidParameter.InvalidRequestHeaderName
        #[doc(alias("InvalidParameter.InvalidRequestHeaderName"))]
        InvalidParameterInvalidRequestHeaderName = 1_954_543_742,
        /// InvalidParameter.InvalidRequestHeaderNameXff
        #[doc(alias("InvalidParameter.InvalidRequestHeaderNameXff"))]
        InvalidParameterInvalidRequestHeaderNameXff = 2_029_401_469,
        /// InvalidParameter.InvalidRequestHeaderValue
        #[doc(alias("InvalidParameter.InvalidRequestHeaderValue"))]
        InvalidParameterInvalidRequestHeaderValue = 476_303_317,
        /// InvalidParameter.InvalidResourceIdBilling
        #[doc(alias("InvalidParameter.InvalidResourceIdBilling"))]
        InvalidParameterInvalidResourceIdBilling = 973_144_499,
        /// InvalidParameter.InvalidResponseHeaderName
        #[doc(alias("InvalidParameter.InvalidResponseHeaderName"))]
        InvalidParameterInvalidResponseHeaderName = -1_959_018_569,
        /// InvalidParameter.InvalidResponseHeaderValue
        #[doc(alias("InvalidParameter.InvalidResponseHeaderValue"))]
        InvalidParameterInvalidResponseHeaderValue = -1_252_880_567,
        /// InvalidParameter.InvalidRuleEngine
        #[doc(alias("InvalidParameter.InvalidRuleEngine"))]
        InvalidParameterInvalidRuleEngine = 1_870_441_946,
        /// InvalidParameter.InvalidRuleEngineAction
        #[doc(alias("InvalidParameter.InvalidRuleEngineAction"))]
        InvalidParameterInvalidRuleEngineAction = 861_658_919,
        /// InvalidParameter.InvalidRuleEngineNotFound
        #[doc(alias("InvalidParameter.InvalidRuleEngineNotFound"))]
        InvalidParameterInvalidRuleEngineNotFound = 1_579_422_329,
        /// InvalidParameter.InvalidRuleEngineTarget
        #[doc(alias("InvalidParameter.InvalidRuleEngineTarget"))]
        InvalidParameterInvalidRuleEngineTarget = 481_707_375,
        /// InvalidParameter.InvalidRuleEngineTargetsExtension
        #[doc(alias("InvalidParameter.InvalidRuleEngineTargetsExtension"))]
        InvalidParameterInvalidRuleEngineTargetsExtension = -168_090_836,
        /// InvalidParameter.InvalidRuleEngineTargetsUrl
        #[doc(alias("InvalidParameter.InvalidRuleEngineTargetsUrl"))]
        InvalidParameterInvalidRuleEngineTargetsUrl = -952_261_884,
        /// InvalidParameter.InvalidRuleProto
        #[doc(alias("InvalidParameter.InvalidRuleProto"))]
        InvalidParameterInvalidRuleProto = 391_639_239,
        /// InvalidParameter.InvalidServerName
        #[doc(alias("InvalidParameter.InvalidServerName"))]
        InvalidParameterInvalidServerName = -1_112_563_237,
        /// InvalidParameter.InvalidShieldUnsupported
        #[doc(alias("InvalidParameter.InvalidShieldUnsupported"))]
        InvalidParameterInvalidShieldUnsupported = -1_369_265_137,
        /// InvalidParameter.InvalidSortBy
        #[doc(alias("InvalidParameter.InvalidSortBy"))]
        InvalidParameterInvalidSortBy = -466_513_416,
        /// InvalidParameter.InvalidSortOrder
        #[doc(alias("InvalidParameter.InvalidSortOrder"))]
        InvalidParameterInvalidSortOrder = 333_099_571,
        /// InvalidParameter.InvalidStandardDebug
        #[doc(alias("InvalidParameter.InvalidStandardDebug"))]
        InvalidParameterInvalidStandardDebug = 1_450_080_690,
        /// InvalidParameter.InvalidStandardDebugClientIp
        #[doc(alias("InvalidParameter.InvalidStandardDebugClientIp"))]
        InvalidParameterInvalidStandardDebugClientIp = -769_727_392,
        /// InvalidParameter.InvalidStandardDebugEmptyList
        #[doc(alias("InvalidParameter.InvalidStandardDebugEmptyList"))]
        InvalidParameterInvalidStandardDebugEmptyList = 257_170_157,
        /// InvalidParameter.InvalidStandardDebugExpireTimeLimit
        #[doc(alias("InvalidParameter.InvalidStandardDebugExpireTimeLimit"))]
        InvalidParameterInvalidStandardDebugExpireTimeLimit = -73_472_423,
        /// InvalidParameter.InvalidUpstreamRequestQueryStringValue
        #[doc(alias("InvalidParameter.InvalidUpstreamRequestQueryStringValue"))]
        InvalidParameterInvalidUpstreamRequestQueryStringValue = -1_461_856_097,
        /// InvalidParameter.InvalidUrlRedirect
        #[doc(alias("InvalidParameter.InvalidUrlRedirect"))]
        InvalidParameterInvalidUrlRedirect = 1_539_703_229,
        /// InvalidParameter.InvalidUrlRedirectHost
        #[doc(alias("InvalidParameter.InvalidUrlRedirectHost"))]
        InvalidParameterInvalidUrlRedirectHost = -1_112_109_196,
        /// InvalidParameter.InvalidUrlRedirectUrl
        #[doc(alias("InvalidParameter.InvalidUrlRedirectUrl"))]
        InvalidParameterInvalidUrlRedirectUrl = 1_073_670_483,
        /// InvalidParameter.InvalidWebSocketTimeout
        #[doc(alias("InvalidParameter.InvalidWebSocketTimeout"))]
        InvalidParameterInvalidWebSocketTimeout = -2_034_492_014,
        /// InvalidParameter.KeyRulesInvalidQueryStringValue
        #[doc(alias("InvalidParameter.KeyRulesInvalidQueryStringValue"))]
        InvalidParameterKeyRulesInvalidQueryStringValue = 1_122_134_622,
        /// InvalidParameter.KeysTooMany
        #[doc(alias("InvalidParameter.KeysTooMany"))]
        InvalidParameterKeysTooMany = -3_114_445,
        /// InvalidParameter.LengthExceedsLimit
        #[doc(alias("InvalidParameter.LengthExceedsLimit"))]
        InvalidParameterLengthExceedsLimit = 1_333_223_911,
        /// InvalidParameter.LoadBalanceInstanceIdIsRequired
        #[doc(alias("InvalidParameter.LoadBalanceInstanceIdIsRequired"))]
        InvalidParameterLoadBalanceInstanceIdIsRequired = 252_766_446,
        /// InvalidParameter.LoadBalancerBindL4NotInStableStatus
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.LoadBalancerBindL4NotInStableStatus"))]
        InvalidParameterLoadBalancerBindL4NotInStableStatus = 211_143_993,
        /// InvalidParameter.LoadBalancerBindL7NotInStableStatus
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.LoadBalancerBindL7NotInStableStatus"))]
        InvalidParameterLoadBalancerBindL7NotInStableStatus = 1_778_240_377,
        /// InvalidParameter.LoadBalancerBindOriginGroupInvalid
        #[doc(alias("InvalidParameter.LoadBalancerBindOriginGroupInvalid"))]
        InvalidParameterLoadBalancerBindOriginGroupInvalid = -1_909_035_777,
        /// InvalidParameter.LoadBalancerNameRepeated
        #[doc(alias("InvalidParameter.LoadBalancerNameRepeated"))]
        InvalidParameterLoadBalancerNameRepeated = 895_623_108,
        /// InvalidParameter.LoadBalancerUsedInL4Proxy
        #[doc(alias("InvalidParameter.LoadBalancerUsedInL4Proxy"))]
        InvalidParameterLoadBalancerUsedInL4Proxy = 1_079_225_320,
        /// InvalidParameter.LoadBalancerUsedInL7Domain
        #[doc(alias("InvalidParameter.LoadBalancerUsedInL7Domain"))]
        InvalidParameterLoadBalancerUsedInL7Domain = -411_468_162,
        /// InvalidParameter.LoadBalancerUsedInRuleEngine
        #[doc(alias("InvalidParameter.LoadBalancerUsedInRuleEngine"))]
        InvalidParameterLoadBalancerUsedInRuleEngine = 1_184_946_059,
        /// InvalidParameter.ModifyParametersMissing
        #[doc(alias("InvalidParameter.ModifyParametersMissing"))]
        InvalidParameterModifyParametersMissing = 2_032_563_333,
        /// InvalidParameter.MultiplyLayerNotSupportSmartRouting
        #[doc(alias("InvalidParameter.MultiplyLayerNotSupportSmartRouting"))]
        InvalidParameterMultiplyLayerNotSupportSmartRouting = -26_209_354,
        /// InvalidParameter.NamespaceInUse
        #[doc(alias("InvalidParameter.NamespaceInUse"))]
        InvalidParameterNamespaceInUse = -1_639_774_150,
        /// InvalidParameter.NotSupportThisPreset
        #[doc(alias("InvalidParameter.NotSupportThisPreset"))]
        InvalidParameterNotSupportThisPreset = -838_361_389,
        /// InvalidParameter.OCDirectOriginRequiresSmartRouting
        #[doc(alias("InvalidParameter.OCDirectOriginRequiresSmartRouting"))]
        InvalidParameterOcDirectOriginRequiresSmartRouting = 112_982_461,
        /// InvalidParameter.OriginGroupTypeCanNotMatchLBType
        #[doc(alias("InvalidParameter.OriginGroupTypeCanNotMatchLBType"))]
        InvalidParameterOriginGroupTypeCanNotMatchLbType = -1_223_418_323,
        /// InvalidParameter.OriginIsInnerIp
        #[doc(alias("InvalidParameter.OriginIsInnerIp"))]
        InvalidParameterOriginIsInnerIp = 1_705_603_893,
        /// InvalidParameter.OriginL4RecordIPV4MixDomain
        #[doc(alias("InvalidParameter.OriginL4RecordIPV4MixDomain"))]
        InvalidParameterOriginL4RecordIpv4MixDomain = 987_601_693,
        /// InvalidParameter.OriginL4RecordMultiDomain
        #[doc(alias("InvalidParameter.OriginL4RecordMultiDomain"))]
        InvalidParameterOriginL4RecordMultiDomain = -317_542_812,
        /// InvalidParameter.OriginNameExists
        #[doc(alias("InvalidParameter.OriginNameExists"))]
        InvalidParameterOriginNameExists = 1_647_775_181,
        /// InvalidParameter.OriginOriginGroupIdIsRequired
        #[doc(alias("InvalidParameter.OriginOriginGroupIdIsRequired"))]
        InvalidParameterOriginOriginGroupIdIsRequired = 1_844_987_297,
        /// InvalidParameter.OriginPullProtocolIsRequired
        #[doc(alias("InvalidParameter.OriginPullProtocolIsRequired"))]
        InvalidParameterOriginPullProtocolIsRequired = 2_075_103_590,
        /// InvalidParameter.OriginRecordFormatError
        #[doc(alias("InvalidParameter.OriginRecordFormatError"))]
        InvalidParameterOriginRecordFormatError = 266_909_227,
        /// InvalidParameter.OriginRecordWeightValue
        #[doc(alias("InvalidParameter.OriginRecordWeightValue"))]
        InvalidParameterOriginRecordWeightValue = 1_940_408_420,
        /// InvalidParameter.OriginThirdPartyParamFormatError
        #[doc(alias("InvalidParameter.OriginThirdPartyParamFormatError"))]
        InvalidParameterOriginThirdPartyParamFormatError = 802_264_034,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError = -2_064_299_819,
        /// InvalidParameter.PlanNotFound
        #[doc(alias("InvalidParameter.PlanNotFound"))]
        InvalidParameterPlanNotFound = -1_200_215_498,
        /// InvalidParameter.PostMaxSizeLimitExceeded
        #[doc(alias("InvalidParameter.PostMaxSizeLimitExceeded"))]
        InvalidParameterPostMaxSizeLimitExceeded = 1_195_142_138,
        /// InvalidParameter.PrefetchOriginLimitAreaInvalid
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.PrefetchOriginLimitAreaInvalid"))]
        InvalidParameterPrefetchOriginLimitAreaInvalid = -1_926_630_063,
        /// InvalidParameter.PrefetchOriginLimitBandwidthTooLarge
        #[doc(alias("InvalidParameter.PrefetchOriginLimitBandwidthTooLarge"))]
        InvalidParameterPrefetchOriginLimitBandwidthTooLarge = 20_171_929,
        /// InvalidParameter.PrefetchOriginLimitBandwidthTooSmall
        #[doc(alias("InvalidParameter.PrefetchOriginLimitBandwidthTooSmall"))]
        InvalidParameterPrefetchOriginLimitBandwidthTooSmall = -426_535_778,
        /// InvalidParameter.PrefetchOriginLimitEnabledInvalid
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.PrefetchOriginLimitEnabledInvalid"))]
        InvalidParameterPrefetchOriginLimitEnabledInvalid = -1_060_930_440,
        /// InvalidParameter.ProxyNameDuplicating
        #[doc(alias("InvalidParameter.ProxyNameDuplicating"))]
        InvalidParameterProxyNameDuplicating = 1_842_532_400,
        /// InvalidParameter.ProxyNameNotMatched
        #[doc(alias("InvalidParameter.ProxyNameNotMatched"))]
        InvalidParameterProxyNameNotMatched = 1_471_769_254,
        /// InvalidParameter.RealtimeLogEntityAlreadyCreated
        #[doc(alias("InvalidParameter.RealtimeLogEntityAlreadyCreated"))]
        InvalidParameterRealtimeLogEntityAlreadyCreated = -1_558_410_203,
        /// InvalidParameter.RealtimeLogInvalidDeliveryArea
        #[doc(alias("InvalidParameter.RealtimeLogInvalidDeliveryArea"))]
        InvalidParameterRealtimeLogInvalidDeliveryArea = 770_181_745,
        /// InvalidParameter.RealtimeLogInvalidLogType
        #[doc(alias("InvalidParameter.RealtimeLogInvalidLogType"))]
        InvalidParameterRealtimeLogInvalidLogType = 440_958_158,
        /// InvalidParameter.RealtimeLogInvalidTaskType
        #[doc(alias("InvalidParameter.RealtimeLogInvalidTaskType"))]
        InvalidParameterRealtimeLogInvalidTaskType = -1_802_433_097,
        /// InvalidParameter.RealtimeLogNumsExceedLimit
        #[doc(alias("InvalidParameter.RealtimeLogNumsExceedLimit"))]
        InvalidParameterRealtimeLogNumsExceedLimit = -1_738_673_006,
        /// InvalidParameter.RemarkTooLong
        #[doc(alias("InvalidParameter.RemarkTooLong"))]
        InvalidParameterRemarkTooLong = -920_497_848,
        /// InvalidParameter.ResponseHeaderCacheControlNotAllowDelete
        #[doc(alias("InvalidParameter.ResponseHeaderCacheControlNotAllowDelete"))]
        InvalidParameterResponseHeaderCacheControlNotAllowDelete = 134_878_644,
        /// InvalidParameter.RuleOriginFormatError
        #[doc(alias("InvalidParameter.RuleOriginFormatError"))]
        InvalidParameterRuleOriginFormatError = 1_350_277_363,
        /// InvalidParameter.RuleOriginMultiDomain
        #[doc(alias("InvalidParameter.RuleOriginMultiDomain"))]
        InvalidParameterRuleOriginMultiDomain = 567_437_222,
        /// InvalidParameter.RuleOriginPortInteger
        #[doc(alias("InvalidParameter.RuleOriginPortInteger"))]
        InvalidParameterRuleOriginPortInteger = 71_622_341,
        /// InvalidParameter.RuleOriginValueError
        #[doc(alias("InvalidParameter.RuleOriginValueError"))]
        InvalidParameterRuleOriginValueError = 1_827_444_427,
        /// InvalidParameter.RulePortDuplicating
        #[doc(alias("InvalidParameter.RulePortDuplicating"))]
        InvalidParameterRulePortDuplicating = 1_146_576_730,
        /// InvalidParameter.RulePortGroup
        #[doc(alias("InvalidParameter.RulePortGroup"))]
        InvalidParameterRulePortGroup = 1_622_090_046,
        /// InvalidParameter.RulePortInteger
        #[doc(alias("InvalidParameter.RulePortInteger"))]
        InvalidParameterRulePortInteger = -1_492_670_252,
        /// InvalidParameter.Security
        #[doc(alias("InvalidParameter.Security"))]
        InvalidParameterSecurity = 390_943_466,
        /// InvalidParameter.SettingInvalidParam
        #[doc(alias("InvalidParameter.SettingInvalidParam"))]
        InvalidParameterSettingInvalidParam = -190_686_700,
        /// InvalidParameter.ShieldNotSupportHostCachePrefresh
        #[doc(alias("InvalidParameter.ShieldNotSupportHostCachePrefresh"))]
        InvalidParameterShieldNotSupportHostCachePrefresh = 882_031_821,
        /// InvalidParameter.ShieldNotSupportHostOriginWhitelist
        #[doc(alias("InvalidParameter.ShieldNotSupportHostOriginWhitelist"))]
        InvalidParameterShieldNotSupportHostOriginWhitelist = 1_625_941_907,
        /// InvalidParameter.ShieldNotSupportHostSmartRouting
        #[doc(alias("InvalidParameter.ShieldNotSupportHostSmartRouting"))]
        InvalidParameterShieldNotSupportHostSmartRouting = 2_099_836_546,
        /// InvalidParameter.ShieldNotSupportZoneCachePrefresh
        #[doc(alias("InvalidParameter.ShieldNotSupportZoneCachePrefresh"))]
        InvalidParameterShieldNotSupportZoneCachePrefresh = -1_733_879_481,
        /// InvalidParameter.ShieldNotSupportZoneSmartRouting
        #[doc(alias("InvalidParameter.ShieldNotSupportZoneSmartRouting"))]
        InvalidParameterShieldNotSupportZoneSmartRouting = -708_025_527,
        /// InvalidParameter.ShieldSpaceNotFound
        #[doc(alias("InvalidParameter.ShieldSpaceNotFound"))]
        InvalidParameterShieldSpaceNotFound = -1_800_947_985,
        /// InvalidParameter.ShieldSpaceRequiredError
        #[doc(alias("InvalidParameter.ShieldSpaceRequiredError"))]
        InvalidParameterShieldSpaceRequiredError = 257_809_184,
        /// InvalidParameter.ShieldSpaceStatusMustOnline
        #[doc(alias("InvalidParameter.ShieldSpaceStatusMustOnline"))]
        InvalidParameterShieldSpaceStatusMustOnline = 1_966_419_112,
        /// InvalidParameter.SomeOriginGroupNotExist
        #[doc(alias("InvalidParameter.SomeOriginGroupNotExist"))]
        InvalidParameterSomeOriginGroupNotExist = -1_242_976_388,
        /// InvalidParameter.SpaceNotBindOrigin
        #[doc(alias("InvalidParameter.SpaceNotBindOrigin"))]
        InvalidParameterSpaceNotBindOrigin = 592_033_118,
        /// InvalidParameter.StatusCodeCacheInvalidStatusCode
        #[doc(alias("InvalidParameter.StatusCodeCacheInvalidStatusCode"))]
        InvalidParameterStatusCodeCacheInvalidStatusCode = -1_420_458_797,
        /// InvalidParameter.Target
        #[doc(alias("InvalidParameter.Target"))]
        InvalidParameterTarget = -1_313_135_375,
        /// InvalidParameter.TaskNotGenerated
        #[doc(alias("InvalidParameter.TaskNotGenerated"))]
        InvalidParameterTaskNotGenerated = -484_576_643,
        /// InvalidParameter.TaskSystemError
        #[doc(alias("InvalidParameter.TaskSystemError"))]
        InvalidParameterTaskSystemError = -676_203_424,
        /// InvalidParameter.TlsVersionNotInSequence
        #[doc(alias("InvalidParameter.TlsVersionNotInSequence"))]
        InvalidParameterTlsVersionNotInSequence = 649_912_664,
        /// InvalidParameter.TooManyFilterValues
        #[doc(alias("InvalidParameter.TooManyFilterValues"))]
        InvalidParameterTooManyFilterValues = -178_991_334,
        /// InvalidParameter.TooManyFilters
        #[doc(alias("InvalidParameter.TooManyFilters"))]
        InvalidParameterTooManyFilters = -43_408_759,
        /// InvalidParameter.UploadUrl
        #[doc(alias("InvalidParameter.UploadUrl"))]
        InvalidParameterUploadUrl = -227_162_671,
        /// InvalidParameter.UpstreamClientCertCheckError
        #[doc(alias("InvalidParameter.UpstreamClientCertCheckError"))]
        InvalidParameterUpstreamClientCertCheckError = -964_457_203,
        /// InvalidParameter.UpstreamVerifyCertCheckError
        #[doc(alias("InvalidParameter.UpstreamVerifyCertCheckError"))]
        InvalidParameterUpstreamVerifyCertCheckError = 1_130_875_970,
        /// InvalidParameter.UpstreamVerifyCustomCACertNoInfo
        #[doc(alias("InvalidParameter.UpstreamVerifyCustomCACertNoInfo"))]
        InvalidParameterUpstreamVerifyCustomCaCertNoInfo = -194_781_919,
        /// InvalidParameter.WorkModeIsSame
        #[doc(alias("InvalidParameter.WorkModeIsSame"))]
        InvalidParameterWorkModeIsSame = -849_271_503,
        /// InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea"))]
        InvalidParameterZoneAreaNotSupportPrefetchOriginLimitArea = -1_632_983_706,
        /// InvalidParameter.ZoneHasBeenBound
        #[doc(alias("InvalidParameter.ZoneHasBeenBound"))]
        InvalidParameterZoneHasBeenBound = -1_501_692_680,
        /// InvalidParameter.ZoneHasNotBeenBoundToPlan
        #[doc(alias("InvalidParameter.ZoneHasNotBeenBoundToPlan"))]
        InvalidParameterZoneHasNotBeenBoundToPlan = 1_952_065_660,
        /// InvalidParameter.ZoneIsGrayPublishing
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ZoneIsGrayPublishing"))]
        InvalidParameterZoneIsGrayPublishing = -1_414_567_199,
        /// InvalidParameter.ZoneNameIsRequired
        #[doc(alias("InvalidParameter.ZoneNameIsRequired"))]
        InvalidParameterZoneNameIsRequired = 1_860_158_997,
        /// InvalidParameter.ZoneNotFound
        #[doc(alias("InvalidParameter.ZoneNotFound"))]
        InvalidParameterZoneNotFound = 1_813_099_343,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccessBlacklist
        #[doc(alias("InvalidParameterValue.AccessBlacklist"))]
        InvalidParameterValueAccessBlacklist = 1_711_347_339,
        /// InvalidParameterValue.AliasDomainNotSupportEdgeMTLS
        #[doc(alias("InvalidParameterValue.AliasDomainNotSupportEdgeMTLS"))]
        InvalidParameterValueAliasDomainNotSupportEdgeMtls = -1_971_681_121,
        /// InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS
        #[doc(alias("InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS"))]
        InvalidParameterValueAliasDomainNotSupportUpstreamMtls = 1_448_880_188,
        /// InvalidParameterValue.AliasDomainNotSupportUpstreamVerify
        #[doc(alias("InvalidParameterValue.AliasDomainNotSupportUpstreamVerify"))]
        InvalidParameterValueAliasDomainNotSupportUpstreamVerify = 1_821_062_251,
        /// InvalidParameterValue.CertificateVerifyClientMustCa
        #[doc(alias("InvalidParameterValue.CertificateVerifyClientMustCa"))]
        InvalidParameterValueCertificateVerifyClientMustCa = -34_851_376,
        /// InvalidParameterValue.CertificateVerifyClientNeedCert
        #[doc(alias("InvalidParameterValue.CertificateVerifyClientNeedCert"))]
        InvalidParameterValueCertificateVerifyClientNeedCert = -113_374_803,
        /// InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC
        #[doc(
            alias("InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC")
        )]
        InvalidParameterValueCertificateVerifyUpstreamClientMustRsAorEcc = -115_946_484,
        /// InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR
        #[doc(alias("InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR"))]
        InvalidParameterValueCertificateVerifyUpstreamClientMustSvr = 471_171_279,
        /// InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert
        #[doc(alias("InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert"))]
        InvalidParameterValueCertificateVerifyUpstreamClientNeedCert = 1_084_436_139,
        /// InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA
        #[doc(
            alias("InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA")
        )]
        InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustCa = 1_886_501_736,
        /// InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC
        #[doc(
            alias(
                "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC"
            )
        )]
        InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustRsAorEcc = -526_853_583,
        /// InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert
        #[doc(
            alias(
                "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert"
            )
        )]
        InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaNeedCert = -426_230_895,
        /// InvalidParameterValue.ClientCertInfoQuotaLimit
        #[doc(alias("InvalidParameterValue.ClientCertInfoQuotaLimit"))]
        InvalidParameterValueClientCertInfoQuotaLimit = -998_510_221,
        /// InvalidParameterValue.ConflictRecord
        #[doc(alias("InvalidParameterValue.ConflictRecord"))]
        InvalidParameterValueConflictRecord = -1_980_056_085,
        /// InvalidParameterValue.ConflictWithDNSSEC
        #[doc(alias("InvalidParameterValue.ConflictWithDNSSEC"))]
        InvalidParameterValueConflictWithDnssec = -1_298_617_395,
        /// InvalidParameterValue.ConflictWithDomain
        #[doc(alias("InvalidParameterValue.ConflictWithDomain"))]
        InvalidParameterValueConflictWithDomain = 2_033_332_443,
        /// InvalidParameterValue.ConflictWithLBRecord
        #[doc(alias("InvalidParameterValue.ConflictWithLBRecord"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueConflictWithLbRecord = -950_020_029,
        /// InvalidParameterValue.ConflictWithNSRecord
        #[doc(alias("InvalidParameterValue.ConflictWithNSRecord"))]
        InvalidParameterValueConflictWithNsRecord = -1_735_943_197,
        /// InvalidParameterValue.ContentSameAsName
        #[doc(alias("InvalidParameterValue.ContentSameAsName"))]
        InvalidParameterValueContentSameAsName = -2_134_659_174,
        /// InvalidParameterValue.ContentTypeNotMatch
        #[doc(alias("InvalidParameterValue.ContentTypeNotMatch"))]
        InvalidParameterValueContentTypeNotMatch = -542_905_900,
        /// InvalidParameterValue.DomainNotMatchZone
        #[doc(alias("InvalidParameterValue.DomainNotMatchZone"))]
        InvalidParameterValueDomainNotMatchZone = 789_327_091,
        /// InvalidParameterValue.FiltersMustIncludeDimensionName
        #[doc(alias("InvalidParameterValue.FiltersMustIncludeDimensionName"))]
        InvalidParameterValueFiltersMustIncludeDimensionName = 2_085_340_544,
        /// InvalidParameterValue.FormatMismatch
        #[doc(alias("InvalidParameterValue.FormatMismatch"))]
        InvalidParameterValueFormatMismatch = 2_078_292_366,
        /// InvalidParameterValue.GeneralMismatch
        #[doc(alias("InvalidParameterValue.GeneralMismatch"))]
        InvalidParameterValueGeneralMismatch = -807_421_392,
        /// InvalidParameterValue.IncludeInvalidValue
        #[doc(alias("InvalidParameterValue.IncludeInvalidValue"))]
        InvalidParameterValueIncludeInvalidValue = 99_360_104,
        /// InvalidParameterValue.InferenceServiceName
        #[doc(alias("InvalidParameterValue.InferenceServiceName"))]
        InvalidParameterValueInferenceServiceName = -234_806_485,
        /// InvalidParameterValue.InferenceServiceNameDuplicate
        #[doc(alias("InvalidParameterValue.InferenceServiceNameDuplicate"))]
        InvalidParameterValueInferenceServiceNameDuplicate = 373_832_643,
        /// InvalidParameterValue.InvalidAliasDomainName
        #[doc(alias("InvalidParameterValue.InvalidAliasDomainName"))]
        InvalidParameterValueInvalidAliasDomainName = -483_631_600,
        /// InvalidParameterValue.InvalidAliasNameSuffix
        #[doc(alias("InvalidParameterValue.InvalidAliasNameSuffix"))]
        InvalidParameterValueInvalidAliasNameSuffix = -1_534_947_871,
        /// InvalidParameterValue.InvalidDNSContent
        #[doc(alias("InvalidParameterValue.InvalidDNSContent"))]
        InvalidParameterValueInvalidDnsContent = -49_021_182,
        /// InvalidParameterValue.InvalidDNSMXPriority
        #[doc(alias("InvalidParameterValue.InvalidDNSMXPriority"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueInvalidDnsmxPriority = -1_148_610_494,
        /// InvalidParameterValue.InvalidDNSName
        #[doc(alias("InvalidParameterValue.InvalidDNSName"))]
        InvalidParameterValueInvalidDnsName = 2_131_384_514,
        /// InvalidParameterValue.InvalidDomainName
        #[doc(alias("InvalidParameterValue.InvalidDomainName"))]
        InvalidParameterValueInvalidDomainName = -218_455_480,
        /// InvalidParameterValue.InvalidDomainStatus
        #[doc(alias("InvalidParameterValue.InvalidDomainStatus"))]
        InvalidParameterValueInvalidDomainStatus = 1_816_028_116,
        /// InvalidParameterValue.InvalidKeylessServerId
        #[doc(alias("InvalidParameterValue.InvalidKeylessServerId"))]
        InvalidParameterValueInvalidKeylessServerId = 196_580_810,
        /// InvalidParameterValue.InvalidProxyName
        #[doc(alias("InvalidParameterValue.InvalidProxyName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueInvalidProxyName = -263_304_138,
        /// InvalidParameterValue.InvalidProxyOrigin
        #[doc(alias("InvalidParameterValue.InvalidProxyOrigin"))]
        InvalidParameterValueInvalidProxyOrigin = 947_475_776,
        /// InvalidParameterValue.InvalidSiteFailoverUnsupported
        #[doc(alias("InvalidParameterValue.InvalidSiteFailoverUnsupported"))]
        InvalidParameterValueInvalidSiteFailoverUnsupported = -420_536_930,
        /// InvalidParameterValue.InvalidTagValue
        #[doc(alias("InvalidParameterValue.InvalidTagValue"))]
        InvalidParameterValueInvalidTagValue = -630_254_292,
        /// InvalidParameterValue.MissingNecessaryParam
        #[doc(alias("InvalidParameterValue.MissingNecessaryParam"))]
        InvalidParameterValueMissingNecessaryParam = 2_111_330_658,
        /// InvalidParameterValue.NotAllowedWildcardSharedCNAME
        #[doc(alias("InvalidParameterValue.NotAllowedWildcardSharedCNAME"))]
        InvalidParameterValueNotAllowedWildcardSharedCname = -322_003_654,
        /// InvalidParameterValue.NotInEnumeration
        #[doc(alias("InvalidParameterValue.NotInEnumeration"))]
        InvalidParameterValueNotInEnumeration = 679_915_012,
        /// InvalidParameterValue.NotWithinRange
        #[doc(alias("InvalidParameterValue.NotWithinRange"))]
        InvalidParameterValueNotWithinRange = 1_906_891_125,
        /// InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify
        #[doc(
            alias("InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify")
        )]
        InvalidParameterValueOcDirectOriginDomainNotSupportUpstreamVerify = 1_273_012_032,
        /// InvalidParameterValue.OriginGroupNotExists
        #[doc(alias("InvalidParameterValue.OriginGroupNotExists"))]
        InvalidParameterValueOriginGroupNotExists = -550_836_127,
        /// InvalidParameterValue.OwnershipVerificationNotPassed
        #[doc(alias("InvalidParameterValue.OwnershipVerificationNotPassed"))]
        InvalidParameterValueOwnershipVerificationNotPassed = 1_954_735_635,
        /// InvalidParameterValue.PageNameAlreadyExist
        #[doc(alias("InvalidParameterValue.PageNameAlreadyExist"))]
        InvalidParameterValuePageNameAlreadyExist = 730_916_184,
        /// InvalidParameterValue.RecordAlreadyExists
        #[doc(alias("InvalidParameterValue.RecordAlreadyExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueRecordAlreadyExists = 1_287_463_701,
        /// InvalidParameterValue.RecordNotAllowed
        #[doc(alias("InvalidParameterValue.RecordNotAllowed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueRecordNotAllowed = 153_854_731,
        /// InvalidParameterValue.RegExMismatch
        #[doc(alias("InvalidParameterValue.RegExMismatch"))]
        InvalidParameterValueRegExMismatch = 246_340_781,
        /// InvalidParameterValue.ServerCertInfoNeedContainRSAorECC
        #[doc(alias("InvalidParameterValue.ServerCertInfoNeedContainRSAorECC"))]
        InvalidParameterValueServerCertInfoNeedContainRsAorEcc = 942_892_040,
        /// InvalidParameterValue.ServerCertInfoNeedContainSM2
        #[doc(alias("InvalidParameterValue.ServerCertInfoNeedContainSM2"))]
        InvalidParameterValueServerCertInfoNeedContainSm2 = -879_643_871,
        /// InvalidParameterValue.SharedCNAMEPrefixNotMatch
        #[doc(alias("InvalidParameterValue.SharedCNAMEPrefixNotMatch"))]
        InvalidParameterValueSharedCnamePrefixNotMatch = -705_690_468,
        /// InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit
        #[doc(
            alias("InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit")
        )]
        InvalidParameterValueSiteFailoverNotSupportHostOriginPullRateLimit = -1_221_961_949,
        /// InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod
        #[doc(alias("InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod"))]
        InvalidParameterValueSiteFailoverNotSupportHostOriginTypeVod = -742_592_602,
        /// InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify
        #[doc(alias("InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify"))]
        InvalidParameterValueSiteFailoverNotSupportHostUpstreamVerify = 478_502_306,
        /// InvalidParameterValue.TemplateNotCustom
        #[doc(alias("InvalidParameterValue.TemplateNotCustom"))]
        InvalidParameterValueTemplateNotCustom = -365_456_096,
        /// InvalidParameterValue.TemplateNotFound
        #[doc(alias("InvalidParameterValue.TemplateNotFound"))]
        InvalidParameterValueTemplateNotFound = 1_308_655_475,
        /// InvalidParameterValue.TopLevelDomainNotSupport
        #[doc(alias("InvalidParameterValue.TopLevelDomainNotSupport"))]
        InvalidParameterValueTopLevelDomainNotSupport = 1_447_404_006,
        /// InvalidParameterValue.TrialPlanResponsePage
        #[doc(alias("InvalidParameterValue.TrialPlanResponsePage"))]
        InvalidParameterValueTrialPlanResponsePage = -1_847_024_166,
        /// InvalidParameterValue.UnrecognizableValue
        #[doc(alias("InvalidParameterValue.UnrecognizableValue"))]
        InvalidParameterValueUnrecognizableValue = -1_214_122_495,
        /// InvalidParameterValue.UpstreamClientCertInfoQuotaLimit
        #[doc(alias("InvalidParameterValue.UpstreamClientCertInfoQuotaLimit"))]
        InvalidParameterValueUpstreamClientCertInfoQuotaLimit = -377_528_555,
        /// InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit
        #[doc(alias("InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit"))]
        InvalidParameterValueUpstreamVerifyCustomCaCertInfoQuotaLimit = -1_827_849_991,
        /// InvalidParameterValue.ZoneNameInvalid
        #[doc(alias("InvalidParameterValue.ZoneNameInvalid"))]
        InvalidParameterValueZoneNameInvalid = -1_065_813_706,
        /// InvalidParameterValue.ZoneNameNotSupportPunyCode
        #[doc(alias("InvalidParameterValue.ZoneNameNotSupportPunyCode"))]
        InvalidParameterValueZoneNameNotSupportPunyCode = -1_052_385_908,
        /// InvalidParameterValue.ZoneNameNotSupportSubDomain
        #[doc(alias("InvalidParameterValue.ZoneNameNotSupportSubDomain"))]
        InvalidParameterValueZoneNameNotSupportSubDomain = -1_080_303_050,
        /// InvalidParameterValue.ZoneNotFound
        #[doc(alias("InvalidParameterValue.ZoneNotFound"))]
        InvalidParameterValueZoneNotFound = -1_974_929_577,
        /// InvalidParameterValue.ZonePaused
        #[doc(alias("InvalidParameterValue.ZonePaused"))]
        InvalidParameterValueZonePaused = 184_439_742,
        /// InvalidParameterValue.ZoneSameAsName
        #[doc(alias("InvalidParameterValue.ZoneSameAsName"))]
        InvalidParameterValueZoneSameAsName = -7_601_278,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.BatchQuota
        #[doc(alias("LimitExceeded.BatchQuota"))]
        LimitExceededBatchQuota = -937_245_765,
        /// LimitExceeded.CustomLogFieldRegexLimitExceeded
        #[doc(alias("LimitExceeded.CustomLogFieldRegexLimitExceeded"))]
        LimitExceededCustomLogFieldRegexLimitExceeded = -2_108_843_302,
        /// LimitExceeded.DailyQuota
        #[doc(alias("LimitExceeded.DailyQuota"))]
        LimitExceededDailyQuota = 963_447_623,
        /// LimitExceeded.FunctionLimitExceeded
        #[doc(alias("LimitExceeded.FunctionLimitExceeded"))]
        LimitExceededFunctionLimitExceeded = -1_634_894_998,
        /// LimitExceeded.InferenceService
        #[doc(alias("LimitExceeded.InferenceService"))]
        LimitExceededInferenceService = -1_922_953_465,
        /// LimitExceeded.LoadBalancingCountLimitExceeded
        #[doc(alias("LimitExceeded.LoadBalancingCountLimitExceeded"))]
        LimitExceededLoadBalancingCountLimitExceeded = 606_968_788,
        /// LimitExceeded.NamespaceLimitExceeded
        #[doc(alias("LimitExceeded.NamespaceLimitExceeded"))]
        LimitExceededNamespaceLimitExceeded = 827_209_351,
        /// LimitExceeded.PackNotAllow
        #[doc(alias("LimitExceeded.PackNotAllow"))]
        LimitExceededPackNotAllow = 1_822_990_487,
        /// LimitExceeded.ProxyRulesLimitExceeded
        #[doc(alias("LimitExceeded.ProxyRulesLimitExceeded"))]
        LimitExceededProxyRulesLimitExceeded = 1_022_662_994,
        /// LimitExceeded.QueryTimeLimitExceeded
        #[doc(alias("LimitExceeded.QueryTimeLimitExceeded"))]
        LimitExceededQueryTimeLimitExceeded = -1_811_915_381,
        /// LimitExceeded.RateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RateLimitExceeded"))]
        LimitExceededRateLimitExceeded = 1_770_266_483,
        /// LimitExceeded.RuleLimitExceeded
        #[doc(alias("LimitExceeded.RuleLimitExceeded"))]
        LimitExceededRuleLimitExceeded = 546_238_004,
        /// LimitExceeded.Security
        #[doc(alias("LimitExceeded.Security"))]
        LimitExceededSecurity = -145_782_215,
        /// LimitExceeded.TimingDataItemLimitExceeded
        #[doc(alias("LimitExceeded.TimingDataItemLimitExceeded"))]
        LimitExceededTimingDataItemLimitExceeded = 1_855_943_676,
        /// LimitExceeded.UserQuotaLimited
        #[doc(alias("LimitExceeded.UserQuotaLimited"))]
        LimitExceededUserQuotaLimited = -605_267_033,
        /// LimitExceeded.ZoneBindPlan
        #[doc(alias("LimitExceeded.ZoneBindPlan"))]
        LimitExceededZoneBindPlan = 53_161_981,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AccelerateMainlandDisable
        #[doc(alias("OperationDenied.AccelerateMainlandDisable"))]
        OperationDeniedAccelerateMainlandDisable = -926_659_031,
        /// OperationDenied.AccelerateMainlandIpv6Conflict
        #[doc(alias("OperationDenied.AccelerateMainlandIpv6Conflict"))]
        OperationDeniedAccelerateMainlandIpv6Conflict = -689_186_479,
        /// OperationDenied.AccelerateMainlandMultiplyLayerConflict
        #[doc(alias("OperationDenied.AccelerateMainlandMultiplyLayerConflict"))]
        OperationDeniedAccelerateMainlandMultiplyLayerConflict = 223_427_194,
        /// OperationDenied.AccelerationDomainStatusNotInOnline
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.AccelerationDomainStatusNotInOnline"))]
        OperationDeniedAccelerationDomainStatusNotInOnline = -717_205_184,
        /// OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan
        #[doc(alias("OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan"))]
        OperationDeniedAdvancedOriginRoutingConflictWithDciOverseaLan = -1_748_395_331,
        /// OperationDenied.AliasDomainNotSupport
        #[doc(alias("OperationDenied.AliasDomainNotSupport"))]
        OperationDeniedAliasDomainNotSupport = -1_596_973_443,
        /// OperationDenied.CertificatePrivateKeyIsEmpty
        #[doc(alias("OperationDenied.CertificatePrivateKeyIsEmpty"))]
        OperationDeniedCertificatePrivateKeyIsEmpty = -250_763_173,
        /// OperationDenied.ComplianceForbidden
        #[doc(alias("OperationDenied.ComplianceForbidden"))]
        OperationDeniedComplianceForbidden = 1_403_902_941,
        /// OperationDenied.ConfigLocked
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ConfigLocked"))]
        OperationDeniedConfigLocked = 216_328_436,
        /// OperationDenied.DNSPodUnauthorizedRoleOperation
        #[doc(alias("OperationDenied.DNSPodUnauthorizedRoleOperation"))]
        OperationDeniedDnsPodUnauthorizedRoleOperation = 1_694_420_395,
        /// OperationDenied.DeleteZonePreCheckFailed
        #[doc(alias("OperationDenied.DeleteZonePreCheckFailed"))]
        OperationDeniedDeleteZonePreCheckFailed = 631_544_074,
        /// OperationDenied.DisableZoneNotCompleted
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DisableZoneNotCompleted"))]
        OperationDeniedDisableZoneNotCompleted = -877_474_781,
        /// OperationDenied.DomainInShareCnameGroup
        #[doc(alias("OperationDenied.DomainInShareCnameGroup"))]
        OperationDeniedDomainInShareCnameGroup = -438_352_025,
        /// OperationDenied.DomainIsBlocked
        #[doc(alias("OperationDenied.DomainIsBlocked"))]
        OperationDeniedDomainIsBlocked = -1_937_332_877,
        /// OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME
        #[doc(alias("OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME"))]
        OperationDeniedDomainMustInIpsslSharedCnameZoneAndInSharedCname = 1_218_166_354,
        /// OperationDenied.DomainNoICP
        #[doc(alias("OperationDenied.DomainNoICP"))]
        OperationDeniedDomainNoIcp = 777_368_515,
        /// OperationDenied.DomainNumberIsNotZero
        #[doc(alias("OperationDenied.DomainNumberIsNotZero"))]
        OperationDeniedDomainNumberIsNotZero = 885_893_400,
        /// OperationDenied.DomainStatusUnstable
        #[doc(alias("OperationDenied.DomainStatusUnstable"))]
        OperationDeniedDomainStatusUnstable = 2_138_675_215,
        /// OperationDenied.EnterprisePlanAutoRenewUnsupported
        #[doc(alias("OperationDenied.EnterprisePlanAutoRenewUnsupported"))]
        OperationDeniedEnterprisePlanAutoRenewUnsupported = 1_444_640_177,
        /// OperationDenied.EnterprisePlanRenewUnsupported
        #[doc(alias("OperationDenied.EnterprisePlanRenewUnsupported"))]
        OperationDeniedEnterprisePlanRenewUnsupported = 1_430_570_464,
        /// OperationDenied.EnterprisePlanUpgradeUnsupported
        #[doc(alias("OperationDenied.EnterprisePlanUpgradeUnsupported"))]
        OperationDeniedEnterprisePlanUpgradeUnsupported = -1_227_173_267,
        /// OperationDenied.EnvNotReady
        #[doc(alias("OperationDenied.EnvNotReady"))]
        OperationDeniedEnvNotReady = -439_956_693,
        /// OperationDenied.ErrZoneIsAlreadyPaused
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ErrZoneIsAlreadyPaused"))]
        OperationDeniedErrZoneIsAlreadyPaused = -658_476_296,
        /// OperationDenied.HostsCertificateInconsistency
        #[doc(alias("OperationDenied.HostsCertificateInconsistency"))]
        OperationDeniedHostsCertificateInconsistency = -1_254_203_375,
        /// OperationDenied.HostsClientCertificateInconsistency
        #[doc(alias("OperationDenied.HostsClientCertificateInconsistency"))]
        OperationDeniedHostsClientCertificateInconsistency = 39_057_078,
        /// OperationDenied.HostsKeylessServerInconsistency
        #[doc(alias("OperationDenied.HostsKeylessServerInconsistency"))]
        OperationDeniedHostsKeylessServerInconsistency = 509_309_438,
        /// OperationDenied.HostsUpstreamCertificateInconsistency
        #[doc(alias("OperationDenied.HostsUpstreamCertificateInconsistency"))]
        OperationDeniedHostsUpstreamCertificateInconsistency = 510_053_073,
        /// OperationDenied.HostsUpstreamCertificateVerifyInconsistency
        #[doc(alias("OperationDenied.HostsUpstreamCertificateVerifyInconsistency"))]
        OperationDeniedHostsUpstreamCertificateVerifyInconsistency = 190_974_791,
        /// OperationDenied.IPSSLAlreadyBoundAnotherDomain
        #[doc(alias("OperationDenied.IPSSLAlreadyBoundAnotherDomain"))]
        OperationDeniedIpsslAlreadyBoundAnotherDomain = 1_489_758_751,
        /// OperationDenied.InvalidAdvancedDefenseSecurityType
        #[doc(alias("OperationDenied.InvalidAdvancedDefenseSecurityType"))]
        OperationDeniedInvalidAdvancedDefenseSecurityType = -1_905_479_935,
        /// OperationDenied.InvalidAdvancedDefenseZoneArea
        #[doc(alias("OperationDenied.InvalidAdvancedDefenseZoneArea"))]
        OperationDeniedInvalidAdvancedDefenseZoneArea = 914_551_967,
        /// OperationDenied.InvalidAdvancedOriginRoutingBilling
        #[doc(alias("OperationDenied.InvalidAdvancedOriginRoutingBilling"))]
        OperationDeniedInvalidAdvancedOriginRoutingBilling = -788_316_626,
        /// OperationDenied.Ipv6AdvancedConflict
        #[doc(alias("OperationDenied.Ipv6AdvancedConflict"))]
        OperationDeniedIpv6AdvancedConflict = -173_608_771,
        /// OperationDenied.Ipv6StaticIpConflict
        #[doc(alias("OperationDenied.Ipv6StaticIpConflict"))]
        OperationDeniedIpv6StaticIpConflict = 1_479_158_940,
        /// OperationDenied.KeylessCertSwitchToFreeCertConflict
        #[doc(alias("OperationDenied.KeylessCertSwitchToFreeCertConflict"))]
        OperationDeniedKeylessCertSwitchToFreeCertConflict = 1_744_220_890,
        /// OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty
        #[doc(alias("OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty"))]
        OperationDeniedKeylessModeCertificatePrivateKeyNeedEmpty = -2_113_236_078,
        /// OperationDenied.L4LackOfResources
        #[doc(alias("OperationDenied.L4LackOfResources"))]
        OperationDeniedL4LackOfResources = -411_800_206,
        /// OperationDenied.L4PortLackOfResources
        #[doc(alias("OperationDenied.L4PortLackOfResources"))]
        OperationDeniedL4PortLackOfResources = 1_026_425_428,
        /// OperationDenied.L4ProxyInBannedStatus
        #[doc(alias("OperationDenied.L4ProxyInBannedStatus"))]
        OperationDeniedL4ProxyInBannedStatus = -260_205_287,
        /// OperationDenied.L4ProxyInOfflineStatus
        #[doc(alias("OperationDenied.L4ProxyInOfflineStatus"))]
        OperationDeniedL4ProxyInOfflineStatus = 213_555_080,
        /// OperationDenied.L4ProxyInProcessStatus
        #[doc(alias("OperationDenied.L4ProxyInProcessStatus"))]
        OperationDeniedL4ProxyInProcessStatus = 982_688_472,
        /// OperationDenied.L4ProxyInProgressStatus
        #[doc(alias("OperationDenied.L4ProxyInProgressStatus"))]
        OperationDeniedL4ProxyInProgressStatus = -427_601_385,
        /// OperationDenied.L4ProxyInStoppingStatus
        #[doc(alias("OperationDenied.L4ProxyInStoppingStatus"))]
        OperationDeniedL4ProxyInStoppingStatus = -139_017_884,
        /// OperationDenied.L4StatusNotInOnline
        #[doc(alias("OperationDenied.L4StatusNotInOnline"))]
        OperationDeniedL4StatusNotInOnline = 1_841_351_098,
        /// OperationDenied.L7HostInProcessStatus
        #[doc(alias("OperationDenied.L7HostInProcessStatus"))]
        OperationDeniedL7HostInProcessStatus = 667_338_600,
        /// OperationDenied.LastIPSSLOperationNotComplete
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.LastIPSSLOperationNotComplete"))]
        OperationDeniedLastIpsslOperationNotComplete = -172_260_785,
        /// OperationDenied.LatestVersionNow
        #[doc(alias("OperationDenied.LatestVersionNow"))]
        OperationDeniedLatestVersionNow = -1_434_090_681,
        /// OperationDenied.LoadBalanceStatusNotInOnline
        #[doc(alias("OperationDenied.LoadBalanceStatusNotInOnline"))]
        OperationDeniedLoadBalanceStatusNotInOnline = -1_223_603_028,
        /// OperationDenied.LoadBalancingZoneIsNotActive
        #[doc(alias("OperationDenied.LoadBalancingZoneIsNotActive"))]
        OperationDeniedLoadBalancingZoneIsNotActive = -1_772_153_909,
        /// OperationDenied.MsgIpv6AdvancedConflict
        #[doc(alias("OperationDenied.MsgIpv6AdvancedConflict"))]
        OperationDeniedMsgIpv6AdvancedConflict = -433_030_374,
        /// OperationDenied.MultipleCnameZone
        #[doc(alias("OperationDenied.MultipleCnameZone"))]
        OperationDeniedMultipleCnameZone = 1_528_471_139,
        /// OperationDenied.NSNotAllowTrafficStrategy
        #[doc(alias("OperationDenied.NSNotAllowTrafficStrategy"))]
        OperationDeniedNsNotAllowTrafficStrategy = 1_723_728_633,
        /// OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME
        #[doc(alias("OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME"))]
        OperationDeniedNoDomainAccessZoneOnlyAllowModifiedToCname = 604_710_272,
        /// OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName
        #[doc(
            alias(
                "OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName"
            )
        )]
        OperationDeniedNoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName = -316_444_369,
        /// OperationDenied.NoDomainAccessZoneOnlySupportModifyType
        #[doc(alias("OperationDenied.NoDomainAccessZoneOnlySupportModifyType"))]
        OperationDeniedNoDomainAccessZoneOnlySupportModifyType = 641_691_031,
        /// OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP
        #[doc(
            alias(
                "OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP"
            )
        )]
        OperationDeniedNotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIp = 1_904_952_519,
        /// OperationDenied.NotInAdvancedOriginRoutingWhiteList
        #[doc(alias("OperationDenied.NotInAdvancedOriginRoutingWhiteList"))]
        OperationDeniedNotInAdvancedOriginRoutingWhiteList = -1_992_484_173,
        /// OperationDenied.NotInKeylessWhiteList
        #[doc(alias("OperationDenied.NotInKeylessWhiteList"))]
        OperationDeniedNotInKeylessWhiteList = -2_103_667_558,
        /// OperationDenied.NotInPrefetchOriginLimitWhiteList
        #[doc(alias("OperationDenied.NotInPrefetchOriginLimitWhiteList"))]
        OperationDeniedNotInPrefetchOriginLimitWhiteList = 1_189_544_310,
        /// OperationDenied.NotInShieldSpaceWhiteList
        #[doc(alias("OperationDenied.NotInShieldSpaceWhiteList"))]
        OperationDeniedNotInShieldSpaceWhiteList = -1_998_750_635,
        /// OperationDenied.NotInSiteFailoverWhiteList
        #[doc(alias("OperationDenied.NotInSiteFailoverWhiteList"))]
        OperationDeniedNotInSiteFailoverWhiteList = -956_272_493,
        /// OperationDenied.NotInUpstreamMTLSWhiteList
        #[doc(alias("OperationDenied.NotInUpstreamMTLSWhiteList"))]
        OperationDeniedNotInUpstreamMtlsWhiteList = 109_998_943,
        /// OperationDenied.NotInVersionControlWhiteList
        #[doc(alias("OperationDenied.NotInVersionControlWhiteList"))]
        OperationDeniedNotInVersionControlWhiteList = 590_138_260,
        /// OperationDenied.OriginGroupAccelerationDomainUsed
        #[doc(alias("OperationDenied.OriginGroupAccelerationDomainUsed"))]
        OperationDeniedOriginGroupAccelerationDomainUsed = -1_284_296_715,
        /// OperationDenied.OriginGroupL4Used
        #[doc(alias("OperationDenied.OriginGroupL4Used"))]
        OperationDeniedOriginGroupL4Used = -1_373_347_204,
        /// OperationDenied.OriginGroupLBUsed
        #[doc(alias("OperationDenied.OriginGroupLBUsed"))]
        OperationDeniedOriginGroupLbUsed = -2_008_170_249,
        /// OperationDenied.OriginGroupRuleEngineUsed
        #[doc(alias("OperationDenied.OriginGroupRuleEngineUsed"))]
        OperationDeniedOriginGroupRuleEngineUsed = 663_105_628,
        /// OperationDenied.OriginPullDataNotSupported
        #[doc(alias("OperationDenied.OriginPullDataNotSupported"))]
        OperationDeniedOriginPullDataNotSupported = -1_057_569_883,
        /// OperationDenied.OwnershipVerificationNotPassed
        #[doc(alias("OperationDenied.OwnershipVerificationNotPassed"))]
        OperationDeniedOwnershipVerificationNotPassed = -1_371_223_621,
        /// OperationDenied.PlanDowngradeNotAllowed
        #[doc(alias("OperationDenied.PlanDowngradeNotAllowed"))]
        OperationDeniedPlanDowngradeNotAllowed = -1_118_442_864,
        /// OperationDenied.PlanHasBeenExpired
        #[doc(alias("OperationDenied.PlanHasBeenExpired"))]
        OperationDeniedPlanHasBeenExpired = -1_386_264_270,
        /// OperationDenied.PlanHasBeenIsolated
        #[doc(alias("OperationDenied.PlanHasBeenIsolated"))]
        OperationDeniedPlanHasBeenIsolated = -1_100_934_829,
        /// OperationDenied.PlanIncreasePlanQuotaUnsupported
        #[doc(alias("OperationDenied.PlanIncreasePlanQuotaUnsupported"))]
        OperationDeniedPlanIncreasePlanQuotaUnsupported = 870_677_997,
        /// OperationDenied.PlanNotSupportModifyZoneArea
        #[doc(alias("OperationDenied.PlanNotSupportModifyZoneArea"))]
        OperationDeniedPlanNotSupportModifyZoneArea = 2_035_918_349,
        /// OperationDenied.PlanTypeIsWrong
        #[doc(alias("OperationDenied.PlanTypeIsWrong"))]
        OperationDeniedPlanTypeIsWrong = 183_402_284,
        /// OperationDenied.PlatTypeIPAccelerateMainlandNotSupport
        #[doc(alias("OperationDenied.PlatTypeIPAccelerateMainlandNotSupport"))]
        OperationDeniedPlatTypeIpAccelerateMainlandNotSupport = -403_460_191,
        /// OperationDenied.PleaseContactBusinessPersonnel
        #[doc(alias("OperationDenied.PleaseContactBusinessPersonnel"))]
        OperationDeniedPleaseContactBusinessPersonnel = -298_828_115,
        /// OperationDenied.RecordIsForbidden
        #[doc(alias("OperationDenied.RecordIsForbidden"))]
        OperationDeniedRecordIsForbidden = 888_437_106,
        /// OperationDenied.ResourceHasBeenLocked
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ResourceHasBeenLocked"))]
        OperationDeniedResourceHasBeenLocked = 1_068_406_137,
        /// OperationDenied.ResourceLockedTemporary
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ResourceLockedTemporary"))]
        OperationDeniedResourceLockedTemporary = -1_410_444_301,
        /// OperationDenied.SecurityLackOfResources
        #[doc(alias("OperationDenied.SecurityLackOfResources"))]
        OperationDeniedSecurityLackOfResources = 98_189_750,
        /// OperationDenied.SharedCNAMEUnsupportedAccelerateMainland
        #[doc(alias("OperationDenied.SharedCNAMEUnsupportedAccelerateMainland"))]
        OperationDeniedSharedCnameUnsupportedAccelerateMainland = -1_555_272_153,
        /// OperationDenied.SharedCNAMEUnsupportedIPv6
        #[doc(alias("OperationDenied.SharedCNAMEUnsupportedIPv6"))]
        OperationDeniedSharedCnameUnsupportedIPv6 = 1_868_081_685,
        /// OperationDenied.StaticIpAreaConflict
        #[doc(alias("OperationDenied.StaticIpAreaConflict"))]
        OperationDeniedStaticIpAreaConflict = -1_418_204_038,
        /// OperationDenied.SwitchAreaCdnPlatformReuse
        #[doc(alias("OperationDenied.SwitchAreaCdnPlatformReuse"))]
        OperationDeniedSwitchAreaCdnPlatformReuse = -434_798_636,
        /// OperationDenied.SwitchAreaOriginProtectionDeploying
        #[doc(alias("OperationDenied.SwitchAreaOriginProtectionDeploying"))]
        OperationDeniedSwitchAreaOriginProtectionDeploying = -1_481_449_379,
        /// OperationDenied.UnSupportToCloseUpstreamMTLS
        #[doc(alias("OperationDenied.UnSupportToCloseUpstreamMTLS"))]
        OperationDeniedUnSupportToCloseUpstreamMtls = 869_064_689,
        /// OperationDenied.UnsupportedPlan
        #[doc(alias("OperationDenied.UnsupportedPlan"))]
        OperationDeniedUnsupportedPlan = 2_116_686_096,
        /// OperationDenied.UpdateIPWhitelistFirst
        #[doc(alias("OperationDenied.UpdateIPWhitelistFirst"))]
        OperationDeniedUpdateIpWhitelistFirst = 225_124_728,
        /// OperationDenied.UseUpstreamMTLSNeedOpenHttps
        #[doc(alias("OperationDenied.UseUpstreamMTLSNeedOpenHttps"))]
        OperationDeniedUseUpstreamMtlsNeedOpenHttps = 1_539_668_911,
        /// OperationDenied.VersionControlIsGraying
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.VersionControlIsGraying"))]
        OperationDeniedVersionControlIsGraying = -1_047_908_321,
        /// OperationDenied.VersionControlLocked
        #[doc(alias("OperationDenied.VersionControlLocked"))]
        OperationDeniedVersionControlLocked = -590_191_378,
        /// OperationDenied.VersionControlNeedNSSwitched
        #[doc(alias("OperationDenied.VersionControlNeedNSSwitched"))]
        OperationDeniedVersionControlNeedNsSwitched = -788_253_871,
        /// OperationDenied.WorkModeNotInVersionControl
        #[doc(alias("OperationDenied.WorkModeNotInVersionControl"))]
        OperationDeniedWorkModeNotInVersionControl = -296_205_416,
        /// OperationDenied.ZoneHasHostsModifyConflict
        #[doc(alias("OperationDenied.ZoneHasHostsModifyConflict"))]
        OperationDeniedZoneHasHostsModifyConflict = -483_629_526,
        /// OperationDenied.ZoneIsBindingSharedCNAME
        #[doc(alias("OperationDenied.ZoneIsBindingSharedCNAME"))]
        OperationDeniedZoneIsBindingSharedCname = 980_698_346,
        /// OperationDenied.ZoneIsReferenceCustomErrorPage
        #[doc(alias("OperationDenied.ZoneIsReferenceCustomErrorPage"))]
        OperationDeniedZoneIsReferenceCustomErrorPage = -1_702_472_633,
        /// OperationDenied.ZoneNotActive
        #[doc(alias("OperationDenied.ZoneNotActive"))]
        OperationDeniedZoneNotActive = -1_713_927_854,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.AliasDomain
        #[doc(alias("ResourceInUse.AliasDomain"))]
        ResourceInUseAliasDomain = 2_050_516_904,
        /// ResourceInUse.AliasName
        #[doc(alias("ResourceInUse.AliasName"))]
        ResourceInUseAliasName = -1_971_205_104,
        /// ResourceInUse.AlreadyExistsAsAnAccelerationDomain
        #[doc(alias("ResourceInUse.AlreadyExistsAsAnAccelerationDomain"))]
        ResourceInUseAlreadyExistsAsAnAccelerationDomain = -128_842_912,
        /// ResourceInUse.Cname
        #[doc(alias("ResourceInUse.Cname"))]
        ResourceInUseCname = 2_069_953_148,
        /// ResourceInUse.Dns
        #[doc(alias("ResourceInUse.Dns"))]
        ResourceInUseDns = -1_458_549_791,
        /// ResourceInUse.DnsRecord
        #[doc(alias("ResourceInUse.DnsRecord"))]
        ResourceInUseDnsRecord = 60_692_090,
        /// ResourceInUse.DuplicateName
        #[doc(alias("ResourceInUse.DuplicateName"))]
        ResourceInUseDuplicateName = -1_058_929_423,
        /// ResourceInUse.GenericHost
        #[doc(alias("ResourceInUse.GenericHost"))]
        ResourceInUseGenericHost = -1_317_731_956,
        /// ResourceInUse.Host
        #[doc(alias("ResourceInUse.Host"))]
        ResourceInUseHost = -337_718_184,
        /// ResourceInUse.NS
        #[doc(alias("ResourceInUse.NS"))]
        ResourceInUseNs = 1_576_779_920,
        /// ResourceInUse.Others
        #[doc(alias("ResourceInUse.Others"))]
        ResourceInUseOthers = 410_389_366,
        /// ResourceInUse.OthersAliasDomain
        #[doc(alias("ResourceInUse.OthersAliasDomain"))]
        ResourceInUseOthersAliasDomain = -688_547_847,
        /// ResourceInUse.OthersCname
        #[doc(alias("ResourceInUse.OthersCname"))]
        ResourceInUseOthersCname = 1_376_370_345,
        /// ResourceInUse.OthersHost
        #[doc(alias("ResourceInUse.OthersHost"))]
        ResourceInUseOthersHost = 1_236_140_200,
        /// ResourceInUse.OthersNS
        #[doc(alias("ResourceInUse.OthersNS"))]
        ResourceInUseOthersNs = 1_592_195_169,
        /// ResourceInUse.PrefetchOriginLimitAlreadyExists
        #[doc(alias("ResourceInUse.PrefetchOriginLimitAlreadyExists"))]
        ResourceInUsePrefetchOriginLimitAlreadyExists = 1_589_024_209,
        /// ResourceInUse.SelfAndOthersCname
        #[doc(alias("ResourceInUse.SelfAndOthersCname"))]
        ResourceInUseSelfAndOthersCname = -1_482_152_624,
        /// ResourceInUse.SharedCNAME
        #[doc(alias("ResourceInUse.SharedCNAME"))]
        ResourceInUseSharedCname = 12_494_214,
        /// ResourceInUse.Zone
        #[doc(alias("ResourceInUse.Zone"))]
        ResourceInUseZone = 1_705_088_630,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.DNSPodDomainNotInAccount
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.DNSPodDomainNotInAccount"))]
        ResourceNotFoundDnsPodDomainNotInAccount = -573_667_756,
        /// ResourceNotFound.InferenceService
        #[doc(alias("ResourceNotFound.InferenceService"))]
        ResourceNotFoundInferenceService = 78_254_510,
        /// ResourceNotFound.PostMaxSizeQuotaNotFound
        #[doc(alias("ResourceNotFound.PostMaxSizeQuotaNotFound"))]
        ResourceNotFoundPostMaxSizeQuotaNotFound = -242_499_679,
        /// ResourceNotFound.VersionNotFound
        #[doc(alias("ResourceNotFound.VersionNotFound"))]
        ResourceNotFoundVersionNotFound = 1_034_482_592,
        /// ResourceNotFound.ZoneNotFound
        #[doc(alias("ResourceNotFound.ZoneNotFound"))]
        ResourceNotFoundZoneNotFound = -1_516_723_462,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.AvailableDomainNotFound
        #[doc(alias("ResourceUnavailable.AvailableDomainNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-01-06"
        )]
        ResourceUnavailableAvailableDomainNotFound = -2_073_828_356,
        /// ResourceUnavailable.CertNotFound
        #[doc(alias("ResourceUnavailable.CertNotFound"))]
        ResourceUnavailableCertNotFound = -1_375_619_972,
        /// ResourceUnavailable.DomainAlreadyExists
        #[doc(alias("ResourceUnavailable.DomainAlreadyExists"))]
        ResourceUnavailableDomainAlreadyExists = 1_230_150_250,
        /// ResourceUnavailable.DomainNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.DomainNotFound"))]
        ResourceUnavailableDomainNotFound = -2_064_893_356,
        /// ResourceUnavailable.FunctionNotFound
        #[doc(alias("ResourceUnavailable.FunctionNotFound"))]
        ResourceUnavailableFunctionNotFound = -843_301_665,
        /// ResourceUnavailable.HostNotFound
        #[doc(alias("ResourceUnavailable.HostNotFound"))]
        ResourceUnavailableHostNotFound = -1_688_847_253,
        /// ResourceUnavailable.NamespaceNotFound
        #[doc(alias("ResourceUnavailable.NamespaceNotFound"))]
        ResourceUnavailableNamespaceNotFound = 1_018_597_075,
        /// ResourceUnavailable.ProxyZoneNotFound
        #[doc(alias("ResourceUnavailable.ProxyZoneNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        ResourceUnavailableProxyZoneNotFound = -502_837_026,
        /// ResourceUnavailable.RuleNotFound
        #[doc(alias("ResourceUnavailable.RuleNotFound"))]
        ResourceUnavailableRuleNotFound = -851_705_621,
        /// ResourceUnavailable.SharedCNAMEAlreadyExists
        #[doc(alias("ResourceUnavailable.SharedCNAMEAlreadyExists"))]
        ResourceUnavailableSharedCnameAlreadyExists = 234_697_618,
        /// ResourceUnavailable.ZoneNotFound
        #[doc(alias("ResourceUnavailable.ZoneNotFound"))]
        ResourceUnavailableZoneNotFound = 1_111_194_502,
        /// ResourcesSoldOut.L7LackOfResources
        #[doc(alias("ResourcesSoldOut.L7LackOfResources"))]
        ResourcesSoldOutL7LackOfResources = -324_115_358,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CamUnauthorized
        #[doc(alias("UnauthorizedOperation.CamUnauthorized"))]
        UnauthorizedOperationCamUnauthorized = 1_278_910_496,
        /// UnauthorizedOperation.DomainEmpty
        #[doc(alias("UnauthorizedOperation.DomainEmpty"))]
        UnauthorizedOperationDomainEmpty = -486_204_956,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission = 87_987_530,
        /// UnauthorizedOperation.Unknown
        #[doc(alias("UnauthorizedOperation.Unknown"))]
        UnauthorizedOperationUnknown = 277_258_665,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.TargetNameOriginTypeCos
        #[doc(alias("UnsupportedOperation.TargetNameOriginTypeCos"))]
        UnsupportedOperationTargetNameOriginTypeCos = -839_430_317,
    }
    api::listed_enum!(TeoError, teo_v20220901_table);
    mod teo_v20220901_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TeoError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "teo_v20220901";
        pub(super) const CODE_INDEX: Index = index::TEO_V20220901_CODES;
        pub(super) const KEY_INDEX: Index = index::TEO_V20220901_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TeoError; 541] = [
            TeoError::DryRunOperation,
            TeoError::FailedOperation,
            TeoError::FailedOperationCertificateHasExpired,
            TeoError::FailedOperationCertificateNotFound,
            TeoError::FailedOperationConfigConditionSyntaxError,
            TeoError::FailedOperationConfigConditionUnknownTarget,
            TeoError::FailedOperationConfigConditionValueEmptyError,
            TeoError::FailedOperationConfigDuplicateKeyError,
            TeoError::FailedOperationConfigFieldTypeError,
            TeoError::FailedOperationConfigFormatError,
            TeoError::FailedOperationConfigJsonFormatError,
            TeoError::FailedOperationConfigMalformedContent,
            TeoError::FailedOperationConfigParamValidateErrors,
            TeoError::FailedOperationConfigTimeParsingError,
            TeoError::FailedOperationConfigUnknownField,
            TeoError::FailedOperationConfigUnsupportedAction,
            TeoError::FailedOperationConfigUnsupportedFormatVersion,
            TeoError::FailedOperationCreateClsLogSetFailed,
            TeoError::FailedOperationCreateClsLogTopicTaskFailed,
            TeoError::FailedOperationCreateLogTopicTaskAuthFailure,
            TeoError::FailedOperationCreatePrefetchOriginLimitFailed,
            TeoError::FailedOperationEdgeClientCertificateHasExpired,
            TeoError::FailedOperationFailedToCallDnsPod,
            TeoError::FailedOperationFunctionDeploying,
            TeoError::FailedOperationInsufficientAccountBalance,
            TeoError::FailedOperationInvalidZoneStatus,
            TeoError::FailedOperationMissingConfigChunk,
            TeoError::FailedOperationModifyFailed,
            TeoError::FailedOperationPrefetchOriginLimitCountExceeded,
            TeoError::FailedOperationPrefetchOriginLimitNotFound,
            TeoError::FailedOperationProductDiscontinued,
            TeoError::FailedOperationProductNotActivated,
            TeoError::FailedOperationRealtimeLogAuthFailure,
            TeoError::FailedOperationRealtimeLogLogAnalysisNotSupport,
            TeoError::FailedOperationRealtimeLogNotFound,
            TeoError::FailedOperationRuleOperationConflict,
            TeoError::FailedOperationTemplateOverLimit,
            TeoError::FailedOperationUnknownConfigGroupType,
            TeoError::FailedOperationUpstreamClientCertificateHasExpired,
            TeoError::FailedOperationUpstreamVerifyCustomCaCertificateHasExpired,
            TeoError::InternalError,
            TeoError::InternalErrorBackendError,
            TeoError::InternalErrorConfigLocked,
            TeoError::InternalErrorDbError,
            TeoError::InternalErrorDomainConfig,
            TeoError::InternalErrorFailedToCallDnsPod,
            TeoError::InternalErrorFailedToGenerateUrl,
            TeoError::InternalErrorGetRoleError,
            TeoError::InternalErrorProxyServer,
            TeoError::InternalErrorQuotaSystem,
            TeoError::InternalErrorRouteError,
            TeoError::InternalErrorSystemError,
            TeoError::InternalErrorUnknowError,
            TeoError::InvalidFilter,
            TeoError::InvalidParameter,
            TeoError::InvalidParameterAccessRedirectRegexError,
            TeoError::InvalidParameterActionInProgress,
            TeoError::InvalidParameterAdvancedOriginRoutingNotSupportAccelerateMainland,
            TeoError::InvalidParameterAdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist,
            TeoError::InvalidParameterAdvancedOriginRoutingNotSupportMultiplyLayer,
            TeoError::InvalidParameterAdvancedOriginRoutingNotSupportNewlyAddedHost,
            TeoError::InvalidParameterAdvancedOriginRoutingNotSupportOcDirectOrigin,
            TeoError::InvalidParameterAdvancedOriginRoutingNotSupportRacingPlatform,
            TeoError::InvalidParameterAliasDomainNotSupportKeyless,
            TeoError::InvalidParameterAliasDomainNotSupportSmCert,
            TeoError::InvalidParameterBadContent,
            TeoError::InvalidParameterBadFunctionName,
            TeoError::InvalidParameterBadNamespaceName,
            TeoError::InvalidParameterBindingNotFound,
            TeoError::InvalidParameterCacheKeyQueryStringRequiresFullUrlCacheOff,
            TeoError::InvalidParameterCacheKeyQueryStringTooManyValue,
            TeoError::InvalidParameterCertChainError,
            TeoError::InvalidParameterCertCheckError,
            TeoError::InvalidParameterCertCompleteError,
            TeoError::InvalidParameterCertFormatError,
            TeoError::InvalidParameterCertIsExpired,
            TeoError::InvalidParameterCertNoCn,
            TeoError::InvalidParameterCertNoInfo,
            TeoError::InvalidParameterCertNotMatchDomain,
            TeoError::InvalidParameterCertNotMatchKey,
            TeoError::InvalidParameterCertNotPem,
            TeoError::InvalidParameterCertSystemError,
            TeoError::InvalidParameterCertToExpire,
            TeoError::InvalidParameterCertTooShortKeySize,
            TeoError::InvalidParameterCertUnsupportedType,
            TeoError::InvalidParameterCertificateConflictWithKeylessServer,
            TeoError::InvalidParameterClientIpCountryConflictsWithIpv6,
            TeoError::InvalidParameterCnameWildHostNotAllowApplyCertificate,
            TeoError::InvalidParameterCompressionInvalidAlgorithms,
            TeoError::InvalidParameterConflictHostOrigin,
            TeoError::InvalidParameterContentExceedsLimit,
            TeoError::InvalidParameterDomainAreaNotSupportPrefetchOriginLimitArea,
            TeoError::InvalidParameterDomainNotFound,
            TeoError::InvalidParameterDomainOnTrafficScheduling,
            TeoError::InvalidParameterDuplicateBindingName,
            TeoError::InvalidParameterDuplicateRule,
            TeoError::InvalidParameterEdgeClientCertCheckError,
            TeoError::InvalidParameterErrActionUnsupportTarget,
            TeoError::InvalidParameterErrInvalidAction,
            TeoError::InvalidParameterErrInvalidActionDuplicateAction,
            TeoError::InvalidParameterErrInvalidActionOriginPrivateAddress,
            TeoError::InvalidParameterErrInvalidActionParam,
            TeoError::InvalidParameterErrInvalidActionParamAction,
            TeoError::InvalidParameterErrInvalidActionParamBadValueType,
            TeoError::InvalidParameterErrInvalidActionParamDuplicateName,
            TeoError::InvalidParameterErrInvalidActionParamName,
            TeoError::InvalidParameterErrInvalidActionParamTooManyValues,
            TeoError::InvalidParameterErrInvalidActionParamValue,
            TeoError::InvalidParameterErrInvalidActionType,
            TeoError::InvalidParameterErrInvalidCondition,
            TeoError::InvalidParameterErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured,
            TeoError::InvalidParameterErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured,
            TeoError::InvalidParameterErrInvalidConditionIgnoreCase,
            TeoError::InvalidParameterErrInvalidConditionNameBadName,
            TeoError::InvalidParameterErrInvalidConditionNameTargetNotSupportName,
            TeoError::InvalidParameterErrInvalidConditionValueBadRegular,
            TeoError::InvalidParameterErrInvalidConditionValueBadUrl,
            TeoError::InvalidParameterErrInvalidConditionValueBadValue,
            TeoError::InvalidParameterErrInvalidConditionValueBadValueContainFileNameExtension,
            TeoError::InvalidParameterErrInvalidConditionValueTooLongValue,
            TeoError::InvalidParameterErrInvalidConditionValueTooManyRegular,
            TeoError::InvalidParameterErrInvalidConditionValueTooManyValues,
            TeoError::InvalidParameterErrInvalidConditionValueTooManyWildcard,
            TeoError::InvalidParameterErrInvalidConditionValueZeroLength,
            TeoError::InvalidParameterErrInvalidElseWhenModifyOriginActionConfigured,
            TeoError::InvalidParameterErrNilCondition,
            TeoError::InvalidParameterFunctionBindVariableNameConflict,
            TeoError::InvalidParameterFunctionNameConflict,
            TeoError::InvalidParameterGroupByLimitExceeded,
            TeoError::InvalidParameterGrpcRequireHttp2,
            TeoError::InvalidParameterHostHeaderInvalid,
            TeoError::InvalidParameterHostNotFound,
            TeoError::InvalidParameterHostStatusNotAllowApplyCertificate,
            TeoError::InvalidParameterInvalidAccelerateType,
            TeoError::InvalidParameterInvalidAdvancedOriginRoutingUnsupported,
            TeoError::InvalidParameterInvalidAuthentication,
            TeoError::InvalidParameterInvalidAuthenticationTypeExpireTime,
            TeoError::InvalidParameterInvalidAuthenticationTypeSecretKey,
            TeoError::InvalidParameterInvalidAuthenticationTypeSignParam,
            TeoError::InvalidParameterInvalidAuthenticationTypeTimeFormat,
            TeoError::InvalidParameterInvalidAuthenticationTypeTimeParam,
            TeoError::InvalidParameterInvalidAutoUseVoucher,
            TeoError::InvalidParameterInvalidAwsPrivateAccess,
            TeoError::InvalidParameterInvalidAwsRegion,
            TeoError::InvalidParameterInvalidAwsSecretKey,
            TeoError::InvalidParameterInvalidBackupServerName,
            TeoError::InvalidParameterInvalidCacheConfigCache,
            TeoError::InvalidParameterInvalidCacheConfigFollowOrigin,
            TeoError::InvalidParameterInvalidCacheKey,
            TeoError::InvalidParameterInvalidCacheKeyCookie,
            TeoError::InvalidParameterInvalidCacheKeyIgnoreCase,
            TeoError::InvalidParameterInvalidCacheKeyQueryStringAction,
            TeoError::InvalidParameterInvalidCacheKeyQueryStringValue,
            TeoError::InvalidParameterInvalidCacheKeyScheme,
            TeoError::InvalidParameterInvalidCacheOnlyOnSwitch,
            TeoError::InvalidParameterInvalidCacheTime,
            TeoError::InvalidParameterInvalidCertInfo,
            TeoError::InvalidParameterInvalidClientIpCountryHeaderName,
            TeoError::InvalidParameterInvalidClientIpHeaderName,
            TeoError::InvalidParameterInvalidClientIpOrigin,
            TeoError::InvalidParameterInvalidConditions,
            TeoError::InvalidParameterInvalidCosDomain,
            TeoError::InvalidParameterInvalidDomains,
            TeoError::InvalidParameterInvalidDynamicRoutine,
            TeoError::InvalidParameterInvalidDynamicRoutineBilling,
            TeoError::InvalidParameterInvalidErrorPage,
            TeoError::InvalidParameterInvalidErrorPageRedirectUrl,
            TeoError::InvalidParameterInvalidFilterName,
            TeoError::InvalidParameterInvalidForceRedirectType,
            TeoError::InvalidParameterInvalidHttps,
            TeoError::InvalidParameterInvalidHttpsCertInfo,
            TeoError::InvalidParameterInvalidHttpsCipherSuiteAndTlsVersion,
            TeoError::InvalidParameterInvalidHttpsHstsMaxAge,
            TeoError::InvalidParameterInvalidHttpsTlsVersion,
            TeoError::InvalidParameterInvalidInterval,
            TeoError::InvalidParameterInvalidIpv6Switch,
            TeoError::InvalidParameterInvalidLogAnalysisCondition,
            TeoError::InvalidParameterInvalidLogFormatFieldDelimiter,
            TeoError::InvalidParameterInvalidLogFormatFormatType,
            TeoError::InvalidParameterInvalidLogFormatRecordDelimiter,
            TeoError::InvalidParameterInvalidMaxAgeFollowOrigin,
            TeoError::InvalidParameterInvalidMaxAgeTime,
            TeoError::InvalidParameterInvalidMetric,
            TeoError::InvalidParameterInvalidOperation,
            TeoError::InvalidParameterInvalidOrigin,
            TeoError::InvalidParameterInvalidOriginGroupType,
            TeoError::InvalidParameterInvalidOriginIp,
            TeoError::InvalidParameterInvalidOriginType,
            TeoError::InvalidParameterInvalidOriginValue,
            TeoError::InvalidParameterInvalidParameter,
            TeoError::InvalidParameterInvalidPeriod,
            TeoError::InvalidParameterInvalidPlanType,
            TeoError::InvalidParameterInvalidPostMaxSizeBilling,
            TeoError::InvalidParameterInvalidPostSizeValue,
            TeoError::InvalidParameterInvalidPrivateAccessParams,
            TeoError::InvalidParameterInvalidPrivateAccessSwitch,
            TeoError::InvalidParameterInvalidProxies,
            TeoError::InvalidParameterInvalidQuicBilling,
            TeoError::InvalidParameterInvalidQuotaNumber,
            TeoError::InvalidParameterInvalidQuotaType,
            TeoError::InvalidParameterInvalidRangeOriginPull,
            TeoError::InvalidParameterInvalidRenewFlag,
            TeoError::InvalidParameterInvalidRequestHeaderName,
            TeoError::InvalidParameterInvalidRequestHeaderNameXff,
            TeoError::InvalidParameterInvalidRequestHeaderValue,
            TeoError::InvalidParameterInvalidResourceIdBilling,
            TeoError::InvalidParameterInvalidResponseHeaderName,
            TeoError::InvalidParameterInvalidResponseHeaderValue,
            TeoError::InvalidParameterInvalidRuleEngine,
            TeoError::InvalidParameterInvalidRuleEngineAction,
            TeoError::InvalidParameterInvalidRuleEngineNotFound,
            TeoError::InvalidParameterInvalidRuleEngineTarget,
            TeoError::InvalidParameterInvalidRuleEngineTargetsExtension,
            TeoError::InvalidParameterInvalidRuleEngineTargetsUrl,
            TeoError::InvalidParameterInvalidRuleProto,
            TeoError::InvalidParameterInvalidServerName,
            TeoError::InvalidParameterInvalidShieldUnsupported,
            TeoError::InvalidParameterInvalidSortBy,
            TeoError::InvalidParameterInvalidSortOrder,
            TeoError::InvalidParameterInvalidStandardDebug,
            TeoError::InvalidParameterInvalidStandardDebugClientIp,
            TeoError::InvalidParameterInvalidStandardDebugEmptyList,
            TeoError::InvalidParameterInvalidStandardDebugExpireTimeLimit,
            TeoError::InvalidParameterInvalidUpstreamRequestQueryStringValue,
            TeoError::InvalidParameterInvalidUrlRedirect,
            TeoError::InvalidParameterInvalidUrlRedirectHost,
            TeoError::InvalidParameterInvalidUrlRedirectUrl,
            TeoError::InvalidParameterInvalidWebSocketTimeout,
            TeoError::InvalidParameterKeyRulesInvalidQueryStringValue,
            TeoError::InvalidParameterKeysTooMany,
            TeoError::InvalidParameterLengthExceedsLimit,
            TeoError::InvalidParameterLoadBalanceInstanceIdIsRequired,
            TeoError::InvalidParameterLoadBalancerBindL4NotInStableStatus,
            TeoError::InvalidParameterLoadBalancerBindL7NotInStableStatus,
            TeoError::InvalidParameterLoadBalancerBindOriginGroupInvalid,
            TeoError::InvalidParameterLoadBalancerNameRepeated,
            TeoError::InvalidParameterLoadBalancerUsedInL4Proxy,
            TeoError::InvalidParameterLoadBalancerUsedInL7Domain,
            TeoError::InvalidParameterLoadBalancerUsedInRuleEngine,
            TeoError::InvalidParameterModifyParametersMissing,
            TeoError::InvalidParameterMultiplyLayerNotSupportSmartRouting,
            TeoError::InvalidParameterNamespaceInUse,
            TeoError::InvalidParameterNotSupportThisPreset,
            TeoError::InvalidParameterOcDirectOriginRequiresSmartRouting,
            TeoError::InvalidParameterOriginGroupTypeCanNotMatchLbType,
            TeoError::InvalidParameterOriginIsInnerIp,
            TeoError::InvalidParameterOriginL4RecordIpv4MixDomain,
            TeoError::InvalidParameterOriginL4RecordMultiDomain,
            TeoError::InvalidParameterOriginNameExists,
            TeoError::InvalidParameterOriginOriginGroupIdIsRequired,
            TeoError::InvalidParameterOriginPullProtocolIsRequired,
            TeoError::InvalidParameterOriginRecordFormatError,
            TeoError::InvalidParameterOriginRecordWeightValue,
            TeoError::InvalidParameterOriginThirdPartyParamFormatError,
            TeoError::InvalidParameterParameterError,
            TeoError::InvalidParameterPlanNotFound,
            TeoError::InvalidParameterPostMaxSizeLimitExceeded,
            TeoError::InvalidParameterPrefetchOriginLimitAreaInvalid,
            TeoError::InvalidParameterPrefetchOriginLimitBandwidthTooLarge,
            TeoError::InvalidParameterPrefetchOriginLimitBandwidthTooSmall,
            TeoError::InvalidParameterPrefetchOriginLimitEnabledInvalid,
            TeoError::InvalidParameterProxyNameDuplicating,
            TeoError::InvalidParameterProxyNameNotMatched,
            TeoError::InvalidParameterRealtimeLogEntityAlreadyCreated,
            TeoError::InvalidParameterRealtimeLogInvalidDeliveryArea,
            TeoError::InvalidParameterRealtimeLogInvalidLogType,
            TeoError::InvalidParameterRealtimeLogInvalidTaskType,
            TeoError::InvalidParameterRealtimeLogNumsExceedLimit,
            TeoError::InvalidParameterRemarkTooLong,
            TeoError::InvalidParameterResponseHeaderCacheControlNotAllowDelete,
            TeoError::InvalidParameterRuleOriginFormatError,
            TeoError::InvalidParameterRuleOriginMultiDomain,
            TeoError::InvalidParameterRuleOriginPortInteger,
            TeoError::InvalidParameterRuleOriginValueError,
            TeoError::InvalidParameterRulePortDuplicating,
            TeoError::InvalidParameterRulePortGroup,
            TeoError::InvalidParameterRulePortInteger,
            TeoError::InvalidParameterSecurity,
            TeoError::InvalidParameterSettingInvalidParam,
            TeoError::InvalidParameterShieldNotSupportHostCachePrefresh,
            TeoError::InvalidParameterShieldNotSupportHostOriginWhitelist,
            TeoError::InvalidParameterShieldNotSupportHostSmartRouting,
            TeoError::InvalidParameterShieldNotSupportZoneCachePrefresh,
            TeoError::InvalidParameterShieldNotSupportZoneSmartRouting,
            TeoError::InvalidParameterShieldSpaceNotFound,
            TeoError::InvalidParameterShieldSpaceRequiredError,
            TeoError::InvalidParameterShieldSpaceStatusMustOnline,
            TeoError::InvalidParameterSomeOriginGroupNotExist,
            TeoError::InvalidParameterSpaceNotBindOrigin,
            TeoError::InvalidParameterStatusCodeCacheInvalidStatusCode,
            TeoError::InvalidParameterTarget,
            TeoError::InvalidParameterTaskNotGenerated,
            TeoError::InvalidParameterTaskSystemError,
            TeoError::InvalidParameterTlsVersionNotInSequence,
            TeoError::InvalidParameterTooManyFilterValues,
            TeoError::InvalidParameterTooManyFilters,
            TeoError::InvalidParameterUploadUrl,
            TeoError::InvalidParameterUpstreamClientCertCheckError,
            TeoError::InvalidParameterUpstreamVerifyCertCheckError,
            TeoError::InvalidParameterUpstreamVerifyCustomCaCertNoInfo,
            TeoError::InvalidParameterWorkModeIsSame,
            TeoError::InvalidParameterZoneAreaNotSupportPrefetchOriginLimitArea,
            TeoError::InvalidParameterZoneHasBeenBound,
            TeoError::InvalidParameterZoneHasNotBeenBoundToPlan,
            TeoError::InvalidParameterZoneIsGrayPublishing,
            TeoError::InvalidParameterZoneNameIsRequired,
            TeoError::InvalidParameterZoneNotFound,
            TeoError::InvalidParameterValue,
            TeoError::InvalidParameterValueAccessBlacklist,
            TeoError::InvalidParameterValueAliasDomainNotSupportEdgeMtls,
            TeoError::InvalidParameterValueAliasDomainNotSupportUpstreamMtls,
            TeoError::InvalidParameterValueAliasDomainNotSupportUpstreamVerify,
            TeoError::InvalidParameterValueCertificateVerifyClientMustCa,
            TeoError::InvalidParameterValueCertificateVerifyClientNeedCert,
            TeoError::InvalidParameterValueCertificateVerifyUpstreamClientMustRsAorEcc,
            TeoError::InvalidParameterValueCertificateVerifyUpstreamClientMustSvr,
            TeoError::InvalidParameterValueCertificateVerifyUpstreamClientNeedCert,
            TeoError::InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustCa,
            TeoError::InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustRsAorEcc,
            TeoError::InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaNeedCert,
            TeoError::InvalidParameterValueClientCertInfoQuotaLimit,
            TeoError::InvalidParameterValueConflictRecord,
            TeoError::InvalidParameterValueConflictWithDnssec,
            TeoError::InvalidParameterValueConflictWithDomain,
            TeoError::InvalidParameterValueConflictWithLbRecord,
            TeoError::InvalidParameterValueConflictWithNsRecord,
            TeoError::InvalidParameterValueContentSameAsName,
            TeoError::InvalidParameterValueContentTypeNotMatch,
            TeoError::InvalidParameterValueDomainNotMatchZone,
            TeoError::InvalidParameterValueFiltersMustIncludeDimensionName,
            TeoError::InvalidParameterValueFormatMismatch,
            TeoError::InvalidParameterValueGeneralMismatch,
            TeoError::InvalidParameterValueIncludeInvalidValue,
            TeoError::InvalidParameterValueInferenceServiceName,
            TeoError::InvalidParameterValueInferenceServiceNameDuplicate,
            TeoError::InvalidParameterValueInvalidAliasDomainName,
            TeoError::InvalidParameterValueInvalidAliasNameSuffix,
            TeoError::InvalidParameterValueInvalidDnsContent,
            TeoError::InvalidParameterValueInvalidDnsmxPriority,
            TeoError::InvalidParameterValueInvalidDnsName,
            TeoError::InvalidParameterValueInvalidDomainName,
            TeoError::InvalidParameterValueInvalidDomainStatus,
            TeoError::InvalidParameterValueInvalidKeylessServerId,
            TeoError::InvalidParameterValueInvalidProxyName,
            TeoError::InvalidParameterValueInvalidProxyOrigin,
            TeoError::InvalidParameterValueInvalidSiteFailoverUnsupported,
            TeoError::InvalidParameterValueInvalidTagValue,
            TeoError::InvalidParameterValueMissingNecessaryParam,
            TeoError::InvalidParameterValueNotAllowedWildcardSharedCname,
            TeoError::InvalidParameterValueNotInEnumeration,
            TeoError::InvalidParameterValueNotWithinRange,
            TeoError::InvalidParameterValueOcDirectOriginDomainNotSupportUpstreamVerify,
            TeoError::InvalidParameterValueOriginGroupNotExists,
            TeoError::InvalidParameterValueOwnershipVerificationNotPassed,
            TeoError::InvalidParameterValuePageNameAlreadyExist,
            TeoError::InvalidParameterValueRecordAlreadyExists,
            TeoError::InvalidParameterValueRecordNotAllowed,
            TeoError::InvalidParameterValueRegExMismatch,
            TeoError::InvalidParameterValueServerCertInfoNeedContainRsAorEcc,
            TeoError::InvalidParameterValueServerCertInfoNeedContainSm2,
            TeoError::InvalidParameterValueSharedCnamePrefixNotMatch,
            TeoError::InvalidParameterValueSiteFailoverNotSupportHostOriginPullRateLimit,
            TeoError::InvalidParameterValueSiteFailoverNotSupportHostOriginTypeVod,
            TeoError::InvalidParameterValueSiteFailoverNotSupportHostUpstreamVerify,
            TeoError::InvalidParameterValueTemplateNotCustom,
            TeoError::InvalidParameterValueTemplateNotFound,
            TeoError::InvalidParameterValueTopLevelDomainNotSupport,
            TeoError::InvalidParameterValueTrialPlanResponsePage,
            TeoError::InvalidParameterValueUnrecognizableValue,
            TeoError::InvalidParameterValueUpstreamClientCertInfoQuotaLimit,
            TeoError::InvalidParameterValueUpstreamVerifyCustomCaCertInfoQuotaLimit,
            TeoError::InvalidParameterValueZoneNameInvalid,
            TeoError::InvalidParameterValueZoneNameNotSupportPunyCode,
            TeoError::InvalidParameterValueZoneNameNotSupportSubDomain,
            TeoError::InvalidParameterValueZoneNotFound,
            TeoError::InvalidParameterValueZonePaused,
            TeoError::InvalidParameterValueZoneSameAsName,
            TeoError::LimitExceeded,
            TeoError::LimitExceededBatchQuota,
            TeoError::LimitExceededCustomLogFieldRegexLimitExceeded,
            TeoError::LimitExceededDailyQuota,
            TeoError::LimitExceededFunctionLimitExceeded,
            TeoError::LimitExceededInferenceService,
            TeoError::LimitExceededLoadBalancingCountLimitExceeded,
            TeoError::LimitExceededNamespaceLimitExceeded,
            TeoError::LimitExceededPackNotAllow,
            TeoError::LimitExceededProxyRulesLimitExceeded,
            TeoError::LimitExceededQueryTimeLimitExceeded,
            TeoError::LimitExceededRateLimitExceeded,
            TeoError::LimitExceededRuleLimitExceeded,
            TeoError::LimitExceededSecurity,
            TeoError::LimitExceededTimingDataItemLimitExceeded,
            TeoError::LimitExceededUserQuotaLimited,
            TeoError::LimitExceededZoneBindPlan,
            TeoError::MissingParameter,
            TeoError::OperationDenied,
            TeoError::OperationDeniedAccelerateMainlandDisable,
            TeoError::OperationDeniedAccelerateMainlandIpv6Conflict,
            TeoError::OperationDeniedAccelerateMainlandMultiplyLayerConflict,
            TeoError::OperationDeniedAccelerationDomainStatusNotInOnline,
            TeoError::OperationDeniedAdvancedOriginRoutingConflictWithDciOverseaLan,
            TeoError::OperationDeniedAliasDomainNotSupport,
            TeoError::OperationDeniedCertificatePrivateKeyIsEmpty,
            TeoError::OperationDeniedComplianceForbidden,
            TeoError::OperationDeniedConfigLocked,
            TeoError::OperationDeniedDnsPodUnauthorizedRoleOperation,
            TeoError::OperationDeniedDeleteZonePreCheckFailed,
            TeoError::OperationDeniedDisableZoneNotCompleted,
            TeoError::OperationDeniedDomainInShareCnameGroup,
            TeoError::OperationDeniedDomainIsBlocked,
            TeoError::OperationDeniedDomainMustInIpsslSharedCnameZoneAndInSharedCname,
            TeoError::OperationDeniedDomainNoIcp,
            TeoError::OperationDeniedDomainNumberIsNotZero,
            TeoError::OperationDeniedDomainStatusUnstable,
            TeoError::OperationDeniedEnterprisePlanAutoRenewUnsupported,
            TeoError::OperationDeniedEnterprisePlanRenewUnsupported,
            TeoError::OperationDeniedEnterprisePlanUpgradeUnsupported,
            TeoError::OperationDeniedEnvNotReady,
            TeoError::OperationDeniedErrZoneIsAlreadyPaused,
            TeoError::OperationDeniedHostsCertificateInconsistency,
            TeoError::OperationDeniedHostsClientCertificateInconsistency,
            TeoError::OperationDeniedHostsKeylessServerInconsistency,
            TeoError::OperationDeniedHostsUpstreamCertificateInconsistency,
            TeoError::OperationDeniedHostsUpstreamCertificateVerifyInconsistency,
            TeoError::OperationDeniedIpsslAlreadyBoundAnotherDomain,
            TeoError::OperationDeniedInvalidAdvancedDefenseSecurityType,
            TeoError::OperationDeniedInvalidAdvancedDefenseZoneArea,
            TeoError::OperationDeniedInvalidAdvancedOriginRoutingBilling,
            TeoError::OperationDeniedIpv6AdvancedConflict,
            TeoError::OperationDeniedIpv6StaticIpConflict,
            TeoError::OperationDeniedKeylessCertSwitchToFreeCertConflict,
            TeoError::OperationDeniedKeylessModeCertificatePrivateKeyNeedEmpty,
            TeoError::OperationDeniedL4LackOfResources,
            TeoError::OperationDeniedL4PortLackOfResources,
            TeoError::OperationDeniedL4ProxyInBannedStatus,
            TeoError::OperationDeniedL4ProxyInOfflineStatus,
            TeoError::OperationDeniedL4ProxyInProcessStatus,
            TeoError::OperationDeniedL4ProxyInProgressStatus,
            TeoError::OperationDeniedL4ProxyInStoppingStatus,
            TeoError::OperationDeniedL4StatusNotInOnline,
            TeoError::OperationDeniedL7HostInProcessStatus,
            TeoError::OperationDeniedLastIpsslOperationNotComplete,
            TeoError::OperationDeniedLatestVersionNow,
            TeoError::OperationDeniedLoadBalanceStatusNotInOnline,
            TeoError::OperationDeniedLoadBalancingZoneIsNotActive,
            TeoError::OperationDeniedMsgIpv6AdvancedConflict,
            TeoError::OperationDeniedMultipleCnameZone,
            TeoError::OperationDeniedNsNotAllowTrafficStrategy,
            TeoError::OperationDeniedNoDomainAccessZoneOnlyAllowModifiedToCname,
            TeoError::OperationDeniedNoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName,
            TeoError::OperationDeniedNoDomainAccessZoneOnlySupportModifyType,
            TeoError::OperationDeniedNotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIp,
            TeoError::OperationDeniedNotInAdvancedOriginRoutingWhiteList,
            TeoError::OperationDeniedNotInKeylessWhiteList,
            TeoError::OperationDeniedNotInPrefetchOriginLimitWhiteList,
            TeoError::OperationDeniedNotInShieldSpaceWhiteList,
            TeoError::OperationDeniedNotInSiteFailoverWhiteList,
            TeoError::OperationDeniedNotInUpstreamMtlsWhiteList,
            TeoError::OperationDeniedNotInVersionControlWhiteList,
            TeoError::OperationDeniedOriginGroupAccelerationDomainUsed,
            TeoError::OperationDeniedOriginGroupL4Used,
            TeoError::OperationDeniedOriginGroupLbUsed,
            TeoError::OperationDeniedOriginGroupRuleEngineUsed,
            TeoError::OperationDeniedOriginPullDataNotSupported,
            TeoError::OperationDeniedOwnershipVerificationNotPassed,
            TeoError::OperationDeniedPlanDowngradeNotAllowed,
            TeoError::OperationDeniedPlanHasBeenExpired,
            TeoError::OperationDeniedPlanHasBeenIsolated,
            TeoError::OperationDeniedPlanIncreasePlanQuotaUnsupported,
            TeoError::OperationDeniedPlanNotSupportModifyZoneArea,
            TeoError::OperationDeniedPlanTypeIsWrong,
            TeoError::OperationDeniedPlatTypeIpAccelerateMainlandNotSupport,
            TeoError::OperationDeniedPleaseContactBusinessPersonnel,
            TeoError::OperationDeniedRecordIsForbidden,
            TeoError::OperationDeniedResourceHasBeenLocked,
            TeoError::OperationDeniedResourceLockedTemporary,
            TeoError::OperationDeniedSecurityLackOfResources,
            TeoError::OperationDeniedSharedCnameUnsupportedAccelerateMainland,
            TeoError::OperationDeniedSharedCnameUnsupportedIPv6,
            TeoError::OperationDeniedStaticIpAreaConflict,
            TeoError::OperationDeniedSwitchAreaCdnPlatformReuse,
            TeoError::OperationDeniedSwitchAreaOriginProtectionDeploying,
            TeoError::OperationDeniedUnSupportToCloseUpstreamMtls,
            TeoError::OperationDeniedUnsupportedPlan,
            TeoError::OperationDeniedUpdateIpWhitelistFirst,
            TeoError::OperationDeniedUseUpstreamMtlsNeedOpenHttps,
            TeoError::OperationDeniedVersionControlIsGraying,
            TeoError::OperationDeniedVersionControlLocked,
            TeoError::OperationDeniedVersionControlNeedNsSwitched,
            TeoError::OperationDeniedWorkModeNotInVersionControl,
            TeoError::OperationDeniedZoneHasHostsModifyConflict,
            TeoError::OperationDeniedZoneIsBindingSharedCname,
            TeoError::OperationDeniedZoneIsReferenceCustomErrorPage,
            TeoError::OperationDeniedZoneNotActive,
            TeoError::ResourceInUse,
            TeoError::ResourceInUseAliasDomain,
            TeoError::ResourceInUseAliasName,
            TeoError::ResourceInUseAlreadyExistsAsAnAccelerationDomain,
            TeoError::ResourceInUseCname,
            TeoError::ResourceInUseDns,
            TeoError::ResourceInUseDnsRecord,
            TeoError::ResourceInUseDuplicateName,
            TeoError::ResourceInUseGenericHost,
            TeoError::ResourceInUseHost,
            TeoError::ResourceInUseNs,
            TeoError::ResourceInUseOthers,
            TeoError::ResourceInUseOthersAliasDomain,
            TeoError::ResourceInUseOthersCname,
            TeoError::ResourceInUseOthersHost,
            TeoError::ResourceInUseOthersNs,
            TeoError::ResourceInUsePrefetchOriginLimitAlreadyExists,
            TeoError::ResourceInUseSelfAndOthersCname,
            TeoError::ResourceInUseSharedCname,
            TeoError::ResourceInUseZone,
            TeoError::ResourceInsufficient,
            TeoError::ResourceNotFound,
            TeoError::ResourceNotFoundDnsPodDomainNotInAccount,
            TeoError::ResourceNotFoundInferenceService,
            TeoError::ResourceNotFoundPostMaxSizeQuotaNotFound,
            TeoError::ResourceNotFoundVersionNotFound,
            TeoError::ResourceNotFoundZoneNotFound,
            TeoError::ResourceUnavailable,
            TeoError::ResourceUnavailableAvailableDomainNotFound,
            TeoError::ResourceUnavailableCertNotFound,
            TeoError::ResourceUnavailableDomainAlreadyExists,
            TeoError::ResourceUnavailableDomainNotFound,
            TeoError::ResourceUnavailableFunctionNotFound,
            TeoError::ResourceUnavailableHostNotFound,
            TeoError::ResourceUnavailableNamespaceNotFound,
            TeoError::ResourceUnavailableProxyZoneNotFound,
            TeoError::ResourceUnavailableRuleNotFound,
            TeoError::ResourceUnavailableSharedCnameAlreadyExists,
            TeoError::ResourceUnavailableZoneNotFound,
            TeoError::ResourcesSoldOutL7LackOfResources,
            TeoError::UnauthorizedOperation,
            TeoError::UnauthorizedOperationCamUnauthorized,
            TeoError::UnauthorizedOperationDomainEmpty,
            TeoError::UnauthorizedOperationNoPermission,
            TeoError::UnauthorizedOperationUnknown,
            TeoError::UnsupportedOperation,
            TeoError::UnsupportedOperationTargetNameOriginTypeCos,
        ];
        pub(super) static WORDS: [&str; 541] = [
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.CertificateHasExpired",
            "FailedOperation.CertificateNotFound",
            "FailedOperation.ConfigConditionSyntaxError",
            "FailedOperation.ConfigConditionUnknownTarget",
            "FailedOperation.ConfigConditionValueEmptyError",
            "FailedOperation.ConfigDuplicateKeyError",
            "FailedOperation.ConfigFieldTypeError",
            "FailedOperation.ConfigFormatError",
            "FailedOperation.ConfigJSONFormatError",
            "FailedOperation.ConfigMalformedContent",
            "FailedOperation.ConfigParamValidateErrors",
            "FailedOperation.ConfigTimeParsingError",
            "FailedOperation.ConfigUnknownField",
            "FailedOperation.ConfigUnsupportedAction",
            "FailedOperation.ConfigUnsupportedFormatVersion",
            "FailedOperation.CreateClsLogSetFailed",
            "FailedOperation.CreateClsLogTopicTaskFailed",
            "FailedOperation.CreateLogTopicTaskAuthFailure",
            "FailedOperation.CreatePrefetchOriginLimitFailed",
            "FailedOperation.EdgeClientCertificateHasExpired",
            "FailedOperation.FailedToCallDNSPod",
            "FailedOperation.FunctionDeploying",
            "FailedOperation.InsufficientAccountBalance",
            "FailedOperation.InvalidZoneStatus",
            "FailedOperation.MissingConfigChunk",
            "FailedOperation.ModifyFailed",
            "FailedOperation.PrefetchOriginLimitCountExceeded",
            "FailedOperation.PrefetchOriginLimitNotFound",
            "FailedOperation.ProductDiscontinued",
            "FailedOperation.ProductNotActivated",
            "FailedOperation.RealtimeLogAuthFailure",
            "FailedOperation.RealtimeLogLogAnalysisNotSupport",
            "FailedOperation.RealtimeLogNotFound",
            "FailedOperation.RuleOperationConflict",
            "FailedOperation.TemplateOverLimit",
            "FailedOperation.UnknownConfigGroupType",
            "FailedOperation.UpstreamClientCertificateHasExpired",
            "FailedOperation.UpstreamVerifyCustomCACertificateHasExpired",
            "InternalError",
            "InternalError.BackendError",
            "InternalError.ConfigLocked",
            "InternalError.DBError",
            "InternalError.DomainConfig",
            "InternalError.FailedToCallDNSPod",
            "InternalError.FailedToGenerateUrl",
            "InternalError.GetRoleError",
            "InternalError.ProxyServer",
            "InternalError.QuotaSystem",
            "InternalError.RouteError",
            "InternalError.SystemError",
            "InternalError.UnknowError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.AccessRedirectRegexError",
            "InvalidParameter.ActionInProgress",
            "InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland",
            "InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist",
            "InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer",
            "InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost",
            "InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin",
            "InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform",
            "InvalidParameter.AliasDomainNotSupportKeyless",
            "InvalidParameter.AliasDomainNotSupportSMCert",
            "InvalidParameter.BadContent",
            "InvalidParameter.BadFunctionName",
            "InvalidParameter.BadNamespaceName",
            "InvalidParameter.BindingNotFound",
            "InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff",
            "InvalidParameter.CacheKeyQueryStringTooManyValue",
            "InvalidParameter.CertChainError",
            "InvalidParameter.CertCheckError",
            "InvalidParameter.CertCompleteError",
            "InvalidParameter.CertFormatError",
            "InvalidParameter.CertIsExpired",
            "InvalidParameter.CertNoCn",
            "InvalidParameter.CertNoInfo",
            "InvalidParameter.CertNotMatchDomain",
            "InvalidParameter.CertNotMatchKey",
            "InvalidParameter.CertNotPem",
            "InvalidParameter.CertSystemError",
            "InvalidParameter.CertToExpire",
            "InvalidParameter.CertTooShortKeySize",
            "InvalidParameter.CertUnsupportedType",
            "InvalidParameter.CertificateConflictWithKeylessServer",
            "InvalidParameter.ClientIpCountryConflictsWithIpv6",
            "InvalidParameter.CnameWildHostNotAllowApplyCertificate",
            "InvalidParameter.CompressionInvalidAlgorithms",
            "InvalidParameter.ConflictHostOrigin",
            "InvalidParameter.ContentExceedsLimit",
            "InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea",
            "InvalidParameter.DomainNotFound",
            "InvalidParameter.DomainOnTrafficScheduling",
            "InvalidParameter.DuplicateBindingName",
            "InvalidParameter.DuplicateRule",
            "InvalidParameter.EdgeClientCertCheckError",
            "InvalidParameter.ErrActionUnsupportTarget",
            "InvalidParameter.ErrInvalidAction",
            "InvalidParameter.ErrInvalidActionDuplicateAction",
            "InvalidParameter.ErrInvalidActionOriginPrivateAddress",
            "InvalidParameter.ErrInvalidActionParam",
            "InvalidParameter.ErrInvalidActionParamAction",
            "InvalidParameter.ErrInvalidActionParamBadValueType",
            "InvalidParameter.ErrInvalidActionParamDuplicateName",
            "InvalidParameter.ErrInvalidActionParamName",
            "InvalidParameter.ErrInvalidActionParamTooManyValues",
            "InvalidParameter.ErrInvalidActionParamValue",
            "InvalidParameter.ErrInvalidActionType",
            "InvalidParameter.ErrInvalidCondition",
            "InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured",
            "InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured",
            "InvalidParameter.ErrInvalidConditionIgnoreCase",
            "InvalidParameter.ErrInvalidConditionNameBadName",
            "InvalidParameter.ErrInvalidConditionNameTargetNotSupportName",
            "InvalidParameter.ErrInvalidConditionValueBadRegular",
            "InvalidParameter.ErrInvalidConditionValueBadUrl",
            "InvalidParameter.ErrInvalidConditionValueBadValue",
            "InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension",
            "InvalidParameter.ErrInvalidConditionValueTooLongValue",
            "InvalidParameter.ErrInvalidConditionValueTooManyRegular",
            "InvalidParameter.ErrInvalidConditionValueTooManyValues",
            "InvalidParameter.ErrInvalidConditionValueTooManyWildcard",
            "InvalidParameter.ErrInvalidConditionValueZeroLength",
            "InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured",
            "InvalidParameter.ErrNilCondition",
            "InvalidParameter.FunctionBindVariableNameConflict",
            "InvalidParameter.FunctionNameConflict",
            "InvalidParameter.GroupByLimitExceeded",
            "InvalidParameter.GrpcRequireHttp2",
            "InvalidParameter.HostHeaderInvalid",
            "InvalidParameter.HostNotFound",
            "InvalidParameter.HostStatusNotAllowApplyCertificate",
            "InvalidParameter.InvalidAccelerateType",
            "InvalidParameter.InvalidAdvancedOriginRoutingUnsupported",
            "InvalidParameter.InvalidAuthentication",
            "InvalidParameter.InvalidAuthenticationTypeExpireTime",
            "InvalidParameter.InvalidAuthenticationTypeSecretKey",
            "InvalidParameter.InvalidAuthenticationTypeSignParam",
            "InvalidParameter.InvalidAuthenticationTypeTimeFormat",
            "InvalidParameter.InvalidAuthenticationTypeTimeParam",
            "InvalidParameter.InvalidAutoUseVoucher",
            "InvalidParameter.InvalidAwsPrivateAccess",
            "InvalidParameter.InvalidAwsRegion",
            "InvalidParameter.InvalidAwsSecretKey",
            "InvalidParameter.InvalidBackupServerName",
            "InvalidParameter.InvalidCacheConfigCache",
            "InvalidParameter.InvalidCacheConfigFollowOrigin",
            "InvalidParameter.InvalidCacheKey",
            "InvalidParameter.InvalidCacheKeyCookie",
            "InvalidParameter.InvalidCacheKeyIgnoreCase",
            "InvalidParameter.InvalidCacheKeyQueryStringAction",
            "InvalidParameter.InvalidCacheKeyQueryStringValue",
            "InvalidParameter.InvalidCacheKeyScheme",
            "InvalidParameter.InvalidCacheOnlyOnSwitch",
            "InvalidParameter.InvalidCacheTime",
            "InvalidParameter.InvalidCertInfo",
            "InvalidParameter.InvalidClientIpCountryHeaderName",
            "InvalidParameter.InvalidClientIpHeaderName",
            "InvalidParameter.InvalidClientIpOrigin",
            "InvalidParameter.InvalidConditions",
            "InvalidParameter.InvalidCosDomain",
            "InvalidParameter.InvalidDomains",
            "InvalidParameter.InvalidDynamicRoutine",
            "InvalidParameter.InvalidDynamicRoutineBilling",
            "InvalidParameter.InvalidErrorPage",
            "InvalidParameter.InvalidErrorPageRedirectUrl",
            "InvalidParameter.InvalidFilterName",
            "InvalidParameter.InvalidForceRedirectType",
            "InvalidParameter.InvalidHttps",
            "InvalidParameter.InvalidHttpsCertInfo",
            "InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion",
            "InvalidParameter.InvalidHttpsHstsMaxAge",
            "InvalidParameter.InvalidHttpsTlsVersion",
            "InvalidParameter.InvalidInterval",
            "InvalidParameter.InvalidIpv6Switch",
            "InvalidParameter.InvalidLogAnalysisCondition",
            "InvalidParameter.InvalidLogFormatFieldDelimiter",
            "InvalidParameter.InvalidLogFormatFormatType",
            "InvalidParameter.InvalidLogFormatRecordDelimiter",
            "InvalidParameter.InvalidMaxAgeFollowOrigin",
            "InvalidParameter.InvalidMaxAgeTime",
            "InvalidParameter.InvalidMetric",
            "InvalidParameter.InvalidOperation",
            "InvalidParameter.InvalidOrigin",
            "InvalidParameter.InvalidOriginGroupType",
            "InvalidParameter.InvalidOriginIp",
            "InvalidParameter.InvalidOriginType",
            "InvalidParameter.InvalidOriginValue",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidPeriod",
            "InvalidParameter.InvalidPlanType",
            "InvalidParameter.InvalidPostMaxSizeBilling",
            "InvalidParameter.InvalidPostSizeValue",
            "InvalidParameter.InvalidPrivateAccessParams",
            "InvalidParameter.InvalidPrivateAccessSwitch",
            "InvalidParameter.InvalidProxies",
            "InvalidParameter.InvalidQuicBilling",
            "InvalidParameter.InvalidQuotaNumber",
            "InvalidParameter.InvalidQuotaType",
            "InvalidParameter.InvalidRangeOriginPull",
            "InvalidParameter.InvalidRenewFlag",
            "InvalidParameter.InvalidRequestHeaderName",
            "InvalidParameter.InvalidRequestHeaderNameXff",
            "InvalidParameter.InvalidRequestHeaderValue",
            "InvalidParameter.InvalidResourceIdBilling",
            "InvalidParameter.InvalidResponseHeaderName",
            "InvalidParameter.InvalidResponseHeaderValue",
            "InvalidParameter.InvalidRuleEngine",
            "InvalidParameter.InvalidRuleEngineAction",
            "InvalidParameter.InvalidRuleEngineNotFound",
            "InvalidParameter.InvalidRuleEngineTarget",
            "InvalidParameter.InvalidRuleEngineTargetsExtension",
            "InvalidParameter.InvalidRuleEngineTargetsUrl",
            "InvalidParameter.InvalidRuleProto",
            "InvalidParameter.InvalidServerName",
            "InvalidParameter.InvalidShieldUnsupported",
            "InvalidParameter.InvalidSortBy",
            "InvalidParameter.InvalidSortOrder",
            "InvalidParameter.InvalidStandardDebug",
            "InvalidParameter.InvalidStandardDebugClientIp",
            "InvalidParameter.InvalidStandardDebugEmptyList",
            "InvalidParameter.InvalidStandardDebugExpireTimeLimit",
            "InvalidParameter.InvalidUpstreamRequestQueryStringValue",
            "InvalidParameter.InvalidUrlRedirect",
            "InvalidParameter.InvalidUrlRedirectHost",
            "InvalidParameter.InvalidUrlRedirectUrl",
            "InvalidParameter.InvalidWebSocketTimeout",
            "InvalidParameter.KeyRulesInvalidQueryStringValue",
            "InvalidParameter.KeysTooMany",
            "InvalidParameter.LengthExceedsLimit",
            "InvalidParameter.LoadBalanceInstanceIdIsRequired",
            "InvalidParameter.LoadBalancerBindL4NotInStableStatus",
            "InvalidParameter.LoadBalancerBindL7NotInStableStatus",
            "InvalidParameter.LoadBalancerBindOriginGroupInvalid",
            "InvalidParameter.LoadBalancerNameRepeated",
            "InvalidParameter.LoadBalancerUsedInL4Proxy",
            "InvalidParameter.LoadBalancerUsedInL7Domain",
            "InvalidParameter.LoadBalancerUsedInRuleEngine",
            "InvalidParameter.ModifyParametersMissing",
            "InvalidParameter.MultiplyLayerNotSupportSmartRouting",
            "InvalidParameter.NamespaceInUse",
            "InvalidParameter.NotSupportThisPreset",
            "InvalidParameter.OCDirectOriginRequiresSmartRouting",
            "InvalidParameter.OriginGroupTypeCanNotMatchLBType",
            "InvalidParameter.OriginIsInnerIp",
            "InvalidParameter.OriginL4RecordIPV4MixDomain",
            "InvalidParameter.OriginL4RecordMultiDomain",
            "InvalidParameter.OriginNameExists",
            "InvalidParameter.OriginOriginGroupIdIsRequired",
            "InvalidParameter.OriginPullProtocolIsRequired",
            "InvalidParameter.OriginRecordFormatError",
            "InvalidParameter.OriginRecordWeightValue",
            "InvalidParameter.OriginThirdPartyParamFormatError",
            "InvalidParameter.ParameterError",
            "InvalidParameter.PlanNotFound",
            "InvalidParameter.PostMaxSizeLimitExceeded",
            "InvalidParameter.PrefetchOriginLimitAreaInvalid",
            "InvalidParameter.PrefetchOriginLimitBandwidthTooLarge",
            "InvalidParameter.PrefetchOriginLimitBandwidthTooSmall",
            "InvalidParameter.PrefetchOriginLimitEnabledInvalid",
            "InvalidParameter.ProxyNameDuplicating",
            "InvalidParameter.ProxyNameNotMatched",
            "InvalidParameter.RealtimeLogEntityAlreadyCreated",
            "InvalidParameter.RealtimeLogInvalidDeliveryArea",
            "InvalidParameter.RealtimeLogInvalidLogType",
            "InvalidParameter.RealtimeLogInvalidTaskType",
            "InvalidParameter.RealtimeLogNumsExceedLimit",
            "InvalidParameter.RemarkTooLong",
            "InvalidParameter.ResponseHeaderCacheControlNotAllowDelete",
            "InvalidParameter.RuleOriginFormatError",
            "InvalidParameter.RuleOriginMultiDomain",
            "InvalidParameter.RuleOriginPortInteger",
            "InvalidParameter.RuleOriginValueError",
            "InvalidParameter.RulePortDuplicating",
            "InvalidParameter.RulePortGroup",
            "InvalidParameter.RulePortInteger",
            "InvalidParameter.Security",
            "InvalidParameter.SettingInvalidParam",
            "InvalidParameter.ShieldNotSupportHostCachePrefresh",
            "InvalidParameter.ShieldNotSupportHostOriginWhitelist",
            "InvalidParameter.ShieldNotSupportHostSmartRouting",
            "InvalidParameter.ShieldNotSupportZoneCachePrefresh",
            "InvalidParameter.ShieldNotSupportZoneSmartRouting",
            "InvalidParameter.ShieldSpaceNotFound",
            "InvalidParameter.ShieldSpaceRequiredError",
            "InvalidParameter.ShieldSpaceStatusMustOnline",
            "InvalidParameter.SomeOriginGroupNotExist",
            "InvalidParameter.SpaceNotBindOrigin",
            "InvalidParameter.StatusCodeCacheInvalidStatusCode",
            "InvalidParameter.Target",
            "InvalidParameter.TaskNotGenerated",
            "InvalidParameter.TaskSystemError",
            "InvalidParameter.TlsVersionNotInSequence",
            "InvalidParameter.TooManyFilterValues",
            "InvalidParameter.TooManyFilters",
            "InvalidParameter.UploadUrl",
            "InvalidParameter.UpstreamClientCertCheckError",
            "InvalidParameter.UpstreamVerifyCertCheckError",
            "InvalidParameter.UpstreamVerifyCustomCACertNoInfo",
            "InvalidParameter.WorkModeIsSame",
            "InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea",
            "InvalidParameter.ZoneHasBeenBound",
            "InvalidParameter.ZoneHasNotBeenBoundToPlan",
            "InvalidParameter.ZoneIsGrayPublishing",
            "InvalidParameter.ZoneNameIsRequired",
            "InvalidParameter.ZoneNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.AccessBlacklist",
            "InvalidParameterValue.AliasDomainNotSupportEdgeMTLS",
            "InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS",
            "InvalidParameterValue.AliasDomainNotSupportUpstreamVerify",
            "InvalidParameterValue.CertificateVerifyClientMustCa",
            "InvalidParameterValue.CertificateVerifyClientNeedCert",
            "InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC",
            "InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR",
            "InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert",
            "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA",
            "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC",
            "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert",
            "InvalidParameterValue.ClientCertInfoQuotaLimit",
            "InvalidParameterValue.ConflictRecord",
            "InvalidParameterValue.ConflictWithDNSSEC",
            "InvalidParameterValue.ConflictWithDomain",
            "InvalidParameterValue.ConflictWithLBRecord",
            "InvalidParameterValue.ConflictWithNSRecord",
            "InvalidParameterValue.ContentSameAsName",
            "InvalidParameterValue.ContentTypeNotMatch",
            "InvalidParameterValue.DomainNotMatchZone",
            "InvalidParameterValue.FiltersMustIncludeDimensionName",
            "InvalidParameterValue.FormatMismatch",
            "InvalidParameterValue.GeneralMismatch",
            "InvalidParameterValue.IncludeInvalidValue",
            "InvalidParameterValue.InferenceServiceName",
            "InvalidParameterValue.InferenceServiceNameDuplicate",
            "InvalidParameterValue.InvalidAliasDomainName",
            "InvalidParameterValue.InvalidAliasNameSuffix",
            "InvalidParameterValue.InvalidDNSContent",
            "InvalidParameterValue.InvalidDNSMXPriority",
            "InvalidParameterValue.InvalidDNSName",
            "InvalidParameterValue.InvalidDomainName",
            "InvalidParameterValue.InvalidDomainStatus",
            "InvalidParameterValue.InvalidKeylessServerId",
            "InvalidParameterValue.InvalidProxyName",
            "InvalidParameterValue.InvalidProxyOrigin",
            "InvalidParameterValue.InvalidSiteFailoverUnsupported",
            "InvalidParameterValue.InvalidTagValue",
            "InvalidParameterValue.MissingNecessaryParam",
            "InvalidParameterValue.NotAllowedWildcardSharedCNAME",
            "InvalidParameterValue.NotInEnumeration",
            "InvalidParameterValue.NotWithinRange",
            "InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify",
            "InvalidParameterValue.OriginGroupNotExists",
            "InvalidParameterValue.OwnershipVerificationNotPassed",
            "InvalidParameterValue.PageNameAlreadyExist",
            "InvalidParameterValue.RecordAlreadyExists",
            "InvalidParameterValue.RecordNotAllowed",
            "InvalidParameterValue.RegExMismatch",
            "InvalidParameterValue.ServerCertInfoNeedContainRSAorECC",
            "InvalidParameterValue.ServerCertInfoNeedContainSM2",
            "InvalidParameterValue.SharedCNAMEPrefixNotMatch",
            "InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit",
            "InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod",
            "InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify",
            "InvalidParameterValue.TemplateNotCustom",
            "InvalidParameterValue.TemplateNotFound",
            "InvalidParameterValue.TopLevelDomainNotSupport",
            "InvalidParameterValue.TrialPlanResponsePage",
            "InvalidParameterValue.UnrecognizableValue",
            "InvalidParameterValue.UpstreamClientCertInfoQuotaLimit",
            "InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit",
            "InvalidParameterValue.ZoneNameInvalid",
            "InvalidParameterValue.ZoneNameNotSupportPunyCode",
            "InvalidParameterValue.ZoneNameNotSupportSubDomain",
            "InvalidParameterValue.ZoneNotFound",
            "InvalidParameterValue.ZonePaused",
            "InvalidParameterValue.ZoneSameAsName",
            "LimitExceeded",
            "LimitExceeded.BatchQuota",
            "LimitExceeded.CustomLogFieldRegexLimitExceeded",
            "LimitExceeded.DailyQuota",
            "LimitExceeded.FunctionLimitExceeded",
            "LimitExceeded.InferenceService",
            "LimitExceeded.LoadBalancingCountLimitExceeded",
            "LimitExceeded.NamespaceLimitExceeded",
            "LimitExceeded.PackNotAllow",
            "LimitExceeded.ProxyRulesLimitExceeded",
            "LimitExceeded.QueryTimeLimitExceeded",
            "LimitExceeded.RateLimitExceeded",
            "LimitExceeded.RuleLimitExceeded",
            "LimitExceeded.Security",
            "LimitExceeded.TimingDataItemLimitExceeded",
            "LimitExceeded.UserQuotaLimited",
            "LimitExceeded.ZoneBindPlan",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.AccelerateMainlandDisable",
            "OperationDenied.AccelerateMainlandIpv6Conflict",
            "OperationDenied.AccelerateMainlandMultiplyLayerConflict",
            "OperationDenied.AccelerationDomainStatusNotInOnline",
            "OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan",
            "OperationDenied.AliasDomainNotSupport",
            "OperationDenied.CertificatePrivateKeyIsEmpty",
            "OperationDenied.ComplianceForbidden",
            "OperationDenied.ConfigLocked",
            "OperationDenied.DNSPodUnauthorizedRoleOperation",
            "OperationDenied.DeleteZonePreCheckFailed",
            "OperationDenied.DisableZoneNotCompleted",
            "OperationDenied.DomainInShareCnameGroup",
            "OperationDenied.DomainIsBlocked",
            "OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME",
            "OperationDenied.DomainNoICP",
            "OperationDenied.DomainNumberIsNotZero",
            "OperationDenied.DomainStatusUnstable",
            "OperationDenied.EnterprisePlanAutoRenewUnsupported",
            "OperationDenied.EnterprisePlanRenewUnsupported",
            "OperationDenied.EnterprisePlanUpgradeUnsupported",
            "OperationDenied.EnvNotReady",
            "OperationDenied.ErrZoneIsAlreadyPaused",
            "OperationDenied.HostsCertificateInconsistency",
            "OperationDenied.HostsClientCertificateInconsistency",
            "OperationDenied.HostsKeylessServerInconsistency",
            "OperationDenied.HostsUpstreamCertificateInconsistency",
            "OperationDenied.HostsUpstreamCertificateVerifyInconsistency",
            "OperationDenied.IPSSLAlreadyBoundAnotherDomain",
            "OperationDenied.InvalidAdvancedDefenseSecurityType",
            "OperationDenied.InvalidAdvancedDefenseZoneArea",
            "OperationDenied.InvalidAdvancedOriginRoutingBilling",
            "OperationDenied.Ipv6AdvancedConflict",
            "OperationDenied.Ipv6StaticIpConflict",
            "OperationDenied.KeylessCertSwitchToFreeCertConflict",
            "OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty",
            "OperationDenied.L4LackOfResources",
            "OperationDenied.L4PortLackOfResources",
            "OperationDenied.L4ProxyInBannedStatus",
            "OperationDenied.L4ProxyInOfflineStatus",
            "OperationDenied.L4ProxyInProcessStatus",
            "OperationDenied.L4ProxyInProgressStatus",
            "OperationDenied.L4ProxyInStoppingStatus",
            "OperationDenied.L4StatusNotInOnline",
            "OperationDenied.L7HostInProcessStatus",
            "OperationDenied.LastIPSSLOperationNotComplete",
            "OperationDenied.LatestVersionNow",
            "OperationDenied.LoadBalanceStatusNotInOnline",
            "OperationDenied.LoadBalancingZoneIsNotActive",
            "OperationDenied.MsgIpv6AdvancedConflict",
            "OperationDenied.MultipleCnameZone",
            "OperationDenied.NSNotAllowTrafficStrategy",
            "OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME",
            "OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName",
            "OperationDenied.NoDomainAccessZoneOnlySupportModifyType",
            "OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP",
            "OperationDenied.NotInAdvancedOriginRoutingWhiteList",
            "OperationDenied.NotInKeylessWhiteList",
            "OperationDenied.NotInPrefetchOriginLimitWhiteList",
            "OperationDenied.NotInShieldSpaceWhiteList",
            "OperationDenied.NotInSiteFailoverWhiteList",
            "OperationDenied.NotInUpstreamMTLSWhiteList",
            "OperationDenied.NotInVersionControlWhiteList",
            "OperationDenied.OriginGroupAccelerationDomainUsed",
            "OperationDenied.OriginGroupL4Used",
            "OperationDenied.OriginGroupLBUsed",
            "OperationDenied.OriginGroupRuleEngineUsed",
            "OperationDenied.OriginPullDataNotSupported",
            "OperationDenied.OwnershipVerificationNotPassed",
            "OperationDenied.PlanDowngradeNotAllowed",
            "OperationDenied.PlanHasBeenExpired",
            "OperationDenied.PlanHasBeenIsolated",
            "OperationDenied.PlanIncreasePlanQuotaUnsupported",
            "OperationDenied.PlanNotSupportModifyZoneArea",
            "OperationDenied.PlanTypeIsWrong",
            "OperationDenied.PlatTypeIPAccelerateMainlandNotSupport",
            "OperationDenied.PleaseContactBusinessPersonnel",
            "OperationDenied.RecordIsForbidden",
            "OperationDenied.ResourceHasBeenLocked",
            "OperationDenied.ResourceLockedTemporary",
            "OperationDenied.SecurityLackOfResources",
            "OperationDenied.SharedCNAMEUnsupportedAccelerateMainland",
            "OperationDenied.SharedCNAMEUnsupportedIPv6",
            "OperationDenied.StaticIpAreaConflict",
            "OperationDenied.SwitchAreaCdnPlatformReuse",
            "OperationDenied.SwitchAreaOriginProtectionDeploying",
            "OperationDenied.UnSupportToCloseUpstreamMTLS",
            "OperationDenied.UnsupportedPlan",
            "OperationDenied.UpdateIPWhitelistFirst",
            "OperationDenied.UseUpstreamMTLSNeedOpenHttps",
            "OperationDenied.VersionControlIsGraying",
            "OperationDenied.VersionControlLocked",
            "OperationDenied.VersionControlNeedNSSwitched",
            "OperationDenied.WorkModeNotInVersionControl",
            "OperationDenied.ZoneHasHostsModifyConflict",
            "OperationDenied.ZoneIsBindingSharedCNAME",
            "OperationDenied.ZoneIsReferenceCustomErrorPage",
            "OperationDenied.ZoneNotActive",
            "ResourceInUse",
            "ResourceInUse.AliasDomain",
            "ResourceInUse.AliasName",
            "ResourceInUse.AlreadyExistsAsAnAccelerationDomain",
            "ResourceInUse.Cname",
            "ResourceInUse.Dns",
            "ResourceInUse.DnsRecord",
            "ResourceInUse.DuplicateName",
            "ResourceInUse.GenericHost",
            "ResourceInUse.Host",
            "ResourceInUse.NS",
            "ResourceInUse.Others",
            "ResourceInUse.OthersAliasDomain",
            "ResourceInUse.OthersCname",
            "ResourceInUse.OthersHost",
            "ResourceInUse.OthersNS",
            "ResourceInUse.PrefetchOriginLimitAlreadyExists",
            "ResourceInUse.SelfAndOthersCname",
            "ResourceInUse.SharedCNAME",
            "ResourceInUse.Zone",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.DNSPodDomainNotInAccount",
            "ResourceNotFound.InferenceService",
            "ResourceNotFound.PostMaxSizeQuotaNotFound",
            "ResourceNotFound.VersionNotFound",
            "ResourceNotFound.ZoneNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.AvailableDomainNotFound",
            "ResourceUnavailable.CertNotFound",
            "ResourceUnavailable.DomainAlreadyExists",
            "ResourceUnavailable.DomainNotFound",
            "ResourceUnavailable.FunctionNotFound",
            "ResourceUnavailable.HostNotFound",
            "ResourceUnavailable.NamespaceNotFound",
            "ResourceUnavailable.ProxyZoneNotFound",
            "ResourceUnavailable.RuleNotFound",
            "ResourceUnavailable.SharedCNAMEAlreadyExists",
            "ResourceUnavailable.ZoneNotFound",
            "ResourcesSoldOut.L7LackOfResources",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CamUnauthorized",
            "UnauthorizedOperation.DomainEmpty",
            "UnauthorizedOperation.NoPermission",
            "UnauthorizedOperation.Unknown",
            "UnsupportedOperation",
            "UnsupportedOperation.TargetNameOriginTypeCos",
        ];
        pub(super) static NAMES: [&str; 541] = [
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationCertificateHasExpired",
            "FailedOperationCertificateNotFound",
            "FailedOperationConfigConditionSyntaxError",
            "FailedOperationConfigConditionUnknownTarget",
            "FailedOperationConfigConditionValueEmptyError",
            "FailedOperationConfigDuplicateKeyError",
            "FailedOperationConfigFieldTypeError",
            "FailedOperationConfigFormatError",
            "FailedOperationConfigJsonFormatError",
            "FailedOperationConfigMalformedContent",
            "FailedOperationConfigParamValidateErrors",
            "FailedOperationConfigTimeParsingError",
            "FailedOperationConfigUnknownField",
            "FailedOperationConfigUnsupportedAction",
            "FailedOperationConfigUnsupportedFormatVersion",
            "FailedOperationCreateClsLogSetFailed",
            "FailedOperationCreateClsLogTopicTaskFailed",
            "FailedOperationCreateLogTopicTaskAuthFailure",
            "FailedOperationCreatePrefetchOriginLimitFailed",
            "FailedOperationEdgeClientCertificateHasExpired",
            "FailedOperationFailedToCallDnsPod",
            "FailedOperationFunctionDeploying",
            "FailedOperationInsufficientAccountBalance",
            "FailedOperationInvalidZoneStatus",
            "FailedOperationMissingConfigChunk",
            "FailedOperationModifyFailed",
            "FailedOperationPrefetchOriginLimitCountExceeded",
            "FailedOperationPrefetchOriginLimitNotFound",
            "FailedOperationProductDiscontinued",
            "FailedOperationProductNotActivated",
            "FailedOperationRealtimeLogAuthFailure",
            "FailedOperationRealtimeLogLogAnalysisNotSupport",
            "FailedOperationRealtimeLogNotFound",
            "FailedOperationRuleOperationConflict",
            "FailedOperationTemplateOverLimit",
            "FailedOperationUnknownConfigGroupType",
            "FailedOperationUpstreamClientCertificateHasExpired",
            "FailedOperationUpstreamVerifyCustomCaCertificateHasExpired",
            "InternalError",
            "InternalErrorBackendError",
            "InternalErrorConfigLocked",
            "InternalErrorDbError",
            "InternalErrorDomainConfig",
            "InternalErrorFailedToCallDnsPod",
            "InternalErrorFailedToGenerateUrl",
            "InternalErrorGetRoleError",
            "InternalErrorProxyServer",
            "InternalErrorQuotaSystem",
            "InternalErrorRouteError",
            "InternalErrorSystemError",
            "InternalErrorUnknowError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterAccessRedirectRegexError",
            "InvalidParameterActionInProgress",
            "InvalidParameterAdvancedOriginRoutingNotSupportAccelerateMainland",
            "InvalidParameterAdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist",
            "InvalidParameterAdvancedOriginRoutingNotSupportMultiplyLayer",
            "InvalidParameterAdvancedOriginRoutingNotSupportNewlyAddedHost",
            "InvalidParameterAdvancedOriginRoutingNotSupportOcDirectOrigin",
            "InvalidParameterAdvancedOriginRoutingNotSupportRacingPlatform",
            "InvalidParameterAliasDomainNotSupportKeyless",
            "InvalidParameterAliasDomainNotSupportSmCert",
            "InvalidParameterBadContent",
            "InvalidParameterBadFunctionName",
            "InvalidParameterBadNamespaceName",
            "InvalidParameterBindingNotFound",
            "InvalidParameterCacheKeyQueryStringRequiresFullUrlCacheOff",
            "InvalidParameterCacheKeyQueryStringTooManyValue",
            "InvalidParameterCertChainError",
            "InvalidParameterCertCheckError",
            "InvalidParameterCertCompleteError",
            "InvalidParameterCertFormatError",
            "InvalidParameterCertIsExpired",
            "InvalidParameterCertNoCn",
            "InvalidParameterCertNoInfo",
            "InvalidParameterCertNotMatchDomain",
            "InvalidParameterCertNotMatchKey",
            "InvalidParameterCertNotPem",
            "InvalidParameterCertSystemError",
            "InvalidParameterCertToExpire",
            "InvalidParameterCertTooShortKeySize",
            "InvalidParameterCertUnsupportedType",
            "InvalidParameterCertificateConflictWithKeylessServer",
            "InvalidParameterClientIpCountryConflictsWithIpv6",
            "InvalidParameterCnameWildHostNotAllowApplyCertificate",
            "InvalidParameterCompressionInvalidAlgorithms",
            "InvalidParameterConflictHostOrigin",
            "InvalidParameterContentExceedsLimit",
            "InvalidParameterDomainAreaNotSupportPrefetchOriginLimitArea",
            "InvalidParameterDomainNotFound",
            "InvalidParameterDomainOnTrafficScheduling",
            "InvalidParameterDuplicateBindingName",
            "InvalidParameterDuplicateRule",
            "InvalidParameterEdgeClientCertCheckError",
            "InvalidParameterErrActionUnsupportTarget",
            "InvalidParameterErrInvalidAction",
            "InvalidParameterErrInvalidActionDuplicateAction",
            "InvalidParameterErrInvalidActionOriginPrivateAddress",
            "InvalidParameterErrInvalidActionParam",
            "InvalidParameterErrInvalidActionParamAction",
            "InvalidParameterErrInvalidActionParamBadValueType",
            "InvalidParameterErrInvalidActionParamDuplicateName",
            "InvalidParameterErrInvalidActionParamName",
            "InvalidParameterErrInvalidActionParamTooManyValues",
            "InvalidParameterErrInvalidActionParamValue",
            "InvalidParameterErrInvalidActionType",
            "InvalidParameterErrInvalidCondition",
            "InvalidParameterErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured",
            "InvalidParameterErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured",
            "InvalidParameterErrInvalidConditionIgnoreCase",
            "InvalidParameterErrInvalidConditionNameBadName",
            "InvalidParameterErrInvalidConditionNameTargetNotSupportName",
            "InvalidParameterErrInvalidConditionValueBadRegular",
            "InvalidParameterErrInvalidConditionValueBadUrl",
            "InvalidParameterErrInvalidConditionValueBadValue",
            "InvalidParameterErrInvalidConditionValueBadValueContainFileNameExtension",
            "InvalidParameterErrInvalidConditionValueTooLongValue",
            "InvalidParameterErrInvalidConditionValueTooManyRegular",
            "InvalidParameterErrInvalidConditionValueTooManyValues",
            "InvalidParameterErrInvalidConditionValueTooManyWildcard",
            "InvalidParameterErrInvalidConditionValueZeroLength",
            "InvalidParameterErrInvalidElseWhenModifyOriginActionConfigured",
            "InvalidParameterErrNilCondition",
            "InvalidParameterFunctionBindVariableNameConflict",
            "InvalidParameterFunctionNameConflict",
            "InvalidParameterGroupByLimitExceeded",
            "InvalidParameterGrpcRequireHttp2",
            "InvalidParameterHostHeaderInvalid",
            "InvalidParameterHostNotFound",
            "InvalidParameterHostStatusNotAllowApplyCertificate",
            "InvalidParameterInvalidAccelerateType",
            "InvalidParameterInvalidAdvancedOriginRoutingUnsupported",
            "InvalidParameterInvalidAuthentication",
            "InvalidParameterInvalidAuthenticationTypeExpireTime",
            "InvalidParameterInvalidAuthenticationTypeSecretKey",
            "InvalidParameterInvalidAuthenticationTypeSignParam",
            "InvalidParameterInvalidAuthenticationTypeTimeFormat",
            "InvalidParameterInvalidAuthenticationTypeTimeParam",
            "InvalidParameterInvalidAutoUseVoucher",
            "InvalidParameterInvalidAwsPrivateAccess",
            "InvalidParameterInvalidAwsRegion",
            "InvalidParameterInvalidAwsSecretKey",
            "InvalidParameterInvalidBackupServerName",
            "InvalidParameterInvalidCacheConfigCache",
            "InvalidParameterInvalidCacheConfigFollowOrigin",
            "InvalidParameterInvalidCacheKey",
            "InvalidParameterInvalidCacheKeyCookie",
            "InvalidParameterInvalidCacheKeyIgnoreCase",
            "InvalidParameterInvalidCacheKeyQueryStringAction",
            "InvalidParameterInvalidCacheKeyQueryStringValue",
            "InvalidParameterInvalidCacheKeyScheme",
            "InvalidParameterInvalidCacheOnlyOnSwitch",
            "InvalidParameterInvalidCacheTime",
            "InvalidParameterInvalidCertInfo",
            "InvalidParameterInvalidClientIpCountryHeaderName",
            "InvalidParameterInvalidClientIpHeaderName",
            "InvalidParameterInvalidClientIpOrigin",
            "InvalidParameterInvalidConditions",
            "InvalidParameterInvalidCosDomain",
            "InvalidParameterInvalidDomains",
            "InvalidParameterInvalidDynamicRoutine",
            "InvalidParameterInvalidDynamicRoutineBilling",
            "InvalidParameterInvalidErrorPage",
            "InvalidParameterInvalidErrorPageRedirectUrl",
            "InvalidParameterInvalidFilterName",
            "InvalidParameterInvalidForceRedirectType",
            "InvalidParameterInvalidHttps",
            "InvalidParameterInvalidHttpsCertInfo",
            "InvalidParameterInvalidHttpsCipherSuiteAndTlsVersion",
            "InvalidParameterInvalidHttpsHstsMaxAge",
            "InvalidParameterInvalidHttpsTlsVersion",
            "InvalidParameterInvalidInterval",
            "InvalidParameterInvalidIpv6Switch",
            "InvalidParameterInvalidLogAnalysisCondition",
            "InvalidParameterInvalidLogFormatFieldDelimiter",
            "InvalidParameterInvalidLogFormatFormatType",
            "InvalidParameterInvalidLogFormatRecordDelimiter",
            "InvalidParameterInvalidMaxAgeFollowOrigin",
            "InvalidParameterInvalidMaxAgeTime",
            "InvalidParameterInvalidMetric",
            "InvalidParameterInvalidOperation",
            "InvalidParameterInvalidOrigin",
            "InvalidParameterInvalidOriginGroupType",
            "InvalidParameterInvalidOriginIp",
            "InvalidParameterInvalidOriginType",
            "InvalidParameterInvalidOriginValue",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidPeriod",
            "InvalidParameterInvalidPlanType",
            "InvalidParameterInvalidPostMaxSizeBilling",
            "InvalidParameterInvalidPostSizeValue",
            "InvalidParameterInvalidPrivateAccessParams",
            "InvalidParameterInvalidPrivateAccessSwitch",
            "InvalidParameterInvalidProxies",
            "InvalidParameterInvalidQuicBilling",
            "InvalidParameterInvalidQuotaNumber",
            "InvalidParameterInvalidQuotaType",
            "InvalidParameterInvalidRangeOriginPull",
            "InvalidParameterInvalidRenewFlag",
            "InvalidParameterInvalidRequestHeaderName",
            "InvalidParameterInvalidRequestHeaderNameXff",
            "InvalidParameterInvalidRequestHeaderValue",
            "InvalidParameterInvalidResourceIdBilling",
            "InvalidParameterInvalidResponseHeaderName",
            "InvalidParameterInvalidResponseHeaderValue",
            "InvalidParameterInvalidRuleEngine",
            "InvalidParameterInvalidRuleEngineAction",
            "InvalidParameterInvalidRuleEngineNotFound",
            "InvalidParameterInvalidRuleEngineTarget",
            "InvalidParameterInvalidRuleEngineTargetsExtension",
            "InvalidParameterInvalidRuleEngineTargetsUrl",
            "InvalidParameterInvalidRuleProto",
            "InvalidParameterInvalidServerName",
            "InvalidParameterInvalidShieldUnsupported",
            "InvalidParameterInvalidSortBy",
            "InvalidParameterInvalidSortOrder",
            "InvalidParameterInvalidStandardDebug",
            "InvalidParameterInvalidStandardDebugClientIp",
            "InvalidParameterInvalidStandardDebugEmptyList",
            "InvalidParameterInvalidStandardDebugExpireTimeLimit",
            "InvalidParameterInvalidUpstreamRequestQueryStringValue",
            "InvalidParameterInvalidUrlRedirect",
            "InvalidParameterInvalidUrlRedirectHost",
            "InvalidParameterInvalidUrlRedirectUrl",
            "InvalidParameterInvalidWebSocketTimeout",
            "InvalidParameterKeyRulesInvalidQueryStringValue",
            "InvalidParameterKeysTooMany",
            "InvalidParameterLengthExceedsLimit",
            "InvalidParameterLoadBalanceInstanceIdIsRequired",
            "InvalidParameterLoadBalancerBindL4NotInStableStatus",
            "InvalidParameterLoadBalancerBindL7NotInStableStatus",
            "InvalidParameterLoadBalancerBindOriginGroupInvalid",
            "InvalidParameterLoadBalancerNameRepeated",
            "InvalidParameterLoadBalancerUsedInL4Proxy",
            "InvalidParameterLoadBalancerUsedInL7Domain",
            "InvalidParameterLoadBalancerUsedInRuleEngine",
            "InvalidParameterModifyParametersMissing",
            "InvalidParameterMultiplyLayerNotSupportSmartRouting",
            "InvalidParameterNamespaceInUse",
            "InvalidParameterNotSupportThisPreset",
            "InvalidParameterOcDirectOriginRequiresSmartRouting",
            "InvalidParameterOriginGroupTypeCanNotMatchLbType",
            "InvalidParameterOriginIsInnerIp",
            "InvalidParameterOriginL4RecordIpv4MixDomain",
            "InvalidParameterOriginL4RecordMultiDomain",
            "InvalidParameterOriginNameExists",
            "InvalidParameterOriginOriginGroupIdIsRequired",
            "InvalidParameterOriginPullProtocolIsRequired",
            "InvalidParameterOriginRecordFormatError",
            "InvalidParameterOriginRecordWeightValue",
            "InvalidParameterOriginThirdPartyParamFormatError",
            "InvalidParameterParameterError",
            "InvalidParameterPlanNotFound",
            "InvalidParameterPostMaxSizeLimitExceeded",
            "InvalidParameterPrefetchOriginLimitAreaInvalid",
            "InvalidParameterPrefetchOriginLimitBandwidthTooLarge",
            "InvalidParameterPrefetchOriginLimitBandwidthTooSmall",
            "InvalidParameterPrefetchOriginLimitEnabledInvalid",
            "InvalidParameterProxyNameDuplicating",
            "InvalidParameterProxyNameNotMatched",
            "InvalidParameterRealtimeLogEntityAlreadyCreated",
            "InvalidParameterRealtimeLogInvalidDeliveryArea",
            "InvalidParameterRealtimeLogInvalidLogType",
            "InvalidParameterRealtimeLogInvalidTaskType",
            "InvalidParameterRealtimeLogNumsExceedLimit",
            "InvalidParameterRemarkTooLong",
            "InvalidParameterResponseHeaderCacheControlNotAllowDelete",
            "InvalidParameterRuleOriginFormatError",
            "InvalidParameterRuleOriginMultiDomain",
            "InvalidParameterRuleOriginPortInteger",
            "InvalidParameterRuleOriginValueError",
            "InvalidParameterRulePortDuplicating",
            "InvalidParameterRulePortGroup",
            "InvalidParameterRulePortInteger",
            "InvalidParameterSecurity",
            "InvalidParameterSettingInvalidParam",
            "InvalidParameterShieldNotSupportHostCachePrefresh",
            "InvalidParameterShieldNotSupportHostOriginWhitelist",
            "InvalidParameterShieldNotSupportHostSmartRouting",
            "InvalidParameterShieldNotSupportZoneCachePrefresh",
            "InvalidParameterShieldNotSupportZoneSmartRouting",
            "InvalidParameterShieldSpaceNotFound",
            "InvalidParameterShieldSpaceRequiredError",
            "InvalidParameterShieldSpaceStatusMustOnline",
            "InvalidParameterSomeOriginGroupNotExist",
            "InvalidParameterSpaceNotBindOrigin",
            "InvalidParameterStatusCodeCacheInvalidStatusCode",
            "InvalidParameterTarget",
            "InvalidParameterTaskNotGenerated",
            "InvalidParameterTaskSystemError",
            "InvalidParameterTlsVersionNotInSequence",
            "InvalidParameterTooManyFilterValues",
            "InvalidParameterTooManyFilters",
            "InvalidParameterUploadUrl",
            "InvalidParameterUpstreamClientCertCheckError",
            "InvalidParameterUpstreamVerifyCertCheckError",
            "InvalidParameterUpstreamVerifyCustomCaCertNoInfo",
            "InvalidParameterWorkModeIsSame",
            "InvalidParameterZoneAreaNotSupportPrefetchOriginLimitArea",
            "InvalidParameterZoneHasBeenBound",
            "InvalidParameterZoneHasNotBeenBoundToPlan",
            "InvalidParameterZoneIsGrayPublishing",
            "InvalidParameterZoneNameIsRequired",
            "InvalidParameterZoneNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueAccessBlacklist",
            "InvalidParameterValueAliasDomainNotSupportEdgeMtls",
            "InvalidParameterValueAliasDomainNotSupportUpstreamMtls",
            "InvalidParameterValueAliasDomainNotSupportUpstreamVerify",
            "InvalidParameterValueCertificateVerifyClientMustCa",
            "InvalidParameterValueCertificateVerifyClientNeedCert",
            "InvalidParameterValueCertificateVerifyUpstreamClientMustRsAorEcc",
            "InvalidParameterValueCertificateVerifyUpstreamClientMustSvr",
            "InvalidParameterValueCertificateVerifyUpstreamClientNeedCert",
            "InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustCa",
            "InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustRsAorEcc",
            "InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaNeedCert",
            "InvalidParameterValueClientCertInfoQuotaLimit",
            "InvalidParameterValueConflictRecord",
            "InvalidParameterValueConflictWithDnssec",
            "InvalidParameterValueConflictWithDomain",
            "InvalidParameterValueConflictWithLbRecord",
            "InvalidParameterValueConflictWithNsRecord",
            "InvalidParameterValueContentSameAsName",
            "InvalidParameterValueContentTypeNotMatch",
            "InvalidParameterValueDomainNotMatchZone",
            "InvalidParameterValueFiltersMustIncludeDimensionName",
            "InvalidParameterValueFormatMismatch",
            "InvalidParameterValueGeneralMismatch",
            "InvalidParameterValueIncludeInvalidValue",
            "InvalidParameterValueInferenceServiceName",
            "InvalidParameterValueInferenceServiceNameDuplicate",
            "InvalidParameterValueInvalidAliasDomainName",
            "InvalidParameterValueInvalidAliasNameSuffix",
            "InvalidParameterValueInvalidDnsContent",
            "InvalidParameterValueInvalidDnsmxPriority",
            "InvalidParameterValueInvalidDnsName",
            "InvalidParameterValueInvalidDomainName",
            "InvalidParameterValueInvalidDomainStatus",
            "InvalidParameterValueInvalidKeylessServerId",
            "InvalidParameterValueInvalidProxyName",
            "InvalidParameterValueInvalidProxyOrigin",
            "InvalidParameterValueInvalidSiteFailoverUnsupported",
            "InvalidParameterValueInvalidTagValue",
            "InvalidParameterValueMissingNecessaryParam",
            "InvalidParameterValueNotAllowedWildcardSharedCname",
            "InvalidParameterValueNotInEnumeration",
            "InvalidParameterValueNotWithinRange",
            "InvalidParameterValueOcDirectOriginDomainNotSupportUpstreamVerify",
            "InvalidParameterValueOriginGroupNotExists",
            "InvalidParameterValueOwnershipVerificationNotPassed",
            "InvalidParameterValuePageNameAlreadyExist",
            "InvalidParameterValueRecordAlreadyExists",
            "InvalidParameterValueRecordNotAllowed",
            "InvalidParameterValueRegExMismatch",
            "InvalidParameterValueServerCertInfoNeedContainRsAorEcc",
            "InvalidParameterValueServerCertInfoNeedContainSm2",
            "InvalidParameterValueSharedCnamePrefixNotMatch",
            "InvalidParameterValueSiteFailoverNotSupportHostOriginPullRateLimit",
            "InvalidParameterValueSiteFailoverNotSupportHostOriginTypeVod",
            "InvalidParameterValueSiteFailoverNotSupportHostUpstreamVerify",
            "InvalidParameterValueTemplateNotCustom",
            "InvalidParameterValueTemplateNotFound",
            "InvalidParameterValueTopLevelDomainNotSupport",
            "InvalidParameterValueTrialPlanResponsePage",
            "InvalidParameterValueUnrecognizableValue",
            "InvalidParameterValueUpstreamClientCertInfoQuotaLimit",
            "InvalidParameterValueUpstreamVerifyCustomCaCertInfoQuotaLimit",
            "InvalidParameterValueZoneNameInvalid",
            "InvalidParameterValueZoneNameNotSupportPunyCode",
            "InvalidParameterValueZoneNameNotSupportSubDomain",
            "InvalidParameterValueZoneNotFound",
            "InvalidParameterValueZonePaused",
            "InvalidParameterValueZoneSameAsName",
            "LimitExceeded",
            "LimitExceededBatchQuota",
            "LimitExceededCustomLogFieldRegexLimitExceeded",
            "LimitExceededDailyQuota",
            "LimitExceededFunctionLimitExceeded",
            "LimitExceededInferenceService",
            "LimitExceededLoadBalancingCountLimitExceeded",
            "LimitExceededNamespaceLimitExceeded",
            "LimitExceededPackNotAllow",
            "LimitExceededProxyRulesLimitExceeded",
            "LimitExceededQueryTimeLimitExceeded",
            "LimitExceededRateLimitExceeded",
            "LimitExceededRuleLimitExceeded",
            "LimitExceededSecurity",
            "LimitExceededTimingDataItemLimitExceeded",
            "LimitExceededUserQuotaLimited",
            "LimitExceededZoneBindPlan",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedAccelerateMainlandDisable",
            "OperationDeniedAccelerateMainlandIpv6Conflict",
            "OperationDeniedAccelerateMainlandMultiplyLayerConflict",
            "OperationDeniedAccelerationDomainStatusNotInOnline",
            "OperationDeniedAdvancedOriginRoutingConflictWithDciOverseaLan",
            "OperationDeniedAliasDomainNotSupport",
            "OperationDeniedCertificatePrivateKeyIsEmpty",
            "OperationDeniedComplianceForbidden",
            "OperationDeniedConfigLocked",
            "OperationDeniedDnsPodUnauthorizedRoleOperation",
            "OperationDeniedDeleteZonePreCheckFailed",
            "OperationDeniedDisableZoneNotCompleted",
            "OperationDeniedDomainInShareCnameGroup",
            "OperationDeniedDomainIsBlocked",
            "OperationDeniedDomainMustInIpsslSharedCnameZoneAndInSharedCname",
            "OperationDeniedDomainNoIcp",
            "OperationDeniedDomainNumberIsNotZero",
            "OperationDeniedDomainStatusUnstable",
            "OperationDeniedEnterprisePlanAutoRenewUnsupported",
            "OperationDeniedEnterprisePlanRenewUnsupported",
            "OperationDeniedEnterprisePlanUpgradeUnsupported",
            "OperationDeniedEnvNotReady",
            "OperationDeniedErrZoneIsAlreadyPaused",
            "OperationDeniedHostsCertificateInconsistency",
            "OperationDeniedHostsClientCertificateInconsistency",
            "OperationDeniedHostsKeylessServerInconsistency",
            "OperationDeniedHostsUpstreamCertificateInconsistency",
            "OperationDeniedHostsUpstreamCertificateVerifyInconsistency",
            "OperationDeniedIpsslAlreadyBoundAnotherDomain",
            "OperationDeniedInvalidAdvancedDefenseSecurityType",
            "OperationDeniedInvalidAdvancedDefenseZoneArea",
            "OperationDeniedInvalidAdvancedOriginRoutingBilling",
            "OperationDeniedIpv6AdvancedConflict",
            "OperationDeniedIpv6StaticIpConflict",
            "OperationDeniedKeylessCertSwitchToFreeCertConflict",
            "OperationDeniedKeylessModeCertificatePrivateKeyNeedEmpty",
            "OperationDeniedL4LackOfResources",
            "OperationDeniedL4PortLackOfResources",
            "OperationDeniedL4ProxyInBannedStatus",
            "OperationDeniedL4ProxyInOfflineStatus",
            "OperationDeniedL4ProxyInProcessStatus",
            "OperationDeniedL4ProxyInProgressStatus",
            "OperationDeniedL4ProxyInStoppingStatus",
            "OperationDeniedL4StatusNotInOnline",
            "OperationDeniedL7HostInProcessStatus",
            "OperationDeniedLastIpsslOperationNotComplete",
            "OperationDeniedLatestVersionNow",
            "OperationDeniedLoadBalanceStatusNotInOnline",
            "OperationDeniedLoadBalancingZoneIsNotActive",
            "OperationDeniedMsgIpv6AdvancedConflict",
            "OperationDeniedMultipleCnameZone",
            "OperationDeniedNsNotAllowTrafficStrategy",
            "OperationDeniedNoDomainAccessZoneOnlyAllowModifiedToCname",
            "OperationDeniedNoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName",
            "OperationDeniedNoDomainAccessZoneOnlySupportModifyType",
            "OperationDeniedNotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIp",
            "OperationDeniedNotInAdvancedOriginRoutingWhiteList",
            "OperationDeniedNotInKeylessWhiteList",
            "OperationDeniedNotInPrefetchOriginLimitWhiteList",
            "OperationDeniedNotInShieldSpaceWhiteList",
            "OperationDeniedNotInSiteFailoverWhiteList",
            "OperationDeniedNotInUpstreamMtlsWhiteList",
            "OperationDeniedNotInVersionControlWhiteList",
            "OperationDeniedOriginGroupAccelerationDomainUsed",
            "OperationDeniedOriginGroupL4Used",
            "OperationDeniedOriginGroupLbUsed",
            "OperationDeniedOriginGroupRuleEngineUsed",
            "OperationDeniedOriginPullDataNotSupported",
            "OperationDeniedOwnershipVerificationNotPassed",
            "OperationDeniedPlanDowngradeNotAllowed",
            "OperationDeniedPlanHasBeenExpired",
            "OperationDeniedPlanHasBeenIsolated",
            "OperationDeniedPlanIncreasePlanQuotaUnsupported",
            "OperationDeniedPlanNotSupportModifyZoneArea",
            "OperationDeniedPlanTypeIsWrong",
            "OperationDeniedPlatTypeIpAccelerateMainlandNotSupport",
            "OperationDeniedPleaseContactBusinessPersonnel",
            "OperationDeniedRecordIsForbidden",
            "OperationDeniedResourceHasBeenLocked",
            "OperationDeniedResourceLockedTemporary",
            "OperationDeniedSecurityLackOfResources",
            "OperationDeniedSharedCnameUnsupportedAccelerateMainland",
            "OperationDeniedSharedCnameUnsupportedIPv6",
            "OperationDeniedStaticIpAreaConflict",
            "OperationDeniedSwitchAreaCdnPlatformReuse",
            "OperationDeniedSwitchAreaOriginProtectionDeploying",
            "OperationDeniedUnSupportToCloseUpstreamMtls",
            "OperationDeniedUnsupportedPlan",
            "OperationDeniedUpdateIpWhitelistFirst",
            "OperationDeniedUseUpstreamMtlsNeedOpenHttps",
            "OperationDeniedVersionControlIsGraying",
            "OperationDeniedVersionControlLocked",
            "OperationDeniedVersionControlNeedNsSwitched",
            "OperationDeniedWorkModeNotInVersionControl",
            "OperationDeniedZoneHasHostsModifyConflict",
            "OperationDeniedZoneIsBindingSharedCname",
            "OperationDeniedZoneIsReferenceCustomErrorPage",
            "OperationDeniedZoneNotActive",
            "ResourceInUse",
            "ResourceInUseAliasDomain",
            "ResourceInUseAliasName",
            "ResourceInUseAlreadyExistsAsAnAccelerationDomain",
            "ResourceInUseCname",
            "ResourceInUseDns",
            "ResourceInUseDnsRecord",
            "ResourceInUseDuplicateName",
            "ResourceInUseGenericHost",
            "ResourceInUseHost",
            "ResourceInUseNs",
            "ResourceInUseOthers",
            "ResourceInUseOthersAliasDomain",
            "ResourceInUseOthersCname",
            "ResourceInUseOthersHost",
            "ResourceInUseOthersNs",
            "ResourceInUsePrefetchOriginLimitAlreadyExists",
            "ResourceInUseSelfAndOthersCname",
            "ResourceInUseSharedCname",
            "ResourceInUseZone",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundDnsPodDomainNotInAccount",
            "ResourceNotFoundInferenceService",
            "ResourceNotFoundPostMaxSizeQuotaNotFound",
            "ResourceNotFoundVersionNotFound",
            "ResourceNotFoundZoneNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableAvailableDomainNotFound",
            "ResourceUnavailableCertNotFound",
            "ResourceUnavailableDomainAlreadyExists",
            "ResourceUnavailableDomainNotFound",
            "ResourceUnavailableFunctionNotFound",
            "ResourceUnavailableHostNotFound",
            "ResourceUnavailableNamespaceNotFound",
            "ResourceUnavailableProxyZoneNotFound",
            "ResourceUnavailableRuleNotFound",
            "ResourceUnavailableSharedCnameAlreadyExists",
            "ResourceUnavailableZoneNotFound",
            "ResourcesSoldOutL7LackOfResources",
            "UnauthorizedOperation",
            "UnauthorizedOperationCamUnauthorized",
            "UnauthorizedOperationDomainEmpty",
            "UnauthorizedOperationNoPermission",
            "UnauthorizedOperationUnknown",
            "UnsupportedOperation",
            "UnsupportedOperationTargetNameOriginTypeCos",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 541] = backgrounds(
            &WORDS,
            &index::TEO_V20220901_HEADS,
        );
        pub(super) static OWN: [Own; 23] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TeoError",
            label_en: "EdgeOne (2022-09-01)",
            label_zh: "边缘安全加速平台 EdgeOne（2022-09-01）",
            level: Level::Service,
            product: Some(products::TEO),
            version: Some("2022-09-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-06",
                        "自 2024-12-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    71,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    72,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    73,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    74,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    75,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    76,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    77,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    79,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    84,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    324,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-12-27",
                        "自 2022-12-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    338,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-12-27",
                        "自 2022-12-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    343,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-12-27",
                        "自 2022-12-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    355,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-12-27",
                        "自 2022-12-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    356,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-12-27",
                        "自 2022-12-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    522,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-01-06",
                        "自 2023-01-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    529,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-06",
                        "自 2023-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TEO_V20220901_OWN,
            own: &OWN,
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
