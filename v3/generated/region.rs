// @generated from spec/region.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: eb2943e8c73dc3b9, rust-hash: f5b9192b644cd573
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/region.rs"]
mod index;

/// Version 2022-06-27 of the API.
pub mod v20220627 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "region")]
    /// Error codes of Region Management System (region), API 3.0, version 2022-06-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RegionError {
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "region")]
    api::listed_enum!(RegionError, region_v20220627_table);
    pub(crate) mod region_v20220627_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "region")]
        use super::RegionError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "region_v20220627";
        pub(super) const CODE_INDEX: Index = index::REGION_V20220627_CODES;
        pub(super) const KEY_INDEX: Index = index::REGION_V20220627_KEYS;
        #[cfg(feature = "region")]
        pub(super) static VARIANTS: [RegionError; 4] = [
            RegionError::InvalidParameter,
            RegionError::InvalidParameterParameterError,
            RegionError::RequestLimitExceeded,
            RegionError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "InvalidParameter",
            "InvalidParameter.ParameterError",
            "RequestLimitExceeded",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "InvalidParameter",
            "InvalidParameterParameterError",
            "RequestLimitExceeded",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::REGION_V20220627_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "RegionError",
            label_en: "Region Management System",
            label_zh: "地域管理系统",
            level: Level::Service,
            product: Some(products::REGION),
            version: Some("2022-06-27"),
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

#[cfg(feature = "region")]
pub use v20220627::RegionError;

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
