// @generated from spec/gs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 994b0e8ba9099db7, rust-hash: 6c79e4a567d7980a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gs.rs"]
mod index;

/// Version 2019-11-18 of the API.
pub mod v20191118 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "gs")]
    /// Error codes of Game Streaming (gs), API 3.0, version 2019-11-18.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GsError {
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
        /// FailedOperation.GameLockFail
        #[doc(alias("FailedOperation.GameLockFail"))]
        FailedOperationGameLockFail,
        /// FailedOperation.GameNotFind
        #[doc(alias("FailedOperation.GameNotFind"))]
        FailedOperationGameNotFind,
        /// FailedOperation.LockTimeout
        #[doc(alias("FailedOperation.LockTimeout"))]
        FailedOperationLockTimeout,
        /// FailedOperation.ProcessTimeout
        #[doc(alias("FailedOperation.ProcessTimeout"))]
        FailedOperationProcessTimeout,
        /// FailedOperation.SlowDown
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.SlowDown"))]
        FailedOperationSlowDown,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout,
        /// FailedOperation.TooFrequently
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.TooFrequently"))]
        FailedOperationTooFrequently,
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
        /// MissingParameter
        MissingParameter,
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
        /// ResourceNotFound
        ResourceNotFound,
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
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.NotRunning
        #[doc(alias("UnsupportedOperation.NotRunning"))]
        UnsupportedOperationNotRunning,
        /// UnsupportedOperation.Stopping
        #[doc(alias("UnsupportedOperation.Stopping"))]
        UnsupportedOperationStopping,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "gs")]
    api::listed_enum!(GsError, gs_v20191118_table);
    pub(crate) mod gs_v20191118_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "gs")]
        use super::GsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "gs_v20191118";
        pub(super) const CODE_INDEX: Index = index::GS_V20191118_CODES;
        pub(super) const KEY_INDEX: Index = index::GS_V20191118_KEYS;
        #[cfg(feature = "gs")]
        pub(super) static VARIANTS: [GsError; 29] = [
            GsError::FailedOperation,
            GsError::FailedOperationApplicationCreateFail,
            GsError::FailedOperationApplicationLockFail,
            GsError::FailedOperationApplicationNotFind,
            GsError::FailedOperationGameLockFail,
            GsError::FailedOperationGameNotFind,
            GsError::FailedOperationLockTimeout,
            GsError::FailedOperationProcessTimeout,
            GsError::FailedOperationSlowDown,
            GsError::FailedOperationTimeout,
            GsError::FailedOperationTooFrequently,
            GsError::InternalError,
            GsError::InvalidParameter,
            GsError::InvalidParameterJsonParseError,
            GsError::InvalidParameterValue,
            GsError::LimitExceededRole,
            GsError::MissingParameter,
            GsError::OperationDenied,
            GsError::OperationDeniedApplicationLimitExceeded,
            GsError::OperationDeniedVersionCreating,
            GsError::OperationDeniedVersionLimitExceeded,
            GsError::ResourceNotFound,
            GsError::ResourceNotFoundNoIdle,
            GsError::ResourceNotFoundSessionNotFound,
            GsError::ResourceUnavailableAccessFailed,
            GsError::ResourceUnavailableInitialization,
            GsError::UnsupportedOperation,
            GsError::UnsupportedOperationNotRunning,
            GsError::UnsupportedOperationStopping,
        ];
        pub(super) static WORDS: [&str; 29] = [
            "FailedOperation",
            "FailedOperation.ApplicationCreateFail",
            "FailedOperation.ApplicationLockFail",
            "FailedOperation.ApplicationNotFind",
            "FailedOperation.GameLockFail",
            "FailedOperation.GameNotFind",
            "FailedOperation.LockTimeout",
            "FailedOperation.ProcessTimeout",
            "FailedOperation.SlowDown",
            "FailedOperation.Timeout",
            "FailedOperation.TooFrequently",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.JsonParseError",
            "InvalidParameterValue",
            "LimitExceeded.Role",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ApplicationLimitExceeded",
            "OperationDenied.VersionCreating",
            "OperationDenied.VersionLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFound.NoIdle",
            "ResourceNotFound.SessionNotFound",
            "ResourceUnavailable.AccessFailed",
            "ResourceUnavailable.Initialization",
            "UnsupportedOperation",
            "UnsupportedOperation.NotRunning",
            "UnsupportedOperation.Stopping",
        ];
        pub(super) static NAMES: [&str; 29] = [
            "FailedOperation",
            "FailedOperationApplicationCreateFail",
            "FailedOperationApplicationLockFail",
            "FailedOperationApplicationNotFind",
            "FailedOperationGameLockFail",
            "FailedOperationGameNotFind",
            "FailedOperationLockTimeout",
            "FailedOperationProcessTimeout",
            "FailedOperationSlowDown",
            "FailedOperationTimeout",
            "FailedOperationTooFrequently",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterJsonParseError",
            "InvalidParameterValue",
            "LimitExceededRole",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedApplicationLimitExceeded",
            "OperationDeniedVersionCreating",
            "OperationDeniedVersionLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFoundNoIdle",
            "ResourceNotFoundSessionNotFound",
            "ResourceUnavailableAccessFailed",
            "ResourceUnavailableInitialization",
            "UnsupportedOperation",
            "UnsupportedOperationNotRunning",
            "UnsupportedOperationStopping",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.SlowDown").with_retry(Retry::Throttle),
            Answer::of("FailedOperation.TooFrequently").with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::GS_V20191118_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GsError",
            label_en: "Game Streaming",
            label_zh: "云游戏",
            level: Level::Service,
            product: Some(products::GS),
            version: Some("2019-11-18"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "gs")]
pub use v20191118::GsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
