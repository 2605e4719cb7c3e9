// @generated from spec/mrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1f95668cd0b3170b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mrs.rs"]
mod index;

/// Version 2020-09-10 of the API.
pub mod v20200910 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Medical Report Structured (mrs), API 3.0, version 2020-09-10.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MrsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation.AsyncQueueFullError
        #[doc(alias("FailedOperation.AsyncQueueFullError"))]
        FailedOperationAsyncQueueFullError = -1_651_814_964,
        /// FailedOperation.AsyncTaskError
        #[doc(alias("FailedOperation.AsyncTaskError"))]
        FailedOperationAsyncTaskError = 185_837_814,
        /// FailedOperation.AsyncTaskHandling
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AsyncTaskHandling"))]
        FailedOperationAsyncTaskHandling = -1_062_838,
        /// FailedOperation.AsyncTaskRetrying
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AsyncTaskRetrying"))]
        FailedOperationAsyncTaskRetrying = -1_199_023_392,
        /// FailedOperation.EmptyResult
        #[doc(alias("FailedOperation.EmptyResult"))]
        FailedOperationEmptyResult = 1_659_821_302,
        /// FailedOperation.PushUsageMessageError
        #[doc(alias("FailedOperation.PushUsageMessageError"))]
        FailedOperationPushUsageMessageError = 991_602_361,
        /// FailedOperation.ServiceNotOpen
        #[doc(alias("FailedOperation.ServiceNotOpen"))]
        FailedOperationServiceNotOpen = -1_734_645_568,
        /// FailedOperation.UnknownError
        #[doc(alias("FailedOperation.UnknownError"))]
        FailedOperationUnknownError = -123_259_285,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ImageOcrError
        #[doc(alias("InternalError.ImageOcrError"))]
        InternalErrorImageOcrError = 988_199_419,
        /// InternalError.ImageProcessError
        #[doc(alias("InternalError.ImageProcessError"))]
        InternalErrorImageProcessError = -643_256_572,
        /// InternalError.ServerTimeOutError
        #[doc(alias("InternalError.ServerTimeOutError"))]
        InternalErrorServerTimeOutError = 1_766_568_459,
        /// InternalError.StructionError
        #[doc(alias("InternalError.StructionError"))]
        InternalErrorStructionError = 1_682_825_266,
        /// InternalError.TextClassifyError
        #[doc(alias("InternalError.TextClassifyError"))]
        InternalErrorTextClassifyError = 261_000_264,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AutoFitDirection
        #[doc(alias("InvalidParameter.AutoFitDirection"))]
        InvalidParameterAutoFitDirection = 504_198_556,
        /// InvalidParameter.ImageInfoList
        #[doc(alias("InvalidParameter.ImageInfoList"))]
        InvalidParameterImageInfoList = -1_244_512_258,
        /// InvalidParameter.ImageOriginalSize
        #[doc(alias("InvalidParameter.ImageOriginalSize"))]
        InvalidParameterImageOriginalSize = 150_419_978,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction = 369_514_196,
        /// InvalidParameter.OcrEngineType
        #[doc(alias("InvalidParameter.OcrEngineType"))]
        InvalidParameterOcrEngineType = -722_143_419,
        /// InvalidParameter.RotateTheAngle
        #[doc(alias("InvalidParameter.RotateTheAngle"))]
        InvalidParameterRotateTheAngle = 402_541_747,
        /// InvalidParameter.Text
        #[doc(alias("InvalidParameter.Text"))]
        InvalidParameterText = -1_970_521_419,
        /// InvalidParameterValue.ImageCodeError
        #[doc(alias("InvalidParameterValue.ImageCodeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        InvalidParameterValueImageCodeError = -52_096_100,
        /// InvalidParameterValue.ImageCodeInvalid
        #[doc(alias("InvalidParameterValue.ImageCodeInvalid"))]
        InvalidParameterValueImageCodeInvalid = 1_337_560_271,
        /// InvalidParameterValue.ImageIsNoText
        #[doc(alias("InvalidParameterValue.ImageIsNoText"))]
        InvalidParameterValueImageIsNoText = -1_415_650_065,
        /// InvalidParameterValue.ImageURLInvalid
        #[doc(alias("InvalidParameterValue.ImageURLInvalid"))]
        InvalidParameterValueImageUrlInvalid = 697_219_942,
        /// InvalidParameterValue.TextIsNeed
        #[doc(alias("InvalidParameterValue.TextIsNeed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        InvalidParameterValueTextIsNeed = 685_838_611,
        /// LimitExceeded.ServerLimitExceeded
        #[doc(alias("LimitExceeded.ServerLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        LimitExceededServerLimitExceeded = 141_570_179,
        /// LimitExceeded.TextSizeLimitExceeded
        #[doc(alias("LimitExceeded.TextSizeLimitExceeded"))]
        LimitExceededTextSizeLimitExceeded = -320_983_286,
        /// MissingParameter.ImageIsNeed
        #[doc(alias("MissingParameter.ImageIsNeed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        MissingParameterImageIsNeed = 1_303_893_688,
        /// OperationDenied.ImageTooLarge
        #[doc(alias("OperationDenied.ImageTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        OperationDeniedImageTooLarge = 621_681_219,
        /// OperationDenied.UnSupportThisType
        #[doc(alias("OperationDenied.UnSupportThisType"))]
        OperationDeniedUnSupportThisType = 287_281_961,
        /// RequestLimitExceeded.QPSLimitExceeded
        #[doc(alias("RequestLimitExceeded.QPSLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-17"
        )]
        RequestLimitExceededQpsLimitExceeded = 1_410_280_708,
        /// UnauthorizedOperation.PermissionDeniedError
        #[doc(alias("UnauthorizedOperation.PermissionDeniedError"))]
        UnauthorizedOperationPermissionDeniedError = 279_087_872,
        /// UnsupportedOperation.UnSupportThisType
        #[doc(alias("UnsupportedOperation.UnSupportThisType"))]
        UnsupportedOperationUnSupportThisType = 750_698_327,
    }
    api::listed_enum!(MrsError, mrs_v20200910_table);
    mod mrs_v20200910_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{MrsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mrs_v20200910";
        pub(super) const CODE_INDEX: Index = index::MRS_V20200910_CODES;
        pub(super) const KEY_INDEX: Index = index::MRS_V20200910_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 36] = backgrounds(
            &WORDS,
            &index::MRS_V20200910_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::MRS_V20200910_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200910::MrsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
