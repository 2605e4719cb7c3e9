// @generated from spec/weilingwith.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 292fa4dbe222c327
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/weilingwith.rs"]
mod index;

/// Version 2023-04-27 of the API.
pub mod v20230427 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of WeilingWith Open Platform (weilingwith), API 3.0, version 2023-04-27.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum WeilingwithError {
        /// AuthFailure.ApiAuthorizationNotFound
        #[doc(alias("AuthFailure.ApiAuthorizationNotFound"))]
        AuthFailureApiAuthorizationNotFound = 1_030_612_505,
        /// AuthFailure.TokenExpired
        #[doc(alias("AuthFailure.TokenExpired"))]
        AuthFailureTokenExpired = -1_451_210_696,
        /// AuthFailure.TokenNotFound
        #[doc(alias("AuthFailure.TokenNotFound"))]
        AuthFailureTokenNotFound = -1_077_195_343,
        /// FailedOperation.ApiRuleConfigError
        #[doc(alias("FailedOperation.ApiRuleConfigError"))]
        FailedOperationApiRuleConfigError = -544_810_387,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError = -968_304_058,
        /// FailedOperation.GetTagsFailed
        #[doc(alias("FailedOperation.GetTagsFailed"))]
        FailedOperationGetTagsFailed = 538_680_504,
        /// FailedOperation.LockRedisCacheFailed
        #[doc(alias("FailedOperation.LockRedisCacheFailed"))]
        FailedOperationLockRedisCacheFailed = -62_120_677,
        /// FailedOperation.ModifyDeviceError
        #[doc(alias("FailedOperation.ModifyDeviceError"))]
        FailedOperationModifyDeviceError = -422_923_767,
        /// FailedOperation.RedisOperationFailed
        #[doc(alias("FailedOperation.RedisOperationFailed"))]
        FailedOperationRedisOperationFailed = 2_033_666_387,
        /// FailedOperation.SendMsgError
        #[doc(alias("FailedOperation.SendMsgError"))]
        FailedOperationSendMsgError = -1_950_038_295,
        /// FailedOperation.SendMsgToIOTFailed
        #[doc(alias("FailedOperation.SendMsgToIOTFailed"))]
        FailedOperationSendMsgToIotFailed = 2_014_312_035,
        /// FailedOperation.StorageInitFailed
        #[doc(alias("FailedOperation.StorageInitFailed"))]
        FailedOperationStorageInitFailed = 1_897_797_454,
        /// FailedOperation.URLGenerateFailed
        #[doc(alias("FailedOperation.URLGenerateFailed"))]
        FailedOperationUrlGenerateFailed = 1_677_876_387,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ApiGatewayInternalError
        #[doc(alias("InternalError.ApiGatewayInternalError"))]
        InternalErrorApiGatewayInternalError = -765_657_342,
        /// InternalError.ApiRequestPathParameterError
        #[doc(alias("InternalError.ApiRequestPathParameterError"))]
        InternalErrorApiRequestPathParameterError = -208_968_789,
        /// InternalError.AppApiNoSpacePermission
        #[doc(alias("InternalError.AppApiNoSpacePermission"))]
        InternalErrorAppApiNoSpacePermission = 2_056_700_004,
        /// InternalError.BIMAppInternalError
        #[doc(alias("InternalError.BIMAppInternalError"))]
        InternalErrorBimAppInternalError = 844_388_043,
        /// InternalError.BusinessLogicError
        #[doc(alias("InternalError.BusinessLogicError"))]
        InternalErrorBusinessLogicError = 595_384_217,
        /// InternalError.ManagerSrvFailed
        #[doc(alias("InternalError.ManagerSrvFailed"))]
        InternalErrorManagerSrvFailed = -1_332_066_641,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout = 185_888_071,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InternalError.UpdateParkInfoFailed
        #[doc(alias("InternalError.UpdateParkInfoFailed"))]
        InternalErrorUpdateParkInfoFailed = 1_590_456_096,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DuplicateParkCode
        #[doc(alias("InvalidParameter.DuplicateParkCode"))]
        InvalidParameterDuplicateParkCode = -1_403_322_269,
        /// InvalidParameter.ExceedParkLengthLimit
        #[doc(alias("InvalidParameter.ExceedParkLengthLimit"))]
        InvalidParameterExceedParkLengthLimit = -126_058_120,
        /// InvalidParameter.InvalidAlarmContent
        #[doc(alias("InvalidParameter.InvalidAlarmContent"))]
        InvalidParameterInvalidAlarmContent = 2_110_549_231,
        /// InvalidParameter.InvalidMediaData
        #[doc(alias("InvalidParameter.InvalidMediaData"))]
        InvalidParameterInvalidMediaData = 324_269_244,
        /// InvalidParameter.InvalidMetaData
        #[doc(alias("InvalidParameter.InvalidMetaData"))]
        InvalidParameterInvalidMetaData = 2_045_020_336,
        /// InvalidParameter.InvalidRequestTime
        #[doc(alias("InvalidParameter.InvalidRequestTime"))]
        InvalidParameterInvalidRequestTime = -184_293_720,
        /// InvalidParameter.ParamNotMatch
        #[doc(alias("InvalidParameter.ParamNotMatch"))]
        InvalidParameterParamNotMatch = 1_486_096_861,
        /// InvalidParameter.StatusNotMatchProcessType
        #[doc(alias("InvalidParameter.StatusNotMatchProcessType"))]
        InvalidParameterStatusNotMatchProcessType = 1_927_554_165,
        /// InvalidParameter.TokenFieldNotFound
        #[doc(alias("InvalidParameter.TokenFieldNotFound"))]
        InvalidParameterTokenFieldNotFound = 839_536_839,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.EmptyAdministrativeCode
        #[doc(alias("InvalidParameterValue.EmptyAdministrativeCode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-19"
        )]
        InvalidParameterValueEmptyAdministrativeCode = 755_481_225,
        /// InvalidParameterValue.InvalidAlarmStatus
        #[doc(alias("InvalidParameterValue.InvalidAlarmStatus"))]
        InvalidParameterValueInvalidAlarmStatus = -1_764_745_099,
        /// InvalidParameterValue.InvalidApplicationId
        #[doc(alias("InvalidParameterValue.InvalidApplicationId"))]
        InvalidParameterValueInvalidApplicationId = 347_358_371,
        /// InvalidParameterValue.InvalidElementIdOrProjectId
        #[doc(alias("InvalidParameterValue.InvalidElementIdOrProjectId"))]
        InvalidParameterValueInvalidElementIdOrProjectId = 2_138_921_815,
        /// InvalidParameterValue.InvalidGB28181Config
        #[doc(alias("InvalidParameterValue.InvalidGB28181Config"))]
        InvalidParameterValueInvalidGb28181Config = 1_653_213_208,
        /// InvalidParameterValue.InvalidNonce
        #[doc(alias("InvalidParameterValue.InvalidNonce"))]
        InvalidParameterValueInvalidNonce = 1_684_191_734,
        /// InvalidParameterValue.InvalidProtocol
        #[doc(alias("InvalidParameterValue.InvalidProtocol"))]
        InvalidParameterValueInvalidProtocol = -317_147_531,
        /// InvalidParameterValue.InvalidRequestTime
        #[doc(alias("InvalidParameterValue.InvalidRequestTime"))]
        InvalidParameterValueInvalidRequestTime = -585_999_596,
        /// InvalidParameterValue.InvalidSaveType
        #[doc(alias("InvalidParameterValue.InvalidSaveType"))]
        InvalidParameterValueInvalidSaveType = -1_840_067_980,
        /// InvalidParameterValue.InvalidSignature
        #[doc(alias("InvalidParameterValue.InvalidSignature"))]
        InvalidParameterValueInvalidSignature = 1_644_030_449,
        /// InvalidParameterValue.InvalidStreamId
        #[doc(alias("InvalidParameterValue.InvalidStreamId"))]
        InvalidParameterValueInvalidStreamId = -111_620_776,
        /// InvalidParameterValue.InvalidTenantId
        #[doc(alias("InvalidParameterValue.InvalidTenantId"))]
        InvalidParameterValueInvalidTenantId = -1_137_948_940,
        /// InvalidParameterValue.InvalidTimeRange
        #[doc(alias("InvalidParameterValue.InvalidTimeRange"))]
        InvalidParameterValueInvalidTimeRange = 303_482_915,
        /// InvalidParameterValue.InvalidVideoPlayRate
        #[doc(alias("InvalidParameterValue.InvalidVideoPlayRate"))]
        InvalidParameterValueInvalidVideoPlayRate = 652_894_661,
        /// InvalidParameterValue.InvalidWorkspaceId
        #[doc(alias("InvalidParameterValue.InvalidWorkspaceId"))]
        InvalidParameterValueInvalidWorkspaceId = 858_114_942,
        /// LimitExceeded.ApiLimitExceeded
        #[doc(alias("LimitExceeded.ApiLimitExceeded"))]
        LimitExceededApiLimitExceeded = 252_864_711,
        /// LimitExceeded.DeviceLimitExceeded
        #[doc(alias("LimitExceeded.DeviceLimitExceeded"))]
        LimitExceededDeviceLimitExceeded = 1_419_342_182,
        /// LimitExceeded.VideoStreamThresholdExceeded
        #[doc(alias("LimitExceeded.VideoStreamThresholdExceeded"))]
        LimitExceededVideoStreamThresholdExceeded = 1_618_156_366,
        /// LimitExceeded.VideoTranscode
        #[doc(alias("LimitExceeded.VideoTranscode"))]
        LimitExceededVideoTranscode = -1_319_693_246,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.EmptyAlarmId
        #[doc(alias("MissingParameter.EmptyAlarmId"))]
        MissingParameterEmptyAlarmId = -1_685_580_652,
        /// MissingParameter.EmptyStream
        #[doc(alias("MissingParameter.EmptyStream"))]
        MissingParameterEmptyStream = -558_788_643,
        /// MissingParameter.EmptyWID
        #[doc(alias("MissingParameter.EmptyWID"))]
        MissingParameterEmptyWid = -628_675_623,
        /// OperationDenied.ApiPermissionDenied
        #[doc(alias("OperationDenied.ApiPermissionDenied"))]
        OperationDeniedApiPermissionDenied = -1_975_896_556,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AlarmIDNotFound
        #[doc(alias("ResourceNotFound.AlarmIDNotFound"))]
        ResourceNotFoundAlarmIdNotFound = 1_297_440_994,
        /// ResourceNotFound.AlarmIdNotExist
        #[doc(alias("ResourceNotFound.AlarmIdNotExist"))]
        ResourceNotFoundAlarmIdNotExist = -1_981_950_388,
        /// ResourceNotFound.CameraBaseInfoNotExist
        #[doc(alias("ResourceNotFound.CameraBaseInfoNotExist"))]
        ResourceNotFoundCameraBaseInfoNotExist = 1_060_003_299,
        /// ResourceNotFound.CameraInfoNotExist
        #[doc(alias("ResourceNotFound.CameraInfoNotExist"))]
        ResourceNotFoundCameraInfoNotExist = -505_186_101,
        /// ResourceNotFound.CameraStatusNotExist
        #[doc(alias("ResourceNotFound.CameraStatusNotExist"))]
        ResourceNotFoundCameraStatusNotExist = -57_311_550,
        /// ResourceNotFound.ElementNotFound
        #[doc(alias("ResourceNotFound.ElementNotFound"))]
        ResourceNotFoundElementNotFound = -322_727_241,
        /// ResourceNotFound.EmptyDeviceList
        #[doc(alias("ResourceNotFound.EmptyDeviceList"))]
        ResourceNotFoundEmptyDeviceList = -226_698_175,
        /// ResourceNotFound.NVROrCVRConfigNotExist
        #[doc(alias("ResourceNotFound.NVROrCVRConfigNotExist"))]
        ResourceNotFoundNvrOrCvrConfigNotExist = -1_015_755_448,
        /// ResourceNotFound.SRSHookServiceNode
        #[doc(alias("ResourceNotFound.SRSHookServiceNode"))]
        ResourceNotFoundSrsHookServiceNode = 123_150_777,
        /// ResourceNotFound.SRSNotExist
        #[doc(alias("ResourceNotFound.SRSNotExist"))]
        ResourceNotFoundSrsNotExist = -863_906_066,
        /// ResourceNotFound.StreamNotExist
        #[doc(alias("ResourceNotFound.StreamNotExist"))]
        ResourceNotFoundStreamNotExist = 2_006_542_033,
        /// ResourceNotFound.VideoPushServiceNode
        #[doc(alias("ResourceNotFound.VideoPushServiceNode"))]
        ResourceNotFoundVideoPushServiceNode = -1_927_270_409,
        /// ResourceNotFound.WIDNotExist
        #[doc(alias("ResourceNotFound.WIDNotExist"))]
        ResourceNotFoundWidNotExist = 1_769_736_811,
        /// ResourceUnavailable.DeviceOffline
        #[doc(alias("ResourceUnavailable.DeviceOffline"))]
        ResourceUnavailableDeviceOffline = 871_397_705,
        /// UnauthorizedOperation.APIAuthFailed
        #[doc(alias("UnauthorizedOperation.APIAuthFailed"))]
        UnauthorizedOperationApiAuthFailed = 62_861_853,
        /// UnauthorizedOperation.UnauthorizedApi
        #[doc(alias("UnauthorizedOperation.UnauthorizedApi"))]
        UnauthorizedOperationUnauthorizedApi = 1_560_182_668,
        /// UnsupportedOperation.NotStreaming
        #[doc(alias("UnsupportedOperation.NotStreaming"))]
        UnsupportedOperationNotStreaming = -1_268_734_425,
        /// UnsupportedOperation.UnsupportedCMD
        #[doc(alias("UnsupportedOperation.UnsupportedCMD"))]
        UnsupportedOperationUnsupportedCmd = 1_882_843_129,
    }
    api::listed_enum!(WeilingwithError, weilingwith_v20230427_table);
    mod weilingwith_v20230427_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{WeilingwithError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "weilingwith_v20230427";
        pub(super) const CODE_INDEX: Index = index::WEILINGWITH_V20230427_CODES;
        pub(super) const KEY_INDEX: Index = index::WEILINGWITH_V20230427_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [WeilingwithError; 77] = [
            WeilingwithError::AuthFailureApiAuthorizationNotFound,
            WeilingwithError::AuthFailureTokenExpired,
            WeilingwithError::AuthFailureTokenNotFound,
            WeilingwithError::FailedOperationApiRuleConfigError,
            WeilingwithError::FailedOperationDbError,
            WeilingwithError::FailedOperationGetTagsFailed,
            WeilingwithError::FailedOperationLockRedisCacheFailed,
            WeilingwithError::FailedOperationModifyDeviceError,
            WeilingwithError::FailedOperationRedisOperationFailed,
            WeilingwithError::FailedOperationSendMsgError,
            WeilingwithError::FailedOperationSendMsgToIotFailed,
            WeilingwithError::FailedOperationStorageInitFailed,
            WeilingwithError::FailedOperationUrlGenerateFailed,
            WeilingwithError::InternalError,
            WeilingwithError::InternalErrorApiGatewayInternalError,
            WeilingwithError::InternalErrorApiRequestPathParameterError,
            WeilingwithError::InternalErrorAppApiNoSpacePermission,
            WeilingwithError::InternalErrorBimAppInternalError,
            WeilingwithError::InternalErrorBusinessLogicError,
            WeilingwithError::InternalErrorManagerSrvFailed,
            WeilingwithError::InternalErrorTimeout,
            WeilingwithError::InternalErrorUnknownError,
            WeilingwithError::InternalErrorUpdateParkInfoFailed,
            WeilingwithError::InvalidParameter,
            WeilingwithError::InvalidParameterDuplicateParkCode,
            WeilingwithError::InvalidParameterExceedParkLengthLimit,
            WeilingwithError::InvalidParameterInvalidAlarmContent,
            WeilingwithError::InvalidParameterInvalidMediaData,
            WeilingwithError::InvalidParameterInvalidMetaData,
            WeilingwithError::InvalidParameterInvalidRequestTime,
            WeilingwithError::InvalidParameterParamNotMatch,
            WeilingwithError::InvalidParameterStatusNotMatchProcessType,
            WeilingwithError::InvalidParameterTokenFieldNotFound,
            WeilingwithError::InvalidParameterValue,
            WeilingwithError::InvalidParameterValueEmptyAdministrativeCode,
            WeilingwithError::InvalidParameterValueInvalidAlarmStatus,
            WeilingwithError::InvalidParameterValueInvalidApplicationId,
            WeilingwithError::InvalidParameterValueInvalidElementIdOrProjectId,
            WeilingwithError::InvalidParameterValueInvalidGb28181Config,
            WeilingwithError::InvalidParameterValueInvalidNonce,
            WeilingwithError::InvalidParameterValueInvalidProtocol,
            WeilingwithError::InvalidParameterValueInvalidRequestTime,
            WeilingwithError::InvalidParameterValueInvalidSaveType,
            WeilingwithError::InvalidParameterValueInvalidSignature,
            WeilingwithError::InvalidParameterValueInvalidStreamId,
            WeilingwithError::InvalidParameterValueInvalidTenantId,
            WeilingwithError::InvalidParameterValueInvalidTimeRange,
            WeilingwithError::InvalidParameterValueInvalidVideoPlayRate,
            WeilingwithError::InvalidParameterValueInvalidWorkspaceId,
            WeilingwithError::LimitExceededApiLimitExceeded,
            WeilingwithError::LimitExceededDeviceLimitExceeded,
            WeilingwithError::LimitExceededVideoStreamThresholdExceeded,
            WeilingwithError::LimitExceededVideoTranscode,
            WeilingwithError::MissingParameter,
            WeilingwithError::MissingParameterEmptyAlarmId,
            WeilingwithError::MissingParameterEmptyStream,
            WeilingwithError::MissingParameterEmptyWid,
            WeilingwithError::OperationDeniedApiPermissionDenied,
            WeilingwithError::ResourceNotFound,
            WeilingwithError::ResourceNotFoundAlarmIdNotFound,
            WeilingwithError::ResourceNotFoundAlarmIdNotExist,
            WeilingwithError::ResourceNotFoundCameraBaseInfoNotExist,
            WeilingwithError::ResourceNotFoundCameraInfoNotExist,
            WeilingwithError::ResourceNotFoundCameraStatusNotExist,
            WeilingwithError::ResourceNotFoundElementNotFound,
            WeilingwithError::ResourceNotFoundEmptyDeviceList,
            WeilingwithError::ResourceNotFoundNvrOrCvrConfigNotExist,
            WeilingwithError::ResourceNotFoundSrsHookServiceNode,
            WeilingwithError::ResourceNotFoundSrsNotExist,
            WeilingwithError::ResourceNotFoundStreamNotExist,
            WeilingwithError::ResourceNotFoundVideoPushServiceNode,
            WeilingwithError::ResourceNotFoundWidNotExist,
            WeilingwithError::ResourceUnavailableDeviceOffline,
            WeilingwithError::UnauthorizedOperationApiAuthFailed,
            WeilingwithError::UnauthorizedOperationUnauthorizedApi,
            WeilingwithError::UnsupportedOperationNotStreaming,
            WeilingwithError::UnsupportedOperationUnsupportedCmd,
        ];
        pub(super) static WORDS: [&str; 77] = [
            "AuthFailure.ApiAuthorizationNotFound",
            "AuthFailure.TokenExpired",
            "AuthFailure.TokenNotFound",
            "FailedOperation.ApiRuleConfigError",
            "FailedOperation.DBError",
            "FailedOperation.GetTagsFailed",
            "FailedOperation.LockRedisCacheFailed",
            "FailedOperation.ModifyDeviceError",
            "FailedOperation.RedisOperationFailed",
            "FailedOperation.SendMsgError",
            "FailedOperation.SendMsgToIOTFailed",
            "FailedOperation.StorageInitFailed",
            "FailedOperation.URLGenerateFailed",
            "InternalError",
            "InternalError.ApiGatewayInternalError",
            "InternalError.ApiRequestPathParameterError",
            "InternalError.AppApiNoSpacePermission",
            "InternalError.BIMAppInternalError",
            "InternalError.BusinessLogicError",
            "InternalError.ManagerSrvFailed",
            "InternalError.Timeout",
            "InternalError.UnknownError",
            "InternalError.UpdateParkInfoFailed",
            "InvalidParameter",
            "InvalidParameter.DuplicateParkCode",
            "InvalidParameter.ExceedParkLengthLimit",
            "InvalidParameter.InvalidAlarmContent",
            "InvalidParameter.InvalidMediaData",
            "InvalidParameter.InvalidMetaData",
            "InvalidParameter.InvalidRequestTime",
            "InvalidParameter.ParamNotMatch",
            "InvalidParameter.StatusNotMatchProcessType",
            "InvalidParameter.TokenFieldNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.EmptyAdministrativeCode",
            "InvalidParameterValue.InvalidAlarmStatus",
            "InvalidParameterValue.InvalidApplicationId",
            "InvalidParameterValue.InvalidElementIdOrProjectId",
            "InvalidParameterValue.InvalidGB28181Config",
            "InvalidParameterValue.InvalidNonce",
            "InvalidParameterValue.InvalidProtocol",
            "InvalidParameterValue.InvalidRequestTime",
            "InvalidParameterValue.InvalidSaveType",
            "InvalidParameterValue.InvalidSignature",
            "InvalidParameterValue.InvalidStreamId",
            "InvalidParameterValue.InvalidTenantId",
            "InvalidParameterValue.InvalidTimeRange",
            "InvalidParameterValue.InvalidVideoPlayRate",
            "InvalidParameterValue.InvalidWorkspaceId",
            "LimitExceeded.ApiLimitExceeded",
            "LimitExceeded.DeviceLimitExceeded",
            "LimitExceeded.VideoStreamThresholdExceeded",
            "LimitExceeded.VideoTranscode",
            "MissingParameter",
            "MissingParameter.EmptyAlarmId",
            "MissingParameter.EmptyStream",
            "MissingParameter.EmptyWID",
            "OperationDenied.ApiPermissionDenied",
            "ResourceNotFound",
            "ResourceNotFound.AlarmIDNotFound",
            "ResourceNotFound.AlarmIdNotExist",
            "ResourceNotFound.CameraBaseInfoNotExist",
            "ResourceNotFound.CameraInfoNotExist",
            "ResourceNotFound.CameraStatusNotExist",
            "ResourceNotFound.ElementNotFound",
            "ResourceNotFound.EmptyDeviceList",
            "ResourceNotFound.NVROrCVRConfigNotExist",
            "ResourceNotFound.SRSHookServiceNode",
            "ResourceNotFound.SRSNotExist",
            "ResourceNotFound.StreamNotExist",
            "ResourceNotFound.VideoPushServiceNode",
            "ResourceNotFound.WIDNotExist",
            "ResourceUnavailable.DeviceOffline",
            "UnauthorizedOperation.APIAuthFailed",
            "UnauthorizedOperation.UnauthorizedApi",
            "UnsupportedOperation.NotStreaming",
            "UnsupportedOperation.UnsupportedCMD",
        ];
        pub(super) static NAMES: [&str; 77] = [
            "AuthFailureApiAuthorizationNotFound",
            "AuthFailureTokenExpired",
            "AuthFailureTokenNotFound",
            "FailedOperationApiRuleConfigError",
            "FailedOperationDbError",
            "FailedOperationGetTagsFailed",
            "FailedOperationLockRedisCacheFailed",
            "FailedOperationModifyDeviceError",
            "FailedOperationRedisOperationFailed",
            "FailedOperationSendMsgError",
            "FailedOperationSendMsgToIotFailed",
            "FailedOperationStorageInitFailed",
            "FailedOperationUrlGenerateFailed",
            "InternalError",
            "InternalErrorApiGatewayInternalError",
            "InternalErrorApiRequestPathParameterError",
            "InternalErrorAppApiNoSpacePermission",
            "InternalErrorBimAppInternalError",
            "InternalErrorBusinessLogicError",
            "InternalErrorManagerSrvFailed",
            "InternalErrorTimeout",
            "InternalErrorUnknownError",
            "InternalErrorUpdateParkInfoFailed",
            "InvalidParameter",
            "InvalidParameterDuplicateParkCode",
            "InvalidParameterExceedParkLengthLimit",
            "InvalidParameterInvalidAlarmContent",
            "InvalidParameterInvalidMediaData",
            "InvalidParameterInvalidMetaData",
            "InvalidParameterInvalidRequestTime",
            "InvalidParameterParamNotMatch",
            "InvalidParameterStatusNotMatchProcessType",
            "InvalidParameterTokenFieldNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueEmptyAdministrativeCode",
            "InvalidParameterValueInvalidAlarmStatus",
            "InvalidParameterValueInvalidApplicationId",
            "InvalidParameterValueInvalidElementIdOrProjectId",
            "InvalidParameterValueInvalidGb28181Config",
            "InvalidParameterValueInvalidNonce",
            "InvalidParameterValueInvalidProtocol",
            "InvalidParameterValueInvalidRequestTime",
            "InvalidParameterValueInvalidSaveType",
            "InvalidParameterValueInvalidSignature",
            "InvalidParameterValueInvalidStreamId",
            "InvalidParameterValueInvalidTenantId",
            "InvalidParameterValueInvalidTimeRange",
            "InvalidParameterValueInvalidVideoPlayRate",
            "InvalidParameterValueInvalidWorkspaceId",
            "LimitExceededApiLimitExceeded",
            "LimitExceededDeviceLimitExceeded",
            "LimitExceededVideoStreamThresholdExceeded",
            "LimitExceededVideoTranscode",
            "MissingParameter",
            "MissingParameterEmptyAlarmId",
            "MissingParameterEmptyStream",
            "MissingParameterEmptyWid",
            "OperationDeniedApiPermissionDenied",
            "ResourceNotFound",
            "ResourceNotFoundAlarmIdNotFound",
            "ResourceNotFoundAlarmIdNotExist",
            "ResourceNotFoundCameraBaseInfoNotExist",
            "ResourceNotFoundCameraInfoNotExist",
            "ResourceNotFoundCameraStatusNotExist",
            "ResourceNotFoundElementNotFound",
            "ResourceNotFoundEmptyDeviceList",
            "ResourceNotFoundNvrOrCvrConfigNotExist",
            "ResourceNotFoundSrsHookServiceNode",
            "ResourceNotFoundSrsNotExist",
            "ResourceNotFoundStreamNotExist",
            "ResourceNotFoundVideoPushServiceNode",
            "ResourceNotFoundWidNotExist",
            "ResourceUnavailableDeviceOffline",
            "UnauthorizedOperationApiAuthFailed",
            "UnauthorizedOperationUnauthorizedApi",
            "UnsupportedOperationNotStreaming",
            "UnsupportedOperationUnsupportedCmd",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 77] = backgrounds(
            &WORDS,
            &index::WEILINGWITH_V20230427_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WeilingwithError",
            label_en: "WeilingWith Open Platform",
            label_zh: "微瓴同业开放平台",
            level: Level::Service,
            product: Some(products::WEILINGWITH),
            version: Some("2023-04-27"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-12-19",
                        "自 2025-12-19 起，服务的错误码列表中不再包含此错误码",
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

pub use v20230427::WeilingwithError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
