// @generated from spec/irp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 560e219d347aaf99, rust-hash: 8c399431455d9141
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/irp.rs"]
mod index;

/// Version 2022-03-24 of the API.
pub mod v20220324 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "irp")]
    /// Error codes of Intelligent Recommendation Platform (irp), API 3.0, version 2022-03-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IrpError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// OperationDenied
        OperationDenied,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "irp")]
    api::listed_enum!(IrpError, irp_v20220324_table);
    pub(crate) mod irp_v20220324_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "irp")]
        use super::IrpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "irp_v20220324";
        pub(super) const CODE_INDEX: Index = index::IRP_V20220324_CODES;
        pub(super) const KEY_INDEX: Index = index::IRP_V20220324_KEYS;
        #[cfg(feature = "irp")]
        pub(super) static VARIANTS: [IrpError; 5] = [
            IrpError::InternalError,
            IrpError::InvalidParameter,
            IrpError::InvalidParameterValue,
            IrpError::OperationDenied,
            IrpError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 5] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "OperationDenied",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 5] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "OperationDenied",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("OperationDenied"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::IRP_V20220324_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IrpError",
            label_en: "Intelligent Recommendation Platform (2022-03-24)",
            label_zh: "智能推荐平台（2022-03-24）",
            level: Level::Service,
            product: Some(products::IRP),
            version: Some("2022-03-24"),
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

#[cfg(feature = "irp")]
pub use v20220324::IrpError;

/// Version 2022-08-05 of the API.
pub mod v20220805 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "irp")]
    /// Error codes of Intelligent Recommendation Platform (irp), API 3.0, version 2022-08-05.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IrpError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// OperationDenied
        OperationDenied,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "irp")]
    api::listed_enum!(IrpError, irp_v20220805_table);
    pub(crate) mod irp_v20220805_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "irp")]
        use super::IrpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "irp_v20220805";
        pub(super) const CODE_INDEX: Index = index::IRP_V20220805_CODES;
        pub(super) const KEY_INDEX: Index = index::IRP_V20220805_KEYS;
        #[cfg(feature = "irp")]
        pub(super) static VARIANTS: [IrpError; 6] = [
            IrpError::InternalError,
            IrpError::InvalidParameter,
            IrpError::InvalidParameterValue,
            IrpError::LimitExceeded,
            IrpError::OperationDenied,
            IrpError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "OperationDenied",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "OperationDenied",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::IRP_V20220805_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IrpError",
            label_en: "Intelligent Recommendation Platform (2022-08-05)",
            label_zh: "智能推荐平台（2022-08-05）",
            level: Level::Service,
            product: Some(products::IRP),
            version: Some("2022-08-05"),
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
