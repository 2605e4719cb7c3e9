// @generated from spec/mps.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2b0344c10103a08d, rust-hash: 0465cbabc33fac2a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mps.rs"]
mod index;

/// Version 2019-06-12 of the API.
pub mod v20190612 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "mps")]
    /// Error codes of Media Processing Service (mps), API 3.0, version 2019-06-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MpsError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BucketNotifyAlreadyExist
        #[doc(alias("FailedOperation.BucketNotifyAlreadyExist"))]
        FailedOperationBucketNotifyAlreadyExist,
        /// FailedOperation.CosStatusInavlid
        #[doc(alias("FailedOperation.CosStatusInavlid"))]
        FailedOperationCosStatusInavlid,
        /// FailedOperation.CreateAIGCTaskFailed
        #[doc(alias("FailedOperation.CreateAIGCTaskFailed"))]
        FailedOperationCreateAigcTaskFailed,
        /// FailedOperation.GenerateResource
        #[doc(alias("FailedOperation.GenerateResource"))]
        FailedOperationGenerateResource,
        /// FailedOperation.GetSourceNotify
        #[doc(alias("FailedOperation.GetSourceNotify"))]
        FailedOperationGetSourceNotify,
        /// FailedOperation.InvalidMpsUser
        #[doc(alias("FailedOperation.InvalidMpsUser"))]
        FailedOperationInvalidMpsUser,
        /// FailedOperation.InvalidUser
        #[doc(alias("FailedOperation.InvalidUser"))]
        FailedOperationInvalidUser,
        /// FailedOperation.NetWorkError
        #[doc(alias("FailedOperation.NetWorkError"))]
        FailedOperationNetWorkError,
        /// FailedOperation.QueryAIGCTaskFailed
        #[doc(alias("FailedOperation.QueryAIGCTaskFailed"))]
        FailedOperationQueryAigcTaskFailed,
        /// FailedOperation.SetSourceNotify
        #[doc(alias("FailedOperation.SetSourceNotify"))]
        FailedOperationSetSourceNotify,
        /// FailedOperation.TaskNotFound
        #[doc(alias("FailedOperation.TaskNotFound"))]
        FailedOperationTaskNotFound,
        /// FailedOperation.UserArrears
        #[doc(alias("FailedOperation.UserArrears"))]
        FailedOperationUserArrears,
        /// InternalError
        InternalError,
        /// InternalError.AccessDBError
        #[doc(alias("InternalError.AccessDBError"))]
        InternalErrorAccessDbError,
        /// InternalError.GenDefinition
        #[doc(alias("InternalError.GenDefinition"))]
        InternalErrorGenDefinition,
        /// InternalError.GetSSAIChannelsFailed
        #[doc(alias("InternalError.GetSSAIChannelsFailed"))]
        InternalErrorGetSsaiChannelsFailed,
        /// InternalError.GetSSAIUsagePartialFailed
        #[doc(alias("InternalError.GetSSAIUsagePartialFailed"))]
        InternalErrorGetSsaiUsagePartialFailed,
        /// InternalError.RecognitionError
        #[doc(alias("InternalError.RecognitionError"))]
        InternalErrorRecognitionError,
        /// InternalError.UploadWatermarkError
        #[doc(alias("InternalError.UploadWatermarkError"))]
        InternalErrorUploadWatermarkError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AlreadyAssociatedInput
        #[doc(alias("InvalidParameter.AlreadyAssociatedInput"))]
        InvalidParameterAlreadyAssociatedInput,
        /// InvalidParameter.AppId
        #[doc(alias("InvalidParameter.AppId"))]
        InvalidParameterAppId,
        /// InvalidParameter.AuthInfo
        #[doc(alias("InvalidParameter.AuthInfo"))]
        InvalidParameterAuthInfo,
        /// InvalidParameter.CacheInfo
        #[doc(alias("InvalidParameter.CacheInfo"))]
        InvalidParameterCacheInfo,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime,
        /// InvalidParameter.ExceededQuantityLimit
        #[doc(alias("InvalidParameter.ExceededQuantityLimit"))]
        InvalidParameterExceededQuantityLimit,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId,
        /// InvalidParameter.Input
        #[doc(alias("InvalidParameter.Input"))]
        InvalidParameterInput,
        /// InvalidParameter.InputInfo
        #[doc(alias("InvalidParameter.InputInfo"))]
        InvalidParameterInputInfo,
        /// InvalidParameter.InputOutputId
        #[doc(alias("InvalidParameter.InputOutputId"))]
        InvalidParameterInputOutputId,
        /// InvalidParameter.InvalidParameterChannelId
        #[doc(alias("InvalidParameter.InvalidParameterChannelId"))]
        InvalidParameterInvalidParameterChannelId,
        /// InvalidParameter.InvalidUrl
        #[doc(alias("InvalidParameter.InvalidUrl"))]
        InvalidParameterInvalidUrl,
        /// InvalidParameter.MaxBandwidth
        #[doc(alias("InvalidParameter.MaxBandwidth"))]
        InvalidParameterMaxBandwidth,
        /// InvalidParameter.ModelNotSupported
        #[doc(alias("InvalidParameter.ModelNotSupported"))]
        InvalidParameterModelNotSupported,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound,
        /// InvalidParameter.Output
        #[doc(alias("InvalidParameter.Output"))]
        InvalidParameterOutput,
        /// InvalidParameter.OutputGroups
        #[doc(alias("InvalidParameter.OutputGroups"))]
        InvalidParameterOutputGroups,
        /// InvalidParameter.OutputId
        #[doc(alias("InvalidParameter.OutputId"))]
        InvalidParameterOutputId,
        /// InvalidParameter.PageNum
        #[doc(alias("InvalidParameter.PageNum"))]
        InvalidParameterPageNum,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod,
        /// InvalidParameter.Pipeline
        #[doc(alias("InvalidParameter.Pipeline"))]
        InvalidParameterPipeline,
        /// InvalidParameter.Points
        #[doc(alias("InvalidParameter.Points"))]
        InvalidParameterPoints,
        /// InvalidParameter.Protocol
        #[doc(alias("InvalidParameter.Protocol"))]
        InvalidParameterProtocol,
        /// InvalidParameter.SSAIInfo
        #[doc(alias("InvalidParameter.SSAIInfo"))]
        InvalidParameterSsaiInfo,
        /// InvalidParameter.SortType
        #[doc(alias("InvalidParameter.SortType"))]
        InvalidParameterSortType,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime,
        /// InvalidParameter.State
        #[doc(alias("InvalidParameter.State"))]
        InvalidParameterState,
        /// InvalidParameter.Type
        #[doc(alias("InvalidParameter.Type"))]
        InvalidParameterType,
        /// InvalidParameter.Url
        #[doc(alias("InvalidParameter.Url"))]
        InvalidParameterUrl,
        /// InvalidParameter.Value
        #[doc(alias("InvalidParameter.Value"))]
        InvalidParameterDotValue,
        /// InvalidParameter.ViolationContent
        #[doc(alias("InvalidParameter.ViolationContent"))]
        InvalidParameterViolationContent,
        /// InvalidParameter.Whitelist
        #[doc(alias("InvalidParameter.Whitelist"))]
        InvalidParameterWhitelist,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AACDurationDeviation
        #[doc(alias("InvalidParameterValue.AACDurationDeviation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAacDurationDeviation,
        /// InvalidParameterValue.AVTimestampInterleave
        #[doc(alias("InvalidParameterValue.AVTimestampInterleave"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAvTimestampInterleave,
        /// InvalidParameterValue.AsrHotWordsConfigure
        #[doc(alias("InvalidParameterValue.AsrHotWordsConfigure"))]
        InvalidParameterValueAsrHotWordsConfigure,
        /// InvalidParameterValue.AsrHotWordsLibraryId
        #[doc(alias("InvalidParameterValue.AsrHotWordsLibraryId"))]
        InvalidParameterValueAsrHotWordsLibraryId,
        /// InvalidParameterValue.AsrHotWordsSwitch
        #[doc(alias("InvalidParameterValue.AsrHotWordsSwitch"))]
        InvalidParameterValueAsrHotWordsSwitch,
        /// InvalidParameterValue.AudioBitrate
        #[doc(alias("InvalidParameterValue.AudioBitrate"))]
        InvalidParameterValueAudioBitrate,
        /// InvalidParameterValue.AudioBitrateOutofRange
        #[doc(alias("InvalidParameterValue.AudioBitrateOutofRange"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioBitrateOutofRange,
        /// InvalidParameterValue.AudioChannel
        #[doc(alias("InvalidParameterValue.AudioChannel"))]
        InvalidParameterValueAudioChannel,
        /// InvalidParameterValue.AudioChannelsChanged
        #[doc(alias("InvalidParameterValue.AudioChannelsChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioChannelsChanged,
        /// InvalidParameterValue.AudioCodec
        #[doc(alias("InvalidParameterValue.AudioCodec"))]
        InvalidParameterValueAudioCodec,
        /// InvalidParameterValue.AudioData
        #[doc(alias("InvalidParameterValue.AudioData"))]
        InvalidParameterValueAudioData,
        /// InvalidParameterValue.AudioDataTooLong
        #[doc(alias("InvalidParameterValue.AudioDataTooLong"))]
        InvalidParameterValueAudioDataTooLong,
        /// InvalidParameterValue.AudioDecodeFailed
        #[doc(alias("InvalidParameterValue.AudioDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioDecodeFailed,
        /// InvalidParameterValue.AudioDroppingFrames
        #[doc(alias("InvalidParameterValue.AudioDroppingFrames"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioDroppingFrames,
        /// InvalidParameterValue.AudioDuplicatedFrame
        #[doc(alias("InvalidParameterValue.AudioDuplicatedFrame"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioDuplicatedFrame,
        /// InvalidParameterValue.AudioFormat
        #[doc(alias("InvalidParameterValue.AudioFormat"))]
        InvalidParameterValueAudioFormat,
        /// InvalidParameterValue.AudioOutOfPhase
        #[doc(alias("InvalidParameterValue.AudioOutOfPhase"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioOutOfPhase,
        /// InvalidParameterValue.AudioSampleRate
        #[doc(alias("InvalidParameterValue.AudioSampleRate"))]
        InvalidParameterValueAudioSampleRate,
        /// InvalidParameterValue.AudioSampleRateChanged
        #[doc(alias("InvalidParameterValue.AudioSampleRateChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioSampleRateChanged,
        /// InvalidParameterValue.AudioStreamLack
        #[doc(alias("InvalidParameterValue.AudioStreamLack"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueAudioStreamLack,
        /// InvalidParameterValue.AutoAreas
        #[doc(alias("InvalidParameterValue.AutoAreas"))]
        InvalidParameterValueAutoAreas,
        /// InvalidParameterValue.Bitrate
        #[doc(alias("InvalidParameterValue.Bitrate"))]
        InvalidParameterValueBitrate,
        /// InvalidParameterValue.BlackWhiteEdge
        #[doc(alias("InvalidParameterValue.BlackWhiteEdge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueBlackWhiteEdge,
        /// InvalidParameterValue.BlockConfidence
        #[doc(alias("InvalidParameterValue.BlockConfidence"))]
        InvalidParameterValueBlockConfidence,
        /// InvalidParameterValue.Blur
        #[doc(alias("InvalidParameterValue.Blur"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueBlur,
        /// InvalidParameterValue.ClassifcationConfigure
        #[doc(alias("InvalidParameterValue.ClassifcationConfigure"))]
        InvalidParameterValueClassifcationConfigure,
        /// InvalidParameterValue.Codec
        #[doc(alias("InvalidParameterValue.Codec"))]
        InvalidParameterValueCodec,
        /// InvalidParameterValue.ColumnCount
        #[doc(alias("InvalidParameterValue.ColumnCount"))]
        InvalidParameterValueColumnCount,
        /// InvalidParameterValue.Comment
        #[doc(alias("InvalidParameterValue.Comment"))]
        InvalidParameterValueComment,
        /// InvalidParameterValue.Container
        #[doc(alias("InvalidParameterValue.Container"))]
        InvalidParameterValueContainer,
        /// InvalidParameterValue.ContainerType
        #[doc(alias("InvalidParameterValue.ContainerType"))]
        InvalidParameterValueContainerType,
        /// InvalidParameterValue.CoordinateOrigin
        #[doc(alias("InvalidParameterValue.CoordinateOrigin"))]
        InvalidParameterValueCoordinateOrigin,
        /// InvalidParameterValue.CoverConfigure
        #[doc(alias("InvalidParameterValue.CoverConfigure"))]
        InvalidParameterValueCoverConfigure,
        /// InvalidParameterValue.CrashScreen
        #[doc(alias("InvalidParameterValue.CrashScreen"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueCrashScreen,
        /// InvalidParameterValue.CustomAreas
        #[doc(alias("InvalidParameterValue.CustomAreas"))]
        InvalidParameterValueCustomAreas,
        /// InvalidParameterValue.DarOrSarInvalid
        #[doc(alias("InvalidParameterValue.DarOrSarInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueDarOrSarInvalid,
        /// InvalidParameterValue.DefaultLibraryLabelSet
        #[doc(alias("InvalidParameterValue.DefaultLibraryLabelSet"))]
        InvalidParameterValueDefaultLibraryLabelSet,
        /// InvalidParameterValue.Definition
        #[doc(alias("InvalidParameterValue.Definition"))]
        InvalidParameterValueDefinition,
        /// InvalidParameterValue.Definitions
        #[doc(alias("InvalidParameterValue.Definitions"))]
        InvalidParameterValueDefinitions,
        /// InvalidParameterValue.DeleteDefaultTemplate
        #[doc(alias("InvalidParameterValue.DeleteDefaultTemplate"))]
        InvalidParameterValueDeleteDefaultTemplate,
        /// InvalidParameterValue.DestinationLanguage
        #[doc(alias("InvalidParameterValue.DestinationLanguage"))]
        InvalidParameterValueDestinationLanguage,
        /// InvalidParameterValue.DisableHigherVideoBitrate
        #[doc(alias("InvalidParameterValue.DisableHigherVideoBitrate"))]
        InvalidParameterValueDisableHigherVideoBitrate,
        /// InvalidParameterValue.DisableHigherVideoResolution
        #[doc(alias("InvalidParameterValue.DisableHigherVideoResolution"))]
        InvalidParameterValueDisableHigherVideoResolution,
        /// InvalidParameterValue.DtsJitter
        #[doc(alias("InvalidParameterValue.DtsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueDtsJitter,
        /// InvalidParameterValue.DuplicatedTextContent
        #[doc(alias("InvalidParameterValue.DuplicatedTextContent"))]
        InvalidParameterValueDuplicatedTextContent,
        /// InvalidParameterValue.DurationTooLong
        #[doc(alias("InvalidParameterValue.DurationTooLong"))]
        InvalidParameterValueDurationTooLong,
        /// InvalidParameterValue.EmptyDetectItem
        #[doc(alias("InvalidParameterValue.EmptyDetectItem"))]
        InvalidParameterValueEmptyDetectItem,
        /// InvalidParameterValue.ErasePrivacyConfig
        #[doc(alias("InvalidParameterValue.ErasePrivacyConfig"))]
        InvalidParameterValueErasePrivacyConfig,
        /// InvalidParameterValue.EraseSubtitleConfig
        #[doc(alias("InvalidParameterValue.EraseSubtitleConfig"))]
        InvalidParameterValueEraseSubtitleConfig,
        /// InvalidParameterValue.EraseType
        #[doc(alias("InvalidParameterValue.EraseType"))]
        InvalidParameterValueEraseType,
        /// InvalidParameterValue.EraseWatermarkConfig
        #[doc(alias("InvalidParameterValue.EraseWatermarkConfig"))]
        InvalidParameterValueEraseWatermarkConfig,
        /// InvalidParameterValue.FaceDuplicate
        #[doc(alias("InvalidParameterValue.FaceDuplicate"))]
        InvalidParameterValueFaceDuplicate,
        /// InvalidParameterValue.FaceLibrary
        #[doc(alias("InvalidParameterValue.FaceLibrary"))]
        InvalidParameterValueFaceLibrary,
        /// InvalidParameterValue.FaceScore
        #[doc(alias("InvalidParameterValue.FaceScore"))]
        InvalidParameterValueFaceScore,
        /// InvalidParameterValue.FillType
        #[doc(alias("InvalidParameterValue.FillType"))]
        InvalidParameterValueFillType,
        /// InvalidParameterValue.Format
        #[doc(alias("InvalidParameterValue.Format"))]
        InvalidParameterValueFormat,
        /// InvalidParameterValue.FormatWebpLackWidthAndHeight
        #[doc(alias("InvalidParameterValue.FormatWebpLackWidthAndHeight"))]
        InvalidParameterValueFormatWebpLackWidthAndHeight,
        /// InvalidParameterValue.FormatWebpWidthAndHeightBothZero
        #[doc(alias("InvalidParameterValue.FormatWebpWidthAndHeightBothZero"))]
        InvalidParameterValueFormatWebpWidthAndHeightBothZero,
        /// InvalidParameterValue.Fps
        #[doc(alias("InvalidParameterValue.Fps"))]
        InvalidParameterValueFps,
        /// InvalidParameterValue.FpsJitter
        #[doc(alias("InvalidParameterValue.FpsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueFpsJitter,
        /// InvalidParameterValue.FrameTagConfigure
        #[doc(alias("InvalidParameterValue.FrameTagConfigure"))]
        InvalidParameterValueFrameTagConfigure,
        /// InvalidParameterValue.FunctionArg
        #[doc(alias("InvalidParameterValue.FunctionArg"))]
        InvalidParameterValueFunctionArg,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName,
        /// InvalidParameterValue.Gop
        #[doc(alias("InvalidParameterValue.Gop"))]
        InvalidParameterValueGop,
        /// InvalidParameterValue.HLSBadM3u8Format
        #[doc(alias("InvalidParameterValue.HLSBadM3u8Format"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsBadM3u8Format,
        /// InvalidParameterValue.HLSInvalidMasterM3u8
        #[doc(alias("InvalidParameterValue.HLSInvalidMasterM3u8"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsInvalidMasterM3u8,
        /// InvalidParameterValue.HLSInvalidMediaM3u8
        #[doc(alias("InvalidParameterValue.HLSInvalidMediaM3u8"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsInvalidMediaM3u8,
        /// InvalidParameterValue.HLSMasterM3u8Recommended
        #[doc(alias("InvalidParameterValue.HLSMasterM3u8Recommended"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMasterM3u8Recommended,
        /// InvalidParameterValue.HLSMediaM3u8DiscontinuityExist
        #[doc(alias("InvalidParameterValue.HLSMediaM3u8DiscontinuityExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaM3u8DiscontinuityExist,
        /// InvalidParameterValue.HLSMediaM3u8Recommended
        #[doc(alias("InvalidParameterValue.HLSMediaM3u8Recommended"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaM3u8Recommended,
        /// InvalidParameterValue.HLSMediaSegmentsDTSJitterDeviation
        #[doc(alias("InvalidParameterValue.HLSMediaSegmentsDTSJitterDeviation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaSegmentsDtsJitterDeviation,
        /// InvalidParameterValue.HLSMediaSegmentsPTSJitterDeviation
        #[doc(alias("InvalidParameterValue.HLSMediaSegmentsPTSJitterDeviation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaSegmentsPtsJitterDeviation,
        /// InvalidParameterValue.HLSMediaSegmentsStreamNumChange
        #[doc(alias("InvalidParameterValue.HLSMediaSegmentsStreamNumChange"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHlsMediaSegmentsStreamNumChange,
        /// InvalidParameterValue.Height
        #[doc(alias("InvalidParameterValue.Height"))]
        InvalidParameterValueHeight,
        /// InvalidParameterValue.HighLighting
        #[doc(alias("InvalidParameterValue.HighLighting"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHighLighting,
        /// InvalidParameterValue.HighVoice
        #[doc(alias("InvalidParameterValue.HighVoice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueHighVoice,
        /// InvalidParameterValue.HotWordsNotExist
        #[doc(alias("InvalidParameterValue.HotWordsNotExist"))]
        InvalidParameterValueHotWordsNotExist,
        /// InvalidParameterValue.HotwordsFormatError
        #[doc(alias("InvalidParameterValue.HotwordsFormatError"))]
        InvalidParameterValueHotwordsFormatError,
        /// InvalidParameterValue.ImageContent
        #[doc(alias("InvalidParameterValue.ImageContent"))]
        InvalidParameterValueImageContent,
        /// InvalidParameterValue.ImageTemplate
        #[doc(alias("InvalidParameterValue.ImageTemplate"))]
        InvalidParameterValueImageTemplate,
        /// InvalidParameterValue.InputInfo
        #[doc(alias("InvalidParameterValue.InputInfo"))]
        InvalidParameterValueInputInfo,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidOperationType
        #[doc(alias("InvalidParameterValue.InvalidOperationType"))]
        InvalidParameterValueInvalidOperationType,
        /// InvalidParameterValue.LabelSet
        #[doc(alias("InvalidParameterValue.LabelSet"))]
        InvalidParameterValueLabelSet,
        /// InvalidParameterValue.LackAudioRecover
        #[doc(alias("InvalidParameterValue.LackAudioRecover"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLackAudioRecover,
        /// InvalidParameterValue.LackVideoRecover
        #[doc(alias("InvalidParameterValue.LackVideoRecover"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLackVideoRecover,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit,
        /// InvalidParameterValue.LowEvaluation
        #[doc(alias("InvalidParameterValue.LowEvaluation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLowEvaluation,
        /// InvalidParameterValue.LowLighting
        #[doc(alias("InvalidParameterValue.LowLighting"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLowLighting,
        /// InvalidParameterValue.LowVoice
        #[doc(alias("InvalidParameterValue.LowVoice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueLowVoice,
        /// InvalidParameterValue.ModifyDefaultTemplate
        #[doc(alias("InvalidParameterValue.ModifyDefaultTemplate"))]
        InvalidParameterValueModifyDefaultTemplate,
        /// InvalidParameterValue.Mosaic
        #[doc(alias("InvalidParameterValue.Mosaic"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueMosaic,
        /// InvalidParameterValue.Mp4InvalidCodecFourcc
        #[doc(alias("InvalidParameterValue.Mp4InvalidCodecFourcc"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueMp4InvalidCodecFourcc,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName,
        /// InvalidParameterValue.NoVoice
        #[doc(alias("InvalidParameterValue.NoVoice"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueNoVoice,
        /// InvalidParameterValue.NotProcessingTask
        #[doc(alias("InvalidParameterValue.NotProcessingTask"))]
        InvalidParameterValueNotProcessingTask,
        /// InvalidParameterValue.ObjectLibrary
        #[doc(alias("InvalidParameterValue.ObjectLibrary"))]
        InvalidParameterValueObjectLibrary,
        /// InvalidParameterValue.OcrSwitch
        #[doc(alias("InvalidParameterValue.OcrSwitch"))]
        InvalidParameterValueOcrSwitch,
        /// InvalidParameterValue.ParameterSetsChanged
        #[doc(alias("InvalidParameterValue.ParameterSetsChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueParameterSetsChanged,
        /// InvalidParameterValue.PicFormatError
        #[doc(alias("InvalidParameterValue.PicFormatError"))]
        InvalidParameterValuePicFormatError,
        /// InvalidParameterValue.PrivacyModel
        #[doc(alias("InvalidParameterValue.PrivacyModel"))]
        InvalidParameterValuePrivacyModel,
        /// InvalidParameterValue.PrivacyTargets
        #[doc(alias("InvalidParameterValue.PrivacyTargets"))]
        InvalidParameterValuePrivacyTargets,
        /// InvalidParameterValue.ProjectLimitExceeded
        #[doc(alias("InvalidParameterValue.ProjectLimitExceeded"))]
        InvalidParameterValueProjectLimitExceeded,
        /// InvalidParameterValue.ProjectNameDuplicate
        #[doc(alias("InvalidParameterValue.ProjectNameDuplicate"))]
        InvalidParameterValueProjectNameDuplicate,
        /// InvalidParameterValue.ProjectNotFound
        #[doc(alias("InvalidParameterValue.ProjectNotFound"))]
        InvalidParameterValueProjectNotFound,
        /// InvalidParameterValue.PtsJitter
        #[doc(alias("InvalidParameterValue.PtsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValuePtsJitter,
        /// InvalidParameterValue.PtsLessThanDts
        #[doc(alias("InvalidParameterValue.PtsLessThanDts"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValuePtsLessThanDts,
        /// InvalidParameterValue.Quality
        #[doc(alias("InvalidParameterValue.Quality"))]
        InvalidParameterValueQuality,
        /// InvalidParameterValue.ReceiveFpsJitter
        #[doc(alias("InvalidParameterValue.ReceiveFpsJitter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueReceiveFpsJitter,
        /// InvalidParameterValue.ReceiveFpsTooSmall
        #[doc(alias("InvalidParameterValue.ReceiveFpsTooSmall"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueReceiveFpsTooSmall,
        /// InvalidParameterValue.RemoveAudio
        #[doc(alias("InvalidParameterValue.RemoveAudio"))]
        InvalidParameterValueRemoveAudio,
        /// InvalidParameterValue.RemoveVideo
        #[doc(alias("InvalidParameterValue.RemoveVideo"))]
        InvalidParameterValueRemoveVideo,
        /// InvalidParameterValue.RepeatType
        #[doc(alias("InvalidParameterValue.RepeatType"))]
        InvalidParameterValueRepeatType,
        /// InvalidParameterValue.Resolution
        #[doc(alias("InvalidParameterValue.Resolution"))]
        InvalidParameterValueResolution,
        /// InvalidParameterValue.ResolutionAdaptive
        #[doc(alias("InvalidParameterValue.ResolutionAdaptive"))]
        InvalidParameterValueResolutionAdaptive,
        /// InvalidParameterValue.ReviewConfidence
        #[doc(alias("InvalidParameterValue.ReviewConfidence"))]
        InvalidParameterValueReviewConfidence,
        /// InvalidParameterValue.RowCount
        #[doc(alias("InvalidParameterValue.RowCount"))]
        InvalidParameterValueRowCount,
        /// InvalidParameterValue.SampleInterval
        #[doc(alias("InvalidParameterValue.SampleInterval"))]
        InvalidParameterValueSampleInterval,
        /// InvalidParameterValue.SampleRate
        #[doc(alias("InvalidParameterValue.SampleRate"))]
        InvalidParameterValueSampleRate,
        /// InvalidParameterValue.SampleType
        #[doc(alias("InvalidParameterValue.SampleType"))]
        InvalidParameterValueSampleType,
        /// InvalidParameterValue.Service
        #[doc(alias("InvalidParameterValue.Service"))]
        InvalidParameterValueService,
        /// InvalidParameterValue.SessionContextTooLong
        #[doc(alias("InvalidParameterValue.SessionContextTooLong"))]
        InvalidParameterValueSessionContextTooLong,
        /// InvalidParameterValue.SessionId
        #[doc(alias("InvalidParameterValue.SessionId"))]
        InvalidParameterValueSessionId,
        /// InvalidParameterValue.SessionIdTooLong
        #[doc(alias("InvalidParameterValue.SessionIdTooLong"))]
        InvalidParameterValueSessionIdTooLong,
        /// InvalidParameterValue.SoundSystem
        #[doc(alias("InvalidParameterValue.SoundSystem"))]
        InvalidParameterValueSoundSystem,
        /// InvalidParameterValue.SourceLanguage
        #[doc(alias("InvalidParameterValue.SourceLanguage"))]
        InvalidParameterValueSourceLanguage,
        /// InvalidParameterValue.SourceText
        #[doc(alias("InvalidParameterValue.SourceText"))]
        InvalidParameterValueSourceText,
        /// InvalidParameterValue.SrcFile
        #[doc(alias("InvalidParameterValue.SrcFile"))]
        InvalidParameterValueSrcFile,
        /// InvalidParameterValue.StreamEnd
        #[doc(alias("InvalidParameterValue.StreamEnd"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamEnd,
        /// InvalidParameterValue.StreamNALUError
        #[doc(alias("InvalidParameterValue.StreamNALUError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamNaluError,
        /// InvalidParameterValue.StreamOpenFailed
        #[doc(alias("InvalidParameterValue.StreamOpenFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamOpenFailed,
        /// InvalidParameterValue.StreamParseFailed
        #[doc(alias("InvalidParameterValue.StreamParseFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueStreamParseFailed,
        /// InvalidParameterValue.SubtitleEmbedId
        #[doc(alias("InvalidParameterValue.SubtitleEmbedId"))]
        InvalidParameterValueSubtitleEmbedId,
        /// InvalidParameterValue.SubtitleEraseMethod
        #[doc(alias("InvalidParameterValue.SubtitleEraseMethod"))]
        InvalidParameterValueSubtitleEraseMethod,
        /// InvalidParameterValue.SubtitleFormat
        #[doc(alias("InvalidParameterValue.SubtitleFormat"))]
        InvalidParameterValueSubtitleFormat,
        /// InvalidParameterValue.SubtitleLang
        #[doc(alias("InvalidParameterValue.SubtitleLang"))]
        InvalidParameterValueSubtitleLang,
        /// InvalidParameterValue.SubtitleModel
        #[doc(alias("InvalidParameterValue.SubtitleModel"))]
        InvalidParameterValueSubtitleModel,
        /// InvalidParameterValue.SubtitleType
        #[doc(alias("InvalidParameterValue.SubtitleType"))]
        InvalidParameterValueSubtitleType,
        /// InvalidParameterValue.SvgTemplate
        #[doc(alias("InvalidParameterValue.SvgTemplate"))]
        InvalidParameterValueSvgTemplate,
        /// InvalidParameterValue.SvgTemplateHeight
        #[doc(alias("InvalidParameterValue.SvgTemplateHeight"))]
        InvalidParameterValueSvgTemplateHeight,
        /// InvalidParameterValue.SvgTemplateWidth
        #[doc(alias("InvalidParameterValue.SvgTemplateWidth"))]
        InvalidParameterValueSvgTemplateWidth,
        /// InvalidParameterValue.Switch
        #[doc(alias("InvalidParameterValue.Switch"))]
        InvalidParameterValueSwitch,
        /// InvalidParameterValue.TEHDType
        #[doc(alias("InvalidParameterValue.TEHDType"))]
        InvalidParameterValueTehdType,
        /// InvalidParameterValue.TagConfigure
        #[doc(alias("InvalidParameterValue.TagConfigure"))]
        InvalidParameterValueTagConfigure,
        /// InvalidParameterValue.TaskId
        #[doc(alias("InvalidParameterValue.TaskId"))]
        InvalidParameterValueTaskId,
        /// InvalidParameterValue.TextAlpha
        #[doc(alias("InvalidParameterValue.TextAlpha"))]
        InvalidParameterValueTextAlpha,
        /// InvalidParameterValue.TextContent
        #[doc(alias("InvalidParameterValue.TextContent"))]
        InvalidParameterValueTextContent,
        /// InvalidParameterValue.TextTemplate
        #[doc(alias("InvalidParameterValue.TextTemplate"))]
        InvalidParameterValueTextTemplate,
        /// InvalidParameterValue.TimecodeTrackExist
        #[doc(alias("InvalidParameterValue.TimecodeTrackExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTimecodeTrackExist,
        /// InvalidParameterValue.TimestampFallback
        #[doc(alias("InvalidParameterValue.TimestampFallback"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTimestampFallback,
        /// InvalidParameterValue.TransDstLang
        #[doc(alias("InvalidParameterValue.TransDstLang"))]
        InvalidParameterValueTransDstLang,
        /// InvalidParameterValue.TransSwitch
        #[doc(alias("InvalidParameterValue.TransSwitch"))]
        InvalidParameterValueTransSwitch,
        /// InvalidParameterValue.TranslateDstLanguage
        #[doc(alias("InvalidParameterValue.TranslateDstLanguage"))]
        InvalidParameterValueTranslateDstLanguage,
        /// InvalidParameterValue.TranslateSwitch
        #[doc(alias("InvalidParameterValue.TranslateSwitch"))]
        InvalidParameterValueTranslateSwitch,
        /// InvalidParameterValue.TsMultiPrograms
        #[doc(alias("InvalidParameterValue.TsMultiPrograms"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTsMultiPrograms,
        /// InvalidParameterValue.TsStreamNoAud
        #[doc(alias("InvalidParameterValue.TsStreamNoAud"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueTsStreamNoAud,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.UnknownCategory
        #[doc(alias("InvalidParameterValue.UnknownCategory"))]
        InvalidParameterValueUnknownCategory,
        /// InvalidParameterValue.UseOriginalPos
        #[doc(alias("InvalidParameterValue.UseOriginalPos"))]
        InvalidParameterValueUseOriginalPos,
        /// InvalidParameterValue.UseOriginalSize
        #[doc(alias("InvalidParameterValue.UseOriginalSize"))]
        InvalidParameterValueUseOriginalSize,
        /// InvalidParameterValue.UserDefineLibraryLabelSet
        #[doc(alias("InvalidParameterValue.UserDefineLibraryLabelSet"))]
        InvalidParameterValueUserDefineLibraryLabelSet,
        /// InvalidParameterValue.UserUnRegister
        #[doc(alias("InvalidParameterValue.UserUnRegister"))]
        InvalidParameterValueUserUnRegister,
        /// InvalidParameterValue.VideoBitrate
        #[doc(alias("InvalidParameterValue.VideoBitrate"))]
        InvalidParameterValueVideoBitrate,
        /// InvalidParameterValue.VideoBitrateOutofRange
        #[doc(alias("InvalidParameterValue.VideoBitrateOutofRange"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoBitrateOutofRange,
        /// InvalidParameterValue.VideoCodec
        #[doc(alias("InvalidParameterValue.VideoCodec"))]
        InvalidParameterValueVideoCodec,
        /// InvalidParameterValue.VideoDecodeFailed
        #[doc(alias("InvalidParameterValue.VideoDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoDecodeFailed,
        /// InvalidParameterValue.VideoDroppingFrames
        #[doc(alias("InvalidParameterValue.VideoDroppingFrames"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoDroppingFrames,
        /// InvalidParameterValue.VideoDuplicatedFrame
        #[doc(alias("InvalidParameterValue.VideoDuplicatedFrame"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoDuplicatedFrame,
        /// InvalidParameterValue.VideoFirstFrameNotIdr
        #[doc(alias("InvalidParameterValue.VideoFirstFrameNotIdr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoFirstFrameNotIdr,
        /// InvalidParameterValue.VideoFreezedFrame
        #[doc(alias("InvalidParameterValue.VideoFreezedFrame"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoFreezedFrame,
        /// InvalidParameterValue.VideoResolutionChanged
        #[doc(alias("InvalidParameterValue.VideoResolutionChanged"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoResolutionChanged,
        /// InvalidParameterValue.VideoRotation
        #[doc(alias("InvalidParameterValue.VideoRotation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoRotation,
        /// InvalidParameterValue.VideoSrcLanguage
        #[doc(alias("InvalidParameterValue.VideoSrcLanguage"))]
        InvalidParameterValueVideoSrcLanguage,
        /// InvalidParameterValue.VideoStreamLack
        #[doc(alias("InvalidParameterValue.VideoStreamLack"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-05"
        )]
        InvalidParameterValueVideoStreamLack,
        /// InvalidParameterValue.WatermarkEraseMethod
        #[doc(alias("InvalidParameterValue.WatermarkEraseMethod"))]
        InvalidParameterValueWatermarkEraseMethod,
        /// InvalidParameterValue.WatermarkModel
        #[doc(alias("InvalidParameterValue.WatermarkModel"))]
        InvalidParameterValueWatermarkModel,
        /// InvalidParameterValue.Width
        #[doc(alias("InvalidParameterValue.Width"))]
        InvalidParameterValueWidth,
        /// InvalidParameterValue.XPos
        #[doc(alias("InvalidParameterValue.XPos"))]
        InvalidParameterValueXPos,
        /// InvalidParameterValue.YPos
        #[doc(alias("InvalidParameterValue.YPos"))]
        InvalidParameterValueYPos,
        /// LimitExceeded.CreateTask
        #[doc(alias("LimitExceeded.CreateTask"))]
        LimitExceededCreateTask,
        /// LimitExceeded.TooMuchHotWords
        #[doc(alias("LimitExceeded.TooMuchHotWords"))]
        LimitExceededTooMuchHotWords,
        /// LimitExceeded.TooMuchLargeHotWords
        #[doc(alias("LimitExceeded.TooMuchLargeHotWords"))]
        LimitExceededTooMuchLargeHotWords,
        /// LimitExceeded.TooMuchTemplate
        #[doc(alias("LimitExceeded.TooMuchTemplate"))]
        LimitExceededTooMuchTemplate,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CosBucketNameInvalid
        #[doc(alias("ResourceNotFound.CosBucketNameInvalid"))]
        ResourceNotFoundCosBucketNameInvalid,
        /// ResourceNotFound.CosBucketNotExist
        #[doc(alias("ResourceNotFound.CosBucketNotExist"))]
        ResourceNotFoundCosBucketNotExist,
        /// ResourceNotFound.DownloadError
        #[doc(alias("ResourceNotFound.DownloadError"))]
        ResourceNotFoundDownloadError,
        /// ResourceNotFound.Person
        #[doc(alias("ResourceNotFound.Person"))]
        ResourceNotFoundPerson,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist,
        /// ResourceNotFound.UserUnregister
        #[doc(alias("ResourceNotFound.UserUnregister"))]
        ResourceNotFoundUserUnregister,
        /// ResourceNotFound.Word
        #[doc(alias("ResourceNotFound.Word"))]
        ResourceNotFoundWord,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.TextTooLong
        #[doc(alias("UnsupportedOperation.TextTooLong"))]
        UnsupportedOperationTextTooLong,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mps")]
    api::listed_enum!(MpsError, mps_v20190612_table);
    pub(crate) mod mps_v20190612_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "mps")]
        use super::MpsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mps_v20190612";
        pub(super) const CODE_INDEX: Index = index::MPS_V20190612_CODES;
        pub(super) const KEY_INDEX: Index = index::MPS_V20190612_KEYS;
        #[cfg(feature = "mps")]
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
        pub(super) static ANSWERS: [Answer; 16] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::MPS_V20190612_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "mps")]
pub use v20190612::MpsError;

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
