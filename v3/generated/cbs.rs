// @generated from spec/cbs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1373ed7de1ffaab4, rust-hash: 973cf9280ebff222
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cbs.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cbs")]
    /// Error codes of Cloud Block Storage (cbs), API 3.0, version 2017-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CbsError {
        /// AuthFailure
        AuthFailure,
        /// AutoSnapshotPolicyOutOfQuota
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-07-06"
        )]
        AutoSnapshotPolicyOutOfQuota,
        /// InsufficientRefundQuota
        InsufficientRefundQuota,
        /// InsufficientSnapshotQuota
        InsufficientSnapshotQuota,
        /// InternalError
        InternalError,
        /// InternalError.ComponentError
        #[doc(alias("InternalError.ComponentError"))]
        InternalErrorComponentError,
        /// InternalError.FailQueryResource
        #[doc(alias("InternalError.FailQueryResource"))]
        InternalErrorFailQueryResource,
        /// InternalError.ResourceOpFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ResourceOpFailed"))]
        InternalErrorResourceOpFailed,
        /// InvalidAccount.InsufficientBalance
        #[doc(alias("InvalidAccount.InsufficientBalance"))]
        InvalidAccountInsufficientBalance,
        /// InvalidAutoSnapshotPolicyId.NotFound
        #[doc(alias("InvalidAutoSnapshotPolicyId.NotFound"))]
        InvalidAutoSnapshotPolicyIdNotFound,
        /// InvalidDisk.AlreadyBound
        #[doc(alias("InvalidDisk.AlreadyBound"))]
        InvalidDiskAlreadyBound,
        /// InvalidDisk.Attached
        #[doc(alias("InvalidDisk.Attached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        InvalidDiskAttached,
        /// InvalidDisk.Busy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidDisk.Busy"))]
        InvalidDiskBusy,
        /// InvalidDisk.Expire
        #[doc(alias("InvalidDisk.Expire"))]
        InvalidDiskExpire,
        /// InvalidDisk.NotPortable
        #[doc(alias("InvalidDisk.NotPortable"))]
        InvalidDiskNotPortable,
        /// InvalidDisk.NotSupportRefund
        #[doc(alias("InvalidDisk.NotSupportRefund"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        InvalidDiskNotSupportRefund,
        /// InvalidDisk.NotSupportSnapshot
        #[doc(alias("InvalidDisk.NotSupportSnapshot"))]
        InvalidDiskNotSupportSnapshot,
        /// InvalidDisk.NotSupported
        #[doc(alias("InvalidDisk.NotSupported"))]
        InvalidDiskNotSupported,
        /// InvalidDisk.RepeatRefund
        #[doc(alias("InvalidDisk.RepeatRefund"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        InvalidDiskRepeatRefund,
        /// InvalidDisk.SnapshotCreating
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidDisk.SnapshotCreating"))]
        InvalidDiskSnapshotCreating,
        /// InvalidDisk.TypeError
        #[doc(alias("InvalidDisk.TypeError"))]
        InvalidDiskTypeError,
        /// InvalidDiskId.NotFound
        #[doc(alias("InvalidDiskId.NotFound"))]
        InvalidDiskIdNotFound,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidInstance.NotSupported
        #[doc(alias("InvalidInstance.NotSupported"))]
        InvalidInstanceNotSupported,
        /// InvalidInstanceId.NotFound
        #[doc(alias("InvalidInstanceId.NotFound"))]
        InvalidInstanceIdNotFound,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DiskConfigNotSupported
        #[doc(alias("InvalidParameter.DiskConfigNotSupported"))]
        InvalidParameterDiskConfigNotSupported,
        /// InvalidParameter.DiskSizeNotMatch
        #[doc(alias("InvalidParameter.DiskSizeNotMatch"))]
        InvalidParameterDiskSizeNotMatch,
        /// InvalidParameter.InvalidClientToken
        #[doc(alias("InvalidParameter.InvalidClientToken"))]
        InvalidParameterInvalidClientToken,
        /// InvalidParameter.ProjectIdNotExist
        #[doc(alias("InvalidParameter.ProjectIdNotExist"))]
        InvalidParameterProjectIdNotExist,
        /// InvalidParameter.ShouldConvertSnapshotToImage
        #[doc(alias("InvalidParameter.ShouldConvertSnapshotToImage"))]
        InvalidParameterShouldConvertSnapshotToImage,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BindDiskLimitExceeded
        #[doc(alias("InvalidParameterValue.BindDiskLimitExceeded"))]
        InvalidParameterValueBindDiskLimitExceeded,
        /// InvalidParameterValue.InvalidAction
        #[doc(alias("InvalidParameterValue.InvalidAction"))]
        InvalidParameterValueInvalidAction,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidSnapshot.NotSupported
        #[doc(alias("InvalidSnapshot.NotSupported"))]
        InvalidSnapshotNotSupported,
        /// InvalidSnapshotId.NotFound
        #[doc(alias("InvalidSnapshotId.NotFound"))]
        InvalidSnapshotIdNotFound,
        /// LimitExceeded.AutoSnapshotPolicyOutOfQuota
        #[doc(alias("LimitExceeded.AutoSnapshotPolicyOutOfQuota"))]
        LimitExceededAutoSnapshotPolicyOutOfQuota,
        /// LimitExceeded.InstanceAttachedDisk
        #[doc(alias("LimitExceeded.InstanceAttachedDisk"))]
        LimitExceededInstanceAttachedDisk,
        /// LimitExceeded.TagQuotaLimitExceeded
        ///
        /// - Retry: `backoff`
        #[doc(alias("LimitExceeded.TagQuotaLimitExceeded"))]
        LimitExceededTagQuotaLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceBusy
        ///
        /// - Retry: `backoff`
        ResourceBusy,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.CopySnapshotConflict
        #[doc(alias("ResourceInUse.CopySnapshotConflict"))]
        ResourceInUseCopySnapshotConflict,
        /// ResourceInUse.DiskMigrating
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.DiskMigrating"))]
        ResourceInUseDiskMigrating,
        /// ResourceInUse.DiskRollbacking
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.DiskRollbacking"))]
        ResourceInUseDiskRollbacking,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.OverQuota
        #[doc(alias("ResourceInsufficient.OverQuota"))]
        ResourceInsufficientOverQuota,
        /// ResourceInsufficient.OverRefundQuota
        #[doc(alias("ResourceInsufficient.OverRefundQuota"))]
        ResourceInsufficientOverRefundQuota,
        /// ResourceInsufficient.UpgradeServiceBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInsufficient.UpgradeServiceBusy"))]
        ResourceInsufficientUpgradeServiceBusy,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.Attached
        #[doc(alias("ResourceUnavailable.Attached"))]
        ResourceUnavailableAttached,
        /// ResourceUnavailable.DiskBackupCreating
        #[doc(alias("ResourceUnavailable.DiskBackupCreating"))]
        ResourceUnavailableDiskBackupCreating,
        /// ResourceUnavailable.DiskSnapshotChainTooLarge
        #[doc(alias("ResourceUnavailable.DiskSnapshotChainTooLarge"))]
        ResourceUnavailableDiskSnapshotChainTooLarge,
        /// ResourceUnavailable.Expire
        #[doc(alias("ResourceUnavailable.Expire"))]
        ResourceUnavailableExpire,
        /// ResourceUnavailable.NotPortable
        #[doc(alias("ResourceUnavailable.NotPortable"))]
        ResourceUnavailableNotPortable,
        /// ResourceUnavailable.NotSupportRefund
        #[doc(alias("ResourceUnavailable.NotSupportRefund"))]
        ResourceUnavailableNotSupportRefund,
        /// ResourceUnavailable.NotSupported
        #[doc(alias("ResourceUnavailable.NotSupported"))]
        ResourceUnavailableNotSupported,
        /// ResourceUnavailable.RepeatRefund
        #[doc(alias("ResourceUnavailable.RepeatRefund"))]
        ResourceUnavailableRepeatRefund,
        /// ResourceUnavailable.SnapshotCreating
        #[doc(alias("ResourceUnavailable.SnapshotCreating"))]
        ResourceUnavailableSnapshotCreating,
        /// ResourceUnavailable.TooManyCreatingSnapshot
        #[doc(alias("ResourceUnavailable.TooManyCreatingSnapshot"))]
        ResourceUnavailableTooManyCreatingSnapshot,
        /// ResourceUnavailable.TypeError
        #[doc(alias("ResourceUnavailable.TypeError"))]
        ResourceUnavailableTypeError,
        /// ResourceUnavailable.ZoneNotMatch
        #[doc(alias("ResourceUnavailable.ZoneNotMatch"))]
        ResourceUnavailableZoneNotMatch,
        /// TradeDealConflict
        TradeDealConflict,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AuthFailure
        #[doc(alias("UnauthorizedOperation.AuthFailure"))]
        UnauthorizedOperationAuthFailure,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken,
        /// UnauthorizedOperation.MFAExpired
        ///
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification,
        /// UnauthorizedOperation.NotHavePaymentRight
        #[doc(alias("UnauthorizedOperation.NotHavePaymentRight"))]
        UnauthorizedOperationNotHavePaymentRight,
        /// UnauthorizedOperation.RoleNotExists
        #[doc(alias("UnauthorizedOperation.RoleNotExists"))]
        UnauthorizedOperationRoleNotExists,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.DetachPod
        #[doc(alias("UnsupportedOperation.DetachPod"))]
        UnsupportedOperationDetachPod,
        /// UnsupportedOperation.DiskEncrypt
        #[doc(alias("UnsupportedOperation.DiskEncrypt"))]
        UnsupportedOperationDiskEncrypt,
        /// UnsupportedOperation.InstanceNotStopped
        #[doc(alias("UnsupportedOperation.InstanceNotStopped"))]
        UnsupportedOperationInstanceNotStopped,
        /// UnsupportedOperation.SnapHasShared
        #[doc(alias("UnsupportedOperation.SnapHasShared"))]
        UnsupportedOperationSnapHasShared,
        /// UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance
        #[doc(alias("UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance"))]
        UnsupportedOperationSnapshotGroupDiskAttachMultiInstance,
        /// UnsupportedOperation.SnapshotHasBindedImage
        #[doc(alias("UnsupportedOperation.SnapshotHasBindedImage"))]
        UnsupportedOperationSnapshotHasBindedImage,
        /// UnsupportedOperation.SnapshotNotSupportCopy
        #[doc(alias("UnsupportedOperation.SnapshotNotSupportCopy"))]
        UnsupportedOperationSnapshotNotSupportCopy,
        /// UnsupportedOperation.StateError
        #[doc(alias("UnsupportedOperation.StateError"))]
        UnsupportedOperationStateError,
        /// ZoneNotMatch
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-11"
        )]
        ZoneNotMatch,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cbs")]
    api::listed_enum!(CbsError, cbs_v20170312_table);
    pub(crate) mod cbs_v20170312_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "cbs")]
        use super::CbsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cbs_v20170312";
        pub(super) const CODE_INDEX: Index = index::CBS_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::CBS_V20170312_KEYS;
        #[cfg(feature = "cbs")]
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
        pub(super) static ANSWERS: [Answer; 44] = [
            Answer::of("AuthFailure"),
            Answer::of("AutoSnapshotPolicyOutOfQuota"),
            Answer::of("InsufficientRefundQuota"),
            Answer::of("InsufficientSnapshotQuota"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.ResourceOpFailed").with_retry(Retry::Backoff),
            Answer::below("InvalidAccount"),
            Answer::below("InvalidAutoSnapshotPolicyId"),
            Answer::below("InvalidDisk"),
            Answer::of("InvalidDisk.Busy").with_retry(Retry::Backoff),
            Answer::of("InvalidDisk.SnapshotCreating").with_retry(Retry::Backoff),
            Answer::below("InvalidDiskId"),
            Answer::of("InvalidFilter"),
            Answer::below("InvalidInstance"),
            Answer::below("InvalidInstanceId"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("InvalidSnapshot"),
            Answer::below("InvalidSnapshotId"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.TagQuotaLimitExceeded").with_retry(Retry::Backoff),
            Answer::of("MissingParameter"),
            Answer::of("ResourceBusy").with_retry(Retry::Backoff),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInUse.DiskMigrating").with_retry(Retry::Backoff),
            Answer::of("ResourceInUse.DiskRollbacking").with_retry(Retry::Backoff),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceInsufficient.UpgradeServiceBusy")
                .with_retry(Retry::Backoff),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("TradeDealConflict"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnauthorizedOperation.MFAExpired").with_retry(Retry::Never),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("ZoneNotMatch"),
        ];
        pub(super) use super::index::CBS_V20170312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cbs")]
pub use v20170312::CbsError;

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
