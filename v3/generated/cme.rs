// @generated from spec/cme.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d874a8ad6add167b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cme.rs"]
mod index;

/// Version 2019-10-29 of the API.
pub mod v20191029 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Cloud Media Engine (cme), API 3.0, version 2019-10-29.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CmeError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CreateRecordTask
        #[doc(alias("FailedOperation.CreateRecordTask"))]
        FailedOperationCreateRecordTask = 285_875_583,
        /// FailedOperation.InvalidVodUser
        #[doc(alias("FailedOperation.InvalidVodUser"))]
        FailedOperationInvalidVodUser = -2_034_265_228,
        /// FailedOperation.RecordNotSupport
        #[doc(alias("FailedOperation.RecordNotSupport"))]
        FailedOperationRecordNotSupport = 2_093_765_899,
        /// FailedOperation.StartStreamConnectPartlyErr
        #[doc(alias("FailedOperation.StartStreamConnectPartlyErr"))]
        FailedOperationStartStreamConnectPartlyErr = 501_943_895,
        /// FailedOperation.StreamConnect
        #[doc(alias("FailedOperation.StreamConnect"))]
        FailedOperationStreamConnect = 1_604_454_503,
        /// FailedOperation.SwitcherOnWorking
        #[doc(alias("FailedOperation.SwitcherOnWorking"))]
        FailedOperationSwitcherOnWorking = -1_488_101_750,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CreateTask
        #[doc(alias("InternalError.CreateTask"))]
        InternalErrorCreateTask = -1_211_434_213,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId = 1_167_249_822,
        /// InvalidParameter.Platform
        #[doc(alias("InvalidParameter.Platform"))]
        InvalidParameterPlatform = 532_289_476,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AspectRatio
        #[doc(alias("InvalidParameterValue.AspectRatio"))]
        InvalidParameterValueAspectRatio = -785_514_985,
        /// InvalidParameterValue.AspectRatioSet
        #[doc(alias("InvalidParameterValue.AspectRatioSet"))]
        InvalidParameterValueAspectRatioSet = 1_139_180_426,
        /// InvalidParameterValue.Category
        #[doc(alias("InvalidParameterValue.Category"))]
        InvalidParameterValueCategory = -1_090_188_279,
        /// InvalidParameterValue.CategorySet
        #[doc(alias("InvalidParameterValue.CategorySet"))]
        InvalidParameterValueCategorySet = -2_042_048_081,
        /// InvalidParameterValue.ClassExist
        #[doc(alias("InvalidParameterValue.ClassExist"))]
        InvalidParameterValueClassExist = -1_159_698_821,
        /// InvalidParameterValue.ClassNotEmpty
        #[doc(alias("InvalidParameterValue.ClassNotEmpty"))]
        InvalidParameterValueClassNotEmpty = 277_479_501,
        /// InvalidParameterValue.ClassNotExist
        #[doc(alias("InvalidParameterValue.ClassNotExist"))]
        InvalidParameterValueClassNotExist = -1_600_259_572,
        /// InvalidParameterValue.ClassPath
        #[doc(alias("InvalidParameterValue.ClassPath"))]
        InvalidParameterValueClassPath = 119_394_967,
        /// InvalidParameterValue.DataNotFoundInDB
        #[doc(alias("InvalidParameterValue.DataNotFoundInDB"))]
        InvalidParameterValueDataNotFoundInDb = -1_931_077_392,
        /// InvalidParameterValue.Definition
        #[doc(alias("InvalidParameterValue.Definition"))]
        InvalidParameterValueDefinition = -1_697_377_695,
        /// InvalidParameterValue.DstClassPathNotExist
        #[doc(alias("InvalidParameterValue.DstClassPathNotExist"))]
        InvalidParameterValueDstClassPathNotExist = -1_309_699_832,
        /// InvalidParameterValue.EndTime
        #[doc(alias("InvalidParameterValue.EndTime"))]
        InvalidParameterValueEndTime = 1_015_188_321,
        /// InvalidParameterValue.ExportDestination
        #[doc(alias("InvalidParameterValue.ExportDestination"))]
        InvalidParameterValueExportDestination = -1_126_434_899,
        /// InvalidParameterValue.ExtInfoInvalid
        #[doc(alias("InvalidParameterValue.ExtInfoInvalid"))]
        InvalidParameterValueExtInfoInvalid = -1_652_278_541,
        /// InvalidParameterValue.ExternalMediaInfoNotExist
        #[doc(alias("InvalidParameterValue.ExternalMediaInfoNotExist"))]
        InvalidParameterValueExternalMediaInfoNotExist = 1_427_140_896,
        /// InvalidParameterValue.Input
        #[doc(alias("InvalidParameterValue.Input"))]
        InvalidParameterValueInput = -1_420_269_252,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit = 1_816_453_907,
        /// InvalidParameterValue.MaterialId
        #[doc(alias("InvalidParameterValue.MaterialId"))]
        InvalidParameterValueMaterialId = 933_796_656,
        /// InvalidParameterValue.MediaCastSourceInfosInvalid
        #[doc(alias("InvalidParameterValue.MediaCastSourceInfosInvalid"))]
        InvalidParameterValueMediaCastSourceInfosInvalid = 780_604_566,
        /// InvalidParameterValue.MediaReplacementInfo
        #[doc(alias("InvalidParameterValue.MediaReplacementInfo"))]
        InvalidParameterValueMediaReplacementInfo = -1_153_048_395,
        /// InvalidParameterValue.MemberIds
        #[doc(alias("InvalidParameterValue.MemberIds"))]
        InvalidParameterValueMemberIds = 141_625_215,
        /// InvalidParameterValue.MemberNotExist
        #[doc(alias("InvalidParameterValue.MemberNotExist"))]
        InvalidParameterValueMemberNotExist = -173_089_475,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName = -1_733_265_474,
        /// InvalidParameterValue.NameLenLimt
        #[doc(alias("InvalidParameterValue.NameLenLimt"))]
        InvalidParameterValueNameLenLimt = 2_121_970_020,
        /// InvalidParameterValue.NotTeamMemberError
        #[doc(alias("InvalidParameterValue.NotTeamMemberError"))]
        InvalidParameterValueNotTeamMemberError = 583_348_436,
        /// InvalidParameterValue.Offset
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset = -719_179_928,
        /// InvalidParameterValue.OperationInvalid
        #[doc(alias("InvalidParameterValue.OperationInvalid"))]
        InvalidParameterValueOperationInvalid = 1_921_877_426,
        /// InvalidParameterValue.Operator
        #[doc(alias("InvalidParameterValue.Operator"))]
        InvalidParameterValueOperator = -871_107_853,
        /// InvalidParameterValue.OwnerId
        #[doc(alias("InvalidParameterValue.OwnerId"))]
        InvalidParameterValueOwnerId = 847_015_471,
        /// InvalidParameterValue.OwnerRemark
        #[doc(alias("InvalidParameterValue.OwnerRemark"))]
        InvalidParameterValueOwnerRemark = 1_699_203_469,
        /// InvalidParameterValue.OwnerType
        #[doc(alias("InvalidParameterValue.OwnerType"))]
        InvalidParameterValueOwnerType = -482_273_123,
        /// InvalidParameterValue.Platform
        #[doc(alias("InvalidParameterValue.Platform"))]
        InvalidParameterValuePlatform = 475_820_496,
        /// InvalidParameterValue.PreProcessDefinition
        #[doc(alias("InvalidParameterValue.PreProcessDefinition"))]
        InvalidParameterValuePreProcessDefinition = 1_780_969_669,
        /// InvalidParameterValue.ProjectId
        #[doc(alias("InvalidParameterValue.ProjectId"))]
        InvalidParameterValueProjectId = -1_213_027_504,
        /// InvalidParameterValue.ProjectInfoError
        #[doc(alias("InvalidParameterValue.ProjectInfoError"))]
        InvalidParameterValueProjectInfoError = 728_748_341,
        /// InvalidParameterValue.ReplacementType
        #[doc(alias("InvalidParameterValue.ReplacementType"))]
        InvalidParameterValueReplacementType = -146_281_893,
        /// InvalidParameterValue.Role
        #[doc(alias("InvalidParameterValue.Role"))]
        InvalidParameterValueRole = 1_890_127_105,
        /// InvalidParameterValue.SortOrder
        #[doc(alias("InvalidParameterValue.SortOrder"))]
        InvalidParameterValueSortOrder = -332_083_096,
        /// InvalidParameterValue.StreamConnect
        #[doc(alias("InvalidParameterValue.StreamConnect"))]
        InvalidParameterValueStreamConnect = -1_000_493_067,
        /// InvalidParameterValue.StreamConnectInputInvalid
        #[doc(alias("InvalidParameterValue.StreamConnectInputInvalid"))]
        InvalidParameterValueStreamConnectInputInvalid = 1_963_497_489,
        /// InvalidParameterValue.StreamConnectOutputInvalid
        #[doc(alias("InvalidParameterValue.StreamConnectOutputInvalid"))]
        InvalidParameterValueStreamConnectOutputInvalid = 1_108_748_795,
        /// InvalidParameterValue.StreamInput
        #[doc(alias("InvalidParameterValue.StreamInput"))]
        InvalidParameterValueStreamInput = 1_138_720_562,
        /// InvalidParameterValue.SwitcherProjectInput
        #[doc(alias("InvalidParameterValue.SwitcherProjectInput"))]
        InvalidParameterValueSwitcherProjectInput = 283_072_509,
        /// InvalidParameterValue.TaskId
        #[doc(alias("InvalidParameterValue.TaskId"))]
        InvalidParameterValueTaskId = 2_142_985_444,
        /// InvalidParameterValue.TeamId
        #[doc(alias("InvalidParameterValue.TeamId"))]
        InvalidParameterValueTeamId = -1_747_399_877,
        /// InvalidParameterValue.TeamNotExist
        #[doc(alias("InvalidParameterValue.TeamNotExist"))]
        InvalidParameterValueTeamNotExist = 1_507_843_148,
        /// InvalidParameterValue.ThirdyPartyPublishChannelId
        #[doc(alias("InvalidParameterValue.ThirdyPartyPublishChannelId"))]
        InvalidParameterValueThirdyPartyPublishChannelId = -57_712_078,
        /// InvalidParameterValue.TrackData
        #[doc(alias("InvalidParameterValue.TrackData"))]
        InvalidParameterValueTrackData = 1_586_225_952,
        /// InvalidParameterValue.TrackItem
        #[doc(alias("InvalidParameterValue.TrackItem"))]
        InvalidParameterValueTrackItem = 2_124_837_477,
        /// InvalidParameterValue.VideoEditTemplateIdNotExist
        #[doc(alias("InvalidParameterValue.VideoEditTemplateIdNotExist"))]
        InvalidParameterValueVideoEditTemplateIdNotExist = -43_031_496,
        /// InvalidParameterValue.VodFileId
        #[doc(alias("InvalidParameterValue.VodFileId"))]
        InvalidParameterValueVodFileId = -752_155_418,
        /// InvalidParameterValue.VodFileNotExist
        #[doc(alias("InvalidParameterValue.VodFileNotExist"))]
        InvalidParameterValueVodFileNotExist = 1_774_881_535,
        /// InvalidParameterValue.VodSubAppid
        #[doc(alias("InvalidParameterValue.VodSubAppid"))]
        InvalidParameterValueVodSubAppid = -741_338_007,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.BillItemLiveDispatchDuration
        #[doc(alias("LimitExceeded.BillItemLiveDispatchDuration"))]
        LimitExceededBillItemLiveDispatchDuration = -752_929_323,
        /// LimitExceeded.BillItemLiveDispatchMaxCount
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.BillItemLiveDispatchMaxCount"))]
        LimitExceededBillItemLiveDispatchMaxCount = -742_550_343,
        /// LimitExceeded.BillItemStorage
        #[doc(alias("LimitExceeded.BillItemStorage"))]
        LimitExceededBillItemStorage = -1_012_651_557,
        /// LimitExceeded.BillItemVideoEditExportDuration
        #[doc(alias("LimitExceeded.BillItemVideoEditExportDuration"))]
        LimitExceededBillItemVideoEditExportDuration = -376_657_715,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.PermissionDeny
        #[doc(alias("OperationDenied.PermissionDeny"))]
        OperationDeniedPermissionDeny = 485_825_406,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Platform
        #[doc(alias("ResourceNotFound.Platform"))]
        ResourceNotFoundPlatform = -696_958_868,
        /// ResourceNotFound.PlatformNotFound
        #[doc(alias("ResourceNotFound.PlatformNotFound"))]
        ResourceNotFoundPlatformNotFound = -2_084_425_492,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
    }
    api::listed_enum!(CmeError, cme_v20191029_table);
    mod cme_v20191029_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CmeError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cme_v20191029";
        pub(super) const CODE_INDEX: Index = index::CME_V20191029_CODES;
        pub(super) const KEY_INDEX: Index = index::CME_V20191029_KEYS;
        pub(super) static VARIANTS: [CmeError; 79] = [
            CmeError::AuthFailure,
            CmeError::FailedOperation,
            CmeError::FailedOperationCreateRecordTask,
            CmeError::FailedOperationInvalidVodUser,
            CmeError::FailedOperationRecordNotSupport,
            CmeError::FailedOperationStartStreamConnectPartlyErr,
            CmeError::FailedOperationStreamConnect,
            CmeError::FailedOperationSwitcherOnWorking,
            CmeError::InternalError,
            CmeError::InternalErrorCreateTask,
            CmeError::InvalidParameter,
            CmeError::InvalidParameterId,
            CmeError::InvalidParameterPlatform,
            CmeError::InvalidParameterValue,
            CmeError::InvalidParameterValueAspectRatio,
            CmeError::InvalidParameterValueAspectRatioSet,
            CmeError::InvalidParameterValueCategory,
            CmeError::InvalidParameterValueCategorySet,
            CmeError::InvalidParameterValueClassExist,
            CmeError::InvalidParameterValueClassNotEmpty,
            CmeError::InvalidParameterValueClassNotExist,
            CmeError::InvalidParameterValueClassPath,
            CmeError::InvalidParameterValueDataNotFoundInDb,
            CmeError::InvalidParameterValueDefinition,
            CmeError::InvalidParameterValueDstClassPathNotExist,
            CmeError::InvalidParameterValueEndTime,
            CmeError::InvalidParameterValueExportDestination,
            CmeError::InvalidParameterValueExtInfoInvalid,
            CmeError::InvalidParameterValueExternalMediaInfoNotExist,
            CmeError::InvalidParameterValueInput,
            CmeError::InvalidParameterValueLimit,
            CmeError::InvalidParameterValueMaterialId,
            CmeError::InvalidParameterValueMediaCastSourceInfosInvalid,
            CmeError::InvalidParameterValueMediaReplacementInfo,
            CmeError::InvalidParameterValueMemberIds,
            CmeError::InvalidParameterValueMemberNotExist,
            CmeError::InvalidParameterValueName,
            CmeError::InvalidParameterValueNameLenLimt,
            CmeError::InvalidParameterValueNotTeamMemberError,
            CmeError::InvalidParameterValueOffset,
            CmeError::InvalidParameterValueOperationInvalid,
            CmeError::InvalidParameterValueOperator,
            CmeError::InvalidParameterValueOwnerId,
            CmeError::InvalidParameterValueOwnerRemark,
            CmeError::InvalidParameterValueOwnerType,
            CmeError::InvalidParameterValuePlatform,
            CmeError::InvalidParameterValuePreProcessDefinition,
            CmeError::InvalidParameterValueProjectId,
            CmeError::InvalidParameterValueProjectInfoError,
            CmeError::InvalidParameterValueReplacementType,
            CmeError::InvalidParameterValueRole,
            CmeError::InvalidParameterValueSortOrder,
            CmeError::InvalidParameterValueStreamConnect,
            CmeError::InvalidParameterValueStreamConnectInputInvalid,
            CmeError::InvalidParameterValueStreamConnectOutputInvalid,
            CmeError::InvalidParameterValueStreamInput,
            CmeError::InvalidParameterValueSwitcherProjectInput,
            CmeError::InvalidParameterValueTaskId,
            CmeError::InvalidParameterValueTeamId,
            CmeError::InvalidParameterValueTeamNotExist,
            CmeError::InvalidParameterValueThirdyPartyPublishChannelId,
            CmeError::InvalidParameterValueTrackData,
            CmeError::InvalidParameterValueTrackItem,
            CmeError::InvalidParameterValueVideoEditTemplateIdNotExist,
            CmeError::InvalidParameterValueVodFileId,
            CmeError::InvalidParameterValueVodFileNotExist,
            CmeError::InvalidParameterValueVodSubAppid,
            CmeError::LimitExceeded,
            CmeError::LimitExceededBillItemLiveDispatchDuration,
            CmeError::LimitExceededBillItemLiveDispatchMaxCount,
            CmeError::LimitExceededBillItemStorage,
            CmeError::LimitExceededBillItemVideoEditExportDuration,
            CmeError::MissingParameter,
            CmeError::OperationDenied,
            CmeError::OperationDeniedPermissionDeny,
            CmeError::ResourceNotFound,
            CmeError::ResourceNotFoundPlatform,
            CmeError::ResourceNotFoundPlatformNotFound,
            CmeError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 79] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.CreateRecordTask",
            "FailedOperation.InvalidVodUser",
            "FailedOperation.RecordNotSupport",
            "FailedOperation.StartStreamConnectPartlyErr",
            "FailedOperation.StreamConnect",
            "FailedOperation.SwitcherOnWorking",
            "InternalError",
            "InternalError.CreateTask",
            "InvalidParameter",
            "InvalidParameter.Id",
            "InvalidParameter.Platform",
            "InvalidParameterValue",
            "InvalidParameterValue.AspectRatio",
            "InvalidParameterValue.AspectRatioSet",
            "InvalidParameterValue.Category",
            "InvalidParameterValue.CategorySet",
            "InvalidParameterValue.ClassExist",
            "InvalidParameterValue.ClassNotEmpty",
            "InvalidParameterValue.ClassNotExist",
            "InvalidParameterValue.ClassPath",
            "InvalidParameterValue.DataNotFoundInDB",
            "InvalidParameterValue.Definition",
            "InvalidParameterValue.DstClassPathNotExist",
            "InvalidParameterValue.EndTime",
            "InvalidParameterValue.ExportDestination",
            "InvalidParameterValue.ExtInfoInvalid",
            "InvalidParameterValue.ExternalMediaInfoNotExist",
            "InvalidParameterValue.Input",
            "InvalidParameterValue.Limit",
            "InvalidParameterValue.MaterialId",
            "InvalidParameterValue.MediaCastSourceInfosInvalid",
            "InvalidParameterValue.MediaReplacementInfo",
            "InvalidParameterValue.MemberIds",
            "InvalidParameterValue.MemberNotExist",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.NameLenLimt",
            "InvalidParameterValue.NotTeamMemberError",
            "InvalidParameterValue.Offset",
            "InvalidParameterValue.OperationInvalid",
            "InvalidParameterValue.Operator",
            "InvalidParameterValue.OwnerId",
            "InvalidParameterValue.OwnerRemark",
            "InvalidParameterValue.OwnerType",
            "InvalidParameterValue.Platform",
            "InvalidParameterValue.PreProcessDefinition",
            "InvalidParameterValue.ProjectId",
            "InvalidParameterValue.ProjectInfoError",
            "InvalidParameterValue.ReplacementType",
            "InvalidParameterValue.Role",
            "InvalidParameterValue.SortOrder",
            "InvalidParameterValue.StreamConnect",
            "InvalidParameterValue.StreamConnectInputInvalid",
            "InvalidParameterValue.StreamConnectOutputInvalid",
            "InvalidParameterValue.StreamInput",
            "InvalidParameterValue.SwitcherProjectInput",
            "InvalidParameterValue.TaskId",
            "InvalidParameterValue.TeamId",
            "InvalidParameterValue.TeamNotExist",
            "InvalidParameterValue.ThirdyPartyPublishChannelId",
            "InvalidParameterValue.TrackData",
            "InvalidParameterValue.TrackItem",
            "InvalidParameterValue.VideoEditTemplateIdNotExist",
            "InvalidParameterValue.VodFileId",
            "InvalidParameterValue.VodFileNotExist",
            "InvalidParameterValue.VodSubAppid",
            "LimitExceeded",
            "LimitExceeded.BillItemLiveDispatchDuration",
            "LimitExceeded.BillItemLiveDispatchMaxCount",
            "LimitExceeded.BillItemStorage",
            "LimitExceeded.BillItemVideoEditExportDuration",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.PermissionDeny",
            "ResourceNotFound",
            "ResourceNotFound.Platform",
            "ResourceNotFound.PlatformNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 79] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationCreateRecordTask",
            "FailedOperationInvalidVodUser",
            "FailedOperationRecordNotSupport",
            "FailedOperationStartStreamConnectPartlyErr",
            "FailedOperationStreamConnect",
            "FailedOperationSwitcherOnWorking",
            "InternalError",
            "InternalErrorCreateTask",
            "InvalidParameter",
            "InvalidParameterId",
            "InvalidParameterPlatform",
            "InvalidParameterValue",
            "InvalidParameterValueAspectRatio",
            "InvalidParameterValueAspectRatioSet",
            "InvalidParameterValueCategory",
            "InvalidParameterValueCategorySet",
            "InvalidParameterValueClassExist",
            "InvalidParameterValueClassNotEmpty",
            "InvalidParameterValueClassNotExist",
            "InvalidParameterValueClassPath",
            "InvalidParameterValueDataNotFoundInDb",
            "InvalidParameterValueDefinition",
            "InvalidParameterValueDstClassPathNotExist",
            "InvalidParameterValueEndTime",
            "InvalidParameterValueExportDestination",
            "InvalidParameterValueExtInfoInvalid",
            "InvalidParameterValueExternalMediaInfoNotExist",
            "InvalidParameterValueInput",
            "InvalidParameterValueLimit",
            "InvalidParameterValueMaterialId",
            "InvalidParameterValueMediaCastSourceInfosInvalid",
            "InvalidParameterValueMediaReplacementInfo",
            "InvalidParameterValueMemberIds",
            "InvalidParameterValueMemberNotExist",
            "InvalidParameterValueName",
            "InvalidParameterValueNameLenLimt",
            "InvalidParameterValueNotTeamMemberError",
            "InvalidParameterValueOffset",
            "InvalidParameterValueOperationInvalid",
            "InvalidParameterValueOperator",
            "InvalidParameterValueOwnerId",
            "InvalidParameterValueOwnerRemark",
            "InvalidParameterValueOwnerType",
            "InvalidParameterValuePlatform",
            "InvalidParameterValuePreProcessDefinition",
            "InvalidParameterValueProjectId",
            "InvalidParameterValueProjectInfoError",
            "InvalidParameterValueReplacementType",
            "InvalidParameterValueRole",
            "InvalidParameterValueSortOrder",
            "InvalidParameterValueStreamConnect",
            "InvalidParameterValueStreamConnectInputInvalid",
            "InvalidParameterValueStreamConnectOutputInvalid",
            "InvalidParameterValueStreamInput",
            "InvalidParameterValueSwitcherProjectInput",
            "InvalidParameterValueTaskId",
            "InvalidParameterValueTeamId",
            "InvalidParameterValueTeamNotExist",
            "InvalidParameterValueThirdyPartyPublishChannelId",
            "InvalidParameterValueTrackData",
            "InvalidParameterValueTrackItem",
            "InvalidParameterValueVideoEditTemplateIdNotExist",
            "InvalidParameterValueVodFileId",
            "InvalidParameterValueVodFileNotExist",
            "InvalidParameterValueVodSubAppid",
            "LimitExceeded",
            "LimitExceededBillItemLiveDispatchDuration",
            "LimitExceededBillItemLiveDispatchMaxCount",
            "LimitExceededBillItemStorage",
            "LimitExceededBillItemVideoEditExportDuration",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedPermissionDeny",
            "ResourceNotFound",
            "ResourceNotFoundPlatform",
            "ResourceNotFoundPlatformNotFound",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 79] = backgrounds(
            &WORDS,
            &index::CME_V20191029_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CmeError",
            label_en: "Cloud Media Engine",
            label_zh: "多媒体创作引擎",
            level: Level::Service,
            product: Some(products::CME),
            version: Some("2019-10-29"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::CME_V20191029_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20191029::CmeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
