// @generated from spec/tia.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c03b3629ee5d9e25
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tia.rs"]
mod index;

/// Version 2018-02-26 of the API.
pub mod v20180226 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of TI Machine Learning (tia), API 3.0, version 2018-02-26.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TiaError {
        /// FailedOperation.AlreadyExists
        #[doc(alias("FailedOperation.AlreadyExists"))]
        FailedOperationAlreadyExists = -1_063_453_236,
        /// FailedOperation.TimeOut
        #[doc(alias("FailedOperation.TimeOut"))]
        FailedOperationTimeOut = 529_014_228,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem = 1_658_697_425,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.Code
        #[doc(alias("InvalidParameterValue.Code"))]
        InvalidParameterValueCode = -1_558_958_915,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription = -1_219_142_519,
        /// InvalidParameterValue.Environment
        #[doc(alias("InvalidParameterValue.Environment"))]
        InvalidParameterValueEnvironment = -375_153_299,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName = 366_833_000,
        /// InvalidParameterValue.Handler
        #[doc(alias("InvalidParameterValue.Handler"))]
        InvalidParameterValueHandler = 1_684_484_939,
        /// InvalidParameterValue.Order
        #[doc(alias("InvalidParameterValue.Order"))]
        InvalidParameterValueOrder = -109_271_617,
        /// InvalidParameterValue.Orderby
        #[doc(alias("InvalidParameterValue.Orderby"))]
        InvalidParameterValueOrderby = 1_235_678_438,
        /// InvalidParameterValue.Runtime
        #[doc(alias("InvalidParameterValue.Runtime"))]
        InvalidParameterValueRuntime = 205_525_232,
        /// LimitExceeded.Function
        #[doc(alias("LimitExceeded.Function"))]
        LimitExceededFunction = -1_434_984_086,
        /// LimitExceeded.Memory
        #[doc(alias("LimitExceeded.Memory"))]
        LimitExceededMemory = -1_652_785_855,
        /// LimitExceeded.Timeout
        #[doc(alias("LimitExceeded.Timeout"))]
        LimitExceededTimeout = 799_228_352,
        /// MissingParameter.Code
        #[doc(alias("MissingParameter.Code"))]
        MissingParameterCode = 377_399_696,
        /// ResourceInUse.FunctionName
        #[doc(alias("ResourceInUse.FunctionName"))]
        ResourceInUseFunctionName = 163_321_329,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.FunctionName
        #[doc(alias("ResourceNotFound.FunctionName"))]
        ResourceNotFoundFunctionName = 1_897_301_422,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CAM
        #[doc(alias("UnauthorizedOperation.CAM"))]
        UnauthorizedOperationCam = -40_104_317,
        /// UnauthorizedOperation.Region
        #[doc(alias("UnauthorizedOperation.Region"))]
        UnauthorizedOperationRegion = 938_018_743,
        /// UnsupportedOperation.UnsupportedVersion
        #[doc(alias("UnsupportedOperation.UnsupportedVersion"))]
        UnsupportedOperationUnsupportedVersion = -1_328_630_114,
    }
    api::listed_enum!(TiaError, tia_v20180226_table);
    mod tia_v20180226_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TiaError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tia_v20180226";
        pub(super) const CODE_INDEX: Index = index::TIA_V20180226_CODES;
        pub(super) const KEY_INDEX: Index = index::TIA_V20180226_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 26] = backgrounds(
            &WORDS,
            &index::TIA_V20180226_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180226::TiaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
