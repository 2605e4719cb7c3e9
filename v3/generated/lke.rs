// @generated from spec/lke.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d095b03363a90f43, rust-hash: a84cec27366b478e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lke.rs"]
mod index;

/// Version 2023-11-30 of the API.
pub mod v20231130 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "lke")]
    /// Error codes of Tencent Cloud Agent Development Platform (lke), API 3.0, version 2023-11-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LkeError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationDownLoadError,
        /// FailedOperation.FileDecodeFailed
        #[doc(alias("FailedOperation.FileDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationFileDecodeFailed,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageSizeTooLarge
        #[doc(alias("FailedOperation.ImageSizeTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationImageSizeTooLarge,
        /// FailedOperation.OcrFailed
        #[doc(alias("FailedOperation.OcrFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationOcrFailed,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationUnKnowError,
        /// FailedOperation.UnKnowFileTypeError
        #[doc(alias("FailedOperation.UnKnowFileTypeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-04"
        )]
        FailedOperationUnKnowFileTypeError,
        /// FailedOperation.UnOpenError
        #[doc(alias("FailedOperation.UnOpenError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationUnOpenError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        InvalidParameterValueInvalidParameterValueLimit,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-04"
        )]
        LimitExceededTooLargeFileError,
        /// MissingParameter
        MissingParameter,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.ResourcePackageRunOut
        #[doc(alias("ResourceUnavailable.ResourcePackageRunOut"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        ResourceUnavailableResourcePackageRunOut,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        ResourcesSoldOutChargeStatusException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "lke")]
    api::listed_enum!(LkeError, lke_v20231130_table);
    pub(crate) mod lke_v20231130_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "lke")]
        use super::LkeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "lke_v20231130";
        pub(super) const CODE_INDEX: Index = index::LKE_V20231130_CODES;
        pub(super) const KEY_INDEX: Index = index::LKE_V20231130_KEYS;
        #[cfg(feature = "lke")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [LkeError; 16] = [
            LkeError::FailedOperation,
            LkeError::FailedOperationDownLoadError,
            LkeError::FailedOperationFileDecodeFailed,
            LkeError::FailedOperationImageDecodeFailed,
            LkeError::FailedOperationImageSizeTooLarge,
            LkeError::FailedOperationOcrFailed,
            LkeError::FailedOperationUnKnowError,
            LkeError::FailedOperationUnKnowFileTypeError,
            LkeError::FailedOperationUnOpenError,
            LkeError::InvalidParameter,
            LkeError::InvalidParameterValueInvalidParameterValueLimit,
            LkeError::LimitExceededTooLargeFileError,
            LkeError::MissingParameter,
            LkeError::ResourceUnavailableInArrears,
            LkeError::ResourceUnavailableResourcePackageRunOut,
            LkeError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 16] = [
            "FailedOperation",
            "FailedOperation.DownLoadError",
            "FailedOperation.FileDecodeFailed",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageSizeTooLarge",
            "FailedOperation.OcrFailed",
            "FailedOperation.UnKnowError",
            "FailedOperation.UnKnowFileTypeError",
            "FailedOperation.UnOpenError",
            "InvalidParameter",
            "InvalidParameterValue.InvalidParameterValueLimit",
            "LimitExceeded.TooLargeFileError",
            "MissingParameter",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.ResourcePackageRunOut",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 16] = [
            "FailedOperation",
            "FailedOperationDownLoadError",
            "FailedOperationFileDecodeFailed",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageSizeTooLarge",
            "FailedOperationOcrFailed",
            "FailedOperationUnKnowError",
            "FailedOperationUnKnowFileTypeError",
            "FailedOperationUnOpenError",
            "InvalidParameter",
            "InvalidParameterValueInvalidParameterValueLimit",
            "LimitExceededTooLargeFileError",
            "MissingParameter",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableResourcePackageRunOut",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::LKE_V20231130_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LkeError",
            label_en: "Tencent Cloud Agent Development Platform",
            label_zh: "腾讯云智能体开发平台",
            level: Level::Service,
            product: Some(products::LKE),
            version: Some("2023-11-30"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-04",
                        "自 2025-06-04 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    8,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-04",
                        "自 2025-06-04 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    14,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "lke")]
pub use v20231130::LkeError;

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
