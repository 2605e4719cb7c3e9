// @generated from spec/ssl.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3c8d503600149607, rust-hash: faf152bc54c3f2df
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ssl.rs"]
mod index;

/// Version 2019-12-05 of the API.
pub mod v20191205 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ssl")]
    /// Error codes of SSL Certificate Service (ssl), API 3.0, version 2019-12-05.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SslError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AuthError
        #[doc(alias("FailedOperation.AuthError"))]
        FailedOperationAuthError,
        /// FailedOperation.BoundResources
        #[doc(alias("FailedOperation.BoundResources"))]
        FailedOperationBoundResources,
        /// FailedOperation.CAMAuthorizedFail
        #[doc(alias("FailedOperation.CAMAuthorizedFail"))]
        FailedOperationCamAuthorizedFail,
        /// FailedOperation.CancelAuditCertificateFailed
        #[doc(alias("FailedOperation.CancelAuditCertificateFailed"))]
        FailedOperationCancelAuditCertificateFailed,
        /// FailedOperation.CancelOrderFailed
        #[doc(alias("FailedOperation.CancelOrderFailed"))]
        FailedOperationCancelOrderFailed,
        /// FailedOperation.CannotBeDeletedIssued
        #[doc(alias("FailedOperation.CannotBeDeletedIssued"))]
        FailedOperationCannotBeDeletedIssued,
        /// FailedOperation.CannotBeDeletedWithinHour
        #[doc(alias("FailedOperation.CannotBeDeletedWithinHour"))]
        FailedOperationCannotBeDeletedWithinHour,
        /// FailedOperation.CannotGetOrder
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CannotGetOrder"))]
        FailedOperationCannotGetOrder,
        /// FailedOperation.CertificateCaError
        #[doc(alias("FailedOperation.CertificateCaError"))]
        FailedOperationCertificateCaError,
        /// FailedOperation.CertificateCancelFailedMulti
        #[doc(alias("FailedOperation.CertificateCancelFailedMulti"))]
        FailedOperationCertificateCancelFailedMulti,
        /// FailedOperation.CertificateChainError
        #[doc(alias("FailedOperation.CertificateChainError"))]
        FailedOperationCertificateChainError,
        /// FailedOperation.CertificateCsrParseFailed
        #[doc(alias("FailedOperation.CertificateCsrParseFailed"))]
        FailedOperationCertificateCsrParseFailed,
        /// FailedOperation.CertificateDeployDetailRollbackStatusInvalid
        #[doc(alias("FailedOperation.CertificateDeployDetailRollbackStatusInvalid"))]
        FailedOperationCertificateDeployDetailRollbackStatusInvalid,
        /// FailedOperation.CertificateDeployHasPendingRecord
        #[doc(alias("FailedOperation.CertificateDeployHasPendingRecord"))]
        FailedOperationCertificateDeployHasPendingRecord,
        /// FailedOperation.CertificateDeployInstanceEmpty
        #[doc(alias("FailedOperation.CertificateDeployInstanceEmpty"))]
        FailedOperationCertificateDeployInstanceEmpty,
        /// FailedOperation.CertificateDeployInstanceFormatError
        #[doc(alias("FailedOperation.CertificateDeployInstanceFormatError"))]
        FailedOperationCertificateDeployInstanceFormatError,
        /// FailedOperation.CertificateDeployNotExist
        #[doc(alias("FailedOperation.CertificateDeployNotExist"))]
        FailedOperationCertificateDeployNotExist,
        /// FailedOperation.CertificateDeployRetryStatusInvalid
        #[doc(alias("FailedOperation.CertificateDeployRetryStatusInvalid"))]
        FailedOperationCertificateDeployRetryStatusInvalid,
        /// FailedOperation.CertificateDeployRollbackStatusInvalid
        #[doc(alias("FailedOperation.CertificateDeployRollbackStatusInvalid"))]
        FailedOperationCertificateDeployRollbackStatusInvalid,
        /// FailedOperation.CertificateDownloadServiceTypeNotSupport
        #[doc(alias("FailedOperation.CertificateDownloadServiceTypeNotSupport"))]
        FailedOperationCertificateDownloadServiceTypeNotSupport,
        /// FailedOperation.CertificateEncryptInvalid
        #[doc(alias("FailedOperation.CertificateEncryptInvalid"))]
        FailedOperationCertificateEncryptInvalid,
        /// FailedOperation.CertificateExists
        #[doc(alias("FailedOperation.CertificateExists"))]
        FailedOperationCertificateExists,
        /// FailedOperation.CertificateHasRenewed
        #[doc(alias("FailedOperation.CertificateHasRenewed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-19"
        )]
        FailedOperationCertificateHasRenewed,
        /// FailedOperation.CertificateHostDeployCanNotAllow
        #[doc(alias("FailedOperation.CertificateHostDeployCanNotAllow"))]
        FailedOperationCertificateHostDeployCanNotAllow,
        /// FailedOperation.CertificateHostResourceInnerInterrupt
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CertificateHostResourceInnerInterrupt"))]
        FailedOperationCertificateHostResourceInnerInterrupt,
        /// FailedOperation.CertificateHostResourceInstanceHugeLimit
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CertificateHostResourceInstanceHugeLimit"))]
        FailedOperationCertificateHostResourceInstanceHugeLimit,
        /// FailedOperation.CertificateHostResourceTypeInvalid
        #[doc(alias("FailedOperation.CertificateHostResourceTypeInvalid"))]
        FailedOperationCertificateHostResourceTypeInvalid,
        /// FailedOperation.CertificateHostingTypeNumberLimit
        #[doc(alias("FailedOperation.CertificateHostingTypeNumberLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-19"
        )]
        FailedOperationCertificateHostingTypeNumberLimit,
        /// FailedOperation.CertificateInfoSubmitContactEmailEmpty
        #[doc(alias("FailedOperation.CertificateInfoSubmitContactEmailEmpty"))]
        FailedOperationCertificateInfoSubmitContactEmailEmpty,
        /// FailedOperation.CertificateInfoSubmitDomainInvalid
        #[doc(alias("FailedOperation.CertificateInfoSubmitDomainInvalid"))]
        FailedOperationCertificateInfoSubmitDomainInvalid,
        /// FailedOperation.CertificateInfoSubmitStatusInvalid
        #[doc(alias("FailedOperation.CertificateInfoSubmitStatusInvalid"))]
        FailedOperationCertificateInfoSubmitStatusInvalid,
        /// FailedOperation.CertificateInvalid
        #[doc(alias("FailedOperation.CertificateInvalid"))]
        FailedOperationCertificateInvalid,
        /// FailedOperation.CertificateMatchError
        #[doc(alias("FailedOperation.CertificateMatchError"))]
        FailedOperationCertificateMatchError,
        /// FailedOperation.CertificateMismatch
        #[doc(alias("FailedOperation.CertificateMismatch"))]
        FailedOperationCertificateMismatch,
        /// FailedOperation.CertificateNotAllowDownload
        #[doc(alias("FailedOperation.CertificateNotAllowDownload"))]
        FailedOperationCertificateNotAllowDownload,
        /// FailedOperation.CertificateNotAvailable
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.CertificateNotAvailable"))]
        FailedOperationCertificateNotAvailable,
        /// FailedOperation.CertificateNotDeployInstance
        #[doc(alias("FailedOperation.CertificateNotDeployInstance"))]
        FailedOperationCertificateNotDeployInstance,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound,
        /// FailedOperation.CertificateNotFoundOrAudited
        #[doc(alias("FailedOperation.CertificateNotFoundOrAudited"))]
        FailedOperationCertificateNotFoundOrAudited,
        /// FailedOperation.CertificateNotFoundOrCantCancel
        #[doc(alias("FailedOperation.CertificateNotFoundOrCantCancel"))]
        FailedOperationCertificateNotFoundOrCantCancel,
        /// FailedOperation.CertificateOrderSubmitProcessing
        #[doc(alias("FailedOperation.CertificateOrderSubmitProcessing"))]
        FailedOperationCertificateOrderSubmitProcessing,
        /// FailedOperation.CertificateOrderSubmitRootCAInvalid
        #[doc(alias("FailedOperation.CertificateOrderSubmitRootCAInvalid"))]
        FailedOperationCertificateOrderSubmitRootCaInvalid,
        /// FailedOperation.CertificateParseError
        #[doc(alias("FailedOperation.CertificateParseError"))]
        FailedOperationCertificateParseError,
        /// FailedOperation.CertificatePreVerifyEmailInvalid
        #[doc(alias("FailedOperation.CertificatePreVerifyEmailInvalid"))]
        FailedOperationCertificatePreVerifyEmailInvalid,
        /// FailedOperation.CertificateStatusNotAllowDownload
        #[doc(alias("FailedOperation.CertificateStatusNotAllowDownload"))]
        FailedOperationCertificateStatusNotAllowDownload,
        /// FailedOperation.CertificateStatusNotAllowResubmit
        #[doc(alias("FailedOperation.CertificateStatusNotAllowResubmit"))]
        FailedOperationCertificateStatusNotAllowResubmit,
        /// FailedOperation.CertificateStatusNotAllowVerify
        #[doc(alias("FailedOperation.CertificateStatusNotAllowVerify"))]
        FailedOperationCertificateStatusNotAllowVerify,
        /// FailedOperation.CertificateSubmitHostingCertError
        #[doc(alias("FailedOperation.CertificateSubmitHostingCertError"))]
        FailedOperationCertificateSubmitHostingCertError,
        /// FailedOperation.CertificateSyncTaskCertificateIdCountInvalid
        #[doc(alias("FailedOperation.CertificateSyncTaskCertificateIdCountInvalid"))]
        FailedOperationCertificateSyncTaskCertificateIdCountInvalid,
        /// FailedOperation.CertificateSyncTaskIdInvalid
        #[doc(alias("FailedOperation.CertificateSyncTaskIdInvalid"))]
        FailedOperationCertificateSyncTaskIdInvalid,
        /// FailedOperation.CertificateTypeInfoNotFound
        #[doc(alias("FailedOperation.CertificateTypeInfoNotFound"))]
        FailedOperationCertificateTypeInfoNotFound,
        /// FailedOperation.CertificateWhiteFuncError
        #[doc(alias("FailedOperation.CertificateWhiteFuncError"))]
        FailedOperationCertificateWhiteFuncError,
        /// FailedOperation.ConfirmLetterTooLarge
        #[doc(alias("FailedOperation.ConfirmLetterTooLarge"))]
        FailedOperationConfirmLetterTooLarge,
        /// FailedOperation.ConfirmLetterTooSmall
        #[doc(alias("FailedOperation.ConfirmLetterTooSmall"))]
        FailedOperationConfirmLetterTooSmall,
        /// FailedOperation.DeleteFailedTimeNotUp
        #[doc(alias("FailedOperation.DeleteFailedTimeNotUp"))]
        FailedOperationDeleteFailedTimeNotUp,
        /// FailedOperation.DeleteResourceFailed
        #[doc(alias("FailedOperation.DeleteResourceFailed"))]
        FailedOperationDeleteResourceFailed,
        /// FailedOperation.ExceedsFreeLimit
        #[doc(alias("FailedOperation.ExceedsFreeLimit"))]
        FailedOperationExceedsFreeLimit,
        /// FailedOperation.FileTooLarge
        #[doc(alias("FailedOperation.FileTooLarge"))]
        FailedOperationFileTooLarge,
        /// FailedOperation.FileTooSmall
        #[doc(alias("FailedOperation.FileTooSmall"))]
        FailedOperationFileTooSmall,
        /// FailedOperation.GenCSRFail
        #[doc(alias("FailedOperation.GenCSRFail"))]
        FailedOperationGenCsrFail,
        /// FailedOperation.IllegalManagerStatus
        #[doc(alias("FailedOperation.IllegalManagerStatus"))]
        FailedOperationIllegalManagerStatus,
        /// FailedOperation.InvalidCertificateSource
        #[doc(alias("FailedOperation.InvalidCertificateSource"))]
        FailedOperationInvalidCertificateSource,
        /// FailedOperation.InvalidCertificateStatusCode
        #[doc(alias("FailedOperation.InvalidCertificateStatusCode"))]
        FailedOperationInvalidCertificateStatusCode,
        /// FailedOperation.InvalidConfirmLetterFormat
        #[doc(alias("FailedOperation.InvalidConfirmLetterFormat"))]
        FailedOperationInvalidConfirmLetterFormat,
        /// FailedOperation.InvalidConfirmLetterFormatWosign
        #[doc(alias("FailedOperation.InvalidConfirmLetterFormatWosign"))]
        FailedOperationInvalidConfirmLetterFormatWosign,
        /// FailedOperation.InvalidFileType
        #[doc(alias("FailedOperation.InvalidFileType"))]
        FailedOperationInvalidFileType,
        /// FailedOperation.InvalidParam
        #[doc(alias("FailedOperation.InvalidParam"))]
        FailedOperationInvalidParam,
        /// FailedOperation.MainDomainCertificateCountLimit
        #[doc(alias("FailedOperation.MainDomainCertificateCountLimit"))]
        FailedOperationMainDomainCertificateCountLimit,
        /// FailedOperation.ManagerCanNotDeleteCa
        #[doc(alias("FailedOperation.ManagerCanNotDeleteCa"))]
        FailedOperationManagerCanNotDeleteCa,
        /// FailedOperation.ManagerCanNotDeleteCert
        #[doc(alias("FailedOperation.ManagerCanNotDeleteCert"))]
        FailedOperationManagerCanNotDeleteCert,
        /// FailedOperation.NetworkError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.NetworkError"))]
        FailedOperationNetworkError,
        /// FailedOperation.NoProjectPermission
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.NoProjectPermission"))]
        FailedOperationNoProjectPermission,
        /// FailedOperation.NoRealNameAuth
        #[doc(alias("FailedOperation.NoRealNameAuth"))]
        FailedOperationNoRealNameAuth,
        /// FailedOperation.OrderAlreadyReplaced
        #[doc(alias("FailedOperation.OrderAlreadyReplaced"))]
        FailedOperationOrderAlreadyReplaced,
        /// FailedOperation.OrderReplaceFailed
        #[doc(alias("FailedOperation.OrderReplaceFailed"))]
        FailedOperationOrderReplaceFailed,
        /// FailedOperation.PackageCountLimit
        #[doc(alias("FailedOperation.PackageCountLimit"))]
        FailedOperationPackageCountLimit,
        /// FailedOperation.PackageExpired
        #[doc(alias("FailedOperation.PackageExpired"))]
        FailedOperationPackageExpired,
        /// FailedOperation.PackageNotFound
        #[doc(alias("FailedOperation.PackageNotFound"))]
        FailedOperationPackageNotFound,
        /// FailedOperation.RenewNotIssued
        #[doc(alias("FailedOperation.RenewNotIssued"))]
        FailedOperationRenewNotIssued,
        /// FailedOperation.RevokeFailed
        #[doc(alias("FailedOperation.RevokeFailed"))]
        FailedOperationRevokeFailed,
        /// FailedOperation.RevokeResourceFailed
        #[doc(alias("FailedOperation.RevokeResourceFailed"))]
        FailedOperationRevokeResourceFailed,
        /// FailedOperation.RoleNotFoundAuthorization
        #[doc(alias("FailedOperation.RoleNotFoundAuthorization"))]
        FailedOperationRoleNotFoundAuthorization,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError,
        /// FailedOperation.TradeError
        #[doc(alias("FailedOperation.TradeError"))]
        FailedOperationTradeError,
        /// FailedOperation.UploadConfirmCertificateNotSupport
        #[doc(alias("FailedOperation.UploadConfirmCertificateNotSupport"))]
        FailedOperationUploadConfirmCertificateNotSupport,
        /// FailedOperation.UploadConfirmCertificateNotSupportDV
        #[doc(alias("FailedOperation.UploadConfirmCertificateNotSupportDV"))]
        FailedOperationUploadConfirmCertificateNotSupportDv,
        /// InternalError
        InternalError,
        /// InternalError.BackendResponseEmpty
        #[doc(alias("InternalError.BackendResponseEmpty"))]
        InternalErrorBackendResponseEmpty,
        /// InternalError.BackendResponseError
        #[doc(alias("InternalError.BackendResponseError"))]
        InternalErrorBackendResponseError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.CertificateIdNumberLimit
        #[doc(alias("InvalidParameter.CertificateIdNumberLimit"))]
        InvalidParameterCertificateIdNumberLimit,
        /// InvalidParameter.CertificateStatusNotAllowResubmit
        #[doc(alias("InvalidParameter.CertificateStatusNotAllowResubmit"))]
        InvalidParameterCertificateStatusNotAllowResubmit,
        /// InvalidParameter.CertificatesNumberExceeded
        #[doc(alias("InvalidParameter.CertificatesNumberExceeded"))]
        InvalidParameterCertificatesNumberExceeded,
        /// InvalidParameter.ContainsInvalidCertificateId
        #[doc(alias("InvalidParameter.ContainsInvalidCertificateId"))]
        InvalidParameterContainsInvalidCertificateId,
        /// InvalidParameter.DomainCountInvalid
        #[doc(alias("InvalidParameter.DomainCountInvalid"))]
        InvalidParameterDomainCountInvalid,
        /// InvalidParameter.DomainInvalid
        #[doc(alias("InvalidParameter.DomainInvalid"))]
        InvalidParameterDomainInvalid,
        /// InvalidParameter.InvalidCSRId
        #[doc(alias("InvalidParameter.InvalidCSRId"))]
        InvalidParameterInvalidCsrId,
        /// InvalidParameter.MissMatchPrivateKey
        #[doc(alias("InvalidParameter.MissMatchPrivateKey"))]
        InvalidParameterMissMatchPrivateKey,
        /// InvalidParameter.PackageIdsInvalid
        #[doc(alias("InvalidParameter.PackageIdsInvalid"))]
        InvalidParameterPackageIdsInvalid,
        /// InvalidParameter.PeriodInvalid
        #[doc(alias("InvalidParameter.PeriodInvalid"))]
        InvalidParameterPeriodInvalid,
        /// InvalidParameter.ProductPidInvalid
        #[doc(alias("InvalidParameter.ProductPidInvalid"))]
        InvalidParameterProductPidInvalid,
        /// InvalidParameter.RegionNotEmpty
        #[doc(alias("InvalidParameter.RegionNotEmpty"))]
        InvalidParameterRegionNotEmpty,
        /// InvalidParameter.RenewAlgorithmInvalid
        #[doc(alias("InvalidParameter.RenewAlgorithmInvalid"))]
        InvalidParameterRenewAlgorithmInvalid,
        /// InvalidParameter.RenewCsrInvalid
        #[doc(alias("InvalidParameter.RenewCsrInvalid"))]
        InvalidParameterRenewCsrInvalid,
        /// InvalidParameter.RenewGenCsrMethodInvalid
        #[doc(alias("InvalidParameter.RenewGenCsrMethodInvalid"))]
        InvalidParameterRenewGenCsrMethodInvalid,
        /// InvalidParameter.WithDetailReason
        #[doc(alias("InvalidParameter.WithDetailReason"))]
        InvalidParameterWithDetailReason,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.CertificateDomainMaxLengthInvalid
        #[doc(alias("InvalidParameterValue.CertificateDomainMaxLengthInvalid"))]
        InvalidParameterValueCertificateDomainMaxLengthInvalid,
        /// InvalidParameterValue.CertificateEmailParseInvalid
        #[doc(alias("InvalidParameterValue.CertificateEmailParseInvalid"))]
        InvalidParameterValueCertificateEmailParseInvalid,
        /// InvalidParameterValue.IntermediateCertNotSame
        #[doc(alias("InvalidParameterValue.IntermediateCertNotSame"))]
        InvalidParameterValueIntermediateCertNotSame,
        /// LimitExceeded.RateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RateLimitExceeded"))]
        LimitExceededRateLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceNotFound.Manager
        #[doc(alias("ResourceNotFound.Manager"))]
        ResourceNotFoundManager,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ssl")]
    api::listed_enum!(SslError, ssl_v20191205_table);
    pub(crate) mod ssl_v20191205_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "ssl")]
        use super::SslError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ssl_v20191205";
        pub(super) const CODE_INDEX: Index = index::SSL_V20191205_CODES;
        pub(super) const KEY_INDEX: Index = index::SSL_V20191205_KEYS;
        #[cfg(feature = "ssl")]
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
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CannotGetOrder").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.CertificateHostResourceInnerInterrupt")
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.CertificateHostResourceInstanceHugeLimit")
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.CertificateNotAvailable")
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.NetworkError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.NoProjectPermission").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded.RateLimitExceeded").with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::SSL_V20191205_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ssl")]
pub use v20191205::SslError;

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
