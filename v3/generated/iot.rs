// @generated from spec/iot.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 933d712b451fc1a6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iot.rs"]
mod index;

/// Version 2018-01-23 of the API.
pub mod v20180123 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of IoT Suite (iot), API 3.0, version 2018-01-23.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IotError {
        /// InternalError.IotActionSystemError
        #[doc(alias("InternalError.IotActionSystemError"))]
        InternalErrorIotActionSystemError = 999_816_366,
        /// InternalError.IotDbError
        #[doc(alias("InternalError.IotDbError"))]
        InternalErrorIotDbError = -523_465_442,
        /// InternalError.IotLogSystemError
        #[doc(alias("InternalError.IotLogSystemError"))]
        InternalErrorIotLogSystemError = 1_862_677_440,
        /// InternalError.IotShadowSystemError
        #[doc(alias("InternalError.IotShadowSystemError"))]
        InternalErrorIotShadowSystemError = -1_574_440_700,
        /// InternalError.IotSystemError
        #[doc(alias("InternalError.IotSystemError"))]
        InternalErrorIotSystemError = -301_142_476,
        /// InternalError.MqiotSystemError
        #[doc(alias("InternalError.MqiotSystemError"))]
        InternalErrorMqiotSystemError = 1_116_982_846,
        /// InternalError.MqruleSystemError
        #[doc(alias("InternalError.MqruleSystemError"))]
        InternalErrorMqruleSystemError = 84_313_547,
        /// InvalidParameter.IotApplicationInvalidPassword
        #[doc(alias("InvalidParameter.IotApplicationInvalidPassword"))]
        InvalidParameterIotApplicationInvalidPassword = -1_277_085_304,
        /// InvalidParameter.IotApplicationInvalidUserPassword
        #[doc(alias("InvalidParameter.IotApplicationInvalidUserPassword"))]
        InvalidParameterIotApplicationInvalidUserPassword = 1_318_753_853,
        /// InvalidParameter.IotExpiredAccessToken
        #[doc(alias("InvalidParameter.IotExpiredAccessToken"))]
        InvalidParameterIotExpiredAccessToken = -457_189_723,
        /// InvalidParameter.IotExpiredSignature
        #[doc(alias("InvalidParameter.IotExpiredSignature"))]
        InvalidParameterIotExpiredSignature = 25_131_761,
        /// InvalidParameter.IotInvalidAccessToken
        #[doc(alias("InvalidParameter.IotInvalidAccessToken"))]
        InvalidParameterIotInvalidAccessToken = 837_464_459,
        /// InvalidParameter.IotInvalidSignature
        #[doc(alias("InvalidParameter.IotInvalidSignature"))]
        InvalidParameterIotInvalidSignature = 1_598_583_225,
        /// InvalidParameter.IotParamError
        #[doc(alias("InvalidParameter.IotParamError"))]
        InvalidParameterIotParamError = -677_521_654,
        /// InvalidParameter.IotProductEmptyDataTemplate
        #[doc(alias("InvalidParameter.IotProductEmptyDataTemplate"))]
        InvalidParameterIotProductEmptyDataTemplate = -176_158_093,
        /// InvalidParameter.IotProductInvalidAuthType
        #[doc(alias("InvalidParameter.IotProductInvalidAuthType"))]
        InvalidParameterIotProductInvalidAuthType = 1_492_347_917,
        /// InvalidParameter.IotProductInvalidDataProtocol
        #[doc(alias("InvalidParameter.IotProductInvalidDataProtocol"))]
        InvalidParameterIotProductInvalidDataProtocol = 329_985_193,
        /// InvalidParameter.IotProductInvalidDataTemplate
        #[doc(alias("InvalidParameter.IotProductInvalidDataTemplate"))]
        InvalidParameterIotProductInvalidDataTemplate = -844_576_950,
        /// InvalidParameter.IotProductInvalidDataTemplateRange
        #[doc(alias("InvalidParameter.IotProductInvalidDataTemplateRange"))]
        InvalidParameterIotProductInvalidDataTemplateRange = -500_723_180,
        /// InvalidParameter.IotProductInvalidGatewayProductId
        #[doc(alias("InvalidParameter.IotProductInvalidGatewayProductId"))]
        InvalidParameterIotProductInvalidGatewayProductId = -447_114_412,
        /// InvalidParameter.IotProductInvalidSubDeviceProductId
        #[doc(alias("InvalidParameter.IotProductInvalidSubDeviceProductId"))]
        InvalidParameterIotProductInvalidSubDeviceProductId = -1_129_391_880,
        /// InvalidParameter.IotStatInvalidDate
        #[doc(alias("InvalidParameter.IotStatInvalidDate"))]
        InvalidParameterIotStatInvalidDate = -425_685_031,
        /// LimitExceeded.IotBatchTooMany
        #[doc(alias("LimitExceeded.IotBatchTooMany"))]
        LimitExceededIotBatchTooMany = 1_101_227_363,
        /// LimitExceeded.IotDeviceOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotDeviceOpTooOften"))]
        LimitExceededIotDeviceOpTooOften = 128_340_231,
        /// LimitExceeded.IotProductOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotProductOpTooOften"))]
        LimitExceededIotProductOpTooOften = 226_504_448,
        /// LimitExceeded.IotProductTooManyTopics
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.IotProductTooManyTopics"))]
        LimitExceededIotProductTooManyTopics = -535_794_806,
        /// LimitExceeded.IotRuleOpTooMany
        #[doc(alias("LimitExceeded.IotRuleOpTooMany"))]
        LimitExceededIotRuleOpTooMany = -643_463_509,
        /// LimitExceeded.IotRuleOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotRuleOpTooOften"))]
        LimitExceededIotRuleOpTooOften = 1_323_259_378,
        /// LimitExceeded.IotTopicOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotTopicOpTooOften"))]
        LimitExceededIotTopicOpTooOften = -1_706_532_116,
        /// LimitExceeded.IotUserTooManyProducts
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.IotUserTooManyProducts"))]
        LimitExceededIotUserTooManyProducts = 1_898_686_408,
        /// ResourceInUse.IotApplicationDeviceExists
        #[doc(alias("ResourceInUse.IotApplicationDeviceExists"))]
        ResourceInUseIotApplicationDeviceExists = -1_130_297_913,
        /// ResourceInUse.IotApplicationUserExists
        #[doc(alias("ResourceInUse.IotApplicationUserExists"))]
        ResourceInUseIotApplicationUserExists = 1_135_502_338,
        /// ResourceInUse.IotDeviceExists
        #[doc(alias("ResourceInUse.IotDeviceExists"))]
        ResourceInUseIotDeviceExists = -984_040_925,
        /// ResourceInUse.IotOpInProgress
        #[doc(alias("ResourceInUse.IotOpInProgress"))]
        ResourceInUseIotOpInProgress = -1_723_479_112,
        /// ResourceInUse.IotProductExists
        #[doc(alias("ResourceInUse.IotProductExists"))]
        ResourceInUseIotProductExists = -359_937_144,
        /// ResourceInUse.IotRuleExists
        #[doc(alias("ResourceInUse.IotRuleExists"))]
        ResourceInUseIotRuleExists = 1_246_120_794,
        /// ResourceInUse.IotTopicExists
        #[doc(alias("ResourceInUse.IotTopicExists"))]
        ResourceInUseIotTopicExists = -1_446_880_333,
        /// ResourceInUse.MqiotResourceExists
        #[doc(alias("ResourceInUse.MqiotResourceExists"))]
        ResourceInUseMqiotResourceExists = -1_572_555_586,
        /// ResourceNotFound.IotApplicationDeviceNotExists
        #[doc(alias("ResourceNotFound.IotApplicationDeviceNotExists"))]
        ResourceNotFoundIotApplicationDeviceNotExists = 143_146_011,
        /// ResourceNotFound.IotApplicationNotExists
        #[doc(alias("ResourceNotFound.IotApplicationNotExists"))]
        ResourceNotFoundIotApplicationNotExists = 2_067_009_740,
        /// ResourceNotFound.IotApplicationUserNotExists
        #[doc(alias("ResourceNotFound.IotApplicationUserNotExists"))]
        ResourceNotFoundIotApplicationUserNotExists = 1_945_768_456,
        /// ResourceNotFound.IotDeviceNotExists
        #[doc(alias("ResourceNotFound.IotDeviceNotExists"))]
        ResourceNotFoundIotDeviceNotExists = 933_504_988,
        /// ResourceNotFound.IotProductNotExists
        #[doc(alias("ResourceNotFound.IotProductNotExists"))]
        ResourceNotFoundIotProductNotExists = -1_108_121_360,
        /// ResourceNotFound.IotRuleNotExists
        #[doc(alias("ResourceNotFound.IotRuleNotExists"))]
        ResourceNotFoundIotRuleNotExists = 879_850_982,
        /// ResourceNotFound.IotSubAccountNotExists
        #[doc(alias("ResourceNotFound.IotSubAccountNotExists"))]
        ResourceNotFoundIotSubAccountNotExists = 2_077_148_079,
        /// ResourceNotFound.IotTopicNotExists
        #[doc(alias("ResourceNotFound.IotTopicNotExists"))]
        ResourceNotFoundIotTopicNotExists = 267_014_132,
        /// ResourceNotFound.IotUserNotExists
        #[doc(alias("ResourceNotFound.IotUserNotExists"))]
        ResourceNotFoundIotUserNotExists = -1_315_667_204,
        /// ResourceNotFound.MqruleRuleIdNotExists
        #[doc(alias("ResourceNotFound.MqruleRuleIdNotExists"))]
        ResourceNotFoundMqruleRuleIdNotExists = 1_618_844_674,
        /// ResourceUnavailable.IotRuleIsActive
        #[doc(alias("ResourceUnavailable.IotRuleIsActive"))]
        ResourceUnavailableIotRuleIsActive = 1_363_138_816,
        /// ResourceUnavailable.IotRuleNoAction
        #[doc(alias("ResourceUnavailable.IotRuleNoAction"))]
        ResourceUnavailableIotRuleNoAction = -1_947_635_656,
        /// ResourceUnavailable.IotRuleNoQuery
        #[doc(alias("ResourceUnavailable.IotRuleNoQuery"))]
        ResourceUnavailableIotRuleNoQuery = 518_077_388,
        /// ResourceUnavailable.MqiotResourceNotExists
        #[doc(alias("ResourceUnavailable.MqiotResourceNotExists"))]
        ResourceUnavailableMqiotResourceNotExists = 1_559_078_396,
        /// UnauthorizedOperation.IotUserIsSuspended
        #[doc(alias("UnauthorizedOperation.IotUserIsSuspended"))]
        UnauthorizedOperationIotUserIsSuspended = 1_174_018_681,
    }
    api::listed_enum!(IotError, iot_v20180123_table);
    mod iot_v20180123_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{IotError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iot_v20180123";
        pub(super) const CODE_INDEX: Index = index::IOT_V20180123_CODES;
        pub(super) const KEY_INDEX: Index = index::IOT_V20180123_KEYS;
        pub(super) static VARIANTS: [IotError; 53] = [
            IotError::InternalErrorIotActionSystemError,
            IotError::InternalErrorIotDbError,
            IotError::InternalErrorIotLogSystemError,
            IotError::InternalErrorIotShadowSystemError,
            IotError::InternalErrorIotSystemError,
            IotError::InternalErrorMqiotSystemError,
            IotError::InternalErrorMqruleSystemError,
            IotError::InvalidParameterIotApplicationInvalidPassword,
            IotError::InvalidParameterIotApplicationInvalidUserPassword,
            IotError::InvalidParameterIotExpiredAccessToken,
            IotError::InvalidParameterIotExpiredSignature,
            IotError::InvalidParameterIotInvalidAccessToken,
            IotError::InvalidParameterIotInvalidSignature,
            IotError::InvalidParameterIotParamError,
            IotError::InvalidParameterIotProductEmptyDataTemplate,
            IotError::InvalidParameterIotProductInvalidAuthType,
            IotError::InvalidParameterIotProductInvalidDataProtocol,
            IotError::InvalidParameterIotProductInvalidDataTemplate,
            IotError::InvalidParameterIotProductInvalidDataTemplateRange,
            IotError::InvalidParameterIotProductInvalidGatewayProductId,
            IotError::InvalidParameterIotProductInvalidSubDeviceProductId,
            IotError::InvalidParameterIotStatInvalidDate,
            IotError::LimitExceededIotBatchTooMany,
            IotError::LimitExceededIotDeviceOpTooOften,
            IotError::LimitExceededIotProductOpTooOften,
            IotError::LimitExceededIotProductTooManyTopics,
            IotError::LimitExceededIotRuleOpTooMany,
            IotError::LimitExceededIotRuleOpTooOften,
            IotError::LimitExceededIotTopicOpTooOften,
            IotError::LimitExceededIotUserTooManyProducts,
            IotError::ResourceInUseIotApplicationDeviceExists,
            IotError::ResourceInUseIotApplicationUserExists,
            IotError::ResourceInUseIotDeviceExists,
            IotError::ResourceInUseIotOpInProgress,
            IotError::ResourceInUseIotProductExists,
            IotError::ResourceInUseIotRuleExists,
            IotError::ResourceInUseIotTopicExists,
            IotError::ResourceInUseMqiotResourceExists,
            IotError::ResourceNotFoundIotApplicationDeviceNotExists,
            IotError::ResourceNotFoundIotApplicationNotExists,
            IotError::ResourceNotFoundIotApplicationUserNotExists,
            IotError::ResourceNotFoundIotDeviceNotExists,
            IotError::ResourceNotFoundIotProductNotExists,
            IotError::ResourceNotFoundIotRuleNotExists,
            IotError::ResourceNotFoundIotSubAccountNotExists,
            IotError::ResourceNotFoundIotTopicNotExists,
            IotError::ResourceNotFoundIotUserNotExists,
            IotError::ResourceNotFoundMqruleRuleIdNotExists,
            IotError::ResourceUnavailableIotRuleIsActive,
            IotError::ResourceUnavailableIotRuleNoAction,
            IotError::ResourceUnavailableIotRuleNoQuery,
            IotError::ResourceUnavailableMqiotResourceNotExists,
            IotError::UnauthorizedOperationIotUserIsSuspended,
        ];
        pub(super) static WORDS: [&str; 53] = [
            "InternalError.IotActionSystemError",
            "InternalError.IotDbError",
            "InternalError.IotLogSystemError",
            "InternalError.IotShadowSystemError",
            "InternalError.IotSystemError",
            "InternalError.MqiotSystemError",
            "InternalError.MqruleSystemError",
            "InvalidParameter.IotApplicationInvalidPassword",
            "InvalidParameter.IotApplicationInvalidUserPassword",
            "InvalidParameter.IotExpiredAccessToken",
            "InvalidParameter.IotExpiredSignature",
            "InvalidParameter.IotInvalidAccessToken",
            "InvalidParameter.IotInvalidSignature",
            "InvalidParameter.IotParamError",
            "InvalidParameter.IotProductEmptyDataTemplate",
            "InvalidParameter.IotProductInvalidAuthType",
            "InvalidParameter.IotProductInvalidDataProtocol",
            "InvalidParameter.IotProductInvalidDataTemplate",
            "InvalidParameter.IotProductInvalidDataTemplateRange",
            "InvalidParameter.IotProductInvalidGatewayProductId",
            "InvalidParameter.IotProductInvalidSubDeviceProductId",
            "InvalidParameter.IotStatInvalidDate",
            "LimitExceeded.IotBatchTooMany",
            "LimitExceeded.IotDeviceOpTooOften",
            "LimitExceeded.IotProductOpTooOften",
            "LimitExceeded.IotProductTooManyTopics",
            "LimitExceeded.IotRuleOpTooMany",
            "LimitExceeded.IotRuleOpTooOften",
            "LimitExceeded.IotTopicOpTooOften",
            "LimitExceeded.IotUserTooManyProducts",
            "ResourceInUse.IotApplicationDeviceExists",
            "ResourceInUse.IotApplicationUserExists",
            "ResourceInUse.IotDeviceExists",
            "ResourceInUse.IotOpInProgress",
            "ResourceInUse.IotProductExists",
            "ResourceInUse.IotRuleExists",
            "ResourceInUse.IotTopicExists",
            "ResourceInUse.MqiotResourceExists",
            "ResourceNotFound.IotApplicationDeviceNotExists",
            "ResourceNotFound.IotApplicationNotExists",
            "ResourceNotFound.IotApplicationUserNotExists",
            "ResourceNotFound.IotDeviceNotExists",
            "ResourceNotFound.IotProductNotExists",
            "ResourceNotFound.IotRuleNotExists",
            "ResourceNotFound.IotSubAccountNotExists",
            "ResourceNotFound.IotTopicNotExists",
            "ResourceNotFound.IotUserNotExists",
            "ResourceNotFound.MqruleRuleIdNotExists",
            "ResourceUnavailable.IotRuleIsActive",
            "ResourceUnavailable.IotRuleNoAction",
            "ResourceUnavailable.IotRuleNoQuery",
            "ResourceUnavailable.MqiotResourceNotExists",
            "UnauthorizedOperation.IotUserIsSuspended",
        ];
        pub(super) static NAMES: [&str; 53] = [
            "InternalErrorIotActionSystemError",
            "InternalErrorIotDbError",
            "InternalErrorIotLogSystemError",
            "InternalErrorIotShadowSystemError",
            "InternalErrorIotSystemError",
            "InternalErrorMqiotSystemError",
            "InternalErrorMqruleSystemError",
            "InvalidParameterIotApplicationInvalidPassword",
            "InvalidParameterIotApplicationInvalidUserPassword",
            "InvalidParameterIotExpiredAccessToken",
            "InvalidParameterIotExpiredSignature",
            "InvalidParameterIotInvalidAccessToken",
            "InvalidParameterIotInvalidSignature",
            "InvalidParameterIotParamError",
            "InvalidParameterIotProductEmptyDataTemplate",
            "InvalidParameterIotProductInvalidAuthType",
            "InvalidParameterIotProductInvalidDataProtocol",
            "InvalidParameterIotProductInvalidDataTemplate",
            "InvalidParameterIotProductInvalidDataTemplateRange",
            "InvalidParameterIotProductInvalidGatewayProductId",
            "InvalidParameterIotProductInvalidSubDeviceProductId",
            "InvalidParameterIotStatInvalidDate",
            "LimitExceededIotBatchTooMany",
            "LimitExceededIotDeviceOpTooOften",
            "LimitExceededIotProductOpTooOften",
            "LimitExceededIotProductTooManyTopics",
            "LimitExceededIotRuleOpTooMany",
            "LimitExceededIotRuleOpTooOften",
            "LimitExceededIotTopicOpTooOften",
            "LimitExceededIotUserTooManyProducts",
            "ResourceInUseIotApplicationDeviceExists",
            "ResourceInUseIotApplicationUserExists",
            "ResourceInUseIotDeviceExists",
            "ResourceInUseIotOpInProgress",
            "ResourceInUseIotProductExists",
            "ResourceInUseIotRuleExists",
            "ResourceInUseIotTopicExists",
            "ResourceInUseMqiotResourceExists",
            "ResourceNotFoundIotApplicationDeviceNotExists",
            "ResourceNotFoundIotApplicationNotExists",
            "ResourceNotFoundIotApplicationUserNotExists",
            "ResourceNotFoundIotDeviceNotExists",
            "ResourceNotFoundIotProductNotExists",
            "ResourceNotFoundIotRuleNotExists",
            "ResourceNotFoundIotSubAccountNotExists",
            "ResourceNotFoundIotTopicNotExists",
            "ResourceNotFoundIotUserNotExists",
            "ResourceNotFoundMqruleRuleIdNotExists",
            "ResourceUnavailableIotRuleIsActive",
            "ResourceUnavailableIotRuleNoAction",
            "ResourceUnavailableIotRuleNoQuery",
            "ResourceUnavailableMqiotResourceNotExists",
            "UnauthorizedOperationIotUserIsSuspended",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 53] = backgrounds(
            &WORDS,
            &index::IOT_V20180123_HEADS,
        );
        pub(super) static OWN: [Own; 6] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotError",
            label_en: "IoT Suite",
            label_zh: "加速物联网套件",
            level: Level::Service,
            product: Some(products::IOT),
            version: Some("2018-01-23"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::IOT_V20180123_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180123::IotError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
