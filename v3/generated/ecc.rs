// @generated from spec/ecc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9e740afc5dac7610
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ecc.rs"]
mod index;

/// Version 2018-12-13 of the API.
pub mod v20181213 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of English Composition Correction (ecc), API 3.0, version 2018-12-13.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EccError {
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CorrectError
        #[doc(alias("InternalError.CorrectError"))]
        InternalErrorCorrectError = 1_683_200_416,
        /// InternalError.DataFormatAbnormalError
        #[doc(alias("InternalError.DataFormatAbnormalError"))]
        InternalErrorDataFormatAbnormalError = -515_299_310,
        /// InternalError.DatabaseServerInternalError
        #[doc(alias("InternalError.DatabaseServerInternalError"))]
        InternalErrorDatabaseServerInternalError = 732_009_054,
        /// InternalError.OcrError
        #[doc(alias("InternalError.OcrError"))]
        InternalErrorOcrError = 1_625_141_000,
        /// InternalError.OcrServerInternError
        #[doc(alias("InternalError.OcrServerInternError"))]
        InternalErrorOcrServerInternError = 1_762_951_025,
        /// InternalError.OtherError
        #[doc(alias("InternalError.OtherError"))]
        InternalErrorOtherError = 551_548_044,
        /// InternalError.OverLoadError
        #[doc(alias("InternalError.OverLoadError"))]
        InternalErrorOverLoadError = 1_876_718_416,
        /// InternalError.RecognizeError
        #[doc(alias("InternalError.RecognizeError"))]
        InternalErrorRecognizeError = -1_271_754_504,
        /// InternalError.ServerConnectDownloadError
        #[doc(alias("InternalError.ServerConnectDownloadError"))]
        InternalErrorServerConnectDownloadError = -998_421_879,
        /// InternalError.SplitError
        #[doc(alias("InternalError.SplitError"))]
        InternalErrorSplitError = 164_555_230,
        /// InvalidParameter.EmptyParameterError
        #[doc(alias("InvalidParameter.EmptyParameterError"))]
        InvalidParameterEmptyParameterError = -263_438_222,
        /// InvalidParameter.InputError
        #[doc(alias("InvalidParameter.InputError"))]
        InvalidParameterInputError = -1_417_359_256,
        /// InvalidParameter.TaskNotFound
        #[doc(alias("InvalidParameter.TaskNotFound"))]
        InvalidParameterTaskNotFound = 747_328_547,
        /// InvalidParameterValue.AppidInvalidError
        #[doc(alias("InvalidParameterValue.AppidInvalidError"))]
        InvalidParameterValueAppidInvalidError = 86_263_326,
        /// InvalidParameterValue.DecodeImageError
        #[doc(alias("InvalidParameterValue.DecodeImageError"))]
        InvalidParameterValueDecodeImageError = -1_114_725_268,
        /// InvalidParameterValue.DownloadImageFailError
        #[doc(alias("InvalidParameterValue.DownloadImageFailError"))]
        InvalidParameterValueDownloadImageFailError = 76_544_221,
        /// InvalidParameterValue.EmptyImageError
        #[doc(alias("InvalidParameterValue.EmptyImageError"))]
        InvalidParameterValueEmptyImageError = 1_551_207_562,
        /// InvalidParameterValue.ImageDownloadFailError
        #[doc(alias("InvalidParameterValue.ImageDownloadFailError"))]
        InvalidParameterValueImageDownloadFailError = -594_751_823,
        /// InvalidParameterValue.ImageSizeExceedError
        #[doc(alias("InvalidParameterValue.ImageSizeExceedError"))]
        InvalidParameterValueImageSizeExceedError = 2_035_209_000,
        /// InvalidParameterValue.ImageTooBigError
        #[doc(alias("InvalidParameterValue.ImageTooBigError"))]
        InvalidParameterValueImageTooBigError = 297_709_002,
        /// InvalidParameterValue.InputTypeValueError
        #[doc(alias("InvalidParameterValue.InputTypeValueError"))]
        InvalidParameterValueInputTypeValueError = -1_910_720_385,
        /// InvalidParameterValue.SessionError
        #[doc(alias("InvalidParameterValue.SessionError"))]
        InvalidParameterValueSessionError = 1_404_529_069,
        /// InvalidParameterValue.UrlFromatIvadlidError
        #[doc(alias("InvalidParameterValue.UrlFromatIvadlidError"))]
        InvalidParameterValueUrlFromatIvadlidError = -1_235_397_312,
        /// LimitExceeded.FreqLimitForbiddenAccessError
        #[doc(alias("LimitExceeded.FreqLimitForbiddenAccessError"))]
        LimitExceededFreqLimitForbiddenAccessError = -2_049_782_270,
        /// ResourceNotFound.CannotFindUser
        #[doc(alias("ResourceNotFound.CannotFindUser"))]
        ResourceNotFoundCannotFindUser = -96_332_478,
        /// ResourceNotFound.ServerNameNotExistInLicenseError
        #[doc(alias("ResourceNotFound.ServerNameNotExistInLicenseError"))]
        ResourceNotFoundServerNameNotExistInLicenseError = -1_637_196_042,
        /// ResourceUnavailable.AuthorizeError
        #[doc(alias("ResourceUnavailable.AuthorizeError"))]
        ResourceUnavailableAuthorizeError = 567_673_565,
        /// UnauthorizedOperation.LicenseInvalidForbiddenAccessError
        #[doc(alias("UnauthorizedOperation.LicenseInvalidForbiddenAccessError"))]
        UnauthorizedOperationLicenseInvalidForbiddenAccessError = -234_239_934,
        /// UnauthorizedOperation.ServerNameUnauthorizedInError
        #[doc(alias("UnauthorizedOperation.ServerNameUnauthorizedInError"))]
        UnauthorizedOperationServerNameUnauthorizedInError = -849_057_799,
    }
    api::listed_enum!(EccError, ecc_v20181213_table);
    mod ecc_v20181213_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{EccError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ecc_v20181213";
        pub(super) const CODE_INDEX: Index = index::ECC_V20181213_CODES;
        pub(super) const KEY_INDEX: Index = index::ECC_V20181213_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 30] = backgrounds(
            &WORDS,
            &index::ECC_V20181213_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20181213::EccError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
