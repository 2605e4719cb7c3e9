// @generated from spec/asr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4f934a39f108c3ad
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/asr.rs"]
mod index;

/// Version 2019-06-14 of the API.
pub mod v20190614 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Automatic Speech Recognition (asr), API 3.0, version 2019-06-14.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AsrError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.CheckResourceResponseCodeError
        #[doc(alias("AuthFailure.CheckResourceResponseCodeError"))]
        AuthFailureCheckResourceResponseCodeError = 808_057_495,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CheckAuthInfoFailed
        #[doc(alias("FailedOperation.CheckAuthInfoFailed"))]
        FailedOperationCheckAuthInfoFailed = -528_089_632,
        /// FailedOperation.ErrorDownFile
        #[doc(alias("FailedOperation.ErrorDownFile"))]
        FailedOperationErrorDownFile = 442_492_262,
        /// FailedOperation.ErrorRecognize
        #[doc(alias("FailedOperation.ErrorRecognize"))]
        FailedOperationErrorRecognize = -412_456_964,
        /// FailedOperation.NoSuchTask
        #[doc(alias("FailedOperation.NoSuchTask"))]
        FailedOperationNoSuchTask = -39_189_085,
        /// FailedOperation.NotExistentVoicePrintId
        #[doc(alias("FailedOperation.NotExistentVoicePrintId"))]
        FailedOperationNotExistentVoicePrintId = -1_738_988_161,
        /// FailedOperation.ServiceIsolate
        #[doc(alias("FailedOperation.ServiceIsolate"))]
        FailedOperationServiceIsolate = -861_349_524,
        /// FailedOperation.UserHasNoAmount
        #[doc(alias("FailedOperation.UserHasNoAmount"))]
        FailedOperationUserHasNoAmount = -2_026_000_713,
        /// FailedOperation.UserHasNoFreeAmount
        #[doc(alias("FailedOperation.UserHasNoFreeAmount"))]
        FailedOperationUserHasNoFreeAmount = 870_310_396,
        /// FailedOperation.UserNotRegistered
        #[doc(alias("FailedOperation.UserNotRegistered"))]
        FailedOperationUserNotRegistered = 1_472_483_591,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ErrorConfigure
        #[doc(alias("InternalError.ErrorConfigure"))]
        InternalErrorErrorConfigure = 1_136_105_757,
        /// InternalError.ErrorCreateLog
        #[doc(alias("InternalError.ErrorCreateLog"))]
        InternalErrorErrorCreateLog = -827_051_540,
        /// InternalError.ErrorDownFile
        #[doc(alias("InternalError.ErrorDownFile"))]
        InternalErrorErrorDownFile = 1_211_840_651,
        /// InternalError.ErrorFailNewprequest
        #[doc(alias("InternalError.ErrorFailNewprequest"))]
        InternalErrorErrorFailNewprequest = 1_917_211_524,
        /// InternalError.ErrorFailWritetodb
        #[doc(alias("InternalError.ErrorFailWritetodb"))]
        InternalErrorErrorFailWritetodb = 1_789_744_421,
        /// InternalError.ErrorFileCannotopen
        #[doc(alias("InternalError.ErrorFileCannotopen"))]
        InternalErrorErrorFileCannotopen = 2_018_589_857,
        /// InternalError.ErrorGetRoute
        #[doc(alias("InternalError.ErrorGetRoute"))]
        InternalErrorErrorGetRoute = 1_205_350_579,
        /// InternalError.ErrorMakeLogpath
        #[doc(alias("InternalError.ErrorMakeLogpath"))]
        InternalErrorErrorMakeLogpath = 1_511_383_644,
        /// InternalError.ErrorRecognize
        #[doc(alias("InternalError.ErrorRecognize"))]
        InternalErrorErrorRecognize = -1_890_996_641,
        /// InternalError.FailAccessDatabase
        #[doc(alias("InternalError.FailAccessDatabase"))]
        InternalErrorFailAccessDatabase = 1_189_120_921,
        /// InternalError.FailAccessRedis
        #[doc(alias("InternalError.FailAccessRedis"))]
        InternalErrorFailAccessRedis = -2_048_879_728,
        /// InternalError.FailedVoicePrintDecode
        #[doc(alias("InternalError.FailedVoicePrintDecode"))]
        InternalErrorFailedVoicePrintDecode = 1_893_038_240,
        /// InternalError.FailedVoicePrintEnroll
        #[doc(alias("InternalError.FailedVoicePrintEnroll"))]
        InternalErrorFailedVoicePrintEnroll = 1_638_740_538,
        /// InternalError.FailedVoicePrintVerify
        #[doc(alias("InternalError.FailedVoicePrintVerify"))]
        InternalErrorFailedVoicePrintVerify = -1_625_684_294,
        /// InternalError.TagRequestError
        #[doc(alias("InternalError.TagRequestError"))]
        InternalErrorTagRequestError = -811_321_219,
        /// InternalError.VoicePrintAudioFailed
        #[doc(alias("InternalError.VoicePrintAudioFailed"))]
        InternalErrorVoicePrintAudioFailed = 1_955_751_170,
        /// InternalError.VoicePrintDecodeFailed
        #[doc(alias("InternalError.VoicePrintDecodeFailed"))]
        InternalErrorVoicePrintDecodeFailed = 1_207_595_118,
        /// InternalError.VoicePrintEnrollFailed
        #[doc(alias("InternalError.VoicePrintEnrollFailed"))]
        InternalErrorVoicePrintEnrollFailed = 1_704_588_996,
        /// InternalError.VoicePrintVerifyFailed
        #[doc(alias("InternalError.VoicePrintVerifyFailed"))]
        InternalErrorVoicePrintVerifyFailed = 1_612_215_212,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ErrorContentlength
        #[doc(alias("InvalidParameter.ErrorContentlength"))]
        InvalidParameterErrorContentlength = 1_984_137_720,
        /// InvalidParameter.ErrorParamsMissing
        #[doc(alias("InvalidParameter.ErrorParamsMissing"))]
        InvalidParameterErrorParamsMissing = -824_078_645,
        /// InvalidParameter.ErrorParsequest
        #[doc(alias("InvalidParameter.ErrorParsequest"))]
        InvalidParameterErrorParsequest = -922_369_596,
        /// InvalidParameter.FailedVoicePrintDecode
        #[doc(alias("InvalidParameter.FailedVoicePrintDecode"))]
        InvalidParameterFailedVoicePrintDecode = 1_293_112_142,
        /// InvalidParameter.FileEncode
        #[doc(alias("InvalidParameter.FileEncode"))]
        InvalidParameterFileEncode = 588_250_793,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidVocabState
        #[doc(alias("InvalidParameter.InvalidVocabState"))]
        InvalidParameterInvalidVocabState = -1_515_435_344,
        /// InvalidParameter.KeyWordLibNameExist
        #[doc(alias("InvalidParameter.KeyWordLibNameExist"))]
        InvalidParameterKeyWordLibNameExist = 625_689_497,
        /// InvalidParameter.ModelState
        #[doc(alias("InvalidParameter.ModelState"))]
        InvalidParameterModelState = 1_266_190_962,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ErrorInvalidAppid
        #[doc(alias("InvalidParameterValue.ErrorInvalidAppid"))]
        InvalidParameterValueErrorInvalidAppid = 505_514_504,
        /// InvalidParameterValue.ErrorInvalidClientip
        #[doc(alias("InvalidParameterValue.ErrorInvalidClientip"))]
        InvalidParameterValueErrorInvalidClientip = 1_361_469_543,
        /// InvalidParameterValue.ErrorInvalidEngservice
        #[doc(alias("InvalidParameterValue.ErrorInvalidEngservice"))]
        InvalidParameterValueErrorInvalidEngservice = 1_992_515_777,
        /// InvalidParameterValue.ErrorInvalidProjectid
        #[doc(alias("InvalidParameterValue.ErrorInvalidProjectid"))]
        InvalidParameterValueErrorInvalidProjectid = -499_348_124,
        /// InvalidParameterValue.ErrorInvalidRequestid
        #[doc(alias("InvalidParameterValue.ErrorInvalidRequestid"))]
        InvalidParameterValueErrorInvalidRequestid = -1_278_433_048,
        /// InvalidParameterValue.ErrorInvalidSourcetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSourcetype"))]
        InvalidParameterValueErrorInvalidSourcetype = 461_150_531,
        /// InvalidParameterValue.ErrorInvalidSubservicetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSubservicetype"))]
        InvalidParameterValueErrorInvalidSubservicetype = -1_813_689_281,
        /// InvalidParameterValue.ErrorInvalidUrl
        #[doc(alias("InvalidParameterValue.ErrorInvalidUrl"))]
        InvalidParameterValueErrorInvalidUrl = 841_396_635,
        /// InvalidParameterValue.ErrorInvalidUseraudiokey
        #[doc(alias("InvalidParameterValue.ErrorInvalidUseraudiokey"))]
        InvalidParameterValueErrorInvalidUseraudiokey = 1_259_892_397,
        /// InvalidParameterValue.ErrorInvalidVoiceFormat
        #[doc(alias("InvalidParameterValue.ErrorInvalidVoiceFormat"))]
        InvalidParameterValueErrorInvalidVoiceFormat = -1_270_739_302,
        /// InvalidParameterValue.ErrorInvalidVoicedata
        #[doc(alias("InvalidParameterValue.ErrorInvalidVoicedata"))]
        InvalidParameterValueErrorInvalidVoicedata = 499_169_257,
        /// InvalidParameterValue.ErrorVoicedataTooLong
        #[doc(alias("InvalidParameterValue.ErrorVoicedataTooLong"))]
        InvalidParameterValueErrorVoicedataTooLong = -554_477_624,
        /// InvalidParameterValue.InvalidParameterLength
        #[doc(alias("InvalidParameterValue.InvalidParameterLength"))]
        InvalidParameterValueInvalidParameterLength = 2_502_273,
        /// InvalidParameterValue.InvalidVocabId
        #[doc(alias("InvalidParameterValue.InvalidVocabId"))]
        InvalidParameterValueInvalidVocabId = -143_759_135,
        /// InvalidParameterValue.InvalidVocabState
        #[doc(alias("InvalidParameterValue.InvalidVocabState"))]
        InvalidParameterValueInvalidVocabState = -7_896_539,
        /// InvalidParameterValue.InvalidWordWeight
        #[doc(alias("InvalidParameterValue.InvalidWordWeight"))]
        InvalidParameterValueInvalidWordWeight = 341_119_234,
        /// InvalidParameterValue.InvalidWordWeightStr
        #[doc(alias("InvalidParameterValue.InvalidWordWeightStr"))]
        InvalidParameterValueInvalidWordWeightStr = 1_508_383_443,
        /// InvalidParameterValue.ModelId
        #[doc(alias("InvalidParameterValue.ModelId"))]
        InvalidParameterValueModelId = -844_259_580,
        /// InvalidParameterValue.NoHumanVoice
        #[doc(alias("InvalidParameterValue.NoHumanVoice"))]
        InvalidParameterValueNoHumanVoice = 1_600_852_295,
        /// InvalidParameterValue.ToState
        #[doc(alias("InvalidParameterValue.ToState"))]
        InvalidParameterValueToState = -641_323_113,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.CustomizationFull
        #[doc(alias("LimitExceeded.CustomizationFull"))]
        LimitExceededCustomizationFull = -1_508_910_429,
        /// LimitExceeded.OnlineFull
        #[doc(alias("LimitExceeded.OnlineFull"))]
        LimitExceededOnlineFull = -1_022_548_871,
        /// LimitExceeded.VocabFull
        #[doc(alias("LimitExceeded.VocabFull"))]
        LimitExceededVocabFull = 1_685_760_740,
        /// LimitExceeded.VoicePrintFull
        #[doc(alias("LimitExceeded.VoicePrintFull"))]
        LimitExceededVoicePrintFull = -779_370_814,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded = -747_615_626,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
    }
    api::listed_enum!(AsrError, asr_v20190614_table);
    mod asr_v20190614_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AsrError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "asr_v20190614";
        pub(super) const CODE_INDEX: Index = index::ASR_V20190614_CODES;
        pub(super) const KEY_INDEX: Index = index::ASR_V20190614_KEYS;
        pub(super) static VARIANTS: [AsrError; 74] = [
            AsrError::AuthFailure,
            AsrError::AuthFailureCheckResourceResponseCodeError,
            AsrError::AuthFailureInvalidAuthorization,
            AsrError::AuthFailureUnauthorizedOperation,
            AsrError::FailedOperation,
            AsrError::FailedOperationCheckAuthInfoFailed,
            AsrError::FailedOperationErrorDownFile,
            AsrError::FailedOperationErrorRecognize,
            AsrError::FailedOperationNoSuchTask,
            AsrError::FailedOperationNotExistentVoicePrintId,
            AsrError::FailedOperationServiceIsolate,
            AsrError::FailedOperationUserHasNoAmount,
            AsrError::FailedOperationUserHasNoFreeAmount,
            AsrError::FailedOperationUserNotRegistered,
            AsrError::InternalError,
            AsrError::InternalErrorErrorConfigure,
            AsrError::InternalErrorErrorCreateLog,
            AsrError::InternalErrorErrorDownFile,
            AsrError::InternalErrorErrorFailNewprequest,
            AsrError::InternalErrorErrorFailWritetodb,
            AsrError::InternalErrorErrorFileCannotopen,
            AsrError::InternalErrorErrorGetRoute,
            AsrError::InternalErrorErrorMakeLogpath,
            AsrError::InternalErrorErrorRecognize,
            AsrError::InternalErrorFailAccessDatabase,
            AsrError::InternalErrorFailAccessRedis,
            AsrError::InternalErrorFailedVoicePrintDecode,
            AsrError::InternalErrorFailedVoicePrintEnroll,
            AsrError::InternalErrorFailedVoicePrintVerify,
            AsrError::InternalErrorTagRequestError,
            AsrError::InternalErrorVoicePrintAudioFailed,
            AsrError::InternalErrorVoicePrintDecodeFailed,
            AsrError::InternalErrorVoicePrintEnrollFailed,
            AsrError::InternalErrorVoicePrintVerifyFailed,
            AsrError::InvalidParameter,
            AsrError::InvalidParameterErrorContentlength,
            AsrError::InvalidParameterErrorParamsMissing,
            AsrError::InvalidParameterErrorParsequest,
            AsrError::InvalidParameterFailedVoicePrintDecode,
            AsrError::InvalidParameterFileEncode,
            AsrError::InvalidParameterInvalidParameter,
            AsrError::InvalidParameterInvalidVocabState,
            AsrError::InvalidParameterKeyWordLibNameExist,
            AsrError::InvalidParameterModelState,
            AsrError::InvalidParameterValue,
            AsrError::InvalidParameterValueErrorInvalidAppid,
            AsrError::InvalidParameterValueErrorInvalidClientip,
            AsrError::InvalidParameterValueErrorInvalidEngservice,
            AsrError::InvalidParameterValueErrorInvalidProjectid,
            AsrError::InvalidParameterValueErrorInvalidRequestid,
            AsrError::InvalidParameterValueErrorInvalidSourcetype,
            AsrError::InvalidParameterValueErrorInvalidSubservicetype,
            AsrError::InvalidParameterValueErrorInvalidUrl,
            AsrError::InvalidParameterValueErrorInvalidUseraudiokey,
            AsrError::InvalidParameterValueErrorInvalidVoiceFormat,
            AsrError::InvalidParameterValueErrorInvalidVoicedata,
            AsrError::InvalidParameterValueErrorVoicedataTooLong,
            AsrError::InvalidParameterValueInvalidParameterLength,
            AsrError::InvalidParameterValueInvalidVocabId,
            AsrError::InvalidParameterValueInvalidVocabState,
            AsrError::InvalidParameterValueInvalidWordWeight,
            AsrError::InvalidParameterValueInvalidWordWeightStr,
            AsrError::InvalidParameterValueModelId,
            AsrError::InvalidParameterValueNoHumanVoice,
            AsrError::InvalidParameterValueToState,
            AsrError::LimitExceeded,
            AsrError::LimitExceededCustomizationFull,
            AsrError::LimitExceededOnlineFull,
            AsrError::LimitExceededVocabFull,
            AsrError::LimitExceededVoicePrintFull,
            AsrError::MissingParameter,
            AsrError::RequestLimitExceeded,
            AsrError::RequestLimitExceededUinLimitExceeded,
            AsrError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 74] = [
            "AuthFailure",
            "AuthFailure.CheckResourceResponseCodeError",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.CheckAuthInfoFailed",
            "FailedOperation.ErrorDownFile",
            "FailedOperation.ErrorRecognize",
            "FailedOperation.NoSuchTask",
            "FailedOperation.NotExistentVoicePrintId",
            "FailedOperation.ServiceIsolate",
            "FailedOperation.UserHasNoAmount",
            "FailedOperation.UserHasNoFreeAmount",
            "FailedOperation.UserNotRegistered",
            "InternalError",
            "InternalError.ErrorConfigure",
            "InternalError.ErrorCreateLog",
            "InternalError.ErrorDownFile",
            "InternalError.ErrorFailNewprequest",
            "InternalError.ErrorFailWritetodb",
            "InternalError.ErrorFileCannotopen",
            "InternalError.ErrorGetRoute",
            "InternalError.ErrorMakeLogpath",
            "InternalError.ErrorRecognize",
            "InternalError.FailAccessDatabase",
            "InternalError.FailAccessRedis",
            "InternalError.FailedVoicePrintDecode",
            "InternalError.FailedVoicePrintEnroll",
            "InternalError.FailedVoicePrintVerify",
            "InternalError.TagRequestError",
            "InternalError.VoicePrintAudioFailed",
            "InternalError.VoicePrintDecodeFailed",
            "InternalError.VoicePrintEnrollFailed",
            "InternalError.VoicePrintVerifyFailed",
            "InvalidParameter",
            "InvalidParameter.ErrorContentlength",
            "InvalidParameter.ErrorParamsMissing",
            "InvalidParameter.ErrorParsequest",
            "InvalidParameter.FailedVoicePrintDecode",
            "InvalidParameter.FileEncode",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidVocabState",
            "InvalidParameter.KeyWordLibNameExist",
            "InvalidParameter.ModelState",
            "InvalidParameterValue",
            "InvalidParameterValue.ErrorInvalidAppid",
            "InvalidParameterValue.ErrorInvalidClientip",
            "InvalidParameterValue.ErrorInvalidEngservice",
            "InvalidParameterValue.ErrorInvalidProjectid",
            "InvalidParameterValue.ErrorInvalidRequestid",
            "InvalidParameterValue.ErrorInvalidSourcetype",
            "InvalidParameterValue.ErrorInvalidSubservicetype",
            "InvalidParameterValue.ErrorInvalidUrl",
            "InvalidParameterValue.ErrorInvalidUseraudiokey",
            "InvalidParameterValue.ErrorInvalidVoiceFormat",
            "InvalidParameterValue.ErrorInvalidVoicedata",
            "InvalidParameterValue.ErrorVoicedataTooLong",
            "InvalidParameterValue.InvalidParameterLength",
            "InvalidParameterValue.InvalidVocabId",
            "InvalidParameterValue.InvalidVocabState",
            "InvalidParameterValue.InvalidWordWeight",
            "InvalidParameterValue.InvalidWordWeightStr",
            "InvalidParameterValue.ModelId",
            "InvalidParameterValue.NoHumanVoice",
            "InvalidParameterValue.ToState",
            "LimitExceeded",
            "LimitExceeded.CustomizationFull",
            "LimitExceeded.OnlineFull",
            "LimitExceeded.VocabFull",
            "LimitExceeded.VoicePrintFull",
            "MissingParameter",
            "RequestLimitExceeded",
            "RequestLimitExceeded.UinLimitExceeded",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 74] = [
            "AuthFailure",
            "AuthFailureCheckResourceResponseCodeError",
            "AuthFailureInvalidAuthorization",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationCheckAuthInfoFailed",
            "FailedOperationErrorDownFile",
            "FailedOperationErrorRecognize",
            "FailedOperationNoSuchTask",
            "FailedOperationNotExistentVoicePrintId",
            "FailedOperationServiceIsolate",
            "FailedOperationUserHasNoAmount",
            "FailedOperationUserHasNoFreeAmount",
            "FailedOperationUserNotRegistered",
            "InternalError",
            "InternalErrorErrorConfigure",
            "InternalErrorErrorCreateLog",
            "InternalErrorErrorDownFile",
            "InternalErrorErrorFailNewprequest",
            "InternalErrorErrorFailWritetodb",
            "InternalErrorErrorFileCannotopen",
            "InternalErrorErrorGetRoute",
            "InternalErrorErrorMakeLogpath",
            "InternalErrorErrorRecognize",
            "InternalErrorFailAccessDatabase",
            "InternalErrorFailAccessRedis",
            "InternalErrorFailedVoicePrintDecode",
            "InternalErrorFailedVoicePrintEnroll",
            "InternalErrorFailedVoicePrintVerify",
            "InternalErrorTagRequestError",
            "InternalErrorVoicePrintAudioFailed",
            "InternalErrorVoicePrintDecodeFailed",
            "InternalErrorVoicePrintEnrollFailed",
            "InternalErrorVoicePrintVerifyFailed",
            "InvalidParameter",
            "InvalidParameterErrorContentlength",
            "InvalidParameterErrorParamsMissing",
            "InvalidParameterErrorParsequest",
            "InvalidParameterFailedVoicePrintDecode",
            "InvalidParameterFileEncode",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidVocabState",
            "InvalidParameterKeyWordLibNameExist",
            "InvalidParameterModelState",
            "InvalidParameterValue",
            "InvalidParameterValueErrorInvalidAppid",
            "InvalidParameterValueErrorInvalidClientip",
            "InvalidParameterValueErrorInvalidEngservice",
            "InvalidParameterValueErrorInvalidProjectid",
            "InvalidParameterValueErrorInvalidRequestid",
            "InvalidParameterValueErrorInvalidSourcetype",
            "InvalidParameterValueErrorInvalidSubservicetype",
            "InvalidParameterValueErrorInvalidUrl",
            "InvalidParameterValueErrorInvalidUseraudiokey",
            "InvalidParameterValueErrorInvalidVoiceFormat",
            "InvalidParameterValueErrorInvalidVoicedata",
            "InvalidParameterValueErrorVoicedataTooLong",
            "InvalidParameterValueInvalidParameterLength",
            "InvalidParameterValueInvalidVocabId",
            "InvalidParameterValueInvalidVocabState",
            "InvalidParameterValueInvalidWordWeight",
            "InvalidParameterValueInvalidWordWeightStr",
            "InvalidParameterValueModelId",
            "InvalidParameterValueNoHumanVoice",
            "InvalidParameterValueToState",
            "LimitExceeded",
            "LimitExceededCustomizationFull",
            "LimitExceededOnlineFull",
            "LimitExceededVocabFull",
            "LimitExceededVoicePrintFull",
            "MissingParameter",
            "RequestLimitExceeded",
            "RequestLimitExceededUinLimitExceeded",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 74] = backgrounds(
            &WORDS,
            &index::ASR_V20190614_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AsrError",
            label_en: "Automatic Speech Recognition",
            label_zh: "语音识别",
            level: Level::Service,
            product: Some(products::ASR),
            version: Some("2019-06-14"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190614::AsrError;

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
