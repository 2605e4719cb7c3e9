// @generated from spec/vod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3d540307ad279bb9, rust-hash: 319b78608e997a22
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vod.rs"]
mod index;

/// Version 2018-07-17 of the API.
pub mod v20180717 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "vod")]
    /// Error codes of Video on Demand (vod), API 3.0, version 2018-07-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VodError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ClassLevelLimitExceeded
        #[doc(alias("FailedOperation.ClassLevelLimitExceeded"))]
        FailedOperationClassLevelLimitExceeded,
        /// FailedOperation.ClassNameDuplicate
        #[doc(alias("FailedOperation.ClassNameDuplicate"))]
        FailedOperationClassNameDuplicate,
        /// FailedOperation.ClassNoFound
        #[doc(alias("FailedOperation.ClassNoFound"))]
        FailedOperationClassNoFound,
        /// FailedOperation.ConflictDomainExist
        #[doc(alias("FailedOperation.ConflictDomainExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        FailedOperationConflictDomainExist,
        /// FailedOperation.CoverType
        #[doc(alias("FailedOperation.CoverType"))]
        FailedOperationCoverType,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError,
        /// FailedOperation.DomainAlreadyExist
        #[doc(alias("FailedOperation.DomainAlreadyExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        FailedOperationDomainAlreadyExist,
        /// FailedOperation.DomainDeploying
        #[doc(alias("FailedOperation.DomainDeploying"))]
        FailedOperationDomainDeploying,
        /// FailedOperation.InvalidAccount
        #[doc(alias("FailedOperation.InvalidAccount"))]
        FailedOperationInvalidAccount,
        /// FailedOperation.InvalidVodUser
        #[doc(alias("FailedOperation.InvalidVodUser"))]
        FailedOperationInvalidVodUser,
        /// FailedOperation.MediaForbidedBySystem
        #[doc(alias("FailedOperation.MediaForbidedBySystem"))]
        FailedOperationMediaForbidedBySystem,
        /// FailedOperation.MediaType
        #[doc(alias("FailedOperation.MediaType"))]
        FailedOperationMediaType,
        /// FailedOperation.NetWorkError
        #[doc(alias("FailedOperation.NetWorkError"))]
        FailedOperationNetWorkError,
        /// FailedOperation.NoNeedToReduceMediaBitrate
        #[doc(alias("FailedOperation.NoNeedToReduceMediaBitrate"))]
        FailedOperationNoNeedToReduceMediaBitrate,
        /// FailedOperation.NoPrivileges
        #[doc(alias("FailedOperation.NoPrivileges"))]
        FailedOperationNoPrivileges,
        /// FailedOperation.ParentIdNoFound
        #[doc(alias("FailedOperation.ParentIdNoFound"))]
        FailedOperationParentIdNoFound,
        /// FailedOperation.SubclassLimitExceeded
        #[doc(alias("FailedOperation.SubclassLimitExceeded"))]
        FailedOperationSubclassLimitExceeded,
        /// FailedOperation.TaskDuplicate
        #[doc(alias("FailedOperation.TaskDuplicate"))]
        FailedOperationTaskDuplicate,
        /// FailedOperation.UploadCosFail
        #[doc(alias("FailedOperation.UploadCosFail"))]
        FailedOperationUploadCosFail,
        /// FailedOperation.UserStatusInavlid
        #[doc(alias("FailedOperation.UserStatusInavlid"))]
        FailedOperationUserStatusInavlid,
        /// FailedOperation.WildCardDomainNestedCreate
        #[doc(alias("FailedOperation.WildCardDomainNestedCreate"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        FailedOperationWildCardDomainNestedCreate,
        /// InternalError
        InternalError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.GenDefinition
        #[doc(alias("InternalError.GenDefinition"))]
        InternalErrorGenDefinition,
        /// InternalError.GetFileInfoError
        #[doc(alias("InternalError.GetFileInfoError"))]
        InternalErrorGetFileInfoError,
        /// InternalError.GetMediaListError
        #[doc(alias("InternalError.GetMediaListError"))]
        InternalErrorGetMediaListError,
        /// InternalError.TimeParseError
        #[doc(alias("InternalError.TimeParseError"))]
        InternalErrorTimeParseError,
        /// InternalError.UpdateMediaError
        #[doc(alias("InternalError.UpdateMediaError"))]
        InternalErrorUpdateMediaError,
        /// InternalError.UploadCoverImageError
        #[doc(alias("InternalError.UploadCoverImageError"))]
        InternalErrorUploadCoverImageError,
        /// InternalError.UploadWatermarkError
        #[doc(alias("InternalError.UploadWatermarkError"))]
        InternalErrorUploadWatermarkError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ExistedProcedureName
        #[doc(alias("InvalidParameter.ExistedProcedureName"))]
        InvalidParameterExistedProcedureName,
        /// InvalidParameter.ExpireTime
        #[doc(alias("InvalidParameter.ExpireTime"))]
        InvalidParameterExpireTime,
        /// InvalidParameter.Labels
        #[doc(alias("InvalidParameter.Labels"))]
        InvalidParameterLabels,
        /// InvalidParameter.ProcedureNameNotExist
        #[doc(alias("InvalidParameter.ProcedureNameNotExist"))]
        InvalidParameterProcedureNameNotExist,
        /// InvalidParameter.StorageRegion
        #[doc(alias("InvalidParameter.StorageRegion"))]
        InvalidParameterStorageRegion,
        /// InvalidParameter.ViolationContent
        #[doc(alias("InvalidParameter.ViolationContent"))]
        InvalidParameterViolationContent,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict
        #[doc(
            alias("InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict")
        )]
        InvalidParameterValueAddKeyFrameDescsAndClearKeyFrameDescsConflict,
        /// InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict
        #[doc(
            alias("InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict")
        )]
        InvalidParameterValueAddKeyFrameDescsAndDeleteKeyFrameDescsConflict,
        /// InvalidParameterValue.AddTagsAndClearTagsConflict
        #[doc(alias("InvalidParameterValue.AddTagsAndClearTagsConflict"))]
        InvalidParameterValueAddTagsAndClearTagsConflict,
        /// InvalidParameterValue.AddTagsAndDeleteTagsConflict
        #[doc(alias("InvalidParameterValue.AddTagsAndDeleteTagsConflict"))]
        InvalidParameterValueAddTagsAndDeleteTagsConflict,
        /// InvalidParameterValue.AiAnalysisTaskDefinition
        #[doc(alias("InvalidParameterValue.AiAnalysisTaskDefinition"))]
        InvalidParameterValueAiAnalysisTaskDefinition,
        /// InvalidParameterValue.AiContentReviewTaskDefinition
        #[doc(alias("InvalidParameterValue.AiContentReviewTaskDefinition"))]
        InvalidParameterValueAiContentReviewTaskDefinition,
        /// InvalidParameterValue.AiRecognitionTaskDefinition
        #[doc(alias("InvalidParameterValue.AiRecognitionTaskDefinition"))]
        InvalidParameterValueAiRecognitionTaskDefinition,
        /// InvalidParameterValue.AppId
        #[doc(alias("InvalidParameterValue.AppId"))]
        InvalidParameterValueAppId,
        /// InvalidParameterValue.Area
        #[doc(alias("InvalidParameterValue.Area"))]
        InvalidParameterValueArea,
        /// InvalidParameterValue.AudioBitrate
        #[doc(alias("InvalidParameterValue.AudioBitrate"))]
        InvalidParameterValueAudioBitrate,
        /// InvalidParameterValue.AudioChannel
        #[doc(alias("InvalidParameterValue.AudioChannel"))]
        InvalidParameterValueAudioChannel,
        /// InvalidParameterValue.AudioCodec
        #[doc(alias("InvalidParameterValue.AudioCodec"))]
        InvalidParameterValueAudioCodec,
        /// InvalidParameterValue.AudioSampleRate
        #[doc(alias("InvalidParameterValue.AudioSampleRate"))]
        InvalidParameterValueAudioSampleRate,
        /// InvalidParameterValue.Bitrate
        #[doc(alias("InvalidParameterValue.Bitrate"))]
        InvalidParameterValueBitrate,
        /// InvalidParameterValue.BlockConfidence
        #[doc(alias("InvalidParameterValue.BlockConfidence"))]
        InvalidParameterValueBlockConfidence,
        /// InvalidParameterValue.Categories
        #[doc(alias("InvalidParameterValue.Categories"))]
        InvalidParameterValueCategories,
        /// InvalidParameterValue.ClassId
        #[doc(alias("InvalidParameterValue.ClassId"))]
        InvalidParameterValueClassId,
        /// InvalidParameterValue.ClassIds
        #[doc(alias("InvalidParameterValue.ClassIds"))]
        InvalidParameterValueClassIds,
        /// InvalidParameterValue.ClassName
        #[doc(alias("InvalidParameterValue.ClassName"))]
        InvalidParameterValueClassName,
        /// InvalidParameterValue.ClassifcationConfigure
        #[doc(alias("InvalidParameterValue.ClassifcationConfigure"))]
        InvalidParameterValueClassifcationConfigure,
        /// InvalidParameterValue.ClipDuration
        #[doc(alias("InvalidParameterValue.ClipDuration"))]
        InvalidParameterValueClipDuration,
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
        /// InvalidParameterValue.CoverType
        #[doc(alias("InvalidParameterValue.CoverType"))]
        InvalidParameterValueCoverType,
        /// InvalidParameterValue.CoverUrl
        #[doc(alias("InvalidParameterValue.CoverUrl"))]
        InvalidParameterValueCoverUrl,
        /// InvalidParameterValue.CutAndCrops
        #[doc(alias("InvalidParameterValue.CutAndCrops"))]
        InvalidParameterValueCutAndCrops,
        /// InvalidParameterValue.DataInterval
        #[doc(alias("InvalidParameterValue.DataInterval"))]
        InvalidParameterValueDataInterval,
        /// InvalidParameterValue.DataType
        #[doc(alias("InvalidParameterValue.DataType"))]
        InvalidParameterValueDataType,
        /// InvalidParameterValue.Date
        #[doc(alias("InvalidParameterValue.Date"))]
        InvalidParameterValueDate,
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
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription,
        /// InvalidParameterValue.DisableHigherVideoBitrate
        #[doc(alias("InvalidParameterValue.DisableHigherVideoBitrate"))]
        InvalidParameterValueDisableHigherVideoBitrate,
        /// InvalidParameterValue.DisableHigherVideoResolution
        #[doc(alias("InvalidParameterValue.DisableHigherVideoResolution"))]
        InvalidParameterValueDisableHigherVideoResolution,
        /// InvalidParameterValue.Districts
        #[doc(alias("InvalidParameterValue.Districts"))]
        InvalidParameterValueDistricts,
        /// InvalidParameterValue.DomainName
        #[doc(alias("InvalidParameterValue.DomainName"))]
        InvalidParameterValueDomainName,
        /// InvalidParameterValue.DomainNameInBlackList
        #[doc(alias("InvalidParameterValue.DomainNameInBlackList"))]
        InvalidParameterValueDomainNameInBlackList,
        /// InvalidParameterValue.DomainNames
        #[doc(alias("InvalidParameterValue.DomainNames"))]
        InvalidParameterValueDomainNames,
        /// InvalidParameterValue.DrmType
        #[doc(alias("InvalidParameterValue.DrmType"))]
        InvalidParameterValueDrmType,
        /// InvalidParameterValue.EndDate
        #[doc(alias("InvalidParameterValue.EndDate"))]
        InvalidParameterValueEndDate,
        /// InvalidParameterValue.EndTime
        #[doc(alias("InvalidParameterValue.EndTime"))]
        InvalidParameterValueEndTime,
        /// InvalidParameterValue.EndTimeOffset
        #[doc(alias("InvalidParameterValue.EndTimeOffset"))]
        InvalidParameterValueEndTimeOffset,
        /// InvalidParameterValue.ExistedName
        #[doc(alias("InvalidParameterValue.ExistedName"))]
        InvalidParameterValueExistedName,
        /// InvalidParameterValue.ExpireTime
        #[doc(alias("InvalidParameterValue.ExpireTime"))]
        InvalidParameterValueExpireTime,
        /// InvalidParameterValue.ExpiredTime
        #[doc(alias("InvalidParameterValue.ExpiredTime"))]
        InvalidParameterValueExpiredTime,
        /// InvalidParameterValue.ExtendedParameter
        #[doc(alias("InvalidParameterValue.ExtendedParameter"))]
        InvalidParameterValueExtendedParameter,
        /// InvalidParameterValue.FaceDuplicate
        #[doc(alias("InvalidParameterValue.FaceDuplicate"))]
        InvalidParameterValueFaceDuplicate,
        /// InvalidParameterValue.FaceLibrary
        #[doc(alias("InvalidParameterValue.FaceLibrary"))]
        InvalidParameterValueFaceLibrary,
        /// InvalidParameterValue.FaceScore
        #[doc(alias("InvalidParameterValue.FaceScore"))]
        InvalidParameterValueFaceScore,
        /// InvalidParameterValue.FileId
        #[doc(alias("InvalidParameterValue.FileId"))]
        InvalidParameterValueFileId,
        /// InvalidParameterValue.FileIds
        #[doc(alias("InvalidParameterValue.FileIds"))]
        InvalidParameterValueFileIds,
        /// InvalidParameterValue.FileIdsEmpty
        #[doc(alias("InvalidParameterValue.FileIdsEmpty"))]
        InvalidParameterValueFileIdsEmpty,
        /// InvalidParameterValue.FileIdsOverLimit
        #[doc(alias("InvalidParameterValue.FileIdsOverLimit"))]
        InvalidParameterValueFileIdsOverLimit,
        /// InvalidParameterValue.FileIdsTooMany
        #[doc(alias("InvalidParameterValue.FileIdsTooMany"))]
        InvalidParameterValueFileIdsTooMany,
        /// InvalidParameterValue.FileType
        #[doc(alias("InvalidParameterValue.FileType"))]
        InvalidParameterValueFileType,
        /// InvalidParameterValue.FillType
        #[doc(alias("InvalidParameterValue.FillType"))]
        InvalidParameterValueFillType,
        /// InvalidParameterValue.FiltrateAudio
        #[doc(alias("InvalidParameterValue.FiltrateAudio"))]
        InvalidParameterValueFiltrateAudio,
        /// InvalidParameterValue.FiltrateVideo
        #[doc(alias("InvalidParameterValue.FiltrateVideo"))]
        InvalidParameterValueFiltrateVideo,
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
        /// InvalidParameterValue.FrameTagConfigure
        #[doc(alias("InvalidParameterValue.FrameTagConfigure"))]
        InvalidParameterValueFrameTagConfigure,
        /// InvalidParameterValue.FunctionArg
        #[doc(alias("InvalidParameterValue.FunctionArg"))]
        InvalidParameterValueFunctionArg,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName,
        /// InvalidParameterValue.Height
        #[doc(alias("InvalidParameterValue.Height"))]
        InvalidParameterValueHeight,
        /// InvalidParameterValue.HighlightConfigure
        #[doc(alias("InvalidParameterValue.HighlightConfigure"))]
        InvalidParameterValueHighlightConfigure,
        /// InvalidParameterValue.ImageContent
        #[doc(alias("InvalidParameterValue.ImageContent"))]
        InvalidParameterValueImageContent,
        /// InvalidParameterValue.ImageDecodeError
        #[doc(alias("InvalidParameterValue.ImageDecodeError"))]
        InvalidParameterValueImageDecodeError,
        /// InvalidParameterValue.ImageTemplate
        #[doc(alias("InvalidParameterValue.ImageTemplate"))]
        InvalidParameterValueImageTemplate,
        /// InvalidParameterValue.Index
        #[doc(alias("InvalidParameterValue.Index"))]
        InvalidParameterValueIndex,
        /// InvalidParameterValue.Interval
        #[doc(alias("InvalidParameterValue.Interval"))]
        InvalidParameterValueInterval,
        /// InvalidParameterValue.InvalidOperationType
        #[doc(alias("InvalidParameterValue.InvalidOperationType"))]
        InvalidParameterValueInvalidOperationType,
        /// InvalidParameterValue.IsPersistence
        #[doc(alias("InvalidParameterValue.IsPersistence"))]
        InvalidParameterValueIsPersistence,
        /// InvalidParameterValue.Isps
        #[doc(alias("InvalidParameterValue.Isps"))]
        InvalidParameterValueIsps,
        /// InvalidParameterValue.ItemId
        #[doc(alias("InvalidParameterValue.ItemId"))]
        InvalidParameterValueItemId,
        /// InvalidParameterValue.KeyFrameDescContentTooLong
        #[doc(alias("InvalidParameterValue.KeyFrameDescContentTooLong"))]
        InvalidParameterValueKeyFrameDescContentTooLong,
        /// InvalidParameterValue.LabelSet
        #[doc(alias("InvalidParameterValue.LabelSet"))]
        InvalidParameterValueLabelSet,
        /// InvalidParameterValue.Labels
        #[doc(alias("InvalidParameterValue.Labels"))]
        InvalidParameterValueLabels,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit,
        /// InvalidParameterValue.LimitTooLarge
        #[doc(alias("InvalidParameterValue.LimitTooLarge"))]
        InvalidParameterValueLimitTooLarge,
        /// InvalidParameterValue.MediaManifestContent
        #[doc(alias("InvalidParameterValue.MediaManifestContent"))]
        InvalidParameterValueMediaManifestContent,
        /// InvalidParameterValue.MediaStoragePath
        #[doc(alias("InvalidParameterValue.MediaStoragePath"))]
        InvalidParameterValueMediaStoragePath,
        /// InvalidParameterValue.MediaType
        #[doc(alias("InvalidParameterValue.MediaType"))]
        InvalidParameterValueMediaType,
        /// InvalidParameterValue.MediaUrl
        #[doc(alias("InvalidParameterValue.MediaUrl"))]
        InvalidParameterValueMediaUrl,
        /// InvalidParameterValue.Metric
        #[doc(alias("InvalidParameterValue.Metric"))]
        InvalidParameterValueMetric,
        /// InvalidParameterValue.ModifyDefaultTemplate
        #[doc(alias("InvalidParameterValue.ModifyDefaultTemplate"))]
        InvalidParameterValueModifyDefaultTemplate,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName,
        /// InvalidParameterValue.NamePrefixes
        #[doc(alias("InvalidParameterValue.NamePrefixes"))]
        InvalidParameterValueNamePrefixes,
        /// InvalidParameterValue.Names
        #[doc(alias("InvalidParameterValue.Names"))]
        InvalidParameterValueNames,
        /// InvalidParameterValue.NotRestorable
        #[doc(alias("InvalidParameterValue.NotRestorable"))]
        InvalidParameterValueNotRestorable,
        /// InvalidParameterValue.ObjectLibrary
        #[doc(alias("InvalidParameterValue.ObjectLibrary"))]
        InvalidParameterValueObjectLibrary,
        /// InvalidParameterValue.Offset
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset,
        /// InvalidParameterValue.OffsetTooLarge
        #[doc(alias("InvalidParameterValue.OffsetTooLarge"))]
        InvalidParameterValueOffsetTooLarge,
        /// InvalidParameterValue.Operation
        #[doc(alias("InvalidParameterValue.Operation"))]
        InvalidParameterValueOperation,
        /// InvalidParameterValue.OriginalStorageClass
        #[doc(alias("InvalidParameterValue.OriginalStorageClass"))]
        InvalidParameterValueOriginalStorageClass,
        /// InvalidParameterValue.OutputMediaType
        #[doc(alias("InvalidParameterValue.OutputMediaType"))]
        InvalidParameterValueOutputMediaType,
        /// InvalidParameterValue.ParentId
        #[doc(alias("InvalidParameterValue.ParentId"))]
        InvalidParameterValueParentId,
        /// InvalidParameterValue.PicFormatError
        #[doc(alias("InvalidParameterValue.PicFormatError"))]
        InvalidParameterValuePicFormatError,
        /// InvalidParameterValue.Precision
        #[doc(alias("InvalidParameterValue.Precision"))]
        InvalidParameterValuePrecision,
        /// InvalidParameterValue.Procedure
        #[doc(alias("InvalidParameterValue.Procedure"))]
        InvalidParameterValueProcedure,
        /// InvalidParameterValue.ProcedureName
        #[doc(alias("InvalidParameterValue.ProcedureName"))]
        InvalidParameterValueProcedureName,
        /// InvalidParameterValue.Quality
        #[doc(alias("InvalidParameterValue.Quality"))]
        InvalidParameterValueQuality,
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
        /// InvalidParameterValue.RestoreDay
        #[doc(alias("InvalidParameterValue.RestoreDay"))]
        InvalidParameterValueRestoreDay,
        /// InvalidParameterValue.RestoreTier
        #[doc(alias("InvalidParameterValue.RestoreTier"))]
        InvalidParameterValueRestoreTier,
        /// InvalidParameterValue.ReviewConfidence
        #[doc(alias("InvalidParameterValue.ReviewConfidence"))]
        InvalidParameterValueReviewConfidence,
        /// InvalidParameterValue.ReviewWallSwitch
        #[doc(alias("InvalidParameterValue.ReviewWallSwitch"))]
        InvalidParameterValueReviewWallSwitch,
        /// InvalidParameterValue.RoundPlayAlreadyExists
        #[doc(alias("InvalidParameterValue.RoundPlayAlreadyExists"))]
        InvalidParameterValueRoundPlayAlreadyExists,
        /// InvalidParameterValue.RoundPlayId
        #[doc(alias("InvalidParameterValue.RoundPlayId"))]
        InvalidParameterValueRoundPlayId,
        /// InvalidParameterValue.RoundPlaylist
        #[doc(alias("InvalidParameterValue.RoundPlaylist"))]
        InvalidParameterValueRoundPlaylist,
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
        /// InvalidParameterValue.ScenarioType
        #[doc(alias("InvalidParameterValue.ScenarioType"))]
        InvalidParameterValueScenarioType,
        /// InvalidParameterValue.Scheme
        #[doc(alias("InvalidParameterValue.Scheme"))]
        InvalidParameterValueScheme,
        /// InvalidParameterValue.SchemeConflict
        #[doc(alias("InvalidParameterValue.SchemeConflict"))]
        InvalidParameterValueSchemeConflict,
        /// InvalidParameterValue.ScreenshotInterval
        #[doc(alias("InvalidParameterValue.ScreenshotInterval"))]
        InvalidParameterValueScreenshotInterval,
        /// InvalidParameterValue.SessionContextTooLong
        #[doc(alias("InvalidParameterValue.SessionContextTooLong"))]
        InvalidParameterValueSessionContextTooLong,
        /// InvalidParameterValue.SessionId
        #[doc(alias("InvalidParameterValue.SessionId"))]
        InvalidParameterValueSessionId,
        /// InvalidParameterValue.SessionIdTooLong
        #[doc(alias("InvalidParameterValue.SessionIdTooLong"))]
        InvalidParameterValueSessionIdTooLong,
        /// InvalidParameterValue.Sort
        #[doc(alias("InvalidParameterValue.Sort"))]
        InvalidParameterValueSort,
        /// InvalidParameterValue.SoundSystem
        #[doc(alias("InvalidParameterValue.SoundSystem"))]
        InvalidParameterValueSoundSystem,
        /// InvalidParameterValue.SourceDefinition
        #[doc(alias("InvalidParameterValue.SourceDefinition"))]
        InvalidParameterValueSourceDefinition,
        /// InvalidParameterValue.SourceType
        #[doc(alias("InvalidParameterValue.SourceType"))]
        InvalidParameterValueSourceType,
        /// InvalidParameterValue.SourceTypes
        #[doc(alias("InvalidParameterValue.SourceTypes"))]
        InvalidParameterValueSourceTypes,
        /// InvalidParameterValue.SrcFile
        #[doc(alias("InvalidParameterValue.SrcFile"))]
        InvalidParameterValueSrcFile,
        /// InvalidParameterValue.StartDate
        #[doc(alias("InvalidParameterValue.StartDate"))]
        InvalidParameterValueStartDate,
        /// InvalidParameterValue.StartTime
        #[doc(alias("InvalidParameterValue.StartTime"))]
        InvalidParameterValueStartTime,
        /// InvalidParameterValue.StartTimeOffset
        #[doc(alias("InvalidParameterValue.StartTimeOffset"))]
        InvalidParameterValueStartTimeOffset,
        /// InvalidParameterValue.Status
        #[doc(alias("InvalidParameterValue.Status"))]
        InvalidParameterValueStatus,
        /// InvalidParameterValue.StorageClass
        #[doc(alias("InvalidParameterValue.StorageClass"))]
        InvalidParameterValueStorageClass,
        /// InvalidParameterValue.StorageRegion
        #[doc(alias("InvalidParameterValue.StorageRegion"))]
        InvalidParameterValueStorageRegion,
        /// InvalidParameterValue.StorageRegions
        #[doc(alias("InvalidParameterValue.StorageRegions"))]
        InvalidParameterValueStorageRegions,
        /// InvalidParameterValue.StorageType
        #[doc(alias("InvalidParameterValue.StorageType"))]
        InvalidParameterValueStorageType,
        /// InvalidParameterValue.StreamIdInvalid
        #[doc(alias("InvalidParameterValue.StreamIdInvalid"))]
        InvalidParameterValueStreamIdInvalid,
        /// InvalidParameterValue.StreamIds
        #[doc(alias("InvalidParameterValue.StreamIds"))]
        InvalidParameterValueStreamIds,
        /// InvalidParameterValue.SubAppId
        #[doc(alias("InvalidParameterValue.SubAppId"))]
        InvalidParameterValueSubAppId,
        /// InvalidParameterValue.SubtitleFormat
        #[doc(alias("InvalidParameterValue.SubtitleFormat"))]
        InvalidParameterValueSubtitleFormat,
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
        /// InvalidParameterValue.TagTooLong
        #[doc(alias("InvalidParameterValue.TagTooLong"))]
        InvalidParameterValueTagTooLong,
        /// InvalidParameterValue.Tags
        #[doc(alias("InvalidParameterValue.Tags"))]
        InvalidParameterValueTags,
        /// InvalidParameterValue.TaskId
        #[doc(alias("InvalidParameterValue.TaskId"))]
        InvalidParameterValueTaskId,
        /// InvalidParameterValue.Text
        #[doc(alias("InvalidParameterValue.Text"))]
        InvalidParameterValueText,
        /// InvalidParameterValue.TextAlpha
        #[doc(alias("InvalidParameterValue.TextAlpha"))]
        InvalidParameterValueTextAlpha,
        /// InvalidParameterValue.TextTemplate
        #[doc(alias("InvalidParameterValue.TextTemplate"))]
        InvalidParameterValueTextTemplate,
        /// InvalidParameterValue.Thumbnails
        #[doc(alias("InvalidParameterValue.Thumbnails"))]
        InvalidParameterValueThumbnails,
        /// InvalidParameterValue.TimeType
        #[doc(alias("InvalidParameterValue.TimeType"))]
        InvalidParameterValueTimeType,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.Types
        #[doc(alias("InvalidParameterValue.Types"))]
        InvalidParameterValueTypes,
        /// InvalidParameterValue.UniqueIdentifier
        #[doc(alias("InvalidParameterValue.UniqueIdentifier"))]
        InvalidParameterValueUniqueIdentifier,
        /// InvalidParameterValue.UnsupportDomain
        #[doc(alias("InvalidParameterValue.UnsupportDomain"))]
        InvalidParameterValueUnsupportDomain,
        /// InvalidParameterValue.UnsupportedRestoreTier
        #[doc(alias("InvalidParameterValue.UnsupportedRestoreTier"))]
        InvalidParameterValueUnsupportedRestoreTier,
        /// InvalidParameterValue.UnsupportedStorageClass
        #[doc(alias("InvalidParameterValue.UnsupportedStorageClass"))]
        InvalidParameterValueUnsupportedStorageClass,
        /// InvalidParameterValue.UnsupportedTransition
        #[doc(alias("InvalidParameterValue.UnsupportedTransition"))]
        InvalidParameterValueUnsupportedTransition,
        /// InvalidParameterValue.Url
        #[doc(alias("InvalidParameterValue.Url"))]
        InvalidParameterValueUrl,
        /// InvalidParameterValue.UserDefineLibraryLabelSet
        #[doc(alias("InvalidParameterValue.UserDefineLibraryLabelSet"))]
        InvalidParameterValueUserDefineLibraryLabelSet,
        /// InvalidParameterValue.Vcrf
        #[doc(alias("InvalidParameterValue.Vcrf"))]
        InvalidParameterValueVcrf,
        /// InvalidParameterValue.VideoBitrate
        #[doc(alias("InvalidParameterValue.VideoBitrate"))]
        InvalidParameterValueVideoBitrate,
        /// InvalidParameterValue.VideoCodec
        #[doc(alias("InvalidParameterValue.VideoCodec"))]
        InvalidParameterValueVideoCodec,
        /// InvalidParameterValue.Vids
        #[doc(alias("InvalidParameterValue.Vids"))]
        InvalidParameterValueVids,
        /// InvalidParameterValue.VodSessionKey
        #[doc(alias("InvalidParameterValue.VodSessionKey"))]
        InvalidParameterValueVodSessionKey,
        /// InvalidParameterValue.Watermarks
        #[doc(alias("InvalidParameterValue.Watermarks"))]
        InvalidParameterValueWatermarks,
        /// InvalidParameterValue.Width
        #[doc(alias("InvalidParameterValue.Width"))]
        InvalidParameterValueWidth,
        /// InvalidParameterValue.XPos
        #[doc(alias("InvalidParameterValue.XPos"))]
        InvalidParameterValueXPos,
        /// InvalidParameterValue.YPos
        #[doc(alias("InvalidParameterValue.YPos"))]
        InvalidParameterValueYPos,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.KeyFrameDescCountReachMax
        #[doc(alias("LimitExceeded.KeyFrameDescCountReachMax"))]
        LimitExceededKeyFrameDescCountReachMax,
        /// LimitExceeded.PlayList
        #[doc(alias("LimitExceeded.PlayList"))]
        LimitExceededPlayList,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota,
        /// LimitExceeded.RoundPlaylist
        #[doc(alias("LimitExceeded.RoundPlaylist"))]
        LimitExceededRoundPlaylist,
        /// LimitExceeded.RoundPlays
        #[doc(alias("LimitExceeded.RoundPlays"))]
        LimitExceededRoundPlays,
        /// LimitExceeded.RunningRoundPlays
        #[doc(alias("LimitExceeded.RunningRoundPlays"))]
        LimitExceededRunningRoundPlays,
        /// LimitExceeded.TagCountReachMax
        #[doc(alias("LimitExceeded.TagCountReachMax"))]
        LimitExceededTagCountReachMax,
        /// LimitExceeded.TooMuchTemplate
        #[doc(alias("LimitExceeded.TooMuchTemplate"))]
        LimitExceededTooMuchTemplate,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CoverUrl
        #[doc(alias("ResourceNotFound.CoverUrl"))]
        ResourceNotFoundCoverUrl,
        /// ResourceNotFound.FileNotExist
        #[doc(alias("ResourceNotFound.FileNotExist"))]
        ResourceNotFoundFileNotExist,
        /// ResourceNotFound.Person
        #[doc(alias("ResourceNotFound.Person"))]
        ResourceNotFoundPerson,
        /// ResourceNotFound.ServiceNotExist
        #[doc(alias("ResourceNotFound.ServiceNotExist"))]
        ResourceNotFoundServiceNotExist,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        /// ResourceNotFound.Word
        #[doc(alias("ResourceNotFound.Word"))]
        ResourceNotFoundWord,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.MasterPlaylist
        #[doc(alias("ResourceUnavailable.MasterPlaylist"))]
        ResourceUnavailableMasterPlaylist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.DomainRecordNotVerified
        #[doc(alias("UnauthorizedOperation.DomainRecordNotVerified"))]
        UnauthorizedOperationDomainRecordNotVerified,
        /// UnauthorizedOperation.HostOwnedByOthers
        #[doc(alias("UnauthorizedOperation.HostOwnedByOthers"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        UnauthorizedOperationHostOwnedByOthers,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ClassNotEmpty
        #[doc(alias("UnsupportedOperation.ClassNotEmpty"))]
        UnsupportedOperationClassNotEmpty,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vod")]
    api::listed_enum!(VodError, vod_v20180717_table);
    pub(crate) mod vod_v20180717_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "vod")]
        use super::VodError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vod_v20180717";
        pub(super) const CODE_INDEX: Index = index::VOD_V20180717_CODES;
        pub(super) const KEY_INDEX: Index = index::VOD_V20180717_KEYS;
        #[cfg(feature = "vod")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [VodError; 250] = [
            VodError::AuthFailure,
            VodError::FailedOperation,
            VodError::FailedOperationClassLevelLimitExceeded,
            VodError::FailedOperationClassNameDuplicate,
            VodError::FailedOperationClassNoFound,
            VodError::FailedOperationConflictDomainExist,
            VodError::FailedOperationCoverType,
            VodError::FailedOperationDbError,
            VodError::FailedOperationDomainAlreadyExist,
            VodError::FailedOperationDomainDeploying,
            VodError::FailedOperationInvalidAccount,
            VodError::FailedOperationInvalidVodUser,
            VodError::FailedOperationMediaForbidedBySystem,
            VodError::FailedOperationMediaType,
            VodError::FailedOperationNetWorkError,
            VodError::FailedOperationNoNeedToReduceMediaBitrate,
            VodError::FailedOperationNoPrivileges,
            VodError::FailedOperationParentIdNoFound,
            VodError::FailedOperationSubclassLimitExceeded,
            VodError::FailedOperationTaskDuplicate,
            VodError::FailedOperationUploadCosFail,
            VodError::FailedOperationUserStatusInavlid,
            VodError::FailedOperationWildCardDomainNestedCreate,
            VodError::InternalError,
            VodError::InternalErrorDbError,
            VodError::InternalErrorGenDefinition,
            VodError::InternalErrorGetFileInfoError,
            VodError::InternalErrorGetMediaListError,
            VodError::InternalErrorTimeParseError,
            VodError::InternalErrorUpdateMediaError,
            VodError::InternalErrorUploadCoverImageError,
            VodError::InternalErrorUploadWatermarkError,
            VodError::InvalidParameter,
            VodError::InvalidParameterExistedProcedureName,
            VodError::InvalidParameterExpireTime,
            VodError::InvalidParameterLabels,
            VodError::InvalidParameterProcedureNameNotExist,
            VodError::InvalidParameterStorageRegion,
            VodError::InvalidParameterViolationContent,
            VodError::InvalidParameterValue,
            VodError::InvalidParameterValueAddKeyFrameDescsAndClearKeyFrameDescsConflict,
            VodError::InvalidParameterValueAddKeyFrameDescsAndDeleteKeyFrameDescsConflict,
            VodError::InvalidParameterValueAddTagsAndClearTagsConflict,
            VodError::InvalidParameterValueAddTagsAndDeleteTagsConflict,
            VodError::InvalidParameterValueAiAnalysisTaskDefinition,
            VodError::InvalidParameterValueAiContentReviewTaskDefinition,
            VodError::InvalidParameterValueAiRecognitionTaskDefinition,
            VodError::InvalidParameterValueAppId,
            VodError::InvalidParameterValueArea,
            VodError::InvalidParameterValueAudioBitrate,
            VodError::InvalidParameterValueAudioChannel,
            VodError::InvalidParameterValueAudioCodec,
            VodError::InvalidParameterValueAudioSampleRate,
            VodError::InvalidParameterValueBitrate,
            VodError::InvalidParameterValueBlockConfidence,
            VodError::InvalidParameterValueCategories,
            VodError::InvalidParameterValueClassId,
            VodError::InvalidParameterValueClassIds,
            VodError::InvalidParameterValueClassName,
            VodError::InvalidParameterValueClassifcationConfigure,
            VodError::InvalidParameterValueClipDuration,
            VodError::InvalidParameterValueCodec,
            VodError::InvalidParameterValueColumnCount,
            VodError::InvalidParameterValueComment,
            VodError::InvalidParameterValueContainer,
            VodError::InvalidParameterValueContainerType,
            VodError::InvalidParameterValueCoordinateOrigin,
            VodError::InvalidParameterValueCoverConfigure,
            VodError::InvalidParameterValueCoverType,
            VodError::InvalidParameterValueCoverUrl,
            VodError::InvalidParameterValueCutAndCrops,
            VodError::InvalidParameterValueDataInterval,
            VodError::InvalidParameterValueDataType,
            VodError::InvalidParameterValueDate,
            VodError::InvalidParameterValueDefaultLibraryLabelSet,
            VodError::InvalidParameterValueDefinition,
            VodError::InvalidParameterValueDefinitions,
            VodError::InvalidParameterValueDeleteDefaultTemplate,
            VodError::InvalidParameterValueDescription,
            VodError::InvalidParameterValueDisableHigherVideoBitrate,
            VodError::InvalidParameterValueDisableHigherVideoResolution,
            VodError::InvalidParameterValueDistricts,
            VodError::InvalidParameterValueDomainName,
            VodError::InvalidParameterValueDomainNameInBlackList,
            VodError::InvalidParameterValueDomainNames,
            VodError::InvalidParameterValueDrmType,
            VodError::InvalidParameterValueEndDate,
            VodError::InvalidParameterValueEndTime,
            VodError::InvalidParameterValueEndTimeOffset,
            VodError::InvalidParameterValueExistedName,
            VodError::InvalidParameterValueExpireTime,
            VodError::InvalidParameterValueExpiredTime,
            VodError::InvalidParameterValueExtendedParameter,
            VodError::InvalidParameterValueFaceDuplicate,
            VodError::InvalidParameterValueFaceLibrary,
            VodError::InvalidParameterValueFaceScore,
            VodError::InvalidParameterValueFileId,
            VodError::InvalidParameterValueFileIds,
            VodError::InvalidParameterValueFileIdsEmpty,
            VodError::InvalidParameterValueFileIdsOverLimit,
            VodError::InvalidParameterValueFileIdsTooMany,
            VodError::InvalidParameterValueFileType,
            VodError::InvalidParameterValueFillType,
            VodError::InvalidParameterValueFiltrateAudio,
            VodError::InvalidParameterValueFiltrateVideo,
            VodError::InvalidParameterValueFormat,
            VodError::InvalidParameterValueFormatWebpLackWidthAndHeight,
            VodError::InvalidParameterValueFormatWebpWidthAndHeightBothZero,
            VodError::InvalidParameterValueFps,
            VodError::InvalidParameterValueFrameTagConfigure,
            VodError::InvalidParameterValueFunctionArg,
            VodError::InvalidParameterValueFunctionName,
            VodError::InvalidParameterValueHeight,
            VodError::InvalidParameterValueHighlightConfigure,
            VodError::InvalidParameterValueImageContent,
            VodError::InvalidParameterValueImageDecodeError,
            VodError::InvalidParameterValueImageTemplate,
            VodError::InvalidParameterValueIndex,
            VodError::InvalidParameterValueInterval,
            VodError::InvalidParameterValueInvalidOperationType,
            VodError::InvalidParameterValueIsPersistence,
            VodError::InvalidParameterValueIsps,
            VodError::InvalidParameterValueItemId,
            VodError::InvalidParameterValueKeyFrameDescContentTooLong,
            VodError::InvalidParameterValueLabelSet,
            VodError::InvalidParameterValueLabels,
            VodError::InvalidParameterValueLimit,
            VodError::InvalidParameterValueLimitTooLarge,
            VodError::InvalidParameterValueMediaManifestContent,
            VodError::InvalidParameterValueMediaStoragePath,
            VodError::InvalidParameterValueMediaType,
            VodError::InvalidParameterValueMediaUrl,
            VodError::InvalidParameterValueMetric,
            VodError::InvalidParameterValueModifyDefaultTemplate,
            VodError::InvalidParameterValueName,
            VodError::InvalidParameterValueNamePrefixes,
            VodError::InvalidParameterValueNames,
            VodError::InvalidParameterValueNotRestorable,
            VodError::InvalidParameterValueObjectLibrary,
            VodError::InvalidParameterValueOffset,
            VodError::InvalidParameterValueOffsetTooLarge,
            VodError::InvalidParameterValueOperation,
            VodError::InvalidParameterValueOriginalStorageClass,
            VodError::InvalidParameterValueOutputMediaType,
            VodError::InvalidParameterValueParentId,
            VodError::InvalidParameterValuePicFormatError,
            VodError::InvalidParameterValuePrecision,
            VodError::InvalidParameterValueProcedure,
            VodError::InvalidParameterValueProcedureName,
            VodError::InvalidParameterValueQuality,
            VodError::InvalidParameterValueRemoveAudio,
            VodError::InvalidParameterValueRemoveVideo,
            VodError::InvalidParameterValueRepeatType,
            VodError::InvalidParameterValueResolution,
            VodError::InvalidParameterValueResolutionAdaptive,
            VodError::InvalidParameterValueRestoreDay,
            VodError::InvalidParameterValueRestoreTier,
            VodError::InvalidParameterValueReviewConfidence,
            VodError::InvalidParameterValueReviewWallSwitch,
            VodError::InvalidParameterValueRoundPlayAlreadyExists,
            VodError::InvalidParameterValueRoundPlayId,
            VodError::InvalidParameterValueRoundPlaylist,
            VodError::InvalidParameterValueRowCount,
            VodError::InvalidParameterValueSampleInterval,
            VodError::InvalidParameterValueSampleRate,
            VodError::InvalidParameterValueSampleType,
            VodError::InvalidParameterValueScenarioType,
            VodError::InvalidParameterValueScheme,
            VodError::InvalidParameterValueSchemeConflict,
            VodError::InvalidParameterValueScreenshotInterval,
            VodError::InvalidParameterValueSessionContextTooLong,
            VodError::InvalidParameterValueSessionId,
            VodError::InvalidParameterValueSessionIdTooLong,
            VodError::InvalidParameterValueSort,
            VodError::InvalidParameterValueSoundSystem,
            VodError::InvalidParameterValueSourceDefinition,
            VodError::InvalidParameterValueSourceType,
            VodError::InvalidParameterValueSourceTypes,
            VodError::InvalidParameterValueSrcFile,
            VodError::InvalidParameterValueStartDate,
            VodError::InvalidParameterValueStartTime,
            VodError::InvalidParameterValueStartTimeOffset,
            VodError::InvalidParameterValueStatus,
            VodError::InvalidParameterValueStorageClass,
            VodError::InvalidParameterValueStorageRegion,
            VodError::InvalidParameterValueStorageRegions,
            VodError::InvalidParameterValueStorageType,
            VodError::InvalidParameterValueStreamIdInvalid,
            VodError::InvalidParameterValueStreamIds,
            VodError::InvalidParameterValueSubAppId,
            VodError::InvalidParameterValueSubtitleFormat,
            VodError::InvalidParameterValueSvgTemplate,
            VodError::InvalidParameterValueSvgTemplateHeight,
            VodError::InvalidParameterValueSvgTemplateWidth,
            VodError::InvalidParameterValueSwitch,
            VodError::InvalidParameterValueTehdType,
            VodError::InvalidParameterValueTagConfigure,
            VodError::InvalidParameterValueTagTooLong,
            VodError::InvalidParameterValueTags,
            VodError::InvalidParameterValueTaskId,
            VodError::InvalidParameterValueText,
            VodError::InvalidParameterValueTextAlpha,
            VodError::InvalidParameterValueTextTemplate,
            VodError::InvalidParameterValueThumbnails,
            VodError::InvalidParameterValueTimeType,
            VodError::InvalidParameterValueType,
            VodError::InvalidParameterValueTypes,
            VodError::InvalidParameterValueUniqueIdentifier,
            VodError::InvalidParameterValueUnsupportDomain,
            VodError::InvalidParameterValueUnsupportedRestoreTier,
            VodError::InvalidParameterValueUnsupportedStorageClass,
            VodError::InvalidParameterValueUnsupportedTransition,
            VodError::InvalidParameterValueUrl,
            VodError::InvalidParameterValueUserDefineLibraryLabelSet,
            VodError::InvalidParameterValueVcrf,
            VodError::InvalidParameterValueVideoBitrate,
            VodError::InvalidParameterValueVideoCodec,
            VodError::InvalidParameterValueVids,
            VodError::InvalidParameterValueVodSessionKey,
            VodError::InvalidParameterValueWatermarks,
            VodError::InvalidParameterValueWidth,
            VodError::InvalidParameterValueXPos,
            VodError::InvalidParameterValueYPos,
            VodError::LimitExceeded,
            VodError::LimitExceededKeyFrameDescCountReachMax,
            VodError::LimitExceededPlayList,
            VodError::LimitExceededQuota,
            VodError::LimitExceededRoundPlaylist,
            VodError::LimitExceededRoundPlays,
            VodError::LimitExceededRunningRoundPlays,
            VodError::LimitExceededTagCountReachMax,
            VodError::LimitExceededTooMuchTemplate,
            VodError::MissingParameter,
            VodError::RequestLimitExceeded,
            VodError::ResourceNotFound,
            VodError::ResourceNotFoundCoverUrl,
            VodError::ResourceNotFoundFileNotExist,
            VodError::ResourceNotFoundPerson,
            VodError::ResourceNotFoundServiceNotExist,
            VodError::ResourceNotFoundTemplateNotExist,
            VodError::ResourceNotFoundUserNotExist,
            VodError::ResourceNotFoundWord,
            VodError::ResourceUnavailable,
            VodError::ResourceUnavailableMasterPlaylist,
            VodError::UnauthorizedOperation,
            VodError::UnauthorizedOperationDomainRecordNotVerified,
            VodError::UnauthorizedOperationHostOwnedByOthers,
            VodError::UnknownParameter,
            VodError::UnsupportedOperation,
            VodError::UnsupportedOperationClassNotEmpty,
        ];
        pub(super) static WORDS: [&str; 250] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ClassLevelLimitExceeded",
            "FailedOperation.ClassNameDuplicate",
            "FailedOperation.ClassNoFound",
            "FailedOperation.ConflictDomainExist",
            "FailedOperation.CoverType",
            "FailedOperation.DBError",
            "FailedOperation.DomainAlreadyExist",
            "FailedOperation.DomainDeploying",
            "FailedOperation.InvalidAccount",
            "FailedOperation.InvalidVodUser",
            "FailedOperation.MediaForbidedBySystem",
            "FailedOperation.MediaType",
            "FailedOperation.NetWorkError",
            "FailedOperation.NoNeedToReduceMediaBitrate",
            "FailedOperation.NoPrivileges",
            "FailedOperation.ParentIdNoFound",
            "FailedOperation.SubclassLimitExceeded",
            "FailedOperation.TaskDuplicate",
            "FailedOperation.UploadCosFail",
            "FailedOperation.UserStatusInavlid",
            "FailedOperation.WildCardDomainNestedCreate",
            "InternalError",
            "InternalError.DBError",
            "InternalError.GenDefinition",
            "InternalError.GetFileInfoError",
            "InternalError.GetMediaListError",
            "InternalError.TimeParseError",
            "InternalError.UpdateMediaError",
            "InternalError.UploadCoverImageError",
            "InternalError.UploadWatermarkError",
            "InvalidParameter",
            "InvalidParameter.ExistedProcedureName",
            "InvalidParameter.ExpireTime",
            "InvalidParameter.Labels",
            "InvalidParameter.ProcedureNameNotExist",
            "InvalidParameter.StorageRegion",
            "InvalidParameter.ViolationContent",
            "InvalidParameterValue",
            "InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict",
            "InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict",
            "InvalidParameterValue.AddTagsAndClearTagsConflict",
            "InvalidParameterValue.AddTagsAndDeleteTagsConflict",
            "InvalidParameterValue.AiAnalysisTaskDefinition",
            "InvalidParameterValue.AiContentReviewTaskDefinition",
            "InvalidParameterValue.AiRecognitionTaskDefinition",
            "InvalidParameterValue.AppId",
            "InvalidParameterValue.Area",
            "InvalidParameterValue.AudioBitrate",
            "InvalidParameterValue.AudioChannel",
            "InvalidParameterValue.AudioCodec",
            "InvalidParameterValue.AudioSampleRate",
            "InvalidParameterValue.Bitrate",
            "InvalidParameterValue.BlockConfidence",
            "InvalidParameterValue.Categories",
            "InvalidParameterValue.ClassId",
            "InvalidParameterValue.ClassIds",
            "InvalidParameterValue.ClassName",
            "InvalidParameterValue.ClassifcationConfigure",
            "InvalidParameterValue.ClipDuration",
            "InvalidParameterValue.Codec",
            "InvalidParameterValue.ColumnCount",
            "InvalidParameterValue.Comment",
            "InvalidParameterValue.Container",
            "InvalidParameterValue.ContainerType",
            "InvalidParameterValue.CoordinateOrigin",
            "InvalidParameterValue.CoverConfigure",
            "InvalidParameterValue.CoverType",
            "InvalidParameterValue.CoverUrl",
            "InvalidParameterValue.CutAndCrops",
            "InvalidParameterValue.DataInterval",
            "InvalidParameterValue.DataType",
            "InvalidParameterValue.Date",
            "InvalidParameterValue.DefaultLibraryLabelSet",
            "InvalidParameterValue.Definition",
            "InvalidParameterValue.Definitions",
            "InvalidParameterValue.DeleteDefaultTemplate",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.DisableHigherVideoBitrate",
            "InvalidParameterValue.DisableHigherVideoResolution",
            "InvalidParameterValue.Districts",
            "InvalidParameterValue.DomainName",
            "InvalidParameterValue.DomainNameInBlackList",
            "InvalidParameterValue.DomainNames",
            "InvalidParameterValue.DrmType",
            "InvalidParameterValue.EndDate",
            "InvalidParameterValue.EndTime",
            "InvalidParameterValue.EndTimeOffset",
            "InvalidParameterValue.ExistedName",
            "InvalidParameterValue.ExpireTime",
            "InvalidParameterValue.ExpiredTime",
            "InvalidParameterValue.ExtendedParameter",
            "InvalidParameterValue.FaceDuplicate",
            "InvalidParameterValue.FaceLibrary",
            "InvalidParameterValue.FaceScore",
            "InvalidParameterValue.FileId",
            "InvalidParameterValue.FileIds",
            "InvalidParameterValue.FileIdsEmpty",
            "InvalidParameterValue.FileIdsOverLimit",
            "InvalidParameterValue.FileIdsTooMany",
            "InvalidParameterValue.FileType",
            "InvalidParameterValue.FillType",
            "InvalidParameterValue.FiltrateAudio",
            "InvalidParameterValue.FiltrateVideo",
            "InvalidParameterValue.Format",
            "InvalidParameterValue.FormatWebpLackWidthAndHeight",
            "InvalidParameterValue.FormatWebpWidthAndHeightBothZero",
            "InvalidParameterValue.Fps",
            "InvalidParameterValue.FrameTagConfigure",
            "InvalidParameterValue.FunctionArg",
            "InvalidParameterValue.FunctionName",
            "InvalidParameterValue.Height",
            "InvalidParameterValue.HighlightConfigure",
            "InvalidParameterValue.ImageContent",
            "InvalidParameterValue.ImageDecodeError",
            "InvalidParameterValue.ImageTemplate",
            "InvalidParameterValue.Index",
            "InvalidParameterValue.Interval",
            "InvalidParameterValue.InvalidOperationType",
            "InvalidParameterValue.IsPersistence",
            "InvalidParameterValue.Isps",
            "InvalidParameterValue.ItemId",
            "InvalidParameterValue.KeyFrameDescContentTooLong",
            "InvalidParameterValue.LabelSet",
            "InvalidParameterValue.Labels",
            "InvalidParameterValue.Limit",
            "InvalidParameterValue.LimitTooLarge",
            "InvalidParameterValue.MediaManifestContent",
            "InvalidParameterValue.MediaStoragePath",
            "InvalidParameterValue.MediaType",
            "InvalidParameterValue.MediaUrl",
            "InvalidParameterValue.Metric",
            "InvalidParameterValue.ModifyDefaultTemplate",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.NamePrefixes",
            "InvalidParameterValue.Names",
            "InvalidParameterValue.NotRestorable",
            "InvalidParameterValue.ObjectLibrary",
            "InvalidParameterValue.Offset",
            "InvalidParameterValue.OffsetTooLarge",
            "InvalidParameterValue.Operation",
            "InvalidParameterValue.OriginalStorageClass",
            "InvalidParameterValue.OutputMediaType",
            "InvalidParameterValue.ParentId",
            "InvalidParameterValue.PicFormatError",
            "InvalidParameterValue.Precision",
            "InvalidParameterValue.Procedure",
            "InvalidParameterValue.ProcedureName",
            "InvalidParameterValue.Quality",
            "InvalidParameterValue.RemoveAudio",
            "InvalidParameterValue.RemoveVideo",
            "InvalidParameterValue.RepeatType",
            "InvalidParameterValue.Resolution",
            "InvalidParameterValue.ResolutionAdaptive",
            "InvalidParameterValue.RestoreDay",
            "InvalidParameterValue.RestoreTier",
            "InvalidParameterValue.ReviewConfidence",
            "InvalidParameterValue.ReviewWallSwitch",
            "InvalidParameterValue.RoundPlayAlreadyExists",
            "InvalidParameterValue.RoundPlayId",
            "InvalidParameterValue.RoundPlaylist",
            "InvalidParameterValue.RowCount",
            "InvalidParameterValue.SampleInterval",
            "InvalidParameterValue.SampleRate",
            "InvalidParameterValue.SampleType",
            "InvalidParameterValue.ScenarioType",
            "InvalidParameterValue.Scheme",
            "InvalidParameterValue.SchemeConflict",
            "InvalidParameterValue.ScreenshotInterval",
            "InvalidParameterValue.SessionContextTooLong",
            "InvalidParameterValue.SessionId",
            "InvalidParameterValue.SessionIdTooLong",
            "InvalidParameterValue.Sort",
            "InvalidParameterValue.SoundSystem",
            "InvalidParameterValue.SourceDefinition",
            "InvalidParameterValue.SourceType",
            "InvalidParameterValue.SourceTypes",
            "InvalidParameterValue.SrcFile",
            "InvalidParameterValue.StartDate",
            "InvalidParameterValue.StartTime",
            "InvalidParameterValue.StartTimeOffset",
            "InvalidParameterValue.Status",
            "InvalidParameterValue.StorageClass",
            "InvalidParameterValue.StorageRegion",
            "InvalidParameterValue.StorageRegions",
            "InvalidParameterValue.StorageType",
            "InvalidParameterValue.StreamIdInvalid",
            "InvalidParameterValue.StreamIds",
            "InvalidParameterValue.SubAppId",
            "InvalidParameterValue.SubtitleFormat",
            "InvalidParameterValue.SvgTemplate",
            "InvalidParameterValue.SvgTemplateHeight",
            "InvalidParameterValue.SvgTemplateWidth",
            "InvalidParameterValue.Switch",
            "InvalidParameterValue.TEHDType",
            "InvalidParameterValue.TagConfigure",
            "InvalidParameterValue.TagTooLong",
            "InvalidParameterValue.Tags",
            "InvalidParameterValue.TaskId",
            "InvalidParameterValue.Text",
            "InvalidParameterValue.TextAlpha",
            "InvalidParameterValue.TextTemplate",
            "InvalidParameterValue.Thumbnails",
            "InvalidParameterValue.TimeType",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.Types",
            "InvalidParameterValue.UniqueIdentifier",
            "InvalidParameterValue.UnsupportDomain",
            "InvalidParameterValue.UnsupportedRestoreTier",
            "InvalidParameterValue.UnsupportedStorageClass",
            "InvalidParameterValue.UnsupportedTransition",
            "InvalidParameterValue.Url",
            "InvalidParameterValue.UserDefineLibraryLabelSet",
            "InvalidParameterValue.Vcrf",
            "InvalidParameterValue.VideoBitrate",
            "InvalidParameterValue.VideoCodec",
            "InvalidParameterValue.Vids",
            "InvalidParameterValue.VodSessionKey",
            "InvalidParameterValue.Watermarks",
            "InvalidParameterValue.Width",
            "InvalidParameterValue.XPos",
            "InvalidParameterValue.YPos",
            "LimitExceeded",
            "LimitExceeded.KeyFrameDescCountReachMax",
            "LimitExceeded.PlayList",
            "LimitExceeded.Quota",
            "LimitExceeded.RoundPlaylist",
            "LimitExceeded.RoundPlays",
            "LimitExceeded.RunningRoundPlays",
            "LimitExceeded.TagCountReachMax",
            "LimitExceeded.TooMuchTemplate",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFound.CoverUrl",
            "ResourceNotFound.FileNotExist",
            "ResourceNotFound.Person",
            "ResourceNotFound.ServiceNotExist",
            "ResourceNotFound.TemplateNotExist",
            "ResourceNotFound.UserNotExist",
            "ResourceNotFound.Word",
            "ResourceUnavailable",
            "ResourceUnavailable.MasterPlaylist",
            "UnauthorizedOperation",
            "UnauthorizedOperation.DomainRecordNotVerified",
            "UnauthorizedOperation.HostOwnedByOthers",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.ClassNotEmpty",
        ];
        pub(super) static NAMES: [&str; 250] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationClassLevelLimitExceeded",
            "FailedOperationClassNameDuplicate",
            "FailedOperationClassNoFound",
            "FailedOperationConflictDomainExist",
            "FailedOperationCoverType",
            "FailedOperationDbError",
            "FailedOperationDomainAlreadyExist",
            "FailedOperationDomainDeploying",
            "FailedOperationInvalidAccount",
            "FailedOperationInvalidVodUser",
            "FailedOperationMediaForbidedBySystem",
            "FailedOperationMediaType",
            "FailedOperationNetWorkError",
            "FailedOperationNoNeedToReduceMediaBitrate",
            "FailedOperationNoPrivileges",
            "FailedOperationParentIdNoFound",
            "FailedOperationSubclassLimitExceeded",
            "FailedOperationTaskDuplicate",
            "FailedOperationUploadCosFail",
            "FailedOperationUserStatusInavlid",
            "FailedOperationWildCardDomainNestedCreate",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorGenDefinition",
            "InternalErrorGetFileInfoError",
            "InternalErrorGetMediaListError",
            "InternalErrorTimeParseError",
            "InternalErrorUpdateMediaError",
            "InternalErrorUploadCoverImageError",
            "InternalErrorUploadWatermarkError",
            "InvalidParameter",
            "InvalidParameterExistedProcedureName",
            "InvalidParameterExpireTime",
            "InvalidParameterLabels",
            "InvalidParameterProcedureNameNotExist",
            "InvalidParameterStorageRegion",
            "InvalidParameterViolationContent",
            "InvalidParameterValue",
            "InvalidParameterValueAddKeyFrameDescsAndClearKeyFrameDescsConflict",
            "InvalidParameterValueAddKeyFrameDescsAndDeleteKeyFrameDescsConflict",
            "InvalidParameterValueAddTagsAndClearTagsConflict",
            "InvalidParameterValueAddTagsAndDeleteTagsConflict",
            "InvalidParameterValueAiAnalysisTaskDefinition",
            "InvalidParameterValueAiContentReviewTaskDefinition",
            "InvalidParameterValueAiRecognitionTaskDefinition",
            "InvalidParameterValueAppId",
            "InvalidParameterValueArea",
            "InvalidParameterValueAudioBitrate",
            "InvalidParameterValueAudioChannel",
            "InvalidParameterValueAudioCodec",
            "InvalidParameterValueAudioSampleRate",
            "InvalidParameterValueBitrate",
            "InvalidParameterValueBlockConfidence",
            "InvalidParameterValueCategories",
            "InvalidParameterValueClassId",
            "InvalidParameterValueClassIds",
            "InvalidParameterValueClassName",
            "InvalidParameterValueClassifcationConfigure",
            "InvalidParameterValueClipDuration",
            "InvalidParameterValueCodec",
            "InvalidParameterValueColumnCount",
            "InvalidParameterValueComment",
            "InvalidParameterValueContainer",
            "InvalidParameterValueContainerType",
            "InvalidParameterValueCoordinateOrigin",
            "InvalidParameterValueCoverConfigure",
            "InvalidParameterValueCoverType",
            "InvalidParameterValueCoverUrl",
            "InvalidParameterValueCutAndCrops",
            "InvalidParameterValueDataInterval",
            "InvalidParameterValueDataType",
            "InvalidParameterValueDate",
            "InvalidParameterValueDefaultLibraryLabelSet",
            "InvalidParameterValueDefinition",
            "InvalidParameterValueDefinitions",
            "InvalidParameterValueDeleteDefaultTemplate",
            "InvalidParameterValueDescription",
            "InvalidParameterValueDisableHigherVideoBitrate",
            "InvalidParameterValueDisableHigherVideoResolution",
            "InvalidParameterValueDistricts",
            "InvalidParameterValueDomainName",
            "InvalidParameterValueDomainNameInBlackList",
            "InvalidParameterValueDomainNames",
            "InvalidParameterValueDrmType",
            "InvalidParameterValueEndDate",
            "InvalidParameterValueEndTime",
            "InvalidParameterValueEndTimeOffset",
            "InvalidParameterValueExistedName",
            "InvalidParameterValueExpireTime",
            "InvalidParameterValueExpiredTime",
            "InvalidParameterValueExtendedParameter",
            "InvalidParameterValueFaceDuplicate",
            "InvalidParameterValueFaceLibrary",
            "InvalidParameterValueFaceScore",
            "InvalidParameterValueFileId",
            "InvalidParameterValueFileIds",
            "InvalidParameterValueFileIdsEmpty",
            "InvalidParameterValueFileIdsOverLimit",
            "InvalidParameterValueFileIdsTooMany",
            "InvalidParameterValueFileType",
            "InvalidParameterValueFillType",
            "InvalidParameterValueFiltrateAudio",
            "InvalidParameterValueFiltrateVideo",
            "InvalidParameterValueFormat",
            "InvalidParameterValueFormatWebpLackWidthAndHeight",
            "InvalidParameterValueFormatWebpWidthAndHeightBothZero",
            "InvalidParameterValueFps",
            "InvalidParameterValueFrameTagConfigure",
            "InvalidParameterValueFunctionArg",
            "InvalidParameterValueFunctionName",
            "InvalidParameterValueHeight",
            "InvalidParameterValueHighlightConfigure",
            "InvalidParameterValueImageContent",
            "InvalidParameterValueImageDecodeError",
            "InvalidParameterValueImageTemplate",
            "InvalidParameterValueIndex",
            "InvalidParameterValueInterval",
            "InvalidParameterValueInvalidOperationType",
            "InvalidParameterValueIsPersistence",
            "InvalidParameterValueIsps",
            "InvalidParameterValueItemId",
            "InvalidParameterValueKeyFrameDescContentTooLong",
            "InvalidParameterValueLabelSet",
            "InvalidParameterValueLabels",
            "InvalidParameterValueLimit",
            "InvalidParameterValueLimitTooLarge",
            "InvalidParameterValueMediaManifestContent",
            "InvalidParameterValueMediaStoragePath",
            "InvalidParameterValueMediaType",
            "InvalidParameterValueMediaUrl",
            "InvalidParameterValueMetric",
            "InvalidParameterValueModifyDefaultTemplate",
            "InvalidParameterValueName",
            "InvalidParameterValueNamePrefixes",
            "InvalidParameterValueNames",
            "InvalidParameterValueNotRestorable",
            "InvalidParameterValueObjectLibrary",
            "InvalidParameterValueOffset",
            "InvalidParameterValueOffsetTooLarge",
            "InvalidParameterValueOperation",
            "InvalidParameterValueOriginalStorageClass",
            "InvalidParameterValueOutputMediaType",
            "InvalidParameterValueParentId",
            "InvalidParameterValuePicFormatError",
            "InvalidParameterValuePrecision",
            "InvalidParameterValueProcedure",
            "InvalidParameterValueProcedureName",
            "InvalidParameterValueQuality",
            "InvalidParameterValueRemoveAudio",
            "InvalidParameterValueRemoveVideo",
            "InvalidParameterValueRepeatType",
            "InvalidParameterValueResolution",
            "InvalidParameterValueResolutionAdaptive",
            "InvalidParameterValueRestoreDay",
            "InvalidParameterValueRestoreTier",
            "InvalidParameterValueReviewConfidence",
            "InvalidParameterValueReviewWallSwitch",
            "InvalidParameterValueRoundPlayAlreadyExists",
            "InvalidParameterValueRoundPlayId",
            "InvalidParameterValueRoundPlaylist",
            "InvalidParameterValueRowCount",
            "InvalidParameterValueSampleInterval",
            "InvalidParameterValueSampleRate",
            "InvalidParameterValueSampleType",
            "InvalidParameterValueScenarioType",
            "InvalidParameterValueScheme",
            "InvalidParameterValueSchemeConflict",
            "InvalidParameterValueScreenshotInterval",
            "InvalidParameterValueSessionContextTooLong",
            "InvalidParameterValueSessionId",
            "InvalidParameterValueSessionIdTooLong",
            "InvalidParameterValueSort",
            "InvalidParameterValueSoundSystem",
            "InvalidParameterValueSourceDefinition",
            "InvalidParameterValueSourceType",
            "InvalidParameterValueSourceTypes",
            "InvalidParameterValueSrcFile",
            "InvalidParameterValueStartDate",
            "InvalidParameterValueStartTime",
            "InvalidParameterValueStartTimeOffset",
            "InvalidParameterValueStatus",
            "InvalidParameterValueStorageClass",
            "InvalidParameterValueStorageRegion",
            "InvalidParameterValueStorageRegions",
            "InvalidParameterValueStorageType",
            "InvalidParameterValueStreamIdInvalid",
            "InvalidParameterValueStreamIds",
            "InvalidParameterValueSubAppId",
            "InvalidParameterValueSubtitleFormat",
            "InvalidParameterValueSvgTemplate",
            "InvalidParameterValueSvgTemplateHeight",
            "InvalidParameterValueSvgTemplateWidth",
            "InvalidParameterValueSwitch",
            "InvalidParameterValueTehdType",
            "InvalidParameterValueTagConfigure",
            "InvalidParameterValueTagTooLong",
            "InvalidParameterValueTags",
            "InvalidParameterValueTaskId",
            "InvalidParameterValueText",
            "InvalidParameterValueTextAlpha",
            "InvalidParameterValueTextTemplate",
            "InvalidParameterValueThumbnails",
            "InvalidParameterValueTimeType",
            "InvalidParameterValueType",
            "InvalidParameterValueTypes",
            "InvalidParameterValueUniqueIdentifier",
            "InvalidParameterValueUnsupportDomain",
            "InvalidParameterValueUnsupportedRestoreTier",
            "InvalidParameterValueUnsupportedStorageClass",
            "InvalidParameterValueUnsupportedTransition",
            "InvalidParameterValueUrl",
            "InvalidParameterValueUserDefineLibraryLabelSet",
            "InvalidParameterValueVcrf",
            "InvalidParameterValueVideoBitrate",
            "InvalidParameterValueVideoCodec",
            "InvalidParameterValueVids",
            "InvalidParameterValueVodSessionKey",
            "InvalidParameterValueWatermarks",
            "InvalidParameterValueWidth",
            "InvalidParameterValueXPos",
            "InvalidParameterValueYPos",
            "LimitExceeded",
            "LimitExceededKeyFrameDescCountReachMax",
            "LimitExceededPlayList",
            "LimitExceededQuota",
            "LimitExceededRoundPlaylist",
            "LimitExceededRoundPlays",
            "LimitExceededRunningRoundPlays",
            "LimitExceededTagCountReachMax",
            "LimitExceededTooMuchTemplate",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFoundCoverUrl",
            "ResourceNotFoundFileNotExist",
            "ResourceNotFoundPerson",
            "ResourceNotFoundServiceNotExist",
            "ResourceNotFoundTemplateNotExist",
            "ResourceNotFoundUserNotExist",
            "ResourceNotFoundWord",
            "ResourceUnavailable",
            "ResourceUnavailableMasterPlaylist",
            "UnauthorizedOperation",
            "UnauthorizedOperationDomainRecordNotVerified",
            "UnauthorizedOperationHostOwnedByOthers",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationClassNotEmpty",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::VOD_V20180717_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VodError",
            label_en: "Video on Demand (2018-07-17)",
            label_zh: "云点播（2018-07-17）",
            level: Level::Service,
            product: Some(products::VOD),
            version: Some("2018-07-17"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-13",
                        "自 2023-09-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    8,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-13",
                        "自 2023-09-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-13",
                        "自 2023-09-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    246,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-13",
                        "自 2023-09-13 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "vod")]
pub use v20180717::VodError;

/// Version 2024-07-18 of the API.
pub mod v20240718 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "vod")]
    /// Error codes of Video on Demand (vod), API 3.0, version 2024-07-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VodError {
        /// FailedOperation.BucketIdNotMatch
        #[doc(alias("FailedOperation.BucketIdNotMatch"))]
        FailedOperationBucketIdNotMatch,
        /// FailedOperation.BucketIncrementalMigrationStrategyDeploying
        #[doc(alias("FailedOperation.BucketIncrementalMigrationStrategyDeploying"))]
        FailedOperationBucketIncrementalMigrationStrategyDeploying,
        /// FailedOperation.IncrementalMigrationStrategyOverLimit
        #[doc(alias("FailedOperation.IncrementalMigrationStrategyOverLimit"))]
        FailedOperationIncrementalMigrationStrategyOverLimit,
        /// FailedOperation.StorageRegionBucketOverLimit
        #[doc(alias("FailedOperation.StorageRegionBucketOverLimit"))]
        FailedOperationStorageRegionBucketOverLimit,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.UnsupportedStorageRegion
        #[doc(alias("InvalidParameterValue.UnsupportedStorageRegion"))]
        InvalidParameterValueUnsupportedStorageRegion,
        /// ResourceNotFound.IncrementalMigrationStrategyNotFound
        #[doc(alias("ResourceNotFound.IncrementalMigrationStrategyNotFound"))]
        ResourceNotFoundIncrementalMigrationStrategyNotFound,
        /// UnauthorizedOperation.SubApp
        #[doc(alias("UnauthorizedOperation.SubApp"))]
        UnauthorizedOperationSubApp,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vod")]
    api::listed_enum!(VodError, vod_v20240718_table);
    pub(crate) mod vod_v20240718_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vod")]
        use super::VodError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vod_v20240718";
        pub(super) const CODE_INDEX: Index = index::VOD_V20240718_CODES;
        pub(super) const KEY_INDEX: Index = index::VOD_V20240718_KEYS;
        #[cfg(feature = "vod")]
        pub(super) static VARIANTS: [VodError; 11] = [
            VodError::FailedOperationBucketIdNotMatch,
            VodError::FailedOperationBucketIncrementalMigrationStrategyDeploying,
            VodError::FailedOperationIncrementalMigrationStrategyOverLimit,
            VodError::FailedOperationStorageRegionBucketOverLimit,
            VodError::InternalError,
            VodError::InvalidFilter,
            VodError::InvalidParameter,
            VodError::InvalidParameterValue,
            VodError::InvalidParameterValueUnsupportedStorageRegion,
            VodError::ResourceNotFoundIncrementalMigrationStrategyNotFound,
            VodError::UnauthorizedOperationSubApp,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "FailedOperation.BucketIdNotMatch",
            "FailedOperation.BucketIncrementalMigrationStrategyDeploying",
            "FailedOperation.IncrementalMigrationStrategyOverLimit",
            "FailedOperation.StorageRegionBucketOverLimit",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.UnsupportedStorageRegion",
            "ResourceNotFound.IncrementalMigrationStrategyNotFound",
            "UnauthorizedOperation.SubApp",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "FailedOperationBucketIdNotMatch",
            "FailedOperationBucketIncrementalMigrationStrategyDeploying",
            "FailedOperationIncrementalMigrationStrategyOverLimit",
            "FailedOperationStorageRegionBucketOverLimit",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueUnsupportedStorageRegion",
            "ResourceNotFoundIncrementalMigrationStrategyNotFound",
            "UnauthorizedOperationSubApp",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::VOD_V20240718_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VodError",
            label_en: "Video on Demand (2024-07-18)",
            label_zh: "云点播（2024-07-18）",
            level: Level::Service,
            product: Some(products::VOD),
            version: Some("2024-07-18"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
