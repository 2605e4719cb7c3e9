// @generated from spec/mps.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3f4db0464f8851ac
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mps.rs"]
mod index;

/// Version 2019-06-12 of the API.
pub mod v20190612 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Media Processing Service (mps), API 3.0, version 2019-06-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MpsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.BucketNotifyAlreadyExist
        #[doc(alias("FailedOperation.BucketNotifyAlreadyExist"))]
        FailedOperationBucketNotifyAlreadyExist = -1_914_742_840,
        /// FailedOperation.CosStatusInavlid
        #[doc(alias("FailedOperation.CosStatusInavlid"))]
        FailedOperationCosStatusInavlid = -58_133_797,
        /// FailedOperation.CreateAIGCTaskFailed
        #[doc(alias("FailedOperation.CreateAIGCTaskFailed"))]
        FailedOperationCreateAigcTaskFailed = -396_533_791,
        /// FailedOperation.GenerateResource
        #[doc(alias("FailedOperation.GenerateResource"))]
        FailedOperationGenerateResource = -934_097_227,
        /// FailedOperation.GetSourceNotify
        #[doc(alias("FailedOperation.GetSourceNotify"))]
        FailedOperationGetSourceNotify = 966_294_249,
        /// FailedOperation.InvalidMpsUser
        #[doc(alias("FailedOperation.InvalidMpsUser"))]
        FailedOperationInvalidMpsUser = 667_360_169,
        /// FailedOperation.InvalidUser
        #[doc(alias("FailedOperation.InvalidUser"))]
        FailedOperationInvalidUser = 1_744_119_315,
        /// FailedOperation.NetWorkError
        #[doc(alias("FailedOperation.NetWorkError"))]
        FailedOperationNetWorkError = -1_923_248_766,
        /// FailedOperation.QueryAIGCTaskFailed
        #[doc(alias("FailedOperation.QueryAIGCTaskFailed"))]
        FailedOperationQueryAigcTaskFailed = -322_061_395,
        /// FailedOperation.SetSourceNotify
        #[doc(alias("FailedOperation.SetSourceNotify"))]
        FailedOperationSetSourceNotify = 1_021_958_649,
        /// FailedOperation.TaskNotFound
        #[doc(alias("FailedOperation.TaskNotFound"))]
        FailedOperationTaskNotFound = 690_089_173,
        /// FailedOperation.UserArrears
        #[doc(alias("FailedOperation.UserArrears"))]
        FailedOperationUserArrears = -1_224_478_604,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AccessDBError
        #[doc(alias("InternalError.AccessDBError"))]
        InternalErrorAccessDbError = -646_289_485,
        /// InternalError.GenDefinition
        #[doc(alias("InternalError.GenDefinition"))]
        InternalErrorGenDefinition = -408_364_231,
        /// InternalError.GetSSAIChannelsFailed
        #[doc(alias("InternalError.GetSSAIChannelsFailed"))]
        InternalErrorGetSsaiChannelsFailed = -1_352_790_983,
        /// InternalError.GetSSAIUsagePartialFailed
        #[doc(alias("InternalError.GetSSAIUsagePartialFailed"))]
        InternalErrorGetSsaiUsagePartialFailed = -324_768_671,
        /// InternalError.RecognitionError
        #[doc(alias("InternalError.RecognitionError"))]
        InternalErrorRecognitionError = -1_698_977_548,
        /// InternalError.UploadWatermarkError
        #[doc(alias("InternalError.UploadWatermarkError"))]
        InternalErrorUploadWatermarkError = -760_899_749,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AlreadyAssociatedInput
        #[doc(alias("InvalidParameter.AlreadyAssociatedInput"))]
        InvalidParameterAlreadyAssociatedInput = 902_644_563,
        /// InvalidParameter.AppId
        #[doc(alias("InvalidParameter.AppId"))]
        InvalidParameterAppId = -2_050_247_795,
        /// InvalidParameter.AuthInfo
        #[doc(alias("InvalidParameter.AuthInfo"))]
        InvalidParameterAuthInfo = -85_926_014,
        /// InvalidParameter.CacheInfo
        #[doc(alias("InvalidParameter.CacheInfo"))]
        InvalidParameterCacheInfo = -468_392_473,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime = -963_387_607,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit = -445_538_968,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId = 1_167_249_822,
        /// InvalidParameter.Input
        #[doc(alias("InvalidParameter.Input"))]
        InvalidParameterInput = -477_845_927,
        /// InvalidParameter.InputInfo
        #[doc(alias("InvalidParameter.InputInfo"))]
        InvalidParameterInputInfo = 1_284_218_623,
        /// InvalidParameter.InputOutputId
        #[doc(alias("InvalidParameter.InputOutputId"))]
        InvalidParameterInputOutputId = -1_812_824_758,
        /// InvalidParameter.InvalidParameterChannelId
        #[doc(alias("InvalidParameter.InvalidParameterChannelId"))]
        InvalidParameterInvalidParameterChannelId = 1_537_208_210,
        /// InvalidParameter.InvalidUrl
        #[doc(alias("InvalidParameter.InvalidUrl"))]
        InvalidParameterInvalidUrl = -1_357_299_657,
        /// InvalidParameter.MaxBandwidth
        #[doc(alias("InvalidParameter.MaxBandwidth"))]
        InvalidParameterMaxBandwidth = -1_177_799_691,
        /// InvalidParameter.ModelNotSupported
        #[doc(alias("InvalidParameter.ModelNotSupported"))]
        InvalidParameterModelNotSupported = 1_490_911_986,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName = 1_667_130_389,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound = -486_937_785,
        /// InvalidParameter.Output
        #[doc(alias("InvalidParameter.Output"))]
        InvalidParameterOutput = 1_050_644_391,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups = -717_309_566,
        /// InvalidParameter.OutputId
        #[doc(alias("InvalidParameter.OutputId"))]
        InvalidParameterOutputId = 2_110_798_338,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum = -681_932_693,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize = 577_788_538,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod = -182_806_898,
        /// InvalidParameter.Pipeline
        #[doc(alias("InvalidParameter.Pipeline"))]
        InvalidParameterPipeline = -1_602_893_552,
        /// InvalidParameter.Points
        #[doc(alias("InvalidParameter.Points"))]
        InvalidParameterPoints = 1_341_086_683,
        /// InvalidParameter.Protocol
        #[doc(alias("InvalidParameter.Protocol"))]
        InvalidParameterProtocol = 241_124_122,
        /// InvalidParameter.SSAIInfo
        #[doc(alias("InvalidParameter.SSAIInfo"))]
        InvalidParameterSsaiInfo = 206_325_165,
        /// InvalidParameter.SortType
        #[doc(alias("InvalidParameter.SortType"))]
        InvalidParameterSortType = 1_090_639_972,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime = 1_899_164_274,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState = -654_954_802,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType = -2_052_023_104,
        /// InvalidParameter.Url
        #[doc(alias("InvalidParameter.Url"))]
        InvalidParameterUrl = 1_617_045_118,
        /// InvalidParameter.Value
        #[doc(alias("InvalidParameter.Value"))]
        InvalidParameterDotValue = -981_219_452,
        /// InvalidParameter.ViolationContent
        #[doc(alias("InvalidParameter.ViolationContent"))]
        InvalidParameterViolationContent = 1_854_178_836,
        /// InvalidParameter.Whitelist
        #[doc(alias("InvalidParameter.Whitelist"))]
        InvalidParameterWhitelist = -1_756_444_773,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AACDurationDeviation
        #[doc(alias("InvalidParameterValue.AACDurationDeviation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAacDurationDeviation = -92_715_678,
        /// InvalidParameterValue.AVTimestampInterleave
        #[doc(alias("InvalidParameterValue.AVTimestampInterleave"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAvTimestampInterleave = 917_389_838,
        /// InvalidParameterValue.AsrHotWordsConfigure
        #[doc(alias("InvalidParameterValue.AsrHotWordsConfigure"))]
        InvalidParameterValueAsrHotWordsConfigure = -1_374_339_149,
        /// InvalidParameterValue.AsrHotWordsLibraryId
        #[doc(alias("InvalidParameterValue.AsrHotWordsLibraryId"))]
        InvalidParameterValueAsrHotWordsLibraryId = 511_609_956,
        /// InvalidParameterValue.AsrHotWordsSwitch
        #[doc(alias("InvalidParameterValue.AsrHotWordsSwitch"))]
        InvalidParameterValueAsrHotWordsSwitch = -1_381_352_952,
        /// InvalidParameterValue.AudioBitrate
        #[doc(alias("InvalidParameterValue.AudioBitrate"))]
        InvalidParameterValueAudioBitrate = 1_370_965_650,
        /// InvalidParameterValue.AudioBitrateOutofRange
        #[doc(alias("InvalidParameterValue.AudioBitrateOutofRange"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioBitrateOutofRange = -1_405_627_214,
        /// InvalidParameterValue.AudioChannel
        #[doc(alias("InvalidParameterValue.AudioChannel"))]
        InvalidParameterValueAudioChannel = -566_266_098,
        /// InvalidParameterValue.AudioChannelsChanged
        #[doc(alias("InvalidParameterValue.AudioChannelsChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioChannelsChanged = 1_862_630_870,
        /// InvalidParameterValue.AudioCodec
        #[doc(alias("InvalidParameterValue.AudioCodec"))]
        InvalidParameterValueAudioCodec = -1_867_800_810,
        /// InvalidParameterValue.AudioData
        #[doc(alias("InvalidParameterValue.AudioData"))]
        InvalidParameterValueAudioData = 2_095_262_666,
        /// InvalidParameterValue.AudioDataTooLong
        #[doc(alias("InvalidParameterValue.AudioDataTooLong"))]
        InvalidParameterValueAudioDataTooLong = 1_925_789_821,
        /// InvalidParameterValue.AudioDecodeFailed
        #[doc(alias("InvalidParameterValue.AudioDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioDecodeFailed = 745_579_895,
        /// InvalidParameterValue.AudioDroppingFrames
        #[doc(alias("InvalidParameterValue.AudioDroppingFrames"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioDroppingFrames = -519_925_045,
        /// InvalidParameterValue.AudioDuplicatedFrame
        #[doc(alias("InvalidParameterValue.AudioDuplicatedFrame"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioDuplicatedFrame = 1_582_957_170,
        /// InvalidParameterValue.AudioFormat
        #[doc(alias("InvalidParameterValue.AudioFormat"))]
        InvalidParameterValueAudioFormat = -599_777_960,
        /// InvalidParameterValue.AudioOutOfPhase
        #[doc(alias("InvalidParameterValue.AudioOutOfPhase"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioOutOfPhase = -1_545_320_286,
        /// InvalidParameterValue.AudioSampleRate
        #[doc(alias("InvalidParameterValue.AudioSampleRate"))]
        InvalidParameterValueAudioSampleRate = 1_745_442_913,
        /// InvalidParameterValue.AudioSampleRateChanged
        #[doc(alias("InvalidParameterValue.AudioSampleRateChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioSampleRateChanged = -2_025_705_761,
        /// InvalidParameterValue.AudioStreamLack
        #[doc(alias("InvalidParameterValue.AudioStreamLack"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioStreamLack = -323_655_374,
        /// InvalidParameterValue.AutoAreas
        #[doc(alias("InvalidParameterValue.AutoAreas"))]
        InvalidParameterValueAutoAreas = 173_863_272,
        /// InvalidParameterValue.Bitrate
        #[doc(alias("InvalidParameterValue.Bitrate"))]
        InvalidParameterValueBitrate = 1_985_916_412,
        /// InvalidParameterValue.BlackWhiteEdge
        #[doc(alias("InvalidParameterValue.BlackWhiteEdge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueBlackWhiteEdge = -1_051_285_867,
        /// InvalidParameterValue.BlockConfidence
        #[doc(alias("InvalidParameterValue.BlockConfidence"))]
        InvalidParameterValueBlockConfidence = 1_937_187_637,
        /// InvalidParameterValue.Blur
        #[doc(alias("InvalidParameterValue.Blur"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueBlur = -91_769_066,
        /// InvalidParameterValue.ClassifcationConfigure
        #[doc(alias("InvalidParameterValue.ClassifcationConfigure"))]
        InvalidParameterValueClassifcationConfigure = -643_974_375,
        /// InvalidParameterValue.Codec
        #[doc(alias("InvalidParameterValue.Codec"))]
        InvalidParameterValueCodec = -1_718_402_248,
        /// InvalidParameterValue.ColumnCount
        #[doc(alias("InvalidParameterValue.ColumnCount"))]
        InvalidParameterValueColumnCount = 1_211_556_735,
        /// InvalidParameterValue.Comment
        #[doc(alias("InvalidParameterValue.Comment"))]
        InvalidParameterValueComment = -1_088_000_891,
        /// InvalidParameterValue.Container
        #[doc(alias("InvalidParameterValue.Container"))]
        InvalidParameterValueContainer = -510_139_942,
        /// InvalidParameterValue.ContainerType
        #[doc(alias("InvalidParameterValue.ContainerType"))]
        InvalidParameterValueContainerType = 547_610_146,
        /// InvalidParameterValue.CoordinateOrigin
        #[doc(alias("InvalidParameterValue.CoordinateOrigin"))]
        InvalidParameterValueCoordinateOrigin = -1_203_848_499,
        /// InvalidParameterValue.CoverConfigure
        #[doc(alias("InvalidParameterValue.CoverConfigure"))]
        InvalidParameterValueCoverConfigure = 153_060_454,
        /// InvalidParameterValue.CrashScreen
        #[doc(alias("InvalidParameterValue.CrashScreen"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueCrashScreen = -1_933_137_713,
        /// InvalidParameterValue.CustomAreas
        #[doc(alias("InvalidParameterValue.CustomAreas"))]
        InvalidParameterValueCustomAreas = -1_004_029_051,
        /// InvalidParameterValue.DarOrSarInvalid
        #[doc(alias("InvalidParameterValue.DarOrSarInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueDarOrSarInvalid = 1_566_101_453,
        /// InvalidParameterValue.DefaultLibraryLabelSet
        #[doc(alias("InvalidParameterValue.DefaultLibraryLabelSet"))]
        InvalidParameterValueDefaultLibraryLabelSet = 1_601_579_518,
        /// InvalidParameterValue.Definition
        #[doc(alias("InvalidParameterValue.Definition"))]
        InvalidParameterValueDefinition = -1_697_377_695,
        /// InvalidParameterValue.Definitions
        #[doc(alias("InvalidParameterValue.Definitions"))]
        InvalidParameterValueDefinitions = -1_543_134_069,
        /// InvalidParameterValue.DeleteDefaultTemplate
        #[doc(alias("InvalidParameterValue.DeleteDefaultTemplate"))]
        InvalidParameterValueDeleteDefaultTemplate = 1_822_543_956,
        /// InvalidParameterValue.DestinationLanguage
        #[doc(alias("InvalidParameterValue.DestinationLanguage"))]
        InvalidParameterValueDestinationLanguage = -1_294_454_932,
        /// InvalidParameterValue.DisableHigherVideoBitrate
        #[doc(alias("InvalidParameterValue.DisableHigherVideoBitrate"))]
        InvalidParameterValueDisableHigherVideoBitrate = -612_753_740,
        /// InvalidParameterValue.DisableHigherVideoResolution
        #[doc(alias("InvalidParameterValue.DisableHigherVideoResolution"))]
        InvalidParameterValueDisableHigherVideoResolution = 1_497_782_169,
        /// InvalidParameterValue.DtsJitter
        #[doc(alias("InvalidParameterValue.DtsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueDtsJitter = 405_152_482,
        /// InvalidParameterValue.DuplicatedTextContent
        #[doc(alias("InvalidParameterValue.DuplicatedTextContent"))]
        InvalidParameterValueDuplicatedTextContent = -1_224_870_144,
        /// InvalidParameterValue.DurationTooLong
        #[doc(alias("InvalidParameterValue.DurationTooLong"))]
        InvalidParameterValueDurationTooLong = 1_308_071_919,
        /// InvalidParameterValue.EmptyDetectItem
        #[doc(alias("InvalidParameterValue.EmptyDetectItem"))]
        InvalidParameterValueEmptyDetectItem = -1_572_985_773,
        /// InvalidParameterValue.ErasePrivacyConfig
        #[doc(alias("InvalidParameterValue.ErasePrivacyConfig"))]
        InvalidParameterValueErasePrivacyConfig = 1_489_105_492,
        /// InvalidParameterValue.EraseSubtitleConfig
        #[doc(alias("InvalidParameterValue.EraseSubtitleConfig"))]
        InvalidParameterValueEraseSubtitleConfig = -1_385_134_891,
        /// InvalidParameterValue.EraseType
        #[doc(alias("InvalidParameterValue.EraseType"))]
        InvalidParameterValueEraseType = 174_711_012,
        /// InvalidParameterValue.EraseWatermarkConfig
        #[doc(alias("InvalidParameterValue.EraseWatermarkConfig"))]
        InvalidParameterValueEraseWatermarkConfig = 1_325_269_065,
        /// InvalidParameterValue.FaceDuplicate
        #[doc(alias("InvalidParameterValue.FaceDuplicate"))]
        InvalidParameterValueFaceDuplicate = -44_871_711,
        /// InvalidParameterValue.FaceLibrary
        #[doc(alias("InvalidParameterValue.FaceLibrary"))]
        InvalidParameterValueFaceLibrary = -1_131_196_432,
        /// InvalidParameterValue.FaceScore
        #[doc(alias("InvalidParameterValue.FaceScore"))]
        InvalidParameterValueFaceScore = -1_943_948_870,
        /// InvalidParameterValue.FillType
        #[doc(alias("InvalidParameterValue.FillType"))]
        InvalidParameterValueFillType = -2_089_324_176,
        /// InvalidParameterValue.Format
        #[doc(alias("InvalidParameterValue.Format"))]
        InvalidParameterValueFormat = -1_660_814_753,
        /// InvalidParameterValue.FormatWebpLackWidthAndHeight
        #[doc(alias("InvalidParameterValue.FormatWebpLackWidthAndHeight"))]
        InvalidParameterValueFormatWebpLackWidthAndHeight = 233_705_596,
        /// InvalidParameterValue.FormatWebpWidthAndHeightBothZero
        #[doc(alias("InvalidParameterValue.FormatWebpWidthAndHeightBothZero"))]
        InvalidParameterValueFormatWebpWidthAndHeightBothZero = 363_517_067,
        /// InvalidParameterValue.Fps
        #[doc(alias("InvalidParameterValue.Fps"))]
        InvalidParameterValueFps = 2_143_581_446,
        /// InvalidParameterValue.FpsJitter
        #[doc(alias("InvalidParameterValue.FpsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueFpsJitter = 529_159_402,
        /// InvalidParameterValue.FrameTagConfigure
        #[doc(alias("InvalidParameterValue.FrameTagConfigure"))]
        InvalidParameterValueFrameTagConfigure = 1_138_292_871,
        /// InvalidParameterValue.FunctionArg
        #[doc(alias("InvalidParameterValue.FunctionArg"))]
        InvalidParameterValueFunctionArg = 433_279_573,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName = 366_833_000,
        /// InvalidParameterValue.Gop
        #[doc(alias("InvalidParameterValue.Gop"))]
        InvalidParameterValueGop = 1_668_761_869,
        /// InvalidParameterValue.HLSBadM3u8Format
        #[doc(alias("InvalidParameterValue.HLSBadM3u8Format"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsBadM3u8Format = -666_223_031,
        /// InvalidParameterValue.HLSInvalidMasterM3u8
        #[doc(alias("InvalidParameterValue.HLSInvalidMasterM3u8"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsInvalidMasterM3u8 = 1_469_082_032,
        /// InvalidParameterValue.HLSInvalidMediaM3u8
        #[doc(alias("InvalidParameterValue.HLSInvalidMediaM3u8"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsInvalidMediaM3u8 = -1_151_823_203,
        /// InvalidParameterValue.HLSMasterM3u8Recommended
        #[doc(alias("InvalidParameterValue.HLSMasterM3u8Recommended"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMasterM3u8Recommended = -653_392_007,
        /// InvalidParameterValue.HLSMediaM3u8DiscontinuityExist
        #[doc(alias("InvalidParameterValue.HLSMediaM3u8DiscontinuityExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaM3u8DiscontinuityExist = 103_043_354,
        /// InvalidParameterValue.HLSMediaM3u8Recommended
        #[doc(alias("InvalidParameterValue.HLSMediaM3u8Recommended"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaM3u8Recommended = -86_427_084,
        /// InvalidParameterValue.HLSMediaSegmentsDTSJitterDeviation
        #[doc(alias("InvalidParameterValue.HLSMediaSegmentsDTSJitterDeviation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaSegmentsDtsJitterDeviation = -1_383_280_094,
        /// InvalidParameterValue.HLSMediaSegmentsPTSJitterDeviation
        #[doc(alias("InvalidParameterValue.HLSMediaSegmentsPTSJitterDeviation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaSegmentsPtsJitterDeviation = -1_329_165_329,
        /// InvalidParameterValue.HLSMediaSegmentsStreamNumChange
        #[doc(alias("InvalidParameterValue.HLSMediaSegmentsStreamNumChange"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaSegmentsStreamNumChange = 185_980_581,
        /// InvalidParameterValue.Height
        #[doc(alias("InvalidParameterValue.Height"))]
        InvalidParameterValueHeight = -691_806_592,
        /// InvalidParameterValue.HighLighting
        #[doc(alias("InvalidParameterValue.HighLighting"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHighLighting = 1_600_372_798,
        /// InvalidParameterValue.HighVoice
        #[doc(alias("InvalidParameterValue.HighVoice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHighVoice = 1_361_830_874,
        /// InvalidParameterValue.HotWordsNotExist
        #[doc(alias("InvalidParameterValue.HotWordsNotExist"))]
        InvalidParameterValueHotWordsNotExist = -1_697_700_990,
        /// InvalidParameterValue.HotwordsFormatError
        #[doc(alias("InvalidParameterValue.HotwordsFormatError"))]
        InvalidParameterValueHotwordsFormatError = 888_840_900,
        /// InvalidParameterValue.ImageContent
        #[doc(alias("InvalidParameterValue.ImageContent"))]
        InvalidParameterValueImageContent = 1_707_946_874,
        /// InvalidParameterValue.ImageTemplate
        #[doc(alias("InvalidParameterValue.ImageTemplate"))]
        InvalidParameterValueImageTemplate = -1_583_055_166,
        /// InvalidParameterValue.InputInfo
        #[doc(alias("InvalidParameterValue.InputInfo"))]
        InvalidParameterValueInputInfo = 1_534_065_796,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent = 1_470_687_182,
        /// InvalidParameterValue.InvalidOperationType
        #[doc(alias("InvalidParameterValue.InvalidOperationType"))]
        InvalidParameterValueInvalidOperationType = 1_662_427_319,
        /// InvalidParameterValue.LabelSet
        #[doc(alias("InvalidParameterValue.LabelSet"))]
        InvalidParameterValueLabelSet = -276_275_777,
        /// InvalidParameterValue.LackAudioRecover
        #[doc(alias("InvalidParameterValue.LackAudioRecover"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLackAudioRecover = -977_976_515,
        /// InvalidParameterValue.LackVideoRecover
        #[doc(alias("InvalidParameterValue.LackVideoRecover"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLackVideoRecover = -672_234_482,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit = 1_816_453_907,
        /// InvalidParameterValue.LowEvaluation
        #[doc(alias("InvalidParameterValue.LowEvaluation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLowEvaluation = -871_921_968,
        /// InvalidParameterValue.LowLighting
        #[doc(alias("InvalidParameterValue.LowLighting"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLowLighting = -64_575_008,
        /// InvalidParameterValue.LowVoice
        #[doc(alias("InvalidParameterValue.LowVoice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLowVoice = 2_033_564_389,
        /// InvalidParameterValue.ModifyDefaultTemplate
        #[doc(alias("InvalidParameterValue.ModifyDefaultTemplate"))]
        InvalidParameterValueModifyDefaultTemplate = -986_480_838,
        /// InvalidParameterValue.Mosaic
        #[doc(alias("InvalidParameterValue.Mosaic"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueMosaic = 1_393_274_340,
        /// InvalidParameterValue.Mp4InvalidCodecFourcc
        #[doc(alias("InvalidParameterValue.Mp4InvalidCodecFourcc"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueMp4InvalidCodecFourcc = 138_296_722,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName = -1_733_265_474,
        /// InvalidParameterValue.NoVoice
        #[doc(alias("InvalidParameterValue.NoVoice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueNoVoice = 726_479_275,
        /// InvalidParameterValue.NotProcessingTask
        #[doc(alias("InvalidParameterValue.NotProcessingTask"))]
        InvalidParameterValueNotProcessingTask = -1_672_758_098,
        /// InvalidParameterValue.ObjectLibrary
        #[doc(alias("InvalidParameterValue.ObjectLibrary"))]
        InvalidParameterValueObjectLibrary = -465_711_377,
        /// InvalidParameterValue.OcrSwitch
        #[doc(alias("InvalidParameterValue.OcrSwitch"))]
        InvalidParameterValueOcrSwitch = 747_947_021,
        /// InvalidParameterValue.ParameterSetsChanged
        #[doc(alias("InvalidParameterValue.ParameterSetsChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueParameterSetsChanged = 1_449_380_202,
        /// InvalidParameterValue.PicFormatError
        #[doc(alias("InvalidParameterValue.PicFormatError"))]
        InvalidParameterValuePicFormatError = 1_291_621_068,
        /// InvalidParameterValue.PrivacyModel
        #[doc(alias("InvalidParameterValue.PrivacyModel"))]
        InvalidParameterValuePrivacyModel = -862_998_655,
        /// InvalidParameterValue.PrivacyTargets
        #[doc(alias("InvalidParameterValue.PrivacyTargets"))]
        InvalidParameterValuePrivacyTargets = 850_242_229,
        /// InvalidParameterValue.ProjectLimitExceeded
        #[doc(alias("InvalidParameterValue.ProjectLimitExceeded"))]
        InvalidParameterValueProjectLimitExceeded = -1_940_176_889,
        /// InvalidParameterValue.ProjectNameDuplicate
        #[doc(alias("InvalidParameterValue.ProjectNameDuplicate"))]
        InvalidParameterValueProjectNameDuplicate = 390_839_028,
        /// InvalidParameterValue.ProjectNotFound
        #[doc(alias("InvalidParameterValue.ProjectNotFound"))]
        InvalidParameterValueProjectNotFound = 393_248_291,
        /// InvalidParameterValue.PtsJitter
        #[doc(alias("InvalidParameterValue.PtsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValuePtsJitter = 317_477_694,
        /// InvalidParameterValue.PtsLessThanDts
        #[doc(alias("InvalidParameterValue.PtsLessThanDts"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValuePtsLessThanDts = -1_794_036_279,
        /// InvalidParameterValue.Quality
        #[doc(alias("InvalidParameterValue.Quality"))]
        InvalidParameterValueQuality = -1_306_016_728,
        /// InvalidParameterValue.ReceiveFpsJitter
        #[doc(alias("InvalidParameterValue.ReceiveFpsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueReceiveFpsJitter = -2_042_072_853,
        /// InvalidParameterValue.ReceiveFpsTooSmall
        #[doc(alias("InvalidParameterValue.ReceiveFpsTooSmall"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueReceiveFpsTooSmall = 408_749_355,
        /// InvalidParameterValue.RemoveAudio
        #[doc(alias("InvalidParameterValue.RemoveAudio"))]
        InvalidParameterValueRemoveAudio = -1_844_478_039,
        /// InvalidParameterValue.RemoveVideo
        #[doc(alias("InvalidParameterValue.RemoveVideo"))]
        InvalidParameterValueRemoveVideo = 1_564_736_352,
        /// InvalidParameterValue.RepeatType
        #[doc(alias("InvalidParameterValue.RepeatType"))]
        InvalidParameterValueRepeatType = -1_534_403_994,
        /// InvalidParameterValue.Resolution
        #[doc(alias("InvalidParameterValue.Resolution"))]
        InvalidParameterValueResolution = -653_390_806,
        /// InvalidParameterValue.ResolutionAdaptive
        #[doc(alias("InvalidParameterValue.ResolutionAdaptive"))]
        InvalidParameterValueResolutionAdaptive = 506_369_825,
        /// InvalidParameterValue.ReviewConfidence
        #[doc(alias("InvalidParameterValue.ReviewConfidence"))]
        InvalidParameterValueReviewConfidence = -1_114_620_025,
        /// InvalidParameterValue.RowCount
        #[doc(alias("InvalidParameterValue.RowCount"))]
        InvalidParameterValueRowCount = 1_617_587_110,
        /// InvalidParameterValue.SampleInterval
        #[doc(alias("InvalidParameterValue.SampleInterval"))]
        InvalidParameterValueSampleInterval = 1_891_005_469,
        /// InvalidParameterValue.SampleRate
        #[doc(alias("InvalidParameterValue.SampleRate"))]
        InvalidParameterValueSampleRate = -784_483_809,
        /// InvalidParameterValue.SampleType
        #[doc(alias("InvalidParameterValue.SampleType"))]
        InvalidParameterValueSampleType = 669_917_617,
        /// InvalidParameterValue.Service
        #[doc(alias("InvalidParameterValue.Service"))]
        InvalidParameterValueService = 793_289_587,
        /// InvalidParameterValue.SessionContextTooLong
        #[doc(alias("InvalidParameterValue.SessionContextTooLong"))]
        InvalidParameterValueSessionContextTooLong = -1_252_918_497,
        /// InvalidParameterValue.SessionId
        #[doc(alias("InvalidParameterValue.SessionId"))]
        InvalidParameterValueSessionId = 748_713_352,
        /// InvalidParameterValue.SessionIdTooLong
        #[doc(alias("InvalidParameterValue.SessionIdTooLong"))]
        InvalidParameterValueSessionIdTooLong = -834_619_785,
        /// InvalidParameterValue.SoundSystem
        #[doc(alias("InvalidParameterValue.SoundSystem"))]
        InvalidParameterValueSoundSystem = 131_669_375,
        /// InvalidParameterValue.SourceLanguage
        #[doc(alias("InvalidParameterValue.SourceLanguage"))]
        InvalidParameterValueSourceLanguage = -1_156_662_623,
        /// InvalidParameterValue.SourceText
        #[doc(alias("InvalidParameterValue.SourceText"))]
        InvalidParameterValueSourceText = 10_878_781,
        /// InvalidParameterValue.SrcFile
        #[doc(alias("InvalidParameterValue.SrcFile"))]
        InvalidParameterValueSrcFile = -39_625_691,
        /// InvalidParameterValue.StreamEnd
        #[doc(alias("InvalidParameterValue.StreamEnd"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamEnd = -1_081_671_761,
        /// InvalidParameterValue.StreamNALUError
        #[doc(alias("InvalidParameterValue.StreamNALUError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamNaluError = 1_818_878_306,
        /// InvalidParameterValue.StreamOpenFailed
        #[doc(alias("InvalidParameterValue.StreamOpenFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamOpenFailed = 1_890_435_493,
        /// InvalidParameterValue.StreamParseFailed
        #[doc(alias("InvalidParameterValue.StreamParseFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamParseFailed = 928_875_139,
        /// InvalidParameterValue.SubtitleEmbedId
        #[doc(alias("InvalidParameterValue.SubtitleEmbedId"))]
        InvalidParameterValueSubtitleEmbedId = 176_610_665,
        /// InvalidParameterValue.SubtitleEraseMethod
        #[doc(alias("InvalidParameterValue.SubtitleEraseMethod"))]
        InvalidParameterValueSubtitleEraseMethod = -810_353_824,
        /// InvalidParameterValue.SubtitleFormat
        #[doc(alias("InvalidParameterValue.SubtitleFormat"))]
        InvalidParameterValueSubtitleFormat = 1_348_612_363,
        /// InvalidParameterValue.SubtitleLang
        #[doc(alias("InvalidParameterValue.SubtitleLang"))]
        InvalidParameterValueSubtitleLang = 1_381_295_261,
        /// InvalidParameterValue.SubtitleModel
        #[doc(alias("InvalidParameterValue.SubtitleModel"))]
        InvalidParameterValueSubtitleModel = 2_011_410_860,
        /// InvalidParameterValue.SubtitleType
        #[doc(alias("InvalidParameterValue.SubtitleType"))]
        InvalidParameterValueSubtitleType = -627_211_482,
        /// InvalidParameterValue.SvgTemplate
        #[doc(alias("InvalidParameterValue.SvgTemplate"))]
        InvalidParameterValueSvgTemplate = -924_125_881,
        /// InvalidParameterValue.SvgTemplateHeight
        #[doc(alias("InvalidParameterValue.SvgTemplateHeight"))]
        InvalidParameterValueSvgTemplateHeight = -543_545_961,
        /// InvalidParameterValue.SvgTemplateWidth
        #[doc(alias("InvalidParameterValue.SvgTemplateWidth"))]
        InvalidParameterValueSvgTemplateWidth = 2_119_439_485,
        /// InvalidParameterValue.Switch
        #[doc(alias("InvalidParameterValue.Switch"))]
        InvalidParameterValueSwitch = 2_070_914_158,
        /// InvalidParameterValue.TEHDType
        #[doc(alias("InvalidParameterValue.TEHDType"))]
        InvalidParameterValueTehdType = -1_996_213_948,
        /// InvalidParameterValue.TagConfigure
        #[doc(alias("InvalidParameterValue.TagConfigure"))]
        InvalidParameterValueTagConfigure = 1_115_216_489,
        /// InvalidParameterValue.TaskId
        #[doc(alias("InvalidParameterValue.TaskId"))]
        InvalidParameterValueTaskId = 2_142_985_444,
        /// InvalidParameterValue.TextAlpha
        #[doc(alias("InvalidParameterValue.TextAlpha"))]
        InvalidParameterValueTextAlpha = 1_083_910_857,
        /// InvalidParameterValue.TextContent
        #[doc(alias("InvalidParameterValue.TextContent"))]
        InvalidParameterValueTextContent = -1_149_343_396,
        /// InvalidParameterValue.TextTemplate
        #[doc(alias("InvalidParameterValue.TextTemplate"))]
        InvalidParameterValueTextTemplate = 1_647_075_514,
        /// InvalidParameterValue.TimecodeTrackExist
        #[doc(alias("InvalidParameterValue.TimecodeTrackExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTimecodeTrackExist = -1_951_118_190,
        /// InvalidParameterValue.TimestampFallback
        #[doc(alias("InvalidParameterValue.TimestampFallback"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTimestampFallback = 1_839_212_765,
        /// InvalidParameterValue.TransDstLang
        #[doc(alias("InvalidParameterValue.TransDstLang"))]
        InvalidParameterValueTransDstLang = 1_341_376_852,
        /// InvalidParameterValue.TransSwitch
        #[doc(alias("InvalidParameterValue.TransSwitch"))]
        InvalidParameterValueTransSwitch = -196_606_923,
        /// InvalidParameterValue.TranslateDstLanguage
        #[doc(alias("InvalidParameterValue.TranslateDstLanguage"))]
        InvalidParameterValueTranslateDstLanguage = 348_603_537,
        /// InvalidParameterValue.TranslateSwitch
        #[doc(alias("InvalidParameterValue.TranslateSwitch"))]
        InvalidParameterValueTranslateSwitch = 849_158_221,
        /// InvalidParameterValue.TsMultiPrograms
        #[doc(alias("InvalidParameterValue.TsMultiPrograms"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTsMultiPrograms = -123_858_061,
        /// InvalidParameterValue.TsStreamNoAud
        #[doc(alias("InvalidParameterValue.TsStreamNoAud"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTsStreamNoAud = -46_675_562,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// InvalidParameterValue.UnknownCategory
        #[doc(alias("InvalidParameterValue.UnknownCategory"))]
        InvalidParameterValueUnknownCategory = 544_659_005,
        /// InvalidParameterValue.UseOriginalPos
        #[doc(alias("InvalidParameterValue.UseOriginalPos"))]
        InvalidParameterValueUseOriginalPos = 161_461_892,
        /// InvalidParameterValue.UseOriginalSize
        #[doc(alias("InvalidParameterValue.UseOriginalSize"))]
        InvalidParameterValueUseOriginalSize = 243_703_975,
        /// InvalidParameterValue.UserDefineLibraryLabelSet
        #[doc(alias("InvalidParameterValue.UserDefineLibraryLabelSet"))]
        InvalidParameterValueUserDefineLibraryLabelSet = 1_242_271_862,
        /// InvalidParameterValue.UserUnRegister
        #[doc(alias("InvalidParameterValue.UserUnRegister"))]
        InvalidParameterValueUserUnRegister = 880_684_258,
        /// InvalidParameterValue.VideoBitrate
        #[doc(alias("InvalidParameterValue.VideoBitrate"))]
        InvalidParameterValueVideoBitrate = 146_282_461,
        /// InvalidParameterValue.VideoBitrateOutofRange
        #[doc(alias("InvalidParameterValue.VideoBitrateOutofRange"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoBitrateOutofRange = -1_156_158_971,
        /// InvalidParameterValue.VideoCodec
        #[doc(alias("InvalidParameterValue.VideoCodec"))]
        InvalidParameterValueVideoCodec = -9_986_277,
        /// InvalidParameterValue.VideoDecodeFailed
        #[doc(alias("InvalidParameterValue.VideoDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoDecodeFailed = 472_661_092,
        /// InvalidParameterValue.VideoDroppingFrames
        #[doc(alias("InvalidParameterValue.VideoDroppingFrames"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoDroppingFrames = -1_030_704_711,
        /// InvalidParameterValue.VideoDuplicatedFrame
        #[doc(alias("InvalidParameterValue.VideoDuplicatedFrame"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoDuplicatedFrame = 1_361_225_001,
        /// InvalidParameterValue.VideoFirstFrameNotIdr
        #[doc(alias("InvalidParameterValue.VideoFirstFrameNotIdr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoFirstFrameNotIdr = -1_693_566_391,
        /// InvalidParameterValue.VideoFreezedFrame
        #[doc(alias("InvalidParameterValue.VideoFreezedFrame"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoFreezedFrame = 1_504_360_834,
        /// InvalidParameterValue.VideoResolutionChanged
        #[doc(alias("InvalidParameterValue.VideoResolutionChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoResolutionChanged = 3_047_814,
        /// InvalidParameterValue.VideoRotation
        #[doc(alias("InvalidParameterValue.VideoRotation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoRotation = 1_951_966_835,
        /// InvalidParameterValue.VideoSrcLanguage
        #[doc(alias("InvalidParameterValue.VideoSrcLanguage"))]
        InvalidParameterValueVideoSrcLanguage = -245_525_259,
        /// InvalidParameterValue.VideoStreamLack
        #[doc(alias("InvalidParameterValue.VideoStreamLack"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoStreamLack = 1_915_668_132,
        /// InvalidParameterValue.WatermarkEraseMethod
        #[doc(alias("InvalidParameterValue.WatermarkEraseMethod"))]
        InvalidParameterValueWatermarkEraseMethod = -1_030_501_584,
        /// InvalidParameterValue.WatermarkModel
        #[doc(alias("InvalidParameterValue.WatermarkModel"))]
        InvalidParameterValueWatermarkModel = -1_749_473_059,
        /// InvalidParameterValue.Width
        #[doc(alias("InvalidParameterValue.Width"))]
        InvalidParameterValueWidth = -1_750_053_383,
        /// InvalidParameterValue.XPos
        #[doc(alias("InvalidParameterValue.XPos"))]
        InvalidParameterValueXPos = -1_175_611_475,
        /// InvalidParameterValue.YPos
        #[doc(alias("InvalidParameterValue.YPos"))]
        InvalidParameterValueYPos = 546_096_944,
        /// LimitExceeded.CreateTask
        #[doc(alias("LimitExceeded.CreateTask"))]
        LimitExceededCreateTask = 1_213_895_488,
        /// LimitExceeded.TooMuchHotWords
        #[doc(alias("LimitExceeded.TooMuchHotWords"))]
        LimitExceededTooMuchHotWords = -935_230_178,
        /// LimitExceeded.TooMuchLargeHotWords
        #[doc(alias("LimitExceeded.TooMuchLargeHotWords"))]
        LimitExceededTooMuchLargeHotWords = -1_929_261_105,
        /// LimitExceeded.TooMuchTemplate
        #[doc(alias("LimitExceeded.TooMuchTemplate"))]
        LimitExceededTooMuchTemplate = 1_362_834_256,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CosBucketNameInvalid
        #[doc(alias("ResourceNotFound.CosBucketNameInvalid"))]
        ResourceNotFoundCosBucketNameInvalid = -946_393_212,
        /// ResourceNotFound.CosBucketNotExist
        #[doc(alias("ResourceNotFound.CosBucketNotExist"))]
        ResourceNotFoundCosBucketNotExist = -1_468_058_198,
        /// ResourceNotFound.DownloadError
        #[doc(alias("ResourceNotFound.DownloadError"))]
        ResourceNotFoundDownloadError = -434_402_431,
        /// ResourceNotFound.Person
        #[doc(alias("ResourceNotFound.Person"))]
        ResourceNotFoundPerson = -1_561_725_691,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound = 145_909_239,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist = 1_015_075_447,
        /// ResourceNotFound.UserUnregister
        #[doc(alias("ResourceNotFound.UserUnregister"))]
        ResourceNotFoundUserUnregister = 1_115_648_205,
        /// ResourceNotFound.Word
        #[doc(alias("ResourceNotFound.Word"))]
        ResourceNotFoundWord = -2_141_856_298,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.TextTooLong
        #[doc(alias("UnsupportedOperation.TextTooLong"))]
        UnsupportedOperationTextTooLong = 664_947_324,
    }
    api::listed_enum!(MpsError, mps_v20190612_table);
    mod mps_v20190612_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{MpsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mps_v20190612";
        pub(super) const CODE_INDEX: Index = index::MPS_V20190612_CODES;
        pub(super) const KEY_INDEX: Index = index::MPS_V20190612_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [MpsError; 253] = [
            MpsError::AuthFailure,
            MpsError::FailedOperation,
            MpsError::FailedOperationBucketNotifyAlreadyExist,
            MpsError::FailedOperationCosStatusInavlid,
            MpsError::FailedOperationCreateAigcTaskFailed,
            MpsError::FailedOperationGenerateResource,
            MpsError::FailedOperationGetSourceNotify,
            MpsError::FailedOperationInvalidMpsUser,
            MpsError::FailedOperationInvalidUser,
            MpsError::FailedOperationNetWorkError,
            MpsError::FailedOperationQueryAigcTaskFailed,
            MpsError::FailedOperationSetSourceNotify,
            MpsError::FailedOperationTaskNotFound,
            MpsError::FailedOperationUserArrears,
            MpsError::InternalError,
            MpsError::InternalErrorAccessDbError,
            MpsError::InternalErrorGenDefinition,
            MpsError::InternalErrorGetSsaiChannelsFailed,
            MpsError::InternalErrorGetSsaiUsagePartialFailed,
            MpsError::InternalErrorRecognitionError,
            MpsError::InternalErrorUploadWatermarkError,
            MpsError::InvalidParameter,
            MpsError::InvalidParameterAlreadyAssociatedInput,
            MpsError::InvalidParameterAppId,
            MpsError::InvalidParameterAuthInfo,
            MpsError::InvalidParameterCacheInfo,
            MpsError::InvalidParameterEndTime,
            MpsError::InvalidParameterExceededQuantityLimit,
            MpsError::InvalidParameterId,
            MpsError::InvalidParameterInput,
            MpsError::InvalidParameterInputInfo,
            MpsError::InvalidParameterInputOutputId,
            MpsError::InvalidParameterInvalidParameterChannelId,
            MpsError::InvalidParameterInvalidUrl,
            MpsError::InvalidParameterMaxBandwidth,
            MpsError::InvalidParameterModelNotSupported,
            MpsError::InvalidParameterName,
            MpsError::InvalidParameterNotFound,
            MpsError::InvalidParameterOutput,
            MpsError::InvalidParameterOutputGroups,
            MpsError::InvalidParameterOutputId,
            MpsError::InvalidParameterPageNum,
            MpsError::InvalidParameterPageSize,
            MpsError::InvalidParameterPeriod,
            MpsError::InvalidParameterPipeline,
            MpsError::InvalidParameterPoints,
            MpsError::InvalidParameterProtocol,
            MpsError::InvalidParameterSsaiInfo,
            MpsError::InvalidParameterSortType,
            MpsError::InvalidParameterStartTime,
            MpsError::InvalidParameterState,
            MpsError::InvalidParameterType,
            MpsError::InvalidParameterUrl,
            MpsError::InvalidParameterDotValue,
            MpsError::InvalidParameterViolationContent,
            MpsError::InvalidParameterWhitelist,
            MpsError::InvalidParameterValue,
            MpsError::InvalidParameterValueAacDurationDeviation,
            MpsError::InvalidParameterValueAvTimestampInterleave,
            MpsError::InvalidParameterValueAsrHotWordsConfigure,
            MpsError::InvalidParameterValueAsrHotWordsLibraryId,
            MpsError::InvalidParameterValueAsrHotWordsSwitch,
            MpsError::InvalidParameterValueAudioBitrate,
            MpsError::InvalidParameterValueAudioBitrateOutofRange,
            MpsError::InvalidParameterValueAudioChannel,
            MpsError::InvalidParameterValueAudioChannelsChanged,
            MpsError::InvalidParameterValueAudioCodec,
            MpsError::InvalidParameterValueAudioData,
            MpsError::InvalidParameterValueAudioDataTooLong,
            MpsError::InvalidParameterValueAudioDecodeFailed,
            MpsError::InvalidParameterValueAudioDroppingFrames,
            MpsError::InvalidParameterValueAudioDuplicatedFrame,
            MpsError::InvalidParameterValueAudioFormat,
            MpsError::InvalidParameterValueAudioOutOfPhase,
            MpsError::InvalidParameterValueAudioSampleRate,
            MpsError::InvalidParameterValueAudioSampleRateChanged,
            MpsError::InvalidParameterValueAudioStreamLack,
            MpsError::InvalidParameterValueAutoAreas,
            MpsError::InvalidParameterValueBitrate,
            MpsError::InvalidParameterValueBlackWhiteEdge,
            MpsError::InvalidParameterValueBlockConfidence,
            MpsError::InvalidParameterValueBlur,
            MpsError::InvalidParameterValueClassifcationConfigure,
            MpsError::InvalidParameterValueCodec,
            MpsError::InvalidParameterValueColumnCount,
            MpsError::InvalidParameterValueComment,
            MpsError::InvalidParameterValueContainer,
            MpsError::InvalidParameterValueContainerType,
            MpsError::InvalidParameterValueCoordinateOrigin,
            MpsError::InvalidParameterValueCoverConfigure,
            MpsError::InvalidParameterValueCrashScreen,
            MpsError::InvalidParameterValueCustomAreas,
            MpsError::InvalidParameterValueDarOrSarInvalid,
            MpsError::InvalidParameterValueDefaultLibraryLabelSet,
            MpsError::InvalidParameterValueDefinition,
            MpsError::InvalidParameterValueDefinitions,
            MpsError::InvalidParameterValueDeleteDefaultTemplate,
            MpsError::InvalidParameterValueDestinationLanguage,
            MpsError::InvalidParameterValueDisableHigherVideoBitrate,
            MpsError::InvalidParameterValueDisableHigherVideoResolution,
            MpsError::InvalidParameterValueDtsJitter,
            MpsError::InvalidParameterValueDuplicatedTextContent,
            MpsError::InvalidParameterValueDurationTooLong,
            MpsError::InvalidParameterValueEmptyDetectItem,
            MpsError::InvalidParameterValueErasePrivacyConfig,
            MpsError::InvalidParameterValueEraseSubtitleConfig,
            MpsError::InvalidParameterValueEraseType,
            MpsError::InvalidParameterValueEraseWatermarkConfig,
            MpsError::InvalidParameterValueFaceDuplicate,
            MpsError::InvalidParameterValueFaceLibrary,
            MpsError::InvalidParameterValueFaceScore,
            MpsError::InvalidParameterValueFillType,
            MpsError::InvalidParameterValueFormat,
            MpsError::InvalidParameterValueFormatWebpLackWidthAndHeight,
            MpsError::InvalidParameterValueFormatWebpWidthAndHeightBothZero,
            MpsError::InvalidParameterValueFps,
            MpsError::InvalidParameterValueFpsJitter,
            MpsError::InvalidParameterValueFrameTagConfigure,
            MpsError::InvalidParameterValueFunctionArg,
            MpsError::InvalidParameterValueFunctionName,
            MpsError::InvalidParameterValueGop,
            MpsError::InvalidParameterValueHlsBadM3u8Format,
            MpsError::InvalidParameterValueHlsInvalidMasterM3u8,
            MpsError::InvalidParameterValueHlsInvalidMediaM3u8,
            MpsError::InvalidParameterValueHlsMasterM3u8Recommended,
            MpsError::InvalidParameterValueHlsMediaM3u8DiscontinuityExist,
            MpsError::InvalidParameterValueHlsMediaM3u8Recommended,
            MpsError::InvalidParameterValueHlsMediaSegmentsDtsJitterDeviation,
            MpsError::InvalidParameterValueHlsMediaSegmentsPtsJitterDeviation,
            MpsError::InvalidParameterValueHlsMediaSegmentsStreamNumChange,
            MpsError::InvalidParameterValueHeight,
            MpsError::InvalidParameterValueHighLighting,
            MpsError::InvalidParameterValueHighVoice,
            MpsError::InvalidParameterValueHotWordsNotExist,
            MpsError::InvalidParameterValueHotwordsFormatError,
            MpsError::InvalidParameterValueImageContent,
            MpsError::InvalidParameterValueImageTemplate,
            MpsError::InvalidParameterValueInputInfo,
            MpsError::InvalidParameterValueInvalidContent,
            MpsError::InvalidParameterValueInvalidOperationType,
            MpsError::InvalidParameterValueLabelSet,
            MpsError::InvalidParameterValueLackAudioRecover,
            MpsError::InvalidParameterValueLackVideoRecover,
            MpsError::InvalidParameterValueLimit,
            MpsError::InvalidParameterValueLowEvaluation,
            MpsError::InvalidParameterValueLowLighting,
            MpsError::InvalidParameterValueLowVoice,
            MpsError::InvalidParameterValueModifyDefaultTemplate,
            MpsError::InvalidParameterValueMosaic,
            MpsError::InvalidParameterValueMp4InvalidCodecFourcc,
            MpsError::InvalidParameterValueName,
            MpsError::InvalidParameterValueNoVoice,
            MpsError::InvalidParameterValueNotProcessingTask,
            MpsError::InvalidParameterValueObjectLibrary,
            MpsError::InvalidParameterValueOcrSwitch,
            MpsError::InvalidParameterValueParameterSetsChanged,
            MpsError::InvalidParameterValuePicFormatError,
            MpsError::InvalidParameterValuePrivacyModel,
            MpsError::InvalidParameterValuePrivacyTargets,
            MpsError::InvalidParameterValueProjectLimitExceeded,
            MpsError::InvalidParameterValueProjectNameDuplicate,
            MpsError::InvalidParameterValueProjectNotFound,
            MpsError::InvalidParameterValuePtsJitter,
            MpsError::InvalidParameterValuePtsLessThanDts,
            MpsError::InvalidParameterValueQuality,
            MpsError::InvalidParameterValueReceiveFpsJitter,
            MpsError::InvalidParameterValueReceiveFpsTooSmall,
            MpsError::InvalidParameterValueRemoveAudio,
            MpsError::InvalidParameterValueRemoveVideo,
            MpsError::InvalidParameterValueRepeatType,
            MpsError::InvalidParameterValueResolution,
            MpsError::InvalidParameterValueResolutionAdaptive,
            MpsError::InvalidParameterValueReviewConfidence,
            MpsError::InvalidParameterValueRowCount,
            MpsError::InvalidParameterValueSampleInterval,
            MpsError::InvalidParameterValueSampleRate,
            MpsError::InvalidParameterValueSampleType,
            MpsError::InvalidParameterValueService,
            MpsError::InvalidParameterValueSessionContextTooLong,
            MpsError::InvalidParameterValueSessionId,
            MpsError::InvalidParameterValueSessionIdTooLong,
            MpsError::InvalidParameterValueSoundSystem,
            MpsError::InvalidParameterValueSourceLanguage,
            MpsError::InvalidParameterValueSourceText,
            MpsError::InvalidParameterValueSrcFile,
            MpsError::InvalidParameterValueStreamEnd,
            MpsError::InvalidParameterValueStreamNaluError,
            MpsError::InvalidParameterValueStreamOpenFailed,
            MpsError::InvalidParameterValueStreamParseFailed,
            MpsError::InvalidParameterValueSubtitleEmbedId,
            MpsError::InvalidParameterValueSubtitleEraseMethod,
            MpsError::InvalidParameterValueSubtitleFormat,
            MpsError::InvalidParameterValueSubtitleLang,
            MpsError::InvalidParameterValueSubtitleModel,
            MpsError::InvalidParameterValueSubtitleType,
            MpsError::InvalidParameterValueSvgTemplate,
            MpsError::InvalidParameterValueSvgTemplateHeight,
            MpsError::InvalidParameterValueSvgTemplateWidth,
            MpsError::InvalidParameterValueSwitch,
            MpsError::InvalidParameterValueTehdType,
            MpsError::InvalidParameterValueTagConfigure,
            MpsError::InvalidParameterValueTaskId,
            MpsError::InvalidParameterValueTextAlpha,
            MpsError::InvalidParameterValueTextContent,
            MpsError::InvalidParameterValueTextTemplate,
            MpsError::InvalidParameterValueTimecodeTrackExist,
            MpsError::InvalidParameterValueTimestampFallback,
            MpsError::InvalidParameterValueTransDstLang,
            MpsError::InvalidParameterValueTransSwitch,
            MpsError::InvalidParameterValueTranslateDstLanguage,
            MpsError::InvalidParameterValueTranslateSwitch,
            MpsError::InvalidParameterValueTsMultiPrograms,
            MpsError::InvalidParameterValueTsStreamNoAud,
            MpsError::InvalidParameterValueType,
            MpsError::InvalidParameterValueUnknownCategory,
            MpsError::InvalidParameterValueUseOriginalPos,
            MpsError::InvalidParameterValueUseOriginalSize,
            MpsError::InvalidParameterValueUserDefineLibraryLabelSet,
            MpsError::InvalidParameterValueUserUnRegister,
            MpsError::InvalidParameterValueVideoBitrate,
            MpsError::InvalidParameterValueVideoBitrateOutofRange,
            MpsError::InvalidParameterValueVideoCodec,
            MpsError::InvalidParameterValueVideoDecodeFailed,
            MpsError::InvalidParameterValueVideoDroppingFrames,
            MpsError::InvalidParameterValueVideoDuplicatedFrame,
            MpsError::InvalidParameterValueVideoFirstFrameNotIdr,
            MpsError::InvalidParameterValueVideoFreezedFrame,
            MpsError::InvalidParameterValueVideoResolutionChanged,
            MpsError::InvalidParameterValueVideoRotation,
            MpsError::InvalidParameterValueVideoSrcLanguage,
            MpsError::InvalidParameterValueVideoStreamLack,
            MpsError::InvalidParameterValueWatermarkEraseMethod,
            MpsError::InvalidParameterValueWatermarkModel,
            MpsError::InvalidParameterValueWidth,
            MpsError::InvalidParameterValueXPos,
            MpsError::InvalidParameterValueYPos,
            MpsError::LimitExceededCreateTask,
            MpsError::LimitExceededTooMuchHotWords,
            MpsError::LimitExceededTooMuchLargeHotWords,
            MpsError::LimitExceededTooMuchTemplate,
            MpsError::ResourceInsufficient,
            MpsError::ResourceNotFound,
            MpsError::ResourceNotFoundCosBucketNameInvalid,
            MpsError::ResourceNotFoundCosBucketNotExist,
            MpsError::ResourceNotFoundDownloadError,
            MpsError::ResourceNotFoundPerson,
            MpsError::ResourceNotFoundTaskNotFound,
            MpsError::ResourceNotFoundTemplateNotExist,
            MpsError::ResourceNotFoundUserUnregister,
            MpsError::ResourceNotFoundWord,
            MpsError::UnauthorizedOperation,
            MpsError::UnsupportedOperation,
            MpsError::UnsupportedOperationTextTooLong,
        ];
        pub(super) static WORDS: [&str; 253] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.BucketNotifyAlreadyExist",
            "FailedOperation.CosStatusInavlid",
            "FailedOperation.CreateAIGCTaskFailed",
            "FailedOperation.GenerateResource",
            "FailedOperation.GetSourceNotify",
            "FailedOperation.InvalidMpsUser",
            "FailedOperation.InvalidUser",
            "FailedOperation.NetWorkError",
            "FailedOperation.QueryAIGCTaskFailed",
            "FailedOperation.SetSourceNotify",
            "FailedOperation.TaskNotFound",
            "FailedOperation.UserArrears",
            "InternalError",
            "InternalError.AccessDBError",
            "InternalError.GenDefinition",
            "InternalError.GetSSAIChannelsFailed",
            "InternalError.GetSSAIUsagePartialFailed",
            "InternalError.RecognitionError",
            "InternalError.UploadWatermarkError",
            "InvalidParameter",
            "InvalidParameter.AlreadyAssociatedInput",
            "InvalidParameter.AppId",
            "InvalidParameter.AuthInfo",
            "InvalidParameter.CacheInfo",
            "InvalidParameter.EndTime",
            "InvalidParameter.ExceededQuantityLimit",
            "InvalidParameter.Id",
            "InvalidParameter.Input",
            "InvalidParameter.InputInfo",
            "InvalidParameter.InputOutputId",
            "InvalidParameter.InvalidParameterChannelId",
            "InvalidParameter.InvalidUrl",
            "InvalidParameter.MaxBandwidth",
            "InvalidParameter.ModelNotSupported",
            "InvalidParameter.Name",
            "InvalidParameter.NotFound",
            "InvalidParameter.Output",
            "InvalidParameter.OutputGroups",
            "InvalidParameter.OutputId",
            "InvalidParameter.PageNum",
            "InvalidParameter.PageSize",
            "InvalidParameter.Period",
            "InvalidParameter.Pipeline",
            "InvalidParameter.Points",
            "InvalidParameter.Protocol",
            "InvalidParameter.SSAIInfo",
            "InvalidParameter.SortType",
            "InvalidParameter.StartTime",
            "InvalidParameter.State",
            "InvalidParameter.Type",
            "InvalidParameter.Url",
            "InvalidParameter.Value",
            "InvalidParameter.ViolationContent",
            "InvalidParameter.Whitelist",
            "InvalidParameterValue",
            "InvalidParameterValue.AACDurationDeviation",
            "InvalidParameterValue.AVTimestampInterleave",
            "InvalidParameterValue.AsrHotWordsConfigure",
            "InvalidParameterValue.AsrHotWordsLibraryId",
            "InvalidParameterValue.AsrHotWordsSwitch",
            "InvalidParameterValue.AudioBitrate",
            "InvalidParameterValue.AudioBitrateOutofRange",
            "InvalidParameterValue.AudioChannel",
            "InvalidParameterValue.AudioChannelsChanged",
            "InvalidParameterValue.AudioCodec",
            "InvalidParameterValue.AudioData",
            "InvalidParameterValue.AudioDataTooLong",
            "InvalidParameterValue.AudioDecodeFailed",
            "InvalidParameterValue.AudioDroppingFrames",
            "InvalidParameterValue.AudioDuplicatedFrame",
            "InvalidParameterValue.AudioFormat",
            "InvalidParameterValue.AudioOutOfPhase",
            "InvalidParameterValue.AudioSampleRate",
            "InvalidParameterValue.AudioSampleRateChanged",
            "InvalidParameterValue.AudioStreamLack",
            "InvalidParameterValue.AutoAreas",
            "InvalidParameterValue.Bitrate",
            "InvalidParameterValue.BlackWhiteEdge",
            "InvalidParameterValue.BlockConfidence",
            "InvalidParameterValue.Blur",
            "InvalidParameterValue.ClassifcationConfigure",
            "InvalidParameterValue.Codec",
            "InvalidParameterValue.ColumnCount",
            "InvalidParameterValue.Comment",
            "InvalidParameterValue.Container",
            "InvalidParameterValue.ContainerType",
            "InvalidParameterValue.CoordinateOrigin",
            "InvalidParameterValue.CoverConfigure",
            "InvalidParameterValue.CrashScreen",
            "InvalidParameterValue.CustomAreas",
            "InvalidParameterValue.DarOrSarInvalid",
            "InvalidParameterValue.DefaultLibraryLabelSet",
            "InvalidParameterValue.Definition",
            "InvalidParameterValue.Definitions",
            "InvalidParameterValue.DeleteDefaultTemplate",
            "InvalidParameterValue.DestinationLanguage",
            "InvalidParameterValue.DisableHigherVideoBitrate",
            "InvalidParameterValue.DisableHigherVideoResolution",
            "InvalidParameterValue.DtsJitter",
            "InvalidParameterValue.DuplicatedTextContent",
            "InvalidParameterValue.DurationTooLong",
            "InvalidParameterValue.EmptyDetectItem",
            "InvalidParameterValue.ErasePrivacyConfig",
            "InvalidParameterValue.EraseSubtitleConfig",
            "InvalidParameterValue.EraseType",
            "InvalidParameterValue.EraseWatermarkConfig",
            "InvalidParameterValue.FaceDuplicate",
            "InvalidParameterValue.FaceLibrary",
            "InvalidParameterValue.FaceScore",
            "InvalidParameterValue.FillType",
            "InvalidParameterValue.Format",
            "InvalidParameterValue.FormatWebpLackWidthAndHeight",
            "InvalidParameterValue.FormatWebpWidthAndHeightBothZero",
            "InvalidParameterValue.Fps",
            "InvalidParameterValue.FpsJitter",
            "InvalidParameterValue.FrameTagConfigure",
            "InvalidParameterValue.FunctionArg",
            "InvalidParameterValue.FunctionName",
            "InvalidParameterValue.Gop",
            "InvalidParameterValue.HLSBadM3u8Format",
            "InvalidParameterValue.HLSInvalidMasterM3u8",
            "InvalidParameterValue.HLSInvalidMediaM3u8",
            "InvalidParameterValue.HLSMasterM3u8Recommended",
            "InvalidParameterValue.HLSMediaM3u8DiscontinuityExist",
            "InvalidParameterValue.HLSMediaM3u8Recommended",
            "InvalidParameterValue.HLSMediaSegmentsDTSJitterDeviation",
            "InvalidParameterValue.HLSMediaSegmentsPTSJitterDeviation",
            "InvalidParameterValue.HLSMediaSegmentsStreamNumChange",
            "InvalidParameterValue.Height",
            "InvalidParameterValue.HighLighting",
            "InvalidParameterValue.HighVoice",
            "InvalidParameterValue.HotWordsNotExist",
            "InvalidParameterValue.HotwordsFormatError",
            "InvalidParameterValue.ImageContent",
            "InvalidParameterValue.ImageTemplate",
            "InvalidParameterValue.InputInfo",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidOperationType",
            "InvalidParameterValue.LabelSet",
            "InvalidParameterValue.LackAudioRecover",
            "InvalidParameterValue.LackVideoRecover",
            "InvalidParameterValue.Limit",
            "InvalidParameterValue.LowEvaluation",
            "InvalidParameterValue.LowLighting",
            "InvalidParameterValue.LowVoice",
            "InvalidParameterValue.ModifyDefaultTemplate",
            "InvalidParameterValue.Mosaic",
            "InvalidParameterValue.Mp4InvalidCodecFourcc",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.NoVoice",
            "InvalidParameterValue.NotProcessingTask",
            "InvalidParameterValue.ObjectLibrary",
            "InvalidParameterValue.OcrSwitch",
            "InvalidParameterValue.ParameterSetsChanged",
            "InvalidParameterValue.PicFormatError",
            "InvalidParameterValue.PrivacyModel",
            "InvalidParameterValue.PrivacyTargets",
            "InvalidParameterValue.ProjectLimitExceeded",
            "InvalidParameterValue.ProjectNameDuplicate",
            "InvalidParameterValue.ProjectNotFound",
            "InvalidParameterValue.PtsJitter",
            "InvalidParameterValue.PtsLessThanDts",
            "InvalidParameterValue.Quality",
            "InvalidParameterValue.ReceiveFpsJitter",
            "InvalidParameterValue.ReceiveFpsTooSmall",
            "InvalidParameterValue.RemoveAudio",
            "InvalidParameterValue.RemoveVideo",
            "InvalidParameterValue.RepeatType",
            "InvalidParameterValue.Resolution",
            "InvalidParameterValue.ResolutionAdaptive",
            "InvalidParameterValue.ReviewConfidence",
            "InvalidParameterValue.RowCount",
            "InvalidParameterValue.SampleInterval",
            "InvalidParameterValue.SampleRate",
            "InvalidParameterValue.SampleType",
            "InvalidParameterValue.Service",
            "InvalidParameterValue.SessionContextTooLong",
            "InvalidParameterValue.SessionId",
            "InvalidParameterValue.SessionIdTooLong",
            "InvalidParameterValue.SoundSystem",
            "InvalidParameterValue.SourceLanguage",
            "InvalidParameterValue.SourceText",
            "InvalidParameterValue.SrcFile",
            "InvalidParameterValue.StreamEnd",
            "InvalidParameterValue.StreamNALUError",
            "InvalidParameterValue.StreamOpenFailed",
            "InvalidParameterValue.StreamParseFailed",
            "InvalidParameterValue.SubtitleEmbedId",
            "InvalidParameterValue.SubtitleEraseMethod",
            "InvalidParameterValue.SubtitleFormat",
            "InvalidParameterValue.SubtitleLang",
            "InvalidParameterValue.SubtitleModel",
            "InvalidParameterValue.SubtitleType",
            "InvalidParameterValue.SvgTemplate",
            "InvalidParameterValue.SvgTemplateHeight",
            "InvalidParameterValue.SvgTemplateWidth",
            "InvalidParameterValue.Switch",
            "InvalidParameterValue.TEHDType",
            "InvalidParameterValue.TagConfigure",
            "InvalidParameterValue.TaskId",
            "InvalidParameterValue.TextAlpha",
            "InvalidParameterValue.TextContent",
            "InvalidParameterValue.TextTemplate",
            "InvalidParameterValue.TimecodeTrackExist",
            "InvalidParameterValue.TimestampFallback",
            "InvalidParameterValue.TransDstLang",
            "InvalidParameterValue.TransSwitch",
            "InvalidParameterValue.TranslateDstLanguage",
            "InvalidParameterValue.TranslateSwitch",
            "InvalidParameterValue.TsMultiPrograms",
            "InvalidParameterValue.TsStreamNoAud",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.UnknownCategory",
            "InvalidParameterValue.UseOriginalPos",
            "InvalidParameterValue.UseOriginalSize",
            "InvalidParameterValue.UserDefineLibraryLabelSet",
            "InvalidParameterValue.UserUnRegister",
            "InvalidParameterValue.VideoBitrate",
            "InvalidParameterValue.VideoBitrateOutofRange",
            "InvalidParameterValue.VideoCodec",
            "InvalidParameterValue.VideoDecodeFailed",
            "InvalidParameterValue.VideoDroppingFrames",
            "InvalidParameterValue.VideoDuplicatedFrame",
            "InvalidParameterValue.VideoFirstFrameNotIdr",
            "InvalidParameterValue.VideoFreezedFrame",
            "InvalidParameterValue.VideoResolutionChanged",
            "InvalidParameterValue.VideoRotation",
            "InvalidParameterValue.VideoSrcLanguage",
            "InvalidParameterValue.VideoStreamLack",
            "InvalidParameterValue.WatermarkEraseMethod",
            "InvalidParameterValue.WatermarkModel",
            "InvalidParameterValue.Width",
            "InvalidParameterValue.XPos",
            "InvalidParameterValue.YPos",
            "LimitExceeded.CreateTask",
            "LimitExceeded.TooMuchHotWords",
            "LimitExceeded.TooMuchLargeHotWords",
            "LimitExceeded.TooMuchTemplate",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CosBucketNameInvalid",
            "ResourceNotFound.CosBucketNotExist",
            "ResourceNotFound.DownloadError",
            "ResourceNotFound.Person",
            "ResourceNotFound.TaskNotFound",
            "ResourceNotFound.TemplateNotExist",
            "ResourceNotFound.UserUnregister",
            "ResourceNotFound.Word",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.TextTooLong",
        ];
        pub(super) static NAMES: [&str; 253] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationBucketNotifyAlreadyExist",
            "FailedOperationCosStatusInavlid",
            "FailedOperationCreateAigcTaskFailed",
            "FailedOperationGenerateResource",
            "FailedOperationGetSourceNotify",
            "FailedOperationInvalidMpsUser",
            "FailedOperationInvalidUser",
            "FailedOperationNetWorkError",
            "FailedOperationQueryAigcTaskFailed",
            "FailedOperationSetSourceNotify",
            "FailedOperationTaskNotFound",
            "FailedOperationUserArrears",
            "InternalError",
            "InternalErrorAccessDbError",
            "InternalErrorGenDefinition",
            "InternalErrorGetSsaiChannelsFailed",
            "InternalErrorGetSsaiUsagePartialFailed",
            "InternalErrorRecognitionError",
            "InternalErrorUploadWatermarkError",
            "InvalidParameter",
            "InvalidParameterAlreadyAssociatedInput",
            "InvalidParameterAppId",
            "InvalidParameterAuthInfo",
            "InvalidParameterCacheInfo",
            "InvalidParameterEndTime",
            "InvalidParameterExceededQuantityLimit",
            "InvalidParameterId",
            "InvalidParameterInput",
            "InvalidParameterInputInfo",
            "InvalidParameterInputOutputId",
            "InvalidParameterInvalidParameterChannelId",
            "InvalidParameterInvalidUrl",
            "InvalidParameterMaxBandwidth",
            "InvalidParameterModelNotSupported",
            "InvalidParameterName",
            "InvalidParameterNotFound",
            "InvalidParameterOutput",
            "InvalidParameterOutputGroups",
            "InvalidParameterOutputId",
            "InvalidParameterPageNum",
            "InvalidParameterPageSize",
            "InvalidParameterPeriod",
            "InvalidParameterPipeline",
            "InvalidParameterPoints",
            "InvalidParameterProtocol",
            "InvalidParameterSsaiInfo",
            "InvalidParameterSortType",
            "InvalidParameterStartTime",
            "InvalidParameterState",
            "InvalidParameterType",
            "InvalidParameterUrl",
            "InvalidParameterDotValue",
            "InvalidParameterViolationContent",
            "InvalidParameterWhitelist",
            "InvalidParameterValue",
            "InvalidParameterValueAacDurationDeviation",
            "InvalidParameterValueAvTimestampInterleave",
            "InvalidParameterValueAsrHotWordsConfigure",
            "InvalidParameterValueAsrHotWordsLibraryId",
            "InvalidParameterValueAsrHotWordsSwitch",
            "InvalidParameterValueAudioBitrate",
            "InvalidParameterValueAudioBitrateOutofRange",
            "InvalidParameterValueAudioChannel",
            "InvalidParameterValueAudioChannelsChanged",
            "InvalidParameterValueAudioCodec",
            "InvalidParameterValueAudioData",
            "InvalidParameterValueAudioDataTooLong",
            "InvalidParameterValueAudioDecodeFailed",
            "InvalidParameterValueAudioDroppingFrames",
            "InvalidParameterValueAudioDuplicatedFrame",
            "InvalidParameterValueAudioFormat",
            "InvalidParameterValueAudioOutOfPhase",
            "InvalidParameterValueAudioSampleRate",
            "InvalidParameterValueAudioSampleRateChanged",
            "InvalidParameterValueAudioStreamLack",
            "InvalidParameterValueAutoAreas",
            "InvalidParameterValueBitrate",
            "InvalidParameterValueBlackWhiteEdge",
            "InvalidParameterValueBlockConfidence",
            "InvalidParameterValueBlur",
            "InvalidParameterValueClassifcationConfigure",
            "InvalidParameterValueCodec",
            "InvalidParameterValueColumnCount",
            "InvalidParameterValueComment",
            "InvalidParameterValueContainer",
            "InvalidParameterValueContainerType",
            "InvalidParameterValueCoordinateOrigin",
            "InvalidParameterValueCoverConfigure",
            "InvalidParameterValueCrashScreen",
            "InvalidParameterValueCustomAreas",
            "InvalidParameterValueDarOrSarInvalid",
            "InvalidParameterValueDefaultLibraryLabelSet",
            "InvalidParameterValueDefinition",
            "InvalidParameterValueDefinitions",
            "InvalidParameterValueDeleteDefaultTemplate",
            "InvalidParameterValueDestinationLanguage",
            "InvalidParameterValueDisableHigherVideoBitrate",
            "InvalidParameterValueDisableHigherVideoResolution",
            "InvalidParameterValueDtsJitter",
            "InvalidParameterValueDuplicatedTextContent",
            "InvalidParameterValueDurationTooLong",
            "InvalidParameterValueEmptyDetectItem",
            "InvalidParameterValueErasePrivacyConfig",
            "InvalidParameterValueEraseSubtitleConfig",
            "InvalidParameterValueEraseType",
            "InvalidParameterValueEraseWatermarkConfig",
            "InvalidParameterValueFaceDuplicate",
            "InvalidParameterValueFaceLibrary",
            "InvalidParameterValueFaceScore",
            "InvalidParameterValueFillType",
            "InvalidParameterValueFormat",
            "InvalidParameterValueFormatWebpLackWidthAndHeight",
            "InvalidParameterValueFormatWebpWidthAndHeightBothZero",
            "InvalidParameterValueFps",
            "InvalidParameterValueFpsJitter",
            "InvalidParameterValueFrameTagConfigure",
            "InvalidParameterValueFunctionArg",
            "InvalidParameterValueFunctionName",
            "InvalidParameterValueGop",
            "InvalidParameterValueHlsBadM3u8Format",
            "InvalidParameterValueHlsInvalidMasterM3u8",
            "InvalidParameterValueHlsInvalidMediaM3u8",
            "InvalidParameterValueHlsMasterM3u8Recommended",
            "InvalidParameterValueHlsMediaM3u8DiscontinuityExist",
            "InvalidParameterValueHlsMediaM3u8Recommended",
            "InvalidParameterValueHlsMediaSegmentsDtsJitterDeviation",
            "InvalidParameterValueHlsMediaSegmentsPtsJitterDeviation",
            "InvalidParameterValueHlsMediaSegmentsStreamNumChange",
            "InvalidParameterValueHeight",
            "InvalidParameterValueHighLighting",
            "InvalidParameterValueHighVoice",
            "InvalidParameterValueHotWordsNotExist",
            "InvalidParameterValueHotwordsFormatError",
            "InvalidParameterValueImageContent",
            "InvalidParameterValueImageTemplate",
            "InvalidParameterValueInputInfo",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidOperationType",
            "InvalidParameterValueLabelSet",
            "InvalidParameterValueLackAudioRecover",
            "InvalidParameterValueLackVideoRecover",
            "InvalidParameterValueLimit",
            "InvalidParameterValueLowEvaluation",
            "InvalidParameterValueLowLighting",
            "InvalidParameterValueLowVoice",
            "InvalidParameterValueModifyDefaultTemplate",
            "InvalidParameterValueMosaic",
            "InvalidParameterValueMp4InvalidCodecFourcc",
            "InvalidParameterValueName",
            "InvalidParameterValueNoVoice",
            "InvalidParameterValueNotProcessingTask",
            "InvalidParameterValueObjectLibrary",
            "InvalidParameterValueOcrSwitch",
            "InvalidParameterValueParameterSetsChanged",
            "InvalidParameterValuePicFormatError",
            "InvalidParameterValuePrivacyModel",
            "InvalidParameterValuePrivacyTargets",
            "InvalidParameterValueProjectLimitExceeded",
            "InvalidParameterValueProjectNameDuplicate",
            "InvalidParameterValueProjectNotFound",
            "InvalidParameterValuePtsJitter",
            "InvalidParameterValuePtsLessThanDts",
            "InvalidParameterValueQuality",
            "InvalidParameterValueReceiveFpsJitter",
            "InvalidParameterValueReceiveFpsTooSmall",
            "InvalidParameterValueRemoveAudio",
            "InvalidParameterValueRemoveVideo",
            "InvalidParameterValueRepeatType",
            "InvalidParameterValueResolution",
            "InvalidParameterValueResolutionAdaptive",
            "InvalidParameterValueReviewConfidence",
            "InvalidParameterValueRowCount",
            "InvalidParameterValueSampleInterval",
            "InvalidParameterValueSampleRate",
            "InvalidParameterValueSampleType",
            "InvalidParameterValueService",
            "InvalidParameterValueSessionContextTooLong",
            "InvalidParameterValueSessionId",
            "InvalidParameterValueSessionIdTooLong",
            "InvalidParameterValueSoundSystem",
            "InvalidParameterValueSourceLanguage",
            "InvalidParameterValueSourceText",
            "InvalidParameterValueSrcFile",
            "InvalidParameterValueStreamEnd",
            "InvalidParameterValueStreamNaluError",
            "InvalidParameterValueStreamOpenFailed",
            "InvalidParameterValueStreamParseFailed",
            "InvalidParameterValueSubtitleEmbedId",
            "InvalidParameterValueSubtitleEraseMethod",
            "InvalidParameterValueSubtitleFormat",
            "InvalidParameterValueSubtitleLang",
            "InvalidParameterValueSubtitleModel",
            "InvalidParameterValueSubtitleType",
            "InvalidParameterValueSvgTemplate",
            "InvalidParameterValueSvgTemplateHeight",
            "InvalidParameterValueSvgTemplateWidth",
            "InvalidParameterValueSwitch",
            "InvalidParameterValueTehdType",
            "InvalidParameterValueTagConfigure",
            "InvalidParameterValueTaskId",
            "InvalidParameterValueTextAlpha",
            "InvalidParameterValueTextContent",
            "InvalidParameterValueTextTemplate",
            "InvalidParameterValueTimecodeTrackExist",
            "InvalidParameterValueTimestampFallback",
            "InvalidParameterValueTransDstLang",
            "InvalidParameterValueTransSwitch",
            "InvalidParameterValueTranslateDstLanguage",
            "InvalidParameterValueTranslateSwitch",
            "InvalidParameterValueTsMultiPrograms",
            "InvalidParameterValueTsStreamNoAud",
            "InvalidParameterValueType",
            "InvalidParameterValueUnknownCategory",
            "InvalidParameterValueUseOriginalPos",
            "InvalidParameterValueUseOriginalSize",
            "InvalidParameterValueUserDefineLibraryLabelSet",
            "InvalidParameterValueUserUnRegister",
            "InvalidParameterValueVideoBitrate",
            "InvalidParameterValueVideoBitrateOutofRange",
            "InvalidParameterValueVideoCodec",
            "InvalidParameterValueVideoDecodeFailed",
            "InvalidParameterValueVideoDroppingFrames",
            "InvalidParameterValueVideoDuplicatedFrame",
            "InvalidParameterValueVideoFirstFrameNotIdr",
            "InvalidParameterValueVideoFreezedFrame",
            "InvalidParameterValueVideoResolutionChanged",
            "InvalidParameterValueVideoRotation",
            "InvalidParameterValueVideoSrcLanguage",
            "InvalidParameterValueVideoStreamLack",
            "InvalidParameterValueWatermarkEraseMethod",
            "InvalidParameterValueWatermarkModel",
            "InvalidParameterValueWidth",
            "InvalidParameterValueXPos",
            "InvalidParameterValueYPos",
            "LimitExceededCreateTask",
            "LimitExceededTooMuchHotWords",
            "LimitExceededTooMuchLargeHotWords",
            "LimitExceededTooMuchTemplate",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCosBucketNameInvalid",
            "ResourceNotFoundCosBucketNotExist",
            "ResourceNotFoundDownloadError",
            "ResourceNotFoundPerson",
            "ResourceNotFoundTaskNotFound",
            "ResourceNotFoundTemplateNotExist",
            "ResourceNotFoundUserUnregister",
            "ResourceNotFoundWord",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationTextTooLong",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 253] = backgrounds(
            &WORDS,
            &index::MPS_V20190612_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MpsError",
            label_en: "Media Processing Service",
            label_zh: "媒体处理",
            level: Level::Service,
            product: Some(products::MPS),
            version: Some("2019-06-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    57,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    58,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    63,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    65,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    69,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    70,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    71,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    73,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    75,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    76,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    79,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    81,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    90,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    92,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    100,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    116,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    121,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    122,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    123,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    124,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    125,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    126,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    127,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    128,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    129,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    131,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    132,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    141,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    142,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    144,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    145,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    146,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    148,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    149,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    151,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    155,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    162,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    163,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    165,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    166,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    185,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    186,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    187,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    188,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    205,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    206,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    211,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    212,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    220,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    222,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    223,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    224,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    225,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    226,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    227,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    228,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    230,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-05",
                        "自 2024-12-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190612::MpsError;

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
