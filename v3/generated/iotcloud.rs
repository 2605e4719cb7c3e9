// @generated from spec/iotcloud.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d9df1832efd05693
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotcloud.rs"]
mod index;

/// Version 2018-06-14 of the API.
pub mod v20180614 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of IoT Hub (iotcloud), API 3.0, version 2018-06-14.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IotcloudError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AsyncTaskAlreadyStarted
        #[doc(alias("FailedOperation.AsyncTaskAlreadyStarted"))]
        FailedOperationAsyncTaskAlreadyStarted = 404_491_256,
        /// FailedOperation.BindDeviceOverLimit
        #[doc(alias("FailedOperation.BindDeviceOverLimit"))]
        FailedOperationBindDeviceOverLimit = 762_726_056,
        /// FailedOperation.BroadcastTaskIsRunning
        #[doc(alias("FailedOperation.BroadcastTaskIsRunning"))]
        FailedOperationBroadcastTaskIsRunning = -237_125_557,
        /// FailedOperation.DeviceAlreadyDisabled
        #[doc(alias("FailedOperation.DeviceAlreadyDisabled"))]
        FailedOperationDeviceAlreadyDisabled = 1_912_916_962,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone = 1_614_277_360,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating = -1_222_915_637,
        /// FailedOperation.DeviceNoSubscription
        #[doc(alias("FailedOperation.DeviceNoSubscription"))]
        FailedOperationDeviceNoSubscription = 1_261_214_253,
        /// FailedOperation.DeviceOffline
        #[doc(alias("FailedOperation.DeviceOffline"))]
        FailedOperationDeviceOffline = -1_421_361_647,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask = -1_660_636_979,
        /// FailedOperation.DuplicationOfFunctionItem
        #[doc(alias("FailedOperation.DuplicationOfFunctionItem"))]
        FailedOperationDuplicationOfFunctionItem = -1_648_851_213,
        /// FailedOperation.FunctionFileNotExist
        #[doc(alias("FailedOperation.FunctionFileNotExist"))]
        FailedOperationFunctionFileNotExist = -2_097_105_985,
        /// FailedOperation.InvalidMsgLen
        #[doc(alias("FailedOperation.InvalidMsgLen"))]
        FailedOperationInvalidMsgLen = 1_185_019_347,
        /// FailedOperation.InvalidTopicName
        #[doc(alias("FailedOperation.InvalidTopicName"))]
        FailedOperationInvalidTopicName = 1_584_125_161,
        /// FailedOperation.ProductNotBind
        #[doc(alias("FailedOperation.ProductNotBind"))]
        FailedOperationProductNotBind = -2_028_572_868,
        /// FailedOperation.ProductResourceDuplicate
        #[doc(alias("FailedOperation.ProductResourceDuplicate"))]
        FailedOperationProductResourceDuplicate = -1_290_227_155,
        /// FailedOperation.ProxyIPIsNotEnough
        #[doc(alias("FailedOperation.ProxyIPIsNotEnough"))]
        FailedOperationProxyIpIsNotEnough = -804_270_387,
        /// FailedOperation.RRPCTimeout
        #[doc(alias("FailedOperation.RRPCTimeout"))]
        FailedOperationRrpcTimeout = -1_277_117_309,
        /// FailedOperation.RuleAlreadyDisabled
        #[doc(alias("FailedOperation.RuleAlreadyDisabled"))]
        FailedOperationRuleAlreadyDisabled = -828_998_390,
        /// FailedOperation.RuleAlreadyEnabled
        #[doc(alias("FailedOperation.RuleAlreadyEnabled"))]
        FailedOperationRuleAlreadyEnabled = -171_284_302,
        /// FailedOperation.TaskIDNotMatch
        #[doc(alias("FailedOperation.TaskIDNotMatch"))]
        FailedOperationTaskIdNotMatch = 296_259_776,
        /// FailedOperation.TidWhiteListNotOpen
        #[doc(alias("FailedOperation.TidWhiteListNotOpen"))]
        FailedOperationTidWhiteListNotOpen = -899_920_285,
        /// FailedOperation.UpdateVersionNotMatch
        #[doc(alias("FailedOperation.UpdateVersionNotMatch"))]
        FailedOperationUpdateVersionNotMatch = -824_844_516,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ActionNil
        #[doc(alias("InvalidParameterValue.ActionNil"))]
        InvalidParameterValueActionNil = -140_818_739,
        /// InvalidParameterValue.CheckForwardURLFail
        #[doc(alias("InvalidParameterValue.CheckForwardURLFail"))]
        InvalidParameterValueCheckForwardUrlFail = 1_851_693_994,
        /// InvalidParameterValue.CloudComponentAlreadyExist
        #[doc(alias("InvalidParameterValue.CloudComponentAlreadyExist"))]
        InvalidParameterValueCloudComponentAlreadyExist = -1_009_308_964,
        /// InvalidParameterValue.DefinedPskNotBase64
        #[doc(alias("InvalidParameterValue.DefinedPskNotBase64"))]
        InvalidParameterValueDefinedPskNotBase64 = -523_322_870,
        /// InvalidParameterValue.DeviceAlreadyExist
        #[doc(alias("InvalidParameterValue.DeviceAlreadyExist"))]
        InvalidParameterValueDeviceAlreadyExist = 332_109_851,
        /// InvalidParameterValue.DeviceIsNotGateway
        #[doc(alias("InvalidParameterValue.DeviceIsNotGateway"))]
        InvalidParameterValueDeviceIsNotGateway = -1_428_697_907,
        /// InvalidParameterValue.DeviceNotExist
        #[doc(alias("InvalidParameterValue.DeviceNotExist"))]
        InvalidParameterValueDeviceNotExist = -972_064_006,
        /// InvalidParameterValue.FailActionHasSameDevice
        #[doc(alias("InvalidParameterValue.FailActionHasSameDevice"))]
        InvalidParameterValueFailActionHasSameDevice = -1_746_072_596,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist = -748_994_723,
        /// InvalidParameterValue.InvalidJSON
        #[doc(alias("InvalidParameterValue.InvalidJSON"))]
        InvalidParameterValueInvalidJson = 1_393_728_128,
        /// InvalidParameterValue.InvalidSQL
        #[doc(alias("InvalidParameterValue.InvalidSQL"))]
        InvalidParameterValueInvalidSql = 677_112_369,
        /// InvalidParameterValue.JSONHasInvalidNode
        #[doc(alias("InvalidParameterValue.JSONHasInvalidNode"))]
        InvalidParameterValueJsonHasInvalidNode = 1_218_501_183,
        /// InvalidParameterValue.JSONSizeExceedLimit
        #[doc(alias("InvalidParameterValue.JSONSizeExceedLimit"))]
        InvalidParameterValueJsonSizeExceedLimit = 810_703_732,
        /// InvalidParameterValue.NotMergeAble
        #[doc(alias("InvalidParameterValue.NotMergeAble"))]
        InvalidParameterValueNotMergeAble = 1_342_688_989,
        /// InvalidParameterValue.OperationDenied
        #[doc(alias("InvalidParameterValue.OperationDenied"))]
        InvalidParameterValueOperationDenied = -1_752_898_049,
        /// InvalidParameterValue.ParamIncomplete
        #[doc(alias("InvalidParameterValue.ParamIncomplete"))]
        InvalidParameterValueParamIncomplete = 934_369_754,
        /// InvalidParameterValue.PayloadOverLimit
        #[doc(alias("InvalidParameterValue.PayloadOverLimit"))]
        InvalidParameterValuePayloadOverLimit = -817_157_847,
        /// InvalidParameterValue.PrefixInvalid
        #[doc(alias("InvalidParameterValue.PrefixInvalid"))]
        InvalidParameterValuePrefixInvalid = 689_273_914,
        /// InvalidParameterValue.ProductAlreadyExist
        #[doc(alias("InvalidParameterValue.ProductAlreadyExist"))]
        InvalidParameterValueProductAlreadyExist = -16_007_214,
        /// InvalidParameterValue.ProductIsNotGateway
        #[doc(alias("InvalidParameterValue.ProductIsNotGateway"))]
        InvalidParameterValueProductIsNotGateway = 1_302_809_729,
        /// InvalidParameterValue.ProductTypeNotSupport
        #[doc(alias("InvalidParameterValue.ProductTypeNotSupport"))]
        InvalidParameterValueProductTypeNotSupport = -1_574_121_128,
        /// InvalidParameterValue.QueryDeviceFail
        #[doc(alias("InvalidParameterValue.QueryDeviceFail"))]
        InvalidParameterValueQueryDeviceFail = 1_732_940_207,
        /// InvalidParameterValue.QueryLoraDeviceFail
        #[doc(alias("InvalidParameterValue.QueryLoraDeviceFail"))]
        InvalidParameterValueQueryLoraDeviceFail = -460_980_223,
        /// InvalidParameterValue.QueryNotLoraDeviceFail
        #[doc(alias("InvalidParameterValue.QueryNotLoraDeviceFail"))]
        InvalidParameterValueQueryNotLoraDeviceFail = -846_700_290,
        /// InvalidParameterValue.RegisterLoraInfoError
        #[doc(alias("InvalidParameterValue.RegisterLoraInfoError"))]
        InvalidParameterValueRegisterLoraInfoError = -1_182_589_675,
        /// InvalidParameterValue.RepublishTopicFormatError
        #[doc(alias("InvalidParameterValue.RepublishTopicFormatError"))]
        InvalidParameterValueRepublishTopicFormatError = -1_963_740_313,
        /// InvalidParameterValue.RuleNumberBeyondLimit
        #[doc(alias("InvalidParameterValue.RuleNumberBeyondLimit"))]
        InvalidParameterValueRuleNumberBeyondLimit = 460_095_178,
        /// InvalidParameterValue.TaskIDNotMatch
        #[doc(alias("InvalidParameterValue.TaskIDNotMatch"))]
        InvalidParameterValueTaskIdNotMatch = -1_046_775_952,
        /// InvalidParameterValue.TidProductAlreadyExist
        #[doc(alias("InvalidParameterValue.TidProductAlreadyExist"))]
        InvalidParameterValueTidProductAlreadyExist = -1_597_939_310,
        /// InvalidParameterValue.TopicPolicyAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicPolicyAlreadyExist"))]
        InvalidParameterValueTopicPolicyAlreadyExist = -1_220_410_714,
        /// InvalidParameterValue.TopicRuleAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicRuleAlreadyExist"))]
        InvalidParameterValueTopicRuleAlreadyExist = 1_848_725_927,
        /// InvalidParameterValue.TopicRuleSqlNotEdited
        #[doc(alias("InvalidParameterValue.TopicRuleSqlNotEdited"))]
        InvalidParameterValueTopicRuleSqlNotEdited = 1_315_184_999,
        /// InvalidParameterValue.UpdateTopicRuleDBFail
        #[doc(alias("InvalidParameterValue.UpdateTopicRuleDBFail"))]
        InvalidParameterValueUpdateTopicRuleDbFail = -1_161_595_980,
        /// LimitExceeded.DeviceExceedLimit
        #[doc(alias("LimitExceeded.DeviceExceedLimit"))]
        LimitExceededDeviceExceedLimit = -1_357_873_015,
        /// LimitExceeded.FirmwareExceedLimit
        #[doc(alias("LimitExceeded.FirmwareExceedLimit"))]
        LimitExceededFirmwareExceedLimit = -1_459_187_702,
        /// LimitExceeded.MessageSaved
        #[doc(alias("LimitExceeded.MessageSaved"))]
        LimitExceededMessageSaved = -1_997_338_780,
        /// LimitExceeded.OfflineMessageExceedLimit
        #[doc(alias("LimitExceeded.OfflineMessageExceedLimit"))]
        LimitExceededOfflineMessageExceedLimit = -1_187_723_186,
        /// LimitExceeded.PengingOrProcessingTasksExceedLimit
        #[doc(alias("LimitExceeded.PengingOrProcessingTasksExceedLimit"))]
        LimitExceededPengingOrProcessingTasksExceedLimit = -1_416_606_854,
        /// LimitExceeded.ProductExceedLimit
        #[doc(alias("LimitExceeded.ProductExceedLimit"))]
        LimitExceededProductExceedLimit = -1_040_327_758,
        /// LimitExceeded.TopicPolicyExceedLimit
        #[doc(alias("LimitExceeded.TopicPolicyExceedLimit"))]
        LimitExceededTopicPolicyExceedLimit = 882_136_442,
        /// ResourceNotFound.CreateMultiDeviceTaskNotExist
        #[doc(alias("ResourceNotFound.CreateMultiDeviceTaskNotExist"))]
        ResourceNotFoundCreateMultiDeviceTaskNotExist = 657_925_200,
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist = -1_577_371_499,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware = -1_490_223_546,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist = 1_892_176_960,
        /// ResourceNotFound.DeviceResourceNotExist
        #[doc(alias("ResourceNotFound.DeviceResourceNotExist"))]
        ResourceNotFoundDeviceResourceNotExist = 134_984_350,
        /// ResourceNotFound.DeviceShadowNotExist
        #[doc(alias("ResourceNotFound.DeviceShadowNotExist"))]
        ResourceNotFoundDeviceShadowNotExist = -2_021_964_923,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist = 1_861_711_913,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist = -1_794_595_809,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist = -492_621_267,
        /// ResourceNotFound.ProductOrDeviceNotExist
        #[doc(alias("ResourceNotFound.ProductOrDeviceNotExist"))]
        ResourceNotFoundProductOrDeviceNotExist = -2_125_923_590,
        /// ResourceNotFound.ProductResourceNotExist
        #[doc(alias("ResourceNotFound.ProductResourceNotExist"))]
        ResourceNotFoundProductResourceNotExist = -1_194_395_006,
        /// ResourceNotFound.ResourceFileNotExist
        #[doc(alias("ResourceNotFound.ResourceFileNotExist"))]
        ResourceNotFoundResourceFileNotExist = -259_599_704,
        /// ResourceNotFound.TaskNotExist
        #[doc(alias("ResourceNotFound.TaskNotExist"))]
        ResourceNotFoundTaskNotExist = 652_074_170,
        /// ResourceNotFound.ThingModelNotExist
        #[doc(alias("ResourceNotFound.ThingModelNotExist"))]
        ResourceNotFoundThingModelNotExist = 488_018_974,
        /// ResourceNotFound.TopicPolicyNotExist
        #[doc(alias("ResourceNotFound.TopicPolicyNotExist"))]
        ResourceNotFoundTopicPolicyNotExist = 895_407_950,
        /// ResourceNotFound.TopicRuleNotExist
        #[doc(alias("ResourceNotFound.TopicRuleNotExist"))]
        ResourceNotFoundTopicRuleNotExist = 2_069_465_956,
        /// UnauthorizedOperation.CreateMultiDeviceTaskNotFinished
        #[doc(alias("UnauthorizedOperation.CreateMultiDeviceTaskNotFinished"))]
        UnauthorizedOperationCreateMultiDeviceTaskNotFinished = -155_497_757,
        /// UnauthorizedOperation.DeviceHasAlreadyBindGateway
        #[doc(alias("UnauthorizedOperation.DeviceHasAlreadyBindGateway"))]
        UnauthorizedOperationDeviceHasAlreadyBindGateway = 1_136_810_615,
        /// UnauthorizedOperation.DeviceIsNotEnabled
        #[doc(alias("UnauthorizedOperation.DeviceIsNotEnabled"))]
        UnauthorizedOperationDeviceIsNotEnabled = -1_771_612_545,
        /// UnauthorizedOperation.DevicesExistUnderProduct
        #[doc(alias("UnauthorizedOperation.DevicesExistUnderProduct"))]
        UnauthorizedOperationDevicesExistUnderProduct = -1_956_633_420,
        /// UnauthorizedOperation.GatewayHasBindedDevices
        #[doc(alias("UnauthorizedOperation.GatewayHasBindedDevices"))]
        UnauthorizedOperationGatewayHasBindedDevices = -663_053_577,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnauthorizedOperation.ProductCantHaveLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveLoRaDevice"))]
        UnauthorizedOperationProductCantHaveLoRaDevice = 1_969_519_926,
        /// UnauthorizedOperation.ProductCantHaveNormalDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNormalDevice"))]
        UnauthorizedOperationProductCantHaveNormalDevice = 1_979_033_801,
        /// UnauthorizedOperation.ProductCantHaveNotLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNotLoRaDevice"))]
        UnauthorizedOperationProductCantHaveNotLoRaDevice = 116_488_341,
        /// UnauthorizedOperation.ProductIsForbidden
        #[doc(alias("UnauthorizedOperation.ProductIsForbidden"))]
        UnauthorizedOperationProductIsForbidden = 752_150_828,
        /// UnauthorizedOperation.ProductNotSupportPSK
        #[doc(alias("UnauthorizedOperation.ProductNotSupportPSK"))]
        UnauthorizedOperationProductNotSupportPsk = -51_309_616,
        /// UnauthorizedOperation.UserNotAuthenticaed
        #[doc(alias("UnauthorizedOperation.UserNotAuthenticaed"))]
        UnauthorizedOperationUserNotAuthenticaed = 1_975_467_319,
        /// UnsupportedOperation.ClientCertAlreadyGot
        #[doc(alias("UnsupportedOperation.ClientCertAlreadyGot"))]
        UnsupportedOperationClientCertAlreadyGot = 2_085_609_463,
        /// UnsupportedOperation.DeviceOtaTaskInProgress
        #[doc(alias("UnsupportedOperation.DeviceOtaTaskInProgress"))]
        UnsupportedOperationDeviceOtaTaskInProgress = -1_611_376_423,
        /// UnsupportedOperation.GatewayProductHasBindedProduct
        #[doc(alias("UnsupportedOperation.GatewayProductHasBindedProduct"))]
        UnsupportedOperationGatewayProductHasBindedProduct = 102_714_339,
        /// UnsupportedOperation.ProductHasBindGateway
        #[doc(alias("UnsupportedOperation.ProductHasBindGateway"))]
        UnsupportedOperationProductHasBindGateway = 668_784_757,
        /// UnsupportedOperation.ProductHasBindedGatewayProduct
        #[doc(alias("UnsupportedOperation.ProductHasBindedGatewayProduct"))]
        UnsupportedOperationProductHasBindedGatewayProduct = 268_918_891,
        /// UnsupportedOperation.SuiteTokenNoCreate
        #[doc(alias("UnsupportedOperation.SuiteTokenNoCreate"))]
        UnsupportedOperationSuiteTokenNoCreate = 353_774_004,
        /// UnsupportedOperation.WrongProductAuthType
        #[doc(alias("UnsupportedOperation.WrongProductAuthType"))]
        UnsupportedOperationWrongProductAuthType = 325_632_816,
    }
    api::listed_enum!(IotcloudError, iotcloud_v20180614_table);
    mod iotcloud_v20180614_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{IotcloudError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iotcloud_v20180614";
        pub(super) const CODE_INDEX: Index = index::IOTCLOUD_V20180614_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTCLOUD_V20180614_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 102] = backgrounds(
            &WORDS,
            &index::IOTCLOUD_V20180614_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180614::IotcloudError;

/// Version 2021-04-08 of the API.
pub mod v20210408 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of IoT Hub (iotcloud), API 3.0, version 2021-04-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IotcloudError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountIsolated
        #[doc(alias("FailedOperation.AccountIsolated"))]
        FailedOperationAccountIsolated = 365_832_247,
        /// FailedOperation.AlreadyDistributionDevice
        #[doc(alias("FailedOperation.AlreadyDistributionDevice"))]
        FailedOperationAlreadyDistributionDevice = -1_565_565_841,
        /// FailedOperation.BindDeviceOverLimit
        #[doc(alias("FailedOperation.BindDeviceOverLimit"))]
        FailedOperationBindDeviceOverLimit = 762_726_056,
        /// FailedOperation.BindDevicePerOnceOverLimit
        #[doc(alias("FailedOperation.BindDevicePerOnceOverLimit"))]
        FailedOperationBindDevicePerOnceOverLimit = -607_118_705,
        /// FailedOperation.BroadcastTaskIsRunning
        #[doc(alias("FailedOperation.BroadcastTaskIsRunning"))]
        FailedOperationBroadcastTaskIsRunning = -237_125_557,
        /// FailedOperation.DeviceAlreadyDisabled
        #[doc(alias("FailedOperation.DeviceAlreadyDisabled"))]
        FailedOperationDeviceAlreadyDisabled = 1_912_916_962,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone = 1_614_277_360,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating = -1_222_915_637,
        /// FailedOperation.DeviceNoSubscription
        #[doc(alias("FailedOperation.DeviceNoSubscription"))]
        FailedOperationDeviceNoSubscription = 1_261_214_253,
        /// FailedOperation.DeviceOffline
        #[doc(alias("FailedOperation.DeviceOffline"))]
        FailedOperationDeviceOffline = -1_421_361_647,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask = -1_660_636_979,
        /// FailedOperation.DuplicationOfFunctionItem
        #[doc(alias("FailedOperation.DuplicationOfFunctionItem"))]
        FailedOperationDuplicationOfFunctionItem = -1_648_851_213,
        /// FailedOperation.FunctionFileNotExist
        #[doc(alias("FailedOperation.FunctionFileNotExist"))]
        FailedOperationFunctionFileNotExist = -2_097_105_985,
        /// FailedOperation.InvalidMsgLen
        #[doc(alias("FailedOperation.InvalidMsgLen"))]
        FailedOperationInvalidMsgLen = 1_185_019_347,
        /// FailedOperation.InvalidTopicName
        #[doc(alias("FailedOperation.InvalidTopicName"))]
        FailedOperationInvalidTopicName = 1_584_125_161,
        /// FailedOperation.ProductNotBind
        #[doc(alias("FailedOperation.ProductNotBind"))]
        FailedOperationProductNotBind = -2_028_572_868,
        /// FailedOperation.ProductResourceDuplicate
        #[doc(alias("FailedOperation.ProductResourceDuplicate"))]
        FailedOperationProductResourceDuplicate = -1_290_227_155,
        /// FailedOperation.ProxyIPIsNotEnough
        #[doc(alias("FailedOperation.ProxyIPIsNotEnough"))]
        FailedOperationProxyIpIsNotEnough = -804_270_387,
        /// FailedOperation.RRPCTimeout
        #[doc(alias("FailedOperation.RRPCTimeout"))]
        FailedOperationRrpcTimeout = -1_277_117_309,
        /// FailedOperation.ResourceFileNotMatch
        #[doc(alias("FailedOperation.ResourceFileNotMatch"))]
        FailedOperationResourceFileNotMatch = 89_290_775,
        /// FailedOperation.RuleAlreadyDisabled
        #[doc(alias("FailedOperation.RuleAlreadyDisabled"))]
        FailedOperationRuleAlreadyDisabled = -828_998_390,
        /// FailedOperation.RuleAlreadyEnabled
        #[doc(alias("FailedOperation.RuleAlreadyEnabled"))]
        FailedOperationRuleAlreadyEnabled = -171_284_302,
        /// FailedOperation.TidWhiteListNotOpen
        #[doc(alias("FailedOperation.TidWhiteListNotOpen"))]
        FailedOperationTidWhiteListNotOpen = -899_920_285,
        /// FailedOperation.UpdateVersionNotMatch
        #[doc(alias("FailedOperation.UpdateVersionNotMatch"))]
        FailedOperationUpdateVersionNotMatch = -824_844_516,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ActionNil
        #[doc(alias("InvalidParameterValue.ActionNil"))]
        InvalidParameterValueActionNil = -140_818_739,
        /// InvalidParameterValue.CACertInvalid
        #[doc(alias("InvalidParameterValue.CACertInvalid"))]
        InvalidParameterValueCaCertInvalid = -520_996_302,
        /// InvalidParameterValue.CACertNotMatch
        #[doc(alias("InvalidParameterValue.CACertNotMatch"))]
        InvalidParameterValueCaCertNotMatch = -1_897_318_953,
        /// InvalidParameterValue.CheckForwardURLFail
        #[doc(alias("InvalidParameterValue.CheckForwardURLFail"))]
        InvalidParameterValueCheckForwardUrlFail = 1_851_693_994,
        /// InvalidParameterValue.CloudComponentAlreadyExist
        #[doc(alias("InvalidParameterValue.CloudComponentAlreadyExist"))]
        InvalidParameterValueCloudComponentAlreadyExist = -1_009_308_964,
        /// InvalidParameterValue.DefinedPskNotBase64
        #[doc(alias("InvalidParameterValue.DefinedPskNotBase64"))]
        InvalidParameterValueDefinedPskNotBase64 = -523_322_870,
        /// InvalidParameterValue.DeviceAlreadyExist
        #[doc(alias("InvalidParameterValue.DeviceAlreadyExist"))]
        InvalidParameterValueDeviceAlreadyExist = 332_109_851,
        /// InvalidParameterValue.DeviceIsNotGateway
        #[doc(alias("InvalidParameterValue.DeviceIsNotGateway"))]
        InvalidParameterValueDeviceIsNotGateway = -1_428_697_907,
        /// InvalidParameterValue.FailActionHasSameDevice
        #[doc(alias("InvalidParameterValue.FailActionHasSameDevice"))]
        InvalidParameterValueFailActionHasSameDevice = -1_746_072_596,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist = -748_994_723,
        /// InvalidParameterValue.ForwardRedirectDenied
        #[doc(alias("InvalidParameterValue.ForwardRedirectDenied"))]
        InvalidParameterValueForwardRedirectDenied = -965_410_833,
        /// InvalidParameterValue.InvalidJSON
        #[doc(alias("InvalidParameterValue.InvalidJSON"))]
        InvalidParameterValueInvalidJson = 1_393_728_128,
        /// InvalidParameterValue.InvalidSQL
        #[doc(alias("InvalidParameterValue.InvalidSQL"))]
        InvalidParameterValueInvalidSql = 677_112_369,
        /// InvalidParameterValue.JSONHasInvalidNode
        #[doc(alias("InvalidParameterValue.JSONHasInvalidNode"))]
        InvalidParameterValueJsonHasInvalidNode = 1_218_501_183,
        /// InvalidParameterValue.JSONSizeExceedLimit
        #[doc(alias("InvalidParameterValue.JSONSizeExceedLimit"))]
        InvalidParameterValueJsonSizeExceedLimit = 810_703_732,
        /// InvalidParameterValue.NotMergeAble
        #[doc(alias("InvalidParameterValue.NotMergeAble"))]
        InvalidParameterValueNotMergeAble = 1_342_688_989,
        /// InvalidParameterValue.OperationDenied
        #[doc(alias("InvalidParameterValue.OperationDenied"))]
        InvalidParameterValueOperationDenied = -1_752_898_049,
        /// InvalidParameterValue.ParamIncomplete
        #[doc(alias("InvalidParameterValue.ParamIncomplete"))]
        InvalidParameterValueParamIncomplete = 934_369_754,
        /// InvalidParameterValue.PayloadOverLimit
        #[doc(alias("InvalidParameterValue.PayloadOverLimit"))]
        InvalidParameterValuePayloadOverLimit = -817_157_847,
        /// InvalidParameterValue.PrefixInvalid
        #[doc(alias("InvalidParameterValue.PrefixInvalid"))]
        InvalidParameterValuePrefixInvalid = 689_273_914,
        /// InvalidParameterValue.ProductAlreadyExist
        #[doc(alias("InvalidParameterValue.ProductAlreadyExist"))]
        InvalidParameterValueProductAlreadyExist = -16_007_214,
        /// InvalidParameterValue.ProductTypeNotSupport
        #[doc(alias("InvalidParameterValue.ProductTypeNotSupport"))]
        InvalidParameterValueProductTypeNotSupport = -1_574_121_128,
        /// InvalidParameterValue.RepublishTopicFormatError
        #[doc(alias("InvalidParameterValue.RepublishTopicFormatError"))]
        InvalidParameterValueRepublishTopicFormatError = -1_963_740_313,
        /// InvalidParameterValue.RuleNumberBeyondLimit
        #[doc(alias("InvalidParameterValue.RuleNumberBeyondLimit"))]
        InvalidParameterValueRuleNumberBeyondLimit = 460_095_178,
        /// InvalidParameterValue.TidProductAlreadyExist
        #[doc(alias("InvalidParameterValue.TidProductAlreadyExist"))]
        InvalidParameterValueTidProductAlreadyExist = -1_597_939_310,
        /// InvalidParameterValue.TopicPolicyAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicPolicyAlreadyExist"))]
        InvalidParameterValueTopicPolicyAlreadyExist = -1_220_410_714,
        /// InvalidParameterValue.TopicRuleAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicRuleAlreadyExist"))]
        InvalidParameterValueTopicRuleAlreadyExist = 1_848_725_927,
        /// InvalidParameterValue.TopicRuleSqlNotEdited
        #[doc(alias("InvalidParameterValue.TopicRuleSqlNotEdited"))]
        InvalidParameterValueTopicRuleSqlNotEdited = 1_315_184_999,
        /// InvalidParameterValue.UpdateTopicRuleDBFail
        #[doc(alias("InvalidParameterValue.UpdateTopicRuleDBFail"))]
        InvalidParameterValueUpdateTopicRuleDbFail = -1_161_595_980,
        /// LimitExceeded.CAAlreadyBindProduct
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.CAAlreadyBindProduct"))]
        LimitExceededCaAlreadyBindProduct = 2_132_437_397,
        /// LimitExceeded.CACertLimit
        #[doc(alias("LimitExceeded.CACertLimit"))]
        LimitExceededCaCertLimit = -587_462_384,
        /// LimitExceeded.CACertNameRepeat
        #[doc(alias("LimitExceeded.CACertNameRepeat"))]
        LimitExceededCaCertNameRepeat = -1_762_555_546,
        /// LimitExceeded.CACertNotSupport
        #[doc(alias("LimitExceeded.CACertNotSupport"))]
        LimitExceededCaCertNotSupport = -1_398_413_058,
        /// LimitExceeded.CARepeat
        #[doc(alias("LimitExceeded.CARepeat"))]
        LimitExceededCaRepeat = -1_913_398_367,
        /// LimitExceeded.DeviceExceedLimit
        #[doc(alias("LimitExceeded.DeviceExceedLimit"))]
        LimitExceededDeviceExceedLimit = -1_357_873_015,
        /// LimitExceeded.FirmwareExceedLimit
        #[doc(alias("LimitExceeded.FirmwareExceedLimit"))]
        LimitExceededFirmwareExceedLimit = -1_459_187_702,
        /// LimitExceeded.MessageSaved
        #[doc(alias("LimitExceeded.MessageSaved"))]
        LimitExceededMessageSaved = -1_997_338_780,
        /// LimitExceeded.OfflineMessageExceedLimit
        #[doc(alias("LimitExceeded.OfflineMessageExceedLimit"))]
        LimitExceededOfflineMessageExceedLimit = -1_187_723_186,
        /// LimitExceeded.ProductExceedLimit
        #[doc(alias("LimitExceeded.ProductExceedLimit"))]
        LimitExceededProductExceedLimit = -1_040_327_758,
        /// LimitExceeded.TopicPolicyExceedLimit
        #[doc(alias("LimitExceeded.TopicPolicyExceedLimit"))]
        LimitExceededTopicPolicyExceedLimit = 882_136_442,
        /// OperationDenied.GetTDMQProInternalEndpointFail
        #[doc(alias("OperationDenied.GetTDMQProInternalEndpointFail"))]
        OperationDeniedGetTdmqProInternalEndpointFail = 1_443_155_408,
        /// ResourceNotFound.CACertNotExist
        #[doc(alias("ResourceNotFound.CACertNotExist"))]
        ResourceNotFoundCaCertNotExist = 730_179_393,
        /// ResourceNotFound.CreateMultiDeviceTaskNotExist
        #[doc(alias("ResourceNotFound.CreateMultiDeviceTaskNotExist"))]
        ResourceNotFoundCreateMultiDeviceTaskNotExist = 657_925_200,
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist = -1_577_371_499,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware = -1_490_223_546,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist = 1_892_176_960,
        /// ResourceNotFound.DeviceResourceNotExist
        #[doc(alias("ResourceNotFound.DeviceResourceNotExist"))]
        ResourceNotFoundDeviceResourceNotExist = 134_984_350,
        /// ResourceNotFound.DeviceShadowNotExist
        #[doc(alias("ResourceNotFound.DeviceShadowNotExist"))]
        ResourceNotFoundDeviceShadowNotExist = -2_021_964_923,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist = 1_861_711_913,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist = -1_794_595_809,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist = -492_621_267,
        /// ResourceNotFound.ProductOrDeviceNotExist
        #[doc(alias("ResourceNotFound.ProductOrDeviceNotExist"))]
        ResourceNotFoundProductOrDeviceNotExist = -2_125_923_590,
        /// ResourceNotFound.ProductResourceNotExist
        #[doc(alias("ResourceNotFound.ProductResourceNotExist"))]
        ResourceNotFoundProductResourceNotExist = -1_194_395_006,
        /// ResourceNotFound.ResourceFileNotExist
        #[doc(alias("ResourceNotFound.ResourceFileNotExist"))]
        ResourceNotFoundResourceFileNotExist = -259_599_704,
        /// ResourceNotFound.TaskNotExist
        #[doc(alias("ResourceNotFound.TaskNotExist"))]
        ResourceNotFoundTaskNotExist = 652_074_170,
        /// ResourceNotFound.ThingModelNotExist
        #[doc(alias("ResourceNotFound.ThingModelNotExist"))]
        ResourceNotFoundThingModelNotExist = 488_018_974,
        /// ResourceNotFound.TopicPolicyNotExist
        #[doc(alias("ResourceNotFound.TopicPolicyNotExist"))]
        ResourceNotFoundTopicPolicyNotExist = 895_407_950,
        /// ResourceNotFound.TopicRuleNotExist
        #[doc(alias("ResourceNotFound.TopicRuleNotExist"))]
        ResourceNotFoundTopicRuleNotExist = 2_069_465_956,
        /// UnauthorizedOperation.DeleteTidFail
        #[doc(alias("UnauthorizedOperation.DeleteTidFail"))]
        UnauthorizedOperationDeleteTidFail = 1_920_286_666,
        /// UnauthorizedOperation.DeviceHasAlreadyBindGateway
        #[doc(alias("UnauthorizedOperation.DeviceHasAlreadyBindGateway"))]
        UnauthorizedOperationDeviceHasAlreadyBindGateway = 1_136_810_615,
        /// UnauthorizedOperation.DeviceIsNotEnabled
        #[doc(alias("UnauthorizedOperation.DeviceIsNotEnabled"))]
        UnauthorizedOperationDeviceIsNotEnabled = -1_771_612_545,
        /// UnauthorizedOperation.DevicesExistUnderProduct
        #[doc(alias("UnauthorizedOperation.DevicesExistUnderProduct"))]
        UnauthorizedOperationDevicesExistUnderProduct = -1_956_633_420,
        /// UnauthorizedOperation.GatewayHasBindedDevices
        #[doc(alias("UnauthorizedOperation.GatewayHasBindedDevices"))]
        UnauthorizedOperationGatewayHasBindedDevices = -663_053_577,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnauthorizedOperation.ProductCantHaveLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveLoRaDevice"))]
        UnauthorizedOperationProductCantHaveLoRaDevice = 1_969_519_926,
        /// UnauthorizedOperation.ProductCantHaveNormalDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNormalDevice"))]
        UnauthorizedOperationProductCantHaveNormalDevice = 1_979_033_801,
        /// UnauthorizedOperation.ProductCantHaveNotLoRaDevice
        #[doc(alias("UnauthorizedOperation.ProductCantHaveNotLoRaDevice"))]
        UnauthorizedOperationProductCantHaveNotLoRaDevice = 116_488_341,
        /// UnauthorizedOperation.ProductIsForbidden
        #[doc(alias("UnauthorizedOperation.ProductIsForbidden"))]
        UnauthorizedOperationProductIsForbidden = 752_150_828,
        /// UnauthorizedOperation.ProductNotSupportPSK
        #[doc(alias("UnauthorizedOperation.ProductNotSupportPSK"))]
        UnauthorizedOperationProductNotSupportPsk = -51_309_616,
        /// UnauthorizedOperation.UserNotAuthenticaed
        #[doc(alias("UnauthorizedOperation.UserNotAuthenticaed"))]
        UnauthorizedOperationUserNotAuthenticaed = 1_975_467_319,
        /// UnsupportedOperation.ClientCertAlreadyGot
        #[doc(alias("UnsupportedOperation.ClientCertAlreadyGot"))]
        UnsupportedOperationClientCertAlreadyGot = 2_085_609_463,
        /// UnsupportedOperation.DeviceOtaTaskInProgress
        #[doc(alias("UnsupportedOperation.DeviceOtaTaskInProgress"))]
        UnsupportedOperationDeviceOtaTaskInProgress = -1_611_376_423,
        /// UnsupportedOperation.GatewayProductHasBindedProduct
        #[doc(alias("UnsupportedOperation.GatewayProductHasBindedProduct"))]
        UnsupportedOperationGatewayProductHasBindedProduct = 102_714_339,
        /// UnsupportedOperation.ProductHasBindGateway
        #[doc(alias("UnsupportedOperation.ProductHasBindGateway"))]
        UnsupportedOperationProductHasBindGateway = 668_784_757,
        /// UnsupportedOperation.ProductHasBindedGatewayProduct
        #[doc(alias("UnsupportedOperation.ProductHasBindedGatewayProduct"))]
        UnsupportedOperationProductHasBindedGatewayProduct = 268_918_891,
        /// UnsupportedOperation.SuiteTokenNoCreate
        #[doc(alias("UnsupportedOperation.SuiteTokenNoCreate"))]
        UnsupportedOperationSuiteTokenNoCreate = 353_774_004,
        /// UnsupportedOperation.WrongProductAuthType
        #[doc(alias("UnsupportedOperation.WrongProductAuthType"))]
        UnsupportedOperationWrongProductAuthType = 325_632_816,
    }
    api::listed_enum!(IotcloudError, iotcloud_v20210408_table);
    mod iotcloud_v20210408_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{IotcloudError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iotcloud_v20210408";
        pub(super) const CODE_INDEX: Index = index::IOTCLOUD_V20210408_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTCLOUD_V20210408_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 106] = backgrounds(
            &WORDS,
            &index::IOTCLOUD_V20210408_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::IOTCLOUD_V20210408_OWN,
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
