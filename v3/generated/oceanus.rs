// @generated from spec/oceanus.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8064efa7c3f51aff, rust-hash: e43985b5219aadcb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/oceanus.rs"]
mod index;

/// Version 2019-04-22 of the API.
pub mod v20190422 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "oceanus")]
    /// Error codes of Stream Compute Service (oceanus), API 3.0, version 2019-04-22.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OceanusError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.CAMNotAuthorized
        #[doc(alias("AuthFailure.CAMNotAuthorized"))]
        AuthFailureCamNotAuthorized,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.CheckDdlGrammar
        #[doc(alias("FailedOperation.CheckDdlGrammar"))]
        FailedOperationCheckDdlGrammar,
        /// FailedOperation.ClusterNotFound
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound,
        /// FailedOperation.DDLParseFailure
        #[doc(alias("FailedOperation.DDLParseFailure"))]
        FailedOperationDdlParseFailure,
        /// FailedOperation.DataSourceConnectionFailed
        #[doc(alias("FailedOperation.DataSourceConnectionFailed"))]
        FailedOperationDataSourceConnectionFailed,
        /// FailedOperation.DefaultSpaceCanNotOperate
        #[doc(alias("FailedOperation.DefaultSpaceCanNotOperate"))]
        FailedOperationDefaultSpaceCanNotOperate,
        /// FailedOperation.DeleteWedataItemspace
        #[doc(alias("FailedOperation.DeleteWedataItemspace"))]
        FailedOperationDeleteWedataItemspace,
        /// FailedOperation.DraftConfigCanNotDelete
        #[doc(alias("FailedOperation.DraftConfigCanNotDelete"))]
        FailedOperationDraftConfigCanNotDelete,
        /// FailedOperation.DuplicatedJobName
        #[doc(alias("FailedOperation.DuplicatedJobName"))]
        FailedOperationDuplicatedJobName,
        /// FailedOperation.FailedOperationCode\_FetchSqlGatewayStatement
        #[doc(alias("FailedOperation.FailedOperationCode_FetchSqlGatewayStatement"))]
        FailedOperationFailedOperationCodeFetchSqlGatewayStatement,
        /// FailedOperation.FailedOperationCode\_RunSqlGateway
        #[doc(alias("FailedOperation.FailedOperationCode_RunSqlGateway"))]
        FailedOperationFailedOperationCodeRunSqlGateway,
        /// FailedOperation.GetResourceTagsByResourceIds
        #[doc(alias("FailedOperation.GetResourceTagsByResourceIds"))]
        FailedOperationGetResourceTagsByResourceIds,
        /// FailedOperation.GetResourcesByTagsUnion
        #[doc(alias("FailedOperation.GetResourcesByTagsUnion"))]
        FailedOperationGetResourcesByTagsUnion,
        /// FailedOperation.GrammarCheckFailure
        #[doc(alias("FailedOperation.GrammarCheckFailure"))]
        FailedOperationGrammarCheckFailure,
        /// FailedOperation.JobBindDefaultMonitorFailed
        #[doc(alias("FailedOperation.JobBindDefaultMonitorFailed"))]
        FailedOperationJobBindDefaultMonitorFailed,
        /// FailedOperation.JobConfigOnPublish
        #[doc(alias("FailedOperation.JobConfigOnPublish"))]
        FailedOperationJobConfigOnPublish,
        /// FailedOperation.ModifyConnectorFailedOperation
        #[doc(alias("FailedOperation.ModifyConnectorFailedOperation"))]
        FailedOperationModifyConnectorFailedOperation,
        /// FailedOperation.ModifyTableFailedOperation
        #[doc(alias("FailedOperation.ModifyTableFailedOperation"))]
        FailedOperationModifyTableFailedOperation,
        /// FailedOperation.ParseSql
        #[doc(alias("FailedOperation.ParseSql"))]
        FailedOperationParseSql,
        /// FailedOperation.ResourceInsufficient
        #[doc(alias("FailedOperation.ResourceInsufficient"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-12"
        )]
        FailedOperationResourceInsufficient,
        /// FailedOperation.UserNotAuthenticated
        #[doc(alias("FailedOperation.UserNotAuthenticated"))]
        FailedOperationUserNotAuthenticated,
        /// InternalError
        InternalError,
        /// InternalError.CLS
        #[doc(alias("InternalError.CLS"))]
        InternalErrorCls,
        /// InternalError.COSClient
        #[doc(alias("InternalError.COSClient"))]
        InternalErrorCosClient,
        /// InternalError.CamCgwError
        #[doc(alias("InternalError.CamCgwError"))]
        InternalErrorCamCgwError,
        /// InternalError.DB
        #[doc(alias("InternalError.DB"))]
        InternalErrorDb,
        /// InternalError.FailedToBescribeResources
        #[doc(alias("InternalError.FailedToBescribeResources"))]
        InternalErrorFailedToBescribeResources,
        /// InternalError.FailedToUpdateJob
        #[doc(alias("InternalError.FailedToUpdateJob"))]
        InternalErrorFailedToUpdateJob,
        /// InternalError.JobInstanceNotFound
        #[doc(alias("InternalError.JobInstanceNotFound"))]
        InternalErrorJobInstanceNotFound,
        /// InternalError.LogicError
        #[doc(alias("InternalError.LogicError"))]
        InternalErrorLogicError,
        /// InternalError.ResourceConfigCanNotDelete
        #[doc(alias("InternalError.ResourceConfigCanNotDelete"))]
        InternalErrorResourceConfigCanNotDelete,
        /// InternalError.ResourceNotExist
        #[doc(alias("InternalError.ResourceNotExist"))]
        InternalErrorResourceNotExist,
        /// InternalError.SqlCodeNotFound
        #[doc(alias("InternalError.SqlCodeNotFound"))]
        InternalErrorSqlCodeNotFound,
        /// InternalError.StsNewClient
        #[doc(alias("InternalError.StsNewClient"))]
        InternalErrorStsNewClient,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AppIdResourceNotMatch
        #[doc(alias("InvalidParameter.AppIdResourceNotMatch"))]
        InvalidParameterAppIdResourceNotMatch,
        /// InvalidParameter.CreateVariableExists
        #[doc(alias("InvalidParameter.CreateVariableExists"))]
        InvalidParameterCreateVariableExists,
        /// InvalidParameter.DuplicatedFolderName
        #[doc(alias("InvalidParameter.DuplicatedFolderName"))]
        InvalidParameterDuplicatedFolderName,
        /// InvalidParameter.DuplicatedSpaceName
        #[doc(alias("InvalidParameter.DuplicatedSpaceName"))]
        InvalidParameterDuplicatedSpaceName,
        /// InvalidParameter.IllegalMaxParallelism
        #[doc(alias("InvalidParameter.IllegalMaxParallelism"))]
        InvalidParameterIllegalMaxParallelism,
        /// InvalidParameter.IllegalSearchKeyword
        #[doc(alias("InvalidParameter.IllegalSearchKeyword"))]
        InvalidParameterIllegalSearchKeyword,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId,
        /// InvalidParameter.InvalidClusterId
        #[doc(alias("InvalidParameter.InvalidClusterId"))]
        InvalidParameterInvalidClusterId,
        /// InvalidParameter.InvalidItemSpaceName
        #[doc(alias("InvalidParameter.InvalidItemSpaceName"))]
        InvalidParameterInvalidItemSpaceName,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName,
        /// InvalidParameter.InvalidRegion
        #[doc(alias("InvalidParameter.InvalidRegion"))]
        InvalidParameterInvalidRegion,
        /// InvalidParameter.InvalidResourceIds
        #[doc(alias("InvalidParameter.InvalidResourceIds"))]
        InvalidParameterInvalidResourceIds,
        /// InvalidParameter.JobConfigLogCollectParamError
        #[doc(alias("InvalidParameter.JobConfigLogCollectParamError"))]
        InvalidParameterJobConfigLogCollectParamError,
        /// InvalidParameter.MaxParallelismTooLarge
        #[doc(alias("InvalidParameter.MaxParallelismTooLarge"))]
        InvalidParameterMaxParallelismTooLarge,
        /// InvalidParameter.MaxParallelismTooSmall
        #[doc(alias("InvalidParameter.MaxParallelismTooSmall"))]
        InvalidParameterMaxParallelismTooSmall,
        /// InvalidParameter.UinResourceNotMatch
        #[doc(alias("InvalidParameter.UinResourceNotMatch"))]
        InvalidParameterUinResourceNotMatch,
        /// InvalidParameter.UnsupportedFlinkConf
        #[doc(alias("InvalidParameter.UnsupportedFlinkConf"))]
        InvalidParameterUnsupportedFlinkConf,
        /// InvalidParameter.UnsupportedOptions
        #[doc(alias("InvalidParameter.UnsupportedOptions"))]
        InvalidParameterUnsupportedOptions,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ClusterId
        #[doc(alias("InvalidParameterValue.ClusterId"))]
        InvalidParameterValueClusterId,
        /// InvalidParameterValue.ClusterIds
        #[doc(alias("InvalidParameterValue.ClusterIds"))]
        InvalidParameterValueClusterIds,
        /// InvalidParameterValue.CuMem
        #[doc(alias("InvalidParameterValue.CuMem"))]
        InvalidParameterValueCuMem,
        /// InvalidParameterValue.InvalidLimit
        #[doc(alias("InvalidParameterValue.InvalidLimit"))]
        InvalidParameterValueInvalidLimit,
        /// InvalidParameterValue.InvalidStartMode
        #[doc(alias("InvalidParameterValue.InvalidStartMode"))]
        InvalidParameterValueInvalidStartMode,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime,
        /// InvalidParameterValue.JobIdValueError
        #[doc(alias("InvalidParameterValue.JobIdValueError"))]
        InvalidParameterValueJobIdValueError,
        /// InvalidParameterValue.JobName
        #[doc(alias("InvalidParameterValue.JobName"))]
        InvalidParameterValueJobName,
        /// InvalidParameterValue.JobNameExisted
        #[doc(alias("InvalidParameterValue.JobNameExisted"))]
        InvalidParameterValueJobNameExisted,
        /// InvalidParameterValue.JobTypeCombineWithClusterType
        #[doc(alias("InvalidParameterValue.JobTypeCombineWithClusterType"))]
        InvalidParameterValueJobTypeCombineWithClusterType,
        /// InvalidParameterValue.JobTypeCombineWithEntrypointClass
        #[doc(alias("InvalidParameterValue.JobTypeCombineWithEntrypointClass"))]
        InvalidParameterValueJobTypeCombineWithEntrypointClass,
        /// InvalidParameterValue.MetaDatabaseExisted
        #[doc(alias("InvalidParameterValue.MetaDatabaseExisted"))]
        InvalidParameterValueMetaDatabaseExisted,
        /// InvalidParameterValue.MetaDatabaseName
        #[doc(alias("InvalidParameterValue.MetaDatabaseName"))]
        InvalidParameterValueMetaDatabaseName,
        /// InvalidParameterValue.MetaTableExisted
        #[doc(alias("InvalidParameterValue.MetaTableExisted"))]
        InvalidParameterValueMetaTableExisted,
        /// InvalidParameterValue.OrderType
        #[doc(alias("InvalidParameterValue.OrderType"))]
        InvalidParameterValueOrderType,
        /// InvalidParameterValue.ResourceIdsNotFound
        #[doc(alias("InvalidParameterValue.ResourceIdsNotFound"))]
        InvalidParameterValueResourceIdsNotFound,
        /// InvalidParameterValue.RunJobDescriptionsCount
        #[doc(alias("InvalidParameterValue.RunJobDescriptionsCount"))]
        InvalidParameterValueRunJobDescriptionsCount,
        /// InvalidParameterValue.RunType
        #[doc(alias("InvalidParameterValue.RunType"))]
        InvalidParameterValueRunType,
        /// InvalidParameterValue.Timestamp
        #[doc(alias("InvalidParameterValue.Timestamp"))]
        InvalidParameterValueTimestamp,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType,
        /// InvalidParameterValue.UnSupportedComposite
        #[doc(alias("InvalidParameterValue.UnSupportedComposite"))]
        InvalidParameterValueUnSupportedComposite,
        /// InvalidParameterValue.UnknownStopType
        #[doc(alias("InvalidParameterValue.UnknownStopType"))]
        InvalidParameterValueUnknownStopType,
        /// InvalidParameterValue.VariableName
        #[doc(alias("InvalidParameterValue.VariableName"))]
        InvalidParameterValueVariableName,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ItemSpaceLimitExceeded
        #[doc(alias("LimitExceeded.ItemSpaceLimitExceeded"))]
        LimitExceededItemSpaceLimitExceeded,
        /// LimitExceeded.Job
        #[doc(alias("LimitExceeded.Job"))]
        LimitExceededJob,
        /// LimitExceeded.JobConfig
        #[doc(alias("LimitExceeded.JobConfig"))]
        LimitExceededJobConfig,
        /// LimitExceeded.JobDefaultMonitorLimitExceeded
        #[doc(alias("LimitExceeded.JobDefaultMonitorLimitExceeded"))]
        LimitExceededJobDefaultMonitorLimitExceeded,
        /// LimitExceeded.MetaDatabase
        #[doc(alias("LimitExceeded.MetaDatabase"))]
        LimitExceededMetaDatabase,
        /// LimitExceeded.MetaTable
        #[doc(alias("LimitExceeded.MetaTable"))]
        LimitExceededMetaTable,
        /// LimitExceeded.Variables
        #[doc(alias("LimitExceeded.Variables"))]
        LimitExceededVariables,
        /// LimitExceeded.WorkSpaceLimitExceeded
        #[doc(alias("LimitExceeded.WorkSpaceLimitExceeded"))]
        LimitExceededWorkSpaceLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.InstanceInProcess
        #[doc(alias("ResourceInUse.InstanceInProcess"))]
        ResourceInUseInstanceInProcess,
        /// ResourceInUse.ResourceConnectorDuplicateName
        #[doc(alias("ResourceInUse.ResourceConnectorDuplicateName"))]
        ResourceInUseResourceConnectorDuplicateName,
        /// ResourceInUse.ResourceNameAlreadyExists
        #[doc(alias("ResourceInUse.ResourceNameAlreadyExists"))]
        ResourceInUseResourceNameAlreadyExists,
        /// ResourceInsufficient.CU
        #[doc(alias("ResourceInsufficient.CU"))]
        ResourceInsufficientCu,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.COSBucket
        #[doc(alias("ResourceNotFound.COSBucket"))]
        ResourceNotFoundCosBucket,
        /// ResourceNotFound.ClusterId
        #[doc(alias("ResourceNotFound.ClusterId"))]
        ResourceNotFoundClusterId,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound,
        /// ResourceNotFound.Job
        #[doc(alias("ResourceNotFound.Job"))]
        ResourceNotFoundJob,
        /// ResourceNotFound.JobConfig
        #[doc(alias("ResourceNotFound.JobConfig"))]
        ResourceNotFoundJobConfig,
        /// ResourceNotFound.JobId
        #[doc(alias("ResourceNotFound.JobId"))]
        ResourceNotFoundJobId,
        /// ResourceNotFound.LogTopic
        #[doc(alias("ResourceNotFound.LogTopic"))]
        ResourceNotFoundLogTopic,
        /// ResourceNotFound.MetaDataNotFound
        #[doc(alias("ResourceNotFound.MetaDataNotFound"))]
        ResourceNotFoundMetaDataNotFound,
        /// ResourceNotFound.ParseConnectorClusterNotFound
        #[doc(alias("ResourceNotFound.ParseConnectorClusterNotFound"))]
        ResourceNotFoundParseConnectorClusterNotFound,
        /// ResourceNotFound.Resource
        #[doc(alias("ResourceNotFound.Resource"))]
        ResourceNotFoundResource,
        /// ResourceNotFound.ResourceConfig
        #[doc(alias("ResourceNotFound.ResourceConfig"))]
        ResourceNotFoundResourceConfig,
        /// ResourceNotFound.ResourceNotExist
        #[doc(alias("ResourceNotFound.ResourceNotExist"))]
        ResourceNotFoundResourceNotExist,
        /// ResourceNotFound.TableNotExist
        #[doc(alias("ResourceNotFound.TableNotExist"))]
        ResourceNotFoundTableNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.BeUseBySomeJobConfig
        #[doc(alias("ResourceUnavailable.BeUseBySomeJobConfig"))]
        ResourceUnavailableBeUseBySomeJobConfig,
        /// ResourceUnavailable.CheckResourceLocExists
        #[doc(alias("ResourceUnavailable.CheckResourceLocExists"))]
        ResourceUnavailableCheckResourceLocExists,
        /// ResourceUnavailable.Cluster
        #[doc(alias("ResourceUnavailable.Cluster"))]
        ResourceUnavailableCluster,
        /// ResourceUnavailable.ClusterGroupStatus
        #[doc(alias("ResourceUnavailable.ClusterGroupStatus"))]
        ResourceUnavailableClusterGroupStatus,
        /// ResourceUnavailable.FailedToBescribeResources
        #[doc(alias("ResourceUnavailable.FailedToBescribeResources"))]
        ResourceUnavailableFailedToBescribeResources,
        /// ResourceUnavailable.GetJobPublishedJobConfig
        #[doc(alias("ResourceUnavailable.GetJobPublishedJobConfig"))]
        ResourceUnavailableGetJobPublishedJobConfig,
        /// ResourceUnavailable.JobResourceConfigNotReady
        #[doc(alias("ResourceUnavailable.JobResourceConfigNotReady"))]
        ResourceUnavailableJobResourceConfigNotReady,
        /// ResourceUnavailable.NoRunningJobInstancesFoundForJobId
        #[doc(alias("ResourceUnavailable.NoRunningJobInstancesFoundForJobId"))]
        ResourceUnavailableNoRunningJobInstancesFoundForJobId,
        /// ResourceUnavailable.NotAllowedToBeDeleted
        #[doc(alias("ResourceUnavailable.NotAllowedToBeDeleted"))]
        ResourceUnavailableNotAllowedToBeDeleted,
        /// ResourceUnavailable.NotAllowedToBeStopOrPause
        #[doc(alias("ResourceUnavailable.NotAllowedToBeStopOrPause"))]
        ResourceUnavailableNotAllowedToBeStopOrPause,
        /// ResourceUnavailable.ReqCuMem
        #[doc(alias("ResourceUnavailable.ReqCuMem"))]
        ResourceUnavailableReqCuMem,
        /// ResourceUnavailable.ResourceLocNotExists
        #[doc(alias("ResourceUnavailable.ResourceLocNotExists"))]
        ResourceUnavailableResourceLocNotExists,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CanNotDelete
        #[doc(alias("UnsupportedOperation.CanNotDelete"))]
        UnsupportedOperationCanNotDelete,
        /// UnsupportedOperation.ClsSqlNotEnabled
        #[doc(alias("UnsupportedOperation.ClsSqlNotEnabled"))]
        UnsupportedOperationClsSqlNotEnabled,
        /// UnsupportedOperation.InvalidCheckpointIntervalError
        #[doc(alias("UnsupportedOperation.InvalidCheckpointIntervalError"))]
        UnsupportedOperationInvalidCheckpointIntervalError,
        /// UnsupportedOperation.MultiExternalCatalogUnsupported
        #[doc(alias("UnsupportedOperation.MultiExternalCatalogUnsupported"))]
        UnsupportedOperationMultiExternalCatalogUnsupported,
        /// UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported
        #[doc(alias("UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported"))]
        UnsupportedOperationMultiExternalEmrOrHiveCatalogUnsupported,
        /// UnsupportedOperation.NoPermissionAccess
        #[doc(alias("UnsupportedOperation.NoPermissionAccess"))]
        UnsupportedOperationNoPermissionAccess,
        /// UnsupportedOperation.UnsupportedStartMode
        #[doc(alias("UnsupportedOperation.UnsupportedStartMode"))]
        UnsupportedOperationUnsupportedStartMode,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "oceanus")]
    api::listed_enum!(OceanusError, oceanus_v20190422_table);
    pub(crate) mod oceanus_v20190422_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "oceanus")]
        use super::OceanusError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "oceanus_v20190422";
        pub(super) const CODE_INDEX: Index = index::OCEANUS_V20190422_CODES;
        pub(super) const KEY_INDEX: Index = index::OCEANUS_V20190422_KEYS;
        #[cfg(feature = "oceanus")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [OceanusError; 132] = [
            OceanusError::AuthFailure,
            OceanusError::AuthFailureCamNotAuthorized,
            OceanusError::AuthFailureUnauthorizedOperation,
            OceanusError::FailedOperation,
            OceanusError::FailedOperationCheckDdlGrammar,
            OceanusError::FailedOperationClusterNotFound,
            OceanusError::FailedOperationDdlParseFailure,
            OceanusError::FailedOperationDataSourceConnectionFailed,
            OceanusError::FailedOperationDefaultSpaceCanNotOperate,
            OceanusError::FailedOperationDeleteWedataItemspace,
            OceanusError::FailedOperationDraftConfigCanNotDelete,
            OceanusError::FailedOperationDuplicatedJobName,
            OceanusError::FailedOperationFailedOperationCodeFetchSqlGatewayStatement,
            OceanusError::FailedOperationFailedOperationCodeRunSqlGateway,
            OceanusError::FailedOperationGetResourceTagsByResourceIds,
            OceanusError::FailedOperationGetResourcesByTagsUnion,
            OceanusError::FailedOperationGrammarCheckFailure,
            OceanusError::FailedOperationJobBindDefaultMonitorFailed,
            OceanusError::FailedOperationJobConfigOnPublish,
            OceanusError::FailedOperationModifyConnectorFailedOperation,
            OceanusError::FailedOperationModifyTableFailedOperation,
            OceanusError::FailedOperationParseSql,
            OceanusError::FailedOperationResourceInsufficient,
            OceanusError::FailedOperationUserNotAuthenticated,
            OceanusError::InternalError,
            OceanusError::InternalErrorCls,
            OceanusError::InternalErrorCosClient,
            OceanusError::InternalErrorCamCgwError,
            OceanusError::InternalErrorDb,
            OceanusError::InternalErrorFailedToBescribeResources,
            OceanusError::InternalErrorFailedToUpdateJob,
            OceanusError::InternalErrorJobInstanceNotFound,
            OceanusError::InternalErrorLogicError,
            OceanusError::InternalErrorResourceConfigCanNotDelete,
            OceanusError::InternalErrorResourceNotExist,
            OceanusError::InternalErrorSqlCodeNotFound,
            OceanusError::InternalErrorStsNewClient,
            OceanusError::InternalErrorSystemError,
            OceanusError::InvalidParameter,
            OceanusError::InvalidParameterAppIdResourceNotMatch,
            OceanusError::InvalidParameterCreateVariableExists,
            OceanusError::InvalidParameterDuplicatedFolderName,
            OceanusError::InvalidParameterDuplicatedSpaceName,
            OceanusError::InvalidParameterIllegalMaxParallelism,
            OceanusError::InvalidParameterIllegalSearchKeyword,
            OceanusError::InvalidParameterInvalidAppId,
            OceanusError::InvalidParameterInvalidClusterId,
            OceanusError::InvalidParameterInvalidItemSpaceName,
            OceanusError::InvalidParameterInvalidName,
            OceanusError::InvalidParameterInvalidRegion,
            OceanusError::InvalidParameterInvalidResourceIds,
            OceanusError::InvalidParameterJobConfigLogCollectParamError,
            OceanusError::InvalidParameterMaxParallelismTooLarge,
            OceanusError::InvalidParameterMaxParallelismTooSmall,
            OceanusError::InvalidParameterUinResourceNotMatch,
            OceanusError::InvalidParameterUnsupportedFlinkConf,
            OceanusError::InvalidParameterUnsupportedOptions,
            OceanusError::InvalidParameterValue,
            OceanusError::InvalidParameterValueClusterId,
            OceanusError::InvalidParameterValueClusterIds,
            OceanusError::InvalidParameterValueCuMem,
            OceanusError::InvalidParameterValueInvalidLimit,
            OceanusError::InvalidParameterValueInvalidStartMode,
            OceanusError::InvalidParameterValueInvalidTime,
            OceanusError::InvalidParameterValueJobIdValueError,
            OceanusError::InvalidParameterValueJobName,
            OceanusError::InvalidParameterValueJobNameExisted,
            OceanusError::InvalidParameterValueJobTypeCombineWithClusterType,
            OceanusError::InvalidParameterValueJobTypeCombineWithEntrypointClass,
            OceanusError::InvalidParameterValueMetaDatabaseExisted,
            OceanusError::InvalidParameterValueMetaDatabaseName,
            OceanusError::InvalidParameterValueMetaTableExisted,
            OceanusError::InvalidParameterValueOrderType,
            OceanusError::InvalidParameterValueResourceIdsNotFound,
            OceanusError::InvalidParameterValueRunJobDescriptionsCount,
            OceanusError::InvalidParameterValueRunType,
            OceanusError::InvalidParameterValueTimestamp,
            OceanusError::InvalidParameterValueType,
            OceanusError::InvalidParameterValueUnSupportedComposite,
            OceanusError::InvalidParameterValueUnknownStopType,
            OceanusError::InvalidParameterValueVariableName,
            OceanusError::LimitExceeded,
            OceanusError::LimitExceededItemSpaceLimitExceeded,
            OceanusError::LimitExceededJob,
            OceanusError::LimitExceededJobConfig,
            OceanusError::LimitExceededJobDefaultMonitorLimitExceeded,
            OceanusError::LimitExceededMetaDatabase,
            OceanusError::LimitExceededMetaTable,
            OceanusError::LimitExceededVariables,
            OceanusError::LimitExceededWorkSpaceLimitExceeded,
            OceanusError::ResourceInUse,
            OceanusError::ResourceInUseInstanceInProcess,
            OceanusError::ResourceInUseResourceConnectorDuplicateName,
            OceanusError::ResourceInUseResourceNameAlreadyExists,
            OceanusError::ResourceInsufficientCu,
            OceanusError::ResourceNotFound,
            OceanusError::ResourceNotFoundCosBucket,
            OceanusError::ResourceNotFoundClusterId,
            OceanusError::ResourceNotFoundClusterNotFound,
            OceanusError::ResourceNotFoundJob,
            OceanusError::ResourceNotFoundJobConfig,
            OceanusError::ResourceNotFoundJobId,
            OceanusError::ResourceNotFoundLogTopic,
            OceanusError::ResourceNotFoundMetaDataNotFound,
            OceanusError::ResourceNotFoundParseConnectorClusterNotFound,
            OceanusError::ResourceNotFoundResource,
            OceanusError::ResourceNotFoundResourceConfig,
            OceanusError::ResourceNotFoundResourceNotExist,
            OceanusError::ResourceNotFoundTableNotExist,
            OceanusError::ResourceUnavailable,
            OceanusError::ResourceUnavailableBeUseBySomeJobConfig,
            OceanusError::ResourceUnavailableCheckResourceLocExists,
            OceanusError::ResourceUnavailableCluster,
            OceanusError::ResourceUnavailableClusterGroupStatus,
            OceanusError::ResourceUnavailableFailedToBescribeResources,
            OceanusError::ResourceUnavailableGetJobPublishedJobConfig,
            OceanusError::ResourceUnavailableJobResourceConfigNotReady,
            OceanusError::ResourceUnavailableNoRunningJobInstancesFoundForJobId,
            OceanusError::ResourceUnavailableNotAllowedToBeDeleted,
            OceanusError::ResourceUnavailableNotAllowedToBeStopOrPause,
            OceanusError::ResourceUnavailableReqCuMem,
            OceanusError::ResourceUnavailableResourceLocNotExists,
            OceanusError::UnauthorizedOperation,
            OceanusError::UnknownParameter,
            OceanusError::UnsupportedOperation,
            OceanusError::UnsupportedOperationCanNotDelete,
            OceanusError::UnsupportedOperationClsSqlNotEnabled,
            OceanusError::UnsupportedOperationInvalidCheckpointIntervalError,
            OceanusError::UnsupportedOperationMultiExternalCatalogUnsupported,
            OceanusError::UnsupportedOperationMultiExternalEmrOrHiveCatalogUnsupported,
            OceanusError::UnsupportedOperationNoPermissionAccess,
            OceanusError::UnsupportedOperationUnsupportedStartMode,
        ];
        pub(super) static WORDS: [&str; 132] = [
            "AuthFailure",
            "AuthFailure.CAMNotAuthorized",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.CheckDdlGrammar",
            "FailedOperation.ClusterNotFound",
            "FailedOperation.DDLParseFailure",
            "FailedOperation.DataSourceConnectionFailed",
            "FailedOperation.DefaultSpaceCanNotOperate",
            "FailedOperation.DeleteWedataItemspace",
            "FailedOperation.DraftConfigCanNotDelete",
            "FailedOperation.DuplicatedJobName",
            "FailedOperation.FailedOperationCode_FetchSqlGatewayStatement",
            "FailedOperation.FailedOperationCode_RunSqlGateway",
            "FailedOperation.GetResourceTagsByResourceIds",
            "FailedOperation.GetResourcesByTagsUnion",
            "FailedOperation.GrammarCheckFailure",
            "FailedOperation.JobBindDefaultMonitorFailed",
            "FailedOperation.JobConfigOnPublish",
            "FailedOperation.ModifyConnectorFailedOperation",
            "FailedOperation.ModifyTableFailedOperation",
            "FailedOperation.ParseSql",
            "FailedOperation.ResourceInsufficient",
            "FailedOperation.UserNotAuthenticated",
            "InternalError",
            "InternalError.CLS",
            "InternalError.COSClient",
            "InternalError.CamCgwError",
            "InternalError.DB",
            "InternalError.FailedToBescribeResources",
            "InternalError.FailedToUpdateJob",
            "InternalError.JobInstanceNotFound",
            "InternalError.LogicError",
            "InternalError.ResourceConfigCanNotDelete",
            "InternalError.ResourceNotExist",
            "InternalError.SqlCodeNotFound",
            "InternalError.StsNewClient",
            "InternalError.SystemError",
            "InvalidParameter",
            "InvalidParameter.AppIdResourceNotMatch",
            "InvalidParameter.CreateVariableExists",
            "InvalidParameter.DuplicatedFolderName",
            "InvalidParameter.DuplicatedSpaceName",
            "InvalidParameter.IllegalMaxParallelism",
            "InvalidParameter.IllegalSearchKeyword",
            "InvalidParameter.InvalidAppId",
            "InvalidParameter.InvalidClusterId",
            "InvalidParameter.InvalidItemSpaceName",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidRegion",
            "InvalidParameter.InvalidResourceIds",
            "InvalidParameter.JobConfigLogCollectParamError",
            "InvalidParameter.MaxParallelismTooLarge",
            "InvalidParameter.MaxParallelismTooSmall",
            "InvalidParameter.UinResourceNotMatch",
            "InvalidParameter.UnsupportedFlinkConf",
            "InvalidParameter.UnsupportedOptions",
            "InvalidParameterValue",
            "InvalidParameterValue.ClusterId",
            "InvalidParameterValue.ClusterIds",
            "InvalidParameterValue.CuMem",
            "InvalidParameterValue.InvalidLimit",
            "InvalidParameterValue.InvalidStartMode",
            "InvalidParameterValue.InvalidTime",
            "InvalidParameterValue.JobIdValueError",
            "InvalidParameterValue.JobName",
            "InvalidParameterValue.JobNameExisted",
            "InvalidParameterValue.JobTypeCombineWithClusterType",
            "InvalidParameterValue.JobTypeCombineWithEntrypointClass",
            "InvalidParameterValue.MetaDatabaseExisted",
            "InvalidParameterValue.MetaDatabaseName",
            "InvalidParameterValue.MetaTableExisted",
            "InvalidParameterValue.OrderType",
            "InvalidParameterValue.ResourceIdsNotFound",
            "InvalidParameterValue.RunJobDescriptionsCount",
            "InvalidParameterValue.RunType",
            "InvalidParameterValue.Timestamp",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.UnSupportedComposite",
            "InvalidParameterValue.UnknownStopType",
            "InvalidParameterValue.VariableName",
            "LimitExceeded",
            "LimitExceeded.ItemSpaceLimitExceeded",
            "LimitExceeded.Job",
            "LimitExceeded.JobConfig",
            "LimitExceeded.JobDefaultMonitorLimitExceeded",
            "LimitExceeded.MetaDatabase",
            "LimitExceeded.MetaTable",
            "LimitExceeded.Variables",
            "LimitExceeded.WorkSpaceLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.InstanceInProcess",
            "ResourceInUse.ResourceConnectorDuplicateName",
            "ResourceInUse.ResourceNameAlreadyExists",
            "ResourceInsufficient.CU",
            "ResourceNotFound",
            "ResourceNotFound.COSBucket",
            "ResourceNotFound.ClusterId",
            "ResourceNotFound.ClusterNotFound",
            "ResourceNotFound.Job",
            "ResourceNotFound.JobConfig",
            "ResourceNotFound.JobId",
            "ResourceNotFound.LogTopic",
            "ResourceNotFound.MetaDataNotFound",
            "ResourceNotFound.ParseConnectorClusterNotFound",
            "ResourceNotFound.Resource",
            "ResourceNotFound.ResourceConfig",
            "ResourceNotFound.ResourceNotExist",
            "ResourceNotFound.TableNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.BeUseBySomeJobConfig",
            "ResourceUnavailable.CheckResourceLocExists",
            "ResourceUnavailable.Cluster",
            "ResourceUnavailable.ClusterGroupStatus",
            "ResourceUnavailable.FailedToBescribeResources",
            "ResourceUnavailable.GetJobPublishedJobConfig",
            "ResourceUnavailable.JobResourceConfigNotReady",
            "ResourceUnavailable.NoRunningJobInstancesFoundForJobId",
            "ResourceUnavailable.NotAllowedToBeDeleted",
            "ResourceUnavailable.NotAllowedToBeStopOrPause",
            "ResourceUnavailable.ReqCuMem",
            "ResourceUnavailable.ResourceLocNotExists",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.CanNotDelete",
            "UnsupportedOperation.ClsSqlNotEnabled",
            "UnsupportedOperation.InvalidCheckpointIntervalError",
            "UnsupportedOperation.MultiExternalCatalogUnsupported",
            "UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported",
            "UnsupportedOperation.NoPermissionAccess",
            "UnsupportedOperation.UnsupportedStartMode",
        ];
        pub(super) static NAMES: [&str; 132] = [
            "AuthFailure",
            "AuthFailureCamNotAuthorized",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationCheckDdlGrammar",
            "FailedOperationClusterNotFound",
            "FailedOperationDdlParseFailure",
            "FailedOperationDataSourceConnectionFailed",
            "FailedOperationDefaultSpaceCanNotOperate",
            "FailedOperationDeleteWedataItemspace",
            "FailedOperationDraftConfigCanNotDelete",
            "FailedOperationDuplicatedJobName",
            "FailedOperationFailedOperationCodeFetchSqlGatewayStatement",
            "FailedOperationFailedOperationCodeRunSqlGateway",
            "FailedOperationGetResourceTagsByResourceIds",
            "FailedOperationGetResourcesByTagsUnion",
            "FailedOperationGrammarCheckFailure",
            "FailedOperationJobBindDefaultMonitorFailed",
            "FailedOperationJobConfigOnPublish",
            "FailedOperationModifyConnectorFailedOperation",
            "FailedOperationModifyTableFailedOperation",
            "FailedOperationParseSql",
            "FailedOperationResourceInsufficient",
            "FailedOperationUserNotAuthenticated",
            "InternalError",
            "InternalErrorCls",
            "InternalErrorCosClient",
            "InternalErrorCamCgwError",
            "InternalErrorDb",
            "InternalErrorFailedToBescribeResources",
            "InternalErrorFailedToUpdateJob",
            "InternalErrorJobInstanceNotFound",
            "InternalErrorLogicError",
            "InternalErrorResourceConfigCanNotDelete",
            "InternalErrorResourceNotExist",
            "InternalErrorSqlCodeNotFound",
            "InternalErrorStsNewClient",
            "InternalErrorSystemError",
            "InvalidParameter",
            "InvalidParameterAppIdResourceNotMatch",
            "InvalidParameterCreateVariableExists",
            "InvalidParameterDuplicatedFolderName",
            "InvalidParameterDuplicatedSpaceName",
            "InvalidParameterIllegalMaxParallelism",
            "InvalidParameterIllegalSearchKeyword",
            "InvalidParameterInvalidAppId",
            "InvalidParameterInvalidClusterId",
            "InvalidParameterInvalidItemSpaceName",
            "InvalidParameterInvalidName",
            "InvalidParameterInvalidRegion",
            "InvalidParameterInvalidResourceIds",
            "InvalidParameterJobConfigLogCollectParamError",
            "InvalidParameterMaxParallelismTooLarge",
            "InvalidParameterMaxParallelismTooSmall",
            "InvalidParameterUinResourceNotMatch",
            "InvalidParameterUnsupportedFlinkConf",
            "InvalidParameterUnsupportedOptions",
            "InvalidParameterValue",
            "InvalidParameterValueClusterId",
            "InvalidParameterValueClusterIds",
            "InvalidParameterValueCuMem",
            "InvalidParameterValueInvalidLimit",
            "InvalidParameterValueInvalidStartMode",
            "InvalidParameterValueInvalidTime",
            "InvalidParameterValueJobIdValueError",
            "InvalidParameterValueJobName",
            "InvalidParameterValueJobNameExisted",
            "InvalidParameterValueJobTypeCombineWithClusterType",
            "InvalidParameterValueJobTypeCombineWithEntrypointClass",
            "InvalidParameterValueMetaDatabaseExisted",
            "InvalidParameterValueMetaDatabaseName",
            "InvalidParameterValueMetaTableExisted",
            "InvalidParameterValueOrderType",
            "InvalidParameterValueResourceIdsNotFound",
            "InvalidParameterValueRunJobDescriptionsCount",
            "InvalidParameterValueRunType",
            "InvalidParameterValueTimestamp",
            "InvalidParameterValueType",
            "InvalidParameterValueUnSupportedComposite",
            "InvalidParameterValueUnknownStopType",
            "InvalidParameterValueVariableName",
            "LimitExceeded",
            "LimitExceededItemSpaceLimitExceeded",
            "LimitExceededJob",
            "LimitExceededJobConfig",
            "LimitExceededJobDefaultMonitorLimitExceeded",
            "LimitExceededMetaDatabase",
            "LimitExceededMetaTable",
            "LimitExceededVariables",
            "LimitExceededWorkSpaceLimitExceeded",
            "ResourceInUse",
            "ResourceInUseInstanceInProcess",
            "ResourceInUseResourceConnectorDuplicateName",
            "ResourceInUseResourceNameAlreadyExists",
            "ResourceInsufficientCu",
            "ResourceNotFound",
            "ResourceNotFoundCosBucket",
            "ResourceNotFoundClusterId",
            "ResourceNotFoundClusterNotFound",
            "ResourceNotFoundJob",
            "ResourceNotFoundJobConfig",
            "ResourceNotFoundJobId",
            "ResourceNotFoundLogTopic",
            "ResourceNotFoundMetaDataNotFound",
            "ResourceNotFoundParseConnectorClusterNotFound",
            "ResourceNotFoundResource",
            "ResourceNotFoundResourceConfig",
            "ResourceNotFoundResourceNotExist",
            "ResourceNotFoundTableNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableBeUseBySomeJobConfig",
            "ResourceUnavailableCheckResourceLocExists",
            "ResourceUnavailableCluster",
            "ResourceUnavailableClusterGroupStatus",
            "ResourceUnavailableFailedToBescribeResources",
            "ResourceUnavailableGetJobPublishedJobConfig",
            "ResourceUnavailableJobResourceConfigNotReady",
            "ResourceUnavailableNoRunningJobInstancesFoundForJobId",
            "ResourceUnavailableNotAllowedToBeDeleted",
            "ResourceUnavailableNotAllowedToBeStopOrPause",
            "ResourceUnavailableReqCuMem",
            "ResourceUnavailableResourceLocNotExists",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationCanNotDelete",
            "UnsupportedOperationClsSqlNotEnabled",
            "UnsupportedOperationInvalidCheckpointIntervalError",
            "UnsupportedOperationMultiExternalCatalogUnsupported",
            "UnsupportedOperationMultiExternalEmrOrHiveCatalogUnsupported",
            "UnsupportedOperationNoPermissionAccess",
            "UnsupportedOperationUnsupportedStartMode",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 24] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.CAMNotAuthorized"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::OCEANUS_V20190422_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "OceanusError",
            label_en: "Stream Compute Service",
            label_zh: "流计算 Oceanus",
            level: Level::Service,
            product: Some(products::OCEANUS),
            version: Some("2019-04-22"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-12",
                        "自 2021-08-12 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "oceanus")]
pub use v20190422::OceanusError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
