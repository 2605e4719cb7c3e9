// @generated from spec/yinsuda.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0e2a300690818776, rust-hash: 94bac423b20e6b86
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/yinsuda.rs"]
mod index;

/// Version 2022-05-27 of the API.
pub mod v20220527 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "yinsuda")]
    /// Error codes of Yinsuda Live Music Copyright Engine (yinsuda), API 3.0, version 2022-05-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum YinsudaError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DuplicateTradeSerialNo
        #[doc(alias("FailedOperation.DuplicateTradeSerialNo"))]
        FailedOperationDuplicateTradeSerialNo,
        /// FailedOperation.UserLiveVipTimeExpire
        #[doc(alias("FailedOperation.UserLiveVipTimeExpire"))]
        FailedOperationUserLiveVipTimeExpire,
        /// FailedOperation.UserNotLiveVip
        #[doc(alias("FailedOperation.UserNotLiveVip"))]
        FailedOperationUserNotLiveVip,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "yinsuda")]
    api::listed_enum!(YinsudaError, yinsuda_v20220527_table);
    pub(crate) mod yinsuda_v20220527_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "yinsuda")]
        use super::YinsudaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "yinsuda_v20220527";
        pub(super) const CODE_INDEX: Index = index::YINSUDA_V20220527_CODES;
        pub(super) const KEY_INDEX: Index = index::YINSUDA_V20220527_KEYS;
        #[cfg(feature = "yinsuda")]
        pub(super) static VARIANTS: [YinsudaError; 11] = [
            YinsudaError::AuthFailure,
            YinsudaError::FailedOperation,
            YinsudaError::FailedOperationDuplicateTradeSerialNo,
            YinsudaError::FailedOperationUserLiveVipTimeExpire,
            YinsudaError::FailedOperationUserNotLiveVip,
            YinsudaError::InternalError,
            YinsudaError::InvalidParameter,
            YinsudaError::InvalidParameterValue,
            YinsudaError::MissingParameter,
            YinsudaError::ResourceNotFound,
            YinsudaError::ResourceUnavailable,
        ];
        pub(super) static WORDS: [&str; 11] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.DuplicateTradeSerialNo",
            "FailedOperation.UserLiveVipTimeExpire",
            "FailedOperation.UserNotLiveVip",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
        ];
        pub(super) static NAMES: [&str; 11] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationDuplicateTradeSerialNo",
            "FailedOperationUserLiveVipTimeExpire",
            "FailedOperationUserNotLiveVip",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "MissingParameter",
            "ResourceNotFound",
            "ResourceUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
        ];
        pub(super) use super::index::YINSUDA_V20220527_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "YinsudaError",
            label_en: "Yinsuda Live Music Copyright Engine",
            label_zh: "音速达直播音乐版权引擎",
            level: Level::Service,
            product: Some(products::YINSUDA),
            version: Some("2022-05-27"),
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

#[cfg(feature = "yinsuda")]
pub use v20220527::YinsudaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
