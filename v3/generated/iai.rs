// @generated from spec/iai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 87c5accb7500fc88, rust-hash: 523eae12cc3314db
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iai.rs"]
mod index;

/// Version 2018-03-01 of the API.
pub mod v20180301 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iai")]
    /// Error codes of Face Recognition (iai), API 3.0, version 2018-03-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IaiError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AcrossVersionsError
        #[doc(alias("FailedOperation.AcrossVersionsError"))]
        FailedOperationAcrossVersionsError,
        /// FailedOperation.CheckDuplicatePersonTaskNotFinished
        #[doc(alias("FailedOperation.CheckDuplicatePersonTaskNotFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckDuplicatePersonTaskNotFinished,
        /// FailedOperation.CheckSimilarPersonTimeExceed
        #[doc(alias("FailedOperation.CheckSimilarPersonTimeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckSimilarPersonTimeExceed,
        /// FailedOperation.ConflictOperation
        #[doc(alias("FailedOperation.ConflictOperation"))]
        FailedOperationConflictOperation,
        /// FailedOperation.CreateFaceConcurrent
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CreateFaceConcurrent"))]
        FailedOperationCreateFaceConcurrent,
        /// FailedOperation.DuplicatedGroupDescription
        #[doc(alias("FailedOperation.DuplicatedGroupDescription"))]
        FailedOperationDuplicatedGroupDescription,
        /// FailedOperation.FaceQualityNotQualified
        #[doc(alias("FailedOperation.FaceQualityNotQualified"))]
        FailedOperationFaceQualityNotQualified,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall,
        /// FailedOperation.GroupCannotUpgrade
        #[doc(alias("FailedOperation.GroupCannotUpgrade"))]
        FailedOperationGroupCannotUpgrade,
        /// FailedOperation.GroupInDeletedState
        #[doc(alias("FailedOperation.GroupInDeletedState"))]
        FailedOperationGroupInDeletedState,
        /// FailedOperation.GroupPersonMapExist
        #[doc(alias("FailedOperation.GroupPersonMapExist"))]
        FailedOperationGroupPersonMapExist,
        /// FailedOperation.GroupPersonMapNotExist
        #[doc(alias("FailedOperation.GroupPersonMapNotExist"))]
        FailedOperationGroupPersonMapNotExist,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageFacedetectFailed
        #[doc(alias("FailedOperation.ImageFacedetectFailed"))]
        FailedOperationImageFacedetectFailed,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.JobCannnotRollback
        #[doc(alias("FailedOperation.JobCannnotRollback"))]
        FailedOperationJobCannnotRollback,
        /// FailedOperation.JobIdNotExist
        #[doc(alias("FailedOperation.JobIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobIdNotExist,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobNotExist,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.SearchFacesExceed
        #[doc(alias("FailedOperation.SearchFacesExceed"))]
        FailedOperationSearchFacesExceed,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.UpgradeJobIdNotExist
        #[doc(alias("FailedOperation.UpgradeJobIdNotExist"))]
        FailedOperationUpgradeJobIdNotExist,
        /// InternalError
        InternalError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue.AccountFaceNumExceed
        #[doc(alias("InvalidParameterValue.AccountFaceNumExceed"))]
        InvalidParameterValueAccountFaceNumExceed,
        /// InvalidParameterValue.DeleteFaceNumExceed
        #[doc(alias("InvalidParameterValue.DeleteFaceNumExceed"))]
        InvalidParameterValueDeleteFaceNumExceed,
        /// InvalidParameterValue.FaceMatchThresholdIllegal
        #[doc(alias("InvalidParameterValue.FaceMatchThresholdIllegal"))]
        InvalidParameterValueFaceMatchThresholdIllegal,
        /// InvalidParameterValue.FaceModelVersionIllegal
        #[doc(alias("InvalidParameterValue.FaceModelVersionIllegal"))]
        InvalidParameterValueFaceModelVersionIllegal,
        /// InvalidParameterValue.GroupExDescriptionsExceed
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsExceed"))]
        InvalidParameterValueGroupExDescriptionsExceed,
        /// InvalidParameterValue.GroupExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIdentical"))]
        InvalidParameterValueGroupExDescriptionsNameIdentical,
        /// InvalidParameterValue.GroupExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIllegal"))]
        InvalidParameterValueGroupExDescriptionsNameIllegal,
        /// InvalidParameterValue.GroupExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameTooLong"))]
        InvalidParameterValueGroupExDescriptionsNameTooLong,
        /// InvalidParameterValue.GroupFaceNumExceed
        #[doc(alias("InvalidParameterValue.GroupFaceNumExceed"))]
        InvalidParameterValueGroupFaceNumExceed,
        /// InvalidParameterValue.GroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupIdAlreadyExist"))]
        InvalidParameterValueGroupIdAlreadyExist,
        /// InvalidParameterValue.GroupIdIllegal
        #[doc(alias("InvalidParameterValue.GroupIdIllegal"))]
        InvalidParameterValueGroupIdIllegal,
        /// InvalidParameterValue.GroupIdNotExist
        #[doc(alias("InvalidParameterValue.GroupIdNotExist"))]
        InvalidParameterValueGroupIdNotExist,
        /// InvalidParameterValue.GroupIdNotExists
        #[doc(alias("InvalidParameterValue.GroupIdNotExists"))]
        InvalidParameterValueGroupIdNotExists,
        /// InvalidParameterValue.GroupIdTooLong
        #[doc(alias("InvalidParameterValue.GroupIdTooLong"))]
        InvalidParameterValueGroupIdTooLong,
        /// InvalidParameterValue.GroupIdsExceed
        #[doc(alias("InvalidParameterValue.GroupIdsExceed"))]
        InvalidParameterValueGroupIdsExceed,
        /// InvalidParameterValue.GroupNameAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupNameAlreadyExist"))]
        InvalidParameterValueGroupNameAlreadyExist,
        /// InvalidParameterValue.GroupNameIllegal
        #[doc(alias("InvalidParameterValue.GroupNameIllegal"))]
        InvalidParameterValueGroupNameIllegal,
        /// InvalidParameterValue.GroupNameTooLong
        #[doc(alias("InvalidParameterValue.GroupNameTooLong"))]
        InvalidParameterValueGroupNameTooLong,
        /// InvalidParameterValue.GroupNumExceed
        #[doc(alias("InvalidParameterValue.GroupNumExceed"))]
        InvalidParameterValueGroupNumExceed,
        /// InvalidParameterValue.GroupNumPerPersonExceed
        #[doc(alias("InvalidParameterValue.GroupNumPerPersonExceed"))]
        InvalidParameterValueGroupNumPerPersonExceed,
        /// InvalidParameterValue.GroupTagIllegal
        #[doc(alias("InvalidParameterValue.GroupTagIllegal"))]
        InvalidParameterValueGroupTagIllegal,
        /// InvalidParameterValue.GroupTagTooLong
        #[doc(alias("InvalidParameterValue.GroupTagTooLong"))]
        InvalidParameterValueGroupTagTooLong,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.ImageEmptyError
        #[doc(alias("InvalidParameterValue.ImageEmptyError"))]
        InvalidParameterValueImageEmptyError,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        InvalidParameterValueLimitExceed,
        /// InvalidParameterValue.NoFaceInGroups
        #[doc(alias("InvalidParameterValue.NoFaceInGroups"))]
        InvalidParameterValueNoFaceInGroups,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.OffsetExceed
        #[doc(alias("InvalidParameterValue.OffsetExceed"))]
        InvalidParameterValueOffsetExceed,
        /// InvalidParameterValue.PersonExDescriptionInfosExceed
        #[doc(alias("InvalidParameterValue.PersonExDescriptionInfosExceed"))]
        InvalidParameterValuePersonExDescriptionInfosExceed,
        /// InvalidParameterValue.PersonExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIdentical"))]
        InvalidParameterValuePersonExDescriptionsNameIdentical,
        /// InvalidParameterValue.PersonExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIllegal"))]
        InvalidParameterValuePersonExDescriptionsNameIllegal,
        /// InvalidParameterValue.PersonExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameTooLong"))]
        InvalidParameterValuePersonExDescriptionsNameTooLong,
        /// InvalidParameterValue.PersonExistInGroup
        #[doc(alias("InvalidParameterValue.PersonExistInGroup"))]
        InvalidParameterValuePersonExistInGroup,
        /// InvalidParameterValue.PersonFaceNumExceed
        #[doc(alias("InvalidParameterValue.PersonFaceNumExceed"))]
        InvalidParameterValuePersonFaceNumExceed,
        /// InvalidParameterValue.PersonGenderIllegal
        #[doc(alias("InvalidParameterValue.PersonGenderIllegal"))]
        InvalidParameterValuePersonGenderIllegal,
        /// InvalidParameterValue.PersonIdAlreadyExist
        #[doc(alias("InvalidParameterValue.PersonIdAlreadyExist"))]
        InvalidParameterValuePersonIdAlreadyExist,
        /// InvalidParameterValue.PersonIdIllegal
        #[doc(alias("InvalidParameterValue.PersonIdIllegal"))]
        InvalidParameterValuePersonIdIllegal,
        /// InvalidParameterValue.PersonIdNotExist
        #[doc(alias("InvalidParameterValue.PersonIdNotExist"))]
        InvalidParameterValuePersonIdNotExist,
        /// InvalidParameterValue.PersonIdTooLong
        #[doc(alias("InvalidParameterValue.PersonIdTooLong"))]
        InvalidParameterValuePersonIdTooLong,
        /// InvalidParameterValue.PersonNameIllegal
        #[doc(alias("InvalidParameterValue.PersonNameIllegal"))]
        InvalidParameterValuePersonNameIllegal,
        /// InvalidParameterValue.PersonNameTooLong
        #[doc(alias("InvalidParameterValue.PersonNameTooLong"))]
        InvalidParameterValuePersonNameTooLong,
        /// InvalidParameterValue.QualityControlIllegal
        #[doc(alias("InvalidParameterValue.QualityControlIllegal"))]
        InvalidParameterValueQualityControlIllegal,
        /// InvalidParameterValue.SearchPersonsExceed
        #[doc(alias("InvalidParameterValue.SearchPersonsExceed"))]
        InvalidParameterValueSearchPersonsExceed,
        /// InvalidParameterValue.UniquePersonControlIllegal
        #[doc(alias("InvalidParameterValue.UniquePersonControlIllegal"))]
        InvalidParameterValueUniquePersonControlIllegal,
        /// InvalidParameterValue.UnsupportedGroupFaceModelVersion
        #[doc(alias("InvalidParameterValue.UnsupportedGroupFaceModelVersion"))]
        InvalidParameterValueUnsupportedGroupFaceModelVersion,
        /// InvalidParameterValue.UploadFaceNumExceed
        #[doc(alias("InvalidParameterValue.UploadFaceNumExceed"))]
        InvalidParameterValueUploadFaceNumExceed,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ErrorFaceNumExceed
        #[doc(alias("LimitExceeded.ErrorFaceNumExceed"))]
        LimitExceededErrorFaceNumExceed,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        MissingParameterErrorParameterEmpty,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceUnavailable.ChargeStatusException
        #[doc(alias("ResourceUnavailable.ChargeStatusException"))]
        ResourceUnavailableChargeStatusException,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
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
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iai")]
    api::listed_enum!(IaiError, iai_v20180301_table);
    pub(crate) mod iai_v20180301_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "iai")]
        use super::IaiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iai_v20180301";
        pub(super) const CODE_INDEX: Index = index::IAI_V20180301_CODES;
        pub(super) const KEY_INDEX: Index = index::IAI_V20180301_KEYS;
        #[cfg(feature = "iai")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [IaiError; 96] = [
            IaiError::AuthFailureInvalidAuthorization,
            IaiError::FailedOperation,
            IaiError::FailedOperationAcrossVersionsError,
            IaiError::FailedOperationCheckDuplicatePersonTaskNotFinished,
            IaiError::FailedOperationCheckSimilarPersonTimeExceed,
            IaiError::FailedOperationConflictOperation,
            IaiError::FailedOperationCreateFaceConcurrent,
            IaiError::FailedOperationDuplicatedGroupDescription,
            IaiError::FailedOperationFaceQualityNotQualified,
            IaiError::FailedOperationFaceSizeTooSmall,
            IaiError::FailedOperationGroupCannotUpgrade,
            IaiError::FailedOperationGroupInDeletedState,
            IaiError::FailedOperationGroupPersonMapExist,
            IaiError::FailedOperationGroupPersonMapNotExist,
            IaiError::FailedOperationImageDecodeFailed,
            IaiError::FailedOperationImageDownloadError,
            IaiError::FailedOperationImageFacedetectFailed,
            IaiError::FailedOperationImageResolutionExceed,
            IaiError::FailedOperationImageResolutionTooSmall,
            IaiError::FailedOperationImageSizeExceed,
            IaiError::FailedOperationJobCannnotRollback,
            IaiError::FailedOperationJobIdNotExist,
            IaiError::FailedOperationJobNotExist,
            IaiError::FailedOperationRequestLimitExceeded,
            IaiError::FailedOperationRequestTimeout,
            IaiError::FailedOperationRpcFail,
            IaiError::FailedOperationSearchFacesExceed,
            IaiError::FailedOperationServerError,
            IaiError::FailedOperationUnKnowError,
            IaiError::FailedOperationUpgradeJobIdNotExist,
            IaiError::InternalError,
            IaiError::InvalidParameterInvalidParameter,
            IaiError::InvalidParameterValueAccountFaceNumExceed,
            IaiError::InvalidParameterValueDeleteFaceNumExceed,
            IaiError::InvalidParameterValueFaceMatchThresholdIllegal,
            IaiError::InvalidParameterValueFaceModelVersionIllegal,
            IaiError::InvalidParameterValueGroupExDescriptionsExceed,
            IaiError::InvalidParameterValueGroupExDescriptionsNameIdentical,
            IaiError::InvalidParameterValueGroupExDescriptionsNameIllegal,
            IaiError::InvalidParameterValueGroupExDescriptionsNameTooLong,
            IaiError::InvalidParameterValueGroupFaceNumExceed,
            IaiError::InvalidParameterValueGroupIdAlreadyExist,
            IaiError::InvalidParameterValueGroupIdIllegal,
            IaiError::InvalidParameterValueGroupIdNotExist,
            IaiError::InvalidParameterValueGroupIdNotExists,
            IaiError::InvalidParameterValueGroupIdTooLong,
            IaiError::InvalidParameterValueGroupIdsExceed,
            IaiError::InvalidParameterValueGroupNameAlreadyExist,
            IaiError::InvalidParameterValueGroupNameIllegal,
            IaiError::InvalidParameterValueGroupNameTooLong,
            IaiError::InvalidParameterValueGroupNumExceed,
            IaiError::InvalidParameterValueGroupNumPerPersonExceed,
            IaiError::InvalidParameterValueGroupTagIllegal,
            IaiError::InvalidParameterValueGroupTagTooLong,
            IaiError::InvalidParameterValueImageEmpty,
            IaiError::InvalidParameterValueImageEmptyError,
            IaiError::InvalidParameterValueLimitExceed,
            IaiError::InvalidParameterValueNoFaceInGroups,
            IaiError::InvalidParameterValueNoFaceInPhoto,
            IaiError::InvalidParameterValueOffsetExceed,
            IaiError::InvalidParameterValuePersonExDescriptionInfosExceed,
            IaiError::InvalidParameterValuePersonExDescriptionsNameIdentical,
            IaiError::InvalidParameterValuePersonExDescriptionsNameIllegal,
            IaiError::InvalidParameterValuePersonExDescriptionsNameTooLong,
            IaiError::InvalidParameterValuePersonExistInGroup,
            IaiError::InvalidParameterValuePersonFaceNumExceed,
            IaiError::InvalidParameterValuePersonGenderIllegal,
            IaiError::InvalidParameterValuePersonIdAlreadyExist,
            IaiError::InvalidParameterValuePersonIdIllegal,
            IaiError::InvalidParameterValuePersonIdNotExist,
            IaiError::InvalidParameterValuePersonIdTooLong,
            IaiError::InvalidParameterValuePersonNameIllegal,
            IaiError::InvalidParameterValuePersonNameTooLong,
            IaiError::InvalidParameterValueQualityControlIllegal,
            IaiError::InvalidParameterValueSearchPersonsExceed,
            IaiError::InvalidParameterValueUniquePersonControlIllegal,
            IaiError::InvalidParameterValueUnsupportedGroupFaceModelVersion,
            IaiError::InvalidParameterValueUploadFaceNumExceed,
            IaiError::InvalidParameterValueUrlIllegal,
            IaiError::LimitExceeded,
            IaiError::LimitExceededErrorFaceNumExceed,
            IaiError::MissingParameterErrorParameterEmpty,
            IaiError::RequestLimitExceeded,
            IaiError::ResourceUnavailableChargeStatusException,
            IaiError::ResourceUnavailableDelivering,
            IaiError::ResourceUnavailableFreeze,
            IaiError::ResourceUnavailableGetAuthInfoError,
            IaiError::ResourceUnavailableInArrears,
            IaiError::ResourceUnavailableLowBalance,
            IaiError::ResourceUnavailableNotExist,
            IaiError::ResourceUnavailableNotReady,
            IaiError::ResourceUnavailableRecover,
            IaiError::ResourceUnavailableStopUsing,
            IaiError::ResourceUnavailableUnknownStatus,
            IaiError::ResourcesSoldOutChargeStatusException,
            IaiError::UnsupportedOperationUnknowMethod,
        ];
        pub(super) static WORDS: [&str; 96] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "FailedOperation.AcrossVersionsError",
            "FailedOperation.CheckDuplicatePersonTaskNotFinished",
            "FailedOperation.CheckSimilarPersonTimeExceed",
            "FailedOperation.ConflictOperation",
            "FailedOperation.CreateFaceConcurrent",
            "FailedOperation.DuplicatedGroupDescription",
            "FailedOperation.FaceQualityNotQualified",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.GroupCannotUpgrade",
            "FailedOperation.GroupInDeletedState",
            "FailedOperation.GroupPersonMapExist",
            "FailedOperation.GroupPersonMapNotExist",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageFacedetectFailed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.JobCannnotRollback",
            "FailedOperation.JobIdNotExist",
            "FailedOperation.JobNotExist",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.SearchFacesExceed",
            "FailedOperation.ServerError",
            "FailedOperation.UnKnowError",
            "FailedOperation.UpgradeJobIdNotExist",
            "InternalError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue.AccountFaceNumExceed",
            "InvalidParameterValue.DeleteFaceNumExceed",
            "InvalidParameterValue.FaceMatchThresholdIllegal",
            "InvalidParameterValue.FaceModelVersionIllegal",
            "InvalidParameterValue.GroupExDescriptionsExceed",
            "InvalidParameterValue.GroupExDescriptionsNameIdentical",
            "InvalidParameterValue.GroupExDescriptionsNameIllegal",
            "InvalidParameterValue.GroupExDescriptionsNameTooLong",
            "InvalidParameterValue.GroupFaceNumExceed",
            "InvalidParameterValue.GroupIdAlreadyExist",
            "InvalidParameterValue.GroupIdIllegal",
            "InvalidParameterValue.GroupIdNotExist",
            "InvalidParameterValue.GroupIdNotExists",
            "InvalidParameterValue.GroupIdTooLong",
            "InvalidParameterValue.GroupIdsExceed",
            "InvalidParameterValue.GroupNameAlreadyExist",
            "InvalidParameterValue.GroupNameIllegal",
            "InvalidParameterValue.GroupNameTooLong",
            "InvalidParameterValue.GroupNumExceed",
            "InvalidParameterValue.GroupNumPerPersonExceed",
            "InvalidParameterValue.GroupTagIllegal",
            "InvalidParameterValue.GroupTagTooLong",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageEmptyError",
            "InvalidParameterValue.LimitExceed",
            "InvalidParameterValue.NoFaceInGroups",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.OffsetExceed",
            "InvalidParameterValue.PersonExDescriptionInfosExceed",
            "InvalidParameterValue.PersonExDescriptionsNameIdentical",
            "InvalidParameterValue.PersonExDescriptionsNameIllegal",
            "InvalidParameterValue.PersonExDescriptionsNameTooLong",
            "InvalidParameterValue.PersonExistInGroup",
            "InvalidParameterValue.PersonFaceNumExceed",
            "InvalidParameterValue.PersonGenderIllegal",
            "InvalidParameterValue.PersonIdAlreadyExist",
            "InvalidParameterValue.PersonIdIllegal",
            "InvalidParameterValue.PersonIdNotExist",
            "InvalidParameterValue.PersonIdTooLong",
            "InvalidParameterValue.PersonNameIllegal",
            "InvalidParameterValue.PersonNameTooLong",
            "InvalidParameterValue.QualityControlIllegal",
            "InvalidParameterValue.SearchPersonsExceed",
            "InvalidParameterValue.UniquePersonControlIllegal",
            "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
            "InvalidParameterValue.UploadFaceNumExceed",
            "InvalidParameterValue.UrlIllegal",
            "LimitExceeded",
            "LimitExceeded.ErrorFaceNumExceed",
            "MissingParameter.ErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailable.ChargeStatusException",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.GetAuthInfoError",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.StopUsing",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
            "UnsupportedOperation.UnknowMethod",
        ];
        pub(super) static NAMES: [&str; 96] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "FailedOperationAcrossVersionsError",
            "FailedOperationCheckDuplicatePersonTaskNotFinished",
            "FailedOperationCheckSimilarPersonTimeExceed",
            "FailedOperationConflictOperation",
            "FailedOperationCreateFaceConcurrent",
            "FailedOperationDuplicatedGroupDescription",
            "FailedOperationFaceQualityNotQualified",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationGroupCannotUpgrade",
            "FailedOperationGroupInDeletedState",
            "FailedOperationGroupPersonMapExist",
            "FailedOperationGroupPersonMapNotExist",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageFacedetectFailed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationImageSizeExceed",
            "FailedOperationJobCannnotRollback",
            "FailedOperationJobIdNotExist",
            "FailedOperationJobNotExist",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationSearchFacesExceed",
            "FailedOperationServerError",
            "FailedOperationUnKnowError",
            "FailedOperationUpgradeJobIdNotExist",
            "InternalError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValueAccountFaceNumExceed",
            "InvalidParameterValueDeleteFaceNumExceed",
            "InvalidParameterValueFaceMatchThresholdIllegal",
            "InvalidParameterValueFaceModelVersionIllegal",
            "InvalidParameterValueGroupExDescriptionsExceed",
            "InvalidParameterValueGroupExDescriptionsNameIdentical",
            "InvalidParameterValueGroupExDescriptionsNameIllegal",
            "InvalidParameterValueGroupExDescriptionsNameTooLong",
            "InvalidParameterValueGroupFaceNumExceed",
            "InvalidParameterValueGroupIdAlreadyExist",
            "InvalidParameterValueGroupIdIllegal",
            "InvalidParameterValueGroupIdNotExist",
            "InvalidParameterValueGroupIdNotExists",
            "InvalidParameterValueGroupIdTooLong",
            "InvalidParameterValueGroupIdsExceed",
            "InvalidParameterValueGroupNameAlreadyExist",
            "InvalidParameterValueGroupNameIllegal",
            "InvalidParameterValueGroupNameTooLong",
            "InvalidParameterValueGroupNumExceed",
            "InvalidParameterValueGroupNumPerPersonExceed",
            "InvalidParameterValueGroupTagIllegal",
            "InvalidParameterValueGroupTagTooLong",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageEmptyError",
            "InvalidParameterValueLimitExceed",
            "InvalidParameterValueNoFaceInGroups",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueOffsetExceed",
            "InvalidParameterValuePersonExDescriptionInfosExceed",
            "InvalidParameterValuePersonExDescriptionsNameIdentical",
            "InvalidParameterValuePersonExDescriptionsNameIllegal",
            "InvalidParameterValuePersonExDescriptionsNameTooLong",
            "InvalidParameterValuePersonExistInGroup",
            "InvalidParameterValuePersonFaceNumExceed",
            "InvalidParameterValuePersonGenderIllegal",
            "InvalidParameterValuePersonIdAlreadyExist",
            "InvalidParameterValuePersonIdIllegal",
            "InvalidParameterValuePersonIdNotExist",
            "InvalidParameterValuePersonIdTooLong",
            "InvalidParameterValuePersonNameIllegal",
            "InvalidParameterValuePersonNameTooLong",
            "InvalidParameterValueQualityControlIllegal",
            "InvalidParameterValueSearchPersonsExceed",
            "InvalidParameterValueUniquePersonControlIllegal",
            "InvalidParameterValueUnsupportedGroupFaceModelVersion",
            "InvalidParameterValueUploadFaceNumExceed",
            "InvalidParameterValueUrlIllegal",
            "LimitExceeded",
            "LimitExceededErrorFaceNumExceed",
            "MissingParameterErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailableChargeStatusException",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableGetAuthInfoError",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableStopUsing",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
            "UnsupportedOperationUnknowMethod",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 16] = [
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CreateFaceConcurrent")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.RequestLimitExceeded")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.ServerError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IAI_V20180301_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IaiError",
            label_en: "Face Recognition (2018-03-01)",
            label_zh: "人脸识别（2018-03-01）",
            level: Level::Service,
            product: Some(products::IAI),
            version: Some("2018-03-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "iai")]
pub use v20180301::IaiError;

/// Version 2020-03-03 of the API.
pub mod v20200303 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "iai")]
    /// Error codes of Face Recognition (iai), API 3.0, version 2020-03-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IaiError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AcrossVersionsError
        #[doc(alias("FailedOperation.AcrossVersionsError"))]
        FailedOperationAcrossVersionsError,
        /// FailedOperation.CheckDuplicatePersonTaskNotFinished
        #[doc(alias("FailedOperation.CheckDuplicatePersonTaskNotFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckDuplicatePersonTaskNotFinished,
        /// FailedOperation.CheckSimilarPersonTimeExceed
        #[doc(alias("FailedOperation.CheckSimilarPersonTimeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckSimilarPersonTimeExceed,
        /// FailedOperation.CompareFail
        #[doc(alias("FailedOperation.CompareFail"))]
        FailedOperationCompareFail,
        /// FailedOperation.ConflictOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ConflictOperation"))]
        FailedOperationConflictOperation,
        /// FailedOperation.CreateFaceConcurrent
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CreateFaceConcurrent"))]
        FailedOperationCreateFaceConcurrent,
        /// FailedOperation.DuplicatedGroupDescription
        #[doc(alias("FailedOperation.DuplicatedGroupDescription"))]
        FailedOperationDuplicatedGroupDescription,
        /// FailedOperation.FaceQualityNotQualified
        #[doc(alias("FailedOperation.FaceQualityNotQualified"))]
        FailedOperationFaceQualityNotQualified,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall,
        /// FailedOperation.GroupCannotUpgrade
        #[doc(alias("FailedOperation.GroupCannotUpgrade"))]
        FailedOperationGroupCannotUpgrade,
        /// FailedOperation.GroupInDeletedState
        #[doc(alias("FailedOperation.GroupInDeletedState"))]
        FailedOperationGroupInDeletedState,
        /// FailedOperation.GroupLostFaces
        #[doc(alias("FailedOperation.GroupLostFaces"))]
        FailedOperationGroupLostFaces,
        /// FailedOperation.GroupPersonMapExist
        #[doc(alias("FailedOperation.GroupPersonMapExist"))]
        FailedOperationGroupPersonMapExist,
        /// FailedOperation.GroupPersonMapNotExist
        #[doc(alias("FailedOperation.GroupPersonMapNotExist"))]
        FailedOperationGroupPersonMapNotExist,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImageFacedetectFailed
        #[doc(alias("FailedOperation.ImageFacedetectFailed"))]
        FailedOperationImageFacedetectFailed,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.JobCannnotRollback
        #[doc(alias("FailedOperation.JobCannnotRollback"))]
        FailedOperationJobCannnotRollback,
        /// FailedOperation.JobIdNotExist
        #[doc(alias("FailedOperation.JobIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobIdNotExist,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobNotExist,
        /// FailedOperation.LifePhotoDetectFaces
        #[doc(alias("FailedOperation.LifePhotoDetectFaces"))]
        FailedOperationLifePhotoDetectFaces,
        /// FailedOperation.LifePhotoDetectFake
        #[doc(alias("FailedOperation.LifePhotoDetectFake"))]
        FailedOperationLifePhotoDetectFake,
        /// FailedOperation.LifePhotoDetectNoFaces
        #[doc(alias("FailedOperation.LifePhotoDetectNoFaces"))]
        FailedOperationLifePhotoDetectNoFaces,
        /// FailedOperation.LifePhotoSizeError
        #[doc(alias("FailedOperation.LifePhotoSizeError"))]
        FailedOperationLifePhotoSizeError,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.SearchFacesExceed
        #[doc(alias("FailedOperation.SearchFacesExceed"))]
        FailedOperationSearchFacesExceed,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.UpgradeJobIdNotExist
        #[doc(alias("FailedOperation.UpgradeJobIdNotExist"))]
        FailedOperationUpgradeJobIdNotExist,
        /// InternalError
        InternalError,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameterValue.AccountFaceNumExceed
        #[doc(alias("InvalidParameterValue.AccountFaceNumExceed"))]
        InvalidParameterValueAccountFaceNumExceed,
        /// InvalidParameterValue.DeleteFaceNumExceed
        #[doc(alias("InvalidParameterValue.DeleteFaceNumExceed"))]
        InvalidParameterValueDeleteFaceNumExceed,
        /// InvalidParameterValue.FaceMatchThresholdIllegal
        #[doc(alias("InvalidParameterValue.FaceMatchThresholdIllegal"))]
        InvalidParameterValueFaceMatchThresholdIllegal,
        /// InvalidParameterValue.FaceModelVersionIllegal
        #[doc(alias("InvalidParameterValue.FaceModelVersionIllegal"))]
        InvalidParameterValueFaceModelVersionIllegal,
        /// InvalidParameterValue.GroupExDescriptionsExceed
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsExceed"))]
        InvalidParameterValueGroupExDescriptionsExceed,
        /// InvalidParameterValue.GroupExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIdentical"))]
        InvalidParameterValueGroupExDescriptionsNameIdentical,
        /// InvalidParameterValue.GroupExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIllegal"))]
        InvalidParameterValueGroupExDescriptionsNameIllegal,
        /// InvalidParameterValue.GroupExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameTooLong"))]
        InvalidParameterValueGroupExDescriptionsNameTooLong,
        /// InvalidParameterValue.GroupFaceNumExceed
        #[doc(alias("InvalidParameterValue.GroupFaceNumExceed"))]
        InvalidParameterValueGroupFaceNumExceed,
        /// InvalidParameterValue.GroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupIdAlreadyExist"))]
        InvalidParameterValueGroupIdAlreadyExist,
        /// InvalidParameterValue.GroupIdIllegal
        #[doc(alias("InvalidParameterValue.GroupIdIllegal"))]
        InvalidParameterValueGroupIdIllegal,
        /// InvalidParameterValue.GroupIdNotExist
        #[doc(alias("InvalidParameterValue.GroupIdNotExist"))]
        InvalidParameterValueGroupIdNotExist,
        /// InvalidParameterValue.GroupIdNotExists
        #[doc(alias("InvalidParameterValue.GroupIdNotExists"))]
        InvalidParameterValueGroupIdNotExists,
        /// InvalidParameterValue.GroupIdTooLong
        #[doc(alias("InvalidParameterValue.GroupIdTooLong"))]
        InvalidParameterValueGroupIdTooLong,
        /// InvalidParameterValue.GroupIdsExceed
        #[doc(alias("InvalidParameterValue.GroupIdsExceed"))]
        InvalidParameterValueGroupIdsExceed,
        /// InvalidParameterValue.GroupNameAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupNameAlreadyExist"))]
        InvalidParameterValueGroupNameAlreadyExist,
        /// InvalidParameterValue.GroupNameIllegal
        #[doc(alias("InvalidParameterValue.GroupNameIllegal"))]
        InvalidParameterValueGroupNameIllegal,
        /// InvalidParameterValue.GroupNameTooLong
        #[doc(alias("InvalidParameterValue.GroupNameTooLong"))]
        InvalidParameterValueGroupNameTooLong,
        /// InvalidParameterValue.GroupNumExceed
        #[doc(alias("InvalidParameterValue.GroupNumExceed"))]
        InvalidParameterValueGroupNumExceed,
        /// InvalidParameterValue.GroupNumPerPersonExceed
        #[doc(alias("InvalidParameterValue.GroupNumPerPersonExceed"))]
        InvalidParameterValueGroupNumPerPersonExceed,
        /// InvalidParameterValue.GroupTagIllegal
        #[doc(alias("InvalidParameterValue.GroupTagIllegal"))]
        InvalidParameterValueGroupTagIllegal,
        /// InvalidParameterValue.GroupTagTooLong
        #[doc(alias("InvalidParameterValue.GroupTagTooLong"))]
        InvalidParameterValueGroupTagTooLong,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.ImageEmptyError
        #[doc(alias("InvalidParameterValue.ImageEmptyError"))]
        InvalidParameterValueImageEmptyError,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        InvalidParameterValueLimitExceed,
        /// InvalidParameterValue.NoFaceInGroups
        #[doc(alias("InvalidParameterValue.NoFaceInGroups"))]
        InvalidParameterValueNoFaceInGroups,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.OffsetExceed
        #[doc(alias("InvalidParameterValue.OffsetExceed"))]
        InvalidParameterValueOffsetExceed,
        /// InvalidParameterValue.PersonExDescriptionInfosExceed
        #[doc(alias("InvalidParameterValue.PersonExDescriptionInfosExceed"))]
        InvalidParameterValuePersonExDescriptionInfosExceed,
        /// InvalidParameterValue.PersonExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIdentical"))]
        InvalidParameterValuePersonExDescriptionsNameIdentical,
        /// InvalidParameterValue.PersonExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIllegal"))]
        InvalidParameterValuePersonExDescriptionsNameIllegal,
        /// InvalidParameterValue.PersonExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameTooLong"))]
        InvalidParameterValuePersonExDescriptionsNameTooLong,
        /// InvalidParameterValue.PersonExistInGroup
        #[doc(alias("InvalidParameterValue.PersonExistInGroup"))]
        InvalidParameterValuePersonExistInGroup,
        /// InvalidParameterValue.PersonFaceNumExceed
        #[doc(alias("InvalidParameterValue.PersonFaceNumExceed"))]
        InvalidParameterValuePersonFaceNumExceed,
        /// InvalidParameterValue.PersonGenderIllegal
        #[doc(alias("InvalidParameterValue.PersonGenderIllegal"))]
        InvalidParameterValuePersonGenderIllegal,
        /// InvalidParameterValue.PersonIdAlreadyExist
        #[doc(alias("InvalidParameterValue.PersonIdAlreadyExist"))]
        InvalidParameterValuePersonIdAlreadyExist,
        /// InvalidParameterValue.PersonIdIllegal
        #[doc(alias("InvalidParameterValue.PersonIdIllegal"))]
        InvalidParameterValuePersonIdIllegal,
        /// InvalidParameterValue.PersonIdNotExist
        #[doc(alias("InvalidParameterValue.PersonIdNotExist"))]
        InvalidParameterValuePersonIdNotExist,
        /// InvalidParameterValue.PersonIdTooLong
        #[doc(alias("InvalidParameterValue.PersonIdTooLong"))]
        InvalidParameterValuePersonIdTooLong,
        /// InvalidParameterValue.PersonNameIllegal
        #[doc(alias("InvalidParameterValue.PersonNameIllegal"))]
        InvalidParameterValuePersonNameIllegal,
        /// InvalidParameterValue.PersonNameTooLong
        #[doc(alias("InvalidParameterValue.PersonNameTooLong"))]
        InvalidParameterValuePersonNameTooLong,
        /// InvalidParameterValue.QualityControlIllegal
        #[doc(alias("InvalidParameterValue.QualityControlIllegal"))]
        InvalidParameterValueQualityControlIllegal,
        /// InvalidParameterValue.SearchPersonsExceed
        #[doc(alias("InvalidParameterValue.SearchPersonsExceed"))]
        InvalidParameterValueSearchPersonsExceed,
        /// InvalidParameterValue.UniquePersonControlIllegal
        #[doc(alias("InvalidParameterValue.UniquePersonControlIllegal"))]
        InvalidParameterValueUniquePersonControlIllegal,
        /// InvalidParameterValue.UnsupportedGroupFaceModelVersion
        #[doc(alias("InvalidParameterValue.UnsupportedGroupFaceModelVersion"))]
        InvalidParameterValueUnsupportedGroupFaceModelVersion,
        /// InvalidParameterValue.UploadFaceNumExceed
        #[doc(alias("InvalidParameterValue.UploadFaceNumExceed"))]
        InvalidParameterValueUploadFaceNumExceed,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ErrorFaceNumExceed
        #[doc(alias("LimitExceeded.ErrorFaceNumExceed"))]
        LimitExceededErrorFaceNumExceed,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        MissingParameterErrorParameterEmpty,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceUnavailable.ChargeStatusException
        #[doc(alias("ResourceUnavailable.ChargeStatusException"))]
        ResourceUnavailableChargeStatusException,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
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
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iai")]
    api::listed_enum!(IaiError, iai_v20200303_table);
    pub(crate) mod iai_v20200303_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "iai")]
        use super::IaiError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iai_v20200303";
        pub(super) const CODE_INDEX: Index = index::IAI_V20200303_CODES;
        pub(super) const KEY_INDEX: Index = index::IAI_V20200303_KEYS;
        #[cfg(feature = "iai")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [IaiError; 102] = [
            IaiError::AuthFailureInvalidAuthorization,
            IaiError::FailedOperation,
            IaiError::FailedOperationAcrossVersionsError,
            IaiError::FailedOperationCheckDuplicatePersonTaskNotFinished,
            IaiError::FailedOperationCheckSimilarPersonTimeExceed,
            IaiError::FailedOperationCompareFail,
            IaiError::FailedOperationConflictOperation,
            IaiError::FailedOperationCreateFaceConcurrent,
            IaiError::FailedOperationDuplicatedGroupDescription,
            IaiError::FailedOperationFaceQualityNotQualified,
            IaiError::FailedOperationFaceSizeTooSmall,
            IaiError::FailedOperationGroupCannotUpgrade,
            IaiError::FailedOperationGroupInDeletedState,
            IaiError::FailedOperationGroupLostFaces,
            IaiError::FailedOperationGroupPersonMapExist,
            IaiError::FailedOperationGroupPersonMapNotExist,
            IaiError::FailedOperationImageDecodeFailed,
            IaiError::FailedOperationImageDownloadError,
            IaiError::FailedOperationImageFacedetectFailed,
            IaiError::FailedOperationImageResolutionExceed,
            IaiError::FailedOperationImageResolutionTooSmall,
            IaiError::FailedOperationImageSizeExceed,
            IaiError::FailedOperationJobCannnotRollback,
            IaiError::FailedOperationJobIdNotExist,
            IaiError::FailedOperationJobNotExist,
            IaiError::FailedOperationLifePhotoDetectFaces,
            IaiError::FailedOperationLifePhotoDetectFake,
            IaiError::FailedOperationLifePhotoDetectNoFaces,
            IaiError::FailedOperationLifePhotoSizeError,
            IaiError::FailedOperationRequestLimitExceeded,
            IaiError::FailedOperationRequestTimeout,
            IaiError::FailedOperationRpcFail,
            IaiError::FailedOperationSearchFacesExceed,
            IaiError::FailedOperationServerError,
            IaiError::FailedOperationUnKnowError,
            IaiError::FailedOperationUpgradeJobIdNotExist,
            IaiError::InternalError,
            IaiError::InvalidParameterInvalidParameter,
            IaiError::InvalidParameterValueAccountFaceNumExceed,
            IaiError::InvalidParameterValueDeleteFaceNumExceed,
            IaiError::InvalidParameterValueFaceMatchThresholdIllegal,
            IaiError::InvalidParameterValueFaceModelVersionIllegal,
            IaiError::InvalidParameterValueGroupExDescriptionsExceed,
            IaiError::InvalidParameterValueGroupExDescriptionsNameIdentical,
            IaiError::InvalidParameterValueGroupExDescriptionsNameIllegal,
            IaiError::InvalidParameterValueGroupExDescriptionsNameTooLong,
            IaiError::InvalidParameterValueGroupFaceNumExceed,
            IaiError::InvalidParameterValueGroupIdAlreadyExist,
            IaiError::InvalidParameterValueGroupIdIllegal,
            IaiError::InvalidParameterValueGroupIdNotExist,
            IaiError::InvalidParameterValueGroupIdNotExists,
            IaiError::InvalidParameterValueGroupIdTooLong,
            IaiError::InvalidParameterValueGroupIdsExceed,
            IaiError::InvalidParameterValueGroupNameAlreadyExist,
            IaiError::InvalidParameterValueGroupNameIllegal,
            IaiError::InvalidParameterValueGroupNameTooLong,
            IaiError::InvalidParameterValueGroupNumExceed,
            IaiError::InvalidParameterValueGroupNumPerPersonExceed,
            IaiError::InvalidParameterValueGroupTagIllegal,
            IaiError::InvalidParameterValueGroupTagTooLong,
            IaiError::InvalidParameterValueImageEmpty,
            IaiError::InvalidParameterValueImageEmptyError,
            IaiError::InvalidParameterValueLimitExceed,
            IaiError::InvalidParameterValueNoFaceInGroups,
            IaiError::InvalidParameterValueNoFaceInPhoto,
            IaiError::InvalidParameterValueOffsetExceed,
            IaiError::InvalidParameterValuePersonExDescriptionInfosExceed,
            IaiError::InvalidParameterValuePersonExDescriptionsNameIdentical,
            IaiError::InvalidParameterValuePersonExDescriptionsNameIllegal,
            IaiError::InvalidParameterValuePersonExDescriptionsNameTooLong,
            IaiError::InvalidParameterValuePersonExistInGroup,
            IaiError::InvalidParameterValuePersonFaceNumExceed,
            IaiError::InvalidParameterValuePersonGenderIllegal,
            IaiError::InvalidParameterValuePersonIdAlreadyExist,
            IaiError::InvalidParameterValuePersonIdIllegal,
            IaiError::InvalidParameterValuePersonIdNotExist,
            IaiError::InvalidParameterValuePersonIdTooLong,
            IaiError::InvalidParameterValuePersonNameIllegal,
            IaiError::InvalidParameterValuePersonNameTooLong,
            IaiError::InvalidParameterValueQualityControlIllegal,
            IaiError::InvalidParameterValueSearchPersonsExceed,
            IaiError::InvalidParameterValueUniquePersonControlIllegal,
            IaiError::InvalidParameterValueUnsupportedGroupFaceModelVersion,
            IaiError::InvalidParameterValueUploadFaceNumExceed,
            IaiError::InvalidParameterValueUrlIllegal,
            IaiError::LimitExceeded,
            IaiError::LimitExceededErrorFaceNumExceed,
            IaiError::MissingParameterErrorParameterEmpty,
            IaiError::RequestLimitExceeded,
            IaiError::ResourceUnavailableChargeStatusException,
            IaiError::ResourceUnavailableDelivering,
            IaiError::ResourceUnavailableFreeze,
            IaiError::ResourceUnavailableGetAuthInfoError,
            IaiError::ResourceUnavailableInArrears,
            IaiError::ResourceUnavailableLowBalance,
            IaiError::ResourceUnavailableNotExist,
            IaiError::ResourceUnavailableNotReady,
            IaiError::ResourceUnavailableRecover,
            IaiError::ResourceUnavailableStopUsing,
            IaiError::ResourceUnavailableUnknownStatus,
            IaiError::ResourcesSoldOutChargeStatusException,
            IaiError::UnsupportedOperationUnknowMethod,
        ];
        pub(super) static WORDS: [&str; 102] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "FailedOperation.AcrossVersionsError",
            "FailedOperation.CheckDuplicatePersonTaskNotFinished",
            "FailedOperation.CheckSimilarPersonTimeExceed",
            "FailedOperation.CompareFail",
            "FailedOperation.ConflictOperation",
            "FailedOperation.CreateFaceConcurrent",
            "FailedOperation.DuplicatedGroupDescription",
            "FailedOperation.FaceQualityNotQualified",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.GroupCannotUpgrade",
            "FailedOperation.GroupInDeletedState",
            "FailedOperation.GroupLostFaces",
            "FailedOperation.GroupPersonMapExist",
            "FailedOperation.GroupPersonMapNotExist",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageFacedetectFailed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.JobCannnotRollback",
            "FailedOperation.JobIdNotExist",
            "FailedOperation.JobNotExist",
            "FailedOperation.LifePhotoDetectFaces",
            "FailedOperation.LifePhotoDetectFake",
            "FailedOperation.LifePhotoDetectNoFaces",
            "FailedOperation.LifePhotoSizeError",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.SearchFacesExceed",
            "FailedOperation.ServerError",
            "FailedOperation.UnKnowError",
            "FailedOperation.UpgradeJobIdNotExist",
            "InternalError",
            "InvalidParameter.InvalidParameter",
            "InvalidParameterValue.AccountFaceNumExceed",
            "InvalidParameterValue.DeleteFaceNumExceed",
            "InvalidParameterValue.FaceMatchThresholdIllegal",
            "InvalidParameterValue.FaceModelVersionIllegal",
            "InvalidParameterValue.GroupExDescriptionsExceed",
            "InvalidParameterValue.GroupExDescriptionsNameIdentical",
            "InvalidParameterValue.GroupExDescriptionsNameIllegal",
            "InvalidParameterValue.GroupExDescriptionsNameTooLong",
            "InvalidParameterValue.GroupFaceNumExceed",
            "InvalidParameterValue.GroupIdAlreadyExist",
            "InvalidParameterValue.GroupIdIllegal",
            "InvalidParameterValue.GroupIdNotExist",
            "InvalidParameterValue.GroupIdNotExists",
            "InvalidParameterValue.GroupIdTooLong",
            "InvalidParameterValue.GroupIdsExceed",
            "InvalidParameterValue.GroupNameAlreadyExist",
            "InvalidParameterValue.GroupNameIllegal",
            "InvalidParameterValue.GroupNameTooLong",
            "InvalidParameterValue.GroupNumExceed",
            "InvalidParameterValue.GroupNumPerPersonExceed",
            "InvalidParameterValue.GroupTagIllegal",
            "InvalidParameterValue.GroupTagTooLong",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageEmptyError",
            "InvalidParameterValue.LimitExceed",
            "InvalidParameterValue.NoFaceInGroups",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.OffsetExceed",
            "InvalidParameterValue.PersonExDescriptionInfosExceed",
            "InvalidParameterValue.PersonExDescriptionsNameIdentical",
            "InvalidParameterValue.PersonExDescriptionsNameIllegal",
            "InvalidParameterValue.PersonExDescriptionsNameTooLong",
            "InvalidParameterValue.PersonExistInGroup",
            "InvalidParameterValue.PersonFaceNumExceed",
            "InvalidParameterValue.PersonGenderIllegal",
            "InvalidParameterValue.PersonIdAlreadyExist",
            "InvalidParameterValue.PersonIdIllegal",
            "InvalidParameterValue.PersonIdNotExist",
            "InvalidParameterValue.PersonIdTooLong",
            "InvalidParameterValue.PersonNameIllegal",
            "InvalidParameterValue.PersonNameTooLong",
            "InvalidParameterValue.QualityControlIllegal",
            "InvalidParameterValue.SearchPersonsExceed",
            "InvalidParameterValue.UniquePersonControlIllegal",
            "InvalidParameterValue.UnsupportedGroupFaceModelVersion",
            "InvalidParameterValue.UploadFaceNumExceed",
            "InvalidParameterValue.UrlIllegal",
            "LimitExceeded",
            "LimitExceeded.ErrorFaceNumExceed",
            "MissingParameter.ErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailable.ChargeStatusException",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.GetAuthInfoError",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.StopUsing",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
            "UnsupportedOperation.UnknowMethod",
        ];
        pub(super) static NAMES: [&str; 102] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "FailedOperationAcrossVersionsError",
            "FailedOperationCheckDuplicatePersonTaskNotFinished",
            "FailedOperationCheckSimilarPersonTimeExceed",
            "FailedOperationCompareFail",
            "FailedOperationConflictOperation",
            "FailedOperationCreateFaceConcurrent",
            "FailedOperationDuplicatedGroupDescription",
            "FailedOperationFaceQualityNotQualified",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationGroupCannotUpgrade",
            "FailedOperationGroupInDeletedState",
            "FailedOperationGroupLostFaces",
            "FailedOperationGroupPersonMapExist",
            "FailedOperationGroupPersonMapNotExist",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageFacedetectFailed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationImageSizeExceed",
            "FailedOperationJobCannnotRollback",
            "FailedOperationJobIdNotExist",
            "FailedOperationJobNotExist",
            "FailedOperationLifePhotoDetectFaces",
            "FailedOperationLifePhotoDetectFake",
            "FailedOperationLifePhotoDetectNoFaces",
            "FailedOperationLifePhotoSizeError",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationSearchFacesExceed",
            "FailedOperationServerError",
            "FailedOperationUnKnowError",
            "FailedOperationUpgradeJobIdNotExist",
            "InternalError",
            "InvalidParameterInvalidParameter",
            "InvalidParameterValueAccountFaceNumExceed",
            "InvalidParameterValueDeleteFaceNumExceed",
            "InvalidParameterValueFaceMatchThresholdIllegal",
            "InvalidParameterValueFaceModelVersionIllegal",
            "InvalidParameterValueGroupExDescriptionsExceed",
            "InvalidParameterValueGroupExDescriptionsNameIdentical",
            "InvalidParameterValueGroupExDescriptionsNameIllegal",
            "InvalidParameterValueGroupExDescriptionsNameTooLong",
            "InvalidParameterValueGroupFaceNumExceed",
            "InvalidParameterValueGroupIdAlreadyExist",
            "InvalidParameterValueGroupIdIllegal",
            "InvalidParameterValueGroupIdNotExist",
            "InvalidParameterValueGroupIdNotExists",
            "InvalidParameterValueGroupIdTooLong",
            "InvalidParameterValueGroupIdsExceed",
            "InvalidParameterValueGroupNameAlreadyExist",
            "InvalidParameterValueGroupNameIllegal",
            "InvalidParameterValueGroupNameTooLong",
            "InvalidParameterValueGroupNumExceed",
            "InvalidParameterValueGroupNumPerPersonExceed",
            "InvalidParameterValueGroupTagIllegal",
            "InvalidParameterValueGroupTagTooLong",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageEmptyError",
            "InvalidParameterValueLimitExceed",
            "InvalidParameterValueNoFaceInGroups",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueOffsetExceed",
            "InvalidParameterValuePersonExDescriptionInfosExceed",
            "InvalidParameterValuePersonExDescriptionsNameIdentical",
            "InvalidParameterValuePersonExDescriptionsNameIllegal",
            "InvalidParameterValuePersonExDescriptionsNameTooLong",
            "InvalidParameterValuePersonExistInGroup",
            "InvalidParameterValuePersonFaceNumExceed",
            "InvalidParameterValuePersonGenderIllegal",
            "InvalidParameterValuePersonIdAlreadyExist",
            "InvalidParameterValuePersonIdIllegal",
            "InvalidParameterValuePersonIdNotExist",
            "InvalidParameterValuePersonIdTooLong",
            "InvalidParameterValuePersonNameIllegal",
            "InvalidParameterValuePersonNameTooLong",
            "InvalidParameterValueQualityControlIllegal",
            "InvalidParameterValueSearchPersonsExceed",
            "InvalidParameterValueUniquePersonControlIllegal",
            "InvalidParameterValueUnsupportedGroupFaceModelVersion",
            "InvalidParameterValueUploadFaceNumExceed",
            "InvalidParameterValueUrlIllegal",
            "LimitExceeded",
            "LimitExceededErrorFaceNumExceed",
            "MissingParameterErrorParameterEmpty",
            "RequestLimitExceeded",
            "ResourceUnavailableChargeStatusException",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableGetAuthInfoError",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableStopUsing",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
            "UnsupportedOperationUnknowMethod",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ConflictOperation").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.CreateFaceConcurrent")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.RequestLimitExceeded")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.ServerError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::IAI_V20200303_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IaiError",
            label_en: "Face Recognition (2020-03-03)",
            label_zh: "人脸识别（2020-03-03）",
            level: Level::Service,
            product: Some(products::IAI),
            version: Some("2020-03-03"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-26",
                        "自 2022-04-26 起，服务的错误码列表中不再包含此错误码",
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
