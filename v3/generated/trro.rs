// @generated from spec/trro.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a6dd7b25ffea0383, rust-hash: 23cb16d9ebbc8106
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trro.rs"]
mod index;

/// Version 2022-03-25 of the API.
pub mod v20220325 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "trro")]
    /// Error codes of Tencent Real-time Remote Operation (trro), API 3.0, version 2022-03-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TrroError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.LicensesNotEnoughError
        #[doc(alias("OperationDenied.LicensesNotEnoughError"))]
        OperationDeniedLicensesNotEnoughError,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "trro")]
    api::listed_enum!(TrroError, trro_v20220325_table);
    pub(crate) mod trro_v20220325_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "trro")]
        use super::TrroError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "trro_v20220325";
        pub(super) const CODE_INDEX: Index = index::TRRO_V20220325_CODES;
        pub(super) const KEY_INDEX: Index = index::TRRO_V20220325_KEYS;
        #[cfg(feature = "trro")]
        pub(super) static VARIANTS: [TrroError; 8] = [
            TrroError::FailedOperation,
            TrroError::InternalError,
            TrroError::InvalidParameter,
            TrroError::InvalidParameterValue,
            TrroError::MissingParameter,
            TrroError::OperationDenied,
            TrroError::OperationDeniedLicensesNotEnoughError,
            TrroError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.LicensesNotEnoughError",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedLicensesNotEnoughError",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::TRRO_V20220325_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TrroError",
            label_en: "Tencent Real-time Remote Operation",
            label_zh: "实时互动-工业能源版",
            level: Level::Service,
            product: Some(products::TRRO),
            version: Some("2022-03-25"),
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

#[cfg(feature = "trro")]
pub use v20220325::TrroError;

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
