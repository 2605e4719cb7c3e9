// @generated from spec/tiw.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2fdd8ae525293933
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tiw.rs"]
mod index;

/// Version 2019-09-19 of the API.
pub mod v20190919 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Interactive Whiteboard (tiw), API 3.0, version 2019-09-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TiwError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AlreadyEnabled
        #[doc(alias("FailedOperation.AlreadyEnabled"))]
        FailedOperationAlreadyEnabled = -388_035_317,
        /// FailedOperation.CosBucketInvalid
        #[doc(alias("FailedOperation.CosBucketInvalid"))]
        FailedOperationCosBucketInvalid = -288_684_685,
        /// FailedOperation.FileDownloadFail
        #[doc(alias("FailedOperation.FileDownloadFail"))]
        FailedOperationFileDownloadFail = 455_061_727,
        /// FailedOperation.FileFormatError
        #[doc(alias("FailedOperation.FileFormatError"))]
        FailedOperationFileFormatError = -231_046_942,
        /// FailedOperation.FileOpenFail
        #[doc(alias("FailedOperation.FileOpenFail"))]
        FailedOperationFileOpenFail = -1_047_158_405,
        /// FailedOperation.FileUploadFail
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FileUploadFail"))]
        FailedOperationFileUploadFail = 95_881_364,
        /// FailedOperation.GetCredentialFail
        #[doc(alias("FailedOperation.GetCredentialFail"))]
        FailedOperationGetCredentialFail = 27_591_746,
        /// FailedOperation.Preprocess
        #[doc(alias("FailedOperation.Preprocess"))]
        FailedOperationPreprocess = -1_417_186_383,
        /// FailedOperation.PreprocessServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.PreprocessServerError"))]
        FailedOperationPreprocessServerError = 2_082_557_390,
        /// FailedOperation.Record
        #[doc(alias("FailedOperation.Record"))]
        FailedOperationRecord = -643_676_748,
        /// FailedOperation.Transcode
        #[doc(alias("FailedOperation.Transcode"))]
        FailedOperationTranscode = 239_336_023,
        /// FailedOperation.TranscodeServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TranscodeServerError"))]
        FailedOperationTranscodeServerError = 1_527_568_485,
        /// FailedOperation.WhiteboardPush
        #[doc(alias("FailedOperation.WhiteboardPush"))]
        FailedOperationWhiteboardPush = 882_388_105,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ApplicationAlreadyExists
        #[doc(alias("InvalidParameter.ApplicationAlreadyExists"))]
        InvalidParameterApplicationAlreadyExists = 1_805_628_918,
        /// InvalidParameter.BodyParameterTypeUnmatched
        #[doc(alias("InvalidParameter.BodyParameterTypeUnmatched"))]
        InvalidParameterBodyParameterTypeUnmatched = -554_382_643,
        /// InvalidParameter.CallbackAddressFormatError
        #[doc(alias("InvalidParameter.CallbackAddressFormatError"))]
        InvalidParameterCallbackAddressFormatError = -1_380_748_323,
        /// InvalidParameter.CdnDomainNotFound
        #[doc(alias("InvalidParameter.CdnDomainNotFound"))]
        InvalidParameterCdnDomainNotFound = -1_256_766_050,
        /// InvalidParameter.FileFormatUnsupported
        #[doc(alias("InvalidParameter.FileFormatUnsupported"))]
        InvalidParameterFileFormatUnsupported = 262_726_957,
        /// InvalidParameter.InvalidExtra
        #[doc(alias("InvalidParameter.InvalidExtra"))]
        InvalidParameterInvalidExtra = -991_357_262,
        /// InvalidParameter.InvalidTaskType
        #[doc(alias("InvalidParameter.InvalidTaskType"))]
        InvalidParameterInvalidTaskType = -1_112_764_535,
        /// InvalidParameter.PreprocessParameter
        #[doc(alias("InvalidParameter.PreprocessParameter"))]
        InvalidParameterPreprocessParameter = 1_253_456_708,
        /// InvalidParameter.RecordParameter
        #[doc(alias("InvalidParameter.RecordParameter"))]
        InvalidParameterRecordParameter = 1_219_760_865,
        /// InvalidParameter.SdkAppIdNotFound
        #[doc(alias("InvalidParameter.SdkAppIdNotFound"))]
        InvalidParameterSdkAppIdNotFound = -1_093_152_674,
        /// InvalidParameter.TaskNotFound
        #[doc(alias("InvalidParameter.TaskNotFound"))]
        InvalidParameterTaskNotFound = 747_328_547,
        /// InvalidParameter.TimeFormat
        #[doc(alias("InvalidParameter.TimeFormat"))]
        InvalidParameterTimeFormat = -975_643_875,
        /// InvalidParameter.TranscodeParameter
        #[doc(alias("InvalidParameter.TranscodeParameter"))]
        InvalidParameterTranscodeParameter = 1_907_349_826,
        /// InvalidParameter.UnmarshalJSONBodyFail
        #[doc(alias("InvalidParameter.UnmarshalJSONBodyFail"))]
        InvalidParameterUnmarshalJsonBodyFail = 207_703_313,
        /// InvalidParameter.UrlFormatError
        #[doc(alias("InvalidParameter.UrlFormatError"))]
        InvalidParameterUrlFormatError = -447_436_340,
        /// LimitExceeded.TaskConcurrency
        ///
        /// - Retry: `backoff`
        #[doc(alias("LimitExceeded.TaskConcurrency"))]
        LimitExceededTaskConcurrency = 1_467_559_455,
        /// LimitExceeded.TranscodePagesLimitation
        #[doc(alias("LimitExceeded.TranscodePagesLimitation"))]
        LimitExceededTranscodePagesLimitation = -1_727_447_688,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse.RecordUserId
        #[doc(alias("ResourceInUse.RecordUserId"))]
        ResourceInUseRecordUserId = -2_141_622_955,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.InterfaceUnAuthorizec
        #[doc(alias("ResourceUnavailable.InterfaceUnAuthorizec"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-30"
        )]
        ResourceUnavailableInterfaceUnAuthorizec = 618_056_313,
        /// ResourceUnavailable.InterfaceUnAuthorized
        #[doc(alias("ResourceUnavailable.InterfaceUnAuthorized"))]
        ResourceUnavailableInterfaceUnAuthorized = -240_950_819,
        /// ResourceUnavailable.NotRegistered
        #[doc(alias("ResourceUnavailable.NotRegistered"))]
        ResourceUnavailableNotRegistered = 709_071_739,
        /// ResourceUnavailable.ServiceExpired
        #[doc(alias("ResourceUnavailable.ServiceExpired"))]
        ResourceUnavailableServiceExpired = 1_625_311_555,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.SdkAppId
        #[doc(alias("UnauthorizedOperation.SdkAppId"))]
        UnauthorizedOperationSdkAppId = -2_027_304_039,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.InvalidTaskStatus
        #[doc(alias("UnsupportedOperation.InvalidTaskStatus"))]
        UnsupportedOperationInvalidTaskStatus = -1_052_155_803,
        /// UnsupportedOperation.TaskHasAlreadyStopped
        #[doc(alias("UnsupportedOperation.TaskHasAlreadyStopped"))]
        UnsupportedOperationTaskHasAlreadyStopped = -985_380_191,
    }
    api::listed_enum!(TiwError, tiw_v20190919_table);
    mod tiw_v20190919_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TiwError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tiw_v20190919";
        pub(super) const CODE_INDEX: Index = index::TIW_V20190919_CODES;
        pub(super) const KEY_INDEX: Index = index::TIW_V20190919_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 47] = backgrounds(
            &WORDS,
            &index::TIW_V20190919_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::TIW_V20190919_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190919::TiwError;

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
