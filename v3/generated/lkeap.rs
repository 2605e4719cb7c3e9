// @generated from spec/lkeap.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: eb91490ada249739, rust-hash: 9572e93dc326e7f1
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lkeap.rs"]
mod index;

/// Version 2024-05-22 of the API.
pub mod v20240522 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "lkeap")]
    /// Error codes of LLM Knowledge Engine Atomic Power (lkeap), API 3.0, version 2024-05-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LkeapError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-22"
        )]
        FailedOperationDownLoadError,
        /// FailedOperation.EngineServerError
        #[doc(alias("FailedOperation.EngineServerError"))]
        FailedOperationEngineServerError,
        /// FailedOperation.FileDecodeFailed
        #[doc(alias("FailedOperation.FileDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-22"
        )]
        FailedOperationFileDecodeFailed,
        /// FailedOperation.FileParseError
        #[doc(alias("FailedOperation.FileParseError"))]
        FailedOperationFileParseError,
        /// FailedOperation.FileParseTimeout
        #[doc(alias("FailedOperation.FileParseTimeout"))]
        FailedOperationFileParseTimeout,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-22"
        )]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError,
        /// FailedOperation.NonsupportParse
        #[doc(alias("FailedOperation.NonsupportParse"))]
        FailedOperationNonsupportParse,
        /// FailedOperation.OcrFailed
        #[doc(alias("FailedOperation.OcrFailed"))]
        FailedOperationOcrFailed,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.UnKnowFileTypeError
        #[doc(alias("FailedOperation.UnKnowFileTypeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-22"
        )]
        FailedOperationUnKnowFileTypeError,
        /// FailedOperation.UnOpenError
        #[doc(alias("FailedOperation.UnOpenError"))]
        FailedOperationUnOpenError,
        /// FailedOperation.UploadResultFileFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.UploadResultFileFailed"))]
        FailedOperationUploadResultFileFailed,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.FileURLInvalid
        #[doc(alias("InvalidParameter.FileURLInvalid"))]
        InvalidParameterFileUrlInvalid,
        /// InvalidParameter.InvalidFileFormat
        #[doc(alias("InvalidParameter.InvalidFileFormat"))]
        InvalidParameterInvalidFileFormat,
        /// InvalidParameter.InvalidFileType
        #[doc(alias("InvalidParameter.InvalidFileType"))]
        InvalidParameterInvalidFileType,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        InvalidParameterValueInvalidParameterValueLimit,
        /// LimitExceeded.ExceededMaxPagesError
        #[doc(alias("LimitExceeded.ExceededMaxPagesError"))]
        LimitExceededExceededMaxPagesError,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.ResourcePackageRunOut
        #[doc(alias("ResourceUnavailable.ResourcePackageRunOut"))]
        ResourceUnavailableResourcePackageRunOut,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "lkeap")]
    api::listed_enum!(LkeapError, lkeap_v20240522_table);
    pub(crate) mod lkeap_v20240522_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "lkeap")]
        use super::LkeapError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "lkeap_v20240522";
        pub(super) const CODE_INDEX: Index = index::LKEAP_V20240522_CODES;
        pub(super) const KEY_INDEX: Index = index::LKEAP_V20240522_KEYS;
        #[cfg(feature = "lkeap")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [LkeapError; 26] = [
            LkeapError::FailedOperation,
            LkeapError::FailedOperationDownLoadError,
            LkeapError::FailedOperationEngineServerError,
            LkeapError::FailedOperationFileDecodeFailed,
            LkeapError::FailedOperationFileParseError,
            LkeapError::FailedOperationFileParseTimeout,
            LkeapError::FailedOperationImageDecodeFailed,
            LkeapError::FailedOperationInternalError,
            LkeapError::FailedOperationNonsupportParse,
            LkeapError::FailedOperationOcrFailed,
            LkeapError::FailedOperationUnKnowError,
            LkeapError::FailedOperationUnKnowFileTypeError,
            LkeapError::FailedOperationUnOpenError,
            LkeapError::FailedOperationUploadResultFileFailed,
            LkeapError::InternalError,
            LkeapError::InvalidParameter,
            LkeapError::InvalidParameterFileUrlInvalid,
            LkeapError::InvalidParameterInvalidFileFormat,
            LkeapError::InvalidParameterInvalidFileType,
            LkeapError::InvalidParameterValueInvalidParameterValueLimit,
            LkeapError::LimitExceededExceededMaxPagesError,
            LkeapError::LimitExceededTooLargeFileError,
            LkeapError::RequestLimitExceeded,
            LkeapError::ResourceUnavailableInArrears,
            LkeapError::ResourceUnavailableResourcePackageRunOut,
            LkeapError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "FailedOperation",
            "FailedOperation.DownLoadError",
            "FailedOperation.EngineServerError",
            "FailedOperation.FileDecodeFailed",
            "FailedOperation.FileParseError",
            "FailedOperation.FileParseTimeout",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.InternalError",
            "FailedOperation.NonsupportParse",
            "FailedOperation.OcrFailed",
            "FailedOperation.UnKnowError",
            "FailedOperation.UnKnowFileTypeError",
            "FailedOperation.UnOpenError",
            "FailedOperation.UploadResultFileFailed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.FileURLInvalid",
            "InvalidParameter.InvalidFileFormat",
            "InvalidParameter.InvalidFileType",
            "InvalidParameterValue.InvalidParameterValueLimit",
            "LimitExceeded.ExceededMaxPagesError",
            "LimitExceeded.TooLargeFileError",
            "RequestLimitExceeded",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.ResourcePackageRunOut",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 26] = [
            "FailedOperation",
            "FailedOperationDownLoadError",
            "FailedOperationEngineServerError",
            "FailedOperationFileDecodeFailed",
            "FailedOperationFileParseError",
            "FailedOperationFileParseTimeout",
            "FailedOperationImageDecodeFailed",
            "FailedOperationInternalError",
            "FailedOperationNonsupportParse",
            "FailedOperationOcrFailed",
            "FailedOperationUnKnowError",
            "FailedOperationUnKnowFileTypeError",
            "FailedOperationUnOpenError",
            "FailedOperationUploadResultFileFailed",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterFileUrlInvalid",
            "InvalidParameterInvalidFileFormat",
            "InvalidParameterInvalidFileType",
            "InvalidParameterValueInvalidParameterValueLimit",
            "LimitExceededExceededMaxPagesError",
            "LimitExceededTooLargeFileError",
            "RequestLimitExceeded",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableResourcePackageRunOut",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.UploadResultFileFailed")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::LKEAP_V20240522_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LkeapError",
            label_en: "LLM Knowledge Engine Atomic Power",
            label_zh: "知识引擎原子能力",
            level: Level::Service,
            product: Some(products::LKEAP),
            version: Some("2024-05-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-22",
                        "自 2025-08-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-22",
                        "自 2025-08-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-22",
                        "自 2025-08-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-22",
                        "自 2025-08-22 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "lkeap")]
pub use v20240522::LkeapError;

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
