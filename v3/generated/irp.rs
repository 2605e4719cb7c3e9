// @generated from spec/irp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a04b362bfc2ca00c
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
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
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
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 5] = backgrounds(
            &WORDS,
            &index::IRP_V20220324_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 5] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 5] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 5] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 5] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 5] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 5] = retries(&BACKGROUNDS, &OWN);
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
            titles_en: &TITLES_EN,
            titles_zh: &TITLES_ZH,
            remedies_en: &REMEDIES_EN,
            remedies_zh: &REMEDIES_ZH,
            categories: &CATEGORIES,
            retries: &RETRIES,
            own: &OWN,
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
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
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
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 6] = backgrounds(
            &WORDS,
            &index::IRP_V20220805_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 6] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 6] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 6] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 6] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 6] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 6] = retries(&BACKGROUNDS, &OWN);
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
            titles_en: &TITLES_EN,
            titles_zh: &TITLES_ZH,
            remedies_en: &REMEDIES_EN,
            remedies_zh: &REMEDIES_ZH,
            categories: &CATEGORIES,
            retries: &RETRIES,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
