// @generated from spec/car.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3875c6f645c5aa58, rust-hash: b3b4254fc701c1cd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/car.rs"]
mod index;

/// Version 2022-01-10 of the API.
pub mod v20220110 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "car")]
    /// Error codes of Cloud Application Rendering (car), API 3.0, version 2022-01-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CarError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ApplicationCreateFail
        #[doc(alias("FailedOperation.ApplicationCreateFail"))]
        FailedOperationApplicationCreateFail,
        /// FailedOperation.ApplicationLockFail
        #[doc(alias("FailedOperation.ApplicationLockFail"))]
        FailedOperationApplicationLockFail,
        /// FailedOperation.ApplicationNotFind
        #[doc(alias("FailedOperation.ApplicationNotFind"))]
        FailedOperationApplicationNotFind,
        /// FailedOperation.LockTimeout
        #[doc(alias("FailedOperation.LockTimeout"))]
        FailedOperationLockTimeout,
        /// FailedOperation.PathNotFound
        #[doc(alias("FailedOperation.PathNotFound"))]
        FailedOperationPathNotFound,
        /// FailedOperation.ProcessTimeout
        #[doc(alias("FailedOperation.ProcessTimeout"))]
        FailedOperationProcessTimeout,
        /// FailedOperation.SlowDown
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.SlowDown"))]
        FailedOperationSlowDown,
        /// FailedOperation.VersionLockFail
        #[doc(alias("FailedOperation.VersionLockFail"))]
        FailedOperationVersionLockFail,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.JsonParseError
        #[doc(alias("InvalidParameter.JsonParseError"))]
        InvalidParameterJsonParseError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded.Role
        #[doc(alias("LimitExceeded.Role"))]
        LimitExceededRole,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.ApplicationLimitExceeded
        #[doc(alias("OperationDenied.ApplicationLimitExceeded"))]
        OperationDeniedApplicationLimitExceeded,
        /// OperationDenied.VersionCreating
        #[doc(alias("OperationDenied.VersionCreating"))]
        OperationDeniedVersionCreating,
        /// OperationDenied.VersionLimitExceeded
        #[doc(alias("OperationDenied.VersionLimitExceeded"))]
        OperationDeniedVersionLimitExceeded,
        /// ResourceNotFound.NoIdle
        #[doc(alias("ResourceNotFound.NoIdle"))]
        ResourceNotFoundNoIdle,
        /// ResourceNotFound.SessionNotFound
        #[doc(alias("ResourceNotFound.SessionNotFound"))]
        ResourceNotFoundSessionNotFound,
        /// ResourceUnavailable.AccessFailed
        #[doc(alias("ResourceUnavailable.AccessFailed"))]
        ResourceUnavailableAccessFailed,
        /// ResourceUnavailable.Initialization
        #[doc(alias("ResourceUnavailable.Initialization"))]
        ResourceUnavailableInitialization,
        /// UnsupportedOperation.Stopping
        #[doc(alias("UnsupportedOperation.Stopping"))]
        UnsupportedOperationStopping,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "car")]
    api::listed_enum!(CarError, car_v20220110_table);
    pub(crate) mod car_v20220110_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "car")]
        use super::CarError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "car_v20220110";
        pub(super) const CODE_INDEX: Index = index::CAR_V20220110_CODES;
        pub(super) const KEY_INDEX: Index = index::CAR_V20220110_KEYS;
        #[cfg(feature = "car")]
        pub(super) static VARIANTS: [CarError; 24] = [
            CarError::AuthFailure,
            CarError::FailedOperation,
            CarError::FailedOperationApplicationCreateFail,
            CarError::FailedOperationApplicationLockFail,
            CarError::FailedOperationApplicationNotFind,
            CarError::FailedOperationLockTimeout,
            CarError::FailedOperationPathNotFound,
            CarError::FailedOperationProcessTimeout,
            CarError::FailedOperationSlowDown,
            CarError::FailedOperationVersionLockFail,
            CarError::InternalError,
            CarError::InvalidParameter,
            CarError::InvalidParameterJsonParseError,
            CarError::InvalidParameterValue,
            CarError::LimitExceededRole,
            CarError::OperationDenied,
            CarError::OperationDeniedApplicationLimitExceeded,
            CarError::OperationDeniedVersionCreating,
            CarError::OperationDeniedVersionLimitExceeded,
            CarError::ResourceNotFoundNoIdle,
            CarError::ResourceNotFoundSessionNotFound,
            CarError::ResourceUnavailableAccessFailed,
            CarError::ResourceUnavailableInitialization,
            CarError::UnsupportedOperationStopping,
        ];
        pub(super) static WORDS: [&str; 24] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ApplicationCreateFail",
            "FailedOperation.ApplicationLockFail",
            "FailedOperation.ApplicationNotFind",
            "FailedOperation.LockTimeout",
            "FailedOperation.PathNotFound",
            "FailedOperation.ProcessTimeout",
            "FailedOperation.SlowDown",
            "FailedOperation.VersionLockFail",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.JsonParseError",
            "InvalidParameterValue",
            "LimitExceeded.Role",
            "OperationDenied",
            "OperationDenied.ApplicationLimitExceeded",
            "OperationDenied.VersionCreating",
            "OperationDenied.VersionLimitExceeded",
            "ResourceNotFound.NoIdle",
            "ResourceNotFound.SessionNotFound",
            "ResourceUnavailable.AccessFailed",
            "ResourceUnavailable.Initialization",
            "UnsupportedOperation.Stopping",
        ];
        pub(super) static NAMES: [&str; 24] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationApplicationCreateFail",
            "FailedOperationApplicationLockFail",
            "FailedOperationApplicationNotFind",
            "FailedOperationLockTimeout",
            "FailedOperationPathNotFound",
            "FailedOperationProcessTimeout",
            "FailedOperationSlowDown",
            "FailedOperationVersionLockFail",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterJsonParseError",
            "InvalidParameterValue",
            "LimitExceededRole",
            "OperationDenied",
            "OperationDeniedApplicationLimitExceeded",
            "OperationDeniedVersionCreating",
            "OperationDeniedVersionLimitExceeded",
            "ResourceNotFoundNoIdle",
            "ResourceNotFoundSessionNotFound",
            "ResourceUnavailableAccessFailed",
            "ResourceUnavailableInitialization",
            "UnsupportedOperationStopping",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 14] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.SlowDown").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CAR_V20220110_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CarError",
            label_en: "Cloud Application Rendering",
            label_zh: "应用云渲染",
            level: Level::Service,
            product: Some(products::CAR),
            version: Some("2022-01-10"),
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

#[cfg(feature = "car")]
pub use v20220110::CarError;

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
