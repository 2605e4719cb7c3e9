// @generated from spec/soe.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c671185e58b1cb52, rust-hash: 9b419716b7dd38a6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/soe.rs"]
mod index;

/// Version 2018-07-24 of the API.
pub mod v20180724 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "soe")]
    /// Error codes of Smart Oral Evaluation (soe), API 3.0, version 2018-07-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SoeError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.AccountUnavailable
        #[doc(alias("AuthFailure.AccountUnavailable"))]
        AuthFailureAccountUnavailable,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ErrorGetSession
        #[doc(alias("FailedOperation.ErrorGetSession"))]
        FailedOperationErrorGetSession,
        /// FailedOperation.ErrorGetUser
        #[doc(alias("FailedOperation.ErrorGetUser"))]
        FailedOperationErrorGetUser,
        /// FailedOperation.EvaluateTimeout
        #[doc(alias("FailedOperation.EvaluateTimeout"))]
        FailedOperationEvaluateTimeout,
        /// FailedOperation.EvaluateUnknownError
        #[doc(alias("FailedOperation.EvaluateUnknownError"))]
        FailedOperationEvaluateUnknownError,
        /// FailedOperation.FailedGetEngineIP
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetEngineIP"))]
        FailedOperationFailedGetEngineIp,
        /// FailedOperation.FailedGetResult
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetResult"))]
        FailedOperationFailedGetResult,
        /// FailedOperation.FailedGetSession
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetSession"))]
        FailedOperationFailedGetSession,
        /// FailedOperation.FailedGetSessionSeqID
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetSessionSeqID"))]
        FailedOperationFailedGetSessionSeqId,
        /// FailedOperation.FailedGetUser
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetUser"))]
        FailedOperationFailedGetUser,
        /// FailedOperation.FailedInit
        #[doc(alias("FailedOperation.FailedInit"))]
        FailedOperationFailedInit,
        /// FailedOperation.FailedSetResult
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedSetResult"))]
        FailedOperationFailedSetResult,
        /// FailedOperation.FailedSetSession
        #[doc(alias("FailedOperation.FailedSetSession"))]
        FailedOperationFailedSetSession,
        /// FailedOperation.FailedSetSessionSeqID
        #[doc(alias("FailedOperation.FailedSetSessionSeqID"))]
        FailedOperationFailedSetSessionSeqId,
        /// FailedOperation.FailedSetUser
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedSetUser"))]
        FailedOperationFailedSetUser,
        /// FailedOperation.InternalServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InternalServerError"))]
        FailedOperationInternalServerError,
        /// FailedOperation.InvalidParameterValue
        #[doc(alias("FailedOperation.InvalidParameterValue"))]
        FailedOperationInvalidParameterValue,
        /// FailedOperation.JsonCodecError
        #[doc(alias("FailedOperation.JsonCodecError"))]
        FailedOperationJsonCodecError,
        /// FailedOperation.NeedInitBeforeEvaluation
        #[doc(alias("FailedOperation.NeedInitBeforeEvaluation"))]
        FailedOperationNeedInitBeforeEvaluation,
        /// FailedOperation.PastSeqIdLose
        #[doc(alias("FailedOperation.PastSeqIdLose"))]
        FailedOperationPastSeqIdLose,
        /// FailedOperation.ResultExpired
        #[doc(alias("FailedOperation.ResultExpired"))]
        FailedOperationResultExpired,
        /// FailedOperation.SeqIdExpired
        #[doc(alias("FailedOperation.SeqIdExpired"))]
        FailedOperationSeqIdExpired,
        /// FailedOperation.ServerOverload
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerOverload"))]
        FailedOperationServerOverload,
        /// FailedOperation.ServiceTimeout
        #[doc(alias("FailedOperation.ServiceTimeout"))]
        FailedOperationServiceTimeout,
        /// FailedOperation.SessionExpired
        #[doc(alias("FailedOperation.SessionExpired"))]
        FailedOperationSessionExpired,
        /// FailedOperation.WaitPastSeqIdTimeout
        #[doc(alias("FailedOperation.WaitPastSeqIdTimeout"))]
        FailedOperationWaitPastSeqIdTimeout,
        /// InternalError
        InternalError,
        /// InternalError.AudioProcessingFailed
        #[doc(alias("InternalError.AudioProcessingFailed"))]
        InternalErrorAudioProcessingFailed,
        /// InternalError.AuthorizeError
        #[doc(alias("InternalError.AuthorizeError"))]
        InternalErrorAuthorizeError,
        /// InternalError.BASE64DecodeFailed
        #[doc(alias("InternalError.BASE64DecodeFailed"))]
        InternalErrorBase64DecodeFailed,
        /// InternalError.CannotFindSession
        #[doc(alias("InternalError.CannotFindSession"))]
        InternalErrorCannotFindSession,
        /// InternalError.FailToDecodeVoice
        #[doc(alias("InternalError.FailToDecodeVoice"))]
        InternalErrorFailToDecodeVoice,
        /// InternalError.IlegalServerResponse
        #[doc(alias("InternalError.IlegalServerResponse"))]
        InternalErrorIlegalServerResponse,
        /// InternalError.InitStreamNotSupport
        #[doc(alias("InternalError.InitStreamNotSupport"))]
        InternalErrorInitStreamNotSupport,
        /// InternalError.InitStreamUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InitStreamUnfinished"))]
        InternalErrorInitStreamUnfinished,
        /// InternalError.InitialParameterError
        #[doc(alias("InternalError.InitialParameterError"))]
        InternalErrorInitialParameterError,
        /// InternalError.InvalidSeqId
        #[doc(alias("InternalError.InvalidSeqId"))]
        InternalErrorInvalidSeqId,
        /// InternalError.InvalidWAVHeader
        #[doc(alias("InternalError.InvalidWAVHeader"))]
        InternalErrorInvalidWavHeader,
        /// InternalError.LastSeqUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.LastSeqUnfinished"))]
        InternalErrorLastSeqUnfinished,
        /// InternalError.MP3DecodeFailed
        #[doc(alias("InternalError.MP3DecodeFailed"))]
        InternalErrorMp3DecodeFailed,
        /// InternalError.NeedToInit
        #[doc(alias("InternalError.NeedToInit"))]
        InternalErrorNeedToInit,
        /// InternalError.NoConversationFound
        #[doc(alias("InternalError.NoConversationFound"))]
        InternalErrorNoConversationFound,
        /// InternalError.NoDocInList
        #[doc(alias("InternalError.NoDocInList"))]
        InternalErrorNoDocInList,
        /// InternalError.NoError
        #[doc(alias("InternalError.NoError"))]
        InternalErrorNoError,
        /// InternalError.NoInitBeforeEvaluation
        #[doc(alias("InternalError.NoInitBeforeEvaluation"))]
        InternalErrorNoInitBeforeEvaluation,
        /// InternalError.RefTxtEmpty
        #[doc(alias("InternalError.RefTxtEmpty"))]
        InternalErrorRefTxtEmpty,
        /// InternalError.RefTxtOov
        #[doc(alias("InternalError.RefTxtOov"))]
        InternalErrorRefTxtOov,
        /// InternalError.RefTxtTooLang
        #[doc(alias("InternalError.RefTxtTooLang"))]
        InternalErrorRefTxtTooLang,
        /// InternalError.ServerInternalError
        #[doc(alias("InternalError.ServerInternalError"))]
        InternalErrorServerInternalError,
        /// InternalError.ServerOverload
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServerOverload"))]
        InternalErrorServerOverload,
        /// InternalError.ServiceTimeout
        #[doc(alias("InternalError.ServiceTimeout"))]
        InternalErrorServiceTimeout,
        /// InternalError.ShardNoStartWithOne
        #[doc(alias("InternalError.ShardNoStartWithOne"))]
        InternalErrorShardNoStartWithOne,
        /// InternalError.StreamProcessFail
        #[doc(alias("InternalError.StreamProcessFail"))]
        InternalErrorStreamProcessFail,
        /// InternalError.StreamProcessTimeOut
        #[doc(alias("InternalError.StreamProcessTimeOut"))]
        InternalErrorStreamProcessTimeOut,
        /// InternalError.StreamingvoicepkgTimeout
        #[doc(alias("InternalError.StreamingvoicepkgTimeout"))]
        InternalErrorStreamingvoicepkgTimeout,
        /// InternalError.TimeOut
        #[doc(alias("InternalError.TimeOut"))]
        InternalErrorTimeOut,
        /// InternalError.TooLongPackage
        #[doc(alias("InternalError.TooLongPackage"))]
        InternalErrorTooLongPackage,
        /// InternalError.VadNotDetectedSpeak
        #[doc(alias("InternalError.VadNotDetectedSpeak"))]
        InternalErrorVadNotDetectedSpeak,
        /// InternalError.VoiceMsgOversized
        #[doc(alias("InternalError.VoiceMsgOversized"))]
        InternalErrorVoiceMsgOversized,
        /// InternalError.VoiceMsgTooShort
        #[doc(alias("InternalError.VoiceMsgTooShort"))]
        InternalErrorVoiceMsgTooShort,
        /// InternalError.WordLengthTooLong
        #[doc(alias("InternalError.WordLengthTooLong"))]
        InternalErrorWordLengthTooLong,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AuthorizeError
        #[doc(alias("InvalidParameter.AuthorizeError"))]
        InvalidParameterAuthorizeError,
        /// InvalidParameter.ErrorPhoneme
        #[doc(alias("InvalidParameter.ErrorPhoneme"))]
        InvalidParameterErrorPhoneme,
        /// InvalidParameter.InitialParameterError
        #[doc(alias("InvalidParameter.InitialParameterError"))]
        InvalidParameterInitialParameterError,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.SeqIdLimitExceeded
        #[doc(alias("InvalidParameter.SeqIdLimitExceeded"))]
        InvalidParameterSeqIdLimitExceeded,
        /// InvalidParameter.VoiceMsgOversized
        #[doc(alias("InvalidParameter.VoiceMsgOversized"))]
        InvalidParameterVoiceMsgOversized,
        /// InvalidParameter.WithoutRealName
        #[doc(alias("InvalidParameter.WithoutRealName"))]
        InvalidParameterWithoutRealName,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AudioDataSizeLimitExceeded
        #[doc(alias("InvalidParameterValue.AudioDataSizeLimitExceeded"))]
        InvalidParameterValueAudioDataSizeLimitExceeded,
        /// InvalidParameterValue.AudioDecodeFailed
        #[doc(alias("InvalidParameterValue.AudioDecodeFailed"))]
        InvalidParameterValueAudioDecodeFailed,
        /// InvalidParameterValue.AudioLimitExceeded
        #[doc(alias("InvalidParameterValue.AudioLimitExceeded"))]
        InvalidParameterValueAudioLimitExceeded,
        /// InvalidParameterValue.AudioSizeMustBeEven
        #[doc(alias("InvalidParameterValue.AudioSizeMustBeEven"))]
        InvalidParameterValueAudioSizeMustBeEven,
        /// InvalidParameterValue.BASEDecodeFailed
        #[doc(alias("InvalidParameterValue.BASEDecodeFailed"))]
        InvalidParameterValueBaseDecodeFailed,
        /// InvalidParameterValue.FunctionNotSupport
        #[doc(alias("InvalidParameterValue.FunctionNotSupport"))]
        InvalidParameterValueFunctionNotSupport,
        /// InvalidParameterValue.InvalidSeqId
        #[doc(alias("InvalidParameterValue.InvalidSeqId"))]
        InvalidParameterValueInvalidSeqId,
        /// InvalidParameterValue.InvalidWAVHeader
        #[doc(alias("InvalidParameterValue.InvalidWAVHeader"))]
        InvalidParameterValueInvalidWavHeader,
        /// InvalidParameterValue.NoDocInList
        #[doc(alias("InvalidParameterValue.NoDocInList"))]
        InvalidParameterValueNoDocInList,
        /// InvalidParameterValue.ParameterInvalid
        #[doc(alias("InvalidParameterValue.ParameterInvalid"))]
        InvalidParameterValueParameterInvalid,
        /// InvalidParameterValue.RefTextEmpty
        #[doc(alias("InvalidParameterValue.RefTextEmpty"))]
        InvalidParameterValueRefTextEmpty,
        /// InvalidParameterValue.RefTextGrammarError
        #[doc(alias("InvalidParameterValue.RefTextGrammarError"))]
        InvalidParameterValueRefTextGrammarError,
        /// InvalidParameterValue.RefTextLimitExceeded
        #[doc(alias("InvalidParameterValue.RefTextLimitExceeded"))]
        InvalidParameterValueRefTextLimitExceeded,
        /// InvalidParameterValue.RefTextOOV
        #[doc(alias("InvalidParameterValue.RefTextOOV"))]
        InvalidParameterValueRefTextOov,
        /// InvalidParameterValue.RefTextPolyphonicLimitExceeded
        #[doc(alias("InvalidParameterValue.RefTextPolyphonicLimitExceeded"))]
        InvalidParameterValueRefTextPolyphonicLimitExceeded,
        /// InvalidParameterValue.RefTxtEmpty
        #[doc(alias("InvalidParameterValue.RefTxtEmpty"))]
        InvalidParameterValueRefTxtEmpty,
        /// InvalidParameterValue.RefTxtTooLang
        #[doc(alias("InvalidParameterValue.RefTxtTooLang"))]
        InvalidParameterValueRefTxtTooLang,
        /// InvalidParameterValue.SensitiveWords
        #[doc(alias("InvalidParameterValue.SensitiveWords"))]
        InvalidParameterValueSensitiveWords,
        /// InvalidParameterValue.SessionIdInUse
        #[doc(alias("InvalidParameterValue.SessionIdInUse"))]
        InvalidParameterValueSessionIdInUse,
        /// InvalidParameterValue.ShardNoStartWithOne
        #[doc(alias("InvalidParameterValue.ShardNoStartWithOne"))]
        InvalidParameterValueShardNoStartWithOne,
        /// InvalidParameterValue.StreamingvoicepkgTimeout
        #[doc(alias("InvalidParameterValue.StreamingvoicepkgTimeout"))]
        InvalidParameterValueStreamingvoicepkgTimeout,
        /// InvalidParameterValue.VadNotDetectedSpeak
        #[doc(alias("InvalidParameterValue.VadNotDetectedSpeak"))]
        InvalidParameterValueVadNotDetectedSpeak,
        /// InvalidParameterValue.VoiceFileTypeNotFound
        #[doc(alias("InvalidParameterValue.VoiceFileTypeNotFound"))]
        InvalidParameterValueVoiceFileTypeNotFound,
        /// InvalidParameterValue.VoiceLengthTooLong
        #[doc(alias("InvalidParameterValue.VoiceLengthTooLong"))]
        InvalidParameterValueVoiceLengthTooLong,
        /// InvalidParameterValue.WAVHeaderDecodeFailed
        #[doc(alias("InvalidParameterValue.WAVHeaderDecodeFailed"))]
        InvalidParameterValueWavHeaderDecodeFailed,
        /// InvalidParameterValue.WordLengthTooLong
        #[doc(alias("InvalidParameterValue.WordLengthTooLong"))]
        InvalidParameterValueWordLengthTooLong,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ConcurrencyLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.ConcurrencyLimitExceeded"))]
        LimitExceededConcurrencyLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInsufficient.ServerTimeout
        #[doc(alias("ResourceInsufficient.ServerTimeout"))]
        ResourceInsufficientServerTimeout,
        /// ResourceNotFound.AppidNotFount
        #[doc(alias("ResourceNotFound.AppidNotFount"))]
        ResourceNotFoundAppidNotFount,
        /// ResourceNotFound.InterfaceNotFount
        #[doc(alias("ResourceNotFound.InterfaceNotFount"))]
        ResourceNotFoundInterfaceNotFount,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.AuthorizeError
        #[doc(alias("ResourceUnavailable.AuthorizeError"))]
        ResourceUnavailableAuthorizeError,
        /// ResourceUnavailable.CannotFindSession
        #[doc(alias("ResourceUnavailable.CannotFindSession"))]
        ResourceUnavailableCannotFindSession,
        /// ResourceUnavailable.ConcurrencyLimit
        #[doc(alias("ResourceUnavailable.ConcurrencyLimit"))]
        ResourceUnavailableConcurrencyLimit,
        /// ResourceUnavailable.InitStreamNotSupport
        #[doc(alias("ResourceUnavailable.InitStreamNotSupport"))]
        ResourceUnavailableInitStreamNotSupport,
        /// ResourceUnavailable.InitStreamUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.InitStreamUnfinished"))]
        ResourceUnavailableInitStreamUnfinished,
        /// ResourceUnavailable.LastSeqUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.LastSeqUnfinished"))]
        ResourceUnavailableLastSeqUnfinished,
        /// ResourceUnavailable.NoConversationFound
        #[doc(alias("ResourceUnavailable.NoConversationFound"))]
        ResourceUnavailableNoConversationFound,
        /// ResourceUnavailable.NoInitBeforeEvaluation
        #[doc(alias("ResourceUnavailable.NoInitBeforeEvaluation"))]
        ResourceUnavailableNoInitBeforeEvaluation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "soe")]
    api::listed_enum!(SoeError, soe_v20180724_table);
    pub(crate) mod soe_v20180724_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "soe")]
        use super::SoeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "soe_v20180724";
        pub(super) const CODE_INDEX: Index = index::SOE_V20180724_CODES;
        pub(super) const KEY_INDEX: Index = index::SOE_V20180724_KEYS;
        #[cfg(feature = "soe")]
        pub(super) static VARIANTS: [SoeError; 116] = [
            SoeError::AuthFailure,
            SoeError::AuthFailureAccountUnavailable,
            SoeError::AuthFailureInvalidAuthorization,
            SoeError::FailedOperation,
            SoeError::FailedOperationErrorGetSession,
            SoeError::FailedOperationErrorGetUser,
            SoeError::FailedOperationEvaluateTimeout,
            SoeError::FailedOperationEvaluateUnknownError,
            SoeError::FailedOperationFailedGetEngineIp,
            SoeError::FailedOperationFailedGetResult,
            SoeError::FailedOperationFailedGetSession,
            SoeError::FailedOperationFailedGetSessionSeqId,
            SoeError::FailedOperationFailedGetUser,
            SoeError::FailedOperationFailedInit,
            SoeError::FailedOperationFailedSetResult,
            SoeError::FailedOperationFailedSetSession,
            SoeError::FailedOperationFailedSetSessionSeqId,
            SoeError::FailedOperationFailedSetUser,
            SoeError::FailedOperationInternalServerError,
            SoeError::FailedOperationInvalidParameterValue,
            SoeError::FailedOperationJsonCodecError,
            SoeError::FailedOperationNeedInitBeforeEvaluation,
            SoeError::FailedOperationPastSeqIdLose,
            SoeError::FailedOperationResultExpired,
            SoeError::FailedOperationSeqIdExpired,
            SoeError::FailedOperationServerOverload,
            SoeError::FailedOperationServiceTimeout,
            SoeError::FailedOperationSessionExpired,
            SoeError::FailedOperationWaitPastSeqIdTimeout,
            SoeError::InternalError,
            SoeError::InternalErrorAudioProcessingFailed,
            SoeError::InternalErrorAuthorizeError,
            SoeError::InternalErrorBase64DecodeFailed,
            SoeError::InternalErrorCannotFindSession,
            SoeError::InternalErrorFailToDecodeVoice,
            SoeError::InternalErrorIlegalServerResponse,
            SoeError::InternalErrorInitStreamNotSupport,
            SoeError::InternalErrorInitStreamUnfinished,
            SoeError::InternalErrorInitialParameterError,
            SoeError::InternalErrorInvalidSeqId,
            SoeError::InternalErrorInvalidWavHeader,
            SoeError::InternalErrorLastSeqUnfinished,
            SoeError::InternalErrorMp3DecodeFailed,
            SoeError::InternalErrorNeedToInit,
            SoeError::InternalErrorNoConversationFound,
            SoeError::InternalErrorNoDocInList,
            SoeError::InternalErrorNoError,
            SoeError::InternalErrorNoInitBeforeEvaluation,
            SoeError::InternalErrorRefTxtEmpty,
            SoeError::InternalErrorRefTxtOov,
            SoeError::InternalErrorRefTxtTooLang,
            SoeError::InternalErrorServerInternalError,
            SoeError::InternalErrorServerOverload,
            SoeError::InternalErrorServiceTimeout,
            SoeError::InternalErrorShardNoStartWithOne,
            SoeError::InternalErrorStreamProcessFail,
            SoeError::InternalErrorStreamProcessTimeOut,
            SoeError::InternalErrorStreamingvoicepkgTimeout,
            SoeError::InternalErrorTimeOut,
            SoeError::InternalErrorTooLongPackage,
            SoeError::InternalErrorVadNotDetectedSpeak,
            SoeError::InternalErrorVoiceMsgOversized,
            SoeError::InternalErrorVoiceMsgTooShort,
            SoeError::InternalErrorWordLengthTooLong,
            SoeError::InvalidParameter,
            SoeError::InvalidParameterAuthorizeError,
            SoeError::InvalidParameterErrorPhoneme,
            SoeError::InvalidParameterInitialParameterError,
            SoeError::InvalidParameterInvalidAction,
            SoeError::InvalidParameterInvalidParameter,
            SoeError::InvalidParameterSeqIdLimitExceeded,
            SoeError::InvalidParameterVoiceMsgOversized,
            SoeError::InvalidParameterWithoutRealName,
            SoeError::InvalidParameterValue,
            SoeError::InvalidParameterValueAudioDataSizeLimitExceeded,
            SoeError::InvalidParameterValueAudioDecodeFailed,
            SoeError::InvalidParameterValueAudioLimitExceeded,
            SoeError::InvalidParameterValueAudioSizeMustBeEven,
            SoeError::InvalidParameterValueBaseDecodeFailed,
            SoeError::InvalidParameterValueFunctionNotSupport,
            SoeError::InvalidParameterValueInvalidSeqId,
            SoeError::InvalidParameterValueInvalidWavHeader,
            SoeError::InvalidParameterValueNoDocInList,
            SoeError::InvalidParameterValueParameterInvalid,
            SoeError::InvalidParameterValueRefTextEmpty,
            SoeError::InvalidParameterValueRefTextGrammarError,
            SoeError::InvalidParameterValueRefTextLimitExceeded,
            SoeError::InvalidParameterValueRefTextOov,
            SoeError::InvalidParameterValueRefTextPolyphonicLimitExceeded,
            SoeError::InvalidParameterValueRefTxtEmpty,
            SoeError::InvalidParameterValueRefTxtTooLang,
            SoeError::InvalidParameterValueSensitiveWords,
            SoeError::InvalidParameterValueSessionIdInUse,
            SoeError::InvalidParameterValueShardNoStartWithOne,
            SoeError::InvalidParameterValueStreamingvoicepkgTimeout,
            SoeError::InvalidParameterValueVadNotDetectedSpeak,
            SoeError::InvalidParameterValueVoiceFileTypeNotFound,
            SoeError::InvalidParameterValueVoiceLengthTooLong,
            SoeError::InvalidParameterValueWavHeaderDecodeFailed,
            SoeError::InvalidParameterValueWordLengthTooLong,
            SoeError::LimitExceeded,
            SoeError::LimitExceededConcurrencyLimitExceeded,
            SoeError::MissingParameter,
            SoeError::RequestLimitExceeded,
            SoeError::ResourceInsufficientServerTimeout,
            SoeError::ResourceNotFoundAppidNotFount,
            SoeError::ResourceNotFoundInterfaceNotFount,
            SoeError::ResourceUnavailable,
            SoeError::ResourceUnavailableAuthorizeError,
            SoeError::ResourceUnavailableCannotFindSession,
            SoeError::ResourceUnavailableConcurrencyLimit,
            SoeError::ResourceUnavailableInitStreamNotSupport,
            SoeError::ResourceUnavailableInitStreamUnfinished,
            SoeError::ResourceUnavailableLastSeqUnfinished,
            SoeError::ResourceUnavailableNoConversationFound,
            SoeError::ResourceUnavailableNoInitBeforeEvaluation,
        ];
        pub(super) static WORDS: [&str; 116] = [
            "AuthFailure",
            "AuthFailure.AccountUnavailable",
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "FailedOperation.ErrorGetSession",
            "FailedOperation.ErrorGetUser",
            "FailedOperation.EvaluateTimeout",
            "FailedOperation.EvaluateUnknownError",
            "FailedOperation.FailedGetEngineIP",
            "FailedOperation.FailedGetResult",
            "FailedOperation.FailedGetSession",
            "FailedOperation.FailedGetSessionSeqID",
            "FailedOperation.FailedGetUser",
            "FailedOperation.FailedInit",
            "FailedOperation.FailedSetResult",
            "FailedOperation.FailedSetSession",
            "FailedOperation.FailedSetSessionSeqID",
            "FailedOperation.FailedSetUser",
            "FailedOperation.InternalServerError",
            "FailedOperation.InvalidParameterValue",
            "FailedOperation.JsonCodecError",
            "FailedOperation.NeedInitBeforeEvaluation",
            "FailedOperation.PastSeqIdLose",
            "FailedOperation.ResultExpired",
            "FailedOperation.SeqIdExpired",
            "FailedOperation.ServerOverload",
            "FailedOperation.ServiceTimeout",
            "FailedOperation.SessionExpired",
            "FailedOperation.WaitPastSeqIdTimeout",
            "InternalError",
            "InternalError.AudioProcessingFailed",
            "InternalError.AuthorizeError",
            "InternalError.BASE64DecodeFailed",
            "InternalError.CannotFindSession",
            "InternalError.FailToDecodeVoice",
            "InternalError.IlegalServerResponse",
            "InternalError.InitStreamNotSupport",
            "InternalError.InitStreamUnfinished",
            "InternalError.InitialParameterError",
            "InternalError.InvalidSeqId",
            "InternalError.InvalidWAVHeader",
            "InternalError.LastSeqUnfinished",
            "InternalError.MP3DecodeFailed",
            "InternalError.NeedToInit",
            "InternalError.NoConversationFound",
            "InternalError.NoDocInList",
            "InternalError.NoError",
            "InternalError.NoInitBeforeEvaluation",
            "InternalError.RefTxtEmpty",
            "InternalError.RefTxtOov",
            "InternalError.RefTxtTooLang",
            "InternalError.ServerInternalError",
            "InternalError.ServerOverload",
            "InternalError.ServiceTimeout",
            "InternalError.ShardNoStartWithOne",
            "InternalError.StreamProcessFail",
            "InternalError.StreamProcessTimeOut",
            "InternalError.StreamingvoicepkgTimeout",
            "InternalError.TimeOut",
            "InternalError.TooLongPackage",
            "InternalError.VadNotDetectedSpeak",
            "InternalError.VoiceMsgOversized",
            "InternalError.VoiceMsgTooShort",
            "InternalError.WordLengthTooLong",
            "InvalidParameter",
            "InvalidParameter.AuthorizeError",
            "InvalidParameter.ErrorPhoneme",
            "InvalidParameter.InitialParameterError",
            "InvalidParameter.InvalidAction",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.SeqIdLimitExceeded",
            "InvalidParameter.VoiceMsgOversized",
            "InvalidParameter.WithoutRealName",
            "InvalidParameterValue",
            "InvalidParameterValue.AudioDataSizeLimitExceeded",
            "InvalidParameterValue.AudioDecodeFailed",
            "InvalidParameterValue.AudioLimitExceeded",
            "InvalidParameterValue.AudioSizeMustBeEven",
            "InvalidParameterValue.BASEDecodeFailed",
            "InvalidParameterValue.FunctionNotSupport",
            "InvalidParameterValue.InvalidSeqId",
            "InvalidParameterValue.InvalidWAVHeader",
            "InvalidParameterValue.NoDocInList",
            "InvalidParameterValue.ParameterInvalid",
            "InvalidParameterValue.RefTextEmpty",
            "InvalidParameterValue.RefTextGrammarError",
            "InvalidParameterValue.RefTextLimitExceeded",
            "InvalidParameterValue.RefTextOOV",
            "InvalidParameterValue.RefTextPolyphonicLimitExceeded",
            "InvalidParameterValue.RefTxtEmpty",
            "InvalidParameterValue.RefTxtTooLang",
            "InvalidParameterValue.SensitiveWords",
            "InvalidParameterValue.SessionIdInUse",
            "InvalidParameterValue.ShardNoStartWithOne",
            "InvalidParameterValue.StreamingvoicepkgTimeout",
            "InvalidParameterValue.VadNotDetectedSpeak",
            "InvalidParameterValue.VoiceFileTypeNotFound",
            "InvalidParameterValue.VoiceLengthTooLong",
            "InvalidParameterValue.WAVHeaderDecodeFailed",
            "InvalidParameterValue.WordLengthTooLong",
            "LimitExceeded",
            "LimitExceeded.ConcurrencyLimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceInsufficient.ServerTimeout",
            "ResourceNotFound.AppidNotFount",
            "ResourceNotFound.InterfaceNotFount",
            "ResourceUnavailable",
            "ResourceUnavailable.AuthorizeError",
            "ResourceUnavailable.CannotFindSession",
            "ResourceUnavailable.ConcurrencyLimit",
            "ResourceUnavailable.InitStreamNotSupport",
            "ResourceUnavailable.InitStreamUnfinished",
            "ResourceUnavailable.LastSeqUnfinished",
            "ResourceUnavailable.NoConversationFound",
            "ResourceUnavailable.NoInitBeforeEvaluation",
        ];
        pub(super) static NAMES: [&str; 116] = [
            "AuthFailure",
            "AuthFailureAccountUnavailable",
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "FailedOperationErrorGetSession",
            "FailedOperationErrorGetUser",
            "FailedOperationEvaluateTimeout",
            "FailedOperationEvaluateUnknownError",
            "FailedOperationFailedGetEngineIp",
            "FailedOperationFailedGetResult",
            "FailedOperationFailedGetSession",
            "FailedOperationFailedGetSessionSeqId",
            "FailedOperationFailedGetUser",
            "FailedOperationFailedInit",
            "FailedOperationFailedSetResult",
            "FailedOperationFailedSetSession",
            "FailedOperationFailedSetSessionSeqId",
            "FailedOperationFailedSetUser",
            "FailedOperationInternalServerError",
            "FailedOperationInvalidParameterValue",
            "FailedOperationJsonCodecError",
            "FailedOperationNeedInitBeforeEvaluation",
            "FailedOperationPastSeqIdLose",
            "FailedOperationResultExpired",
            "FailedOperationSeqIdExpired",
            "FailedOperationServerOverload",
            "FailedOperationServiceTimeout",
            "FailedOperationSessionExpired",
            "FailedOperationWaitPastSeqIdTimeout",
            "InternalError",
            "InternalErrorAudioProcessingFailed",
            "InternalErrorAuthorizeError",
            "InternalErrorBase64DecodeFailed",
            "InternalErrorCannotFindSession",
            "InternalErrorFailToDecodeVoice",
            "InternalErrorIlegalServerResponse",
            "InternalErrorInitStreamNotSupport",
            "InternalErrorInitStreamUnfinished",
            "InternalErrorInitialParameterError",
            "InternalErrorInvalidSeqId",
            "InternalErrorInvalidWavHeader",
            "InternalErrorLastSeqUnfinished",
            "InternalErrorMp3DecodeFailed",
            "InternalErrorNeedToInit",
            "InternalErrorNoConversationFound",
            "InternalErrorNoDocInList",
            "InternalErrorNoError",
            "InternalErrorNoInitBeforeEvaluation",
            "InternalErrorRefTxtEmpty",
            "InternalErrorRefTxtOov",
            "InternalErrorRefTxtTooLang",
            "InternalErrorServerInternalError",
            "InternalErrorServerOverload",
            "InternalErrorServiceTimeout",
            "InternalErrorShardNoStartWithOne",
            "InternalErrorStreamProcessFail",
            "InternalErrorStreamProcessTimeOut",
            "InternalErrorStreamingvoicepkgTimeout",
            "InternalErrorTimeOut",
            "InternalErrorTooLongPackage",
            "InternalErrorVadNotDetectedSpeak",
            "InternalErrorVoiceMsgOversized",
            "InternalErrorVoiceMsgTooShort",
            "InternalErrorWordLengthTooLong",
            "InvalidParameter",
            "InvalidParameterAuthorizeError",
            "InvalidParameterErrorPhoneme",
            "InvalidParameterInitialParameterError",
            "InvalidParameterInvalidAction",
            "InvalidParameterInvalidParameter",
            "InvalidParameterSeqIdLimitExceeded",
            "InvalidParameterVoiceMsgOversized",
            "InvalidParameterWithoutRealName",
            "InvalidParameterValue",
            "InvalidParameterValueAudioDataSizeLimitExceeded",
            "InvalidParameterValueAudioDecodeFailed",
            "InvalidParameterValueAudioLimitExceeded",
            "InvalidParameterValueAudioSizeMustBeEven",
            "InvalidParameterValueBaseDecodeFailed",
            "InvalidParameterValueFunctionNotSupport",
            "InvalidParameterValueInvalidSeqId",
            "InvalidParameterValueInvalidWavHeader",
            "InvalidParameterValueNoDocInList",
            "InvalidParameterValueParameterInvalid",
            "InvalidParameterValueRefTextEmpty",
            "InvalidParameterValueRefTextGrammarError",
            "InvalidParameterValueRefTextLimitExceeded",
            "InvalidParameterValueRefTextOov",
            "InvalidParameterValueRefTextPolyphonicLimitExceeded",
            "InvalidParameterValueRefTxtEmpty",
            "InvalidParameterValueRefTxtTooLang",
            "InvalidParameterValueSensitiveWords",
            "InvalidParameterValueSessionIdInUse",
            "InvalidParameterValueShardNoStartWithOne",
            "InvalidParameterValueStreamingvoicepkgTimeout",
            "InvalidParameterValueVadNotDetectedSpeak",
            "InvalidParameterValueVoiceFileTypeNotFound",
            "InvalidParameterValueVoiceLengthTooLong",
            "InvalidParameterValueWavHeaderDecodeFailed",
            "InvalidParameterValueWordLengthTooLong",
            "LimitExceeded",
            "LimitExceededConcurrencyLimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceInsufficientServerTimeout",
            "ResourceNotFoundAppidNotFount",
            "ResourceNotFoundInterfaceNotFount",
            "ResourceUnavailable",
            "ResourceUnavailableAuthorizeError",
            "ResourceUnavailableCannotFindSession",
            "ResourceUnavailableConcurrencyLimit",
            "ResourceUnavailableInitStreamNotSupport",
            "ResourceUnavailableInitStreamUnfinished",
            "ResourceUnavailableLastSeqUnfinished",
            "ResourceUnavailableNoConversationFound",
            "ResourceUnavailableNoInitBeforeEvaluation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 33] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.AccountUnavailable"),
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FailedGetEngineIP").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedGetResult").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedGetSession").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedGetSessionSeqID")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedGetUser").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedSetResult").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FailedSetUser").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.InternalServerError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ServerOverload").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.InitStreamUnfinished").with_retry(Retry::Backoff),
            Answer::of("InternalError.LastSeqUnfinished").with_retry(Retry::Backoff),
            Answer::of("InternalError.ServerOverload").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.ConcurrencyLimitExceeded")
                .with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.InitStreamUnfinished")
                .with_retry(Retry::Backoff),
            Answer::of("ResourceUnavailable.LastSeqUnfinished")
                .with_retry(Retry::Backoff),
        ];
        pub(super) use super::index::SOE_V20180724_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SoeError",
            label_en: "Smart Oral Evaluation",
            label_zh: "智聆口语评测",
            level: Level::Service,
            product: Some(products::SOE),
            version: Some("2018-07-24"),
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

#[cfg(feature = "soe")]
pub use v20180724::SoeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
