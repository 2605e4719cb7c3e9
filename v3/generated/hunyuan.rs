// @generated from spec/hunyuan.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 750158629af9bd9f, rust-hash: 66af1cd4562e777a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hunyuan.rs"]
mod index;

/// Version 2023-09-01 of the API.
pub mod v20230901 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "hunyuan")]
    /// Error codes of Tencent Hunyuan (hunyuan), API 3.0, version 2023-09-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HunyuanError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ConsoleServerError
        #[doc(alias("FailedOperation.ConsoleServerError"))]
        FailedOperationConsoleServerError,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError,
        /// FailedOperation.EngineRequestTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.EngineRequestTimeout"))]
        FailedOperationEngineRequestTimeout,
        /// FailedOperation.EngineServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.EngineServerError"))]
        FailedOperationEngineServerError,
        /// FailedOperation.EngineServerLimitExceeded
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.EngineServerLimitExceeded"))]
        FailedOperationEngineServerLimitExceeded,
        /// FailedOperation.FreeResourcePackExhausted
        #[doc(alias("FailedOperation.FreeResourcePackExhausted"))]
        FailedOperationFreeResourcePackExhausted,
        /// FailedOperation.GenerateImageFailed
        #[doc(alias("FailedOperation.GenerateImageFailed"))]
        FailedOperationGenerateImageFailed,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.JobNotFound
        #[doc(alias("FailedOperation.JobNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        FailedOperationJobNotFound,
        /// FailedOperation.PartnerAccountUnSupport
        #[doc(alias("FailedOperation.PartnerAccountUnSupport"))]
        FailedOperationPartnerAccountUnSupport,
        /// FailedOperation.ResourcePackExhausted
        #[doc(alias("FailedOperation.ResourcePackExhausted"))]
        FailedOperationResourcePackExhausted,
        /// FailedOperation.ServiceNotActivated
        #[doc(alias("FailedOperation.ServiceNotActivated"))]
        FailedOperationServiceNotActivated,
        /// FailedOperation.ServiceStop
        #[doc(alias("FailedOperation.ServiceStop"))]
        FailedOperationServiceStop,
        /// FailedOperation.ServiceStopArrears
        #[doc(alias("FailedOperation.ServiceStopArrears"))]
        FailedOperationServiceStopArrears,
        /// FailedOperation.SetPayModeExceed
        #[doc(alias("FailedOperation.SetPayModeExceed"))]
        FailedOperationSetPayModeExceed,
        /// FailedOperation.UserUnAuthError
        #[doc(alias("FailedOperation.UserUnAuthError"))]
        FailedOperationUserUnAuthError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ImageCountLimitExceededError
        #[doc(alias("InvalidParameter.ImageCountLimitExceededError"))]
        InvalidParameterImageCountLimitExceededError,
        /// InvalidParameter.ImageProcessingFailureError
        #[doc(alias("InvalidParameter.ImageProcessingFailureError"))]
        InvalidParameterImageProcessingFailureError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ImageRequestError
        #[doc(alias("InvalidParameterValue.ImageRequestError"))]
        InvalidParameterValueImageRequestError,
        /// InvalidParameterValue.InvalidImageFormat
        #[doc(alias("InvalidParameterValue.InvalidImageFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueInvalidImageFormat,
        /// InvalidParameterValue.InvalidImageResolution
        #[doc(alias("InvalidParameterValue.InvalidImageResolution"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueInvalidImageResolution,
        /// InvalidParameterValue.InvalidImageSize
        #[doc(alias("InvalidParameterValue.InvalidImageSize"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueInvalidImageSize,
        /// InvalidParameterValue.Model
        #[doc(alias("InvalidParameterValue.Model"))]
        InvalidParameterValueModel,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueUrlIllegal,
        /// LimitExceeded
        LimitExceeded,
        /// OperationDenied.ImageIllegalDetected
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ImageIllegalDetected"))]
        OperationDeniedImageIllegalDetected,
        /// OperationDenied.TextIllegalDetected
        #[doc(alias("OperationDenied.TextIllegalDetected"))]
        OperationDeniedTextIllegalDetected,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        RequestLimitExceededJobNumExceed,
        /// ResourceInsufficient.ChargeResourceExhaust
        #[doc(alias("ResourceInsufficient.ChargeResourceExhaust"))]
        ResourceInsufficientChargeResourceExhaust,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// UnsupportedOperation.NonWhitelistAccount
        #[doc(alias("UnsupportedOperation.NonWhitelistAccount"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-04-26"
        )]
        UnsupportedOperationNonWhitelistAccount,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "hunyuan")]
    api::listed_enum!(HunyuanError, hunyuan_v20230901_table);
    pub(crate) mod hunyuan_v20230901_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "hunyuan")]
        use super::HunyuanError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "hunyuan_v20230901";
        pub(super) const CODE_INDEX: Index = index::HUNYUAN_V20230901_CODES;
        pub(super) const KEY_INDEX: Index = index::HUNYUAN_V20230901_KEYS;
        #[cfg(feature = "hunyuan")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [HunyuanError; 42] = [
            HunyuanError::FailedOperation,
            HunyuanError::FailedOperationConsoleServerError,
            HunyuanError::FailedOperationDownloadError,
            HunyuanError::FailedOperationEngineRequestTimeout,
            HunyuanError::FailedOperationEngineServerError,
            HunyuanError::FailedOperationEngineServerLimitExceeded,
            HunyuanError::FailedOperationFreeResourcePackExhausted,
            HunyuanError::FailedOperationGenerateImageFailed,
            HunyuanError::FailedOperationImageDecodeFailed,
            HunyuanError::FailedOperationImageDownloadError,
            HunyuanError::FailedOperationJobNotFound,
            HunyuanError::FailedOperationPartnerAccountUnSupport,
            HunyuanError::FailedOperationResourcePackExhausted,
            HunyuanError::FailedOperationServiceNotActivated,
            HunyuanError::FailedOperationServiceStop,
            HunyuanError::FailedOperationServiceStopArrears,
            HunyuanError::FailedOperationSetPayModeExceed,
            HunyuanError::FailedOperationUserUnAuthError,
            HunyuanError::InternalError,
            HunyuanError::InvalidParameter,
            HunyuanError::InvalidParameterImageCountLimitExceededError,
            HunyuanError::InvalidParameterImageProcessingFailureError,
            HunyuanError::InvalidParameterInvalidParameter,
            HunyuanError::InvalidParameterValue,
            HunyuanError::InvalidParameterValueImageRequestError,
            HunyuanError::InvalidParameterValueInvalidImageFormat,
            HunyuanError::InvalidParameterValueInvalidImageResolution,
            HunyuanError::InvalidParameterValueInvalidImageSize,
            HunyuanError::InvalidParameterValueModel,
            HunyuanError::InvalidParameterValueParameterValueError,
            HunyuanError::InvalidParameterValueUrlIllegal,
            HunyuanError::LimitExceeded,
            HunyuanError::OperationDeniedImageIllegalDetected,
            HunyuanError::OperationDeniedTextIllegalDetected,
            HunyuanError::RequestLimitExceededJobNumExceed,
            HunyuanError::ResourceInsufficientChargeResourceExhaust,
            HunyuanError::ResourceNotFound,
            HunyuanError::ResourceUnavailableInArrears,
            HunyuanError::ResourceUnavailableLowBalance,
            HunyuanError::ResourceUnavailableNotExist,
            HunyuanError::ResourceUnavailableStopUsing,
            HunyuanError::UnsupportedOperationNonWhitelistAccount,
        ];
        pub(super) static WORDS: [&str; 42] = [
            "FailedOperation",
            "FailedOperation.ConsoleServerError",
            "FailedOperation.DownloadError",
            "FailedOperation.EngineRequestTimeout",
            "FailedOperation.EngineServerError",
            "FailedOperation.EngineServerLimitExceeded",
            "FailedOperation.FreeResourcePackExhausted",
            "FailedOperation.GenerateImageFailed",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.JobNotFound",
            "FailedOperation.PartnerAccountUnSupport",
            "FailedOperation.ResourcePackExhausted",
            "FailedOperation.ServiceNotActivated",
            "FailedOperation.ServiceStop",
            "FailedOperation.ServiceStopArrears",
            "FailedOperation.SetPayModeExceed",
            "FailedOperation.UserUnAuthError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.ImageCountLimitExceededError",
            "InvalidParameter.ImageProcessingFailureError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.ImageRequestError",
            "InvalidParameterValue.InvalidImageFormat",
            "InvalidParameterValue.InvalidImageResolution",
            "InvalidParameterValue.InvalidImageSize",
            "InvalidParameterValue.Model",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.UrlIllegal",
            "LimitExceeded",
            "OperationDenied.ImageIllegalDetected",
            "OperationDenied.TextIllegalDetected",
            "RequestLimitExceeded.JobNumExceed",
            "ResourceInsufficient.ChargeResourceExhaust",
            "ResourceNotFound",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.StopUsing",
            "UnsupportedOperation.NonWhitelistAccount",
        ];
        pub(super) static NAMES: [&str; 42] = [
            "FailedOperation",
            "FailedOperationConsoleServerError",
            "FailedOperationDownloadError",
            "FailedOperationEngineRequestTimeout",
            "FailedOperationEngineServerError",
            "FailedOperationEngineServerLimitExceeded",
            "FailedOperationFreeResourcePackExhausted",
            "FailedOperationGenerateImageFailed",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationJobNotFound",
            "FailedOperationPartnerAccountUnSupport",
            "FailedOperationResourcePackExhausted",
            "FailedOperationServiceNotActivated",
            "FailedOperationServiceStop",
            "FailedOperationServiceStopArrears",
            "FailedOperationSetPayModeExceed",
            "FailedOperationUserUnAuthError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterImageCountLimitExceededError",
            "InvalidParameterImageProcessingFailureError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueImageRequestError",
            "InvalidParameterValueInvalidImageFormat",
            "InvalidParameterValueInvalidImageResolution",
            "InvalidParameterValueInvalidImageSize",
            "InvalidParameterValueModel",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueUrlIllegal",
            "LimitExceeded",
            "OperationDeniedImageIllegalDetected",
            "OperationDeniedTextIllegalDetected",
            "RequestLimitExceededJobNumExceed",
            "ResourceInsufficientChargeResourceExhaust",
            "ResourceNotFound",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableStopUsing",
            "UnsupportedOperationNonWhitelistAccount",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.EngineRequestTimeout")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.EngineServerError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.EngineServerLimitExceeded")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("OperationDenied.ImageIllegalDetected").with_retry(Retry::Never),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded.JobNumExceed"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::HUNYUAN_V20230901_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "HunyuanError",
            label_en: "Tencent Hunyuan",
            label_zh: "腾讯混元大模型",
            level: Level::Service,
            product: Some(products::HUNYUAN),
            version: Some("2023-09-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    26,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-01",
                        "自 2025-08-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    41,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-04-26",
                        "自 2024-04-26 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "hunyuan")]
pub use v20230901::HunyuanError;

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
