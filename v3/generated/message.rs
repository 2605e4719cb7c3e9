// @generated from spec/message.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 83608df9840af5be, rust-hash: 1ab9d7903374480f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/message.rs"]
mod index;

/// Version 2018-12-25 of the API.
pub mod v20181225 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "message")]
    /// Error codes of Message Center (message), API 3.0, version 2018-12-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MessageError {
        /// InternalError
        InternalError,
        /// InvalidParameter.
        #[doc(alias("InvalidParameter."))]
        InvalidParameter,
        /// InvalidParameter.MsgTypeNotExist
        #[doc(alias("InvalidParameter.MsgTypeNotExist"))]
        InvalidParameterMsgTypeNotExist,
        /// InvalidParameter.UserNotExist
        #[doc(alias("InvalidParameter.UserNotExist"))]
        InvalidParameterUserNotExist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "message")]
    api::listed_enum!(MessageError, message_v20181225_table);
    pub(crate) mod message_v20181225_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "message")]
        use super::MessageError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "message_v20181225";
        pub(super) const CODE_INDEX: Index = index::MESSAGE_V20181225_CODES;
        pub(super) const KEY_INDEX: Index = index::MESSAGE_V20181225_KEYS;
        #[cfg(feature = "message")]
        pub(super) static VARIANTS: [MessageError; 4] = [
            MessageError::InternalError,
            MessageError::InvalidParameter,
            MessageError::InvalidParameterMsgTypeNotExist,
            MessageError::InvalidParameterUserNotExist,
        ];
        pub(super) static WORDS: [&str; 4] = [
            "InternalError",
            "InvalidParameter.",
            "InvalidParameter.MsgTypeNotExist",
            "InvalidParameter.UserNotExist",
        ];
        pub(super) static NAMES: [&str; 4] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterMsgTypeNotExist",
            "InvalidParameterUserNotExist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
        ];
        pub(super) use super::index::MESSAGE_V20181225_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MessageError",
            label_en: "Message Center",
            label_zh: "消息中心",
            level: Level::Service,
            product: Some(products::MESSAGE),
            version: Some("2018-12-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "message")]
pub use v20181225::MessageError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
