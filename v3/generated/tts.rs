// @generated from spec/tts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 05f66539c9771627, rust-hash: 67204b139c4f3a13
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tts.rs"]
mod index;

/// Version 2019-08-23 of the API.
pub mod v20190823 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tts")]
    /// Error codes of Text To Speech (tts), API 3.0, version 2019-08-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TtsError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.NoSuchTask
        #[doc(alias("FailedOperation.NoSuchTask"))]
        FailedOperationNoSuchTask,
        /// InternalError.ErrorGetRoute
        #[doc(alias("InternalError.ErrorGetRoute"))]
        InternalErrorErrorGetRoute,
        /// InternalError.ExceedMaxLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ExceedMaxLimit"))]
        InternalErrorExceedMaxLimit,
        /// InternalError.FailAccessDatabase
        #[doc(alias("InternalError.FailAccessDatabase"))]
        InternalErrorFailAccessDatabase,
        /// InternalError.FailAccessRedis
        #[doc(alias("InternalError.FailAccessRedis"))]
        InternalErrorFailAccessRedis,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InternalError.NoResource
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.NoResource"))]
        InternalErrorNoResource,
        /// InvalidParameter.InvalidText
        #[doc(alias("InvalidParameter.InvalidText"))]
        InvalidParameterInvalidText,
        /// InvalidParameter.Status
        #[doc(alias("InvalidParameter.Status"))]
        InvalidParameterStatus,
        /// InvalidParameterValue.AppId
        #[doc(alias("InvalidParameterValue.AppId"))]
        InvalidParameterValueAppId,
        /// InvalidParameterValue.AppIdNotRegistered
        #[doc(alias("InvalidParameterValue.AppIdNotRegistered"))]
        InvalidParameterValueAppIdNotRegistered,
        /// InvalidParameterValue.CallbackUrl
        #[doc(alias("InvalidParameterValue.CallbackUrl"))]
        InvalidParameterValueCallbackUrl,
        /// InvalidParameterValue.Codec
        #[doc(alias("InvalidParameterValue.Codec"))]
        InvalidParameterValueCodec,
        /// InvalidParameterValue.ErrorCardinalFormat
        #[doc(alias("InvalidParameterValue.ErrorCardinalFormat"))]
        InvalidParameterValueErrorCardinalFormat,
        /// InvalidParameterValue.InvalidText
        #[doc(alias("InvalidParameterValue.InvalidText"))]
        InvalidParameterValueInvalidText,
        /// InvalidParameterValue.MissParameters
        #[doc(alias("InvalidParameterValue.MissParameters"))]
        InvalidParameterValueMissParameters,
        /// InvalidParameterValue.ModelType
        #[doc(alias("InvalidParameterValue.ModelType"))]
        InvalidParameterValueModelType,
        /// InvalidParameterValue.ParticipleError
        #[doc(alias("InvalidParameterValue.ParticipleError"))]
        InvalidParameterValueParticipleError,
        /// InvalidParameterValue.PrimaryLanguage
        #[doc(alias("InvalidParameterValue.PrimaryLanguage"))]
        InvalidParameterValuePrimaryLanguage,
        /// InvalidParameterValue.SSMLInvalid
        #[doc(alias("InvalidParameterValue.SSMLInvalid"))]
        InvalidParameterValueSsmlInvalid,
        /// InvalidParameterValue.SampleRate
        #[doc(alias("InvalidParameterValue.SampleRate"))]
        InvalidParameterValueSampleRate,
        /// InvalidParameterValue.SessionId
        #[doc(alias("InvalidParameterValue.SessionId"))]
        InvalidParameterValueSessionId,
        /// InvalidParameterValue.Speed
        #[doc(alias("InvalidParameterValue.Speed"))]
        InvalidParameterValueSpeed,
        /// InvalidParameterValue.Text
        #[doc(alias("InvalidParameterValue.Text"))]
        InvalidParameterValueText,
        /// InvalidParameterValue.TextEmpty
        #[doc(alias("InvalidParameterValue.TextEmpty"))]
        InvalidParameterValueTextEmpty,
        /// InvalidParameterValue.TextNotUtf8
        #[doc(alias("InvalidParameterValue.TextNotUtf8"))]
        InvalidParameterValueTextNotUtf8,
        /// InvalidParameterValue.TextSsmlParseError
        #[doc(alias("InvalidParameterValue.TextSsmlParseError"))]
        InvalidParameterValueTextSsmlParseError,
        /// InvalidParameterValue.TextTooLong
        #[doc(alias("InvalidParameterValue.TextTooLong"))]
        InvalidParameterValueTextTooLong,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.VoiceType
        #[doc(alias("InvalidParameterValue.VoiceType"))]
        InvalidParameterValueVoiceType,
        /// InvalidParameterValue.Volume
        #[doc(alias("InvalidParameterValue.Volume"))]
        InvalidParameterValueVolume,
        /// LimitExceeded.AccessLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.AccessLimit"))]
        LimitExceededAccessLimit,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AccountArrears
        #[doc(alias("UnsupportedOperation.AccountArrears"))]
        UnsupportedOperationAccountArrears,
        /// UnsupportedOperation.AuthorizationExpired
        #[doc(alias("UnsupportedOperation.AuthorizationExpired"))]
        UnsupportedOperationAuthorizationExpired,
        /// UnsupportedOperation.AuthorizationFailed
        #[doc(alias("UnsupportedOperation.AuthorizationFailed"))]
        UnsupportedOperationAuthorizationFailed,
        /// UnsupportedOperation.ForbiddenUse
        #[doc(alias("UnsupportedOperation.ForbiddenUse"))]
        UnsupportedOperationForbiddenUse,
        /// UnsupportedOperation.NoBanlance
        #[doc(alias("UnsupportedOperation.NoBanlance"))]
        UnsupportedOperationNoBanlance,
        /// UnsupportedOperation.NoFreeAccount
        #[doc(alias("UnsupportedOperation.NoFreeAccount"))]
        UnsupportedOperationNoFreeAccount,
        /// UnsupportedOperation.PkgExhausted
        #[doc(alias("UnsupportedOperation.PkgExhausted"))]
        UnsupportedOperationPkgExhausted,
        /// UnsupportedOperation.ServerAlreadyOpen
        #[doc(alias("UnsupportedOperation.ServerAlreadyOpen"))]
        UnsupportedOperationServerAlreadyOpen,
        /// UnsupportedOperation.ServerDestoryed
        #[doc(alias("UnsupportedOperation.ServerDestoryed"))]
        UnsupportedOperationServerDestoryed,
        /// UnsupportedOperation.ServerNotOpen
        #[doc(alias("UnsupportedOperation.ServerNotOpen"))]
        UnsupportedOperationServerNotOpen,
        /// UnsupportedOperation.ServerStopped
        #[doc(alias("UnsupportedOperation.ServerStopped"))]
        UnsupportedOperationServerStopped,
        /// UnsupportedOperation.TextTooLong
        #[doc(alias("UnsupportedOperation.TextTooLong"))]
        UnsupportedOperationTextTooLong,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tts")]
    api::listed_enum!(TtsError, tts_v20190823_table);
    pub(crate) mod tts_v20190823_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "tts")]
        use super::TtsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tts_v20190823";
        pub(super) const CODE_INDEX: Index = index::TTS_V20190823_CODES;
        pub(super) const KEY_INDEX: Index = index::TTS_V20190823_KEYS;
        #[cfg(feature = "tts")]
        pub(super) static VARIANTS: [TtsError; 47] = [
            TtsError::AuthFailureInvalidAuthorization,
            TtsError::FailedOperation,
            TtsError::FailedOperationNoSuchTask,
            TtsError::InternalErrorErrorGetRoute,
            TtsError::InternalErrorExceedMaxLimit,
            TtsError::InternalErrorFailAccessDatabase,
            TtsError::InternalErrorFailAccessRedis,
            TtsError::InternalErrorInternalError,
            TtsError::InternalErrorNoResource,
            TtsError::InvalidParameterInvalidText,
            TtsError::InvalidParameterStatus,
            TtsError::InvalidParameterValueAppId,
            TtsError::InvalidParameterValueAppIdNotRegistered,
            TtsError::InvalidParameterValueCallbackUrl,
            TtsError::InvalidParameterValueCodec,
            TtsError::InvalidParameterValueErrorCardinalFormat,
            TtsError::InvalidParameterValueInvalidText,
            TtsError::InvalidParameterValueMissParameters,
            TtsError::InvalidParameterValueModelType,
            TtsError::InvalidParameterValueParticipleError,
            TtsError::InvalidParameterValuePrimaryLanguage,
            TtsError::InvalidParameterValueSsmlInvalid,
            TtsError::InvalidParameterValueSampleRate,
            TtsError::InvalidParameterValueSessionId,
            TtsError::InvalidParameterValueSpeed,
            TtsError::InvalidParameterValueText,
            TtsError::InvalidParameterValueTextEmpty,
            TtsError::InvalidParameterValueTextNotUtf8,
            TtsError::InvalidParameterValueTextSsmlParseError,
            TtsError::InvalidParameterValueTextTooLong,
            TtsError::InvalidParameterValueType,
            TtsError::InvalidParameterValueVoiceType,
            TtsError::InvalidParameterValueVolume,
            TtsError::LimitExceededAccessLimit,
            TtsError::UnsupportedOperation,
            TtsError::UnsupportedOperationAccountArrears,
            TtsError::UnsupportedOperationAuthorizationExpired,
            TtsError::UnsupportedOperationAuthorizationFailed,
            TtsError::UnsupportedOperationForbiddenUse,
            TtsError::UnsupportedOperationNoBanlance,
            TtsError::UnsupportedOperationNoFreeAccount,
            TtsError::UnsupportedOperationPkgExhausted,
            TtsError::UnsupportedOperationServerAlreadyOpen,
            TtsError::UnsupportedOperationServerDestoryed,
            TtsError::UnsupportedOperationServerNotOpen,
            TtsError::UnsupportedOperationServerStopped,
            TtsError::UnsupportedOperationTextTooLong,
        ];
        pub(super) static WORDS: [&str; 47] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "FailedOperation.NoSuchTask",
            "InternalError.ErrorGetRoute",
            "InternalError.ExceedMaxLimit",
            "InternalError.FailAccessDatabase",
            "InternalError.FailAccessRedis",
            "InternalError.InternalError",
            "InternalError.NoResource",
            "InvalidParameter.InvalidText",
            "InvalidParameter.Status",
            "InvalidParameterValue.AppId",
            "InvalidParameterValue.AppIdNotRegistered",
            "InvalidParameterValue.CallbackUrl",
            "InvalidParameterValue.Codec",
            "InvalidParameterValue.ErrorCardinalFormat",
            "InvalidParameterValue.InvalidText",
            "InvalidParameterValue.MissParameters",
            "InvalidParameterValue.ModelType",
            "InvalidParameterValue.ParticipleError",
            "InvalidParameterValue.PrimaryLanguage",
            "InvalidParameterValue.SSMLInvalid",
            "InvalidParameterValue.SampleRate",
            "InvalidParameterValue.SessionId",
            "InvalidParameterValue.Speed",
            "InvalidParameterValue.Text",
            "InvalidParameterValue.TextEmpty",
            "InvalidParameterValue.TextNotUtf8",
            "InvalidParameterValue.TextSsmlParseError",
            "InvalidParameterValue.TextTooLong",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.VoiceType",
            "InvalidParameterValue.Volume",
            "LimitExceeded.AccessLimit",
            "UnsupportedOperation",
            "UnsupportedOperation.AccountArrears",
            "UnsupportedOperation.AuthorizationExpired",
            "UnsupportedOperation.AuthorizationFailed",
            "UnsupportedOperation.ForbiddenUse",
            "UnsupportedOperation.NoBanlance",
            "UnsupportedOperation.NoFreeAccount",
            "UnsupportedOperation.PkgExhausted",
            "UnsupportedOperation.ServerAlreadyOpen",
            "UnsupportedOperation.ServerDestoryed",
            "UnsupportedOperation.ServerNotOpen",
            "UnsupportedOperation.ServerStopped",
            "UnsupportedOperation.TextTooLong",
        ];
        pub(super) static NAMES: [&str; 47] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "FailedOperationNoSuchTask",
            "InternalErrorErrorGetRoute",
            "InternalErrorExceedMaxLimit",
            "InternalErrorFailAccessDatabase",
            "InternalErrorFailAccessRedis",
            "InternalErrorInternalError",
            "InternalErrorNoResource",
            "InvalidParameterInvalidText",
            "InvalidParameterStatus",
            "InvalidParameterValueAppId",
            "InvalidParameterValueAppIdNotRegistered",
            "InvalidParameterValueCallbackUrl",
            "InvalidParameterValueCodec",
            "InvalidParameterValueErrorCardinalFormat",
            "InvalidParameterValueInvalidText",
            "InvalidParameterValueMissParameters",
            "InvalidParameterValueModelType",
            "InvalidParameterValueParticipleError",
            "InvalidParameterValuePrimaryLanguage",
            "InvalidParameterValueSsmlInvalid",
            "InvalidParameterValueSampleRate",
            "InvalidParameterValueSessionId",
            "InvalidParameterValueSpeed",
            "InvalidParameterValueText",
            "InvalidParameterValueTextEmpty",
            "InvalidParameterValueTextNotUtf8",
            "InvalidParameterValueTextSsmlParseError",
            "InvalidParameterValueTextTooLong",
            "InvalidParameterValueType",
            "InvalidParameterValueVoiceType",
            "InvalidParameterValueVolume",
            "LimitExceededAccessLimit",
            "UnsupportedOperation",
            "UnsupportedOperationAccountArrears",
            "UnsupportedOperationAuthorizationExpired",
            "UnsupportedOperationAuthorizationFailed",
            "UnsupportedOperationForbiddenUse",
            "UnsupportedOperationNoBanlance",
            "UnsupportedOperationNoFreeAccount",
            "UnsupportedOperationPkgExhausted",
            "UnsupportedOperationServerAlreadyOpen",
            "UnsupportedOperationServerDestoryed",
            "UnsupportedOperationServerNotOpen",
            "UnsupportedOperationServerStopped",
            "UnsupportedOperationTextTooLong",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InternalError.ExceedMaxLimit").with_retry(Retry::Backoff),
            Answer::of("InternalError.NoResource").with_retry(Retry::Backoff),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded.AccessLimit").with_retry(Retry::Throttle),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TTS_V20190823_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TtsError",
            label_en: "Text To Speech",
            label_zh: "语音合成",
            level: Level::Service,
            product: Some(products::TTS),
            version: Some("2019-08-23"),
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

#[cfg(feature = "tts")]
pub use v20190823::TtsError;

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
