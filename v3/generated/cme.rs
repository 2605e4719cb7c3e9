// @generated from spec/cme.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a9f49d38d7fb652c, rust-hash: ea7288f7efc6f03e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cme.rs"]
mod index;

/// Version 2019-10-29 of the API.
pub mod v20191029 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cme")]
    /// Error codes of Cloud Media Engine (cme), API 3.0, version 2019-10-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CmeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CreateRecordTask
        #[doc(alias("FailedOperation.CreateRecordTask"))]
        FailedOperationCreateRecordTask,
        /// FailedOperation.InvalidVodUser
        #[doc(alias("FailedOperation.InvalidVodUser"))]
        FailedOperationInvalidVodUser,
        /// FailedOperation.RecordNotSupport
        #[doc(alias("FailedOperation.RecordNotSupport"))]
        FailedOperationRecordNotSupport,
        /// FailedOperation.StartStreamConnectPartlyErr
        #[doc(alias("FailedOperation.StartStreamConnectPartlyErr"))]
        FailedOperationStartStreamConnectPartlyErr,
        /// FailedOperation.StreamConnect
        #[doc(alias("FailedOperation.StreamConnect"))]
        FailedOperationStreamConnect,
        /// FailedOperation.SwitcherOnWorking
        #[doc(alias("FailedOperation.SwitcherOnWorking"))]
        FailedOperationSwitcherOnWorking,
        /// InternalError
        InternalError,
        /// InternalError.CreateTask
        #[doc(alias("InternalError.CreateTask"))]
        InternalErrorCreateTask,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Id
        #[doc(alias("InvalidParameter.Id"))]
        InvalidParameterId,
        /// InvalidParameter.Platform
        #[doc(alias("InvalidParameter.Platform"))]
        InvalidParameterPlatform,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AspectRatio
        #[doc(alias("InvalidParameterValue.AspectRatio"))]
        InvalidParameterValueAspectRatio,
        /// InvalidParameterValue.AspectRatioSet
        #[doc(alias("InvalidParameterValue.AspectRatioSet"))]
        InvalidParameterValueAspectRatioSet,
        /// InvalidParameterValue.Category
        #[doc(alias("InvalidParameterValue.Category"))]
        InvalidParameterValueCategory,
        /// InvalidParameterValue.CategorySet
        #[doc(alias("InvalidParameterValue.CategorySet"))]
        InvalidParameterValueCategorySet,
        /// InvalidParameterValue.ClassExist
        #[doc(alias("InvalidParameterValue.ClassExist"))]
        InvalidParameterValueClassExist,
        /// InvalidParameterValue.ClassNotEmpty
        #[doc(alias("InvalidParameterValue.ClassNotEmpty"))]
        InvalidParameterValueClassNotEmpty,
        /// InvalidParameterValue.ClassNotExist
        #[doc(alias("InvalidParameterValue.ClassNotExist"))]
        InvalidParameterValueClassNotExist,
        /// InvalidParameterValue.ClassPath
        #[doc(alias("InvalidParameterValue.ClassPath"))]
        InvalidParameterValueClassPath,
        /// InvalidParameterValue.DataNotFoundInDB
        #[doc(alias("InvalidParameterValue.DataNotFoundInDB"))]
        InvalidParameterValueDataNotFoundInDb,
        /// InvalidParameterValue.Definition
        #[doc(alias("InvalidParameterValue.Definition"))]
        InvalidParameterValueDefinition,
        /// InvalidParameterValue.DstClassPathNotExist
        #[doc(alias("InvalidParameterValue.DstClassPathNotExist"))]
        InvalidParameterValueDstClassPathNotExist,
        /// InvalidParameterValue.EndTime
        #[doc(alias("InvalidParameterValue.EndTime"))]
        InvalidParameterValueEndTime,
        /// InvalidParameterValue.ExportDestination
        #[doc(alias("InvalidParameterValue.ExportDestination"))]
        InvalidParameterValueExportDestination,
        /// InvalidParameterValue.ExtInfoInvalid
        #[doc(alias("InvalidParameterValue.ExtInfoInvalid"))]
        InvalidParameterValueExtInfoInvalid,
        /// InvalidParameterValue.ExternalMediaInfoNotExist
        #[doc(alias("InvalidParameterValue.ExternalMediaInfoNotExist"))]
        InvalidParameterValueExternalMediaInfoNotExist,
        /// InvalidParameterValue.Input
        #[doc(alias("InvalidParameterValue.Input"))]
        InvalidParameterValueInput,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit,
        /// InvalidParameterValue.MaterialId
        #[doc(alias("InvalidParameterValue.MaterialId"))]
        InvalidParameterValueMaterialId,
        /// InvalidParameterValue.MediaCastSourceInfosInvalid
        #[doc(alias("InvalidParameterValue.MediaCastSourceInfosInvalid"))]
        InvalidParameterValueMediaCastSourceInfosInvalid,
        /// InvalidParameterValue.MediaReplacementInfo
        #[doc(alias("InvalidParameterValue.MediaReplacementInfo"))]
        InvalidParameterValueMediaReplacementInfo,
        /// InvalidParameterValue.MemberIds
        #[doc(alias("InvalidParameterValue.MemberIds"))]
        InvalidParameterValueMemberIds,
        /// InvalidParameterValue.MemberNotExist
        #[doc(alias("InvalidParameterValue.MemberNotExist"))]
        InvalidParameterValueMemberNotExist,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName,
        /// InvalidParameterValue.NameLenLimt
        #[doc(alias("InvalidParameterValue.NameLenLimt"))]
        InvalidParameterValueNameLenLimt,
        /// InvalidParameterValue.NotTeamMemberError
        #[doc(alias("InvalidParameterValue.NotTeamMemberError"))]
        InvalidParameterValueNotTeamMemberError,
        /// InvalidParameterValue.Offset
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset,
        /// InvalidParameterValue.OperationInvalid
        #[doc(alias("InvalidParameterValue.OperationInvalid"))]
        InvalidParameterValueOperationInvalid,
        /// InvalidParameterValue.Operator
        #[doc(alias("InvalidParameterValue.Operator"))]
        InvalidParameterValueOperator,
        /// InvalidParameterValue.OwnerId
        #[doc(alias("InvalidParameterValue.OwnerId"))]
        InvalidParameterValueOwnerId,
        /// InvalidParameterValue.OwnerRemark
        #[doc(alias("InvalidParameterValue.OwnerRemark"))]
        InvalidParameterValueOwnerRemark,
        /// InvalidParameterValue.OwnerType
        #[doc(alias("InvalidParameterValue.OwnerType"))]
        InvalidParameterValueOwnerType,
        /// InvalidParameterValue.Platform
        #[doc(alias("InvalidParameterValue.Platform"))]
        InvalidParameterValuePlatform,
        /// InvalidParameterValue.PreProcessDefinition
        #[doc(alias("InvalidParameterValue.PreProcessDefinition"))]
        InvalidParameterValuePreProcessDefinition,
        /// InvalidParameterValue.ProjectId
        #[doc(alias("InvalidParameterValue.ProjectId"))]
        InvalidParameterValueProjectId,
        /// InvalidParameterValue.ProjectInfoError
        #[doc(alias("InvalidParameterValue.ProjectInfoError"))]
        InvalidParameterValueProjectInfoError,
        /// InvalidParameterValue.ReplacementType
        #[doc(alias("InvalidParameterValue.ReplacementType"))]
        InvalidParameterValueReplacementType,
        /// InvalidParameterValue.Role
        #[doc(alias("InvalidParameterValue.Role"))]
        InvalidParameterValueRole,
        /// InvalidParameterValue.SortOrder
        #[doc(alias("InvalidParameterValue.SortOrder"))]
        InvalidParameterValueSortOrder,
        /// InvalidParameterValue.StreamConnect
        #[doc(alias("InvalidParameterValue.StreamConnect"))]
        InvalidParameterValueStreamConnect,
        /// InvalidParameterValue.StreamConnectInputInvalid
        #[doc(alias("InvalidParameterValue.StreamConnectInputInvalid"))]
        InvalidParameterValueStreamConnectInputInvalid,
        /// InvalidParameterValue.StreamConnectOutputInvalid
        #[doc(alias("InvalidParameterValue.StreamConnectOutputInvalid"))]
        InvalidParameterValueStreamConnectOutputInvalid,
        /// InvalidParameterValue.StreamInput
        #[doc(alias("InvalidParameterValue.StreamInput"))]
        InvalidParameterValueStreamInput,
        /// InvalidParameterValue.SwitcherProjectInput
        #[doc(alias("InvalidParameterValue.SwitcherProjectInput"))]
        InvalidParameterValueSwitcherProjectInput,
        /// InvalidParameterValue.TaskId
        #[doc(alias("InvalidParameterValue.TaskId"))]
        InvalidParameterValueTaskId,
        /// InvalidParameterValue.TeamId
        #[doc(alias("InvalidParameterValue.TeamId"))]
        InvalidParameterValueTeamId,
        /// InvalidParameterValue.TeamNotExist
        #[doc(alias("InvalidParameterValue.TeamNotExist"))]
        InvalidParameterValueTeamNotExist,
        /// InvalidParameterValue.ThirdyPartyPublishChannelId
        #[doc(alias("InvalidParameterValue.ThirdyPartyPublishChannelId"))]
        InvalidParameterValueThirdyPartyPublishChannelId,
        /// InvalidParameterValue.TrackData
        #[doc(alias("InvalidParameterValue.TrackData"))]
        InvalidParameterValueTrackData,
        /// InvalidParameterValue.TrackItem
        #[doc(alias("InvalidParameterValue.TrackItem"))]
        InvalidParameterValueTrackItem,
        /// InvalidParameterValue.VideoEditTemplateIdNotExist
        #[doc(alias("InvalidParameterValue.VideoEditTemplateIdNotExist"))]
        InvalidParameterValueVideoEditTemplateIdNotExist,
        /// InvalidParameterValue.VodFileId
        #[doc(alias("InvalidParameterValue.VodFileId"))]
        InvalidParameterValueVodFileId,
        /// InvalidParameterValue.VodFileNotExist
        #[doc(alias("InvalidParameterValue.VodFileNotExist"))]
        InvalidParameterValueVodFileNotExist,
        /// InvalidParameterValue.VodSubAppid
        #[doc(alias("InvalidParameterValue.VodSubAppid"))]
        InvalidParameterValueVodSubAppid,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.BillItemLiveDispatchDuration
        #[doc(alias("LimitExceeded.BillItemLiveDispatchDuration"))]
        LimitExceededBillItemLiveDispatchDuration,
        /// LimitExceeded.BillItemLiveDispatchMaxCount
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.BillItemLiveDispatchMaxCount"))]
        LimitExceededBillItemLiveDispatchMaxCount,
        /// LimitExceeded.BillItemStorage
        #[doc(alias("LimitExceeded.BillItemStorage"))]
        LimitExceededBillItemStorage,
        /// LimitExceeded.BillItemVideoEditExportDuration
        #[doc(alias("LimitExceeded.BillItemVideoEditExportDuration"))]
        LimitExceededBillItemVideoEditExportDuration,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.PermissionDeny
        #[doc(alias("OperationDenied.PermissionDeny"))]
        OperationDeniedPermissionDeny,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Platform
        #[doc(alias("ResourceNotFound.Platform"))]
        ResourceNotFoundPlatform,
        /// ResourceNotFound.PlatformNotFound
        #[doc(alias("ResourceNotFound.PlatformNotFound"))]
        ResourceNotFoundPlatformNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cme")]
    api::listed_enum!(CmeError, cme_v20191029_table);
    pub(crate) mod cme_v20191029_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "cme")]
        use super::CmeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cme_v20191029";
        pub(super) const CODE_INDEX: Index = index::CME_V20191029_CODES;
        pub(super) const KEY_INDEX: Index = index::CME_V20191029_KEYS;
        #[cfg(feature = "cme")]
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
        pub(super) static ANSWERS: [Answer; 18] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.BillItemLiveDispatchMaxCount")
                .with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CME_V20191029_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "cme")]
pub use v20191029::CmeError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
