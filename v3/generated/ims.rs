// @generated from spec/ims.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f7e76a9e01470fe8, rust-hash: 75e299a87e46f546
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ims.rs"]
mod index;

/// Version 2020-07-13 of the API.
pub mod v20200713 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ims")]
    /// Error codes of Image Moderation System (ims), API 3.0, version 2020-07-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ImsError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ImageAspectRatioTooLarge
        #[doc(alias("InvalidParameter.ImageAspectRatioTooLarge"))]
        InvalidParameterImageAspectRatioTooLarge,
        /// InvalidParameter.ImageDataTooSmall
        #[doc(alias("InvalidParameter.ImageDataTooSmall"))]
        InvalidParameterImageDataTooSmall,
        /// InvalidParameter.ImageSizeTooSmall
        #[doc(alias("InvalidParameter.ImageSizeTooSmall"))]
        InvalidParameterImageSizeTooSmall,
        /// InvalidParameter.InvalidImageContent
        #[doc(alias("InvalidParameter.InvalidImageContent"))]
        InvalidParameterInvalidImageContent,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.EmptyImageContent
        #[doc(alias("InvalidParameterValue.EmptyImageContent"))]
        InvalidParameterValueEmptyImageContent,
        /// InvalidParameterValue.ImageSizeTooSmall
        #[doc(alias("InvalidParameterValue.ImageSizeTooSmall"))]
        InvalidParameterValueImageSizeTooSmall,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidDataId
        #[doc(alias("InvalidParameterValue.InvalidDataId"))]
        InvalidParameterValueInvalidDataId,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize,
        /// InvalidParameterValue.InvalidImageContent
        #[doc(alias("InvalidParameterValue.InvalidImageContent"))]
        InvalidParameterValueInvalidImageContent,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.ImageDownloadError
        #[doc(alias("ResourceUnavailable.ImageDownloadError"))]
        ResourceUnavailableImageDownloadError,
        /// ResourceUnavailable.InvalidImageContent
        #[doc(alias("ResourceUnavailable.InvalidImageContent"))]
        ResourceUnavailableInvalidImageContent,
        /// ResourceUnavailable.ModelCallFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.ModelCallFailed"))]
        ResourceUnavailableModelCallFailed,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ims")]
    api::listed_enum!(ImsError, ims_v20200713_table);
    pub(crate) mod ims_v20200713_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ims")]
        use super::ImsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ims_v20200713";
        pub(super) const CODE_INDEX: Index = index::IMS_V20200713_CODES;
        pub(super) const KEY_INDEX: Index = index::IMS_V20200713_KEYS;
        #[cfg(feature = "ims")]
        pub(super) static VARIANTS: [ImsError; 34] = [
            ImsError::DryRunOperation,
            ImsError::FailedOperation,
            ImsError::InternalError,
            ImsError::InternalErrorInternalError,
            ImsError::InvalidParameter,
            ImsError::InvalidParameterImageAspectRatioTooLarge,
            ImsError::InvalidParameterImageDataTooSmall,
            ImsError::InvalidParameterImageSizeTooSmall,
            ImsError::InvalidParameterInvalidImageContent,
            ImsError::InvalidParameterInvalidParameter,
            ImsError::InvalidParameterValue,
            ImsError::InvalidParameterValueEmptyImageContent,
            ImsError::InvalidParameterValueImageSizeTooSmall,
            ImsError::InvalidParameterValueInvalidContent,
            ImsError::InvalidParameterValueInvalidDataId,
            ImsError::InvalidParameterValueInvalidFileContentSize,
            ImsError::InvalidParameterValueInvalidImageContent,
            ImsError::InvalidParameterValueInvalidParameter,
            ImsError::LimitExceeded,
            ImsError::MissingParameter,
            ImsError::OperationDenied,
            ImsError::RequestLimitExceeded,
            ImsError::ResourceInUse,
            ImsError::ResourceInsufficient,
            ImsError::ResourceNotFound,
            ImsError::ResourceUnavailable,
            ImsError::ResourceUnavailableImageDownloadError,
            ImsError::ResourceUnavailableInvalidImageContent,
            ImsError::ResourceUnavailableModelCallFailed,
            ImsError::ResourcesSoldOut,
            ImsError::UnauthorizedOperation,
            ImsError::UnauthorizedOperationUnauthorized,
            ImsError::UnknownParameter,
            ImsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 34] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.InternalError",
            "InvalidParameter",
            "InvalidParameter.ImageAspectRatioTooLarge",
            "InvalidParameter.ImageDataTooSmall",
            "InvalidParameter.ImageSizeTooSmall",
            "InvalidParameter.InvalidImageContent",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.EmptyImageContent",
            "InvalidParameterValue.ImageSizeTooSmall",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidDataId",
            "InvalidParameterValue.InvalidFileContentSize",
            "InvalidParameterValue.InvalidImageContent",
            "InvalidParameterValue.InvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.ImageDownloadError",
            "ResourceUnavailable.InvalidImageContent",
            "ResourceUnavailable.ModelCallFailed",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.Unauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 34] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorInternalError",
            "InvalidParameter",
            "InvalidParameterImageAspectRatioTooLarge",
            "InvalidParameterImageDataTooSmall",
            "InvalidParameterImageSizeTooSmall",
            "InvalidParameterInvalidImageContent",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueEmptyImageContent",
            "InvalidParameterValueImageSizeTooSmall",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidDataId",
            "InvalidParameterValueInvalidFileContentSize",
            "InvalidParameterValueInvalidImageContent",
            "InvalidParameterValueInvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableImageDownloadError",
            "ResourceUnavailableInvalidImageContent",
            "ResourceUnavailableModelCallFailed",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.ModelCallFailed").with_retry(Retry::Backoff),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::IMS_V20200713_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ImsError",
            label_en: "Image Moderation System (2020-07-13)",
            label_zh: "图片内容安全（2020-07-13）",
            level: Level::Service,
            product: Some(products::IMS),
            version: Some("2020-07-13"),
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

#[cfg(feature = "ims")]
pub use v20200713::ImsError;

/// Version 2020-12-29 of the API.
pub mod v20201229 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ims")]
    /// Error codes of Image Moderation System (ims), API 3.0, version 2020-12-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ImsError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ImageAspectRatioTooLarge
        #[doc(alias("InvalidParameter.ImageAspectRatioTooLarge"))]
        InvalidParameterImageAspectRatioTooLarge,
        /// InvalidParameter.ImageDataTooSmall
        #[doc(alias("InvalidParameter.ImageDataTooSmall"))]
        InvalidParameterImageDataTooSmall,
        /// InvalidParameter.ImageSizeTooSmall
        #[doc(alias("InvalidParameter.ImageSizeTooSmall"))]
        InvalidParameterImageSizeTooSmall,
        /// InvalidParameter.InvalidImageContent
        #[doc(alias("InvalidParameter.InvalidImageContent"))]
        InvalidParameterInvalidImageContent,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.EmptyImageContent
        #[doc(alias("InvalidParameterValue.EmptyImageContent"))]
        InvalidParameterValueEmptyImageContent,
        /// InvalidParameterValue.ImageSizeTooSmall
        #[doc(alias("InvalidParameterValue.ImageSizeTooSmall"))]
        InvalidParameterValueImageSizeTooSmall,
        /// InvalidParameterValue.InvalidCallbackUrl
        #[doc(alias("InvalidParameterValue.InvalidCallbackUrl"))]
        InvalidParameterValueInvalidCallbackUrl,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidDataId
        #[doc(alias("InvalidParameterValue.InvalidDataId"))]
        InvalidParameterValueInvalidDataId,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize,
        /// InvalidParameterValue.InvalidImageContent
        #[doc(alias("InvalidParameterValue.InvalidImageContent"))]
        InvalidParameterValueInvalidImageContent,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.ImageDownloadError
        #[doc(alias("ResourceUnavailable.ImageDownloadError"))]
        ResourceUnavailableImageDownloadError,
        /// ResourceUnavailable.InQueueError
        #[doc(alias("ResourceUnavailable.InQueueError"))]
        ResourceUnavailableInQueueError,
        /// ResourceUnavailable.InvalidImageContent
        #[doc(alias("ResourceUnavailable.InvalidImageContent"))]
        ResourceUnavailableInvalidImageContent,
        /// ResourceUnavailable.ModelCallFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.ModelCallFailed"))]
        ResourceUnavailableModelCallFailed,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ims")]
    api::listed_enum!(ImsError, ims_v20201229_table);
    pub(crate) mod ims_v20201229_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ims")]
        use super::ImsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ims_v20201229";
        pub(super) const CODE_INDEX: Index = index::IMS_V20201229_CODES;
        pub(super) const KEY_INDEX: Index = index::IMS_V20201229_KEYS;
        #[cfg(feature = "ims")]
        pub(super) static VARIANTS: [ImsError; 36] = [
            ImsError::DryRunOperation,
            ImsError::FailedOperation,
            ImsError::InternalError,
            ImsError::InternalErrorInternalError,
            ImsError::InvalidParameter,
            ImsError::InvalidParameterImageAspectRatioTooLarge,
            ImsError::InvalidParameterImageDataTooSmall,
            ImsError::InvalidParameterImageSizeTooSmall,
            ImsError::InvalidParameterInvalidImageContent,
            ImsError::InvalidParameterInvalidParameter,
            ImsError::InvalidParameterValue,
            ImsError::InvalidParameterValueEmptyImageContent,
            ImsError::InvalidParameterValueImageSizeTooSmall,
            ImsError::InvalidParameterValueInvalidCallbackUrl,
            ImsError::InvalidParameterValueInvalidContent,
            ImsError::InvalidParameterValueInvalidDataId,
            ImsError::InvalidParameterValueInvalidFileContentSize,
            ImsError::InvalidParameterValueInvalidImageContent,
            ImsError::InvalidParameterValueInvalidParameter,
            ImsError::LimitExceeded,
            ImsError::MissingParameter,
            ImsError::OperationDenied,
            ImsError::RequestLimitExceeded,
            ImsError::ResourceInUse,
            ImsError::ResourceInsufficient,
            ImsError::ResourceNotFound,
            ImsError::ResourceUnavailable,
            ImsError::ResourceUnavailableImageDownloadError,
            ImsError::ResourceUnavailableInQueueError,
            ImsError::ResourceUnavailableInvalidImageContent,
            ImsError::ResourceUnavailableModelCallFailed,
            ImsError::ResourcesSoldOut,
            ImsError::UnauthorizedOperation,
            ImsError::UnauthorizedOperationUnauthorized,
            ImsError::UnknownParameter,
            ImsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 36] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.InternalError",
            "InvalidParameter",
            "InvalidParameter.ImageAspectRatioTooLarge",
            "InvalidParameter.ImageDataTooSmall",
            "InvalidParameter.ImageSizeTooSmall",
            "InvalidParameter.InvalidImageContent",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.EmptyImageContent",
            "InvalidParameterValue.ImageSizeTooSmall",
            "InvalidParameterValue.InvalidCallbackUrl",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidDataId",
            "InvalidParameterValue.InvalidFileContentSize",
            "InvalidParameterValue.InvalidImageContent",
            "InvalidParameterValue.InvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.ImageDownloadError",
            "ResourceUnavailable.InQueueError",
            "ResourceUnavailable.InvalidImageContent",
            "ResourceUnavailable.ModelCallFailed",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.Unauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 36] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorInternalError",
            "InvalidParameter",
            "InvalidParameterImageAspectRatioTooLarge",
            "InvalidParameterImageDataTooSmall",
            "InvalidParameterImageSizeTooSmall",
            "InvalidParameterInvalidImageContent",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueEmptyImageContent",
            "InvalidParameterValueImageSizeTooSmall",
            "InvalidParameterValueInvalidCallbackUrl",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidDataId",
            "InvalidParameterValueInvalidFileContentSize",
            "InvalidParameterValueInvalidImageContent",
            "InvalidParameterValueInvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableImageDownloadError",
            "ResourceUnavailableInQueueError",
            "ResourceUnavailableInvalidImageContent",
            "ResourceUnavailableModelCallFailed",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.ModelCallFailed").with_retry(Retry::Backoff),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::IMS_V20201229_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ImsError",
            label_en: "Image Moderation System (2020-12-29)",
            label_zh: "图片内容安全（2020-12-29）",
            level: Level::Service,
            product: Some(products::IMS),
            version: Some("2020-12-29"),
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
