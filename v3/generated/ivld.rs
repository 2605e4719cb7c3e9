// @generated from spec/ivld.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8aeefc971bf025c0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ivld.rs"]
mod index;

/// Version 2021-09-03 of the API.
pub mod v20210903 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Intelligent Media Label Detection (ivld), API 3.0, version 2021-09-03.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IvldError {
        /// AuthFailure.InvalidSecretId
        #[doc(alias("AuthFailure.InvalidSecretId"))]
        AuthFailureInvalidSecretId = 599_158_152,
        /// AuthFailure.MFAFailure
        #[doc(alias("AuthFailure.MFAFailure"))]
        AuthFailureMfaFailure = 1_487_761_435,
        /// AuthFailure.SecretIdNotFound
        #[doc(alias("AuthFailure.SecretIdNotFound"))]
        AuthFailureSecretIdNotFound = -1_188_511_558,
        /// AuthFailure.SignatureExpire
        #[doc(alias("AuthFailure.SignatureExpire"))]
        AuthFailureSignatureExpire = -304_502_623,
        /// AuthFailure.SignatureFailure
        #[doc(alias("AuthFailure.SignatureFailure"))]
        AuthFailureSignatureFailure = -1_148_459_156,
        /// AuthFailure.TaskFinished
        #[doc(alias("AuthFailure.TaskFinished"))]
        AuthFailureTaskFinished = -1_897_138_436,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure = 819_838_607,
        /// AuthFailure.UserActivated
        #[doc(alias("AuthFailure.UserActivated"))]
        AuthFailureUserActivated = 1_042_239_274,
        /// AuthFailure.UserInvalidStatus
        #[doc(alias("AuthFailure.UserInvalidStatus"))]
        AuthFailureUserInvalidStatus = 556_604_025,
        /// AuthFailure.UserNotFound
        #[doc(alias("AuthFailure.UserNotFound"))]
        AuthFailureUserNotFound = -1_611_033_272,
        /// AuthFailure.UserStopArrear
        #[doc(alias("AuthFailure.UserStopArrear"))]
        AuthFailureUserStopArrear = 389_411_821,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AiTemplateNotExist
        #[doc(alias("FailedOperation.AiTemplateNotExist"))]
        FailedOperationAiTemplateNotExist = -1_987_882_250,
        /// FailedOperation.CategoryExist
        #[doc(alias("FailedOperation.CategoryExist"))]
        FailedOperationCategoryExist = -1_845_464_921,
        /// FailedOperation.CategoryLevelChanged
        #[doc(alias("FailedOperation.CategoryLevelChanged"))]
        FailedOperationCategoryLevelChanged = -2_088_078_375,
        /// FailedOperation.CategoryReferred
        #[doc(alias("FailedOperation.CategoryReferred"))]
        FailedOperationCategoryReferred = 1_382_485_431,
        /// FailedOperation.CustomGroupAlreadyExist
        #[doc(alias("FailedOperation.CustomGroupAlreadyExist"))]
        FailedOperationCustomGroupAlreadyExist = 1_299_844_779,
        /// FailedOperation.DBConnectionError
        #[doc(alias("FailedOperation.DBConnectionError"))]
        FailedOperationDbConnectionError = 982_568_002,
        /// FailedOperation.DBOperationError
        #[doc(alias("FailedOperation.DBOperationError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-26"
        )]
        FailedOperationDbOperationError = -1_647_656_494,
        /// FailedOperation.DownloadFailed
        #[doc(alias("FailedOperation.DownloadFailed"))]
        FailedOperationDownloadFailed = -2_027_771_660,
        /// FailedOperation.FeatureAlgoFailed
        #[doc(alias("FailedOperation.FeatureAlgoFailed"))]
        FailedOperationFeatureAlgoFailed = 326_312_437,
        /// FailedOperation.GetCAMTokenFailed
        #[doc(alias("FailedOperation.GetCAMTokenFailed"))]
        FailedOperationGetCamTokenFailed = -375_159_623,
        /// FailedOperation.GetTaskListFailed
        #[doc(alias("FailedOperation.GetTaskListFailed"))]
        FailedOperationGetTaskListFailed = 2_100_953_010,
        /// FailedOperation.GetVideoMetadataFailed
        #[doc(alias("FailedOperation.GetVideoMetadataFailed"))]
        FailedOperationGetVideoMetadataFailed = -517_108_928,
        /// FailedOperation.ImageNumExceeded
        #[doc(alias("FailedOperation.ImageNumExceeded"))]
        FailedOperationImageNumExceeded = 44_322_677,
        /// FailedOperation.MD5Mismatch
        #[doc(alias("FailedOperation.MD5Mismatch"))]
        FailedOperationMd5Mismatch = 1_655_104_529,
        /// FailedOperation.MediaAlreadyExist
        #[doc(alias("FailedOperation.MediaAlreadyExist"))]
        FailedOperationMediaAlreadyExist = 872_944_859,
        /// FailedOperation.MediaExpired
        #[doc(alias("FailedOperation.MediaExpired"))]
        FailedOperationMediaExpired = -749_193_040,
        /// FailedOperation.MediaInUse
        #[doc(alias("FailedOperation.MediaInUse"))]
        FailedOperationMediaInUse = -1_105_642_224,
        /// FailedOperation.MediaNotReady
        #[doc(alias("FailedOperation.MediaNotReady"))]
        FailedOperationMediaNotReady = 2_049_937_137,
        /// FailedOperation.MultipleFacesInImage
        #[doc(alias("FailedOperation.MultipleFacesInImage"))]
        FailedOperationMultipleFacesInImage = 1_832_728_082,
        /// FailedOperation.NoFaceInImage
        #[doc(alias("FailedOperation.NoFaceInImage"))]
        FailedOperationNoFaceInImage = -1_171_928_381,
        /// FailedOperation.OpenChargeFailed
        #[doc(alias("FailedOperation.OpenChargeFailed"))]
        FailedOperationOpenChargeFailed = 480_220_027,
        /// FailedOperation.PersonDuplicated
        #[doc(alias("FailedOperation.PersonDuplicated"))]
        FailedOperationPersonDuplicated = -2_140_428_448,
        /// FailedOperation.PersonNotMatched
        #[doc(alias("FailedOperation.PersonNotMatched"))]
        FailedOperationPersonNotMatched = -714_775_816,
        /// FailedOperation.PersonNumExceeded
        #[doc(alias("FailedOperation.PersonNumExceeded"))]
        FailedOperationPersonNumExceeded = -164_053_198,
        /// FailedOperation.QualityAlgoFailed
        #[doc(alias("FailedOperation.QualityAlgoFailed"))]
        FailedOperationQualityAlgoFailed = 1_696_458_007,
        /// FailedOperation.QualityTooLow
        #[doc(alias("FailedOperation.QualityTooLow"))]
        FailedOperationQualityTooLow = -1_136_855_600,
        /// FailedOperation.SnapshotDeserializeFailed
        #[doc(alias("FailedOperation.SnapshotDeserializeFailed"))]
        FailedOperationSnapshotDeserializeFailed = 899_964_833,
        /// FailedOperation.StopFlowFailed
        #[doc(alias("FailedOperation.StopFlowFailed"))]
        FailedOperationStopFlowFailed = 1_436_741_930,
        /// FailedOperation.TaskAlreadyExist
        #[doc(alias("FailedOperation.TaskAlreadyExist"))]
        FailedOperationTaskAlreadyExist = -1_187_505_934,
        /// FailedOperation.TaskNotFinished
        #[doc(alias("FailedOperation.TaskNotFinished"))]
        FailedOperationTaskNotFinished = 1_558_158_013,
        /// FailedOperation.TranscodeFailed
        #[doc(alias("FailedOperation.TranscodeFailed"))]
        FailedOperationTranscodeFailed = 1_278_799_226,
        /// FailedOperation.UploadFailed
        #[doc(alias("FailedOperation.UploadFailed"))]
        FailedOperationUploadFailed = -1_135_340_583,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBConnectionError
        #[doc(alias("InternalError.DBConnectionError"))]
        InternalErrorDbConnectionError = -909_241_771,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError = -586_644_894,
        /// InternalError.InnerError
        #[doc(alias("InternalError.InnerError"))]
        InternalErrorInnerError = 2_143_919_509,
        /// InternalError.InternalOverflow
        #[doc(alias("InternalError.InternalOverflow"))]
        InternalErrorInternalOverflow = -186_711_512,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.InvalidCategoryId
        #[doc(alias("InvalidParameter.InvalidCategoryId"))]
        InvalidParameterInvalidCategoryId = 1_204_253_626,
        /// InvalidParameter.InvalidFilePath
        #[doc(alias("InvalidParameter.InvalidFilePath"))]
        InvalidParameterInvalidFilePath = 778_443_957,
        /// InvalidParameter.InvalidImage
        #[doc(alias("InvalidParameter.InvalidImage"))]
        InvalidParameterInvalidImage = 455_070_017,
        /// InvalidParameter.InvalidImageId
        #[doc(alias("InvalidParameter.InvalidImageId"))]
        InvalidParameterInvalidImageId = -2_043_548_087,
        /// InvalidParameter.InvalidL1Category
        #[doc(alias("InvalidParameter.InvalidL1Category"))]
        InvalidParameterInvalidL1Category = 1_070_596_643,
        /// InvalidParameter.InvalidL2Category
        #[doc(alias("InvalidParameter.InvalidL2Category"))]
        InvalidParameterInvalidL2Category = -3_036_214,
        /// InvalidParameter.InvalidMD5
        #[doc(alias("InvalidParameter.InvalidMD5"))]
        InvalidParameterInvalidMd5 = 23_139_255,
        /// InvalidParameter.InvalidMediaId
        #[doc(alias("InvalidParameter.InvalidMediaId"))]
        InvalidParameterInvalidMediaId = 1_712_901_306,
        /// InvalidParameter.InvalidMediaLabel
        #[doc(alias("InvalidParameter.InvalidMediaLabel"))]
        InvalidParameterInvalidMediaLabel = -373_671_996,
        /// InvalidParameter.InvalidMediaLang
        #[doc(alias("InvalidParameter.InvalidMediaLang"))]
        InvalidParameterInvalidMediaLang = 46_418_752,
        /// InvalidParameter.InvalidMediaName
        #[doc(alias("InvalidParameter.InvalidMediaName"))]
        InvalidParameterInvalidMediaName = 2_098_945_440,
        /// InvalidParameter.InvalidMediaPreknownInfo
        #[doc(alias("InvalidParameter.InvalidMediaPreknownInfo"))]
        InvalidParameterInvalidMediaPreknownInfo = -326_386_996,
        /// InvalidParameter.InvalidMediaStatus
        #[doc(alias("InvalidParameter.InvalidMediaStatus"))]
        InvalidParameterInvalidMediaStatus = -1_920_034_459,
        /// InvalidParameter.InvalidMediaType
        #[doc(alias("InvalidParameter.InvalidMediaType"))]
        InvalidParameterInvalidMediaType = -701_721_684,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName = -517_328_463,
        /// InvalidParameter.InvalidPageNumber
        #[doc(alias("InvalidParameter.InvalidPageNumber"))]
        InvalidParameterInvalidPageNumber = -284_607_458,
        /// InvalidParameter.InvalidPageSize
        #[doc(alias("InvalidParameter.InvalidPageSize"))]
        InvalidParameterInvalidPageSize = 998_616_026,
        /// InvalidParameter.InvalidParam
        #[doc(alias("InvalidParameter.InvalidParam"))]
        InvalidParameterInvalidParam = -1_126_038_192,
        /// InvalidParameter.InvalidPersonId
        #[doc(alias("InvalidParameter.InvalidPersonId"))]
        InvalidParameterInvalidPersonId = -849_818_549,
        /// InvalidParameter.InvalidSortBy
        #[doc(alias("InvalidParameter.InvalidSortBy"))]
        InvalidParameterInvalidSortBy = -466_513_416,
        /// InvalidParameter.InvalidSortOrder
        #[doc(alias("InvalidParameter.InvalidSortOrder"))]
        InvalidParameterInvalidSortOrder = 333_099_571,
        /// InvalidParameter.InvalidTaskId
        #[doc(alias("InvalidParameter.InvalidTaskId"))]
        InvalidParameterInvalidTaskId = -759_952_212,
        /// InvalidParameter.InvalidTaskName
        #[doc(alias("InvalidParameter.InvalidTaskName"))]
        InvalidParameterInvalidTaskName = -1_450_408_747,
        /// InvalidParameter.InvalidTaskStatus
        #[doc(alias("InvalidParameter.InvalidTaskStatus"))]
        InvalidParameterInvalidTaskStatus = -401_979_845,
        /// InvalidParameter.InvalidURL
        #[doc(alias("InvalidParameter.InvalidURL"))]
        InvalidParameterInvalidUrl = 505_419_249,
        /// InvalidParameter.InvalidUin
        #[doc(alias("InvalidParameter.InvalidUin"))]
        InvalidParameterInvalidUin = -1_105_970_061,
        /// InvalidParameter.NameTooLong
        #[doc(alias("InvalidParameter.NameTooLong"))]
        InvalidParameterNameTooLong = -1_605_471_643,
        /// InvalidParameter.ParamTooLong
        #[doc(alias("InvalidParameter.ParamTooLong"))]
        InvalidParameterParamTooLong = -542_472_341,
        /// InvalidParameter.URLNotResolved
        #[doc(alias("InvalidParameter.URLNotResolved"))]
        InvalidParameterUrlNotResolved = -1_007_481_449,
        /// InvalidParameter.UnsupportURL
        #[doc(alias("InvalidParameter.UnsupportURL"))]
        InvalidParameterUnsupportUrl = -1_886_778_638,
        /// LimitExceeded.UsageLimitExceeded
        #[doc(alias("LimitExceeded.UsageLimitExceeded"))]
        LimitExceededUsageLimitExceeded = -291_073_312,
        /// RequestLimitExceeded.BatchImportOverflow
        #[doc(alias("RequestLimitExceeded.BatchImportOverflow"))]
        RequestLimitExceededBatchImportOverflow = -1_823_063_464,
        /// RequestLimitExceeded.ConcurrencyOverflow
        #[doc(alias("RequestLimitExceeded.ConcurrencyOverflow"))]
        RequestLimitExceededConcurrencyOverflow = -284_199_101,
        /// ResourceNotFound.CustomCategoryNotFound
        #[doc(alias("ResourceNotFound.CustomCategoryNotFound"))]
        ResourceNotFoundCustomCategoryNotFound = 2_047_951_462,
        /// ResourceNotFound.CustomGroupNotFound
        #[doc(alias("ResourceNotFound.CustomGroupNotFound"))]
        ResourceNotFoundCustomGroupNotFound = 76_035_318,
        /// ResourceNotFound.MediaNotFound
        #[doc(alias("ResourceNotFound.MediaNotFound"))]
        ResourceNotFoundMediaNotFound = 885_994_470,
        /// ResourceNotFound.RecordNotFound
        #[doc(alias("ResourceNotFound.RecordNotFound"))]
        ResourceNotFoundRecordNotFound = 1_655_977_701,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound = 145_909_239,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.UnauthorizedProduct
        #[doc(alias("UnauthorizedOperation.UnauthorizedProduct"))]
        UnauthorizedOperationUnauthorizedProduct = -2_140_035_660,
        /// UnsupportedOperation.MediaNotAccessible
        #[doc(alias("UnsupportedOperation.MediaNotAccessible"))]
        UnsupportedOperationMediaNotAccessible = 124_243_121,
        /// UnsupportedOperation.TaskNotAccessible
        #[doc(alias("UnsupportedOperation.TaskNotAccessible"))]
        UnsupportedOperationTaskNotAccessible = 2_050_947_143,
    }
    api::listed_enum!(IvldError, ivld_v20210903_table);
    mod ivld_v20210903_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{IvldError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ivld_v20210903";
        pub(super) const CODE_INDEX: Index = index::IVLD_V20210903_CODES;
        pub(super) const KEY_INDEX: Index = index::IVLD_V20210903_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 92] = backgrounds(
            &WORDS,
            &index::IVLD_V20210903_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210903::IvldError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
