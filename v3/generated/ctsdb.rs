// @generated from spec/ctsdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 586da93838bd3cd1, rust-hash: cb873ede1594b561
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ctsdb.rs"]
mod index;

/// Version 2023-02-02 of the API.
pub mod v20230202 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ctsdb")]
    /// Error codes of TencentDB for CTSDB (ctsdb), API 3.0, version 2023-02-02.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CtsdbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ctsdb")]
    api::listed_enum!(CtsdbError, ctsdb_v20230202_table);
    pub(crate) mod ctsdb_v20230202_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ctsdb")]
        use super::CtsdbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ctsdb_v20230202";
        pub(super) const CODE_INDEX: Index = index::CTSDB_V20230202_CODES;
        pub(super) const KEY_INDEX: Index = index::CTSDB_V20230202_KEYS;
        #[cfg(feature = "ctsdb")]
        pub(super) static VARIANTS: [CtsdbError; 3] = [
            CtsdbError::AuthFailure,
            CtsdbError::FailedOperation,
            CtsdbError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "AuthFailure",
            "FailedOperation",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "AuthFailure",
            "FailedOperation",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 3] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::CTSDB_V20230202_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CtsdbError",
            label_en: "TencentDB for CTSDB",
            label_zh: "时序数据库 CTSDB",
            level: Level::Service,
            product: Some(products::CTSDB),
            version: Some("2023-02-02"),
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

#[cfg(feature = "ctsdb")]
pub use v20230202::CtsdbError;

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
