// @generated from spec/tat.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e405f4c37b23699a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tat.rs"]
mod index;

/// Version 2020-10-28 of the API.
pub mod v20201028 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Automation Tools (tat), API 3.0, version 2020-10-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TatError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation.CVMError
        #[doc(alias("FailedOperation.CVMError"))]
        FailedOperationCvmError = 781_143_005,
        /// FailedOperation.LighthouseError
        #[doc(alias("FailedOperation.LighthouseError"))]
        FailedOperationLighthouseError = 1_339_973_554,
        /// FailedOperation.TagOperationFailed
        #[doc(alias("FailedOperation.TagOperationFailed"))]
        FailedOperationTagOperationFailed = 852_838_518,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ConflictParameter
        #[doc(alias("InvalidParameter.ConflictParameter"))]
        InvalidParameterConflictParameter = 564_585_929,
        /// InvalidParameter.InvalidOutputCOSBucketUrl
        #[doc(alias("InvalidParameter.InvalidOutputCOSBucketUrl"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-02"
        )]
        InvalidParameterInvalidOutputCosBucketUrl = 455_477_040,
        /// InvalidParameter.InvalidOutputCOSKeyPrefix
        #[doc(alias("InvalidParameter.InvalidOutputCOSKeyPrefix"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-02"
        )]
        InvalidParameterInvalidOutputCosKeyPrefix = -2_027_941_269,
        /// InvalidParameter.InvalidUsername
        #[doc(alias("InvalidParameter.InvalidUsername"))]
        InvalidParameterInvalidUsername = -56_108_558,
        /// InvalidParameter.ParameterNameDuplicated
        #[doc(alias("InvalidParameter.ParameterNameDuplicated"))]
        InvalidParameterParameterNameDuplicated = 720_566_303,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AgentUnsupportedCommandType
        #[doc(alias("InvalidParameterValue.AgentUnsupportedCommandType"))]
        InvalidParameterValueAgentUnsupportedCommandType = 217_560_841,
        /// InvalidParameterValue.CommandContentInvalid
        #[doc(alias("InvalidParameterValue.CommandContentInvalid"))]
        InvalidParameterValueCommandContentInvalid = 1_714_498_306,
        /// InvalidParameterValue.CommandNameDuplicated
        #[doc(alias("InvalidParameterValue.CommandNameDuplicated"))]
        InvalidParameterValueCommandNameDuplicated = -585_642_807,
        /// InvalidParameterValue.ID
        #[doc(alias("InvalidParameterValue.ID"))]
        InvalidParameterValueId = -643_789_260,
        /// InvalidParameterValue.InconsistentID
        #[doc(alias("InvalidParameterValue.InconsistentID"))]
        InvalidParameterValueInconsistentId = -844_747_230,
        /// InvalidParameterValue.InconsistentInstance
        #[doc(alias("InvalidParameterValue.InconsistentInstance"))]
        InvalidParameterValueInconsistentInstance = -791_804_005,
        /// InvalidParameterValue.InstanceIsNotRelatedToInvocation
        #[doc(alias("InvalidParameterValue.InstanceIsNotRelatedToInvocation"))]
        InvalidParameterValueInstanceIsNotRelatedToInvocation = 649_986_790,
        /// InvalidParameterValue.InvalidCommandId
        #[doc(alias("InvalidParameterValue.InvalidCommandId"))]
        InvalidParameterValueInvalidCommandId = 596_676_287,
        /// InvalidParameterValue.InvalidCommandName
        #[doc(alias("InvalidParameterValue.InvalidCommandName"))]
        InvalidParameterValueInvalidCommandName = 1_305_113_405,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent = 1_470_687_182,
        /// InvalidParameterValue.InvalidCronExpression
        #[doc(alias("InvalidParameterValue.InvalidCronExpression"))]
        InvalidParameterValueInvalidCronExpression = -938_906_703,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.InvalidInstanceId
        #[doc(alias("InvalidParameterValue.InvalidInstanceId"))]
        InvalidParameterValueInvalidInstanceId = 1_091_989_080,
        /// InvalidParameterValue.InvalidInvocationId
        #[doc(alias("InvalidParameterValue.InvalidInvocationId"))]
        InvalidParameterValueInvalidInvocationId = 1_502_696_382,
        /// InvalidParameterValue.InvalidInvocationTaskId
        #[doc(alias("InvalidParameterValue.InvalidInvocationTaskId"))]
        InvalidParameterValueInvalidInvocationTaskId = -247_033_698,
        /// InvalidParameterValue.InvalidInvokerId
        #[doc(alias("InvalidParameterValue.InvalidInvokerId"))]
        InvalidParameterValueInvalidInvokerId = -2_098_644_335,
        /// InvalidParameterValue.InvalidOutputCOSBucketUrl
        #[doc(alias("InvalidParameterValue.InvalidOutputCOSBucketUrl"))]
        InvalidParameterValueInvalidOutputCosBucketUrl = -86_066_438,
        /// InvalidParameterValue.InvalidOutputCOSKeyPrefix
        #[doc(alias("InvalidParameterValue.InvalidOutputCOSKeyPrefix"))]
        InvalidParameterValueInvalidOutputCosKeyPrefix = 1_865_426_179,
        /// InvalidParameterValue.InvalidRegisterCodeId
        #[doc(alias("InvalidParameterValue.InvalidRegisterCodeId"))]
        InvalidParameterValueInvalidRegisterCodeId = 905_867_006,
        /// InvalidParameterValue.InvalidRegisterInstanceId
        #[doc(alias("InvalidParameterValue.InvalidRegisterInstanceId"))]
        InvalidParameterValueInvalidRegisterInstanceId = 773_829_403,
        /// InvalidParameterValue.InvalidSceneId
        #[doc(alias("InvalidParameterValue.InvalidSceneId"))]
        InvalidParameterValueInvalidSceneId = 77_496_495,
        /// InvalidParameterValue.InvalidSceneName
        #[doc(alias("InvalidParameterValue.InvalidSceneName"))]
        InvalidParameterValueInvalidSceneName = -1_836_188_816,
        /// InvalidParameterValue.InvalidTimeFormat
        #[doc(alias("InvalidParameterValue.InvalidTimeFormat"))]
        InvalidParameterValueInvalidTimeFormat = 953_982_817,
        /// InvalidParameterValue.InvalidUsername
        #[doc(alias("InvalidParameterValue.InvalidUsername"))]
        InvalidParameterValueInvalidUsername = -480_756_263,
        /// InvalidParameterValue.InvalidWorkingDirectory
        #[doc(alias("InvalidParameterValue.InvalidWorkingDirectory"))]
        InvalidParameterValueInvalidWorkingDirectory = -1_444_270_215,
        /// InvalidParameterValue.InvokeTimeExpired
        #[doc(alias("InvalidParameterValue.InvokeTimeExpired"))]
        InvalidParameterValueInvokeTimeExpired = 1_158_951_072,
        /// InvalidParameterValue.LackOfParameterInfo
        #[doc(alias("InvalidParameterValue.LackOfParameterInfo"))]
        InvalidParameterValueLackOfParameterInfo = -970_836_884,
        /// InvalidParameterValue.LackOfParameters
        #[doc(alias("InvalidParameterValue.LackOfParameters"))]
        InvalidParameterValueLackOfParameters = 207_162_841,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.ParameterDisabled
        #[doc(alias("InvalidParameterValue.ParameterDisabled"))]
        InvalidParameterValueParameterDisabled = -510_825_659,
        /// InvalidParameterValue.ParameterInvalidJsonFormat
        #[doc(alias("InvalidParameterValue.ParameterInvalidJsonFormat"))]
        InvalidParameterValueParameterInvalidJsonFormat = -237_156_562,
        /// InvalidParameterValue.ParameterKeyContainsInvalidChar
        #[doc(alias("InvalidParameterValue.ParameterKeyContainsInvalidChar"))]
        InvalidParameterValueParameterKeyContainsInvalidChar = -1_494_115_816,
        /// InvalidParameterValue.ParameterKeyDuplicated
        #[doc(alias("InvalidParameterValue.ParameterKeyDuplicated"))]
        InvalidParameterValueParameterKeyDuplicated = 1_439_754_191,
        /// InvalidParameterValue.ParameterKeyLenExceeded
        #[doc(alias("InvalidParameterValue.ParameterKeyLenExceeded"))]
        InvalidParameterValueParameterKeyLenExceeded = -1_589_085_134,
        /// InvalidParameterValue.ParameterNumberExceeded
        #[doc(alias("InvalidParameterValue.ParameterNumberExceeded"))]
        InvalidParameterValueParameterNumberExceeded = 811_095_572,
        /// InvalidParameterValue.ParameterValueNotString
        #[doc(alias("InvalidParameterValue.ParameterValueNotString"))]
        InvalidParameterValueParameterValueNotString = 1_218_331_399,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange = -887_732_136,
        /// InvalidParameterValue.SupportParametersOnlyIfEnableParameter
        #[doc(alias("InvalidParameterValue.SupportParametersOnlyIfEnableParameter"))]
        InvalidParameterValueSupportParametersOnlyIfEnableParameter = 1_901_306_172,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge = 756_978_989,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong = 1_188_546_683,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall = 1_198_662_622,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.FilterValueExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.FilterValueExceeded"))]
        LimitExceededFilterValueExceeded = -559_721_997,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CommandNotFound
        #[doc(alias("ResourceNotFound.CommandNotFound"))]
        ResourceNotFoundCommandNotFound = -1_981_383_859,
        /// ResourceNotFound.CosBucketNotFoundCode
        #[doc(alias("ResourceNotFound.CosBucketNotFoundCode"))]
        ResourceNotFoundCosBucketNotFoundCode = -1_535_108_530,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.InvocationNotFound
        #[doc(alias("ResourceNotFound.InvocationNotFound"))]
        ResourceNotFoundInvocationNotFound = -1_611_344_971,
        /// ResourceNotFound.RegisterCodesNotFoundCode
        #[doc(alias("ResourceNotFound.RegisterCodesNotFoundCode"))]
        ResourceNotFoundRegisterCodesNotFoundCode = 1_504_693_745,
        /// ResourceNotFound.RegisterInstanceNotFoundCode
        #[doc(alias("ResourceNotFound.RegisterInstanceNotFoundCode"))]
        ResourceNotFoundRegisterInstanceNotFoundCode = 119_906_345,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound = 1_385_393_614,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.AgentNotInstalled
        #[doc(alias("ResourceUnavailable.AgentNotInstalled"))]
        ResourceUnavailableAgentNotInstalled = 276_913_224,
        /// ResourceUnavailable.AgentStatusNotOnline
        #[doc(alias("ResourceUnavailable.AgentStatusNotOnline"))]
        ResourceUnavailableAgentStatusNotOnline = -1_280_246_071,
        /// ResourceUnavailable.CommandInExecuting
        #[doc(alias("ResourceUnavailable.CommandInExecuting"))]
        ResourceUnavailableCommandInExecuting = -1_419_743_971,
        /// ResourceUnavailable.CommandInInvoker
        #[doc(alias("ResourceUnavailable.CommandInInvoker"))]
        ResourceUnavailableCommandInInvoker = -1_606_749_330,
        /// ResourceUnavailable.InstanceStateNotRunning
        #[doc(alias("ResourceUnavailable.InstanceStateNotRunning"))]
        ResourceUnavailableInstanceStateNotRunning = -1_313_075_778,
        /// ResourceUnavailable.InvalidResourceQuotaResourceCode
        #[doc(alias("ResourceUnavailable.InvalidResourceQuotaResourceCode"))]
        ResourceUnavailableInvalidResourceQuotaResourceCode = 257_688_552,
        /// ResourceUnavailable.LighthouseUnsupportedRegion
        #[doc(alias("ResourceUnavailable.LighthouseUnsupportedRegion"))]
        ResourceUnavailableLighthouseUnsupportedRegion = -1_573_214_386,
        /// ResourceUnavailable.UserHasNoQuotaCode
        #[doc(alias("ResourceUnavailable.UserHasNoQuotaCode"))]
        ResourceUnavailableUserHasNoQuotaCode = -1_991_465_328,
        /// UnauthorizedOperation.AssumeRoleUnauthorized
        #[doc(alias("UnauthorizedOperation.AssumeRoleUnauthorized"))]
        UnauthorizedOperationAssumeRoleUnauthorized = -953_286_624,
        /// UnauthorizedOperation.CamAuthFailed
        #[doc(alias("UnauthorizedOperation.CamAuthFailed"))]
        UnauthorizedOperationCamAuthFailed = -1_252_120_871,
        /// UnauthorizedOperation.InvalidToken
        #[doc(alias("UnauthorizedOperation.InvalidToken"))]
        UnauthorizedOperationInvalidToken = 542_152_151,
        /// UnauthorizedOperation.MFAExpired
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired = 2_016_905_280,
        /// UnauthorizedOperation.MFANotFound
        #[doc(alias("UnauthorizedOperation.MFANotFound"))]
        UnauthorizedOperationMfaNotFound = -1_312_202_581,
        /// UnauthorizedOperation.NeedApproval
        #[doc(alias("UnauthorizedOperation.NeedApproval"))]
        UnauthorizedOperationNeedApproval = 1_104_127_343,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(TatError, tat_v20201028_table);
    mod tat_v20201028_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TatError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tat_v20201028";
        pub(super) const CODE_INDEX: Index = index::TAT_V20201028_CODES;
        pub(super) const KEY_INDEX: Index = index::TAT_V20201028_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 84] = backgrounds(
            &WORDS,
            &index::TAT_V20201028_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::TAT_V20201028_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201028::TatError;

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
