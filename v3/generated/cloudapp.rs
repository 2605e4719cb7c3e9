// @generated from spec/cloudapp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b3a2e7526953490a, rust-hash: dfcf1b220c1d4445
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cloudapp.rs"]
mod index;

/// Version 2022-05-30 of the API.
pub mod v20220530 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cloudapp")]
    /// Error codes of Cloud Application (cloudapp), API 3.0, version 2022-05-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CloudappError {
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.FailToSign
        #[doc(alias("InternalError.FailToSign"))]
        InternalErrorFailToSign,
        /// ResourceNotFound.LicenseNotFoundErr
        #[doc(alias("ResourceNotFound.LicenseNotFoundErr"))]
        ResourceNotFoundLicenseNotFoundErr,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cloudapp")]
    api::listed_enum!(CloudappError, cloudapp_v20220530_table);
    pub(crate) mod cloudapp_v20220530_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cloudapp")]
        use super::CloudappError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cloudapp_v20220530";
        pub(super) const CODE_INDEX: Index = index::CLOUDAPP_V20220530_CODES;
        pub(super) const KEY_INDEX: Index = index::CLOUDAPP_V20220530_KEYS;
        #[cfg(feature = "cloudapp")]
        pub(super) static VARIANTS: [CloudappError; 3] = [
            CloudappError::InternalErrorDbError,
            CloudappError::InternalErrorFailToSign,
            CloudappError::ResourceNotFoundLicenseNotFoundErr,
        ];
        pub(super) static WORDS: [&str; 3] = [
            "InternalError.DBError",
            "InternalError.FailToSign",
            "ResourceNotFound.LicenseNotFoundErr",
        ];
        pub(super) static NAMES: [&str; 3] = [
            "InternalErrorDbError",
            "InternalErrorFailToSign",
            "ResourceNotFoundLicenseNotFoundErr",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::below("InternalError"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::CLOUDAPP_V20220530_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CloudappError",
            label_en: "Cloud Application",
            label_zh: "云应用",
            level: Level::Service,
            product: Some(products::CLOUDAPP),
            version: Some("2022-05-30"),
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

#[cfg(feature = "cloudapp")]
pub use v20220530::CloudappError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
