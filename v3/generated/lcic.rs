// @generated from spec/lcic.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b84b9b8a90b0e20f, rust-hash: 9572f067449287bc
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/lcic.rs"]
mod index;

/// Version 2022-08-17 of the API.
pub mod v20220817 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "lcic")]
    /// Error codes of Low-code Interactive Classroom (lcic), API 3.0, version 2022-08-17.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LcicError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ClassEnded
        #[doc(alias("FailedOperation.ClassEnded"))]
        FailedOperationClassEnded,
        /// FailedOperation.ClassExpired
        #[doc(alias("FailedOperation.ClassExpired"))]
        FailedOperationClassExpired,
        /// FailedOperation.ClassStarted
        #[doc(alias("FailedOperation.ClassStarted"))]
        FailedOperationClassStarted,
        /// FailedOperation.ClassTooLong
        #[doc(alias("FailedOperation.ClassTooLong"))]
        FailedOperationClassTooLong,
        /// FailedOperation.ImageArgInvalid
        #[doc(alias("FailedOperation.ImageArgInvalid"))]
        FailedOperationImageArgInvalid,
        /// FailedOperation.OriginIdExists
        #[doc(alias("FailedOperation.OriginIdExists"))]
        FailedOperationOriginIdExists,
        /// FailedOperation.PostpaidNotAvailable
        #[doc(alias("FailedOperation.PostpaidNotAvailable"))]
        FailedOperationPostpaidNotAvailable,
        /// FailedOperation.RequestTimedOut
        #[doc(alias("FailedOperation.RequestTimedOut"))]
        FailedOperationRequestTimedOut,
        /// FailedOperation.RoomNotEnd
        #[doc(alias("FailedOperation.RoomNotEnd"))]
        FailedOperationRoomNotEnd,
        /// FailedOperation.UserIsAlreadyInGroup
        #[doc(alias("FailedOperation.UserIsAlreadyInGroup"))]
        FailedOperationUserIsAlreadyInGroup,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ClassID
        #[doc(alias("InvalidParameter.ClassID"))]
        InvalidParameterClassId,
        /// InvalidParameter.ClassIDs
        #[doc(alias("InvalidParameter.ClassIDs"))]
        InvalidParameterClassIDs,
        /// InvalidParameter.Content
        #[doc(alias("InvalidParameter.Content"))]
        InvalidParameterContent,
        /// InvalidParameter.CssOrJs
        #[doc(alias("InvalidParameter.CssOrJs"))]
        InvalidParameterCssOrJs,
        /// InvalidParameter.DisableRecord
        #[doc(alias("InvalidParameter.DisableRecord"))]
        InvalidParameterDisableRecord,
        /// InvalidParameter.EndTime
        #[doc(alias("InvalidParameter.EndTime"))]
        InvalidParameterEndTime,
        /// InvalidParameter.GroupMemberOverLimit
        #[doc(alias("InvalidParameter.GroupMemberOverLimit"))]
        InvalidParameterGroupMemberOverLimit,
        /// InvalidParameter.GroupParamInvalid
        #[doc(alias("InvalidParameter.GroupParamInvalid"))]
        InvalidParameterGroupParamInvalid,
        /// InvalidParameter.GroupTeacherNotMember
        #[doc(alias("InvalidParameter.GroupTeacherNotMember"))]
        InvalidParameterGroupTeacherNotMember,
        /// InvalidParameter.GroupTeachersNotExist
        #[doc(alias("InvalidParameter.GroupTeachersNotExist"))]
        InvalidParameterGroupTeachersNotExist,
        /// InvalidParameter.GroupTypeInvalid
        #[doc(alias("InvalidParameter.GroupTypeInvalid"))]
        InvalidParameterGroupTypeInvalid,
        /// InvalidParameter.LiveType
        #[doc(alias("InvalidParameter.LiveType"))]
        InvalidParameterLiveType,
        /// InvalidParameter.MaxMicNumber
        #[doc(alias("InvalidParameter.MaxMicNumber"))]
        InvalidParameterMaxMicNumber,
        /// InvalidParameter.MaxRTCMember
        #[doc(alias("InvalidParameter.MaxRTCMember"))]
        InvalidParameterMaxRtcMember,
        /// InvalidParameter.RecordLayout
        #[doc(alias("InvalidParameter.RecordLayout"))]
        InvalidParameterRecordLayout,
        /// InvalidParameter.ReplayLayout
        #[doc(alias("InvalidParameter.ReplayLayout"))]
        InvalidParameterReplayLayout,
        /// InvalidParameter.RoomTypeInvalid
        #[doc(alias("InvalidParameter.RoomTypeInvalid"))]
        InvalidParameterRoomTypeInvalid,
        /// InvalidParameter.SchoolID
        #[doc(alias("InvalidParameter.SchoolID"))]
        InvalidParameterSchoolId,
        /// InvalidParameter.SdkAppId
        #[doc(alias("InvalidParameter.SdkAppId"))]
        InvalidParameterSdkAppId,
        /// InvalidParameter.StartTime
        #[doc(alias("InvalidParameter.StartTime"))]
        InvalidParameterStartTime,
        /// InvalidParameter.UserSchoolMismatch
        #[doc(alias("InvalidParameter.UserSchoolMismatch"))]
        InvalidParameterUserSchoolMismatch,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ClassDocumentLimit
        #[doc(alias("LimitExceeded.ClassDocumentLimit"))]
        LimitExceededClassDocumentLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.Record
        #[doc(alias("ResourceInsufficient.Record"))]
        ResourceInsufficientRecord,
        /// ResourceInsufficient.Room
        #[doc(alias("ResourceInsufficient.Room"))]
        ResourceInsufficientRoom,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Document
        #[doc(alias("ResourceNotFound.Document"))]
        ResourceNotFoundDocument,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist,
        /// ResourceNotFound.GroupPartUsersNotExist
        #[doc(alias("ResourceNotFound.GroupPartUsersNotExist"))]
        ResourceNotFoundGroupPartUsersNotExist,
        /// ResourceNotFound.Room
        #[doc(alias("ResourceNotFound.Room"))]
        ResourceNotFoundRoom,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        ResourceNotFoundUser,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.RoomStatistics
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceUnavailable.RoomStatistics"))]
        ResourceUnavailableRoomStatistics,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.Version
        #[doc(alias("UnsupportedOperation.Version"))]
        UnsupportedOperationVersion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "lcic")]
    api::listed_enum!(LcicError, lcic_v20220817_table);
    pub(crate) mod lcic_v20220817_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "lcic")]
        use super::LcicError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "lcic_v20220817";
        pub(super) const CODE_INDEX: Index = index::LCIC_V20220817_CODES;
        pub(super) const KEY_INDEX: Index = index::LCIC_V20220817_KEYS;
        #[cfg(feature = "lcic")]
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
        pub(super) static ANSWERS: [Answer; 28] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.RoomStatistics").with_retry(Retry::Backoff),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::LCIC_V20220817_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "lcic")]
pub use v20220817::LcicError;

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
