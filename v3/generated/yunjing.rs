// @generated from spec/yunjing.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1d8912501cb99630
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/yunjing.rs"]
mod index;

/// Version 2018-02-28 of the API.
pub mod v20180228 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Workload Protection Platform (yunjing), API 3.0, version 2018-02-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum YunjingError {
        /// FailedOperation.AgentOffline
        #[doc(alias("FailedOperation.AgentOffline"))]
        FailedOperationAgentOffline = 964_255_586,
        /// FailedOperation.CloseProVersion
        #[doc(alias("FailedOperation.CloseProVersion"))]
        FailedOperationCloseProVersion = -2_093_064_470,
        /// FailedOperation.CreateOpenPortTask
        #[doc(alias("FailedOperation.CreateOpenPortTask"))]
        FailedOperationCreateOpenPortTask = 200_047_818,
        /// FailedOperation.CreateProcessTask
        #[doc(alias("FailedOperation.CreateProcessTask"))]
        FailedOperationCreateProcessTask = 1_829_507_701,
        /// FailedOperation.Export
        #[doc(alias("FailedOperation.Export"))]
        FailedOperationExport = 1_357_860_933,
        /// FailedOperation.InquiryPrice
        #[doc(alias("FailedOperation.InquiryPrice"))]
        FailedOperationInquiryPrice = 1_247_565_832,
        /// FailedOperation.MachineDelete
        #[doc(alias("FailedOperation.MachineDelete"))]
        FailedOperationMachineDelete = 2_131_892_449,
        /// FailedOperation.NoProfessionHost
        #[doc(alias("FailedOperation.NoProfessionHost"))]
        FailedOperationNoProfessionHost = -332_880_362,
        /// FailedOperation.OpenPortTaskNotFound
        #[doc(alias("FailedOperation.OpenPortTaskNotFound"))]
        FailedOperationOpenPortTaskNotFound = 1_016_960_165,
        /// FailedOperation.OpenProVersion
        #[doc(alias("FailedOperation.OpenProVersion"))]
        FailedOperationOpenProVersion = 309_723_271,
        /// FailedOperation.PartSeparate
        #[doc(alias("FailedOperation.PartSeparate"))]
        FailedOperationPartSeparate = 1_409_283_142,
        /// FailedOperation.PrePayMode
        #[doc(alias("FailedOperation.PrePayMode"))]
        FailedOperationPrePayMode = 108_000_000,
        /// FailedOperation.ProcessTaskNotFound
        #[doc(alias("FailedOperation.ProcessTaskNotFound"))]
        FailedOperationProcessTaskNotFound = -1_711_856_282,
        /// FailedOperation.Recover
        #[doc(alias("FailedOperation.Recover"))]
        FailedOperationRecover = 663_885_573,
        /// FailedOperation.RescanVul
        #[doc(alias("FailedOperation.RescanVul"))]
        FailedOperationRescanVul = -1_710_310_590,
        /// FailedOperation.RescanVulProcessInUse
        #[doc(alias("FailedOperation.RescanVulProcessInUse"))]
        FailedOperationRescanVulProcessInUse = -928_115_114,
        /// FailedOperation.SingleSeparate
        #[doc(alias("FailedOperation.SingleSeparate"))]
        FailedOperationSingleSeparate = -1_102_836_754,
        /// FailedOperation.TooManyStrategy
        #[doc(alias("FailedOperation.TooManyStrategy"))]
        FailedOperationTooManyStrategy = 928_286_037,
        /// FailedOperation.TradeError
        #[doc(alias("FailedOperation.TradeError"))]
        FailedOperationTradeError = -2_041_091_054,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.MainDBFail
        #[doc(alias("InternalError.MainDBFail"))]
        InternalErrorMainDbFail = -1_261_266_915,
        /// InvalidParameter.DateRange
        #[doc(alias("InvalidParameter.DateRange"))]
        InvalidParameterDateRange = 210_584_952,
        /// InvalidParameter.IllegalRequest
        #[doc(alias("InvalidParameter.IllegalRequest"))]
        InvalidParameterIllegalRequest = 739_422_330,
        /// InvalidParameter.InvalidFormat
        #[doc(alias("InvalidParameter.InvalidFormat"))]
        InvalidParameterInvalidFormat = -402_678_656,
        /// InvalidParameter.IpNoValid
        #[doc(alias("InvalidParameter.IpNoValid"))]
        InvalidParameterIpNoValid = 2_046_246_321,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter = 2_009_240_172,
        /// InvalidParameter.ParsingError
        #[doc(alias("InvalidParameter.ParsingError"))]
        InvalidParameterParsingError = 303_594_658,
        /// InvalidParameter.PortNoValid
        #[doc(alias("InvalidParameter.PortNoValid"))]
        InvalidParameterPortNoValid = 1_874_060_498,
        /// InvalidParameter.RegexRuleError
        #[doc(alias("InvalidParameter.RegexRuleError"))]
        InvalidParameterRegexRuleError = -629_676_661,
        /// InvalidParameter.ReverShellKeyFieldAllEmpty
        #[doc(alias("InvalidParameter.ReverShellKeyFieldAllEmpty"))]
        InvalidParameterReverShellKeyFieldAllEmpty = 964_287_639,
        /// InvalidParameter.RuleHostipErr
        #[doc(alias("InvalidParameter.RuleHostipErr"))]
        InvalidParameterRuleHostipErr = -1_806_556_134,
        /// InvalidParameterValue.TagNameLengthLimit
        #[doc(alias("InvalidParameterValue.TagNameLengthLimit"))]
        InvalidParameterValueTagNameLengthLimit = 1_524_359_986,
        /// LimitExceeded.AreaQuota
        #[doc(alias("LimitExceeded.AreaQuota"))]
        LimitExceededAreaQuota = 1_287_319_071,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
    }
    api::listed_enum!(YunjingError, yunjing_v20180228_table);
    mod yunjing_v20180228_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{YunjingError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "yunjing_v20180228";
        pub(super) const CODE_INDEX: Index = index::YUNJING_V20180228_CODES;
        pub(super) const KEY_INDEX: Index = index::YUNJING_V20180228_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 35] = backgrounds(
            &WORDS,
            &index::YUNJING_V20180228_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180228::YunjingError;

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
