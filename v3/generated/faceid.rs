// @generated from spec/faceid.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 51161673a5a02a0c, rust-hash: 292e75c7bc5e89f4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/faceid.rs"]
mod index;

/// Version 2018-03-01 of the API.
pub mod v20180301 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "faceid")]
    /// Error codes of FaceID (faceid), API 3.0, version 2018-03-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FaceidError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation.ActionCloseEye
        #[doc(alias("FailedOperation.ActionCloseEye"))]
        FailedOperationActionCloseEye,
        /// FailedOperation.ActionFaceClose
        #[doc(alias("FailedOperation.ActionFaceClose"))]
        FailedOperationActionFaceClose,
        /// FailedOperation.ActionFaceFar
        #[doc(alias("FailedOperation.ActionFaceFar"))]
        FailedOperationActionFaceFar,
        /// FailedOperation.ActionFaceLeft
        #[doc(alias("FailedOperation.ActionFaceLeft"))]
        FailedOperationActionFaceLeft,
        /// FailedOperation.ActionFaceRight
        #[doc(alias("FailedOperation.ActionFaceRight"))]
        FailedOperationActionFaceRight,
        /// FailedOperation.ActionFirstAction
        #[doc(alias("FailedOperation.ActionFirstAction"))]
        FailedOperationActionFirstAction,
        /// FailedOperation.ActionLightDark
        #[doc(alias("FailedOperation.ActionLightDark"))]
        FailedOperationActionLightDark,
        /// FailedOperation.ActionLightStrong
        #[doc(alias("FailedOperation.ActionLightStrong"))]
        FailedOperationActionLightStrong,
        /// FailedOperation.ActionNodetectFace
        #[doc(alias("FailedOperation.ActionNodetectFace"))]
        FailedOperationActionNodetectFace,
        /// FailedOperation.ActionOpenMouth
        #[doc(alias("FailedOperation.ActionOpenMouth"))]
        FailedOperationActionOpenMouth,
        /// FailedOperation.CompareFail
        #[doc(alias("FailedOperation.CompareFail"))]
        FailedOperationCompareFail,
        /// FailedOperation.CompareLibServiceUnavailable
        #[doc(alias("FailedOperation.CompareLibServiceUnavailable"))]
        FailedOperationCompareLibServiceUnavailable,
        /// FailedOperation.CompareLowSimilarity
        #[doc(alias("FailedOperation.CompareLowSimilarity"))]
        FailedOperationCompareLowSimilarity,
        /// FailedOperation.CompareSystemError
        #[doc(alias("FailedOperation.CompareSystemError"))]
        FailedOperationCompareSystemError,
        /// FailedOperation.CompressVideoError
        #[doc(alias("FailedOperation.CompressVideoError"))]
        FailedOperationCompressVideoError,
        /// FailedOperation.CoveredFace
        #[doc(alias("FailedOperation.CoveredFace"))]
        FailedOperationCoveredFace,
        /// FailedOperation.DbError
        #[doc(alias("FailedOperation.DbError"))]
        FailedOperationDbError,
        /// FailedOperation.DecryptSystemError
        #[doc(alias("FailedOperation.DecryptSystemError"))]
        FailedOperationDecryptSystemError,
        /// FailedOperation.DetectEngineSystemError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DetectEngineSystemError"))]
        FailedOperationDetectEngineSystemError,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        FailedOperationDownLoadError,
        /// FailedOperation.DownLoadTimeoutError
        #[doc(alias("FailedOperation.DownLoadTimeoutError"))]
        FailedOperationDownLoadTimeoutError,
        /// FailedOperation.EmptyImageError
        #[doc(alias("FailedOperation.EmptyImageError"))]
        FailedOperationEmptyImageError,
        /// FailedOperation.EncryptSystemError
        #[doc(alias("FailedOperation.EncryptSystemError"))]
        FailedOperationEncryptSystemError,
        /// FailedOperation.FileSaveError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FileSaveError"))]
        FailedOperationFileSaveError,
        /// FailedOperation.IdFormatError
        #[doc(alias("FailedOperation.IdFormatError"))]
        FailedOperationIdFormatError,
        /// FailedOperation.IdNameMisMatch
        #[doc(alias("FailedOperation.IdNameMisMatch"))]
        FailedOperationIdNameMisMatch,
        /// FailedOperation.IdNoExistSystem
        #[doc(alias("FailedOperation.IdNoExistSystem"))]
        FailedOperationIdNoExistSystem,
        /// FailedOperation.IdPhotoNoExist
        #[doc(alias("FailedOperation.IdPhotoNoExist"))]
        FailedOperationIdPhotoNoExist,
        /// FailedOperation.IdPhotoPoorQuality
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.IdPhotoPoorQuality"))]
        FailedOperationIdPhotoPoorQuality,
        /// FailedOperation.IdPhotoSystemNoanswer
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.IdPhotoSystemNoanswer"))]
        FailedOperationIdPhotoSystemNoanswer,
        /// FailedOperation.IdentityAuthLimitExceeded
        #[doc(alias("FailedOperation.IdentityAuthLimitExceeded"))]
        FailedOperationIdentityAuthLimitExceeded,
        /// FailedOperation.ImageBlur
        #[doc(alias("FailedOperation.ImageBlur"))]
        FailedOperationImageBlur,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageNoIdCard
        #[doc(alias("FailedOperation.ImageNoIdCard"))]
        FailedOperationImageNoIdCard,
        /// FailedOperation.ImageSizeTooLarge
        #[doc(alias("FailedOperation.ImageSizeTooLarge"))]
        FailedOperationImageSizeTooLarge,
        /// FailedOperation.IncompleteFace
        #[doc(alias("FailedOperation.IncompleteFace"))]
        FailedOperationIncompleteFace,
        /// FailedOperation.InvalidTokenParameter
        #[doc(alias("FailedOperation.InvalidTokenParameter"))]
        FailedOperationInvalidTokenParameter,
        /// FailedOperation.LifePhotoDetectFaces
        #[doc(alias("FailedOperation.LifePhotoDetectFaces"))]
        FailedOperationLifePhotoDetectFaces,
        /// FailedOperation.LifePhotoDetectFake
        #[doc(alias("FailedOperation.LifePhotoDetectFake"))]
        FailedOperationLifePhotoDetectFake,
        /// FailedOperation.LifePhotoDetectNoFaces
        #[doc(alias("FailedOperation.LifePhotoDetectNoFaces"))]
        FailedOperationLifePhotoDetectNoFaces,
        /// FailedOperation.LifePhotoPoorQuality
        #[doc(alias("FailedOperation.LifePhotoPoorQuality"))]
        FailedOperationLifePhotoPoorQuality,
        /// FailedOperation.LifePhotoSizeError
        #[doc(alias("FailedOperation.LifePhotoSizeError"))]
        FailedOperationLifePhotoSizeError,
        /// FailedOperation.LipFaceIncomplete
        #[doc(alias("FailedOperation.LipFaceIncomplete"))]
        FailedOperationLipFaceIncomplete,
        /// FailedOperation.LipMoveSmall
        #[doc(alias("FailedOperation.LipMoveSmall"))]
        FailedOperationLipMoveSmall,
        /// FailedOperation.LipNetFailed
        #[doc(alias("FailedOperation.LipNetFailed"))]
        FailedOperationLipNetFailed,
        /// FailedOperation.LipSizeError
        #[doc(alias("FailedOperation.LipSizeError"))]
        FailedOperationLipSizeError,
        /// FailedOperation.LipVideoInvalid
        #[doc(alias("FailedOperation.LipVideoInvalid"))]
        FailedOperationLipVideoInvalid,
        /// FailedOperation.LipVideoQuaility
        #[doc(alias("FailedOperation.LipVideoQuaility"))]
        FailedOperationLipVideoQuaility,
        /// FailedOperation.LipVoiceDetect
        #[doc(alias("FailedOperation.LipVoiceDetect"))]
        FailedOperationLipVoiceDetect,
        /// FailedOperation.LipVoiceLow
        #[doc(alias("FailedOperation.LipVoiceLow"))]
        FailedOperationLipVoiceLow,
        /// FailedOperation.LipVoiceRecognize
        #[doc(alias("FailedOperation.LipVoiceRecognize"))]
        FailedOperationLipVoiceRecognize,
        /// FailedOperation.LivessBestFrameError
        #[doc(alias("FailedOperation.LivessBestFrameError"))]
        FailedOperationLivessBestFrameError,
        /// FailedOperation.LivessDetectFail
        #[doc(alias("FailedOperation.LivessDetectFail"))]
        FailedOperationLivessDetectFail,
        /// FailedOperation.LivessDetectFake
        #[doc(alias("FailedOperation.LivessDetectFake"))]
        FailedOperationLivessDetectFake,
        /// FailedOperation.LivessSystemError
        #[doc(alias("FailedOperation.LivessSystemError"))]
        FailedOperationLivessSystemError,
        /// FailedOperation.LivessUnknownError
        #[doc(alias("FailedOperation.LivessUnknownError"))]
        FailedOperationLivessUnknownError,
        /// FailedOperation.NameFormatError
        #[doc(alias("FailedOperation.NameFormatError"))]
        FailedOperationNameFormatError,
        /// FailedOperation.OcrFailed
        #[doc(alias("FailedOperation.OcrFailed"))]
        FailedOperationOcrFailed,
        /// FailedOperation.PoorImageQuality
        #[doc(alias("FailedOperation.PoorImageQuality"))]
        FailedOperationPoorImageQuality,
        /// FailedOperation.RequestLimitExceeded
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded,
        /// FailedOperation.SilentDetectFail
        #[doc(alias("FailedOperation.SilentDetectFail"))]
        FailedOperationSilentDetectFail,
        /// FailedOperation.SilentEyeLiveFail
        #[doc(alias("FailedOperation.SilentEyeLiveFail"))]
        FailedOperationSilentEyeLiveFail,
        /// FailedOperation.SilentFaceDetectFail
        #[doc(alias("FailedOperation.SilentFaceDetectFail"))]
        FailedOperationSilentFaceDetectFail,
        /// FailedOperation.SilentFaceQualityFail
        #[doc(alias("FailedOperation.SilentFaceQualityFail"))]
        FailedOperationSilentFaceQualityFail,
        /// FailedOperation.SilentFaceWithMaskFail
        #[doc(alias("FailedOperation.SilentFaceWithMaskFail"))]
        FailedOperationSilentFaceWithMaskFail,
        /// FailedOperation.SilentMouthLiveFail
        #[doc(alias("FailedOperation.SilentMouthLiveFail"))]
        FailedOperationSilentMouthLiveFail,
        /// FailedOperation.SilentMultiFaceFail
        #[doc(alias("FailedOperation.SilentMultiFaceFail"))]
        FailedOperationSilentMultiFaceFail,
        /// FailedOperation.SilentPictureLiveFail
        #[doc(alias("FailedOperation.SilentPictureLiveFail"))]
        FailedOperationSilentPictureLiveFail,
        /// FailedOperation.SilentThreshold
        #[doc(alias("FailedOperation.SilentThreshold"))]
        FailedOperationSilentThreshold,
        /// FailedOperation.SilentTooShort
        #[doc(alias("FailedOperation.SilentTooShort"))]
        FailedOperationSilentTooShort,
        /// FailedOperation.StsUnAuthErrError
        #[doc(alias("FailedOperation.StsUnAuthErrError"))]
        FailedOperationStsUnAuthErrError,
        /// FailedOperation.UnKnown
        #[doc(alias("FailedOperation.UnKnown"))]
        FailedOperationUnKnown,
        /// FailedOperation.UnregisteredEid
        #[doc(alias("FailedOperation.UnregisteredEid"))]
        FailedOperationUnregisteredEid,
        /// FailedOperation.VerificationFail
        #[doc(alias("FailedOperation.VerificationFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-25"
        )]
        FailedOperationVerificationFail,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        FailedOperationVideoDecodeFailed,
        /// FailedOperation.VideoDurationExceeded
        #[doc(alias("FailedOperation.VideoDurationExceeded"))]
        FailedOperationVideoDurationExceeded,
        /// InternalError
        InternalError,
        /// InternalError.ActionLightDark
        #[doc(alias("InternalError.ActionLightDark"))]
        InternalErrorActionLightDark,
        /// InternalError.ActionLightStrong
        #[doc(alias("InternalError.ActionLightStrong"))]
        InternalErrorActionLightStrong,
        /// InternalError.ActionNodetectFace
        #[doc(alias("InternalError.ActionNodetectFace"))]
        InternalErrorActionNodetectFace,
        /// InternalError.CompareFail
        #[doc(alias("InternalError.CompareFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-24"
        )]
        InternalErrorCompareFail,
        /// InternalError.CompareLowSimilarity
        #[doc(alias("InternalError.CompareLowSimilarity"))]
        InternalErrorCompareLowSimilarity,
        /// InternalError.EncryptSystemError
        #[doc(alias("InternalError.EncryptSystemError"))]
        InternalErrorEncryptSystemError,
        /// InternalError.LifePhotoPoorQuality
        #[doc(alias("InternalError.LifePhotoPoorQuality"))]
        InternalErrorLifePhotoPoorQuality,
        /// InternalError.LifePhotoSizeError
        #[doc(alias("InternalError.LifePhotoSizeError"))]
        InternalErrorLifePhotoSizeError,
        /// InternalError.UnKnown
        #[doc(alias("InternalError.UnKnown"))]
        InternalErrorUnKnown,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.RuleId
        #[doc(alias("InvalidParameter.RuleId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-25"
        )]
        InvalidParameterRuleId,
        /// InvalidParameter.UnsupportEncryptField
        #[doc(alias("InvalidParameter.UnsupportEncryptField"))]
        InvalidParameterUnsupportEncryptField,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BizTokenExpired
        #[doc(alias("InvalidParameterValue.BizTokenExpired"))]
        InvalidParameterValueBizTokenExpired,
        /// InvalidParameterValue.BizTokenIllegal
        #[doc(alias("InvalidParameterValue.BizTokenIllegal"))]
        InvalidParameterValueBizTokenIllegal,
        /// InvalidParameterValue.RuleIdDisabled
        #[doc(alias("InvalidParameterValue.RuleIdDisabled"))]
        InvalidParameterValueRuleIdDisabled,
        /// InvalidParameterValue.RuleIdNotExist
        #[doc(alias("InvalidParameterValue.RuleIdNotExist"))]
        InvalidParameterValueRuleIdNotExist,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.ActivateError
        #[doc(alias("UnauthorizedOperation.ActivateError"))]
        UnauthorizedOperationActivateError,
        /// UnauthorizedOperation.Activating
        #[doc(alias("UnauthorizedOperation.Activating"))]
        UnauthorizedOperationActivating,
        /// UnauthorizedOperation.Arrears
        #[doc(alias("UnauthorizedOperation.Arrears"))]
        UnauthorizedOperationArrears,
        /// UnauthorizedOperation.ChargeStatusException
        #[doc(alias("UnauthorizedOperation.ChargeStatusException"))]
        UnauthorizedOperationChargeStatusException,
        /// UnauthorizedOperation.NonAuthorize
        #[doc(alias("UnauthorizedOperation.NonAuthorize"))]
        UnauthorizedOperationNonAuthorize,
        /// UnauthorizedOperation.Nonactivated
        #[doc(alias("UnauthorizedOperation.Nonactivated"))]
        UnauthorizedOperationNonactivated,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "faceid")]
    api::listed_enum!(FaceidError, faceid_v20180301_table);
    pub(crate) mod faceid_v20180301_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "faceid")]
        use super::FaceidError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "faceid_v20180301";
        pub(super) const CODE_INDEX: Index = index::FACEID_V20180301_CODES;
        pub(super) const KEY_INDEX: Index = index::FACEID_V20180301_KEYS;
        #[cfg(feature = "faceid")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [FaceidError; 105] = [
            FaceidError::AuthFailureInvalidAuthorization,
            FaceidError::FailedOperationActionCloseEye,
            FaceidError::FailedOperationActionFaceClose,
            FaceidError::FailedOperationActionFaceFar,
            FaceidError::FailedOperationActionFaceLeft,
            FaceidError::FailedOperationActionFaceRight,
            FaceidError::FailedOperationActionFirstAction,
            FaceidError::FailedOperationActionLightDark,
            FaceidError::FailedOperationActionLightStrong,
            FaceidError::FailedOperationActionNodetectFace,
            FaceidError::FailedOperationActionOpenMouth,
            FaceidError::FailedOperationCompareFail,
            FaceidError::FailedOperationCompareLibServiceUnavailable,
            FaceidError::FailedOperationCompareLowSimilarity,
            FaceidError::FailedOperationCompareSystemError,
            FaceidError::FailedOperationCompressVideoError,
            FaceidError::FailedOperationCoveredFace,
            FaceidError::FailedOperationDbError,
            FaceidError::FailedOperationDecryptSystemError,
            FaceidError::FailedOperationDetectEngineSystemError,
            FaceidError::FailedOperationDownLoadError,
            FaceidError::FailedOperationDownLoadTimeoutError,
            FaceidError::FailedOperationEmptyImageError,
            FaceidError::FailedOperationEncryptSystemError,
            FaceidError::FailedOperationFileSaveError,
            FaceidError::FailedOperationIdFormatError,
            FaceidError::FailedOperationIdNameMisMatch,
            FaceidError::FailedOperationIdNoExistSystem,
            FaceidError::FailedOperationIdPhotoNoExist,
            FaceidError::FailedOperationIdPhotoPoorQuality,
            FaceidError::FailedOperationIdPhotoSystemNoanswer,
            FaceidError::FailedOperationIdentityAuthLimitExceeded,
            FaceidError::FailedOperationImageBlur,
            FaceidError::FailedOperationImageDecodeFailed,
            FaceidError::FailedOperationImageNoIdCard,
            FaceidError::FailedOperationImageSizeTooLarge,
            FaceidError::FailedOperationIncompleteFace,
            FaceidError::FailedOperationInvalidTokenParameter,
            FaceidError::FailedOperationLifePhotoDetectFaces,
            FaceidError::FailedOperationLifePhotoDetectFake,
            FaceidError::FailedOperationLifePhotoDetectNoFaces,
            FaceidError::FailedOperationLifePhotoPoorQuality,
            FaceidError::FailedOperationLifePhotoSizeError,
            FaceidError::FailedOperationLipFaceIncomplete,
            FaceidError::FailedOperationLipMoveSmall,
            FaceidError::FailedOperationLipNetFailed,
            FaceidError::FailedOperationLipSizeError,
            FaceidError::FailedOperationLipVideoInvalid,
            FaceidError::FailedOperationLipVideoQuaility,
            FaceidError::FailedOperationLipVoiceDetect,
            FaceidError::FailedOperationLipVoiceLow,
            FaceidError::FailedOperationLipVoiceRecognize,
            FaceidError::FailedOperationLivessBestFrameError,
            FaceidError::FailedOperationLivessDetectFail,
            FaceidError::FailedOperationLivessDetectFake,
            FaceidError::FailedOperationLivessSystemError,
            FaceidError::FailedOperationLivessUnknownError,
            FaceidError::FailedOperationNameFormatError,
            FaceidError::FailedOperationOcrFailed,
            FaceidError::FailedOperationPoorImageQuality,
            FaceidError::FailedOperationRequestLimitExceeded,
            FaceidError::FailedOperationSilentDetectFail,
            FaceidError::FailedOperationSilentEyeLiveFail,
            FaceidError::FailedOperationSilentFaceDetectFail,
            FaceidError::FailedOperationSilentFaceQualityFail,
            FaceidError::FailedOperationSilentFaceWithMaskFail,
            FaceidError::FailedOperationSilentMouthLiveFail,
            FaceidError::FailedOperationSilentMultiFaceFail,
            FaceidError::FailedOperationSilentPictureLiveFail,
            FaceidError::FailedOperationSilentThreshold,
            FaceidError::FailedOperationSilentTooShort,
            FaceidError::FailedOperationStsUnAuthErrError,
            FaceidError::FailedOperationUnKnown,
            FaceidError::FailedOperationUnregisteredEid,
            FaceidError::FailedOperationVerificationFail,
            FaceidError::FailedOperationVideoDecodeFailed,
            FaceidError::FailedOperationVideoDurationExceeded,
            FaceidError::InternalError,
            FaceidError::InternalErrorActionLightDark,
            FaceidError::InternalErrorActionLightStrong,
            FaceidError::InternalErrorActionNodetectFace,
            FaceidError::InternalErrorCompareFail,
            FaceidError::InternalErrorCompareLowSimilarity,
            FaceidError::InternalErrorEncryptSystemError,
            FaceidError::InternalErrorLifePhotoPoorQuality,
            FaceidError::InternalErrorLifePhotoSizeError,
            FaceidError::InternalErrorUnKnown,
            FaceidError::InvalidParameter,
            FaceidError::InvalidParameterRuleId,
            FaceidError::InvalidParameterUnsupportEncryptField,
            FaceidError::InvalidParameterValue,
            FaceidError::InvalidParameterValueBizTokenExpired,
            FaceidError::InvalidParameterValueBizTokenIllegal,
            FaceidError::InvalidParameterValueRuleIdDisabled,
            FaceidError::InvalidParameterValueRuleIdNotExist,
            FaceidError::OperationDenied,
            FaceidError::RequestLimitExceeded,
            FaceidError::UnauthorizedOperation,
            FaceidError::UnauthorizedOperationActivateError,
            FaceidError::UnauthorizedOperationActivating,
            FaceidError::UnauthorizedOperationArrears,
            FaceidError::UnauthorizedOperationChargeStatusException,
            FaceidError::UnauthorizedOperationNonAuthorize,
            FaceidError::UnauthorizedOperationNonactivated,
            FaceidError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 105] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation.ActionCloseEye",
            "FailedOperation.ActionFaceClose",
            "FailedOperation.ActionFaceFar",
            "FailedOperation.ActionFaceLeft",
            "FailedOperation.ActionFaceRight",
            "FailedOperation.ActionFirstAction",
            "FailedOperation.ActionLightDark",
            "FailedOperation.ActionLightStrong",
            "FailedOperation.ActionNodetectFace",
            "FailedOperation.ActionOpenMouth",
            "FailedOperation.CompareFail",
            "FailedOperation.CompareLibServiceUnavailable",
            "FailedOperation.CompareLowSimilarity",
            "FailedOperation.CompareSystemError",
            "FailedOperation.CompressVideoError",
            "FailedOperation.CoveredFace",
            "FailedOperation.DbError",
            "FailedOperation.DecryptSystemError",
            "FailedOperation.DetectEngineSystemError",
            "FailedOperation.DownLoadError",
            "FailedOperation.DownLoadTimeoutError",
            "FailedOperation.EmptyImageError",
            "FailedOperation.EncryptSystemError",
            "FailedOperation.FileSaveError",
            "FailedOperation.IdFormatError",
            "FailedOperation.IdNameMisMatch",
            "FailedOperation.IdNoExistSystem",
            "FailedOperation.IdPhotoNoExist",
            "FailedOperation.IdPhotoPoorQuality",
            "FailedOperation.IdPhotoSystemNoanswer",
            "FailedOperation.IdentityAuthLimitExceeded",
            "FailedOperation.ImageBlur",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageNoIdCard",
            "FailedOperation.ImageSizeTooLarge",
            "FailedOperation.IncompleteFace",
            "FailedOperation.InvalidTokenParameter",
            "FailedOperation.LifePhotoDetectFaces",
            "FailedOperation.LifePhotoDetectFake",
            "FailedOperation.LifePhotoDetectNoFaces",
            "FailedOperation.LifePhotoPoorQuality",
            "FailedOperation.LifePhotoSizeError",
            "FailedOperation.LipFaceIncomplete",
            "FailedOperation.LipMoveSmall",
            "FailedOperation.LipNetFailed",
            "FailedOperation.LipSizeError",
            "FailedOperation.LipVideoInvalid",
            "FailedOperation.LipVideoQuaility",
            "FailedOperation.LipVoiceDetect",
            "FailedOperation.LipVoiceLow",
            "FailedOperation.LipVoiceRecognize",
            "FailedOperation.LivessBestFrameError",
            "FailedOperation.LivessDetectFail",
            "FailedOperation.LivessDetectFake",
            "FailedOperation.LivessSystemError",
            "FailedOperation.LivessUnknownError",
            "FailedOperation.NameFormatError",
            "FailedOperation.OcrFailed",
            "FailedOperation.PoorImageQuality",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.SilentDetectFail",
            "FailedOperation.SilentEyeLiveFail",
            "FailedOperation.SilentFaceDetectFail",
            "FailedOperation.SilentFaceQualityFail",
            "FailedOperation.SilentFaceWithMaskFail",
            "FailedOperation.SilentMouthLiveFail",
            "FailedOperation.SilentMultiFaceFail",
            "FailedOperation.SilentPictureLiveFail",
            "FailedOperation.SilentThreshold",
            "FailedOperation.SilentTooShort",
            "FailedOperation.StsUnAuthErrError",
            "FailedOperation.UnKnown",
            "FailedOperation.UnregisteredEid",
            "FailedOperation.VerificationFail",
            "FailedOperation.VideoDecodeFailed",
            "FailedOperation.VideoDurationExceeded",
            "InternalError",
            "InternalError.ActionLightDark",
            "InternalError.ActionLightStrong",
            "InternalError.ActionNodetectFace",
            "InternalError.CompareFail",
            "InternalError.CompareLowSimilarity",
            "InternalError.EncryptSystemError",
            "InternalError.LifePhotoPoorQuality",
            "InternalError.LifePhotoSizeError",
            "InternalError.UnKnown",
            "InvalidParameter",
            "InvalidParameter.RuleId",
            "InvalidParameter.UnsupportEncryptField",
            "InvalidParameterValue",
            "InvalidParameterValue.BizTokenExpired",
            "InvalidParameterValue.BizTokenIllegal",
            "InvalidParameterValue.RuleIdDisabled",
            "InvalidParameterValue.RuleIdNotExist",
            "OperationDenied",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnauthorizedOperation.ActivateError",
            "UnauthorizedOperation.Activating",
            "UnauthorizedOperation.Arrears",
            "UnauthorizedOperation.ChargeStatusException",
            "UnauthorizedOperation.NonAuthorize",
            "UnauthorizedOperation.Nonactivated",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 105] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperationActionCloseEye",
            "FailedOperationActionFaceClose",
            "FailedOperationActionFaceFar",
            "FailedOperationActionFaceLeft",
            "FailedOperationActionFaceRight",
            "FailedOperationActionFirstAction",
            "FailedOperationActionLightDark",
            "FailedOperationActionLightStrong",
            "FailedOperationActionNodetectFace",
            "FailedOperationActionOpenMouth",
            "FailedOperationCompareFail",
            "FailedOperationCompareLibServiceUnavailable",
            "FailedOperationCompareLowSimilarity",
            "FailedOperationCompareSystemError",
            "FailedOperationCompressVideoError",
            "FailedOperationCoveredFace",
            "FailedOperationDbError",
            "FailedOperationDecryptSystemError",
            "FailedOperationDetectEngineSystemError",
            "FailedOperationDownLoadError",
            "FailedOperationDownLoadTimeoutError",
            "FailedOperationEmptyImageError",
            "FailedOperationEncryptSystemError",
            "FailedOperationFileSaveError",
            "FailedOperationIdFormatError",
            "FailedOperationIdNameMisMatch",
            "FailedOperationIdNoExistSystem",
            "FailedOperationIdPhotoNoExist",
            "FailedOperationIdPhotoPoorQuality",
            "FailedOperationIdPhotoSystemNoanswer",
            "FailedOperationIdentityAuthLimitExceeded",
            "FailedOperationImageBlur",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageNoIdCard",
            "FailedOperationImageSizeTooLarge",
            "FailedOperationIncompleteFace",
            "FailedOperationInvalidTokenParameter",
            "FailedOperationLifePhotoDetectFaces",
            "FailedOperationLifePhotoDetectFake",
            "FailedOperationLifePhotoDetectNoFaces",
            "FailedOperationLifePhotoPoorQuality",
            "FailedOperationLifePhotoSizeError",
            "FailedOperationLipFaceIncomplete",
            "FailedOperationLipMoveSmall",
            "FailedOperationLipNetFailed",
            "FailedOperationLipSizeError",
            "FailedOperationLipVideoInvalid",
            "FailedOperationLipVideoQuaility",
            "FailedOperationLipVoiceDetect",
            "FailedOperationLipVoiceLow",
            "FailedOperationLipVoiceRecognize",
            "FailedOperationLivessBestFrameError",
            "FailedOperationLivessDetectFail",
            "FailedOperationLivessDetectFake",
            "FailedOperationLivessSystemError",
            "FailedOperationLivessUnknownError",
            "FailedOperationNameFormatError",
            "FailedOperationOcrFailed",
            "FailedOperationPoorImageQuality",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationSilentDetectFail",
            "FailedOperationSilentEyeLiveFail",
            "FailedOperationSilentFaceDetectFail",
            "FailedOperationSilentFaceQualityFail",
            "FailedOperationSilentFaceWithMaskFail",
            "FailedOperationSilentMouthLiveFail",
            "FailedOperationSilentMultiFaceFail",
            "FailedOperationSilentPictureLiveFail",
            "FailedOperationSilentThreshold",
            "FailedOperationSilentTooShort",
            "FailedOperationStsUnAuthErrError",
            "FailedOperationUnKnown",
            "FailedOperationUnregisteredEid",
            "FailedOperationVerificationFail",
            "FailedOperationVideoDecodeFailed",
            "FailedOperationVideoDurationExceeded",
            "InternalError",
            "InternalErrorActionLightDark",
            "InternalErrorActionLightStrong",
            "InternalErrorActionNodetectFace",
            "InternalErrorCompareFail",
            "InternalErrorCompareLowSimilarity",
            "InternalErrorEncryptSystemError",
            "InternalErrorLifePhotoPoorQuality",
            "InternalErrorLifePhotoSizeError",
            "InternalErrorUnKnown",
            "InvalidParameter",
            "InvalidParameterRuleId",
            "InvalidParameterUnsupportEncryptField",
            "InvalidParameterValue",
            "InvalidParameterValueBizTokenExpired",
            "InvalidParameterValueBizTokenIllegal",
            "InvalidParameterValueRuleIdDisabled",
            "InvalidParameterValueRuleIdNotExist",
            "OperationDenied",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnauthorizedOperationActivateError",
            "UnauthorizedOperationActivating",
            "UnauthorizedOperationArrears",
            "UnauthorizedOperationChargeStatusException",
            "UnauthorizedOperationNonAuthorize",
            "UnauthorizedOperationNonactivated",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DetectEngineSystemError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FileSaveError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.IdPhotoPoorQuality").with_retry(Retry::Never),
            Answer::of("FailedOperation.IdPhotoSystemNoanswer")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::FACEID_V20180301_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FaceidError",
            label_en: "FaceID",
            label_zh: "人脸核身",
            level: Level::Service,
            product: Some(products::FACEID),
            version: Some("2018-03-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    74,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-25",
                        "自 2025-11-25 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    81,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-24",
                        "自 2021-08-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    88,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-25",
                        "自 2025-11-25 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "faceid")]
pub use v20180301::FaceidError;

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
