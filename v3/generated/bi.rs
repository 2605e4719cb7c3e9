// @generated from spec/bi.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: da5ecaaa523fc20b, rust-hash: 801ddd997ab09c74
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bi.rs"]
mod index;

/// Version 2022-01-05 of the API.
pub mod v20220105 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "bi")]
    /// Error codes of Business Intelligence (bi), API 3.0, version 2022-01-05.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BiError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.Internal
        #[doc(alias("InternalError.Internal"))]
        InternalErrorInternal,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Embed
        #[doc(alias("InvalidParameter.Embed"))]
        InvalidParameterEmbed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingParam
        #[doc(alias("MissingParameter.MissingParam"))]
        MissingParameterMissingParam,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.Authorize
        #[doc(alias("UnauthorizedOperation.Authorize"))]
        UnauthorizedOperationAuthorize,
        /// UnauthorizedOperation.Inactive
        #[doc(alias("UnauthorizedOperation.Inactive"))]
        UnauthorizedOperationInactive,
        /// UnauthorizedOperation.UserNotExist
        #[doc(alias("UnauthorizedOperation.UserNotExist"))]
        UnauthorizedOperationUserNotExist,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BIError
        #[doc(alias("UnsupportedOperation.BIError"))]
        UnsupportedOperationBiError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bi")]
    api::listed_enum!(BiError, bi_v20220105_table);
    pub(crate) mod bi_v20220105_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bi")]
        use super::BiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bi_v20220105";
        pub(super) const CODE_INDEX: Index = index::BI_V20220105_CODES;
        pub(super) const KEY_INDEX: Index = index::BI_V20220105_KEYS;
        #[cfg(feature = "bi")]
        pub(super) static VARIANTS: [BiError; 20] = [
            BiError::AuthFailure,
            BiError::DryRunOperation,
            BiError::FailedOperation,
            BiError::InternalError,
            BiError::InternalErrorInternal,
            BiError::InvalidParameter,
            BiError::InvalidParameterEmbed,
            BiError::InvalidParameterValue,
            BiError::LimitExceeded,
            BiError::MissingParameter,
            BiError::MissingParameterMissingParam,
            BiError::OperationDenied,
            BiError::RequestLimitExceeded,
            BiError::UnauthorizedOperation,
            BiError::UnauthorizedOperationAuthorize,
            BiError::UnauthorizedOperationInactive,
            BiError::UnauthorizedOperationUserNotExist,
            BiError::UnknownParameter,
            BiError::UnsupportedOperation,
            BiError::UnsupportedOperationBiError,
        ];
        pub(super) static WORDS: [&str; 20] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.Internal",
            "InvalidParameter",
            "InvalidParameter.Embed",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.MissingParam",
            "OperationDenied",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnauthorizedOperation.Authorize",
            "UnauthorizedOperation.Inactive",
            "UnauthorizedOperation.UserNotExist",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.BIError",
        ];
        pub(super) static NAMES: [&str; 20] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorInternal",
            "InvalidParameter",
            "InvalidParameterEmbed",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterMissingParam",
            "OperationDenied",
            "RequestLimitExceeded",
            "UnauthorizedOperation",
            "UnauthorizedOperationAuthorize",
            "UnauthorizedOperationInactive",
            "UnauthorizedOperationUserNotExist",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationBiError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::BI_V20220105_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BiError",
            label_en: "Business Intelligence",
            label_zh: "商业智能分析 BI",
            level: Level::Service,
            product: Some(products::BI),
            version: Some("2022-01-05"),
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

#[cfg(feature = "bi")]
pub use v20220105::BiError;

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
