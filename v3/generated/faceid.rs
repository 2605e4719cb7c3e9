// @generated from spec/faceid.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f3a1b611ab5a9df1
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/faceid.rs"]
mod index;

/// Version 2018-03-01 of the API.
pub mod v20180301 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of FaceID (faceid), API 3.0, version 2018-03-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum FaceidError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation.ActionCloseEye
        #[doc(alias("FailedOperation.ActionCloseEye"))]
        FailedOperationActionCloseEye = -840_589_284,
        /// FailedOperation.ActionFaceClose
        #[doc(alias("FailedOperation.ActionFaceClose"))]
        FailedOperationActionFaceClose = -575_912_935,
        /// FailedOperation.ActionFaceFar
        #[doc(alias("FailedOperation.ActionFaceFar"))]
        FailedOperationActionFaceFar = -2_023_698_190,
        /// FailedOperation.ActionFaceLeft
        #[doc(alias("FailedOperation.ActionFaceLeft"))]
        FailedOperationActionFaceLeft = -2_026_134_313,
        /// FailedOperation.ActionFaceRight
        #[doc(alias("FailedOperation.ActionFaceRight"))]
        FailedOperationActionFaceRight = 719_062_655,
        /// FailedOperation.ActionFirstAction
        #[doc(alias("FailedOperation.ActionFirstAction"))]
        FailedOperationActionFirstAction = 1_868_070_392,
        /// FailedOperation.ActionLightDark
        #[doc(alias("FailedOperation.ActionLightDark"))]
        FailedOperationActionLightDark = -2_064_682_247,
        /// FailedOperation.ActionLightStrong
        #[doc(alias("FailedOperation.ActionLightStrong"))]
        FailedOperationActionLightStrong = 1_924_491_108,
        /// FailedOperation.ActionNodetectFace
        #[doc(alias("FailedOperation.ActionNodetectFace"))]
        FailedOperationActionNodetectFace = 1_203_054_465,
        /// FailedOperation.ActionOpenMouth
        #[doc(alias("FailedOperation.ActionOpenMouth"))]
        FailedOperationActionOpenMouth = -1_176_935_450,
        /// FailedOperation.CompareFail
        #[doc(alias("FailedOperation.CompareFail"))]
        FailedOperationCompareFail = 168_568_501,
        /// FailedOperation.CompareLibServiceUnavailable
        #[doc(alias("FailedOperation.CompareLibServiceUnavailable"))]
        FailedOperationCompareLibServiceUnavailable = 1_573_584_257,
        /// FailedOperation.CompareLowSimilarity
        #[doc(alias("FailedOperation.CompareLowSimilarity"))]
        FailedOperationCompareLowSimilarity = -2_136_529_977,
        /// FailedOperation.CompareSystemError
        #[doc(alias("FailedOperation.CompareSystemError"))]
        FailedOperationCompareSystemError = -1_666_958_447,
        /// FailedOperation.CompressVideoError
        #[doc(alias("FailedOperation.CompressVideoError"))]
        FailedOperationCompressVideoError = -100_263_089,
        /// FailedOperation.CoveredFace
        #[doc(alias("FailedOperation.CoveredFace"))]
        FailedOperationCoveredFace = -771_887_445,
        /// FailedOperation.DbError
        #[doc(alias("FailedOperation.DbError"))]
        FailedOperationDbError = -1_781_089_319,
        /// FailedOperation.DecryptSystemError
        #[doc(alias("FailedOperation.DecryptSystemError"))]
        FailedOperationDecryptSystemError = 1_059_524_056,
        /// FailedOperation.DetectEngineSystemError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DetectEngineSystemError"))]
        FailedOperationDetectEngineSystemError = 1_980_460_483,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        FailedOperationDownLoadError = -1_286_008_148,
        /// FailedOperation.DownLoadTimeoutError
        #[doc(alias("FailedOperation.DownLoadTimeoutError"))]
        FailedOperationDownLoadTimeoutError = -622_398_521,
        /// FailedOperation.EmptyImageError
        #[doc(alias("FailedOperation.EmptyImageError"))]
        FailedOperationEmptyImageError = 1_295_577_926,
        /// FailedOperation.EncryptSystemError
        #[doc(alias("FailedOperation.EncryptSystemError"))]
        FailedOperationEncryptSystemError = 1_366_741_659,
        /// FailedOperation.FileSaveError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FileSaveError"))]
        FailedOperationFileSaveError = 503_834_398,
        /// FailedOperation.IdFormatError
        #[doc(alias("FailedOperation.IdFormatError"))]
        FailedOperationIdFormatError = -1_244_029_264,
        /// FailedOperation.IdNameMisMatch
        #[doc(alias("FailedOperation.IdNameMisMatch"))]
        FailedOperationIdNameMisMatch = 248_521_653,
        /// FailedOperation.IdNoExistSystem
        #[doc(alias("FailedOperation.IdNoExistSystem"))]
        FailedOperationIdNoExistSystem = -35_055_453,
        /// FailedOperation.IdPhotoNoExist
        #[doc(alias("FailedOperation.IdPhotoNoExist"))]
        FailedOperationIdPhotoNoExist = 228_718_609,
        /// FailedOperation.IdPhotoPoorQuality
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.IdPhotoPoorQuality"))]
        FailedOperationIdPhotoPoorQuality = 414_774_539,
        /// FailedOperation.IdPhotoSystemNoanswer
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.IdPhotoSystemNoanswer"))]
        FailedOperationIdPhotoSystemNoanswer = -1_376_443_960,
        /// FailedOperation.IdentityAuthLimitExceeded
        #[doc(alias("FailedOperation.IdentityAuthLimitExceeded"))]
        FailedOperationIdentityAuthLimitExceeded = -494_741_772,
        /// FailedOperation.ImageBlur
        #[doc(alias("FailedOperation.ImageBlur"))]
        FailedOperationImageBlur = -1_182_685_987,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageNoIdCard
        #[doc(alias("FailedOperation.ImageNoIdCard"))]
        FailedOperationImageNoIdCard = 151_067_223,
        /// FailedOperation.ImageSizeTooLarge
        #[doc(alias("FailedOperation.ImageSizeTooLarge"))]
        FailedOperationImageSizeTooLarge = 466_711_307,
        /// FailedOperation.IncompleteFace
        #[doc(alias("FailedOperation.IncompleteFace"))]
        FailedOperationIncompleteFace = 1_100_663_949,
        /// FailedOperation.InvalidTokenParameter
        #[doc(alias("FailedOperation.InvalidTokenParameter"))]
        FailedOperationInvalidTokenParameter = -1_025_083_516,
        /// FailedOperation.LifePhotoDetectFaces
        #[doc(alias("FailedOperation.LifePhotoDetectFaces"))]
        FailedOperationLifePhotoDetectFaces = 1_485_829_755,
        /// FailedOperation.LifePhotoDetectFake
        #[doc(alias("FailedOperation.LifePhotoDetectFake"))]
        FailedOperationLifePhotoDetectFake = 1_699_207_852,
        /// FailedOperation.LifePhotoDetectNoFaces
        #[doc(alias("FailedOperation.LifePhotoDetectNoFaces"))]
        FailedOperationLifePhotoDetectNoFaces = 176_255_289,
        /// FailedOperation.LifePhotoPoorQuality
        #[doc(alias("FailedOperation.LifePhotoPoorQuality"))]
        FailedOperationLifePhotoPoorQuality = -2_033_705_645,
        /// FailedOperation.LifePhotoSizeError
        #[doc(alias("FailedOperation.LifePhotoSizeError"))]
        FailedOperationLifePhotoSizeError = 684_899_996,
        /// FailedOperation.LipFaceIncomplete
        #[doc(alias("FailedOperation.LipFaceIncomplete"))]
        FailedOperationLipFaceIncomplete = -630_510_924,
        /// FailedOperation.LipMoveSmall
        #[doc(alias("FailedOperation.LipMoveSmall"))]
        FailedOperationLipMoveSmall = 791_520_695,
        /// FailedOperation.LipNetFailed
        #[doc(alias("FailedOperation.LipNetFailed"))]
        FailedOperationLipNetFailed = -221_322_875,
        /// FailedOperation.LipSizeError
        #[doc(alias("FailedOperation.LipSizeError"))]
        FailedOperationLipSizeError = -605_276_385,
        /// FailedOperation.LipVideoInvalid
        #[doc(alias("FailedOperation.LipVideoInvalid"))]
        FailedOperationLipVideoInvalid = 306_964_385,
        /// FailedOperation.LipVideoQuaility
        #[doc(alias("FailedOperation.LipVideoQuaility"))]
        FailedOperationLipVideoQuaility = -221_079_043,
        /// FailedOperation.LipVoiceDetect
        #[doc(alias("FailedOperation.LipVoiceDetect"))]
        FailedOperationLipVoiceDetect = 90_987_806,
        /// FailedOperation.LipVoiceLow
        #[doc(alias("FailedOperation.LipVoiceLow"))]
        FailedOperationLipVoiceLow = -121_646_465,
        /// FailedOperation.LipVoiceRecognize
        #[doc(alias("FailedOperation.LipVoiceRecognize"))]
        FailedOperationLipVoiceRecognize = 608_208_830,
        /// FailedOperation.LivessBestFrameError
        #[doc(alias("FailedOperation.LivessBestFrameError"))]
        FailedOperationLivessBestFrameError = -342_874_702,
        /// FailedOperation.LivessDetectFail
        #[doc(alias("FailedOperation.LivessDetectFail"))]
        FailedOperationLivessDetectFail = 1_566_151_589,
        /// FailedOperation.LivessDetectFake
        #[doc(alias("FailedOperation.LivessDetectFake"))]
        FailedOperationLivessDetectFake = 1_216_789_582,
        /// FailedOperation.LivessSystemError
        #[doc(alias("FailedOperation.LivessSystemError"))]
        FailedOperationLivessSystemError = -924_163_945,
        /// FailedOperation.LivessUnknownError
        #[doc(alias("FailedOperation.LivessUnknownError"))]
        FailedOperationLivessUnknownError = -1_551_841_286,
        /// FailedOperation.NameFormatError
        #[doc(alias("FailedOperation.NameFormatError"))]
        FailedOperationNameFormatError = 1_105_072_081,
        /// FailedOperation.OcrFailed
        #[doc(alias("FailedOperation.OcrFailed"))]
        FailedOperationOcrFailed = 1_498_079_613,
        /// FailedOperation.PoorImageQuality
        #[doc(alias("FailedOperation.PoorImageQuality"))]
        FailedOperationPoorImageQuality = 414_271_639,
        /// FailedOperation.RequestLimitExceeded
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded = -1_532_418_032,
        /// FailedOperation.SilentDetectFail
        #[doc(alias("FailedOperation.SilentDetectFail"))]
        FailedOperationSilentDetectFail = 80_356_131,
        /// FailedOperation.SilentEyeLiveFail
        #[doc(alias("FailedOperation.SilentEyeLiveFail"))]
        FailedOperationSilentEyeLiveFail = -1_589_323_104,
        /// FailedOperation.SilentFaceDetectFail
        #[doc(alias("FailedOperation.SilentFaceDetectFail"))]
        FailedOperationSilentFaceDetectFail = 578_345_919,
        /// FailedOperation.SilentFaceQualityFail
        #[doc(alias("FailedOperation.SilentFaceQualityFail"))]
        FailedOperationSilentFaceQualityFail = 1_635_675_428,
        /// FailedOperation.SilentFaceWithMaskFail
        #[doc(alias("FailedOperation.SilentFaceWithMaskFail"))]
        FailedOperationSilentFaceWithMaskFail = -1_706_533_693,
        /// FailedOperation.SilentMouthLiveFail
        #[doc(alias("FailedOperation.SilentMouthLiveFail"))]
        FailedOperationSilentMouthLiveFail = 21_718_209,
        /// FailedOperation.SilentMultiFaceFail
        #[doc(alias("FailedOperation.SilentMultiFaceFail"))]
        FailedOperationSilentMultiFaceFail = 782_529_513,
        /// FailedOperation.SilentPictureLiveFail
        #[doc(alias("FailedOperation.SilentPictureLiveFail"))]
        FailedOperationSilentPictureLiveFail = 1_959_518_549,
        /// FailedOperation.SilentThreshold
        #[doc(alias("FailedOperation.SilentThreshold"))]
        FailedOperationSilentThreshold = 439_214_392,
        /// FailedOperation.SilentTooShort
        #[doc(alias("FailedOperation.SilentTooShort"))]
        FailedOperationSilentTooShort = 366_367_271,
        /// FailedOperation.StsUnAuthErrError
        #[doc(alias("FailedOperation.StsUnAuthErrError"))]
        FailedOperationStsUnAuthErrError = 1_329_304_786,
        /// FailedOperation.UnKnown
        #[doc(alias("FailedOperation.UnKnown"))]
        FailedOperationUnKnown = 1_998_131_095,
        /// FailedOperation.UnregisteredEid
        #[doc(alias("FailedOperation.UnregisteredEid"))]
        FailedOperationUnregisteredEid = 1_229_202_431,
        /// FailedOperation.VerificationFail
        #[doc(alias("FailedOperation.VerificationFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-25"
        )]
        FailedOperationVerificationFail = -2_073_045_883,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        FailedOperationVideoDecodeFailed = 1_225_209_631,
        /// FailedOperation.VideoDurationExceeded
        #[doc(alias("FailedOperation.VideoDurationExceeded"))]
        FailedOperationVideoDurationExceeded = -892_114_911,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ActionLightDark
        #[doc(alias("InternalError.ActionLightDark"))]
        InternalErrorActionLightDark = 1_825_578_556,
        /// InternalError.ActionLightStrong
        #[doc(alias("InternalError.ActionLightStrong"))]
        InternalErrorActionLightStrong = -1_922_773_630,
        /// InternalError.ActionNodetectFace
        #[doc(alias("InternalError.ActionNodetectFace"))]
        InternalErrorActionNodetectFace = -926_028_655,
        /// InternalError.CompareFail
        #[doc(alias("InternalError.CompareFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-24"
        )]
        InternalErrorCompareFail = -590_820_321,
        /// InternalError.CompareLowSimilarity
        #[doc(alias("InternalError.CompareLowSimilarity"))]
        InternalErrorCompareLowSimilarity = -1_381_124_697,
        /// InternalError.EncryptSystemError
        #[doc(alias("InternalError.EncryptSystemError"))]
        InternalErrorEncryptSystemError = -1_380_976_386,
        /// InternalError.LifePhotoPoorQuality
        #[doc(alias("InternalError.LifePhotoPoorQuality"))]
        InternalErrorLifePhotoPoorQuality = 2_094_988_970,
        /// InternalError.LifePhotoSizeError
        #[doc(alias("InternalError.LifePhotoSizeError"))]
        InternalErrorLifePhotoSizeError = -198_117_037,
        /// InternalError.UnKnown
        #[doc(alias("InternalError.UnKnown"))]
        InternalErrorUnKnown = -768_604_723,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.RuleId
        #[doc(alias("InvalidParameter.RuleId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-25"
        )]
        InvalidParameterRuleId = 3_054_506,
        /// InvalidParameter.UnsupportEncryptField
        #[doc(alias("InvalidParameter.UnsupportEncryptField"))]
        InvalidParameterUnsupportEncryptField = 440_640_341,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BizTokenExpired
        #[doc(alias("InvalidParameterValue.BizTokenExpired"))]
        InvalidParameterValueBizTokenExpired = 1_523_038_440,
        /// InvalidParameterValue.BizTokenIllegal
        #[doc(alias("InvalidParameterValue.BizTokenIllegal"))]
        InvalidParameterValueBizTokenIllegal = 1_203_713_965,
        /// InvalidParameterValue.RuleIdDisabled
        #[doc(alias("InvalidParameterValue.RuleIdDisabled"))]
        InvalidParameterValueRuleIdDisabled = 2_021_194_619,
        /// InvalidParameterValue.RuleIdNotExist
        #[doc(alias("InvalidParameterValue.RuleIdNotExist"))]
        InvalidParameterValueRuleIdNotExist = -1_465_805_793,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.ActivateError
        #[doc(alias("UnauthorizedOperation.ActivateError"))]
        UnauthorizedOperationActivateError = -1_229_304_734,
        /// UnauthorizedOperation.Activating
        #[doc(alias("UnauthorizedOperation.Activating"))]
        UnauthorizedOperationActivating = -1_227_271_214,
        /// UnauthorizedOperation.Arrears
        #[doc(alias("UnauthorizedOperation.Arrears"))]
        UnauthorizedOperationArrears = 740_085_539,
        /// UnauthorizedOperation.ChargeStatusException
        #[doc(alias("UnauthorizedOperation.ChargeStatusException"))]
        UnauthorizedOperationChargeStatusException = -870_112_898,
        /// UnauthorizedOperation.NonAuthorize
        #[doc(alias("UnauthorizedOperation.NonAuthorize"))]
        UnauthorizedOperationNonAuthorize = -904_172_146,
        /// UnauthorizedOperation.Nonactivated
        #[doc(alias("UnauthorizedOperation.Nonactivated"))]
        UnauthorizedOperationNonactivated = -1_485_192_323,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(FaceidError, faceid_v20180301_table);
    mod faceid_v20180301_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{FaceidError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "faceid_v20180301";
        pub(super) const CODE_INDEX: Index = index::FACEID_V20180301_CODES;
        pub(super) const KEY_INDEX: Index = index::FACEID_V20180301_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 105] = backgrounds(
            &WORDS,
            &index::FACEID_V20180301_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::FACEID_V20180301_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180301::FaceidError;

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
