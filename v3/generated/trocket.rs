// @generated from spec/trocket.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8e872592104117ff, rust-hash: 0df5e02da8b8a845
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/trocket.rs"]
mod index;

/// Version 2023-03-08 of the API.
pub mod v20230308 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "trocket")]
    /// Error codes of TDMQ for RocketMQ (trocket), API 3.0, version 2023-03-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TrocketError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.InstanceNotReady
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InstanceNotReady"))]
        FailedOperationInstanceNotReady,
        /// LimitExceeded.TopicNum
        #[doc(alias("LimitExceeded.TopicNum"))]
        LimitExceededTopicNum,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound.Client
        #[doc(alias("ResourceNotFound.Client"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-11"
        )]
        ResourceNotFoundClient,
        /// ResourceNotFound.Endpoint
        #[doc(alias("ResourceNotFound.Endpoint"))]
        ResourceNotFoundEndpoint,
        /// ResourceNotFound.Group
        #[doc(alias("ResourceNotFound.Group"))]
        ResourceNotFoundGroup,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance,
        /// ResourceNotFound.Message
        #[doc(alias("ResourceNotFound.Message"))]
        ResourceNotFoundMessage,
        /// ResourceNotFound.MigrationTask
        #[doc(alias("ResourceNotFound.MigrationTask"))]
        ResourceNotFoundMigrationTask,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole,
        /// ResourceNotFound.Topic
        #[doc(alias("ResourceNotFound.Topic"))]
        ResourceNotFoundTopic,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.InstanceTopicNumDowngrade
        #[doc(alias("UnsupportedOperation.InstanceTopicNumDowngrade"))]
        UnsupportedOperationInstanceTopicNumDowngrade,
        /// UnsupportedOperation.ResourceAlreadyExists
        #[doc(alias("UnsupportedOperation.ResourceAlreadyExists"))]
        UnsupportedOperationResourceAlreadyExists,
        /// UnsupportedOperation.UnsupportedConsumerType
        #[doc(alias("UnsupportedOperation.UnsupportedConsumerType"))]
        UnsupportedOperationUnsupportedConsumerType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "trocket")]
    api::listed_enum!(TrocketError, trocket_v20230308_table);
    pub(crate) mod trocket_v20230308_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "trocket")]
        use super::TrocketError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "trocket_v20230308";
        pub(super) const CODE_INDEX: Index = index::TROCKET_V20230308_CODES;
        pub(super) const KEY_INDEX: Index = index::TROCKET_V20230308_KEYS;
        #[cfg(feature = "trocket")]
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
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.InstanceNotReady").with_retry(Retry::Backoff),
            Answer::below("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TROCKET_V20230308_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "trocket")]
pub use v20230308::TrocketError;

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
