// @generated from spec/cwp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4393ba404a9371ec, rust-hash: e09e17b81d3e557a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cwp.rs"]
mod index;

/// Version 2018-02-28 of the API.
pub mod v20180228 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cwp")]
    /// Error codes of Cloud Workload Protection Platform (cwp), API 3.0, version 2018-02-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CwpError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.APIServerFail
        #[doc(alias("FailedOperation.APIServerFail"))]
        FailedOperationApiServerFail,
        /// FailedOperation.AgentOffline
        #[doc(alias("FailedOperation.AgentOffline"))]
        FailedOperationAgentOffline,
        /// FailedOperation.CloseProVersion
        #[doc(alias("FailedOperation.CloseProVersion"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationCloseProVersion,
        /// FailedOperation.CreateOpenPortTask
        #[doc(alias("FailedOperation.CreateOpenPortTask"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        FailedOperationCreateOpenPortTask,
        /// FailedOperation.CreateProcessTask
        #[doc(alias("FailedOperation.CreateProcessTask"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        FailedOperationCreateProcessTask,
        /// FailedOperation.Export
        #[doc(alias("FailedOperation.Export"))]
        FailedOperationExport,
        /// FailedOperation.InquiryPrice
        #[doc(alias("FailedOperation.InquiryPrice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationInquiryPrice,
        /// FailedOperation.LicenseExceeded
        #[doc(alias("FailedOperation.LicenseExceeded"))]
        FailedOperationLicenseExceeded,
        /// FailedOperation.MachineDelete
        #[doc(alias("FailedOperation.MachineDelete"))]
        FailedOperationMachineDelete,
        /// FailedOperation.NoProfessionHost
        #[doc(alias("FailedOperation.NoProfessionHost"))]
        FailedOperationNoProfessionHost,
        /// FailedOperation.OpenPortTaskNotFound
        #[doc(alias("FailedOperation.OpenPortTaskNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        FailedOperationOpenPortTaskNotFound,
        /// FailedOperation.OpenProVersion
        #[doc(alias("FailedOperation.OpenProVersion"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationOpenProVersion,
        /// FailedOperation.PartSeparate
        #[doc(alias("FailedOperation.PartSeparate"))]
        FailedOperationPartSeparate,
        /// FailedOperation.PrePayMode
        #[doc(alias("FailedOperation.PrePayMode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationPrePayMode,
        /// FailedOperation.ProcessTaskNotFound
        #[doc(alias("FailedOperation.ProcessTaskNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        FailedOperationProcessTaskNotFound,
        /// FailedOperation.ProtectStartFail
        #[doc(alias("FailedOperation.ProtectStartFail"))]
        FailedOperationProtectStartFail,
        /// FailedOperation.Recover
        #[doc(alias("FailedOperation.Recover"))]
        FailedOperationRecover,
        /// FailedOperation.RescanVul
        #[doc(alias("FailedOperation.RescanVul"))]
        FailedOperationRescanVul,
        /// FailedOperation.RescanVulProcessInUse
        #[doc(alias("FailedOperation.RescanVulProcessInUse"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-10-27"
        )]
        FailedOperationRescanVulProcessInUse,
        /// FailedOperation.SingleSeparate
        #[doc(alias("FailedOperation.SingleSeparate"))]
        FailedOperationSingleSeparate,
        /// FailedOperation.TooManyStrategy
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyStrategy"))]
        FailedOperationTooManyStrategy,
        /// FailedOperation.TradeError
        #[doc(alias("FailedOperation.TradeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationTradeError,
        /// InternalError
        InternalError,
        /// InternalError.MainDBFail
        #[doc(alias("InternalError.MainDBFail"))]
        InternalErrorMainDbFail,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DateRange
        #[doc(alias("InvalidParameter.DateRange"))]
        InvalidParameterDateRange,
        /// InvalidParameter.IllegalRequest
        #[doc(alias("InvalidParameter.IllegalRequest"))]
        InvalidParameterIllegalRequest,
        /// InvalidParameter.InvalidFormat
        #[doc(alias("InvalidParameter.InvalidFormat"))]
        InvalidParameterInvalidFormat,
        /// InvalidParameter.IpNoValid
        #[doc(alias("InvalidParameter.IpNoValid"))]
        InvalidParameterIpNoValid,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter,
        /// InvalidParameter.NameHasRepetition
        #[doc(alias("InvalidParameter.NameHasRepetition"))]
        InvalidParameterNameHasRepetition,
        /// InvalidParameter.ParsingError
        #[doc(alias("InvalidParameter.ParsingError"))]
        InvalidParameterParsingError,
        /// InvalidParameter.PortNoValid
        #[doc(alias("InvalidParameter.PortNoValid"))]
        InvalidParameterPortNoValid,
        /// InvalidParameter.RegexRuleError
        #[doc(alias("InvalidParameter.RegexRuleError"))]
        InvalidParameterRegexRuleError,
        /// InvalidParameter.ReverShellKeyFieldAllEmpty
        #[doc(alias("InvalidParameter.ReverShellKeyFieldAllEmpty"))]
        InvalidParameterReverShellKeyFieldAllEmpty,
        /// InvalidParameter.RuleHostDuplicateErr
        #[doc(alias("InvalidParameter.RuleHostDuplicateErr"))]
        InvalidParameterRuleHostDuplicateErr,
        /// InvalidParameter.RuleHostipErr
        #[doc(alias("InvalidParameter.RuleHostipErr"))]
        InvalidParameterRuleHostipErr,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.TagNameLengthLimit
        #[doc(alias("InvalidParameterValue.TagNameLengthLimit"))]
        InvalidParameterValueTagNameLengthLimit,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AreaQuota
        #[doc(alias("LimitExceeded.AreaQuota"))]
        LimitExceededAreaQuota,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.MachineNotFound
        #[doc(alias("ResourceNotFound.MachineNotFound"))]
        ResourceNotFoundMachineNotFound,
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
    #[cfg(feature = "cwp")]
    api::listed_enum!(CwpError, cwp_v20180228_table);
    pub(crate) mod cwp_v20180228_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "cwp")]
        use super::CwpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cwp_v20180228";
        pub(super) const CODE_INDEX: Index = index::CWP_V20180228_CODES;
        pub(super) const KEY_INDEX: Index = index::CWP_V20180228_KEYS;
        #[cfg(feature = "cwp")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CwpError; 54] = [
            CwpError::AuthFailure,
            CwpError::AuthFailureUnauthorizedOperation,
            CwpError::FailedOperation,
            CwpError::FailedOperationApiServerFail,
            CwpError::FailedOperationAgentOffline,
            CwpError::FailedOperationCloseProVersion,
            CwpError::FailedOperationCreateOpenPortTask,
            CwpError::FailedOperationCreateProcessTask,
            CwpError::FailedOperationExport,
            CwpError::FailedOperationInquiryPrice,
            CwpError::FailedOperationLicenseExceeded,
            CwpError::FailedOperationMachineDelete,
            CwpError::FailedOperationNoProfessionHost,
            CwpError::FailedOperationOpenPortTaskNotFound,
            CwpError::FailedOperationOpenProVersion,
            CwpError::FailedOperationPartSeparate,
            CwpError::FailedOperationPrePayMode,
            CwpError::FailedOperationProcessTaskNotFound,
            CwpError::FailedOperationProtectStartFail,
            CwpError::FailedOperationRecover,
            CwpError::FailedOperationRescanVul,
            CwpError::FailedOperationRescanVulProcessInUse,
            CwpError::FailedOperationSingleSeparate,
            CwpError::FailedOperationTooManyStrategy,
            CwpError::FailedOperationTradeError,
            CwpError::InternalError,
            CwpError::InternalErrorMainDbFail,
            CwpError::InvalidParameter,
            CwpError::InvalidParameterDateRange,
            CwpError::InvalidParameterIllegalRequest,
            CwpError::InvalidParameterInvalidFormat,
            CwpError::InvalidParameterIpNoValid,
            CwpError::InvalidParameterMissingParameter,
            CwpError::InvalidParameterNameHasRepetition,
            CwpError::InvalidParameterParsingError,
            CwpError::InvalidParameterPortNoValid,
            CwpError::InvalidParameterRegexRuleError,
            CwpError::InvalidParameterReverShellKeyFieldAllEmpty,
            CwpError::InvalidParameterRuleHostDuplicateErr,
            CwpError::InvalidParameterRuleHostipErr,
            CwpError::InvalidParameterValue,
            CwpError::InvalidParameterValueTagNameLengthLimit,
            CwpError::LimitExceeded,
            CwpError::LimitExceededAreaQuota,
            CwpError::MissingParameter,
            CwpError::OperationDenied,
            CwpError::ResourceInUse,
            CwpError::ResourceInsufficient,
            CwpError::ResourceNotFound,
            CwpError::ResourceNotFoundMachineNotFound,
            CwpError::ResourceUnavailable,
            CwpError::UnauthorizedOperation,
            CwpError::UnknownParameter,
            CwpError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 54] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.APIServerFail",
            "FailedOperation.AgentOffline",
            "FailedOperation.CloseProVersion",
            "FailedOperation.CreateOpenPortTask",
            "FailedOperation.CreateProcessTask",
            "FailedOperation.Export",
            "FailedOperation.InquiryPrice",
            "FailedOperation.LicenseExceeded",
            "FailedOperation.MachineDelete",
            "FailedOperation.NoProfessionHost",
            "FailedOperation.OpenPortTaskNotFound",
            "FailedOperation.OpenProVersion",
            "FailedOperation.PartSeparate",
            "FailedOperation.PrePayMode",
            "FailedOperation.ProcessTaskNotFound",
            "FailedOperation.ProtectStartFail",
            "FailedOperation.Recover",
            "FailedOperation.RescanVul",
            "FailedOperation.RescanVulProcessInUse",
            "FailedOperation.SingleSeparate",
            "FailedOperation.TooManyStrategy",
            "FailedOperation.TradeError",
            "InternalError",
            "InternalError.MainDBFail",
            "InvalidParameter",
            "InvalidParameter.DateRange",
            "InvalidParameter.IllegalRequest",
            "InvalidParameter.InvalidFormat",
            "InvalidParameter.IpNoValid",
            "InvalidParameter.MissingParameter",
            "InvalidParameter.NameHasRepetition",
            "InvalidParameter.ParsingError",
            "InvalidParameter.PortNoValid",
            "InvalidParameter.RegexRuleError",
            "InvalidParameter.ReverShellKeyFieldAllEmpty",
            "InvalidParameter.RuleHostDuplicateErr",
            "InvalidParameter.RuleHostipErr",
            "InvalidParameterValue",
            "InvalidParameterValue.TagNameLengthLimit",
            "LimitExceeded",
            "LimitExceeded.AreaQuota",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.MachineNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 54] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationApiServerFail",
            "FailedOperationAgentOffline",
            "FailedOperationCloseProVersion",
            "FailedOperationCreateOpenPortTask",
            "FailedOperationCreateProcessTask",
            "FailedOperationExport",
            "FailedOperationInquiryPrice",
            "FailedOperationLicenseExceeded",
            "FailedOperationMachineDelete",
            "FailedOperationNoProfessionHost",
            "FailedOperationOpenPortTaskNotFound",
            "FailedOperationOpenProVersion",
            "FailedOperationPartSeparate",
            "FailedOperationPrePayMode",
            "FailedOperationProcessTaskNotFound",
            "FailedOperationProtectStartFail",
            "FailedOperationRecover",
            "FailedOperationRescanVul",
            "FailedOperationRescanVulProcessInUse",
            "FailedOperationSingleSeparate",
            "FailedOperationTooManyStrategy",
            "FailedOperationTradeError",
            "InternalError",
            "InternalErrorMainDbFail",
            "InvalidParameter",
            "InvalidParameterDateRange",
            "InvalidParameterIllegalRequest",
            "InvalidParameterInvalidFormat",
            "InvalidParameterIpNoValid",
            "InvalidParameterMissingParameter",
            "InvalidParameterNameHasRepetition",
            "InvalidParameterParsingError",
            "InvalidParameterPortNoValid",
            "InvalidParameterRegexRuleError",
            "InvalidParameterReverShellKeyFieldAllEmpty",
            "InvalidParameterRuleHostDuplicateErr",
            "InvalidParameterRuleHostipErr",
            "InvalidParameterValue",
            "InvalidParameterValueTagNameLengthLimit",
            "LimitExceeded",
            "LimitExceededAreaQuota",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundMachineNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.TooManyStrategy").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CWP_V20180228_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CwpError",
            label_en: "Cloud Workload Protection Platform",
            label_zh: "主机安全",
            level: Level::Service,
            product: Some(products::CWP),
            version: Some("2018-02-28"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    9,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    14,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-10-27",
                        "自 2021-10-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "cwp")]
pub use v20180228::CwpError;

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
