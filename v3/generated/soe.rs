// @generated from spec/soe.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 97fae30e63e2a75f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/soe.rs"]
mod index;

/// Version 2018-07-24 of the API.
pub mod v20180724 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Smart Oral Evaluation (soe), API 3.0, version 2018-07-24.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum SoeError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.AccountUnavailable
        #[doc(alias("AuthFailure.AccountUnavailable"))]
        AuthFailureAccountUnavailable = 1_686_138_504,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ErrorGetSession
        #[doc(alias("FailedOperation.ErrorGetSession"))]
        FailedOperationErrorGetSession = -1_888_697_873,
        /// FailedOperation.ErrorGetUser
        #[doc(alias("FailedOperation.ErrorGetUser"))]
        FailedOperationErrorGetUser = -1_338_275_524,
        /// FailedOperation.EvaluateTimeout
        #[doc(alias("FailedOperation.EvaluateTimeout"))]
        FailedOperationEvaluateTimeout = -1_522_309_521,
        /// FailedOperation.EvaluateUnknownError
        #[doc(alias("FailedOperation.EvaluateUnknownError"))]
        FailedOperationEvaluateUnknownError = -953_433_778,
        /// FailedOperation.FailedGetEngineIP
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetEngineIP"))]
        FailedOperationFailedGetEngineIp = 374_763_198,
        /// FailedOperation.FailedGetResult
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetResult"))]
        FailedOperationFailedGetResult = 1_273_280_912,
        /// FailedOperation.FailedGetSession
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetSession"))]
        FailedOperationFailedGetSession = 50_083_841,
        /// FailedOperation.FailedGetSessionSeqID
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetSessionSeqID"))]
        FailedOperationFailedGetSessionSeqId = 932_132_771,
        /// FailedOperation.FailedGetUser
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedGetUser"))]
        FailedOperationFailedGetUser = 1_857_083_527,
        /// FailedOperation.FailedInit
        #[doc(alias("FailedOperation.FailedInit"))]
        FailedOperationFailedInit = -96_413_732,
        /// FailedOperation.FailedSetResult
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedSetResult"))]
        FailedOperationFailedSetResult = -61_615_996,
        /// FailedOperation.FailedSetSession
        #[doc(alias("FailedOperation.FailedSetSession"))]
        FailedOperationFailedSetSession = -2_060_862_166,
        /// FailedOperation.FailedSetSessionSeqID
        #[doc(alias("FailedOperation.FailedSetSessionSeqID"))]
        FailedOperationFailedSetSessionSeqId = 1_002_274_630,
        /// FailedOperation.FailedSetUser
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FailedSetUser"))]
        FailedOperationFailedSetUser = -1_484_386_978,
        /// FailedOperation.InternalServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InternalServerError"))]
        FailedOperationInternalServerError = -650_329_774,
        /// FailedOperation.InvalidParameterValue
        #[doc(alias("FailedOperation.InvalidParameterValue"))]
        FailedOperationInvalidParameterValue = 599_635_264,
        /// FailedOperation.JsonCodecError
        #[doc(alias("FailedOperation.JsonCodecError"))]
        FailedOperationJsonCodecError = -1_197_121_833,
        /// FailedOperation.NeedInitBeforeEvaluation
        #[doc(alias("FailedOperation.NeedInitBeforeEvaluation"))]
        FailedOperationNeedInitBeforeEvaluation = 1_178_878_925,
        /// FailedOperation.PastSeqIdLose
        #[doc(alias("FailedOperation.PastSeqIdLose"))]
        FailedOperationPastSeqIdLose = -2_021_633_423,
        /// FailedOperation.ResultExpired
        #[doc(alias("FailedOperation.ResultExpired"))]
        FailedOperationResultExpired = -1_600_540_427,
        /// FailedOperation.SeqIdExpired
        #[doc(alias("FailedOperation.SeqIdExpired"))]
        FailedOperationSeqIdExpired = 1_556_733_134,
        /// FailedOperation.ServerOverload
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerOverload"))]
        FailedOperationServerOverload = 982_613_904,
        /// FailedOperation.ServiceTimeout
        #[doc(alias("FailedOperation.ServiceTimeout"))]
        FailedOperationServiceTimeout = -128_509_082,
        /// FailedOperation.SessionExpired
        #[doc(alias("FailedOperation.SessionExpired"))]
        FailedOperationSessionExpired = -401_197_075,
        /// FailedOperation.WaitPastSeqIdTimeout
        #[doc(alias("FailedOperation.WaitPastSeqIdTimeout"))]
        FailedOperationWaitPastSeqIdTimeout = -823_161_312,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AudioProcessingFailed
        #[doc(alias("InternalError.AudioProcessingFailed"))]
        InternalErrorAudioProcessingFailed = 450_239_117,
        /// InternalError.AuthorizeError
        #[doc(alias("InternalError.AuthorizeError"))]
        InternalErrorAuthorizeError = -1_639_926_064,
        /// InternalError.BASE64DecodeFailed
        #[doc(alias("InternalError.BASE64DecodeFailed"))]
        InternalErrorBase64DecodeFailed = 453_458_326,
        /// InternalError.CannotFindSession
        #[doc(alias("InternalError.CannotFindSession"))]
        InternalErrorCannotFindSession = -1_523_993_069,
        /// InternalError.FailToDecodeVoice
        #[doc(alias("InternalError.FailToDecodeVoice"))]
        InternalErrorFailToDecodeVoice = -1_460_806_385,
        /// InternalError.IlegalServerResponse
        #[doc(alias("InternalError.IlegalServerResponse"))]
        InternalErrorIlegalServerResponse = 885_429_596,
        /// InternalError.InitStreamNotSupport
        #[doc(alias("InternalError.InitStreamNotSupport"))]
        InternalErrorInitStreamNotSupport = -619_356_195,
        /// InternalError.InitStreamUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InitStreamUnfinished"))]
        InternalErrorInitStreamUnfinished = 356_069_433,
        /// InternalError.InitialParameterError
        #[doc(alias("InternalError.InitialParameterError"))]
        InternalErrorInitialParameterError = -1_051_862_227,
        /// InternalError.InvalidSeqId
        #[doc(alias("InternalError.InvalidSeqId"))]
        InternalErrorInvalidSeqId = -1_397_993_112,
        /// InternalError.InvalidWAVHeader
        #[doc(alias("InternalError.InvalidWAVHeader"))]
        InternalErrorInvalidWavHeader = 418_383_281,
        /// InternalError.LastSeqUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.LastSeqUnfinished"))]
        InternalErrorLastSeqUnfinished = -232_588_741,
        /// InternalError.MP3DecodeFailed
        #[doc(alias("InternalError.MP3DecodeFailed"))]
        InternalErrorMp3DecodeFailed = -820_200_005,
        /// InternalError.NeedToInit
        #[doc(alias("InternalError.NeedToInit"))]
        InternalErrorNeedToInit = 380_380_912,
        /// InternalError.NoConversationFound
        #[doc(alias("InternalError.NoConversationFound"))]
        InternalErrorNoConversationFound = 706_568_854,
        /// InternalError.NoDocInList
        #[doc(alias("InternalError.NoDocInList"))]
        InternalErrorNoDocInList = 23_875_498,
        /// InternalError.NoError
        #[doc(alias("InternalError.NoError"))]
        InternalErrorNoError = -13_463_604,
        /// InternalError.NoInitBeforeEvaluation
        #[doc(alias("InternalError.NoInitBeforeEvaluation"))]
        InternalErrorNoInitBeforeEvaluation = 351_450_246,
        /// InternalError.RefTxtEmpty
        #[doc(alias("InternalError.RefTxtEmpty"))]
        InternalErrorRefTxtEmpty = -135_446_709,
        /// InternalError.RefTxtOov
        #[doc(alias("InternalError.RefTxtOov"))]
        InternalErrorRefTxtOov = 2_085_950_607,
        /// InternalError.RefTxtTooLang
        #[doc(alias("InternalError.RefTxtTooLang"))]
        InternalErrorRefTxtTooLang = -757_624_567,
        /// InternalError.ServerInternalError
        #[doc(alias("InternalError.ServerInternalError"))]
        InternalErrorServerInternalError = 685_103_095,
        /// InternalError.ServerOverload
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServerOverload"))]
        InternalErrorServerOverload = 2_081_964_918,
        /// InternalError.ServiceTimeout
        #[doc(alias("InternalError.ServiceTimeout"))]
        InternalErrorServiceTimeout = 776_856_864,
        /// InternalError.ShardNoStartWithOne
        #[doc(alias("InternalError.ShardNoStartWithOne"))]
        InternalErrorShardNoStartWithOne = -565_302_363,
        /// InternalError.StreamProcessFail
        #[doc(alias("InternalError.StreamProcessFail"))]
        InternalErrorStreamProcessFail = -26_354_811,
        /// InternalError.StreamProcessTimeOut
        #[doc(alias("InternalError.StreamProcessTimeOut"))]
        InternalErrorStreamProcessTimeOut = -2_011_077_522,
        /// InternalError.StreamingvoicepkgTimeout
        #[doc(alias("InternalError.StreamingvoicepkgTimeout"))]
        InternalErrorStreamingvoicepkgTimeout = -853_109_745,
        /// InternalError.TimeOut
        #[doc(alias("InternalError.TimeOut"))]
        InternalErrorTimeOut = -416_327_541,
        /// InternalError.TooLongPackage
        #[doc(alias("InternalError.TooLongPackage"))]
        InternalErrorTooLongPackage = 383_651_252,
        /// InternalError.VadNotDetectedSpeak
        #[doc(alias("InternalError.VadNotDetectedSpeak"))]
        InternalErrorVadNotDetectedSpeak = -303_885_381,
        /// InternalError.VoiceMsgOversized
        #[doc(alias("InternalError.VoiceMsgOversized"))]
        InternalErrorVoiceMsgOversized = -1_720_390_694,
        /// InternalError.VoiceMsgTooShort
        #[doc(alias("InternalError.VoiceMsgTooShort"))]
        InternalErrorVoiceMsgTooShort = 1_495_870_960,
        /// InternalError.WordLengthTooLong
        #[doc(alias("InternalError.WordLengthTooLong"))]
        InternalErrorWordLengthTooLong = -1_008_317_940,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AuthorizeError
        #[doc(alias("InvalidParameter.AuthorizeError"))]
        InvalidParameterAuthorizeError = 1_484_717_745,
        /// InvalidParameter.ErrorPhoneme
        #[doc(alias("InvalidParameter.ErrorPhoneme"))]
        InvalidParameterErrorPhoneme = -1_641_600_700,
        /// InvalidParameter.InitialParameterError
        #[doc(alias("InvalidParameter.InitialParameterError"))]
        InvalidParameterInitialParameterError = 263_050_649,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction = 369_514_196,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.SeqIdLimitExceeded
        #[doc(alias("InvalidParameter.SeqIdLimitExceeded"))]
        InvalidParameterSeqIdLimitExceeded = 253_927_709,
        /// InvalidParameter.VoiceMsgOversized
        #[doc(alias("InvalidParameter.VoiceMsgOversized"))]
        InvalidParameterVoiceMsgOversized = 583_577_964,
        /// InvalidParameter.WithoutRealName
        #[doc(alias("InvalidParameter.WithoutRealName"))]
        InvalidParameterWithoutRealName = 1_183_181_249,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AudioDataSizeLimitExceeded
        #[doc(alias("InvalidParameterValue.AudioDataSizeLimitExceeded"))]
        InvalidParameterValueAudioDataSizeLimitExceeded = -1_084_969_425,
        /// InvalidParameterValue.AudioDecodeFailed
        #[doc(alias("InvalidParameterValue.AudioDecodeFailed"))]
        InvalidParameterValueAudioDecodeFailed = 745_579_895,
        /// InvalidParameterValue.AudioLimitExceeded
        #[doc(alias("InvalidParameterValue.AudioLimitExceeded"))]
        InvalidParameterValueAudioLimitExceeded = 841_844_075,
        /// InvalidParameterValue.AudioSizeMustBeEven
        #[doc(alias("InvalidParameterValue.AudioSizeMustBeEven"))]
        InvalidParameterValueAudioSizeMustBeEven = 736_300_630,
        /// InvalidParameterValue.BASEDecodeFailed
        #[doc(alias("InvalidParameterValue.BASEDecodeFailed"))]
        InvalidParameterValueBaseDecodeFailed = -2_051_595_855,
        /// InvalidParameterValue.FunctionNotSupport
        #[doc(alias("InvalidParameterValue.FunctionNotSupport"))]
        InvalidParameterValueFunctionNotSupport = -1_058_908_976,
        /// InvalidParameterValue.InvalidSeqId
        #[doc(alias("InvalidParameterValue.InvalidSeqId"))]
        InvalidParameterValueInvalidSeqId = -1_907_903_159,
        /// InvalidParameterValue.InvalidWAVHeader
        #[doc(alias("InvalidParameterValue.InvalidWAVHeader"))]
        InvalidParameterValueInvalidWavHeader = 569_725_870,
        /// InvalidParameterValue.NoDocInList
        #[doc(alias("InvalidParameterValue.NoDocInList"))]
        InvalidParameterValueNoDocInList = 63_692_390,
        /// InvalidParameterValue.ParameterInvalid
        #[doc(alias("InvalidParameterValue.ParameterInvalid"))]
        InvalidParameterValueParameterInvalid = -478_895_674,
        /// InvalidParameterValue.RefTextEmpty
        #[doc(alias("InvalidParameterValue.RefTextEmpty"))]
        InvalidParameterValueRefTextEmpty = -788_850_723,
        /// InvalidParameterValue.RefTextGrammarError
        #[doc(alias("InvalidParameterValue.RefTextGrammarError"))]
        InvalidParameterValueRefTextGrammarError = 1_803_427_011,
        /// InvalidParameterValue.RefTextLimitExceeded
        #[doc(alias("InvalidParameterValue.RefTextLimitExceeded"))]
        InvalidParameterValueRefTextLimitExceeded = 1_198_891_653,
        /// InvalidParameterValue.RefTextOOV
        #[doc(alias("InvalidParameterValue.RefTextOOV"))]
        InvalidParameterValueRefTextOov = -367_020_130,
        /// InvalidParameterValue.RefTextPolyphonicLimitExceeded
        #[doc(alias("InvalidParameterValue.RefTextPolyphonicLimitExceeded"))]
        InvalidParameterValueRefTextPolyphonicLimitExceeded = -1_924_746_285,
        /// InvalidParameterValue.RefTxtEmpty
        #[doc(alias("InvalidParameterValue.RefTxtEmpty"))]
        InvalidParameterValueRefTxtEmpty = 816_804_724,
        /// InvalidParameterValue.RefTxtTooLang
        #[doc(alias("InvalidParameterValue.RefTxtTooLang"))]
        InvalidParameterValueRefTxtTooLang = 1_689_870_835,
        /// InvalidParameterValue.SensitiveWords
        #[doc(alias("InvalidParameterValue.SensitiveWords"))]
        InvalidParameterValueSensitiveWords = 408_101_967,
        /// InvalidParameterValue.SessionIdInUse
        #[doc(alias("InvalidParameterValue.SessionIdInUse"))]
        InvalidParameterValueSessionIdInUse = 547_244_593,
        /// InvalidParameterValue.ShardNoStartWithOne
        #[doc(alias("InvalidParameterValue.ShardNoStartWithOne"))]
        InvalidParameterValueShardNoStartWithOne = -1_193_028_124,
        /// InvalidParameterValue.StreamingvoicepkgTimeout
        #[doc(alias("InvalidParameterValue.StreamingvoicepkgTimeout"))]
        InvalidParameterValueStreamingvoicepkgTimeout = -1_852_916_051,
        /// InvalidParameterValue.VadNotDetectedSpeak
        #[doc(alias("InvalidParameterValue.VadNotDetectedSpeak"))]
        InvalidParameterValueVadNotDetectedSpeak = 2_012_515_214,
        /// InvalidParameterValue.VoiceFileTypeNotFound
        #[doc(alias("InvalidParameterValue.VoiceFileTypeNotFound"))]
        InvalidParameterValueVoiceFileTypeNotFound = -2_088_599_148,
        /// InvalidParameterValue.VoiceLengthTooLong
        #[doc(alias("InvalidParameterValue.VoiceLengthTooLong"))]
        InvalidParameterValueVoiceLengthTooLong = -456_248_557,
        /// InvalidParameterValue.WAVHeaderDecodeFailed
        #[doc(alias("InvalidParameterValue.WAVHeaderDecodeFailed"))]
        InvalidParameterValueWavHeaderDecodeFailed = -2_140_437_737,
        /// InvalidParameterValue.WordLengthTooLong
        #[doc(alias("InvalidParameterValue.WordLengthTooLong"))]
        InvalidParameterValueWordLengthTooLong = -1_811_098_326,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ConcurrencyLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.ConcurrencyLimitExceeded"))]
        LimitExceededConcurrencyLimitExceeded = 680_465_649,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInsufficient.ServerTimeout
        #[doc(alias("ResourceInsufficient.ServerTimeout"))]
        ResourceInsufficientServerTimeout = 1_711_816_957,
        /// ResourceNotFound.AppidNotFount
        #[doc(alias("ResourceNotFound.AppidNotFount"))]
        ResourceNotFoundAppidNotFount = -966_201_661,
        /// ResourceNotFound.InterfaceNotFount
        #[doc(alias("ResourceNotFound.InterfaceNotFount"))]
        ResourceNotFoundInterfaceNotFount = -852_605_105,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.AuthorizeError
        #[doc(alias("ResourceUnavailable.AuthorizeError"))]
        ResourceUnavailableAuthorizeError = 567_673_565,
        /// ResourceUnavailable.CannotFindSession
        #[doc(alias("ResourceUnavailable.CannotFindSession"))]
        ResourceUnavailableCannotFindSession = -631_310_517,
        /// ResourceUnavailable.ConcurrencyLimit
        #[doc(alias("ResourceUnavailable.ConcurrencyLimit"))]
        ResourceUnavailableConcurrencyLimit = -1_126_018_881,
        /// ResourceUnavailable.InitStreamNotSupport
        #[doc(alias("ResourceUnavailable.InitStreamNotSupport"))]
        ResourceUnavailableInitStreamNotSupport = -997_154_497,
        /// ResourceUnavailable.InitStreamUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.InitStreamUnfinished"))]
        ResourceUnavailableInitStreamUnfinished = 1_420_123_847,
        /// ResourceUnavailable.LastSeqUnfinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.LastSeqUnfinished"))]
        ResourceUnavailableLastSeqUnfinished = 655_720_525,
        /// ResourceUnavailable.NoConversationFound
        #[doc(alias("ResourceUnavailable.NoConversationFound"))]
        ResourceUnavailableNoConversationFound = -1_811_053_686,
        /// ResourceUnavailable.NoInitBeforeEvaluation
        #[doc(alias("ResourceUnavailable.NoInitBeforeEvaluation"))]
        ResourceUnavailableNoInitBeforeEvaluation = -539_928_693,
    }
    api::listed_enum!(SoeError, soe_v20180724_table);
    mod soe_v20180724_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{SoeError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "soe_v20180724";
        pub(super) const CODE_INDEX: Index = index::SOE_V20180724_CODES;
        pub(super) const KEY_INDEX: Index = index::SOE_V20180724_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 116] = backgrounds(
            &WORDS,
            &index::SOE_V20180724_HEADS,
        );
        pub(super) static OWN: [Own; 15] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::SOE_V20180724_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180724::SoeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
