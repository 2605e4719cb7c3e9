// @generated from spec/cds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 90b06c83517ae51a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cds.rs"]
mod index;

/// Version 2018-04-20 of the API.
pub mod v20180420 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Data Security Audit (cds), API 3.0, version 2018-04-20.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CdsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.DasbAmountNotEnough
        #[doc(alias("FailedOperation.DasbAmountNotEnough"))]
        FailedOperationDasbAmountNotEnough = -765_716_879,
        /// FailedOperation.DasbErrorCode
        #[doc(alias("FailedOperation.DasbErrorCode"))]
        FailedOperationDasbErrorCode = -453_860_034,
        /// FailedOperation.DasbInvalidSecretId
        #[doc(alias("FailedOperation.DasbInvalidSecretId"))]
        FailedOperationDasbInvalidSecretId = 630_394_091,
        /// FailedOperation.DasbInvalidSecretKey
        #[doc(alias("FailedOperation.DasbInvalidSecretKey"))]
        FailedOperationDasbInvalidSecretKey = -800_032_499,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DbauditResourceIdInvaild
        #[doc(alias("InvalidParameter.DbauditResourceIdInvaild"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-31"
        )]
        InvalidParameterDbauditResourceIdInvaild = 1_398_302_030,
        /// InvalidParameter.ResourceId
        #[doc(alias("InvalidParameter.ResourceId"))]
        InvalidParameterResourceId = 1_098_224_492,
        /// InvalidParameter.ResourceIdError
        #[doc(alias("InvalidParameter.ResourceIdError"))]
        InvalidParameterResourceIdError = 1_922_052_601,
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
    api::listed_enum!(CdsError, cds_v20180420_table);
    mod cds_v20180420_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{CdsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cds_v20180420";
        pub(super) const CODE_INDEX: Index = index::CDS_V20180420_CODES;
        pub(super) const KEY_INDEX: Index = index::CDS_V20180420_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CdsError; 26] = [
            CdsError::AuthFailure,
            CdsError::DryRunOperation,
            CdsError::FailedOperation,
            CdsError::FailedOperationDasbAmountNotEnough,
            CdsError::FailedOperationDasbErrorCode,
            CdsError::FailedOperationDasbInvalidSecretId,
            CdsError::FailedOperationDasbInvalidSecretKey,
            CdsError::InternalError,
            CdsError::InvalidParameter,
            CdsError::InvalidParameterDbauditResourceIdInvaild,
            CdsError::InvalidParameterResourceId,
            CdsError::InvalidParameterResourceIdError,
            CdsError::InvalidParameterValue,
            CdsError::LimitExceeded,
            CdsError::MissingParameter,
            CdsError::OperationDenied,
            CdsError::RequestLimitExceeded,
            CdsError::ResourceInUse,
            CdsError::ResourceInsufficient,
            CdsError::ResourceNotFound,
            CdsError::ResourceUnavailable,
            CdsError::ResourcesSoldOut,
            CdsError::UnauthorizedOperation,
            CdsError::UnauthorizedOperationNoPermission,
            CdsError::UnknownParameter,
            CdsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.DasbAmountNotEnough",
            "FailedOperation.DasbErrorCode",
            "FailedOperation.DasbInvalidSecretId",
            "FailedOperation.DasbInvalidSecretKey",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.DbauditResourceIdInvaild",
            "InvalidParameter.ResourceId",
            "InvalidParameter.ResourceIdError",
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
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationDasbAmountNotEnough",
            "FailedOperationDasbErrorCode",
            "FailedOperationDasbInvalidSecretId",
            "FailedOperationDasbInvalidSecretKey",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterDbauditResourceIdInvaild",
            "InvalidParameterResourceId",
            "InvalidParameterResourceIdError",
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
            &index::CDS_V20180420_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdsError",
            label_en: "Data Security Audit",
            label_zh: "T-Sec-数据安全审计（DSA）",
            level: Level::Service,
            product: Some(products::CDS),
            version: Some("2018-04-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    9,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-31",
                        "自 2021-08-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180420::CdsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
