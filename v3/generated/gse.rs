// @generated from spec/gse.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 747e15c0c1d1e5e3, rust-hash: 00925f058ccc2ded
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gse.rs"]
mod index;

/// Version 2019-11-12 of the API.
pub mod v20191112 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "gse")]
    /// Error codes of Game Server Elastic-scaling (gse), API 3.0, version 2019-11-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GseError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.CcnLimitExceeded
        #[doc(alias("LimitExceeded.CcnLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        LimitExceededCcnLimitExceeded,
        /// LimitExceeded.FleetLimitExceeded
        #[doc(alias("LimitExceeded.FleetLimitExceeded"))]
        LimitExceededFleetLimitExceeded,
        /// LimitExceeded.InstanceLimitExceeded
        #[doc(alias("LimitExceeded.InstanceLimitExceeded"))]
        LimitExceededInstanceLimitExceeded,
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
        /// ResourceNotFound.CcnResourceNotFound
        #[doc(alias("ResourceNotFound.CcnResourceNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        ResourceNotFoundCcnResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.ServiceNotOpened
        #[doc(alias("UnauthorizedOperation.ServiceNotOpened"))]
        UnauthorizedOperationServiceNotOpened,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CcnAttached
        #[doc(alias("UnsupportedOperation.CcnAttached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        UnsupportedOperationCcnAttached,
        /// UnsupportedOperation.UinNotFound
        #[doc(alias("UnsupportedOperation.UinNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        UnsupportedOperationUinNotFound,
        /// UnsupportedOperation.UnableCrossBorder
        #[doc(alias("UnsupportedOperation.UnableCrossBorder"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-11"
        )]
        UnsupportedOperationUnableCrossBorder,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "gse")]
    api::listed_enum!(GseError, gse_v20191112_table);
    pub(crate) mod gse_v20191112_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "gse")]
        use super::GseError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "gse_v20191112";
        pub(super) const CODE_INDEX: Index = index::GSE_V20191112_CODES;
        pub(super) const KEY_INDEX: Index = index::GSE_V20191112_KEYS;
        #[cfg(feature = "gse")]
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
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::GSE_V20191112_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "gse")]
pub use v20191112::GseError;

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
