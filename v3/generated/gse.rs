// @generated from spec/gse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0508da87f9ff24ea
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gse.rs"]
mod index;

/// Version 2019-11-12 of the API.
pub mod v20191112 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Game Server Elastic-scaling (gse), API 3.0, version 2019-11-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum GseError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.CcnLimitExceeded
        #[doc(alias("LimitExceeded.CcnLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        LimitExceededCcnLimitExceeded = 2_047_923_095,
        /// LimitExceeded.FleetLimitExceeded
        #[doc(alias("LimitExceeded.FleetLimitExceeded"))]
        LimitExceededFleetLimitExceeded = -787_698_434,
        /// LimitExceeded.InstanceLimitExceeded
        #[doc(alias("LimitExceeded.InstanceLimitExceeded"))]
        LimitExceededInstanceLimitExceeded = -392_058_874,
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
        /// ResourceNotFound.CcnResourceNotFound
        #[doc(alias("ResourceNotFound.CcnResourceNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        ResourceNotFoundCcnResourceNotFound = 1_121_892_975,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.ServiceNotOpened
        #[doc(alias("UnauthorizedOperation.ServiceNotOpened"))]
        UnauthorizedOperationServiceNotOpened = 422_891_236,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.CcnAttached
        #[doc(alias("UnsupportedOperation.CcnAttached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        UnsupportedOperationCcnAttached = 958_558_447,
        /// UnsupportedOperation.UinNotFound
        #[doc(alias("UnsupportedOperation.UinNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        UnsupportedOperationUinNotFound = 313_823_846,
        /// UnsupportedOperation.UnableCrossBorder
        #[doc(alias("UnsupportedOperation.UnableCrossBorder"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        UnsupportedOperationUnableCrossBorder = -1_469_039_243,
    }
    api::listed_enum!(GseError, gse_v20191112_table);
    mod gse_v20191112_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{GseError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "gse_v20191112";
        pub(super) const CODE_INDEX: Index = index::GSE_V20191112_CODES;
        pub(super) const KEY_INDEX: Index = index::GSE_V20191112_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [GseError; 25] = [
            GseError::AuthFailure,
            GseError::AuthFailureUnauthorizedOperation,
            GseError::FailedOperation,
            GseError::InternalError,
            GseError::InvalidParameter,
            GseError::InvalidParameterValue,
            GseError::LimitExceeded,
            GseError::LimitExceededCcnLimitExceeded,
            GseError::LimitExceededFleetLimitExceeded,
            GseError::LimitExceededInstanceLimitExceeded,
            GseError::MissingParameter,
            GseError::OperationDenied,
            GseError::RequestLimitExceeded,
            GseError::ResourceInUse,
            GseError::ResourceInsufficient,
            GseError::ResourceNotFound,
            GseError::ResourceNotFoundCcnResourceNotFound,
            GseError::ResourceUnavailable,
            GseError::UnauthorizedOperation,
            GseError::UnauthorizedOperationServiceNotOpened,
            GseError::UnknownParameter,
            GseError::UnsupportedOperation,
            GseError::UnsupportedOperationCcnAttached,
            GseError::UnsupportedOperationUinNotFound,
            GseError::UnsupportedOperationUnableCrossBorder,
        ];
        pub(super) static WORDS: [&str; 25] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.CcnLimitExceeded",
            "LimitExceeded.FleetLimitExceeded",
            "LimitExceeded.InstanceLimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CcnResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.ServiceNotOpened",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.CcnAttached",
            "UnsupportedOperation.UinNotFound",
            "UnsupportedOperation.UnableCrossBorder",
        ];
        pub(super) static NAMES: [&str; 25] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededCcnLimitExceeded",
            "LimitExceededFleetLimitExceeded",
            "LimitExceededInstanceLimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCcnResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationServiceNotOpened",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationCcnAttached",
            "UnsupportedOperationUinNotFound",
            "UnsupportedOperationUnableCrossBorder",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 25] = backgrounds(
            &WORDS,
            &index::GSE_V20191112_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GseError",
            label_en: "Game Server Elastic-scaling",
            label_zh: "游戏服务器伸缩",
            level: Level::Service,
            product: Some(products::GSE),
            version: Some("2019-11-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-11",
                        "自 2025-07-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-11",
                        "自 2025-07-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-11",
                        "自 2025-07-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-11",
                        "自 2025-07-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-11",
                        "自 2025-07-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20191112::GseError;

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
