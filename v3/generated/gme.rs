// @generated from spec/gme.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b6dd099b4dc4576f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/gme.rs"]
mod index;

/// Version 2018-07-11 of the API.
pub mod v20180711 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Game Multimedia Engine (gme), API 3.0, version 2018-07-11.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum GmeError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CosOperationFailed
        #[doc(alias("FailedOperation.CosOperationFailed"))]
        FailedOperationCosOperationFailed = 1_347_318_271,
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed = 646_926_585,
        /// FailedOperation.GenVoicePrintIdFailed
        #[doc(alias("FailedOperation.GenVoicePrintIdFailed"))]
        FailedOperationGenVoicePrintIdFailed = -1_719_441_317,
        /// FailedOperation.LoginFailed
        #[doc(alias("FailedOperation.LoginFailed"))]
        FailedOperationLoginFailed = 1_492_100_177,
        /// FailedOperation.NotAbility
        #[doc(alias("FailedOperation.NotAbility"))]
        FailedOperationNotAbility = 254_449_360,
        /// FailedOperation.NotAllowed
        #[doc(alias("FailedOperation.NotAllowed"))]
        FailedOperationNotAllowed = -1_062_502_078,
        /// FailedOperation.TaskExist
        #[doc(alias("FailedOperation.TaskExist"))]
        FailedOperationTaskExist = 1_280_793_478,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist = -1_330_537_314,
        /// FailedOperation.UpdateVoicePrintIdNotFound
        #[doc(alias("FailedOperation.UpdateVoicePrintIdNotFound"))]
        FailedOperationUpdateVoicePrintIdNotFound = -822_902_514,
        /// FailedOperation.UserFeeNegative
        #[doc(alias("FailedOperation.UserFeeNegative"))]
        FailedOperationUserFeeNegative = -1_673_405_971,
        /// FailedOperation.VoicePrintAudioCheckFailed
        #[doc(alias("FailedOperation.VoicePrintAudioCheckFailed"))]
        FailedOperationVoicePrintAudioCheckFailed = 1_034_782_021,
        /// FailedOperation.VoicePrintRegistrationLimit
        #[doc(alias("FailedOperation.VoicePrintRegistrationLimit"))]
        FailedOperationVoicePrintRegistrationLimit = -1_836_014_989,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.CallbackAddress
        #[doc(alias("InvalidParameter.CallbackAddress"))]
        InvalidParameterCallbackAddress = 1_929_697_293,
        /// InvalidParameter.DateInvalid
        #[doc(alias("InvalidParameter.DateInvalid"))]
        InvalidParameterDateInvalid = -79_648_517,
        /// InvalidParameter.DateOutOfSixtyDays
        #[doc(alias("InvalidParameter.DateOutOfSixtyDays"))]
        InvalidParameterDateOutOfSixtyDays = -1_938_563_655,
        /// InvalidParameter.InvalidAudioInput
        #[doc(alias("InvalidParameter.InvalidAudioInput"))]
        InvalidParameterInvalidAudioInput = 1_193_190_062,
        /// InvalidParameter.InvalidSdkAppId
        #[doc(alias("InvalidParameter.InvalidSdkAppId"))]
        InvalidParameterInvalidSdkAppId = 1_105_855_735,
        /// InvalidParameter.InvalidVoicePrintIdList
        #[doc(alias("InvalidParameter.InvalidVoicePrintIdList"))]
        InvalidParameterInvalidVoicePrintIdList = 652_280_653,
        /// InvalidParameter.TagKey
        #[doc(alias("InvalidParameter.TagKey"))]
        InvalidParameterTagKey = 1_150_552_731,
        /// InvalidParameter.TaskId
        #[doc(alias("InvalidParameter.TaskId"))]
        InvalidParameterTaskId = -395_374_547,
        /// InvalidParameter.TimeRangeError
        #[doc(alias("InvalidParameter.TimeRangeError"))]
        InvalidParameterTimeRangeError = 975_580_192,
        /// InvalidParameter.UserSig
        #[doc(alias("InvalidParameter.UserSig"))]
        InvalidParameterUserSig = -503_334_576,
        /// InvalidParameterValue.InvalidBizId
        #[doc(alias("InvalidParameterValue.InvalidBizId"))]
        InvalidParameterValueInvalidBizId = 593_377_796,
        /// InvalidParameterValue.InvalidDeleteType
        #[doc(alias("InvalidParameterValue.InvalidDeleteType"))]
        InvalidParameterValueInvalidDeleteType = 162_525_262,
        /// InvalidParameterValue.InvalidRecordMode
        #[doc(alias("InvalidParameterValue.InvalidRecordMode"))]
        InvalidParameterValueInvalidRecordMode = 230_306_743,
        /// InvalidParameterValue.InvalidRoomId
        #[doc(alias("InvalidParameterValue.InvalidRoomId"))]
        InvalidParameterValueInvalidRoomId = 140_670_903,
        /// InvalidParameterValue.InvalidStrUin
        #[doc(alias("InvalidParameterValue.InvalidStrUin"))]
        InvalidParameterValueInvalidStrUin = 1_165_692_603,
        /// InvalidParameterValue.InvalidSubscribeRecordUserIds
        #[doc(alias("InvalidParameterValue.InvalidSubscribeRecordUserIds"))]
        InvalidParameterValueInvalidSubscribeRecordUserIds = -1_490_174_394,
        /// InvalidParameterValue.InvalidSubscribeUserIds
        #[doc(alias("InvalidParameterValue.InvalidSubscribeUserIds"))]
        InvalidParameterValueInvalidSubscribeUserIds = -968_809_745,
        /// InvalidParameterValue.InvalidTaskId
        #[doc(alias("InvalidParameterValue.InvalidTaskId"))]
        InvalidParameterValueInvalidTaskId = -34_344_563,
        /// InvalidParameterValue.InvalidUNSubscribeUserIds
        #[doc(alias("InvalidParameterValue.InvalidUNSubscribeUserIds"))]
        InvalidParameterValueInvalidUnSubscribeUserIds = 179_613_877,
        /// InvalidParameterValue.InvalidUinOrStrUin
        #[doc(alias("InvalidParameterValue.InvalidUinOrStrUin"))]
        InvalidParameterValueInvalidUinOrStrUin = 703_403_955,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.Application
        #[doc(alias("LimitExceeded.Application"))]
        LimitExceededApplication = -931_471_625,
        /// MissingParameter
        /// - Once sent as: MissingParameter.
        #[doc(alias("MissingParameter."))]
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingVoicePrintUpdateParams
        #[doc(alias("MissingParameter.MissingVoicePrintUpdateParams"))]
        MissingParameterMissingVoicePrintUpdateParams = -487_724_338,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceInUse.TaskInUse
        #[doc(alias("ResourceInUse.TaskInUse"))]
        ResourceInUseTaskInUse = 230_415_054,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.RequestRejection
        #[doc(alias("ResourceInsufficient.RequestRejection"))]
        ResourceInsufficientRequestRejection = 2_128_549_006,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.BizidIsNotFound
        #[doc(alias("ResourceNotFound.BizidIsNotFound"))]
        ResourceNotFoundBizidIsNotFound = -1_260_003_564,
        /// ResourceNotFound.RoomNotFound
        #[doc(alias("ResourceNotFound.RoomNotFound"))]
        ResourceNotFoundRoomNotFound = -79_701_571,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound = 145_909_239,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CreateAppDenied
        #[doc(alias("UnauthorizedOperation.CreateAppDenied"))]
        UnauthorizedOperationCreateAppDenied = -169_652_081,
        /// UnauthorizedOperation.UnRealNameAuth
        #[doc(alias("UnauthorizedOperation.UnRealNameAuth"))]
        UnauthorizedOperationUnRealNameAuth = -931_984_165,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.LimitDeleteExceeded
        #[doc(alias("UnsupportedOperation.LimitDeleteExceeded"))]
        UnsupportedOperationLimitDeleteExceeded = 1_552_819_860,
        /// UnsupportedOperation.PTTSwitchOff
        #[doc(alias("UnsupportedOperation.PTTSwitchOff"))]
        UnsupportedOperationPttSwitchOff = 1_180_350_287,
        /// UnsupportedOperation.ServiceNotOpened
        #[doc(alias("UnsupportedOperation.ServiceNotOpened"))]
        UnsupportedOperationServiceNotOpened = 1_080_414_115,
    }
    api::listed_enum!(GmeError, gme_v20180711_table);
    mod gme_v20180711_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{GmeError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "gme_v20180711";
        pub(super) const CODE_INDEX: Index = index::GME_V20180711_CODES;
        pub(super) const KEY_INDEX: Index = index::GME_V20180711_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 59] = backgrounds(
            &WORDS,
            &index::GME_V20180711_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180711::GmeError;

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
