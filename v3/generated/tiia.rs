// @generated from spec/tiia.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0753aaf4277406ee, rust-hash: e4ae6d54bb6f004c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tiia.rs"]
mod index;

/// Version 2019-05-29 of the API.
pub mod v20190529 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tiia")]
    /// Error codes of Image Analysis (tiia), API 3.0, version 2019-05-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TiiaError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.DownLoadError
        /// - Once sent as: FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownLoadError", "FailedOperation.DownloadError"))]
        FailedOperationDownLoadError,
        /// FailedOperation.EmptyImageError
        #[doc(alias("FailedOperation.EmptyImageError"))]
        FailedOperationEmptyImageError,
        /// FailedOperation.GroupCountExceeded
        #[doc(alias("FailedOperation.GroupCountExceeded"))]
        FailedOperationGroupCountExceeded,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDeleteFailed
        #[doc(alias("FailedOperation.ImageDeleteFailed"))]
        FailedOperationImageDeleteFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageEntityCountExceed
        #[doc(alias("FailedOperation.ImageEntityCountExceed"))]
        FailedOperationImageEntityCountExceed,
        /// FailedOperation.ImageGroupChargeStatusClose
        #[doc(alias("FailedOperation.ImageGroupChargeStatusClose"))]
        FailedOperationImageGroupChargeStatusClose,
        /// FailedOperation.ImageGroupEmpty
        #[doc(alias("FailedOperation.ImageGroupEmpty"))]
        FailedOperationImageGroupEmpty,
        /// FailedOperation.ImageNotFoundInfo
        #[doc(alias("FailedOperation.ImageNotFoundInfo"))]
        FailedOperationImageNotFoundInfo,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported,
        /// FailedOperation.ImageNumExceed
        #[doc(alias("FailedOperation.ImageNumExceed"))]
        FailedOperationImageNumExceed,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionInsufficient
        #[doc(alias("FailedOperation.ImageResolutionInsufficient"))]
        FailedOperationImageResolutionInsufficient,
        /// FailedOperation.ImageSearchInvalid
        #[doc(alias("FailedOperation.ImageSearchInvalid"))]
        FailedOperationImageSearchInvalid,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.ImageUnQualified
        #[doc(alias("FailedOperation.ImageUnQualified"))]
        FailedOperationImageUnQualified,
        /// FailedOperation.ImageUrlInvalid
        #[doc(alias("FailedOperation.ImageUrlInvalid"))]
        FailedOperationImageUrlInvalid,
        /// FailedOperation.InnerError
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.InvokeChargeError
        #[doc(alias("FailedOperation.InvokeChargeError"))]
        FailedOperationInvokeChargeError,
        /// FailedOperation.NoBodyInPhoto
        #[doc(alias("FailedOperation.NoBodyInPhoto"))]
        FailedOperationNoBodyInPhoto,
        /// FailedOperation.NoObjectDetected
        #[doc(alias("FailedOperation.NoObjectDetected"))]
        FailedOperationNoObjectDetected,
        /// FailedOperation.ParameterEmpty
        #[doc(alias("FailedOperation.ParameterEmpty"))]
        FailedOperationParameterEmpty,
        /// FailedOperation.RecognizeFailded
        #[doc(alias("FailedOperation.RecognizeFailded"))]
        FailedOperationRecognizeFailded,
        /// FailedOperation.RequestError
        #[doc(alias("FailedOperation.RequestError"))]
        FailedOperationRequestError,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.TooLargeFileError
        #[doc(alias("FailedOperation.TooLargeFileError"))]
        FailedOperationTooLargeFileError,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.UnOpenError
        #[doc(alias("FailedOperation.UnOpenError"))]
        FailedOperationUnOpenError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// InvalidParameter.ImageFormatNotSupport
        #[doc(alias("InvalidParameter.ImageFormatNotSupport"))]
        InvalidParameterImageFormatNotSupport,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.PictureSolidColorError
        #[doc(alias("InvalidParameter.PictureSolidColorError"))]
        InvalidParameterPictureSolidColorError,
        /// InvalidParameterValue.BriefTooLong
        #[doc(alias("InvalidParameterValue.BriefTooLong"))]
        InvalidParameterValueBriefTooLong,
        /// InvalidParameterValue.CustomContentTooLong
        #[doc(alias("InvalidParameterValue.CustomContentTooLong"))]
        InvalidParameterValueCustomContentTooLong,
        /// InvalidParameterValue.EntityIdEmpty
        #[doc(alias("InvalidParameterValue.EntityIdEmpty"))]
        InvalidParameterValueEntityIdEmpty,
        /// InvalidParameterValue.EntityIdTooLong
        #[doc(alias("InvalidParameterValue.EntityIdTooLong"))]
        InvalidParameterValueEntityIdTooLong,
        /// InvalidParameterValue.FilterInvalid
        #[doc(alias("InvalidParameterValue.FilterInvalid"))]
        InvalidParameterValueFilterInvalid,
        /// InvalidParameterValue.FilterSizeExceed
        #[doc(alias("InvalidParameterValue.FilterSizeExceed"))]
        InvalidParameterValueFilterSizeExceed,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.ImageGroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.ImageGroupIdAlreadyExist"))]
        InvalidParameterValueImageGroupIdAlreadyExist,
        /// InvalidParameterValue.ImageGroupIdIllegal
        #[doc(alias("InvalidParameterValue.ImageGroupIdIllegal"))]
        InvalidParameterValueImageGroupIdIllegal,
        /// InvalidParameterValue.ImageGroupIdNotExist
        #[doc(alias("InvalidParameterValue.ImageGroupIdNotExist"))]
        InvalidParameterValueImageGroupIdNotExist,
        /// InvalidParameterValue.ImageGroupIdTooLong
        #[doc(alias("InvalidParameterValue.ImageGroupIdTooLong"))]
        InvalidParameterValueImageGroupIdTooLong,
        /// InvalidParameterValue.ImageGroupNameEmpty
        #[doc(alias("InvalidParameterValue.ImageGroupNameEmpty"))]
        InvalidParameterValueImageGroupNameEmpty,
        /// InvalidParameterValue.ImageGroupNameTooLong
        #[doc(alias("InvalidParameterValue.ImageGroupNameTooLong"))]
        InvalidParameterValueImageGroupNameTooLong,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        InvalidParameterValueInvalidParameterValueLimit,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        InvalidParameterValueLimitExceed,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-08-01"
        )]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.PicNameAlreadyExist
        #[doc(alias("InvalidParameterValue.PicNameAlreadyExist"))]
        InvalidParameterValuePicNameAlreadyExist,
        /// InvalidParameterValue.PicNameEmpty
        #[doc(alias("InvalidParameterValue.PicNameEmpty"))]
        InvalidParameterValuePicNameEmpty,
        /// InvalidParameterValue.PicNameInvalid
        #[doc(alias("InvalidParameterValue.PicNameInvalid"))]
        InvalidParameterValuePicNameInvalid,
        /// InvalidParameterValue.PicNameTooLong
        #[doc(alias("InvalidParameterValue.PicNameTooLong"))]
        InvalidParameterValuePicNameTooLong,
        /// InvalidParameterValue.TagsKeysExceed
        #[doc(alias("InvalidParameterValue.TagsKeysExceed"))]
        InvalidParameterValueTagsKeysExceed,
        /// InvalidParameterValue.TagsValueIllegal
        #[doc(alias("InvalidParameterValue.TagsValueIllegal"))]
        InvalidParameterValueTagsValueIllegal,
        /// InvalidParameterValue.TagsValueSizeExceed
        #[doc(alias("InvalidParameterValue.TagsValueSizeExceed"))]
        InvalidParameterValueTagsValueSizeExceed,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        MissingParameterErrorParameterEmpty,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening,
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
    #[cfg(feature = "tiia")]
    api::listed_enum!(TiiaError, tiia_v20190529_table);
    pub(crate) mod tiia_v20190529_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tiia")]
        use super::TiiaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tiia_v20190529";
        pub(super) const CODE_INDEX: Index = index::TIIA_V20190529_CODES;
        pub(super) const KEY_INDEX: Index = index::TIIA_V20190529_KEYS;
        #[cfg(feature = "tiia")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TiiaError; 69] = [
            TiiaError::AuthFailureInvalidAuthorization,
            TiiaError::FailedOperationBalanceInsufficient,
            TiiaError::FailedOperationDownLoadError,
            TiiaError::FailedOperationEmptyImageError,
            TiiaError::FailedOperationGroupCountExceeded,
            TiiaError::FailedOperationImageDecodeFailed,
            TiiaError::FailedOperationImageDeleteFailed,
            TiiaError::FailedOperationImageDownloadError,
            TiiaError::FailedOperationImageEntityCountExceed,
            TiiaError::FailedOperationImageGroupChargeStatusClose,
            TiiaError::FailedOperationImageGroupEmpty,
            TiiaError::FailedOperationImageNotFoundInfo,
            TiiaError::FailedOperationImageNotSupported,
            TiiaError::FailedOperationImageNumExceed,
            TiiaError::FailedOperationImageResolutionExceed,
            TiiaError::FailedOperationImageResolutionInsufficient,
            TiiaError::FailedOperationImageSearchInvalid,
            TiiaError::FailedOperationImageSizeExceed,
            TiiaError::FailedOperationImageUnQualified,
            TiiaError::FailedOperationImageUrlInvalid,
            TiiaError::FailedOperationInnerError,
            TiiaError::FailedOperationInvokeChargeError,
            TiiaError::FailedOperationNoBodyInPhoto,
            TiiaError::FailedOperationNoObjectDetected,
            TiiaError::FailedOperationParameterEmpty,
            TiiaError::FailedOperationRecognizeFailded,
            TiiaError::FailedOperationRequestError,
            TiiaError::FailedOperationRequestTimeout,
            TiiaError::FailedOperationRpcFail,
            TiiaError::FailedOperationServerError,
            TiiaError::FailedOperationTooLargeFileError,
            TiiaError::FailedOperationUnKnowError,
            TiiaError::FailedOperationUnOpenError,
            TiiaError::FailedOperationUnknown,
            TiiaError::InvalidParameterImageFormatNotSupport,
            TiiaError::InvalidParameterInvalidParameter,
            TiiaError::InvalidParameterPictureSolidColorError,
            TiiaError::InvalidParameterValueBriefTooLong,
            TiiaError::InvalidParameterValueCustomContentTooLong,
            TiiaError::InvalidParameterValueEntityIdEmpty,
            TiiaError::InvalidParameterValueEntityIdTooLong,
            TiiaError::InvalidParameterValueFilterInvalid,
            TiiaError::InvalidParameterValueFilterSizeExceed,
            TiiaError::InvalidParameterValueImageEmpty,
            TiiaError::InvalidParameterValueImageGroupIdAlreadyExist,
            TiiaError::InvalidParameterValueImageGroupIdIllegal,
            TiiaError::InvalidParameterValueImageGroupIdNotExist,
            TiiaError::InvalidParameterValueImageGroupIdTooLong,
            TiiaError::InvalidParameterValueImageGroupNameEmpty,
            TiiaError::InvalidParameterValueImageGroupNameTooLong,
            TiiaError::InvalidParameterValueInvalidParameterValueLimit,
            TiiaError::InvalidParameterValueLimitExceed,
            TiiaError::InvalidParameterValueNoFaceInPhoto,
            TiiaError::InvalidParameterValuePicNameAlreadyExist,
            TiiaError::InvalidParameterValuePicNameEmpty,
            TiiaError::InvalidParameterValuePicNameInvalid,
            TiiaError::InvalidParameterValuePicNameTooLong,
            TiiaError::InvalidParameterValueTagsKeysExceed,
            TiiaError::InvalidParameterValueTagsValueIllegal,
            TiiaError::InvalidParameterValueTagsValueSizeExceed,
            TiiaError::InvalidParameterValueUrlIllegal,
            TiiaError::LimitExceededTooLargeFileError,
            TiiaError::MissingParameterErrorParameterEmpty,
            TiiaError::RequestLimitExceeded,
            TiiaError::ResourceUnavailableInArrears,
            TiiaError::ResourceUnavailableIsOpening,
            TiiaError::ResourceUnavailableNotExist,
            TiiaError::ResourceUnavailableStopUsing,
            TiiaError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 69] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.DownLoadError",
            "FailedOperation.EmptyImageError",
            "FailedOperation.GroupCountExceeded",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDeleteFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageEntityCountExceed",
            "FailedOperation.ImageGroupChargeStatusClose",
            "FailedOperation.ImageGroupEmpty",
            "FailedOperation.ImageNotFoundInfo",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImageNumExceed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionInsufficient",
            "FailedOperation.ImageSearchInvalid",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.ImageUnQualified",
            "FailedOperation.ImageUrlInvalid",
            "FailedOperation.InnerError",
            "FailedOperation.InvokeChargeError",
            "FailedOperation.NoBodyInPhoto",
            "FailedOperation.NoObjectDetected",
            "FailedOperation.ParameterEmpty",
            "FailedOperation.RecognizeFailded",
            "FailedOperation.RequestError",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.ServerError",
            "FailedOperation.TooLargeFileError",
            "FailedOperation.UnKnowError",
            "FailedOperation.UnOpenError",
            "FailedOperation.Unknown",
            "InvalidParameter.ImageFormatNotSupport",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.PictureSolidColorError",
            "InvalidParameterValue.BriefTooLong",
            "InvalidParameterValue.CustomContentTooLong",
            "InvalidParameterValue.EntityIdEmpty",
            "InvalidParameterValue.EntityIdTooLong",
            "InvalidParameterValue.FilterInvalid",
            "InvalidParameterValue.FilterSizeExceed",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageGroupIdAlreadyExist",
            "InvalidParameterValue.ImageGroupIdIllegal",
            "InvalidParameterValue.ImageGroupIdNotExist",
            "InvalidParameterValue.ImageGroupIdTooLong",
            "InvalidParameterValue.ImageGroupNameEmpty",
            "InvalidParameterValue.ImageGroupNameTooLong",
            "InvalidParameterValue.InvalidParameterValueLimit",
            "InvalidParameterValue.LimitExceed",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.PicNameAlreadyExist",
            "InvalidParameterValue.PicNameEmpty",
            "InvalidParameterValue.PicNameInvalid",
            "InvalidParameterValue.PicNameTooLong",
            "InvalidParameterValue.TagsKeysExceed",
            "InvalidParameterValue.TagsValueIllegal",
            "InvalidParameterValue.TagsValueSizeExceed",
            "InvalidParameterValue.UrlIllegal",
            "LimitExceeded.TooLargeFileError",
            "MissingParameter.ErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.IsOpening",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.StopUsing",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 69] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperationBalanceInsufficient",
            "FailedOperationDownLoadError",
            "FailedOperationEmptyImageError",
            "FailedOperationGroupCountExceeded",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDeleteFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageEntityCountExceed",
            "FailedOperationImageGroupChargeStatusClose",
            "FailedOperationImageGroupEmpty",
            "FailedOperationImageNotFoundInfo",
            "FailedOperationImageNotSupported",
            "FailedOperationImageNumExceed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionInsufficient",
            "FailedOperationImageSearchInvalid",
            "FailedOperationImageSizeExceed",
            "FailedOperationImageUnQualified",
            "FailedOperationImageUrlInvalid",
            "FailedOperationInnerError",
            "FailedOperationInvokeChargeError",
            "FailedOperationNoBodyInPhoto",
            "FailedOperationNoObjectDetected",
            "FailedOperationParameterEmpty",
            "FailedOperationRecognizeFailded",
            "FailedOperationRequestError",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationServerError",
            "FailedOperationTooLargeFileError",
            "FailedOperationUnKnowError",
            "FailedOperationUnOpenError",
            "FailedOperationUnknown",
            "InvalidParameterImageFormatNotSupport",
            "InvalidParameterInvalidParameter",
            "InvalidParameterPictureSolidColorError",
            "InvalidParameterValueBriefTooLong",
            "InvalidParameterValueCustomContentTooLong",
            "InvalidParameterValueEntityIdEmpty",
            "InvalidParameterValueEntityIdTooLong",
            "InvalidParameterValueFilterInvalid",
            "InvalidParameterValueFilterSizeExceed",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageGroupIdAlreadyExist",
            "InvalidParameterValueImageGroupIdIllegal",
            "InvalidParameterValueImageGroupIdNotExist",
            "InvalidParameterValueImageGroupIdTooLong",
            "InvalidParameterValueImageGroupNameEmpty",
            "InvalidParameterValueImageGroupNameTooLong",
            "InvalidParameterValueInvalidParameterValueLimit",
            "InvalidParameterValueLimitExceed",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValuePicNameAlreadyExist",
            "InvalidParameterValuePicNameEmpty",
            "InvalidParameterValuePicNameInvalid",
            "InvalidParameterValuePicNameTooLong",
            "InvalidParameterValueTagsKeysExceed",
            "InvalidParameterValueTagsValueIllegal",
            "InvalidParameterValueTagsValueSizeExceed",
            "InvalidParameterValueUrlIllegal",
            "LimitExceededTooLargeFileError",
            "MissingParameterErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableIsOpening",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableStopUsing",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("FailedOperation.DownloadError", 2),
        ];
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ServerError").with_retry(Retry::Backoff),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::TIIA_V20190529_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TiiaError",
            label_en: "Image Analysis",
            label_zh: "图像分析",
            level: Level::Service,
            product: Some(products::TIIA),
            version: Some("2019-05-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-08-01",
                        "自 2022-08-01 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tiia")]
pub use v20190529::TiiaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
