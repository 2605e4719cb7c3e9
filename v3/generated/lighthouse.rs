// @generated from spec/lighthouse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2fc69a613a921da2
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lighthouse.rs"]
mod index;

/// Version 2020-03-24 of the API.
pub mod v20200324 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Lighthouse (lighthouse), API 3.0, version 2020-03-24.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum LighthouseError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.InvalidHeaderUin
        #[doc(alias("AuthFailure.InvalidHeaderUin"))]
        AuthFailureInvalidHeaderUin = -1_100_788_708,
        /// AuthFailure.InvalidRegion
        #[doc(alias("AuthFailure.InvalidRegion"))]
        AuthFailureInvalidRegion = -1_694_657_920,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.CreateBlueprintFailed
        #[doc(alias("FailedOperation.CreateBlueprintFailed"))]
        FailedOperationCreateBlueprintFailed = 1_238_591_129,
        /// FailedOperation.CreateDisksFailed
        #[doc(alias("FailedOperation.CreateDisksFailed"))]
        FailedOperationCreateDisksFailed = 25_531_730,
        /// FailedOperation.CreateInstancesFailed
        #[doc(alias("FailedOperation.CreateInstancesFailed"))]
        FailedOperationCreateInstancesFailed = 1_291_901_040,
        /// FailedOperation.CreateKeyPairFailed
        #[doc(alias("FailedOperation.CreateKeyPairFailed"))]
        FailedOperationCreateKeyPairFailed = -2_042_271_289,
        /// FailedOperation.DeleteKeyPairFailed
        #[doc(alias("FailedOperation.DeleteKeyPairFailed"))]
        FailedOperationDeleteKeyPairFailed = -2_065_103_616,
        /// FailedOperation.DeleteResourcesFailed
        #[doc(alias("FailedOperation.DeleteResourcesFailed"))]
        FailedOperationDeleteResourcesFailed = 194_272_297,
        /// FailedOperation.DescribeBlueprintBundlesFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeBlueprintBundlesFailed"))]
        FailedOperationDescribeBlueprintBundlesFailed = -1_741_163_493,
        /// FailedOperation.DescribeBlueprintQuotaFailed
        #[doc(alias("FailedOperation.DescribeBlueprintQuotaFailed"))]
        FailedOperationDescribeBlueprintQuotaFailed = -1_291_698_682,
        /// FailedOperation.DescribeBlueprintsFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeBlueprintsFailed"))]
        FailedOperationDescribeBlueprintsFailed = 639_604_093,
        /// FailedOperation.DescribeBundleDiscountFailed
        #[doc(alias("FailedOperation.DescribeBundleDiscountFailed"))]
        FailedOperationDescribeBundleDiscountFailed = 1_846_280_882,
        /// FailedOperation.DescribeBundlesFailed
        #[doc(alias("FailedOperation.DescribeBundlesFailed"))]
        FailedOperationDescribeBundlesFailed = -2_052_797_303,
        /// FailedOperation.DescribeDiskConfigQuotaFailed
        #[doc(alias("FailedOperation.DescribeDiskConfigQuotaFailed"))]
        FailedOperationDescribeDiskConfigQuotaFailed = -394_279_727,
        /// FailedOperation.DescribeDisksReturnableError
        #[doc(alias("FailedOperation.DescribeDisksReturnableError"))]
        FailedOperationDescribeDisksReturnableError = 659_384_057,
        /// FailedOperation.DescribeImagesFailed
        #[doc(alias("FailedOperation.DescribeImagesFailed"))]
        FailedOperationDescribeImagesFailed = 2_075_069_399,
        /// FailedOperation.DescribeInstanceStatus
        #[doc(alias("FailedOperation.DescribeInstanceStatus"))]
        FailedOperationDescribeInstanceStatus = 445_458_392,
        /// FailedOperation.DescribeInstancesModificationError
        #[doc(alias("FailedOperation.DescribeInstancesModificationError"))]
        FailedOperationDescribeInstancesModificationError = -1_778_830_541,
        /// FailedOperation.DescribeInstancesReturnableError
        #[doc(alias("FailedOperation.DescribeInstancesReturnableError"))]
        FailedOperationDescribeInstancesReturnableError = 515_981_540,
        /// FailedOperation.DescribeInstancesTrafficPackagesFailed
        #[doc(alias("FailedOperation.DescribeInstancesTrafficPackagesFailed"))]
        FailedOperationDescribeInstancesTrafficPackagesFailed = -282_690_496,
        /// FailedOperation.DescribeResourcesReturnableError
        #[doc(alias("FailedOperation.DescribeResourcesReturnableError"))]
        FailedOperationDescribeResourcesReturnableError = -1_230_395_338,
        /// FailedOperation.DestroyResourcesFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DestroyResourcesFailed"))]
        FailedOperationDestroyResourcesFailed = 356_410_030,
        /// FailedOperation.DockerContainersListTooLarge
        #[doc(alias("FailedOperation.DockerContainersListTooLarge"))]
        FailedOperationDockerContainersListTooLarge = 2_031_138_442,
        /// FailedOperation.DockerOperationFailed
        #[doc(alias("FailedOperation.DockerOperationFailed"))]
        FailedOperationDockerOperationFailed = 797_718_785,
        /// FailedOperation.FirewallOperationFailed
        #[doc(alias("FailedOperation.FirewallOperationFailed"))]
        FailedOperationFirewallOperationFailed = -101_049_535,
        /// FailedOperation.FirewallRulesOperationFailed
        #[doc(alias("FailedOperation.FirewallRulesOperationFailed"))]
        FailedOperationFirewallRulesOperationFailed = 207_023_743,
        /// FailedOperation.GetSnapshotAllocQuotaLockError
        #[doc(alias("FailedOperation.GetSnapshotAllocQuotaLockError"))]
        FailedOperationGetSnapshotAllocQuotaLockError = 2_063_252_053,
        /// FailedOperation.ImageOperationFailed
        #[doc(alias("FailedOperation.ImageOperationFailed"))]
        FailedOperationImageOperationFailed = -746_775_966,
        /// FailedOperation.ImportKeyPairFailed
        #[doc(alias("FailedOperation.ImportKeyPairFailed"))]
        FailedOperationImportKeyPairFailed = 1_364_138_773,
        /// FailedOperation.InitCommandContentTooLong
        #[doc(alias("FailedOperation.InitCommandContentTooLong"))]
        FailedOperationInitCommandContentTooLong = -294_133_201,
        /// FailedOperation.InstanceOperationFailed
        #[doc(alias("FailedOperation.InstanceOperationFailed"))]
        FailedOperationInstanceOperationFailed = -1_501_529_915,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// FailedOperation.InvalidCommandNotFound
        #[doc(alias("FailedOperation.InvalidCommandNotFound"))]
        FailedOperationInvalidCommandNotFound = 1_944_559_386,
        /// FailedOperation.IsolateResourcesFailed
        #[doc(alias("FailedOperation.IsolateResourcesFailed"))]
        FailedOperationIsolateResourcesFailed = -239_802_126,
        /// FailedOperation.McpServerOperationFailed
        #[doc(alias("FailedOperation.McpServerOperationFailed"))]
        FailedOperationMcpServerOperationFailed = 483_501_656,
        /// FailedOperation.ModifyInstancesBundleFailed
        #[doc(alias("FailedOperation.ModifyInstancesBundleFailed"))]
        FailedOperationModifyInstancesBundleFailed = 1_417_621_606,
        /// FailedOperation.ModifyResourcesAttributeFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ModifyResourcesAttributeFailed"))]
        FailedOperationModifyResourcesAttributeFailed = -1_153_150_390,
        /// FailedOperation.ModifyResourcesRenewFlagFailed
        #[doc(alias("FailedOperation.ModifyResourcesRenewFlagFailed"))]
        FailedOperationModifyResourcesRenewFlagFailed = 122_971_940,
        /// FailedOperation.NumLimitError
        #[doc(alias("FailedOperation.NumLimitError"))]
        FailedOperationNumLimitError = 2_138_404_063,
        /// FailedOperation.RenewInstancesFailed
        #[doc(alias("FailedOperation.RenewInstancesFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-10"
        )]
        FailedOperationRenewInstancesFailed = 15_213_665,
        /// FailedOperation.RenewResourcesFailed
        #[doc(alias("FailedOperation.RenewResourcesFailed"))]
        FailedOperationRenewResourcesFailed = -1_082_561_562,
        /// FailedOperation.RequestError
        #[doc(alias("FailedOperation.RequestError"))]
        FailedOperationRequestError = -704_785_084,
        /// FailedOperation.ResizeDisksFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ResizeDisksFailed"))]
        FailedOperationResizeDisksFailed = 123_479_244,
        /// FailedOperation.ShareBlueprintAcrossAccountFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ShareBlueprintAcrossAccountFailed"))]
        FailedOperationShareBlueprintAcrossAccountFailed = 1_638_365_315,
        /// FailedOperation.SnapshotOperationFailed
        #[doc(alias("FailedOperation.SnapshotOperationFailed"))]
        FailedOperationSnapshotOperationFailed = -697_406_373,
        /// FailedOperation.TATInvocationNotFinished
        #[doc(alias("FailedOperation.TATInvocationNotFinished"))]
        FailedOperationTatInvocationNotFinished = 547_025_658,
        /// FailedOperation.TradeCallBillingGatewayFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeCallBillingGatewayFailed"))]
        FailedOperationTradeCallBillingGatewayFailed = 1_767_215_547,
        /// FailedOperation.TradeGetPriceFailed
        #[doc(alias("FailedOperation.TradeGetPriceFailed"))]
        FailedOperationTradeGetPriceFailed = 1_634_556_266,
        /// FailedOperation.UnableToCreateBlueprint
        #[doc(alias("FailedOperation.UnableToCreateBlueprint"))]
        FailedOperationUnableToCreateBlueprint = -912_390_096,
        /// FailedOperation.UnableToCreateInstances
        #[doc(alias("FailedOperation.UnableToCreateInstances"))]
        FailedOperationUnableToCreateInstances = 288_923_822,
        /// FailedOperation.UnableToSyncBlueprint
        #[doc(alias("FailedOperation.UnableToSyncBlueprint"))]
        FailedOperationUnableToSyncBlueprint = -940_775_243,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DescribeDisksReturnableError
        #[doc(alias("InternalError.DescribeDisksReturnableError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-06-05"
        )]
        InternalErrorDescribeDisksReturnableError = 876_288_673,
        /// InternalError.DescribeInstanceStatus
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DescribeInstanceStatus"))]
        InternalErrorDescribeInstanceStatus = -2_106_925_502,
        /// InternalError.DescribeInstancesModification
        #[doc(alias("InternalError.DescribeInstancesModification"))]
        InternalErrorDescribeInstancesModification = -2_058_870_227,
        /// InternalError.DescribeInstancesModificationError
        #[doc(alias("InternalError.DescribeInstancesModificationError"))]
        InternalErrorDescribeInstancesModificationError = 1_688_379_840,
        /// InternalError.DescribeInstancesReturnableError
        #[doc(alias("InternalError.DescribeInstancesReturnableError"))]
        InternalErrorDescribeInstancesReturnableError = 1_075_777_831,
        /// InternalError.DescribeInstancesTrafficPackagesFailed
        #[doc(alias("InternalError.DescribeInstancesTrafficPackagesFailed"))]
        InternalErrorDescribeInstancesTrafficPackagesFailed = 167_490_018,
        /// InternalError.DescribeResourcesReturnableError
        #[doc(alias("InternalError.DescribeResourcesReturnableError"))]
        InternalErrorDescribeResourcesReturnableError = -2_054_395_968,
        /// InternalError.GetSnapshotAllocQuotaLockError
        #[doc(alias("InternalError.GetSnapshotAllocQuotaLockError"))]
        InternalErrorGetSnapshotAllocQuotaLockError = 134_891_630,
        /// InternalError.InvalidActionNotFound
        #[doc(alias("InternalError.InvalidActionNotFound"))]
        InternalErrorInvalidActionNotFound = 1_721_889_655,
        /// InternalError.InvalidBundlePrice
        #[doc(alias("InternalError.InvalidBundlePrice"))]
        InternalErrorInvalidBundlePrice = 1_475_394_305,
        /// InternalError.InvalidCommandNotFound
        #[doc(alias("InternalError.InvalidCommandNotFound"))]
        InternalErrorInvalidCommandNotFound = 296_145_553,
        /// InternalError.RequestError
        #[doc(alias("InternalError.RequestError"))]
        InternalErrorRequestError = 709_716_318,
        /// InternalError.TradeCallBillingGatewayFailed
        #[doc(alias("InternalError.TradeCallBillingGatewayFailed"))]
        InternalErrorTradeCallBillingGatewayFailed = 1_982_477_967,
        /// InternalError.TradeGetPriceFailed
        #[doc(alias("InternalError.TradeGetPriceFailed"))]
        InternalErrorTradeGetPriceFailed = -2_103_656_308,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BundleAndBlueprintNotMatch
        #[doc(alias("InvalidParameter.BundleAndBlueprintNotMatch"))]
        InvalidParameterBundleAndBlueprintNotMatch = 952_324_553,
        /// InvalidParameter.BundleIdNotFound
        #[doc(alias("InvalidParameter.BundleIdNotFound"))]
        InvalidParameterBundleIdNotFound = -2_057_591_575,
        /// InvalidParameter.Conflict
        #[doc(alias("InvalidParameter.Conflict"))]
        InvalidParameterConflict = -155_270_949,
        /// InvalidParameter.ConflictParameter
        #[doc(alias("InvalidParameter.ConflictParameter"))]
        InvalidParameterConflictParameter = 564_585_929,
        /// InvalidParameter.CreatingGamePortalInstanceNotSupportParameter
        #[doc(alias("InvalidParameter.CreatingGamePortalInstanceNotSupportParameter"))]
        InvalidParameterCreatingGamePortalInstanceNotSupportParameter = 652_904_079,
        /// InvalidParameter.FilterValueLimitExceeded
        #[doc(alias("InvalidParameter.FilterValueLimitExceeded"))]
        InvalidParameterFilterValueLimitExceeded = -913_891_085,
        /// InvalidParameter.FirewallRulesDuplicated
        #[doc(alias("InvalidParameter.FirewallRulesDuplicated"))]
        InvalidParameterFirewallRulesDuplicated = 1_282_942_105,
        /// InvalidParameter.FirewallRulesExist
        #[doc(alias("InvalidParameter.FirewallRulesExist"))]
        InvalidParameterFirewallRulesExist = -586_440_817,
        /// InvalidParameter.GamePortalInstanceBlueprintInvalid
        #[doc(alias("InvalidParameter.GamePortalInstanceBlueprintInvalid"))]
        InvalidParameterGamePortalInstanceBlueprintInvalid = -1_002_080_032,
        /// InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint
        #[doc(alias("InvalidParameter.GamePortalInstanceOnlySupportCurrentBlueprint"))]
        InvalidParameterGamePortalInstanceOnlySupportCurrentBlueprint = -1_046_418_287,
        /// InvalidParameter.InstanceDisplayAreaNotSupportParameter
        #[doc(alias("InvalidParameter.InstanceDisplayAreaNotSupportParameter"))]
        InvalidParameterInstanceDisplayAreaNotSupportParameter = -82_631_171,
        /// InvalidParameter.InstanceOperationUnsupportedParameter
        #[doc(alias("InvalidParameter.InstanceOperationUnsupportedParameter"))]
        InvalidParameterInstanceOperationUnsupportedParameter = 1_009_565_027,
        /// InvalidParameter.InvalidFilter
        #[doc(alias("InvalidParameter.InvalidFilter"))]
        InvalidParameterInvalidFilter = -1_833_175_978,
        /// InvalidParameter.InvalidFilterInvalidKey
        #[doc(alias("InvalidParameter.InvalidFilterInvalidKey"))]
        InvalidParameterInvalidFilterInvalidKey = 1_359_972_750,
        /// InvalidParameter.InvalidFilterInvalidNameNotStr
        #[doc(alias("InvalidParameter.InvalidFilterInvalidNameNotStr"))]
        InvalidParameterInvalidFilterInvalidNameNotStr = -481_229_121,
        /// InvalidParameter.InvalidFilterInvalidValuesNotList
        #[doc(alias("InvalidParameter.InvalidFilterInvalidValuesNotList"))]
        InvalidParameterInvalidFilterInvalidValuesNotList = 1_990_661_678,
        /// InvalidParameter.InvalidFilterName
        #[doc(alias("InvalidParameter.InvalidFilterName"))]
        InvalidParameterInvalidFilterName = -1_648_228_379,
        /// InvalidParameter.InvalidFilterNotDict
        #[doc(alias("InvalidParameter.InvalidFilterNotDict"))]
        InvalidParameterInvalidFilterNotDict = -402_708_733,
        /// InvalidParameter.InvalidFilterNotSupportedName
        #[doc(alias("InvalidParameter.InvalidFilterNotSupportedName"))]
        InvalidParameterInvalidFilterNotSupportedName = -609_509_191,
        /// InvalidParameter.MustSpecifyOneAttributeToModify
        #[doc(alias("InvalidParameter.MustSpecifyOneAttributeToModify"))]
        InvalidParameterMustSpecifyOneAttributeToModify = 921_356_926,
        /// InvalidParameter.OnlyAllowModifyOneAttribute
        #[doc(alias("InvalidParameter.OnlyAllowModifyOneAttribute"))]
        InvalidParameterOnlyAllowModifyOneAttribute = 527_871_810,
        /// InvalidParameter.ParameterConflict
        #[doc(alias("InvalidParameter.ParameterConflict"))]
        InvalidParameterParameterConflict = 1_332_712_185,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountIdInvalidAccountArea
        #[doc(alias("InvalidParameterValue.AccountIdInvalidAccountArea"))]
        InvalidParameterValueAccountIdInvalidAccountArea = -977_896_180,
        /// InvalidParameterValue.AccountIdSameWithUin
        #[doc(alias("InvalidParameterValue.AccountIdSameWithUin"))]
        InvalidParameterValueAccountIdSameWithUin = -2_044_085_483,
        /// InvalidParameterValue.AccountIdsNotExist
        #[doc(alias("InvalidParameterValue.AccountIdsNotExist"))]
        InvalidParameterValueAccountIdsNotExist = 2_097_978_772,
        /// InvalidParameterValue.AccountIdsNotOwnerAccount
        #[doc(alias("InvalidParameterValue.AccountIdsNotOwnerAccount"))]
        InvalidParameterValueAccountIdsNotOwnerAccount = -1_720_774_212,
        /// InvalidParameterValue.BlueprintConfigNotMatch
        #[doc(alias("InvalidParameterValue.BlueprintConfigNotMatch"))]
        InvalidParameterValueBlueprintConfigNotMatch = 1_324_411_556,
        /// InvalidParameterValue.BlueprintId
        #[doc(alias("InvalidParameterValue.BlueprintId"))]
        InvalidParameterValueBlueprintId = -1_640_838_886,
        /// InvalidParameterValue.BlueprintIdMalformed
        #[doc(alias("InvalidParameterValue.BlueprintIdMalformed"))]
        InvalidParameterValueBlueprintIdMalformed = -959_552_549,
        /// InvalidParameterValue.BundleAndBlueprintNotMatch
        #[doc(alias("InvalidParameterValue.BundleAndBlueprintNotMatch"))]
        InvalidParameterValueBundleAndBlueprintNotMatch = 378_255_633,
        /// InvalidParameterValue.BundleNotSupportBlueprintPlatform
        #[doc(alias("InvalidParameterValue.BundleNotSupportBlueprintPlatform"))]
        InvalidParameterValueBundleNotSupportBlueprintPlatform = 751_423_338,
        /// InvalidParameterValue.CcnIdMalformed
        #[doc(alias("InvalidParameterValue.CcnIdMalformed"))]
        InvalidParameterValueCcnIdMalformed = 314_766_702,
        /// InvalidParameterValue.ClientTokenTooLong
        #[doc(alias("InvalidParameterValue.ClientTokenTooLong"))]
        InvalidParameterValueClientTokenTooLong = -537_586_543,
        /// InvalidParameterValue.DestinationRegionSameAsSourceRegion
        #[doc(alias("InvalidParameterValue.DestinationRegionSameAsSourceRegion"))]
        InvalidParameterValueDestinationRegionSameAsSourceRegion = 1_705_393_668,
        /// InvalidParameterValue.DiskBackupIdMalformed
        #[doc(alias("InvalidParameterValue.DiskBackupIdMalformed"))]
        InvalidParameterValueDiskBackupIdMalformed = 798_544_117,
        /// InvalidParameterValue.DiskBackupNameTooLong
        #[doc(alias("InvalidParameterValue.DiskBackupNameTooLong"))]
        InvalidParameterValueDiskBackupNameTooLong = -641_036_464,
        /// InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum
        #[doc(
            alias("InvalidParameterValue.DiskBackupQuotaLessThanCurrentDiskBackupNum")
        )]
        InvalidParameterValueDiskBackupQuotaLessThanCurrentDiskBackupNum = 757_319_762,
        /// InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum
        #[doc(
            alias("InvalidParameterValue.DiskBackupQuotaLessThenCurrentDiskBackupNum")
        )]
        InvalidParameterValueDiskBackupQuotaLessThenCurrentDiskBackupNum = -182_276_697,
        /// InvalidParameterValue.DiskInstanceZoneNotMatch
        #[doc(alias("InvalidParameterValue.DiskInstanceZoneNotMatch"))]
        InvalidParameterValueDiskInstanceZoneNotMatch = -892_496_902,
        /// InvalidParameterValue.DiskNameTooLong
        #[doc(alias("InvalidParameterValue.DiskNameTooLong"))]
        InvalidParameterValueDiskNameTooLong = -2_091_582_348,
        /// InvalidParameterValue.DiskSizeNotMatch
        #[doc(alias("InvalidParameterValue.DiskSizeNotMatch"))]
        InvalidParameterValueDiskSizeNotMatch = 1_218_457_509,
        /// InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize
        #[doc(alias("InvalidParameterValue.DiskSizeSmallerThanCurrentDiskSize"))]
        InvalidParameterValueDiskSizeSmallerThanCurrentDiskSize = -433_515_383,
        /// InvalidParameterValue.DuplicateParameterValue
        #[doc(alias("InvalidParameterValue.DuplicateParameterValue"))]
        InvalidParameterValueDuplicateParameterValue = -2_011_079_659,
        /// InvalidParameterValue.Duplicated
        #[doc(alias("InvalidParameterValue.Duplicated"))]
        InvalidParameterValueDuplicated = 1_396_723_494,
        /// InvalidParameterValue.DuplicatedFirewallTemplateRule
        #[doc(alias("InvalidParameterValue.DuplicatedFirewallTemplateRule"))]
        InvalidParameterValueDuplicatedFirewallTemplateRule = 2_024_365_925,
        /// InvalidParameterValue.FieldsCompare
        #[doc(alias("InvalidParameterValue.FieldsCompare"))]
        InvalidParameterValueFieldsCompare = 1_393_333_376,
        /// InvalidParameterValue.FirewallRuleDescriptionTooLong
        #[doc(alias("InvalidParameterValue.FirewallRuleDescriptionTooLong"))]
        InvalidParameterValueFirewallRuleDescriptionTooLong = -1_339_002_509,
        /// InvalidParameterValue.FirewallTemplateIdMalformed
        #[doc(alias("InvalidParameterValue.FirewallTemplateIdMalformed"))]
        InvalidParameterValueFirewallTemplateIdMalformed = 1_914_901_307,
        /// InvalidParameterValue.InstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InstanceIdMalformed"))]
        InvalidParameterValueInstanceIdMalformed = -899_501_487,
        /// InvalidParameterValue.InstanceNameTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameTooLong"))]
        InvalidParameterValueInstanceNameTooLong = -324_455_727,
        /// InvalidParameterValue.InvalidBlueprintId
        #[doc(alias("InvalidParameterValue.InvalidBlueprintId"))]
        InvalidParameterValueInvalidBlueprintId = 1_371_769_356,
        /// InvalidParameterValue.InvalidBlueprintPlatformType
        #[doc(alias("InvalidParameterValue.InvalidBlueprintPlatformType"))]
        InvalidParameterValueInvalidBlueprintPlatformType = 1_782_478_052,
        /// InvalidParameterValue.InvalidBlueprintState
        #[doc(alias("InvalidParameterValue.InvalidBlueprintState"))]
        InvalidParameterValueInvalidBlueprintState = -1_764_250_299,
        /// InvalidParameterValue.InvalidBlueprintType
        #[doc(alias("InvalidParameterValue.InvalidBlueprintType"))]
        InvalidParameterValueInvalidBlueprintType = 729_808_825,
        /// InvalidParameterValue.InvalidBundle
        #[doc(alias("InvalidParameterValue.InvalidBundle"))]
        InvalidParameterValueInvalidBundle = 518_400_054,
        /// InvalidParameterValue.InvalidBundleBlueprintCombination
        #[doc(alias("InvalidParameterValue.InvalidBundleBlueprintCombination"))]
        InvalidParameterValueInvalidBundleBlueprintCombination = -1_590_641_397,
        /// InvalidParameterValue.InvalidConsoleDisplayTypes
        #[doc(alias("InvalidParameterValue.InvalidConsoleDisplayTypes"))]
        InvalidParameterValueInvalidConsoleDisplayTypes = 1_440_510_022,
        /// InvalidParameterValue.InvalidCurInstanceDeadline
        #[doc(alias("InvalidParameterValue.InvalidCurInstanceDeadline"))]
        InvalidParameterValueInvalidCurInstanceDeadline = -1_957_099_760,
        /// InvalidParameterValue.InvalidDiskIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidDiskIdMalformed"))]
        InvalidParameterValueInvalidDiskIdMalformed = 1_183_470_710,
        /// InvalidParameterValue.InvalidDiskSize
        #[doc(alias("InvalidParameterValue.InvalidDiskSize"))]
        InvalidParameterValueInvalidDiskSize = -1_361_577_970,
        /// InvalidParameterValue.InvalidDiskType
        #[doc(alias("InvalidParameterValue.InvalidDiskType"))]
        InvalidParameterValueInvalidDiskType = 1_285_012_678,
        /// InvalidParameterValue.InvalidImageIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidImageIdMalformed"))]
        InvalidParameterValueInvalidImageIdMalformed = -1_176_370_779,
        /// InvalidParameterValue.InvalidInstanceLoginKeyPairPermitLogin
        #[doc(alias("InvalidParameterValue.InvalidInstanceLoginKeyPairPermitLogin"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-18"
        )]
        InvalidParameterValueInvalidInstanceLoginKeyPairPermitLogin = -1_878_624_104,
        /// InvalidParameterValue.InvalidIpFormat
        #[doc(alias("InvalidParameterValue.InvalidIpFormat"))]
        InvalidParameterValueInvalidIpFormat = 1_035_052_358,
        /// InvalidParameterValue.InvalidKeyPairNameEmpty
        #[doc(alias("InvalidParameterValue.InvalidKeyPairNameEmpty"))]
        InvalidParameterValueInvalidKeyPairNameEmpty = 2_145_897_057,
        /// InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar
        #[doc(alias("InvalidParameterValue.InvalidKeyPairNameIncludeIllegalChar"))]
        InvalidParameterValueInvalidKeyPairNameIncludeIllegalChar = -463_401_004,
        /// InvalidParameterValue.InvalidKeyPairNameTooLong
        #[doc(alias("InvalidParameterValue.InvalidKeyPairNameTooLong"))]
        InvalidParameterValueInvalidKeyPairNameTooLong = 1_733_649_881,
        /// InvalidParameterValue.InvalidParameterCombination
        #[doc(alias("InvalidParameterValue.InvalidParameterCombination"))]
        InvalidParameterValueInvalidParameterCombination = 1_674_830_507,
        /// InvalidParameterValue.InvalidPassword
        #[doc(alias("InvalidParameterValue.InvalidPassword"))]
        InvalidParameterValueInvalidPassword = 1_414_241_006,
        /// InvalidParameterValue.InvalidResourceQuotaResourceName
        #[doc(alias("InvalidParameterValue.InvalidResourceQuotaResourceName"))]
        InvalidParameterValueInvalidResourceQuotaResourceName = 435_992_400,
        /// InvalidParameterValue.InvalidSceneIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSceneIdMalformed"))]
        InvalidParameterValueInvalidSceneIdMalformed = -938_700_505,
        /// InvalidParameterValue.InvalidZone
        #[doc(alias("InvalidParameterValue.InvalidZone"))]
        InvalidParameterValueInvalidZone = -30_708_593,
        /// InvalidParameterValue.KeyPairIdMalformed
        #[doc(alias("InvalidParameterValue.KeyPairIdMalformed"))]
        InvalidParameterValueKeyPairIdMalformed = 2_052_415_013,
        /// InvalidParameterValue.KeyPairPublicKeyDuplicated
        #[doc(alias("InvalidParameterValue.KeyPairPublicKeyDuplicated"))]
        InvalidParameterValueKeyPairPublicKeyDuplicated = 378_839_318,
        /// InvalidParameterValue.KeyPairPublicKeyMalformed
        #[doc(alias("InvalidParameterValue.KeyPairPublicKeyMalformed"))]
        InvalidParameterValueKeyPairPublicKeyMalformed = 932_827_859,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength = -636_357_263,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.McpServerEnvInvalid
        #[doc(alias("InvalidParameterValue.McpServerEnvInvalid"))]
        InvalidParameterValueMcpServerEnvInvalid = 1_760_960_078,
        /// InvalidParameterValue.McpServerLimitExceeded
        #[doc(alias("InvalidParameterValue.McpServerLimitExceeded"))]
        InvalidParameterValueMcpServerLimitExceeded = -1_386_688_759,
        /// InvalidParameterValue.McpServerListTooLarge
        #[doc(alias("InvalidParameterValue.McpServerListTooLarge"))]
        InvalidParameterValueMcpServerListTooLarge = 1_590_551_910,
        /// InvalidParameterValue.Negative
        #[doc(alias("InvalidParameterValue.Negative"))]
        InvalidParameterValueNegative = -1_399_382_635,
        /// InvalidParameterValue.NotAllowToChangePlatformType
        #[doc(alias("InvalidParameterValue.NotAllowToChangePlatformType"))]
        InvalidParameterValueNotAllowToChangePlatformType = 389_760_073,
        /// InvalidParameterValue.NotSupportCrossBorderSyncBlueprint
        #[doc(alias("InvalidParameterValue.NotSupportCrossBorderSyncBlueprint"))]
        InvalidParameterValueNotSupportCrossBorderSyncBlueprint = 4_534_669,
        /// InvalidParameterValue.NotSupportModifyInstanceBundleType
        #[doc(alias("InvalidParameterValue.NotSupportModifyInstanceBundleType"))]
        InvalidParameterValueNotSupportModifyInstanceBundleType = -1_673_619_557,
        /// InvalidParameterValue.OutOfRange
        #[doc(alias("InvalidParameterValue.OutOfRange"))]
        InvalidParameterValueOutOfRange = 1_600_715_069,
        /// InvalidParameterValue.PlatformTypeNotSupportFileSystem
        #[doc(alias("InvalidParameterValue.PlatformTypeNotSupportFileSystem"))]
        InvalidParameterValuePlatformTypeNotSupportFileSystem = -779_221_847,
        /// InvalidParameterValue.PlatformTypeNotSupportMountPoint
        #[doc(alias("InvalidParameterValue.PlatformTypeNotSupportMountPoint"))]
        InvalidParameterValuePlatformTypeNotSupportMountPoint = -753_318_639,
        /// InvalidParameterValue.RegionNotFound
        #[doc(alias("InvalidParameterValue.RegionNotFound"))]
        InvalidParameterValueRegionNotFound = -1_732_672_373,
        /// InvalidParameterValue.RegionNotMatch
        #[doc(alias("InvalidParameterValue.RegionNotMatch"))]
        InvalidParameterValueRegionNotMatch = -337_493_970,
        /// InvalidParameterValue.RegionNotSupported
        #[doc(alias("InvalidParameterValue.RegionNotSupported"))]
        InvalidParameterValueRegionNotSupported = -1_018_678_014,
        /// InvalidParameterValue.RegionUnavailable
        #[doc(alias("InvalidParameterValue.RegionUnavailable"))]
        InvalidParameterValueRegionUnavailable = -600_461_635,
        /// InvalidParameterValue.SnapshotIdMalformed
        #[doc(alias("InvalidParameterValue.SnapshotIdMalformed"))]
        InvalidParameterValueSnapshotIdMalformed = 1_072_812_030,
        /// InvalidParameterValue.SnapshotNameTooLong
        #[doc(alias("InvalidParameterValue.SnapshotNameTooLong"))]
        InvalidParameterValueSnapshotNameTooLong = -1_854_681_194,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge = 756_978_989,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong = 1_188_546_683,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall = 1_198_662_622,
        /// InvalidParameterValue.UnavailableRegion
        #[doc(alias("InvalidParameterValue.UnavailableRegion"))]
        InvalidParameterValueUnavailableRegion = 1_403_967_570,
        /// InvalidParameterValue.ZoneInvalid
        #[doc(alias("InvalidParameterValue.ZoneInvalid"))]
        InvalidParameterValueZoneInvalid = 917_995_128,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.AttachDataDiskQuotaLimitExceeded
        #[doc(alias("LimitExceeded.AttachDataDiskQuotaLimitExceeded"))]
        LimitExceededAttachDataDiskQuotaLimitExceeded = 1_818_663_590,
        /// LimitExceeded.BlueprintQuotaLimitExceeded
        #[doc(alias("LimitExceeded.BlueprintQuotaLimitExceeded"))]
        LimitExceededBlueprintQuotaLimitExceeded = -567_508_040,
        /// LimitExceeded.DiskBackupQuotaLimitExceeded
        #[doc(alias("LimitExceeded.DiskBackupQuotaLimitExceeded"))]
        LimitExceededDiskBackupQuotaLimitExceeded = 260_228_616,
        /// LimitExceeded.DiskQuotaLimitExceeded
        #[doc(alias("LimitExceeded.DiskQuotaLimitExceeded"))]
        LimitExceededDiskQuotaLimitExceeded = -1_762_299_953,
        /// LimitExceeded.FirewallRulesLimitExceeded
        #[doc(alias("LimitExceeded.FirewallRulesLimitExceeded"))]
        LimitExceededFirewallRulesLimitExceeded = 262_481_551,
        /// LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded
        #[doc(alias("LimitExceeded.FirewallTemplateRuleQuotaLimitExceeded"))]
        LimitExceededFirewallTemplateRuleQuotaLimitExceeded = 955_300_830,
        /// LimitExceeded.InstanceQuotaLimitExceeded
        #[doc(alias("LimitExceeded.InstanceQuotaLimitExceeded"))]
        LimitExceededInstanceQuotaLimitExceeded = 414_657_139,
        /// LimitExceeded.IsolateResourcesLimitExceeded
        #[doc(alias("LimitExceeded.IsolateResourcesLimitExceeded"))]
        LimitExceededIsolateResourcesLimitExceeded = 35_047_407,
        /// LimitExceeded.KeyPairLimitExceeded
        #[doc(alias("LimitExceeded.KeyPairLimitExceeded"))]
        LimitExceededKeyPairLimitExceeded = 826_080_908,
        /// LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded
        #[doc(alias("LimitExceeded.ShareBlueprintAcrossAccountQuotaLimitExceeded"))]
        LimitExceededShareBlueprintAcrossAccountQuotaLimitExceeded = 246_247_933,
        /// LimitExceeded.SnapshotQuotaLimitExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.SnapshotQuotaLimitExceeded"))]
        LimitExceededSnapshotQuotaLimitExceeded = -303_284_716,
        /// LimitExceeded.SyncBlueprintQuotaLimitExceeded
        #[doc(alias("LimitExceeded.SyncBlueprintQuotaLimitExceeded"))]
        LimitExceededSyncBlueprintQuotaLimitExceeded = 1_043_500_633,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.BundleMissingParameterBlueprintId
        #[doc(alias("MissingParameter.BundleMissingParameterBlueprintId"))]
        MissingParameterBundleMissingParameterBlueprintId = 1_794_212_078,
        /// MissingParameter.MissingParameterPeriodCurInstanceDeadline
        #[doc(alias("MissingParameter.MissingParameterPeriodCurInstanceDeadline"))]
        MissingParameterMissingParameterPeriodCurInstanceDeadline = 956_349_027,
        /// MissingParameter.OrderFieldRequired
        #[doc(alias("MissingParameter.OrderFieldRequired"))]
        MissingParameterOrderFieldRequired = 1_711_417_035,
        /// OperationDenied.BlueprintOperationInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.BlueprintOperationInProgress"))]
        OperationDeniedBlueprintOperationInProgress = -608_431_747,
        /// OperationDenied.BundleNotSupportModify
        #[doc(alias("OperationDenied.BundleNotSupportModify"))]
        OperationDeniedBundleNotSupportModify = -1_333_816_634,
        /// OperationDenied.DiskBackupBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskBackupBusy"))]
        OperationDeniedDiskBackupBusy = -420_342_479,
        /// OperationDenied.DiskBackupOperationInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskBackupOperationInProgress"))]
        OperationDeniedDiskBackupOperationInProgress = 1_673_719_277,
        /// OperationDenied.DiskBusyForBackupOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskBusyForBackupOperation"))]
        OperationDeniedDiskBusyForBackupOperation = -1_994_195_332,
        /// OperationDenied.DiskCreating
        #[doc(alias("OperationDenied.DiskCreating"))]
        OperationDeniedDiskCreating = 53_718_643,
        /// OperationDenied.DiskOperationInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.DiskOperationInProgress"))]
        OperationDeniedDiskOperationInProgress = 562_861_324,
        /// OperationDenied.DiskUsageNotSupportOperation
        #[doc(alias("OperationDenied.DiskUsageNotSupportOperation"))]
        OperationDeniedDiskUsageNotSupportOperation = 693_772_033,
        /// OperationDenied.InstanceCreating
        #[doc(alias("OperationDenied.InstanceCreating"))]
        OperationDeniedInstanceCreating = 1_156_419_442,
        /// OperationDenied.InstanceOperationInProgress
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress = -1_760_300_736,
        /// OperationDenied.OperationDeniedCreateSnapshot
        #[doc(alias("OperationDenied.OperationDeniedCreateSnapshot"))]
        OperationDeniedOperationDeniedCreateSnapshot = 2_016_511_263,
        /// OperationDenied.OperationDeniedCreateSnapshotForStorageBundle
        #[doc(alias("OperationDenied.OperationDeniedCreateSnapshotForStorageBundle"))]
        OperationDeniedOperationDeniedCreateSnapshotForStorageBundle = 37_706_256,
        /// ResourceInUse.BlueprintModifyingSharePermission
        #[doc(alias("ResourceInUse.BlueprintModifyingSharePermission"))]
        ResourceInUseBlueprintModifyingSharePermission = -598_040_871,
        /// ResourceInUse.DiskBackupInUse
        #[doc(alias("ResourceInUse.DiskBackupInUse"))]
        ResourceInUseDiskBackupInUse = 371_906_773,
        /// ResourceInUse.ImageInUse
        #[doc(alias("ResourceInUse.ImageInUse"))]
        ResourceInUseImageInUse = -239_117_300,
        /// ResourceInUse.KeyPairInUse
        #[doc(alias("ResourceInUse.KeyPairInUse"))]
        ResourceInUseKeyPairInUse = 1_900_140_331,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.BlueprintIdNotFound
        #[doc(alias("ResourceNotFound.BlueprintIdNotFound"))]
        ResourceNotFoundBlueprintIdNotFound = -1_265_705_328,
        /// ResourceNotFound.BlueprintNotFound
        #[doc(alias("ResourceNotFound.BlueprintNotFound"))]
        ResourceNotFoundBlueprintNotFound = 1_462_876_461,
        /// ResourceNotFound.DiskAttachedHasNoInstanceId
        #[doc(alias("ResourceNotFound.DiskAttachedHasNoInstanceId"))]
        ResourceNotFoundDiskAttachedHasNoInstanceId = 1_763_973_984,
        /// ResourceNotFound.DiskBackupIdNotFound
        #[doc(alias("ResourceNotFound.DiskBackupIdNotFound"))]
        ResourceNotFoundDiskBackupIdNotFound = -634_548_900,
        /// ResourceNotFound.DiskBackupNotExists
        #[doc(alias("ResourceNotFound.DiskBackupNotExists"))]
        ResourceNotFoundDiskBackupNotExists = 1_921_112_676,
        /// ResourceNotFound.DiskBackupNotFound
        #[doc(alias("ResourceNotFound.DiskBackupNotFound"))]
        ResourceNotFoundDiskBackupNotFound = 1_118_281_884,
        /// ResourceNotFound.DiskIdNotFound
        #[doc(alias("ResourceNotFound.DiskIdNotFound"))]
        ResourceNotFoundDiskIdNotFound = -288_578_412,
        /// ResourceNotFound.DiskNotExists
        #[doc(alias("ResourceNotFound.DiskNotExists"))]
        ResourceNotFoundDiskNotExists = 630_937_485,
        /// ResourceNotFound.DiskNotFound
        #[doc(alias("ResourceNotFound.DiskNotFound"))]
        ResourceNotFoundDiskNotFound = -1_643_635_378,
        /// ResourceNotFound.FirewallNotFound
        #[doc(alias("ResourceNotFound.FirewallNotFound"))]
        ResourceNotFoundFirewallNotFound = -1_178_489_282,
        /// ResourceNotFound.FirewallRulesNotFound
        #[doc(alias("ResourceNotFound.FirewallRulesNotFound"))]
        ResourceNotFoundFirewallRulesNotFound = -1_371_349_296,
        /// ResourceNotFound.FirewallTemplateNotFound
        #[doc(alias("ResourceNotFound.FirewallTemplateNotFound"))]
        ResourceNotFoundFirewallTemplateNotFound = -1_608_108_781,
        /// ResourceNotFound.FirewallTemplateRuleNotFound
        #[doc(alias("ResourceNotFound.FirewallTemplateRuleNotFound"))]
        ResourceNotFoundFirewallTemplateRuleNotFound = -96_025_742,
        /// ResourceNotFound.ImageIdNotFound
        #[doc(alias("ResourceNotFound.ImageIdNotFound"))]
        ResourceNotFoundImageIdNotFound = 239_896_677,
        /// ResourceNotFound.InstanceBlueprintNotFound
        #[doc(alias("ResourceNotFound.InstanceBlueprintNotFound"))]
        ResourceNotFoundInstanceBlueprintNotFound = 520_987_878,
        /// ResourceNotFound.InstanceDataDiskNotFound
        #[doc(alias("ResourceNotFound.InstanceDataDiskNotFound"))]
        ResourceNotFoundInstanceDataDiskNotFound = -227_089_119,
        /// ResourceNotFound.InstanceIdNotFound
        #[doc(alias("ResourceNotFound.InstanceIdNotFound"))]
        ResourceNotFoundInstanceIdNotFound = -1_402_539_918,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.KeyIdNotFound
        #[doc(alias("ResourceNotFound.KeyIdNotFound"))]
        ResourceNotFoundKeyIdNotFound = 1_697_439_102,
        /// ResourceNotFound.KeyPairNotFound
        #[doc(alias("ResourceNotFound.KeyPairNotFound"))]
        ResourceNotFoundKeyPairNotFound = -723_207_547,
        /// ResourceNotFound.McpServerNotFound
        #[doc(alias("ResourceNotFound.McpServerNotFound"))]
        ResourceNotFoundMcpServerNotFound = -1_119_816_313,
        /// ResourceNotFound.McpServersPartialNotFound
        #[doc(alias("ResourceNotFound.McpServersPartialNotFound"))]
        ResourceNotFoundMcpServersPartialNotFound = 982_966_348,
        /// ResourceNotFound.PrivateBlueprintNotFound
        #[doc(alias("ResourceNotFound.PrivateBlueprintNotFound"))]
        ResourceNotFoundPrivateBlueprintNotFound = 804_303_435,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound = 1_385_393_614,
        /// ResourceNotFound.SceneIdNotFound
        #[doc(alias("ResourceNotFound.SceneIdNotFound"))]
        ResourceNotFoundSceneIdNotFound = -1_795_144_109,
        /// ResourceNotFound.SnapshotIdNotFound
        #[doc(alias("ResourceNotFound.SnapshotIdNotFound"))]
        ResourceNotFoundSnapshotIdNotFound = -750_186_766,
        /// ResourceNotFound.SnapshotNotFound
        #[doc(alias("ResourceNotFound.SnapshotNotFound"))]
        ResourceNotFoundSnapshotNotFound = 1_769_197_686,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.BlueprintInvalid
        #[doc(alias("ResourceUnavailable.BlueprintInvalid"))]
        ResourceUnavailableBlueprintInvalid = 1_836_788_471,
        /// ResourceUnavailable.BlueprintUnavailable
        #[doc(alias("ResourceUnavailable.BlueprintUnavailable"))]
        ResourceUnavailableBlueprintUnavailable = 1_980_681_780,
        /// ResourceUnavailable.BundleUnavailable
        #[doc(alias("ResourceUnavailable.BundleUnavailable"))]
        ResourceUnavailableBundleUnavailable = -1_823_604_128,
        /// ResourceUnavailable.CannotApplyEmptyFirewallTemplate
        #[doc(alias("ResourceUnavailable.CannotApplyEmptyFirewallTemplate"))]
        ResourceUnavailableCannotApplyEmptyFirewallTemplate = -1_886_913_246,
        /// ResourceUnavailable.DockerUnavailable
        #[doc(alias("ResourceUnavailable.DockerUnavailable"))]
        ResourceUnavailableDockerUnavailable = -80_429_491,
        /// ResourceUnavailable.FirewallTemplateInUse
        #[doc(alias("ResourceUnavailable.FirewallTemplateInUse"))]
        ResourceUnavailableFirewallTemplateInUse = -1_259_410_941,
        /// ResourceUnavailable.InvalidPurchaseRequestSource
        #[doc(alias("ResourceUnavailable.InvalidPurchaseRequestSource"))]
        ResourceUnavailableInvalidPurchaseRequestSource = -2_145_227_548,
        /// ResourceUnavailable.TATAgentUnavailable
        #[doc(alias("ResourceUnavailable.TATAgentUnavailable"))]
        ResourceUnavailableTatAgentUnavailable = -1_794_637_887,
        /// ResourceUnavailable.TATServiceError
        #[doc(alias("ResourceUnavailable.TATServiceError"))]
        ResourceUnavailableTatServiceError = -1_583_337_694,
        /// ResourcesSoldOut.BundleSoldOut
        #[doc(alias("ResourcesSoldOut.BundleSoldOut"))]
        ResourcesSoldOutBundleSoldOut = 1_332_149_426,
        /// ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs
        #[doc(alias("ResourcesSoldOut.PurchaseSourceHasNoBundleConfigs"))]
        ResourcesSoldOutPurchaseSourceHasNoBundleConfigs = -690_638_720,
        /// ResourcesSoldOut.ZonesHasNoBundleConfigs
        #[doc(alias("ResourcesSoldOut.ZonesHasNoBundleConfigs"))]
        ResourcesSoldOutZonesHasNoBundleConfigs = -125_201_510,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CertificationNeedUpgrade
        #[doc(alias("UnauthorizedOperation.CertificationNeedUpgrade"))]
        UnauthorizedOperationCertificationNeedUpgrade = 1_812_559_425,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken = 542_152_151,
        /// UnauthorizedOperation.MFAExpired
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired = 2_016_905_280,
        /// UnauthorizedOperation.MFANotFound
        #[doc(alias("UnauthorizedOperation.MFANotFound"))]
        UnauthorizedOperationMfaNotFound = -1_312_202_581,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission = 87_987_530,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification = 490_959_587,
        /// UnauthorizedOperation.TokenInvalid
        #[doc(alias("UnauthorizedOperation.TokenInvalid"))]
        UnauthorizedOperationTokenInvalid = 1_458_530_430,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ApplyDiskBackupToAnotherDisk
        #[doc(alias("UnsupportedOperation.ApplyDiskBackupToAnotherDisk"))]
        UnsupportedOperationApplyDiskBackupToAnotherDisk = 1_995_501_866,
        /// UnsupportedOperation.AssumeRoleFailed
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.AssumeRoleFailed"))]
        UnsupportedOperationAssumeRoleFailed = 995_224_378,
        /// UnsupportedOperation.AttachCcnConditionUnsatisfied
        #[doc(alias("UnsupportedOperation.AttachCcnConditionUnsatisfied"))]
        UnsupportedOperationAttachCcnConditionUnsatisfied = -1_022_568_826,
        /// UnsupportedOperation.AttachCcnFailed
        #[doc(alias("UnsupportedOperation.AttachCcnFailed"))]
        UnsupportedOperationAttachCcnFailed = 1_432_229_054,
        /// UnsupportedOperation.BlueprintAlreadyShared
        #[doc(alias("UnsupportedOperation.BlueprintAlreadyShared"))]
        UnsupportedOperationBlueprintAlreadyShared = 456_821_258,
        /// UnsupportedOperation.BlueprintCurStateInvalid
        #[doc(alias("UnsupportedOperation.BlueprintCurStateInvalid"))]
        UnsupportedOperationBlueprintCurStateInvalid = 723_781_102,
        /// UnsupportedOperation.BlueprintHasNotShared
        #[doc(alias("UnsupportedOperation.BlueprintHasNotShared"))]
        UnsupportedOperationBlueprintHasNotShared = 1_055_806_174,
        /// UnsupportedOperation.BlueprintLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.BlueprintLatestOperationUnfinished"))]
        UnsupportedOperationBlueprintLatestOperationUnfinished = 1_538_754_497,
        /// UnsupportedOperation.BlueprintOccupied
        #[doc(alias("UnsupportedOperation.BlueprintOccupied"))]
        UnsupportedOperationBlueprintOccupied = 1_032_826_653,
        /// UnsupportedOperation.BlueprintTypeNotSupportOperation
        #[doc(alias("UnsupportedOperation.BlueprintTypeNotSupportOperation"))]
        UnsupportedOperationBlueprintTypeNotSupportOperation = 71_866_940,
        /// UnsupportedOperation.CcnAlreadyAttached
        #[doc(alias("UnsupportedOperation.CcnAlreadyAttached"))]
        UnsupportedOperationCcnAlreadyAttached = -894_055_915,
        /// UnsupportedOperation.CcnNotAttached
        #[doc(alias("UnsupportedOperation.CcnNotAttached"))]
        UnsupportedOperationCcnNotAttached = -64_075_850,
        /// UnsupportedOperation.DescribeCcnAttachedInstancesFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.DescribeCcnAttachedInstancesFailed"))]
        UnsupportedOperationDescribeCcnAttachedInstancesFailed = 1_424_086_847,
        /// UnsupportedOperation.DetachCcnFailed
        #[doc(alias("UnsupportedOperation.DetachCcnFailed"))]
        UnsupportedOperationDetachCcnFailed = -257_221_885,
        /// UnsupportedOperation.DiskBackupLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.DiskBackupLatestOperationUnfinished"))]
        UnsupportedOperationDiskBackupLatestOperationUnfinished = -851_091_643,
        /// UnsupportedOperation.DiskBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.DiskBusy"))]
        UnsupportedOperationDiskBusy = -355_265_816,
        /// UnsupportedOperation.DiskLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.DiskLatestOperationUnfinished"))]
        UnsupportedOperationDiskLatestOperationUnfinished = 1_984_782_587,
        /// UnsupportedOperation.FirewallBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.FirewallBusy"))]
        UnsupportedOperationFirewallBusy = -911_020_403,
        /// UnsupportedOperation.FirewallVersionMismatch
        #[doc(alias("UnsupportedOperation.FirewallVersionMismatch"))]
        UnsupportedOperationFirewallVersionMismatch = 450_843_607,
        /// UnsupportedOperation.ImageAlreadyShared
        #[doc(alias("UnsupportedOperation.ImageAlreadyShared"))]
        UnsupportedOperationImageAlreadyShared = 1_058_798_404,
        /// UnsupportedOperation.ImageOccupied
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.ImageOccupied"))]
        UnsupportedOperationImageOccupied = 2_029_516_815,
        /// UnsupportedOperation.ImageUnableToShare
        #[doc(alias("UnsupportedOperation.ImageUnableToShare"))]
        UnsupportedOperationImageUnableToShare = -73_985_725,
        /// UnsupportedOperation.InstanceDisplayAreaNotSupportOperation
        #[doc(alias("UnsupportedOperation.InstanceDisplayAreaNotSupportOperation"))]
        UnsupportedOperationInstanceDisplayAreaNotSupportOperation = -100_232_151,
        /// UnsupportedOperation.InstanceExpired
        #[doc(alias("UnsupportedOperation.InstanceExpired"))]
        UnsupportedOperationInstanceExpired = -223_526_262,
        /// UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword
        #[doc(alias("UnsupportedOperation.InstanceLinuxUnixCreatingNotSupportPassword"))]
        UnsupportedOperationInstanceLinuxUnixCreatingNotSupportPassword = -800_285_430,
        /// UnsupportedOperation.InvalidDiskBackupState
        #[doc(alias("UnsupportedOperation.InvalidDiskBackupState"))]
        UnsupportedOperationInvalidDiskBackupState = -550_415_115,
        /// UnsupportedOperation.InvalidDiskState
        #[doc(alias("UnsupportedOperation.InvalidDiskState"))]
        UnsupportedOperationInvalidDiskState = 1_406_009_664,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState = 362_082_386,
        /// UnsupportedOperation.InvalidSnapshotState
        #[doc(alias("UnsupportedOperation.InvalidSnapshotState"))]
        UnsupportedOperationInvalidSnapshotState = -1_250_227_637,
        /// UnsupportedOperation.KeyPairBindDuplicate
        #[doc(alias("UnsupportedOperation.KeyPairBindDuplicate"))]
        UnsupportedOperationKeyPairBindDuplicate = 1_170_520_143,
        /// UnsupportedOperation.KeyPairBindToBlueprints
        #[doc(alias("UnsupportedOperation.KeyPairBindToBlueprints"))]
        UnsupportedOperationKeyPairBindToBlueprints = 744_006_090,
        /// UnsupportedOperation.KeyPairNotBoundToInstance
        #[doc(alias("UnsupportedOperation.KeyPairNotBoundToInstance"))]
        UnsupportedOperationKeyPairNotBoundToInstance = -1_601_586_308,
        /// UnsupportedOperation.KeyPairUnbindUsernameMismatch
        #[doc(alias("UnsupportedOperation.KeyPairUnbindUsernameMismatch"))]
        UnsupportedOperationKeyPairUnbindUsernameMismatch = -205_114_558,
        /// UnsupportedOperation.LatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.LatestOperationUnfinished"))]
        UnsupportedOperationLatestOperationUnfinished = 859_354_075,
        /// UnsupportedOperation.McpServerLatestOperationUnfinished
        #[doc(alias("UnsupportedOperation.McpServerLatestOperationUnfinished"))]
        UnsupportedOperationMcpServerLatestOperationUnfinished = -373_005_910,
        /// UnsupportedOperation.NotSupportSharedBlueprint
        #[doc(alias("UnsupportedOperation.NotSupportSharedBlueprint"))]
        UnsupportedOperationNotSupportSharedBlueprint = -1_873_116_711,
        /// UnsupportedOperation.OperationNotSupportAutoGeneratePassword
        #[doc(alias("UnsupportedOperation.OperationNotSupportAutoGeneratePassword"))]
        UnsupportedOperationOperationNotSupportAutoGeneratePassword = 1_249_110_567,
        /// UnsupportedOperation.OperationNotSupportedInIntlSite
        #[doc(alias("UnsupportedOperation.OperationNotSupportedInIntlSite"))]
        UnsupportedOperationOperationNotSupportedInIntlSite = 49_798_031,
        /// UnsupportedOperation.OperationOffline
        #[doc(alias("UnsupportedOperation.OperationOffline"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-18"
        )]
        UnsupportedOperationOperationOffline = 152_771_273,
        /// UnsupportedOperation.PostDestroyResourceFailed
        #[doc(alias("UnsupportedOperation.PostDestroyResourceFailed"))]
        UnsupportedOperationPostDestroyResourceFailed = -1_340_427_784,
        /// UnsupportedOperation.ResetAttachCcnFailed
        #[doc(alias("UnsupportedOperation.ResetAttachCcnFailed"))]
        UnsupportedOperationResetAttachCcnFailed = 429_153_606,
        /// UnsupportedOperation.ResourceNotReturnable
        #[doc(alias("UnsupportedOperation.ResourceNotReturnable"))]
        UnsupportedOperationResourceNotReturnable = 1_418_663_899,
        /// UnsupportedOperation.SameWithOldConfig
        #[doc(alias("UnsupportedOperation.SameWithOldConfig"))]
        UnsupportedOperationSameWithOldConfig = 324_638_002,
        /// UnsupportedOperation.ServiceRoleNotExist
        #[doc(alias("UnsupportedOperation.ServiceRoleNotExist"))]
        UnsupportedOperationServiceRoleNotExist = -1_471_121_680,
        /// UnsupportedOperation.SnapshotBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.SnapshotBusy"))]
        UnsupportedOperationSnapshotBusy = 1_440_030_033,
        /// UnsupportedOperation.SystemBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.SystemBusy"))]
        UnsupportedOperationSystemBusy = 1_987_071_632,
        /// UnsupportedOperation.TatAgentNotOnline
        #[doc(alias("UnsupportedOperation.TatAgentNotOnline"))]
        UnsupportedOperationTatAgentNotOnline = 172_676_806,
        /// UnsupportedOperation.WindowsNotAllowToAssociateKeyPair
        #[doc(alias("UnsupportedOperation.WindowsNotAllowToAssociateKeyPair"))]
        UnsupportedOperationWindowsNotAllowToAssociateKeyPair = 482_944_772,
        /// UnsupportedOperation.WindowsNotSupportKeyPair
        #[doc(alias("UnsupportedOperation.WindowsNotSupportKeyPair"))]
        UnsupportedOperationWindowsNotSupportKeyPair = 979_813_641,
    }
    api::listed_enum!(LighthouseError, lighthouse_v20200324_table);
    mod lighthouse_v20200324_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{LighthouseError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "lighthouse_v20200324";
        pub(super) const CODE_INDEX: Index = index::LIGHTHOUSE_V20200324_CODES;
        pub(super) const KEY_INDEX: Index = index::LIGHTHOUSE_V20200324_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 302] = backgrounds(
            &WORDS,
            &index::LIGHTHOUSE_V20200324_HEADS,
        );
        pub(super) static OWN: [Own; 21] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::LIGHTHOUSE_V20200324_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200324::LighthouseError;

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
