// @generated from spec/bri.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ac25c021274cf62a, rust-hash: 65830935f3665c1c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bri.rs"]
mod index;

/// Version 2019-03-28 of the API.
pub mod v20190328 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bri")]
    /// Error codes of Business Risk Intelligence (bri), API 3.0, version 2019-03-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BriError {
        /// InternalError
        InternalError,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.CertMd5
        #[doc(alias("InvalidParameter.CertMd5"))]
        InvalidParameterCertMd5,
        /// InvalidParameter.FileMd5
        #[doc(alias("InvalidParameter.FileMd5"))]
        InvalidParameterFileMd5,
        /// InvalidParameter.FileSize
        #[doc(alias("InvalidParameter.FileSize"))]
        InvalidParameterFileSize,
        /// InvalidParameter.Imei
        #[doc(alias("InvalidParameter.Imei"))]
        InvalidParameterImei,
        /// InvalidParameter.InvalidAction
        #[doc(alias("InvalidParameter.InvalidAction"))]
        InvalidParameterInvalidAction,
        /// InvalidParameter.Ip
        #[doc(alias("InvalidParameter.Ip"))]
        InvalidParameterIp,
        /// InvalidParameter.PackageName
        #[doc(alias("InvalidParameter.PackageName"))]
        InvalidParameterPackageName,
        /// InvalidParameter.PhoneNumber
        #[doc(alias("InvalidParameter.PhoneNumber"))]
        InvalidParameterPhoneNumber,
        /// InvalidParameter.QQ
        #[doc(alias("InvalidParameter.QQ"))]
        InvalidParameterQq,
        /// InvalidParameter.Service
        #[doc(alias("InvalidParameter.Service"))]
        InvalidParameterService,
        /// InvalidParameter.Url
        #[doc(alias("InvalidParameter.Url"))]
        InvalidParameterUrl,
        /// InvalidParameter.Wechat
        #[doc(alias("InvalidParameter.Wechat"))]
        InvalidParameterWechat,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bri")]
    api::listed_enum!(BriError, bri_v20190328_table);
    pub(crate) mod bri_v20190328_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bri")]
        use super::BriError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bri_v20190328";
        pub(super) const CODE_INDEX: Index = index::BRI_V20190328_CODES;
        pub(super) const KEY_INDEX: Index = index::BRI_V20190328_KEYS;
        #[cfg(feature = "bri")]
        pub(super) static VARIANTS: [BriError; 22] = [
            BriError::InternalError,
            BriError::InternalErrorTimeout,
            BriError::InvalidParameter,
            BriError::InvalidParameterCertMd5,
            BriError::InvalidParameterFileMd5,
            BriError::InvalidParameterFileSize,
            BriError::InvalidParameterImei,
            BriError::InvalidParameterInvalidAction,
            BriError::InvalidParameterIp,
            BriError::InvalidParameterPackageName,
            BriError::InvalidParameterPhoneNumber,
            BriError::InvalidParameterQq,
            BriError::InvalidParameterService,
            BriError::InvalidParameterUrl,
            BriError::InvalidParameterWechat,
            BriError::InvalidParameterValue,
            BriError::LimitExceeded,
            BriError::MissingParameter,
            BriError::ResourceInsufficient,
            BriError::ResourceNotFound,
            BriError::ResourceUnavailable,
            BriError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 22] = [
            "InternalError",
            "InternalError.Timeout",
            "InvalidParameter",
            "InvalidParameter.CertMd5",
            "InvalidParameter.FileMd5",
            "InvalidParameter.FileSize",
            "InvalidParameter.Imei",
            "InvalidParameter.InvalidAction",
            "InvalidParameter.Ip",
            "InvalidParameter.PackageName",
            "InvalidParameter.PhoneNumber",
            "InvalidParameter.QQ",
            "InvalidParameter.Service",
            "InvalidParameter.Url",
            "InvalidParameter.Wechat",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 22] = [
            "InternalError",
            "InternalErrorTimeout",
            "InvalidParameter",
            "InvalidParameterCertMd5",
            "InvalidParameterFileMd5",
            "InvalidParameterFileSize",
            "InvalidParameterImei",
            "InvalidParameterInvalidAction",
            "InvalidParameterIp",
            "InvalidParameterPackageName",
            "InvalidParameterPhoneNumber",
            "InvalidParameterQq",
            "InvalidParameterService",
            "InvalidParameterUrl",
            "InvalidParameterWechat",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::BRI_V20190328_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BriError",
            label_en: "Business Risk Intelligence",
            label_zh: "业务风险情报",
            level: Level::Service,
            product: Some(products::BRI),
            version: Some("2019-03-28"),
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

#[cfg(feature = "bri")]
pub use v20190328::BriError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
