// @generated from spec/omics.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 648edf13cca7954f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/omics.rs"]
mod index;

/// Version 2022-11-28 of the API.
pub mod v20221128 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent HealthCare Omics Platform (omics), API 3.0, version 2022-11-28.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum OmicsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.DuplicateTableHeader
        #[doc(alias("FailedOperation.DuplicateTableHeader"))]
        FailedOperationDuplicateTableHeader = -872_912_535,
        /// FailedOperation.EmailCountLimitExceeded
        #[doc(alias("FailedOperation.EmailCountLimitExceeded"))]
        FailedOperationEmailCountLimitExceeded = -121_684_855,
        /// FailedOperation.EmptyTableHeader
        #[doc(alias("FailedOperation.EmptyTableHeader"))]
        FailedOperationEmptyTableHeader = -394_183_391,
        /// FailedOperation.InvalidTableHeader
        #[doc(alias("FailedOperation.InvalidTableHeader"))]
        FailedOperationInvalidTableHeader = 1_864_609_439,
        /// FailedOperation.InvalidTableLength
        #[doc(alias("FailedOperation.InvalidTableLength"))]
        FailedOperationInvalidTableLength = 1_230_278_951,
        /// FailedOperation.RetryLimitExceeded
        #[doc(alias("FailedOperation.RetryLimitExceeded"))]
        FailedOperationRetryLimitExceeded = -1_583_391_487,
        /// FailedOperation.StatusNotSupported
        #[doc(alias("FailedOperation.StatusNotSupported"))]
        FailedOperationStatusNotSupported = 1_681_475_966,
        /// FailedOperation.TableDataTypeMismatch
        #[doc(alias("FailedOperation.TableDataTypeMismatch"))]
        FailedOperationTableDataTypeMismatch = 397_570_677,
        /// FailedOperation.VersionNotReleased
        #[doc(alias("FailedOperation.VersionNotReleased"))]
        FailedOperationVersionNotReleased = 686_865_837,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.DuplicateHeader
        #[doc(alias("InvalidParameterValue.DuplicateHeader"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueDuplicateHeader = -1_102_186_648,
        /// InvalidParameterValue.DuplicateName
        #[doc(alias("InvalidParameterValue.DuplicateName"))]
        InvalidParameterValueDuplicateName = 695_257_929,
        /// InvalidParameterValue.EntrypointNotSet
        #[doc(alias("InvalidParameterValue.EntrypointNotSet"))]
        InvalidParameterValueEntrypointNotSet = -1_180_123_434,
        /// InvalidParameterValue.EnvironmentNotAvailable
        #[doc(alias("InvalidParameterValue.EnvironmentNotAvailable"))]
        InvalidParameterValueEnvironmentNotAvailable = 507_879_562,
        /// InvalidParameterValue.InvalidBase64Encode
        #[doc(alias("InvalidParameterValue.InvalidBase64Encode"))]
        InvalidParameterValueInvalidBase64Encode = 913_070_022,
        /// InvalidParameterValue.InvalidCosKey
        #[doc(alias("InvalidParameterValue.InvalidCosKey"))]
        InvalidParameterValueInvalidCosKey = 90_082_521,
        /// InvalidParameterValue.InvalidCsvFormat
        #[doc(alias("InvalidParameterValue.InvalidCsvFormat"))]
        InvalidParameterValueInvalidCsvFormat = 558_258_329,
        /// InvalidParameterValue.InvalidDescription
        #[doc(alias("InvalidParameterValue.InvalidDescription"))]
        InvalidParameterValueInvalidDescription = 240_906_725,
        /// InvalidParameterValue.InvalidEmailFormat
        #[doc(alias("InvalidParameterValue.InvalidEmailFormat"))]
        InvalidParameterValueInvalidEmailFormat = -590_178_257,
        /// InvalidParameterValue.InvalidHeader
        #[doc(alias("InvalidParameterValue.InvalidHeader"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueInvalidHeader = 553_620_337,
        /// InvalidParameterValue.InvalidInputJsonFormat
        #[doc(alias("InvalidParameterValue.InvalidInputJsonFormat"))]
        InvalidParameterValueInvalidInputJsonFormat = -438_038_625,
        /// InvalidParameterValue.InvalidInputPlaceholder
        #[doc(alias("InvalidParameterValue.InvalidInputPlaceholder"))]
        InvalidParameterValueInvalidInputPlaceholder = 1_522_688_087,
        /// InvalidParameterValue.InvalidName
        #[doc(alias("InvalidParameterValue.InvalidName"))]
        InvalidParameterValueInvalidName = 974_695_712,
        /// InvalidParameterValue.InvalidPlaceholder
        #[doc(alias("InvalidParameterValue.InvalidPlaceholder"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        InvalidParameterValueInvalidPlaceholder = -589_219_134,
        /// InvalidParameterValue.InvalidRunOption
        #[doc(alias("InvalidParameterValue.InvalidRunOption"))]
        InvalidParameterValueInvalidRunOption = 382_266_753,
        /// InvalidParameterValue.InvalidTableRow
        #[doc(alias("InvalidParameterValue.InvalidTableRow"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueInvalidTableRow = 619_664_831,
        /// InvalidParameterValue.InvalidTimeoutMinutes
        #[doc(alias("InvalidParameterValue.InvalidTimeoutMinutes"))]
        InvalidParameterValueInvalidTimeoutMinutes = 1_116_897_277,
        /// InvalidParameterValue.LengthLimitExceeded
        #[doc(alias("InvalidParameterValue.LengthLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueLengthLimitExceeded = 2_033_122_225,
        /// InvalidParameterValue.TableDataTypeLengthMismatch
        #[doc(alias("InvalidParameterValue.TableDataTypeLengthMismatch"))]
        InvalidParameterValueTableDataTypeLengthMismatch = -1_262_332_527,
        /// InvalidParameterValue.UnsupportedDataType
        #[doc(alias("InvalidParameterValue.UnsupportedDataType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueUnsupportedDataType = 1_823_455_599,
        /// InvalidParameterValue.UnsupportedTableDataType
        #[doc(alias("InvalidParameterValue.UnsupportedTableDataType"))]
        InvalidParameterValueUnsupportedTableDataType = -1_926_504_706,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ApplicationNotExist
        #[doc(alias("ResourceNotFound.ApplicationNotExist"))]
        ResourceNotFoundApplicationNotExist = 128_578_392,
        /// ResourceNotFound.ApplicationVersionNotExist
        #[doc(alias("ResourceNotFound.ApplicationVersionNotExist"))]
        ResourceNotFoundApplicationVersionNotExist = -635_091_175,
        /// ResourceNotFound.CosBucketNotExist
        #[doc(alias("ResourceNotFound.CosBucketNotExist"))]
        ResourceNotFoundCosBucketNotExist = -1_468_058_198,
        /// ResourceNotFound.CosObjectNotExist
        #[doc(alias("ResourceNotFound.CosObjectNotExist"))]
        ResourceNotFoundCosObjectNotExist = 1_342_686_340,
        /// ResourceNotFound.EnvironmentNotExist
        #[doc(alias("ResourceNotFound.EnvironmentNotExist"))]
        ResourceNotFoundEnvironmentNotExist = -341_211_188,
        /// ResourceNotFound.ProjectNotExist
        #[doc(alias("ResourceNotFound.ProjectNotExist"))]
        ResourceNotFoundProjectNotExist = 1_123_570_082,
        /// ResourceNotFound.RunGroupNotExist
        #[doc(alias("ResourceNotFound.RunGroupNotExist"))]
        ResourceNotFoundRunGroupNotExist = -452_582_162,
        /// ResourceNotFound.RunNotExist
        #[doc(alias("ResourceNotFound.RunNotExist"))]
        ResourceNotFoundRunNotExist = 1_848_035_749,
        /// ResourceNotFound.TableNotExist
        #[doc(alias("ResourceNotFound.TableNotExist"))]
        ResourceNotFoundTableNotExist = 1_289_728_241,
        /// ResourceNotFound.TableRowNotExist
        #[doc(alias("ResourceNotFound.TableRowNotExist"))]
        ResourceNotFoundTableRowNotExist = -1_569_256_164,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(OmicsError, omics_v20221128_table);
    mod omics_v20221128_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{OmicsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "omics_v20221128";
        pub(super) const CODE_INDEX: Index = index::OMICS_V20221128_CODES;
        pub(super) const KEY_INDEX: Index = index::OMICS_V20221128_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [OmicsError; 52] = [
            OmicsError::AuthFailure,
            OmicsError::FailedOperation,
            OmicsError::FailedOperationDuplicateTableHeader,
            OmicsError::FailedOperationEmailCountLimitExceeded,
            OmicsError::FailedOperationEmptyTableHeader,
            OmicsError::FailedOperationInvalidTableHeader,
            OmicsError::FailedOperationInvalidTableLength,
            OmicsError::FailedOperationRetryLimitExceeded,
            OmicsError::FailedOperationStatusNotSupported,
            OmicsError::FailedOperationTableDataTypeMismatch,
            OmicsError::FailedOperationVersionNotReleased,
            OmicsError::InternalError,
            OmicsError::InvalidParameter,
            OmicsError::InvalidParameterValue,
            OmicsError::InvalidParameterValueDuplicateHeader,
            OmicsError::InvalidParameterValueDuplicateName,
            OmicsError::InvalidParameterValueEntrypointNotSet,
            OmicsError::InvalidParameterValueEnvironmentNotAvailable,
            OmicsError::InvalidParameterValueInvalidBase64Encode,
            OmicsError::InvalidParameterValueInvalidCosKey,
            OmicsError::InvalidParameterValueInvalidCsvFormat,
            OmicsError::InvalidParameterValueInvalidDescription,
            OmicsError::InvalidParameterValueInvalidEmailFormat,
            OmicsError::InvalidParameterValueInvalidHeader,
            OmicsError::InvalidParameterValueInvalidInputJsonFormat,
            OmicsError::InvalidParameterValueInvalidInputPlaceholder,
            OmicsError::InvalidParameterValueInvalidName,
            OmicsError::InvalidParameterValueInvalidPlaceholder,
            OmicsError::InvalidParameterValueInvalidRunOption,
            OmicsError::InvalidParameterValueInvalidTableRow,
            OmicsError::InvalidParameterValueInvalidTimeoutMinutes,
            OmicsError::InvalidParameterValueLengthLimitExceeded,
            OmicsError::InvalidParameterValueTableDataTypeLengthMismatch,
            OmicsError::InvalidParameterValueUnsupportedDataType,
            OmicsError::InvalidParameterValueUnsupportedTableDataType,
            OmicsError::LimitExceeded,
            OmicsError::OperationDenied,
            OmicsError::ResourceInUse,
            OmicsError::ResourceInsufficient,
            OmicsError::ResourceNotFound,
            OmicsError::ResourceNotFoundApplicationNotExist,
            OmicsError::ResourceNotFoundApplicationVersionNotExist,
            OmicsError::ResourceNotFoundCosBucketNotExist,
            OmicsError::ResourceNotFoundCosObjectNotExist,
            OmicsError::ResourceNotFoundEnvironmentNotExist,
            OmicsError::ResourceNotFoundProjectNotExist,
            OmicsError::ResourceNotFoundRunGroupNotExist,
            OmicsError::ResourceNotFoundRunNotExist,
            OmicsError::ResourceNotFoundTableNotExist,
            OmicsError::ResourceNotFoundTableRowNotExist,
            OmicsError::ResourceUnavailable,
            OmicsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 52] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.DuplicateTableHeader",
            "FailedOperation.EmailCountLimitExceeded",
            "FailedOperation.EmptyTableHeader",
            "FailedOperation.InvalidTableHeader",
            "FailedOperation.InvalidTableLength",
            "FailedOperation.RetryLimitExceeded",
            "FailedOperation.StatusNotSupported",
            "FailedOperation.TableDataTypeMismatch",
            "FailedOperation.VersionNotReleased",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.DuplicateHeader",
            "InvalidParameterValue.DuplicateName",
            "InvalidParameterValue.EntrypointNotSet",
            "InvalidParameterValue.EnvironmentNotAvailable",
            "InvalidParameterValue.InvalidBase64Encode",
            "InvalidParameterValue.InvalidCosKey",
            "InvalidParameterValue.InvalidCsvFormat",
            "InvalidParameterValue.InvalidDescription",
            "InvalidParameterValue.InvalidEmailFormat",
            "InvalidParameterValue.InvalidHeader",
            "InvalidParameterValue.InvalidInputJsonFormat",
            "InvalidParameterValue.InvalidInputPlaceholder",
            "InvalidParameterValue.InvalidName",
            "InvalidParameterValue.InvalidPlaceholder",
            "InvalidParameterValue.InvalidRunOption",
            "InvalidParameterValue.InvalidTableRow",
            "InvalidParameterValue.InvalidTimeoutMinutes",
            "InvalidParameterValue.LengthLimitExceeded",
            "InvalidParameterValue.TableDataTypeLengthMismatch",
            "InvalidParameterValue.UnsupportedDataType",
            "InvalidParameterValue.UnsupportedTableDataType",
            "LimitExceeded",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ApplicationNotExist",
            "ResourceNotFound.ApplicationVersionNotExist",
            "ResourceNotFound.CosBucketNotExist",
            "ResourceNotFound.CosObjectNotExist",
            "ResourceNotFound.EnvironmentNotExist",
            "ResourceNotFound.ProjectNotExist",
            "ResourceNotFound.RunGroupNotExist",
            "ResourceNotFound.RunNotExist",
            "ResourceNotFound.TableNotExist",
            "ResourceNotFound.TableRowNotExist",
            "ResourceUnavailable",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 52] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationDuplicateTableHeader",
            "FailedOperationEmailCountLimitExceeded",
            "FailedOperationEmptyTableHeader",
            "FailedOperationInvalidTableHeader",
            "FailedOperationInvalidTableLength",
            "FailedOperationRetryLimitExceeded",
            "FailedOperationStatusNotSupported",
            "FailedOperationTableDataTypeMismatch",
            "FailedOperationVersionNotReleased",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueDuplicateHeader",
            "InvalidParameterValueDuplicateName",
            "InvalidParameterValueEntrypointNotSet",
            "InvalidParameterValueEnvironmentNotAvailable",
            "InvalidParameterValueInvalidBase64Encode",
            "InvalidParameterValueInvalidCosKey",
            "InvalidParameterValueInvalidCsvFormat",
            "InvalidParameterValueInvalidDescription",
            "InvalidParameterValueInvalidEmailFormat",
            "InvalidParameterValueInvalidHeader",
            "InvalidParameterValueInvalidInputJsonFormat",
            "InvalidParameterValueInvalidInputPlaceholder",
            "InvalidParameterValueInvalidName",
            "InvalidParameterValueInvalidPlaceholder",
            "InvalidParameterValueInvalidRunOption",
            "InvalidParameterValueInvalidTableRow",
            "InvalidParameterValueInvalidTimeoutMinutes",
            "InvalidParameterValueLengthLimitExceeded",
            "InvalidParameterValueTableDataTypeLengthMismatch",
            "InvalidParameterValueUnsupportedDataType",
            "InvalidParameterValueUnsupportedTableDataType",
            "LimitExceeded",
            "OperationDenied",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundApplicationNotExist",
            "ResourceNotFoundApplicationVersionNotExist",
            "ResourceNotFoundCosBucketNotExist",
            "ResourceNotFoundCosObjectNotExist",
            "ResourceNotFoundEnvironmentNotExist",
            "ResourceNotFoundProjectNotExist",
            "ResourceNotFoundRunGroupNotExist",
            "ResourceNotFoundRunNotExist",
            "ResourceNotFoundTableNotExist",
            "ResourceNotFoundTableRowNotExist",
            "ResourceUnavailable",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 52] = backgrounds(
            &WORDS,
            &index::OMICS_V20221128_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "OmicsError",
            label_en: "Tencent HealthCare Omics Platform",
            label_zh: "腾讯健康组学平台",
            level: Level::Service,
            product: Some(products::OMICS),
            version: Some("2022-11-28"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    14,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-15",
                        "自 2023-09-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-15",
                        "自 2023-09-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    29,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-15",
                        "自 2023-09-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-15",
                        "自 2023-09-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-15",
                        "自 2023-09-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20221128::OmicsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
