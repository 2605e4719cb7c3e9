// @generated from spec/tcaplusdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 27dedc3504746832, rust-hash: db9cd9383b58faf5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcaplusdb.rs"]
mod index;

/// Version 2019-08-23 of the API.
pub mod v20190823 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tcaplusdb")]
    /// Error codes of TcaplusDB (tcaplusdb), API 3.0, version 2019-08-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcaplusdbError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.OldPasswordHasExpired
        #[doc(alias("FailedOperation.OldPasswordHasExpired"))]
        FailedOperationOldPasswordHasExpired,
        /// FailedOperation.OldPasswordInUse
        #[doc(alias("FailedOperation.OldPasswordInUse"))]
        FailedOperationOldPasswordInUse,
        /// FailedOperation.PasswordFailure
        #[doc(alias("FailedOperation.PasswordFailure"))]
        FailedOperationPasswordFailure,
        /// FailedOperation.RegionMismatch
        #[doc(alias("FailedOperation.RegionMismatch"))]
        FailedOperationRegionMismatch,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidAppName
        #[doc(alias("InvalidParameterValue.InvalidAppName"))]
        InvalidParameterValueInvalidAppName,
        /// InvalidParameterValue.InvalidClusterName
        #[doc(alias("InvalidParameterValue.InvalidClusterName"))]
        InvalidParameterValueInvalidClusterName,
        /// InvalidParameterValue.InvalidTableGroupName
        #[doc(alias("InvalidParameterValue.InvalidTableGroupName"))]
        InvalidParameterValueInvalidTableGroupName,
        /// InvalidParameterValue.InvalidTimeValue
        #[doc(alias("InvalidParameterValue.InvalidTimeValue"))]
        InvalidParameterValueInvalidTimeValue,
        /// InvalidParameterValue.InvalidZoneName
        #[doc(alias("InvalidParameterValue.InvalidZoneName"))]
        InvalidParameterValueInvalidZoneName,
        /// InvalidParameterValue.UnsupportIdlType
        #[doc(alias("InvalidParameterValue.UnsupportIdlType"))]
        InvalidParameterValueUnsupportIdlType,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.BalanceError
        #[doc(alias("ResourceInsufficient.BalanceError"))]
        ResourceInsufficientBalanceError,
        /// ResourceInsufficient.NoAvailableApp
        #[doc(alias("ResourceInsufficient.NoAvailableApp"))]
        ResourceInsufficientNoAvailableApp,
        /// ResourceInsufficient.NoAvailableCluster
        #[doc(alias("ResourceInsufficient.NoAvailableCluster"))]
        ResourceInsufficientNoAvailableCluster,
        /// ResourceInsufficient.NoEnoughVipInVPC
        #[doc(alias("ResourceInsufficient.NoEnoughVipInVPC"))]
        ResourceInsufficientNoEnoughVipInVpc,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.DuplicateClusterName
        #[doc(alias("ResourceUnavailable.DuplicateClusterName"))]
        ResourceUnavailableDuplicateClusterName,
        /// ResourceUnavailable.DuplicateTableGroupInfo
        #[doc(alias("ResourceUnavailable.DuplicateTableGroupInfo"))]
        ResourceUnavailableDuplicateTableGroupInfo,
        /// ResourceUnavailable.DuplicateTableGroupName
        #[doc(alias("ResourceUnavailable.DuplicateTableGroupName"))]
        ResourceUnavailableDuplicateTableGroupName,
        /// ResourceUnavailable.NoAvailableTableGroup
        #[doc(alias("ResourceUnavailable.NoAvailableTableGroup"))]
        ResourceUnavailableNoAvailableTableGroup,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcaplusdb")]
    api::listed_enum!(TcaplusdbError, tcaplusdb_v20190823_table);
    pub(crate) mod tcaplusdb_v20190823_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tcaplusdb")]
        use super::TcaplusdbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcaplusdb_v20190823";
        pub(super) const CODE_INDEX: Index = index::TCAPLUSDB_V20190823_CODES;
        pub(super) const KEY_INDEX: Index = index::TCAPLUSDB_V20190823_KEYS;
        #[cfg(feature = "tcaplusdb")]
        pub(super) static VARIANTS: [TcaplusdbError; 33] = [
            TcaplusdbError::AuthFailure,
            TcaplusdbError::AuthFailureUnauthorizedOperation,
            TcaplusdbError::FailedOperation,
            TcaplusdbError::FailedOperationOldPasswordHasExpired,
            TcaplusdbError::FailedOperationOldPasswordInUse,
            TcaplusdbError::FailedOperationPasswordFailure,
            TcaplusdbError::FailedOperationRegionMismatch,
            TcaplusdbError::InternalError,
            TcaplusdbError::InvalidParameter,
            TcaplusdbError::InvalidParameterValue,
            TcaplusdbError::InvalidParameterValueInvalidAppName,
            TcaplusdbError::InvalidParameterValueInvalidClusterName,
            TcaplusdbError::InvalidParameterValueInvalidTableGroupName,
            TcaplusdbError::InvalidParameterValueInvalidTimeValue,
            TcaplusdbError::InvalidParameterValueInvalidZoneName,
            TcaplusdbError::InvalidParameterValueUnsupportIdlType,
            TcaplusdbError::LimitExceeded,
            TcaplusdbError::MissingParameter,
            TcaplusdbError::OperationDenied,
            TcaplusdbError::ResourceInUse,
            TcaplusdbError::ResourceInsufficient,
            TcaplusdbError::ResourceInsufficientBalanceError,
            TcaplusdbError::ResourceInsufficientNoAvailableApp,
            TcaplusdbError::ResourceInsufficientNoAvailableCluster,
            TcaplusdbError::ResourceInsufficientNoEnoughVipInVpc,
            TcaplusdbError::ResourceNotFound,
            TcaplusdbError::ResourceUnavailable,
            TcaplusdbError::ResourceUnavailableDuplicateClusterName,
            TcaplusdbError::ResourceUnavailableDuplicateTableGroupInfo,
            TcaplusdbError::ResourceUnavailableDuplicateTableGroupName,
            TcaplusdbError::ResourceUnavailableNoAvailableTableGroup,
            TcaplusdbError::UnauthorizedOperation,
            TcaplusdbError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 33] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.OldPasswordHasExpired",
            "FailedOperation.OldPasswordInUse",
            "FailedOperation.PasswordFailure",
            "FailedOperation.RegionMismatch",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidAppName",
            "InvalidParameterValue.InvalidClusterName",
            "InvalidParameterValue.InvalidTableGroupName",
            "InvalidParameterValue.InvalidTimeValue",
            "InvalidParameterValue.InvalidZoneName",
            "InvalidParameterValue.UnsupportIdlType",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.BalanceError",
            "ResourceInsufficient.NoAvailableApp",
            "ResourceInsufficient.NoAvailableCluster",
            "ResourceInsufficient.NoEnoughVipInVPC",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.DuplicateClusterName",
            "ResourceUnavailable.DuplicateTableGroupInfo",
            "ResourceUnavailable.DuplicateTableGroupName",
            "ResourceUnavailable.NoAvailableTableGroup",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 33] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationOldPasswordHasExpired",
            "FailedOperationOldPasswordInUse",
            "FailedOperationPasswordFailure",
            "FailedOperationRegionMismatch",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidAppName",
            "InvalidParameterValueInvalidClusterName",
            "InvalidParameterValueInvalidTableGroupName",
            "InvalidParameterValueInvalidTimeValue",
            "InvalidParameterValueInvalidZoneName",
            "InvalidParameterValueUnsupportIdlType",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficientBalanceError",
            "ResourceInsufficientNoAvailableApp",
            "ResourceInsufficientNoAvailableCluster",
            "ResourceInsufficientNoEnoughVipInVpc",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableDuplicateClusterName",
            "ResourceUnavailableDuplicateTableGroupInfo",
            "ResourceUnavailableDuplicateTableGroupName",
            "ResourceUnavailableNoAvailableTableGroup",
            "UnauthorizedOperation",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCAPLUSDB_V20190823_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcaplusdbError",
            label_en: "TcaplusDB",
            label_zh: "游戏数据库 TcaplusDB",
            level: Level::Service,
            product: Some(products::TCAPLUSDB),
            version: Some("2019-08-23"),
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

#[cfg(feature = "tcaplusdb")]
pub use v20190823::TcaplusdbError;

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
