// @generated from spec/bda.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 913a343d74a54070, rust-hash: 5b8b69c23c81b645
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/bda.rs"]
mod index;

/// Version 2020-03-24 of the API.
pub mod v20200324 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "bda")]
    /// Error codes of Body Analysis (bda), API 3.0, version 2020-03-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BdaError {
        /// FailedOperation.AudioDecodeFailed
        #[doc(alias("FailedOperation.AudioDecodeFailed"))]
        FailedOperationAudioDecodeFailed,
        /// FailedOperation.AudioEncodeFailed
        #[doc(alias("FailedOperation.AudioEncodeFailed"))]
        FailedOperationAudioEncodeFailed,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.BodyFeatureFail
        #[doc(alias("FailedOperation.BodyFeatureFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationBodyFeatureFail,
        /// FailedOperation.BodyJointsFail
        #[doc(alias("FailedOperation.BodyJointsFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationBodyJointsFail,
        /// FailedOperation.BodyQualityNotQualified
        #[doc(alias("FailedOperation.BodyQualityNotQualified"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationBodyQualityNotQualified,
        /// FailedOperation.BodyRectIllegal
        #[doc(alias("FailedOperation.BodyRectIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationBodyRectIllegal,
        /// FailedOperation.BodyRectNumIllegal
        #[doc(alias("FailedOperation.BodyRectNumIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationBodyRectNumIllegal,
        /// FailedOperation.CreateTraceFailed
        #[doc(alias("FailedOperation.CreateTraceFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationCreateTraceFailed,
        /// FailedOperation.DownloadError
        #[doc(alias("FailedOperation.DownloadError"))]
        FailedOperationDownloadError,
        /// FailedOperation.GroupEmpty
        #[doc(alias("FailedOperation.GroupEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationGroupEmpty,
        /// FailedOperation.ImageBodyDetectFailed
        #[doc(alias("FailedOperation.ImageBodyDetectFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationImageBodyDetectFailed,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageFacedetectFailed
        #[doc(alias("FailedOperation.ImageFacedetectFailed"))]
        FailedOperationImageFacedetectFailed,
        /// FailedOperation.ImageNotForeground
        #[doc(alias("FailedOperation.ImageNotForeground"))]
        FailedOperationImageNotForeground,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionInsufficient
        #[doc(alias("FailedOperation.ImageResolutionInsufficient"))]
        FailedOperationImageResolutionInsufficient,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.JobConflict
        #[doc(alias("FailedOperation.JobConflict"))]
        FailedOperationJobConflict,
        /// FailedOperation.JobQueueFull
        #[doc(alias("FailedOperation.JobQueueFull"))]
        FailedOperationJobQueueFull,
        /// FailedOperation.NoBodyInPhoto
        #[doc(alias("FailedOperation.NoBodyInPhoto"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationNoBodyInPhoto,
        /// FailedOperation.ProfileNumExceed
        #[doc(alias("FailedOperation.ProfileNumExceed"))]
        FailedOperationProfileNumExceed,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        FailedOperationRequestEntityTooLarge,
        /// FailedOperation.RequestLimitExceeded
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationRequestLimitExceeded,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.SegmentFailed
        #[doc(alias("FailedOperation.SegmentFailed"))]
        FailedOperationSegmentFailed,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.TaskLimitExceeded
        #[doc(alias("FailedOperation.TaskLimitExceeded"))]
        FailedOperationTaskLimitExceeded,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist,
        /// FailedOperation.TerminateTaskFailed
        #[doc(alias("FailedOperation.TerminateTaskFailed"))]
        FailedOperationTerminateTaskFailed,
        /// FailedOperation.TooLargeFileError
        #[doc(alias("FailedOperation.TooLargeFileError"))]
        FailedOperationTooLargeFileError,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        FailedOperationUnknown,
        /// FailedOperation.VideoDecodeFailed
        #[doc(alias("FailedOperation.VideoDecodeFailed"))]
        FailedOperationVideoDecodeFailed,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue.AccountTraceNumExceed
        #[doc(alias("InvalidParameterValue.AccountTraceNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueAccountTraceNumExceed,
        /// InvalidParameterValue.BodyModelVersionIllegal
        #[doc(alias("InvalidParameterValue.BodyModelVersionIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueBodyModelVersionIllegal,
        /// InvalidParameterValue.BodyRectsExceed
        #[doc(alias("InvalidParameterValue.BodyRectsExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueBodyRectsExceed,
        /// InvalidParameterValue.GroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupIdAlreadyExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupIdAlreadyExist,
        /// InvalidParameterValue.GroupIdIllegal
        #[doc(alias("InvalidParameterValue.GroupIdIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupIdIllegal,
        /// InvalidParameterValue.GroupIdNotExist
        #[doc(alias("InvalidParameterValue.GroupIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupIdNotExist,
        /// InvalidParameterValue.GroupIdTooLong
        #[doc(alias("InvalidParameterValue.GroupIdTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupIdTooLong,
        /// InvalidParameterValue.GroupNameAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupNameAlreadyExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupNameAlreadyExist,
        /// InvalidParameterValue.GroupNameTooLong
        #[doc(alias("InvalidParameterValue.GroupNameTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupNameTooLong,
        /// InvalidParameterValue.GroupNumExceed
        #[doc(alias("InvalidParameterValue.GroupNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupNumExceed,
        /// InvalidParameterValue.GroupTagTooLong
        #[doc(alias("InvalidParameterValue.GroupTagTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupTagTooLong,
        /// InvalidParameterValue.GroupTraceNumExceed
        #[doc(alias("InvalidParameterValue.GroupTraceNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueGroupTraceNumExceed,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueLimitExceed,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.OffsetExceed
        #[doc(alias("InvalidParameterValue.OffsetExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueOffsetExceed,
        /// InvalidParameterValue.PersonIdAlreadyExist
        #[doc(alias("InvalidParameterValue.PersonIdAlreadyExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonIdAlreadyExist,
        /// InvalidParameterValue.PersonIdIllegal
        #[doc(alias("InvalidParameterValue.PersonIdIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonIdIllegal,
        /// InvalidParameterValue.PersonIdNotExist
        #[doc(alias("InvalidParameterValue.PersonIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonIdNotExist,
        /// InvalidParameterValue.PersonIdTooLong
        #[doc(alias("InvalidParameterValue.PersonIdTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonIdTooLong,
        /// InvalidParameterValue.PersonNameIllegal
        #[doc(alias("InvalidParameterValue.PersonNameIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonNameIllegal,
        /// InvalidParameterValue.PersonNameTooLong
        #[doc(alias("InvalidParameterValue.PersonNameTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonNameTooLong,
        /// InvalidParameterValue.PersonTraceNumExceed
        #[doc(alias("InvalidParameterValue.PersonTraceNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValuePersonTraceNumExceed,
        /// InvalidParameterValue.SearchPersonsExceed
        #[doc(alias("InvalidParameterValue.SearchPersonsExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueSearchPersonsExceed,
        /// InvalidParameterValue.TraceBodyNumExceed
        #[doc(alias("InvalidParameterValue.TraceBodyNumExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueTraceBodyNumExceed,
        /// InvalidParameterValue.TraceMatchThresholdIllegal
        #[doc(alias("InvalidParameterValue.TraceMatchThresholdIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        InvalidParameterValueTraceMatchThresholdIllegal,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        MissingParameterErrorParameterEmpty,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-11-05"
        )]
        ResourceUnavailableNotReady,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "bda")]
    api::listed_enum!(BdaError, bda_v20200324_table);
    pub(crate) mod bda_v20200324_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "bda")]
        use super::BdaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "bda_v20200324";
        pub(super) const CODE_INDEX: Index = index::BDA_V20200324_CODES;
        pub(super) const KEY_INDEX: Index = index::BDA_V20200324_KEYS;
        #[cfg(feature = "bda")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [BdaError; 72] = [
            BdaError::FailedOperationAudioDecodeFailed,
            BdaError::FailedOperationAudioEncodeFailed,
            BdaError::FailedOperationBalanceInsufficient,
            BdaError::FailedOperationBodyFeatureFail,
            BdaError::FailedOperationBodyJointsFail,
            BdaError::FailedOperationBodyQualityNotQualified,
            BdaError::FailedOperationBodyRectIllegal,
            BdaError::FailedOperationBodyRectNumIllegal,
            BdaError::FailedOperationCreateTraceFailed,
            BdaError::FailedOperationDownloadError,
            BdaError::FailedOperationGroupEmpty,
            BdaError::FailedOperationImageBodyDetectFailed,
            BdaError::FailedOperationImageDecodeFailed,
            BdaError::FailedOperationImageDownloadError,
            BdaError::FailedOperationImageFacedetectFailed,
            BdaError::FailedOperationImageNotForeground,
            BdaError::FailedOperationImageNotSupported,
            BdaError::FailedOperationImageResolutionExceed,
            BdaError::FailedOperationImageResolutionInsufficient,
            BdaError::FailedOperationImageSizeExceed,
            BdaError::FailedOperationInnerError,
            BdaError::FailedOperationJobConflict,
            BdaError::FailedOperationJobQueueFull,
            BdaError::FailedOperationNoBodyInPhoto,
            BdaError::FailedOperationProfileNumExceed,
            BdaError::FailedOperationRequestEntityTooLarge,
            BdaError::FailedOperationRequestLimitExceeded,
            BdaError::FailedOperationRequestTimeout,
            BdaError::FailedOperationRpcFail,
            BdaError::FailedOperationSegmentFailed,
            BdaError::FailedOperationServerError,
            BdaError::FailedOperationTaskLimitExceeded,
            BdaError::FailedOperationTaskNotExist,
            BdaError::FailedOperationTerminateTaskFailed,
            BdaError::FailedOperationTooLargeFileError,
            BdaError::FailedOperationUnKnowError,
            BdaError::FailedOperationUnknown,
            BdaError::FailedOperationVideoDecodeFailed,
            BdaError::InvalidParameterInvalidParameter,
            BdaError::InvalidParameterValueAccountTraceNumExceed,
            BdaError::InvalidParameterValueBodyModelVersionIllegal,
            BdaError::InvalidParameterValueBodyRectsExceed,
            BdaError::InvalidParameterValueGroupIdAlreadyExist,
            BdaError::InvalidParameterValueGroupIdIllegal,
            BdaError::InvalidParameterValueGroupIdNotExist,
            BdaError::InvalidParameterValueGroupIdTooLong,
            BdaError::InvalidParameterValueGroupNameAlreadyExist,
            BdaError::InvalidParameterValueGroupNameTooLong,
            BdaError::InvalidParameterValueGroupNumExceed,
            BdaError::InvalidParameterValueGroupTagTooLong,
            BdaError::InvalidParameterValueGroupTraceNumExceed,
            BdaError::InvalidParameterValueImageEmpty,
            BdaError::InvalidParameterValueLimitExceed,
            BdaError::InvalidParameterValueNoFaceInPhoto,
            BdaError::InvalidParameterValueOffsetExceed,
            BdaError::InvalidParameterValuePersonIdAlreadyExist,
            BdaError::InvalidParameterValuePersonIdIllegal,
            BdaError::InvalidParameterValuePersonIdNotExist,
            BdaError::InvalidParameterValuePersonIdTooLong,
            BdaError::InvalidParameterValuePersonNameIllegal,
            BdaError::InvalidParameterValuePersonNameTooLong,
            BdaError::InvalidParameterValuePersonTraceNumExceed,
            BdaError::InvalidParameterValueSearchPersonsExceed,
            BdaError::InvalidParameterValueTraceBodyNumExceed,
            BdaError::InvalidParameterValueTraceMatchThresholdIllegal,
            BdaError::InvalidParameterValueUrlIllegal,
            BdaError::LimitExceededTooLargeFileError,
            BdaError::MissingParameterErrorParameterEmpty,
            BdaError::ResourceUnavailableInArrears,
            BdaError::ResourceUnavailableNotExist,
            BdaError::ResourceUnavailableNotReady,
            BdaError::UnsupportedOperationUnknowMethod,
        ];
        pub(super) static WORDS: [&str; 72] = [
            "FailedOperation.AudioDecodeFailed",
            "FailedOperation.AudioEncodeFailed",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.BodyFeatureFail",
            "FailedOperation.BodyJointsFail",
            "FailedOperation.BodyQualityNotQualified",
            "FailedOperation.BodyRectIllegal",
            "FailedOperation.BodyRectNumIllegal",
            "FailedOperation.CreateTraceFailed",
            "FailedOperation.DownloadError",
            "FailedOperation.GroupEmpty",
            "FailedOperation.ImageBodyDetectFailed",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageFacedetectFailed",
            "FailedOperation.ImageNotForeground",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionInsufficient",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.InnerError",
            "FailedOperation.JobConflict",
            "FailedOperation.JobQueueFull",
            "FailedOperation.NoBodyInPhoto",
            "FailedOperation.ProfileNumExceed",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.SegmentFailed",
            "FailedOperation.ServerError",
            "FailedOperation.TaskLimitExceeded",
            "FailedOperation.TaskNotExist",
            "FailedOperation.TerminateTaskFailed",
            "FailedOperation.TooLargeFileError",
            "FailedOperation.UnKnowError",
            "FailedOperation.Unknown",
            "FailedOperation.VideoDecodeFailed",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue.AccountTraceNumExceed",
            "InvalidParameterValue.BodyModelVersionIllegal",
            "InvalidParameterValue.BodyRectsExceed",
            "InvalidParameterValue.GroupIdAlreadyExist",
            "InvalidParameterValue.GroupIdIllegal",
            "InvalidParameterValue.GroupIdNotExist",
            "InvalidParameterValue.GroupIdTooLong",
            "InvalidParameterValue.GroupNameAlreadyExist",
            "InvalidParameterValue.GroupNameTooLong",
            "InvalidParameterValue.GroupNumExceed",
            "InvalidParameterValue.GroupTagTooLong",
            "InvalidParameterValue.GroupTraceNumExceed",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.LimitExceed",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.OffsetExceed",
            "InvalidParameterValue.PersonIdAlreadyExist",
            "InvalidParameterValue.PersonIdIllegal",
            "InvalidParameterValue.PersonIdNotExist",
            "InvalidParameterValue.PersonIdTooLong",
            "InvalidParameterValue.PersonNameIllegal",
            "InvalidParameterValue.PersonNameTooLong",
            "InvalidParameterValue.PersonTraceNumExceed",
            "InvalidParameterValue.SearchPersonsExceed",
            "InvalidParameterValue.TraceBodyNumExceed",
            "InvalidParameterValue.TraceMatchThresholdIllegal",
            "InvalidParameterValue.UrlIllegal",
            "LimitExceeded.TooLargeFileError",
            "MissingParameter.ErrorParameterEmpty",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "UnsupportedOperation.UnknowMethod",
        ];
        pub(super) static NAMES: [&str; 72] = [
            "FailedOperationAudioDecodeFailed",
            "FailedOperationAudioEncodeFailed",
            "FailedOperationBalanceInsufficient",
            "FailedOperationBodyFeatureFail",
            "FailedOperationBodyJointsFail",
            "FailedOperationBodyQualityNotQualified",
            "FailedOperationBodyRectIllegal",
            "FailedOperationBodyRectNumIllegal",
            "FailedOperationCreateTraceFailed",
            "FailedOperationDownloadError",
            "FailedOperationGroupEmpty",
            "FailedOperationImageBodyDetectFailed",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageFacedetectFailed",
            "FailedOperationImageNotForeground",
            "FailedOperationImageNotSupported",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionInsufficient",
            "FailedOperationImageSizeExceed",
            "FailedOperationInnerError",
            "FailedOperationJobConflict",
            "FailedOperationJobQueueFull",
            "FailedOperationNoBodyInPhoto",
            "FailedOperationProfileNumExceed",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationSegmentFailed",
            "FailedOperationServerError",
            "FailedOperationTaskLimitExceeded",
            "FailedOperationTaskNotExist",
            "FailedOperationTerminateTaskFailed",
            "FailedOperationTooLargeFileError",
            "FailedOperationUnKnowError",
            "FailedOperationUnknown",
            "FailedOperationVideoDecodeFailed",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValueAccountTraceNumExceed",
            "InvalidParameterValueBodyModelVersionIllegal",
            "InvalidParameterValueBodyRectsExceed",
            "InvalidParameterValueGroupIdAlreadyExist",
            "InvalidParameterValueGroupIdIllegal",
            "InvalidParameterValueGroupIdNotExist",
            "InvalidParameterValueGroupIdTooLong",
            "InvalidParameterValueGroupNameAlreadyExist",
            "InvalidParameterValueGroupNameTooLong",
            "InvalidParameterValueGroupNumExceed",
            "InvalidParameterValueGroupTagTooLong",
            "InvalidParameterValueGroupTraceNumExceed",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueLimitExceed",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueOffsetExceed",
            "InvalidParameterValuePersonIdAlreadyExist",
            "InvalidParameterValuePersonIdIllegal",
            "InvalidParameterValuePersonIdNotExist",
            "InvalidParameterValuePersonIdTooLong",
            "InvalidParameterValuePersonNameIllegal",
            "InvalidParameterValuePersonNameTooLong",
            "InvalidParameterValuePersonTraceNumExceed",
            "InvalidParameterValueSearchPersonsExceed",
            "InvalidParameterValueTraceBodyNumExceed",
            "InvalidParameterValueTraceMatchThresholdIllegal",
            "InvalidParameterValueUrlIllegal",
            "LimitExceededTooLargeFileError",
            "MissingParameterErrorParameterEmpty",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "UnsupportedOperationUnknowMethod",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.InnerError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ServerError").with_retry(Retry::Backoff),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::BDA_V20200324_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BdaError",
            label_en: "Body Analysis",
            label_zh: "人体分析",
            level: Level::Service,
            product: Some(products::BDA),
            version: Some("2020-03-24"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    8,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    26,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    36,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    39,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    40,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    41,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    43,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    46,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    48,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    49,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    50,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    55,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    56,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    57,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    58,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    59,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    60,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    61,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    62,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    63,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    64,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    67,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    70,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-11-05",
                        "自 2025-11-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "bda")]
pub use v20200324::BdaError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
