// @generated from spec/lcic.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 12ca82ecda037858
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lcic.rs"]
mod index;

/// Version 2022-08-17 of the API.
pub mod v20220817 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Low-code Interactive Classroom (lcic), API 3.0, version 2022-08-17.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum LcicError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ClassEnded
        #[doc(alias("FailedOperation.ClassEnded"))]
        FailedOperationClassEnded = -470_619_820,
        /// FailedOperation.ClassExpired
        #[doc(alias("FailedOperation.ClassExpired"))]
        FailedOperationClassExpired = -1_818_892_475,
        /// FailedOperation.ClassStarted
        #[doc(alias("FailedOperation.ClassStarted"))]
        FailedOperationClassStarted = -772_175_960,
        /// FailedOperation.ClassTooLong
        #[doc(alias("FailedOperation.ClassTooLong"))]
        FailedOperationClassTooLong = -1_435_841_811,
        /// FailedOperation.ImageArgInvalid
        #[doc(alias("FailedOperation.ImageArgInvalid"))]
        FailedOperationImageArgInvalid = -1_864_014_834,
        /// FailedOperation.OriginIdExists
        #[doc(alias("FailedOperation.OriginIdExists"))]
        FailedOperationOriginIdExists = 66_232_344,
        /// FailedOperation.PostpaidNotAvailable
        #[doc(alias("FailedOperation.PostpaidNotAvailable"))]
        FailedOperationPostpaidNotAvailable = -37_420_091,
        /// FailedOperation.RequestTimedOut
        #[doc(alias("FailedOperation.RequestTimedOut"))]
        FailedOperationRequestTimedOut = 1_199_123_966,
        /// FailedOperation.RoomNotEnd
        #[doc(alias("FailedOperation.RoomNotEnd"))]
        FailedOperationRoomNotEnd = 1_129_826_578,
        /// FailedOperation.UserIsAlreadyInGroup
        #[doc(alias("FailedOperation.UserIsAlreadyInGroup"))]
        FailedOperationUserIsAlreadyInGroup = -1_141_211_445,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidFilter
        InvalidFilter = 1_517_578_336,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ClassID
        #[doc(alias("InvalidParameter.ClassID"))]
        InvalidParameterClassId = -655_094_822,
        /// InvalidParameter.ClassIDs
        #[doc(alias("InvalidParameter.ClassIDs"))]
        InvalidParameterClassIDs = -1_967_011_062,
        /// InvalidParameter.Content
        #[doc(alias("InvalidParameter.Content"))]
        InvalidParameterContent = -1_023_583_836,
        /// InvalidParameter.CssOrJs
        #[doc(alias("InvalidParameter.CssOrJs"))]
        InvalidParameterCssOrJs = -1_384_926_032,
        /// InvalidParameter.DisableRecord
        #[doc(alias("InvalidParameter.DisableRecord"))]
        InvalidParameterDisableRecord = 1_033_858_911,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime = -963_387_607,
        /// InvalidParameter.GroupMemberOverLimit
        #[doc(alias("InvalidParameter.GroupMemberOverLimit"))]
        InvalidParameterGroupMemberOverLimit = 532_875_398,
        /// InvalidParameter.GroupParamInvalid
        #[doc(alias("InvalidParameter.GroupParamInvalid"))]
        InvalidParameterGroupParamInvalid = 962_132_780,
        /// InvalidParameter.GroupTeacherNotMember
        #[doc(alias("InvalidParameter.GroupTeacherNotMember"))]
        InvalidParameterGroupTeacherNotMember = -1_391_748_562,
        /// InvalidParameter.GroupTeachersNotExist
        #[doc(alias("InvalidParameter.GroupTeachersNotExist"))]
        InvalidParameterGroupTeachersNotExist = 1_094_161_799,
        /// InvalidParameter.GroupTypeInvalid
        #[doc(alias("InvalidParameter.GroupTypeInvalid"))]
        InvalidParameterGroupTypeInvalid = 163_109_808,
        /// InvalidParameter.LiveType
        #[doc(alias("InvalidParameter.LiveType"))]
        InvalidParameterLiveType = -175_430_472,
        /// InvalidParameter.MaxMicNumber
        #[doc(alias("InvalidParameter.MaxMicNumber"))]
        InvalidParameterMaxMicNumber = 1_297_114_202,
        /// InvalidParameter.MaxRTCMember
        #[doc(alias("InvalidParameter.MaxRTCMember"))]
        InvalidParameterMaxRtcMember = 726_790_186,
        /// InvalidParameter.RecordLayout
        #[doc(alias("InvalidParameter.RecordLayout"))]
        InvalidParameterRecordLayout = -1_649_605_368,
        /// InvalidParameter.ReplayLayout
        #[doc(alias("InvalidParameter.ReplayLayout"))]
        InvalidParameterReplayLayout = 758_500_698,
        /// InvalidParameter.RoomTypeInvalid
        #[doc(alias("InvalidParameter.RoomTypeInvalid"))]
        InvalidParameterRoomTypeInvalid = -1_167_617_531,
        /// InvalidParameter.SchoolID
        #[doc(alias("InvalidParameter.SchoolID"))]
        InvalidParameterSchoolId = 1_601_441_756,
        /// InvalidParameter.SdkAppId
        #[doc(alias("InvalidParameter.SdkAppId"))]
        InvalidParameterSdkAppId = 1_664_859_074,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime = 1_899_164_274,
        /// InvalidParameter.UserSchoolMismatch
        #[doc(alias("InvalidParameter.UserSchoolMismatch"))]
        InvalidParameterUserSchoolMismatch = 1_329_419_784,
        /// InvalidParameterCombination
        InvalidParameterCombination = 157_891_007,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ClassDocumentLimit
        #[doc(alias("LimitExceeded.ClassDocumentLimit"))]
        LimitExceededClassDocumentLimit = 1_462_107_767,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RegionError
        RegionError = -225_166_234,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.Record
        #[doc(alias("ResourceInsufficient.Record"))]
        ResourceInsufficientRecord = -783_986_609,
        /// ResourceInsufficient.Room
        #[doc(alias("ResourceInsufficient.Room"))]
        ResourceInsufficientRoom = -1_262_153_085,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Document
        #[doc(alias("ResourceNotFound.Document"))]
        ResourceNotFoundDocument = 1_507_010_174,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist = 1_065_802_650,
        /// ResourceNotFound.GroupPartUsersNotExist
        #[doc(alias("ResourceNotFound.GroupPartUsersNotExist"))]
        ResourceNotFoundGroupPartUsersNotExist = 2_112_930_366,
        /// ResourceNotFound.Room
        #[doc(alias("ResourceNotFound.Room"))]
        ResourceNotFoundRoom = -1_975_059_706,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        ResourceNotFoundUser = -1_405_830_881,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.RoomStatistics
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.RoomStatistics"))]
        ResourceUnavailableRoomStatistics = -9_692_234,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.Version
        #[doc(alias("UnsupportedOperation.Version"))]
        UnsupportedOperationVersion = -1_868_281_361,
    }
    api::listed_enum!(LcicError, lcic_v20220817_table);
    mod lcic_v20220817_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{LcicError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "lcic_v20220817";
        pub(super) const CODE_INDEX: Index = index::LCIC_V20220817_CODES;
        pub(super) const KEY_INDEX: Index = index::LCIC_V20220817_KEYS;
        pub(super) static VARIANTS: [LcicError; 62] = [
            LcicError::AuthFailure,
            LcicError::DryRunOperation,
            LcicError::FailedOperation,
            LcicError::FailedOperationClassEnded,
            LcicError::FailedOperationClassExpired,
            LcicError::FailedOperationClassStarted,
            LcicError::FailedOperationClassTooLong,
            LcicError::FailedOperationImageArgInvalid,
            LcicError::FailedOperationOriginIdExists,
            LcicError::FailedOperationPostpaidNotAvailable,
            LcicError::FailedOperationRequestTimedOut,
            LcicError::FailedOperationRoomNotEnd,
            LcicError::FailedOperationUserIsAlreadyInGroup,
            LcicError::InternalError,
            LcicError::InvalidFilter,
            LcicError::InvalidParameter,
            LcicError::InvalidParameterClassId,
            LcicError::InvalidParameterClassIDs,
            LcicError::InvalidParameterContent,
            LcicError::InvalidParameterCssOrJs,
            LcicError::InvalidParameterDisableRecord,
            LcicError::InvalidParameterEndTime,
            LcicError::InvalidParameterGroupMemberOverLimit,
            LcicError::InvalidParameterGroupParamInvalid,
            LcicError::InvalidParameterGroupTeacherNotMember,
            LcicError::InvalidParameterGroupTeachersNotExist,
            LcicError::InvalidParameterGroupTypeInvalid,
            LcicError::InvalidParameterLiveType,
            LcicError::InvalidParameterMaxMicNumber,
            LcicError::InvalidParameterMaxRtcMember,
            LcicError::InvalidParameterRecordLayout,
            LcicError::InvalidParameterReplayLayout,
            LcicError::InvalidParameterRoomTypeInvalid,
            LcicError::InvalidParameterSchoolId,
            LcicError::InvalidParameterSdkAppId,
            LcicError::InvalidParameterStartTime,
            LcicError::InvalidParameterUserSchoolMismatch,
            LcicError::InvalidParameterCombination,
            LcicError::InvalidParameterValue,
            LcicError::LimitExceeded,
            LcicError::LimitExceededClassDocumentLimit,
            LcicError::MissingParameter,
            LcicError::OperationDenied,
            LcicError::RegionError,
            LcicError::RequestLimitExceeded,
            LcicError::ResourceInUse,
            LcicError::ResourceInsufficient,
            LcicError::ResourceInsufficientRecord,
            LcicError::ResourceInsufficientRoom,
            LcicError::ResourceNotFound,
            LcicError::ResourceNotFoundDocument,
            LcicError::ResourceNotFoundGroupNotExist,
            LcicError::ResourceNotFoundGroupPartUsersNotExist,
            LcicError::ResourceNotFoundRoom,
            LcicError::ResourceNotFoundUser,
            LcicError::ResourceUnavailable,
            LcicError::ResourceUnavailableRoomStatistics,
            LcicError::ResourcesSoldOut,
            LcicError::UnauthorizedOperation,
            LcicError::UnknownParameter,
            LcicError::UnsupportedOperation,
            LcicError::UnsupportedOperationVersion,
        ];
        pub(super) static WORDS: [&str; 62] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.ClassEnded",
            "FailedOperation.ClassExpired",
            "FailedOperation.ClassStarted",
            "FailedOperation.ClassTooLong",
            "FailedOperation.ImageArgInvalid",
            "FailedOperation.OriginIdExists",
            "FailedOperation.PostpaidNotAvailable",
            "FailedOperation.RequestTimedOut",
            "FailedOperation.RoomNotEnd",
            "FailedOperation.UserIsAlreadyInGroup",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.ClassID",
            "InvalidParameter.ClassIDs",
            "InvalidParameter.Content",
            "InvalidParameter.CssOrJs",
            "InvalidParameter.DisableRecord",
            "InvalidParameter.EndTime",
            "InvalidParameter.GroupMemberOverLimit",
            "InvalidParameter.GroupParamInvalid",
            "InvalidParameter.GroupTeacherNotMember",
            "InvalidParameter.GroupTeachersNotExist",
            "InvalidParameter.GroupTypeInvalid",
            "InvalidParameter.LiveType",
            "InvalidParameter.MaxMicNumber",
            "InvalidParameter.MaxRTCMember",
            "InvalidParameter.RecordLayout",
            "InvalidParameter.ReplayLayout",
            "InvalidParameter.RoomTypeInvalid",
            "InvalidParameter.SchoolID",
            "InvalidParameter.SdkAppId",
            "InvalidParameter.StartTime",
            "InvalidParameter.UserSchoolMismatch",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.ClassDocumentLimit",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.Record",
            "ResourceInsufficient.Room",
            "ResourceNotFound",
            "ResourceNotFound.Document",
            "ResourceNotFound.GroupNotExist",
            "ResourceNotFound.GroupPartUsersNotExist",
            "ResourceNotFound.Room",
            "ResourceNotFound.User",
            "ResourceUnavailable",
            "ResourceUnavailable.RoomStatistics",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.Version",
        ];
        pub(super) static NAMES: [&str; 62] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationClassEnded",
            "FailedOperationClassExpired",
            "FailedOperationClassStarted",
            "FailedOperationClassTooLong",
            "FailedOperationImageArgInvalid",
            "FailedOperationOriginIdExists",
            "FailedOperationPostpaidNotAvailable",
            "FailedOperationRequestTimedOut",
            "FailedOperationRoomNotEnd",
            "FailedOperationUserIsAlreadyInGroup",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterClassId",
            "InvalidParameterClassIDs",
            "InvalidParameterContent",
            "InvalidParameterCssOrJs",
            "InvalidParameterDisableRecord",
            "InvalidParameterEndTime",
            "InvalidParameterGroupMemberOverLimit",
            "InvalidParameterGroupParamInvalid",
            "InvalidParameterGroupTeacherNotMember",
            "InvalidParameterGroupTeachersNotExist",
            "InvalidParameterGroupTypeInvalid",
            "InvalidParameterLiveType",
            "InvalidParameterMaxMicNumber",
            "InvalidParameterMaxRtcMember",
            "InvalidParameterRecordLayout",
            "InvalidParameterReplayLayout",
            "InvalidParameterRoomTypeInvalid",
            "InvalidParameterSchoolId",
            "InvalidParameterSdkAppId",
            "InvalidParameterStartTime",
            "InvalidParameterUserSchoolMismatch",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededClassDocumentLimit",
            "MissingParameter",
            "OperationDenied",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficientRecord",
            "ResourceInsufficientRoom",
            "ResourceNotFound",
            "ResourceNotFoundDocument",
            "ResourceNotFoundGroupNotExist",
            "ResourceNotFoundGroupPartUsersNotExist",
            "ResourceNotFoundRoom",
            "ResourceNotFoundUser",
            "ResourceUnavailable",
            "ResourceUnavailableRoomStatistics",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationVersion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 62] = backgrounds(
            &WORDS,
            &index::LCIC_V20220817_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LcicError",
            label_en: "Low-code Interactive Classroom",
            label_zh: "实时互动-教育版",
            level: Level::Service,
            product: Some(products::LCIC),
            version: Some("2022-08-17"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::LCIC_V20220817_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20220817::LcicError;

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
