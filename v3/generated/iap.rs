// @generated from spec/iap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 572d29e004046a9a, rust-hash: a49c5a0e02c64674
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iap.rs"]
mod index;

/// Version 2024-07-13 of the API.
pub mod v20240713 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "iap")]
    /// Error codes of Identity Aware Platform (iap), API 3.0, version 2024-07-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IapError {
        /// FailedOperation
        FailedOperation,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.IdentityNameInUse
        #[doc(alias("InvalidParameter.IdentityNameInUse"))]
        InvalidParameterIdentityNameInUse,
        /// InvalidParameter.MetadataError
        #[doc(alias("InvalidParameter.MetadataError"))]
        InvalidParameterMetadataError,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameterValue.IdentityKeyError
        #[doc(alias("InvalidParameterValue.IdentityKeyError"))]
        InvalidParameterValueIdentityKeyError,
        /// InvalidParameterValue.IdentityUrlError
        #[doc(alias("InvalidParameterValue.IdentityUrlError"))]
        InvalidParameterValueIdentityUrlError,
        /// InvalidParameterValue.NameError
        #[doc(alias("InvalidParameterValue.NameError"))]
        InvalidParameterValueNameError,
        /// LimitExceeded.IdentityFull
        #[doc(alias("LimitExceeded.IdentityFull"))]
        LimitExceededIdentityFull,
        /// ResourceNotFound.IdentityNotExist
        #[doc(alias("ResourceNotFound.IdentityNotExist"))]
        ResourceNotFoundIdentityNotExist,
        /// ResourceNotFound.RecordNotExists
        #[doc(alias("ResourceNotFound.RecordNotExists"))]
        ResourceNotFoundRecordNotExists,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iap")]
    api::listed_enum!(IapError, iap_v20240713_table);
    pub(crate) mod iap_v20240713_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iap")]
        use super::IapError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iap_v20240713";
        pub(super) const CODE_INDEX: Index = index::IAP_V20240713_CODES;
        pub(super) const KEY_INDEX: Index = index::IAP_V20240713_KEYS;
        #[cfg(feature = "iap")]
        pub(super) static VARIANTS: [IapError; 11] = [
            IapError::FailedOperation,
            IapError::InvalidParameter,
            IapError::InvalidParameterIdentityNameInUse,
            IapError::InvalidParameterMetadataError,
            IapError::InvalidParameterParamError,
            IapError::InvalidParameterValueIdentityKeyError,
            IapError::InvalidParameterValueIdentityUrlError,
            IapError::InvalidParameterValueNameError,
            IapError::LimitExceededIdentityFull,
            IapError::ResourceNotFoundIdentityNotExist,
            IapError::ResourceNotFoundRecordNotExists,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "FailedOperation",
            "InvalidParameter",
            "InvalidParameter.IdentityNameInUse",
            "InvalidParameter.MetadataError",
            "InvalidParameter.ParamError",
            "InvalidParameterValue.IdentityKeyError",
            "InvalidParameterValue.IdentityUrlError",
            "InvalidParameterValue.NameError",
            "LimitExceeded.IdentityFull",
            "ResourceNotFound.IdentityNotExist",
            "ResourceNotFound.RecordNotExists",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "FailedOperation",
            "InvalidParameter",
            "InvalidParameterIdentityNameInUse",
            "InvalidParameterMetadataError",
            "InvalidParameterParamError",
            "InvalidParameterValueIdentityKeyError",
            "InvalidParameterValueIdentityUrlError",
            "InvalidParameterValueNameError",
            "LimitExceededIdentityFull",
            "ResourceNotFoundIdentityNotExist",
            "ResourceNotFoundRecordNotExists",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::IAP_V20240713_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IapError",
            label_en: "Identity Aware Platform",
            label_zh: "身份识别平台",
            level: Level::Service,
            product: Some(products::IAP),
            version: Some("2024-07-13"),
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

#[cfg(feature = "iap")]
pub use v20240713::IapError;

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
