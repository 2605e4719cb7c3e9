// @generated from spec/wss.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c0eff75b090165f1, rust-hash: 911978e939fd634f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/wss.rs"]
mod index;

/// Version 2018-04-26 of the API.
pub mod v20180426 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "wss")]
    /// Error codes of SSL Certificate Management Service (wss), API 3.0, version 2018-04-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum WssError {
        /// FailedOperation.CertInvalidParam
        #[doc(alias("FailedOperation.CertInvalidParam"))]
        FailedOperationCertInvalidParam,
        /// FailedOperation.CertMismatch
        #[doc(alias("FailedOperation.CertMismatch"))]
        FailedOperationCertMismatch,
        /// FailedOperation.InvalidCert
        #[doc(alias("FailedOperation.InvalidCert"))]
        FailedOperationInvalidCert,
        /// InternalError
        InternalError,
        /// InternalError.DomainInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DomainInternalError"))]
        InternalErrorDomainInternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.RepTypeIsInvalid
        #[doc(alias("InvalidParameter.RepTypeIsInvalid"))]
        InvalidParameterRepTypeIsInvalid,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "wss")]
    api::listed_enum!(WssError, wss_v20180426_table);
    pub(crate) mod wss_v20180426_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "wss")]
        use super::WssError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "wss_v20180426";
        pub(super) const CODE_INDEX: Index = index::WSS_V20180426_CODES;
        pub(super) const KEY_INDEX: Index = index::WSS_V20180426_KEYS;
        #[cfg(feature = "wss")]
        pub(super) static VARIANTS: [WssError; 7] = [
            WssError::FailedOperationCertInvalidParam,
            WssError::FailedOperationCertMismatch,
            WssError::FailedOperationInvalidCert,
            WssError::InternalError,
            WssError::InternalErrorDomainInternalError,
            WssError::InvalidParameter,
            WssError::InvalidParameterRepTypeIsInvalid,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "FailedOperation.CertInvalidParam",
            "FailedOperation.CertMismatch",
            "FailedOperation.InvalidCert",
            "InternalError",
            "InternalError.DomainInternalError",
            "InvalidParameter",
            "InvalidParameter.RepTypeIsInvalid",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "FailedOperationCertInvalidParam",
            "FailedOperationCertMismatch",
            "FailedOperationInvalidCert",
            "InternalError",
            "InternalErrorDomainInternalError",
            "InvalidParameter",
            "InvalidParameterRepTypeIsInvalid",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InternalError.DomainInternalError").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
        ];
        pub(super) use super::index::WSS_V20180426_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "WssError",
            label_en: "SSL Certificate Management Service",
            label_zh: "SSL证书管理服务",
            level: Level::Service,
            product: Some(products::WSS),
            version: Some("2018-04-26"),
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

#[cfg(feature = "wss")]
pub use v20180426::WssError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
