// @generated from spec/aiart.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: eb4e7094874c0435, rust-hash: dccdf4d380991049
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/aiart.rs"]
mod index;

/// Version 2022-12-29 of the API.
pub mod v20221229 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "aiart")]
    /// Error codes of Tencent Hunyuan Image Creation (aiart), API 3.0, version 2022-12-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AiartError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation.ConsoleServerError
        #[doc(alias("FailedOperation.ConsoleServerError"))]
        FailedOperationConsoleServerError,
        /// FailedOperation.GenerateImageFailed
        #[doc(alias("FailedOperation.GenerateImageFailed"))]
        FailedOperationGenerateImageFailed,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist,
        /// FailedOperation.ModerationFailed
        #[doc(alias("FailedOperation.ModerationFailed"))]
        FailedOperationModerationFailed,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        FailedOperationRequestEntityTooLarge,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.LogoParamErr
        #[doc(alias("InvalidParameterValue.LogoParamErr"))]
        InvalidParameterValueLogoParamErr,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.StyleConflict
        #[doc(alias("InvalidParameterValue.StyleConflict"))]
        InvalidParameterValueStyleConflict,
        /// InvalidParameterValue.TextLengthExceed
        #[doc(alias("InvalidParameterValue.TextLengthExceed"))]
        InvalidParameterValueTextLengthExceed,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// OperationDenied.ImageIllegalDetected
        #[doc(alias("OperationDenied.ImageIllegalDetected"))]
        OperationDeniedImageIllegalDetected,
        /// OperationDenied.TextIllegalDetected
        #[doc(alias("OperationDenied.TextIllegalDetected"))]
        OperationDeniedTextIllegalDetected,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.JobNumExceed
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering,
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
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "aiart")]
    api::listed_enum!(AiartError, aiart_v20221229_table);
    pub(crate) mod aiart_v20221229_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "aiart")]
        use super::AiartError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "aiart_v20221229";
        pub(super) const CODE_INDEX: Index = index::AIART_V20221229_CODES;
        pub(super) const KEY_INDEX: Index = index::AIART_V20221229_KEYS;
        #[cfg(feature = "aiart")]
        pub(super) static VARIANTS: [AiartError; 32] = [
            AiartError::AuthFailureUnauthorizedOperation,
            AiartError::FailedOperationConsoleServerError,
            AiartError::FailedOperationGenerateImageFailed,
            AiartError::FailedOperationImageDecodeFailed,
            AiartError::FailedOperationImageDownloadError,
            AiartError::FailedOperationImageResolutionExceed,
            AiartError::FailedOperationImageSizeExceed,
            AiartError::FailedOperationInnerError,
            AiartError::FailedOperationJobNotExist,
            AiartError::FailedOperationModerationFailed,
            AiartError::FailedOperationRequestEntityTooLarge,
            AiartError::FailedOperationRequestTimeout,
            AiartError::FailedOperationRpcFail,
            AiartError::FailedOperationServerError,
            AiartError::FailedOperationUnknown,
            AiartError::InvalidParameterInvalidParameter,
            AiartError::InvalidParameterValueImageEmpty,
            AiartError::InvalidParameterValueLogoParamErr,
            AiartError::InvalidParameterValueParameterValueError,
            AiartError::InvalidParameterValueStyleConflict,
            AiartError::InvalidParameterValueTextLengthExceed,
            AiartError::InvalidParameterValueUrlIllegal,
            AiartError::OperationDeniedImageIllegalDetected,
            AiartError::OperationDeniedTextIllegalDetected,
            AiartError::RequestLimitExceeded,
            AiartError::RequestLimitExceededJobNumExceed,
            AiartError::ResourceUnavailableDelivering,
            AiartError::ResourceUnavailableInArrears,
            AiartError::ResourceUnavailableLowBalance,
            AiartError::ResourceUnavailableNotExist,
            AiartError::ResourceUnavailableStopUsing,
            AiartError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation.ConsoleServerError",
            "FailedOperation.GenerateImageFailed",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.InnerError",
            "FailedOperation.JobNotExist",
            "FailedOperation.ModerationFailed",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.ServerError",
            "FailedOperation.Unknown",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.LogoParamErr",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.StyleConflict",
            "InvalidParameterValue.TextLengthExceed",
            "InvalidParameterValue.UrlIllegal",
            "OperationDenied.ImageIllegalDetected",
            "OperationDenied.TextIllegalDetected",
            "RequestLimitExceeded",
            "RequestLimitExceeded.JobNumExceed",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.StopUsing",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 32] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperationConsoleServerError",
            "FailedOperationGenerateImageFailed",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageSizeExceed",
            "FailedOperationInnerError",
            "FailedOperationJobNotExist",
            "FailedOperationModerationFailed",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationServerError",
            "FailedOperationUnknown",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueLogoParamErr",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueStyleConflict",
            "InvalidParameterValueTextLengthExceed",
            "InvalidParameterValueUrlIllegal",
            "OperationDeniedImageIllegalDetected",
            "OperationDeniedTextIllegalDetected",
            "RequestLimitExceeded",
            "RequestLimitExceededJobNumExceed",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableStopUsing",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.InnerError").with_retry(Retry::Backoff),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.JobNumExceed").with_retry(Retry::Backoff),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::AIART_V20221229_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AiartError",
            label_en: "Tencent Hunyuan Image Creation",
            label_zh: "腾讯混元生图",
            level: Level::Service,
            product: Some(products::AIART),
            version: Some("2022-12-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "aiart")]
pub use v20221229::AiartError;

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
