// @generated from spec/quota.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ec9545960a8a085e, rust-hash: 25619e8679089d1e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/quota.rs"]
mod index;

/// Version 2024-12-04 of the API.
pub mod v20241204 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "quota")]
    /// Error codes of Quota Center (quota), API 3.0, version 2024-12-04.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum QuotaError {
        /// InternalError
        InternalError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceNotFound.AlarmNotExist
        #[doc(alias("ResourceNotFound.AlarmNotExist"))]
        ResourceNotFoundAlarmNotExist,
        /// ResourceNotFound.MemberNotExist
        #[doc(alias("ResourceNotFound.MemberNotExist"))]
        ResourceNotFoundMemberNotExist,
        /// ResourceNotFound.ProductNotExist
        #[doc(alias("ResourceNotFound.ProductNotExist"))]
        ResourceNotFoundProductNotExist,
        /// ResourceNotFound.UserQuotaNotExist
        #[doc(alias("ResourceNotFound.UserQuotaNotExist"))]
        ResourceNotFoundUserQuotaNotExist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation.AlarmIsExist
        #[doc(alias("UnsupportedOperation.AlarmIsExist"))]
        UnsupportedOperationAlarmIsExist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "quota")]
    api::listed_enum!(QuotaError, quota_v20241204_table);
    pub(crate) mod quota_v20241204_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "quota")]
        use super::QuotaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "quota_v20241204";
        pub(super) const CODE_INDEX: Index = index::QUOTA_V20241204_CODES;
        pub(super) const KEY_INDEX: Index = index::QUOTA_V20241204_KEYS;
        #[cfg(feature = "quota")]
        pub(super) static VARIANTS: [QuotaError; 8] = [
            QuotaError::InternalError,
            QuotaError::InvalidParameterValue,
            QuotaError::ResourceNotFoundAlarmNotExist,
            QuotaError::ResourceNotFoundMemberNotExist,
            QuotaError::ResourceNotFoundProductNotExist,
            QuotaError::ResourceNotFoundUserQuotaNotExist,
            QuotaError::UnauthorizedOperation,
            QuotaError::UnsupportedOperationAlarmIsExist,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "InternalError",
            "InvalidParameterValue",
            "ResourceNotFound.AlarmNotExist",
            "ResourceNotFound.MemberNotExist",
            "ResourceNotFound.ProductNotExist",
            "ResourceNotFound.UserQuotaNotExist",
            "UnauthorizedOperation",
            "UnsupportedOperation.AlarmIsExist",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "InternalError",
            "InvalidParameterValue",
            "ResourceNotFoundAlarmNotExist",
            "ResourceNotFoundMemberNotExist",
            "ResourceNotFoundProductNotExist",
            "ResourceNotFoundUserQuotaNotExist",
            "UnauthorizedOperation",
            "UnsupportedOperationAlarmIsExist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameterValue"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::QUOTA_V20241204_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "QuotaError",
            label_en: "Quota Center",
            label_zh: "配额中心",
            level: Level::Service,
            product: Some(products::QUOTA),
            version: Some("2024-12-04"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "quota")]
pub use v20241204::QuotaError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
