// @generated from spec/ocr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 134e61935ccae1a4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ocr.rs"]
mod index;

/// Version 2018-11-19 of the API.
pub mod v20181119 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Optical Character Recognition (ocr), API 3.0, version 2018-11-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum OcrError {
        /// FailedOperation.ArrearsError
        #[doc(alias("FailedOperation.ArrearsError"))]
        FailedOperationArrearsError = 1_893_424_694,
        /// FailedOperation.CardSideError
        #[doc(alias("FailedOperation.CardSideError"))]
        FailedOperationCardSideError = -1_426_158_484,
        /// FailedOperation.ClassifyStoreFailed
        #[doc(alias("FailedOperation.ClassifyStoreFailed"))]
        FailedOperationClassifyStoreFailed = 1_802_321_857,
        /// FailedOperation.CountLimitError
        #[doc(alias("FailedOperation.CountLimitError"))]
        FailedOperationCountLimitError = -681_657_105,
        /// FailedOperation.DataSourceQueryFailed
        #[doc(alias("FailedOperation.DataSourceQueryFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        FailedOperationDataSourceQueryFailed = -1_635_727_299,
        /// FailedOperation.DbError
        #[doc(alias("FailedOperation.DbError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-28"
        )]
        FailedOperationDbError = -1_781_089_319,
        /// FailedOperation.DetectFailed
        #[doc(alias("FailedOperation.DetectFailed"))]
        FailedOperationDetectFailed = 588_902_001,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        FailedOperationDownLoadError = -1_286_008_148,
        /// FailedOperation.EmptyImageError
        #[doc(alias("FailedOperation.EmptyImageError"))]
        FailedOperationEmptyImageError = 1_295_577_926,
        /// FailedOperation.EngineRecognizeTimeout
        #[doc(alias("FailedOperation.EngineRecognizeTimeout"))]
        FailedOperationEngineRecognizeTimeout = 1_154_125_935,
        /// FailedOperation.FieldException
        #[doc(alias("FailedOperation.FieldException"))]
        FailedOperationFieldException = 993_952_218,
        /// FailedOperation.FileDecodeFailed
        #[doc(alias("FailedOperation.FileDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        FailedOperationFileDecodeFailed = 1_028_057_364,
        /// FailedOperation.IdCardInfoIllegal
        #[doc(alias("FailedOperation.IdCardInfoIllegal"))]
        FailedOperationIdCardInfoIllegal = 696_192_258,
        /// FailedOperation.IdCardTooSmall
        #[doc(alias("FailedOperation.IdCardTooSmall"))]
        FailedOperationIdCardTooSmall = -1_166_216_035,
        /// FailedOperation.IllegalBankCardError
        #[doc(alias("FailedOperation.IllegalBankCardError"))]
        FailedOperationIllegalBankCardError = 1_598_391_442,
        /// FailedOperation.ImageBlur
        #[doc(alias("FailedOperation.ImageBlur"))]
        FailedOperationImageBlur = -1_182_685_987,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageNoBusinessCard
        #[doc(alias("FailedOperation.ImageNoBusinessCard"))]
        FailedOperationImageNoBusinessCard = -945_467_581,
        /// FailedOperation.ImageNoHandWrite
        #[doc(alias("FailedOperation.ImageNoHandWrite"))]
        FailedOperationImageNoHandWrite = -1_520_390_727,
        /// FailedOperation.ImageNoIdCard
        #[doc(alias("FailedOperation.ImageNoIdCard"))]
        FailedOperationImageNoIdCard = 151_067_223,
        /// FailedOperation.ImageNoSpecifiedCard
        #[doc(alias("FailedOperation.ImageNoSpecifiedCard"))]
        FailedOperationImageNoSpecifiedCard = -1_905_541_160,
        /// FailedOperation.ImageNoText
        #[doc(alias("FailedOperation.ImageNoText"))]
        FailedOperationImageNoText = -1_225_035_155,
        /// FailedOperation.ImageSizeTooLarge
        #[doc(alias("FailedOperation.ImageSizeTooLarge"))]
        FailedOperationImageSizeTooLarge = 466_711_307,
        /// FailedOperation.InconsistencyBetweenMRZAndVRZ
        #[doc(alias("FailedOperation.InconsistencyBetweenMRZAndVRZ"))]
        FailedOperationInconsistencyBetweenMrzAndVrz = -395_540_801,
        /// FailedOperation.InvalidPostalCodeLength
        #[doc(alias("FailedOperation.InvalidPostalCodeLength"))]
        FailedOperationInvalidPostalCodeLength = 605_731_291,
        /// FailedOperation.InvoiceMismatch
        #[doc(alias("FailedOperation.InvoiceMismatch"))]
        FailedOperationInvoiceMismatch = -752_255_335,
        /// FailedOperation.LLMServiceFailed
        #[doc(alias("FailedOperation.LLMServiceFailed"))]
        FailedOperationLlmServiceFailed = -716_776_755,
        /// FailedOperation.LanguageNotSupport
        #[doc(alias("FailedOperation.LanguageNotSupport"))]
        FailedOperationLanguageNotSupport = -1_543_176_152,
        /// FailedOperation.LicenseCardSideError
        #[doc(alias("FailedOperation.LicenseCardSideError"))]
        FailedOperationLicenseCardSideError = 1_958_626_929,
        /// FailedOperation.LicenseMultiCardError
        #[doc(alias("FailedOperation.LicenseMultiCardError"))]
        FailedOperationLicenseMultiCardError = -88_079_338,
        /// FailedOperation.MultiCardError
        #[doc(alias("FailedOperation.MultiCardError"))]
        FailedOperationMultiCardError = -113_476_873,
        /// FailedOperation.NoBankCardError
        #[doc(alias("FailedOperation.NoBankCardError"))]
        FailedOperationNoBankCardError = -164_465_086,
        /// FailedOperation.NoBizLicense
        #[doc(alias("FailedOperation.NoBizLicense"))]
        FailedOperationNoBizLicense = 2_099_597_601,
        /// FailedOperation.NoDriverLicenseError
        #[doc(alias("FailedOperation.NoDriverLicenseError"))]
        FailedOperationNoDriverLicenseError = -1_599_917_780,
        /// FailedOperation.NoHKIDCard
        #[doc(alias("FailedOperation.NoHKIDCard"))]
        FailedOperationNoHkidCard = 398_887_675,
        /// FailedOperation.NoMASIDCard
        #[doc(alias("FailedOperation.NoMASIDCard"))]
        FailedOperationNoMasidCard = -284_605_147,
        /// FailedOperation.NoPassport
        #[doc(alias("FailedOperation.NoPassport"))]
        FailedOperationNoPassport = 1_338_071_689,
        /// FailedOperation.NoStoreLabel
        #[doc(alias("FailedOperation.NoStoreLabel"))]
        FailedOperationNoStoreLabel = -89_664_675,
        /// FailedOperation.NoVehicleLicenseError
        #[doc(alias("FailedOperation.NoVehicleLicenseError"))]
        FailedOperationNoVehicleLicenseError = -832_430_654,
        /// FailedOperation.NotAppointCard
        #[doc(alias("FailedOperation.NotAppointCard"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-08"
        )]
        FailedOperationNotAppointCard = -1_283_237_393,
        /// FailedOperation.OcrFailed
        #[doc(alias("FailedOperation.OcrFailed"))]
        FailedOperationOcrFailed = 1_498_079_613,
        /// FailedOperation.PDFParseFailed
        #[doc(alias("FailedOperation.PDFParseFailed"))]
        FailedOperationPdfParseFailed = -1_905_348_860,
        /// FailedOperation.QueryNoRecord
        #[doc(alias("FailedOperation.QueryNoRecord"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        FailedOperationQueryNoRecord = -613_789_083,
        /// FailedOperation.ResponseParseFailed
        #[doc(alias("FailedOperation.ResponseParseFailed"))]
        FailedOperationResponseParseFailed = 96_947_500,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.UnKnowFileTypeError
        #[doc(alias("FailedOperation.UnKnowFileTypeError"))]
        FailedOperationUnKnowFileTypeError = 522_350_225,
        /// FailedOperation.UnOpenError
        #[doc(alias("FailedOperation.UnOpenError"))]
        FailedOperationUnOpenError = 1_334_843_949,
        /// FailedOperation.UserQuotaError
        #[doc(alias("FailedOperation.UserQuotaError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-28"
        )]
        FailedOperationUserQuotaError = 635_072_225,
        /// FailedOperation.WarningServiceFailed
        #[doc(alias("FailedOperation.WarningServiceFailed"))]
        FailedOperationWarningServiceFailed = -34_216_552,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter.ConfigFormatError
        #[doc(alias("InvalidParameter.ConfigFormatError"))]
        InvalidParameterConfigFormatError = -2_039_499_315,
        /// InvalidParameter.EngineImageDecodeFailed
        #[doc(alias("InvalidParameter.EngineImageDecodeFailed"))]
        InvalidParameterEngineImageDecodeFailed = 1_407_814_657,
        /// InvalidParameter.InvalidGTINError
        #[doc(alias("InvalidParameter.InvalidGTINError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-31"
        )]
        InvalidParameterInvalidGtinError = 1_579_578_046,
        /// InvalidParameterValue.FileUrlIllegalError
        #[doc(alias("InvalidParameterValue.FileUrlIllegalError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-28"
        )]
        InvalidParameterValueFileUrlIllegalError = -1_377_023_942,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize = -1_732_376_572,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        InvalidParameterValueInvalidParameterValueLimit = 177_302_319,
        /// InvalidParameterValue.PriceOrVerificationParameterValueLimit
        #[doc(alias("InvalidParameterValue.PriceOrVerificationParameterValueLimit"))]
        InvalidParameterValuePriceOrVerificationParameterValueLimit = 784_338_836,
        /// InvalidParameterValue.TicketCodeParameterValueLimit
        #[doc(alias("InvalidParameterValue.TicketCodeParameterValueLimit"))]
        InvalidParameterValueTicketCodeParameterValueLimit = -440_298_984,
        /// InvalidParameterValue.TicketDateParameterValueLimit
        #[doc(alias("InvalidParameterValue.TicketDateParameterValueLimit"))]
        InvalidParameterValueTicketDateParameterValueLimit = 834_461_180,
        /// InvalidParameterValue.TicketSnParameterValueLimit
        #[doc(alias("InvalidParameterValue.TicketSnParameterValueLimit"))]
        InvalidParameterValueTicketSnParameterValueLimit = -2_008_219_404,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError = -1_484_009_519,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceNotFound.NoAreaCode
        #[doc(alias("ResourceNotFound.NoAreaCode"))]
        ResourceNotFoundNoAreaCode = 50_275_754,
        /// ResourceNotFound.NoInvoice
        #[doc(alias("ResourceNotFound.NoInvoice"))]
        ResourceNotFoundNoInvoice = -877_256_282,
        /// ResourceNotFound.NotSupportCurrentInvoiceQuery
        #[doc(alias("ResourceNotFound.NotSupportCurrentInvoiceQuery"))]
        ResourceNotFoundNotSupportCurrentInvoiceQuery = 1_070_445_225,
        /// ResourceUnavailable.ImageDownloadError
        #[doc(alias("ResourceUnavailable.ImageDownloadError"))]
        ResourceUnavailableImageDownloadError = 1_008_878_004,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.ResourcePackageRunOut
        #[doc(alias("ResourceUnavailable.ResourcePackageRunOut"))]
        ResourceUnavailableResourcePackageRunOut = -877_752_298,
        /// ResourceUnavailable.TaxNetworkError
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.TaxNetworkError"))]
        ResourceUnavailableTaxNetworkError = 1_333_641_062,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
    }
    api::listed_enum!(OcrError, ocr_v20181119_table);
    mod ocr_v20181119_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{OcrError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ocr_v20181119";
        pub(super) const CODE_INDEX: Index = index::OCR_V20181119_CODES;
        pub(super) const KEY_INDEX: Index = index::OCR_V20181119_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [OcrError; 71] = [
            OcrError::FailedOperationArrearsError,
            OcrError::FailedOperationCardSideError,
            OcrError::FailedOperationClassifyStoreFailed,
            OcrError::FailedOperationCountLimitError,
            OcrError::FailedOperationDataSourceQueryFailed,
            OcrError::FailedOperationDbError,
            OcrError::FailedOperationDetectFailed,
            OcrError::FailedOperationDownLoadError,
            OcrError::FailedOperationEmptyImageError,
            OcrError::FailedOperationEngineRecognizeTimeout,
            OcrError::FailedOperationFieldException,
            OcrError::FailedOperationFileDecodeFailed,
            OcrError::FailedOperationIdCardInfoIllegal,
            OcrError::FailedOperationIdCardTooSmall,
            OcrError::FailedOperationIllegalBankCardError,
            OcrError::FailedOperationImageBlur,
            OcrError::FailedOperationImageDecodeFailed,
            OcrError::FailedOperationImageNoBusinessCard,
            OcrError::FailedOperationImageNoHandWrite,
            OcrError::FailedOperationImageNoIdCard,
            OcrError::FailedOperationImageNoSpecifiedCard,
            OcrError::FailedOperationImageNoText,
            OcrError::FailedOperationImageSizeTooLarge,
            OcrError::FailedOperationInconsistencyBetweenMrzAndVrz,
            OcrError::FailedOperationInvalidPostalCodeLength,
            OcrError::FailedOperationInvoiceMismatch,
            OcrError::FailedOperationLlmServiceFailed,
            OcrError::FailedOperationLanguageNotSupport,
            OcrError::FailedOperationLicenseCardSideError,
            OcrError::FailedOperationLicenseMultiCardError,
            OcrError::FailedOperationMultiCardError,
            OcrError::FailedOperationNoBankCardError,
            OcrError::FailedOperationNoBizLicense,
            OcrError::FailedOperationNoDriverLicenseError,
            OcrError::FailedOperationNoHkidCard,
            OcrError::FailedOperationNoMasidCard,
            OcrError::FailedOperationNoPassport,
            OcrError::FailedOperationNoStoreLabel,
            OcrError::FailedOperationNoVehicleLicenseError,
            OcrError::FailedOperationNotAppointCard,
            OcrError::FailedOperationOcrFailed,
            OcrError::FailedOperationPdfParseFailed,
            OcrError::FailedOperationQueryNoRecord,
            OcrError::FailedOperationResponseParseFailed,
            OcrError::FailedOperationUnKnowError,
            OcrError::FailedOperationUnKnowFileTypeError,
            OcrError::FailedOperationUnOpenError,
            OcrError::FailedOperationUserQuotaError,
            OcrError::FailedOperationWarningServiceFailed,
            OcrError::InternalError,
            OcrError::InvalidParameterConfigFormatError,
            OcrError::InvalidParameterEngineImageDecodeFailed,
            OcrError::InvalidParameterInvalidGtinError,
            OcrError::InvalidParameterValueFileUrlIllegalError,
            OcrError::InvalidParameterValueInvalidFileContentSize,
            OcrError::InvalidParameterValueInvalidParameterValueLimit,
            OcrError::InvalidParameterValuePriceOrVerificationParameterValueLimit,
            OcrError::InvalidParameterValueTicketCodeParameterValueLimit,
            OcrError::InvalidParameterValueTicketDateParameterValueLimit,
            OcrError::InvalidParameterValueTicketSnParameterValueLimit,
            OcrError::LimitExceededTooLargeFileError,
            OcrError::RequestLimitExceeded,
            OcrError::ResourceNotFoundNoAreaCode,
            OcrError::ResourceNotFoundNoInvoice,
            OcrError::ResourceNotFoundNotSupportCurrentInvoiceQuery,
            OcrError::ResourceUnavailableImageDownloadError,
            OcrError::ResourceUnavailableInArrears,
            OcrError::ResourceUnavailableResourcePackageRunOut,
            OcrError::ResourceUnavailableTaxNetworkError,
            OcrError::ResourcesSoldOutChargeStatusException,
            OcrError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 71] = [
            "FailedOperation.ArrearsError",
            "FailedOperation.CardSideError",
            "FailedOperation.ClassifyStoreFailed",
            "FailedOperation.CountLimitError",
            "FailedOperation.DataSourceQueryFailed",
            "FailedOperation.DbError",
            "FailedOperation.DetectFailed",
            "FailedOperation.DownLoadError",
            "FailedOperation.EmptyImageError",
            "FailedOperation.EngineRecognizeTimeout",
            "FailedOperation.FieldException",
            "FailedOperation.FileDecodeFailed",
            "FailedOperation.IdCardInfoIllegal",
            "FailedOperation.IdCardTooSmall",
            "FailedOperation.IllegalBankCardError",
            "FailedOperation.ImageBlur",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageNoBusinessCard",
            "FailedOperation.ImageNoHandWrite",
            "FailedOperation.ImageNoIdCard",
            "FailedOperation.ImageNoSpecifiedCard",
            "FailedOperation.ImageNoText",
            "FailedOperation.ImageSizeTooLarge",
            "FailedOperation.InconsistencyBetweenMRZAndVRZ",
            "FailedOperation.InvalidPostalCodeLength",
            "FailedOperation.InvoiceMismatch",
            "FailedOperation.LLMServiceFailed",
            "FailedOperation.LanguageNotSupport",
            "FailedOperation.LicenseCardSideError",
            "FailedOperation.LicenseMultiCardError",
            "FailedOperation.MultiCardError",
            "FailedOperation.NoBankCardError",
            "FailedOperation.NoBizLicense",
            "FailedOperation.NoDriverLicenseError",
            "FailedOperation.NoHKIDCard",
            "FailedOperation.NoMASIDCard",
            "FailedOperation.NoPassport",
            "FailedOperation.NoStoreLabel",
            "FailedOperation.NoVehicleLicenseError",
            "FailedOperation.NotAppointCard",
            "FailedOperation.OcrFailed",
            "FailedOperation.PDFParseFailed",
            "FailedOperation.QueryNoRecord",
            "FailedOperation.ResponseParseFailed",
            "FailedOperation.UnKnowError",
            "FailedOperation.UnKnowFileTypeError",
            "FailedOperation.UnOpenError",
            "FailedOperation.UserQuotaError",
            "FailedOperation.WarningServiceFailed",
            "InternalError",
            "InvalidParameter.ConfigFormatError",
            "InvalidParameter.EngineImageDecodeFailed",
            "InvalidParameter.InvalidGTINError",
            "InvalidParameterValue.FileUrlIllegalError",
            "InvalidParameterValue.InvalidFileContentSize",
            "InvalidParameterValue.InvalidParameterValueLimit",
            "InvalidParameterValue.PriceOrVerificationParameterValueLimit",
            "InvalidParameterValue.TicketCodeParameterValueLimit",
            "InvalidParameterValue.TicketDateParameterValueLimit",
            "InvalidParameterValue.TicketSnParameterValueLimit",
            "LimitExceeded.TooLargeFileError",
            "RequestLimitExceeded",
            "ResourceNotFound.NoAreaCode",
            "ResourceNotFound.NoInvoice",
            "ResourceNotFound.NotSupportCurrentInvoiceQuery",
            "ResourceUnavailable.ImageDownloadError",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.ResourcePackageRunOut",
            "ResourceUnavailable.TaxNetworkError",
            "ResourcesSoldOut.ChargeStatusException",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 71] = [
            "FailedOperationArrearsError",
            "FailedOperationCardSideError",
            "FailedOperationClassifyStoreFailed",
            "FailedOperationCountLimitError",
            "FailedOperationDataSourceQueryFailed",
            "FailedOperationDbError",
            "FailedOperationDetectFailed",
            "FailedOperationDownLoadError",
            "FailedOperationEmptyImageError",
            "FailedOperationEngineRecognizeTimeout",
            "FailedOperationFieldException",
            "FailedOperationFileDecodeFailed",
            "FailedOperationIdCardInfoIllegal",
            "FailedOperationIdCardTooSmall",
            "FailedOperationIllegalBankCardError",
            "FailedOperationImageBlur",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageNoBusinessCard",
            "FailedOperationImageNoHandWrite",
            "FailedOperationImageNoIdCard",
            "FailedOperationImageNoSpecifiedCard",
            "FailedOperationImageNoText",
            "FailedOperationImageSizeTooLarge",
            "FailedOperationInconsistencyBetweenMrzAndVrz",
            "FailedOperationInvalidPostalCodeLength",
            "FailedOperationInvoiceMismatch",
            "FailedOperationLlmServiceFailed",
            "FailedOperationLanguageNotSupport",
            "FailedOperationLicenseCardSideError",
            "FailedOperationLicenseMultiCardError",
            "FailedOperationMultiCardError",
            "FailedOperationNoBankCardError",
            "FailedOperationNoBizLicense",
            "FailedOperationNoDriverLicenseError",
            "FailedOperationNoHkidCard",
            "FailedOperationNoMasidCard",
            "FailedOperationNoPassport",
            "FailedOperationNoStoreLabel",
            "FailedOperationNoVehicleLicenseError",
            "FailedOperationNotAppointCard",
            "FailedOperationOcrFailed",
            "FailedOperationPdfParseFailed",
            "FailedOperationQueryNoRecord",
            "FailedOperationResponseParseFailed",
            "FailedOperationUnKnowError",
            "FailedOperationUnKnowFileTypeError",
            "FailedOperationUnOpenError",
            "FailedOperationUserQuotaError",
            "FailedOperationWarningServiceFailed",
            "InternalError",
            "InvalidParameterConfigFormatError",
            "InvalidParameterEngineImageDecodeFailed",
            "InvalidParameterInvalidGtinError",
            "InvalidParameterValueFileUrlIllegalError",
            "InvalidParameterValueInvalidFileContentSize",
            "InvalidParameterValueInvalidParameterValueLimit",
            "InvalidParameterValuePriceOrVerificationParameterValueLimit",
            "InvalidParameterValueTicketCodeParameterValueLimit",
            "InvalidParameterValueTicketDateParameterValueLimit",
            "InvalidParameterValueTicketSnParameterValueLimit",
            "LimitExceededTooLargeFileError",
            "RequestLimitExceeded",
            "ResourceNotFoundNoAreaCode",
            "ResourceNotFoundNoInvoice",
            "ResourceNotFoundNotSupportCurrentInvoiceQuery",
            "ResourceUnavailableImageDownloadError",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableResourcePackageRunOut",
            "ResourceUnavailableTaxNetworkError",
            "ResourcesSoldOutChargeStatusException",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 71] = backgrounds(
            &WORDS,
            &index::OCR_V20181119_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "OcrError",
            label_en: "Optical Character Recognition",
            label_zh: "文字识别",
            level: Level::Service,
            product: Some(products::OCR),
            version: Some("2018-11-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-09",
                        "自 2023-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-28",
                        "自 2025-03-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-02",
                        "自 2025-04-02 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    39,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-08",
                        "自 2026-06-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-09",
                        "自 2023-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-28",
                        "自 2025-03-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-31",
                        "自 2023-07-31 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    53,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-03-28",
                        "自 2025-03-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::OCR_V20181119_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20181119::OcrError;

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
