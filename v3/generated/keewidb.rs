// @generated from spec/keewidb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5b561fc24be0ca72
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/keewidb.rs"]
mod index;

/// Version 2022-03-08 of the API.
pub mod v20220308 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for KeeWiDB (keewidb), API 3.0, version 2022-03-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum KeewidbError {
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed = 1_266_491_793,
        /// FailedOperation.AssociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.AssociateSecurityGroupsFailed"))]
        FailedOperationAssociateSecurityGroupsFailed = -2_054_372_055,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed = -953_256_367,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed = -847_098_732,
        /// FailedOperation.DtsStatusAbnormal
        #[doc(alias("FailedOperation.DtsStatusAbnormal"))]
        FailedOperationDtsStatusAbnormal = -568_344_092,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed = -1_205_455_777,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed = 650_745_257,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError = -526_850_274,
        /// FailedOperation.UnSupportError
        #[doc(alias("FailedOperation.UnSupportError"))]
        FailedOperationUnSupportError = -1_548_917_251,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown = 1_573_047_210,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed = -503_169_184,
        /// FailedOperation.UpdateSecurityGroupsFailed
        #[doc(alias("FailedOperation.UpdateSecurityGroupsFailed"))]
        FailedOperationUpdateSecurityGroupsFailed = -1_631_096_119,
        /// InternalError.CamAuthOssResponseReturnCodeError
        #[doc(alias("InternalError.CamAuthOssResponseReturnCodeError"))]
        InternalErrorCamAuthOssResponseReturnCodeError = 1_260_731_207,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed = 645_693_600,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError = 1_209_998_620,
        /// InternalError.InstanceOperatePermissionError
        #[doc(alias("InternalError.InstanceOperatePermissionError"))]
        InternalErrorInstanceOperatePermissionError = -2_037_816_630,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError = 135_019_346,
        /// InternalError.NetWorkErr
        #[doc(alias("InternalError.NetWorkErr"))]
        InternalErrorNetWorkErr = 463_462_098,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.EmptyParam
        #[doc(alias("InvalidParameter.EmptyParam"))]
        InvalidParameterEmptyParam = -839_967_368,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError = 678_197_738,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.NotSupported
        #[doc(alias("InvalidParameter.NotSupported"))]
        InvalidParameterNotSupported = -49_119_435,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod = -182_806_898,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameter.SpecNotSupported
        #[doc(alias("InvalidParameter.SpecNotSupported"))]
        InvalidParameterSpecNotSupported = 1_645_163_596,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty = -1_366_834_812,
        /// InvalidParameterValue.PasswordError
        #[doc(alias("InvalidParameterValue.PasswordError"))]
        InvalidParameterValuePasswordError = -1_059_267_391,
        /// InvalidParameterValue.PasswordFreeDenied
        #[doc(alias("InvalidParameterValue.PasswordFreeDenied"))]
        InvalidParameterValuePasswordFreeDenied = 494_888_563,
        /// InvalidParameterValue.PasswordRuleError
        #[doc(alias("InvalidParameterValue.PasswordRuleError"))]
        InvalidParameterValuePasswordRuleError = -375_500_651,
        /// InvalidParameterValue.SecurityGroupIdsNotExists
        #[doc(alias("InvalidParameterValue.SecurityGroupIdsNotExists"))]
        InvalidParameterValueSecurityGroupIdsNotExists = 229_854_660,
        /// InvalidParameterValue.UnSupportedType
        #[doc(alias("InvalidParameterValue.UnSupportedType"))]
        InvalidParameterValueUnSupportedType = -1_936_071_170,
        /// InvalidParameterValue.UnVpcIdNotExists
        #[doc(alias("InvalidParameterValue.UnVpcIdNotExists"))]
        InvalidParameterValueUnVpcIdNotExists = -1_632_850_247,
        /// InvalidParameterValue.WeekDaysIsInvalid
        #[doc(alias("InvalidParameterValue.WeekDaysIsInvalid"))]
        InvalidParameterValueWeekDaysIsInvalid = -1_028_963_320,
        /// LimitExceeded.InvalidSize
        #[doc(alias("LimitExceeded.InvalidSize"))]
        LimitExceededInvalidSize = -849_900_908,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound.InstanceNotExists
        #[doc(alias("ResourceNotFound.InstanceNotExists"))]
        ResourceNotFoundInstanceNotExists = -343_624_250,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceUnavailable.CallOssError
        #[doc(alias("ResourceUnavailable.CallOssError"))]
        ResourceUnavailableCallOssError = 1_882_063_339,
        /// ResourceUnavailable.InstanceConfError
        #[doc(alias("ResourceUnavailable.InstanceConfError"))]
        ResourceUnavailableInstanceConfError = -1_565_960_880,
        /// ResourceUnavailable.InstanceDeleted
        #[doc(alias("ResourceUnavailable.InstanceDeleted"))]
        ResourceUnavailableInstanceDeleted = 340_089_645,
        /// ResourceUnavailable.InstanceIsolated
        #[doc(alias("ResourceUnavailable.InstanceIsolated"))]
        ResourceUnavailableInstanceIsolated = 1_819_518_463,
        /// ResourceUnavailable.InstanceLockedError
        #[doc(alias("ResourceUnavailable.InstanceLockedError"))]
        ResourceUnavailableInstanceLockedError = -546_718_220,
        /// ResourceUnavailable.InstanceStateError
        #[doc(alias("ResourceUnavailable.InstanceStateError"))]
        ResourceUnavailableInstanceStateError = -794_580_494,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal = -220_621_326,
        /// ResourceUnavailable.InstanceStatusError
        #[doc(alias("ResourceUnavailable.InstanceStatusError"))]
        ResourceUnavailableInstanceStatusError = -1_330_777_536,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.UserNotInWhiteList
        #[doc(alias("UnauthorizedOperation.UserNotInWhiteList"))]
        UnauthorizedOperationUserNotInWhiteList = -938_124_114,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.IsAutoRenewError
        #[doc(alias("UnsupportedOperation.IsAutoRenewError"))]
        UnsupportedOperationIsAutoRenewError = -561_236_518,
    }
    api::listed_enum!(KeewidbError, keewidb_v20220308_table);
    mod keewidb_v20220308_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{KeewidbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "keewidb_v20220308";
        pub(super) const CODE_INDEX: Index = index::KEEWIDB_V20220308_CODES;
        pub(super) const KEY_INDEX: Index = index::KEEWIDB_V20220308_KEYS;
        pub(super) static VARIANTS: [KeewidbError; 51] = [
            KeewidbError::FailedOperationAddInstanceInfoFailed,
            KeewidbError::FailedOperationAssociateSecurityGroupsFailed,
            KeewidbError::FailedOperationClearInstanceInfoFailed,
            KeewidbError::FailedOperationDisassociateSecurityGroupsFailed,
            KeewidbError::FailedOperationDtsStatusAbnormal,
            KeewidbError::FailedOperationGetSecurityGroupDetailFailed,
            KeewidbError::FailedOperationSetRuleLocationFailed,
            KeewidbError::FailedOperationSystemError,
            KeewidbError::FailedOperationUnSupportError,
            KeewidbError::FailedOperationUnknown,
            KeewidbError::FailedOperationUpdateInstanceInfoFailed,
            KeewidbError::FailedOperationUpdateSecurityGroupsFailed,
            KeewidbError::InternalErrorCamAuthOssResponseReturnCodeError,
            KeewidbError::InternalErrorDbOperationFailed,
            KeewidbError::InternalErrorExecHttpRequestError,
            KeewidbError::InternalErrorInstanceOperatePermissionError,
            KeewidbError::InternalErrorInternalError,
            KeewidbError::InternalErrorListInstancesError,
            KeewidbError::InternalErrorNetWorkErr,
            KeewidbError::InvalidParameter,
            KeewidbError::InvalidParameterEmptyParam,
            KeewidbError::InvalidParameterIllegalParameterError,
            KeewidbError::InvalidParameterInvalidParameter,
            KeewidbError::InvalidParameterNotSupported,
            KeewidbError::InvalidParameterPeriod,
            KeewidbError::InvalidParameterPermissionDenied,
            KeewidbError::InvalidParameterSpecNotSupported,
            KeewidbError::InvalidParameterValuePasswordEmpty,
            KeewidbError::InvalidParameterValuePasswordError,
            KeewidbError::InvalidParameterValuePasswordFreeDenied,
            KeewidbError::InvalidParameterValuePasswordRuleError,
            KeewidbError::InvalidParameterValueSecurityGroupIdsNotExists,
            KeewidbError::InvalidParameterValueUnSupportedType,
            KeewidbError::InvalidParameterValueUnVpcIdNotExists,
            KeewidbError::InvalidParameterValueWeekDaysIsInvalid,
            KeewidbError::LimitExceededInvalidSize,
            KeewidbError::ResourceInsufficient,
            KeewidbError::ResourceNotFoundInstanceNotExists,
            KeewidbError::ResourceNotFoundInstanceNotFound,
            KeewidbError::ResourceUnavailableCallOssError,
            KeewidbError::ResourceUnavailableInstanceConfError,
            KeewidbError::ResourceUnavailableInstanceDeleted,
            KeewidbError::ResourceUnavailableInstanceIsolated,
            KeewidbError::ResourceUnavailableInstanceLockedError,
            KeewidbError::ResourceUnavailableInstanceStateError,
            KeewidbError::ResourceUnavailableInstanceStatusAbnormal,
            KeewidbError::ResourceUnavailableInstanceStatusError,
            KeewidbError::UnauthorizedOperation,
            KeewidbError::UnauthorizedOperationUserNotInWhiteList,
            KeewidbError::UnsupportedOperation,
            KeewidbError::UnsupportedOperationIsAutoRenewError,
        ];
        pub(super) static WORDS: [&str; 51] = [
            "FailedOperation.AddInstanceInfoFailed",
            "FailedOperation.AssociateSecurityGroupsFailed",
            "FailedOperation.ClearInstanceInfoFailed",
            "FailedOperation.DisassociateSecurityGroupsFailed",
            "FailedOperation.DtsStatusAbnormal",
            "FailedOperation.GetSecurityGroupDetailFailed",
            "FailedOperation.SetRuleLocationFailed",
            "FailedOperation.SystemError",
            "FailedOperation.UnSupportError",
            "FailedOperation.Unknown",
            "FailedOperation.UpdateInstanceInfoFailed",
            "FailedOperation.UpdateSecurityGroupsFailed",
            "InternalError.CamAuthOssResponseReturnCodeError",
            "InternalError.DbOperationFailed",
            "InternalError.ExecHttpRequestError",
            "InternalError.InstanceOperatePermissionError",
            "InternalError.InternalError",
            "InternalError.ListInstancesError",
            "InternalError.NetWorkErr",
            "InvalidParameter",
            "InvalidParameter.EmptyParam",
            "InvalidParameter.IllegalParameterError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.NotSupported",
            "InvalidParameter.Period",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.SpecNotSupported",
            "InvalidParameterValue.PasswordEmpty",
            "InvalidParameterValue.PasswordError",
            "InvalidParameterValue.PasswordFreeDenied",
            "InvalidParameterValue.PasswordRuleError",
            "InvalidParameterValue.SecurityGroupIdsNotExists",
            "InvalidParameterValue.UnSupportedType",
            "InvalidParameterValue.UnVpcIdNotExists",
            "InvalidParameterValue.WeekDaysIsInvalid",
            "LimitExceeded.InvalidSize",
            "ResourceInsufficient",
            "ResourceNotFound.InstanceNotExists",
            "ResourceNotFound.InstanceNotFound",
            "ResourceUnavailable.CallOssError",
            "ResourceUnavailable.InstanceConfError",
            "ResourceUnavailable.InstanceDeleted",
            "ResourceUnavailable.InstanceIsolated",
            "ResourceUnavailable.InstanceLockedError",
            "ResourceUnavailable.InstanceStateError",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "ResourceUnavailable.InstanceStatusError",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UserNotInWhiteList",
            "UnsupportedOperation",
            "UnsupportedOperation.IsAutoRenewError",
        ];
        pub(super) static NAMES: [&str; 51] = [
            "FailedOperationAddInstanceInfoFailed",
            "FailedOperationAssociateSecurityGroupsFailed",
            "FailedOperationClearInstanceInfoFailed",
            "FailedOperationDisassociateSecurityGroupsFailed",
            "FailedOperationDtsStatusAbnormal",
            "FailedOperationGetSecurityGroupDetailFailed",
            "FailedOperationSetRuleLocationFailed",
            "FailedOperationSystemError",
            "FailedOperationUnSupportError",
            "FailedOperationUnknown",
            "FailedOperationUpdateInstanceInfoFailed",
            "FailedOperationUpdateSecurityGroupsFailed",
            "InternalErrorCamAuthOssResponseReturnCodeError",
            "InternalErrorDbOperationFailed",
            "InternalErrorExecHttpRequestError",
            "InternalErrorInstanceOperatePermissionError",
            "InternalErrorInternalError",
            "InternalErrorListInstancesError",
            "InternalErrorNetWorkErr",
            "InvalidParameter",
            "InvalidParameterEmptyParam",
            "InvalidParameterIllegalParameterError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterNotSupported",
            "InvalidParameterPeriod",
            "InvalidParameterPermissionDenied",
            "InvalidParameterSpecNotSupported",
            "InvalidParameterValuePasswordEmpty",
            "InvalidParameterValuePasswordError",
            "InvalidParameterValuePasswordFreeDenied",
            "InvalidParameterValuePasswordRuleError",
            "InvalidParameterValueSecurityGroupIdsNotExists",
            "InvalidParameterValueUnSupportedType",
            "InvalidParameterValueUnVpcIdNotExists",
            "InvalidParameterValueWeekDaysIsInvalid",
            "LimitExceededInvalidSize",
            "ResourceInsufficient",
            "ResourceNotFoundInstanceNotExists",
            "ResourceNotFoundInstanceNotFound",
            "ResourceUnavailableCallOssError",
            "ResourceUnavailableInstanceConfError",
            "ResourceUnavailableInstanceDeleted",
            "ResourceUnavailableInstanceIsolated",
            "ResourceUnavailableInstanceLockedError",
            "ResourceUnavailableInstanceStateError",
            "ResourceUnavailableInstanceStatusAbnormal",
            "ResourceUnavailableInstanceStatusError",
            "UnauthorizedOperation",
            "UnauthorizedOperationUserNotInWhiteList",
            "UnsupportedOperation",
            "UnsupportedOperationIsAutoRenewError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 51] = backgrounds(
            &WORDS,
            &index::KEEWIDB_V20220308_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "KeewidbError",
            label_en: "TencentDB for KeeWiDB",
            label_zh: "云数据库 KeeWiDB",
            level: Level::Service,
            product: Some(products::KEEWIDB),
            version: Some("2022-03-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220308::KeewidbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
