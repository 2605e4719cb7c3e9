// @generated from spec/cms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 18506fd1e8f69ea2, rust-hash: 0c91052379db617b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cms.rs"]
mod index;

/// Version 2019-03-21 of the API.
pub mod v20190321 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cms")]
    /// Error codes of Content Moderation System (cms), API 3.0, version 2019-03-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CmsError {
        /// AuthFailure
        AuthFailure,
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
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// InvalidParameterValue.CustomAppId
        #[doc(alias("InvalidParameterValue.CustomAppId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueCustomAppId,
        /// InvalidParameterValue.DuplicateContentID
        #[doc(alias("InvalidParameterValue.DuplicateContentID"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueDuplicateContentId,
        /// InvalidParameterValue.ErrAction
        #[doc(alias("InvalidParameterValue.ErrAction"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueErrAction,
        /// InvalidParameterValue.ErrAppId
        #[doc(alias("InvalidParameterValue.ErrAppId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueErrAppId,
        /// InvalidParameterValue.ErrFileContent
        #[doc(alias("InvalidParameterValue.ErrFileContent"))]
        InvalidParameterValueErrFileContent,
        /// InvalidParameterValue.ErrImageSize
        #[doc(alias("InvalidParameterValue.ErrImageSize"))]
        InvalidParameterValueErrImageSize,
        /// InvalidParameterValue.ErrRequestID
        #[doc(alias("InvalidParameterValue.ErrRequestID"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueErrRequestId,
        /// InvalidParameterValue.ErrRequestSource
        #[doc(alias("InvalidParameterValue.ErrRequestSource"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueErrRequestSource,
        /// InvalidParameterValue.ErrTextContentLen
        #[doc(alias("InvalidParameterValue.ErrTextContentLen"))]
        InvalidParameterValueErrTextContentLen,
        /// InvalidParameterValue.ErrTextContentType
        #[doc(alias("InvalidParameterValue.ErrTextContentType"))]
        InvalidParameterValueErrTextContentType,
        /// InvalidParameterValue.ErrUin
        #[doc(alias("InvalidParameterValue.ErrUin"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueErrUin,
        /// InvalidParameterValue.InvalidBatchId
        #[doc(alias("InvalidParameterValue.InvalidBatchId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueInvalidBatchId,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidContentID
        #[doc(alias("InvalidParameterValue.InvalidContentID"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueInvalidContentId,
        /// InvalidParameterValue.InvalidContentType
        #[doc(alias("InvalidParameterValue.InvalidContentType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueInvalidContentType,
        /// InvalidParameterValue.InvalidCustomAppId
        #[doc(alias("InvalidParameterValue.InvalidCustomAppId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueInvalidCustomAppId,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize,
        /// InvalidParameterValue.InvalidImageContent
        #[doc(alias("InvalidParameterValue.InvalidImageContent"))]
        InvalidParameterValueInvalidImageContent,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
        /// InvalidParameterValue.InvalidPriority
        #[doc(alias("InvalidParameterValue.InvalidPriority"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueInvalidPriority,
        /// InvalidParameterValue.InvalidTitle
        #[doc(alias("InvalidParameterValue.InvalidTitle"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-01"
        )]
        InvalidParameterValueInvalidTitle,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.ErrFileUrl
        #[doc(alias("MissingParameter.ErrFileUrl"))]
        MissingParameterErrFileUrl,
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
        /// ResourceNotFound.ErrDowdownInternalError
        #[doc(alias("ResourceNotFound.ErrDowdownInternalError"))]
        ResourceNotFoundErrDowdownInternalError,
        /// ResourceNotFound.ErrDowdownParamsError
        #[doc(alias("ResourceNotFound.ErrDowdownParamsError"))]
        ResourceNotFoundErrDowdownParamsError,
        /// ResourceNotFound.ErrDowdownSourceError
        #[doc(alias("ResourceNotFound.ErrDowdownSourceError"))]
        ResourceNotFoundErrDowdownSourceError,
        /// ResourceNotFound.ErrDowdownTimeOut
        #[doc(alias("ResourceNotFound.ErrDowdownTimeOut"))]
        ResourceNotFoundErrDowdownTimeOut,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.ErrImageTimeOut
        #[doc(alias("ResourceUnavailable.ErrImageTimeOut"))]
        ResourceUnavailableErrImageTimeOut,
        /// ResourceUnavailable.ErrTextTimeOut
        #[doc(alias("ResourceUnavailable.ErrTextTimeOut"))]
        ResourceUnavailableErrTextTimeOut,
        /// ResourceUnavailable.ImageDownloadError
        #[doc(alias("ResourceUnavailable.ImageDownloadError"))]
        ResourceUnavailableImageDownloadError,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.ErrAuth
        #[doc(alias("UnauthorizedOperation.ErrAuth"))]
        UnauthorizedOperationErrAuth,
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
    #[cfg(feature = "cms")]
    api::listed_enum!(CmsError, cms_v20190321_table);
    pub(crate) mod cms_v20190321_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "cms")]
        use super::CmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cms_v20190321";
        pub(super) const CODE_INDEX: Index = index::CMS_V20190321_CODES;
        pub(super) const KEY_INDEX: Index = index::CMS_V20190321_KEYS;
        #[cfg(feature = "cms")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CmsError; 52] = [
            CmsError::AuthFailure,
            CmsError::FailedOperation,
            CmsError::InternalError,
            CmsError::InternalErrorInternalError,
            CmsError::InvalidParameter,
            CmsError::InvalidParameterImageAspectRatioTooLarge,
            CmsError::InvalidParameterImageDataTooSmall,
            CmsError::InvalidParameterImageSizeTooSmall,
            CmsError::InvalidParameterInvalidImageContent,
            CmsError::InvalidParameterParameterError,
            CmsError::InvalidParameterValueCustomAppId,
            CmsError::InvalidParameterValueDuplicateContentId,
            CmsError::InvalidParameterValueErrAction,
            CmsError::InvalidParameterValueErrAppId,
            CmsError::InvalidParameterValueErrFileContent,
            CmsError::InvalidParameterValueErrImageSize,
            CmsError::InvalidParameterValueErrRequestId,
            CmsError::InvalidParameterValueErrRequestSource,
            CmsError::InvalidParameterValueErrTextContentLen,
            CmsError::InvalidParameterValueErrTextContentType,
            CmsError::InvalidParameterValueErrUin,
            CmsError::InvalidParameterValueInvalidBatchId,
            CmsError::InvalidParameterValueInvalidContent,
            CmsError::InvalidParameterValueInvalidContentId,
            CmsError::InvalidParameterValueInvalidContentType,
            CmsError::InvalidParameterValueInvalidCustomAppId,
            CmsError::InvalidParameterValueInvalidFileContentSize,
            CmsError::InvalidParameterValueInvalidImageContent,
            CmsError::InvalidParameterValueInvalidParameter,
            CmsError::InvalidParameterValueInvalidPriority,
            CmsError::InvalidParameterValueInvalidTitle,
            CmsError::LimitExceeded,
            CmsError::MissingParameter,
            CmsError::MissingParameterErrFileUrl,
            CmsError::OperationDenied,
            CmsError::RequestLimitExceeded,
            CmsError::ResourceInUse,
            CmsError::ResourceInsufficient,
            CmsError::ResourceNotFound,
            CmsError::ResourceNotFoundErrDowdownInternalError,
            CmsError::ResourceNotFoundErrDowdownParamsError,
            CmsError::ResourceNotFoundErrDowdownSourceError,
            CmsError::ResourceNotFoundErrDowdownTimeOut,
            CmsError::ResourceUnavailable,
            CmsError::ResourceUnavailableErrImageTimeOut,
            CmsError::ResourceUnavailableErrTextTimeOut,
            CmsError::ResourceUnavailableImageDownloadError,
            CmsError::UnauthorizedOperation,
            CmsError::UnauthorizedOperationErrAuth,
            CmsError::UnauthorizedOperationUnauthorized,
            CmsError::UnknownParameter,
            CmsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 52] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InternalError.InternalError",
            "InvalidParameter",
            "InvalidParameter.ImageAspectRatioTooLarge",
            "InvalidParameter.ImageDataTooSmall",
            "InvalidParameter.ImageSizeTooSmall",
            "InvalidParameter.InvalidImageContent",
            "InvalidParameter.ParameterError",
            "InvalidParameterValue.CustomAppId",
            "InvalidParameterValue.DuplicateContentID",
            "InvalidParameterValue.ErrAction",
            "InvalidParameterValue.ErrAppId",
            "InvalidParameterValue.ErrFileContent",
            "InvalidParameterValue.ErrImageSize",
            "InvalidParameterValue.ErrRequestID",
            "InvalidParameterValue.ErrRequestSource",
            "InvalidParameterValue.ErrTextContentLen",
            "InvalidParameterValue.ErrTextContentType",
            "InvalidParameterValue.ErrUin",
            "InvalidParameterValue.InvalidBatchId",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidContentID",
            "InvalidParameterValue.InvalidContentType",
            "InvalidParameterValue.InvalidCustomAppId",
            "InvalidParameterValue.InvalidFileContentSize",
            "InvalidParameterValue.InvalidImageContent",
            "InvalidParameterValue.InvalidParameter",
            "InvalidParameterValue.InvalidPriority",
            "InvalidParameterValue.InvalidTitle",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.ErrFileUrl",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ErrDowdownInternalError",
            "ResourceNotFound.ErrDowdownParamsError",
            "ResourceNotFound.ErrDowdownSourceError",
            "ResourceNotFound.ErrDowdownTimeOut",
            "ResourceUnavailable",
            "ResourceUnavailable.ErrImageTimeOut",
            "ResourceUnavailable.ErrTextTimeOut",
            "ResourceUnavailable.ImageDownloadError",
            "UnauthorizedOperation",
            "UnauthorizedOperation.ErrAuth",
            "UnauthorizedOperation.Unauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 52] = [
            "AuthFailure",
            "FailedOperation",
            "InternalError",
            "InternalErrorInternalError",
            "InvalidParameter",
            "InvalidParameterImageAspectRatioTooLarge",
            "InvalidParameterImageDataTooSmall",
            "InvalidParameterImageSizeTooSmall",
            "InvalidParameterInvalidImageContent",
            "InvalidParameterParameterError",
            "InvalidParameterValueCustomAppId",
            "InvalidParameterValueDuplicateContentId",
            "InvalidParameterValueErrAction",
            "InvalidParameterValueErrAppId",
            "InvalidParameterValueErrFileContent",
            "InvalidParameterValueErrImageSize",
            "InvalidParameterValueErrRequestId",
            "InvalidParameterValueErrRequestSource",
            "InvalidParameterValueErrTextContentLen",
            "InvalidParameterValueErrTextContentType",
            "InvalidParameterValueErrUin",
            "InvalidParameterValueInvalidBatchId",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidContentId",
            "InvalidParameterValueInvalidContentType",
            "InvalidParameterValueInvalidCustomAppId",
            "InvalidParameterValueInvalidFileContentSize",
            "InvalidParameterValueInvalidImageContent",
            "InvalidParameterValueInvalidParameter",
            "InvalidParameterValueInvalidPriority",
            "InvalidParameterValueInvalidTitle",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterErrFileUrl",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundErrDowdownInternalError",
            "ResourceNotFoundErrDowdownParamsError",
            "ResourceNotFoundErrDowdownSourceError",
            "ResourceNotFoundErrDowdownTimeOut",
            "ResourceUnavailable",
            "ResourceUnavailableErrImageTimeOut",
            "ResourceUnavailableErrTextTimeOut",
            "ResourceUnavailableImageDownloadError",
            "UnauthorizedOperation",
            "UnauthorizedOperationErrAuth",
            "UnauthorizedOperationUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CMS_V20190321_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CmsError",
            label_en: "Content Moderation System",
            label_zh: "内容安全",
            level: Level::Service,
            product: Some(products::CMS),
            version: Some("2019-03-21"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    12,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    29,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-01",
                        "自 2023-06-01 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cms")]
pub use v20190321::CmsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
