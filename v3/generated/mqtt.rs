// @generated from spec/mqtt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5ac47d101e6a5d98
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mqtt.rs"]
mod index;

/// Version 2024-05-16 of the API.
pub mod v20240516 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TDMQ for MQTT (mqtt), API 3.0, version 2024-05-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MqttError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CallTrade
        #[doc(alias("FailedOperation.CallTrade"))]
        FailedOperationCallTrade = 462_622_915,
        /// FailedOperation.CertificateVerificationFailed
        #[doc(alias("FailedOperation.CertificateVerificationFailed"))]
        FailedOperationCertificateVerificationFailed = -956_993_657,
        /// FailedOperation.DeleteProtect
        #[doc(alias("FailedOperation.DeleteProtect"))]
        FailedOperationDeleteProtect = -581_432_308,
        /// FailedOperation.DuplicateAuthorizationIdOrPriority
        #[doc(alias("FailedOperation.DuplicateAuthorizationIdOrPriority"))]
        FailedOperationDuplicateAuthorizationIdOrPriority = -1_338_130_976,
        /// FailedOperation.DuplicatePolicy
        #[doc(alias("FailedOperation.DuplicatePolicy"))]
        FailedOperationDuplicatePolicy = 849_306_499,
        /// FailedOperation.DuplicatePriority
        #[doc(alias("FailedOperation.DuplicatePriority"))]
        FailedOperationDuplicatePriority = -417_181_728,
        /// FailedOperation.InstanceNotReady
        #[doc(alias("FailedOperation.InstanceNotReady"))]
        FailedOperationInstanceNotReady = 1_707_046_400,
        /// FailedOperation.InstanceRegistrationCodeEmpty
        #[doc(alias("FailedOperation.InstanceRegistrationCodeEmpty"))]
        FailedOperationInstanceRegistrationCodeEmpty = 989_303_816,
        /// FailedOperation.NotSupportDisableAuthorizationPolicy
        #[doc(alias("FailedOperation.NotSupportDisableAuthorizationPolicy"))]
        FailedOperationNotSupportDisableAuthorizationPolicy = 1_574_736_535,
        /// FailedOperation.PublicKeyVerifyFailed
        #[doc(alias("FailedOperation.PublicKeyVerifyFailed"))]
        FailedOperationPublicKeyVerifyFailed = 1_689_188_828,
        /// FailedOperation.RegistrationCodeVerifyFailed
        #[doc(alias("FailedOperation.RegistrationCodeVerifyFailed"))]
        FailedOperationRegistrationCodeVerifyFailed = -1_257_561_647,
        /// FailedOperation.RelatedDeviceCertificateExists
        #[doc(alias("FailedOperation.RelatedDeviceCertificateExists"))]
        FailedOperationRelatedDeviceCertificateExists = 1_426_161_211,
        /// InvalidParameter.InstanceTypeNotMatch
        #[doc(alias("InvalidParameter.InstanceTypeNotMatch"))]
        InvalidParameterInstanceTypeNotMatch = -662_368_228,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.PublicNetworkInvalidParameterValue
        #[doc(alias("InvalidParameterValue.PublicNetworkInvalidParameterValue"))]
        InvalidParameterValuePublicNetworkInvalidParameterValue = -555_758_915,
        /// LimitExceeded.TopicNum
        #[doc(alias("LimitExceeded.TopicNum"))]
        LimitExceededTopicNum = -966_724_854,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AuthorizationPolicy
        #[doc(alias("ResourceNotFound.AuthorizationPolicy"))]
        ResourceNotFoundAuthorizationPolicy = 1_544_219_873,
        /// ResourceNotFound.Ca
        #[doc(alias("ResourceNotFound.Ca"))]
        ResourceNotFoundCa = -679_102_576,
        /// ResourceNotFound.Certificate
        #[doc(alias("ResourceNotFound.Certificate"))]
        ResourceNotFoundCertificate = -1_816_420_092,
        /// ResourceNotFound.Instance
        #[doc(alias("ResourceNotFound.Instance"))]
        ResourceNotFoundInstance = -590_905_278,
        /// ResourceNotFound.Message
        #[doc(alias("ResourceNotFound.Message"))]
        ResourceNotFoundMessage = -2_068_196_925,
        /// ResourceNotFound.NoAuthenticator
        #[doc(alias("ResourceNotFound.NoAuthenticator"))]
        ResourceNotFoundNoAuthenticator = 989_470_153,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole = -868_206_498,
        /// ResourceNotFound.Topic
        #[doc(alias("ResourceNotFound.Topic"))]
        ResourceNotFoundTopic = 1_213_294_816,
        /// ResourceNotFound.Username
        #[doc(alias("ResourceNotFound.Username"))]
        ResourceNotFoundUsername = 476_969_353,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnsupportedOperation.ResourceAlreadyExists
        #[doc(alias("UnsupportedOperation.ResourceAlreadyExists"))]
        UnsupportedOperationResourceAlreadyExists = -1_640_418_393,
    }
    api::listed_enum!(MqttError, mqtt_v20240516_table);
    mod mqtt_v20240516_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{MqttError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mqtt_v20240516";
        pub(super) const CODE_INDEX: Index = index::MQTT_V20240516_CODES;
        pub(super) const KEY_INDEX: Index = index::MQTT_V20240516_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 32] = backgrounds(
            &WORDS,
            &index::MQTT_V20240516_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20240516::MqttError;

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
