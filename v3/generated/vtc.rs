// @generated from spec/vtc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 52d844778f1629dd, rust-hash: 15f0bf37a70a1756
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vtc.rs"]
mod index;

/// Version 2024-02-23 of the API.
pub mod v20240223 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "vtc")]
    /// Error codes of Video Translation (vtc), API 3.0, version 2024-02-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VtcError {
        /// FailedOperation.AudioDecodeFailed
        #[doc(alias("FailedOperation.AudioDecodeFailed"))]
        FailedOperationAudioDecodeFailed,
        /// FailedOperation.AudioProcessFailed
        #[doc(alias("FailedOperation.AudioProcessFailed"))]
        FailedOperationAudioProcessFailed,
        /// FailedOperation.AudioProcessNotFinished
        #[doc(alias("FailedOperation.AudioProcessNotFinished"))]
        FailedOperationAudioProcessNotFinished,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.TextModerationNotPass
        #[doc(alias("FailedOperation.TextModerationNotPass"))]
        FailedOperationTextModerationNotPass,
        /// FailedOperation.TranslationConfirmHasFinished
        #[doc(alias("FailedOperation.TranslationConfirmHasFinished"))]
        FailedOperationTranslationConfirmHasFinished,
        /// FailedOperation.TranslationNotNeedConfirm
        #[doc(alias("FailedOperation.TranslationNotNeedConfirm"))]
        FailedOperationTranslationNotNeedConfirm,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.VideoDurationExceed
        #[doc(alias("FailedOperation.VideoDurationExceed"))]
        FailedOperationVideoDurationExceed,
        /// FailedOperation.VideoFpsExceed
        #[doc(alias("FailedOperation.VideoFpsExceed"))]
        FailedOperationVideoFpsExceed,
        /// FailedOperation.VideoResolutionExceed
        #[doc(alias("FailedOperation.VideoResolutionExceed"))]
        FailedOperationVideoResolutionExceed,
        /// FailedOperation.VideoSizeExceed
        #[doc(alias("FailedOperation.VideoSizeExceed"))]
        FailedOperationVideoSizeExceed,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        ResourceUnavailableNotReady,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vtc")]
    api::listed_enum!(VtcError, vtc_v20240223_table);
    pub(crate) mod vtc_v20240223_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "vtc")]
        use super::VtcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vtc_v20240223";
        pub(super) const CODE_INDEX: Index = index::VTC_V20240223_CODES;
        pub(super) const KEY_INDEX: Index = index::VTC_V20240223_KEYS;
        #[cfg(feature = "vtc")]
        pub(super) static VARIANTS: [VtcError; 29] = [
            VtcError::FailedOperationAudioDecodeFailed,
            VtcError::FailedOperationAudioProcessFailed,
            VtcError::FailedOperationAudioProcessNotFinished,
            VtcError::FailedOperationDownloadError,
            VtcError::FailedOperationJobNotExist,
            VtcError::FailedOperationRequestTimeout,
            VtcError::FailedOperationServerError,
            VtcError::FailedOperationTextModerationNotPass,
            VtcError::FailedOperationTranslationConfirmHasFinished,
            VtcError::FailedOperationTranslationNotNeedConfirm,
            VtcError::FailedOperationUnKnowError,
            VtcError::FailedOperationVideoDurationExceed,
            VtcError::FailedOperationVideoFpsExceed,
            VtcError::FailedOperationVideoResolutionExceed,
            VtcError::FailedOperationVideoSizeExceed,
            VtcError::InvalidParameterInvalidParameter,
            VtcError::InvalidParameterValueUrlIllegal,
            VtcError::RequestLimitExceededJobNumExceed,
            VtcError::RequestLimitExceededUinLimitExceeded,
            VtcError::ResourceUnavailableDelivering,
            VtcError::ResourceUnavailableFreeze,
            VtcError::ResourceUnavailableInArrears,
            VtcError::ResourceUnavailableIsOpening,
            VtcError::ResourceUnavailableLowBalance,
            VtcError::ResourceUnavailableNotExist,
            VtcError::ResourceUnavailableNotReady,
            VtcError::ResourceUnavailableRecover,
            VtcError::ResourceUnavailableUnknownStatus,
            VtcError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 29] = [
            "FailedOperation.AudioDecodeFailed",
            "FailedOperation.AudioProcessFailed",
            "FailedOperation.AudioProcessNotFinished",
            "FailedOperation.DownloadError",
            "FailedOperation.JobNotExist",
            "FailedOperation.RequestTimeout",
            "FailedOperation.ServerError",
            "FailedOperation.TextModerationNotPass",
            "FailedOperation.TranslationConfirmHasFinished",
            "FailedOperation.TranslationNotNeedConfirm",
            "FailedOperation.UnKnowError",
            "FailedOperation.VideoDurationExceed",
            "FailedOperation.VideoFpsExceed",
            "FailedOperation.VideoResolutionExceed",
            "FailedOperation.VideoSizeExceed",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue.UrlIllegal",
            "RequestLimitExceeded.JobNumExceed",
            "RequestLimitExceeded.UinLimitExceeded",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.IsOpening",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 29] = [
            "FailedOperationAudioDecodeFailed",
            "FailedOperationAudioProcessFailed",
            "FailedOperationAudioProcessNotFinished",
            "FailedOperationDownloadError",
            "FailedOperationJobNotExist",
            "FailedOperationRequestTimeout",
            "FailedOperationServerError",
            "FailedOperationTextModerationNotPass",
            "FailedOperationTranslationConfirmHasFinished",
            "FailedOperationTranslationNotNeedConfirm",
            "FailedOperationUnKnowError",
            "FailedOperationVideoDurationExceed",
            "FailedOperationVideoFpsExceed",
            "FailedOperationVideoResolutionExceed",
            "FailedOperationVideoSizeExceed",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValueUrlIllegal",
            "RequestLimitExceededJobNumExceed",
            "RequestLimitExceededUinLimitExceeded",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableIsOpening",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("RequestLimitExceeded.JobNumExceed"),
            Answer::of("RequestLimitExceeded.UinLimitExceeded"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::VTC_V20240223_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VtcError",
            label_en: "Video Translation",
            label_zh: "视频转译",
            level: Level::Service,
            product: Some(products::VTC),
            version: Some("2024-02-23"),
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

#[cfg(feature = "vtc")]
pub use v20240223::VtcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
