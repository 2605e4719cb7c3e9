// @generated from spec/dasb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cc9bdc47234181bd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dasb.rs"]
mod index;

/// Version 2019-10-18 of the API.
pub mod v20191018 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Bastion Host (dasb), API 3.0, version 2019-10-18.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DasbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AuthFailed
        #[doc(alias("FailedOperation.AuthFailed"))]
        FailedOperationAuthFailed = 2_100_984_261,
        /// FailedOperation.ConnectionFailed
        #[doc(alias("FailedOperation.ConnectionFailed"))]
        FailedOperationConnectionFailed = -1_338_124_535,
        /// FailedOperation.DataNotFound
        #[doc(alias("FailedOperation.DataNotFound"))]
        FailedOperationDataNotFound = -557_292_366,
        /// FailedOperation.DuplicateData
        #[doc(alias("FailedOperation.DuplicateData"))]
        FailedOperationDuplicateData = 1_928_896_127,
        /// FailedOperation.TooFrequent
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.TooFrequent"))]
        FailedOperationTooFrequent = -1_052_497_148,
        /// FailedOperation.VPCDeployed
        #[doc(alias("FailedOperation.VPCDeployed"))]
        FailedOperationVpcDeployed = -2_126_306_996,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ResourceId
        #[doc(alias("InvalidParameter.ResourceId"))]
        InvalidParameterResourceId = 1_098_224_492,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission = 87_987_530,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(DasbError, dasb_v20191018_table);
    mod dasb_v20191018_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{DasbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "dasb_v20191018";
        pub(super) const CODE_INDEX: Index = index::DASB_V20191018_CODES;
        pub(super) const KEY_INDEX: Index = index::DASB_V20191018_KEYS;
        pub(super) static VARIANTS: [DasbError; 26] = [
            DasbError::AuthFailure,
            DasbError::FailedOperation,
            DasbError::FailedOperationAuthFailed,
            DasbError::FailedOperationConnectionFailed,
            DasbError::FailedOperationDataNotFound,
            DasbError::FailedOperationDuplicateData,
            DasbError::FailedOperationTooFrequent,
            DasbError::FailedOperationVpcDeployed,
            DasbError::InternalError,
            DasbError::InvalidFilter,
            DasbError::InvalidParameter,
            DasbError::InvalidParameterResourceId,
            DasbError::InvalidParameterValue,
            DasbError::LimitExceeded,
            DasbError::MissingParameter,
            DasbError::OperationDenied,
            DasbError::RequestLimitExceeded,
            DasbError::ResourceInUse,
            DasbError::ResourceInsufficient,
            DasbError::ResourceNotFound,
            DasbError::ResourceUnavailable,
            DasbError::ResourcesSoldOut,
            DasbError::UnauthorizedOperation,
            DasbError::UnauthorizedOperationNoPermission,
            DasbError::UnknownParameter,
            DasbError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AuthFailed",
            "FailedOperation.ConnectionFailed",
            "FailedOperation.DataNotFound",
            "FailedOperation.DuplicateData",
            "FailedOperation.TooFrequent",
            "FailedOperation.VPCDeployed",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.ResourceId",
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
            "UnauthorizedOperation.NoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 26] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAuthFailed",
            "FailedOperationConnectionFailed",
            "FailedOperationDataNotFound",
            "FailedOperationDuplicateData",
            "FailedOperationTooFrequent",
            "FailedOperationVpcDeployed",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterResourceId",
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
            "UnauthorizedOperationNoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 26] = backgrounds(
            &WORDS,
            &index::DASB_V20191018_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DasbError",
            label_en: "Bastion Host",
            label_zh: "运维安全中心（堡垒机）",
            level: Level::Service,
            product: Some(products::DASB),
            version: Some("2019-10-18"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::DASB_V20191018_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20191018::DasbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
