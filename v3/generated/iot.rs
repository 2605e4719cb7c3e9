// @generated from spec/iot.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f6b6e879d7fdd3c7, rust-hash: a394006982a5127d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iot.rs"]
mod index;

/// Version 2018-01-23 of the API.
pub mod v20180123 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iot")]
    /// Error codes of IoT Suite (iot), API 3.0, version 2018-01-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotError {
        /// InternalError.IotActionSystemError
        #[doc(alias("InternalError.IotActionSystemError"))]
        InternalErrorIotActionSystemError,
        /// InternalError.IotDbError
        #[doc(alias("InternalError.IotDbError"))]
        InternalErrorIotDbError,
        /// InternalError.IotLogSystemError
        #[doc(alias("InternalError.IotLogSystemError"))]
        InternalErrorIotLogSystemError,
        /// InternalError.IotShadowSystemError
        #[doc(alias("InternalError.IotShadowSystemError"))]
        InternalErrorIotShadowSystemError,
        /// InternalError.IotSystemError
        #[doc(alias("InternalError.IotSystemError"))]
        InternalErrorIotSystemError,
        /// InternalError.MqiotSystemError
        #[doc(alias("InternalError.MqiotSystemError"))]
        InternalErrorMqiotSystemError,
        /// InternalError.MqruleSystemError
        #[doc(alias("InternalError.MqruleSystemError"))]
        InternalErrorMqruleSystemError,
        /// InvalidParameter.IotApplicationInvalidPassword
        #[doc(alias("InvalidParameter.IotApplicationInvalidPassword"))]
        InvalidParameterIotApplicationInvalidPassword,
        /// InvalidParameter.IotApplicationInvalidUserPassword
        #[doc(alias("InvalidParameter.IotApplicationInvalidUserPassword"))]
        InvalidParameterIotApplicationInvalidUserPassword,
        /// InvalidParameter.IotExpiredAccessToken
        #[doc(alias("InvalidParameter.IotExpiredAccessToken"))]
        InvalidParameterIotExpiredAccessToken,
        /// InvalidParameter.IotExpiredSignature
        #[doc(alias("InvalidParameter.IotExpiredSignature"))]
        InvalidParameterIotExpiredSignature,
        /// InvalidParameter.IotInvalidAccessToken
        #[doc(alias("InvalidParameter.IotInvalidAccessToken"))]
        InvalidParameterIotInvalidAccessToken,
        /// InvalidParameter.IotInvalidSignature
        #[doc(alias("InvalidParameter.IotInvalidSignature"))]
        InvalidParameterIotInvalidSignature,
        /// InvalidParameter.IotParamError
        #[doc(alias("InvalidParameter.IotParamError"))]
        InvalidParameterIotParamError,
        /// InvalidParameter.IotProductEmptyDataTemplate
        #[doc(alias("InvalidParameter.IotProductEmptyDataTemplate"))]
        InvalidParameterIotProductEmptyDataTemplate,
        /// InvalidParameter.IotProductInvalidAuthType
        #[doc(alias("InvalidParameter.IotProductInvalidAuthType"))]
        InvalidParameterIotProductInvalidAuthType,
        /// InvalidParameter.IotProductInvalidDataProtocol
        #[doc(alias("InvalidParameter.IotProductInvalidDataProtocol"))]
        InvalidParameterIotProductInvalidDataProtocol,
        /// InvalidParameter.IotProductInvalidDataTemplate
        #[doc(alias("InvalidParameter.IotProductInvalidDataTemplate"))]
        InvalidParameterIotProductInvalidDataTemplate,
        /// InvalidParameter.IotProductInvalidDataTemplateRange
        #[doc(alias("InvalidParameter.IotProductInvalidDataTemplateRange"))]
        InvalidParameterIotProductInvalidDataTemplateRange,
        /// InvalidParameter.IotProductInvalidGatewayProductId
        #[doc(alias("InvalidParameter.IotProductInvalidGatewayProductId"))]
        InvalidParameterIotProductInvalidGatewayProductId,
        /// InvalidParameter.IotProductInvalidSubDeviceProductId
        #[doc(alias("InvalidParameter.IotProductInvalidSubDeviceProductId"))]
        InvalidParameterIotProductInvalidSubDeviceProductId,
        /// InvalidParameter.IotStatInvalidDate
        #[doc(alias("InvalidParameter.IotStatInvalidDate"))]
        InvalidParameterIotStatInvalidDate,
        /// LimitExceeded.IotBatchTooMany
        #[doc(alias("LimitExceeded.IotBatchTooMany"))]
        LimitExceededIotBatchTooMany,
        /// LimitExceeded.IotDeviceOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotDeviceOpTooOften"))]
        LimitExceededIotDeviceOpTooOften,
        /// LimitExceeded.IotProductOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotProductOpTooOften"))]
        LimitExceededIotProductOpTooOften,
        /// LimitExceeded.IotProductTooManyTopics
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.IotProductTooManyTopics"))]
        LimitExceededIotProductTooManyTopics,
        /// LimitExceeded.IotRuleOpTooMany
        #[doc(alias("LimitExceeded.IotRuleOpTooMany"))]
        LimitExceededIotRuleOpTooMany,
        /// LimitExceeded.IotRuleOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotRuleOpTooOften"))]
        LimitExceededIotRuleOpTooOften,
        /// LimitExceeded.IotTopicOpTooOften
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IotTopicOpTooOften"))]
        LimitExceededIotTopicOpTooOften,
        /// LimitExceeded.IotUserTooManyProducts
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.IotUserTooManyProducts"))]
        LimitExceededIotUserTooManyProducts,
        /// ResourceInUse.IotApplicationDeviceExists
        #[doc(alias("ResourceInUse.IotApplicationDeviceExists"))]
        ResourceInUseIotApplicationDeviceExists,
        /// ResourceInUse.IotApplicationUserExists
        #[doc(alias("ResourceInUse.IotApplicationUserExists"))]
        ResourceInUseIotApplicationUserExists,
        /// ResourceInUse.IotDeviceExists
        #[doc(alias("ResourceInUse.IotDeviceExists"))]
        ResourceInUseIotDeviceExists,
        /// ResourceInUse.IotOpInProgress
        #[doc(alias("ResourceInUse.IotOpInProgress"))]
        ResourceInUseIotOpInProgress,
        /// ResourceInUse.IotProductExists
        #[doc(alias("ResourceInUse.IotProductExists"))]
        ResourceInUseIotProductExists,
        /// ResourceInUse.IotRuleExists
        #[doc(alias("ResourceInUse.IotRuleExists"))]
        ResourceInUseIotRuleExists,
        /// ResourceInUse.IotTopicExists
        #[doc(alias("ResourceInUse.IotTopicExists"))]
        ResourceInUseIotTopicExists,
        /// ResourceInUse.MqiotResourceExists
        #[doc(alias("ResourceInUse.MqiotResourceExists"))]
        ResourceInUseMqiotResourceExists,
        /// ResourceNotFound.IotApplicationDeviceNotExists
        #[doc(alias("ResourceNotFound.IotApplicationDeviceNotExists"))]
        ResourceNotFoundIotApplicationDeviceNotExists,
        /// ResourceNotFound.IotApplicationNotExists
        #[doc(alias("ResourceNotFound.IotApplicationNotExists"))]
        ResourceNotFoundIotApplicationNotExists,
        /// ResourceNotFound.IotApplicationUserNotExists
        #[doc(alias("ResourceNotFound.IotApplicationUserNotExists"))]
        ResourceNotFoundIotApplicationUserNotExists,
        /// ResourceNotFound.IotDeviceNotExists
        #[doc(alias("ResourceNotFound.IotDeviceNotExists"))]
        ResourceNotFoundIotDeviceNotExists,
        /// ResourceNotFound.IotProductNotExists
        #[doc(alias("ResourceNotFound.IotProductNotExists"))]
        ResourceNotFoundIotProductNotExists,
        /// ResourceNotFound.IotRuleNotExists
        #[doc(alias("ResourceNotFound.IotRuleNotExists"))]
        ResourceNotFoundIotRuleNotExists,
        /// ResourceNotFound.IotSubAccountNotExists
        #[doc(alias("ResourceNotFound.IotSubAccountNotExists"))]
        ResourceNotFoundIotSubAccountNotExists,
        /// ResourceNotFound.IotTopicNotExists
        #[doc(alias("ResourceNotFound.IotTopicNotExists"))]
        ResourceNotFoundIotTopicNotExists,
        /// ResourceNotFound.IotUserNotExists
        #[doc(alias("ResourceNotFound.IotUserNotExists"))]
        ResourceNotFoundIotUserNotExists,
        /// ResourceNotFound.MqruleRuleIdNotExists
        #[doc(alias("ResourceNotFound.MqruleRuleIdNotExists"))]
        ResourceNotFoundMqruleRuleIdNotExists,
        /// ResourceUnavailable.IotRuleIsActive
        #[doc(alias("ResourceUnavailable.IotRuleIsActive"))]
        ResourceUnavailableIotRuleIsActive,
        /// ResourceUnavailable.IotRuleNoAction
        #[doc(alias("ResourceUnavailable.IotRuleNoAction"))]
        ResourceUnavailableIotRuleNoAction,
        /// ResourceUnavailable.IotRuleNoQuery
        #[doc(alias("ResourceUnavailable.IotRuleNoQuery"))]
        ResourceUnavailableIotRuleNoQuery,
        /// ResourceUnavailable.MqiotResourceNotExists
        #[doc(alias("ResourceUnavailable.MqiotResourceNotExists"))]
        ResourceUnavailableMqiotResourceNotExists,
        /// UnauthorizedOperation.IotUserIsSuspended
        #[doc(alias("UnauthorizedOperation.IotUserIsSuspended"))]
        UnauthorizedOperationIotUserIsSuspended,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iot")]
    api::listed_enum!(IotError, iot_v20180123_table);
    pub(crate) mod iot_v20180123_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "iot")]
        use super::IotError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iot_v20180123";
        pub(super) const CODE_INDEX: Index = index::IOT_V20180123_CODES;
        pub(super) const KEY_INDEX: Index = index::IOT_V20180123_KEYS;
        #[cfg(feature = "iot")]
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
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.IotDeviceOpTooOften").with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.IotProductOpTooOften").with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.IotProductTooManyTopics").with_retry(Retry::Never),
            Answer::of("LimitExceeded.IotRuleOpTooOften").with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.IotTopicOpTooOften").with_retry(Retry::Throttle),
            Answer::of("LimitExceeded.IotUserTooManyProducts").with_retry(Retry::Never),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::IOT_V20180123_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "iot")]
pub use v20180123::IotError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
