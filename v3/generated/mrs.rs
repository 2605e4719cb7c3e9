// @generated from spec/mrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8f5551bb753405d6, rust-hash: 30d054b7bdbf90be
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mrs.rs"]
mod index;

/// Version 2020-09-10 of the API.
pub mod v20200910 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "mrs")]
    /// Error codes of Medical Report Structured (mrs), API 3.0, version 2020-09-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MrsError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation.AsyncQueueFullError
        #[doc(alias("FailedOperation.AsyncQueueFullError"))]
        FailedOperationAsyncQueueFullError,
        /// FailedOperation.AsyncTaskError
        #[doc(alias("FailedOperation.AsyncTaskError"))]
        FailedOperationAsyncTaskError,
        /// FailedOperation.AsyncTaskHandling
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AsyncTaskHandling"))]
        FailedOperationAsyncTaskHandling,
        /// FailedOperation.AsyncTaskRetrying
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AsyncTaskRetrying"))]
        FailedOperationAsyncTaskRetrying,
        /// FailedOperation.EmptyResult
        #[doc(alias("FailedOperation.EmptyResult"))]
        FailedOperationEmptyResult,
        /// FailedOperation.PushUsageMessageError
        #[doc(alias("FailedOperation.PushUsageMessageError"))]
        FailedOperationPushUsageMessageError,
        /// FailedOperation.ServiceNotOpen
        #[doc(alias("FailedOperation.ServiceNotOpen"))]
        FailedOperationServiceNotOpen,
        /// FailedOperation.UnknownError
        #[doc(alias("FailedOperation.UnknownError"))]
        FailedOperationUnknownError,
        /// InternalError
        InternalError,
        /// InternalError.ImageOcrError
        #[doc(alias("InternalError.ImageOcrError"))]
        InternalErrorImageOcrError,
        /// InternalError.ImageProcessError
        #[doc(alias("InternalError.ImageProcessError"))]
        InternalErrorImageProcessError,
        /// InternalError.ServerTimeOutError
        #[doc(alias("InternalError.ServerTimeOutError"))]
        InternalErrorServerTimeOutError,
        /// InternalError.StructionError
        #[doc(alias("InternalError.StructionError"))]
        InternalErrorStructionError,
        /// InternalError.TextClassifyError
        #[doc(alias("InternalError.TextClassifyError"))]
        InternalErrorTextClassifyError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AutoFitDirection
        #[doc(alias("InvalidParameter.AutoFitDirection"))]
        InvalidParameterAutoFitDirection,
        /// InvalidParameter.ImageInfoList
        #[doc(alias("InvalidParameter.ImageInfoList"))]
        InvalidParameterImageInfoList,
        /// InvalidParameter.ImageOriginalSize
        #[doc(alias("InvalidParameter.ImageOriginalSize"))]
        InvalidParameterImageOriginalSize,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction,
        /// InvalidParameter.OcrEngineType
        #[doc(alias("InvalidParameter.OcrEngineType"))]
        InvalidParameterOcrEngineType,
        /// InvalidParameter.RotateTheAngle
        #[doc(alias("InvalidParameter.RotateTheAngle"))]
        InvalidParameterRotateTheAngle,
        /// InvalidParameter.Text
        #[doc(alias("InvalidParameter.Text"))]
        InvalidParameterText,
        /// InvalidParameterValue.ImageCodeError
        #[doc(alias("InvalidParameterValue.ImageCodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        InvalidParameterValueImageCodeError,
        /// InvalidParameterValue.ImageCodeInvalid
        #[doc(alias("InvalidParameterValue.ImageCodeInvalid"))]
        InvalidParameterValueImageCodeInvalid,
        /// InvalidParameterValue.ImageIsNoText
        #[doc(alias("InvalidParameterValue.ImageIsNoText"))]
        InvalidParameterValueImageIsNoText,
        /// InvalidParameterValue.ImageURLInvalid
        #[doc(alias("InvalidParameterValue.ImageURLInvalid"))]
        InvalidParameterValueImageUrlInvalid,
        /// InvalidParameterValue.TextIsNeed
        #[doc(alias("InvalidParameterValue.TextIsNeed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        InvalidParameterValueTextIsNeed,
        /// LimitExceeded.ServerLimitExceeded
        #[doc(alias("LimitExceeded.ServerLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        LimitExceededServerLimitExceeded,
        /// LimitExceeded.TextSizeLimitExceeded
        #[doc(alias("LimitExceeded.TextSizeLimitExceeded"))]
        LimitExceededTextSizeLimitExceeded,
        /// MissingParameter.ImageIsNeed
        #[doc(alias("MissingParameter.ImageIsNeed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        MissingParameterImageIsNeed,
        /// OperationDenied.ImageTooLarge
        #[doc(alias("OperationDenied.ImageTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        OperationDeniedImageTooLarge,
        /// OperationDenied.UnSupportThisType
        #[doc(alias("OperationDenied.UnSupportThisType"))]
        OperationDeniedUnSupportThisType,
        /// RequestLimitExceeded.QPSLimitExceeded
        #[doc(alias("RequestLimitExceeded.QPSLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        RequestLimitExceededQpsLimitExceeded,
        /// UnauthorizedOperation.PermissionDeniedError
        #[doc(alias("UnauthorizedOperation.PermissionDeniedError"))]
        UnauthorizedOperationPermissionDeniedError,
        /// UnsupportedOperation.UnSupportThisType
        #[doc(alias("UnsupportedOperation.UnSupportThisType"))]
        UnsupportedOperationUnSupportThisType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mrs")]
    api::listed_enum!(MrsError, mrs_v20200910_table);
    pub(crate) mod mrs_v20200910_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "mrs")]
        use super::MrsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mrs_v20200910";
        pub(super) const CODE_INDEX: Index = index::MRS_V20200910_CODES;
        pub(super) const KEY_INDEX: Index = index::MRS_V20200910_KEYS;
        #[cfg(feature = "mrs")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [MrsError; 36] = [
            MrsError::AuthFailure,
            MrsError::FailedOperationAsyncQueueFullError,
            MrsError::FailedOperationAsyncTaskError,
            MrsError::FailedOperationAsyncTaskHandling,
            MrsError::FailedOperationAsyncTaskRetrying,
            MrsError::FailedOperationEmptyResult,
            MrsError::FailedOperationPushUsageMessageError,
            MrsError::FailedOperationServiceNotOpen,
            MrsError::FailedOperationUnknownError,
            MrsError::InternalError,
            MrsError::InternalErrorImageOcrError,
            MrsError::InternalErrorImageProcessError,
            MrsError::InternalErrorServerTimeOutError,
            MrsError::InternalErrorStructionError,
            MrsError::InternalErrorTextClassifyError,
            MrsError::InvalidParameter,
            MrsError::InvalidParameterAutoFitDirection,
            MrsError::InvalidParameterImageInfoList,
            MrsError::InvalidParameterImageOriginalSize,
            MrsError::InvalidParameterInvalidAction,
            MrsError::InvalidParameterOcrEngineType,
            MrsError::InvalidParameterRotateTheAngle,
            MrsError::InvalidParameterText,
            MrsError::InvalidParameterValueImageCodeError,
            MrsError::InvalidParameterValueImageCodeInvalid,
            MrsError::InvalidParameterValueImageIsNoText,
            MrsError::InvalidParameterValueImageUrlInvalid,
            MrsError::InvalidParameterValueTextIsNeed,
            MrsError::LimitExceededServerLimitExceeded,
            MrsError::LimitExceededTextSizeLimitExceeded,
            MrsError::MissingParameterImageIsNeed,
            MrsError::OperationDeniedImageTooLarge,
            MrsError::OperationDeniedUnSupportThisType,
            MrsError::RequestLimitExceededQpsLimitExceeded,
            MrsError::UnauthorizedOperationPermissionDeniedError,
            MrsError::UnsupportedOperationUnSupportThisType,
        ];
        pub(super) static WORDS: [&str; 36] = [
            "AuthFailure",
            "FailedOperation.AsyncQueueFullError",
            "FailedOperation.AsyncTaskError",
            "FailedOperation.AsyncTaskHandling",
            "FailedOperation.AsyncTaskRetrying",
            "FailedOperation.EmptyResult",
            "FailedOperation.PushUsageMessageError",
            "FailedOperation.ServiceNotOpen",
            "FailedOperation.UnknownError",
            "InternalError",
            "InternalError.ImageOcrError",
            "InternalError.ImageProcessError",
            "InternalError.ServerTimeOutError",
            "InternalError.StructionError",
            "InternalError.TextClassifyError",
            "InvalidParameter",
            "InvalidParameter.AutoFitDirection",
            "InvalidParameter.ImageInfoList",
            "InvalidParameter.ImageOriginalSize",
            "InvalidParameter.InvalidAction",
            "InvalidParameter.OcrEngineType",
            "InvalidParameter.RotateTheAngle",
            "InvalidParameter.Text",
            "InvalidParameterValue.ImageCodeError",
            "InvalidParameterValue.ImageCodeInvalid",
            "InvalidParameterValue.ImageIsNoText",
            "InvalidParameterValue.ImageURLInvalid",
            "InvalidParameterValue.TextIsNeed",
            "LimitExceeded.ServerLimitExceeded",
            "LimitExceeded.TextSizeLimitExceeded",
            "MissingParameter.ImageIsNeed",
            "OperationDenied.ImageTooLarge",
            "OperationDenied.UnSupportThisType",
            "RequestLimitExceeded.QPSLimitExceeded",
            "UnauthorizedOperation.PermissionDeniedError",
            "UnsupportedOperation.UnSupportThisType",
        ];
        pub(super) static NAMES: [&str; 36] = [
            "AuthFailure",
            "FailedOperationAsyncQueueFullError",
            "FailedOperationAsyncTaskError",
            "FailedOperationAsyncTaskHandling",
            "FailedOperationAsyncTaskRetrying",
            "FailedOperationEmptyResult",
            "FailedOperationPushUsageMessageError",
            "FailedOperationServiceNotOpen",
            "FailedOperationUnknownError",
            "InternalError",
            "InternalErrorImageOcrError",
            "InternalErrorImageProcessError",
            "InternalErrorServerTimeOutError",
            "InternalErrorStructionError",
            "InternalErrorTextClassifyError",
            "InvalidParameter",
            "InvalidParameterAutoFitDirection",
            "InvalidParameterImageInfoList",
            "InvalidParameterImageOriginalSize",
            "InvalidParameterInvalidAction",
            "InvalidParameterOcrEngineType",
            "InvalidParameterRotateTheAngle",
            "InvalidParameterText",
            "InvalidParameterValueImageCodeError",
            "InvalidParameterValueImageCodeInvalid",
            "InvalidParameterValueImageIsNoText",
            "InvalidParameterValueImageUrlInvalid",
            "InvalidParameterValueTextIsNeed",
            "LimitExceededServerLimitExceeded",
            "LimitExceededTextSizeLimitExceeded",
            "MissingParameterImageIsNeed",
            "OperationDeniedImageTooLarge",
            "OperationDeniedUnSupportThisType",
            "RequestLimitExceededQpsLimitExceeded",
            "UnauthorizedOperationPermissionDeniedError",
            "UnsupportedOperationUnSupportThisType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("AuthFailure"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.AsyncTaskHandling").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.AsyncTaskRetrying").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded.QPSLimitExceeded"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::MRS_V20200910_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MrsError",
            label_en: "Medical Report Structured",
            label_zh: "医疗报告结构化",
            level: Level::Service,
            product: Some(products::MRS),
            version: Some("2020-09-10"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-17",
                        "自 2021-08-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-17",
                        "自 2021-08-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    28,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-17",
                        "自 2021-08-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-17",
                        "自 2021-08-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-17",
                        "自 2021-08-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-17",
                        "自 2021-08-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "mrs")]
pub use v20200910::MrsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
