// @generated from spec/yunsou.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e687b5b8c2d1c869, rust-hash: 2a5689879df950be
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/yunsou.rs"]
mod index;

/// Version 2019-11-15 of the API.
pub mod v20191115 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "yunsou")]
    /// Error codes of Tencent Cloud Search (yunsou), API 3.0, version 2019-11-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum YunsouError {
        /// FailedOperation.AccountInfo
        #[doc(alias("FailedOperation.AccountInfo"))]
        FailedOperationAccountInfo,
        /// FailedOperation.AppInfo
        #[doc(alias("FailedOperation.AppInfo"))]
        FailedOperationAppInfo,
        /// FailedOperation.Search
        #[doc(alias("FailedOperation.Search"))]
        FailedOperationSearch,
        /// FailedOperation.UploadDataApiFail
        #[doc(alias("FailedOperation.UploadDataApiFail"))]
        FailedOperationUploadDataApiFail,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DataContent
        #[doc(alias("InvalidParameter.DataContent"))]
        InvalidParameterDataContent,
        /// LimitExceeded.Search
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.Search"))]
        LimitExceededSearch,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "yunsou")]
    api::listed_enum!(YunsouError, yunsou_v20191115_table);
    pub(crate) mod yunsou_v20191115_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "yunsou")]
        use super::YunsouError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "yunsou_v20191115";
        pub(super) const CODE_INDEX: Index = index::YUNSOU_V20191115_CODES;
        pub(super) const KEY_INDEX: Index = index::YUNSOU_V20191115_KEYS;
        #[cfg(feature = "yunsou")]
        pub(super) static VARIANTS: [YunsouError; 8] = [
            YunsouError::FailedOperationAccountInfo,
            YunsouError::FailedOperationAppInfo,
            YunsouError::FailedOperationSearch,
            YunsouError::FailedOperationUploadDataApiFail,
            YunsouError::InvalidParameter,
            YunsouError::InvalidParameterDataContent,
            YunsouError::LimitExceededSearch,
            YunsouError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 8] = [
            "FailedOperation.AccountInfo",
            "FailedOperation.AppInfo",
            "FailedOperation.Search",
            "FailedOperation.UploadDataApiFail",
            "InvalidParameter",
            "InvalidParameter.DataContent",
            "LimitExceeded.Search",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 8] = [
            "FailedOperationAccountInfo",
            "FailedOperationAppInfo",
            "FailedOperationSearch",
            "FailedOperationUploadDataApiFail",
            "InvalidParameter",
            "InvalidParameterDataContent",
            "LimitExceededSearch",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::below("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("LimitExceeded.Search").with_retry(Retry::Throttle),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::YUNSOU_V20191115_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "YunsouError",
            label_en: "Tencent Cloud Search",
            label_zh: "腾讯云搜TCS",
            level: Level::Service,
            product: Some(products::YUNSOU),
            version: Some("2019-11-15"),
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

#[cfg(feature = "yunsou")]
pub use v20191115::YunsouError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
