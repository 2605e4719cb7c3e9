// @generated from spec/iotcloud.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3c5405f6a1dea400, rust-hash: db581fe04ec44642
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotcloud.rs"]
mod index;

/// Version 2018-06-14 of the API.
pub mod v20180614 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iotcloud")]
    /// Error codes of IoT Hub (iotcloud), API 3.0, version 2018-06-14.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotcloudError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AsyncTaskAlreadyStarted
        #[doc(alias("FailedOperation.AsyncTaskAlreadyStarted"))]
        FailedOperationAsyncTaskAlreadyStarted,
        /// FailedOperation.BindDeviceOverLimit
        #[doc(alias("FailedOperation.BindDeviceOverLimit"))]
        FailedOperationBindDeviceOverLimit,
        /// FailedOperation.BroadcastTaskIsRunning
        #[doc(alias("FailedOperation.BroadcastTaskIsRunning"))]
        FailedOperationBroadcastTaskIsRunning,
        /// FailedOperation.DeviceAlreadyDisabled
        #[doc(alias("FailedOperation.DeviceAlreadyDisabled"))]
        FailedOperationDeviceAlreadyDisabled,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating,
        /// FailedOperation.DeviceNoSubscription
        #[doc(alias("FailedOperation.DeviceNoSubscription"))]
        FailedOperationDeviceNoSubscription,
        /// FailedOperation.DeviceOffline
        #[doc(alias("FailedOperation.DeviceOffline"))]
        FailedOperationDeviceOffline,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask,
        /// FailedOperation.DuplicationOfFunctionItem
        #[doc(alias("FailedOperation.DuplicationOfFunctionItem"))]
        FailedOperationDuplicationOfFunctionItem,
        /// FailedOperation.FunctionFileNotExist
        #[doc(alias("FailedOperation.FunctionFileNotExist"))]
        FailedOperationFunctionFileNotExist,
        /// FailedOperation.InvalidMsgLen
        #[doc(alias("FailedOperation.InvalidMsgLen"))]
        FailedOperationInvalidMsgLen,
        /// FailedOperation.InvalidTopicName
        #[doc(alias("FailedOperation.InvalidTopicName"))]
        FailedOperationInvalidTopicName,
        /// FailedOperation.ProductNotBind
        #[doc(alias("FailedOperation.ProductNotBind"))]
        FailedOperationProductNotBind,
        /// FailedOperation.ProductResourceDuplicate
        #[doc(alias("FailedOperation.ProductResourceDuplicate"))]
        FailedOperationProductResourceDuplicate,
        /// FailedOperation.ProxyIPIsNotEnough
        #[doc(alias("FailedOperation.ProxyIPIsNotEnough"))]
        FailedOperationProxyIpIsNotEnough,
        /// FailedOperation.RRPCTimeout
        #[doc(alias("FailedOperation.RRPCTimeout"))]
        FailedOperationRrpcTimeout,
        /// FailedOperation.RuleAlreadyDisabled
        #[doc(alias("FailedOperation.RuleAlreadyDisabled"))]
        FailedOperationRuleAlreadyDisabled,
        /// FailedOperation.RuleAlreadyEnabled
        #[doc(alias("FailedOperation.RuleAlreadyEnabled"))]
        FailedOperationRuleAlreadyEnabled,
        /// FailedOperation.TaskIDNotMatch
        #[doc(alias("FailedOperation.TaskIDNotMatch"))]
        FailedOperationTaskIdNotMatch,
        /// FailedOperation.TidWhiteListNotOpen
        #[doc(alias("FailedOperation.TidWhiteListNotOpen"))]
        FailedOperationTidWhiteListNotOpen,
        /// FailedOperation.UpdateVersionNotMatch
        #[doc(alias("FailedOperation.UpdateVersionNotMatch"))]
        FailedOperationUpdateVersionNotMatch,
        /// InternalError
        InternalError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ActionNil
        #[doc(alias("InvalidParameterValue.ActionNil"))]
        InvalidParameterValueActionNil,
        /// InvalidParameterValue.CheckForwardURLFail
        #[doc(alias("InvalidParameterValue.CheckForwardURLFail"))]
        InvalidParameterValueCheckForwardUrlFail,
        /// InvalidParameterValue.CloudComponentAlreadyExist
        #[doc(alias("InvalidParameterValue.CloudComponentAlreadyExist"))]
        InvalidParameterValueCloudComponentAlreadyExist,
        /// InvalidParameterValue.DefinedPskNotBase64
        #[doc(alias("InvalidParameterValue.DefinedPskNotBase64"))]
        InvalidParameterValueDefinedPskNotBase64,
        /// InvalidParameterValue.DeviceAlreadyExist
        #[doc(alias("InvalidParameterValue.DeviceAlreadyExist"))]
        InvalidParameterValueDeviceAlreadyExist,
        /// InvalidParameterValue.DeviceIsNotGateway
        #[doc(alias("InvalidParameterValue.DeviceIsNotGateway"))]
        InvalidParameterValueDeviceIsNotGateway,
        /// InvalidParameterValue.DeviceNotExist
        #[doc(alias("InvalidParameterValue.DeviceNotExist"))]
        InvalidParameterValueDeviceNotExist,
        /// InvalidParameterValue.FailActionHasSameDevice
        #[doc(alias("InvalidParameterValue.FailActionHasSameDevice"))]
        InvalidParameterValueFailActionHasSameDevice,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist,
        /// InvalidParameterValue.InvalidJSON
        #[doc(alias("InvalidParameterValue.InvalidJSON"))]
        InvalidParameterValueInvalidJson,
        /// InvalidParameterValue.InvalidSQL
        #[doc(alias("InvalidParameterValue.InvalidSQL"))]
        InvalidParameterValueInvalidSql,
        /// InvalidParameterValue.JSONHasInvalidNode
        #[doc(alias("InvalidParameterValue.JSONHasInvalidNode"))]
        InvalidParameterValueJsonHasInvalidNode,
        /// InvalidParameterValue.JSONSizeExceedLimit
        #[doc(alias("InvalidParameterValue.JSONSizeExceedLimit"))]
        InvalidParameterValueJsonSizeExceedLimit,
        /// InvalidParameterValue.NotMergeAble
        #[doc(alias("InvalidParameterValue.NotMergeAble"))]
        InvalidParameterValueNotMergeAble,
        /// InvalidParameterValue.OperationDenied
        #[doc(alias("InvalidParameterValue.OperationDenied"))]
        InvalidParameterValueOperationDenied,
        /// InvalidParameterValue.ParamIncomplete
        #[doc(alias("InvalidParameterValue.ParamIncomplete"))]
        InvalidParameterValueParamIncomplete,
        /// InvalidParameterValue.PayloadOverLimit
        #[doc(alias("InvalidParameterValue.PayloadOverLimit"))]
        InvalidParameterValuePayloadOverLimit,
        /// InvalidParameterValue.PrefixInvalid
        #[doc(alias("InvalidParameterValue.PrefixInvalid"))]
        InvalidParameterValuePrefixInvalid,
        /// InvalidParameterValue.ProductAlreadyExist
        #[doc(alias("InvalidParameterValue.ProductAlreadyExist"))]
        InvalidParameterValueProductAlreadyExist,
        /// InvalidParameterValue.ProductIsNotGateway
        #[doc(alias("InvalidParameterValue.ProductIsNotGateway"))]
        InvalidParameterValueProductIsNotGateway,
        /// InvalidParameterValue.ProductTypeNotSupport
        #[doc(alias("InvalidParameterValue.ProductTypeNotSupport"))]
        InvalidParameterValueProductTypeNotSupport,
        /// InvalidParameterValue.QueryDeviceFail
        #[doc(alias("InvalidParameterValue.QueryDeviceFail"))]
        InvalidParameterValueQueryDeviceFail,
        /// InvalidParameterValue.QueryLoraDeviceFail
        #[doc(alias("InvalidParameterValue.QueryLoraDeviceFail"))]
        InvalidParameterValueQueryLoraDeviceFail,
        /// InvalidParameterValue.QueryNotLoraDeviceFail
        #[doc(alias("InvalidParameterValue.QueryNotLoraDeviceFail"))]
        InvalidParameterValueQueryNotLoraDeviceFail,
        /// InvalidParameterValue.RegisterLoraInfoError
        #[doc(alias("InvalidParameterValue.RegisterLoraInfoError"))]
        InvalidParameterValueRegisterLoraInfoError,
        /// InvalidParameterValue.RepublishTopicFormatError
        #[doc(alias("InvalidParameterValue.RepublishTopicFormatError"))]
        InvalidParameterValueRepublishTopicFormatError,
        /// InvalidParameterValue.RuleNumberBeyondLimit
        #[doc(alias("InvalidParameterValue.RuleNumberBeyondLimit"))]
        InvalidParameterValueRuleNumberBeyondLimit,
        /// InvalidParameterValue.TaskIDNotMatch
        #[doc(alias("InvalidParameterValue.TaskIDNotMatch"))]
        InvalidParameterValueTaskIdNotMatch,
        /// InvalidParameterValue.TidProductAlreadyExist
        #[doc(alias("InvalidParameterValue.TidProductAlreadyExist"))]
        InvalidParameterValueTidProductAlreadyExist,
        /// InvalidParameterValue.TopicPolicyAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicPolicyAlreadyExist"))]
        InvalidParameterValueTopicPolicyAlreadyExist,
        /// InvalidParameterValue.TopicRuleAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicRuleAlreadyExist"))]
        InvalidParameterValueTopicRuleAlreadyExist,
        /// InvalidParameterValue.TopicRuleSqlNotEdited
        #[doc(alias("InvalidParameterValue.TopicRuleSqlNotEdited"))]
        InvalidParameterValueTopicRuleSqlNotEdited,
        /// InvalidParameterValue.UpdateTopicRuleDBFail
        #[doc(alias("InvalidParameterValue.UpdateTopicRuleDBFail"))]
        InvalidParameterValueUpdateTopicRuleDbFail,
        /// LimitExceeded.DeviceExceedLimit
        #[doc(alias("LimitExceeded.DeviceExceedLimit"))]
        LimitExceededDeviceExceedLimit,
        /// LimitExceeded.FirmwareExceedLimit
        #[doc(alias("LimitExceeded.FirmwareExceedLimit"))]
        LimitExceededFirmwareExceedLimit,
        /// LimitExceeded.MessageSaved
        #[doc(alias("LimitExceeded.MessageSaved"))]
        LimitExceededMessageSaved,
        /// LimitExceeded.OfflineMessageExceedLimit
        #[doc(alias("LimitExceeded.OfflineMessageExceedLimit"))]
        LimitExceededOfflineMessageExceedLimit,
        /// LimitExceeded.PengingOrProcessingTasksExceedLimit
        #[doc(alias("LimitExceeded.PengingOrProcessingTasksExceedLimit"))]
        LimitExceededPengingOrProcessingTasksExceedLimit,
        /// LimitExceeded.ProductExceedLimit
        #[doc(alias("LimitExceeded.ProductExceedLimit"))]
        LimitExceededProductExceedLimit,
        /// LimitExceeded.TopicPolicyExceedLimit
        #[doc(alias("LimitExceeded.TopicPolicyExceedLimit"))]
        LimitExceededTopicPolicyExceedLimit,
        /// ResourceNotFound.CreateMultiDeviceTaskNotExist
        #[doc(alias("ResourceNotFound.CreateMultiDeviceTaskNotExist"))]
        ResourceNotFoundCreateMultiDeviceTaskNotExist,
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist,
        /// ResourceNotFound.DeviceResourceNotExist
        #[doc(alias("ResourceNotFound.DeviceResourceNotExist"))]
        ResourceNotFoundDeviceResourceNotExist,
        /// ResourceNotFound.DeviceShadowNotExist
        #[doc(alias("ResourceNotFound.DeviceShadowNotExist"))]
        ResourceNotFoundDeviceShadowNotExist,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist,
        /// ResourceNotFound.ProductOrDeviceNotExist
        #[doc(alias("ResourceNotFound.ProductOrDeviceNotExist"))]
        ResourceNotFoundProductOrDeviceNotExist,
        /// ResourceNotFound.ProductResourceNotExist
        #[doc(alias("ResourceNotFound.ProductResourceNotExist"))]
        ResourceNotFoundProductResourceNotExist,
        /// ResourceNotFound.ResourceFileNotExist
        #[doc(alias("ResourceNotFound.ResourceFileNotExist"))]
        ResourceNotFoundResourceFileNotExist,
        /// ResourceNotFound.TaskNotExist
        #[doc(alias("ResourceNotFound.TaskNotExist"))]
        ResourceNotFoundTaskNotExist,
        /// ResourceNotFound.ThingModelNotExist
        #[doc(alias("ResourceNotFound.ThingModelNotExist"))]
        ResourceNotFoundThingModelNotExist,
        /// ResourceNotFound.TopicPolicyNotExist
        #[doc(alias("ResourceNotFound.TopicPolicyNotExist"))]
        ResourceNotFoundTopicPolicyNotExist,
        /// ResourceNotFound.TopicRuleNotExist
        #[doc(alias("ResourceNotFound.TopicRuleNotExist"))]
        ResourceNotFoundTopicRuleNotExist,
        /// UnauthorizedOperation.CreateMultiDeviceTaskNotFinished
        #[doc(alias("UnauthorizedOperation.CreateMultiDeviceTaskNotFinished"))]
        UnauthorizedOperationCreateMultiDeviceTaskNotFinished,
        /// UnauthorizedOperation.DeviceHasAlreadyBindGateway
        #[doc(alias("UnauthorizedOperation.DeviceHasAlreadyBindGateway"))]
        UnauthorizedOperationDeviceHasAlreadyBindGateway,
        /// UnauthorizedOperation.DeviceIsNotEnabled
        #[doc(alias("UnauthorizedOperation.DeviceIsNotEnabled"))]
        UnauthorizedOperationDeviceIsNotEnabled,
        /// UnauthorizedOperation.DevicesExistUnderProduct
        #[doc(alias("UnauthorizedOperation.DevicesExistUnderProduct"))]
        UnauthorizedOperationDevicesExistUnderProduct,
        /// UnauthorizedOperation.GatewayHasBindedDevices
        #[doc(alias("UnauthorizedOperation.GatewayHasBindedDevices"))]
        UnauthorizedOperationGatewayHasBindedDevices,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnauthorizedOperation.ProductCantHaveLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveLoRaDevice"))]
        UnauthorizedOperationProductCantHaveLoRaDevice,
        /// UnauthorizedOperation.ProductCantHaveNormalDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNormalDevice"))]
        UnauthorizedOperationProductCantHaveNormalDevice,
        /// UnauthorizedOperation.ProductCantHaveNotLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNotLoRaDevice"))]
        UnauthorizedOperationProductCantHaveNotLoRaDevice,
        /// UnauthorizedOperation.ProductIsForbidden
        #[doc(alias("UnauthorizedOperation.ProductIsForbidden"))]
        UnauthorizedOperationProductIsForbidden,
        /// UnauthorizedOperation.ProductNotSupportPSK
        #[doc(alias("UnauthorizedOperation.ProductNotSupportPSK"))]
        UnauthorizedOperationProductNotSupportPsk,
        /// UnauthorizedOperation.UserNotAuthenticaed
        #[doc(alias("UnauthorizedOperation.UserNotAuthenticaed"))]
        UnauthorizedOperationUserNotAuthenticaed,
        /// UnsupportedOperation.ClientCertAlreadyGot
        #[doc(alias("UnsupportedOperation.ClientCertAlreadyGot"))]
        UnsupportedOperationClientCertAlreadyGot,
        /// UnsupportedOperation.DeviceOtaTaskInProgress
        #[doc(alias("UnsupportedOperation.DeviceOtaTaskInProgress"))]
        UnsupportedOperationDeviceOtaTaskInProgress,
        /// UnsupportedOperation.GatewayProductHasBindedProduct
        #[doc(alias("UnsupportedOperation.GatewayProductHasBindedProduct"))]
        UnsupportedOperationGatewayProductHasBindedProduct,
        /// UnsupportedOperation.ProductHasBindGateway
        #[doc(alias("UnsupportedOperation.ProductHasBindGateway"))]
        UnsupportedOperationProductHasBindGateway,
        /// UnsupportedOperation.ProductHasBindedGatewayProduct
        #[doc(alias("UnsupportedOperation.ProductHasBindedGatewayProduct"))]
        UnsupportedOperationProductHasBindedGatewayProduct,
        /// UnsupportedOperation.SuiteTokenNoCreate
        #[doc(alias("UnsupportedOperation.SuiteTokenNoCreate"))]
        UnsupportedOperationSuiteTokenNoCreate,
        /// UnsupportedOperation.WrongProductAuthType
        #[doc(alias("UnsupportedOperation.WrongProductAuthType"))]
        UnsupportedOperationWrongProductAuthType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iotcloud")]
    api::listed_enum!(IotcloudError, iotcloud_v20180614_table);
    pub(crate) mod iotcloud_v20180614_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iotcloud")]
        use super::IotcloudError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotcloud_v20180614";
        pub(super) const CODE_INDEX: Index = index::IOTCLOUD_V20180614_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTCLOUD_V20180614_KEYS;
        #[cfg(feature = "iotcloud")]
        pub(super) static VARIANTS: [IotcloudError; 102] = [
            IotcloudError::FailedOperation,
            IotcloudError::FailedOperationAsyncTaskAlreadyStarted,
            IotcloudError::FailedOperationBindDeviceOverLimit,
            IotcloudError::FailedOperationBroadcastTaskIsRunning,
            IotcloudError::FailedOperationDeviceAlreadyDisabled,
            IotcloudError::FailedOperationDeviceFirmwareTaskAlreadDone,
            IotcloudError::FailedOperationDeviceIsUpdating,
            IotcloudError::FailedOperationDeviceNoSubscription,
            IotcloudError::FailedOperationDeviceOffline,
            IotcloudError::FailedOperationDeviceRunningOtherOtaTask,
            IotcloudError::FailedOperationDuplicationOfFunctionItem,
            IotcloudError::FailedOperationFunctionFileNotExist,
            IotcloudError::FailedOperationInvalidMsgLen,
            IotcloudError::FailedOperationInvalidTopicName,
            IotcloudError::FailedOperationProductNotBind,
            IotcloudError::FailedOperationProductResourceDuplicate,
            IotcloudError::FailedOperationProxyIpIsNotEnough,
            IotcloudError::FailedOperationRrpcTimeout,
            IotcloudError::FailedOperationRuleAlreadyDisabled,
            IotcloudError::FailedOperationRuleAlreadyEnabled,
            IotcloudError::FailedOperationTaskIdNotMatch,
            IotcloudError::FailedOperationTidWhiteListNotOpen,
            IotcloudError::FailedOperationUpdateVersionNotMatch,
            IotcloudError::InternalError,
            IotcloudError::InternalErrorDbOperationError,
            IotcloudError::InvalidParameter,
            IotcloudError::InvalidParameterValue,
            IotcloudError::InvalidParameterValueActionNil,
            IotcloudError::InvalidParameterValueCheckForwardUrlFail,
            IotcloudError::InvalidParameterValueCloudComponentAlreadyExist,
            IotcloudError::InvalidParameterValueDefinedPskNotBase64,
            IotcloudError::InvalidParameterValueDeviceAlreadyExist,
            IotcloudError::InvalidParameterValueDeviceIsNotGateway,
            IotcloudError::InvalidParameterValueDeviceNotExist,
            IotcloudError::InvalidParameterValueFailActionHasSameDevice,
            IotcloudError::InvalidParameterValueFirmwareAlreadyExist,
            IotcloudError::InvalidParameterValueInvalidJson,
            IotcloudError::InvalidParameterValueInvalidSql,
            IotcloudError::InvalidParameterValueJsonHasInvalidNode,
            IotcloudError::InvalidParameterValueJsonSizeExceedLimit,
            IotcloudError::InvalidParameterValueNotMergeAble,
            IotcloudError::InvalidParameterValueOperationDenied,
            IotcloudError::InvalidParameterValueParamIncomplete,
            IotcloudError::InvalidParameterValuePayloadOverLimit,
            IotcloudError::InvalidParameterValuePrefixInvalid,
            IotcloudError::InvalidParameterValueProductAlreadyExist,
            IotcloudError::InvalidParameterValueProductIsNotGateway,
            IotcloudError::InvalidParameterValueProductTypeNotSupport,
            IotcloudError::InvalidParameterValueQueryDeviceFail,
            IotcloudError::InvalidParameterValueQueryLoraDeviceFail,
            IotcloudError::InvalidParameterValueQueryNotLoraDeviceFail,
            IotcloudError::InvalidParameterValueRegisterLoraInfoError,
            IotcloudError::InvalidParameterValueRepublishTopicFormatError,
            IotcloudError::InvalidParameterValueRuleNumberBeyondLimit,
            IotcloudError::InvalidParameterValueTaskIdNotMatch,
            IotcloudError::InvalidParameterValueTidProductAlreadyExist,
            IotcloudError::InvalidParameterValueTopicPolicyAlreadyExist,
            IotcloudError::InvalidParameterValueTopicRuleAlreadyExist,
            IotcloudError::InvalidParameterValueTopicRuleSqlNotEdited,
            IotcloudError::InvalidParameterValueUpdateTopicRuleDbFail,
            IotcloudError::LimitExceededDeviceExceedLimit,
            IotcloudError::LimitExceededFirmwareExceedLimit,
            IotcloudError::LimitExceededMessageSaved,
            IotcloudError::LimitExceededOfflineMessageExceedLimit,
            IotcloudError::LimitExceededPengingOrProcessingTasksExceedLimit,
            IotcloudError::LimitExceededProductExceedLimit,
            IotcloudError::LimitExceededTopicPolicyExceedLimit,
            IotcloudError::ResourceNotFoundCreateMultiDeviceTaskNotExist,
            IotcloudError::ResourceNotFoundDeviceFirmwareTaskNotExist,
            IotcloudError::ResourceNotFoundDeviceHasNoFirmware,
            IotcloudError::ResourceNotFoundDeviceNotExist,
            IotcloudError::ResourceNotFoundDeviceResourceNotExist,
            IotcloudError::ResourceNotFoundDeviceShadowNotExist,
            IotcloudError::ResourceNotFoundFirmwareNotExist,
            IotcloudError::ResourceNotFoundFirmwareTaskNotExist,
            IotcloudError::ResourceNotFoundProductNotExist,
            IotcloudError::ResourceNotFoundProductOrDeviceNotExist,
            IotcloudError::ResourceNotFoundProductResourceNotExist,
            IotcloudError::ResourceNotFoundResourceFileNotExist,
            IotcloudError::ResourceNotFoundTaskNotExist,
            IotcloudError::ResourceNotFoundThingModelNotExist,
            IotcloudError::ResourceNotFoundTopicPolicyNotExist,
            IotcloudError::ResourceNotFoundTopicRuleNotExist,
            IotcloudError::UnauthorizedOperationCreateMultiDeviceTaskNotFinished,
            IotcloudError::UnauthorizedOperationDeviceHasAlreadyBindGateway,
            IotcloudError::UnauthorizedOperationDeviceIsNotEnabled,
            IotcloudError::UnauthorizedOperationDevicesExistUnderProduct,
            IotcloudError::UnauthorizedOperationGatewayHasBindedDevices,
            IotcloudError::UnauthorizedOperationPermissionDenied,
            IotcloudError::UnauthorizedOperationProductCantHaveLoRaDevice,
            IotcloudError::UnauthorizedOperationProductCantHaveNormalDevice,
            IotcloudError::UnauthorizedOperationProductCantHaveNotLoRaDevice,
            IotcloudError::UnauthorizedOperationProductIsForbidden,
            IotcloudError::UnauthorizedOperationProductNotSupportPsk,
            IotcloudError::UnauthorizedOperationUserNotAuthenticaed,
            IotcloudError::UnsupportedOperationClientCertAlreadyGot,
            IotcloudError::UnsupportedOperationDeviceOtaTaskInProgress,
            IotcloudError::UnsupportedOperationGatewayProductHasBindedProduct,
            IotcloudError::UnsupportedOperationProductHasBindGateway,
            IotcloudError::UnsupportedOperationProductHasBindedGatewayProduct,
            IotcloudError::UnsupportedOperationSuiteTokenNoCreate,
            IotcloudError::UnsupportedOperationWrongProductAuthType,
        ];
        pub(super) static WORDS: [&str; 102] = [
            "FailedOperation",
            "FailedOperation.AsyncTaskAlreadyStarted",
            "FailedOperation.BindDeviceOverLimit",
            "FailedOperation.BroadcastTaskIsRunning",
            "FailedOperation.DeviceAlreadyDisabled",
            "FailedOperation.DeviceFirmwareTaskAlreadDone",
            "FailedOperation.DeviceIsUpdating",
            "FailedOperation.DeviceNoSubscription",
            "FailedOperation.DeviceOffline",
            "FailedOperation.DeviceRunningOtherOtaTask",
            "FailedOperation.DuplicationOfFunctionItem",
            "FailedOperation.FunctionFileNotExist",
            "FailedOperation.InvalidMsgLen",
            "FailedOperation.InvalidTopicName",
            "FailedOperation.ProductNotBind",
            "FailedOperation.ProductResourceDuplicate",
            "FailedOperation.ProxyIPIsNotEnough",
            "FailedOperation.RRPCTimeout",
            "FailedOperation.RuleAlreadyDisabled",
            "FailedOperation.RuleAlreadyEnabled",
            "FailedOperation.TaskIDNotMatch",
            "FailedOperation.TidWhiteListNotOpen",
            "FailedOperation.UpdateVersionNotMatch",
            "InternalError",
            "InternalError.DBOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.ActionNil",
            "InvalidParameterValue.CheckForwardURLFail",
            "InvalidParameterValue.CloudComponentAlreadyExist",
            "InvalidParameterValue.DefinedPskNotBase64",
            "InvalidParameterValue.DeviceAlreadyExist",
            "InvalidParameterValue.DeviceIsNotGateway",
            "InvalidParameterValue.DeviceNotExist",
            "InvalidParameterValue.FailActionHasSameDevice",
            "InvalidParameterValue.FirmwareAlreadyExist",
            "InvalidParameterValue.InvalidJSON",
            "InvalidParameterValue.InvalidSQL",
            "InvalidParameterValue.JSONHasInvalidNode",
            "InvalidParameterValue.JSONSizeExceedLimit",
            "InvalidParameterValue.NotMergeAble",
            "InvalidParameterValue.OperationDenied",
            "InvalidParameterValue.ParamIncomplete",
            "InvalidParameterValue.PayloadOverLimit",
            "InvalidParameterValue.PrefixInvalid",
            "InvalidParameterValue.ProductAlreadyExist",
            "InvalidParameterValue.ProductIsNotGateway",
            "InvalidParameterValue.ProductTypeNotSupport",
            "InvalidParameterValue.QueryDeviceFail",
            "InvalidParameterValue.QueryLoraDeviceFail",
            "InvalidParameterValue.QueryNotLoraDeviceFail",
            "InvalidParameterValue.RegisterLoraInfoError",
            "InvalidParameterValue.RepublishTopicFormatError",
            "InvalidParameterValue.RuleNumberBeyondLimit",
            "InvalidParameterValue.TaskIDNotMatch",
            "InvalidParameterValue.TidProductAlreadyExist",
            "InvalidParameterValue.TopicPolicyAlreadyExist",
            "InvalidParameterValue.TopicRuleAlreadyExist",
            "InvalidParameterValue.TopicRuleSqlNotEdited",
            "InvalidParameterValue.UpdateTopicRuleDBFail",
            "LimitExceeded.DeviceExceedLimit",
            "LimitExceeded.FirmwareExceedLimit",
            "LimitExceeded.MessageSaved",
            "LimitExceeded.OfflineMessageExceedLimit",
            "LimitExceeded.PengingOrProcessingTasksExceedLimit",
            "LimitExceeded.ProductExceedLimit",
            "LimitExceeded.TopicPolicyExceedLimit",
            "ResourceNotFound.CreateMultiDeviceTaskNotExist",
            "ResourceNotFound.DeviceFirmwareTaskNotExist",
            "ResourceNotFound.DeviceHasNoFirmware",
            "ResourceNotFound.DeviceNotExist",
            "ResourceNotFound.DeviceResourceNotExist",
            "ResourceNotFound.DeviceShadowNotExist",
            "ResourceNotFound.FirmwareNotExist",
            "ResourceNotFound.FirmwareTaskNotExist",
            "ResourceNotFound.ProductNotExist",
            "ResourceNotFound.ProductOrDeviceNotExist",
            "ResourceNotFound.ProductResourceNotExist",
            "ResourceNotFound.ResourceFileNotExist",
            "ResourceNotFound.TaskNotExist",
            "ResourceNotFound.ThingModelNotExist",
            "ResourceNotFound.TopicPolicyNotExist",
            "ResourceNotFound.TopicRuleNotExist",
            "UnauthorizedOperation.CreateMultiDeviceTaskNotFinished",
            "UnauthorizedOperation.DeviceHasAlreadyBindGateway",
            "UnauthorizedOperation.DeviceIsNotEnabled",
            "UnauthorizedOperation.DevicesExistUnderProduct",
            "UnauthorizedOperation.GatewayHasBindedDevices",
            "UnauthorizedOperation.PermissionDenied",
            "UnauthorizedOperation.ProductCantHaveLoRaDevice",
            "UnauthorizedOperation.ProductCantHaveNormalDevice",
            "UnauthorizedOperation.ProductCantHaveNotLoRaDevice",
            "UnauthorizedOperation.ProductIsForbidden",
            "UnauthorizedOperation.ProductNotSupportPSK",
            "UnauthorizedOperation.UserNotAuthenticaed",
            "UnsupportedOperation.ClientCertAlreadyGot",
            "UnsupportedOperation.DeviceOtaTaskInProgress",
            "UnsupportedOperation.GatewayProductHasBindedProduct",
            "UnsupportedOperation.ProductHasBindGateway",
            "UnsupportedOperation.ProductHasBindedGatewayProduct",
            "UnsupportedOperation.SuiteTokenNoCreate",
            "UnsupportedOperation.WrongProductAuthType",
        ];
        pub(super) static NAMES: [&str; 102] = [
            "FailedOperation",
            "FailedOperationAsyncTaskAlreadyStarted",
            "FailedOperationBindDeviceOverLimit",
            "FailedOperationBroadcastTaskIsRunning",
            "FailedOperationDeviceAlreadyDisabled",
            "FailedOperationDeviceFirmwareTaskAlreadDone",
            "FailedOperationDeviceIsUpdating",
            "FailedOperationDeviceNoSubscription",
            "FailedOperationDeviceOffline",
            "FailedOperationDeviceRunningOtherOtaTask",
            "FailedOperationDuplicationOfFunctionItem",
            "FailedOperationFunctionFileNotExist",
            "FailedOperationInvalidMsgLen",
            "FailedOperationInvalidTopicName",
            "FailedOperationProductNotBind",
            "FailedOperationProductResourceDuplicate",
            "FailedOperationProxyIpIsNotEnough",
            "FailedOperationRrpcTimeout",
            "FailedOperationRuleAlreadyDisabled",
            "FailedOperationRuleAlreadyEnabled",
            "FailedOperationTaskIdNotMatch",
            "FailedOperationTidWhiteListNotOpen",
            "FailedOperationUpdateVersionNotMatch",
            "InternalError",
            "InternalErrorDbOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueActionNil",
            "InvalidParameterValueCheckForwardUrlFail",
            "InvalidParameterValueCloudComponentAlreadyExist",
            "InvalidParameterValueDefinedPskNotBase64",
            "InvalidParameterValueDeviceAlreadyExist",
            "InvalidParameterValueDeviceIsNotGateway",
            "InvalidParameterValueDeviceNotExist",
            "InvalidParameterValueFailActionHasSameDevice",
            "InvalidParameterValueFirmwareAlreadyExist",
            "InvalidParameterValueInvalidJson",
            "InvalidParameterValueInvalidSql",
            "InvalidParameterValueJsonHasInvalidNode",
            "InvalidParameterValueJsonSizeExceedLimit",
            "InvalidParameterValueNotMergeAble",
            "InvalidParameterValueOperationDenied",
            "InvalidParameterValueParamIncomplete",
            "InvalidParameterValuePayloadOverLimit",
            "InvalidParameterValuePrefixInvalid",
            "InvalidParameterValueProductAlreadyExist",
            "InvalidParameterValueProductIsNotGateway",
            "InvalidParameterValueProductTypeNotSupport",
            "InvalidParameterValueQueryDeviceFail",
            "InvalidParameterValueQueryLoraDeviceFail",
            "InvalidParameterValueQueryNotLoraDeviceFail",
            "InvalidParameterValueRegisterLoraInfoError",
            "InvalidParameterValueRepublishTopicFormatError",
            "InvalidParameterValueRuleNumberBeyondLimit",
            "InvalidParameterValueTaskIdNotMatch",
            "InvalidParameterValueTidProductAlreadyExist",
            "InvalidParameterValueTopicPolicyAlreadyExist",
            "InvalidParameterValueTopicRuleAlreadyExist",
            "InvalidParameterValueTopicRuleSqlNotEdited",
            "InvalidParameterValueUpdateTopicRuleDbFail",
            "LimitExceededDeviceExceedLimit",
            "LimitExceededFirmwareExceedLimit",
            "LimitExceededMessageSaved",
            "LimitExceededOfflineMessageExceedLimit",
            "LimitExceededPengingOrProcessingTasksExceedLimit",
            "LimitExceededProductExceedLimit",
            "LimitExceededTopicPolicyExceedLimit",
            "ResourceNotFoundCreateMultiDeviceTaskNotExist",
            "ResourceNotFoundDeviceFirmwareTaskNotExist",
            "ResourceNotFoundDeviceHasNoFirmware",
            "ResourceNotFoundDeviceNotExist",
            "ResourceNotFoundDeviceResourceNotExist",
            "ResourceNotFoundDeviceShadowNotExist",
            "ResourceNotFoundFirmwareNotExist",
            "ResourceNotFoundFirmwareTaskNotExist",
            "ResourceNotFoundProductNotExist",
            "ResourceNotFoundProductOrDeviceNotExist",
            "ResourceNotFoundProductResourceNotExist",
            "ResourceNotFoundResourceFileNotExist",
            "ResourceNotFoundTaskNotExist",
            "ResourceNotFoundThingModelNotExist",
            "ResourceNotFoundTopicPolicyNotExist",
            "ResourceNotFoundTopicRuleNotExist",
            "UnauthorizedOperationCreateMultiDeviceTaskNotFinished",
            "UnauthorizedOperationDeviceHasAlreadyBindGateway",
            "UnauthorizedOperationDeviceIsNotEnabled",
            "UnauthorizedOperationDevicesExistUnderProduct",
            "UnauthorizedOperationGatewayHasBindedDevices",
            "UnauthorizedOperationPermissionDenied",
            "UnauthorizedOperationProductCantHaveLoRaDevice",
            "UnauthorizedOperationProductCantHaveNormalDevice",
            "UnauthorizedOperationProductCantHaveNotLoRaDevice",
            "UnauthorizedOperationProductIsForbidden",
            "UnauthorizedOperationProductNotSupportPsk",
            "UnauthorizedOperationUserNotAuthenticaed",
            "UnsupportedOperationClientCertAlreadyGot",
            "UnsupportedOperationDeviceOtaTaskInProgress",
            "UnsupportedOperationGatewayProductHasBindedProduct",
            "UnsupportedOperationProductHasBindGateway",
            "UnsupportedOperationProductHasBindedGatewayProduct",
            "UnsupportedOperationSuiteTokenNoCreate",
            "UnsupportedOperationWrongProductAuthType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTCLOUD_V20180614_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotcloudError",
            label_en: "IoT Hub (2018-06-14)",
            label_zh: "物联网通信（2018-06-14）",
            level: Level::Service,
            product: Some(products::IOTCLOUD),
            version: Some("2018-06-14"),
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

#[cfg(feature = "iotcloud")]
pub use v20180614::IotcloudError;

/// Version 2021-04-08 of the API.
pub mod v20210408 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "iotcloud")]
    /// Error codes of IoT Hub (iotcloud), API 3.0, version 2021-04-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotcloudError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountIsolated
        #[doc(alias("FailedOperation.AccountIsolated"))]
        FailedOperationAccountIsolated,
        /// FailedOperation.AlreadyDistributionDevice
        #[doc(alias("FailedOperation.AlreadyDistributionDevice"))]
        FailedOperationAlreadyDistributionDevice,
        /// FailedOperation.BindDeviceOverLimit
        #[doc(alias("FailedOperation.BindDeviceOverLimit"))]
        FailedOperationBindDeviceOverLimit,
        /// FailedOperation.BindDevicePerOnceOverLimit
        #[doc(alias("FailedOperation.BindDevicePerOnceOverLimit"))]
        FailedOperationBindDevicePerOnceOverLimit,
        /// FailedOperation.BroadcastTaskIsRunning
        #[doc(alias("FailedOperation.BroadcastTaskIsRunning"))]
        FailedOperationBroadcastTaskIsRunning,
        /// FailedOperation.DeviceAlreadyDisabled
        #[doc(alias("FailedOperation.DeviceAlreadyDisabled"))]
        FailedOperationDeviceAlreadyDisabled,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating,
        /// FailedOperation.DeviceNoSubscription
        #[doc(alias("FailedOperation.DeviceNoSubscription"))]
        FailedOperationDeviceNoSubscription,
        /// FailedOperation.DeviceOffline
        #[doc(alias("FailedOperation.DeviceOffline"))]
        FailedOperationDeviceOffline,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask,
        /// FailedOperation.DuplicationOfFunctionItem
        #[doc(alias("FailedOperation.DuplicationOfFunctionItem"))]
        FailedOperationDuplicationOfFunctionItem,
        /// FailedOperation.FunctionFileNotExist
        #[doc(alias("FailedOperation.FunctionFileNotExist"))]
        FailedOperationFunctionFileNotExist,
        /// FailedOperation.InvalidMsgLen
        #[doc(alias("FailedOperation.InvalidMsgLen"))]
        FailedOperationInvalidMsgLen,
        /// FailedOperation.InvalidTopicName
        #[doc(alias("FailedOperation.InvalidTopicName"))]
        FailedOperationInvalidTopicName,
        /// FailedOperation.ProductNotBind
        #[doc(alias("FailedOperation.ProductNotBind"))]
        FailedOperationProductNotBind,
        /// FailedOperation.ProductResourceDuplicate
        #[doc(alias("FailedOperation.ProductResourceDuplicate"))]
        FailedOperationProductResourceDuplicate,
        /// FailedOperation.ProxyIPIsNotEnough
        #[doc(alias("FailedOperation.ProxyIPIsNotEnough"))]
        FailedOperationProxyIpIsNotEnough,
        /// FailedOperation.RRPCTimeout
        #[doc(alias("FailedOperation.RRPCTimeout"))]
        FailedOperationRrpcTimeout,
        /// FailedOperation.ResourceFileNotMatch
        #[doc(alias("FailedOperation.ResourceFileNotMatch"))]
        FailedOperationResourceFileNotMatch,
        /// FailedOperation.RuleAlreadyDisabled
        #[doc(alias("FailedOperation.RuleAlreadyDisabled"))]
        FailedOperationRuleAlreadyDisabled,
        /// FailedOperation.RuleAlreadyEnabled
        #[doc(alias("FailedOperation.RuleAlreadyEnabled"))]
        FailedOperationRuleAlreadyEnabled,
        /// FailedOperation.TidWhiteListNotOpen
        #[doc(alias("FailedOperation.TidWhiteListNotOpen"))]
        FailedOperationTidWhiteListNotOpen,
        /// FailedOperation.UpdateVersionNotMatch
        #[doc(alias("FailedOperation.UpdateVersionNotMatch"))]
        FailedOperationUpdateVersionNotMatch,
        /// InternalError
        InternalError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ActionNil
        #[doc(alias("InvalidParameterValue.ActionNil"))]
        InvalidParameterValueActionNil,
        /// InvalidParameterValue.CACertInvalid
        #[doc(alias("InvalidParameterValue.CACertInvalid"))]
        InvalidParameterValueCaCertInvalid,
        /// InvalidParameterValue.CACertNotMatch
        #[doc(alias("InvalidParameterValue.CACertNotMatch"))]
        InvalidParameterValueCaCertNotMatch,
        /// InvalidParameterValue.CheckForwardURLFail
        #[doc(alias("InvalidParameterValue.CheckForwardURLFail"))]
        InvalidParameterValueCheckForwardUrlFail,
        /// InvalidParameterValue.CloudComponentAlreadyExist
        #[doc(alias("InvalidParameterValue.CloudComponentAlreadyExist"))]
        InvalidParameterValueCloudComponentAlreadyExist,
        /// InvalidParameterValue.DefinedPskNotBase64
        #[doc(alias("InvalidParameterValue.DefinedPskNotBase64"))]
        InvalidParameterValueDefinedPskNotBase64,
        /// InvalidParameterValue.DeviceAlreadyExist
        #[doc(alias("InvalidParameterValue.DeviceAlreadyExist"))]
        InvalidParameterValueDeviceAlreadyExist,
        /// InvalidParameterValue.DeviceIsNotGateway
        #[doc(alias("InvalidParameterValue.DeviceIsNotGateway"))]
        InvalidParameterValueDeviceIsNotGateway,
        /// InvalidParameterValue.FailActionHasSameDevice
        #[doc(alias("InvalidParameterValue.FailActionHasSameDevice"))]
        InvalidParameterValueFailActionHasSameDevice,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist,
        /// InvalidParameterValue.ForwardRedirectDenied
        #[doc(alias("InvalidParameterValue.ForwardRedirectDenied"))]
        InvalidParameterValueForwardRedirectDenied,
        /// InvalidParameterValue.InvalidJSON
        #[doc(alias("InvalidParameterValue.InvalidJSON"))]
        InvalidParameterValueInvalidJson,
        /// InvalidParameterValue.InvalidSQL
        #[doc(alias("InvalidParameterValue.InvalidSQL"))]
        InvalidParameterValueInvalidSql,
        /// InvalidParameterValue.JSONHasInvalidNode
        #[doc(alias("InvalidParameterValue.JSONHasInvalidNode"))]
        InvalidParameterValueJsonHasInvalidNode,
        /// InvalidParameterValue.JSONSizeExceedLimit
        #[doc(alias("InvalidParameterValue.JSONSizeExceedLimit"))]
        InvalidParameterValueJsonSizeExceedLimit,
        /// InvalidParameterValue.NotMergeAble
        #[doc(alias("InvalidParameterValue.NotMergeAble"))]
        InvalidParameterValueNotMergeAble,
        /// InvalidParameterValue.OperationDenied
        #[doc(alias("InvalidParameterValue.OperationDenied"))]
        InvalidParameterValueOperationDenied,
        /// InvalidParameterValue.ParamIncomplete
        #[doc(alias("InvalidParameterValue.ParamIncomplete"))]
        InvalidParameterValueParamIncomplete,
        /// InvalidParameterValue.PayloadOverLimit
        #[doc(alias("InvalidParameterValue.PayloadOverLimit"))]
        InvalidParameterValuePayloadOverLimit,
        /// InvalidParameterValue.PrefixInvalid
        #[doc(alias("InvalidParameterValue.PrefixInvalid"))]
        InvalidParameterValuePrefixInvalid,
        /// InvalidParameterValue.ProductAlreadyExist
        #[doc(alias("InvalidParameterValue.ProductAlreadyExist"))]
        InvalidParameterValueProductAlreadyExist,
        /// InvalidParameterValue.ProductTypeNotSupport
        #[doc(alias("InvalidParameterValue.ProductTypeNotSupport"))]
        InvalidParameterValueProductTypeNotSupport,
        /// InvalidParameterValue.RepublishTopicFormatError
        #[doc(alias("InvalidParameterValue.RepublishTopicFormatError"))]
        InvalidParameterValueRepublishTopicFormatError,
        /// InvalidParameterValue.RuleNumberBeyondLimit
        #[doc(alias("InvalidParameterValue.RuleNumberBeyondLimit"))]
        InvalidParameterValueRuleNumberBeyondLimit,
        /// InvalidParameterValue.TidProductAlreadyExist
        #[doc(alias("InvalidParameterValue.TidProductAlreadyExist"))]
        InvalidParameterValueTidProductAlreadyExist,
        /// InvalidParameterValue.TopicPolicyAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicPolicyAlreadyExist"))]
        InvalidParameterValueTopicPolicyAlreadyExist,
        /// InvalidParameterValue.TopicRuleAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicRuleAlreadyExist"))]
        InvalidParameterValueTopicRuleAlreadyExist,
        /// InvalidParameterValue.TopicRuleSqlNotEdited
        #[doc(alias("InvalidParameterValue.TopicRuleSqlNotEdited"))]
        InvalidParameterValueTopicRuleSqlNotEdited,
        /// InvalidParameterValue.UpdateTopicRuleDBFail
        #[doc(alias("InvalidParameterValue.UpdateTopicRuleDBFail"))]
        InvalidParameterValueUpdateTopicRuleDbFail,
        /// LimitExceeded.CAAlreadyBindProduct
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.CAAlreadyBindProduct"))]
        LimitExceededCaAlreadyBindProduct,
        /// LimitExceeded.CACertLimit
        #[doc(alias("LimitExceeded.CACertLimit"))]
        LimitExceededCaCertLimit,
        /// LimitExceeded.CACertNameRepeat
        #[doc(alias("LimitExceeded.CACertNameRepeat"))]
        LimitExceededCaCertNameRepeat,
        /// LimitExceeded.CACertNotSupport
        #[doc(alias("LimitExceeded.CACertNotSupport"))]
        LimitExceededCaCertNotSupport,
        /// LimitExceeded.CARepeat
        #[doc(alias("LimitExceeded.CARepeat"))]
        LimitExceededCaRepeat,
        /// LimitExceeded.DeviceExceedLimit
        #[doc(alias("LimitExceeded.DeviceExceedLimit"))]
        LimitExceededDeviceExceedLimit,
        /// LimitExceeded.FirmwareExceedLimit
        #[doc(alias("LimitExceeded.FirmwareExceedLimit"))]
        LimitExceededFirmwareExceedLimit,
        /// LimitExceeded.MessageSaved
        #[doc(alias("LimitExceeded.MessageSaved"))]
        LimitExceededMessageSaved,
        /// LimitExceeded.OfflineMessageExceedLimit
        #[doc(alias("LimitExceeded.OfflineMessageExceedLimit"))]
        LimitExceededOfflineMessageExceedLimit,
        /// LimitExceeded.ProductExceedLimit
        #[doc(alias("LimitExceeded.ProductExceedLimit"))]
        LimitExceededProductExceedLimit,
        /// LimitExceeded.TopicPolicyExceedLimit
        #[doc(alias("LimitExceeded.TopicPolicyExceedLimit"))]
        LimitExceededTopicPolicyExceedLimit,
        /// OperationDenied.GetTDMQProInternalEndpointFail
        #[doc(alias("OperationDenied.GetTDMQProInternalEndpointFail"))]
        OperationDeniedGetTdmqProInternalEndpointFail,
        /// ResourceNotFound.CACertNotExist
        #[doc(alias("ResourceNotFound.CACertNotExist"))]
        ResourceNotFoundCaCertNotExist,
        /// ResourceNotFound.CreateMultiDeviceTaskNotExist
        #[doc(alias("ResourceNotFound.CreateMultiDeviceTaskNotExist"))]
        ResourceNotFoundCreateMultiDeviceTaskNotExist,
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist,
        /// ResourceNotFound.DeviceResourceNotExist
        #[doc(alias("ResourceNotFound.DeviceResourceNotExist"))]
        ResourceNotFoundDeviceResourceNotExist,
        /// ResourceNotFound.DeviceShadowNotExist
        #[doc(alias("ResourceNotFound.DeviceShadowNotExist"))]
        ResourceNotFoundDeviceShadowNotExist,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist,
        /// ResourceNotFound.ProductOrDeviceNotExist
        #[doc(alias("ResourceNotFound.ProductOrDeviceNotExist"))]
        ResourceNotFoundProductOrDeviceNotExist,
        /// ResourceNotFound.ProductResourceNotExist
        #[doc(alias("ResourceNotFound.ProductResourceNotExist"))]
        ResourceNotFoundProductResourceNotExist,
        /// ResourceNotFound.ResourceFileNotExist
        #[doc(alias("ResourceNotFound.ResourceFileNotExist"))]
        ResourceNotFoundResourceFileNotExist,
        /// ResourceNotFound.TaskNotExist
        #[doc(alias("ResourceNotFound.TaskNotExist"))]
        ResourceNotFoundTaskNotExist,
        /// ResourceNotFound.ThingModelNotExist
        #[doc(alias("ResourceNotFound.ThingModelNotExist"))]
        ResourceNotFoundThingModelNotExist,
        /// ResourceNotFound.TopicPolicyNotExist
        #[doc(alias("ResourceNotFound.TopicPolicyNotExist"))]
        ResourceNotFoundTopicPolicyNotExist,
        /// ResourceNotFound.TopicRuleNotExist
        #[doc(alias("ResourceNotFound.TopicRuleNotExist"))]
        ResourceNotFoundTopicRuleNotExist,
        /// UnauthorizedOperation.DeleteTidFail
        #[doc(alias("UnauthorizedOperation.DeleteTidFail"))]
        UnauthorizedOperationDeleteTidFail,
        /// UnauthorizedOperation.DeviceHasAlreadyBindGateway
        #[doc(alias("UnauthorizedOperation.DeviceHasAlreadyBindGateway"))]
        UnauthorizedOperationDeviceHasAlreadyBindGateway,
        /// UnauthorizedOperation.DeviceIsNotEnabled
        #[doc(alias("UnauthorizedOperation.DeviceIsNotEnabled"))]
        UnauthorizedOperationDeviceIsNotEnabled,
        /// UnauthorizedOperation.DevicesExistUnderProduct
        #[doc(alias("UnauthorizedOperation.DevicesExistUnderProduct"))]
        UnauthorizedOperationDevicesExistUnderProduct,
        /// UnauthorizedOperation.GatewayHasBindedDevices
        #[doc(alias("UnauthorizedOperation.GatewayHasBindedDevices"))]
        UnauthorizedOperationGatewayHasBindedDevices,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnauthorizedOperation.ProductCantHaveLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveLoRaDevice"))]
        UnauthorizedOperationProductCantHaveLoRaDevice,
        /// UnauthorizedOperation.ProductCantHaveNormalDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNormalDevice"))]
        UnauthorizedOperationProductCantHaveNormalDevice,
        /// UnauthorizedOperation.ProductCantHaveNotLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNotLoRaDevice"))]
        UnauthorizedOperationProductCantHaveNotLoRaDevice,
        /// UnauthorizedOperation.ProductIsForbidden
        #[doc(alias("UnauthorizedOperation.ProductIsForbidden"))]
        UnauthorizedOperationProductIsForbidden,
        /// UnauthorizedOperation.ProductNotSupportPSK
        #[doc(alias("UnauthorizedOperation.ProductNotSupportPSK"))]
        UnauthorizedOperationProductNotSupportPsk,
        /// UnauthorizedOperation.UserNotAuthenticaed
        #[doc(alias("UnauthorizedOperation.UserNotAuthenticaed"))]
        UnauthorizedOperationUserNotAuthenticaed,
        /// UnsupportedOperation.ClientCertAlreadyGot
        #[doc(alias("UnsupportedOperation.ClientCertAlreadyGot"))]
        UnsupportedOperationClientCertAlreadyGot,
        /// UnsupportedOperation.DeviceOtaTaskInProgress
        #[doc(alias("UnsupportedOperation.DeviceOtaTaskInProgress"))]
        UnsupportedOperationDeviceOtaTaskInProgress,
        /// UnsupportedOperation.GatewayProductHasBindedProduct
        #[doc(alias("UnsupportedOperation.GatewayProductHasBindedProduct"))]
        UnsupportedOperationGatewayProductHasBindedProduct,
        /// UnsupportedOperation.ProductHasBindGateway
        #[doc(alias("UnsupportedOperation.ProductHasBindGateway"))]
        UnsupportedOperationProductHasBindGateway,
        /// UnsupportedOperation.ProductHasBindedGatewayProduct
        #[doc(alias("UnsupportedOperation.ProductHasBindedGatewayProduct"))]
        UnsupportedOperationProductHasBindedGatewayProduct,
        /// UnsupportedOperation.SuiteTokenNoCreate
        #[doc(alias("UnsupportedOperation.SuiteTokenNoCreate"))]
        UnsupportedOperationSuiteTokenNoCreate,
        /// UnsupportedOperation.WrongProductAuthType
        #[doc(alias("UnsupportedOperation.WrongProductAuthType"))]
        UnsupportedOperationWrongProductAuthType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iotcloud")]
    api::listed_enum!(IotcloudError, iotcloud_v20210408_table);
    pub(crate) mod iotcloud_v20210408_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "iotcloud")]
        use super::IotcloudError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotcloud_v20210408";
        pub(super) const CODE_INDEX: Index = index::IOTCLOUD_V20210408_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTCLOUD_V20210408_KEYS;
        #[cfg(feature = "iotcloud")]
        pub(super) static VARIANTS: [IotcloudError; 106] = [
            IotcloudError::FailedOperation,
            IotcloudError::FailedOperationAccountIsolated,
            IotcloudError::FailedOperationAlreadyDistributionDevice,
            IotcloudError::FailedOperationBindDeviceOverLimit,
            IotcloudError::FailedOperationBindDevicePerOnceOverLimit,
            IotcloudError::FailedOperationBroadcastTaskIsRunning,
            IotcloudError::FailedOperationDeviceAlreadyDisabled,
            IotcloudError::FailedOperationDeviceFirmwareTaskAlreadDone,
            IotcloudError::FailedOperationDeviceIsUpdating,
            IotcloudError::FailedOperationDeviceNoSubscription,
            IotcloudError::FailedOperationDeviceOffline,
            IotcloudError::FailedOperationDeviceRunningOtherOtaTask,
            IotcloudError::FailedOperationDuplicationOfFunctionItem,
            IotcloudError::FailedOperationFunctionFileNotExist,
            IotcloudError::FailedOperationInvalidMsgLen,
            IotcloudError::FailedOperationInvalidTopicName,
            IotcloudError::FailedOperationProductNotBind,
            IotcloudError::FailedOperationProductResourceDuplicate,
            IotcloudError::FailedOperationProxyIpIsNotEnough,
            IotcloudError::FailedOperationRrpcTimeout,
            IotcloudError::FailedOperationResourceFileNotMatch,
            IotcloudError::FailedOperationRuleAlreadyDisabled,
            IotcloudError::FailedOperationRuleAlreadyEnabled,
            IotcloudError::FailedOperationTidWhiteListNotOpen,
            IotcloudError::FailedOperationUpdateVersionNotMatch,
            IotcloudError::InternalError,
            IotcloudError::InternalErrorDbOperationError,
            IotcloudError::InvalidParameter,
            IotcloudError::InvalidParameterValue,
            IotcloudError::InvalidParameterValueActionNil,
            IotcloudError::InvalidParameterValueCaCertInvalid,
            IotcloudError::InvalidParameterValueCaCertNotMatch,
            IotcloudError::InvalidParameterValueCheckForwardUrlFail,
            IotcloudError::InvalidParameterValueCloudComponentAlreadyExist,
            IotcloudError::InvalidParameterValueDefinedPskNotBase64,
            IotcloudError::InvalidParameterValueDeviceAlreadyExist,
            IotcloudError::InvalidParameterValueDeviceIsNotGateway,
            IotcloudError::InvalidParameterValueFailActionHasSameDevice,
            IotcloudError::InvalidParameterValueFirmwareAlreadyExist,
            IotcloudError::InvalidParameterValueForwardRedirectDenied,
            IotcloudError::InvalidParameterValueInvalidJson,
            IotcloudError::InvalidParameterValueInvalidSql,
            IotcloudError::InvalidParameterValueJsonHasInvalidNode,
            IotcloudError::InvalidParameterValueJsonSizeExceedLimit,
            IotcloudError::InvalidParameterValueNotMergeAble,
            IotcloudError::InvalidParameterValueOperationDenied,
            IotcloudError::InvalidParameterValueParamIncomplete,
            IotcloudError::InvalidParameterValuePayloadOverLimit,
            IotcloudError::InvalidParameterValuePrefixInvalid,
            IotcloudError::InvalidParameterValueProductAlreadyExist,
            IotcloudError::InvalidParameterValueProductTypeNotSupport,
            IotcloudError::InvalidParameterValueRepublishTopicFormatError,
            IotcloudError::InvalidParameterValueRuleNumberBeyondLimit,
            IotcloudError::InvalidParameterValueTidProductAlreadyExist,
            IotcloudError::InvalidParameterValueTopicPolicyAlreadyExist,
            IotcloudError::InvalidParameterValueTopicRuleAlreadyExist,
            IotcloudError::InvalidParameterValueTopicRuleSqlNotEdited,
            IotcloudError::InvalidParameterValueUpdateTopicRuleDbFail,
            IotcloudError::LimitExceededCaAlreadyBindProduct,
            IotcloudError::LimitExceededCaCertLimit,
            IotcloudError::LimitExceededCaCertNameRepeat,
            IotcloudError::LimitExceededCaCertNotSupport,
            IotcloudError::LimitExceededCaRepeat,
            IotcloudError::LimitExceededDeviceExceedLimit,
            IotcloudError::LimitExceededFirmwareExceedLimit,
            IotcloudError::LimitExceededMessageSaved,
            IotcloudError::LimitExceededOfflineMessageExceedLimit,
            IotcloudError::LimitExceededProductExceedLimit,
            IotcloudError::LimitExceededTopicPolicyExceedLimit,
            IotcloudError::OperationDeniedGetTdmqProInternalEndpointFail,
            IotcloudError::ResourceNotFoundCaCertNotExist,
            IotcloudError::ResourceNotFoundCreateMultiDeviceTaskNotExist,
            IotcloudError::ResourceNotFoundDeviceFirmwareTaskNotExist,
            IotcloudError::ResourceNotFoundDeviceHasNoFirmware,
            IotcloudError::ResourceNotFoundDeviceNotExist,
            IotcloudError::ResourceNotFoundDeviceResourceNotExist,
            IotcloudError::ResourceNotFoundDeviceShadowNotExist,
            IotcloudError::ResourceNotFoundFirmwareNotExist,
            IotcloudError::ResourceNotFoundFirmwareTaskNotExist,
            IotcloudError::ResourceNotFoundProductNotExist,
            IotcloudError::ResourceNotFoundProductOrDeviceNotExist,
            IotcloudError::ResourceNotFoundProductResourceNotExist,
            IotcloudError::ResourceNotFoundResourceFileNotExist,
            IotcloudError::ResourceNotFoundTaskNotExist,
            IotcloudError::ResourceNotFoundThingModelNotExist,
            IotcloudError::ResourceNotFoundTopicPolicyNotExist,
            IotcloudError::ResourceNotFoundTopicRuleNotExist,
            IotcloudError::UnauthorizedOperationDeleteTidFail,
            IotcloudError::UnauthorizedOperationDeviceHasAlreadyBindGateway,
            IotcloudError::UnauthorizedOperationDeviceIsNotEnabled,
            IotcloudError::UnauthorizedOperationDevicesExistUnderProduct,
            IotcloudError::UnauthorizedOperationGatewayHasBindedDevices,
            IotcloudError::UnauthorizedOperationPermissionDenied,
            IotcloudError::UnauthorizedOperationProductCantHaveLoRaDevice,
            IotcloudError::UnauthorizedOperationProductCantHaveNormalDevice,
            IotcloudError::UnauthorizedOperationProductCantHaveNotLoRaDevice,
            IotcloudError::UnauthorizedOperationProductIsForbidden,
            IotcloudError::UnauthorizedOperationProductNotSupportPsk,
            IotcloudError::UnauthorizedOperationUserNotAuthenticaed,
            IotcloudError::UnsupportedOperationClientCertAlreadyGot,
            IotcloudError::UnsupportedOperationDeviceOtaTaskInProgress,
            IotcloudError::UnsupportedOperationGatewayProductHasBindedProduct,
            IotcloudError::UnsupportedOperationProductHasBindGateway,
            IotcloudError::UnsupportedOperationProductHasBindedGatewayProduct,
            IotcloudError::UnsupportedOperationSuiteTokenNoCreate,
            IotcloudError::UnsupportedOperationWrongProductAuthType,
        ];
        pub(super) static WORDS: [&str; 106] = [
            "FailedOperation",
            "FailedOperation.AccountIsolated",
            "FailedOperation.AlreadyDistributionDevice",
            "FailedOperation.BindDeviceOverLimit",
            "FailedOperation.BindDevicePerOnceOverLimit",
            "FailedOperation.BroadcastTaskIsRunning",
            "FailedOperation.DeviceAlreadyDisabled",
            "FailedOperation.DeviceFirmwareTaskAlreadDone",
            "FailedOperation.DeviceIsUpdating",
            "FailedOperation.DeviceNoSubscription",
            "FailedOperation.DeviceOffline",
            "FailedOperation.DeviceRunningOtherOtaTask",
            "FailedOperation.DuplicationOfFunctionItem",
            "FailedOperation.FunctionFileNotExist",
            "FailedOperation.InvalidMsgLen",
            "FailedOperation.InvalidTopicName",
            "FailedOperation.ProductNotBind",
            "FailedOperation.ProductResourceDuplicate",
            "FailedOperation.ProxyIPIsNotEnough",
            "FailedOperation.RRPCTimeout",
            "FailedOperation.ResourceFileNotMatch",
            "FailedOperation.RuleAlreadyDisabled",
            "FailedOperation.RuleAlreadyEnabled",
            "FailedOperation.TidWhiteListNotOpen",
            "FailedOperation.UpdateVersionNotMatch",
            "InternalError",
            "InternalError.DBOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.ActionNil",
            "InvalidParameterValue.CACertInvalid",
            "InvalidParameterValue.CACertNotMatch",
            "InvalidParameterValue.CheckForwardURLFail",
            "InvalidParameterValue.CloudComponentAlreadyExist",
            "InvalidParameterValue.DefinedPskNotBase64",
            "InvalidParameterValue.DeviceAlreadyExist",
            "InvalidParameterValue.DeviceIsNotGateway",
            "InvalidParameterValue.FailActionHasSameDevice",
            "InvalidParameterValue.FirmwareAlreadyExist",
            "InvalidParameterValue.ForwardRedirectDenied",
            "InvalidParameterValue.InvalidJSON",
            "InvalidParameterValue.InvalidSQL",
            "InvalidParameterValue.JSONHasInvalidNode",
            "InvalidParameterValue.JSONSizeExceedLimit",
            "InvalidParameterValue.NotMergeAble",
            "InvalidParameterValue.OperationDenied",
            "InvalidParameterValue.ParamIncomplete",
            "InvalidParameterValue.PayloadOverLimit",
            "InvalidParameterValue.PrefixInvalid",
            "InvalidParameterValue.ProductAlreadyExist",
            "InvalidParameterValue.ProductTypeNotSupport",
            "InvalidParameterValue.RepublishTopicFormatError",
            "InvalidParameterValue.RuleNumberBeyondLimit",
            "InvalidParameterValue.TidProductAlreadyExist",
            "InvalidParameterValue.TopicPolicyAlreadyExist",
            "InvalidParameterValue.TopicRuleAlreadyExist",
            "InvalidParameterValue.TopicRuleSqlNotEdited",
            "InvalidParameterValue.UpdateTopicRuleDBFail",
            "LimitExceeded.CAAlreadyBindProduct",
            "LimitExceeded.CACertLimit",
            "LimitExceeded.CACertNameRepeat",
            "LimitExceeded.CACertNotSupport",
            "LimitExceeded.CARepeat",
            "LimitExceeded.DeviceExceedLimit",
            "LimitExceeded.FirmwareExceedLimit",
            "LimitExceeded.MessageSaved",
            "LimitExceeded.OfflineMessageExceedLimit",
            "LimitExceeded.ProductExceedLimit",
            "LimitExceeded.TopicPolicyExceedLimit",
            "OperationDenied.GetTDMQProInternalEndpointFail",
            "ResourceNotFound.CACertNotExist",
            "ResourceNotFound.CreateMultiDeviceTaskNotExist",
            "ResourceNotFound.DeviceFirmwareTaskNotExist",
            "ResourceNotFound.DeviceHasNoFirmware",
            "ResourceNotFound.DeviceNotExist",
            "ResourceNotFound.DeviceResourceNotExist",
            "ResourceNotFound.DeviceShadowNotExist",
            "ResourceNotFound.FirmwareNotExist",
            "ResourceNotFound.FirmwareTaskNotExist",
            "ResourceNotFound.ProductNotExist",
            "ResourceNotFound.ProductOrDeviceNotExist",
            "ResourceNotFound.ProductResourceNotExist",
            "ResourceNotFound.ResourceFileNotExist",
            "ResourceNotFound.TaskNotExist",
            "ResourceNotFound.ThingModelNotExist",
            "ResourceNotFound.TopicPolicyNotExist",
            "ResourceNotFound.TopicRuleNotExist",
            "UnauthorizedOperation.DeleteTidFail",
            "UnauthorizedOperation.DeviceHasAlreadyBindGateway",
            "UnauthorizedOperation.DeviceIsNotEnabled",
            "UnauthorizedOperation.DevicesExistUnderProduct",
            "UnauthorizedOperation.GatewayHasBindedDevices",
            "UnauthorizedOperation.PermissionDenied",
            "UnauthorizedOperation.ProductCantHaveLoRaDevice",
            "UnauthorizedOperation.ProductCantHaveNormalDevice",
            "UnauthorizedOperation.ProductCantHaveNotLoRaDevice",
            "UnauthorizedOperation.ProductIsForbidden",
            "UnauthorizedOperation.ProductNotSupportPSK",
            "UnauthorizedOperation.UserNotAuthenticaed",
            "UnsupportedOperation.ClientCertAlreadyGot",
            "UnsupportedOperation.DeviceOtaTaskInProgress",
            "UnsupportedOperation.GatewayProductHasBindedProduct",
            "UnsupportedOperation.ProductHasBindGateway",
            "UnsupportedOperation.ProductHasBindedGatewayProduct",
            "UnsupportedOperation.SuiteTokenNoCreate",
            "UnsupportedOperation.WrongProductAuthType",
        ];
        pub(super) static NAMES: [&str; 106] = [
            "FailedOperation",
            "FailedOperationAccountIsolated",
            "FailedOperationAlreadyDistributionDevice",
            "FailedOperationBindDeviceOverLimit",
            "FailedOperationBindDevicePerOnceOverLimit",
            "FailedOperationBroadcastTaskIsRunning",
            "FailedOperationDeviceAlreadyDisabled",
            "FailedOperationDeviceFirmwareTaskAlreadDone",
            "FailedOperationDeviceIsUpdating",
            "FailedOperationDeviceNoSubscription",
            "FailedOperationDeviceOffline",
            "FailedOperationDeviceRunningOtherOtaTask",
            "FailedOperationDuplicationOfFunctionItem",
            "FailedOperationFunctionFileNotExist",
            "FailedOperationInvalidMsgLen",
            "FailedOperationInvalidTopicName",
            "FailedOperationProductNotBind",
            "FailedOperationProductResourceDuplicate",
            "FailedOperationProxyIpIsNotEnough",
            "FailedOperationRrpcTimeout",
            "FailedOperationResourceFileNotMatch",
            "FailedOperationRuleAlreadyDisabled",
            "FailedOperationRuleAlreadyEnabled",
            "FailedOperationTidWhiteListNotOpen",
            "FailedOperationUpdateVersionNotMatch",
            "InternalError",
            "InternalErrorDbOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueActionNil",
            "InvalidParameterValueCaCertInvalid",
            "InvalidParameterValueCaCertNotMatch",
            "InvalidParameterValueCheckForwardUrlFail",
            "InvalidParameterValueCloudComponentAlreadyExist",
            "InvalidParameterValueDefinedPskNotBase64",
            "InvalidParameterValueDeviceAlreadyExist",
            "InvalidParameterValueDeviceIsNotGateway",
            "InvalidParameterValueFailActionHasSameDevice",
            "InvalidParameterValueFirmwareAlreadyExist",
            "InvalidParameterValueForwardRedirectDenied",
            "InvalidParameterValueInvalidJson",
            "InvalidParameterValueInvalidSql",
            "InvalidParameterValueJsonHasInvalidNode",
            "InvalidParameterValueJsonSizeExceedLimit",
            "InvalidParameterValueNotMergeAble",
            "InvalidParameterValueOperationDenied",
            "InvalidParameterValueParamIncomplete",
            "InvalidParameterValuePayloadOverLimit",
            "InvalidParameterValuePrefixInvalid",
            "InvalidParameterValueProductAlreadyExist",
            "InvalidParameterValueProductTypeNotSupport",
            "InvalidParameterValueRepublishTopicFormatError",
            "InvalidParameterValueRuleNumberBeyondLimit",
            "InvalidParameterValueTidProductAlreadyExist",
            "InvalidParameterValueTopicPolicyAlreadyExist",
            "InvalidParameterValueTopicRuleAlreadyExist",
            "InvalidParameterValueTopicRuleSqlNotEdited",
            "InvalidParameterValueUpdateTopicRuleDbFail",
            "LimitExceededCaAlreadyBindProduct",
            "LimitExceededCaCertLimit",
            "LimitExceededCaCertNameRepeat",
            "LimitExceededCaCertNotSupport",
            "LimitExceededCaRepeat",
            "LimitExceededDeviceExceedLimit",
            "LimitExceededFirmwareExceedLimit",
            "LimitExceededMessageSaved",
            "LimitExceededOfflineMessageExceedLimit",
            "LimitExceededProductExceedLimit",
            "LimitExceededTopicPolicyExceedLimit",
            "OperationDeniedGetTdmqProInternalEndpointFail",
            "ResourceNotFoundCaCertNotExist",
            "ResourceNotFoundCreateMultiDeviceTaskNotExist",
            "ResourceNotFoundDeviceFirmwareTaskNotExist",
            "ResourceNotFoundDeviceHasNoFirmware",
            "ResourceNotFoundDeviceNotExist",
            "ResourceNotFoundDeviceResourceNotExist",
            "ResourceNotFoundDeviceShadowNotExist",
            "ResourceNotFoundFirmwareNotExist",
            "ResourceNotFoundFirmwareTaskNotExist",
            "ResourceNotFoundProductNotExist",
            "ResourceNotFoundProductOrDeviceNotExist",
            "ResourceNotFoundProductResourceNotExist",
            "ResourceNotFoundResourceFileNotExist",
            "ResourceNotFoundTaskNotExist",
            "ResourceNotFoundThingModelNotExist",
            "ResourceNotFoundTopicPolicyNotExist",
            "ResourceNotFoundTopicRuleNotExist",
            "UnauthorizedOperationDeleteTidFail",
            "UnauthorizedOperationDeviceHasAlreadyBindGateway",
            "UnauthorizedOperationDeviceIsNotEnabled",
            "UnauthorizedOperationDevicesExistUnderProduct",
            "UnauthorizedOperationGatewayHasBindedDevices",
            "UnauthorizedOperationPermissionDenied",
            "UnauthorizedOperationProductCantHaveLoRaDevice",
            "UnauthorizedOperationProductCantHaveNormalDevice",
            "UnauthorizedOperationProductCantHaveNotLoRaDevice",
            "UnauthorizedOperationProductIsForbidden",
            "UnauthorizedOperationProductNotSupportPsk",
            "UnauthorizedOperationUserNotAuthenticaed",
            "UnsupportedOperationClientCertAlreadyGot",
            "UnsupportedOperationDeviceOtaTaskInProgress",
            "UnsupportedOperationGatewayProductHasBindedProduct",
            "UnsupportedOperationProductHasBindGateway",
            "UnsupportedOperationProductHasBindedGatewayProduct",
            "UnsupportedOperationSuiteTokenNoCreate",
            "UnsupportedOperationWrongProductAuthType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded.CAAlreadyBindProduct").with_retry(Retry::Never),
            Answer::below("LimitExceeded"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTCLOUD_V20210408_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotcloudError",
            label_en: "IoT Hub (2021-04-08)",
            label_zh: "物联网通信（2021-04-08）",
            level: Level::Service,
            product: Some(products::IOTCLOUD),
            version: Some("2021-04-08"),
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
