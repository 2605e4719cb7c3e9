// @generated from spec/teo.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aa7bd49730cc4a29, rust-hash: 5cbb162f4084c428
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/teo.rs"]
mod index;

/// Version 2022-01-06 of the API.
pub mod v20220106 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "teo")]
    /// Error codes of EdgeOne (teo), API 3.0, version 2022-01-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TeoError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound,
        /// InternalError
        InternalError,
        /// InternalError.BackendError
        #[doc(alias("InternalError.BackendError"))]
        InternalErrorBackendError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DomainConfig
        #[doc(alias("InternalError.DomainConfig"))]
        InternalErrorDomainConfig,
        /// InternalError.FailedToGenerateUrl
        #[doc(alias("InternalError.FailedToGenerateUrl"))]
        InternalErrorFailedToGenerateUrl,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError,
        /// InternalError.ProxyServer
        #[doc(alias("InternalError.ProxyServer"))]
        InternalErrorProxyServer,
        /// InternalError.QuotaSystem
        #[doc(alias("InternalError.QuotaSystem"))]
        InternalErrorQuotaSystem,
        /// InternalError.RouteError
        #[doc(alias("InternalError.RouteError"))]
        InternalErrorRouteError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionInProgress
        #[doc(alias("InvalidParameter.ActionInProgress"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterActionInProgress,
        /// InvalidParameter.DomainNotFound
        #[doc(alias("InvalidParameter.DomainNotFound"))]
        InvalidParameterDomainNotFound,
        /// InvalidParameter.InvalidCacheOnlyOnSwitch
        #[doc(alias("InvalidParameter.InvalidCacheOnlyOnSwitch"))]
        InvalidParameterInvalidCacheOnlyOnSwitch,
        /// InvalidParameter.InvalidCertInfo
        #[doc(alias("InvalidParameter.InvalidCertInfo"))]
        InvalidParameterInvalidCertInfo,
        /// InvalidParameter.InvalidClientIpHeaderName
        #[doc(alias("InvalidParameter.InvalidClientIpHeaderName"))]
        InvalidParameterInvalidClientIpHeaderName,
        /// InvalidParameter.InvalidDynamicRoutineBilling
        #[doc(alias("InvalidParameter.InvalidDynamicRoutineBilling"))]
        InvalidParameterInvalidDynamicRoutineBilling,
        /// InvalidParameter.InvalidFilterName
        #[doc(alias("InvalidParameter.InvalidFilterName"))]
        InvalidParameterInvalidFilterName,
        /// InvalidParameter.InvalidForceRedirectType
        #[doc(alias("InvalidParameter.InvalidForceRedirectType"))]
        InvalidParameterInvalidForceRedirectType,
        /// InvalidParameter.InvalidOrigin
        #[doc(alias("InvalidParameter.InvalidOrigin"))]
        InvalidParameterInvalidOrigin,
        /// InvalidParameter.InvalidPostMaxSizeBilling
        #[doc(alias("InvalidParameter.InvalidPostMaxSizeBilling"))]
        InvalidParameterInvalidPostMaxSizeBilling,
        /// InvalidParameter.InvalidPostSizeValue
        #[doc(alias("InvalidParameter.InvalidPostSizeValue"))]
        InvalidParameterInvalidPostSizeValue,
        /// InvalidParameter.InvalidRedirectUrlCapture
        #[doc(alias("InvalidParameter.InvalidRedirectUrlCapture"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRedirectUrlCapture,
        /// InvalidParameter.InvalidRequestHeaderName
        #[doc(alias("InvalidParameter.InvalidRequestHeaderName"))]
        InvalidParameterInvalidRequestHeaderName,
        /// InvalidParameter.InvalidRequestHeaderValue
        #[doc(alias("InvalidParameter.InvalidRequestHeaderValue"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRequestHeaderValue,
        /// InvalidParameter.InvalidResourceIdBilling
        #[doc(alias("InvalidParameter.InvalidResourceIdBilling"))]
        InvalidParameterInvalidResourceIdBilling,
        /// InvalidParameter.InvalidResponseHeaderValue
        #[doc(alias("InvalidParameter.InvalidResponseHeaderValue"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidResponseHeaderValue,
        /// InvalidParameter.InvalidRuleEngineAction
        #[doc(alias("InvalidParameter.InvalidRuleEngineAction"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRuleEngineAction,
        /// InvalidParameter.InvalidRuleEngineTarget
        #[doc(alias("InvalidParameter.InvalidRuleEngineTarget"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRuleEngineTarget,
        /// InvalidParameter.InvalidRuleEngineTargetsExtension
        #[doc(alias("InvalidParameter.InvalidRuleEngineTargetsExtension"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidRuleEngineTargetsExtension,
        /// InvalidParameter.InvalidUrlRedirectUrl
        #[doc(alias("InvalidParameter.InvalidUrlRedirectUrl"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-04-14"
        )]
        InvalidParameterInvalidUrlRedirectUrl,
        /// InvalidParameter.InvalidWebSocketTimeout
        #[doc(alias("InvalidParameter.InvalidWebSocketTimeout"))]
        InvalidParameterInvalidWebSocketTimeout,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// InvalidParameter.Security
        #[doc(alias("InvalidParameter.Security"))]
        InvalidParameterSecurity,
        /// InvalidParameter.SettingInvalidParam
        #[doc(alias("InvalidParameter.SettingInvalidParam"))]
        InvalidParameterSettingInvalidParam,
        /// InvalidParameter.Target
        #[doc(alias("InvalidParameter.Target"))]
        InvalidParameterTarget,
        /// InvalidParameter.TaskNotGenerated
        #[doc(alias("InvalidParameter.TaskNotGenerated"))]
        InvalidParameterTaskNotGenerated,
        /// InvalidParameter.UploadUrl
        #[doc(alias("InvalidParameter.UploadUrl"))]
        InvalidParameterUploadUrl,
        /// InvalidParameter.ZoneNotFound
        #[doc(alias("InvalidParameter.ZoneNotFound"))]
        InvalidParameterZoneNotFound,
        /// InvalidParameterValue.ConflictRecord
        #[doc(alias("InvalidParameterValue.ConflictRecord"))]
        InvalidParameterValueConflictRecord,
        /// InvalidParameterValue.ConflictWithDNSSEC
        #[doc(alias("InvalidParameterValue.ConflictWithDNSSEC"))]
        InvalidParameterValueConflictWithDnssec,
        /// InvalidParameterValue.ConflictWithLBRecord
        #[doc(alias("InvalidParameterValue.ConflictWithLBRecord"))]
        InvalidParameterValueConflictWithLbRecord,
        /// InvalidParameterValue.ConflictWithNSRecord
        #[doc(alias("InvalidParameterValue.ConflictWithNSRecord"))]
        InvalidParameterValueConflictWithNsRecord,
        /// InvalidParameterValue.InvalidDNSContent
        #[doc(alias("InvalidParameterValue.InvalidDNSContent"))]
        InvalidParameterValueInvalidDnsContent,
        /// InvalidParameterValue.InvalidDNSName
        #[doc(alias("InvalidParameterValue.InvalidDNSName"))]
        InvalidParameterValueInvalidDnsName,
        /// InvalidParameterValue.InvalidProxyName
        #[doc(alias("InvalidParameterValue.InvalidProxyName"))]
        InvalidParameterValueInvalidProxyName,
        /// InvalidParameterValue.InvalidProxyOrigin
        #[doc(alias("InvalidParameterValue.InvalidProxyOrigin"))]
        InvalidParameterValueInvalidProxyOrigin,
        /// InvalidParameterValue.InvalidSRVName
        #[doc(alias("InvalidParameterValue.InvalidSRVName"))]
        InvalidParameterValueInvalidSrvName,
        /// InvalidParameterValue.RecordAlreadyExists
        #[doc(alias("InvalidParameterValue.RecordAlreadyExists"))]
        InvalidParameterValueRecordAlreadyExists,
        /// InvalidParameterValue.RecordNotAllowed
        #[doc(alias("InvalidParameterValue.RecordNotAllowed"))]
        InvalidParameterValueRecordNotAllowed,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.BatchQuota
        #[doc(alias("LimitExceeded.BatchQuota"))]
        LimitExceededBatchQuota,
        /// LimitExceeded.DailyQuota
        #[doc(alias("LimitExceeded.DailyQuota"))]
        LimitExceededDailyQuota,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.DomainNoICP
        #[doc(alias("OperationDenied.DomainNoICP"))]
        OperationDeniedDomainNoIcp,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.Others
        #[doc(alias("ResourceInUse.Others"))]
        ResourceInUseOthers,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.CertNotFound
        #[doc(alias("ResourceUnavailable.CertNotFound"))]
        ResourceUnavailableCertNotFound,
        /// ResourceUnavailable.HostNotFound
        #[doc(alias("ResourceUnavailable.HostNotFound"))]
        ResourceUnavailableHostNotFound,
        /// ResourceUnavailable.ZoneNotFound
        #[doc(alias("ResourceUnavailable.ZoneNotFound"))]
        ResourceUnavailableZoneNotFound,
        /// UnauthorizedOperation.CamUnauthorized
        #[doc(alias("UnauthorizedOperation.CamUnauthorized"))]
        UnauthorizedOperationCamUnauthorized,
        /// UnauthorizedOperation.DomainEmpty
        #[doc(alias("UnauthorizedOperation.DomainEmpty"))]
        UnauthorizedOperationDomainEmpty,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "teo")]
    api::listed_enum!(TeoError, teo_v20220106_table);
    pub(crate) mod teo_v20220106_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "teo")]
        use super::TeoError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "teo_v20220106";
        pub(super) const CODE_INDEX: Index = index::TEO_V20220106_CODES;
        pub(super) const KEY_INDEX: Index = index::TEO_V20220106_KEYS;
        #[cfg(feature = "teo")]
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
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TEO_V20220106_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "teo")]
pub use v20220106::TeoError;

/// Version 2022-09-01 of the API.
pub mod v20220901 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "teo")]
    /// Error codes of EdgeOne (teo), API 3.0, version 2022-09-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TeoError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CertificateHasExpired
        #[doc(alias("FailedOperation.CertificateHasExpired"))]
        FailedOperationCertificateHasExpired,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound,
        /// FailedOperation.ConfigConditionSyntaxError
        #[doc(alias("FailedOperation.ConfigConditionSyntaxError"))]
        FailedOperationConfigConditionSyntaxError,
        /// FailedOperation.ConfigConditionUnknownTarget
        #[doc(alias("FailedOperation.ConfigConditionUnknownTarget"))]
        FailedOperationConfigConditionUnknownTarget,
        /// FailedOperation.ConfigConditionValueEmptyError
        #[doc(alias("FailedOperation.ConfigConditionValueEmptyError"))]
        FailedOperationConfigConditionValueEmptyError,
        /// FailedOperation.ConfigDuplicateKeyError
        #[doc(alias("FailedOperation.ConfigDuplicateKeyError"))]
        FailedOperationConfigDuplicateKeyError,
        /// FailedOperation.ConfigFieldTypeError
        #[doc(alias("FailedOperation.ConfigFieldTypeError"))]
        FailedOperationConfigFieldTypeError,
        /// FailedOperation.ConfigFormatError
        #[doc(alias("FailedOperation.ConfigFormatError"))]
        FailedOperationConfigFormatError,
        /// FailedOperation.ConfigJSONFormatError
        #[doc(alias("FailedOperation.ConfigJSONFormatError"))]
        FailedOperationConfigJsonFormatError,
        /// FailedOperation.ConfigMalformedContent
        #[doc(alias("FailedOperation.ConfigMalformedContent"))]
        FailedOperationConfigMalformedContent,
        /// FailedOperation.ConfigParamValidateErrors
        #[doc(alias("FailedOperation.ConfigParamValidateErrors"))]
        FailedOperationConfigParamValidateErrors,
        /// FailedOperation.ConfigTimeParsingError
        #[doc(alias("FailedOperation.ConfigTimeParsingError"))]
        FailedOperationConfigTimeParsingError,
        /// FailedOperation.ConfigUnknownField
        #[doc(alias("FailedOperation.ConfigUnknownField"))]
        FailedOperationConfigUnknownField,
        /// FailedOperation.ConfigUnsupportedAction
        #[doc(alias("FailedOperation.ConfigUnsupportedAction"))]
        FailedOperationConfigUnsupportedAction,
        /// FailedOperation.ConfigUnsupportedFormatVersion
        #[doc(alias("FailedOperation.ConfigUnsupportedFormatVersion"))]
        FailedOperationConfigUnsupportedFormatVersion,
        /// FailedOperation.CreateClsLogSetFailed
        #[doc(alias("FailedOperation.CreateClsLogSetFailed"))]
        FailedOperationCreateClsLogSetFailed,
        /// FailedOperation.CreateClsLogTopicTaskFailed
        #[doc(alias("FailedOperation.CreateClsLogTopicTaskFailed"))]
        FailedOperationCreateClsLogTopicTaskFailed,
        /// FailedOperation.CreateLogTopicTaskAuthFailure
        #[doc(alias("FailedOperation.CreateLogTopicTaskAuthFailure"))]
        FailedOperationCreateLogTopicTaskAuthFailure,
        /// FailedOperation.CreatePrefetchOriginLimitFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CreatePrefetchOriginLimitFailed"))]
        FailedOperationCreatePrefetchOriginLimitFailed,
        /// FailedOperation.EdgeClientCertificateHasExpired
        #[doc(alias("FailedOperation.EdgeClientCertificateHasExpired"))]
        FailedOperationEdgeClientCertificateHasExpired,
        /// FailedOperation.FailedToCallDNSPod
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedToCallDNSPod"))]
        FailedOperationFailedToCallDnsPod,
        /// FailedOperation.FunctionDeploying
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FunctionDeploying"))]
        FailedOperationFunctionDeploying,
        /// FailedOperation.InsufficientAccountBalance
        #[doc(alias("FailedOperation.InsufficientAccountBalance"))]
        FailedOperationInsufficientAccountBalance,
        /// FailedOperation.InvalidZoneStatus
        #[doc(alias("FailedOperation.InvalidZoneStatus"))]
        FailedOperationInvalidZoneStatus,
        /// FailedOperation.MissingConfigChunk
        #[doc(alias("FailedOperation.MissingConfigChunk"))]
        FailedOperationMissingConfigChunk,
        /// FailedOperation.ModifyFailed
        #[doc(alias("FailedOperation.ModifyFailed"))]
        FailedOperationModifyFailed,
        /// FailedOperation.PrefetchOriginLimitCountExceeded
        #[doc(alias("FailedOperation.PrefetchOriginLimitCountExceeded"))]
        FailedOperationPrefetchOriginLimitCountExceeded,
        /// FailedOperation.PrefetchOriginLimitNotFound
        #[doc(alias("FailedOperation.PrefetchOriginLimitNotFound"))]
        FailedOperationPrefetchOriginLimitNotFound,
        /// FailedOperation.ProductDiscontinued
        #[doc(alias("FailedOperation.ProductDiscontinued"))]
        FailedOperationProductDiscontinued,
        /// FailedOperation.ProductNotActivated
        #[doc(alias("FailedOperation.ProductNotActivated"))]
        FailedOperationProductNotActivated,
        /// FailedOperation.RealtimeLogAuthFailure
        #[doc(alias("FailedOperation.RealtimeLogAuthFailure"))]
        FailedOperationRealtimeLogAuthFailure,
        /// FailedOperation.RealtimeLogLogAnalysisNotSupport
        #[doc(alias("FailedOperation.RealtimeLogLogAnalysisNotSupport"))]
        FailedOperationRealtimeLogLogAnalysisNotSupport,
        /// FailedOperation.RealtimeLogNotFound
        #[doc(alias("FailedOperation.RealtimeLogNotFound"))]
        FailedOperationRealtimeLogNotFound,
        /// FailedOperation.RuleOperationConflict
        #[doc(alias("FailedOperation.RuleOperationConflict"))]
        FailedOperationRuleOperationConflict,
        /// FailedOperation.TemplateOverLimit
        #[doc(alias("FailedOperation.TemplateOverLimit"))]
        FailedOperationTemplateOverLimit,
        /// FailedOperation.UnknownConfigGroupType
        #[doc(alias("FailedOperation.UnknownConfigGroupType"))]
        FailedOperationUnknownConfigGroupType,
        /// FailedOperation.UpstreamClientCertificateHasExpired
        #[doc(alias("FailedOperation.UpstreamClientCertificateHasExpired"))]
        FailedOperationUpstreamClientCertificateHasExpired,
        /// FailedOperation.UpstreamVerifyCustomCACertificateHasExpired
        #[doc(alias("FailedOperation.UpstreamVerifyCustomCACertificateHasExpired"))]
        FailedOperationUpstreamVerifyCustomCaCertificateHasExpired,
        /// InternalError
        InternalError,
        /// InternalError.BackendError
        #[doc(alias("InternalError.BackendError"))]
        InternalErrorBackendError,
        /// InternalError.ConfigLocked
        ///
        /// - Retry: `never`
        #[doc(alias("InternalError.ConfigLocked"))]
        InternalErrorConfigLocked,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DomainConfig
        #[doc(alias("InternalError.DomainConfig"))]
        InternalErrorDomainConfig,
        /// InternalError.FailedToCallDNSPod
        #[doc(alias("InternalError.FailedToCallDNSPod"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-06"
        )]
        InternalErrorFailedToCallDnsPod,
        /// InternalError.FailedToGenerateUrl
        #[doc(alias("InternalError.FailedToGenerateUrl"))]
        InternalErrorFailedToGenerateUrl,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError,
        /// InternalError.ProxyServer
        #[doc(alias("InternalError.ProxyServer"))]
        InternalErrorProxyServer,
        /// InternalError.QuotaSystem
        #[doc(alias("InternalError.QuotaSystem"))]
        InternalErrorQuotaSystem,
        /// InternalError.RouteError
        #[doc(alias("InternalError.RouteError"))]
        InternalErrorRouteError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.UnknowError
        #[doc(alias("InternalError.UnknowError"))]
        InternalErrorUnknowError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccessRedirectRegexError
        #[doc(alias("InvalidParameter.AccessRedirectRegexError"))]
        InvalidParameterAccessRedirectRegexError,
        /// InvalidParameter.ActionInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ActionInProgress"))]
        InvalidParameterActionInProgress,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland
        #[doc(
            alias("InvalidParameter.AdvancedOriginRoutingNotSupportAccelerateMainland")
        )]
        InvalidParameterAdvancedOriginRoutingNotSupportAccelerateMainland,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist
        #[doc(
            alias(
                "InvalidParameter.AdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist"
            )
        )]
        InvalidParameterAdvancedOriginRoutingNotSupportCurrentPlanOriginWhitelist,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportMultiplyLayer"))]
        InvalidParameterAdvancedOriginRoutingNotSupportMultiplyLayer,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportNewlyAddedHost"))]
        InvalidParameterAdvancedOriginRoutingNotSupportNewlyAddedHost,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportOCDirectOrigin"))]
        InvalidParameterAdvancedOriginRoutingNotSupportOcDirectOrigin,
        /// InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform
        #[doc(alias("InvalidParameter.AdvancedOriginRoutingNotSupportRacingPlatform"))]
        InvalidParameterAdvancedOriginRoutingNotSupportRacingPlatform,
        /// InvalidParameter.AliasDomainNotSupportKeyless
        #[doc(alias("InvalidParameter.AliasDomainNotSupportKeyless"))]
        InvalidParameterAliasDomainNotSupportKeyless,
        /// InvalidParameter.AliasDomainNotSupportSMCert
        #[doc(alias("InvalidParameter.AliasDomainNotSupportSMCert"))]
        InvalidParameterAliasDomainNotSupportSmCert,
        /// InvalidParameter.BadContent
        #[doc(alias("InvalidParameter.BadContent"))]
        InvalidParameterBadContent,
        /// InvalidParameter.BadFunctionName
        #[doc(alias("InvalidParameter.BadFunctionName"))]
        InvalidParameterBadFunctionName,
        /// InvalidParameter.BadNamespaceName
        #[doc(alias("InvalidParameter.BadNamespaceName"))]
        InvalidParameterBadNamespaceName,
        /// InvalidParameter.BindingNotFound
        #[doc(alias("InvalidParameter.BindingNotFound"))]
        InvalidParameterBindingNotFound,
        /// InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff
        #[doc(alias("InvalidParameter.CacheKeyQueryStringRequiresFullUrlCacheOff"))]
        InvalidParameterCacheKeyQueryStringRequiresFullUrlCacheOff,
        /// InvalidParameter.CacheKeyQueryStringTooManyValue
        #[doc(alias("InvalidParameter.CacheKeyQueryStringTooManyValue"))]
        InvalidParameterCacheKeyQueryStringTooManyValue,
        /// InvalidParameter.CertChainError
        #[doc(alias("InvalidParameter.CertChainError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertChainError,
        /// InvalidParameter.CertCheckError
        #[doc(alias("InvalidParameter.CertCheckError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertCheckError,
        /// InvalidParameter.CertCompleteError
        #[doc(alias("InvalidParameter.CertCompleteError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertCompleteError,
        /// InvalidParameter.CertFormatError
        #[doc(alias("InvalidParameter.CertFormatError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertFormatError,
        /// InvalidParameter.CertIsExpired
        #[doc(alias("InvalidParameter.CertIsExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertIsExpired,
        /// InvalidParameter.CertNoCn
        #[doc(alias("InvalidParameter.CertNoCn"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNoCn,
        /// InvalidParameter.CertNoInfo
        #[doc(alias("InvalidParameter.CertNoInfo"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNoInfo,
        /// InvalidParameter.CertNotMatchDomain
        #[doc(alias("InvalidParameter.CertNotMatchDomain"))]
        InvalidParameterCertNotMatchDomain,
        /// InvalidParameter.CertNotMatchKey
        #[doc(alias("InvalidParameter.CertNotMatchKey"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNotMatchKey,
        /// InvalidParameter.CertNotPem
        #[doc(alias("InvalidParameter.CertNotPem"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertNotPem,
        /// InvalidParameter.CertSystemError
        #[doc(alias("InvalidParameter.CertSystemError"))]
        InvalidParameterCertSystemError,
        /// InvalidParameter.CertToExpire
        #[doc(alias("InvalidParameter.CertToExpire"))]
        InvalidParameterCertToExpire,
        /// InvalidParameter.CertTooShortKeySize
        #[doc(alias("InvalidParameter.CertTooShortKeySize"))]
        InvalidParameterCertTooShortKeySize,
        /// InvalidParameter.CertUnsupportedType
        #[doc(alias("InvalidParameter.CertUnsupportedType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        InvalidParameterCertUnsupportedType,
        /// InvalidParameter.CertificateConflictWithKeylessServer
        #[doc(alias("InvalidParameter.CertificateConflictWithKeylessServer"))]
        InvalidParameterCertificateConflictWithKeylessServer,
        /// InvalidParameter.ClientIpCountryConflictsWithIpv6
        #[doc(alias("InvalidParameter.ClientIpCountryConflictsWithIpv6"))]
        InvalidParameterClientIpCountryConflictsWithIpv6,
        /// InvalidParameter.CnameWildHostNotAllowApplyCertificate
        #[doc(alias("InvalidParameter.CnameWildHostNotAllowApplyCertificate"))]
        InvalidParameterCnameWildHostNotAllowApplyCertificate,
        /// InvalidParameter.CompressionInvalidAlgorithms
        #[doc(alias("InvalidParameter.CompressionInvalidAlgorithms"))]
        InvalidParameterCompressionInvalidAlgorithms,
        /// InvalidParameter.ConflictHostOrigin
        #[doc(alias("InvalidParameter.ConflictHostOrigin"))]
        InvalidParameterConflictHostOrigin,
        /// InvalidParameter.ContentExceedsLimit
        #[doc(alias("InvalidParameter.ContentExceedsLimit"))]
        InvalidParameterContentExceedsLimit,
        /// InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea"))]
        InvalidParameterDomainAreaNotSupportPrefetchOriginLimitArea,
        /// InvalidParameter.DomainNotFound
        #[doc(alias("InvalidParameter.DomainNotFound"))]
        InvalidParameterDomainNotFound,
        /// InvalidParameter.DomainOnTrafficScheduling
        #[doc(alias("InvalidParameter.DomainOnTrafficScheduling"))]
        InvalidParameterDomainOnTrafficScheduling,
        /// InvalidParameter.DuplicateBindingName
        #[doc(alias("InvalidParameter.DuplicateBindingName"))]
        InvalidParameterDuplicateBindingName,
        /// InvalidParameter.DuplicateRule
        #[doc(alias("InvalidParameter.DuplicateRule"))]
        InvalidParameterDuplicateRule,
        /// InvalidParameter.EdgeClientCertCheckError
        #[doc(alias("InvalidParameter.EdgeClientCertCheckError"))]
        InvalidParameterEdgeClientCertCheckError,
        /// InvalidParameter.ErrActionUnsupportTarget
        #[doc(alias("InvalidParameter.ErrActionUnsupportTarget"))]
        InvalidParameterErrActionUnsupportTarget,
        /// InvalidParameter.ErrInvalidAction
        #[doc(alias("InvalidParameter.ErrInvalidAction"))]
        InvalidParameterErrInvalidAction,
        /// InvalidParameter.ErrInvalidActionDuplicateAction
        #[doc(alias("InvalidParameter.ErrInvalidActionDuplicateAction"))]
        InvalidParameterErrInvalidActionDuplicateAction,
        /// InvalidParameter.ErrInvalidActionOriginPrivateAddress
        #[doc(alias("InvalidParameter.ErrInvalidActionOriginPrivateAddress"))]
        InvalidParameterErrInvalidActionOriginPrivateAddress,
        /// InvalidParameter.ErrInvalidActionParam
        #[doc(alias("InvalidParameter.ErrInvalidActionParam"))]
        InvalidParameterErrInvalidActionParam,
        /// InvalidParameter.ErrInvalidActionParamAction
        #[doc(alias("InvalidParameter.ErrInvalidActionParamAction"))]
        InvalidParameterErrInvalidActionParamAction,
        /// InvalidParameter.ErrInvalidActionParamBadValueType
        #[doc(alias("InvalidParameter.ErrInvalidActionParamBadValueType"))]
        InvalidParameterErrInvalidActionParamBadValueType,
        /// InvalidParameter.ErrInvalidActionParamDuplicateName
        #[doc(alias("InvalidParameter.ErrInvalidActionParamDuplicateName"))]
        InvalidParameterErrInvalidActionParamDuplicateName,
        /// InvalidParameter.ErrInvalidActionParamName
        #[doc(alias("InvalidParameter.ErrInvalidActionParamName"))]
        InvalidParameterErrInvalidActionParamName,
        /// InvalidParameter.ErrInvalidActionParamTooManyValues
        #[doc(alias("InvalidParameter.ErrInvalidActionParamTooManyValues"))]
        InvalidParameterErrInvalidActionParamTooManyValues,
        /// InvalidParameter.ErrInvalidActionParamValue
        #[doc(alias("InvalidParameter.ErrInvalidActionParamValue"))]
        InvalidParameterErrInvalidActionParamValue,
        /// InvalidParameter.ErrInvalidActionType
        #[doc(alias("InvalidParameter.ErrInvalidActionType"))]
        InvalidParameterErrInvalidActionType,
        /// InvalidParameter.ErrInvalidCondition
        #[doc(alias("InvalidParameter.ErrInvalidCondition"))]
        InvalidParameterErrInvalidCondition,
        /// InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured
        #[doc(
            alias(
                "InvalidParameter.ErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured"
            )
        )]
        InvalidParameterErrInvalidConditionCannotOnlyContainHostWhenModifyOriginActionConfigured,
        /// InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured
        #[doc(
            alias(
                "InvalidParameter.ErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured"
            )
        )]
        InvalidParameterErrInvalidConditionHostTooManyWhenModifyOriginActionConfigured,
        /// InvalidParameter.ErrInvalidConditionIgnoreCase
        #[doc(alias("InvalidParameter.ErrInvalidConditionIgnoreCase"))]
        InvalidParameterErrInvalidConditionIgnoreCase,
        /// InvalidParameter.ErrInvalidConditionNameBadName
        #[doc(alias("InvalidParameter.ErrInvalidConditionNameBadName"))]
        InvalidParameterErrInvalidConditionNameBadName,
        /// InvalidParameter.ErrInvalidConditionNameTargetNotSupportName
        #[doc(alias("InvalidParameter.ErrInvalidConditionNameTargetNotSupportName"))]
        InvalidParameterErrInvalidConditionNameTargetNotSupportName,
        /// InvalidParameter.ErrInvalidConditionValueBadRegular
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueBadRegular"))]
        InvalidParameterErrInvalidConditionValueBadRegular,
        /// InvalidParameter.ErrInvalidConditionValueBadUrl
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueBadUrl"))]
        InvalidParameterErrInvalidConditionValueBadUrl,
        /// InvalidParameter.ErrInvalidConditionValueBadValue
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueBadValue"))]
        InvalidParameterErrInvalidConditionValueBadValue,
        /// InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension
        #[doc(
            alias(
                "InvalidParameter.ErrInvalidConditionValueBadValueContainFileNameExtension"
            )
        )]
        InvalidParameterErrInvalidConditionValueBadValueContainFileNameExtension,
        /// InvalidParameter.ErrInvalidConditionValueTooLongValue
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooLongValue"))]
        InvalidParameterErrInvalidConditionValueTooLongValue,
        /// InvalidParameter.ErrInvalidConditionValueTooManyRegular
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooManyRegular"))]
        InvalidParameterErrInvalidConditionValueTooManyRegular,
        /// InvalidParameter.ErrInvalidConditionValueTooManyValues
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooManyValues"))]
        InvalidParameterErrInvalidConditionValueTooManyValues,
        /// InvalidParameter.ErrInvalidConditionValueTooManyWildcard
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueTooManyWildcard"))]
        InvalidParameterErrInvalidConditionValueTooManyWildcard,
        /// InvalidParameter.ErrInvalidConditionValueZeroLength
        #[doc(alias("InvalidParameter.ErrInvalidConditionValueZeroLength"))]
        InvalidParameterErrInvalidConditionValueZeroLength,
        /// InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured
        #[doc(alias("InvalidParameter.ErrInvalidElseWhenModifyOriginActionConfigured"))]
        InvalidParameterErrInvalidElseWhenModifyOriginActionConfigured,
        /// InvalidParameter.ErrNilCondition
        #[doc(alias("InvalidParameter.ErrNilCondition"))]
        InvalidParameterErrNilCondition,
        /// InvalidParameter.FunctionBindVariableNameConflict
        #[doc(alias("InvalidParameter.FunctionBindVariableNameConflict"))]
        InvalidParameterFunctionBindVariableNameConflict,
        /// InvalidParameter.FunctionNameConflict
        #[doc(alias("InvalidParameter.FunctionNameConflict"))]
        InvalidParameterFunctionNameConflict,
        /// InvalidParameter.GroupByLimitExceeded
        #[doc(alias("InvalidParameter.GroupByLimitExceeded"))]
        InvalidParameterGroupByLimitExceeded,
        /// InvalidParameter.GrpcRequireHttp2
        #[doc(alias("InvalidParameter.GrpcRequireHttp2"))]
        InvalidParameterGrpcRequireHttp2,
        /// InvalidParameter.HostHeaderInvalid
        #[doc(alias("InvalidParameter.HostHeaderInvalid"))]
        InvalidParameterHostHeaderInvalid,
        /// InvalidParameter.HostNotFound
        #[doc(alias("InvalidParameter.HostNotFound"))]
        InvalidParameterHostNotFound,
        /// InvalidParameter.HostStatusNotAllowApplyCertificate
        #[doc(alias("InvalidParameter.HostStatusNotAllowApplyCertificate"))]
        InvalidParameterHostStatusNotAllowApplyCertificate,
        /// InvalidParameter.InvalidAccelerateType
        #[doc(alias("InvalidParameter.InvalidAccelerateType"))]
        InvalidParameterInvalidAccelerateType,
        /// InvalidParameter.InvalidAdvancedOriginRoutingUnsupported
        #[doc(alias("InvalidParameter.InvalidAdvancedOriginRoutingUnsupported"))]
        InvalidParameterInvalidAdvancedOriginRoutingUnsupported,
        /// InvalidParameter.InvalidAuthentication
        #[doc(alias("InvalidParameter.InvalidAuthentication"))]
        InvalidParameterInvalidAuthentication,
        /// InvalidParameter.InvalidAuthenticationTypeExpireTime
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeExpireTime"))]
        InvalidParameterInvalidAuthenticationTypeExpireTime,
        /// InvalidParameter.InvalidAuthenticationTypeSecretKey
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeSecretKey"))]
        InvalidParameterInvalidAuthenticationTypeSecretKey,
        /// InvalidParameter.InvalidAuthenticationTypeSignParam
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeSignParam"))]
        InvalidParameterInvalidAuthenticationTypeSignParam,
        /// InvalidParameter.InvalidAuthenticationTypeTimeFormat
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeTimeFormat"))]
        InvalidParameterInvalidAuthenticationTypeTimeFormat,
        /// InvalidParameter.InvalidAuthenticationTypeTimeParam
        #[doc(alias("InvalidParameter.InvalidAuthenticationTypeTimeParam"))]
        InvalidParameterInvalidAuthenticationTypeTimeParam,
        /// InvalidParameter.InvalidAutoUseVoucher
        #[doc(alias("InvalidParameter.InvalidAutoUseVoucher"))]
        InvalidParameterInvalidAutoUseVoucher,
        /// InvalidParameter.InvalidAwsPrivateAccess
        #[doc(alias("InvalidParameter.InvalidAwsPrivateAccess"))]
        InvalidParameterInvalidAwsPrivateAccess,
        /// InvalidParameter.InvalidAwsRegion
        #[doc(alias("InvalidParameter.InvalidAwsRegion"))]
        InvalidParameterInvalidAwsRegion,
        /// InvalidParameter.InvalidAwsSecretKey
        #[doc(alias("InvalidParameter.InvalidAwsSecretKey"))]
        InvalidParameterInvalidAwsSecretKey,
        /// InvalidParameter.InvalidBackupServerName
        #[doc(alias("InvalidParameter.InvalidBackupServerName"))]
        InvalidParameterInvalidBackupServerName,
        /// InvalidParameter.InvalidCacheConfigCache
        #[doc(alias("InvalidParameter.InvalidCacheConfigCache"))]
        InvalidParameterInvalidCacheConfigCache,
        /// InvalidParameter.InvalidCacheConfigFollowOrigin
        #[doc(alias("InvalidParameter.InvalidCacheConfigFollowOrigin"))]
        InvalidParameterInvalidCacheConfigFollowOrigin,
        /// InvalidParameter.InvalidCacheKey
        #[doc(alias("InvalidParameter.InvalidCacheKey"))]
        InvalidParameterInvalidCacheKey,
        /// InvalidParameter.InvalidCacheKeyCookie
        #[doc(alias("InvalidParameter.InvalidCacheKeyCookie"))]
        InvalidParameterInvalidCacheKeyCookie,
        /// InvalidParameter.InvalidCacheKeyIgnoreCase
        #[doc(alias("InvalidParameter.InvalidCacheKeyIgnoreCase"))]
        InvalidParameterInvalidCacheKeyIgnoreCase,
        /// InvalidParameter.InvalidCacheKeyQueryStringAction
        #[doc(alias("InvalidParameter.InvalidCacheKeyQueryStringAction"))]
        InvalidParameterInvalidCacheKeyQueryStringAction,
        /// InvalidParameter.InvalidCacheKeyQueryStringValue
        #[doc(alias("InvalidParameter.InvalidCacheKeyQueryStringValue"))]
        InvalidParameterInvalidCacheKeyQueryStringValue,
        /// InvalidParameter.InvalidCacheKeyScheme
        #[doc(alias("InvalidParameter.InvalidCacheKeyScheme"))]
        InvalidParameterInvalidCacheKeyScheme,
        /// InvalidParameter.InvalidCacheOnlyOnSwitch
        #[doc(alias("InvalidParameter.InvalidCacheOnlyOnSwitch"))]
        InvalidParameterInvalidCacheOnlyOnSwitch,
        /// InvalidParameter.InvalidCacheTime
        #[doc(alias("InvalidParameter.InvalidCacheTime"))]
        InvalidParameterInvalidCacheTime,
        /// InvalidParameter.InvalidCertInfo
        #[doc(alias("InvalidParameter.InvalidCertInfo"))]
        InvalidParameterInvalidCertInfo,
        /// InvalidParameter.InvalidClientIpCountryHeaderName
        #[doc(alias("InvalidParameter.InvalidClientIpCountryHeaderName"))]
        InvalidParameterInvalidClientIpCountryHeaderName,
        /// InvalidParameter.InvalidClientIpHeaderName
        #[doc(alias("InvalidParameter.InvalidClientIpHeaderName"))]
        InvalidParameterInvalidClientIpHeaderName,
        /// InvalidParameter.InvalidClientIpOrigin
        #[doc(alias("InvalidParameter.InvalidClientIpOrigin"))]
        InvalidParameterInvalidClientIpOrigin,
        /// InvalidParameter.InvalidConditions
        #[doc(alias("InvalidParameter.InvalidConditions"))]
        InvalidParameterInvalidConditions,
        /// InvalidParameter.InvalidCosDomain
        #[doc(alias("InvalidParameter.InvalidCosDomain"))]
        InvalidParameterInvalidCosDomain,
        /// InvalidParameter.InvalidDomains
        #[doc(alias("InvalidParameter.InvalidDomains"))]
        InvalidParameterInvalidDomains,
        /// InvalidParameter.InvalidDynamicRoutine
        #[doc(alias("InvalidParameter.InvalidDynamicRoutine"))]
        InvalidParameterInvalidDynamicRoutine,
        /// InvalidParameter.InvalidDynamicRoutineBilling
        #[doc(alias("InvalidParameter.InvalidDynamicRoutineBilling"))]
        InvalidParameterInvalidDynamicRoutineBilling,
        /// InvalidParameter.InvalidErrorPage
        #[doc(alias("InvalidParameter.InvalidErrorPage"))]
        InvalidParameterInvalidErrorPage,
        /// InvalidParameter.InvalidErrorPageRedirectUrl
        #[doc(alias("InvalidParameter.InvalidErrorPageRedirectUrl"))]
        InvalidParameterInvalidErrorPageRedirectUrl,
        /// InvalidParameter.InvalidFilterName
        #[doc(alias("InvalidParameter.InvalidFilterName"))]
        InvalidParameterInvalidFilterName,
        /// InvalidParameter.InvalidForceRedirectType
        #[doc(alias("InvalidParameter.InvalidForceRedirectType"))]
        InvalidParameterInvalidForceRedirectType,
        /// InvalidParameter.InvalidHttps
        #[doc(alias("InvalidParameter.InvalidHttps"))]
        InvalidParameterInvalidHttps,
        /// InvalidParameter.InvalidHttpsCertInfo
        #[doc(alias("InvalidParameter.InvalidHttpsCertInfo"))]
        InvalidParameterInvalidHttpsCertInfo,
        /// InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion
        #[doc(alias("InvalidParameter.InvalidHttpsCipherSuiteAndTlsVersion"))]
        InvalidParameterInvalidHttpsCipherSuiteAndTlsVersion,
        /// InvalidParameter.InvalidHttpsHstsMaxAge
        #[doc(alias("InvalidParameter.InvalidHttpsHstsMaxAge"))]
        InvalidParameterInvalidHttpsHstsMaxAge,
        /// InvalidParameter.InvalidHttpsTlsVersion
        #[doc(alias("InvalidParameter.InvalidHttpsTlsVersion"))]
        InvalidParameterInvalidHttpsTlsVersion,
        /// InvalidParameter.InvalidInterval
        #[doc(alias("InvalidParameter.InvalidInterval"))]
        InvalidParameterInvalidInterval,
        /// InvalidParameter.InvalidIpv6Switch
        #[doc(alias("InvalidParameter.InvalidIpv6Switch"))]
        InvalidParameterInvalidIpv6Switch,
        /// InvalidParameter.InvalidLogAnalysisCondition
        #[doc(alias("InvalidParameter.InvalidLogAnalysisCondition"))]
        InvalidParameterInvalidLogAnalysisCondition,
        /// InvalidParameter.InvalidLogFormatFieldDelimiter
        #[doc(alias("InvalidParameter.InvalidLogFormatFieldDelimiter"))]
        InvalidParameterInvalidLogFormatFieldDelimiter,
        /// InvalidParameter.InvalidLogFormatFormatType
        #[doc(alias("InvalidParameter.InvalidLogFormatFormatType"))]
        InvalidParameterInvalidLogFormatFormatType,
        /// InvalidParameter.InvalidLogFormatRecordDelimiter
        #[doc(alias("InvalidParameter.InvalidLogFormatRecordDelimiter"))]
        InvalidParameterInvalidLogFormatRecordDelimiter,
        /// InvalidParameter.InvalidMaxAgeFollowOrigin
        #[doc(alias("InvalidParameter.InvalidMaxAgeFollowOrigin"))]
        InvalidParameterInvalidMaxAgeFollowOrigin,
        /// InvalidParameter.InvalidMaxAgeTime
        #[doc(alias("InvalidParameter.InvalidMaxAgeTime"))]
        InvalidParameterInvalidMaxAgeTime,
        /// InvalidParameter.InvalidMetric
        #[doc(alias("InvalidParameter.InvalidMetric"))]
        InvalidParameterInvalidMetric,
        /// InvalidParameter.InvalidOperation
        #[doc(alias("InvalidParameter.InvalidOperation"))]
        InvalidParameterInvalidOperation,
        /// InvalidParameter.InvalidOrigin
        #[doc(alias("InvalidParameter.InvalidOrigin"))]
        InvalidParameterInvalidOrigin,
        /// InvalidParameter.InvalidOriginGroupType
        #[doc(alias("InvalidParameter.InvalidOriginGroupType"))]
        InvalidParameterInvalidOriginGroupType,
        /// InvalidParameter.InvalidOriginIp
        #[doc(alias("InvalidParameter.InvalidOriginIp"))]
        InvalidParameterInvalidOriginIp,
        /// InvalidParameter.InvalidOriginType
        #[doc(alias("InvalidParameter.InvalidOriginType"))]
        InvalidParameterInvalidOriginType,
        /// InvalidParameter.InvalidOriginValue
        #[doc(alias("InvalidParameter.InvalidOriginValue"))]
        InvalidParameterInvalidOriginValue,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidPeriod
        #[doc(alias("InvalidParameter.InvalidPeriod"))]
        InvalidParameterInvalidPeriod,
        /// InvalidParameter.InvalidPlanType
        #[doc(alias("InvalidParameter.InvalidPlanType"))]
        InvalidParameterInvalidPlanType,
        /// InvalidParameter.InvalidPostMaxSizeBilling
        #[doc(alias("InvalidParameter.InvalidPostMaxSizeBilling"))]
        InvalidParameterInvalidPostMaxSizeBilling,
        /// InvalidParameter.InvalidPostSizeValue
        #[doc(alias("InvalidParameter.InvalidPostSizeValue"))]
        InvalidParameterInvalidPostSizeValue,
        /// InvalidParameter.InvalidPrivateAccessParams
        #[doc(alias("InvalidParameter.InvalidPrivateAccessParams"))]
        InvalidParameterInvalidPrivateAccessParams,
        /// InvalidParameter.InvalidPrivateAccessSwitch
        #[doc(alias("InvalidParameter.InvalidPrivateAccessSwitch"))]
        InvalidParameterInvalidPrivateAccessSwitch,
        /// InvalidParameter.InvalidProxies
        #[doc(alias("InvalidParameter.InvalidProxies"))]
        InvalidParameterInvalidProxies,
        /// InvalidParameter.InvalidQuicBilling
        #[doc(alias("InvalidParameter.InvalidQuicBilling"))]
        InvalidParameterInvalidQuicBilling,
        /// InvalidParameter.InvalidQuotaNumber
        #[doc(alias("InvalidParameter.InvalidQuotaNumber"))]
        InvalidParameterInvalidQuotaNumber,
        /// InvalidParameter.InvalidQuotaType
        #[doc(alias("InvalidParameter.InvalidQuotaType"))]
        InvalidParameterInvalidQuotaType,
        /// InvalidParameter.InvalidRangeOriginPull
        #[doc(alias("InvalidParameter.InvalidRangeOriginPull"))]
        InvalidParameterInvalidRangeOriginPull,
        /// InvalidParameter.InvalidRenewFlag
        #[doc(alias("InvalidParameter.InvalidRenewFlag"))]
        InvalidParameterInvalidRenewFlag,
        /// InvalidParameter.InvalidRequestHeaderName
        #[doc(alias("InvalidParameter.InvalidRequestHeaderName"))]
        InvalidParameterInvalidRequestHeaderName,
        /// InvalidParameter.InvalidRequestHeaderNameXff
        #[doc(alias("InvalidParameter.InvalidRequestHeaderNameXff"))]
        InvalidParameterInvalidRequestHeaderNameXff,
        /// InvalidParameter.InvalidRequestHeaderValue
        #[doc(alias("InvalidParameter.InvalidRequestHeaderValue"))]
        InvalidParameterInvalidRequestHeaderValue,
        /// InvalidParameter.InvalidResourceIdBilling
        #[doc(alias("InvalidParameter.InvalidResourceIdBilling"))]
        InvalidParameterInvalidResourceIdBilling,
        /// InvalidParameter.InvalidResponseHeaderName
        #[doc(alias("InvalidParameter.InvalidResponseHeaderName"))]
        InvalidParameterInvalidResponseHeaderName,
        /// InvalidParameter.InvalidResponseHeaderValue
        #[doc(alias("InvalidParameter.InvalidResponseHeaderValue"))]
        InvalidParameterInvalidResponseHeaderValue,
        /// InvalidParameter.InvalidRuleEngine
        #[doc(alias("InvalidParameter.InvalidRuleEngine"))]
        InvalidParameterInvalidRuleEngine,
        /// InvalidParameter.InvalidRuleEngineAction
        #[doc(alias("InvalidParameter.InvalidRuleEngineAction"))]
        InvalidParameterInvalidRuleEngineAction,
        /// InvalidParameter.InvalidRuleEngineNotFound
        #[doc(alias("InvalidParameter.InvalidRuleEngineNotFound"))]
        InvalidParameterInvalidRuleEngineNotFound,
        /// InvalidParameter.InvalidRuleEngineTarget
        #[doc(alias("InvalidParameter.InvalidRuleEngineTarget"))]
        InvalidParameterInvalidRuleEngineTarget,
        /// InvalidParameter.InvalidRuleEngineTargetsExtension
        #[doc(alias("InvalidParameter.InvalidRuleEngineTargetsExtension"))]
        InvalidParameterInvalidRuleEngineTargetsExtension,
        /// InvalidParameter.InvalidRuleEngineTargetsUrl
        #[doc(alias("InvalidParameter.InvalidRuleEngineTargetsUrl"))]
        InvalidParameterInvalidRuleEngineTargetsUrl,
        /// InvalidParameter.InvalidRuleProto
        #[doc(alias("InvalidParameter.InvalidRuleProto"))]
        InvalidParameterInvalidRuleProto,
        /// InvalidParameter.InvalidServerName
        #[doc(alias("InvalidParameter.InvalidServerName"))]
        InvalidParameterInvalidServerName,
        /// InvalidParameter.InvalidShieldUnsupported
        #[doc(alias("InvalidParameter.InvalidShieldUnsupported"))]
        InvalidParameterInvalidShieldUnsupported,
        /// InvalidParameter.InvalidSortBy
        #[doc(alias("InvalidParameter.InvalidSortBy"))]
        InvalidParameterInvalidSortBy,
        /// InvalidParameter.InvalidSortOrder
        #[doc(alias("InvalidParameter.InvalidSortOrder"))]
        InvalidParameterInvalidSortOrder,
        /// InvalidParameter.InvalidStandardDebug
        #[doc(alias("InvalidParameter.InvalidStandardDebug"))]
        InvalidParameterInvalidStandardDebug,
        /// InvalidParameter.InvalidStandardDebugClientIp
        #[doc(alias("InvalidParameter.InvalidStandardDebugClientIp"))]
        InvalidParameterInvalidStandardDebugClientIp,
        /// InvalidParameter.InvalidStandardDebugEmptyList
        #[doc(alias("InvalidParameter.InvalidStandardDebugEmptyList"))]
        InvalidParameterInvalidStandardDebugEmptyList,
        /// InvalidParameter.InvalidStandardDebugExpireTimeLimit
        #[doc(alias("InvalidParameter.InvalidStandardDebugExpireTimeLimit"))]
        InvalidParameterInvalidStandardDebugExpireTimeLimit,
        /// InvalidParameter.InvalidUpstreamRequestQueryStringValue
        #[doc(alias("InvalidParameter.InvalidUpstreamRequestQueryStringValue"))]
        InvalidParameterInvalidUpstreamRequestQueryStringValue,
        /// InvalidParameter.InvalidUrlRedirect
        #[doc(alias("InvalidParameter.InvalidUrlRedirect"))]
        InvalidParameterInvalidUrlRedirect,
        /// InvalidParameter.InvalidUrlRedirectHost
        #[doc(alias("InvalidParameter.InvalidUrlRedirectHost"))]
        InvalidParameterInvalidUrlRedirectHost,
        /// InvalidParameter.InvalidUrlRedirectUrl
        #[doc(alias("InvalidParameter.InvalidUrlRedirectUrl"))]
        InvalidParameterInvalidUrlRedirectUrl,
        /// InvalidParameter.InvalidWebSocketTimeout
        #[doc(alias("InvalidParameter.InvalidWebSocketTimeout"))]
        InvalidParameterInvalidWebSocketTimeout,
        /// InvalidParameter.KeyRulesInvalidQueryStringValue
        #[doc(alias("InvalidParameter.KeyRulesInvalidQueryStringValue"))]
        InvalidParameterKeyRulesInvalidQueryStringValue,
        /// InvalidParameter.KeysTooMany
        #[doc(alias("InvalidParameter.KeysTooMany"))]
        InvalidParameterKeysTooMany,
        /// InvalidParameter.LengthExceedsLimit
        #[doc(alias("InvalidParameter.LengthExceedsLimit"))]
        InvalidParameterLengthExceedsLimit,
        /// InvalidParameter.LoadBalanceInstanceIdIsRequired
        #[doc(alias("InvalidParameter.LoadBalanceInstanceIdIsRequired"))]
        InvalidParameterLoadBalanceInstanceIdIsRequired,
        /// InvalidParameter.LoadBalancerBindL4NotInStableStatus
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.LoadBalancerBindL4NotInStableStatus"))]
        InvalidParameterLoadBalancerBindL4NotInStableStatus,
        /// InvalidParameter.LoadBalancerBindL7NotInStableStatus
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.LoadBalancerBindL7NotInStableStatus"))]
        InvalidParameterLoadBalancerBindL7NotInStableStatus,
        /// InvalidParameter.LoadBalancerBindOriginGroupInvalid
        #[doc(alias("InvalidParameter.LoadBalancerBindOriginGroupInvalid"))]
        InvalidParameterLoadBalancerBindOriginGroupInvalid,
        /// InvalidParameter.LoadBalancerNameRepeated
        #[doc(alias("InvalidParameter.LoadBalancerNameRepeated"))]
        InvalidParameterLoadBalancerNameRepeated,
        /// InvalidParameter.LoadBalancerUsedInL4Proxy
        #[doc(alias("InvalidParameter.LoadBalancerUsedInL4Proxy"))]
        InvalidParameterLoadBalancerUsedInL4Proxy,
        /// InvalidParameter.LoadBalancerUsedInL7Domain
        #[doc(alias("InvalidParameter.LoadBalancerUsedInL7Domain"))]
        InvalidParameterLoadBalancerUsedInL7Domain,
        /// InvalidParameter.LoadBalancerUsedInRuleEngine
        #[doc(alias("InvalidParameter.LoadBalancerUsedInRuleEngine"))]
        InvalidParameterLoadBalancerUsedInRuleEngine,
        /// InvalidParameter.ModifyParametersMissing
        #[doc(alias("InvalidParameter.ModifyParametersMissing"))]
        InvalidParameterModifyParametersMissing,
        /// InvalidParameter.MultiplyLayerNotSupportSmartRouting
        #[doc(alias("InvalidParameter.MultiplyLayerNotSupportSmartRouting"))]
        InvalidParameterMultiplyLayerNotSupportSmartRouting,
        /// InvalidParameter.NamespaceInUse
        #[doc(alias("InvalidParameter.NamespaceInUse"))]
        InvalidParameterNamespaceInUse,
        /// InvalidParameter.NotSupportThisPreset
        #[doc(alias("InvalidParameter.NotSupportThisPreset"))]
        InvalidParameterNotSupportThisPreset,
        /// InvalidParameter.OCDirectOriginRequiresSmartRouting
        #[doc(alias("InvalidParameter.OCDirectOriginRequiresSmartRouting"))]
        InvalidParameterOcDirectOriginRequiresSmartRouting,
        /// InvalidParameter.OriginGroupTypeCanNotMatchLBType
        #[doc(alias("InvalidParameter.OriginGroupTypeCanNotMatchLBType"))]
        InvalidParameterOriginGroupTypeCanNotMatchLbType,
        /// InvalidParameter.OriginIsInnerIp
        #[doc(alias("InvalidParameter.OriginIsInnerIp"))]
        InvalidParameterOriginIsInnerIp,
        /// InvalidParameter.OriginL4RecordIPV4MixDomain
        #[doc(alias("InvalidParameter.OriginL4RecordIPV4MixDomain"))]
        InvalidParameterOriginL4RecordIpv4MixDomain,
        /// InvalidParameter.OriginL4RecordMultiDomain
        #[doc(alias("InvalidParameter.OriginL4RecordMultiDomain"))]
        InvalidParameterOriginL4RecordMultiDomain,
        /// InvalidParameter.OriginNameExists
        #[doc(alias("InvalidParameter.OriginNameExists"))]
        InvalidParameterOriginNameExists,
        /// InvalidParameter.OriginOriginGroupIdIsRequired
        #[doc(alias("InvalidParameter.OriginOriginGroupIdIsRequired"))]
        InvalidParameterOriginOriginGroupIdIsRequired,
        /// InvalidParameter.OriginPullProtocolIsRequired
        #[doc(alias("InvalidParameter.OriginPullProtocolIsRequired"))]
        InvalidParameterOriginPullProtocolIsRequired,
        /// InvalidParameter.OriginRecordFormatError
        #[doc(alias("InvalidParameter.OriginRecordFormatError"))]
        InvalidParameterOriginRecordFormatError,
        /// InvalidParameter.OriginRecordWeightValue
        #[doc(alias("InvalidParameter.OriginRecordWeightValue"))]
        InvalidParameterOriginRecordWeightValue,
        /// InvalidParameter.OriginThirdPartyParamFormatError
        #[doc(alias("InvalidParameter.OriginThirdPartyParamFormatError"))]
        InvalidParameterOriginThirdPartyParamFormatError,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// InvalidParameter.PlanNotFound
        #[doc(alias("InvalidParameter.PlanNotFound"))]
        InvalidParameterPlanNotFound,
        /// InvalidParameter.PostMaxSizeLimitExceeded
        #[doc(alias("InvalidParameter.PostMaxSizeLimitExceeded"))]
        InvalidParameterPostMaxSizeLimitExceeded,
        /// InvalidParameter.PrefetchOriginLimitAreaInvalid
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.PrefetchOriginLimitAreaInvalid"))]
        InvalidParameterPrefetchOriginLimitAreaInvalid,
        /// InvalidParameter.PrefetchOriginLimitBandwidthTooLarge
        #[doc(alias("InvalidParameter.PrefetchOriginLimitBandwidthTooLarge"))]
        InvalidParameterPrefetchOriginLimitBandwidthTooLarge,
        /// InvalidParameter.PrefetchOriginLimitBandwidthTooSmall
        #[doc(alias("InvalidParameter.PrefetchOriginLimitBandwidthTooSmall"))]
        InvalidParameterPrefetchOriginLimitBandwidthTooSmall,
        /// InvalidParameter.PrefetchOriginLimitEnabledInvalid
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.PrefetchOriginLimitEnabledInvalid"))]
        InvalidParameterPrefetchOriginLimitEnabledInvalid,
        /// InvalidParameter.ProxyNameDuplicating
        #[doc(alias("InvalidParameter.ProxyNameDuplicating"))]
        InvalidParameterProxyNameDuplicating,
        /// InvalidParameter.ProxyNameNotMatched
        #[doc(alias("InvalidParameter.ProxyNameNotMatched"))]
        InvalidParameterProxyNameNotMatched,
        /// InvalidParameter.RealtimeLogEntityAlreadyCreated
        #[doc(alias("InvalidParameter.RealtimeLogEntityAlreadyCreated"))]
        InvalidParameterRealtimeLogEntityAlreadyCreated,
        /// InvalidParameter.RealtimeLogInvalidDeliveryArea
        #[doc(alias("InvalidParameter.RealtimeLogInvalidDeliveryArea"))]
        InvalidParameterRealtimeLogInvalidDeliveryArea,
        /// InvalidParameter.RealtimeLogInvalidLogType
        #[doc(alias("InvalidParameter.RealtimeLogInvalidLogType"))]
        InvalidParameterRealtimeLogInvalidLogType,
        /// InvalidParameter.RealtimeLogInvalidTaskType
        #[doc(alias("InvalidParameter.RealtimeLogInvalidTaskType"))]
        InvalidParameterRealtimeLogInvalidTaskType,
        /// InvalidParameter.RealtimeLogNumsExceedLimit
        #[doc(alias("InvalidParameter.RealtimeLogNumsExceedLimit"))]
        InvalidParameterRealtimeLogNumsExceedLimit,
        /// InvalidParameter.RemarkTooLong
        #[doc(alias("InvalidParameter.RemarkTooLong"))]
        InvalidParameterRemarkTooLong,
        /// InvalidParameter.ResponseHeaderCacheControlNotAllowDelete
        #[doc(alias("InvalidParameter.ResponseHeaderCacheControlNotAllowDelete"))]
        InvalidParameterResponseHeaderCacheControlNotAllowDelete,
        /// InvalidParameter.RuleOriginFormatError
        #[doc(alias("InvalidParameter.RuleOriginFormatError"))]
        InvalidParameterRuleOriginFormatError,
        /// InvalidParameter.RuleOriginMultiDomain
        #[doc(alias("InvalidParameter.RuleOriginMultiDomain"))]
        InvalidParameterRuleOriginMultiDomain,
        /// InvalidParameter.RuleOriginPortInteger
        #[doc(alias("InvalidParameter.RuleOriginPortInteger"))]
        InvalidParameterRuleOriginPortInteger,
        /// InvalidParameter.RuleOriginValueError
        #[doc(alias("InvalidParameter.RuleOriginValueError"))]
        InvalidParameterRuleOriginValueError,
        /// InvalidParameter.RulePortDuplicating
        #[doc(alias("InvalidParameter.RulePortDuplicating"))]
        InvalidParameterRulePortDuplicating,
        /// InvalidParameter.RulePortGroup
        #[doc(alias("InvalidParameter.RulePortGroup"))]
        InvalidParameterRulePortGroup,
        /// InvalidParameter.RulePortInteger
        #[doc(alias("InvalidParameter.RulePortInteger"))]
        InvalidParameterRulePortInteger,
        /// InvalidParameter.Security
        #[doc(alias("InvalidParameter.Security"))]
        InvalidParameterSecurity,
        /// InvalidParameter.SettingInvalidParam
        #[doc(alias("InvalidParameter.SettingInvalidParam"))]
        InvalidParameterSettingInvalidParam,
        /// InvalidParameter.ShieldNotSupportHostCachePrefresh
        #[doc(alias("InvalidParameter.ShieldNotSupportHostCachePrefresh"))]
        InvalidParameterShieldNotSupportHostCachePrefresh,
        /// InvalidParameter.ShieldNotSupportHostOriginWhitelist
        #[doc(alias("InvalidParameter.ShieldNotSupportHostOriginWhitelist"))]
        InvalidParameterShieldNotSupportHostOriginWhitelist,
        /// InvalidParameter.ShieldNotSupportHostSmartRouting
        #[doc(alias("InvalidParameter.ShieldNotSupportHostSmartRouting"))]
        InvalidParameterShieldNotSupportHostSmartRouting,
        /// InvalidParameter.ShieldNotSupportZoneCachePrefresh
        #[doc(alias("InvalidParameter.ShieldNotSupportZoneCachePrefresh"))]
        InvalidParameterShieldNotSupportZoneCachePrefresh,
        /// InvalidParameter.ShieldNotSupportZoneSmartRouting
        #[doc(alias("InvalidParameter.ShieldNotSupportZoneSmartRouting"))]
        InvalidParameterShieldNotSupportZoneSmartRouting,
        /// InvalidParameter.ShieldSpaceNotFound
        #[doc(alias("InvalidParameter.ShieldSpaceNotFound"))]
        InvalidParameterShieldSpaceNotFound,
        /// InvalidParameter.ShieldSpaceRequiredError
        #[doc(alias("InvalidParameter.ShieldSpaceRequiredError"))]
        InvalidParameterShieldSpaceRequiredError,
        /// InvalidParameter.ShieldSpaceStatusMustOnline
        #[doc(alias("InvalidParameter.ShieldSpaceStatusMustOnline"))]
        InvalidParameterShieldSpaceStatusMustOnline,
        /// InvalidParameter.SomeOriginGroupNotExist
        #[doc(alias("InvalidParameter.SomeOriginGroupNotExist"))]
        InvalidParameterSomeOriginGroupNotExist,
        /// InvalidParameter.SpaceNotBindOrigin
        #[doc(alias("InvalidParameter.SpaceNotBindOrigin"))]
        InvalidParameterSpaceNotBindOrigin,
        /// InvalidParameter.StatusCodeCacheInvalidStatusCode
        #[doc(alias("InvalidParameter.StatusCodeCacheInvalidStatusCode"))]
        InvalidParameterStatusCodeCacheInvalidStatusCode,
        /// InvalidParameter.Target
        #[doc(alias("InvalidParameter.Target"))]
        InvalidParameterTarget,
        /// InvalidParameter.TaskNotGenerated
        #[doc(alias("InvalidParameter.TaskNotGenerated"))]
        InvalidParameterTaskNotGenerated,
        /// InvalidParameter.TaskSystemError
        #[doc(alias("InvalidParameter.TaskSystemError"))]
        InvalidParameterTaskSystemError,
        /// InvalidParameter.TlsVersionNotInSequence
        #[doc(alias("InvalidParameter.TlsVersionNotInSequence"))]
        InvalidParameterTlsVersionNotInSequence,
        /// InvalidParameter.TooManyFilterValues
        #[doc(alias("InvalidParameter.TooManyFilterValues"))]
        InvalidParameterTooManyFilterValues,
        /// InvalidParameter.TooManyFilters
        #[doc(alias("InvalidParameter.TooManyFilters"))]
        InvalidParameterTooManyFilters,
        /// InvalidParameter.UploadUrl
        #[doc(alias("InvalidParameter.UploadUrl"))]
        InvalidParameterUploadUrl,
        /// InvalidParameter.UpstreamClientCertCheckError
        #[doc(alias("InvalidParameter.UpstreamClientCertCheckError"))]
        InvalidParameterUpstreamClientCertCheckError,
        /// InvalidParameter.UpstreamVerifyCertCheckError
        #[doc(alias("InvalidParameter.UpstreamVerifyCertCheckError"))]
        InvalidParameterUpstreamVerifyCertCheckError,
        /// InvalidParameter.UpstreamVerifyCustomCACertNoInfo
        #[doc(alias("InvalidParameter.UpstreamVerifyCustomCACertNoInfo"))]
        InvalidParameterUpstreamVerifyCustomCaCertNoInfo,
        /// InvalidParameter.WorkModeIsSame
        #[doc(alias("InvalidParameter.WorkModeIsSame"))]
        InvalidParameterWorkModeIsSame,
        /// InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea"))]
        InvalidParameterZoneAreaNotSupportPrefetchOriginLimitArea,
        /// InvalidParameter.ZoneHasBeenBound
        #[doc(alias("InvalidParameter.ZoneHasBeenBound"))]
        InvalidParameterZoneHasBeenBound,
        /// InvalidParameter.ZoneHasNotBeenBoundToPlan
        #[doc(alias("InvalidParameter.ZoneHasNotBeenBoundToPlan"))]
        InvalidParameterZoneHasNotBeenBoundToPlan,
        /// InvalidParameter.ZoneIsGrayPublishing
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ZoneIsGrayPublishing"))]
        InvalidParameterZoneIsGrayPublishing,
        /// InvalidParameter.ZoneNameIsRequired
        #[doc(alias("InvalidParameter.ZoneNameIsRequired"))]
        InvalidParameterZoneNameIsRequired,
        /// InvalidParameter.ZoneNotFound
        #[doc(alias("InvalidParameter.ZoneNotFound"))]
        InvalidParameterZoneNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccessBlacklist
        #[doc(alias("InvalidParameterValue.AccessBlacklist"))]
        InvalidParameterValueAccessBlacklist,
        /// InvalidParameterValue.AliasDomainNotSupportEdgeMTLS
        #[doc(alias("InvalidParameterValue.AliasDomainNotSupportEdgeMTLS"))]
        InvalidParameterValueAliasDomainNotSupportEdgeMtls,
        /// InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS
        #[doc(alias("InvalidParameterValue.AliasDomainNotSupportUpstreamMTLS"))]
        InvalidParameterValueAliasDomainNotSupportUpstreamMtls,
        /// InvalidParameterValue.AliasDomainNotSupportUpstreamVerify
        #[doc(alias("InvalidParameterValue.AliasDomainNotSupportUpstreamVerify"))]
        InvalidParameterValueAliasDomainNotSupportUpstreamVerify,
        /// InvalidParameterValue.CertificateVerifyClientMustCa
        #[doc(alias("InvalidParameterValue.CertificateVerifyClientMustCa"))]
        InvalidParameterValueCertificateVerifyClientMustCa,
        /// InvalidParameterValue.CertificateVerifyClientNeedCert
        #[doc(alias("InvalidParameterValue.CertificateVerifyClientNeedCert"))]
        InvalidParameterValueCertificateVerifyClientNeedCert,
        /// InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC
        #[doc(
            alias("InvalidParameterValue.CertificateVerifyUpstreamClientMustRSAorECC")
        )]
        InvalidParameterValueCertificateVerifyUpstreamClientMustRsAorEcc,
        /// InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR
        #[doc(alias("InvalidParameterValue.CertificateVerifyUpstreamClientMustSVR"))]
        InvalidParameterValueCertificateVerifyUpstreamClientMustSvr,
        /// InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert
        #[doc(alias("InvalidParameterValue.CertificateVerifyUpstreamClientNeedCert"))]
        InvalidParameterValueCertificateVerifyUpstreamClientNeedCert,
        /// InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA
        #[doc(
            alias("InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustCA")
        )]
        InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustCa,
        /// InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC
        #[doc(
            alias(
                "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCAMustRSAorECC"
            )
        )]
        InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaMustRsAorEcc,
        /// InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert
        #[doc(
            alias(
                "InvalidParameterValue.CertificateVerifyUpstreamVerifyCustomCANeedCert"
            )
        )]
        InvalidParameterValueCertificateVerifyUpstreamVerifyCustomCaNeedCert,
        /// InvalidParameterValue.ClientCertInfoQuotaLimit
        #[doc(alias("InvalidParameterValue.ClientCertInfoQuotaLimit"))]
        InvalidParameterValueClientCertInfoQuotaLimit,
        /// InvalidParameterValue.ConflictRecord
        #[doc(alias("InvalidParameterValue.ConflictRecord"))]
        InvalidParameterValueConflictRecord,
        /// InvalidParameterValue.ConflictWithDNSSEC
        #[doc(alias("InvalidParameterValue.ConflictWithDNSSEC"))]
        InvalidParameterValueConflictWithDnssec,
        /// InvalidParameterValue.ConflictWithDomain
        #[doc(alias("InvalidParameterValue.ConflictWithDomain"))]
        InvalidParameterValueConflictWithDomain,
        /// InvalidParameterValue.ConflictWithLBRecord
        #[doc(alias("InvalidParameterValue.ConflictWithLBRecord"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueConflictWithLbRecord,
        /// InvalidParameterValue.ConflictWithNSRecord
        #[doc(alias("InvalidParameterValue.ConflictWithNSRecord"))]
        InvalidParameterValueConflictWithNsRecord,
        /// InvalidParameterValue.ContentSameAsName
        #[doc(alias("InvalidParameterValue.ContentSameAsName"))]
        InvalidParameterValueContentSameAsName,
        /// InvalidParameterValue.ContentTypeNotMatch
        #[doc(alias("InvalidParameterValue.ContentTypeNotMatch"))]
        InvalidParameterValueContentTypeNotMatch,
        /// InvalidParameterValue.DomainNotMatchZone
        #[doc(alias("InvalidParameterValue.DomainNotMatchZone"))]
        InvalidParameterValueDomainNotMatchZone,
        /// InvalidParameterValue.FiltersMustIncludeDimensionName
        #[doc(alias("InvalidParameterValue.FiltersMustIncludeDimensionName"))]
        InvalidParameterValueFiltersMustIncludeDimensionName,
        /// InvalidParameterValue.FormatMismatch
        #[doc(alias("InvalidParameterValue.FormatMismatch"))]
        InvalidParameterValueFormatMismatch,
        /// InvalidParameterValue.GeneralMismatch
        #[doc(alias("InvalidParameterValue.GeneralMismatch"))]
        InvalidParameterValueGeneralMismatch,
        /// InvalidParameterValue.IncludeInvalidValue
        #[doc(alias("InvalidParameterValue.IncludeInvalidValue"))]
        InvalidParameterValueIncludeInvalidValue,
        /// InvalidParameterValue.InferenceServiceName
        #[doc(alias("InvalidParameterValue.InferenceServiceName"))]
        InvalidParameterValueInferenceServiceName,
        /// InvalidParameterValue.InferenceServiceNameDuplicate
        #[doc(alias("InvalidParameterValue.InferenceServiceNameDuplicate"))]
        InvalidParameterValueInferenceServiceNameDuplicate,
        /// InvalidParameterValue.InvalidAliasDomainName
        #[doc(alias("InvalidParameterValue.InvalidAliasDomainName"))]
        InvalidParameterValueInvalidAliasDomainName,
        /// InvalidParameterValue.InvalidAliasNameSuffix
        #[doc(alias("InvalidParameterValue.InvalidAliasNameSuffix"))]
        InvalidParameterValueInvalidAliasNameSuffix,
        /// InvalidParameterValue.InvalidDNSContent
        #[doc(alias("InvalidParameterValue.InvalidDNSContent"))]
        InvalidParameterValueInvalidDnsContent,
        /// InvalidParameterValue.InvalidDNSMXPriority
        #[doc(alias("InvalidParameterValue.InvalidDNSMXPriority"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueInvalidDnsmxPriority,
        /// InvalidParameterValue.InvalidDNSName
        #[doc(alias("InvalidParameterValue.InvalidDNSName"))]
        InvalidParameterValueInvalidDnsName,
        /// InvalidParameterValue.InvalidDomainName
        #[doc(alias("InvalidParameterValue.InvalidDomainName"))]
        InvalidParameterValueInvalidDomainName,
        /// InvalidParameterValue.InvalidDomainStatus
        #[doc(alias("InvalidParameterValue.InvalidDomainStatus"))]
        InvalidParameterValueInvalidDomainStatus,
        /// InvalidParameterValue.InvalidKeylessServerId
        #[doc(alias("InvalidParameterValue.InvalidKeylessServerId"))]
        InvalidParameterValueInvalidKeylessServerId,
        /// InvalidParameterValue.InvalidProxyName
        #[doc(alias("InvalidParameterValue.InvalidProxyName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueInvalidProxyName,
        /// InvalidParameterValue.InvalidProxyOrigin
        #[doc(alias("InvalidParameterValue.InvalidProxyOrigin"))]
        InvalidParameterValueInvalidProxyOrigin,
        /// InvalidParameterValue.InvalidSiteFailoverUnsupported
        #[doc(alias("InvalidParameterValue.InvalidSiteFailoverUnsupported"))]
        InvalidParameterValueInvalidSiteFailoverUnsupported,
        /// InvalidParameterValue.InvalidTagValue
        #[doc(alias("InvalidParameterValue.InvalidTagValue"))]
        InvalidParameterValueInvalidTagValue,
        /// InvalidParameterValue.MissingNecessaryParam
        #[doc(alias("InvalidParameterValue.MissingNecessaryParam"))]
        InvalidParameterValueMissingNecessaryParam,
        /// InvalidParameterValue.NotAllowedWildcardSharedCNAME
        #[doc(alias("InvalidParameterValue.NotAllowedWildcardSharedCNAME"))]
        InvalidParameterValueNotAllowedWildcardSharedCname,
        /// InvalidParameterValue.NotInEnumeration
        #[doc(alias("InvalidParameterValue.NotInEnumeration"))]
        InvalidParameterValueNotInEnumeration,
        /// InvalidParameterValue.NotWithinRange
        #[doc(alias("InvalidParameterValue.NotWithinRange"))]
        InvalidParameterValueNotWithinRange,
        /// InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify
        #[doc(
            alias("InvalidParameterValue.OCDirectOriginDomainNotSupportUpstreamVerify")
        )]
        InvalidParameterValueOcDirectOriginDomainNotSupportUpstreamVerify,
        /// InvalidParameterValue.OriginGroupNotExists
        #[doc(alias("InvalidParameterValue.OriginGroupNotExists"))]
        InvalidParameterValueOriginGroupNotExists,
        /// InvalidParameterValue.OwnershipVerificationNotPassed
        #[doc(alias("InvalidParameterValue.OwnershipVerificationNotPassed"))]
        InvalidParameterValueOwnershipVerificationNotPassed,
        /// InvalidParameterValue.PageNameAlreadyExist
        #[doc(alias("InvalidParameterValue.PageNameAlreadyExist"))]
        InvalidParameterValuePageNameAlreadyExist,
        /// InvalidParameterValue.RecordAlreadyExists
        #[doc(alias("InvalidParameterValue.RecordAlreadyExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueRecordAlreadyExists,
        /// InvalidParameterValue.RecordNotAllowed
        #[doc(alias("InvalidParameterValue.RecordNotAllowed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-12-27"
        )]
        InvalidParameterValueRecordNotAllowed,
        /// InvalidParameterValue.RegExMismatch
        #[doc(alias("InvalidParameterValue.RegExMismatch"))]
        InvalidParameterValueRegExMismatch,
        /// InvalidParameterValue.ServerCertInfoNeedContainRSAorECC
        #[doc(alias("InvalidParameterValue.ServerCertInfoNeedContainRSAorECC"))]
        InvalidParameterValueServerCertInfoNeedContainRsAorEcc,
        /// InvalidParameterValue.ServerCertInfoNeedContainSM2
        #[doc(alias("InvalidParameterValue.ServerCertInfoNeedContainSM2"))]
        InvalidParameterValueServerCertInfoNeedContainSm2,
        /// InvalidParameterValue.SharedCNAMEPrefixNotMatch
        #[doc(alias("InvalidParameterValue.SharedCNAMEPrefixNotMatch"))]
        InvalidParameterValueSharedCnamePrefixNotMatch,
        /// InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit
        #[doc(
            alias("InvalidParameterValue.SiteFailoverNotSupportHostOriginPullRateLimit")
        )]
        InvalidParameterValueSiteFailoverNotSupportHostOriginPullRateLimit,
        /// InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod
        #[doc(alias("InvalidParameterValue.SiteFailoverNotSupportHostOriginTypeVod"))]
        InvalidParameterValueSiteFailoverNotSupportHostOriginTypeVod,
        /// InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify
        #[doc(alias("InvalidParameterValue.SiteFailoverNotSupportHostUpstreamVerify"))]
        InvalidParameterValueSiteFailoverNotSupportHostUpstreamVerify,
        /// InvalidParameterValue.TemplateNotCustom
        #[doc(alias("InvalidParameterValue.TemplateNotCustom"))]
        InvalidParameterValueTemplateNotCustom,
        /// InvalidParameterValue.TemplateNotFound
        #[doc(alias("InvalidParameterValue.TemplateNotFound"))]
        InvalidParameterValueTemplateNotFound,
        /// InvalidParameterValue.TopLevelDomainNotSupport
        #[doc(alias("InvalidParameterValue.TopLevelDomainNotSupport"))]
        InvalidParameterValueTopLevelDomainNotSupport,
        /// InvalidParameterValue.TrialPlanResponsePage
        #[doc(alias("InvalidParameterValue.TrialPlanResponsePage"))]
        InvalidParameterValueTrialPlanResponsePage,
        /// InvalidParameterValue.UnrecognizableValue
        #[doc(alias("InvalidParameterValue.UnrecognizableValue"))]
        InvalidParameterValueUnrecognizableValue,
        /// InvalidParameterValue.UpstreamClientCertInfoQuotaLimit
        #[doc(alias("InvalidParameterValue.UpstreamClientCertInfoQuotaLimit"))]
        InvalidParameterValueUpstreamClientCertInfoQuotaLimit,
        /// InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit
        #[doc(alias("InvalidParameterValue.UpstreamVerifyCustomCACertInfoQuotaLimit"))]
        InvalidParameterValueUpstreamVerifyCustomCaCertInfoQuotaLimit,
        /// InvalidParameterValue.ZoneNameInvalid
        #[doc(alias("InvalidParameterValue.ZoneNameInvalid"))]
        InvalidParameterValueZoneNameInvalid,
        /// InvalidParameterValue.ZoneNameNotSupportPunyCode
        #[doc(alias("InvalidParameterValue.ZoneNameNotSupportPunyCode"))]
        InvalidParameterValueZoneNameNotSupportPunyCode,
        /// InvalidParameterValue.ZoneNameNotSupportSubDomain
        #[doc(alias("InvalidParameterValue.ZoneNameNotSupportSubDomain"))]
        InvalidParameterValueZoneNameNotSupportSubDomain,
        /// InvalidParameterValue.ZoneNotFound
        #[doc(alias("InvalidParameterValue.ZoneNotFound"))]
        InvalidParameterValueZoneNotFound,
        /// InvalidParameterValue.ZonePaused
        #[doc(alias("InvalidParameterValue.ZonePaused"))]
        InvalidParameterValueZonePaused,
        /// InvalidParameterValue.ZoneSameAsName
        #[doc(alias("InvalidParameterValue.ZoneSameAsName"))]
        InvalidParameterValueZoneSameAsName,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.BatchQuota
        #[doc(alias("LimitExceeded.BatchQuota"))]
        LimitExceededBatchQuota,
        /// LimitExceeded.CustomLogFieldRegexLimitExceeded
        #[doc(alias("LimitExceeded.CustomLogFieldRegexLimitExceeded"))]
        LimitExceededCustomLogFieldRegexLimitExceeded,
        /// LimitExceeded.DailyQuota
        #[doc(alias("LimitExceeded.DailyQuota"))]
        LimitExceededDailyQuota,
        /// LimitExceeded.FunctionLimitExceeded
        #[doc(alias("LimitExceeded.FunctionLimitExceeded"))]
        LimitExceededFunctionLimitExceeded,
        /// LimitExceeded.InferenceService
        #[doc(alias("LimitExceeded.InferenceService"))]
        LimitExceededInferenceService,
        /// LimitExceeded.LoadBalancingCountLimitExceeded
        #[doc(alias("LimitExceeded.LoadBalancingCountLimitExceeded"))]
        LimitExceededLoadBalancingCountLimitExceeded,
        /// LimitExceeded.NamespaceLimitExceeded
        #[doc(alias("LimitExceeded.NamespaceLimitExceeded"))]
        LimitExceededNamespaceLimitExceeded,
        /// LimitExceeded.PackNotAllow
        #[doc(alias("LimitExceeded.PackNotAllow"))]
        LimitExceededPackNotAllow,
        /// LimitExceeded.ProxyRulesLimitExceeded
        #[doc(alias("LimitExceeded.ProxyRulesLimitExceeded"))]
        LimitExceededProxyRulesLimitExceeded,
        /// LimitExceeded.QueryTimeLimitExceeded
        #[doc(alias("LimitExceeded.QueryTimeLimitExceeded"))]
        LimitExceededQueryTimeLimitExceeded,
        /// LimitExceeded.RateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RateLimitExceeded"))]
        LimitExceededRateLimitExceeded,
        /// LimitExceeded.RuleLimitExceeded
        #[doc(alias("LimitExceeded.RuleLimitExceeded"))]
        LimitExceededRuleLimitExceeded,
        /// LimitExceeded.Security
        #[doc(alias("LimitExceeded.Security"))]
        LimitExceededSecurity,
        /// LimitExceeded.TimingDataItemLimitExceeded
        #[doc(alias("LimitExceeded.TimingDataItemLimitExceeded"))]
        LimitExceededTimingDataItemLimitExceeded,
        /// LimitExceeded.UserQuotaLimited
        #[doc(alias("LimitExceeded.UserQuotaLimited"))]
        LimitExceededUserQuotaLimited,
        /// LimitExceeded.ZoneBindPlan
        #[doc(alias("LimitExceeded.ZoneBindPlan"))]
        LimitExceededZoneBindPlan,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AccelerateMainlandDisable
        #[doc(alias("OperationDenied.AccelerateMainlandDisable"))]
        OperationDeniedAccelerateMainlandDisable,
        /// OperationDenied.AccelerateMainlandIpv6Conflict
        #[doc(alias("OperationDenied.AccelerateMainlandIpv6Conflict"))]
        OperationDeniedAccelerateMainlandIpv6Conflict,
        /// OperationDenied.AccelerateMainlandMultiplyLayerConflict
        #[doc(alias("OperationDenied.AccelerateMainlandMultiplyLayerConflict"))]
        OperationDeniedAccelerateMainlandMultiplyLayerConflict,
        /// OperationDenied.AccelerationDomainStatusNotInOnline
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.AccelerationDomainStatusNotInOnline"))]
        OperationDeniedAccelerationDomainStatusNotInOnline,
        /// OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan
        #[doc(alias("OperationDenied.AdvancedOriginRoutingConflictWithDciOverseaLan"))]
        OperationDeniedAdvancedOriginRoutingConflictWithDciOverseaLan,
        /// OperationDenied.AliasDomainNotSupport
        #[doc(alias("OperationDenied.AliasDomainNotSupport"))]
        OperationDeniedAliasDomainNotSupport,
        /// OperationDenied.CertificatePrivateKeyIsEmpty
        #[doc(alias("OperationDenied.CertificatePrivateKeyIsEmpty"))]
        OperationDeniedCertificatePrivateKeyIsEmpty,
        /// OperationDenied.ComplianceForbidden
        #[doc(alias("OperationDenied.ComplianceForbidden"))]
        OperationDeniedComplianceForbidden,
        /// OperationDenied.ConfigLocked
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ConfigLocked"))]
        OperationDeniedConfigLocked,
        /// OperationDenied.DNSPodUnauthorizedRoleOperation
        #[doc(alias("OperationDenied.DNSPodUnauthorizedRoleOperation"))]
        OperationDeniedDnsPodUnauthorizedRoleOperation,
        /// OperationDenied.DeleteZonePreCheckFailed
        #[doc(alias("OperationDenied.DeleteZonePreCheckFailed"))]
        OperationDeniedDeleteZonePreCheckFailed,
        /// OperationDenied.DisableZoneNotCompleted
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DisableZoneNotCompleted"))]
        OperationDeniedDisableZoneNotCompleted,
        /// OperationDenied.DomainInShareCnameGroup
        #[doc(alias("OperationDenied.DomainInShareCnameGroup"))]
        OperationDeniedDomainInShareCnameGroup,
        /// OperationDenied.DomainIsBlocked
        #[doc(alias("OperationDenied.DomainIsBlocked"))]
        OperationDeniedDomainIsBlocked,
        /// OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME
        #[doc(alias("OperationDenied.DomainMustInIPSSLSharedCNAMEZoneAndInSharedCNAME"))]
        OperationDeniedDomainMustInIpsslSharedCnameZoneAndInSharedCname,
        /// OperationDenied.DomainNoICP
        #[doc(alias("OperationDenied.DomainNoICP"))]
        OperationDeniedDomainNoIcp,
        /// OperationDenied.DomainNumberIsNotZero
        #[doc(alias("OperationDenied.DomainNumberIsNotZero"))]
        OperationDeniedDomainNumberIsNotZero,
        /// OperationDenied.DomainStatusUnstable
        #[doc(alias("OperationDenied.DomainStatusUnstable"))]
        OperationDeniedDomainStatusUnstable,
        /// OperationDenied.EnterprisePlanAutoRenewUnsupported
        #[doc(alias("OperationDenied.EnterprisePlanAutoRenewUnsupported"))]
        OperationDeniedEnterprisePlanAutoRenewUnsupported,
        /// OperationDenied.EnterprisePlanRenewUnsupported
        #[doc(alias("OperationDenied.EnterprisePlanRenewUnsupported"))]
        OperationDeniedEnterprisePlanRenewUnsupported,
        /// OperationDenied.EnterprisePlanUpgradeUnsupported
        #[doc(alias("OperationDenied.EnterprisePlanUpgradeUnsupported"))]
        OperationDeniedEnterprisePlanUpgradeUnsupported,
        /// OperationDenied.EnvNotReady
        #[doc(alias("OperationDenied.EnvNotReady"))]
        OperationDeniedEnvNotReady,
        /// OperationDenied.ErrZoneIsAlreadyPaused
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ErrZoneIsAlreadyPaused"))]
        OperationDeniedErrZoneIsAlreadyPaused,
        /// OperationDenied.HostsCertificateInconsistency
        #[doc(alias("OperationDenied.HostsCertificateInconsistency"))]
        OperationDeniedHostsCertificateInconsistency,
        /// OperationDenied.HostsClientCertificateInconsistency
        #[doc(alias("OperationDenied.HostsClientCertificateInconsistency"))]
        OperationDeniedHostsClientCertificateInconsistency,
        /// OperationDenied.HostsKeylessServerInconsistency
        #[doc(alias("OperationDenied.HostsKeylessServerInconsistency"))]
        OperationDeniedHostsKeylessServerInconsistency,
        /// OperationDenied.HostsUpstreamCertificateInconsistency
        #[doc(alias("OperationDenied.HostsUpstreamCertificateInconsistency"))]
        OperationDeniedHostsUpstreamCertificateInconsistency,
        /// OperationDenied.HostsUpstreamCertificateVerifyInconsistency
        #[doc(alias("OperationDenied.HostsUpstreamCertificateVerifyInconsistency"))]
        OperationDeniedHostsUpstreamCertificateVerifyInconsistency,
        /// OperationDenied.IPSSLAlreadyBoundAnotherDomain
        #[doc(alias("OperationDenied.IPSSLAlreadyBoundAnotherDomain"))]
        OperationDeniedIpsslAlreadyBoundAnotherDomain,
        /// OperationDenied.InvalidAdvancedDefenseSecurityType
        #[doc(alias("OperationDenied.InvalidAdvancedDefenseSecurityType"))]
        OperationDeniedInvalidAdvancedDefenseSecurityType,
        /// OperationDenied.InvalidAdvancedDefenseZoneArea
        #[doc(alias("OperationDenied.InvalidAdvancedDefenseZoneArea"))]
        OperationDeniedInvalidAdvancedDefenseZoneArea,
        /// OperationDenied.InvalidAdvancedOriginRoutingBilling
        #[doc(alias("OperationDenied.InvalidAdvancedOriginRoutingBilling"))]
        OperationDeniedInvalidAdvancedOriginRoutingBilling,
        /// OperationDenied.Ipv6AdvancedConflict
        #[doc(alias("OperationDenied.Ipv6AdvancedConflict"))]
        OperationDeniedIpv6AdvancedConflict,
        /// OperationDenied.Ipv6StaticIpConflict
        #[doc(alias("OperationDenied.Ipv6StaticIpConflict"))]
        OperationDeniedIpv6StaticIpConflict,
        /// OperationDenied.KeylessCertSwitchToFreeCertConflict
        #[doc(alias("OperationDenied.KeylessCertSwitchToFreeCertConflict"))]
        OperationDeniedKeylessCertSwitchToFreeCertConflict,
        /// OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty
        #[doc(alias("OperationDenied.KeylessModeCertificatePrivateKeyNeedEmpty"))]
        OperationDeniedKeylessModeCertificatePrivateKeyNeedEmpty,
        /// OperationDenied.L4LackOfResources
        #[doc(alias("OperationDenied.L4LackOfResources"))]
        OperationDeniedL4LackOfResources,
        /// OperationDenied.L4PortLackOfResources
        #[doc(alias("OperationDenied.L4PortLackOfResources"))]
        OperationDeniedL4PortLackOfResources,
        /// OperationDenied.L4ProxyInBannedStatus
        #[doc(alias("OperationDenied.L4ProxyInBannedStatus"))]
        OperationDeniedL4ProxyInBannedStatus,
        /// OperationDenied.L4ProxyInOfflineStatus
        #[doc(alias("OperationDenied.L4ProxyInOfflineStatus"))]
        OperationDeniedL4ProxyInOfflineStatus,
        /// OperationDenied.L4ProxyInProcessStatus
        #[doc(alias("OperationDenied.L4ProxyInProcessStatus"))]
        OperationDeniedL4ProxyInProcessStatus,
        /// OperationDenied.L4ProxyInProgressStatus
        #[doc(alias("OperationDenied.L4ProxyInProgressStatus"))]
        OperationDeniedL4ProxyInProgressStatus,
        /// OperationDenied.L4ProxyInStoppingStatus
        #[doc(alias("OperationDenied.L4ProxyInStoppingStatus"))]
        OperationDeniedL4ProxyInStoppingStatus,
        /// OperationDenied.L4StatusNotInOnline
        #[doc(alias("OperationDenied.L4StatusNotInOnline"))]
        OperationDeniedL4StatusNotInOnline,
        /// OperationDenied.L7HostInProcessStatus
        #[doc(alias("OperationDenied.L7HostInProcessStatus"))]
        OperationDeniedL7HostInProcessStatus,
        /// OperationDenied.LastIPSSLOperationNotComplete
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.LastIPSSLOperationNotComplete"))]
        OperationDeniedLastIpsslOperationNotComplete,
        /// OperationDenied.LatestVersionNow
        #[doc(alias("OperationDenied.LatestVersionNow"))]
        OperationDeniedLatestVersionNow,
        /// OperationDenied.LoadBalanceStatusNotInOnline
        #[doc(alias("OperationDenied.LoadBalanceStatusNotInOnline"))]
        OperationDeniedLoadBalanceStatusNotInOnline,
        /// OperationDenied.LoadBalancingZoneIsNotActive
        #[doc(alias("OperationDenied.LoadBalancingZoneIsNotActive"))]
        OperationDeniedLoadBalancingZoneIsNotActive,
        /// OperationDenied.MsgIpv6AdvancedConflict
        #[doc(alias("OperationDenied.MsgIpv6AdvancedConflict"))]
        OperationDeniedMsgIpv6AdvancedConflict,
        /// OperationDenied.MultipleCnameZone
        #[doc(alias("OperationDenied.MultipleCnameZone"))]
        OperationDeniedMultipleCnameZone,
        /// OperationDenied.NSNotAllowTrafficStrategy
        #[doc(alias("OperationDenied.NSNotAllowTrafficStrategy"))]
        OperationDeniedNsNotAllowTrafficStrategy,
        /// OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME
        #[doc(alias("OperationDenied.NoDomainAccessZoneOnlyAllowModifiedToCNAME"))]
        OperationDeniedNoDomainAccessZoneOnlyAllowModifiedToCname,
        /// OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName
        #[doc(
            alias(
                "OperationDenied.NoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName"
            )
        )]
        OperationDeniedNoDomainAccessZoneOnlySupportModifyAreaAndAliasZoneName,
        /// OperationDenied.NoDomainAccessZoneOnlySupportModifyType
        #[doc(alias("OperationDenied.NoDomainAccessZoneOnlySupportModifyType"))]
        OperationDeniedNoDomainAccessZoneOnlySupportModifyType,
        /// OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP
        #[doc(
            alias(
                "OperationDenied.NotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIP"
            )
        )]
        OperationDeniedNotAllowCloseAccelerateMainlandWhenDomainBoundExclusiveIp,
        /// OperationDenied.NotInAdvancedOriginRoutingWhiteList
        #[doc(alias("OperationDenied.NotInAdvancedOriginRoutingWhiteList"))]
        OperationDeniedNotInAdvancedOriginRoutingWhiteList,
        /// OperationDenied.NotInKeylessWhiteList
        #[doc(alias("OperationDenied.NotInKeylessWhiteList"))]
        OperationDeniedNotInKeylessWhiteList,
        /// OperationDenied.NotInPrefetchOriginLimitWhiteList
        #[doc(alias("OperationDenied.NotInPrefetchOriginLimitWhiteList"))]
        OperationDeniedNotInPrefetchOriginLimitWhiteList,
        /// OperationDenied.NotInShieldSpaceWhiteList
        #[doc(alias("OperationDenied.NotInShieldSpaceWhiteList"))]
        OperationDeniedNotInShieldSpaceWhiteList,
        /// OperationDenied.NotInSiteFailoverWhiteList
        #[doc(alias("OperationDenied.NotInSiteFailoverWhiteList"))]
        OperationDeniedNotInSiteFailoverWhiteList,
        /// OperationDenied.NotInUpstreamMTLSWhiteList
        #[doc(alias("OperationDenied.NotInUpstreamMTLSWhiteList"))]
        OperationDeniedNotInUpstreamMtlsWhiteList,
        /// OperationDenied.NotInVersionControlWhiteList
        #[doc(alias("OperationDenied.NotInVersionControlWhiteList"))]
        OperationDeniedNotInVersionControlWhiteList,
        /// OperationDenied.OriginGroupAccelerationDomainUsed
        #[doc(alias("OperationDenied.OriginGroupAccelerationDomainUsed"))]
        OperationDeniedOriginGroupAccelerationDomainUsed,
        /// OperationDenied.OriginGroupL4Used
        #[doc(alias("OperationDenied.OriginGroupL4Used"))]
        OperationDeniedOriginGroupL4Used,
        /// OperationDenied.OriginGroupLBUsed
        #[doc(alias("OperationDenied.OriginGroupLBUsed"))]
        OperationDeniedOriginGroupLbUsed,
        /// OperationDenied.OriginGroupRuleEngineUsed
        #[doc(alias("OperationDenied.OriginGroupRuleEngineUsed"))]
        OperationDeniedOriginGroupRuleEngineUsed,
        /// OperationDenied.OriginPullDataNotSupported
        #[doc(alias("OperationDenied.OriginPullDataNotSupported"))]
        OperationDeniedOriginPullDataNotSupported,
        /// OperationDenied.OwnershipVerificationNotPassed
        #[doc(alias("OperationDenied.OwnershipVerificationNotPassed"))]
        OperationDeniedOwnershipVerificationNotPassed,
        /// OperationDenied.PlanDowngradeNotAllowed
        #[doc(alias("OperationDenied.PlanDowngradeNotAllowed"))]
        OperationDeniedPlanDowngradeNotAllowed,
        /// OperationDenied.PlanHasBeenExpired
        #[doc(alias("OperationDenied.PlanHasBeenExpired"))]
        OperationDeniedPlanHasBeenExpired,
        /// OperationDenied.PlanHasBeenIsolated
        #[doc(alias("OperationDenied.PlanHasBeenIsolated"))]
        OperationDeniedPlanHasBeenIsolated,
        /// OperationDenied.PlanIncreasePlanQuotaUnsupported
        #[doc(alias("OperationDenied.PlanIncreasePlanQuotaUnsupported"))]
        OperationDeniedPlanIncreasePlanQuotaUnsupported,
        /// OperationDenied.PlanNotSupportModifyZoneArea
        #[doc(alias("OperationDenied.PlanNotSupportModifyZoneArea"))]
        OperationDeniedPlanNotSupportModifyZoneArea,
        /// OperationDenied.PlanTypeIsWrong
        #[doc(alias("OperationDenied.PlanTypeIsWrong"))]
        OperationDeniedPlanTypeIsWrong,
        /// OperationDenied.PlatTypeIPAccelerateMainlandNotSupport
        #[doc(alias("OperationDenied.PlatTypeIPAccelerateMainlandNotSupport"))]
        OperationDeniedPlatTypeIpAccelerateMainlandNotSupport,
        /// OperationDenied.PleaseContactBusinessPersonnel
        #[doc(alias("OperationDenied.PleaseContactBusinessPersonnel"))]
        OperationDeniedPleaseContactBusinessPersonnel,
        /// OperationDenied.RecordIsForbidden
        #[doc(alias("OperationDenied.RecordIsForbidden"))]
        OperationDeniedRecordIsForbidden,
        /// OperationDenied.ResourceHasBeenLocked
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ResourceHasBeenLocked"))]
        OperationDeniedResourceHasBeenLocked,
        /// OperationDenied.ResourceLockedTemporary
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ResourceLockedTemporary"))]
        OperationDeniedResourceLockedTemporary,
        /// OperationDenied.SecurityLackOfResources
        #[doc(alias("OperationDenied.SecurityLackOfResources"))]
        OperationDeniedSecurityLackOfResources,
        /// OperationDenied.SharedCNAMEUnsupportedAccelerateMainland
        #[doc(alias("OperationDenied.SharedCNAMEUnsupportedAccelerateMainland"))]
        OperationDeniedSharedCnameUnsupportedAccelerateMainland,
        /// OperationDenied.SharedCNAMEUnsupportedIPv6
        #[doc(alias("OperationDenied.SharedCNAMEUnsupportedIPv6"))]
        OperationDeniedSharedCnameUnsupportedIPv6,
        /// OperationDenied.StaticIpAreaConflict
        #[doc(alias("OperationDenied.StaticIpAreaConflict"))]
        OperationDeniedStaticIpAreaConflict,
        /// OperationDenied.SwitchAreaCdnPlatformReuse
        #[doc(alias("OperationDenied.SwitchAreaCdnPlatformReuse"))]
        OperationDeniedSwitchAreaCdnPlatformReuse,
        /// OperationDenied.SwitchAreaOriginProtectionDeploying
        #[doc(alias("OperationDenied.SwitchAreaOriginProtectionDeploying"))]
        OperationDeniedSwitchAreaOriginProtectionDeploying,
        /// OperationDenied.UnSupportToCloseUpstreamMTLS
        #[doc(alias("OperationDenied.UnSupportToCloseUpstreamMTLS"))]
        OperationDeniedUnSupportToCloseUpstreamMtls,
        /// OperationDenied.UnsupportedPlan
        #[doc(alias("OperationDenied.UnsupportedPlan"))]
        OperationDeniedUnsupportedPlan,
        /// OperationDenied.UpdateIPWhitelistFirst
        #[doc(alias("OperationDenied.UpdateIPWhitelistFirst"))]
        OperationDeniedUpdateIpWhitelistFirst,
        /// OperationDenied.UseUpstreamMTLSNeedOpenHttps
        #[doc(alias("OperationDenied.UseUpstreamMTLSNeedOpenHttps"))]
        OperationDeniedUseUpstreamMtlsNeedOpenHttps,
        /// OperationDenied.VersionControlIsGraying
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.VersionControlIsGraying"))]
        OperationDeniedVersionControlIsGraying,
        /// OperationDenied.VersionControlLocked
        #[doc(alias("OperationDenied.VersionControlLocked"))]
        OperationDeniedVersionControlLocked,
        /// OperationDenied.VersionControlNeedNSSwitched
        #[doc(alias("OperationDenied.VersionControlNeedNSSwitched"))]
        OperationDeniedVersionControlNeedNsSwitched,
        /// OperationDenied.WorkModeNotInVersionControl
        #[doc(alias("OperationDenied.WorkModeNotInVersionControl"))]
        OperationDeniedWorkModeNotInVersionControl,
        /// OperationDenied.ZoneHasHostsModifyConflict
        #[doc(alias("OperationDenied.ZoneHasHostsModifyConflict"))]
        OperationDeniedZoneHasHostsModifyConflict,
        /// OperationDenied.ZoneIsBindingSharedCNAME
        #[doc(alias("OperationDenied.ZoneIsBindingSharedCNAME"))]
        OperationDeniedZoneIsBindingSharedCname,
        /// OperationDenied.ZoneIsReferenceCustomErrorPage
        #[doc(alias("OperationDenied.ZoneIsReferenceCustomErrorPage"))]
        OperationDeniedZoneIsReferenceCustomErrorPage,
        /// OperationDenied.ZoneNotActive
        #[doc(alias("OperationDenied.ZoneNotActive"))]
        OperationDeniedZoneNotActive,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.AliasDomain
        #[doc(alias("ResourceInUse.AliasDomain"))]
        ResourceInUseAliasDomain,
        /// ResourceInUse.AliasName
        #[doc(alias("ResourceInUse.AliasName"))]
        ResourceInUseAliasName,
        /// ResourceInUse.AlreadyExistsAsAnAccelerationDomain
        #[doc(alias("ResourceInUse.AlreadyExistsAsAnAccelerationDomain"))]
        ResourceInUseAlreadyExistsAsAnAccelerationDomain,
        /// ResourceInUse.Cname
        #[doc(alias("ResourceInUse.Cname"))]
        ResourceInUseCname,
        /// ResourceInUse.Dns
        #[doc(alias("ResourceInUse.Dns"))]
        ResourceInUseDns,
        /// ResourceInUse.DnsRecord
        #[doc(alias("ResourceInUse.DnsRecord"))]
        ResourceInUseDnsRecord,
        /// ResourceInUse.DuplicateName
        #[doc(alias("ResourceInUse.DuplicateName"))]
        ResourceInUseDuplicateName,
        /// ResourceInUse.GenericHost
        #[doc(alias("ResourceInUse.GenericHost"))]
        ResourceInUseGenericHost,
        /// ResourceInUse.Host
        #[doc(alias("ResourceInUse.Host"))]
        ResourceInUseHost,
        /// ResourceInUse.NS
        #[doc(alias("ResourceInUse.NS"))]
        ResourceInUseNs,
        /// ResourceInUse.Others
        #[doc(alias("ResourceInUse.Others"))]
        ResourceInUseOthers,
        /// ResourceInUse.OthersAliasDomain
        #[doc(alias("ResourceInUse.OthersAliasDomain"))]
        ResourceInUseOthersAliasDomain,
        /// ResourceInUse.OthersCname
        #[doc(alias("ResourceInUse.OthersCname"))]
        ResourceInUseOthersCname,
        /// ResourceInUse.OthersHost
        #[doc(alias("ResourceInUse.OthersHost"))]
        ResourceInUseOthersHost,
        /// ResourceInUse.OthersNS
        #[doc(alias("ResourceInUse.OthersNS"))]
        ResourceInUseOthersNs,
        /// ResourceInUse.PrefetchOriginLimitAlreadyExists
        #[doc(alias("ResourceInUse.PrefetchOriginLimitAlreadyExists"))]
        ResourceInUsePrefetchOriginLimitAlreadyExists,
        /// ResourceInUse.SelfAndOthersCname
        #[doc(alias("ResourceInUse.SelfAndOthersCname"))]
        ResourceInUseSelfAndOthersCname,
        /// ResourceInUse.SharedCNAME
        #[doc(alias("ResourceInUse.SharedCNAME"))]
        ResourceInUseSharedCname,
        /// ResourceInUse.Zone
        #[doc(alias("ResourceInUse.Zone"))]
        ResourceInUseZone,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.DNSPodDomainNotInAccount
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.DNSPodDomainNotInAccount"))]
        ResourceNotFoundDnsPodDomainNotInAccount,
        /// ResourceNotFound.InferenceService
        #[doc(alias("ResourceNotFound.InferenceService"))]
        ResourceNotFoundInferenceService,
        /// ResourceNotFound.PostMaxSizeQuotaNotFound
        #[doc(alias("ResourceNotFound.PostMaxSizeQuotaNotFound"))]
        ResourceNotFoundPostMaxSizeQuotaNotFound,
        /// ResourceNotFound.VersionNotFound
        #[doc(alias("ResourceNotFound.VersionNotFound"))]
        ResourceNotFoundVersionNotFound,
        /// ResourceNotFound.ZoneNotFound
        #[doc(alias("ResourceNotFound.ZoneNotFound"))]
        ResourceNotFoundZoneNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.AvailableDomainNotFound
        #[doc(alias("ResourceUnavailable.AvailableDomainNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-01-06"
        )]
        ResourceUnavailableAvailableDomainNotFound,
        /// ResourceUnavailable.CertNotFound
        #[doc(alias("ResourceUnavailable.CertNotFound"))]
        ResourceUnavailableCertNotFound,
        /// ResourceUnavailable.DomainAlreadyExists
        #[doc(alias("ResourceUnavailable.DomainAlreadyExists"))]
        ResourceUnavailableDomainAlreadyExists,
        /// ResourceUnavailable.DomainNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.DomainNotFound"))]
        ResourceUnavailableDomainNotFound,
        /// ResourceUnavailable.FunctionNotFound
        #[doc(alias("ResourceUnavailable.FunctionNotFound"))]
        ResourceUnavailableFunctionNotFound,
        /// ResourceUnavailable.HostNotFound
        #[doc(alias("ResourceUnavailable.HostNotFound"))]
        ResourceUnavailableHostNotFound,
        /// ResourceUnavailable.NamespaceNotFound
        #[doc(alias("ResourceUnavailable.NamespaceNotFound"))]
        ResourceUnavailableNamespaceNotFound,
        /// ResourceUnavailable.ProxyZoneNotFound
        #[doc(alias("ResourceUnavailable.ProxyZoneNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-06"
        )]
        ResourceUnavailableProxyZoneNotFound,
        /// ResourceUnavailable.RuleNotFound
        #[doc(alias("ResourceUnavailable.RuleNotFound"))]
        ResourceUnavailableRuleNotFound,
        /// ResourceUnavailable.SharedCNAMEAlreadyExists
        #[doc(alias("ResourceUnavailable.SharedCNAMEAlreadyExists"))]
        ResourceUnavailableSharedCnameAlreadyExists,
        /// ResourceUnavailable.ZoneNotFound
        #[doc(alias("ResourceUnavailable.ZoneNotFound"))]
        ResourceUnavailableZoneNotFound,
        /// ResourcesSoldOut.L7LackOfResources
        #[doc(alias("ResourcesSoldOut.L7LackOfResources"))]
        ResourcesSoldOutL7LackOfResources,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CamUnauthorized
        #[doc(alias("UnauthorizedOperation.CamUnauthorized"))]
        UnauthorizedOperationCamUnauthorized,
        /// UnauthorizedOperation.DomainEmpty
        #[doc(alias("UnauthorizedOperation.DomainEmpty"))]
        UnauthorizedOperationDomainEmpty,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnauthorizedOperation.Unknown
        #[doc(alias("UnauthorizedOperation.Unknown"))]
        UnauthorizedOperationUnknown,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.TargetNameOriginTypeCos
        #[doc(alias("UnsupportedOperation.TargetNameOriginTypeCos"))]
        UnsupportedOperationTargetNameOriginTypeCos,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "teo")]
    api::listed_enum!(TeoError, teo_v20220901_table);
    pub(crate) mod teo_v20220901_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "teo")]
        use super::TeoError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "teo_v20220901";
        pub(super) const CODE_INDEX: Index = index::TEO_V20220901_CODES;
        pub(super) const KEY_INDEX: Index = index::TEO_V20220901_KEYS;
        #[cfg(feature = "teo")]
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
        pub(super) static ANSWERS: [Answer; 50] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CreatePrefetchOriginLimitFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedToCallDNSPod").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FunctionDeploying").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.ConfigLocked").with_retry(Retry::Never),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.ActionInProgress").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.DomainAreaNotSupportPrefetchOriginLimitArea")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.LoadBalancerBindL4NotInStableStatus")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.LoadBalancerBindL7NotInStableStatus")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.PrefetchOriginLimitAreaInvalid")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.PrefetchOriginLimitEnabledInvalid")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.ZoneAreaNotSupportPrefetchOriginLimitArea")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.ZoneIsGrayPublishing")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.RateLimitExceeded").with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.AccelerationDomainStatusNotInOnline")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.ConfigLocked").with_retry(Retry::Never),
            Answer::of("OperationDenied.DisableZoneNotCompleted")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.ErrZoneIsAlreadyPaused")
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.LastIPSSLOperationNotComplete")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.ResourceHasBeenLocked")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.ResourceLockedTemporary")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.VersionControlIsGraying")
                .with_retry(Retry::Never),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceNotFound.DNSPodDomainNotInAccount")
                .with_retry(Retry::Never),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.DomainNotFound").with_retry(Retry::Never),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TEO_V20220901_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
