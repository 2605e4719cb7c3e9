// @generated from spec/eis.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1de36638be976487
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/eis.rs"]
mod index;

/// Version 2020-07-15 of the API.
pub mod v20200715 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Enterprise Integration Service (eis), API 3.0, version 2020-07-15.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EisError {
        /// FailedOperation.AuthenticationFailed
        #[doc(alias("FailedOperation.AuthenticationFailed"))]
        FailedOperationAuthenticationFailed = -1_159_696_960,
        /// FailedOperation.MetaCompilerError
        #[doc(alias("FailedOperation.MetaCompilerError"))]
        FailedOperationMetaCompilerError = -1_218_725_901,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError = -2_093_792_897,
        /// InternalError.RpcPilotServerError
        #[doc(alias("InternalError.RpcPilotServerError"))]
        InternalErrorRpcPilotServerError = 243_814_002,
        /// InvalidParameterValue.ConnectorNotExist
        #[doc(alias("InvalidParameterValue.ConnectorNotExist"))]
        InvalidParameterValueConnectorNotExist = 333_439_323,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
    }
    api::listed_enum!(EisError, eis_v20200715_table);
    mod eis_v20200715_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{EisError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "eis_v20200715";
        pub(super) const CODE_INDEX: Index = index::EIS_V20200715_CODES;
        pub(super) const KEY_INDEX: Index = index::EIS_V20200715_KEYS;
        pub(super) static VARIANTS: [EisError; 6] = [
            EisError::FailedOperationAuthenticationFailed,
            EisError::FailedOperationMetaCompilerError,
            EisError::InternalErrorDatabaseError,
            EisError::InternalErrorRpcPilotServerError,
            EisError::InvalidParameterValueConnectorNotExist,
            EisError::ResourceNotFound,
        ];
        pub(super) static WORDS: [&str; 6] = [
            "FailedOperation.AuthenticationFailed",
            "FailedOperation.MetaCompilerError",
            "InternalError.DatabaseError",
            "InternalError.RpcPilotServerError",
            "InvalidParameterValue.ConnectorNotExist",
            "ResourceNotFound",
        ];
        pub(super) static NAMES: [&str; 6] = [
            "FailedOperationAuthenticationFailed",
            "FailedOperationMetaCompilerError",
            "InternalErrorDatabaseError",
            "InternalErrorRpcPilotServerError",
            "InvalidParameterValueConnectorNotExist",
            "ResourceNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 6] = backgrounds(
            &WORDS,
            &index::EIS_V20200715_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EisError",
            label_en: "Enterprise Integration Service (2020-07-15)",
            label_zh: "数据连接器（2020-07-15）",
            level: Level::Service,
            product: Some(products::EIS),
            version: Some("2020-07-15"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200715::EisError;

/// Version 2021-06-01 of the API.
pub mod v20210601 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Enterprise Integration Service (eis), API 3.0, version 2021-06-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EisError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AuthenticationFailed
        #[doc(alias("FailedOperation.AuthenticationFailed"))]
        FailedOperationAuthenticationFailed = -1_159_696_960,
        /// FailedOperation.InnerLogicTimeOut
        #[doc(alias("FailedOperation.InnerLogicTimeOut"))]
        FailedOperationInnerLogicTimeOut = 449_645_157,
        /// FailedOperation.MetaCompilerError
        #[doc(alias("FailedOperation.MetaCompilerError"))]
        FailedOperationMetaCompilerError = -1_218_725_901,
        /// FailedOperation.UnSupportedOperationType
        #[doc(alias("FailedOperation.UnSupportedOperationType"))]
        FailedOperationUnSupportedOperationType = 55_891_749,
        /// InternalError.CheckRuntimeFailed
        #[doc(alias("InternalError.CheckRuntimeFailed"))]
        InternalErrorCheckRuntimeFailed = -425_440_472,
        /// InternalError.ConnectorNotExist
        #[doc(alias("InternalError.ConnectorNotExist"))]
        InternalErrorConnectorNotExist = 599_565_471,
        /// InternalError.CountRuntimeInstancesFailed
        #[doc(alias("InternalError.CountRuntimeInstancesFailed"))]
        InternalErrorCountRuntimeInstancesFailed = -128_332_439,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError = -2_093_792_897,
        /// InternalError.ListRuntimeInstancesFailed
        #[doc(alias("InternalError.ListRuntimeInstancesFailed"))]
        InternalErrorListRuntimeInstancesFailed = 1_472_156_726,
        /// InternalError.ListRuntimesFailed
        #[doc(alias("InternalError.ListRuntimesFailed"))]
        InternalErrorListRuntimesFailed = -502_742_732,
        /// InternalError.MetaCompilerError
        #[doc(alias("InternalError.MetaCompilerError"))]
        InternalErrorMetaCompilerError = -705_309_267,
        /// InternalError.RpcPilotServerError
        #[doc(alias("InternalError.RpcPilotServerError"))]
        InternalErrorRpcPilotServerError = 243_814_002,
        /// InvalidParameterValue.InvalidRuntimeMetricSearchCondition
        #[doc(alias("InvalidParameterValue.InvalidRuntimeMetricSearchCondition"))]
        InvalidParameterValueInvalidRuntimeMetricSearchCondition = 1_495_522_426,
        /// InvalidParameterValue.NotSupportedActionForPublicRuntime
        #[doc(alias("InvalidParameterValue.NotSupportedActionForPublicRuntime"))]
        InvalidParameterValueNotSupportedActionForPublicRuntime = -1_581_292_305,
        /// InvalidParameterValue.PilotZoneNotSupported
        #[doc(alias("InvalidParameterValue.PilotZoneNotSupported"))]
        InvalidParameterValuePilotZoneNotSupported = 1_748_686_037,
        /// InvalidParameterValue.ProjectAndInstanceNotMatch
        #[doc(alias("InvalidParameterValue.ProjectAndInstanceNotMatch"))]
        InvalidParameterValueProjectAndInstanceNotMatch = 1_209_249_014,
        /// InvalidParameterValue.ProjectInstanceNotFound
        #[doc(alias("InvalidParameterValue.ProjectInstanceNotFound"))]
        InvalidParameterValueProjectInstanceNotFound = -529_569_306,
        /// InvalidParameterValue.RuntimeAlreadyDeleted
        #[doc(alias("InvalidParameterValue.RuntimeAlreadyDeleted"))]
        InvalidParameterValueRuntimeAlreadyDeleted = 1_634_971_512,
        /// InvalidParameterValue.RuntimeIdNotExist
        #[doc(alias("InvalidParameterValue.RuntimeIdNotExist"))]
        InvalidParameterValueRuntimeIdNotExist = -938_747_239,
        /// InvalidParameterValue.RuntimeMetricRateNotSupport
        #[doc(alias("InvalidParameterValue.RuntimeMetricRateNotSupport"))]
        InvalidParameterValueRuntimeMetricRateNotSupport = -741_283_667,
        /// InvalidParameterValue.RuntimeNamespaceInvalid
        #[doc(alias("InvalidParameterValue.RuntimeNamespaceInvalid"))]
        InvalidParameterValueRuntimeNamespaceInvalid = -795_923_994,
        /// InvalidParameterValue.RuntimeZoneNotExisted
        #[doc(alias("InvalidParameterValue.RuntimeZoneNotExisted"))]
        InvalidParameterValueRuntimeZoneNotExisted = 790_923_408,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
    }
    api::listed_enum!(EisError, eis_v20210601_table);
    mod eis_v20210601_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{EisError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "eis_v20210601";
        pub(super) const CODE_INDEX: Index = index::EIS_V20210601_CODES;
        pub(super) const KEY_INDEX: Index = index::EIS_V20210601_KEYS;
        pub(super) static VARIANTS: [EisError; 24] = [
            EisError::FailedOperation,
            EisError::FailedOperationAuthenticationFailed,
            EisError::FailedOperationInnerLogicTimeOut,
            EisError::FailedOperationMetaCompilerError,
            EisError::FailedOperationUnSupportedOperationType,
            EisError::InternalErrorCheckRuntimeFailed,
            EisError::InternalErrorConnectorNotExist,
            EisError::InternalErrorCountRuntimeInstancesFailed,
            EisError::InternalErrorDatabaseError,
            EisError::InternalErrorListRuntimeInstancesFailed,
            EisError::InternalErrorListRuntimesFailed,
            EisError::InternalErrorMetaCompilerError,
            EisError::InternalErrorRpcPilotServerError,
            EisError::InvalidParameterValueInvalidRuntimeMetricSearchCondition,
            EisError::InvalidParameterValueNotSupportedActionForPublicRuntime,
            EisError::InvalidParameterValuePilotZoneNotSupported,
            EisError::InvalidParameterValueProjectAndInstanceNotMatch,
            EisError::InvalidParameterValueProjectInstanceNotFound,
            EisError::InvalidParameterValueRuntimeAlreadyDeleted,
            EisError::InvalidParameterValueRuntimeIdNotExist,
            EisError::InvalidParameterValueRuntimeMetricRateNotSupport,
            EisError::InvalidParameterValueRuntimeNamespaceInvalid,
            EisError::InvalidParameterValueRuntimeZoneNotExisted,
            EisError::ResourceUnavailable,
        ];
        pub(super) static WORDS: [&str; 24] = [
            "FailedOperation",
            "FailedOperation.AuthenticationFailed",
            "FailedOperation.InnerLogicTimeOut",
            "FailedOperation.MetaCompilerError",
            "FailedOperation.UnSupportedOperationType",
            "InternalError.CheckRuntimeFailed",
            "InternalError.ConnectorNotExist",
            "InternalError.CountRuntimeInstancesFailed",
            "InternalError.DatabaseError",
            "InternalError.ListRuntimeInstancesFailed",
            "InternalError.ListRuntimesFailed",
            "InternalError.MetaCompilerError",
            "InternalError.RpcPilotServerError",
            "InvalidParameterValue.InvalidRuntimeMetricSearchCondition",
            "InvalidParameterValue.NotSupportedActionForPublicRuntime",
            "InvalidParameterValue.PilotZoneNotSupported",
            "InvalidParameterValue.ProjectAndInstanceNotMatch",
            "InvalidParameterValue.ProjectInstanceNotFound",
            "InvalidParameterValue.RuntimeAlreadyDeleted",
            "InvalidParameterValue.RuntimeIdNotExist",
            "InvalidParameterValue.RuntimeMetricRateNotSupport",
            "InvalidParameterValue.RuntimeNamespaceInvalid",
            "InvalidParameterValue.RuntimeZoneNotExisted",
            "ResourceUnavailable",
        ];
        pub(super) static NAMES: [&str; 24] = [
            "FailedOperation",
            "FailedOperationAuthenticationFailed",
            "FailedOperationInnerLogicTimeOut",
            "FailedOperationMetaCompilerError",
            "FailedOperationUnSupportedOperationType",
            "InternalErrorCheckRuntimeFailed",
            "InternalErrorConnectorNotExist",
            "InternalErrorCountRuntimeInstancesFailed",
            "InternalErrorDatabaseError",
            "InternalErrorListRuntimeInstancesFailed",
            "InternalErrorListRuntimesFailed",
            "InternalErrorMetaCompilerError",
            "InternalErrorRpcPilotServerError",
            "InvalidParameterValueInvalidRuntimeMetricSearchCondition",
            "InvalidParameterValueNotSupportedActionForPublicRuntime",
            "InvalidParameterValuePilotZoneNotSupported",
            "InvalidParameterValueProjectAndInstanceNotMatch",
            "InvalidParameterValueProjectInstanceNotFound",
            "InvalidParameterValueRuntimeAlreadyDeleted",
            "InvalidParameterValueRuntimeIdNotExist",
            "InvalidParameterValueRuntimeMetricRateNotSupport",
            "InvalidParameterValueRuntimeNamespaceInvalid",
            "InvalidParameterValueRuntimeZoneNotExisted",
            "ResourceUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 24] = backgrounds(
            &WORDS,
            &index::EIS_V20210601_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EisError",
            label_en: "Enterprise Integration Service (2021-06-01)",
            label_zh: "数据连接器（2021-06-01）",
            level: Level::Service,
            product: Some(products::EIS),
            version: Some("2021-06-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
