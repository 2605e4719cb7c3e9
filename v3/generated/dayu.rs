// @generated from spec/dayu.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fb7f9276bfe7de0e, rust-hash: f9f73f04e5c125e6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dayu.rs"]
mod index;

/// Version 2018-07-09 of the API.
pub mod v20180709 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dayu")]
    /// Error codes of Anti-DDoS Pro (dayu), API 3.0, version 2018-07-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DayuError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dayu")]
    api::listed_enum!(DayuError, dayu_v20180709_table);
    pub(crate) mod dayu_v20180709_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dayu")]
        use super::DayuError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dayu_v20180709";
        pub(super) const CODE_INDEX: Index = index::DAYU_V20180709_CODES;
        pub(super) const KEY_INDEX: Index = index::DAYU_V20180709_KEYS;
        #[cfg(feature = "dayu")]
        pub(super) static VARIANTS: [DayuError; 12] = [
            DayuError::DryRunOperation,
            DayuError::FailedOperation,
            DayuError::InternalError,
            DayuError::InvalidParameter,
            DayuError::InvalidParameterValue,
            DayuError::LimitExceeded,
            DayuError::MissingParameter,
            DayuError::ResourceInUse,
            DayuError::ResourceNotFound,
            DayuError::ResourceUnavailable,
            DayuError::UnknownParameter,
            DayuError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 12] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 12] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::DAYU_V20180709_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DayuError",
            label_en: "Anti-DDoS Pro",
            label_zh: "DDoS 高防包",
            level: Level::Service,
            product: Some(products::DAYU),
            version: Some("2018-07-09"),
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

#[cfg(feature = "dayu")]
pub use v20180709::DayuError;

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
