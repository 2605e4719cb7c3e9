// @generated from spec/tione.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c81b920be9bdb6fd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tione.rs"]
mod index;

/// Version 2019-10-22 of the API.
pub mod v20191022 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud TI-ONE Platform (tione), API 3.0, version 2019-10-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TioneError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ClsServiceNotActived
        #[doc(alias("FailedOperation.ClsServiceNotActived"))]
        FailedOperationClsServiceNotActived = 1_904_932_424,
        /// FailedOperation.DuplicateName
        #[doc(alias("FailedOperation.DuplicateName"))]
        FailedOperationDuplicateName = 1_504_075_477,
        /// FailedOperation.NotAllow
        #[doc(alias("FailedOperation.NotAllow"))]
        FailedOperationNotAllow = 568_511_023,
        /// FailedOperation.RepoBindByInstance
        #[doc(alias("FailedOperation.RepoBindByInstance"))]
        FailedOperationRepoBindByInstance = -436_834_437,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BadName
        #[doc(alias("InvalidParameterValue.BadName"))]
        InvalidParameterValueBadName = -1_501_556_124,
        /// InvalidParameterValue.ClsConfigRequired
        #[doc(alias("InvalidParameterValue.ClsConfigRequired"))]
        InvalidParameterValueClsConfigRequired = 1_813_805_914,
        /// InvalidParameterValue.CodeRepoNotFound
        #[doc(alias("InvalidParameterValue.CodeRepoNotFound"))]
        InvalidParameterValueCodeRepoNotFound = -1_072_196_145,
        /// InvalidParameterValue.DuplicateName
        #[doc(alias("InvalidParameterValue.DuplicateName"))]
        InvalidParameterValueDuplicateName = 695_257_929,
        /// InvalidParameterValue.FileSystemNeedVpcConfigSupport
        #[doc(alias("InvalidParameterValue.FileSystemNeedVpcConfigSupport"))]
        InvalidParameterValueFileSystemNeedVpcConfigSupport = -1_537_897_279,
        /// InvalidParameterValue.FileSystemNumLimit
        #[doc(alias("InvalidParameterValue.FileSystemNumLimit"))]
        InvalidParameterValueFileSystemNumLimit = -120_420_604,
        /// InvalidParameterValue.FileSystemVpcNotMatch
        #[doc(alias("InvalidParameterValue.FileSystemVpcNotMatch"))]
        InvalidParameterValueFileSystemVpcNotMatch = -1_324_457_904,
        /// InvalidParameterValue.FrameworkVersionNotSupport
        #[doc(alias("InvalidParameterValue.FrameworkVersionNotSupport"))]
        InvalidParameterValueFrameworkVersionNotSupport = -1_776_672_807,
        /// InvalidParameterValue.ImageNotFound
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound = 1_452_841_598,
        /// InvalidParameterValue.InvalidInstanceType
        #[doc(alias("InvalidParameterValue.InvalidInstanceType"))]
        InvalidParameterValueInvalidInstanceType = -1_358_160_452,
        /// InvalidParameterValue.InvalidTrainingImageName
        #[doc(alias("InvalidParameterValue.InvalidTrainingImageName"))]
        InvalidParameterValueInvalidTrainingImageName = -729_081_925,
        /// InvalidParameterValue.KmsKeyNotFound
        #[doc(alias("InvalidParameterValue.KmsKeyNotFound"))]
        InvalidParameterValueKmsKeyNotFound = 937_838_177,
        /// InvalidParameterValue.LogSetNotFound
        #[doc(alias("InvalidParameterValue.LogSetNotFound"))]
        InvalidParameterValueLogSetNotFound = -280_613_889,
        /// InvalidParameterValue.MpiProcessesPerHostTooMuch
        #[doc(alias("InvalidParameterValue.MpiProcessesPerHostTooMuch"))]
        InvalidParameterValueMpiProcessesPerHostTooMuch = 868_621_548,
        /// InvalidParameterValue.RepositoryUrlInvalid
        #[doc(alias("InvalidParameterValue.RepositoryUrlInvalid"))]
        InvalidParameterValueRepositoryUrlInvalid = 1_582_288_598,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound = -1_787_521_245,
        /// InvalidParameterValue.TopicNotFound
        #[doc(alias("InvalidParameterValue.TopicNotFound"))]
        InvalidParameterValueTopicNotFound = 1_581_125_431,
        /// InvalidParameterValue.TrainCodeNotFound
        #[doc(alias("InvalidParameterValue.TrainCodeNotFound"))]
        InvalidParameterValueTrainCodeNotFound = 52_021_969,
        /// InvalidParameterValue.VolumeShrinkNotAllow
        #[doc(alias("InvalidParameterValue.VolumeShrinkNotAllow"))]
        InvalidParameterValueVolumeShrinkNotAllow = 373_035_090,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.BillNotActivated
        #[doc(alias("ResourceUnavailable.BillNotActivated"))]
        ResourceUnavailableBillNotActivated = -57_129_737,
        /// ResourceUnavailable.NotAlive
        #[doc(alias("ResourceUnavailable.NotAlive"))]
        ResourceUnavailableNotAlive = -781_550_725,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
    }
    api::listed_enum!(TioneError, tione_v20191022_table);
    mod tione_v20191022_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TioneError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tione_v20191022";
        pub(super) const CODE_INDEX: Index = index::TIONE_V20191022_CODES;
        pub(super) const KEY_INDEX: Index = index::TIONE_V20191022_KEYS;
        pub(super) static VARIANTS: [TioneError; 35] = [
            TioneError::AuthFailure,
            TioneError::FailedOperation,
            TioneError::FailedOperationClsServiceNotActived,
            TioneError::FailedOperationDuplicateName,
            TioneError::FailedOperationNotAllow,
            TioneError::FailedOperationRepoBindByInstance,
            TioneError::InternalError,
            TioneError::InvalidParameter,
            TioneError::InvalidParameterValue,
            TioneError::InvalidParameterValueBadName,
            TioneError::InvalidParameterValueClsConfigRequired,
            TioneError::InvalidParameterValueCodeRepoNotFound,
            TioneError::InvalidParameterValueDuplicateName,
            TioneError::InvalidParameterValueFileSystemNeedVpcConfigSupport,
            TioneError::InvalidParameterValueFileSystemNumLimit,
            TioneError::InvalidParameterValueFileSystemVpcNotMatch,
            TioneError::InvalidParameterValueFrameworkVersionNotSupport,
            TioneError::InvalidParameterValueImageNotFound,
            TioneError::InvalidParameterValueInvalidInstanceType,
            TioneError::InvalidParameterValueInvalidTrainingImageName,
            TioneError::InvalidParameterValueKmsKeyNotFound,
            TioneError::InvalidParameterValueLogSetNotFound,
            TioneError::InvalidParameterValueMpiProcessesPerHostTooMuch,
            TioneError::InvalidParameterValueRepositoryUrlInvalid,
            TioneError::InvalidParameterValueSubnetNotFound,
            TioneError::InvalidParameterValueTopicNotFound,
            TioneError::InvalidParameterValueTrainCodeNotFound,
            TioneError::InvalidParameterValueVolumeShrinkNotAllow,
            TioneError::LimitExceeded,
            TioneError::ResourceInsufficient,
            TioneError::ResourceNotFound,
            TioneError::ResourceUnavailable,
            TioneError::ResourceUnavailableBillNotActivated,
            TioneError::ResourceUnavailableNotAlive,
            TioneError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 35] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ClsServiceNotActived",
            "FailedOperation.DuplicateName",
            "FailedOperation.NotAllow",
            "FailedOperation.RepoBindByInstance",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.BadName",
            "InvalidParameterValue.ClsConfigRequired",
            "InvalidParameterValue.CodeRepoNotFound",
            "InvalidParameterValue.DuplicateName",
            "InvalidParameterValue.FileSystemNeedVpcConfigSupport",
            "InvalidParameterValue.FileSystemNumLimit",
            "InvalidParameterValue.FileSystemVpcNotMatch",
            "InvalidParameterValue.FrameworkVersionNotSupport",
            "InvalidParameterValue.ImageNotFound",
            "InvalidParameterValue.InvalidInstanceType",
            "InvalidParameterValue.InvalidTrainingImageName",
            "InvalidParameterValue.KmsKeyNotFound",
            "InvalidParameterValue.LogSetNotFound",
            "InvalidParameterValue.MpiProcessesPerHostTooMuch",
            "InvalidParameterValue.RepositoryUrlInvalid",
            "InvalidParameterValue.SubnetNotFound",
            "InvalidParameterValue.TopicNotFound",
            "InvalidParameterValue.TrainCodeNotFound",
            "InvalidParameterValue.VolumeShrinkNotAllow",
            "LimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.BillNotActivated",
            "ResourceUnavailable.NotAlive",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 35] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationClsServiceNotActived",
            "FailedOperationDuplicateName",
            "FailedOperationNotAllow",
            "FailedOperationRepoBindByInstance",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueBadName",
            "InvalidParameterValueClsConfigRequired",
            "InvalidParameterValueCodeRepoNotFound",
            "InvalidParameterValueDuplicateName",
            "InvalidParameterValueFileSystemNeedVpcConfigSupport",
            "InvalidParameterValueFileSystemNumLimit",
            "InvalidParameterValueFileSystemVpcNotMatch",
            "InvalidParameterValueFrameworkVersionNotSupport",
            "InvalidParameterValueImageNotFound",
            "InvalidParameterValueInvalidInstanceType",
            "InvalidParameterValueInvalidTrainingImageName",
            "InvalidParameterValueKmsKeyNotFound",
            "InvalidParameterValueLogSetNotFound",
            "InvalidParameterValueMpiProcessesPerHostTooMuch",
            "InvalidParameterValueRepositoryUrlInvalid",
            "InvalidParameterValueSubnetNotFound",
            "InvalidParameterValueTopicNotFound",
            "InvalidParameterValueTrainCodeNotFound",
            "InvalidParameterValueVolumeShrinkNotAllow",
            "LimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableBillNotActivated",
            "ResourceUnavailableNotAlive",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 35] = backgrounds(
            &WORDS,
            &index::TIONE_V20191022_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TioneError",
            label_en: "Tencent Cloud TI-ONE Platform (2019-10-22)",
            label_zh: "TI-ONE 训练平台（2019-10-22）",
            level: Level::Service,
            product: Some(products::TIONE),
            version: Some("2019-10-22"),
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

pub use v20191022::TioneError;

/// Version 2021-11-11 of the API.
pub mod v20211111 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud TI-ONE Platform (tione), API 3.0, version 2021-11-11.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TioneError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.CamException
        #[doc(alias("AuthFailure.CamException"))]
        AuthFailureCamException = 1_926_343_310,
        /// AuthFailure.NoPermission
        #[doc(alias("AuthFailure.NoPermission"))]
        AuthFailureNoPermission = 1_232_310_586,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ApiGatewayQueryFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ApiGatewayQueryFailed"))]
        FailedOperationApiGatewayQueryFailed = 444_876_911,
        /// FailedOperation.BillingQueryFailed
        #[doc(alias("FailedOperation.BillingQueryFailed"))]
        FailedOperationBillingQueryFailed = 683_783_544,
        /// FailedOperation.BindingTagsFailed
        #[doc(alias("FailedOperation.BindingTagsFailed"))]
        FailedOperationBindingTagsFailed = 1_719_089_039,
        /// FailedOperation.CAMFailure
        #[doc(alias("FailedOperation.CAMFailure"))]
        FailedOperationCamFailure = 198_282_618,
        /// FailedOperation.CLSSizeExceed
        #[doc(alias("FailedOperation.CLSSizeExceed"))]
        FailedOperationClsSizeExceed = 750_573_170,
        /// FailedOperation.CallClusterFail
        #[doc(alias("FailedOperation.CallClusterFail"))]
        FailedOperationCallClusterFail = -50_997_067,
        /// FailedOperation.CheckBillingWhiteListFailed
        #[doc(alias("FailedOperation.CheckBillingWhiteListFailed"))]
        FailedOperationCheckBillingWhiteListFailed = -2_075_541_647,
        /// FailedOperation.ClsServiceNotActived
        #[doc(alias("FailedOperation.ClsServiceNotActived"))]
        FailedOperationClsServiceNotActived = 1_904_932_424,
        /// FailedOperation.ClusterQueryFailed
        #[doc(alias("FailedOperation.ClusterQueryFailed"))]
        FailedOperationClusterQueryFailed = 814_962_221,
        /// FailedOperation.ContextLimitError
        #[doc(alias("FailedOperation.ContextLimitError"))]
        FailedOperationContextLimitError = 228_069_128,
        /// FailedOperation.CreateImageFailed
        #[doc(alias("FailedOperation.CreateImageFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationCreateImageFailed = -263_154_685,
        /// FailedOperation.CreateJobInstanceFailed
        #[doc(alias("FailedOperation.CreateJobInstanceFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationCreateJobInstanceFailed = 1_288_897_201,
        /// FailedOperation.DCCosClientErr
        #[doc(alias("FailedOperation.DCCosClientErr"))]
        FailedOperationDcCosClientErr = -1_433_796_936,
        /// FailedOperation.DCCreateAsyncTaskError
        #[doc(alias("FailedOperation.DCCreateAsyncTaskError"))]
        FailedOperationDcCreateAsyncTaskError = -1_001_755_751,
        /// FailedOperation.DCCreateUserCosClientErr
        #[doc(alias("FailedOperation.DCCreateUserCosClientErr"))]
        FailedOperationDcCreateUserCosClientErr = -469_639_394,
        /// FailedOperation.DCDataAnnotationRpcErr
        #[doc(alias("FailedOperation.DCDataAnnotationRpcErr"))]
        FailedOperationDcDataAnnotationRpcErr = 1_987_027_125,
        /// FailedOperation.DCDatarepoRpcErr
        #[doc(alias("FailedOperation.DCDatarepoRpcErr"))]
        FailedOperationDcDatarepoRpcErr = 1_669_685_848,
        /// FailedOperation.DCDatasetExceedLimit
        #[doc(alias("FailedOperation.DCDatasetExceedLimit"))]
        FailedOperationDcDatasetExceedLimit = -1_859_951_819,
        /// FailedOperation.DCDatasetStatusNotReady
        #[doc(alias("FailedOperation.DCDatasetStatusNotReady"))]
        FailedOperationDcDatasetStatusNotReady = 1_132_930_713,
        /// FailedOperation.DCGetUserTemporarySecretErr
        #[doc(alias("FailedOperation.DCGetUserTemporarySecretErr"))]
        FailedOperationDcGetUserTemporarySecretErr = 1_212_527_274,
        /// FailedOperation.DCMarshalDataErr
        #[doc(alias("FailedOperation.DCMarshalDataErr"))]
        FailedOperationDcMarshalDataErr = 583_616_973,
        /// FailedOperation.DCQueryDatasetContentErr
        #[doc(alias("FailedOperation.DCQueryDatasetContentErr"))]
        FailedOperationDcQueryDatasetContentErr = -472_703_500,
        /// FailedOperation.DCUnmarshalDataErr
        #[doc(alias("FailedOperation.DCUnmarshalDataErr"))]
        FailedOperationDcUnmarshalDataErr = -1_535_907_367,
        /// FailedOperation.DCUnsupportedOperation
        #[doc(alias("FailedOperation.DCUnsupportedOperation"))]
        FailedOperationDcUnsupportedOperation = 1_004_410_468,
        /// FailedOperation.DeleteNotebookStorageFailed
        #[doc(alias("FailedOperation.DeleteNotebookStorageFailed"))]
        FailedOperationDeleteNotebookStorageFailed = 1_455_482_531,
        /// FailedOperation.DuplicateName
        #[doc(alias("FailedOperation.DuplicateName"))]
        FailedOperationDuplicateName = 1_504_075_477,
        /// FailedOperation.DuplicateNameTaskIsCreating
        #[doc(alias("FailedOperation.DuplicateNameTaskIsCreating"))]
        FailedOperationDuplicateNameTaskIsCreating = -1_504_965_843,
        /// FailedOperation.ExecDatabaseFail
        #[doc(alias("FailedOperation.ExecDatabaseFail"))]
        FailedOperationExecDatabaseFail = -534_407_432,
        /// FailedOperation.ExecTagFail
        #[doc(alias("FailedOperation.ExecTagFail"))]
        FailedOperationExecTagFail = 1_523_277_723,
        /// FailedOperation.FreezeBillFailed
        #[doc(alias("FailedOperation.FreezeBillFailed"))]
        FailedOperationFreezeBillFailed = -96_298_754,
        /// FailedOperation.InsufficientWhitelistQuota
        #[doc(alias("FailedOperation.InsufficientWhitelistQuota"))]
        FailedOperationInsufficientWhitelistQuota = -1_007_844_938,
        /// FailedOperation.InvalidAuthToken
        #[doc(alias("FailedOperation.InvalidAuthToken"))]
        FailedOperationInvalidAuthToken = -1_876_276_596,
        /// FailedOperation.InvalidUserType
        #[doc(alias("FailedOperation.InvalidUserType"))]
        FailedOperationInvalidUserType = -284_928_183,
        /// FailedOperation.KmsKeyNotOpen
        #[doc(alias("FailedOperation.KmsKeyNotOpen"))]
        FailedOperationKmsKeyNotOpen = -1_809_039_932,
        /// FailedOperation.ModifyBillingInstanceBatchFailed
        #[doc(alias("FailedOperation.ModifyBillingInstanceBatchFailed"))]
        FailedOperationModifyBillingInstanceBatchFailed = 1_428_160_558,
        /// FailedOperation.ModifyResourceBillingTagsFailed
        #[doc(alias("FailedOperation.ModifyResourceBillingTagsFailed"))]
        FailedOperationModifyResourceBillingTagsFailed = -1_342_377_387,
        /// FailedOperation.MoveModelDirFailed
        #[doc(alias("FailedOperation.MoveModelDirFailed"))]
        FailedOperationMoveModelDirFailed = -1_352_307_537,
        /// FailedOperation.NoFreeBucket
        #[doc(alias("FailedOperation.NoFreeBucket"))]
        FailedOperationNoFreeBucket = -1_628_182_447,
        /// FailedOperation.NoPermission
        #[doc(alias("FailedOperation.NoPermission"))]
        FailedOperationNoPermission = -777_262_194,
        /// FailedOperation.NotAllow
        #[doc(alias("FailedOperation.NotAllow"))]
        FailedOperationNotAllow = 568_511_023,
        /// FailedOperation.NotSupportedToCreateImage
        #[doc(alias("FailedOperation.NotSupportedToCreateImage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationNotSupportedToCreateImage = -1_759_805_510,
        /// FailedOperation.PodIpNotFound
        #[doc(alias("FailedOperation.PodIpNotFound"))]
        FailedOperationPodIpNotFound = 1_563_187_458,
        /// FailedOperation.Processing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.Processing"))]
        FailedOperationProcessing = 482_651_764,
        /// FailedOperation.QueryBindingTagsFailed
        #[doc(alias("FailedOperation.QueryBindingTagsFailed"))]
        FailedOperationQueryBindingTagsFailed = -400_303_358,
        /// FailedOperation.QueryDatabaseFail
        #[doc(alias("FailedOperation.QueryDatabaseFail"))]
        FailedOperationQueryDatabaseFail = 1_872_831_431,
        /// FailedOperation.QueryModelsByTagsFailed
        #[doc(alias("FailedOperation.QueryModelsByTagsFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationQueryModelsByTagsFailed = -850_750_068,
        /// FailedOperation.QueryPriceFailed
        #[doc(alias("FailedOperation.QueryPriceFailed"))]
        FailedOperationQueryPriceFailed = 2_115_019_224,
        /// FailedOperation.QueryResourceGroupNamesFailed
        #[doc(alias("FailedOperation.QueryResourceGroupNamesFailed"))]
        FailedOperationQueryResourceGroupNamesFailed = -2_052_781_662,
        /// FailedOperation.QueryResourceSpecFailed
        #[doc(alias("FailedOperation.QueryResourceSpecFailed"))]
        FailedOperationQueryResourceSpecFailed = 400_224_841,
        /// FailedOperation.QuerySpecsFailed
        #[doc(alias("FailedOperation.QuerySpecsFailed"))]
        FailedOperationQuerySpecsFailed = 1_330_389_011,
        /// FailedOperation.QueryTagFail
        #[doc(alias("FailedOperation.QueryTagFail"))]
        FailedOperationQueryTagFail = 130_919_078,
        /// FailedOperation.RecordNotFound
        #[doc(alias("FailedOperation.RecordNotFound"))]
        FailedOperationRecordNotFound = 1_688_639_633,
        /// FailedOperation.ReleaseSSHPortFailed
        #[doc(alias("FailedOperation.ReleaseSSHPortFailed"))]
        FailedOperationReleaseSshPortFailed = 741_138_095,
        /// FailedOperation.RepoBindByInstance
        #[doc(alias("FailedOperation.RepoBindByInstance"))]
        FailedOperationRepoBindByInstance = -436_834_437,
        /// FailedOperation.ServerRoomQueryFailed
        #[doc(alias("FailedOperation.ServerRoomQueryFailed"))]
        FailedOperationServerRoomQueryFailed = -1_686_276_861,
        /// FailedOperation.StopJobInstanceFailed
        #[doc(alias("FailedOperation.StopJobInstanceFailed"))]
        FailedOperationStopJobInstanceFailed = 598_919_275,
        /// FailedOperation.StsQueryFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.StsQueryFailed"))]
        FailedOperationStsQueryFailed = -1_327_327_103,
        /// FailedOperation.Timedout
        #[doc(alias("FailedOperation.Timedout"))]
        FailedOperationTimedout = -2_020_411_028,
        /// FailedOperation.UnBindingTagsFailed
        #[doc(alias("FailedOperation.UnBindingTagsFailed"))]
        FailedOperationUnBindingTagsFailed = 2_056_249_481,
        /// FailedOperation.UnSubmitNotAllowToStop
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.UnSubmitNotAllowToStop"))]
        FailedOperationUnSubmitNotAllowToStop = 1_744_292_893,
        /// FailedOperation.UnauthorizedOperation
        #[doc(alias("FailedOperation.UnauthorizedOperation"))]
        FailedOperationUnauthorizedOperation = 1_984_353_334,
        /// FailedOperation.UnfreezeBillFailed
        #[doc(alias("FailedOperation.UnfreezeBillFailed"))]
        FailedOperationUnfreezeBillFailed = 2_113_430_081,
        /// FailedOperation.UnknownInstanceType
        #[doc(alias("FailedOperation.UnknownInstanceType"))]
        FailedOperationUnknownInstanceType = 1_102_136_071,
        /// FailedOperation.UnmarshalData
        #[doc(alias("FailedOperation.UnmarshalData"))]
        FailedOperationUnmarshalData = 534_988_427,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.BindingTagsFailed
        #[doc(alias("InternalError.BindingTagsFailed"))]
        InternalErrorBindingTagsFailed = 1_554_971_745,
        /// InternalError.CFSNotFound
        #[doc(alias("InternalError.CFSNotFound"))]
        InternalErrorCfsNotFound = -1_828_231_451,
        /// InternalError.CheckFSPathAccessibilityFailed
        #[doc(alias("InternalError.CheckFSPathAccessibilityFailed"))]
        InternalErrorCheckFsPathAccessibilityFailed = 1_718_540_860,
        /// InternalError.CreateCustomSecretFailed
        #[doc(alias("InternalError.CreateCustomSecretFailed"))]
        InternalErrorCreateCustomSecretFailed = -340_466_832,
        /// InternalError.CreateJobInstanceFailed
        #[doc(alias("InternalError.CreateJobInstanceFailed"))]
        InternalErrorCreateJobInstanceFailed = -1_873_263_052,
        /// InternalError.CreateTcrInstanceTokenFailed
        #[doc(alias("InternalError.CreateTcrInstanceTokenFailed"))]
        InternalErrorCreateTcrInstanceTokenFailed = 2_122_467_627,
        /// InternalError.DeleteCustomSecretFailed
        #[doc(alias("InternalError.DeleteCustomSecretFailed"))]
        InternalErrorDeleteCustomSecretFailed = 745_951_495,
        /// InternalError.DescribeCustomSecretFailed
        #[doc(alias("InternalError.DescribeCustomSecretFailed"))]
        InternalErrorDescribeCustomSecretFailed = -735_595_161,
        /// InternalError.DescribeSubuinDependencyAccessibilityFailed
        #[doc(alias("InternalError.DescribeSubuinDependencyAccessibilityFailed"))]
        InternalErrorDescribeSubuinDependencyAccessibilityFailed = 866_248_720,
        /// InternalError.FreezeBillFailed
        #[doc(alias("InternalError.FreezeBillFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        InternalErrorFreezeBillFailed = -2_059_148_490,
        /// InternalError.GetCFSFileSystemsFailed
        #[doc(alias("InternalError.GetCFSFileSystemsFailed"))]
        InternalErrorGetCfsFileSystemsFailed = 750_287_020,
        /// InternalError.GetCFSMountInfoFailed
        #[doc(alias("InternalError.GetCFSMountInfoFailed"))]
        InternalErrorGetCfsMountInfoFailed = -507_604_810,
        /// InternalError.InsufficientBalance
        #[doc(alias("InternalError.InsufficientBalance"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        InternalErrorInsufficientBalance = 81_741_543,
        /// InternalError.ModifyCustomSecretFailed
        #[doc(alias("InternalError.ModifyCustomSecretFailed"))]
        InternalErrorModifyCustomSecretFailed = 1_833_895_557,
        /// InternalError.NoPermission
        #[doc(alias("InternalError.NoPermission"))]
        InternalErrorNoPermission = 203_931_293,
        /// InternalError.NotAllow
        #[doc(alias("InternalError.NotAllow"))]
        InternalErrorNotAllow = -1_374_623_384,
        /// InternalError.QueryBindingTagsFailed
        #[doc(alias("InternalError.QueryBindingTagsFailed"))]
        InternalErrorQueryBindingTagsFailed = 880_488_515,
        /// InternalError.QueryHDFSInfoFailed
        #[doc(alias("InternalError.QueryHDFSInfoFailed"))]
        InternalErrorQueryHdfsInfoFailed = 586_500_036,
        /// InternalError.QueryPriceFailed
        #[doc(alias("InternalError.QueryPriceFailed"))]
        InternalErrorQueryPriceFailed = -147_925_508,
        /// InternalError.QueryResourceGroupFailed
        #[doc(alias("InternalError.QueryResourceGroupFailed"))]
        InternalErrorQueryResourceGroupFailed = 1_618_848_154,
        /// InternalError.QueryResourceGroupNamesFailed
        #[doc(alias("InternalError.QueryResourceGroupNamesFailed"))]
        InternalErrorQueryResourceGroupNamesFailed = 469_242_203,
        /// InternalError.QueryResourceSpecFailed
        #[doc(alias("InternalError.QueryResourceSpecFailed"))]
        InternalErrorQueryResourceSpecFailed = -413_672_677,
        /// InternalError.QuerySubnetInfoFailed
        #[doc(alias("InternalError.QuerySubnetInfoFailed"))]
        InternalErrorQuerySubnetInfoFailed = -355_498_467,
        /// InternalError.QueryUserTMPCredentialFailed
        #[doc(alias("InternalError.QueryUserTMPCredentialFailed"))]
        InternalErrorQueryUserTmpCredentialFailed = -1_291_906_357,
        /// InternalError.QueryVPCInfoFailed
        #[doc(alias("InternalError.QueryVPCInfoFailed"))]
        InternalErrorQueryVpcInfoFailed = 463_972_179,
        /// InternalError.StopJobInstanceFailed
        #[doc(alias("InternalError.StopJobInstanceFailed"))]
        InternalErrorStopJobInstanceFailed = 486_139_930,
        /// InternalError.UnSubmittedStatusNotAllowStop
        #[doc(alias("InternalError.UnSubmittedStatusNotAllowStop"))]
        InternalErrorUnSubmittedStatusNotAllowStop = -550_805_671,
        /// InternalError.ValidateCreateTaskFailed
        #[doc(alias("InternalError.ValidateCreateTaskFailed"))]
        InternalErrorValidateCreateTaskFailed = 1_201_386_542,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.FilterKeyStatusConflictWithChargeStatus
        #[doc(alias("InvalidParameter.FilterKeyStatusConflictWithChargeStatus"))]
        InvalidParameterFilterKeyStatusConflictWithChargeStatus = 214_204_088,
        /// InvalidParameter.ModelFileInvalid
        #[doc(alias("InvalidParameter.ModelFileInvalid"))]
        InvalidParameterModelFileInvalid = 1_400_567_812,
        /// InvalidParameter.ModelIsOffline
        #[doc(alias("InvalidParameter.ModelIsOffline"))]
        InvalidParameterModelIsOffline = 823_967_200,
        /// InvalidParameter.TgwInvalidInterface
        #[doc(alias("InvalidParameter.TgwInvalidInterface"))]
        InvalidParameterTgwInvalidInterface = -813_545_483,
        /// InvalidParameter.TgwInvalidRequestBody
        #[doc(alias("InvalidParameter.TgwInvalidRequestBody"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        InvalidParameterTgwInvalidRequestBody = 574_615_959,
        /// InvalidParameter.UnsupportedMultiLocalDisk
        #[doc(alias("InvalidParameter.UnsupportedMultiLocalDisk"))]
        InvalidParameterUnsupportedMultiLocalDisk = 316_184_755,
        /// InvalidParameter.ValidateError
        #[doc(alias("InvalidParameter.ValidateError"))]
        InvalidParameterValidateError = 2_145_565_233,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AIMarketOutputConfigEmpty
        #[doc(alias("InvalidParameterValue.AIMarketOutputConfigEmpty"))]
        InvalidParameterValueAiMarketOutputConfigEmpty = 221_057_069,
        /// InvalidParameterValue.AIMarketPublicAlgoVersionNotExist
        #[doc(alias("InvalidParameterValue.AIMarketPublicAlgoVersionNotExist"))]
        InvalidParameterValueAiMarketPublicAlgoVersionNotExist = -268_104_400,
        /// InvalidParameterValue.BackOffLimitIllegal
        #[doc(alias("InvalidParameterValue.BackOffLimitIllegal"))]
        InvalidParameterValueBackOffLimitIllegal = -270_758_250,
        /// InvalidParameterValue.BackOffLimitNotSupport
        #[doc(alias("InvalidParameterValue.BackOffLimitNotSupport"))]
        InvalidParameterValueBackOffLimitNotSupport = 378_378_600,
        /// InvalidParameterValue.BadName
        #[doc(alias("InvalidParameterValue.BadName"))]
        InvalidParameterValueBadName = -1_501_556_124,
        /// InvalidParameterValue.CcnHasNoAttachedVpc
        #[doc(alias("InvalidParameterValue.CcnHasNoAttachedVpc"))]
        InvalidParameterValueCcnHasNoAttachedVpc = -719_840_741,
        /// InvalidParameterValue.CfsPathCollision
        #[doc(alias("InvalidParameterValue.CfsPathCollision"))]
        InvalidParameterValueCfsPathCollision = 928_045_440,
        /// InvalidParameterValue.ClsConfigRequired
        #[doc(alias("InvalidParameterValue.ClsConfigRequired"))]
        InvalidParameterValueClsConfigRequired = 1_813_805_914,
        /// InvalidParameterValue.CodeRepoDuplicated
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CodeRepoDuplicated"))]
        InvalidParameterValueCodeRepoDuplicated = -935_823_081,
        /// InvalidParameterValue.CodeRepoNotFound
        #[doc(alias("InvalidParameterValue.CodeRepoNotFound"))]
        InvalidParameterValueCodeRepoNotFound = -1_072_196_145,
        /// InvalidParameterValue.CosPathNotExist
        #[doc(alias("InvalidParameterValue.CosPathNotExist"))]
        InvalidParameterValueCosPathNotExist = 819_220_399,
        /// InvalidParameterValue.DCAnnotationType
        #[doc(alias("InvalidParameterValue.DCAnnotationType"))]
        InvalidParameterValueDcAnnotationType = -1_317_564_843,
        /// InvalidParameterValue.DCCosPathInfo
        #[doc(alias("InvalidParameterValue.DCCosPathInfo"))]
        InvalidParameterValueDcCosPathInfo = -694_529_341,
        /// InvalidParameterValue.DCDatasetAnnotationNotMatch
        #[doc(alias("InvalidParameterValue.DCDatasetAnnotationNotMatch"))]
        InvalidParameterValueDcDatasetAnnotationNotMatch = -1_598_912_658,
        /// InvalidParameterValue.DCDatasetIdNotExist
        #[doc(alias("InvalidParameterValue.DCDatasetIdNotExist"))]
        InvalidParameterValueDcDatasetIdNotExist = -37_163_257,
        /// InvalidParameterValue.DCDatasetNameExist
        #[doc(alias("InvalidParameterValue.DCDatasetNameExist"))]
        InvalidParameterValueDcDatasetNameExist = 654_464_641,
        /// InvalidParameterValue.DCDatasetType
        #[doc(alias("InvalidParameterValue.DCDatasetType"))]
        InvalidParameterValueDcDatasetType = -1_804_106_686,
        /// InvalidParameterValue.DCFilterValues
        #[doc(alias("InvalidParameterValue.DCFilterValues"))]
        InvalidParameterValueDcFilterValues = 922_816_013,
        /// InvalidParameterValue.DataConfigNumLimitExceeded
        #[doc(alias("InvalidParameterValue.DataConfigNumLimitExceeded"))]
        InvalidParameterValueDataConfigNumLimitExceeded = 539_231_182,
        /// InvalidParameterValue.DatasetNotExist
        #[doc(alias("InvalidParameterValue.DatasetNotExist"))]
        InvalidParameterValueDatasetNotExist = 1_954_046_547,
        /// InvalidParameterValue.DatasetNumLimitExceeded
        #[doc(alias("InvalidParameterValue.DatasetNumLimitExceeded"))]
        InvalidParameterValueDatasetNumLimitExceeded = 1_686_303_969,
        /// InvalidParameterValue.DuplicateName
        #[doc(alias("InvalidParameterValue.DuplicateName"))]
        InvalidParameterValueDuplicateName = 695_257_929,
        /// InvalidParameterValue.FSPathInaccessible
        #[doc(alias("InvalidParameterValue.FSPathInaccessible"))]
        InvalidParameterValueFsPathInaccessible = -149_041_381,
        /// InvalidParameterValue.FrameworkVersionNotSupport
        #[doc(alias("InvalidParameterValue.FrameworkVersionNotSupport"))]
        InvalidParameterValueFrameworkVersionNotSupport = -1_776_672_807,
        /// InvalidParameterValue.GetCFSMountIPFailed
        #[doc(alias("InvalidParameterValue.GetCFSMountIPFailed"))]
        InvalidParameterValueGetCfsMountIpFailed = 2_027_841_319,
        /// InvalidParameterValue.GetGooseFSFailed
        #[doc(alias("InvalidParameterValue.GetGooseFSFailed"))]
        InvalidParameterValueGetGooseFsFailed = 1_804_129_190,
        /// InvalidParameterValue.GooseFSConfigCannotEmpty
        #[doc(alias("InvalidParameterValue.GooseFSConfigCannotEmpty"))]
        InvalidParameterValueGooseFsConfigCannotEmpty = 371_549_468,
        /// InvalidParameterValue.GooseFSNotExist
        #[doc(alias("InvalidParameterValue.GooseFSNotExist"))]
        InvalidParameterValueGooseFsNotExist = -1_355_286_848,
        /// InvalidParameterValue.ImageAddressIllegal
        #[doc(alias("InvalidParameterValue.ImageAddressIllegal"))]
        InvalidParameterValueImageAddressIllegal = -615_876_971,
        /// InvalidParameterValue.ImageIllegal
        #[doc(alias("InvalidParameterValue.ImageIllegal"))]
        InvalidParameterValueImageIllegal = -483_488_956,
        /// InvalidParameterValue.ImageNotFound
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound = 1_452_841_598,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.InvalidImageName
        #[doc(alias("InvalidParameterValue.InvalidImageName"))]
        InvalidParameterValueInvalidImageName = 594_924_052,
        /// InvalidParameterValue.InvalidResourceSpec
        #[doc(alias("InvalidParameterValue.InvalidResourceSpec"))]
        InvalidParameterValueInvalidResourceSpec = 992_692_468,
        /// InvalidParameterValue.LifecycleNotFound
        #[doc(alias("InvalidParameterValue.LifecycleNotFound"))]
        InvalidParameterValueLifecycleNotFound = -2_106_544_695,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.NotAllow
        #[doc(alias("InvalidParameterValue.NotAllow"))]
        InvalidParameterValueNotAllow = -520_616_797,
        /// InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup
        #[doc(
            alias(
                "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup"
            )
        )]
        InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup = 117_247_230,
        /// InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup
        #[doc(
            alias(
                "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup"
            )
        )]
        InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithSwResourceGroup = -154_466_554,
        /// InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup
        #[doc(
            alias(
                "InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup"
            )
        )]
        InvalidParameterValueNotAllowedToCreateNotebookWithBareMetalResourceGroup = -651_640_336,
        /// InvalidParameterValue.PageLimitExceeded
        #[doc(alias("InvalidParameterValue.PageLimitExceeded"))]
        InvalidParameterValuePageLimitExceeded = 1_020_905_578,
        /// InvalidParameterValue.ParamLengthExceedLimit
        #[doc(alias("InvalidParameterValue.ParamLengthExceedLimit"))]
        InvalidParameterValueParamLengthExceedLimit = -762_978_990,
        /// InvalidParameterValue.PathIllegal
        #[doc(alias("InvalidParameterValue.PathIllegal"))]
        InvalidParameterValuePathIllegal = -801_616_729,
        /// InvalidParameterValue.QueryVPCInfoFailed
        #[doc(alias("InvalidParameterValue.QueryVPCInfoFailed"))]
        InvalidParameterValueQueryVpcInfoFailed = 768_080_914,
        /// InvalidParameterValue.RDMAConfigIllegal
        #[doc(alias("InvalidParameterValue.RDMAConfigIllegal"))]
        InvalidParameterValueRdmaConfigIllegal = 273_110_160,
        /// InvalidParameterValue.ResourceConfigIllegal
        #[doc(alias("InvalidParameterValue.ResourceConfigIllegal"))]
        InvalidParameterValueResourceConfigIllegal = 199_623_754,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound = -1_787_521_245,
        /// InvalidParameterValue.TAIJIResourceConfigIllegal
        #[doc(alias("InvalidParameterValue.TAIJIResourceConfigIllegal"))]
        InvalidParameterValueTaijiResourceConfigIllegal = -1_007_614_349,
        /// InvalidParameterValue.TopicNotFound
        #[doc(alias("InvalidParameterValue.TopicNotFound"))]
        InvalidParameterValueTopicNotFound = 1_581_125_431,
        /// InvalidParameterValue.UnsupportedDataConfig
        #[doc(alias("InvalidParameterValue.UnsupportedDataConfig"))]
        InvalidParameterValueUnsupportedDataConfig = -2_034_062_254,
        /// InvalidParameterValue.UnsupportedGooseFSConfig
        #[doc(alias("InvalidParameterValue.UnsupportedGooseFSConfig"))]
        InvalidParameterValueUnsupportedGooseFsConfig = -1_456_016_481,
        /// InvalidParameterValue.UnsupportedMultiCBSStorage
        #[doc(alias("InvalidParameterValue.UnsupportedMultiCBSStorage"))]
        InvalidParameterValueUnsupportedMultiCbsStorage = 1_514_908_599,
        /// InvalidParameterValue.VolumeShrinkNotAllow
        #[doc(alias("InvalidParameterValue.VolumeShrinkNotAllow"))]
        InvalidParameterValueVolumeShrinkNotAllow = 373_035_090,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.BalanceInsufficient
        #[doc(alias("OperationDenied.BalanceInsufficient"))]
        OperationDeniedBalanceInsufficient = 398_469_691,
        /// OperationDenied.BillingException
        #[doc(alias("OperationDenied.BillingException"))]
        OperationDeniedBillingException = 815_187_354,
        /// OperationDenied.BillingStatusNotSupportWhitelistGPUType
        #[doc(alias("OperationDenied.BillingStatusNotSupportWhitelistGPUType"))]
        OperationDeniedBillingStatusNotSupportWhitelistGpuType = -1_674_965_843,
        /// OperationDenied.BillingStatusResourceInsufficient
        #[doc(alias("OperationDenied.BillingStatusResourceInsufficient"))]
        OperationDeniedBillingStatusResourceInsufficient = -809_693_115,
        /// OperationDenied.ForbidModifyVpcAndSubnet
        #[doc(alias("OperationDenied.ForbidModifyVpcAndSubnet"))]
        OperationDeniedForbidModifyVpcAndSubnet = 1_224_589_100,
        /// OperationDenied.IpIllegal
        #[doc(alias("OperationDenied.IpIllegal"))]
        OperationDeniedIpIllegal = 1_124_635_215,
        /// OperationDenied.MIYINGBalanceInsufficient
        #[doc(alias("OperationDenied.MIYINGBalanceInsufficient"))]
        OperationDeniedMiyingBalanceInsufficient = 1_449_735_030,
        /// OperationDenied.NetworkCidrIllegal
        #[doc(alias("OperationDenied.NetworkCidrIllegal"))]
        OperationDeniedNetworkCidrIllegal = 2_132_860_254,
        /// OperationDenied.NotAllow
        #[doc(alias("OperationDenied.NotAllow"))]
        OperationDeniedNotAllow = -1_581_285_685,
        /// OperationDenied.NotSupportCustomResource
        #[doc(alias("OperationDenied.NotSupportCustomResource"))]
        OperationDeniedNotSupportCustomResource = -1_632_237_800,
        /// OperationDenied.NotSupportSaveImage
        #[doc(alias("OperationDenied.NotSupportSaveImage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        OperationDeniedNotSupportSaveImage = 1_066_094_596,
        /// OperationDenied.ResourceGroupInsufficient
        #[doc(alias("OperationDenied.ResourceGroupInsufficient"))]
        OperationDeniedResourceGroupInsufficient = -805_053_903,
        /// OperationDenied.SubnetIllegal
        #[doc(alias("OperationDenied.SubnetIllegal"))]
        OperationDeniedSubnetIllegal = 1_670_436_850,
        /// OperationDenied.TAIJIApplicationGroupInsufficient
        #[doc(alias("OperationDenied.TAIJIApplicationGroupInsufficient"))]
        OperationDeniedTaijiApplicationGroupInsufficient = -1_550_968_807,
        /// OperationDenied.UnauthorizedOperation
        #[doc(alias("OperationDenied.UnauthorizedOperation"))]
        OperationDeniedUnauthorizedOperation = 343_488_776,
        /// OperationDenied.WhitelistQuotaExceed
        #[doc(alias("OperationDenied.WhitelistQuotaExceed"))]
        OperationDeniedWhitelistQuotaExceed = -343_371_328,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.QuotaInsufficient
        #[doc(alias("ResourceInsufficient.QuotaInsufficient"))]
        ResourceInsufficientQuotaInsufficient = -2_026_508_943,
        /// ResourceInsufficient.SSHPortIsConsumedUp
        #[doc(alias("ResourceInsufficient.SSHPortIsConsumedUp"))]
        ResourceInsufficientSshPortIsConsumedUp = -18_017_478,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CfsNotFound
        #[doc(alias("ResourceNotFound.CfsNotFound"))]
        ResourceNotFoundCfsNotFound = 35_718_449,
        /// ResourceNotFound.NoModel
        #[doc(alias("ResourceNotFound.NoModel"))]
        ResourceNotFoundNoModel = 1_037_576_126,
        /// ResourceNotFound.ResourceGroupNotFound
        #[doc(alias("ResourceNotFound.ResourceGroupNotFound"))]
        ResourceNotFoundResourceGroupNotFound = 118_039_736,
        /// ResourceNotFound.VPCNotFound
        #[doc(alias("ResourceNotFound.VPCNotFound"))]
        ResourceNotFoundVpcNotFound = -548_679_651,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission = 87_987_530,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(TioneError, tione_v20211111_table);
    mod tione_v20211111_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TioneError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tione_v20211111";
        pub(super) const CODE_INDEX: Index = index::TIONE_V20211111_CODES;
        pub(super) const KEY_INDEX: Index = index::TIONE_V20211111_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TioneError; 194] = [
            TioneError::AuthFailure,
            TioneError::AuthFailureCamException,
            TioneError::AuthFailureNoPermission,
            TioneError::AuthFailureUnauthorizedOperation,
            TioneError::FailedOperation,
            TioneError::FailedOperationApiGatewayQueryFailed,
            TioneError::FailedOperationBillingQueryFailed,
            TioneError::FailedOperationBindingTagsFailed,
            TioneError::FailedOperationCamFailure,
            TioneError::FailedOperationClsSizeExceed,
            TioneError::FailedOperationCallClusterFail,
            TioneError::FailedOperationCheckBillingWhiteListFailed,
            TioneError::FailedOperationClsServiceNotActived,
            TioneError::FailedOperationClusterQueryFailed,
            TioneError::FailedOperationContextLimitError,
            TioneError::FailedOperationCreateImageFailed,
            TioneError::FailedOperationCreateJobInstanceFailed,
            TioneError::FailedOperationDcCosClientErr,
            TioneError::FailedOperationDcCreateAsyncTaskError,
            TioneError::FailedOperationDcCreateUserCosClientErr,
            TioneError::FailedOperationDcDataAnnotationRpcErr,
            TioneError::FailedOperationDcDatarepoRpcErr,
            TioneError::FailedOperationDcDatasetExceedLimit,
            TioneError::FailedOperationDcDatasetStatusNotReady,
            TioneError::FailedOperationDcGetUserTemporarySecretErr,
            TioneError::FailedOperationDcMarshalDataErr,
            TioneError::FailedOperationDcQueryDatasetContentErr,
            TioneError::FailedOperationDcUnmarshalDataErr,
            TioneError::FailedOperationDcUnsupportedOperation,
            TioneError::FailedOperationDeleteNotebookStorageFailed,
            TioneError::FailedOperationDuplicateName,
            TioneError::FailedOperationDuplicateNameTaskIsCreating,
            TioneError::FailedOperationExecDatabaseFail,
            TioneError::FailedOperationExecTagFail,
            TioneError::FailedOperationFreezeBillFailed,
            TioneError::FailedOperationInsufficientWhitelistQuota,
            TioneError::FailedOperationInvalidAuthToken,
            TioneError::FailedOperationInvalidUserType,
            TioneError::FailedOperationKmsKeyNotOpen,
            TioneError::FailedOperationModifyBillingInstanceBatchFailed,
            TioneError::FailedOperationModifyResourceBillingTagsFailed,
            TioneError::FailedOperationMoveModelDirFailed,
            TioneError::FailedOperationNoFreeBucket,
            TioneError::FailedOperationNoPermission,
            TioneError::FailedOperationNotAllow,
            TioneError::FailedOperationNotSupportedToCreateImage,
            TioneError::FailedOperationPodIpNotFound,
            TioneError::FailedOperationProcessing,
            TioneError::FailedOperationQueryBindingTagsFailed,
            TioneError::FailedOperationQueryDatabaseFail,
            TioneError::FailedOperationQueryModelsByTagsFailed,
            TioneError::FailedOperationQueryPriceFailed,
            TioneError::FailedOperationQueryResourceGroupNamesFailed,
            TioneError::FailedOperationQueryResourceSpecFailed,
            TioneError::FailedOperationQuerySpecsFailed,
            TioneError::FailedOperationQueryTagFail,
            TioneError::FailedOperationRecordNotFound,
            TioneError::FailedOperationReleaseSshPortFailed,
            TioneError::FailedOperationRepoBindByInstance,
            TioneError::FailedOperationServerRoomQueryFailed,
            TioneError::FailedOperationStopJobInstanceFailed,
            TioneError::FailedOperationStsQueryFailed,
            TioneError::FailedOperationTimedout,
            TioneError::FailedOperationUnBindingTagsFailed,
            TioneError::FailedOperationUnSubmitNotAllowToStop,
            TioneError::FailedOperationUnauthorizedOperation,
            TioneError::FailedOperationUnfreezeBillFailed,
            TioneError::FailedOperationUnknownInstanceType,
            TioneError::FailedOperationUnmarshalData,
            TioneError::InternalError,
            TioneError::InternalErrorBindingTagsFailed,
            TioneError::InternalErrorCfsNotFound,
            TioneError::InternalErrorCheckFsPathAccessibilityFailed,
            TioneError::InternalErrorCreateCustomSecretFailed,
            TioneError::InternalErrorCreateJobInstanceFailed,
            TioneError::InternalErrorCreateTcrInstanceTokenFailed,
            TioneError::InternalErrorDeleteCustomSecretFailed,
            TioneError::InternalErrorDescribeCustomSecretFailed,
            TioneError::InternalErrorDescribeSubuinDependencyAccessibilityFailed,
            TioneError::InternalErrorFreezeBillFailed,
            TioneError::InternalErrorGetCfsFileSystemsFailed,
            TioneError::InternalErrorGetCfsMountInfoFailed,
            TioneError::InternalErrorInsufficientBalance,
            TioneError::InternalErrorModifyCustomSecretFailed,
            TioneError::InternalErrorNoPermission,
            TioneError::InternalErrorNotAllow,
            TioneError::InternalErrorQueryBindingTagsFailed,
            TioneError::InternalErrorQueryHdfsInfoFailed,
            TioneError::InternalErrorQueryPriceFailed,
            TioneError::InternalErrorQueryResourceGroupFailed,
            TioneError::InternalErrorQueryResourceGroupNamesFailed,
            TioneError::InternalErrorQueryResourceSpecFailed,
            TioneError::InternalErrorQuerySubnetInfoFailed,
            TioneError::InternalErrorQueryUserTmpCredentialFailed,
            TioneError::InternalErrorQueryVpcInfoFailed,
            TioneError::InternalErrorStopJobInstanceFailed,
            TioneError::InternalErrorUnSubmittedStatusNotAllowStop,
            TioneError::InternalErrorValidateCreateTaskFailed,
            TioneError::InvalidParameter,
            TioneError::InvalidParameterFilterKeyStatusConflictWithChargeStatus,
            TioneError::InvalidParameterModelFileInvalid,
            TioneError::InvalidParameterModelIsOffline,
            TioneError::InvalidParameterTgwInvalidInterface,
            TioneError::InvalidParameterTgwInvalidRequestBody,
            TioneError::InvalidParameterUnsupportedMultiLocalDisk,
            TioneError::InvalidParameterValidateError,
            TioneError::InvalidParameterValue,
            TioneError::InvalidParameterValueAiMarketOutputConfigEmpty,
            TioneError::InvalidParameterValueAiMarketPublicAlgoVersionNotExist,
            TioneError::InvalidParameterValueBackOffLimitIllegal,
            TioneError::InvalidParameterValueBackOffLimitNotSupport,
            TioneError::InvalidParameterValueBadName,
            TioneError::InvalidParameterValueCcnHasNoAttachedVpc,
            TioneError::InvalidParameterValueCfsPathCollision,
            TioneError::InvalidParameterValueClsConfigRequired,
            TioneError::InvalidParameterValueCodeRepoDuplicated,
            TioneError::InvalidParameterValueCodeRepoNotFound,
            TioneError::InvalidParameterValueCosPathNotExist,
            TioneError::InvalidParameterValueDcAnnotationType,
            TioneError::InvalidParameterValueDcCosPathInfo,
            TioneError::InvalidParameterValueDcDatasetAnnotationNotMatch,
            TioneError::InvalidParameterValueDcDatasetIdNotExist,
            TioneError::InvalidParameterValueDcDatasetNameExist,
            TioneError::InvalidParameterValueDcDatasetType,
            TioneError::InvalidParameterValueDcFilterValues,
            TioneError::InvalidParameterValueDataConfigNumLimitExceeded,
            TioneError::InvalidParameterValueDatasetNotExist,
            TioneError::InvalidParameterValueDatasetNumLimitExceeded,
            TioneError::InvalidParameterValueDuplicateName,
            TioneError::InvalidParameterValueFsPathInaccessible,
            TioneError::InvalidParameterValueFrameworkVersionNotSupport,
            TioneError::InvalidParameterValueGetCfsMountIpFailed,
            TioneError::InvalidParameterValueGetGooseFsFailed,
            TioneError::InvalidParameterValueGooseFsConfigCannotEmpty,
            TioneError::InvalidParameterValueGooseFsNotExist,
            TioneError::InvalidParameterValueImageAddressIllegal,
            TioneError::InvalidParameterValueImageIllegal,
            TioneError::InvalidParameterValueImageNotFound,
            TioneError::InvalidParameterValueInvalidFilter,
            TioneError::InvalidParameterValueInvalidImageName,
            TioneError::InvalidParameterValueInvalidResourceSpec,
            TioneError::InvalidParameterValueLifecycleNotFound,
            TioneError::InvalidParameterValueLimitExceeded,
            TioneError::InvalidParameterValueNotAllow,
            TioneError::InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup,
            TioneError::InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithSwResourceGroup,
            TioneError::InvalidParameterValueNotAllowedToCreateNotebookWithBareMetalResourceGroup,
            TioneError::InvalidParameterValuePageLimitExceeded,
            TioneError::InvalidParameterValueParamLengthExceedLimit,
            TioneError::InvalidParameterValuePathIllegal,
            TioneError::InvalidParameterValueQueryVpcInfoFailed,
            TioneError::InvalidParameterValueRdmaConfigIllegal,
            TioneError::InvalidParameterValueResourceConfigIllegal,
            TioneError::InvalidParameterValueSubnetNotFound,
            TioneError::InvalidParameterValueTaijiResourceConfigIllegal,
            TioneError::InvalidParameterValueTopicNotFound,
            TioneError::InvalidParameterValueUnsupportedDataConfig,
            TioneError::InvalidParameterValueUnsupportedGooseFsConfig,
            TioneError::InvalidParameterValueUnsupportedMultiCbsStorage,
            TioneError::InvalidParameterValueVolumeShrinkNotAllow,
            TioneError::LimitExceeded,
            TioneError::MissingParameter,
            TioneError::OperationDenied,
            TioneError::OperationDeniedBalanceInsufficient,
            TioneError::OperationDeniedBillingException,
            TioneError::OperationDeniedBillingStatusNotSupportWhitelistGpuType,
            TioneError::OperationDeniedBillingStatusResourceInsufficient,
            TioneError::OperationDeniedForbidModifyVpcAndSubnet,
            TioneError::OperationDeniedIpIllegal,
            TioneError::OperationDeniedMiyingBalanceInsufficient,
            TioneError::OperationDeniedNetworkCidrIllegal,
            TioneError::OperationDeniedNotAllow,
            TioneError::OperationDeniedNotSupportCustomResource,
            TioneError::OperationDeniedNotSupportSaveImage,
            TioneError::OperationDeniedResourceGroupInsufficient,
            TioneError::OperationDeniedSubnetIllegal,
            TioneError::OperationDeniedTaijiApplicationGroupInsufficient,
            TioneError::OperationDeniedUnauthorizedOperation,
            TioneError::OperationDeniedWhitelistQuotaExceed,
            TioneError::ResourceInUse,
            TioneError::ResourceInsufficient,
            TioneError::ResourceInsufficientQuotaInsufficient,
            TioneError::ResourceInsufficientSshPortIsConsumedUp,
            TioneError::ResourceNotFound,
            TioneError::ResourceNotFoundCfsNotFound,
            TioneError::ResourceNotFoundNoModel,
            TioneError::ResourceNotFoundResourceGroupNotFound,
            TioneError::ResourceNotFoundVpcNotFound,
            TioneError::ResourceUnavailable,
            TioneError::ResourcesSoldOut,
            TioneError::UnauthorizedOperation,
            TioneError::UnauthorizedOperationNoPermission,
            TioneError::UnknownParameter,
            TioneError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 194] = [
            "AuthFailure",
            "AuthFailure.CamException",
            "AuthFailure.NoPermission",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.ApiGatewayQueryFailed",
            "FailedOperation.BillingQueryFailed",
            "FailedOperation.BindingTagsFailed",
            "FailedOperation.CAMFailure",
            "FailedOperation.CLSSizeExceed",
            "FailedOperation.CallClusterFail",
            "FailedOperation.CheckBillingWhiteListFailed",
            "FailedOperation.ClsServiceNotActived",
            "FailedOperation.ClusterQueryFailed",
            "FailedOperation.ContextLimitError",
            "FailedOperation.CreateImageFailed",
            "FailedOperation.CreateJobInstanceFailed",
            "FailedOperation.DCCosClientErr",
            "FailedOperation.DCCreateAsyncTaskError",
            "FailedOperation.DCCreateUserCosClientErr",
            "FailedOperation.DCDataAnnotationRpcErr",
            "FailedOperation.DCDatarepoRpcErr",
            "FailedOperation.DCDatasetExceedLimit",
            "FailedOperation.DCDatasetStatusNotReady",
            "FailedOperation.DCGetUserTemporarySecretErr",
            "FailedOperation.DCMarshalDataErr",
            "FailedOperation.DCQueryDatasetContentErr",
            "FailedOperation.DCUnmarshalDataErr",
            "FailedOperation.DCUnsupportedOperation",
            "FailedOperation.DeleteNotebookStorageFailed",
            "FailedOperation.DuplicateName",
            "FailedOperation.DuplicateNameTaskIsCreating",
            "FailedOperation.ExecDatabaseFail",
            "FailedOperation.ExecTagFail",
            "FailedOperation.FreezeBillFailed",
            "FailedOperation.InsufficientWhitelistQuota",
            "FailedOperation.InvalidAuthToken",
            "FailedOperation.InvalidUserType",
            "FailedOperation.KmsKeyNotOpen",
            "FailedOperation.ModifyBillingInstanceBatchFailed",
            "FailedOperation.ModifyResourceBillingTagsFailed",
            "FailedOperation.MoveModelDirFailed",
            "FailedOperation.NoFreeBucket",
            "FailedOperation.NoPermission",
            "FailedOperation.NotAllow",
            "FailedOperation.NotSupportedToCreateImage",
            "FailedOperation.PodIpNotFound",
            "FailedOperation.Processing",
            "FailedOperation.QueryBindingTagsFailed",
            "FailedOperation.QueryDatabaseFail",
            "FailedOperation.QueryModelsByTagsFailed",
            "FailedOperation.QueryPriceFailed",
            "FailedOperation.QueryResourceGroupNamesFailed",
            "FailedOperation.QueryResourceSpecFailed",
            "FailedOperation.QuerySpecsFailed",
            "FailedOperation.QueryTagFail",
            "FailedOperation.RecordNotFound",
            "FailedOperation.ReleaseSSHPortFailed",
            "FailedOperation.RepoBindByInstance",
            "FailedOperation.ServerRoomQueryFailed",
            "FailedOperation.StopJobInstanceFailed",
            "FailedOperation.StsQueryFailed",
            "FailedOperation.Timedout",
            "FailedOperation.UnBindingTagsFailed",
            "FailedOperation.UnSubmitNotAllowToStop",
            "FailedOperation.UnauthorizedOperation",
            "FailedOperation.UnfreezeBillFailed",
            "FailedOperation.UnknownInstanceType",
            "FailedOperation.UnmarshalData",
            "InternalError",
            "InternalError.BindingTagsFailed",
            "InternalError.CFSNotFound",
            "InternalError.CheckFSPathAccessibilityFailed",
            "InternalError.CreateCustomSecretFailed",
            "InternalError.CreateJobInstanceFailed",
            "InternalError.CreateTcrInstanceTokenFailed",
            "InternalError.DeleteCustomSecretFailed",
            "InternalError.DescribeCustomSecretFailed",
            "InternalError.DescribeSubuinDependencyAccessibilityFailed",
            "InternalError.FreezeBillFailed",
            "InternalError.GetCFSFileSystemsFailed",
            "InternalError.GetCFSMountInfoFailed",
            "InternalError.InsufficientBalance",
            "InternalError.ModifyCustomSecretFailed",
            "InternalError.NoPermission",
            "InternalError.NotAllow",
            "InternalError.QueryBindingTagsFailed",
            "InternalError.QueryHDFSInfoFailed",
            "InternalError.QueryPriceFailed",
            "InternalError.QueryResourceGroupFailed",
            "InternalError.QueryResourceGroupNamesFailed",
            "InternalError.QueryResourceSpecFailed",
            "InternalError.QuerySubnetInfoFailed",
            "InternalError.QueryUserTMPCredentialFailed",
            "InternalError.QueryVPCInfoFailed",
            "InternalError.StopJobInstanceFailed",
            "InternalError.UnSubmittedStatusNotAllowStop",
            "InternalError.ValidateCreateTaskFailed",
            "InvalidParameter",
            "InvalidParameter.FilterKeyStatusConflictWithChargeStatus",
            "InvalidParameter.ModelFileInvalid",
            "InvalidParameter.ModelIsOffline",
            "InvalidParameter.TgwInvalidInterface",
            "InvalidParameter.TgwInvalidRequestBody",
            "InvalidParameter.UnsupportedMultiLocalDisk",
            "InvalidParameter.ValidateError",
            "InvalidParameterValue",
            "InvalidParameterValue.AIMarketOutputConfigEmpty",
            "InvalidParameterValue.AIMarketPublicAlgoVersionNotExist",
            "InvalidParameterValue.BackOffLimitIllegal",
            "InvalidParameterValue.BackOffLimitNotSupport",
            "InvalidParameterValue.BadName",
            "InvalidParameterValue.CcnHasNoAttachedVpc",
            "InvalidParameterValue.CfsPathCollision",
            "InvalidParameterValue.ClsConfigRequired",
            "InvalidParameterValue.CodeRepoDuplicated",
            "InvalidParameterValue.CodeRepoNotFound",
            "InvalidParameterValue.CosPathNotExist",
            "InvalidParameterValue.DCAnnotationType",
            "InvalidParameterValue.DCCosPathInfo",
            "InvalidParameterValue.DCDatasetAnnotationNotMatch",
            "InvalidParameterValue.DCDatasetIdNotExist",
            "InvalidParameterValue.DCDatasetNameExist",
            "InvalidParameterValue.DCDatasetType",
            "InvalidParameterValue.DCFilterValues",
            "InvalidParameterValue.DataConfigNumLimitExceeded",
            "InvalidParameterValue.DatasetNotExist",
            "InvalidParameterValue.DatasetNumLimitExceeded",
            "InvalidParameterValue.DuplicateName",
            "InvalidParameterValue.FSPathInaccessible",
            "InvalidParameterValue.FrameworkVersionNotSupport",
            "InvalidParameterValue.GetCFSMountIPFailed",
            "InvalidParameterValue.GetGooseFSFailed",
            "InvalidParameterValue.GooseFSConfigCannotEmpty",
            "InvalidParameterValue.GooseFSNotExist",
            "InvalidParameterValue.ImageAddressIllegal",
            "InvalidParameterValue.ImageIllegal",
            "InvalidParameterValue.ImageNotFound",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidImageName",
            "InvalidParameterValue.InvalidResourceSpec",
            "InvalidParameterValue.LifecycleNotFound",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.NotAllow",
            "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup",
            "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup",
            "InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup",
            "InvalidParameterValue.PageLimitExceeded",
            "InvalidParameterValue.ParamLengthExceedLimit",
            "InvalidParameterValue.PathIllegal",
            "InvalidParameterValue.QueryVPCInfoFailed",
            "InvalidParameterValue.RDMAConfigIllegal",
            "InvalidParameterValue.ResourceConfigIllegal",
            "InvalidParameterValue.SubnetNotFound",
            "InvalidParameterValue.TAIJIResourceConfigIllegal",
            "InvalidParameterValue.TopicNotFound",
            "InvalidParameterValue.UnsupportedDataConfig",
            "InvalidParameterValue.UnsupportedGooseFSConfig",
            "InvalidParameterValue.UnsupportedMultiCBSStorage",
            "InvalidParameterValue.VolumeShrinkNotAllow",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.BalanceInsufficient",
            "OperationDenied.BillingException",
            "OperationDenied.BillingStatusNotSupportWhitelistGPUType",
            "OperationDenied.BillingStatusResourceInsufficient",
            "OperationDenied.ForbidModifyVpcAndSubnet",
            "OperationDenied.IpIllegal",
            "OperationDenied.MIYINGBalanceInsufficient",
            "OperationDenied.NetworkCidrIllegal",
            "OperationDenied.NotAllow",
            "OperationDenied.NotSupportCustomResource",
            "OperationDenied.NotSupportSaveImage",
            "OperationDenied.ResourceGroupInsufficient",
            "OperationDenied.SubnetIllegal",
            "OperationDenied.TAIJIApplicationGroupInsufficient",
            "OperationDenied.UnauthorizedOperation",
            "OperationDenied.WhitelistQuotaExceed",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.QuotaInsufficient",
            "ResourceInsufficient.SSHPortIsConsumedUp",
            "ResourceNotFound",
            "ResourceNotFound.CfsNotFound",
            "ResourceNotFound.NoModel",
            "ResourceNotFound.ResourceGroupNotFound",
            "ResourceNotFound.VPCNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 194] = [
            "AuthFailure",
            "AuthFailureCamException",
            "AuthFailureNoPermission",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationApiGatewayQueryFailed",
            "FailedOperationBillingQueryFailed",
            "FailedOperationBindingTagsFailed",
            "FailedOperationCamFailure",
            "FailedOperationClsSizeExceed",
            "FailedOperationCallClusterFail",
            "FailedOperationCheckBillingWhiteListFailed",
            "FailedOperationClsServiceNotActived",
            "FailedOperationClusterQueryFailed",
            "FailedOperationContextLimitError",
            "FailedOperationCreateImageFailed",
            "FailedOperationCreateJobInstanceFailed",
            "FailedOperationDcCosClientErr",
            "FailedOperationDcCreateAsyncTaskError",
            "FailedOperationDcCreateUserCosClientErr",
            "FailedOperationDcDataAnnotationRpcErr",
            "FailedOperationDcDatarepoRpcErr",
            "FailedOperationDcDatasetExceedLimit",
            "FailedOperationDcDatasetStatusNotReady",
            "FailedOperationDcGetUserTemporarySecretErr",
            "FailedOperationDcMarshalDataErr",
            "FailedOperationDcQueryDatasetContentErr",
            "FailedOperationDcUnmarshalDataErr",
            "FailedOperationDcUnsupportedOperation",
            "FailedOperationDeleteNotebookStorageFailed",
            "FailedOperationDuplicateName",
            "FailedOperationDuplicateNameTaskIsCreating",
            "FailedOperationExecDatabaseFail",
            "FailedOperationExecTagFail",
            "FailedOperationFreezeBillFailed",
            "FailedOperationInsufficientWhitelistQuota",
            "FailedOperationInvalidAuthToken",
            "FailedOperationInvalidUserType",
            "FailedOperationKmsKeyNotOpen",
            "FailedOperationModifyBillingInstanceBatchFailed",
            "FailedOperationModifyResourceBillingTagsFailed",
            "FailedOperationMoveModelDirFailed",
            "FailedOperationNoFreeBucket",
            "FailedOperationNoPermission",
            "FailedOperationNotAllow",
            "FailedOperationNotSupportedToCreateImage",
            "FailedOperationPodIpNotFound",
            "FailedOperationProcessing",
            "FailedOperationQueryBindingTagsFailed",
            "FailedOperationQueryDatabaseFail",
            "FailedOperationQueryModelsByTagsFailed",
            "FailedOperationQueryPriceFailed",
            "FailedOperationQueryResourceGroupNamesFailed",
            "FailedOperationQueryResourceSpecFailed",
            "FailedOperationQuerySpecsFailed",
            "FailedOperationQueryTagFail",
            "FailedOperationRecordNotFound",
            "FailedOperationReleaseSshPortFailed",
            "FailedOperationRepoBindByInstance",
            "FailedOperationServerRoomQueryFailed",
            "FailedOperationStopJobInstanceFailed",
            "FailedOperationStsQueryFailed",
            "FailedOperationTimedout",
            "FailedOperationUnBindingTagsFailed",
            "FailedOperationUnSubmitNotAllowToStop",
            "FailedOperationUnauthorizedOperation",
            "FailedOperationUnfreezeBillFailed",
            "FailedOperationUnknownInstanceType",
            "FailedOperationUnmarshalData",
            "InternalError",
            "InternalErrorBindingTagsFailed",
            "InternalErrorCfsNotFound",
            "InternalErrorCheckFsPathAccessibilityFailed",
            "InternalErrorCreateCustomSecretFailed",
            "InternalErrorCreateJobInstanceFailed",
            "InternalErrorCreateTcrInstanceTokenFailed",
            "InternalErrorDeleteCustomSecretFailed",
            "InternalErrorDescribeCustomSecretFailed",
            "InternalErrorDescribeSubuinDependencyAccessibilityFailed",
            "InternalErrorFreezeBillFailed",
            "InternalErrorGetCfsFileSystemsFailed",
            "InternalErrorGetCfsMountInfoFailed",
            "InternalErrorInsufficientBalance",
            "InternalErrorModifyCustomSecretFailed",
            "InternalErrorNoPermission",
            "InternalErrorNotAllow",
            "InternalErrorQueryBindingTagsFailed",
            "InternalErrorQueryHdfsInfoFailed",
            "InternalErrorQueryPriceFailed",
            "InternalErrorQueryResourceGroupFailed",
            "InternalErrorQueryResourceGroupNamesFailed",
            "InternalErrorQueryResourceSpecFailed",
            "InternalErrorQuerySubnetInfoFailed",
            "InternalErrorQueryUserTmpCredentialFailed",
            "InternalErrorQueryVpcInfoFailed",
            "InternalErrorStopJobInstanceFailed",
            "InternalErrorUnSubmittedStatusNotAllowStop",
            "InternalErrorValidateCreateTaskFailed",
            "InvalidParameter",
            "InvalidParameterFilterKeyStatusConflictWithChargeStatus",
            "InvalidParameterModelFileInvalid",
            "InvalidParameterModelIsOffline",
            "InvalidParameterTgwInvalidInterface",
            "InvalidParameterTgwInvalidRequestBody",
            "InvalidParameterUnsupportedMultiLocalDisk",
            "InvalidParameterValidateError",
            "InvalidParameterValue",
            "InvalidParameterValueAiMarketOutputConfigEmpty",
            "InvalidParameterValueAiMarketPublicAlgoVersionNotExist",
            "InvalidParameterValueBackOffLimitIllegal",
            "InvalidParameterValueBackOffLimitNotSupport",
            "InvalidParameterValueBadName",
            "InvalidParameterValueCcnHasNoAttachedVpc",
            "InvalidParameterValueCfsPathCollision",
            "InvalidParameterValueClsConfigRequired",
            "InvalidParameterValueCodeRepoDuplicated",
            "InvalidParameterValueCodeRepoNotFound",
            "InvalidParameterValueCosPathNotExist",
            "InvalidParameterValueDcAnnotationType",
            "InvalidParameterValueDcCosPathInfo",
            "InvalidParameterValueDcDatasetAnnotationNotMatch",
            "InvalidParameterValueDcDatasetIdNotExist",
            "InvalidParameterValueDcDatasetNameExist",
            "InvalidParameterValueDcDatasetType",
            "InvalidParameterValueDcFilterValues",
            "InvalidParameterValueDataConfigNumLimitExceeded",
            "InvalidParameterValueDatasetNotExist",
            "InvalidParameterValueDatasetNumLimitExceeded",
            "InvalidParameterValueDuplicateName",
            "InvalidParameterValueFsPathInaccessible",
            "InvalidParameterValueFrameworkVersionNotSupport",
            "InvalidParameterValueGetCfsMountIpFailed",
            "InvalidParameterValueGetGooseFsFailed",
            "InvalidParameterValueGooseFsConfigCannotEmpty",
            "InvalidParameterValueGooseFsNotExist",
            "InvalidParameterValueImageAddressIllegal",
            "InvalidParameterValueImageIllegal",
            "InvalidParameterValueImageNotFound",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidImageName",
            "InvalidParameterValueInvalidResourceSpec",
            "InvalidParameterValueLifecycleNotFound",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueNotAllow",
            "InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup",
            "InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithSwResourceGroup",
            "InvalidParameterValueNotAllowedToCreateNotebookWithBareMetalResourceGroup",
            "InvalidParameterValuePageLimitExceeded",
            "InvalidParameterValueParamLengthExceedLimit",
            "InvalidParameterValuePathIllegal",
            "InvalidParameterValueQueryVpcInfoFailed",
            "InvalidParameterValueRdmaConfigIllegal",
            "InvalidParameterValueResourceConfigIllegal",
            "InvalidParameterValueSubnetNotFound",
            "InvalidParameterValueTaijiResourceConfigIllegal",
            "InvalidParameterValueTopicNotFound",
            "InvalidParameterValueUnsupportedDataConfig",
            "InvalidParameterValueUnsupportedGooseFsConfig",
            "InvalidParameterValueUnsupportedMultiCbsStorage",
            "InvalidParameterValueVolumeShrinkNotAllow",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedBalanceInsufficient",
            "OperationDeniedBillingException",
            "OperationDeniedBillingStatusNotSupportWhitelistGpuType",
            "OperationDeniedBillingStatusResourceInsufficient",
            "OperationDeniedForbidModifyVpcAndSubnet",
            "OperationDeniedIpIllegal",
            "OperationDeniedMiyingBalanceInsufficient",
            "OperationDeniedNetworkCidrIllegal",
            "OperationDeniedNotAllow",
            "OperationDeniedNotSupportCustomResource",
            "OperationDeniedNotSupportSaveImage",
            "OperationDeniedResourceGroupInsufficient",
            "OperationDeniedSubnetIllegal",
            "OperationDeniedTaijiApplicationGroupInsufficient",
            "OperationDeniedUnauthorizedOperation",
            "OperationDeniedWhitelistQuotaExceed",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficientQuotaInsufficient",
            "ResourceInsufficientSshPortIsConsumedUp",
            "ResourceNotFound",
            "ResourceNotFoundCfsNotFound",
            "ResourceNotFoundNoModel",
            "ResourceNotFoundResourceGroupNotFound",
            "ResourceNotFoundVpcNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationNoPermission",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 194] = backgrounds(
            &WORDS,
            &index::TIONE_V20211111_HEADS,
        );
        pub(super) static OWN: [Own; 5] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TioneError",
            label_en: "Tencent Cloud TI-ONE Platform (2021-11-11)",
            label_zh: "TI-ONE 训练平台（2021-11-11）",
            level: Level::Service,
            product: Some(products::TIONE),
            version: Some("2021-11-11"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    50,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    79,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    82,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    103,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    173,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-05-23",
                        "自 2024-05-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TIONE_V20211111_OWN,
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
