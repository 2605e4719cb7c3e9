// @generated from spec/mdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 93a5fcc4b2a7287b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mdc.rs"]
mod index;

/// Version 2020-08-28 of the API.
pub mod v20200828 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of StreamLink (mdc), API 3.0, version 2020-08-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MdcError {
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime = -963_387_607,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit = -445_538_968,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId = 1_167_249_822,
        /// InvalidParameter.Input
        #[doc(alias("InvalidParameter.Input"))]
        InvalidParameterInput = -477_845_927,
        /// InvalidParameter.InputOutputId
        #[doc(alias("InvalidParameter.InputOutputId"))]
        InvalidParameterInputOutputId = -1_812_824_758,
        /// InvalidParameter.MaxBandwidth
        #[doc(alias("InvalidParameter.MaxBandwidth"))]
        InvalidParameterMaxBandwidth = -1_177_799_691,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName = 1_667_130_389,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound = -486_937_785,
        /// InvalidParameter.Output
        #[doc(alias("InvalidParameter.Output"))]
        InvalidParameterOutput = 1_050_644_391,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups = -717_309_566,
        /// InvalidParameter.OutputId
        #[doc(alias("InvalidParameter.OutputId"))]
        InvalidParameterOutputId = 2_110_798_338,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum = -681_932_693,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize = 577_788_538,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod = -182_806_898,
        /// InvalidParameter.Pipeline
        #[doc(alias("InvalidParameter.Pipeline"))]
        InvalidParameterPipeline = -1_602_893_552,
        /// InvalidParameter.Protocol
        #[doc(alias("InvalidParameter.Protocol"))]
        InvalidParameterProtocol = 241_124_122,
        /// InvalidParameter.SortType
        #[doc(alias("InvalidParameter.SortType"))]
        InvalidParameterSortType = 1_090_639_972,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime = 1_899_164_274,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState = -654_954_802,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType = -2_052_023_104,
    }
    api::listed_enum!(MdcError, mdc_v20200828_table);
    mod mdc_v20200828_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{MdcError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mdc_v20200828";
        pub(super) const CODE_INDEX: Index = index::MDC_V20200828_CODES;
        pub(super) const KEY_INDEX: Index = index::MDC_V20200828_KEYS;
        pub(super) static VARIANTS: [MdcError; 22] = [
            MdcError::InternalError,
            MdcError::InvalidParameter,
            MdcError::InvalidParameterEndTime,
            MdcError::InvalidParameterExceededQuantityLimit,
            MdcError::InvalidParameterId,
            MdcError::InvalidParameterInput,
            MdcError::InvalidParameterInputOutputId,
            MdcError::InvalidParameterMaxBandwidth,
            MdcError::InvalidParameterName,
            MdcError::InvalidParameterNotFound,
            MdcError::InvalidParameterOutput,
            MdcError::InvalidParameterOutputGroups,
            MdcError::InvalidParameterOutputId,
            MdcError::InvalidParameterPageNum,
            MdcError::InvalidParameterPageSize,
            MdcError::InvalidParameterPeriod,
            MdcError::InvalidParameterPipeline,
            MdcError::InvalidParameterProtocol,
            MdcError::InvalidParameterSortType,
            MdcError::InvalidParameterStartTime,
            MdcError::InvalidParameterState,
            MdcError::InvalidParameterType,
        ];
        pub(super) static WORDS: [&str; 22] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.EndTime",
            "InvalidParameter.ExceededQuantityLimit",
            "InvalidParameter.Id",
            "InvalidParameter.Input",
            "InvalidParameter.InputOutputId",
            "InvalidParameter.MaxBandwidth",
            "InvalidParameter.Name",
            "InvalidParameter.NotFound",
            "InvalidParameter.Output",
            "InvalidParameter.OutputGroups",
            "InvalidParameter.OutputId",
            "InvalidParameter.PageNum",
            "InvalidParameter.PageSize",
            "InvalidParameter.Period",
            "InvalidParameter.Pipeline",
            "InvalidParameter.Protocol",
            "InvalidParameter.SortType",
            "InvalidParameter.StartTime",
            "InvalidParameter.State",
            "InvalidParameter.Type",
        ];
        pub(super) static NAMES: [&str; 22] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterEndTime",
            "InvalidParameterExceededQuantityLimit",
            "InvalidParameterId",
            "InvalidParameterInput",
            "InvalidParameterInputOutputId",
            "InvalidParameterMaxBandwidth",
            "InvalidParameterName",
            "InvalidParameterNotFound",
            "InvalidParameterOutput",
            "InvalidParameterOutputGroups",
            "InvalidParameterOutputId",
            "InvalidParameterPageNum",
            "InvalidParameterPageSize",
            "InvalidParameterPeriod",
            "InvalidParameterPipeline",
            "InvalidParameterProtocol",
            "InvalidParameterSortType",
            "InvalidParameterStartTime",
            "InvalidParameterState",
            "InvalidParameterType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 22] = backgrounds(
            &WORDS,
            &index::MDC_V20200828_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MdcError",
            label_en: "StreamLink",
            label_zh: "媒体传输",
            level: Level::Service,
            product: Some(products::MDC),
            version: Some("2020-08-28"),
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

pub use v20200828::MdcError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
