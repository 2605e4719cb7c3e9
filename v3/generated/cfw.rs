// @generated from spec/cfw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3fc16e28293c0438, rust-hash: baeb903b3bd9d005
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cfw.rs"]
mod index;

/// Version 2019-09-04 of the API.
pub mod v20190904 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cfw")]
    /// Error codes of Cloud Firewall (cfw), API 3.0, version 2019-09-04.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CfwError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError,
        /// FailedOperation.ResponseTooLarge
        #[doc(alias("FailedOperation.ResponseTooLarge"))]
        FailedOperationResponseTooLarge,
        /// FailedOperation.SearchTimeout
        #[doc(alias("FailedOperation.SearchTimeout"))]
        FailedOperationSearchTimeout,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError,
        /// FailedOperation.TagQpsLimit
        #[doc(alias("FailedOperation.TagQpsLimit"))]
        FailedOperationTagQpsLimit,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated,
        /// InternalError
        InternalError,
        /// InternalError.DatabaseException
        #[doc(alias("InternalError.DatabaseException"))]
        InternalErrorDatabaseException,
        /// InternalError.SearchError
        #[doc(alias("InternalError.SearchError"))]
        InternalErrorSearchError,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed,
        /// InternalError.ServerBusy
        #[doc(alias("InternalError.ServerBusy"))]
        InternalErrorServerBusy,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.RequestParam
        #[doc(alias("InvalidParameter.RequestParam"))]
        InvalidParameterRequestParam,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.LogSearch
        #[doc(alias("LimitExceeded.LogSearch"))]
        LimitExceededLogSearch,
        /// LimitExceeded.SearchResources
        #[doc(alias("LimitExceeded.SearchResources"))]
        LimitExceededSearchResources,
        /// LimitExceeded.SearchResultTooLarge
        #[doc(alias("LimitExceeded.SearchResultTooLarge"))]
        LimitExceededSearchResultTooLarge,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.CommonParam
        #[doc(alias("MissingParameter.CommonParam"))]
        MissingParameterCommonParam,
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
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AlarmNotExist
        #[doc(alias("ResourceNotFound.AlarmNotExist"))]
        ResourceNotFoundAlarmNotExist,
        /// ResourceNotFound.IndexNotExist
        #[doc(alias("ResourceNotFound.IndexNotExist"))]
        ResourceNotFoundIndexNotExist,
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
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cfw")]
    api::listed_enum!(CfwError, cfw_v20190904_table);
    pub(crate) mod cfw_v20190904_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cfw")]
        use super::CfwError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cfw_v20190904";
        pub(super) const CODE_INDEX: Index = index::CFW_V20190904_CODES;
        pub(super) const KEY_INDEX: Index = index::CFW_V20190904_KEYS;
        #[cfg(feature = "cfw")]
        pub(super) static VARIANTS: [CfwError; 52] = [
            CfwError::AuthFailure,
            CfwError::DryRunOperation,
            CfwError::FailedOperation,
            CfwError::FailedOperationInvalidContext,
            CfwError::FailedOperationQueryError,
            CfwError::FailedOperationResponseTooLarge,
            CfwError::FailedOperationSearchTimeout,
            CfwError::FailedOperationSyntaxError,
            CfwError::FailedOperationTagQpsLimit,
            CfwError::FailedOperationTimeout,
            CfwError::FailedOperationTopicIsolated,
            CfwError::InternalError,
            CfwError::InternalErrorDatabaseException,
            CfwError::InternalErrorSearchError,
            CfwError::InternalErrorSearchFailed,
            CfwError::InternalErrorServerBusy,
            CfwError::InternalErrorUnknown,
            CfwError::InvalidFilter,
            CfwError::InvalidParameter,
            CfwError::InvalidParameterRequestParam,
            CfwError::InvalidParameterCombination,
            CfwError::InvalidParameterValue,
            CfwError::LimitExceeded,
            CfwError::LimitExceededLogSearch,
            CfwError::LimitExceededSearchResources,
            CfwError::LimitExceededSearchResultTooLarge,
            CfwError::MissingParameter,
            CfwError::MissingParameterCommonParam,
            CfwError::OperationDenied,
            CfwError::OperationDeniedAclFailed,
            CfwError::OperationDeniedAccountDestroy,
            CfwError::OperationDeniedAccountIsolate,
            CfwError::OperationDeniedAccountNotExists,
            CfwError::OperationDeniedAnalysisSwitchClose,
            CfwError::OperationDeniedNewSyntaxNotSupported,
            CfwError::OperationDeniedOperationNotSupportInSearchLow,
            CfwError::RegionError,
            CfwError::RequestLimitExceeded,
            CfwError::ResourceInUse,
            CfwError::ResourceInsufficient,
            CfwError::ResourceNotFound,
            CfwError::ResourceNotFoundAlarmNotExist,
            CfwError::ResourceNotFoundIndexNotExist,
            CfwError::ResourceNotFoundLogsetNotExist,
            CfwError::ResourceNotFoundNotFound,
            CfwError::ResourceNotFoundTopicNotExist,
            CfwError::ResourceUnavailable,
            CfwError::ResourcesSoldOut,
            CfwError::UnauthorizedOperation,
            CfwError::UnauthorizedOperationPermissionDenied,
            CfwError::UnknownParameter,
            CfwError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 52] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.InvalidContext",
            "FailedOperation.QueryError",
            "FailedOperation.ResponseTooLarge",
            "FailedOperation.SearchTimeout",
            "FailedOperation.SyntaxError",
            "FailedOperation.TagQpsLimit",
            "FailedOperation.Timeout",
            "FailedOperation.TopicIsolated",
            "InternalError",
            "InternalError.DatabaseException",
            "InternalError.SearchError",
            "InternalError.SearchFailed",
            "InternalError.ServerBusy",
            "InternalError.Unknown",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.RequestParam",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.LogSearch",
            "LimitExceeded.SearchResources",
            "LimitExceeded.SearchResultTooLarge",
            "MissingParameter",
            "MissingParameter.CommonParam",
            "OperationDenied",
            "OperationDenied.ACLFailed",
            "OperationDenied.AccountDestroy",
            "OperationDenied.AccountIsolate",
            "OperationDenied.AccountNotExists",
            "OperationDenied.AnalysisSwitchClose",
            "OperationDenied.NewSyntaxNotSupported",
            "OperationDenied.OperationNotSupportInSearchLow",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.AlarmNotExist",
            "ResourceNotFound.IndexNotExist",
            "ResourceNotFound.LogsetNotExist",
            "ResourceNotFound.NotFound",
            "ResourceNotFound.TopicNotExist",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.PermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 52] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationInvalidContext",
            "FailedOperationQueryError",
            "FailedOperationResponseTooLarge",
            "FailedOperationSearchTimeout",
            "FailedOperationSyntaxError",
            "FailedOperationTagQpsLimit",
            "FailedOperationTimeout",
            "FailedOperationTopicIsolated",
            "InternalError",
            "InternalErrorDatabaseException",
            "InternalErrorSearchError",
            "InternalErrorSearchFailed",
            "InternalErrorServerBusy",
            "InternalErrorUnknown",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterRequestParam",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededLogSearch",
            "LimitExceededSearchResources",
            "LimitExceededSearchResultTooLarge",
            "MissingParameter",
            "MissingParameterCommonParam",
            "OperationDenied",
            "OperationDeniedAclFailed",
            "OperationDeniedAccountDestroy",
            "OperationDeniedAccountIsolate",
            "OperationDeniedAccountNotExists",
            "OperationDeniedAnalysisSwitchClose",
            "OperationDeniedNewSyntaxNotSupported",
            "OperationDeniedOperationNotSupportInSearchLow",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundAlarmNotExist",
            "ResourceNotFoundIndexNotExist",
            "ResourceNotFoundLogsetNotExist",
            "ResourceNotFoundNotFound",
            "ResourceNotFoundTopicNotExist",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationPermissionDenied",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 29] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CFW_V20190904_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CfwError",
            label_en: "Cloud Firewall",
            label_zh: "云防火墙",
            level: Level::Service,
            product: Some(products::CFW),
            version: Some("2019-09-04"),
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

#[cfg(feature = "cfw")]
pub use v20190904::CfwError;

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
