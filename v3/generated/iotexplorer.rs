// @generated from spec/iotexplorer.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2e82df312250e79c, rust-hash: 96f7b9ee6077bf4e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotexplorer.rs"]
mod index;

/// Version 2019-04-23 of the API.
pub mod v20190423 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iotexplorer")]
    /// Error codes of IoT Explorer (iotexplorer), API 3.0, version 2019-04-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotexplorerError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ActionUnreachable
        #[doc(alias("FailedOperation.ActionUnreachable"))]
        FailedOperationActionUnreachable,
        /// FailedOperation.AnotherOperationIsRunning
        #[doc(alias("FailedOperation.AnotherOperationIsRunning"))]
        FailedOperationAnotherOperationIsRunning,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.BroadcastTaskIsRunning
        #[doc(alias("FailedOperation.BroadcastTaskIsRunning"))]
        FailedOperationBroadcastTaskIsRunning,
        /// FailedOperation.CloudStorageAIPackageExpireTimeExceeded
        #[doc(alias("FailedOperation.CloudStorageAIPackageExpireTimeExceeded"))]
        FailedOperationCloudStorageAiPackageExpireTimeExceeded,
        /// FailedOperation.CloudStorageAIServiceNotEnabled
        #[doc(alias("FailedOperation.CloudStorageAIServiceNotEnabled"))]
        FailedOperationCloudStorageAiServiceNotEnabled,
        /// FailedOperation.CloudStorageAIServiceTaskAlreadyExists
        #[doc(alias("FailedOperation.CloudStorageAIServiceTaskAlreadyExists"))]
        FailedOperationCloudStorageAiServiceTaskAlreadyExists,
        /// FailedOperation.CloudStoragePackageRequired
        #[doc(alias("FailedOperation.CloudStoragePackageRequired"))]
        FailedOperationCloudStoragePackageRequired,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed,
        /// FailedOperation.CustomOrderIdAlreadyExist
        #[doc(alias("FailedOperation.CustomOrderIdAlreadyExist"))]
        FailedOperationCustomOrderIdAlreadyExist,
        /// FailedOperation.DeliverOrderFailed
        #[doc(alias("FailedOperation.DeliverOrderFailed"))]
        FailedOperationDeliverOrderFailed,
        /// FailedOperation.DeviceAlreadyDisabled
        #[doc(alias("FailedOperation.DeviceAlreadyDisabled"))]
        FailedOperationDeviceAlreadyDisabled,
        /// FailedOperation.DeviceFirmwareIsUpdated
        #[doc(alias("FailedOperation.DeviceFirmwareIsUpdated"))]
        FailedOperationDeviceFirmwareIsUpdated,
        /// FailedOperation.DeviceInfoOutdated
        #[doc(alias("FailedOperation.DeviceInfoOutdated"))]
        FailedOperationDeviceInfoOutdated,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating,
        /// FailedOperation.DeviceNoSubscription
        #[doc(alias("FailedOperation.DeviceNoSubscription"))]
        FailedOperationDeviceNoSubscription,
        /// FailedOperation.DeviceOffline
        #[doc(alias("FailedOperation.DeviceOffline"))]
        FailedOperationDeviceOffline,
        /// FailedOperation.OtherUpdateTaskExist
        #[doc(alias("FailedOperation.OtherUpdateTaskExist"))]
        FailedOperationOtherUpdateTaskExist,
        /// FailedOperation.ProductIotVideoServiceNotEnabled
        #[doc(alias("FailedOperation.ProductIotVideoServiceNotEnabled"))]
        FailedOperationProductIotVideoServiceNotEnabled,
        /// FailedOperation.ProductNotReleased
        #[doc(alias("FailedOperation.ProductNotReleased"))]
        FailedOperationProductNotReleased,
        /// FailedOperation.RRPCTimeout
        #[doc(alias("FailedOperation.RRPCTimeout"))]
        FailedOperationRrpcTimeout,
        /// FailedOperation.RequestTRTCFail
        #[doc(alias("FailedOperation.RequestTRTCFail"))]
        FailedOperationRequestTrtcFail,
        /// FailedOperation.RuleAlreadyDisabled
        #[doc(alias("FailedOperation.RuleAlreadyDisabled"))]
        FailedOperationRuleAlreadyDisabled,
        /// FailedOperation.RuleAlreadyEnabled
        #[doc(alias("FailedOperation.RuleAlreadyEnabled"))]
        FailedOperationRuleAlreadyEnabled,
        /// FailedOperation.SeePostPaidServiceAlreadyExists
        #[doc(alias("FailedOperation.SeePostPaidServiceAlreadyExists"))]
        FailedOperationSeePostPaidServiceAlreadyExists,
        /// FailedOperation.SeePostPaidServiceIsolated
        #[doc(alias("FailedOperation.SeePostPaidServiceIsolated"))]
        FailedOperationSeePostPaidServiceIsolated,
        /// FailedOperation.SeePostPaidServiceIsolatedByAccount
        #[doc(alias("FailedOperation.SeePostPaidServiceIsolatedByAccount"))]
        FailedOperationSeePostPaidServiceIsolatedByAccount,
        /// FailedOperation.SeePostPaidServiceNotExists
        #[doc(alias("FailedOperation.SeePostPaidServiceNotExists"))]
        FailedOperationSeePostPaidServiceNotExists,
        /// FailedOperation.SeePrePaidSubscriptionAlreadyExists
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionAlreadyExists"))]
        FailedOperationSeePrePaidSubscriptionAlreadyExists,
        /// FailedOperation.SeePrePaidSubscriptionConflicts
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionConflicts"))]
        FailedOperationSeePrePaidSubscriptionConflicts,
        /// FailedOperation.SeePrePaidSubscriptionDurationExceeded
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionDurationExceeded"))]
        FailedOperationSeePrePaidSubscriptionDurationExceeded,
        /// FailedOperation.SeePrePaidSubscriptionEndTimeExceeded
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionEndTimeExceeded"))]
        FailedOperationSeePrePaidSubscriptionEndTimeExceeded,
        /// FailedOperation.SeePrePaidSubscriptionInvalidStatus
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionInvalidStatus"))]
        FailedOperationSeePrePaidSubscriptionInvalidStatus,
        /// FailedOperation.SeePrePaidSubscriptionIsolated
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionIsolated"))]
        FailedOperationSeePrePaidSubscriptionIsolated,
        /// FailedOperation.SeeSubscriptionNotIsolated
        #[doc(alias("FailedOperation.SeeSubscriptionNotIsolated"))]
        FailedOperationSeeSubscriptionNotIsolated,
        /// FailedOperation.SomeProductIsAlreadyBinded
        #[doc(alias("FailedOperation.SomeProductIsAlreadyBinded"))]
        FailedOperationSomeProductIsAlreadyBinded,
        /// FailedOperation.TargetDeviceHasEnabledWeSeeConfig
        #[doc(alias("FailedOperation.TargetDeviceHasEnabledWeSeeConfig"))]
        FailedOperationTargetDeviceHasEnabledWeSeeConfig,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout,
        /// FailedOperation.WeSeeServiceNotEnabled
        #[doc(alias("FailedOperation.WeSeeServiceNotEnabled"))]
        FailedOperationWeSeeServiceNotEnabled,
        /// InternalError
        InternalError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InternalError.DBOpertaionError
        #[doc(alias("InternalError.DBOpertaionError"))]
        InternalErrorDbOpertaionError,
        /// InternalError.InternalLoRaServerError
        #[doc(alias("InternalError.InternalLoRaServerError"))]
        InternalErrorInternalLoRaServerError,
        /// InternalError.InternalRPCError
        #[doc(alias("InternalError.InternalRPCError"))]
        InternalErrorInternalRpcError,
        /// InternalError.InternalServerException
        #[doc(alias("InternalError.InternalServerException"))]
        InternalErrorInternalServerException,
        /// InternalError.InternalServerExceptionDB
        #[doc(alias("InternalError.InternalServerExceptionDB"))]
        InternalErrorInternalServerExceptionDb,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionInputParamsInvalid
        #[doc(alias("InvalidParameter.ActionInputParamsInvalid"))]
        InvalidParameterActionInputParamsInvalid,
        /// InvalidParameter.FirmwareAlreadyExist
        #[doc(alias("InvalidParameter.FirmwareAlreadyExist"))]
        InvalidParameterFirmwareAlreadyExist,
        /// InvalidParameter.ProductIsNotGateway
        #[doc(alias("InvalidParameter.ProductIsNotGateway"))]
        InvalidParameterProductIsNotGateway,
        /// InvalidParameter.RoomIdExist
        #[doc(alias("InvalidParameter.RoomIdExist"))]
        InvalidParameterRoomIdExist,
        /// InvalidParameter.UserIdOverLimit
        #[doc(alias("InvalidParameter.UserIdOverLimit"))]
        InvalidParameterUserIdOverLimit,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ActionNil
        #[doc(alias("InvalidParameterValue.ActionNil"))]
        InvalidParameterValueActionNil,
        /// InvalidParameterValue.ActionNilOrNotExist
        #[doc(alias("InvalidParameterValue.ActionNilOrNotExist"))]
        InvalidParameterValueActionNilOrNotExist,
        /// InvalidParameterValue.AppDescriptionTooLong
        #[doc(alias("InvalidParameterValue.AppDescriptionTooLong"))]
        InvalidParameterValueAppDescriptionTooLong,
        /// InvalidParameterValue.AppExists
        #[doc(alias("InvalidParameterValue.AppExists"))]
        InvalidParameterValueAppExists,
        /// InvalidParameterValue.AppNameTooLong
        #[doc(alias("InvalidParameterValue.AppNameTooLong"))]
        InvalidParameterValueAppNameTooLong,
        /// InvalidParameterValue.AppNoPermission
        #[doc(alias("InvalidParameterValue.AppNoPermission"))]
        InvalidParameterValueAppNoPermission,
        /// InvalidParameterValue.AppNotExists
        #[doc(alias("InvalidParameterValue.AppNotExists"))]
        InvalidParameterValueAppNotExists,
        /// InvalidParameterValue.CheckForwardURLFail
        #[doc(alias("InvalidParameterValue.CheckForwardURLFail"))]
        InvalidParameterValueCheckForwardUrlFail,
        /// InvalidParameterValue.CloudStorageAIPackageIdNotExist
        #[doc(alias("InvalidParameterValue.CloudStorageAIPackageIdNotExist"))]
        InvalidParameterValueCloudStorageAiPackageIdNotExist,
        /// InvalidParameterValue.DeviceAlreadyExist
        #[doc(alias("InvalidParameterValue.DeviceAlreadyExist"))]
        InvalidParameterValueDeviceAlreadyExist,
        /// InvalidParameterValue.DeviceHasNotBindGateway
        #[doc(alias("InvalidParameterValue.DeviceHasNotBindGateway"))]
        InvalidParameterValueDeviceHasNotBindGateway,
        /// InvalidParameterValue.DeviceIsNotGateway
        #[doc(alias("InvalidParameterValue.DeviceIsNotGateway"))]
        InvalidParameterValueDeviceIsNotGateway,
        /// InvalidParameterValue.DeviceNameInvalid
        #[doc(alias("InvalidParameterValue.DeviceNameInvalid"))]
        InvalidParameterValueDeviceNameInvalid,
        /// InvalidParameterValue.DeviceNotExist
        #[doc(alias("InvalidParameterValue.DeviceNotExist"))]
        InvalidParameterValueDeviceNotExist,
        /// InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed
        #[doc(alias("InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed"))]
        InvalidParameterValueErrLlSyncBroadcastDeviceNameLengthExceed,
        /// InvalidParameterValue.ErrorTaskNotExist
        #[doc(alias("InvalidParameterValue.ErrorTaskNotExist"))]
        InvalidParameterValueErrorTaskNotExist,
        /// InvalidParameterValue.FailActionHasSameDevice
        #[doc(alias("InvalidParameterValue.FailActionHasSameDevice"))]
        InvalidParameterValueFailActionHasSameDevice,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist,
        /// InvalidParameterValue.ForwardRedirectDenied
        #[doc(alias("InvalidParameterValue.ForwardRedirectDenied"))]
        InvalidParameterValueForwardRedirectDenied,
        /// InvalidParameterValue.GetProductsListError
        #[doc(alias("InvalidParameterValue.GetProductsListError"))]
        InvalidParameterValueGetProductsListError,
        /// InvalidParameterValue.InvalidAppKey
        #[doc(alias("InvalidParameterValue.InvalidAppKey"))]
        InvalidParameterValueInvalidAppKey,
        /// InvalidParameterValue.InvalidCallbackToken
        #[doc(alias("InvalidParameterValue.InvalidCallbackToken"))]
        InvalidParameterValueInvalidCallbackToken,
        /// InvalidParameterValue.InvalidCallbackUrl
        #[doc(alias("InvalidParameterValue.InvalidCallbackUrl"))]
        InvalidParameterValueInvalidCallbackUrl,
        /// InvalidParameterValue.InvalidSQL
        #[doc(alias("InvalidParameterValue.InvalidSQL"))]
        InvalidParameterValueInvalidSql,
        /// InvalidParameterValue.InvalidURL
        #[doc(alias("InvalidParameterValue.InvalidURL"))]
        InvalidParameterValueInvalidUrl,
        /// InvalidParameterValue.LoRaFreqParmsError
        #[doc(alias("InvalidParameterValue.LoRaFreqParmsError"))]
        InvalidParameterValueLoRaFreqParmsError,
        /// InvalidParameterValue.ModelDefineDontMatchTemplate
        #[doc(alias("InvalidParameterValue.ModelDefineDontMatchTemplate"))]
        InvalidParameterValueModelDefineDontMatchTemplate,
        /// InvalidParameterValue.ModelDefineDupID
        #[doc(alias("InvalidParameterValue.ModelDefineDupID"))]
        InvalidParameterValueModelDefineDupId,
        /// InvalidParameterValue.ModelDefineErrorModel
        #[doc(alias("InvalidParameterValue.ModelDefineErrorModel"))]
        InvalidParameterValueModelDefineErrorModel,
        /// InvalidParameterValue.ModelDefineErrorType
        #[doc(alias("InvalidParameterValue.ModelDefineErrorType"))]
        InvalidParameterValueModelDefineErrorType,
        /// InvalidParameterValue.ModelDefineEventParamsDupID
        #[doc(alias("InvalidParameterValue.ModelDefineEventParamsDupID"))]
        InvalidParameterValueModelDefineEventParamsDupId,
        /// InvalidParameterValue.ModelDefineEventParamsExceedLimit
        #[doc(alias("InvalidParameterValue.ModelDefineEventParamsExceedLimit"))]
        InvalidParameterValueModelDefineEventParamsExceedLimit,
        /// InvalidParameterValue.ModelDefineEventPropError
        #[doc(alias("InvalidParameterValue.ModelDefineEventPropError"))]
        InvalidParameterValueModelDefineEventPropError,
        /// InvalidParameterValue.ModelDefineEventPropNameError
        #[doc(alias("InvalidParameterValue.ModelDefineEventPropNameError"))]
        InvalidParameterValueModelDefineEventPropNameError,
        /// InvalidParameterValue.ModelDefineEventTypeError
        #[doc(alias("InvalidParameterValue.ModelDefineEventTypeError"))]
        InvalidParameterValueModelDefineEventTypeError,
        /// InvalidParameterValue.ModelDefineInvalid
        #[doc(alias("InvalidParameterValue.ModelDefineInvalid"))]
        InvalidParameterValueModelDefineInvalid,
        /// InvalidParameterValue.ModelDefineNil
        #[doc(alias("InvalidParameterValue.ModelDefineNil"))]
        InvalidParameterValueModelDefineNil,
        /// InvalidParameterValue.ModelDefinePropBoolMappingError
        #[doc(alias("InvalidParameterValue.ModelDefinePropBoolMappingError"))]
        InvalidParameterValueModelDefinePropBoolMappingError,
        /// InvalidParameterValue.ModelDefinePropEnumMappingError
        #[doc(alias("InvalidParameterValue.ModelDefinePropEnumMappingError"))]
        InvalidParameterValueModelDefinePropEnumMappingError,
        /// InvalidParameterValue.ModelDefinePropRangeError
        #[doc(alias("InvalidParameterValue.ModelDefinePropRangeError"))]
        InvalidParameterValueModelDefinePropRangeError,
        /// InvalidParameterValue.ModelDefinePropRangeOverflow
        #[doc(alias("InvalidParameterValue.ModelDefinePropRangeOverflow"))]
        InvalidParameterValueModelDefinePropRangeOverflow,
        /// InvalidParameterValue.ModelPropertyNotExist
        #[doc(alias("InvalidParameterValue.ModelPropertyNotExist"))]
        InvalidParameterValueModelPropertyNotExist,
        /// InvalidParameterValue.MsgContentInvalid
        #[doc(alias("InvalidParameterValue.MsgContentInvalid"))]
        InvalidParameterValueMsgContentInvalid,
        /// InvalidParameterValue.MsgLevelInvalid
        #[doc(alias("InvalidParameterValue.MsgLevelInvalid"))]
        InvalidParameterValueMsgLevelInvalid,
        /// InvalidParameterValue.MsgTitleInvalid
        #[doc(alias("InvalidParameterValue.MsgTitleInvalid"))]
        InvalidParameterValueMsgTitleInvalid,
        /// InvalidParameterValue.MsgTypeInvalid
        #[doc(alias("InvalidParameterValue.MsgTypeInvalid"))]
        InvalidParameterValueMsgTypeInvalid,
        /// InvalidParameterValue.NoPermission
        #[doc(alias("InvalidParameterValue.NoPermission"))]
        InvalidParameterValueNoPermission,
        /// InvalidParameterValue.OperationDenied
        #[doc(alias("InvalidParameterValue.OperationDenied"))]
        InvalidParameterValueOperationDenied,
        /// InvalidParameterValue.PayloadOverLimit
        #[doc(alias("InvalidParameterValue.PayloadOverLimit"))]
        InvalidParameterValuePayloadOverLimit,
        /// InvalidParameterValue.ProductAlreadyExist
        #[doc(alias("InvalidParameterValue.ProductAlreadyExist"))]
        InvalidParameterValueProductAlreadyExist,
        /// InvalidParameterValue.ProductIDInvalid
        #[doc(alias("InvalidParameterValue.ProductIDInvalid"))]
        InvalidParameterValueProductIdInvalid,
        /// InvalidParameterValue.ProductIsNotGateway
        #[doc(alias("InvalidParameterValue.ProductIsNotGateway"))]
        InvalidParameterValueProductIsNotGateway,
        /// InvalidParameterValue.ProductParmsError
        #[doc(alias("InvalidParameterValue.ProductParmsError"))]
        InvalidParameterValueProductParmsError,
        /// InvalidParameterValue.ProjectParmsError
        #[doc(alias("InvalidParameterValue.ProjectParmsError"))]
        InvalidParameterValueProjectParmsError,
        /// InvalidParameterValue.PushEnvironmentInvalid
        #[doc(alias("InvalidParameterValue.PushEnvironmentInvalid"))]
        InvalidParameterValuePushEnvironmentInvalid,
        /// InvalidParameterValue.RepublishTopicFormatError
        #[doc(alias("InvalidParameterValue.RepublishTopicFormatError"))]
        InvalidParameterValueRepublishTopicFormatError,
        /// InvalidParameterValue.RuleNumberBeyondLimit
        #[doc(alias("InvalidParameterValue.RuleNumberBeyondLimit"))]
        InvalidParameterValueRuleNumberBeyondLimit,
        /// InvalidParameterValue.SelectKeyFromBinaryPayload
        #[doc(alias("InvalidParameterValue.SelectKeyFromBinaryPayload"))]
        InvalidParameterValueSelectKeyFromBinaryPayload,
        /// InvalidParameterValue.ShareDeviceToSelf
        #[doc(alias("InvalidParameterValue.ShareDeviceToSelf"))]
        InvalidParameterValueShareDeviceToSelf,
        /// InvalidParameterValue.StartTimeLaterEndTime
        #[doc(alias("InvalidParameterValue.StartTimeLaterEndTime"))]
        InvalidParameterValueStartTimeLaterEndTime,
        /// InvalidParameterValue.TPNSAndroidValidationFailed
        #[doc(alias("InvalidParameterValue.TPNSAndroidValidationFailed"))]
        InvalidParameterValueTpnsAndroidValidationFailed,
        /// InvalidParameterValue.TPNSiOSValidationFailed
        #[doc(alias("InvalidParameterValue.TPNSiOSValidationFailed"))]
        InvalidParameterValueTpnSiOsValidationFailed,
        /// InvalidParameterValue.TopicMismatch
        #[doc(alias("InvalidParameterValue.TopicMismatch"))]
        InvalidParameterValueTopicMismatch,
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
        /// InvalidParameterValue.UserIDInvalid
        #[doc(alias("InvalidParameterValue.UserIDInvalid"))]
        InvalidParameterValueUserIdInvalid,
        /// InvalidParameterValue.VPNParmsError
        #[doc(alias("InvalidParameterValue.VPNParmsError"))]
        InvalidParameterValueVpnParmsError,
        /// LimitExceeded.ApplicationExceedLimit
        #[doc(alias("LimitExceeded.ApplicationExceedLimit"))]
        LimitExceededApplicationExceedLimit,
        /// LimitExceeded.BatchProductionExceedLimit
        #[doc(alias("LimitExceeded.BatchProductionExceedLimit"))]
        LimitExceededBatchProductionExceedLimit,
        /// LimitExceeded.BatchProductionNull
        #[doc(alias("LimitExceeded.BatchProductionNull"))]
        LimitExceededBatchProductionNull,
        /// LimitExceeded.BindProductsExceedLimit
        #[doc(alias("LimitExceeded.BindProductsExceedLimit"))]
        LimitExceededBindProductsExceedLimit,
        /// LimitExceeded.DeviceExceedLimit
        #[doc(alias("LimitExceeded.DeviceExceedLimit"))]
        LimitExceededDeviceExceedLimit,
        /// LimitExceeded.DeviceLicenseLimitExceeded
        #[doc(alias("LimitExceeded.DeviceLicenseLimitExceeded"))]
        LimitExceededDeviceLicenseLimitExceeded,
        /// LimitExceeded.FirmwareExceedLimit
        #[doc(alias("LimitExceeded.FirmwareExceedLimit"))]
        LimitExceededFirmwareExceedLimit,
        /// LimitExceeded.MessageSaved
        #[doc(alias("LimitExceeded.MessageSaved"))]
        LimitExceededMessageSaved,
        /// LimitExceeded.ProductExceedLimit
        #[doc(alias("LimitExceeded.ProductExceedLimit"))]
        LimitExceededProductExceedLimit,
        /// LimitExceeded.ProjectExceedLimit
        #[doc(alias("LimitExceeded.ProjectExceedLimit"))]
        LimitExceededProjectExceedLimit,
        /// LimitExceeded.ReturnResourceLimitExceeded
        #[doc(alias("LimitExceeded.ReturnResourceLimitExceeded"))]
        LimitExceededReturnResourceLimitExceeded,
        /// LimitExceeded.StudioLoRaFreqExceedLimit
        #[doc(alias("LimitExceeded.StudioLoRaFreqExceedLimit"))]
        LimitExceededStudioLoRaFreqExceedLimit,
        /// LimitExceeded.StudioProductExceedLimit
        #[doc(alias("LimitExceeded.StudioProductExceedLimit"))]
        LimitExceededStudioProductExceedLimit,
        /// LimitExceeded.ThingModelExceedLimit
        #[doc(alias("LimitExceeded.ThingModelExceedLimit"))]
        LimitExceededThingModelExceedLimit,
        /// LimitExceeded.TopicPolicyExceedLimit
        #[doc(alias("LimitExceeded.TopicPolicyExceedLimit"))]
        LimitExceededTopicPolicyExceedLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.ModelDefineEventTypeError
        #[doc(alias("MissingParameter.ModelDefineEventTypeError"))]
        MissingParameterModelDefineEventTypeError,
        /// OperationDenied.InstanceNotBelongToUser
        #[doc(alias("OperationDenied.InstanceNotBelongToUser"))]
        OperationDeniedInstanceNotBelongToUser,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.BatchProductionIsRunning
        #[doc(alias("ResourceInsufficient.BatchProductionIsRunning"))]
        ResourceInsufficientBatchProductionIsRunning,
        /// ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient
        #[doc(alias("ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient"))]
        ResourceInsufficientCloudStorageAiServiceTaskQuotaInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AppNotExists
        #[doc(alias("ResourceNotFound.AppNotExists"))]
        ResourceNotFoundAppNotExists,
        /// ResourceNotFound.BatchProductionNotExist
        #[doc(alias("ResourceNotFound.BatchProductionNotExist"))]
        ResourceNotFoundBatchProductionNotExist,
        /// ResourceNotFound.CannotGetFromUrl
        #[doc(alias("ResourceNotFound.CannotGetFromUrl"))]
        ResourceNotFoundCannotGetFromUrl,
        /// ResourceNotFound.CloudStorageAIServiceTask
        #[doc(alias("ResourceNotFound.CloudStorageAIServiceTask"))]
        ResourceNotFoundCloudStorageAiServiceTask,
        /// ResourceNotFound.CloudStorageAIServiceTaskFile
        #[doc(alias("ResourceNotFound.CloudStorageAIServiceTaskFile"))]
        ResourceNotFoundCloudStorageAiServiceTaskFile,
        /// ResourceNotFound.DeviceChannelNotExist
        #[doc(alias("ResourceNotFound.DeviceChannelNotExist"))]
        ResourceNotFoundDeviceChannelNotExist,
        /// ResourceNotFound.DeviceDupKeyExist
        #[doc(alias("ResourceNotFound.DeviceDupKeyExist"))]
        ResourceNotFoundDeviceDupKeyExist,
        /// ResourceNotFound.DeviceFirmWareNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmWareNotExist"))]
        ResourceNotFoundDeviceFirmWareNotExist,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware,
        /// ResourceNotFound.DeviceNotBind
        #[doc(alias("ResourceNotFound.DeviceNotBind"))]
        ResourceNotFoundDeviceNotBind,
        /// ResourceNotFound.DeviceNotBound
        #[doc(alias("ResourceNotFound.DeviceNotBound"))]
        ResourceNotFoundDeviceNotBound,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist,
        /// ResourceNotFound.DeviceShadowNotExist
        #[doc(alias("ResourceNotFound.DeviceShadowNotExist"))]
        ResourceNotFoundDeviceShadowNotExist,
        /// ResourceNotFound.FenceBindNotExist
        #[doc(alias("ResourceNotFound.FenceBindNotExist"))]
        ResourceNotFoundFenceBindNotExist,
        /// ResourceNotFound.FenceNotExist
        #[doc(alias("ResourceNotFound.FenceNotExist"))]
        ResourceNotFoundFenceNotExist,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist,
        /// ResourceNotFound.GatewayDupKeyExist
        #[doc(alias("ResourceNotFound.GatewayDupKeyExist"))]
        ResourceNotFoundGatewayDupKeyExist,
        /// ResourceNotFound.GatewayNotExist
        #[doc(alias("ResourceNotFound.GatewayNotExist"))]
        ResourceNotFoundGatewayNotExist,
        /// ResourceNotFound.InstanceNotExist
        #[doc(alias("ResourceNotFound.InstanceNotExist"))]
        ResourceNotFoundInstanceNotExist,
        /// ResourceNotFound.ModuleNotExist
        #[doc(alias("ResourceNotFound.ModuleNotExist"))]
        ResourceNotFoundModuleNotExist,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist,
        /// ResourceNotFound.ProductOrDeviceNotExist
        #[doc(alias("ResourceNotFound.ProductOrDeviceNotExist"))]
        ResourceNotFoundProductOrDeviceNotExist,
        /// ResourceNotFound.ProductResourceNotExist
        #[doc(alias("ResourceNotFound.ProductResourceNotExist"))]
        ResourceNotFoundProductResourceNotExist,
        /// ResourceNotFound.ProjectNotExist
        #[doc(alias("ResourceNotFound.ProjectNotExist"))]
        ResourceNotFoundProjectNotExist,
        /// ResourceNotFound.SeeCallbackNotExist
        #[doc(alias("ResourceNotFound.SeeCallbackNotExist"))]
        ResourceNotFoundSeeCallbackNotExist,
        /// ResourceNotFound.SeePostPaidServiceNotExist
        #[doc(alias("ResourceNotFound.SeePostPaidServiceNotExist"))]
        ResourceNotFoundSeePostPaidServiceNotExist,
        /// ResourceNotFound.SeePrePaidSubscriptionNotExist
        #[doc(alias("ResourceNotFound.SeePrePaidSubscriptionNotExist"))]
        ResourceNotFoundSeePrePaidSubscriptionNotExist,
        /// ResourceNotFound.SeeTaskNotExist
        #[doc(alias("ResourceNotFound.SeeTaskNotExist"))]
        ResourceNotFoundSeeTaskNotExist,
        /// ResourceNotFound.SpaceNotExist
        #[doc(alias("ResourceNotFound.SpaceNotExist"))]
        ResourceNotFoundSpaceNotExist,
        /// ResourceNotFound.StudioLoRaFreqNotExist
        #[doc(alias("ResourceNotFound.StudioLoRaFreqNotExist"))]
        ResourceNotFoundStudioLoRaFreqNotExist,
        /// ResourceNotFound.StudioProductNotExist
        #[doc(alias("ResourceNotFound.StudioProductNotExist"))]
        ResourceNotFoundStudioProductNotExist,
        /// ResourceNotFound.TopicPolicyNotExist
        #[doc(alias("ResourceNotFound.TopicPolicyNotExist"))]
        ResourceNotFoundTopicPolicyNotExist,
        /// ResourceNotFound.TopicRuleNotExist
        #[doc(alias("ResourceNotFound.TopicRuleNotExist"))]
        ResourceNotFoundTopicRuleNotExist,
        /// ResourceUnavailable.WeSeeServiceIsolated
        #[doc(alias("ResourceUnavailable.WeSeeServiceIsolated"))]
        ResourceUnavailableWeSeeServiceIsolated,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.APPNoPermissionToStudioProduct
        #[doc(alias("UnauthorizedOperation.APPNoPermissionToStudioProduct"))]
        UnauthorizedOperationAppNoPermissionToStudioProduct,
        /// UnauthorizedOperation.ApiCreateAITaskNotInWhitelist
        #[doc(alias("UnauthorizedOperation.ApiCreateAITaskNotInWhitelist"))]
        UnauthorizedOperationApiCreateAiTaskNotInWhitelist,
        /// UnauthorizedOperation.AppNoPermission
        #[doc(alias("UnauthorizedOperation.AppNoPermission"))]
        UnauthorizedOperationAppNoPermission,
        /// UnauthorizedOperation.CertificationNeedUpgrade
        #[doc(alias("UnauthorizedOperation.CertificationNeedUpgrade"))]
        UnauthorizedOperationCertificationNeedUpgrade,
        /// UnauthorizedOperation.DeviceHasAlreadyBindGateway
        #[doc(alias("UnauthorizedOperation.DeviceHasAlreadyBindGateway"))]
        UnauthorizedOperationDeviceHasAlreadyBindGateway,
        /// UnauthorizedOperation.DeviceIsNotEnabled
        #[doc(alias("UnauthorizedOperation.DeviceIsNotEnabled"))]
        UnauthorizedOperationDeviceIsNotEnabled,
        /// UnauthorizedOperation.GatewayHasBindedDevices
        #[doc(alias("UnauthorizedOperation.GatewayHasBindedDevices"))]
        UnauthorizedOperationGatewayHasBindedDevices,
        /// UnauthorizedOperation.NoPermissionToFamily
        #[doc(alias("UnauthorizedOperation.NoPermissionToFamily"))]
        UnauthorizedOperationNoPermissionToFamily,
        /// UnauthorizedOperation.NoPermissionToInstance
        #[doc(alias("UnauthorizedOperation.NoPermissionToInstance"))]
        UnauthorizedOperationNoPermissionToInstance,
        /// UnauthorizedOperation.NoPermissionToPay
        #[doc(alias("UnauthorizedOperation.NoPermissionToPay"))]
        UnauthorizedOperationNoPermissionToPay,
        /// UnauthorizedOperation.NoPermissionToProject
        #[doc(alias("UnauthorizedOperation.NoPermissionToProject"))]
        UnauthorizedOperationNoPermissionToProject,
        /// UnauthorizedOperation.NoPermissionToShareDevice
        #[doc(alias("UnauthorizedOperation.NoPermissionToShareDevice"))]
        UnauthorizedOperationNoPermissionToShareDevice,
        /// UnauthorizedOperation.NoPermissionToStudioFence
        #[doc(alias("UnauthorizedOperation.NoPermissionToStudioFence"))]
        UnauthorizedOperationNoPermissionToStudioFence,
        /// UnauthorizedOperation.NoPermissionToStudioInstance
        #[doc(alias("UnauthorizedOperation.NoPermissionToStudioInstance"))]
        UnauthorizedOperationNoPermissionToStudioInstance,
        /// UnauthorizedOperation.NoPermissionToStudioProduct
        #[doc(alias("UnauthorizedOperation.NoPermissionToStudioProduct"))]
        UnauthorizedOperationNoPermissionToStudioProduct,
        /// UnauthorizedOperation.NoPermissionToTRTCRoom
        #[doc(alias("UnauthorizedOperation.NoPermissionToTRTCRoom"))]
        UnauthorizedOperationNoPermissionToTrtcRoom,
        /// UnauthorizedOperation.NoVerified
        #[doc(alias("UnauthorizedOperation.NoVerified"))]
        UnauthorizedOperationNoVerified,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnauthorizedOperation.ProductNotSupportPSK
        #[doc(alias("UnauthorizedOperation.ProductNotSupportPSK"))]
        UnauthorizedOperationProductNotSupportPsk,
        /// UnauthorizedOperation.UserLicenseExceedLimit
        #[doc(alias("UnauthorizedOperation.UserLicenseExceedLimit"))]
        UnauthorizedOperationUserLicenseExceedLimit,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BindsExistUnderFence
        #[doc(alias("UnsupportedOperation.BindsExistUnderFence"))]
        UnsupportedOperationBindsExistUnderFence,
        /// UnsupportedOperation.CannotReBindFamily
        #[doc(alias("UnsupportedOperation.CannotReBindFamily"))]
        UnsupportedOperationCannotReBindFamily,
        /// UnsupportedOperation.CapabilityNotSupportedInSeeServiceType
        #[doc(alias("UnsupportedOperation.CapabilityNotSupportedInSeeServiceType"))]
        UnsupportedOperationCapabilityNotSupportedInSeeServiceType,
        /// UnsupportedOperation.CloudStoragePackageTimeMismatch
        #[doc(alias("UnsupportedOperation.CloudStoragePackageTimeMismatch"))]
        UnsupportedOperationCloudStoragePackageTimeMismatch,
        /// UnsupportedOperation.CloudStoragePackageTypeMismatch
        #[doc(alias("UnsupportedOperation.CloudStoragePackageTypeMismatch"))]
        UnsupportedOperationCloudStoragePackageTypeMismatch,
        /// UnsupportedOperation.DeviceDupKeyExist
        #[doc(alias("UnsupportedOperation.DeviceDupKeyExist"))]
        UnsupportedOperationDeviceDupKeyExist,
        /// UnsupportedOperation.DeviceExceedLimit
        #[doc(alias("UnsupportedOperation.DeviceExceedLimit"))]
        UnsupportedOperationDeviceExceedLimit,
        /// UnsupportedOperation.DeviceOtaTaskInProgress
        #[doc(alias("UnsupportedOperation.DeviceOtaTaskInProgress"))]
        UnsupportedOperationDeviceOtaTaskInProgress,
        /// UnsupportedOperation.DeviceType
        #[doc(alias("UnsupportedOperation.DeviceType"))]
        UnsupportedOperationDeviceType,
        /// UnsupportedOperation.DevicesExistUnderProduct
        #[doc(alias("UnsupportedOperation.DevicesExistUnderProduct"))]
        UnsupportedOperationDevicesExistUnderProduct,
        /// UnsupportedOperation.DoesNotSellInThisRegion
        #[doc(alias("UnsupportedOperation.DoesNotSellInThisRegion"))]
        UnsupportedOperationDoesNotSellInThisRegion,
        /// UnsupportedOperation.EnableSaasServiceExistUnderProject
        #[doc(alias("UnsupportedOperation.EnableSaasServiceExistUnderProject"))]
        UnsupportedOperationEnableSaasServiceExistUnderProject,
        /// UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct
        #[doc(alias("UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct"))]
        UnsupportedOperationExistBindedDevicesUnderGatewayProduct,
        /// UnsupportedOperation.FenceDupKeyExist
        #[doc(alias("UnsupportedOperation.FenceDupKeyExist"))]
        UnsupportedOperationFenceDupKeyExist,
        /// UnsupportedOperation.FenceExistUnderSpace
        #[doc(alias("UnsupportedOperation.FenceExistUnderSpace"))]
        UnsupportedOperationFenceExistUnderSpace,
        /// UnsupportedOperation.GatewayProductHasBindedProduct
        #[doc(alias("UnsupportedOperation.GatewayProductHasBindedProduct"))]
        UnsupportedOperationGatewayProductHasBindedProduct,
        /// UnsupportedOperation.InstanceIsolated
        #[doc(alias("UnsupportedOperation.InstanceIsolated"))]
        UnsupportedOperationInstanceIsolated,
        /// UnsupportedOperation.LoRaFreqDupKeyExist
        #[doc(alias("UnsupportedOperation.LoRaFreqDupKeyExist"))]
        UnsupportedOperationLoRaFreqDupKeyExist,
        /// UnsupportedOperation.LoRaNoUpLink
        #[doc(alias("UnsupportedOperation.LoRaNoUpLink"))]
        UnsupportedOperationLoRaNoUpLink,
        /// UnsupportedOperation.LoRaNotActivate
        #[doc(alias("UnsupportedOperation.LoRaNotActivate"))]
        UnsupportedOperationLoRaNotActivate,
        /// UnsupportedOperation.NoPermissionToReleasedProduct
        #[doc(alias("UnsupportedOperation.NoPermissionToReleasedProduct"))]
        UnsupportedOperationNoPermissionToReleasedProduct,
        /// UnsupportedOperation.NodesExistUnderVPN
        #[doc(alias("UnsupportedOperation.NodesExistUnderVPN"))]
        UnsupportedOperationNodesExistUnderVpn,
        /// UnsupportedOperation.PoolExistUnderProject
        #[doc(alias("UnsupportedOperation.PoolExistUnderProject"))]
        UnsupportedOperationPoolExistUnderProject,
        /// UnsupportedOperation.ProductDupKeyExist
        #[doc(alias("UnsupportedOperation.ProductDupKeyExist"))]
        UnsupportedOperationProductDupKeyExist,
        /// UnsupportedOperation.ProductExistUnderProject
        #[doc(alias("UnsupportedOperation.ProductExistUnderProject"))]
        UnsupportedOperationProductExistUnderProject,
        /// UnsupportedOperation.ProductHasBindedGateWayProduct
        #[doc(alias("UnsupportedOperation.ProductHasBindedGateWayProduct"))]
        UnsupportedOperationProductHasBindedGateWayProduct,
        /// UnsupportedOperation.ProductHasShared
        #[doc(alias("UnsupportedOperation.ProductHasShared"))]
        UnsupportedOperationProductHasShared,
        /// UnsupportedOperation.ProductIsSubProduct
        #[doc(alias("UnsupportedOperation.ProductIsSubProduct"))]
        UnsupportedOperationProductIsSubProduct,
        /// UnsupportedOperation.ProjectDupKeyExist
        #[doc(alias("UnsupportedOperation.ProjectDupKeyExist"))]
        UnsupportedOperationProjectDupKeyExist,
        /// UnsupportedOperation.SpaceDupKeyExist
        #[doc(alias("UnsupportedOperation.SpaceDupKeyExist"))]
        UnsupportedOperationSpaceDupKeyExist,
        /// UnsupportedOperation.StaffPoolDupNameExist
        #[doc(alias("UnsupportedOperation.StaffPoolDupNameExist"))]
        UnsupportedOperationStaffPoolDupNameExist,
        /// UnsupportedOperation.StudioLoRaFreqInUsed
        #[doc(alias("UnsupportedOperation.StudioLoRaFreqInUsed"))]
        UnsupportedOperationStudioLoRaFreqInUsed,
        /// UnsupportedOperation.TRTCServiceNotOpen
        #[doc(alias("UnsupportedOperation.TRTCServiceNotOpen"))]
        UnsupportedOperationTrtcServiceNotOpen,
        /// UnsupportedOperation.UnpaidOrder
        #[doc(alias("UnsupportedOperation.UnpaidOrder"))]
        UnsupportedOperationUnpaidOrder,
        /// UnsupportedOperation.VPNDupKeyExist
        #[doc(alias("UnsupportedOperation.VPNDupKeyExist"))]
        UnsupportedOperationVpnDupKeyExist,
        /// UnsupportedOperation.VideoAccountNotExist
        #[doc(alias("UnsupportedOperation.VideoAccountNotExist"))]
        UnsupportedOperationVideoAccountNotExist,
        /// UnsupportedOperation.VideoInsufficientLicenses
        #[doc(alias("UnsupportedOperation.VideoInsufficientLicenses"))]
        UnsupportedOperationVideoInsufficientLicenses,
        /// UnsupportedOperation.VideoProductNotExist
        #[doc(alias("UnsupportedOperation.VideoProductNotExist"))]
        UnsupportedOperationVideoProductNotExist,
        /// UnsupportedOperation.VirtualDeviceCannotBind
        #[doc(alias("UnsupportedOperation.VirtualDeviceCannotBind"))]
        UnsupportedOperationVirtualDeviceCannotBind,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iotexplorer")]
    api::listed_enum!(IotexplorerError, iotexplorer_v20190423_table);
    pub(crate) mod iotexplorer_v20190423_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iotexplorer")]
        use super::IotexplorerError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotexplorer_v20190423";
        pub(super) const CODE_INDEX: Index = index::IOTEXPLORER_V20190423_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTEXPLORER_V20190423_KEYS;
        #[cfg(feature = "iotexplorer")]
        pub(super) static VARIANTS: [IotexplorerError; 245] = [
            IotexplorerError::AuthFailure,
            IotexplorerError::FailedOperation,
            IotexplorerError::FailedOperationActionUnreachable,
            IotexplorerError::FailedOperationAnotherOperationIsRunning,
            IotexplorerError::FailedOperationBalanceInsufficient,
            IotexplorerError::FailedOperationBroadcastTaskIsRunning,
            IotexplorerError::FailedOperationCloudStorageAiPackageExpireTimeExceeded,
            IotexplorerError::FailedOperationCloudStorageAiServiceNotEnabled,
            IotexplorerError::FailedOperationCloudStorageAiServiceTaskAlreadyExists,
            IotexplorerError::FailedOperationCloudStoragePackageRequired,
            IotexplorerError::FailedOperationCreateOrderFailed,
            IotexplorerError::FailedOperationCustomOrderIdAlreadyExist,
            IotexplorerError::FailedOperationDeliverOrderFailed,
            IotexplorerError::FailedOperationDeviceAlreadyDisabled,
            IotexplorerError::FailedOperationDeviceFirmwareIsUpdated,
            IotexplorerError::FailedOperationDeviceInfoOutdated,
            IotexplorerError::FailedOperationDeviceIsUpdating,
            IotexplorerError::FailedOperationDeviceNoSubscription,
            IotexplorerError::FailedOperationDeviceOffline,
            IotexplorerError::FailedOperationOtherUpdateTaskExist,
            IotexplorerError::FailedOperationProductIotVideoServiceNotEnabled,
            IotexplorerError::FailedOperationProductNotReleased,
            IotexplorerError::FailedOperationRrpcTimeout,
            IotexplorerError::FailedOperationRequestTrtcFail,
            IotexplorerError::FailedOperationRuleAlreadyDisabled,
            IotexplorerError::FailedOperationRuleAlreadyEnabled,
            IotexplorerError::FailedOperationSeePostPaidServiceAlreadyExists,
            IotexplorerError::FailedOperationSeePostPaidServiceIsolated,
            IotexplorerError::FailedOperationSeePostPaidServiceIsolatedByAccount,
            IotexplorerError::FailedOperationSeePostPaidServiceNotExists,
            IotexplorerError::FailedOperationSeePrePaidSubscriptionAlreadyExists,
            IotexplorerError::FailedOperationSeePrePaidSubscriptionConflicts,
            IotexplorerError::FailedOperationSeePrePaidSubscriptionDurationExceeded,
            IotexplorerError::FailedOperationSeePrePaidSubscriptionEndTimeExceeded,
            IotexplorerError::FailedOperationSeePrePaidSubscriptionInvalidStatus,
            IotexplorerError::FailedOperationSeePrePaidSubscriptionIsolated,
            IotexplorerError::FailedOperationSeeSubscriptionNotIsolated,
            IotexplorerError::FailedOperationSomeProductIsAlreadyBinded,
            IotexplorerError::FailedOperationTargetDeviceHasEnabledWeSeeConfig,
            IotexplorerError::FailedOperationTimeout,
            IotexplorerError::FailedOperationWeSeeServiceNotEnabled,
            IotexplorerError::InternalError,
            IotexplorerError::InternalErrorDbOperationError,
            IotexplorerError::InternalErrorDbOpertaionError,
            IotexplorerError::InternalErrorInternalLoRaServerError,
            IotexplorerError::InternalErrorInternalRpcError,
            IotexplorerError::InternalErrorInternalServerException,
            IotexplorerError::InternalErrorInternalServerExceptionDb,
            IotexplorerError::InternalErrorTimeout,
            IotexplorerError::InvalidParameter,
            IotexplorerError::InvalidParameterActionInputParamsInvalid,
            IotexplorerError::InvalidParameterFirmwareAlreadyExist,
            IotexplorerError::InvalidParameterProductIsNotGateway,
            IotexplorerError::InvalidParameterRoomIdExist,
            IotexplorerError::InvalidParameterUserIdOverLimit,
            IotexplorerError::InvalidParameterValue,
            IotexplorerError::InvalidParameterValueActionNil,
            IotexplorerError::InvalidParameterValueActionNilOrNotExist,
            IotexplorerError::InvalidParameterValueAppDescriptionTooLong,
            IotexplorerError::InvalidParameterValueAppExists,
            IotexplorerError::InvalidParameterValueAppNameTooLong,
            IotexplorerError::InvalidParameterValueAppNoPermission,
            IotexplorerError::InvalidParameterValueAppNotExists,
            IotexplorerError::InvalidParameterValueCheckForwardUrlFail,
            IotexplorerError::InvalidParameterValueCloudStorageAiPackageIdNotExist,
            IotexplorerError::InvalidParameterValueDeviceAlreadyExist,
            IotexplorerError::InvalidParameterValueDeviceHasNotBindGateway,
            IotexplorerError::InvalidParameterValueDeviceIsNotGateway,
            IotexplorerError::InvalidParameterValueDeviceNameInvalid,
            IotexplorerError::InvalidParameterValueDeviceNotExist,
            IotexplorerError::InvalidParameterValueErrLlSyncBroadcastDeviceNameLengthExceed,
            IotexplorerError::InvalidParameterValueErrorTaskNotExist,
            IotexplorerError::InvalidParameterValueFailActionHasSameDevice,
            IotexplorerError::InvalidParameterValueFirmwareAlreadyExist,
            IotexplorerError::InvalidParameterValueForwardRedirectDenied,
            IotexplorerError::InvalidParameterValueGetProductsListError,
            IotexplorerError::InvalidParameterValueInvalidAppKey,
            IotexplorerError::InvalidParameterValueInvalidCallbackToken,
            IotexplorerError::InvalidParameterValueInvalidCallbackUrl,
            IotexplorerError::InvalidParameterValueInvalidSql,
            IotexplorerError::InvalidParameterValueInvalidUrl,
            IotexplorerError::InvalidParameterValueLoRaFreqParmsError,
            IotexplorerError::InvalidParameterValueModelDefineDontMatchTemplate,
            IotexplorerError::InvalidParameterValueModelDefineDupId,
            IotexplorerError::InvalidParameterValueModelDefineErrorModel,
            IotexplorerError::InvalidParameterValueModelDefineErrorType,
            IotexplorerError::InvalidParameterValueModelDefineEventParamsDupId,
            IotexplorerError::InvalidParameterValueModelDefineEventParamsExceedLimit,
            IotexplorerError::InvalidParameterValueModelDefineEventPropError,
            IotexplorerError::InvalidParameterValueModelDefineEventPropNameError,
            IotexplorerError::InvalidParameterValueModelDefineEventTypeError,
            IotexplorerError::InvalidParameterValueModelDefineInvalid,
            IotexplorerError::InvalidParameterValueModelDefineNil,
            IotexplorerError::InvalidParameterValueModelDefinePropBoolMappingError,
            IotexplorerError::InvalidParameterValueModelDefinePropEnumMappingError,
            IotexplorerError::InvalidParameterValueModelDefinePropRangeError,
            IotexplorerError::InvalidParameterValueModelDefinePropRangeOverflow,
            IotexplorerError::InvalidParameterValueModelPropertyNotExist,
            IotexplorerError::InvalidParameterValueMsgContentInvalid,
            IotexplorerError::InvalidParameterValueMsgLevelInvalid,
            IotexplorerError::InvalidParameterValueMsgTitleInvalid,
            IotexplorerError::InvalidParameterValueMsgTypeInvalid,
            IotexplorerError::InvalidParameterValueNoPermission,
            IotexplorerError::InvalidParameterValueOperationDenied,
            IotexplorerError::InvalidParameterValuePayloadOverLimit,
            IotexplorerError::InvalidParameterValueProductAlreadyExist,
            IotexplorerError::InvalidParameterValueProductIdInvalid,
            IotexplorerError::InvalidParameterValueProductIsNotGateway,
            IotexplorerError::InvalidParameterValueProductParmsError,
            IotexplorerError::InvalidParameterValueProjectParmsError,
            IotexplorerError::InvalidParameterValuePushEnvironmentInvalid,
            IotexplorerError::InvalidParameterValueRepublishTopicFormatError,
            IotexplorerError::InvalidParameterValueRuleNumberBeyondLimit,
            IotexplorerError::InvalidParameterValueSelectKeyFromBinaryPayload,
            IotexplorerError::InvalidParameterValueShareDeviceToSelf,
            IotexplorerError::InvalidParameterValueStartTimeLaterEndTime,
            IotexplorerError::InvalidParameterValueTpnsAndroidValidationFailed,
            IotexplorerError::InvalidParameterValueTpnSiOsValidationFailed,
            IotexplorerError::InvalidParameterValueTopicMismatch,
            IotexplorerError::InvalidParameterValueTopicPolicyAlreadyExist,
            IotexplorerError::InvalidParameterValueTopicRuleAlreadyExist,
            IotexplorerError::InvalidParameterValueTopicRuleSqlNotEdited,
            IotexplorerError::InvalidParameterValueUpdateTopicRuleDbFail,
            IotexplorerError::InvalidParameterValueUserIdInvalid,
            IotexplorerError::InvalidParameterValueVpnParmsError,
            IotexplorerError::LimitExceededApplicationExceedLimit,
            IotexplorerError::LimitExceededBatchProductionExceedLimit,
            IotexplorerError::LimitExceededBatchProductionNull,
            IotexplorerError::LimitExceededBindProductsExceedLimit,
            IotexplorerError::LimitExceededDeviceExceedLimit,
            IotexplorerError::LimitExceededDeviceLicenseLimitExceeded,
            IotexplorerError::LimitExceededFirmwareExceedLimit,
            IotexplorerError::LimitExceededMessageSaved,
            IotexplorerError::LimitExceededProductExceedLimit,
            IotexplorerError::LimitExceededProjectExceedLimit,
            IotexplorerError::LimitExceededReturnResourceLimitExceeded,
            IotexplorerError::LimitExceededStudioLoRaFreqExceedLimit,
            IotexplorerError::LimitExceededStudioProductExceedLimit,
            IotexplorerError::LimitExceededThingModelExceedLimit,
            IotexplorerError::LimitExceededTopicPolicyExceedLimit,
            IotexplorerError::MissingParameter,
            IotexplorerError::MissingParameterModelDefineEventTypeError,
            IotexplorerError::OperationDeniedInstanceNotBelongToUser,
            IotexplorerError::ResourceInsufficient,
            IotexplorerError::ResourceInsufficientBatchProductionIsRunning,
            IotexplorerError::ResourceInsufficientCloudStorageAiServiceTaskQuotaInsufficient,
            IotexplorerError::ResourceNotFound,
            IotexplorerError::ResourceNotFoundAppNotExists,
            IotexplorerError::ResourceNotFoundBatchProductionNotExist,
            IotexplorerError::ResourceNotFoundCannotGetFromUrl,
            IotexplorerError::ResourceNotFoundCloudStorageAiServiceTask,
            IotexplorerError::ResourceNotFoundCloudStorageAiServiceTaskFile,
            IotexplorerError::ResourceNotFoundDeviceChannelNotExist,
            IotexplorerError::ResourceNotFoundDeviceDupKeyExist,
            IotexplorerError::ResourceNotFoundDeviceFirmWareNotExist,
            IotexplorerError::ResourceNotFoundDeviceHasNoFirmware,
            IotexplorerError::ResourceNotFoundDeviceNotBind,
            IotexplorerError::ResourceNotFoundDeviceNotBound,
            IotexplorerError::ResourceNotFoundDeviceNotExist,
            IotexplorerError::ResourceNotFoundDeviceShadowNotExist,
            IotexplorerError::ResourceNotFoundFenceBindNotExist,
            IotexplorerError::ResourceNotFoundFenceNotExist,
            IotexplorerError::ResourceNotFoundFirmwareNotExist,
            IotexplorerError::ResourceNotFoundFirmwareTaskNotExist,
            IotexplorerError::ResourceNotFoundGatewayDupKeyExist,
            IotexplorerError::ResourceNotFoundGatewayNotExist,
            IotexplorerError::ResourceNotFoundInstanceNotExist,
            IotexplorerError::ResourceNotFoundModuleNotExist,
            IotexplorerError::ResourceNotFoundProductNotExist,
            IotexplorerError::ResourceNotFoundProductOrDeviceNotExist,
            IotexplorerError::ResourceNotFoundProductResourceNotExist,
            IotexplorerError::ResourceNotFoundProjectNotExist,
            IotexplorerError::ResourceNotFoundSeeCallbackNotExist,
            IotexplorerError::ResourceNotFoundSeePostPaidServiceNotExist,
            IotexplorerError::ResourceNotFoundSeePrePaidSubscriptionNotExist,
            IotexplorerError::ResourceNotFoundSeeTaskNotExist,
            IotexplorerError::ResourceNotFoundSpaceNotExist,
            IotexplorerError::ResourceNotFoundStudioLoRaFreqNotExist,
            IotexplorerError::ResourceNotFoundStudioProductNotExist,
            IotexplorerError::ResourceNotFoundTopicPolicyNotExist,
            IotexplorerError::ResourceNotFoundTopicRuleNotExist,
            IotexplorerError::ResourceUnavailableWeSeeServiceIsolated,
            IotexplorerError::UnauthorizedOperation,
            IotexplorerError::UnauthorizedOperationAppNoPermissionToStudioProduct,
            IotexplorerError::UnauthorizedOperationApiCreateAiTaskNotInWhitelist,
            IotexplorerError::UnauthorizedOperationAppNoPermission,
            IotexplorerError::UnauthorizedOperationCertificationNeedUpgrade,
            IotexplorerError::UnauthorizedOperationDeviceHasAlreadyBindGateway,
            IotexplorerError::UnauthorizedOperationDeviceIsNotEnabled,
            IotexplorerError::UnauthorizedOperationGatewayHasBindedDevices,
            IotexplorerError::UnauthorizedOperationNoPermissionToFamily,
            IotexplorerError::UnauthorizedOperationNoPermissionToInstance,
            IotexplorerError::UnauthorizedOperationNoPermissionToPay,
            IotexplorerError::UnauthorizedOperationNoPermissionToProject,
            IotexplorerError::UnauthorizedOperationNoPermissionToShareDevice,
            IotexplorerError::UnauthorizedOperationNoPermissionToStudioFence,
            IotexplorerError::UnauthorizedOperationNoPermissionToStudioInstance,
            IotexplorerError::UnauthorizedOperationNoPermissionToStudioProduct,
            IotexplorerError::UnauthorizedOperationNoPermissionToTrtcRoom,
            IotexplorerError::UnauthorizedOperationNoVerified,
            IotexplorerError::UnauthorizedOperationNotCertification,
            IotexplorerError::UnauthorizedOperationPermissionDenied,
            IotexplorerError::UnauthorizedOperationProductNotSupportPsk,
            IotexplorerError::UnauthorizedOperationUserLicenseExceedLimit,
            IotexplorerError::UnknownParameter,
            IotexplorerError::UnsupportedOperation,
            IotexplorerError::UnsupportedOperationBindsExistUnderFence,
            IotexplorerError::UnsupportedOperationCannotReBindFamily,
            IotexplorerError::UnsupportedOperationCapabilityNotSupportedInSeeServiceType,
            IotexplorerError::UnsupportedOperationCloudStoragePackageTimeMismatch,
            IotexplorerError::UnsupportedOperationCloudStoragePackageTypeMismatch,
            IotexplorerError::UnsupportedOperationDeviceDupKeyExist,
            IotexplorerError::UnsupportedOperationDeviceExceedLimit,
            IotexplorerError::UnsupportedOperationDeviceOtaTaskInProgress,
            IotexplorerError::UnsupportedOperationDeviceType,
            IotexplorerError::UnsupportedOperationDevicesExistUnderProduct,
            IotexplorerError::UnsupportedOperationDoesNotSellInThisRegion,
            IotexplorerError::UnsupportedOperationEnableSaasServiceExistUnderProject,
            IotexplorerError::UnsupportedOperationExistBindedDevicesUnderGatewayProduct,
            IotexplorerError::UnsupportedOperationFenceDupKeyExist,
            IotexplorerError::UnsupportedOperationFenceExistUnderSpace,
            IotexplorerError::UnsupportedOperationGatewayProductHasBindedProduct,
            IotexplorerError::UnsupportedOperationInstanceIsolated,
            IotexplorerError::UnsupportedOperationLoRaFreqDupKeyExist,
            IotexplorerError::UnsupportedOperationLoRaNoUpLink,
            IotexplorerError::UnsupportedOperationLoRaNotActivate,
            IotexplorerError::UnsupportedOperationNoPermissionToReleasedProduct,
            IotexplorerError::UnsupportedOperationNodesExistUnderVpn,
            IotexplorerError::UnsupportedOperationPoolExistUnderProject,
            IotexplorerError::UnsupportedOperationProductDupKeyExist,
            IotexplorerError::UnsupportedOperationProductExistUnderProject,
            IotexplorerError::UnsupportedOperationProductHasBindedGateWayProduct,
            IotexplorerError::UnsupportedOperationProductHasShared,
            IotexplorerError::UnsupportedOperationProductIsSubProduct,
            IotexplorerError::UnsupportedOperationProjectDupKeyExist,
            IotexplorerError::UnsupportedOperationSpaceDupKeyExist,
            IotexplorerError::UnsupportedOperationStaffPoolDupNameExist,
            IotexplorerError::UnsupportedOperationStudioLoRaFreqInUsed,
            IotexplorerError::UnsupportedOperationTrtcServiceNotOpen,
            IotexplorerError::UnsupportedOperationUnpaidOrder,
            IotexplorerError::UnsupportedOperationVpnDupKeyExist,
            IotexplorerError::UnsupportedOperationVideoAccountNotExist,
            IotexplorerError::UnsupportedOperationVideoInsufficientLicenses,
            IotexplorerError::UnsupportedOperationVideoProductNotExist,
            IotexplorerError::UnsupportedOperationVirtualDeviceCannotBind,
        ];
        pub(super) static WORDS: [&str; 245] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ActionUnreachable",
            "FailedOperation.AnotherOperationIsRunning",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.BroadcastTaskIsRunning",
            "FailedOperation.CloudStorageAIPackageExpireTimeExceeded",
            "FailedOperation.CloudStorageAIServiceNotEnabled",
            "FailedOperation.CloudStorageAIServiceTaskAlreadyExists",
            "FailedOperation.CloudStoragePackageRequired",
            "FailedOperation.CreateOrderFailed",
            "FailedOperation.CustomOrderIdAlreadyExist",
            "FailedOperation.DeliverOrderFailed",
            "FailedOperation.DeviceAlreadyDisabled",
            "FailedOperation.DeviceFirmwareIsUpdated",
            "FailedOperation.DeviceInfoOutdated",
            "FailedOperation.DeviceIsUpdating",
            "FailedOperation.DeviceNoSubscription",
            "FailedOperation.DeviceOffline",
            "FailedOperation.OtherUpdateTaskExist",
            "FailedOperation.ProductIotVideoServiceNotEnabled",
            "FailedOperation.ProductNotReleased",
            "FailedOperation.RRPCTimeout",
            "FailedOperation.RequestTRTCFail",
            "FailedOperation.RuleAlreadyDisabled",
            "FailedOperation.RuleAlreadyEnabled",
            "FailedOperation.SeePostPaidServiceAlreadyExists",
            "FailedOperation.SeePostPaidServiceIsolated",
            "FailedOperation.SeePostPaidServiceIsolatedByAccount",
            "FailedOperation.SeePostPaidServiceNotExists",
            "FailedOperation.SeePrePaidSubscriptionAlreadyExists",
            "FailedOperation.SeePrePaidSubscriptionConflicts",
            "FailedOperation.SeePrePaidSubscriptionDurationExceeded",
            "FailedOperation.SeePrePaidSubscriptionEndTimeExceeded",
            "FailedOperation.SeePrePaidSubscriptionInvalidStatus",
            "FailedOperation.SeePrePaidSubscriptionIsolated",
            "FailedOperation.SeeSubscriptionNotIsolated",
            "FailedOperation.SomeProductIsAlreadyBinded",
            "FailedOperation.TargetDeviceHasEnabledWeSeeConfig",
            "FailedOperation.Timeout",
            "FailedOperation.WeSeeServiceNotEnabled",
            "InternalError",
            "InternalError.DBOperationError",
            "InternalError.DBOpertaionError",
            "InternalError.InternalLoRaServerError",
            "InternalError.InternalRPCError",
            "InternalError.InternalServerException",
            "InternalError.InternalServerExceptionDB",
            "InternalError.Timeout",
            "InvalidParameter",
            "InvalidParameter.ActionInputParamsInvalid",
            "InvalidParameter.FirmwareAlreadyExist",
            "InvalidParameter.ProductIsNotGateway",
            "InvalidParameter.RoomIdExist",
            "InvalidParameter.UserIdOverLimit",
            "InvalidParameterValue",
            "InvalidParameterValue.ActionNil",
            "InvalidParameterValue.ActionNilOrNotExist",
            "InvalidParameterValue.AppDescriptionTooLong",
            "InvalidParameterValue.AppExists",
            "InvalidParameterValue.AppNameTooLong",
            "InvalidParameterValue.AppNoPermission",
            "InvalidParameterValue.AppNotExists",
            "InvalidParameterValue.CheckForwardURLFail",
            "InvalidParameterValue.CloudStorageAIPackageIdNotExist",
            "InvalidParameterValue.DeviceAlreadyExist",
            "InvalidParameterValue.DeviceHasNotBindGateway",
            "InvalidParameterValue.DeviceIsNotGateway",
            "InvalidParameterValue.DeviceNameInvalid",
            "InvalidParameterValue.DeviceNotExist",
            "InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed",
            "InvalidParameterValue.ErrorTaskNotExist",
            "InvalidParameterValue.FailActionHasSameDevice",
            "InvalidParameterValue.FirmwareAlreadyExist",
            "InvalidParameterValue.ForwardRedirectDenied",
            "InvalidParameterValue.GetProductsListError",
            "InvalidParameterValue.InvalidAppKey",
            "InvalidParameterValue.InvalidCallbackToken",
            "InvalidParameterValue.InvalidCallbackUrl",
            "InvalidParameterValue.InvalidSQL",
            "InvalidParameterValue.InvalidURL",
            "InvalidParameterValue.LoRaFreqParmsError",
            "InvalidParameterValue.ModelDefineDontMatchTemplate",
            "InvalidParameterValue.ModelDefineDupID",
            "InvalidParameterValue.ModelDefineErrorModel",
            "InvalidParameterValue.ModelDefineErrorType",
            "InvalidParameterValue.ModelDefineEventParamsDupID",
            "InvalidParameterValue.ModelDefineEventParamsExceedLimit",
            "InvalidParameterValue.ModelDefineEventPropError",
            "InvalidParameterValue.ModelDefineEventPropNameError",
            "InvalidParameterValue.ModelDefineEventTypeError",
            "InvalidParameterValue.ModelDefineInvalid",
            "InvalidParameterValue.ModelDefineNil",
            "InvalidParameterValue.ModelDefinePropBoolMappingError",
            "InvalidParameterValue.ModelDefinePropEnumMappingError",
            "InvalidParameterValue.ModelDefinePropRangeError",
            "InvalidParameterValue.ModelDefinePropRangeOverflow",
            "InvalidParameterValue.ModelPropertyNotExist",
            "InvalidParameterValue.MsgContentInvalid",
            "InvalidParameterValue.MsgLevelInvalid",
            "InvalidParameterValue.MsgTitleInvalid",
            "InvalidParameterValue.MsgTypeInvalid",
            "InvalidParameterValue.NoPermission",
            "InvalidParameterValue.OperationDenied",
            "InvalidParameterValue.PayloadOverLimit",
            "InvalidParameterValue.ProductAlreadyExist",
            "InvalidParameterValue.ProductIDInvalid",
            "InvalidParameterValue.ProductIsNotGateway",
            "InvalidParameterValue.ProductParmsError",
            "InvalidParameterValue.ProjectParmsError",
            "InvalidParameterValue.PushEnvironmentInvalid",
            "InvalidParameterValue.RepublishTopicFormatError",
            "InvalidParameterValue.RuleNumberBeyondLimit",
            "InvalidParameterValue.SelectKeyFromBinaryPayload",
            "InvalidParameterValue.ShareDeviceToSelf",
            "InvalidParameterValue.StartTimeLaterEndTime",
            "InvalidParameterValue.TPNSAndroidValidationFailed",
            "InvalidParameterValue.TPNSiOSValidationFailed",
            "InvalidParameterValue.TopicMismatch",
            "InvalidParameterValue.TopicPolicyAlreadyExist",
            "InvalidParameterValue.TopicRuleAlreadyExist",
            "InvalidParameterValue.TopicRuleSqlNotEdited",
            "InvalidParameterValue.UpdateTopicRuleDBFail",
            "InvalidParameterValue.UserIDInvalid",
            "InvalidParameterValue.VPNParmsError",
            "LimitExceeded.ApplicationExceedLimit",
            "LimitExceeded.BatchProductionExceedLimit",
            "LimitExceeded.BatchProductionNull",
            "LimitExceeded.BindProductsExceedLimit",
            "LimitExceeded.DeviceExceedLimit",
            "LimitExceeded.DeviceLicenseLimitExceeded",
            "LimitExceeded.FirmwareExceedLimit",
            "LimitExceeded.MessageSaved",
            "LimitExceeded.ProductExceedLimit",
            "LimitExceeded.ProjectExceedLimit",
            "LimitExceeded.ReturnResourceLimitExceeded",
            "LimitExceeded.StudioLoRaFreqExceedLimit",
            "LimitExceeded.StudioProductExceedLimit",
            "LimitExceeded.ThingModelExceedLimit",
            "LimitExceeded.TopicPolicyExceedLimit",
            "MissingParameter",
            "MissingParameter.ModelDefineEventTypeError",
            "OperationDenied.InstanceNotBelongToUser",
            "ResourceInsufficient",
            "ResourceInsufficient.BatchProductionIsRunning",
            "ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.AppNotExists",
            "ResourceNotFound.BatchProductionNotExist",
            "ResourceNotFound.CannotGetFromUrl",
            "ResourceNotFound.CloudStorageAIServiceTask",
            "ResourceNotFound.CloudStorageAIServiceTaskFile",
            "ResourceNotFound.DeviceChannelNotExist",
            "ResourceNotFound.DeviceDupKeyExist",
            "ResourceNotFound.DeviceFirmWareNotExist",
            "ResourceNotFound.DeviceHasNoFirmware",
            "ResourceNotFound.DeviceNotBind",
            "ResourceNotFound.DeviceNotBound",
            "ResourceNotFound.DeviceNotExist",
            "ResourceNotFound.DeviceShadowNotExist",
            "ResourceNotFound.FenceBindNotExist",
            "ResourceNotFound.FenceNotExist",
            "ResourceNotFound.FirmwareNotExist",
            "ResourceNotFound.FirmwareTaskNotExist",
            "ResourceNotFound.GatewayDupKeyExist",
            "ResourceNotFound.GatewayNotExist",
            "ResourceNotFound.InstanceNotExist",
            "ResourceNotFound.ModuleNotExist",
            "ResourceNotFound.ProductNotExist",
            "ResourceNotFound.ProductOrDeviceNotExist",
            "ResourceNotFound.ProductResourceNotExist",
            "ResourceNotFound.ProjectNotExist",
            "ResourceNotFound.SeeCallbackNotExist",
            "ResourceNotFound.SeePostPaidServiceNotExist",
            "ResourceNotFound.SeePrePaidSubscriptionNotExist",
            "ResourceNotFound.SeeTaskNotExist",
            "ResourceNotFound.SpaceNotExist",
            "ResourceNotFound.StudioLoRaFreqNotExist",
            "ResourceNotFound.StudioProductNotExist",
            "ResourceNotFound.TopicPolicyNotExist",
            "ResourceNotFound.TopicRuleNotExist",
            "ResourceUnavailable.WeSeeServiceIsolated",
            "UnauthorizedOperation",
            "UnauthorizedOperation.APPNoPermissionToStudioProduct",
            "UnauthorizedOperation.ApiCreateAITaskNotInWhitelist",
            "UnauthorizedOperation.AppNoPermission",
            "UnauthorizedOperation.CertificationNeedUpgrade",
            "UnauthorizedOperation.DeviceHasAlreadyBindGateway",
            "UnauthorizedOperation.DeviceIsNotEnabled",
            "UnauthorizedOperation.GatewayHasBindedDevices",
            "UnauthorizedOperation.NoPermissionToFamily",
            "UnauthorizedOperation.NoPermissionToInstance",
            "UnauthorizedOperation.NoPermissionToPay",
            "UnauthorizedOperation.NoPermissionToProject",
            "UnauthorizedOperation.NoPermissionToShareDevice",
            "UnauthorizedOperation.NoPermissionToStudioFence",
            "UnauthorizedOperation.NoPermissionToStudioInstance",
            "UnauthorizedOperation.NoPermissionToStudioProduct",
            "UnauthorizedOperation.NoPermissionToTRTCRoom",
            "UnauthorizedOperation.NoVerified",
            "UnauthorizedOperation.NotCertification",
            "UnauthorizedOperation.PermissionDenied",
            "UnauthorizedOperation.ProductNotSupportPSK",
            "UnauthorizedOperation.UserLicenseExceedLimit",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.BindsExistUnderFence",
            "UnsupportedOperation.CannotReBindFamily",
            "UnsupportedOperation.CapabilityNotSupportedInSeeServiceType",
            "UnsupportedOperation.CloudStoragePackageTimeMismatch",
            "UnsupportedOperation.CloudStoragePackageTypeMismatch",
            "UnsupportedOperation.DeviceDupKeyExist",
            "UnsupportedOperation.DeviceExceedLimit",
            "UnsupportedOperation.DeviceOtaTaskInProgress",
            "UnsupportedOperation.DeviceType",
            "UnsupportedOperation.DevicesExistUnderProduct",
            "UnsupportedOperation.DoesNotSellInThisRegion",
            "UnsupportedOperation.EnableSaasServiceExistUnderProject",
            "UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct",
            "UnsupportedOperation.FenceDupKeyExist",
            "UnsupportedOperation.FenceExistUnderSpace",
            "UnsupportedOperation.GatewayProductHasBindedProduct",
            "UnsupportedOperation.InstanceIsolated",
            "UnsupportedOperation.LoRaFreqDupKeyExist",
            "UnsupportedOperation.LoRaNoUpLink",
            "UnsupportedOperation.LoRaNotActivate",
            "UnsupportedOperation.NoPermissionToReleasedProduct",
            "UnsupportedOperation.NodesExistUnderVPN",
            "UnsupportedOperation.PoolExistUnderProject",
            "UnsupportedOperation.ProductDupKeyExist",
            "UnsupportedOperation.ProductExistUnderProject",
            "UnsupportedOperation.ProductHasBindedGateWayProduct",
            "UnsupportedOperation.ProductHasShared",
            "UnsupportedOperation.ProductIsSubProduct",
            "UnsupportedOperation.ProjectDupKeyExist",
            "UnsupportedOperation.SpaceDupKeyExist",
            "UnsupportedOperation.StaffPoolDupNameExist",
            "UnsupportedOperation.StudioLoRaFreqInUsed",
            "UnsupportedOperation.TRTCServiceNotOpen",
            "UnsupportedOperation.UnpaidOrder",
            "UnsupportedOperation.VPNDupKeyExist",
            "UnsupportedOperation.VideoAccountNotExist",
            "UnsupportedOperation.VideoInsufficientLicenses",
            "UnsupportedOperation.VideoProductNotExist",
            "UnsupportedOperation.VirtualDeviceCannotBind",
        ];
        pub(super) static NAMES: [&str; 245] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationActionUnreachable",
            "FailedOperationAnotherOperationIsRunning",
            "FailedOperationBalanceInsufficient",
            "FailedOperationBroadcastTaskIsRunning",
            "FailedOperationCloudStorageAiPackageExpireTimeExceeded",
            "FailedOperationCloudStorageAiServiceNotEnabled",
            "FailedOperationCloudStorageAiServiceTaskAlreadyExists",
            "FailedOperationCloudStoragePackageRequired",
            "FailedOperationCreateOrderFailed",
            "FailedOperationCustomOrderIdAlreadyExist",
            "FailedOperationDeliverOrderFailed",
            "FailedOperationDeviceAlreadyDisabled",
            "FailedOperationDeviceFirmwareIsUpdated",
            "FailedOperationDeviceInfoOutdated",
            "FailedOperationDeviceIsUpdating",
            "FailedOperationDeviceNoSubscription",
            "FailedOperationDeviceOffline",
            "FailedOperationOtherUpdateTaskExist",
            "FailedOperationProductIotVideoServiceNotEnabled",
            "FailedOperationProductNotReleased",
            "FailedOperationRrpcTimeout",
            "FailedOperationRequestTrtcFail",
            "FailedOperationRuleAlreadyDisabled",
            "FailedOperationRuleAlreadyEnabled",
            "FailedOperationSeePostPaidServiceAlreadyExists",
            "FailedOperationSeePostPaidServiceIsolated",
            "FailedOperationSeePostPaidServiceIsolatedByAccount",
            "FailedOperationSeePostPaidServiceNotExists",
            "FailedOperationSeePrePaidSubscriptionAlreadyExists",
            "FailedOperationSeePrePaidSubscriptionConflicts",
            "FailedOperationSeePrePaidSubscriptionDurationExceeded",
            "FailedOperationSeePrePaidSubscriptionEndTimeExceeded",
            "FailedOperationSeePrePaidSubscriptionInvalidStatus",
            "FailedOperationSeePrePaidSubscriptionIsolated",
            "FailedOperationSeeSubscriptionNotIsolated",
            "FailedOperationSomeProductIsAlreadyBinded",
            "FailedOperationTargetDeviceHasEnabledWeSeeConfig",
            "FailedOperationTimeout",
            "FailedOperationWeSeeServiceNotEnabled",
            "InternalError",
            "InternalErrorDbOperationError",
            "InternalErrorDbOpertaionError",
            "InternalErrorInternalLoRaServerError",
            "InternalErrorInternalRpcError",
            "InternalErrorInternalServerException",
            "InternalErrorInternalServerExceptionDb",
            "InternalErrorTimeout",
            "InvalidParameter",
            "InvalidParameterActionInputParamsInvalid",
            "InvalidParameterFirmwareAlreadyExist",
            "InvalidParameterProductIsNotGateway",
            "InvalidParameterRoomIdExist",
            "InvalidParameterUserIdOverLimit",
            "InvalidParameterValue",
            "InvalidParameterValueActionNil",
            "InvalidParameterValueActionNilOrNotExist",
            "InvalidParameterValueAppDescriptionTooLong",
            "InvalidParameterValueAppExists",
            "InvalidParameterValueAppNameTooLong",
            "InvalidParameterValueAppNoPermission",
            "InvalidParameterValueAppNotExists",
            "InvalidParameterValueCheckForwardUrlFail",
            "InvalidParameterValueCloudStorageAiPackageIdNotExist",
            "InvalidParameterValueDeviceAlreadyExist",
            "InvalidParameterValueDeviceHasNotBindGateway",
            "InvalidParameterValueDeviceIsNotGateway",
            "InvalidParameterValueDeviceNameInvalid",
            "InvalidParameterValueDeviceNotExist",
            "InvalidParameterValueErrLlSyncBroadcastDeviceNameLengthExceed",
            "InvalidParameterValueErrorTaskNotExist",
            "InvalidParameterValueFailActionHasSameDevice",
            "InvalidParameterValueFirmwareAlreadyExist",
            "InvalidParameterValueForwardRedirectDenied",
            "InvalidParameterValueGetProductsListError",
            "InvalidParameterValueInvalidAppKey",
            "InvalidParameterValueInvalidCallbackToken",
            "InvalidParameterValueInvalidCallbackUrl",
            "InvalidParameterValueInvalidSql",
            "InvalidParameterValueInvalidUrl",
            "InvalidParameterValueLoRaFreqParmsError",
            "InvalidParameterValueModelDefineDontMatchTemplate",
            "InvalidParameterValueModelDefineDupId",
            "InvalidParameterValueModelDefineErrorModel",
            "InvalidParameterValueModelDefineErrorType",
            "InvalidParameterValueModelDefineEventParamsDupId",
            "InvalidParameterValueModelDefineEventParamsExceedLimit",
            "InvalidParameterValueModelDefineEventPropError",
            "InvalidParameterValueModelDefineEventPropNameError",
            "InvalidParameterValueModelDefineEventTypeError",
            "InvalidParameterValueModelDefineInvalid",
            "InvalidParameterValueModelDefineNil",
            "InvalidParameterValueModelDefinePropBoolMappingError",
            "InvalidParameterValueModelDefinePropEnumMappingError",
            "InvalidParameterValueModelDefinePropRangeError",
            "InvalidParameterValueModelDefinePropRangeOverflow",
            "InvalidParameterValueModelPropertyNotExist",
            "InvalidParameterValueMsgContentInvalid",
            "InvalidParameterValueMsgLevelInvalid",
            "InvalidParameterValueMsgTitleInvalid",
            "InvalidParameterValueMsgTypeInvalid",
            "InvalidParameterValueNoPermission",
            "InvalidParameterValueOperationDenied",
            "InvalidParameterValuePayloadOverLimit",
            "InvalidParameterValueProductAlreadyExist",
            "InvalidParameterValueProductIdInvalid",
            "InvalidParameterValueProductIsNotGateway",
            "InvalidParameterValueProductParmsError",
            "InvalidParameterValueProjectParmsError",
            "InvalidParameterValuePushEnvironmentInvalid",
            "InvalidParameterValueRepublishTopicFormatError",
            "InvalidParameterValueRuleNumberBeyondLimit",
            "InvalidParameterValueSelectKeyFromBinaryPayload",
            "InvalidParameterValueShareDeviceToSelf",
            "InvalidParameterValueStartTimeLaterEndTime",
            "InvalidParameterValueTpnsAndroidValidationFailed",
            "InvalidParameterValueTpnSiOsValidationFailed",
            "InvalidParameterValueTopicMismatch",
            "InvalidParameterValueTopicPolicyAlreadyExist",
            "InvalidParameterValueTopicRuleAlreadyExist",
            "InvalidParameterValueTopicRuleSqlNotEdited",
            "InvalidParameterValueUpdateTopicRuleDbFail",
            "InvalidParameterValueUserIdInvalid",
            "InvalidParameterValueVpnParmsError",
            "LimitExceededApplicationExceedLimit",
            "LimitExceededBatchProductionExceedLimit",
            "LimitExceededBatchProductionNull",
            "LimitExceededBindProductsExceedLimit",
            "LimitExceededDeviceExceedLimit",
            "LimitExceededDeviceLicenseLimitExceeded",
            "LimitExceededFirmwareExceedLimit",
            "LimitExceededMessageSaved",
            "LimitExceededProductExceedLimit",
            "LimitExceededProjectExceedLimit",
            "LimitExceededReturnResourceLimitExceeded",
            "LimitExceededStudioLoRaFreqExceedLimit",
            "LimitExceededStudioProductExceedLimit",
            "LimitExceededThingModelExceedLimit",
            "LimitExceededTopicPolicyExceedLimit",
            "MissingParameter",
            "MissingParameterModelDefineEventTypeError",
            "OperationDeniedInstanceNotBelongToUser",
            "ResourceInsufficient",
            "ResourceInsufficientBatchProductionIsRunning",
            "ResourceInsufficientCloudStorageAiServiceTaskQuotaInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundAppNotExists",
            "ResourceNotFoundBatchProductionNotExist",
            "ResourceNotFoundCannotGetFromUrl",
            "ResourceNotFoundCloudStorageAiServiceTask",
            "ResourceNotFoundCloudStorageAiServiceTaskFile",
            "ResourceNotFoundDeviceChannelNotExist",
            "ResourceNotFoundDeviceDupKeyExist",
            "ResourceNotFoundDeviceFirmWareNotExist",
            "ResourceNotFoundDeviceHasNoFirmware",
            "ResourceNotFoundDeviceNotBind",
            "ResourceNotFoundDeviceNotBound",
            "ResourceNotFoundDeviceNotExist",
            "ResourceNotFoundDeviceShadowNotExist",
            "ResourceNotFoundFenceBindNotExist",
            "ResourceNotFoundFenceNotExist",
            "ResourceNotFoundFirmwareNotExist",
            "ResourceNotFoundFirmwareTaskNotExist",
            "ResourceNotFoundGatewayDupKeyExist",
            "ResourceNotFoundGatewayNotExist",
            "ResourceNotFoundInstanceNotExist",
            "ResourceNotFoundModuleNotExist",
            "ResourceNotFoundProductNotExist",
            "ResourceNotFoundProductOrDeviceNotExist",
            "ResourceNotFoundProductResourceNotExist",
            "ResourceNotFoundProjectNotExist",
            "ResourceNotFoundSeeCallbackNotExist",
            "ResourceNotFoundSeePostPaidServiceNotExist",
            "ResourceNotFoundSeePrePaidSubscriptionNotExist",
            "ResourceNotFoundSeeTaskNotExist",
            "ResourceNotFoundSpaceNotExist",
            "ResourceNotFoundStudioLoRaFreqNotExist",
            "ResourceNotFoundStudioProductNotExist",
            "ResourceNotFoundTopicPolicyNotExist",
            "ResourceNotFoundTopicRuleNotExist",
            "ResourceUnavailableWeSeeServiceIsolated",
            "UnauthorizedOperation",
            "UnauthorizedOperationAppNoPermissionToStudioProduct",
            "UnauthorizedOperationApiCreateAiTaskNotInWhitelist",
            "UnauthorizedOperationAppNoPermission",
            "UnauthorizedOperationCertificationNeedUpgrade",
            "UnauthorizedOperationDeviceHasAlreadyBindGateway",
            "UnauthorizedOperationDeviceIsNotEnabled",
            "UnauthorizedOperationGatewayHasBindedDevices",
            "UnauthorizedOperationNoPermissionToFamily",
            "UnauthorizedOperationNoPermissionToInstance",
            "UnauthorizedOperationNoPermissionToPay",
            "UnauthorizedOperationNoPermissionToProject",
            "UnauthorizedOperationNoPermissionToShareDevice",
            "UnauthorizedOperationNoPermissionToStudioFence",
            "UnauthorizedOperationNoPermissionToStudioInstance",
            "UnauthorizedOperationNoPermissionToStudioProduct",
            "UnauthorizedOperationNoPermissionToTrtcRoom",
            "UnauthorizedOperationNoVerified",
            "UnauthorizedOperationNotCertification",
            "UnauthorizedOperationPermissionDenied",
            "UnauthorizedOperationProductNotSupportPsk",
            "UnauthorizedOperationUserLicenseExceedLimit",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationBindsExistUnderFence",
            "UnsupportedOperationCannotReBindFamily",
            "UnsupportedOperationCapabilityNotSupportedInSeeServiceType",
            "UnsupportedOperationCloudStoragePackageTimeMismatch",
            "UnsupportedOperationCloudStoragePackageTypeMismatch",
            "UnsupportedOperationDeviceDupKeyExist",
            "UnsupportedOperationDeviceExceedLimit",
            "UnsupportedOperationDeviceOtaTaskInProgress",
            "UnsupportedOperationDeviceType",
            "UnsupportedOperationDevicesExistUnderProduct",
            "UnsupportedOperationDoesNotSellInThisRegion",
            "UnsupportedOperationEnableSaasServiceExistUnderProject",
            "UnsupportedOperationExistBindedDevicesUnderGatewayProduct",
            "UnsupportedOperationFenceDupKeyExist",
            "UnsupportedOperationFenceExistUnderSpace",
            "UnsupportedOperationGatewayProductHasBindedProduct",
            "UnsupportedOperationInstanceIsolated",
            "UnsupportedOperationLoRaFreqDupKeyExist",
            "UnsupportedOperationLoRaNoUpLink",
            "UnsupportedOperationLoRaNotActivate",
            "UnsupportedOperationNoPermissionToReleasedProduct",
            "UnsupportedOperationNodesExistUnderVpn",
            "UnsupportedOperationPoolExistUnderProject",
            "UnsupportedOperationProductDupKeyExist",
            "UnsupportedOperationProductExistUnderProject",
            "UnsupportedOperationProductHasBindedGateWayProduct",
            "UnsupportedOperationProductHasShared",
            "UnsupportedOperationProductIsSubProduct",
            "UnsupportedOperationProjectDupKeyExist",
            "UnsupportedOperationSpaceDupKeyExist",
            "UnsupportedOperationStaffPoolDupNameExist",
            "UnsupportedOperationStudioLoRaFreqInUsed",
            "UnsupportedOperationTrtcServiceNotOpen",
            "UnsupportedOperationUnpaidOrder",
            "UnsupportedOperationVpnDupKeyExist",
            "UnsupportedOperationVideoAccountNotExist",
            "UnsupportedOperationVideoInsufficientLicenses",
            "UnsupportedOperationVideoProductNotExist",
            "UnsupportedOperationVirtualDeviceCannotBind",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTEXPLORER_V20190423_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotexplorerError",
            label_en: "IoT Explorer",
            label_zh: "物联网开发平台",
            level: Level::Service,
            product: Some(products::IOTEXPLORER),
            version: Some("2019-04-23"),
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

#[cfg(feature = "iotexplorer")]
pub use v20190423::IotexplorerError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
