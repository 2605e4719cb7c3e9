// @generated from spec/asr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 71da6269c60ba40e, rust-hash: 3bd3e33c9a588f5c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/asr.rs"]
mod index;

/// Version 2019-06-14 of the API.
pub mod v20190614 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "asr")]
    /// Error codes of Automatic Speech Recognition (asr), API 3.0, version 2019-06-14.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AsrError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.CheckResourceResponseCodeError
        #[doc(alias("AuthFailure.CheckResourceResponseCodeError"))]
        AuthFailureCheckResourceResponseCodeError,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CheckAuthInfoFailed
        #[doc(alias("FailedOperation.CheckAuthInfoFailed"))]
        FailedOperationCheckAuthInfoFailed,
        /// FailedOperation.ErrorDownFile
        #[doc(alias("FailedOperation.ErrorDownFile"))]
        FailedOperationErrorDownFile,
        /// FailedOperation.ErrorRecognize
        #[doc(alias("FailedOperation.ErrorRecognize"))]
        FailedOperationErrorRecognize,
        /// FailedOperation.NoSuchTask
        #[doc(alias("FailedOperation.NoSuchTask"))]
        FailedOperationNoSuchTask,
        /// FailedOperation.NotExistentVoicePrintId
        #[doc(alias("FailedOperation.NotExistentVoicePrintId"))]
        FailedOperationNotExistentVoicePrintId,
        /// FailedOperation.ServiceIsolate
        #[doc(alias("FailedOperation.ServiceIsolate"))]
        FailedOperationServiceIsolate,
        /// FailedOperation.UserHasNoAmount
        #[doc(alias("FailedOperation.UserHasNoAmount"))]
        FailedOperationUserHasNoAmount,
        /// FailedOperation.UserHasNoFreeAmount
        #[doc(alias("FailedOperation.UserHasNoFreeAmount"))]
        FailedOperationUserHasNoFreeAmount,
        /// FailedOperation.UserNotRegistered
        #[doc(alias("FailedOperation.UserNotRegistered"))]
        FailedOperationUserNotRegistered,
        /// InternalError
        InternalError,
        /// InternalError.ErrorConfigure
        #[doc(alias("InternalError.ErrorConfigure"))]
        InternalErrorErrorConfigure,
        /// InternalError.ErrorCreateLog
        #[doc(alias("InternalError.ErrorCreateLog"))]
        InternalErrorErrorCreateLog,
        /// InternalError.ErrorDownFile
        #[doc(alias("InternalError.ErrorDownFile"))]
        InternalErrorErrorDownFile,
        /// InternalError.ErrorFailNewprequest
        #[doc(alias("InternalError.ErrorFailNewprequest"))]
        InternalErrorErrorFailNewprequest,
        /// InternalError.ErrorFailWritetodb
        #[doc(alias("InternalError.ErrorFailWritetodb"))]
        InternalErrorErrorFailWritetodb,
        /// InternalError.ErrorFileCannotopen
        #[doc(alias("InternalError.ErrorFileCannotopen"))]
        InternalErrorErrorFileCannotopen,
        /// InternalError.ErrorGetRoute
        #[doc(alias("InternalError.ErrorGetRoute"))]
        InternalErrorErrorGetRoute,
        /// InternalError.ErrorMakeLogpath
        #[doc(alias("InternalError.ErrorMakeLogpath"))]
        InternalErrorErrorMakeLogpath,
        /// InternalError.ErrorRecognize
        #[doc(alias("InternalError.ErrorRecognize"))]
        InternalErrorErrorRecognize,
        /// InternalError.FailAccessDatabase
        #[doc(alias("InternalError.FailAccessDatabase"))]
        InternalErrorFailAccessDatabase,
        /// InternalError.FailAccessRedis
        #[doc(alias("InternalError.FailAccessRedis"))]
        InternalErrorFailAccessRedis,
        /// InternalError.FailedVoicePrintDecode
        #[doc(alias("InternalError.FailedVoicePrintDecode"))]
        InternalErrorFailedVoicePrintDecode,
        /// InternalError.FailedVoicePrintEnroll
        #[doc(alias("InternalError.FailedVoicePrintEnroll"))]
        InternalErrorFailedVoicePrintEnroll,
        /// InternalError.FailedVoicePrintVerify
        #[doc(alias("InternalError.FailedVoicePrintVerify"))]
        InternalErrorFailedVoicePrintVerify,
        /// InternalError.TagRequestError
        #[doc(alias("InternalError.TagRequestError"))]
        InternalErrorTagRequestError,
        /// InternalError.VoicePrintAudioFailed
        #[doc(alias("InternalError.VoicePrintAudioFailed"))]
        InternalErrorVoicePrintAudioFailed,
        /// InternalError.VoicePrintDecodeFailed
        #[doc(alias("InternalError.VoicePrintDecodeFailed"))]
        InternalErrorVoicePrintDecodeFailed,
        /// InternalError.VoicePrintEnrollFailed
        #[doc(alias("InternalError.VoicePrintEnrollFailed"))]
        InternalErrorVoicePrintEnrollFailed,
        /// InternalError.VoicePrintVerifyFailed
        #[doc(alias("InternalError.VoicePrintVerifyFailed"))]
        InternalErrorVoicePrintVerifyFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ErrorContentlength
        #[doc(alias("InvalidParameter.ErrorContentlength"))]
        InvalidParameterErrorContentlength,
        /// InvalidParameter.ErrorParamsMissing
        #[doc(alias("InvalidParameter.ErrorParamsMissing"))]
        InvalidParameterErrorParamsMissing,
        /// InvalidParameter.ErrorParsequest
        #[doc(alias("InvalidParameter.ErrorParsequest"))]
        InvalidParameterErrorParsequest,
        /// InvalidParameter.FailedVoicePrintDecode
        #[doc(alias("InvalidParameter.FailedVoicePrintDecode"))]
        InvalidParameterFailedVoicePrintDecode,
        /// InvalidParameter.FileEncode
        #[doc(alias("InvalidParameter.FileEncode"))]
        InvalidParameterFileEncode,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidVocabState
        #[doc(alias("InvalidParameter.InvalidVocabState"))]
        InvalidParameterInvalidVocabState,
        /// InvalidParameter.KeyWordLibNameExist
        #[doc(alias("InvalidParameter.KeyWordLibNameExist"))]
        InvalidParameterKeyWordLibNameExist,
        /// InvalidParameter.ModelState
        #[doc(alias("InvalidParameter.ModelState"))]
        InvalidParameterModelState,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ErrorInvalidAppid
        #[doc(alias("InvalidParameterValue.ErrorInvalidAppid"))]
        InvalidParameterValueErrorInvalidAppid,
        /// InvalidParameterValue.ErrorInvalidClientip
        #[doc(alias("InvalidParameterValue.ErrorInvalidClientip"))]
        InvalidParameterValueErrorInvalidClientip,
        /// InvalidParameterValue.ErrorInvalidEngservice
        #[doc(alias("InvalidParameterValue.ErrorInvalidEngservice"))]
        InvalidParameterValueErrorInvalidEngservice,
        /// InvalidParameterValue.ErrorInvalidProjectid
        #[doc(alias("InvalidParameterValue.ErrorInvalidProjectid"))]
        InvalidParameterValueErrorInvalidProjectid,
        /// InvalidParameterValue.ErrorInvalidRequestid
        #[doc(alias("InvalidParameterValue.ErrorInvalidRequestid"))]
        InvalidParameterValueErrorInvalidRequestid,
        /// InvalidParameterValue.ErrorInvalidSourcetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSourcetype"))]
        InvalidParameterValueErrorInvalidSourcetype,
        /// InvalidParameterValue.ErrorInvalidSubservicetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSubservicetype"))]
        InvalidParameterValueErrorInvalidSubservicetype,
        /// InvalidParameterValue.ErrorInvalidUrl
        #[doc(alias("InvalidParameterValue.ErrorInvalidUrl"))]
        InvalidParameterValueErrorInvalidUrl,
        /// InvalidParameterValue.ErrorInvalidUseraudiokey
        #[doc(alias("InvalidParameterValue.ErrorInvalidUseraudiokey"))]
        InvalidParameterValueErrorInvalidUseraudiokey,
        /// InvalidParameterValue.ErrorInvalidVoiceFormat
        #[doc(alias("InvalidParameterValue.ErrorInvalidVoiceFormat"))]
        InvalidParameterValueErrorInvalidVoiceFormat,
        /// InvalidParameterValue.ErrorInvalidVoicedata
        #[doc(alias("InvalidParameterValue.ErrorInvalidVoicedata"))]
        InvalidParameterValueErrorInvalidVoicedata,
        /// InvalidParameterValue.ErrorVoicedataTooLong
        #[doc(alias("InvalidParameterValue.ErrorVoicedataTooLong"))]
        InvalidParameterValueErrorVoicedataTooLong,
        /// InvalidParameterValue.InvalidParameterLength
        #[doc(alias("InvalidParameterValue.InvalidParameterLength"))]
        InvalidParameterValueInvalidParameterLength,
        /// InvalidParameterValue.InvalidVocabId
        #[doc(alias("InvalidParameterValue.InvalidVocabId"))]
        InvalidParameterValueInvalidVocabId,
        /// InvalidParameterValue.InvalidVocabState
        #[doc(alias("InvalidParameterValue.InvalidVocabState"))]
        InvalidParameterValueInvalidVocabState,
        /// InvalidParameterValue.InvalidWordWeight
        #[doc(alias("InvalidParameterValue.InvalidWordWeight"))]
        InvalidParameterValueInvalidWordWeight,
        /// InvalidParameterValue.InvalidWordWeightStr
        #[doc(alias("InvalidParameterValue.InvalidWordWeightStr"))]
        InvalidParameterValueInvalidWordWeightStr,
        /// InvalidParameterValue.ModelId
        #[doc(alias("InvalidParameterValue.ModelId"))]
        InvalidParameterValueModelId,
        /// InvalidParameterValue.NoHumanVoice
        #[doc(alias("InvalidParameterValue.NoHumanVoice"))]
        InvalidParameterValueNoHumanVoice,
        /// InvalidParameterValue.ToState
        #[doc(alias("InvalidParameterValue.ToState"))]
        InvalidParameterValueToState,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.CustomizationFull
        #[doc(alias("LimitExceeded.CustomizationFull"))]
        LimitExceededCustomizationFull,
        /// LimitExceeded.OnlineFull
        #[doc(alias("LimitExceeded.OnlineFull"))]
        LimitExceededOnlineFull,
        /// LimitExceeded.VocabFull
        #[doc(alias("LimitExceeded.VocabFull"))]
        LimitExceededVocabFull,
        /// LimitExceeded.VoicePrintFull
        #[doc(alias("LimitExceeded.VoicePrintFull"))]
        LimitExceededVoicePrintFull,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "asr")]
    api::listed_enum!(AsrError, asr_v20190614_table);
    pub(crate) mod asr_v20190614_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "asr")]
        use super::AsrError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "asr_v20190614";
        pub(super) const CODE_INDEX: Index = index::ASR_V20190614_CODES;
        pub(super) const KEY_INDEX: Index = index::ASR_V20190614_KEYS;
        #[cfg(feature = "asr")]
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
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.CheckResourceResponseCodeError"),
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.UinLimitExceeded"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::ASR_V20190614_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "asr")]
pub use v20190614::AsrError;

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
