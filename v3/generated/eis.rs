// @generated from spec/eis.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6e4bf350b7f1ac56, rust-hash: 3ba324da0d5ba341
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/eis.rs"]
mod index;

/// Version 2020-07-15 of the API.
pub mod v20200715 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "eis")]
    /// Error codes of Enterprise Integration Service (eis), API 3.0, version 2020-07-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EisError {
        /// FailedOperation.AuthenticationFailed
        #[doc(alias("FailedOperation.AuthenticationFailed"))]
        FailedOperationAuthenticationFailed,
        /// FailedOperation.MetaCompilerError
        #[doc(alias("FailedOperation.MetaCompilerError"))]
        FailedOperationMetaCompilerError,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError,
        /// InternalError.RpcPilotServerError
        #[doc(alias("InternalError.RpcPilotServerError"))]
        InternalErrorRpcPilotServerError,
        /// InvalidParameterValue.ConnectorNotExist
        #[doc(alias("InvalidParameterValue.ConnectorNotExist"))]
        InvalidParameterValueConnectorNotExist,
        /// ResourceNotFound
        ResourceNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "eis")]
    api::listed_enum!(EisError, eis_v20200715_table);
    pub(crate) mod eis_v20200715_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "eis")]
        use super::EisError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "eis_v20200715";
        pub(super) const CODE_INDEX: Index = index::EIS_V20200715_CODES;
        pub(super) const KEY_INDEX: Index = index::EIS_V20200715_KEYS;
        #[cfg(feature = "eis")]
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
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
        ];
        pub(super) use super::index::EIS_V20200715_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "eis")]
pub use v20200715::EisError;

/// Version 2021-06-01 of the API.
pub mod v20210601 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "eis")]
    /// Error codes of Enterprise Integration Service (eis), API 3.0, version 2021-06-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EisError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AuthenticationFailed
        #[doc(alias("FailedOperation.AuthenticationFailed"))]
        FailedOperationAuthenticationFailed,
        /// FailedOperation.InnerLogicTimeOut
        #[doc(alias("FailedOperation.InnerLogicTimeOut"))]
        FailedOperationInnerLogicTimeOut,
        /// FailedOperation.MetaCompilerError
        #[doc(alias("FailedOperation.MetaCompilerError"))]
        FailedOperationMetaCompilerError,
        /// FailedOperation.UnSupportedOperationType
        #[doc(alias("FailedOperation.UnSupportedOperationType"))]
        FailedOperationUnSupportedOperationType,
        /// InternalError.CheckRuntimeFailed
        #[doc(alias("InternalError.CheckRuntimeFailed"))]
        InternalErrorCheckRuntimeFailed,
        /// InternalError.ConnectorNotExist
        #[doc(alias("InternalError.ConnectorNotExist"))]
        InternalErrorConnectorNotExist,
        /// InternalError.CountRuntimeInstancesFailed
        #[doc(alias("InternalError.CountRuntimeInstancesFailed"))]
        InternalErrorCountRuntimeInstancesFailed,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError,
        /// InternalError.ListRuntimeInstancesFailed
        #[doc(alias("InternalError.ListRuntimeInstancesFailed"))]
        InternalErrorListRuntimeInstancesFailed,
        /// InternalError.ListRuntimesFailed
        #[doc(alias("InternalError.ListRuntimesFailed"))]
        InternalErrorListRuntimesFailed,
        /// InternalError.MetaCompilerError
        #[doc(alias("InternalError.MetaCompilerError"))]
        InternalErrorMetaCompilerError,
        /// InternalError.RpcPilotServerError
        #[doc(alias("InternalError.RpcPilotServerError"))]
        InternalErrorRpcPilotServerError,
        /// InvalidParameterValue.InvalidRuntimeMetricSearchCondition
        #[doc(alias("InvalidParameterValue.InvalidRuntimeMetricSearchCondition"))]
        InvalidParameterValueInvalidRuntimeMetricSearchCondition,
        /// InvalidParameterValue.NotSupportedActionForPublicRuntime
        #[doc(alias("InvalidParameterValue.NotSupportedActionForPublicRuntime"))]
        InvalidParameterValueNotSupportedActionForPublicRuntime,
        /// InvalidParameterValue.PilotZoneNotSupported
        #[doc(alias("InvalidParameterValue.PilotZoneNotSupported"))]
        InvalidParameterValuePilotZoneNotSupported,
        /// InvalidParameterValue.ProjectAndInstanceNotMatch
        #[doc(alias("InvalidParameterValue.ProjectAndInstanceNotMatch"))]
        InvalidParameterValueProjectAndInstanceNotMatch,
        /// InvalidParameterValue.ProjectInstanceNotFound
        #[doc(alias("InvalidParameterValue.ProjectInstanceNotFound"))]
        InvalidParameterValueProjectInstanceNotFound,
        /// InvalidParameterValue.RuntimeAlreadyDeleted
        #[doc(alias("InvalidParameterValue.RuntimeAlreadyDeleted"))]
        InvalidParameterValueRuntimeAlreadyDeleted,
        /// InvalidParameterValue.RuntimeIdNotExist
        #[doc(alias("InvalidParameterValue.RuntimeIdNotExist"))]
        InvalidParameterValueRuntimeIdNotExist,
        /// InvalidParameterValue.RuntimeMetricRateNotSupport
        #[doc(alias("InvalidParameterValue.RuntimeMetricRateNotSupport"))]
        InvalidParameterValueRuntimeMetricRateNotSupport,
        /// InvalidParameterValue.RuntimeNamespaceInvalid
        #[doc(alias("InvalidParameterValue.RuntimeNamespaceInvalid"))]
        InvalidParameterValueRuntimeNamespaceInvalid,
        /// InvalidParameterValue.RuntimeZoneNotExisted
        #[doc(alias("InvalidParameterValue.RuntimeZoneNotExisted"))]
        InvalidParameterValueRuntimeZoneNotExisted,
        /// ResourceUnavailable
        ResourceUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "eis")]
    api::listed_enum!(EisError, eis_v20210601_table);
    pub(crate) mod eis_v20210601_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "eis")]
        use super::EisError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "eis_v20210601";
        pub(super) const CODE_INDEX: Index = index::EIS_V20210601_CODES;
        pub(super) const KEY_INDEX: Index = index::EIS_V20210601_KEYS;
        #[cfg(feature = "eis")]
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
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameterValue"),
            Answer::of("ResourceUnavailable"),
        ];
        pub(super) use super::index::EIS_V20210601_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
