// @generated from spec/waf.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9204bbb1fc67f3a1, rust-hash: f9458789385a14c6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/waf.rs"]
mod index;

/// Version 2018-01-25 of the API.
pub mod v20180125 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "waf")]
    /// Error codes of Web Application Firewall (waf), API 3.0, version 2018-01-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WafError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.ErrCodeNoPurchased
        #[doc(alias("AuthFailure.ErrCodeNoPurchased"))]
        AuthFailureErrCodeNoPurchased,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CKafkaInternalError
        #[doc(alias("FailedOperation.CKafkaInternalError"))]
        FailedOperationCKafkaInternalError,
        /// FailedOperation.CLSDBOperationFailed
        #[doc(alias("FailedOperation.CLSDBOperationFailed"))]
        FailedOperationClsdbOperationFailed,
        /// FailedOperation.CLSInternalError
        #[doc(alias("FailedOperation.CLSInternalError"))]
        FailedOperationClsInternalError,
        /// FailedOperation.CLSResourcesNotFound
        #[doc(alias("FailedOperation.CLSResourcesNotFound"))]
        FailedOperationClsResourcesNotFound,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound,
        /// FailedOperation.ClickHouseOperationFailed
        #[doc(alias("FailedOperation.ClickHouseOperationFailed"))]
        FailedOperationClickHouseOperationFailed,
        /// FailedOperation.DomainNameVerificationError
        #[doc(alias("FailedOperation.DomainNameVerificationError"))]
        FailedOperationDomainNameVerificationError,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext,
        /// FailedOperation.MongoOperationFailed
        #[doc(alias("FailedOperation.MongoOperationFailed"))]
        FailedOperationMongoOperationFailed,
        /// FailedOperation.MysqlDBOperationFailed
        #[doc(alias("FailedOperation.MysqlDBOperationFailed"))]
        FailedOperationMysqlDbOperationFailed,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError,
        /// FailedOperation.RedisOperationFailed
        #[doc(alias("FailedOperation.RedisOperationFailed"))]
        FailedOperationRedisOperationFailed,
        /// FailedOperation.SearchTimeout
        #[doc(alias("FailedOperation.SearchTimeout"))]
        FailedOperationSearchTimeout,
        /// FailedOperation.SessionInUsed
        #[doc(alias("FailedOperation.SessionInUsed"))]
        FailedOperationSessionInUsed,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError,
        /// FailedOperation.TagQpsLimit
        #[doc(alias("FailedOperation.TagQpsLimit"))]
        FailedOperationTagQpsLimit,
        /// FailedOperation.TheBatchProtectionRuleNameAlreadyExists
        #[doc(alias("FailedOperation.TheBatchProtectionRuleNameAlreadyExists"))]
        FailedOperationTheBatchProtectionRuleNameAlreadyExists,
        /// FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit
        #[doc(alias("FailedOperation.TheFollowingDomainsHaveExceededTheUpperLimit"))]
        FailedOperationTheFollowingDomainsHaveExceededTheUpperLimit,
        /// FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit
        #[doc(alias("FailedOperation.TheFollowingDomainsHaveInvalidTheUpperLimit"))]
        FailedOperationTheFollowingDomainsHaveInvalidTheUpperLimit,
        /// FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty
        #[doc(alias("FailedOperation.TheNameOfTheBatchProtectionRuleCannotBeEmpty"))]
        FailedOperationTheNameOfTheBatchProtectionRuleCannotBeEmpty,
        /// FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit
        #[doc(
            alias(
                "FailedOperation.TheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit"
            )
        )]
        FailedOperationTheNumberOfAddedBlackAndWhiteListExceedsTheUpperLimit,
        /// FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit
        #[doc(alias("FailedOperation.TheNumberOfOneTimeDeletionsReachedTheUpperLimit"))]
        FailedOperationTheNumberOfOneTimeDeletionsReachedTheUpperLimit,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout,
        /// FailedOperation.TopicClosed
        #[doc(alias("FailedOperation.TopicClosed"))]
        FailedOperationTopicClosed,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated,
        /// InternalError
        InternalError,
        /// InternalError.AsynchronousCallFailed
        #[doc(alias("InternalError.AsynchronousCallFailed"))]
        InternalErrorAsynchronousCallFailed,
        /// InternalError.DBErr
        #[doc(alias("InternalError.DBErr"))]
        InternalErrorDbErr,
        /// InternalError.SSLCallFailed
        #[doc(alias("InternalError.SSLCallFailed"))]
        InternalErrorSslCallFailed,
        /// InternalError.SearchError
        #[doc(alias("InternalError.SearchError"))]
        InternalErrorSearchError,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed,
        /// InternalError.ServerBusy
        #[doc(alias("InternalError.ServerBusy"))]
        InternalErrorServerBusy,
        /// InternalError.SsaCallFailed
        #[doc(alias("InternalError.SsaCallFailed"))]
        InternalErrorSsaCallFailed,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InternalError.UnknownErr
        #[doc(alias("InternalError.UnknownErr"))]
        InternalErrorUnknownErr,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BotNameRepeatErr
        #[doc(alias("InvalidParameter.BotNameRepeatErr"))]
        InvalidParameterBotNameRepeatErr,
        /// InvalidParameter.BotSceneNotExistErr
        #[doc(alias("InvalidParameter.BotSceneNotExistErr"))]
        InvalidParameterBotSceneNotExistErr,
        /// InvalidParameter.CertificateCheckErr
        #[doc(alias("InvalidParameter.CertificateCheckErr"))]
        InvalidParameterCertificateCheckErr,
        /// InvalidParameter.CertificationParameterErr
        #[doc(alias("InvalidParameter.CertificationParameterErr"))]
        InvalidParameterCertificationParameterErr,
        /// InvalidParameter.DomainExceedsLimitErr
        #[doc(alias("InvalidParameter.DomainExceedsLimitErr"))]
        InvalidParameterDomainExceedsLimitErr,
        /// InvalidParameter.DomainNotRecord
        #[doc(alias("InvalidParameter.DomainNotRecord"))]
        InvalidParameterDomainNotRecord,
        /// InvalidParameter.InvalidCertificate
        #[doc(alias("InvalidParameter.InvalidCertificate"))]
        InvalidParameterInvalidCertificate,
        /// InvalidParameter.LLMContentEmpty
        #[doc(alias("InvalidParameter.LLMContentEmpty"))]
        InvalidParameterLlmContentEmpty,
        /// InvalidParameter.LLMInternalError
        #[doc(alias("InvalidParameter.LLMInternalError"))]
        InvalidParameterLlmInternalError,
        /// InvalidParameter.LLMInvalidType
        #[doc(alias("InvalidParameter.LLMInvalidType"))]
        InvalidParameterLlmInvalidType,
        /// InvalidParameter.LLMNoRules
        #[doc(alias("InvalidParameter.LLMNoRules"))]
        InvalidParameterLlmNoRules,
        /// InvalidParameter.LLMParseFailed
        #[doc(alias("InvalidParameter.LLMParseFailed"))]
        InvalidParameterLlmParseFailed,
        /// InvalidParameter.LLMRequestIdEmpty
        #[doc(alias("InvalidParameter.LLMRequestIdEmpty"))]
        InvalidParameterLlmRequestIdEmpty,
        /// InvalidParameter.LLMServiceIdEmpty
        #[doc(alias("InvalidParameter.LLMServiceIdEmpty"))]
        InvalidParameterLlmServiceIdEmpty,
        /// InvalidParameter.LLMSwitchOff
        #[doc(alias("InvalidParameter.LLMSwitchOff"))]
        InvalidParameterLlmSwitchOff,
        /// InvalidParameter.LogicErr
        #[doc(alias("InvalidParameter.LogicErr"))]
        InvalidParameterLogicErr,
        /// InvalidParameter.PortParameterErr
        #[doc(alias("InvalidParameter.PortParameterErr"))]
        InvalidParameterPortParameterErr,
        /// InvalidParameter.ProtectionDomainParameterErr
        #[doc(alias("InvalidParameter.ProtectionDomainParameterErr"))]
        InvalidParameterProtectionDomainParameterErr,
        /// InvalidParameter.QueryCertBySSLIDFailed
        #[doc(alias("InvalidParameter.QueryCertBySSLIDFailed"))]
        InvalidParameterQueryCertBySslidFailed,
        /// InvalidParameter.QueryStringSyntaxErr
        #[doc(alias("InvalidParameter.QueryStringSyntaxErr"))]
        InvalidParameterQueryStringSyntaxErr,
        /// InvalidParameter.SQLSyntaxErr
        #[doc(alias("InvalidParameter.SQLSyntaxErr"))]
        InvalidParameterSqlSyntaxErr,
        /// InvalidParameter.SkillScanApiKeyDisabled
        #[doc(alias("InvalidParameter.SkillScanApiKeyDisabled"))]
        InvalidParameterSkillScanApiKeyDisabled,
        /// InvalidParameter.SkillScanCreateScanFailed
        #[doc(alias("InvalidParameter.SkillScanCreateScanFailed"))]
        InvalidParameterSkillScanCreateScanFailed,
        /// InvalidParameter.SkillScanInvalidBase64
        #[doc(alias("InvalidParameter.SkillScanInvalidBase64"))]
        InvalidParameterSkillScanInvalidBase64,
        /// InvalidParameter.SkillScanInvalidFileFormat
        #[doc(alias("InvalidParameter.SkillScanInvalidFileFormat"))]
        InvalidParameterSkillScanInvalidFileFormat,
        /// InvalidParameter.SkillScanInvalidParam
        #[doc(alias("InvalidParameter.SkillScanInvalidParam"))]
        InvalidParameterSkillScanInvalidParam,
        /// InvalidParameter.SkillScanInvalidRequest
        #[doc(alias("InvalidParameter.SkillScanInvalidRequest"))]
        InvalidParameterSkillScanInvalidRequest,
        /// InvalidParameter.SkillScanNoFiles
        #[doc(alias("InvalidParameter.SkillScanNoFiles"))]
        InvalidParameterSkillScanNoFiles,
        /// InvalidParameter.SkillScanQueryFailed
        #[doc(alias("InvalidParameter.SkillScanQueryFailed"))]
        InvalidParameterSkillScanQueryFailed,
        /// InvalidParameter.SkillScanRateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("InvalidParameter.SkillScanRateLimitExceeded"))]
        InvalidParameterSkillScanRateLimitExceeded,
        /// InvalidParameter.SkillScanServiceIdEmpty
        #[doc(alias("InvalidParameter.SkillScanServiceIdEmpty"))]
        InvalidParameterSkillScanServiceIdEmpty,
        /// InvalidParameter.SkillScanSwitchOff
        #[doc(alias("InvalidParameter.SkillScanSwitchOff"))]
        InvalidParameterSkillScanSwitchOff,
        /// InvalidParameter.SkillScanTriggerFailed
        #[doc(alias("InvalidParameter.SkillScanTriggerFailed"))]
        InvalidParameterSkillScanTriggerFailed,
        /// InvalidParameter.SkillScanUnauthorized
        #[doc(alias("InvalidParameter.SkillScanUnauthorized"))]
        InvalidParameterSkillScanUnauthorized,
        /// InvalidParameter.SupportTLSConfFailed
        #[doc(alias("InvalidParameter.SupportTLSConfFailed"))]
        InvalidParameterSupportTlsConfFailed,
        /// InvalidParameter.TLSParameterErr
        #[doc(alias("InvalidParameter.TLSParameterErr"))]
        InvalidParameterTlsParameterErr,
        /// InvalidParameter.TypeMismatch
        #[doc(alias("InvalidParameter.TypeMismatch"))]
        InvalidParameterTypeMismatch,
        /// InvalidParameter.UnauthorizedOperationParameterErr
        #[doc(alias("InvalidParameter.UnauthorizedOperationParameterErr"))]
        InvalidParameterUnauthorizedOperationParameterErr,
        /// InvalidParameter.UnknownAction
        #[doc(alias("InvalidParameter.UnknownAction"))]
        InvalidParameterUnknownAction,
        /// InvalidParameter.UpstreamParameterErr
        #[doc(alias("InvalidParameter.UpstreamParameterErr"))]
        InvalidParameterUpstreamParameterErr,
        /// InvalidParameter.XFFResetParameterErr
        #[doc(alias("InvalidParameter.XFFResetParameterErr"))]
        InvalidParameterXffResetParameterErr,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.CELLengthExceedLimit
        #[doc(alias("InvalidParameterValue.CELLengthExceedLimit"))]
        InvalidParameterValueCelLengthExceedLimit,
        /// InvalidParameterValue.CELSyntaxErr
        #[doc(alias("InvalidParameterValue.CELSyntaxErr"))]
        InvalidParameterValueCelSyntaxErr,
        /// InvalidParameterValue.InvalidRequest
        #[doc(alias("InvalidParameterValue.InvalidRequest"))]
        InvalidParameterValueInvalidRequest,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Export
        #[doc(alias("LimitExceeded.Export"))]
        LimitExceededExport,
        /// LimitExceeded.LogSearch
        #[doc(alias("LimitExceeded.LogSearch"))]
        LimitExceededLogSearch,
        /// LimitExceeded.SearchResources
        #[doc(alias("LimitExceeded.SearchResources"))]
        LimitExceededSearchResources,
        /// LimitExceeded.SearchResultTooLarge
        #[doc(alias("LimitExceeded.SearchResultTooLarge"))]
        LimitExceededSearchResultTooLarge,
        /// LimitExceeded.SpecificationErr
        #[doc(alias("LimitExceeded.SpecificationErr"))]
        LimitExceededSpecificationErr,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.ACLFailed
        #[doc(alias("OperationDenied.ACLFailed"))]
        OperationDeniedAclFailed,
        /// OperationDenied.AccountDestroy
        #[doc(alias("OperationDenied.AccountDestroy"))]
        OperationDeniedAccountDestroy,
        /// OperationDenied.AccountIsolate
        #[doc(alias("OperationDenied.AccountIsolate"))]
        OperationDeniedAccountIsolate,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists,
        /// OperationDenied.AnalysisSwitchClose
        #[doc(alias("OperationDenied.AnalysisSwitchClose"))]
        OperationDeniedAnalysisSwitchClose,
        /// OperationDenied.NewSyntaxNotSupported
        #[doc(alias("OperationDenied.NewSyntaxNotSupported"))]
        OperationDeniedNewSyntaxNotSupported,
        /// OperationDenied.OperationNotSupportInSearchLow
        #[doc(alias("OperationDenied.OperationNotSupportInSearchLow"))]
        OperationDeniedOperationNotSupportInSearchLow,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.EmptyErr
        #[doc(alias("ResourceInUse.EmptyErr"))]
        ResourceInUseEmptyErr,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ExportNotExist
        #[doc(alias("ResourceNotFound.ExportNotExist"))]
        ResourceNotFoundExportNotExist,
        /// ResourceNotFound.LogsetNotExist
        #[doc(alias("ResourceNotFound.LogsetNotExist"))]
        ResourceNotFoundLogsetNotExist,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceNotFound.TopicNotExist
        #[doc(alias("ResourceNotFound.TopicNotExist"))]
        ResourceNotFoundTopicNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.DomainIpv6InConfigErr
        #[doc(alias("ResourceUnavailable.DomainIpv6InConfigErr"))]
        ResourceUnavailableDomainIpv6InConfigErr,
        /// ResourceUnavailable.SSLCertificateErr
        #[doc(alias("ResourceUnavailable.SSLCertificateErr"))]
        ResourceUnavailableSslCertificateErr,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BotServiceNotSubscribeErr
        #[doc(alias("UnsupportedOperation.BotServiceNotSubscribeErr"))]
        UnsupportedOperationBotServiceNotSubscribeErr,
        /// UnsupportedOperation.InvalidRequest
        #[doc(alias("UnsupportedOperation.InvalidRequest"))]
        UnsupportedOperationInvalidRequest,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "waf")]
    api::listed_enum!(WafError, waf_v20180125_table);
    pub(crate) mod waf_v20180125_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "waf")]
        use super::WafError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "waf_v20180125";
        pub(super) const CODE_INDEX: Index = index::WAF_V20180125_CODES;
        pub(super) const KEY_INDEX: Index = index::WAF_V20180125_KEYS;
        #[cfg(feature = "waf")]
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
        pub(super) static ANSWERS: [Answer; 30] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.ErrCodeNoPurchased"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.SkillScanRateLimitExceeded")
                .with_retry(Retry::Throttle),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::WAF_V20180125_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "waf")]
pub use v20180125::WafError;

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
