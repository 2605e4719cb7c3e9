// @generated from spec/drm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 847a57e45e070a27, rust-hash: fb14bb56f8d28728
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/drm.rs"]
mod index;

/// Version 2018-11-15 of the API.
pub mod v20181115 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "drm")]
    /// Error codes of Digital Rights Management (drm), API 3.0, version 2018-11-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DrmError {
        /// FailedOperation.PemIdNotExist
        #[doc(alias("FailedOperation.PemIdNotExist"))]
        FailedOperationPemIdNotExist,
        /// FailedOperation.PemNumTooMuch
        #[doc(alias("FailedOperation.PemNumTooMuch"))]
        FailedOperationPemNumTooMuch,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "drm")]
    api::listed_enum!(DrmError, drm_v20181115_table);
    pub(crate) mod drm_v20181115_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "drm")]
        use super::DrmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "drm_v20181115";
        pub(super) const CODE_INDEX: Index = index::DRM_V20181115_CODES;
        pub(super) const KEY_INDEX: Index = index::DRM_V20181115_KEYS;
        #[cfg(feature = "drm")]
        pub(super) static VARIANTS: [DrmError; 6] = [
            DrmError::FailedOperationPemIdNotExist,
            DrmError::FailedOperationPemNumTooMuch,
            DrmError::InternalError,
            DrmError::InvalidParameter,
            DrmError::InvalidParameterValue,
            DrmError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "FailedOperation.PemIdNotExist",
            "FailedOperation.PemNumTooMuch",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "FailedOperationPemIdNotExist",
            "FailedOperationPemNumTooMuch",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::DRM_V20181115_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DrmError",
            label_en: "Digital Rights Management",
            label_zh: "数字版权管理",
            level: Level::Service,
            product: Some(products::DRM),
            version: Some("2018-11-15"),
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

#[cfg(feature = "drm")]
pub use v20181115::DrmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
