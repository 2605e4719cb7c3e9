// @generated from spec/bizlive.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5fcd8a4619463f8b, rust-hash: d44bc9c7e443e65a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bizlive.rs"]
mod index;

/// Version 2019-03-13 of the API.
pub mod v20190313 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bizlive")]
    /// Error codes of Business Live Streaming (bizlive), API 3.0, version 2019-03-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BizliveError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.LackBandwidth
        #[doc(alias("FailedOperation.LackBandwidth"))]
        FailedOperationLackBandwidth,
        /// InternalError
        InternalError,
        /// InternalError.CallOtherSvrError
        #[doc(alias("InternalError.CallOtherSvrError"))]
        InternalErrorCallOtherSvrError,
        /// InternalError.ConfigNotExist
        #[doc(alias("InternalError.ConfigNotExist"))]
        InternalErrorConfigNotExist,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.GetBizidError
        #[doc(alias("InternalError.GetBizidError"))]
        InternalErrorGetBizidError,
        /// InternalError.GetStreamInfoError
        #[doc(alias("InternalError.GetStreamInfoError"))]
        InternalErrorGetStreamInfoError,
        /// InternalError.GetUpstreamInfoError
        #[doc(alias("InternalError.GetUpstreamInfoError"))]
        InternalErrorGetUpstreamInfoError,
        /// InternalError.NotPermmitOperat
        #[doc(alias("InternalError.NotPermmitOperat"))]
        InternalErrorNotPermmitOperat,
        /// InternalError.StreamStatusError
        #[doc(alias("InternalError.StreamStatusError"))]
        InternalErrorStreamStatusError,
        /// InternalError.UpdateDataError
        #[doc(alias("InternalError.UpdateDataError"))]
        InternalErrorUpdateDataError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.JsonParseError
        #[doc(alias("InvalidParameter.JsonParseError"))]
        InvalidParameterJsonParseError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded.NoIMAbility
        #[doc(alias("LimitExceeded.NoIMAbility"))]
        LimitExceededNoImAbility,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound.NoIdle
        #[doc(alias("ResourceNotFound.NoIdle"))]
        ResourceNotFoundNoIdle,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bizlive")]
    api::listed_enum!(BizliveError, bizlive_v20190313_table);
    pub(crate) mod bizlive_v20190313_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "bizlive")]
        use super::BizliveError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bizlive_v20190313";
        pub(super) const CODE_INDEX: Index = index::BIZLIVE_V20190313_CODES;
        pub(super) const KEY_INDEX: Index = index::BIZLIVE_V20190313_KEYS;
        #[cfg(feature = "bizlive")]
        pub(super) static VARIANTS: [BizliveError; 18] = [
            BizliveError::FailedOperation,
            BizliveError::FailedOperationLackBandwidth,
            BizliveError::InternalError,
            BizliveError::InternalErrorCallOtherSvrError,
            BizliveError::InternalErrorConfigNotExist,
            BizliveError::InternalErrorDbError,
            BizliveError::InternalErrorGetBizidError,
            BizliveError::InternalErrorGetStreamInfoError,
            BizliveError::InternalErrorGetUpstreamInfoError,
            BizliveError::InternalErrorNotPermmitOperat,
            BizliveError::InternalErrorStreamStatusError,
            BizliveError::InternalErrorUpdateDataError,
            BizliveError::InvalidParameter,
            BizliveError::InvalidParameterJsonParseError,
            BizliveError::InvalidParameterValue,
            BizliveError::LimitExceededNoImAbility,
            BizliveError::MissingParameter,
            BizliveError::ResourceNotFoundNoIdle,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "FailedOperation",
            "FailedOperation.LackBandwidth",
            "InternalError",
            "InternalError.CallOtherSvrError",
            "InternalError.ConfigNotExist",
            "InternalError.DBError",
            "InternalError.GetBizidError",
            "InternalError.GetStreamInfoError",
            "InternalError.GetUpstreamInfoError",
            "InternalError.NotPermmitOperat",
            "InternalError.StreamStatusError",
            "InternalError.UpdateDataError",
            "InvalidParameter",
            "InvalidParameter.JsonParseError",
            "InvalidParameterValue",
            "LimitExceeded.NoIMAbility",
            "MissingParameter",
            "ResourceNotFound.NoIdle",
        ];
        pub(super) static NAMES: [&str; 18] = [
            "FailedOperation",
            "FailedOperationLackBandwidth",
            "InternalError",
            "InternalErrorCallOtherSvrError",
            "InternalErrorConfigNotExist",
            "InternalErrorDbError",
            "InternalErrorGetBizidError",
            "InternalErrorGetStreamInfoError",
            "InternalErrorGetUpstreamInfoError",
            "InternalErrorNotPermmitOperat",
            "InternalErrorStreamStatusError",
            "InternalErrorUpdateDataError",
            "InvalidParameter",
            "InvalidParameterJsonParseError",
            "InvalidParameterValue",
            "LimitExceededNoImAbility",
            "MissingParameter",
            "ResourceNotFoundNoIdle",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::BIZLIVE_V20190313_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BizliveError",
            label_en: "Business Live Streaming",
            label_zh: "商业直播",
            level: Level::Service,
            product: Some(products::BIZLIVE),
            version: Some("2019-03-13"),
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

#[cfg(feature = "bizlive")]
pub use v20190313::BizliveError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
