// @generated from spec/tat.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 443666558543a75d, rust-hash: 3efa8cabf1c6a0ba
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tat.rs"]
mod index;

/// Version 2020-10-28 of the API.
pub mod v20201028 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tat")]
    /// Error codes of Tencent Cloud Automation Tools (tat), API 3.0, version 2020-10-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TatError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation.CVMError
        #[doc(alias("FailedOperation.CVMError"))]
        FailedOperationCvmError,
        /// FailedOperation.LighthouseError
        #[doc(alias("FailedOperation.LighthouseError"))]
        FailedOperationLighthouseError,
        /// FailedOperation.TagOperationFailed
        #[doc(alias("FailedOperation.TagOperationFailed"))]
        FailedOperationTagOperationFailed,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ConflictParameter
        #[doc(alias("InvalidParameter.ConflictParameter"))]
        InvalidParameterConflictParameter,
        /// InvalidParameter.InvalidOutputCOSBucketUrl
        #[doc(alias("InvalidParameter.InvalidOutputCOSBucketUrl"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-02"
        )]
        InvalidParameterInvalidOutputCosBucketUrl,
        /// InvalidParameter.InvalidOutputCOSKeyPrefix
        #[doc(alias("InvalidParameter.InvalidOutputCOSKeyPrefix"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-02"
        )]
        InvalidParameterInvalidOutputCosKeyPrefix,
        /// InvalidParameter.InvalidUsername
        #[doc(alias("InvalidParameter.InvalidUsername"))]
        InvalidParameterInvalidUsername,
        /// InvalidParameter.ParameterNameDuplicated
        #[doc(alias("InvalidParameter.ParameterNameDuplicated"))]
        InvalidParameterParameterNameDuplicated,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AgentUnsupportedCommandType
        #[doc(alias("InvalidParameterValue.AgentUnsupportedCommandType"))]
        InvalidParameterValueAgentUnsupportedCommandType,
        /// InvalidParameterValue.CommandContentInvalid
        #[doc(alias("InvalidParameterValue.CommandContentInvalid"))]
        InvalidParameterValueCommandContentInvalid,
        /// InvalidParameterValue.CommandNameDuplicated
        #[doc(alias("InvalidParameterValue.CommandNameDuplicated"))]
        InvalidParameterValueCommandNameDuplicated,
        /// InvalidParameterValue.ID
        #[doc(alias("InvalidParameterValue.ID"))]
        InvalidParameterValueId,
        /// InvalidParameterValue.InconsistentID
        #[doc(alias("InvalidParameterValue.InconsistentID"))]
        InvalidParameterValueInconsistentId,
        /// InvalidParameterValue.InconsistentInstance
        #[doc(alias("InvalidParameterValue.InconsistentInstance"))]
        InvalidParameterValueInconsistentInstance,
        /// InvalidParameterValue.InstanceIsNotRelatedToInvocation
        #[doc(alias("InvalidParameterValue.InstanceIsNotRelatedToInvocation"))]
        InvalidParameterValueInstanceIsNotRelatedToInvocation,
        /// InvalidParameterValue.InvalidCommandId
        #[doc(alias("InvalidParameterValue.InvalidCommandId"))]
        InvalidParameterValueInvalidCommandId,
        /// InvalidParameterValue.InvalidCommandName
        #[doc(alias("InvalidParameterValue.InvalidCommandName"))]
        InvalidParameterValueInvalidCommandName,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidCronExpression
        #[doc(alias("InvalidParameterValue.InvalidCronExpression"))]
        InvalidParameterValueInvalidCronExpression,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidInstanceId
        #[doc(alias("InvalidParameterValue.InvalidInstanceId"))]
        InvalidParameterValueInvalidInstanceId,
        /// InvalidParameterValue.InvalidInvocationId
        #[doc(alias("InvalidParameterValue.InvalidInvocationId"))]
        InvalidParameterValueInvalidInvocationId,
        /// InvalidParameterValue.InvalidInvocationTaskId
        #[doc(alias("InvalidParameterValue.InvalidInvocationTaskId"))]
        InvalidParameterValueInvalidInvocationTaskId,
        /// InvalidParameterValue.InvalidInvokerId
        #[doc(alias("InvalidParameterValue.InvalidInvokerId"))]
        InvalidParameterValueInvalidInvokerId,
        /// InvalidParameterValue.InvalidOutputCOSBucketUrl
        #[doc(alias("InvalidParameterValue.InvalidOutputCOSBucketUrl"))]
        InvalidParameterValueInvalidOutputCosBucketUrl,
        /// InvalidParameterValue.InvalidOutputCOSKeyPrefix
        #[doc(alias("InvalidParameterValue.InvalidOutputCOSKeyPrefix"))]
        InvalidParameterValueInvalidOutputCosKeyPrefix,
        /// InvalidParameterValue.InvalidRegisterCodeId
        #[doc(alias("InvalidParameterValue.InvalidRegisterCodeId"))]
        InvalidParameterValueInvalidRegisterCodeId,
        /// InvalidParameterValue.InvalidRegisterInstanceId
        #[doc(alias("InvalidParameterValue.InvalidRegisterInstanceId"))]
        InvalidParameterValueInvalidRegisterInstanceId,
        /// InvalidParameterValue.InvalidSceneId
        #[doc(alias("InvalidParameterValue.InvalidSceneId"))]
        InvalidParameterValueInvalidSceneId,
        /// InvalidParameterValue.InvalidSceneName
        #[doc(alias("InvalidParameterValue.InvalidSceneName"))]
        InvalidParameterValueInvalidSceneName,
        /// InvalidParameterValue.InvalidTimeFormat
        #[doc(alias("InvalidParameterValue.InvalidTimeFormat"))]
        InvalidParameterValueInvalidTimeFormat,
        /// InvalidParameterValue.InvalidUsername
        #[doc(alias("InvalidParameterValue.InvalidUsername"))]
        InvalidParameterValueInvalidUsername,
        /// InvalidParameterValue.InvalidWorkingDirectory
        #[doc(alias("InvalidParameterValue.InvalidWorkingDirectory"))]
        InvalidParameterValueInvalidWorkingDirectory,
        /// InvalidParameterValue.InvokeTimeExpired
        #[doc(alias("InvalidParameterValue.InvokeTimeExpired"))]
        InvalidParameterValueInvokeTimeExpired,
        /// InvalidParameterValue.LackOfParameterInfo
        #[doc(alias("InvalidParameterValue.LackOfParameterInfo"))]
        InvalidParameterValueLackOfParameterInfo,
        /// InvalidParameterValue.LackOfParameters
        #[doc(alias("InvalidParameterValue.LackOfParameters"))]
        InvalidParameterValueLackOfParameters,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.ParameterDisabled
        #[doc(alias("InvalidParameterValue.ParameterDisabled"))]
        InvalidParameterValueParameterDisabled,
        /// InvalidParameterValue.ParameterInvalidJsonFormat
        #[doc(alias("InvalidParameterValue.ParameterInvalidJsonFormat"))]
        InvalidParameterValueParameterInvalidJsonFormat,
        /// InvalidParameterValue.ParameterKeyContainsInvalidChar
        #[doc(alias("InvalidParameterValue.ParameterKeyContainsInvalidChar"))]
        InvalidParameterValueParameterKeyContainsInvalidChar,
        /// InvalidParameterValue.ParameterKeyDuplicated
        #[doc(alias("InvalidParameterValue.ParameterKeyDuplicated"))]
        InvalidParameterValueParameterKeyDuplicated,
        /// InvalidParameterValue.ParameterKeyLenExceeded
        #[doc(alias("InvalidParameterValue.ParameterKeyLenExceeded"))]
        InvalidParameterValueParameterKeyLenExceeded,
        /// InvalidParameterValue.ParameterNumberExceeded
        #[doc(alias("InvalidParameterValue.ParameterNumberExceeded"))]
        InvalidParameterValueParameterNumberExceeded,
        /// InvalidParameterValue.ParameterValueNotString
        #[doc(alias("InvalidParameterValue.ParameterValueNotString"))]
        InvalidParameterValueParameterValueNotString,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// InvalidParameterValue.SupportParametersOnlyIfEnableParameter
        #[doc(alias("InvalidParameterValue.SupportParametersOnlyIfEnableParameter"))]
        InvalidParameterValueSupportParametersOnlyIfEnableParameter,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.FilterValueExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.FilterValueExceeded"))]
        LimitExceededFilterValueExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CommandNotFound
        #[doc(alias("ResourceNotFound.CommandNotFound"))]
        ResourceNotFoundCommandNotFound,
        /// ResourceNotFound.CosBucketNotFoundCode
        #[doc(alias("ResourceNotFound.CosBucketNotFoundCode"))]
        ResourceNotFoundCosBucketNotFoundCode,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.InvocationNotFound
        #[doc(alias("ResourceNotFound.InvocationNotFound"))]
        ResourceNotFoundInvocationNotFound,
        /// ResourceNotFound.RegisterCodesNotFoundCode
        #[doc(alias("ResourceNotFound.RegisterCodesNotFoundCode"))]
        ResourceNotFoundRegisterCodesNotFoundCode,
        /// ResourceNotFound.RegisterInstanceNotFoundCode
        #[doc(alias("ResourceNotFound.RegisterInstanceNotFoundCode"))]
        ResourceNotFoundRegisterInstanceNotFoundCode,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.AgentNotInstalled
        #[doc(alias("ResourceUnavailable.AgentNotInstalled"))]
        ResourceUnavailableAgentNotInstalled,
        /// ResourceUnavailable.AgentStatusNotOnline
        #[doc(alias("ResourceUnavailable.AgentStatusNotOnline"))]
        ResourceUnavailableAgentStatusNotOnline,
        /// ResourceUnavailable.CommandInExecuting
        #[doc(alias("ResourceUnavailable.CommandInExecuting"))]
        ResourceUnavailableCommandInExecuting,
        /// ResourceUnavailable.CommandInInvoker
        #[doc(alias("ResourceUnavailable.CommandInInvoker"))]
        ResourceUnavailableCommandInInvoker,
        /// ResourceUnavailable.InstanceStateNotRunning
        #[doc(alias("ResourceUnavailable.InstanceStateNotRunning"))]
        ResourceUnavailableInstanceStateNotRunning,
        /// ResourceUnavailable.InvalidResourceQuotaResourceCode
        #[doc(alias("ResourceUnavailable.InvalidResourceQuotaResourceCode"))]
        ResourceUnavailableInvalidResourceQuotaResourceCode,
        /// ResourceUnavailable.LighthouseUnsupportedRegion
        #[doc(alias("ResourceUnavailable.LighthouseUnsupportedRegion"))]
        ResourceUnavailableLighthouseUnsupportedRegion,
        /// ResourceUnavailable.UserHasNoQuotaCode
        #[doc(alias("ResourceUnavailable.UserHasNoQuotaCode"))]
        ResourceUnavailableUserHasNoQuotaCode,
        /// UnauthorizedOperation.AssumeRoleUnauthorized
        #[doc(alias("UnauthorizedOperation.AssumeRoleUnauthorized"))]
        UnauthorizedOperationAssumeRoleUnauthorized,
        /// UnauthorizedOperation.CamAuthFailed
        #[doc(alias("UnauthorizedOperation.CamAuthFailed"))]
        UnauthorizedOperationCamAuthFailed,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken,
        /// UnauthorizedOperation.MFAExpired
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired,
        /// UnauthorizedOperation.MFANotFound
        #[doc(alias("UnauthorizedOperation.MFANotFound"))]
        UnauthorizedOperationMfaNotFound,
        /// UnauthorizedOperation.NeedApproval
        #[doc(alias("UnauthorizedOperation.NeedApproval"))]
        UnauthorizedOperationNeedApproval,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tat")]
    api::listed_enum!(TatError, tat_v20201028_table);
    pub(crate) mod tat_v20201028_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tat")]
        use super::TatError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tat_v20201028";
        pub(super) const CODE_INDEX: Index = index::TAT_V20201028_CODES;
        pub(super) const KEY_INDEX: Index = index::TAT_V20201028_KEYS;
        #[cfg(feature = "tat")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TatError; 84] = [
            TatError::AuthFailure,
            TatError::AuthFailureUnauthorizedOperation,
            TatError::FailedOperationCvmError,
            TatError::FailedOperationLighthouseError,
            TatError::FailedOperationTagOperationFailed,
            TatError::InternalError,
            TatError::InvalidFilter,
            TatError::InvalidParameter,
            TatError::InvalidParameterConflictParameter,
            TatError::InvalidParameterInvalidOutputCosBucketUrl,
            TatError::InvalidParameterInvalidOutputCosKeyPrefix,
            TatError::InvalidParameterInvalidUsername,
            TatError::InvalidParameterParameterNameDuplicated,
            TatError::InvalidParameterValue,
            TatError::InvalidParameterValueAgentUnsupportedCommandType,
            TatError::InvalidParameterValueCommandContentInvalid,
            TatError::InvalidParameterValueCommandNameDuplicated,
            TatError::InvalidParameterValueId,
            TatError::InvalidParameterValueInconsistentId,
            TatError::InvalidParameterValueInconsistentInstance,
            TatError::InvalidParameterValueInstanceIsNotRelatedToInvocation,
            TatError::InvalidParameterValueInvalidCommandId,
            TatError::InvalidParameterValueInvalidCommandName,
            TatError::InvalidParameterValueInvalidContent,
            TatError::InvalidParameterValueInvalidCronExpression,
            TatError::InvalidParameterValueInvalidFilter,
            TatError::InvalidParameterValueInvalidInstanceId,
            TatError::InvalidParameterValueInvalidInvocationId,
            TatError::InvalidParameterValueInvalidInvocationTaskId,
            TatError::InvalidParameterValueInvalidInvokerId,
            TatError::InvalidParameterValueInvalidOutputCosBucketUrl,
            TatError::InvalidParameterValueInvalidOutputCosKeyPrefix,
            TatError::InvalidParameterValueInvalidRegisterCodeId,
            TatError::InvalidParameterValueInvalidRegisterInstanceId,
            TatError::InvalidParameterValueInvalidSceneId,
            TatError::InvalidParameterValueInvalidSceneName,
            TatError::InvalidParameterValueInvalidTimeFormat,
            TatError::InvalidParameterValueInvalidUsername,
            TatError::InvalidParameterValueInvalidWorkingDirectory,
            TatError::InvalidParameterValueInvokeTimeExpired,
            TatError::InvalidParameterValueLackOfParameterInfo,
            TatError::InvalidParameterValueLackOfParameters,
            TatError::InvalidParameterValueLimitExceeded,
            TatError::InvalidParameterValueParameterDisabled,
            TatError::InvalidParameterValueParameterInvalidJsonFormat,
            TatError::InvalidParameterValueParameterKeyContainsInvalidChar,
            TatError::InvalidParameterValueParameterKeyDuplicated,
            TatError::InvalidParameterValueParameterKeyLenExceeded,
            TatError::InvalidParameterValueParameterNumberExceeded,
            TatError::InvalidParameterValueParameterValueNotString,
            TatError::InvalidParameterValueRange,
            TatError::InvalidParameterValueSupportParametersOnlyIfEnableParameter,
            TatError::InvalidParameterValueTooLarge,
            TatError::InvalidParameterValueTooLong,
            TatError::InvalidParameterValueTooSmall,
            TatError::LimitExceeded,
            TatError::LimitExceededFilterValueExceeded,
            TatError::MissingParameter,
            TatError::OperationDenied,
            TatError::ResourceNotFound,
            TatError::ResourceNotFoundCommandNotFound,
            TatError::ResourceNotFoundCosBucketNotFoundCode,
            TatError::ResourceNotFoundInstanceNotFound,
            TatError::ResourceNotFoundInvocationNotFound,
            TatError::ResourceNotFoundRegisterCodesNotFoundCode,
            TatError::ResourceNotFoundRegisterInstanceNotFoundCode,
            TatError::ResourceNotFoundRoleNotFound,
            TatError::ResourceUnavailable,
            TatError::ResourceUnavailableAgentNotInstalled,
            TatError::ResourceUnavailableAgentStatusNotOnline,
            TatError::ResourceUnavailableCommandInExecuting,
            TatError::ResourceUnavailableCommandInInvoker,
            TatError::ResourceUnavailableInstanceStateNotRunning,
            TatError::ResourceUnavailableInvalidResourceQuotaResourceCode,
            TatError::ResourceUnavailableLighthouseUnsupportedRegion,
            TatError::ResourceUnavailableUserHasNoQuotaCode,
            TatError::UnauthorizedOperationAssumeRoleUnauthorized,
            TatError::UnauthorizedOperationCamAuthFailed,
            TatError::UnauthorizedOperationInvalidToken,
            TatError::UnauthorizedOperationMfaExpired,
            TatError::UnauthorizedOperationMfaNotFound,
            TatError::UnauthorizedOperationNeedApproval,
            TatError::UnknownParameter,
            TatError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 84] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation.CVMError",
            "FailedOperation.LighthouseError",
            "FailedOperation.TagOperationFailed",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.ConflictParameter",
            "InvalidParameter.InvalidOutputCOSBucketUrl",
            "InvalidParameter.InvalidOutputCOSKeyPrefix",
            "InvalidParameter.InvalidUsername",
            "InvalidParameter.ParameterNameDuplicated",
            "InvalidParameterValue",
            "InvalidParameterValue.AgentUnsupportedCommandType",
            "InvalidParameterValue.CommandContentInvalid",
            "InvalidParameterValue.CommandNameDuplicated",
            "InvalidParameterValue.ID",
            "InvalidParameterValue.InconsistentID",
            "InvalidParameterValue.InconsistentInstance",
            "InvalidParameterValue.InstanceIsNotRelatedToInvocation",
            "InvalidParameterValue.InvalidCommandId",
            "InvalidParameterValue.InvalidCommandName",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidCronExpression",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidInstanceId",
            "InvalidParameterValue.InvalidInvocationId",
            "InvalidParameterValue.InvalidInvocationTaskId",
            "InvalidParameterValue.InvalidInvokerId",
            "InvalidParameterValue.InvalidOutputCOSBucketUrl",
            "InvalidParameterValue.InvalidOutputCOSKeyPrefix",
            "InvalidParameterValue.InvalidRegisterCodeId",
            "InvalidParameterValue.InvalidRegisterInstanceId",
            "InvalidParameterValue.InvalidSceneId",
            "InvalidParameterValue.InvalidSceneName",
            "InvalidParameterValue.InvalidTimeFormat",
            "InvalidParameterValue.InvalidUsername",
            "InvalidParameterValue.InvalidWorkingDirectory",
            "InvalidParameterValue.InvokeTimeExpired",
            "InvalidParameterValue.LackOfParameterInfo",
            "InvalidParameterValue.LackOfParameters",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.ParameterDisabled",
            "InvalidParameterValue.ParameterInvalidJsonFormat",
            "InvalidParameterValue.ParameterKeyContainsInvalidChar",
            "InvalidParameterValue.ParameterKeyDuplicated",
            "InvalidParameterValue.ParameterKeyLenExceeded",
            "InvalidParameterValue.ParameterNumberExceeded",
            "InvalidParameterValue.ParameterValueNotString",
            "InvalidParameterValue.Range",
            "InvalidParameterValue.SupportParametersOnlyIfEnableParameter",
            "InvalidParameterValue.TooLarge",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TooSmall",
            "LimitExceeded",
            "LimitExceeded.FilterValueExceeded",
            "MissingParameter",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceNotFound.CommandNotFound",
            "ResourceNotFound.CosBucketNotFoundCode",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.InvocationNotFound",
            "ResourceNotFound.RegisterCodesNotFoundCode",
            "ResourceNotFound.RegisterInstanceNotFoundCode",
            "ResourceNotFound.RoleNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.AgentNotInstalled",
            "ResourceUnavailable.AgentStatusNotOnline",
            "ResourceUnavailable.CommandInExecuting",
            "ResourceUnavailable.CommandInInvoker",
            "ResourceUnavailable.InstanceStateNotRunning",
            "ResourceUnavailable.InvalidResourceQuotaResourceCode",
            "ResourceUnavailable.LighthouseUnsupportedRegion",
            "ResourceUnavailable.UserHasNoQuotaCode",
            "UnauthorizedOperation.AssumeRoleUnauthorized",
            "UnauthorizedOperation.CamAuthFailed",
            "UnauthorizedOperation.InvalidToken",
            "UnauthorizedOperation.MFAExpired",
            "UnauthorizedOperation.MFANotFound",
            "UnauthorizedOperation.NeedApproval",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 84] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperationCvmError",
            "FailedOperationLighthouseError",
            "FailedOperationTagOperationFailed",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterConflictParameter",
            "InvalidParameterInvalidOutputCosBucketUrl",
            "InvalidParameterInvalidOutputCosKeyPrefix",
            "InvalidParameterInvalidUsername",
            "InvalidParameterParameterNameDuplicated",
            "InvalidParameterValue",
            "InvalidParameterValueAgentUnsupportedCommandType",
            "InvalidParameterValueCommandContentInvalid",
            "InvalidParameterValueCommandNameDuplicated",
            "InvalidParameterValueId",
            "InvalidParameterValueInconsistentId",
            "InvalidParameterValueInconsistentInstance",
            "InvalidParameterValueInstanceIsNotRelatedToInvocation",
            "InvalidParameterValueInvalidCommandId",
            "InvalidParameterValueInvalidCommandName",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidCronExpression",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidInstanceId",
            "InvalidParameterValueInvalidInvocationId",
            "InvalidParameterValueInvalidInvocationTaskId",
            "InvalidParameterValueInvalidInvokerId",
            "InvalidParameterValueInvalidOutputCosBucketUrl",
            "InvalidParameterValueInvalidOutputCosKeyPrefix",
            "InvalidParameterValueInvalidRegisterCodeId",
            "InvalidParameterValueInvalidRegisterInstanceId",
            "InvalidParameterValueInvalidSceneId",
            "InvalidParameterValueInvalidSceneName",
            "InvalidParameterValueInvalidTimeFormat",
            "InvalidParameterValueInvalidUsername",
            "InvalidParameterValueInvalidWorkingDirectory",
            "InvalidParameterValueInvokeTimeExpired",
            "InvalidParameterValueLackOfParameterInfo",
            "InvalidParameterValueLackOfParameters",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueParameterDisabled",
            "InvalidParameterValueParameterInvalidJsonFormat",
            "InvalidParameterValueParameterKeyContainsInvalidChar",
            "InvalidParameterValueParameterKeyDuplicated",
            "InvalidParameterValueParameterKeyLenExceeded",
            "InvalidParameterValueParameterNumberExceeded",
            "InvalidParameterValueParameterValueNotString",
            "InvalidParameterValueRange",
            "InvalidParameterValueSupportParametersOnlyIfEnableParameter",
            "InvalidParameterValueTooLarge",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTooSmall",
            "LimitExceeded",
            "LimitExceededFilterValueExceeded",
            "MissingParameter",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceNotFoundCommandNotFound",
            "ResourceNotFoundCosBucketNotFoundCode",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundInvocationNotFound",
            "ResourceNotFoundRegisterCodesNotFoundCode",
            "ResourceNotFoundRegisterInstanceNotFoundCode",
            "ResourceNotFoundRoleNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableAgentNotInstalled",
            "ResourceUnavailableAgentStatusNotOnline",
            "ResourceUnavailableCommandInExecuting",
            "ResourceUnavailableCommandInInvoker",
            "ResourceUnavailableInstanceStateNotRunning",
            "ResourceUnavailableInvalidResourceQuotaResourceCode",
            "ResourceUnavailableLighthouseUnsupportedRegion",
            "ResourceUnavailableUserHasNoQuotaCode",
            "UnauthorizedOperationAssumeRoleUnauthorized",
            "UnauthorizedOperationCamAuthFailed",
            "UnauthorizedOperationInvalidToken",
            "UnauthorizedOperationMfaExpired",
            "UnauthorizedOperationMfaNotFound",
            "UnauthorizedOperationNeedApproval",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.FilterValueExceeded").with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TAT_V20201028_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TatError",
            label_en: "Tencent Cloud Automation Tools",
            label_zh: "自动化助手",
            level: Level::Service,
            product: Some(products::TAT),
            version: Some("2020-10-28"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    9,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-02",
                        "自 2021-12-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-02",
                        "自 2021-12-02 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tat")]
pub use v20201028::TatError;

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
