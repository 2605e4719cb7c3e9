// @generated from spec/car.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 00ffbdb2c845f70d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/car.rs"]
mod index;

/// Version 2022-01-10 of the API.
pub mod v20220110 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Application Rendering (car), API 3.0, version 2022-01-10.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CarError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ApplicationCreateFail
        #[doc(alias("FailedOperation.ApplicationCreateFail"))]
        FailedOperationApplicationCreateFail = -1_739_893_253,
        /// FailedOperation.ApplicationLockFail
        #[doc(alias("FailedOperation.ApplicationLockFail"))]
        FailedOperationApplicationLockFail = -709_319_241,
        /// FailedOperation.ApplicationNotFind
        #[doc(alias("FailedOperation.ApplicationNotFind"))]
        FailedOperationApplicationNotFind = 639_584_745,
        /// FailedOperation.LockTimeout
        #[doc(alias("FailedOperation.LockTimeout"))]
        FailedOperationLockTimeout = 309_829_769,
        /// FailedOperation.PathNotFound
        #[doc(alias("FailedOperation.PathNotFound"))]
        FailedOperationPathNotFound = 166_439_088,
        /// FailedOperation.ProcessTimeout
        #[doc(alias("FailedOperation.ProcessTimeout"))]
        FailedOperationProcessTimeout = -1_436_497_295,
        /// FailedOperation.SlowDown
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.SlowDown"))]
        FailedOperationSlowDown = 1_043_657_945,
        /// FailedOperation.VersionLockFail
        #[doc(alias("FailedOperation.VersionLockFail"))]
        FailedOperationVersionLockFail = 2_140_942_127,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.JsonParseError
        #[doc(alias("InvalidParameter.JsonParseError"))]
        InvalidParameterJsonParseError = -2_147_012_608,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded.Role
        #[doc(alias("LimitExceeded.Role"))]
        LimitExceededRole = 1_425_981_245,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.ApplicationLimitExceeded
        #[doc(alias("OperationDenied.ApplicationLimitExceeded"))]
        OperationDeniedApplicationLimitExceeded = 251_830_704,
        /// OperationDenied.VersionCreating
        #[doc(alias("OperationDenied.VersionCreating"))]
        OperationDeniedVersionCreating = -2_031_887_420,
        /// OperationDenied.VersionLimitExceeded
        #[doc(alias("OperationDenied.VersionLimitExceeded"))]
        OperationDeniedVersionLimitExceeded = -621_473_299,
        /// ResourceNotFound.NoIdle
        #[doc(alias("ResourceNotFound.NoIdle"))]
        ResourceNotFoundNoIdle = -1_694_730_505,
        /// ResourceNotFound.SessionNotFound
        #[doc(alias("ResourceNotFound.SessionNotFound"))]
        ResourceNotFoundSessionNotFound = 866_128_493,
        /// ResourceUnavailable.AccessFailed
        #[doc(alias("ResourceUnavailable.AccessFailed"))]
        ResourceUnavailableAccessFailed = -2_057_749_436,
        /// ResourceUnavailable.Initialization
        #[doc(alias("ResourceUnavailable.Initialization"))]
        ResourceUnavailableInitialization = -1_508_314_821,
        /// UnsupportedOperation.Stopping
        #[doc(alias("UnsupportedOperation.Stopping"))]
        UnsupportedOperationStopping = -1_987_676_474,
    }
    api::listed_enum!(CarError, car_v20220110_table);
    mod car_v20220110_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CarError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "car_v20220110";
        pub(super) const CODE_INDEX: Index = index::CAR_V20220110_CODES;
        pub(super) const KEY_INDEX: Index = index::CAR_V20220110_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 24] = backgrounds(
            &WORDS,
            &index::CAR_V20220110_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::CAR_V20220110_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220110::CarError;

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
