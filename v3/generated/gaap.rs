// @generated from spec/gaap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9dd5ee42a4ef9d1e, rust-hash: 127cfd19e561e60c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gaap.rs"]
mod index;

/// Version 2018-05-29 of the API.
pub mod v20180529 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "gaap")]
    /// Error codes of Global Application Acceleration Platform (gaap), API 3.0, version 2018-05-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GaapError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.NotEnterpriseAuthorization
        #[doc(alias("AuthFailure.NotEnterpriseAuthorization"))]
        AuthFailureNotEnterpriseAuthorization,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountBalanceInsufficient
        #[doc(alias("FailedOperation.AccountBalanceInsufficient"))]
        FailedOperationAccountBalanceInsufficient,
        /// FailedOperation.ActionIsDoing
        #[doc(alias("FailedOperation.ActionIsDoing"))]
        FailedOperationActionIsDoing,
        /// FailedOperation.ActionOperateTooQuickly
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.ActionOperateTooQuickly"))]
        FailedOperationActionOperateTooQuickly,
        /// FailedOperation.BelongDifferentGroup
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.BelongDifferentGroup"))]
        FailedOperationBelongDifferentGroup,
        /// FailedOperation.CTCCTokenExpired
        #[doc(alias("FailedOperation.CTCCTokenExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationCtccTokenExpired,
        /// FailedOperation.CertificateIsUsing
        #[doc(alias("FailedOperation.CertificateIsUsing"))]
        FailedOperationCertificateIsUsing,
        /// FailedOperation.CreateQosExceedLimit
        #[doc(alias("FailedOperation.CreateQosExceedLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationCreateQosExceedLimit,
        /// FailedOperation.DeleteProxyGroupProxyRemained
        #[doc(alias("FailedOperation.DeleteProxyGroupProxyRemained"))]
        FailedOperationDeleteProxyGroupProxyRemained,
        /// FailedOperation.DomainAlreadyExisted
        #[doc(alias("FailedOperation.DomainAlreadyExisted"))]
        FailedOperationDomainAlreadyExisted,
        /// FailedOperation.DomainStatusNotInRunning
        #[doc(alias("FailedOperation.DomainStatusNotInRunning"))]
        FailedOperationDomainStatusNotInRunning,
        /// FailedOperation.DuplicatedRequest
        #[doc(alias("FailedOperation.DuplicatedRequest"))]
        FailedOperationDuplicatedRequest,
        /// FailedOperation.GroupStatusNotInRuning
        #[doc(alias("FailedOperation.GroupStatusNotInRuning"))]
        FailedOperationGroupStatusNotInRuning,
        /// FailedOperation.IPUnmatched
        #[doc(alias("FailedOperation.IPUnmatched"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationIpUnmatched,
        /// FailedOperation.InstanceStatusNotInRuning
        #[doc(alias("FailedOperation.InstanceStatusNotInRuning"))]
        FailedOperationInstanceStatusNotInRuning,
        /// FailedOperation.InvalidListenerProtocol
        #[doc(alias("FailedOperation.InvalidListenerProtocol"))]
        FailedOperationInvalidListenerProtocol,
        /// FailedOperation.LimitNumofDomains
        #[doc(alias("FailedOperation.LimitNumofDomains"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-26"
        )]
        FailedOperationLimitNumofDomains,
        /// FailedOperation.LimitNumofListener
        #[doc(alias("FailedOperation.LimitNumofListener"))]
        FailedOperationLimitNumofListener,
        /// FailedOperation.LimitNumofProxiesInGroup
        #[doc(alias("FailedOperation.LimitNumofProxiesInGroup"))]
        FailedOperationLimitNumofProxiesInGroup,
        /// FailedOperation.LimitNumofRules
        #[doc(alias("FailedOperation.LimitNumofRules"))]
        FailedOperationLimitNumofRules,
        /// FailedOperation.LimitRealServerNum
        #[doc(alias("FailedOperation.LimitRealServerNum"))]
        FailedOperationLimitRealServerNum,
        /// FailedOperation.ListenerHasTask
        #[doc(alias("FailedOperation.ListenerHasTask"))]
        FailedOperationListenerHasTask,
        /// FailedOperation.ListenerStatusError
        #[doc(alias("FailedOperation.ListenerStatusError"))]
        FailedOperationListenerStatusError,
        /// FailedOperation.Migration
        #[doc(alias("FailedOperation.Migration"))]
        FailedOperationMigration,
        /// FailedOperation.NoResourceBound
        #[doc(alias("FailedOperation.NoResourceBound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationNoResourceBound,
        /// FailedOperation.NonStandardProxy
        #[doc(alias("FailedOperation.NonStandardProxy"))]
        FailedOperationNonStandardProxy,
        /// FailedOperation.NotSupportOldVersionProxy
        #[doc(alias("FailedOperation.NotSupportOldVersionProxy"))]
        FailedOperationNotSupportOldVersionProxy,
        /// FailedOperation.NotSupportProxyGroup
        #[doc(alias("FailedOperation.NotSupportProxyGroup"))]
        FailedOperationNotSupportProxyGroup,
        /// FailedOperation.NotSupportScalar
        #[doc(alias("FailedOperation.NotSupportScalar"))]
        FailedOperationNotSupportScalar,
        /// FailedOperation.OperateLimitNumofListener
        #[doc(alias("FailedOperation.OperateLimitNumofListener"))]
        FailedOperationOperateLimitNumofListener,
        /// FailedOperation.ProxySecurityAlreadyClose
        #[doc(alias("FailedOperation.ProxySecurityAlreadyClose"))]
        FailedOperationProxySecurityAlreadyClose,
        /// FailedOperation.ProxySecurityAlreadyOpen
        #[doc(alias("FailedOperation.ProxySecurityAlreadyOpen"))]
        FailedOperationProxySecurityAlreadyOpen,
        /// FailedOperation.ProxySecurityPolicyDefaultRule
        #[doc(alias("FailedOperation.ProxySecurityPolicyDefaultRule"))]
        FailedOperationProxySecurityPolicyDefaultRule,
        /// FailedOperation.ProxySecurityPolicyDuplicatedRule
        #[doc(alias("FailedOperation.ProxySecurityPolicyDuplicatedRule"))]
        FailedOperationProxySecurityPolicyDuplicatedRule,
        /// FailedOperation.ProxySecurityPolicyExisted
        #[doc(alias("FailedOperation.ProxySecurityPolicyExisted"))]
        FailedOperationProxySecurityPolicyExisted,
        /// FailedOperation.ProxySecurityPolicyOperating
        #[doc(alias("FailedOperation.ProxySecurityPolicyOperating"))]
        FailedOperationProxySecurityPolicyOperating,
        /// FailedOperation.ProxySellOut
        #[doc(alias("FailedOperation.ProxySellOut"))]
        FailedOperationProxySellOut,
        /// FailedOperation.ProxyStatusNotInRuning
        #[doc(alias("FailedOperation.ProxyStatusNotInRuning"))]
        FailedOperationProxyStatusNotInRuning,
        /// FailedOperation.ProxyVersionNotSupport
        #[doc(alias("FailedOperation.ProxyVersionNotSupport"))]
        FailedOperationProxyVersionNotSupport,
        /// FailedOperation.RealServerAlreadyBound
        #[doc(alias("FailedOperation.RealServerAlreadyBound"))]
        FailedOperationRealServerAlreadyBound,
        /// FailedOperation.RealServerNotInProject
        #[doc(alias("FailedOperation.RealServerNotInProject"))]
        FailedOperationRealServerNotInProject,
        /// FailedOperation.RequestVendorTimeout
        #[doc(alias("FailedOperation.RequestVendorTimeout"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationRequestVendorTimeout,
        /// FailedOperation.ResourceCanNotAccess
        #[doc(alias("FailedOperation.ResourceCanNotAccess"))]
        FailedOperationResourceCanNotAccess,
        /// FailedOperation.ResourceHadBeenDone
        #[doc(alias("FailedOperation.ResourceHadBeenDone"))]
        FailedOperationResourceHadBeenDone,
        /// FailedOperation.ResourceNotFound
        #[doc(alias("FailedOperation.ResourceNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationResourceNotFound,
        /// FailedOperation.ResourceUpgrading
        #[doc(alias("FailedOperation.ResourceUpgrading"))]
        FailedOperationResourceUpgrading,
        /// FailedOperation.RuleAlreadyExisted
        #[doc(alias("FailedOperation.RuleAlreadyExisted"))]
        FailedOperationRuleAlreadyExisted,
        /// FailedOperation.SecretValidateFailed
        #[doc(alias("FailedOperation.SecretValidateFailed"))]
        FailedOperationSecretValidateFailed,
        /// FailedOperation.SessionNotExist
        #[doc(alias("FailedOperation.SessionNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationSessionNotExist,
        /// FailedOperation.TagResourcesFailed
        #[doc(alias("FailedOperation.TagResourcesFailed"))]
        FailedOperationTagResourcesFailed,
        /// FailedOperation.UnTagResourcesFailed
        #[doc(alias("FailedOperation.UnTagResourcesFailed"))]
        FailedOperationUnTagResourcesFailed,
        /// FailedOperation.UserNotAuthenticated
        #[doc(alias("FailedOperation.UserNotAuthenticated"))]
        FailedOperationUserNotAuthenticated,
        /// FailedOperation.UserNotConfirmProtocol
        #[doc(alias("FailedOperation.UserNotConfirmProtocol"))]
        FailedOperationUserNotConfirmProtocol,
        /// FailedOperation.UserNotInWhitelist
        #[doc(alias("FailedOperation.UserNotInWhitelist"))]
        FailedOperationUserNotInWhitelist,
        /// FailedOperation.UserOutOfCoverage
        #[doc(alias("FailedOperation.UserOutOfCoverage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationUserOutOfCoverage,
        /// FailedOperation.VendorReturnError
        #[doc(alias("FailedOperation.VendorReturnError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationVendorReturnError,
        /// FailedOperation.VendorServerError
        #[doc(alias("FailedOperation.VendorServerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationVendorServerError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ConflictParameters
        #[doc(alias("InvalidParameter.ConflictParameters"))]
        InvalidParameterConflictParameters,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.CertificateContentNotMatchKey
        #[doc(alias("InvalidParameterValue.CertificateContentNotMatchKey"))]
        InvalidParameterValueCertificateContentNotMatchKey,
        /// InvalidParameterValue.CertificateNotMatchDomain
        #[doc(alias("InvalidParameterValue.CertificateNotMatchDomain"))]
        InvalidParameterValueCertificateNotMatchDomain,
        /// InvalidParameterValue.DomainInIcpBlacklist
        #[doc(alias("InvalidParameterValue.DomainInIcpBlacklist"))]
        InvalidParameterValueDomainInIcpBlacklist,
        /// InvalidParameterValue.DomainNotRegister
        #[doc(alias("InvalidParameterValue.DomainNotRegister"))]
        InvalidParameterValueDomainNotRegister,
        /// InvalidParameterValue.DuplicateRS
        #[doc(alias("InvalidParameterValue.DuplicateRS"))]
        InvalidParameterValueDuplicateRs,
        /// InvalidParameterValue.DuplicatedListenerPort
        #[doc(alias("InvalidParameterValue.DuplicatedListenerPort"))]
        InvalidParameterValueDuplicatedListenerPort,
        /// InvalidParameterValue.FeatureConflict
        #[doc(alias("InvalidParameterValue.FeatureConflict"))]
        InvalidParameterValueFeatureConflict,
        /// InvalidParameterValue.GlobalDomainHitBanBlacklist
        #[doc(alias("InvalidParameterValue.GlobalDomainHitBanBlacklist"))]
        InvalidParameterValueGlobalDomainHitBanBlacklist,
        /// InvalidParameterValue.HitBanBlacklist
        #[doc(alias("InvalidParameterValue.HitBanBlacklist"))]
        InvalidParameterValueHitBanBlacklist,
        /// InvalidParameterValue.HitBlacklist
        #[doc(alias("InvalidParameterValue.HitBlacklist"))]
        InvalidParameterValueHitBlacklist,
        /// InvalidParameterValue.InvalidBandwidth
        #[doc(alias("InvalidParameterValue.InvalidBandwidth"))]
        InvalidParameterValueInvalidBandwidth,
        /// InvalidParameterValue.InvalidCertificateContent
        #[doc(alias("InvalidParameterValue.InvalidCertificateContent"))]
        InvalidParameterValueInvalidCertificateContent,
        /// InvalidParameterValue.InvalidCertificateId
        #[doc(alias("InvalidParameterValue.InvalidCertificateId"))]
        InvalidParameterValueInvalidCertificateId,
        /// InvalidParameterValue.InvalidCertificateKey
        #[doc(alias("InvalidParameterValue.InvalidCertificateKey"))]
        InvalidParameterValueInvalidCertificateKey,
        /// InvalidParameterValue.InvalidConcurrency
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidConcurrency"))]
        InvalidParameterValueInvalidConcurrency,
        /// InvalidParameterValue.InvalidListenerPort
        #[doc(alias("InvalidParameterValue.InvalidListenerPort"))]
        InvalidParameterValueInvalidListenerPort,
        /// InvalidParameterValue.InvalidTags
        #[doc(alias("InvalidParameterValue.InvalidTags"))]
        InvalidParameterValueInvalidTags,
        /// InvalidParameterValue.L7DomainHitBanBlacklist
        #[doc(alias("InvalidParameterValue.L7DomainHitBanBlacklist"))]
        InvalidParameterValueL7DomainHitBanBlacklist,
        /// InvalidParameterValue.ProjectIdNotBelong
        #[doc(alias("InvalidParameterValue.ProjectIdNotBelong"))]
        InvalidParameterValueProjectIdNotBelong,
        /// InvalidParameterValue.ProxyAndGroupFeatureConflict
        #[doc(alias("InvalidParameterValue.ProxyAndGroupFeatureConflict"))]
        InvalidParameterValueProxyAndGroupFeatureConflict,
        /// InvalidParameterValue.ProxyAndRegionFeatureConflict
        #[doc(alias("InvalidParameterValue.ProxyAndRegionFeatureConflict"))]
        InvalidParameterValueProxyAndRegionFeatureConflict,
        /// InvalidParameterValue.RealServerNotBelong
        #[doc(alias("InvalidParameterValue.RealServerNotBelong"))]
        InvalidParameterValueRealServerNotBelong,
        /// InvalidParameterValue.UnknownAccessRegion
        #[doc(alias("InvalidParameterValue.UnknownAccessRegion"))]
        InvalidParameterValueUnknownAccessRegion,
        /// InvalidParameterValue.UnknownDestRegion
        #[doc(alias("InvalidParameterValue.UnknownDestRegion"))]
        InvalidParameterValueUnknownDestRegion,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Domain
        #[doc(alias("LimitExceeded.Domain"))]
        LimitExceededDomain,
        /// LimitExceeded.TagQuota
        #[doc(alias("LimitExceeded.TagQuota"))]
        LimitExceededTagQuota,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.AccountViolation
        #[doc(alias("ResourceUnavailable.AccountViolation"))]
        ResourceUnavailableAccountViolation,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CrossBorderInIsolating
        #[doc(alias("UnauthorizedOperation.CrossBorderInIsolating"))]
        UnauthorizedOperationCrossBorderInIsolating,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "gaap")]
    api::listed_enum!(GaapError, gaap_v20180529_table);
    pub(crate) mod gaap_v20180529_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "gaap")]
        use super::GaapError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "gaap_v20180529";
        pub(super) const CODE_INDEX: Index = index::GAAP_V20180529_CODES;
        pub(super) const KEY_INDEX: Index = index::GAAP_V20180529_KEYS;
        #[cfg(feature = "gaap")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [GaapError; 99] = [
            GaapError::AuthFailure,
            GaapError::AuthFailureNotEnterpriseAuthorization,
            GaapError::AuthFailureUnauthorizedOperation,
            GaapError::FailedOperation,
            GaapError::FailedOperationAccountBalanceInsufficient,
            GaapError::FailedOperationActionIsDoing,
            GaapError::FailedOperationActionOperateTooQuickly,
            GaapError::FailedOperationBelongDifferentGroup,
            GaapError::FailedOperationCtccTokenExpired,
            GaapError::FailedOperationCertificateIsUsing,
            GaapError::FailedOperationCreateQosExceedLimit,
            GaapError::FailedOperationDeleteProxyGroupProxyRemained,
            GaapError::FailedOperationDomainAlreadyExisted,
            GaapError::FailedOperationDomainStatusNotInRunning,
            GaapError::FailedOperationDuplicatedRequest,
            GaapError::FailedOperationGroupStatusNotInRuning,
            GaapError::FailedOperationIpUnmatched,
            GaapError::FailedOperationInstanceStatusNotInRuning,
            GaapError::FailedOperationInvalidListenerProtocol,
            GaapError::FailedOperationLimitNumofDomains,
            GaapError::FailedOperationLimitNumofListener,
            GaapError::FailedOperationLimitNumofProxiesInGroup,
            GaapError::FailedOperationLimitNumofRules,
            GaapError::FailedOperationLimitRealServerNum,
            GaapError::FailedOperationListenerHasTask,
            GaapError::FailedOperationListenerStatusError,
            GaapError::FailedOperationMigration,
            GaapError::FailedOperationNoResourceBound,
            GaapError::FailedOperationNonStandardProxy,
            GaapError::FailedOperationNotSupportOldVersionProxy,
            GaapError::FailedOperationNotSupportProxyGroup,
            GaapError::FailedOperationNotSupportScalar,
            GaapError::FailedOperationOperateLimitNumofListener,
            GaapError::FailedOperationProxySecurityAlreadyClose,
            GaapError::FailedOperationProxySecurityAlreadyOpen,
            GaapError::FailedOperationProxySecurityPolicyDefaultRule,
            GaapError::FailedOperationProxySecurityPolicyDuplicatedRule,
            GaapError::FailedOperationProxySecurityPolicyExisted,
            GaapError::FailedOperationProxySecurityPolicyOperating,
            GaapError::FailedOperationProxySellOut,
            GaapError::FailedOperationProxyStatusNotInRuning,
            GaapError::FailedOperationProxyVersionNotSupport,
            GaapError::FailedOperationRealServerAlreadyBound,
            GaapError::FailedOperationRealServerNotInProject,
            GaapError::FailedOperationRequestVendorTimeout,
            GaapError::FailedOperationResourceCanNotAccess,
            GaapError::FailedOperationResourceHadBeenDone,
            GaapError::FailedOperationResourceNotFound,
            GaapError::FailedOperationResourceUpgrading,
            GaapError::FailedOperationRuleAlreadyExisted,
            GaapError::FailedOperationSecretValidateFailed,
            GaapError::FailedOperationSessionNotExist,
            GaapError::FailedOperationTagResourcesFailed,
            GaapError::FailedOperationUnTagResourcesFailed,
            GaapError::FailedOperationUserNotAuthenticated,
            GaapError::FailedOperationUserNotConfirmProtocol,
            GaapError::FailedOperationUserNotInWhitelist,
            GaapError::FailedOperationUserOutOfCoverage,
            GaapError::FailedOperationVendorReturnError,
            GaapError::FailedOperationVendorServerError,
            GaapError::InternalError,
            GaapError::InvalidParameter,
            GaapError::InvalidParameterConflictParameters,
            GaapError::InvalidParameterValue,
            GaapError::InvalidParameterValueCertificateContentNotMatchKey,
            GaapError::InvalidParameterValueCertificateNotMatchDomain,
            GaapError::InvalidParameterValueDomainInIcpBlacklist,
            GaapError::InvalidParameterValueDomainNotRegister,
            GaapError::InvalidParameterValueDuplicateRs,
            GaapError::InvalidParameterValueDuplicatedListenerPort,
            GaapError::InvalidParameterValueFeatureConflict,
            GaapError::InvalidParameterValueGlobalDomainHitBanBlacklist,
            GaapError::InvalidParameterValueHitBanBlacklist,
            GaapError::InvalidParameterValueHitBlacklist,
            GaapError::InvalidParameterValueInvalidBandwidth,
            GaapError::InvalidParameterValueInvalidCertificateContent,
            GaapError::InvalidParameterValueInvalidCertificateId,
            GaapError::InvalidParameterValueInvalidCertificateKey,
            GaapError::InvalidParameterValueInvalidConcurrency,
            GaapError::InvalidParameterValueInvalidListenerPort,
            GaapError::InvalidParameterValueInvalidTags,
            GaapError::InvalidParameterValueL7DomainHitBanBlacklist,
            GaapError::InvalidParameterValueProjectIdNotBelong,
            GaapError::InvalidParameterValueProxyAndGroupFeatureConflict,
            GaapError::InvalidParameterValueProxyAndRegionFeatureConflict,
            GaapError::InvalidParameterValueRealServerNotBelong,
            GaapError::InvalidParameterValueUnknownAccessRegion,
            GaapError::InvalidParameterValueUnknownDestRegion,
            GaapError::LimitExceeded,
            GaapError::LimitExceededDomain,
            GaapError::LimitExceededTagQuota,
            GaapError::MissingParameter,
            GaapError::ResourceNotFound,
            GaapError::ResourceUnavailable,
            GaapError::ResourceUnavailableAccountViolation,
            GaapError::UnauthorizedOperation,
            GaapError::UnauthorizedOperationCrossBorderInIsolating,
            GaapError::UnknownParameter,
            GaapError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 99] = [
            "AuthFailure",
            "AuthFailure.NotEnterpriseAuthorization",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AccountBalanceInsufficient",
            "FailedOperation.ActionIsDoing",
            "FailedOperation.ActionOperateTooQuickly",
            "FailedOperation.BelongDifferentGroup",
            "FailedOperation.CTCCTokenExpired",
            "FailedOperation.CertificateIsUsing",
            "FailedOperation.CreateQosExceedLimit",
            "FailedOperation.DeleteProxyGroupProxyRemained",
            "FailedOperation.DomainAlreadyExisted",
            "FailedOperation.DomainStatusNotInRunning",
            "FailedOperation.DuplicatedRequest",
            "FailedOperation.GroupStatusNotInRuning",
            "FailedOperation.IPUnmatched",
            "FailedOperation.InstanceStatusNotInRuning",
            "FailedOperation.InvalidListenerProtocol",
            "FailedOperation.LimitNumofDomains",
            "FailedOperation.LimitNumofListener",
            "FailedOperation.LimitNumofProxiesInGroup",
            "FailedOperation.LimitNumofRules",
            "FailedOperation.LimitRealServerNum",
            "FailedOperation.ListenerHasTask",
            "FailedOperation.ListenerStatusError",
            "FailedOperation.Migration",
            "FailedOperation.NoResourceBound",
            "FailedOperation.NonStandardProxy",
            "FailedOperation.NotSupportOldVersionProxy",
            "FailedOperation.NotSupportProxyGroup",
            "FailedOperation.NotSupportScalar",
            "FailedOperation.OperateLimitNumofListener",
            "FailedOperation.ProxySecurityAlreadyClose",
            "FailedOperation.ProxySecurityAlreadyOpen",
            "FailedOperation.ProxySecurityPolicyDefaultRule",
            "FailedOperation.ProxySecurityPolicyDuplicatedRule",
            "FailedOperation.ProxySecurityPolicyExisted",
            "FailedOperation.ProxySecurityPolicyOperating",
            "FailedOperation.ProxySellOut",
            "FailedOperation.ProxyStatusNotInRuning",
            "FailedOperation.ProxyVersionNotSupport",
            "FailedOperation.RealServerAlreadyBound",
            "FailedOperation.RealServerNotInProject",
            "FailedOperation.RequestVendorTimeout",
            "FailedOperation.ResourceCanNotAccess",
            "FailedOperation.ResourceHadBeenDone",
            "FailedOperation.ResourceNotFound",
            "FailedOperation.ResourceUpgrading",
            "FailedOperation.RuleAlreadyExisted",
            "FailedOperation.SecretValidateFailed",
            "FailedOperation.SessionNotExist",
            "FailedOperation.TagResourcesFailed",
            "FailedOperation.UnTagResourcesFailed",
            "FailedOperation.UserNotAuthenticated",
            "FailedOperation.UserNotConfirmProtocol",
            "FailedOperation.UserNotInWhitelist",
            "FailedOperation.UserOutOfCoverage",
            "FailedOperation.VendorReturnError",
            "FailedOperation.VendorServerError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.ConflictParameters",
            "InvalidParameterValue",
            "InvalidParameterValue.CertificateContentNotMatchKey",
            "InvalidParameterValue.CertificateNotMatchDomain",
            "InvalidParameterValue.DomainInIcpBlacklist",
            "InvalidParameterValue.DomainNotRegister",
            "InvalidParameterValue.DuplicateRS",
            "InvalidParameterValue.DuplicatedListenerPort",
            "InvalidParameterValue.FeatureConflict",
            "InvalidParameterValue.GlobalDomainHitBanBlacklist",
            "InvalidParameterValue.HitBanBlacklist",
            "InvalidParameterValue.HitBlacklist",
            "InvalidParameterValue.InvalidBandwidth",
            "InvalidParameterValue.InvalidCertificateContent",
            "InvalidParameterValue.InvalidCertificateId",
            "InvalidParameterValue.InvalidCertificateKey",
            "InvalidParameterValue.InvalidConcurrency",
            "InvalidParameterValue.InvalidListenerPort",
            "InvalidParameterValue.InvalidTags",
            "InvalidParameterValue.L7DomainHitBanBlacklist",
            "InvalidParameterValue.ProjectIdNotBelong",
            "InvalidParameterValue.ProxyAndGroupFeatureConflict",
            "InvalidParameterValue.ProxyAndRegionFeatureConflict",
            "InvalidParameterValue.RealServerNotBelong",
            "InvalidParameterValue.UnknownAccessRegion",
            "InvalidParameterValue.UnknownDestRegion",
            "LimitExceeded",
            "LimitExceeded.Domain",
            "LimitExceeded.TagQuota",
            "MissingParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.AccountViolation",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CrossBorderInIsolating",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 99] = [
            "AuthFailure",
            "AuthFailureNotEnterpriseAuthorization",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAccountBalanceInsufficient",
            "FailedOperationActionIsDoing",
            "FailedOperationActionOperateTooQuickly",
            "FailedOperationBelongDifferentGroup",
            "FailedOperationCtccTokenExpired",
            "FailedOperationCertificateIsUsing",
            "FailedOperationCreateQosExceedLimit",
            "FailedOperationDeleteProxyGroupProxyRemained",
            "FailedOperationDomainAlreadyExisted",
            "FailedOperationDomainStatusNotInRunning",
            "FailedOperationDuplicatedRequest",
            "FailedOperationGroupStatusNotInRuning",
            "FailedOperationIpUnmatched",
            "FailedOperationInstanceStatusNotInRuning",
            "FailedOperationInvalidListenerProtocol",
            "FailedOperationLimitNumofDomains",
            "FailedOperationLimitNumofListener",
            "FailedOperationLimitNumofProxiesInGroup",
            "FailedOperationLimitNumofRules",
            "FailedOperationLimitRealServerNum",
            "FailedOperationListenerHasTask",
            "FailedOperationListenerStatusError",
            "FailedOperationMigration",
            "FailedOperationNoResourceBound",
            "FailedOperationNonStandardProxy",
            "FailedOperationNotSupportOldVersionProxy",
            "FailedOperationNotSupportProxyGroup",
            "FailedOperationNotSupportScalar",
            "FailedOperationOperateLimitNumofListener",
            "FailedOperationProxySecurityAlreadyClose",
            "FailedOperationProxySecurityAlreadyOpen",
            "FailedOperationProxySecurityPolicyDefaultRule",
            "FailedOperationProxySecurityPolicyDuplicatedRule",
            "FailedOperationProxySecurityPolicyExisted",
            "FailedOperationProxySecurityPolicyOperating",
            "FailedOperationProxySellOut",
            "FailedOperationProxyStatusNotInRuning",
            "FailedOperationProxyVersionNotSupport",
            "FailedOperationRealServerAlreadyBound",
            "FailedOperationRealServerNotInProject",
            "FailedOperationRequestVendorTimeout",
            "FailedOperationResourceCanNotAccess",
            "FailedOperationResourceHadBeenDone",
            "FailedOperationResourceNotFound",
            "FailedOperationResourceUpgrading",
            "FailedOperationRuleAlreadyExisted",
            "FailedOperationSecretValidateFailed",
            "FailedOperationSessionNotExist",
            "FailedOperationTagResourcesFailed",
            "FailedOperationUnTagResourcesFailed",
            "FailedOperationUserNotAuthenticated",
            "FailedOperationUserNotConfirmProtocol",
            "FailedOperationUserNotInWhitelist",
            "FailedOperationUserOutOfCoverage",
            "FailedOperationVendorReturnError",
            "FailedOperationVendorServerError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterConflictParameters",
            "InvalidParameterValue",
            "InvalidParameterValueCertificateContentNotMatchKey",
            "InvalidParameterValueCertificateNotMatchDomain",
            "InvalidParameterValueDomainInIcpBlacklist",
            "InvalidParameterValueDomainNotRegister",
            "InvalidParameterValueDuplicateRs",
            "InvalidParameterValueDuplicatedListenerPort",
            "InvalidParameterValueFeatureConflict",
            "InvalidParameterValueGlobalDomainHitBanBlacklist",
            "InvalidParameterValueHitBanBlacklist",
            "InvalidParameterValueHitBlacklist",
            "InvalidParameterValueInvalidBandwidth",
            "InvalidParameterValueInvalidCertificateContent",
            "InvalidParameterValueInvalidCertificateId",
            "InvalidParameterValueInvalidCertificateKey",
            "InvalidParameterValueInvalidConcurrency",
            "InvalidParameterValueInvalidListenerPort",
            "InvalidParameterValueInvalidTags",
            "InvalidParameterValueL7DomainHitBanBlacklist",
            "InvalidParameterValueProjectIdNotBelong",
            "InvalidParameterValueProxyAndGroupFeatureConflict",
            "InvalidParameterValueProxyAndRegionFeatureConflict",
            "InvalidParameterValueRealServerNotBelong",
            "InvalidParameterValueUnknownAccessRegion",
            "InvalidParameterValueUnknownDestRegion",
            "LimitExceeded",
            "LimitExceededDomain",
            "LimitExceededTagQuota",
            "MissingParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableAccountViolation",
            "UnauthorizedOperation",
            "UnauthorizedOperationCrossBorderInIsolating",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.NotEnterpriseAuthorization"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ActionOperateTooQuickly")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.BelongDifferentGroup").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.InvalidConcurrency")
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::GAAP_V20180529_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GaapError",
            label_en: "Global Application Acceleration Platform",
            label_zh: "全球应用加速",
            level: Level::Service,
            product: Some(products::GAAP),
            version: Some("2018-05-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    8,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-26",
                        "自 2021-08-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    51,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    57,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    58,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    59,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-13",
                        "自 2025-05-13 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "gaap")]
pub use v20180529::GaapError;

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
