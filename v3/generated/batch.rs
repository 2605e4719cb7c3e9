// @generated from spec/batch.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7874c248468a6dd2
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/batch.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of BatchCompute (batch), API 3.0, version 2017-03-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum BatchError {
        /// AllowedOneAttributeInEnvIdAndComputeEnv
        AllowedOneAttributeInEnvIdAndComputeEnv = -2_072_641_634,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CallCam
        #[doc(alias("InternalError.CallCam"))]
        InternalErrorCallCam = 1_652_466_500,
        /// InternalError.CallCpmAPI
        #[doc(alias("InternalError.CallCpmAPI"))]
        InternalErrorCallCpmApi = -986_332_571,
        /// InternalError.CallCvm
        #[doc(alias("InternalError.CallCvm"))]
        InternalErrorCallCvm = 734_838_742,
        /// InternalError.CallTagAPI
        #[doc(alias("InternalError.CallTagAPI"))]
        InternalErrorCallTagApi = -1_338_244_606,
        /// InternalError.CpmResponseDataEmpty
        #[doc(alias("InternalError.CpmResponseDataEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        InternalErrorCpmResponseDataEmpty = 921_685_382,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter.ComputeNodeIdMalformed
        #[doc(alias("InvalidParameter.ComputeNodeIdMalformed"))]
        InvalidParameterComputeNodeIdMalformed = 951_491_061,
        /// InvalidParameter.CvmParameters
        #[doc(alias("InvalidParameter.CvmParameters"))]
        InvalidParameterCvmParameters = -1_014_603_926,
        /// InvalidParameter.EnvDescriptionTooLong
        #[doc(alias("InvalidParameter.EnvDescriptionTooLong"))]
        InvalidParameterEnvDescriptionTooLong = 1_510_005_648,
        /// InvalidParameter.EnvIdMalformed
        #[doc(alias("InvalidParameter.EnvIdMalformed"))]
        InvalidParameterEnvIdMalformed = -1_847_633_081,
        /// InvalidParameter.EnvNameTooLong
        #[doc(alias("InvalidParameter.EnvNameTooLong"))]
        InvalidParameterEnvNameTooLong = 2_129_459_434,
        /// InvalidParameter.ImageIdMalformed
        #[doc(alias("InvalidParameter.ImageIdMalformed"))]
        InvalidParameterImageIdMalformed = 1_572_984_653,
        /// InvalidParameter.InvalidParameterCombination
        #[doc(alias("InvalidParameter.InvalidParameterCombination"))]
        InvalidParameterInvalidParameterCombination = -1_520_415_029,
        /// InvalidParameter.JobDescriptionTooLong
        #[doc(alias("InvalidParameter.JobDescriptionTooLong"))]
        InvalidParameterJobDescriptionTooLong = -2_091_750_773,
        /// InvalidParameter.JobIdMalformed
        #[doc(alias("InvalidParameter.JobIdMalformed"))]
        InvalidParameterJobIdMalformed = 612_616_752,
        /// InvalidParameter.JobNameTooLong
        #[doc(alias("InvalidParameter.JobNameTooLong"))]
        InvalidParameterJobNameTooLong = -347_979_370,
        /// InvalidParameter.NotificationEventNameDuplicate
        #[doc(alias("InvalidParameter.NotificationEventNameDuplicate"))]
        InvalidParameterNotificationEventNameDuplicate = -1_028_486_322,
        /// InvalidParameter.NotificationTopicName
        #[doc(alias("InvalidParameter.NotificationTopicName"))]
        InvalidParameterNotificationTopicName = 783_282_723,
        /// InvalidParameter.NotificationTopicNameTooLong
        #[doc(alias("InvalidParameter.NotificationTopicNameTooLong"))]
        InvalidParameterNotificationTopicNameTooLong = -1_060_825_367,
        /// InvalidParameter.TaskName
        #[doc(alias("InvalidParameter.TaskName"))]
        InvalidParameterTaskName = 361_222_330,
        /// InvalidParameter.TaskNameTooLong
        #[doc(alias("InvalidParameter.TaskNameTooLong"))]
        InvalidParameterTaskNameTooLong = -297_051_025,
        /// InvalidParameter.TaskTemplateDescriptionTooLong
        #[doc(alias("InvalidParameter.TaskTemplateDescriptionTooLong"))]
        InvalidParameterTaskTemplateDescriptionTooLong = 1_865_478_141,
        /// InvalidParameter.TaskTemplateIdMalformed
        #[doc(alias("InvalidParameter.TaskTemplateIdMalformed"))]
        InvalidParameterTaskTemplateIdMalformed = 189_527_861,
        /// InvalidParameter.TaskTemplateName
        #[doc(alias("InvalidParameter.TaskTemplateName"))]
        InvalidParameterTaskTemplateName = -10_661_790,
        /// InvalidParameter.TaskTemplateNameTooLong
        #[doc(alias("InvalidParameter.TaskTemplateNameTooLong"))]
        InvalidParameterTaskTemplateNameTooLong = 1_735_994_426,
        /// InvalidParameterAtLeastOneAttribute
        InvalidParameterAtLeastOneAttribute = 1_036_444_207,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ComputeEnv
        #[doc(alias("InvalidParameterValue.ComputeEnv"))]
        InvalidParameterValueComputeEnv = -1_751_341_464,
        /// InvalidParameterValue.DependenceNotFoundTaskName
        #[doc(alias("InvalidParameterValue.DependenceNotFoundTaskName"))]
        InvalidParameterValueDependenceNotFoundTaskName = -1_422_256_469,
        /// InvalidParameterValue.DependenceUnfeasible
        #[doc(alias("InvalidParameterValue.DependenceUnfeasible"))]
        InvalidParameterValueDependenceUnfeasible = -44_748_457,
        /// InvalidParameterValue.InstanceIdDuplicated
        #[doc(alias("InvalidParameterValue.InstanceIdDuplicated"))]
        InvalidParameterValueInstanceIdDuplicated = 946_550_485,
        /// InvalidParameterValue.InstanceType
        #[doc(alias("InvalidParameterValue.InstanceType"))]
        InvalidParameterValueInstanceType = 2_051_743_823,
        /// InvalidParameterValue.InstanceTypeDuplicate
        #[doc(alias("InvalidParameterValue.InstanceTypeDuplicate"))]
        InvalidParameterValueInstanceTypeDuplicate = 548_865_894,
        /// InvalidParameterValue.InstanceTypesEmpty
        #[doc(alias("InvalidParameterValue.InstanceTypesEmpty"))]
        InvalidParameterValueInstanceTypesEmpty = -2_017_321_088,
        /// InvalidParameterValue.InvalidDataTypeAny
        #[doc(alias("InvalidParameterValue.InvalidDataTypeAny"))]
        InvalidParameterValueInvalidDataTypeAny = -68_479_334,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.InvalidZoneMismatchRegion
        #[doc(alias("InvalidParameterValue.InvalidZoneMismatchRegion"))]
        InvalidParameterValueInvalidZoneMismatchRegion = -2_068_898_049,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.LocalPath
        #[doc(alias("InvalidParameterValue.LocalPath"))]
        InvalidParameterValueLocalPath = -840_175_833,
        /// InvalidParameterValue.MaxRetryCount
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.MaxRetryCount"))]
        InvalidParameterValueMaxRetryCount = -1_788_411_283,
        /// InvalidParameterValue.Negative
        #[doc(alias("InvalidParameterValue.Negative"))]
        InvalidParameterValueNegative = -1_399_382_635,
        /// InvalidParameterValue.NotFloat
        #[doc(alias("InvalidParameterValue.NotFloat"))]
        InvalidParameterValueNotFloat = -1_174_164_816,
        /// InvalidParameterValue.OsTypeId
        #[doc(alias("InvalidParameterValue.OsTypeId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        InvalidParameterValueOsTypeId = -285_421_327,
        /// InvalidParameterValue.RegionNotSupportCpm
        #[doc(alias("InvalidParameterValue.RegionNotSupportCpm"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        InvalidParameterValueRegionNotSupportCpm = -1_373_854_618,
        /// InvalidParameterValue.RemoteStoragePath
        #[doc(alias("InvalidParameterValue.RemoteStoragePath"))]
        InvalidParameterValueRemoteStoragePath = 1_630_970_016,
        /// InvalidParameterValue.RemoteStorageSchemeType
        #[doc(alias("InvalidParameterValue.RemoteStorageSchemeType"))]
        InvalidParameterValueRemoteStorageSchemeType = 180_371_221,
        /// InvalidParameterValue.ResourceType
        #[doc(alias("InvalidParameterValue.ResourceType"))]
        InvalidParameterValueResourceType = -863_559_121,
        /// InvalidParameterValue.TaskInstanceNum
        #[doc(alias("InvalidParameterValue.TaskInstanceNum"))]
        InvalidParameterValueTaskInstanceNum = 1_082_630_425,
        /// InvalidParameterValue.UnavailableZone
        #[doc(alias("InvalidParameterValue.UnavailableZone"))]
        InvalidParameterValueUnavailableZone = 603_921_635,
        /// InvalidParameterValue.UnsupportedBatchInstanceChargeType
        #[doc(alias("InvalidParameterValue.UnsupportedBatchInstanceChargeType"))]
        InvalidParameterValueUnsupportedBatchInstanceChargeType = 676_582_374,
        /// InvalidZone.MismatchRegion
        #[doc(alias("InvalidZone.MismatchRegion"))]
        InvalidZoneMismatchRegion = 720_147_575,
        /// LimitExceeded.ComputeEnvQuota
        #[doc(alias("LimitExceeded.ComputeEnvQuota"))]
        LimitExceededComputeEnvQuota = 277_905_736,
        /// LimitExceeded.CpuQuota
        #[doc(alias("LimitExceeded.CpuQuota"))]
        LimitExceededCpuQuota = -163_173_803,
        /// LimitExceeded.JobQuota
        #[doc(alias("LimitExceeded.JobQuota"))]
        LimitExceededJobQuota = 1_328_005_161,
        /// LimitExceeded.TaskTemplateQuota
        #[doc(alias("LimitExceeded.TaskTemplateQuota"))]
        LimitExceededTaskTemplateQuota = 1_255_040_654,
        /// ResourceInUse.Job
        #[doc(alias("ResourceInUse.Job"))]
        ResourceInUseJob = 1_860_941_024,
        /// ResourceNotFound.ComputeEnv
        #[doc(alias("ResourceNotFound.ComputeEnv"))]
        ResourceNotFoundComputeEnv = -1_746_821_765,
        /// ResourceNotFound.ComputeNode
        #[doc(alias("ResourceNotFound.ComputeNode"))]
        ResourceNotFoundComputeNode = 506_918_545,
        /// ResourceNotFound.Job
        #[doc(alias("ResourceNotFound.Job"))]
        ResourceNotFoundJob = 1_321_952_190,
        /// ResourceNotFound.Task
        #[doc(alias("ResourceNotFound.Task"))]
        ResourceNotFoundTask = 2_115_195_950,
        /// ResourceNotFound.TaskInstance
        #[doc(alias("ResourceNotFound.TaskInstance"))]
        ResourceNotFoundTaskInstance = -1_630_553_936,
        /// ResourceNotFound.TaskTemplate
        #[doc(alias("ResourceNotFound.TaskTemplate"))]
        ResourceNotFoundTaskTemplate = -2_023_022_056,
        /// UnauthorizedOperation.UserNotAllowedToUseBatch
        #[doc(alias("UnauthorizedOperation.UserNotAllowedToUseBatch"))]
        UnauthorizedOperationUserNotAllowedToUseBatch = -1_806_989_173,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AcceptOtherRequest
        #[doc(alias("UnsupportedOperation.AcceptOtherRequest"))]
        UnsupportedOperationAcceptOtherRequest = -1_777_666_272,
        /// UnsupportedOperation.ComputeEnvAcceptOtherRequest
        #[doc(alias("UnsupportedOperation.ComputeEnvAcceptOtherRequest"))]
        UnsupportedOperationComputeEnvAcceptOtherRequest = 156_989_326,
        /// UnsupportedOperation.ComputeEnvOperation
        #[doc(alias("UnsupportedOperation.ComputeEnvOperation"))]
        UnsupportedOperationComputeEnvOperation = -403_080_171,
        /// UnsupportedOperation.ComputeNodeForbidTerminate
        #[doc(alias("UnsupportedOperation.ComputeNodeForbidTerminate"))]
        UnsupportedOperationComputeNodeForbidTerminate = -164_217_350,
        /// UnsupportedOperation.ComputeNodeIsTerminating
        #[doc(alias("UnsupportedOperation.ComputeNodeIsTerminating"))]
        UnsupportedOperationComputeNodeIsTerminating = -490_421_060,
        /// UnsupportedOperation.InstancesNotAllowToAttach
        #[doc(alias("UnsupportedOperation.InstancesNotAllowToAttach"))]
        UnsupportedOperationInstancesNotAllowToAttach = -1_420_256_563,
        /// UnsupportedOperation.NotEnoughComputeNodesToTerminate
        #[doc(alias("UnsupportedOperation.NotEnoughComputeNodesToTerminate"))]
        UnsupportedOperationNotEnoughComputeNodesToTerminate = -570_861_604,
        /// UnsupportedOperation.TerminateOperationWithEnvId
        #[doc(alias("UnsupportedOperation.TerminateOperationWithEnvId"))]
        UnsupportedOperationTerminateOperationWithEnvId = 1_049_812_521,
    }
    api::listed_enum!(BatchError, batch_v20170312_table);
    mod batch_v20170312_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{BatchError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "batch_v20170312";
        pub(super) const CODE_INDEX: Index = index::BATCH_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::BATCH_V20170312_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 75] = backgrounds(
            &WORDS,
            &index::BATCH_V20170312_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::BATCH_V20170312_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170312::BatchError;

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
