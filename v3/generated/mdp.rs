// @generated from spec/mdp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3c52334aea8ecd15, rust-hash: 2c6cd46d7231a4f9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mdp.rs"]
mod index;

/// Version 2020-05-27 of the API.
pub mod v20200527 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "mdp")]
    /// Error codes of StreamPackage (mdp), API 3.0, version 2020-05-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MdpError {
        /// InternalError
        InternalError,
        /// InternalError.GetSSAIChannelsFailed
        #[doc(alias("InternalError.GetSSAIChannelsFailed"))]
        InternalErrorGetSsaiChannelsFailed,
        /// InternalError.GetSSAIUsagePartialFailed
        #[doc(alias("InternalError.GetSSAIUsagePartialFailed"))]
        InternalErrorGetSsaiUsagePartialFailed,
        /// InvalidParameter.ActionType
        #[doc(alias("InvalidParameter.ActionType"))]
        InvalidParameterActionType,
        /// InvalidParameter.AuthInfo
        #[doc(alias("InvalidParameter.AuthInfo"))]
        InvalidParameterAuthInfo,
        /// InvalidParameter.CacheInfo
        #[doc(alias("InvalidParameter.CacheInfo"))]
        InvalidParameterCacheInfo,
        /// InvalidParameter.CdnDomain
        #[doc(alias("InvalidParameter.CdnDomain"))]
        InvalidParameterCdnDomain,
        /// InvalidParameter.ChannelId
        #[doc(alias("InvalidParameter.ChannelId"))]
        InvalidParameterChannelId,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId,
        /// InvalidParameter.InputFileInfo
        #[doc(alias("InvalidParameter.InputFileInfo"))]
        InvalidParameterInputFileInfo,
        /// InvalidParameter.InvalidParameterChannelId
        #[doc(alias("InvalidParameter.InvalidParameterChannelId"))]
        InvalidParameterInvalidParameterChannelId,
        /// InvalidParameter.LvbDomain
        #[doc(alias("InvalidParameter.LvbDomain"))]
        InvalidParameterLvbDomain,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups,
        /// InvalidParameter.OutputStorage
        #[doc(alias("InvalidParameter.OutputStorage"))]
        InvalidParameterOutputStorage,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize,
        /// InvalidParameter.Points
        #[doc(alias("InvalidParameter.Points"))]
        InvalidParameterPoints,
        /// InvalidParameter.Protocol
        #[doc(alias("InvalidParameter.Protocol"))]
        InvalidParameterProtocol,
        /// InvalidParameter.SSAIInfo
        #[doc(alias("InvalidParameter.SSAIInfo"))]
        InvalidParameterSsaiInfo,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType,
        /// InvalidParameter.Url
        #[doc(alias("InvalidParameter.Url"))]
        InvalidParameterUrl,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mdp")]
    api::listed_enum!(MdpError, mdp_v20200527_table);
    pub(crate) mod mdp_v20200527_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "mdp")]
        use super::MdpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mdp_v20200527";
        pub(super) const CODE_INDEX: Index = index::MDP_V20200527_CODES;
        pub(super) const KEY_INDEX: Index = index::MDP_V20200527_KEYS;
        #[cfg(feature = "mdp")]
        pub(super) static VARIANTS: [MdpError; 25] = [
            MdpError::InternalError,
            MdpError::InternalErrorGetSsaiChannelsFailed,
            MdpError::InternalErrorGetSsaiUsagePartialFailed,
            MdpError::InvalidParameterActionType,
            MdpError::InvalidParameterAuthInfo,
            MdpError::InvalidParameterCacheInfo,
            MdpError::InvalidParameterCdnDomain,
            MdpError::InvalidParameterChannelId,
            MdpError::InvalidParameterExceededQuantityLimit,
            MdpError::InvalidParameterId,
            MdpError::InvalidParameterInputFileInfo,
            MdpError::InvalidParameterInvalidParameterChannelId,
            MdpError::InvalidParameterLvbDomain,
            MdpError::InvalidParameterName,
            MdpError::InvalidParameterNotFound,
            MdpError::InvalidParameterOutputGroups,
            MdpError::InvalidParameterOutputStorage,
            MdpError::InvalidParameterPageNum,
            MdpError::InvalidParameterPageSize,
            MdpError::InvalidParameterPoints,
            MdpError::InvalidParameterProtocol,
            MdpError::InvalidParameterSsaiInfo,
            MdpError::InvalidParameterState,
            MdpError::InvalidParameterType,
            MdpError::InvalidParameterUrl,
        ];
        pub(super) static WORDS: [&str; 25] = [
            "InternalError",
            "InternalError.GetSSAIChannelsFailed",
            "InternalError.GetSSAIUsagePartialFailed",
            "InvalidParameter.ActionType",
            "InvalidParameter.AuthInfo",
            "InvalidParameter.CacheInfo",
            "InvalidParameter.CdnDomain",
            "InvalidParameter.ChannelId",
            "InvalidParameter.ExceededQuantityLimit",
            "InvalidParameter.Id",
            "InvalidParameter.InputFileInfo",
            "InvalidParameter.InvalidParameterChannelId",
            "InvalidParameter.LvbDomain",
            "InvalidParameter.Name",
            "InvalidParameter.NotFound",
            "InvalidParameter.OutputGroups",
            "InvalidParameter.OutputStorage",
            "InvalidParameter.PageNum",
            "InvalidParameter.PageSize",
            "InvalidParameter.Points",
            "InvalidParameter.Protocol",
            "InvalidParameter.SSAIInfo",
            "InvalidParameter.State",
            "InvalidParameter.Type",
            "InvalidParameter.Url",
        ];
        pub(super) static NAMES: [&str; 25] = [
            "InternalError",
            "InternalErrorGetSsaiChannelsFailed",
            "InternalErrorGetSsaiUsagePartialFailed",
            "InvalidParameterActionType",
            "InvalidParameterAuthInfo",
            "InvalidParameterCacheInfo",
            "InvalidParameterCdnDomain",
            "InvalidParameterChannelId",
            "InvalidParameterExceededQuantityLimit",
            "InvalidParameterId",
            "InvalidParameterInputFileInfo",
            "InvalidParameterInvalidParameterChannelId",
            "InvalidParameterLvbDomain",
            "InvalidParameterName",
            "InvalidParameterNotFound",
            "InvalidParameterOutputGroups",
            "InvalidParameterOutputStorage",
            "InvalidParameterPageNum",
            "InvalidParameterPageSize",
            "InvalidParameterPoints",
            "InvalidParameterProtocol",
            "InvalidParameterSsaiInfo",
            "InvalidParameterState",
            "InvalidParameterType",
            "InvalidParameterUrl",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
        ];
        pub(super) use super::index::MDP_V20200527_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MdpError",
            label_en: "StreamPackage",
            label_zh: "媒体包装",
            level: Level::Service,
            product: Some(products::MDP),
            version: Some("2020-05-27"),
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

#[cfg(feature = "mdp")]
pub use v20200527::MdpError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
