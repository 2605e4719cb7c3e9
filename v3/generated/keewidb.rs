// @generated from spec/keewidb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1fbc25179341cb1f, rust-hash: 53ef3fb814e7c313
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/keewidb.rs"]
mod index;

/// Version 2022-03-08 of the API.
pub mod v20220308 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "keewidb")]
    /// Error codes of TencentDB for KeeWiDB (keewidb), API 3.0, version 2022-03-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum KeewidbError {
        /// FailedOperation.AddInstanceInfoFailed
        #[doc(alias("FailedOperation.AddInstanceInfoFailed"))]
        FailedOperationAddInstanceInfoFailed,
        /// FailedOperation.AssociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.AssociateSecurityGroupsFailed"))]
        FailedOperationAssociateSecurityGroupsFailed,
        /// FailedOperation.ClearInstanceInfoFailed
        #[doc(alias("FailedOperation.ClearInstanceInfoFailed"))]
        FailedOperationClearInstanceInfoFailed,
        /// FailedOperation.DisassociateSecurityGroupsFailed
        #[doc(alias("FailedOperation.DisassociateSecurityGroupsFailed"))]
        FailedOperationDisassociateSecurityGroupsFailed,
        /// FailedOperation.DtsStatusAbnormal
        #[doc(alias("FailedOperation.DtsStatusAbnormal"))]
        FailedOperationDtsStatusAbnormal,
        /// FailedOperation.GetSecurityGroupDetailFailed
        #[doc(alias("FailedOperation.GetSecurityGroupDetailFailed"))]
        FailedOperationGetSecurityGroupDetailFailed,
        /// FailedOperation.SetRuleLocationFailed
        #[doc(alias("FailedOperation.SetRuleLocationFailed"))]
        FailedOperationSetRuleLocationFailed,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError,
        /// FailedOperation.UnSupportError
        #[doc(alias("FailedOperation.UnSupportError"))]
        FailedOperationUnSupportError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// FailedOperation.UpdateInstanceInfoFailed
        #[doc(alias("FailedOperation.UpdateInstanceInfoFailed"))]
        FailedOperationUpdateInstanceInfoFailed,
        /// FailedOperation.UpdateSecurityGroupsFailed
        #[doc(alias("FailedOperation.UpdateSecurityGroupsFailed"))]
        FailedOperationUpdateSecurityGroupsFailed,
        /// InternalError.CamAuthOssResponseReturnCodeError
        #[doc(alias("InternalError.CamAuthOssResponseReturnCodeError"))]
        InternalErrorCamAuthOssResponseReturnCodeError,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError,
        /// InternalError.InstanceOperatePermissionError
        #[doc(alias("InternalError.InstanceOperatePermissionError"))]
        InternalErrorInstanceOperatePermissionError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError,
        /// InternalError.NetWorkErr
        #[doc(alias("InternalError.NetWorkErr"))]
        InternalErrorNetWorkErr,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.EmptyParam
        #[doc(alias("InvalidParameter.EmptyParam"))]
        InvalidParameterEmptyParam,
        /// InvalidParameter.IllegalParameterError
        #[doc(alias("InvalidParameter.IllegalParameterError"))]
        InvalidParameterIllegalParameterError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.NotSupported
        #[doc(alias("InvalidParameter.NotSupported"))]
        InvalidParameterNotSupported,
        /// InvalidParameter.Period
        #[doc(alias("InvalidParameter.Period"))]
        InvalidParameterPeriod,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameter.SpecNotSupported
        #[doc(alias("InvalidParameter.SpecNotSupported"))]
        InvalidParameterSpecNotSupported,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty,
        /// InvalidParameterValue.PasswordError
        #[doc(alias("InvalidParameterValue.PasswordError"))]
        InvalidParameterValuePasswordError,
        /// InvalidParameterValue.PasswordFreeDenied
        #[doc(alias("InvalidParameterValue.PasswordFreeDenied"))]
        InvalidParameterValuePasswordFreeDenied,
        /// InvalidParameterValue.PasswordRuleError
        #[doc(alias("InvalidParameterValue.PasswordRuleError"))]
        InvalidParameterValuePasswordRuleError,
        /// InvalidParameterValue.SecurityGroupIdsNotExists
        #[doc(alias("InvalidParameterValue.SecurityGroupIdsNotExists"))]
        InvalidParameterValueSecurityGroupIdsNotExists,
        /// InvalidParameterValue.UnSupportedType
        #[doc(alias("InvalidParameterValue.UnSupportedType"))]
        InvalidParameterValueUnSupportedType,
        /// InvalidParameterValue.UnVpcIdNotExists
        #[doc(alias("InvalidParameterValue.UnVpcIdNotExists"))]
        InvalidParameterValueUnVpcIdNotExists,
        /// InvalidParameterValue.WeekDaysIsInvalid
        #[doc(alias("InvalidParameterValue.WeekDaysIsInvalid"))]
        InvalidParameterValueWeekDaysIsInvalid,
        /// LimitExceeded.InvalidSize
        #[doc(alias("LimitExceeded.InvalidSize"))]
        LimitExceededInvalidSize,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound.InstanceNotExists
        #[doc(alias("ResourceNotFound.InstanceNotExists"))]
        ResourceNotFoundInstanceNotExists,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceUnavailable.CallOssError
        #[doc(alias("ResourceUnavailable.CallOssError"))]
        ResourceUnavailableCallOssError,
        /// ResourceUnavailable.InstanceConfError
        #[doc(alias("ResourceUnavailable.InstanceConfError"))]
        ResourceUnavailableInstanceConfError,
        /// ResourceUnavailable.InstanceDeleted
        #[doc(alias("ResourceUnavailable.InstanceDeleted"))]
        ResourceUnavailableInstanceDeleted,
        /// ResourceUnavailable.InstanceIsolated
        #[doc(alias("ResourceUnavailable.InstanceIsolated"))]
        ResourceUnavailableInstanceIsolated,
        /// ResourceUnavailable.InstanceLockedError
        #[doc(alias("ResourceUnavailable.InstanceLockedError"))]
        ResourceUnavailableInstanceLockedError,
        /// ResourceUnavailable.InstanceStateError
        #[doc(alias("ResourceUnavailable.InstanceStateError"))]
        ResourceUnavailableInstanceStateError,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal,
        /// ResourceUnavailable.InstanceStatusError
        #[doc(alias("ResourceUnavailable.InstanceStatusError"))]
        ResourceUnavailableInstanceStatusError,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.UserNotInWhiteList
        #[doc(alias("UnauthorizedOperation.UserNotInWhiteList"))]
        UnauthorizedOperationUserNotInWhiteList,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.IsAutoRenewError
        #[doc(alias("UnsupportedOperation.IsAutoRenewError"))]
        UnsupportedOperationIsAutoRenewError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "keewidb")]
    api::listed_enum!(KeewidbError, keewidb_v20220308_table);
    pub(crate) mod keewidb_v20220308_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "keewidb")]
        use super::KeewidbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "keewidb_v20220308";
        pub(super) const CODE_INDEX: Index = index::KEEWIDB_V20220308_CODES;
        pub(super) const KEY_INDEX: Index = index::KEEWIDB_V20220308_KEYS;
        #[cfg(feature = "keewidb")]
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
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::KEEWIDB_V20220308_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "keewidb")]
pub use v20220308::KeewidbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
