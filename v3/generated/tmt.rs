// @generated from spec/tmt.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6e54d456429253ec, rust-hash: 5391163736aad3c5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tmt.rs"]
mod index;

/// Version 2018-03-21 of the API.
pub mod v20180321 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tmt")]
    /// Error codes of Tencent Machine Translation (tmt), API 3.0, version 2018-03-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TmtError {
        /// FailedOperation.DecodeErr
        #[doc(alias("FailedOperation.DecodeErr"))]
        FailedOperationDecodeErr,
        /// FailedOperation.DownloadErr
        #[doc(alias("FailedOperation.DownloadErr"))]
        FailedOperationDownloadErr,
        /// FailedOperation.ErrorUserArea
        #[doc(alias("FailedOperation.ErrorUserArea"))]
        FailedOperationErrorUserArea,
        /// FailedOperation.InsertErr
        #[doc(alias("FailedOperation.InsertErr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        FailedOperationInsertErr,
        /// FailedOperation.LanguageRecognitionErr
        #[doc(alias("FailedOperation.LanguageRecognitionErr"))]
        FailedOperationLanguageRecognitionErr,
        /// FailedOperation.NoFreeAmount
        #[doc(alias("FailedOperation.NoFreeAmount"))]
        FailedOperationNoFreeAmount,
        /// FailedOperation.RequestAiLabErr
        #[doc(alias("FailedOperation.RequestAiLabErr"))]
        FailedOperationRequestAiLabErr,
        /// FailedOperation.RequestHunYuanErr
        #[doc(alias("FailedOperation.RequestHunYuanErr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-07-08"
        )]
        FailedOperationRequestHunYuanErr,
        /// FailedOperation.ServiceIsolate
        #[doc(alias("FailedOperation.ServiceIsolate"))]
        FailedOperationServiceIsolate,
        /// FailedOperation.StopUsing
        #[doc(alias("FailedOperation.StopUsing"))]
        FailedOperationStopUsing,
        /// FailedOperation.SubmissionLimitReached
        #[doc(alias("FailedOperation.SubmissionLimitReached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        FailedOperationSubmissionLimitReached,
        /// FailedOperation.TooManyWaitProcess
        #[doc(alias("FailedOperation.TooManyWaitProcess"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        FailedOperationTooManyWaitProcess,
        /// FailedOperation.UserHasNoFreeAmount
        #[doc(alias("FailedOperation.UserHasNoFreeAmount"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        FailedOperationUserHasNoFreeAmount,
        /// FailedOperation.UserNotRegistered
        #[doc(alias("FailedOperation.UserNotRegistered"))]
        FailedOperationUserNotRegistered,
        /// InternalError
        InternalError,
        /// InternalError.BackendTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.BackendTimeout"))]
        InternalErrorBackendTimeout,
        /// InternalError.ErrorGetRoute
        #[doc(alias("InternalError.ErrorGetRoute"))]
        InternalErrorErrorGetRoute,
        /// InternalError.ErrorUnknown
        #[doc(alias("InternalError.ErrorUnknown"))]
        InternalErrorErrorUnknown,
        /// InternalError.RequestFailed
        #[doc(alias("InternalError.RequestFailed"))]
        InternalErrorRequestFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.DuplicatedSessionIdAndSeq
        #[doc(alias("InvalidParameter.DuplicatedSessionIdAndSeq"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        InvalidParameterDuplicatedSessionIdAndSeq,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter,
        /// InvalidParameter.SeqIntervalTooLarge
        #[doc(alias("InvalidParameter.SeqIntervalTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        InvalidParameterSeqIntervalTooLarge,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.LimitedAccessFrequency
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.LimitedAccessFrequency"))]
        LimitExceededLimitedAccessFrequency,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded,
        /// UnauthorizedOperation.ActionNotFound
        #[doc(alias("UnauthorizedOperation.ActionNotFound"))]
        UnauthorizedOperationActionNotFound,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AudioDurationExceed
        #[doc(alias("UnsupportedOperation.AudioDurationExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-13"
        )]
        UnsupportedOperationAudioDurationExceed,
        /// UnsupportedOperation.TextTooLong
        #[doc(alias("UnsupportedOperation.TextTooLong"))]
        UnsupportedOperationTextTooLong,
        /// UnsupportedOperation.UnSupportedTargetLanguage
        #[doc(alias("UnsupportedOperation.UnSupportedTargetLanguage"))]
        UnsupportedOperationUnSupportedTargetLanguage,
        /// UnsupportedOperation.UnsupportedLanguage
        #[doc(alias("UnsupportedOperation.UnsupportedLanguage"))]
        UnsupportedOperationUnsupportedLanguage,
        /// UnsupportedOperation.UnsupportedSourceLanguage
        #[doc(alias("UnsupportedOperation.UnsupportedSourceLanguage"))]
        UnsupportedOperationUnsupportedSourceLanguage,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tmt")]
    api::listed_enum!(TmtError, tmt_v20180321_table);
    pub(crate) mod tmt_v20180321_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tmt")]
        use super::TmtError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tmt_v20180321";
        pub(super) const CODE_INDEX: Index = index::TMT_V20180321_CODES;
        pub(super) const KEY_INDEX: Index = index::TMT_V20180321_KEYS;
        #[cfg(feature = "tmt")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TmtError; 35] = [
            TmtError::FailedOperationDecodeErr,
            TmtError::FailedOperationDownloadErr,
            TmtError::FailedOperationErrorUserArea,
            TmtError::FailedOperationInsertErr,
            TmtError::FailedOperationLanguageRecognitionErr,
            TmtError::FailedOperationNoFreeAmount,
            TmtError::FailedOperationRequestAiLabErr,
            TmtError::FailedOperationRequestHunYuanErr,
            TmtError::FailedOperationServiceIsolate,
            TmtError::FailedOperationStopUsing,
            TmtError::FailedOperationSubmissionLimitReached,
            TmtError::FailedOperationTooManyWaitProcess,
            TmtError::FailedOperationUserHasNoFreeAmount,
            TmtError::FailedOperationUserNotRegistered,
            TmtError::InternalError,
            TmtError::InternalErrorBackendTimeout,
            TmtError::InternalErrorErrorGetRoute,
            TmtError::InternalErrorErrorUnknown,
            TmtError::InternalErrorRequestFailed,
            TmtError::InvalidParameter,
            TmtError::InvalidParameterDuplicatedSessionIdAndSeq,
            TmtError::InvalidParameterMissingParameter,
            TmtError::InvalidParameterSeqIntervalTooLarge,
            TmtError::InvalidParameterValue,
            TmtError::LimitExceeded,
            TmtError::LimitExceededLimitedAccessFrequency,
            TmtError::MissingParameter,
            TmtError::RequestLimitExceededUinLimitExceeded,
            TmtError::UnauthorizedOperationActionNotFound,
            TmtError::UnsupportedOperation,
            TmtError::UnsupportedOperationAudioDurationExceed,
            TmtError::UnsupportedOperationTextTooLong,
            TmtError::UnsupportedOperationUnSupportedTargetLanguage,
            TmtError::UnsupportedOperationUnsupportedLanguage,
            TmtError::UnsupportedOperationUnsupportedSourceLanguage,
        ];
        pub(super) static WORDS: [&str; 35] = [
            "FailedOperation.DecodeErr",
            "FailedOperation.DownloadErr",
            "FailedOperation.ErrorUserArea",
            "FailedOperation.InsertErr",
            "FailedOperation.LanguageRecognitionErr",
            "FailedOperation.NoFreeAmount",
            "FailedOperation.RequestAiLabErr",
            "FailedOperation.RequestHunYuanErr",
            "FailedOperation.ServiceIsolate",
            "FailedOperation.StopUsing",
            "FailedOperation.SubmissionLimitReached",
            "FailedOperation.TooManyWaitProcess",
            "FailedOperation.UserHasNoFreeAmount",
            "FailedOperation.UserNotRegistered",
            "InternalError",
            "InternalError.BackendTimeout",
            "InternalError.ErrorGetRoute",
            "InternalError.ErrorUnknown",
            "InternalError.RequestFailed",
            "InvalidParameter",
            "InvalidParameter.DuplicatedSessionIdAndSeq",
            "InvalidParameter.MissingParameter",
            "InvalidParameter.SeqIntervalTooLarge",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.LimitedAccessFrequency",
            "MissingParameter",
            "RequestLimitExceeded.UinLimitExceeded",
            "UnauthorizedOperation.ActionNotFound",
            "UnsupportedOperation",
            "UnsupportedOperation.AudioDurationExceed",
            "UnsupportedOperation.TextTooLong",
            "UnsupportedOperation.UnSupportedTargetLanguage",
            "UnsupportedOperation.UnsupportedLanguage",
            "UnsupportedOperation.UnsupportedSourceLanguage",
        ];
        pub(super) static NAMES: [&str; 35] = [
            "FailedOperationDecodeErr",
            "FailedOperationDownloadErr",
            "FailedOperationErrorUserArea",
            "FailedOperationInsertErr",
            "FailedOperationLanguageRecognitionErr",
            "FailedOperationNoFreeAmount",
            "FailedOperationRequestAiLabErr",
            "FailedOperationRequestHunYuanErr",
            "FailedOperationServiceIsolate",
            "FailedOperationStopUsing",
            "FailedOperationSubmissionLimitReached",
            "FailedOperationTooManyWaitProcess",
            "FailedOperationUserHasNoFreeAmount",
            "FailedOperationUserNotRegistered",
            "InternalError",
            "InternalErrorBackendTimeout",
            "InternalErrorErrorGetRoute",
            "InternalErrorErrorUnknown",
            "InternalErrorRequestFailed",
            "InvalidParameter",
            "InvalidParameterDuplicatedSessionIdAndSeq",
            "InvalidParameterMissingParameter",
            "InvalidParameterSeqIntervalTooLarge",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededLimitedAccessFrequency",
            "MissingParameter",
            "RequestLimitExceededUinLimitExceeded",
            "UnauthorizedOperationActionNotFound",
            "UnsupportedOperation",
            "UnsupportedOperationAudioDurationExceed",
            "UnsupportedOperationTextTooLong",
            "UnsupportedOperationUnSupportedTargetLanguage",
            "UnsupportedOperationUnsupportedLanguage",
            "UnsupportedOperationUnsupportedSourceLanguage",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 14] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InternalError.BackendTimeout").with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.LimitedAccessFrequency")
                .with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded.UinLimitExceeded"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TMT_V20180321_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TmtError",
            label_en: "Tencent Machine Translation",
            label_zh: "机器翻译",
            level: Level::Service,
            product: Some(products::TMT),
            version: Some("2018-03-21"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-07-08",
                        "自 2026-07-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    12,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-13",
                        "自 2026-03-13 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tmt")]
pub use v20180321::TmtError;

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
