// @generated from spec/trtc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 46601beaf1daeee8, rust-hash: 21a1a424758acfe0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trtc.rs"]
mod index;

/// Version 2019-07-22 of the API.
pub mod v20190722 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "trtc")]
    /// Error codes of Tencent Real-Time Communication (trtc), API 3.0, version 2019-07-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TrtcError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnRealNameAuthenticated
        #[doc(alias("AuthFailure.UnRealNameAuthenticated"))]
        AuthFailureUnRealNameAuthenticated,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// AuthFailure.UnsupportedOperation
        #[doc(alias("AuthFailure.UnsupportedOperation"))]
        AuthFailureUnsupportedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CRUnsupportMethod
        #[doc(alias("FailedOperation.CRUnsupportMethod"))]
        FailedOperationCrUnsupportMethod,
        /// FailedOperation.CSUnsupportMethod
        #[doc(alias("FailedOperation.CSUnsupportMethod"))]
        FailedOperationCsUnsupportMethod,
        /// FailedOperation.CTUnsupportMethod
        #[doc(alias("FailedOperation.CTUnsupportMethod"))]
        FailedOperationCtUnsupportMethod,
        /// FailedOperation.CosOperationFailed
        #[doc(alias("FailedOperation.CosOperationFailed"))]
        FailedOperationCosOperationFailed,
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed,
        /// FailedOperation.GenVoicePrintIdFailed
        #[doc(alias("FailedOperation.GenVoicePrintIdFailed"))]
        FailedOperationGenVoicePrintIdFailed,
        /// FailedOperation.MixSessionNotExist
        #[doc(alias("FailedOperation.MixSessionNotExist"))]
        FailedOperationMixSessionNotExist,
        /// FailedOperation.NotAbility
        #[doc(alias("FailedOperation.NotAbility"))]
        FailedOperationNotAbility,
        /// FailedOperation.NotAllowed
        #[doc(alias("FailedOperation.NotAllowed"))]
        FailedOperationNotAllowed,
        /// FailedOperation.NotRtmpFunction
        #[doc(alias("FailedOperation.NotRtmpFunction"))]
        FailedOperationNotRtmpFunction,
        /// FailedOperation.QueryTaskInfoFailed
        #[doc(alias("FailedOperation.QueryTaskInfoFailed"))]
        FailedOperationQueryTaskInfoFailed,
        /// FailedOperation.RequestOutdated
        #[doc(alias("FailedOperation.RequestOutdated"))]
        FailedOperationRequestOutdated,
        /// FailedOperation.RequestRejection
        #[doc(alias("FailedOperation.RequestRejection"))]
        FailedOperationRequestRejection,
        /// FailedOperation.RestrictedConcurrency
        #[doc(alias("FailedOperation.RestrictedConcurrency"))]
        FailedOperationRestrictedConcurrency,
        /// FailedOperation.RestrictedFrequency
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RestrictedFrequency"))]
        FailedOperationRestrictedFrequency,
        /// FailedOperation.RoomNotExist
        #[doc(alias("FailedOperation.RoomNotExist"))]
        FailedOperationRoomNotExist,
        /// FailedOperation.SdkAppIdNotAITranscriptionAbility
        #[doc(alias("FailedOperation.SdkAppIdNotAITranscriptionAbility"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-06-03"
        )]
        FailedOperationSdkAppIdNotAiTranscriptionAbility,
        /// FailedOperation.SdkAppIdNotExist
        #[doc(alias("FailedOperation.SdkAppIdNotExist"))]
        FailedOperationSdkAppIdNotExist,
        /// FailedOperation.SdkAppIdNotUnderAppId
        #[doc(alias("FailedOperation.SdkAppIdNotUnderAppId"))]
        FailedOperationSdkAppIdNotUnderAppId,
        /// FailedOperation.SdkAppIdNotWebRecordAbility
        #[doc(alias("FailedOperation.SdkAppIdNotWebRecordAbility"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-06-27"
        )]
        FailedOperationSdkAppIdNotWebRecordAbility,
        /// FailedOperation.TaskExist
        #[doc(alias("FailedOperation.TaskExist"))]
        FailedOperationTaskExist,
        /// FailedOperation.TaskFinished
        #[doc(alias("FailedOperation.TaskFinished"))]
        FailedOperationTaskFinished,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist,
        /// FailedOperation.UpdateVoicePrintIdNotFound
        #[doc(alias("FailedOperation.UpdateVoicePrintIdNotFound"))]
        FailedOperationUpdateVoicePrintIdNotFound,
        /// FailedOperation.UserNotExist
        #[doc(alias("FailedOperation.UserNotExist"))]
        FailedOperationUserNotExist,
        /// FailedOperation.VoicePrintAudioCheckFailed
        #[doc(alias("FailedOperation.VoicePrintAudioCheckFailed"))]
        FailedOperationVoicePrintAudioCheckFailed,
        /// FailedOperation.VoicePrintRegistrationLimit
        #[doc(alias("FailedOperation.VoicePrintRegistrationLimit"))]
        FailedOperationVoicePrintRegistrationLimit,
        /// InternalError
        InternalError,
        /// InternalError.BackendFail
        #[doc(alias("InternalError.BackendFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-07-15"
        )]
        InternalErrorBackendFail,
        /// InternalError.BackendTimeOut
        #[doc(alias("InternalError.BackendTimeOut"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-07-15"
        )]
        InternalErrorBackendTimeOut,
        /// InternalError.CRInternalError
        #[doc(alias("InternalError.CRInternalError"))]
        InternalErrorCrInternalError,
        /// InternalError.CSInternalError
        #[doc(alias("InternalError.CSInternalError"))]
        InternalErrorCsInternalError,
        /// InternalError.CTInternalError
        #[doc(alias("InternalError.CTInternalError"))]
        InternalErrorCtInternalError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.EsQueryError
        #[doc(alias("InternalError.EsQueryError"))]
        InternalErrorEsQueryError,
        /// InternalError.GetRoomCacheIpError
        #[doc(alias("InternalError.GetRoomCacheIpError"))]
        InternalErrorGetRoomCacheIpError,
        /// InternalError.GetRoomFromCacheError
        #[doc(alias("InternalError.GetRoomFromCacheError"))]
        InternalErrorGetRoomFromCacheError,
        /// InternalError.HttpParaseFalied
        #[doc(alias("InternalError.HttpParaseFalied"))]
        InternalErrorHttpParaseFalied,
        /// InternalError.HttpParseFailed
        #[doc(alias("InternalError.HttpParseFailed"))]
        InternalErrorHttpParseFailed,
        /// InternalError.InterfaceErr
        #[doc(alias("InternalError.InterfaceErr"))]
        InternalErrorInterfaceErr,
        /// InternalError.InternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.MethodErr
        #[doc(alias("InternalError.MethodErr"))]
        InternalErrorMethodErr,
        /// InternalError.MonitorQueryErr
        #[doc(alias("InternalError.MonitorQueryErr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-10-29"
        )]
        InternalErrorMonitorQueryErr,
        /// InternalError.ThirdPartyCallError
        #[doc(alias("InternalError.ThirdPartyCallError"))]
        InternalErrorThirdPartyCallError,
        /// InternalError.UserNotExist
        #[doc(alias("InternalError.UserNotExist"))]
        InternalErrorUserNotExist,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AppId
        #[doc(alias("InvalidParameter.AppId"))]
        InvalidParameterAppId,
        /// InvalidParameter.AudioEncodeParams
        #[doc(alias("InvalidParameter.AudioEncodeParams"))]
        InvalidParameterAudioEncodeParams,
        /// InvalidParameter.AudioPrompt
        #[doc(alias("InvalidParameter.AudioPrompt"))]
        InvalidParameterAudioPrompt,
        /// InvalidParameter.BackgroundImageUrl
        #[doc(alias("InvalidParameter.BackgroundImageUrl"))]
        InvalidParameterBackgroundImageUrl,
        /// InvalidParameter.BizId
        #[doc(alias("InvalidParameter.BizId"))]
        InvalidParameterBizId,
        /// InvalidParameter.BodyParamsError
        #[doc(alias("InvalidParameter.BodyParamsError"))]
        InvalidParameterBodyParamsError,
        /// InvalidParameter.CheckContentFailed
        #[doc(alias("InvalidParameter.CheckContentFailed"))]
        InvalidParameterCheckContentFailed,
        /// InvalidParameter.CheckSuffixFailed
        #[doc(alias("InvalidParameter.CheckSuffixFailed"))]
        InvalidParameterCheckSuffixFailed,
        /// InvalidParameter.EncodeParams
        #[doc(alias("InvalidParameter.EncodeParams"))]
        InvalidParameterEncodeParams,
        /// InvalidParameter.EndTs
        #[doc(alias("InvalidParameter.EndTs"))]
        InvalidParameterEndTs,
        /// InvalidParameter.InvalidAudioInput
        #[doc(alias("InvalidParameter.InvalidAudioInput"))]
        InvalidParameterInvalidAudioInput,
        /// InvalidParameter.InvalidSdkAppId
        #[doc(alias("InvalidParameter.InvalidSdkAppId"))]
        InvalidParameterInvalidSdkAppId,
        /// InvalidParameter.InvalidVoicePrintIdList
        #[doc(alias("InvalidParameter.InvalidVoicePrintIdList"))]
        InvalidParameterInvalidVoicePrintIdList,
        /// InvalidParameter.Language
        #[doc(alias("InvalidParameter.Language"))]
        InvalidParameterLanguage,
        /// InvalidParameter.MainVideoRightAlign
        #[doc(alias("InvalidParameter.MainVideoRightAlign"))]
        InvalidParameterMainVideoRightAlign,
        /// InvalidParameter.MainVideoStreamType
        #[doc(alias("InvalidParameter.MainVideoStreamType"))]
        InvalidParameterMainVideoStreamType,
        /// InvalidParameter.Model
        #[doc(alias("InvalidParameter.Model"))]
        InvalidParameterModel,
        /// InvalidParameter.OutOfRange
        #[doc(alias("InvalidParameter.OutOfRange"))]
        InvalidParameterOutOfRange,
        /// InvalidParameter.OutputParams
        #[doc(alias("InvalidParameter.OutputParams"))]
        InvalidParameterOutputParams,
        /// InvalidParameter.PageNumber
        #[doc(alias("InvalidParameter.PageNumber"))]
        InvalidParameterPageNumber,
        /// InvalidParameter.PageSize
        #[doc(alias("InvalidParameter.PageSize"))]
        InvalidParameterPageSize,
        /// InvalidParameter.PageSizeOversize
        #[doc(alias("InvalidParameter.PageSizeOversize"))]
        InvalidParameterPageSizeOversize,
        /// InvalidParameter.PictureNotFound
        #[doc(alias("InvalidParameter.PictureNotFound"))]
        InvalidParameterPictureNotFound,
        /// InvalidParameter.Pitch
        #[doc(alias("InvalidParameter.Pitch"))]
        InvalidParameterPitch,
        /// InvalidParameter.PresetLayoutConfig
        #[doc(alias("InvalidParameter.PresetLayoutConfig"))]
        InvalidParameterPresetLayoutConfig,
        /// InvalidParameter.PronunciationDict
        #[doc(alias("InvalidParameter.PronunciationDict"))]
        InvalidParameterPronunciationDict,
        /// InvalidParameter.PublishCdnUrls
        #[doc(alias("InvalidParameter.PublishCdnUrls"))]
        InvalidParameterPublishCdnUrls,
        /// InvalidParameter.PureAudioStream
        #[doc(alias("InvalidParameter.PureAudioStream"))]
        InvalidParameterPureAudioStream,
        /// InvalidParameter.QueryScaleOversize
        #[doc(alias("InvalidParameter.QueryScaleOversize"))]
        InvalidParameterQueryScaleOversize,
        /// InvalidParameter.RecordAudioOnly
        #[doc(alias("InvalidParameter.RecordAudioOnly"))]
        InvalidParameterRecordAudioOnly,
        /// InvalidParameter.RecordId
        #[doc(alias("InvalidParameter.RecordId"))]
        InvalidParameterRecordId,
        /// InvalidParameter.RoomId
        #[doc(alias("InvalidParameter.RoomId"))]
        InvalidParameterRoomId,
        /// InvalidParameter.SampleRate
        #[doc(alias("InvalidParameter.SampleRate"))]
        InvalidParameterSampleRate,
        /// InvalidParameter.SdkAppId
        /// - Once sent as: InvalidParameter.SdkAppid
        #[doc(alias("InvalidParameter.SdkAppId", "InvalidParameter.SdkAppid"))]
        InvalidParameterSdkAppId,
        /// InvalidParameter.SmallVideoLayoutParams
        #[doc(alias("InvalidParameter.SmallVideoLayoutParams"))]
        InvalidParameterSmallVideoLayoutParams,
        /// InvalidParameter.SmallVideoStreamType
        #[doc(alias("InvalidParameter.SmallVideoStreamType"))]
        InvalidParameterSmallVideoStreamType,
        /// InvalidParameter.Speed
        #[doc(alias("InvalidParameter.Speed"))]
        InvalidParameterSpeed,
        /// InvalidParameter.StartTimeExpire
        #[doc(alias("InvalidParameter.StartTimeExpire"))]
        InvalidParameterStartTimeExpire,
        /// InvalidParameter.StartTimeOversize
        #[doc(alias("InvalidParameter.StartTimeOversize"))]
        InvalidParameterStartTimeOversize,
        /// InvalidParameter.StartTs
        #[doc(alias("InvalidParameter.StartTs"))]
        InvalidParameterStartTs,
        /// InvalidParameter.StartTsOversize
        #[doc(alias("InvalidParameter.StartTsOversize"))]
        InvalidParameterStartTsOversize,
        /// InvalidParameter.StrRoomId
        #[doc(alias("InvalidParameter.StrRoomId"))]
        InvalidParameterStrRoomId,
        /// InvalidParameter.StreamId
        #[doc(alias("InvalidParameter.StreamId"))]
        InvalidParameterStreamId,
        /// InvalidParameter.StreamUrl
        #[doc(alias("InvalidParameter.StreamUrl"))]
        InvalidParameterStreamUrl,
        /// InvalidParameter.TaskId
        #[doc(alias("InvalidParameter.TaskId"))]
        InvalidParameterTaskId,
        /// InvalidParameter.Text
        #[doc(alias("InvalidParameter.Text"))]
        InvalidParameterText,
        /// InvalidParameter.TextLength
        #[doc(alias("InvalidParameter.TextLength"))]
        InvalidParameterTextLength,
        /// InvalidParameter.UrlParamsError
        #[doc(alias("InvalidParameter.UrlParamsError"))]
        InvalidParameterUrlParamsError,
        /// InvalidParameter.UserId
        #[doc(alias("InvalidParameter.UserId"))]
        InvalidParameterUserId,
        /// InvalidParameter.UserIds
        #[doc(alias("InvalidParameter.UserIds"))]
        InvalidParameterUserIds,
        /// InvalidParameter.UserIdsMorethanSix
        #[doc(alias("InvalidParameter.UserIdsMorethanSix"))]
        InvalidParameterUserIdsMorethanSix,
        /// InvalidParameter.UserSig
        #[doc(alias("InvalidParameter.UserSig"))]
        InvalidParameterUserSig,
        /// InvalidParameter.UserSigNotAdmin
        #[doc(alias("InvalidParameter.UserSigNotAdmin"))]
        InvalidParameterUserSigNotAdmin,
        /// InvalidParameter.VideoResolution
        #[doc(alias("InvalidParameter.VideoResolution"))]
        InvalidParameterVideoResolution,
        /// InvalidParameter.VoiceId
        #[doc(alias("InvalidParameter.VoiceId"))]
        InvalidParameterVoiceId,
        /// InvalidParameter.VoiceName
        #[doc(alias("InvalidParameter.VoiceName"))]
        InvalidParameterVoiceName,
        /// InvalidParameter.Volume
        #[doc(alias("InvalidParameter.Volume"))]
        InvalidParameterVolume,
        /// InvalidParameterValue.RoomId
        #[doc(alias("InvalidParameterValue.RoomId"))]
        InvalidParameterValueRoomId,
        /// LimitExceeded.ConcurrencyLimit
        #[doc(alias("LimitExceeded.ConcurrencyLimit"))]
        LimitExceededConcurrencyLimit,
        /// LimitExceeded.VoiceCloneMaxNumLimit
        #[doc(alias("LimitExceeded.VoiceCloneMaxNumLimit"))]
        LimitExceededVoiceCloneMaxNumLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.APIKey
        #[doc(alias("MissingParameter.APIKey"))]
        MissingParameterApiKey,
        /// MissingParameter.ASRLang
        #[doc(alias("MissingParameter.ASRLang"))]
        MissingParameterAsrLang,
        /// MissingParameter.AccessKey
        #[doc(alias("MissingParameter.AccessKey"))]
        MissingParameterAccessKey,
        /// MissingParameter.AppId
        #[doc(alias("MissingParameter.AppId"))]
        MissingParameterAppId,
        /// MissingParameter.AsrParam
        #[doc(alias("MissingParameter.AsrParam"))]
        MissingParameterAsrParam,
        /// MissingParameter.AudioEncodeParams
        #[doc(alias("MissingParameter.AudioEncodeParams"))]
        MissingParameterAudioEncodeParams,
        /// MissingParameter.BizId
        #[doc(alias("MissingParameter.BizId"))]
        MissingParameterBizId,
        /// MissingParameter.Bucket
        #[doc(alias("MissingParameter.Bucket"))]
        MissingParameterBucket,
        /// MissingParameter.CloudStorage
        #[doc(alias("MissingParameter.CloudStorage"))]
        MissingParameterCloudStorage,
        /// MissingParameter.CommId
        #[doc(alias("MissingParameter.CommId"))]
        MissingParameterCommId,
        /// MissingParameter.CommIdOrSdkAppId
        #[doc(alias("MissingParameter.CommIdOrSdkAppId"))]
        MissingParameterCommIdOrSdkAppId,
        /// MissingParameter.EncodeParams
        #[doc(alias("MissingParameter.EncodeParams"))]
        MissingParameterEncodeParams,
        /// MissingParameter.EndTs
        #[doc(alias("MissingParameter.EndTs"))]
        MissingParameterEndTs,
        /// MissingParameter.MissingVoicePrintIdList
        #[doc(alias("MissingParameter.MissingVoicePrintIdList"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-17"
        )]
        MissingParameterMissingVoicePrintIdList,
        /// MissingParameter.MissingVoicePrintUpdateParams
        #[doc(alias("MissingParameter.MissingVoicePrintUpdateParams"))]
        MissingParameterMissingVoicePrintUpdateParams,
        /// MissingParameter.OutputParams
        #[doc(alias("MissingParameter.OutputParams"))]
        MissingParameterOutputParams,
        /// MissingParameter.PresetLayoutConfig
        #[doc(alias("MissingParameter.PresetLayoutConfig"))]
        MissingParameterPresetLayoutConfig,
        /// MissingParameter.PublishCdnParams
        #[doc(alias("MissingParameter.PublishCdnParams"))]
        MissingParameterPublishCdnParams,
        /// MissingParameter.PublishCdnUrls
        #[doc(alias("MissingParameter.PublishCdnUrls"))]
        MissingParameterPublishCdnUrls,
        /// MissingParameter.RecordMode
        #[doc(alias("MissingParameter.RecordMode"))]
        MissingParameterRecordMode,
        /// MissingParameter.RecordParams
        #[doc(alias("MissingParameter.RecordParams"))]
        MissingParameterRecordParams,
        /// MissingParameter.Region
        #[doc(alias("MissingParameter.Region"))]
        MissingParameterRegion,
        /// MissingParameter.RoomId
        #[doc(alias("MissingParameter.RoomId"))]
        MissingParameterRoomId,
        /// MissingParameter.RoomNum
        #[doc(alias("MissingParameter.RoomNum"))]
        MissingParameterRoomNum,
        /// MissingParameter.SdkAppId
        #[doc(alias("MissingParameter.SdkAppId"))]
        MissingParameterSdkAppId,
        /// MissingParameter.SecretKey
        #[doc(alias("MissingParameter.SecretKey"))]
        MissingParameterSecretKey,
        /// MissingParameter.SliceParams
        #[doc(alias("MissingParameter.SliceParams"))]
        MissingParameterSliceParams,
        /// MissingParameter.SliceStorageParams
        #[doc(alias("MissingParameter.SliceStorageParams"))]
        MissingParameterSliceStorageParams,
        /// MissingParameter.SliceType
        #[doc(alias("MissingParameter.SliceType"))]
        MissingParameterSliceType,
        /// MissingParameter.StartTs
        #[doc(alias("MissingParameter.StartTs"))]
        MissingParameterStartTs,
        /// MissingParameter.StorageParams
        #[doc(alias("MissingParameter.StorageParams"))]
        MissingParameterStorageParams,
        /// MissingParameter.StreamId
        #[doc(alias("MissingParameter.StreamId"))]
        MissingParameterStreamId,
        /// MissingParameter.StreamType
        #[doc(alias("MissingParameter.StreamType"))]
        MissingParameterStreamType,
        /// MissingParameter.TaskId
        #[doc(alias("MissingParameter.TaskId"))]
        MissingParameterTaskId,
        /// MissingParameter.Text
        #[doc(alias("MissingParameter.Text"))]
        MissingParameterText,
        /// MissingParameter.TranscriptionParam
        #[doc(alias("MissingParameter.TranscriptionParam"))]
        MissingParameterTranscriptionParam,
        /// MissingParameter.UserId
        #[doc(alias("MissingParameter.UserId"))]
        MissingParameterUserId,
        /// MissingParameter.UserIds
        #[doc(alias("MissingParameter.UserIds"))]
        MissingParameterUserIds,
        /// MissingParameter.UserSig
        #[doc(alias("MissingParameter.UserSig"))]
        MissingParameterUserSig,
        /// MissingParameter.Vendor
        #[doc(alias("MissingParameter.Vendor"))]
        MissingParameterVendor,
        /// MissingParameter.VideoEncodeParams
        #[doc(alias("MissingParameter.VideoEncodeParams"))]
        MissingParameterVideoEncodeParams,
        /// OperationDenied.FreqOverLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("OperationDenied.FreqOverLimit"))]
        OperationDeniedFreqOverLimit,
        /// ResourceInsufficient.RequestRejection
        #[doc(alias("ResourceInsufficient.RequestRejection"))]
        ResourceInsufficientRequestRejection,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// UnauthorizedOperation.SdkAppId
        #[doc(alias("UnauthorizedOperation.SdkAppId"))]
        UnauthorizedOperationSdkAppId,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.InternalError
        #[doc(alias("UnsupportedOperation.InternalError"))]
        UnsupportedOperationInternalError,
        /// UnsupportedOperation.NotAllowed
        #[doc(alias("UnsupportedOperation.NotAllowed"))]
        UnsupportedOperationNotAllowed,
        /// UnsupportedOperation.TaskLimit
        #[doc(alias("UnsupportedOperation.TaskLimit"))]
        UnsupportedOperationTaskLimit,
        /// UnsupportedOperation.VoiceCloneError
        #[doc(alias("UnsupportedOperation.VoiceCloneError"))]
        UnsupportedOperationVoiceCloneError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "trtc")]
    api::listed_enum!(TrtcError, trtc_v20190722_table);
    pub(crate) mod trtc_v20190722_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "trtc")]
        use super::TrtcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "trtc_v20190722";
        pub(super) const CODE_INDEX: Index = index::TRTC_V20190722_CODES;
        pub(super) const KEY_INDEX: Index = index::TRTC_V20190722_KEYS;
        #[cfg(feature = "trtc")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TrtcError; 164] = [
            TrtcError::AuthFailure,
            TrtcError::AuthFailureUnRealNameAuthenticated,
            TrtcError::AuthFailureUnauthorizedOperation,
            TrtcError::AuthFailureUnsupportedOperation,
            TrtcError::FailedOperation,
            TrtcError::FailedOperationCrUnsupportMethod,
            TrtcError::FailedOperationCsUnsupportMethod,
            TrtcError::FailedOperationCtUnsupportMethod,
            TrtcError::FailedOperationCosOperationFailed,
            TrtcError::FailedOperationDbOperationFailed,
            TrtcError::FailedOperationGenVoicePrintIdFailed,
            TrtcError::FailedOperationMixSessionNotExist,
            TrtcError::FailedOperationNotAbility,
            TrtcError::FailedOperationNotAllowed,
            TrtcError::FailedOperationNotRtmpFunction,
            TrtcError::FailedOperationQueryTaskInfoFailed,
            TrtcError::FailedOperationRequestOutdated,
            TrtcError::FailedOperationRequestRejection,
            TrtcError::FailedOperationRestrictedConcurrency,
            TrtcError::FailedOperationRestrictedFrequency,
            TrtcError::FailedOperationRoomNotExist,
            TrtcError::FailedOperationSdkAppIdNotAiTranscriptionAbility,
            TrtcError::FailedOperationSdkAppIdNotExist,
            TrtcError::FailedOperationSdkAppIdNotUnderAppId,
            TrtcError::FailedOperationSdkAppIdNotWebRecordAbility,
            TrtcError::FailedOperationTaskExist,
            TrtcError::FailedOperationTaskFinished,
            TrtcError::FailedOperationTaskNotExist,
            TrtcError::FailedOperationUpdateVoicePrintIdNotFound,
            TrtcError::FailedOperationUserNotExist,
            TrtcError::FailedOperationVoicePrintAudioCheckFailed,
            TrtcError::FailedOperationVoicePrintRegistrationLimit,
            TrtcError::InternalError,
            TrtcError::InternalErrorBackendFail,
            TrtcError::InternalErrorBackendTimeOut,
            TrtcError::InternalErrorCrInternalError,
            TrtcError::InternalErrorCsInternalError,
            TrtcError::InternalErrorCtInternalError,
            TrtcError::InternalErrorDbError,
            TrtcError::InternalErrorEsQueryError,
            TrtcError::InternalErrorGetRoomCacheIpError,
            TrtcError::InternalErrorGetRoomFromCacheError,
            TrtcError::InternalErrorHttpParaseFalied,
            TrtcError::InternalErrorHttpParseFailed,
            TrtcError::InternalErrorInterfaceErr,
            TrtcError::InternalErrorInternalError,
            TrtcError::InternalErrorMethodErr,
            TrtcError::InternalErrorMonitorQueryErr,
            TrtcError::InternalErrorThirdPartyCallError,
            TrtcError::InternalErrorUserNotExist,
            TrtcError::InvalidParameter,
            TrtcError::InvalidParameterAppId,
            TrtcError::InvalidParameterAudioEncodeParams,
            TrtcError::InvalidParameterAudioPrompt,
            TrtcError::InvalidParameterBackgroundImageUrl,
            TrtcError::InvalidParameterBizId,
            TrtcError::InvalidParameterBodyParamsError,
            TrtcError::InvalidParameterCheckContentFailed,
            TrtcError::InvalidParameterCheckSuffixFailed,
            TrtcError::InvalidParameterEncodeParams,
            TrtcError::InvalidParameterEndTs,
            TrtcError::InvalidParameterInvalidAudioInput,
            TrtcError::InvalidParameterInvalidSdkAppId,
            TrtcError::InvalidParameterInvalidVoicePrintIdList,
            TrtcError::InvalidParameterLanguage,
            TrtcError::InvalidParameterMainVideoRightAlign,
            TrtcError::InvalidParameterMainVideoStreamType,
            TrtcError::InvalidParameterModel,
            TrtcError::InvalidParameterOutOfRange,
            TrtcError::InvalidParameterOutputParams,
            TrtcError::InvalidParameterPageNumber,
            TrtcError::InvalidParameterPageSize,
            TrtcError::InvalidParameterPageSizeOversize,
            TrtcError::InvalidParameterPictureNotFound,
            TrtcError::InvalidParameterPitch,
            TrtcError::InvalidParameterPresetLayoutConfig,
            TrtcError::InvalidParameterPronunciationDict,
            TrtcError::InvalidParameterPublishCdnUrls,
            TrtcError::InvalidParameterPureAudioStream,
            TrtcError::InvalidParameterQueryScaleOversize,
            TrtcError::InvalidParameterRecordAudioOnly,
            TrtcError::InvalidParameterRecordId,
            TrtcError::InvalidParameterRoomId,
            TrtcError::InvalidParameterSampleRate,
            TrtcError::InvalidParameterSdkAppId,
            TrtcError::InvalidParameterSmallVideoLayoutParams,
            TrtcError::InvalidParameterSmallVideoStreamType,
            TrtcError::InvalidParameterSpeed,
            TrtcError::InvalidParameterStartTimeExpire,
            TrtcError::InvalidParameterStartTimeOversize,
            TrtcError::InvalidParameterStartTs,
            TrtcError::InvalidParameterStartTsOversize,
            TrtcError::InvalidParameterStrRoomId,
            TrtcError::InvalidParameterStreamId,
            TrtcError::InvalidParameterStreamUrl,
            TrtcError::InvalidParameterTaskId,
            TrtcError::InvalidParameterText,
            TrtcError::InvalidParameterTextLength,
            TrtcError::InvalidParameterUrlParamsError,
            TrtcError::InvalidParameterUserId,
            TrtcError::InvalidParameterUserIds,
            TrtcError::InvalidParameterUserIdsMorethanSix,
            TrtcError::InvalidParameterUserSig,
            TrtcError::InvalidParameterUserSigNotAdmin,
            TrtcError::InvalidParameterVideoResolution,
            TrtcError::InvalidParameterVoiceId,
            TrtcError::InvalidParameterVoiceName,
            TrtcError::InvalidParameterVolume,
            TrtcError::InvalidParameterValueRoomId,
            TrtcError::LimitExceededConcurrencyLimit,
            TrtcError::LimitExceededVoiceCloneMaxNumLimit,
            TrtcError::MissingParameter,
            TrtcError::MissingParameterApiKey,
            TrtcError::MissingParameterAsrLang,
            TrtcError::MissingParameterAccessKey,
            TrtcError::MissingParameterAppId,
            TrtcError::MissingParameterAsrParam,
            TrtcError::MissingParameterAudioEncodeParams,
            TrtcError::MissingParameterBizId,
            TrtcError::MissingParameterBucket,
            TrtcError::MissingParameterCloudStorage,
            TrtcError::MissingParameterCommId,
            TrtcError::MissingParameterCommIdOrSdkAppId,
            TrtcError::MissingParameterEncodeParams,
            TrtcError::MissingParameterEndTs,
            TrtcError::MissingParameterMissingVoicePrintIdList,
            TrtcError::MissingParameterMissingVoicePrintUpdateParams,
            TrtcError::MissingParameterOutputParams,
            TrtcError::MissingParameterPresetLayoutConfig,
            TrtcError::MissingParameterPublishCdnParams,
            TrtcError::MissingParameterPublishCdnUrls,
            TrtcError::MissingParameterRecordMode,
            TrtcError::MissingParameterRecordParams,
            TrtcError::MissingParameterRegion,
            TrtcError::MissingParameterRoomId,
            TrtcError::MissingParameterRoomNum,
            TrtcError::MissingParameterSdkAppId,
            TrtcError::MissingParameterSecretKey,
            TrtcError::MissingParameterSliceParams,
            TrtcError::MissingParameterSliceStorageParams,
            TrtcError::MissingParameterSliceType,
            TrtcError::MissingParameterStartTs,
            TrtcError::MissingParameterStorageParams,
            TrtcError::MissingParameterStreamId,
            TrtcError::MissingParameterStreamType,
            TrtcError::MissingParameterTaskId,
            TrtcError::MissingParameterText,
            TrtcError::MissingParameterTranscriptionParam,
            TrtcError::MissingParameterUserId,
            TrtcError::MissingParameterUserIds,
            TrtcError::MissingParameterUserSig,
            TrtcError::MissingParameterVendor,
            TrtcError::MissingParameterVideoEncodeParams,
            TrtcError::OperationDeniedFreqOverLimit,
            TrtcError::ResourceInsufficientRequestRejection,
            TrtcError::ResourceNotFound,
            TrtcError::ResourceNotFoundResourceNotFound,
            TrtcError::UnauthorizedOperationSdkAppId,
            TrtcError::UnknownParameter,
            TrtcError::UnsupportedOperation,
            TrtcError::UnsupportedOperationInternalError,
            TrtcError::UnsupportedOperationNotAllowed,
            TrtcError::UnsupportedOperationTaskLimit,
            TrtcError::UnsupportedOperationVoiceCloneError,
        ];
        pub(super) static WORDS: [&str; 164] = [
            "AuthFailure",
            "AuthFailure.UnRealNameAuthenticated",
            "AuthFailure.UnauthorizedOperation",
            "AuthFailure.UnsupportedOperation",
            "FailedOperation",
            "FailedOperation.CRUnsupportMethod",
            "FailedOperation.CSUnsupportMethod",
            "FailedOperation.CTUnsupportMethod",
            "FailedOperation.CosOperationFailed",
            "FailedOperation.DbOperationFailed",
            "FailedOperation.GenVoicePrintIdFailed",
            "FailedOperation.MixSessionNotExist",
            "FailedOperation.NotAbility",
            "FailedOperation.NotAllowed",
            "FailedOperation.NotRtmpFunction",
            "FailedOperation.QueryTaskInfoFailed",
            "FailedOperation.RequestOutdated",
            "FailedOperation.RequestRejection",
            "FailedOperation.RestrictedConcurrency",
            "FailedOperation.RestrictedFrequency",
            "FailedOperation.RoomNotExist",
            "FailedOperation.SdkAppIdNotAITranscriptionAbility",
            "FailedOperation.SdkAppIdNotExist",
            "FailedOperation.SdkAppIdNotUnderAppId",
            "FailedOperation.SdkAppIdNotWebRecordAbility",
            "FailedOperation.TaskExist",
            "FailedOperation.TaskFinished",
            "FailedOperation.TaskNotExist",
            "FailedOperation.UpdateVoicePrintIdNotFound",
            "FailedOperation.UserNotExist",
            "FailedOperation.VoicePrintAudioCheckFailed",
            "FailedOperation.VoicePrintRegistrationLimit",
            "InternalError",
            "InternalError.BackendFail",
            "InternalError.BackendTimeOut",
            "InternalError.CRInternalError",
            "InternalError.CSInternalError",
            "InternalError.CTInternalError",
            "InternalError.DBError",
            "InternalError.EsQueryError",
            "InternalError.GetRoomCacheIpError",
            "InternalError.GetRoomFromCacheError",
            "InternalError.HttpParaseFalied",
            "InternalError.HttpParseFailed",
            "InternalError.InterfaceErr",
            "InternalError.InternalError",
            "InternalError.MethodErr",
            "InternalError.MonitorQueryErr",
            "InternalError.ThirdPartyCallError",
            "InternalError.UserNotExist",
            "InvalidParameter",
            "InvalidParameter.AppId",
            "InvalidParameter.AudioEncodeParams",
            "InvalidParameter.AudioPrompt",
            "InvalidParameter.BackgroundImageUrl",
            "InvalidParameter.BizId",
            "InvalidParameter.BodyParamsError",
            "InvalidParameter.CheckContentFailed",
            "InvalidParameter.CheckSuffixFailed",
            "InvalidParameter.EncodeParams",
            "InvalidParameter.EndTs",
            "InvalidParameter.InvalidAudioInput",
            "InvalidParameter.InvalidSdkAppId",
            "InvalidParameter.InvalidVoicePrintIdList",
            "InvalidParameter.Language",
            "InvalidParameter.MainVideoRightAlign",
            "InvalidParameter.MainVideoStreamType",
            "InvalidParameter.Model",
            "InvalidParameter.OutOfRange",
            "InvalidParameter.OutputParams",
            "InvalidParameter.PageNumber",
            "InvalidParameter.PageSize",
            "InvalidParameter.PageSizeOversize",
            "InvalidParameter.PictureNotFound",
            "InvalidParameter.Pitch",
            "InvalidParameter.PresetLayoutConfig",
            "InvalidParameter.PronunciationDict",
            "InvalidParameter.PublishCdnUrls",
            "InvalidParameter.PureAudioStream",
            "InvalidParameter.QueryScaleOversize",
            "InvalidParameter.RecordAudioOnly",
            "InvalidParameter.RecordId",
            "InvalidParameter.RoomId",
            "InvalidParameter.SampleRate",
            "InvalidParameter.SdkAppId",
            "InvalidParameter.SmallVideoLayoutParams",
            "InvalidParameter.SmallVideoStreamType",
            "InvalidParameter.Speed",
            "InvalidParameter.StartTimeExpire",
            "InvalidParameter.StartTimeOversize",
            "InvalidParameter.StartTs",
            "InvalidParameter.StartTsOversize",
            "InvalidParameter.StrRoomId",
            "InvalidParameter.StreamId",
            "InvalidParameter.StreamUrl",
            "InvalidParameter.TaskId",
            "InvalidParameter.Text",
            "InvalidParameter.TextLength",
            "InvalidParameter.UrlParamsError",
            "InvalidParameter.UserId",
            "InvalidParameter.UserIds",
            "InvalidParameter.UserIdsMorethanSix",
            "InvalidParameter.UserSig",
            "InvalidParameter.UserSigNotAdmin",
            "InvalidParameter.VideoResolution",
            "InvalidParameter.VoiceId",
            "InvalidParameter.VoiceName",
            "InvalidParameter.Volume",
            "InvalidParameterValue.RoomId",
            "LimitExceeded.ConcurrencyLimit",
            "LimitExceeded.VoiceCloneMaxNumLimit",
            "MissingParameter",
            "MissingParameter.APIKey",
            "MissingParameter.ASRLang",
            "MissingParameter.AccessKey",
            "MissingParameter.AppId",
            "MissingParameter.AsrParam",
            "MissingParameter.AudioEncodeParams",
            "MissingParameter.BizId",
            "MissingParameter.Bucket",
            "MissingParameter.CloudStorage",
            "MissingParameter.CommId",
            "MissingParameter.CommIdOrSdkAppId",
            "MissingParameter.EncodeParams",
            "MissingParameter.EndTs",
            "MissingParameter.MissingVoicePrintIdList",
            "MissingParameter.MissingVoicePrintUpdateParams",
            "MissingParameter.OutputParams",
            "MissingParameter.PresetLayoutConfig",
            "MissingParameter.PublishCdnParams",
            "MissingParameter.PublishCdnUrls",
            "MissingParameter.RecordMode",
            "MissingParameter.RecordParams",
            "MissingParameter.Region",
            "MissingParameter.RoomId",
            "MissingParameter.RoomNum",
            "MissingParameter.SdkAppId",
            "MissingParameter.SecretKey",
            "MissingParameter.SliceParams",
            "MissingParameter.SliceStorageParams",
            "MissingParameter.SliceType",
            "MissingParameter.StartTs",
            "MissingParameter.StorageParams",
            "MissingParameter.StreamId",
            "MissingParameter.StreamType",
            "MissingParameter.TaskId",
            "MissingParameter.Text",
            "MissingParameter.TranscriptionParam",
            "MissingParameter.UserId",
            "MissingParameter.UserIds",
            "MissingParameter.UserSig",
            "MissingParameter.Vendor",
            "MissingParameter.VideoEncodeParams",
            "OperationDenied.FreqOverLimit",
            "ResourceInsufficient.RequestRejection",
            "ResourceNotFound",
            "ResourceNotFound.ResourceNotFound",
            "UnauthorizedOperation.SdkAppId",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.InternalError",
            "UnsupportedOperation.NotAllowed",
            "UnsupportedOperation.TaskLimit",
            "UnsupportedOperation.VoiceCloneError",
        ];
        pub(super) static NAMES: [&str; 164] = [
            "AuthFailure",
            "AuthFailureUnRealNameAuthenticated",
            "AuthFailureUnauthorizedOperation",
            "AuthFailureUnsupportedOperation",
            "FailedOperation",
            "FailedOperationCrUnsupportMethod",
            "FailedOperationCsUnsupportMethod",
            "FailedOperationCtUnsupportMethod",
            "FailedOperationCosOperationFailed",
            "FailedOperationDbOperationFailed",
            "FailedOperationGenVoicePrintIdFailed",
            "FailedOperationMixSessionNotExist",
            "FailedOperationNotAbility",
            "FailedOperationNotAllowed",
            "FailedOperationNotRtmpFunction",
            "FailedOperationQueryTaskInfoFailed",
            "FailedOperationRequestOutdated",
            "FailedOperationRequestRejection",
            "FailedOperationRestrictedConcurrency",
            "FailedOperationRestrictedFrequency",
            "FailedOperationRoomNotExist",
            "FailedOperationSdkAppIdNotAiTranscriptionAbility",
            "FailedOperationSdkAppIdNotExist",
            "FailedOperationSdkAppIdNotUnderAppId",
            "FailedOperationSdkAppIdNotWebRecordAbility",
            "FailedOperationTaskExist",
            "FailedOperationTaskFinished",
            "FailedOperationTaskNotExist",
            "FailedOperationUpdateVoicePrintIdNotFound",
            "FailedOperationUserNotExist",
            "FailedOperationVoicePrintAudioCheckFailed",
            "FailedOperationVoicePrintRegistrationLimit",
            "InternalError",
            "InternalErrorBackendFail",
            "InternalErrorBackendTimeOut",
            "InternalErrorCrInternalError",
            "InternalErrorCsInternalError",
            "InternalErrorCtInternalError",
            "InternalErrorDbError",
            "InternalErrorEsQueryError",
            "InternalErrorGetRoomCacheIpError",
            "InternalErrorGetRoomFromCacheError",
            "InternalErrorHttpParaseFalied",
            "InternalErrorHttpParseFailed",
            "InternalErrorInterfaceErr",
            "InternalErrorInternalError",
            "InternalErrorMethodErr",
            "InternalErrorMonitorQueryErr",
            "InternalErrorThirdPartyCallError",
            "InternalErrorUserNotExist",
            "InvalidParameter",
            "InvalidParameterAppId",
            "InvalidParameterAudioEncodeParams",
            "InvalidParameterAudioPrompt",
            "InvalidParameterBackgroundImageUrl",
            "InvalidParameterBizId",
            "InvalidParameterBodyParamsError",
            "InvalidParameterCheckContentFailed",
            "InvalidParameterCheckSuffixFailed",
            "InvalidParameterEncodeParams",
            "InvalidParameterEndTs",
            "InvalidParameterInvalidAudioInput",
            "InvalidParameterInvalidSdkAppId",
            "InvalidParameterInvalidVoicePrintIdList",
            "InvalidParameterLanguage",
            "InvalidParameterMainVideoRightAlign",
            "InvalidParameterMainVideoStreamType",
            "InvalidParameterModel",
            "InvalidParameterOutOfRange",
            "InvalidParameterOutputParams",
            "InvalidParameterPageNumber",
            "InvalidParameterPageSize",
            "InvalidParameterPageSizeOversize",
            "InvalidParameterPictureNotFound",
            "InvalidParameterPitch",
            "InvalidParameterPresetLayoutConfig",
            "InvalidParameterPronunciationDict",
            "InvalidParameterPublishCdnUrls",
            "InvalidParameterPureAudioStream",
            "InvalidParameterQueryScaleOversize",
            "InvalidParameterRecordAudioOnly",
            "InvalidParameterRecordId",
            "InvalidParameterRoomId",
            "InvalidParameterSampleRate",
            "InvalidParameterSdkAppId",
            "InvalidParameterSmallVideoLayoutParams",
            "InvalidParameterSmallVideoStreamType",
            "InvalidParameterSpeed",
            "InvalidParameterStartTimeExpire",
            "InvalidParameterStartTimeOversize",
            "InvalidParameterStartTs",
            "InvalidParameterStartTsOversize",
            "InvalidParameterStrRoomId",
            "InvalidParameterStreamId",
            "InvalidParameterStreamUrl",
            "InvalidParameterTaskId",
            "InvalidParameterText",
            "InvalidParameterTextLength",
            "InvalidParameterUrlParamsError",
            "InvalidParameterUserId",
            "InvalidParameterUserIds",
            "InvalidParameterUserIdsMorethanSix",
            "InvalidParameterUserSig",
            "InvalidParameterUserSigNotAdmin",
            "InvalidParameterVideoResolution",
            "InvalidParameterVoiceId",
            "InvalidParameterVoiceName",
            "InvalidParameterVolume",
            "InvalidParameterValueRoomId",
            "LimitExceededConcurrencyLimit",
            "LimitExceededVoiceCloneMaxNumLimit",
            "MissingParameter",
            "MissingParameterApiKey",
            "MissingParameterAsrLang",
            "MissingParameterAccessKey",
            "MissingParameterAppId",
            "MissingParameterAsrParam",
            "MissingParameterAudioEncodeParams",
            "MissingParameterBizId",
            "MissingParameterBucket",
            "MissingParameterCloudStorage",
            "MissingParameterCommId",
            "MissingParameterCommIdOrSdkAppId",
            "MissingParameterEncodeParams",
            "MissingParameterEndTs",
            "MissingParameterMissingVoicePrintIdList",
            "MissingParameterMissingVoicePrintUpdateParams",
            "MissingParameterOutputParams",
            "MissingParameterPresetLayoutConfig",
            "MissingParameterPublishCdnParams",
            "MissingParameterPublishCdnUrls",
            "MissingParameterRecordMode",
            "MissingParameterRecordParams",
            "MissingParameterRegion",
            "MissingParameterRoomId",
            "MissingParameterRoomNum",
            "MissingParameterSdkAppId",
            "MissingParameterSecretKey",
            "MissingParameterSliceParams",
            "MissingParameterSliceStorageParams",
            "MissingParameterSliceType",
            "MissingParameterStartTs",
            "MissingParameterStorageParams",
            "MissingParameterStreamId",
            "MissingParameterStreamType",
            "MissingParameterTaskId",
            "MissingParameterText",
            "MissingParameterTranscriptionParam",
            "MissingParameterUserId",
            "MissingParameterUserIds",
            "MissingParameterUserSig",
            "MissingParameterVendor",
            "MissingParameterVideoEncodeParams",
            "OperationDeniedFreqOverLimit",
            "ResourceInsufficientRequestRejection",
            "ResourceNotFound",
            "ResourceNotFoundResourceNotFound",
            "UnauthorizedOperationSdkAppId",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationInternalError",
            "UnsupportedOperationNotAllowed",
            "UnsupportedOperationTaskLimit",
            "UnsupportedOperationVoiceCloneError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("InvalidParameter.SdkAppid", 84),
        ];
        pub(super) static ANSWERS: [Answer; 24] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnRealNameAuthenticated"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("AuthFailure.UnsupportedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.RestrictedFrequency")
                .with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.InternalError").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied.FreqOverLimit").with_retry(Retry::Throttle),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TRTC_V20190722_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TrtcError",
            label_en: "Tencent Real-Time Communication",
            label_zh: "实时音视频",
            level: Level::Service,
            product: Some(products::TRTC),
            version: Some("2019-07-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-06-03",
                        "自 2024-06-03 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-06-27",
                        "自 2024-06-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-07-15",
                        "自 2022-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-07-15",
                        "自 2022-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-10-29",
                        "自 2021-10-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    125,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-17",
                        "自 2025-06-17 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "trtc")]
pub use v20190722::TrtcError;

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
