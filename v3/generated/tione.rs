// @generated from spec/tione.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7ec82b31ee54e688, rust-hash: e1e1df47741605d1
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tione.rs"]
mod index;

/// Version 2019-10-22 of the API.
pub mod v20191022 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tione")]
    /// Error codes of Tencent Cloud TI-ONE Platform (tione), API 3.0, version 2019-10-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TioneError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ClsServiceNotActived
        #[doc(alias("FailedOperation.ClsServiceNotActived"))]
        FailedOperationClsServiceNotActived,
        /// FailedOperation.DuplicateName
        #[doc(alias("FailedOperation.DuplicateName"))]
        FailedOperationDuplicateName,
        /// FailedOperation.NotAllow
        #[doc(alias("FailedOperation.NotAllow"))]
        FailedOperationNotAllow,
        /// FailedOperation.RepoBindByInstance
        #[doc(alias("FailedOperation.RepoBindByInstance"))]
        FailedOperationRepoBindByInstance,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BadName
        #[doc(alias("InvalidParameterValue.BadName"))]
        InvalidParameterValueBadName,
        /// InvalidParameterValue.ClsConfigRequired
        #[doc(alias("InvalidParameterValue.ClsConfigRequired"))]
        InvalidParameterValueClsConfigRequired,
        /// InvalidParameterValue.CodeRepoNotFound
        #[doc(alias("InvalidParameterValue.CodeRepoNotFound"))]
        InvalidParameterValueCodeRepoNotFound,
        /// InvalidParameterValue.DuplicateName
        #[doc(alias("InvalidParameterValue.DuplicateName"))]
        InvalidParameterValueDuplicateName,
        /// InvalidParameterValue.FileSystemNeedVpcConfigSupport
        #[doc(alias("InvalidParameterValue.FileSystemNeedVpcConfigSupport"))]
        InvalidParameterValueFileSystemNeedVpcConfigSupport,
        /// InvalidParameterValue.FileSystemNumLimit
        #[doc(alias("InvalidParameterValue.FileSystemNumLimit"))]
        InvalidParameterValueFileSystemNumLimit,
        /// InvalidParameterValue.FileSystemVpcNotMatch
        #[doc(alias("InvalidParameterValue.FileSystemVpcNotMatch"))]
        InvalidParameterValueFileSystemVpcNotMatch,
        /// InvalidParameterValue.FrameworkVersionNotSupport
        #[doc(alias("InvalidParameterValue.FrameworkVersionNotSupport"))]
        InvalidParameterValueFrameworkVersionNotSupport,
        /// InvalidParameterValue.ImageNotFound
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound,
        /// InvalidParameterValue.InvalidInstanceType
        #[doc(alias("InvalidParameterValue.InvalidInstanceType"))]
        InvalidParameterValueInvalidInstanceType,
        /// InvalidParameterValue.InvalidTrainingImageName
        #[doc(alias("InvalidParameterValue.InvalidTrainingImageName"))]
        InvalidParameterValueInvalidTrainingImageName,
        /// InvalidParameterValue.KmsKeyNotFound
        #[doc(alias("InvalidParameterValue.KmsKeyNotFound"))]
        InvalidParameterValueKmsKeyNotFound,
        /// InvalidParameterValue.LogSetNotFound
        #[doc(alias("InvalidParameterValue.LogSetNotFound"))]
        InvalidParameterValueLogSetNotFound,
        /// InvalidParameterValue.MpiProcessesPerHostTooMuch
        #[doc(alias("InvalidParameterValue.MpiProcessesPerHostTooMuch"))]
        InvalidParameterValueMpiProcessesPerHostTooMuch,
        /// InvalidParameterValue.RepositoryUrlInvalid
        #[doc(alias("InvalidParameterValue.RepositoryUrlInvalid"))]
        InvalidParameterValueRepositoryUrlInvalid,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound,
        /// InvalidParameterValue.TopicNotFound
        #[doc(alias("InvalidParameterValue.TopicNotFound"))]
        InvalidParameterValueTopicNotFound,
        /// InvalidParameterValue.TrainCodeNotFound
        #[doc(alias("InvalidParameterValue.TrainCodeNotFound"))]
        InvalidParameterValueTrainCodeNotFound,
        /// InvalidParameterValue.VolumeShrinkNotAllow
        #[doc(alias("InvalidParameterValue.VolumeShrinkNotAllow"))]
        InvalidParameterValueVolumeShrinkNotAllow,
        /// LimitExceeded
        LimitExceeded,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.BillNotActivated
        #[doc(alias("ResourceUnavailable.BillNotActivated"))]
        ResourceUnavailableBillNotActivated,
        /// ResourceUnavailable.NotAlive
        #[doc(alias("ResourceUnavailable.NotAlive"))]
        ResourceUnavailableNotAlive,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tione")]
    api::listed_enum!(TioneError, tione_v20191022_table);
    pub(crate) mod tione_v20191022_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tione")]
        use super::TioneError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tione_v20191022";
        pub(super) const CODE_INDEX: Index = index::TIONE_V20191022_CODES;
        pub(super) const KEY_INDEX: Index = index::TIONE_V20191022_KEYS;
        #[cfg(feature = "tione")]
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
        pub(super) static ANSWERS: [Answer; 13] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::TIONE_V20191022_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tione")]
pub use v20191022::TioneError;

/// Version 2021-11-11 of the API.
pub mod v20211111 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tione")]
    /// Error codes of Tencent Cloud TI-ONE Platform (tione), API 3.0, version 2021-11-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TioneError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.CamException
        #[doc(alias("AuthFailure.CamException"))]
        AuthFailureCamException,
        /// AuthFailure.NoPermission
        #[doc(alias("AuthFailure.NoPermission"))]
        AuthFailureNoPermission,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ApiGatewayQueryFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ApiGatewayQueryFailed"))]
        FailedOperationApiGatewayQueryFailed,
        /// FailedOperation.BillingQueryFailed
        #[doc(alias("FailedOperation.BillingQueryFailed"))]
        FailedOperationBillingQueryFailed,
        /// FailedOperation.BindingTagsFailed
        #[doc(alias("FailedOperation.BindingTagsFailed"))]
        FailedOperationBindingTagsFailed,
        /// FailedOperation.CAMFailure
        #[doc(alias("FailedOperation.CAMFailure"))]
        FailedOperationCamFailure,
        /// FailedOperation.CLSSizeExceed
        #[doc(alias("FailedOperation.CLSSizeExceed"))]
        FailedOperationClsSizeExceed,
        /// FailedOperation.CallClusterFail
        #[doc(alias("FailedOperation.CallClusterFail"))]
        FailedOperationCallClusterFail,
        /// FailedOperation.CheckBillingWhiteListFailed
        #[doc(alias("FailedOperation.CheckBillingWhiteListFailed"))]
        FailedOperationCheckBillingWhiteListFailed,
        /// FailedOperation.ClsServiceNotActived
        #[doc(alias("FailedOperation.ClsServiceNotActived"))]
        FailedOperationClsServiceNotActived,
        /// FailedOperation.ClusterQueryFailed
        #[doc(alias("FailedOperation.ClusterQueryFailed"))]
        FailedOperationClusterQueryFailed,
        /// FailedOperation.ContextLimitError
        #[doc(alias("FailedOperation.ContextLimitError"))]
        FailedOperationContextLimitError,
        /// FailedOperation.CreateImageFailed
        #[doc(alias("FailedOperation.CreateImageFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationCreateImageFailed,
        /// FailedOperation.CreateJobInstanceFailed
        #[doc(alias("FailedOperation.CreateJobInstanceFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationCreateJobInstanceFailed,
        /// FailedOperation.DCCosClientErr
        #[doc(alias("FailedOperation.DCCosClientErr"))]
        FailedOperationDcCosClientErr,
        /// FailedOperation.DCCreateAsyncTaskError
        #[doc(alias("FailedOperation.DCCreateAsyncTaskError"))]
        FailedOperationDcCreateAsyncTaskError,
        /// FailedOperation.DCCreateUserCosClientErr
        #[doc(alias("FailedOperation.DCCreateUserCosClientErr"))]
        FailedOperationDcCreateUserCosClientErr,
        /// FailedOperation.DCDataAnnotationRpcErr
        #[doc(alias("FailedOperation.DCDataAnnotationRpcErr"))]
        FailedOperationDcDataAnnotationRpcErr,
        /// FailedOperation.DCDatarepoRpcErr
        #[doc(alias("FailedOperation.DCDatarepoRpcErr"))]
        FailedOperationDcDatarepoRpcErr,
        /// FailedOperation.DCDatasetExceedLimit
        #[doc(alias("FailedOperation.DCDatasetExceedLimit"))]
        FailedOperationDcDatasetExceedLimit,
        /// FailedOperation.DCDatasetStatusNotReady
        #[doc(alias("FailedOperation.DCDatasetStatusNotReady"))]
        FailedOperationDcDatasetStatusNotReady,
        /// FailedOperation.DCGetUserTemporarySecretErr
        #[doc(alias("FailedOperation.DCGetUserTemporarySecretErr"))]
        FailedOperationDcGetUserTemporarySecretErr,
        /// FailedOperation.DCMarshalDataErr
        #[doc(alias("FailedOperation.DCMarshalDataErr"))]
        FailedOperationDcMarshalDataErr,
        /// FailedOperation.DCQueryDatasetContentErr
        #[doc(alias("FailedOperation.DCQueryDatasetContentErr"))]
        FailedOperationDcQueryDatasetContentErr,
        /// FailedOperation.DCUnmarshalDataErr
        #[doc(alias("FailedOperation.DCUnmarshalDataErr"))]
        FailedOperationDcUnmarshalDataErr,
        /// FailedOperation.DCUnsupportedOperation
        #[doc(alias("FailedOperation.DCUnsupportedOperation"))]
        FailedOperationDcUnsupportedOperation,
        /// FailedOperation.DeleteNotebookStorageFailed
        #[doc(alias("FailedOperation.DeleteNotebookStorageFailed"))]
        FailedOperationDeleteNotebookStorageFailed,
        /// FailedOperation.DuplicateName
        #[doc(alias("FailedOperation.DuplicateName"))]
        FailedOperationDuplicateName,
        /// FailedOperation.DuplicateNameTaskIsCreating
        #[doc(alias("FailedOperation.DuplicateNameTaskIsCreating"))]
        FailedOperationDuplicateNameTaskIsCreating,
        /// FailedOperation.ExecDatabaseFail
        #[doc(alias("FailedOperation.ExecDatabaseFail"))]
        FailedOperationExecDatabaseFail,
        /// FailedOperation.ExecTagFail
        #[doc(alias("FailedOperation.ExecTagFail"))]
        FailedOperationExecTagFail,
        /// FailedOperation.FreezeBillFailed
        #[doc(alias("FailedOperation.FreezeBillFailed"))]
        FailedOperationFreezeBillFailed,
        /// FailedOperation.InsufficientWhitelistQuota
        #[doc(alias("FailedOperation.InsufficientWhitelistQuota"))]
        FailedOperationInsufficientWhitelistQuota,
        /// FailedOperation.InvalidAuthToken
        #[doc(alias("FailedOperation.InvalidAuthToken"))]
        FailedOperationInvalidAuthToken,
        /// FailedOperation.InvalidUserType
        #[doc(alias("FailedOperation.InvalidUserType"))]
        FailedOperationInvalidUserType,
        /// FailedOperation.KmsKeyNotOpen
        #[doc(alias("FailedOperation.KmsKeyNotOpen"))]
        FailedOperationKmsKeyNotOpen,
        /// FailedOperation.ModifyBillingInstanceBatchFailed
        #[doc(alias("FailedOperation.ModifyBillingInstanceBatchFailed"))]
        FailedOperationModifyBillingInstanceBatchFailed,
        /// FailedOperation.ModifyResourceBillingTagsFailed
        #[doc(alias("FailedOperation.ModifyResourceBillingTagsFailed"))]
        FailedOperationModifyResourceBillingTagsFailed,
        /// FailedOperation.MoveModelDirFailed
        #[doc(alias("FailedOperation.MoveModelDirFailed"))]
        FailedOperationMoveModelDirFailed,
        /// FailedOperation.NoFreeBucket
        #[doc(alias("FailedOperation.NoFreeBucket"))]
        FailedOperationNoFreeBucket,
        /// FailedOperation.NoPermission
        #[doc(alias("FailedOperation.NoPermission"))]
        FailedOperationNoPermission,
        /// FailedOperation.NotAllow
        #[doc(alias("FailedOperation.NotAllow"))]
        FailedOperationNotAllow,
        /// FailedOperation.NotSupportedToCreateImage
        #[doc(alias("FailedOperation.NotSupportedToCreateImage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationNotSupportedToCreateImage,
        /// FailedOperation.PodIpNotFound
        #[doc(alias("FailedOperation.PodIpNotFound"))]
        FailedOperationPodIpNotFound,
        /// FailedOperation.Processing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.Processing"))]
        FailedOperationProcessing,
        /// FailedOperation.QueryBindingTagsFailed
        #[doc(alias("FailedOperation.QueryBindingTagsFailed"))]
        FailedOperationQueryBindingTagsFailed,
        /// FailedOperation.QueryDatabaseFail
        #[doc(alias("FailedOperation.QueryDatabaseFail"))]
        FailedOperationQueryDatabaseFail,
        /// FailedOperation.QueryModelsByTagsFailed
        #[doc(alias("FailedOperation.QueryModelsByTagsFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        FailedOperationQueryModelsByTagsFailed,
        /// FailedOperation.QueryPriceFailed
        #[doc(alias("FailedOperation.QueryPriceFailed"))]
        FailedOperationQueryPriceFailed,
        /// FailedOperation.QueryResourceGroupNamesFailed
        #[doc(alias("FailedOperation.QueryResourceGroupNamesFailed"))]
        FailedOperationQueryResourceGroupNamesFailed,
        /// FailedOperation.QueryResourceSpecFailed
        #[doc(alias("FailedOperation.QueryResourceSpecFailed"))]
        FailedOperationQueryResourceSpecFailed,
        /// FailedOperation.QuerySpecsFailed
        #[doc(alias("FailedOperation.QuerySpecsFailed"))]
        FailedOperationQuerySpecsFailed,
        /// FailedOperation.QueryTagFail
        #[doc(alias("FailedOperation.QueryTagFail"))]
        FailedOperationQueryTagFail,
        /// FailedOperation.RecordNotFound
        #[doc(alias("FailedOperation.RecordNotFound"))]
        FailedOperationRecordNotFound,
        /// FailedOperation.ReleaseSSHPortFailed
        #[doc(alias("FailedOperation.ReleaseSSHPortFailed"))]
        FailedOperationReleaseSshPortFailed,
        /// FailedOperation.RepoBindByInstance
        #[doc(alias("FailedOperation.RepoBindByInstance"))]
        FailedOperationRepoBindByInstance,
        /// FailedOperation.ServerRoomQueryFailed
        #[doc(alias("FailedOperation.ServerRoomQueryFailed"))]
        FailedOperationServerRoomQueryFailed,
        /// FailedOperation.StopJobInstanceFailed
        #[doc(alias("FailedOperation.StopJobInstanceFailed"))]
        FailedOperationStopJobInstanceFailed,
        /// FailedOperation.StsQueryFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.StsQueryFailed"))]
        FailedOperationStsQueryFailed,
        /// FailedOperation.Timedout
        #[doc(alias("FailedOperation.Timedout"))]
        FailedOperationTimedout,
        /// FailedOperation.UnBindingTagsFailed
        #[doc(alias("FailedOperation.UnBindingTagsFailed"))]
        FailedOperationUnBindingTagsFailed,
        /// FailedOperation.UnSubmitNotAllowToStop
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.UnSubmitNotAllowToStop"))]
        FailedOperationUnSubmitNotAllowToStop,
        /// FailedOperation.UnauthorizedOperation
        #[doc(alias("FailedOperation.UnauthorizedOperation"))]
        FailedOperationUnauthorizedOperation,
        /// FailedOperation.UnfreezeBillFailed
        #[doc(alias("FailedOperation.UnfreezeBillFailed"))]
        FailedOperationUnfreezeBillFailed,
        /// FailedOperation.UnknownInstanceType
        #[doc(alias("FailedOperation.UnknownInstanceType"))]
        FailedOperationUnknownInstanceType,
        /// FailedOperation.UnmarshalData
        #[doc(alias("FailedOperation.UnmarshalData"))]
        FailedOperationUnmarshalData,
        /// InternalError
        InternalError,
        /// InternalError.BindingTagsFailed
        #[doc(alias("InternalError.BindingTagsFailed"))]
        InternalErrorBindingTagsFailed,
        /// InternalError.CFSNotFound
        #[doc(alias("InternalError.CFSNotFound"))]
        InternalErrorCfsNotFound,
        /// InternalError.CheckFSPathAccessibilityFailed
        #[doc(alias("InternalError.CheckFSPathAccessibilityFailed"))]
        InternalErrorCheckFsPathAccessibilityFailed,
        /// InternalError.CreateCustomSecretFailed
        #[doc(alias("InternalError.CreateCustomSecretFailed"))]
        InternalErrorCreateCustomSecretFailed,
        /// InternalError.CreateJobInstanceFailed
        #[doc(alias("InternalError.CreateJobInstanceFailed"))]
        InternalErrorCreateJobInstanceFailed,
        /// InternalError.CreateTcrInstanceTokenFailed
        #[doc(alias("InternalError.CreateTcrInstanceTokenFailed"))]
        InternalErrorCreateTcrInstanceTokenFailed,
        /// InternalError.DeleteCustomSecretFailed
        #[doc(alias("InternalError.DeleteCustomSecretFailed"))]
        InternalErrorDeleteCustomSecretFailed,
        /// InternalError.DescribeCustomSecretFailed
        #[doc(alias("InternalError.DescribeCustomSecretFailed"))]
        InternalErrorDescribeCustomSecretFailed,
        /// InternalError.DescribeSubuinDependencyAccessibilityFailed
        #[doc(alias("InternalError.DescribeSubuinDependencyAccessibilityFailed"))]
        InternalErrorDescribeSubuinDependencyAccessibilityFailed,
        /// InternalError.FreezeBillFailed
        #[doc(alias("InternalError.FreezeBillFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        InternalErrorFreezeBillFailed,
        /// InternalError.GetCFSFileSystemsFailed
        #[doc(alias("InternalError.GetCFSFileSystemsFailed"))]
        InternalErrorGetCfsFileSystemsFailed,
        /// InternalError.GetCFSMountInfoFailed
        #[doc(alias("InternalError.GetCFSMountInfoFailed"))]
        InternalErrorGetCfsMountInfoFailed,
        /// InternalError.InsufficientBalance
        #[doc(alias("InternalError.InsufficientBalance"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        InternalErrorInsufficientBalance,
        /// InternalError.ModifyCustomSecretFailed
        #[doc(alias("InternalError.ModifyCustomSecretFailed"))]
        InternalErrorModifyCustomSecretFailed,
        /// InternalError.NoPermission
        #[doc(alias("InternalError.NoPermission"))]
        InternalErrorNoPermission,
        /// InternalError.NotAllow
        #[doc(alias("InternalError.NotAllow"))]
        InternalErrorNotAllow,
        /// InternalError.QueryBindingTagsFailed
        #[doc(alias("InternalError.QueryBindingTagsFailed"))]
        InternalErrorQueryBindingTagsFailed,
        /// InternalError.QueryHDFSInfoFailed
        #[doc(alias("InternalError.QueryHDFSInfoFailed"))]
        InternalErrorQueryHdfsInfoFailed,
        /// InternalError.QueryPriceFailed
        #[doc(alias("InternalError.QueryPriceFailed"))]
        InternalErrorQueryPriceFailed,
        /// InternalError.QueryResourceGroupFailed
        #[doc(alias("InternalError.QueryResourceGroupFailed"))]
        InternalErrorQueryResourceGroupFailed,
        /// InternalError.QueryResourceGroupNamesFailed
        #[doc(alias("InternalError.QueryResourceGroupNamesFailed"))]
        InternalErrorQueryResourceGroupNamesFailed,
        /// InternalError.QueryResourceSpecFailed
        #[doc(alias("InternalError.QueryResourceSpecFailed"))]
        InternalErrorQueryResourceSpecFailed,
        /// InternalError.QuerySubnetInfoFailed
        #[doc(alias("InternalError.QuerySubnetInfoFailed"))]
        InternalErrorQuerySubnetInfoFailed,
        /// InternalError.QueryUserTMPCredentialFailed
        #[doc(alias("InternalError.QueryUserTMPCredentialFailed"))]
        InternalErrorQueryUserTmpCredentialFailed,
        /// InternalError.QueryVPCInfoFailed
        #[doc(alias("InternalError.QueryVPCInfoFailed"))]
        InternalErrorQueryVpcInfoFailed,
        /// InternalError.StopJobInstanceFailed
        #[doc(alias("InternalError.StopJobInstanceFailed"))]
        InternalErrorStopJobInstanceFailed,
        /// InternalError.UnSubmittedStatusNotAllowStop
        #[doc(alias("InternalError.UnSubmittedStatusNotAllowStop"))]
        InternalErrorUnSubmittedStatusNotAllowStop,
        /// InternalError.ValidateCreateTaskFailed
        #[doc(alias("InternalError.ValidateCreateTaskFailed"))]
        InternalErrorValidateCreateTaskFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.FilterKeyStatusConflictWithChargeStatus
        #[doc(alias("InvalidParameter.FilterKeyStatusConflictWithChargeStatus"))]
        InvalidParameterFilterKeyStatusConflictWithChargeStatus,
        /// InvalidParameter.ModelFileInvalid
        #[doc(alias("InvalidParameter.ModelFileInvalid"))]
        InvalidParameterModelFileInvalid,
        /// InvalidParameter.ModelIsOffline
        #[doc(alias("InvalidParameter.ModelIsOffline"))]
        InvalidParameterModelIsOffline,
        /// InvalidParameter.TgwInvalidInterface
        #[doc(alias("InvalidParameter.TgwInvalidInterface"))]
        InvalidParameterTgwInvalidInterface,
        /// InvalidParameter.TgwInvalidRequestBody
        #[doc(alias("InvalidParameter.TgwInvalidRequestBody"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        InvalidParameterTgwInvalidRequestBody,
        /// InvalidParameter.UnsupportedMultiLocalDisk
        #[doc(alias("InvalidParameter.UnsupportedMultiLocalDisk"))]
        InvalidParameterUnsupportedMultiLocalDisk,
        /// InvalidParameter.ValidateError
        #[doc(alias("InvalidParameter.ValidateError"))]
        InvalidParameterValidateError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AIMarketOutputConfigEmpty
        #[doc(alias("InvalidParameterValue.AIMarketOutputConfigEmpty"))]
        InvalidParameterValueAiMarketOutputConfigEmpty,
        /// InvalidParameterValue.AIMarketPublicAlgoVersionNotExist
        #[doc(alias("InvalidParameterValue.AIMarketPublicAlgoVersionNotExist"))]
        InvalidParameterValueAiMarketPublicAlgoVersionNotExist,
        /// InvalidParameterValue.BackOffLimitIllegal
        #[doc(alias("InvalidParameterValue.BackOffLimitIllegal"))]
        InvalidParameterValueBackOffLimitIllegal,
        /// InvalidParameterValue.BackOffLimitNotSupport
        #[doc(alias("InvalidParameterValue.BackOffLimitNotSupport"))]
        InvalidParameterValueBackOffLimitNotSupport,
        /// InvalidParameterValue.BadName
        #[doc(alias("InvalidParameterValue.BadName"))]
        InvalidParameterValueBadName,
        /// InvalidParameterValue.CcnHasNoAttachedVpc
        #[doc(alias("InvalidParameterValue.CcnHasNoAttachedVpc"))]
        InvalidParameterValueCcnHasNoAttachedVpc,
        /// InvalidParameterValue.CfsPathCollision
        #[doc(alias("InvalidParameterValue.CfsPathCollision"))]
        InvalidParameterValueCfsPathCollision,
        /// InvalidParameterValue.ClsConfigRequired
        #[doc(alias("InvalidParameterValue.ClsConfigRequired"))]
        InvalidParameterValueClsConfigRequired,
        /// InvalidParameterValue.CodeRepoDuplicated
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CodeRepoDuplicated"))]
        InvalidParameterValueCodeRepoDuplicated,
        /// InvalidParameterValue.CodeRepoNotFound
        #[doc(alias("InvalidParameterValue.CodeRepoNotFound"))]
        InvalidParameterValueCodeRepoNotFound,
        /// InvalidParameterValue.CosPathNotExist
        #[doc(alias("InvalidParameterValue.CosPathNotExist"))]
        InvalidParameterValueCosPathNotExist,
        /// InvalidParameterValue.DCAnnotationType
        #[doc(alias("InvalidParameterValue.DCAnnotationType"))]
        InvalidParameterValueDcAnnotationType,
        /// InvalidParameterValue.DCCosPathInfo
        #[doc(alias("InvalidParameterValue.DCCosPathInfo"))]
        InvalidParameterValueDcCosPathInfo,
        /// InvalidParameterValue.DCDatasetAnnotationNotMatch
        #[doc(alias("InvalidParameterValue.DCDatasetAnnotationNotMatch"))]
        InvalidParameterValueDcDatasetAnnotationNotMatch,
        /// InvalidParameterValue.DCDatasetIdNotExist
        #[doc(alias("InvalidParameterValue.DCDatasetIdNotExist"))]
        InvalidParameterValueDcDatasetIdNotExist,
        /// InvalidParameterValue.DCDatasetNameExist
        #[doc(alias("InvalidParameterValue.DCDatasetNameExist"))]
        InvalidParameterValueDcDatasetNameExist,
        /// InvalidParameterValue.DCDatasetType
        #[doc(alias("InvalidParameterValue.DCDatasetType"))]
        InvalidParameterValueDcDatasetType,
        /// InvalidParameterValue.DCFilterValues
        #[doc(alias("InvalidParameterValue.DCFilterValues"))]
        InvalidParameterValueDcFilterValues,
        /// InvalidParameterValue.DataConfigNumLimitExceeded
        #[doc(alias("InvalidParameterValue.DataConfigNumLimitExceeded"))]
        InvalidParameterValueDataConfigNumLimitExceeded,
        /// InvalidParameterValue.DatasetNotExist
        #[doc(alias("InvalidParameterValue.DatasetNotExist"))]
        InvalidParameterValueDatasetNotExist,
        /// InvalidParameterValue.DatasetNumLimitExceeded
        #[doc(alias("InvalidParameterValue.DatasetNumLimitExceeded"))]
        InvalidParameterValueDatasetNumLimitExceeded,
        /// InvalidParameterValue.DuplicateName
        #[doc(alias("InvalidParameterValue.DuplicateName"))]
        InvalidParameterValueDuplicateName,
        /// InvalidParameterValue.FSPathInaccessible
        #[doc(alias("InvalidParameterValue.FSPathInaccessible"))]
        InvalidParameterValueFsPathInaccessible,
        /// InvalidParameterValue.FrameworkVersionNotSupport
        #[doc(alias("InvalidParameterValue.FrameworkVersionNotSupport"))]
        InvalidParameterValueFrameworkVersionNotSupport,
        /// InvalidParameterValue.GetCFSMountIPFailed
        #[doc(alias("InvalidParameterValue.GetCFSMountIPFailed"))]
        InvalidParameterValueGetCfsMountIpFailed,
        /// InvalidParameterValue.GetGooseFSFailed
        #[doc(alias("InvalidParameterValue.GetGooseFSFailed"))]
        InvalidParameterValueGetGooseFsFailed,
        /// InvalidParameterValue.GooseFSConfigCannotEmpty
        #[doc(alias("InvalidParameterValue.GooseFSConfigCannotEmpty"))]
        InvalidParameterValueGooseFsConfigCannotEmpty,
        /// InvalidParameterValue.GooseFSNotExist
        #[doc(alias("InvalidParameterValue.GooseFSNotExist"))]
        InvalidParameterValueGooseFsNotExist,
        /// InvalidParameterValue.ImageAddressIllegal
        #[doc(alias("InvalidParameterValue.ImageAddressIllegal"))]
        InvalidParameterValueImageAddressIllegal,
        /// InvalidParameterValue.ImageIllegal
        #[doc(alias("InvalidParameterValue.ImageIllegal"))]
        InvalidParameterValueImageIllegal,
        /// InvalidParameterValue.ImageNotFound
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidImageName
        #[doc(alias("InvalidParameterValue.InvalidImageName"))]
        InvalidParameterValueInvalidImageName,
        /// InvalidParameterValue.InvalidResourceSpec
        #[doc(alias("InvalidParameterValue.InvalidResourceSpec"))]
        InvalidParameterValueInvalidResourceSpec,
        /// InvalidParameterValue.LifecycleNotFound
        #[doc(alias("InvalidParameterValue.LifecycleNotFound"))]
        InvalidParameterValueLifecycleNotFound,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.NotAllow
        #[doc(alias("InvalidParameterValue.NotAllow"))]
        InvalidParameterValueNotAllow,
        /// InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup
        #[doc(
            alias(
                "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup"
            )
        )]
        InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithBareMetalResourceGroup,
        /// InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup
        #[doc(
            alias(
                "InvalidParameterValue.NotAllowedToCreateFreeVolumeNotebookWithSWResourceGroup"
            )
        )]
        InvalidParameterValueNotAllowedToCreateFreeVolumeNotebookWithSwResourceGroup,
        /// InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup
        #[doc(
            alias(
                "InvalidParameterValue.NotAllowedToCreateNotebookWithBareMetalResourceGroup"
            )
        )]
        InvalidParameterValueNotAllowedToCreateNotebookWithBareMetalResourceGroup,
        /// InvalidParameterValue.PageLimitExceeded
        #[doc(alias("InvalidParameterValue.PageLimitExceeded"))]
        InvalidParameterValuePageLimitExceeded,
        /// InvalidParameterValue.ParamLengthExceedLimit
        #[doc(alias("InvalidParameterValue.ParamLengthExceedLimit"))]
        InvalidParameterValueParamLengthExceedLimit,
        /// InvalidParameterValue.PathIllegal
        #[doc(alias("InvalidParameterValue.PathIllegal"))]
        InvalidParameterValuePathIllegal,
        /// InvalidParameterValue.QueryVPCInfoFailed
        #[doc(alias("InvalidParameterValue.QueryVPCInfoFailed"))]
        InvalidParameterValueQueryVpcInfoFailed,
        /// InvalidParameterValue.RDMAConfigIllegal
        #[doc(alias("InvalidParameterValue.RDMAConfigIllegal"))]
        InvalidParameterValueRdmaConfigIllegal,
        /// InvalidParameterValue.ResourceConfigIllegal
        #[doc(alias("InvalidParameterValue.ResourceConfigIllegal"))]
        InvalidParameterValueResourceConfigIllegal,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound,
        /// InvalidParameterValue.TAIJIResourceConfigIllegal
        #[doc(alias("InvalidParameterValue.TAIJIResourceConfigIllegal"))]
        InvalidParameterValueTaijiResourceConfigIllegal,
        /// InvalidParameterValue.TopicNotFound
        #[doc(alias("InvalidParameterValue.TopicNotFound"))]
        InvalidParameterValueTopicNotFound,
        /// InvalidParameterValue.UnsupportedDataConfig
        #[doc(alias("InvalidParameterValue.UnsupportedDataConfig"))]
        InvalidParameterValueUnsupportedDataConfig,
        /// InvalidParameterValue.UnsupportedGooseFSConfig
        #[doc(alias("InvalidParameterValue.UnsupportedGooseFSConfig"))]
        InvalidParameterValueUnsupportedGooseFsConfig,
        /// InvalidParameterValue.UnsupportedMultiCBSStorage
        #[doc(alias("InvalidParameterValue.UnsupportedMultiCBSStorage"))]
        InvalidParameterValueUnsupportedMultiCbsStorage,
        /// InvalidParameterValue.VolumeShrinkNotAllow
        #[doc(alias("InvalidParameterValue.VolumeShrinkNotAllow"))]
        InvalidParameterValueVolumeShrinkNotAllow,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.BalanceInsufficient
        #[doc(alias("OperationDenied.BalanceInsufficient"))]
        OperationDeniedBalanceInsufficient,
        /// OperationDenied.BillingException
        #[doc(alias("OperationDenied.BillingException"))]
        OperationDeniedBillingException,
        /// OperationDenied.BillingStatusNotSupportWhitelistGPUType
        #[doc(alias("OperationDenied.BillingStatusNotSupportWhitelistGPUType"))]
        OperationDeniedBillingStatusNotSupportWhitelistGpuType,
        /// OperationDenied.BillingStatusResourceInsufficient
        #[doc(alias("OperationDenied.BillingStatusResourceInsufficient"))]
        OperationDeniedBillingStatusResourceInsufficient,
        /// OperationDenied.ForbidModifyVpcAndSubnet
        #[doc(alias("OperationDenied.ForbidModifyVpcAndSubnet"))]
        OperationDeniedForbidModifyVpcAndSubnet,
        /// OperationDenied.IpIllegal
        #[doc(alias("OperationDenied.IpIllegal"))]
        OperationDeniedIpIllegal,
        /// OperationDenied.MIYINGBalanceInsufficient
        #[doc(alias("OperationDenied.MIYINGBalanceInsufficient"))]
        OperationDeniedMiyingBalanceInsufficient,
        /// OperationDenied.NetworkCidrIllegal
        #[doc(alias("OperationDenied.NetworkCidrIllegal"))]
        OperationDeniedNetworkCidrIllegal,
        /// OperationDenied.NotAllow
        #[doc(alias("OperationDenied.NotAllow"))]
        OperationDeniedNotAllow,
        /// OperationDenied.NotSupportCustomResource
        #[doc(alias("OperationDenied.NotSupportCustomResource"))]
        OperationDeniedNotSupportCustomResource,
        /// OperationDenied.NotSupportSaveImage
        #[doc(alias("OperationDenied.NotSupportSaveImage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-05-23"
        )]
        OperationDeniedNotSupportSaveImage,
        /// OperationDenied.ResourceGroupInsufficient
        #[doc(alias("OperationDenied.ResourceGroupInsufficient"))]
        OperationDeniedResourceGroupInsufficient,
        /// OperationDenied.SubnetIllegal
        #[doc(alias("OperationDenied.SubnetIllegal"))]
        OperationDeniedSubnetIllegal,
        /// OperationDenied.TAIJIApplicationGroupInsufficient
        #[doc(alias("OperationDenied.TAIJIApplicationGroupInsufficient"))]
        OperationDeniedTaijiApplicationGroupInsufficient,
        /// OperationDenied.UnauthorizedOperation
        #[doc(alias("OperationDenied.UnauthorizedOperation"))]
        OperationDeniedUnauthorizedOperation,
        /// OperationDenied.WhitelistQuotaExceed
        #[doc(alias("OperationDenied.WhitelistQuotaExceed"))]
        OperationDeniedWhitelistQuotaExceed,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.QuotaInsufficient
        #[doc(alias("ResourceInsufficient.QuotaInsufficient"))]
        ResourceInsufficientQuotaInsufficient,
        /// ResourceInsufficient.SSHPortIsConsumedUp
        #[doc(alias("ResourceInsufficient.SSHPortIsConsumedUp"))]
        ResourceInsufficientSshPortIsConsumedUp,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CfsNotFound
        #[doc(alias("ResourceNotFound.CfsNotFound"))]
        ResourceNotFoundCfsNotFound,
        /// ResourceNotFound.NoModel
        #[doc(alias("ResourceNotFound.NoModel"))]
        ResourceNotFoundNoModel,
        /// ResourceNotFound.ResourceGroupNotFound
        #[doc(alias("ResourceNotFound.ResourceGroupNotFound"))]
        ResourceNotFoundResourceGroupNotFound,
        /// ResourceNotFound.VPCNotFound
        #[doc(alias("ResourceNotFound.VPCNotFound"))]
        ResourceNotFoundVpcNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tione")]
    api::listed_enum!(TioneError, tione_v20211111_table);
    pub(crate) mod tione_v20211111_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tione")]
        use super::TioneError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tione_v20211111";
        pub(super) const CODE_INDEX: Index = index::TIONE_V20211111_CODES;
        pub(super) const KEY_INDEX: Index = index::TIONE_V20211111_KEYS;
        #[cfg(feature = "tione")]
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
        pub(super) static ANSWERS: [Answer; 32] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.CamException"),
            Answer::of("AuthFailure.NoPermission"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.ApiGatewayQueryFailed")
                .with_retry(Retry::Backoff),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.Processing").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.StsQueryFailed").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.UnSubmitNotAllowToStop")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.CodeRepoDuplicated")
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TIONE_V20211111_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
