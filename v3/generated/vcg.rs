// @generated from spec/vcg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1ae91131401df1eb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vcg.rs"]
mod index;

/// Version 2024-04-04 of the API.
pub mod v20240404 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Video Generation (vcg), API 3.0, version 2024-04-04.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum VcgError {
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError = -436_120_622,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist = -1_330_537_314,
        /// FailedOperation.TaskStatusError
        #[doc(alias("FailedOperation.TaskStatusError"))]
        FailedOperationTaskStatusError = -1_063_931_944,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        FailedOperationVideoDecodeFailed = 1_225_209_631,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidVideoAspectRatio
        #[doc(alias("InvalidParameterValue.InvalidVideoAspectRatio"))]
        InvalidParameterValueInvalidVideoAspectRatio = 1_512_035_748,
        /// InvalidParameterValue.InvalidVideoDuration
        #[doc(alias("InvalidParameterValue.InvalidVideoDuration"))]
        InvalidParameterValueInvalidVideoDuration = 489_230_173,
        /// InvalidParameterValue.InvalidVideoFPS
        #[doc(alias("InvalidParameterValue.InvalidVideoFPS"))]
        InvalidParameterValueInvalidVideoFps = -1_380_820_900,
        /// InvalidParameterValue.InvalidVideoFormat
        #[doc(alias("InvalidParameterValue.InvalidVideoFormat"))]
        InvalidParameterValueInvalidVideoFormat = -643_935_174,
        /// InvalidParameterValue.InvalidVideoResolution
        #[doc(alias("InvalidParameterValue.InvalidVideoResolution"))]
        InvalidParameterValueInvalidVideoResolution = -199_719_613,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError = -1_992_415_834,
        /// InvalidParameterValue.StyleNotExist
        #[doc(alias("InvalidParameterValue.StyleNotExist"))]
        InvalidParameterValueStyleNotExist = 1_492_772_857,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// InvalidParameterValue.VideoSizeExceed
        #[doc(alias("InvalidParameterValue.VideoSizeExceed"))]
        InvalidParameterValueVideoSizeExceed = -801_392_485,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed = 1_455_366_471,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
    }
    api::listed_enum!(VcgError, vcg_v20240404_table);
    mod vcg_v20240404_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{VcgError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "vcg_v20240404";
        pub(super) const CODE_INDEX: Index = index::VCG_V20240404_CODES;
        pub(super) const KEY_INDEX: Index = index::VCG_V20240404_KEYS;
        pub(super) static VARIANTS: [VcgError; 18] = [
            VcgError::FailedOperationDownloadError,
            VcgError::FailedOperationTaskNotExist,
            VcgError::FailedOperationTaskStatusError,
            VcgError::FailedOperationVideoDecodeFailed,
            VcgError::InvalidParameterValue,
            VcgError::InvalidParameterValueInvalidVideoAspectRatio,
            VcgError::InvalidParameterValueInvalidVideoDuration,
            VcgError::InvalidParameterValueInvalidVideoFps,
            VcgError::InvalidParameterValueInvalidVideoFormat,
            VcgError::InvalidParameterValueInvalidVideoResolution,
            VcgError::InvalidParameterValueParameterValueError,
            VcgError::InvalidParameterValueStyleNotExist,
            VcgError::InvalidParameterValueUrlIllegal,
            VcgError::InvalidParameterValueVideoSizeExceed,
            VcgError::RequestLimitExceeded,
            VcgError::RequestLimitExceededJobNumExceed,
            VcgError::ResourceInsufficient,
            VcgError::ResourceUnavailableNotExist,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "FailedOperation.DownloadError",
            "FailedOperation.TaskNotExist",
            "FailedOperation.TaskStatusError",
            "FailedOperation.VideoDecodeFailed",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidVideoAspectRatio",
            "InvalidParameterValue.InvalidVideoDuration",
            "InvalidParameterValue.InvalidVideoFPS",
            "InvalidParameterValue.InvalidVideoFormat",
            "InvalidParameterValue.InvalidVideoResolution",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.StyleNotExist",
            "InvalidParameterValue.UrlIllegal",
            "InvalidParameterValue.VideoSizeExceed",
            "RequestLimitExceeded",
            "RequestLimitExceeded.JobNumExceed",
            "ResourceInsufficient",
            "ResourceUnavailable.NotExist",
        ];
        pub(super) static NAMES: [&str; 18] = [
            "FailedOperationDownloadError",
            "FailedOperationTaskNotExist",
            "FailedOperationTaskStatusError",
            "FailedOperationVideoDecodeFailed",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidVideoAspectRatio",
            "InvalidParameterValueInvalidVideoDuration",
            "InvalidParameterValueInvalidVideoFps",
            "InvalidParameterValueInvalidVideoFormat",
            "InvalidParameterValueInvalidVideoResolution",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueStyleNotExist",
            "InvalidParameterValueUrlIllegal",
            "InvalidParameterValueVideoSizeExceed",
            "RequestLimitExceeded",
            "RequestLimitExceededJobNumExceed",
            "ResourceInsufficient",
            "ResourceUnavailableNotExist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 18] = backgrounds(
            &WORDS,
            &index::VCG_V20240404_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VcgError",
            label_en: "Video Generation",
            label_zh: "视频生成",
            level: Level::Service,
            product: Some(products::VCG),
            version: Some("2024-04-04"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20240404::VcgError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
