// @generated from spec/bh.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fb1fdbf5f6b83c5e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bh.rs"]
mod index;

/// Version 2023-04-18 of the API.
pub mod v20230418 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Bastion Host (bh), API 3.0, version 2023-04-18.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum BhError {
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
        /// FailedOperation.ResourceNotPro
        #[doc(alias("FailedOperation.ResourceNotPro"))]
        FailedOperationResourceNotPro = 441_445_176,
        /// FailedOperation.SearchFailed
        #[doc(alias("FailedOperation.SearchFailed"))]
        FailedOperationSearchFailed = -66_522_860,
        /// FailedOperation.TooFrequent
        #[doc(alias("FailedOperation.TooFrequent"))]
        FailedOperationTooFrequent = -1_052_497_148,
        /// FailedOperation.UserExpired
        #[doc(alias("FailedOperation.UserExpired"))]
        FailedOperationUserExpired = -1_788_855_819,
        /// FailedOperation.UserInvalid
        #[doc(alias("FailedOperation.UserInvalid"))]
        FailedOperationUserInvalid = 1_427_874_816,
        /// FailedOperation.UserLocked
        #[doc(alias("FailedOperation.UserLocked"))]
        FailedOperationUserLocked = -336_228_545,
        /// FailedOperation.UserNotExist
        #[doc(alias("FailedOperation.UserNotExist"))]
        FailedOperationUserNotExist = 691_668_436,
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
    api::listed_enum!(BhError, bh_v20230418_table);
    mod bh_v20230418_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{BhError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "bh_v20230418";
        pub(super) const CODE_INDEX: Index = index::BH_V20230418_CODES;
        pub(super) const KEY_INDEX: Index = index::BH_V20230418_KEYS;
        pub(super) static VARIANTS: [BhError; 32] = [
            BhError::AuthFailure,
            BhError::FailedOperation,
            BhError::FailedOperationAuthFailed,
            BhError::FailedOperationConnectionFailed,
            BhError::FailedOperationDataNotFound,
            BhError::FailedOperationDuplicateData,
            BhError::FailedOperationResourceNotPro,
            BhError::FailedOperationSearchFailed,
            BhError::FailedOperationTooFrequent,
            BhError::FailedOperationUserExpired,
            BhError::FailedOperationUserInvalid,
            BhError::FailedOperationUserLocked,
            BhError::FailedOperationUserNotExist,
            BhError::FailedOperationVpcDeployed,
            BhError::InternalError,
            BhError::InvalidFilter,
            BhError::InvalidParameter,
            BhError::InvalidParameterResourceId,
            BhError::InvalidParameterValue,
            BhError::LimitExceeded,
            BhError::MissingParameter,
            BhError::OperationDenied,
            BhError::RequestLimitExceeded,
            BhError::ResourceInUse,
            BhError::ResourceInsufficient,
            BhError::ResourceNotFound,
            BhError::ResourceUnavailable,
            BhError::ResourcesSoldOut,
            BhError::UnauthorizedOperation,
            BhError::UnauthorizedOperationNoPermission,
            BhError::UnknownParameter,
            BhError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AuthFailed",
            "FailedOperation.ConnectionFailed",
            "FailedOperation.DataNotFound",
            "FailedOperation.DuplicateData",
            "FailedOperation.ResourceNotPro",
            "FailedOperation.SearchFailed",
            "FailedOperation.TooFrequent",
            "FailedOperation.UserExpired",
            "FailedOperation.UserInvalid",
            "FailedOperation.UserLocked",
            "FailedOperation.UserNotExist",
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
        pub(super) static NAMES: [&str; 32] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAuthFailed",
            "FailedOperationConnectionFailed",
            "FailedOperationDataNotFound",
            "FailedOperationDuplicateData",
            "FailedOperationResourceNotPro",
            "FailedOperationSearchFailed",
            "FailedOperationTooFrequent",
            "FailedOperationUserExpired",
            "FailedOperationUserInvalid",
            "FailedOperationUserLocked",
            "FailedOperationUserNotExist",
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
        pub(super) static BACKGROUNDS: [Background; 32] = backgrounds(
            &WORDS,
            &index::BH_V20230418_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BhError",
            label_en: "Bastion Host",
            label_zh: "运维安全中心（堡垒机）",
            level: Level::Service,
            product: Some(products::BH),
            version: Some("2023-04-18"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20230418::BhError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
