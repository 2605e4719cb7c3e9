// @generated from spec/ssl.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cd0113afc542256a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ssl.rs"]
mod index;

/// Version 2019-12-05 of the API.
pub mod v20191205 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of SSL Certificate Service (ssl), API 3.0, version 2019-12-05.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum SslError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AuthError
        #[doc(alias("FailedOperation.AuthError"))]
        FailedOperationAuthError = -1_865_032_826,
        /// FailedOperation.BoundResources
        #[doc(alias("FailedOperation.BoundResources"))]
        FailedOperationBoundResources = -874_627_555,
        /// FailedOperation.CAMAuthorizedFail
        #[doc(alias("FailedOperation.CAMAuthorizedFail"))]
        FailedOperationCamAuthorizedFail = 355_053_909,
        /// FailedOperation.CancelAuditCertificateFailed
        #[doc(alias("FailedOperation.CancelAuditCertificateFailed"))]
        FailedOperationCancelAuditCertificateFailed = 915_758_661,
        /// FailedOperation.CancelOrderFailed
        #[doc(alias("FailedOperation.CancelOrderFailed"))]
        FailedOperationCancelOrderFailed = 1_988_012_674,
        /// FailedOperation.CannotBeDeletedIssued
        #[doc(alias("FailedOperation.CannotBeDeletedIssued"))]
        FailedOperationCannotBeDeletedIssued = 1_899_911_743,
        /// FailedOperation.CannotBeDeletedWithinHour
        #[doc(alias("FailedOperation.CannotBeDeletedWithinHour"))]
        FailedOperationCannotBeDeletedWithinHour = 543_434_578,
        /// FailedOperation.CannotGetOrder
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CannotGetOrder"))]
        FailedOperationCannotGetOrder = -1_926_795_820,
        /// FailedOperation.CertificateCaError
        #[doc(alias("FailedOperation.CertificateCaError"))]
        FailedOperationCertificateCaError = -1_232_624_808,
        /// FailedOperation.CertificateCancelFailedMulti
        #[doc(alias("FailedOperation.CertificateCancelFailedMulti"))]
        FailedOperationCertificateCancelFailedMulti = 383_652_887,
        /// FailedOperation.CertificateChainError
        #[doc(alias("FailedOperation.CertificateChainError"))]
        FailedOperationCertificateChainError = -2_001_398_590,
        /// FailedOperation.CertificateCsrParseFailed
        #[doc(alias("FailedOperation.CertificateCsrParseFailed"))]
        FailedOperationCertificateCsrParseFailed = -830_284_409,
        /// FailedOperation.CertificateDeployDetailRollbackStatusInvalid
        #[doc(alias("FailedOperation.CertificateDeployDetailRollbackStatusInvalid"))]
        FailedOperationCertificateDeployDetailRollbackStatusInvalid = -760_726_328,
        /// FailedOperation.CertificateDeployHasPendingRecord
        #[doc(alias("FailedOperation.CertificateDeployHasPendingRecord"))]
        FailedOperationCertificateDeployHasPendingRecord = 1_201_405_414,
        /// FailedOperation.CertificateDeployInstanceEmpty
        #[doc(alias("FailedOperation.CertificateDeployInstanceEmpty"))]
        FailedOperationCertificateDeployInstanceEmpty = -1_571_487_947,
        /// FailedOperation.CertificateDeployInstanceFormatError
        #[doc(alias("FailedOperation.CertificateDeployInstanceFormatError"))]
        FailedOperationCertificateDeployInstanceFormatError = -1_107_360_995,
        /// FailedOperation.CertificateDeployNotExist
        #[doc(alias("FailedOperation.CertificateDeployNotExist"))]
        FailedOperationCertificateDeployNotExist = 957_354_522,
        /// FailedOperation.CertificateDeployRetryStatusInvalid
        #[doc(alias("FailedOperation.CertificateDeployRetryStatusInvalid"))]
        FailedOperationCertificateDeployRetryStatusInvalid = 131_367_476,
        /// FailedOperation.CertificateDeployRollbackStatusInvalid
        #[doc(alias("FailedOperation.CertificateDeployRollbackStatusInvalid"))]
        FailedOperationCertificateDeployRollbackStatusInvalid = -1_927_038_626,
        /// FailedOperation.CertificateDownloadServiceTypeNotSupport
        #[doc(alias("FailedOperation.CertificateDownloadServiceTypeNotSupport"))]
        FailedOperationCertificateDownloadServiceTypeNotSupport = 1_727_104_699,
        /// FailedOperation.CertificateEncryptInvalid
        #[doc(alias("FailedOperation.CertificateEncryptInvalid"))]
        FailedOperationCertificateEncryptInvalid = 1_311_655_949,
        /// FailedOperation.CertificateExists
        #[doc(alias("FailedOperation.CertificateExists"))]
        FailedOperationCertificateExists = 1_007_571_403,
        /// FailedOperation.CertificateHasRenewed
        #[doc(alias("FailedOperation.CertificateHasRenewed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-19"
        )]
        FailedOperationCertificateHasRenewed = -1_990_609_278,
        /// FailedOperation.CertificateHostDeployCanNotAllow
        #[doc(alias("FailedOperation.CertificateHostDeployCanNotAllow"))]
        FailedOperationCertificateHostDeployCanNotAllow = -431_047_119,
        /// FailedOperation.CertificateHostResourceInnerInterrupt
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CertificateHostResourceInnerInterrupt"))]
        FailedOperationCertificateHostResourceInnerInterrupt = -1_088_252_355,
        /// FailedOperation.CertificateHostResourceInstanceHugeLimit
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CertificateHostResourceInstanceHugeLimit"))]
        FailedOperationCertificateHostResourceInstanceHugeLimit = 846_276_397,
        /// FailedOperation.CertificateHostResourceTypeInvalid
        #[doc(alias("FailedOperation.CertificateHostResourceTypeInvalid"))]
        FailedOperationCertificateHostResourceTypeInvalid = 1_421_136_157,
        /// FailedOperation.CertificateHostingTypeNumberLimit
        #[doc(alias("FailedOperation.CertificateHostingTypeNumberLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-19"
        )]
        FailedOperationCertificateHostingTypeNumberLimit = -839_156_902,
        /// FailedOperation.CertificateInfoSubmitContactEmailEmpty
        #[doc(alias("FailedOperation.CertificateInfoSubmitContactEmailEmpty"))]
        FailedOperationCertificateInfoSubmitContactEmailEmpty = -1_748_363_635,
        /// FailedOperation.CertificateInfoSubmitDomainInvalid
        #[doc(alias("FailedOperation.CertificateInfoSubmitDomainInvalid"))]
        FailedOperationCertificateInfoSubmitDomainInvalid = -1_877_997_605,
        /// FailedOperation.CertificateInfoSubmitStatusInvalid
        #[doc(alias("FailedOperation.CertificateInfoSubmitStatusInvalid"))]
        FailedOperationCertificateInfoSubmitStatusInvalid = -1_152_901_634,
        /// FailedOperation.CertificateInvalid
        #[doc(alias("FailedOperation.CertificateInvalid"))]
        FailedOperationCertificateInvalid = -552_469_657,
        /// FailedOperation.CertificateMatchError
        #[doc(alias("FailedOperation.CertificateMatchError"))]
        FailedOperationCertificateMatchError = 1_467_597_498,
        /// FailedOperation.CertificateMismatch
        #[doc(alias("FailedOperation.CertificateMismatch"))]
        FailedOperationCertificateMismatch = -905_095_396,
        /// FailedOperation.CertificateNotAllowDownload
        #[doc(alias("FailedOperation.CertificateNotAllowDownload"))]
        FailedOperationCertificateNotAllowDownload = -1_718_771_160,
        /// FailedOperation.CertificateNotAvailable
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CertificateNotAvailable"))]
        FailedOperationCertificateNotAvailable = 164_923_408,
        /// FailedOperation.CertificateNotDeployInstance
        #[doc(alias("FailedOperation.CertificateNotDeployInstance"))]
        FailedOperationCertificateNotDeployInstance = 626_850_043,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound = 1_179_055_041,
        /// FailedOperation.CertificateNotFoundOrAudited
        #[doc(alias("FailedOperation.CertificateNotFoundOrAudited"))]
        FailedOperationCertificateNotFoundOrAudited = -308_742_955,
        /// FailedOperation.CertificateNotFoundOrCantCancel
        #[doc(alias("FailedOperation.CertificateNotFoundOrCantCancel"))]
        FailedOperationCertificateNotFoundOrCantCancel = -228_053_929,
        /// FailedOperation.CertificateOrderSubmitProcessing
        #[doc(alias("FailedOperation.CertificateOrderSubmitProcessing"))]
        FailedOperationCertificateOrderSubmitProcessing = 526_022_040,
        /// FailedOperation.CertificateOrderSubmitRootCAInvalid
        #[doc(alias("FailedOperation.CertificateOrderSubmitRootCAInvalid"))]
        FailedOperationCertificateOrderSubmitRootCaInvalid = -548_021_820,
        /// FailedOperation.CertificateParseError
        #[doc(alias("FailedOperation.CertificateParseError"))]
        FailedOperationCertificateParseError = 1_187_001_487,
        /// FailedOperation.CertificatePreVerifyEmailInvalid
        #[doc(alias("FailedOperation.CertificatePreVerifyEmailInvalid"))]
        FailedOperationCertificatePreVerifyEmailInvalid = -41_482_317,
        /// FailedOperation.CertificateStatusNotAllowDownload
        #[doc(alias("FailedOperation.CertificateStatusNotAllowDownload"))]
        FailedOperationCertificateStatusNotAllowDownload = 1_358_715_423,
        /// FailedOperation.CertificateStatusNotAllowResubmit
        #[doc(alias("FailedOperation.CertificateStatusNotAllowResubmit"))]
        FailedOperationCertificateStatusNotAllowResubmit = 948_852_203,
        /// FailedOperation.CertificateStatusNotAllowVerify
        #[doc(alias("FailedOperation.CertificateStatusNotAllowVerify"))]
        FailedOperationCertificateStatusNotAllowVerify = 974_065_388,
        /// FailedOperation.CertificateSubmitHostingCertError
        #[doc(alias("FailedOperation.CertificateSubmitHostingCertError"))]
        FailedOperationCertificateSubmitHostingCertError = 102_013_352,
        /// FailedOperation.CertificateSyncTaskCertificateIdCountInvalid
        #[doc(alias("FailedOperation.CertificateSyncTaskCertificateIdCountInvalid"))]
        FailedOperationCertificateSyncTaskCertificateIdCountInvalid = 25_377_348,
        /// FailedOperation.CertificateSyncTaskIdInvalid
        #[doc(alias("FailedOperation.CertificateSyncTaskIdInvalid"))]
        FailedOperationCertificateSyncTaskIdInvalid = -1_651_858_274,
        /// FailedOperation.CertificateTypeInfoNotFound
        #[doc(alias("FailedOperation.CertificateTypeInfoNotFound"))]
        FailedOperationCertificateTypeInfoNotFound = 2_085_839_043,
        /// FailedOperation.CertificateWhiteFuncError
        #[doc(alias("FailedOperation.CertificateWhiteFuncError"))]
        FailedOperationCertificateWhiteFuncError = 1_361_749_675,
        /// FailedOperation.ConfirmLetterTooLarge
        #[doc(alias("FailedOperation.ConfirmLetterTooLarge"))]
        FailedOperationConfirmLetterTooLarge = 1_331_396_293,
        /// FailedOperation.ConfirmLetterTooSmall
        #[doc(alias("FailedOperation.ConfirmLetterTooSmall"))]
        FailedOperationConfirmLetterTooSmall = -320_939_335,
        /// FailedOperation.DeleteFailedTimeNotUp
        #[doc(alias("FailedOperation.DeleteFailedTimeNotUp"))]
        FailedOperationDeleteFailedTimeNotUp = 1_204_305_624,
        /// FailedOperation.DeleteResourceFailed
        #[doc(alias("FailedOperation.DeleteResourceFailed"))]
        FailedOperationDeleteResourceFailed = -701_173_152,
        /// FailedOperation.ExceedsFreeLimit
        #[doc(alias("FailedOperation.ExceedsFreeLimit"))]
        FailedOperationExceedsFreeLimit = -218_842_432,
        /// FailedOperation.FileTooLarge
        #[doc(alias("FailedOperation.FileTooLarge"))]
        FailedOperationFileTooLarge = 1_018_663_685,
        /// FailedOperation.FileTooSmall
        #[doc(alias("FailedOperation.FileTooSmall"))]
        FailedOperationFileTooSmall = 1_035_595_109,
        /// FailedOperation.GenCSRFail
        #[doc(alias("FailedOperation.GenCSRFail"))]
        FailedOperationGenCsrFail = -811_285_578,
        /// FailedOperation.IllegalManagerStatus
        #[doc(alias("FailedOperation.IllegalManagerStatus"))]
        FailedOperationIllegalManagerStatus = 300_170_400,
        /// FailedOperation.InvalidCertificateSource
        #[doc(alias("FailedOperation.InvalidCertificateSource"))]
        FailedOperationInvalidCertificateSource = 945_006_324,
        /// FailedOperation.InvalidCertificateStatusCode
        #[doc(alias("FailedOperation.InvalidCertificateStatusCode"))]
        FailedOperationInvalidCertificateStatusCode = -1_425_598_849,
        /// FailedOperation.InvalidConfirmLetterFormat
        #[doc(alias("FailedOperation.InvalidConfirmLetterFormat"))]
        FailedOperationInvalidConfirmLetterFormat = -570_645_091,
        /// FailedOperation.InvalidConfirmLetterFormatWosign
        #[doc(alias("FailedOperation.InvalidConfirmLetterFormatWosign"))]
        FailedOperationInvalidConfirmLetterFormatWosign = -682_729_386,
        /// FailedOperation.InvalidFileType
        #[doc(alias("FailedOperation.InvalidFileType"))]
        FailedOperationInvalidFileType = -484_079_586,
        /// FailedOperation.InvalidParam
        #[doc(alias("FailedOperation.InvalidParam"))]
        FailedOperationInvalidParam = -1_371_384_706,
        /// FailedOperation.MainDomainCertificateCountLimit
        #[doc(alias("FailedOperation.MainDomainCertificateCountLimit"))]
        FailedOperationMainDomainCertificateCountLimit = 1_346_434_504,
        /// FailedOperation.ManagerCanNotDeleteCa
        #[doc(alias("FailedOperation.ManagerCanNotDeleteCa"))]
        FailedOperationManagerCanNotDeleteCa = 1_022_515_260,
        /// FailedOperation.ManagerCanNotDeleteCert
        #[doc(alias("FailedOperation.ManagerCanNotDeleteCert"))]
        FailedOperationManagerCanNotDeleteCert = -932_435_445,
        /// FailedOperation.NetworkError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.NetworkError"))]
        FailedOperationNetworkError = 938_408_352,
        /// FailedOperation.NoProjectPermission
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.NoProjectPermission"))]
        FailedOperationNoProjectPermission = -946_368_825,
        /// FailedOperation.NoRealNameAuth
        #[doc(alias("FailedOperation.NoRealNameAuth"))]
        FailedOperationNoRealNameAuth = 748_136_141,
        /// FailedOperation.OrderAlreadyReplaced
        #[doc(alias("FailedOperation.OrderAlreadyReplaced"))]
        FailedOperationOrderAlreadyReplaced = -439_601_514,
        /// FailedOperation.OrderReplaceFailed
        #[doc(alias("FailedOperation.OrderReplaceFailed"))]
        FailedOperationOrderReplaceFailed = 962_072_830,
        /// FailedOperation.PackageCountLimit
        #[doc(alias("FailedOperation.PackageCountLimit"))]
        FailedOperationPackageCountLimit = -1_919_104_259,
        /// FailedOperation.PackageExpired
        #[doc(alias("FailedOperation.PackageExpired"))]
        FailedOperationPackageExpired = 1_331_414_963,
        /// FailedOperation.PackageNotFound
        #[doc(alias("FailedOperation.PackageNotFound"))]
        FailedOperationPackageNotFound = 387_828_978,
        /// FailedOperation.RenewNotIssued
        #[doc(alias("FailedOperation.RenewNotIssued"))]
        FailedOperationRenewNotIssued = -1_190_725_774,
        /// FailedOperation.RevokeFailed
        #[doc(alias("FailedOperation.RevokeFailed"))]
        FailedOperationRevokeFailed = 154_151_946,
        /// FailedOperation.RevokeResourceFailed
        #[doc(alias("FailedOperation.RevokeResourceFailed"))]
        FailedOperationRevokeResourceFailed = 1_530_658_465,
        /// FailedOperation.RoleNotFoundAuthorization
        #[doc(alias("FailedOperation.RoleNotFoundAuthorization"))]
        FailedOperationRoleNotFoundAuthorization = 1_068_683_870,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError = -526_850_274,
        /// FailedOperation.TradeError
        #[doc(alias("FailedOperation.TradeError"))]
        FailedOperationTradeError = -2_041_091_054,
        /// FailedOperation.UploadConfirmCertificateNotSupport
        #[doc(alias("FailedOperation.UploadConfirmCertificateNotSupport"))]
        FailedOperationUploadConfirmCertificateNotSupport = -121_767_991,
        /// FailedOperation.UploadConfirmCertificateNotSupportDV
        #[doc(alias("FailedOperation.UploadConfirmCertificateNotSupportDV"))]
        FailedOperationUploadConfirmCertificateNotSupportDv = 1_224_227_463,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BackendResponseEmpty
        #[doc(alias("InternalError.BackendResponseEmpty"))]
        InternalErrorBackendResponseEmpty = -1_890_160_728,
        /// InternalError.BackendResponseError
        #[doc(alias("InternalError.BackendResponseError"))]
        InternalErrorBackendResponseError = -1_758_124_774,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.CertificateIdNumberLimit
        #[doc(alias("InvalidParameter.CertificateIdNumberLimit"))]
        InvalidParameterCertificateIdNumberLimit = -1_313_138_632,
        /// InvalidParameter.CertificateStatusNotAllowResubmit
        #[doc(alias("InvalidParameter.CertificateStatusNotAllowResubmit"))]
        InvalidParameterCertificateStatusNotAllowResubmit = -1_915_610_139,
        /// InvalidParameter.CertificatesNumberExceeded
        #[doc(alias("InvalidParameter.CertificatesNumberExceeded"))]
        InvalidParameterCertificatesNumberExceeded = -2_073_038_420,
        /// InvalidParameter.ContainsInvalidCertificateId
        #[doc(alias("InvalidParameter.ContainsInvalidCertificateId"))]
        InvalidParameterContainsInvalidCertificateId = 1_614_368_055,
        /// InvalidParameter.DomainCountInvalid
        #[doc(alias("InvalidParameter.DomainCountInvalid"))]
        InvalidParameterDomainCountInvalid = 52_077_710,
        /// InvalidParameter.DomainInvalid
        #[doc(alias("InvalidParameter.DomainInvalid"))]
        InvalidParameterDomainInvalid = -1_407_326_707,
        /// InvalidParameter.InvalidCSRId
        #[doc(alias("InvalidParameter.InvalidCSRId"))]
        InvalidParameterInvalidCsrId = 1_602_197_067,
        /// InvalidParameter.MissMatchPrivateKey
        #[doc(alias("InvalidParameter.MissMatchPrivateKey"))]
        InvalidParameterMissMatchPrivateKey = -1_679_348_986,
        /// InvalidParameter.PackageIdsInvalid
        #[doc(alias("InvalidParameter.PackageIdsInvalid"))]
        InvalidParameterPackageIdsInvalid = -221_955_194,
        /// InvalidParameter.PeriodInvalid
        #[doc(alias("InvalidParameter.PeriodInvalid"))]
        InvalidParameterPeriodInvalid = 306_489_983,
        /// InvalidParameter.ProductPidInvalid
        #[doc(alias("InvalidParameter.ProductPidInvalid"))]
        InvalidParameterProductPidInvalid = 1_903_999_440,
        /// InvalidParameter.RegionNotEmpty
        #[doc(alias("InvalidParameter.RegionNotEmpty"))]
        InvalidParameterRegionNotEmpty = 1_797_738_417,
        /// InvalidParameter.RenewAlgorithmInvalid
        #[doc(alias("InvalidParameter.RenewAlgorithmInvalid"))]
        InvalidParameterRenewAlgorithmInvalid = 332_288_024,
        /// InvalidParameter.RenewCsrInvalid
        #[doc(alias("InvalidParameter.RenewCsrInvalid"))]
        InvalidParameterRenewCsrInvalid = -1_328_473_454,
        /// InvalidParameter.RenewGenCsrMethodInvalid
        #[doc(alias("InvalidParameter.RenewGenCsrMethodInvalid"))]
        InvalidParameterRenewGenCsrMethodInvalid = 1_911_259_451,
        /// InvalidParameter.WithDetailReason
        #[doc(alias("InvalidParameter.WithDetailReason"))]
        InvalidParameterWithDetailReason = 919_313_786,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.CertificateDomainMaxLengthInvalid
        #[doc(alias("InvalidParameterValue.CertificateDomainMaxLengthInvalid"))]
        InvalidParameterValueCertificateDomainMaxLengthInvalid = 1_835_175_676,
        /// InvalidParameterValue.CertificateEmailParseInvalid
        #[doc(alias("InvalidParameterValue.CertificateEmailParseInvalid"))]
        InvalidParameterValueCertificateEmailParseInvalid = -894_590_139,
        /// InvalidParameterValue.IntermediateCertNotSame
        #[doc(alias("InvalidParameterValue.IntermediateCertNotSame"))]
        InvalidParameterValueIntermediateCertNotSame = 173_441_797,
        /// LimitExceeded.RateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RateLimitExceeded"))]
        LimitExceededRateLimitExceeded = 1_770_266_483,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceNotFound.Manager
        #[doc(alias("ResourceNotFound.Manager"))]
        ResourceNotFoundManager = -1_417_740_305,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
    }
    api::listed_enum!(SslError, ssl_v20191205_table);
    mod ssl_v20191205_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{SslError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ssl_v20191205";
        pub(super) const CODE_INDEX: Index = index::SSL_V20191205_CODES;
        pub(super) const KEY_INDEX: Index = index::SSL_V20191205_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [SslError; 118] = [
            SslError::AuthFailure,
            SslError::AuthFailureUnauthorizedOperation,
            SslError::FailedOperation,
            SslError::FailedOperationAuthError,
            SslError::FailedOperationBoundResources,
            SslError::FailedOperationCamAuthorizedFail,
            SslError::FailedOperationCancelAuditCertificateFailed,
            SslError::FailedOperationCancelOrderFailed,
            SslError::FailedOperationCannotBeDeletedIssued,
            SslError::FailedOperationCannotBeDeletedWithinHour,
            SslError::FailedOperationCannotGetOrder,
            SslError::FailedOperationCertificateCaError,
            SslError::FailedOperationCertificateCancelFailedMulti,
            SslError::FailedOperationCertificateChainError,
            SslError::FailedOperationCertificateCsrParseFailed,
            SslError::FailedOperationCertificateDeployDetailRollbackStatusInvalid,
            SslError::FailedOperationCertificateDeployHasPendingRecord,
            SslError::FailedOperationCertificateDeployInstanceEmpty,
            SslError::FailedOperationCertificateDeployInstanceFormatError,
            SslError::FailedOperationCertificateDeployNotExist,
            SslError::FailedOperationCertificateDeployRetryStatusInvalid,
            SslError::FailedOperationCertificateDeployRollbackStatusInvalid,
            SslError::FailedOperationCertificateDownloadServiceTypeNotSupport,
            SslError::FailedOperationCertificateEncryptInvalid,
            SslError::FailedOperationCertificateExists,
            SslError::FailedOperationCertificateHasRenewed,
            SslError::FailedOperationCertificateHostDeployCanNotAllow,
            SslError::FailedOperationCertificateHostResourceInnerInterrupt,
            SslError::FailedOperationCertificateHostResourceInstanceHugeLimit,
            SslError::FailedOperationCertificateHostResourceTypeInvalid,
            SslError::FailedOperationCertificateHostingTypeNumberLimit,
            SslError::FailedOperationCertificateInfoSubmitContactEmailEmpty,
            SslError::FailedOperationCertificateInfoSubmitDomainInvalid,
            SslError::FailedOperationCertificateInfoSubmitStatusInvalid,
            SslError::FailedOperationCertificateInvalid,
            SslError::FailedOperationCertificateMatchError,
            SslError::FailedOperationCertificateMismatch,
            SslError::FailedOperationCertificateNotAllowDownload,
            SslError::FailedOperationCertificateNotAvailable,
            SslError::FailedOperationCertificateNotDeployInstance,
            SslError::FailedOperationCertificateNotFound,
            SslError::FailedOperationCertificateNotFoundOrAudited,
            SslError::FailedOperationCertificateNotFoundOrCantCancel,
            SslError::FailedOperationCertificateOrderSubmitProcessing,
            SslError::FailedOperationCertificateOrderSubmitRootCaInvalid,
            SslError::FailedOperationCertificateParseError,
            SslError::FailedOperationCertificatePreVerifyEmailInvalid,
            SslError::FailedOperationCertificateStatusNotAllowDownload,
            SslError::FailedOperationCertificateStatusNotAllowResubmit,
            SslError::FailedOperationCertificateStatusNotAllowVerify,
            SslError::FailedOperationCertificateSubmitHostingCertError,
            SslError::FailedOperationCertificateSyncTaskCertificateIdCountInvalid,
            SslError::FailedOperationCertificateSyncTaskIdInvalid,
            SslError::FailedOperationCertificateTypeInfoNotFound,
            SslError::FailedOperationCertificateWhiteFuncError,
            SslError::FailedOperationConfirmLetterTooLarge,
            SslError::FailedOperationConfirmLetterTooSmall,
            SslError::FailedOperationDeleteFailedTimeNotUp,
            SslError::FailedOperationDeleteResourceFailed,
            SslError::FailedOperationExceedsFreeLimit,
            SslError::FailedOperationFileTooLarge,
            SslError::FailedOperationFileTooSmall,
            SslError::FailedOperationGenCsrFail,
            SslError::FailedOperationIllegalManagerStatus,
            SslError::FailedOperationInvalidCertificateSource,
            SslError::FailedOperationInvalidCertificateStatusCode,
            SslError::FailedOperationInvalidConfirmLetterFormat,
            SslError::FailedOperationInvalidConfirmLetterFormatWosign,
            SslError::FailedOperationInvalidFileType,
            SslError::FailedOperationInvalidParam,
            SslError::FailedOperationMainDomainCertificateCountLimit,
            SslError::FailedOperationManagerCanNotDeleteCa,
            SslError::FailedOperationManagerCanNotDeleteCert,
            SslError::FailedOperationNetworkError,
            SslError::FailedOperationNoProjectPermission,
            SslError::FailedOperationNoRealNameAuth,
            SslError::FailedOperationOrderAlreadyReplaced,
            SslError::FailedOperationOrderReplaceFailed,
            SslError::FailedOperationPackageCountLimit,
            SslError::FailedOperationPackageExpired,
            SslError::FailedOperationPackageNotFound,
            SslError::FailedOperationRenewNotIssued,
            SslError::FailedOperationRevokeFailed,
            SslError::FailedOperationRevokeResourceFailed,
            SslError::FailedOperationRoleNotFoundAuthorization,
            SslError::FailedOperationSystemError,
            SslError::FailedOperationTradeError,
            SslError::FailedOperationUploadConfirmCertificateNotSupport,
            SslError::FailedOperationUploadConfirmCertificateNotSupportDv,
            SslError::InternalError,
            SslError::InternalErrorBackendResponseEmpty,
            SslError::InternalErrorBackendResponseError,
            SslError::InvalidParameter,
            SslError::InvalidParameterCertificateIdNumberLimit,
            SslError::InvalidParameterCertificateStatusNotAllowResubmit,
            SslError::InvalidParameterCertificatesNumberExceeded,
            SslError::InvalidParameterContainsInvalidCertificateId,
            SslError::InvalidParameterDomainCountInvalid,
            SslError::InvalidParameterDomainInvalid,
            SslError::InvalidParameterInvalidCsrId,
            SslError::InvalidParameterMissMatchPrivateKey,
            SslError::InvalidParameterPackageIdsInvalid,
            SslError::InvalidParameterPeriodInvalid,
            SslError::InvalidParameterProductPidInvalid,
            SslError::InvalidParameterRegionNotEmpty,
            SslError::InvalidParameterRenewAlgorithmInvalid,
            SslError::InvalidParameterRenewCsrInvalid,
            SslError::InvalidParameterRenewGenCsrMethodInvalid,
            SslError::InvalidParameterWithDetailReason,
            SslError::InvalidParameterValue,
            SslError::InvalidParameterValueCertificateDomainMaxLengthInvalid,
            SslError::InvalidParameterValueCertificateEmailParseInvalid,
            SslError::InvalidParameterValueIntermediateCertNotSame,
            SslError::LimitExceededRateLimitExceeded,
            SslError::MissingParameter,
            SslError::ResourceNotFoundManager,
            SslError::UnauthorizedOperation,
            SslError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 118] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AuthError",
            "FailedOperation.BoundResources",
            "FailedOperation.CAMAuthorizedFail",
            "FailedOperation.CancelAuditCertificateFailed",
            "FailedOperation.CancelOrderFailed",
            "FailedOperation.CannotBeDeletedIssued",
            "FailedOperation.CannotBeDeletedWithinHour",
            "FailedOperation.CannotGetOrder",
            "FailedOperation.CertificateCaError",
            "FailedOperation.CertificateCancelFailedMulti",
            "FailedOperation.CertificateChainError",
            "FailedOperation.CertificateCsrParseFailed",
            "FailedOperation.CertificateDeployDetailRollbackStatusInvalid",
            "FailedOperation.CertificateDeployHasPendingRecord",
            "FailedOperation.CertificateDeployInstanceEmpty",
            "FailedOperation.CertificateDeployInstanceFormatError",
            "FailedOperation.CertificateDeployNotExist",
            "FailedOperation.CertificateDeployRetryStatusInvalid",
            "FailedOperation.CertificateDeployRollbackStatusInvalid",
            "FailedOperation.CertificateDownloadServiceTypeNotSupport",
            "FailedOperation.CertificateEncryptInvalid",
            "FailedOperation.CertificateExists",
            "FailedOperation.CertificateHasRenewed",
            "FailedOperation.CertificateHostDeployCanNotAllow",
            "FailedOperation.CertificateHostResourceInnerInterrupt",
            "FailedOperation.CertificateHostResourceInstanceHugeLimit",
            "FailedOperation.CertificateHostResourceTypeInvalid",
            "FailedOperation.CertificateHostingTypeNumberLimit",
            "FailedOperation.CertificateInfoSubmitContactEmailEmpty",
            "FailedOperation.CertificateInfoSubmitDomainInvalid",
            "FailedOperation.CertificateInfoSubmitStatusInvalid",
            "FailedOperation.CertificateInvalid",
            "FailedOperation.CertificateMatchError",
            "FailedOperation.CertificateMismatch",
            "FailedOperation.CertificateNotAllowDownload",
            "FailedOperation.CertificateNotAvailable",
            "FailedOperation.CertificateNotDeployInstance",
            "FailedOperation.CertificateNotFound",
            "FailedOperation.CertificateNotFoundOrAudited",
            "FailedOperation.CertificateNotFoundOrCantCancel",
            "FailedOperation.CertificateOrderSubmitProcessing",
            "FailedOperation.CertificateOrderSubmitRootCAInvalid",
            "FailedOperation.CertificateParseError",
            "FailedOperation.CertificatePreVerifyEmailInvalid",
            "FailedOperation.CertificateStatusNotAllowDownload",
            "FailedOperation.CertificateStatusNotAllowResubmit",
            "FailedOperation.CertificateStatusNotAllowVerify",
            "FailedOperation.CertificateSubmitHostingCertError",
            "FailedOperation.CertificateSyncTaskCertificateIdCountInvalid",
            "FailedOperation.CertificateSyncTaskIdInvalid",
            "FailedOperation.CertificateTypeInfoNotFound",
            "FailedOperation.CertificateWhiteFuncError",
            "FailedOperation.ConfirmLetterTooLarge",
            "FailedOperation.ConfirmLetterTooSmall",
            "FailedOperation.DeleteFailedTimeNotUp",
            "FailedOperation.DeleteResourceFailed",
            "FailedOperation.ExceedsFreeLimit",
            "FailedOperation.FileTooLarge",
            "FailedOperation.FileTooSmall",
            "FailedOperation.GenCSRFail",
            "FailedOperation.IllegalManagerStatus",
            "FailedOperation.InvalidCertificateSource",
            "FailedOperation.InvalidCertificateStatusCode",
            "FailedOperation.InvalidConfirmLetterFormat",
            "FailedOperation.InvalidConfirmLetterFormatWosign",
            "FailedOperation.InvalidFileType",
            "FailedOperation.InvalidParam",
            "FailedOperation.MainDomainCertificateCountLimit",
            "FailedOperation.ManagerCanNotDeleteCa",
            "FailedOperation.ManagerCanNotDeleteCert",
            "FailedOperation.NetworkError",
            "FailedOperation.NoProjectPermission",
            "FailedOperation.NoRealNameAuth",
            "FailedOperation.OrderAlreadyReplaced",
            "FailedOperation.OrderReplaceFailed",
            "FailedOperation.PackageCountLimit",
            "FailedOperation.PackageExpired",
            "FailedOperation.PackageNotFound",
            "FailedOperation.RenewNotIssued",
            "FailedOperation.RevokeFailed",
            "FailedOperation.RevokeResourceFailed",
            "FailedOperation.RoleNotFoundAuthorization",
            "FailedOperation.SystemError",
            "FailedOperation.TradeError",
            "FailedOperation.UploadConfirmCertificateNotSupport",
            "FailedOperation.UploadConfirmCertificateNotSupportDV",
            "InternalError",
            "InternalError.BackendResponseEmpty",
            "InternalError.BackendResponseError",
            "InvalidParameter",
            "InvalidParameter.CertificateIdNumberLimit",
            "InvalidParameter.CertificateStatusNotAllowResubmit",
            "InvalidParameter.CertificatesNumberExceeded",
            "InvalidParameter.ContainsInvalidCertificateId",
            "InvalidParameter.DomainCountInvalid",
            "InvalidParameter.DomainInvalid",
            "InvalidParameter.InvalidCSRId",
            "InvalidParameter.MissMatchPrivateKey",
            "InvalidParameter.PackageIdsInvalid",
            "InvalidParameter.PeriodInvalid",
            "InvalidParameter.ProductPidInvalid",
            "InvalidParameter.RegionNotEmpty",
            "InvalidParameter.RenewAlgorithmInvalid",
            "InvalidParameter.RenewCsrInvalid",
            "InvalidParameter.RenewGenCsrMethodInvalid",
            "InvalidParameter.WithDetailReason",
            "InvalidParameterValue",
            "InvalidParameterValue.CertificateDomainMaxLengthInvalid",
            "InvalidParameterValue.CertificateEmailParseInvalid",
            "InvalidParameterValue.IntermediateCertNotSame",
            "LimitExceeded.RateLimitExceeded",
            "MissingParameter",
            "ResourceNotFound.Manager",
            "UnauthorizedOperation",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 118] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAuthError",
            "FailedOperationBoundResources",
            "FailedOperationCamAuthorizedFail",
            "FailedOperationCancelAuditCertificateFailed",
            "FailedOperationCancelOrderFailed",
            "FailedOperationCannotBeDeletedIssued",
            "FailedOperationCannotBeDeletedWithinHour",
            "FailedOperationCannotGetOrder",
            "FailedOperationCertificateCaError",
            "FailedOperationCertificateCancelFailedMulti",
            "FailedOperationCertificateChainError",
            "FailedOperationCertificateCsrParseFailed",
            "FailedOperationCertificateDeployDetailRollbackStatusInvalid",
            "FailedOperationCertificateDeployHasPendingRecord",
            "FailedOperationCertificateDeployInstanceEmpty",
            "FailedOperationCertificateDeployInstanceFormatError",
            "FailedOperationCertificateDeployNotExist",
            "FailedOperationCertificateDeployRetryStatusInvalid",
            "FailedOperationCertificateDeployRollbackStatusInvalid",
            "FailedOperationCertificateDownloadServiceTypeNotSupport",
            "FailedOperationCertificateEncryptInvalid",
            "FailedOperationCertificateExists",
            "FailedOperationCertificateHasRenewed",
            "FailedOperationCertificateHostDeployCanNotAllow",
            "FailedOperationCertificateHostResourceInnerInterrupt",
            "FailedOperationCertificateHostResourceInstanceHugeLimit",
            "FailedOperationCertificateHostResourceTypeInvalid",
            "FailedOperationCertificateHostingTypeNumberLimit",
            "FailedOperationCertificateInfoSubmitContactEmailEmpty",
            "FailedOperationCertificateInfoSubmitDomainInvalid",
            "FailedOperationCertificateInfoSubmitStatusInvalid",
            "FailedOperationCertificateInvalid",
            "FailedOperationCertificateMatchError",
            "FailedOperationCertificateMismatch",
            "FailedOperationCertificateNotAllowDownload",
            "FailedOperationCertificateNotAvailable",
            "FailedOperationCertificateNotDeployInstance",
            "FailedOperationCertificateNotFound",
            "FailedOperationCertificateNotFoundOrAudited",
            "FailedOperationCertificateNotFoundOrCantCancel",
            "FailedOperationCertificateOrderSubmitProcessing",
            "FailedOperationCertificateOrderSubmitRootCaInvalid",
            "FailedOperationCertificateParseError",
            "FailedOperationCertificatePreVerifyEmailInvalid",
            "FailedOperationCertificateStatusNotAllowDownload",
            "FailedOperationCertificateStatusNotAllowResubmit",
            "FailedOperationCertificateStatusNotAllowVerify",
            "FailedOperationCertificateSubmitHostingCertError",
            "FailedOperationCertificateSyncTaskCertificateIdCountInvalid",
            "FailedOperationCertificateSyncTaskIdInvalid",
            "FailedOperationCertificateTypeInfoNotFound",
            "FailedOperationCertificateWhiteFuncError",
            "FailedOperationConfirmLetterTooLarge",
            "FailedOperationConfirmLetterTooSmall",
            "FailedOperationDeleteFailedTimeNotUp",
            "FailedOperationDeleteResourceFailed",
            "FailedOperationExceedsFreeLimit",
            "FailedOperationFileTooLarge",
            "FailedOperationFileTooSmall",
            "FailedOperationGenCsrFail",
            "FailedOperationIllegalManagerStatus",
            "FailedOperationInvalidCertificateSource",
            "FailedOperationInvalidCertificateStatusCode",
            "FailedOperationInvalidConfirmLetterFormat",
            "FailedOperationInvalidConfirmLetterFormatWosign",
            "FailedOperationInvalidFileType",
            "FailedOperationInvalidParam",
            "FailedOperationMainDomainCertificateCountLimit",
            "FailedOperationManagerCanNotDeleteCa",
            "FailedOperationManagerCanNotDeleteCert",
            "FailedOperationNetworkError",
            "FailedOperationNoProjectPermission",
            "FailedOperationNoRealNameAuth",
            "FailedOperationOrderAlreadyReplaced",
            "FailedOperationOrderReplaceFailed",
            "FailedOperationPackageCountLimit",
            "FailedOperationPackageExpired",
            "FailedOperationPackageNotFound",
            "FailedOperationRenewNotIssued",
            "FailedOperationRevokeFailed",
            "FailedOperationRevokeResourceFailed",
            "FailedOperationRoleNotFoundAuthorization",
            "FailedOperationSystemError",
            "FailedOperationTradeError",
            "FailedOperationUploadConfirmCertificateNotSupport",
            "FailedOperationUploadConfirmCertificateNotSupportDv",
            "InternalError",
            "InternalErrorBackendResponseEmpty",
            "InternalErrorBackendResponseError",
            "InvalidParameter",
            "InvalidParameterCertificateIdNumberLimit",
            "InvalidParameterCertificateStatusNotAllowResubmit",
            "InvalidParameterCertificatesNumberExceeded",
            "InvalidParameterContainsInvalidCertificateId",
            "InvalidParameterDomainCountInvalid",
            "InvalidParameterDomainInvalid",
            "InvalidParameterInvalidCsrId",
            "InvalidParameterMissMatchPrivateKey",
            "InvalidParameterPackageIdsInvalid",
            "InvalidParameterPeriodInvalid",
            "InvalidParameterProductPidInvalid",
            "InvalidParameterRegionNotEmpty",
            "InvalidParameterRenewAlgorithmInvalid",
            "InvalidParameterRenewCsrInvalid",
            "InvalidParameterRenewGenCsrMethodInvalid",
            "InvalidParameterWithDetailReason",
            "InvalidParameterValue",
            "InvalidParameterValueCertificateDomainMaxLengthInvalid",
            "InvalidParameterValueCertificateEmailParseInvalid",
            "InvalidParameterValueIntermediateCertNotSame",
            "LimitExceededRateLimitExceeded",
            "MissingParameter",
            "ResourceNotFoundManager",
            "UnauthorizedOperation",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 118] = backgrounds(
            &WORDS,
            &index::SSL_V20191205_HEADS,
        );
        pub(super) static OWN: [Own; 7] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SslError",
            label_en: "SSL Certificate Service",
            label_zh: "SSL 证书",
            level: Level::Service,
            product: Some(products::SSL),
            version: Some("2019-12-05"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-19",
                        "自 2024-01-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-19",
                        "自 2024-01-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::SSL_V20191205_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20191205::SslError;

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
