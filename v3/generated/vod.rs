// @generated from spec/vod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: bb3e6e6e605dc874
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vod.rs"]
mod index;

/// Version 2018-07-17 of the API.
pub mod v20180717 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Video on Demand (vod), API 3.0, version 2018-07-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum VodError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ClassLevelLimitExceeded
        #[doc(alias("FailedOperation.ClassLevelLimitExceeded"))]
        FailedOperationClassLevelLimitExceeded = 2_069_662_177,
        /// FailedOperation.ClassNameDuplicate
        #[doc(alias("FailedOperation.ClassNameDuplicate"))]
        FailedOperationClassNameDuplicate = -1_433_479_469,
        /// FailedOperation.ClassNoFound
        #[doc(alias("FailedOperation.ClassNoFound"))]
        FailedOperationClassNoFound = 1_863_054_571,
        /// FailedOperation.ConflictDomainExist
        #[doc(alias("FailedOperation.ConflictDomainExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        FailedOperationConflictDomainExist = 1_746_083_342,
        /// FailedOperation.CoverType
        #[doc(alias("FailedOperation.CoverType"))]
        FailedOperationCoverType = -1_148_188_971,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError = -968_304_058,
        /// FailedOperation.DomainAlreadyExist
        #[doc(alias("FailedOperation.DomainAlreadyExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        FailedOperationDomainAlreadyExist = -456_167_423,
        /// FailedOperation.DomainDeploying
        #[doc(alias("FailedOperation.DomainDeploying"))]
        FailedOperationDomainDeploying = -1_945_303_902,
        /// FailedOperation.InvalidAccount
        #[doc(alias("FailedOperation.InvalidAccount"))]
        FailedOperationInvalidAccount = 1_528_487_681,
        /// FailedOperation.InvalidVodUser
        #[doc(alias("FailedOperation.InvalidVodUser"))]
        FailedOperationInvalidVodUser = -2_034_265_228,
        /// FailedOperation.MediaForbidedBySystem
        #[doc(alias("FailedOperation.MediaForbidedBySystem"))]
        FailedOperationMediaForbidedBySystem = -1_503_909_641,
        /// FailedOperation.MediaType
        #[doc(alias("FailedOperation.MediaType"))]
        FailedOperationMediaType = 2_074_976_087,
        /// FailedOperation.NetWorkError
        #[doc(alias("FailedOperation.NetWorkError"))]
        FailedOperationNetWorkError = -1_923_248_766,
        /// FailedOperation.NoNeedToReduceMediaBitrate
        #[doc(alias("FailedOperation.NoNeedToReduceMediaBitrate"))]
        FailedOperationNoNeedToReduceMediaBitrate = 2_073_952_833,
        /// FailedOperation.NoPrivileges
        #[doc(alias("FailedOperation.NoPrivileges"))]
        FailedOperationNoPrivileges = -1_616_024_621,
        /// FailedOperation.ParentIdNoFound
        #[doc(alias("FailedOperation.ParentIdNoFound"))]
        FailedOperationParentIdNoFound = -1_549_122_040,
        /// FailedOperation.SubclassLimitExceeded
        #[doc(alias("FailedOperation.SubclassLimitExceeded"))]
        FailedOperationSubclassLimitExceeded = 36_660_990,
        /// FailedOperation.TaskDuplicate
        #[doc(alias("FailedOperation.TaskDuplicate"))]
        FailedOperationTaskDuplicate = 2_029_582_673,
        /// FailedOperation.UploadCosFail
        #[doc(alias("FailedOperation.UploadCosFail"))]
        FailedOperationUploadCosFail = -1_959_707_763,
        /// FailedOperation.UserStatusInavlid
        #[doc(alias("FailedOperation.UserStatusInavlid"))]
        FailedOperationUserStatusInavlid = -825_729_193,
        /// FailedOperation.WildCardDomainNestedCreate
        #[doc(alias("FailedOperation.WildCardDomainNestedCreate"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        FailedOperationWildCardDomainNestedCreate = 264_878_371,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.GenDefinition
        #[doc(alias("InternalError.GenDefinition"))]
        InternalErrorGenDefinition = -408_364_231,
        /// InternalError.GetFileInfoError
        #[doc(alias("InternalError.GetFileInfoError"))]
        InternalErrorGetFileInfoError = 1_247_040_802,
        /// InternalError.GetMediaListError
        #[doc(alias("InternalError.GetMediaListError"))]
        InternalErrorGetMediaListError = -212_241_746,
        /// InternalError.TimeParseError
        #[doc(alias("InternalError.TimeParseError"))]
        InternalErrorTimeParseError = 1_974_290_131,
        /// InternalError.UpdateMediaError
        #[doc(alias("InternalError.UpdateMediaError"))]
        InternalErrorUpdateMediaError = 373_706_287,
        /// InternalError.UploadCoverImageError
        #[doc(alias("InternalError.UploadCoverImageError"))]
        InternalErrorUploadCoverImageError = -1_573_344_814,
        /// InternalError.UploadWatermarkError
        #[doc(alias("InternalError.UploadWatermarkError"))]
        InternalErrorUploadWatermarkError = -760_899_749,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ExistedProcedureName
        #[doc(alias("InvalidParameter.ExistedProcedureName"))]
        InvalidParameterExistedProcedureName = 1_944_683_731,
        /// InvalidParameter.ExpireTime
        #[doc(alias("InvalidParameter.ExpireTime"))]
        InvalidParameterExpireTime = -1_535_158_310,
        /// InvalidParameter.Labels
        #[doc(alias("InvalidParameter.Labels"))]
        InvalidParameterLabels = 701_762_823,
        /// InvalidParameter.ProcedureNameNotExist
        #[doc(alias("InvalidParameter.ProcedureNameNotExist"))]
        InvalidParameterProcedureNameNotExist = 630_309_083,
        /// InvalidParameter.StorageRegion
        #[doc(alias("InvalidParameter.StorageRegion"))]
        InvalidParameterStorageRegion = 362_875_155,
        /// InvalidParameter.ViolationContent
        #[doc(alias("InvalidParameter.ViolationContent"))]
        InvalidParameterViolationContent = 1_854_178_836,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict
        #[doc(
            alias("InvalidParameterValue.AddKeyFrameDescsAndClearKeyFrameDescsConflict")
        )]
        InvalidParameterValueAddKeyFrameDescsAndClearKeyFrameDescsConflict = -1_282_271_036,
        /// InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict
        #[doc(
            alias("InvalidParameterValue.AddKeyFrameDescsAndDeleteKeyFrameDescsConflict")
        )]
        InvalidParameterValueAddKeyFrameDescsAndDeleteKeyFrameDescsConflict = -31_390_386,
        /// InvalidParameterValue.AddTagsAndClearTagsConflict
        #[doc(alias("InvalidParameterValue.AddTagsAndClearTagsConflict"))]
        InvalidParameterValueAddTagsAndClearTagsConflict = -1_718_451_130,
        /// InvalidParameterValue.AddTagsAndDeleteTagsConflict
        #[doc(alias("InvalidParameterValue.AddTagsAndDeleteTagsConflict"))]
        InvalidParameterValueAddTagsAndDeleteTagsConflict = 46_286_071,
        /// InvalidParameterValue.AiAnalysisTaskDefinition
        #[doc(alias("InvalidParameterValue.AiAnalysisTaskDefinition"))]
        InvalidParameterValueAiAnalysisTaskDefinition = -523_391_140,
        /// InvalidParameterValue.AiContentReviewTaskDefinition
        #[doc(alias("InvalidParameterValue.AiContentReviewTaskDefinition"))]
        InvalidParameterValueAiContentReviewTaskDefinition = 1_898_213_175,
        /// InvalidParameterValue.AiRecognitionTaskDefinition
        #[doc(alias("InvalidParameterValue.AiRecognitionTaskDefinition"))]
        InvalidParameterValueAiRecognitionTaskDefinition = 1_903_188_200,
        /// InvalidParameterValue.AppId
        #[doc(alias("InvalidParameterValue.AppId"))]
        InvalidParameterValueAppId = 549_170_729,
        /// InvalidParameterValue.Area
        #[doc(alias("InvalidParameterValue.Area"))]
        InvalidParameterValueArea = 111_759_043,
        /// InvalidParameterValue.AudioBitrate
        #[doc(alias("InvalidParameterValue.AudioBitrate"))]
        InvalidParameterValueAudioBitrate = 1_370_965_650,
        /// InvalidParameterValue.AudioChannel
        #[doc(alias("InvalidParameterValue.AudioChannel"))]
        InvalidParameterValueAudioChannel = -566_266_098,
        /// InvalidParameterValue.AudioCodec
        #[doc(alias("InvalidParameterValue.AudioCodec"))]
        InvalidParameterValueAudioCodec = -1_867_800_810,
        /// InvalidParameterValue.AudioSampleRate
        #[doc(alias("InvalidParameterValue.AudioSampleRate"))]
        InvalidParameterValueAudioSampleRate = 1_745_442_913,
        /// InvalidParameterValue.Bitrate
        #[doc(alias("InvalidParameterValue.Bitrate"))]
        InvalidParameterValueBitrate = 1_985_916_412,
        /// InvalidParameterValue.BlockConfidence
        #[doc(alias("InvalidParameterValue.BlockConfidence"))]
        InvalidParameterValueBlockConfidence = 1_937_187_637,
        /// InvalidParameterValue.Categories
        #[doc(alias("InvalidParameterValue.Categories"))]
        InvalidParameterValueCategories = -1_311_867_120,
        /// InvalidParameterValue.ClassId
        #[doc(alias("InvalidParameterValue.ClassId"))]
        InvalidParameterValueClassId = -86_049_576,
        /// InvalidParameterValue.ClassIds
        #[doc(alias("InvalidParameterValue.ClassIds"))]
        InvalidParameterValueClassIds = 1_105_950_524,
        /// InvalidParameterValue.ClassName
        #[doc(alias("InvalidParameterValue.ClassName"))]
        InvalidParameterValueClassName = -2_028_488_053,
        /// InvalidParameterValue.ClassifcationConfigure
        #[doc(alias("InvalidParameterValue.ClassifcationConfigure"))]
        InvalidParameterValueClassifcationConfigure = -643_974_375,
        /// InvalidParameterValue.ClipDuration
        #[doc(alias("InvalidParameterValue.ClipDuration"))]
        InvalidParameterValueClipDuration = -433_651_477,
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
        /// InvalidParameterValue.CoverType
        #[doc(alias("InvalidParameterValue.CoverType"))]
        InvalidParameterValueCoverType = 547_062_516,
        /// InvalidParameterValue.CoverUrl
        #[doc(alias("InvalidParameterValue.CoverUrl"))]
        InvalidParameterValueCoverUrl = 2_005_642_332,
        /// InvalidParameterValue.CutAndCrops
        #[doc(alias("InvalidParameterValue.CutAndCrops"))]
        InvalidParameterValueCutAndCrops = 1_645_036_295,
        /// InvalidParameterValue.DataInterval
        #[doc(alias("InvalidParameterValue.DataInterval"))]
        InvalidParameterValueDataInterval = 351_465_761,
        /// InvalidParameterValue.DataType
        #[doc(alias("InvalidParameterValue.DataType"))]
        InvalidParameterValueDataType = -31_391_717,
        /// InvalidParameterValue.Date
        #[doc(alias("InvalidParameterValue.Date"))]
        InvalidParameterValueDate = -1_554_827_045,
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
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription = -1_219_142_519,
        /// InvalidParameterValue.DisableHigherVideoBitrate
        #[doc(alias("InvalidParameterValue.DisableHigherVideoBitrate"))]
        InvalidParameterValueDisableHigherVideoBitrate = -612_753_740,
        /// InvalidParameterValue.DisableHigherVideoResolution
        #[doc(alias("InvalidParameterValue.DisableHigherVideoResolution"))]
        InvalidParameterValueDisableHigherVideoResolution = 1_497_782_169,
        /// InvalidParameterValue.Districts
        #[doc(alias("InvalidParameterValue.Districts"))]
        InvalidParameterValueDistricts = 819_479_843,
        /// InvalidParameterValue.DomainName
        #[doc(alias("InvalidParameterValue.DomainName"))]
        InvalidParameterValueDomainName = 745_964_486,
        /// InvalidParameterValue.DomainNameInBlackList
        #[doc(alias("InvalidParameterValue.DomainNameInBlackList"))]
        InvalidParameterValueDomainNameInBlackList = -1_536_494_893,
        /// InvalidParameterValue.DomainNames
        #[doc(alias("InvalidParameterValue.DomainNames"))]
        InvalidParameterValueDomainNames = 795_792_130,
        /// InvalidParameterValue.DrmType
        #[doc(alias("InvalidParameterValue.DrmType"))]
        InvalidParameterValueDrmType = 492_332_644,
        /// InvalidParameterValue.EndDate
        #[doc(alias("InvalidParameterValue.EndDate"))]
        InvalidParameterValueEndDate = -156_495_789,
        /// InvalidParameterValue.EndTime
        #[doc(alias("InvalidParameterValue.EndTime"))]
        InvalidParameterValueEndTime = 1_015_188_321,
        /// InvalidParameterValue.EndTimeOffset
        #[doc(alias("InvalidParameterValue.EndTimeOffset"))]
        InvalidParameterValueEndTimeOffset = -77_025_021,
        /// InvalidParameterValue.ExistedName
        #[doc(alias("InvalidParameterValue.ExistedName"))]
        InvalidParameterValueExistedName = -1_630_514_795,
        /// InvalidParameterValue.ExpireTime
        #[doc(alias("InvalidParameterValue.ExpireTime"))]
        InvalidParameterValueExpireTime = 2_053_635_695,
        /// InvalidParameterValue.ExpiredTime
        #[doc(alias("InvalidParameterValue.ExpiredTime"))]
        InvalidParameterValueExpiredTime = 1_252_663_497,
        /// InvalidParameterValue.ExtendedParameter
        #[doc(alias("InvalidParameterValue.ExtendedParameter"))]
        InvalidParameterValueExtendedParameter = -657_081_563,
        /// InvalidParameterValue.FaceDuplicate
        #[doc(alias("InvalidParameterValue.FaceDuplicate"))]
        InvalidParameterValueFaceDuplicate = -44_871_711,
        /// InvalidParameterValue.FaceLibrary
        #[doc(alias("InvalidParameterValue.FaceLibrary"))]
        InvalidParameterValueFaceLibrary = -1_131_196_432,
        /// InvalidParameterValue.FaceScore
        #[doc(alias("InvalidParameterValue.FaceScore"))]
        InvalidParameterValueFaceScore = -1_943_948_870,
        /// InvalidParameterValue.FileId
        #[doc(alias("InvalidParameterValue.FileId"))]
        InvalidParameterValueFileId = 1_034_165_975,
        /// InvalidParameterValue.FileIds
        #[doc(alias("InvalidParameterValue.FileIds"))]
        InvalidParameterValueFileIds = 1_666_077_931,
        /// InvalidParameterValue.FileIdsEmpty
        #[doc(alias("InvalidParameterValue.FileIdsEmpty"))]
        InvalidParameterValueFileIdsEmpty = 835_318_367,
        /// InvalidParameterValue.FileIdsOverLimit
        #[doc(alias("InvalidParameterValue.FileIdsOverLimit"))]
        InvalidParameterValueFileIdsOverLimit = -1_990_176_306,
        /// InvalidParameterValue.FileIdsTooMany
        #[doc(alias("InvalidParameterValue.FileIdsTooMany"))]
        InvalidParameterValueFileIdsTooMany = -1_680_311_228,
        /// InvalidParameterValue.FileType
        #[doc(alias("InvalidParameterValue.FileType"))]
        InvalidParameterValueFileType = 512_304_344,
        /// InvalidParameterValue.FillType
        #[doc(alias("InvalidParameterValue.FillType"))]
        InvalidParameterValueFillType = -2_089_324_176,
        /// InvalidParameterValue.FiltrateAudio
        #[doc(alias("InvalidParameterValue.FiltrateAudio"))]
        InvalidParameterValueFiltrateAudio = 1_181_636_112,
        /// InvalidParameterValue.FiltrateVideo
        #[doc(alias("InvalidParameterValue.FiltrateVideo"))]
        InvalidParameterValueFiltrateVideo = 1_887_835_517,
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
        /// InvalidParameterValue.FrameTagConfigure
        #[doc(alias("InvalidParameterValue.FrameTagConfigure"))]
        InvalidParameterValueFrameTagConfigure = 1_138_292_871,
        /// InvalidParameterValue.FunctionArg
        #[doc(alias("InvalidParameterValue.FunctionArg"))]
        InvalidParameterValueFunctionArg = 433_279_573,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName = 366_833_000,
        /// InvalidParameterValue.Height
        #[doc(alias("InvalidParameterValue.Height"))]
        InvalidParameterValueHeight = -691_806_592,
        /// InvalidParameterValue.HighlightConfigure
        #[doc(alias("InvalidParameterValue.HighlightConfigure"))]
        InvalidParameterValueHighlightConfigure = 6_484_130,
        /// InvalidParameterValue.ImageContent
        #[doc(alias("InvalidParameterValue.ImageContent"))]
        InvalidParameterValueImageContent = 1_707_946_874,
        /// InvalidParameterValue.ImageDecodeError
        #[doc(alias("InvalidParameterValue.ImageDecodeError"))]
        InvalidParameterValueImageDecodeError = -454_222_123,
        /// InvalidParameterValue.ImageTemplate
        #[doc(alias("InvalidParameterValue.ImageTemplate"))]
        InvalidParameterValueImageTemplate = -1_583_055_166,
        /// InvalidParameterValue.Index
        #[doc(alias("InvalidParameterValue.Index"))]
        InvalidParameterValueIndex = -976_978_883,
        /// InvalidParameterValue.Interval
        #[doc(alias("InvalidParameterValue.Interval"))]
        InvalidParameterValueInterval = -388_430_626,
        /// InvalidParameterValue.InvalidOperationType
        #[doc(alias("InvalidParameterValue.InvalidOperationType"))]
        InvalidParameterValueInvalidOperationType = 1_662_427_319,
        /// InvalidParameterValue.IsPersistence
        #[doc(alias("InvalidParameterValue.IsPersistence"))]
        InvalidParameterValueIsPersistence = -1_309_946_062,
        /// InvalidParameterValue.Isps
        #[doc(alias("InvalidParameterValue.Isps"))]
        InvalidParameterValueIsps = 1_902_320_900,
        /// InvalidParameterValue.ItemId
        #[doc(alias("InvalidParameterValue.ItemId"))]
        InvalidParameterValueItemId = -41_392_263,
        /// InvalidParameterValue.KeyFrameDescContentTooLong
        #[doc(alias("InvalidParameterValue.KeyFrameDescContentTooLong"))]
        InvalidParameterValueKeyFrameDescContentTooLong = 40_865_203,
        /// InvalidParameterValue.LabelSet
        #[doc(alias("InvalidParameterValue.LabelSet"))]
        InvalidParameterValueLabelSet = -276_275_777,
        /// InvalidParameterValue.Labels
        #[doc(alias("InvalidParameterValue.Labels"))]
        InvalidParameterValueLabels = 16_054_680,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit = 1_816_453_907,
        /// InvalidParameterValue.LimitTooLarge
        #[doc(alias("InvalidParameterValue.LimitTooLarge"))]
        InvalidParameterValueLimitTooLarge = 871_926_288,
        /// InvalidParameterValue.MediaManifestContent
        #[doc(alias("InvalidParameterValue.MediaManifestContent"))]
        InvalidParameterValueMediaManifestContent = -1_083_038_372,
        /// InvalidParameterValue.MediaStoragePath
        #[doc(alias("InvalidParameterValue.MediaStoragePath"))]
        InvalidParameterValueMediaStoragePath = 1_288_379_942,
        /// InvalidParameterValue.MediaType
        #[doc(alias("InvalidParameterValue.MediaType"))]
        InvalidParameterValueMediaType = -708_147_098,
        /// InvalidParameterValue.MediaUrl
        #[doc(alias("InvalidParameterValue.MediaUrl"))]
        InvalidParameterValueMediaUrl = 744_611_829,
        /// InvalidParameterValue.Metric
        #[doc(alias("InvalidParameterValue.Metric"))]
        InvalidParameterValueMetric = -151_967_865,
        /// InvalidParameterValue.ModifyDefaultTemplate
        #[doc(alias("InvalidParameterValue.ModifyDefaultTemplate"))]
        InvalidParameterValueModifyDefaultTemplate = -986_480_838,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName = -1_733_265_474,
        /// InvalidParameterValue.NamePrefixes
        #[doc(alias("InvalidParameterValue.NamePrefixes"))]
        InvalidParameterValueNamePrefixes = 1_565_307_430,
        /// InvalidParameterValue.Names
        #[doc(alias("InvalidParameterValue.Names"))]
        InvalidParameterValueNames = -470_401_166,
        /// InvalidParameterValue.NotRestorable
        #[doc(alias("InvalidParameterValue.NotRestorable"))]
        InvalidParameterValueNotRestorable = 1_976_627_033,
        /// InvalidParameterValue.ObjectLibrary
        #[doc(alias("InvalidParameterValue.ObjectLibrary"))]
        InvalidParameterValueObjectLibrary = -465_711_377,
        /// InvalidParameterValue.Offset
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset = -719_179_928,
        /// InvalidParameterValue.OffsetTooLarge
        #[doc(alias("InvalidParameterValue.OffsetTooLarge"))]
        InvalidParameterValueOffsetTooLarge = -1_285_821_108,
        /// InvalidParameterValue.Operation
        #[doc(alias("InvalidParameterValue.Operation"))]
        InvalidParameterValueOperation = 183_086_572,
        /// InvalidParameterValue.OriginalStorageClass
        #[doc(alias("InvalidParameterValue.OriginalStorageClass"))]
        InvalidParameterValueOriginalStorageClass = 481_942_647,
        /// InvalidParameterValue.OutputMediaType
        #[doc(alias("InvalidParameterValue.OutputMediaType"))]
        InvalidParameterValueOutputMediaType = 1_003_022_752,
        /// InvalidParameterValue.ParentId
        #[doc(alias("InvalidParameterValue.ParentId"))]
        InvalidParameterValueParentId = -38_974_602,
        /// InvalidParameterValue.PicFormatError
        #[doc(alias("InvalidParameterValue.PicFormatError"))]
        InvalidParameterValuePicFormatError = 1_291_621_068,
        /// InvalidParameterValue.Precision
        #[doc(alias("InvalidParameterValue.Precision"))]
        InvalidParameterValuePrecision = 1_028_886_955,
        /// InvalidParameterValue.Procedure
        #[doc(alias("InvalidParameterValue.Procedure"))]
        InvalidParameterValueProcedure = -163_426_295,
        /// InvalidParameterValue.ProcedureName
        #[doc(alias("InvalidParameterValue.ProcedureName"))]
        InvalidParameterValueProcedureName = -212_192_093,
        /// InvalidParameterValue.Quality
        #[doc(alias("InvalidParameterValue.Quality"))]
        InvalidParameterValueQuality = -1_306_016_728,
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
        /// InvalidParameterValue.RestoreDay
        #[doc(alias("InvalidParameterValue.RestoreDay"))]
        InvalidParameterValueRestoreDay = 511_370_433,
        /// InvalidParameterValue.RestoreTier
        #[doc(alias("InvalidParameterValue.RestoreTier"))]
        InvalidParameterValueRestoreTier = 1_099_276_483,
        /// InvalidParameterValue.ReviewConfidence
        #[doc(alias("InvalidParameterValue.ReviewConfidence"))]
        InvalidParameterValueReviewConfidence = -1_114_620_025,
        /// InvalidParameterValue.ReviewWallSwitch
        #[doc(alias("InvalidParameterValue.ReviewWallSwitch"))]
        InvalidParameterValueReviewWallSwitch = -184_960_160,
        /// InvalidParameterValue.RoundPlayAlreadyExists
        #[doc(alias("InvalidParameterValue.RoundPlayAlreadyExists"))]
        InvalidParameterValueRoundPlayAlreadyExists = -394_563_151,
        /// InvalidParameterValue.RoundPlayId
        #[doc(alias("InvalidParameterValue.RoundPlayId"))]
        InvalidParameterValueRoundPlayId = 467_011_750,
        /// InvalidParameterValue.RoundPlaylist
        #[doc(alias("InvalidParameterValue.RoundPlaylist"))]
        InvalidParameterValueRoundPlaylist = -706_949_827,
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
        /// InvalidParameterValue.ScenarioType
        #[doc(alias("InvalidParameterValue.ScenarioType"))]
        InvalidParameterValueScenarioType = 412_644_535,
        /// InvalidParameterValue.Scheme
        #[doc(alias("InvalidParameterValue.Scheme"))]
        InvalidParameterValueScheme = 140_869_333,
        /// InvalidParameterValue.SchemeConflict
        #[doc(alias("InvalidParameterValue.SchemeConflict"))]
        InvalidParameterValueSchemeConflict = -236_407_509,
        /// InvalidParameterValue.ScreenshotInterval
        #[doc(alias("InvalidParameterValue.ScreenshotInterval"))]
        InvalidParameterValueScreenshotInterval = 673_995_668,
        /// InvalidParameterValue.SessionContextTooLong
        #[doc(alias("InvalidParameterValue.SessionContextTooLong"))]
        InvalidParameterValueSessionContextTooLong = -1_252_918_497,
        /// InvalidParameterValue.SessionId
        #[doc(alias("InvalidParameterValue.SessionId"))]
        InvalidParameterValueSessionId = 748_713_352,
        /// InvalidParameterValue.SessionIdTooLong
        #[doc(alias("InvalidParameterValue.SessionIdTooLong"))]
        InvalidParameterValueSessionIdTooLong = -834_619_785,
        /// InvalidParameterValue.Sort
        #[doc(alias("InvalidParameterValue.Sort"))]
        InvalidParameterValueSort = -217_170_790,
        /// InvalidParameterValue.SoundSystem
        #[doc(alias("InvalidParameterValue.SoundSystem"))]
        InvalidParameterValueSoundSystem = 131_669_375,
        /// InvalidParameterValue.SourceDefinition
        #[doc(alias("InvalidParameterValue.SourceDefinition"))]
        InvalidParameterValueSourceDefinition = 481_816_339,
        /// InvalidParameterValue.SourceType
        #[doc(alias("InvalidParameterValue.SourceType"))]
        InvalidParameterValueSourceType = 301_896_055,
        /// InvalidParameterValue.SourceTypes
        #[doc(alias("InvalidParameterValue.SourceTypes"))]
        InvalidParameterValueSourceTypes = 490_244_428,
        /// InvalidParameterValue.SrcFile
        #[doc(alias("InvalidParameterValue.SrcFile"))]
        InvalidParameterValueSrcFile = -39_625_691,
        /// InvalidParameterValue.StartDate
        #[doc(alias("InvalidParameterValue.StartDate"))]
        InvalidParameterValueStartDate = -556_313_068,
        /// InvalidParameterValue.StartTime
        #[doc(alias("InvalidParameterValue.StartTime"))]
        InvalidParameterValueStartTime = 1_125_268_323,
        /// InvalidParameterValue.StartTimeOffset
        #[doc(alias("InvalidParameterValue.StartTimeOffset"))]
        InvalidParameterValueStartTimeOffset = 109_948_060,
        /// InvalidParameterValue.Status
        #[doc(alias("InvalidParameterValue.Status"))]
        InvalidParameterValueStatus = 1_107_310_933,
        /// InvalidParameterValue.StorageClass
        #[doc(alias("InvalidParameterValue.StorageClass"))]
        InvalidParameterValueStorageClass = 1_535_533_401,
        /// InvalidParameterValue.StorageRegion
        #[doc(alias("InvalidParameterValue.StorageRegion"))]
        InvalidParameterValueStorageRegion = 28_413_783,
        /// InvalidParameterValue.StorageRegions
        #[doc(alias("InvalidParameterValue.StorageRegions"))]
        InvalidParameterValueStorageRegions = 791_732_554,
        /// InvalidParameterValue.StorageType
        #[doc(alias("InvalidParameterValue.StorageType"))]
        InvalidParameterValueStorageType = -456_937_981,
        /// InvalidParameterValue.StreamIdInvalid
        #[doc(alias("InvalidParameterValue.StreamIdInvalid"))]
        InvalidParameterValueStreamIdInvalid = 2_119_996_840,
        /// InvalidParameterValue.StreamIds
        #[doc(alias("InvalidParameterValue.StreamIds"))]
        InvalidParameterValueStreamIds = -1_823_375_031,
        /// InvalidParameterValue.SubAppId
        #[doc(alias("InvalidParameterValue.SubAppId"))]
        InvalidParameterValueSubAppId = 286_183_418,
        /// InvalidParameterValue.SubtitleFormat
        #[doc(alias("InvalidParameterValue.SubtitleFormat"))]
        InvalidParameterValueSubtitleFormat = 1_348_612_363,
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
        /// InvalidParameterValue.TagTooLong
        #[doc(alias("InvalidParameterValue.TagTooLong"))]
        InvalidParameterValueTagTooLong = -2_027_202_892,
        /// InvalidParameterValue.Tags
        #[doc(alias("InvalidParameterValue.Tags"))]
        InvalidParameterValueTags = -869_894_605,
        /// InvalidParameterValue.TaskId
        #[doc(alias("InvalidParameterValue.TaskId"))]
        InvalidParameterValueTaskId = 2_142_985_444,
        /// InvalidParameterValue.Text
        #[doc(alias("InvalidParameterValue.Text"))]
        InvalidParameterValueText = -631_385_320,
        /// InvalidParameterValue.TextAlpha
        #[doc(alias("InvalidParameterValue.TextAlpha"))]
        InvalidParameterValueTextAlpha = 1_083_910_857,
        /// InvalidParameterValue.TextTemplate
        #[doc(alias("InvalidParameterValue.TextTemplate"))]
        InvalidParameterValueTextTemplate = 1_647_075_514,
        /// InvalidParameterValue.Thumbnails
        #[doc(alias("InvalidParameterValue.Thumbnails"))]
        InvalidParameterValueThumbnails = 859_683_782,
        /// InvalidParameterValue.TimeType
        #[doc(alias("InvalidParameterValue.TimeType"))]
        InvalidParameterValueTimeType = 1_085_377_090,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// InvalidParameterValue.Types
        #[doc(alias("InvalidParameterValue.Types"))]
        InvalidParameterValueTypes = -1_573_099_009,
        /// InvalidParameterValue.UniqueIdentifier
        #[doc(alias("InvalidParameterValue.UniqueIdentifier"))]
        InvalidParameterValueUniqueIdentifier = 1_644_887_104,
        /// InvalidParameterValue.UnsupportDomain
        #[doc(alias("InvalidParameterValue.UnsupportDomain"))]
        InvalidParameterValueUnsupportDomain = 196_449_540,
        /// InvalidParameterValue.UnsupportedRestoreTier
        #[doc(alias("InvalidParameterValue.UnsupportedRestoreTier"))]
        InvalidParameterValueUnsupportedRestoreTier = 1_876_118_874,
        /// InvalidParameterValue.UnsupportedStorageClass
        #[doc(alias("InvalidParameterValue.UnsupportedStorageClass"))]
        InvalidParameterValueUnsupportedStorageClass = 786_204_521,
        /// InvalidParameterValue.UnsupportedTransition
        #[doc(alias("InvalidParameterValue.UnsupportedTransition"))]
        InvalidParameterValueUnsupportedTransition = -1_296_017_657,
        /// InvalidParameterValue.Url
        #[doc(alias("InvalidParameterValue.Url"))]
        InvalidParameterValueUrl = -611_970_616,
        /// InvalidParameterValue.UserDefineLibraryLabelSet
        #[doc(alias("InvalidParameterValue.UserDefineLibraryLabelSet"))]
        InvalidParameterValueUserDefineLibraryLabelSet = 1_242_271_862,
        /// InvalidParameterValue.Vcrf
        #[doc(alias("InvalidParameterValue.Vcrf"))]
        InvalidParameterValueVcrf = -702_206_445,
        /// InvalidParameterValue.VideoBitrate
        #[doc(alias("InvalidParameterValue.VideoBitrate"))]
        InvalidParameterValueVideoBitrate = 146_282_461,
        /// InvalidParameterValue.VideoCodec
        #[doc(alias("InvalidParameterValue.VideoCodec"))]
        InvalidParameterValueVideoCodec = -9_986_277,
        /// InvalidParameterValue.Vids
        #[doc(alias("InvalidParameterValue.Vids"))]
        InvalidParameterValueVids = -1_254_297_014,
        /// InvalidParameterValue.VodSessionKey
        #[doc(alias("InvalidParameterValue.VodSessionKey"))]
        InvalidParameterValueVodSessionKey = -1_963_057_094,
        /// InvalidParameterValue.Watermarks
        #[doc(alias("InvalidParameterValue.Watermarks"))]
        InvalidParameterValueWatermarks = -1_516_989_629,
        /// InvalidParameterValue.Width
        #[doc(alias("InvalidParameterValue.Width"))]
        InvalidParameterValueWidth = -1_750_053_383,
        /// InvalidParameterValue.XPos
        #[doc(alias("InvalidParameterValue.XPos"))]
        InvalidParameterValueXPos = -1_175_611_475,
        /// InvalidParameterValue.YPos
        #[doc(alias("InvalidParameterValue.YPos"))]
        InvalidParameterValueYPos = 546_096_944,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.KeyFrameDescCountReachMax
        #[doc(alias("LimitExceeded.KeyFrameDescCountReachMax"))]
        LimitExceededKeyFrameDescCountReachMax = 139_072_371,
        /// LimitExceeded.PlayList
        #[doc(alias("LimitExceeded.PlayList"))]
        LimitExceededPlayList = 1_847_491_475,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota = -941_798_990,
        /// LimitExceeded.RoundPlaylist
        #[doc(alias("LimitExceeded.RoundPlaylist"))]
        LimitExceededRoundPlaylist = -1_606_089_056,
        /// LimitExceeded.RoundPlays
        #[doc(alias("LimitExceeded.RoundPlays"))]
        LimitExceededRoundPlays = -890_822_966,
        /// LimitExceeded.RunningRoundPlays
        #[doc(alias("LimitExceeded.RunningRoundPlays"))]
        LimitExceededRunningRoundPlays = 1_943_027_593,
        /// LimitExceeded.TagCountReachMax
        #[doc(alias("LimitExceeded.TagCountReachMax"))]
        LimitExceededTagCountReachMax = -1_547_279_349,
        /// LimitExceeded.TooMuchTemplate
        #[doc(alias("LimitExceeded.TooMuchTemplate"))]
        LimitExceededTooMuchTemplate = 1_362_834_256,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CoverUrl
        #[doc(alias("ResourceNotFound.CoverUrl"))]
        ResourceNotFoundCoverUrl = -1_076_364_501,
        /// ResourceNotFound.FileNotExist
        #[doc(alias("ResourceNotFound.FileNotExist"))]
        ResourceNotFoundFileNotExist = -1_949_561_704,
        /// ResourceNotFound.Person
        #[doc(alias("ResourceNotFound.Person"))]
        ResourceNotFoundPerson = -1_561_725_691,
        /// ResourceNotFound.ServiceNotExist
        #[doc(alias("ResourceNotFound.ServiceNotExist"))]
        ResourceNotFoundServiceNotExist = -235_581_904,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist = 1_015_075_447,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
        /// ResourceNotFound.Word
        #[doc(alias("ResourceNotFound.Word"))]
        ResourceNotFoundWord = -2_141_856_298,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.MasterPlaylist
        #[doc(alias("ResourceUnavailable.MasterPlaylist"))]
        ResourceUnavailableMasterPlaylist = -1_088_265_980,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.DomainRecordNotVerified
        #[doc(alias("UnauthorizedOperation.DomainRecordNotVerified"))]
        UnauthorizedOperationDomainRecordNotVerified = -816_790_182,
        /// UnauthorizedOperation.HostOwnedByOthers
        #[doc(alias("UnauthorizedOperation.HostOwnedByOthers"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-13"
        )]
        UnauthorizedOperationHostOwnedByOthers = -533_470_898,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ClassNotEmpty
        #[doc(alias("UnsupportedOperation.ClassNotEmpty"))]
        UnsupportedOperationClassNotEmpty = 184_625_294,
    }
    api::listed_enum!(VodError, vod_v20180717_table);
    mod vod_v20180717_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{VodError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "vod_v20180717";
        pub(super) const CODE_INDEX: Index = index::VOD_V20180717_CODES;
        pub(super) const KEY_INDEX: Index = index::VOD_V20180717_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 250] = backgrounds(
            &WORDS,
            &index::VOD_V20180717_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180717::VodError;

/// Version 2024-07-18 of the API.
pub mod v20240718 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Video on Demand (vod), API 3.0, version 2024-07-18.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum VodError {
        /// FailedOperation.BucketIdNotMatch
        #[doc(alias("FailedOperation.BucketIdNotMatch"))]
        FailedOperationBucketIdNotMatch = -76_389_840,
        /// FailedOperation.BucketIncrementalMigrationStrategyDeploying
        #[doc(alias("FailedOperation.BucketIncrementalMigrationStrategyDeploying"))]
        FailedOperationBucketIncrementalMigrationStrategyDeploying = -726_552_855,
        /// FailedOperation.IncrementalMigrationStrategyOverLimit
        #[doc(alias("FailedOperation.IncrementalMigrationStrategyOverLimit"))]
        FailedOperationIncrementalMigrationStrategyOverLimit = 1_861_583_511,
        /// FailedOperation.StorageRegionBucketOverLimit
        #[doc(alias("FailedOperation.StorageRegionBucketOverLimit"))]
        FailedOperationStorageRegionBucketOverLimit = 2_128_900_939,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.UnsupportedStorageRegion
        #[doc(alias("InvalidParameterValue.UnsupportedStorageRegion"))]
        InvalidParameterValueUnsupportedStorageRegion = -294_459_952,
        /// ResourceNotFound.IncrementalMigrationStrategyNotFound
        #[doc(alias("ResourceNotFound.IncrementalMigrationStrategyNotFound"))]
        ResourceNotFoundIncrementalMigrationStrategyNotFound = -832_192_964,
        /// UnauthorizedOperation.SubApp
        #[doc(alias("UnauthorizedOperation.SubApp"))]
        UnauthorizedOperationSubApp = 460_239_448,
    }
    api::listed_enum!(VodError, vod_v20240718_table);
    mod vod_v20240718_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{VodError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "vod_v20240718";
        pub(super) const CODE_INDEX: Index = index::VOD_V20240718_CODES;
        pub(super) const KEY_INDEX: Index = index::VOD_V20240718_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 11] = backgrounds(
            &WORDS,
            &index::VOD_V20240718_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
