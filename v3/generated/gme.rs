// @generated from spec/gme.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3a0620265bc62eb0, rust-hash: 3b73038859c9876f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gme.rs"]
mod index;

/// Version 2018-07-11 of the API.
pub mod v20180711 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "gme")]
    /// Error codes of Game Multimedia Engine (gme), API 3.0, version 2018-07-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum GmeError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CosOperationFailed
        #[doc(alias("FailedOperation.CosOperationFailed"))]
        FailedOperationCosOperationFailed,
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed,
        /// FailedOperation.GenVoicePrintIdFailed
        #[doc(alias("FailedOperation.GenVoicePrintIdFailed"))]
        FailedOperationGenVoicePrintIdFailed,
        /// FailedOperation.LoginFailed
        #[doc(alias("FailedOperation.LoginFailed"))]
        FailedOperationLoginFailed,
        /// FailedOperation.NotAbility
        #[doc(alias("FailedOperation.NotAbility"))]
        FailedOperationNotAbility,
        /// FailedOperation.NotAllowed
        #[doc(alias("FailedOperation.NotAllowed"))]
        FailedOperationNotAllowed,
        /// FailedOperation.TaskExist
        #[doc(alias("FailedOperation.TaskExist"))]
        FailedOperationTaskExist,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist,
        /// FailedOperation.UpdateVoicePrintIdNotFound
        #[doc(alias("FailedOperation.UpdateVoicePrintIdNotFound"))]
        FailedOperationUpdateVoicePrintIdNotFound,
        /// FailedOperation.UserFeeNegative
        #[doc(alias("FailedOperation.UserFeeNegative"))]
        FailedOperationUserFeeNegative,
        /// FailedOperation.VoicePrintAudioCheckFailed
        #[doc(alias("FailedOperation.VoicePrintAudioCheckFailed"))]
        FailedOperationVoicePrintAudioCheckFailed,
        /// FailedOperation.VoicePrintRegistrationLimit
        #[doc(alias("FailedOperation.VoicePrintRegistrationLimit"))]
        FailedOperationVoicePrintRegistrationLimit,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.CallbackAddress
        #[doc(alias("InvalidParameter.CallbackAddress"))]
        InvalidParameterCallbackAddress,
        /// InvalidParameter.DateInvalid
        #[doc(alias("InvalidParameter.DateInvalid"))]
        InvalidParameterDateInvalid,
        /// InvalidParameter.DateOutOfSixtyDays
        #[doc(alias("InvalidParameter.DateOutOfSixtyDays"))]
        InvalidParameterDateOutOfSixtyDays,
        /// InvalidParameter.InvalidAudioInput
        #[doc(alias("InvalidParameter.InvalidAudioInput"))]
        InvalidParameterInvalidAudioInput,
        /// InvalidParameter.InvalidSdkAppId
        #[doc(alias("InvalidParameter.InvalidSdkAppId"))]
        InvalidParameterInvalidSdkAppId,
        /// InvalidParameter.InvalidVoicePrintIdList
        #[doc(alias("InvalidParameter.InvalidVoicePrintIdList"))]
        InvalidParameterInvalidVoicePrintIdList,
        /// InvalidParameter.TagKey
        #[doc(alias("InvalidParameter.TagKey"))]
        InvalidParameterTagKey,
        /// InvalidParameter.TaskId
        #[doc(alias("InvalidParameter.TaskId"))]
        InvalidParameterTaskId,
        /// InvalidParameter.TimeRangeError
        #[doc(alias("InvalidParameter.TimeRangeError"))]
        InvalidParameterTimeRangeError,
        /// InvalidParameter.UserSig
        #[doc(alias("InvalidParameter.UserSig"))]
        InvalidParameterUserSig,
        /// InvalidParameterValue.InvalidBizId
        #[doc(alias("InvalidParameterValue.InvalidBizId"))]
        InvalidParameterValueInvalidBizId,
        /// InvalidParameterValue.InvalidDeleteType
        #[doc(alias("InvalidParameterValue.InvalidDeleteType"))]
        InvalidParameterValueInvalidDeleteType,
        /// InvalidParameterValue.InvalidRecordMode
        #[doc(alias("InvalidParameterValue.InvalidRecordMode"))]
        InvalidParameterValueInvalidRecordMode,
        /// InvalidParameterValue.InvalidRoomId
        #[doc(alias("InvalidParameterValue.InvalidRoomId"))]
        InvalidParameterValueInvalidRoomId,
        /// InvalidParameterValue.InvalidStrUin
        #[doc(alias("InvalidParameterValue.InvalidStrUin"))]
        InvalidParameterValueInvalidStrUin,
        /// InvalidParameterValue.InvalidSubscribeRecordUserIds
        #[doc(alias("InvalidParameterValue.InvalidSubscribeRecordUserIds"))]
        InvalidParameterValueInvalidSubscribeRecordUserIds,
        /// InvalidParameterValue.InvalidSubscribeUserIds
        #[doc(alias("InvalidParameterValue.InvalidSubscribeUserIds"))]
        InvalidParameterValueInvalidSubscribeUserIds,
        /// InvalidParameterValue.InvalidTaskId
        #[doc(alias("InvalidParameterValue.InvalidTaskId"))]
        InvalidParameterValueInvalidTaskId,
        /// InvalidParameterValue.InvalidUNSubscribeUserIds
        #[doc(alias("InvalidParameterValue.InvalidUNSubscribeUserIds"))]
        InvalidParameterValueInvalidUnSubscribeUserIds,
        /// InvalidParameterValue.InvalidUinOrStrUin
        #[doc(alias("InvalidParameterValue.InvalidUinOrStrUin"))]
        InvalidParameterValueInvalidUinOrStrUin,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Application
        #[doc(alias("LimitExceeded.Application"))]
        LimitExceededApplication,
        /// MissingParameter
        /// - Once sent as: MissingParameter.
        #[doc(alias("MissingParameter."))]
        MissingParameter,
        /// MissingParameter.MissingVoicePrintUpdateParams
        #[doc(alias("MissingParameter.MissingVoicePrintUpdateParams"))]
        MissingParameterMissingVoicePrintUpdateParams,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse.TaskInUse
        #[doc(alias("ResourceInUse.TaskInUse"))]
        ResourceInUseTaskInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.RequestRejection
        #[doc(alias("ResourceInsufficient.RequestRejection"))]
        ResourceInsufficientRequestRejection,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.BizidIsNotFound
        #[doc(alias("ResourceNotFound.BizidIsNotFound"))]
        ResourceNotFoundBizidIsNotFound,
        /// ResourceNotFound.RoomNotFound
        #[doc(alias("ResourceNotFound.RoomNotFound"))]
        ResourceNotFoundRoomNotFound,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CreateAppDenied
        #[doc(alias("UnauthorizedOperation.CreateAppDenied"))]
        UnauthorizedOperationCreateAppDenied,
        /// UnauthorizedOperation.UnRealNameAuth
        #[doc(alias("UnauthorizedOperation.UnRealNameAuth"))]
        UnauthorizedOperationUnRealNameAuth,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.LimitDeleteExceeded
        #[doc(alias("UnsupportedOperation.LimitDeleteExceeded"))]
        UnsupportedOperationLimitDeleteExceeded,
        /// UnsupportedOperation.PTTSwitchOff
        #[doc(alias("UnsupportedOperation.PTTSwitchOff"))]
        UnsupportedOperationPttSwitchOff,
        /// UnsupportedOperation.ServiceNotOpened
        #[doc(alias("UnsupportedOperation.ServiceNotOpened"))]
        UnsupportedOperationServiceNotOpened,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "gme")]
    api::listed_enum!(GmeError, gme_v20180711_table);
    pub(crate) mod gme_v20180711_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "gme")]
        use super::GmeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "gme_v20180711";
        pub(super) const CODE_INDEX: Index = index::GME_V20180711_CODES;
        pub(super) const KEY_INDEX: Index = index::GME_V20180711_KEYS;
        #[cfg(feature = "gme")]
        pub(super) static VARIANTS: [GmeError; 59] = [
            GmeError::AuthFailure,
            GmeError::DryRunOperation,
            GmeError::FailedOperation,
            GmeError::FailedOperationCosOperationFailed,
            GmeError::FailedOperationDbOperationFailed,
            GmeError::FailedOperationGenVoicePrintIdFailed,
            GmeError::FailedOperationLoginFailed,
            GmeError::FailedOperationNotAbility,
            GmeError::FailedOperationNotAllowed,
            GmeError::FailedOperationTaskExist,
            GmeError::FailedOperationTaskNotExist,
            GmeError::FailedOperationUpdateVoicePrintIdNotFound,
            GmeError::FailedOperationUserFeeNegative,
            GmeError::FailedOperationVoicePrintAudioCheckFailed,
            GmeError::FailedOperationVoicePrintRegistrationLimit,
            GmeError::InternalError,
            GmeError::InvalidParameter,
            GmeError::InvalidParameterCallbackAddress,
            GmeError::InvalidParameterDateInvalid,
            GmeError::InvalidParameterDateOutOfSixtyDays,
            GmeError::InvalidParameterInvalidAudioInput,
            GmeError::InvalidParameterInvalidSdkAppId,
            GmeError::InvalidParameterInvalidVoicePrintIdList,
            GmeError::InvalidParameterTagKey,
            GmeError::InvalidParameterTaskId,
            GmeError::InvalidParameterTimeRangeError,
            GmeError::InvalidParameterUserSig,
            GmeError::InvalidParameterValueInvalidBizId,
            GmeError::InvalidParameterValueInvalidDeleteType,
            GmeError::InvalidParameterValueInvalidRecordMode,
            GmeError::InvalidParameterValueInvalidRoomId,
            GmeError::InvalidParameterValueInvalidStrUin,
            GmeError::InvalidParameterValueInvalidSubscribeRecordUserIds,
            GmeError::InvalidParameterValueInvalidSubscribeUserIds,
            GmeError::InvalidParameterValueInvalidTaskId,
            GmeError::InvalidParameterValueInvalidUnSubscribeUserIds,
            GmeError::InvalidParameterValueInvalidUinOrStrUin,
            GmeError::LimitExceeded,
            GmeError::LimitExceededApplication,
            GmeError::MissingParameter,
            GmeError::MissingParameterMissingVoicePrintUpdateParams,
            GmeError::OperationDenied,
            GmeError::ResourceInUseTaskInUse,
            GmeError::ResourceInsufficient,
            GmeError::ResourceInsufficientRequestRejection,
            GmeError::ResourceNotFound,
            GmeError::ResourceNotFoundBizidIsNotFound,
            GmeError::ResourceNotFoundRoomNotFound,
            GmeError::ResourceNotFoundTaskNotFound,
            GmeError::ResourceUnavailable,
            GmeError::ResourcesSoldOut,
            GmeError::UnauthorizedOperation,
            GmeError::UnauthorizedOperationCreateAppDenied,
            GmeError::UnauthorizedOperationUnRealNameAuth,
            GmeError::UnknownParameter,
            GmeError::UnsupportedOperation,
            GmeError::UnsupportedOperationLimitDeleteExceeded,
            GmeError::UnsupportedOperationPttSwitchOff,
            GmeError::UnsupportedOperationServiceNotOpened,
        ];
        pub(super) static WORDS: [&str; 59] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.CosOperationFailed",
            "FailedOperation.DbOperationFailed",
            "FailedOperation.GenVoicePrintIdFailed",
            "FailedOperation.LoginFailed",
            "FailedOperation.NotAbility",
            "FailedOperation.NotAllowed",
            "FailedOperation.TaskExist",
            "FailedOperation.TaskNotExist",
            "FailedOperation.UpdateVoicePrintIdNotFound",
            "FailedOperation.UserFeeNegative",
            "FailedOperation.VoicePrintAudioCheckFailed",
            "FailedOperation.VoicePrintRegistrationLimit",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.CallbackAddress",
            "InvalidParameter.DateInvalid",
            "InvalidParameter.DateOutOfSixtyDays",
            "InvalidParameter.InvalidAudioInput",
            "InvalidParameter.InvalidSdkAppId",
            "InvalidParameter.InvalidVoicePrintIdList",
            "InvalidParameter.TagKey",
            "InvalidParameter.TaskId",
            "InvalidParameter.TimeRangeError",
            "InvalidParameter.UserSig",
            "InvalidParameterValue.InvalidBizId",
            "InvalidParameterValue.InvalidDeleteType",
            "InvalidParameterValue.InvalidRecordMode",
            "InvalidParameterValue.InvalidRoomId",
            "InvalidParameterValue.InvalidStrUin",
            "InvalidParameterValue.InvalidSubscribeRecordUserIds",
            "InvalidParameterValue.InvalidSubscribeUserIds",
            "InvalidParameterValue.InvalidTaskId",
            "InvalidParameterValue.InvalidUNSubscribeUserIds",
            "InvalidParameterValue.InvalidUinOrStrUin",
            "LimitExceeded",
            "LimitExceeded.Application",
            "MissingParameter",
            "MissingParameter.MissingVoicePrintUpdateParams",
            "OperationDenied",
            "ResourceInUse.TaskInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.RequestRejection",
            "ResourceNotFound",
            "ResourceNotFound.BizidIsNotFound",
            "ResourceNotFound.RoomNotFound",
            "ResourceNotFound.TaskNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CreateAppDenied",
            "UnauthorizedOperation.UnRealNameAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.LimitDeleteExceeded",
            "UnsupportedOperation.PTTSwitchOff",
            "UnsupportedOperation.ServiceNotOpened",
        ];
        pub(super) static NAMES: [&str; 59] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationCosOperationFailed",
            "FailedOperationDbOperationFailed",
            "FailedOperationGenVoicePrintIdFailed",
            "FailedOperationLoginFailed",
            "FailedOperationNotAbility",
            "FailedOperationNotAllowed",
            "FailedOperationTaskExist",
            "FailedOperationTaskNotExist",
            "FailedOperationUpdateVoicePrintIdNotFound",
            "FailedOperationUserFeeNegative",
            "FailedOperationVoicePrintAudioCheckFailed",
            "FailedOperationVoicePrintRegistrationLimit",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterCallbackAddress",
            "InvalidParameterDateInvalid",
            "InvalidParameterDateOutOfSixtyDays",
            "InvalidParameterInvalidAudioInput",
            "InvalidParameterInvalidSdkAppId",
            "InvalidParameterInvalidVoicePrintIdList",
            "InvalidParameterTagKey",
            "InvalidParameterTaskId",
            "InvalidParameterTimeRangeError",
            "InvalidParameterUserSig",
            "InvalidParameterValueInvalidBizId",
            "InvalidParameterValueInvalidDeleteType",
            "InvalidParameterValueInvalidRecordMode",
            "InvalidParameterValueInvalidRoomId",
            "InvalidParameterValueInvalidStrUin",
            "InvalidParameterValueInvalidSubscribeRecordUserIds",
            "InvalidParameterValueInvalidSubscribeUserIds",
            "InvalidParameterValueInvalidTaskId",
            "InvalidParameterValueInvalidUnSubscribeUserIds",
            "InvalidParameterValueInvalidUinOrStrUin",
            "LimitExceeded",
            "LimitExceededApplication",
            "MissingParameter",
            "MissingParameterMissingVoicePrintUpdateParams",
            "OperationDenied",
            "ResourceInUseTaskInUse",
            "ResourceInsufficient",
            "ResourceInsufficientRequestRejection",
            "ResourceNotFound",
            "ResourceNotFoundBizidIsNotFound",
            "ResourceNotFoundRoomNotFound",
            "ResourceNotFoundTaskNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationCreateAppDenied",
            "UnauthorizedOperationUnRealNameAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationLimitDeleteExceeded",
            "UnsupportedOperationPttSwitchOff",
            "UnsupportedOperationServiceNotOpened",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [("MissingParameter.", 39)];
        pub(super) static ANSWERS: [Answer; 25] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::GME_V20180711_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "GmeError",
            label_en: "Game Multimedia Engine",
            label_zh: "游戏多媒体引擎",
            level: Level::Service,
            product: Some(products::GME),
            version: Some("2018-07-11"),
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

#[cfg(feature = "gme")]
pub use v20180711::GmeError;

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
