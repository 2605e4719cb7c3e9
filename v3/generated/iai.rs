// @generated from spec/iai.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6880be7eb5e2f8eb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iai.rs"]
mod index;

/// Version 2018-03-01 of the API.
pub mod v20180301 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Face Recognition (iai), API 3.0, version 2018-03-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IaiError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AcrossVersionsError
        #[doc(alias("FailedOperation.AcrossVersionsError"))]
        FailedOperationAcrossVersionsError = -2_054_784_715,
        /// FailedOperation.CheckDuplicatePersonTaskNotFinished
        #[doc(alias("FailedOperation.CheckDuplicatePersonTaskNotFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckDuplicatePersonTaskNotFinished = 1_561_894_804,
        /// FailedOperation.CheckSimilarPersonTimeExceed
        #[doc(alias("FailedOperation.CheckSimilarPersonTimeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckSimilarPersonTimeExceed = -864_677_756,
        /// FailedOperation.ConflictOperation
        #[doc(alias("FailedOperation.ConflictOperation"))]
        FailedOperationConflictOperation = 126_315_119,
        /// FailedOperation.CreateFaceConcurrent
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CreateFaceConcurrent"))]
        FailedOperationCreateFaceConcurrent = -919_163_949,
        /// FailedOperation.DuplicatedGroupDescription
        #[doc(alias("FailedOperation.DuplicatedGroupDescription"))]
        FailedOperationDuplicatedGroupDescription = 137_490_634,
        /// FailedOperation.FaceQualityNotQualified
        #[doc(alias("FailedOperation.FaceQualityNotQualified"))]
        FailedOperationFaceQualityNotQualified = -904_659_465,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall = -1_989_245_907,
        /// FailedOperation.GroupCannotUpgrade
        #[doc(alias("FailedOperation.GroupCannotUpgrade"))]
        FailedOperationGroupCannotUpgrade = 413_965_813,
        /// FailedOperation.GroupInDeletedState
        #[doc(alias("FailedOperation.GroupInDeletedState"))]
        FailedOperationGroupInDeletedState = 589_422_309,
        /// FailedOperation.GroupPersonMapExist
        #[doc(alias("FailedOperation.GroupPersonMapExist"))]
        FailedOperationGroupPersonMapExist = -1_884_947_729,
        /// FailedOperation.GroupPersonMapNotExist
        #[doc(alias("FailedOperation.GroupPersonMapNotExist"))]
        FailedOperationGroupPersonMapNotExist = -129_648_550,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError = -265_338_754,
        /// FailedOperation.ImageFacedetectFailed
        #[doc(alias("FailedOperation.ImageFacedetectFailed"))]
        FailedOperationImageFacedetectFailed = 1_014_055_831,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed = -853_450_491,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall = -1_189_561_123,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed = 993_850_048,
        /// FailedOperation.JobCannnotRollback
        #[doc(alias("FailedOperation.JobCannnotRollback"))]
        FailedOperationJobCannnotRollback = 1_062_347_548,
        /// FailedOperation.JobIdNotExist
        #[doc(alias("FailedOperation.JobIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobIdNotExist = 1_927_817_031,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobNotExist = -1_855_878_269,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded = -1_532_418_032,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail = 2_016_251_386,
        /// FailedOperation.SearchFacesExceed
        #[doc(alias("FailedOperation.SearchFacesExceed"))]
        FailedOperationSearchFacesExceed = -438_532_735,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError = 741_046_063,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.UpgradeJobIdNotExist
        #[doc(alias("FailedOperation.UpgradeJobIdNotExist"))]
        FailedOperationUpgradeJobIdNotExist = -1_714_103_006,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameterValue.AccountFaceNumExceed
        #[doc(alias("InvalidParameterValue.AccountFaceNumExceed"))]
        InvalidParameterValueAccountFaceNumExceed = 1_579_406_932,
        /// InvalidParameterValue.DeleteFaceNumExceed
        #[doc(alias("InvalidParameterValue.DeleteFaceNumExceed"))]
        InvalidParameterValueDeleteFaceNumExceed = -1_419_816_421,
        /// InvalidParameterValue.FaceMatchThresholdIllegal
        #[doc(alias("InvalidParameterValue.FaceMatchThresholdIllegal"))]
        InvalidParameterValueFaceMatchThresholdIllegal = -335_450_584,
        /// InvalidParameterValue.FaceModelVersionIllegal
        #[doc(alias("InvalidParameterValue.FaceModelVersionIllegal"))]
        InvalidParameterValueFaceModelVersionIllegal = 480_120_338,
        /// InvalidParameterValue.GroupExDescriptionsExceed
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsExceed"))]
        InvalidParameterValueGroupExDescriptionsExceed = -1_948_281_574,
        /// InvalidParameterValue.GroupExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIdentical"))]
        InvalidParameterValueGroupExDescriptionsNameIdentical = -1_772_269_329,
        /// InvalidParameterValue.GroupExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIllegal"))]
        InvalidParameterValueGroupExDescriptionsNameIllegal = 2_037_345_204,
        /// InvalidParameterValue.GroupExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameTooLong"))]
        InvalidParameterValueGroupExDescriptionsNameTooLong = -2_054_576_709,
        /// InvalidParameterValue.GroupFaceNumExceed
        #[doc(alias("InvalidParameterValue.GroupFaceNumExceed"))]
        InvalidParameterValueGroupFaceNumExceed = 2_114_088_716,
        /// InvalidParameterValue.GroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupIdAlreadyExist"))]
        InvalidParameterValueGroupIdAlreadyExist = -233_203_098,
        /// InvalidParameterValue.GroupIdIllegal
        #[doc(alias("InvalidParameterValue.GroupIdIllegal"))]
        InvalidParameterValueGroupIdIllegal = -1_569_053_084,
        /// InvalidParameterValue.GroupIdNotExist
        #[doc(alias("InvalidParameterValue.GroupIdNotExist"))]
        InvalidParameterValueGroupIdNotExist = 1_686_465_757,
        /// InvalidParameterValue.GroupIdNotExists
        #[doc(alias("InvalidParameterValue.GroupIdNotExists"))]
        InvalidParameterValueGroupIdNotExists = 1_536_266_042,
        /// InvalidParameterValue.GroupIdTooLong
        #[doc(alias("InvalidParameterValue.GroupIdTooLong"))]
        InvalidParameterValueGroupIdTooLong = -1_321_753_915,
        /// InvalidParameterValue.GroupIdsExceed
        #[doc(alias("InvalidParameterValue.GroupIdsExceed"))]
        InvalidParameterValueGroupIdsExceed = 1_564_872_864,
        /// InvalidParameterValue.GroupNameAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupNameAlreadyExist"))]
        InvalidParameterValueGroupNameAlreadyExist = 1_983_378_671,
        /// InvalidParameterValue.GroupNameIllegal
        #[doc(alias("InvalidParameterValue.GroupNameIllegal"))]
        InvalidParameterValueGroupNameIllegal = 1_769_106_108,
        /// InvalidParameterValue.GroupNameTooLong
        #[doc(alias("InvalidParameterValue.GroupNameTooLong"))]
        InvalidParameterValueGroupNameTooLong = -147_660_267,
        /// InvalidParameterValue.GroupNumExceed
        #[doc(alias("InvalidParameterValue.GroupNumExceed"))]
        InvalidParameterValueGroupNumExceed = -1_536_059_369,
        /// InvalidParameterValue.GroupNumPerPersonExceed
        #[doc(alias("InvalidParameterValue.GroupNumPerPersonExceed"))]
        InvalidParameterValueGroupNumPerPersonExceed = -1_860_696_476,
        /// InvalidParameterValue.GroupTagIllegal
        #[doc(alias("InvalidParameterValue.GroupTagIllegal"))]
        InvalidParameterValueGroupTagIllegal = -573_263_352,
        /// InvalidParameterValue.GroupTagTooLong
        #[doc(alias("InvalidParameterValue.GroupTagTooLong"))]
        InvalidParameterValueGroupTagTooLong = 3_048_482,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty = 84_582_922,
        /// InvalidParameterValue.ImageEmptyError
        #[doc(alias("InvalidParameterValue.ImageEmptyError"))]
        InvalidParameterValueImageEmptyError = 550_802_776,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        InvalidParameterValueLimitExceed = 1_451_306_465,
        /// InvalidParameterValue.NoFaceInGroups
        #[doc(alias("InvalidParameterValue.NoFaceInGroups"))]
        InvalidParameterValueNoFaceInGroups = -1_025_104_856,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto = -29_347_484,
        /// InvalidParameterValue.OffsetExceed
        #[doc(alias("InvalidParameterValue.OffsetExceed"))]
        InvalidParameterValueOffsetExceed = 1_640_120_727,
        /// InvalidParameterValue.PersonExDescriptionInfosExceed
        #[doc(alias("InvalidParameterValue.PersonExDescriptionInfosExceed"))]
        InvalidParameterValuePersonExDescriptionInfosExceed = 1_397_620_482,
        /// InvalidParameterValue.PersonExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIdentical"))]
        InvalidParameterValuePersonExDescriptionsNameIdentical = 965_495_088,
        /// InvalidParameterValue.PersonExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIllegal"))]
        InvalidParameterValuePersonExDescriptionsNameIllegal = 1_916_596_385,
        /// InvalidParameterValue.PersonExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameTooLong"))]
        InvalidParameterValuePersonExDescriptionsNameTooLong = 2_067_745_784,
        /// InvalidParameterValue.PersonExistInGroup
        #[doc(alias("InvalidParameterValue.PersonExistInGroup"))]
        InvalidParameterValuePersonExistInGroup = -130_329_789,
        /// InvalidParameterValue.PersonFaceNumExceed
        #[doc(alias("InvalidParameterValue.PersonFaceNumExceed"))]
        InvalidParameterValuePersonFaceNumExceed = -10_965_555,
        /// InvalidParameterValue.PersonGenderIllegal
        #[doc(alias("InvalidParameterValue.PersonGenderIllegal"))]
        InvalidParameterValuePersonGenderIllegal = -1_091_119_993,
        /// InvalidParameterValue.PersonIdAlreadyExist
        #[doc(alias("InvalidParameterValue.PersonIdAlreadyExist"))]
        InvalidParameterValuePersonIdAlreadyExist = 1_319_628_520,
        /// InvalidParameterValue.PersonIdIllegal
        #[doc(alias("InvalidParameterValue.PersonIdIllegal"))]
        InvalidParameterValuePersonIdIllegal = 376_638_057,
        /// InvalidParameterValue.PersonIdNotExist
        #[doc(alias("InvalidParameterValue.PersonIdNotExist"))]
        InvalidParameterValuePersonIdNotExist = 246_058_173,
        /// InvalidParameterValue.PersonIdTooLong
        #[doc(alias("InvalidParameterValue.PersonIdTooLong"))]
        InvalidParameterValuePersonIdTooLong = -1_900_899_684,
        /// InvalidParameterValue.PersonNameIllegal
        #[doc(alias("InvalidParameterValue.PersonNameIllegal"))]
        InvalidParameterValuePersonNameIllegal = -461_653_377,
        /// InvalidParameterValue.PersonNameTooLong
        #[doc(alias("InvalidParameterValue.PersonNameTooLong"))]
        InvalidParameterValuePersonNameTooLong = 901_485_850,
        /// InvalidParameterValue.QualityControlIllegal
        #[doc(alias("InvalidParameterValue.QualityControlIllegal"))]
        InvalidParameterValueQualityControlIllegal = -216_091_227,
        /// InvalidParameterValue.SearchPersonsExceed
        #[doc(alias("InvalidParameterValue.SearchPersonsExceed"))]
        InvalidParameterValueSearchPersonsExceed = -655_137_400,
        /// InvalidParameterValue.UniquePersonControlIllegal
        #[doc(alias("InvalidParameterValue.UniquePersonControlIllegal"))]
        InvalidParameterValueUniquePersonControlIllegal = 1_540_417_155,
        /// InvalidParameterValue.UnsupportedGroupFaceModelVersion
        #[doc(alias("InvalidParameterValue.UnsupportedGroupFaceModelVersion"))]
        InvalidParameterValueUnsupportedGroupFaceModelVersion = 1_850_303_757,
        /// InvalidParameterValue.UploadFaceNumExceed
        #[doc(alias("InvalidParameterValue.UploadFaceNumExceed"))]
        InvalidParameterValueUploadFaceNumExceed = 584_870_430,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ErrorFaceNumExceed
        #[doc(alias("LimitExceeded.ErrorFaceNumExceed"))]
        LimitExceededErrorFaceNumExceed = -329_057_246,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        MissingParameterErrorParameterEmpty = 921_268_529,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceUnavailable.ChargeStatusException
        #[doc(alias("ResourceUnavailable.ChargeStatusException"))]
        ResourceUnavailableChargeStatusException = -345_538_028,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering = 167_529_665,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze = 252_778_231,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError = 1_192_547_091,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
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
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing = -2_136_235_864,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus = 1_706_789_077,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod = -1_434_285_382,
    }
    api::listed_enum!(IaiError, iai_v20180301_table);
    mod iai_v20180301_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{IaiError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iai_v20180301";
        pub(super) const CODE_INDEX: Index = index::IAI_V20180301_CODES;
        pub(super) const KEY_INDEX: Index = index::IAI_V20180301_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 96] = backgrounds(
            &WORDS,
            &index::IAI_V20180301_HEADS,
        );
        pub(super) static OWN: [Own; 3] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::IAI_V20180301_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180301::IaiError;

/// Version 2020-03-03 of the API.
pub mod v20200303 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Face Recognition (iai), API 3.0, version 2020-03-03.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IaiError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AcrossVersionsError
        #[doc(alias("FailedOperation.AcrossVersionsError"))]
        FailedOperationAcrossVersionsError = -2_054_784_715,
        /// FailedOperation.CheckDuplicatePersonTaskNotFinished
        #[doc(alias("FailedOperation.CheckDuplicatePersonTaskNotFinished"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckDuplicatePersonTaskNotFinished = 1_561_894_804,
        /// FailedOperation.CheckSimilarPersonTimeExceed
        #[doc(alias("FailedOperation.CheckSimilarPersonTimeExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationCheckSimilarPersonTimeExceed = -864_677_756,
        /// FailedOperation.CompareFail
        #[doc(alias("FailedOperation.CompareFail"))]
        FailedOperationCompareFail = 168_568_501,
        /// FailedOperation.ConflictOperation
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ConflictOperation"))]
        FailedOperationConflictOperation = 126_315_119,
        /// FailedOperation.CreateFaceConcurrent
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CreateFaceConcurrent"))]
        FailedOperationCreateFaceConcurrent = -919_163_949,
        /// FailedOperation.DuplicatedGroupDescription
        #[doc(alias("FailedOperation.DuplicatedGroupDescription"))]
        FailedOperationDuplicatedGroupDescription = 137_490_634,
        /// FailedOperation.FaceQualityNotQualified
        #[doc(alias("FailedOperation.FaceQualityNotQualified"))]
        FailedOperationFaceQualityNotQualified = -904_659_465,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall = -1_989_245_907,
        /// FailedOperation.GroupCannotUpgrade
        #[doc(alias("FailedOperation.GroupCannotUpgrade"))]
        FailedOperationGroupCannotUpgrade = 413_965_813,
        /// FailedOperation.GroupInDeletedState
        #[doc(alias("FailedOperation.GroupInDeletedState"))]
        FailedOperationGroupInDeletedState = 589_422_309,
        /// FailedOperation.GroupLostFaces
        #[doc(alias("FailedOperation.GroupLostFaces"))]
        FailedOperationGroupLostFaces = -1_696_361_086,
        /// FailedOperation.GroupPersonMapExist
        #[doc(alias("FailedOperation.GroupPersonMapExist"))]
        FailedOperationGroupPersonMapExist = -1_884_947_729,
        /// FailedOperation.GroupPersonMapNotExist
        #[doc(alias("FailedOperation.GroupPersonMapNotExist"))]
        FailedOperationGroupPersonMapNotExist = -129_648_550,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError = -265_338_754,
        /// FailedOperation.ImageFacedetectFailed
        #[doc(alias("FailedOperation.ImageFacedetectFailed"))]
        FailedOperationImageFacedetectFailed = 1_014_055_831,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed = -853_450_491,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall = -1_189_561_123,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed = 993_850_048,
        /// FailedOperation.JobCannnotRollback
        #[doc(alias("FailedOperation.JobCannnotRollback"))]
        FailedOperationJobCannnotRollback = 1_062_347_548,
        /// FailedOperation.JobIdNotExist
        #[doc(alias("FailedOperation.JobIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobIdNotExist = 1_927_817_031,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-26"
        )]
        FailedOperationJobNotExist = -1_855_878_269,
        /// FailedOperation.LifePhotoDetectFaces
        #[doc(alias("FailedOperation.LifePhotoDetectFaces"))]
        FailedOperationLifePhotoDetectFaces = 1_485_829_755,
        /// FailedOperation.LifePhotoDetectFake
        #[doc(alias("FailedOperation.LifePhotoDetectFake"))]
        FailedOperationLifePhotoDetectFake = 1_699_207_852,
        /// FailedOperation.LifePhotoDetectNoFaces
        #[doc(alias("FailedOperation.LifePhotoDetectNoFaces"))]
        FailedOperationLifePhotoDetectNoFaces = 176_255_289,
        /// FailedOperation.LifePhotoSizeError
        #[doc(alias("FailedOperation.LifePhotoSizeError"))]
        FailedOperationLifePhotoSizeError = 684_899_996,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded = -1_532_418_032,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail = 2_016_251_386,
        /// FailedOperation.SearchFacesExceed
        #[doc(alias("FailedOperation.SearchFacesExceed"))]
        FailedOperationSearchFacesExceed = -438_532_735,
        /// FailedOperation.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError = 741_046_063,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError = -63_082_654,
        /// FailedOperation.UpgradeJobIdNotExist
        #[doc(alias("FailedOperation.UpgradeJobIdNotExist"))]
        FailedOperationUpgradeJobIdNotExist = -1_714_103_006,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameterValue.AccountFaceNumExceed
        #[doc(alias("InvalidParameterValue.AccountFaceNumExceed"))]
        InvalidParameterValueAccountFaceNumExceed = 1_579_406_932,
        /// InvalidParameterValue.DeleteFaceNumExceed
        #[doc(alias("InvalidParameterValue.DeleteFaceNumExceed"))]
        InvalidParameterValueDeleteFaceNumExceed = -1_419_816_421,
        /// InvalidParameterValue.FaceMatchThresholdIllegal
        #[doc(alias("InvalidParameterValue.FaceMatchThresholdIllegal"))]
        InvalidParameterValueFaceMatchThresholdIllegal = -335_450_584,
        /// InvalidParameterValue.FaceModelVersionIllegal
        #[doc(alias("InvalidParameterValue.FaceModelVersionIllegal"))]
        InvalidParameterValueFaceModelVersionIllegal = 480_120_338,
        /// InvalidParameterValue.GroupExDescriptionsExceed
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsExceed"))]
        InvalidParameterValueGroupExDescriptionsExceed = -1_948_281_574,
        /// InvalidParameterValue.GroupExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIdentical"))]
        InvalidParameterValueGroupExDescriptionsNameIdentical = -1_772_269_329,
        /// InvalidParameterValue.GroupExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameIllegal"))]
        InvalidParameterValueGroupExDescriptionsNameIllegal = 2_037_345_204,
        /// InvalidParameterValue.GroupExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.GroupExDescriptionsNameTooLong"))]
        InvalidParameterValueGroupExDescriptionsNameTooLong = -2_054_576_709,
        /// InvalidParameterValue.GroupFaceNumExceed
        #[doc(alias("InvalidParameterValue.GroupFaceNumExceed"))]
        InvalidParameterValueGroupFaceNumExceed = 2_114_088_716,
        /// InvalidParameterValue.GroupIdAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupIdAlreadyExist"))]
        InvalidParameterValueGroupIdAlreadyExist = -233_203_098,
        /// InvalidParameterValue.GroupIdIllegal
        #[doc(alias("InvalidParameterValue.GroupIdIllegal"))]
        InvalidParameterValueGroupIdIllegal = -1_569_053_084,
        /// InvalidParameterValue.GroupIdNotExist
        #[doc(alias("InvalidParameterValue.GroupIdNotExist"))]
        InvalidParameterValueGroupIdNotExist = 1_686_465_757,
        /// InvalidParameterValue.GroupIdNotExists
        #[doc(alias("InvalidParameterValue.GroupIdNotExists"))]
        InvalidParameterValueGroupIdNotExists = 1_536_266_042,
        /// InvalidParameterValue.GroupIdTooLong
        #[doc(alias("InvalidParameterValue.GroupIdTooLong"))]
        InvalidParameterValueGroupIdTooLong = -1_321_753_915,
        /// InvalidParameterValue.GroupIdsExceed
        #[doc(alias("InvalidParameterValue.GroupIdsExceed"))]
        InvalidParameterValueGroupIdsExceed = 1_564_872_864,
        /// InvalidParameterValue.GroupNameAlreadyExist
        #[doc(alias("InvalidParameterValue.GroupNameAlreadyExist"))]
        InvalidParameterValueGroupNameAlreadyExist = 1_983_378_671,
        /// InvalidParameterValue.GroupNameIllegal
        #[doc(alias("InvalidParameterValue.GroupNameIllegal"))]
        InvalidParameterValueGroupNameIllegal = 1_769_106_108,
        /// InvalidParameterValue.GroupNameTooLong
        #[doc(alias("InvalidParameterValue.GroupNameTooLong"))]
        InvalidParameterValueGroupNameTooLong = -147_660_267,
        /// InvalidParameterValue.GroupNumExceed
        #[doc(alias("InvalidParameterValue.GroupNumExceed"))]
        InvalidParameterValueGroupNumExceed = -1_536_059_369,
        /// InvalidParameterValue.GroupNumPerPersonExceed
        #[doc(alias("InvalidParameterValue.GroupNumPerPersonExceed"))]
        InvalidParameterValueGroupNumPerPersonExceed = -1_860_696_476,
        /// InvalidParameterValue.GroupTagIllegal
        #[doc(alias("InvalidParameterValue.GroupTagIllegal"))]
        InvalidParameterValueGroupTagIllegal = -573_263_352,
        /// InvalidParameterValue.GroupTagTooLong
        #[doc(alias("InvalidParameterValue.GroupTagTooLong"))]
        InvalidParameterValueGroupTagTooLong = 3_048_482,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty = 84_582_922,
        /// InvalidParameterValue.ImageEmptyError
        #[doc(alias("InvalidParameterValue.ImageEmptyError"))]
        InvalidParameterValueImageEmptyError = 550_802_776,
        /// InvalidParameterValue.LimitExceed
        #[doc(alias("InvalidParameterValue.LimitExceed"))]
        InvalidParameterValueLimitExceed = 1_451_306_465,
        /// InvalidParameterValue.NoFaceInGroups
        #[doc(alias("InvalidParameterValue.NoFaceInGroups"))]
        InvalidParameterValueNoFaceInGroups = -1_025_104_856,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto = -29_347_484,
        /// InvalidParameterValue.OffsetExceed
        #[doc(alias("InvalidParameterValue.OffsetExceed"))]
        InvalidParameterValueOffsetExceed = 1_640_120_727,
        /// InvalidParameterValue.PersonExDescriptionInfosExceed
        #[doc(alias("InvalidParameterValue.PersonExDescriptionInfosExceed"))]
        InvalidParameterValuePersonExDescriptionInfosExceed = 1_397_620_482,
        /// InvalidParameterValue.PersonExDescriptionsNameIdentical
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIdentical"))]
        InvalidParameterValuePersonExDescriptionsNameIdentical = 965_495_088,
        /// InvalidParameterValue.PersonExDescriptionsNameIllegal
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameIllegal"))]
        InvalidParameterValuePersonExDescriptionsNameIllegal = 1_916_596_385,
        /// InvalidParameterValue.PersonExDescriptionsNameTooLong
        #[doc(alias("InvalidParameterValue.PersonExDescriptionsNameTooLong"))]
        InvalidParameterValuePersonExDescriptionsNameTooLong = 2_067_745_784,
        /// InvalidParameterValue.PersonExistInGroup
        #[doc(alias("InvalidParameterValue.PersonExistInGroup"))]
        InvalidParameterValuePersonExistInGroup = -130_329_789,
        /// InvalidParameterValue.PersonFaceNumExceed
        #[doc(alias("InvalidParameterValue.PersonFaceNumExceed"))]
        InvalidParameterValuePersonFaceNumExceed = -10_965_555,
        /// InvalidParameterValue.PersonGenderIllegal
        #[doc(alias("InvalidParameterValue.PersonGenderIllegal"))]
        InvalidParameterValuePersonGenderIllegal = -1_091_119_993,
        /// InvalidParameterValue.PersonIdAlreadyExist
        #[doc(alias("InvalidParameterValue.PersonIdAlreadyExist"))]
        InvalidParameterValuePersonIdAlreadyExist = 1_319_628_520,
        /// InvalidParameterValue.PersonIdIllegal
        #[doc(alias("InvalidParameterValue.PersonIdIllegal"))]
        InvalidParameterValuePersonIdIllegal = 376_638_057,
        /// InvalidParameterValue.PersonIdNotExist
        #[doc(alias("InvalidParameterValue.PersonIdNotExist"))]
        InvalidParameterValuePersonIdNotExist = 246_058_173,
        /// InvalidParameterValue.PersonIdTooLong
        #[doc(alias("InvalidParameterValue.PersonIdTooLong"))]
        InvalidParameterValuePersonIdTooLong = -1_900_899_684,
        /// InvalidParameterValue.PersonNameIllegal
        #[doc(alias("InvalidParameterValue.PersonNameIllegal"))]
        InvalidParameterValuePersonNameIllegal = -461_653_377,
        /// InvalidParameterValue.PersonNameTooLong
        #[doc(alias("InvalidParameterValue.PersonNameTooLong"))]
        InvalidParameterValuePersonNameTooLong = 901_485_850,
        /// InvalidParameterValue.QualityControlIllegal
        #[doc(alias("InvalidParameterValue.QualityControlIllegal"))]
        InvalidParameterValueQualityControlIllegal = -216_091_227,
        /// InvalidParameterValue.SearchPersonsExceed
        #[doc(alias("InvalidParameterValue.SearchPersonsExceed"))]
        InvalidParameterValueSearchPersonsExceed = -655_137_400,
        /// InvalidParameterValue.UniquePersonControlIllegal
        #[doc(alias("InvalidParameterValue.UniquePersonControlIllegal"))]
        InvalidParameterValueUniquePersonControlIllegal = 1_540_417_155,
        /// InvalidParameterValue.UnsupportedGroupFaceModelVersion
        #[doc(alias("InvalidParameterValue.UnsupportedGroupFaceModelVersion"))]
        InvalidParameterValueUnsupportedGroupFaceModelVersion = 1_850_303_757,
        /// InvalidParameterValue.UploadFaceNumExceed
        #[doc(alias("InvalidParameterValue.UploadFaceNumExceed"))]
        InvalidParameterValueUploadFaceNumExceed = 584_870_430,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ErrorFaceNumExceed
        #[doc(alias("LimitExceeded.ErrorFaceNumExceed"))]
        LimitExceededErrorFaceNumExceed = -329_057_246,
        /// MissingParameter.ErrorParameterEmpty
        #[doc(alias("MissingParameter.ErrorParameterEmpty"))]
        MissingParameterErrorParameterEmpty = 921_268_529,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceUnavailable.ChargeStatusException
        #[doc(alias("ResourceUnavailable.ChargeStatusException"))]
        ResourceUnavailableChargeStatusException = -345_538_028,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering = 167_529_665,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze = 252_778_231,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError = 1_192_547_091,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
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
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing = -2_136_235_864,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus = 1_706_789_077,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod = -1_434_285_382,
    }
    api::listed_enum!(IaiError, iai_v20200303_table);
    mod iai_v20200303_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{IaiError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "iai_v20200303";
        pub(super) const CODE_INDEX: Index = index::IAI_V20200303_CODES;
        pub(super) const KEY_INDEX: Index = index::IAI_V20200303_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 102] = backgrounds(
            &WORDS,
            &index::IAI_V20200303_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::IAI_V20200303_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
