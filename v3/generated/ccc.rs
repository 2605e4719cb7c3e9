// @generated from spec/ccc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a53cb1617fc3c77b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ccc.rs"]
mod index;

/// Version 2020-02-10 of the API.
pub mod v20200210 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Contact Center (ccc), API 3.0, version 2020-02-10.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CccError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AIConcurrentNoPackage
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.AIConcurrentNoPackage"))]
        FailedOperationAiConcurrentNoPackage = 1_357_916_362,
        /// FailedOperation.AIConcurrentOverFrequency
        #[doc(alias("FailedOperation.AIConcurrentOverFrequency"))]
        FailedOperationAiConcurrentOverFrequency = 1_641_497_053,
        /// FailedOperation.AILicenseHasExpired
        #[doc(alias("FailedOperation.AILicenseHasExpired"))]
        FailedOperationAiLicenseHasExpired = 787_214_132,
        /// FailedOperation.AcquireQuota
        #[doc(alias("FailedOperation.AcquireQuota"))]
        FailedOperationAcquireQuota = -73_834_423,
        /// FailedOperation.CallOutFailed
        #[doc(alias("FailedOperation.CallOutFailed"))]
        FailedOperationCallOutFailed = 1_348_271_582,
        /// FailedOperation.CalleeIsBlackUser
        #[doc(alias("FailedOperation.CalleeIsBlackUser"))]
        FailedOperationCalleeIsBlackUser = -716_897_203,
        /// FailedOperation.CalleeIsLimited
        #[doc(alias("FailedOperation.CalleeIsLimited"))]
        FailedOperationCalleeIsLimited = 1_838_763_745,
        /// FailedOperation.CallerOverFrequency
        #[doc(alias("FailedOperation.CallerOverFrequency"))]
        FailedOperationCallerOverFrequency = -525_111_874,
        /// FailedOperation.CalloutRuleBlindArea
        #[doc(alias("FailedOperation.CalloutRuleBlindArea"))]
        FailedOperationCalloutRuleBlindArea = -609_735_080,
        /// FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime
        #[doc(alias("FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime"))]
        FailedOperationCalloutRuleMaxCallCountCalleeIntervalTime = -815_367_674,
        /// FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID
        #[doc(alias("FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID"))]
        FailedOperationCalloutRuleMaxCallCountCalleePerDayAppId = 789_379_031,
        /// FailedOperation.CalloutRuleNotWorkTime
        #[doc(alias("FailedOperation.CalloutRuleNotWorkTime"))]
        FailedOperationCalloutRuleNotWorkTime = -2_003_123_633,
        /// FailedOperation.ControlAIConversation
        #[doc(alias("FailedOperation.ControlAIConversation"))]
        FailedOperationControlAiConversation = 1_406_693_252,
        /// FailedOperation.CurStateNotAllowModify
        #[doc(alias("FailedOperation.CurStateNotAllowModify"))]
        FailedOperationCurStateNotAllowModify = -1_285_947_604,
        /// FailedOperation.DuplicatedAccount
        #[doc(alias("FailedOperation.DuplicatedAccount"))]
        FailedOperationDuplicatedAccount = -1_299_638_293,
        /// FailedOperation.NoCallOutNumber
        #[doc(alias("FailedOperation.NoCallOutNumber"))]
        FailedOperationNoCallOutNumber = -1_826_174_844,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied = 1_404_923_217,
        /// FailedOperation.SeatStatusBusy
        #[doc(alias("FailedOperation.SeatStatusBusy"))]
        FailedOperationSeatStatusBusy = -1_067_925_176,
        /// FailedOperation.SessionNotExists
        #[doc(alias("FailedOperation.SessionNotExists"))]
        FailedOperationSessionNotExists = 1_340_015_002,
        /// FailedOperation.SessionNotInControlState
        #[doc(alias("FailedOperation.SessionNotInControlState"))]
        FailedOperationSessionNotInControlState = -1_900_130_594,
        /// FailedOperation.UploadFileOverflow
        #[doc(alias("FailedOperation.UploadFileOverflow"))]
        FailedOperationUploadFileOverflow = 2_121_894_647,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DuplicateAddress
        #[doc(alias("InvalidParameter.DuplicateAddress"))]
        InvalidParameterDuplicateAddress = 1_340_276_388,
        /// InvalidParameter.DuplicatePhoneNumber
        #[doc(alias("InvalidParameter.DuplicatePhoneNumber"))]
        InvalidParameterDuplicatePhoneNumber = -719_773_754,
        /// InvalidParameter.DuplicateSipAccount
        #[doc(alias("InvalidParameter.DuplicateSipAccount"))]
        InvalidParameterDuplicateSipAccount = -1_190_819_254,
        /// InvalidParameter.IllegalAddress
        #[doc(alias("InvalidParameter.IllegalAddress"))]
        InvalidParameterIllegalAddress = 1_030_947_776,
        /// InvalidParameter.IllegalPhoneNumber
        #[doc(alias("InvalidParameter.IllegalPhoneNumber"))]
        InvalidParameterIllegalPhoneNumber = -383_396_054,
        /// InvalidParameter.InstanceNotExist
        #[doc(alias("InvalidParameter.InstanceNotExist"))]
        InvalidParameterInstanceNotExist = -1_123_511_658,
        /// InvalidParameter.InvalidAddress
        #[doc(alias("InvalidParameter.InvalidAddress"))]
        InvalidParameterInvalidAddress = 573_822_397,
        /// InvalidParameter.InvalidIP
        #[doc(alias("InvalidParameter.InvalidIP"))]
        InvalidParameterInvalidIp = 525_484_973,
        /// InvalidParameter.InvalidPhoneNumber
        #[doc(alias("InvalidParameter.InvalidPhoneNumber"))]
        InvalidParameterInvalidPhoneNumber = 329_365_091,
        /// InvalidParameter.InvalidPort
        #[doc(alias("InvalidParameter.InvalidPort"))]
        InvalidParameterInvalidPort = 1_826_043_613,
        /// InvalidParameter.SipAccountPasswordFormat
        #[doc(alias("InvalidParameter.SipAccountPasswordFormat"))]
        InvalidParameterSipAccountPasswordFormat = 1_580_667_066,
        /// InvalidParameter.SipAccountUserFormat
        #[doc(alias("InvalidParameter.SipAccountUserFormat"))]
        InvalidParameterSipAccountUserFormat = -455_703_909,
        /// InvalidParameter.SipTrunkInUsed
        #[doc(alias("InvalidParameter.SipTrunkInUsed"))]
        InvalidParameterSipTrunkInUsed = 1_738_310_891,
        /// InvalidParameter.SipTrunkNotFound
        #[doc(alias("InvalidParameter.SipTrunkNotFound"))]
        InvalidParameterSipTrunkNotFound = 1_545_451_652,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountNotExist
        #[doc(alias("InvalidParameterValue.AccountNotExist"))]
        InvalidParameterValueAccountNotExist = -2_027_039_872,
        /// InvalidParameterValue.ApplyIDNotExist
        #[doc(alias("InvalidParameterValue.ApplyIDNotExist"))]
        InvalidParameterValueApplyIdNotExist = 387_728_769,
        /// InvalidParameterValue.CompanyExist
        #[doc(alias("InvalidParameterValue.CompanyExist"))]
        InvalidParameterValueCompanyExist = 885_254_337,
        /// InvalidParameterValue.ErrorApplyStatus
        #[doc(alias("InvalidParameterValue.ErrorApplyStatus"))]
        InvalidParameterValueErrorApplyStatus = 36_193_278,
        /// InvalidParameterValue.ExperienceAccount
        #[doc(alias("InvalidParameterValue.ExperienceAccount"))]
        InvalidParameterValueExperienceAccount = -1_657_199_350,
        /// InvalidParameterValue.FileNotExist
        #[doc(alias("InvalidParameterValue.FileNotExist"))]
        InvalidParameterValueFileNotExist = -1_603_248_840,
        /// InvalidParameterValue.InstanceNotExist
        #[doc(alias("InvalidParameterValue.InstanceNotExist"))]
        InvalidParameterValueInstanceNotExist = 861_311_929,
        /// InvalidParameterValue.PhoneNumInvalid
        #[doc(alias("InvalidParameterValue.PhoneNumInvalid"))]
        InvalidParameterValuePhoneNumInvalid = -476_621_359,
        /// InvalidParameterValue.PhoneNumIsBoundOtherAccount
        #[doc(alias("InvalidParameterValue.PhoneNumIsBoundOtherAccount"))]
        InvalidParameterValuePhoneNumIsBoundOtherAccount = 1_307_477_589,
        /// InvalidParameterValue.RecordNotExist
        #[doc(alias("InvalidParameterValue.RecordNotExist"))]
        InvalidParameterValueRecordNotExist = 323_649_615,
        /// InvalidParameterValue.RingAllGroupMemberOverflow
        #[doc(alias("InvalidParameterValue.RingAllGroupMemberOverflow"))]
        InvalidParameterValueRingAllGroupMemberOverflow = -452_492_155,
        /// InvalidParameterValue.SkillGroupError
        #[doc(alias("InvalidParameterValue.SkillGroupError"))]
        InvalidParameterValueSkillGroupError = 1_285_757_942,
        /// InvalidParameterValue.SkillGroupExist
        #[doc(alias("InvalidParameterValue.SkillGroupExist"))]
        InvalidParameterValueSkillGroupExist = -265_059_803,
        /// InvalidParameterValue.WaitingApprovalOverflow
        #[doc(alias("InvalidParameterValue.WaitingApprovalOverflow"))]
        InvalidParameterValueWaitingApprovalOverflow = -1_585_950_398,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.BasePackageExpired
        #[doc(alias("LimitExceeded.BasePackageExpired"))]
        LimitExceededBasePackageExpired = 904_777_593,
        /// LimitExceeded.InsufficientLicense
        #[doc(alias("LimitExceeded.InsufficientLicense"))]
        LimitExceededInsufficientLicense = -195_592_592,
        /// LimitExceeded.OutOfCountLimit
        #[doc(alias("LimitExceeded.OutOfCountLimit"))]
        LimitExceededOutOfCountLimit = 1_108_575_987,
        /// LimitExceeded.OutOfQuotaMaxCount
        #[doc(alias("LimitExceeded.OutOfQuotaMaxCount"))]
        LimitExceededOutOfQuotaMaxCount = -1_254_182_415,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied.NotInWhiteList
        #[doc(alias("OperationDenied.NotInWhiteList"))]
        OperationDeniedNotInWhiteList = -1_067_561_355,
        /// OperationDenied.UinDisabled
        #[doc(alias("OperationDenied.UinDisabled"))]
        OperationDeniedUinDisabled = -955_498_514,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(CccError, ccc_v20200210_table);
    mod ccc_v20200210_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CccError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ccc_v20200210";
        pub(super) const CODE_INDEX: Index = index::CCC_V20200210_CODES;
        pub(super) const KEY_INDEX: Index = index::CCC_V20200210_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 66] = backgrounds(
            &WORDS,
            &index::CCC_V20200210_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::CCC_V20200210_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200210::CccError;

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
