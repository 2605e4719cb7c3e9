// @generated from spec/cds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5b2fe10c5508eb9f, rust-hash: caf4438f5ec7db06
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cds.rs"]
mod index;

/// Version 2018-04-20 of the API.
pub mod v20180420 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cds")]
    /// Error codes of Data Security Audit (cds), API 3.0, version 2018-04-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdsError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DasbAmountNotEnough
        #[doc(alias("FailedOperation.DasbAmountNotEnough"))]
        FailedOperationDasbAmountNotEnough,
        /// FailedOperation.DasbErrorCode
        #[doc(alias("FailedOperation.DasbErrorCode"))]
        FailedOperationDasbErrorCode,
        /// FailedOperation.DasbInvalidSecretId
        #[doc(alias("FailedOperation.DasbInvalidSecretId"))]
        FailedOperationDasbInvalidSecretId,
        /// FailedOperation.DasbInvalidSecretKey
        #[doc(alias("FailedOperation.DasbInvalidSecretKey"))]
        FailedOperationDasbInvalidSecretKey,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DbauditResourceIdInvaild
        #[doc(alias("InvalidParameter.DbauditResourceIdInvaild"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-31"
        )]
        InvalidParameterDbauditResourceIdInvaild,
        /// InvalidParameter.ResourceId
        #[doc(alias("InvalidParameter.ResourceId"))]
        InvalidParameterResourceId,
        /// InvalidParameter.ResourceIdError
        #[doc(alias("InvalidParameter.ResourceIdError"))]
        InvalidParameterResourceIdError,
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
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cds")]
    api::listed_enum!(CdsError, cds_v20180420_table);
    pub(crate) mod cds_v20180420_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "cds")]
        use super::CdsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cds_v20180420";
        pub(super) const CODE_INDEX: Index = index::CDS_V20180420_CODES;
        pub(super) const KEY_INDEX: Index = index::CDS_V20180420_KEYS;
        #[cfg(feature = "cds")]
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
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
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
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CDS_V20180420_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cds")]
pub use v20180420::CdsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
