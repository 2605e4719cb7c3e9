// @generated from spec/iotvideoindustry.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: df5972c4fe31b51f, rust-hash: 45234a8a5c437ae5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotvideoindustry.rs"]
mod index;

/// Version 2020-12-01 of the API.
pub mod v20201201 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iotvideoindustry")]
    /// Error codes of IoT Video Industry Edition (iotvideoindustry), API 3.0, version 2020-12-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotvideoindustryError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InternalError.InternalServerException
        #[doc(alias("InternalError.InternalServerException"))]
        InternalErrorInternalServerException,
        /// InternalError.InternalServerExceptionDB
        #[doc(alias("InternalError.InternalServerExceptionDB"))]
        InternalErrorInternalServerExceptionDb,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DeviceOnline
        #[doc(alias("InvalidParameter.DeviceOnline"))]
        InvalidParameterDeviceOnline,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BalanceNotEnough
        #[doc(alias("InvalidParameterValue.BalanceNotEnough"))]
        InvalidParameterValueBalanceNotEnough,
        /// InvalidParameterValue.DeviceDataMapError
        #[doc(alias("InvalidParameterValue.DeviceDataMapError"))]
        InvalidParameterValueDeviceDataMapError,
        /// InvalidParameterValue.DeviceId
        #[doc(alias("InvalidParameterValue.DeviceId"))]
        InvalidParameterValueDeviceId,
        /// InvalidParameterValue.DeviceInfoNotExist
        #[doc(alias("InvalidParameterValue.DeviceInfoNotExist"))]
        InvalidParameterValueDeviceInfoNotExist,
        /// InvalidParameterValue.DeviceOffline
        #[doc(alias("InvalidParameterValue.DeviceOffline"))]
        InvalidParameterValueDeviceOffline,
        /// InvalidParameterValue.DeviceOnline
        #[doc(alias("InvalidParameterValue.DeviceOnline"))]
        InvalidParameterValueDeviceOnline,
        /// InvalidParameterValue.DeviceTypeNotSupport
        #[doc(alias("InvalidParameterValue.DeviceTypeNotSupport"))]
        InvalidParameterValueDeviceTypeNotSupport,
        /// InvalidParameterValue.DomainId
        #[doc(alias("InvalidParameterValue.DomainId"))]
        InvalidParameterValueDomainId,
        /// InvalidParameterValue.ExpireTime
        #[doc(alias("InvalidParameterValue.ExpireTime"))]
        InvalidParameterValueExpireTime,
        /// InvalidParameterValue.GroupDomainidExtraInformation
        #[doc(alias("InvalidParameterValue.GroupDomainidExtraInformation"))]
        InvalidParameterValueGroupDomainidExtraInformation,
        /// InvalidParameterValue.GroupDomainidNotUpdate
        #[doc(alias("InvalidParameterValue.GroupDomainidNotUpdate"))]
        InvalidParameterValueGroupDomainidNotUpdate,
        /// InvalidParameterValue.GroupParmsError
        #[doc(alias("InvalidParameterValue.GroupParmsError"))]
        InvalidParameterValueGroupParmsError,
        /// InvalidParameterValue.RecordNotExist
        #[doc(alias("InvalidParameterValue.RecordNotExist"))]
        InvalidParameterValueRecordNotExist,
        /// InvalidParameterValue.RecordPlanBeyondLimit
        #[doc(alias("InvalidParameterValue.RecordPlanBeyondLimit"))]
        InvalidParameterValueRecordPlanBeyondLimit,
        /// InvalidParameterValue.RuleLimit
        #[doc(alias("InvalidParameterValue.RuleLimit"))]
        InvalidParameterValueRuleLimit,
        /// InvalidParameterValue.RuleNotExist
        #[doc(alias("InvalidParameterValue.RuleNotExist"))]
        InvalidParameterValueRuleNotExist,
        /// InvalidParameterValue.StreamId
        #[doc(alias("InvalidParameterValue.StreamId"))]
        InvalidParameterValueStreamId,
        /// InvalidParameterValue.StreamInfoNotExist
        #[doc(alias("InvalidParameterValue.StreamInfoNotExist"))]
        InvalidParameterValueStreamInfoNotExist,
        /// InvalidParameterValue.TemplateBeyondLimit
        #[doc(alias("InvalidParameterValue.TemplateBeyondLimit"))]
        InvalidParameterValueTemplateBeyondLimit,
        /// InvalidParameterValue.TemplateSpecEmpty
        #[doc(alias("InvalidParameterValue.TemplateSpecEmpty"))]
        InvalidParameterValueTemplateSpecEmpty,
        /// InvalidParameterValue.TimeSpecNotSupport
        #[doc(alias("InvalidParameterValue.TimeSpecNotSupport"))]
        InvalidParameterValueTimeSpecNotSupport,
        /// InvalidParameterValue.TypeNotSupport
        #[doc(alias("InvalidParameterValue.TypeNotSupport"))]
        InvalidParameterValueTypeNotSupport,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist,
        /// ResourceNotFound.DeviceSipPTZError
        #[doc(alias("ResourceNotFound.DeviceSipPTZError"))]
        ResourceNotFoundDeviceSipPtzError,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist,
        /// ResourceNotFound.PlanNotExist
        #[doc(alias("ResourceNotFound.PlanNotExist"))]
        ResourceNotFoundPlanNotExist,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// ResourceNotFound.StatDataNotExist
        #[doc(alias("ResourceNotFound.StatDataNotExist"))]
        ResourceNotFoundStatDataNotExist,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.GBProtocolExecException
        #[doc(alias("ResourceUnavailable.GBProtocolExecException"))]
        ResourceUnavailableGbProtocolExecException,
        /// ResourceUnavailable.StreamInfoException
        #[doc(alias("ResourceUnavailable.StreamInfoException"))]
        ResourceUnavailableStreamInfoException,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.GroupExist
        #[doc(alias("UnauthorizedOperation.GroupExist"))]
        UnauthorizedOperationGroupExist,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BindExist
        #[doc(alias("UnsupportedOperation.BindExist"))]
        UnsupportedOperationBindExist,
        /// UnsupportedOperation.DeviceBindExist
        #[doc(alias("UnsupportedOperation.DeviceBindExist"))]
        UnsupportedOperationDeviceBindExist,
        /// UnsupportedOperation.DeviceCanNotDo
        #[doc(alias("UnsupportedOperation.DeviceCanNotDo"))]
        UnsupportedOperationDeviceCanNotDo,
        /// UnsupportedOperation.DeviceDupKeyExist
        #[doc(alias("UnsupportedOperation.DeviceDupKeyExist"))]
        UnsupportedOperationDeviceDupKeyExist,
        /// UnsupportedOperation.DeviceMissMatch
        #[doc(alias("UnsupportedOperation.DeviceMissMatch"))]
        UnsupportedOperationDeviceMissMatch,
        /// UnsupportedOperation.DeviceNotFound
        #[doc(alias("UnsupportedOperation.DeviceNotFound"))]
        UnsupportedOperationDeviceNotFound,
        /// UnsupportedOperation.DeviceSipCommandFail
        #[doc(alias("UnsupportedOperation.DeviceSipCommandFail"))]
        UnsupportedOperationDeviceSipCommandFail,
        /// UnsupportedOperation.DomainGroup
        #[doc(alias("UnsupportedOperation.DomainGroup"))]
        UnsupportedOperationDomainGroup,
        /// UnsupportedOperation.GroupExist
        #[doc(alias("UnsupportedOperation.GroupExist"))]
        UnsupportedOperationGroupExist,
        /// UnsupportedOperation.GroupLayerIsMax
        #[doc(alias("UnsupportedOperation.GroupLayerIsMax"))]
        UnsupportedOperationGroupLayerIsMax,
        /// UnsupportedOperation.GroupParentidNotExist
        #[doc(alias("UnsupportedOperation.GroupParentidNotExist"))]
        UnsupportedOperationGroupParentidNotExist,
        /// UnsupportedOperation.LiveChannelBindExist
        #[doc(alias("UnsupportedOperation.LiveChannelBindExist"))]
        UnsupportedOperationLiveChannelBindExist,
        /// UnsupportedOperation.NoPermission
        #[doc(alias("UnsupportedOperation.NoPermission"))]
        UnsupportedOperationNoPermission,
        /// UnsupportedOperation.PlanExistUnderTemplate
        #[doc(alias("UnsupportedOperation.PlanExistUnderTemplate"))]
        UnsupportedOperationPlanExistUnderTemplate,
        /// UnsupportedOperation.RecordPlanExist
        #[doc(alias("UnsupportedOperation.RecordPlanExist"))]
        UnsupportedOperationRecordPlanExist,
        /// UnsupportedOperation.RuleDupKeyExist
        #[doc(alias("UnsupportedOperation.RuleDupKeyExist"))]
        UnsupportedOperationRuleDupKeyExist,
        /// UnsupportedOperation.SceneExist
        #[doc(alias("UnsupportedOperation.SceneExist"))]
        UnsupportedOperationSceneExist,
        /// UnsupportedOperation.SubGroupIsMax
        #[doc(alias("UnsupportedOperation.SubGroupIsMax"))]
        UnsupportedOperationSubGroupIsMax,
        /// UnsupportedOperation.SubgrpExist
        #[doc(alias("UnsupportedOperation.SubgrpExist"))]
        UnsupportedOperationSubgrpExist,
        /// UnsupportedOperation.TemplateExist
        #[doc(alias("UnsupportedOperation.TemplateExist"))]
        UnsupportedOperationTemplateExist,
        /// UnsupportedOperation.TemplatePreset
        #[doc(alias("UnsupportedOperation.TemplatePreset"))]
        UnsupportedOperationTemplatePreset,
        /// UnsupportedOperation.UserIsIsolate
        #[doc(alias("UnsupportedOperation.UserIsIsolate"))]
        UnsupportedOperationUserIsIsolate,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iotvideoindustry")]
    api::listed_enum!(IotvideoindustryError, iotvideoindustry_v20201201_table);
    pub(crate) mod iotvideoindustry_v20201201_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iotvideoindustry")]
        use super::IotvideoindustryError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotvideoindustry_v20201201";
        pub(super) const CODE_INDEX: Index = index::IOTVIDEOINDUSTRY_V20201201_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTVIDEOINDUSTRY_V20201201_KEYS;
        #[cfg(feature = "iotvideoindustry")]
        pub(super) static VARIANTS: [IotvideoindustryError; 76] = [
            IotvideoindustryError::AuthFailure,
            IotvideoindustryError::DryRunOperation,
            IotvideoindustryError::FailedOperation,
            IotvideoindustryError::InternalError,
            IotvideoindustryError::InternalErrorDbOperationError,
            IotvideoindustryError::InternalErrorInternalServerException,
            IotvideoindustryError::InternalErrorInternalServerExceptionDb,
            IotvideoindustryError::InvalidParameter,
            IotvideoindustryError::InvalidParameterDeviceOnline,
            IotvideoindustryError::InvalidParameterValue,
            IotvideoindustryError::InvalidParameterValueBalanceNotEnough,
            IotvideoindustryError::InvalidParameterValueDeviceDataMapError,
            IotvideoindustryError::InvalidParameterValueDeviceId,
            IotvideoindustryError::InvalidParameterValueDeviceInfoNotExist,
            IotvideoindustryError::InvalidParameterValueDeviceOffline,
            IotvideoindustryError::InvalidParameterValueDeviceOnline,
            IotvideoindustryError::InvalidParameterValueDeviceTypeNotSupport,
            IotvideoindustryError::InvalidParameterValueDomainId,
            IotvideoindustryError::InvalidParameterValueExpireTime,
            IotvideoindustryError::InvalidParameterValueGroupDomainidExtraInformation,
            IotvideoindustryError::InvalidParameterValueGroupDomainidNotUpdate,
            IotvideoindustryError::InvalidParameterValueGroupParmsError,
            IotvideoindustryError::InvalidParameterValueRecordNotExist,
            IotvideoindustryError::InvalidParameterValueRecordPlanBeyondLimit,
            IotvideoindustryError::InvalidParameterValueRuleLimit,
            IotvideoindustryError::InvalidParameterValueRuleNotExist,
            IotvideoindustryError::InvalidParameterValueStreamId,
            IotvideoindustryError::InvalidParameterValueStreamInfoNotExist,
            IotvideoindustryError::InvalidParameterValueTemplateBeyondLimit,
            IotvideoindustryError::InvalidParameterValueTemplateSpecEmpty,
            IotvideoindustryError::InvalidParameterValueTimeSpecNotSupport,
            IotvideoindustryError::InvalidParameterValueTypeNotSupport,
            IotvideoindustryError::LimitExceeded,
            IotvideoindustryError::MissingParameter,
            IotvideoindustryError::OperationDenied,
            IotvideoindustryError::RequestLimitExceeded,
            IotvideoindustryError::ResourceInUse,
            IotvideoindustryError::ResourceInsufficient,
            IotvideoindustryError::ResourceNotFound,
            IotvideoindustryError::ResourceNotFoundDeviceNotExist,
            IotvideoindustryError::ResourceNotFoundDeviceSipPtzError,
            IotvideoindustryError::ResourceNotFoundGroupNotExist,
            IotvideoindustryError::ResourceNotFoundPlanNotExist,
            IotvideoindustryError::ResourceNotFoundResourceNotFound,
            IotvideoindustryError::ResourceNotFoundStatDataNotExist,
            IotvideoindustryError::ResourceNotFoundTemplateNotExist,
            IotvideoindustryError::ResourceUnavailable,
            IotvideoindustryError::ResourceUnavailableGbProtocolExecException,
            IotvideoindustryError::ResourceUnavailableStreamInfoException,
            IotvideoindustryError::ResourcesSoldOut,
            IotvideoindustryError::UnauthorizedOperation,
            IotvideoindustryError::UnauthorizedOperationGroupExist,
            IotvideoindustryError::UnknownParameter,
            IotvideoindustryError::UnsupportedOperation,
            IotvideoindustryError::UnsupportedOperationBindExist,
            IotvideoindustryError::UnsupportedOperationDeviceBindExist,
            IotvideoindustryError::UnsupportedOperationDeviceCanNotDo,
            IotvideoindustryError::UnsupportedOperationDeviceDupKeyExist,
            IotvideoindustryError::UnsupportedOperationDeviceMissMatch,
            IotvideoindustryError::UnsupportedOperationDeviceNotFound,
            IotvideoindustryError::UnsupportedOperationDeviceSipCommandFail,
            IotvideoindustryError::UnsupportedOperationDomainGroup,
            IotvideoindustryError::UnsupportedOperationGroupExist,
            IotvideoindustryError::UnsupportedOperationGroupLayerIsMax,
            IotvideoindustryError::UnsupportedOperationGroupParentidNotExist,
            IotvideoindustryError::UnsupportedOperationLiveChannelBindExist,
            IotvideoindustryError::UnsupportedOperationNoPermission,
            IotvideoindustryError::UnsupportedOperationPlanExistUnderTemplate,
            IotvideoindustryError::UnsupportedOperationRecordPlanExist,
            IotvideoindustryError::UnsupportedOperationRuleDupKeyExist,
            IotvideoindustryError::UnsupportedOperationSceneExist,
            IotvideoindustryError::UnsupportedOperationSubGroupIsMax,
            IotvideoindustryError::UnsupportedOperationSubgrpExist,
            IotvideoindustryError::UnsupportedOperationTemplateExist,
            IotvideoindustryError::UnsupportedOperationTemplatePreset,
            IotvideoindustryError::UnsupportedOperationUserIsIsolate,
        ];
        pub(super) static WORDS: [&str; 76] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.DBOperationError",
            "InternalError.InternalServerException",
            "InternalError.InternalServerExceptionDB",
            "InvalidParameter",
            "InvalidParameter.DeviceOnline",
            "InvalidParameterValue",
            "InvalidParameterValue.BalanceNotEnough",
            "InvalidParameterValue.DeviceDataMapError",
            "InvalidParameterValue.DeviceId",
            "InvalidParameterValue.DeviceInfoNotExist",
            "InvalidParameterValue.DeviceOffline",
            "InvalidParameterValue.DeviceOnline",
            "InvalidParameterValue.DeviceTypeNotSupport",
            "InvalidParameterValue.DomainId",
            "InvalidParameterValue.ExpireTime",
            "InvalidParameterValue.GroupDomainidExtraInformation",
            "InvalidParameterValue.GroupDomainidNotUpdate",
            "InvalidParameterValue.GroupParmsError",
            "InvalidParameterValue.RecordNotExist",
            "InvalidParameterValue.RecordPlanBeyondLimit",
            "InvalidParameterValue.RuleLimit",
            "InvalidParameterValue.RuleNotExist",
            "InvalidParameterValue.StreamId",
            "InvalidParameterValue.StreamInfoNotExist",
            "InvalidParameterValue.TemplateBeyondLimit",
            "InvalidParameterValue.TemplateSpecEmpty",
            "InvalidParameterValue.TimeSpecNotSupport",
            "InvalidParameterValue.TypeNotSupport",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.DeviceNotExist",
            "ResourceNotFound.DeviceSipPTZError",
            "ResourceNotFound.GroupNotExist",
            "ResourceNotFound.PlanNotExist",
            "ResourceNotFound.ResourceNotFound",
            "ResourceNotFound.StatDataNotExist",
            "ResourceNotFound.TemplateNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.GBProtocolExecException",
            "ResourceUnavailable.StreamInfoException",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.GroupExist",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.BindExist",
            "UnsupportedOperation.DeviceBindExist",
            "UnsupportedOperation.DeviceCanNotDo",
            "UnsupportedOperation.DeviceDupKeyExist",
            "UnsupportedOperation.DeviceMissMatch",
            "UnsupportedOperation.DeviceNotFound",
            "UnsupportedOperation.DeviceSipCommandFail",
            "UnsupportedOperation.DomainGroup",
            "UnsupportedOperation.GroupExist",
            "UnsupportedOperation.GroupLayerIsMax",
            "UnsupportedOperation.GroupParentidNotExist",
            "UnsupportedOperation.LiveChannelBindExist",
            "UnsupportedOperation.NoPermission",
            "UnsupportedOperation.PlanExistUnderTemplate",
            "UnsupportedOperation.RecordPlanExist",
            "UnsupportedOperation.RuleDupKeyExist",
            "UnsupportedOperation.SceneExist",
            "UnsupportedOperation.SubGroupIsMax",
            "UnsupportedOperation.SubgrpExist",
            "UnsupportedOperation.TemplateExist",
            "UnsupportedOperation.TemplatePreset",
            "UnsupportedOperation.UserIsIsolate",
        ];
        pub(super) static NAMES: [&str; 76] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorDbOperationError",
            "InternalErrorInternalServerException",
            "InternalErrorInternalServerExceptionDb",
            "InvalidParameter",
            "InvalidParameterDeviceOnline",
            "InvalidParameterValue",
            "InvalidParameterValueBalanceNotEnough",
            "InvalidParameterValueDeviceDataMapError",
            "InvalidParameterValueDeviceId",
            "InvalidParameterValueDeviceInfoNotExist",
            "InvalidParameterValueDeviceOffline",
            "InvalidParameterValueDeviceOnline",
            "InvalidParameterValueDeviceTypeNotSupport",
            "InvalidParameterValueDomainId",
            "InvalidParameterValueExpireTime",
            "InvalidParameterValueGroupDomainidExtraInformation",
            "InvalidParameterValueGroupDomainidNotUpdate",
            "InvalidParameterValueGroupParmsError",
            "InvalidParameterValueRecordNotExist",
            "InvalidParameterValueRecordPlanBeyondLimit",
            "InvalidParameterValueRuleLimit",
            "InvalidParameterValueRuleNotExist",
            "InvalidParameterValueStreamId",
            "InvalidParameterValueStreamInfoNotExist",
            "InvalidParameterValueTemplateBeyondLimit",
            "InvalidParameterValueTemplateSpecEmpty",
            "InvalidParameterValueTimeSpecNotSupport",
            "InvalidParameterValueTypeNotSupport",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundDeviceNotExist",
            "ResourceNotFoundDeviceSipPtzError",
            "ResourceNotFoundGroupNotExist",
            "ResourceNotFoundPlanNotExist",
            "ResourceNotFoundResourceNotFound",
            "ResourceNotFoundStatDataNotExist",
            "ResourceNotFoundTemplateNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableGbProtocolExecException",
            "ResourceUnavailableStreamInfoException",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationGroupExist",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationBindExist",
            "UnsupportedOperationDeviceBindExist",
            "UnsupportedOperationDeviceCanNotDo",
            "UnsupportedOperationDeviceDupKeyExist",
            "UnsupportedOperationDeviceMissMatch",
            "UnsupportedOperationDeviceNotFound",
            "UnsupportedOperationDeviceSipCommandFail",
            "UnsupportedOperationDomainGroup",
            "UnsupportedOperationGroupExist",
            "UnsupportedOperationGroupLayerIsMax",
            "UnsupportedOperationGroupParentidNotExist",
            "UnsupportedOperationLiveChannelBindExist",
            "UnsupportedOperationNoPermission",
            "UnsupportedOperationPlanExistUnderTemplate",
            "UnsupportedOperationRecordPlanExist",
            "UnsupportedOperationRuleDupKeyExist",
            "UnsupportedOperationSceneExist",
            "UnsupportedOperationSubGroupIsMax",
            "UnsupportedOperationSubgrpExist",
            "UnsupportedOperationTemplateExist",
            "UnsupportedOperationTemplatePreset",
            "UnsupportedOperationUserIsIsolate",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 25] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTVIDEOINDUSTRY_V20201201_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotvideoindustryError",
            label_en: "IoT Video Industry Edition",
            label_zh: "物联网智能视频服务（行业版）",
            level: Level::Service,
            product: Some(products::IOTVIDEOINDUSTRY),
            version: Some("2020-12-01"),
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

#[cfg(feature = "iotvideoindustry")]
pub use v20201201::IotvideoindustryError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
