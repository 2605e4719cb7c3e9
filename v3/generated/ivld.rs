// @generated from spec/ivld.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c700e7b15ba31417, rust-hash: a37cca781801a61b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ivld.rs"]
mod index;

/// Version 2021-09-03 of the API.
pub mod v20210903 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ivld")]
    /// Error codes of Intelligent Media Label Detection (ivld), API 3.0, version 2021-09-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IvldError {
        /// AuthFailure.InvalidSecretId
        #[doc(alias("AuthFailure.InvalidSecretId"))]
        AuthFailureInvalidSecretId,
        /// AuthFailure.MFAFailure
        #[doc(alias("AuthFailure.MFAFailure"))]
        AuthFailureMfaFailure,
        /// AuthFailure.SecretIdNotFound
        #[doc(alias("AuthFailure.SecretIdNotFound"))]
        AuthFailureSecretIdNotFound,
        /// AuthFailure.SignatureExpire
        #[doc(alias("AuthFailure.SignatureExpire"))]
        AuthFailureSignatureExpire,
        /// AuthFailure.SignatureFailure
        #[doc(alias("AuthFailure.SignatureFailure"))]
        AuthFailureSignatureFailure,
        /// AuthFailure.TaskFinished
        #[doc(alias("AuthFailure.TaskFinished"))]
        AuthFailureTaskFinished,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure,
        /// AuthFailure.UserActivated
        #[doc(alias("AuthFailure.UserActivated"))]
        AuthFailureUserActivated,
        /// AuthFailure.UserInvalidStatus
        #[doc(alias("AuthFailure.UserInvalidStatus"))]
        AuthFailureUserInvalidStatus,
        /// AuthFailure.UserNotFound
        #[doc(alias("AuthFailure.UserNotFound"))]
        AuthFailureUserNotFound,
        /// AuthFailure.UserStopArrear
        #[doc(alias("AuthFailure.UserStopArrear"))]
        AuthFailureUserStopArrear,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AiTemplateNotExist
        #[doc(alias("FailedOperation.AiTemplateNotExist"))]
        FailedOperationAiTemplateNotExist,
        /// FailedOperation.CategoryExist
        #[doc(alias("FailedOperation.CategoryExist"))]
        FailedOperationCategoryExist,
        /// FailedOperation.CategoryLevelChanged
        #[doc(alias("FailedOperation.CategoryLevelChanged"))]
        FailedOperationCategoryLevelChanged,
        /// FailedOperation.CategoryReferred
        #[doc(alias("FailedOperation.CategoryReferred"))]
        FailedOperationCategoryReferred,
        /// FailedOperation.CustomGroupAlreadyExist
        #[doc(alias("FailedOperation.CustomGroupAlreadyExist"))]
        FailedOperationCustomGroupAlreadyExist,
        /// FailedOperation.DBConnectionError
        #[doc(alias("FailedOperation.DBConnectionError"))]
        FailedOperationDbConnectionError,
        /// FailedOperation.DBOperationError
        #[doc(alias("FailedOperation.DBOperationError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-26"
        )]
        FailedOperationDbOperationError,
        /// FailedOperation.DownloadFailed
        #[doc(alias("FailedOperation.DownloadFailed"))]
        FailedOperationDownloadFailed,
        /// FailedOperation.FeatureAlgoFailed
        #[doc(alias("FailedOperation.FeatureAlgoFailed"))]
        FailedOperationFeatureAlgoFailed,
        /// FailedOperation.GetCAMTokenFailed
        #[doc(alias("FailedOperation.GetCAMTokenFailed"))]
        FailedOperationGetCamTokenFailed,
        /// FailedOperation.GetTaskListFailed
        #[doc(alias("FailedOperation.GetTaskListFailed"))]
        FailedOperationGetTaskListFailed,
        /// FailedOperation.GetVideoMetadataFailed
        #[doc(alias("FailedOperation.GetVideoMetadataFailed"))]
        FailedOperationGetVideoMetadataFailed,
        /// FailedOperation.ImageNumExceeded
        #[doc(alias("FailedOperation.ImageNumExceeded"))]
        FailedOperationImageNumExceeded,
        /// FailedOperation.MD5Mismatch
        #[doc(alias("FailedOperation.MD5Mismatch"))]
        FailedOperationMd5Mismatch,
        /// FailedOperation.MediaAlreadyExist
        #[doc(alias("FailedOperation.MediaAlreadyExist"))]
        FailedOperationMediaAlreadyExist,
        /// FailedOperation.MediaExpired
        #[doc(alias("FailedOperation.MediaExpired"))]
        FailedOperationMediaExpired,
        /// FailedOperation.MediaInUse
        #[doc(alias("FailedOperation.MediaInUse"))]
        FailedOperationMediaInUse,
        /// FailedOperation.MediaNotReady
        #[doc(alias("FailedOperation.MediaNotReady"))]
        FailedOperationMediaNotReady,
        /// FailedOperation.MultipleFacesInImage
        #[doc(alias("FailedOperation.MultipleFacesInImage"))]
        FailedOperationMultipleFacesInImage,
        /// FailedOperation.NoFaceInImage
        #[doc(alias("FailedOperation.NoFaceInImage"))]
        FailedOperationNoFaceInImage,
        /// FailedOperation.OpenChargeFailed
        #[doc(alias("FailedOperation.OpenChargeFailed"))]
        FailedOperationOpenChargeFailed,
        /// FailedOperation.PersonDuplicated
        #[doc(alias("FailedOperation.PersonDuplicated"))]
        FailedOperationPersonDuplicated,
        /// FailedOperation.PersonNotMatched
        #[doc(alias("FailedOperation.PersonNotMatched"))]
        FailedOperationPersonNotMatched,
        /// FailedOperation.PersonNumExceeded
        #[doc(alias("FailedOperation.PersonNumExceeded"))]
        FailedOperationPersonNumExceeded,
        /// FailedOperation.QualityAlgoFailed
        #[doc(alias("FailedOperation.QualityAlgoFailed"))]
        FailedOperationQualityAlgoFailed,
        /// FailedOperation.QualityTooLow
        #[doc(alias("FailedOperation.QualityTooLow"))]
        FailedOperationQualityTooLow,
        /// FailedOperation.SnapshotDeserializeFailed
        #[doc(alias("FailedOperation.SnapshotDeserializeFailed"))]
        FailedOperationSnapshotDeserializeFailed,
        /// FailedOperation.StopFlowFailed
        #[doc(alias("FailedOperation.StopFlowFailed"))]
        FailedOperationStopFlowFailed,
        /// FailedOperation.TaskAlreadyExist
        #[doc(alias("FailedOperation.TaskAlreadyExist"))]
        FailedOperationTaskAlreadyExist,
        /// FailedOperation.TaskNotFinished
        #[doc(alias("FailedOperation.TaskNotFinished"))]
        FailedOperationTaskNotFinished,
        /// FailedOperation.TranscodeFailed
        #[doc(alias("FailedOperation.TranscodeFailed"))]
        FailedOperationTranscodeFailed,
        /// FailedOperation.UploadFailed
        #[doc(alias("FailedOperation.UploadFailed"))]
        FailedOperationUploadFailed,
        /// InternalError
        InternalError,
        /// InternalError.DBConnectionError
        #[doc(alias("InternalError.DBConnectionError"))]
        InternalErrorDbConnectionError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InternalError.InnerError
        #[doc(alias("InternalError.InnerError"))]
        InternalErrorInnerError,
        /// InternalError.InternalOverflow
        #[doc(alias("InternalError.InternalOverflow"))]
        InternalErrorInternalOverflow,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.InvalidCategoryId
        #[doc(alias("InvalidParameter.InvalidCategoryId"))]
        InvalidParameterInvalidCategoryId,
        /// InvalidParameter.InvalidFilePath
        #[doc(alias("InvalidParameter.InvalidFilePath"))]
        InvalidParameterInvalidFilePath,
        /// InvalidParameter.InvalidImage
        #[doc(alias("InvalidParameter.InvalidImage"))]
        InvalidParameterInvalidImage,
        /// InvalidParameter.InvalidImageId
        #[doc(alias("InvalidParameter.InvalidImageId"))]
        InvalidParameterInvalidImageId,
        /// InvalidParameter.InvalidL1Category
        #[doc(alias("InvalidParameter.InvalidL1Category"))]
        InvalidParameterInvalidL1Category,
        /// InvalidParameter.InvalidL2Category
        #[doc(alias("InvalidParameter.InvalidL2Category"))]
        InvalidParameterInvalidL2Category,
        /// InvalidParameter.InvalidMD5
        #[doc(alias("InvalidParameter.InvalidMD5"))]
        InvalidParameterInvalidMd5,
        /// InvalidParameter.InvalidMediaId
        #[doc(alias("InvalidParameter.InvalidMediaId"))]
        InvalidParameterInvalidMediaId,
        /// InvalidParameter.InvalidMediaLabel
        #[doc(alias("InvalidParameter.InvalidMediaLabel"))]
        InvalidParameterInvalidMediaLabel,
        /// InvalidParameter.InvalidMediaLang
        #[doc(alias("InvalidParameter.InvalidMediaLang"))]
        InvalidParameterInvalidMediaLang,
        /// InvalidParameter.InvalidMediaName
        #[doc(alias("InvalidParameter.InvalidMediaName"))]
        InvalidParameterInvalidMediaName,
        /// InvalidParameter.InvalidMediaPreknownInfo
        #[doc(alias("InvalidParameter.InvalidMediaPreknownInfo"))]
        InvalidParameterInvalidMediaPreknownInfo,
        /// InvalidParameter.InvalidMediaStatus
        #[doc(alias("InvalidParameter.InvalidMediaStatus"))]
        InvalidParameterInvalidMediaStatus,
        /// InvalidParameter.InvalidMediaType
        #[doc(alias("InvalidParameter.InvalidMediaType"))]
        InvalidParameterInvalidMediaType,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName,
        /// InvalidParameter.InvalidPageNumber
        #[doc(alias("InvalidParameter.InvalidPageNumber"))]
        InvalidParameterInvalidPageNumber,
        /// InvalidParameter.InvalidPageSize
        #[doc(alias("InvalidParameter.InvalidPageSize"))]
        InvalidParameterInvalidPageSize,
        /// InvalidParameter.InvalidParam
        #[doc(alias("InvalidParameter.InvalidParam"))]
        InvalidParameterInvalidParam,
        /// InvalidParameter.InvalidPersonId
        #[doc(alias("InvalidParameter.InvalidPersonId"))]
        InvalidParameterInvalidPersonId,
        /// InvalidParameter.InvalidSortBy
        #[doc(alias("InvalidParameter.InvalidSortBy"))]
        InvalidParameterInvalidSortBy,
        /// InvalidParameter.InvalidSortOrder
        #[doc(alias("InvalidParameter.InvalidSortOrder"))]
        InvalidParameterInvalidSortOrder,
        /// InvalidParameter.InvalidTaskId
        #[doc(alias("InvalidParameter.InvalidTaskId"))]
        InvalidParameterInvalidTaskId,
        /// InvalidParameter.InvalidTaskName
        #[doc(alias("InvalidParameter.InvalidTaskName"))]
        InvalidParameterInvalidTaskName,
        /// InvalidParameter.InvalidTaskStatus
        #[doc(alias("InvalidParameter.InvalidTaskStatus"))]
        InvalidParameterInvalidTaskStatus,
        /// InvalidParameter.InvalidURL
        #[doc(alias("InvalidParameter.InvalidURL"))]
        InvalidParameterInvalidUrl,
        /// InvalidParameter.InvalidUin
        #[doc(alias("InvalidParameter.InvalidUin"))]
        InvalidParameterInvalidUin,
        /// InvalidParameter.NameTooLong
        #[doc(alias("InvalidParameter.NameTooLong"))]
        InvalidParameterNameTooLong,
        /// InvalidParameter.ParamTooLong
        #[doc(alias("InvalidParameter.ParamTooLong"))]
        InvalidParameterParamTooLong,
        /// InvalidParameter.URLNotResolved
        #[doc(alias("InvalidParameter.URLNotResolved"))]
        InvalidParameterUrlNotResolved,
        /// InvalidParameter.UnsupportURL
        #[doc(alias("InvalidParameter.UnsupportURL"))]
        InvalidParameterUnsupportUrl,
        /// LimitExceeded.UsageLimitExceeded
        #[doc(alias("LimitExceeded.UsageLimitExceeded"))]
        LimitExceededUsageLimitExceeded,
        /// RequestLimitExceeded.BatchImportOverflow
        #[doc(alias("RequestLimitExceeded.BatchImportOverflow"))]
        RequestLimitExceededBatchImportOverflow,
        /// RequestLimitExceeded.ConcurrencyOverflow
        #[doc(alias("RequestLimitExceeded.ConcurrencyOverflow"))]
        RequestLimitExceededConcurrencyOverflow,
        /// ResourceNotFound.CustomCategoryNotFound
        #[doc(alias("ResourceNotFound.CustomCategoryNotFound"))]
        ResourceNotFoundCustomCategoryNotFound,
        /// ResourceNotFound.CustomGroupNotFound
        #[doc(alias("ResourceNotFound.CustomGroupNotFound"))]
        ResourceNotFoundCustomGroupNotFound,
        /// ResourceNotFound.MediaNotFound
        #[doc(alias("ResourceNotFound.MediaNotFound"))]
        ResourceNotFoundMediaNotFound,
        /// ResourceNotFound.RecordNotFound
        #[doc(alias("ResourceNotFound.RecordNotFound"))]
        ResourceNotFoundRecordNotFound,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.UnauthorizedProduct
        #[doc(alias("UnauthorizedOperation.UnauthorizedProduct"))]
        UnauthorizedOperationUnauthorizedProduct,
        /// UnsupportedOperation.MediaNotAccessible
        #[doc(alias("UnsupportedOperation.MediaNotAccessible"))]
        UnsupportedOperationMediaNotAccessible,
        /// UnsupportedOperation.TaskNotAccessible
        #[doc(alias("UnsupportedOperation.TaskNotAccessible"))]
        UnsupportedOperationTaskNotAccessible,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ivld")]
    api::listed_enum!(IvldError, ivld_v20210903_table);
    pub(crate) mod ivld_v20210903_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "ivld")]
        use super::IvldError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ivld_v20210903";
        pub(super) const CODE_INDEX: Index = index::IVLD_V20210903_CODES;
        pub(super) const KEY_INDEX: Index = index::IVLD_V20210903_KEYS;
        #[cfg(feature = "ivld")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [IvldError; 92] = [
            IvldError::AuthFailureInvalidSecretId,
            IvldError::AuthFailureMfaFailure,
            IvldError::AuthFailureSecretIdNotFound,
            IvldError::AuthFailureSignatureExpire,
            IvldError::AuthFailureSignatureFailure,
            IvldError::AuthFailureTaskFinished,
            IvldError::AuthFailureTokenFailure,
            IvldError::AuthFailureUserActivated,
            IvldError::AuthFailureUserInvalidStatus,
            IvldError::AuthFailureUserNotFound,
            IvldError::AuthFailureUserStopArrear,
            IvldError::FailedOperation,
            IvldError::FailedOperationAiTemplateNotExist,
            IvldError::FailedOperationCategoryExist,
            IvldError::FailedOperationCategoryLevelChanged,
            IvldError::FailedOperationCategoryReferred,
            IvldError::FailedOperationCustomGroupAlreadyExist,
            IvldError::FailedOperationDbConnectionError,
            IvldError::FailedOperationDbOperationError,
            IvldError::FailedOperationDownloadFailed,
            IvldError::FailedOperationFeatureAlgoFailed,
            IvldError::FailedOperationGetCamTokenFailed,
            IvldError::FailedOperationGetTaskListFailed,
            IvldError::FailedOperationGetVideoMetadataFailed,
            IvldError::FailedOperationImageNumExceeded,
            IvldError::FailedOperationMd5Mismatch,
            IvldError::FailedOperationMediaAlreadyExist,
            IvldError::FailedOperationMediaExpired,
            IvldError::FailedOperationMediaInUse,
            IvldError::FailedOperationMediaNotReady,
            IvldError::FailedOperationMultipleFacesInImage,
            IvldError::FailedOperationNoFaceInImage,
            IvldError::FailedOperationOpenChargeFailed,
            IvldError::FailedOperationPersonDuplicated,
            IvldError::FailedOperationPersonNotMatched,
            IvldError::FailedOperationPersonNumExceeded,
            IvldError::FailedOperationQualityAlgoFailed,
            IvldError::FailedOperationQualityTooLow,
            IvldError::FailedOperationSnapshotDeserializeFailed,
            IvldError::FailedOperationStopFlowFailed,
            IvldError::FailedOperationTaskAlreadyExist,
            IvldError::FailedOperationTaskNotFinished,
            IvldError::FailedOperationTranscodeFailed,
            IvldError::FailedOperationUploadFailed,
            IvldError::InternalError,
            IvldError::InternalErrorDbConnectionError,
            IvldError::InternalErrorDbOperationError,
            IvldError::InternalErrorInnerError,
            IvldError::InternalErrorInternalOverflow,
            IvldError::InvalidParameter,
            IvldError::InvalidParameterInvalidCategoryId,
            IvldError::InvalidParameterInvalidFilePath,
            IvldError::InvalidParameterInvalidImage,
            IvldError::InvalidParameterInvalidImageId,
            IvldError::InvalidParameterInvalidL1Category,
            IvldError::InvalidParameterInvalidL2Category,
            IvldError::InvalidParameterInvalidMd5,
            IvldError::InvalidParameterInvalidMediaId,
            IvldError::InvalidParameterInvalidMediaLabel,
            IvldError::InvalidParameterInvalidMediaLang,
            IvldError::InvalidParameterInvalidMediaName,
            IvldError::InvalidParameterInvalidMediaPreknownInfo,
            IvldError::InvalidParameterInvalidMediaStatus,
            IvldError::InvalidParameterInvalidMediaType,
            IvldError::InvalidParameterInvalidName,
            IvldError::InvalidParameterInvalidPageNumber,
            IvldError::InvalidParameterInvalidPageSize,
            IvldError::InvalidParameterInvalidParam,
            IvldError::InvalidParameterInvalidPersonId,
            IvldError::InvalidParameterInvalidSortBy,
            IvldError::InvalidParameterInvalidSortOrder,
            IvldError::InvalidParameterInvalidTaskId,
            IvldError::InvalidParameterInvalidTaskName,
            IvldError::InvalidParameterInvalidTaskStatus,
            IvldError::InvalidParameterInvalidUrl,
            IvldError::InvalidParameterInvalidUin,
            IvldError::InvalidParameterNameTooLong,
            IvldError::InvalidParameterParamTooLong,
            IvldError::InvalidParameterUrlNotResolved,
            IvldError::InvalidParameterUnsupportUrl,
            IvldError::LimitExceededUsageLimitExceeded,
            IvldError::RequestLimitExceededBatchImportOverflow,
            IvldError::RequestLimitExceededConcurrencyOverflow,
            IvldError::ResourceNotFoundCustomCategoryNotFound,
            IvldError::ResourceNotFoundCustomGroupNotFound,
            IvldError::ResourceNotFoundMediaNotFound,
            IvldError::ResourceNotFoundRecordNotFound,
            IvldError::ResourceNotFoundTaskNotFound,
            IvldError::UnauthorizedOperation,
            IvldError::UnauthorizedOperationUnauthorizedProduct,
            IvldError::UnsupportedOperationMediaNotAccessible,
            IvldError::UnsupportedOperationTaskNotAccessible,
        ];
        pub(super) static WORDS: [&str; 92] = [
            "AuthFailure.InvalidSecretId",
            "AuthFailure.MFAFailure",
            "AuthFailure.SecretIdNotFound",
            "AuthFailure.SignatureExpire",
            "AuthFailure.SignatureFailure",
            "AuthFailure.TaskFinished",
            "AuthFailure.TokenFailure",
            "AuthFailure.UserActivated",
            "AuthFailure.UserInvalidStatus",
            "AuthFailure.UserNotFound",
            "AuthFailure.UserStopArrear",
            "FailedOperation",
            "FailedOperation.AiTemplateNotExist",
            "FailedOperation.CategoryExist",
            "FailedOperation.CategoryLevelChanged",
            "FailedOperation.CategoryReferred",
            "FailedOperation.CustomGroupAlreadyExist",
            "FailedOperation.DBConnectionError",
            "FailedOperation.DBOperationError",
            "FailedOperation.DownloadFailed",
            "FailedOperation.FeatureAlgoFailed",
            "FailedOperation.GetCAMTokenFailed",
            "FailedOperation.GetTaskListFailed",
            "FailedOperation.GetVideoMetadataFailed",
            "FailedOperation.ImageNumExceeded",
            "FailedOperation.MD5Mismatch",
            "FailedOperation.MediaAlreadyExist",
            "FailedOperation.MediaExpired",
            "FailedOperation.MediaInUse",
            "FailedOperation.MediaNotReady",
            "FailedOperation.MultipleFacesInImage",
            "FailedOperation.NoFaceInImage",
            "FailedOperation.OpenChargeFailed",
            "FailedOperation.PersonDuplicated",
            "FailedOperation.PersonNotMatched",
            "FailedOperation.PersonNumExceeded",
            "FailedOperation.QualityAlgoFailed",
            "FailedOperation.QualityTooLow",
            "FailedOperation.SnapshotDeserializeFailed",
            "FailedOperation.StopFlowFailed",
            "FailedOperation.TaskAlreadyExist",
            "FailedOperation.TaskNotFinished",
            "FailedOperation.TranscodeFailed",
            "FailedOperation.UploadFailed",
            "InternalError",
            "InternalError.DBConnectionError",
            "InternalError.DBOperationError",
            "InternalError.InnerError",
            "InternalError.InternalOverflow",
            "InvalidParameter",
            "InvalidParameter.InvalidCategoryId",
            "InvalidParameter.InvalidFilePath",
            "InvalidParameter.InvalidImage",
            "InvalidParameter.InvalidImageId",
            "InvalidParameter.InvalidL1Category",
            "InvalidParameter.InvalidL2Category",
            "InvalidParameter.InvalidMD5",
            "InvalidParameter.InvalidMediaId",
            "InvalidParameter.InvalidMediaLabel",
            "InvalidParameter.InvalidMediaLang",
            "InvalidParameter.InvalidMediaName",
            "InvalidParameter.InvalidMediaPreknownInfo",
            "InvalidParameter.InvalidMediaStatus",
            "InvalidParameter.InvalidMediaType",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidPageNumber",
            "InvalidParameter.InvalidPageSize",
            "InvalidParameter.InvalidParam",
            "InvalidParameter.InvalidPersonId",
            "InvalidParameter.InvalidSortBy",
            "InvalidParameter.InvalidSortOrder",
            "InvalidParameter.InvalidTaskId",
            "InvalidParameter.InvalidTaskName",
            "InvalidParameter.InvalidTaskStatus",
            "InvalidParameter.InvalidURL",
            "InvalidParameter.InvalidUin",
            "InvalidParameter.NameTooLong",
            "InvalidParameter.ParamTooLong",
            "InvalidParameter.URLNotResolved",
            "InvalidParameter.UnsupportURL",
            "LimitExceeded.UsageLimitExceeded",
            "RequestLimitExceeded.BatchImportOverflow",
            "RequestLimitExceeded.ConcurrencyOverflow",
            "ResourceNotFound.CustomCategoryNotFound",
            "ResourceNotFound.CustomGroupNotFound",
            "ResourceNotFound.MediaNotFound",
            "ResourceNotFound.RecordNotFound",
            "ResourceNotFound.TaskNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UnauthorizedProduct",
            "UnsupportedOperation.MediaNotAccessible",
            "UnsupportedOperation.TaskNotAccessible",
        ];
        pub(super) static NAMES: [&str; 92] = [
            "AuthFailureInvalidSecretId",
            "AuthFailureMfaFailure",
            "AuthFailureSecretIdNotFound",
            "AuthFailureSignatureExpire",
            "AuthFailureSignatureFailure",
            "AuthFailureTaskFinished",
            "AuthFailureTokenFailure",
            "AuthFailureUserActivated",
            "AuthFailureUserInvalidStatus",
            "AuthFailureUserNotFound",
            "AuthFailureUserStopArrear",
            "FailedOperation",
            "FailedOperationAiTemplateNotExist",
            "FailedOperationCategoryExist",
            "FailedOperationCategoryLevelChanged",
            "FailedOperationCategoryReferred",
            "FailedOperationCustomGroupAlreadyExist",
            "FailedOperationDbConnectionError",
            "FailedOperationDbOperationError",
            "FailedOperationDownloadFailed",
            "FailedOperationFeatureAlgoFailed",
            "FailedOperationGetCamTokenFailed",
            "FailedOperationGetTaskListFailed",
            "FailedOperationGetVideoMetadataFailed",
            "FailedOperationImageNumExceeded",
            "FailedOperationMd5Mismatch",
            "FailedOperationMediaAlreadyExist",
            "FailedOperationMediaExpired",
            "FailedOperationMediaInUse",
            "FailedOperationMediaNotReady",
            "FailedOperationMultipleFacesInImage",
            "FailedOperationNoFaceInImage",
            "FailedOperationOpenChargeFailed",
            "FailedOperationPersonDuplicated",
            "FailedOperationPersonNotMatched",
            "FailedOperationPersonNumExceeded",
            "FailedOperationQualityAlgoFailed",
            "FailedOperationQualityTooLow",
            "FailedOperationSnapshotDeserializeFailed",
            "FailedOperationStopFlowFailed",
            "FailedOperationTaskAlreadyExist",
            "FailedOperationTaskNotFinished",
            "FailedOperationTranscodeFailed",
            "FailedOperationUploadFailed",
            "InternalError",
            "InternalErrorDbConnectionError",
            "InternalErrorDbOperationError",
            "InternalErrorInnerError",
            "InternalErrorInternalOverflow",
            "InvalidParameter",
            "InvalidParameterInvalidCategoryId",
            "InvalidParameterInvalidFilePath",
            "InvalidParameterInvalidImage",
            "InvalidParameterInvalidImageId",
            "InvalidParameterInvalidL1Category",
            "InvalidParameterInvalidL2Category",
            "InvalidParameterInvalidMd5",
            "InvalidParameterInvalidMediaId",
            "InvalidParameterInvalidMediaLabel",
            "InvalidParameterInvalidMediaLang",
            "InvalidParameterInvalidMediaName",
            "InvalidParameterInvalidMediaPreknownInfo",
            "InvalidParameterInvalidMediaStatus",
            "InvalidParameterInvalidMediaType",
            "InvalidParameterInvalidName",
            "InvalidParameterInvalidPageNumber",
            "InvalidParameterInvalidPageSize",
            "InvalidParameterInvalidParam",
            "InvalidParameterInvalidPersonId",
            "InvalidParameterInvalidSortBy",
            "InvalidParameterInvalidSortOrder",
            "InvalidParameterInvalidTaskId",
            "InvalidParameterInvalidTaskName",
            "InvalidParameterInvalidTaskStatus",
            "InvalidParameterInvalidUrl",
            "InvalidParameterInvalidUin",
            "InvalidParameterNameTooLong",
            "InvalidParameterParamTooLong",
            "InvalidParameterUrlNotResolved",
            "InvalidParameterUnsupportUrl",
            "LimitExceededUsageLimitExceeded",
            "RequestLimitExceededBatchImportOverflow",
            "RequestLimitExceededConcurrencyOverflow",
            "ResourceNotFoundCustomCategoryNotFound",
            "ResourceNotFoundCustomGroupNotFound",
            "ResourceNotFoundMediaNotFound",
            "ResourceNotFoundRecordNotFound",
            "ResourceNotFoundTaskNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorizedProduct",
            "UnsupportedOperationMediaNotAccessible",
            "UnsupportedOperationTaskNotAccessible",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 24] = [
            Answer::of("AuthFailure.InvalidSecretId"),
            Answer::of("AuthFailure.MFAFailure"),
            Answer::of("AuthFailure.SecretIdNotFound"),
            Answer::of("AuthFailure.SignatureExpire"),
            Answer::of("AuthFailure.SignatureFailure"),
            Answer::of("AuthFailure.TaskFinished"),
            Answer::of("AuthFailure.TokenFailure"),
            Answer::of("AuthFailure.UserActivated"),
            Answer::of("AuthFailure.UserInvalidStatus"),
            Answer::of("AuthFailure.UserNotFound"),
            Answer::of("AuthFailure.UserStopArrear"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::of("RequestLimitExceeded.BatchImportOverflow"),
            Answer::of("RequestLimitExceeded.ConcurrencyOverflow"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IVLD_V20210903_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IvldError",
            label_en: "Intelligent Media Label Detection",
            label_zh: "媒体智能标签",
            level: Level::Service,
            product: Some(products::IVLD),
            version: Some("2021-09-03"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-26",
                        "自 2022-01-26 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "ivld")]
pub use v20210903::IvldError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
