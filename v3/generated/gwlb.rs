// @generated from spec/gwlb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 70958d2a4e26711b, rust-hash: 3c821164a1e83fcd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gwlb.rs"]
mod index;

/// Version 2024-09-06 of the API.
pub mod v20240906 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "gwlb")]
    /// Error codes of Gateway Load Balancer (gwlb), API 3.0, version 2024-09-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GwlbError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ResourceInOperating
        #[doc(alias("FailedOperation.ResourceInOperating"))]
        FailedOperationResourceInOperating,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// LimitExceeded
        LimitExceeded,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "gwlb")]
    api::listed_enum!(GwlbError, gwlb_v20240906_table);
    pub(crate) mod gwlb_v20240906_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "gwlb")]
        use super::GwlbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "gwlb_v20240906";
        pub(super) const CODE_INDEX: Index = index::GWLB_V20240906_CODES;
        pub(super) const KEY_INDEX: Index = index::GWLB_V20240906_KEYS;
        #[cfg(feature = "gwlb")]
        pub(super) static VARIANTS: [GwlbError; 13] = [
            GwlbError::FailedOperation,
            GwlbError::FailedOperationResourceInOperating,
            GwlbError::InternalError,
            GwlbError::InvalidParameter,
            GwlbError::InvalidParameterFormatError,
            GwlbError::InvalidParameterRegionNotFound,
            GwlbError::InvalidParameterValue,
            GwlbError::InvalidParameterValueDuplicate,
            GwlbError::InvalidParameterValueInvalidFilter,
            GwlbError::InvalidParameterValueLength,
            GwlbError::InvalidParameterValueRange,
            GwlbError::LimitExceeded,
            GwlbError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 13] = [
            "FailedOperation",
            "FailedOperation.ResourceInOperating",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.FormatError",
            "InvalidParameter.RegionNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.Duplicate",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.Length",
            "InvalidParameterValue.Range",
            "LimitExceeded",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 13] = [
            "FailedOperation",
            "FailedOperationResourceInOperating",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterFormatError",
            "InvalidParameterRegionNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueDuplicate",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueLength",
            "InvalidParameterValueRange",
            "LimitExceeded",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::GWLB_V20240906_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GwlbError",
            label_en: "Gateway Load Balancer",
            label_zh: "网关负载均衡",
            level: Level::Service,
            product: Some(products::GWLB),
            version: Some("2024-09-06"),
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

#[cfg(feature = "gwlb")]
pub use v20240906::GwlbError;

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
