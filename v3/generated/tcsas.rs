// @generated from spec/tcsas.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b8118e695e579123
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcsas.rs"]
mod index;

/// Version 2025-01-06 of the API.
pub mod v20250106 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of Super App as a Service (tcsas), API 3.0, version 2025-01-06.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TcsasError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
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
        /// FailedOperation.ApprovalAlreadyProcessed
        #[doc(alias("FailedOperation.ApprovalAlreadyProcessed"))]
        FailedOperationApprovalAlreadyProcessed = 1_295_639_902,
        /// FailedOperation.ApprovalNotBelongToApplication
        #[doc(alias("FailedOperation.ApprovalNotBelongToApplication"))]
        FailedOperationApprovalNotBelongToApplication = -1_285_767_058,
        /// FailedOperation.ExistMNPApprovalRecord
        #[doc(alias("FailedOperation.ExistMNPApprovalRecord"))]
        FailedOperationExistMnpApprovalRecord = 1_207_964_642,
        /// FailedOperation.ExistMerchantBindApply
        #[doc(alias("FailedOperation.ExistMerchantBindApply"))]
        FailedOperationExistMerchantBindApply = 1_492_462_491,
        /// FailedOperation.ExistMerchantBindRelation
        #[doc(alias("FailedOperation.ExistMerchantBindRelation"))]
        FailedOperationExistMerchantBindRelation = 898_664_554,
        /// FailedOperation.ExistPaymentOpenApply
        #[doc(alias("FailedOperation.ExistPaymentOpenApply"))]
        FailedOperationExistPaymentOpenApply = -1_564_451_356,
        /// FailedOperation.ExistRepeatDomainUrl
        #[doc(alias("FailedOperation.ExistRepeatDomainUrl"))]
        FailedOperationExistRepeatDomainUrl = 1_565_979_786,
        /// FailedOperation.ExistSensitiveAPI
        #[doc(alias("FailedOperation.ExistSensitiveAPI"))]
        FailedOperationExistSensitiveApi = -819_900_805,
        /// FailedOperation.FileDownloadFailed
        #[doc(alias("FailedOperation.FileDownloadFailed"))]
        FailedOperationFileDownloadFailed = -1_346_654_378,
        /// FailedOperation.GetOperateResourceFailed
        #[doc(alias("FailedOperation.GetOperateResourceFailed"))]
        FailedOperationGetOperateResourceFailed = -439_754_834,
        /// FailedOperation.LoginAuthFailed
        #[doc(alias("FailedOperation.LoginAuthFailed"))]
        FailedOperationLoginAuthFailed = -839_357_014,
        /// FailedOperation.MNPNumberExceedLimit
        #[doc(alias("FailedOperation.MNPNumberExceedLimit"))]
        FailedOperationMnpNumberExceedLimit = -304_736_407,
        /// FailedOperation.MNPOnlineVersionNotExist
        #[doc(alias("FailedOperation.MNPOnlineVersionNotExist"))]
        FailedOperationMnpOnlineVersionNotExist = 1_291_385_609,
        /// FailedOperation.MNPPaymentAlreadyEnabled
        #[doc(alias("FailedOperation.MNPPaymentAlreadyEnabled"))]
        FailedOperationMnpPaymentAlreadyEnabled = -1_988_701_494,
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
        /// FailedOperation.MerchantPaymentFunctionClosed
        #[doc(alias("FailedOperation.MerchantPaymentFunctionClosed"))]
        FailedOperationMerchantPaymentFunctionClosed = 1_152_880_583,
        /// FailedOperation.MiniProgramIconAnalysisFailed
        #[doc(alias("FailedOperation.MiniProgramIconAnalysisFailed"))]
        FailedOperationMiniProgramIconAnalysisFailed = -322_850_434,
        /// FailedOperation.NoAccessPermission
        #[doc(alias("FailedOperation.NoAccessPermission"))]
        FailedOperationNoAccessPermission = -797_485_433,
        /// FailedOperation.OnlyReleasePlatformApprovedMNPVersion
        #[doc(alias("FailedOperation.OnlyReleasePlatformApprovedMNPVersion"))]
        FailedOperationOnlyReleasePlatformApprovedMnpVersion = -1_266_253_713,
        /// FailedOperation.OperationsTeamNoMiniProgramPermission
        #[doc(alias("FailedOperation.OperationsTeamNoMiniProgramPermission"))]
        FailedOperationOperationsTeamNoMiniProgramPermission = -132_572_960,
        /// FailedOperation.PackageAlreadyExpired
        #[doc(alias("FailedOperation.PackageAlreadyExpired"))]
        FailedOperationPackageAlreadyExpired = -1_835_592_172,
        /// FailedOperation.PaymentRecordNotBelongToApplication
        #[doc(alias("FailedOperation.PaymentRecordNotBelongToApplication"))]
        FailedOperationPaymentRecordNotBelongToApplication = -1_644_815_800,
        /// FailedOperation.PaymentRecordNotFound
        #[doc(alias("FailedOperation.PaymentRecordNotFound"))]
        FailedOperationPaymentRecordNotFound = -135_411_517,
        /// FailedOperation.PaymentVersionCheckError
        #[doc(alias("FailedOperation.PaymentVersionCheckError"))]
        FailedOperationPaymentVersionCheckError = -1_343_365_724,
        /// FailedOperation.ProdApplicationConfigExceedLimit
        #[doc(alias("FailedOperation.ProdApplicationConfigExceedLimit"))]
        FailedOperationProdApplicationConfigExceedLimit = -1_699_568_390,
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
        /// FailedOperation.TestApplicationConfigExceedLimit
        #[doc(alias("FailedOperation.TestApplicationConfigExceedLimit"))]
        FailedOperationTestApplicationConfigExceedLimit = 248_759_114,
        /// FailedOperation.UnableOperateAdminAccount
        #[doc(alias("FailedOperation.UnableOperateAdminAccount"))]
        FailedOperationUnableOperateAdminAccount = 1_702_202_428,
        /// FailedOperation.UserNotFound
        #[doc(alias("FailedOperation.UserNotFound"))]
        FailedOperationUserNotFound = -1_041_280_310,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InvalidExistSameAppKey
        #[doc(alias("InvalidParameter.InvalidExistSameAppKey"))]
        InvalidParameterInvalidExistSameAppKey = -581_954_436,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AgeRatingExceedSupperAppLimit
        #[doc(alias("InvalidParameterValue.AgeRatingExceedSupperAppLimit"))]
        InvalidParameterValueAgeRatingExceedSupperAppLimit = -1_972_129_643,
        /// InvalidParameterValue.AppKeyLengthExceedLimit
        #[doc(alias("InvalidParameterValue.AppKeyLengthExceedLimit"))]
        InvalidParameterValueAppKeyLengthExceedLimit = -619_944_840,
        /// InvalidParameterValue.AppPackageNameNotConfig
        #[doc(alias("InvalidParameterValue.AppPackageNameNotConfig"))]
        InvalidParameterValueAppPackageNameNotConfig = -568_457_775,
        /// InvalidParameterValue.AppURLLengthExceedLimit
        #[doc(alias("InvalidParameterValue.AppURLLengthExceedLimit"))]
        InvalidParameterValueAppUrlLengthExceedLimit = 920_415_684,
        /// InvalidParameterValue.ApprovalNoteRequired
        #[doc(alias("InvalidParameterValue.ApprovalNoteRequired"))]
        InvalidParameterValueApprovalNoteRequired = 1_442_759_547,
        /// InvalidParameterValue.DuplicateAgeRatingStandard
        #[doc(alias("InvalidParameterValue.DuplicateAgeRatingStandard"))]
        InvalidParameterValueDuplicateAgeRatingStandard = 1_566_452_885,
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
        /// InvalidParameterValue.InvalidAgeRatingStandard
        #[doc(alias("InvalidParameterValue.InvalidAgeRatingStandard"))]
        InvalidParameterValueInvalidAgeRatingStandard = 801_760_560,
        /// InvalidParameterValue.InvalidAppPackageNameLayout
        #[doc(alias("InvalidParameterValue.InvalidAppPackageNameLayout"))]
        InvalidParameterValueInvalidAppPackageNameLayout = -854_634_726,
        /// InvalidParameterValue.InvalidAppType
        #[doc(alias("InvalidParameterValue.InvalidAppType"))]
        InvalidParameterValueInvalidAppType = -1_839_413_334,
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
        /// InvalidParameterValue.InvalidApprovalType
        #[doc(alias("InvalidParameterValue.InvalidApprovalType"))]
        InvalidParameterValueInvalidApprovalType = -2_121_123_224,
        /// InvalidParameterValue.InvalidMNPI18NLang
        #[doc(alias("InvalidParameterValue.InvalidMNPI18NLang"))]
        InvalidParameterValueInvalidMnpi18nLang = 819_552_644,
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
        /// InvalidParameterValue.InvalidMerchantId
        #[doc(alias("InvalidParameterValue.InvalidMerchantId"))]
        InvalidParameterValueInvalidMerchantId = 1_060_921_399,
        /// InvalidParameterValue.InvalidMerchantName
        #[doc(alias("InvalidParameterValue.InvalidMerchantName"))]
        InvalidParameterValueInvalidMerchantName = -280_198_962,
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
        /// InvalidParameterValue.PaymentRecordNotFound
        #[doc(alias("InvalidParameterValue.PaymentRecordNotFound"))]
        InvalidParameterValuePaymentRecordNotFound = -1_935_434_785,
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
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.LoginInfoNotFound
        #[doc(alias("MissingParameter.LoginInfoNotFound"))]
        MissingParameterLoginInfoNotFound = -2_137_287_792,
        /// ResourceNotFound.NotFoundPurchasedPackage
        #[doc(alias("ResourceNotFound.NotFoundPurchasedPackage"))]
        ResourceNotFoundNotFoundPurchasedPackage = -762_377_420,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
    }
    api::listed_enum!(TcsasError, tcsas_v20250106_table);
    mod tcsas_v20250106_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TcsasError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tcsas_v20250106";
        pub(super) const CODE_INDEX: Index = index::TCSAS_V20250106_CODES;
        pub(super) const KEY_INDEX: Index = index::TCSAS_V20250106_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 99] = backgrounds(
            &WORDS,
            &index::TCSAS_V20250106_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20250106::TcsasError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
