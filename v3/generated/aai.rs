// @generated from spec/aai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 870a5bbba8fb7ef3, rust-hash: fb7a01c922655af6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/aai.rs"]
mod index;

/// Version 2018-05-22 of the API.
pub mod v20180522 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "aai")]
    /// Error codes of Intelligent Speech Service (aai), API 3.0, version 2018-05-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AaiError {
        /// FailedOperation.ServiceIsolate
        #[doc(alias("FailedOperation.ServiceIsolate"))]
        FailedOperationServiceIsolate,
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
        /// InternalError.ErrorTranslate
        #[doc(alias("InternalError.ErrorTranslate"))]
        InternalErrorErrorTranslate,
        /// InternalError.TextConvertFailed
        #[doc(alias("InternalError.TextConvertFailed"))]
        InternalErrorTextConvertFailed,
        /// InvalidParameter.ErrorChatText
        #[doc(alias("InvalidParameter.ErrorChatText"))]
        InvalidParameterErrorChatText,
        /// InvalidParameter.ErrorChatUser
        #[doc(alias("InvalidParameter.ErrorChatUser"))]
        InvalidParameterErrorChatUser,
        /// InvalidParameter.ErrorContentlength
        #[doc(alias("InvalidParameter.ErrorContentlength"))]
        InvalidParameterErrorContentlength,
        /// InvalidParameter.ErrorNoBodydata
        #[doc(alias("InvalidParameter.ErrorNoBodydata"))]
        InvalidParameterErrorNoBodydata,
        /// InvalidParameter.ErrorParamsMissing
        #[doc(alias("InvalidParameter.ErrorParamsMissing"))]
        InvalidParameterErrorParamsMissing,
        /// InvalidParameter.ErrorParsequest
        #[doc(alias("InvalidParameter.ErrorParsequest"))]
        InvalidParameterErrorParsequest,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AppIdNotRegistered
        #[doc(alias("InvalidParameterValue.AppIdNotRegistered"))]
        InvalidParameterValueAppIdNotRegistered,
        /// InvalidParameterValue.ErrorInvalidAppid
        #[doc(alias("InvalidParameterValue.ErrorInvalidAppid"))]
        InvalidParameterValueErrorInvalidAppid,
        /// InvalidParameterValue.ErrorInvalidClientip
        #[doc(alias("InvalidParameterValue.ErrorInvalidClientip"))]
        InvalidParameterValueErrorInvalidClientip,
        /// InvalidParameterValue.ErrorInvalidEngservice
        #[doc(alias("InvalidParameterValue.ErrorInvalidEngservice"))]
        InvalidParameterValueErrorInvalidEngservice,
        /// InvalidParameterValue.ErrorInvalidOpenTranslate
        #[doc(alias("InvalidParameterValue.ErrorInvalidOpenTranslate"))]
        InvalidParameterValueErrorInvalidOpenTranslate,
        /// InvalidParameterValue.ErrorInvalidProjectid
        #[doc(alias("InvalidParameterValue.ErrorInvalidProjectid"))]
        InvalidParameterValueErrorInvalidProjectid,
        /// InvalidParameterValue.ErrorInvalidRequestid
        #[doc(alias("InvalidParameterValue.ErrorInvalidRequestid"))]
        InvalidParameterValueErrorInvalidRequestid,
        /// InvalidParameterValue.ErrorInvalidSourceLanguage
        #[doc(alias("InvalidParameterValue.ErrorInvalidSourceLanguage"))]
        InvalidParameterValueErrorInvalidSourceLanguage,
        /// InvalidParameterValue.ErrorInvalidSourcetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSourcetype"))]
        InvalidParameterValueErrorInvalidSourcetype,
        /// InvalidParameterValue.ErrorInvalidSubservicetype
        #[doc(alias("InvalidParameterValue.ErrorInvalidSubservicetype"))]
        InvalidParameterValueErrorInvalidSubservicetype,
        /// InvalidParameterValue.ErrorInvalidTargetLanguage
        #[doc(alias("InvalidParameterValue.ErrorInvalidTargetLanguage"))]
        InvalidParameterValueErrorInvalidTargetLanguage,
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
        /// UnsupportedOperation.TextTooLong
        #[doc(alias("UnsupportedOperation.TextTooLong"))]
        UnsupportedOperationTextTooLong,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "aai")]
    api::listed_enum!(AaiError, aai_v20180522_table);
    pub(crate) mod aai_v20180522_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "aai")]
        use super::AaiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "aai_v20180522";
        pub(super) const CODE_INDEX: Index = index::AAI_V20180522_CODES;
        pub(super) const KEY_INDEX: Index = index::AAI_V20180522_KEYS;
        #[cfg(feature = "aai")]
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
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::AAI_V20180522_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "aai")]
pub use v20180522::AaiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
