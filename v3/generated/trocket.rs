// @generated from spec/trocket.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: baf7280e96be42c4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trocket.rs"]
mod index;

/// Version 2023-03-08 of the API.
pub mod v20230308 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TDMQ for RocketMQ (trocket), API 3.0, version 2023-03-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TrocketError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.InstanceNotReady
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InstanceNotReady"))]
        FailedOperationInstanceNotReady = 1_707_046_400,
        /// LimitExceeded.TopicNum
        #[doc(alias("LimitExceeded.TopicNum"))]
        LimitExceededTopicNum = -966_724_854,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceNotFound.Client
        #[doc(alias("ResourceNotFound.Client"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-11"
        )]
        ResourceNotFoundClient = 426_200_420,
        /// ResourceNotFound.Endpoint
        #[doc(alias("ResourceNotFound.Endpoint"))]
        ResourceNotFoundEndpoint = 1_943_510_530,
        /// ResourceNotFound.Group
        #[doc(alias("ResourceNotFound.Group"))]
        ResourceNotFoundGroup = -969_365_924,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance = -590_905_278,
        /// ResourceNotFound.Message
        #[doc(alias("ResourceNotFound.Message"))]
        ResourceNotFoundMessage = -2_068_196_925,
        /// ResourceNotFound.MigrationTask
        #[doc(alias("ResourceNotFound.MigrationTask"))]
        ResourceNotFoundMigrationTask = -869_731_343,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole = -868_206_498,
        /// ResourceNotFound.Topic
        #[doc(alias("ResourceNotFound.Topic"))]
        ResourceNotFoundTopic = 1_213_294_816,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.InstanceTopicNumDowngrade
        #[doc(alias("UnsupportedOperation.InstanceTopicNumDowngrade"))]
        UnsupportedOperationInstanceTopicNumDowngrade = -51_521_107,
        /// UnsupportedOperation.ResourceAlreadyExists
        #[doc(alias("UnsupportedOperation.ResourceAlreadyExists"))]
        UnsupportedOperationResourceAlreadyExists = -1_640_418_393,
        /// UnsupportedOperation.UnsupportedConsumerType
        #[doc(alias("UnsupportedOperation.UnsupportedConsumerType"))]
        UnsupportedOperationUnsupportedConsumerType = 286_540_954,
    }
    api::listed_enum!(TrocketError, trocket_v20230308_table);
    mod trocket_v20230308_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TrocketError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "trocket_v20230308";
        pub(super) const CODE_INDEX: Index = index::TROCKET_V20230308_CODES;
        pub(super) const KEY_INDEX: Index = index::TROCKET_V20230308_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TrocketError; 18] = [
            TrocketError::FailedOperation,
            TrocketError::FailedOperationInstanceNotReady,
            TrocketError::LimitExceededTopicNum,
            TrocketError::OperationDenied,
            TrocketError::ResourceInUse,
            TrocketError::ResourceNotFoundClient,
            TrocketError::ResourceNotFoundEndpoint,
            TrocketError::ResourceNotFoundGroup,
            TrocketError::ResourceNotFoundInstance,
            TrocketError::ResourceNotFoundMessage,
            TrocketError::ResourceNotFoundMigrationTask,
            TrocketError::ResourceNotFoundRole,
            TrocketError::ResourceNotFoundTopic,
            TrocketError::ResourceUnavailable,
            TrocketError::UnsupportedOperation,
            TrocketError::UnsupportedOperationInstanceTopicNumDowngrade,
            TrocketError::UnsupportedOperationResourceAlreadyExists,
            TrocketError::UnsupportedOperationUnsupportedConsumerType,
        ];
        pub(super) static WORDS: [&str; 18] = [
            "FailedOperation",
            "FailedOperation.InstanceNotReady",
            "LimitExceeded.TopicNum",
            "OperationDenied",
            "ResourceInUse",
            "ResourceNotFound.Client",
            "ResourceNotFound.Endpoint",
            "ResourceNotFound.Group",
            "ResourceNotFound.Instance",
            "ResourceNotFound.Message",
            "ResourceNotFound.MigrationTask",
            "ResourceNotFound.Role",
            "ResourceNotFound.Topic",
            "ResourceUnavailable",
            "UnsupportedOperation",
            "UnsupportedOperation.InstanceTopicNumDowngrade",
            "UnsupportedOperation.ResourceAlreadyExists",
            "UnsupportedOperation.UnsupportedConsumerType",
        ];
        pub(super) static NAMES: [&str; 18] = [
            "FailedOperation",
            "FailedOperationInstanceNotReady",
            "LimitExceededTopicNum",
            "OperationDenied",
            "ResourceInUse",
            "ResourceNotFoundClient",
            "ResourceNotFoundEndpoint",
            "ResourceNotFoundGroup",
            "ResourceNotFoundInstance",
            "ResourceNotFoundMessage",
            "ResourceNotFoundMigrationTask",
            "ResourceNotFoundRole",
            "ResourceNotFoundTopic",
            "ResourceUnavailable",
            "UnsupportedOperation",
            "UnsupportedOperationInstanceTopicNumDowngrade",
            "UnsupportedOperationResourceAlreadyExists",
            "UnsupportedOperationUnsupportedConsumerType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 18] = backgrounds(
            &WORDS,
            &index::TROCKET_V20230308_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TrocketError",
            label_en: "TDMQ for RocketMQ",
            label_zh: "消息队列 RocketMQ 版",
            level: Level::Service,
            product: Some(products::TROCKET),
            version: Some("2023-03-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-11",
                        "自 2026-03-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TROCKET_V20230308_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20230308::TrocketError;

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
