// @generated from spec/vcube.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9292e4d701d5a429
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vcube.rs"]
mod index;

/// Version 2022-04-10 of the API.
pub mod v20220410 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vcube")]
    /// Error codes of Audio and Video Terminal Engine (vcube), API 3.0, version 2022-04-10.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VcubeError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.UploadLicenseFileFail
        #[doc(alias("FailedOperation.UploadLicenseFileFail"))]
        FailedOperationUploadLicenseFileFail,
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
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vcube")]
    api::listed_enum!(VcubeError, vcube_v20220410_table);
    pub(crate) mod vcube_v20220410_table {
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
        #[cfg(feature = "vcube")]
        use super::VcubeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vcube_v20220410";
        pub(super) const CODE_INDEX: Index = index::VCUBE_V20220410_CODES;
        pub(super) const KEY_INDEX: Index = index::VCUBE_V20220410_KEYS;
        #[cfg(feature = "vcube")]
        pub(super) static VARIANTS: [VcubeError; 19] = [
            VcubeError::AuthFailure,
            VcubeError::DryRunOperation,
            VcubeError::FailedOperation,
            VcubeError::FailedOperationUploadLicenseFileFail,
            VcubeError::InternalError,
            VcubeError::InvalidParameter,
            VcubeError::InvalidParameterValue,
            VcubeError::LimitExceeded,
            VcubeError::MissingParameter,
            VcubeError::OperationDenied,
            VcubeError::RequestLimitExceeded,
            VcubeError::ResourceInUse,
            VcubeError::ResourceInsufficient,
            VcubeError::ResourceNotFound,
            VcubeError::ResourceUnavailable,
            VcubeError::ResourcesSoldOut,
            VcubeError::UnauthorizedOperation,
            VcubeError::UnknownParameter,
            VcubeError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.UploadLicenseFileFail",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 19] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationUploadLicenseFileFail",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        static OWN: [(u16, Own); 0] = [];
        static BACKGROUNDS: [Background; 19] = backgrounds(
            &WORDS,
            &index::VCUBE_V20220410_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 19] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 19] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 19] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 19] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 19] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 19] = retries(&BACKGROUNDS, &OWN);
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VcubeError",
            label_en: "Audio and Video Terminal Engine",
            label_zh: "音视频终端引擎",
            level: Level::Service,
            product: Some(products::VCUBE),
            version: Some("2022-04-10"),
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

#[cfg(feature = "vcube")]
pub use v20220410::VcubeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
