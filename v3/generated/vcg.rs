// @generated from spec/vcg.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cd13b9acf0d3ebc2, rust-hash: 18672bd473c6c582
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vcg.rs"]
mod index;

/// Version 2024-04-04 of the API.
pub mod v20240404 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vcg")]
    /// Error codes of Video Generation (vcg), API 3.0, version 2024-04-04.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VcgError {
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist,
        /// FailedOperation.TaskStatusError
        #[doc(alias("FailedOperation.TaskStatusError"))]
        FailedOperationTaskStatusError,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        FailedOperationVideoDecodeFailed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidVideoAspectRatio
        #[doc(alias("InvalidParameterValue.InvalidVideoAspectRatio"))]
        InvalidParameterValueInvalidVideoAspectRatio,
        /// InvalidParameterValue.InvalidVideoDuration
        #[doc(alias("InvalidParameterValue.InvalidVideoDuration"))]
        InvalidParameterValueInvalidVideoDuration,
        /// InvalidParameterValue.InvalidVideoFPS
        #[doc(alias("InvalidParameterValue.InvalidVideoFPS"))]
        InvalidParameterValueInvalidVideoFps,
        /// InvalidParameterValue.InvalidVideoFormat
        #[doc(alias("InvalidParameterValue.InvalidVideoFormat"))]
        InvalidParameterValueInvalidVideoFormat,
        /// InvalidParameterValue.InvalidVideoResolution
        #[doc(alias("InvalidParameterValue.InvalidVideoResolution"))]
        InvalidParameterValueInvalidVideoResolution,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.StyleNotExist
        #[doc(alias("InvalidParameterValue.StyleNotExist"))]
        InvalidParameterValueStyleNotExist,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// InvalidParameterValue.VideoSizeExceed
        #[doc(alias("InvalidParameterValue.VideoSizeExceed"))]
        InvalidParameterValueVideoSizeExceed,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vcg")]
    api::listed_enum!(VcgError, vcg_v20240404_table);
    pub(crate) mod vcg_v20240404_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vcg")]
        use super::VcgError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vcg_v20240404";
        pub(super) const CODE_INDEX: Index = index::VCG_V20240404_CODES;
        pub(super) const KEY_INDEX: Index = index::VCG_V20240404_KEYS;
        #[cfg(feature = "vcg")]
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
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::below("FailedOperation"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.JobNumExceed"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceUnavailable"),
        ];
        pub(super) use super::index::VCG_V20240404_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "vcg")]
pub use v20240404::VcgError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
