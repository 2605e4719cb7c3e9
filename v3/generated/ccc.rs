// @generated from spec/ccc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b2fc1e34bbe9c2f6, rust-hash: c0d1ec7c9b974e5a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ccc.rs"]
mod index;

/// Version 2020-02-10 of the API.
pub mod v20200210 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ccc")]
    /// Error codes of Cloud Contact Center (ccc), API 3.0, version 2020-02-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CccError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AIConcurrentNoPackage
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.AIConcurrentNoPackage"))]
        FailedOperationAiConcurrentNoPackage,
        /// FailedOperation.AIConcurrentOverFrequency
        #[doc(alias("FailedOperation.AIConcurrentOverFrequency"))]
        FailedOperationAiConcurrentOverFrequency,
        /// FailedOperation.AILicenseHasExpired
        #[doc(alias("FailedOperation.AILicenseHasExpired"))]
        FailedOperationAiLicenseHasExpired,
        /// FailedOperation.AcquireQuota
        #[doc(alias("FailedOperation.AcquireQuota"))]
        FailedOperationAcquireQuota,
        /// FailedOperation.CallOutFailed
        #[doc(alias("FailedOperation.CallOutFailed"))]
        FailedOperationCallOutFailed,
        /// FailedOperation.CalleeIsBlackUser
        #[doc(alias("FailedOperation.CalleeIsBlackUser"))]
        FailedOperationCalleeIsBlackUser,
        /// FailedOperation.CalleeIsLimited
        #[doc(alias("FailedOperation.CalleeIsLimited"))]
        FailedOperationCalleeIsLimited,
        /// FailedOperation.CallerOverFrequency
        #[doc(alias("FailedOperation.CallerOverFrequency"))]
        FailedOperationCallerOverFrequency,
        /// FailedOperation.CalloutRuleBlindArea
        #[doc(alias("FailedOperation.CalloutRuleBlindArea"))]
        FailedOperationCalloutRuleBlindArea,
        /// FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime
        #[doc(alias("FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime"))]
        FailedOperationCalloutRuleMaxCallCountCalleeIntervalTime,
        /// FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID
        #[doc(alias("FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID"))]
        FailedOperationCalloutRuleMaxCallCountCalleePerDayAppId,
        /// FailedOperation.CalloutRuleNotWorkTime
        #[doc(alias("FailedOperation.CalloutRuleNotWorkTime"))]
        FailedOperationCalloutRuleNotWorkTime,
        /// FailedOperation.ControlAIConversation
        #[doc(alias("FailedOperation.ControlAIConversation"))]
        FailedOperationControlAiConversation,
        /// FailedOperation.CurStateNotAllowModify
        #[doc(alias("FailedOperation.CurStateNotAllowModify"))]
        FailedOperationCurStateNotAllowModify,
        /// FailedOperation.DuplicatedAccount
        #[doc(alias("FailedOperation.DuplicatedAccount"))]
        FailedOperationDuplicatedAccount,
        /// FailedOperation.NoCallOutNumber
        #[doc(alias("FailedOperation.NoCallOutNumber"))]
        FailedOperationNoCallOutNumber,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied,
        /// FailedOperation.SeatStatusBusy
        #[doc(alias("FailedOperation.SeatStatusBusy"))]
        FailedOperationSeatStatusBusy,
        /// FailedOperation.SessionNotExists
        #[doc(alias("FailedOperation.SessionNotExists"))]
        FailedOperationSessionNotExists,
        /// FailedOperation.SessionNotInControlState
        #[doc(alias("FailedOperation.SessionNotInControlState"))]
        FailedOperationSessionNotInControlState,
        /// FailedOperation.UploadFileOverflow
        #[doc(alias("FailedOperation.UploadFileOverflow"))]
        FailedOperationUploadFileOverflow,
        /// InternalError
        InternalError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DuplicateAddress
        #[doc(alias("InvalidParameter.DuplicateAddress"))]
        InvalidParameterDuplicateAddress,
        /// InvalidParameter.DuplicatePhoneNumber
        #[doc(alias("InvalidParameter.DuplicatePhoneNumber"))]
        InvalidParameterDuplicatePhoneNumber,
        /// InvalidParameter.DuplicateSipAccount
        #[doc(alias("InvalidParameter.DuplicateSipAccount"))]
        InvalidParameterDuplicateSipAccount,
        /// InvalidParameter.IllegalAddress
        #[doc(alias("InvalidParameter.IllegalAddress"))]
        InvalidParameterIllegalAddress,
        /// InvalidParameter.IllegalPhoneNumber
        #[doc(alias("InvalidParameter.IllegalPhoneNumber"))]
        InvalidParameterIllegalPhoneNumber,
        /// InvalidParameter.InstanceNotExist
        #[doc(alias("InvalidParameter.InstanceNotExist"))]
        InvalidParameterInstanceNotExist,
        /// InvalidParameter.InvalidAddress
        #[doc(alias("InvalidParameter.InvalidAddress"))]
        InvalidParameterInvalidAddress,
        /// InvalidParameter.InvalidIP
        #[doc(alias("InvalidParameter.InvalidIP"))]
        InvalidParameterInvalidIp,
        /// InvalidParameter.InvalidPhoneNumber
        #[doc(alias("InvalidParameter.InvalidPhoneNumber"))]
        InvalidParameterInvalidPhoneNumber,
        /// InvalidParameter.InvalidPort
        #[doc(alias("InvalidParameter.InvalidPort"))]
        InvalidParameterInvalidPort,
        /// InvalidParameter.SipAccountPasswordFormat
        #[doc(alias("InvalidParameter.SipAccountPasswordFormat"))]
        InvalidParameterSipAccountPasswordFormat,
        /// InvalidParameter.SipAccountUserFormat
        #[doc(alias("InvalidParameter.SipAccountUserFormat"))]
        InvalidParameterSipAccountUserFormat,
        /// InvalidParameter.SipTrunkInUsed
        #[doc(alias("InvalidParameter.SipTrunkInUsed"))]
        InvalidParameterSipTrunkInUsed,
        /// InvalidParameter.SipTrunkNotFound
        #[doc(alias("InvalidParameter.SipTrunkNotFound"))]
        InvalidParameterSipTrunkNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountNotExist
        #[doc(alias("InvalidParameterValue.AccountNotExist"))]
        InvalidParameterValueAccountNotExist,
        /// InvalidParameterValue.ApplyIDNotExist
        #[doc(alias("InvalidParameterValue.ApplyIDNotExist"))]
        InvalidParameterValueApplyIdNotExist,
        /// InvalidParameterValue.CompanyExist
        #[doc(alias("InvalidParameterValue.CompanyExist"))]
        InvalidParameterValueCompanyExist,
        /// InvalidParameterValue.ErrorApplyStatus
        #[doc(alias("InvalidParameterValue.ErrorApplyStatus"))]
        InvalidParameterValueErrorApplyStatus,
        /// InvalidParameterValue.ExperienceAccount
        #[doc(alias("InvalidParameterValue.ExperienceAccount"))]
        InvalidParameterValueExperienceAccount,
        /// InvalidParameterValue.FileNotExist
        #[doc(alias("InvalidParameterValue.FileNotExist"))]
        InvalidParameterValueFileNotExist,
        /// InvalidParameterValue.InstanceNotExist
        #[doc(alias("InvalidParameterValue.InstanceNotExist"))]
        InvalidParameterValueInstanceNotExist,
        /// InvalidParameterValue.PhoneNumInvalid
        #[doc(alias("InvalidParameterValue.PhoneNumInvalid"))]
        InvalidParameterValuePhoneNumInvalid,
        /// InvalidParameterValue.PhoneNumIsBoundOtherAccount
        #[doc(alias("InvalidParameterValue.PhoneNumIsBoundOtherAccount"))]
        InvalidParameterValuePhoneNumIsBoundOtherAccount,
        /// InvalidParameterValue.RecordNotExist
        #[doc(alias("InvalidParameterValue.RecordNotExist"))]
        InvalidParameterValueRecordNotExist,
        /// InvalidParameterValue.RingAllGroupMemberOverflow
        #[doc(alias("InvalidParameterValue.RingAllGroupMemberOverflow"))]
        InvalidParameterValueRingAllGroupMemberOverflow,
        /// InvalidParameterValue.SkillGroupError
        #[doc(alias("InvalidParameterValue.SkillGroupError"))]
        InvalidParameterValueSkillGroupError,
        /// InvalidParameterValue.SkillGroupExist
        #[doc(alias("InvalidParameterValue.SkillGroupExist"))]
        InvalidParameterValueSkillGroupExist,
        /// InvalidParameterValue.WaitingApprovalOverflow
        #[doc(alias("InvalidParameterValue.WaitingApprovalOverflow"))]
        InvalidParameterValueWaitingApprovalOverflow,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.BasePackageExpired
        #[doc(alias("LimitExceeded.BasePackageExpired"))]
        LimitExceededBasePackageExpired,
        /// LimitExceeded.InsufficientLicense
        #[doc(alias("LimitExceeded.InsufficientLicense"))]
        LimitExceededInsufficientLicense,
        /// LimitExceeded.OutOfCountLimit
        #[doc(alias("LimitExceeded.OutOfCountLimit"))]
        LimitExceededOutOfCountLimit,
        /// LimitExceeded.OutOfQuotaMaxCount
        #[doc(alias("LimitExceeded.OutOfQuotaMaxCount"))]
        LimitExceededOutOfQuotaMaxCount,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied.NotInWhiteList
        #[doc(alias("OperationDenied.NotInWhiteList"))]
        OperationDeniedNotInWhiteList,
        /// OperationDenied.UinDisabled
        #[doc(alias("OperationDenied.UinDisabled"))]
        OperationDeniedUinDisabled,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ccc")]
    api::listed_enum!(CccError, ccc_v20200210_table);
    pub(crate) mod ccc_v20200210_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ccc")]
        use super::CccError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ccc_v20200210";
        pub(super) const CODE_INDEX: Index = index::CCC_V20200210_CODES;
        pub(super) const KEY_INDEX: Index = index::CCC_V20200210_KEYS;
        #[cfg(feature = "ccc")]
        pub(super) static VARIANTS: [CccError; 66] = [
            CccError::FailedOperation,
            CccError::FailedOperationAiConcurrentNoPackage,
            CccError::FailedOperationAiConcurrentOverFrequency,
            CccError::FailedOperationAiLicenseHasExpired,
            CccError::FailedOperationAcquireQuota,
            CccError::FailedOperationCallOutFailed,
            CccError::FailedOperationCalleeIsBlackUser,
            CccError::FailedOperationCalleeIsLimited,
            CccError::FailedOperationCallerOverFrequency,
            CccError::FailedOperationCalloutRuleBlindArea,
            CccError::FailedOperationCalloutRuleMaxCallCountCalleeIntervalTime,
            CccError::FailedOperationCalloutRuleMaxCallCountCalleePerDayAppId,
            CccError::FailedOperationCalloutRuleNotWorkTime,
            CccError::FailedOperationControlAiConversation,
            CccError::FailedOperationCurStateNotAllowModify,
            CccError::FailedOperationDuplicatedAccount,
            CccError::FailedOperationNoCallOutNumber,
            CccError::FailedOperationPermissionDenied,
            CccError::FailedOperationSeatStatusBusy,
            CccError::FailedOperationSessionNotExists,
            CccError::FailedOperationSessionNotInControlState,
            CccError::FailedOperationUploadFileOverflow,
            CccError::InternalError,
            CccError::InternalErrorDbError,
            CccError::InvalidParameter,
            CccError::InvalidParameterDuplicateAddress,
            CccError::InvalidParameterDuplicatePhoneNumber,
            CccError::InvalidParameterDuplicateSipAccount,
            CccError::InvalidParameterIllegalAddress,
            CccError::InvalidParameterIllegalPhoneNumber,
            CccError::InvalidParameterInstanceNotExist,
            CccError::InvalidParameterInvalidAddress,
            CccError::InvalidParameterInvalidIp,
            CccError::InvalidParameterInvalidPhoneNumber,
            CccError::InvalidParameterInvalidPort,
            CccError::InvalidParameterSipAccountPasswordFormat,
            CccError::InvalidParameterSipAccountUserFormat,
            CccError::InvalidParameterSipTrunkInUsed,
            CccError::InvalidParameterSipTrunkNotFound,
            CccError::InvalidParameterValue,
            CccError::InvalidParameterValueAccountNotExist,
            CccError::InvalidParameterValueApplyIdNotExist,
            CccError::InvalidParameterValueCompanyExist,
            CccError::InvalidParameterValueErrorApplyStatus,
            CccError::InvalidParameterValueExperienceAccount,
            CccError::InvalidParameterValueFileNotExist,
            CccError::InvalidParameterValueInstanceNotExist,
            CccError::InvalidParameterValuePhoneNumInvalid,
            CccError::InvalidParameterValuePhoneNumIsBoundOtherAccount,
            CccError::InvalidParameterValueRecordNotExist,
            CccError::InvalidParameterValueRingAllGroupMemberOverflow,
            CccError::InvalidParameterValueSkillGroupError,
            CccError::InvalidParameterValueSkillGroupExist,
            CccError::InvalidParameterValueWaitingApprovalOverflow,
            CccError::LimitExceeded,
            CccError::LimitExceededBasePackageExpired,
            CccError::LimitExceededInsufficientLicense,
            CccError::LimitExceededOutOfCountLimit,
            CccError::LimitExceededOutOfQuotaMaxCount,
            CccError::MissingParameter,
            CccError::OperationDeniedNotInWhiteList,
            CccError::OperationDeniedUinDisabled,
            CccError::ResourceNotFound,
            CccError::ResourceUnavailable,
            CccError::UnknownParameter,
            CccError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 66] = [
            "FailedOperation",
            "FailedOperation.AIConcurrentNoPackage",
            "FailedOperation.AIConcurrentOverFrequency",
            "FailedOperation.AILicenseHasExpired",
            "FailedOperation.AcquireQuota",
            "FailedOperation.CallOutFailed",
            "FailedOperation.CalleeIsBlackUser",
            "FailedOperation.CalleeIsLimited",
            "FailedOperation.CallerOverFrequency",
            "FailedOperation.CalloutRuleBlindArea",
            "FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime",
            "FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID",
            "FailedOperation.CalloutRuleNotWorkTime",
            "FailedOperation.ControlAIConversation",
            "FailedOperation.CurStateNotAllowModify",
            "FailedOperation.DuplicatedAccount",
            "FailedOperation.NoCallOutNumber",
            "FailedOperation.PermissionDenied",
            "FailedOperation.SeatStatusBusy",
            "FailedOperation.SessionNotExists",
            "FailedOperation.SessionNotInControlState",
            "FailedOperation.UploadFileOverflow",
            "InternalError",
            "InternalError.DBError",
            "InvalidParameter",
            "InvalidParameter.DuplicateAddress",
            "InvalidParameter.DuplicatePhoneNumber",
            "InvalidParameter.DuplicateSipAccount",
            "InvalidParameter.IllegalAddress",
            "InvalidParameter.IllegalPhoneNumber",
            "InvalidParameter.InstanceNotExist",
            "InvalidParameter.InvalidAddress",
            "InvalidParameter.InvalidIP",
            "InvalidParameter.InvalidPhoneNumber",
            "InvalidParameter.InvalidPort",
            "InvalidParameter.SipAccountPasswordFormat",
            "InvalidParameter.SipAccountUserFormat",
            "InvalidParameter.SipTrunkInUsed",
            "InvalidParameter.SipTrunkNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountNotExist",
            "InvalidParameterValue.ApplyIDNotExist",
            "InvalidParameterValue.CompanyExist",
            "InvalidParameterValue.ErrorApplyStatus",
            "InvalidParameterValue.ExperienceAccount",
            "InvalidParameterValue.FileNotExist",
            "InvalidParameterValue.InstanceNotExist",
            "InvalidParameterValue.PhoneNumInvalid",
            "InvalidParameterValue.PhoneNumIsBoundOtherAccount",
            "InvalidParameterValue.RecordNotExist",
            "InvalidParameterValue.RingAllGroupMemberOverflow",
            "InvalidParameterValue.SkillGroupError",
            "InvalidParameterValue.SkillGroupExist",
            "InvalidParameterValue.WaitingApprovalOverflow",
            "LimitExceeded",
            "LimitExceeded.BasePackageExpired",
            "LimitExceeded.InsufficientLicense",
            "LimitExceeded.OutOfCountLimit",
            "LimitExceeded.OutOfQuotaMaxCount",
            "MissingParameter",
            "OperationDenied.NotInWhiteList",
            "OperationDenied.UinDisabled",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 66] = [
            "FailedOperation",
            "FailedOperationAiConcurrentNoPackage",
            "FailedOperationAiConcurrentOverFrequency",
            "FailedOperationAiLicenseHasExpired",
            "FailedOperationAcquireQuota",
            "FailedOperationCallOutFailed",
            "FailedOperationCalleeIsBlackUser",
            "FailedOperationCalleeIsLimited",
            "FailedOperationCallerOverFrequency",
            "FailedOperationCalloutRuleBlindArea",
            "FailedOperationCalloutRuleMaxCallCountCalleeIntervalTime",
            "FailedOperationCalloutRuleMaxCallCountCalleePerDayAppId",
            "FailedOperationCalloutRuleNotWorkTime",
            "FailedOperationControlAiConversation",
            "FailedOperationCurStateNotAllowModify",
            "FailedOperationDuplicatedAccount",
            "FailedOperationNoCallOutNumber",
            "FailedOperationPermissionDenied",
            "FailedOperationSeatStatusBusy",
            "FailedOperationSessionNotExists",
            "FailedOperationSessionNotInControlState",
            "FailedOperationUploadFileOverflow",
            "InternalError",
            "InternalErrorDbError",
            "InvalidParameter",
            "InvalidParameterDuplicateAddress",
            "InvalidParameterDuplicatePhoneNumber",
            "InvalidParameterDuplicateSipAccount",
            "InvalidParameterIllegalAddress",
            "InvalidParameterIllegalPhoneNumber",
            "InvalidParameterInstanceNotExist",
            "InvalidParameterInvalidAddress",
            "InvalidParameterInvalidIp",
            "InvalidParameterInvalidPhoneNumber",
            "InvalidParameterInvalidPort",
            "InvalidParameterSipAccountPasswordFormat",
            "InvalidParameterSipAccountUserFormat",
            "InvalidParameterSipTrunkInUsed",
            "InvalidParameterSipTrunkNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueAccountNotExist",
            "InvalidParameterValueApplyIdNotExist",
            "InvalidParameterValueCompanyExist",
            "InvalidParameterValueErrorApplyStatus",
            "InvalidParameterValueExperienceAccount",
            "InvalidParameterValueFileNotExist",
            "InvalidParameterValueInstanceNotExist",
            "InvalidParameterValuePhoneNumInvalid",
            "InvalidParameterValuePhoneNumIsBoundOtherAccount",
            "InvalidParameterValueRecordNotExist",
            "InvalidParameterValueRingAllGroupMemberOverflow",
            "InvalidParameterValueSkillGroupError",
            "InvalidParameterValueSkillGroupExist",
            "InvalidParameterValueWaitingApprovalOverflow",
            "LimitExceeded",
            "LimitExceededBasePackageExpired",
            "LimitExceededInsufficientLicense",
            "LimitExceededOutOfCountLimit",
            "LimitExceededOutOfQuotaMaxCount",
            "MissingParameter",
            "OperationDeniedNotInWhiteList",
            "OperationDeniedUinDisabled",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.AIConcurrentNoPackage").with_retry(Retry::Never),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CCC_V20200210_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CccError",
            label_en: "Cloud Contact Center",
            label_zh: "云联络中心",
            level: Level::Service,
            product: Some(products::CCC),
            version: Some("2020-02-10"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ccc")]
pub use v20200210::CccError;

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
