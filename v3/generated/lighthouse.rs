// @generated from spec/lighthouse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 30cf8e443d1f1ff9, rust-hash: e634ff9143ad3c29
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lighthouse.rs"]
mod index;

/// Version 2020-03-24 of the API.
pub mod v20200324 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "lighthouse")]
    /// Error codes of Tencent Cloud Lighthouse (lighthouse), API 3.0, version 2020-03-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LighthouseError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.InvalidHeaderUin
        #[doc(alias("AuthFailure.InvalidHeaderUin"))]
        AuthFailureInvalidHeaderUin,
        /// AuthFailure.InvalidRegion
        #[doc(alias("AuthFailure.InvalidRegion"))]
        AuthFailureInvalidRegion,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.CreateBlueprintFailed
        #[doc(alias("FailedOperation.CreateBlueprintFailed"))]
        FailedOperationCreateBlueprintFailed,
        /// FailedOperation.CreateDisksFailed
        #[doc(alias("FailedOperation.CreateDisksFailed"))]
        FailedOperationCreateDisksFailed,
        /// FailedOperation.CreateInstancesFailed
        #[doc(alias("FailedOperation.CreateInstancesFailed"))]
        FailedOperationCreateInstancesFailed,
        /// FailedOperation.CreateKeyPairFailed
        #[doc(alias("FailedOperation.CreateKeyPairFailed"))]
        FailedOperationCreateKeyPairFailed,
        /// FailedOperation.DeleteKeyPairFailed
        #[doc(alias("FailedOperation.DeleteKeyPairFailed"))]
        FailedOperationDeleteKeyPairFailed,
        /// FailedOperation.DeleteResourcesFailed
        #[doc(alias("FailedOperation.DeleteResourcesFailed"))]
        FailedOperationDeleteResourcesFailed,
        /// FailedOperation.DescribeBlueprintBundlesFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeBlueprintBundlesFailed"))]
        FailedOperationDescribeBlueprintBundlesFailed,
        /// FailedOperation.DescribeBlueprintQuotaFailed
        #[doc(alias("FailedOperation.DescribeBlueprintQuotaFailed"))]
        FailedOperationDescribeBlueprintQuotaFailed,
        /// FailedOperation.DescribeBlueprintsFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeBlueprintsFailed"))]
        FailedOperationDescribeBlueprintsFailed,
        /// FailedOperation.DescribeBundleDiscountFailed
        #[doc(alias("FailedOperation.DescribeBundleDiscountFailed"))]
        FailedOperationDescribeBundleDiscountFailed,
        /// FailedOperation.DescribeBundlesFailed
        #[doc(alias("FailedOperation.DescribeBundlesFailed"))]
        FailedOperationDescribeBundlesFailed,
        /// FailedOperation.DescribeDiskConfigQuotaFailed
        #[doc(alias("FailedOperation.DescribeDiskConfigQuotaFailed"))]
        FailedOperationDescribeDiskConfigQuotaFailed,
        /// FailedOperation.DescribeDisksReturnableError
        #[doc(alias("FailedOperation.DescribeDisksReturnableError"))]
        FailedOperationDescribeDisksReturnableError,
        /// FailedOperation.DescribeImagesFailed
        #[doc(alias("FailedOperation.DescribeImagesFailed"))]
        FailedOperationDescribeImagesFailed,
        /// FailedOperation.DescribeInstanceStatus
        #[doc(alias("FailedOperation.DescribeInstanceStatus"))]
        FailedOperationDescribeInstanceStatus,
        /// FailedOperation.DescribeInstancesModificationError
        #[doc(alias("FailedOperation.DescribeInstancesModificationError"))]
        FailedOperationDescribeInstancesModificationError,
        /// FailedOperation.DescribeInstancesReturnableError
        #[doc(alias("FailedOperation.DescribeInstancesReturnableError"))]
        FailedOperationDescribeInstancesReturnableError,
        /// FailedOperation.DescribeInstancesTrafficPackagesFailed
        #[doc(alias("FailedOperation.DescribeInstancesTrafficPackagesFailed"))]
        FailedOperationDescribeInstancesTrafficPackagesFailed,
        /// FailedOperation.DescribeResourcesReturnableError
        #[doc(alias("FailedOperation.DescribeResourcesReturnableError"))]
        FailedOperationDescribeResourcesReturnableError,
        /// FailedOperation.DestroyResourcesFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DestroyResourcesFailed"))]
        FailedOperationDestroyResourcesFailed,
        /// FailedOperation.DockerContainersListTooLarge
        #[doc(alias("FailedOperation.DockerContainersListTooLarge"))]
        FailedOperationDockerContainersListTooLarge,
        /// FailedOperation.DockerOperationFailed
        #[doc(alias("FailedOperation.DockerOperationFailed"))]
        FailedOperationDockerOperationFailed,
        /// FailedOperation.FirewallOperationFailed
        #[doc(alias("FailedOperation.FirewallOperationFailed"))]
        FailedOperationFirewallOperationFailed,
        /// FailedOperation.FirewallRulesOperationFailed
        #[doc(alias("FailedOperation.FirewallRulesOperationFailed"))]
        FailedOperationFirewallRulesOperationFailed,
        /// FailedOperation.GetSnapshotAllocQuotaLockError
        #[doc(alias("FailedOperation.GetSnapshotAllocQuotaLockError"))]
        FailedOperationGetSnapshotAllocQuotaLockError,
        /// FailedOperation.ImageOperationFailed
        #[doc(alias("FailedOperation.ImageOperationFailed"))]
        FailedOperationImageOperationFailed,
        /// FailedOperation.ImportKeyPairFailed
        #[doc(alias("FailedOperation.ImportKeyPairFailed"))]
        FailedOperationImportKeyPairFailed,
        /// FailedOperation.InitCommandContentTooLong
        #[doc(alias("FailedOperation.InitCommandContentTooLong"))]
        FailedOperationInitCommandContentTooLong,
        /// FailedOperation.InstanceOperationFailed
        #[doc(alias("FailedOperation.InstanceOperationFailed"))]
        FailedOperationInstanceOperationFailed,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// FailedOperation.InvalidCommandNotFound
        #[doc(alias("FailedOperation.InvalidCommandNotFound"))]
        FailedOperationInvalidCommandNotFound,
        /// FailedOperation.IsolateResourcesFailed
        #[doc(alias("FailedOperation.IsolateResourcesFailed"))]
        FailedOperationIsolateResourcesFailed,
        /// FailedOperation.McpServerOperationFailed
        #[doc(alias("FailedOperation.McpServerOperationFailed"))]
        FailedOperationMcpServerOperationFailed,
        /// FailedOperation.ModifyInstancesBundleFailed
        #[doc(alias("FailedOperation.ModifyInstancesBundleFailed"))]
        FailedOperationModifyInstancesBundleFailed,
        /// FailedOperation.ModifyResourcesAttributeFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ModifyResourcesAttributeFailed"))]
        FailedOperationModifyResourcesAttributeFailed,
        /// FailedOperation.ModifyResourcesRenewFlagFailed
        #[doc(alias("FailedOperation.ModifyResourcesRenewFlagFailed"))]
        FailedOperationModifyResourcesRenewFlagFailed,
        /// FailedOperation.NumLimitError
        #[doc(alias("FailedOperation.NumLimitError"))]
        FailedOperationNumLimitError,
        /// FailedOperation.RenewInstancesFailed
        #[doc(alias("FailedOperation.RenewInstancesFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-10"
        )]
        FailedOperationRenewInstancesFailed,
        /// FailedOperation.RenewResourcesFailed
        #[doc(alias("FailedOperation.RenewResourcesFailed"))]
        FailedOperationRenewResourcesFailed,
        /// FailedOperation.RequestError
        #[doc(alias("FailedOperation.RequestError"))]
        FailedOperationRequestError,
        /// FailedOperation.ResizeDisksFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResizeDisksFailed"))]
        FailedOperationResizeDisksFailed,
        /// FailedOperation.ShareBlueprintAcrossAccountFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ShareBlueprintAcrossAccountFailed"))]
        FailedOperationShareBlueprintAcrossAccountFailed,
        /// FailedOperation.SnapshotOperationFailed
        #[doc(alias("FailedOperation.SnapshotOperationFailed"))]
        FailedOperationSnapshotOperationFailed,
        /// FailedOperation.TATInvocationNotFinished
        #[doc(alias("FailedOperation.TATInvocationNotFinished"))]
        FailedOperationTatInvocationNotFinished,
        /// FailedOperation.TradeCallBillingGatewayFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeCallBillingGatewayFailed"))]
        FailedOperationTradeCallBillingGatewayFailed,
        /// FailedOperation.TradeGetPriceFailed
        #[doc(alias("FailedOperation.TradeGetPriceFailed"))]
        FailedOperationTradeGetPriceFailed,
        /// FailedOperation.UnableToCreateBlueprint
        #[doc(alias("FailedOperation.UnableToCreateBlueprint"))]
        FailedOperationUnableToCreateBlueprint,
        /// FailedOperation.UnableToCreateInstances
        #[doc(alias("FailedOperation.UnableToCreateInstances"))]
        FailedOperationUnableToCreateInstances,
        /// FailedOperation.UnableToSyncBlueprint
        #[doc(alias("FailedOperation.UnableToSyncBlueprint"))]
        FailedOperationUnableToSyncBlueprint,
        /// InternalError
        InternalError,
        /// InternalError.DescribeDisksReturnableError
        #[doc(alias("InternalError.DescribeDisksReturnableError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-06-05"
        )]
        InternalErrorDescribeDisksReturnableError,
        /// InternalError.DescribeInstanceStatus
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DescribeInstanceStatus"))]
        InternalErrorDescribeInstanceStatus,
        /// InternalError.DescribeInstancesModification
        #[doc(alias("InternalError.DescribeInstancesModification"))]
        InternalErrorDescribeInstancesModification,
        /// InternalError.DescribeInstancesModificationError
        #[doc(alias("InternalError.DescribeInstancesModificationError"))]
        InternalErrorDescribeInstancesModificationError,
        /// InternalError.DescribeInstancesReturnableError
        #[doc(alias("InternalError.DescribeInstancesReturnableError"))]
        InternalErrorDescribeInstancesReturnableError,
        /// InternalError.DescribeInstancesTrafficPackagesFailed
        #[doc(alias("InternalError.DescribeInstancesTrafficPackagesFailed"))]
        InternalErrorDescribeInstancesTrafficPackagesFailed,
        /// InternalError.DescribeResourcesReturnableError
        #[doc(alias("InternalError.DescribeResourcesReturnableError"))]
        InternalErrorDescribeResourcesReturnableError,
        /// InternalError.GetSnapshotAllocQuotaLockError
        #[doc(alias("InternalError.GetSnapshotAllocQuotaLockError"))]
        InternalErrorGetSnapshotAllocQuotaLockError,
        /// InternalError.InvalidActionNotFound
        #[doc(alias("InternalError.InvalidActionNotFound"))]
        InternalErrorInvalidActionNotFound,
        /// InternalError.InvalidBundlePrice
        #[doc(alias("InternalError.InvalidBundlePrice"))]
        InternalErrorInvalidBundlePrice,
        /// InternalError.InvalidCommandNotFound
        #[doc(alias("InternalError.InvalidCommandNotFound"))]
        InternalErrorInvalidCommandNotFound,
        /// InternalError.RequestError
        #[doc(alias("InternalError.RequestError"))]
        InternalErrorRequestError,
        /// InternalError.TradeCallBillingGatewayFailed
        #[doc(alias("InternalError.TradeCallBillingGatewayFailed"))]
        InternalErrorTradeCallBillingGatewayFailed,
        /// InternalError.TradeGetPriceFailed
        #[doc(alias("InternalError.TradeGetPriceFailed"))]
        InternalErrorTradeGetPriceFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BundleAndBlueprintNotMatch
        #[doc(alias("InvalidParameter.BundleAndBlueprintNotMatch"))]
        InvalidParameterBundleAndBlueprintNotMatch,
        /// InvalidParameter.BundleIdNotFound
        #[doc(alias("InvalidParameter.BundleIdNotFound"))]
        InvalidParameterBundleIdNotFound,
        /// InvalidParameter.Conflict
        #[doc(alias("InvalidParameter.Conflict"))]
        InvalidParameterConflict,
        /// InvalidParameter.ConflictParameter
        #[doc(alias("InvalidParameter.ConflictParameter"))]
        InvalidParameterConflictParameter,
        /// InvalidParameter.CreatingGamePortalInstanceNotSupportParameter
        #[doc(alias("InvalidParameter.CreatingGamePortalInstanceNotSupportParameter"))]
        InvalidParameterCreatingGamePortalInstanceNotSupportParameter,
        /// InvalidParameter.FilterValueLimitExceeded
        #[doc(alias("InvalidParameter.FilterValueLimitExceeded"))]
        InvalidParameterFilterValueLimitExceeded,
        /// InvalidParameter.FirewallRulesDuplicated
        #[doc(alias("InvalidParameter.FirewallRulesDuplicated"))]
        InvalidParameterFirewallRulesDuplicated,
        /// InvalidParameter.FirewallRulesExist
        #[doc(alias("InvalidParameter.FirewallRulesExist"))]
        InvalidParameterFirewallRulesExist,
        /// InvalidParameter.GamePortalInstanceBlueprintInvalid
        #[doc(alias("InvalidParameter.GamePortalInstanceBlueprintInvalid"))]
        InvalidParameterGamePortalInstanceBlueprintInvalid,
        /// InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint
        #[doc(alias("InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint"))]
        InvalidParameterGamePortalInstanceOnlySupportCurrentBlueprint,
        /// InvalidParameter.InstanceDisplayAreaNotSupportParameter
        #[doc(alias("InvalidParameter.InstanceDisplayAreaNotSupportParameter"))]
        InvalidParameterInstanceDisplayAreaNotSupportParameter,
        /// InvalidParameter.InstanceOperationUnsupportedParameter
        #[doc(alias("InvalidParameter.InstanceOperationUnsupportedParameter"))]
        InvalidParameterInstanceOperationUnsupportedParameter,
        /// InvalidParameter.InvalidFilter
        #[doc(alias("InvalidParameter.InvalidFilter"))]
        InvalidParameterInvalidFilter,
        /// InvalidParameter.InvalidFilterInvalidKey
        #[doc(alias("InvalidParameter.InvalidFilterInvalidKey"))]
        InvalidParameterInvalidFilterInvalidKey,
        /// InvalidParameter.InvalidFilterInvalidNameNotStr
        #[doc(alias("InvalidParameter.InvalidFilterInvalidNameNotStr"))]
        InvalidParameterInvalidFilterInvalidNameNotStr,
        /// InvalidParameter.InvalidFilterInvalidValuesNotList
        #[doc(alias("InvalidParameter.InvalidFilterInvalidValuesNotList"))]
        InvalidParameterInvalidFilterInvalidValuesNotList,
        /// InvalidParameter.InvalidFilterName
        #[doc(alias("InvalidParameter.InvalidFilterName"))]
        InvalidParameterInvalidFilterName,
        /// InvalidParameter.InvalidFilterNotDict
        #[doc(alias("InvalidParameter.InvalidFilterNotDict"))]
        InvalidParameterInvalidFilterNotDict,
        /// InvalidParameter.InvalidFilterNotSupportedName
        #[doc(alias("InvalidParameter.InvalidFilterNotSupportedName"))]
        InvalidParameterInvalidFilterNotSupportedName,
        /// InvalidParameter.MustSpecifyOneAttributeToModify
        #[doc(alias("InvalidParameter.MustSpecifyOneAttributeToModify"))]
        InvalidParameterMustSpecifyOneAttributeToModify,
        /// InvalidParameter.OnlyAllowModifyOneAttribute
        #[doc(alias("InvalidParameter.OnlyAllowModifyOneAttribute"))]
        InvalidParameterOnlyAllowModifyOneAttribute,
        /// InvalidParameter.ParameterConflict
        #[doc(alias("InvalidParameter.ParameterConflict"))]
        InvalidParameterParameterConflict,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountIdInvalidAccountArea
        #[doc(alias("InvalidParameterValue.AccountIdInvalidAccountArea"))]
        InvalidParameterValueAccountIdInvalidAccountArea,
        /// InvalidParameterValue.AccountIdSameWithUin
        #[doc(alias("InvalidParameterValue.AccountIdSameWithUin"))]
        InvalidParameterValueAccountIdSameWithUin,
        /// InvalidParameterValue.AccountIdsNotExist
        #[doc(alias("InvalidParameterValue.AccountIdsNotExist"))]
        InvalidParameterValueAccountIdsNotExist,
        /// InvalidParameterValue.AccountIdsNotOwnerAccount
        #[doc(alias("InvalidParameterValue.AccountIdsNotOwnerAccount"))]
        InvalidParameterValueAccountIdsNotOwnerAccount,
        /// InvalidParameterValue.BlueprintConfigNotMatch
        #[doc(alias("InvalidParameterValue.BlueprintConfigNotMatch"))]
        InvalidParameterValueBlueprintConfigNotMatch,
        /// InvalidParameterValue.BlueprintId
        #[doc(alias("InvalidParameterValue.BlueprintId"))]
        InvalidParameterValueBlueprintId,
        /// InvalidParameterValue.BlueprintIdMalformed
        #[doc(alias("InvalidParameterValue.BlueprintIdMalformed"))]
        InvalidParameterValueBlueprintIdMalformed,
        /// InvalidParameterValue.BundleAndBlueprintNotMatch
        #[doc(alias("InvalidParameterValue.BundleAndBlueprintNotMatch"))]
        InvalidParameterValueBundleAndBlueprintNotMatch,
        /// InvalidParameterValue.BundleNotSupportBlueprintPlatform
        #[doc(alias("InvalidParameterValue.BundleNotSupportBlueprintPlatform"))]
        InvalidParameterValueBundleNotSupportBlueprintPlatform,
        /// InvalidParameterValue.CcnIdMalformed
        #[doc(alias("InvalidParameterValue.CcnIdMalformed"))]
        InvalidParameterValueCcnIdMalformed,
        /// InvalidParameterValue.ClientTokenTooLong
        #[doc(alias("InvalidParameterValue.ClientTokenTooLong"))]
        InvalidParameterValueClientTokenTooLong,
        /// InvalidParameterValue.DestinationRegionSameAsSourceRegion
        #[doc(alias("InvalidParameterValue.DestinationRegionSameAsSourceRegion"))]
        InvalidParameterValueDestinationRegionSameAsSourceRegion,
        /// InvalidParameterValue.DiskBackupIdMalformed
        #[doc(alias("InvalidParameterValue.DiskBackupIdMalformed"))]
        InvalidParameterValueDiskBackupIdMalformed,
        /// InvalidParameterValue.DiskBackupNameTooLong
        #[doc(alias("InvalidParameterValue.DiskBackupNameTooLong"))]
        InvalidParameterValueDiskBackupNameTooLong,
        /// InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum
        #[doc(
            alias("InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum")
        )]
        InvalidParameterValueDiskBackupQuotaLessThanCurrentDiskBackupNum,
        /// InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum
        #[doc(
            alias("InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum")
        )]
        InvalidParameterValueDiskBackupQuotaLessThenCurrentDiskBackupNum,
        /// InvalidParameterValue.DiskInstanceZoneNotMatch
        #[doc(alias("InvalidParameterValue.DiskInstanceZoneNotMatch"))]
        InvalidParameterValueDiskInstanceZoneNotMatch,
        /// InvalidParameterValue.DiskNameTooLong
        #[doc(alias("InvalidParameterValue.DiskNameTooLong"))]
        InvalidParameterValueDiskNameTooLong,
        /// InvalidParameterValue.DiskSizeNotMatch
        #[doc(alias("InvalidParameterValue.DiskSizeNotMatch"))]
        InvalidParameterValueDiskSizeNotMatch,
        /// InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize
        #[doc(alias("InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize"))]
        InvalidParameterValueDiskSizeSmallerThanCurrentDiskSize,
        /// InvalidParameterValue.DuplicateParameterValue
        #[doc(alias("InvalidParameterValue.DuplicateParameterValue"))]
        InvalidParameterValueDuplicateParameterValue,
        /// InvalidParameterValue.Duplicated
        #[doc(alias("InvalidParameterValue.Duplicated"))]
        InvalidParameterValueDuplicated,
        /// InvalidParameterValue.DuplicatedFirewallTemplateRule
        #[doc(alias("InvalidParameterValue.DuplicatedFirewallTemplateRule"))]
        InvalidParameterValueDuplicatedFirewallTemplateRule,
        /// InvalidParameterValue.FieldsCompare
        #[doc(alias("InvalidParameterValue.FieldsCompare"))]
        InvalidParameterValueFieldsCompare,
        /// InvalidParameterValue.FirewallRuleDescriptionTooLong
        #[doc(alias("InvalidParameterValue.FirewallRuleDescriptionTooLong"))]
        InvalidParameterValueFirewallRuleDescriptionTooLong,
        /// InvalidParameterValue.FirewallTemplateIdMalformed
        #[doc(alias("InvalidParameterValue.FirewallTemplateIdMalformed"))]
        InvalidParameterValueFirewallTemplateIdMalformed,
        /// InvalidParameterValue.InstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InstanceIdMalformed"))]
        InvalidParameterValueInstanceIdMalformed,
        /// InvalidParameterValue.InstanceNameTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameTooLong"))]
        InvalidParameterValueInstanceNameTooLong,
        /// InvalidParameterValue.InvalidBlueprintId
        #[doc(alias("InvalidParameterValue.InvalidBlueprintId"))]
        InvalidParameterValueInvalidBlueprintId,
        /// InvalidParameterValue.InvalidBlueprintPlatformType
        #[doc(alias("InvalidParameterValue.InvalidBlueprintPlatformType"))]
        InvalidParameterValueInvalidBlueprintPlatformType,
        /// InvalidParameterValue.InvalidBlueprintState
        #[doc(alias("InvalidParameterValue.InvalidBlueprintState"))]
        InvalidParameterValueInvalidBlueprintState,
        /// InvalidParameterValue.InvalidBlueprintType
        #[doc(alias("InvalidParameterValue.InvalidBlueprintType"))]
        InvalidParameterValueInvalidBlueprintType,
        /// InvalidParameterValue.InvalidBundle
        #[doc(alias("InvalidParameterValue.InvalidBundle"))]
        InvalidParameterValueInvalidBundle,
        /// InvalidParameterValue.InvalidBundleBlueprintCombination
        #[doc(alias("InvalidParameterValue.InvalidBundleBlueprintCombination"))]
        InvalidParameterValueInvalidBundleBlueprintCombination,
        /// InvalidParameterValue.InvalidConsoleDisplayTypes
        #[doc(alias("InvalidParameterValue.InvalidConsoleDisplayTypes"))]
        InvalidParameterValueInvalidConsoleDisplayTypes,
        /// InvalidParameterValue.InvalidCurInstanceDeadline
        #[doc(alias("InvalidParameterValue.InvalidCurInstanceDeadline"))]
        InvalidParameterValueInvalidCurInstanceDeadline,
        /// InvalidParameterValue.InvalidDiskIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidDiskIdMalformed"))]
        InvalidParameterValueInvalidDiskIdMalformed,
        /// InvalidParameterValue.InvalidDiskSize
        #[doc(alias("InvalidParameterValue.InvalidDiskSize"))]
        InvalidParameterValueInvalidDiskSize,
        /// InvalidParameterValue.InvalidDiskType
        #[doc(alias("InvalidParameterValue.InvalidDiskType"))]
        InvalidParameterValueInvalidDiskType,
        /// InvalidParameterValue.InvalidImageIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidImageIdMalformed"))]
        InvalidParameterValueInvalidImageIdMalformed,
        /// InvalidParameterValue.InvalidInstanceLoginKeyPairPermitLogin
        #[doc(alias("InvalidParameterValue.InvalidInstanceLoginKeyPairPermitLogin"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-18"
        )]
        InvalidParameterValueInvalidInstanceLoginKeyPairPermitLogin,
        /// InvalidParameterValue.InvalidIpFormat
        #[doc(alias("InvalidParameterValue.InvalidIpFormat"))]
        InvalidParameterValueInvalidIpFormat,
        /// InvalidParameterValue.InvalidKeyPairNameEmpty
        #[doc(alias("InvalidParameterValue.InvalidKeyPairNameEmpty"))]
        InvalidParameterValueInvalidKeyPairNameEmpty,
        /// InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar
        #[doc(alias("InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar"))]
        InvalidParameterValueInvalidKeyPairNameIncludeIllegalChar,
        /// InvalidParameterValue.InvalidKeyPairNameTooLong
        #[doc(alias("InvalidParameterValue.InvalidKeyPairNameTooLong"))]
        InvalidParameterValueInvalidKeyPairNameTooLong,
        /// InvalidParameterValue.InvalidParameterCombination
        #[doc(alias("InvalidParameterValue.InvalidParameterCombination"))]
        InvalidParameterValueInvalidParameterCombination,
        /// InvalidParameterValue.InvalidPassword
        #[doc(alias("InvalidParameterValue.InvalidPassword"))]
        InvalidParameterValueInvalidPassword,
        /// InvalidParameterValue.InvalidResourceQuotaResourceName
        #[doc(alias("InvalidParameterValue.InvalidResourceQuotaResourceName"))]
        InvalidParameterValueInvalidResourceQuotaResourceName,
        /// InvalidParameterValue.InvalidSceneIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSceneIdMalformed"))]
        InvalidParameterValueInvalidSceneIdMalformed,
        /// InvalidParameterValue.InvalidZone
        #[doc(alias("InvalidParameterValue.InvalidZone"))]
        InvalidParameterValueInvalidZone,
        /// InvalidParameterValue.KeyPairIdMalformed
        #[doc(alias("InvalidParameterValue.KeyPairIdMalformed"))]
        InvalidParameterValueKeyPairIdMalformed,
        /// InvalidParameterValue.KeyPairPublicKeyDuplicated
        #[doc(alias("InvalidParameterValue.KeyPairPublicKeyDuplicated"))]
        InvalidParameterValueKeyPairPublicKeyDuplicated,
        /// InvalidParameterValue.KeyPairPublicKeyMalformed
        #[doc(alias("InvalidParameterValue.KeyPairPublicKeyMalformed"))]
        InvalidParameterValueKeyPairPublicKeyMalformed,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.McpServerEnvInvalid
        #[doc(alias("InvalidParameterValue.McpServerEnvInvalid"))]
        InvalidParameterValueMcpServerEnvInvalid,
        /// InvalidParameterValue.McpServerLimitExceeded
        #[doc(alias("InvalidParameterValue.McpServerLimitExceeded"))]
        InvalidParameterValueMcpServerLimitExceeded,
        /// InvalidParameterValue.McpServerListTooLarge
        #[doc(alias("InvalidParameterValue.McpServerListTooLarge"))]
        InvalidParameterValueMcpServerListTooLarge,
        /// InvalidParameterValue.Negative
        #[doc(alias("InvalidParameterValue.Negative"))]
        InvalidParameterValueNegative,
        /// InvalidParameterValue.NotAllowToChangePlatformType
        #[doc(alias("InvalidParameterValue.NotAllowToChangePlatformType"))]
        InvalidParameterValueNotAllowToChangePlatformType,
        /// InvalidParameterValue.NotSupportCrossBorderSyncBlueprint
        #[doc(alias("InvalidParameterValue.NotSupportCrossBorderSyncBlueprint"))]
        InvalidParameterValueNotSupportCrossBorderSyncBlueprint,
        /// InvalidParameterValue.NotSupportModifyInstanceBundleType
        #[doc(alias("InvalidParameterValue.NotSupportModifyInstanceBundleType"))]
        InvalidParameterValueNotSupportModifyInstanceBundleType,
        /// InvalidParameterValue.OutOfRange
        #[doc(alias("InvalidParameterValue.OutOfRange"))]
        InvalidParameterValueOutOfRange,
        /// InvalidParameterValue.PlatformTypeNotSupportFileSystem
        #[doc(alias("InvalidParameterValue.PlatformTypeNotSupportFileSystem"))]
        InvalidParameterValuePlatformTypeNotSupportFileSystem,
        /// InvalidParameterValue.PlatformTypeNotSupportMountPoint
        #[doc(alias("InvalidParameterValue.PlatformTypeNotSupportMountPoint"))]
        InvalidParameterValuePlatformTypeNotSupportMountPoint,
        /// InvalidParameterValue.RegionNotFound
        #[doc(alias("InvalidParameterValue.RegionNotFound"))]
        InvalidParameterValueRegionNotFound,
        /// InvalidParameterValue.RegionNotMatch
        #[doc(alias("InvalidParameterValue.RegionNotMatch"))]
        InvalidParameterValueRegionNotMatch,
        /// InvalidParameterValue.RegionNotSupported
        #[doc(alias("InvalidParameterValue.RegionNotSupported"))]
        InvalidParameterValueRegionNotSupported,
        /// InvalidParameterValue.RegionUnavailable
        #[doc(alias("InvalidParameterValue.RegionUnavailable"))]
        InvalidParameterValueRegionUnavailable,
        /// InvalidParameterValue.SnapshotIdMalformed
        #[doc(alias("InvalidParameterValue.SnapshotIdMalformed"))]
        InvalidParameterValueSnapshotIdMalformed,
        /// InvalidParameterValue.SnapshotNameTooLong
        #[doc(alias("InvalidParameterValue.SnapshotNameTooLong"))]
        InvalidParameterValueSnapshotNameTooLong,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall,
        /// InvalidParameterValue.UnavailableRegion
        #[doc(alias("InvalidParameterValue.UnavailableRegion"))]
        InvalidParameterValueUnavailableRegion,
        /// InvalidParameterValue.ZoneInvalid
        #[doc(alias("InvalidParameterValue.ZoneInvalid"))]
        InvalidParameterValueZoneInvalid,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AttachDataDiskQuotaLimitExceeded
        #[doc(alias("LimitExceeded.AttachDataDiskQuotaLimitExceeded"))]
        LimitExceededAttachDataDiskQuotaLimitExceeded,
        /// LimitExceeded.BlueprintQuotaLimitExceeded
        #[doc(alias("LimitExceeded.BlueprintQuotaLimitExceeded"))]
        LimitExceededBlueprintQuotaLimitExceeded,
        /// LimitExceeded.DiskBackupQuotaLimitExceeded
        #[doc(alias("LimitExceeded.DiskBackupQuotaLimitExceeded"))]
        LimitExceededDiskBackupQuotaLimitExceeded,
        /// LimitExceeded.DiskQuotaLimitExceeded
        #[doc(alias("LimitExceeded.DiskQuotaLimitExceeded"))]
        LimitExceededDiskQuotaLimitExceeded,
        /// LimitExceeded.FirewallRulesLimitExceeded
        #[doc(alias("LimitExceeded.FirewallRulesLimitExceeded"))]
        LimitExceededFirewallRulesLimitExceeded,
        /// LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded
        #[doc(alias("LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded"))]
        LimitExceededFirewallTemplateRuleQuotaLimitExceeded,
        /// LimitExceeded.InstanceQuotaLimitExceeded
        #[doc(alias("LimitExceeded.InstanceQuotaLimitExceeded"))]
        LimitExceededInstanceQuotaLimitExceeded,
        /// LimitExceeded.IsolateResourcesLimitExceeded
        #[doc(alias("LimitExceeded.IsolateResourcesLimitExceeded"))]
        LimitExceededIsolateResourcesLimitExceeded,
        /// LimitExceeded.KeyPairLimitExceeded
        #[doc(alias("LimitExceeded.KeyPairLimitExceeded"))]
        LimitExceededKeyPairLimitExceeded,
        /// LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded
        #[doc(alias("LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded"))]
        LimitExceededShareBlueprintAcrossAccountQuotaLimitExceeded,
        /// LimitExceeded.SnapshotQuotaLimitExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.SnapshotQuotaLimitExceeded"))]
        LimitExceededSnapshotQuotaLimitExceeded,
        /// LimitExceeded.SyncBlueprintQuotaLimitExceeded
        #[doc(alias("LimitExceeded.SyncBlueprintQuotaLimitExceeded"))]
        LimitExceededSyncBlueprintQuotaLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.BundleMissingParameterBlueprintId
        #[doc(alias("MissingParameter.BundleMissingParameterBlueprintId"))]
        MissingParameterBundleMissingParameterBlueprintId,
        /// MissingParameter.MissingParameterPeriodCurInstanceDeadline
        #[doc(alias("MissingParameter.MissingParameterPeriodCurInstanceDeadline"))]
        MissingParameterMissingParameterPeriodCurInstanceDeadline,
        /// MissingParameter.OrderFieldRequired
        #[doc(alias("MissingParameter.OrderFieldRequired"))]
        MissingParameterOrderFieldRequired,
        /// OperationDenied.BlueprintOperationInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.BlueprintOperationInProgress"))]
        OperationDeniedBlueprintOperationInProgress,
        /// OperationDenied.BundleNotSupportModify
        #[doc(alias("OperationDenied.BundleNotSupportModify"))]
        OperationDeniedBundleNotSupportModify,
        /// OperationDenied.DiskBackupBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskBackupBusy"))]
        OperationDeniedDiskBackupBusy,
        /// OperationDenied.DiskBackupOperationInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskBackupOperationInProgress"))]
        OperationDeniedDiskBackupOperationInProgress,
        /// OperationDenied.DiskBusyForBackupOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskBusyForBackupOperation"))]
        OperationDeniedDiskBusyForBackupOperation,
        /// OperationDenied.DiskCreating
        #[doc(alias("OperationDenied.DiskCreating"))]
        OperationDeniedDiskCreating,
        /// OperationDenied.DiskOperationInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskOperationInProgress"))]
        OperationDeniedDiskOperationInProgress,
        /// OperationDenied.DiskUsageNotSupportOperation
        #[doc(alias("OperationDenied.DiskUsageNotSupportOperation"))]
        OperationDeniedDiskUsageNotSupportOperation,
        /// OperationDenied.InstanceCreating
        #[doc(alias("OperationDenied.InstanceCreating"))]
        OperationDeniedInstanceCreating,
        /// OperationDenied.InstanceOperationInProgress
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress,
        /// OperationDenied.OperationDeniedCreateSnapshot
        #[doc(alias("OperationDenied.OperationDeniedCreateSnapshot"))]
        OperationDeniedOperationDeniedCreateSnapshot,
        /// OperationDenied.OperationDeniedCreateSnapshotForStorageBundle
        #[doc(alias("OperationDenied.OperationDeniedCreateSnapshotForStorageBundle"))]
        OperationDeniedOperationDeniedCreateSnapshotForStorageBundle,
        /// ResourceInUse.BlueprintModifyingSharePermission
        #[doc(alias("ResourceInUse.BlueprintModifyingSharePermission"))]
        ResourceInUseBlueprintModifyingSharePermission,
        /// ResourceInUse.DiskBackupInUse
        #[doc(alias("ResourceInUse.DiskBackupInUse"))]
        ResourceInUseDiskBackupInUse,
        /// ResourceInUse.ImageInUse
        #[doc(alias("ResourceInUse.ImageInUse"))]
        ResourceInUseImageInUse,
        /// ResourceInUse.KeyPairInUse
        #[doc(alias("ResourceInUse.KeyPairInUse"))]
        ResourceInUseKeyPairInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.BlueprintIdNotFound
        #[doc(alias("ResourceNotFound.BlueprintIdNotFound"))]
        ResourceNotFoundBlueprintIdNotFound,
        /// ResourceNotFound.BlueprintNotFound
        #[doc(alias("ResourceNotFound.BlueprintNotFound"))]
        ResourceNotFoundBlueprintNotFound,
        /// ResourceNotFound.DiskAttachedHasNoInstanceId
        #[doc(alias("ResourceNotFound.DiskAttachedHasNoInstanceId"))]
        ResourceNotFoundDiskAttachedHasNoInstanceId,
        /// ResourceNotFound.DiskBackupIdNotFound
        #[doc(alias("ResourceNotFound.DiskBackupIdNotFound"))]
        ResourceNotFoundDiskBackupIdNotFound,
        /// ResourceNotFound.DiskBackupNotExists
        #[doc(alias("ResourceNotFound.DiskBackupNotExists"))]
        ResourceNotFoundDiskBackupNotExists,
        /// ResourceNotFound.DiskBackupNotFound
        #[doc(alias("ResourceNotFound.DiskBackupNotFound"))]
        ResourceNotFoundDiskBackupNotFound,
        /// ResourceNotFound.DiskIdNotFound
        #[doc(alias("ResourceNotFound.DiskIdNotFound"))]
        ResourceNotFoundDiskIdNotFound,
        /// ResourceNotFound.DiskNotExists
        #[doc(alias("ResourceNotFound.DiskNotExists"))]
        ResourceNotFoundDiskNotExists,
        /// ResourceNotFound.DiskNotFound
        #[doc(alias("ResourceNotFound.DiskNotFound"))]
        ResourceNotFoundDiskNotFound,
        /// ResourceNotFound.FirewallNotFound
        #[doc(alias("ResourceNotFound.FirewallNotFound"))]
        ResourceNotFoundFirewallNotFound,
        /// ResourceNotFound.FirewallRulesNotFound
        #[doc(alias("ResourceNotFound.FirewallRulesNotFound"))]
        ResourceNotFoundFirewallRulesNotFound,
        /// ResourceNotFound.FirewallTemplateNotFound
        #[doc(alias("ResourceNotFound.FirewallTemplateNotFound"))]
        ResourceNotFoundFirewallTemplateNotFound,
        /// ResourceNotFound.FirewallTemplateRuleNotFound
        #[doc(alias("ResourceNotFound.FirewallTemplateRuleNotFound"))]
        ResourceNotFoundFirewallTemplateRuleNotFound,
        /// ResourceNotFound.ImageIdNotFound
        #[doc(alias("ResourceNotFound.ImageIdNotFound"))]
        ResourceNotFoundImageIdNotFound,
        /// ResourceNotFound.InstanceBlueprintNotFound
        #[doc(alias("ResourceNotFound.InstanceBlueprintNotFound"))]
        ResourceNotFoundInstanceBlueprintNotFound,
        /// ResourceNotFound.InstanceDataDiskNotFound
        #[doc(alias("ResourceNotFound.InstanceDataDiskNotFound"))]
        ResourceNotFoundInstanceDataDiskNotFound,
        /// ResourceNotFound.InstanceIdNotFound
        #[doc(alias("ResourceNotFound.InstanceIdNotFound"))]
        ResourceNotFoundInstanceIdNotFound,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.KeyIdNotFound
        #[doc(alias("ResourceNotFound.KeyIdNotFound"))]
        ResourceNotFoundKeyIdNotFound,
        /// ResourceNotFound.KeyPairNotFound
        #[doc(alias("ResourceNotFound.KeyPairNotFound"))]
        ResourceNotFoundKeyPairNotFound,
        /// ResourceNotFound.McpServerNotFound
        #[doc(alias("ResourceNotFound.McpServerNotFound"))]
        ResourceNotFoundMcpServerNotFound,
        /// ResourceNotFound.McpServersPartialNotFound
        #[doc(alias("ResourceNotFound.McpServersPartialNotFound"))]
        ResourceNotFoundMcpServersPartialNotFound,
        /// ResourceNotFound.PrivateBlueprintNotFound
        #[doc(alias("ResourceNotFound.PrivateBlueprintNotFound"))]
        ResourceNotFoundPrivateBlueprintNotFound,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound,
        /// ResourceNotFound.SceneIdNotFound
        #[doc(alias("ResourceNotFound.SceneIdNotFound"))]
        ResourceNotFoundSceneIdNotFound,
        /// ResourceNotFound.SnapshotIdNotFound
        #[doc(alias("ResourceNotFound.SnapshotIdNotFound"))]
        ResourceNotFoundSnapshotIdNotFound,
        /// ResourceNotFound.SnapshotNotFound
        #[doc(alias("ResourceNotFound.SnapshotNotFound"))]
        ResourceNotFoundSnapshotNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.BlueprintInvalid
        #[doc(alias("ResourceUnavailable.BlueprintInvalid"))]
        ResourceUnavailableBlueprintInvalid,
        /// ResourceUnavailable.BlueprintUnavailable
        #[doc(alias("ResourceUnavailable.BlueprintUnavailable"))]
        ResourceUnavailableBlueprintUnavailable,
        /// ResourceUnavailable.BundleUnavailable
        #[doc(alias("ResourceUnavailable.BundleUnavailable"))]
        ResourceUnavailableBundleUnavailable,
        /// ResourceUnavailable.CannotApplyEmptyFirewallTemplate
        #[doc(alias("ResourceUnavailable.CannotApplyEmptyFirewallTemplate"))]
        ResourceUnavailableCannotApplyEmptyFirewallTemplate,
        /// ResourceUnavailable.DockerUnavailable
        #[doc(alias("ResourceUnavailable.DockerUnavailable"))]
        ResourceUnavailableDockerUnavailable,
        /// ResourceUnavailable.FirewallTemplateInUse
        #[doc(alias("ResourceUnavailable.FirewallTemplateInUse"))]
        ResourceUnavailableFirewallTemplateInUse,
        /// ResourceUnavailable.InvalidPurchaseRequestSource
        #[doc(alias("ResourceUnavailable.InvalidPurchaseRequestSource"))]
        ResourceUnavailableInvalidPurchaseRequestSource,
        /// ResourceUnavailable.TATAgentUnavailable
        #[doc(alias("ResourceUnavailable.TATAgentUnavailable"))]
        ResourceUnavailableTatAgentUnavailable,
        /// ResourceUnavailable.TATServiceError
        #[doc(alias("ResourceUnavailable.TATServiceError"))]
        ResourceUnavailableTatServiceError,
        /// ResourcesSoldOut.BundleSoldOut
        #[doc(alias("ResourcesSoldOut.BundleSoldOut"))]
        ResourcesSoldOutBundleSoldOut,
        /// ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs
        #[doc(alias("ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs"))]
        ResourcesSoldOutPurchaseSourceHasNoBundleConfigs,
        /// ResourcesSoldOut.ZonesHasNoBundleConfigs
        #[doc(alias("ResourcesSoldOut.ZonesHasNoBundleConfigs"))]
        ResourcesSoldOutZonesHasNoBundleConfigs,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CertificationNeedUpgrade
        #[doc(alias("UnauthorizedOperation.CertificationNeedUpgrade"))]
        UnauthorizedOperationCertificationNeedUpgrade,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken,
        /// UnauthorizedOperation.MFAExpired
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired,
        /// UnauthorizedOperation.MFANotFound
        #[doc(alias("UnauthorizedOperation.MFANotFound"))]
        UnauthorizedOperationMfaNotFound,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification,
        /// UnauthorizedOperation.TokenInvalid
        #[doc(alias("UnauthorizedOperation.TokenInvalid"))]
        UnauthorizedOperationTokenInvalid,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ApplyDiskBackupToAnotherDisk
        #[doc(alias("UnsupportedOperation.ApplyDiskBackupToAnotherDisk"))]
        UnsupportedOperationApplyDiskBackupToAnotherDisk,
        /// UnsupportedOperation.AssumeRoleFailed
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.AssumeRoleFailed"))]
        UnsupportedOperationAssumeRoleFailed,
        /// UnsupportedOperation.AttachCcnConditionUnsatisfied
        #[doc(alias("UnsupportedOperation.AttachCcnConditionUnsatisfied"))]
        UnsupportedOperationAttachCcnConditionUnsatisfied,
        /// UnsupportedOperation.AttachCcnFailed
        #[doc(alias("UnsupportedOperation.AttachCcnFailed"))]
        UnsupportedOperationAttachCcnFailed,
        /// UnsupportedOperation.BlueprintAlreadyShared
        #[doc(alias("UnsupportedOperation.BlueprintAlreadyShared"))]
        UnsupportedOperationBlueprintAlreadyShared,
        /// UnsupportedOperation.BlueprintCurStateInvalid
        #[doc(alias("UnsupportedOperation.BlueprintCurStateInvalid"))]
        UnsupportedOperationBlueprintCurStateInvalid,
        /// UnsupportedOperation.BlueprintHasNotShared
        #[doc(alias("UnsupportedOperation.BlueprintHasNotShared"))]
        UnsupportedOperationBlueprintHasNotShared,
        /// UnsupportedOperation.BlueprintLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.BlueprintLatestOperationUnfinished"))]
        UnsupportedOperationBlueprintLatestOperationUnfinished,
        /// UnsupportedOperation.BlueprintOccupied
        #[doc(alias("UnsupportedOperation.BlueprintOccupied"))]
        UnsupportedOperationBlueprintOccupied,
        /// UnsupportedOperation.BlueprintTypeNotSupportOperation
        #[doc(alias("UnsupportedOperation.BlueprintTypeNotSupportOperation"))]
        UnsupportedOperationBlueprintTypeNotSupportOperation,
        /// UnsupportedOperation.CcnAlreadyAttached
        #[doc(alias("UnsupportedOperation.CcnAlreadyAttached"))]
        UnsupportedOperationCcnAlreadyAttached,
        /// UnsupportedOperation.CcnNotAttached
        #[doc(alias("UnsupportedOperation.CcnNotAttached"))]
        UnsupportedOperationCcnNotAttached,
        /// UnsupportedOperation.DescribeCcnAttachedInstancesFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.DescribeCcnAttachedInstancesFailed"))]
        UnsupportedOperationDescribeCcnAttachedInstancesFailed,
        /// UnsupportedOperation.DetachCcnFailed
        #[doc(alias("UnsupportedOperation.DetachCcnFailed"))]
        UnsupportedOperationDetachCcnFailed,
        /// UnsupportedOperation.DiskBackupLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.DiskBackupLatestOperationUnfinished"))]
        UnsupportedOperationDiskBackupLatestOperationUnfinished,
        /// UnsupportedOperation.DiskBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.DiskBusy"))]
        UnsupportedOperationDiskBusy,
        /// UnsupportedOperation.DiskLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.DiskLatestOperationUnfinished"))]
        UnsupportedOperationDiskLatestOperationUnfinished,
        /// UnsupportedOperation.FirewallBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.FirewallBusy"))]
        UnsupportedOperationFirewallBusy,
        /// UnsupportedOperation.FirewallVersionMismatch
        #[doc(alias("UnsupportedOperation.FirewallVersionMismatch"))]
        UnsupportedOperationFirewallVersionMismatch,
        /// UnsupportedOperation.ImageAlreadyShared
        #[doc(alias("UnsupportedOperation.ImageAlreadyShared"))]
        UnsupportedOperationImageAlreadyShared,
        /// UnsupportedOperation.ImageOccupied
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.ImageOccupied"))]
        UnsupportedOperationImageOccupied,
        /// UnsupportedOperation.ImageUnableToShare
        #[doc(alias("UnsupportedOperation.ImageUnableToShare"))]
        UnsupportedOperationImageUnableToShare,
        /// UnsupportedOperation.InstanceDisplayAreaNotSupportOperation
        #[doc(alias("UnsupportedOperation.InstanceDisplayAreaNotSupportOperation"))]
        UnsupportedOperationInstanceDisplayAreaNotSupportOperation,
        /// UnsupportedOperation.InstanceExpired
        #[doc(alias("UnsupportedOperation.InstanceExpired"))]
        UnsupportedOperationInstanceExpired,
        /// UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword
        #[doc(alias("UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword"))]
        UnsupportedOperationInstanceLinuxUnixCreatingNotSupportPassword,
        /// UnsupportedOperation.InvalidDiskBackupState
        #[doc(alias("UnsupportedOperation.InvalidDiskBackupState"))]
        UnsupportedOperationInvalidDiskBackupState,
        /// UnsupportedOperation.InvalidDiskState
        #[doc(alias("UnsupportedOperation.InvalidDiskState"))]
        UnsupportedOperationInvalidDiskState,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState,
        /// UnsupportedOperation.InvalidSnapshotState
        #[doc(alias("UnsupportedOperation.InvalidSnapshotState"))]
        UnsupportedOperationInvalidSnapshotState,
        /// UnsupportedOperation.KeyPairBindDuplicate
        #[doc(alias("UnsupportedOperation.KeyPairBindDuplicate"))]
        UnsupportedOperationKeyPairBindDuplicate,
        /// UnsupportedOperation.KeyPairBindToBlueprints
        #[doc(alias("UnsupportedOperation.KeyPairBindToBlueprints"))]
        UnsupportedOperationKeyPairBindToBlueprints,
        /// UnsupportedOperation.KeyPairNotBoundToInstance
        #[doc(alias("UnsupportedOperation.KeyPairNotBoundToInstance"))]
        UnsupportedOperationKeyPairNotBoundToInstance,
        /// UnsupportedOperation.KeyPairUnbindUsernameMismatch
        #[doc(alias("UnsupportedOperation.KeyPairUnbindUsernameMismatch"))]
        UnsupportedOperationKeyPairUnbindUsernameMismatch,
        /// UnsupportedOperation.LatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.LatestOperationUnfinished"))]
        UnsupportedOperationLatestOperationUnfinished,
        /// UnsupportedOperation.McpServerLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.McpServerLatestOperationUnfinished"))]
        UnsupportedOperationMcpServerLatestOperationUnfinished,
        /// UnsupportedOperation.NotSupportSharedBlueprint
        #[doc(alias("UnsupportedOperation.NotSupportSharedBlueprint"))]
        UnsupportedOperationNotSupportSharedBlueprint,
        /// UnsupportedOperation.OperationNotSupportAutoGeneratePassword
        #[doc(alias("UnsupportedOperation.OperationNotSupportAutoGeneratePassword"))]
        UnsupportedOperationOperationNotSupportAutoGeneratePassword,
        /// UnsupportedOperation.OperationNotSupportedInIntlSite
        #[doc(alias("UnsupportedOperation.OperationNotSupportedInIntlSite"))]
        UnsupportedOperationOperationNotSupportedInIntlSite,
        /// UnsupportedOperation.OperationOffline
        #[doc(alias("UnsupportedOperation.OperationOffline"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-18"
        )]
        UnsupportedOperationOperationOffline,
        /// UnsupportedOperation.PostDestroyResourceFailed
        #[doc(alias("UnsupportedOperation.PostDestroyResourceFailed"))]
        UnsupportedOperationPostDestroyResourceFailed,
        /// UnsupportedOperation.ResetAttachCcnFailed
        #[doc(alias("UnsupportedOperation.ResetAttachCcnFailed"))]
        UnsupportedOperationResetAttachCcnFailed,
        /// UnsupportedOperation.ResourceNotReturnable
        #[doc(alias("UnsupportedOperation.ResourceNotReturnable"))]
        UnsupportedOperationResourceNotReturnable,
        /// UnsupportedOperation.SameWithOldConfig
        #[doc(alias("UnsupportedOperation.SameWithOldConfig"))]
        UnsupportedOperationSameWithOldConfig,
        /// UnsupportedOperation.ServiceRoleNotExist
        #[doc(alias("UnsupportedOperation.ServiceRoleNotExist"))]
        UnsupportedOperationServiceRoleNotExist,
        /// UnsupportedOperation.SnapshotBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.SnapshotBusy"))]
        UnsupportedOperationSnapshotBusy,
        /// UnsupportedOperation.SystemBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.SystemBusy"))]
        UnsupportedOperationSystemBusy,
        /// UnsupportedOperation.TatAgentNotOnline
        #[doc(alias("UnsupportedOperation.TatAgentNotOnline"))]
        UnsupportedOperationTatAgentNotOnline,
        /// UnsupportedOperation.WindowsNotAllowToAssociateKeyPair
        #[doc(alias("UnsupportedOperation.WindowsNotAllowToAssociateKeyPair"))]
        UnsupportedOperationWindowsNotAllowToAssociateKeyPair,
        /// UnsupportedOperation.WindowsNotSupportKeyPair
        #[doc(alias("UnsupportedOperation.WindowsNotSupportKeyPair"))]
        UnsupportedOperationWindowsNotSupportKeyPair,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "lighthouse")]
    api::listed_enum!(LighthouseError, lighthouse_v20200324_table);
    pub(crate) mod lighthouse_v20200324_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "lighthouse")]
        use super::LighthouseError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "lighthouse_v20200324";
        pub(super) const CODE_INDEX: Index = index::LIGHTHOUSE_V20200324_CODES;
        pub(super) const KEY_INDEX: Index = index::LIGHTHOUSE_V20200324_KEYS;
        #[cfg(feature = "lighthouse")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [LighthouseError; 302] = [
            LighthouseError::AuthFailure,
            LighthouseError::AuthFailureInvalidHeaderUin,
            LighthouseError::AuthFailureInvalidRegion,
            LighthouseError::FailedOperation,
            LighthouseError::FailedOperationBalanceInsufficient,
            LighthouseError::FailedOperationCreateBlueprintFailed,
            LighthouseError::FailedOperationCreateDisksFailed,
            LighthouseError::FailedOperationCreateInstancesFailed,
            LighthouseError::FailedOperationCreateKeyPairFailed,
            LighthouseError::FailedOperationDeleteKeyPairFailed,
            LighthouseError::FailedOperationDeleteResourcesFailed,
            LighthouseError::FailedOperationDescribeBlueprintBundlesFailed,
            LighthouseError::FailedOperationDescribeBlueprintQuotaFailed,
            LighthouseError::FailedOperationDescribeBlueprintsFailed,
            LighthouseError::FailedOperationDescribeBundleDiscountFailed,
            LighthouseError::FailedOperationDescribeBundlesFailed,
            LighthouseError::FailedOperationDescribeDiskConfigQuotaFailed,
            LighthouseError::FailedOperationDescribeDisksReturnableError,
            LighthouseError::FailedOperationDescribeImagesFailed,
            LighthouseError::FailedOperationDescribeInstanceStatus,
            LighthouseError::FailedOperationDescribeInstancesModificationError,
            LighthouseError::FailedOperationDescribeInstancesReturnableError,
            LighthouseError::FailedOperationDescribeInstancesTrafficPackagesFailed,
            LighthouseError::FailedOperationDescribeResourcesReturnableError,
            LighthouseError::FailedOperationDestroyResourcesFailed,
            LighthouseError::FailedOperationDockerContainersListTooLarge,
            LighthouseError::FailedOperationDockerOperationFailed,
            LighthouseError::FailedOperationFirewallOperationFailed,
            LighthouseError::FailedOperationFirewallRulesOperationFailed,
            LighthouseError::FailedOperationGetSnapshotAllocQuotaLockError,
            LighthouseError::FailedOperationImageOperationFailed,
            LighthouseError::FailedOperationImportKeyPairFailed,
            LighthouseError::FailedOperationInitCommandContentTooLong,
            LighthouseError::FailedOperationInstanceOperationFailed,
            LighthouseError::FailedOperationInsufficientBalance,
            LighthouseError::FailedOperationInvalidCommandNotFound,
            LighthouseError::FailedOperationIsolateResourcesFailed,
            LighthouseError::FailedOperationMcpServerOperationFailed,
            LighthouseError::FailedOperationModifyInstancesBundleFailed,
            LighthouseError::FailedOperationModifyResourcesAttributeFailed,
            LighthouseError::FailedOperationModifyResourcesRenewFlagFailed,
            LighthouseError::FailedOperationNumLimitError,
            LighthouseError::FailedOperationRenewInstancesFailed,
            LighthouseError::FailedOperationRenewResourcesFailed,
            LighthouseError::FailedOperationRequestError,
            LighthouseError::FailedOperationResizeDisksFailed,
            LighthouseError::FailedOperationShareBlueprintAcrossAccountFailed,
            LighthouseError::FailedOperationSnapshotOperationFailed,
            LighthouseError::FailedOperationTatInvocationNotFinished,
            LighthouseError::FailedOperationTradeCallBillingGatewayFailed,
            LighthouseError::FailedOperationTradeGetPriceFailed,
            LighthouseError::FailedOperationUnableToCreateBlueprint,
            LighthouseError::FailedOperationUnableToCreateInstances,
            LighthouseError::FailedOperationUnableToSyncBlueprint,
            LighthouseError::InternalError,
            LighthouseError::InternalErrorDescribeDisksReturnableError,
            LighthouseError::InternalErrorDescribeInstanceStatus,
            LighthouseError::InternalErrorDescribeInstancesModification,
            LighthouseError::InternalErrorDescribeInstancesModificationError,
            LighthouseError::InternalErrorDescribeInstancesReturnableError,
            LighthouseError::InternalErrorDescribeInstancesTrafficPackagesFailed,
            LighthouseError::InternalErrorDescribeResourcesReturnableError,
            LighthouseError::InternalErrorGetSnapshotAllocQuotaLockError,
            LighthouseError::InternalErrorInvalidActionNotFound,
            LighthouseError::InternalErrorInvalidBundlePrice,
            LighthouseError::InternalErrorInvalidCommandNotFound,
            LighthouseError::InternalErrorRequestError,
            LighthouseError::InternalErrorTradeCallBillingGatewayFailed,
            LighthouseError::InternalErrorTradeGetPriceFailed,
            LighthouseError::InvalidParameter,
            LighthouseError::InvalidParameterBundleAndBlueprintNotMatch,
            LighthouseError::InvalidParameterBundleIdNotFound,
            LighthouseError::InvalidParameterConflict,
            LighthouseError::InvalidParameterConflictParameter,
            LighthouseError::InvalidParameterCreatingGamePortalInstanceNotSupportParameter,
            LighthouseError::InvalidParameterFilterValueLimitExceeded,
            LighthouseError::InvalidParameterFirewallRulesDuplicated,
            LighthouseError::InvalidParameterFirewallRulesExist,
            LighthouseError::InvalidParameterGamePortalInstanceBlueprintInvalid,
            LighthouseError::InvalidParameterGamePortalInstanceOnlySupportCurrentBlueprint,
            LighthouseError::InvalidParameterInstanceDisplayAreaNotSupportParameter,
            LighthouseError::InvalidParameterInstanceOperationUnsupportedParameter,
            LighthouseError::InvalidParameterInvalidFilter,
            LighthouseError::InvalidParameterInvalidFilterInvalidKey,
            LighthouseError::InvalidParameterInvalidFilterInvalidNameNotStr,
            LighthouseError::InvalidParameterInvalidFilterInvalidValuesNotList,
            LighthouseError::InvalidParameterInvalidFilterName,
            LighthouseError::InvalidParameterInvalidFilterNotDict,
            LighthouseError::InvalidParameterInvalidFilterNotSupportedName,
            LighthouseError::InvalidParameterMustSpecifyOneAttributeToModify,
            LighthouseError::InvalidParameterOnlyAllowModifyOneAttribute,
            LighthouseError::InvalidParameterParameterConflict,
            LighthouseError::InvalidParameterValue,
            LighthouseError::InvalidParameterValueAccountIdInvalidAccountArea,
            LighthouseError::InvalidParameterValueAccountIdSameWithUin,
            LighthouseError::InvalidParameterValueAccountIdsNotExist,
            LighthouseError::InvalidParameterValueAccountIdsNotOwnerAccount,
            LighthouseError::InvalidParameterValueBlueprintConfigNotMatch,
            LighthouseError::InvalidParameterValueBlueprintId,
            LighthouseError::InvalidParameterValueBlueprintIdMalformed,
            LighthouseError::InvalidParameterValueBundleAndBlueprintNotMatch,
            LighthouseError::InvalidParameterValueBundleNotSupportBlueprintPlatform,
            LighthouseError::InvalidParameterValueCcnIdMalformed,
            LighthouseError::InvalidParameterValueClientTokenTooLong,
            LighthouseError::InvalidParameterValueDestinationRegionSameAsSourceRegion,
            LighthouseError::InvalidParameterValueDiskBackupIdMalformed,
            LighthouseError::InvalidParameterValueDiskBackupNameTooLong,
            LighthouseError::InvalidParameterValueDiskBackupQuotaLessThanCurrentDiskBackupNum,
            LighthouseError::InvalidParameterValueDiskBackupQuotaLessThenCurrentDiskBackupNum,
            LighthouseError::InvalidParameterValueDiskInstanceZoneNotMatch,
            LighthouseError::InvalidParameterValueDiskNameTooLong,
            LighthouseError::InvalidParameterValueDiskSizeNotMatch,
            LighthouseError::InvalidParameterValueDiskSizeSmallerThanCurrentDiskSize,
            LighthouseError::InvalidParameterValueDuplicateParameterValue,
            LighthouseError::InvalidParameterValueDuplicated,
            LighthouseError::InvalidParameterValueDuplicatedFirewallTemplateRule,
            LighthouseError::InvalidParameterValueFieldsCompare,
            LighthouseError::InvalidParameterValueFirewallRuleDescriptionTooLong,
            LighthouseError::InvalidParameterValueFirewallTemplateIdMalformed,
            LighthouseError::InvalidParameterValueInstanceIdMalformed,
            LighthouseError::InvalidParameterValueInstanceNameTooLong,
            LighthouseError::InvalidParameterValueInvalidBlueprintId,
            LighthouseError::InvalidParameterValueInvalidBlueprintPlatformType,
            LighthouseError::InvalidParameterValueInvalidBlueprintState,
            LighthouseError::InvalidParameterValueInvalidBlueprintType,
            LighthouseError::InvalidParameterValueInvalidBundle,
            LighthouseError::InvalidParameterValueInvalidBundleBlueprintCombination,
            LighthouseError::InvalidParameterValueInvalidConsoleDisplayTypes,
            LighthouseError::InvalidParameterValueInvalidCurInstanceDeadline,
            LighthouseError::InvalidParameterValueInvalidDiskIdMalformed,
            LighthouseError::InvalidParameterValueInvalidDiskSize,
            LighthouseError::InvalidParameterValueInvalidDiskType,
            LighthouseError::InvalidParameterValueInvalidImageIdMalformed,
            LighthouseError::InvalidParameterValueInvalidInstanceLoginKeyPairPermitLogin,
            LighthouseError::InvalidParameterValueInvalidIpFormat,
            LighthouseError::InvalidParameterValueInvalidKeyPairNameEmpty,
            LighthouseError::InvalidParameterValueInvalidKeyPairNameIncludeIllegalChar,
            LighthouseError::InvalidParameterValueInvalidKeyPairNameTooLong,
            LighthouseError::InvalidParameterValueInvalidParameterCombination,
            LighthouseError::InvalidParameterValueInvalidPassword,
            LighthouseError::InvalidParameterValueInvalidResourceQuotaResourceName,
            LighthouseError::InvalidParameterValueInvalidSceneIdMalformed,
            LighthouseError::InvalidParameterValueInvalidZone,
            LighthouseError::InvalidParameterValueKeyPairIdMalformed,
            LighthouseError::InvalidParameterValueKeyPairPublicKeyDuplicated,
            LighthouseError::InvalidParameterValueKeyPairPublicKeyMalformed,
            LighthouseError::InvalidParameterValueLength,
            LighthouseError::InvalidParameterValueLimitExceeded,
            LighthouseError::InvalidParameterValueMcpServerEnvInvalid,
            LighthouseError::InvalidParameterValueMcpServerLimitExceeded,
            LighthouseError::InvalidParameterValueMcpServerListTooLarge,
            LighthouseError::InvalidParameterValueNegative,
            LighthouseError::InvalidParameterValueNotAllowToChangePlatformType,
            LighthouseError::InvalidParameterValueNotSupportCrossBorderSyncBlueprint,
            LighthouseError::InvalidParameterValueNotSupportModifyInstanceBundleType,
            LighthouseError::InvalidParameterValueOutOfRange,
            LighthouseError::InvalidParameterValuePlatformTypeNotSupportFileSystem,
            LighthouseError::InvalidParameterValuePlatformTypeNotSupportMountPoint,
            LighthouseError::InvalidParameterValueRegionNotFound,
            LighthouseError::InvalidParameterValueRegionNotMatch,
            LighthouseError::InvalidParameterValueRegionNotSupported,
            LighthouseError::InvalidParameterValueRegionUnavailable,
            LighthouseError::InvalidParameterValueSnapshotIdMalformed,
            LighthouseError::InvalidParameterValueSnapshotNameTooLong,
            LighthouseError::InvalidParameterValueTooLarge,
            LighthouseError::InvalidParameterValueTooLong,
            LighthouseError::InvalidParameterValueTooSmall,
            LighthouseError::InvalidParameterValueUnavailableRegion,
            LighthouseError::InvalidParameterValueZoneInvalid,
            LighthouseError::LimitExceeded,
            LighthouseError::LimitExceededAttachDataDiskQuotaLimitExceeded,
            LighthouseError::LimitExceededBlueprintQuotaLimitExceeded,
            LighthouseError::LimitExceededDiskBackupQuotaLimitExceeded,
            LighthouseError::LimitExceededDiskQuotaLimitExceeded,
            LighthouseError::LimitExceededFirewallRulesLimitExceeded,
            LighthouseError::LimitExceededFirewallTemplateRuleQuotaLimitExceeded,
            LighthouseError::LimitExceededInstanceQuotaLimitExceeded,
            LighthouseError::LimitExceededIsolateResourcesLimitExceeded,
            LighthouseError::LimitExceededKeyPairLimitExceeded,
            LighthouseError::LimitExceededShareBlueprintAcrossAccountQuotaLimitExceeded,
            LighthouseError::LimitExceededSnapshotQuotaLimitExceeded,
            LighthouseError::LimitExceededSyncBlueprintQuotaLimitExceeded,
            LighthouseError::MissingParameter,
            LighthouseError::MissingParameterBundleMissingParameterBlueprintId,
            LighthouseError::MissingParameterMissingParameterPeriodCurInstanceDeadline,
            LighthouseError::MissingParameterOrderFieldRequired,
            LighthouseError::OperationDeniedBlueprintOperationInProgress,
            LighthouseError::OperationDeniedBundleNotSupportModify,
            LighthouseError::OperationDeniedDiskBackupBusy,
            LighthouseError::OperationDeniedDiskBackupOperationInProgress,
            LighthouseError::OperationDeniedDiskBusyForBackupOperation,
            LighthouseError::OperationDeniedDiskCreating,
            LighthouseError::OperationDeniedDiskOperationInProgress,
            LighthouseError::OperationDeniedDiskUsageNotSupportOperation,
            LighthouseError::OperationDeniedInstanceCreating,
            LighthouseError::OperationDeniedInstanceOperationInProgress,
            LighthouseError::OperationDeniedOperationDeniedCreateSnapshot,
            LighthouseError::OperationDeniedOperationDeniedCreateSnapshotForStorageBundle,
            LighthouseError::ResourceInUseBlueprintModifyingSharePermission,
            LighthouseError::ResourceInUseDiskBackupInUse,
            LighthouseError::ResourceInUseImageInUse,
            LighthouseError::ResourceInUseKeyPairInUse,
            LighthouseError::ResourceNotFound,
            LighthouseError::ResourceNotFoundBlueprintIdNotFound,
            LighthouseError::ResourceNotFoundBlueprintNotFound,
            LighthouseError::ResourceNotFoundDiskAttachedHasNoInstanceId,
            LighthouseError::ResourceNotFoundDiskBackupIdNotFound,
            LighthouseError::ResourceNotFoundDiskBackupNotExists,
            LighthouseError::ResourceNotFoundDiskBackupNotFound,
            LighthouseError::ResourceNotFoundDiskIdNotFound,
            LighthouseError::ResourceNotFoundDiskNotExists,
            LighthouseError::ResourceNotFoundDiskNotFound,
            LighthouseError::ResourceNotFoundFirewallNotFound,
            LighthouseError::ResourceNotFoundFirewallRulesNotFound,
            LighthouseError::ResourceNotFoundFirewallTemplateNotFound,
            LighthouseError::ResourceNotFoundFirewallTemplateRuleNotFound,
            LighthouseError::ResourceNotFoundImageIdNotFound,
            LighthouseError::ResourceNotFoundInstanceBlueprintNotFound,
            LighthouseError::ResourceNotFoundInstanceDataDiskNotFound,
            LighthouseError::ResourceNotFoundInstanceIdNotFound,
            LighthouseError::ResourceNotFoundInstanceNotFound,
            LighthouseError::ResourceNotFoundKeyIdNotFound,
            LighthouseError::ResourceNotFoundKeyPairNotFound,
            LighthouseError::ResourceNotFoundMcpServerNotFound,
            LighthouseError::ResourceNotFoundMcpServersPartialNotFound,
            LighthouseError::ResourceNotFoundPrivateBlueprintNotFound,
            LighthouseError::ResourceNotFoundRoleNotFound,
            LighthouseError::ResourceNotFoundSceneIdNotFound,
            LighthouseError::ResourceNotFoundSnapshotIdNotFound,
            LighthouseError::ResourceNotFoundSnapshotNotFound,
            LighthouseError::ResourceUnavailable,
            LighthouseError::ResourceUnavailableBlueprintInvalid,
            LighthouseError::ResourceUnavailableBlueprintUnavailable,
            LighthouseError::ResourceUnavailableBundleUnavailable,
            LighthouseError::ResourceUnavailableCannotApplyEmptyFirewallTemplate,
            LighthouseError::ResourceUnavailableDockerUnavailable,
            LighthouseError::ResourceUnavailableFirewallTemplateInUse,
            LighthouseError::ResourceUnavailableInvalidPurchaseRequestSource,
            LighthouseError::ResourceUnavailableTatAgentUnavailable,
            LighthouseError::ResourceUnavailableTatServiceError,
            LighthouseError::ResourcesSoldOutBundleSoldOut,
            LighthouseError::ResourcesSoldOutPurchaseSourceHasNoBundleConfigs,
            LighthouseError::ResourcesSoldOutZonesHasNoBundleConfigs,
            LighthouseError::UnauthorizedOperation,
            LighthouseError::UnauthorizedOperationCertificationNeedUpgrade,
            LighthouseError::UnauthorizedOperationInvalidToken,
            LighthouseError::UnauthorizedOperationMfaExpired,
            LighthouseError::UnauthorizedOperationMfaNotFound,
            LighthouseError::UnauthorizedOperationNoPermission,
            LighthouseError::UnauthorizedOperationNotCertification,
            LighthouseError::UnauthorizedOperationTokenInvalid,
            LighthouseError::UnknownParameter,
            LighthouseError::UnsupportedOperation,
            LighthouseError::UnsupportedOperationApplyDiskBackupToAnotherDisk,
            LighthouseError::UnsupportedOperationAssumeRoleFailed,
            LighthouseError::UnsupportedOperationAttachCcnConditionUnsatisfied,
            LighthouseError::UnsupportedOperationAttachCcnFailed,
            LighthouseError::UnsupportedOperationBlueprintAlreadyShared,
            LighthouseError::UnsupportedOperationBlueprintCurStateInvalid,
            LighthouseError::UnsupportedOperationBlueprintHasNotShared,
            LighthouseError::UnsupportedOperationBlueprintLatestOperationUnfinished,
            LighthouseError::UnsupportedOperationBlueprintOccupied,
            LighthouseError::UnsupportedOperationBlueprintTypeNotSupportOperation,
            LighthouseError::UnsupportedOperationCcnAlreadyAttached,
            LighthouseError::UnsupportedOperationCcnNotAttached,
            LighthouseError::UnsupportedOperationDescribeCcnAttachedInstancesFailed,
            LighthouseError::UnsupportedOperationDetachCcnFailed,
            LighthouseError::UnsupportedOperationDiskBackupLatestOperationUnfinished,
            LighthouseError::UnsupportedOperationDiskBusy,
            LighthouseError::UnsupportedOperationDiskLatestOperationUnfinished,
            LighthouseError::UnsupportedOperationFirewallBusy,
            LighthouseError::UnsupportedOperationFirewallVersionMismatch,
            LighthouseError::UnsupportedOperationImageAlreadyShared,
            LighthouseError::UnsupportedOperationImageOccupied,
            LighthouseError::UnsupportedOperationImageUnableToShare,
            LighthouseError::UnsupportedOperationInstanceDisplayAreaNotSupportOperation,
            LighthouseError::UnsupportedOperationInstanceExpired,
            LighthouseError::UnsupportedOperationInstanceLinuxUnixCreatingNotSupportPassword,
            LighthouseError::UnsupportedOperationInvalidDiskBackupState,
            LighthouseError::UnsupportedOperationInvalidDiskState,
            LighthouseError::UnsupportedOperationInvalidInstanceState,
            LighthouseError::UnsupportedOperationInvalidSnapshotState,
            LighthouseError::UnsupportedOperationKeyPairBindDuplicate,
            LighthouseError::UnsupportedOperationKeyPairBindToBlueprints,
            LighthouseError::UnsupportedOperationKeyPairNotBoundToInstance,
            LighthouseError::UnsupportedOperationKeyPairUnbindUsernameMismatch,
            LighthouseError::UnsupportedOperationLatestOperationUnfinished,
            LighthouseError::UnsupportedOperationMcpServerLatestOperationUnfinished,
            LighthouseError::UnsupportedOperationNotSupportSharedBlueprint,
            LighthouseError::UnsupportedOperationOperationNotSupportAutoGeneratePassword,
            LighthouseError::UnsupportedOperationOperationNotSupportedInIntlSite,
            LighthouseError::UnsupportedOperationOperationOffline,
            LighthouseError::UnsupportedOperationPostDestroyResourceFailed,
            LighthouseError::UnsupportedOperationResetAttachCcnFailed,
            LighthouseError::UnsupportedOperationResourceNotReturnable,
            LighthouseError::UnsupportedOperationSameWithOldConfig,
            LighthouseError::UnsupportedOperationServiceRoleNotExist,
            LighthouseError::UnsupportedOperationSnapshotBusy,
            LighthouseError::UnsupportedOperationSystemBusy,
            LighthouseError::UnsupportedOperationTatAgentNotOnline,
            LighthouseError::UnsupportedOperationWindowsNotAllowToAssociateKeyPair,
            LighthouseError::UnsupportedOperationWindowsNotSupportKeyPair,
        ];
        pub(super) static WORDS: [&str; 302] = [
            "AuthFailure",
            "AuthFailure.InvalidHeaderUin",
            "AuthFailure.InvalidRegion",
            "FailedOperation",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.CreateBlueprintFailed",
            "FailedOperation.CreateDisksFailed",
            "FailedOperation.CreateInstancesFailed",
            "FailedOperation.CreateKeyPairFailed",
            "FailedOperation.DeleteKeyPairFailed",
            "FailedOperation.DeleteResourcesFailed",
            "FailedOperation.DescribeBlueprintBundlesFailed",
            "FailedOperation.DescribeBlueprintQuotaFailed",
            "FailedOperation.DescribeBlueprintsFailed",
            "FailedOperation.DescribeBundleDiscountFailed",
            "FailedOperation.DescribeBundlesFailed",
            "FailedOperation.DescribeDiskConfigQuotaFailed",
            "FailedOperation.DescribeDisksReturnableError",
            "FailedOperation.DescribeImagesFailed",
            "FailedOperation.DescribeInstanceStatus",
            "FailedOperation.DescribeInstancesModificationError",
            "FailedOperation.DescribeInstancesReturnableError",
            "FailedOperation.DescribeInstancesTrafficPackagesFailed",
            "FailedOperation.DescribeResourcesReturnableError",
            "FailedOperation.DestroyResourcesFailed",
            "FailedOperation.DockerContainersListTooLarge",
            "FailedOperation.DockerOperationFailed",
            "FailedOperation.FirewallOperationFailed",
            "FailedOperation.FirewallRulesOperationFailed",
            "FailedOperation.GetSnapshotAllocQuotaLockError",
            "FailedOperation.ImageOperationFailed",
            "FailedOperation.ImportKeyPairFailed",
            "FailedOperation.InitCommandContentTooLong",
            "FailedOperation.InstanceOperationFailed",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.InvalidCommandNotFound",
            "FailedOperation.IsolateResourcesFailed",
            "FailedOperation.McpServerOperationFailed",
            "FailedOperation.ModifyInstancesBundleFailed",
            "FailedOperation.ModifyResourcesAttributeFailed",
            "FailedOperation.ModifyResourcesRenewFlagFailed",
            "FailedOperation.NumLimitError",
            "FailedOperation.RenewInstancesFailed",
            "FailedOperation.RenewResourcesFailed",
            "FailedOperation.RequestError",
            "FailedOperation.ResizeDisksFailed",
            "FailedOperation.ShareBlueprintAcrossAccountFailed",
            "FailedOperation.SnapshotOperationFailed",
            "FailedOperation.TATInvocationNotFinished",
            "FailedOperation.TradeCallBillingGatewayFailed",
            "FailedOperation.TradeGetPriceFailed",
            "FailedOperation.UnableToCreateBlueprint",
            "FailedOperation.UnableToCreateInstances",
            "FailedOperation.UnableToSyncBlueprint",
            "InternalError",
            "InternalError.DescribeDisksReturnableError",
            "InternalError.DescribeInstanceStatus",
            "InternalError.DescribeInstancesModification",
            "InternalError.DescribeInstancesModificationError",
            "InternalError.DescribeInstancesReturnableError",
            "InternalError.DescribeInstancesTrafficPackagesFailed",
            "InternalError.DescribeResourcesReturnableError",
            "InternalError.GetSnapshotAllocQuotaLockError",
            "InternalError.InvalidActionNotFound",
            "InternalError.InvalidBundlePrice",
            "InternalError.InvalidCommandNotFound",
            "InternalError.RequestError",
            "InternalError.TradeCallBillingGatewayFailed",
            "InternalError.TradeGetPriceFailed",
            "InvalidParameter",
            "InvalidParameter.BundleAndBlueprintNotMatch",
            "InvalidParameter.BundleIdNotFound",
            "InvalidParameter.Conflict",
            "InvalidParameter.ConflictParameter",
            "InvalidParameter.CreatingGamePortalInstanceNotSupportParameter",
            "InvalidParameter.FilterValueLimitExceeded",
            "InvalidParameter.FirewallRulesDuplicated",
            "InvalidParameter.FirewallRulesExist",
            "InvalidParameter.GamePortalInstanceBlueprintInvalid",
            "InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint",
            "InvalidParameter.InstanceDisplayAreaNotSupportParameter",
            "InvalidParameter.InstanceOperationUnsupportedParameter",
            "InvalidParameter.InvalidFilter",
            "InvalidParameter.InvalidFilterInvalidKey",
            "InvalidParameter.InvalidFilterInvalidNameNotStr",
            "InvalidParameter.InvalidFilterInvalidValuesNotList",
            "InvalidParameter.InvalidFilterName",
            "InvalidParameter.InvalidFilterNotDict",
            "InvalidParameter.InvalidFilterNotSupportedName",
            "InvalidParameter.MustSpecifyOneAttributeToModify",
            "InvalidParameter.OnlyAllowModifyOneAttribute",
            "InvalidParameter.ParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountIdInvalidAccountArea",
            "InvalidParameterValue.AccountIdSameWithUin",
            "InvalidParameterValue.AccountIdsNotExist",
            "InvalidParameterValue.AccountIdsNotOwnerAccount",
            "InvalidParameterValue.BlueprintConfigNotMatch",
            "InvalidParameterValue.BlueprintId",
            "InvalidParameterValue.BlueprintIdMalformed",
            "InvalidParameterValue.BundleAndBlueprintNotMatch",
            "InvalidParameterValue.BundleNotSupportBlueprintPlatform",
            "InvalidParameterValue.CcnIdMalformed",
            "InvalidParameterValue.ClientTokenTooLong",
            "InvalidParameterValue.DestinationRegionSameAsSourceRegion",
            "InvalidParameterValue.DiskBackupIdMalformed",
            "InvalidParameterValue.DiskBackupNameTooLong",
            "InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum",
            "InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum",
            "InvalidParameterValue.DiskInstanceZoneNotMatch",
            "InvalidParameterValue.DiskNameTooLong",
            "InvalidParameterValue.DiskSizeNotMatch",
            "InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize",
            "InvalidParameterValue.DuplicateParameterValue",
            "InvalidParameterValue.Duplicated",
            "InvalidParameterValue.DuplicatedFirewallTemplateRule",
            "InvalidParameterValue.FieldsCompare",
            "InvalidParameterValue.FirewallRuleDescriptionTooLong",
            "InvalidParameterValue.FirewallTemplateIdMalformed",
            "InvalidParameterValue.InstanceIdMalformed",
            "InvalidParameterValue.InstanceNameTooLong",
            "InvalidParameterValue.InvalidBlueprintId",
            "InvalidParameterValue.InvalidBlueprintPlatformType",
            "InvalidParameterValue.InvalidBlueprintState",
            "InvalidParameterValue.InvalidBlueprintType",
            "InvalidParameterValue.InvalidBundle",
            "InvalidParameterValue.InvalidBundleBlueprintCombination",
            "InvalidParameterValue.InvalidConsoleDisplayTypes",
            "InvalidParameterValue.InvalidCurInstanceDeadline",
            "InvalidParameterValue.InvalidDiskIdMalformed",
            "InvalidParameterValue.InvalidDiskSize",
            "InvalidParameterValue.InvalidDiskType",
            "InvalidParameterValue.InvalidImageIdMalformed",
            "InvalidParameterValue.InvalidInstanceLoginKeyPairPermitLogin",
            "InvalidParameterValue.InvalidIpFormat",
            "InvalidParameterValue.InvalidKeyPairNameEmpty",
            "InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar",
            "InvalidParameterValue.InvalidKeyPairNameTooLong",
            "InvalidParameterValue.InvalidParameterCombination",
            "InvalidParameterValue.InvalidPassword",
            "InvalidParameterValue.InvalidResourceQuotaResourceName",
            "InvalidParameterValue.InvalidSceneIdMalformed",
            "InvalidParameterValue.InvalidZone",
            "InvalidParameterValue.KeyPairIdMalformed",
            "InvalidParameterValue.KeyPairPublicKeyDuplicated",
            "InvalidParameterValue.KeyPairPublicKeyMalformed",
            "InvalidParameterValue.Length",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.McpServerEnvInvalid",
            "InvalidParameterValue.McpServerLimitExceeded",
            "InvalidParameterValue.McpServerListTooLarge",
            "InvalidParameterValue.Negative",
            "InvalidParameterValue.NotAllowToChangePlatformType",
            "InvalidParameterValue.NotSupportCrossBorderSyncBlueprint",
            "InvalidParameterValue.NotSupportModifyInstanceBundleType",
            "InvalidParameterValue.OutOfRange",
            "InvalidParameterValue.PlatformTypeNotSupportFileSystem",
            "InvalidParameterValue.PlatformTypeNotSupportMountPoint",
            "InvalidParameterValue.RegionNotFound",
            "InvalidParameterValue.RegionNotMatch",
            "InvalidParameterValue.RegionNotSupported",
            "InvalidParameterValue.RegionUnavailable",
            "InvalidParameterValue.SnapshotIdMalformed",
            "InvalidParameterValue.SnapshotNameTooLong",
            "InvalidParameterValue.TooLarge",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TooSmall",
            "InvalidParameterValue.UnavailableRegion",
            "InvalidParameterValue.ZoneInvalid",
            "LimitExceeded",
            "LimitExceeded.AttachDataDiskQuotaLimitExceeded",
            "LimitExceeded.BlueprintQuotaLimitExceeded",
            "LimitExceeded.DiskBackupQuotaLimitExceeded",
            "LimitExceeded.DiskQuotaLimitExceeded",
            "LimitExceeded.FirewallRulesLimitExceeded",
            "LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded",
            "LimitExceeded.InstanceQuotaLimitExceeded",
            "LimitExceeded.IsolateResourcesLimitExceeded",
            "LimitExceeded.KeyPairLimitExceeded",
            "LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded",
            "LimitExceeded.SnapshotQuotaLimitExceeded",
            "LimitExceeded.SyncBlueprintQuotaLimitExceeded",
            "MissingParameter",
            "MissingParameter.BundleMissingParameterBlueprintId",
            "MissingParameter.MissingParameterPeriodCurInstanceDeadline",
            "MissingParameter.OrderFieldRequired",
            "OperationDenied.BlueprintOperationInProgress",
            "OperationDenied.BundleNotSupportModify",
            "OperationDenied.DiskBackupBusy",
            "OperationDenied.DiskBackupOperationInProgress",
            "OperationDenied.DiskBusyForBackupOperation",
            "OperationDenied.DiskCreating",
            "OperationDenied.DiskOperationInProgress",
            "OperationDenied.DiskUsageNotSupportOperation",
            "OperationDenied.InstanceCreating",
            "OperationDenied.InstanceOperationInProgress",
            "OperationDenied.OperationDeniedCreateSnapshot",
            "OperationDenied.OperationDeniedCreateSnapshotForStorageBundle",
            "ResourceInUse.BlueprintModifyingSharePermission",
            "ResourceInUse.DiskBackupInUse",
            "ResourceInUse.ImageInUse",
            "ResourceInUse.KeyPairInUse",
            "ResourceNotFound",
            "ResourceNotFound.BlueprintIdNotFound",
            "ResourceNotFound.BlueprintNotFound",
            "ResourceNotFound.DiskAttachedHasNoInstanceId",
            "ResourceNotFound.DiskBackupIdNotFound",
            "ResourceNotFound.DiskBackupNotExists",
            "ResourceNotFound.DiskBackupNotFound",
            "ResourceNotFound.DiskIdNotFound",
            "ResourceNotFound.DiskNotExists",
            "ResourceNotFound.DiskNotFound",
            "ResourceNotFound.FirewallNotFound",
            "ResourceNotFound.FirewallRulesNotFound",
            "ResourceNotFound.FirewallTemplateNotFound",
            "ResourceNotFound.FirewallTemplateRuleNotFound",
            "ResourceNotFound.ImageIdNotFound",
            "ResourceNotFound.InstanceBlueprintNotFound",
            "ResourceNotFound.InstanceDataDiskNotFound",
            "ResourceNotFound.InstanceIdNotFound",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.KeyIdNotFound",
            "ResourceNotFound.KeyPairNotFound",
            "ResourceNotFound.McpServerNotFound",
            "ResourceNotFound.McpServersPartialNotFound",
            "ResourceNotFound.PrivateBlueprintNotFound",
            "ResourceNotFound.RoleNotFound",
            "ResourceNotFound.SceneIdNotFound",
            "ResourceNotFound.SnapshotIdNotFound",
            "ResourceNotFound.SnapshotNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.BlueprintInvalid",
            "ResourceUnavailable.BlueprintUnavailable",
            "ResourceUnavailable.BundleUnavailable",
            "ResourceUnavailable.CannotApplyEmptyFirewallTemplate",
            "ResourceUnavailable.DockerUnavailable",
            "ResourceUnavailable.FirewallTemplateInUse",
            "ResourceUnavailable.InvalidPurchaseRequestSource",
            "ResourceUnavailable.TATAgentUnavailable",
            "ResourceUnavailable.TATServiceError",
            "ResourcesSoldOut.BundleSoldOut",
            "ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs",
            "ResourcesSoldOut.ZonesHasNoBundleConfigs",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CertificationNeedUpgrade",
            "UnauthorizedOperation.InvalidToken",
            "UnauthorizedOperation.MFAExpired",
            "UnauthorizedOperation.MFANotFound",
            "UnauthorizedOperation.NoPermission",
            "UnauthorizedOperation.NotCertification",
            "UnauthorizedOperation.TokenInvalid",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.ApplyDiskBackupToAnotherDisk",
            "UnsupportedOperation.AssumeRoleFailed",
            "UnsupportedOperation.AttachCcnConditionUnsatisfied",
            "UnsupportedOperation.AttachCcnFailed",
            "UnsupportedOperation.BlueprintAlreadyShared",
            "UnsupportedOperation.BlueprintCurStateInvalid",
            "UnsupportedOperation.BlueprintHasNotShared",
            "UnsupportedOperation.BlueprintLatestOperationUnfinished",
            "UnsupportedOperation.BlueprintOccupied",
            "UnsupportedOperation.BlueprintTypeNotSupportOperation",
            "UnsupportedOperation.CcnAlreadyAttached",
            "UnsupportedOperation.CcnNotAttached",
            "UnsupportedOperation.DescribeCcnAttachedInstancesFailed",
            "UnsupportedOperation.DetachCcnFailed",
            "UnsupportedOperation.DiskBackupLatestOperationUnfinished",
            "UnsupportedOperation.DiskBusy",
            "UnsupportedOperation.DiskLatestOperationUnfinished",
            "UnsupportedOperation.FirewallBusy",
            "UnsupportedOperation.FirewallVersionMismatch",
            "UnsupportedOperation.ImageAlreadyShared",
            "UnsupportedOperation.ImageOccupied",
            "UnsupportedOperation.ImageUnableToShare",
            "UnsupportedOperation.InstanceDisplayAreaNotSupportOperation",
            "UnsupportedOperation.InstanceExpired",
            "UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword",
            "UnsupportedOperation.InvalidDiskBackupState",
            "UnsupportedOperation.InvalidDiskState",
            "UnsupportedOperation.InvalidInstanceState",
            "UnsupportedOperation.InvalidSnapshotState",
            "UnsupportedOperation.KeyPairBindDuplicate",
            "UnsupportedOperation.KeyPairBindToBlueprints",
            "UnsupportedOperation.KeyPairNotBoundToInstance",
            "UnsupportedOperation.KeyPairUnbindUsernameMismatch",
            "UnsupportedOperation.LatestOperationUnfinished",
            "UnsupportedOperation.McpServerLatestOperationUnfinished",
            "UnsupportedOperation.NotSupportSharedBlueprint",
            "UnsupportedOperation.OperationNotSupportAutoGeneratePassword",
            "UnsupportedOperation.OperationNotSupportedInIntlSite",
            "UnsupportedOperation.OperationOffline",
            "UnsupportedOperation.PostDestroyResourceFailed",
            "UnsupportedOperation.ResetAttachCcnFailed",
            "UnsupportedOperation.ResourceNotReturnable",
            "UnsupportedOperation.SameWithOldConfig",
            "UnsupportedOperation.ServiceRoleNotExist",
            "UnsupportedOperation.SnapshotBusy",
            "UnsupportedOperation.SystemBusy",
            "UnsupportedOperation.TatAgentNotOnline",
            "UnsupportedOperation.WindowsNotAllowToAssociateKeyPair",
            "UnsupportedOperation.WindowsNotSupportKeyPair",
        ];
        pub(super) static NAMES: [&str; 302] = [
            "AuthFailure",
            "AuthFailureInvalidHeaderUin",
            "AuthFailureInvalidRegion",
            "FailedOperation",
            "FailedOperationBalanceInsufficient",
            "FailedOperationCreateBlueprintFailed",
            "FailedOperationCreateDisksFailed",
            "FailedOperationCreateInstancesFailed",
            "FailedOperationCreateKeyPairFailed",
            "FailedOperationDeleteKeyPairFailed",
            "FailedOperationDeleteResourcesFailed",
            "FailedOperationDescribeBlueprintBundlesFailed",
            "FailedOperationDescribeBlueprintQuotaFailed",
            "FailedOperationDescribeBlueprintsFailed",
            "FailedOperationDescribeBundleDiscountFailed",
            "FailedOperationDescribeBundlesFailed",
            "FailedOperationDescribeDiskConfigQuotaFailed",
            "FailedOperationDescribeDisksReturnableError",
            "FailedOperationDescribeImagesFailed",
            "FailedOperationDescribeInstanceStatus",
            "FailedOperationDescribeInstancesModificationError",
            "FailedOperationDescribeInstancesReturnableError",
            "FailedOperationDescribeInstancesTrafficPackagesFailed",
            "FailedOperationDescribeResourcesReturnableError",
            "FailedOperationDestroyResourcesFailed",
            "FailedOperationDockerContainersListTooLarge",
            "FailedOperationDockerOperationFailed",
            "FailedOperationFirewallOperationFailed",
            "FailedOperationFirewallRulesOperationFailed",
            "FailedOperationGetSnapshotAllocQuotaLockError",
            "FailedOperationImageOperationFailed",
            "FailedOperationImportKeyPairFailed",
            "FailedOperationInitCommandContentTooLong",
            "FailedOperationInstanceOperationFailed",
            "FailedOperationInsufficientBalance",
            "FailedOperationInvalidCommandNotFound",
            "FailedOperationIsolateResourcesFailed",
            "FailedOperationMcpServerOperationFailed",
            "FailedOperationModifyInstancesBundleFailed",
            "FailedOperationModifyResourcesAttributeFailed",
            "FailedOperationModifyResourcesRenewFlagFailed",
            "FailedOperationNumLimitError",
            "FailedOperationRenewInstancesFailed",
            "FailedOperationRenewResourcesFailed",
            "FailedOperationRequestError",
            "FailedOperationResizeDisksFailed",
            "FailedOperationShareBlueprintAcrossAccountFailed",
            "FailedOperationSnapshotOperationFailed",
            "FailedOperationTatInvocationNotFinished",
            "FailedOperationTradeCallBillingGatewayFailed",
            "FailedOperationTradeGetPriceFailed",
            "FailedOperationUnableToCreateBlueprint",
            "FailedOperationUnableToCreateInstances",
            "FailedOperationUnableToSyncBlueprint",
            "InternalError",
            "InternalErrorDescribeDisksReturnableError",
            "InternalErrorDescribeInstanceStatus",
            "InternalErrorDescribeInstancesModification",
            "InternalErrorDescribeInstancesModificationError",
            "InternalErrorDescribeInstancesReturnableError",
            "InternalErrorDescribeInstancesTrafficPackagesFailed",
            "InternalErrorDescribeResourcesReturnableError",
            "InternalErrorGetSnapshotAllocQuotaLockError",
            "InternalErrorInvalidActionNotFound",
            "InternalErrorInvalidBundlePrice",
            "InternalErrorInvalidCommandNotFound",
            "InternalErrorRequestError",
            "InternalErrorTradeCallBillingGatewayFailed",
            "InternalErrorTradeGetPriceFailed",
            "InvalidParameter",
            "InvalidParameterBundleAndBlueprintNotMatch",
            "InvalidParameterBundleIdNotFound",
            "InvalidParameterConflict",
            "InvalidParameterConflictParameter",
            "InvalidParameterCreatingGamePortalInstanceNotSupportParameter",
            "InvalidParameterFilterValueLimitExceeded",
            "InvalidParameterFirewallRulesDuplicated",
            "InvalidParameterFirewallRulesExist",
            "InvalidParameterGamePortalInstanceBlueprintInvalid",
            "InvalidParameterGamePortalInstanceOnlySupportCurrentBlueprint",
            "InvalidParameterInstanceDisplayAreaNotSupportParameter",
            "InvalidParameterInstanceOperationUnsupportedParameter",
            "InvalidParameterInvalidFilter",
            "InvalidParameterInvalidFilterInvalidKey",
            "InvalidParameterInvalidFilterInvalidNameNotStr",
            "InvalidParameterInvalidFilterInvalidValuesNotList",
            "InvalidParameterInvalidFilterName",
            "InvalidParameterInvalidFilterNotDict",
            "InvalidParameterInvalidFilterNotSupportedName",
            "InvalidParameterMustSpecifyOneAttributeToModify",
            "InvalidParameterOnlyAllowModifyOneAttribute",
            "InvalidParameterParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValueAccountIdInvalidAccountArea",
            "InvalidParameterValueAccountIdSameWithUin",
            "InvalidParameterValueAccountIdsNotExist",
            "InvalidParameterValueAccountIdsNotOwnerAccount",
            "InvalidParameterValueBlueprintConfigNotMatch",
            "InvalidParameterValueBlueprintId",
            "InvalidParameterValueBlueprintIdMalformed",
            "InvalidParameterValueBundleAndBlueprintNotMatch",
            "InvalidParameterValueBundleNotSupportBlueprintPlatform",
            "InvalidParameterValueCcnIdMalformed",
            "InvalidParameterValueClientTokenTooLong",
            "InvalidParameterValueDestinationRegionSameAsSourceRegion",
            "InvalidParameterValueDiskBackupIdMalformed",
            "InvalidParameterValueDiskBackupNameTooLong",
            "InvalidParameterValueDiskBackupQuotaLessThanCurrentDiskBackupNum",
            "InvalidParameterValueDiskBackupQuotaLessThenCurrentDiskBackupNum",
            "InvalidParameterValueDiskInstanceZoneNotMatch",
            "InvalidParameterValueDiskNameTooLong",
            "InvalidParameterValueDiskSizeNotMatch",
            "InvalidParameterValueDiskSizeSmallerThanCurrentDiskSize",
            "InvalidParameterValueDuplicateParameterValue",
            "InvalidParameterValueDuplicated",
            "InvalidParameterValueDuplicatedFirewallTemplateRule",
            "InvalidParameterValueFieldsCompare",
            "InvalidParameterValueFirewallRuleDescriptionTooLong",
            "InvalidParameterValueFirewallTemplateIdMalformed",
            "InvalidParameterValueInstanceIdMalformed",
            "InvalidParameterValueInstanceNameTooLong",
            "InvalidParameterValueInvalidBlueprintId",
            "InvalidParameterValueInvalidBlueprintPlatformType",
            "InvalidParameterValueInvalidBlueprintState",
            "InvalidParameterValueInvalidBlueprintType",
            "InvalidParameterValueInvalidBundle",
            "InvalidParameterValueInvalidBundleBlueprintCombination",
            "InvalidParameterValueInvalidConsoleDisplayTypes",
            "InvalidParameterValueInvalidCurInstanceDeadline",
            "InvalidParameterValueInvalidDiskIdMalformed",
            "InvalidParameterValueInvalidDiskSize",
            "InvalidParameterValueInvalidDiskType",
            "InvalidParameterValueInvalidImageIdMalformed",
            "InvalidParameterValueInvalidInstanceLoginKeyPairPermitLogin",
            "InvalidParameterValueInvalidIpFormat",
            "InvalidParameterValueInvalidKeyPairNameEmpty",
            "InvalidParameterValueInvalidKeyPairNameIncludeIllegalChar",
            "InvalidParameterValueInvalidKeyPairNameTooLong",
            "InvalidParameterValueInvalidParameterCombination",
            "InvalidParameterValueInvalidPassword",
            "InvalidParameterValueInvalidResourceQuotaResourceName",
            "InvalidParameterValueInvalidSceneIdMalformed",
            "InvalidParameterValueInvalidZone",
            "InvalidParameterValueKeyPairIdMalformed",
            "InvalidParameterValueKeyPairPublicKeyDuplicated",
            "InvalidParameterValueKeyPairPublicKeyMalformed",
            "InvalidParameterValueLength",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueMcpServerEnvInvalid",
            "InvalidParameterValueMcpServerLimitExceeded",
            "InvalidParameterValueMcpServerListTooLarge",
            "InvalidParameterValueNegative",
            "InvalidParameterValueNotAllowToChangePlatformType",
            "InvalidParameterValueNotSupportCrossBorderSyncBlueprint",
            "InvalidParameterValueNotSupportModifyInstanceBundleType",
            "InvalidParameterValueOutOfRange",
            "InvalidParameterValuePlatformTypeNotSupportFileSystem",
            "InvalidParameterValuePlatformTypeNotSupportMountPoint",
            "InvalidParameterValueRegionNotFound",
            "InvalidParameterValueRegionNotMatch",
            "InvalidParameterValueRegionNotSupported",
            "InvalidParameterValueRegionUnavailable",
            "InvalidParameterValueSnapshotIdMalformed",
            "InvalidParameterValueSnapshotNameTooLong",
            "InvalidParameterValueTooLarge",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTooSmall",
            "InvalidParameterValueUnavailableRegion",
            "InvalidParameterValueZoneInvalid",
            "LimitExceeded",
            "LimitExceededAttachDataDiskQuotaLimitExceeded",
            "LimitExceededBlueprintQuotaLimitExceeded",
            "LimitExceededDiskBackupQuotaLimitExceeded",
            "LimitExceededDiskQuotaLimitExceeded",
            "LimitExceededFirewallRulesLimitExceeded",
            "LimitExceededFirewallTemplateRuleQuotaLimitExceeded",
            "LimitExceededInstanceQuotaLimitExceeded",
            "LimitExceededIsolateResourcesLimitExceeded",
            "LimitExceededKeyPairLimitExceeded",
            "LimitExceededShareBlueprintAcrossAccountQuotaLimitExceeded",
            "LimitExceededSnapshotQuotaLimitExceeded",
            "LimitExceededSyncBlueprintQuotaLimitExceeded",
            "MissingParameter",
            "MissingParameterBundleMissingParameterBlueprintId",
            "MissingParameterMissingParameterPeriodCurInstanceDeadline",
            "MissingParameterOrderFieldRequired",
            "OperationDeniedBlueprintOperationInProgress",
            "OperationDeniedBundleNotSupportModify",
            "OperationDeniedDiskBackupBusy",
            "OperationDeniedDiskBackupOperationInProgress",
            "OperationDeniedDiskBusyForBackupOperation",
            "OperationDeniedDiskCreating",
            "OperationDeniedDiskOperationInProgress",
            "OperationDeniedDiskUsageNotSupportOperation",
            "OperationDeniedInstanceCreating",
            "OperationDeniedInstanceOperationInProgress",
            "OperationDeniedOperationDeniedCreateSnapshot",
            "OperationDeniedOperationDeniedCreateSnapshotForStorageBundle",
            "ResourceInUseBlueprintModifyingSharePermission",
            "ResourceInUseDiskBackupInUse",
            "ResourceInUseImageInUse",
            "ResourceInUseKeyPairInUse",
            "ResourceNotFound",
            "ResourceNotFoundBlueprintIdNotFound",
            "ResourceNotFoundBlueprintNotFound",
            "ResourceNotFoundDiskAttachedHasNoInstanceId",
            "ResourceNotFoundDiskBackupIdNotFound",
            "ResourceNotFoundDiskBackupNotExists",
            "ResourceNotFoundDiskBackupNotFound",
            "ResourceNotFoundDiskIdNotFound",
            "ResourceNotFoundDiskNotExists",
            "ResourceNotFoundDiskNotFound",
            "ResourceNotFoundFirewallNotFound",
            "ResourceNotFoundFirewallRulesNotFound",
            "ResourceNotFoundFirewallTemplateNotFound",
            "ResourceNotFoundFirewallTemplateRuleNotFound",
            "ResourceNotFoundImageIdNotFound",
            "ResourceNotFoundInstanceBlueprintNotFound",
            "ResourceNotFoundInstanceDataDiskNotFound",
            "ResourceNotFoundInstanceIdNotFound",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundKeyIdNotFound",
            "ResourceNotFoundKeyPairNotFound",
            "ResourceNotFoundMcpServerNotFound",
            "ResourceNotFoundMcpServersPartialNotFound",
            "ResourceNotFoundPrivateBlueprintNotFound",
            "ResourceNotFoundRoleNotFound",
            "ResourceNotFoundSceneIdNotFound",
            "ResourceNotFoundSnapshotIdNotFound",
            "ResourceNotFoundSnapshotNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableBlueprintInvalid",
            "ResourceUnavailableBlueprintUnavailable",
            "ResourceUnavailableBundleUnavailable",
            "ResourceUnavailableCannotApplyEmptyFirewallTemplate",
            "ResourceUnavailableDockerUnavailable",
            "ResourceUnavailableFirewallTemplateInUse",
            "ResourceUnavailableInvalidPurchaseRequestSource",
            "ResourceUnavailableTatAgentUnavailable",
            "ResourceUnavailableTatServiceError",
            "ResourcesSoldOutBundleSoldOut",
            "ResourcesSoldOutPurchaseSourceHasNoBundleConfigs",
            "ResourcesSoldOutZonesHasNoBundleConfigs",
            "UnauthorizedOperation",
            "UnauthorizedOperationCertificationNeedUpgrade",
            "UnauthorizedOperationInvalidToken",
            "UnauthorizedOperationMfaExpired",
            "UnauthorizedOperationMfaNotFound",
            "UnauthorizedOperationNoPermission",
            "UnauthorizedOperationNotCertification",
            "UnauthorizedOperationTokenInvalid",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationApplyDiskBackupToAnotherDisk",
            "UnsupportedOperationAssumeRoleFailed",
            "UnsupportedOperationAttachCcnConditionUnsatisfied",
            "UnsupportedOperationAttachCcnFailed",
            "UnsupportedOperationBlueprintAlreadyShared",
            "UnsupportedOperationBlueprintCurStateInvalid",
            "UnsupportedOperationBlueprintHasNotShared",
            "UnsupportedOperationBlueprintLatestOperationUnfinished",
            "UnsupportedOperationBlueprintOccupied",
            "UnsupportedOperationBlueprintTypeNotSupportOperation",
            "UnsupportedOperationCcnAlreadyAttached",
            "UnsupportedOperationCcnNotAttached",
            "UnsupportedOperationDescribeCcnAttachedInstancesFailed",
            "UnsupportedOperationDetachCcnFailed",
            "UnsupportedOperationDiskBackupLatestOperationUnfinished",
            "UnsupportedOperationDiskBusy",
            "UnsupportedOperationDiskLatestOperationUnfinished",
            "UnsupportedOperationFirewallBusy",
            "UnsupportedOperationFirewallVersionMismatch",
            "UnsupportedOperationImageAlreadyShared",
            "UnsupportedOperationImageOccupied",
            "UnsupportedOperationImageUnableToShare",
            "UnsupportedOperationInstanceDisplayAreaNotSupportOperation",
            "UnsupportedOperationInstanceExpired",
            "UnsupportedOperationInstanceLinuxUnixCreatingNotSupportPassword",
            "UnsupportedOperationInvalidDiskBackupState",
            "UnsupportedOperationInvalidDiskState",
            "UnsupportedOperationInvalidInstanceState",
            "UnsupportedOperationInvalidSnapshotState",
            "UnsupportedOperationKeyPairBindDuplicate",
            "UnsupportedOperationKeyPairBindToBlueprints",
            "UnsupportedOperationKeyPairNotBoundToInstance",
            "UnsupportedOperationKeyPairUnbindUsernameMismatch",
            "UnsupportedOperationLatestOperationUnfinished",
            "UnsupportedOperationMcpServerLatestOperationUnfinished",
            "UnsupportedOperationNotSupportSharedBlueprint",
            "UnsupportedOperationOperationNotSupportAutoGeneratePassword",
            "UnsupportedOperationOperationNotSupportedInIntlSite",
            "UnsupportedOperationOperationOffline",
            "UnsupportedOperationPostDestroyResourceFailed",
            "UnsupportedOperationResetAttachCcnFailed",
            "UnsupportedOperationResourceNotReturnable",
            "UnsupportedOperationSameWithOldConfig",
            "UnsupportedOperationServiceRoleNotExist",
            "UnsupportedOperationSnapshotBusy",
            "UnsupportedOperationSystemBusy",
            "UnsupportedOperationTatAgentNotOnline",
            "UnsupportedOperationWindowsNotAllowToAssociateKeyPair",
            "UnsupportedOperationWindowsNotSupportKeyPair",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 48] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.InvalidHeaderUin"),
            Answer::of("AuthFailure.InvalidRegion"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DescribeBlueprintBundlesFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DescribeBlueprintsFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DestroyResourcesFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ModifyResourcesAttributeFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ResizeDisksFailed").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ShareBlueprintAcrossAccountFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TradeCallBillingGatewayFailed")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.DescribeInstanceStatus")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.SnapshotQuotaLimitExceeded")
                .with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied.BlueprintOperationInProgress")
                .with_retry(Retry::Backoff),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.DiskBackupBusy").with_retry(Retry::Backoff),
            Answer::of("OperationDenied.DiskBackupOperationInProgress")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.DiskBusyForBackupOperation")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.DiskOperationInProgress")
                .with_retry(Retry::Backoff),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.AssumeRoleFailed").with_retry(Retry::Never),
            Answer::of("UnsupportedOperation.DescribeCcnAttachedInstancesFailed")
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.DiskBusy").with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.FirewallBusy").with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.ImageOccupied").with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.SnapshotBusy").with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.SystemBusy").with_retry(Retry::Backoff),
        ];
        pub(super) use super::index::LIGHTHOUSE_V20200324_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LighthouseError",
            label_en: "Tencent Cloud Lighthouse",
            label_zh: "轻量应用服务器",
            level: Level::Service,
            product: Some(products::LIGHTHOUSE),
            version: Some("2020-03-24"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-05-10",
                        "自 2023-05-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    55,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-06-05",
                        "自 2024-06-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    133,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-18",
                        "自 2025-04-18 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    291,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-18",
                        "自 2025-04-18 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "lighthouse")]
pub use v20200324::LighthouseError;

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
