// @generated from spec/mdl.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 85161007925ac77b, rust-hash: 176481df0e4ca9b6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mdl.rs"]
mod index;

/// Version 2020-03-26 of the API.
pub mod v20200326 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "mdl")]
    /// Error codes of StreamLive (mdl), API 3.0, version 2020-03-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MdlError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AVTemplates
        #[doc(alias("InvalidParameter.AVTemplates"))]
        InvalidParameterAvTemplates,
        /// InvalidParameter.AlreadyAssociatedChannel
        #[doc(alias("InvalidParameter.AlreadyAssociatedChannel"))]
        InvalidParameterAlreadyAssociatedChannel,
        /// InvalidParameter.AlreadyAssociatedInput
        #[doc(alias("InvalidParameter.AlreadyAssociatedInput"))]
        InvalidParameterAlreadyAssociatedInput,
        /// InvalidParameter.AttachedInputs
        #[doc(alias("InvalidParameter.AttachedInputs"))]
        InvalidParameterAttachedInputs,
        /// InvalidParameter.AudioTemplates
        #[doc(alias("InvalidParameter.AudioTemplates"))]
        InvalidParameterAudioTemplates,
        /// InvalidParameter.ChannelId
        #[doc(alias("InvalidParameter.ChannelId"))]
        InvalidParameterChannelId,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit,
        /// InvalidParameter.FrameCaptureTemplates
        #[doc(alias("InvalidParameter.FrameCaptureTemplates"))]
        InvalidParameterFrameCaptureTemplates,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId,
        /// InvalidParameter.ImageSettings
        #[doc(alias("InvalidParameter.ImageSettings"))]
        InvalidParameterImageSettings,
        /// InvalidParameter.InputSettings
        #[doc(alias("InvalidParameter.InputSettings"))]
        InvalidParameterInputSettings,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound,
        /// InvalidParameter.NotifyKey
        #[doc(alias("InvalidParameter.NotifyKey"))]
        InvalidParameterNotifyKey,
        /// InvalidParameter.NotifyUrl
        #[doc(alias("InvalidParameter.NotifyUrl"))]
        InvalidParameterNotifyUrl,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod,
        /// InvalidParameter.Plan
        #[doc(alias("InvalidParameter.Plan"))]
        InvalidParameterPlan,
        /// InvalidParameter.SecurityGroups
        #[doc(alias("InvalidParameter.SecurityGroups"))]
        InvalidParameterSecurityGroups,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState,
        /// InvalidParameter.StateError
        #[doc(alias("InvalidParameter.StateError"))]
        InvalidParameterStateError,
        /// InvalidParameter.TextSettings
        #[doc(alias("InvalidParameter.TextSettings"))]
        InvalidParameterTextSettings,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType,
        /// InvalidParameter.VideoTemplates
        #[doc(alias("InvalidParameter.VideoTemplates"))]
        InvalidParameterVideoTemplates,
        /// InvalidParameter.Whitelist
        #[doc(alias("InvalidParameter.Whitelist"))]
        InvalidParameterWhitelist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mdl")]
    api::listed_enum!(MdlError, mdl_v20200326_table);
    pub(crate) mod mdl_v20200326_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "mdl")]
        use super::MdlError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mdl_v20200326";
        pub(super) const CODE_INDEX: Index = index::MDL_V20200326_CODES;
        pub(super) const KEY_INDEX: Index = index::MDL_V20200326_KEYS;
        #[cfg(feature = "mdl")]
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
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
        ];
        pub(super) use super::index::MDL_V20200326_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "mdl")]
pub use v20200326::MdlError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
