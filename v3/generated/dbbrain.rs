// @generated from spec/dbbrain.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9e00b85b12da82f0, rust-hash: 3b34d8c300f26b2d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dbbrain.rs"]
mod index;

/// Version 2019-10-16 of the API.
pub mod v20191016 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dbbrain")]
    /// Error codes of TencentDB for DBbrain (dbbrain), API 3.0, version 2019-10-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DbbrainError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.SegmentLoading
        #[doc(alias("FailedOperation.SegmentLoading"))]
        FailedOperationSegmentLoading,
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
        /// OperationDenied.UserHasNoStrategy
        #[doc(alias("OperationDenied.UserHasNoStrategy"))]
        OperationDeniedUserHasNoStrategy,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
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
    #[cfg(feature = "dbbrain")]
    api::listed_enum!(DbbrainError, dbbrain_v20191016_table);
    pub(crate) mod dbbrain_v20191016_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dbbrain")]
        use super::DbbrainError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dbbrain_v20191016";
        pub(super) const CODE_INDEX: Index = index::DBBRAIN_V20191016_CODES;
        pub(super) const KEY_INDEX: Index = index::DBBRAIN_V20191016_KEYS;
        #[cfg(feature = "dbbrain")]
        pub(super) static VARIANTS: [DbbrainError; 15] = [
            DbbrainError::AuthFailure,
            DbbrainError::FailedOperation,
            DbbrainError::FailedOperationSegmentLoading,
            DbbrainError::InternalError,
            DbbrainError::InvalidParameter,
            DbbrainError::InvalidParameterValue,
            DbbrainError::LimitExceeded,
            DbbrainError::MissingParameter,
            DbbrainError::OperationDenied,
            DbbrainError::OperationDeniedUserHasNoStrategy,
            DbbrainError::RequestLimitExceeded,
            DbbrainError::ResourceNotFound,
            DbbrainError::UnauthorizedOperation,
            DbbrainError::UnknownParameter,
            DbbrainError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.SegmentLoading",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.UserHasNoStrategy",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationSegmentLoading",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedUserHasNoStrategy",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::DBBRAIN_V20191016_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DbbrainError",
            label_en: "TencentDB for DBbrain (2019-10-16)",
            label_zh: "数据库智能管家 DBbrain（2019-10-16）",
            level: Level::Service,
            product: Some(products::DBBRAIN),
            version: Some("2019-10-16"),
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

#[cfg(feature = "dbbrain")]
pub use v20191016::DbbrainError;

/// Version 2021-05-27 of the API.
pub mod v20210527 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dbbrain")]
    /// Error codes of TencentDB for DBbrain (dbbrain), API 3.0, version 2021-05-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DbbrainError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AuditNotOpened
        #[doc(alias("FailedOperation.AuditNotOpened"))]
        FailedOperationAuditNotOpened,
        /// FailedOperation.PaasAuditNotOpened
        #[doc(alias("FailedOperation.PaasAuditNotOpened"))]
        FailedOperationPaasAuditNotOpened,
        /// FailedOperation.SegmentLoading
        #[doc(alias("FailedOperation.SegmentLoading"))]
        FailedOperationSegmentLoading,
        /// InternalError
        InternalError,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingParameter
        #[doc(alias("MissingParameter.MissingParameter"))]
        MissingParameterMissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.UserHasNoStrategy
        #[doc(alias("OperationDenied.UserHasNoStrategy"))]
        OperationDeniedUserHasNoStrategy,
        /// RegionError
        RegionError,
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
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.HasDuplicatedTask
        #[doc(alias("UnsupportedOperation.HasDuplicatedTask"))]
        UnsupportedOperationHasDuplicatedTask,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dbbrain")]
    api::listed_enum!(DbbrainError, dbbrain_v20210527_table);
    pub(crate) mod dbbrain_v20210527_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dbbrain")]
        use super::DbbrainError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dbbrain_v20210527";
        pub(super) const CODE_INDEX: Index = index::DBBRAIN_V20210527_CODES;
        pub(super) const KEY_INDEX: Index = index::DBBRAIN_V20210527_KEYS;
        #[cfg(feature = "dbbrain")]
        pub(super) static VARIANTS: [DbbrainError; 32] = [
            DbbrainError::AuthFailure,
            DbbrainError::DryRunOperation,
            DbbrainError::FailedOperation,
            DbbrainError::FailedOperationAuditNotOpened,
            DbbrainError::FailedOperationPaasAuditNotOpened,
            DbbrainError::FailedOperationSegmentLoading,
            DbbrainError::InternalError,
            DbbrainError::InternalErrorDbOperationFailed,
            DbbrainError::InternalErrorInternalError,
            DbbrainError::InvalidFilter,
            DbbrainError::InvalidParameter,
            DbbrainError::InvalidParameterInvalidParameter,
            DbbrainError::InvalidParameterCombination,
            DbbrainError::InvalidParameterValue,
            DbbrainError::InvalidParameterValueInvalidParameterValue,
            DbbrainError::LimitExceeded,
            DbbrainError::MissingParameter,
            DbbrainError::MissingParameterMissingParameter,
            DbbrainError::OperationDenied,
            DbbrainError::OperationDeniedUserHasNoStrategy,
            DbbrainError::RegionError,
            DbbrainError::RequestLimitExceeded,
            DbbrainError::ResourceInUse,
            DbbrainError::ResourceInsufficient,
            DbbrainError::ResourceNotFound,
            DbbrainError::ResourceUnavailable,
            DbbrainError::ResourcesSoldOut,
            DbbrainError::UnauthorizedOperation,
            DbbrainError::UnauthorizedOperationUnauthorizedOperation,
            DbbrainError::UnknownParameter,
            DbbrainError::UnsupportedOperation,
            DbbrainError::UnsupportedOperationHasDuplicatedTask,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AuditNotOpened",
            "FailedOperation.PaasAuditNotOpened",
            "FailedOperation.SegmentLoading",
            "InternalError",
            "InternalError.DbOperationFailed",
            "InternalError.InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.MissingParameter",
            "OperationDenied",
            "OperationDenied.UserHasNoStrategy",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.HasDuplicatedTask",
        ];
        pub(super) static NAMES: [&str; 32] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAuditNotOpened",
            "FailedOperationPaasAuditNotOpened",
            "FailedOperationSegmentLoading",
            "InternalError",
            "InternalErrorDbOperationFailed",
            "InternalErrorInternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterInvalidParameter",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterMissingParameter",
            "OperationDenied",
            "OperationDeniedUserHasNoStrategy",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationHasDuplicatedTask",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 29] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RegionError"),
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
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::DBBRAIN_V20210527_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DbbrainError",
            label_en: "TencentDB for DBbrain (2021-05-27)",
            label_zh: "数据库智能管家 DBbrain（2021-05-27）",
            level: Level::Service,
            product: Some(products::DBBRAIN),
            version: Some("2021-05-27"),
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
