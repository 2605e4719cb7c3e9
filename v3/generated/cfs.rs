// @generated from spec/cfs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3a1d87a4ace5b6fe, rust-hash: f77c8c638d878639
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cfs.rs"]
mod index;

/// Version 2019-07-19 of the API.
pub mod v20190719 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cfs")]
    /// Error codes of Cloud File Storage (cfs), API 3.0, version 2019-07-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CfsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.GetRoleFailed
        #[doc(alias("AuthFailure.GetRoleFailed"))]
        AuthFailureGetRoleFailed,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AdjustFrequencyLimit
        #[doc(alias("FailedOperation.AdjustFrequencyLimit"))]
        FailedOperationAdjustFrequencyLimit,
        /// FailedOperation.BindResourcePkgFailed
        #[doc(alias("FailedOperation.BindResourcePkgFailed"))]
        FailedOperationBindResourcePkgFailed,
        /// FailedOperation.ClientTokenInUse
        #[doc(alias("FailedOperation.ClientTokenInUse"))]
        FailedOperationClientTokenInUse,
        /// FailedOperation.CosMultiVersionDisabled
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CosMultiVersionDisabled"))]
        FailedOperationCosMultiVersionDisabled,
        /// FailedOperation.MountTargetExists
        #[doc(alias("FailedOperation.MountTargetExists"))]
        FailedOperationMountTargetExists,
        /// FailedOperation.PgroupInUse
        #[doc(alias("FailedOperation.PgroupInUse"))]
        FailedOperationPgroupInUse,
        /// FailedOperation.PgroupIsUpdating
        #[doc(alias("FailedOperation.PgroupIsUpdating"))]
        FailedOperationPgroupIsUpdating,
        /// FailedOperation.PgroupLinkCfsv10
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.PgroupLinkCfsv10"))]
        FailedOperationPgroupLinkCfsv10,
        /// FailedOperation.UntagResourceFailed
        #[doc(alias("FailedOperation.UntagResourceFailed"))]
        FailedOperationUntagResourceFailed,
        /// InternalError
        InternalError,
        /// InternalError.CreateFsFailed
        #[doc(alias("InternalError.CreateFsFailed"))]
        InternalErrorCreateFsFailed,
        /// InternalError.GetAccountStatusFailed
        #[doc(alias("InternalError.GetAccountStatusFailed"))]
        InternalErrorGetAccountStatusFailed,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AutoPolicyNotFound
        #[doc(alias("InvalidParameter.AutoPolicyNotFound"))]
        InvalidParameterAutoPolicyNotFound,
        /// InvalidParameter.InvalidAlivedDays
        #[doc(alias("InvalidParameter.InvalidAlivedDays"))]
        InvalidParameterInvalidAlivedDays,
        /// InvalidParameter.InvalidParamDayofWeek
        #[doc(alias("InvalidParameter.InvalidParamDayofWeek"))]
        InvalidParameterInvalidParamDayofWeek,
        /// InvalidParameter.InvalidParamHour
        #[doc(alias("InvalidParameter.InvalidParamHour"))]
        InvalidParameterInvalidParamHour,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidSnapPolicyStatus
        #[doc(alias("InvalidParameter.InvalidSnapPolicyStatus"))]
        InvalidParameterInvalidSnapPolicyStatus,
        /// InvalidParameter.InvalidSnapshotName
        #[doc(alias("InvalidParameter.InvalidSnapshotName"))]
        InvalidParameterInvalidSnapshotName,
        /// InvalidParameter.InvalidSnapshotPolicyName
        #[doc(alias("InvalidParameter.InvalidSnapshotPolicyName"))]
        InvalidParameterInvalidSnapshotPolicyName,
        /// InvalidParameter.ListPathAndTaskPathConflict
        #[doc(alias("InvalidParameter.ListPathAndTaskPathConflict"))]
        InvalidParameterListPathAndTaskPathConflict,
        /// InvalidParameter.ListPathInvalidPrefix
        #[doc(alias("InvalidParameter.ListPathInvalidPrefix"))]
        InvalidParameterListPathInvalidPrefix,
        /// InvalidParameter.MissingPolicyParam
        #[doc(alias("InvalidParameter.MissingPolicyParam"))]
        InvalidParameterMissingPolicyParam,
        /// InvalidParameter.SnapshotNameLimitExceeded
        #[doc(alias("InvalidParameter.SnapshotNameLimitExceeded"))]
        InvalidParameterSnapshotNameLimitExceeded,
        /// InvalidParameter.SnapshotPolicyNameLimitExceeded
        #[doc(alias("InvalidParameter.SnapshotPolicyNameLimitExceeded"))]
        InvalidParameterSnapshotPolicyNameLimitExceeded,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AutoPolicyNotFound
        #[doc(alias("InvalidParameterValue.AutoPolicyNotFound"))]
        InvalidParameterValueAutoPolicyNotFound,
        /// InvalidParameterValue.BindInfrequentaccessFirst
        #[doc(alias("InvalidParameterValue.BindInfrequentaccessFirst"))]
        InvalidParameterValueBindInfrequentaccessFirst,
        /// InvalidParameterValue.CfsPath
        #[doc(alias("InvalidParameterValue.CfsPath"))]
        InvalidParameterValueCfsPath,
        /// InvalidParameterValue.ClientTokenLimitExceeded
        #[doc(alias("InvalidParameterValue.ClientTokenLimitExceeded"))]
        InvalidParameterValueClientTokenLimitExceeded,
        /// InvalidParameterValue.DataRetrievalScheduleConflict
        #[doc(alias("InvalidParameterValue.DataRetrievalScheduleConflict"))]
        InvalidParameterValueDataRetrievalScheduleConflict,
        /// InvalidParameterValue.DuplicatedPgroupName
        #[doc(alias("InvalidParameterValue.DuplicatedPgroupName"))]
        InvalidParameterValueDuplicatedPgroupName,
        /// InvalidParameterValue.DuplicatedRuleAuthClientIp
        #[doc(alias("InvalidParameterValue.DuplicatedRuleAuthClientIp"))]
        InvalidParameterValueDuplicatedRuleAuthClientIp,
        /// InvalidParameterValue.DuplicatedTagKey
        #[doc(alias("InvalidParameterValue.DuplicatedTagKey"))]
        InvalidParameterValueDuplicatedTagKey,
        /// InvalidParameterValue.ExternalStorageSupportDataflowOnly
        #[doc(alias("InvalidParameterValue.ExternalStorageSupportDataflowOnly"))]
        InvalidParameterValueExternalStorageSupportDataflowOnly,
        /// InvalidParameterValue.FsNameLimitExceeded
        #[doc(alias("InvalidParameterValue.FsNameLimitExceeded"))]
        InvalidParameterValueFsNameLimitExceeded,
        /// InvalidParameterValue.FsSizeLimitExceeded
        #[doc(alias("InvalidParameterValue.FsSizeLimitExceeded"))]
        InvalidParameterValueFsSizeLimitExceeded,
        /// InvalidParameterValue.InvalidAliveDays
        #[doc(alias("InvalidParameterValue.InvalidAliveDays"))]
        InvalidParameterValueInvalidAliveDays,
        /// InvalidParameterValue.InvalidAuthClientIp
        #[doc(alias("InvalidParameterValue.InvalidAuthClientIp"))]
        InvalidParameterValueInvalidAuthClientIp,
        /// InvalidParameterValue.InvalidAutoScaleUpParams
        #[doc(alias("InvalidParameterValue.InvalidAutoScaleUpParams"))]
        InvalidParameterValueInvalidAutoScaleUpParams,
        /// InvalidParameterValue.InvalidClientToken
        #[doc(alias("InvalidParameterValue.InvalidClientToken"))]
        InvalidParameterValueInvalidClientToken,
        /// InvalidParameterValue.InvalidDataFlowId
        #[doc(alias("InvalidParameterValue.InvalidDataFlowId"))]
        InvalidParameterValueInvalidDataFlowId,
        /// InvalidParameterValue.InvalidDataFlowName
        #[doc(alias("InvalidParameterValue.InvalidDataFlowName"))]
        InvalidParameterValueInvalidDataFlowName,
        /// InvalidParameterValue.InvalidDataFlowSourceInfo
        #[doc(alias("InvalidParameterValue.InvalidDataFlowSourceInfo"))]
        InvalidParameterValueInvalidDataFlowSourceInfo,
        /// InvalidParameterValue.InvalidDataFlowSourceStorageType
        #[doc(alias("InvalidParameterValue.InvalidDataFlowSourceStorageType"))]
        InvalidParameterValueInvalidDataFlowSourceStorageType,
        /// InvalidParameterValue.InvalidDataFlowTargetPath
        #[doc(alias("InvalidParameterValue.InvalidDataFlowTargetPath"))]
        InvalidParameterValueInvalidDataFlowTargetPath,
        /// InvalidParameterValue.InvalidDataRetrievalId
        #[doc(alias("InvalidParameterValue.InvalidDataRetrievalId"))]
        InvalidParameterValueInvalidDataRetrievalId,
        /// InvalidParameterValue.InvalidDestinationRegions
        #[doc(alias("InvalidParameterValue.InvalidDestinationRegions"))]
        InvalidParameterValueInvalidDestinationRegions,
        /// InvalidParameterValue.InvalidEncrypted
        #[doc(alias("InvalidParameterValue.InvalidEncrypted"))]
        InvalidParameterValueInvalidEncrypted,
        /// InvalidParameterValue.InvalidFileSystemId
        #[doc(alias("InvalidParameterValue.InvalidFileSystemId"))]
        InvalidParameterValueInvalidFileSystemId,
        /// InvalidParameterValue.InvalidFsName
        #[doc(alias("InvalidParameterValue.InvalidFsName"))]
        InvalidParameterValueInvalidFsName,
        /// InvalidParameterValue.InvalidFsSizeLimit
        #[doc(alias("InvalidParameterValue.InvalidFsSizeLimit"))]
        InvalidParameterValueInvalidFsSizeLimit,
        /// InvalidParameterValue.InvalidFsStatus
        #[doc(alias("InvalidParameterValue.InvalidFsStatus"))]
        InvalidParameterValueInvalidFsStatus,
        /// InvalidParameterValue.InvalidLifecycleDataTaskType
        #[doc(alias("InvalidParameterValue.InvalidLifecycleDataTaskType"))]
        InvalidParameterValueInvalidLifecycleDataTaskType,
        /// InvalidParameterValue.InvalidLifecycleTaskId
        #[doc(alias("InvalidParameterValue.InvalidLifecycleTaskId"))]
        InvalidParameterValueInvalidLifecycleTaskId,
        /// InvalidParameterValue.InvalidMetaType
        #[doc(alias("InvalidParameterValue.InvalidMetaType"))]
        InvalidParameterValueInvalidMetaType,
        /// InvalidParameterValue.InvalidMountTargetIp
        #[doc(alias("InvalidParameterValue.InvalidMountTargetIp"))]
        InvalidParameterValueInvalidMountTargetIp,
        /// InvalidParameterValue.InvalidNetInterface
        #[doc(alias("InvalidParameterValue.InvalidNetInterface"))]
        InvalidParameterValueInvalidNetInterface,
        /// InvalidParameterValue.InvalidParamDayOfMonth
        #[doc(alias("InvalidParameterValue.InvalidParamDayOfMonth"))]
        InvalidParameterValueInvalidParamDayOfMonth,
        /// InvalidParameterValue.InvalidParamDayOfWeek
        #[doc(alias("InvalidParameterValue.InvalidParamDayOfWeek"))]
        InvalidParameterValueInvalidParamDayOfWeek,
        /// InvalidParameterValue.InvalidParamIntervalDays
        #[doc(alias("InvalidParameterValue.InvalidParamIntervalDays"))]
        InvalidParameterValueInvalidParamIntervalDays,
        /// InvalidParameterValue.InvalidParamIsCreateRealTimeSync
        #[doc(alias("InvalidParameterValue.InvalidParamIsCreateRealTimeSync"))]
        InvalidParameterValueInvalidParamIsCreateRealTimeSync,
        /// InvalidParameterValue.InvalidParamIsModifyRealTimeSync
        #[doc(alias("InvalidParameterValue.InvalidParamIsModifyRealTimeSync"))]
        InvalidParameterValueInvalidParamIsModifyRealTimeSync,
        /// InvalidParameterValue.InvalidParamIsSyncDelete
        #[doc(alias("InvalidParameterValue.InvalidParamIsSyncDelete"))]
        InvalidParameterValueInvalidParamIsSyncDelete,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// InvalidParameterValue.InvalidPgroup
        #[doc(alias("InvalidParameterValue.InvalidPgroup"))]
        InvalidParameterValueInvalidPgroup,
        /// InvalidParameterValue.InvalidPgroupId
        #[doc(alias("InvalidParameterValue.InvalidPgroupId"))]
        InvalidParameterValueInvalidPgroupId,
        /// InvalidParameterValue.InvalidPgroupName
        #[doc(alias("InvalidParameterValue.InvalidPgroupName"))]
        InvalidParameterValueInvalidPgroupName,
        /// InvalidParameterValue.InvalidPolicyFsPath
        #[doc(alias("InvalidParameterValue.InvalidPolicyFsPath"))]
        InvalidParameterValueInvalidPolicyFsPath,
        /// InvalidParameterValue.InvalidPriority
        #[doc(alias("InvalidParameterValue.InvalidPriority"))]
        InvalidParameterValueInvalidPriority,
        /// InvalidParameterValue.InvalidProtocol
        #[doc(alias("InvalidParameterValue.InvalidProtocol"))]
        InvalidParameterValueInvalidProtocol,
        /// InvalidParameterValue.InvalidQuotaUserIdOrCfsDirPath
        #[doc(alias("InvalidParameterValue.InvalidQuotaUserIdOrCfsDirPath"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-12-31"
        )]
        InvalidParameterValueInvalidQuotaUserIdOrCfsDirPath,
        /// InvalidParameterValue.InvalidRegionZoneInfo
        #[doc(alias("InvalidParameterValue.InvalidRegionZoneInfo"))]
        InvalidParameterValueInvalidRegionZoneInfo,
        /// InvalidParameterValue.InvalidResourceTags
        #[doc(alias("InvalidParameterValue.InvalidResourceTags"))]
        InvalidParameterValueInvalidResourceTags,
        /// InvalidParameterValue.InvalidRwPermission
        #[doc(alias("InvalidParameterValue.InvalidRwPermission"))]
        InvalidParameterValueInvalidRwPermission,
        /// InvalidParameterValue.InvalidScaleupTargetCapacity
        #[doc(alias("InvalidParameterValue.InvalidScaleupTargetCapacity"))]
        InvalidParameterValueInvalidScaleupTargetCapacity,
        /// InvalidParameterValue.InvalidSnapPolicyStatus
        #[doc(alias("InvalidParameterValue.InvalidSnapPolicyStatus"))]
        InvalidParameterValueInvalidSnapPolicyStatus,
        /// InvalidParameterValue.InvalidSnapshotName
        #[doc(alias("InvalidParameterValue.InvalidSnapshotName"))]
        InvalidParameterValueInvalidSnapshotName,
        /// InvalidParameterValue.InvalidSnapshotPolicyName
        #[doc(alias("InvalidParameterValue.InvalidSnapshotPolicyName"))]
        InvalidParameterValueInvalidSnapshotPolicyName,
        /// InvalidParameterValue.InvalidSnapshotStatus
        #[doc(alias("InvalidParameterValue.InvalidSnapshotStatus"))]
        InvalidParameterValueInvalidSnapshotStatus,
        /// InvalidParameterValue.InvalidStorageResourcePkg
        #[doc(alias("InvalidParameterValue.InvalidStorageResourcePkg"))]
        InvalidParameterValueInvalidStorageResourcePkg,
        /// InvalidParameterValue.InvalidStorageType
        #[doc(alias("InvalidParameterValue.InvalidStorageType"))]
        InvalidParameterValueInvalidStorageType,
        /// InvalidParameterValue.InvalidSubnetId
        #[doc(alias("InvalidParameterValue.InvalidSubnetId"))]
        InvalidParameterValueInvalidSubnetId,
        /// InvalidParameterValue.InvalidTagKey
        #[doc(alias("InvalidParameterValue.InvalidTagKey"))]
        InvalidParameterValueInvalidTagKey,
        /// InvalidParameterValue.InvalidTagValue
        #[doc(alias("InvalidParameterValue.InvalidTagValue"))]
        InvalidParameterValueInvalidTagValue,
        /// InvalidParameterValue.InvalidTurboCapacity
        #[doc(alias("InvalidParameterValue.InvalidTurboCapacity"))]
        InvalidParameterValueInvalidTurboCapacity,
        /// InvalidParameterValue.InvalidUserPermission
        #[doc(alias("InvalidParameterValue.InvalidUserPermission"))]
        InvalidParameterValueInvalidUserPermission,
        /// InvalidParameterValue.InvalidVip
        #[doc(alias("InvalidParameterValue.InvalidVip"))]
        InvalidParameterValueInvalidVip,
        /// InvalidParameterValue.InvalidVpcId
        #[doc(alias("InvalidParameterValue.InvalidVpcId"))]
        InvalidParameterValueInvalidVpcId,
        /// InvalidParameterValue.InvalidVpcParameter
        #[doc(alias("InvalidParameterValue.InvalidVpcParameter"))]
        InvalidParameterValueInvalidVpcParameter,
        /// InvalidParameterValue.InvalidZoneId
        #[doc(alias("InvalidParameterValue.InvalidZoneId"))]
        InvalidParameterValueInvalidZoneId,
        /// InvalidParameterValue.InvalidZoneOrZoneId
        #[doc(alias("InvalidParameterValue.InvalidZoneOrZoneId"))]
        InvalidParameterValueInvalidZoneOrZoneId,
        /// InvalidParameterValue.ListPathFileInvalid
        #[doc(alias("InvalidParameterValue.ListPathFileInvalid"))]
        InvalidParameterValueListPathFileInvalid,
        /// InvalidParameterValue.ListPathFileNotFound
        #[doc(alias("InvalidParameterValue.ListPathFileNotFound"))]
        InvalidParameterValueListPathFileNotFound,
        /// InvalidParameterValue.MissingFileSystemId
        #[doc(alias("InvalidParameterValue.MissingFileSystemId"))]
        InvalidParameterValueMissingFileSystemId,
        /// InvalidParameterValue.MissingFileSystemIdOrRegion
        #[doc(alias("InvalidParameterValue.MissingFileSystemIdOrRegion"))]
        InvalidParameterValueMissingFileSystemIdOrRegion,
        /// InvalidParameterValue.MissingFsParameter
        #[doc(alias("InvalidParameterValue.MissingFsParameter"))]
        InvalidParameterValueMissingFsParameter,
        /// InvalidParameterValue.MissingKmsKeyId
        #[doc(alias("InvalidParameterValue.MissingKmsKeyId"))]
        InvalidParameterValueMissingKmsKeyId,
        /// InvalidParameterValue.MissingNameOrDescinfo
        #[doc(alias("InvalidParameterValue.MissingNameOrDescinfo"))]
        InvalidParameterValueMissingNameOrDescinfo,
        /// InvalidParameterValue.MissingPgroupName
        #[doc(alias("InvalidParameterValue.MissingPgroupName"))]
        InvalidParameterValueMissingPgroupName,
        /// InvalidParameterValue.MissingPolicyParam
        #[doc(alias("InvalidParameterValue.MissingPolicyParam"))]
        InvalidParameterValueMissingPolicyParam,
        /// InvalidParameterValue.MissingSnapNameOrAliveDay
        #[doc(alias("InvalidParameterValue.MissingSnapNameOrAliveDay"))]
        InvalidParameterValueMissingSnapNameOrAliveDay,
        /// InvalidParameterValue.MissingStorageResourcePkg
        #[doc(alias("InvalidParameterValue.MissingStorageResourcePkg"))]
        InvalidParameterValueMissingStorageResourcePkg,
        /// InvalidParameterValue.MissingSubnetidOrUnsubnetid
        #[doc(alias("InvalidParameterValue.MissingSubnetidOrUnsubnetid"))]
        InvalidParameterValueMissingSubnetidOrUnsubnetid,
        /// InvalidParameterValue.MissingTaskIdOrRegion
        #[doc(alias("InvalidParameterValue.MissingTaskIdOrRegion"))]
        InvalidParameterValueMissingTaskIdOrRegion,
        /// InvalidParameterValue.MissingVpcParameter
        #[doc(alias("InvalidParameterValue.MissingVpcParameter"))]
        InvalidParameterValueMissingVpcParameter,
        /// InvalidParameterValue.MissingVpcidOrUnvpcid
        #[doc(alias("InvalidParameterValue.MissingVpcidOrUnvpcid"))]
        InvalidParameterValueMissingVpcidOrUnvpcid,
        /// InvalidParameterValue.MissingZoneId
        #[doc(alias("InvalidParameterValue.MissingZoneId"))]
        InvalidParameterValueMissingZoneId,
        /// InvalidParameterValue.MissingZoneOrZoneId
        #[doc(alias("InvalidParameterValue.MissingZoneOrZoneId"))]
        InvalidParameterValueMissingZoneOrZoneId,
        /// InvalidParameterValue.PathUsedInDataflow
        #[doc(alias("InvalidParameterValue.PathUsedInDataflow"))]
        InvalidParameterValuePathUsedInDataflow,
        /// InvalidParameterValue.PgroupDescinfoLimitExceeded
        #[doc(alias("InvalidParameterValue.PgroupDescinfoLimitExceeded"))]
        InvalidParameterValuePgroupDescinfoLimitExceeded,
        /// InvalidParameterValue.PgroupNameLimitExceeded
        #[doc(alias("InvalidParameterValue.PgroupNameLimitExceeded"))]
        InvalidParameterValuePgroupNameLimitExceeded,
        /// InvalidParameterValue.PolicyRuleStorageTypeInvalid
        #[doc(alias("InvalidParameterValue.PolicyRuleStorageTypeInvalid"))]
        InvalidParameterValuePolicyRuleStorageTypeInvalid,
        /// InvalidParameterValue.ProjectQuotasDirNested
        #[doc(alias("InvalidParameterValue.ProjectQuotasDirNested"))]
        InvalidParameterValueProjectQuotasDirNested,
        /// InvalidParameterValue.ProjectQuotasExceeded
        #[doc(alias("InvalidParameterValue.ProjectQuotasExceeded"))]
        InvalidParameterValueProjectQuotasExceeded,
        /// InvalidParameterValue.QuotaCapLimitError
        #[doc(alias("InvalidParameterValue.QuotaCapLimitError"))]
        InvalidParameterValueQuotaCapLimitError,
        /// InvalidParameterValue.QuotaFileLimitError
        #[doc(alias("InvalidParameterValue.QuotaFileLimitError"))]
        InvalidParameterValueQuotaFileLimitError,
        /// InvalidParameterValue.QuotaUserIdError
        #[doc(alias("InvalidParameterValue.QuotaUserIdError"))]
        InvalidParameterValueQuotaUserIdError,
        /// InvalidParameterValue.QuotaUserTypeError
        #[doc(alias("InvalidParameterValue.QuotaUserTypeError"))]
        InvalidParameterValueQuotaUserTypeError,
        /// InvalidParameterValue.RuleNotMatchPgroup
        #[doc(alias("InvalidParameterValue.RuleNotMatchPgroup"))]
        InvalidParameterValueRuleNotMatchPgroup,
        /// InvalidParameterValue.SnapshotNameLimitExceeded
        #[doc(alias("InvalidParameterValue.SnapshotNameLimitExceeded"))]
        InvalidParameterValueSnapshotNameLimitExceeded,
        /// InvalidParameterValue.SnapshotPolicyNameLimitExceeded
        #[doc(alias("InvalidParameterValue.SnapshotPolicyNameLimitExceeded"))]
        InvalidParameterValueSnapshotPolicyNameLimitExceeded,
        /// InvalidParameterValue.StorageTypeInvalid
        #[doc(alias("InvalidParameterValue.StorageTypeInvalid"))]
        InvalidParameterValueStorageTypeInvalid,
        /// InvalidParameterValue.TagKeyFilterLimitExceeded
        #[doc(alias("InvalidParameterValue.TagKeyFilterLimitExceeded"))]
        InvalidParameterValueTagKeyFilterLimitExceeded,
        /// InvalidParameterValue.TagKeyLimitExceeded
        #[doc(alias("InvalidParameterValue.TagKeyLimitExceeded"))]
        InvalidParameterValueTagKeyLimitExceeded,
        /// InvalidParameterValue.TagValueFilterLimitExceeded
        #[doc(alias("InvalidParameterValue.TagValueFilterLimitExceeded"))]
        InvalidParameterValueTagValueFilterLimitExceeded,
        /// InvalidParameterValue.TagValueLimitExceeded
        #[doc(alias("InvalidParameterValue.TagValueLimitExceeded"))]
        InvalidParameterValueTagValueLimitExceeded,
        /// InvalidParameterValue.UnavailableRegion
        #[doc(alias("InvalidParameterValue.UnavailableRegion"))]
        InvalidParameterValueUnavailableRegion,
        /// InvalidParameterValue.UnavailableZone
        #[doc(alias("InvalidParameterValue.UnavailableZone"))]
        InvalidParameterValueUnavailableZone,
        /// InvalidParameterValue.WaitingTaskLimitExceeded
        #[doc(alias("InvalidParameterValue.WaitingTaskLimitExceeded"))]
        InvalidParameterValueWaitingTaskLimitExceeded,
        /// InvalidParameterValue.ZoneIdRegionNotMatch
        #[doc(alias("InvalidParameterValue.ZoneIdRegionNotMatch"))]
        InvalidParameterValueZoneIdRegionNotMatch,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.DataRetrievalHasTask
        #[doc(alias("ResourceInUse.DataRetrievalHasTask"))]
        ResourceInUseDataRetrievalHasTask,
        /// ResourceInUse.DataRetrievalTaskRunning
        #[doc(alias("ResourceInUse.DataRetrievalTaskRunning"))]
        ResourceInUseDataRetrievalTaskRunning,
        /// ResourceInsufficient.DataFlowLimitExceeded
        #[doc(alias("ResourceInsufficient.DataFlowLimitExceeded"))]
        ResourceInsufficientDataFlowLimitExceeded,
        /// ResourceInsufficient.FileSystemLimitExceeded
        #[doc(alias("ResourceInsufficient.FileSystemLimitExceeded"))]
        ResourceInsufficientFileSystemLimitExceeded,
        /// ResourceInsufficient.PgroupNumberLimitExceeded
        #[doc(alias("ResourceInsufficient.PgroupNumberLimitExceeded"))]
        ResourceInsufficientPgroupNumberLimitExceeded,
        /// ResourceInsufficient.PolicyFsLimitExceeded
        #[doc(alias("ResourceInsufficient.PolicyFsLimitExceeded"))]
        ResourceInsufficientPolicyFsLimitExceeded,
        /// ResourceInsufficient.PolicyFsPathLimitExceeded
        #[doc(alias("ResourceInsufficient.PolicyFsPathLimitExceeded"))]
        ResourceInsufficientPolicyFsPathLimitExceeded,
        /// ResourceInsufficient.PolicyLimitExceeded
        #[doc(alias("ResourceInsufficient.PolicyLimitExceeded"))]
        ResourceInsufficientPolicyLimitExceeded,
        /// ResourceInsufficient.RegionSoldOut
        #[doc(alias("ResourceInsufficient.RegionSoldOut"))]
        ResourceInsufficientRegionSoldOut,
        /// ResourceInsufficient.RuleLimitExceeded
        #[doc(alias("ResourceInsufficient.RuleLimitExceeded"))]
        ResourceInsufficientRuleLimitExceeded,
        /// ResourceInsufficient.SnapshotSizeLimitExceeded
        #[doc(alias("ResourceInsufficient.SnapshotSizeLimitExceeded"))]
        ResourceInsufficientSnapshotSizeLimitExceeded,
        /// ResourceInsufficient.SubnetIpAllOccupied
        #[doc(alias("ResourceInsufficient.SubnetIpAllOccupied"))]
        ResourceInsufficientSubnetIpAllOccupied,
        /// ResourceInsufficient.TagLimitExceeded
        #[doc(alias("ResourceInsufficient.TagLimitExceeded"))]
        ResourceInsufficientTagLimitExceeded,
        /// ResourceInsufficient.TagQuotasExceeded
        #[doc(alias("ResourceInsufficient.TagQuotasExceeded"))]
        ResourceInsufficientTagQuotasExceeded,
        /// ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit
        #[doc(alias("ResourceInsufficient.TurboSpecialCapacityFileSystemCountLimit"))]
        ResourceInsufficientTurboSpecialCapacityFileSystemCountLimit,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.DataRetrievalNotFound
        #[doc(alias("ResourceNotFound.DataRetrievalNotFound"))]
        ResourceNotFoundDataRetrievalNotFound,
        /// ResourceNotFound.FileSystemNotFound
        #[doc(alias("ResourceNotFound.FileSystemNotFound"))]
        ResourceNotFoundFileSystemNotFound,
        /// ResourceNotFound.FsNotExist
        #[doc(alias("ResourceNotFound.FsNotExist"))]
        ResourceNotFoundFsNotExist,
        /// ResourceNotFound.MountTargetNotFound
        #[doc(alias("ResourceNotFound.MountTargetNotFound"))]
        ResourceNotFoundMountTargetNotFound,
        /// ResourceNotFound.PgroupNotFound
        #[doc(alias("ResourceNotFound.PgroupNotFound"))]
        ResourceNotFoundPgroupNotFound,
        /// ResourceNotFound.ResourcePackageNotFound
        #[doc(alias("ResourceNotFound.ResourcePackageNotFound"))]
        ResourceNotFoundResourcePackageNotFound,
        /// ResourceNotFound.RuleNotFound
        #[doc(alias("ResourceNotFound.RuleNotFound"))]
        ResourceNotFoundRuleNotFound,
        /// ResourceNotFound.SnapshotNotFound
        #[doc(alias("ResourceNotFound.SnapshotNotFound"))]
        ResourceNotFoundSnapshotNotFound,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BasicNetInterfaceNotSupported
        #[doc(alias("UnsupportedOperation.BasicNetInterfaceNotSupported"))]
        UnsupportedOperationBasicNetInterfaceNotSupported,
        /// UnsupportedOperation.FieldOnlyForExternalStorage
        #[doc(alias("UnsupportedOperation.FieldOnlyForExternalStorage"))]
        UnsupportedOperationFieldOnlyForExternalStorage,
        /// UnsupportedOperation.InvalidCfsVersion
        #[doc(alias("UnsupportedOperation.InvalidCfsVersion"))]
        UnsupportedOperationInvalidCfsVersion,
        /// UnsupportedOperation.InvalidLifecycleDataTaskStatus
        #[doc(alias("UnsupportedOperation.InvalidLifecycleDataTaskStatus"))]
        UnsupportedOperationInvalidLifecycleDataTaskStatus,
        /// UnsupportedOperation.MissingKmsAccessPermission
        #[doc(alias("UnsupportedOperation.MissingKmsAccessPermission"))]
        UnsupportedOperationMissingKmsAccessPermission,
        /// UnsupportedOperation.OutOfService
        #[doc(alias("UnsupportedOperation.OutOfService"))]
        UnsupportedOperationOutOfService,
        /// UnsupportedOperation.UnauthorizedCfsQcsRole
        #[doc(alias("UnsupportedOperation.UnauthorizedCfsQcsRole"))]
        UnsupportedOperationUnauthorizedCfsQcsRole,
        /// UnsupportedOperation.UnverifiedUser
        #[doc(alias("UnsupportedOperation.UnverifiedUser"))]
        UnsupportedOperationUnverifiedUser,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cfs")]
    api::listed_enum!(CfsError, cfs_v20190719_table);
    pub(crate) mod cfs_v20190719_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "cfs")]
        use super::CfsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cfs_v20190719";
        pub(super) const CODE_INDEX: Index = index::CFS_V20190719_CODES;
        pub(super) const KEY_INDEX: Index = index::CFS_V20190719_KEYS;
        #[cfg(feature = "cfs")]
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
        pub(super) static ANSWERS: [Answer; 26] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.GetRoleFailed"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CosMultiVersionDisabled")
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.PgroupLinkCfsv10").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CFS_V20190719_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cfs")]
pub use v20190719::CfsError;

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
