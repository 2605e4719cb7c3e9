// @generated from spec/advisor.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 23e77a2c4a8ed08c, rust-hash: d24f7ee2783095c3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/advisor.rs"]
mod index;

/// Version 2020-07-21 of the API.
pub mod v20200721 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "advisor")]
    /// Error codes of Tencent Cloud Smart Advisor (advisor), API 3.0, version 2020-07-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AdvisorError {
        /// InternalError
        InternalError,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "advisor")]
    api::listed_enum!(AdvisorError, advisor_v20200721_table);
    pub(crate) mod advisor_v20200721_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "advisor")]
        use super::AdvisorError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "advisor_v20200721";
        pub(super) const CODE_INDEX: Index = index::ADVISOR_V20200721_CODES;
        pub(super) const KEY_INDEX: Index = index::ADVISOR_V20200721_KEYS;
        #[cfg(feature = "advisor")]
        pub(super) static VARIANTS: [AdvisorError; 7] = [
            AdvisorError::InternalError,
            AdvisorError::InternalErrorDependsDb,
            AdvisorError::InternalErrorSystem,
            AdvisorError::InvalidParameter,
            AdvisorError::InvalidParameterParamError,
            AdvisorError::InvalidParameterValue,
            AdvisorError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "InternalError",
            "InternalError.DependsDb",
            "InternalError.System",
            "InvalidParameter",
            "InvalidParameter.ParamError",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "InternalError",
            "InternalErrorDependsDb",
            "InternalErrorSystem",
            "InvalidParameter",
            "InvalidParameterParamError",
            "InvalidParameterValue",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::ADVISOR_V20200721_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AdvisorError",
            label_en: "Tencent Cloud Smart Advisor",
            label_zh: "智能顾问",
            level: Level::Service,
            product: Some(products::ADVISOR),
            version: Some("2020-07-21"),
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

#[cfg(feature = "advisor")]
pub use v20200721::AdvisorError;

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
