// @generated from spec/tcmpp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 789a99fc0694a29b, rust-hash: a178d880bc5c4e13
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcmpp.rs"]
mod index;

/// Version 2024-08-01 of the API.
pub mod v20240801 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "tcmpp")]
    /// Error codes of Tencent Cloud Mini Program Platform (tcmpp), API 3.0, version 2024-08-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcmppError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
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
        /// FailedOperation.ExistBlackDomain
        #[doc(alias("FailedOperation.ExistBlackDomain"))]
        FailedOperationExistBlackDomain,
        /// FailedOperation.ExistMNPApprovalRecord
        #[doc(alias("FailedOperation.ExistMNPApprovalRecord"))]
        FailedOperationExistMnpApprovalRecord,
        /// FailedOperation.ExistRepeatDomainUrl
        #[doc(alias("FailedOperation.ExistRepeatDomainUrl"))]
        FailedOperationExistRepeatDomainUrl,
        /// FailedOperation.ExistSensitiveAPI
        #[doc(alias("FailedOperation.ExistSensitiveAPI"))]
        FailedOperationExistSensitiveApi,
        /// FailedOperation.ExistWhiteDomain
        #[doc(alias("FailedOperation.ExistWhiteDomain"))]
        FailedOperationExistWhiteDomain,
        /// FailedOperation.FileDownloadFailed
        #[doc(alias("FailedOperation.FileDownloadFailed"))]
        FailedOperationFileDownloadFailed,
        /// FailedOperation.GetOperateResourceFailed
        #[doc(alias("FailedOperation.GetOperateResourceFailed"))]
        FailedOperationGetOperateResourceFailed,
        /// FailedOperation.InvalidRequestEnterpriseInfo
        #[doc(alias("FailedOperation.InvalidRequestEnterpriseInfo"))]
        FailedOperationInvalidRequestEnterpriseInfo,
        /// FailedOperation.LoginAuthFailed
        #[doc(alias("FailedOperation.LoginAuthFailed"))]
        FailedOperationLoginAuthFailed,
        /// FailedOperation.MNPNumberExceedLimit
        #[doc(alias("FailedOperation.MNPNumberExceedLimit"))]
        FailedOperationMnpNumberExceedLimit,
        /// FailedOperation.MNPOnlineVersionNotExist
        #[doc(alias("FailedOperation.MNPOnlineVersionNotExist"))]
        FailedOperationMnpOnlineVersionNotExist,
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
        /// FailedOperation.MiniProgramIconAnalysisFailed
        #[doc(alias("FailedOperation.MiniProgramIconAnalysisFailed"))]
        FailedOperationMiniProgramIconAnalysisFailed,
        /// FailedOperation.NoAccessPermission
        #[doc(alias("FailedOperation.NoAccessPermission"))]
        FailedOperationNoAccessPermission,
        /// FailedOperation.OnlyReleasePlatformApprovedMNPVersion
        #[doc(alias("FailedOperation.OnlyReleasePlatformApprovedMNPVersion"))]
        FailedOperationOnlyReleasePlatformApprovedMnpVersion,
        /// FailedOperation.OperationsTeamNoApplicationPermission
        #[doc(alias("FailedOperation.OperationsTeamNoApplicationPermission"))]
        FailedOperationOperationsTeamNoApplicationPermission,
        /// FailedOperation.OperationsTeamNoMiniProgramPermission
        #[doc(alias("FailedOperation.OperationsTeamNoMiniProgramPermission"))]
        FailedOperationOperationsTeamNoMiniProgramPermission,
        /// FailedOperation.PackageAlreadyExpired
        #[doc(alias("FailedOperation.PackageAlreadyExpired"))]
        FailedOperationPackageAlreadyExpired,
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
        /// FailedOperation.UnableOperateAdminAccount
        #[doc(alias("FailedOperation.UnableOperateAdminAccount"))]
        FailedOperationUnableOperateAdminAccount,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AppPackageNameNotConfig
        #[doc(alias("InvalidParameterValue.AppPackageNameNotConfig"))]
        InvalidParameterValueAppPackageNameNotConfig,
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
        /// InvalidParameterValue.InvalidAppPackageNameLayout
        #[doc(alias("InvalidParameterValue.InvalidAppPackageNameLayout"))]
        InvalidParameterValueInvalidAppPackageNameLayout,
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
        /// InvalidParameterValue.TeamTypeMismatch
        #[doc(alias("InvalidParameterValue.TeamTypeMismatch"))]
        InvalidParameterValueTeamTypeMismatch,
        /// InvalidParameterValue.UserTeamRelationNotExist
        #[doc(alias("InvalidParameterValue.UserTeamRelationNotExist"))]
        InvalidParameterValueUserTeamRelationNotExist,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.LoginInfoNotFound
        #[doc(alias("MissingParameter.LoginInfoNotFound"))]
        MissingParameterLoginInfoNotFound,
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
        /// ResourceNotFound.NotFoundPurchasedPackage
        #[doc(alias("ResourceNotFound.NotFoundPurchasedPackage"))]
        ResourceNotFoundNotFoundPurchasedPackage,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcmpp")]
    api::listed_enum!(TcmppError, tcmpp_v20240801_table);
    pub(crate) mod tcmpp_v20240801_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tcmpp")]
        use super::TcmppError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcmpp_v20240801";
        pub(super) const CODE_INDEX: Index = index::TCMPP_V20240801_CODES;
        pub(super) const KEY_INDEX: Index = index::TCMPP_V20240801_KEYS;
        #[cfg(feature = "tcmpp")]
        pub(super) static VARIANTS: [TcmppError; 88] = [
            TcmppError::AuthFailure,
            TcmppError::DryRunOperation,
            TcmppError::FailedOperation,
            TcmppError::FailedOperationAppAlreadyBindAudit,
            TcmppError::FailedOperationAppAlreadyBindMiniProgram,
            TcmppError::FailedOperationApplicationNameAlreadyExisted,
            TcmppError::FailedOperationApplicationNumberExceedLimit,
            TcmppError::FailedOperationExistBlackDomain,
            TcmppError::FailedOperationExistMnpApprovalRecord,
            TcmppError::FailedOperationExistRepeatDomainUrl,
            TcmppError::FailedOperationExistSensitiveApi,
            TcmppError::FailedOperationExistWhiteDomain,
            TcmppError::FailedOperationFileDownloadFailed,
            TcmppError::FailedOperationGetOperateResourceFailed,
            TcmppError::FailedOperationInvalidRequestEnterpriseInfo,
            TcmppError::FailedOperationLoginAuthFailed,
            TcmppError::FailedOperationMnpNumberExceedLimit,
            TcmppError::FailedOperationMnpOnlineVersionNotExist,
            TcmppError::FailedOperationMnpReleaseNumberExceedLimit,
            TcmppError::FailedOperationMnpTeamAssociatedApplicationTeamNotCreateApplication,
            TcmppError::FailedOperationMnpTeamNotAssociatedApplicationTeam,
            TcmppError::FailedOperationMnpVersionReleased,
            TcmppError::FailedOperationMiniProgramIconAnalysisFailed,
            TcmppError::FailedOperationNoAccessPermission,
            TcmppError::FailedOperationOnlyReleasePlatformApprovedMnpVersion,
            TcmppError::FailedOperationOperationsTeamNoApplicationPermission,
            TcmppError::FailedOperationOperationsTeamNoMiniProgramPermission,
            TcmppError::FailedOperationPackageAlreadyExpired,
            TcmppError::FailedOperationRecordNotFound,
            TcmppError::FailedOperationReleaseMnpVersionNeedGreaterThanOnlineVersion,
            TcmppError::FailedOperationRequestParamAnalysisFailed,
            TcmppError::FailedOperationShowcaseVersionAlreadyExist,
            TcmppError::FailedOperationSystemError,
            TcmppError::FailedOperationUnableOperateAdminAccount,
            TcmppError::InternalError,
            TcmppError::InvalidParameter,
            TcmppError::InvalidParameterValue,
            TcmppError::InvalidParameterValueAppPackageNameNotConfig,
            TcmppError::InvalidParameterValueExistMismatchParameterType,
            TcmppError::InvalidParameterValueExistTeamName,
            TcmppError::InvalidParameterValueExistUserAccount,
            TcmppError::InvalidParameterValueInvalidAccountType,
            TcmppError::InvalidParameterValueInvalidAppPackageNameLayout,
            TcmppError::InvalidParameterValueInvalidApplicationId,
            TcmppError::InvalidParameterValueInvalidApplicationIntro,
            TcmppError::InvalidParameterValueInvalidApplicationName,
            TcmppError::InvalidParameterValueInvalidApplicationRemark,
            TcmppError::InvalidParameterValueInvalidApplyAction,
            TcmppError::InvalidParameterValueInvalidApprovalNo,
            TcmppError::InvalidParameterValueInvalidApprovalNote,
            TcmppError::InvalidParameterValueInvalidMnpIcon,
            TcmppError::InvalidParameterValueInvalidMnpId,
            TcmppError::InvalidParameterValueInvalidMnpIntro,
            TcmppError::InvalidParameterValueInvalidMnpName,
            TcmppError::InvalidParameterValueInvalidMnpType,
            TcmppError::InvalidParameterValueInvalidMnpVersion,
            TcmppError::InvalidParameterValueInvalidMnpVersionId,
            TcmppError::InvalidParameterValueInvalidMnpVersionIntro,
            TcmppError::InvalidParameterValueInvalidMnpVersionTaskId,
            TcmppError::InvalidParameterValueInvalidMiniAppId,
            TcmppError::InvalidParameterValueInvalidPlatformId,
            TcmppError::InvalidParameterValueInvalidRoleId,
            TcmppError::InvalidParameterValueInvalidTeamId,
            TcmppError::InvalidParameterValueInvalidUserId,
            TcmppError::InvalidParameterValueInvalidUserName,
            TcmppError::InvalidParameterValueMnpApprovalStatusError,
            TcmppError::InvalidParameterValueMnpFileSizExceedLimit,
            TcmppError::InvalidParameterValueMnpTypeNumberExceedLimit,
            TcmppError::InvalidParameterValueMnpVersionIsNotPlatformPhase,
            TcmppError::InvalidParameterValueMiniProgramNameAlreadyExist,
            TcmppError::InvalidParameterValueProcessApplicationAndApprovalApplicationMismatch,
            TcmppError::InvalidParameterValueProcessApprovalItemIsEmpty,
            TcmppError::InvalidParameterValueProcessMnpApprovalStatusError,
            TcmppError::InvalidParameterValueQueryParameterLengthExceedLimit,
            TcmppError::InvalidParameterValueTeamTypeMismatch,
            TcmppError::InvalidParameterValueUserTeamRelationNotExist,
            TcmppError::MissingParameter,
            TcmppError::MissingParameterLoginInfoNotFound,
            TcmppError::OperationDenied,
            TcmppError::RequestLimitExceeded,
            TcmppError::ResourceInUse,
            TcmppError::ResourceInsufficient,
            TcmppError::ResourceNotFound,
            TcmppError::ResourceNotFoundNotFoundPurchasedPackage,
            TcmppError::ResourceUnavailable,
            TcmppError::UnauthorizedOperation,
            TcmppError::UnknownParameter,
            TcmppError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 88] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AppAlreadyBindAudit",
            "FailedOperation.AppAlreadyBindMiniProgram",
            "FailedOperation.ApplicationNameAlreadyExisted",
            "FailedOperation.ApplicationNumberExceedLimit",
            "FailedOperation.ExistBlackDomain",
            "FailedOperation.ExistMNPApprovalRecord",
            "FailedOperation.ExistRepeatDomainUrl",
            "FailedOperation.ExistSensitiveAPI",
            "FailedOperation.ExistWhiteDomain",
            "FailedOperation.FileDownloadFailed",
            "FailedOperation.GetOperateResourceFailed",
            "FailedOperation.InvalidRequestEnterpriseInfo",
            "FailedOperation.LoginAuthFailed",
            "FailedOperation.MNPNumberExceedLimit",
            "FailedOperation.MNPOnlineVersionNotExist",
            "FailedOperation.MNPReleaseNumberExceedLimit",
            "FailedOperation.MNPTeamAssociatedApplicationTeamNotCreateApplication",
            "FailedOperation.MNPTeamNotAssociatedApplicationTeam",
            "FailedOperation.MNPVersionReleased",
            "FailedOperation.MiniProgramIconAnalysisFailed",
            "FailedOperation.NoAccessPermission",
            "FailedOperation.OnlyReleasePlatformApprovedMNPVersion",
            "FailedOperation.OperationsTeamNoApplicationPermission",
            "FailedOperation.OperationsTeamNoMiniProgramPermission",
            "FailedOperation.PackageAlreadyExpired",
            "FailedOperation.RecordNotFound",
            "FailedOperation.ReleaseMNPVersionNeedGreaterThanOnlineVersion",
            "FailedOperation.RequestParamAnalysisFailed",
            "FailedOperation.ShowcaseVersionAlreadyExist",
            "FailedOperation.SystemError",
            "FailedOperation.UnableOperateAdminAccount",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.AppPackageNameNotConfig",
            "InvalidParameterValue.ExistMismatchParameterType",
            "InvalidParameterValue.ExistTeamName",
            "InvalidParameterValue.ExistUserAccount",
            "InvalidParameterValue.InvalidAccountType",
            "InvalidParameterValue.InvalidAppPackageNameLayout",
            "InvalidParameterValue.InvalidApplicationId",
            "InvalidParameterValue.InvalidApplicationIntro",
            "InvalidParameterValue.InvalidApplicationName",
            "InvalidParameterValue.InvalidApplicationRemark",
            "InvalidParameterValue.InvalidApplyAction",
            "InvalidParameterValue.InvalidApprovalNo",
            "InvalidParameterValue.InvalidApprovalNote",
            "InvalidParameterValue.InvalidMNPIcon",
            "InvalidParameterValue.InvalidMNPId",
            "InvalidParameterValue.InvalidMNPIntro",
            "InvalidParameterValue.InvalidMNPName",
            "InvalidParameterValue.InvalidMNPType",
            "InvalidParameterValue.InvalidMNPVersion",
            "InvalidParameterValue.InvalidMNPVersionId",
            "InvalidParameterValue.InvalidMNPVersionIntro",
            "InvalidParameterValue.InvalidMNPVersionTaskId",
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
            "InvalidParameterValue.ProcessApplicationAndApprovalApplicationMismatch",
            "InvalidParameterValue.ProcessApprovalItemIsEmpty",
            "InvalidParameterValue.ProcessMNPApprovalStatusError",
            "InvalidParameterValue.QueryParameterLengthExceedLimit",
            "InvalidParameterValue.TeamTypeMismatch",
            "InvalidParameterValue.UserTeamRelationNotExist",
            "MissingParameter",
            "MissingParameter.LoginInfoNotFound",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.NotFoundPurchasedPackage",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 88] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAppAlreadyBindAudit",
            "FailedOperationAppAlreadyBindMiniProgram",
            "FailedOperationApplicationNameAlreadyExisted",
            "FailedOperationApplicationNumberExceedLimit",
            "FailedOperationExistBlackDomain",
            "FailedOperationExistMnpApprovalRecord",
            "FailedOperationExistRepeatDomainUrl",
            "FailedOperationExistSensitiveApi",
            "FailedOperationExistWhiteDomain",
            "FailedOperationFileDownloadFailed",
            "FailedOperationGetOperateResourceFailed",
            "FailedOperationInvalidRequestEnterpriseInfo",
            "FailedOperationLoginAuthFailed",
            "FailedOperationMnpNumberExceedLimit",
            "FailedOperationMnpOnlineVersionNotExist",
            "FailedOperationMnpReleaseNumberExceedLimit",
            "FailedOperationMnpTeamAssociatedApplicationTeamNotCreateApplication",
            "FailedOperationMnpTeamNotAssociatedApplicationTeam",
            "FailedOperationMnpVersionReleased",
            "FailedOperationMiniProgramIconAnalysisFailed",
            "FailedOperationNoAccessPermission",
            "FailedOperationOnlyReleasePlatformApprovedMnpVersion",
            "FailedOperationOperationsTeamNoApplicationPermission",
            "FailedOperationOperationsTeamNoMiniProgramPermission",
            "FailedOperationPackageAlreadyExpired",
            "FailedOperationRecordNotFound",
            "FailedOperationReleaseMnpVersionNeedGreaterThanOnlineVersion",
            "FailedOperationRequestParamAnalysisFailed",
            "FailedOperationShowcaseVersionAlreadyExist",
            "FailedOperationSystemError",
            "FailedOperationUnableOperateAdminAccount",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueAppPackageNameNotConfig",
            "InvalidParameterValueExistMismatchParameterType",
            "InvalidParameterValueExistTeamName",
            "InvalidParameterValueExistUserAccount",
            "InvalidParameterValueInvalidAccountType",
            "InvalidParameterValueInvalidAppPackageNameLayout",
            "InvalidParameterValueInvalidApplicationId",
            "InvalidParameterValueInvalidApplicationIntro",
            "InvalidParameterValueInvalidApplicationName",
            "InvalidParameterValueInvalidApplicationRemark",
            "InvalidParameterValueInvalidApplyAction",
            "InvalidParameterValueInvalidApprovalNo",
            "InvalidParameterValueInvalidApprovalNote",
            "InvalidParameterValueInvalidMnpIcon",
            "InvalidParameterValueInvalidMnpId",
            "InvalidParameterValueInvalidMnpIntro",
            "InvalidParameterValueInvalidMnpName",
            "InvalidParameterValueInvalidMnpType",
            "InvalidParameterValueInvalidMnpVersion",
            "InvalidParameterValueInvalidMnpVersionId",
            "InvalidParameterValueInvalidMnpVersionIntro",
            "InvalidParameterValueInvalidMnpVersionTaskId",
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
            "InvalidParameterValueProcessApplicationAndApprovalApplicationMismatch",
            "InvalidParameterValueProcessApprovalItemIsEmpty",
            "InvalidParameterValueProcessMnpApprovalStatusError",
            "InvalidParameterValueQueryParameterLengthExceedLimit",
            "InvalidParameterValueTeamTypeMismatch",
            "InvalidParameterValueUserTeamRelationNotExist",
            "MissingParameter",
            "MissingParameterLoginInfoNotFound",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundNotFoundPurchasedPackage",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCMPP_V20240801_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcmppError",
            label_en: "Tencent Cloud Mini Program Platform",
            label_zh: "腾讯云小程序平台",
            level: Level::Service,
            product: Some(products::TCMPP),
            version: Some("2024-08-01"),
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

#[cfg(feature = "tcmpp")]
pub use v20240801::TcmppError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
