// @generated from spec/wedata.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 226e47715632a6c9, rust-hash: 56bd63063794fea3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/wedata.rs"]
mod index;

/// Version 2021-08-20 of the API.
pub mod v20210820 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "wedata")]
    /// Error codes of Tencent Cloud WeData (wedata), API 3.0, version 2021-08-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WedataError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.SignatureExpire
        #[doc(alias("AuthFailure.SignatureExpire"))]
        AuthFailureSignatureExpire,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ConnectionTimeOutError
        #[doc(alias("FailedOperation.ConnectionTimeOutError"))]
        FailedOperationConnectionTimeOutError,
        /// FailedOperation.CreateOrgFailed
        #[doc(alias("FailedOperation.CreateOrgFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationCreateOrgFailed,
        /// FailedOperation.ExecutorCannotDelete
        #[doc(alias("FailedOperation.ExecutorCannotDelete"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationExecutorCannotDelete,
        /// FailedOperation.ExecutorClusterStatusError
        #[doc(alias("FailedOperation.ExecutorClusterStatusError"))]
        FailedOperationExecutorClusterStatusError,
        /// FailedOperation.FailedOperationWithReason
        #[doc(alias("FailedOperation.FailedOperationWithReason"))]
        FailedOperationFailedOperationWithReason,
        /// FailedOperation.JobSplitLimitExceedCode
        #[doc(alias("FailedOperation.JobSplitLimitExceedCode"))]
        FailedOperationJobSplitLimitExceedCode,
        /// FailedOperation.NoLock
        #[doc(alias("FailedOperation.NoLock"))]
        FailedOperationNoLock,
        /// FailedOperation.PreviewTimeOut
        #[doc(alias("FailedOperation.PreviewTimeOut"))]
        FailedOperationPreviewTimeOut,
        /// FailedOperation.RestoreTaskNameExists
        #[doc(alias("FailedOperation.RestoreTaskNameExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationRestoreTaskNameExists,
        /// FailedOperation.RestoreUnknownFailed
        #[doc(alias("FailedOperation.RestoreUnknownFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationRestoreUnknownFailed,
        /// InternalError
        InternalError,
        /// InternalError.CallSchedulerApiError
        #[doc(alias("InternalError.CallSchedulerApiError"))]
        InternalErrorCallSchedulerApiError,
        /// InternalError.InternalCallCloudApiError
        #[doc(alias("InternalError.InternalCallCloudApiError"))]
        InternalErrorInternalCallCloudApiError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AlarmReceiveAddressNotExist
        #[doc(alias("InvalidParameter.AlarmReceiveAddressNotExist"))]
        InvalidParameterAlarmReceiveAddressNotExist,
        /// InvalidParameter.ClientIpNotAuthorized
        #[doc(alias("InvalidParameter.ClientIpNotAuthorized"))]
        InvalidParameterClientIpNotAuthorized,
        /// InvalidParameter.DataEngineInstanceNotExists
        #[doc(alias("InvalidParameter.DataEngineInstanceNotExists"))]
        InvalidParameterDataEngineInstanceNotExists,
        /// InvalidParameter.DuplicateName
        #[doc(alias("InvalidParameter.DuplicateName"))]
        InvalidParameterDuplicateName,
        /// InvalidParameter.InvalidAlarmUrl
        #[doc(alias("InvalidParameter.InvalidAlarmUrl"))]
        InvalidParameterInvalidAlarmUrl,
        /// InvalidParameter.InvalidFilterParameter
        #[doc(alias("InvalidParameter.InvalidFilterParameter"))]
        InvalidParameterInvalidFilterParameter,
        /// InvalidParameter.MaxLimitExceeded
        #[doc(alias("InvalidParameter.MaxLimitExceeded"))]
        InvalidParameterMaxLimitExceeded,
        /// InvalidParameter.QuotaExceedError
        #[doc(alias("InvalidParameter.QuotaExceedError"))]
        InvalidParameterQuotaExceedError,
        /// InvalidParameter.RuleNotExist
        #[doc(alias("InvalidParameter.RuleNotExist"))]
        InvalidParameterRuleNotExist,
        /// InvalidParameter.RuleTemplateNotExist
        #[doc(alias("InvalidParameter.RuleTemplateNotExist"))]
        InvalidParameterRuleTemplateNotExist,
        /// InvalidParameter.ServiceIsBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ServiceIsBusy"))]
        InvalidParameterServiceIsBusy,
        /// InvalidParameter.WeDataRoleNotExists
        #[doc(alias("InvalidParameter.WeDataRoleNotExists"))]
        InvalidParameterWeDataRoleNotExists,
        /// InvalidParameter.WorkspaceNameDuplication
        #[doc(alias("InvalidParameter.WorkspaceNameDuplication"))]
        InvalidParameterWorkspaceNameDuplication,
        /// InvalidParameter.WorkspaceNotExist
        #[doc(alias("InvalidParameter.WorkspaceNotExist"))]
        InvalidParameterWorkspaceNotExist,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DataModelDestroyed
        #[doc(alias("InvalidParameterValue.DataModelDestroyed"))]
        InvalidParameterValueDataModelDestroyed,
        /// InvalidParameterValue.RepeatPurchaseError
        #[doc(alias("InvalidParameterValue.RepeatPurchaseError"))]
        InvalidParameterValueRepeatPurchaseError,
        /// InvalidParameterValue.UnsupportedProvider
        #[doc(alias("InvalidParameterValue.UnsupportedProvider"))]
        InvalidParameterValueUnsupportedProvider,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.UserNotInWhitelistError
        #[doc(alias("OperationDenied.UserNotInWhitelistError"))]
        OperationDeniedUserNotInWhitelistError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.RestoreWorkflowNotExists
        #[doc(alias("ResourceNotFound.RestoreWorkflowNotExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        ResourceNotFoundRestoreWorkflowNotExists,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.UserNotInProject
        #[doc(alias("UnauthorizedOperation.UserNotInProject"))]
        UnauthorizedOperationUserNotInProject,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.FailedCheckTaskDependenceTimeZone
        #[doc(alias("UnsupportedOperation.FailedCheckTaskDependenceTimeZone"))]
        UnsupportedOperationFailedCheckTaskDependenceTimeZone,
        /// UnsupportedOperation.NoRuleInRuleGroup
        #[doc(alias("UnsupportedOperation.NoRuleInRuleGroup"))]
        UnsupportedOperationNoRuleInRuleGroup,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "wedata")]
    api::listed_enum!(WedataError, wedata_v20210820_table);
    pub(crate) mod wedata_v20210820_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "wedata")]
        use super::WedataError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "wedata_v20210820";
        pub(super) const CODE_INDEX: Index = index::WEDATA_V20210820_CODES;
        pub(super) const KEY_INDEX: Index = index::WEDATA_V20210820_KEYS;
        #[cfg(feature = "wedata")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [WedataError; 54] = [
            WedataError::AuthFailure,
            WedataError::AuthFailureSignatureExpire,
            WedataError::AuthFailureUnauthorizedOperation,
            WedataError::DryRunOperation,
            WedataError::FailedOperation,
            WedataError::FailedOperationConnectionTimeOutError,
            WedataError::FailedOperationCreateOrgFailed,
            WedataError::FailedOperationExecutorCannotDelete,
            WedataError::FailedOperationExecutorClusterStatusError,
            WedataError::FailedOperationFailedOperationWithReason,
            WedataError::FailedOperationJobSplitLimitExceedCode,
            WedataError::FailedOperationNoLock,
            WedataError::FailedOperationPreviewTimeOut,
            WedataError::FailedOperationRestoreTaskNameExists,
            WedataError::FailedOperationRestoreUnknownFailed,
            WedataError::InternalError,
            WedataError::InternalErrorCallSchedulerApiError,
            WedataError::InternalErrorInternalCallCloudApiError,
            WedataError::InvalidParameter,
            WedataError::InvalidParameterAlarmReceiveAddressNotExist,
            WedataError::InvalidParameterClientIpNotAuthorized,
            WedataError::InvalidParameterDataEngineInstanceNotExists,
            WedataError::InvalidParameterDuplicateName,
            WedataError::InvalidParameterInvalidAlarmUrl,
            WedataError::InvalidParameterInvalidFilterParameter,
            WedataError::InvalidParameterMaxLimitExceeded,
            WedataError::InvalidParameterQuotaExceedError,
            WedataError::InvalidParameterRuleNotExist,
            WedataError::InvalidParameterRuleTemplateNotExist,
            WedataError::InvalidParameterServiceIsBusy,
            WedataError::InvalidParameterWeDataRoleNotExists,
            WedataError::InvalidParameterWorkspaceNameDuplication,
            WedataError::InvalidParameterWorkspaceNotExist,
            WedataError::InvalidParameterValue,
            WedataError::InvalidParameterValueDataModelDestroyed,
            WedataError::InvalidParameterValueRepeatPurchaseError,
            WedataError::InvalidParameterValueUnsupportedProvider,
            WedataError::LimitExceeded,
            WedataError::MissingParameter,
            WedataError::OperationDenied,
            WedataError::OperationDeniedUserNotInWhitelistError,
            WedataError::RequestLimitExceeded,
            WedataError::ResourceInUse,
            WedataError::ResourceInsufficient,
            WedataError::ResourceNotFound,
            WedataError::ResourceNotFoundRestoreWorkflowNotExists,
            WedataError::ResourceUnavailable,
            WedataError::ResourcesSoldOut,
            WedataError::UnauthorizedOperation,
            WedataError::UnauthorizedOperationUserNotInProject,
            WedataError::UnknownParameter,
            WedataError::UnsupportedOperation,
            WedataError::UnsupportedOperationFailedCheckTaskDependenceTimeZone,
            WedataError::UnsupportedOperationNoRuleInRuleGroup,
        ];
        pub(super) static WORDS: [&str; 54] = [
            "AuthFailure",
            "AuthFailure.SignatureExpire",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.ConnectionTimeOutError",
            "FailedOperation.CreateOrgFailed",
            "FailedOperation.ExecutorCannotDelete",
            "FailedOperation.ExecutorClusterStatusError",
            "FailedOperation.FailedOperationWithReason",
            "FailedOperation.JobSplitLimitExceedCode",
            "FailedOperation.NoLock",
            "FailedOperation.PreviewTimeOut",
            "FailedOperation.RestoreTaskNameExists",
            "FailedOperation.RestoreUnknownFailed",
            "InternalError",
            "InternalError.CallSchedulerApiError",
            "InternalError.InternalCallCloudApiError",
            "InvalidParameter",
            "InvalidParameter.AlarmReceiveAddressNotExist",
            "InvalidParameter.ClientIpNotAuthorized",
            "InvalidParameter.DataEngineInstanceNotExists",
            "InvalidParameter.DuplicateName",
            "InvalidParameter.InvalidAlarmUrl",
            "InvalidParameter.InvalidFilterParameter",
            "InvalidParameter.MaxLimitExceeded",
            "InvalidParameter.QuotaExceedError",
            "InvalidParameter.RuleNotExist",
            "InvalidParameter.RuleTemplateNotExist",
            "InvalidParameter.ServiceIsBusy",
            "InvalidParameter.WeDataRoleNotExists",
            "InvalidParameter.WorkspaceNameDuplication",
            "InvalidParameter.WorkspaceNotExist",
            "InvalidParameterValue",
            "InvalidParameterValue.DataModelDestroyed",
            "InvalidParameterValue.RepeatPurchaseError",
            "InvalidParameterValue.UnsupportedProvider",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.UserNotInWhitelistError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.RestoreWorkflowNotExists",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UserNotInProject",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.FailedCheckTaskDependenceTimeZone",
            "UnsupportedOperation.NoRuleInRuleGroup",
        ];
        pub(super) static NAMES: [&str; 54] = [
            "AuthFailure",
            "AuthFailureSignatureExpire",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationConnectionTimeOutError",
            "FailedOperationCreateOrgFailed",
            "FailedOperationExecutorCannotDelete",
            "FailedOperationExecutorClusterStatusError",
            "FailedOperationFailedOperationWithReason",
            "FailedOperationJobSplitLimitExceedCode",
            "FailedOperationNoLock",
            "FailedOperationPreviewTimeOut",
            "FailedOperationRestoreTaskNameExists",
            "FailedOperationRestoreUnknownFailed",
            "InternalError",
            "InternalErrorCallSchedulerApiError",
            "InternalErrorInternalCallCloudApiError",
            "InvalidParameter",
            "InvalidParameterAlarmReceiveAddressNotExist",
            "InvalidParameterClientIpNotAuthorized",
            "InvalidParameterDataEngineInstanceNotExists",
            "InvalidParameterDuplicateName",
            "InvalidParameterInvalidAlarmUrl",
            "InvalidParameterInvalidFilterParameter",
            "InvalidParameterMaxLimitExceeded",
            "InvalidParameterQuotaExceedError",
            "InvalidParameterRuleNotExist",
            "InvalidParameterRuleTemplateNotExist",
            "InvalidParameterServiceIsBusy",
            "InvalidParameterWeDataRoleNotExists",
            "InvalidParameterWorkspaceNameDuplication",
            "InvalidParameterWorkspaceNotExist",
            "InvalidParameterValue",
            "InvalidParameterValueDataModelDestroyed",
            "InvalidParameterValueRepeatPurchaseError",
            "InvalidParameterValueUnsupportedProvider",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedUserNotInWhitelistError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundRestoreWorkflowNotExists",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUserNotInProject",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationFailedCheckTaskDependenceTimeZone",
            "UnsupportedOperationNoRuleInRuleGroup",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 29] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.SignatureExpire"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.ServiceIsBusy").with_retry(Retry::Backoff),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::WEDATA_V20210820_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WedataError",
            label_en: "Tencent Cloud WeData (2021-08-20)",
            label_zh: "数据开发治理平台 WeData（2021-08-20）",
            level: Level::Service,
            product: Some(products::WEDATA),
            version: Some("2021-08-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-30",
                        "自 2024-01-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-30",
                        "自 2024-01-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-30",
                        "自 2024-01-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    14,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-30",
                        "自 2024-01-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-30",
                        "自 2024-01-30 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "wedata")]
pub use v20210820::WedataError;

/// Version 2025-08-06 of the API.
pub mod v20250806 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "wedata")]
    /// Error codes of Tencent Cloud WeData (wedata), API 3.0, version 2025-08-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WedataError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.SignatureExpire
        #[doc(alias("AuthFailure.SignatureExpire"))]
        AuthFailureSignatureExpire,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ExecutorClusterStatusError
        #[doc(alias("FailedOperation.ExecutorClusterStatusError"))]
        FailedOperationExecutorClusterStatusError,
        /// InternalError
        InternalError,
        /// InternalError.InvalidParameter
        #[doc(alias("InternalError.InvalidParameter"))]
        InternalErrorInvalidParameter,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ClientIpNotAuthorized
        #[doc(alias("InvalidParameter.ClientIpNotAuthorized"))]
        InvalidParameterClientIpNotAuthorized,
        /// InvalidParameter.DuplicateName
        #[doc(alias("InvalidParameter.DuplicateName"))]
        InvalidParameterDuplicateName,
        /// InvalidParameter.InvalidFilterParameter
        #[doc(alias("InvalidParameter.InvalidFilterParameter"))]
        InvalidParameterInvalidFilterParameter,
        /// InvalidParameter.InvalidParamsError
        #[doc(alias("InvalidParameter.InvalidParamsError"))]
        InvalidParameterInvalidParamsError,
        /// InvalidParameter.MissingRequestParameter
        #[doc(alias("InvalidParameter.MissingRequestParameter"))]
        InvalidParameterMissingRequestParameter,
        /// InvalidParameter.QuotaExceedError
        #[doc(alias("InvalidParameter.QuotaExceedError"))]
        InvalidParameterQuotaExceedError,
        /// InvalidParameter.RuleNotExist
        #[doc(alias("InvalidParameter.RuleNotExist"))]
        InvalidParameterRuleNotExist,
        /// InvalidParameter.ServiceIsBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ServiceIsBusy"))]
        InvalidParameterServiceIsBusy,
        /// InvalidParameter.WorkspaceNameDuplication
        #[doc(alias("InvalidParameter.WorkspaceNameDuplication"))]
        InvalidParameterWorkspaceNameDuplication,
        /// InvalidParameter.WorkspaceNotExist
        #[doc(alias("InvalidParameter.WorkspaceNotExist"))]
        InvalidParameterWorkspaceNotExist,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ParamIllegalError
        #[doc(alias("InvalidParameterValue.ParamIllegalError"))]
        InvalidParameterValueParamIllegalError,
        /// InvalidParameterValue.RuleNameRepeated
        #[doc(alias("InvalidParameterValue.RuleNameRepeated"))]
        InvalidParameterValueRuleNameRepeated,
        /// InvalidParameterValue.ValidationError
        #[doc(alias("InvalidParameterValue.ValidationError"))]
        InvalidParameterValueValidationError,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.UserNotInWhitelistError
        #[doc(alias("OperationDenied.UserNotInWhitelistError"))]
        OperationDeniedUserNotInWhitelistError,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.UserNotInProject
        #[doc(alias("UnauthorizedOperation.UserNotInProject"))]
        UnauthorizedOperationUserNotInProject,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "wedata")]
    api::listed_enum!(WedataError, wedata_v20250806_table);
    pub(crate) mod wedata_v20250806_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "wedata")]
        use super::WedataError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "wedata_v20250806";
        pub(super) const CODE_INDEX: Index = index::WEDATA_V20250806_CODES;
        pub(super) const KEY_INDEX: Index = index::WEDATA_V20250806_KEYS;
        #[cfg(feature = "wedata")]
        pub(super) static VARIANTS: [WedataError; 32] = [
            WedataError::AuthFailure,
            WedataError::AuthFailureSignatureExpire,
            WedataError::FailedOperation,
            WedataError::FailedOperationExecutorClusterStatusError,
            WedataError::InternalError,
            WedataError::InternalErrorInvalidParameter,
            WedataError::InternalErrorUnknownError,
            WedataError::InvalidParameter,
            WedataError::InvalidParameterClientIpNotAuthorized,
            WedataError::InvalidParameterDuplicateName,
            WedataError::InvalidParameterInvalidFilterParameter,
            WedataError::InvalidParameterInvalidParamsError,
            WedataError::InvalidParameterMissingRequestParameter,
            WedataError::InvalidParameterQuotaExceedError,
            WedataError::InvalidParameterRuleNotExist,
            WedataError::InvalidParameterServiceIsBusy,
            WedataError::InvalidParameterWorkspaceNameDuplication,
            WedataError::InvalidParameterWorkspaceNotExist,
            WedataError::InvalidParameterValue,
            WedataError::InvalidParameterValueParamIllegalError,
            WedataError::InvalidParameterValueRuleNameRepeated,
            WedataError::InvalidParameterValueValidationError,
            WedataError::LimitExceeded,
            WedataError::MissingParameter,
            WedataError::OperationDenied,
            WedataError::OperationDeniedUserNotInWhitelistError,
            WedataError::ResourceInUse,
            WedataError::ResourceNotFound,
            WedataError::UnauthorizedOperation,
            WedataError::UnauthorizedOperationUserNotInProject,
            WedataError::UnknownParameter,
            WedataError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "AuthFailure",
            "AuthFailure.SignatureExpire",
            "FailedOperation",
            "FailedOperation.ExecutorClusterStatusError",
            "InternalError",
            "InternalError.InvalidParameter",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ClientIpNotAuthorized",
            "InvalidParameter.DuplicateName",
            "InvalidParameter.InvalidFilterParameter",
            "InvalidParameter.InvalidParamsError",
            "InvalidParameter.MissingRequestParameter",
            "InvalidParameter.QuotaExceedError",
            "InvalidParameter.RuleNotExist",
            "InvalidParameter.ServiceIsBusy",
            "InvalidParameter.WorkspaceNameDuplication",
            "InvalidParameter.WorkspaceNotExist",
            "InvalidParameterValue",
            "InvalidParameterValue.ParamIllegalError",
            "InvalidParameterValue.RuleNameRepeated",
            "InvalidParameterValue.ValidationError",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.UserNotInWhitelistError",
            "ResourceInUse",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UserNotInProject",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 32] = [
            "AuthFailure",
            "AuthFailureSignatureExpire",
            "FailedOperation",
            "FailedOperationExecutorClusterStatusError",
            "InternalError",
            "InternalErrorInvalidParameter",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterClientIpNotAuthorized",
            "InvalidParameterDuplicateName",
            "InvalidParameterInvalidFilterParameter",
            "InvalidParameterInvalidParamsError",
            "InvalidParameterMissingRequestParameter",
            "InvalidParameterQuotaExceedError",
            "InvalidParameterRuleNotExist",
            "InvalidParameterServiceIsBusy",
            "InvalidParameterWorkspaceNameDuplication",
            "InvalidParameterWorkspaceNotExist",
            "InvalidParameterValue",
            "InvalidParameterValueParamIllegalError",
            "InvalidParameterValueRuleNameRepeated",
            "InvalidParameterValueValidationError",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedUserNotInWhitelistError",
            "ResourceInUse",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperationUserNotInProject",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.SignatureExpire"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.ServiceIsBusy").with_retry(Retry::Backoff),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::WEDATA_V20250806_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WedataError",
            label_en: "Tencent Cloud WeData (2025-08-06)",
            label_zh: "数据开发治理平台 WeData（2025-08-06）",
            level: Level::Service,
            product: Some(products::WEDATA),
            version: Some("2025-08-06"),
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
