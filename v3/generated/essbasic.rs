// @generated from spec/essbasic.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 10e017afdfc7655a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/essbasic.rs"]
mod index;

/// Version 2020-12-22 of the API.
pub mod v20201222 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Tencent E-Sign Basic Edition (essbasic), API 3.0, version 2020-12-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EssbasicError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountAlreadyExists
        #[doc(alias("FailedOperation.AccountAlreadyExists"))]
        FailedOperationAccountAlreadyExists = 149_828_367,
        /// FailedOperation.AccountVerifyFail
        #[doc(alias("FailedOperation.AccountVerifyFail"))]
        FailedOperationAccountVerifyFail = -84_093_177,
        /// FailedOperation.AuthFail
        #[doc(alias("FailedOperation.AuthFail"))]
        FailedOperationAuthFail = 1_404_843_188,
        /// FailedOperation.DLockFailed
        #[doc(alias("FailedOperation.DLockFailed"))]
        FailedOperationDLockFailed = 180_662_685,
        /// FailedOperation.ErrBindingRepeated
        #[doc(alias("FailedOperation.ErrBindingRepeated"))]
        FailedOperationErrBindingRepeated = 1_042_074_808,
        /// FailedOperation.GenerateOrgSeal
        #[doc(alias("FailedOperation.GenerateOrgSeal"))]
        FailedOperationGenerateOrgSeal = 564_327_306,
        /// FailedOperation.GenerateUserSeal
        #[doc(alias("FailedOperation.GenerateUserSeal"))]
        FailedOperationGenerateUserSeal = 1_707_307_823,
        /// FailedOperation.NoRole
        #[doc(alias("FailedOperation.NoRole"))]
        FailedOperationNoRole = 1_664_610_476,
        /// FailedOperation.OpenIdAlreadyExists
        #[doc(alias("FailedOperation.OpenIdAlreadyExists"))]
        FailedOperationOpenIdAlreadyExists = -686_885_507,
        /// FailedOperation.OrgIdCardNumberAlreadyExists
        #[doc(alias("FailedOperation.OrgIdCardNumberAlreadyExists"))]
        FailedOperationOrgIdCardNumberAlreadyExists = -1_152_884_259,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded = -1_532_418_032,
        /// FailedOperation.RequestLimitExceeded1D
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RequestLimitExceeded1D"))]
        FailedOperationRequestLimitExceeded1D = 340_067_704,
        /// FailedOperation.RequestLimitExceeded1H
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.RequestLimitExceeded1H"))]
        FailedOperationRequestLimitExceeded1H = -1_658_639_290,
        /// FailedOperation.RequestLimitExceeded30S
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded30S"))]
        FailedOperationRequestLimitExceeded30S = -1_195_032_119,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.Api
        #[doc(alias("InternalError.Api"))]
        InternalErrorApi = 800_737_024,
        /// InternalError.Cache
        #[doc(alias("InternalError.Cache"))]
        InternalErrorCache = -309_599_619,
        /// InternalError.Callback
        #[doc(alias("InternalError.Callback"))]
        InternalErrorCallback = 235_171_778,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb = 1_141_748_210,
        /// InternalError.Decryption
        #[doc(alias("InternalError.Decryption"))]
        InternalErrorDecryption = -1_471_093_552,
        /// InternalError.Encryption
        #[doc(alias("InternalError.Encryption"))]
        InternalErrorEncryption = 178_021_406,
        /// InternalError.GenerateId
        #[doc(alias("InternalError.GenerateId"))]
        InternalErrorGenerateId = -231_429_821,
        /// InternalError.Mq
        #[doc(alias("InternalError.Mq"))]
        InternalErrorMq = -1_959_964_652,
        /// InternalError.Pdf
        #[doc(alias("InternalError.Pdf"))]
        InternalErrorPdf = -2_094_128_136,
        /// InternalError.Serialize
        #[doc(alias("InternalError.Serialize"))]
        InternalErrorSerialize = 1_031_113_603,
        /// InternalError.Storage
        #[doc(alias("InternalError.Storage"))]
        InternalErrorStorage = -1_911_388_103,
        /// InternalError.ThirdParty
        #[doc(alias("InternalError.ThirdParty"))]
        InternalErrorThirdParty = 892_696_978,
        /// InternalError.UnSerialize
        #[doc(alias("InternalError.UnSerialize"))]
        InternalErrorUnSerialize = 639_481_953,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BizApproverAlreadyExists
        #[doc(alias("InvalidParameter.BizApproverAlreadyExists"))]
        InvalidParameterBizApproverAlreadyExists = 1_104_478_607,
        /// InvalidParameter.InvalidVerifyResult
        #[doc(alias("InvalidParameter.InvalidVerifyResult"))]
        InvalidParameterInvalidVerifyResult = -1_869_299_226,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.BannedApplication
        #[doc(alias("OperationDenied.BannedApplication"))]
        OperationDeniedBannedApplication = -1_648_220_103,
        /// OperationDenied.NoApiAuth
        #[doc(alias("OperationDenied.NoApiAuth"))]
        OperationDeniedNoApiAuth = 626_721_578,
        /// OperationDenied.NoExtraVerify
        #[doc(alias("OperationDenied.NoExtraVerify"))]
        OperationDeniedNoExtraVerify = 1_749_040_343,
        /// OperationDenied.NoIdentityVerify
        #[doc(alias("OperationDenied.NoIdentityVerify"))]
        OperationDeniedNoIdentityVerify = -1_853_912_603,
        /// OperationDenied.NoPaymentVerify
        #[doc(alias("OperationDenied.NoPaymentVerify"))]
        OperationDeniedNoPaymentVerify = -249_376_978,
        /// OperationDenied.NoSession
        #[doc(alias("OperationDenied.NoSession"))]
        OperationDeniedNoSession = 562_235_612,
        /// OperationDenied.NoVerify
        #[doc(alias("OperationDenied.NoVerify"))]
        OperationDeniedNoVerify = -474_481_147,
        /// OperationDenied.NotOwnerUin
        #[doc(alias("OperationDenied.NotOwnerUin"))]
        OperationDeniedNotOwnerUin = -465_894_225,
        /// OperationDenied.UserNotInOrganization
        #[doc(alias("OperationDenied.UserNotInOrganization"))]
        OperationDeniedUserNotInOrganization = 780_738_365,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(EssbasicError, essbasic_v20201222_table);
    mod essbasic_v20201222_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{EssbasicError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "essbasic_v20201222";
        pub(super) const CODE_INDEX: Index = index::ESSBASIC_V20201222_CODES;
        pub(super) const KEY_INDEX: Index = index::ESSBASIC_V20201222_KEYS;
        pub(super) static VARIANTS: [EssbasicError; 56] = [
            EssbasicError::AuthFailure,
            EssbasicError::DryRunOperation,
            EssbasicError::FailedOperation,
            EssbasicError::FailedOperationAccountAlreadyExists,
            EssbasicError::FailedOperationAccountVerifyFail,
            EssbasicError::FailedOperationAuthFail,
            EssbasicError::FailedOperationDLockFailed,
            EssbasicError::FailedOperationErrBindingRepeated,
            EssbasicError::FailedOperationGenerateOrgSeal,
            EssbasicError::FailedOperationGenerateUserSeal,
            EssbasicError::FailedOperationNoRole,
            EssbasicError::FailedOperationOpenIdAlreadyExists,
            EssbasicError::FailedOperationOrgIdCardNumberAlreadyExists,
            EssbasicError::FailedOperationRequestLimitExceeded,
            EssbasicError::FailedOperationRequestLimitExceeded1D,
            EssbasicError::FailedOperationRequestLimitExceeded1H,
            EssbasicError::FailedOperationRequestLimitExceeded30S,
            EssbasicError::InternalError,
            EssbasicError::InternalErrorApi,
            EssbasicError::InternalErrorCache,
            EssbasicError::InternalErrorCallback,
            EssbasicError::InternalErrorDb,
            EssbasicError::InternalErrorDecryption,
            EssbasicError::InternalErrorEncryption,
            EssbasicError::InternalErrorGenerateId,
            EssbasicError::InternalErrorMq,
            EssbasicError::InternalErrorPdf,
            EssbasicError::InternalErrorSerialize,
            EssbasicError::InternalErrorStorage,
            EssbasicError::InternalErrorThirdParty,
            EssbasicError::InternalErrorUnSerialize,
            EssbasicError::InvalidParameter,
            EssbasicError::InvalidParameterBizApproverAlreadyExists,
            EssbasicError::InvalidParameterInvalidVerifyResult,
            EssbasicError::InvalidParameterValue,
            EssbasicError::LimitExceeded,
            EssbasicError::MissingParameter,
            EssbasicError::OperationDenied,
            EssbasicError::OperationDeniedBannedApplication,
            EssbasicError::OperationDeniedNoApiAuth,
            EssbasicError::OperationDeniedNoExtraVerify,
            EssbasicError::OperationDeniedNoIdentityVerify,
            EssbasicError::OperationDeniedNoPaymentVerify,
            EssbasicError::OperationDeniedNoSession,
            EssbasicError::OperationDeniedNoVerify,
            EssbasicError::OperationDeniedNotOwnerUin,
            EssbasicError::OperationDeniedUserNotInOrganization,
            EssbasicError::RequestLimitExceeded,
            EssbasicError::ResourceInUse,
            EssbasicError::ResourceInsufficient,
            EssbasicError::ResourceNotFound,
            EssbasicError::ResourceUnavailable,
            EssbasicError::ResourcesSoldOut,
            EssbasicError::UnauthorizedOperation,
            EssbasicError::UnknownParameter,
            EssbasicError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 56] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AccountAlreadyExists",
            "FailedOperation.AccountVerifyFail",
            "FailedOperation.AuthFail",
            "FailedOperation.DLockFailed",
            "FailedOperation.ErrBindingRepeated",
            "FailedOperation.GenerateOrgSeal",
            "FailedOperation.GenerateUserSeal",
            "FailedOperation.NoRole",
            "FailedOperation.OpenIdAlreadyExists",
            "FailedOperation.OrgIdCardNumberAlreadyExists",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.RequestLimitExceeded1D",
            "FailedOperation.RequestLimitExceeded1H",
            "FailedOperation.RequestLimitExceeded30S",
            "InternalError",
            "InternalError.Api",
            "InternalError.Cache",
            "InternalError.Callback",
            "InternalError.Db",
            "InternalError.Decryption",
            "InternalError.Encryption",
            "InternalError.GenerateId",
            "InternalError.Mq",
            "InternalError.Pdf",
            "InternalError.Serialize",
            "InternalError.Storage",
            "InternalError.ThirdParty",
            "InternalError.UnSerialize",
            "InvalidParameter",
            "InvalidParameter.BizApproverAlreadyExists",
            "InvalidParameter.InvalidVerifyResult",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.BannedApplication",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoExtraVerify",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoPaymentVerify",
            "OperationDenied.NoSession",
            "OperationDenied.NoVerify",
            "OperationDenied.NotOwnerUin",
            "OperationDenied.UserNotInOrganization",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 56] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAccountAlreadyExists",
            "FailedOperationAccountVerifyFail",
            "FailedOperationAuthFail",
            "FailedOperationDLockFailed",
            "FailedOperationErrBindingRepeated",
            "FailedOperationGenerateOrgSeal",
            "FailedOperationGenerateUserSeal",
            "FailedOperationNoRole",
            "FailedOperationOpenIdAlreadyExists",
            "FailedOperationOrgIdCardNumberAlreadyExists",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationRequestLimitExceeded1D",
            "FailedOperationRequestLimitExceeded1H",
            "FailedOperationRequestLimitExceeded30S",
            "InternalError",
            "InternalErrorApi",
            "InternalErrorCache",
            "InternalErrorCallback",
            "InternalErrorDb",
            "InternalErrorDecryption",
            "InternalErrorEncryption",
            "InternalErrorGenerateId",
            "InternalErrorMq",
            "InternalErrorPdf",
            "InternalErrorSerialize",
            "InternalErrorStorage",
            "InternalErrorThirdParty",
            "InternalErrorUnSerialize",
            "InvalidParameter",
            "InvalidParameterBizApproverAlreadyExists",
            "InvalidParameterInvalidVerifyResult",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedBannedApplication",
            "OperationDeniedNoApiAuth",
            "OperationDeniedNoExtraVerify",
            "OperationDeniedNoIdentityVerify",
            "OperationDeniedNoPaymentVerify",
            "OperationDeniedNoSession",
            "OperationDeniedNoVerify",
            "OperationDeniedNotOwnerUin",
            "OperationDeniedUserNotInOrganization",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 56] = backgrounds(
            &WORDS,
            &index::ESSBASIC_V20201222_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EssbasicError",
            label_en: "Tencent E-Sign Basic Edition (2020-12-22)",
            label_zh: "腾讯电子签（基础版）（2020-12-22）",
            level: Level::Service,
            product: Some(products::ESSBASIC),
            version: Some("2020-12-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::ESSBASIC_V20201222_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201222::EssbasicError;

/// Version 2021-05-26 of the API.
pub mod v20210526 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Tencent E-Sign Basic Edition (essbasic), API 3.0, version 2021-05-26.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EssbasicError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AgeNotAchieveNormalLegal
        #[doc(alias("FailedOperation.AgeNotAchieveNormalLegal"))]
        FailedOperationAgeNotAchieveNormalLegal = 522_146_865,
        /// FailedOperation.AuthFail
        #[doc(alias("FailedOperation.AuthFail"))]
        FailedOperationAuthFail = 1_404_843_188,
        /// FailedOperation.ErrNotSyncProxyOrganization
        #[doc(alias("FailedOperation.ErrNotSyncProxyOrganization"))]
        FailedOperationErrNotSyncProxyOrganization = -1_404_207_634,
        /// FailedOperation.ExistSameSealName
        #[doc(alias("FailedOperation.ExistSameSealName"))]
        FailedOperationExistSameSealName = 1_206_527_841,
        /// FailedOperation.FlowNumExceed
        #[doc(alias("FailedOperation.FlowNumExceed"))]
        FailedOperationFlowNumExceed = -472_968_030,
        /// FailedOperation.HasAuthorized
        #[doc(alias("FailedOperation.HasAuthorized"))]
        FailedOperationHasAuthorized = -277_307_428,
        /// FailedOperation.LicenseNoQuota
        #[doc(alias("FailedOperation.LicenseNoQuota"))]
        FailedOperationLicenseNoQuota = 1_142_272_304,
        /// FailedOperation.NoRoleAuth
        #[doc(alias("FailedOperation.NoRoleAuth"))]
        FailedOperationNoRoleAuth = -512_465_086,
        /// FailedOperation.NotAvailableSignReview
        #[doc(alias("FailedOperation.NotAvailableSignReview"))]
        FailedOperationNotAvailableSignReview = -1_932_373_618,
        /// FailedOperation.OrganizationExperienceChange
        #[doc(alias("FailedOperation.OrganizationExperienceChange"))]
        FailedOperationOrganizationExperienceChange = -2_041_285_738,
        /// FailedOperation.OrganizationNameChanged
        #[doc(alias("FailedOperation.OrganizationNameChanged"))]
        FailedOperationOrganizationNameChanged = 139_782_639,
        /// FailedOperation.OrganizationNameNeedChange
        #[doc(alias("FailedOperation.OrganizationNameNeedChange"))]
        FailedOperationOrganizationNameNeedChange = 1_083_680_571,
        /// FailedOperation.OrganizationNotChange
        #[doc(alias("FailedOperation.OrganizationNotChange"))]
        FailedOperationOrganizationNotChange = 759_685_009,
        /// FailedOperation.QrCodeCreatorSignComponents
        #[doc(alias("FailedOperation.QrCodeCreatorSignComponents"))]
        FailedOperationQrCodeCreatorSignComponents = -1_038_182_348,
        /// FailedOperation.QrCodeSignUsers
        #[doc(alias("FailedOperation.QrCodeSignUsers"))]
        FailedOperationQrCodeSignUsers = -1_693_907_714,
        /// FailedOperation.QrCodeTemplateId
        #[doc(alias("FailedOperation.QrCodeTemplateId"))]
        FailedOperationQrCodeTemplateId = 588_400_211,
        /// FailedOperation.StaffAlreadyVerify
        #[doc(alias("FailedOperation.StaffAlreadyVerify"))]
        FailedOperationStaffAlreadyVerify = -780_257_152,
        /// FailedOperation.UserAutoSignEnableAlready
        #[doc(alias("FailedOperation.UserAutoSignEnableAlready"))]
        FailedOperationUserAutoSignEnableAlready = -436_008_347,
        /// FailedOperation.UserAutoSignEnableUrlNotExist
        #[doc(alias("FailedOperation.UserAutoSignEnableUrlNotExist"))]
        FailedOperationUserAutoSignEnableUrlNotExist = 2_137_727_775,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.Api
        #[doc(alias("InternalError.Api"))]
        InternalErrorApi = 800_737_024,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb = 1_141_748_210,
        /// InternalError.DbConnection
        #[doc(alias("InternalError.DbConnection"))]
        InternalErrorDbConnection = 310_664_960,
        /// InternalError.DbInsert
        #[doc(alias("InternalError.DbInsert"))]
        InternalErrorDbInsert = 385_714_165,
        /// InternalError.DbRead
        #[doc(alias("InternalError.DbRead"))]
        InternalErrorDbRead = -472_610_030,
        /// InternalError.DbUpdate
        #[doc(alias("InternalError.DbUpdate"))]
        InternalErrorDbUpdate = -1_543_926_831,
        /// InternalError.Decryption
        #[doc(alias("InternalError.Decryption"))]
        InternalErrorDecryption = -1_471_093_552,
        /// InternalError.DependsApi
        #[doc(alias("InternalError.DependsApi"))]
        InternalErrorDependsApi = 322_178_831,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb = -828_131_652,
        /// InternalError.Encryption
        #[doc(alias("InternalError.Encryption"))]
        InternalErrorEncryption = 178_021_406,
        /// InternalError.GenerateId
        #[doc(alias("InternalError.GenerateId"))]
        InternalErrorGenerateId = -231_429_821,
        /// InternalError.Pdf
        #[doc(alias("InternalError.Pdf"))]
        InternalErrorPdf = -2_094_128_136,
        /// InternalError.SealUpload
        #[doc(alias("InternalError.SealUpload"))]
        InternalErrorSealUpload = 1_745_324_560,
        /// InternalError.Serialize
        #[doc(alias("InternalError.Serialize"))]
        InternalErrorSerialize = 1_031_113_603,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem = 1_658_697_425,
        /// InternalError.ThirdParty
        #[doc(alias("InternalError.ThirdParty"))]
        InternalErrorThirdParty = 892_696_978,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.Application
        #[doc(alias("InvalidParameter.Application"))]
        InvalidParameterApplication = 1_761_376_115,
        /// InvalidParameter.ApproverType
        #[doc(alias("InvalidParameter.ApproverType"))]
        InvalidParameterApproverType = 53_646_109,
        /// InvalidParameter.ApproverVerifyType
        #[doc(alias("InvalidParameter.ApproverVerifyType"))]
        InvalidParameterApproverVerifyType = -672_729_202,
        /// InvalidParameter.AuthorizationType
        #[doc(alias("InvalidParameter.AuthorizationType"))]
        InvalidParameterAuthorizationType = -1_943_789_436,
        /// InvalidParameter.BizApproverAlreadyExists
        #[doc(alias("InvalidParameter.BizApproverAlreadyExists"))]
        InvalidParameterBizApproverAlreadyExists = 1_104_478_607,
        /// InvalidParameter.BusinessLicense
        #[doc(alias("InvalidParameter.BusinessLicense"))]
        InvalidParameterBusinessLicense = 2_046_007_514,
        /// InvalidParameter.CancelReason
        #[doc(alias("InvalidParameter.CancelReason"))]
        InvalidParameterCancelReason = -1_198_817_056,
        /// InvalidParameter.CardNumber
        #[doc(alias("InvalidParameter.CardNumber"))]
        InvalidParameterCardNumber = 418_786_160,
        /// InvalidParameter.CardType
        #[doc(alias("InvalidParameter.CardType"))]
        InvalidParameterCardType = -684_056_851,
        /// InvalidParameter.ComponentPosition
        #[doc(alias("InvalidParameter.ComponentPosition"))]
        InvalidParameterComponentPosition = -2_079_600_561,
        /// InvalidParameter.ComponentType
        #[doc(alias("InvalidParameter.ComponentType"))]
        InvalidParameterComponentType = -712_091_923,
        /// InvalidParameter.ComponentValue
        #[doc(alias("InvalidParameter.ComponentValue"))]
        InvalidParameterComponentValue = 1_920_552_430,
        /// InvalidParameter.ContentType
        #[doc(alias("InvalidParameter.ContentType"))]
        InvalidParameterContentType = -1_788_159_421,
        /// InvalidParameter.CustomShowMap
        #[doc(alias("InvalidParameter.CustomShowMap"))]
        InvalidParameterCustomShowMap = -1_762_740_853,
        /// InvalidParameter.CustomerData
        #[doc(alias("InvalidParameter.CustomerData"))]
        InvalidParameterCustomerData = 1_918_431_838,
        /// InvalidParameter.DataNotFound
        #[doc(alias("InvalidParameter.DataNotFound"))]
        InvalidParameterDataNotFound = -822_857_614,
        /// InvalidParameter.Date
        #[doc(alias("InvalidParameter.Date"))]
        InvalidParameterDate = 1_034_919_988,
        /// InvalidParameter.DepartUserId
        #[doc(alias("InvalidParameter.DepartUserId"))]
        InvalidParameterDepartUserId = -1_408_509_948,
        /// InvalidParameter.DupTask
        #[doc(alias("InvalidParameter.DupTask"))]
        InvalidParameterDupTask = -1_924_437_552,
        /// InvalidParameter.EmptyParams
        #[doc(alias("InvalidParameter.EmptyParams"))]
        InvalidParameterEmptyParams = 157_687_891,
        /// InvalidParameter.EndPoint
        #[doc(alias("InvalidParameter.EndPoint"))]
        InvalidParameterEndPoint = -705_521_100,
        /// InvalidParameter.FileType
        #[doc(alias("InvalidParameter.FileType"))]
        InvalidParameterFileType = 2_066_786_356,
        /// InvalidParameter.FlowApproverInfos
        #[doc(alias("InvalidParameter.FlowApproverInfos"))]
        InvalidParameterFlowApproverInfos = -1_671_728_644,
        /// InvalidParameter.FlowApprovers
        #[doc(alias("InvalidParameter.FlowApprovers"))]
        InvalidParameterFlowApprovers = 121_506_010,
        /// InvalidParameter.FlowCallbackUrl
        #[doc(alias("InvalidParameter.FlowCallbackUrl"))]
        InvalidParameterFlowCallbackUrl = 662_729_782,
        /// InvalidParameter.FlowDeadLine
        #[doc(alias("InvalidParameter.FlowDeadLine"))]
        InvalidParameterFlowDeadLine = 1_270_822_702,
        /// InvalidParameter.FlowDescription
        #[doc(alias("InvalidParameter.FlowDescription"))]
        InvalidParameterFlowDescription = -1_176_496_361,
        /// InvalidParameter.FlowFileIds
        #[doc(alias("InvalidParameter.FlowFileIds"))]
        InvalidParameterFlowFileIds = 213_046_727,
        /// InvalidParameter.FlowIds
        #[doc(alias("InvalidParameter.FlowIds"))]
        InvalidParameterFlowIds = 1_614_491_767,
        /// InvalidParameter.FlowInfos
        #[doc(alias("InvalidParameter.FlowInfos"))]
        InvalidParameterFlowInfos = 103_399_636,
        /// InvalidParameter.FlowName
        #[doc(alias("InvalidParameter.FlowName"))]
        InvalidParameterFlowName = 185_828_216,
        /// InvalidParameter.FlowType
        #[doc(alias("InvalidParameter.FlowType"))]
        InvalidParameterFlowType = 1_241_064_116,
        /// InvalidParameter.GenerateType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.GenerateType"))]
        InvalidParameterGenerateType = -1_848_627_712,
        /// InvalidParameter.Image
        #[doc(alias("InvalidParameter.Image"))]
        InvalidParameterImage = 1_806_831_933,
        /// InvalidParameter.InvalidId
        #[doc(alias("InvalidParameter.InvalidId"))]
        InvalidParameterInvalidId = -579_876_673,
        /// InvalidParameter.Keyword
        #[doc(alias("InvalidParameter.Keyword"))]
        InvalidParameterKeyword = 1_057_494_733,
        /// InvalidParameter.Limit
        #[doc(alias("InvalidParameter.Limit"))]
        InvalidParameterLimit = 1_944_864_368,
        /// InvalidParameter.LimitSealName
        #[doc(alias("InvalidParameter.LimitSealName"))]
        InvalidParameterLimitSealName = -454_170_690,
        /// InvalidParameter.MenuStatus
        #[doc(alias("InvalidParameter.MenuStatus"))]
        InvalidParameterMenuStatus = -638_895_614,
        /// InvalidParameter.MissingRequiredParameterValue
        #[doc(alias("InvalidParameter.MissingRequiredParameterValue"))]
        InvalidParameterMissingRequiredParameterValue = 873_213_639,
        /// InvalidParameter.Mobile
        #[doc(alias("InvalidParameter.Mobile"))]
        InvalidParameterMobile = -1_661_654_849,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName = 1_667_130_389,
        /// InvalidParameter.NonsupportMobile
        #[doc(alias("InvalidParameter.NonsupportMobile"))]
        InvalidParameterNonsupportMobile = -1_464_424_674,
        /// InvalidParameter.Offset
        #[doc(alias("InvalidParameter.Offset"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-24"
        )]
        InvalidParameterOffset = -862_301_515,
        /// InvalidParameter.OpenId
        #[doc(alias("InvalidParameter.OpenId"))]
        InvalidParameterOpenId = 1_574_624_271,
        /// InvalidParameter.OperatorId
        #[doc(alias("InvalidParameter.OperatorId"))]
        InvalidParameterOperatorId = -1_379_705_648,
        /// InvalidParameter.OrganizationId
        #[doc(alias("InvalidParameter.OrganizationId"))]
        InvalidParameterOrganizationId = 2_011_307_780,
        /// InvalidParameter.OrganizationName
        #[doc(alias("InvalidParameter.OrganizationName"))]
        InvalidParameterOrganizationName = -420_638_969,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.ResourceType
        #[doc(alias("InvalidParameter.ResourceType"))]
        InvalidParameterResourceType = -177_716_375,
        /// InvalidParameter.RoleId
        #[doc(alias("InvalidParameter.RoleId"))]
        InvalidParameterRoleId = 1_782_716_811,
        /// InvalidParameter.Sensitive
        #[doc(alias("InvalidParameter.Sensitive"))]
        InvalidParameterSensitive = 1_432_981_922,
        /// InvalidParameter.SensitiveFileContent
        #[doc(alias("InvalidParameter.SensitiveFileContent"))]
        InvalidParameterSensitiveFileContent = -152_679_387,
        /// InvalidParameter.SignComponentType
        #[doc(alias("InvalidParameter.SignComponentType"))]
        InvalidParameterSignComponentType = -1_934_881_628,
        /// InvalidParameter.SignComponents
        #[doc(alias("InvalidParameter.SignComponents"))]
        InvalidParameterSignComponents = -727_630_993,
        /// InvalidParameter.Status
        #[doc(alias("InvalidParameter.Status"))]
        InvalidParameterStatus = 2_126_928_809,
        /// InvalidParameter.UniformSocialCreditCode
        #[doc(alias("InvalidParameter.UniformSocialCreditCode"))]
        InvalidParameterUniformSocialCreditCode = 1_985_994_312,
        /// InvalidParameter.Unordered
        #[doc(alias("InvalidParameter.Unordered"))]
        InvalidParameterUnordered = 1_645_146_255,
        /// InvalidParameter.UnsupportedComponentType
        #[doc(alias("InvalidParameter.UnsupportedComponentType"))]
        InvalidParameterUnsupportedComponentType = -977_589_081,
        /// InvalidParameter.fFowIds
        #[doc(alias("InvalidParameter.fFowIds"))]
        InvalidParameterFFowIds = 85_152_629,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidQuotaType
        #[doc(alias("InvalidParameterValue.InvalidQuotaType"))]
        InvalidParameterValueInvalidQuotaType = 1_953_890_639,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime = -2_008_720_995,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.CallTimes
        #[doc(alias("LimitExceeded.CallTimes"))]
        LimitExceededCallTimes = -2_007_630_124,
        /// LimitExceeded.CreateFlowNum
        #[doc(alias("LimitExceeded.CreateFlowNum"))]
        LimitExceededCreateFlowNum = -781_353_467,
        /// LimitExceeded.FileSize
        #[doc(alias("LimitExceeded.FileSize"))]
        LimitExceededFileSize = -1_933_315_763,
        /// LimitExceeded.FlowIds
        #[doc(alias("LimitExceeded.FlowIds"))]
        LimitExceededFlowIds = -1_089_592_897,
        /// LimitExceeded.FlowInfos
        #[doc(alias("LimitExceeded.FlowInfos"))]
        LimitExceededFlowInfos = 236_715_605,
        /// LimitExceeded.ProxyOrganizationOperator
        #[doc(alias("LimitExceeded.ProxyOrganizationOperator"))]
        LimitExceededProxyOrganizationOperator = 1_145_143_361,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.CompanyActiveInfo
        #[doc(alias("MissingParameter.CompanyActiveInfo"))]
        MissingParameterCompanyActiveInfo = 226_190_971,
        /// MissingParameter.Date
        #[doc(alias("MissingParameter.Date"))]
        MissingParameterDate = -701_659_712,
        /// MissingParameter.FlowId
        #[doc(alias("MissingParameter.FlowId"))]
        MissingParameterFlowId = -966_790_727,
        /// MissingParameter.FlowIds
        #[doc(alias("MissingParameter.FlowIds"))]
        MissingParameterFlowIds = -1_582_968_805,
        /// MissingParameter.FlowIdsOrFlowGroupId
        #[doc(alias("MissingParameter.FlowIdsOrFlowGroupId"))]
        MissingParameterFlowIdsOrFlowGroupId = 1_294_980_134,
        /// MissingParameter.FlowInfo
        #[doc(alias("MissingParameter.FlowInfo"))]
        MissingParameterFlowInfo = 1_572_060_670,
        /// MissingParameter.MissComponentName
        #[doc(alias("MissingParameter.MissComponentName"))]
        MissingParameterMissComponentName = -1_836_531_999,
        /// MissingParameter.OrgOpenId
        #[doc(alias("MissingParameter.OrgOpenId"))]
        MissingParameterOrgOpenId = 1_205_402_653,
        /// MissingParameter.OrganizationId
        #[doc(alias("MissingParameter.OrganizationId"))]
        MissingParameterOrganizationId = -1_816_301_216,
        /// MissingParameter.ProxyOperatorOpenId
        #[doc(alias("MissingParameter.ProxyOperatorOpenId"))]
        MissingParameterProxyOperatorOpenId = -846_122_812,
        /// MissingParameter.ReportApplicant
        #[doc(alias("MissingParameter.ReportApplicant"))]
        MissingParameterReportApplicant = 23_321_765,
        /// MissingParameter.ResourceName
        #[doc(alias("MissingParameter.ResourceName"))]
        MissingParameterResourceName = 461_595_548,
        /// MissingParameter.SealId
        #[doc(alias("MissingParameter.SealId"))]
        MissingParameterSealId = 292_711_557,
        /// MissingParameter.SealImage
        #[doc(alias("MissingParameter.SealImage"))]
        MissingParameterSealImage = 2_071_119_917,
        /// MissingParameter.SealName
        #[doc(alias("MissingParameter.SealName"))]
        MissingParameterSealName = -837_577_302,
        /// MissingParameter.SignComponents
        #[doc(alias("MissingParameter.SignComponents"))]
        MissingParameterSignComponents = 328_442_644,
        /// MissingParameter.Templates
        #[doc(alias("MissingParameter.Templates"))]
        MissingParameterTemplates = -841_783_221,
        /// MissingParameter.UserId
        #[doc(alias("MissingParameter.UserId"))]
        MissingParameterUserId = -1_193_171_639,
        /// MissingParameter.UserOpenId
        #[doc(alias("MissingParameter.UserOpenId"))]
        MissingParameterUserOpenId = -2_057_552_567,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AlreadyHas
        #[doc(alias("OperationDenied.AlreadyHas"))]
        OperationDeniedAlreadyHas = -2_041_281_905,
        /// OperationDenied.ApproverRepeat
        #[doc(alias("OperationDenied.ApproverRepeat"))]
        OperationDeniedApproverRepeat = 1_420_709_595,
        /// OperationDenied.AuthTag
        #[doc(alias("OperationDenied.AuthTag"))]
        OperationDeniedAuthTag = -1_819_844_774,
        /// OperationDenied.BannedApplication
        #[doc(alias("OperationDenied.BannedApplication"))]
        OperationDeniedBannedApplication = -1_648_220_103,
        /// OperationDenied.ByFilesServerSignForbid
        #[doc(alias("OperationDenied.ByFilesServerSignForbid"))]
        OperationDeniedByFilesServerSignForbid = -926_055_147,
        /// OperationDenied.CcUserRepeat
        #[doc(alias("OperationDenied.CcUserRepeat"))]
        OperationDeniedCcUserRepeat = -1_751_587_794,
        /// OperationDenied.DownLoadMoreThanOne
        #[doc(alias("OperationDenied.DownLoadMoreThanOne"))]
        OperationDeniedDownLoadMoreThanOne = 1_558_561_010,
        /// OperationDenied.ErrNoResourceAccess
        #[doc(alias("OperationDenied.ErrNoResourceAccess"))]
        OperationDeniedErrNoResourceAccess = -2_093_679_453,
        /// OperationDenied.ErrNotOpenWeakAuthorization
        #[doc(alias("OperationDenied.ErrNotOpenWeakAuthorization"))]
        OperationDeniedErrNotOpenWeakAuthorization = 1_110_359_139,
        /// OperationDenied.FileDeleted
        #[doc(alias("OperationDenied.FileDeleted"))]
        OperationDeniedFileDeleted = -822_576_053,
        /// OperationDenied.FlowHasTerminated
        #[doc(alias("OperationDenied.FlowHasTerminated"))]
        OperationDeniedFlowHasTerminated = 1_258_481_112,
        /// OperationDenied.FlowStatusForbid
        #[doc(alias("OperationDenied.FlowStatusForbid"))]
        OperationDeniedFlowStatusForbid = -1_442_680_646,
        /// OperationDenied.Forbid
        #[doc(alias("OperationDenied.Forbid"))]
        OperationDeniedForbid = -2_139_342_918,
        /// OperationDenied.InvalidApproverAge
        #[doc(alias("OperationDenied.InvalidApproverAge"))]
        OperationDeniedInvalidApproverAge = 88_216_974,
        /// OperationDenied.NoApiAuth
        #[doc(alias("OperationDenied.NoApiAuth"))]
        OperationDeniedNoApiAuth = 626_721_578,
        /// OperationDenied.NoApproverMobileCheckPermission
        #[doc(alias("OperationDenied.NoApproverMobileCheckPermission"))]
        OperationDeniedNoApproverMobileCheckPermission = 755_220_693,
        /// OperationDenied.NoFlowPermission
        #[doc(alias("OperationDenied.NoFlowPermission"))]
        OperationDeniedNoFlowPermission = -1_017_862_252,
        /// OperationDenied.NoIdentityVerify
        #[doc(alias("OperationDenied.NoIdentityVerify"))]
        OperationDeniedNoIdentityVerify = -1_853_912_603,
        /// OperationDenied.NoPermissionUseResource
        #[doc(alias("OperationDenied.NoPermissionUseResource"))]
        OperationDeniedNoPermissionUseResource = -38_660_355,
        /// OperationDenied.NoPermissionUseServerSignSeal
        #[doc(alias("OperationDenied.NoPermissionUseServerSignSeal"))]
        OperationDeniedNoPermissionUseServerSignSeal = 391_380_379,
        /// OperationDenied.NoQuota
        #[doc(alias("OperationDenied.NoQuota"))]
        OperationDeniedNoQuota = -73_244_051,
        /// OperationDenied.NotBelongSuperAdminOrLegalPerson
        #[doc(alias("OperationDenied.NotBelongSuperAdminOrLegalPerson"))]
        OperationDeniedNotBelongSuperAdminOrLegalPerson = -229_541_627,
        /// OperationDenied.NotInAutoSignWhiteList
        #[doc(alias("OperationDenied.NotInAutoSignWhiteList"))]
        OperationDeniedNotInAutoSignWhiteList = -2_109_134_131,
        /// OperationDenied.NotSupportOrgType
        #[doc(alias("OperationDenied.NotSupportOrgType"))]
        OperationDeniedNotSupportOrgType = -1_914_152_733,
        /// OperationDenied.OperateType
        #[doc(alias("OperationDenied.OperateType"))]
        OperationDeniedOperateType = -2_091_718_561,
        /// OperationDenied.OperatorHasNoPermission
        #[doc(alias("OperationDenied.OperatorHasNoPermission"))]
        OperationDeniedOperatorHasNoPermission = 351_597_646,
        /// OperationDenied.OrganizationClosing
        #[doc(alias("OperationDenied.OrganizationClosing"))]
        OperationDeniedOrganizationClosing = -726_889_730,
        /// OperationDenied.OutQueryLimit
        #[doc(alias("OperationDenied.OutQueryLimit"))]
        OperationDeniedOutQueryLimit = -900_859_350,
        /// OperationDenied.OverseaAbilityNotOpen
        #[doc(alias("OperationDenied.OverseaAbilityNotOpen"))]
        OperationDeniedOverseaAbilityNotOpen = 572_068_385,
        /// OperationDenied.PersonHasNoSignature
        #[doc(alias("OperationDenied.PersonHasNoSignature"))]
        OperationDeniedPersonHasNoSignature = 515_071_652,
        /// OperationDenied.PersonNoOpenServerSign
        #[doc(alias("OperationDenied.PersonNoOpenServerSign"))]
        OperationDeniedPersonNoOpenServerSign = 1_535_902_040,
        /// OperationDenied.ProveNoQuota
        #[doc(alias("OperationDenied.ProveNoQuota"))]
        OperationDeniedProveNoQuota = -278_829_086,
        /// OperationDenied.RequiredComponentNotFill
        #[doc(alias("OperationDenied.RequiredComponentNotFill"))]
        OperationDeniedRequiredComponentNotFill = -1_080_923_007,
        /// OperationDenied.Sensitive
        #[doc(alias("OperationDenied.Sensitive"))]
        OperationDeniedSensitive = 2_009_796_066,
        /// OperationDenied.UserNotInOrganization
        #[doc(alias("OperationDenied.UserNotInOrganization"))]
        OperationDeniedUserNotInOrganization = 780_738_365,
        /// OperationDenied.WhiteListForbid
        #[doc(alias("OperationDenied.WhiteListForbid"))]
        OperationDeniedWhiteListForbid = 1_677_647_495,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Application
        #[doc(alias("ResourceNotFound.Application"))]
        ResourceNotFoundApplication = -663_304_196,
        /// ResourceNotFound.ApplicationAuth
        #[doc(alias("ResourceNotFound.ApplicationAuth"))]
        ResourceNotFoundApplicationAuth = 385_209_106,
        /// ResourceNotFound.ApplicationId
        #[doc(alias("ResourceNotFound.ApplicationId"))]
        ResourceNotFoundApplicationId = 1_985_996_676,
        /// ResourceNotFound.File
        #[doc(alias("ResourceNotFound.File"))]
        ResourceNotFoundFile = -395_243_446,
        /// ResourceNotFound.Flow
        #[doc(alias("ResourceNotFound.Flow"))]
        ResourceNotFoundFlow = -16_737_671,
        /// ResourceNotFound.FlowApprover
        #[doc(alias("ResourceNotFound.FlowApprover"))]
        ResourceNotFoundFlowApprover = 526_482_244,
        /// ResourceNotFound.FlowApprovers
        #[doc(alias("ResourceNotFound.FlowApprovers"))]
        ResourceNotFoundFlowApprovers = -2_030_738_480,
        /// ResourceNotFound.FlowGroup
        #[doc(alias("ResourceNotFound.FlowGroup"))]
        ResourceNotFoundFlowGroup = 1_174_466_437,
        /// ResourceNotFound.NotExistApplication
        #[doc(alias("ResourceNotFound.NotExistApplication"))]
        ResourceNotFoundNotExistApplication = -1_855_932_165,
        /// ResourceNotFound.Organization
        #[doc(alias("ResourceNotFound.Organization"))]
        ResourceNotFoundOrganization = 247_004_690,
        /// ResourceNotFound.Resource
        #[doc(alias("ResourceNotFound.Resource"))]
        ResourceNotFoundResource = 1_850_778_308,
        /// ResourceNotFound.SaveFlowGroup
        #[doc(alias("ResourceNotFound.SaveFlowGroup"))]
        ResourceNotFoundSaveFlowGroup = 410_125,
        /// ResourceNotFound.Seal
        #[doc(alias("ResourceNotFound.Seal"))]
        ResourceNotFoundSeal = 1_313_206_429,
        /// ResourceNotFound.TeamWorkOrganization
        #[doc(alias("ResourceNotFound.TeamWorkOrganization"))]
        ResourceNotFoundTeamWorkOrganization = -1_245_930_946,
        /// ResourceNotFound.Template
        #[doc(alias("ResourceNotFound.Template"))]
        ResourceNotFoundTemplate = -1_656_615_184,
        /// ResourceNotFound.URL
        #[doc(alias("ResourceNotFound.URL"))]
        ResourceNotFoundUrl = 1_640_030_892,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        ResourceNotFoundUser = -1_405_830_881,
        /// ResourceNotFound.VerifyUser
        #[doc(alias("ResourceNotFound.VerifyUser"))]
        ResourceNotFoundVerifyUser = 1_977_891_061,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NoPermissionFeature
        #[doc(alias("UnauthorizedOperation.NoPermissionFeature"))]
        UnauthorizedOperationNoPermissionFeature = -2_069_116_772,
        /// UnauthorizedOperation.UnauthorizedOperationDownload
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationDownload"))]
        UnauthorizedOperationUnauthorizedOperationDownload = -2_055_799_659,
        /// UnauthorizedOperation.UnauthorizedOperationOrganization
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationOrganization"))]
        UnauthorizedOperationUnauthorizedOperationOrganization = -1_589_651_573,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(EssbasicError, essbasic_v20210526_table);
    mod essbasic_v20210526_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{EssbasicError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "essbasic_v20210526";
        pub(super) const CODE_INDEX: Index = index::ESSBASIC_V20210526_CODES;
        pub(super) const KEY_INDEX: Index = index::ESSBASIC_V20210526_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EssbasicError; 192] = [
            EssbasicError::AuthFailure,
            EssbasicError::FailedOperation,
            EssbasicError::FailedOperationAgeNotAchieveNormalLegal,
            EssbasicError::FailedOperationAuthFail,
            EssbasicError::FailedOperationErrNotSyncProxyOrganization,
            EssbasicError::FailedOperationExistSameSealName,
            EssbasicError::FailedOperationFlowNumExceed,
            EssbasicError::FailedOperationHasAuthorized,
            EssbasicError::FailedOperationLicenseNoQuota,
            EssbasicError::FailedOperationNoRoleAuth,
            EssbasicError::FailedOperationNotAvailableSignReview,
            EssbasicError::FailedOperationOrganizationExperienceChange,
            EssbasicError::FailedOperationOrganizationNameChanged,
            EssbasicError::FailedOperationOrganizationNameNeedChange,
            EssbasicError::FailedOperationOrganizationNotChange,
            EssbasicError::FailedOperationQrCodeCreatorSignComponents,
            EssbasicError::FailedOperationQrCodeSignUsers,
            EssbasicError::FailedOperationQrCodeTemplateId,
            EssbasicError::FailedOperationStaffAlreadyVerify,
            EssbasicError::FailedOperationUserAutoSignEnableAlready,
            EssbasicError::FailedOperationUserAutoSignEnableUrlNotExist,
            EssbasicError::InternalError,
            EssbasicError::InternalErrorApi,
            EssbasicError::InternalErrorDb,
            EssbasicError::InternalErrorDbConnection,
            EssbasicError::InternalErrorDbInsert,
            EssbasicError::InternalErrorDbRead,
            EssbasicError::InternalErrorDbUpdate,
            EssbasicError::InternalErrorDecryption,
            EssbasicError::InternalErrorDependsApi,
            EssbasicError::InternalErrorDependsDb,
            EssbasicError::InternalErrorEncryption,
            EssbasicError::InternalErrorGenerateId,
            EssbasicError::InternalErrorPdf,
            EssbasicError::InternalErrorSealUpload,
            EssbasicError::InternalErrorSerialize,
            EssbasicError::InternalErrorSystem,
            EssbasicError::InternalErrorThirdParty,
            EssbasicError::InvalidParameter,
            EssbasicError::InvalidParameterApplication,
            EssbasicError::InvalidParameterApproverType,
            EssbasicError::InvalidParameterApproverVerifyType,
            EssbasicError::InvalidParameterAuthorizationType,
            EssbasicError::InvalidParameterBizApproverAlreadyExists,
            EssbasicError::InvalidParameterBusinessLicense,
            EssbasicError::InvalidParameterCancelReason,
            EssbasicError::InvalidParameterCardNumber,
            EssbasicError::InvalidParameterCardType,
            EssbasicError::InvalidParameterComponentPosition,
            EssbasicError::InvalidParameterComponentType,
            EssbasicError::InvalidParameterComponentValue,
            EssbasicError::InvalidParameterContentType,
            EssbasicError::InvalidParameterCustomShowMap,
            EssbasicError::InvalidParameterCustomerData,
            EssbasicError::InvalidParameterDataNotFound,
            EssbasicError::InvalidParameterDate,
            EssbasicError::InvalidParameterDepartUserId,
            EssbasicError::InvalidParameterDupTask,
            EssbasicError::InvalidParameterEmptyParams,
            EssbasicError::InvalidParameterEndPoint,
            EssbasicError::InvalidParameterFileType,
            EssbasicError::InvalidParameterFlowApproverInfos,
            EssbasicError::InvalidParameterFlowApprovers,
            EssbasicError::InvalidParameterFlowCallbackUrl,
            EssbasicError::InvalidParameterFlowDeadLine,
            EssbasicError::InvalidParameterFlowDescription,
            EssbasicError::InvalidParameterFlowFileIds,
            EssbasicError::InvalidParameterFlowIds,
            EssbasicError::InvalidParameterFlowInfos,
            EssbasicError::InvalidParameterFlowName,
            EssbasicError::InvalidParameterFlowType,
            EssbasicError::InvalidParameterGenerateType,
            EssbasicError::InvalidParameterImage,
            EssbasicError::InvalidParameterInvalidId,
            EssbasicError::InvalidParameterKeyword,
            EssbasicError::InvalidParameterLimit,
            EssbasicError::InvalidParameterLimitSealName,
            EssbasicError::InvalidParameterMenuStatus,
            EssbasicError::InvalidParameterMissingRequiredParameterValue,
            EssbasicError::InvalidParameterMobile,
            EssbasicError::InvalidParameterName,
            EssbasicError::InvalidParameterNonsupportMobile,
            EssbasicError::InvalidParameterOffset,
            EssbasicError::InvalidParameterOpenId,
            EssbasicError::InvalidParameterOperatorId,
            EssbasicError::InvalidParameterOrganizationId,
            EssbasicError::InvalidParameterOrganizationName,
            EssbasicError::InvalidParameterParamError,
            EssbasicError::InvalidParameterResourceType,
            EssbasicError::InvalidParameterRoleId,
            EssbasicError::InvalidParameterSensitive,
            EssbasicError::InvalidParameterSensitiveFileContent,
            EssbasicError::InvalidParameterSignComponentType,
            EssbasicError::InvalidParameterSignComponents,
            EssbasicError::InvalidParameterStatus,
            EssbasicError::InvalidParameterUniformSocialCreditCode,
            EssbasicError::InvalidParameterUnordered,
            EssbasicError::InvalidParameterUnsupportedComponentType,
            EssbasicError::InvalidParameterFFowIds,
            EssbasicError::InvalidParameterValue,
            EssbasicError::InvalidParameterValueInvalidQuotaType,
            EssbasicError::InvalidParameterValueInvalidTime,
            EssbasicError::LimitExceeded,
            EssbasicError::LimitExceededCallTimes,
            EssbasicError::LimitExceededCreateFlowNum,
            EssbasicError::LimitExceededFileSize,
            EssbasicError::LimitExceededFlowIds,
            EssbasicError::LimitExceededFlowInfos,
            EssbasicError::LimitExceededProxyOrganizationOperator,
            EssbasicError::MissingParameter,
            EssbasicError::MissingParameterCompanyActiveInfo,
            EssbasicError::MissingParameterDate,
            EssbasicError::MissingParameterFlowId,
            EssbasicError::MissingParameterFlowIds,
            EssbasicError::MissingParameterFlowIdsOrFlowGroupId,
            EssbasicError::MissingParameterFlowInfo,
            EssbasicError::MissingParameterMissComponentName,
            EssbasicError::MissingParameterOrgOpenId,
            EssbasicError::MissingParameterOrganizationId,
            EssbasicError::MissingParameterProxyOperatorOpenId,
            EssbasicError::MissingParameterReportApplicant,
            EssbasicError::MissingParameterResourceName,
            EssbasicError::MissingParameterSealId,
            EssbasicError::MissingParameterSealImage,
            EssbasicError::MissingParameterSealName,
            EssbasicError::MissingParameterSignComponents,
            EssbasicError::MissingParameterTemplates,
            EssbasicError::MissingParameterUserId,
            EssbasicError::MissingParameterUserOpenId,
            EssbasicError::OperationDenied,
            EssbasicError::OperationDeniedAlreadyHas,
            EssbasicError::OperationDeniedApproverRepeat,
            EssbasicError::OperationDeniedAuthTag,
            EssbasicError::OperationDeniedBannedApplication,
            EssbasicError::OperationDeniedByFilesServerSignForbid,
            EssbasicError::OperationDeniedCcUserRepeat,
            EssbasicError::OperationDeniedDownLoadMoreThanOne,
            EssbasicError::OperationDeniedErrNoResourceAccess,
            EssbasicError::OperationDeniedErrNotOpenWeakAuthorization,
            EssbasicError::OperationDeniedFileDeleted,
            EssbasicError::OperationDeniedFlowHasTerminated,
            EssbasicError::OperationDeniedFlowStatusForbid,
            EssbasicError::OperationDeniedForbid,
            EssbasicError::OperationDeniedInvalidApproverAge,
            EssbasicError::OperationDeniedNoApiAuth,
            EssbasicError::OperationDeniedNoApproverMobileCheckPermission,
            EssbasicError::OperationDeniedNoFlowPermission,
            EssbasicError::OperationDeniedNoIdentityVerify,
            EssbasicError::OperationDeniedNoPermissionUseResource,
            EssbasicError::OperationDeniedNoPermissionUseServerSignSeal,
            EssbasicError::OperationDeniedNoQuota,
            EssbasicError::OperationDeniedNotBelongSuperAdminOrLegalPerson,
            EssbasicError::OperationDeniedNotInAutoSignWhiteList,
            EssbasicError::OperationDeniedNotSupportOrgType,
            EssbasicError::OperationDeniedOperateType,
            EssbasicError::OperationDeniedOperatorHasNoPermission,
            EssbasicError::OperationDeniedOrganizationClosing,
            EssbasicError::OperationDeniedOutQueryLimit,
            EssbasicError::OperationDeniedOverseaAbilityNotOpen,
            EssbasicError::OperationDeniedPersonHasNoSignature,
            EssbasicError::OperationDeniedPersonNoOpenServerSign,
            EssbasicError::OperationDeniedProveNoQuota,
            EssbasicError::OperationDeniedRequiredComponentNotFill,
            EssbasicError::OperationDeniedSensitive,
            EssbasicError::OperationDeniedUserNotInOrganization,
            EssbasicError::OperationDeniedWhiteListForbid,
            EssbasicError::ResourceNotFound,
            EssbasicError::ResourceNotFoundApplication,
            EssbasicError::ResourceNotFoundApplicationAuth,
            EssbasicError::ResourceNotFoundApplicationId,
            EssbasicError::ResourceNotFoundFile,
            EssbasicError::ResourceNotFoundFlow,
            EssbasicError::ResourceNotFoundFlowApprover,
            EssbasicError::ResourceNotFoundFlowApprovers,
            EssbasicError::ResourceNotFoundFlowGroup,
            EssbasicError::ResourceNotFoundNotExistApplication,
            EssbasicError::ResourceNotFoundOrganization,
            EssbasicError::ResourceNotFoundResource,
            EssbasicError::ResourceNotFoundSaveFlowGroup,
            EssbasicError::ResourceNotFoundSeal,
            EssbasicError::ResourceNotFoundTeamWorkOrganization,
            EssbasicError::ResourceNotFoundTemplate,
            EssbasicError::ResourceNotFoundUrl,
            EssbasicError::ResourceNotFoundUser,
            EssbasicError::ResourceNotFoundVerifyUser,
            EssbasicError::ResourceUnavailable,
            EssbasicError::UnauthorizedOperation,
            EssbasicError::UnauthorizedOperationNoPermissionFeature,
            EssbasicError::UnauthorizedOperationUnauthorizedOperationDownload,
            EssbasicError::UnauthorizedOperationUnauthorizedOperationOrganization,
            EssbasicError::UnknownParameter,
            EssbasicError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 192] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AgeNotAchieveNormalLegal",
            "FailedOperation.AuthFail",
            "FailedOperation.ErrNotSyncProxyOrganization",
            "FailedOperation.ExistSameSealName",
            "FailedOperation.FlowNumExceed",
            "FailedOperation.HasAuthorized",
            "FailedOperation.LicenseNoQuota",
            "FailedOperation.NoRoleAuth",
            "FailedOperation.NotAvailableSignReview",
            "FailedOperation.OrganizationExperienceChange",
            "FailedOperation.OrganizationNameChanged",
            "FailedOperation.OrganizationNameNeedChange",
            "FailedOperation.OrganizationNotChange",
            "FailedOperation.QrCodeCreatorSignComponents",
            "FailedOperation.QrCodeSignUsers",
            "FailedOperation.QrCodeTemplateId",
            "FailedOperation.StaffAlreadyVerify",
            "FailedOperation.UserAutoSignEnableAlready",
            "FailedOperation.UserAutoSignEnableUrlNotExist",
            "InternalError",
            "InternalError.Api",
            "InternalError.Db",
            "InternalError.DbConnection",
            "InternalError.DbInsert",
            "InternalError.DbRead",
            "InternalError.DbUpdate",
            "InternalError.Decryption",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.Encryption",
            "InternalError.GenerateId",
            "InternalError.Pdf",
            "InternalError.SealUpload",
            "InternalError.Serialize",
            "InternalError.System",
            "InternalError.ThirdParty",
            "InvalidParameter",
            "InvalidParameter.Application",
            "InvalidParameter.ApproverType",
            "InvalidParameter.ApproverVerifyType",
            "InvalidParameter.AuthorizationType",
            "InvalidParameter.BizApproverAlreadyExists",
            "InvalidParameter.BusinessLicense",
            "InvalidParameter.CancelReason",
            "InvalidParameter.CardNumber",
            "InvalidParameter.CardType",
            "InvalidParameter.ComponentPosition",
            "InvalidParameter.ComponentType",
            "InvalidParameter.ComponentValue",
            "InvalidParameter.ContentType",
            "InvalidParameter.CustomShowMap",
            "InvalidParameter.CustomerData",
            "InvalidParameter.DataNotFound",
            "InvalidParameter.Date",
            "InvalidParameter.DepartUserId",
            "InvalidParameter.DupTask",
            "InvalidParameter.EmptyParams",
            "InvalidParameter.EndPoint",
            "InvalidParameter.FileType",
            "InvalidParameter.FlowApproverInfos",
            "InvalidParameter.FlowApprovers",
            "InvalidParameter.FlowCallbackUrl",
            "InvalidParameter.FlowDeadLine",
            "InvalidParameter.FlowDescription",
            "InvalidParameter.FlowFileIds",
            "InvalidParameter.FlowIds",
            "InvalidParameter.FlowInfos",
            "InvalidParameter.FlowName",
            "InvalidParameter.FlowType",
            "InvalidParameter.GenerateType",
            "InvalidParameter.Image",
            "InvalidParameter.InvalidId",
            "InvalidParameter.Keyword",
            "InvalidParameter.Limit",
            "InvalidParameter.LimitSealName",
            "InvalidParameter.MenuStatus",
            "InvalidParameter.MissingRequiredParameterValue",
            "InvalidParameter.Mobile",
            "InvalidParameter.Name",
            "InvalidParameter.NonsupportMobile",
            "InvalidParameter.Offset",
            "InvalidParameter.OpenId",
            "InvalidParameter.OperatorId",
            "InvalidParameter.OrganizationId",
            "InvalidParameter.OrganizationName",
            "InvalidParameter.ParamError",
            "InvalidParameter.ResourceType",
            "InvalidParameter.RoleId",
            "InvalidParameter.Sensitive",
            "InvalidParameter.SensitiveFileContent",
            "InvalidParameter.SignComponentType",
            "InvalidParameter.SignComponents",
            "InvalidParameter.Status",
            "InvalidParameter.UniformSocialCreditCode",
            "InvalidParameter.Unordered",
            "InvalidParameter.UnsupportedComponentType",
            "InvalidParameter.fFowIds",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidQuotaType",
            "InvalidParameterValue.InvalidTime",
            "LimitExceeded",
            "LimitExceeded.CallTimes",
            "LimitExceeded.CreateFlowNum",
            "LimitExceeded.FileSize",
            "LimitExceeded.FlowIds",
            "LimitExceeded.FlowInfos",
            "LimitExceeded.ProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameter.CompanyActiveInfo",
            "MissingParameter.Date",
            "MissingParameter.FlowId",
            "MissingParameter.FlowIds",
            "MissingParameter.FlowIdsOrFlowGroupId",
            "MissingParameter.FlowInfo",
            "MissingParameter.MissComponentName",
            "MissingParameter.OrgOpenId",
            "MissingParameter.OrganizationId",
            "MissingParameter.ProxyOperatorOpenId",
            "MissingParameter.ReportApplicant",
            "MissingParameter.ResourceName",
            "MissingParameter.SealId",
            "MissingParameter.SealImage",
            "MissingParameter.SealName",
            "MissingParameter.SignComponents",
            "MissingParameter.Templates",
            "MissingParameter.UserId",
            "MissingParameter.UserOpenId",
            "OperationDenied",
            "OperationDenied.AlreadyHas",
            "OperationDenied.ApproverRepeat",
            "OperationDenied.AuthTag",
            "OperationDenied.BannedApplication",
            "OperationDenied.ByFilesServerSignForbid",
            "OperationDenied.CcUserRepeat",
            "OperationDenied.DownLoadMoreThanOne",
            "OperationDenied.ErrNoResourceAccess",
            "OperationDenied.ErrNotOpenWeakAuthorization",
            "OperationDenied.FileDeleted",
            "OperationDenied.FlowHasTerminated",
            "OperationDenied.FlowStatusForbid",
            "OperationDenied.Forbid",
            "OperationDenied.InvalidApproverAge",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoApproverMobileCheckPermission",
            "OperationDenied.NoFlowPermission",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoPermissionUseResource",
            "OperationDenied.NoPermissionUseServerSignSeal",
            "OperationDenied.NoQuota",
            "OperationDenied.NotBelongSuperAdminOrLegalPerson",
            "OperationDenied.NotInAutoSignWhiteList",
            "OperationDenied.NotSupportOrgType",
            "OperationDenied.OperateType",
            "OperationDenied.OperatorHasNoPermission",
            "OperationDenied.OrganizationClosing",
            "OperationDenied.OutQueryLimit",
            "OperationDenied.OverseaAbilityNotOpen",
            "OperationDenied.PersonHasNoSignature",
            "OperationDenied.PersonNoOpenServerSign",
            "OperationDenied.ProveNoQuota",
            "OperationDenied.RequiredComponentNotFill",
            "OperationDenied.Sensitive",
            "OperationDenied.UserNotInOrganization",
            "OperationDenied.WhiteListForbid",
            "ResourceNotFound",
            "ResourceNotFound.Application",
            "ResourceNotFound.ApplicationAuth",
            "ResourceNotFound.ApplicationId",
            "ResourceNotFound.File",
            "ResourceNotFound.Flow",
            "ResourceNotFound.FlowApprover",
            "ResourceNotFound.FlowApprovers",
            "ResourceNotFound.FlowGroup",
            "ResourceNotFound.NotExistApplication",
            "ResourceNotFound.Organization",
            "ResourceNotFound.Resource",
            "ResourceNotFound.SaveFlowGroup",
            "ResourceNotFound.Seal",
            "ResourceNotFound.TeamWorkOrganization",
            "ResourceNotFound.Template",
            "ResourceNotFound.URL",
            "ResourceNotFound.User",
            "ResourceNotFound.VerifyUser",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermissionFeature",
            "UnauthorizedOperation.UnauthorizedOperationDownload",
            "UnauthorizedOperation.UnauthorizedOperationOrganization",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 192] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAgeNotAchieveNormalLegal",
            "FailedOperationAuthFail",
            "FailedOperationErrNotSyncProxyOrganization",
            "FailedOperationExistSameSealName",
            "FailedOperationFlowNumExceed",
            "FailedOperationHasAuthorized",
            "FailedOperationLicenseNoQuota",
            "FailedOperationNoRoleAuth",
            "FailedOperationNotAvailableSignReview",
            "FailedOperationOrganizationExperienceChange",
            "FailedOperationOrganizationNameChanged",
            "FailedOperationOrganizationNameNeedChange",
            "FailedOperationOrganizationNotChange",
            "FailedOperationQrCodeCreatorSignComponents",
            "FailedOperationQrCodeSignUsers",
            "FailedOperationQrCodeTemplateId",
            "FailedOperationStaffAlreadyVerify",
            "FailedOperationUserAutoSignEnableAlready",
            "FailedOperationUserAutoSignEnableUrlNotExist",
            "InternalError",
            "InternalErrorApi",
            "InternalErrorDb",
            "InternalErrorDbConnection",
            "InternalErrorDbInsert",
            "InternalErrorDbRead",
            "InternalErrorDbUpdate",
            "InternalErrorDecryption",
            "InternalErrorDependsApi",
            "InternalErrorDependsDb",
            "InternalErrorEncryption",
            "InternalErrorGenerateId",
            "InternalErrorPdf",
            "InternalErrorSealUpload",
            "InternalErrorSerialize",
            "InternalErrorSystem",
            "InternalErrorThirdParty",
            "InvalidParameter",
            "InvalidParameterApplication",
            "InvalidParameterApproverType",
            "InvalidParameterApproverVerifyType",
            "InvalidParameterAuthorizationType",
            "InvalidParameterBizApproverAlreadyExists",
            "InvalidParameterBusinessLicense",
            "InvalidParameterCancelReason",
            "InvalidParameterCardNumber",
            "InvalidParameterCardType",
            "InvalidParameterComponentPosition",
            "InvalidParameterComponentType",
            "InvalidParameterComponentValue",
            "InvalidParameterContentType",
            "InvalidParameterCustomShowMap",
            "InvalidParameterCustomerData",
            "InvalidParameterDataNotFound",
            "InvalidParameterDate",
            "InvalidParameterDepartUserId",
            "InvalidParameterDupTask",
            "InvalidParameterEmptyParams",
            "InvalidParameterEndPoint",
            "InvalidParameterFileType",
            "InvalidParameterFlowApproverInfos",
            "InvalidParameterFlowApprovers",
            "InvalidParameterFlowCallbackUrl",
            "InvalidParameterFlowDeadLine",
            "InvalidParameterFlowDescription",
            "InvalidParameterFlowFileIds",
            "InvalidParameterFlowIds",
            "InvalidParameterFlowInfos",
            "InvalidParameterFlowName",
            "InvalidParameterFlowType",
            "InvalidParameterGenerateType",
            "InvalidParameterImage",
            "InvalidParameterInvalidId",
            "InvalidParameterKeyword",
            "InvalidParameterLimit",
            "InvalidParameterLimitSealName",
            "InvalidParameterMenuStatus",
            "InvalidParameterMissingRequiredParameterValue",
            "InvalidParameterMobile",
            "InvalidParameterName",
            "InvalidParameterNonsupportMobile",
            "InvalidParameterOffset",
            "InvalidParameterOpenId",
            "InvalidParameterOperatorId",
            "InvalidParameterOrganizationId",
            "InvalidParameterOrganizationName",
            "InvalidParameterParamError",
            "InvalidParameterResourceType",
            "InvalidParameterRoleId",
            "InvalidParameterSensitive",
            "InvalidParameterSensitiveFileContent",
            "InvalidParameterSignComponentType",
            "InvalidParameterSignComponents",
            "InvalidParameterStatus",
            "InvalidParameterUniformSocialCreditCode",
            "InvalidParameterUnordered",
            "InvalidParameterUnsupportedComponentType",
            "InvalidParameterFFowIds",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidQuotaType",
            "InvalidParameterValueInvalidTime",
            "LimitExceeded",
            "LimitExceededCallTimes",
            "LimitExceededCreateFlowNum",
            "LimitExceededFileSize",
            "LimitExceededFlowIds",
            "LimitExceededFlowInfos",
            "LimitExceededProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameterCompanyActiveInfo",
            "MissingParameterDate",
            "MissingParameterFlowId",
            "MissingParameterFlowIds",
            "MissingParameterFlowIdsOrFlowGroupId",
            "MissingParameterFlowInfo",
            "MissingParameterMissComponentName",
            "MissingParameterOrgOpenId",
            "MissingParameterOrganizationId",
            "MissingParameterProxyOperatorOpenId",
            "MissingParameterReportApplicant",
            "MissingParameterResourceName",
            "MissingParameterSealId",
            "MissingParameterSealImage",
            "MissingParameterSealName",
            "MissingParameterSignComponents",
            "MissingParameterTemplates",
            "MissingParameterUserId",
            "MissingParameterUserOpenId",
            "OperationDenied",
            "OperationDeniedAlreadyHas",
            "OperationDeniedApproverRepeat",
            "OperationDeniedAuthTag",
            "OperationDeniedBannedApplication",
            "OperationDeniedByFilesServerSignForbid",
            "OperationDeniedCcUserRepeat",
            "OperationDeniedDownLoadMoreThanOne",
            "OperationDeniedErrNoResourceAccess",
            "OperationDeniedErrNotOpenWeakAuthorization",
            "OperationDeniedFileDeleted",
            "OperationDeniedFlowHasTerminated",
            "OperationDeniedFlowStatusForbid",
            "OperationDeniedForbid",
            "OperationDeniedInvalidApproverAge",
            "OperationDeniedNoApiAuth",
            "OperationDeniedNoApproverMobileCheckPermission",
            "OperationDeniedNoFlowPermission",
            "OperationDeniedNoIdentityVerify",
            "OperationDeniedNoPermissionUseResource",
            "OperationDeniedNoPermissionUseServerSignSeal",
            "OperationDeniedNoQuota",
            "OperationDeniedNotBelongSuperAdminOrLegalPerson",
            "OperationDeniedNotInAutoSignWhiteList",
            "OperationDeniedNotSupportOrgType",
            "OperationDeniedOperateType",
            "OperationDeniedOperatorHasNoPermission",
            "OperationDeniedOrganizationClosing",
            "OperationDeniedOutQueryLimit",
            "OperationDeniedOverseaAbilityNotOpen",
            "OperationDeniedPersonHasNoSignature",
            "OperationDeniedPersonNoOpenServerSign",
            "OperationDeniedProveNoQuota",
            "OperationDeniedRequiredComponentNotFill",
            "OperationDeniedSensitive",
            "OperationDeniedUserNotInOrganization",
            "OperationDeniedWhiteListForbid",
            "ResourceNotFound",
            "ResourceNotFoundApplication",
            "ResourceNotFoundApplicationAuth",
            "ResourceNotFoundApplicationId",
            "ResourceNotFoundFile",
            "ResourceNotFoundFlow",
            "ResourceNotFoundFlowApprover",
            "ResourceNotFoundFlowApprovers",
            "ResourceNotFoundFlowGroup",
            "ResourceNotFoundNotExistApplication",
            "ResourceNotFoundOrganization",
            "ResourceNotFoundResource",
            "ResourceNotFoundSaveFlowGroup",
            "ResourceNotFoundSeal",
            "ResourceNotFoundTeamWorkOrganization",
            "ResourceNotFoundTemplate",
            "ResourceNotFoundUrl",
            "ResourceNotFoundUser",
            "ResourceNotFoundVerifyUser",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationNoPermissionFeature",
            "UnauthorizedOperationUnauthorizedOperationDownload",
            "UnauthorizedOperationUnauthorizedOperationOrganization",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 192] = backgrounds(
            &WORDS,
            &index::ESSBASIC_V20210526_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EssbasicError",
            label_en: "Tencent E-Sign Basic Edition (2021-05-26)",
            label_zh: "腾讯电子签（基础版）（2021-05-26）",
            level: Level::Service,
            product: Some(products::ESSBASIC),
            version: Some("2021-05-26"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    82,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-24",
                        "自 2025-06-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::ESSBASIC_V20210526_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
