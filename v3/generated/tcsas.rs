// @generated from spec/tcsas.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e767b3285933173d, rust-hash: 6b7eca8d4b25734b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcsas.rs"]
mod index;

/// Version 2025-01-06 of the API.
pub mod v20250106 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "tcsas")]
    /// Error codes of Super App as a Service (tcsas), API 3.0, version 2025-01-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcsasError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AppAlreadyBindAudit
        #[doc(alias("FailedOperation.AppAlreadyBindAudit"))]
        FailedOperationAppAlreadyBindAudit,
        /// FailedOperation.AppAlreadyBindMiniProgram
        #[doc(alias("FailedOperation.AppAlreadyBindMiniProgram"))]
        FailedOperationAppAlreadyBindMiniProgram,
        /// FailedOperation.ApplicationNameAlreadyExisted
        #[doc(alias("FailedOperation.ApplicationNameAlreadyExisted"))]
        FailedOperationApplicationNameAlreadyExisted,
        /// FailedOperation.ApplicationNumberExceedLimit
        #[doc(alias("FailedOperation.ApplicationNumberExceedLimit"))]
        FailedOperationApplicationNumberExceedLimit,
        /// FailedOperation.ApprovalAlreadyProcessed
        #[doc(alias("FailedOperation.ApprovalAlreadyProcessed"))]
        FailedOperationApprovalAlreadyProcessed,
        /// FailedOperation.ApprovalNotBelongToApplication
        #[doc(alias("FailedOperation.ApprovalNotBelongToApplication"))]
        FailedOperationApprovalNotBelongToApplication,
        /// FailedOperation.ExistMNPApprovalRecord
        #[doc(alias("FailedOperation.ExistMNPApprovalRecord"))]
        FailedOperationExistMnpApprovalRecord,
        /// FailedOperation.ExistMerchantBindApply
        #[doc(alias("FailedOperation.ExistMerchantBindApply"))]
        FailedOperationExistMerchantBindApply,
        /// FailedOperation.ExistMerchantBindRelation
        #[doc(alias("FailedOperation.ExistMerchantBindRelation"))]
        FailedOperationExistMerchantBindRelation,
        /// FailedOperation.ExistPaymentOpenApply
        #[doc(alias("FailedOperation.ExistPaymentOpenApply"))]
        FailedOperationExistPaymentOpenApply,
        /// FailedOperation.ExistRepeatDomainUrl
        #[doc(alias("FailedOperation.ExistRepeatDomainUrl"))]
        FailedOperationExistRepeatDomainUrl,
        /// FailedOperation.ExistSensitiveAPI
        #[doc(alias("FailedOperation.ExistSensitiveAPI"))]
        FailedOperationExistSensitiveApi,
        /// FailedOperation.FileDownloadFailed
        #[doc(alias("FailedOperation.FileDownloadFailed"))]
        FailedOperationFileDownloadFailed,
        /// FailedOperation.GetOperateResourceFailed
        #[doc(alias("FailedOperation.GetOperateResourceFailed"))]
        FailedOperationGetOperateResourceFailed,
        /// FailedOperation.LoginAuthFailed
        #[doc(alias("FailedOperation.LoginAuthFailed"))]
        FailedOperationLoginAuthFailed,
        /// FailedOperation.MNPNumberExceedLimit
        #[doc(alias("FailedOperation.MNPNumberExceedLimit"))]
        FailedOperationMnpNumberExceedLimit,
        /// FailedOperation.MNPOnlineVersionNotExist
        #[doc(alias("FailedOperation.MNPOnlineVersionNotExist"))]
        FailedOperationMnpOnlineVersionNotExist,
        /// FailedOperation.MNPPaymentAlreadyEnabled
        #[doc(alias("FailedOperation.MNPPaymentAlreadyEnabled"))]
        FailedOperationMnpPaymentAlreadyEnabled,
        /// FailedOperation.MNPReleaseNumberExceedLimit
        #[doc(alias("FailedOperation.MNPReleaseNumberExceedLimit"))]
        FailedOperationMnpReleaseNumberExceedLimit,
        /// FailedOperation.MNPTeamAssociatedApplicationTeamNotCreateApplication
        #[doc(
            alias("FailedOperation.MNPTeamAssociatedApplicationTeamNotCreateApplication")
        )]
        FailedOperationMnpTeamAssociatedApplicationTeamNotCreateApplication,
        /// FailedOperation.MNPTeamNotAssociatedApplicationTeam
        #[doc(alias("FailedOperation.MNPTeamNotAssociatedApplicationTeam"))]
        FailedOperationMnpTeamNotAssociatedApplicationTeam,
        /// FailedOperation.MNPVersionReleased
        #[doc(alias("FailedOperation.MNPVersionReleased"))]
        FailedOperationMnpVersionReleased,
        /// FailedOperation.MerchantPaymentFunctionClosed
        #[doc(alias("FailedOperation.MerchantPaymentFunctionClosed"))]
        FailedOperationMerchantPaymentFunctionClosed,
        /// FailedOperation.MiniProgramIconAnalysisFailed
        #[doc(alias("FailedOperation.MiniProgramIconAnalysisFailed"))]
        FailedOperationMiniProgramIconAnalysisFailed,
        /// FailedOperation.NoAccessPermission
        #[doc(alias("FailedOperation.NoAccessPermission"))]
        FailedOperationNoAccessPermission,
        /// FailedOperation.OnlyReleasePlatformApprovedMNPVersion
        #[doc(alias("FailedOperation.OnlyReleasePlatformApprovedMNPVersion"))]
        FailedOperationOnlyReleasePlatformApprovedMnpVersion,
        /// FailedOperation.OperationsTeamNoMiniProgramPermission
        #[doc(alias("FailedOperation.OperationsTeamNoMiniProgramPermission"))]
        FailedOperationOperationsTeamNoMiniProgramPermission,
        /// FailedOperation.PackageAlreadyExpired
        #[doc(alias("FailedOperation.PackageAlreadyExpired"))]
        FailedOperationPackageAlreadyExpired,
        /// FailedOperation.PaymentRecordNotBelongToApplication
        #[doc(alias("FailedOperation.PaymentRecordNotBelongToApplication"))]
        FailedOperationPaymentRecordNotBelongToApplication,
        /// FailedOperation.PaymentRecordNotFound
        #[doc(alias("FailedOperation.PaymentRecordNotFound"))]
        FailedOperationPaymentRecordNotFound,
        /// FailedOperation.PaymentVersionCheckError
        #[doc(alias("FailedOperation.PaymentVersionCheckError"))]
        FailedOperationPaymentVersionCheckError,
        /// FailedOperation.ProdApplicationConfigExceedLimit
        #[doc(alias("FailedOperation.ProdApplicationConfigExceedLimit"))]
        FailedOperationProdApplicationConfigExceedLimit,
        /// FailedOperation.RecordNotFound
        #[doc(alias("FailedOperation.RecordNotFound"))]
        FailedOperationRecordNotFound,
        /// FailedOperation.ReleaseMNPVersionNeedGreaterThanOnlineVersion
        #[doc(alias("FailedOperation.ReleaseMNPVersionNeedGreaterThanOnlineVersion"))]
        FailedOperationReleaseMnpVersionNeedGreaterThanOnlineVersion,
        /// FailedOperation.RequestParamAnalysisFailed
        #[doc(alias("FailedOperation.RequestParamAnalysisFailed"))]
        FailedOperationRequestParamAnalysisFailed,
        /// FailedOperation.ShowcaseVersionAlreadyExist
        #[doc(alias("FailedOperation.ShowcaseVersionAlreadyExist"))]
        FailedOperationShowcaseVersionAlreadyExist,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError,
        /// FailedOperation.TestApplicationConfigExceedLimit
        #[doc(alias("FailedOperation.TestApplicationConfigExceedLimit"))]
        FailedOperationTestApplicationConfigExceedLimit,
        /// FailedOperation.UnableOperateAdminAccount
        #[doc(alias("FailedOperation.UnableOperateAdminAccount"))]
        FailedOperationUnableOperateAdminAccount,
        /// FailedOperation.UserNotFound
        #[doc(alias("FailedOperation.UserNotFound"))]
        FailedOperationUserNotFound,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidExistSameAppKey
        #[doc(alias("InvalidParameter.InvalidExistSameAppKey"))]
        InvalidParameterInvalidExistSameAppKey,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AgeRatingExceedSupperAppLimit
        #[doc(alias("InvalidParameterValue.AgeRatingExceedSupperAppLimit"))]
        InvalidParameterValueAgeRatingExceedSupperAppLimit,
        /// InvalidParameterValue.AppKeyLengthExceedLimit
        #[doc(alias("InvalidParameterValue.AppKeyLengthExceedLimit"))]
        InvalidParameterValueAppKeyLengthExceedLimit,
        /// InvalidParameterValue.AppPackageNameNotConfig
        #[doc(alias("InvalidParameterValue.AppPackageNameNotConfig"))]
        InvalidParameterValueAppPackageNameNotConfig,
        /// InvalidParameterValue.AppURLLengthExceedLimit
        #[doc(alias("InvalidParameterValue.AppURLLengthExceedLimit"))]
        InvalidParameterValueAppUrlLengthExceedLimit,
        /// InvalidParameterValue.ApprovalNoteRequired
        #[doc(alias("InvalidParameterValue.ApprovalNoteRequired"))]
        InvalidParameterValueApprovalNoteRequired,
        /// InvalidParameterValue.DuplicateAgeRatingStandard
        #[doc(alias("InvalidParameterValue.DuplicateAgeRatingStandard"))]
        InvalidParameterValueDuplicateAgeRatingStandard,
        /// InvalidParameterValue.ExistMismatchParameterType
        #[doc(alias("InvalidParameterValue.ExistMismatchParameterType"))]
        InvalidParameterValueExistMismatchParameterType,
        /// InvalidParameterValue.ExistTeamName
        #[doc(alias("InvalidParameterValue.ExistTeamName"))]
        InvalidParameterValueExistTeamName,
        /// InvalidParameterValue.ExistUserAccount
        #[doc(alias("InvalidParameterValue.ExistUserAccount"))]
        InvalidParameterValueExistUserAccount,
        /// InvalidParameterValue.InvalidAccountType
        #[doc(alias("InvalidParameterValue.InvalidAccountType"))]
        InvalidParameterValueInvalidAccountType,
        /// InvalidParameterValue.InvalidAgeRatingStandard
        #[doc(alias("InvalidParameterValue.InvalidAgeRatingStandard"))]
        InvalidParameterValueInvalidAgeRatingStandard,
        /// InvalidParameterValue.InvalidAppPackageNameLayout
        #[doc(alias("InvalidParameterValue.InvalidAppPackageNameLayout"))]
        InvalidParameterValueInvalidAppPackageNameLayout,
        /// InvalidParameterValue.InvalidAppType
        #[doc(alias("InvalidParameterValue.InvalidAppType"))]
        InvalidParameterValueInvalidAppType,
        /// InvalidParameterValue.InvalidApplicationId
        #[doc(alias("InvalidParameterValue.InvalidApplicationId"))]
        InvalidParameterValueInvalidApplicationId,
        /// InvalidParameterValue.InvalidApplicationIntro
        #[doc(alias("InvalidParameterValue.InvalidApplicationIntro"))]
        InvalidParameterValueInvalidApplicationIntro,
        /// InvalidParameterValue.InvalidApplicationName
        #[doc(alias("InvalidParameterValue.InvalidApplicationName"))]
        InvalidParameterValueInvalidApplicationName,
        /// InvalidParameterValue.InvalidApplicationRemark
        #[doc(alias("InvalidParameterValue.InvalidApplicationRemark"))]
        InvalidParameterValueInvalidApplicationRemark,
        /// InvalidParameterValue.InvalidApplyAction
        #[doc(alias("InvalidParameterValue.InvalidApplyAction"))]
        InvalidParameterValueInvalidApplyAction,
        /// InvalidParameterValue.InvalidApprovalNo
        #[doc(alias("InvalidParameterValue.InvalidApprovalNo"))]
        InvalidParameterValueInvalidApprovalNo,
        /// InvalidParameterValue.InvalidApprovalNote
        #[doc(alias("InvalidParameterValue.InvalidApprovalNote"))]
        InvalidParameterValueInvalidApprovalNote,
        /// InvalidParameterValue.InvalidApprovalType
        #[doc(alias("InvalidParameterValue.InvalidApprovalType"))]
        InvalidParameterValueInvalidApprovalType,
        /// InvalidParameterValue.InvalidMNPI18NLang
        #[doc(alias("InvalidParameterValue.InvalidMNPI18NLang"))]
        InvalidParameterValueInvalidMnpi18nLang,
        /// InvalidParameterValue.InvalidMNPIcon
        #[doc(alias("InvalidParameterValue.InvalidMNPIcon"))]
        InvalidParameterValueInvalidMnpIcon,
        /// InvalidParameterValue.InvalidMNPId
        #[doc(alias("InvalidParameterValue.InvalidMNPId"))]
        InvalidParameterValueInvalidMnpId,
        /// InvalidParameterValue.InvalidMNPIntro
        #[doc(alias("InvalidParameterValue.InvalidMNPIntro"))]
        InvalidParameterValueInvalidMnpIntro,
        /// InvalidParameterValue.InvalidMNPName
        #[doc(alias("InvalidParameterValue.InvalidMNPName"))]
        InvalidParameterValueInvalidMnpName,
        /// InvalidParameterValue.InvalidMNPType
        #[doc(alias("InvalidParameterValue.InvalidMNPType"))]
        InvalidParameterValueInvalidMnpType,
        /// InvalidParameterValue.InvalidMNPVersion
        #[doc(alias("InvalidParameterValue.InvalidMNPVersion"))]
        InvalidParameterValueInvalidMnpVersion,
        /// InvalidParameterValue.InvalidMNPVersionId
        #[doc(alias("InvalidParameterValue.InvalidMNPVersionId"))]
        InvalidParameterValueInvalidMnpVersionId,
        /// InvalidParameterValue.InvalidMNPVersionIntro
        #[doc(alias("InvalidParameterValue.InvalidMNPVersionIntro"))]
        InvalidParameterValueInvalidMnpVersionIntro,
        /// InvalidParameterValue.InvalidMNPVersionTaskId
        #[doc(alias("InvalidParameterValue.InvalidMNPVersionTaskId"))]
        InvalidParameterValueInvalidMnpVersionTaskId,
        /// InvalidParameterValue.InvalidMerchantId
        #[doc(alias("InvalidParameterValue.InvalidMerchantId"))]
        InvalidParameterValueInvalidMerchantId,
        /// InvalidParameterValue.InvalidMerchantName
        #[doc(alias("InvalidParameterValue.InvalidMerchantName"))]
        InvalidParameterValueInvalidMerchantName,
        /// InvalidParameterValue.InvalidMiniAppId
        #[doc(alias("InvalidParameterValue.InvalidMiniAppId"))]
        InvalidParameterValueInvalidMiniAppId,
        /// InvalidParameterValue.InvalidPlatformId
        #[doc(alias("InvalidParameterValue.InvalidPlatformId"))]
        InvalidParameterValueInvalidPlatformId,
        /// InvalidParameterValue.InvalidRoleId
        #[doc(alias("InvalidParameterValue.InvalidRoleId"))]
        InvalidParameterValueInvalidRoleId,
        /// InvalidParameterValue.InvalidTeamId
        #[doc(alias("InvalidParameterValue.InvalidTeamId"))]
        InvalidParameterValueInvalidTeamId,
        /// InvalidParameterValue.InvalidUserId
        #[doc(alias("InvalidParameterValue.InvalidUserId"))]
        InvalidParameterValueInvalidUserId,
        /// InvalidParameterValue.InvalidUserName
        #[doc(alias("InvalidParameterValue.InvalidUserName"))]
        InvalidParameterValueInvalidUserName,
        /// InvalidParameterValue.MNPApprovalStatusError
        #[doc(alias("InvalidParameterValue.MNPApprovalStatusError"))]
        InvalidParameterValueMnpApprovalStatusError,
        /// InvalidParameterValue.MNPFileSizExceedLimit
        #[doc(alias("InvalidParameterValue.MNPFileSizExceedLimit"))]
        InvalidParameterValueMnpFileSizExceedLimit,
        /// InvalidParameterValue.MNPTypeNumberExceedLimit
        #[doc(alias("InvalidParameterValue.MNPTypeNumberExceedLimit"))]
        InvalidParameterValueMnpTypeNumberExceedLimit,
        /// InvalidParameterValue.MNPVersionIsNotPlatformPhase
        #[doc(alias("InvalidParameterValue.MNPVersionIsNotPlatformPhase"))]
        InvalidParameterValueMnpVersionIsNotPlatformPhase,
        /// InvalidParameterValue.MiniProgramNameAlreadyExist
        #[doc(alias("InvalidParameterValue.MiniProgramNameAlreadyExist"))]
        InvalidParameterValueMiniProgramNameAlreadyExist,
        /// InvalidParameterValue.PaymentRecordNotFound
        #[doc(alias("InvalidParameterValue.PaymentRecordNotFound"))]
        InvalidParameterValuePaymentRecordNotFound,
        /// InvalidParameterValue.ProcessApplicationAndApprovalApplicationMismatch
        #[doc(
            alias(
                "InvalidParameterValue.ProcessApplicationAndApprovalApplicationMismatch"
            )
        )]
        InvalidParameterValueProcessApplicationAndApprovalApplicationMismatch,
        /// InvalidParameterValue.ProcessApprovalItemIsEmpty
        #[doc(alias("InvalidParameterValue.ProcessApprovalItemIsEmpty"))]
        InvalidParameterValueProcessApprovalItemIsEmpty,
        /// InvalidParameterValue.ProcessMNPApprovalStatusError
        #[doc(alias("InvalidParameterValue.ProcessMNPApprovalStatusError"))]
        InvalidParameterValueProcessMnpApprovalStatusError,
        /// InvalidParameterValue.QueryParameterLengthExceedLimit
        #[doc(alias("InvalidParameterValue.QueryParameterLengthExceedLimit"))]
        InvalidParameterValueQueryParameterLengthExceedLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.LoginInfoNotFound
        #[doc(alias("MissingParameter.LoginInfoNotFound"))]
        MissingParameterLoginInfoNotFound,
        /// ResourceNotFound.NotFoundPurchasedPackage
        #[doc(alias("ResourceNotFound.NotFoundPurchasedPackage"))]
        ResourceNotFoundNotFoundPurchasedPackage,
        /// UnknownParameter
        UnknownParameter,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcsas")]
    api::listed_enum!(TcsasError, tcsas_v20250106_table);
    pub(crate) mod tcsas_v20250106_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tcsas")]
        use super::TcsasError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcsas_v20250106";
        pub(super) const CODE_INDEX: Index = index::TCSAS_V20250106_CODES;
        pub(super) const KEY_INDEX: Index = index::TCSAS_V20250106_KEYS;
        #[cfg(feature = "tcsas")]
        pub(super) static VARIANTS: [TcsasError; 99] = [
            TcsasError::AuthFailure,
            TcsasError::FailedOperation,
            TcsasError::FailedOperationAppAlreadyBindAudit,
            TcsasError::FailedOperationAppAlreadyBindMiniProgram,
            TcsasError::FailedOperationApplicationNameAlreadyExisted,
            TcsasError::FailedOperationApplicationNumberExceedLimit,
            TcsasError::FailedOperationApprovalAlreadyProcessed,
            TcsasError::FailedOperationApprovalNotBelongToApplication,
            TcsasError::FailedOperationExistMnpApprovalRecord,
            TcsasError::FailedOperationExistMerchantBindApply,
            TcsasError::FailedOperationExistMerchantBindRelation,
            TcsasError::FailedOperationExistPaymentOpenApply,
            TcsasError::FailedOperationExistRepeatDomainUrl,
            TcsasError::FailedOperationExistSensitiveApi,
            TcsasError::FailedOperationFileDownloadFailed,
            TcsasError::FailedOperationGetOperateResourceFailed,
            TcsasError::FailedOperationLoginAuthFailed,
            TcsasError::FailedOperationMnpNumberExceedLimit,
            TcsasError::FailedOperationMnpOnlineVersionNotExist,
            TcsasError::FailedOperationMnpPaymentAlreadyEnabled,
            TcsasError::FailedOperationMnpReleaseNumberExceedLimit,
            TcsasError::FailedOperationMnpTeamAssociatedApplicationTeamNotCreateApplication,
            TcsasError::FailedOperationMnpTeamNotAssociatedApplicationTeam,
            TcsasError::FailedOperationMnpVersionReleased,
            TcsasError::FailedOperationMerchantPaymentFunctionClosed,
            TcsasError::FailedOperationMiniProgramIconAnalysisFailed,
            TcsasError::FailedOperationNoAccessPermission,
            TcsasError::FailedOperationOnlyReleasePlatformApprovedMnpVersion,
            TcsasError::FailedOperationOperationsTeamNoMiniProgramPermission,
            TcsasError::FailedOperationPackageAlreadyExpired,
            TcsasError::FailedOperationPaymentRecordNotBelongToApplication,
            TcsasError::FailedOperationPaymentRecordNotFound,
            TcsasError::FailedOperationPaymentVersionCheckError,
            TcsasError::FailedOperationProdApplicationConfigExceedLimit,
            TcsasError::FailedOperationRecordNotFound,
            TcsasError::FailedOperationReleaseMnpVersionNeedGreaterThanOnlineVersion,
            TcsasError::FailedOperationRequestParamAnalysisFailed,
            TcsasError::FailedOperationShowcaseVersionAlreadyExist,
            TcsasError::FailedOperationSystemError,
            TcsasError::FailedOperationTestApplicationConfigExceedLimit,
            TcsasError::FailedOperationUnableOperateAdminAccount,
            TcsasError::FailedOperationUserNotFound,
            TcsasError::InternalError,
            TcsasError::InvalidParameter,
            TcsasError::InvalidParameterInvalidExistSameAppKey,
            TcsasError::InvalidParameterValue,
            TcsasError::InvalidParameterValueAgeRatingExceedSupperAppLimit,
            TcsasError::InvalidParameterValueAppKeyLengthExceedLimit,
            TcsasError::InvalidParameterValueAppPackageNameNotConfig,
            TcsasError::InvalidParameterValueAppUrlLengthExceedLimit,
            TcsasError::InvalidParameterValueApprovalNoteRequired,
            TcsasError::InvalidParameterValueDuplicateAgeRatingStandard,
            TcsasError::InvalidParameterValueExistMismatchParameterType,
            TcsasError::InvalidParameterValueExistTeamName,
            TcsasError::InvalidParameterValueExistUserAccount,
            TcsasError::InvalidParameterValueInvalidAccountType,
            TcsasError::InvalidParameterValueInvalidAgeRatingStandard,
            TcsasError::InvalidParameterValueInvalidAppPackageNameLayout,
            TcsasError::InvalidParameterValueInvalidAppType,
            TcsasError::InvalidParameterValueInvalidApplicationId,
            TcsasError::InvalidParameterValueInvalidApplicationIntro,
            TcsasError::InvalidParameterValueInvalidApplicationName,
            TcsasError::InvalidParameterValueInvalidApplicationRemark,
            TcsasError::InvalidParameterValueInvalidApplyAction,
            TcsasError::InvalidParameterValueInvalidApprovalNo,
            TcsasError::InvalidParameterValueInvalidApprovalNote,
            TcsasError::InvalidParameterValueInvalidApprovalType,
            TcsasError::InvalidParameterValueInvalidMnpi18nLang,
            TcsasError::InvalidParameterValueInvalidMnpIcon,
            TcsasError::InvalidParameterValueInvalidMnpId,
            TcsasError::InvalidParameterValueInvalidMnpIntro,
            TcsasError::InvalidParameterValueInvalidMnpName,
            TcsasError::InvalidParameterValueInvalidMnpType,
            TcsasError::InvalidParameterValueInvalidMnpVersion,
            TcsasError::InvalidParameterValueInvalidMnpVersionId,
            TcsasError::InvalidParameterValueInvalidMnpVersionIntro,
            TcsasError::InvalidParameterValueInvalidMnpVersionTaskId,
            TcsasError::InvalidParameterValueInvalidMerchantId,
            TcsasError::InvalidParameterValueInvalidMerchantName,
            TcsasError::InvalidParameterValueInvalidMiniAppId,
            TcsasError::InvalidParameterValueInvalidPlatformId,
            TcsasError::InvalidParameterValueInvalidRoleId,
            TcsasError::InvalidParameterValueInvalidTeamId,
            TcsasError::InvalidParameterValueInvalidUserId,
            TcsasError::InvalidParameterValueInvalidUserName,
            TcsasError::InvalidParameterValueMnpApprovalStatusError,
            TcsasError::InvalidParameterValueMnpFileSizExceedLimit,
            TcsasError::InvalidParameterValueMnpTypeNumberExceedLimit,
            TcsasError::InvalidParameterValueMnpVersionIsNotPlatformPhase,
            TcsasError::InvalidParameterValueMiniProgramNameAlreadyExist,
            TcsasError::InvalidParameterValuePaymentRecordNotFound,
            TcsasError::InvalidParameterValueProcessApplicationAndApprovalApplicationMismatch,
            TcsasError::InvalidParameterValueProcessApprovalItemIsEmpty,
            TcsasError::InvalidParameterValueProcessMnpApprovalStatusError,
            TcsasError::InvalidParameterValueQueryParameterLengthExceedLimit,
            TcsasError::MissingParameter,
            TcsasError::MissingParameterLoginInfoNotFound,
            TcsasError::ResourceNotFoundNotFoundPurchasedPackage,
            TcsasError::UnknownParameter,
        ];
        pub(super) static WORDS: [&str; 99] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AppAlreadyBindAudit",
            "FailedOperation.AppAlreadyBindMiniProgram",
            "FailedOperation.ApplicationNameAlreadyExisted",
            "FailedOperation.ApplicationNumberExceedLimit",
            "FailedOperation.ApprovalAlreadyProcessed",
            "FailedOperation.ApprovalNotBelongToApplication",
            "FailedOperation.ExistMNPApprovalRecord",
            "FailedOperation.ExistMerchantBindApply",
            "FailedOperation.ExistMerchantBindRelation",
            "FailedOperation.ExistPaymentOpenApply",
            "FailedOperation.ExistRepeatDomainUrl",
            "FailedOperation.ExistSensitiveAPI",
            "FailedOperation.FileDownloadFailed",
            "FailedOperation.GetOperateResourceFailed",
            "FailedOperation.LoginAuthFailed",
            "FailedOperation.MNPNumberExceedLimit",
            "FailedOperation.MNPOnlineVersionNotExist",
            "FailedOperation.MNPPaymentAlreadyEnabled",
            "FailedOperation.MNPReleaseNumberExceedLimit",
            "FailedOperation.MNPTeamAssociatedApplicationTeamNotCreateApplication",
            "FailedOperation.MNPTeamNotAssociatedApplicationTeam",
            "FailedOperation.MNPVersionReleased",
            "FailedOperation.MerchantPaymentFunctionClosed",
            "FailedOperation.MiniProgramIconAnalysisFailed",
            "FailedOperation.NoAccessPermission",
            "FailedOperation.OnlyReleasePlatformApprovedMNPVersion",
            "FailedOperation.OperationsTeamNoMiniProgramPermission",
            "FailedOperation.PackageAlreadyExpired",
            "FailedOperation.PaymentRecordNotBelongToApplication",
            "FailedOperation.PaymentRecordNotFound",
            "FailedOperation.PaymentVersionCheckError",
            "FailedOperation.ProdApplicationConfigExceedLimit",
            "FailedOperation.RecordNotFound",
            "FailedOperation.ReleaseMNPVersionNeedGreaterThanOnlineVersion",
            "FailedOperation.RequestParamAnalysisFailed",
            "FailedOperation.ShowcaseVersionAlreadyExist",
            "FailedOperation.SystemError",
            "FailedOperation.TestApplicationConfigExceedLimit",
            "FailedOperation.UnableOperateAdminAccount",
            "FailedOperation.UserNotFound",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.InvalidExistSameAppKey",
            "InvalidParameterValue",
            "InvalidParameterValue.AgeRatingExceedSupperAppLimit",
            "InvalidParameterValue.AppKeyLengthExceedLimit",
            "InvalidParameterValue.AppPackageNameNotConfig",
            "InvalidParameterValue.AppURLLengthExceedLimit",
            "InvalidParameterValue.ApprovalNoteRequired",
            "InvalidParameterValue.DuplicateAgeRatingStandard",
            "InvalidParameterValue.ExistMismatchParameterType",
            "InvalidParameterValue.ExistTeamName",
            "InvalidParameterValue.ExistUserAccount",
            "InvalidParameterValue.InvalidAccountType",
            "InvalidParameterValue.InvalidAgeRatingStandard",
            "InvalidParameterValue.InvalidAppPackageNameLayout",
            "InvalidParameterValue.InvalidAppType",
            "InvalidParameterValue.InvalidApplicationId",
            "InvalidParameterValue.InvalidApplicationIntro",
            "InvalidParameterValue.InvalidApplicationName",
            "InvalidParameterValue.InvalidApplicationRemark",
            "InvalidParameterValue.InvalidApplyAction",
            "InvalidParameterValue.InvalidApprovalNo",
            "InvalidParameterValue.InvalidApprovalNote",
            "InvalidParameterValue.InvalidApprovalType",
            "InvalidParameterValue.InvalidMNPI18NLang",
            "InvalidParameterValue.InvalidMNPIcon",
            "InvalidParameterValue.InvalidMNPId",
            "InvalidParameterValue.InvalidMNPIntro",
            "InvalidParameterValue.InvalidMNPName",
            "InvalidParameterValue.InvalidMNPType",
            "InvalidParameterValue.InvalidMNPVersion",
            "InvalidParameterValue.InvalidMNPVersionId",
            "InvalidParameterValue.InvalidMNPVersionIntro",
            "InvalidParameterValue.InvalidMNPVersionTaskId",
            "InvalidParameterValue.InvalidMerchantId",
            "InvalidParameterValue.InvalidMerchantName",
            "InvalidParameterValue.InvalidMiniAppId",
            "InvalidParameterValue.InvalidPlatformId",
            "InvalidParameterValue.InvalidRoleId",
            "InvalidParameterValue.InvalidTeamId",
            "InvalidParameterValue.InvalidUserId",
            "InvalidParameterValue.InvalidUserName",
            "InvalidParameterValue.MNPApprovalStatusError",
            "InvalidParameterValue.MNPFileSizExceedLimit",
            "InvalidParameterValue.MNPTypeNumberExceedLimit",
            "InvalidParameterValue.MNPVersionIsNotPlatformPhase",
            "InvalidParameterValue.MiniProgramNameAlreadyExist",
            "InvalidParameterValue.PaymentRecordNotFound",
            "InvalidParameterValue.ProcessApplicationAndApprovalApplicationMismatch",
            "InvalidParameterValue.ProcessApprovalItemIsEmpty",
            "InvalidParameterValue.ProcessMNPApprovalStatusError",
            "InvalidParameterValue.QueryParameterLengthExceedLimit",
            "MissingParameter",
            "MissingParameter.LoginInfoNotFound",
            "ResourceNotFound.NotFoundPurchasedPackage",
            "UnknownParameter",
        ];
        pub(super) static NAMES: [&str; 99] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAppAlreadyBindAudit",
            "FailedOperationAppAlreadyBindMiniProgram",
            "FailedOperationApplicationNameAlreadyExisted",
            "FailedOperationApplicationNumberExceedLimit",
            "FailedOperationApprovalAlreadyProcessed",
            "FailedOperationApprovalNotBelongToApplication",
            "FailedOperationExistMnpApprovalRecord",
            "FailedOperationExistMerchantBindApply",
            "FailedOperationExistMerchantBindRelation",
            "FailedOperationExistPaymentOpenApply",
            "FailedOperationExistRepeatDomainUrl",
            "FailedOperationExistSensitiveApi",
            "FailedOperationFileDownloadFailed",
            "FailedOperationGetOperateResourceFailed",
            "FailedOperationLoginAuthFailed",
            "FailedOperationMnpNumberExceedLimit",
            "FailedOperationMnpOnlineVersionNotExist",
            "FailedOperationMnpPaymentAlreadyEnabled",
            "FailedOperationMnpReleaseNumberExceedLimit",
            "FailedOperationMnpTeamAssociatedApplicationTeamNotCreateApplication",
            "FailedOperationMnpTeamNotAssociatedApplicationTeam",
            "FailedOperationMnpVersionReleased",
            "FailedOperationMerchantPaymentFunctionClosed",
            "FailedOperationMiniProgramIconAnalysisFailed",
            "FailedOperationNoAccessPermission",
            "FailedOperationOnlyReleasePlatformApprovedMnpVersion",
            "FailedOperationOperationsTeamNoMiniProgramPermission",
            "FailedOperationPackageAlreadyExpired",
            "FailedOperationPaymentRecordNotBelongToApplication",
            "FailedOperationPaymentRecordNotFound",
            "FailedOperationPaymentVersionCheckError",
            "FailedOperationProdApplicationConfigExceedLimit",
            "FailedOperationRecordNotFound",
            "FailedOperationReleaseMnpVersionNeedGreaterThanOnlineVersion",
            "FailedOperationRequestParamAnalysisFailed",
            "FailedOperationShowcaseVersionAlreadyExist",
            "FailedOperationSystemError",
            "FailedOperationTestApplicationConfigExceedLimit",
            "FailedOperationUnableOperateAdminAccount",
            "FailedOperationUserNotFound",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterInvalidExistSameAppKey",
            "InvalidParameterValue",
            "InvalidParameterValueAgeRatingExceedSupperAppLimit",
            "InvalidParameterValueAppKeyLengthExceedLimit",
            "InvalidParameterValueAppPackageNameNotConfig",
            "InvalidParameterValueAppUrlLengthExceedLimit",
            "InvalidParameterValueApprovalNoteRequired",
            "InvalidParameterValueDuplicateAgeRatingStandard",
            "InvalidParameterValueExistMismatchParameterType",
            "InvalidParameterValueExistTeamName",
            "InvalidParameterValueExistUserAccount",
            "InvalidParameterValueInvalidAccountType",
            "InvalidParameterValueInvalidAgeRatingStandard",
            "InvalidParameterValueInvalidAppPackageNameLayout",
            "InvalidParameterValueInvalidAppType",
            "InvalidParameterValueInvalidApplicationId",
            "InvalidParameterValueInvalidApplicationIntro",
            "InvalidParameterValueInvalidApplicationName",
            "InvalidParameterValueInvalidApplicationRemark",
            "InvalidParameterValueInvalidApplyAction",
            "InvalidParameterValueInvalidApprovalNo",
            "InvalidParameterValueInvalidApprovalNote",
            "InvalidParameterValueInvalidApprovalType",
            "InvalidParameterValueInvalidMnpi18nLang",
            "InvalidParameterValueInvalidMnpIcon",
            "InvalidParameterValueInvalidMnpId",
            "InvalidParameterValueInvalidMnpIntro",
            "InvalidParameterValueInvalidMnpName",
            "InvalidParameterValueInvalidMnpType",
            "InvalidParameterValueInvalidMnpVersion",
            "InvalidParameterValueInvalidMnpVersionId",
            "InvalidParameterValueInvalidMnpVersionIntro",
            "InvalidParameterValueInvalidMnpVersionTaskId",
            "InvalidParameterValueInvalidMerchantId",
            "InvalidParameterValueInvalidMerchantName",
            "InvalidParameterValueInvalidMiniAppId",
            "InvalidParameterValueInvalidPlatformId",
            "InvalidParameterValueInvalidRoleId",
            "InvalidParameterValueInvalidTeamId",
            "InvalidParameterValueInvalidUserId",
            "InvalidParameterValueInvalidUserName",
            "InvalidParameterValueMnpApprovalStatusError",
            "InvalidParameterValueMnpFileSizExceedLimit",
            "InvalidParameterValueMnpTypeNumberExceedLimit",
            "InvalidParameterValueMnpVersionIsNotPlatformPhase",
            "InvalidParameterValueMiniProgramNameAlreadyExist",
            "InvalidParameterValuePaymentRecordNotFound",
            "InvalidParameterValueProcessApplicationAndApprovalApplicationMismatch",
            "InvalidParameterValueProcessApprovalItemIsEmpty",
            "InvalidParameterValueProcessMnpApprovalStatusError",
            "InvalidParameterValueQueryParameterLengthExceedLimit",
            "MissingParameter",
            "MissingParameterLoginInfoNotFound",
            "ResourceNotFoundNotFoundPurchasedPackage",
            "UnknownParameter",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnknownParameter"),
        ];
        pub(super) use super::index::TCSAS_V20250106_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcsasError",
            label_en: "Super App as a Service",
            label_zh: "腾讯云超级应用服务",
            level: Level::Service,
            product: Some(products::TCSAS),
            version: Some("2025-01-06"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tcsas")]
pub use v20250106::TcsasError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
