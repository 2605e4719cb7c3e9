// @generated from spec/versions.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// spec-hash: 8b265173aa9f2c44, rust-hash: a6497dfd0cea78c3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/versions.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_EN, api, index};
    /// Words of one service, in its first version.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - SDK of one day: error codes
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VersionError {
        /// AuthFailure
        AuthFailure,
        /// LimitExceeded.Things
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.Things"))]
        LimitExceededThings,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    api::listed_enum!(VersionError, version_v20170312_table);
    #[allow(dead_code, non_upper_case_globals, reason = "these were variants")]
    impl VersionError {
        /// The former name of `LimitExceededThings`.
        #[deprecated(note = "renamed to `LimitExceededThings`")]
        pub const TooManyThings: Self = Self::LimitExceededThings;
    }
    mod version_v20170312_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        use super::{VersionError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "version_v20170312";
        pub(super) const CODE_INDEX: Index = index::VERSION_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::VERSION_V20170312_KEYS;
        pub(super) static VARIANTS: [VersionError; 2] = [
            VersionError::AuthFailure,
            VersionError::LimitExceededThings,
        ];
        pub(super) static WORDS: [&str; 2] = ["AuthFailure", "LimitExceeded.Things"];
        pub(super) static NAMES: [&str; 2] = ["AuthFailure", "LimitExceededThings"];
        pub(super) static KEYS: [(&str, u16); 1] = [("TooManyThings", 1)];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("AuthFailure"),
            Answer::of("LimitExceeded.Things").with_retry(Retry::Never),
        ];
        pub(super) use super::index::VERSION_V20170312_ANSWERS as ANSWER_AT;
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VersionError",
            label_en: "Codes",
            label_zh: "错误码",
            level: Level::Service,
            product: Some(products::CVM),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170312::VersionError;

/// Version 2022-05-01 of the API.
pub mod v20220501 {
    use super::{SDK_EN, api, index};
    /// Words of the same service, in its second version.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - SDK of one day: error codes
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VersionError {
        /// AuthFailure
        AuthFailure,
        /// InvalidParameter.Gone
        #[doc(alias("InvalidParameter.Gone"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-13"
        )]
        InvalidParameterGone,
        /// LimitExceeded.Things
        #[doc(alias("LimitExceeded.Things"))]
        LimitExceededThings,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    api::listed_enum!(VersionError, version_v20220501_table);
    mod version_v20220501_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        use super::{VersionError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "version_v20220501";
        pub(super) const CODE_INDEX: Index = index::VERSION_V20220501_CODES;
        pub(super) const KEY_INDEX: Index = index::VERSION_V20220501_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [VersionError; 3] = [
            VersionError::AuthFailure,
            VersionError::InvalidParameterGone,
            VersionError::LimitExceededThings,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "AuthFailure",
            "InvalidParameter.Gone",
            "LimitExceeded.Things",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "AuthFailure",
            "InvalidParameterGone",
            "LimitExceededThings",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("AuthFailure"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
        ];
        pub(super) use super::index::VERSION_V20220501_ANSWERS as ANSWER_AT;
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VersionError",
            label_en: "Codes",
            label_zh: "错误码",
            level: Level::Service,
            product: Some(products::CVM),
            version: Some("2022-05-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-13",
                        "自 2024-05-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_EN: api::Source = api::Source::new(
    "sdk-en",
    ["SDK of one day: error codes", "SDK of one day: error codes"],
    api::Lang::En,
    None,
);
