// @generated from spec/wav.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3dab702d27e065a5
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
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
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
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 15] = backgrounds(
            &WORDS,
            &index::WAV_V20210129_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 15] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 15] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 15] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 15] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 15] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 15] = retries(&BACKGROUNDS, &OWN);
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
            titles_en: &TITLES_EN,
            titles_zh: &TITLES_ZH,
            remedies_en: &REMEDIES_EN,
            remedies_zh: &REMEDIES_ZH,
            categories: &CATEGORIES,
            retries: &RETRIES,
            own: &OWN,
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
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
