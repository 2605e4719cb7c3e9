// @generated from spec/cmq.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3f10fc2df0517a68
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
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        use super::api::{
            Category, Index, Level, Background, Lang, Own, backgrounds, categories,
            remedies, retries, titles, Retry, Table, TableData,
        };
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
        static OWN: [(u16, Own); 1] = [
            (1, Own::new(None, None, None, Some(Retry::Backoff))),
        ];
        static BACKGROUNDS: [Background; 10] = backgrounds(
            &WORDS,
            &index::CMQ_V20190304_HEADS,
        );
        pub(super) static TITLES_EN: [&str; 10] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static TITLES_ZH: [&str; 10] = titles(
            &WORDS,
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static REMEDIES_EN: [&str; 10] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::En,
        );
        pub(super) static REMEDIES_ZH: [&str; 10] = remedies(
            &BACKGROUNDS,
            &OWN,
            Lang::Zh,
        );
        pub(super) static CATEGORIES: [Category; 10] = categories(&BACKGROUNDS, &OWN);
        pub(super) static RETRIES: [Option<Retry>; 10] = retries(&BACKGROUNDS, &OWN);
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
            titles_en: &TITLES_EN,
            titles_zh: &TITLES_ZH,
            remedies_en: &REMEDIES_EN,
            remedies_zh: &REMEDIES_ZH,
            categories: &CATEGORIES,
            retries: &RETRIES,
            own: &OWN,
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
