// @generated from spec/waf.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: eafaee22e201f10e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/waf.rs"]
mod index;

/// Version 2018-01-25 of the API.
pub mod v20180125 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Web Application Firewall (waf), API 3.0, version 2018-01-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum WafError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.ErrCodeNoPurchased
        #[doc(alias("AuthFailure.ErrCodeNoPurchased"))]
        AuthFailureErrCodeNoPurchased = -779_890_952,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CKafkaInternalError
        #[doc(alias("FailedOperation.CKafkaInternalError"))]
        FailedOperationCKafkaInternalError = 1_294_555_702,
        /// FailedOperation.CLSDBOperationFailed
        #[doc(alias("FailedOperation.CLSDBOperationFailed"))]
        FailedOperationClsdbOperationFailed = 883_140_798,
        /// FailedOperation.CLSInternalError
        #[doc(alias("FailedOperation.CLSInternalError"))]
        FailedOperationClsInternalError = -498_820_306,
        /// FailedOperation.CLSResourcesNotFound
        #[doc(alias("FailedOperation.CLSResourcesNotFound"))]
        FailedOperationClsResourcesNotFound = -1_453_611_506,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound = 1_179_055_041,
        /// FailedOperation.ClickHouseOperationFailed
        #[doc(alias("FailedOperation.ClickHouseOperationFailed"))]
        FailedOperationClickHouseOperationFailed = 1_444_929_829,
        /// FailedOperation.DomainNameVerificationError
        #[doc(alias("FailedOperation.DomainNameVerificationError"))]
        FailedOperationDomainNameVerificationError = 11_526_589,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext = -1_954_496_053,
        /// FailedOperation.MongoOperationFailed
        #[doc(alias("FailedOperation.MongoOperationFailed"))]
        FailedOperationMongoOperationFailed = -876_666_694,
        /// FailedOperation.MysqlDBOperationFailed
        #[doc(alias("FailedOperation.MysqlDBOperationFailed"))]
        FailedOperationMysqlDbOperationFailed = 987_163_159,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError = -1_378_991_867,
        /// FailedOperation.RedisOperationFailed
        #[doc(alias("FailedOperation.RedisOperationFailed"))]
        FailedOperationRedisOperationFailed = 2_033_666_387,
        /// FailedOperation.SearchTimeout
        #[doc(alias("FailedOperation.SearchTimeout"))]
        FailedOperationSearchTimeout = -127_050_502,
        /// FailedOperation.SessionInUsed
        #[doc(alias("FailedOperation.SessionInUsed"))]
        FailedOperationSessionInUsed = -1_835_118_044,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError = 1_653_544_503,
        /// FailedOperation.TagQpsLimit
        #[doc(alias("FailedOperation.TagQpsLimit"))]
        FailedOperationTagQpsLimit = -1_366_204_220,
        /// FailedOperation.TheBatchProtectionRuleNameAlreadyExists
        #[doc(alias("FailedOperation.TheBatchProtectionRuleNameAlreadyExists"))]
        FailedOperationTheBatchProtectionRuleNameAlreadyExists = 1_740_699_411,
        /// FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit
        #[doc(alias("FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit"))]
        FailedOperationTheFollowingDomainsHaveExceededTheUpperLimit = -1_942_113_583,
        /// FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit
        #[doc(alias("FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit"))]
        FailedOperationTheFollowingDomainsHaveInvalidTheUpperLimit = 1_934_556_717,
        /// FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty
        #[doc(alias("FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty"))]
        FailedOperationTheNameOfTheBatchProtectionRuleCannotBeEmpty = 2_089_534_697,
        /// FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit
        #[doc(
            alias(
                "FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit"
            )
        )]
        FailedOperationTheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit = 1_628_288_753,
        /// FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit
        #[doc(alias("FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit"))]
        FailedOperationTheNumberOfOneTimeDeletionsReachedTheUpperLimit = -719_252_614,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout = 1_264_560_146,
        /// FailedOperation.TopicClosed
        #[doc(alias("FailedOperation.TopicClosed"))]
        FailedOperationTopicClosed = -1_932_286_524,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated = -598_591_539,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AsynchronousCallFailed
        #[doc(alias("InternalError.AsynchronousCallFailed"))]
        InternalErrorAsynchronousCallFailed = -984_689_687,
        /// InternalError.DBErr
        #[doc(alias("InternalError.DBErr"))]
        InternalErrorDbErr = -333_903_213,
        /// InternalError.SSLCallFailed
        #[doc(alias("InternalError.SSLCallFailed"))]
        InternalErrorSslCallFailed = 1_145_647_614,
        /// InternalError.SearchError
        #[doc(alias("InternalError.SearchError"))]
        InternalErrorSearchError = -588_439_839,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed = -2_112_985_856,
        /// InternalError.ServerBusy
        #[doc(alias("InternalError.ServerBusy"))]
        InternalErrorServerBusy = -2_115_629_868,
        /// InternalError.SsaCallFailed
        #[doc(alias("InternalError.SsaCallFailed"))]
        InternalErrorSsaCallFailed = 1_554_475_050,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown = -1_298_513_901,
        /// InternalError.UnknownErr
        #[doc(alias("InternalError.UnknownErr"))]
        InternalErrorUnknownErr = 123_590_397,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BotNameRepeatErr
        #[doc(alias("InvalidParameter.BotNameRepeatErr"))]
        InvalidParameterBotNameRepeatErr = -708_332_016,
        /// InvalidParameter.BotSceneNotExistErr
        #[doc(alias("InvalidParameter.BotSceneNotExistErr"))]
        InvalidParameterBotSceneNotExistErr = 286_235_755,
        /// InvalidParameter.CertificateCheckErr
        #[doc(alias("InvalidParameter.CertificateCheckErr"))]
        InvalidParameterCertificateCheckErr = -2_143_222_840,
        /// InvalidParameter.CertificationParameterErr
        #[doc(alias("InvalidParameter.CertificationParameterErr"))]
        InvalidParameterCertificationParameterErr = -193_841_155,
        /// InvalidParameter.DomainExceedsLimitErr
        #[doc(alias("InvalidParameter.DomainExceedsLimitErr"))]
        InvalidParameterDomainExceedsLimitErr = -1_804_244_960,
        /// InvalidParameter.DomainNotRecord
        #[doc(alias("InvalidParameter.DomainNotRecord"))]
        InvalidParameterDomainNotRecord = 1_894_983_386,
        /// InvalidParameter.InvalidCertificate
        #[doc(alias("InvalidParameter.InvalidCertificate"))]
        InvalidParameterInvalidCertificate = 1_272_414_651,
        /// InvalidParameter.LLMContentEmpty
        #[doc(alias("InvalidParameter.LLMContentEmpty"))]
        InvalidParameterLlmContentEmpty = -525_567_417,
        /// InvalidParameter.LLMInternalError
        #[doc(alias("InvalidParameter.LLMInternalError"))]
        InvalidParameterLlmInternalError = 413_501_098,
        /// InvalidParameter.LLMInvalidType
        #[doc(alias("InvalidParameter.LLMInvalidType"))]
        InvalidParameterLlmInvalidType = -2_113_799_892,
        /// InvalidParameter.LLMNoRules
        #[doc(alias("InvalidParameter.LLMNoRules"))]
        InvalidParameterLlmNoRules = 1_381_155_357,
        /// InvalidParameter.LLMParseFailed
        #[doc(alias("InvalidParameter.LLMParseFailed"))]
        InvalidParameterLlmParseFailed = 1_738_410_209,
        /// InvalidParameter.LLMRequestIdEmpty
        #[doc(alias("InvalidParameter.LLMRequestIdEmpty"))]
        InvalidParameterLlmRequestIdEmpty = 2_023_807_309,
        /// InvalidParameter.LLMServiceIdEmpty
        #[doc(alias("InvalidParameter.LLMServiceIdEmpty"))]
        InvalidParameterLlmServiceIdEmpty = 732_535_220,
        /// InvalidParameter.LLMSwitchOff
        #[doc(alias("InvalidParameter.LLMSwitchOff"))]
        InvalidParameterLlmSwitchOff = -157_799_225,
        /// InvalidParameter.LogicErr
        #[doc(alias("InvalidParameter.LogicErr"))]
        InvalidParameterLogicErr = 4_334_132,
        /// InvalidParameter.PortParameterErr
        #[doc(alias("InvalidParameter.PortParameterErr"))]
        InvalidParameterPortParameterErr = 610_821_001,
        /// InvalidParameter.ProtectionDomainParameterErr
        #[doc(alias("InvalidParameter.ProtectionDomainParameterErr"))]
        InvalidParameterProtectionDomainParameterErr = -1_815_417_923,
        /// InvalidParameter.QueryCertBySSLIDFailed
        #[doc(alias("InvalidParameter.QueryCertBySSLIDFailed"))]
        InvalidParameterQueryCertBySslidFailed = -1_591_296_637,
        /// InvalidParameter.QueryStringSyntaxErr
        #[doc(alias("InvalidParameter.QueryStringSyntaxErr"))]
        InvalidParameterQueryStringSyntaxErr = 1_754_508_541,
        /// InvalidParameter.SQLSyntaxErr
        #[doc(alias("InvalidParameter.SQLSyntaxErr"))]
        InvalidParameterSqlSyntaxErr = 965_591_944,
        /// InvalidParameter.SkillScanApiKeyDisabled
        #[doc(alias("InvalidParameter.SkillScanApiKeyDisabled"))]
        InvalidParameterSkillScanApiKeyDisabled = 1_142_059_762,
        /// InvalidParameter.SkillScanCreateScanFailed
        #[doc(alias("InvalidParameter.SkillScanCreateScanFailed"))]
        InvalidParameterSkillScanCreateScanFailed = 751_457_856,
        /// InvalidParameter.SkillScanInvalidBase64
        #[doc(alias("InvalidParameter.SkillScanInvalidBase64"))]
        InvalidParameterSkillScanInvalidBase64 = -463_763_153,
        /// InvalidParameter.SkillScanInvalidFileFormat
        #[doc(alias("InvalidParameter.SkillScanInvalidFileFormat"))]
        InvalidParameterSkillScanInvalidFileFormat = 1_726_214_239,
        /// InvalidParameter.SkillScanInvalidParam
        #[doc(alias("InvalidParameter.SkillScanInvalidParam"))]
        InvalidParameterSkillScanInvalidParam = 1_850_299_547,
        /// InvalidParameter.SkillScanInvalidRequest
        #[doc(alias("InvalidParameter.SkillScanInvalidRequest"))]
        InvalidParameterSkillScanInvalidRequest = 157_422_787,
        /// InvalidParameter.SkillScanNoFiles
        #[doc(alias("InvalidParameter.SkillScanNoFiles"))]
        InvalidParameterSkillScanNoFiles = 1_259_809_989,
        /// InvalidParameter.SkillScanQueryFailed
        #[doc(alias("InvalidParameter.SkillScanQueryFailed"))]
        InvalidParameterSkillScanQueryFailed = -193_874_577,
        /// InvalidParameter.SkillScanRateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("InvalidParameter.SkillScanRateLimitExceeded"))]
        InvalidParameterSkillScanRateLimitExceeded = 30_487_887,
        /// InvalidParameter.SkillScanServiceIdEmpty
        #[doc(alias("InvalidParameter.SkillScanServiceIdEmpty"))]
        InvalidParameterSkillScanServiceIdEmpty = 1_885_106_325,
        /// InvalidParameter.SkillScanSwitchOff
        #[doc(alias("InvalidParameter.SkillScanSwitchOff"))]
        InvalidParameterSkillScanSwitchOff = -667_661_165,
        /// InvalidParameter.SkillScanTriggerFailed
        #[doc(alias("InvalidParameter.SkillScanTriggerFailed"))]
        InvalidParameterSkillScanTriggerFailed = 1_507_123_301,
        /// InvalidParameter.SkillScanUnauthorized
        #[doc(alias("InvalidParameter.SkillScanUnauthorized"))]
        InvalidParameterSkillScanUnauthorized = -1_378_546_863,
        /// InvalidParameter.SupportTLSConfFailed
        #[doc(alias("InvalidParameter.SupportTLSConfFailed"))]
        InvalidParameterSupportTlsConfFailed = 349_722_655,
        /// InvalidParameter.TLSParameterErr
        #[doc(alias("InvalidParameter.TLSParameterErr"))]
        InvalidParameterTlsParameterErr = -299_298_967,
        /// InvalidParameter.TypeMismatch
        #[doc(alias("InvalidParameter.TypeMismatch"))]
        InvalidParameterTypeMismatch = -2_116_318_134,
        /// InvalidParameter.UnauthorizedOperationParameterErr
        #[doc(alias("InvalidParameter.UnauthorizedOperationParameterErr"))]
        InvalidParameterUnauthorizedOperationParameterErr = 256_929_957,
        /// InvalidParameter.UnknownAction
        #[doc(alias("InvalidParameter.UnknownAction"))]
        InvalidParameterUnknownAction = -1_436_228_947,
        /// InvalidParameter.UpstreamParameterErr
        #[doc(alias("InvalidParameter.UpstreamParameterErr"))]
        InvalidParameterUpstreamParameterErr = 1_009_173_742,
        /// InvalidParameter.XFFResetParameterErr
        #[doc(alias("InvalidParameter.XFFResetParameterErr"))]
        InvalidParameterXffResetParameterErr = -439_625_782,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.CELLengthExceedLimit
        #[doc(alias("InvalidParameterValue.CELLengthExceedLimit"))]
        InvalidParameterValueCelLengthExceedLimit = -1_665_072_120,
        /// InvalidParameterValue.CELSyntaxErr
        #[doc(alias("InvalidParameterValue.CELSyntaxErr"))]
        InvalidParameterValueCelSyntaxErr = -1_809_641_530,
        /// InvalidParameterValue.InvalidRequest
        #[doc(alias("InvalidParameterValue.InvalidRequest"))]
        InvalidParameterValueInvalidRequest = -1_709_302_695,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.Export
        #[doc(alias("LimitExceeded.Export"))]
        LimitExceededExport = -861_482_239,
        /// LimitExceeded.LogSearch
        #[doc(alias("LimitExceeded.LogSearch"))]
        LimitExceededLogSearch = 1_686_531_851,
        /// LimitExceeded.SearchResources
        #[doc(alias("LimitExceeded.SearchResources"))]
        LimitExceededSearchResources = -126_324_646,
        /// LimitExceeded.SearchResultTooLarge
        #[doc(alias("LimitExceeded.SearchResultTooLarge"))]
        LimitExceededSearchResultTooLarge = 680_409_809,
        /// LimitExceeded.SpecificationErr
        #[doc(alias("LimitExceeded.SpecificationErr"))]
        LimitExceededSpecificationErr = -1_958_192_670,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.ACLFailed
        #[doc(alias("OperationDenied.ACLFailed"))]
        OperationDeniedAclFailed = 1_065_563_984,
        /// OperationDenied.AccountDestroy
        #[doc(alias("OperationDenied.AccountDestroy"))]
        OperationDeniedAccountDestroy = 1_558_692_124,
        /// OperationDenied.AccountIsolate
        #[doc(alias("OperationDenied.AccountIsolate"))]
        OperationDeniedAccountIsolate = -1_016_339_326,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists = 471_591_344,
        /// OperationDenied.AnalysisSwitchClose
        #[doc(alias("OperationDenied.AnalysisSwitchClose"))]
        OperationDeniedAnalysisSwitchClose = 370_531_703,
        /// OperationDenied.NewSyntaxNotSupported
        #[doc(alias("OperationDenied.NewSyntaxNotSupported"))]
        OperationDeniedNewSyntaxNotSupported = 555_213_577,
        /// OperationDenied.OperationNotSupportInSearchLow
        #[doc(alias("OperationDenied.OperationNotSupportInSearchLow"))]
        OperationDeniedOperationNotSupportInSearchLow = 494_907_736,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.EmptyErr
        #[doc(alias("ResourceInUse.EmptyErr"))]
        ResourceInUseEmptyErr = 1_496_409_278,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ExportNotExist
        #[doc(alias("ResourceNotFound.ExportNotExist"))]
        ResourceNotFoundExportNotExist = -368_049_955,
        /// ResourceNotFound.LogsetNotExist
        #[doc(alias("ResourceNotFound.LogsetNotExist"))]
        ResourceNotFoundLogsetNotExist = -1_937_354_075,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceNotFound.TopicNotExist
        #[doc(alias("ResourceNotFound.TopicNotExist"))]
        ResourceNotFoundTopicNotExist = -1_035_109_887,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.DomainIpv6InConfigErr
        #[doc(alias("ResourceUnavailable.DomainIpv6InConfigErr"))]
        ResourceUnavailableDomainIpv6InConfigErr = -1_340_713_105,
        /// ResourceUnavailable.SSLCertificateErr
        #[doc(alias("ResourceUnavailable.SSLCertificateErr"))]
        ResourceUnavailableSslCertificateErr = 576_864_005,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BotServiceNotSubscribeErr
        #[doc(alias("UnsupportedOperation.BotServiceNotSubscribeErr"))]
        UnsupportedOperationBotServiceNotSubscribeErr = -1_110_570_055,
        /// UnsupportedOperation.InvalidRequest
        #[doc(alias("UnsupportedOperation.InvalidRequest"))]
        UnsupportedOperationInvalidRequest = 1_466_035_758,
    }
    api::listed_enum!(WafError, waf_v20180125_table);
    mod waf_v20180125_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{WafError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "waf_v20180125";
        pub(super) const CODE_INDEX: Index = index::WAF_V20180125_CODES;
        pub(super) const KEY_INDEX: Index = index::WAF_V20180125_KEYS;
        pub(super) static VARIANTS: [WafError; 118] = [
            WafError::AuthFailure,
            WafError::AuthFailureErrCodeNoPurchased,
            WafError::DryRunOperation,
            WafError::FailedOperation,
            WafError::FailedOperationCKafkaInternalError,
            WafError::FailedOperationClsdbOperationFailed,
            WafError::FailedOperationClsInternalError,
            WafError::FailedOperationClsResourcesNotFound,
            WafError::FailedOperationCertificateNotFound,
            WafError::FailedOperationClickHouseOperationFailed,
            WafError::FailedOperationDomainNameVerificationError,
            WafError::FailedOperationInvalidContext,
            WafError::FailedOperationMongoOperationFailed,
            WafError::FailedOperationMysqlDbOperationFailed,
            WafError::FailedOperationQueryError,
            WafError::FailedOperationRedisOperationFailed,
            WafError::FailedOperationSearchTimeout,
            WafError::FailedOperationSessionInUsed,
            WafError::FailedOperationSyntaxError,
            WafError::FailedOperationTagQpsLimit,
            WafError::FailedOperationTheBatchProtectionRuleNameAlreadyExists,
            WafError::FailedOperationTheFollowingDomainsHaveExceededTheUpperLimit,
            WafError::FailedOperationTheFollowingDomainsHaveInvalidTheUpperLimit,
            WafError::FailedOperationTheNameOfTheBatchProtectionRuleCannotBeEmpty,
            WafError::FailedOperationTheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit,
            WafError::FailedOperationTheNumberOfOneTimeDeletionsReachedTheUpperLimit,
            WafError::FailedOperationTimeout,
            WafError::FailedOperationTopicClosed,
            WafError::FailedOperationTopicIsolated,
            WafError::InternalError,
            WafError::InternalErrorAsynchronousCallFailed,
            WafError::InternalErrorDbErr,
            WafError::InternalErrorSslCallFailed,
            WafError::InternalErrorSearchError,
            WafError::InternalErrorSearchFailed,
            WafError::InternalErrorServerBusy,
            WafError::InternalErrorSsaCallFailed,
            WafError::InternalErrorUnknown,
            WafError::InternalErrorUnknownErr,
            WafError::InvalidParameter,
            WafError::InvalidParameterBotNameRepeatErr,
            WafError::InvalidParameterBotSceneNotExistErr,
            WafError::InvalidParameterCertificateCheckErr,
            WafError::InvalidParameterCertificationParameterErr,
            WafError::InvalidParameterDomainExceedsLimitErr,
            WafError::InvalidParameterDomainNotRecord,
            WafError::InvalidParameterInvalidCertificate,
            WafError::InvalidParameterLlmContentEmpty,
            WafError::InvalidParameterLlmInternalError,
            WafError::InvalidParameterLlmInvalidType,
            WafError::InvalidParameterLlmNoRules,
            WafError::InvalidParameterLlmParseFailed,
            WafError::InvalidParameterLlmRequestIdEmpty,
            WafError::InvalidParameterLlmServiceIdEmpty,
            WafError::InvalidParameterLlmSwitchOff,
            WafError::InvalidParameterLogicErr,
            WafError::InvalidParameterPortParameterErr,
            WafError::InvalidParameterProtectionDomainParameterErr,
            WafError::InvalidParameterQueryCertBySslidFailed,
            WafError::InvalidParameterQueryStringSyntaxErr,
            WafError::InvalidParameterSqlSyntaxErr,
            WafError::InvalidParameterSkillScanApiKeyDisabled,
            WafError::InvalidParameterSkillScanCreateScanFailed,
            WafError::InvalidParameterSkillScanInvalidBase64,
            WafError::InvalidParameterSkillScanInvalidFileFormat,
            WafError::InvalidParameterSkillScanInvalidParam,
            WafError::InvalidParameterSkillScanInvalidRequest,
            WafError::InvalidParameterSkillScanNoFiles,
            WafError::InvalidParameterSkillScanQueryFailed,
            WafError::InvalidParameterSkillScanRateLimitExceeded,
            WafError::InvalidParameterSkillScanServiceIdEmpty,
            WafError::InvalidParameterSkillScanSwitchOff,
            WafError::InvalidParameterSkillScanTriggerFailed,
            WafError::InvalidParameterSkillScanUnauthorized,
            WafError::InvalidParameterSupportTlsConfFailed,
            WafError::InvalidParameterTlsParameterErr,
            WafError::InvalidParameterTypeMismatch,
            WafError::InvalidParameterUnauthorizedOperationParameterErr,
            WafError::InvalidParameterUnknownAction,
            WafError::InvalidParameterUpstreamParameterErr,
            WafError::InvalidParameterXffResetParameterErr,
            WafError::InvalidParameterValue,
            WafError::InvalidParameterValueCelLengthExceedLimit,
            WafError::InvalidParameterValueCelSyntaxErr,
            WafError::InvalidParameterValueInvalidRequest,
            WafError::LimitExceeded,
            WafError::LimitExceededExport,
            WafError::LimitExceededLogSearch,
            WafError::LimitExceededSearchResources,
            WafError::LimitExceededSearchResultTooLarge,
            WafError::LimitExceededSpecificationErr,
            WafError::MissingParameter,
            WafError::OperationDenied,
            WafError::OperationDeniedAclFailed,
            WafError::OperationDeniedAccountDestroy,
            WafError::OperationDeniedAccountIsolate,
            WafError::OperationDeniedAccountNotExists,
            WafError::OperationDeniedAnalysisSwitchClose,
            WafError::OperationDeniedNewSyntaxNotSupported,
            WafError::OperationDeniedOperationNotSupportInSearchLow,
            WafError::RequestLimitExceeded,
            WafError::ResourceInUse,
            WafError::ResourceInUseEmptyErr,
            WafError::ResourceInsufficient,
            WafError::ResourceNotFound,
            WafError::ResourceNotFoundExportNotExist,
            WafError::ResourceNotFoundLogsetNotExist,
            WafError::ResourceNotFoundNotFound,
            WafError::ResourceNotFoundTopicNotExist,
            WafError::ResourceUnavailable,
            WafError::ResourceUnavailableDomainIpv6InConfigErr,
            WafError::ResourceUnavailableSslCertificateErr,
            WafError::ResourcesSoldOut,
            WafError::UnauthorizedOperation,
            WafError::UnknownParameter,
            WafError::UnsupportedOperation,
            WafError::UnsupportedOperationBotServiceNotSubscribeErr,
            WafError::UnsupportedOperationInvalidRequest,
        ];
        pub(super) static WORDS: [&str; 118] = [
            "AuthFailure",
            "AuthFailure.ErrCodeNoPurchased",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.CKafkaInternalError",
            "FailedOperation.CLSDBOperationFailed",
            "FailedOperation.CLSInternalError",
            "FailedOperation.CLSResourcesNotFound",
            "FailedOperation.CertificateNotFound",
            "FailedOperation.ClickHouseOperationFailed",
            "FailedOperation.DomainNameVerificationError",
            "FailedOperation.InvalidContext",
            "FailedOperation.MongoOperationFailed",
            "FailedOperation.MysqlDBOperationFailed",
            "FailedOperation.QueryError",
            "FailedOperation.RedisOperationFailed",
            "FailedOperation.SearchTimeout",
            "FailedOperation.SessionInUsed",
            "FailedOperation.SyntaxError",
            "FailedOperation.TagQpsLimit",
            "FailedOperation.TheBatchProtectionRuleNameAlreadyExists",
            "FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit",
            "FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit",
            "FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty",
            "FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit",
            "FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit",
            "FailedOperation.Timeout",
            "FailedOperation.TopicClosed",
            "FailedOperation.TopicIsolated",
            "InternalError",
            "InternalError.AsynchronousCallFailed",
            "InternalError.DBErr",
            "InternalError.SSLCallFailed",
            "InternalError.SearchError",
            "InternalError.SearchFailed",
            "InternalError.ServerBusy",
            "InternalError.SsaCallFailed",
            "InternalError.Unknown",
            "InternalError.UnknownErr",
            "InvalidParameter",
            "InvalidParameter.BotNameRepeatErr",
            "InvalidParameter.BotSceneNotExistErr",
            "InvalidParameter.CertificateCheckErr",
            "InvalidParameter.CertificationParameterErr",
            "InvalidParameter.DomainExceedsLimitErr",
            "InvalidParameter.DomainNotRecord",
            "InvalidParameter.InvalidCertificate",
            "InvalidParameter.LLMContentEmpty",
            "InvalidParameter.LLMInternalError",
            "InvalidParameter.LLMInvalidType",
            "InvalidParameter.LLMNoRules",
            "InvalidParameter.LLMParseFailed",
            "InvalidParameter.LLMRequestIdEmpty",
            "InvalidParameter.LLMServiceIdEmpty",
            "InvalidParameter.LLMSwitchOff",
            "InvalidParameter.LogicErr",
            "InvalidParameter.PortParameterErr",
            "InvalidParameter.ProtectionDomainParameterErr",
            "InvalidParameter.QueryCertBySSLIDFailed",
            "InvalidParameter.QueryStringSyntaxErr",
            "InvalidParameter.SQLSyntaxErr",
            "InvalidParameter.SkillScanApiKeyDisabled",
            "InvalidParameter.SkillScanCreateScanFailed",
            "InvalidParameter.SkillScanInvalidBase64",
            "InvalidParameter.SkillScanInvalidFileFormat",
            "InvalidParameter.SkillScanInvalidParam",
            "InvalidParameter.SkillScanInvalidRequest",
            "InvalidParameter.SkillScanNoFiles",
            "InvalidParameter.SkillScanQueryFailed",
            "InvalidParameter.SkillScanRateLimitExceeded",
            "InvalidParameter.SkillScanServiceIdEmpty",
            "InvalidParameter.SkillScanSwitchOff",
            "InvalidParameter.SkillScanTriggerFailed",
            "InvalidParameter.SkillScanUnauthorized",
            "InvalidParameter.SupportTLSConfFailed",
            "InvalidParameter.TLSParameterErr",
            "InvalidParameter.TypeMismatch",
            "InvalidParameter.UnauthorizedOperationParameterErr",
            "InvalidParameter.UnknownAction",
            "InvalidParameter.UpstreamParameterErr",
            "InvalidParameter.XFFResetParameterErr",
            "InvalidParameterValue",
            "InvalidParameterValue.CELLengthExceedLimit",
            "InvalidParameterValue.CELSyntaxErr",
            "InvalidParameterValue.InvalidRequest",
            "LimitExceeded",
            "LimitExceeded.Export",
            "LimitExceeded.LogSearch",
            "LimitExceeded.SearchResources",
            "LimitExceeded.SearchResultTooLarge",
            "LimitExceeded.SpecificationErr",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ACLFailed",
            "OperationDenied.AccountDestroy",
            "OperationDenied.AccountIsolate",
            "OperationDenied.AccountNotExists",
            "OperationDenied.AnalysisSwitchClose",
            "OperationDenied.NewSyntaxNotSupported",
            "OperationDenied.OperationNotSupportInSearchLow",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.EmptyErr",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ExportNotExist",
            "ResourceNotFound.LogsetNotExist",
            "ResourceNotFound.NotFound",
            "ResourceNotFound.TopicNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.DomainIpv6InConfigErr",
            "ResourceUnavailable.SSLCertificateErr",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.BotServiceNotSubscribeErr",
            "UnsupportedOperation.InvalidRequest",
        ];
        pub(super) static NAMES: [&str; 118] = [
            "AuthFailure",
            "AuthFailureErrCodeNoPurchased",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationCKafkaInternalError",
            "FailedOperationClsdbOperationFailed",
            "FailedOperationClsInternalError",
            "FailedOperationClsResourcesNotFound",
            "FailedOperationCertificateNotFound",
            "FailedOperationClickHouseOperationFailed",
            "FailedOperationDomainNameVerificationError",
            "FailedOperationInvalidContext",
            "FailedOperationMongoOperationFailed",
            "FailedOperationMysqlDbOperationFailed",
            "FailedOperationQueryError",
            "FailedOperationRedisOperationFailed",
            "FailedOperationSearchTimeout",
            "FailedOperationSessionInUsed",
            "FailedOperationSyntaxError",
            "FailedOperationTagQpsLimit",
            "FailedOperationTheBatchProtectionRuleNameAlreadyExists",
            "FailedOperationTheFollowingDomainsHaveExceededTheUpperLimit",
            "FailedOperationTheFollowingDomainsHaveInvalidTheUpperLimit",
            "FailedOperationTheNameOfTheBatchProtectionRuleCannotBeEmpty",
            "FailedOperationTheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit",
            "FailedOperationTheNumberOfOneTimeDeletionsReachedTheUpperLimit",
            "FailedOperationTimeout",
            "FailedOperationTopicClosed",
            "FailedOperationTopicIsolated",
            "InternalError",
            "InternalErrorAsynchronousCallFailed",
            "InternalErrorDbErr",
            "InternalErrorSslCallFailed",
            "InternalErrorSearchError",
            "InternalErrorSearchFailed",
            "InternalErrorServerBusy",
            "InternalErrorSsaCallFailed",
            "InternalErrorUnknown",
            "InternalErrorUnknownErr",
            "InvalidParameter",
            "InvalidParameterBotNameRepeatErr",
            "InvalidParameterBotSceneNotExistErr",
            "InvalidParameterCertificateCheckErr",
            "InvalidParameterCertificationParameterErr",
            "InvalidParameterDomainExceedsLimitErr",
            "InvalidParameterDomainNotRecord",
            "InvalidParameterInvalidCertificate",
            "InvalidParameterLlmContentEmpty",
            "InvalidParameterLlmInternalError",
            "InvalidParameterLlmInvalidType",
            "InvalidParameterLlmNoRules",
            "InvalidParameterLlmParseFailed",
            "InvalidParameterLlmRequestIdEmpty",
            "InvalidParameterLlmServiceIdEmpty",
            "InvalidParameterLlmSwitchOff",
            "InvalidParameterLogicErr",
            "InvalidParameterPortParameterErr",
            "InvalidParameterProtectionDomainParameterErr",
            "InvalidParameterQueryCertBySslidFailed",
            "InvalidParameterQueryStringSyntaxErr",
            "InvalidParameterSqlSyntaxErr",
            "InvalidParameterSkillScanApiKeyDisabled",
            "InvalidParameterSkillScanCreateScanFailed",
            "InvalidParameterSkillScanInvalidBase64",
            "InvalidParameterSkillScanInvalidFileFormat",
            "InvalidParameterSkillScanInvalidParam",
            "InvalidParameterSkillScanInvalidRequest",
            "InvalidParameterSkillScanNoFiles",
            "InvalidParameterSkillScanQueryFailed",
            "InvalidParameterSkillScanRateLimitExceeded",
            "InvalidParameterSkillScanServiceIdEmpty",
            "InvalidParameterSkillScanSwitchOff",
            "InvalidParameterSkillScanTriggerFailed",
            "InvalidParameterSkillScanUnauthorized",
            "InvalidParameterSupportTlsConfFailed",
            "InvalidParameterTlsParameterErr",
            "InvalidParameterTypeMismatch",
            "InvalidParameterUnauthorizedOperationParameterErr",
            "InvalidParameterUnknownAction",
            "InvalidParameterUpstreamParameterErr",
            "InvalidParameterXffResetParameterErr",
            "InvalidParameterValue",
            "InvalidParameterValueCelLengthExceedLimit",
            "InvalidParameterValueCelSyntaxErr",
            "InvalidParameterValueInvalidRequest",
            "LimitExceeded",
            "LimitExceededExport",
            "LimitExceededLogSearch",
            "LimitExceededSearchResources",
            "LimitExceededSearchResultTooLarge",
            "LimitExceededSpecificationErr",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedAclFailed",
            "OperationDeniedAccountDestroy",
            "OperationDeniedAccountIsolate",
            "OperationDeniedAccountNotExists",
            "OperationDeniedAnalysisSwitchClose",
            "OperationDeniedNewSyntaxNotSupported",
            "OperationDeniedOperationNotSupportInSearchLow",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseEmptyErr",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundExportNotExist",
            "ResourceNotFoundLogsetNotExist",
            "ResourceNotFoundNotFound",
            "ResourceNotFoundTopicNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableDomainIpv6InConfigErr",
            "ResourceUnavailableSslCertificateErr",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationBotServiceNotSubscribeErr",
            "UnsupportedOperationInvalidRequest",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 118] = backgrounds(
            &WORDS,
            &index::WAF_V20180125_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WafError",
            label_en: "Web Application Firewall",
            label_zh: "Web 应用防火墙",
            level: Level::Service,
            product: Some(products::WAF),
            version: Some("2018-01-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::WAF_V20180125_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180125::WafError;

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
