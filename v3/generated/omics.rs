// @generated from spec/omics.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3c4e82650e416452, rust-hash: 729eefd457693750
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/omics.rs"]
mod index;

/// Version 2022-11-28 of the API.
pub mod v20221128 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "omics")]
    /// Error codes of Tencent HealthCare Omics Platform (omics), API 3.0, version 2022-11-28.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OmicsError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DuplicateTableHeader
        #[doc(alias("FailedOperation.DuplicateTableHeader"))]
        FailedOperationDuplicateTableHeader,
        /// FailedOperation.EmailCountLimitExceeded
        #[doc(alias("FailedOperation.EmailCountLimitExceeded"))]
        FailedOperationEmailCountLimitExceeded,
        /// FailedOperation.EmptyTableHeader
        #[doc(alias("FailedOperation.EmptyTableHeader"))]
        FailedOperationEmptyTableHeader,
        /// FailedOperation.InvalidTableHeader
        #[doc(alias("FailedOperation.InvalidTableHeader"))]
        FailedOperationInvalidTableHeader,
        /// FailedOperation.InvalidTableLength
        #[doc(alias("FailedOperation.InvalidTableLength"))]
        FailedOperationInvalidTableLength,
        /// FailedOperation.RetryLimitExceeded
        #[doc(alias("FailedOperation.RetryLimitExceeded"))]
        FailedOperationRetryLimitExceeded,
        /// FailedOperation.StatusNotSupported
        #[doc(alias("FailedOperation.StatusNotSupported"))]
        FailedOperationStatusNotSupported,
        /// FailedOperation.TableDataTypeMismatch
        #[doc(alias("FailedOperation.TableDataTypeMismatch"))]
        FailedOperationTableDataTypeMismatch,
        /// FailedOperation.VersionNotReleased
        #[doc(alias("FailedOperation.VersionNotReleased"))]
        FailedOperationVersionNotReleased,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DuplicateHeader
        #[doc(alias("InvalidParameterValue.DuplicateHeader"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueDuplicateHeader,
        /// InvalidParameterValue.DuplicateName
        #[doc(alias("InvalidParameterValue.DuplicateName"))]
        InvalidParameterValueDuplicateName,
        /// InvalidParameterValue.EntrypointNotSet
        #[doc(alias("InvalidParameterValue.EntrypointNotSet"))]
        InvalidParameterValueEntrypointNotSet,
        /// InvalidParameterValue.EnvironmentNotAvailable
        #[doc(alias("InvalidParameterValue.EnvironmentNotAvailable"))]
        InvalidParameterValueEnvironmentNotAvailable,
        /// InvalidParameterValue.InvalidBase64Encode
        #[doc(alias("InvalidParameterValue.InvalidBase64Encode"))]
        InvalidParameterValueInvalidBase64Encode,
        /// InvalidParameterValue.InvalidCosKey
        #[doc(alias("InvalidParameterValue.InvalidCosKey"))]
        InvalidParameterValueInvalidCosKey,
        /// InvalidParameterValue.InvalidCsvFormat
        #[doc(alias("InvalidParameterValue.InvalidCsvFormat"))]
        InvalidParameterValueInvalidCsvFormat,
        /// InvalidParameterValue.InvalidDescription
        #[doc(alias("InvalidParameterValue.InvalidDescription"))]
        InvalidParameterValueInvalidDescription,
        /// InvalidParameterValue.InvalidEmailFormat
        #[doc(alias("InvalidParameterValue.InvalidEmailFormat"))]
        InvalidParameterValueInvalidEmailFormat,
        /// InvalidParameterValue.InvalidHeader
        #[doc(alias("InvalidParameterValue.InvalidHeader"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueInvalidHeader,
        /// InvalidParameterValue.InvalidInputJsonFormat
        #[doc(alias("InvalidParameterValue.InvalidInputJsonFormat"))]
        InvalidParameterValueInvalidInputJsonFormat,
        /// InvalidParameterValue.InvalidInputPlaceholder
        #[doc(alias("InvalidParameterValue.InvalidInputPlaceholder"))]
        InvalidParameterValueInvalidInputPlaceholder,
        /// InvalidParameterValue.InvalidName
        #[doc(alias("InvalidParameterValue.InvalidName"))]
        InvalidParameterValueInvalidName,
        /// InvalidParameterValue.InvalidPlaceholder
        #[doc(alias("InvalidParameterValue.InvalidPlaceholder"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        InvalidParameterValueInvalidPlaceholder,
        /// InvalidParameterValue.InvalidRunOption
        #[doc(alias("InvalidParameterValue.InvalidRunOption"))]
        InvalidParameterValueInvalidRunOption,
        /// InvalidParameterValue.InvalidTableRow
        #[doc(alias("InvalidParameterValue.InvalidTableRow"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueInvalidTableRow,
        /// InvalidParameterValue.InvalidTimeoutMinutes
        #[doc(alias("InvalidParameterValue.InvalidTimeoutMinutes"))]
        InvalidParameterValueInvalidTimeoutMinutes,
        /// InvalidParameterValue.LengthLimitExceeded
        #[doc(alias("InvalidParameterValue.LengthLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueLengthLimitExceeded,
        /// InvalidParameterValue.TableDataTypeLengthMismatch
        #[doc(alias("InvalidParameterValue.TableDataTypeLengthMismatch"))]
        InvalidParameterValueTableDataTypeLengthMismatch,
        /// InvalidParameterValue.UnsupportedDataType
        #[doc(alias("InvalidParameterValue.UnsupportedDataType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-15"
        )]
        InvalidParameterValueUnsupportedDataType,
        /// InvalidParameterValue.UnsupportedTableDataType
        #[doc(alias("InvalidParameterValue.UnsupportedTableDataType"))]
        InvalidParameterValueUnsupportedTableDataType,
        /// LimitExceeded
        LimitExceeded,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ApplicationNotExist
        #[doc(alias("ResourceNotFound.ApplicationNotExist"))]
        ResourceNotFoundApplicationNotExist,
        /// ResourceNotFound.ApplicationVersionNotExist
        #[doc(alias("ResourceNotFound.ApplicationVersionNotExist"))]
        ResourceNotFoundApplicationVersionNotExist,
        /// ResourceNotFound.CosBucketNotExist
        #[doc(alias("ResourceNotFound.CosBucketNotExist"))]
        ResourceNotFoundCosBucketNotExist,
        /// ResourceNotFound.CosObjectNotExist
        #[doc(alias("ResourceNotFound.CosObjectNotExist"))]
        ResourceNotFoundCosObjectNotExist,
        /// ResourceNotFound.EnvironmentNotExist
        #[doc(alias("ResourceNotFound.EnvironmentNotExist"))]
        ResourceNotFoundEnvironmentNotExist,
        /// ResourceNotFound.ProjectNotExist
        #[doc(alias("ResourceNotFound.ProjectNotExist"))]
        ResourceNotFoundProjectNotExist,
        /// ResourceNotFound.RunGroupNotExist
        #[doc(alias("ResourceNotFound.RunGroupNotExist"))]
        ResourceNotFoundRunGroupNotExist,
        /// ResourceNotFound.RunNotExist
        #[doc(alias("ResourceNotFound.RunNotExist"))]
        ResourceNotFoundRunNotExist,
        /// ResourceNotFound.TableNotExist
        #[doc(alias("ResourceNotFound.TableNotExist"))]
        ResourceNotFoundTableNotExist,
        /// ResourceNotFound.TableRowNotExist
        #[doc(alias("ResourceNotFound.TableRowNotExist"))]
        ResourceNotFoundTableRowNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "omics")]
    api::listed_enum!(OmicsError, omics_v20221128_table);
    pub(crate) mod omics_v20221128_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "omics")]
        use super::OmicsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "omics_v20221128";
        pub(super) const CODE_INDEX: Index = index::OMICS_V20221128_CODES;
        pub(super) const KEY_INDEX: Index = index::OMICS_V20221128_KEYS;
        #[cfg(feature = "omics")]
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
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::OMICS_V20221128_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "omics")]
pub use v20221128::OmicsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
