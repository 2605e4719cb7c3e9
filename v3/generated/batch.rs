// @generated from spec/batch.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8492f143a20fcbc3, rust-hash: 84d78e5acde9b090
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/batch.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "batch")]
    /// Error codes of BatchCompute (batch), API 3.0, version 2017-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BatchError {
        /// AllowedOneAttributeInEnvIdAndComputeEnv
        AllowedOneAttributeInEnvIdAndComputeEnv,
        /// InternalError
        InternalError,
        /// InternalError.CallCam
        #[doc(alias("InternalError.CallCam"))]
        InternalErrorCallCam,
        /// InternalError.CallCpmAPI
        #[doc(alias("InternalError.CallCpmAPI"))]
        InternalErrorCallCpmApi,
        /// InternalError.CallCvm
        #[doc(alias("InternalError.CallCvm"))]
        InternalErrorCallCvm,
        /// InternalError.CallTagAPI
        #[doc(alias("InternalError.CallTagAPI"))]
        InternalErrorCallTagApi,
        /// InternalError.CpmResponseDataEmpty
        #[doc(alias("InternalError.CpmResponseDataEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        InternalErrorCpmResponseDataEmpty,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter.ComputeNodeIdMalformed
        #[doc(alias("InvalidParameter.ComputeNodeIdMalformed"))]
        InvalidParameterComputeNodeIdMalformed,
        /// InvalidParameter.CvmParameters
        #[doc(alias("InvalidParameter.CvmParameters"))]
        InvalidParameterCvmParameters,
        /// InvalidParameter.EnvDescriptionTooLong
        #[doc(alias("InvalidParameter.EnvDescriptionTooLong"))]
        InvalidParameterEnvDescriptionTooLong,
        /// InvalidParameter.EnvIdMalformed
        #[doc(alias("InvalidParameter.EnvIdMalformed"))]
        InvalidParameterEnvIdMalformed,
        /// InvalidParameter.EnvNameTooLong
        #[doc(alias("InvalidParameter.EnvNameTooLong"))]
        InvalidParameterEnvNameTooLong,
        /// InvalidParameter.ImageIdMalformed
        #[doc(alias("InvalidParameter.ImageIdMalformed"))]
        InvalidParameterImageIdMalformed,
        /// InvalidParameter.InvalidParameterCombination
        #[doc(alias("InvalidParameter.InvalidParameterCombination"))]
        InvalidParameterInvalidParameterCombination,
        /// InvalidParameter.JobDescriptionTooLong
        #[doc(alias("InvalidParameter.JobDescriptionTooLong"))]
        InvalidParameterJobDescriptionTooLong,
        /// InvalidParameter.JobIdMalformed
        #[doc(alias("InvalidParameter.JobIdMalformed"))]
        InvalidParameterJobIdMalformed,
        /// InvalidParameter.JobNameTooLong
        #[doc(alias("InvalidParameter.JobNameTooLong"))]
        InvalidParameterJobNameTooLong,
        /// InvalidParameter.NotificationEventNameDuplicate
        #[doc(alias("InvalidParameter.NotificationEventNameDuplicate"))]
        InvalidParameterNotificationEventNameDuplicate,
        /// InvalidParameter.NotificationTopicName
        #[doc(alias("InvalidParameter.NotificationTopicName"))]
        InvalidParameterNotificationTopicName,
        /// InvalidParameter.NotificationTopicNameTooLong
        #[doc(alias("InvalidParameter.NotificationTopicNameTooLong"))]
        InvalidParameterNotificationTopicNameTooLong,
        /// InvalidParameter.TaskName
        #[doc(alias("InvalidParameter.TaskName"))]
        InvalidParameterTaskName,
        /// InvalidParameter.TaskNameTooLong
        #[doc(alias("InvalidParameter.TaskNameTooLong"))]
        InvalidParameterTaskNameTooLong,
        /// InvalidParameter.TaskTemplateDescriptionTooLong
        #[doc(alias("InvalidParameter.TaskTemplateDescriptionTooLong"))]
        InvalidParameterTaskTemplateDescriptionTooLong,
        /// InvalidParameter.TaskTemplateIdMalformed
        #[doc(alias("InvalidParameter.TaskTemplateIdMalformed"))]
        InvalidParameterTaskTemplateIdMalformed,
        /// InvalidParameter.TaskTemplateName
        #[doc(alias("InvalidParameter.TaskTemplateName"))]
        InvalidParameterTaskTemplateName,
        /// InvalidParameter.TaskTemplateNameTooLong
        #[doc(alias("InvalidParameter.TaskTemplateNameTooLong"))]
        InvalidParameterTaskTemplateNameTooLong,
        /// InvalidParameterAtLeastOneAttribute
        InvalidParameterAtLeastOneAttribute,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ComputeEnv
        #[doc(alias("InvalidParameterValue.ComputeEnv"))]
        InvalidParameterValueComputeEnv,
        /// InvalidParameterValue.DependenceNotFoundTaskName
        #[doc(alias("InvalidParameterValue.DependenceNotFoundTaskName"))]
        InvalidParameterValueDependenceNotFoundTaskName,
        /// InvalidParameterValue.DependenceUnfeasible
        #[doc(alias("InvalidParameterValue.DependenceUnfeasible"))]
        InvalidParameterValueDependenceUnfeasible,
        /// InvalidParameterValue.InstanceIdDuplicated
        #[doc(alias("InvalidParameterValue.InstanceIdDuplicated"))]
        InvalidParameterValueInstanceIdDuplicated,
        /// InvalidParameterValue.InstanceType
        #[doc(alias("InvalidParameterValue.InstanceType"))]
        InvalidParameterValueInstanceType,
        /// InvalidParameterValue.InstanceTypeDuplicate
        #[doc(alias("InvalidParameterValue.InstanceTypeDuplicate"))]
        InvalidParameterValueInstanceTypeDuplicate,
        /// InvalidParameterValue.InstanceTypesEmpty
        #[doc(alias("InvalidParameterValue.InstanceTypesEmpty"))]
        InvalidParameterValueInstanceTypesEmpty,
        /// InvalidParameterValue.InvalidDataTypeAny
        #[doc(alias("InvalidParameterValue.InvalidDataTypeAny"))]
        InvalidParameterValueInvalidDataTypeAny,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidZoneMismatchRegion
        #[doc(alias("InvalidParameterValue.InvalidZoneMismatchRegion"))]
        InvalidParameterValueInvalidZoneMismatchRegion,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.LocalPath
        #[doc(alias("InvalidParameterValue.LocalPath"))]
        InvalidParameterValueLocalPath,
        /// InvalidParameterValue.MaxRetryCount
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.MaxRetryCount"))]
        InvalidParameterValueMaxRetryCount,
        /// InvalidParameterValue.Negative
        #[doc(alias("InvalidParameterValue.Negative"))]
        InvalidParameterValueNegative,
        /// InvalidParameterValue.NotFloat
        #[doc(alias("InvalidParameterValue.NotFloat"))]
        InvalidParameterValueNotFloat,
        /// InvalidParameterValue.OsTypeId
        #[doc(alias("InvalidParameterValue.OsTypeId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        InvalidParameterValueOsTypeId,
        /// InvalidParameterValue.RegionNotSupportCpm
        #[doc(alias("InvalidParameterValue.RegionNotSupportCpm"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        InvalidParameterValueRegionNotSupportCpm,
        /// InvalidParameterValue.RemoteStoragePath
        #[doc(alias("InvalidParameterValue.RemoteStoragePath"))]
        InvalidParameterValueRemoteStoragePath,
        /// InvalidParameterValue.RemoteStorageSchemeType
        #[doc(alias("InvalidParameterValue.RemoteStorageSchemeType"))]
        InvalidParameterValueRemoteStorageSchemeType,
        /// InvalidParameterValue.ResourceType
        #[doc(alias("InvalidParameterValue.ResourceType"))]
        InvalidParameterValueResourceType,
        /// InvalidParameterValue.TaskInstanceNum
        #[doc(alias("InvalidParameterValue.TaskInstanceNum"))]
        InvalidParameterValueTaskInstanceNum,
        /// InvalidParameterValue.UnavailableZone
        #[doc(alias("InvalidParameterValue.UnavailableZone"))]
        InvalidParameterValueUnavailableZone,
        /// InvalidParameterValue.UnsupportedBatchInstanceChargeType
        #[doc(alias("InvalidParameterValue.UnsupportedBatchInstanceChargeType"))]
        InvalidParameterValueUnsupportedBatchInstanceChargeType,
        /// InvalidZone.MismatchRegion
        #[doc(alias("InvalidZone.MismatchRegion"))]
        InvalidZoneMismatchRegion,
        /// LimitExceeded.ComputeEnvQuota
        #[doc(alias("LimitExceeded.ComputeEnvQuota"))]
        LimitExceededComputeEnvQuota,
        /// LimitExceeded.CpuQuota
        #[doc(alias("LimitExceeded.CpuQuota"))]
        LimitExceededCpuQuota,
        /// LimitExceeded.JobQuota
        #[doc(alias("LimitExceeded.JobQuota"))]
        LimitExceededJobQuota,
        /// LimitExceeded.TaskTemplateQuota
        #[doc(alias("LimitExceeded.TaskTemplateQuota"))]
        LimitExceededTaskTemplateQuota,
        /// ResourceInUse.Job
        #[doc(alias("ResourceInUse.Job"))]
        ResourceInUseJob,
        /// ResourceNotFound.ComputeEnv
        #[doc(alias("ResourceNotFound.ComputeEnv"))]
        ResourceNotFoundComputeEnv,
        /// ResourceNotFound.ComputeNode
        #[doc(alias("ResourceNotFound.ComputeNode"))]
        ResourceNotFoundComputeNode,
        /// ResourceNotFound.Job
        #[doc(alias("ResourceNotFound.Job"))]
        ResourceNotFoundJob,
        /// ResourceNotFound.Task
        #[doc(alias("ResourceNotFound.Task"))]
        ResourceNotFoundTask,
        /// ResourceNotFound.TaskInstance
        #[doc(alias("ResourceNotFound.TaskInstance"))]
        ResourceNotFoundTaskInstance,
        /// ResourceNotFound.TaskTemplate
        #[doc(alias("ResourceNotFound.TaskTemplate"))]
        ResourceNotFoundTaskTemplate,
        /// UnauthorizedOperation.UserNotAllowedToUseBatch
        #[doc(alias("UnauthorizedOperation.UserNotAllowedToUseBatch"))]
        UnauthorizedOperationUserNotAllowedToUseBatch,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AcceptOtherRequest
        #[doc(alias("UnsupportedOperation.AcceptOtherRequest"))]
        UnsupportedOperationAcceptOtherRequest,
        /// UnsupportedOperation.ComputeEnvAcceptOtherRequest
        #[doc(alias("UnsupportedOperation.ComputeEnvAcceptOtherRequest"))]
        UnsupportedOperationComputeEnvAcceptOtherRequest,
        /// UnsupportedOperation.ComputeEnvOperation
        #[doc(alias("UnsupportedOperation.ComputeEnvOperation"))]
        UnsupportedOperationComputeEnvOperation,
        /// UnsupportedOperation.ComputeNodeForbidTerminate
        #[doc(alias("UnsupportedOperation.ComputeNodeForbidTerminate"))]
        UnsupportedOperationComputeNodeForbidTerminate,
        /// UnsupportedOperation.ComputeNodeIsTerminating
        #[doc(alias("UnsupportedOperation.ComputeNodeIsTerminating"))]
        UnsupportedOperationComputeNodeIsTerminating,
        /// UnsupportedOperation.InstancesNotAllowToAttach
        #[doc(alias("UnsupportedOperation.InstancesNotAllowToAttach"))]
        UnsupportedOperationInstancesNotAllowToAttach,
        /// UnsupportedOperation.NotEnoughComputeNodesToTerminate
        #[doc(alias("UnsupportedOperation.NotEnoughComputeNodesToTerminate"))]
        UnsupportedOperationNotEnoughComputeNodesToTerminate,
        /// UnsupportedOperation.TerminateOperationWithEnvId
        #[doc(alias("UnsupportedOperation.TerminateOperationWithEnvId"))]
        UnsupportedOperationTerminateOperationWithEnvId,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "batch")]
    api::listed_enum!(BatchError, batch_v20170312_table);
    pub(crate) mod batch_v20170312_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "batch")]
        use super::BatchError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "batch_v20170312";
        pub(super) const CODE_INDEX: Index = index::BATCH_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::BATCH_V20170312_KEYS;
        #[cfg(feature = "batch")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [BatchError; 75] = [
            BatchError::AllowedOneAttributeInEnvIdAndComputeEnv,
            BatchError::InternalError,
            BatchError::InternalErrorCallCam,
            BatchError::InternalErrorCallCpmApi,
            BatchError::InternalErrorCallCvm,
            BatchError::InternalErrorCallTagApi,
            BatchError::InternalErrorCpmResponseDataEmpty,
            BatchError::InvalidFilter,
            BatchError::InvalidParameterComputeNodeIdMalformed,
            BatchError::InvalidParameterCvmParameters,
            BatchError::InvalidParameterEnvDescriptionTooLong,
            BatchError::InvalidParameterEnvIdMalformed,
            BatchError::InvalidParameterEnvNameTooLong,
            BatchError::InvalidParameterImageIdMalformed,
            BatchError::InvalidParameterInvalidParameterCombination,
            BatchError::InvalidParameterJobDescriptionTooLong,
            BatchError::InvalidParameterJobIdMalformed,
            BatchError::InvalidParameterJobNameTooLong,
            BatchError::InvalidParameterNotificationEventNameDuplicate,
            BatchError::InvalidParameterNotificationTopicName,
            BatchError::InvalidParameterNotificationTopicNameTooLong,
            BatchError::InvalidParameterTaskName,
            BatchError::InvalidParameterTaskNameTooLong,
            BatchError::InvalidParameterTaskTemplateDescriptionTooLong,
            BatchError::InvalidParameterTaskTemplateIdMalformed,
            BatchError::InvalidParameterTaskTemplateName,
            BatchError::InvalidParameterTaskTemplateNameTooLong,
            BatchError::InvalidParameterAtLeastOneAttribute,
            BatchError::InvalidParameterValue,
            BatchError::InvalidParameterValueComputeEnv,
            BatchError::InvalidParameterValueDependenceNotFoundTaskName,
            BatchError::InvalidParameterValueDependenceUnfeasible,
            BatchError::InvalidParameterValueInstanceIdDuplicated,
            BatchError::InvalidParameterValueInstanceType,
            BatchError::InvalidParameterValueInstanceTypeDuplicate,
            BatchError::InvalidParameterValueInstanceTypesEmpty,
            BatchError::InvalidParameterValueInvalidDataTypeAny,
            BatchError::InvalidParameterValueInvalidFilter,
            BatchError::InvalidParameterValueInvalidZoneMismatchRegion,
            BatchError::InvalidParameterValueLimitExceeded,
            BatchError::InvalidParameterValueLocalPath,
            BatchError::InvalidParameterValueMaxRetryCount,
            BatchError::InvalidParameterValueNegative,
            BatchError::InvalidParameterValueNotFloat,
            BatchError::InvalidParameterValueOsTypeId,
            BatchError::InvalidParameterValueRegionNotSupportCpm,
            BatchError::InvalidParameterValueRemoteStoragePath,
            BatchError::InvalidParameterValueRemoteStorageSchemeType,
            BatchError::InvalidParameterValueResourceType,
            BatchError::InvalidParameterValueTaskInstanceNum,
            BatchError::InvalidParameterValueUnavailableZone,
            BatchError::InvalidParameterValueUnsupportedBatchInstanceChargeType,
            BatchError::InvalidZoneMismatchRegion,
            BatchError::LimitExceededComputeEnvQuota,
            BatchError::LimitExceededCpuQuota,
            BatchError::LimitExceededJobQuota,
            BatchError::LimitExceededTaskTemplateQuota,
            BatchError::ResourceInUseJob,
            BatchError::ResourceNotFoundComputeEnv,
            BatchError::ResourceNotFoundComputeNode,
            BatchError::ResourceNotFoundJob,
            BatchError::ResourceNotFoundTask,
            BatchError::ResourceNotFoundTaskInstance,
            BatchError::ResourceNotFoundTaskTemplate,
            BatchError::UnauthorizedOperationUserNotAllowedToUseBatch,
            BatchError::UnknownParameter,
            BatchError::UnsupportedOperation,
            BatchError::UnsupportedOperationAcceptOtherRequest,
            BatchError::UnsupportedOperationComputeEnvAcceptOtherRequest,
            BatchError::UnsupportedOperationComputeEnvOperation,
            BatchError::UnsupportedOperationComputeNodeForbidTerminate,
            BatchError::UnsupportedOperationComputeNodeIsTerminating,
            BatchError::UnsupportedOperationInstancesNotAllowToAttach,
            BatchError::UnsupportedOperationNotEnoughComputeNodesToTerminate,
            BatchError::UnsupportedOperationTerminateOperationWithEnvId,
        ];
        pub(super) static WORDS: [&str; 75] = [
            "AllowedOneAttributeInEnvIdAndComputeEnv",
            "InternalError",
            "InternalError.CallCam",
            "InternalError.CallCpmAPI",
            "InternalError.CallCvm",
            "InternalError.CallTagAPI",
            "InternalError.CpmResponseDataEmpty",
            "InvalidFilter",
            "InvalidParameter.ComputeNodeIdMalformed",
            "InvalidParameter.CvmParameters",
            "InvalidParameter.EnvDescriptionTooLong",
            "InvalidParameter.EnvIdMalformed",
            "InvalidParameter.EnvNameTooLong",
            "InvalidParameter.ImageIdMalformed",
            "InvalidParameter.InvalidParameterCombination",
            "InvalidParameter.JobDescriptionTooLong",
            "InvalidParameter.JobIdMalformed",
            "InvalidParameter.JobNameTooLong",
            "InvalidParameter.NotificationEventNameDuplicate",
            "InvalidParameter.NotificationTopicName",
            "InvalidParameter.NotificationTopicNameTooLong",
            "InvalidParameter.TaskName",
            "InvalidParameter.TaskNameTooLong",
            "InvalidParameter.TaskTemplateDescriptionTooLong",
            "InvalidParameter.TaskTemplateIdMalformed",
            "InvalidParameter.TaskTemplateName",
            "InvalidParameter.TaskTemplateNameTooLong",
            "InvalidParameterAtLeastOneAttribute",
            "InvalidParameterValue",
            "InvalidParameterValue.ComputeEnv",
            "InvalidParameterValue.DependenceNotFoundTaskName",
            "InvalidParameterValue.DependenceUnfeasible",
            "InvalidParameterValue.InstanceIdDuplicated",
            "InvalidParameterValue.InstanceType",
            "InvalidParameterValue.InstanceTypeDuplicate",
            "InvalidParameterValue.InstanceTypesEmpty",
            "InvalidParameterValue.InvalidDataTypeAny",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidZoneMismatchRegion",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.LocalPath",
            "InvalidParameterValue.MaxRetryCount",
            "InvalidParameterValue.Negative",
            "InvalidParameterValue.NotFloat",
            "InvalidParameterValue.OsTypeId",
            "InvalidParameterValue.RegionNotSupportCpm",
            "InvalidParameterValue.RemoteStoragePath",
            "InvalidParameterValue.RemoteStorageSchemeType",
            "InvalidParameterValue.ResourceType",
            "InvalidParameterValue.TaskInstanceNum",
            "InvalidParameterValue.UnavailableZone",
            "InvalidParameterValue.UnsupportedBatchInstanceChargeType",
            "InvalidZone.MismatchRegion",
            "LimitExceeded.ComputeEnvQuota",
            "LimitExceeded.CpuQuota",
            "LimitExceeded.JobQuota",
            "LimitExceeded.TaskTemplateQuota",
            "ResourceInUse.Job",
            "ResourceNotFound.ComputeEnv",
            "ResourceNotFound.ComputeNode",
            "ResourceNotFound.Job",
            "ResourceNotFound.Task",
            "ResourceNotFound.TaskInstance",
            "ResourceNotFound.TaskTemplate",
            "UnauthorizedOperation.UserNotAllowedToUseBatch",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AcceptOtherRequest",
            "UnsupportedOperation.ComputeEnvAcceptOtherRequest",
            "UnsupportedOperation.ComputeEnvOperation",
            "UnsupportedOperation.ComputeNodeForbidTerminate",
            "UnsupportedOperation.ComputeNodeIsTerminating",
            "UnsupportedOperation.InstancesNotAllowToAttach",
            "UnsupportedOperation.NotEnoughComputeNodesToTerminate",
            "UnsupportedOperation.TerminateOperationWithEnvId",
        ];
        pub(super) static NAMES: [&str; 75] = [
            "AllowedOneAttributeInEnvIdAndComputeEnv",
            "InternalError",
            "InternalErrorCallCam",
            "InternalErrorCallCpmApi",
            "InternalErrorCallCvm",
            "InternalErrorCallTagApi",
            "InternalErrorCpmResponseDataEmpty",
            "InvalidFilter",
            "InvalidParameterComputeNodeIdMalformed",
            "InvalidParameterCvmParameters",
            "InvalidParameterEnvDescriptionTooLong",
            "InvalidParameterEnvIdMalformed",
            "InvalidParameterEnvNameTooLong",
            "InvalidParameterImageIdMalformed",
            "InvalidParameterInvalidParameterCombination",
            "InvalidParameterJobDescriptionTooLong",
            "InvalidParameterJobIdMalformed",
            "InvalidParameterJobNameTooLong",
            "InvalidParameterNotificationEventNameDuplicate",
            "InvalidParameterNotificationTopicName",
            "InvalidParameterNotificationTopicNameTooLong",
            "InvalidParameterTaskName",
            "InvalidParameterTaskNameTooLong",
            "InvalidParameterTaskTemplateDescriptionTooLong",
            "InvalidParameterTaskTemplateIdMalformed",
            "InvalidParameterTaskTemplateName",
            "InvalidParameterTaskTemplateNameTooLong",
            "InvalidParameterAtLeastOneAttribute",
            "InvalidParameterValue",
            "InvalidParameterValueComputeEnv",
            "InvalidParameterValueDependenceNotFoundTaskName",
            "InvalidParameterValueDependenceUnfeasible",
            "InvalidParameterValueInstanceIdDuplicated",
            "InvalidParameterValueInstanceType",
            "InvalidParameterValueInstanceTypeDuplicate",
            "InvalidParameterValueInstanceTypesEmpty",
            "InvalidParameterValueInvalidDataTypeAny",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidZoneMismatchRegion",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueLocalPath",
            "InvalidParameterValueMaxRetryCount",
            "InvalidParameterValueNegative",
            "InvalidParameterValueNotFloat",
            "InvalidParameterValueOsTypeId",
            "InvalidParameterValueRegionNotSupportCpm",
            "InvalidParameterValueRemoteStoragePath",
            "InvalidParameterValueRemoteStorageSchemeType",
            "InvalidParameterValueResourceType",
            "InvalidParameterValueTaskInstanceNum",
            "InvalidParameterValueUnavailableZone",
            "InvalidParameterValueUnsupportedBatchInstanceChargeType",
            "InvalidZoneMismatchRegion",
            "LimitExceededComputeEnvQuota",
            "LimitExceededCpuQuota",
            "LimitExceededJobQuota",
            "LimitExceededTaskTemplateQuota",
            "ResourceInUseJob",
            "ResourceNotFoundComputeEnv",
            "ResourceNotFoundComputeNode",
            "ResourceNotFoundJob",
            "ResourceNotFoundTask",
            "ResourceNotFoundTaskInstance",
            "ResourceNotFoundTaskTemplate",
            "UnauthorizedOperationUserNotAllowedToUseBatch",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAcceptOtherRequest",
            "UnsupportedOperationComputeEnvAcceptOtherRequest",
            "UnsupportedOperationComputeEnvOperation",
            "UnsupportedOperationComputeNodeForbidTerminate",
            "UnsupportedOperationComputeNodeIsTerminating",
            "UnsupportedOperationInstancesNotAllowToAttach",
            "UnsupportedOperationNotEnoughComputeNodesToTerminate",
            "UnsupportedOperationTerminateOperationWithEnvId",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AllowedOneAttributeInEnvIdAndComputeEnv"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterAtLeastOneAttribute"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.MaxRetryCount").with_retry(Retry::Never),
            Answer::below("InvalidZone"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::BATCH_V20170312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BatchError",
            label_en: "BatchCompute",
            label_zh: "批量计算",
            level: Level::Service,
            product: Some(products::BATCH),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-02",
                        "自 2025-04-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-02",
                        "自 2025-04-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-02",
                        "自 2025-04-02 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "batch")]
pub use v20170312::BatchError;

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
