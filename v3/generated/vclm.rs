// @generated from spec/vclm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0662e2a911047c3a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vclm.rs"]
mod index;

/// Version 2024-05-23 of the API.
pub mod v20240523 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Hunyuan Video Generation (vclm), API 3.0, version 2024-05-23.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum VclmError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation.AudioDecodeFailed
        #[doc(alias("FailedOperation.AudioDecodeFailed"))]
        FailedOperationAudioDecodeFailed = -173_934_469,
        /// FailedOperation.AudioProcessFailed
        #[doc(alias("FailedOperation.AudioProcessFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationAudioProcessFailed = 193_630_161,
        /// FailedOperation.AudioProcessNotFinished
        #[doc(alias("FailedOperation.AudioProcessNotFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationAudioProcessNotFinished = -2_004_116_377,
        /// FailedOperation.BodyJointsFail
        #[doc(alias("FailedOperation.BodyJointsFail"))]
        FailedOperationBodyJointsFail = -446_271_471,
        /// FailedOperation.ConfirmTaskException
        #[doc(alias("FailedOperation.ConfirmTaskException"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationConfirmTaskException = -1_932_738_494,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationDownloadError = -436_120_622,
        /// FailedOperation.DriverFailed
        #[doc(alias("FailedOperation.DriverFailed"))]
        FailedOperationDriverFailed = 1_844_059_937,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall = -1_989_245_907,
        /// FailedOperation.ImageBodyJoinsUndetected
        #[doc(alias("FailedOperation.ImageBodyJoinsUndetected"))]
        FailedOperationImageBodyJoinsUndetected = 1_904_055_899,
        /// FailedOperation.ImageBodySmall
        #[doc(alias("FailedOperation.ImageBodySmall"))]
        FailedOperationImageBodySmall = 140_831_166,
        /// FailedOperation.ImageCheckNoBody
        #[doc(alias("FailedOperation.ImageCheckNoBody"))]
        FailedOperationImageCheckNoBody = -759_191_603,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageDetectFaceFailed
        #[doc(alias("FailedOperation.ImageDetectFaceFailed"))]
        FailedOperationImageDetectFaceFailed = -911_274_483,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError = -265_338_754,
        /// FailedOperation.ImageFaceDetectFailed
        /// - Once sent as: FailedOperation.ImageFacedetectFailed
        #[doc(
            alias(
                "FailedOperation.ImageFaceDetectFailed",
                "FailedOperation.ImageFacedetectFailed"
            )
        )]
        FailedOperationImageFaceDetectFailed = 980_531_476,
        /// FailedOperation.ImageManyPeople
        #[doc(alias("FailedOperation.ImageManyPeople"))]
        FailedOperationImageManyPeople = 1_186_385_777,
        /// FailedOperation.ImageNotExisted
        #[doc(alias("FailedOperation.ImageNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-08-09"
        )]
        FailedOperationImageNotExisted = 884_787_878,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported = -1_834_918_922,
        /// FailedOperation.ImageRadioExcceed
        #[doc(alias("FailedOperation.ImageRadioExcceed"))]
        FailedOperationImageRadioExcceed = 991_069_304,
        /// FailedOperation.ImageRatioExcceed
        #[doc(alias("FailedOperation.ImageRatioExcceed"))]
        FailedOperationImageRatioExcceed = 1_937_666_513,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed = -853_450_491,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed = 993_850_048,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError = 2_099_151_841,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist = -1_855_878_269,
        /// FailedOperation.JobNotFound
        #[doc(alias("FailedOperation.JobNotFound"))]
        FailedOperationJobNotFound = -1_634_437_306,
        /// FailedOperation.JobQueueFull
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.JobQueueFull"))]
        FailedOperationJobQueueFull = -326_742_617,
        /// FailedOperation.KeyPointUndetected
        #[doc(alias("FailedOperation.KeyPointUndetected"))]
        FailedOperationKeyPointUndetected = -1_638_087_768,
        /// FailedOperation.ModerationAudioFailed
        #[doc(alias("FailedOperation.ModerationAudioFailed"))]
        FailedOperationModerationAudioFailed = 1_382_379_064,
        /// FailedOperation.ModerationFailed
        #[doc(alias("FailedOperation.ModerationFailed"))]
        FailedOperationModerationFailed = -754_197_956,
        /// FailedOperation.ModerationResponseError
        #[doc(alias("FailedOperation.ModerationResponseError"))]
        FailedOperationModerationResponseError = 180_922_278,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError = 741_046_063,
        /// FailedOperation.SubmitAsspFailed
        #[doc(alias("FailedOperation.SubmitAsspFailed"))]
        FailedOperationSubmitAsspFailed = 597_205_220,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationTaskNotExist = -1_330_537_314,
        /// FailedOperation.TaskStatusError
        #[doc(alias("FailedOperation.TaskStatusError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationTaskStatusError = -1_063_931_944,
        /// FailedOperation.TemplateFirstFrameNotDetectFace
        #[doc(alias("FailedOperation.TemplateFirstFrameNotDetectFace"))]
        FailedOperationTemplateFirstFrameNotDetectFace = -163_659_134,
        /// FailedOperation.TemplateNotDetectBody
        #[doc(alias("FailedOperation.TemplateNotDetectBody"))]
        FailedOperationTemplateNotDetectBody = 288_274_858,
        /// FailedOperation.TextModerationNotPass
        #[doc(alias("FailedOperation.TextModerationNotPass"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationTextModerationNotPass = 447_138_947,
        /// FailedOperation.TranslationConfirmHasFinished
        #[doc(alias("FailedOperation.TranslationConfirmHasFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationTranslationConfirmHasFinished = -396_369_524,
        /// FailedOperation.TranslationNotNeedConfirm
        #[doc(alias("FailedOperation.TranslationNotNeedConfirm"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationTranslationNotNeedConfirm = 1_276_753_206,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        FailedOperationVideoDecodeFailed = 1_225_209_631,
        /// FailedOperation.VideoDurationExceed
        #[doc(alias("FailedOperation.VideoDurationExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoDurationExceed = 1_113_394_753,
        /// FailedOperation.VideoFpsExceed
        #[doc(alias("FailedOperation.VideoFpsExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoFpsExceed = 622_592_700,
        /// FailedOperation.VideoResolutionExceed
        #[doc(alias("FailedOperation.VideoResolutionExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoResolutionExceed = -1_749_296_124,
        /// FailedOperation.VideoSizeExceed
        #[doc(alias("FailedOperation.VideoSizeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        FailedOperationVideoSizeExceed = -431_379_442,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.TemplateNotExisted
        #[doc(alias("InvalidParameter.TemplateNotExisted"))]
        InvalidParameterTemplateNotExisted = -108_680_657,
        /// InvalidParameter.VideoUrlInvalid
        #[doc(alias("InvalidParameter.VideoUrlInvalid"))]
        InvalidParameterVideoUrlInvalid = 383_712_781,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidAudioDuration
        #[doc(alias("InvalidParameterValue.InvalidAudioDuration"))]
        InvalidParameterValueInvalidAudioDuration = -1_875_822_929,
        /// InvalidParameterValue.InvalidAudioFormat
        #[doc(alias("InvalidParameterValue.InvalidAudioFormat"))]
        InvalidParameterValueInvalidAudioFormat = -1_333_672_158,
        /// InvalidParameterValue.InvalidImageAspectRatio
        #[doc(alias("InvalidParameterValue.InvalidImageAspectRatio"))]
        InvalidParameterValueInvalidImageAspectRatio = 1_500_659_478,
        /// InvalidParameterValue.InvalidImageFormat
        #[doc(alias("InvalidParameterValue.InvalidImageFormat"))]
        InvalidParameterValueInvalidImageFormat = 218_842_704,
        /// InvalidParameterValue.InvalidImageResolution
        #[doc(alias("InvalidParameterValue.InvalidImageResolution"))]
        InvalidParameterValueInvalidImageResolution = 133_992_817,
        /// InvalidParameterValue.InvalidImageSize
        #[doc(alias("InvalidParameterValue.InvalidImageSize"))]
        InvalidParameterValueInvalidImageSize = -1_879_863_937,
        /// InvalidParameterValue.InvalidModel
        #[doc(alias("InvalidParameterValue.InvalidModel"))]
        InvalidParameterValueInvalidModel = 247_172_302,
        /// InvalidParameterValue.InvalidVideoAspectRatio
        #[doc(alias("InvalidParameterValue.InvalidVideoAspectRatio"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoAspectRatio = 1_512_035_748,
        /// InvalidParameterValue.InvalidVideoDuration
        #[doc(alias("InvalidParameterValue.InvalidVideoDuration"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoDuration = 489_230_173,
        /// InvalidParameterValue.InvalidVideoFPS
        #[doc(alias("InvalidParameterValue.InvalidVideoFPS"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoFps = -1_380_820_900,
        /// InvalidParameterValue.InvalidVideoFormat
        #[doc(alias("InvalidParameterValue.InvalidVideoFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueInvalidVideoFormat = -643_935_174,
        /// InvalidParameterValue.InvalidVideoResolution
        #[doc(alias("InvalidParameterValue.InvalidVideoResolution"))]
        InvalidParameterValueInvalidVideoResolution = -199_719_613,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto = -29_347_484,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError = -1_992_415_834,
        /// InvalidParameterValue.StyleNotExist
        #[doc(alias("InvalidParameterValue.StyleNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueStyleNotExist = 1_492_772_857,
        /// InvalidParameterValue.StyleStrengthNotExist
        #[doc(alias("InvalidParameterValue.StyleStrengthNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueStyleStrengthNotExist = 1_941_106_954,
        /// InvalidParameterValue.TooLargeFaceAngle
        #[doc(alias("InvalidParameterValue.TooLargeFaceAngle"))]
        InvalidParameterValueTooLargeFaceAngle = 42_177_439,
        /// InvalidParameterValue.TooLowFaceQuality
        #[doc(alias("InvalidParameterValue.TooLowFaceQuality"))]
        InvalidParameterValueTooLowFaceQuality = -299_827_044,
        /// InvalidParameterValue.TooManyFaces
        #[doc(alias("InvalidParameterValue.TooManyFaces"))]
        InvalidParameterValueTooManyFaces = -642_059_476,
        /// InvalidParameterValue.TooMuchFaceOcclusion
        #[doc(alias("InvalidParameterValue.TooMuchFaceOcclusion"))]
        InvalidParameterValueTooMuchFaceOcclusion = -1_953_540_914,
        /// InvalidParameterValue.TooSmallFaceSize
        #[doc(alias("InvalidParameterValue.TooSmallFaceSize"))]
        InvalidParameterValueTooSmallFaceSize = -985_692_189,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// InvalidParameterValue.VideoSizeExceed
        #[doc(alias("InvalidParameterValue.VideoSizeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-06"
        )]
        InvalidParameterValueVideoSizeExceed = -801_392_485,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed = 1_455_366_471,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableDelivering = 167_529_665,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableFreeze = 252_778_231,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening = 1_023_310_422,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableLowBalance = 854_676_431,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableNotReady = 1_692_585_090,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableRecover = 1_754_339_730,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-02-19"
        )]
        ResourceUnavailableUnknownStatus = 1_706_789_077,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(VclmError, vclm_v20240523_table);
    mod vclm_v20240523_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{VclmError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "vclm_v20240523";
        pub(super) const CODE_INDEX: Index = index::VCLM_V20240523_CODES;
        pub(super) const KEY_INDEX: Index = index::VCLM_V20240523_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 95] = backgrounds(
            &WORDS,
            &index::VCLM_V20240523_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::VCLM_V20240523_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20240523::VclmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
