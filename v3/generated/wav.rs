// @generated from spec/wav.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 12e737f495905360, rust-hash: 1d08449881447f80
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/wav.rs"]
mod index;

/// Version 2021-01-29 of the API.
pub mod v20210129 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "wav")]
    /// Error codes of WeCom Automotive Edition (wav), API 3.0, version 2021-01-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WavError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.InvalidAuthorizationCode
        #[doc(alias("AuthFailure.InvalidAuthorizationCode"))]
        AuthFailureInvalidAuthorizationCode,
        /// AuthFailure.MissingAccessToken
        #[doc(alias("AuthFailure.MissingAccessToken"))]
        AuthFailureMissingAccessToken,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.OpenPlatformError
        #[doc(alias("FailedOperation.OpenPlatformError"))]
        FailedOperationOpenPlatformError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.TimeSpanLimitExceeded
        #[doc(alias("InvalidParameterValue.TimeSpanLimitExceeded"))]
        InvalidParameterValueTimeSpanLimitExceeded,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "wav")]
    api::listed_enum!(WavError, wav_v20210129_table);
    pub(crate) mod wav_v20210129_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "wav")]
        use super::WavError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "wav_v20210129";
        pub(super) const CODE_INDEX: Index = index::WAV_V20210129_CODES;
        pub(super) const KEY_INDEX: Index = index::WAV_V20210129_KEYS;
        #[cfg(feature = "wav")]
        pub(super) static VARIANTS: [WavError; 15] = [
            WavError::AuthFailure,
            WavError::AuthFailureInvalidAuthorizationCode,
            WavError::AuthFailureMissingAccessToken,
            WavError::FailedOperation,
            WavError::FailedOperationOpenPlatformError,
            WavError::InternalError,
            WavError::InvalidParameter,
            WavError::InvalidParameterValue,
            WavError::InvalidParameterValueTimeSpanLimitExceeded,
            WavError::LimitExceeded,
            WavError::MissingParameter,
            WavError::OperationDenied,
            WavError::RequestLimitExceeded,
            WavError::UnauthorizedOperation,
            WavError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "AuthFailure",
            "AuthFailure.InvalidAuthorizationCode",
            "AuthFailure.MissingAccessToken",
            "FailedOperation",
            "FailedOperation.OpenPlatformError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.TimeSpanLimitExceeded",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "AuthFailure",
            "AuthFailureInvalidAuthorizationCode",
            "AuthFailureMissingAccessToken",
            "FailedOperation",
            "FailedOperationOpenPlatformError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueTimeSpanLimitExceeded",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.InvalidAuthorizationCode"),
            Answer::of("AuthFailure.MissingAccessToken"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::WAV_V20210129_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WavError",
            label_en: "WeCom Automotive Edition",
            label_zh: "企业微信汽车行业版",
            level: Level::Service,
            product: Some(products::WAV),
            version: Some("2021-01-29"),
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

#[cfg(feature = "wav")]
pub use v20210129::WavError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
