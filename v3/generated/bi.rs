// @generated from spec/bi.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ed8426413ef4f4c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bi.rs"]
mod index;

/// Version 2022-01-05 of the API.
pub mod v20220105 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Business Intelligence (bi), API 3.0, version 2022-01-05.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum BiError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.Internal
        #[doc(alias("InternalError.Internal"))]
        InternalErrorInternal = 994_025_484,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.Embed
        #[doc(alias("InvalidParameter.Embed"))]
        InvalidParameterEmbed = -1_216_617_360,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingParam
        #[doc(alias("MissingParameter.MissingParam"))]
        MissingParameterMissingParam = 1_416_337_726,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.Authorize
        #[doc(alias("UnauthorizedOperation.Authorize"))]
        UnauthorizedOperationAuthorize = 1_568_653_258,
        /// UnauthorizedOperation.Inactive
        #[doc(alias("UnauthorizedOperation.Inactive"))]
        UnauthorizedOperationInactive = 1_453_974_011,
        /// UnauthorizedOperation.UserNotExist
        #[doc(alias("UnauthorizedOperation.UserNotExist"))]
        UnauthorizedOperationUserNotExist = -1_823_854_159,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BIError
        #[doc(alias("UnsupportedOperation.BIError"))]
        UnsupportedOperationBiError = -890_678_391,
    }
    api::listed_enum!(BiError, bi_v20220105_table);
    mod bi_v20220105_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{BiError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "bi_v20220105";
        pub(super) const CODE_INDEX: Index = index::BI_V20220105_CODES;
        pub(super) const KEY_INDEX: Index = index::BI_V20220105_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 20] = backgrounds(
            &WORDS,
            &index::BI_V20220105_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220105::BiError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
