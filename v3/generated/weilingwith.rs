// @generated from spec/weilingwith.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fff4104ffa95a550, rust-hash: 12e062e64b16209e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/weilingwith.rs"]
mod index;

/// Version 2023-04-27 of the API.
pub mod v20230427 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "weilingwith")]
    /// Error codes of WeilingWith Open Platform (weilingwith), API 3.0, version 2023-04-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WeilingwithError {
        /// AuthFailure.ApiAuthorizationNotFound
        #[doc(alias("AuthFailure.ApiAuthorizationNotFound"))]
        AuthFailureApiAuthorizationNotFound,
        /// AuthFailure.TokenExpired
        #[doc(alias("AuthFailure.TokenExpired"))]
        AuthFailureTokenExpired,
        /// AuthFailure.TokenNotFound
        #[doc(alias("AuthFailure.TokenNotFound"))]
        AuthFailureTokenNotFound,
        /// FailedOperation.ApiRuleConfigError
        #[doc(alias("FailedOperation.ApiRuleConfigError"))]
        FailedOperationApiRuleConfigError,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError,
        /// FailedOperation.GetTagsFailed
        #[doc(alias("FailedOperation.GetTagsFailed"))]
        FailedOperationGetTagsFailed,
        /// FailedOperation.LockRedisCacheFailed
        #[doc(alias("FailedOperation.LockRedisCacheFailed"))]
        FailedOperationLockRedisCacheFailed,
        /// FailedOperation.ModifyDeviceError
        #[doc(alias("FailedOperation.ModifyDeviceError"))]
        FailedOperationModifyDeviceError,
        /// FailedOperation.RedisOperationFailed
        #[doc(alias("FailedOperation.RedisOperationFailed"))]
        FailedOperationRedisOperationFailed,
        /// FailedOperation.SendMsgError
        #[doc(alias("FailedOperation.SendMsgError"))]
        FailedOperationSendMsgError,
        /// FailedOperation.SendMsgToIOTFailed
        #[doc(alias("FailedOperation.SendMsgToIOTFailed"))]
        FailedOperationSendMsgToIotFailed,
        /// FailedOperation.StorageInitFailed
        #[doc(alias("FailedOperation.StorageInitFailed"))]
        FailedOperationStorageInitFailed,
        /// FailedOperation.URLGenerateFailed
        #[doc(alias("FailedOperation.URLGenerateFailed"))]
        FailedOperationUrlGenerateFailed,
        /// InternalError
        InternalError,
        /// InternalError.ApiGatewayInternalError
        #[doc(alias("InternalError.ApiGatewayInternalError"))]
        InternalErrorApiGatewayInternalError,
        /// InternalError.ApiRequestPathParameterError
        #[doc(alias("InternalError.ApiRequestPathParameterError"))]
        InternalErrorApiRequestPathParameterError,
        /// InternalError.AppApiNoSpacePermission
        #[doc(alias("InternalError.AppApiNoSpacePermission"))]
        InternalErrorAppApiNoSpacePermission,
        /// InternalError.BIMAppInternalError
        #[doc(alias("InternalError.BIMAppInternalError"))]
        InternalErrorBimAppInternalError,
        /// InternalError.BusinessLogicError
        #[doc(alias("InternalError.BusinessLogicError"))]
        InternalErrorBusinessLogicError,
        /// InternalError.ManagerSrvFailed
        #[doc(alias("InternalError.ManagerSrvFailed"))]
        InternalErrorManagerSrvFailed,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InternalError.UpdateParkInfoFailed
        #[doc(alias("InternalError.UpdateParkInfoFailed"))]
        InternalErrorUpdateParkInfoFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DuplicateParkCode
        #[doc(alias("InvalidParameter.DuplicateParkCode"))]
        InvalidParameterDuplicateParkCode,
        /// InvalidParameter.ExceedParkLengthLimit
        #[doc(alias("InvalidParameter.ExceedParkLengthLimit"))]
        InvalidParameterExceedParkLengthLimit,
        /// InvalidParameter.InvalidAlarmContent
        #[doc(alias("InvalidParameter.InvalidAlarmContent"))]
        InvalidParameterInvalidAlarmContent,
        /// InvalidParameter.InvalidMediaData
        #[doc(alias("InvalidParameter.InvalidMediaData"))]
        InvalidParameterInvalidMediaData,
        /// InvalidParameter.InvalidMetaData
        #[doc(alias("InvalidParameter.InvalidMetaData"))]
        InvalidParameterInvalidMetaData,
        /// InvalidParameter.InvalidRequestTime
        #[doc(alias("InvalidParameter.InvalidRequestTime"))]
        InvalidParameterInvalidRequestTime,
        /// InvalidParameter.ParamNotMatch
        #[doc(alias("InvalidParameter.ParamNotMatch"))]
        InvalidParameterParamNotMatch,
        /// InvalidParameter.StatusNotMatchProcessType
        #[doc(alias("InvalidParameter.StatusNotMatchProcessType"))]
        InvalidParameterStatusNotMatchProcessType,
        /// InvalidParameter.TokenFieldNotFound
        #[doc(alias("InvalidParameter.TokenFieldNotFound"))]
        InvalidParameterTokenFieldNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.EmptyAdministrativeCode
        #[doc(alias("InvalidParameterValue.EmptyAdministrativeCode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-19"
        )]
        InvalidParameterValueEmptyAdministrativeCode,
        /// InvalidParameterValue.InvalidAlarmStatus
        #[doc(alias("InvalidParameterValue.InvalidAlarmStatus"))]
        InvalidParameterValueInvalidAlarmStatus,
        /// InvalidParameterValue.InvalidApplicationId
        #[doc(alias("InvalidParameterValue.InvalidApplicationId"))]
        InvalidParameterValueInvalidApplicationId,
        /// InvalidParameterValue.InvalidElementIdOrProjectId
        #[doc(alias("InvalidParameterValue.InvalidElementIdOrProjectId"))]
        InvalidParameterValueInvalidElementIdOrProjectId,
        /// InvalidParameterValue.InvalidGB28181Config
        #[doc(alias("InvalidParameterValue.InvalidGB28181Config"))]
        InvalidParameterValueInvalidGb28181Config,
        /// InvalidParameterValue.InvalidNonce
        #[doc(alias("InvalidParameterValue.InvalidNonce"))]
        InvalidParameterValueInvalidNonce,
        /// InvalidParameterValue.InvalidProtocol
        #[doc(alias("InvalidParameterValue.InvalidProtocol"))]
        InvalidParameterValueInvalidProtocol,
        /// InvalidParameterValue.InvalidRequestTime
        #[doc(alias("InvalidParameterValue.InvalidRequestTime"))]
        InvalidParameterValueInvalidRequestTime,
        /// InvalidParameterValue.InvalidSaveType
        #[doc(alias("InvalidParameterValue.InvalidSaveType"))]
        InvalidParameterValueInvalidSaveType,
        /// InvalidParameterValue.InvalidSignature
        #[doc(alias("InvalidParameterValue.InvalidSignature"))]
        InvalidParameterValueInvalidSignature,
        /// InvalidParameterValue.InvalidStreamId
        #[doc(alias("InvalidParameterValue.InvalidStreamId"))]
        InvalidParameterValueInvalidStreamId,
        /// InvalidParameterValue.InvalidTenantId
        #[doc(alias("InvalidParameterValue.InvalidTenantId"))]
        InvalidParameterValueInvalidTenantId,
        /// InvalidParameterValue.InvalidTimeRange
        #[doc(alias("InvalidParameterValue.InvalidTimeRange"))]
        InvalidParameterValueInvalidTimeRange,
        /// InvalidParameterValue.InvalidVideoPlayRate
        #[doc(alias("InvalidParameterValue.InvalidVideoPlayRate"))]
        InvalidParameterValueInvalidVideoPlayRate,
        /// InvalidParameterValue.InvalidWorkspaceId
        #[doc(alias("InvalidParameterValue.InvalidWorkspaceId"))]
        InvalidParameterValueInvalidWorkspaceId,
        /// LimitExceeded.ApiLimitExceeded
        #[doc(alias("LimitExceeded.ApiLimitExceeded"))]
        LimitExceededApiLimitExceeded,
        /// LimitExceeded.DeviceLimitExceeded
        #[doc(alias("LimitExceeded.DeviceLimitExceeded"))]
        LimitExceededDeviceLimitExceeded,
        /// LimitExceeded.VideoStreamThresholdExceeded
        #[doc(alias("LimitExceeded.VideoStreamThresholdExceeded"))]
        LimitExceededVideoStreamThresholdExceeded,
        /// LimitExceeded.VideoTranscode
        #[doc(alias("LimitExceeded.VideoTranscode"))]
        LimitExceededVideoTranscode,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.EmptyAlarmId
        #[doc(alias("MissingParameter.EmptyAlarmId"))]
        MissingParameterEmptyAlarmId,
        /// MissingParameter.EmptyStream
        #[doc(alias("MissingParameter.EmptyStream"))]
        MissingParameterEmptyStream,
        /// MissingParameter.EmptyWID
        #[doc(alias("MissingParameter.EmptyWID"))]
        MissingParameterEmptyWid,
        /// OperationDenied.ApiPermissionDenied
        #[doc(alias("OperationDenied.ApiPermissionDenied"))]
        OperationDeniedApiPermissionDenied,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AlarmIDNotFound
        #[doc(alias("ResourceNotFound.AlarmIDNotFound"))]
        ResourceNotFoundAlarmIdNotFound,
        /// ResourceNotFound.AlarmIdNotExist
        #[doc(alias("ResourceNotFound.AlarmIdNotExist"))]
        ResourceNotFoundAlarmIdNotExist,
        /// ResourceNotFound.CameraBaseInfoNotExist
        #[doc(alias("ResourceNotFound.CameraBaseInfoNotExist"))]
        ResourceNotFoundCameraBaseInfoNotExist,
        /// ResourceNotFound.CameraInfoNotExist
        #[doc(alias("ResourceNotFound.CameraInfoNotExist"))]
        ResourceNotFoundCameraInfoNotExist,
        /// ResourceNotFound.CameraStatusNotExist
        #[doc(alias("ResourceNotFound.CameraStatusNotExist"))]
        ResourceNotFoundCameraStatusNotExist,
        /// ResourceNotFound.ElementNotFound
        #[doc(alias("ResourceNotFound.ElementNotFound"))]
        ResourceNotFoundElementNotFound,
        /// ResourceNotFound.EmptyDeviceList
        #[doc(alias("ResourceNotFound.EmptyDeviceList"))]
        ResourceNotFoundEmptyDeviceList,
        /// ResourceNotFound.NVROrCVRConfigNotExist
        #[doc(alias("ResourceNotFound.NVROrCVRConfigNotExist"))]
        ResourceNotFoundNvrOrCvrConfigNotExist,
        /// ResourceNotFound.SRSHookServiceNode
        #[doc(alias("ResourceNotFound.SRSHookServiceNode"))]
        ResourceNotFoundSrsHookServiceNode,
        /// ResourceNotFound.SRSNotExist
        #[doc(alias("ResourceNotFound.SRSNotExist"))]
        ResourceNotFoundSrsNotExist,
        /// ResourceNotFound.StreamNotExist
        #[doc(alias("ResourceNotFound.StreamNotExist"))]
        ResourceNotFoundStreamNotExist,
        /// ResourceNotFound.VideoPushServiceNode
        #[doc(alias("ResourceNotFound.VideoPushServiceNode"))]
        ResourceNotFoundVideoPushServiceNode,
        /// ResourceNotFound.WIDNotExist
        #[doc(alias("ResourceNotFound.WIDNotExist"))]
        ResourceNotFoundWidNotExist,
        /// ResourceUnavailable.DeviceOffline
        #[doc(alias("ResourceUnavailable.DeviceOffline"))]
        ResourceUnavailableDeviceOffline,
        /// UnauthorizedOperation.APIAuthFailed
        #[doc(alias("UnauthorizedOperation.APIAuthFailed"))]
        UnauthorizedOperationApiAuthFailed,
        /// UnauthorizedOperation.UnauthorizedApi
        #[doc(alias("UnauthorizedOperation.UnauthorizedApi"))]
        UnauthorizedOperationUnauthorizedApi,
        /// UnsupportedOperation.NotStreaming
        #[doc(alias("UnsupportedOperation.NotStreaming"))]
        UnsupportedOperationNotStreaming,
        /// UnsupportedOperation.UnsupportedCMD
        #[doc(alias("UnsupportedOperation.UnsupportedCMD"))]
        UnsupportedOperationUnsupportedCmd,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "weilingwith")]
    api::listed_enum!(WeilingwithError, weilingwith_v20230427_table);
    pub(crate) mod weilingwith_v20230427_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "weilingwith")]
        use super::WeilingwithError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "weilingwith_v20230427";
        pub(super) const CODE_INDEX: Index = index::WEILINGWITH_V20230427_CODES;
        pub(super) const KEY_INDEX: Index = index::WEILINGWITH_V20230427_KEYS;
        #[cfg(feature = "weilingwith")]
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
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure.ApiAuthorizationNotFound"),
            Answer::of("AuthFailure.TokenExpired"),
            Answer::of("AuthFailure.TokenNotFound"),
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
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::WEILINGWITH_V20230427_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "weilingwith")]
pub use v20230427::WeilingwithError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
