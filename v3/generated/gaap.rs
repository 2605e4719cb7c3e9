// @generated from spec/gaap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 62cc3b8b3328bb8d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gaap.rs"]
mod index;

/// Version 2018-05-29 of the API.
pub mod v20180529 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Global Application Acceleration Platform (gaap), API 3.0, version 2018-05-29.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum GaapError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.NotEnterpriseAuthorization
        #[doc(alias("AuthFailure.NotEnterpriseAuthorization"))]
        AuthFailureNotEnterpriseAuthorization = 1_194_278_547,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountBalanceInsufficient
        #[doc(alias("FailedOperation.AccountBalanceInsufficient"))]
        FailedOperationAccountBalanceInsufficient = -1_473_460_299,
        /// FailedOperation.ActionIsDoing
        #[doc(alias("FailedOperation.ActionIsDoing"))]
        FailedOperationActionIsDoing = 759_565_213,
        /// FailedOperation.ActionOperateTooQuickly
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.ActionOperateTooQuickly"))]
        FailedOperationActionOperateTooQuickly = -272_381_701,
        /// FailedOperation.BelongDifferentGroup
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.BelongDifferentGroup"))]
        FailedOperationBelongDifferentGroup = -431_362_076,
        /// FailedOperation.CTCCTokenExpired
        #[doc(alias("FailedOperation.CTCCTokenExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationCtccTokenExpired = -656_691_420,
        /// FailedOperation.CertificateIsUsing
        #[doc(alias("FailedOperation.CertificateIsUsing"))]
        FailedOperationCertificateIsUsing = -504_295_721,
        /// FailedOperation.CreateQosExceedLimit
        #[doc(alias("FailedOperation.CreateQosExceedLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationCreateQosExceedLimit = 1_585_026_986,
        /// FailedOperation.DeleteProxyGroupProxyRemained
        #[doc(alias("FailedOperation.DeleteProxyGroupProxyRemained"))]
        FailedOperationDeleteProxyGroupProxyRemained = 491_925_342,
        /// FailedOperation.DomainAlreadyExisted
        #[doc(alias("FailedOperation.DomainAlreadyExisted"))]
        FailedOperationDomainAlreadyExisted = 1_498_672_600,
        /// FailedOperation.DomainStatusNotInRunning
        #[doc(alias("FailedOperation.DomainStatusNotInRunning"))]
        FailedOperationDomainStatusNotInRunning = 236_855_250,
        /// FailedOperation.DuplicatedRequest
        #[doc(alias("FailedOperation.DuplicatedRequest"))]
        FailedOperationDuplicatedRequest = -777_493_271,
        /// FailedOperation.GroupStatusNotInRuning
        #[doc(alias("FailedOperation.GroupStatusNotInRuning"))]
        FailedOperationGroupStatusNotInRuning = 1_486_916_273,
        /// FailedOperation.IPUnmatched
        #[doc(alias("FailedOperation.IPUnmatched"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationIpUnmatched = -51_681_981,
        /// FailedOperation.InstanceStatusNotInRuning
        #[doc(alias("FailedOperation.InstanceStatusNotInRuning"))]
        FailedOperationInstanceStatusNotInRuning = 345_914_196,
        /// FailedOperation.InvalidListenerProtocol
        #[doc(alias("FailedOperation.InvalidListenerProtocol"))]
        FailedOperationInvalidListenerProtocol = -1_858_448_369,
        /// FailedOperation.LimitNumofDomains
        #[doc(alias("FailedOperation.LimitNumofDomains"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-26"
        )]
        FailedOperationLimitNumofDomains = 1_778_162_562,
        /// FailedOperation.LimitNumofListener
        #[doc(alias("FailedOperation.LimitNumofListener"))]
        FailedOperationLimitNumofListener = 1_194_836_672,
        /// FailedOperation.LimitNumofProxiesInGroup
        #[doc(alias("FailedOperation.LimitNumofProxiesInGroup"))]
        FailedOperationLimitNumofProxiesInGroup = -1_752_664_372,
        /// FailedOperation.LimitNumofRules
        #[doc(alias("FailedOperation.LimitNumofRules"))]
        FailedOperationLimitNumofRules = 1_975_343_512,
        /// FailedOperation.LimitRealServerNum
        #[doc(alias("FailedOperation.LimitRealServerNum"))]
        FailedOperationLimitRealServerNum = -2_044_196_590,
        /// FailedOperation.ListenerHasTask
        #[doc(alias("FailedOperation.ListenerHasTask"))]
        FailedOperationListenerHasTask = -536_454_415,
        /// FailedOperation.ListenerStatusError
        #[doc(alias("FailedOperation.ListenerStatusError"))]
        FailedOperationListenerStatusError = 1_136_191_319,
        /// FailedOperation.Migration
        #[doc(alias("FailedOperation.Migration"))]
        FailedOperationMigration = -1_492_314_134,
        /// FailedOperation.NoResourceBound
        #[doc(alias("FailedOperation.NoResourceBound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationNoResourceBound = -492_736_310,
        /// FailedOperation.NonStandardProxy
        #[doc(alias("FailedOperation.NonStandardProxy"))]
        FailedOperationNonStandardProxy = -2_147_236_289,
        /// FailedOperation.NotSupportOldVersionProxy
        #[doc(alias("FailedOperation.NotSupportOldVersionProxy"))]
        FailedOperationNotSupportOldVersionProxy = 2_020_879_105,
        /// FailedOperation.NotSupportProxyGroup
        #[doc(alias("FailedOperation.NotSupportProxyGroup"))]
        FailedOperationNotSupportProxyGroup = -1_254_294_552,
        /// FailedOperation.NotSupportScalar
        #[doc(alias("FailedOperation.NotSupportScalar"))]
        FailedOperationNotSupportScalar = 1_772_101_266,
        /// FailedOperation.OperateLimitNumofListener
        #[doc(alias("FailedOperation.OperateLimitNumofListener"))]
        FailedOperationOperateLimitNumofListener = -1_202_683_684,
        /// FailedOperation.ProxySecurityAlreadyClose
        #[doc(alias("FailedOperation.ProxySecurityAlreadyClose"))]
        FailedOperationProxySecurityAlreadyClose = 588_474_222,
        /// FailedOperation.ProxySecurityAlreadyOpen
        #[doc(alias("FailedOperation.ProxySecurityAlreadyOpen"))]
        FailedOperationProxySecurityAlreadyOpen = 1_335_869_678,
        /// FailedOperation.ProxySecurityPolicyDefaultRule
        #[doc(alias("FailedOperation.ProxySecurityPolicyDefaultRule"))]
        FailedOperationProxySecurityPolicyDefaultRule = 941_154_503,
        /// FailedOperation.ProxySecurityPolicyDuplicatedRule
        #[doc(alias("FailedOperation.ProxySecurityPolicyDuplicatedRule"))]
        FailedOperationProxySecurityPolicyDuplicatedRule = -12_530_719,
        /// FailedOperation.ProxySecurityPolicyExisted
        #[doc(alias("FailedOperation.ProxySecurityPolicyExisted"))]
        FailedOperationProxySecurityPolicyExisted = 1_744_053_211,
        /// FailedOperation.ProxySecurityPolicyOperating
        #[doc(alias("FailedOperation.ProxySecurityPolicyOperating"))]
        FailedOperationProxySecurityPolicyOperating = 1_159_631_229,
        /// FailedOperation.ProxySellOut
        #[doc(alias("FailedOperation.ProxySellOut"))]
        FailedOperationProxySellOut = 1_728_156_279,
        /// FailedOperation.ProxyStatusNotInRuning
        #[doc(alias("FailedOperation.ProxyStatusNotInRuning"))]
        FailedOperationProxyStatusNotInRuning = 1_416_476_751,
        /// FailedOperation.ProxyVersionNotSupport
        #[doc(alias("FailedOperation.ProxyVersionNotSupport"))]
        FailedOperationProxyVersionNotSupport = -2_094_821_961,
        /// FailedOperation.RealServerAlreadyBound
        #[doc(alias("FailedOperation.RealServerAlreadyBound"))]
        FailedOperationRealServerAlreadyBound = -1_775_832_027,
        /// FailedOperation.RealServerNotInProject
        #[doc(alias("FailedOperation.RealServerNotInProject"))]
        FailedOperationRealServerNotInProject = -862_949_957,
        /// FailedOperation.RequestVendorTimeout
        #[doc(alias("FailedOperation.RequestVendorTimeout"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationRequestVendorTimeout = 605_438_627,
        /// FailedOperation.ResourceCanNotAccess
        #[doc(alias("FailedOperation.ResourceCanNotAccess"))]
        FailedOperationResourceCanNotAccess = -439_444_442,
        /// FailedOperation.ResourceHadBeenDone
        #[doc(alias("FailedOperation.ResourceHadBeenDone"))]
        FailedOperationResourceHadBeenDone = 1_147_908_050,
        /// FailedOperation.ResourceNotFound
        #[doc(alias("FailedOperation.ResourceNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationResourceNotFound = -1_755_105_038,
        /// FailedOperation.ResourceUpgrading
        #[doc(alias("FailedOperation.ResourceUpgrading"))]
        FailedOperationResourceUpgrading = 525_966_736,
        /// FailedOperation.RuleAlreadyExisted
        #[doc(alias("FailedOperation.RuleAlreadyExisted"))]
        FailedOperationRuleAlreadyExisted = -792_871_789,
        /// FailedOperation.SecretValidateFailed
        #[doc(alias("FailedOperation.SecretValidateFailed"))]
        FailedOperationSecretValidateFailed = -1_358_085_392,
        /// FailedOperation.SessionNotExist
        #[doc(alias("FailedOperation.SessionNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationSessionNotExist = -557_795_243,
        /// FailedOperation.TagResourcesFailed
        #[doc(alias("FailedOperation.TagResourcesFailed"))]
        FailedOperationTagResourcesFailed = -1_453_882_857,
        /// FailedOperation.UnTagResourcesFailed
        #[doc(alias("FailedOperation.UnTagResourcesFailed"))]
        FailedOperationUnTagResourcesFailed = -979_353_886,
        /// FailedOperation.UserNotAuthenticated
        #[doc(alias("FailedOperation.UserNotAuthenticated"))]
        FailedOperationUserNotAuthenticated = -1_545_167_829,
        /// FailedOperation.UserNotConfirmProtocol
        #[doc(alias("FailedOperation.UserNotConfirmProtocol"))]
        FailedOperationUserNotConfirmProtocol = 390_828_822,
        /// FailedOperation.UserNotInWhitelist
        #[doc(alias("FailedOperation.UserNotInWhitelist"))]
        FailedOperationUserNotInWhitelist = 1_567_786_212,
        /// FailedOperation.UserOutOfCoverage
        #[doc(alias("FailedOperation.UserOutOfCoverage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationUserOutOfCoverage = 1_299_407_156,
        /// FailedOperation.VendorReturnError
        #[doc(alias("FailedOperation.VendorReturnError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationVendorReturnError = -948_064_642,
        /// FailedOperation.VendorServerError
        #[doc(alias("FailedOperation.VendorServerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-13"
        )]
        FailedOperationVendorServerError = -1_253_941_373,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ConflictParameters
        #[doc(alias("InvalidParameter.ConflictParameters"))]
        InvalidParameterConflictParameters = -1_293_352_972,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.CertificateContentNotMatchKey
        #[doc(alias("InvalidParameterValue.CertificateContentNotMatchKey"))]
        InvalidParameterValueCertificateContentNotMatchKey = 42_752_671,
        /// InvalidParameterValue.CertificateNotMatchDomain
        #[doc(alias("InvalidParameterValue.CertificateNotMatchDomain"))]
        InvalidParameterValueCertificateNotMatchDomain = 86_387_707,
        /// InvalidParameterValue.DomainInIcpBlacklist
        #[doc(alias("InvalidParameterValue.DomainInIcpBlacklist"))]
        InvalidParameterValueDomainInIcpBlacklist = 333_055_674,
        /// InvalidParameterValue.DomainNotRegister
        #[doc(alias("InvalidParameterValue.DomainNotRegister"))]
        InvalidParameterValueDomainNotRegister = 855_061_276,
        /// InvalidParameterValue.DuplicateRS
        #[doc(alias("InvalidParameterValue.DuplicateRS"))]
        InvalidParameterValueDuplicateRs = 709_180_748,
        /// InvalidParameterValue.DuplicatedListenerPort
        #[doc(alias("InvalidParameterValue.DuplicatedListenerPort"))]
        InvalidParameterValueDuplicatedListenerPort = 738_604_093,
        /// InvalidParameterValue.FeatureConflict
        #[doc(alias("InvalidParameterValue.FeatureConflict"))]
        InvalidParameterValueFeatureConflict = 1_003_901_620,
        /// InvalidParameterValue.GlobalDomainHitBanBlacklist
        #[doc(alias("InvalidParameterValue.GlobalDomainHitBanBlacklist"))]
        InvalidParameterValueGlobalDomainHitBanBlacklist = 1_668_621_384,
        /// InvalidParameterValue.HitBanBlacklist
        #[doc(alias("InvalidParameterValue.HitBanBlacklist"))]
        InvalidParameterValueHitBanBlacklist = -514_621_444,
        /// InvalidParameterValue.HitBlacklist
        #[doc(alias("InvalidParameterValue.HitBlacklist"))]
        InvalidParameterValueHitBlacklist = -1_681_697_006,
        /// InvalidParameterValue.InvalidBandwidth
        #[doc(alias("InvalidParameterValue.InvalidBandwidth"))]
        InvalidParameterValueInvalidBandwidth = 468_011_096,
        /// InvalidParameterValue.InvalidCertificateContent
        #[doc(alias("InvalidParameterValue.InvalidCertificateContent"))]
        InvalidParameterValueInvalidCertificateContent = -437_086_739,
        /// InvalidParameterValue.InvalidCertificateId
        #[doc(alias("InvalidParameterValue.InvalidCertificateId"))]
        InvalidParameterValueInvalidCertificateId = -25_340_616,
        /// InvalidParameterValue.InvalidCertificateKey
        #[doc(alias("InvalidParameterValue.InvalidCertificateKey"))]
        InvalidParameterValueInvalidCertificateKey = -1_124_915_059,
        /// InvalidParameterValue.InvalidConcurrency
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidConcurrency"))]
        InvalidParameterValueInvalidConcurrency = -1_452_677_424,
        /// InvalidParameterValue.InvalidListenerPort
        #[doc(alias("InvalidParameterValue.InvalidListenerPort"))]
        InvalidParameterValueInvalidListenerPort = -1_260_411_112,
        /// InvalidParameterValue.InvalidTags
        #[doc(alias("InvalidParameterValue.InvalidTags"))]
        InvalidParameterValueInvalidTags = 2_089_628_213,
        /// InvalidParameterValue.L7DomainHitBanBlacklist
        #[doc(alias("InvalidParameterValue.L7DomainHitBanBlacklist"))]
        InvalidParameterValueL7DomainHitBanBlacklist = 1_445_257_643,
        /// InvalidParameterValue.ProjectIdNotBelong
        #[doc(alias("InvalidParameterValue.ProjectIdNotBelong"))]
        InvalidParameterValueProjectIdNotBelong = -1_970_916_426,
        /// InvalidParameterValue.ProxyAndGroupFeatureConflict
        #[doc(alias("InvalidParameterValue.ProxyAndGroupFeatureConflict"))]
        InvalidParameterValueProxyAndGroupFeatureConflict = 125_422_901,
        /// InvalidParameterValue.ProxyAndRegionFeatureConflict
        #[doc(alias("InvalidParameterValue.ProxyAndRegionFeatureConflict"))]
        InvalidParameterValueProxyAndRegionFeatureConflict = -1_621_069_827,
        /// InvalidParameterValue.RealServerNotBelong
        #[doc(alias("InvalidParameterValue.RealServerNotBelong"))]
        InvalidParameterValueRealServerNotBelong = -847_587_483,
        /// InvalidParameterValue.UnknownAccessRegion
        #[doc(alias("InvalidParameterValue.UnknownAccessRegion"))]
        InvalidParameterValueUnknownAccessRegion = -1_388_939_092,
        /// InvalidParameterValue.UnknownDestRegion
        #[doc(alias("InvalidParameterValue.UnknownDestRegion"))]
        InvalidParameterValueUnknownDestRegion = 83_056_505,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.Domain
        #[doc(alias("LimitExceeded.Domain"))]
        LimitExceededDomain = -1_126_593_105,
        /// LimitExceeded.TagQuota
        #[doc(alias("LimitExceeded.TagQuota"))]
        LimitExceededTagQuota = 316_385_364,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.AccountViolation
        #[doc(alias("ResourceUnavailable.AccountViolation"))]
        ResourceUnavailableAccountViolation = -632_251_466,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CrossBorderInIsolating
        #[doc(alias("UnauthorizedOperation.CrossBorderInIsolating"))]
        UnauthorizedOperationCrossBorderInIsolating = 588_322_741,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(GaapError, gaap_v20180529_table);
    mod gaap_v20180529_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{GaapError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "gaap_v20180529";
        pub(super) const CODE_INDEX: Index = index::GAAP_V20180529_CODES;
        pub(super) const KEY_INDEX: Index = index::GAAP_V20180529_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 99] = backgrounds(
            &WORDS,
            &index::GAAP_V20180529_HEADS,
        );
        pub(super) static OWN: [Own; 3] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::GAAP_V20180529_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180529::GaapError;

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
