// @generated from spec/tiw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2d969317ef60f0cc, rust-hash: bc5bd025565b3b33
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tiw.rs"]
mod index;

/// Version 2019-09-19 of the API.
pub mod v20190919 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tiw")]
    /// Error codes of Tencent Interactive Whiteboard (tiw), API 3.0, version 2019-09-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TiwError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AlreadyEnabled
        #[doc(alias("FailedOperation.AlreadyEnabled"))]
        FailedOperationAlreadyEnabled,
        /// FailedOperation.CosBucketInvalid
        #[doc(alias("FailedOperation.CosBucketInvalid"))]
        FailedOperationCosBucketInvalid,
        /// FailedOperation.FileDownloadFail
        #[doc(alias("FailedOperation.FileDownloadFail"))]
        FailedOperationFileDownloadFail,
        /// FailedOperation.FileFormatError
        #[doc(alias("FailedOperation.FileFormatError"))]
        FailedOperationFileFormatError,
        /// FailedOperation.FileOpenFail
        #[doc(alias("FailedOperation.FileOpenFail"))]
        FailedOperationFileOpenFail,
        /// FailedOperation.FileUploadFail
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FileUploadFail"))]
        FailedOperationFileUploadFail,
        /// FailedOperation.GetCredentialFail
        #[doc(alias("FailedOperation.GetCredentialFail"))]
        FailedOperationGetCredentialFail,
        /// FailedOperation.Preprocess
        #[doc(alias("FailedOperation.Preprocess"))]
        FailedOperationPreprocess,
        /// FailedOperation.PreprocessServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.PreprocessServerError"))]
        FailedOperationPreprocessServerError,
        /// FailedOperation.Record
        #[doc(alias("FailedOperation.Record"))]
        FailedOperationRecord,
        /// FailedOperation.Transcode
        #[doc(alias("FailedOperation.Transcode"))]
        FailedOperationTranscode,
        /// FailedOperation.TranscodeServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TranscodeServerError"))]
        FailedOperationTranscodeServerError,
        /// FailedOperation.WhiteboardPush
        #[doc(alias("FailedOperation.WhiteboardPush"))]
        FailedOperationWhiteboardPush,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ApplicationAlreadyExists
        #[doc(alias("InvalidParameter.ApplicationAlreadyExists"))]
        InvalidParameterApplicationAlreadyExists,
        /// InvalidParameter.BodyParameterTypeUnmatched
        #[doc(alias("InvalidParameter.BodyParameterTypeUnmatched"))]
        InvalidParameterBodyParameterTypeUnmatched,
        /// InvalidParameter.CallbackAddressFormatError
        #[doc(alias("InvalidParameter.CallbackAddressFormatError"))]
        InvalidParameterCallbackAddressFormatError,
        /// InvalidParameter.CdnDomainNotFound
        #[doc(alias("InvalidParameter.CdnDomainNotFound"))]
        InvalidParameterCdnDomainNotFound,
        /// InvalidParameter.FileFormatUnsupported
        #[doc(alias("InvalidParameter.FileFormatUnsupported"))]
        InvalidParameterFileFormatUnsupported,
        /// InvalidParameter.InvalidExtra
        #[doc(alias("InvalidParameter.InvalidExtra"))]
        InvalidParameterInvalidExtra,
        /// InvalidParameter.InvalidTaskType
        #[doc(alias("InvalidParameter.InvalidTaskType"))]
        InvalidParameterInvalidTaskType,
        /// InvalidParameter.PreprocessParameter
        #[doc(alias("InvalidParameter.PreprocessParameter"))]
        InvalidParameterPreprocessParameter,
        /// InvalidParameter.RecordParameter
        #[doc(alias("InvalidParameter.RecordParameter"))]
        InvalidParameterRecordParameter,
        /// InvalidParameter.SdkAppIdNotFound
        #[doc(alias("InvalidParameter.SdkAppIdNotFound"))]
        InvalidParameterSdkAppIdNotFound,
        /// InvalidParameter.TaskNotFound
        #[doc(alias("InvalidParameter.TaskNotFound"))]
        InvalidParameterTaskNotFound,
        /// InvalidParameter.TimeFormat
        #[doc(alias("InvalidParameter.TimeFormat"))]
        InvalidParameterTimeFormat,
        /// InvalidParameter.TranscodeParameter
        #[doc(alias("InvalidParameter.TranscodeParameter"))]
        InvalidParameterTranscodeParameter,
        /// InvalidParameter.UnmarshalJSONBodyFail
        #[doc(alias("InvalidParameter.UnmarshalJSONBodyFail"))]
        InvalidParameterUnmarshalJsonBodyFail,
        /// InvalidParameter.UrlFormatError
        #[doc(alias("InvalidParameter.UrlFormatError"))]
        InvalidParameterUrlFormatError,
        /// LimitExceeded.TaskConcurrency
        ///
        /// - Retry: `backoff`
        #[doc(alias("LimitExceeded.TaskConcurrency"))]
        LimitExceededTaskConcurrency,
        /// LimitExceeded.TranscodePagesLimitation
        #[doc(alias("LimitExceeded.TranscodePagesLimitation"))]
        LimitExceededTranscodePagesLimitation,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse.RecordUserId
        #[doc(alias("ResourceInUse.RecordUserId"))]
        ResourceInUseRecordUserId,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.InterfaceUnAuthorizec
        #[doc(alias("ResourceUnavailable.InterfaceUnAuthorizec"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-30"
        )]
        ResourceUnavailableInterfaceUnAuthorizec,
        /// ResourceUnavailable.InterfaceUnAuthorized
        #[doc(alias("ResourceUnavailable.InterfaceUnAuthorized"))]
        ResourceUnavailableInterfaceUnAuthorized,
        /// ResourceUnavailable.NotRegistered
        #[doc(alias("ResourceUnavailable.NotRegistered"))]
        ResourceUnavailableNotRegistered,
        /// ResourceUnavailable.ServiceExpired
        #[doc(alias("ResourceUnavailable.ServiceExpired"))]
        ResourceUnavailableServiceExpired,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.SdkAppId
        #[doc(alias("UnauthorizedOperation.SdkAppId"))]
        UnauthorizedOperationSdkAppId,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.InvalidTaskStatus
        #[doc(alias("UnsupportedOperation.InvalidTaskStatus"))]
        UnsupportedOperationInvalidTaskStatus,
        /// UnsupportedOperation.TaskHasAlreadyStopped
        #[doc(alias("UnsupportedOperation.TaskHasAlreadyStopped"))]
        UnsupportedOperationTaskHasAlreadyStopped,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tiw")]
    api::listed_enum!(TiwError, tiw_v20190919_table);
    pub(crate) mod tiw_v20190919_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tiw")]
        use super::TiwError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tiw_v20190919";
        pub(super) const CODE_INDEX: Index = index::TIW_V20190919_CODES;
        pub(super) const KEY_INDEX: Index = index::TIW_V20190919_KEYS;
        #[cfg(feature = "tiw")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TiwError; 47] = [
            TiwError::AuthFailure,
            TiwError::FailedOperation,
            TiwError::FailedOperationAlreadyEnabled,
            TiwError::FailedOperationCosBucketInvalid,
            TiwError::FailedOperationFileDownloadFail,
            TiwError::FailedOperationFileFormatError,
            TiwError::FailedOperationFileOpenFail,
            TiwError::FailedOperationFileUploadFail,
            TiwError::FailedOperationGetCredentialFail,
            TiwError::FailedOperationPreprocess,
            TiwError::FailedOperationPreprocessServerError,
            TiwError::FailedOperationRecord,
            TiwError::FailedOperationTranscode,
            TiwError::FailedOperationTranscodeServerError,
            TiwError::FailedOperationWhiteboardPush,
            TiwError::InternalError,
            TiwError::InvalidParameter,
            TiwError::InvalidParameterApplicationAlreadyExists,
            TiwError::InvalidParameterBodyParameterTypeUnmatched,
            TiwError::InvalidParameterCallbackAddressFormatError,
            TiwError::InvalidParameterCdnDomainNotFound,
            TiwError::InvalidParameterFileFormatUnsupported,
            TiwError::InvalidParameterInvalidExtra,
            TiwError::InvalidParameterInvalidTaskType,
            TiwError::InvalidParameterPreprocessParameter,
            TiwError::InvalidParameterRecordParameter,
            TiwError::InvalidParameterSdkAppIdNotFound,
            TiwError::InvalidParameterTaskNotFound,
            TiwError::InvalidParameterTimeFormat,
            TiwError::InvalidParameterTranscodeParameter,
            TiwError::InvalidParameterUnmarshalJsonBodyFail,
            TiwError::InvalidParameterUrlFormatError,
            TiwError::LimitExceededTaskConcurrency,
            TiwError::LimitExceededTranscodePagesLimitation,
            TiwError::RequestLimitExceeded,
            TiwError::ResourceInUseRecordUserId,
            TiwError::ResourceUnavailable,
            TiwError::ResourceUnavailableInterfaceUnAuthorizec,
            TiwError::ResourceUnavailableInterfaceUnAuthorized,
            TiwError::ResourceUnavailableNotRegistered,
            TiwError::ResourceUnavailableServiceExpired,
            TiwError::UnauthorizedOperation,
            TiwError::UnauthorizedOperationSdkAppId,
            TiwError::UnknownParameter,
            TiwError::UnsupportedOperation,
            TiwError::UnsupportedOperationInvalidTaskStatus,
            TiwError::UnsupportedOperationTaskHasAlreadyStopped,
        ];
        pub(super) static WORDS: [&str; 47] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AlreadyEnabled",
            "FailedOperation.CosBucketInvalid",
            "FailedOperation.FileDownloadFail",
            "FailedOperation.FileFormatError",
            "FailedOperation.FileOpenFail",
            "FailedOperation.FileUploadFail",
            "FailedOperation.GetCredentialFail",
            "FailedOperation.Preprocess",
            "FailedOperation.PreprocessServerError",
            "FailedOperation.Record",
            "FailedOperation.Transcode",
            "FailedOperation.TranscodeServerError",
            "FailedOperation.WhiteboardPush",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.ApplicationAlreadyExists",
            "InvalidParameter.BodyParameterTypeUnmatched",
            "InvalidParameter.CallbackAddressFormatError",
            "InvalidParameter.CdnDomainNotFound",
            "InvalidParameter.FileFormatUnsupported",
            "InvalidParameter.InvalidExtra",
            "InvalidParameter.InvalidTaskType",
            "InvalidParameter.PreprocessParameter",
            "InvalidParameter.RecordParameter",
            "InvalidParameter.SdkAppIdNotFound",
            "InvalidParameter.TaskNotFound",
            "InvalidParameter.TimeFormat",
            "InvalidParameter.TranscodeParameter",
            "InvalidParameter.UnmarshalJSONBodyFail",
            "InvalidParameter.UrlFormatError",
            "LimitExceeded.TaskConcurrency",
            "LimitExceeded.TranscodePagesLimitation",
            "RequestLimitExceeded",
            "ResourceInUse.RecordUserId",
            "ResourceUnavailable",
            "ResourceUnavailable.InterfaceUnAuthorizec",
            "ResourceUnavailable.InterfaceUnAuthorized",
            "ResourceUnavailable.NotRegistered",
            "ResourceUnavailable.ServiceExpired",
            "UnauthorizedOperation",
            "UnauthorizedOperation.SdkAppId",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.InvalidTaskStatus",
            "UnsupportedOperation.TaskHasAlreadyStopped",
        ];
        pub(super) static NAMES: [&str; 47] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAlreadyEnabled",
            "FailedOperationCosBucketInvalid",
            "FailedOperationFileDownloadFail",
            "FailedOperationFileFormatError",
            "FailedOperationFileOpenFail",
            "FailedOperationFileUploadFail",
            "FailedOperationGetCredentialFail",
            "FailedOperationPreprocess",
            "FailedOperationPreprocessServerError",
            "FailedOperationRecord",
            "FailedOperationTranscode",
            "FailedOperationTranscodeServerError",
            "FailedOperationWhiteboardPush",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterApplicationAlreadyExists",
            "InvalidParameterBodyParameterTypeUnmatched",
            "InvalidParameterCallbackAddressFormatError",
            "InvalidParameterCdnDomainNotFound",
            "InvalidParameterFileFormatUnsupported",
            "InvalidParameterInvalidExtra",
            "InvalidParameterInvalidTaskType",
            "InvalidParameterPreprocessParameter",
            "InvalidParameterRecordParameter",
            "InvalidParameterSdkAppIdNotFound",
            "InvalidParameterTaskNotFound",
            "InvalidParameterTimeFormat",
            "InvalidParameterTranscodeParameter",
            "InvalidParameterUnmarshalJsonBodyFail",
            "InvalidParameterUrlFormatError",
            "LimitExceededTaskConcurrency",
            "LimitExceededTranscodePagesLimitation",
            "RequestLimitExceeded",
            "ResourceInUseRecordUserId",
            "ResourceUnavailable",
            "ResourceUnavailableInterfaceUnAuthorizec",
            "ResourceUnavailableInterfaceUnAuthorized",
            "ResourceUnavailableNotRegistered",
            "ResourceUnavailableServiceExpired",
            "UnauthorizedOperation",
            "UnauthorizedOperationSdkAppId",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationInvalidTaskStatus",
            "UnsupportedOperationTaskHasAlreadyStopped",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FileUploadFail").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.PreprocessServerError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TranscodeServerError")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("LimitExceeded.TaskConcurrency").with_retry(Retry::Backoff),
            Answer::below("LimitExceeded"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TIW_V20190919_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TiwError",
            label_en: "Tencent Interactive Whiteboard",
            label_zh: "互动白板",
            level: Level::Service,
            product: Some(products::TIW),
            version: Some("2019-09-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    37,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-30",
                        "自 2025-06-30 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tiw")]
pub use v20190919::TiwError;

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
