// @generated from spec/tcm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: abeeb4f5cfe664c4, rust-hash: ef8c38702a56f512
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcm.rs"]
mod index;

/// Version 2021-04-13 of the API.
pub mod v20210413 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tcm")]
    /// Error codes of Tencent Cloud Mesh (tcm), API 3.0, version 2021-04-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcmError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ClusterNoEnoughResource
        #[doc(alias("FailedOperation.ClusterNoEnoughResource"))]
        FailedOperationClusterNoEnoughResource,
        /// FailedOperation.RBACForbidden
        #[doc(alias("FailedOperation.RBACForbidden"))]
        FailedOperationRbacForbidden,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// OperationDenied
        OperationDenied,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcm")]
    api::listed_enum!(TcmError, tcm_v20210413_table);
    pub(crate) mod tcm_v20210413_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tcm")]
        use super::TcmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcm_v20210413";
        pub(super) const CODE_INDEX: Index = index::TCM_V20210413_CODES;
        pub(super) const KEY_INDEX: Index = index::TCM_V20210413_KEYS;
        #[cfg(feature = "tcm")]
        pub(super) static VARIANTS: [TcmError; 11] = [
            TcmError::AuthFailure,
            TcmError::FailedOperation,
            TcmError::FailedOperationClusterNoEnoughResource,
            TcmError::FailedOperationRbacForbidden,
            TcmError::InternalError,
            TcmError::InvalidParameter,
            TcmError::InvalidParameterValue,
            TcmError::LimitExceeded,
            TcmError::OperationDenied,
            TcmError::ResourceNotFound,
            TcmError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ClusterNoEnoughResource",
            "FailedOperation.RBACForbidden",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "OperationDenied",
            "ResourceNotFound",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationClusterNoEnoughResource",
            "FailedOperationRbacForbidden",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "OperationDenied",
            "ResourceNotFound",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCM_V20210413_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcmError",
            label_en: "Tencent Cloud Mesh",
            label_zh: "服务网格",
            level: Level::Service,
            product: Some(products::TCM),
            version: Some("2021-04-13"),
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

#[cfg(feature = "tcm")]
pub use v20210413::TcmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
