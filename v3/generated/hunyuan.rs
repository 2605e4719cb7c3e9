// @generated from spec/hunyuan.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0193616243d0c218
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hunyuan.rs"]
mod index;

/// Version 2023-09-01 of the API.
pub mod v20230901 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Hunyuan (hunyuan), API 3.0, version 2023-09-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum HunyuanError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ConsoleServerError
        #[doc(alias("FailedOperation.ConsoleServerError"))]
        FailedOperationConsoleServerError = 730_329_151,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError = -436_120_622,
        /// FailedOperation.EngineRequestTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.EngineRequestTimeout"))]
        FailedOperationEngineRequestTimeout = -171_478_919,
        /// FailedOperation.EngineServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.EngineServerError"))]
        FailedOperationEngineServerError = -470_828_359,
        /// FailedOperation.EngineServerLimitExceeded
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.EngineServerLimitExceeded"))]
        FailedOperationEngineServerLimitExceeded = -1_186_581_229,
        /// FailedOperation.FreeResourcePackExhausted
        #[doc(alias("FailedOperation.FreeResourcePackExhausted"))]
        FailedOperationFreeResourcePackExhausted = 1_045_856_141,
        /// FailedOperation.GenerateImageFailed
        #[doc(alias("FailedOperation.GenerateImageFailed"))]
        FailedOperationGenerateImageFailed = 1_231_074_964,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError = -265_338_754,
        /// FailedOperation.JobNotFound
        #[doc(alias("FailedOperation.JobNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        FailedOperationJobNotFound = -1_634_437_306,
        /// FailedOperation.PartnerAccountUnSupport
        #[doc(alias("FailedOperation.PartnerAccountUnSupport"))]
        FailedOperationPartnerAccountUnSupport = -388_773_214,
        /// FailedOperation.ResourcePackExhausted
        #[doc(alias("FailedOperation.ResourcePackExhausted"))]
        FailedOperationResourcePackExhausted = 1_209_226_273,
        /// FailedOperation.ServiceNotActivated
        #[doc(alias("FailedOperation.ServiceNotActivated"))]
        FailedOperationServiceNotActivated = -1_132_674_330,
        /// FailedOperation.ServiceStop
        #[doc(alias("FailedOperation.ServiceStop"))]
        FailedOperationServiceStop = 954_081_239,
        /// FailedOperation.ServiceStopArrears
        #[doc(alias("FailedOperation.ServiceStopArrears"))]
        FailedOperationServiceStopArrears = -367_394_621,
        /// FailedOperation.SetPayModeExceed
        #[doc(alias("FailedOperation.SetPayModeExceed"))]
        FailedOperationSetPayModeExceed = -512_762_291,
        /// FailedOperation.UserUnAuthError
        #[doc(alias("FailedOperation.UserUnAuthError"))]
        FailedOperationUserUnAuthError = 606_781_379,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ImageCountLimitExceededError
        #[doc(alias("InvalidParameter.ImageCountLimitExceededError"))]
        InvalidParameterImageCountLimitExceededError = 1_347_084_857,
        /// InvalidParameter.ImageProcessingFailureError
        #[doc(alias("InvalidParameter.ImageProcessingFailureError"))]
        InvalidParameterImageProcessingFailureError = 698_290_397,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ImageRequestError
        #[doc(alias("InvalidParameterValue.ImageRequestError"))]
        InvalidParameterValueImageRequestError = -964_151_029,
        /// InvalidParameterValue.InvalidImageFormat
        #[doc(alias("InvalidParameterValue.InvalidImageFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueInvalidImageFormat = 218_842_704,
        /// InvalidParameterValue.InvalidImageResolution
        #[doc(alias("InvalidParameterValue.InvalidImageResolution"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueInvalidImageResolution = 133_992_817,
        /// InvalidParameterValue.InvalidImageSize
        #[doc(alias("InvalidParameterValue.InvalidImageSize"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueInvalidImageSize = -1_879_863_937,
        /// InvalidParameterValue.Model
        #[doc(alias("InvalidParameterValue.Model"))]
        InvalidParameterValueModel = -2_015_543_784,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError = -1_992_415_834,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// OperationDenied.ImageIllegalDetected
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.ImageIllegalDetected"))]
        OperationDeniedImageIllegalDetected = 1_579_491_115,
        /// OperationDenied.TextIllegalDetected
        #[doc(alias("OperationDenied.TextIllegalDetected"))]
        OperationDeniedTextIllegalDetected = -1_209_836_776,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-01"
        )]
        RequestLimitExceededJobNumExceed = 1_455_366_471,
        /// ResourceInsufficient.ChargeResourceExhaust
        #[doc(alias("ResourceInsufficient.ChargeResourceExhaust"))]
        ResourceInsufficientChargeResourceExhaust = 1_360_059_101,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance = 854_676_431,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing = -2_136_235_864,
        /// UnsupportedOperation.NonWhitelistAccount
        #[doc(alias("UnsupportedOperation.NonWhitelistAccount"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-04-26"
        )]
        UnsupportedOperationNonWhitelistAccount = -457_614_541,
    }
    api::listed_enum!(HunyuanError, hunyuan_v20230901_table);
    mod hunyuan_v20230901_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{HunyuanError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "hunyuan_v20230901";
        pub(super) const CODE_INDEX: Index = index::HUNYUAN_V20230901_CODES;
        pub(super) const KEY_INDEX: Index = index::HUNYUAN_V20230901_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 42] = backgrounds(
            &WORDS,
            &index::HUNYUAN_V20230901_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::HUNYUAN_V20230901_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20230901::HunyuanError;

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
