// @generated from spec/cbs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 982d09db92c20abd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cbs.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Block Storage (cbs), API 3.0, version 2017-03-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CbsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AutoSnapshotPolicyOutOfQuota
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-07-06"
        )]
        AutoSnapshotPolicyOutOfQuota = 556_315_459,
        /// InsufficientRefundQuota
        InsufficientRefundQuota = 1_223_055_400,
        /// InsufficientSnapshotQuota
        InsufficientSnapshotQuota = -1_984_318_807,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ComponentError
        #[doc(alias("InternalError.ComponentError"))]
        InternalErrorComponentError = -2_026_312_676,
        /// InternalError.FailQueryResource
        #[doc(alias("InternalError.FailQueryResource"))]
        InternalErrorFailQueryResource = 292_659_637,
        /// InternalError.ResourceOpFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ResourceOpFailed"))]
        InternalErrorResourceOpFailed = -574_561_219,
        /// InvalidAccount.InsufficientBalance
        #[doc(alias("InvalidAccount.InsufficientBalance"))]
        InvalidAccountInsufficientBalance = 2_036_213_416,
        /// InvalidAutoSnapshotPolicyId.NotFound
        #[doc(alias("InvalidAutoSnapshotPolicyId.NotFound"))]
        InvalidAutoSnapshotPolicyIdNotFound = -957_431_283,
        /// InvalidDisk.AlreadyBound
        #[doc(alias("InvalidDisk.AlreadyBound"))]
        InvalidDiskAlreadyBound = 25_293_901,
        /// InvalidDisk.Attached
        #[doc(alias("InvalidDisk.Attached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        InvalidDiskAttached = -1_821_218_899,
        /// InvalidDisk.Busy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidDisk.Busy"))]
        InvalidDiskBusy = 630_588_289,
        /// InvalidDisk.Expire
        #[doc(alias("InvalidDisk.Expire"))]
        InvalidDiskExpire = -811_652_730,
        /// InvalidDisk.NotPortable
        #[doc(alias("InvalidDisk.NotPortable"))]
        InvalidDiskNotPortable = 2_109_617_149,
        /// InvalidDisk.NotSupportRefund
        #[doc(alias("InvalidDisk.NotSupportRefund"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        InvalidDiskNotSupportRefund = 1_295_986_360,
        /// InvalidDisk.NotSupportSnapshot
        #[doc(alias("InvalidDisk.NotSupportSnapshot"))]
        InvalidDiskNotSupportSnapshot = -1_240_967_848,
        /// InvalidDisk.NotSupported
        #[doc(alias("InvalidDisk.NotSupported"))]
        InvalidDiskNotSupported = -406_966_516,
        /// InvalidDisk.RepeatRefund
        #[doc(alias("InvalidDisk.RepeatRefund"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        InvalidDiskRepeatRefund = 341_561_850,
        /// InvalidDisk.SnapshotCreating
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidDisk.SnapshotCreating"))]
        InvalidDiskSnapshotCreating = 891_697_837,
        /// InvalidDisk.TypeError
        #[doc(alias("InvalidDisk.TypeError"))]
        InvalidDiskTypeError = 807_880_473,
        /// InvalidDiskId.NotFound
        #[doc(alias("InvalidDiskId.NotFound"))]
        InvalidDiskIdNotFound = 239_146_629,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidInstance.NotSupported
        #[doc(alias("InvalidInstance.NotSupported"))]
        InvalidInstanceNotSupported = -2_016_217_924,
        /// InvalidInstanceId.NotFound
        #[doc(alias("InvalidInstanceId.NotFound"))]
        InvalidInstanceIdNotFound = 1_782_903_751,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DiskConfigNotSupported
        #[doc(alias("InvalidParameter.DiskConfigNotSupported"))]
        InvalidParameterDiskConfigNotSupported = 1_564_797_378,
        /// InvalidParameter.DiskSizeNotMatch
        #[doc(alias("InvalidParameter.DiskSizeNotMatch"))]
        InvalidParameterDiskSizeNotMatch = -1_796_454_320,
        /// InvalidParameter.InvalidClientToken
        #[doc(alias("InvalidParameter.InvalidClientToken"))]
        InvalidParameterInvalidClientToken = -1_229_337_169,
        /// InvalidParameter.ProjectIdNotExist
        #[doc(alias("InvalidParameter.ProjectIdNotExist"))]
        InvalidParameterProjectIdNotExist = 560_812_391,
        /// InvalidParameter.ShouldConvertSnapshotToImage
        #[doc(alias("InvalidParameter.ShouldConvertSnapshotToImage"))]
        InvalidParameterShouldConvertSnapshotToImage = -616_263_045,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BindDiskLimitExceeded
        #[doc(alias("InvalidParameterValue.BindDiskLimitExceeded"))]
        InvalidParameterValueBindDiskLimitExceeded = -1_258_718_898,
        /// InvalidParameterValue.InvalidAction
        #[doc(alias("InvalidParameterValue.InvalidAction"))]
        InvalidParameterValueInvalidAction = 1_881_239_792,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidSnapshot.NotSupported
        #[doc(alias("InvalidSnapshot.NotSupported"))]
        InvalidSnapshotNotSupported = -438_411_022,
        /// InvalidSnapshotId.NotFound
        #[doc(alias("InvalidSnapshotId.NotFound"))]
        InvalidSnapshotIdNotFound = -931_721_323,
        /// LimitExceeded.AutoSnapshotPolicyOutOfQuota
        #[doc(alias("LimitExceeded.AutoSnapshotPolicyOutOfQuota"))]
        LimitExceededAutoSnapshotPolicyOutOfQuota = -270_981_465,
        /// LimitExceeded.InstanceAttachedDisk
        #[doc(alias("LimitExceeded.InstanceAttachedDisk"))]
        LimitExceededInstanceAttachedDisk = -314_321_951,
        /// LimitExceeded.TagQuotaLimitExceeded
        ///
        /// - Retry: `backoff`
        #[doc(alias("LimitExceeded.TagQuotaLimitExceeded"))]
        LimitExceededTagQuotaLimitExceeded = 1_294_394_736,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceBusy
        ///
        /// - Retry: `backoff`
        ResourceBusy = -1_859_309_482,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.CopySnapshotConflict
        #[doc(alias("ResourceInUse.CopySnapshotConflict"))]
        ResourceInUseCopySnapshotConflict = -519_322_075,
        /// ResourceInUse.DiskMigrating
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.DiskMigrating"))]
        ResourceInUseDiskMigrating = 187_288_728,
        /// ResourceInUse.DiskRollbacking
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.DiskRollbacking"))]
        ResourceInUseDiskRollbacking = -1_569_296_452,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.OverQuota
        #[doc(alias("ResourceInsufficient.OverQuota"))]
        ResourceInsufficientOverQuota = -252_466_874,
        /// ResourceInsufficient.OverRefundQuota
        #[doc(alias("ResourceInsufficient.OverRefundQuota"))]
        ResourceInsufficientOverRefundQuota = -1_864_655_023,
        /// ResourceInsufficient.UpgradeServiceBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInsufficient.UpgradeServiceBusy"))]
        ResourceInsufficientUpgradeServiceBusy = -1_314_539_783,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.Attached
        #[doc(alias("ResourceUnavailable.Attached"))]
        ResourceUnavailableAttached = -1_262_788_095,
        /// ResourceUnavailable.DiskBackupCreating
        #[doc(alias("ResourceUnavailable.DiskBackupCreating"))]
        ResourceUnavailableDiskBackupCreating = -660_141_381,
        /// ResourceUnavailable.DiskSnapshotChainTooLarge
        #[doc(alias("ResourceUnavailable.DiskSnapshotChainTooLarge"))]
        ResourceUnavailableDiskSnapshotChainTooLarge = 2_050_407_541,
        /// ResourceUnavailable.Expire
        #[doc(alias("ResourceUnavailable.Expire"))]
        ResourceUnavailableExpire = 1_657_745_739,
        /// ResourceUnavailable.NotPortable
        #[doc(alias("ResourceUnavailable.NotPortable"))]
        ResourceUnavailableNotPortable = -3_817_689,
        /// ResourceUnavailable.NotSupportRefund
        #[doc(alias("ResourceUnavailable.NotSupportRefund"))]
        ResourceUnavailableNotSupportRefund = -1_583_657_301,
        /// ResourceUnavailable.NotSupported
        #[doc(alias("ResourceUnavailable.NotSupported"))]
        ResourceUnavailableNotSupported = 610_484_752,
        /// ResourceUnavailable.RepeatRefund
        #[doc(alias("ResourceUnavailable.RepeatRefund"))]
        ResourceUnavailableRepeatRefund = -1_502_461_822,
        /// ResourceUnavailable.SnapshotCreating
        #[doc(alias("ResourceUnavailable.SnapshotCreating"))]
        ResourceUnavailableSnapshotCreating = 58_043_689,
        /// ResourceUnavailable.TooManyCreatingSnapshot
        #[doc(alias("ResourceUnavailable.TooManyCreatingSnapshot"))]
        ResourceUnavailableTooManyCreatingSnapshot = 1_348_320_983,
        /// ResourceUnavailable.TypeError
        #[doc(alias("ResourceUnavailable.TypeError"))]
        ResourceUnavailableTypeError = 386_659_855,
        /// ResourceUnavailable.ZoneNotMatch
        #[doc(alias("ResourceUnavailable.ZoneNotMatch"))]
        ResourceUnavailableZoneNotMatch = -1_153_677_234,
        /// TradeDealConflict
        TradeDealConflict = 1_810_982_263,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AuthFailure
        #[doc(alias("UnauthorizedOperation.AuthFailure"))]
        UnauthorizedOperationAuthFailure = 547_083_345,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken = 542_152_151,
        /// UnauthorizedOperation.MFAExpired
        ///
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired = 2_016_905_280,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification = 490_959_587,
        /// UnauthorizedOperation.NotHavePaymentRight
        #[doc(alias("UnauthorizedOperation.NotHavePaymentRight"))]
        UnauthorizedOperationNotHavePaymentRight = -1_076_457_069,
        /// UnauthorizedOperation.RoleNotExists
        #[doc(alias("UnauthorizedOperation.RoleNotExists"))]
        UnauthorizedOperationRoleNotExists = -460_358_510,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.DetachPod
        #[doc(alias("UnsupportedOperation.DetachPod"))]
        UnsupportedOperationDetachPod = -1_571_110_039,
        /// UnsupportedOperation.DiskEncrypt
        #[doc(alias("UnsupportedOperation.DiskEncrypt"))]
        UnsupportedOperationDiskEncrypt = 1_902_096_852,
        /// UnsupportedOperation.InstanceNotStopped
        #[doc(alias("UnsupportedOperation.InstanceNotStopped"))]
        UnsupportedOperationInstanceNotStopped = -573_109_562,
        /// UnsupportedOperation.SnapHasShared
        #[doc(alias("UnsupportedOperation.SnapHasShared"))]
        UnsupportedOperationSnapHasShared = -1_348_226_086,
        /// UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance
        #[doc(alias("UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance"))]
        UnsupportedOperationSnapshotGroupDiskAttachMultiInstance = -2_012_129_699,
        /// UnsupportedOperation.SnapshotHasBindedImage
        #[doc(alias("UnsupportedOperation.SnapshotHasBindedImage"))]
        UnsupportedOperationSnapshotHasBindedImage = -315_300_814,
        /// UnsupportedOperation.SnapshotNotSupportCopy
        #[doc(alias("UnsupportedOperation.SnapshotNotSupportCopy"))]
        UnsupportedOperationSnapshotNotSupportCopy = -1_447_743_127,
        /// UnsupportedOperation.StateError
        #[doc(alias("UnsupportedOperation.StateError"))]
        UnsupportedOperationStateError = -711_345_597,
        /// ZoneNotMatch
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        ZoneNotMatch = -231_964_065,
    }
    api::listed_enum!(CbsError, cbs_v20170312_table);
    mod cbs_v20170312_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{CbsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cbs_v20170312";
        pub(super) const CODE_INDEX: Index = index::CBS_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::CBS_V20170312_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CbsError; 83] = [
            CbsError::AuthFailure,
            CbsError::AutoSnapshotPolicyOutOfQuota,
            CbsError::InsufficientRefundQuota,
            CbsError::InsufficientSnapshotQuota,
            CbsError::InternalError,
            CbsError::InternalErrorComponentError,
            CbsError::InternalErrorFailQueryResource,
            CbsError::InternalErrorResourceOpFailed,
            CbsError::InvalidAccountInsufficientBalance,
            CbsError::InvalidAutoSnapshotPolicyIdNotFound,
            CbsError::InvalidDiskAlreadyBound,
            CbsError::InvalidDiskAttached,
            CbsError::InvalidDiskBusy,
            CbsError::InvalidDiskExpire,
            CbsError::InvalidDiskNotPortable,
            CbsError::InvalidDiskNotSupportRefund,
            CbsError::InvalidDiskNotSupportSnapshot,
            CbsError::InvalidDiskNotSupported,
            CbsError::InvalidDiskRepeatRefund,
            CbsError::InvalidDiskSnapshotCreating,
            CbsError::InvalidDiskTypeError,
            CbsError::InvalidDiskIdNotFound,
            CbsError::InvalidFilter,
            CbsError::InvalidInstanceNotSupported,
            CbsError::InvalidInstanceIdNotFound,
            CbsError::InvalidParameter,
            CbsError::InvalidParameterDiskConfigNotSupported,
            CbsError::InvalidParameterDiskSizeNotMatch,
            CbsError::InvalidParameterInvalidClientToken,
            CbsError::InvalidParameterProjectIdNotExist,
            CbsError::InvalidParameterShouldConvertSnapshotToImage,
            CbsError::InvalidParameterValue,
            CbsError::InvalidParameterValueBindDiskLimitExceeded,
            CbsError::InvalidParameterValueInvalidAction,
            CbsError::InvalidParameterValueLimitExceeded,
            CbsError::InvalidSnapshotNotSupported,
            CbsError::InvalidSnapshotIdNotFound,
            CbsError::LimitExceededAutoSnapshotPolicyOutOfQuota,
            CbsError::LimitExceededInstanceAttachedDisk,
            CbsError::LimitExceededTagQuotaLimitExceeded,
            CbsError::MissingParameter,
            CbsError::ResourceBusy,
            CbsError::ResourceInUse,
            CbsError::ResourceInUseCopySnapshotConflict,
            CbsError::ResourceInUseDiskMigrating,
            CbsError::ResourceInUseDiskRollbacking,
            CbsError::ResourceInsufficient,
            CbsError::ResourceInsufficientOverQuota,
            CbsError::ResourceInsufficientOverRefundQuota,
            CbsError::ResourceInsufficientUpgradeServiceBusy,
            CbsError::ResourceNotFound,
            CbsError::ResourceNotFoundNotFound,
            CbsError::ResourceUnavailable,
            CbsError::ResourceUnavailableAttached,
            CbsError::ResourceUnavailableDiskBackupCreating,
            CbsError::ResourceUnavailableDiskSnapshotChainTooLarge,
            CbsError::ResourceUnavailableExpire,
            CbsError::ResourceUnavailableNotPortable,
            CbsError::ResourceUnavailableNotSupportRefund,
            CbsError::ResourceUnavailableNotSupported,
            CbsError::ResourceUnavailableRepeatRefund,
            CbsError::ResourceUnavailableSnapshotCreating,
            CbsError::ResourceUnavailableTooManyCreatingSnapshot,
            CbsError::ResourceUnavailableTypeError,
            CbsError::ResourceUnavailableZoneNotMatch,
            CbsError::TradeDealConflict,
            CbsError::UnauthorizedOperation,
            CbsError::UnauthorizedOperationAuthFailure,
            CbsError::UnauthorizedOperationInvalidToken,
            CbsError::UnauthorizedOperationMfaExpired,
            CbsError::UnauthorizedOperationNotCertification,
            CbsError::UnauthorizedOperationNotHavePaymentRight,
            CbsError::UnauthorizedOperationRoleNotExists,
            CbsError::UnsupportedOperation,
            CbsError::UnsupportedOperationDetachPod,
            CbsError::UnsupportedOperationDiskEncrypt,
            CbsError::UnsupportedOperationInstanceNotStopped,
            CbsError::UnsupportedOperationSnapHasShared,
            CbsError::UnsupportedOperationSnapshotGroupDiskAttachMultiInstance,
            CbsError::UnsupportedOperationSnapshotHasBindedImage,
            CbsError::UnsupportedOperationSnapshotNotSupportCopy,
            CbsError::UnsupportedOperationStateError,
            CbsError::ZoneNotMatch,
        ];
        pub(super) static WORDS: [&str; 83] = [
            "AuthFailure",
            "AutoSnapshotPolicyOutOfQuota",
            "InsufficientRefundQuota",
            "InsufficientSnapshotQuota",
            "InternalError",
            "InternalError.ComponentError",
            "InternalError.FailQueryResource",
            "InternalError.ResourceOpFailed",
            "InvalidAccount.InsufficientBalance",
            "InvalidAutoSnapshotPolicyId.NotFound",
            "InvalidDisk.AlreadyBound",
            "InvalidDisk.Attached",
            "InvalidDisk.Busy",
            "InvalidDisk.Expire",
            "InvalidDisk.NotPortable",
            "InvalidDisk.NotSupportRefund",
            "InvalidDisk.NotSupportSnapshot",
            "InvalidDisk.NotSupported",
            "InvalidDisk.RepeatRefund",
            "InvalidDisk.SnapshotCreating",
            "InvalidDisk.TypeError",
            "InvalidDiskId.NotFound",
            "InvalidFilter",
            "InvalidInstance.NotSupported",
            "InvalidInstanceId.NotFound",
            "InvalidParameter",
            "InvalidParameter.DiskConfigNotSupported",
            "InvalidParameter.DiskSizeNotMatch",
            "InvalidParameter.InvalidClientToken",
            "InvalidParameter.ProjectIdNotExist",
            "InvalidParameter.ShouldConvertSnapshotToImage",
            "InvalidParameterValue",
            "InvalidParameterValue.BindDiskLimitExceeded",
            "InvalidParameterValue.InvalidAction",
            "InvalidParameterValue.LimitExceeded",
            "InvalidSnapshot.NotSupported",
            "InvalidSnapshotId.NotFound",
            "LimitExceeded.AutoSnapshotPolicyOutOfQuota",
            "LimitExceeded.InstanceAttachedDisk",
            "LimitExceeded.TagQuotaLimitExceeded",
            "MissingParameter",
            "ResourceBusy",
            "ResourceInUse",
            "ResourceInUse.CopySnapshotConflict",
            "ResourceInUse.DiskMigrating",
            "ResourceInUse.DiskRollbacking",
            "ResourceInsufficient",
            "ResourceInsufficient.OverQuota",
            "ResourceInsufficient.OverRefundQuota",
            "ResourceInsufficient.UpgradeServiceBusy",
            "ResourceNotFound",
            "ResourceNotFound.NotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.Attached",
            "ResourceUnavailable.DiskBackupCreating",
            "ResourceUnavailable.DiskSnapshotChainTooLarge",
            "ResourceUnavailable.Expire",
            "ResourceUnavailable.NotPortable",
            "ResourceUnavailable.NotSupportRefund",
            "ResourceUnavailable.NotSupported",
            "ResourceUnavailable.RepeatRefund",
            "ResourceUnavailable.SnapshotCreating",
            "ResourceUnavailable.TooManyCreatingSnapshot",
            "ResourceUnavailable.TypeError",
            "ResourceUnavailable.ZoneNotMatch",
            "TradeDealConflict",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AuthFailure",
            "UnauthorizedOperation.InvalidToken",
            "UnauthorizedOperation.MFAExpired",
            "UnauthorizedOperation.NotCertification",
            "UnauthorizedOperation.NotHavePaymentRight",
            "UnauthorizedOperation.RoleNotExists",
            "UnsupportedOperation",
            "UnsupportedOperation.DetachPod",
            "UnsupportedOperation.DiskEncrypt",
            "UnsupportedOperation.InstanceNotStopped",
            "UnsupportedOperation.SnapHasShared",
            "UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance",
            "UnsupportedOperation.SnapshotHasBindedImage",
            "UnsupportedOperation.SnapshotNotSupportCopy",
            "UnsupportedOperation.StateError",
            "ZoneNotMatch",
        ];
        pub(super) static NAMES: [&str; 83] = [
            "AuthFailure",
            "AutoSnapshotPolicyOutOfQuota",
            "InsufficientRefundQuota",
            "InsufficientSnapshotQuota",
            "InternalError",
            "InternalErrorComponentError",
            "InternalErrorFailQueryResource",
            "InternalErrorResourceOpFailed",
            "InvalidAccountInsufficientBalance",
            "InvalidAutoSnapshotPolicyIdNotFound",
            "InvalidDiskAlreadyBound",
            "InvalidDiskAttached",
            "InvalidDiskBusy",
            "InvalidDiskExpire",
            "InvalidDiskNotPortable",
            "InvalidDiskNotSupportRefund",
            "InvalidDiskNotSupportSnapshot",
            "InvalidDiskNotSupported",
            "InvalidDiskRepeatRefund",
            "InvalidDiskSnapshotCreating",
            "InvalidDiskTypeError",
            "InvalidDiskIdNotFound",
            "InvalidFilter",
            "InvalidInstanceNotSupported",
            "InvalidInstanceIdNotFound",
            "InvalidParameter",
            "InvalidParameterDiskConfigNotSupported",
            "InvalidParameterDiskSizeNotMatch",
            "InvalidParameterInvalidClientToken",
            "InvalidParameterProjectIdNotExist",
            "InvalidParameterShouldConvertSnapshotToImage",
            "InvalidParameterValue",
            "InvalidParameterValueBindDiskLimitExceeded",
            "InvalidParameterValueInvalidAction",
            "InvalidParameterValueLimitExceeded",
            "InvalidSnapshotNotSupported",
            "InvalidSnapshotIdNotFound",
            "LimitExceededAutoSnapshotPolicyOutOfQuota",
            "LimitExceededInstanceAttachedDisk",
            "LimitExceededTagQuotaLimitExceeded",
            "MissingParameter",
            "ResourceBusy",
            "ResourceInUse",
            "ResourceInUseCopySnapshotConflict",
            "ResourceInUseDiskMigrating",
            "ResourceInUseDiskRollbacking",
            "ResourceInsufficient",
            "ResourceInsufficientOverQuota",
            "ResourceInsufficientOverRefundQuota",
            "ResourceInsufficientUpgradeServiceBusy",
            "ResourceNotFound",
            "ResourceNotFoundNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableAttached",
            "ResourceUnavailableDiskBackupCreating",
            "ResourceUnavailableDiskSnapshotChainTooLarge",
            "ResourceUnavailableExpire",
            "ResourceUnavailableNotPortable",
            "ResourceUnavailableNotSupportRefund",
            "ResourceUnavailableNotSupported",
            "ResourceUnavailableRepeatRefund",
            "ResourceUnavailableSnapshotCreating",
            "ResourceUnavailableTooManyCreatingSnapshot",
            "ResourceUnavailableTypeError",
            "ResourceUnavailableZoneNotMatch",
            "TradeDealConflict",
            "UnauthorizedOperation",
            "UnauthorizedOperationAuthFailure",
            "UnauthorizedOperationInvalidToken",
            "UnauthorizedOperationMfaExpired",
            "UnauthorizedOperationNotCertification",
            "UnauthorizedOperationNotHavePaymentRight",
            "UnauthorizedOperationRoleNotExists",
            "UnsupportedOperation",
            "UnsupportedOperationDetachPod",
            "UnsupportedOperationDiskEncrypt",
            "UnsupportedOperationInstanceNotStopped",
            "UnsupportedOperationSnapHasShared",
            "UnsupportedOperationSnapshotGroupDiskAttachMultiInstance",
            "UnsupportedOperationSnapshotHasBindedImage",
            "UnsupportedOperationSnapshotNotSupportCopy",
            "UnsupportedOperationStateError",
            "ZoneNotMatch",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 83] = backgrounds(
            &WORDS,
            &index::CBS_V20170312_HEADS,
        );
        pub(super) static OWN: [Own; 9] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CbsError",
            label_en: "Cloud Block Storage",
            label_zh: "云硬盘",
            level: Level::Service,
            product: Some(products::CBS),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-07-06",
                        "自 2022-07-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-11",
                        "自 2022-01-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-11",
                        "自 2022-01-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-11",
                        "自 2022-01-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    82,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-11",
                        "自 2022-01-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::CBS_V20170312_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170312::CbsError;

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
