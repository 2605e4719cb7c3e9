// @generated from spec/tcmpp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7b12c1a64b37a071
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcmpp.rs"]
mod index;

/// Version 2024-08-01 of the API.
pub mod v20240801 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of Tencent Cloud Mini Program Platform (tcmpp), API 3.0, version 2024-08-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TcmppError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AppAlreadyBindAudit
        #[doc(alias("FailedOperation.AppAlreadyBindAudit"))]
        FailedOperationAppAlreadyBindAudit = 1_759_295_420,
        /// FailedOperation.AppAlreadyBindMiniProgram
        #[doc(alias("FailedOperation.AppAlreadyBindMiniProgram"))]
        FailedOperationAppAlreadyBindMiniProgram = 1_721_248_529,
        /// FailedOperation.ApplicationNameAlreadyExisted
        #[doc(alias("FailedOperation.ApplicationNameAlreadyExisted"))]
        FailedOperationApplicationNameAlreadyExisted = -212_880_344,
        /// FailedOperation.ApplicationNumberExceedLimit
        #[doc(alias("FailedOperation.ApplicationNumberExceedLimit"))]
        FailedOperationApplicationNumberExceedLimit = -2_106_152_060,
        /// FailedOperation.ExistBlackDomain
        #[doc(alias("FailedOperation.ExistBlackDomain"))]
        FailedOperationExistBlackDomain = 133_888_330,
        /// FailedOperation.ExistMNPApprovalRecord
        #[doc(alias("FailedOperation.ExistMNPApprovalRecord"))]
        FailedOperationExistMnpApprovalRecord = 1_207_964_642,
        /// FailedOperation.ExistRepeatDomainUrl
        #[doc(alias("FailedOperation.ExistRepeatDomainUrl"))]
        FailedOperationExistRepeatDomainUrl = 1_565_979_786,
        /// FailedOperation.ExistSensitiveAPI
        #[doc(alias("FailedOperation.ExistSensitiveAPI"))]
        FailedOperationExistSensitiveApi = -819_900_805,
        /// FailedOperation.ExistWhiteDomain
        #[doc(alias("FailedOperation.ExistWhiteDomain"))]
        FailedOperationExistWhiteDomain = 382_194_741,
        /// FailedOperation.FileDownloadFailed
        #[doc(alias("FailedOperation.FileDownloadFailed"))]
        FailedOperationFileDownloadFailed = -1_346_654_378,
        /// FailedOperation.GetOperateResourceFailed
        #[doc(alias("FailedOperation.GetOperateResourceFailed"))]
        FailedOperationGetOperateResourceFailed = -439_754_834,
        /// FailedOperation.InvalidRequestEnterpriseInfo
        #[doc(alias("FailedOperation.InvalidRequestEnterpriseInfo"))]
        FailedOperationInvalidRequestEnterpriseInfo = -584_286_010,
        /// FailedOperation.LoginAuthFailed
        #[doc(alias("FailedOperation.LoginAuthFailed"))]
        FailedOperationLoginAuthFailed = -839_357_014,
        /// FailedOperation.MNPNumberExceedLimit
        #[doc(alias("FailedOperation.MNPNumberExceedLimit"))]
        FailedOperationMnpNumberExceedLimit = -304_736_407,
        /// FailedOperation.MNPOnlineVersionNotExist
        #[doc(alias("FailedOperation.MNPOnlineVersionNotExist"))]
        FailedOperationMnpOnlineVersionNotExist = 1_291_385_609,
        /// FailedOperation.MNPReleaseNumberExceedLimit
        #[doc(alias("FailedOperation.MNPReleaseNumberExceedLimit"))]
        FailedOperationMnpReleaseNumberExceedLimit = 1_093_151_954,
        /// FailedOperation.MNPTeamAssociatedApplicationTeamNotCreateApplication
        #[doc(
            alias("FailedOperation.MNPTeamAssociatedApplicationTeamNotCreateApplication")
        )]
        FailedOperationMnpTeamAssociatedApplicationTeamNotCreateApplication = 921_300_054,
        /// FailedOperation.MNPTeamNotAssociatedApplicationTeam
        #[doc(alias("FailedOperation.MNPTeamNotAssociatedApplicationTeam"))]
        FailedOperationMnpTeamNotAssociatedApplicationTeam = -1_456_644_780,
        /// FailedOperation.MNPVersionReleased
        #[doc(alias("FailedOperation.MNPVersionReleased"))]
        FailedOperationMnpVersionReleased = -19_043_524,
        /// FailedOperation.MiniProgramIconAnalysisFailed
        #[doc(alias("FailedOperation.MiniProgramIconAnalysisFailed"))]
        FailedOperationMiniProgramIconAnalysisFailed = -322_850_434,
        /// FailedOperation.NoAccessPermission
        #[doc(alias("FailedOperation.NoAccessPermission"))]
        FailedOperationNoAccessPermission = -797_485_433,
        /// FailedOperation.OnlyReleasePlatformApprovedMNPVersion
        #[doc(alias("FailedOperation.OnlyReleasePlatformApprovedMNPVersion"))]
        FailedOperationOnlyReleasePlatformApprovedMnpVersion = -1_266_253_713,
        /// FailedOperation.OperationsTeamNoApplicationPermission
        #[doc(alias("FailedOperation.OperationsTeamNoApplicationPermission"))]
        FailedOperationOperationsTeamNoApplicationPermission = 1_446_713_226,
        /// FailedOperation.OperationsTeamNoMiniProgramPermission
        #[doc(alias("FailedOperation.OperationsTeamNoMiniProgramPermission"))]
        FailedOperationOperationsTeamNoMiniProgramPermission = -132_572_960,
        /// FailedOperation.PackageAlreadyExpired
        #[doc(alias("FailedOperation.PackageAlreadyExpired"))]
        FailedOperationPackageAlreadyExpired = -1_835_592_172,
        /// FailedOperation.RecordNotFound
        #[doc(alias("FailedOperation.RecordNotFound"))]
        FailedOperationRecordNotFound = 1_688_639_633,
        /// FailedOperation.ReleaseMNPVersionNeedGreaterThanOnlineVersion
        #[doc(alias("FailedOperation.ReleaseMNPVersionNeedGreaterThanOnlineVersion"))]
        FailedOperationReleaseMnpVersionNeedGreaterThanOnlineVersion = 711_121_104,
        /// FailedOperation.RequestParamAnalysisFailed
        #[doc(alias("FailedOperation.RequestParamAnalysisFailed"))]
        FailedOperationRequestParamAnalysisFailed = 1_468_830_439,
        /// FailedOperation.ShowcaseVersionAlreadyExist
        #[doc(alias("FailedOperation.ShowcaseVersionAlreadyExist"))]
        FailedOperationShowcaseVersionAlreadyExist = -222_116_498,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError = -526_850_274,
        /// FailedOperation.UnableOperateAdminAccount
        #[doc(alias("FailedOperation.UnableOperateAdminAccount"))]
        FailedOperationUnableOperateAdminAccount = 1_702_202_428,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AppPackageNameNotConfig
        #[doc(alias("InvalidParameterValue.AppPackageNameNotConfig"))]
        InvalidParameterValueAppPackageNameNotConfig = -568_457_775,
        /// InvalidParameterValue.ExistMismatchParameterType
        #[doc(alias("InvalidParameterValue.ExistMismatchParameterType"))]
        InvalidParameterValueExistMismatchParameterType = 1_761_233_245,
        /// InvalidParameterValue.ExistTeamName
        #[doc(alias("InvalidParameterValue.ExistTeamName"))]
        InvalidParameterValueExistTeamName = -919_250_660,
        /// InvalidParameterValue.ExistUserAccount
        #[doc(alias("InvalidParameterValue.ExistUserAccount"))]
        InvalidParameterValueExistUserAccount = -2_042_521_151,
        /// InvalidParameterValue.InvalidAccountType
        #[doc(alias("InvalidParameterValue.InvalidAccountType"))]
        InvalidParameterValueInvalidAccountType = -2_097_730_532,
        /// InvalidParameterValue.InvalidAppPackageNameLayout
        #[doc(alias("InvalidParameterValue.InvalidAppPackageNameLayout"))]
        InvalidParameterValueInvalidAppPackageNameLayout = -854_634_726,
        /// InvalidParameterValue.InvalidApplicationId
        #[doc(alias("InvalidParameterValue.InvalidApplicationId"))]
        InvalidParameterValueInvalidApplicationId = 347_358_371,
        /// InvalidParameterValue.InvalidApplicationIntro
        #[doc(alias("InvalidParameterValue.InvalidApplicationIntro"))]
        InvalidParameterValueInvalidApplicationIntro = -1_460_563_715,
        /// InvalidParameterValue.InvalidApplicationName
        #[doc(alias("InvalidParameterValue.InvalidApplicationName"))]
        InvalidParameterValueInvalidApplicationName = -442_602_850,
        /// InvalidParameterValue.InvalidApplicationRemark
        #[doc(alias("InvalidParameterValue.InvalidApplicationRemark"))]
        InvalidParameterValueInvalidApplicationRemark = 583_187_775,
        /// InvalidParameterValue.InvalidApplyAction
        #[doc(alias("InvalidParameterValue.InvalidApplyAction"))]
        InvalidParameterValueInvalidApplyAction = -908_680_301,
        /// InvalidParameterValue.InvalidApprovalNo
        #[doc(alias("InvalidParameterValue.InvalidApprovalNo"))]
        InvalidParameterValueInvalidApprovalNo = -1_820_063_259,
        /// InvalidParameterValue.InvalidApprovalNote
        #[doc(alias("InvalidParameterValue.InvalidApprovalNote"))]
        InvalidParameterValueInvalidApprovalNote = -282_583_149,
        /// InvalidParameterValue.InvalidMNPIcon
        #[doc(alias("InvalidParameterValue.InvalidMNPIcon"))]
        InvalidParameterValueInvalidMnpIcon = -72_813_723,
        /// InvalidParameterValue.InvalidMNPId
        #[doc(alias("InvalidParameterValue.InvalidMNPId"))]
        InvalidParameterValueInvalidMnpId = -526_255_529,
        /// InvalidParameterValue.InvalidMNPIntro
        #[doc(alias("InvalidParameterValue.InvalidMNPIntro"))]
        InvalidParameterValueInvalidMnpIntro = 2_136_550_108,
        /// InvalidParameterValue.InvalidMNPName
        #[doc(alias("InvalidParameterValue.InvalidMNPName"))]
        InvalidParameterValueInvalidMnpName = -1_800_356_666,
        /// InvalidParameterValue.InvalidMNPType
        #[doc(alias("InvalidParameterValue.InvalidMNPType"))]
        InvalidParameterValueInvalidMnpType = -910_935_240,
        /// InvalidParameterValue.InvalidMNPVersion
        #[doc(alias("InvalidParameterValue.InvalidMNPVersion"))]
        InvalidParameterValueInvalidMnpVersion = 1_238_653_111,
        /// InvalidParameterValue.InvalidMNPVersionId
        #[doc(alias("InvalidParameterValue.InvalidMNPVersionId"))]
        InvalidParameterValueInvalidMnpVersionId = -731_092_658,
        /// InvalidParameterValue.InvalidMNPVersionIntro
        #[doc(alias("InvalidParameterValue.InvalidMNPVersionIntro"))]
        InvalidParameterValueInvalidMnpVersionIntro = 586_985_168,
        /// InvalidParameterValue.InvalidMNPVersionTaskId
        #[doc(alias("InvalidParameterValue.InvalidMNPVersionTaskId"))]
        InvalidParameterValueInvalidMnpVersionTaskId = 1_539_351_996,
        /// InvalidParameterValue.InvalidMiniAppId
        #[doc(alias("InvalidParameterValue.InvalidMiniAppId"))]
        InvalidParameterValueInvalidMiniAppId = -605_946_039,
        /// InvalidParameterValue.InvalidPlatformId
        #[doc(alias("InvalidParameterValue.InvalidPlatformId"))]
        InvalidParameterValueInvalidPlatformId = 1_400_193_383,
        /// InvalidParameterValue.InvalidRoleId
        #[doc(alias("InvalidParameterValue.InvalidRoleId"))]
        InvalidParameterValueInvalidRoleId = -61_072_535,
        /// InvalidParameterValue.InvalidTeamId
        #[doc(alias("InvalidParameterValue.InvalidTeamId"))]
        InvalidParameterValueInvalidTeamId = 2_047_936_806,
        /// InvalidParameterValue.InvalidUserId
        #[doc(alias("InvalidParameterValue.InvalidUserId"))]
        InvalidParameterValueInvalidUserId = -2_132_905_025,
        /// InvalidParameterValue.InvalidUserName
        #[doc(alias("InvalidParameterValue.InvalidUserName"))]
        InvalidParameterValueInvalidUserName = -1_821_250_980,
        /// InvalidParameterValue.MNPApprovalStatusError
        #[doc(alias("InvalidParameterValue.MNPApprovalStatusError"))]
        InvalidParameterValueMnpApprovalStatusError = -331_604_522,
        /// InvalidParameterValue.MNPFileSizExceedLimit
        #[doc(alias("InvalidParameterValue.MNPFileSizExceedLimit"))]
        InvalidParameterValueMnpFileSizExceedLimit = 1_827_209_553,
        /// InvalidParameterValue.MNPTypeNumberExceedLimit
        #[doc(alias("InvalidParameterValue.MNPTypeNumberExceedLimit"))]
        InvalidParameterValueMnpTypeNumberExceedLimit = 1_775_993_638,
        /// InvalidParameterValue.MNPVersionIsNotPlatformPhase
        #[doc(alias("InvalidParameterValue.MNPVersionIsNotPlatformPhase"))]
        InvalidParameterValueMnpVersionIsNotPlatformPhase = -1_780_839_917,
        /// InvalidParameterValue.MiniProgramNameAlreadyExist
        #[doc(alias("InvalidParameterValue.MiniProgramNameAlreadyExist"))]
        InvalidParameterValueMiniProgramNameAlreadyExist = 1_931_726_675,
        /// InvalidParameterValue.ProcessApplicationAndApprovalApplicationMismatch
        #[doc(
            alias(
                "InvalidParameterValue.ProcessApplicationAndApprovalApplicationMismatch"
            )
        )]
        InvalidParameterValueProcessApplicationAndApprovalApplicationMismatch = 1_165_812_506,
        /// InvalidParameterValue.ProcessApprovalItemIsEmpty
        #[doc(alias("InvalidParameterValue.ProcessApprovalItemIsEmpty"))]
        InvalidParameterValueProcessApprovalItemIsEmpty = -1_301_260_900,
        /// InvalidParameterValue.ProcessMNPApprovalStatusError
        #[doc(alias("InvalidParameterValue.ProcessMNPApprovalStatusError"))]
        InvalidParameterValueProcessMnpApprovalStatusError = 1_921_913_785,
        /// InvalidParameterValue.QueryParameterLengthExceedLimit
        #[doc(alias("InvalidParameterValue.QueryParameterLengthExceedLimit"))]
        InvalidParameterValueQueryParameterLengthExceedLimit = 1_093_265_627,
        /// InvalidParameterValue.TeamTypeMismatch
        #[doc(alias("InvalidParameterValue.TeamTypeMismatch"))]
        InvalidParameterValueTeamTypeMismatch = 1_625_797_877,
        /// InvalidParameterValue.UserTeamRelationNotExist
        #[doc(alias("InvalidParameterValue.UserTeamRelationNotExist"))]
        InvalidParameterValueUserTeamRelationNotExist = -1_546_304_351,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.LoginInfoNotFound
        #[doc(alias("MissingParameter.LoginInfoNotFound"))]
        MissingParameterLoginInfoNotFound = -2_137_287_792,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.NotFoundPurchasedPackage
        #[doc(alias("ResourceNotFound.NotFoundPurchasedPackage"))]
        ResourceNotFoundNotFoundPurchasedPackage = -762_377_420,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(TcmppError, tcmpp_v20240801_table);
    mod tcmpp_v20240801_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TcmppError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tcmpp_v20240801";
        pub(super) const CODE_INDEX: Index = index::TCMPP_V20240801_CODES;
        pub(super) const KEY_INDEX: Index = index::TCMPP_V20240801_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 88] = backgrounds(
            &WORDS,
            &index::TCMPP_V20240801_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20240801::TcmppError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
