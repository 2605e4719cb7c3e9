// @generated from spec/mqtt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 027607b3b12edff7, rust-hash: 7ac1c9ce1e3d2e70
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mqtt.rs"]
mod index;

/// Version 2024-05-16 of the API.
pub mod v20240516 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "mqtt")]
    /// Error codes of TDMQ for MQTT (mqtt), API 3.0, version 2024-05-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MqttError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CallTrade
        #[doc(alias("FailedOperation.CallTrade"))]
        FailedOperationCallTrade,
        /// FailedOperation.CertificateVerificationFailed
        #[doc(alias("FailedOperation.CertificateVerificationFailed"))]
        FailedOperationCertificateVerificationFailed,
        /// FailedOperation.DeleteProtect
        #[doc(alias("FailedOperation.DeleteProtect"))]
        FailedOperationDeleteProtect,
        /// FailedOperation.DuplicateAuthorizationIdOrPriority
        #[doc(alias("FailedOperation.DuplicateAuthorizationIdOrPriority"))]
        FailedOperationDuplicateAuthorizationIdOrPriority,
        /// FailedOperation.DuplicatePolicy
        #[doc(alias("FailedOperation.DuplicatePolicy"))]
        FailedOperationDuplicatePolicy,
        /// FailedOperation.DuplicatePriority
        #[doc(alias("FailedOperation.DuplicatePriority"))]
        FailedOperationDuplicatePriority,
        /// FailedOperation.InstanceNotReady
        #[doc(alias("FailedOperation.InstanceNotReady"))]
        FailedOperationInstanceNotReady,
        /// FailedOperation.InstanceRegistrationCodeEmpty
        #[doc(alias("FailedOperation.InstanceRegistrationCodeEmpty"))]
        FailedOperationInstanceRegistrationCodeEmpty,
        /// FailedOperation.NotSupportDisableAuthorizationPolicy
        #[doc(alias("FailedOperation.NotSupportDisableAuthorizationPolicy"))]
        FailedOperationNotSupportDisableAuthorizationPolicy,
        /// FailedOperation.PublicKeyVerifyFailed
        #[doc(alias("FailedOperation.PublicKeyVerifyFailed"))]
        FailedOperationPublicKeyVerifyFailed,
        /// FailedOperation.RegistrationCodeVerifyFailed
        #[doc(alias("FailedOperation.RegistrationCodeVerifyFailed"))]
        FailedOperationRegistrationCodeVerifyFailed,
        /// FailedOperation.RelatedDeviceCertificateExists
        #[doc(alias("FailedOperation.RelatedDeviceCertificateExists"))]
        FailedOperationRelatedDeviceCertificateExists,
        /// InvalidParameter.InstanceTypeNotMatch
        #[doc(alias("InvalidParameter.InstanceTypeNotMatch"))]
        InvalidParameterInstanceTypeNotMatch,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.PublicNetworkInvalidParameterValue
        #[doc(alias("InvalidParameterValue.PublicNetworkInvalidParameterValue"))]
        InvalidParameterValuePublicNetworkInvalidParameterValue,
        /// LimitExceeded.TopicNum
        #[doc(alias("LimitExceeded.TopicNum"))]
        LimitExceededTopicNum,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AuthorizationPolicy
        #[doc(alias("ResourceNotFound.AuthorizationPolicy"))]
        ResourceNotFoundAuthorizationPolicy,
        /// ResourceNotFound.Ca
        #[doc(alias("ResourceNotFound.Ca"))]
        ResourceNotFoundCa,
        /// ResourceNotFound.Certificate
        #[doc(alias("ResourceNotFound.Certificate"))]
        ResourceNotFoundCertificate,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance,
        /// ResourceNotFound.Message
        #[doc(alias("ResourceNotFound.Message"))]
        ResourceNotFoundMessage,
        /// ResourceNotFound.NoAuthenticator
        #[doc(alias("ResourceNotFound.NoAuthenticator"))]
        ResourceNotFoundNoAuthenticator,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole,
        /// ResourceNotFound.Topic
        #[doc(alias("ResourceNotFound.Topic"))]
        ResourceNotFoundTopic,
        /// ResourceNotFound.Username
        #[doc(alias("ResourceNotFound.Username"))]
        ResourceNotFoundUsername,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnsupportedOperation.ResourceAlreadyExists
        #[doc(alias("UnsupportedOperation.ResourceAlreadyExists"))]
        UnsupportedOperationResourceAlreadyExists,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mqtt")]
    api::listed_enum!(MqttError, mqtt_v20240516_table);
    pub(crate) mod mqtt_v20240516_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "mqtt")]
        use super::MqttError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mqtt_v20240516";
        pub(super) const CODE_INDEX: Index = index::MQTT_V20240516_CODES;
        pub(super) const KEY_INDEX: Index = index::MQTT_V20240516_KEYS;
        #[cfg(feature = "mqtt")]
        pub(super) static VARIANTS: [MqttError; 32] = [
            MqttError::FailedOperation,
            MqttError::FailedOperationCallTrade,
            MqttError::FailedOperationCertificateVerificationFailed,
            MqttError::FailedOperationDeleteProtect,
            MqttError::FailedOperationDuplicateAuthorizationIdOrPriority,
            MqttError::FailedOperationDuplicatePolicy,
            MqttError::FailedOperationDuplicatePriority,
            MqttError::FailedOperationInstanceNotReady,
            MqttError::FailedOperationInstanceRegistrationCodeEmpty,
            MqttError::FailedOperationNotSupportDisableAuthorizationPolicy,
            MqttError::FailedOperationPublicKeyVerifyFailed,
            MqttError::FailedOperationRegistrationCodeVerifyFailed,
            MqttError::FailedOperationRelatedDeviceCertificateExists,
            MqttError::InvalidParameterInstanceTypeNotMatch,
            MqttError::InvalidParameterValue,
            MqttError::InvalidParameterValuePublicNetworkInvalidParameterValue,
            MqttError::LimitExceededTopicNum,
            MqttError::MissingParameter,
            MqttError::OperationDenied,
            MqttError::ResourceInUse,
            MqttError::ResourceNotFound,
            MqttError::ResourceNotFoundAuthorizationPolicy,
            MqttError::ResourceNotFoundCa,
            MqttError::ResourceNotFoundCertificate,
            MqttError::ResourceNotFoundInstance,
            MqttError::ResourceNotFoundMessage,
            MqttError::ResourceNotFoundNoAuthenticator,
            MqttError::ResourceNotFoundRole,
            MqttError::ResourceNotFoundTopic,
            MqttError::ResourceNotFoundUsername,
            MqttError::ResourceUnavailable,
            MqttError::UnsupportedOperationResourceAlreadyExists,
        ];
        pub(super) static WORDS: [&str; 32] = [
            "FailedOperation",
            "FailedOperation.CallTrade",
            "FailedOperation.CertificateVerificationFailed",
            "FailedOperation.DeleteProtect",
            "FailedOperation.DuplicateAuthorizationIdOrPriority",
            "FailedOperation.DuplicatePolicy",
            "FailedOperation.DuplicatePriority",
            "FailedOperation.InstanceNotReady",
            "FailedOperation.InstanceRegistrationCodeEmpty",
            "FailedOperation.NotSupportDisableAuthorizationPolicy",
            "FailedOperation.PublicKeyVerifyFailed",
            "FailedOperation.RegistrationCodeVerifyFailed",
            "FailedOperation.RelatedDeviceCertificateExists",
            "InvalidParameter.InstanceTypeNotMatch",
            "InvalidParameterValue",
            "InvalidParameterValue.PublicNetworkInvalidParameterValue",
            "LimitExceeded.TopicNum",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFound.AuthorizationPolicy",
            "ResourceNotFound.Ca",
            "ResourceNotFound.Certificate",
            "ResourceNotFound.Instance",
            "ResourceNotFound.Message",
            "ResourceNotFound.NoAuthenticator",
            "ResourceNotFound.Role",
            "ResourceNotFound.Topic",
            "ResourceNotFound.Username",
            "ResourceUnavailable",
            "UnsupportedOperation.ResourceAlreadyExists",
        ];
        pub(super) static NAMES: [&str; 32] = [
            "FailedOperation",
            "FailedOperationCallTrade",
            "FailedOperationCertificateVerificationFailed",
            "FailedOperationDeleteProtect",
            "FailedOperationDuplicateAuthorizationIdOrPriority",
            "FailedOperationDuplicatePolicy",
            "FailedOperationDuplicatePriority",
            "FailedOperationInstanceNotReady",
            "FailedOperationInstanceRegistrationCodeEmpty",
            "FailedOperationNotSupportDisableAuthorizationPolicy",
            "FailedOperationPublicKeyVerifyFailed",
            "FailedOperationRegistrationCodeVerifyFailed",
            "FailedOperationRelatedDeviceCertificateExists",
            "InvalidParameterInstanceTypeNotMatch",
            "InvalidParameterValue",
            "InvalidParameterValuePublicNetworkInvalidParameterValue",
            "LimitExceededTopicNum",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFoundAuthorizationPolicy",
            "ResourceNotFoundCa",
            "ResourceNotFoundCertificate",
            "ResourceNotFoundInstance",
            "ResourceNotFoundMessage",
            "ResourceNotFoundNoAuthenticator",
            "ResourceNotFoundRole",
            "ResourceNotFoundTopic",
            "ResourceNotFoundUsername",
            "ResourceUnavailable",
            "UnsupportedOperationResourceAlreadyExists",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::MQTT_V20240516_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MqttError",
            label_en: "TDMQ for MQTT",
            label_zh: "消息队列 MQTT 版",
            level: Level::Service,
            product: Some(products::MQTT),
            version: Some("2024-05-16"),
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

#[cfg(feature = "mqtt")]
pub use v20240516::MqttError;

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
