// @generated from spec/cmq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3600a59b8f911bfd, rust-hash: 93e150e25ee65da5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cmq.rs"]
mod index;

/// Version 2019-03-04 of the API.
pub mod v20190304 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cmq")]
    /// Error codes of TDMQ for CMQ (cmq), API 3.0, version 2019-03-04.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CmqError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.TryLater
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TryLater"))]
        FailedOperationTryLater,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue.NoTaskId
        #[doc(alias("InvalidParameterValue.NoTaskId"))]
        InvalidParameterValueNoTaskId,
        /// LimitExceeded
        LimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cmq")]
    api::listed_enum!(CmqError, cmq_v20190304_table);
    pub(crate) mod cmq_v20190304_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "cmq")]
        use super::CmqError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cmq_v20190304";
        pub(super) const CODE_INDEX: Index = index::CMQ_V20190304_CODES;
        pub(super) const KEY_INDEX: Index = index::CMQ_V20190304_KEYS;
        #[cfg(feature = "cmq")]
        pub(super) static VARIANTS: [CmqError; 10] = [
            CmqError::FailedOperation,
            CmqError::FailedOperationTryLater,
            CmqError::InvalidParameter,
            CmqError::InvalidParameterValueNoTaskId,
            CmqError::LimitExceeded,
            CmqError::ResourceInUse,
            CmqError::ResourceNotFound,
            CmqError::ResourceUnavailable,
            CmqError::ResourcesSoldOut,
            CmqError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 10] = [
            "FailedOperation",
            "FailedOperation.TryLater",
            "InvalidParameter",
            "InvalidParameterValue.NoTaskId",
            "LimitExceeded",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 10] = [
            "FailedOperation",
            "FailedOperationTryLater",
            "InvalidParameter",
            "InvalidParameterValueNoTaskId",
            "LimitExceeded",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.TryLater").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CMQ_V20190304_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CmqError",
            label_en: "TDMQ for CMQ",
            label_zh: "消息队列 CMQ",
            level: Level::Service,
            product: Some(products::CMQ),
            version: Some("2019-03-04"),
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

#[cfg(feature = "cmq")]
pub use v20190304::CmqError;

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
