// @generated from spec/pts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cdb892b6f90562da, rust-hash: 56e1b6a023520968
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/pts.rs"]
mod index;

/// Version 2021-07-28 of the API.
pub mod v20210728 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "pts")]
    /// Error codes of Performance Testing Service (pts), API 3.0, version 2021-07-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PtsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccessTagFail
        #[doc(alias("FailedOperation.AccessTagFail"))]
        FailedOperationAccessTagFail,
        /// FailedOperation.DbQueryFailed
        #[doc(alias("FailedOperation.DbQueryFailed"))]
        FailedOperationDbQueryFailed,
        /// FailedOperation.DbRecordCreateFailed
        #[doc(alias("FailedOperation.DbRecordCreateFailed"))]
        FailedOperationDbRecordCreateFailed,
        /// FailedOperation.DbRecordUpdateFailed
        #[doc(alias("FailedOperation.DbRecordUpdateFailed"))]
        FailedOperationDbRecordUpdateFailed,
        /// FailedOperation.JobStatusNotRunning
        #[doc(alias("FailedOperation.JobStatusNotRunning"))]
        FailedOperationJobStatusNotRunning,
        /// FailedOperation.NoTasksInJob
        #[doc(alias("FailedOperation.NoTasksInJob"))]
        FailedOperationNoTasksInJob,
        /// FailedOperation.NotSupportedInEnv
        #[doc(alias("FailedOperation.NotSupportedInEnv"))]
        FailedOperationNotSupportedInEnv,
        /// FailedOperation.ResourceNotFound
        #[doc(alias("FailedOperation.ResourceNotFound"))]
        FailedOperationResourceNotFound,
        /// FailedOperation.SendRequest
        #[doc(alias("FailedOperation.SendRequest"))]
        FailedOperationSendRequest,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "pts")]
    api::listed_enum!(PtsError, pts_v20210728_table);
    pub(crate) mod pts_v20210728_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "pts")]
        use super::PtsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "pts_v20210728";
        pub(super) const CODE_INDEX: Index = index::PTS_V20210728_CODES;
        pub(super) const KEY_INDEX: Index = index::PTS_V20210728_KEYS;
        #[cfg(feature = "pts")]
        pub(super) static VARIANTS: [PtsError; 19] = [
            PtsError::AuthFailure,
            PtsError::AuthFailureUnauthorizedOperation,
            PtsError::FailedOperation,
            PtsError::FailedOperationAccessTagFail,
            PtsError::FailedOperationDbQueryFailed,
            PtsError::FailedOperationDbRecordCreateFailed,
            PtsError::FailedOperationDbRecordUpdateFailed,
            PtsError::FailedOperationJobStatusNotRunning,
            PtsError::FailedOperationNoTasksInJob,
            PtsError::FailedOperationNotSupportedInEnv,
            PtsError::FailedOperationResourceNotFound,
            PtsError::FailedOperationSendRequest,
            PtsError::InternalError,
            PtsError::InvalidParameter,
            PtsError::InvalidParameterValue,
            PtsError::LimitExceeded,
            PtsError::ResourceInsufficient,
            PtsError::ResourceNotFound,
            PtsError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 19] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AccessTagFail",
            "FailedOperation.DbQueryFailed",
            "FailedOperation.DbRecordCreateFailed",
            "FailedOperation.DbRecordUpdateFailed",
            "FailedOperation.JobStatusNotRunning",
            "FailedOperation.NoTasksInJob",
            "FailedOperation.NotSupportedInEnv",
            "FailedOperation.ResourceNotFound",
            "FailedOperation.SendRequest",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 19] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAccessTagFail",
            "FailedOperationDbQueryFailed",
            "FailedOperationDbRecordCreateFailed",
            "FailedOperationDbRecordUpdateFailed",
            "FailedOperationJobStatusNotRunning",
            "FailedOperationNoTasksInJob",
            "FailedOperationNotSupportedInEnv",
            "FailedOperationResourceNotFound",
            "FailedOperationSendRequest",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::PTS_V20210728_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "PtsError",
            label_en: "Performance Testing Service",
            label_zh: "云压测",
            level: Level::Service,
            product: Some(products::PTS),
            version: Some("2021-07-28"),
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

#[cfg(feature = "pts")]
pub use v20210728::PtsError;

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
