// @generated from spec/vms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 146ce6e46e8c5940, rust-hash: 2a7d3995295dd290
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vms.rs"]
mod index;

/// Version 2020-09-02 of the API.
pub mod v20200902 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vms")]
    /// Error codes of Voice Message Service (vms), API 3.0, version 2020-09-02.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VmsError {
        /// FailedOperation.AccessUpstreamTimeout
        #[doc(alias("FailedOperation.AccessUpstreamTimeout"))]
        FailedOperationAccessUpstreamTimeout,
        /// FailedOperation.ContainSensitiveWord
        #[doc(alias("FailedOperation.ContainSensitiveWord"))]
        FailedOperationContainSensitiveWord,
        /// FailedOperation.FailResolvePacket
        #[doc(alias("FailedOperation.FailResolvePacket"))]
        FailedOperationFailResolvePacket,
        /// FailedOperation.InsufficientBalanceInVoicePackage
        #[doc(alias("FailedOperation.InsufficientBalanceInVoicePackage"))]
        FailedOperationInsufficientBalanceInVoicePackage,
        /// FailedOperation.InvalidJsonParameters
        #[doc(alias("FailedOperation.InvalidJsonParameters"))]
        FailedOperationInvalidJsonParameters,
        /// FailedOperation.InvalidParameters
        #[doc(alias("FailedOperation.InvalidParameters"))]
        FailedOperationInvalidParameters,
        /// FailedOperation.JsonParseFail
        #[doc(alias("FailedOperation.JsonParseFail"))]
        FailedOperationJsonParseFail,
        /// FailedOperation.ParametersOtherError
        #[doc(alias("FailedOperation.ParametersOtherError"))]
        FailedOperationParametersOtherError,
        /// FailedOperation.PhonenumberUnappliedOrExpired
        #[doc(alias("FailedOperation.PhonenumberUnappliedOrExpired"))]
        FailedOperationPhonenumberUnappliedOrExpired,
        /// FailedOperation.TemplateIncorrectOrUnapproved
        #[doc(alias("FailedOperation.TemplateIncorrectOrUnapproved"))]
        FailedOperationTemplateIncorrectOrUnapproved,
        /// InternalError.AccessUpstreamTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.AccessUpstreamTimeout"))]
        InternalErrorAccessUpstreamTimeout,
        /// InternalError.RequestTimeException
        #[doc(alias("InternalError.RequestTimeException"))]
        InternalErrorRequestTimeException,
        /// InternalError.RestApiInterfaceNotExist
        #[doc(alias("InternalError.RestApiInterfaceNotExist"))]
        InternalErrorRestApiInterfaceNotExist,
        /// InternalError.SigVerificationFail
        #[doc(alias("InternalError.SigVerificationFail"))]
        InternalErrorSigVerificationFail,
        /// InternalError.SsoSendRecvFail
        #[doc(alias("InternalError.SsoSendRecvFail"))]
        InternalErrorSsoSendRecvFail,
        /// InternalError.UpstreamError
        #[doc(alias("InternalError.UpstreamError"))]
        InternalErrorUpstreamError,
        /// InvalidParameterValue.CalledNumberVerifyFail
        #[doc(alias("InvalidParameterValue.CalledNumberVerifyFail"))]
        InvalidParameterValueCalledNumberVerifyFail,
        /// InvalidParameterValue.ContentLengthLimit
        #[doc(alias("InvalidParameterValue.ContentLengthLimit"))]
        InvalidParameterValueContentLengthLimit,
        /// InvalidParameterValue.SdkAppidNotExist
        #[doc(alias("InvalidParameterValue.SdkAppidNotExist"))]
        InvalidParameterValueSdkAppidNotExist,
        /// LimitExceeded.DeliveryFrequencyLimit
        #[doc(alias("LimitExceeded.DeliveryFrequencyLimit"))]
        LimitExceededDeliveryFrequencyLimit,
        /// UnauthorizedOperation.SdkAppidIsDisabled
        #[doc(alias("UnauthorizedOperation.SdkAppidIsDisabled"))]
        UnauthorizedOperationSdkAppidIsDisabled,
        /// UnauthorizedOperation.ServiceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.ServiceSuspendDueToArrears"))]
        UnauthorizedOperationServiceSuspendDueToArrears,
        /// UnauthorizedOperation.VoiceSdkAppidVerifyFail
        #[doc(alias("UnauthorizedOperation.VoiceSdkAppidVerifyFail"))]
        UnauthorizedOperationVoiceSdkAppidVerifyFail,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vms")]
    api::listed_enum!(VmsError, vms_v20200902_table);
    pub(crate) mod vms_v20200902_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "vms")]
        use super::VmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vms_v20200902";
        pub(super) const CODE_INDEX: Index = index::VMS_V20200902_CODES;
        pub(super) const KEY_INDEX: Index = index::VMS_V20200902_KEYS;
        #[cfg(feature = "vms")]
        pub(super) static VARIANTS: [VmsError; 24] = [
            VmsError::FailedOperationAccessUpstreamTimeout,
            VmsError::FailedOperationContainSensitiveWord,
            VmsError::FailedOperationFailResolvePacket,
            VmsError::FailedOperationInsufficientBalanceInVoicePackage,
            VmsError::FailedOperationInvalidJsonParameters,
            VmsError::FailedOperationInvalidParameters,
            VmsError::FailedOperationJsonParseFail,
            VmsError::FailedOperationParametersOtherError,
            VmsError::FailedOperationPhonenumberUnappliedOrExpired,
            VmsError::FailedOperationTemplateIncorrectOrUnapproved,
            VmsError::InternalErrorAccessUpstreamTimeout,
            VmsError::InternalErrorRequestTimeException,
            VmsError::InternalErrorRestApiInterfaceNotExist,
            VmsError::InternalErrorSigVerificationFail,
            VmsError::InternalErrorSsoSendRecvFail,
            VmsError::InternalErrorUpstreamError,
            VmsError::InvalidParameterValueCalledNumberVerifyFail,
            VmsError::InvalidParameterValueContentLengthLimit,
            VmsError::InvalidParameterValueSdkAppidNotExist,
            VmsError::LimitExceededDeliveryFrequencyLimit,
            VmsError::UnauthorizedOperationSdkAppidIsDisabled,
            VmsError::UnauthorizedOperationServiceSuspendDueToArrears,
            VmsError::UnauthorizedOperationVoiceSdkAppidVerifyFail,
            VmsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 24] = [
            "FailedOperation.AccessUpstreamTimeout",
            "FailedOperation.ContainSensitiveWord",
            "FailedOperation.FailResolvePacket",
            "FailedOperation.InsufficientBalanceInVoicePackage",
            "FailedOperation.InvalidJsonParameters",
            "FailedOperation.InvalidParameters",
            "FailedOperation.JsonParseFail",
            "FailedOperation.ParametersOtherError",
            "FailedOperation.PhonenumberUnappliedOrExpired",
            "FailedOperation.TemplateIncorrectOrUnapproved",
            "InternalError.AccessUpstreamTimeout",
            "InternalError.RequestTimeException",
            "InternalError.RestApiInterfaceNotExist",
            "InternalError.SigVerificationFail",
            "InternalError.SsoSendRecvFail",
            "InternalError.UpstreamError",
            "InvalidParameterValue.CalledNumberVerifyFail",
            "InvalidParameterValue.ContentLengthLimit",
            "InvalidParameterValue.SdkAppidNotExist",
            "LimitExceeded.DeliveryFrequencyLimit",
            "UnauthorizedOperation.SdkAppidIsDisabled",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnauthorizedOperation.VoiceSdkAppidVerifyFail",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 24] = [
            "FailedOperationAccessUpstreamTimeout",
            "FailedOperationContainSensitiveWord",
            "FailedOperationFailResolvePacket",
            "FailedOperationInsufficientBalanceInVoicePackage",
            "FailedOperationInvalidJsonParameters",
            "FailedOperationInvalidParameters",
            "FailedOperationJsonParseFail",
            "FailedOperationParametersOtherError",
            "FailedOperationPhonenumberUnappliedOrExpired",
            "FailedOperationTemplateIncorrectOrUnapproved",
            "InternalErrorAccessUpstreamTimeout",
            "InternalErrorRequestTimeException",
            "InternalErrorRestApiInterfaceNotExist",
            "InternalErrorSigVerificationFail",
            "InternalErrorSsoSendRecvFail",
            "InternalErrorUpstreamError",
            "InvalidParameterValueCalledNumberVerifyFail",
            "InvalidParameterValueContentLengthLimit",
            "InvalidParameterValueSdkAppidNotExist",
            "LimitExceededDeliveryFrequencyLimit",
            "UnauthorizedOperationSdkAppidIsDisabled",
            "UnauthorizedOperationServiceSuspendDueToArrears",
            "UnauthorizedOperationVoiceSdkAppidVerifyFail",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError.AccessUpstreamTimeout").with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::VMS_V20200902_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VmsError",
            label_en: "Voice Message Service",
            label_zh: "语音消息",
            level: Level::Service,
            product: Some(products::VMS),
            version: Some("2020-09-02"),
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

#[cfg(feature = "vms")]
pub use v20200902::VmsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
