// @generated from spec/cws.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aa2a7ef8648ec840, rust-hash: f847f76cd82614b2
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cws.rs"]
mod index;

/// Version 2018-03-12 of the API.
pub mod v20180312 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cws")]
    /// Error codes of Vulnerability Scan Service (cws), API 3.0, version 2018-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CwsError {
        /// InternalError
        InternalError,
        /// InvalidParameter.Duplicate
        #[doc(alias("InvalidParameter.Duplicate"))]
        InvalidParameterDuplicate,
        /// InvalidParameter.Malformed
        #[doc(alias("InvalidParameter.Malformed"))]
        InvalidParameterMalformed,
        /// InvalidParameter.NotFound
        #[doc(alias("InvalidParameter.NotFound"))]
        InvalidParameterNotFound,
        /// LimitExceeded.MonitorQuota
        #[doc(alias("LimitExceeded.MonitorQuota"))]
        LimitExceededMonitorQuota,
        /// LimitExceeded.ScanQuota
        #[doc(alias("LimitExceeded.ScanQuota"))]
        LimitExceededScanQuota,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cws")]
    api::listed_enum!(CwsError, cws_v20180312_table);
    pub(crate) mod cws_v20180312_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "cws")]
        use super::CwsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cws_v20180312";
        pub(super) const CODE_INDEX: Index = index::CWS_V20180312_CODES;
        pub(super) const KEY_INDEX: Index = index::CWS_V20180312_KEYS;
        #[cfg(feature = "cws")]
        pub(super) static VARIANTS: [CwsError; 7] = [
            CwsError::InternalError,
            CwsError::InvalidParameterDuplicate,
            CwsError::InvalidParameterMalformed,
            CwsError::InvalidParameterNotFound,
            CwsError::LimitExceededMonitorQuota,
            CwsError::LimitExceededScanQuota,
            CwsError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "InternalError",
            "InvalidParameter.Duplicate",
            "InvalidParameter.Malformed",
            "InvalidParameter.NotFound",
            "LimitExceeded.MonitorQuota",
            "LimitExceeded.ScanQuota",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "InternalError",
            "InvalidParameterDuplicate",
            "InvalidParameterMalformed",
            "InvalidParameterNotFound",
            "LimitExceededMonitorQuota",
            "LimitExceededScanQuota",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CWS_V20180312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CwsError",
            label_en: "Vulnerability Scan Service",
            label_zh: "漏洞扫描服务",
            level: Level::Service,
            product: Some(products::CWS),
            version: Some("2018-03-12"),
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

#[cfg(feature = "cws")]
pub use v20180312::CwsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
