// @generated from spec/vtc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fd0f040cf69a5f1a
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vtc.rs"]
mod index;

/// Version 2024-02-23 of the API.
pub mod v20240223 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Video Translation (vtc), API 3.0, version 2024-02-23.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum VtcError {
        /// FailedOperation.AudioDecodeFailed
        #[doc(alias("FailedOperation.AudioDecodeFailed"))]
        FailedOperationAudioDecodeFailed = -173_934_469,
        /// FailedOperation.AudioProcessFailed
        #[doc(alias("FailedOperation.AudioProcessFailed"))]
        FailedOperationAudioProcessFailed = 193_630_161,
        /// FailedOperation.AudioProcessNotFinished
        #[doc(alias("FailedOperation.AudioProcessNotFinished"))]
        FailedOperationAudioProcessNotFinished = -2_004_116_377,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError = -436_120_622,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist = -1_855_878_269,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError = 741_046_063,
        /// FailedOperation.TextModerationNotPass
        #[doc(alias("FailedOperation.TextModerationNotPass"))]
        FailedOperationTextModerationNotPass = 447_138_947,
        /// FailedOperation.TranslationConfirmHasFinished
        #[doc(alias("FailedOperation.TranslationConfirmHasFinished"))]
        FailedOperationTranslationConfirmHasFinished = -396_369_524,
        /// FailedOperation.TranslationNotNeedConfirm
        #[doc(alias("FailedOperation.TranslationNotNeedConfirm"))]
        FailedOperationTranslationNotNeedConfirm = 1_276_753_206,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.VideoDurationExceed
        #[doc(alias("FailedOperation.VideoDurationExceed"))]
        FailedOperationVideoDurationExceed = 1_113_394_753,
        /// FailedOperation.VideoFpsExceed
        #[doc(alias("FailedOperation.VideoFpsExceed"))]
        FailedOperationVideoFpsExceed = 622_592_700,
        /// FailedOperation.VideoResolutionExceed
        #[doc(alias("FailedOperation.VideoResolutionExceed"))]
        FailedOperationVideoResolutionExceed = -1_749_296_124,
        /// FailedOperation.VideoSizeExceed
        #[doc(alias("FailedOperation.VideoSizeExceed"))]
        FailedOperationVideoSizeExceed = -431_379_442,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// RequestLimitExceeded.JobNumExceed
        #[doc(alias("RequestLimitExceeded.JobNumExceed"))]
        RequestLimitExceededJobNumExceed = 1_455_366_471,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded = -747_615_626,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering = 167_529_665,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze = 252_778_231,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening = 1_023_310_422,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance = 854_676_431,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        ResourceUnavailableNotReady = 1_692_585_090,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover = 1_754_339_730,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus = 1_706_789_077,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
    }
    api::listed_enum!(VtcError, vtc_v20240223_table);
    mod vtc_v20240223_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{VtcError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "vtc_v20240223";
        pub(super) const CODE_INDEX: Index = index::VTC_V20240223_CODES;
        pub(super) const KEY_INDEX: Index = index::VTC_V20240223_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 29] = backgrounds(
            &WORDS,
            &index::VTC_V20240223_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20240223::VtcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
