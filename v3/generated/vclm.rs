// @generated from spec/vclm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0219a042483219cf, rust-hash: d61bcbdb7d0a6756
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vclm.rs"]
mod index;

/// Version 2024-05-23 of the API.
pub mod v20240523 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "vclm")]
    /// Error codes of Tencent Hunyuan Video Generation (vclm), API 3.0, version 2024-05-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VclmError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation.AudioDecodeFailed
        #[doc(alias("FailedOperation.AudioDecodeFailed"))]
        FailedOperationAudioDecodeFailed,
        /// FailedOperation.AudioProcessFailed
        #[doc(alias("FailedOperation.AudioProcessFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationAudioProcessFailed,
        /// FailedOperation.AudioProcessNotFinished
        #[doc(alias("FailedOperation.AudioProcessNotFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationAudioProcessNotFinished,
        /// FailedOperation.BodyJointsFail
        #[doc(alias("FailedOperation.BodyJointsFail"))]
        FailedOperationBodyJointsFail,
        /// FailedOperation.ConfirmTaskException
        #[doc(alias("FailedOperation.ConfirmTaskException"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationConfirmTaskException,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationDownloadError,
        /// FailedOperation.DriverFailed
        #[doc(alias("FailedOperation.DriverFailed"))]
        FailedOperationDriverFailed,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall,
        /// FailedOperation.ImageBodyJoinsUndetected
        #[doc(alias("FailedOperation.ImageBodyJoinsUndetected"))]
        FailedOperationImageBodyJoinsUndetected,
        /// FailedOperation.ImageBodySmall
        #[doc(alias("FailedOperation.ImageBodySmall"))]
        FailedOperationImageBodySmall,
        /// FailedOperation.ImageCheckNoBody
        #[doc(alias("FailedOperation.ImageCheckNoBody"))]
        FailedOperationImageCheckNoBody,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDetectFaceFailed
        #[doc(alias("FailedOperation.ImageDetectFaceFailed"))]
        FailedOperationImageDetectFaceFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageFaceDetectFailed
        /// - Once sent as: FailedOperation.ImageFacedetectFailed
        #[doc(
            alias(
                "FailedOperation.ImageFaceDetectFailed",
                "FailedOperation.ImageFacedetectFailed"
            )
        )]
        FailedOperationImageFaceDetectFailed,
        /// FailedOperation.ImageManyPeople
        #[doc(alias("FailedOperation.ImageManyPeople"))]
        FailedOperationImageManyPeople,
        /// FailedOperation.ImageNotExisted
        #[doc(alias("FailedOperation.ImageNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-08-09"
        )]
        FailedOperationImageNotExisted,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported,
        /// FailedOperation.ImageRadioExcceed
        #[doc(alias("FailedOperation.ImageRadioExcceed"))]
        FailedOperationImageRadioExcceed,
        /// FailedOperation.ImageRatioExcceed
        #[doc(alias("FailedOperation.ImageRatioExcceed"))]
        FailedOperationImageRatioExcceed,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist,
        /// FailedOperation.JobNotFound
        #[doc(alias("FailedOperation.JobNotFound"))]
        FailedOperationJobNotFound,
        /// FailedOperation.JobQueueFull
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.JobQueueFull"))]
        FailedOperationJobQueueFull,
        /// FailedOperation.KeyPointUndetected
        #[doc(alias("FailedOperation.KeyPointUndetected"))]
        FailedOperationKeyPointUndetected,
        /// FailedOperation.ModerationAudioFailed
        #[doc(alias("FailedOperation.ModerationAudioFailed"))]
        FailedOperationModerationAudioFailed,
        /// FailedOperation.ModerationFailed
        #[doc(alias("FailedOperation.ModerationFailed"))]
        FailedOperationModerationFailed,
        /// FailedOperation.ModerationResponseError
        #[doc(alias("FailedOperation.ModerationResponseError"))]
        FailedOperationModerationResponseError,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.SubmitAsspFailed
        #[doc(alias("FailedOperation.SubmitAsspFailed"))]
        FailedOperationSubmitAsspFailed,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationTaskNotExist,
        /// FailedOperation.TaskStatusError
        #[doc(alias("FailedOperation.TaskStatusError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationTaskStatusError,
        /// FailedOperation.TemplateFirstFrameNotDetectFace
        #[doc(alias("FailedOperation.TemplateFirstFrameNotDetectFace"))]
        FailedOperationTemplateFirstFrameNotDetectFace,
        /// FailedOperation.TemplateNotDetectBody
        #[doc(alias("FailedOperation.TemplateNotDetectBody"))]
        FailedOperationTemplateNotDetectBody,
        /// FailedOperation.TextModerationNotPass
        #[doc(alias("FailedOperation.TextModerationNotPass"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationTextModerationNotPass,
        /// FailedOperation.TranslationConfirmHasFinished
        #[doc(alias("FailedOperation.TranslationConfirmHasFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationTranslationConfirmHasFinished,
        /// FailedOperation.TranslationNotNeedConfirm
        #[doc(alias("FailedOperation.TranslationNotNeedConfirm"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationTranslationNotNeedConfirm,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationUnKnowError,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationVideoDecodeFailed,
        /// FailedOperation.VideoDurationExceed
        #[doc(alias("FailedOperation.VideoDurationExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoDurationExceed,
        /// FailedOperation.VideoFpsExceed
        #[doc(alias("FailedOperation.VideoFpsExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoFpsExceed,
        /// FailedOperation.VideoResolutionExceed
        #[doc(alias("FailedOperation.VideoResolutionExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoResolutionExceed,
        /// FailedOperation.VideoSizeExceed
        #[doc(alias("FailedOperation.VideoSizeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoSizeExceed,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.TemplateNotExisted
        #[doc(alias("InvalidParameter.TemplateNotExisted"))]
        InvalidParameterTemplateNotExisted,
        /// InvalidParameter.VideoUrlInvalid
        #[doc(alias("InvalidParameter.VideoUrlInvalid"))]
        InvalidParameterVideoUrlInvalid,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidAudioDuration
        #[doc(alias("InvalidParameterValue.InvalidAudioDuration"))]
        InvalidParameterValueInvalidAudioDuration,
        /// InvalidParameterValue.InvalidAudioFormat
        #[doc(alias("InvalidParameterValue.InvalidAudioFormat"))]
        InvalidParameterValueInvalidAudioFormat,
        /// InvalidParameterValue.InvalidImageAspectRatio
        #[doc(alias("InvalidParameterValue.InvalidImageAspectRatio"))]
        InvalidParameterValueInvalidImageAspectRatio,
        /// InvalidParameterValue.InvalidImageFormat
        #[doc(alias("InvalidParameterValue.InvalidImageFormat"))]
        InvalidParameterValueInvalidImageFormat,
        /// InvalidParameterValue.InvalidImageResolution
        #[doc(alias("InvalidParameterValue.InvalidImageResolution"))]
        InvalidParameterValueInvalidImageResolution,
        /// InvalidParameterValue.InvalidImageSize
        #[doc(alias("InvalidParameterValue.InvalidImageSize"))]
        InvalidParameterValueInvalidImageSize,
        /// InvalidParameterValue.InvalidModel
        #[doc(alias("InvalidParameterValue.InvalidModel"))]
        InvalidParameterValueInvalidModel,
        /// InvalidParameterValue.InvalidVideoAspectRatio
        #[doc(alias("InvalidParameterValue.InvalidVideoAspectRatio"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoAspectRatio,
        /// InvalidParameterValue.InvalidVideoDuration
        #[doc(alias("InvalidParameterValue.InvalidVideoDuration"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoDuration,
        /// InvalidParameterValue.InvalidVideoFPS
        #[doc(alias("InvalidParameterValue.InvalidVideoFPS"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoFps,
        /// InvalidParameterValue.InvalidVideoFormat
        #[doc(alias("InvalidParameterValue.InvalidVideoFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoFormat,
        /// InvalidParameterValue.InvalidVideoResolution
        #[doc(alias("InvalidParameterValue.InvalidVideoResolution"))]
        InvalidParameterValueInvalidVideoResolution,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.StyleNotExist
        #[doc(alias("InvalidParameterValue.StyleNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueStyleNotExist,
        /// InvalidParameterValue.StyleStrengthNotExist
        #[doc(alias("InvalidParameterValue.StyleStrengthNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueStyleStrengthNotExist,
        /// InvalidParameterValue.TooLargeFaceAngle
        #[doc(alias("InvalidParameterValue.TooLargeFaceAngle"))]
        InvalidParameterValueTooLargeFaceAngle,
        /// InvalidParameterValue.TooLowFaceQuality
        #[doc(alias("InvalidParameterValue.TooLowFaceQuality"))]
        InvalidParameterValueTooLowFaceQuality,
        /// InvalidParameterValue.TooManyFaces
        #[doc(alias("InvalidParameterValue.TooManyFaces"))]
        InvalidParameterValueTooManyFaces,
        /// InvalidParameterValue.TooMuchFaceOcclusion
        #[doc(alias("InvalidParameterValue.TooMuchFaceOcclusion"))]
        InvalidParameterValueTooMuchFaceOcclusion,
        /// InvalidParameterValue.TooSmallFaceSize
        #[doc(alias("InvalidParameterValue.TooSmallFaceSize"))]
        InvalidParameterValueTooSmallFaceSize,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// InvalidParameterValue.VideoSizeExceed
        #[doc(alias("InvalidParameterValue.VideoSizeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueVideoSizeExceed,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableLowBalance,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableNotReady,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableRecover,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vclm")]
    api::listed_enum!(VclmError, vclm_v20240523_table);
    pub(crate) mod vclm_v20240523_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "vclm")]
        use super::VclmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vclm_v20240523";
        pub(super) const CODE_INDEX: Index = index::VCLM_V20240523_CODES;
        pub(super) const KEY_INDEX: Index = index::VCLM_V20240523_KEYS;
        #[cfg(feature = "vclm")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [VclmError; 95] = [
            VclmError::AuthFailure,
            VclmError::FailedOperationAudioDecodeFailed,
            VclmError::FailedOperationAudioProcessFailed,
            VclmError::FailedOperationAudioProcessNotFinished,
            VclmError::FailedOperationBodyJointsFail,
            VclmError::FailedOperationConfirmTaskException,
            VclmError::FailedOperationDownloadError,
            VclmError::FailedOperationDriverFailed,
            VclmError::FailedOperationFaceSizeTooSmall,
            VclmError::FailedOperationImageBodyJoinsUndetected,
            VclmError::FailedOperationImageBodySmall,
            VclmError::FailedOperationImageCheckNoBody,
            VclmError::FailedOperationImageDecodeFailed,
            VclmError::FailedOperationImageDetectFaceFailed,
            VclmError::FailedOperationImageDownloadError,
            VclmError::FailedOperationImageFaceDetectFailed,
            VclmError::FailedOperationImageManyPeople,
            VclmError::FailedOperationImageNotExisted,
            VclmError::FailedOperationImageNotSupported,
            VclmError::FailedOperationImageRadioExcceed,
            VclmError::FailedOperationImageRatioExcceed,
            VclmError::FailedOperationImageResolutionExceed,
            VclmError::FailedOperationImageSizeExceed,
            VclmError::FailedOperationInnerError,
            VclmError::FailedOperationJobNotExist,
            VclmError::FailedOperationJobNotFound,
            VclmError::FailedOperationJobQueueFull,
            VclmError::FailedOperationKeyPointUndetected,
            VclmError::FailedOperationModerationAudioFailed,
            VclmError::FailedOperationModerationFailed,
            VclmError::FailedOperationModerationResponseError,
            VclmError::FailedOperationRequestTimeout,
            VclmError::FailedOperationServerError,
            VclmError::FailedOperationSubmitAsspFailed,
            VclmError::FailedOperationTaskNotExist,
            VclmError::FailedOperationTaskStatusError,
            VclmError::FailedOperationTemplateFirstFrameNotDetectFace,
            VclmError::FailedOperationTemplateNotDetectBody,
            VclmError::FailedOperationTextModerationNotPass,
            VclmError::FailedOperationTranslationConfirmHasFinished,
            VclmError::FailedOperationTranslationNotNeedConfirm,
            VclmError::FailedOperationUnKnowError,
            VclmError::FailedOperationVideoDecodeFailed,
            VclmError::FailedOperationVideoDurationExceed,
            VclmError::FailedOperationVideoFpsExceed,
            VclmError::FailedOperationVideoResolutionExceed,
            VclmError::FailedOperationVideoSizeExceed,
            VclmError::InternalError,
            VclmError::InvalidParameter,
            VclmError::InvalidParameterInvalidParameter,
            VclmError::InvalidParameterTemplateNotExisted,
            VclmError::InvalidParameterVideoUrlInvalid,
            VclmError::InvalidParameterValue,
            VclmError::InvalidParameterValueInvalidAudioDuration,
            VclmError::InvalidParameterValueInvalidAudioFormat,
            VclmError::InvalidParameterValueInvalidImageAspectRatio,
            VclmError::InvalidParameterValueInvalidImageFormat,
            VclmError::InvalidParameterValueInvalidImageResolution,
            VclmError::InvalidParameterValueInvalidImageSize,
            VclmError::InvalidParameterValueInvalidModel,
            VclmError::InvalidParameterValueInvalidVideoAspectRatio,
            VclmError::InvalidParameterValueInvalidVideoDuration,
            VclmError::InvalidParameterValueInvalidVideoFps,
            VclmError::InvalidParameterValueInvalidVideoFormat,
            VclmError::InvalidParameterValueInvalidVideoResolution,
            VclmError::InvalidParameterValueNoFaceInPhoto,
            VclmError::InvalidParameterValueParameterValueError,
            VclmError::InvalidParameterValueStyleNotExist,
            VclmError::InvalidParameterValueStyleStrengthNotExist,
            VclmError::InvalidParameterValueTooLargeFaceAngle,
            VclmError::InvalidParameterValueTooLowFaceQuality,
            VclmError::InvalidParameterValueTooManyFaces,
            VclmError::InvalidParameterValueTooMuchFaceOcclusion,
            VclmError::InvalidParameterValueTooSmallFaceSize,
            VclmError::InvalidParameterValueUrlIllegal,
            VclmError::InvalidParameterValueVideoSizeExceed,
            VclmError::LimitExceeded,
            VclmError::MissingParameter,
            VclmError::OperationDenied,
            VclmError::RequestLimitExceeded,
            VclmError::RequestLimitExceededJobNumExceed,
            VclmError::ResourceInsufficient,
            VclmError::ResourceNotFound,
            VclmError::ResourceUnavailableDelivering,
            VclmError::ResourceUnavailableFreeze,
            VclmError::ResourceUnavailableInArrears,
            VclmError::ResourceUnavailableIsOpening,
            VclmError::ResourceUnavailableLowBalance,
            VclmError::ResourceUnavailableNotExist,
            VclmError::ResourceUnavailableNotReady,
            VclmError::ResourceUnavailableRecover,
            VclmError::ResourceUnavailableUnknownStatus,
            VclmError::ResourcesSoldOutChargeStatusException,
            VclmError::UnauthorizedOperation,
            VclmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 95] = [
            "AuthFailure",
            "FailedOperation.AudioDecodeFailed",
            "FailedOperation.AudioProcessFailed",
            "FailedOperation.AudioProcessNotFinished",
            "FailedOperation.BodyJointsFail",
            "FailedOperation.ConfirmTaskException",
            "FailedOperation.DownloadError",
            "FailedOperation.DriverFailed",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.ImageBodyJoinsUndetected",
            "FailedOperation.ImageBodySmall",
            "FailedOperation.ImageCheckNoBody",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDetectFaceFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageFaceDetectFailed",
            "FailedOperation.ImageManyPeople",
            "FailedOperation.ImageNotExisted",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImageRadioExcceed",
            "FailedOperation.ImageRatioExcceed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.InnerError",
            "FailedOperation.JobNotExist",
            "FailedOperation.JobNotFound",
            "FailedOperation.JobQueueFull",
            "FailedOperation.KeyPointUndetected",
            "FailedOperation.ModerationAudioFailed",
            "FailedOperation.ModerationFailed",
            "FailedOperation.ModerationResponseError",
            "FailedOperation.RequestTimeout",
            "FailedOperation.ServerError",
            "FailedOperation.SubmitAsspFailed",
            "FailedOperation.TaskNotExist",
            "FailedOperation.TaskStatusError",
            "FailedOperation.TemplateFirstFrameNotDetectFace",
            "FailedOperation.TemplateNotDetectBody",
            "FailedOperation.TextModerationNotPass",
            "FailedOperation.TranslationConfirmHasFinished",
            "FailedOperation.TranslationNotNeedConfirm",
            "FailedOperation.UnKnowError",
            "FailedOperation.VideoDecodeFailed",
            "FailedOperation.VideoDurationExceed",
            "FailedOperation.VideoFpsExceed",
            "FailedOperation.VideoResolutionExceed",
            "FailedOperation.VideoSizeExceed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.TemplateNotExisted",
            "InvalidParameter.VideoUrlInvalid",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidAudioDuration",
            "InvalidParameterValue.InvalidAudioFormat",
            "InvalidParameterValue.InvalidImageAspectRatio",
            "InvalidParameterValue.InvalidImageFormat",
            "InvalidParameterValue.InvalidImageResolution",
            "InvalidParameterValue.InvalidImageSize",
            "InvalidParameterValue.InvalidModel",
            "InvalidParameterValue.InvalidVideoAspectRatio",
            "InvalidParameterValue.InvalidVideoDuration",
            "InvalidParameterValue.InvalidVideoFPS",
            "InvalidParameterValue.InvalidVideoFormat",
            "InvalidParameterValue.InvalidVideoResolution",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.StyleNotExist",
            "InvalidParameterValue.StyleStrengthNotExist",
            "InvalidParameterValue.TooLargeFaceAngle",
            "InvalidParameterValue.TooLowFaceQuality",
            "InvalidParameterValue.TooManyFaces",
            "InvalidParameterValue.TooMuchFaceOcclusion",
            "InvalidParameterValue.TooSmallFaceSize",
            "InvalidParameterValue.UrlIllegal",
            "InvalidParameterValue.VideoSizeExceed",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "RequestLimitExceeded.JobNumExceed",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.IsOpening",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 95] = [
            "AuthFailure",
            "FailedOperationAudioDecodeFailed",
            "FailedOperationAudioProcessFailed",
            "FailedOperationAudioProcessNotFinished",
            "FailedOperationBodyJointsFail",
            "FailedOperationConfirmTaskException",
            "FailedOperationDownloadError",
            "FailedOperationDriverFailed",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationImageBodyJoinsUndetected",
            "FailedOperationImageBodySmall",
            "FailedOperationImageCheckNoBody",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDetectFaceFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageFaceDetectFailed",
            "FailedOperationImageManyPeople",
            "FailedOperationImageNotExisted",
            "FailedOperationImageNotSupported",
            "FailedOperationImageRadioExcceed",
            "FailedOperationImageRatioExcceed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageSizeExceed",
            "FailedOperationInnerError",
            "FailedOperationJobNotExist",
            "FailedOperationJobNotFound",
            "FailedOperationJobQueueFull",
            "FailedOperationKeyPointUndetected",
            "FailedOperationModerationAudioFailed",
            "FailedOperationModerationFailed",
            "FailedOperationModerationResponseError",
            "FailedOperationRequestTimeout",
            "FailedOperationServerError",
            "FailedOperationSubmitAsspFailed",
            "FailedOperationTaskNotExist",
            "FailedOperationTaskStatusError",
            "FailedOperationTemplateFirstFrameNotDetectFace",
            "FailedOperationTemplateNotDetectBody",
            "FailedOperationTextModerationNotPass",
            "FailedOperationTranslationConfirmHasFinished",
            "FailedOperationTranslationNotNeedConfirm",
            "FailedOperationUnKnowError",
            "FailedOperationVideoDecodeFailed",
            "FailedOperationVideoDurationExceed",
            "FailedOperationVideoFpsExceed",
            "FailedOperationVideoResolutionExceed",
            "FailedOperationVideoSizeExceed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalidParameter",
            "InvalidParameterTemplateNotExisted",
            "InvalidParameterVideoUrlInvalid",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidAudioDuration",
            "InvalidParameterValueInvalidAudioFormat",
            "InvalidParameterValueInvalidImageAspectRatio",
            "InvalidParameterValueInvalidImageFormat",
            "InvalidParameterValueInvalidImageResolution",
            "InvalidParameterValueInvalidImageSize",
            "InvalidParameterValueInvalidModel",
            "InvalidParameterValueInvalidVideoAspectRatio",
            "InvalidParameterValueInvalidVideoDuration",
            "InvalidParameterValueInvalidVideoFps",
            "InvalidParameterValueInvalidVideoFormat",
            "InvalidParameterValueInvalidVideoResolution",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueStyleNotExist",
            "InvalidParameterValueStyleStrengthNotExist",
            "InvalidParameterValueTooLargeFaceAngle",
            "InvalidParameterValueTooLowFaceQuality",
            "InvalidParameterValueTooManyFaces",
            "InvalidParameterValueTooMuchFaceOcclusion",
            "InvalidParameterValueTooSmallFaceSize",
            "InvalidParameterValueUrlIllegal",
            "InvalidParameterValueVideoSizeExceed",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "RequestLimitExceededJobNumExceed",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableIsOpening",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("FailedOperation.ImageFacedetectFailed", 15),
        ];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.InnerError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.JobQueueFull").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.JobNumExceed"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::VCLM_V20240523_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VclmError",
            label_en: "Tencent Hunyuan Video Generation",
            label_zh: "腾讯混元生视频",
            level: Level::Service,
            product: Some(products::VCLM),
            version: Some("2024-05-23"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-08-09",
                        "自 2024-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    38,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    39,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    40,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    41,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    43,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    46,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    60,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    61,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    62,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    63,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    67,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    68,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    75,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-06",
                        "自 2026-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    83,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    84,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    85,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    87,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    89,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    90,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    91,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-02-19",
                        "自 2025-02-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "vclm")]
pub use v20240523::VclmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
