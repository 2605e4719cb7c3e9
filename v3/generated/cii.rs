// @generated from spec/cii.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7a19826d0d4160aa, rust-hash: e26d62b9464a2ce9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cii.rs"]
mod index;

/// Version 2020-12-10 of the API.
pub mod v20201210 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cii")]
    /// Error codes of Intelligent Insurance Assistant (cii), API 3.0, version 2020-12-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CiiError {
        /// AuthFailure
        AuthFailure,
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
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cii")]
    api::listed_enum!(CiiError, cii_v20201210_table);
    pub(crate) mod cii_v20201210_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cii")]
        use super::CiiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cii_v20201210";
        pub(super) const CODE_INDEX: Index = index::CII_V20201210_CODES;
        pub(super) const KEY_INDEX: Index = index::CII_V20201210_KEYS;
        #[cfg(feature = "cii")]
        pub(super) static VARIANTS: [CiiError; 7] = [
            CiiError::AuthFailure,
            CiiError::FailedOperation,
            CiiError::InternalError,
            CiiError::InvalidParameter,
            CiiError::InvalidParameterValue,
            CiiError::LimitExceeded,
            CiiError::MissingParameter,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
        ];
        pub(super) use super::index::CII_V20201210_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CiiError",
            label_en: "Intelligent Insurance Assistant (2020-12-10)",
            label_zh: "智能保险助手（2020-12-10）",
            level: Level::Service,
            product: Some(products::CII),
            version: Some("2020-12-10"),
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

#[cfg(feature = "cii")]
pub use v20201210::CiiError;

/// Version 2021-04-08 of the API.
pub mod v20210408 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cii")]
    /// Error codes of Intelligent Insurance Assistant (cii), API 3.0, version 2021-04-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CiiError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.Enterprise
        #[doc(alias("AuthFailure.Enterprise"))]
        AuthFailureEnterprise,
        /// AuthFailure.Personal
        #[doc(alias("AuthFailure.Personal"))]
        AuthFailurePersonal,
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
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cii")]
    api::listed_enum!(CiiError, cii_v20210408_table);
    pub(crate) mod cii_v20210408_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cii")]
        use super::CiiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cii_v20210408";
        pub(super) const CODE_INDEX: Index = index::CII_V20210408_CODES;
        pub(super) const KEY_INDEX: Index = index::CII_V20210408_KEYS;
        #[cfg(feature = "cii")]
        pub(super) static VARIANTS: [CiiError; 11] = [
            CiiError::AuthFailure,
            CiiError::AuthFailureEnterprise,
            CiiError::AuthFailurePersonal,
            CiiError::FailedOperation,
            CiiError::InternalError,
            CiiError::InvalidParameter,
            CiiError::InvalidParameterValue,
            CiiError::LimitExceeded,
            CiiError::MissingParameter,
            CiiError::OperationDenied,
            CiiError::RequestLimitExceeded,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "AuthFailure",
            "AuthFailure.Enterprise",
            "AuthFailure.Personal",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "AuthFailure",
            "AuthFailureEnterprise",
            "AuthFailurePersonal",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.Enterprise"),
            Answer::of("AuthFailure.Personal"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
        ];
        pub(super) use super::index::CII_V20210408_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CiiError",
            label_en: "Intelligent Insurance Assistant (2021-04-08)",
            label_zh: "智能保险助手（2021-04-08）",
            level: Level::Service,
            product: Some(products::CII),
            version: Some("2021-04-08"),
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

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
