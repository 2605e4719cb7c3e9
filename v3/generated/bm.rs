// @generated from spec/bm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 40871b5d2cf0a644, rust-hash: be8710853eefdeb0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bm.rs"]
mod index;

/// Version 2018-04-23 of the API.
pub mod v20180423 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bm")]
    /// Error codes of Cloud Physical Machine (bm), API 3.0, version 2018-04-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BmError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ExistRepairTask
        #[doc(alias("FailedOperation.ExistRepairTask"))]
        FailedOperationExistRepairTask,
        /// FailedOperation.TscAgentOffline
        #[doc(alias("FailedOperation.TscAgentOffline"))]
        FailedOperationTscAgentOffline,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.UserCmdCount
        #[doc(alias("LimitExceeded.UserCmdCount"))]
        LimitExceededUserCmdCount,
        /// ResourceInUse.FlowBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.FlowBusy"))]
        ResourceInUseFlowBusy,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.DeviceInsufficient
        #[doc(alias("ResourceInsufficient.DeviceInsufficient"))]
        ResourceInsufficientDeviceInsufficient,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.FundInsufficient
        #[doc(alias("UnsupportedOperation.FundInsufficient"))]
        UnsupportedOperationFundInsufficient,
        /// UnsupportedOperation.InvalidOperation
        #[doc(alias("UnsupportedOperation.InvalidOperation"))]
        UnsupportedOperationInvalidOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bm")]
    api::listed_enum!(BmError, bm_v20180423_table);
    pub(crate) mod bm_v20180423_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "bm")]
        use super::BmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bm_v20180423";
        pub(super) const CODE_INDEX: Index = index::BM_V20180423_CODES;
        pub(super) const KEY_INDEX: Index = index::BM_V20180423_KEYS;
        #[cfg(feature = "bm")]
        pub(super) static VARIANTS: [BmError; 15] = [
            BmError::FailedOperation,
            BmError::FailedOperationExistRepairTask,
            BmError::FailedOperationTscAgentOffline,
            BmError::InvalidParameter,
            BmError::InvalidParameterValueInvalidParameter,
            BmError::LimitExceeded,
            BmError::LimitExceededUserCmdCount,
            BmError::ResourceInUseFlowBusy,
            BmError::ResourceInsufficient,
            BmError::ResourceInsufficientDeviceInsufficient,
            BmError::ResourceUnavailable,
            BmError::UnauthorizedOperation,
            BmError::UnsupportedOperation,
            BmError::UnsupportedOperationFundInsufficient,
            BmError::UnsupportedOperationInvalidOperation,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "FailedOperation",
            "FailedOperation.ExistRepairTask",
            "FailedOperation.TscAgentOffline",
            "InvalidParameter",
            "InvalidParameterValue.InvalidParameter",
            "LimitExceeded",
            "LimitExceeded.UserCmdCount",
            "ResourceInUse.FlowBusy",
            "ResourceInsufficient",
            "ResourceInsufficient.DeviceInsufficient",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.FundInsufficient",
            "UnsupportedOperation.InvalidOperation",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "FailedOperation",
            "FailedOperationExistRepairTask",
            "FailedOperationTscAgentOffline",
            "InvalidParameter",
            "InvalidParameterValueInvalidParameter",
            "LimitExceeded",
            "LimitExceededUserCmdCount",
            "ResourceInUseFlowBusy",
            "ResourceInsufficient",
            "ResourceInsufficientDeviceInsufficient",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationFundInsufficient",
            "UnsupportedOperationInvalidOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("ResourceInUse.FlowBusy").with_retry(Retry::Backoff),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::BM_V20180423_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BmError",
            label_en: "Cloud Physical Machine",
            label_zh: "黑石物理服务器CPM",
            level: Level::Service,
            product: Some(products::BM),
            version: Some("2018-04-23"),
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

#[cfg(feature = "bm")]
pub use v20180423::BmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
