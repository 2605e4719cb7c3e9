// @generated from spec/mdc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8a4132b74c16da2d, rust-hash: 3b02169c71a898e4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mdc.rs"]
mod index;

/// Version 2020-08-28 of the API.
pub mod v20200828 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "mdc")]
    /// Error codes of StreamLink (mdc), API 3.0, version 2020-08-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MdcError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId,
        /// InvalidParameter.Input
        #[doc(alias("InvalidParameter.Input"))]
        InvalidParameterInput,
        /// InvalidParameter.InputOutputId
        #[doc(alias("InvalidParameter.InputOutputId"))]
        InvalidParameterInputOutputId,
        /// InvalidParameter.MaxBandwidth
        #[doc(alias("InvalidParameter.MaxBandwidth"))]
        InvalidParameterMaxBandwidth,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound,
        /// InvalidParameter.Output
        #[doc(alias("InvalidParameter.Output"))]
        InvalidParameterOutput,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups,
        /// InvalidParameter.OutputId
        #[doc(alias("InvalidParameter.OutputId"))]
        InvalidParameterOutputId,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod,
        /// InvalidParameter.Pipeline
        #[doc(alias("InvalidParameter.Pipeline"))]
        InvalidParameterPipeline,
        /// InvalidParameter.Protocol
        #[doc(alias("InvalidParameter.Protocol"))]
        InvalidParameterProtocol,
        /// InvalidParameter.SortType
        #[doc(alias("InvalidParameter.SortType"))]
        InvalidParameterSortType,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mdc")]
    api::listed_enum!(MdcError, mdc_v20200828_table);
    pub(crate) mod mdc_v20200828_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "mdc")]
        use super::MdcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mdc_v20200828";
        pub(super) const CODE_INDEX: Index = index::MDC_V20200828_CODES;
        pub(super) const KEY_INDEX: Index = index::MDC_V20200828_KEYS;
        #[cfg(feature = "mdc")]
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
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
        ];
        pub(super) use super::index::MDC_V20200828_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "mdc")]
pub use v20200828::MdcError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
