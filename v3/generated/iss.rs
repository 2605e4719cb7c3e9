// @generated from spec/iss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d4af99aa7d57e1ad
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iss.rs"]
mod index;

/// Version 2023-05-17 of the API.
pub mod v20230517 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Intelligent Surveillance Storage (iss), API 3.0, version 2023-05-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IssError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AITaskStatusIsOff
        #[doc(alias("FailedOperation.AITaskStatusIsOff"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        FailedOperationAiTaskStatusIsOff = 9_338_143,
        /// FailedOperation.AITaskStatusIsOn
        #[doc(alias("FailedOperation.AITaskStatusIsOn"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        FailedOperationAiTaskStatusIsOn = -1_117_762_407,
        /// FailedOperation.DatabaseError
        #[doc(alias("FailedOperation.DatabaseError"))]
        FailedOperationDatabaseError = -1_887_155_863,
        /// FailedOperation.DeviceResponseTimeOut
        #[doc(alias("FailedOperation.DeviceResponseTimeOut"))]
        FailedOperationDeviceResponseTimeOut = -27_163_378,
        /// FailedOperation.DeviceResultTimeOut
        #[doc(alias("FailedOperation.DeviceResultTimeOut"))]
        FailedOperationDeviceResultTimeOut = -1_116_923_744,
        /// FailedOperation.NoMatchedCname
        #[doc(alias("FailedOperation.NoMatchedCname"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-11-12"
        )]
        FailedOperationNoMatchedCname = -2_069_205_184,
        /// FailedOperation.NotHaveSubUser
        #[doc(alias("FailedOperation.NotHaveSubUser"))]
        FailedOperationNotHaveSubUser = 1_733_703_119,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// InternalError.ServerInternalError
        #[doc(alias("InternalError.ServerInternalError"))]
        InternalErrorServerInternalError = 685_103_095,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DownloadUrlError
        #[doc(alias("InvalidParameter.DownloadUrlError"))]
        InvalidParameterDownloadUrlError = 1_560_228_851,
        /// InvalidParameter.DownloadUrlHasExpired
        #[doc(alias("InvalidParameter.DownloadUrlHasExpired"))]
        InvalidParameterDownloadUrlHasExpired = 1_953_361_501,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction = 369_514_196,
        /// InvalidParameter.InvalidBodyFormat
        #[doc(alias("InvalidParameter.InvalidBodyFormat"))]
        InvalidParameterInvalidBodyFormat = 254_523_913,
        /// InvalidParameter.InvalidChannels
        #[doc(alias("InvalidParameter.InvalidChannels"))]
        InvalidParameterInvalidChannels = -1_111_833_402,
        /// InvalidParameter.InvalidLifeRuleParam
        #[doc(alias("InvalidParameter.InvalidLifeRuleParam"))]
        InvalidParameterInvalidLifeRuleParam = 1_960_496_465,
        /// InvalidParameter.InvalidOrganizationParam
        #[doc(alias("InvalidParameter.InvalidOrganizationParam"))]
        InvalidParameterInvalidOrganizationParam = -131_600_603,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidParameterFormat
        #[doc(alias("InvalidParameter.InvalidParameterFormat"))]
        InvalidParameterInvalidParameterFormat = -1_343_145_296,
        /// InvalidParameter.InvalidTimeSection
        #[doc(alias("InvalidParameter.InvalidTimeSection"))]
        InvalidParameterInvalidTimeSection = 657_444_337,
        /// InvalidParameter.RequiredHeaderParameterEmpty
        #[doc(alias("InvalidParameter.RequiredHeaderParameterEmpty"))]
        InvalidParameterRequiredHeaderParameterEmpty = 1_434_159_347,
        /// InvalidParameter.TaskIdNotExist
        #[doc(alias("InvalidParameter.TaskIdNotExist"))]
        InvalidParameterTaskIdNotExist = -1_658_151_366,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BakTimeNotEnough
        #[doc(alias("InvalidParameterValue.BakTimeNotEnough"))]
        InvalidParameterValueBakTimeNotEnough = -1_287_007_546,
        /// InvalidParameterValue.CallbackURLContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.CallbackURLContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueCallbackUrlContainIllegalCharacter = -1_693_745_192,
        /// InvalidParameterValue.ChannelIdAlreadyExistsInOtherAITasks
        #[doc(alias("InvalidParameterValue.ChannelIdAlreadyExistsInOtherAITasks"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelIdAlreadyExistsInOtherAiTasks = 1_133_487_915,
        /// InvalidParameterValue.ChannelIdMustBeNotEmpty
        #[doc(alias("InvalidParameterValue.ChannelIdMustBeNotEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelIdMustBeNotEmpty = -628_133_720,
        /// InvalidParameterValue.ChannelListContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.ChannelListContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelListContainIllegalCharacter = -1_750_986_208,
        /// InvalidParameterValue.ChannelListMustBeNotEmpty
        #[doc(alias("InvalidParameterValue.ChannelListMustBeNotEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelListMustBeNotEmpty = -1_733_293_269,
        /// InvalidParameterValue.ChannelNumberMustBeLessThanOneThousand
        #[doc(alias("InvalidParameterValue.ChannelNumberMustBeLessThanOneThousand"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelNumberMustBeLessThanOneThousand = 1_296_472_054,
        /// InvalidParameterValue.ChannelsExceedsRange
        #[doc(alias("InvalidParameterValue.ChannelsExceedsRange"))]
        InvalidParameterValueChannelsExceedsRange = -771_027_010,
        /// InvalidParameterValue.ContainInvalidChannelId
        #[doc(alias("InvalidParameterValue.ContainInvalidChannelId"))]
        InvalidParameterValueContainInvalidChannelId = 882_252_833,
        /// InvalidParameterValue.ContainInvalidDeviceId
        #[doc(alias("InvalidParameterValue.ContainInvalidDeviceId"))]
        InvalidParameterValueContainInvalidDeviceId = -512_824_143,
        /// InvalidParameterValue.DataOutOfRange
        #[doc(alias("InvalidParameterValue.DataOutOfRange"))]
        InvalidParameterValueDataOutOfRange = -972_346_679,
        /// InvalidParameterValue.DeviceMismatchChannel
        #[doc(alias("InvalidParameterValue.DeviceMismatchChannel"))]
        InvalidParameterValueDeviceMismatchChannel = -1_574_884_806,
        /// InvalidParameterValue.EmptyChannelId
        #[doc(alias("InvalidParameterValue.EmptyChannelId"))]
        InvalidParameterValueEmptyChannelId = 1_198_373_490,
        /// InvalidParameterValue.EmptyDeviceId
        #[doc(alias("InvalidParameterValue.EmptyDeviceId"))]
        InvalidParameterValueEmptyDeviceId = 2_101_446_886,
        /// InvalidParameterValue.EmptyName
        #[doc(alias("InvalidParameterValue.EmptyName"))]
        InvalidParameterValueEmptyName = -1_064_187_577,
        /// InvalidParameterValue.EmptyOrganizationId
        #[doc(alias("InvalidParameterValue.EmptyOrganizationId"))]
        InvalidParameterValueEmptyOrganizationId = -97_791_214,
        /// InvalidParameterValue.EmptyTemplateId
        #[doc(alias("InvalidParameterValue.EmptyTemplateId"))]
        InvalidParameterValueEmptyTemplateId = 1_248_158_069,
        /// InvalidParameterValue.EndTimeZero
        #[doc(alias("InvalidParameterValue.EndTimeZero"))]
        InvalidParameterValueEndTimeZero = 1_335_686_745,
        /// InvalidParameterValue.HasDuplicateOperTimeSlot
        #[doc(alias("InvalidParameterValue.HasDuplicateOperTimeSlot"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueHasDuplicateOperTimeSlot = 1_025_731_722,
        /// InvalidParameterValue.IllegalChannelId
        #[doc(alias("InvalidParameterValue.IllegalChannelId"))]
        InvalidParameterValueIllegalChannelId = -1_861_280_166,
        /// InvalidParameterValue.IllegalDescribe
        #[doc(alias("InvalidParameterValue.IllegalDescribe"))]
        InvalidParameterValueIllegalDescribe = -532_513_820,
        /// InvalidParameterValue.IllegalDeviceId
        #[doc(alias("InvalidParameterValue.IllegalDeviceId"))]
        InvalidParameterValueIllegalDeviceId = 488_546_919,
        /// InvalidParameterValue.IllegalName
        #[doc(alias("InvalidParameterValue.IllegalName"))]
        InvalidParameterValueIllegalName = -130_268_039,
        /// InvalidParameterValue.IllegalOrganizationId
        #[doc(alias("InvalidParameterValue.IllegalOrganizationId"))]
        InvalidParameterValueIllegalOrganizationId = -1_412_452_658,
        /// InvalidParameterValue.IllegalStreamType
        #[doc(alias("InvalidParameterValue.IllegalStreamType"))]
        InvalidParameterValueIllegalStreamType = 84_742_879,
        /// InvalidParameterValue.InvalidAITaskDesc
        #[doc(alias("InvalidParameterValue.InvalidAITaskDesc"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskDesc = 1_011_162_457,
        /// InvalidParameterValue.InvalidAITaskID
        #[doc(alias("InvalidParameterValue.InvalidAITaskID"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskId = -888_745_472,
        /// InvalidParameterValue.InvalidAITaskName
        #[doc(alias("InvalidParameterValue.InvalidAITaskName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskName = 1_574_936_304,
        /// InvalidParameterValue.InvalidAITaskStatus
        #[doc(alias("InvalidParameterValue.InvalidAITaskStatus"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskStatus = 1_183_809_370,
        /// InvalidParameterValue.InvalidAccessProtocol
        #[doc(alias("InvalidParameterValue.InvalidAccessProtocol"))]
        InvalidParameterValueInvalidAccessProtocol = 636_679_280,
        /// InvalidParameterValue.InvalidBeginAndEndTime
        #[doc(alias("InvalidParameterValue.InvalidBeginAndEndTime"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidBeginAndEndTime = -116_180_972,
        /// InvalidParameterValue.InvalidBeginTime
        #[doc(alias("InvalidParameterValue.InvalidBeginTime"))]
        InvalidParameterValueInvalidBeginTime = -994_967_667,
        /// InvalidParameterValue.InvalidChannelId
        #[doc(alias("InvalidParameterValue.InvalidChannelId"))]
        InvalidParameterValueInvalidChannelId = -1_945_951_586,
        /// InvalidParameterValue.InvalidChannelIdOrDeviceId
        #[doc(alias("InvalidParameterValue.InvalidChannelIdOrDeviceId"))]
        InvalidParameterValueInvalidChannelIdOrDeviceId = 1_075_130_999,
        /// InvalidParameterValue.InvalidChannelName
        #[doc(alias("InvalidParameterValue.InvalidChannelName"))]
        InvalidParameterValueInvalidChannelName = 297_806_441,
        /// InvalidParameterValue.InvalidClusterId
        #[doc(alias("InvalidParameterValue.InvalidClusterId"))]
        InvalidParameterValueInvalidClusterId = -464_797_365,
        /// InvalidParameterValue.InvalidDescription
        #[doc(alias("InvalidParameterValue.InvalidDescription"))]
        InvalidParameterValueInvalidDescription = 240_906_725,
        /// InvalidParameterValue.InvalidDetectType
        #[doc(alias("InvalidParameterValue.InvalidDetectType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidDetectType = 1_619_075_989,
        /// InvalidParameterValue.InvalidDeviceId
        #[doc(alias("InvalidParameterValue.InvalidDeviceId"))]
        InvalidParameterValueInvalidDeviceId = -1_911_532_638,
        /// InvalidParameterValue.InvalidDeviceName
        #[doc(alias("InvalidParameterValue.InvalidDeviceName"))]
        InvalidParameterValueInvalidDeviceName = 1_607_160_285,
        /// InvalidParameterValue.InvalidDevicePasswordLength
        #[doc(alias("InvalidParameterValue.InvalidDevicePasswordLength"))]
        InvalidParameterValueInvalidDevicePasswordLength = 649_696_627,
        /// InvalidParameterValue.InvalidDeviceStatus
        #[doc(alias("InvalidParameterValue.InvalidDeviceStatus"))]
        InvalidParameterValueInvalidDeviceStatus = -1_038_853_528,
        /// InvalidParameterValue.InvalidDeviceType
        #[doc(alias("InvalidParameterValue.InvalidDeviceType"))]
        InvalidParameterValueInvalidDeviceType = -2_009_478_991,
        /// InvalidParameterValue.InvalidDomain
        #[doc(alias("InvalidParameterValue.InvalidDomain"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-11-12"
        )]
        InvalidParameterValueInvalidDomain = -252_413_925,
        /// InvalidParameterValue.InvalidDomainType
        #[doc(alias("InvalidParameterValue.InvalidDomainType"))]
        InvalidParameterValueInvalidDomainType = 2_009_916_333,
        /// InvalidParameterValue.InvalidEnalbeValue
        #[doc(alias("InvalidParameterValue.InvalidEnalbeValue"))]
        InvalidParameterValueInvalidEnalbeValue = -1_921_684_484,
        /// InvalidParameterValue.InvalidEndTime
        #[doc(alias("InvalidParameterValue.InvalidEndTime"))]
        InvalidParameterValueInvalidEndTime = -180_986_419,
        /// InvalidParameterValue.InvalidExpiration
        #[doc(alias("InvalidParameterValue.InvalidExpiration"))]
        InvalidParameterValueInvalidExpiration = -1_268_347_363,
        /// InvalidParameterValue.InvalidExpirationRange
        #[doc(alias("InvalidParameterValue.InvalidExpirationRange"))]
        InvalidParameterValueInvalidExpirationRange = 1_274_818_366,
        /// InvalidParameterValue.InvalidFileType
        #[doc(alias("InvalidParameterValue.InvalidFileType"))]
        InvalidParameterValueInvalidFileType = -1_407_798_101,
        /// InvalidParameterValue.InvalidGatewayId
        #[doc(alias("InvalidParameterValue.InvalidGatewayId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-19"
        )]
        InvalidParameterValueInvalidGatewayId = -73_405_255,
        /// InvalidParameterValue.InvalidGatewayProtocolType
        #[doc(alias("InvalidParameterValue.InvalidGatewayProtocolType"))]
        InvalidParameterValueInvalidGatewayProtocolType = 436_010_799,
        /// InvalidParameterValue.InvalidIpv4
        #[doc(alias("InvalidParameterValue.InvalidIpv4"))]
        InvalidParameterValueInvalidIpv4 = 1_020_358_981,
        /// InvalidParameterValue.InvalidKeyword
        #[doc(alias("InvalidParameterValue.InvalidKeyword"))]
        InvalidParameterValueInvalidKeyword = -1_150_383_881,
        /// InvalidParameterValue.InvalidName
        #[doc(alias("InvalidParameterValue.InvalidName"))]
        InvalidParameterValueInvalidName = 974_695_712,
        /// InvalidParameterValue.InvalidOperTimeSlotFormat
        #[doc(alias("InvalidParameterValue.InvalidOperTimeSlotFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidOperTimeSlotFormat = -841_212_791,
        /// InvalidParameterValue.InvalidOrgName
        #[doc(alias("InvalidParameterValue.InvalidOrgName"))]
        InvalidParameterValueInvalidOrgName = -936_279_804,
        /// InvalidParameterValue.InvalidOrganizationId
        #[doc(alias("InvalidParameterValue.InvalidOrganizationId"))]
        InvalidParameterValueInvalidOrganizationId = -1_683_530_236,
        /// InvalidParameterValue.InvalidPageNumber
        #[doc(alias("InvalidParameterValue.InvalidPageNumber"))]
        InvalidParameterValueInvalidPageNumber = -649_387_200,
        /// InvalidParameterValue.InvalidPageParameter
        #[doc(alias("InvalidParameterValue.InvalidPageParameter"))]
        InvalidParameterValueInvalidPageParameter = -174_812_271,
        /// InvalidParameterValue.InvalidPageSize
        #[doc(alias("InvalidParameterValue.InvalidPageSize"))]
        InvalidParameterValueInvalidPageSize = -209_344_150,
        /// InvalidParameterValue.InvalidPlanId
        #[doc(alias("InvalidParameterValue.InvalidPlanId"))]
        InvalidParameterValueInvalidPlanId = 344_167_413,
        /// InvalidParameterValue.InvalidPullState
        #[doc(alias("InvalidParameterValue.InvalidPullState"))]
        InvalidParameterValueInvalidPullState = 1_390_500_865,
        /// InvalidParameterValue.InvalidPushState
        #[doc(alias("InvalidParameterValue.InvalidPushState"))]
        InvalidParameterValueInvalidPushState = 2_068_940_233,
        /// InvalidParameterValue.InvalidRTMPAppName
        #[doc(alias("InvalidParameterValue.InvalidRTMPAppName"))]
        InvalidParameterValueInvalidRtmpAppName = -1_331_436_286,
        /// InvalidParameterValue.InvalidRTMPStreamName
        #[doc(alias("InvalidParameterValue.InvalidRTMPStreamName"))]
        InvalidParameterValueInvalidRtmpStreamName = -973_433_024,
        /// InvalidParameterValue.InvalidRepairMode
        #[doc(alias("InvalidParameterValue.InvalidRepairMode"))]
        InvalidParameterValueInvalidRepairMode = -596_795_435,
        /// InvalidParameterValue.InvalidRetrievalMode
        #[doc(alias("InvalidParameterValue.InvalidRetrievalMode"))]
        InvalidParameterValueInvalidRetrievalMode = -2_121_968_302,
        /// InvalidParameterValue.InvalidRetrieveTaskId
        #[doc(alias("InvalidParameterValue.InvalidRetrieveTaskId"))]
        InvalidParameterValueInvalidRetrieveTaskId = 1_569_157_574,
        /// InvalidParameterValue.InvalidSecret
        #[doc(alias("InvalidParameterValue.InvalidSecret"))]
        InvalidParameterValueInvalidSecret = 1_948_948_803,
        /// InvalidParameterValue.InvalidStartTimeOrEndTime
        #[doc(alias("InvalidParameterValue.InvalidStartTimeOrEndTime"))]
        InvalidParameterValueInvalidStartTimeOrEndTime = 1_999_539_805,
        /// InvalidParameterValue.InvalidStatus
        #[doc(alias("InvalidParameterValue.InvalidStatus"))]
        InvalidParameterValueInvalidStatus = 1_791_567_520,
        /// InvalidParameterValue.InvalidStreamType
        #[doc(alias("InvalidParameterValue.InvalidStreamType"))]
        InvalidParameterValueInvalidStreamType = -413_057_999,
        /// InvalidParameterValue.InvalidTemplateId
        #[doc(alias("InvalidParameterValue.InvalidTemplateId"))]
        InvalidParameterValueInvalidTemplateId = -450_588_700,
        /// InvalidParameterValue.InvalidTemplateTag
        #[doc(alias("InvalidParameterValue.InvalidTemplateTag"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidTemplateTag = 1_740_828_215,
        /// InvalidParameterValue.InvalidTimeFormat
        #[doc(alias("InvalidParameterValue.InvalidTimeFormat"))]
        InvalidParameterValueInvalidTimeFormat = 953_982_817,
        /// InvalidParameterValue.InvalidTimeInterval
        #[doc(alias("InvalidParameterValue.InvalidTimeInterval"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidTimeInterval = -1_406_928_863,
        /// InvalidParameterValue.InvalidTimeSectionValue
        #[doc(alias("InvalidParameterValue.InvalidTimeSectionValue"))]
        InvalidParameterValueInvalidTimeSectionValue = -495_179_543,
        /// InvalidParameterValue.InvalidTransitionRange
        #[doc(alias("InvalidParameterValue.InvalidTransitionRange"))]
        InvalidParameterValueInvalidTransitionRange = 379_907_558,
        /// InvalidParameterValue.InvalidUserParam
        #[doc(alias("InvalidParameterValue.InvalidUserParam"))]
        InvalidParameterValueInvalidUserParam = 1_297_275_000,
        /// InvalidParameterValue.InvalidUsername
        #[doc(alias("InvalidParameterValue.InvalidUsername"))]
        InvalidParameterValueInvalidUsername = -480_756_263,
        /// InvalidParameterValue.LimitRepairTransition
        #[doc(alias("InvalidParameterValue.LimitRepairTransition"))]
        InvalidParameterValueLimitRepairTransition = 615_210_052,
        /// InvalidParameterValue.NonSameDay
        #[doc(alias("InvalidParameterValue.NonSameDay"))]
        InvalidParameterValueNonSameDay = -252_493_039,
        /// InvalidParameterValue.ObjectContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.ObjectContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueObjectContainIllegalCharacter = 416_484_335,
        /// InvalidParameterValue.OperTimeSlotContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.OperTimeSlotContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueOperTimeSlotContainIllegalCharacter = -1_135_457_118,
        /// InvalidParameterValue.OperTimeSlotNumberMustBeLessThanFive
        #[doc(alias("InvalidParameterValue.OperTimeSlotNumberMustBeLessThanFive"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueOperTimeSlotNumberMustBeLessThanFive = -1_955_644_715,
        /// InvalidParameterValue.OperTimeSlotStartMustBeLessThanEnd
        #[doc(alias("InvalidParameterValue.OperTimeSlotStartMustBeLessThanEnd"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueOperTimeSlotStartMustBeLessThanEnd = 1_686_193_046,
        /// InvalidParameterValue.OrgNameRepeat
        #[doc(alias("InvalidParameterValue.OrgNameRepeat"))]
        InvalidParameterValueOrgNameRepeat = 2_102_600_337,
        /// InvalidParameterValue.OrganizationCountExceedsRange
        #[doc(alias("InvalidParameterValue.OrganizationCountExceedsRange"))]
        InvalidParameterValueOrganizationCountExceedsRange = 1_351_894_816,
        /// InvalidParameterValue.OutOfTimeRange
        #[doc(alias("InvalidParameterValue.OutOfTimeRange"))]
        InvalidParameterValueOutOfTimeRange = -2_017_411_349,
        /// InvalidParameterValue.PageSizeExceedLimit
        #[doc(alias("InvalidParameterValue.PageSizeExceedLimit"))]
        InvalidParameterValuePageSizeExceedLimit = -1_551_459_826,
        /// InvalidParameterValue.PlanChannelsExceedsRange
        #[doc(alias("InvalidParameterValue.PlanChannelsExceedsRange"))]
        InvalidParameterValuePlanChannelsExceedsRange = -289_353_096,
        /// InvalidParameterValue.PlanNameRepeat
        #[doc(alias("InvalidParameterValue.PlanNameRepeat"))]
        InvalidParameterValuePlanNameRepeat = 702_752_386,
        /// InvalidParameterValue.RTMPPushStreamParamRepeat
        #[doc(alias("InvalidParameterValue.RTMPPushStreamParamRepeat"))]
        InvalidParameterValueRtmpPushStreamParamRepeat = -693_863_799,
        /// InvalidParameterValue.RetrieveTaskChannelsExceedsRange
        #[doc(alias("InvalidParameterValue.RetrieveTaskChannelsExceedsRange"))]
        InvalidParameterValueRetrieveTaskChannelsExceedsRange = -1_829_033_146,
        /// InvalidParameterValue.StartOverEndTime
        #[doc(alias("InvalidParameterValue.StartOverEndTime"))]
        InvalidParameterValueStartOverEndTime = 480_111_818,
        /// InvalidParameterValue.StartOverNowTime
        #[doc(alias("InvalidParameterValue.StartOverNowTime"))]
        InvalidParameterValueStartOverNowTime = 694_253_370,
        /// InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime
        #[doc(alias("InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime"))]
        InvalidParameterValueStartTimeGreaterThanOrEqualEndTime = 477_275_168,
        /// InvalidParameterValue.StartTimeZero
        #[doc(alias("InvalidParameterValue.StartTimeZero"))]
        InvalidParameterValueStartTimeZero = 672_177_032,
        /// InvalidParameterValue.StatusMustBeNotEmpty
        #[doc(alias("InvalidParameterValue.StatusMustBeNotEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueStatusMustBeNotEmpty = 1_131_068_796,
        /// InvalidParameterValue.TaskTypeNotSupported
        #[doc(alias("InvalidParameterValue.TaskTypeNotSupported"))]
        InvalidParameterValueTaskTypeNotSupported = -1_533_524_672,
        /// InvalidParameterValue.TemplateTagMustBeConsistent
        #[doc(alias("InvalidParameterValue.TemplateTagMustBeConsistent"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueTemplateTagMustBeConsistent = 750_270_103,
        /// InvalidParameterValue.TimeLessThanTenMinutes
        #[doc(alias("InvalidParameterValue.TimeLessThanTenMinutes"))]
        InvalidParameterValueTimeLessThanTenMinutes = -520_372_925,
        /// InvalidParameterValue.TooLongDescribe
        #[doc(alias("InvalidParameterValue.TooLongDescribe"))]
        InvalidParameterValueTooLongDescribe = -445_059_448,
        /// InvalidParameterValue.TooLongName
        #[doc(alias("InvalidParameterValue.TooLongName"))]
        InvalidParameterValueTooLongName = -932_141_137,
        /// InvalidParameterValue.TooLongStreamType
        #[doc(alias("InvalidParameterValue.TooLongStreamType"))]
        InvalidParameterValueTooLongStreamType = -541_336_071,
        /// InvalidParameterValue.UnSupportOperateCMD
        #[doc(alias("InvalidParameterValue.UnSupportOperateCMD"))]
        InvalidParameterValueUnSupportOperateCmd = 1_127_692_610,
        /// InvalidParameterValue.UnSupportScale
        #[doc(alias("InvalidParameterValue.UnSupportScale"))]
        InvalidParameterValueUnSupportScale = 275_990_259,
        /// InvalidParameterValue.UnSupportedAccessType
        #[doc(alias("InvalidParameterValue.UnSupportedAccessType"))]
        InvalidParameterValueUnSupportedAccessType = -2_024_161_569,
        /// InvalidParameterValue.UnSupportedPTZCMD
        #[doc(alias("InvalidParameterValue.UnSupportedPTZCMD"))]
        InvalidParameterValueUnSupportedPtzcmd = -668_862_864,
        /// InvalidParameterValue.UnSupportedPresetCMD
        #[doc(alias("InvalidParameterValue.UnSupportedPresetCMD"))]
        InvalidParameterValueUnSupportedPresetCmd = 1_404_324_715,
        /// InvalidParameterValue.UnSupportedScaleParam
        #[doc(alias("InvalidParameterValue.UnSupportedScaleParam"))]
        InvalidParameterValueUnSupportedScaleParam = 904_041_730,
        /// InvalidParameterValue.UnsupportedStreamProtocol
        #[doc(alias("InvalidParameterValue.UnsupportedStreamProtocol"))]
        InvalidParameterValueUnsupportedStreamProtocol = -1_946_718_273,
        /// LimitExceeded.ChannelNumExceeded
        #[doc(alias("LimitExceeded.ChannelNumExceeded"))]
        LimitExceededChannelNumExceeded = 1_964_676_183,
        /// LimitExceeded.DeiceIdQuantityExceededLimit
        #[doc(alias("LimitExceeded.DeiceIdQuantityExceededLimit"))]
        LimitExceededDeiceIdQuantityExceededLimit = -2_011_063_405,
        /// LimitExceeded.GBDeviceNumExceeded
        #[doc(alias("LimitExceeded.GBDeviceNumExceeded"))]
        LimitExceededGbDeviceNumExceeded = -1_474_357_987,
        /// MissingParameter.EmptyTimeSection
        #[doc(alias("MissingParameter.EmptyTimeSection"))]
        MissingParameterEmptyTimeSection = 1_553_459_467,
        /// MissingParameter.MissingLifeRuleParam
        #[doc(alias("MissingParameter.MissingLifeRuleParam"))]
        MissingParameterMissingLifeRuleParam = 788_522_761,
        /// MissingParameter.MissingMustParameter
        #[doc(alias("MissingParameter.MissingMustParameter"))]
        MissingParameterMissingMustParameter = -973_504_624,
        /// MissingParameter.MissingRetrieveTaskParam
        #[doc(alias("MissingParameter.MissingRetrieveTaskParam"))]
        MissingParameterMissingRetrieveTaskParam = 1_594_706_095,
        /// MissingParameter.MissingUpdatedInfo
        #[doc(alias("MissingParameter.MissingUpdatedInfo"))]
        MissingParameterMissingUpdatedInfo = 451_157_591,
        /// MissingParameter.MissingUserInfo
        #[doc(alias("MissingParameter.MissingUserInfo"))]
        MissingParameterMissingUserInfo = 1_543_796_877,
        /// OperationDenied.BandwidthLimitZero
        #[doc(alias("OperationDenied.BandwidthLimitZero"))]
        OperationDeniedBandwidthLimitZero = -11_037_780,
        /// OperationDenied.ConcurrentDownloadsOverLimit
        #[doc(alias("OperationDenied.ConcurrentDownloadsOverLimit"))]
        OperationDeniedConcurrentDownloadsOverLimit = 1_510_640_954,
        /// OperationDenied.ConnectsLimitZero
        #[doc(alias("OperationDenied.ConnectsLimitZero"))]
        OperationDeniedConnectsLimitZero = 1_166_114_829,
        /// OperationDenied.ExceededMaximumDepth
        #[doc(alias("OperationDenied.ExceededMaximumDepth"))]
        OperationDeniedExceededMaximumDepth = -893_713_647,
        /// OperationDenied.NoWhitelist
        #[doc(alias("OperationDenied.NoWhitelist"))]
        OperationDeniedNoWhitelist = 1_629_676_507,
        /// OperationDenied.PlayAuthNotEnabled
        #[doc(alias("OperationDenied.PlayAuthNotEnabled"))]
        OperationDeniedPlayAuthNotEnabled = -597_768_580,
        /// RegionError.ResourceUnreachable
        #[doc(alias("RegionError.ResourceUnreachable"))]
        RegionErrorResourceUnreachable = 1_146_782_438,
        /// ResourceInUse.ChannelRepeatAdd
        #[doc(alias("ResourceInUse.ChannelRepeatAdd"))]
        ResourceInUseChannelRepeatAdd = 1_279_110_164,
        /// ResourceInUse.PlanDeleting
        #[doc(alias("ResourceInUse.PlanDeleting"))]
        ResourceInUsePlanDeleting = -969_664_153,
        /// ResourceInUse.PlanLinkTemplate
        #[doc(alias("ResourceInUse.PlanLinkTemplate"))]
        ResourceInUsePlanLinkTemplate = -795_863_551,
        /// ResourceInUse.PlanNameRepeat
        #[doc(alias("ResourceInUse.PlanNameRepeat"))]
        ResourceInUsePlanNameRepeat = -101_515_211,
        /// ResourceInUse.RetrieveTaskExecuting
        #[doc(alias("ResourceInUse.RetrieveTaskExecuting"))]
        ResourceInUseRetrieveTaskExecuting = -200_452_454,
        /// ResourceInUse.RetrieveTaskNameRepeat
        #[doc(alias("ResourceInUse.RetrieveTaskNameRepeat"))]
        ResourceInUseRetrieveTaskNameRepeat = 2_058_768_666,
        /// ResourceInUse.TemplateNameRepeat
        #[doc(alias("ResourceInUse.TemplateNameRepeat"))]
        ResourceInUseTemplateNameRepeat = -332_518_719,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AITaskNotExisted
        #[doc(alias("ResourceNotFound.AITaskNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        ResourceNotFoundAiTaskNotExisted = -2_141_740_857,
        /// ResourceNotFound.ChannelNotExist
        #[doc(alias("ResourceNotFound.ChannelNotExist"))]
        ResourceNotFoundChannelNotExist = -845_428_475,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist = 1_892_176_960,
        /// ResourceNotFound.NotFoundCluster
        #[doc(alias("ResourceNotFound.NotFoundCluster"))]
        ResourceNotFoundNotFoundCluster = -686_323_207,
        /// ResourceNotFound.OrganizationIdNotExist
        #[doc(alias("ResourceNotFound.OrganizationIdNotExist"))]
        ResourceNotFoundOrganizationIdNotExist = -139_753_609,
        /// ResourceNotFound.PlanNotExist
        #[doc(alias("ResourceNotFound.PlanNotExist"))]
        ResourceNotFoundPlanNotExist = 703_721_041,
        /// ResourceNotFound.RetrieveTaskNotExist
        #[doc(alias("ResourceNotFound.RetrieveTaskNotExist"))]
        ResourceNotFoundRetrieveTaskNotExist = -1_083_953_798,
        /// ResourceNotFound.StreamNotExistOrClose
        #[doc(alias("ResourceNotFound.StreamNotExistOrClose"))]
        ResourceNotFoundStreamNotExistOrClose = -481_479_114,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist = 1_015_075_447,
        /// ResourceNotFound.VideoNotFound
        #[doc(alias("ResourceNotFound.VideoNotFound"))]
        ResourceNotFoundVideoNotFound = 1_682_806_155,
        /// ResourceUnavailable.ChannelOffline
        #[doc(alias("ResourceUnavailable.ChannelOffline"))]
        ResourceUnavailableChannelOffline = -300_556_361,
        /// ResourceUnavailable.DevDisable
        #[doc(alias("ResourceUnavailable.DevDisable"))]
        ResourceUnavailableDevDisable = 634_959_712,
        /// ResourceUnavailable.DevNoRegister
        #[doc(alias("ResourceUnavailable.DevNoRegister"))]
        ResourceUnavailableDevNoRegister = 319_597_217,
        /// ResourceUnavailable.DevOffline
        #[doc(alias("ResourceUnavailable.DevOffline"))]
        ResourceUnavailableDevOffline = 214_774_063,
        /// ResourceUnavailable.DomainNotRecord
        #[doc(alias("ResourceUnavailable.DomainNotRecord"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-11-12"
        )]
        ResourceUnavailableDomainNotRecord = 388_424_892,
        /// ResourceUnavailable.VideoArchived
        #[doc(alias("ResourceUnavailable.VideoArchived"))]
        ResourceUnavailableVideoArchived = -1_866_069_839,
        /// UnsupportedOperation.OrgLinkDev
        #[doc(alias("UnsupportedOperation.OrgLinkDev"))]
        UnsupportedOperationOrgLinkDev = -1_221_949_284,
        /// UnsupportedOperation.OrgLinkOrg
        #[doc(alias("UnsupportedOperation.OrgLinkOrg"))]
        UnsupportedOperationOrgLinkOrg = 1_337_921_219,
        /// UnsupportedOperation.PushDomainNotExist
        #[doc(alias("UnsupportedOperation.PushDomainNotExist"))]
        UnsupportedOperationPushDomainNotExist = -2_006_854_435,
        /// UnsupportedOperation.ScaleAndPosBothExist
        #[doc(alias("UnsupportedOperation.ScaleAndPosBothExist"))]
        UnsupportedOperationScaleAndPosBothExist = -1_440_667_553,
        /// UnsupportedOperation.StreamTypeOrResolution
        #[doc(alias("UnsupportedOperation.StreamTypeOrResolution"))]
        UnsupportedOperationStreamTypeOrResolution = 1_824_734_629,
        /// UnsupportedOperation.UnopenedIntranetServicesInRegion
        #[doc(alias("UnsupportedOperation.UnopenedIntranetServicesInRegion"))]
        UnsupportedOperationUnopenedIntranetServicesInRegion = -1_766_317_415,
    }
    api::listed_enum!(IssError, iss_v20230517_table);
    mod iss_v20230517_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{IssError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iss_v20230517";
        pub(super) const CODE_INDEX: Index = index::ISS_V20230517_CODES;
        pub(super) const KEY_INDEX: Index = index::ISS_V20230517_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [IssError; 183] = [
            IssError::FailedOperation,
            IssError::FailedOperationAiTaskStatusIsOff,
            IssError::FailedOperationAiTaskStatusIsOn,
            IssError::FailedOperationDatabaseError,
            IssError::FailedOperationDeviceResponseTimeOut,
            IssError::FailedOperationDeviceResultTimeOut,
            IssError::FailedOperationNoMatchedCname,
            IssError::FailedOperationNotHaveSubUser,
            IssError::FailedOperationRequestTimeout,
            IssError::InternalErrorServerInternalError,
            IssError::InvalidParameter,
            IssError::InvalidParameterDownloadUrlError,
            IssError::InvalidParameterDownloadUrlHasExpired,
            IssError::InvalidParameterInvalidAction,
            IssError::InvalidParameterInvalidBodyFormat,
            IssError::InvalidParameterInvalidChannels,
            IssError::InvalidParameterInvalidLifeRuleParam,
            IssError::InvalidParameterInvalidOrganizationParam,
            IssError::InvalidParameterInvalidParameter,
            IssError::InvalidParameterInvalidParameterFormat,
            IssError::InvalidParameterInvalidTimeSection,
            IssError::InvalidParameterRequiredHeaderParameterEmpty,
            IssError::InvalidParameterTaskIdNotExist,
            IssError::InvalidParameterValue,
            IssError::InvalidParameterValueBakTimeNotEnough,
            IssError::InvalidParameterValueCallbackUrlContainIllegalCharacter,
            IssError::InvalidParameterValueChannelIdAlreadyExistsInOtherAiTasks,
            IssError::InvalidParameterValueChannelIdMustBeNotEmpty,
            IssError::InvalidParameterValueChannelListContainIllegalCharacter,
            IssError::InvalidParameterValueChannelListMustBeNotEmpty,
            IssError::InvalidParameterValueChannelNumberMustBeLessThanOneThousand,
            IssError::InvalidParameterValueChannelsExceedsRange,
            IssError::InvalidParameterValueContainInvalidChannelId,
            IssError::InvalidParameterValueContainInvalidDeviceId,
            IssError::InvalidParameterValueDataOutOfRange,
            IssError::InvalidParameterValueDeviceMismatchChannel,
            IssError::InvalidParameterValueEmptyChannelId,
            IssError::InvalidParameterValueEmptyDeviceId,
            IssError::InvalidParameterValueEmptyName,
            IssError::InvalidParameterValueEmptyOrganizationId,
            IssError::InvalidParameterValueEmptyTemplateId,
            IssError::InvalidParameterValueEndTimeZero,
            IssError::InvalidParameterValueHasDuplicateOperTimeSlot,
            IssError::InvalidParameterValueIllegalChannelId,
            IssError::InvalidParameterValueIllegalDescribe,
            IssError::InvalidParameterValueIllegalDeviceId,
            IssError::InvalidParameterValueIllegalName,
            IssError::InvalidParameterValueIllegalOrganizationId,
            IssError::InvalidParameterValueIllegalStreamType,
            IssError::InvalidParameterValueInvalidAiTaskDesc,
            IssError::InvalidParameterValueInvalidAiTaskId,
            IssError::InvalidParameterValueInvalidAiTaskName,
            IssError::InvalidParameterValueInvalidAiTaskStatus,
            IssError::InvalidParameterValueInvalidAccessProtocol,
            IssError::InvalidParameterValueInvalidBeginAndEndTime,
            IssError::InvalidParameterValueInvalidBeginTime,
            IssError::InvalidParameterValueInvalidChannelId,
            IssError::InvalidParameterValueInvalidChannelIdOrDeviceId,
            IssError::InvalidParameterValueInvalidChannelName,
            IssError::InvalidParameterValueInvalidClusterId,
            IssError::InvalidParameterValueInvalidDescription,
            IssError::InvalidParameterValueInvalidDetectType,
            IssError::InvalidParameterValueInvalidDeviceId,
            IssError::InvalidParameterValueInvalidDeviceName,
            IssError::InvalidParameterValueInvalidDevicePasswordLength,
            IssError::InvalidParameterValueInvalidDeviceStatus,
            IssError::InvalidParameterValueInvalidDeviceType,
            IssError::InvalidParameterValueInvalidDomain,
            IssError::InvalidParameterValueInvalidDomainType,
            IssError::InvalidParameterValueInvalidEnalbeValue,
            IssError::InvalidParameterValueInvalidEndTime,
            IssError::InvalidParameterValueInvalidExpiration,
            IssError::InvalidParameterValueInvalidExpirationRange,
            IssError::InvalidParameterValueInvalidFileType,
            IssError::InvalidParameterValueInvalidGatewayId,
            IssError::InvalidParameterValueInvalidGatewayProtocolType,
            IssError::InvalidParameterValueInvalidIpv4,
            IssError::InvalidParameterValueInvalidKeyword,
            IssError::InvalidParameterValueInvalidName,
            IssError::InvalidParameterValueInvalidOperTimeSlotFormat,
            IssError::InvalidParameterValueInvalidOrgName,
            IssError::InvalidParameterValueInvalidOrganizationId,
            IssError::InvalidParameterValueInvalidPageNumber,
            IssError::InvalidParameterValueInvalidPageParameter,
            IssError::InvalidParameterValueInvalidPageSize,
            IssError::InvalidParameterValueInvalidPlanId,
            IssError::InvalidParameterValueInvalidPullState,
            IssError::InvalidParameterValueInvalidPushState,
            IssError::InvalidParameterValueInvalidRtmpAppName,
            IssError::InvalidParameterValueInvalidRtmpStreamName,
            IssError::InvalidParameterValueInvalidRepairMode,
            IssError::InvalidParameterValueInvalidRetrievalMode,
            IssError::InvalidParameterValueInvalidRetrieveTaskId,
            IssError::InvalidParameterValueInvalidSecret,
            IssError::InvalidParameterValueInvalidStartTimeOrEndTime,
            IssError::InvalidParameterValueInvalidStatus,
            IssError::InvalidParameterValueInvalidStreamType,
            IssError::InvalidParameterValueInvalidTemplateId,
            IssError::InvalidParameterValueInvalidTemplateTag,
            IssError::InvalidParameterValueInvalidTimeFormat,
            IssError::InvalidParameterValueInvalidTimeInterval,
            IssError::InvalidParameterValueInvalidTimeSectionValue,
            IssError::InvalidParameterValueInvalidTransitionRange,
            IssError::InvalidParameterValueInvalidUserParam,
            IssError::InvalidParameterValueInvalidUsername,
            IssError::InvalidParameterValueLimitRepairTransition,
            IssError::InvalidParameterValueNonSameDay,
            IssError::InvalidParameterValueObjectContainIllegalCharacter,
            IssError::InvalidParameterValueOperTimeSlotContainIllegalCharacter,
            IssError::InvalidParameterValueOperTimeSlotNumberMustBeLessThanFive,
            IssError::InvalidParameterValueOperTimeSlotStartMustBeLessThanEnd,
            IssError::InvalidParameterValueOrgNameRepeat,
            IssError::InvalidParameterValueOrganizationCountExceedsRange,
            IssError::InvalidParameterValueOutOfTimeRange,
            IssError::InvalidParameterValuePageSizeExceedLimit,
            IssError::InvalidParameterValuePlanChannelsExceedsRange,
            IssError::InvalidParameterValuePlanNameRepeat,
            IssError::InvalidParameterValueRtmpPushStreamParamRepeat,
            IssError::InvalidParameterValueRetrieveTaskChannelsExceedsRange,
            IssError::InvalidParameterValueStartOverEndTime,
            IssError::InvalidParameterValueStartOverNowTime,
            IssError::InvalidParameterValueStartTimeGreaterThanOrEqualEndTime,
            IssError::InvalidParameterValueStartTimeZero,
            IssError::InvalidParameterValueStatusMustBeNotEmpty,
            IssError::InvalidParameterValueTaskTypeNotSupported,
            IssError::InvalidParameterValueTemplateTagMustBeConsistent,
            IssError::InvalidParameterValueTimeLessThanTenMinutes,
            IssError::InvalidParameterValueTooLongDescribe,
            IssError::InvalidParameterValueTooLongName,
            IssError::InvalidParameterValueTooLongStreamType,
            IssError::InvalidParameterValueUnSupportOperateCmd,
            IssError::InvalidParameterValueUnSupportScale,
            IssError::InvalidParameterValueUnSupportedAccessType,
            IssError::InvalidParameterValueUnSupportedPtzcmd,
            IssError::InvalidParameterValueUnSupportedPresetCmd,
            IssError::InvalidParameterValueUnSupportedScaleParam,
            IssError::InvalidParameterValueUnsupportedStreamProtocol,
            IssError::LimitExceededChannelNumExceeded,
            IssError::LimitExceededDeiceIdQuantityExceededLimit,
            IssError::LimitExceededGbDeviceNumExceeded,
            IssError::MissingParameterEmptyTimeSection,
            IssError::MissingParameterMissingLifeRuleParam,
            IssError::MissingParameterMissingMustParameter,
            IssError::MissingParameterMissingRetrieveTaskParam,
            IssError::MissingParameterMissingUpdatedInfo,
            IssError::MissingParameterMissingUserInfo,
            IssError::OperationDeniedBandwidthLimitZero,
            IssError::OperationDeniedConcurrentDownloadsOverLimit,
            IssError::OperationDeniedConnectsLimitZero,
            IssError::OperationDeniedExceededMaximumDepth,
            IssError::OperationDeniedNoWhitelist,
            IssError::OperationDeniedPlayAuthNotEnabled,
            IssError::RegionErrorResourceUnreachable,
            IssError::ResourceInUseChannelRepeatAdd,
            IssError::ResourceInUsePlanDeleting,
            IssError::ResourceInUsePlanLinkTemplate,
            IssError::ResourceInUsePlanNameRepeat,
            IssError::ResourceInUseRetrieveTaskExecuting,
            IssError::ResourceInUseRetrieveTaskNameRepeat,
            IssError::ResourceInUseTemplateNameRepeat,
            IssError::ResourceNotFound,
            IssError::ResourceNotFoundAiTaskNotExisted,
            IssError::ResourceNotFoundChannelNotExist,
            IssError::ResourceNotFoundDeviceNotExist,
            IssError::ResourceNotFoundNotFoundCluster,
            IssError::ResourceNotFoundOrganizationIdNotExist,
            IssError::ResourceNotFoundPlanNotExist,
            IssError::ResourceNotFoundRetrieveTaskNotExist,
            IssError::ResourceNotFoundStreamNotExistOrClose,
            IssError::ResourceNotFoundTemplateNotExist,
            IssError::ResourceNotFoundVideoNotFound,
            IssError::ResourceUnavailableChannelOffline,
            IssError::ResourceUnavailableDevDisable,
            IssError::ResourceUnavailableDevNoRegister,
            IssError::ResourceUnavailableDevOffline,
            IssError::ResourceUnavailableDomainNotRecord,
            IssError::ResourceUnavailableVideoArchived,
            IssError::UnsupportedOperationOrgLinkDev,
            IssError::UnsupportedOperationOrgLinkOrg,
            IssError::UnsupportedOperationPushDomainNotExist,
            IssError::UnsupportedOperationScaleAndPosBothExist,
            IssError::UnsupportedOperationStreamTypeOrResolution,
            IssError::UnsupportedOperationUnopenedIntranetServicesInRegion,
        ];
        pub(super) static WORDS: [&str; 183] = [
            "FailedOperation",
            "FailedOperation.AITaskStatusIsOff",
            "FailedOperation.AITaskStatusIsOn",
            "FailedOperation.DatabaseError",
            "FailedOperation.DeviceResponseTimeOut",
            "FailedOperation.DeviceResultTimeOut",
            "FailedOperation.NoMatchedCname",
            "FailedOperation.NotHaveSubUser",
            "FailedOperation.RequestTimeout",
            "InternalError.ServerInternalError",
            "InvalidParameter",
            "InvalidParameter.DownloadUrlError",
            "InvalidParameter.DownloadUrlHasExpired",
            "InvalidParameter.InvalidAction",
            "InvalidParameter.InvalidBodyFormat",
            "InvalidParameter.InvalidChannels",
            "InvalidParameter.InvalidLifeRuleParam",
            "InvalidParameter.InvalidOrganizationParam",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidParameterFormat",
            "InvalidParameter.InvalidTimeSection",
            "InvalidParameter.RequiredHeaderParameterEmpty",
            "InvalidParameter.TaskIdNotExist",
            "InvalidParameterValue",
            "InvalidParameterValue.BakTimeNotEnough",
            "InvalidParameterValue.CallbackURLContainIllegalCharacter",
            "InvalidParameterValue.ChannelIdAlreadyExistsInOtherAITasks",
            "InvalidParameterValue.ChannelIdMustBeNotEmpty",
            "InvalidParameterValue.ChannelListContainIllegalCharacter",
            "InvalidParameterValue.ChannelListMustBeNotEmpty",
            "InvalidParameterValue.ChannelNumberMustBeLessThanOneThousand",
            "InvalidParameterValue.ChannelsExceedsRange",
            "InvalidParameterValue.ContainInvalidChannelId",
            "InvalidParameterValue.ContainInvalidDeviceId",
            "InvalidParameterValue.DataOutOfRange",
            "InvalidParameterValue.DeviceMismatchChannel",
            "InvalidParameterValue.EmptyChannelId",
            "InvalidParameterValue.EmptyDeviceId",
            "InvalidParameterValue.EmptyName",
            "InvalidParameterValue.EmptyOrganizationId",
            "InvalidParameterValue.EmptyTemplateId",
            "InvalidParameterValue.EndTimeZero",
            "InvalidParameterValue.HasDuplicateOperTimeSlot",
            "InvalidParameterValue.IllegalChannelId",
            "InvalidParameterValue.IllegalDescribe",
            "InvalidParameterValue.IllegalDeviceId",
            "InvalidParameterValue.IllegalName",
            "InvalidParameterValue.IllegalOrganizationId",
            "InvalidParameterValue.IllegalStreamType",
            "InvalidParameterValue.InvalidAITaskDesc",
            "InvalidParameterValue.InvalidAITaskID",
            "InvalidParameterValue.InvalidAITaskName",
            "InvalidParameterValue.InvalidAITaskStatus",
            "InvalidParameterValue.InvalidAccessProtocol",
            "InvalidParameterValue.InvalidBeginAndEndTime",
            "InvalidParameterValue.InvalidBeginTime",
            "InvalidParameterValue.InvalidChannelId",
            "InvalidParameterValue.InvalidChannelIdOrDeviceId",
            "InvalidParameterValue.InvalidChannelName",
            "InvalidParameterValue.InvalidClusterId",
            "InvalidParameterValue.InvalidDescription",
            "InvalidParameterValue.InvalidDetectType",
            "InvalidParameterValue.InvalidDeviceId",
            "InvalidParameterValue.InvalidDeviceName",
            "InvalidParameterValue.InvalidDevicePasswordLength",
            "InvalidParameterValue.InvalidDeviceStatus",
            "InvalidParameterValue.InvalidDeviceType",
            "InvalidParameterValue.InvalidDomain",
            "InvalidParameterValue.InvalidDomainType",
            "InvalidParameterValue.InvalidEnalbeValue",
            "InvalidParameterValue.InvalidEndTime",
            "InvalidParameterValue.InvalidExpiration",
            "InvalidParameterValue.InvalidExpirationRange",
            "InvalidParameterValue.InvalidFileType",
            "InvalidParameterValue.InvalidGatewayId",
            "InvalidParameterValue.InvalidGatewayProtocolType",
            "InvalidParameterValue.InvalidIpv4",
            "InvalidParameterValue.InvalidKeyword",
            "InvalidParameterValue.InvalidName",
            "InvalidParameterValue.InvalidOperTimeSlotFormat",
            "InvalidParameterValue.InvalidOrgName",
            "InvalidParameterValue.InvalidOrganizationId",
            "InvalidParameterValue.InvalidPageNumber",
            "InvalidParameterValue.InvalidPageParameter",
            "InvalidParameterValue.InvalidPageSize",
            "InvalidParameterValue.InvalidPlanId",
            "InvalidParameterValue.InvalidPullState",
            "InvalidParameterValue.InvalidPushState",
            "InvalidParameterValue.InvalidRTMPAppName",
            "InvalidParameterValue.InvalidRTMPStreamName",
            "InvalidParameterValue.InvalidRepairMode",
            "InvalidParameterValue.InvalidRetrievalMode",
            "InvalidParameterValue.InvalidRetrieveTaskId",
            "InvalidParameterValue.InvalidSecret",
            "InvalidParameterValue.InvalidStartTimeOrEndTime",
            "InvalidParameterValue.InvalidStatus",
            "InvalidParameterValue.InvalidStreamType",
            "InvalidParameterValue.InvalidTemplateId",
            "InvalidParameterValue.InvalidTemplateTag",
            "InvalidParameterValue.InvalidTimeFormat",
            "InvalidParameterValue.InvalidTimeInterval",
            "InvalidParameterValue.InvalidTimeSectionValue",
            "InvalidParameterValue.InvalidTransitionRange",
            "InvalidParameterValue.InvalidUserParam",
            "InvalidParameterValue.InvalidUsername",
            "InvalidParameterValue.LimitRepairTransition",
            "InvalidParameterValue.NonSameDay",
            "InvalidParameterValue.ObjectContainIllegalCharacter",
            "InvalidParameterValue.OperTimeSlotContainIllegalCharacter",
            "InvalidParameterValue.OperTimeSlotNumberMustBeLessThanFive",
            "InvalidParameterValue.OperTimeSlotStartMustBeLessThanEnd",
            "InvalidParameterValue.OrgNameRepeat",
            "InvalidParameterValue.OrganizationCountExceedsRange",
            "InvalidParameterValue.OutOfTimeRange",
            "InvalidParameterValue.PageSizeExceedLimit",
            "InvalidParameterValue.PlanChannelsExceedsRange",
            "InvalidParameterValue.PlanNameRepeat",
            "InvalidParameterValue.RTMPPushStreamParamRepeat",
            "InvalidParameterValue.RetrieveTaskChannelsExceedsRange",
            "InvalidParameterValue.StartOverEndTime",
            "InvalidParameterValue.StartOverNowTime",
            "InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime",
            "InvalidParameterValue.StartTimeZero",
            "InvalidParameterValue.StatusMustBeNotEmpty",
            "InvalidParameterValue.TaskTypeNotSupported",
            "InvalidParameterValue.TemplateTagMustBeConsistent",
            "InvalidParameterValue.TimeLessThanTenMinutes",
            "InvalidParameterValue.TooLongDescribe",
            "InvalidParameterValue.TooLongName",
            "InvalidParameterValue.TooLongStreamType",
            "InvalidParameterValue.UnSupportOperateCMD",
            "InvalidParameterValue.UnSupportScale",
            "InvalidParameterValue.UnSupportedAccessType",
            "InvalidParameterValue.UnSupportedPTZCMD",
            "InvalidParameterValue.UnSupportedPresetCMD",
            "InvalidParameterValue.UnSupportedScaleParam",
            "InvalidParameterValue.UnsupportedStreamProtocol",
            "LimitExceeded.ChannelNumExceeded",
            "LimitExceeded.DeiceIdQuantityExceededLimit",
            "LimitExceeded.GBDeviceNumExceeded",
            "MissingParameter.EmptyTimeSection",
            "MissingParameter.MissingLifeRuleParam",
            "MissingParameter.MissingMustParameter",
            "MissingParameter.MissingRetrieveTaskParam",
            "MissingParameter.MissingUpdatedInfo",
            "MissingParameter.MissingUserInfo",
            "OperationDenied.BandwidthLimitZero",
            "OperationDenied.ConcurrentDownloadsOverLimit",
            "OperationDenied.ConnectsLimitZero",
            "OperationDenied.ExceededMaximumDepth",
            "OperationDenied.NoWhitelist",
            "OperationDenied.PlayAuthNotEnabled",
            "RegionError.ResourceUnreachable",
            "ResourceInUse.ChannelRepeatAdd",
            "ResourceInUse.PlanDeleting",
            "ResourceInUse.PlanLinkTemplate",
            "ResourceInUse.PlanNameRepeat",
            "ResourceInUse.RetrieveTaskExecuting",
            "ResourceInUse.RetrieveTaskNameRepeat",
            "ResourceInUse.TemplateNameRepeat",
            "ResourceNotFound",
            "ResourceNotFound.AITaskNotExisted",
            "ResourceNotFound.ChannelNotExist",
            "ResourceNotFound.DeviceNotExist",
            "ResourceNotFound.NotFoundCluster",
            "ResourceNotFound.OrganizationIdNotExist",
            "ResourceNotFound.PlanNotExist",
            "ResourceNotFound.RetrieveTaskNotExist",
            "ResourceNotFound.StreamNotExistOrClose",
            "ResourceNotFound.TemplateNotExist",
            "ResourceNotFound.VideoNotFound",
            "ResourceUnavailable.ChannelOffline",
            "ResourceUnavailable.DevDisable",
            "ResourceUnavailable.DevNoRegister",
            "ResourceUnavailable.DevOffline",
            "ResourceUnavailable.DomainNotRecord",
            "ResourceUnavailable.VideoArchived",
            "UnsupportedOperation.OrgLinkDev",
            "UnsupportedOperation.OrgLinkOrg",
            "UnsupportedOperation.PushDomainNotExist",
            "UnsupportedOperation.ScaleAndPosBothExist",
            "UnsupportedOperation.StreamTypeOrResolution",
            "UnsupportedOperation.UnopenedIntranetServicesInRegion",
        ];
        pub(super) static NAMES: [&str; 183] = [
            "FailedOperation",
            "FailedOperationAiTaskStatusIsOff",
            "FailedOperationAiTaskStatusIsOn",
            "FailedOperationDatabaseError",
            "FailedOperationDeviceResponseTimeOut",
            "FailedOperationDeviceResultTimeOut",
            "FailedOperationNoMatchedCname",
            "FailedOperationNotHaveSubUser",
            "FailedOperationRequestTimeout",
            "InternalErrorServerInternalError",
            "InvalidParameter",
            "InvalidParameterDownloadUrlError",
            "InvalidParameterDownloadUrlHasExpired",
            "InvalidParameterInvalidAction",
            "InvalidParameterInvalidBodyFormat",
            "InvalidParameterInvalidChannels",
            "InvalidParameterInvalidLifeRuleParam",
            "InvalidParameterInvalidOrganizationParam",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidParameterFormat",
            "InvalidParameterInvalidTimeSection",
            "InvalidParameterRequiredHeaderParameterEmpty",
            "InvalidParameterTaskIdNotExist",
            "InvalidParameterValue",
            "InvalidParameterValueBakTimeNotEnough",
            "InvalidParameterValueCallbackUrlContainIllegalCharacter",
            "InvalidParameterValueChannelIdAlreadyExistsInOtherAiTasks",
            "InvalidParameterValueChannelIdMustBeNotEmpty",
            "InvalidParameterValueChannelListContainIllegalCharacter",
            "InvalidParameterValueChannelListMustBeNotEmpty",
            "InvalidParameterValueChannelNumberMustBeLessThanOneThousand",
            "InvalidParameterValueChannelsExceedsRange",
            "InvalidParameterValueContainInvalidChannelId",
            "InvalidParameterValueContainInvalidDeviceId",
            "InvalidParameterValueDataOutOfRange",
            "InvalidParameterValueDeviceMismatchChannel",
            "InvalidParameterValueEmptyChannelId",
            "InvalidParameterValueEmptyDeviceId",
            "InvalidParameterValueEmptyName",
            "InvalidParameterValueEmptyOrganizationId",
            "InvalidParameterValueEmptyTemplateId",
            "InvalidParameterValueEndTimeZero",
            "InvalidParameterValueHasDuplicateOperTimeSlot",
            "InvalidParameterValueIllegalChannelId",
            "InvalidParameterValueIllegalDescribe",
            "InvalidParameterValueIllegalDeviceId",
            "InvalidParameterValueIllegalName",
            "InvalidParameterValueIllegalOrganizationId",
            "InvalidParameterValueIllegalStreamType",
            "InvalidParameterValueInvalidAiTaskDesc",
            "InvalidParameterValueInvalidAiTaskId",
            "InvalidParameterValueInvalidAiTaskName",
            "InvalidParameterValueInvalidAiTaskStatus",
            "InvalidParameterValueInvalidAccessProtocol",
            "InvalidParameterValueInvalidBeginAndEndTime",
            "InvalidParameterValueInvalidBeginTime",
            "InvalidParameterValueInvalidChannelId",
            "InvalidParameterValueInvalidChannelIdOrDeviceId",
            "InvalidParameterValueInvalidChannelName",
            "InvalidParameterValueInvalidClusterId",
            "InvalidParameterValueInvalidDescription",
            "InvalidParameterValueInvalidDetectType",
            "InvalidParameterValueInvalidDeviceId",
            "InvalidParameterValueInvalidDeviceName",
            "InvalidParameterValueInvalidDevicePasswordLength",
            "InvalidParameterValueInvalidDeviceStatus",
            "InvalidParameterValueInvalidDeviceType",
            "InvalidParameterValueInvalidDomain",
            "InvalidParameterValueInvalidDomainType",
            "InvalidParameterValueInvalidEnalbeValue",
            "InvalidParameterValueInvalidEndTime",
            "InvalidParameterValueInvalidExpiration",
            "InvalidParameterValueInvalidExpirationRange",
            "InvalidParameterValueInvalidFileType",
            "InvalidParameterValueInvalidGatewayId",
            "InvalidParameterValueInvalidGatewayProtocolType",
            "InvalidParameterValueInvalidIpv4",
            "InvalidParameterValueInvalidKeyword",
            "InvalidParameterValueInvalidName",
            "InvalidParameterValueInvalidOperTimeSlotFormat",
            "InvalidParameterValueInvalidOrgName",
            "InvalidParameterValueInvalidOrganizationId",
            "InvalidParameterValueInvalidPageNumber",
            "InvalidParameterValueInvalidPageParameter",
            "InvalidParameterValueInvalidPageSize",
            "InvalidParameterValueInvalidPlanId",
            "InvalidParameterValueInvalidPullState",
            "InvalidParameterValueInvalidPushState",
            "InvalidParameterValueInvalidRtmpAppName",
            "InvalidParameterValueInvalidRtmpStreamName",
            "InvalidParameterValueInvalidRepairMode",
            "InvalidParameterValueInvalidRetrievalMode",
            "InvalidParameterValueInvalidRetrieveTaskId",
            "InvalidParameterValueInvalidSecret",
            "InvalidParameterValueInvalidStartTimeOrEndTime",
            "InvalidParameterValueInvalidStatus",
            "InvalidParameterValueInvalidStreamType",
            "InvalidParameterValueInvalidTemplateId",
            "InvalidParameterValueInvalidTemplateTag",
            "InvalidParameterValueInvalidTimeFormat",
            "InvalidParameterValueInvalidTimeInterval",
            "InvalidParameterValueInvalidTimeSectionValue",
            "InvalidParameterValueInvalidTransitionRange",
            "InvalidParameterValueInvalidUserParam",
            "InvalidParameterValueInvalidUsername",
            "InvalidParameterValueLimitRepairTransition",
            "InvalidParameterValueNonSameDay",
            "InvalidParameterValueObjectContainIllegalCharacter",
            "InvalidParameterValueOperTimeSlotContainIllegalCharacter",
            "InvalidParameterValueOperTimeSlotNumberMustBeLessThanFive",
            "InvalidParameterValueOperTimeSlotStartMustBeLessThanEnd",
            "InvalidParameterValueOrgNameRepeat",
            "InvalidParameterValueOrganizationCountExceedsRange",
            "InvalidParameterValueOutOfTimeRange",
            "InvalidParameterValuePageSizeExceedLimit",
            "InvalidParameterValuePlanChannelsExceedsRange",
            "InvalidParameterValuePlanNameRepeat",
            "InvalidParameterValueRtmpPushStreamParamRepeat",
            "InvalidParameterValueRetrieveTaskChannelsExceedsRange",
            "InvalidParameterValueStartOverEndTime",
            "InvalidParameterValueStartOverNowTime",
            "InvalidParameterValueStartTimeGreaterThanOrEqualEndTime",
            "InvalidParameterValueStartTimeZero",
            "InvalidParameterValueStatusMustBeNotEmpty",
            "InvalidParameterValueTaskTypeNotSupported",
            "InvalidParameterValueTemplateTagMustBeConsistent",
            "InvalidParameterValueTimeLessThanTenMinutes",
            "InvalidParameterValueTooLongDescribe",
            "InvalidParameterValueTooLongName",
            "InvalidParameterValueTooLongStreamType",
            "InvalidParameterValueUnSupportOperateCmd",
            "InvalidParameterValueUnSupportScale",
            "InvalidParameterValueUnSupportedAccessType",
            "InvalidParameterValueUnSupportedPtzcmd",
            "InvalidParameterValueUnSupportedPresetCmd",
            "InvalidParameterValueUnSupportedScaleParam",
            "InvalidParameterValueUnsupportedStreamProtocol",
            "LimitExceededChannelNumExceeded",
            "LimitExceededDeiceIdQuantityExceededLimit",
            "LimitExceededGbDeviceNumExceeded",
            "MissingParameterEmptyTimeSection",
            "MissingParameterMissingLifeRuleParam",
            "MissingParameterMissingMustParameter",
            "MissingParameterMissingRetrieveTaskParam",
            "MissingParameterMissingUpdatedInfo",
            "MissingParameterMissingUserInfo",
            "OperationDeniedBandwidthLimitZero",
            "OperationDeniedConcurrentDownloadsOverLimit",
            "OperationDeniedConnectsLimitZero",
            "OperationDeniedExceededMaximumDepth",
            "OperationDeniedNoWhitelist",
            "OperationDeniedPlayAuthNotEnabled",
            "RegionErrorResourceUnreachable",
            "ResourceInUseChannelRepeatAdd",
            "ResourceInUsePlanDeleting",
            "ResourceInUsePlanLinkTemplate",
            "ResourceInUsePlanNameRepeat",
            "ResourceInUseRetrieveTaskExecuting",
            "ResourceInUseRetrieveTaskNameRepeat",
            "ResourceInUseTemplateNameRepeat",
            "ResourceNotFound",
            "ResourceNotFoundAiTaskNotExisted",
            "ResourceNotFoundChannelNotExist",
            "ResourceNotFoundDeviceNotExist",
            "ResourceNotFoundNotFoundCluster",
            "ResourceNotFoundOrganizationIdNotExist",
            "ResourceNotFoundPlanNotExist",
            "ResourceNotFoundRetrieveTaskNotExist",
            "ResourceNotFoundStreamNotExistOrClose",
            "ResourceNotFoundTemplateNotExist",
            "ResourceNotFoundVideoNotFound",
            "ResourceUnavailableChannelOffline",
            "ResourceUnavailableDevDisable",
            "ResourceUnavailableDevNoRegister",
            "ResourceUnavailableDevOffline",
            "ResourceUnavailableDomainNotRecord",
            "ResourceUnavailableVideoArchived",
            "UnsupportedOperationOrgLinkDev",
            "UnsupportedOperationOrgLinkOrg",
            "UnsupportedOperationPushDomainNotExist",
            "UnsupportedOperationScaleAndPosBothExist",
            "UnsupportedOperationStreamTypeOrResolution",
            "UnsupportedOperationUnopenedIntranetServicesInRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 183] = backgrounds(
            &WORDS,
            &index::ISS_V20230517_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IssError",
            label_en: "Intelligent Surveillance Storage",
            label_zh: "智能视图计算平台",
            level: Level::Service,
            product: Some(products::ISS),
            version: Some("2023-05-17"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-11-12",
                        "自 2024-11-12 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    26,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    28,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    29,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    49,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    50,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    51,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    61,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    67,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-11-12",
                        "自 2024-11-12 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    74,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-19",
                        "自 2026-06-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    79,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    98,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    100,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    107,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    108,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    109,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    110,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    123,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    125,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    161,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-11",
                        "自 2026-06-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    175,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-11-12",
                        "自 2024-11-12 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20230517::IssError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
