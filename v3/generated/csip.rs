// @generated from spec/csip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f7f6d3f44e73a4e4, rust-hash: 531f54616e82cecd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/csip.rs"]
mod index;

/// Version 2022-11-21 of the API.
pub mod v20221121 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "csip")]
    /// Error codes of Cloud Security Center (csip), API 3.0, version 2022-11-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CsipError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.APIServerFail
        #[doc(alias("FailedOperation.APIServerFail"))]
        FailedOperationApiServerFail,
        /// FailedOperation.DasbAmountNotEnough
        #[doc(alias("FailedOperation.DasbAmountNotEnough"))]
        FailedOperationDasbAmountNotEnough,
        /// FailedOperation.DasbErrorCode
        #[doc(alias("FailedOperation.DasbErrorCode"))]
        FailedOperationDasbErrorCode,
        /// FailedOperation.DasbInvalidSecretId
        #[doc(alias("FailedOperation.DasbInvalidSecretId"))]
        FailedOperationDasbInvalidSecretId,
        /// FailedOperation.DasbInvalidSecretKey
        #[doc(alias("FailedOperation.DasbInvalidSecretKey"))]
        FailedOperationDasbInvalidSecretKey,
        /// FailedOperation.Export
        #[doc(alias("FailedOperation.Export"))]
        FailedOperationExport,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DateRange
        #[doc(alias("InvalidParameter.DateRange"))]
        InvalidParameterDateRange,
        /// InvalidParameter.DecryptError
        #[doc(alias("InvalidParameter.DecryptError"))]
        InvalidParameterDecryptError,
        /// InvalidParameter.DuplicateParameters
        #[doc(alias("InvalidParameter.DuplicateParameters"))]
        InvalidParameterDuplicateParameters,
        /// InvalidParameter.IllegalRequest
        #[doc(alias("InvalidParameter.IllegalRequest"))]
        InvalidParameterIllegalRequest,
        /// InvalidParameter.InstanceNotExist
        #[doc(alias("InvalidParameter.InstanceNotExist"))]
        InvalidParameterInstanceNotExist,
        /// InvalidParameter.InvalidFormat
        #[doc(alias("InvalidParameter.InvalidFormat"))]
        InvalidParameterInvalidFormat,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter,
        /// InvalidParameter.ParsingError
        #[doc(alias("InvalidParameter.ParsingError"))]
        InvalidParameterParsingError,
        /// InvalidParameter.RegexRuleError
        #[doc(alias("InvalidParameter.RegexRuleError"))]
        InvalidParameterRegexRuleError,
        /// InvalidParameter.ResourceId
        #[doc(alias("InvalidParameter.ResourceId"))]
        InvalidParameterResourceId,
        /// InvalidParameter.ResourceIdError
        #[doc(alias("InvalidParameter.ResourceIdError"))]
        InvalidParameterResourceIdError,
        /// InvalidParameter.ReverShellKeyFieldAllEmpty
        #[doc(alias("InvalidParameter.ReverShellKeyFieldAllEmpty"))]
        InvalidParameterReverShellKeyFieldAllEmpty,
        /// InvalidParameter.RuleHostDuplicateErr
        #[doc(alias("InvalidParameter.RuleHostDuplicateErr"))]
        InvalidParameterRuleHostDuplicateErr,
        /// InvalidParameter.RuleHostipErr
        #[doc(alias("InvalidParameter.RuleHostipErr"))]
        InvalidParameterRuleHostipErr,
        /// InvalidParameter.TopicNotExist
        #[doc(alias("InvalidParameter.TopicNotExist"))]
        InvalidParameterTopicNotExist,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.SQLQueryFailed
        #[doc(alias("InvalidParameterValue.SQLQueryFailed"))]
        InvalidParameterValueSqlQueryFailed,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AreaQuota
        #[doc(alias("LimitExceeded.AreaQuota"))]
        LimitExceededAreaQuota,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.LogAnalysisQuantityInsufficient
        #[doc(alias("ResourceInsufficient.LogAnalysisQuantityInsufficient"))]
        ResourceInsufficientLogAnalysisQuantityInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CloudAudit
        #[doc(alias("UnauthorizedOperation.CloudAudit"))]
        UnauthorizedOperationCloudAudit,
        /// UnauthorizedOperation.Cos
        #[doc(alias("UnauthorizedOperation.Cos"))]
        UnauthorizedOperationCos,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "csip")]
    api::listed_enum!(CsipError, csip_v20221121_table);
    pub(crate) mod csip_v20221121_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "csip")]
        use super::CsipError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "csip_v20221121";
        pub(super) const CODE_INDEX: Index = index::CSIP_V20221121_CODES;
        pub(super) const KEY_INDEX: Index = index::CSIP_V20221121_KEYS;
        #[cfg(feature = "csip")]
        pub(super) static VARIANTS: [CsipError; 48] = [
            CsipError::AuthFailure,
            CsipError::DryRunOperation,
            CsipError::FailedOperation,
            CsipError::FailedOperationApiServerFail,
            CsipError::FailedOperationDasbAmountNotEnough,
            CsipError::FailedOperationDasbErrorCode,
            CsipError::FailedOperationDasbInvalidSecretId,
            CsipError::FailedOperationDasbInvalidSecretKey,
            CsipError::FailedOperationExport,
            CsipError::InternalError,
            CsipError::InvalidFilter,
            CsipError::InvalidParameter,
            CsipError::InvalidParameterDateRange,
            CsipError::InvalidParameterDecryptError,
            CsipError::InvalidParameterDuplicateParameters,
            CsipError::InvalidParameterIllegalRequest,
            CsipError::InvalidParameterInstanceNotExist,
            CsipError::InvalidParameterInvalidFormat,
            CsipError::InvalidParameterMissingParameter,
            CsipError::InvalidParameterParsingError,
            CsipError::InvalidParameterRegexRuleError,
            CsipError::InvalidParameterResourceId,
            CsipError::InvalidParameterResourceIdError,
            CsipError::InvalidParameterReverShellKeyFieldAllEmpty,
            CsipError::InvalidParameterRuleHostDuplicateErr,
            CsipError::InvalidParameterRuleHostipErr,
            CsipError::InvalidParameterTopicNotExist,
            CsipError::InvalidParameterCombination,
            CsipError::InvalidParameterValue,
            CsipError::InvalidParameterValueSqlQueryFailed,
            CsipError::LimitExceeded,
            CsipError::LimitExceededAreaQuota,
            CsipError::MissingParameter,
            CsipError::OperationDenied,
            CsipError::RegionError,
            CsipError::RequestLimitExceeded,
            CsipError::ResourceInUse,
            CsipError::ResourceInsufficient,
            CsipError::ResourceInsufficientLogAnalysisQuantityInsufficient,
            CsipError::ResourceNotFound,
            CsipError::ResourceUnavailable,
            CsipError::ResourcesSoldOut,
            CsipError::UnauthorizedOperation,
            CsipError::UnauthorizedOperationCloudAudit,
            CsipError::UnauthorizedOperationCos,
            CsipError::UnauthorizedOperationNoPermission,
            CsipError::UnknownParameter,
            CsipError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 48] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.APIServerFail",
            "FailedOperation.DasbAmountNotEnough",
            "FailedOperation.DasbErrorCode",
            "FailedOperation.DasbInvalidSecretId",
            "FailedOperation.DasbInvalidSecretKey",
            "FailedOperation.Export",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.DateRange",
            "InvalidParameter.DecryptError",
            "InvalidParameter.DuplicateParameters",
            "InvalidParameter.IllegalRequest",
            "InvalidParameter.InstanceNotExist",
            "InvalidParameter.InvalidFormat",
            "InvalidParameter.MissingParameter",
            "InvalidParameter.ParsingError",
            "InvalidParameter.RegexRuleError",
            "InvalidParameter.ResourceId",
            "InvalidParameter.ResourceIdError",
            "InvalidParameter.ReverShellKeyFieldAllEmpty",
            "InvalidParameter.RuleHostDuplicateErr",
            "InvalidParameter.RuleHostipErr",
            "InvalidParameter.TopicNotExist",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValue.SQLQueryFailed",
            "LimitExceeded",
            "LimitExceeded.AreaQuota",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.LogAnalysisQuantityInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CloudAudit",
            "UnauthorizedOperation.Cos",
            "UnauthorizedOperation.NoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 48] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationApiServerFail",
            "FailedOperationDasbAmountNotEnough",
            "FailedOperationDasbErrorCode",
            "FailedOperationDasbInvalidSecretId",
            "FailedOperationDasbInvalidSecretKey",
            "FailedOperationExport",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterDateRange",
            "InvalidParameterDecryptError",
            "InvalidParameterDuplicateParameters",
            "InvalidParameterIllegalRequest",
            "InvalidParameterInstanceNotExist",
            "InvalidParameterInvalidFormat",
            "InvalidParameterMissingParameter",
            "InvalidParameterParsingError",
            "InvalidParameterRegexRuleError",
            "InvalidParameterResourceId",
            "InvalidParameterResourceIdError",
            "InvalidParameterReverShellKeyFieldAllEmpty",
            "InvalidParameterRuleHostDuplicateErr",
            "InvalidParameterRuleHostipErr",
            "InvalidParameterTopicNotExist",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValueSqlQueryFailed",
            "LimitExceeded",
            "LimitExceededAreaQuota",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficientLogAnalysisQuantityInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationCloudAudit",
            "UnauthorizedOperationCos",
            "UnauthorizedOperationNoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CSIP_V20221121_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CsipError",
            label_en: "Cloud Security Center",
            label_zh: "云安全一体化平台",
            level: Level::Service,
            product: Some(products::CSIP),
            version: Some("2022-11-21"),
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

#[cfg(feature = "csip")]
pub use v20221121::CsipError;

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
