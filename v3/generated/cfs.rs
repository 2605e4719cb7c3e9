// @generated from spec/cfs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c86908296e2431f5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cfs.rs"]
mod index;

/// Version 2019-07-19 of the API.
pub mod v20190719 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud File Storage (cfs), API 3.0, version 2019-07-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CfsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.GetRoleFailed
        #[doc(alias("AuthFailure.GetRoleFailed"))]
        AuthFailureGetRoleFailed = -497_567_751,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AdjustFrequencyLimit
        #[doc(alias("FailedOperation.AdjustFrequencyLimit"))]
        FailedOperationAdjustFrequencyLimit = -2_038_929_819,
        /// FailedOperation.BindResourcePkgFailed
        #[doc(alias("FailedOperation.BindResourcePkgFailed"))]
        FailedOperationBindResourcePkgFailed = -1_437_359_190,
        /// FailedOperation.ClientTokenInUse
        #[doc(alias("FailedOperation.ClientTokenInUse"))]
        FailedOperationClientTokenInUse = -1_183_953_314,
        /// FailedOperation.CosMultiVersionDisabled
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CosMultiVersionDisabled"))]
        FailedOperationCosMultiVersionDisabled = -794_129_966,
        /// FailedOperation.MountTargetExists
        #[doc(alias("FailedOperation.MountTargetExists"))]
        FailedOperationMountTargetExists = 997_201_186,
        /// FailedOperation.PgroupInUse
        #[doc(alias("FailedOperation.PgroupInUse"))]
        FailedOperationPgroupInUse = 651_297_444,
        /// FailedOperation.PgroupIsUpdating
        #[doc(alias("FailedOperation.PgroupIsUpdating"))]
        FailedOperationPgroupIsUpdating = -1_705_132_592,
        /// FailedOperation.PgroupLinkCfsv10
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.PgroupLinkCfsv10"))]
        FailedOperationPgroupLinkCfsv10 = 2_054_404_461,
        /// FailedOperation.UntagResourceFailed
        #[doc(alias("FailedOperation.UntagResourceFailed"))]
        FailedOperationUntagResourceFailed = -1_713_441_328,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CreateFsFailed
        #[doc(alias("InternalError.CreateFsFailed"))]
        InternalErrorCreateFsFailed = 126_857_574,
        /// InternalError.GetAccountStatusFailed
        #[doc(alias("InternalError.GetAccountStatusFailed"))]
        InternalErrorGetAccountStatusFailed = 1_682_042_924,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout = 185_888_071,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AutoPolicyNotFound
        #[doc(alias("InvalidParameter.AutoPolicyNotFound"))]
        InvalidParameterAutoPolicyNotFound = -2_035_013_897,
        /// InvalidParameter.InvalidAlivedDays
        #[doc(alias("InvalidParameter.InvalidAlivedDays"))]
        InvalidParameterInvalidAlivedDays = 907_126_611,
        /// InvalidParameter.InvalidParamDayofWeek
        #[doc(alias("InvalidParameter.InvalidParamDayofWeek"))]
        InvalidParameterInvalidParamDayofWeek = -1_852_753_618,
        /// InvalidParameter.InvalidParamHour
        #[doc(alias("InvalidParameter.InvalidParamHour"))]
        InvalidParameterInvalidParamHour = -936_260_716,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidSnapPolicyStatus
        #[doc(alias("InvalidParameter.InvalidSnapPolicyStatus"))]
        InvalidParameterInvalidSnapPolicyStatus = 1_668_926_469,
        /// InvalidParameter.InvalidSnapshotName
        #[doc(alias("InvalidParameter.InvalidSnapshotName"))]
        InvalidParameterInvalidSnapshotName = 1_766_160_704,
        /// InvalidParameter.InvalidSnapshotPolicyName
        #[doc(alias("InvalidParameter.InvalidSnapshotPolicyName"))]
        InvalidParameterInvalidSnapshotPolicyName = 604_164_946,
        /// InvalidParameter.ListPathAndTaskPathConflict
        #[doc(alias("InvalidParameter.ListPathAndTaskPathConflict"))]
        InvalidParameterListPathAndTaskPathConflict = 1_202_955_824,
        /// InvalidParameter.ListPathInvalidPrefix
        #[doc(alias("InvalidParameter.ListPathInvalidPrefix"))]
        InvalidParameterListPathInvalidPrefix = 977_297_183,
        /// InvalidParameter.MissingPolicyParam
        #[doc(alias("InvalidParameter.MissingPolicyParam"))]
        InvalidParameterMissingPolicyParam = -2_136_574_537,
        /// InvalidParameter.SnapshotNameLimitExceeded
        #[doc(alias("InvalidParameter.SnapshotNameLimitExceeded"))]
        InvalidParameterSnapshotNameLimitExceeded = -796_236_527,
        /// InvalidParameter.SnapshotPolicyNameLimitExceeded
        #[doc(alias("InvalidParameter.SnapshotPolicyNameLimitExceeded"))]
        InvalidParameterSnapshotPolicyNameLimitExceeded = -2_043_296_651,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AutoPolicyNotFound
        #[doc(alias("InvalidParameterValue.AutoPolicyNotFound"))]
        InvalidParameterValueAutoPolicyNotFound = 1_376_027_375,
        /// InvalidParameterValue.BindInfrequentaccessFirst
        #[doc(alias("InvalidParameterValue.BindInfrequentaccessFirst"))]
        InvalidParameterValueBindInfrequentaccessFirst = 572_612_768,
        /// InvalidParameterValue.CfsPath
        #[doc(alias("InvalidParameterValue.CfsPath"))]
        InvalidParameterValueCfsPath = -1_142_163_674,
        /// InvalidParameterValue.ClientTokenLimitExceeded
        #[doc(alias("InvalidParameterValue.ClientTokenLimitExceeded"))]
        InvalidParameterValueClientTokenLimitExceeded = -753_941_819,
        /// InvalidParameterValue.DataRetrievalScheduleConflict
        #[doc(alias("InvalidParameterValue.DataRetrievalScheduleConflict"))]
        InvalidParameterValueDataRetrievalScheduleConflict = 1_579_773_891,
        /// InvalidParameterValue.DuplicatedPgroupName
        #[doc(alias("InvalidParameterValue.DuplicatedPgroupName"))]
        InvalidParameterValueDuplicatedPgroupName = -784_294_054,
        /// InvalidParameterValue.DuplicatedRuleAuthClientIp
        #[doc(alias("InvalidParameterValue.DuplicatedRuleAuthClientIp"))]
        InvalidParameterValueDuplicatedRuleAuthClientIp = -1_809_506_298,
        /// InvalidParameterValue.DuplicatedTagKey
        #[doc(alias("InvalidParameterValue.DuplicatedTagKey"))]
        InvalidParameterValueDuplicatedTagKey = 651_800_692,
        /// InvalidParameterValue.ExternalStorageSupportDataflowOnly
        #[doc(alias("InvalidParameterValue.ExternalStorageSupportDataflowOnly"))]
        InvalidParameterValueExternalStorageSupportDataflowOnly = 164_080_824,
        /// InvalidParameterValue.FsNameLimitExceeded
        #[doc(alias("InvalidParameterValue.FsNameLimitExceeded"))]
        InvalidParameterValueFsNameLimitExceeded = 2_123_484_725,
        /// InvalidParameterValue.FsSizeLimitExceeded
        #[doc(alias("InvalidParameterValue.FsSizeLimitExceeded"))]
        InvalidParameterValueFsSizeLimitExceeded = 1_973_304_927,
        /// InvalidParameterValue.InvalidAliveDays
        #[doc(alias("InvalidParameterValue.InvalidAliveDays"))]
        InvalidParameterValueInvalidAliveDays = 244_681_509,
        /// InvalidParameterValue.InvalidAuthClientIp
        #[doc(alias("InvalidParameterValue.InvalidAuthClientIp"))]
        InvalidParameterValueInvalidAuthClientIp = -561_055_932,
        /// InvalidParameterValue.InvalidAutoScaleUpParams
        #[doc(alias("InvalidParameterValue.InvalidAutoScaleUpParams"))]
        InvalidParameterValueInvalidAutoScaleUpParams = 354_382_979,
        /// InvalidParameterValue.InvalidClientToken
        #[doc(alias("InvalidParameterValue.InvalidClientToken"))]
        InvalidParameterValueInvalidClientToken = -1_159_093_295,
        /// InvalidParameterValue.InvalidDataFlowId
        #[doc(alias("InvalidParameterValue.InvalidDataFlowId"))]
        InvalidParameterValueInvalidDataFlowId = -725_723_891,
        /// InvalidParameterValue.InvalidDataFlowName
        #[doc(alias("InvalidParameterValue.InvalidDataFlowName"))]
        InvalidParameterValueInvalidDataFlowName = -1_598_595_404,
        /// InvalidParameterValue.InvalidDataFlowSourceInfo
        #[doc(alias("InvalidParameterValue.InvalidDataFlowSourceInfo"))]
        InvalidParameterValueInvalidDataFlowSourceInfo = -1_219_488_826,
        /// InvalidParameterValue.InvalidDataFlowSourceStorageType
        #[doc(alias("InvalidParameterValue.InvalidDataFlowSourceStorageType"))]
        InvalidParameterValueInvalidDataFlowSourceStorageType = -871_475_576,
        /// InvalidParameterValue.InvalidDataFlowTargetPath
        #[doc(alias("InvalidParameterValue.InvalidDataFlowTargetPath"))]
        InvalidParameterValueInvalidDataFlowTargetPath = -1_723_395_334,
        /// InvalidParameterValue.InvalidDataRetrievalId
        #[doc(alias("InvalidParameterValue.InvalidDataRetrievalId"))]
        InvalidParameterValueInvalidDataRetrievalId = -1_227_644_095,
        /// InvalidParameterValue.InvalidDestinationRegions
        #[doc(alias("InvalidParameterValue.InvalidDestinationRegions"))]
        InvalidParameterValueInvalidDestinationRegions = 563_463_155,
        /// InvalidParameterValue.InvalidEncrypted
        #[doc(alias("InvalidParameterValue.InvalidEncrypted"))]
        InvalidParameterValueInvalidEncrypted = -266_586_327,
        /// InvalidParameterValue.InvalidFileSystemId
        #[doc(alias("InvalidParameterValue.InvalidFileSystemId"))]
        InvalidParameterValueInvalidFileSystemId = 1_450_324_092,
        /// InvalidParameterValue.InvalidFsName
        #[doc(alias("InvalidParameterValue.InvalidFsName"))]
        InvalidParameterValueInvalidFsName = -1_813_237_569,
        /// InvalidParameterValue.InvalidFsSizeLimit
        #[doc(alias("InvalidParameterValue.InvalidFsSizeLimit"))]
        InvalidParameterValueInvalidFsSizeLimit = -1_846_430_002,
        /// InvalidParameterValue.InvalidFsStatus
        #[doc(alias("InvalidParameterValue.InvalidFsStatus"))]
        InvalidParameterValueInvalidFsStatus = 163_922_843,
        /// InvalidParameterValue.InvalidLifecycleDataTaskType
        #[doc(alias("InvalidParameterValue.InvalidLifecycleDataTaskType"))]
        InvalidParameterValueInvalidLifecycleDataTaskType = -1_633_775_133,
        /// InvalidParameterValue.InvalidLifecycleTaskId
        #[doc(alias("InvalidParameterValue.InvalidLifecycleTaskId"))]
        InvalidParameterValueInvalidLifecycleTaskId = 1_314_087_611,
        /// InvalidParameterValue.InvalidMetaType
        #[doc(alias("InvalidParameterValue.InvalidMetaType"))]
        InvalidParameterValueInvalidMetaType = 1_988_472_808,
        /// InvalidParameterValue.InvalidMountTargetIp
        #[doc(alias("InvalidParameterValue.InvalidMountTargetIp"))]
        InvalidParameterValueInvalidMountTargetIp = 197_274_450,
        /// InvalidParameterValue.InvalidNetInterface
        #[doc(alias("InvalidParameterValue.InvalidNetInterface"))]
        InvalidParameterValueInvalidNetInterface = -196_489_681,
        /// InvalidParameterValue.InvalidParamDayOfMonth
        #[doc(alias("InvalidParameterValue.InvalidParamDayOfMonth"))]
        InvalidParameterValueInvalidParamDayOfMonth = -832_983_187,
        /// InvalidParameterValue.InvalidParamDayOfWeek
        #[doc(alias("InvalidParameterValue.InvalidParamDayOfWeek"))]
        InvalidParameterValueInvalidParamDayOfWeek = 1_552_089_649,
        /// InvalidParameterValue.InvalidParamIntervalDays
        #[doc(alias("InvalidParameterValue.InvalidParamIntervalDays"))]
        InvalidParameterValueInvalidParamIntervalDays = -170_239_606,
        /// InvalidParameterValue.InvalidParamIsCreateRealTimeSync
        #[doc(alias("InvalidParameterValue.InvalidParamIsCreateRealTimeSync"))]
        InvalidParameterValueInvalidParamIsCreateRealTimeSync = -1_782_755_599,
        /// InvalidParameterValue.InvalidParamIsModifyRealTimeSync
        #[doc(alias("InvalidParameterValue.InvalidParamIsModifyRealTimeSync"))]
        InvalidParameterValueInvalidParamIsModifyRealTimeSync = -259_327_254,
        /// InvalidParameterValue.InvalidParamIsSyncDelete
        #[doc(alias("InvalidParameterValue.InvalidParamIsSyncDelete"))]
        InvalidParameterValueInvalidParamIsSyncDelete = 755_721_144,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue = 114_180_328,
        /// InvalidParameterValue.InvalidPgroup
        #[doc(alias("InvalidParameterValue.InvalidPgroup"))]
        InvalidParameterValueInvalidPgroup = 1_554_115_435,
        /// InvalidParameterValue.InvalidPgroupId
        #[doc(alias("InvalidParameterValue.InvalidPgroupId"))]
        InvalidParameterValueInvalidPgroupId = 581_713_161,
        /// InvalidParameterValue.InvalidPgroupName
        #[doc(alias("InvalidParameterValue.InvalidPgroupName"))]
        InvalidParameterValueInvalidPgroupName = -724_330_014,
        /// InvalidParameterValue.InvalidPolicyFsPath
        #[doc(alias("InvalidParameterValue.InvalidPolicyFsPath"))]
        InvalidParameterValueInvalidPolicyFsPath = 312_265_129,
        /// InvalidParameterValue.InvalidPriority
        #[doc(alias("InvalidParameterValue.InvalidPriority"))]
        InvalidParameterValueInvalidPriority = 676_086_553,
        /// InvalidParameterValue.InvalidProtocol
        #[doc(alias("InvalidParameterValue.InvalidProtocol"))]
        InvalidParameterValueInvalidProtocol = -317_147_531,
        /// InvalidParameterValue.InvalidQuotaUserIdOrCfsDirPath
        #[doc(alias("InvalidParameterValue.InvalidQuotaUserIdOrCfsDirPath"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-31"
        )]
        InvalidParameterValueInvalidQuotaUserIdOrCfsDirPath = 313_321_805,
        /// InvalidParameterValue.InvalidRegionZoneInfo
        #[doc(alias("InvalidParameterValue.InvalidRegionZoneInfo"))]
        InvalidParameterValueInvalidRegionZoneInfo = -1_005_402_747,
        /// InvalidParameterValue.InvalidResourceTags
        #[doc(alias("InvalidParameterValue.InvalidResourceTags"))]
        InvalidParameterValueInvalidResourceTags = -1_304_081_945,
        /// InvalidParameterValue.InvalidRwPermission
        #[doc(alias("InvalidParameterValue.InvalidRwPermission"))]
        InvalidParameterValueInvalidRwPermission = -1_916_256_301,
        /// InvalidParameterValue.InvalidScaleupTargetCapacity
        #[doc(alias("InvalidParameterValue.InvalidScaleupTargetCapacity"))]
        InvalidParameterValueInvalidScaleupTargetCapacity = 164_312_467,
        /// InvalidParameterValue.InvalidSnapPolicyStatus
        #[doc(alias("InvalidParameterValue.InvalidSnapPolicyStatus"))]
        InvalidParameterValueInvalidSnapPolicyStatus = -427_762_815,
        /// InvalidParameterValue.InvalidSnapshotName
        #[doc(alias("InvalidParameterValue.InvalidSnapshotName"))]
        InvalidParameterValueInvalidSnapshotName = 1_942_210_371,
        /// InvalidParameterValue.InvalidSnapshotPolicyName
        #[doc(alias("InvalidParameterValue.InvalidSnapshotPolicyName"))]
        InvalidParameterValueInvalidSnapshotPolicyName = -273_105_379,
        /// InvalidParameterValue.InvalidSnapshotStatus
        #[doc(alias("InvalidParameterValue.InvalidSnapshotStatus"))]
        InvalidParameterValueInvalidSnapshotStatus = 257_474_173,
        /// InvalidParameterValue.InvalidStorageResourcePkg
        #[doc(alias("InvalidParameterValue.InvalidStorageResourcePkg"))]
        InvalidParameterValueInvalidStorageResourcePkg = 1_498_369_471,
        /// InvalidParameterValue.InvalidStorageType
        #[doc(alias("InvalidParameterValue.InvalidStorageType"))]
        InvalidParameterValueInvalidStorageType = 2_051_261_240,
        /// InvalidParameterValue.InvalidSubnetId
        #[doc(alias("InvalidParameterValue.InvalidSubnetId"))]
        InvalidParameterValueInvalidSubnetId = 1_902_529_829,
        /// InvalidParameterValue.InvalidTagKey
        #[doc(alias("InvalidParameterValue.InvalidTagKey"))]
        InvalidParameterValueInvalidTagKey = 960_218_476,
        /// InvalidParameterValue.InvalidTagValue
        #[doc(alias("InvalidParameterValue.InvalidTagValue"))]
        InvalidParameterValueInvalidTagValue = -630_254_292,
        /// InvalidParameterValue.InvalidTurboCapacity
        #[doc(alias("InvalidParameterValue.InvalidTurboCapacity"))]
        InvalidParameterValueInvalidTurboCapacity = -1_493_671_780,
        /// InvalidParameterValue.InvalidUserPermission
        #[doc(alias("InvalidParameterValue.InvalidUserPermission"))]
        InvalidParameterValueInvalidUserPermission = 546_126_405,
        /// InvalidParameterValue.InvalidVip
        #[doc(alias("InvalidParameterValue.InvalidVip"))]
        InvalidParameterValueInvalidVip = -1_984_154_451,
        /// InvalidParameterValue.InvalidVpcId
        #[doc(alias("InvalidParameterValue.InvalidVpcId"))]
        InvalidParameterValueInvalidVpcId = -183_153_795,
        /// InvalidParameterValue.InvalidVpcParameter
        #[doc(alias("InvalidParameterValue.InvalidVpcParameter"))]
        InvalidParameterValueInvalidVpcParameter = -1_163_300_968,
        /// InvalidParameterValue.InvalidZoneId
        #[doc(alias("InvalidParameterValue.InvalidZoneId"))]
        InvalidParameterValueInvalidZoneId = -1_150_134_901,
        /// InvalidParameterValue.InvalidZoneOrZoneId
        #[doc(alias("InvalidParameterValue.InvalidZoneOrZoneId"))]
        InvalidParameterValueInvalidZoneOrZoneId = -1_543_129_104,
        /// InvalidParameterValue.ListPathFileInvalid
        #[doc(alias("InvalidParameterValue.ListPathFileInvalid"))]
        InvalidParameterValueListPathFileInvalid = 1_579_976_697,
        /// InvalidParameterValue.ListPathFileNotFound
        #[doc(alias("InvalidParameterValue.ListPathFileNotFound"))]
        InvalidParameterValueListPathFileNotFound = -1_422_472_995,
        /// InvalidParameterValue.MissingFileSystemId
        #[doc(alias("InvalidParameterValue.MissingFileSystemId"))]
        InvalidParameterValueMissingFileSystemId = 336_524_148,
        /// InvalidParameterValue.MissingFileSystemIdOrRegion
        #[doc(alias("InvalidParameterValue.MissingFileSystemIdOrRegion"))]
        InvalidParameterValueMissingFileSystemIdOrRegion = 442_788_250,
        /// InvalidParameterValue.MissingFsParameter
        #[doc(alias("InvalidParameterValue.MissingFsParameter"))]
        InvalidParameterValueMissingFsParameter = -961_662_523,
        /// InvalidParameterValue.MissingKmsKeyId
        #[doc(alias("InvalidParameterValue.MissingKmsKeyId"))]
        InvalidParameterValueMissingKmsKeyId = -285_960_670,
        /// InvalidParameterValue.MissingNameOrDescinfo
        #[doc(alias("InvalidParameterValue.MissingNameOrDescinfo"))]
        InvalidParameterValueMissingNameOrDescinfo = -999_635_868,
        /// InvalidParameterValue.MissingPgroupName
        #[doc(alias("InvalidParameterValue.MissingPgroupName"))]
        InvalidParameterValueMissingPgroupName = -1_279_127_502,
        /// InvalidParameterValue.MissingPolicyParam
        #[doc(alias("InvalidParameterValue.MissingPolicyParam"))]
        InvalidParameterValueMissingPolicyParam = -1_959_230_335,
        /// InvalidParameterValue.MissingSnapNameOrAliveDay
        #[doc(alias("InvalidParameterValue.MissingSnapNameOrAliveDay"))]
        InvalidParameterValueMissingSnapNameOrAliveDay = 1_656_024_275,
        /// InvalidParameterValue.MissingStorageResourcePkg
        #[doc(alias("InvalidParameterValue.MissingStorageResourcePkg"))]
        InvalidParameterValueMissingStorageResourcePkg = 76_992_966,
        /// InvalidParameterValue.MissingSubnetidOrUnsubnetid
        #[doc(alias("InvalidParameterValue.MissingSubnetidOrUnsubnetid"))]
        InvalidParameterValueMissingSubnetidOrUnsubnetid = -502_724_428,
        /// InvalidParameterValue.MissingTaskIdOrRegion
        #[doc(alias("InvalidParameterValue.MissingTaskIdOrRegion"))]
        InvalidParameterValueMissingTaskIdOrRegion = 1_010_527_884,
        /// InvalidParameterValue.MissingVpcParameter
        #[doc(alias("InvalidParameterValue.MissingVpcParameter"))]
        InvalidParameterValueMissingVpcParameter = -1_672_865_987,
        /// InvalidParameterValue.MissingVpcidOrUnvpcid
        #[doc(alias("InvalidParameterValue.MissingVpcidOrUnvpcid"))]
        InvalidParameterValueMissingVpcidOrUnvpcid = -1_988_227_910,
        /// InvalidParameterValue.MissingZoneId
        #[doc(alias("InvalidParameterValue.MissingZoneId"))]
        InvalidParameterValueMissingZoneId = 142_549_478,
        /// InvalidParameterValue.MissingZoneOrZoneId
        #[doc(alias("InvalidParameterValue.MissingZoneOrZoneId"))]
        InvalidParameterValueMissingZoneOrZoneId = 1_641_524_357,
        /// InvalidParameterValue.PathUsedInDataflow
        #[doc(alias("InvalidParameterValue.PathUsedInDataflow"))]
        InvalidParameterValuePathUsedInDataflow = 1_482_395_146,
        /// InvalidParameterValue.PgroupDescinfoLimitExceeded
        #[doc(alias("InvalidParameterValue.PgroupDescinfoLimitExceeded"))]
        InvalidParameterValuePgroupDescinfoLimitExceeded = 1_737_821_464,
        /// InvalidParameterValue.PgroupNameLimitExceeded
        #[doc(alias("InvalidParameterValue.PgroupNameLimitExceeded"))]
        InvalidParameterValuePgroupNameLimitExceeded = -1_866_439_967,
        /// InvalidParameterValue.PolicyRuleStorageTypeInvalid
        #[doc(alias("InvalidParameterValue.PolicyRuleStorageTypeInvalid"))]
        InvalidParameterValuePolicyRuleStorageTypeInvalid = 1_898_499_136,
        /// InvalidParameterValue.ProjectQuotasDirNested
        #[doc(alias("InvalidParameterValue.ProjectQuotasDirNested"))]
        InvalidParameterValueProjectQuotasDirNested = 1_441_137_585,
        /// InvalidParameterValue.ProjectQuotasExceeded
        #[doc(alias("InvalidParameterValue.ProjectQuotasExceeded"))]
        InvalidParameterValueProjectQuotasExceeded = -1_345_937_487,
        /// InvalidParameterValue.QuotaCapLimitError
        #[doc(alias("InvalidParameterValue.QuotaCapLimitError"))]
        InvalidParameterValueQuotaCapLimitError = 1_262_566_424,
        /// InvalidParameterValue.QuotaFileLimitError
        #[doc(alias("InvalidParameterValue.QuotaFileLimitError"))]
        InvalidParameterValueQuotaFileLimitError = -1_853_025_065,
        /// InvalidParameterValue.QuotaUserIdError
        #[doc(alias("InvalidParameterValue.QuotaUserIdError"))]
        InvalidParameterValueQuotaUserIdError = 1_558_670_253,
        /// InvalidParameterValue.QuotaUserTypeError
        #[doc(alias("InvalidParameterValue.QuotaUserTypeError"))]
        InvalidParameterValueQuotaUserTypeError = -1_886_674_443,
        /// InvalidParameterValue.RuleNotMatchPgroup
        #[doc(alias("InvalidParameterValue.RuleNotMatchPgroup"))]
        InvalidParameterValueRuleNotMatchPgroup = -1_822_263_576,
        /// InvalidParameterValue.SnapshotNameLimitExceeded
        #[doc(alias("InvalidParameterValue.SnapshotNameLimitExceeded"))]
        InvalidParameterValueSnapshotNameLimitExceeded = -1_207_211_976,
        /// InvalidParameterValue.SnapshotPolicyNameLimitExceeded
        #[doc(alias("InvalidParameterValue.SnapshotPolicyNameLimitExceeded"))]
        InvalidParameterValueSnapshotPolicyNameLimitExceeded = -1_592_590_882,
        /// InvalidParameterValue.StorageTypeInvalid
        #[doc(alias("InvalidParameterValue.StorageTypeInvalid"))]
        InvalidParameterValueStorageTypeInvalid = -885_505_317,
        /// InvalidParameterValue.TagKeyFilterLimitExceeded
        #[doc(alias("InvalidParameterValue.TagKeyFilterLimitExceeded"))]
        InvalidParameterValueTagKeyFilterLimitExceeded = -1_055_962_665,
        /// InvalidParameterValue.TagKeyLimitExceeded
        #[doc(alias("InvalidParameterValue.TagKeyLimitExceeded"))]
        InvalidParameterValueTagKeyLimitExceeded = 976_774_378,
        /// InvalidParameterValue.TagValueFilterLimitExceeded
        #[doc(alias("InvalidParameterValue.TagValueFilterLimitExceeded"))]
        InvalidParameterValueTagValueFilterLimitExceeded = 1_265_462_550,
        /// InvalidParameterValue.TagValueLimitExceeded
        #[doc(alias("InvalidParameterValue.TagValueLimitExceeded"))]
        InvalidParameterValueTagValueLimitExceeded = -1_943_246_101,
        /// InvalidParameterValue.UnavailableRegion
        #[doc(alias("InvalidParameterValue.UnavailableRegion"))]
        InvalidParameterValueUnavailableRegion = 1_403_967_570,
        /// InvalidParameterValue.UnavailableZone
        #[doc(alias("InvalidParameterValue.UnavailableZone"))]
        InvalidParameterValueUnavailableZone = 603_921_635,
        /// InvalidParameterValue.WaitingTaskLimitExceeded
        #[doc(alias("InvalidParameterValue.WaitingTaskLimitExceeded"))]
        InvalidParameterValueWaitingTaskLimitExceeded = 788_712_904,
        /// InvalidParameterValue.ZoneIdRegionNotMatch
        #[doc(alias("InvalidParameterValue.ZoneIdRegionNotMatch"))]
        InvalidParameterValueZoneIdRegionNotMatch = 250_166_282,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter = -1_334_909_019,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.DataRetrievalHasTask
        #[doc(alias("ResourceInUse.DataRetrievalHasTask"))]
        ResourceInUseDataRetrievalHasTask = 125_444_182,
        /// ResourceInUse.DataRetrievalTaskRunning
        #[doc(alias("ResourceInUse.DataRetrievalTaskRunning"))]
        ResourceInUseDataRetrievalTaskRunning = 116_285_217,
        /// ResourceInsufficient.DataFlowLimitExceeded
        #[doc(alias("ResourceInsufficient.DataFlowLimitExceeded"))]
        ResourceInsufficientDataFlowLimitExceeded = 223_006_594,
        /// ResourceInsufficient.FileSystemLimitExceeded
        #[doc(alias("ResourceInsufficient.FileSystemLimitExceeded"))]
        ResourceInsufficientFileSystemLimitExceeded = -1_213_639_211,
        /// ResourceInsufficient.PgroupNumberLimitExceeded
        #[doc(alias("ResourceInsufficient.PgroupNumberLimitExceeded"))]
        ResourceInsufficientPgroupNumberLimitExceeded = -344_970_860,
        /// ResourceInsufficient.PolicyFsLimitExceeded
        #[doc(alias("ResourceInsufficient.PolicyFsLimitExceeded"))]
        ResourceInsufficientPolicyFsLimitExceeded = -2_098_824_569,
        /// ResourceInsufficient.PolicyFsPathLimitExceeded
        #[doc(alias("ResourceInsufficient.PolicyFsPathLimitExceeded"))]
        ResourceInsufficientPolicyFsPathLimitExceeded = -1_791_781_289,
        /// ResourceInsufficient.PolicyLimitExceeded
        #[doc(alias("ResourceInsufficient.PolicyLimitExceeded"))]
        ResourceInsufficientPolicyLimitExceeded = -575_019_151,
        /// ResourceInsufficient.RegionSoldOut
        #[doc(alias("ResourceInsufficient.RegionSoldOut"))]
        ResourceInsufficientRegionSoldOut = 1_382_018_019,
        /// ResourceInsufficient.RuleLimitExceeded
        #[doc(alias("ResourceInsufficient.RuleLimitExceeded"))]
        ResourceInsufficientRuleLimitExceeded = 216_904_544,
        /// ResourceInsufficient.SnapshotSizeLimitExceeded
        #[doc(alias("ResourceInsufficient.SnapshotSizeLimitExceeded"))]
        ResourceInsufficientSnapshotSizeLimitExceeded = 263_529_341,
        /// ResourceInsufficient.SubnetIpAllOccupied
        #[doc(alias("ResourceInsufficient.SubnetIpAllOccupied"))]
        ResourceInsufficientSubnetIpAllOccupied = 1_052_532_027,
        /// ResourceInsufficient.TagLimitExceeded
        #[doc(alias("ResourceInsufficient.TagLimitExceeded"))]
        ResourceInsufficientTagLimitExceeded = 365_647_261,
        /// ResourceInsufficient.TagQuotasExceeded
        #[doc(alias("ResourceInsufficient.TagQuotasExceeded"))]
        ResourceInsufficientTagQuotasExceeded = -1_800_924_334,
        /// ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit
        #[doc(alias("ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit"))]
        ResourceInsufficientTurboSpecialCapacityFileSystemCountLimit = 695_858_530,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.DataRetrievalNotFound
        #[doc(alias("ResourceNotFound.DataRetrievalNotFound"))]
        ResourceNotFoundDataRetrievalNotFound = 1_509_919_115,
        /// ResourceNotFound.FileSystemNotFound
        #[doc(alias("ResourceNotFound.FileSystemNotFound"))]
        ResourceNotFoundFileSystemNotFound = 179_508_729,
        /// ResourceNotFound.FsNotExist
        #[doc(alias("ResourceNotFound.FsNotExist"))]
        ResourceNotFoundFsNotExist = 1_459_907_937,
        /// ResourceNotFound.MountTargetNotFound
        #[doc(alias("ResourceNotFound.MountTargetNotFound"))]
        ResourceNotFoundMountTargetNotFound = -2_087_021_254,
        /// ResourceNotFound.PgroupNotFound
        #[doc(alias("ResourceNotFound.PgroupNotFound"))]
        ResourceNotFoundPgroupNotFound = 247_790_290,
        /// ResourceNotFound.ResourcePackageNotFound
        #[doc(alias("ResourceNotFound.ResourcePackageNotFound"))]
        ResourceNotFoundResourcePackageNotFound = 1_222_880_239,
        /// ResourceNotFound.RuleNotFound
        #[doc(alias("ResourceNotFound.RuleNotFound"))]
        ResourceNotFoundRuleNotFound = 1_261_798_436,
        /// ResourceNotFound.SnapshotNotFound
        #[doc(alias("ResourceNotFound.SnapshotNotFound"))]
        ResourceNotFoundSnapshotNotFound = 1_769_197_686,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation = 195_889_881,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BasicNetInterfaceNotSupported
        #[doc(alias("UnsupportedOperation.BasicNetInterfaceNotSupported"))]
        UnsupportedOperationBasicNetInterfaceNotSupported = -1_216_782_911,
        /// UnsupportedOperation.FieldOnlyForExternalStorage
        #[doc(alias("UnsupportedOperation.FieldOnlyForExternalStorage"))]
        UnsupportedOperationFieldOnlyForExternalStorage = -1_020_809_129,
        /// UnsupportedOperation.InvalidCfsVersion
        #[doc(alias("UnsupportedOperation.InvalidCfsVersion"))]
        UnsupportedOperationInvalidCfsVersion = -535_463_751,
        /// UnsupportedOperation.InvalidLifecycleDataTaskStatus
        #[doc(alias("UnsupportedOperation.InvalidLifecycleDataTaskStatus"))]
        UnsupportedOperationInvalidLifecycleDataTaskStatus = -1_874_569_034,
        /// UnsupportedOperation.MissingKmsAccessPermission
        #[doc(alias("UnsupportedOperation.MissingKmsAccessPermission"))]
        UnsupportedOperationMissingKmsAccessPermission = 1_264_307_366,
        /// UnsupportedOperation.OutOfService
        #[doc(alias("UnsupportedOperation.OutOfService"))]
        UnsupportedOperationOutOfService = 1_617_533_734,
        /// UnsupportedOperation.UnauthorizedCfsQcsRole
        #[doc(alias("UnsupportedOperation.UnauthorizedCfsQcsRole"))]
        UnsupportedOperationUnauthorizedCfsQcsRole = -918_195_544,
        /// UnsupportedOperation.UnverifiedUser
        #[doc(alias("UnsupportedOperation.UnverifiedUser"))]
        UnsupportedOperationUnverifiedUser = -1_324_424_412,
    }
    api::listed_enum!(CfsError, cfs_v20190719_table);
    mod cfs_v20190719_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{CfsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cfs_v20190719";
        pub(super) const CODE_INDEX: Index = index::CFS_V20190719_CODES;
        pub(super) const KEY_INDEX: Index = index::CFS_V20190719_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CfsError; 178] = [
            CfsError::AuthFailure,
            CfsError::AuthFailureGetRoleFailed,
            CfsError::AuthFailureUnauthorizedOperation,
            CfsError::FailedOperation,
            CfsError::FailedOperationAdjustFrequencyLimit,
            CfsError::FailedOperationBindResourcePkgFailed,
            CfsError::FailedOperationClientTokenInUse,
            CfsError::FailedOperationCosMultiVersionDisabled,
            CfsError::FailedOperationMountTargetExists,
            CfsError::FailedOperationPgroupInUse,
            CfsError::FailedOperationPgroupIsUpdating,
            CfsError::FailedOperationPgroupLinkCfsv10,
            CfsError::FailedOperationUntagResourceFailed,
            CfsError::InternalError,
            CfsError::InternalErrorCreateFsFailed,
            CfsError::InternalErrorGetAccountStatusFailed,
            CfsError::InternalErrorInternalError,
            CfsError::InternalErrorTimeout,
            CfsError::InvalidParameter,
            CfsError::InvalidParameterAutoPolicyNotFound,
            CfsError::InvalidParameterInvalidAlivedDays,
            CfsError::InvalidParameterInvalidParamDayofWeek,
            CfsError::InvalidParameterInvalidParamHour,
            CfsError::InvalidParameterInvalidParameter,
            CfsError::InvalidParameterInvalidSnapPolicyStatus,
            CfsError::InvalidParameterInvalidSnapshotName,
            CfsError::InvalidParameterInvalidSnapshotPolicyName,
            CfsError::InvalidParameterListPathAndTaskPathConflict,
            CfsError::InvalidParameterListPathInvalidPrefix,
            CfsError::InvalidParameterMissingPolicyParam,
            CfsError::InvalidParameterSnapshotNameLimitExceeded,
            CfsError::InvalidParameterSnapshotPolicyNameLimitExceeded,
            CfsError::InvalidParameterValue,
            CfsError::InvalidParameterValueAutoPolicyNotFound,
            CfsError::InvalidParameterValueBindInfrequentaccessFirst,
            CfsError::InvalidParameterValueCfsPath,
            CfsError::InvalidParameterValueClientTokenLimitExceeded,
            CfsError::InvalidParameterValueDataRetrievalScheduleConflict,
            CfsError::InvalidParameterValueDuplicatedPgroupName,
            CfsError::InvalidParameterValueDuplicatedRuleAuthClientIp,
            CfsError::InvalidParameterValueDuplicatedTagKey,
            CfsError::InvalidParameterValueExternalStorageSupportDataflowOnly,
            CfsError::InvalidParameterValueFsNameLimitExceeded,
            CfsError::InvalidParameterValueFsSizeLimitExceeded,
            CfsError::InvalidParameterValueInvalidAliveDays,
            CfsError::InvalidParameterValueInvalidAuthClientIp,
            CfsError::InvalidParameterValueInvalidAutoScaleUpParams,
            CfsError::InvalidParameterValueInvalidClientToken,
            CfsError::InvalidParameterValueInvalidDataFlowId,
            CfsError::InvalidParameterValueInvalidDataFlowName,
            CfsError::InvalidParameterValueInvalidDataFlowSourceInfo,
            CfsError::InvalidParameterValueInvalidDataFlowSourceStorageType,
            CfsError::InvalidParameterValueInvalidDataFlowTargetPath,
            CfsError::InvalidParameterValueInvalidDataRetrievalId,
            CfsError::InvalidParameterValueInvalidDestinationRegions,
            CfsError::InvalidParameterValueInvalidEncrypted,
            CfsError::InvalidParameterValueInvalidFileSystemId,
            CfsError::InvalidParameterValueInvalidFsName,
            CfsError::InvalidParameterValueInvalidFsSizeLimit,
            CfsError::InvalidParameterValueInvalidFsStatus,
            CfsError::InvalidParameterValueInvalidLifecycleDataTaskType,
            CfsError::InvalidParameterValueInvalidLifecycleTaskId,
            CfsError::InvalidParameterValueInvalidMetaType,
            CfsError::InvalidParameterValueInvalidMountTargetIp,
            CfsError::InvalidParameterValueInvalidNetInterface,
            CfsError::InvalidParameterValueInvalidParamDayOfMonth,
            CfsError::InvalidParameterValueInvalidParamDayOfWeek,
            CfsError::InvalidParameterValueInvalidParamIntervalDays,
            CfsError::InvalidParameterValueInvalidParamIsCreateRealTimeSync,
            CfsError::InvalidParameterValueInvalidParamIsModifyRealTimeSync,
            CfsError::InvalidParameterValueInvalidParamIsSyncDelete,
            CfsError::InvalidParameterValueInvalidParameterValue,
            CfsError::InvalidParameterValueInvalidPgroup,
            CfsError::InvalidParameterValueInvalidPgroupId,
            CfsError::InvalidParameterValueInvalidPgroupName,
            CfsError::InvalidParameterValueInvalidPolicyFsPath,
            CfsError::InvalidParameterValueInvalidPriority,
            CfsError::InvalidParameterValueInvalidProtocol,
            CfsError::InvalidParameterValueInvalidQuotaUserIdOrCfsDirPath,
            CfsError::InvalidParameterValueInvalidRegionZoneInfo,
            CfsError::InvalidParameterValueInvalidResourceTags,
            CfsError::InvalidParameterValueInvalidRwPermission,
            CfsError::InvalidParameterValueInvalidScaleupTargetCapacity,
            CfsError::InvalidParameterValueInvalidSnapPolicyStatus,
            CfsError::InvalidParameterValueInvalidSnapshotName,
            CfsError::InvalidParameterValueInvalidSnapshotPolicyName,
            CfsError::InvalidParameterValueInvalidSnapshotStatus,
            CfsError::InvalidParameterValueInvalidStorageResourcePkg,
            CfsError::InvalidParameterValueInvalidStorageType,
            CfsError::InvalidParameterValueInvalidSubnetId,
            CfsError::InvalidParameterValueInvalidTagKey,
            CfsError::InvalidParameterValueInvalidTagValue,
            CfsError::InvalidParameterValueInvalidTurboCapacity,
            CfsError::InvalidParameterValueInvalidUserPermission,
            CfsError::InvalidParameterValueInvalidVip,
            CfsError::InvalidParameterValueInvalidVpcId,
            CfsError::InvalidParameterValueInvalidVpcParameter,
            CfsError::InvalidParameterValueInvalidZoneId,
            CfsError::InvalidParameterValueInvalidZoneOrZoneId,
            CfsError::InvalidParameterValueListPathFileInvalid,
            CfsError::InvalidParameterValueListPathFileNotFound,
            CfsError::InvalidParameterValueMissingFileSystemId,
            CfsError::InvalidParameterValueMissingFileSystemIdOrRegion,
            CfsError::InvalidParameterValueMissingFsParameter,
            CfsError::InvalidParameterValueMissingKmsKeyId,
            CfsError::InvalidParameterValueMissingNameOrDescinfo,
            CfsError::InvalidParameterValueMissingPgroupName,
            CfsError::InvalidParameterValueMissingPolicyParam,
            CfsError::InvalidParameterValueMissingSnapNameOrAliveDay,
            CfsError::InvalidParameterValueMissingStorageResourcePkg,
            CfsError::InvalidParameterValueMissingSubnetidOrUnsubnetid,
            CfsError::InvalidParameterValueMissingTaskIdOrRegion,
            CfsError::InvalidParameterValueMissingVpcParameter,
            CfsError::InvalidParameterValueMissingVpcidOrUnvpcid,
            CfsError::InvalidParameterValueMissingZoneId,
            CfsError::InvalidParameterValueMissingZoneOrZoneId,
            CfsError::InvalidParameterValuePathUsedInDataflow,
            CfsError::InvalidParameterValuePgroupDescinfoLimitExceeded,
            CfsError::InvalidParameterValuePgroupNameLimitExceeded,
            CfsError::InvalidParameterValuePolicyRuleStorageTypeInvalid,
            CfsError::InvalidParameterValueProjectQuotasDirNested,
            CfsError::InvalidParameterValueProjectQuotasExceeded,
            CfsError::InvalidParameterValueQuotaCapLimitError,
            CfsError::InvalidParameterValueQuotaFileLimitError,
            CfsError::InvalidParameterValueQuotaUserIdError,
            CfsError::InvalidParameterValueQuotaUserTypeError,
            CfsError::InvalidParameterValueRuleNotMatchPgroup,
            CfsError::InvalidParameterValueSnapshotNameLimitExceeded,
            CfsError::InvalidParameterValueSnapshotPolicyNameLimitExceeded,
            CfsError::InvalidParameterValueStorageTypeInvalid,
            CfsError::InvalidParameterValueTagKeyFilterLimitExceeded,
            CfsError::InvalidParameterValueTagKeyLimitExceeded,
            CfsError::InvalidParameterValueTagValueFilterLimitExceeded,
            CfsError::InvalidParameterValueTagValueLimitExceeded,
            CfsError::InvalidParameterValueUnavailableRegion,
            CfsError::InvalidParameterValueUnavailableZone,
            CfsError::InvalidParameterValueWaitingTaskLimitExceeded,
            CfsError::InvalidParameterValueZoneIdRegionNotMatch,
            CfsError::MissingParameter,
            CfsError::MissingParameterMissingParameter,
            CfsError::OperationDenied,
            CfsError::ResourceInUse,
            CfsError::ResourceInUseDataRetrievalHasTask,
            CfsError::ResourceInUseDataRetrievalTaskRunning,
            CfsError::ResourceInsufficientDataFlowLimitExceeded,
            CfsError::ResourceInsufficientFileSystemLimitExceeded,
            CfsError::ResourceInsufficientPgroupNumberLimitExceeded,
            CfsError::ResourceInsufficientPolicyFsLimitExceeded,
            CfsError::ResourceInsufficientPolicyFsPathLimitExceeded,
            CfsError::ResourceInsufficientPolicyLimitExceeded,
            CfsError::ResourceInsufficientRegionSoldOut,
            CfsError::ResourceInsufficientRuleLimitExceeded,
            CfsError::ResourceInsufficientSnapshotSizeLimitExceeded,
            CfsError::ResourceInsufficientSubnetIpAllOccupied,
            CfsError::ResourceInsufficientTagLimitExceeded,
            CfsError::ResourceInsufficientTagQuotasExceeded,
            CfsError::ResourceInsufficientTurboSpecialCapacityFileSystemCountLimit,
            CfsError::ResourceNotFound,
            CfsError::ResourceNotFoundDataRetrievalNotFound,
            CfsError::ResourceNotFoundFileSystemNotFound,
            CfsError::ResourceNotFoundFsNotExist,
            CfsError::ResourceNotFoundMountTargetNotFound,
            CfsError::ResourceNotFoundPgroupNotFound,
            CfsError::ResourceNotFoundResourcePackageNotFound,
            CfsError::ResourceNotFoundRuleNotFound,
            CfsError::ResourceNotFoundSnapshotNotFound,
            CfsError::ResourcesSoldOut,
            CfsError::UnauthorizedOperation,
            CfsError::UnauthorizedOperationUnauthorizedOperation,
            CfsError::UnsupportedOperation,
            CfsError::UnsupportedOperationBasicNetInterfaceNotSupported,
            CfsError::UnsupportedOperationFieldOnlyForExternalStorage,
            CfsError::UnsupportedOperationInvalidCfsVersion,
            CfsError::UnsupportedOperationInvalidLifecycleDataTaskStatus,
            CfsError::UnsupportedOperationMissingKmsAccessPermission,
            CfsError::UnsupportedOperationOutOfService,
            CfsError::UnsupportedOperationUnauthorizedCfsQcsRole,
            CfsError::UnsupportedOperationUnverifiedUser,
        ];
        pub(super) static WORDS: [&str; 178] = [
            "AuthFailure",
            "AuthFailure.GetRoleFailed",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AdjustFrequencyLimit",
            "FailedOperation.BindResourcePkgFailed",
            "FailedOperation.ClientTokenInUse",
            "FailedOperation.CosMultiVersionDisabled",
            "FailedOperation.MountTargetExists",
            "FailedOperation.PgroupInUse",
            "FailedOperation.PgroupIsUpdating",
            "FailedOperation.PgroupLinkCfsv10",
            "FailedOperation.UntagResourceFailed",
            "InternalError",
            "InternalError.CreateFsFailed",
            "InternalError.GetAccountStatusFailed",
            "InternalError.InternalError",
            "InternalError.Timeout",
            "InvalidParameter",
            "InvalidParameter.AutoPolicyNotFound",
            "InvalidParameter.InvalidAlivedDays",
            "InvalidParameter.InvalidParamDayofWeek",
            "InvalidParameter.InvalidParamHour",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidSnapPolicyStatus",
            "InvalidParameter.InvalidSnapshotName",
            "InvalidParameter.InvalidSnapshotPolicyName",
            "InvalidParameter.ListPathAndTaskPathConflict",
            "InvalidParameter.ListPathInvalidPrefix",
            "InvalidParameter.MissingPolicyParam",
            "InvalidParameter.SnapshotNameLimitExceeded",
            "InvalidParameter.SnapshotPolicyNameLimitExceeded",
            "InvalidParameterValue",
            "InvalidParameterValue.AutoPolicyNotFound",
            "InvalidParameterValue.BindInfrequentaccessFirst",
            "InvalidParameterValue.CfsPath",
            "InvalidParameterValue.ClientTokenLimitExceeded",
            "InvalidParameterValue.DataRetrievalScheduleConflict",
            "InvalidParameterValue.DuplicatedPgroupName",
            "InvalidParameterValue.DuplicatedRuleAuthClientIp",
            "InvalidParameterValue.DuplicatedTagKey",
            "InvalidParameterValue.ExternalStorageSupportDataflowOnly",
            "InvalidParameterValue.FsNameLimitExceeded",
            "InvalidParameterValue.FsSizeLimitExceeded",
            "InvalidParameterValue.InvalidAliveDays",
            "InvalidParameterValue.InvalidAuthClientIp",
            "InvalidParameterValue.InvalidAutoScaleUpParams",
            "InvalidParameterValue.InvalidClientToken",
            "InvalidParameterValue.InvalidDataFlowId",
            "InvalidParameterValue.InvalidDataFlowName",
            "InvalidParameterValue.InvalidDataFlowSourceInfo",
            "InvalidParameterValue.InvalidDataFlowSourceStorageType",
            "InvalidParameterValue.InvalidDataFlowTargetPath",
            "InvalidParameterValue.InvalidDataRetrievalId",
            "InvalidParameterValue.InvalidDestinationRegions",
            "InvalidParameterValue.InvalidEncrypted",
            "InvalidParameterValue.InvalidFileSystemId",
            "InvalidParameterValue.InvalidFsName",
            "InvalidParameterValue.InvalidFsSizeLimit",
            "InvalidParameterValue.InvalidFsStatus",
            "InvalidParameterValue.InvalidLifecycleDataTaskType",
            "InvalidParameterValue.InvalidLifecycleTaskId",
            "InvalidParameterValue.InvalidMetaType",
            "InvalidParameterValue.InvalidMountTargetIp",
            "InvalidParameterValue.InvalidNetInterface",
            "InvalidParameterValue.InvalidParamDayOfMonth",
            "InvalidParameterValue.InvalidParamDayOfWeek",
            "InvalidParameterValue.InvalidParamIntervalDays",
            "InvalidParameterValue.InvalidParamIsCreateRealTimeSync",
            "InvalidParameterValue.InvalidParamIsModifyRealTimeSync",
            "InvalidParameterValue.InvalidParamIsSyncDelete",
            "InvalidParameterValue.InvalidParameterValue",
            "InvalidParameterValue.InvalidPgroup",
            "InvalidParameterValue.InvalidPgroupId",
            "InvalidParameterValue.InvalidPgroupName",
            "InvalidParameterValue.InvalidPolicyFsPath",
            "InvalidParameterValue.InvalidPriority",
            "InvalidParameterValue.InvalidProtocol",
            "InvalidParameterValue.InvalidQuotaUserIdOrCfsDirPath",
            "InvalidParameterValue.InvalidRegionZoneInfo",
            "InvalidParameterValue.InvalidResourceTags",
            "InvalidParameterValue.InvalidRwPermission",
            "InvalidParameterValue.InvalidScaleupTargetCapacity",
            "InvalidParameterValue.InvalidSnapPolicyStatus",
            "InvalidParameterValue.InvalidSnapshotName",
            "InvalidParameterValue.InvalidSnapshotPolicyName",
            "InvalidParameterValue.InvalidSnapshotStatus",
            "InvalidParameterValue.InvalidStorageResourcePkg",
            "InvalidParameterValue.InvalidStorageType",
            "InvalidParameterValue.InvalidSubnetId",
            "InvalidParameterValue.InvalidTagKey",
            "InvalidParameterValue.InvalidTagValue",
            "InvalidParameterValue.InvalidTurboCapacity",
            "InvalidParameterValue.InvalidUserPermission",
            "InvalidParameterValue.InvalidVip",
            "InvalidParameterValue.InvalidVpcId",
            "InvalidParameterValue.InvalidVpcParameter",
            "InvalidParameterValue.InvalidZoneId",
            "InvalidParameterValue.InvalidZoneOrZoneId",
            "InvalidParameterValue.ListPathFileInvalid",
            "InvalidParameterValue.ListPathFileNotFound",
            "InvalidParameterValue.MissingFileSystemId",
            "InvalidParameterValue.MissingFileSystemIdOrRegion",
            "InvalidParameterValue.MissingFsParameter",
            "InvalidParameterValue.MissingKmsKeyId",
            "InvalidParameterValue.MissingNameOrDescinfo",
            "InvalidParameterValue.MissingPgroupName",
            "InvalidParameterValue.MissingPolicyParam",
            "InvalidParameterValue.MissingSnapNameOrAliveDay",
            "InvalidParameterValue.MissingStorageResourcePkg",
            "InvalidParameterValue.MissingSubnetidOrUnsubnetid",
            "InvalidParameterValue.MissingTaskIdOrRegion",
            "InvalidParameterValue.MissingVpcParameter",
            "InvalidParameterValue.MissingVpcidOrUnvpcid",
            "InvalidParameterValue.MissingZoneId",
            "InvalidParameterValue.MissingZoneOrZoneId",
            "InvalidParameterValue.PathUsedInDataflow",
            "InvalidParameterValue.PgroupDescinfoLimitExceeded",
            "InvalidParameterValue.PgroupNameLimitExceeded",
            "InvalidParameterValue.PolicyRuleStorageTypeInvalid",
            "InvalidParameterValue.ProjectQuotasDirNested",
            "InvalidParameterValue.ProjectQuotasExceeded",
            "InvalidParameterValue.QuotaCapLimitError",
            "InvalidParameterValue.QuotaFileLimitError",
            "InvalidParameterValue.QuotaUserIdError",
            "InvalidParameterValue.QuotaUserTypeError",
            "InvalidParameterValue.RuleNotMatchPgroup",
            "InvalidParameterValue.SnapshotNameLimitExceeded",
            "InvalidParameterValue.SnapshotPolicyNameLimitExceeded",
            "InvalidParameterValue.StorageTypeInvalid",
            "InvalidParameterValue.TagKeyFilterLimitExceeded",
            "InvalidParameterValue.TagKeyLimitExceeded",
            "InvalidParameterValue.TagValueFilterLimitExceeded",
            "InvalidParameterValue.TagValueLimitExceeded",
            "InvalidParameterValue.UnavailableRegion",
            "InvalidParameterValue.UnavailableZone",
            "InvalidParameterValue.WaitingTaskLimitExceeded",
            "InvalidParameterValue.ZoneIdRegionNotMatch",
            "MissingParameter",
            "MissingParameter.MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInUse.DataRetrievalHasTask",
            "ResourceInUse.DataRetrievalTaskRunning",
            "ResourceInsufficient.DataFlowLimitExceeded",
            "ResourceInsufficient.FileSystemLimitExceeded",
            "ResourceInsufficient.PgroupNumberLimitExceeded",
            "ResourceInsufficient.PolicyFsLimitExceeded",
            "ResourceInsufficient.PolicyFsPathLimitExceeded",
            "ResourceInsufficient.PolicyLimitExceeded",
            "ResourceInsufficient.RegionSoldOut",
            "ResourceInsufficient.RuleLimitExceeded",
            "ResourceInsufficient.SnapshotSizeLimitExceeded",
            "ResourceInsufficient.SubnetIpAllOccupied",
            "ResourceInsufficient.TagLimitExceeded",
            "ResourceInsufficient.TagQuotasExceeded",
            "ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit",
            "ResourceNotFound",
            "ResourceNotFound.DataRetrievalNotFound",
            "ResourceNotFound.FileSystemNotFound",
            "ResourceNotFound.FsNotExist",
            "ResourceNotFound.MountTargetNotFound",
            "ResourceNotFound.PgroupNotFound",
            "ResourceNotFound.ResourcePackageNotFound",
            "ResourceNotFound.RuleNotFound",
            "ResourceNotFound.SnapshotNotFound",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.BasicNetInterfaceNotSupported",
            "UnsupportedOperation.FieldOnlyForExternalStorage",
            "UnsupportedOperation.InvalidCfsVersion",
            "UnsupportedOperation.InvalidLifecycleDataTaskStatus",
            "UnsupportedOperation.MissingKmsAccessPermission",
            "UnsupportedOperation.OutOfService",
            "UnsupportedOperation.UnauthorizedCfsQcsRole",
            "UnsupportedOperation.UnverifiedUser",
        ];
        pub(super) static NAMES: [&str; 178] = [
            "AuthFailure",
            "AuthFailureGetRoleFailed",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAdjustFrequencyLimit",
            "FailedOperationBindResourcePkgFailed",
            "FailedOperationClientTokenInUse",
            "FailedOperationCosMultiVersionDisabled",
            "FailedOperationMountTargetExists",
            "FailedOperationPgroupInUse",
            "FailedOperationPgroupIsUpdating",
            "FailedOperationPgroupLinkCfsv10",
            "FailedOperationUntagResourceFailed",
            "InternalError",
            "InternalErrorCreateFsFailed",
            "InternalErrorGetAccountStatusFailed",
            "InternalErrorInternalError",
            "InternalErrorTimeout",
            "InvalidParameter",
            "InvalidParameterAutoPolicyNotFound",
            "InvalidParameterInvalidAlivedDays",
            "InvalidParameterInvalidParamDayofWeek",
            "InvalidParameterInvalidParamHour",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidSnapPolicyStatus",
            "InvalidParameterInvalidSnapshotName",
            "InvalidParameterInvalidSnapshotPolicyName",
            "InvalidParameterListPathAndTaskPathConflict",
            "InvalidParameterListPathInvalidPrefix",
            "InvalidParameterMissingPolicyParam",
            "InvalidParameterSnapshotNameLimitExceeded",
            "InvalidParameterSnapshotPolicyNameLimitExceeded",
            "InvalidParameterValue",
            "InvalidParameterValueAutoPolicyNotFound",
            "InvalidParameterValueBindInfrequentaccessFirst",
            "InvalidParameterValueCfsPath",
            "InvalidParameterValueClientTokenLimitExceeded",
            "InvalidParameterValueDataRetrievalScheduleConflict",
            "InvalidParameterValueDuplicatedPgroupName",
            "InvalidParameterValueDuplicatedRuleAuthClientIp",
            "InvalidParameterValueDuplicatedTagKey",
            "InvalidParameterValueExternalStorageSupportDataflowOnly",
            "InvalidParameterValueFsNameLimitExceeded",
            "InvalidParameterValueFsSizeLimitExceeded",
            "InvalidParameterValueInvalidAliveDays",
            "InvalidParameterValueInvalidAuthClientIp",
            "InvalidParameterValueInvalidAutoScaleUpParams",
            "InvalidParameterValueInvalidClientToken",
            "InvalidParameterValueInvalidDataFlowId",
            "InvalidParameterValueInvalidDataFlowName",
            "InvalidParameterValueInvalidDataFlowSourceInfo",
            "InvalidParameterValueInvalidDataFlowSourceStorageType",
            "InvalidParameterValueInvalidDataFlowTargetPath",
            "InvalidParameterValueInvalidDataRetrievalId",
            "InvalidParameterValueInvalidDestinationRegions",
            "InvalidParameterValueInvalidEncrypted",
            "InvalidParameterValueInvalidFileSystemId",
            "InvalidParameterValueInvalidFsName",
            "InvalidParameterValueInvalidFsSizeLimit",
            "InvalidParameterValueInvalidFsStatus",
            "InvalidParameterValueInvalidLifecycleDataTaskType",
            "InvalidParameterValueInvalidLifecycleTaskId",
            "InvalidParameterValueInvalidMetaType",
            "InvalidParameterValueInvalidMountTargetIp",
            "InvalidParameterValueInvalidNetInterface",
            "InvalidParameterValueInvalidParamDayOfMonth",
            "InvalidParameterValueInvalidParamDayOfWeek",
            "InvalidParameterValueInvalidParamIntervalDays",
            "InvalidParameterValueInvalidParamIsCreateRealTimeSync",
            "InvalidParameterValueInvalidParamIsModifyRealTimeSync",
            "InvalidParameterValueInvalidParamIsSyncDelete",
            "InvalidParameterValueInvalidParameterValue",
            "InvalidParameterValueInvalidPgroup",
            "InvalidParameterValueInvalidPgroupId",
            "InvalidParameterValueInvalidPgroupName",
            "InvalidParameterValueInvalidPolicyFsPath",
            "InvalidParameterValueInvalidPriority",
            "InvalidParameterValueInvalidProtocol",
            "InvalidParameterValueInvalidQuotaUserIdOrCfsDirPath",
            "InvalidParameterValueInvalidRegionZoneInfo",
            "InvalidParameterValueInvalidResourceTags",
            "InvalidParameterValueInvalidRwPermission",
            "InvalidParameterValueInvalidScaleupTargetCapacity",
            "InvalidParameterValueInvalidSnapPolicyStatus",
            "InvalidParameterValueInvalidSnapshotName",
            "InvalidParameterValueInvalidSnapshotPolicyName",
            "InvalidParameterValueInvalidSnapshotStatus",
            "InvalidParameterValueInvalidStorageResourcePkg",
            "InvalidParameterValueInvalidStorageType",
            "InvalidParameterValueInvalidSubnetId",
            "InvalidParameterValueInvalidTagKey",
            "InvalidParameterValueInvalidTagValue",
            "InvalidParameterValueInvalidTurboCapacity",
            "InvalidParameterValueInvalidUserPermission",
            "InvalidParameterValueInvalidVip",
            "InvalidParameterValueInvalidVpcId",
            "InvalidParameterValueInvalidVpcParameter",
            "InvalidParameterValueInvalidZoneId",
            "InvalidParameterValueInvalidZoneOrZoneId",
            "InvalidParameterValueListPathFileInvalid",
            "InvalidParameterValueListPathFileNotFound",
            "InvalidParameterValueMissingFileSystemId",
            "InvalidParameterValueMissingFileSystemIdOrRegion",
            "InvalidParameterValueMissingFsParameter",
            "InvalidParameterValueMissingKmsKeyId",
            "InvalidParameterValueMissingNameOrDescinfo",
            "InvalidParameterValueMissingPgroupName",
            "InvalidParameterValueMissingPolicyParam",
            "InvalidParameterValueMissingSnapNameOrAliveDay",
            "InvalidParameterValueMissingStorageResourcePkg",
            "InvalidParameterValueMissingSubnetidOrUnsubnetid",
            "InvalidParameterValueMissingTaskIdOrRegion",
            "InvalidParameterValueMissingVpcParameter",
            "InvalidParameterValueMissingVpcidOrUnvpcid",
            "InvalidParameterValueMissingZoneId",
            "InvalidParameterValueMissingZoneOrZoneId",
            "InvalidParameterValuePathUsedInDataflow",
            "InvalidParameterValuePgroupDescinfoLimitExceeded",
            "InvalidParameterValuePgroupNameLimitExceeded",
            "InvalidParameterValuePolicyRuleStorageTypeInvalid",
            "InvalidParameterValueProjectQuotasDirNested",
            "InvalidParameterValueProjectQuotasExceeded",
            "InvalidParameterValueQuotaCapLimitError",
            "InvalidParameterValueQuotaFileLimitError",
            "InvalidParameterValueQuotaUserIdError",
            "InvalidParameterValueQuotaUserTypeError",
            "InvalidParameterValueRuleNotMatchPgroup",
            "InvalidParameterValueSnapshotNameLimitExceeded",
            "InvalidParameterValueSnapshotPolicyNameLimitExceeded",
            "InvalidParameterValueStorageTypeInvalid",
            "InvalidParameterValueTagKeyFilterLimitExceeded",
            "InvalidParameterValueTagKeyLimitExceeded",
            "InvalidParameterValueTagValueFilterLimitExceeded",
            "InvalidParameterValueTagValueLimitExceeded",
            "InvalidParameterValueUnavailableRegion",
            "InvalidParameterValueUnavailableZone",
            "InvalidParameterValueWaitingTaskLimitExceeded",
            "InvalidParameterValueZoneIdRegionNotMatch",
            "MissingParameter",
            "MissingParameterMissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInUseDataRetrievalHasTask",
            "ResourceInUseDataRetrievalTaskRunning",
            "ResourceInsufficientDataFlowLimitExceeded",
            "ResourceInsufficientFileSystemLimitExceeded",
            "ResourceInsufficientPgroupNumberLimitExceeded",
            "ResourceInsufficientPolicyFsLimitExceeded",
            "ResourceInsufficientPolicyFsPathLimitExceeded",
            "ResourceInsufficientPolicyLimitExceeded",
            "ResourceInsufficientRegionSoldOut",
            "ResourceInsufficientRuleLimitExceeded",
            "ResourceInsufficientSnapshotSizeLimitExceeded",
            "ResourceInsufficientSubnetIpAllOccupied",
            "ResourceInsufficientTagLimitExceeded",
            "ResourceInsufficientTagQuotasExceeded",
            "ResourceInsufficientTurboSpecialCapacityFileSystemCountLimit",
            "ResourceNotFound",
            "ResourceNotFoundDataRetrievalNotFound",
            "ResourceNotFoundFileSystemNotFound",
            "ResourceNotFoundFsNotExist",
            "ResourceNotFoundMountTargetNotFound",
            "ResourceNotFoundPgroupNotFound",
            "ResourceNotFoundResourcePackageNotFound",
            "ResourceNotFoundRuleNotFound",
            "ResourceNotFoundSnapshotNotFound",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationBasicNetInterfaceNotSupported",
            "UnsupportedOperationFieldOnlyForExternalStorage",
            "UnsupportedOperationInvalidCfsVersion",
            "UnsupportedOperationInvalidLifecycleDataTaskStatus",
            "UnsupportedOperationMissingKmsAccessPermission",
            "UnsupportedOperationOutOfService",
            "UnsupportedOperationUnauthorizedCfsQcsRole",
            "UnsupportedOperationUnverifiedUser",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 178] = backgrounds(
            &WORDS,
            &index::CFS_V20190719_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CfsError",
            label_en: "Cloud File Storage",
            label_zh: "文件存储",
            level: Level::Service,
            product: Some(products::CFS),
            version: Some("2019-07-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    78,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-12-31",
                        "自 2024-12-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::CFS_V20190719_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190719::CfsError;

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
