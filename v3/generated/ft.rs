// @generated from spec/ft.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5700f74ceb2c8225, rust-hash: fc058c8490192b8a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ft.rs"]
mod index;

/// Version 2020-03-04 of the API.
pub mod v20200304 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ft")]
    /// Error codes of Face Transformation (ft), API 3.0, version 2020-03-04.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FtError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CancelJobFailure
        #[doc(alias("FailedOperation.CancelJobFailure"))]
        FailedOperationCancelJobFailure,
        /// FailedOperation.DetectNoFace
        #[doc(alias("FailedOperation.DetectNoFace"))]
        FailedOperationDetectNoFace,
        /// FailedOperation.FaceDetectFailed
        #[doc(alias("FailedOperation.FaceDetectFailed"))]
        FailedOperationFaceDetectFailed,
        /// FailedOperation.FaceExceedBorder
        #[doc(alias("FailedOperation.FaceExceedBorder"))]
        FailedOperationFaceExceedBorder,
        /// FailedOperation.FaceShapeFailed
        #[doc(alias("FailedOperation.FaceShapeFailed"))]
        FailedOperationFaceShapeFailed,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall,
        /// FailedOperation.FreqCtrl
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.FreqCtrl"))]
        FailedOperationFreqCtrl,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported,
        /// FailedOperation.ImagePixelExceed
        #[doc(alias("FailedOperation.ImagePixelExceed"))]
        FailedOperationImagePixelExceed,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.JobConflict
        #[doc(alias("FailedOperation.JobConflict"))]
        FailedOperationJobConflict,
        /// FailedOperation.JobHasBeenCanceled
        #[doc(alias("FailedOperation.JobHasBeenCanceled"))]
        FailedOperationJobHasBeenCanceled,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist,
        /// FailedOperation.JobStopProcessing
        #[doc(alias("FailedOperation.JobStopProcessing"))]
        FailedOperationJobStopProcessing,
        /// FailedOperation.ParameterValueError
        #[doc(alias("FailedOperation.ParameterValueError"))]
        FailedOperationParameterValueError,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        FailedOperationRequestEntityTooLarge,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.FaceRectInvalid
        #[doc(alias("InvalidParameterValue.FaceRectInvalid"))]
        InvalidParameterValueFaceRectInvalid,
        /// InvalidParameterValue.FaceRectInvalidFirst
        #[doc(alias("InvalidParameterValue.FaceRectInvalidFirst"))]
        InvalidParameterValueFaceRectInvalidFirst,
        /// InvalidParameterValue.FaceRectInvalidSecond
        #[doc(alias("InvalidParameterValue.FaceRectInvalidSecond"))]
        InvalidParameterValueFaceRectInvalidSecond,
        /// InvalidParameterValue.FaceRectInvalidThrid
        #[doc(alias("InvalidParameterValue.FaceRectInvalidThrid"))]
        InvalidParameterValueFaceRectInvalidThrid,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.ImageSizeExceed
        #[doc(alias("InvalidParameterValue.ImageSizeExceed"))]
        InvalidParameterValueImageSizeExceed,
        /// InvalidParameterValue.LutImageSizeInvalid
        #[doc(alias("InvalidParameterValue.LutImageSizeInvalid"))]
        InvalidParameterValueLutImageSizeInvalid,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        ResourceUnavailableNotReady,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ft")]
    api::listed_enum!(FtError, ft_v20200304_table);
    pub(crate) mod ft_v20200304_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ft")]
        use super::FtError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ft_v20200304";
        pub(super) const CODE_INDEX: Index = index::FT_V20200304_CODES;
        pub(super) const KEY_INDEX: Index = index::FT_V20200304_KEYS;
        #[cfg(feature = "ft")]
        pub(super) static VARIANTS: [FtError; 50] = [
            FtError::FailedOperation,
            FtError::FailedOperationCancelJobFailure,
            FtError::FailedOperationDetectNoFace,
            FtError::FailedOperationFaceDetectFailed,
            FtError::FailedOperationFaceExceedBorder,
            FtError::FailedOperationFaceShapeFailed,
            FtError::FailedOperationFaceSizeTooSmall,
            FtError::FailedOperationFreqCtrl,
            FtError::FailedOperationImageDecodeFailed,
            FtError::FailedOperationImageDownloadError,
            FtError::FailedOperationImageNotSupported,
            FtError::FailedOperationImagePixelExceed,
            FtError::FailedOperationImageResolutionExceed,
            FtError::FailedOperationImageResolutionTooSmall,
            FtError::FailedOperationInnerError,
            FtError::FailedOperationJobConflict,
            FtError::FailedOperationJobHasBeenCanceled,
            FtError::FailedOperationJobNotExist,
            FtError::FailedOperationJobStopProcessing,
            FtError::FailedOperationParameterValueError,
            FtError::FailedOperationRequestEntityTooLarge,
            FtError::FailedOperationRequestTimeout,
            FtError::FailedOperationRpcFail,
            FtError::FailedOperationTaskNotExist,
            FtError::FailedOperationUnknown,
            FtError::InternalError,
            FtError::InvalidParameter,
            FtError::InvalidParameterValue,
            FtError::InvalidParameterValueFaceRectInvalid,
            FtError::InvalidParameterValueFaceRectInvalidFirst,
            FtError::InvalidParameterValueFaceRectInvalidSecond,
            FtError::InvalidParameterValueFaceRectInvalidThrid,
            FtError::InvalidParameterValueImageEmpty,
            FtError::InvalidParameterValueImageSizeExceed,
            FtError::InvalidParameterValueLutImageSizeInvalid,
            FtError::InvalidParameterValueNoFaceInPhoto,
            FtError::InvalidParameterValueParameterValueError,
            FtError::InvalidParameterValueUrlIllegal,
            FtError::ResourceUnavailableDelivering,
            FtError::ResourceUnavailableFreeze,
            FtError::ResourceUnavailableGetAuthInfoError,
            FtError::ResourceUnavailableInArrears,
            FtError::ResourceUnavailableLowBalance,
            FtError::ResourceUnavailableNotExist,
            FtError::ResourceUnavailableNotReady,
            FtError::ResourceUnavailableRecover,
            FtError::ResourceUnavailableStopUsing,
            FtError::ResourceUnavailableUnknownStatus,
            FtError::ResourcesSoldOutChargeStatusException,
            FtError::UnsupportedOperationUnknowMethod,
        ];
        pub(super) static WORDS: [&str; 50] = [
            "FailedOperation",
            "FailedOperation.CancelJobFailure",
            "FailedOperation.DetectNoFace",
            "FailedOperation.FaceDetectFailed",
            "FailedOperation.FaceExceedBorder",
            "FailedOperation.FaceShapeFailed",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.FreqCtrl",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImagePixelExceed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.InnerError",
            "FailedOperation.JobConflict",
            "FailedOperation.JobHasBeenCanceled",
            "FailedOperation.JobNotExist",
            "FailedOperation.JobStopProcessing",
            "FailedOperation.ParameterValueError",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.TaskNotExist",
            "FailedOperation.Unknown",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.FaceRectInvalid",
            "InvalidParameterValue.FaceRectInvalidFirst",
            "InvalidParameterValue.FaceRectInvalidSecond",
            "InvalidParameterValue.FaceRectInvalidThrid",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageSizeExceed",
            "InvalidParameterValue.LutImageSizeInvalid",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.UrlIllegal",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.GetAuthInfoError",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.StopUsing",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
            "UnsupportedOperation.UnknowMethod",
        ];
        pub(super) static NAMES: [&str; 50] = [
            "FailedOperation",
            "FailedOperationCancelJobFailure",
            "FailedOperationDetectNoFace",
            "FailedOperationFaceDetectFailed",
            "FailedOperationFaceExceedBorder",
            "FailedOperationFaceShapeFailed",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationFreqCtrl",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageNotSupported",
            "FailedOperationImagePixelExceed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationInnerError",
            "FailedOperationJobConflict",
            "FailedOperationJobHasBeenCanceled",
            "FailedOperationJobNotExist",
            "FailedOperationJobStopProcessing",
            "FailedOperationParameterValueError",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationTaskNotExist",
            "FailedOperationUnknown",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueFaceRectInvalid",
            "InvalidParameterValueFaceRectInvalidFirst",
            "InvalidParameterValueFaceRectInvalidSecond",
            "InvalidParameterValueFaceRectInvalidThrid",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageSizeExceed",
            "InvalidParameterValueLutImageSizeInvalid",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueUrlIllegal",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableGetAuthInfoError",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableStopUsing",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
            "UnsupportedOperationUnknowMethod",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FreqCtrl").with_retry(Retry::Throttle),
            Answer::of("FailedOperation.InnerError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::FT_V20200304_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FtError",
            label_en: "Face Transformation",
            label_zh: "人像变换",
            level: Level::Service,
            product: Some(products::FT),
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

#[cfg(feature = "ft")]
pub use v20200304::FtError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
