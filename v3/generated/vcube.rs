// @generated from spec/vcube.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 59b8d9361077cdf4, rust-hash: 588ef033d096bbb9
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
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
        use super::api::{Answer, Index, Level, Table, TableData};
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
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::VCUBE_V20220410_ANSWERS as ANSWER_AT;
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
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
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
