// @generated from spec/ie.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: eeba96f03fc8be7f, rust-hash: 566d171b4a1e420d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ie.rs"]
mod index;

/// Version 2020-03-04 of the API.
pub mod v20200304 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ie")]
    /// Error codes of Intelligent Editing (ie), API 3.0, version 2020-03-04.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CosStorageError
        #[doc(alias("FailedOperation.CosStorageError"))]
        FailedOperationCosStorageError,
        /// FailedOperation.EditError
        #[doc(alias("FailedOperation.EditError"))]
        FailedOperationEditError,
        /// FailedOperation.EncodeFormatError
        #[doc(alias("FailedOperation.EncodeFormatError"))]
        FailedOperationEncodeFormatError,
        /// FailedOperation.RunningTaskExceed
        #[doc(alias("FailedOperation.RunningTaskExceed"))]
        FailedOperationRunningTaskExceed,
        /// FailedOperation.SegmentError
        #[doc(alias("FailedOperation.SegmentError"))]
        FailedOperationSegmentError,
        /// FailedOperation.ServerBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerBusy"))]
        FailedOperationServerBusy,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.TaskResubmit
        #[doc(alias("FailedOperation.TaskResubmit"))]
        FailedOperationTaskResubmit,
        /// FailedOperation.TranscodeError
        #[doc(alias("FailedOperation.TranscodeError"))]
        FailedOperationTranscodeError,
        /// FailedOperation.UnknowError
        #[doc(alias("FailedOperation.UnknowError"))]
        FailedOperationUnknowError,
        /// FailedOperation.VideoDownloadError
        #[doc(alias("FailedOperation.VideoDownloadError"))]
        FailedOperationVideoDownloadError,
        /// FailedOperation.VideoParseError
        #[doc(alias("FailedOperation.VideoParseError"))]
        FailedOperationVideoParseError,
        /// FailedOperation.VideoSizeExceed
        #[doc(alias("FailedOperation.VideoSizeExceed"))]
        FailedOperationVideoSizeExceed,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.LiveStreamNotSupport
        #[doc(alias("InvalidParameter.LiveStreamNotSupport"))]
        InvalidParameterLiveStreamNotSupport,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ActionNotSupport
        #[doc(alias("InvalidParameterValue.ActionNotSupport"))]
        InvalidParameterValueActionNotSupport,
        /// InvalidParameterValue.CallbackUrlError
        #[doc(alias("InvalidParameterValue.CallbackUrlError"))]
        InvalidParameterValueCallbackUrlError,
        /// InvalidParameterValue.CallbackUrlNotExist
        #[doc(alias("InvalidParameterValue.CallbackUrlNotExist"))]
        InvalidParameterValueCallbackUrlNotExist,
        /// InvalidParameterValue.CosAuthModeError
        #[doc(alias("InvalidParameterValue.CosAuthModeError"))]
        InvalidParameterValueCosAuthModeError,
        /// InvalidParameterValue.CosHostedIdNotExist
        #[doc(alias("InvalidParameterValue.CosHostedIdNotExist"))]
        InvalidParameterValueCosHostedIdNotExist,
        /// InvalidParameterValue.DownInfoFormatWrong
        #[doc(alias("InvalidParameterValue.DownInfoFormatWrong"))]
        InvalidParameterValueDownInfoFormatWrong,
        /// InvalidParameterValue.DownInfoTypeWrong
        #[doc(alias("InvalidParameterValue.DownInfoTypeWrong"))]
        InvalidParameterValueDownInfoTypeWrong,
        /// InvalidParameterValue.LiveSourceNotSupport
        #[doc(alias("InvalidParameterValue.LiveSourceNotSupport"))]
        InvalidParameterValueLiveSourceNotSupport,
        /// InvalidParameterValue.SaveInfoNotExist
        #[doc(alias("InvalidParameterValue.SaveInfoNotExist"))]
        InvalidParameterValueSaveInfoNotExist,
        /// InvalidParameterValue.TaskAlreadyDone
        #[doc(alias("InvalidParameterValue.TaskAlreadyDone"))]
        InvalidParameterValueTaskAlreadyDone,
        /// InvalidParameterValue.TaskDeleted
        #[doc(alias("InvalidParameterValue.TaskDeleted"))]
        InvalidParameterValueTaskDeleted,
        /// InvalidParameterValue.TaskIdNotExist
        #[doc(alias("InvalidParameterValue.TaskIdNotExist"))]
        InvalidParameterValueTaskIdNotExist,
        /// InvalidParameterValue.UriError
        #[doc(alias("InvalidParameterValue.UriError"))]
        InvalidParameterValueUriError,
        /// InvalidParameterValue.UrlInfoUrlError
        #[doc(alias("InvalidParameterValue.UrlInfoUrlError"))]
        InvalidParameterValueUrlInfoUrlError,
        /// InvalidParameterValue.VideoFormatError
        #[doc(alias("InvalidParameterValue.VideoFormatError"))]
        InvalidParameterValueVideoFormatError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ie")]
    api::listed_enum!(IeError, ie_v20200304_table);
    pub(crate) mod ie_v20200304_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ie")]
        use super::IeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ie_v20200304";
        pub(super) const CODE_INDEX: Index = index::IE_V20200304_CODES;
        pub(super) const KEY_INDEX: Index = index::IE_V20200304_KEYS;
        #[cfg(feature = "ie")]
        pub(super) static VARIANTS: [IeError; 37] = [
            IeError::AuthFailure,
            IeError::FailedOperation,
            IeError::FailedOperationCosStorageError,
            IeError::FailedOperationEditError,
            IeError::FailedOperationEncodeFormatError,
            IeError::FailedOperationRunningTaskExceed,
            IeError::FailedOperationSegmentError,
            IeError::FailedOperationServerBusy,
            IeError::FailedOperationServerError,
            IeError::FailedOperationTaskResubmit,
            IeError::FailedOperationTranscodeError,
            IeError::FailedOperationUnknowError,
            IeError::FailedOperationVideoDownloadError,
            IeError::FailedOperationVideoParseError,
            IeError::FailedOperationVideoSizeExceed,
            IeError::InternalError,
            IeError::InvalidParameter,
            IeError::InvalidParameterLiveStreamNotSupport,
            IeError::InvalidParameterValue,
            IeError::InvalidParameterValueActionNotSupport,
            IeError::InvalidParameterValueCallbackUrlError,
            IeError::InvalidParameterValueCallbackUrlNotExist,
            IeError::InvalidParameterValueCosAuthModeError,
            IeError::InvalidParameterValueCosHostedIdNotExist,
            IeError::InvalidParameterValueDownInfoFormatWrong,
            IeError::InvalidParameterValueDownInfoTypeWrong,
            IeError::InvalidParameterValueLiveSourceNotSupport,
            IeError::InvalidParameterValueSaveInfoNotExist,
            IeError::InvalidParameterValueTaskAlreadyDone,
            IeError::InvalidParameterValueTaskDeleted,
            IeError::InvalidParameterValueTaskIdNotExist,
            IeError::InvalidParameterValueUriError,
            IeError::InvalidParameterValueUrlInfoUrlError,
            IeError::InvalidParameterValueVideoFormatError,
            IeError::RequestLimitExceeded,
            IeError::ResourceUnavailableInArrears,
            IeError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 37] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.CosStorageError",
            "FailedOperation.EditError",
            "FailedOperation.EncodeFormatError",
            "FailedOperation.RunningTaskExceed",
            "FailedOperation.SegmentError",
            "FailedOperation.ServerBusy",
            "FailedOperation.ServerError",
            "FailedOperation.TaskResubmit",
            "FailedOperation.TranscodeError",
            "FailedOperation.UnknowError",
            "FailedOperation.VideoDownloadError",
            "FailedOperation.VideoParseError",
            "FailedOperation.VideoSizeExceed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.LiveStreamNotSupport",
            "InvalidParameterValue",
            "InvalidParameterValue.ActionNotSupport",
            "InvalidParameterValue.CallbackUrlError",
            "InvalidParameterValue.CallbackUrlNotExist",
            "InvalidParameterValue.CosAuthModeError",
            "InvalidParameterValue.CosHostedIdNotExist",
            "InvalidParameterValue.DownInfoFormatWrong",
            "InvalidParameterValue.DownInfoTypeWrong",
            "InvalidParameterValue.LiveSourceNotSupport",
            "InvalidParameterValue.SaveInfoNotExist",
            "InvalidParameterValue.TaskAlreadyDone",
            "InvalidParameterValue.TaskDeleted",
            "InvalidParameterValue.TaskIdNotExist",
            "InvalidParameterValue.UriError",
            "InvalidParameterValue.UrlInfoUrlError",
            "InvalidParameterValue.VideoFormatError",
            "RequestLimitExceeded",
            "ResourceUnavailable.InArrears",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 37] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationCosStorageError",
            "FailedOperationEditError",
            "FailedOperationEncodeFormatError",
            "FailedOperationRunningTaskExceed",
            "FailedOperationSegmentError",
            "FailedOperationServerBusy",
            "FailedOperationServerError",
            "FailedOperationTaskResubmit",
            "FailedOperationTranscodeError",
            "FailedOperationUnknowError",
            "FailedOperationVideoDownloadError",
            "FailedOperationVideoParseError",
            "FailedOperationVideoSizeExceed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterLiveStreamNotSupport",
            "InvalidParameterValue",
            "InvalidParameterValueActionNotSupport",
            "InvalidParameterValueCallbackUrlError",
            "InvalidParameterValueCallbackUrlNotExist",
            "InvalidParameterValueCosAuthModeError",
            "InvalidParameterValueCosHostedIdNotExist",
            "InvalidParameterValueDownInfoFormatWrong",
            "InvalidParameterValueDownInfoTypeWrong",
            "InvalidParameterValueLiveSourceNotSupport",
            "InvalidParameterValueSaveInfoNotExist",
            "InvalidParameterValueTaskAlreadyDone",
            "InvalidParameterValueTaskDeleted",
            "InvalidParameterValueTaskIdNotExist",
            "InvalidParameterValueUriError",
            "InvalidParameterValueUrlInfoUrlError",
            "InvalidParameterValueVideoFormatError",
            "RequestLimitExceeded",
            "ResourceUnavailableInArrears",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ServerBusy").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::IE_V20200304_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IeError",
            label_en: "Intelligent Editing",
            label_zh: "智能编辑",
            level: Level::Service,
            product: Some(products::IE),
            version: Some("2020-03-04"),
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

#[cfg(feature = "ie")]
pub use v20200304::IeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
