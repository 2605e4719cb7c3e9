// @generated from spec/iss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b2b29a0779f9b32a, rust-hash: eaecbfba3a8dab31
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iss.rs"]
mod index;

/// Version 2023-05-17 of the API.
pub mod v20230517 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iss")]
    /// Error codes of Intelligent Surveillance Storage (iss), API 3.0, version 2023-05-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IssError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AITaskStatusIsOff
        #[doc(alias("FailedOperation.AITaskStatusIsOff"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        FailedOperationAiTaskStatusIsOff,
        /// FailedOperation.AITaskStatusIsOn
        #[doc(alias("FailedOperation.AITaskStatusIsOn"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        FailedOperationAiTaskStatusIsOn,
        /// FailedOperation.DatabaseError
        #[doc(alias("FailedOperation.DatabaseError"))]
        FailedOperationDatabaseError,
        /// FailedOperation.DeviceResponseTimeOut
        #[doc(alias("FailedOperation.DeviceResponseTimeOut"))]
        FailedOperationDeviceResponseTimeOut,
        /// FailedOperation.DeviceResultTimeOut
        #[doc(alias("FailedOperation.DeviceResultTimeOut"))]
        FailedOperationDeviceResultTimeOut,
        /// FailedOperation.NoMatchedCname
        #[doc(alias("FailedOperation.NoMatchedCname"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-11-12"
        )]
        FailedOperationNoMatchedCname,
        /// FailedOperation.NotHaveSubUser
        #[doc(alias("FailedOperation.NotHaveSubUser"))]
        FailedOperationNotHaveSubUser,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// InternalError.ServerInternalError
        #[doc(alias("InternalError.ServerInternalError"))]
        InternalErrorServerInternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DownloadUrlError
        #[doc(alias("InvalidParameter.DownloadUrlError"))]
        InvalidParameterDownloadUrlError,
        /// InvalidParameter.DownloadUrlHasExpired
        #[doc(alias("InvalidParameter.DownloadUrlHasExpired"))]
        InvalidParameterDownloadUrlHasExpired,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction,
        /// InvalidParameter.InvalidBodyFormat
        #[doc(alias("InvalidParameter.InvalidBodyFormat"))]
        InvalidParameterInvalidBodyFormat,
        /// InvalidParameter.InvalidChannels
        #[doc(alias("InvalidParameter.InvalidChannels"))]
        InvalidParameterInvalidChannels,
        /// InvalidParameter.InvalidLifeRuleParam
        #[doc(alias("InvalidParameter.InvalidLifeRuleParam"))]
        InvalidParameterInvalidLifeRuleParam,
        /// InvalidParameter.InvalidOrganizationParam
        #[doc(alias("InvalidParameter.InvalidOrganizationParam"))]
        InvalidParameterInvalidOrganizationParam,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidParameterFormat
        #[doc(alias("InvalidParameter.InvalidParameterFormat"))]
        InvalidParameterInvalidParameterFormat,
        /// InvalidParameter.InvalidTimeSection
        #[doc(alias("InvalidParameter.InvalidTimeSection"))]
        InvalidParameterInvalidTimeSection,
        /// InvalidParameter.RequiredHeaderParameterEmpty
        #[doc(alias("InvalidParameter.RequiredHeaderParameterEmpty"))]
        InvalidParameterRequiredHeaderParameterEmpty,
        /// InvalidParameter.TaskIdNotExist
        #[doc(alias("InvalidParameter.TaskIdNotExist"))]
        InvalidParameterTaskIdNotExist,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BakTimeNotEnough
        #[doc(alias("InvalidParameterValue.BakTimeNotEnough"))]
        InvalidParameterValueBakTimeNotEnough,
        /// InvalidParameterValue.CallbackURLContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.CallbackURLContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueCallbackUrlContainIllegalCharacter,
        /// InvalidParameterValue.ChannelIdAlreadyExistsInOtherAITasks
        #[doc(alias("InvalidParameterValue.ChannelIdAlreadyExistsInOtherAITasks"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelIdAlreadyExistsInOtherAiTasks,
        /// InvalidParameterValue.ChannelIdMustBeNotEmpty
        #[doc(alias("InvalidParameterValue.ChannelIdMustBeNotEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelIdMustBeNotEmpty,
        /// InvalidParameterValue.ChannelListContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.ChannelListContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelListContainIllegalCharacter,
        /// InvalidParameterValue.ChannelListMustBeNotEmpty
        #[doc(alias("InvalidParameterValue.ChannelListMustBeNotEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelListMustBeNotEmpty,
        /// InvalidParameterValue.ChannelNumberMustBeLessThanOneThousand
        #[doc(alias("InvalidParameterValue.ChannelNumberMustBeLessThanOneThousand"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueChannelNumberMustBeLessThanOneThousand,
        /// InvalidParameterValue.ChannelsExceedsRange
        #[doc(alias("InvalidParameterValue.ChannelsExceedsRange"))]
        InvalidParameterValueChannelsExceedsRange,
        /// InvalidParameterValue.ContainInvalidChannelId
        #[doc(alias("InvalidParameterValue.ContainInvalidChannelId"))]
        InvalidParameterValueContainInvalidChannelId,
        /// InvalidParameterValue.ContainInvalidDeviceId
        #[doc(alias("InvalidParameterValue.ContainInvalidDeviceId"))]
        InvalidParameterValueContainInvalidDeviceId,
        /// InvalidParameterValue.DataOutOfRange
        #[doc(alias("InvalidParameterValue.DataOutOfRange"))]
        InvalidParameterValueDataOutOfRange,
        /// InvalidParameterValue.DeviceMismatchChannel
        #[doc(alias("InvalidParameterValue.DeviceMismatchChannel"))]
        InvalidParameterValueDeviceMismatchChannel,
        /// InvalidParameterValue.EmptyChannelId
        #[doc(alias("InvalidParameterValue.EmptyChannelId"))]
        InvalidParameterValueEmptyChannelId,
        /// InvalidParameterValue.EmptyDeviceId
        #[doc(alias("InvalidParameterValue.EmptyDeviceId"))]
        InvalidParameterValueEmptyDeviceId,
        /// InvalidParameterValue.EmptyName
        #[doc(alias("InvalidParameterValue.EmptyName"))]
        InvalidParameterValueEmptyName,
        /// InvalidParameterValue.EmptyOrganizationId
        #[doc(alias("InvalidParameterValue.EmptyOrganizationId"))]
        InvalidParameterValueEmptyOrganizationId,
        /// InvalidParameterValue.EmptyTemplateId
        #[doc(alias("InvalidParameterValue.EmptyTemplateId"))]
        InvalidParameterValueEmptyTemplateId,
        /// InvalidParameterValue.EndTimeZero
        #[doc(alias("InvalidParameterValue.EndTimeZero"))]
        InvalidParameterValueEndTimeZero,
        /// InvalidParameterValue.HasDuplicateOperTimeSlot
        #[doc(alias("InvalidParameterValue.HasDuplicateOperTimeSlot"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueHasDuplicateOperTimeSlot,
        /// InvalidParameterValue.IllegalChannelId
        #[doc(alias("InvalidParameterValue.IllegalChannelId"))]
        InvalidParameterValueIllegalChannelId,
        /// InvalidParameterValue.IllegalDescribe
        #[doc(alias("InvalidParameterValue.IllegalDescribe"))]
        InvalidParameterValueIllegalDescribe,
        /// InvalidParameterValue.IllegalDeviceId
        #[doc(alias("InvalidParameterValue.IllegalDeviceId"))]
        InvalidParameterValueIllegalDeviceId,
        /// InvalidParameterValue.IllegalName
        #[doc(alias("InvalidParameterValue.IllegalName"))]
        InvalidParameterValueIllegalName,
        /// InvalidParameterValue.IllegalOrganizationId
        #[doc(alias("InvalidParameterValue.IllegalOrganizationId"))]
        InvalidParameterValueIllegalOrganizationId,
        /// InvalidParameterValue.IllegalStreamType
        #[doc(alias("InvalidParameterValue.IllegalStreamType"))]
        InvalidParameterValueIllegalStreamType,
        /// InvalidParameterValue.InvalidAITaskDesc
        #[doc(alias("InvalidParameterValue.InvalidAITaskDesc"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskDesc,
        /// InvalidParameterValue.InvalidAITaskID
        #[doc(alias("InvalidParameterValue.InvalidAITaskID"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskId,
        /// InvalidParameterValue.InvalidAITaskName
        #[doc(alias("InvalidParameterValue.InvalidAITaskName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskName,
        /// InvalidParameterValue.InvalidAITaskStatus
        #[doc(alias("InvalidParameterValue.InvalidAITaskStatus"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidAiTaskStatus,
        /// InvalidParameterValue.InvalidAccessProtocol
        #[doc(alias("InvalidParameterValue.InvalidAccessProtocol"))]
        InvalidParameterValueInvalidAccessProtocol,
        /// InvalidParameterValue.InvalidBeginAndEndTime
        #[doc(alias("InvalidParameterValue.InvalidBeginAndEndTime"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidBeginAndEndTime,
        /// InvalidParameterValue.InvalidBeginTime
        #[doc(alias("InvalidParameterValue.InvalidBeginTime"))]
        InvalidParameterValueInvalidBeginTime,
        /// InvalidParameterValue.InvalidChannelId
        #[doc(alias("InvalidParameterValue.InvalidChannelId"))]
        InvalidParameterValueInvalidChannelId,
        /// InvalidParameterValue.InvalidChannelIdOrDeviceId
        #[doc(alias("InvalidParameterValue.InvalidChannelIdOrDeviceId"))]
        InvalidParameterValueInvalidChannelIdOrDeviceId,
        /// InvalidParameterValue.InvalidChannelName
        #[doc(alias("InvalidParameterValue.InvalidChannelName"))]
        InvalidParameterValueInvalidChannelName,
        /// InvalidParameterValue.InvalidClusterId
        #[doc(alias("InvalidParameterValue.InvalidClusterId"))]
        InvalidParameterValueInvalidClusterId,
        /// InvalidParameterValue.InvalidDescription
        #[doc(alias("InvalidParameterValue.InvalidDescription"))]
        InvalidParameterValueInvalidDescription,
        /// InvalidParameterValue.InvalidDetectType
        #[doc(alias("InvalidParameterValue.InvalidDetectType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidDetectType,
        /// InvalidParameterValue.InvalidDeviceId
        #[doc(alias("InvalidParameterValue.InvalidDeviceId"))]
        InvalidParameterValueInvalidDeviceId,
        /// InvalidParameterValue.InvalidDeviceName
        #[doc(alias("InvalidParameterValue.InvalidDeviceName"))]
        InvalidParameterValueInvalidDeviceName,
        /// InvalidParameterValue.InvalidDevicePasswordLength
        #[doc(alias("InvalidParameterValue.InvalidDevicePasswordLength"))]
        InvalidParameterValueInvalidDevicePasswordLength,
        /// InvalidParameterValue.InvalidDeviceStatus
        #[doc(alias("InvalidParameterValue.InvalidDeviceStatus"))]
        InvalidParameterValueInvalidDeviceStatus,
        /// InvalidParameterValue.InvalidDeviceType
        #[doc(alias("InvalidParameterValue.InvalidDeviceType"))]
        InvalidParameterValueInvalidDeviceType,
        /// InvalidParameterValue.InvalidDomain
        #[doc(alias("InvalidParameterValue.InvalidDomain"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-11-12"
        )]
        InvalidParameterValueInvalidDomain,
        /// InvalidParameterValue.InvalidDomainType
        #[doc(alias("InvalidParameterValue.InvalidDomainType"))]
        InvalidParameterValueInvalidDomainType,
        /// InvalidParameterValue.InvalidEnalbeValue
        #[doc(alias("InvalidParameterValue.InvalidEnalbeValue"))]
        InvalidParameterValueInvalidEnalbeValue,
        /// InvalidParameterValue.InvalidEndTime
        #[doc(alias("InvalidParameterValue.InvalidEndTime"))]
        InvalidParameterValueInvalidEndTime,
        /// InvalidParameterValue.InvalidExpiration
        #[doc(alias("InvalidParameterValue.InvalidExpiration"))]
        InvalidParameterValueInvalidExpiration,
        /// InvalidParameterValue.InvalidExpirationRange
        #[doc(alias("InvalidParameterValue.InvalidExpirationRange"))]
        InvalidParameterValueInvalidExpirationRange,
        /// InvalidParameterValue.InvalidFileType
        #[doc(alias("InvalidParameterValue.InvalidFileType"))]
        InvalidParameterValueInvalidFileType,
        /// InvalidParameterValue.InvalidGatewayId
        #[doc(alias("InvalidParameterValue.InvalidGatewayId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-19"
        )]
        InvalidParameterValueInvalidGatewayId,
        /// InvalidParameterValue.InvalidGatewayProtocolType
        #[doc(alias("InvalidParameterValue.InvalidGatewayProtocolType"))]
        InvalidParameterValueInvalidGatewayProtocolType,
        /// InvalidParameterValue.InvalidIpv4
        #[doc(alias("InvalidParameterValue.InvalidIpv4"))]
        InvalidParameterValueInvalidIpv4,
        /// InvalidParameterValue.InvalidKeyword
        #[doc(alias("InvalidParameterValue.InvalidKeyword"))]
        InvalidParameterValueInvalidKeyword,
        /// InvalidParameterValue.InvalidName
        #[doc(alias("InvalidParameterValue.InvalidName"))]
        InvalidParameterValueInvalidName,
        /// InvalidParameterValue.InvalidOperTimeSlotFormat
        #[doc(alias("InvalidParameterValue.InvalidOperTimeSlotFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidOperTimeSlotFormat,
        /// InvalidParameterValue.InvalidOrgName
        #[doc(alias("InvalidParameterValue.InvalidOrgName"))]
        InvalidParameterValueInvalidOrgName,
        /// InvalidParameterValue.InvalidOrganizationId
        #[doc(alias("InvalidParameterValue.InvalidOrganizationId"))]
        InvalidParameterValueInvalidOrganizationId,
        /// InvalidParameterValue.InvalidPageNumber
        #[doc(alias("InvalidParameterValue.InvalidPageNumber"))]
        InvalidParameterValueInvalidPageNumber,
        /// InvalidParameterValue.InvalidPageParameter
        #[doc(alias("InvalidParameterValue.InvalidPageParameter"))]
        InvalidParameterValueInvalidPageParameter,
        /// InvalidParameterValue.InvalidPageSize
        #[doc(alias("InvalidParameterValue.InvalidPageSize"))]
        InvalidParameterValueInvalidPageSize,
        /// InvalidParameterValue.InvalidPlanId
        #[doc(alias("InvalidParameterValue.InvalidPlanId"))]
        InvalidParameterValueInvalidPlanId,
        /// InvalidParameterValue.InvalidPullState
        #[doc(alias("InvalidParameterValue.InvalidPullState"))]
        InvalidParameterValueInvalidPullState,
        /// InvalidParameterValue.InvalidPushState
        #[doc(alias("InvalidParameterValue.InvalidPushState"))]
        InvalidParameterValueInvalidPushState,
        /// InvalidParameterValue.InvalidRTMPAppName
        #[doc(alias("InvalidParameterValue.InvalidRTMPAppName"))]
        InvalidParameterValueInvalidRtmpAppName,
        /// InvalidParameterValue.InvalidRTMPStreamName
        #[doc(alias("InvalidParameterValue.InvalidRTMPStreamName"))]
        InvalidParameterValueInvalidRtmpStreamName,
        /// InvalidParameterValue.InvalidRepairMode
        #[doc(alias("InvalidParameterValue.InvalidRepairMode"))]
        InvalidParameterValueInvalidRepairMode,
        /// InvalidParameterValue.InvalidRetrievalMode
        #[doc(alias("InvalidParameterValue.InvalidRetrievalMode"))]
        InvalidParameterValueInvalidRetrievalMode,
        /// InvalidParameterValue.InvalidRetrieveTaskId
        #[doc(alias("InvalidParameterValue.InvalidRetrieveTaskId"))]
        InvalidParameterValueInvalidRetrieveTaskId,
        /// InvalidParameterValue.InvalidSecret
        #[doc(alias("InvalidParameterValue.InvalidSecret"))]
        InvalidParameterValueInvalidSecret,
        /// InvalidParameterValue.InvalidStartTimeOrEndTime
        #[doc(alias("InvalidParameterValue.InvalidStartTimeOrEndTime"))]
        InvalidParameterValueInvalidStartTimeOrEndTime,
        /// InvalidParameterValue.InvalidStatus
        #[doc(alias("InvalidParameterValue.InvalidStatus"))]
        InvalidParameterValueInvalidStatus,
        /// InvalidParameterValue.InvalidStreamType
        #[doc(alias("InvalidParameterValue.InvalidStreamType"))]
        InvalidParameterValueInvalidStreamType,
        /// InvalidParameterValue.InvalidTemplateId
        #[doc(alias("InvalidParameterValue.InvalidTemplateId"))]
        InvalidParameterValueInvalidTemplateId,
        /// InvalidParameterValue.InvalidTemplateTag
        #[doc(alias("InvalidParameterValue.InvalidTemplateTag"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidTemplateTag,
        /// InvalidParameterValue.InvalidTimeFormat
        #[doc(alias("InvalidParameterValue.InvalidTimeFormat"))]
        InvalidParameterValueInvalidTimeFormat,
        /// InvalidParameterValue.InvalidTimeInterval
        #[doc(alias("InvalidParameterValue.InvalidTimeInterval"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueInvalidTimeInterval,
        /// InvalidParameterValue.InvalidTimeSectionValue
        #[doc(alias("InvalidParameterValue.InvalidTimeSectionValue"))]
        InvalidParameterValueInvalidTimeSectionValue,
        /// InvalidParameterValue.InvalidTransitionRange
        #[doc(alias("InvalidParameterValue.InvalidTransitionRange"))]
        InvalidParameterValueInvalidTransitionRange,
        /// InvalidParameterValue.InvalidUserParam
        #[doc(alias("InvalidParameterValue.InvalidUserParam"))]
        InvalidParameterValueInvalidUserParam,
        /// InvalidParameterValue.InvalidUsername
        #[doc(alias("InvalidParameterValue.InvalidUsername"))]
        InvalidParameterValueInvalidUsername,
        /// InvalidParameterValue.LimitRepairTransition
        #[doc(alias("InvalidParameterValue.LimitRepairTransition"))]
        InvalidParameterValueLimitRepairTransition,
        /// InvalidParameterValue.NonSameDay
        #[doc(alias("InvalidParameterValue.NonSameDay"))]
        InvalidParameterValueNonSameDay,
        /// InvalidParameterValue.ObjectContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.ObjectContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueObjectContainIllegalCharacter,
        /// InvalidParameterValue.OperTimeSlotContainIllegalCharacter
        #[doc(alias("InvalidParameterValue.OperTimeSlotContainIllegalCharacter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueOperTimeSlotContainIllegalCharacter,
        /// InvalidParameterValue.OperTimeSlotNumberMustBeLessThanFive
        #[doc(alias("InvalidParameterValue.OperTimeSlotNumberMustBeLessThanFive"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueOperTimeSlotNumberMustBeLessThanFive,
        /// InvalidParameterValue.OperTimeSlotStartMustBeLessThanEnd
        #[doc(alias("InvalidParameterValue.OperTimeSlotStartMustBeLessThanEnd"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueOperTimeSlotStartMustBeLessThanEnd,
        /// InvalidParameterValue.OrgNameRepeat
        #[doc(alias("InvalidParameterValue.OrgNameRepeat"))]
        InvalidParameterValueOrgNameRepeat,
        /// InvalidParameterValue.OrganizationCountExceedsRange
        #[doc(alias("InvalidParameterValue.OrganizationCountExceedsRange"))]
        InvalidParameterValueOrganizationCountExceedsRange,
        /// InvalidParameterValue.OutOfTimeRange
        #[doc(alias("InvalidParameterValue.OutOfTimeRange"))]
        InvalidParameterValueOutOfTimeRange,
        /// InvalidParameterValue.PageSizeExceedLimit
        #[doc(alias("InvalidParameterValue.PageSizeExceedLimit"))]
        InvalidParameterValuePageSizeExceedLimit,
        /// InvalidParameterValue.PlanChannelsExceedsRange
        #[doc(alias("InvalidParameterValue.PlanChannelsExceedsRange"))]
        InvalidParameterValuePlanChannelsExceedsRange,
        /// InvalidParameterValue.PlanNameRepeat
        #[doc(alias("InvalidParameterValue.PlanNameRepeat"))]
        InvalidParameterValuePlanNameRepeat,
        /// InvalidParameterValue.RTMPPushStreamParamRepeat
        #[doc(alias("InvalidParameterValue.RTMPPushStreamParamRepeat"))]
        InvalidParameterValueRtmpPushStreamParamRepeat,
        /// InvalidParameterValue.RetrieveTaskChannelsExceedsRange
        #[doc(alias("InvalidParameterValue.RetrieveTaskChannelsExceedsRange"))]
        InvalidParameterValueRetrieveTaskChannelsExceedsRange,
        /// InvalidParameterValue.StartOverEndTime
        #[doc(alias("InvalidParameterValue.StartOverEndTime"))]
        InvalidParameterValueStartOverEndTime,
        /// InvalidParameterValue.StartOverNowTime
        #[doc(alias("InvalidParameterValue.StartOverNowTime"))]
        InvalidParameterValueStartOverNowTime,
        /// InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime
        #[doc(alias("InvalidParameterValue.StartTimeGreaterThanOrEqualEndTime"))]
        InvalidParameterValueStartTimeGreaterThanOrEqualEndTime,
        /// InvalidParameterValue.StartTimeZero
        #[doc(alias("InvalidParameterValue.StartTimeZero"))]
        InvalidParameterValueStartTimeZero,
        /// InvalidParameterValue.StatusMustBeNotEmpty
        #[doc(alias("InvalidParameterValue.StatusMustBeNotEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueStatusMustBeNotEmpty,
        /// InvalidParameterValue.TaskTypeNotSupported
        #[doc(alias("InvalidParameterValue.TaskTypeNotSupported"))]
        InvalidParameterValueTaskTypeNotSupported,
        /// InvalidParameterValue.TemplateTagMustBeConsistent
        #[doc(alias("InvalidParameterValue.TemplateTagMustBeConsistent"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        InvalidParameterValueTemplateTagMustBeConsistent,
        /// InvalidParameterValue.TimeLessThanTenMinutes
        #[doc(alias("InvalidParameterValue.TimeLessThanTenMinutes"))]
        InvalidParameterValueTimeLessThanTenMinutes,
        /// InvalidParameterValue.TooLongDescribe
        #[doc(alias("InvalidParameterValue.TooLongDescribe"))]
        InvalidParameterValueTooLongDescribe,
        /// InvalidParameterValue.TooLongName
        #[doc(alias("InvalidParameterValue.TooLongName"))]
        InvalidParameterValueTooLongName,
        /// InvalidParameterValue.TooLongStreamType
        #[doc(alias("InvalidParameterValue.TooLongStreamType"))]
        InvalidParameterValueTooLongStreamType,
        /// InvalidParameterValue.UnSupportOperateCMD
        #[doc(alias("InvalidParameterValue.UnSupportOperateCMD"))]
        InvalidParameterValueUnSupportOperateCmd,
        /// InvalidParameterValue.UnSupportScale
        #[doc(alias("InvalidParameterValue.UnSupportScale"))]
        InvalidParameterValueUnSupportScale,
        /// InvalidParameterValue.UnSupportedAccessType
        #[doc(alias("InvalidParameterValue.UnSupportedAccessType"))]
        InvalidParameterValueUnSupportedAccessType,
        /// InvalidParameterValue.UnSupportedPTZCMD
        #[doc(alias("InvalidParameterValue.UnSupportedPTZCMD"))]
        InvalidParameterValueUnSupportedPtzcmd,
        /// InvalidParameterValue.UnSupportedPresetCMD
        #[doc(alias("InvalidParameterValue.UnSupportedPresetCMD"))]
        InvalidParameterValueUnSupportedPresetCmd,
        /// InvalidParameterValue.UnSupportedScaleParam
        #[doc(alias("InvalidParameterValue.UnSupportedScaleParam"))]
        InvalidParameterValueUnSupportedScaleParam,
        /// InvalidParameterValue.UnsupportedStreamProtocol
        #[doc(alias("InvalidParameterValue.UnsupportedStreamProtocol"))]
        InvalidParameterValueUnsupportedStreamProtocol,
        /// LimitExceeded.ChannelNumExceeded
        #[doc(alias("LimitExceeded.ChannelNumExceeded"))]
        LimitExceededChannelNumExceeded,
        /// LimitExceeded.DeiceIdQuantityExceededLimit
        #[doc(alias("LimitExceeded.DeiceIdQuantityExceededLimit"))]
        LimitExceededDeiceIdQuantityExceededLimit,
        /// LimitExceeded.GBDeviceNumExceeded
        #[doc(alias("LimitExceeded.GBDeviceNumExceeded"))]
        LimitExceededGbDeviceNumExceeded,
        /// MissingParameter.EmptyTimeSection
        #[doc(alias("MissingParameter.EmptyTimeSection"))]
        MissingParameterEmptyTimeSection,
        /// MissingParameter.MissingLifeRuleParam
        #[doc(alias("MissingParameter.MissingLifeRuleParam"))]
        MissingParameterMissingLifeRuleParam,
        /// MissingParameter.MissingMustParameter
        #[doc(alias("MissingParameter.MissingMustParameter"))]
        MissingParameterMissingMustParameter,
        /// MissingParameter.MissingRetrieveTaskParam
        #[doc(alias("MissingParameter.MissingRetrieveTaskParam"))]
        MissingParameterMissingRetrieveTaskParam,
        /// MissingParameter.MissingUpdatedInfo
        #[doc(alias("MissingParameter.MissingUpdatedInfo"))]
        MissingParameterMissingUpdatedInfo,
        /// MissingParameter.MissingUserInfo
        #[doc(alias("MissingParameter.MissingUserInfo"))]
        MissingParameterMissingUserInfo,
        /// OperationDenied.BandwidthLimitZero
        #[doc(alias("OperationDenied.BandwidthLimitZero"))]
        OperationDeniedBandwidthLimitZero,
        /// OperationDenied.ConcurrentDownloadsOverLimit
        #[doc(alias("OperationDenied.ConcurrentDownloadsOverLimit"))]
        OperationDeniedConcurrentDownloadsOverLimit,
        /// OperationDenied.ConnectsLimitZero
        #[doc(alias("OperationDenied.ConnectsLimitZero"))]
        OperationDeniedConnectsLimitZero,
        /// OperationDenied.ExceededMaximumDepth
        #[doc(alias("OperationDenied.ExceededMaximumDepth"))]
        OperationDeniedExceededMaximumDepth,
        /// OperationDenied.NoWhitelist
        #[doc(alias("OperationDenied.NoWhitelist"))]
        OperationDeniedNoWhitelist,
        /// OperationDenied.PlayAuthNotEnabled
        #[doc(alias("OperationDenied.PlayAuthNotEnabled"))]
        OperationDeniedPlayAuthNotEnabled,
        /// RegionError.ResourceUnreachable
        #[doc(alias("RegionError.ResourceUnreachable"))]
        RegionErrorResourceUnreachable,
        /// ResourceInUse.ChannelRepeatAdd
        #[doc(alias("ResourceInUse.ChannelRepeatAdd"))]
        ResourceInUseChannelRepeatAdd,
        /// ResourceInUse.PlanDeleting
        #[doc(alias("ResourceInUse.PlanDeleting"))]
        ResourceInUsePlanDeleting,
        /// ResourceInUse.PlanLinkTemplate
        #[doc(alias("ResourceInUse.PlanLinkTemplate"))]
        ResourceInUsePlanLinkTemplate,
        /// ResourceInUse.PlanNameRepeat
        #[doc(alias("ResourceInUse.PlanNameRepeat"))]
        ResourceInUsePlanNameRepeat,
        /// ResourceInUse.RetrieveTaskExecuting
        #[doc(alias("ResourceInUse.RetrieveTaskExecuting"))]
        ResourceInUseRetrieveTaskExecuting,
        /// ResourceInUse.RetrieveTaskNameRepeat
        #[doc(alias("ResourceInUse.RetrieveTaskNameRepeat"))]
        ResourceInUseRetrieveTaskNameRepeat,
        /// ResourceInUse.TemplateNameRepeat
        #[doc(alias("ResourceInUse.TemplateNameRepeat"))]
        ResourceInUseTemplateNameRepeat,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AITaskNotExisted
        #[doc(alias("ResourceNotFound.AITaskNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-11"
        )]
        ResourceNotFoundAiTaskNotExisted,
        /// ResourceNotFound.ChannelNotExist
        #[doc(alias("ResourceNotFound.ChannelNotExist"))]
        ResourceNotFoundChannelNotExist,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist,
        /// ResourceNotFound.NotFoundCluster
        #[doc(alias("ResourceNotFound.NotFoundCluster"))]
        ResourceNotFoundNotFoundCluster,
        /// ResourceNotFound.OrganizationIdNotExist
        #[doc(alias("ResourceNotFound.OrganizationIdNotExist"))]
        ResourceNotFoundOrganizationIdNotExist,
        /// ResourceNotFound.PlanNotExist
        #[doc(alias("ResourceNotFound.PlanNotExist"))]
        ResourceNotFoundPlanNotExist,
        /// ResourceNotFound.RetrieveTaskNotExist
        #[doc(alias("ResourceNotFound.RetrieveTaskNotExist"))]
        ResourceNotFoundRetrieveTaskNotExist,
        /// ResourceNotFound.StreamNotExistOrClose
        #[doc(alias("ResourceNotFound.StreamNotExistOrClose"))]
        ResourceNotFoundStreamNotExistOrClose,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist,
        /// ResourceNotFound.VideoNotFound
        #[doc(alias("ResourceNotFound.VideoNotFound"))]
        ResourceNotFoundVideoNotFound,
        /// ResourceUnavailable.ChannelOffline
        #[doc(alias("ResourceUnavailable.ChannelOffline"))]
        ResourceUnavailableChannelOffline,
        /// ResourceUnavailable.DevDisable
        #[doc(alias("ResourceUnavailable.DevDisable"))]
        ResourceUnavailableDevDisable,
        /// ResourceUnavailable.DevNoRegister
        #[doc(alias("ResourceUnavailable.DevNoRegister"))]
        ResourceUnavailableDevNoRegister,
        /// ResourceUnavailable.DevOffline
        #[doc(alias("ResourceUnavailable.DevOffline"))]
        ResourceUnavailableDevOffline,
        /// ResourceUnavailable.DomainNotRecord
        #[doc(alias("ResourceUnavailable.DomainNotRecord"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-11-12"
        )]
        ResourceUnavailableDomainNotRecord,
        /// ResourceUnavailable.VideoArchived
        #[doc(alias("ResourceUnavailable.VideoArchived"))]
        ResourceUnavailableVideoArchived,
        /// UnsupportedOperation.OrgLinkDev
        #[doc(alias("UnsupportedOperation.OrgLinkDev"))]
        UnsupportedOperationOrgLinkDev,
        /// UnsupportedOperation.OrgLinkOrg
        #[doc(alias("UnsupportedOperation.OrgLinkOrg"))]
        UnsupportedOperationOrgLinkOrg,
        /// UnsupportedOperation.PushDomainNotExist
        #[doc(alias("UnsupportedOperation.PushDomainNotExist"))]
        UnsupportedOperationPushDomainNotExist,
        /// UnsupportedOperation.ScaleAndPosBothExist
        #[doc(alias("UnsupportedOperation.ScaleAndPosBothExist"))]
        UnsupportedOperationScaleAndPosBothExist,
        /// UnsupportedOperation.StreamTypeOrResolution
        #[doc(alias("UnsupportedOperation.StreamTypeOrResolution"))]
        UnsupportedOperationStreamTypeOrResolution,
        /// UnsupportedOperation.UnopenedIntranetServicesInRegion
        #[doc(alias("UnsupportedOperation.UnopenedIntranetServicesInRegion"))]
        UnsupportedOperationUnopenedIntranetServicesInRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iss")]
    api::listed_enum!(IssError, iss_v20230517_table);
    pub(crate) mod iss_v20230517_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "iss")]
        use super::IssError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iss_v20230517";
        pub(super) const CODE_INDEX: Index = index::ISS_V20230517_CODES;
        pub(super) const KEY_INDEX: Index = index::ISS_V20230517_KEYS;
        #[cfg(feature = "iss")]
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
        pub(super) static ANSWERS: [Answer; 16] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::below("RegionError"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::ISS_V20230517_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "iss")]
pub use v20230517::IssError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
