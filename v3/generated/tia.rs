// @generated from spec/tia.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d7de2ff07a0a50a8, rust-hash: 29bdbb4607498231
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tia.rs"]
mod index;

/// Version 2018-02-26 of the API.
pub mod v20180226 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tia")]
    /// Error codes of TI Machine Learning (tia), API 3.0, version 2018-02-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TiaError {
        /// FailedOperation.AlreadyExists
        #[doc(alias("FailedOperation.AlreadyExists"))]
        FailedOperationAlreadyExists,
        /// FailedOperation.TimeOut
        #[doc(alias("FailedOperation.TimeOut"))]
        FailedOperationTimeOut,
        /// InternalError
        InternalError,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.Code
        #[doc(alias("InvalidParameterValue.Code"))]
        InvalidParameterValueCode,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription,
        /// InvalidParameterValue.Environment
        #[doc(alias("InvalidParameterValue.Environment"))]
        InvalidParameterValueEnvironment,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName,
        /// InvalidParameterValue.Handler
        #[doc(alias("InvalidParameterValue.Handler"))]
        InvalidParameterValueHandler,
        /// InvalidParameterValue.Order
        #[doc(alias("InvalidParameterValue.Order"))]
        InvalidParameterValueOrder,
        /// InvalidParameterValue.Orderby
        #[doc(alias("InvalidParameterValue.Orderby"))]
        InvalidParameterValueOrderby,
        /// InvalidParameterValue.Runtime
        #[doc(alias("InvalidParameterValue.Runtime"))]
        InvalidParameterValueRuntime,
        /// LimitExceeded.Function
        #[doc(alias("LimitExceeded.Function"))]
        LimitExceededFunction,
        /// LimitExceeded.Memory
        #[doc(alias("LimitExceeded.Memory"))]
        LimitExceededMemory,
        /// LimitExceeded.Timeout
        #[doc(alias("LimitExceeded.Timeout"))]
        LimitExceededTimeout,
        /// MissingParameter.Code
        #[doc(alias("MissingParameter.Code"))]
        MissingParameterCode,
        /// ResourceInUse.FunctionName
        #[doc(alias("ResourceInUse.FunctionName"))]
        ResourceInUseFunctionName,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.FunctionName
        #[doc(alias("ResourceNotFound.FunctionName"))]
        ResourceNotFoundFunctionName,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CAM
        #[doc(alias("UnauthorizedOperation.CAM"))]
        UnauthorizedOperationCam,
        /// UnauthorizedOperation.Region
        #[doc(alias("UnauthorizedOperation.Region"))]
        UnauthorizedOperationRegion,
        /// UnsupportedOperation.UnsupportedVersion
        #[doc(alias("UnsupportedOperation.UnsupportedVersion"))]
        UnsupportedOperationUnsupportedVersion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tia")]
    api::listed_enum!(TiaError, tia_v20180226_table);
    pub(crate) mod tia_v20180226_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tia")]
        use super::TiaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tia_v20180226";
        pub(super) const CODE_INDEX: Index = index::TIA_V20180226_CODES;
        pub(super) const KEY_INDEX: Index = index::TIA_V20180226_KEYS;
        #[cfg(feature = "tia")]
        pub(super) static VARIANTS: [TiaError; 26] = [
            TiaError::FailedOperationAlreadyExists,
            TiaError::FailedOperationTimeOut,
            TiaError::InternalError,
            TiaError::InternalErrorSystem,
            TiaError::InvalidParameter,
            TiaError::InvalidParameterValue,
            TiaError::InvalidParameterValueCode,
            TiaError::InvalidParameterValueDescription,
            TiaError::InvalidParameterValueEnvironment,
            TiaError::InvalidParameterValueFunctionName,
            TiaError::InvalidParameterValueHandler,
            TiaError::InvalidParameterValueOrder,
            TiaError::InvalidParameterValueOrderby,
            TiaError::InvalidParameterValueRuntime,
            TiaError::LimitExceededFunction,
            TiaError::LimitExceededMemory,
            TiaError::LimitExceededTimeout,
            TiaError::MissingParameterCode,
            TiaError::ResourceInUseFunctionName,
            TiaError::ResourceNotFound,
            TiaError::ResourceNotFoundFunctionName,
            TiaError::ResourceUnavailable,
            TiaError::UnauthorizedOperation,
            TiaError::UnauthorizedOperationCam,
            TiaError::UnauthorizedOperationRegion,
            TiaError::UnsupportedOperationUnsupportedVersion,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "FailedOperation.AlreadyExists",
            "FailedOperation.TimeOut",
            "InternalError",
            "InternalError.System",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.Code",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.Environment",
            "InvalidParameterValue.FunctionName",
            "InvalidParameterValue.Handler",
            "InvalidParameterValue.Order",
            "InvalidParameterValue.Orderby",
            "InvalidParameterValue.Runtime",
            "LimitExceeded.Function",
            "LimitExceeded.Memory",
            "LimitExceeded.Timeout",
            "MissingParameter.Code",
            "ResourceInUse.FunctionName",
            "ResourceNotFound",
            "ResourceNotFound.FunctionName",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CAM",
            "UnauthorizedOperation.Region",
            "UnsupportedOperation.UnsupportedVersion",
        ];
        pub(super) static NAMES: [&str; 26] = [
            "FailedOperationAlreadyExists",
            "FailedOperationTimeOut",
            "InternalError",
            "InternalErrorSystem",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueCode",
            "InvalidParameterValueDescription",
            "InvalidParameterValueEnvironment",
            "InvalidParameterValueFunctionName",
            "InvalidParameterValueHandler",
            "InvalidParameterValueOrder",
            "InvalidParameterValueOrderby",
            "InvalidParameterValueRuntime",
            "LimitExceededFunction",
            "LimitExceededMemory",
            "LimitExceededTimeout",
            "MissingParameterCode",
            "ResourceInUseFunctionName",
            "ResourceNotFound",
            "ResourceNotFoundFunctionName",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationCam",
            "UnauthorizedOperationRegion",
            "UnsupportedOperationUnsupportedVersion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TIA_V20180226_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TiaError",
            label_en: "TI Machine Learning",
            label_zh: "智能钛机器学习",
            level: Level::Service,
            product: Some(products::TIA),
            version: Some("2018-02-26"),
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

#[cfg(feature = "tia")]
pub use v20180226::TiaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
