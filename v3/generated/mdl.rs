// @generated from spec/mdl.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 61bd144e6cd5d757
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mdl.rs"]
mod index;

/// Version 2020-03-26 of the API.
pub mod v20200326 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of StreamLive (mdl), API 3.0, version 2020-03-26.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MdlError {
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AVTemplates
        #[doc(alias("InvalidParameter.AVTemplates"))]
        InvalidParameterAvTemplates = 2_067_290_838,
        /// InvalidParameter.AlreadyAssociatedChannel
        #[doc(alias("InvalidParameter.AlreadyAssociatedChannel"))]
        InvalidParameterAlreadyAssociatedChannel = 431_210_630,
        /// InvalidParameter.AlreadyAssociatedInput
        #[doc(alias("InvalidParameter.AlreadyAssociatedInput"))]
        InvalidParameterAlreadyAssociatedInput = 902_644_563,
        /// InvalidParameter.AttachedInputs
        #[doc(alias("InvalidParameter.AttachedInputs"))]
        InvalidParameterAttachedInputs = 1_789_183_264,
        /// InvalidParameter.AudioTemplates
        #[doc(alias("InvalidParameter.AudioTemplates"))]
        InvalidParameterAudioTemplates = -1_307_222_323,
        /// InvalidParameter.ChannelId
        #[doc(alias("InvalidParameter.ChannelId"))]
        InvalidParameterChannelId = -2_082_378_199,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime = -963_387_607,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit = -445_538_968,
        /// InvalidParameter.FrameCaptureTemplates
        #[doc(alias("InvalidParameter.FrameCaptureTemplates"))]
        InvalidParameterFrameCaptureTemplates = 1_527_552_810,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId = 1_167_249_822,
        /// InvalidParameter.ImageSettings
        #[doc(alias("InvalidParameter.ImageSettings"))]
        InvalidParameterImageSettings = 1_331_038_324,
        /// InvalidParameter.InputSettings
        #[doc(alias("InvalidParameter.InputSettings"))]
        InvalidParameterInputSettings = -1_273_439_317,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName = 1_667_130_389,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound = -486_937_785,
        /// InvalidParameter.NotifyKey
        #[doc(alias("InvalidParameter.NotifyKey"))]
        InvalidParameterNotifyKey = -682_629_923,
        /// InvalidParameter.NotifyUrl
        #[doc(alias("InvalidParameter.NotifyUrl"))]
        InvalidParameterNotifyUrl = 557_017_900,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups = -717_309_566,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum = -681_932_693,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod = -182_806_898,
        /// InvalidParameter.Plan
        #[doc(alias("InvalidParameter.Plan"))]
        InvalidParameterPlan = -745_519_567,
        /// InvalidParameter.SecurityGroups
        #[doc(alias("InvalidParameter.SecurityGroups"))]
        InvalidParameterSecurityGroups = 362_325_259,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime = 1_899_164_274,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState = -654_954_802,
        /// InvalidParameter.StateError
        #[doc(alias("InvalidParameter.StateError"))]
        InvalidParameterStateError = 729_569_416,
        /// InvalidParameter.TextSettings
        #[doc(alias("InvalidParameter.TextSettings"))]
        InvalidParameterTextSettings = -197_565_479,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType = -2_052_023_104,
        /// InvalidParameter.VideoTemplates
        #[doc(alias("InvalidParameter.VideoTemplates"))]
        InvalidParameterVideoTemplates = 41_980_269,
        /// InvalidParameter.Whitelist
        #[doc(alias("InvalidParameter.Whitelist"))]
        InvalidParameterWhitelist = -1_756_444_773,
    }
    api::listed_enum!(MdlError, mdl_v20200326_table);
    mod mdl_v20200326_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{MdlError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mdl_v20200326";
        pub(super) const CODE_INDEX: Index = index::MDL_V20200326_CODES;
        pub(super) const KEY_INDEX: Index = index::MDL_V20200326_KEYS;
        pub(super) static VARIANTS: [MdlError; 30] = [
            MdlError::InternalError,
            MdlError::InvalidParameter,
            MdlError::InvalidParameterAvTemplates,
            MdlError::InvalidParameterAlreadyAssociatedChannel,
            MdlError::InvalidParameterAlreadyAssociatedInput,
            MdlError::InvalidParameterAttachedInputs,
            MdlError::InvalidParameterAudioTemplates,
            MdlError::InvalidParameterChannelId,
            MdlError::InvalidParameterEndTime,
            MdlError::InvalidParameterExceededQuantityLimit,
            MdlError::InvalidParameterFrameCaptureTemplates,
            MdlError::InvalidParameterId,
            MdlError::InvalidParameterImageSettings,
            MdlError::InvalidParameterInputSettings,
            MdlError::InvalidParameterName,
            MdlError::InvalidParameterNotFound,
            MdlError::InvalidParameterNotifyKey,
            MdlError::InvalidParameterNotifyUrl,
            MdlError::InvalidParameterOutputGroups,
            MdlError::InvalidParameterPageNum,
            MdlError::InvalidParameterPeriod,
            MdlError::InvalidParameterPlan,
            MdlError::InvalidParameterSecurityGroups,
            MdlError::InvalidParameterStartTime,
            MdlError::InvalidParameterState,
            MdlError::InvalidParameterStateError,
            MdlError::InvalidParameterTextSettings,
            MdlError::InvalidParameterType,
            MdlError::InvalidParameterVideoTemplates,
            MdlError::InvalidParameterWhitelist,
        ];
        pub(super) static WORDS: [&str; 30] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AVTemplates",
            "InvalidParameter.AlreadyAssociatedChannel",
            "InvalidParameter.AlreadyAssociatedInput",
            "InvalidParameter.AttachedInputs",
            "InvalidParameter.AudioTemplates",
            "InvalidParameter.ChannelId",
            "InvalidParameter.EndTime",
            "InvalidParameter.ExceededQuantityLimit",
            "InvalidParameter.FrameCaptureTemplates",
            "InvalidParameter.Id",
            "InvalidParameter.ImageSettings",
            "InvalidParameter.InputSettings",
            "InvalidParameter.Name",
            "InvalidParameter.NotFound",
            "InvalidParameter.NotifyKey",
            "InvalidParameter.NotifyUrl",
            "InvalidParameter.OutputGroups",
            "InvalidParameter.PageNum",
            "InvalidParameter.Period",
            "InvalidParameter.Plan",
            "InvalidParameter.SecurityGroups",
            "InvalidParameter.StartTime",
            "InvalidParameter.State",
            "InvalidParameter.StateError",
            "InvalidParameter.TextSettings",
            "InvalidParameter.Type",
            "InvalidParameter.VideoTemplates",
            "InvalidParameter.Whitelist",
        ];
        pub(super) static NAMES: [&str; 30] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAvTemplates",
            "InvalidParameterAlreadyAssociatedChannel",
            "InvalidParameterAlreadyAssociatedInput",
            "InvalidParameterAttachedInputs",
            "InvalidParameterAudioTemplates",
            "InvalidParameterChannelId",
            "InvalidParameterEndTime",
            "InvalidParameterExceededQuantityLimit",
            "InvalidParameterFrameCaptureTemplates",
            "InvalidParameterId",
            "InvalidParameterImageSettings",
            "InvalidParameterInputSettings",
            "InvalidParameterName",
            "InvalidParameterNotFound",
            "InvalidParameterNotifyKey",
            "InvalidParameterNotifyUrl",
            "InvalidParameterOutputGroups",
            "InvalidParameterPageNum",
            "InvalidParameterPeriod",
            "InvalidParameterPlan",
            "InvalidParameterSecurityGroups",
            "InvalidParameterStartTime",
            "InvalidParameterState",
            "InvalidParameterStateError",
            "InvalidParameterTextSettings",
            "InvalidParameterType",
            "InvalidParameterVideoTemplates",
            "InvalidParameterWhitelist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 30] = backgrounds(
            &WORDS,
            &index::MDL_V20200326_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MdlError",
            label_en: "StreamLive",
            label_zh: "媒体直播",
            level: Level::Service,
            product: Some(products::MDL),
            version: Some("2020-03-26"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200326::MdlError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
