// @generated from spec/ckafka.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e5d6a1df7b151323, rust-hash: 932403533883d733
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ckafka.rs"]
mod index;

/// Version 2019-08-19 of the API.
pub mod v20190819 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ckafka")]
    /// Error codes of TDMQ for CKafka (ckafka), API 3.0, version 2019-08-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CkafkaError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidFilter
        InvalidFilter,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.TopicExist
        #[doc(alias("InvalidParameter.TopicExist"))]
        InvalidParameterTopicExist,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InstanceNotExist
        #[doc(alias("InvalidParameterValue.InstanceNotExist"))]
        InvalidParameterValueInstanceNotExist,
        /// InvalidParameterValue.NotAllowedEmpty
        #[doc(alias("InvalidParameterValue.NotAllowedEmpty"))]
        InvalidParameterValueNotAllowedEmpty,
        /// InvalidParameterValue.RepetitionValue
        #[doc(alias("InvalidParameterValue.RepetitionValue"))]
        InvalidParameterValueRepetitionValue,
        /// InvalidParameterValue.SubnetIdInvalid
        #[doc(alias("InvalidParameterValue.SubnetIdInvalid"))]
        InvalidParameterValueSubnetIdInvalid,
        /// InvalidParameterValue.SubnetNotBelongToZone
        #[doc(alias("InvalidParameterValue.SubnetNotBelongToZone"))]
        InvalidParameterValueSubnetNotBelongToZone,
        /// InvalidParameterValue.TopicNameAlreadyExist
        #[doc(alias("InvalidParameterValue.TopicNameAlreadyExist"))]
        InvalidParameterValueTopicNameAlreadyExist,
        /// InvalidParameterValue.VpcIdInvalid
        #[doc(alias("InvalidParameterValue.VpcIdInvalid"))]
        InvalidParameterValueVpcIdInvalid,
        /// InvalidParameterValue.WrongAction
        #[doc(alias("InvalidParameterValue.WrongAction"))]
        InvalidParameterValueWrongAction,
        /// InvalidParameterValue.ZoneNotSupport
        #[doc(alias("InvalidParameterValue.ZoneNotSupport"))]
        InvalidParameterValueZoneNotSupport,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.RouteOverLimit
        #[doc(alias("LimitExceeded.RouteOverLimit"))]
        LimitExceededRouteOverLimit,
        /// LimitExceeded.RouteSASLOverLimit
        #[doc(alias("LimitExceeded.RouteSASLOverLimit"))]
        LimitExceededRouteSaslOverLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.ResourceTaskPaused
        #[doc(alias("OperationDenied.ResourceTaskPaused"))]
        OperationDeniedResourceTaskPaused,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.KafkaStorageError
        #[doc(alias("ResourceUnavailable.KafkaStorageError"))]
        ResourceUnavailableKafkaStorageError,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BatchDelInstanceLimit
        #[doc(alias("UnsupportedOperation.BatchDelInstanceLimit"))]
        UnsupportedOperationBatchDelInstanceLimit,
        /// UnsupportedOperation.FrequencyTopicDeleteOperate
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.FrequencyTopicDeleteOperate"))]
        UnsupportedOperationFrequencyTopicDeleteOperate,
        /// UnsupportedOperation.OssReject
        #[doc(alias("UnsupportedOperation.OssReject"))]
        UnsupportedOperationOssReject,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ckafka")]
    api::listed_enum!(CkafkaError, ckafka_v20190819_table);
    pub(crate) mod ckafka_v20190819_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ckafka")]
        use super::CkafkaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ckafka_v20190819";
        pub(super) const CODE_INDEX: Index = index::CKAFKA_V20190819_CODES;
        pub(super) const KEY_INDEX: Index = index::CKAFKA_V20190819_KEYS;
        #[cfg(feature = "ckafka")]
        pub(super) static VARIANTS: [CkafkaError; 37] = [
            CkafkaError::AuthFailure,
            CkafkaError::DryRunOperation,
            CkafkaError::FailedOperation,
            CkafkaError::InternalError,
            CkafkaError::InvalidFilter,
            CkafkaError::InvalidParameter,
            CkafkaError::InvalidParameterTopicExist,
            CkafkaError::InvalidParameterValue,
            CkafkaError::InvalidParameterValueInstanceNotExist,
            CkafkaError::InvalidParameterValueNotAllowedEmpty,
            CkafkaError::InvalidParameterValueRepetitionValue,
            CkafkaError::InvalidParameterValueSubnetIdInvalid,
            CkafkaError::InvalidParameterValueSubnetNotBelongToZone,
            CkafkaError::InvalidParameterValueTopicNameAlreadyExist,
            CkafkaError::InvalidParameterValueVpcIdInvalid,
            CkafkaError::InvalidParameterValueWrongAction,
            CkafkaError::InvalidParameterValueZoneNotSupport,
            CkafkaError::LimitExceeded,
            CkafkaError::LimitExceededRouteOverLimit,
            CkafkaError::LimitExceededRouteSaslOverLimit,
            CkafkaError::MissingParameter,
            CkafkaError::OperationDenied,
            CkafkaError::OperationDeniedResourceTaskPaused,
            CkafkaError::RegionError,
            CkafkaError::RequestLimitExceeded,
            CkafkaError::ResourceInUse,
            CkafkaError::ResourceInsufficient,
            CkafkaError::ResourceNotFound,
            CkafkaError::ResourceUnavailable,
            CkafkaError::ResourceUnavailableKafkaStorageError,
            CkafkaError::ResourcesSoldOut,
            CkafkaError::UnauthorizedOperation,
            CkafkaError::UnknownParameter,
            CkafkaError::UnsupportedOperation,
            CkafkaError::UnsupportedOperationBatchDelInstanceLimit,
            CkafkaError::UnsupportedOperationFrequencyTopicDeleteOperate,
            CkafkaError::UnsupportedOperationOssReject,
        ];
        pub(super) static WORDS: [&str; 37] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameter.TopicExist",
            "InvalidParameterValue",
            "InvalidParameterValue.InstanceNotExist",
            "InvalidParameterValue.NotAllowedEmpty",
            "InvalidParameterValue.RepetitionValue",
            "InvalidParameterValue.SubnetIdInvalid",
            "InvalidParameterValue.SubnetNotBelongToZone",
            "InvalidParameterValue.TopicNameAlreadyExist",
            "InvalidParameterValue.VpcIdInvalid",
            "InvalidParameterValue.WrongAction",
            "InvalidParameterValue.ZoneNotSupport",
            "LimitExceeded",
            "LimitExceeded.RouteOverLimit",
            "LimitExceeded.RouteSASLOverLimit",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ResourceTaskPaused",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.KafkaStorageError",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.BatchDelInstanceLimit",
            "UnsupportedOperation.FrequencyTopicDeleteOperate",
            "UnsupportedOperation.OssReject",
        ];
        pub(super) static NAMES: [&str; 37] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidFilter",
            "InvalidParameter",
            "InvalidParameterTopicExist",
            "InvalidParameterValue",
            "InvalidParameterValueInstanceNotExist",
            "InvalidParameterValueNotAllowedEmpty",
            "InvalidParameterValueRepetitionValue",
            "InvalidParameterValueSubnetIdInvalid",
            "InvalidParameterValueSubnetNotBelongToZone",
            "InvalidParameterValueTopicNameAlreadyExist",
            "InvalidParameterValueVpcIdInvalid",
            "InvalidParameterValueWrongAction",
            "InvalidParameterValueZoneNotSupport",
            "LimitExceeded",
            "LimitExceededRouteOverLimit",
            "LimitExceededRouteSaslOverLimit",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedResourceTaskPaused",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableKafkaStorageError",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationBatchDelInstanceLimit",
            "UnsupportedOperationFrequencyTopicDeleteOperate",
            "UnsupportedOperationOssReject",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidFilter"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.FrequencyTopicDeleteOperate")
                .with_retry(Retry::Backoff),
        ];
        pub(super) use super::index::CKAFKA_V20190819_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CkafkaError",
            label_en: "TDMQ for CKafka",
            label_zh: "消息队列 CKafka 版",
            level: Level::Service,
            product: Some(products::CKAFKA),
            version: Some("2019-08-19"),
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

#[cfg(feature = "ckafka")]
pub use v20190819::CkafkaError;

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
