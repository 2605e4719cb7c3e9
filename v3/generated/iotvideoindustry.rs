// @generated from spec/iotvideoindustry.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 851b68ef92b11ed6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotvideoindustry.rs"]
mod index;

/// Version 2020-12-01 of the API.
pub mod v20201201 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of IoT Video Industry Edition (iotvideoindustry), API 3.0, version 2020-12-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IotvideoindustryError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InternalError.InternalServerException
        #[doc(alias("InternalError.InternalServerException"))]
        InternalErrorInternalServerException = 1_645_689_171,
        /// InternalError.InternalServerExceptionDB
        #[doc(alias("InternalError.InternalServerExceptionDB"))]
        InternalErrorInternalServerExceptionDb = 943_171_573,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.DeviceOnline
        #[doc(alias("InvalidParameter.DeviceOnline"))]
        InvalidParameterDeviceOnline = 716_434_620,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BalanceNotEnough
        #[doc(alias("InvalidParameterValue.BalanceNotEnough"))]
        InvalidParameterValueBalanceNotEnough = -697_157_186,
        /// InvalidParameterValue.DeviceDataMapError
        #[doc(alias("InvalidParameterValue.DeviceDataMapError"))]
        InvalidParameterValueDeviceDataMapError = -829_916_928,
        /// InvalidParameterValue.DeviceId
        #[doc(alias("InvalidParameterValue.DeviceId"))]
        InvalidParameterValueDeviceId = 618_705_503,
        /// InvalidParameterValue.DeviceInfoNotExist
        #[doc(alias("InvalidParameterValue.DeviceInfoNotExist"))]
        InvalidParameterValueDeviceInfoNotExist = 1_637_807_458,
        /// InvalidParameterValue.DeviceOffline
        #[doc(alias("InvalidParameterValue.DeviceOffline"))]
        InvalidParameterValueDeviceOffline = 1_658_321_460,
        /// InvalidParameterValue.DeviceOnline
        #[doc(alias("InvalidParameterValue.DeviceOnline"))]
        InvalidParameterValueDeviceOnline = 1_234_910_795,
        /// InvalidParameterValue.DeviceTypeNotSupport
        #[doc(alias("InvalidParameterValue.DeviceTypeNotSupport"))]
        InvalidParameterValueDeviceTypeNotSupport = 810_043_670,
        /// InvalidParameterValue.DomainId
        #[doc(alias("InvalidParameterValue.DomainId"))]
        InvalidParameterValueDomainId = -263_944_157,
        /// InvalidParameterValue.ExpireTime
        #[doc(alias("InvalidParameterValue.ExpireTime"))]
        InvalidParameterValueExpireTime = 2_053_635_695,
        /// InvalidParameterValue.GroupDomainidExtraInformation
        #[doc(alias("InvalidParameterValue.GroupDomainidExtraInformation"))]
        InvalidParameterValueGroupDomainidExtraInformation = 927_895_155,
        /// InvalidParameterValue.GroupDomainidNotUpdate
        #[doc(alias("InvalidParameterValue.GroupDomainidNotUpdate"))]
        InvalidParameterValueGroupDomainidNotUpdate = -706_634_260,
        /// InvalidParameterValue.GroupParmsError
        #[doc(alias("InvalidParameterValue.GroupParmsError"))]
        InvalidParameterValueGroupParmsError = -337_939_814,
        /// InvalidParameterValue.RecordNotExist
        #[doc(alias("InvalidParameterValue.RecordNotExist"))]
        InvalidParameterValueRecordNotExist = 323_649_615,
        /// InvalidParameterValue.RecordPlanBeyondLimit
        #[doc(alias("InvalidParameterValue.RecordPlanBeyondLimit"))]
        InvalidParameterValueRecordPlanBeyondLimit = 1_344_790_312,
        /// InvalidParameterValue.RuleLimit
        #[doc(alias("InvalidParameterValue.RuleLimit"))]
        InvalidParameterValueRuleLimit = -1_736_727_547,
        /// InvalidParameterValue.RuleNotExist
        #[doc(alias("InvalidParameterValue.RuleNotExist"))]
        InvalidParameterValueRuleNotExist = 407_233_601,
        /// InvalidParameterValue.StreamId
        #[doc(alias("InvalidParameterValue.StreamId"))]
        InvalidParameterValueStreamId = 941_404_363,
        /// InvalidParameterValue.StreamInfoNotExist
        #[doc(alias("InvalidParameterValue.StreamInfoNotExist"))]
        InvalidParameterValueStreamInfoNotExist = -880_059_464,
        /// InvalidParameterValue.TemplateBeyondLimit
        #[doc(alias("InvalidParameterValue.TemplateBeyondLimit"))]
        InvalidParameterValueTemplateBeyondLimit = -252_970_247,
        /// InvalidParameterValue.TemplateSpecEmpty
        #[doc(alias("InvalidParameterValue.TemplateSpecEmpty"))]
        InvalidParameterValueTemplateSpecEmpty = 1_542_452_560,
        /// InvalidParameterValue.TimeSpecNotSupport
        #[doc(alias("InvalidParameterValue.TimeSpecNotSupport"))]
        InvalidParameterValueTimeSpecNotSupport = 370_990_910,
        /// InvalidParameterValue.TypeNotSupport
        #[doc(alias("InvalidParameterValue.TypeNotSupport"))]
        InvalidParameterValueTypeNotSupport = 709_031_721,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.DeviceNotExist
        #[doc(alias("ResourceNotFound.DeviceNotExist"))]
        ResourceNotFoundDeviceNotExist = 1_892_176_960,
        /// ResourceNotFound.DeviceSipPTZError
        #[doc(alias("ResourceNotFound.DeviceSipPTZError"))]
        ResourceNotFoundDeviceSipPtzError = 652_726_722,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist = 1_065_802_650,
        /// ResourceNotFound.PlanNotExist
        #[doc(alias("ResourceNotFound.PlanNotExist"))]
        ResourceNotFoundPlanNotExist = 703_721_041,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// ResourceNotFound.StatDataNotExist
        #[doc(alias("ResourceNotFound.StatDataNotExist"))]
        ResourceNotFoundStatDataNotExist = 492_817_138,
        /// ResourceNotFound.TemplateNotExist
        #[doc(alias("ResourceNotFound.TemplateNotExist"))]
        ResourceNotFoundTemplateNotExist = 1_015_075_447,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.GBProtocolExecException
        #[doc(alias("ResourceUnavailable.GBProtocolExecException"))]
        ResourceUnavailableGbProtocolExecException = 1_659_699_245,
        /// ResourceUnavailable.StreamInfoException
        #[doc(alias("ResourceUnavailable.StreamInfoException"))]
        ResourceUnavailableStreamInfoException = 1_822_100_215,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.GroupExist
        #[doc(alias("UnauthorizedOperation.GroupExist"))]
        UnauthorizedOperationGroupExist = -702_932_125,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BindExist
        #[doc(alias("UnsupportedOperation.BindExist"))]
        UnsupportedOperationBindExist = -482_172_226,
        /// UnsupportedOperation.DeviceBindExist
        #[doc(alias("UnsupportedOperation.DeviceBindExist"))]
        UnsupportedOperationDeviceBindExist = -292_570_271,
        /// UnsupportedOperation.DeviceCanNotDo
        #[doc(alias("UnsupportedOperation.DeviceCanNotDo"))]
        UnsupportedOperationDeviceCanNotDo = 444_197_810,
        /// UnsupportedOperation.DeviceDupKeyExist
        #[doc(alias("UnsupportedOperation.DeviceDupKeyExist"))]
        UnsupportedOperationDeviceDupKeyExist = -1_201_915_559,
        /// UnsupportedOperation.DeviceMissMatch
        #[doc(alias("UnsupportedOperation.DeviceMissMatch"))]
        UnsupportedOperationDeviceMissMatch = 511_834_063,
        /// UnsupportedOperation.DeviceNotFound
        #[doc(alias("UnsupportedOperation.DeviceNotFound"))]
        UnsupportedOperationDeviceNotFound = -2_068_461_096,
        /// UnsupportedOperation.DeviceSipCommandFail
        #[doc(alias("UnsupportedOperation.DeviceSipCommandFail"))]
        UnsupportedOperationDeviceSipCommandFail = -1_232_701_966,
        /// UnsupportedOperation.DomainGroup
        #[doc(alias("UnsupportedOperation.DomainGroup"))]
        UnsupportedOperationDomainGroup = -1_387_427_975,
        /// UnsupportedOperation.GroupExist
        #[doc(alias("UnsupportedOperation.GroupExist"))]
        UnsupportedOperationGroupExist = -1_013_625_727,
        /// UnsupportedOperation.GroupLayerIsMax
        #[doc(alias("UnsupportedOperation.GroupLayerIsMax"))]
        UnsupportedOperationGroupLayerIsMax = -1_414_777_642,
        /// UnsupportedOperation.GroupParentidNotExist
        #[doc(alias("UnsupportedOperation.GroupParentidNotExist"))]
        UnsupportedOperationGroupParentidNotExist = -141_341_884,
        /// UnsupportedOperation.LiveChannelBindExist
        #[doc(alias("UnsupportedOperation.LiveChannelBindExist"))]
        UnsupportedOperationLiveChannelBindExist = 1_664_295_815,
        /// UnsupportedOperation.NoPermission
        #[doc(alias("UnsupportedOperation.NoPermission"))]
        UnsupportedOperationNoPermission = 1_153_140_947,
        /// UnsupportedOperation.PlanExistUnderTemplate
        #[doc(alias("UnsupportedOperation.PlanExistUnderTemplate"))]
        UnsupportedOperationPlanExistUnderTemplate = 1_641_867_838,
        /// UnsupportedOperation.RecordPlanExist
        #[doc(alias("UnsupportedOperation.RecordPlanExist"))]
        UnsupportedOperationRecordPlanExist = -176_517_867,
        /// UnsupportedOperation.RuleDupKeyExist
        #[doc(alias("UnsupportedOperation.RuleDupKeyExist"))]
        UnsupportedOperationRuleDupKeyExist = 290_716_979,
        /// UnsupportedOperation.SceneExist
        #[doc(alias("UnsupportedOperation.SceneExist"))]
        UnsupportedOperationSceneExist = 1_292_251_375,
        /// UnsupportedOperation.SubGroupIsMax
        #[doc(alias("UnsupportedOperation.SubGroupIsMax"))]
        UnsupportedOperationSubGroupIsMax = -1_736_880_331,
        /// UnsupportedOperation.SubgrpExist
        #[doc(alias("UnsupportedOperation.SubgrpExist"))]
        UnsupportedOperationSubgrpExist = 632_591_608,
        /// UnsupportedOperation.TemplateExist
        #[doc(alias("UnsupportedOperation.TemplateExist"))]
        UnsupportedOperationTemplateExist = -932_201_929,
        /// UnsupportedOperation.TemplatePreset
        #[doc(alias("UnsupportedOperation.TemplatePreset"))]
        UnsupportedOperationTemplatePreset = -1_547_149_645,
        /// UnsupportedOperation.UserIsIsolate
        #[doc(alias("UnsupportedOperation.UserIsIsolate"))]
        UnsupportedOperationUserIsIsolate = -682_686_563,
    }
    api::listed_enum!(IotvideoindustryError, iotvideoindustry_v20201201_table);
    mod iotvideoindustry_v20201201_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{IotvideoindustryError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iotvideoindustry_v20201201";
        pub(super) const CODE_INDEX: Index = index::IOTVIDEOINDUSTRY_V20201201_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTVIDEOINDUSTRY_V20201201_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 76] = backgrounds(
            &WORDS,
            &index::IOTVIDEOINDUSTRY_V20201201_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201201::IotvideoindustryError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
