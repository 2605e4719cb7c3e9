// @generated from spec/trtc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bef2f417c175ed51
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trtc.rs"]
mod index;

/// Version 2019-07-22 of the API.
pub mod v20190722 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Real-Time Communication (trtc), API 3.0, version 2019-07-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TrtcError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnRealNameAuthenticated
        #[doc(alias("AuthFailure.UnRealNameAuthenticated"))]
        AuthFailureUnRealNameAuthenticated = -1_404_041_004,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// AuthFailure.UnsupportedOperation
        #[doc(alias("AuthFailure.UnsupportedOperation"))]
        AuthFailureUnsupportedOperation = -1_654_149_835,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CRUnsupportMethod
        #[doc(alias("FailedOperation.CRUnsupportMethod"))]
        FailedOperationCrUnsupportMethod = 1_245_603_632,
        /// FailedOperation.CSUnsupportMethod
        #[doc(alias("FailedOperation.CSUnsupportMethod"))]
        FailedOperationCsUnsupportMethod = 1_118_342_577,
        /// FailedOperation.CTUnsupportMethod
        #[doc(alias("FailedOperation.CTUnsupportMethod"))]
        FailedOperationCtUnsupportMethod = -2_100_801_369,
        /// FailedOperation.CosOperationFailed
        #[doc(alias("FailedOperation.CosOperationFailed"))]
        FailedOperationCosOperationFailed = 1_347_318_271,
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed = 646_926_585,
        /// FailedOperation.GenVoicePrintIdFailed
        #[doc(alias("FailedOperation.GenVoicePrintIdFailed"))]
        FailedOperationGenVoicePrintIdFailed = -1_719_441_317,
        /// FailedOperation.MixSessionNotExist
        #[doc(alias("FailedOperation.MixSessionNotExist"))]
        FailedOperationMixSessionNotExist = 633_575_287,
        /// FailedOperation.NotAbility
        #[doc(alias("FailedOperation.NotAbility"))]
        FailedOperationNotAbility = 254_449_360,
        /// FailedOperation.NotAllowed
        #[doc(alias("FailedOperation.NotAllowed"))]
        FailedOperationNotAllowed = -1_062_502_078,
        /// FailedOperation.NotRtmpFunction
        #[doc(alias("FailedOperation.NotRtmpFunction"))]
        FailedOperationNotRtmpFunction = -1_451_032_560,
        /// FailedOperation.QueryTaskInfoFailed
        #[doc(alias("FailedOperation.QueryTaskInfoFailed"))]
        FailedOperationQueryTaskInfoFailed = -1_997_381_002,
        /// FailedOperation.RequestOutdated
        #[doc(alias("FailedOperation.RequestOutdated"))]
        FailedOperationRequestOutdated = 1_754_098_803,
        /// FailedOperation.RequestRejection
        #[doc(alias("FailedOperation.RequestRejection"))]
        FailedOperationRequestRejection = 1_852_713_587,
        /// FailedOperation.RestrictedConcurrency
        #[doc(alias("FailedOperation.RestrictedConcurrency"))]
        FailedOperationRestrictedConcurrency = -381_492_029,
        /// FailedOperation.RestrictedFrequency
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RestrictedFrequency"))]
        FailedOperationRestrictedFrequency = 652_135_942,
        /// FailedOperation.RoomNotExist
        #[doc(alias("FailedOperation.RoomNotExist"))]
        FailedOperationRoomNotExist = 2_096_865_203,
        /// FailedOperation.SdkAppIdNotAITranscriptionAbility
        #[doc(alias("FailedOperation.SdkAppIdNotAITranscriptionAbility"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-06-03"
        )]
        FailedOperationSdkAppIdNotAiTranscriptionAbility = 650_475_574,
        /// FailedOperation.SdkAppIdNotExist
        #[doc(alias("FailedOperation.SdkAppIdNotExist"))]
        FailedOperationSdkAppIdNotExist = 361_300_817,
        /// FailedOperation.SdkAppIdNotUnderAppId
        #[doc(alias("FailedOperation.SdkAppIdNotUnderAppId"))]
        FailedOperationSdkAppIdNotUnderAppId = -1_491_551_943,
        /// FailedOperation.SdkAppIdNotWebRecordAbility
        #[doc(alias("FailedOperation.SdkAppIdNotWebRecordAbility"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-06-27"
        )]
        FailedOperationSdkAppIdNotWebRecordAbility = 1_377_353_951,
        /// FailedOperation.TaskExist
        #[doc(alias("FailedOperation.TaskExist"))]
        FailedOperationTaskExist = 1_280_793_478,
        /// FailedOperation.TaskFinished
        #[doc(alias("FailedOperation.TaskFinished"))]
        FailedOperationTaskFinished = -2_002_553_236,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist = -1_330_537_314,
        /// FailedOperation.UpdateVoicePrintIdNotFound
        #[doc(alias("FailedOperation.UpdateVoicePrintIdNotFound"))]
        FailedOperationUpdateVoicePrintIdNotFound = -822_902_514,
        /// FailedOperation.UserNotExist
        #[doc(alias("FailedOperation.UserNotExist"))]
        FailedOperationUserNotExist = 691_668_436,
        /// FailedOperation.VoicePrintAudioCheckFailed
        #[doc(alias("FailedOperation.VoicePrintAudioCheckFailed"))]
        FailedOperationVoicePrintAudioCheckFailed = 1_034_782_021,
        /// FailedOperation.VoicePrintRegistrationLimit
        #[doc(alias("FailedOperation.VoicePrintRegistrationLimit"))]
        FailedOperationVoicePrintRegistrationLimit = -1_836_014_989,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BackendFail
        #[doc(alias("InternalError.BackendFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-07-15"
        )]
        InternalErrorBackendFail = -727_769_246,
        /// InternalError.BackendTimeOut
        #[doc(alias("InternalError.BackendTimeOut"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-07-15"
        )]
        InternalErrorBackendTimeOut = -176_899_828,
        /// InternalError.CRInternalError
        #[doc(alias("InternalError.CRInternalError"))]
        InternalErrorCrInternalError = -1_319_962_827,
        /// InternalError.CSInternalError
        #[doc(alias("InternalError.CSInternalError"))]
        InternalErrorCsInternalError = 1_398_515_062,
        /// InternalError.CTInternalError
        #[doc(alias("InternalError.CTInternalError"))]
        InternalErrorCtInternalError = -628_725_507,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.EsQueryError
        #[doc(alias("InternalError.EsQueryError"))]
        InternalErrorEsQueryError = -727_646_034,
        /// InternalError.GetRoomCacheIpError
        #[doc(alias("InternalError.GetRoomCacheIpError"))]
        InternalErrorGetRoomCacheIpError = 1_803_774_157,
        /// InternalError.GetRoomFromCacheError
        #[doc(alias("InternalError.GetRoomFromCacheError"))]
        InternalErrorGetRoomFromCacheError = -941_196_671,
        /// InternalError.HttpParaseFalied
        #[doc(alias("InternalError.HttpParaseFalied"))]
        InternalErrorHttpParaseFalied = 1_309_162_831,
        /// InternalError.HttpParseFailed
        #[doc(alias("InternalError.HttpParseFailed"))]
        InternalErrorHttpParseFailed = -496_883_324,
        /// InternalError.InterfaceErr
        #[doc(alias("InternalError.InterfaceErr"))]
        InternalErrorInterfaceErr = 855_685_457,
        /// InternalError.InternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InternalError.MethodErr
        #[doc(alias("InternalError.MethodErr"))]
        InternalErrorMethodErr = 2_069_484_748,
        /// InternalError.MonitorQueryErr
        #[doc(alias("InternalError.MonitorQueryErr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-10-29"
        )]
        InternalErrorMonitorQueryErr = 1_121_994_287,
        /// InternalError.ThirdPartyCallError
        #[doc(alias("InternalError.ThirdPartyCallError"))]
        InternalErrorThirdPartyCallError = 625_542_826,
        /// InternalError.UserNotExist
        #[doc(alias("InternalError.UserNotExist"))]
        InternalErrorUserNotExist = -1_330_911_832,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AppId
        #[doc(alias("InvalidParameter.AppId"))]
        InvalidParameterAppId = -2_050_247_795,
        /// InvalidParameter.AudioEncodeParams
        #[doc(alias("InvalidParameter.AudioEncodeParams"))]
        InvalidParameterAudioEncodeParams = -916_970_857,
        /// InvalidParameter.AudioPrompt
        #[doc(alias("InvalidParameter.AudioPrompt"))]
        InvalidParameterAudioPrompt = -438_050_554,
        /// InvalidParameter.BackgroundImageUrl
        #[doc(alias("InvalidParameter.BackgroundImageUrl"))]
        InvalidParameterBackgroundImageUrl = 1_794_207_882,
        /// InvalidParameter.BizId
        #[doc(alias("InvalidParameter.BizId"))]
        InvalidParameterBizId = -1_664_537_545,
        /// InvalidParameter.BodyParamsError
        #[doc(alias("InvalidParameter.BodyParamsError"))]
        InvalidParameterBodyParamsError = -998_367_903,
        /// InvalidParameter.CheckContentFailed
        #[doc(alias("InvalidParameter.CheckContentFailed"))]
        InvalidParameterCheckContentFailed = -1_451_282_701,
        /// InvalidParameter.CheckSuffixFailed
        #[doc(alias("InvalidParameter.CheckSuffixFailed"))]
        InvalidParameterCheckSuffixFailed = 1_173_566_242,
        /// InvalidParameter.EncodeParams
        #[doc(alias("InvalidParameter.EncodeParams"))]
        InvalidParameterEncodeParams = 645_942_626,
        /// InvalidParameter.EndTs
        #[doc(alias("InvalidParameter.EndTs"))]
        InvalidParameterEndTs = -749_827_323,
        /// InvalidParameter.InvalidAudioInput
        #[doc(alias("InvalidParameter.InvalidAudioInput"))]
        InvalidParameterInvalidAudioInput = 1_193_190_062,
        /// InvalidParameter.InvalidSdkAppId
        #[doc(alias("InvalidParameter.InvalidSdkAppId"))]
        InvalidParameterInvalidSdkAppId = 1_105_855_735,
        /// InvalidParameter.InvalidVoicePrintIdList
        #[doc(alias("InvalidParameter.InvalidVoicePrintIdList"))]
        InvalidParameterInvalidVoicePrintIdList = 652_280_653,
        /// InvalidParameter.Language
        #[doc(alias("InvalidParameter.Language"))]
        InvalidParameterLanguage = -834_498_099,
        /// InvalidParameter.MainVideoRightAlign
        #[doc(alias("InvalidParameter.MainVideoRightAlign"))]
        InvalidParameterMainVideoRightAlign = 1_318_394_096,
        /// InvalidParameter.MainVideoStreamType
        #[doc(alias("InvalidParameter.MainVideoStreamType"))]
        InvalidParameterMainVideoStreamType = -791_064_959,
        /// InvalidParameter.Model
        #[doc(alias("InvalidParameter.Model"))]
        InvalidParameterModel = 1_214_068_889,
        /// InvalidParameter.OutOfRange
        #[doc(alias("InvalidParameter.OutOfRange"))]
        InvalidParameterOutOfRange = 1_227_616_316,
        /// InvalidParameter.OutputParams
        #[doc(alias("InvalidParameter.OutputParams"))]
        InvalidParameterOutputParams = -1_560_314_907,
        /// InvalidParameter.PageNumber
        #[doc(alias("InvalidParameter.PageNumber"))]
        InvalidParameterPageNumber = 1_858_781_855,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize = 577_788_538,
        /// InvalidParameter.PageSizeOversize
        #[doc(alias("InvalidParameter.PageSizeOversize"))]
        InvalidParameterPageSizeOversize = 163_271_053,
        /// InvalidParameter.PictureNotFound
        #[doc(alias("InvalidParameter.PictureNotFound"))]
        InvalidParameterPictureNotFound = 1_485_853_316,
        /// InvalidParameter.Pitch
        #[doc(alias("InvalidParameter.Pitch"))]
        InvalidParameterPitch = 810_795_736,
        /// InvalidParameter.PresetLayoutConfig
        #[doc(alias("InvalidParameter.PresetLayoutConfig"))]
        InvalidParameterPresetLayoutConfig = 954_467_018,
        /// InvalidParameter.PronunciationDict
        #[doc(alias("InvalidParameter.PronunciationDict"))]
        InvalidParameterPronunciationDict = 1_791_643_566,
        /// InvalidParameter.PublishCdnUrls
        #[doc(alias("InvalidParameter.PublishCdnUrls"))]
        InvalidParameterPublishCdnUrls = 808_331_071,
        /// InvalidParameter.PureAudioStream
        #[doc(alias("InvalidParameter.PureAudioStream"))]
        InvalidParameterPureAudioStream = -905_247_321,
        /// InvalidParameter.QueryScaleOversize
        #[doc(alias("InvalidParameter.QueryScaleOversize"))]
        InvalidParameterQueryScaleOversize = -608_873_104,
        /// InvalidParameter.RecordAudioOnly
        #[doc(alias("InvalidParameter.RecordAudioOnly"))]
        InvalidParameterRecordAudioOnly = -97_098_208,
        /// InvalidParameter.RecordId
        #[doc(alias("InvalidParameter.RecordId"))]
        InvalidParameterRecordId = -1_499_190_884,
        /// InvalidParameter.RoomId
        #[doc(alias("InvalidParameter.RoomId"))]
        InvalidParameterRoomId = -1_801_586_244,
        /// InvalidParameter.SampleRate
        #[doc(alias("InvalidParameter.SampleRate"))]
        InvalidParameterSampleRate = 487_402_848,
        /// InvalidParameter.SdkAppId
        /// - Once sent as: InvalidParameter.SdkAppid
        #[doc(alias("InvalidParameter.SdkAppId", "InvalidParameter.SdkAppid"))]
        InvalidParameterSdkAppId = 1_664_859_074,
        /// InvalidParameter.SmallVideoLayoutParams
        #[doc(alias("InvalidParameter.SmallVideoLayoutParams"))]
        InvalidParameterSmallVideoLayoutParams = 2_080_507_676,
        /// InvalidParameter.SmallVideoStreamType
        #[doc(alias("InvalidParameter.SmallVideoStreamType"))]
        InvalidParameterSmallVideoStreamType = 961_345_290,
        /// InvalidParameter.Speed
        #[doc(alias("InvalidParameter.Speed"))]
        InvalidParameterSpeed = 1_861_665_360,
        /// InvalidParameter.StartTimeExpire
        #[doc(alias("InvalidParameter.StartTimeExpire"))]
        InvalidParameterStartTimeExpire = -1_537_418_346,
        /// InvalidParameter.StartTimeOversize
        #[doc(alias("InvalidParameter.StartTimeOversize"))]
        InvalidParameterStartTimeOversize = 132_071_367,
        /// InvalidParameter.StartTs
        #[doc(alias("InvalidParameter.StartTs"))]
        InvalidParameterStartTs = 944_704_026,
        /// InvalidParameter.StartTsOversize
        #[doc(alias("InvalidParameter.StartTsOversize"))]
        InvalidParameterStartTsOversize = 762_126_890,
        /// InvalidParameter.StrRoomId
        #[doc(alias("InvalidParameter.StrRoomId"))]
        InvalidParameterStrRoomId = 1_950_235_515,
        /// InvalidParameter.StreamId
        #[doc(alias("InvalidParameter.StreamId"))]
        InvalidParameterStreamId = 401_421_395,
        /// InvalidParameter.StreamUrl
        #[doc(alias("InvalidParameter.StreamUrl"))]
        InvalidParameterStreamUrl = 2_066_679_702,
        /// InvalidParameter.TaskId
        #[doc(alias("InvalidParameter.TaskId"))]
        InvalidParameterTaskId = -395_374_547,
        /// InvalidParameter.Text
        #[doc(alias("InvalidParameter.Text"))]
        InvalidParameterText = -1_970_521_419,
        /// InvalidParameter.TextLength
        #[doc(alias("InvalidParameter.TextLength"))]
        InvalidParameterTextLength = -1_299_818_638,
        /// InvalidParameter.UrlParamsError
        #[doc(alias("InvalidParameter.UrlParamsError"))]
        InvalidParameterUrlParamsError = -2_107_601_287,
        /// InvalidParameter.UserId
        #[doc(alias("InvalidParameter.UserId"))]
        InvalidParameterUserId = 1_277_816_818,
        /// InvalidParameter.UserIds
        #[doc(alias("InvalidParameter.UserIds"))]
        InvalidParameterUserIds = 923_194_533,
        /// InvalidParameter.UserIdsMorethanSix
        #[doc(alias("InvalidParameter.UserIdsMorethanSix"))]
        InvalidParameterUserIdsMorethanSix = -1_290_832_146,
        /// InvalidParameter.UserSig
        #[doc(alias("InvalidParameter.UserSig"))]
        InvalidParameterUserSig = -503_334_576,
        /// InvalidParameter.UserSigNotAdmin
        #[doc(alias("InvalidParameter.UserSigNotAdmin"))]
        InvalidParameterUserSigNotAdmin = 803_986_136,
        /// InvalidParameter.VideoResolution
        #[doc(alias("InvalidParameter.VideoResolution"))]
        InvalidParameterVideoResolution = -837_085_346,
        /// InvalidParameter.VoiceId
        #[doc(alias("InvalidParameter.VoiceId"))]
        InvalidParameterVoiceId = 525_423_784,
        /// InvalidParameter.VoiceName
        #[doc(alias("InvalidParameter.VoiceName"))]
        InvalidParameterVoiceName = 1_000_604_352,
        /// InvalidParameter.Volume
        #[doc(alias("InvalidParameter.Volume"))]
        InvalidParameterVolume = -1_927_740_423,
        /// InvalidParameterValue.RoomId
        #[doc(alias("InvalidParameterValue.RoomId"))]
        InvalidParameterValueRoomId = 1_088_885_029,
        /// LimitExceeded.ConcurrencyLimit
        #[doc(alias("LimitExceeded.ConcurrencyLimit"))]
        LimitExceededConcurrencyLimit = 1_789_334_398,
        /// LimitExceeded.VoiceCloneMaxNumLimit
        #[doc(alias("LimitExceeded.VoiceCloneMaxNumLimit"))]
        LimitExceededVoiceCloneMaxNumLimit = 1_201_090_033,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.APIKey
        #[doc(alias("MissingParameter.APIKey"))]
        MissingParameterApiKey = 1_182_758_669,
        /// MissingParameter.ASRLang
        #[doc(alias("MissingParameter.ASRLang"))]
        MissingParameterAsrLang = -1_533_085_815,
        /// MissingParameter.AccessKey
        #[doc(alias("MissingParameter.AccessKey"))]
        MissingParameterAccessKey = -2_050_404_620,
        /// MissingParameter.AppId
        #[doc(alias("MissingParameter.AppId"))]
        MissingParameterAppId = 766_972_917,
        /// MissingParameter.AsrParam
        #[doc(alias("MissingParameter.AsrParam"))]
        MissingParameterAsrParam = 1_859_096_950,
        /// MissingParameter.AudioEncodeParams
        #[doc(alias("MissingParameter.AudioEncodeParams"))]
        MissingParameterAudioEncodeParams = -1_762_797_177,
        /// MissingParameter.BizId
        #[doc(alias("MissingParameter.BizId"))]
        MissingParameterBizId = -140_609_307,
        /// MissingParameter.Bucket
        #[doc(alias("MissingParameter.Bucket"))]
        MissingParameterBucket = 1_339_309_393,
        /// MissingParameter.CloudStorage
        #[doc(alias("MissingParameter.CloudStorage"))]
        MissingParameterCloudStorage = -1_790_563_643,
        /// MissingParameter.CommId
        #[doc(alias("MissingParameter.CommId"))]
        MissingParameterCommId = -1_333_233_358,
        /// MissingParameter.CommIdOrSdkAppId
        #[doc(alias("MissingParameter.CommIdOrSdkAppId"))]
        MissingParameterCommIdOrSdkAppId = 168_358_092,
        /// MissingParameter.EncodeParams
        #[doc(alias("MissingParameter.EncodeParams"))]
        MissingParameterEncodeParams = 1_301_135_961,
        /// MissingParameter.EndTs
        #[doc(alias("MissingParameter.EndTs"))]
        MissingParameterEndTs = 1_971_328_231,
        /// MissingParameter.MissingVoicePrintIdList
        #[doc(alias("MissingParameter.MissingVoicePrintIdList"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-17"
        )]
        MissingParameterMissingVoicePrintIdList = 413_443_528,
        /// MissingParameter.MissingVoicePrintUpdateParams
        #[doc(alias("MissingParameter.MissingVoicePrintUpdateParams"))]
        MissingParameterMissingVoicePrintUpdateParams = -487_724_338,
        /// MissingParameter.OutputParams
        #[doc(alias("MissingParameter.OutputParams"))]
        MissingParameterOutputParams = 1_749_496_299,
        /// MissingParameter.PresetLayoutConfig
        #[doc(alias("MissingParameter.PresetLayoutConfig"))]
        MissingParameterPresetLayoutConfig = 2_076_861_219,
        /// MissingParameter.PublishCdnParams
        #[doc(alias("MissingParameter.PublishCdnParams"))]
        MissingParameterPublishCdnParams = -1_885_301_452,
        /// MissingParameter.PublishCdnUrls
        #[doc(alias("MissingParameter.PublishCdnUrls"))]
        MissingParameterPublishCdnUrls = 1_144_480_574,
        /// MissingParameter.RecordMode
        #[doc(alias("MissingParameter.RecordMode"))]
        MissingParameterRecordMode = -1_278_881_455,
        /// MissingParameter.RecordParams
        #[doc(alias("MissingParameter.RecordParams"))]
        MissingParameterRecordParams = 1_194_229_075,
        /// MissingParameter.Region
        #[doc(alias("MissingParameter.Region"))]
        MissingParameterRegion = -1_323_406_363,
        /// MissingParameter.RoomId
        #[doc(alias("MissingParameter.RoomId"))]
        MissingParameterRoomId = -260_077_091,
        /// MissingParameter.RoomNum
        #[doc(alias("MissingParameter.RoomNum"))]
        MissingParameterRoomNum = -17_094_216,
        /// MissingParameter.SdkAppId
        #[doc(alias("MissingParameter.SdkAppId"))]
        MissingParameterSdkAppId = 1_894_959_574,
        /// MissingParameter.SecretKey
        #[doc(alias("MissingParameter.SecretKey"))]
        MissingParameterSecretKey = 1_387_308_718,
        /// MissingParameter.SliceParams
        #[doc(alias("MissingParameter.SliceParams"))]
        MissingParameterSliceParams = -1_448_717_236,
        /// MissingParameter.SliceStorageParams
        #[doc(alias("MissingParameter.SliceStorageParams"))]
        MissingParameterSliceStorageParams = -1_241_400_413,
        /// MissingParameter.SliceType
        #[doc(alias("MissingParameter.SliceType"))]
        MissingParameterSliceType = -1_416_818_799,
        /// MissingParameter.StartTs
        #[doc(alias("MissingParameter.StartTs"))]
        MissingParameterStartTs = 175_611_221,
        /// MissingParameter.StorageParams
        #[doc(alias("MissingParameter.StorageParams"))]
        MissingParameterStorageParams = -1_959_890_946,
        /// MissingParameter.StreamId
        #[doc(alias("MissingParameter.StreamId"))]
        MissingParameterStreamId = 385_619_165,
        /// MissingParameter.StreamType
        #[doc(alias("MissingParameter.StreamType"))]
        MissingParameterStreamType = 1_803_860_063,
        /// MissingParameter.TaskId
        #[doc(alias("MissingParameter.TaskId"))]
        MissingParameterTaskId = 2_141_166_057,
        /// MissingParameter.Text
        #[doc(alias("MissingParameter.Text"))]
        MissingParameterText = 1_278_516_047,
        /// MissingParameter.TranscriptionParam
        #[doc(alias("MissingParameter.TranscriptionParam"))]
        MissingParameterTranscriptionParam = -1_986_620_344,
        /// MissingParameter.UserId
        #[doc(alias("MissingParameter.UserId"))]
        MissingParameterUserId = -1_193_171_639,
        /// MissingParameter.UserIds
        #[doc(alias("MissingParameter.UserIds"))]
        MissingParameterUserIds = 888_749_737,
        /// MissingParameter.UserSig
        #[doc(alias("MissingParameter.UserSig"))]
        MissingParameterUserSig = 2_026_678_607,
        /// MissingParameter.Vendor
        #[doc(alias("MissingParameter.Vendor"))]
        MissingParameterVendor = -1_516_992_897,
        /// MissingParameter.VideoEncodeParams
        #[doc(alias("MissingParameter.VideoEncodeParams"))]
        MissingParameterVideoEncodeParams = -974_267_929,
        /// OperationDenied.FreqOverLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("OperationDenied.FreqOverLimit"))]
        OperationDeniedFreqOverLimit = 948_636_078,
        /// ResourceInsufficient.RequestRejection
        #[doc(alias("ResourceInsufficient.RequestRejection"))]
        ResourceInsufficientRequestRejection = 2_128_549_006,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// UnauthorizedOperation.SdkAppId
        #[doc(alias("UnauthorizedOperation.SdkAppId"))]
        UnauthorizedOperationSdkAppId = -2_027_304_039,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.InternalError
        #[doc(alias("UnsupportedOperation.InternalError"))]
        UnsupportedOperationInternalError = -1_091_033_566,
        /// UnsupportedOperation.NotAllowed
        #[doc(alias("UnsupportedOperation.NotAllowed"))]
        UnsupportedOperationNotAllowed = -451_220_228,
        /// UnsupportedOperation.TaskLimit
        #[doc(alias("UnsupportedOperation.TaskLimit"))]
        UnsupportedOperationTaskLimit = -1_925_434_116,
        /// UnsupportedOperation.VoiceCloneError
        #[doc(alias("UnsupportedOperation.VoiceCloneError"))]
        UnsupportedOperationVoiceCloneError = -1_907_954_106,
    }
    api::listed_enum!(TrtcError, trtc_v20190722_table);
    mod trtc_v20190722_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TrtcError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "trtc_v20190722";
        pub(super) const CODE_INDEX: Index = index::TRTC_V20190722_CODES;
        pub(super) const KEY_INDEX: Index = index::TRTC_V20190722_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TrtcError; 164] = [
            TrtcError::AuthFailure,
            TrtcError::AuthFailureUnRealNameAuthenticated,
            TrtcError::AuthFailureUnauthorizedOperation,
            TrtcError::AuthFailureUnsupportedOperation,
            TrtcError::FailedOperation,
            TrtcError::FailedOperationCrUnsupportMethod,
            TrtcError::FailedOperationCsUnsupportMethod,
            TrtcError::FailedOperationCtUnsupportMethod,
            TrtcError::FailedOperationCosOperationFailed,
            TrtcError::FailedOperationDbOperationFailed,
            TrtcError::FailedOperationGenVoicePrintIdFailed,
            TrtcError::FailedOperationMixSessionNotExist,
            TrtcError::FailedOperationNotAbility,
            TrtcError::FailedOperationNotAllowed,
            TrtcError::FailedOperationNotRtmpFunction,
            TrtcError::FailedOperationQueryTaskInfoFailed,
            TrtcError::FailedOperationRequestOutdated,
            TrtcError::FailedOperationRequestRejection,
            TrtcError::FailedOperationRestrictedConcurrency,
            TrtcError::FailedOperationRestrictedFrequency,
            TrtcError::FailedOperationRoomNotExist,
            TrtcError::FailedOperationSdkAppIdNotAiTranscriptionAbility,
            TrtcError::FailedOperationSdkAppIdNotExist,
            TrtcError::FailedOperationSdkAppIdNotUnderAppId,
            TrtcError::FailedOperationSdkAppIdNotWebRecordAbility,
            TrtcError::FailedOperationTaskExist,
            TrtcError::FailedOperationTaskFinished,
            TrtcError::FailedOperationTaskNotExist,
            TrtcError::FailedOperationUpdateVoicePrintIdNotFound,
            TrtcError::FailedOperationUserNotExist,
            TrtcError::FailedOperationVoicePrintAudioCheckFailed,
            TrtcError::FailedOperationVoicePrintRegistrationLimit,
            TrtcError::InternalError,
            TrtcError::InternalErrorBackendFail,
            TrtcError::InternalErrorBackendTimeOut,
            TrtcError::InternalErrorCrInternalError,
            TrtcError::InternalErrorCsInternalError,
            TrtcError::InternalErrorCtInternalError,
            TrtcError::InternalErrorDbError,
            TrtcError::InternalErrorEsQueryError,
            TrtcError::InternalErrorGetRoomCacheIpError,
            TrtcError::InternalErrorGetRoomFromCacheError,
            TrtcError::InternalErrorHttpParaseFalied,
            TrtcError::InternalErrorHttpParseFailed,
            TrtcError::InternalErrorInterfaceErr,
            TrtcError::InternalErrorInternalError,
            TrtcError::InternalErrorMethodErr,
            TrtcError::InternalErrorMonitorQueryErr,
            TrtcError::InternalErrorThirdPartyCallError,
            TrtcError::InternalErrorUserNotExist,
            TrtcError::InvalidParameter,
            TrtcError::InvalidParameterAppId,
            TrtcError::InvalidParameterAudioEncodeParams,
            TrtcError::InvalidParameterAudioPrompt,
            TrtcError::InvalidParameterBackgroundImageUrl,
            TrtcError::InvalidParameterBizId,
            TrtcError::InvalidParameterBodyParamsError,
            TrtcError::InvalidParameterCheckContentFailed,
            TrtcError::InvalidParameterCheckSuffixFailed,
            TrtcError::InvalidParameterEncodeParams,
            TrtcError::InvalidParameterEndTs,
            TrtcError::InvalidParameterInvalidAudioInput,
            TrtcError::InvalidParameterInvalidSdkAppId,
            TrtcError::InvalidParameterInvalidVoicePrintIdList,
            TrtcError::InvalidParameterLanguage,
            TrtcError::InvalidParameterMainVideoRightAlign,
            TrtcError::InvalidParameterMainVideoStreamType,
            TrtcError::InvalidParameterModel,
            TrtcError::InvalidParameterOutOfRange,
            TrtcError::InvalidParameterOutputParams,
            TrtcError::InvalidParameterPageNumber,
            TrtcError::InvalidParameterPageSize,
            TrtcError::InvalidParameterPageSizeOversize,
            TrtcError::InvalidParameterPictureNotFound,
            TrtcError::InvalidParameterPitch,
            TrtcError::InvalidParameterPresetLayoutConfig,
            TrtcError::InvalidParameterPronunciationDict,
            TrtcError::InvalidParameterPublishCdnUrls,
            TrtcError::InvalidParameterPureAudioStream,
            TrtcError::InvalidParameterQueryScaleOversize,
            TrtcError::InvalidParameterRecordAudioOnly,
            TrtcError::InvalidParameterRecordId,
            TrtcError::InvalidParameterRoomId,
            TrtcError::InvalidParameterSampleRate,
            TrtcError::InvalidParameterSdkAppId,
            TrtcError::InvalidParameterSmallVideoLayoutParams,
            TrtcError::InvalidParameterSmallVideoStreamType,
            TrtcError::InvalidParameterSpeed,
            TrtcError::InvalidParameterStartTimeExpire,
            TrtcError::InvalidParameterStartTimeOversize,
            TrtcError::InvalidParameterStartTs,
            TrtcError::InvalidParameterStartTsOversize,
            TrtcError::InvalidParameterStrRoomId,
            TrtcError::InvalidParameterStreamId,
            TrtcError::InvalidParameterStreamUrl,
            TrtcError::InvalidParameterTaskId,
            TrtcError::InvalidParameterText,
            TrtcError::InvalidParameterTextLength,
            TrtcError::InvalidParameterUrlParamsError,
            TrtcError::InvalidParameterUserId,
            TrtcError::InvalidParameterUserIds,
            TrtcError::InvalidParameterUserIdsMorethanSix,
            TrtcError::InvalidParameterUserSig,
            TrtcError::InvalidParameterUserSigNotAdmin,
            TrtcError::InvalidParameterVideoResolution,
            TrtcError::InvalidParameterVoiceId,
            TrtcError::InvalidParameterVoiceName,
            TrtcError::InvalidParameterVolume,
            TrtcError::InvalidParameterValueRoomId,
            TrtcError::LimitExceededConcurrencyLimit,
            TrtcError::LimitExceededVoiceCloneMaxNumLimit,
            TrtcError::MissingParameter,
            TrtcError::MissingParameterApiKey,
            TrtcError::MissingParameterAsrLang,
            TrtcError::MissingParameterAccessKey,
            TrtcError::MissingParameterAppId,
            TrtcError::MissingParameterAsrParam,
            TrtcError::MissingParameterAudioEncodeParams,
            TrtcError::MissingParameterBizId,
            TrtcError::MissingParameterBucket,
            TrtcError::MissingParameterCloudStorage,
            TrtcError::MissingParameterCommId,
            TrtcError::MissingParameterCommIdOrSdkAppId,
            TrtcError::MissingParameterEncodeParams,
            TrtcError::MissingParameterEndTs,
            TrtcError::MissingParameterMissingVoicePrintIdList,
            TrtcError::MissingParameterMissingVoicePrintUpdateParams,
            TrtcError::MissingParameterOutputParams,
            TrtcError::MissingParameterPresetLayoutConfig,
            TrtcError::MissingParameterPublishCdnParams,
            TrtcError::MissingParameterPublishCdnUrls,
            TrtcError::MissingParameterRecordMode,
            TrtcError::MissingParameterRecordParams,
            TrtcError::MissingParameterRegion,
            TrtcError::MissingParameterRoomId,
            TrtcError::MissingParameterRoomNum,
            TrtcError::MissingParameterSdkAppId,
            TrtcError::MissingParameterSecretKey,
            TrtcError::MissingParameterSliceParams,
            TrtcError::MissingParameterSliceStorageParams,
            TrtcError::MissingParameterSliceType,
            TrtcError::MissingParameterStartTs,
            TrtcError::MissingParameterStorageParams,
            TrtcError::MissingParameterStreamId,
            TrtcError::MissingParameterStreamType,
            TrtcError::MissingParameterTaskId,
            TrtcError::MissingParameterText,
            TrtcError::MissingParameterTranscriptionParam,
            TrtcError::MissingParameterUserId,
            TrtcError::MissingParameterUserIds,
            TrtcError::MissingParameterUserSig,
            TrtcError::MissingParameterVendor,
            TrtcError::MissingParameterVideoEncodeParams,
            TrtcError::OperationDeniedFreqOverLimit,
            TrtcError::ResourceInsufficientRequestRejection,
            TrtcError::ResourceNotFound,
            TrtcError::ResourceNotFoundResourceNotFound,
            TrtcError::UnauthorizedOperationSdkAppId,
            TrtcError::UnknownParameter,
            TrtcError::UnsupportedOperation,
            TrtcError::UnsupportedOperationInternalError,
            TrtcError::UnsupportedOperationNotAllowed,
            TrtcError::UnsupportedOperationTaskLimit,
            TrtcError::UnsupportedOperationVoiceCloneError,
        ];
        pub(super) static WORDS: [&str; 164] = [
            "AuthFailure",
            "AuthFailure.UnRealNameAuthenticated",
            "AuthFailure.UnauthorizedOperation",
            "AuthFailure.UnsupportedOperation",
            "FailedOperation",
            "FailedOperation.CRUnsupportMethod",
            "FailedOperation.CSUnsupportMethod",
            "FailedOperation.CTUnsupportMethod",
            "FailedOperation.CosOperationFailed",
            "FailedOperation.DbOperationFailed",
            "FailedOperation.GenVoicePrintIdFailed",
            "FailedOperation.MixSessionNotExist",
            "FailedOperation.NotAbility",
            "FailedOperation.NotAllowed",
            "FailedOperation.NotRtmpFunction",
            "FailedOperation.QueryTaskInfoFailed",
            "FailedOperation.RequestOutdated",
            "FailedOperation.RequestRejection",
            "FailedOperation.RestrictedConcurrency",
            "FailedOperation.RestrictedFrequency",
            "FailedOperation.RoomNotExist",
            "FailedOperation.SdkAppIdNotAITranscriptionAbility",
            "FailedOperation.SdkAppIdNotExist",
            "FailedOperation.SdkAppIdNotUnderAppId",
            "FailedOperation.SdkAppIdNotWebRecordAbility",
            "FailedOperation.TaskExist",
            "FailedOperation.TaskFinished",
            "FailedOperation.TaskNotExist",
            "FailedOperation.UpdateVoicePrintIdNotFound",
            "FailedOperation.UserNotExist",
            "FailedOperation.VoicePrintAudioCheckFailed",
            "FailedOperation.VoicePrintRegistrationLimit",
            "InternalError",
            "InternalError.BackendFail",
            "InternalError.BackendTimeOut",
            "InternalError.CRInternalError",
            "InternalError.CSInternalError",
            "InternalError.CTInternalError",
            "InternalError.DBError",
            "InternalError.EsQueryError",
            "InternalError.GetRoomCacheIpError",
            "InternalError.GetRoomFromCacheError",
            "InternalError.HttpParaseFalied",
            "InternalError.HttpParseFailed",
            "InternalError.InterfaceErr",
            "InternalError.InternalError",
            "InternalError.MethodErr",
            "InternalError.MonitorQueryErr",
            "InternalError.ThirdPartyCallError",
            "InternalError.UserNotExist",
            "InvalidParameter",
            "InvalidParameter.AppId",
            "InvalidParameter.AudioEncodeParams",
            "InvalidParameter.AudioPrompt",
            "InvalidParameter.BackgroundImageUrl",
            "InvalidParameter.BizId",
            "InvalidParameter.BodyParamsError",
            "InvalidParameter.CheckContentFailed",
            "InvalidParameter.CheckSuffixFailed",
            "InvalidParameter.EncodeParams",
            "InvalidParameter.EndTs",
            "InvalidParameter.InvalidAudioInput",
            "InvalidParameter.InvalidSdkAppId",
            "InvalidParameter.InvalidVoicePrintIdList",
            "InvalidParameter.Language",
            "InvalidParameter.MainVideoRightAlign",
            "InvalidParameter.MainVideoStreamType",
            "InvalidParameter.Model",
            "InvalidParameter.OutOfRange",
            "InvalidParameter.OutputParams",
            "InvalidParameter.PageNumber",
            "InvalidParameter.PageSize",
            "InvalidParameter.PageSizeOversize",
            "InvalidParameter.PictureNotFound",
            "InvalidParameter.Pitch",
            "InvalidParameter.PresetLayoutConfig",
            "InvalidParameter.PronunciationDict",
            "InvalidParameter.PublishCdnUrls",
            "InvalidParameter.PureAudioStream",
            "InvalidParameter.QueryScaleOversize",
            "InvalidParameter.RecordAudioOnly",
            "InvalidParameter.RecordId",
            "InvalidParameter.RoomId",
            "InvalidParameter.SampleRate",
            "InvalidParameter.SdkAppId",
            "InvalidParameter.SmallVideoLayoutParams",
            "InvalidParameter.SmallVideoStreamType",
            "InvalidParameter.Speed",
            "InvalidParameter.StartTimeExpire",
            "InvalidParameter.StartTimeOversize",
            "InvalidParameter.StartTs",
            "InvalidParameter.StartTsOversize",
            "InvalidParameter.StrRoomId",
            "InvalidParameter.StreamId",
            "InvalidParameter.StreamUrl",
            "InvalidParameter.TaskId",
            "InvalidParameter.Text",
            "InvalidParameter.TextLength",
            "InvalidParameter.UrlParamsError",
            "InvalidParameter.UserId",
            "InvalidParameter.UserIds",
            "InvalidParameter.UserIdsMorethanSix",
            "InvalidParameter.UserSig",
            "InvalidParameter.UserSigNotAdmin",
            "InvalidParameter.VideoResolution",
            "InvalidParameter.VoiceId",
            "InvalidParameter.VoiceName",
            "InvalidParameter.Volume",
            "InvalidParameterValue.RoomId",
            "LimitExceeded.ConcurrencyLimit",
            "LimitExceeded.VoiceCloneMaxNumLimit",
            "MissingParameter",
            "MissingParameter.APIKey",
            "MissingParameter.ASRLang",
            "MissingParameter.AccessKey",
            "MissingParameter.AppId",
            "MissingParameter.AsrParam",
            "MissingParameter.AudioEncodeParams",
            "MissingParameter.BizId",
            "MissingParameter.Bucket",
            "MissingParameter.CloudStorage",
            "MissingParameter.CommId",
            "MissingParameter.CommIdOrSdkAppId",
            "MissingParameter.EncodeParams",
            "MissingParameter.EndTs",
            "MissingParameter.MissingVoicePrintIdList",
            "MissingParameter.MissingVoicePrintUpdateParams",
            "MissingParameter.OutputParams",
            "MissingParameter.PresetLayoutConfig",
            "MissingParameter.PublishCdnParams",
            "MissingParameter.PublishCdnUrls",
            "MissingParameter.RecordMode",
            "MissingParameter.RecordParams",
            "MissingParameter.Region",
            "MissingParameter.RoomId",
            "MissingParameter.RoomNum",
            "MissingParameter.SdkAppId",
            "MissingParameter.SecretKey",
            "MissingParameter.SliceParams",
            "MissingParameter.SliceStorageParams",
            "MissingParameter.SliceType",
            "MissingParameter.StartTs",
            "MissingParameter.StorageParams",
            "MissingParameter.StreamId",
            "MissingParameter.StreamType",
            "MissingParameter.TaskId",
            "MissingParameter.Text",
            "MissingParameter.TranscriptionParam",
            "MissingParameter.UserId",
            "MissingParameter.UserIds",
            "MissingParameter.UserSig",
            "MissingParameter.Vendor",
            "MissingParameter.VideoEncodeParams",
            "OperationDenied.FreqOverLimit",
            "ResourceInsufficient.RequestRejection",
            "ResourceNotFound",
            "ResourceNotFound.ResourceNotFound",
            "UnauthorizedOperation.SdkAppId",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.InternalError",
            "UnsupportedOperation.NotAllowed",
            "UnsupportedOperation.TaskLimit",
            "UnsupportedOperation.VoiceCloneError",
        ];
        pub(super) static NAMES: [&str; 164] = [
            "AuthFailure",
            "AuthFailureUnRealNameAuthenticated",
            "AuthFailureUnauthorizedOperation",
            "AuthFailureUnsupportedOperation",
            "FailedOperation",
            "FailedOperationCrUnsupportMethod",
            "FailedOperationCsUnsupportMethod",
            "FailedOperationCtUnsupportMethod",
            "FailedOperationCosOperationFailed",
            "FailedOperationDbOperationFailed",
            "FailedOperationGenVoicePrintIdFailed",
            "FailedOperationMixSessionNotExist",
            "FailedOperationNotAbility",
            "FailedOperationNotAllowed",
            "FailedOperationNotRtmpFunction",
            "FailedOperationQueryTaskInfoFailed",
            "FailedOperationRequestOutdated",
            "FailedOperationRequestRejection",
            "FailedOperationRestrictedConcurrency",
            "FailedOperationRestrictedFrequency",
            "FailedOperationRoomNotExist",
            "FailedOperationSdkAppIdNotAiTranscriptionAbility",
            "FailedOperationSdkAppIdNotExist",
            "FailedOperationSdkAppIdNotUnderAppId",
            "FailedOperationSdkAppIdNotWebRecordAbility",
            "FailedOperationTaskExist",
            "FailedOperationTaskFinished",
            "FailedOperationTaskNotExist",
            "FailedOperationUpdateVoicePrintIdNotFound",
            "FailedOperationUserNotExist",
            "FailedOperationVoicePrintAudioCheckFailed",
            "FailedOperationVoicePrintRegistrationLimit",
            "InternalError",
            "InternalErrorBackendFail",
            "InternalErrorBackendTimeOut",
            "InternalErrorCrInternalError",
            "InternalErrorCsInternalError",
            "InternalErrorCtInternalError",
            "InternalErrorDbError",
            "InternalErrorEsQueryError",
            "InternalErrorGetRoomCacheIpError",
            "InternalErrorGetRoomFromCacheError",
            "InternalErrorHttpParaseFalied",
            "InternalErrorHttpParseFailed",
            "InternalErrorInterfaceErr",
            "InternalErrorInternalError",
            "InternalErrorMethodErr",
            "InternalErrorMonitorQueryErr",
            "InternalErrorThirdPartyCallError",
            "InternalErrorUserNotExist",
            "InvalidParameter",
            "InvalidParameterAppId",
            "InvalidParameterAudioEncodeParams",
            "InvalidParameterAudioPrompt",
            "InvalidParameterBackgroundImageUrl",
            "InvalidParameterBizId",
            "InvalidParameterBodyParamsError",
            "InvalidParameterCheckContentFailed",
            "InvalidParameterCheckSuffixFailed",
            "InvalidParameterEncodeParams",
            "InvalidParameterEndTs",
            "InvalidParameterInvalidAudioInput",
            "InvalidParameterInvalidSdkAppId",
            "InvalidParameterInvalidVoicePrintIdList",
            "InvalidParameterLanguage",
            "InvalidParameterMainVideoRightAlign",
            "InvalidParameterMainVideoStreamType",
            "InvalidParameterModel",
            "InvalidParameterOutOfRange",
            "InvalidParameterOutputParams",
            "InvalidParameterPageNumber",
            "InvalidParameterPageSize",
            "InvalidParameterPageSizeOversize",
            "InvalidParameterPictureNotFound",
            "InvalidParameterPitch",
            "InvalidParameterPresetLayoutConfig",
            "InvalidParameterPronunciationDict",
            "InvalidParameterPublishCdnUrls",
            "InvalidParameterPureAudioStream",
            "InvalidParameterQueryScaleOversize",
            "InvalidParameterRecordAudioOnly",
            "InvalidParameterRecordId",
            "InvalidParameterRoomId",
            "InvalidParameterSampleRate",
            "InvalidParameterSdkAppId",
            "InvalidParameterSmallVideoLayoutParams",
            "InvalidParameterSmallVideoStreamType",
            "InvalidParameterSpeed",
            "InvalidParameterStartTimeExpire",
            "InvalidParameterStartTimeOversize",
            "InvalidParameterStartTs",
            "InvalidParameterStartTsOversize",
            "InvalidParameterStrRoomId",
            "InvalidParameterStreamId",
            "InvalidParameterStreamUrl",
            "InvalidParameterTaskId",
            "InvalidParameterText",
            "InvalidParameterTextLength",
            "InvalidParameterUrlParamsError",
            "InvalidParameterUserId",
            "InvalidParameterUserIds",
            "InvalidParameterUserIdsMorethanSix",
            "InvalidParameterUserSig",
            "InvalidParameterUserSigNotAdmin",
            "InvalidParameterVideoResolution",
            "InvalidParameterVoiceId",
            "InvalidParameterVoiceName",
            "InvalidParameterVolume",
            "InvalidParameterValueRoomId",
            "LimitExceededConcurrencyLimit",
            "LimitExceededVoiceCloneMaxNumLimit",
            "MissingParameter",
            "MissingParameterApiKey",
            "MissingParameterAsrLang",
            "MissingParameterAccessKey",
            "MissingParameterAppId",
            "MissingParameterAsrParam",
            "MissingParameterAudioEncodeParams",
            "MissingParameterBizId",
            "MissingParameterBucket",
            "MissingParameterCloudStorage",
            "MissingParameterCommId",
            "MissingParameterCommIdOrSdkAppId",
            "MissingParameterEncodeParams",
            "MissingParameterEndTs",
            "MissingParameterMissingVoicePrintIdList",
            "MissingParameterMissingVoicePrintUpdateParams",
            "MissingParameterOutputParams",
            "MissingParameterPresetLayoutConfig",
            "MissingParameterPublishCdnParams",
            "MissingParameterPublishCdnUrls",
            "MissingParameterRecordMode",
            "MissingParameterRecordParams",
            "MissingParameterRegion",
            "MissingParameterRoomId",
            "MissingParameterRoomNum",
            "MissingParameterSdkAppId",
            "MissingParameterSecretKey",
            "MissingParameterSliceParams",
            "MissingParameterSliceStorageParams",
            "MissingParameterSliceType",
            "MissingParameterStartTs",
            "MissingParameterStorageParams",
            "MissingParameterStreamId",
            "MissingParameterStreamType",
            "MissingParameterTaskId",
            "MissingParameterText",
            "MissingParameterTranscriptionParam",
            "MissingParameterUserId",
            "MissingParameterUserIds",
            "MissingParameterUserSig",
            "MissingParameterVendor",
            "MissingParameterVideoEncodeParams",
            "OperationDeniedFreqOverLimit",
            "ResourceInsufficientRequestRejection",
            "ResourceNotFound",
            "ResourceNotFoundResourceNotFound",
            "UnauthorizedOperationSdkAppId",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationInternalError",
            "UnsupportedOperationNotAllowed",
            "UnsupportedOperationTaskLimit",
            "UnsupportedOperationVoiceCloneError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("InvalidParameter.SdkAppid", 84),
        ];
        pub(super) static BACKGROUNDS: [Background; 164] = backgrounds(
            &WORDS,
            &index::TRTC_V20190722_HEADS,
        );
        pub(super) static OWN: [Own; 3] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TrtcError",
            label_en: "Tencent Real-Time Communication",
            label_zh: "实时音视频",
            level: Level::Service,
            product: Some(products::TRTC),
            version: Some("2019-07-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-06-03",
                        "自 2024-06-03 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-06-27",
                        "自 2024-06-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-07-15",
                        "自 2022-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-07-15",
                        "自 2022-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-10-29",
                        "自 2021-10-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    125,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-17",
                        "自 2025-06-17 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TRTC_V20190722_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190722::TrtcError;

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
