// @generated from spec/yunjing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 96b3bbae2e4271c1, rust-hash: d4cf8c9f0a220f93
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/yunjing.rs"]
mod index;

/// Version 2018-02-28 of the API.
pub mod v20180228 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "yunjing")]
    /// Error codes of Cloud Workload Protection Platform (yunjing), API 3.0, version 2018-02-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum YunjingError {
        /// FailedOperation.AgentOffline
        #[doc(alias("FailedOperation.AgentOffline"))]
        FailedOperationAgentOffline,
        /// FailedOperation.CloseProVersion
        #[doc(alias("FailedOperation.CloseProVersion"))]
        FailedOperationCloseProVersion,
        /// FailedOperation.CreateOpenPortTask
        #[doc(alias("FailedOperation.CreateOpenPortTask"))]
        FailedOperationCreateOpenPortTask,
        /// FailedOperation.CreateProcessTask
        #[doc(alias("FailedOperation.CreateProcessTask"))]
        FailedOperationCreateProcessTask,
        /// FailedOperation.Export
        #[doc(alias("FailedOperation.Export"))]
        FailedOperationExport,
        /// FailedOperation.InquiryPrice
        #[doc(alias("FailedOperation.InquiryPrice"))]
        FailedOperationInquiryPrice,
        /// FailedOperation.MachineDelete
        #[doc(alias("FailedOperation.MachineDelete"))]
        FailedOperationMachineDelete,
        /// FailedOperation.NoProfessionHost
        #[doc(alias("FailedOperation.NoProfessionHost"))]
        FailedOperationNoProfessionHost,
        /// FailedOperation.OpenPortTaskNotFound
        #[doc(alias("FailedOperation.OpenPortTaskNotFound"))]
        FailedOperationOpenPortTaskNotFound,
        /// FailedOperation.OpenProVersion
        #[doc(alias("FailedOperation.OpenProVersion"))]
        FailedOperationOpenProVersion,
        /// FailedOperation.PartSeparate
        #[doc(alias("FailedOperation.PartSeparate"))]
        FailedOperationPartSeparate,
        /// FailedOperation.PrePayMode
        #[doc(alias("FailedOperation.PrePayMode"))]
        FailedOperationPrePayMode,
        /// FailedOperation.ProcessTaskNotFound
        #[doc(alias("FailedOperation.ProcessTaskNotFound"))]
        FailedOperationProcessTaskNotFound,
        /// FailedOperation.Recover
        #[doc(alias("FailedOperation.Recover"))]
        FailedOperationRecover,
        /// FailedOperation.RescanVul
        #[doc(alias("FailedOperation.RescanVul"))]
        FailedOperationRescanVul,
        /// FailedOperation.RescanVulProcessInUse
        #[doc(alias("FailedOperation.RescanVulProcessInUse"))]
        FailedOperationRescanVulProcessInUse,
        /// FailedOperation.SingleSeparate
        #[doc(alias("FailedOperation.SingleSeparate"))]
        FailedOperationSingleSeparate,
        /// FailedOperation.TooManyStrategy
        #[doc(alias("FailedOperation.TooManyStrategy"))]
        FailedOperationTooManyStrategy,
        /// FailedOperation.TradeError
        #[doc(alias("FailedOperation.TradeError"))]
        FailedOperationTradeError,
        /// InternalError
        InternalError,
        /// InternalError.MainDBFail
        #[doc(alias("InternalError.MainDBFail"))]
        InternalErrorMainDbFail,
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
        /// InvalidParameter.RuleHostipErr
        #[doc(alias("InvalidParameter.RuleHostipErr"))]
        InvalidParameterRuleHostipErr,
        /// InvalidParameterValue.TagNameLengthLimit
        #[doc(alias("InvalidParameterValue.TagNameLengthLimit"))]
        InvalidParameterValueTagNameLengthLimit,
        /// LimitExceeded.AreaQuota
        #[doc(alias("LimitExceeded.AreaQuota"))]
        LimitExceededAreaQuota,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "yunjing")]
    api::listed_enum!(YunjingError, yunjing_v20180228_table);
    pub(crate) mod yunjing_v20180228_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "yunjing")]
        use super::YunjingError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "yunjing_v20180228";
        pub(super) const CODE_INDEX: Index = index::YUNJING_V20180228_CODES;
        pub(super) const KEY_INDEX: Index = index::YUNJING_V20180228_KEYS;
        #[cfg(feature = "yunjing")]
        pub(super) static VARIANTS: [YunjingError; 35] = [
            YunjingError::FailedOperationAgentOffline,
            YunjingError::FailedOperationCloseProVersion,
            YunjingError::FailedOperationCreateOpenPortTask,
            YunjingError::FailedOperationCreateProcessTask,
            YunjingError::FailedOperationExport,
            YunjingError::FailedOperationInquiryPrice,
            YunjingError::FailedOperationMachineDelete,
            YunjingError::FailedOperationNoProfessionHost,
            YunjingError::FailedOperationOpenPortTaskNotFound,
            YunjingError::FailedOperationOpenProVersion,
            YunjingError::FailedOperationPartSeparate,
            YunjingError::FailedOperationPrePayMode,
            YunjingError::FailedOperationProcessTaskNotFound,
            YunjingError::FailedOperationRecover,
            YunjingError::FailedOperationRescanVul,
            YunjingError::FailedOperationRescanVulProcessInUse,
            YunjingError::FailedOperationSingleSeparate,
            YunjingError::FailedOperationTooManyStrategy,
            YunjingError::FailedOperationTradeError,
            YunjingError::InternalError,
            YunjingError::InternalErrorMainDbFail,
            YunjingError::InvalidParameterDateRange,
            YunjingError::InvalidParameterIllegalRequest,
            YunjingError::InvalidParameterInvalidFormat,
            YunjingError::InvalidParameterIpNoValid,
            YunjingError::InvalidParameterMissingParameter,
            YunjingError::InvalidParameterParsingError,
            YunjingError::InvalidParameterPortNoValid,
            YunjingError::InvalidParameterRegexRuleError,
            YunjingError::InvalidParameterReverShellKeyFieldAllEmpty,
            YunjingError::InvalidParameterRuleHostipErr,
            YunjingError::InvalidParameterValueTagNameLengthLimit,
            YunjingError::LimitExceededAreaQuota,
            YunjingError::MissingParameter,
            YunjingError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 35] = [
            "FailedOperation.AgentOffline",
            "FailedOperation.CloseProVersion",
            "FailedOperation.CreateOpenPortTask",
            "FailedOperation.CreateProcessTask",
            "FailedOperation.Export",
            "FailedOperation.InquiryPrice",
            "FailedOperation.MachineDelete",
            "FailedOperation.NoProfessionHost",
            "FailedOperation.OpenPortTaskNotFound",
            "FailedOperation.OpenProVersion",
            "FailedOperation.PartSeparate",
            "FailedOperation.PrePayMode",
            "FailedOperation.ProcessTaskNotFound",
            "FailedOperation.Recover",
            "FailedOperation.RescanVul",
            "FailedOperation.RescanVulProcessInUse",
            "FailedOperation.SingleSeparate",
            "FailedOperation.TooManyStrategy",
            "FailedOperation.TradeError",
            "InternalError",
            "InternalError.MainDBFail",
            "InvalidParameter.DateRange",
            "InvalidParameter.IllegalRequest",
            "InvalidParameter.InvalidFormat",
            "InvalidParameter.IpNoValid",
            "InvalidParameter.MissingParameter",
            "InvalidParameter.ParsingError",
            "InvalidParameter.PortNoValid",
            "InvalidParameter.RegexRuleError",
            "InvalidParameter.ReverShellKeyFieldAllEmpty",
            "InvalidParameter.RuleHostipErr",
            "InvalidParameterValue.TagNameLengthLimit",
            "LimitExceeded.AreaQuota",
            "MissingParameter",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 35] = [
            "FailedOperationAgentOffline",
            "FailedOperationCloseProVersion",
            "FailedOperationCreateOpenPortTask",
            "FailedOperationCreateProcessTask",
            "FailedOperationExport",
            "FailedOperationInquiryPrice",
            "FailedOperationMachineDelete",
            "FailedOperationNoProfessionHost",
            "FailedOperationOpenPortTaskNotFound",
            "FailedOperationOpenProVersion",
            "FailedOperationPartSeparate",
            "FailedOperationPrePayMode",
            "FailedOperationProcessTaskNotFound",
            "FailedOperationRecover",
            "FailedOperationRescanVul",
            "FailedOperationRescanVulProcessInUse",
            "FailedOperationSingleSeparate",
            "FailedOperationTooManyStrategy",
            "FailedOperationTradeError",
            "InternalError",
            "InternalErrorMainDbFail",
            "InvalidParameterDateRange",
            "InvalidParameterIllegalRequest",
            "InvalidParameterInvalidFormat",
            "InvalidParameterIpNoValid",
            "InvalidParameterMissingParameter",
            "InvalidParameterParsingError",
            "InvalidParameterPortNoValid",
            "InvalidParameterRegexRuleError",
            "InvalidParameterReverShellKeyFieldAllEmpty",
            "InvalidParameterRuleHostipErr",
            "InvalidParameterValueTagNameLengthLimit",
            "LimitExceededAreaQuota",
            "MissingParameter",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::YUNJING_V20180228_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "YunjingError",
            label_en: "Cloud Workload Protection Platform",
            label_zh: "主机安全",
            level: Level::Service,
            product: Some(products::YUNJING),
            version: Some("2018-02-28"),
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

#[cfg(feature = "yunjing")]
pub use v20180228::YunjingError;

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
