// @generated from spec/sslpod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cabe18561c5cfcc6, rust-hash: b2dc7b48379f1f46
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sslpod.rs"]
mod index;

/// Version 2019-06-05 of the API.
pub mod v20190605 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "sslpod")]
    /// Error codes of SSLPod (sslpod), API 3.0, version 2019-06-05.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SslpodError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.RepetitionAdd
        #[doc(alias("FailedOperation.RepetitionAdd"))]
        FailedOperationRepetitionAdd,
        /// FailedOperation.ResolveDomainFailed
        #[doc(alias("FailedOperation.ResolveDomainFailed"))]
        FailedOperationResolveDomainFailed,
        /// InternalError
        InternalError,
        /// InvalidParameter.InvalidDomain
        #[doc(alias("InvalidParameter.InvalidDomain"))]
        InvalidParameterInvalidDomain,
        /// InvalidParameter.InvalidIP
        #[doc(alias("InvalidParameter.InvalidIP"))]
        InvalidParameterInvalidIp,
        /// InvalidParameter.InvalidPort
        #[doc(alias("InvalidParameter.InvalidPort"))]
        InvalidParameterInvalidPort,
        /// InvalidParameter.InvalidServerType
        #[doc(alias("InvalidParameter.InvalidServerType"))]
        InvalidParameterInvalidServerType,
        /// InvalidParameter.InvalidTagName
        #[doc(alias("InvalidParameter.InvalidTagName"))]
        InvalidParameterInvalidTagName,
        /// InvalidParameter.TooManyTag
        #[doc(alias("InvalidParameter.TooManyTag"))]
        InvalidParameterTooManyTag,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidNoticeType
        #[doc(alias("InvalidParameterValue.InvalidNoticeType"))]
        InvalidParameterValueInvalidNoticeType,
        /// InvalidParameterValue.InvalidSearchType
        #[doc(alias("InvalidParameterValue.InvalidSearchType"))]
        InvalidParameterValueInvalidSearchType,
        /// LimitExceeded.AddExceeded
        #[doc(alias("LimitExceeded.AddExceeded"))]
        LimitExceededAddExceeded,
        /// LimitExceeded.MonitorExceeded
        #[doc(alias("LimitExceeded.MonitorExceeded"))]
        LimitExceededMonitorExceeded,
        /// ResourceNotFound.Product
        #[doc(alias("ResourceNotFound.Product"))]
        ResourceNotFoundProduct,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "sslpod")]
    api::listed_enum!(SslpodError, sslpod_v20190605_table);
    pub(crate) mod sslpod_v20190605_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "sslpod")]
        use super::SslpodError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "sslpod_v20190605";
        pub(super) const CODE_INDEX: Index = index::SSLPOD_V20190605_CODES;
        pub(super) const KEY_INDEX: Index = index::SSLPOD_V20190605_KEYS;
        #[cfg(feature = "sslpod")]
        pub(super) static VARIANTS: [SslpodError; 17] = [
            SslpodError::AuthFailure,
            SslpodError::FailedOperation,
            SslpodError::FailedOperationRepetitionAdd,
            SslpodError::FailedOperationResolveDomainFailed,
            SslpodError::InternalError,
            SslpodError::InvalidParameterInvalidDomain,
            SslpodError::InvalidParameterInvalidIp,
            SslpodError::InvalidParameterInvalidPort,
            SslpodError::InvalidParameterInvalidServerType,
            SslpodError::InvalidParameterInvalidTagName,
            SslpodError::InvalidParameterTooManyTag,
            SslpodError::InvalidParameterValue,
            SslpodError::InvalidParameterValueInvalidNoticeType,
            SslpodError::InvalidParameterValueInvalidSearchType,
            SslpodError::LimitExceededAddExceeded,
            SslpodError::LimitExceededMonitorExceeded,
            SslpodError::ResourceNotFoundProduct,
        ];
        pub(super) static WORDS: [&str; 17] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.RepetitionAdd",
            "FailedOperation.ResolveDomainFailed",
            "InternalError",
            "InvalidParameter.InvalidDomain",
            "InvalidParameter.InvalidIP",
            "InvalidParameter.InvalidPort",
            "InvalidParameter.InvalidServerType",
            "InvalidParameter.InvalidTagName",
            "InvalidParameter.TooManyTag",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidNoticeType",
            "InvalidParameterValue.InvalidSearchType",
            "LimitExceeded.AddExceeded",
            "LimitExceeded.MonitorExceeded",
            "ResourceNotFound.Product",
        ];
        pub(super) static NAMES: [&str; 17] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationRepetitionAdd",
            "FailedOperationResolveDomainFailed",
            "InternalError",
            "InvalidParameterInvalidDomain",
            "InvalidParameterInvalidIp",
            "InvalidParameterInvalidPort",
            "InvalidParameterInvalidServerType",
            "InvalidParameterInvalidTagName",
            "InvalidParameterTooManyTag",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidNoticeType",
            "InvalidParameterValueInvalidSearchType",
            "LimitExceededAddExceeded",
            "LimitExceededMonitorExceeded",
            "ResourceNotFoundProduct",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::SSLPOD_V20190605_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SslpodError",
            label_en: "SSLPod",
            label_zh: "证书监控 SSLPod",
            level: Level::Service,
            product: Some(products::SSLPOD),
            version: Some("2019-06-05"),
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

#[cfg(feature = "sslpod")]
pub use v20190605::SslpodError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
