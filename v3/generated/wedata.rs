// @generated from spec/wedata.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 426068babeed2f94
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/wedata.rs"]
mod index;

/// Version 2021-08-20 of the API.
pub mod v20210820 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud WeData (wedata), API 3.0, version 2021-08-20.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum WedataError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.SignatureExpire
        #[doc(alias("AuthFailure.SignatureExpire"))]
        AuthFailureSignatureExpire = -304_502_623,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ConnectionTimeOutError
        #[doc(alias("FailedOperation.ConnectionTimeOutError"))]
        FailedOperationConnectionTimeOutError = -1_505_615_487,
        /// FailedOperation.CreateOrgFailed
        #[doc(alias("FailedOperation.CreateOrgFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationCreateOrgFailed = -466_564_432,
        /// FailedOperation.ExecutorCannotDelete
        #[doc(alias("FailedOperation.ExecutorCannotDelete"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationExecutorCannotDelete = -1_299_245_731,
        /// FailedOperation.ExecutorClusterStatusError
        #[doc(alias("FailedOperation.ExecutorClusterStatusError"))]
        FailedOperationExecutorClusterStatusError = -1_659_058_677,
        /// FailedOperation.FailedOperationWithReason
        #[doc(alias("FailedOperation.FailedOperationWithReason"))]
        FailedOperationFailedOperationWithReason = 1_279_610_193,
        /// FailedOperation.JobSplitLimitExceedCode
        #[doc(alias("FailedOperation.JobSplitLimitExceedCode"))]
        FailedOperationJobSplitLimitExceedCode = 1_564_713_841,
        /// FailedOperation.NoLock
        #[doc(alias("FailedOperation.NoLock"))]
        FailedOperationNoLock = 1_440_511_277,
        /// FailedOperation.PreviewTimeOut
        #[doc(alias("FailedOperation.PreviewTimeOut"))]
        FailedOperationPreviewTimeOut = 1_787_201_817,
        /// FailedOperation.RestoreTaskNameExists
        #[doc(alias("FailedOperation.RestoreTaskNameExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationRestoreTaskNameExists = 198_328_402,
        /// FailedOperation.RestoreUnknownFailed
        #[doc(alias("FailedOperation.RestoreUnknownFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        FailedOperationRestoreUnknownFailed = 1_778_078_105,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CallSchedulerApiError
        #[doc(alias("InternalError.CallSchedulerApiError"))]
        InternalErrorCallSchedulerApiError = 1_325_708_184,
        /// InternalError.InternalCallCloudApiError
        #[doc(alias("InternalError.InternalCallCloudApiError"))]
        InternalErrorInternalCallCloudApiError = -1_545_946_860,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AlarmReceiveAddressNotExist
        #[doc(alias("InvalidParameter.AlarmReceiveAddressNotExist"))]
        InvalidParameterAlarmReceiveAddressNotExist = 160_101_709,
        /// InvalidParameter.ClientIpNotAuthorized
        #[doc(alias("InvalidParameter.ClientIpNotAuthorized"))]
        InvalidParameterClientIpNotAuthorized = -651_960_657,
        /// InvalidParameter.DataEngineInstanceNotExists
        #[doc(alias("InvalidParameter.DataEngineInstanceNotExists"))]
        InvalidParameterDataEngineInstanceNotExists = -628_218_724,
        /// InvalidParameter.DuplicateName
        #[doc(alias("InvalidParameter.DuplicateName"))]
        InvalidParameterDuplicateName = -1_719_083_437,
        /// InvalidParameter.InvalidAlarmUrl
        #[doc(alias("InvalidParameter.InvalidAlarmUrl"))]
        InvalidParameterInvalidAlarmUrl = 1_609_842_323,
        /// InvalidParameter.InvalidFilterParameter
        #[doc(alias("InvalidParameter.InvalidFilterParameter"))]
        InvalidParameterInvalidFilterParameter = -1_393_900_611,
        /// InvalidParameter.MaxLimitExceeded
        #[doc(alias("InvalidParameter.MaxLimitExceeded"))]
        InvalidParameterMaxLimitExceeded = -313_109_965,
        /// InvalidParameter.QuotaExceedError
        #[doc(alias("InvalidParameter.QuotaExceedError"))]
        InvalidParameterQuotaExceedError = -55_775_070,
        /// InvalidParameter.RuleNotExist
        #[doc(alias("InvalidParameter.RuleNotExist"))]
        InvalidParameterRuleNotExist = 257_900_792,
        /// InvalidParameter.RuleTemplateNotExist
        #[doc(alias("InvalidParameter.RuleTemplateNotExist"))]
        InvalidParameterRuleTemplateNotExist = 2_135_352_851,
        /// InvalidParameter.ServiceIsBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ServiceIsBusy"))]
        InvalidParameterServiceIsBusy = -2_042_502_516,
        /// InvalidParameter.WeDataRoleNotExists
        #[doc(alias("InvalidParameter.WeDataRoleNotExists"))]
        InvalidParameterWeDataRoleNotExists = -18_737_883,
        /// InvalidParameter.WorkspaceNameDuplication
        #[doc(alias("InvalidParameter.WorkspaceNameDuplication"))]
        InvalidParameterWorkspaceNameDuplication = 146_928_842,
        /// InvalidParameter.WorkspaceNotExist
        #[doc(alias("InvalidParameter.WorkspaceNotExist"))]
        InvalidParameterWorkspaceNotExist = 1_982_766_335,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.DataModelDestroyed
        #[doc(alias("InvalidParameterValue.DataModelDestroyed"))]
        InvalidParameterValueDataModelDestroyed = -46_503_425,
        /// InvalidParameterValue.RepeatPurchaseError
        #[doc(alias("InvalidParameterValue.RepeatPurchaseError"))]
        InvalidParameterValueRepeatPurchaseError = 454_593_364,
        /// InvalidParameterValue.UnsupportedProvider
        #[doc(alias("InvalidParameterValue.UnsupportedProvider"))]
        InvalidParameterValueUnsupportedProvider = 1_033_605_125,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.UserNotInWhitelistError
        #[doc(alias("OperationDenied.UserNotInWhitelistError"))]
        OperationDeniedUserNotInWhitelistError = 1_884_080_122,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.RestoreWorkflowNotExists
        #[doc(alias("ResourceNotFound.RestoreWorkflowNotExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-30"
        )]
        ResourceNotFoundRestoreWorkflowNotExists = -342_234_477,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.UserNotInProject
        #[doc(alias("UnauthorizedOperation.UserNotInProject"))]
        UnauthorizedOperationUserNotInProject = 1_812_476_539,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.FailedCheckTaskDependenceTimeZone
        #[doc(alias("UnsupportedOperation.FailedCheckTaskDependenceTimeZone"))]
        UnsupportedOperationFailedCheckTaskDependenceTimeZone = -1_305_898_220,
        /// UnsupportedOperation.NoRuleInRuleGroup
        #[doc(alias("UnsupportedOperation.NoRuleInRuleGroup"))]
        UnsupportedOperationNoRuleInRuleGroup = -700_033_908,
    }
    api::listed_enum!(WedataError, wedata_v20210820_table);
    mod wedata_v20210820_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{WedataError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "wedata_v20210820";
        pub(super) const CODE_INDEX: Index = index::WEDATA_V20210820_CODES;
        pub(super) const KEY_INDEX: Index = index::WEDATA_V20210820_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 54] = backgrounds(
            &WORDS,
            &index::WEDATA_V20210820_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::WEDATA_V20210820_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210820::WedataError;

/// Version 2025-08-06 of the API.
pub mod v20250806 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud WeData (wedata), API 3.0, version 2025-08-06.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum WedataError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.SignatureExpire
        #[doc(alias("AuthFailure.SignatureExpire"))]
        AuthFailureSignatureExpire = -304_502_623,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ExecutorClusterStatusError
        #[doc(alias("FailedOperation.ExecutorClusterStatusError"))]
        FailedOperationExecutorClusterStatusError = -1_659_058_677,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.InvalidParameter
        #[doc(alias("InternalError.InvalidParameter"))]
        InternalErrorInvalidParameter = 979_766_411,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ClientIpNotAuthorized
        #[doc(alias("InvalidParameter.ClientIpNotAuthorized"))]
        InvalidParameterClientIpNotAuthorized = -651_960_657,
        /// InvalidParameter.DuplicateName
        #[doc(alias("InvalidParameter.DuplicateName"))]
        InvalidParameterDuplicateName = -1_719_083_437,
        /// InvalidParameter.InvalidFilterParameter
        #[doc(alias("InvalidParameter.InvalidFilterParameter"))]
        InvalidParameterInvalidFilterParameter = -1_393_900_611,
        /// InvalidParameter.InvalidParamsError
        #[doc(alias("InvalidParameter.InvalidParamsError"))]
        InvalidParameterInvalidParamsError = 809_825_212,
        /// InvalidParameter.MissingRequestParameter
        #[doc(alias("InvalidParameter.MissingRequestParameter"))]
        InvalidParameterMissingRequestParameter = 33_127_481,
        /// InvalidParameter.QuotaExceedError
        #[doc(alias("InvalidParameter.QuotaExceedError"))]
        InvalidParameterQuotaExceedError = -55_775_070,
        /// InvalidParameter.RuleNotExist
        #[doc(alias("InvalidParameter.RuleNotExist"))]
        InvalidParameterRuleNotExist = 257_900_792,
        /// InvalidParameter.ServiceIsBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.ServiceIsBusy"))]
        InvalidParameterServiceIsBusy = -2_042_502_516,
        /// InvalidParameter.WorkspaceNameDuplication
        #[doc(alias("InvalidParameter.WorkspaceNameDuplication"))]
        InvalidParameterWorkspaceNameDuplication = 146_928_842,
        /// InvalidParameter.WorkspaceNotExist
        #[doc(alias("InvalidParameter.WorkspaceNotExist"))]
        InvalidParameterWorkspaceNotExist = 1_982_766_335,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ParamIllegalError
        #[doc(alias("InvalidParameterValue.ParamIllegalError"))]
        InvalidParameterValueParamIllegalError = 2_001_568_177,
        /// InvalidParameterValue.RuleNameRepeated
        #[doc(alias("InvalidParameterValue.RuleNameRepeated"))]
        InvalidParameterValueRuleNameRepeated = 1_091_347_765,
        /// InvalidParameterValue.ValidationError
        #[doc(alias("InvalidParameterValue.ValidationError"))]
        InvalidParameterValueValidationError = -897_493_113,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.UserNotInWhitelistError
        #[doc(alias("OperationDenied.UserNotInWhitelistError"))]
        OperationDeniedUserNotInWhitelistError = 1_884_080_122,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.UserNotInProject
        #[doc(alias("UnauthorizedOperation.UserNotInProject"))]
        UnauthorizedOperationUserNotInProject = 1_812_476_539,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(WedataError, wedata_v20250806_table);
    mod wedata_v20250806_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{WedataError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "wedata_v20250806";
        pub(super) const CODE_INDEX: Index = index::WEDATA_V20250806_CODES;
        pub(super) const KEY_INDEX: Index = index::WEDATA_V20250806_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 32] = backgrounds(
            &WORDS,
            &index::WEDATA_V20250806_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::WEDATA_V20250806_OWN,
            own: &OWN,
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
