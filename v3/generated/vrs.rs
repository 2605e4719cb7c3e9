// @generated from spec/vrs.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8f47fbd5fa347db8, rust-hash: 93321dc29d7c187d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vrs.rs"]
mod index;

/// Version 2020-08-24 of the API.
pub mod v20200824 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vrs")]
    /// Error codes of Voice Replication Service (vrs), API 3.0, version 2020-08-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VrsError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation.ErrorInvalidTaskStatus
        #[doc(alias("FailedOperation.ErrorInvalidTaskStatus"))]
        FailedOperationErrorInvalidTaskStatus,
        /// FailedOperation.NoSuchTask
        #[doc(alias("FailedOperation.NoSuchTask"))]
        FailedOperationNoSuchTask,
        /// FailedOperation.VoiceEvaluateFailed
        #[doc(alias("FailedOperation.VoiceEvaluateFailed"))]
        FailedOperationVoiceEvaluateFailed,
        /// FailedOperation.VoiceNotQualified
        #[doc(alias("FailedOperation.VoiceNotQualified"))]
        FailedOperationVoiceNotQualified,
        /// InternalError.FailAccessDatabase
        #[doc(alias("InternalError.FailAccessDatabase"))]
        InternalErrorFailAccessDatabase,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue.AudioData
        #[doc(alias("InvalidParameterValue.AudioData"))]
        InvalidParameterValueAudioData,
        /// InvalidParameterValue.AudioDurationExceedsLimit
        #[doc(alias("InvalidParameterValue.AudioDurationExceedsLimit"))]
        InvalidParameterValueAudioDurationExceedsLimit,
        /// InvalidParameterValue.Codec
        #[doc(alias("InvalidParameterValue.Codec"))]
        InvalidParameterValueCodec,
        /// InvalidParameterValue.ErrorInvalidTaskId
        #[doc(alias("InvalidParameterValue.ErrorInvalidTaskId"))]
        InvalidParameterValueErrorInvalidTaskId,
        /// InvalidParameterValue.SampleRate
        #[doc(alias("InvalidParameterValue.SampleRate"))]
        InvalidParameterValueSampleRate,
        /// InvalidParameterValue.VoiceGender
        #[doc(alias("InvalidParameterValue.VoiceGender"))]
        InvalidParameterValueVoiceGender,
        /// InvalidParameterValue.VoiceLanguage
        #[doc(alias("InvalidParameterValue.VoiceLanguage"))]
        InvalidParameterValueVoiceLanguage,
        /// InvalidParameterValue.VoiceName
        #[doc(alias("InvalidParameterValue.VoiceName"))]
        InvalidParameterValueVoiceName,
        /// UnsupportedOperation.VRSQuotaExhausted
        #[doc(alias("UnsupportedOperation.VRSQuotaExhausted"))]
        UnsupportedOperationVrsQuotaExhausted,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vrs")]
    api::listed_enum!(VrsError, vrs_v20200824_table);
    pub(crate) mod vrs_v20200824_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vrs")]
        use super::VrsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vrs_v20200824";
        pub(super) const CODE_INDEX: Index = index::VRS_V20200824_CODES;
        pub(super) const KEY_INDEX: Index = index::VRS_V20200824_KEYS;
        #[cfg(feature = "vrs")]
        pub(super) static VARIANTS: [VrsError; 16] = [
            VrsError::AuthFailureUnauthorizedOperation,
            VrsError::FailedOperationErrorInvalidTaskStatus,
            VrsError::FailedOperationNoSuchTask,
            VrsError::FailedOperationVoiceEvaluateFailed,
            VrsError::FailedOperationVoiceNotQualified,
            VrsError::InternalErrorFailAccessDatabase,
            VrsError::InvalidParameter,
            VrsError::InvalidParameterValueAudioData,
            VrsError::InvalidParameterValueAudioDurationExceedsLimit,
            VrsError::InvalidParameterValueCodec,
            VrsError::InvalidParameterValueErrorInvalidTaskId,
            VrsError::InvalidParameterValueSampleRate,
            VrsError::InvalidParameterValueVoiceGender,
            VrsError::InvalidParameterValueVoiceLanguage,
            VrsError::InvalidParameterValueVoiceName,
            VrsError::UnsupportedOperationVrsQuotaExhausted,
        ];
        pub(super) static WORDS: [&str; 16] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation.ErrorInvalidTaskStatus",
            "FailedOperation.NoSuchTask",
            "FailedOperation.VoiceEvaluateFailed",
            "FailedOperation.VoiceNotQualified",
            "InternalError.FailAccessDatabase",
            "InvalidParameter",
            "InvalidParameterValue.AudioData",
            "InvalidParameterValue.AudioDurationExceedsLimit",
            "InvalidParameterValue.Codec",
            "InvalidParameterValue.ErrorInvalidTaskId",
            "InvalidParameterValue.SampleRate",
            "InvalidParameterValue.VoiceGender",
            "InvalidParameterValue.VoiceLanguage",
            "InvalidParameterValue.VoiceName",
            "UnsupportedOperation.VRSQuotaExhausted",
        ];
        pub(super) static NAMES: [&str; 16] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperationErrorInvalidTaskStatus",
            "FailedOperationNoSuchTask",
            "FailedOperationVoiceEvaluateFailed",
            "FailedOperationVoiceNotQualified",
            "InternalErrorFailAccessDatabase",
            "InvalidParameter",
            "InvalidParameterValueAudioData",
            "InvalidParameterValueAudioDurationExceedsLimit",
            "InvalidParameterValueCodec",
            "InvalidParameterValueErrorInvalidTaskId",
            "InvalidParameterValueSampleRate",
            "InvalidParameterValueVoiceGender",
            "InvalidParameterValueVoiceLanguage",
            "InvalidParameterValueVoiceName",
            "UnsupportedOperationVrsQuotaExhausted",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::VRS_V20200824_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VrsError",
            label_en: "Voice Replication Service",
            label_zh: "声音复刻",
            level: Level::Service,
            product: Some(products::VRS),
            version: Some("2020-08-24"),
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

#[cfg(feature = "vrs")]
pub use v20200824::VrsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
