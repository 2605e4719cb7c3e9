// @generated from spec/essbasic.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5a84c93a0537692b, rust-hash: 0cf4306920e93204
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/essbasic.rs"]
mod index;

/// Version 2020-12-22 of the API.
pub mod v20201222 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "essbasic")]
    /// Error codes of Tencent E-Sign Basic Edition (essbasic), API 3.0, version 2020-12-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EssbasicError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountAlreadyExists
        #[doc(alias("FailedOperation.AccountAlreadyExists"))]
        FailedOperationAccountAlreadyExists,
        /// FailedOperation.AccountVerifyFail
        #[doc(alias("FailedOperation.AccountVerifyFail"))]
        FailedOperationAccountVerifyFail,
        /// FailedOperation.AuthFail
        #[doc(alias("FailedOperation.AuthFail"))]
        FailedOperationAuthFail,
        /// FailedOperation.DLockFailed
        #[doc(alias("FailedOperation.DLockFailed"))]
        FailedOperationDLockFailed,
        /// FailedOperation.ErrBindingRepeated
        #[doc(alias("FailedOperation.ErrBindingRepeated"))]
        FailedOperationErrBindingRepeated,
        /// FailedOperation.GenerateOrgSeal
        #[doc(alias("FailedOperation.GenerateOrgSeal"))]
        FailedOperationGenerateOrgSeal,
        /// FailedOperation.GenerateUserSeal
        #[doc(alias("FailedOperation.GenerateUserSeal"))]
        FailedOperationGenerateUserSeal,
        /// FailedOperation.NoRole
        #[doc(alias("FailedOperation.NoRole"))]
        FailedOperationNoRole,
        /// FailedOperation.OpenIdAlreadyExists
        #[doc(alias("FailedOperation.OpenIdAlreadyExists"))]
        FailedOperationOpenIdAlreadyExists,
        /// FailedOperation.OrgIdCardNumberAlreadyExists
        #[doc(alias("FailedOperation.OrgIdCardNumberAlreadyExists"))]
        FailedOperationOrgIdCardNumberAlreadyExists,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded,
        /// FailedOperation.RequestLimitExceeded1D
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RequestLimitExceeded1D"))]
        FailedOperationRequestLimitExceeded1D,
        /// FailedOperation.RequestLimitExceeded1H
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.RequestLimitExceeded1H"))]
        FailedOperationRequestLimitExceeded1H,
        /// FailedOperation.RequestLimitExceeded30S
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded30S"))]
        FailedOperationRequestLimitExceeded30S,
        /// InternalError
        InternalError,
        /// InternalError.Api
        #[doc(alias("InternalError.Api"))]
        InternalErrorApi,
        /// InternalError.Cache
        #[doc(alias("InternalError.Cache"))]
        InternalErrorCache,
        /// InternalError.Callback
        #[doc(alias("InternalError.Callback"))]
        InternalErrorCallback,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb,
        /// InternalError.Decryption
        #[doc(alias("InternalError.Decryption"))]
        InternalErrorDecryption,
        /// InternalError.Encryption
        #[doc(alias("InternalError.Encryption"))]
        InternalErrorEncryption,
        /// InternalError.GenerateId
        #[doc(alias("InternalError.GenerateId"))]
        InternalErrorGenerateId,
        /// InternalError.Mq
        #[doc(alias("InternalError.Mq"))]
        InternalErrorMq,
        /// InternalError.Pdf
        #[doc(alias("InternalError.Pdf"))]
        InternalErrorPdf,
        /// InternalError.Serialize
        #[doc(alias("InternalError.Serialize"))]
        InternalErrorSerialize,
        /// InternalError.Storage
        #[doc(alias("InternalError.Storage"))]
        InternalErrorStorage,
        /// InternalError.ThirdParty
        #[doc(alias("InternalError.ThirdParty"))]
        InternalErrorThirdParty,
        /// InternalError.UnSerialize
        #[doc(alias("InternalError.UnSerialize"))]
        InternalErrorUnSerialize,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BizApproverAlreadyExists
        #[doc(alias("InvalidParameter.BizApproverAlreadyExists"))]
        InvalidParameterBizApproverAlreadyExists,
        /// InvalidParameter.InvalidVerifyResult
        #[doc(alias("InvalidParameter.InvalidVerifyResult"))]
        InvalidParameterInvalidVerifyResult,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.BannedApplication
        #[doc(alias("OperationDenied.BannedApplication"))]
        OperationDeniedBannedApplication,
        /// OperationDenied.NoApiAuth
        #[doc(alias("OperationDenied.NoApiAuth"))]
        OperationDeniedNoApiAuth,
        /// OperationDenied.NoExtraVerify
        #[doc(alias("OperationDenied.NoExtraVerify"))]
        OperationDeniedNoExtraVerify,
        /// OperationDenied.NoIdentityVerify
        #[doc(alias("OperationDenied.NoIdentityVerify"))]
        OperationDeniedNoIdentityVerify,
        /// OperationDenied.NoPaymentVerify
        #[doc(alias("OperationDenied.NoPaymentVerify"))]
        OperationDeniedNoPaymentVerify,
        /// OperationDenied.NoSession
        #[doc(alias("OperationDenied.NoSession"))]
        OperationDeniedNoSession,
        /// OperationDenied.NoVerify
        #[doc(alias("OperationDenied.NoVerify"))]
        OperationDeniedNoVerify,
        /// OperationDenied.NotOwnerUin
        #[doc(alias("OperationDenied.NotOwnerUin"))]
        OperationDeniedNotOwnerUin,
        /// OperationDenied.UserNotInOrganization
        #[doc(alias("OperationDenied.UserNotInOrganization"))]
        OperationDeniedUserNotInOrganization,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
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
    #[cfg(feature = "essbasic")]
    api::listed_enum!(EssbasicError, essbasic_v20201222_table);
    pub(crate) mod essbasic_v20201222_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "essbasic")]
        use super::EssbasicError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "essbasic_v20201222";
        pub(super) const CODE_INDEX: Index = index::ESSBASIC_V20201222_CODES;
        pub(super) const KEY_INDEX: Index = index::ESSBASIC_V20201222_KEYS;
        #[cfg(feature = "essbasic")]
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
        pub(super) static ANSWERS: [Answer; 26] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.RequestLimitExceeded")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.RequestLimitExceeded1D")
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.RequestLimitExceeded1H")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.RequestLimitExceeded30S")
                .with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::ESSBASIC_V20201222_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "essbasic")]
pub use v20201222::EssbasicError;

/// Version 2021-05-26 of the API.
pub mod v20210526 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "essbasic")]
    /// Error codes of Tencent E-Sign Basic Edition (essbasic), API 3.0, version 2021-05-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EssbasicError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AgeNotAchieveNormalLegal
        #[doc(alias("FailedOperation.AgeNotAchieveNormalLegal"))]
        FailedOperationAgeNotAchieveNormalLegal,
        /// FailedOperation.AuthFail
        #[doc(alias("FailedOperation.AuthFail"))]
        FailedOperationAuthFail,
        /// FailedOperation.ErrNotSyncProxyOrganization
        #[doc(alias("FailedOperation.ErrNotSyncProxyOrganization"))]
        FailedOperationErrNotSyncProxyOrganization,
        /// FailedOperation.ExistSameSealName
        #[doc(alias("FailedOperation.ExistSameSealName"))]
        FailedOperationExistSameSealName,
        /// FailedOperation.FlowNumExceed
        #[doc(alias("FailedOperation.FlowNumExceed"))]
        FailedOperationFlowNumExceed,
        /// FailedOperation.HasAuthorized
        #[doc(alias("FailedOperation.HasAuthorized"))]
        FailedOperationHasAuthorized,
        /// FailedOperation.LicenseNoQuota
        #[doc(alias("FailedOperation.LicenseNoQuota"))]
        FailedOperationLicenseNoQuota,
        /// FailedOperation.NoRoleAuth
        #[doc(alias("FailedOperation.NoRoleAuth"))]
        FailedOperationNoRoleAuth,
        /// FailedOperation.NotAvailableSignReview
        #[doc(alias("FailedOperation.NotAvailableSignReview"))]
        FailedOperationNotAvailableSignReview,
        /// FailedOperation.OrganizationExperienceChange
        #[doc(alias("FailedOperation.OrganizationExperienceChange"))]
        FailedOperationOrganizationExperienceChange,
        /// FailedOperation.OrganizationNameChanged
        #[doc(alias("FailedOperation.OrganizationNameChanged"))]
        FailedOperationOrganizationNameChanged,
        /// FailedOperation.OrganizationNameNeedChange
        #[doc(alias("FailedOperation.OrganizationNameNeedChange"))]
        FailedOperationOrganizationNameNeedChange,
        /// FailedOperation.OrganizationNotChange
        #[doc(alias("FailedOperation.OrganizationNotChange"))]
        FailedOperationOrganizationNotChange,
        /// FailedOperation.QrCodeCreatorSignComponents
        #[doc(alias("FailedOperation.QrCodeCreatorSignComponents"))]
        FailedOperationQrCodeCreatorSignComponents,
        /// FailedOperation.QrCodeSignUsers
        #[doc(alias("FailedOperation.QrCodeSignUsers"))]
        FailedOperationQrCodeSignUsers,
        /// FailedOperation.QrCodeTemplateId
        #[doc(alias("FailedOperation.QrCodeTemplateId"))]
        FailedOperationQrCodeTemplateId,
        /// FailedOperation.StaffAlreadyVerify
        #[doc(alias("FailedOperation.StaffAlreadyVerify"))]
        FailedOperationStaffAlreadyVerify,
        /// FailedOperation.UserAutoSignEnableAlready
        #[doc(alias("FailedOperation.UserAutoSignEnableAlready"))]
        FailedOperationUserAutoSignEnableAlready,
        /// FailedOperation.UserAutoSignEnableUrlNotExist
        #[doc(alias("FailedOperation.UserAutoSignEnableUrlNotExist"))]
        FailedOperationUserAutoSignEnableUrlNotExist,
        /// InternalError
        InternalError,
        /// InternalError.Api
        #[doc(alias("InternalError.Api"))]
        InternalErrorApi,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb,
        /// InternalError.DbConnection
        #[doc(alias("InternalError.DbConnection"))]
        InternalErrorDbConnection,
        /// InternalError.DbInsert
        #[doc(alias("InternalError.DbInsert"))]
        InternalErrorDbInsert,
        /// InternalError.DbRead
        #[doc(alias("InternalError.DbRead"))]
        InternalErrorDbRead,
        /// InternalError.DbUpdate
        #[doc(alias("InternalError.DbUpdate"))]
        InternalErrorDbUpdate,
        /// InternalError.Decryption
        #[doc(alias("InternalError.Decryption"))]
        InternalErrorDecryption,
        /// InternalError.DependsApi
        #[doc(alias("InternalError.DependsApi"))]
        InternalErrorDependsApi,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb,
        /// InternalError.Encryption
        #[doc(alias("InternalError.Encryption"))]
        InternalErrorEncryption,
        /// InternalError.GenerateId
        #[doc(alias("InternalError.GenerateId"))]
        InternalErrorGenerateId,
        /// InternalError.Pdf
        #[doc(alias("InternalError.Pdf"))]
        InternalErrorPdf,
        /// InternalError.SealUpload
        #[doc(alias("InternalError.SealUpload"))]
        InternalErrorSealUpload,
        /// InternalError.Serialize
        #[doc(alias("InternalError.Serialize"))]
        InternalErrorSerialize,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InternalError.ThirdParty
        #[doc(alias("InternalError.ThirdParty"))]
        InternalErrorThirdParty,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Application
        #[doc(alias("InvalidParameter.Application"))]
        InvalidParameterApplication,
        /// InvalidParameter.ApproverType
        #[doc(alias("InvalidParameter.ApproverType"))]
        InvalidParameterApproverType,
        /// InvalidParameter.ApproverVerifyType
        #[doc(alias("InvalidParameter.ApproverVerifyType"))]
        InvalidParameterApproverVerifyType,
        /// InvalidParameter.AuthorizationType
        #[doc(alias("InvalidParameter.AuthorizationType"))]
        InvalidParameterAuthorizationType,
        /// InvalidParameter.BizApproverAlreadyExists
        #[doc(alias("InvalidParameter.BizApproverAlreadyExists"))]
        InvalidParameterBizApproverAlreadyExists,
        /// InvalidParameter.BusinessLicense
        #[doc(alias("InvalidParameter.BusinessLicense"))]
        InvalidParameterBusinessLicense,
        /// InvalidParameter.CancelReason
        #[doc(alias("InvalidParameter.CancelReason"))]
        InvalidParameterCancelReason,
        /// InvalidParameter.CardNumber
        #[doc(alias("InvalidParameter.CardNumber"))]
        InvalidParameterCardNumber,
        /// InvalidParameter.CardType
        #[doc(alias("InvalidParameter.CardType"))]
        InvalidParameterCardType,
        /// InvalidParameter.ComponentPosition
        #[doc(alias("InvalidParameter.ComponentPosition"))]
        InvalidParameterComponentPosition,
        /// InvalidParameter.ComponentType
        #[doc(alias("InvalidParameter.ComponentType"))]
        InvalidParameterComponentType,
        /// InvalidParameter.ComponentValue
        #[doc(alias("InvalidParameter.ComponentValue"))]
        InvalidParameterComponentValue,
        /// InvalidParameter.ContentType
        #[doc(alias("InvalidParameter.ContentType"))]
        InvalidParameterContentType,
        /// InvalidParameter.CustomShowMap
        #[doc(alias("InvalidParameter.CustomShowMap"))]
        InvalidParameterCustomShowMap,
        /// InvalidParameter.CustomerData
        #[doc(alias("InvalidParameter.CustomerData"))]
        InvalidParameterCustomerData,
        /// InvalidParameter.DataNotFound
        #[doc(alias("InvalidParameter.DataNotFound"))]
        InvalidParameterDataNotFound,
        /// InvalidParameter.Date
        #[doc(alias("InvalidParameter.Date"))]
        InvalidParameterDate,
        /// InvalidParameter.DepartUserId
        #[doc(alias("InvalidParameter.DepartUserId"))]
        InvalidParameterDepartUserId,
        /// InvalidParameter.DupTask
        #[doc(alias("InvalidParameter.DupTask"))]
        InvalidParameterDupTask,
        /// InvalidParameter.EmptyParams
        #[doc(alias("InvalidParameter.EmptyParams"))]
        InvalidParameterEmptyParams,
        /// InvalidParameter.EndPoint
        #[doc(alias("InvalidParameter.EndPoint"))]
        InvalidParameterEndPoint,
        /// InvalidParameter.FileType
        #[doc(alias("InvalidParameter.FileType"))]
        InvalidParameterFileType,
        /// InvalidParameter.FlowApproverInfos
        #[doc(alias("InvalidParameter.FlowApproverInfos"))]
        InvalidParameterFlowApproverInfos,
        /// InvalidParameter.FlowApprovers
        #[doc(alias("InvalidParameter.FlowApprovers"))]
        InvalidParameterFlowApprovers,
        /// InvalidParameter.FlowCallbackUrl
        #[doc(alias("InvalidParameter.FlowCallbackUrl"))]
        InvalidParameterFlowCallbackUrl,
        /// InvalidParameter.FlowDeadLine
        #[doc(alias("InvalidParameter.FlowDeadLine"))]
        InvalidParameterFlowDeadLine,
        /// InvalidParameter.FlowDescription
        #[doc(alias("InvalidParameter.FlowDescription"))]
        InvalidParameterFlowDescription,
        /// InvalidParameter.FlowFileIds
        #[doc(alias("InvalidParameter.FlowFileIds"))]
        InvalidParameterFlowFileIds,
        /// InvalidParameter.FlowIds
        #[doc(alias("InvalidParameter.FlowIds"))]
        InvalidParameterFlowIds,
        /// InvalidParameter.FlowInfos
        #[doc(alias("InvalidParameter.FlowInfos"))]
        InvalidParameterFlowInfos,
        /// InvalidParameter.FlowName
        #[doc(alias("InvalidParameter.FlowName"))]
        InvalidParameterFlowName,
        /// InvalidParameter.FlowType
        #[doc(alias("InvalidParameter.FlowType"))]
        InvalidParameterFlowType,
        /// InvalidParameter.GenerateType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.GenerateType"))]
        InvalidParameterGenerateType,
        /// InvalidParameter.Image
        #[doc(alias("InvalidParameter.Image"))]
        InvalidParameterImage,
        /// InvalidParameter.InvalidId
        #[doc(alias("InvalidParameter.InvalidId"))]
        InvalidParameterInvalidId,
        /// InvalidParameter.Keyword
        #[doc(alias("InvalidParameter.Keyword"))]
        InvalidParameterKeyword,
        /// InvalidParameter.Limit
        #[doc(alias("InvalidParameter.Limit"))]
        InvalidParameterLimit,
        /// InvalidParameter.LimitSealName
        #[doc(alias("InvalidParameter.LimitSealName"))]
        InvalidParameterLimitSealName,
        /// InvalidParameter.MenuStatus
        #[doc(alias("InvalidParameter.MenuStatus"))]
        InvalidParameterMenuStatus,
        /// InvalidParameter.MissingRequiredParameterValue
        #[doc(alias("InvalidParameter.MissingRequiredParameterValue"))]
        InvalidParameterMissingRequiredParameterValue,
        /// InvalidParameter.Mobile
        #[doc(alias("InvalidParameter.Mobile"))]
        InvalidParameterMobile,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName,
        /// InvalidParameter.NonsupportMobile
        #[doc(alias("InvalidParameter.NonsupportMobile"))]
        InvalidParameterNonsupportMobile,
        /// InvalidParameter.Offset
        #[doc(alias("InvalidParameter.Offset"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-24"
        )]
        InvalidParameterOffset,
        /// InvalidParameter.OpenId
        #[doc(alias("InvalidParameter.OpenId"))]
        InvalidParameterOpenId,
        /// InvalidParameter.OperatorId
        #[doc(alias("InvalidParameter.OperatorId"))]
        InvalidParameterOperatorId,
        /// InvalidParameter.OrganizationId
        #[doc(alias("InvalidParameter.OrganizationId"))]
        InvalidParameterOrganizationId,
        /// InvalidParameter.OrganizationName
        #[doc(alias("InvalidParameter.OrganizationName"))]
        InvalidParameterOrganizationName,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.ResourceType
        #[doc(alias("InvalidParameter.ResourceType"))]
        InvalidParameterResourceType,
        /// InvalidParameter.RoleId
        #[doc(alias("InvalidParameter.RoleId"))]
        InvalidParameterRoleId,
        /// InvalidParameter.Sensitive
        #[doc(alias("InvalidParameter.Sensitive"))]
        InvalidParameterSensitive,
        /// InvalidParameter.SensitiveFileContent
        #[doc(alias("InvalidParameter.SensitiveFileContent"))]
        InvalidParameterSensitiveFileContent,
        /// InvalidParameter.SignComponentType
        #[doc(alias("InvalidParameter.SignComponentType"))]
        InvalidParameterSignComponentType,
        /// InvalidParameter.SignComponents
        #[doc(alias("InvalidParameter.SignComponents"))]
        InvalidParameterSignComponents,
        /// InvalidParameter.Status
        #[doc(alias("InvalidParameter.Status"))]
        InvalidParameterStatus,
        /// InvalidParameter.UniformSocialCreditCode
        #[doc(alias("InvalidParameter.UniformSocialCreditCode"))]
        InvalidParameterUniformSocialCreditCode,
        /// InvalidParameter.Unordered
        #[doc(alias("InvalidParameter.Unordered"))]
        InvalidParameterUnordered,
        /// InvalidParameter.UnsupportedComponentType
        #[doc(alias("InvalidParameter.UnsupportedComponentType"))]
        InvalidParameterUnsupportedComponentType,
        /// InvalidParameter.fFowIds
        #[doc(alias("InvalidParameter.fFowIds"))]
        InvalidParameterFFowIds,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidQuotaType
        #[doc(alias("InvalidParameterValue.InvalidQuotaType"))]
        InvalidParameterValueInvalidQuotaType,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.CallTimes
        #[doc(alias("LimitExceeded.CallTimes"))]
        LimitExceededCallTimes,
        /// LimitExceeded.CreateFlowNum
        #[doc(alias("LimitExceeded.CreateFlowNum"))]
        LimitExceededCreateFlowNum,
        /// LimitExceeded.FileSize
        #[doc(alias("LimitExceeded.FileSize"))]
        LimitExceededFileSize,
        /// LimitExceeded.FlowIds
        #[doc(alias("LimitExceeded.FlowIds"))]
        LimitExceededFlowIds,
        /// LimitExceeded.FlowInfos
        #[doc(alias("LimitExceeded.FlowInfos"))]
        LimitExceededFlowInfos,
        /// LimitExceeded.ProxyOrganizationOperator
        #[doc(alias("LimitExceeded.ProxyOrganizationOperator"))]
        LimitExceededProxyOrganizationOperator,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.CompanyActiveInfo
        #[doc(alias("MissingParameter.CompanyActiveInfo"))]
        MissingParameterCompanyActiveInfo,
        /// MissingParameter.Date
        #[doc(alias("MissingParameter.Date"))]
        MissingParameterDate,
        /// MissingParameter.FlowId
        #[doc(alias("MissingParameter.FlowId"))]
        MissingParameterFlowId,
        /// MissingParameter.FlowIds
        #[doc(alias("MissingParameter.FlowIds"))]
        MissingParameterFlowIds,
        /// MissingParameter.FlowIdsOrFlowGroupId
        #[doc(alias("MissingParameter.FlowIdsOrFlowGroupId"))]
        MissingParameterFlowIdsOrFlowGroupId,
        /// MissingParameter.FlowInfo
        #[doc(alias("MissingParameter.FlowInfo"))]
        MissingParameterFlowInfo,
        /// MissingParameter.MissComponentName
        #[doc(alias("MissingParameter.MissComponentName"))]
        MissingParameterMissComponentName,
        /// MissingParameter.OrgOpenId
        #[doc(alias("MissingParameter.OrgOpenId"))]
        MissingParameterOrgOpenId,
        /// MissingParameter.OrganizationId
        #[doc(alias("MissingParameter.OrganizationId"))]
        MissingParameterOrganizationId,
        /// MissingParameter.ProxyOperatorOpenId
        #[doc(alias("MissingParameter.ProxyOperatorOpenId"))]
        MissingParameterProxyOperatorOpenId,
        /// MissingParameter.ReportApplicant
        #[doc(alias("MissingParameter.ReportApplicant"))]
        MissingParameterReportApplicant,
        /// MissingParameter.ResourceName
        #[doc(alias("MissingParameter.ResourceName"))]
        MissingParameterResourceName,
        /// MissingParameter.SealId
        #[doc(alias("MissingParameter.SealId"))]
        MissingParameterSealId,
        /// MissingParameter.SealImage
        #[doc(alias("MissingParameter.SealImage"))]
        MissingParameterSealImage,
        /// MissingParameter.SealName
        #[doc(alias("MissingParameter.SealName"))]
        MissingParameterSealName,
        /// MissingParameter.SignComponents
        #[doc(alias("MissingParameter.SignComponents"))]
        MissingParameterSignComponents,
        /// MissingParameter.Templates
        #[doc(alias("MissingParameter.Templates"))]
        MissingParameterTemplates,
        /// MissingParameter.UserId
        #[doc(alias("MissingParameter.UserId"))]
        MissingParameterUserId,
        /// MissingParameter.UserOpenId
        #[doc(alias("MissingParameter.UserOpenId"))]
        MissingParameterUserOpenId,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AlreadyHas
        #[doc(alias("OperationDenied.AlreadyHas"))]
        OperationDeniedAlreadyHas,
        /// OperationDenied.ApproverRepeat
        #[doc(alias("OperationDenied.ApproverRepeat"))]
        OperationDeniedApproverRepeat,
        /// OperationDenied.AuthTag
        #[doc(alias("OperationDenied.AuthTag"))]
        OperationDeniedAuthTag,
        /// OperationDenied.BannedApplication
        #[doc(alias("OperationDenied.BannedApplication"))]
        OperationDeniedBannedApplication,
        /// OperationDenied.ByFilesServerSignForbid
        #[doc(alias("OperationDenied.ByFilesServerSignForbid"))]
        OperationDeniedByFilesServerSignForbid,
        /// OperationDenied.CcUserRepeat
        #[doc(alias("OperationDenied.CcUserRepeat"))]
        OperationDeniedCcUserRepeat,
        /// OperationDenied.DownLoadMoreThanOne
        #[doc(alias("OperationDenied.DownLoadMoreThanOne"))]
        OperationDeniedDownLoadMoreThanOne,
        /// OperationDenied.ErrNoResourceAccess
        #[doc(alias("OperationDenied.ErrNoResourceAccess"))]
        OperationDeniedErrNoResourceAccess,
        /// OperationDenied.ErrNotOpenWeakAuthorization
        #[doc(alias("OperationDenied.ErrNotOpenWeakAuthorization"))]
        OperationDeniedErrNotOpenWeakAuthorization,
        /// OperationDenied.FileDeleted
        #[doc(alias("OperationDenied.FileDeleted"))]
        OperationDeniedFileDeleted,
        /// OperationDenied.FlowHasTerminated
        #[doc(alias("OperationDenied.FlowHasTerminated"))]
        OperationDeniedFlowHasTerminated,
        /// OperationDenied.FlowStatusForbid
        #[doc(alias("OperationDenied.FlowStatusForbid"))]
        OperationDeniedFlowStatusForbid,
        /// OperationDenied.Forbid
        #[doc(alias("OperationDenied.Forbid"))]
        OperationDeniedForbid,
        /// OperationDenied.InvalidApproverAge
        #[doc(alias("OperationDenied.InvalidApproverAge"))]
        OperationDeniedInvalidApproverAge,
        /// OperationDenied.NoApiAuth
        #[doc(alias("OperationDenied.NoApiAuth"))]
        OperationDeniedNoApiAuth,
        /// OperationDenied.NoApproverMobileCheckPermission
        #[doc(alias("OperationDenied.NoApproverMobileCheckPermission"))]
        OperationDeniedNoApproverMobileCheckPermission,
        /// OperationDenied.NoFlowPermission
        #[doc(alias("OperationDenied.NoFlowPermission"))]
        OperationDeniedNoFlowPermission,
        /// OperationDenied.NoIdentityVerify
        #[doc(alias("OperationDenied.NoIdentityVerify"))]
        OperationDeniedNoIdentityVerify,
        /// OperationDenied.NoPermissionUseResource
        #[doc(alias("OperationDenied.NoPermissionUseResource"))]
        OperationDeniedNoPermissionUseResource,
        /// OperationDenied.NoPermissionUseServerSignSeal
        #[doc(alias("OperationDenied.NoPermissionUseServerSignSeal"))]
        OperationDeniedNoPermissionUseServerSignSeal,
        /// OperationDenied.NoQuota
        #[doc(alias("OperationDenied.NoQuota"))]
        OperationDeniedNoQuota,
        /// OperationDenied.NotBelongSuperAdminOrLegalPerson
        #[doc(alias("OperationDenied.NotBelongSuperAdminOrLegalPerson"))]
        OperationDeniedNotBelongSuperAdminOrLegalPerson,
        /// OperationDenied.NotInAutoSignWhiteList
        #[doc(alias("OperationDenied.NotInAutoSignWhiteList"))]
        OperationDeniedNotInAutoSignWhiteList,
        /// OperationDenied.NotSupportOrgType
        #[doc(alias("OperationDenied.NotSupportOrgType"))]
        OperationDeniedNotSupportOrgType,
        /// OperationDenied.OperateType
        #[doc(alias("OperationDenied.OperateType"))]
        OperationDeniedOperateType,
        /// OperationDenied.OperatorHasNoPermission
        #[doc(alias("OperationDenied.OperatorHasNoPermission"))]
        OperationDeniedOperatorHasNoPermission,
        /// OperationDenied.OrganizationClosing
        #[doc(alias("OperationDenied.OrganizationClosing"))]
        OperationDeniedOrganizationClosing,
        /// OperationDenied.OutQueryLimit
        #[doc(alias("OperationDenied.OutQueryLimit"))]
        OperationDeniedOutQueryLimit,
        /// OperationDenied.OverseaAbilityNotOpen
        #[doc(alias("OperationDenied.OverseaAbilityNotOpen"))]
        OperationDeniedOverseaAbilityNotOpen,
        /// OperationDenied.PersonHasNoSignature
        #[doc(alias("OperationDenied.PersonHasNoSignature"))]
        OperationDeniedPersonHasNoSignature,
        /// OperationDenied.PersonNoOpenServerSign
        #[doc(alias("OperationDenied.PersonNoOpenServerSign"))]
        OperationDeniedPersonNoOpenServerSign,
        /// OperationDenied.ProveNoQuota
        #[doc(alias("OperationDenied.ProveNoQuota"))]
        OperationDeniedProveNoQuota,
        /// OperationDenied.RequiredComponentNotFill
        #[doc(alias("OperationDenied.RequiredComponentNotFill"))]
        OperationDeniedRequiredComponentNotFill,
        /// OperationDenied.Sensitive
        #[doc(alias("OperationDenied.Sensitive"))]
        OperationDeniedSensitive,
        /// OperationDenied.UserNotInOrganization
        #[doc(alias("OperationDenied.UserNotInOrganization"))]
        OperationDeniedUserNotInOrganization,
        /// OperationDenied.WhiteListForbid
        #[doc(alias("OperationDenied.WhiteListForbid"))]
        OperationDeniedWhiteListForbid,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Application
        #[doc(alias("ResourceNotFound.Application"))]
        ResourceNotFoundApplication,
        /// ResourceNotFound.ApplicationAuth
        #[doc(alias("ResourceNotFound.ApplicationAuth"))]
        ResourceNotFoundApplicationAuth,
        /// ResourceNotFound.ApplicationId
        #[doc(alias("ResourceNotFound.ApplicationId"))]
        ResourceNotFoundApplicationId,
        /// ResourceNotFound.File
        #[doc(alias("ResourceNotFound.File"))]
        ResourceNotFoundFile,
        /// ResourceNotFound.Flow
        #[doc(alias("ResourceNotFound.Flow"))]
        ResourceNotFoundFlow,
        /// ResourceNotFound.FlowApprover
        #[doc(alias("ResourceNotFound.FlowApprover"))]
        ResourceNotFoundFlowApprover,
        /// ResourceNotFound.FlowApprovers
        #[doc(alias("ResourceNotFound.FlowApprovers"))]
        ResourceNotFoundFlowApprovers,
        /// ResourceNotFound.FlowGroup
        #[doc(alias("ResourceNotFound.FlowGroup"))]
        ResourceNotFoundFlowGroup,
        /// ResourceNotFound.NotExistApplication
        #[doc(alias("ResourceNotFound.NotExistApplication"))]
        ResourceNotFoundNotExistApplication,
        /// ResourceNotFound.Organization
        #[doc(alias("ResourceNotFound.Organization"))]
        ResourceNotFoundOrganization,
        /// ResourceNotFound.Resource
        #[doc(alias("ResourceNotFound.Resource"))]
        ResourceNotFoundResource,
        /// ResourceNotFound.SaveFlowGroup
        #[doc(alias("ResourceNotFound.SaveFlowGroup"))]
        ResourceNotFoundSaveFlowGroup,
        /// ResourceNotFound.Seal
        #[doc(alias("ResourceNotFound.Seal"))]
        ResourceNotFoundSeal,
        /// ResourceNotFound.TeamWorkOrganization
        #[doc(alias("ResourceNotFound.TeamWorkOrganization"))]
        ResourceNotFoundTeamWorkOrganization,
        /// ResourceNotFound.Template
        #[doc(alias("ResourceNotFound.Template"))]
        ResourceNotFoundTemplate,
        /// ResourceNotFound.URL
        #[doc(alias("ResourceNotFound.URL"))]
        ResourceNotFoundUrl,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        ResourceNotFoundUser,
        /// ResourceNotFound.VerifyUser
        #[doc(alias("ResourceNotFound.VerifyUser"))]
        ResourceNotFoundVerifyUser,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NoPermissionFeature
        #[doc(alias("UnauthorizedOperation.NoPermissionFeature"))]
        UnauthorizedOperationNoPermissionFeature,
        /// UnauthorizedOperation.UnauthorizedOperationDownload
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationDownload"))]
        UnauthorizedOperationUnauthorizedOperationDownload,
        /// UnauthorizedOperation.UnauthorizedOperationOrganization
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationOrganization"))]
        UnauthorizedOperationUnauthorizedOperationOrganization,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "essbasic")]
    api::listed_enum!(EssbasicError, essbasic_v20210526_table);
    pub(crate) mod essbasic_v20210526_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "essbasic")]
        use super::EssbasicError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "essbasic_v20210526";
        pub(super) const CODE_INDEX: Index = index::ESSBASIC_V20210526_CODES;
        pub(super) const KEY_INDEX: Index = index::ESSBASIC_V20210526_KEYS;
        #[cfg(feature = "essbasic")]
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
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.GenerateType").with_retry(Retry::Never),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::ESSBASIC_V20210526_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
