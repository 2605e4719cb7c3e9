// @generated from spec/ocr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cf919aedcb15de95, rust-hash: d65b9d124a191507
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ocr.rs"]
mod index;

/// Version 2018-11-19 of the API.
pub mod v20181119 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ocr")]
    /// Error codes of Optical Character Recognition (ocr), API 3.0, version 2018-11-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OcrError {
        /// FailedOperation.ArrearsError
        #[doc(alias("FailedOperation.ArrearsError"))]
        FailedOperationArrearsError,
        /// FailedOperation.CardSideError
        #[doc(alias("FailedOperation.CardSideError"))]
        FailedOperationCardSideError,
        /// FailedOperation.ClassifyStoreFailed
        #[doc(alias("FailedOperation.ClassifyStoreFailed"))]
        FailedOperationClassifyStoreFailed,
        /// FailedOperation.CountLimitError
        #[doc(alias("FailedOperation.CountLimitError"))]
        FailedOperationCountLimitError,
        /// FailedOperation.DataSourceQueryFailed
        #[doc(alias("FailedOperation.DataSourceQueryFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        FailedOperationDataSourceQueryFailed,
        /// FailedOperation.DbError
        #[doc(alias("FailedOperation.DbError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-28"
        )]
        FailedOperationDbError,
        /// FailedOperation.DetectFailed
        #[doc(alias("FailedOperation.DetectFailed"))]
        FailedOperationDetectFailed,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        FailedOperationDownLoadError,
        /// FailedOperation.EmptyImageError
        #[doc(alias("FailedOperation.EmptyImageError"))]
        FailedOperationEmptyImageError,
        /// FailedOperation.EngineRecognizeTimeout
        #[doc(alias("FailedOperation.EngineRecognizeTimeout"))]
        FailedOperationEngineRecognizeTimeout,
        /// FailedOperation.FieldException
        #[doc(alias("FailedOperation.FieldException"))]
        FailedOperationFieldException,
        /// FailedOperation.FileDecodeFailed
        #[doc(alias("FailedOperation.FileDecodeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-02"
        )]
        FailedOperationFileDecodeFailed,
        /// FailedOperation.IdCardInfoIllegal
        #[doc(alias("FailedOperation.IdCardInfoIllegal"))]
        FailedOperationIdCardInfoIllegal,
        /// FailedOperation.IdCardTooSmall
        #[doc(alias("FailedOperation.IdCardTooSmall"))]
        FailedOperationIdCardTooSmall,
        /// FailedOperation.IllegalBankCardError
        #[doc(alias("FailedOperation.IllegalBankCardError"))]
        FailedOperationIllegalBankCardError,
        /// FailedOperation.ImageBlur
        #[doc(alias("FailedOperation.ImageBlur"))]
        FailedOperationImageBlur,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageNoBusinessCard
        #[doc(alias("FailedOperation.ImageNoBusinessCard"))]
        FailedOperationImageNoBusinessCard,
        /// FailedOperation.ImageNoHandWrite
        #[doc(alias("FailedOperation.ImageNoHandWrite"))]
        FailedOperationImageNoHandWrite,
        /// FailedOperation.ImageNoIdCard
        #[doc(alias("FailedOperation.ImageNoIdCard"))]
        FailedOperationImageNoIdCard,
        /// FailedOperation.ImageNoSpecifiedCard
        #[doc(alias("FailedOperation.ImageNoSpecifiedCard"))]
        FailedOperationImageNoSpecifiedCard,
        /// FailedOperation.ImageNoText
        #[doc(alias("FailedOperation.ImageNoText"))]
        FailedOperationImageNoText,
        /// FailedOperation.ImageSizeTooLarge
        #[doc(alias("FailedOperation.ImageSizeTooLarge"))]
        FailedOperationImageSizeTooLarge,
        /// FailedOperation.InconsistencyBetweenMRZAndVRZ
        #[doc(alias("FailedOperation.InconsistencyBetweenMRZAndVRZ"))]
        FailedOperationInconsistencyBetweenMrzAndVrz,
        /// FailedOperation.InvalidPostalCodeLength
        #[doc(alias("FailedOperation.InvalidPostalCodeLength"))]
        FailedOperationInvalidPostalCodeLength,
        /// FailedOperation.InvoiceMismatch
        #[doc(alias("FailedOperation.InvoiceMismatch"))]
        FailedOperationInvoiceMismatch,
        /// FailedOperation.LLMServiceFailed
        #[doc(alias("FailedOperation.LLMServiceFailed"))]
        FailedOperationLlmServiceFailed,
        /// FailedOperation.LanguageNotSupport
        #[doc(alias("FailedOperation.LanguageNotSupport"))]
        FailedOperationLanguageNotSupport,
        /// FailedOperation.LicenseCardSideError
        #[doc(alias("FailedOperation.LicenseCardSideError"))]
        FailedOperationLicenseCardSideError,
        /// FailedOperation.LicenseMultiCardError
        #[doc(alias("FailedOperation.LicenseMultiCardError"))]
        FailedOperationLicenseMultiCardError,
        /// FailedOperation.MultiCardError
        #[doc(alias("FailedOperation.MultiCardError"))]
        FailedOperationMultiCardError,
        /// FailedOperation.NoBankCardError
        #[doc(alias("FailedOperation.NoBankCardError"))]
        FailedOperationNoBankCardError,
        /// FailedOperation.NoBizLicense
        #[doc(alias("FailedOperation.NoBizLicense"))]
        FailedOperationNoBizLicense,
        /// FailedOperation.NoDriverLicenseError
        #[doc(alias("FailedOperation.NoDriverLicenseError"))]
        FailedOperationNoDriverLicenseError,
        /// FailedOperation.NoHKIDCard
        #[doc(alias("FailedOperation.NoHKIDCard"))]
        FailedOperationNoHkidCard,
        /// FailedOperation.NoMASIDCard
        #[doc(alias("FailedOperation.NoMASIDCard"))]
        FailedOperationNoMasidCard,
        /// FailedOperation.NoPassport
        #[doc(alias("FailedOperation.NoPassport"))]
        FailedOperationNoPassport,
        /// FailedOperation.NoStoreLabel
        #[doc(alias("FailedOperation.NoStoreLabel"))]
        FailedOperationNoStoreLabel,
        /// FailedOperation.NoVehicleLicenseError
        #[doc(alias("FailedOperation.NoVehicleLicenseError"))]
        FailedOperationNoVehicleLicenseError,
        /// FailedOperation.NotAppointCard
        #[doc(alias("FailedOperation.NotAppointCard"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-08"
        )]
        FailedOperationNotAppointCard,
        /// FailedOperation.OcrFailed
        #[doc(alias("FailedOperation.OcrFailed"))]
        FailedOperationOcrFailed,
        /// FailedOperation.PDFParseFailed
        #[doc(alias("FailedOperation.PDFParseFailed"))]
        FailedOperationPdfParseFailed,
        /// FailedOperation.QueryNoRecord
        #[doc(alias("FailedOperation.QueryNoRecord"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        FailedOperationQueryNoRecord,
        /// FailedOperation.ResponseParseFailed
        #[doc(alias("FailedOperation.ResponseParseFailed"))]
        FailedOperationResponseParseFailed,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.UnKnowFileTypeError
        #[doc(alias("FailedOperation.UnKnowFileTypeError"))]
        FailedOperationUnKnowFileTypeError,
        /// FailedOperation.UnOpenError
        #[doc(alias("FailedOperation.UnOpenError"))]
        FailedOperationUnOpenError,
        /// FailedOperation.UserQuotaError
        #[doc(alias("FailedOperation.UserQuotaError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-28"
        )]
        FailedOperationUserQuotaError,
        /// FailedOperation.WarningServiceFailed
        #[doc(alias("FailedOperation.WarningServiceFailed"))]
        FailedOperationWarningServiceFailed,
        /// InternalError
        InternalError,
        /// InvalidParameter.ConfigFormatError
        #[doc(alias("InvalidParameter.ConfigFormatError"))]
        InvalidParameterConfigFormatError,
        /// InvalidParameter.EngineImageDecodeFailed
        #[doc(alias("InvalidParameter.EngineImageDecodeFailed"))]
        InvalidParameterEngineImageDecodeFailed,
        /// InvalidParameter.InvalidGTINError
        #[doc(alias("InvalidParameter.InvalidGTINError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-31"
        )]
        InvalidParameterInvalidGtinError,
        /// InvalidParameterValue.FileUrlIllegalError
        #[doc(alias("InvalidParameterValue.FileUrlIllegalError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-03-28"
        )]
        InvalidParameterValueFileUrlIllegalError,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize,
        /// InvalidParameterValue.InvalidParameterValueLimit
        #[doc(alias("InvalidParameterValue.InvalidParameterValueLimit"))]
        InvalidParameterValueInvalidParameterValueLimit,
        /// InvalidParameterValue.PriceOrVerificationParameterValueLimit
        #[doc(alias("InvalidParameterValue.PriceOrVerificationParameterValueLimit"))]
        InvalidParameterValuePriceOrVerificationParameterValueLimit,
        /// InvalidParameterValue.TicketCodeParameterValueLimit
        #[doc(alias("InvalidParameterValue.TicketCodeParameterValueLimit"))]
        InvalidParameterValueTicketCodeParameterValueLimit,
        /// InvalidParameterValue.TicketDateParameterValueLimit
        #[doc(alias("InvalidParameterValue.TicketDateParameterValueLimit"))]
        InvalidParameterValueTicketDateParameterValueLimit,
        /// InvalidParameterValue.TicketSnParameterValueLimit
        #[doc(alias("InvalidParameterValue.TicketSnParameterValueLimit"))]
        InvalidParameterValueTicketSnParameterValueLimit,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound.NoAreaCode
        #[doc(alias("ResourceNotFound.NoAreaCode"))]
        ResourceNotFoundNoAreaCode,
        /// ResourceNotFound.NoInvoice
        #[doc(alias("ResourceNotFound.NoInvoice"))]
        ResourceNotFoundNoInvoice,
        /// ResourceNotFound.NotSupportCurrentInvoiceQuery
        #[doc(alias("ResourceNotFound.NotSupportCurrentInvoiceQuery"))]
        ResourceNotFoundNotSupportCurrentInvoiceQuery,
        /// ResourceUnavailable.ImageDownloadError
        #[doc(alias("ResourceUnavailable.ImageDownloadError"))]
        ResourceUnavailableImageDownloadError,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.ResourcePackageRunOut
        #[doc(alias("ResourceUnavailable.ResourcePackageRunOut"))]
        ResourceUnavailableResourcePackageRunOut,
        /// ResourceUnavailable.TaxNetworkError
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.TaxNetworkError"))]
        ResourceUnavailableTaxNetworkError,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ocr")]
    api::listed_enum!(OcrError, ocr_v20181119_table);
    pub(crate) mod ocr_v20181119_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "ocr")]
        use super::OcrError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ocr_v20181119";
        pub(super) const CODE_INDEX: Index = index::OCR_V20181119_CODES;
        pub(super) const KEY_INDEX: Index = index::OCR_V20181119_KEYS;
        #[cfg(feature = "ocr")]
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
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.TaxNetworkError").with_retry(Retry::Backoff),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::OCR_V20181119_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ocr")]
pub use v20181119::OcrError;

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
