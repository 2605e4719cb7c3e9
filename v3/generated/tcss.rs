// @generated from spec/tcss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ecdb593b42e5744, rust-hash: 466301726f209e39
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcss.rs"]
mod index;

/// Version 2020-11-01 of the API.
pub mod v20201101 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tcss")]
    /// Error codes of Tencent Container Security Service (tcss), API 3.0, version 2020-11-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcssError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AgentOffline
        #[doc(alias("FailedOperation.AgentOffline"))]
        FailedOperationAgentOffline,
        /// FailedOperation.AuthorizedNotEnough
        #[doc(alias("FailedOperation.AuthorizedNotEnough"))]
        FailedOperationAuthorizedNotEnough,
        /// FailedOperation.DataValueNotCorrect
        #[doc(alias("FailedOperation.DataValueNotCorrect"))]
        FailedOperationDataValueNotCorrect,
        /// FailedOperation.ErrAlreadyScanning
        #[doc(alias("FailedOperation.ErrAlreadyScanning"))]
        FailedOperationErrAlreadyScanning,
        /// FailedOperation.ErrRuleNotFind
        #[doc(alias("FailedOperation.ErrRuleNotFind"))]
        FailedOperationErrRuleNotFind,
        /// FailedOperation.NotifyPolicyChangeFailed
        #[doc(alias("FailedOperation.NotifyPolicyChangeFailed"))]
        FailedOperationNotifyPolicyChangeFailed,
        /// FailedOperation.RuleConfigTooMany
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RuleConfigTooMany"))]
        FailedOperationRuleConfigTooMany,
        /// FailedOperation.RuleInfoRepeat
        #[doc(alias("FailedOperation.RuleInfoRepeat"))]
        FailedOperationRuleInfoRepeat,
        /// FailedOperation.RuleNameRepeat
        #[doc(alias("FailedOperation.RuleNameRepeat"))]
        FailedOperationRuleNameRepeat,
        /// FailedOperation.RuleNotFind
        #[doc(alias("FailedOperation.RuleNotFind"))]
        FailedOperationRuleNotFind,
        /// FailedOperation.RuleSelectImageOutRange
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RuleSelectImageOutRange"))]
        FailedOperationRuleSelectImageOutRange,
        /// InternalError
        InternalError,
        /// InternalError.ErrRoleNotExist
        #[doc(alias("InternalError.ErrRoleNotExist"))]
        InternalErrorErrRoleNotExist,
        /// InternalError.MainDBFail
        #[doc(alias("InternalError.MainDBFail"))]
        InternalErrorMainDbFail,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ErrIpNoValid
        #[doc(alias("InvalidParameter.ErrIpNoValid"))]
        InvalidParameterErrIpNoValid,
        /// InvalidParameter.InvalidFormat
        #[doc(alias("InvalidParameter.InvalidFormat"))]
        InvalidParameterInvalidFormat,
        /// InvalidParameter.IpNoValid
        #[doc(alias("InvalidParameter.IpNoValid"))]
        InvalidParameterIpNoValid,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter,
        /// InvalidParameter.ParsingError
        #[doc(alias("InvalidParameter.ParsingError"))]
        InvalidParameterParsingError,
        /// InvalidParameter.PortNoValid
        #[doc(alias("InvalidParameter.PortNoValid"))]
        InvalidParameterPortNoValid,
        /// InvalidParameter.RegexRuleError
        #[doc(alias("InvalidParameter.RegexRuleError"))]
        InvalidParameterRegexRuleError,
        /// InvalidParameter.RequestTimeout
        #[doc(alias("InvalidParameter.RequestTimeout"))]
        InvalidParameterRequestTimeout,
        /// InvalidParameter.ReverShellKeyFieldAllEmpty
        #[doc(alias("InvalidParameter.ReverShellKeyFieldAllEmpty"))]
        InvalidParameterReverShellKeyFieldAllEmpty,
        /// InvalidParameter.RuleInfoInValid
        #[doc(alias("InvalidParameter.RuleInfoInValid"))]
        InvalidParameterRuleInfoInValid,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DataNotFound
        #[doc(alias("InvalidParameterValue.DataNotFound"))]
        InvalidParameterValueDataNotFound,
        /// InvalidParameterValue.DataRange
        #[doc(alias("InvalidParameterValue.DataRange"))]
        InvalidParameterValueDataRange,
        /// InvalidParameterValue.LengthLimit
        #[doc(alias("InvalidParameterValue.LengthLimit"))]
        InvalidParameterValueLengthLimit,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcss")]
    api::listed_enum!(TcssError, tcss_v20201101_table);
    pub(crate) mod tcss_v20201101_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "tcss")]
        use super::TcssError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcss_v20201101";
        pub(super) const CODE_INDEX: Index = index::TCSS_V20201101_CODES;
        pub(super) const KEY_INDEX: Index = index::TCSS_V20201101_KEYS;
        #[cfg(feature = "tcss")]
        pub(super) static VARIANTS: [TcssError; 42] = [
            TcssError::AuthFailure,
            TcssError::FailedOperation,
            TcssError::FailedOperationAgentOffline,
            TcssError::FailedOperationAuthorizedNotEnough,
            TcssError::FailedOperationDataValueNotCorrect,
            TcssError::FailedOperationErrAlreadyScanning,
            TcssError::FailedOperationErrRuleNotFind,
            TcssError::FailedOperationNotifyPolicyChangeFailed,
            TcssError::FailedOperationRuleConfigTooMany,
            TcssError::FailedOperationRuleInfoRepeat,
            TcssError::FailedOperationRuleNameRepeat,
            TcssError::FailedOperationRuleNotFind,
            TcssError::FailedOperationRuleSelectImageOutRange,
            TcssError::InternalError,
            TcssError::InternalErrorErrRoleNotExist,
            TcssError::InternalErrorMainDbFail,
            TcssError::InvalidParameter,
            TcssError::InvalidParameterErrIpNoValid,
            TcssError::InvalidParameterInvalidFormat,
            TcssError::InvalidParameterIpNoValid,
            TcssError::InvalidParameterMissingParameter,
            TcssError::InvalidParameterParsingError,
            TcssError::InvalidParameterPortNoValid,
            TcssError::InvalidParameterRegexRuleError,
            TcssError::InvalidParameterRequestTimeout,
            TcssError::InvalidParameterReverShellKeyFieldAllEmpty,
            TcssError::InvalidParameterRuleInfoInValid,
            TcssError::InvalidParameterValue,
            TcssError::InvalidParameterValueDataNotFound,
            TcssError::InvalidParameterValueDataRange,
            TcssError::InvalidParameterValueLengthLimit,
            TcssError::LimitExceeded,
            TcssError::MissingParameter,
            TcssError::OperationDenied,
            TcssError::RequestLimitExceeded,
            TcssError::ResourceInUse,
            TcssError::ResourceInsufficient,
            TcssError::ResourceNotFound,
            TcssError::ResourceUnavailable,
            TcssError::UnauthorizedOperation,
            TcssError::UnknownParameter,
            TcssError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 42] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AgentOffline",
            "FailedOperation.AuthorizedNotEnough",
            "FailedOperation.DataValueNotCorrect",
            "FailedOperation.ErrAlreadyScanning",
            "FailedOperation.ErrRuleNotFind",
            "FailedOperation.NotifyPolicyChangeFailed",
            "FailedOperation.RuleConfigTooMany",
            "FailedOperation.RuleInfoRepeat",
            "FailedOperation.RuleNameRepeat",
            "FailedOperation.RuleNotFind",
            "FailedOperation.RuleSelectImageOutRange",
            "InternalError",
            "InternalError.ErrRoleNotExist",
            "InternalError.MainDBFail",
            "InvalidParameter",
            "InvalidParameter.ErrIpNoValid",
            "InvalidParameter.InvalidFormat",
            "InvalidParameter.IpNoValid",
            "InvalidParameter.MissingParameter",
            "InvalidParameter.ParsingError",
            "InvalidParameter.PortNoValid",
            "InvalidParameter.RegexRuleError",
            "InvalidParameter.RequestTimeout",
            "InvalidParameter.ReverShellKeyFieldAllEmpty",
            "InvalidParameter.RuleInfoInValid",
            "InvalidParameterValue",
            "InvalidParameterValue.DataNotFound",
            "InvalidParameterValue.DataRange",
            "InvalidParameterValue.LengthLimit",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 42] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAgentOffline",
            "FailedOperationAuthorizedNotEnough",
            "FailedOperationDataValueNotCorrect",
            "FailedOperationErrAlreadyScanning",
            "FailedOperationErrRuleNotFind",
            "FailedOperationNotifyPolicyChangeFailed",
            "FailedOperationRuleConfigTooMany",
            "FailedOperationRuleInfoRepeat",
            "FailedOperationRuleNameRepeat",
            "FailedOperationRuleNotFind",
            "FailedOperationRuleSelectImageOutRange",
            "InternalError",
            "InternalErrorErrRoleNotExist",
            "InternalErrorMainDbFail",
            "InvalidParameter",
            "InvalidParameterErrIpNoValid",
            "InvalidParameterInvalidFormat",
            "InvalidParameterIpNoValid",
            "InvalidParameterMissingParameter",
            "InvalidParameterParsingError",
            "InvalidParameterPortNoValid",
            "InvalidParameterRegexRuleError",
            "InvalidParameterRequestTimeout",
            "InvalidParameterReverShellKeyFieldAllEmpty",
            "InvalidParameterRuleInfoInValid",
            "InvalidParameterValue",
            "InvalidParameterValueDataNotFound",
            "InvalidParameterValueDataRange",
            "InvalidParameterValueLengthLimit",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.RuleConfigTooMany").with_retry(Retry::Never),
            Answer::of("FailedOperation.RuleSelectImageOutRange")
                .with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCSS_V20201101_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcssError",
            label_en: "Tencent Container Security Service",
            label_zh: "容器安全服务",
            level: Level::Service,
            product: Some(products::TCSS),
            version: Some("2020-11-01"),
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

#[cfg(feature = "tcss")]
pub use v20201101::TcssError;

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
