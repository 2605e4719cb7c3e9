// @generated from spec/iotexplorer.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 79aa68d0f263e26f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotexplorer.rs"]
mod index;

/// Version 2019-04-23 of the API.
pub mod v20190423 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of IoT Explorer (iotexplorer), API 3.0, version 2019-04-23.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IotexplorerError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ActionUnreachable
        #[doc(alias("FailedOperation.ActionUnreachable"))]
        FailedOperationActionUnreachable = 2_097_273_561,
        /// FailedOperation.AnotherOperationIsRunning
        #[doc(alias("FailedOperation.AnotherOperationIsRunning"))]
        FailedOperationAnotherOperationIsRunning = 435_841_713,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.BroadcastTaskIsRunning
        #[doc(alias("FailedOperation.BroadcastTaskIsRunning"))]
        FailedOperationBroadcastTaskIsRunning = -237_125_557,
        /// FailedOperation.CloudStorageAIPackageExpireTimeExceeded
        #[doc(alias("FailedOperation.CloudStorageAIPackageExpireTimeExceeded"))]
        FailedOperationCloudStorageAiPackageExpireTimeExceeded = 396_629_777,
        /// FailedOperation.CloudStorageAIServiceNotEnabled
        #[doc(alias("FailedOperation.CloudStorageAIServiceNotEnabled"))]
        FailedOperationCloudStorageAiServiceNotEnabled = 1_319_005_217,
        /// FailedOperation.CloudStorageAIServiceTaskAlreadyExists
        #[doc(alias("FailedOperation.CloudStorageAIServiceTaskAlreadyExists"))]
        FailedOperationCloudStorageAiServiceTaskAlreadyExists = -2_088_109_615,
        /// FailedOperation.CloudStoragePackageRequired
        #[doc(alias("FailedOperation.CloudStoragePackageRequired"))]
        FailedOperationCloudStoragePackageRequired = -2_130_547_526,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed = 1_885_504_812,
        /// FailedOperation.CustomOrderIdAlreadyExist
        #[doc(alias("FailedOperation.CustomOrderIdAlreadyExist"))]
        FailedOperationCustomOrderIdAlreadyExist = 984_983_677,
        /// FailedOperation.DeliverOrderFailed
        #[doc(alias("FailedOperation.DeliverOrderFailed"))]
        FailedOperationDeliverOrderFailed = 1_230_873_070,
        /// FailedOperation.DeviceAlreadyDisabled
        #[doc(alias("FailedOperation.DeviceAlreadyDisabled"))]
        FailedOperationDeviceAlreadyDisabled = 1_912_916_962,
        /// FailedOperation.DeviceFirmwareIsUpdated
        #[doc(alias("FailedOperation.DeviceFirmwareIsUpdated"))]
        FailedOperationDeviceFirmwareIsUpdated = 1_629_495_516,
        /// FailedOperation.DeviceInfoOutdated
        #[doc(alias("FailedOperation.DeviceInfoOutdated"))]
        FailedOperationDeviceInfoOutdated = -1_380_769_339,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating = -1_222_915_637,
        /// FailedOperation.DeviceNoSubscription
        #[doc(alias("FailedOperation.DeviceNoSubscription"))]
        FailedOperationDeviceNoSubscription = 1_261_214_253,
        /// FailedOperation.DeviceOffline
        #[doc(alias("FailedOperation.DeviceOffline"))]
        FailedOperationDeviceOffline = -1_421_361_647,
        /// FailedOperation.OtherUpdateTaskExist
        #[doc(alias("FailedOperation.OtherUpdateTaskExist"))]
        FailedOperationOtherUpdateTaskExist = 1_419_310_030,
        /// FailedOperation.ProductIotVideoServiceNotEnabled
        #[doc(alias("FailedOperation.ProductIotVideoServiceNotEnabled"))]
        FailedOperationProductIotVideoServiceNotEnabled = 1_762_957_588,
        /// FailedOperation.ProductNotReleased
        #[doc(alias("FailedOperation.ProductNotReleased"))]
        FailedOperationProductNotReleased = -1_823_555_897,
        /// FailedOperation.RRPCTimeout
        #[doc(alias("FailedOperation.RRPCTimeout"))]
        FailedOperationRrpcTimeout = -1_277_117_309,
        /// FailedOperation.RequestTRTCFail
        #[doc(alias("FailedOperation.RequestTRTCFail"))]
        FailedOperationRequestTrtcFail = 1_085_892_273,
        /// FailedOperation.RuleAlreadyDisabled
        #[doc(alias("FailedOperation.RuleAlreadyDisabled"))]
        FailedOperationRuleAlreadyDisabled = -828_998_390,
        /// FailedOperation.RuleAlreadyEnabled
        #[doc(alias("FailedOperation.RuleAlreadyEnabled"))]
        FailedOperationRuleAlreadyEnabled = -171_284_302,
        /// FailedOperation.SeePostPaidServiceAlreadyExists
        #[doc(alias("FailedOperation.SeePostPaidServiceAlreadyExists"))]
        FailedOperationSeePostPaidServiceAlreadyExists = 122_704_383,
        /// FailedOperation.SeePostPaidServiceIsolated
        #[doc(alias("FailedOperation.SeePostPaidServiceIsolated"))]
        FailedOperationSeePostPaidServiceIsolated = 2_122_436_562,
        /// FailedOperation.SeePostPaidServiceIsolatedByAccount
        #[doc(alias("FailedOperation.SeePostPaidServiceIsolatedByAccount"))]
        FailedOperationSeePostPaidServiceIsolatedByAccount = 1_123_499_646,
        /// FailedOperation.SeePostPaidServiceNotExists
        #[doc(alias("FailedOperation.SeePostPaidServiceNotExists"))]
        FailedOperationSeePostPaidServiceNotExists = -1_780_807_828,
        /// FailedOperation.SeePrePaidSubscriptionAlreadyExists
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionAlreadyExists"))]
        FailedOperationSeePrePaidSubscriptionAlreadyExists = 1_045_403_155,
        /// FailedOperation.SeePrePaidSubscriptionConflicts
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionConflicts"))]
        FailedOperationSeePrePaidSubscriptionConflicts = -498_284_508,
        /// FailedOperation.SeePrePaidSubscriptionDurationExceeded
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionDurationExceeded"))]
        FailedOperationSeePrePaidSubscriptionDurationExceeded = 1_749_848_465,
        /// FailedOperation.SeePrePaidSubscriptionEndTimeExceeded
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionEndTimeExceeded"))]
        FailedOperationSeePrePaidSubscriptionEndTimeExceeded = -2_075_435_437,
        /// FailedOperation.SeePrePaidSubscriptionInvalidStatus
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionInvalidStatus"))]
        FailedOperationSeePrePaidSubscriptionInvalidStatus = 1_638_739_867,
        /// FailedOperation.SeePrePaidSubscriptionIsolated
        #[doc(alias("FailedOperation.SeePrePaidSubscriptionIsolated"))]
        FailedOperationSeePrePaidSubscriptionIsolated = 1_520_174_175,
        /// FailedOperation.SeeSubscriptionNotIsolated
        #[doc(alias("FailedOperation.SeeSubscriptionNotIsolated"))]
        FailedOperationSeeSubscriptionNotIsolated = -1_205_481_015,
        /// FailedOperation.SomeProductIsAlreadyBinded
        #[doc(alias("FailedOperation.SomeProductIsAlreadyBinded"))]
        FailedOperationSomeProductIsAlreadyBinded = -547_637_830,
        /// FailedOperation.TargetDeviceHasEnabledWeSeeConfig
        #[doc(alias("FailedOperation.TargetDeviceHasEnabledWeSeeConfig"))]
        FailedOperationTargetDeviceHasEnabledWeSeeConfig = 674_547_284,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout = 1_264_560_146,
        /// FailedOperation.WeSeeServiceNotEnabled
        #[doc(alias("FailedOperation.WeSeeServiceNotEnabled"))]
        FailedOperationWeSeeServiceNotEnabled = -735_219_434,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InternalError.DBOpertaionError
        #[doc(alias("InternalError.DBOpertaionError"))]
        InternalErrorDbOpertaionError = -1_423_635_215,
        /// InternalError.InternalLoRaServerError
        #[doc(alias("InternalError.InternalLoRaServerError"))]
        InternalErrorInternalLoRaServerError = 1_138_134_711,
        /// InternalError.InternalRPCError
        #[doc(alias("InternalError.InternalRPCError"))]
        InternalErrorInternalRpcError = 1_821_113_801,
        /// InternalError.InternalServerException
        #[doc(alias("InternalError.InternalServerException"))]
        InternalErrorInternalServerException = 1_645_689_171,
        /// InternalError.InternalServerExceptionDB
        #[doc(alias("InternalError.InternalServerExceptionDB"))]
        InternalErrorInternalServerExceptionDb = 943_171_573,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout = 185_888_071,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ActionInputParamsInvalid
        #[doc(alias("InvalidParameter.ActionInputParamsInvalid"))]
        InvalidParameterActionInputParamsInvalid = 1_642_760_070,
        /// InvalidParameter.FirmwareAlreadyExist
        #[doc(alias("InvalidParameter.FirmwareAlreadyExist"))]
        InvalidParameterFirmwareAlreadyExist = 749_369_478,
        /// InvalidParameter.ProductIsNotGateway
        #[doc(alias("InvalidParameter.ProductIsNotGateway"))]
        InvalidParameterProductIsNotGateway = -259_827_006,
        /// InvalidParameter.RoomIdExist
        #[doc(alias("InvalidParameter.RoomIdExist"))]
        InvalidParameterRoomIdExist = -824_516_844,
        /// InvalidParameter.UserIdOverLimit
        #[doc(alias("InvalidParameter.UserIdOverLimit"))]
        InvalidParameterUserIdOverLimit = 417_492_389,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ActionNil
        #[doc(alias("InvalidParameterValue.ActionNil"))]
        InvalidParameterValueActionNil = -140_818_739,
        /// InvalidParameterValue.ActionNilOrNotExist
        #[doc(alias("InvalidParameterValue.ActionNilOrNotExist"))]
        InvalidParameterValueActionNilOrNotExist = -1_770_900_515,
        /// InvalidParameterValue.AppDescriptionTooLong
        #[doc(alias("InvalidParameterValue.AppDescriptionTooLong"))]
        InvalidParameterValueAppDescriptionTooLong = -1_912_516_971,
        /// InvalidParameterValue.AppExists
        #[doc(alias("InvalidParameterValue.AppExists"))]
        InvalidParameterValueAppExists = 1_461_804_736,
        /// InvalidParameterValue.AppNameTooLong
        #[doc(alias("InvalidParameterValue.AppNameTooLong"))]
        InvalidParameterValueAppNameTooLong = 86_542_559,
        /// InvalidParameterValue.AppNoPermission
        #[doc(alias("InvalidParameterValue.AppNoPermission"))]
        InvalidParameterValueAppNoPermission = 191_833_467,
        /// InvalidParameterValue.AppNotExists
        #[doc(alias("InvalidParameterValue.AppNotExists"))]
        InvalidParameterValueAppNotExists = -1_088_311_066,
        /// InvalidParameterValue.CheckForwardURLFail
        #[doc(alias("InvalidParameterValue.CheckForwardURLFail"))]
        InvalidParameterValueCheckForwardUrlFail = 1_851_693_994,
        /// InvalidParameterValue.CloudStorageAIPackageIdNotExist
        #[doc(alias("InvalidParameterValue.CloudStorageAIPackageIdNotExist"))]
        InvalidParameterValueCloudStorageAiPackageIdNotExist = 487_605_665,
        /// InvalidParameterValue.DeviceAlreadyExist
        #[doc(alias("InvalidParameterValue.DeviceAlreadyExist"))]
        InvalidParameterValueDeviceAlreadyExist = 332_109_851,
        /// InvalidParameterValue.DeviceHasNotBindGateway
        #[doc(alias("InvalidParameterValue.DeviceHasNotBindGateway"))]
        InvalidParameterValueDeviceHasNotBindGateway = -1_560_791_622,
        /// InvalidParameterValue.DeviceIsNotGateway
        #[doc(alias("InvalidParameterValue.DeviceIsNotGateway"))]
        InvalidParameterValueDeviceIsNotGateway = -1_428_697_907,
        /// InvalidParameterValue.DeviceNameInvalid
        #[doc(alias("InvalidParameterValue.DeviceNameInvalid"))]
        InvalidParameterValueDeviceNameInvalid = -1_317_039_911,
        /// InvalidParameterValue.DeviceNotExist
        #[doc(alias("InvalidParameterValue.DeviceNotExist"))]
        InvalidParameterValueDeviceNotExist = -972_064_006,
        /// InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed
        #[doc(alias("InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed"))]
        InvalidParameterValueErrLlSyncBroadcastDeviceNameLengthExceed = 403_862_353,
        /// InvalidParameterValue.ErrorTaskNotExist
        #[doc(alias("InvalidParameterValue.ErrorTaskNotExist"))]
        InvalidParameterValueErrorTaskNotExist = -826_411_042,
        /// InvalidParameterValue.FailActionHasSameDevice
        #[doc(alias("InvalidParameterValue.FailActionHasSameDevice"))]
        InvalidParameterValueFailActionHasSameDevice = -1_746_072_596,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist = -748_994_723,
        /// InvalidParameterValue.ForwardRedirectDenied
        #[doc(alias("InvalidParameterValue.ForwardRedirectDenied"))]
        InvalidParameterValueForwardRedirectDenied = -965_410_833,
        /// InvalidParameterValue.GetProductsListError
        #[doc(alias("InvalidParameterValue.GetProductsListError"))]
        InvalidParameterValueGetProductsListError = 737_161_327,
        /// InvalidParameterValue.InvalidAppKey
        #[doc(alias("InvalidParameterValue.InvalidAppKey"))]
        InvalidParameterValueInvalidAppKey = 1_274_343_543,
        /// InvalidParameterValue.InvalidCallbackToken
        #[doc(alias("InvalidParameterValue.InvalidCallbackToken"))]
        InvalidParameterValueInvalidCallbackToken = 1_649_814_543,
        /// InvalidParameterValue.InvalidCallbackUrl
        #[doc(alias("InvalidParameterValue.InvalidCallbackUrl"))]
        InvalidParameterValueInvalidCallbackUrl = 771_861_635,
        /// InvalidParameterValue.InvalidSQL
        #[doc(alias("InvalidParameterValue.InvalidSQL"))]
        InvalidParameterValueInvalidSql = 677_112_369,
        /// InvalidParameterValue.InvalidURL
        #[doc(alias("InvalidParameterValue.InvalidURL"))]
        InvalidParameterValueInvalidUrl = -495_585_947,
        /// InvalidParameterValue.LoRaFreqParmsError
        #[doc(alias("InvalidParameterValue.LoRaFreqParmsError"))]
        InvalidParameterValueLoRaFreqParmsError = -1_434_998_977,
        /// InvalidParameterValue.ModelDefineDontMatchTemplate
        #[doc(alias("InvalidParameterValue.ModelDefineDontMatchTemplate"))]
        InvalidParameterValueModelDefineDontMatchTemplate = -91_094_128,
        /// InvalidParameterValue.ModelDefineDupID
        #[doc(alias("InvalidParameterValue.ModelDefineDupID"))]
        InvalidParameterValueModelDefineDupId = 808_201_892,
        /// InvalidParameterValue.ModelDefineErrorModel
        #[doc(alias("InvalidParameterValue.ModelDefineErrorModel"))]
        InvalidParameterValueModelDefineErrorModel = -1_525_853_642,
        /// InvalidParameterValue.ModelDefineErrorType
        #[doc(alias("InvalidParameterValue.ModelDefineErrorType"))]
        InvalidParameterValueModelDefineErrorType = 1_784_632_401,
        /// InvalidParameterValue.ModelDefineEventParamsDupID
        #[doc(alias("InvalidParameterValue.ModelDefineEventParamsDupID"))]
        InvalidParameterValueModelDefineEventParamsDupId = 858_149_376,
        /// InvalidParameterValue.ModelDefineEventParamsExceedLimit
        #[doc(alias("InvalidParameterValue.ModelDefineEventParamsExceedLimit"))]
        InvalidParameterValueModelDefineEventParamsExceedLimit = -2_140_959_890,
        /// InvalidParameterValue.ModelDefineEventPropError
        #[doc(alias("InvalidParameterValue.ModelDefineEventPropError"))]
        InvalidParameterValueModelDefineEventPropError = 798_060_495,
        /// InvalidParameterValue.ModelDefineEventPropNameError
        #[doc(alias("InvalidParameterValue.ModelDefineEventPropNameError"))]
        InvalidParameterValueModelDefineEventPropNameError = -555_199_057,
        /// InvalidParameterValue.ModelDefineEventTypeError
        #[doc(alias("InvalidParameterValue.ModelDefineEventTypeError"))]
        InvalidParameterValueModelDefineEventTypeError = -77_713_676,
        /// InvalidParameterValue.ModelDefineInvalid
        #[doc(alias("InvalidParameterValue.ModelDefineInvalid"))]
        InvalidParameterValueModelDefineInvalid = 1_991_267_325,
        /// InvalidParameterValue.ModelDefineNil
        #[doc(alias("InvalidParameterValue.ModelDefineNil"))]
        InvalidParameterValueModelDefineNil = 1_943_468_420,
        /// InvalidParameterValue.ModelDefinePropBoolMappingError
        #[doc(alias("InvalidParameterValue.ModelDefinePropBoolMappingError"))]
        InvalidParameterValueModelDefinePropBoolMappingError = 927_094_148,
        /// InvalidParameterValue.ModelDefinePropEnumMappingError
        #[doc(alias("InvalidParameterValue.ModelDefinePropEnumMappingError"))]
        InvalidParameterValueModelDefinePropEnumMappingError = -1_753_067_915,
        /// InvalidParameterValue.ModelDefinePropRangeError
        #[doc(alias("InvalidParameterValue.ModelDefinePropRangeError"))]
        InvalidParameterValueModelDefinePropRangeError = 1_888_984_757,
        /// InvalidParameterValue.ModelDefinePropRangeOverflow
        #[doc(alias("InvalidParameterValue.ModelDefinePropRangeOverflow"))]
        InvalidParameterValueModelDefinePropRangeOverflow = 1_447_801_743,
        /// InvalidParameterValue.ModelPropertyNotExist
        #[doc(alias("InvalidParameterValue.ModelPropertyNotExist"))]
        InvalidParameterValueModelPropertyNotExist = -1_038_377_281,
        /// InvalidParameterValue.MsgContentInvalid
        #[doc(alias("InvalidParameterValue.MsgContentInvalid"))]
        InvalidParameterValueMsgContentInvalid = 1_944_252_278,
        /// InvalidParameterValue.MsgLevelInvalid
        #[doc(alias("InvalidParameterValue.MsgLevelInvalid"))]
        InvalidParameterValueMsgLevelInvalid = 553_392_045,
        /// InvalidParameterValue.MsgTitleInvalid
        #[doc(alias("InvalidParameterValue.MsgTitleInvalid"))]
        InvalidParameterValueMsgTitleInvalid = 1_966_025_406,
        /// InvalidParameterValue.MsgTypeInvalid
        #[doc(alias("InvalidParameterValue.MsgTypeInvalid"))]
        InvalidParameterValueMsgTypeInvalid = 1_253_458_237,
        /// InvalidParameterValue.NoPermission
        #[doc(alias("InvalidParameterValue.NoPermission"))]
        InvalidParameterValueNoPermission = -976_027_470,
        /// InvalidParameterValue.OperationDenied
        #[doc(alias("InvalidParameterValue.OperationDenied"))]
        InvalidParameterValueOperationDenied = -1_752_898_049,
        /// InvalidParameterValue.PayloadOverLimit
        #[doc(alias("InvalidParameterValue.PayloadOverLimit"))]
        InvalidParameterValuePayloadOverLimit = -817_157_847,
        /// InvalidParameterValue.ProductAlreadyExist
        #[doc(alias("InvalidParameterValue.ProductAlreadyExist"))]
        InvalidParameterValueProductAlreadyExist = -16_007_214,
        /// InvalidParameterValue.ProductIDInvalid
        #[doc(alias("InvalidParameterValue.ProductIDInvalid"))]
        InvalidParameterValueProductIdInvalid = 1_764_172_702,
        /// InvalidParameterValue.ProductIsNotGateway
        #[doc(alias("InvalidParameterValue.ProductIsNotGateway"))]
        InvalidParameterValueProductIsNotGateway = 1_302_809_729,
        /// InvalidParameterValue.ProductParmsError
        #[doc(alias("InvalidParameterValue.ProductParmsError"))]
        InvalidParameterValueProductParmsError = -1_334_214_574,
        /// InvalidParameterValue.ProjectParmsError
        #[doc(alias("InvalidParameterValue.ProjectParmsError"))]
        InvalidParameterValueProjectParmsError = -177_912_387,
        /// InvalidParameterValue.PushEnvironmentInvalid
        #[doc(alias("InvalidParameterValue.PushEnvironmentInvalid"))]
        InvalidParameterValuePushEnvironmentInvalid = -849_396_773,
        /// InvalidParameterValue.RepublishTopicFormatError
        #[doc(alias("InvalidParameterValue.RepublishTopicFormatError"))]
        InvalidParameterValueRepublishTopicFormatError = -1_963_740_313,
        /// InvalidParameterValue.RuleNumberBeyondLimit
        #[doc(alias("InvalidParameterValue.RuleNumberBeyondLimit"))]
        InvalidParameterValueRuleNumberBeyondLimit = 460_095_178,
        /// InvalidParameterValue.SelectKeyFromBinaryPayload
        #[doc(alias("InvalidParameterValue.SelectKeyFromBinaryPayload"))]
        InvalidParameterValueSelectKeyFromBinaryPayload = 1_222_787_975,
        /// InvalidParameterValue.ShareDeviceToSelf
        #[doc(alias("InvalidParameterValue.ShareDeviceToSelf"))]
        InvalidParameterValueShareDeviceToSelf = -1_362_403_130,
        /// InvalidParameterValue.StartTimeLaterEndTime
        #[doc(alias("InvalidParameterValue.StartTimeLaterEndTime"))]
        InvalidParameterValueStartTimeLaterEndTime = -1_725_877_057,
        /// InvalidParameterValue.TPNSAndroidValidationFailed
        #[doc(alias("InvalidParameterValue.TPNSAndroidValidationFailed"))]
        InvalidParameterValueTpnsAndroidValidationFailed = 1_168_500_701,
        /// InvalidParameterValue.TPNSiOSValidationFailed
        #[doc(alias("InvalidParameterValue.TPNSiOSValidationFailed"))]
        InvalidParameterValueTpnSiOsValidationFailed = 1_248_804_388,
        /// InvalidParameterValue.TopicMismatch
        #[doc(alias("InvalidParameterValue.TopicMismatch"))]
        InvalidParameterValueTopicMismatch = -1_674_501_254,
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
        /// InvalidParameterValue.UserIDInvalid
        #[doc(alias("InvalidParameterValue.UserIDInvalid"))]
        InvalidParameterValueUserIdInvalid = 120_168_453,
        /// InvalidParameterValue.VPNParmsError
        #[doc(alias("InvalidParameterValue.VPNParmsError"))]
        InvalidParameterValueVpnParmsError = -369_365_455,
        /// LimitExceeded.ApplicationExceedLimit
        #[doc(alias("LimitExceeded.ApplicationExceedLimit"))]
        LimitExceededApplicationExceedLimit = -674_673_889,
        /// LimitExceeded.BatchProductionExceedLimit
        #[doc(alias("LimitExceeded.BatchProductionExceedLimit"))]
        LimitExceededBatchProductionExceedLimit = -301_858_972,
        /// LimitExceeded.BatchProductionNull
        #[doc(alias("LimitExceeded.BatchProductionNull"))]
        LimitExceededBatchProductionNull = -1_971_233_109,
        /// LimitExceeded.BindProductsExceedLimit
        #[doc(alias("LimitExceeded.BindProductsExceedLimit"))]
        LimitExceededBindProductsExceedLimit = -738_077_280,
        /// LimitExceeded.DeviceExceedLimit
        #[doc(alias("LimitExceeded.DeviceExceedLimit"))]
        LimitExceededDeviceExceedLimit = -1_357_873_015,
        /// LimitExceeded.DeviceLicenseLimitExceeded
        #[doc(alias("LimitExceeded.DeviceLicenseLimitExceeded"))]
        LimitExceededDeviceLicenseLimitExceeded = -805_328_711,
        /// LimitExceeded.FirmwareExceedLimit
        #[doc(alias("LimitExceeded.FirmwareExceedLimit"))]
        LimitExceededFirmwareExceedLimit = -1_459_187_702,
        /// LimitExceeded.MessageSaved
        #[doc(alias("LimitExceeded.MessageSaved"))]
        LimitExceededMessageSaved = -1_997_338_780,
        /// LimitExceeded.ProductExceedLimit
        #[doc(alias("LimitExceeded.ProductExceedLimit"))]
        LimitExceededProductExceedLimit = -1_040_327_758,
        /// LimitExceeded.ProjectExceedLimit
        #[doc(alias("LimitExceeded.ProjectExceedLimit"))]
        LimitExceededProjectExceedLimit = 1_298_410_088,
        /// LimitExceeded.ReturnResourceLimitExceeded
        #[doc(alias("LimitExceeded.ReturnResourceLimitExceeded"))]
        LimitExceededReturnResourceLimitExceeded = 2_102_963_872,
        /// LimitExceeded.StudioLoRaFreqExceedLimit
        #[doc(alias("LimitExceeded.StudioLoRaFreqExceedLimit"))]
        LimitExceededStudioLoRaFreqExceedLimit = -214_758_369,
        /// LimitExceeded.StudioProductExceedLimit
        #[doc(alias("LimitExceeded.StudioProductExceedLimit"))]
        LimitExceededStudioProductExceedLimit = -2_140_083_790,
        /// LimitExceeded.ThingModelExceedLimit
        #[doc(alias("LimitExceeded.ThingModelExceedLimit"))]
        LimitExceededThingModelExceedLimit = 836_222_065,
        /// LimitExceeded.TopicPolicyExceedLimit
        #[doc(alias("LimitExceeded.TopicPolicyExceedLimit"))]
        LimitExceededTopicPolicyExceedLimit = 882_136_442,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.ModelDefineEventTypeError
        #[doc(alias("MissingParameter.ModelDefineEventTypeError"))]
        MissingParameterModelDefineEventTypeError = 216_199_391,
        /// OperationDenied.InstanceNotBelongToUser
        #[doc(alias("OperationDenied.InstanceNotBelongToUser"))]
        OperationDeniedInstanceNotBelongToUser = 351_576_507,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.BatchProductionIsRunning
        #[doc(alias("ResourceInsufficient.BatchProductionIsRunning"))]
        ResourceInsufficientBatchProductionIsRunning = -315_662_691,
        /// ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient
        #[doc(alias("ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient"))]
        ResourceInsufficientCloudStorageAiServiceTaskQuotaInsufficient = 1_541_641_959,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AppNotExists
        #[doc(alias("ResourceNotFound.AppNotExists"))]
        ResourceNotFoundAppNotExists = -332_182_013,
        /// ResourceNotFound.BatchProductionNotExist
        #[doc(alias("ResourceNotFound.BatchProductionNotExist"))]
        ResourceNotFoundBatchProductionNotExist = 1_905_460_132,
        /// ResourceNotFound.CannotGetFromUrl
        #[doc(alias("ResourceNotFound.CannotGetFromUrl"))]
        ResourceNotFoundCannotGetFromUrl = -1_576_381_695,
        /// ResourceNotFound.CloudStorageAIServiceTask
        #[doc(alias("ResourceNotFound.CloudStorageAIServiceTask"))]
        ResourceNotFoundCloudStorageAiServiceTask = -339_776_156,
        /// ResourceNotFound.CloudStorageAIServiceTaskFile
        #[doc(alias("ResourceNotFound.CloudStorageAIServiceTaskFile"))]
        ResourceNotFoundCloudStorageAiServiceTaskFile = 1_547_119_130,
        /// ResourceNotFound.DeviceChannelNotExist
        #[doc(alias("ResourceNotFound.DeviceChannelNotExist"))]
        ResourceNotFoundDeviceChannelNotExist = -2_080_044_944,
        /// ResourceNotFound.DeviceDupKeyExist
        #[doc(alias("ResourceNotFound.DeviceDupKeyExist"))]
        ResourceNotFoundDeviceDupKeyExist = -1_931_120_649,
        /// ResourceNotFound.DeviceFirmWareNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmWareNotExist"))]
        ResourceNotFoundDeviceFirmWareNotExist = 1_943_035_925,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware = -1_490_223_546,
        /// ResourceNotFound.DeviceNotBind
        #[doc(alias("ResourceNotFound.DeviceNotBind"))]
        ResourceNotFoundDeviceNotBind = 1_178_888_860,
        /// ResourceNotFound.DeviceNotBound
        #[doc(alias("ResourceNotFound.DeviceNotBound"))]
        ResourceNotFoundDeviceNotBound = 220_882_211,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist = 1_892_176_960,
        /// ResourceNotFound.DeviceShadowNotExist
        #[doc(alias("ResourceNotFound.DeviceShadowNotExist"))]
        ResourceNotFoundDeviceShadowNotExist = -2_021_964_923,
        /// ResourceNotFound.FenceBindNotExist
        #[doc(alias("ResourceNotFound.FenceBindNotExist"))]
        ResourceNotFoundFenceBindNotExist = -101_295_075,
        /// ResourceNotFound.FenceNotExist
        #[doc(alias("ResourceNotFound.FenceNotExist"))]
        ResourceNotFoundFenceNotExist = 1_763_919_332,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist = 1_861_711_913,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist = -1_794_595_809,
        /// ResourceNotFound.GatewayDupKeyExist
        #[doc(alias("ResourceNotFound.GatewayDupKeyExist"))]
        ResourceNotFoundGatewayDupKeyExist = 2_011_885_270,
        /// ResourceNotFound.GatewayNotExist
        #[doc(alias("ResourceNotFound.GatewayNotExist"))]
        ResourceNotFoundGatewayNotExist = -462_862_135,
        /// ResourceNotFound.InstanceNotExist
        #[doc(alias("ResourceNotFound.InstanceNotExist"))]
        ResourceNotFoundInstanceNotExist = 842_679_169,
        /// ResourceNotFound.ModuleNotExist
        #[doc(alias("ResourceNotFound.ModuleNotExist"))]
        ResourceNotFoundModuleNotExist = -1_558_608_702,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist = -492_621_267,
        /// ResourceNotFound.ProductOrDeviceNotExist
        #[doc(alias("ResourceNotFound.ProductOrDeviceNotExist"))]
        ResourceNotFoundProductOrDeviceNotExist = -2_125_923_590,
        /// ResourceNotFound.ProductResourceNotExist
        #[doc(alias("ResourceNotFound.ProductResourceNotExist"))]
        ResourceNotFoundProductResourceNotExist = -1_194_395_006,
        /// ResourceNotFound.ProjectNotExist
        #[doc(alias("ResourceNotFound.ProjectNotExist"))]
        ResourceNotFoundProjectNotExist = 1_123_570_082,
        /// ResourceNotFound.SeeCallbackNotExist
        #[doc(alias("ResourceNotFound.SeeCallbackNotExist"))]
        ResourceNotFoundSeeCallbackNotExist = 1_588_924_634,
        /// ResourceNotFound.SeePostPaidServiceNotExist
        #[doc(alias("ResourceNotFound.SeePostPaidServiceNotExist"))]
        ResourceNotFoundSeePostPaidServiceNotExist = 35_779_229,
        /// ResourceNotFound.SeePrePaidSubscriptionNotExist
        #[doc(alias("ResourceNotFound.SeePrePaidSubscriptionNotExist"))]
        ResourceNotFoundSeePrePaidSubscriptionNotExist = 1_961_860_314,
        /// ResourceNotFound.SeeTaskNotExist
        #[doc(alias("ResourceNotFound.SeeTaskNotExist"))]
        ResourceNotFoundSeeTaskNotExist = -543_006_446,
        /// ResourceNotFound.SpaceNotExist
        #[doc(alias("ResourceNotFound.SpaceNotExist"))]
        ResourceNotFoundSpaceNotExist = -500_804_504,
        /// ResourceNotFound.StudioLoRaFreqNotExist
        #[doc(alias("ResourceNotFound.StudioLoRaFreqNotExist"))]
        ResourceNotFoundStudioLoRaFreqNotExist = 1_796_820_762,
        /// ResourceNotFound.StudioProductNotExist
        #[doc(alias("ResourceNotFound.StudioProductNotExist"))]
        ResourceNotFoundStudioProductNotExist = 19_388_535,
        /// ResourceNotFound.TopicPolicyNotExist
        #[doc(alias("ResourceNotFound.TopicPolicyNotExist"))]
        ResourceNotFoundTopicPolicyNotExist = 895_407_950,
        /// ResourceNotFound.TopicRuleNotExist
        #[doc(alias("ResourceNotFound.TopicRuleNotExist"))]
        ResourceNotFoundTopicRuleNotExist = 2_069_465_956,
        /// ResourceUnavailable.WeSeeServiceIsolated
        #[doc(alias("ResourceUnavailable.WeSeeServiceIsolated"))]
        ResourceUnavailableWeSeeServiceIsolated = 105_876_670,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.APPNoPermissionToStudioProduct
        #[doc(alias("UnauthorizedOperation.APPNoPermissionToStudioProduct"))]
        UnauthorizedOperationAppNoPermissionToStudioProduct = 68_945_410,
        /// UnauthorizedOperation.ApiCreateAITaskNotInWhitelist
        #[doc(alias("UnauthorizedOperation.ApiCreateAITaskNotInWhitelist"))]
        UnauthorizedOperationApiCreateAiTaskNotInWhitelist = 833_480_124,
        /// UnauthorizedOperation.AppNoPermission
        #[doc(alias("UnauthorizedOperation.AppNoPermission"))]
        UnauthorizedOperationAppNoPermission = 1_976_908_047,
        /// UnauthorizedOperation.CertificationNeedUpgrade
        #[doc(alias("UnauthorizedOperation.CertificationNeedUpgrade"))]
        UnauthorizedOperationCertificationNeedUpgrade = 1_812_559_425,
        /// UnauthorizedOperation.DeviceHasAlreadyBindGateway
        #[doc(alias("UnauthorizedOperation.DeviceHasAlreadyBindGateway"))]
        UnauthorizedOperationDeviceHasAlreadyBindGateway = 1_136_810_615,
        /// UnauthorizedOperation.DeviceIsNotEnabled
        #[doc(alias("UnauthorizedOperation.DeviceIsNotEnabled"))]
        UnauthorizedOperationDeviceIsNotEnabled = -1_771_612_545,
        /// UnauthorizedOperation.GatewayHasBindedDevices
        #[doc(alias("UnauthorizedOperation.GatewayHasBindedDevices"))]
        UnauthorizedOperationGatewayHasBindedDevices = -663_053_577,
        /// UnauthorizedOperation.NoPermissionToFamily
        #[doc(alias("UnauthorizedOperation.NoPermissionToFamily"))]
        UnauthorizedOperationNoPermissionToFamily = -1_071_817_981,
        /// UnauthorizedOperation.NoPermissionToInstance
        #[doc(alias("UnauthorizedOperation.NoPermissionToInstance"))]
        UnauthorizedOperationNoPermissionToInstance = 788_327_393,
        /// UnauthorizedOperation.NoPermissionToPay
        #[doc(alias("UnauthorizedOperation.NoPermissionToPay"))]
        UnauthorizedOperationNoPermissionToPay = 2_013_191_443,
        /// UnauthorizedOperation.NoPermissionToProject
        #[doc(alias("UnauthorizedOperation.NoPermissionToProject"))]
        UnauthorizedOperationNoPermissionToProject = -711_553_872,
        /// UnauthorizedOperation.NoPermissionToShareDevice
        #[doc(alias("UnauthorizedOperation.NoPermissionToShareDevice"))]
        UnauthorizedOperationNoPermissionToShareDevice = 561_765_133,
        /// UnauthorizedOperation.NoPermissionToStudioFence
        #[doc(alias("UnauthorizedOperation.NoPermissionToStudioFence"))]
        UnauthorizedOperationNoPermissionToStudioFence = 1_564_831_502,
        /// UnauthorizedOperation.NoPermissionToStudioInstance
        #[doc(alias("UnauthorizedOperation.NoPermissionToStudioInstance"))]
        UnauthorizedOperationNoPermissionToStudioInstance = 1_114_416_584,
        /// UnauthorizedOperation.NoPermissionToStudioProduct
        #[doc(alias("UnauthorizedOperation.NoPermissionToStudioProduct"))]
        UnauthorizedOperationNoPermissionToStudioProduct = -1_066_368_487,
        /// UnauthorizedOperation.NoPermissionToTRTCRoom
        #[doc(alias("UnauthorizedOperation.NoPermissionToTRTCRoom"))]
        UnauthorizedOperationNoPermissionToTrtcRoom = 633_324_823,
        /// UnauthorizedOperation.NoVerified
        #[doc(alias("UnauthorizedOperation.NoVerified"))]
        UnauthorizedOperationNoVerified = 1_959_103_162,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        UnauthorizedOperationNotCertification = 490_959_587,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnauthorizedOperation.ProductNotSupportPSK
        #[doc(alias("UnauthorizedOperation.ProductNotSupportPSK"))]
        UnauthorizedOperationProductNotSupportPsk = -51_309_616,
        /// UnauthorizedOperation.UserLicenseExceedLimit
        #[doc(alias("UnauthorizedOperation.UserLicenseExceedLimit"))]
        UnauthorizedOperationUserLicenseExceedLimit = 1_928_052_919,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BindsExistUnderFence
        #[doc(alias("UnsupportedOperation.BindsExistUnderFence"))]
        UnsupportedOperationBindsExistUnderFence = -1_508_191_043,
        /// UnsupportedOperation.CannotReBindFamily
        #[doc(alias("UnsupportedOperation.CannotReBindFamily"))]
        UnsupportedOperationCannotReBindFamily = 874_735_075,
        /// UnsupportedOperation.CapabilityNotSupportedInSeeServiceType
        #[doc(alias("UnsupportedOperation.CapabilityNotSupportedInSeeServiceType"))]
        UnsupportedOperationCapabilityNotSupportedInSeeServiceType = 874_485_563,
        /// UnsupportedOperation.CloudStoragePackageTimeMismatch
        #[doc(alias("UnsupportedOperation.CloudStoragePackageTimeMismatch"))]
        UnsupportedOperationCloudStoragePackageTimeMismatch = -1_386_585_636,
        /// UnsupportedOperation.CloudStoragePackageTypeMismatch
        #[doc(alias("UnsupportedOperation.CloudStoragePackageTypeMismatch"))]
        UnsupportedOperationCloudStoragePackageTypeMismatch = -1_411_806_273,
        /// UnsupportedOperation.DeviceDupKeyExist
        #[doc(alias("UnsupportedOperation.DeviceDupKeyExist"))]
        UnsupportedOperationDeviceDupKeyExist = -1_201_915_559,
        /// UnsupportedOperation.DeviceExceedLimit
        #[doc(alias("UnsupportedOperation.DeviceExceedLimit"))]
        UnsupportedOperationDeviceExceedLimit = -303_500_228,
        /// UnsupportedOperation.DeviceOtaTaskInProgress
        #[doc(alias("UnsupportedOperation.DeviceOtaTaskInProgress"))]
        UnsupportedOperationDeviceOtaTaskInProgress = -1_611_376_423,
        /// UnsupportedOperation.DeviceType
        #[doc(alias("UnsupportedOperation.DeviceType"))]
        UnsupportedOperationDeviceType = 749_281_356,
        /// UnsupportedOperation.DevicesExistUnderProduct
        #[doc(alias("UnsupportedOperation.DevicesExistUnderProduct"))]
        UnsupportedOperationDevicesExistUnderProduct = -258_161_547,
        /// UnsupportedOperation.DoesNotSellInThisRegion
        #[doc(alias("UnsupportedOperation.DoesNotSellInThisRegion"))]
        UnsupportedOperationDoesNotSellInThisRegion = 1_743_370_483,
        /// UnsupportedOperation.EnableSaasServiceExistUnderProject
        #[doc(alias("UnsupportedOperation.EnableSaasServiceExistUnderProject"))]
        UnsupportedOperationEnableSaasServiceExistUnderProject = 523_015_104,
        /// UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct
        #[doc(alias("UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct"))]
        UnsupportedOperationExistBindedDevicesUnderGatewayProduct = 1_486_351_366,
        /// UnsupportedOperation.FenceDupKeyExist
        #[doc(alias("UnsupportedOperation.FenceDupKeyExist"))]
        UnsupportedOperationFenceDupKeyExist = 371_470_852,
        /// UnsupportedOperation.FenceExistUnderSpace
        #[doc(alias("UnsupportedOperation.FenceExistUnderSpace"))]
        UnsupportedOperationFenceExistUnderSpace = -1_699_225_409,
        /// UnsupportedOperation.GatewayProductHasBindedProduct
        #[doc(alias("UnsupportedOperation.GatewayProductHasBindedProduct"))]
        UnsupportedOperationGatewayProductHasBindedProduct = 102_714_339,
        /// UnsupportedOperation.InstanceIsolated
        #[doc(alias("UnsupportedOperation.InstanceIsolated"))]
        UnsupportedOperationInstanceIsolated = 1_447_766_415,
        /// UnsupportedOperation.LoRaFreqDupKeyExist
        #[doc(alias("UnsupportedOperation.LoRaFreqDupKeyExist"))]
        UnsupportedOperationLoRaFreqDupKeyExist = -622_696_512,
        /// UnsupportedOperation.LoRaNoUpLink
        #[doc(alias("UnsupportedOperation.LoRaNoUpLink"))]
        UnsupportedOperationLoRaNoUpLink = 1_813_809_217,
        /// UnsupportedOperation.LoRaNotActivate
        #[doc(alias("UnsupportedOperation.LoRaNotActivate"))]
        UnsupportedOperationLoRaNotActivate = -603_505_707,
        /// UnsupportedOperation.NoPermissionToReleasedProduct
        #[doc(alias("UnsupportedOperation.NoPermissionToReleasedProduct"))]
        UnsupportedOperationNoPermissionToReleasedProduct = -1_015_730_849,
        /// UnsupportedOperation.NodesExistUnderVPN
        #[doc(alias("UnsupportedOperation.NodesExistUnderVPN"))]
        UnsupportedOperationNodesExistUnderVpn = -679_937_172,
        /// UnsupportedOperation.PoolExistUnderProject
        #[doc(alias("UnsupportedOperation.PoolExistUnderProject"))]
        UnsupportedOperationPoolExistUnderProject = -1_450_864_062,
        /// UnsupportedOperation.ProductDupKeyExist
        #[doc(alias("UnsupportedOperation.ProductDupKeyExist"))]
        UnsupportedOperationProductDupKeyExist = -1_936_837_905,
        /// UnsupportedOperation.ProductExistUnderProject
        #[doc(alias("UnsupportedOperation.ProductExistUnderProject"))]
        UnsupportedOperationProductExistUnderProject = -1_330_431_158,
        /// UnsupportedOperation.ProductHasBindedGateWayProduct
        #[doc(alias("UnsupportedOperation.ProductHasBindedGateWayProduct"))]
        UnsupportedOperationProductHasBindedGateWayProduct = 1_650_759_118,
        /// UnsupportedOperation.ProductHasShared
        #[doc(alias("UnsupportedOperation.ProductHasShared"))]
        UnsupportedOperationProductHasShared = -61_698_634,
        /// UnsupportedOperation.ProductIsSubProduct
        #[doc(alias("UnsupportedOperation.ProductIsSubProduct"))]
        UnsupportedOperationProductIsSubProduct = 402_410_947,
        /// UnsupportedOperation.ProjectDupKeyExist
        #[doc(alias("UnsupportedOperation.ProjectDupKeyExist"))]
        UnsupportedOperationProjectDupKeyExist = 1_294_228_829,
        /// UnsupportedOperation.SpaceDupKeyExist
        #[doc(alias("UnsupportedOperation.SpaceDupKeyExist"))]
        UnsupportedOperationSpaceDupKeyExist = 832_892_210,
        /// UnsupportedOperation.StaffPoolDupNameExist
        #[doc(alias("UnsupportedOperation.StaffPoolDupNameExist"))]
        UnsupportedOperationStaffPoolDupNameExist = 1_097_854_899,
        /// UnsupportedOperation.StudioLoRaFreqInUsed
        #[doc(alias("UnsupportedOperation.StudioLoRaFreqInUsed"))]
        UnsupportedOperationStudioLoRaFreqInUsed = -257_347_352,
        /// UnsupportedOperation.TRTCServiceNotOpen
        #[doc(alias("UnsupportedOperation.TRTCServiceNotOpen"))]
        UnsupportedOperationTrtcServiceNotOpen = 987_184_376,
        /// UnsupportedOperation.UnpaidOrder
        #[doc(alias("UnsupportedOperation.UnpaidOrder"))]
        UnsupportedOperationUnpaidOrder = 480_017_814,
        /// UnsupportedOperation.VPNDupKeyExist
        #[doc(alias("UnsupportedOperation.VPNDupKeyExist"))]
        UnsupportedOperationVpnDupKeyExist = 102_195_598,
        /// UnsupportedOperation.VideoAccountNotExist
        #[doc(alias("UnsupportedOperation.VideoAccountNotExist"))]
        UnsupportedOperationVideoAccountNotExist = 1_697_196_507,
        /// UnsupportedOperation.VideoInsufficientLicenses
        #[doc(alias("UnsupportedOperation.VideoInsufficientLicenses"))]
        UnsupportedOperationVideoInsufficientLicenses = 1_401_788_834,
        /// UnsupportedOperation.VideoProductNotExist
        #[doc(alias("UnsupportedOperation.VideoProductNotExist"))]
        UnsupportedOperationVideoProductNotExist = 1_241_369_742,
        /// UnsupportedOperation.VirtualDeviceCannotBind
        #[doc(alias("UnsupportedOperation.VirtualDeviceCannotBind"))]
        UnsupportedOperationVirtualDeviceCannotBind = 322_053_779,
    }
    api::listed_enum!(IotexplorerError, iotexplorer_v20190423_table);
    mod iotexplorer_v20190423_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{IotexplorerError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iotexplorer_v20190423";
        pub(super) const CODE_INDEX: Index = index::IOTEXPLORER_V20190423_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTEXPLORER_V20190423_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 245] = backgrounds(
            &WORDS,
            &index::IOTEXPLORER_V20190423_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190423::IotexplorerError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
