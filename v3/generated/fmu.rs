// @generated from spec/fmu.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 832fd668a3696ffc, rust-hash: fca6387ac2df9479
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/fmu.rs"]
mod index;

/// Version 2019-12-13 of the API.
pub mod v20191213 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "fmu")]
    /// Error codes of Face Makeup (fmu), API 3.0, version 2019-12-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FmuError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BeautifyFailed
        #[doc(alias("FailedOperation.BeautifyFailed"))]
        FailedOperationBeautifyFailed,
        /// FailedOperation.CancelJobFailure
        #[doc(alias("FailedOperation.CancelJobFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationCancelJobFailure,
        /// FailedOperation.DetectNoFace
        #[doc(alias("FailedOperation.DetectNoFace"))]
        FailedOperationDetectNoFace,
        /// FailedOperation.EffectFreqCtrl
        #[doc(alias("FailedOperation.EffectFreqCtrl"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationEffectFreqCtrl,
        /// FailedOperation.EffectInnerError
        #[doc(alias("FailedOperation.EffectInnerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationEffectInnerError,
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
        /// FailedOperation.ImageGrayNotSupport
        #[doc(alias("FailedOperation.ImageGrayNotSupport"))]
        FailedOperationImageGrayNotSupport,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionTooLarge
        #[doc(alias("FailedOperation.ImageResolutionTooLarge"))]
        FailedOperationImageResolutionTooLarge,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.ImageUploadFailed
        #[doc(alias("FailedOperation.ImageUploadFailed"))]
        FailedOperationImageUploadFailed,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationInternalError,
        /// FailedOperation.JobConflict
        #[doc(alias("FailedOperation.JobConflict"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationJobConflict,
        /// FailedOperation.JobHasBeenCanceled
        #[doc(alias("FailedOperation.JobHasBeenCanceled"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationJobHasBeenCanceled,
        /// FailedOperation.JobStopProcessing
        #[doc(alias("FailedOperation.JobStopProcessing"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-14"
        )]
        FailedOperationJobStopProcessing,
        /// FailedOperation.ModelValueExceed
        #[doc(alias("FailedOperation.ModelValueExceed"))]
        FailedOperationModelValueExceed,
        /// FailedOperation.ParameterValueError
        #[doc(alias("FailedOperation.ParameterValueError"))]
        FailedOperationParameterValueError,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        FailedOperationRequestEntityTooLarge,
        /// FailedOperation.RequestTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.NoFaceInPhoto
        #[doc(alias("InvalidParameter.NoFaceInPhoto"))]
        InvalidParameterNoFaceInPhoto,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.EyeEnlargingIllegal
        #[doc(alias("InvalidParameterValue.EyeEnlargingIllegal"))]
        InvalidParameterValueEyeEnlargingIllegal,
        /// InvalidParameterValue.FaceLiftingIllegal
        #[doc(alias("InvalidParameterValue.FaceLiftingIllegal"))]
        InvalidParameterValueFaceLiftingIllegal,
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
        /// InvalidParameterValue.ImageInvalid
        #[doc(alias("InvalidParameterValue.ImageInvalid"))]
        InvalidParameterValueImageInvalid,
        /// InvalidParameterValue.ImageSizeExceed
        #[doc(alias("InvalidParameterValue.ImageSizeExceed"))]
        InvalidParameterValueImageSizeExceed,
        /// InvalidParameterValue.LutImageInvalid
        #[doc(alias("InvalidParameterValue.LutImageInvalid"))]
        InvalidParameterValueLutImageInvalid,
        /// InvalidParameterValue.LutImageSizeInvalid
        #[doc(alias("InvalidParameterValue.LutImageSizeInvalid"))]
        InvalidParameterValueLutImageSizeInvalid,
        /// InvalidParameterValue.ModelIdNotFound
        #[doc(alias("InvalidParameterValue.ModelIdNotFound"))]
        InvalidParameterValueModelIdNotFound,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.SmoothingIllegal
        #[doc(alias("InvalidParameterValue.SmoothingIllegal"))]
        InvalidParameterValueSmoothingIllegal,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// InvalidParameterValue.WhiteningIllegal
        #[doc(alias("InvalidParameterValue.WhiteningIllegal"))]
        InvalidParameterValueWhiteningIllegal,
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
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "fmu")]
    api::listed_enum!(FmuError, fmu_v20191213_table);
    pub(crate) mod fmu_v20191213_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "fmu")]
        use super::FmuError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "fmu_v20191213";
        pub(super) const CODE_INDEX: Index = index::FMU_V20191213_CODES;
        pub(super) const KEY_INDEX: Index = index::FMU_V20191213_KEYS;
        #[cfg(feature = "fmu")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [FmuError; 62] = [
            FmuError::FailedOperation,
            FmuError::FailedOperationBeautifyFailed,
            FmuError::FailedOperationCancelJobFailure,
            FmuError::FailedOperationDetectNoFace,
            FmuError::FailedOperationEffectFreqCtrl,
            FmuError::FailedOperationEffectInnerError,
            FmuError::FailedOperationFaceSizeTooSmall,
            FmuError::FailedOperationFreqCtrl,
            FmuError::FailedOperationImageDecodeFailed,
            FmuError::FailedOperationImageDownloadError,
            FmuError::FailedOperationImageGrayNotSupport,
            FmuError::FailedOperationImageNotSupported,
            FmuError::FailedOperationImageResolutionExceed,
            FmuError::FailedOperationImageResolutionTooLarge,
            FmuError::FailedOperationImageResolutionTooSmall,
            FmuError::FailedOperationImageSizeExceed,
            FmuError::FailedOperationImageUploadFailed,
            FmuError::FailedOperationInnerError,
            FmuError::FailedOperationInternalError,
            FmuError::FailedOperationJobConflict,
            FmuError::FailedOperationJobHasBeenCanceled,
            FmuError::FailedOperationJobStopProcessing,
            FmuError::FailedOperationModelValueExceed,
            FmuError::FailedOperationParameterValueError,
            FmuError::FailedOperationRequestEntityTooLarge,
            FmuError::FailedOperationRequestTimeout,
            FmuError::FailedOperationRpcFail,
            FmuError::FailedOperationServerError,
            FmuError::FailedOperationUnknown,
            FmuError::InternalError,
            FmuError::InvalidParameter,
            FmuError::InvalidParameterInvalidParameter,
            FmuError::InvalidParameterNoFaceInPhoto,
            FmuError::InvalidParameterValue,
            FmuError::InvalidParameterValueEyeEnlargingIllegal,
            FmuError::InvalidParameterValueFaceLiftingIllegal,
            FmuError::InvalidParameterValueFaceRectInvalid,
            FmuError::InvalidParameterValueFaceRectInvalidFirst,
            FmuError::InvalidParameterValueFaceRectInvalidSecond,
            FmuError::InvalidParameterValueFaceRectInvalidThrid,
            FmuError::InvalidParameterValueImageEmpty,
            FmuError::InvalidParameterValueImageInvalid,
            FmuError::InvalidParameterValueImageSizeExceed,
            FmuError::InvalidParameterValueLutImageInvalid,
            FmuError::InvalidParameterValueLutImageSizeInvalid,
            FmuError::InvalidParameterValueModelIdNotFound,
            FmuError::InvalidParameterValueNoFaceInPhoto,
            FmuError::InvalidParameterValueParameterValueError,
            FmuError::InvalidParameterValueSmoothingIllegal,
            FmuError::InvalidParameterValueUrlIllegal,
            FmuError::InvalidParameterValueWhiteningIllegal,
            FmuError::ResourceUnavailableDelivering,
            FmuError::ResourceUnavailableFreeze,
            FmuError::ResourceUnavailableGetAuthInfoError,
            FmuError::ResourceUnavailableInArrears,
            FmuError::ResourceUnavailableLowBalance,
            FmuError::ResourceUnavailableNotExist,
            FmuError::ResourceUnavailableNotReady,
            FmuError::ResourceUnavailableRecover,
            FmuError::ResourceUnavailableStopUsing,
            FmuError::ResourceUnavailableUnknownStatus,
            FmuError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 62] = [
            "FailedOperation",
            "FailedOperation.BeautifyFailed",
            "FailedOperation.CancelJobFailure",
            "FailedOperation.DetectNoFace",
            "FailedOperation.EffectFreqCtrl",
            "FailedOperation.EffectInnerError",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.FreqCtrl",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageGrayNotSupport",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooLarge",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.ImageUploadFailed",
            "FailedOperation.InnerError",
            "FailedOperation.InternalError",
            "FailedOperation.JobConflict",
            "FailedOperation.JobHasBeenCanceled",
            "FailedOperation.JobStopProcessing",
            "FailedOperation.ModelValueExceed",
            "FailedOperation.ParameterValueError",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.ServerError",
            "FailedOperation.Unknown",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.NoFaceInPhoto",
            "InvalidParameterValue",
            "InvalidParameterValue.EyeEnlargingIllegal",
            "InvalidParameterValue.FaceLiftingIllegal",
            "InvalidParameterValue.FaceRectInvalid",
            "InvalidParameterValue.FaceRectInvalidFirst",
            "InvalidParameterValue.FaceRectInvalidSecond",
            "InvalidParameterValue.FaceRectInvalidThrid",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageInvalid",
            "InvalidParameterValue.ImageSizeExceed",
            "InvalidParameterValue.LutImageInvalid",
            "InvalidParameterValue.LutImageSizeInvalid",
            "InvalidParameterValue.ModelIdNotFound",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.SmoothingIllegal",
            "InvalidParameterValue.UrlIllegal",
            "InvalidParameterValue.WhiteningIllegal",
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
        ];
        pub(super) static NAMES: [&str; 62] = [
            "FailedOperation",
            "FailedOperationBeautifyFailed",
            "FailedOperationCancelJobFailure",
            "FailedOperationDetectNoFace",
            "FailedOperationEffectFreqCtrl",
            "FailedOperationEffectInnerError",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationFreqCtrl",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageGrayNotSupport",
            "FailedOperationImageNotSupported",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooLarge",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationImageSizeExceed",
            "FailedOperationImageUploadFailed",
            "FailedOperationInnerError",
            "FailedOperationInternalError",
            "FailedOperationJobConflict",
            "FailedOperationJobHasBeenCanceled",
            "FailedOperationJobStopProcessing",
            "FailedOperationModelValueExceed",
            "FailedOperationParameterValueError",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationServerError",
            "FailedOperationUnknown",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalidParameter",
            "InvalidParameterNoFaceInPhoto",
            "InvalidParameterValue",
            "InvalidParameterValueEyeEnlargingIllegal",
            "InvalidParameterValueFaceLiftingIllegal",
            "InvalidParameterValueFaceRectInvalid",
            "InvalidParameterValueFaceRectInvalidFirst",
            "InvalidParameterValueFaceRectInvalidSecond",
            "InvalidParameterValueFaceRectInvalidThrid",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageInvalid",
            "InvalidParameterValueImageSizeExceed",
            "InvalidParameterValueLutImageInvalid",
            "InvalidParameterValueLutImageSizeInvalid",
            "InvalidParameterValueModelIdNotFound",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueSmoothingIllegal",
            "InvalidParameterValueUrlIllegal",
            "InvalidParameterValueWhiteningIllegal",
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
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FreqCtrl").with_retry(Retry::Throttle),
            Answer::of("FailedOperation.InnerError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.RequestTimeout").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::FMU_V20191213_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FmuError",
            label_en: "Face Makeup",
            label_zh: "人脸试妆",
            level: Level::Service,
            product: Some(products::FMU),
            version: Some("2019-12-13"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-14",
                        "自 2025-03-14 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "fmu")]
pub use v20191213::FmuError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
