// @generated from spec/ecc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ada4c80ad32ce999, rust-hash: 843beaecd8cb28dd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ecc.rs"]
mod index;

/// Version 2018-12-13 of the API.
pub mod v20181213 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ecc")]
    /// Error codes of English Composition Correction (ecc), API 3.0, version 2018-12-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EccError {
        /// InternalError
        InternalError,
        /// InternalError.CorrectError
        #[doc(alias("InternalError.CorrectError"))]
        InternalErrorCorrectError,
        /// InternalError.DataFormatAbnormalError
        #[doc(alias("InternalError.DataFormatAbnormalError"))]
        InternalErrorDataFormatAbnormalError,
        /// InternalError.DatabaseServerInternalError
        #[doc(alias("InternalError.DatabaseServerInternalError"))]
        InternalErrorDatabaseServerInternalError,
        /// InternalError.OcrError
        #[doc(alias("InternalError.OcrError"))]
        InternalErrorOcrError,
        /// InternalError.OcrServerInternError
        #[doc(alias("InternalError.OcrServerInternError"))]
        InternalErrorOcrServerInternError,
        /// InternalError.OtherError
        #[doc(alias("InternalError.OtherError"))]
        InternalErrorOtherError,
        /// InternalError.OverLoadError
        #[doc(alias("InternalError.OverLoadError"))]
        InternalErrorOverLoadError,
        /// InternalError.RecognizeError
        #[doc(alias("InternalError.RecognizeError"))]
        InternalErrorRecognizeError,
        /// InternalError.ServerConnectDownloadError
        #[doc(alias("InternalError.ServerConnectDownloadError"))]
        InternalErrorServerConnectDownloadError,
        /// InternalError.SplitError
        #[doc(alias("InternalError.SplitError"))]
        InternalErrorSplitError,
        /// InvalidParameter.EmptyParameterError
        #[doc(alias("InvalidParameter.EmptyParameterError"))]
        InvalidParameterEmptyParameterError,
        /// InvalidParameter.InputError
        #[doc(alias("InvalidParameter.InputError"))]
        InvalidParameterInputError,
        /// InvalidParameter.TaskNotFound
        #[doc(alias("InvalidParameter.TaskNotFound"))]
        InvalidParameterTaskNotFound,
        /// InvalidParameterValue.AppidInvalidError
        #[doc(alias("InvalidParameterValue.AppidInvalidError"))]
        InvalidParameterValueAppidInvalidError,
        /// InvalidParameterValue.DecodeImageError
        #[doc(alias("InvalidParameterValue.DecodeImageError"))]
        InvalidParameterValueDecodeImageError,
        /// InvalidParameterValue.DownloadImageFailError
        #[doc(alias("InvalidParameterValue.DownloadImageFailError"))]
        InvalidParameterValueDownloadImageFailError,
        /// InvalidParameterValue.EmptyImageError
        #[doc(alias("InvalidParameterValue.EmptyImageError"))]
        InvalidParameterValueEmptyImageError,
        /// InvalidParameterValue.ImageDownloadFailError
        #[doc(alias("InvalidParameterValue.ImageDownloadFailError"))]
        InvalidParameterValueImageDownloadFailError,
        /// InvalidParameterValue.ImageSizeExceedError
        #[doc(alias("InvalidParameterValue.ImageSizeExceedError"))]
        InvalidParameterValueImageSizeExceedError,
        /// InvalidParameterValue.ImageTooBigError
        #[doc(alias("InvalidParameterValue.ImageTooBigError"))]
        InvalidParameterValueImageTooBigError,
        /// InvalidParameterValue.InputTypeValueError
        #[doc(alias("InvalidParameterValue.InputTypeValueError"))]
        InvalidParameterValueInputTypeValueError,
        /// InvalidParameterValue.SessionError
        #[doc(alias("InvalidParameterValue.SessionError"))]
        InvalidParameterValueSessionError,
        /// InvalidParameterValue.UrlFromatIvadlidError
        #[doc(alias("InvalidParameterValue.UrlFromatIvadlidError"))]
        InvalidParameterValueUrlFromatIvadlidError,
        /// LimitExceeded.FreqLimitForbiddenAccessError
        #[doc(alias("LimitExceeded.FreqLimitForbiddenAccessError"))]
        LimitExceededFreqLimitForbiddenAccessError,
        /// ResourceNotFound.CannotFindUser
        #[doc(alias("ResourceNotFound.CannotFindUser"))]
        ResourceNotFoundCannotFindUser,
        /// ResourceNotFound.ServerNameNotExistInLicenseError
        #[doc(alias("ResourceNotFound.ServerNameNotExistInLicenseError"))]
        ResourceNotFoundServerNameNotExistInLicenseError,
        /// ResourceUnavailable.AuthorizeError
        #[doc(alias("ResourceUnavailable.AuthorizeError"))]
        ResourceUnavailableAuthorizeError,
        /// UnauthorizedOperation.LicenseInvalidForbiddenAccessError
        #[doc(alias("UnauthorizedOperation.LicenseInvalidForbiddenAccessError"))]
        UnauthorizedOperationLicenseInvalidForbiddenAccessError,
        /// UnauthorizedOperation.ServerNameUnauthorizedInError
        #[doc(alias("UnauthorizedOperation.ServerNameUnauthorizedInError"))]
        UnauthorizedOperationServerNameUnauthorizedInError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ecc")]
    api::listed_enum!(EccError, ecc_v20181213_table);
    pub(crate) mod ecc_v20181213_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ecc")]
        use super::EccError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ecc_v20181213";
        pub(super) const CODE_INDEX: Index = index::ECC_V20181213_CODES;
        pub(super) const KEY_INDEX: Index = index::ECC_V20181213_KEYS;
        #[cfg(feature = "ecc")]
        pub(super) static VARIANTS: [EccError; 30] = [
            EccError::InternalError,
            EccError::InternalErrorCorrectError,
            EccError::InternalErrorDataFormatAbnormalError,
            EccError::InternalErrorDatabaseServerInternalError,
            EccError::InternalErrorOcrError,
            EccError::InternalErrorOcrServerInternError,
            EccError::InternalErrorOtherError,
            EccError::InternalErrorOverLoadError,
            EccError::InternalErrorRecognizeError,
            EccError::InternalErrorServerConnectDownloadError,
            EccError::InternalErrorSplitError,
            EccError::InvalidParameterEmptyParameterError,
            EccError::InvalidParameterInputError,
            EccError::InvalidParameterTaskNotFound,
            EccError::InvalidParameterValueAppidInvalidError,
            EccError::InvalidParameterValueDecodeImageError,
            EccError::InvalidParameterValueDownloadImageFailError,
            EccError::InvalidParameterValueEmptyImageError,
            EccError::InvalidParameterValueImageDownloadFailError,
            EccError::InvalidParameterValueImageSizeExceedError,
            EccError::InvalidParameterValueImageTooBigError,
            EccError::InvalidParameterValueInputTypeValueError,
            EccError::InvalidParameterValueSessionError,
            EccError::InvalidParameterValueUrlFromatIvadlidError,
            EccError::LimitExceededFreqLimitForbiddenAccessError,
            EccError::ResourceNotFoundCannotFindUser,
            EccError::ResourceNotFoundServerNameNotExistInLicenseError,
            EccError::ResourceUnavailableAuthorizeError,
            EccError::UnauthorizedOperationLicenseInvalidForbiddenAccessError,
            EccError::UnauthorizedOperationServerNameUnauthorizedInError,
        ];
        pub(super) static WORDS: [&str; 30] = [
            "InternalError",
            "InternalError.CorrectError",
            "InternalError.DataFormatAbnormalError",
            "InternalError.DatabaseServerInternalError",
            "InternalError.OcrError",
            "InternalError.OcrServerInternError",
            "InternalError.OtherError",
            "InternalError.OverLoadError",
            "InternalError.RecognizeError",
            "InternalError.ServerConnectDownloadError",
            "InternalError.SplitError",
            "InvalidParameter.EmptyParameterError",
            "InvalidParameter.InputError",
            "InvalidParameter.TaskNotFound",
            "InvalidParameterValue.AppidInvalidError",
            "InvalidParameterValue.DecodeImageError",
            "InvalidParameterValue.DownloadImageFailError",
            "InvalidParameterValue.EmptyImageError",
            "InvalidParameterValue.ImageDownloadFailError",
            "InvalidParameterValue.ImageSizeExceedError",
            "InvalidParameterValue.ImageTooBigError",
            "InvalidParameterValue.InputTypeValueError",
            "InvalidParameterValue.SessionError",
            "InvalidParameterValue.UrlFromatIvadlidError",
            "LimitExceeded.FreqLimitForbiddenAccessError",
            "ResourceNotFound.CannotFindUser",
            "ResourceNotFound.ServerNameNotExistInLicenseError",
            "ResourceUnavailable.AuthorizeError",
            "UnauthorizedOperation.LicenseInvalidForbiddenAccessError",
            "UnauthorizedOperation.ServerNameUnauthorizedInError",
        ];
        pub(super) static NAMES: [&str; 30] = [
            "InternalError",
            "InternalErrorCorrectError",
            "InternalErrorDataFormatAbnormalError",
            "InternalErrorDatabaseServerInternalError",
            "InternalErrorOcrError",
            "InternalErrorOcrServerInternError",
            "InternalErrorOtherError",
            "InternalErrorOverLoadError",
            "InternalErrorRecognizeError",
            "InternalErrorServerConnectDownloadError",
            "InternalErrorSplitError",
            "InvalidParameterEmptyParameterError",
            "InvalidParameterInputError",
            "InvalidParameterTaskNotFound",
            "InvalidParameterValueAppidInvalidError",
            "InvalidParameterValueDecodeImageError",
            "InvalidParameterValueDownloadImageFailError",
            "InvalidParameterValueEmptyImageError",
            "InvalidParameterValueImageDownloadFailError",
            "InvalidParameterValueImageSizeExceedError",
            "InvalidParameterValueImageTooBigError",
            "InvalidParameterValueInputTypeValueError",
            "InvalidParameterValueSessionError",
            "InvalidParameterValueUrlFromatIvadlidError",
            "LimitExceededFreqLimitForbiddenAccessError",
            "ResourceNotFoundCannotFindUser",
            "ResourceNotFoundServerNameNotExistInLicenseError",
            "ResourceUnavailableAuthorizeError",
            "UnauthorizedOperationLicenseInvalidForbiddenAccessError",
            "UnauthorizedOperationServerNameUnauthorizedInError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::ECC_V20181213_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EccError",
            label_en: "English Composition Correction",
            label_zh: "英文作文批改",
            level: Level::Service,
            product: Some(products::ECC),
            version: Some("2018-12-13"),
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

#[cfg(feature = "ecc")]
pub use v20181213::EccError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
