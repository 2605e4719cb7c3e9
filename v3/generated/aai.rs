// @generated from spec/aai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fe11a2d480e895a8
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/aai.rs"]
mod index;

/// Version 2018-05-22 of the API.
pub mod v20180522 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Intelligent Speech Service (aai), API 3.0, version 2018-05-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AaiError {
        /// FailedOperation.ServiceIsolate
        #[doc(alias("FailedOperation.ServiceIsolate"))]
        FailedOperationServiceIsolate = -861_349_524,
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
        /// InternalError.ErrorTranslate
        #[doc(alias("InternalError.ErrorTranslate"))]
        InternalErrorErrorTranslate = 334_922_669,
        /// InternalError.TextConvertFailed
        #[doc(alias("InternalError.TextConvertFailed"))]
        InternalErrorTextConvertFailed = 1_566_246_866,
        /// InvalidParameter.ErrorChatText
        #[doc(alias("InvalidParameter.ErrorChatText"))]
        InvalidParameterErrorChatText = 1_725_715_051,
        /// InvalidParameter.ErrorChatUser
        #[doc(alias("InvalidParameter.ErrorChatUser"))]
        InvalidParameterErrorChatUser = -1_580_179_240,
        /// InvalidParameter.ErrorContentlength
        #[doc(alias("InvalidParameter.ErrorContentlength"))]
        InvalidParameterErrorContentlength = 1_984_137_720,
        /// InvalidParameter.ErrorNoBodydata
        #[doc(alias("InvalidParameter.ErrorNoBodydata"))]
        InvalidParameterErrorNoBodydata = 2_097_843_207,
        /// InvalidParameter.ErrorParamsMissing
        #[doc(alias("InvalidParameter.ErrorParamsMissing"))]
        InvalidParameterErrorParamsMissing = -824_078_645,
        /// InvalidParameter.ErrorParsequest
        #[doc(alias("InvalidParameter.ErrorParsequest"))]
        InvalidParameterErrorParsequest = -922_369_596,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AppIdNotRegistered
        #[doc(alias("InvalidParameterValue.AppIdNotRegistered"))]
        InvalidParameterValueAppIdNotRegistered = 1_230_658_681,
        /// InvalidParameterValue.ErrorInvalidAppid
        #[doc(alias("InvalidParameterValue.ErrorInvalidAppid"))]
        InvalidParameterValueErrorInvalidAppid = 505_514_504,
        /// InvalidParameterValue.ErrorInvalidClientip
        #[doc(alias("InvalidParameterValue.ErrorInvalidClientip"))]
        InvalidParameterValueErrorInvalidClientip = 1_361_469_543,
        /// InvalidParameterValue.ErrorInvalidEngservice
        #[doc(alias("InvalidParameterValue.ErrorInvalidEngservice"))]
        InvalidParameterValueErrorInvalidEngservice = 1_992_515_777,
        /// InvalidParameterValue.ErrorInvalidOpenTranslate
        #[doc(alias("InvalidParameterValue.ErrorInvalidOpenTranslate"))]
        InvalidParameterValueErrorInvalidOpenTranslate = -57_808_765,
        /// InvalidParameterValue.ErrorInvalidProjectid
        #[doc(alias("InvalidParameterValue.ErrorInvalidProjectid"))]
        InvalidParameterValueErrorInvalidProjectid = -499_348_124,
        /// InvalidParameterValue.ErrorInvalidRequestid
        #[doc(alias("InvalidParameterValue.ErrorInvalidRequestid"))]
        InvalidParameterValueErrorInvalidRequestid = -1_278_433_048,
        /// InvalidParameterValue.ErrorInvalidSourceLanguage
        #[doc(alias("InvalidParameterValue.ErrorInvalidSourceLanguage"))]
        InvalidParameterValueErrorInvalidSourceLanguage = 137_016_653,
        /// InvalidParameterValue.ErrorInvalidSourcetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSourcetype"))]
        InvalidParameterValueErrorInvalidSourcetype = 461_150_531,
        /// InvalidParameterValue.ErrorInvalidSubservicetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSubservicetype"))]
        InvalidParameterValueErrorInvalidSubservicetype = -1_813_689_281,
        /// InvalidParameterValue.ErrorInvalidTargetLanguage
        #[doc(alias("InvalidParameterValue.ErrorInvalidTargetLanguage"))]
        InvalidParameterValueErrorInvalidTargetLanguage = 2_043_473_302,
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
        /// UnsupportedOperation.TextTooLong
        #[doc(alias("UnsupportedOperation.TextTooLong"))]
        UnsupportedOperationTextTooLong = 664_947_324,
    }
    api::listed_enum!(AaiError, aai_v20180522_table);
    mod aai_v20180522_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AaiError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "aai_v20180522";
        pub(super) const CODE_INDEX: Index = index::AAI_V20180522_CODES;
        pub(super) const KEY_INDEX: Index = index::AAI_V20180522_KEYS;
        pub(super) static VARIANTS: [AaiError; 38] = [
            AaiError::FailedOperationServiceIsolate,
            AaiError::FailedOperationUserHasNoFreeAmount,
            AaiError::FailedOperationUserNotRegistered,
            AaiError::InternalError,
            AaiError::InternalErrorErrorConfigure,
            AaiError::InternalErrorErrorCreateLog,
            AaiError::InternalErrorErrorDownFile,
            AaiError::InternalErrorErrorFailNewprequest,
            AaiError::InternalErrorErrorFailWritetodb,
            AaiError::InternalErrorErrorFileCannotopen,
            AaiError::InternalErrorErrorGetRoute,
            AaiError::InternalErrorErrorMakeLogpath,
            AaiError::InternalErrorErrorRecognize,
            AaiError::InternalErrorErrorTranslate,
            AaiError::InternalErrorTextConvertFailed,
            AaiError::InvalidParameterErrorChatText,
            AaiError::InvalidParameterErrorChatUser,
            AaiError::InvalidParameterErrorContentlength,
            AaiError::InvalidParameterErrorNoBodydata,
            AaiError::InvalidParameterErrorParamsMissing,
            AaiError::InvalidParameterErrorParsequest,
            AaiError::InvalidParameterValue,
            AaiError::InvalidParameterValueAppIdNotRegistered,
            AaiError::InvalidParameterValueErrorInvalidAppid,
            AaiError::InvalidParameterValueErrorInvalidClientip,
            AaiError::InvalidParameterValueErrorInvalidEngservice,
            AaiError::InvalidParameterValueErrorInvalidOpenTranslate,
            AaiError::InvalidParameterValueErrorInvalidProjectid,
            AaiError::InvalidParameterValueErrorInvalidRequestid,
            AaiError::InvalidParameterValueErrorInvalidSourceLanguage,
            AaiError::InvalidParameterValueErrorInvalidSourcetype,
            AaiError::InvalidParameterValueErrorInvalidSubservicetype,
            AaiError::InvalidParameterValueErrorInvalidTargetLanguage,
            AaiError::InvalidParameterValueErrorInvalidUrl,
            AaiError::InvalidParameterValueErrorInvalidUseraudiokey,
            AaiError::InvalidParameterValueErrorInvalidVoiceFormat,
            AaiError::InvalidParameterValueErrorInvalidVoicedata,
            AaiError::UnsupportedOperationTextTooLong,
        ];
        pub(super) static WORDS: [&str; 38] = [
            "FailedOperation.ServiceIsolate",
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
            "InternalError.ErrorTranslate",
            "InternalError.TextConvertFailed",
            "InvalidParameter.ErrorChatText",
            "InvalidParameter.ErrorChatUser",
            "InvalidParameter.ErrorContentlength",
            "InvalidParameter.ErrorNoBodydata",
            "InvalidParameter.ErrorParamsMissing",
            "InvalidParameter.ErrorParsequest",
            "InvalidParameterValue",
            "InvalidParameterValue.AppIdNotRegistered",
            "InvalidParameterValue.ErrorInvalidAppid",
            "InvalidParameterValue.ErrorInvalidClientip",
            "InvalidParameterValue.ErrorInvalidEngservice",
            "InvalidParameterValue.ErrorInvalidOpenTranslate",
            "InvalidParameterValue.ErrorInvalidProjectid",
            "InvalidParameterValue.ErrorInvalidRequestid",
            "InvalidParameterValue.ErrorInvalidSourceLanguage",
            "InvalidParameterValue.ErrorInvalidSourcetype",
            "InvalidParameterValue.ErrorInvalidSubservicetype",
            "InvalidParameterValue.ErrorInvalidTargetLanguage",
            "InvalidParameterValue.ErrorInvalidUrl",
            "InvalidParameterValue.ErrorInvalidUseraudiokey",
            "InvalidParameterValue.ErrorInvalidVoiceFormat",
            "InvalidParameterValue.ErrorInvalidVoicedata",
            "UnsupportedOperation.TextTooLong",
        ];
        pub(super) static NAMES: [&str; 38] = [
            "FailedOperationServiceIsolate",
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
            "InternalErrorErrorTranslate",
            "InternalErrorTextConvertFailed",
            "InvalidParameterErrorChatText",
            "InvalidParameterErrorChatUser",
            "InvalidParameterErrorContentlength",
            "InvalidParameterErrorNoBodydata",
            "InvalidParameterErrorParamsMissing",
            "InvalidParameterErrorParsequest",
            "InvalidParameterValue",
            "InvalidParameterValueAppIdNotRegistered",
            "InvalidParameterValueErrorInvalidAppid",
            "InvalidParameterValueErrorInvalidClientip",
            "InvalidParameterValueErrorInvalidEngservice",
            "InvalidParameterValueErrorInvalidOpenTranslate",
            "InvalidParameterValueErrorInvalidProjectid",
            "InvalidParameterValueErrorInvalidRequestid",
            "InvalidParameterValueErrorInvalidSourceLanguage",
            "InvalidParameterValueErrorInvalidSourcetype",
            "InvalidParameterValueErrorInvalidSubservicetype",
            "InvalidParameterValueErrorInvalidTargetLanguage",
            "InvalidParameterValueErrorInvalidUrl",
            "InvalidParameterValueErrorInvalidUseraudiokey",
            "InvalidParameterValueErrorInvalidVoiceFormat",
            "InvalidParameterValueErrorInvalidVoicedata",
            "UnsupportedOperationTextTooLong",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 38] = backgrounds(
            &WORDS,
            &index::AAI_V20180522_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AaiError",
            label_en: "Intelligent Speech Service",
            label_zh: "智能语音服务",
            level: Level::Service,
            product: Some(products::AAI),
            version: Some("2018-05-22"),
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

pub use v20180522::AaiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
