// @generated from spec/dlc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3767cf4acd69e673, rust-hash: 55b0c99c262444cb
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dlc.rs"]
mod index;

/// Version 2021-01-25 of the API.
pub mod v20210125 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dlc")]
    /// Error codes of Data Lake Compute (dlc), API 3.0, version 2021-01-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DlcError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AbnormalOrderStatus
        #[doc(alias("FailedOperation.AbnormalOrderStatus"))]
        FailedOperationAbnormalOrderStatus,
        /// FailedOperation.AnotherCreateProcessRunning
        #[doc(alias("FailedOperation.AnotherCreateProcessRunning"))]
        FailedOperationAnotherCreateProcessRunning,
        /// FailedOperation.AnotherProcessRunning
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AnotherProcessRunning"))]
        FailedOperationAnotherProcessRunning,
        /// FailedOperation.AnotherRequestProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AnotherRequestProcessing"))]
        FailedOperationAnotherRequestProcessing,
        /// FailedOperation.BalanceNotEnough
        #[doc(alias("FailedOperation.BalanceNotEnough"))]
        FailedOperationBalanceNotEnough,
        /// FailedOperation.BillingSystemError
        #[doc(alias("FailedOperation.BillingSystemError"))]
        FailedOperationBillingSystemError,
        /// FailedOperation.BindTooManyTags
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.BindTooManyTags"))]
        FailedOperationBindTooManyTags,
        /// FailedOperation.ClusterGroupNotFound
        #[doc(alias("FailedOperation.ClusterGroupNotFound"))]
        FailedOperationClusterGroupNotFound,
        /// FailedOperation.CreateDataEngineFailed
        #[doc(alias("FailedOperation.CreateDataEngineFailed"))]
        FailedOperationCreateDataEngineFailed,
        /// FailedOperation.DeleteDataEngineFailed
        #[doc(alias("FailedOperation.DeleteDataEngineFailed"))]
        FailedOperationDeleteDataEngineFailed,
        /// FailedOperation.DeliverGoodsFailed
        #[doc(alias("FailedOperation.DeliverGoodsFailed"))]
        FailedOperationDeliverGoodsFailed,
        /// FailedOperation.DuplicateTagKey
        #[doc(alias("FailedOperation.DuplicateTagKey"))]
        FailedOperationDuplicateTagKey,
        /// FailedOperation.Example
        #[doc(alias("FailedOperation.Example"))]
        FailedOperationExample,
        /// FailedOperation.ExampleNotFound
        #[doc(alias("FailedOperation.ExampleNotFound"))]
        FailedOperationExampleNotFound,
        /// FailedOperation.ExternalService
        #[doc(alias("FailedOperation.ExternalService"))]
        FailedOperationExternalService,
        /// FailedOperation.FailedOperationCode\_NetworkConnectionInUsed
        #[doc(alias("FailedOperation.FailedOperationCode_NetworkConnectionInUsed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-10-13"
        )]
        FailedOperationFailedOperationCodeNetworkConnectionInUsed,
        /// FailedOperation.FeeDeductionFailed
        #[doc(alias("FailedOperation.FeeDeductionFailed"))]
        FailedOperationFeeDeductionFailed,
        /// FailedOperation.GetPolicyFailed
        #[doc(alias("FailedOperation.GetPolicyFailed"))]
        FailedOperationGetPolicyFailed,
        /// FailedOperation.GetProductInformationFailed
        #[doc(alias("FailedOperation.GetProductInformationFailed"))]
        FailedOperationGetProductInformationFailed,
        /// FailedOperation.GetUserInfoFailed
        #[doc(alias("FailedOperation.GetUserInfoFailed"))]
        FailedOperationGetUserInfoFailed,
        /// FailedOperation.GetWorkGroupInfoFailed
        #[doc(alias("FailedOperation.GetWorkGroupInfoFailed"))]
        FailedOperationGetWorkGroupInfoFailed,
        /// FailedOperation.GovernError
        #[doc(alias("FailedOperation.GovernError"))]
        FailedOperationGovernError,
        /// FailedOperation.GrantPolicyFailed
        #[doc(alias("FailedOperation.GrantPolicyFailed"))]
        FailedOperationGrantPolicyFailed,
        /// FailedOperation.HttpClientDoRequestFailed
        #[doc(alias("FailedOperation.HttpClientDoRequestFailed"))]
        FailedOperationHttpClientDoRequestFailed,
        /// FailedOperation.IllegalResource
        #[doc(alias("FailedOperation.IllegalResource"))]
        FailedOperationIllegalResource,
        /// FailedOperation.IllegalTagKey
        #[doc(alias("FailedOperation.IllegalTagKey"))]
        FailedOperationIllegalTagKey,
        /// FailedOperation.IllegalTagValue
        #[doc(alias("FailedOperation.IllegalTagValue"))]
        FailedOperationIllegalTagValue,
        /// FailedOperation.InquirePriceFailed
        #[doc(alias("FailedOperation.InquirePriceFailed"))]
        FailedOperationInquirePriceFailed,
        /// FailedOperation.InvalidNetworkConnectionType
        #[doc(alias("FailedOperation.InvalidNetworkConnectionType"))]
        FailedOperationInvalidNetworkConnectionType,
        /// FailedOperation.LabInTransition
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.LabInTransition"))]
        FailedOperationLabInTransition,
        /// FailedOperation.LabNotFound
        #[doc(alias("FailedOperation.LabNotFound"))]
        FailedOperationLabNotFound,
        /// FailedOperation.LabNotRunning
        #[doc(alias("FailedOperation.LabNotRunning"))]
        FailedOperationLabNotRunning,
        /// FailedOperation.LabNotUpdatable
        #[doc(alias("FailedOperation.LabNotUpdatable"))]
        FailedOperationLabNotUpdatable,
        /// FailedOperation.LabRunning
        #[doc(alias("FailedOperation.LabRunning"))]
        FailedOperationLabRunning,
        /// FailedOperation.MetastoreError
        #[doc(alias("FailedOperation.MetastoreError"))]
        FailedOperationMetastoreError,
        /// FailedOperation.ModifyInstanceFailed
        #[doc(alias("FailedOperation.ModifyInstanceFailed"))]
        FailedOperationModifyInstanceFailed,
        /// FailedOperation.NetworkConnectionExist
        #[doc(alias("FailedOperation.NetworkConnectionExist"))]
        FailedOperationNetworkConnectionExist,
        /// FailedOperation.NetworkConnectionInUsed
        #[doc(alias("FailedOperation.NetworkConnectionInUsed"))]
        FailedOperationNetworkConnectionInUsed,
        /// FailedOperation.NoPermission
        #[doc(alias("FailedOperation.NoPermission"))]
        FailedOperationNoPermission,
        /// FailedOperation.NoPermissionToUseTheDataEngine
        #[doc(alias("FailedOperation.NoPermissionToUseTheDataEngine"))]
        FailedOperationNoPermissionToUseTheDataEngine,
        /// FailedOperation.NoRealNameAuthentication
        #[doc(alias("FailedOperation.NoRealNameAuthentication"))]
        FailedOperationNoRealNameAuthentication,
        /// FailedOperation.NumberExceedLimit
        #[doc(alias("FailedOperation.NumberExceedLimit"))]
        FailedOperationNumberExceedLimit,
        /// FailedOperation.OtherException
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OtherException"))]
        FailedOperationOtherException,
        /// FailedOperation.ParameterValidationFailed
        #[doc(alias("FailedOperation.ParameterValidationFailed"))]
        FailedOperationParameterValidationFailed,
        /// FailedOperation.RefundDepositFailed
        #[doc(alias("FailedOperation.RefundDepositFailed"))]
        FailedOperationRefundDepositFailed,
        /// FailedOperation.ResultExpired
        #[doc(alias("FailedOperation.ResultExpired"))]
        FailedOperationResultExpired,
        /// FailedOperation.RevokePolicyFailed
        #[doc(alias("FailedOperation.RevokePolicyFailed"))]
        FailedOperationRevokePolicyFailed,
        /// FailedOperation.SQLTaskParseFailed
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.SQLTaskParseFailed"))]
        FailedOperationSqlTaskParseFailed,
        /// FailedOperation.SQLTaskResultOversize
        #[doc(alias("FailedOperation.SQLTaskResultOversize"))]
        FailedOperationSqlTaskResultOversize,
        /// FailedOperation.TagAlreadyAttached
        #[doc(alias("FailedOperation.TagAlreadyAttached"))]
        FailedOperationTagAlreadyAttached,
        /// FailedOperation.TagKeyTooLong
        #[doc(alias("FailedOperation.TagKeyTooLong"))]
        FailedOperationTagKeyTooLong,
        /// FailedOperation.TagNotExist
        #[doc(alias("FailedOperation.TagNotExist"))]
        FailedOperationTagNotExist,
        /// FailedOperation.TagValueTooLong
        #[doc(alias("FailedOperation.TagValueTooLong"))]
        FailedOperationTagValueTooLong,
        /// FailedOperation.TaskOvertimeFetchResult
        #[doc(alias("FailedOperation.TaskOvertimeFetchResult"))]
        FailedOperationTaskOvertimeFetchResult,
        /// FailedOperation.TooManyResources
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyResources"))]
        FailedOperationTooManyResources,
        /// FailedOperation.TooManyTags
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyTags"))]
        FailedOperationTooManyTags,
        /// FailedOperation.UpdatePolicyFailed
        #[doc(alias("FailedOperation.UpdatePolicyFailed"))]
        FailedOperationUpdatePolicyFailed,
        /// InternalError
        InternalError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.InternalSystemException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InternalSystemException"))]
        InternalErrorInternalSystemException,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BatchSQLCustomKeyNotUnique
        #[doc(alias("InvalidParameter.BatchSQLCustomKeyNotUnique"))]
        InvalidParameterBatchSqlCustomKeyNotUnique,
        /// InvalidParameter.BatchSQLFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.BatchSQLFiltersKeyTypeNotMath"))]
        InvalidParameterBatchSqlFiltersKeyTypeNotMath,
        /// InvalidParameter.BatchSQLTaskSortByTypeNotMatch
        #[doc(alias("InvalidParameter.BatchSQLTaskSortByTypeNotMatch"))]
        InvalidParameterBatchSqlTaskSortByTypeNotMatch,
        /// InvalidParameter.ConfigKeyProhibited
        #[doc(alias("InvalidParameter.ConfigKeyProhibited"))]
        InvalidParameterConfigKeyProhibited,
        /// InvalidParameter.DataEngineClusterTypeNotMatch
        #[doc(alias("InvalidParameter.DataEngineClusterTypeNotMatch"))]
        InvalidParameterDataEngineClusterTypeNotMatch,
        /// InvalidParameter.DataEngineConfigPairsDuplicate
        #[doc(alias("InvalidParameter.DataEngineConfigPairsDuplicate"))]
        InvalidParameterDataEngineConfigPairsDuplicate,
        /// InvalidParameter.DataEngineExecTypeNotMatch
        #[doc(alias("InvalidParameter.DataEngineExecTypeNotMatch"))]
        InvalidParameterDataEngineExecTypeNotMatch,
        /// InvalidParameter.DataEngineImageOperateNotMatch
        #[doc(alias("InvalidParameter.DataEngineImageOperateNotMatch"))]
        InvalidParameterDataEngineImageOperateNotMatch,
        /// InvalidParameter.DataEngineModeNotMatch
        #[doc(alias("InvalidParameter.DataEngineModeNotMatch"))]
        InvalidParameterDataEngineModeNotMatch,
        /// InvalidParameter.DataEngineOnlySupportSQL
        #[doc(alias("InvalidParameter.DataEngineOnlySupportSQL"))]
        InvalidParameterDataEngineOnlySupportSql,
        /// InvalidParameter.DataEngineOnlySupportSparkBatch
        #[doc(alias("InvalidParameter.DataEngineOnlySupportSparkBatch"))]
        InvalidParameterDataEngineOnlySupportSparkBatch,
        /// InvalidParameter.DataEnginePayModeTypeNotMatch
        #[doc(alias("InvalidParameter.DataEnginePayModeTypeNotMatch"))]
        InvalidParameterDataEnginePayModeTypeNotMatch,
        /// InvalidParameter.DataEngineSizeNotMatch
        #[doc(alias("InvalidParameter.DataEngineSizeNotMatch"))]
        InvalidParameterDataEngineSizeNotMatch,
        /// InvalidParameter.DataEngineTypeNotMatch
        #[doc(alias("InvalidParameter.DataEngineTypeNotMatch"))]
        InvalidParameterDataEngineTypeNotMatch,
        /// InvalidParameter.DatasourceConnectionNotUnique
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.DatasourceConnectionNotUnique"))]
        InvalidParameterDatasourceConnectionNotUnique,
        /// InvalidParameter.DatasourceTypeError
        #[doc(alias("InvalidParameter.DatasourceTypeError"))]
        InvalidParameterDatasourceTypeError,
        /// InvalidParameter.DescribeDataEnginesSortByTypeNotMatch
        #[doc(alias("InvalidParameter.DescribeDataEnginesSortByTypeNotMatch"))]
        InvalidParameterDescribeDataEnginesSortByTypeNotMatch,
        /// InvalidParameter.DuplicateDataEngineName
        #[doc(alias("InvalidParameter.DuplicateDataEngineName"))]
        InvalidParameterDuplicateDataEngineName,
        /// InvalidParameter.DuplicateDatasourceName
        #[doc(alias("InvalidParameter.DuplicateDatasourceName"))]
        InvalidParameterDuplicateDatasourceName,
        /// InvalidParameter.DuplicateGroupName
        #[doc(alias("InvalidParameter.DuplicateGroupName"))]
        InvalidParameterDuplicateGroupName,
        /// InvalidParameter.DuplicateUserName
        #[doc(alias("InvalidParameter.DuplicateUserName"))]
        InvalidParameterDuplicateUserName,
        /// InvalidParameter.DuplicateUserVpcConnectionName
        #[doc(alias("InvalidParameter.DuplicateUserVpcConnectionName"))]
        InvalidParameterDuplicateUserVpcConnectionName,
        /// InvalidParameter.FiltersValuesNumberOutOfLimit
        #[doc(alias("InvalidParameter.FiltersValuesNumberOutOfLimit"))]
        InvalidParameterFiltersValuesNumberOutOfLimit,
        /// InvalidParameter.ImageClusterParametersFormatNotJson
        #[doc(alias("InvalidParameter.ImageClusterParametersFormatNotJson"))]
        InvalidParameterImageClusterParametersFormatNotJson,
        /// InvalidParameter.ImageEngineTypeNotMatch
        #[doc(alias("InvalidParameter.ImageEngineTypeNotMatch"))]
        InvalidParameterImageEngineTypeNotMatch,
        /// InvalidParameter.ImageIsPublicNotMatch
        #[doc(alias("InvalidParameter.ImageIsPublicNotMatch"))]
        InvalidParameterImageIsPublicNotMatch,
        /// InvalidParameter.ImageParameterNotFound
        #[doc(alias("InvalidParameter.ImageParameterNotFound"))]
        InvalidParameterImageParameterNotFound,
        /// InvalidParameter.ImageParameterSubmitMethodNotMatch
        #[doc(alias("InvalidParameter.ImageParameterSubmitMethodNotMatch"))]
        InvalidParameterImageParameterSubmitMethodNotMatch,
        /// InvalidParameter.ImageParameterTypeNotMatch
        #[doc(alias("InvalidParameter.ImageParameterTypeNotMatch"))]
        InvalidParameterImageParameterTypeNotMatch,
        /// InvalidParameter.ImageSessionParametersFormatNotJson
        #[doc(alias("InvalidParameter.ImageSessionParametersFormatNotJson"))]
        InvalidParameterImageSessionParametersFormatNotJson,
        /// InvalidParameter.ImageStateNotMatch
        #[doc(alias("InvalidParameter.ImageStateNotMatch"))]
        InvalidParameterImageStateNotMatch,
        /// InvalidParameter.ImageUserRecordsTypeNotMatch
        #[doc(alias("InvalidParameter.ImageUserRecordsTypeNotMatch"))]
        InvalidParameterImageUserRecordsTypeNotMatch,
        /// InvalidParameter.InstanceInProcess
        #[doc(alias("InvalidParameter.InstanceInProcess"))]
        InvalidParameterInstanceInProcess,
        /// InvalidParameter.InvalidAccessPolicy
        #[doc(alias("InvalidParameter.InvalidAccessPolicy"))]
        InvalidParameterInvalidAccessPolicy,
        /// InvalidParameter.InvalidAppFileFormat
        #[doc(alias("InvalidParameter.InvalidAppFileFormat"))]
        InvalidParameterInvalidAppFileFormat,
        /// InvalidParameter.InvalidBucketName
        #[doc(alias("InvalidParameter.InvalidBucketName"))]
        InvalidParameterInvalidBucketName,
        /// InvalidParameter.InvalidColumnNameLength
        #[doc(alias("InvalidParameter.InvalidColumnNameLength"))]
        InvalidParameterInvalidColumnNameLength,
        /// InvalidParameter.InvalidColumnNumber
        #[doc(alias("InvalidParameter.InvalidColumnNumber"))]
        InvalidParameterInvalidColumnNumber,
        /// InvalidParameter.InvalidColumnType
        #[doc(alias("InvalidParameter.InvalidColumnType"))]
        InvalidParameterInvalidColumnType,
        /// InvalidParameter.InvalidConfigKeyNotFound
        #[doc(alias("InvalidParameter.InvalidConfigKeyNotFound"))]
        InvalidParameterInvalidConfigKeyNotFound,
        /// InvalidParameter.InvalidConfigValueLengthOutLimit
        #[doc(alias("InvalidParameter.InvalidConfigValueLengthOutLimit"))]
        InvalidParameterInvalidConfigValueLengthOutLimit,
        /// InvalidParameter.InvalidConfigValueRegexpNotMatch
        #[doc(alias("InvalidParameter.InvalidConfigValueRegexpNotMatch"))]
        InvalidParameterInvalidConfigValueRegexpNotMatch,
        /// InvalidParameter.InvalidDataEngineCidrFormat
        #[doc(alias("InvalidParameter.InvalidDataEngineCidrFormat"))]
        InvalidParameterInvalidDataEngineCidrFormat,
        /// InvalidParameter.InvalidDataEngineConfigPairs
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.InvalidDataEngineConfigPairs"))]
        InvalidParameterInvalidDataEngineConfigPairs,
        /// InvalidParameter.InvalidDataEngineDescription
        #[doc(alias("InvalidParameter.InvalidDataEngineDescription"))]
        InvalidParameterInvalidDataEngineDescription,
        /// InvalidParameter.InvalidDataEngineMode
        #[doc(alias("InvalidParameter.InvalidDataEngineMode"))]
        InvalidParameterInvalidDataEngineMode,
        /// InvalidParameter.InvalidDataEngineName
        #[doc(alias("InvalidParameter.InvalidDataEngineName"))]
        InvalidParameterInvalidDataEngineName,
        /// InvalidParameter.InvalidDataEngineSpecs
        #[doc(alias("InvalidParameter.InvalidDataEngineSpecs"))]
        InvalidParameterInvalidDataEngineSpecs,
        /// InvalidParameter.InvalidDataEngineTimeSpan
        #[doc(alias("InvalidParameter.InvalidDataEngineTimeSpan"))]
        InvalidParameterInvalidDataEngineTimeSpan,
        /// InvalidParameter.InvalidDataEngineTimeUnit
        #[doc(alias("InvalidParameter.InvalidDataEngineTimeUnit"))]
        InvalidParameterInvalidDataEngineTimeUnit,
        /// InvalidParameter.InvalidDatasourceConnectionConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.InvalidDatasourceConnectionConfig"))]
        InvalidParameterInvalidDatasourceConnectionConfig,
        /// InvalidParameter.InvalidDatasourceName
        #[doc(alias("InvalidParameter.InvalidDatasourceName"))]
        InvalidParameterInvalidDatasourceName,
        /// InvalidParameter.InvalidDecimalType
        #[doc(alias("InvalidParameter.InvalidDecimalType"))]
        InvalidParameterInvalidDecimalType,
        /// InvalidParameter.InvalidDefaultDataEngine
        #[doc(alias("InvalidParameter.InvalidDefaultDataEngine"))]
        InvalidParameterInvalidDefaultDataEngine,
        /// InvalidParameter.InvalidDescription
        #[doc(alias("InvalidParameter.InvalidDescription"))]
        InvalidParameterInvalidDescription,
        /// InvalidParameter.InvalidDriverSize
        #[doc(alias("InvalidParameter.InvalidDriverSize"))]
        InvalidParameterInvalidDriverSize,
        /// InvalidParameter.InvalidDynamicAllocationMaxExecutors
        #[doc(alias("InvalidParameter.InvalidDynamicAllocationMaxExecutors"))]
        InvalidParameterInvalidDynamicAllocationMaxExecutors,
        /// InvalidParameter.InvalidEngineExecType
        #[doc(alias("InvalidParameter.InvalidEngineExecType"))]
        InvalidParameterInvalidEngineExecType,
        /// InvalidParameter.InvalidEngineType
        #[doc(alias("InvalidParameter.InvalidEngineType"))]
        InvalidParameterInvalidEngineType,
        /// InvalidParameter.InvalidExecutorSize
        #[doc(alias("InvalidParameter.InvalidExecutorSize"))]
        InvalidParameterInvalidExecutorSize,
        /// InvalidParameter.InvalidFailureTolerance
        #[doc(alias("InvalidParameter.InvalidFailureTolerance"))]
        InvalidParameterInvalidFailureTolerance,
        /// InvalidParameter.InvalidFileCompressionFormat
        #[doc(alias("InvalidParameter.InvalidFileCompressionFormat"))]
        InvalidParameterInvalidFileCompressionFormat,
        /// InvalidParameter.InvalidFilePathFormat
        #[doc(alias("InvalidParameter.InvalidFilePathFormat"))]
        InvalidParameterInvalidFilePathFormat,
        /// InvalidParameter.InvalidFilterKey
        #[doc(alias("InvalidParameter.InvalidFilterKey"))]
        InvalidParameterInvalidFilterKey,
        /// InvalidParameter.InvalidFilterLength
        #[doc(alias("InvalidParameter.InvalidFilterLength"))]
        InvalidParameterInvalidFilterLength,
        /// InvalidParameter.InvalidGroupId
        #[doc(alias("InvalidParameter.InvalidGroupId"))]
        InvalidParameterInvalidGroupId,
        /// InvalidParameter.InvalidHiveVersion
        #[doc(alias("InvalidParameter.InvalidHiveVersion"))]
        InvalidParameterInvalidHiveVersion,
        /// InvalidParameter.InvalidInfoType
        #[doc(alias("InvalidParameter.InvalidInfoType"))]
        InvalidParameterInvalidInfoType,
        /// InvalidParameter.InvalidIntFormat
        #[doc(alias("InvalidParameter.InvalidIntFormat"))]
        InvalidParameterInvalidIntFormat,
        /// InvalidParameter.InvalidMaxResults
        #[doc(alias("InvalidParameter.InvalidMaxResults"))]
        InvalidParameterInvalidMaxResults,
        /// InvalidParameter.InvalidMinClusters
        #[doc(alias("InvalidParameter.InvalidMinClusters"))]
        InvalidParameterInvalidMinClusters,
        /// InvalidParameter.InvalidOffset
        #[doc(alias("InvalidParameter.InvalidOffset"))]
        InvalidParameterInvalidOffset,
        /// InvalidParameter.InvalidParameter\_ColumnTypeNotCompatible
        #[doc(alias("InvalidParameter.InvalidParameter_ColumnTypeNotCompatible"))]
        InvalidParameterInvalidParameterColumnTypeNotCompatible,
        /// InvalidParameter.InvalidParameter\_SQLTaskAnalysisSortByTypeNotMatch
        #[doc(
            alias("InvalidParameter.InvalidParameter_SQLTaskAnalysisSortByTypeNotMatch")
        )]
        InvalidParameterInvalidParameterSqlTaskAnalysisSortByTypeNotMatch,
        /// InvalidParameter.InvalidPayMode
        #[doc(alias("InvalidParameter.InvalidPayMode"))]
        InvalidParameterInvalidPayMode,
        /// InvalidParameter.InvalidRoleArn
        #[doc(alias("InvalidParameter.InvalidRoleArn"))]
        InvalidParameterInvalidRoleArn,
        /// InvalidParameter.InvalidSQL
        #[doc(alias("InvalidParameter.InvalidSQL"))]
        InvalidParameterInvalidSql,
        /// InvalidParameter.InvalidSQLConfig
        #[doc(alias("InvalidParameter.InvalidSQLConfig"))]
        InvalidParameterInvalidSqlConfig,
        /// InvalidParameter.InvalidSQLConfigSQL
        #[doc(alias("InvalidParameter.InvalidSQLConfigSQL"))]
        InvalidParameterInvalidSqlConfigSql,
        /// InvalidParameter.InvalidSQLNum
        #[doc(alias("InvalidParameter.InvalidSQLNum"))]
        InvalidParameterInvalidSqlNum,
        /// InvalidParameter.InvalidSQLTaskMaxResults
        #[doc(alias("InvalidParameter.InvalidSQLTaskMaxResults"))]
        InvalidParameterInvalidSqlTaskMaxResults,
        /// InvalidParameter.InvalidScheduledElasticityMinElasticClusters
        #[doc(alias("InvalidParameter.InvalidScheduledElasticityMinElasticClusters"))]
        InvalidParameterInvalidScheduledElasticityMinElasticClusters,
        /// InvalidParameter.InvalidSessionKindType
        #[doc(alias("InvalidParameter.InvalidSessionKindType"))]
        InvalidParameterInvalidSessionKindType,
        /// InvalidParameter.InvalidSortByType
        #[doc(alias("InvalidParameter.InvalidSortByType"))]
        InvalidParameterInvalidSortByType,
        /// InvalidParameter.InvalidSorting
        #[doc(alias("InvalidParameter.InvalidSorting"))]
        InvalidParameterInvalidSorting,
        /// InvalidParameter.InvalidSparkAppParam
        #[doc(alias("InvalidParameter.InvalidSparkAppParam"))]
        InvalidParameterInvalidSparkAppParam,
        /// InvalidParameter.InvalidSparkConfigFormat
        #[doc(alias("InvalidParameter.InvalidSparkConfigFormat"))]
        InvalidParameterInvalidSparkConfigFormat,
        /// InvalidParameter.InvalidStatementKindType
        #[doc(alias("InvalidParameter.InvalidStatementKindType"))]
        InvalidParameterInvalidStatementKindType,
        /// InvalidParameter.InvalidStoreLocation
        #[doc(alias("InvalidParameter.InvalidStoreLocation"))]
        InvalidParameterInvalidStoreLocation,
        /// InvalidParameter.InvalidTableFormat
        #[doc(alias("InvalidParameter.InvalidTableFormat"))]
        InvalidParameterInvalidTableFormat,
        /// InvalidParameter.InvalidTableFormatSize
        #[doc(alias("InvalidParameter.InvalidTableFormatSize"))]
        InvalidParameterInvalidTableFormatSize,
        /// InvalidParameter.InvalidTableLocation
        #[doc(alias("InvalidParameter.InvalidTableLocation"))]
        InvalidParameterInvalidTableLocation,
        /// InvalidParameter.InvalidTableNameLength
        #[doc(alias("InvalidParameter.InvalidTableNameLength"))]
        InvalidParameterInvalidTableNameLength,
        /// InvalidParameter.InvalidTaskId
        #[doc(alias("InvalidParameter.InvalidTaskId"))]
        InvalidParameterInvalidTaskId,
        /// InvalidParameter.InvalidTaskType
        #[doc(alias("InvalidParameter.InvalidTaskType"))]
        InvalidParameterInvalidTaskType,
        /// InvalidParameter.InvalidTasksFilterLength
        #[doc(alias("InvalidParameter.InvalidTasksFilterLength"))]
        InvalidParameterInvalidTasksFilterLength,
        /// InvalidParameter.InvalidTcrSparkImageFormat
        #[doc(alias("InvalidParameter.InvalidTcrSparkImageFormat"))]
        InvalidParameterInvalidTcrSparkImageFormat,
        /// InvalidParameter.InvalidTimeFormat
        #[doc(alias("InvalidParameter.InvalidTimeFormat"))]
        InvalidParameterInvalidTimeFormat,
        /// InvalidParameter.InvalidTimeParameter
        #[doc(alias("InvalidParameter.InvalidTimeParameter"))]
        InvalidParameterInvalidTimeParameter,
        /// InvalidParameter.InvalidTimeSpan
        #[doc(alias("InvalidParameter.InvalidTimeSpan"))]
        InvalidParameterInvalidTimeSpan,
        /// InvalidParameter.InvalidTimeUnit
        #[doc(alias("InvalidParameter.InvalidTimeUnit"))]
        InvalidParameterInvalidTimeUnit,
        /// InvalidParameter.InvalidUserAlias
        #[doc(alias("InvalidParameter.InvalidUserAlias"))]
        InvalidParameterInvalidUserAlias,
        /// InvalidParameter.InvalidUserName
        #[doc(alias("InvalidParameter.InvalidUserName"))]
        InvalidParameterInvalidUserName,
        /// InvalidParameter.InvalidUserType
        #[doc(alias("InvalidParameter.InvalidUserType"))]
        InvalidParameterInvalidUserType,
        /// InvalidParameter.InvalidWhiteListKey
        #[doc(alias("InvalidParameter.InvalidWhiteListKey"))]
        InvalidParameterInvalidWhiteListKey,
        /// InvalidParameter.InvalidWorkGroupName
        #[doc(alias("InvalidParameter.InvalidWorkGroupName"))]
        InvalidParameterInvalidWorkGroupName,
        /// InvalidParameter.JobNotFound
        #[doc(alias("InvalidParameter.JobNotFound"))]
        InvalidParameterJobNotFound,
        /// InvalidParameter.MaxResultOnlySupportHundred
        #[doc(alias("InvalidParameter.MaxResultOnlySupportHundred"))]
        InvalidParameterMaxResultOnlySupportHundred,
        /// InvalidParameter.NumberOfSQLExceedsTheLimit
        #[doc(alias("InvalidParameter.NumberOfSQLExceedsTheLimit"))]
        InvalidParameterNumberOfSqlExceedsTheLimit,
        /// InvalidParameter.ParameterBase64DecodeFailed
        #[doc(alias("InvalidParameter.ParameterBase64DecodeFailed"))]
        InvalidParameterParameterBase64DecodeFailed,
        /// InvalidParameter.ParameterIllegal
        #[doc(alias("InvalidParameter.ParameterIllegal"))]
        InvalidParameterParameterIllegal,
        /// InvalidParameter.ParameterNotFoundOrBeNone
        #[doc(alias("InvalidParameter.ParameterNotFoundOrBeNone"))]
        InvalidParameterParameterNotFoundOrBeNone,
        /// InvalidParameter.PolicyTypeConflict
        #[doc(alias("InvalidParameter.PolicyTypeConflict"))]
        InvalidParameterPolicyTypeConflict,
        /// InvalidParameter.ResourceSpecNotFound
        #[doc(alias("InvalidParameter.ResourceSpecNotFound"))]
        InvalidParameterResourceSpecNotFound,
        /// InvalidParameter.SQLBase64DecodeFail
        #[doc(alias("InvalidParameter.SQLBase64DecodeFail"))]
        InvalidParameterSqlBase64DecodeFail,
        /// InvalidParameter.SQLParameterPreprocessingFailed
        #[doc(alias("InvalidParameter.SQLParameterPreprocessingFailed"))]
        InvalidParameterSqlParameterPreprocessingFailed,
        /// InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath"))]
        InvalidParameterSqlTaskAnalysisFiltersKeyTypeNotMath,
        /// InvalidParameter.SQLTaskFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.SQLTaskFiltersKeyTypeNotMath"))]
        InvalidParameterSqlTaskFiltersKeyTypeNotMath,
        /// InvalidParameter.SQLTaskNotFound
        #[doc(alias("InvalidParameter.SQLTaskNotFound"))]
        InvalidParameterSqlTaskNotFound,
        /// InvalidParameter.SQLTaskSortByTypeNotMatch
        #[doc(alias("InvalidParameter.SQLTaskSortByTypeNotMatch"))]
        InvalidParameterSqlTaskSortByTypeNotMatch,
        /// InvalidParameter.SparkJobFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.SparkJobFiltersKeyTypeNotMath"))]
        InvalidParameterSparkJobFiltersKeyTypeNotMath,
        /// InvalidParameter.SparkJobIsInheritTypeNotMatch
        #[doc(alias("InvalidParameter.SparkJobIsInheritTypeNotMatch"))]
        InvalidParameterSparkJobIsInheritTypeNotMatch,
        /// InvalidParameter.SparkJobNotFound
        #[doc(alias("InvalidParameter.SparkJobNotFound"))]
        InvalidParameterSparkJobNotFound,
        /// InvalidParameter.SparkJobNotUnique
        #[doc(alias("InvalidParameter.SparkJobNotUnique"))]
        InvalidParameterSparkJobNotUnique,
        /// InvalidParameter.SparkJobOnlySupportSparkBatchEngine
        #[doc(alias("InvalidParameter.SparkJobOnlySupportSparkBatchEngine"))]
        InvalidParameterSparkJobOnlySupportSparkBatchEngine,
        /// InvalidParameter.SparkJobRoleArnNotFound
        #[doc(alias("InvalidParameter.SparkJobRoleArnNotFound"))]
        InvalidParameterSparkJobRoleArnNotFound,
        /// InvalidParameter.SparkJobSortByTypeNotMatch
        #[doc(alias("InvalidParameter.SparkJobSortByTypeNotMatch"))]
        InvalidParameterSparkJobSortByTypeNotMatch,
        /// InvalidParameter.TaskAlreadyFinished
        #[doc(alias("InvalidParameter.TaskAlreadyFinished"))]
        InvalidParameterTaskAlreadyFinished,
        /// InvalidParameter.TaskListFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.TaskListFiltersKeyTypeNotMath"))]
        InvalidParameterTaskListFiltersKeyTypeNotMath,
        /// InvalidParameter.TaskListSortByTypeNotMatch
        #[doc(alias("InvalidParameter.TaskListSortByTypeNotMatch"))]
        InvalidParameterTaskListSortByTypeNotMatch,
        /// InvalidParameter.TaskNotFound
        #[doc(alias("InvalidParameter.TaskNotFound"))]
        InvalidParameterTaskNotFound,
        /// InvalidParameter.TaskStateTypeNotMath
        #[doc(alias("InvalidParameter.TaskStateTypeNotMath"))]
        InvalidParameterTaskStateTypeNotMath,
        /// InvalidParameter.UrlFormatError
        #[doc(alias("InvalidParameter.UrlFormatError"))]
        InvalidParameterUrlFormatError,
        /// InvalidParameter.VpcCidrFormatError
        #[doc(alias("InvalidParameter.VpcCidrFormatError"))]
        InvalidParameterVpcCidrFormatError,
        /// InvalidParameter.VpcCidrOverlap
        #[doc(alias("InvalidParameter.VpcCidrOverlap"))]
        InvalidParameterVpcCidrOverlap,
        /// InvalidParameterCombination
        InvalidParameterCombination,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.QueueIdMismatch
        #[doc(alias("InvalidParameterValue.QueueIdMismatch"))]
        InvalidParameterValueQueueIdMismatch,
        /// InvalidParameterValue.QueueName
        #[doc(alias("InvalidParameterValue.QueueName"))]
        InvalidParameterValueQueueName,
        /// InvalidParameterValue.QuotaExceeded
        #[doc(alias("InvalidParameterValue.QuotaExceeded"))]
        InvalidParameterValueQuotaExceeded,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.DefaultQueueDeleteForbidden
        #[doc(alias("OperationDenied.DefaultQueueDeleteForbidden"))]
        OperationDeniedDefaultQueueDeleteForbidden,
        /// OperationDenied.PartitionNotReady
        #[doc(alias("OperationDenied.PartitionNotReady"))]
        OperationDeniedPartitionNotReady,
        /// RegionError
        RegionError,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.QueueName
        #[doc(alias("ResourceInUse.QueueName"))]
        ResourceInUseQueueName,
        /// ResourceInUse.UnfinishedSQLs
        #[doc(alias("ResourceInUse.UnfinishedSQLs"))]
        ResourceInUseUnfinishedSqLs,
        /// ResourceInsufficient.SparkJobInsufficientResources
        #[doc(alias("ResourceInsufficient.SparkJobInsufficientResources"))]
        ResourceInsufficientSparkJobInsufficientResources,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.BatchSQLTaskNotFound
        #[doc(alias("ResourceNotFound.BatchSQLTaskNotFound"))]
        ResourceNotFoundBatchSqlTaskNotFound,
        /// ResourceNotFound.BatchSQLTaskNotUnique
        #[doc(alias("ResourceNotFound.BatchSQLTaskNotUnique"))]
        ResourceNotFoundBatchSqlTaskNotUnique,
        /// ResourceNotFound.DataEngineConfigInstanceNotFound
        #[doc(alias("ResourceNotFound.DataEngineConfigInstanceNotFound"))]
        ResourceNotFoundDataEngineConfigInstanceNotFound,
        /// ResourceNotFound.DataEngineConfigInstanceNotUnique
        #[doc(alias("ResourceNotFound.DataEngineConfigInstanceNotUnique"))]
        ResourceNotFoundDataEngineConfigInstanceNotUnique,
        /// ResourceNotFound.DataEngineNotActivity
        #[doc(alias("ResourceNotFound.DataEngineNotActivity"))]
        ResourceNotFoundDataEngineNotActivity,
        /// ResourceNotFound.DataEngineNotFound
        #[doc(alias("ResourceNotFound.DataEngineNotFound"))]
        ResourceNotFoundDataEngineNotFound,
        /// ResourceNotFound.DataEngineNotMultiVersion
        #[doc(alias("ResourceNotFound.DataEngineNotMultiVersion"))]
        ResourceNotFoundDataEngineNotMultiVersion,
        /// ResourceNotFound.DataEngineNotRunning
        #[doc(alias("ResourceNotFound.DataEngineNotRunning"))]
        ResourceNotFoundDataEngineNotRunning,
        /// ResourceNotFound.DataEngineNotUnique
        #[doc(alias("ResourceNotFound.DataEngineNotUnique"))]
        ResourceNotFoundDataEngineNotUnique,
        /// ResourceNotFound.DataEngineTypeOnlySupportBatch
        #[doc(alias("ResourceNotFound.DataEngineTypeOnlySupportBatch"))]
        ResourceNotFoundDataEngineTypeOnlySupportBatch,
        /// ResourceNotFound.DatasourceNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.DatasourceNotFound"))]
        ResourceNotFoundDatasourceNotFound,
        /// ResourceNotFound.DefaultDataEngineNotFound
        #[doc(alias("ResourceNotFound.DefaultDataEngineNotFound"))]
        ResourceNotFoundDefaultDataEngineNotFound,
        /// ResourceNotFound.EksResourceNotFound
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceNotFound.EksResourceNotFound"))]
        ResourceNotFoundEksResourceNotFound,
        /// ResourceNotFound.GatewayNotFound
        #[doc(alias("ResourceNotFound.GatewayNotFound"))]
        ResourceNotFoundGatewayNotFound,
        /// ResourceNotFound.ImageSessionConfigNotFound
        #[doc(alias("ResourceNotFound.ImageSessionConfigNotFound"))]
        ResourceNotFoundImageSessionConfigNotFound,
        /// ResourceNotFound.ImageSessionConfigNotUnique
        #[doc(alias("ResourceNotFound.ImageSessionConfigNotUnique"))]
        ResourceNotFoundImageSessionConfigNotUnique,
        /// ResourceNotFound.ImageVersionNotActivity
        #[doc(alias("ResourceNotFound.ImageVersionNotActivity"))]
        ResourceNotFoundImageVersionNotActivity,
        /// ResourceNotFound.ImageVersionNotFound
        #[doc(alias("ResourceNotFound.ImageVersionNotFound"))]
        ResourceNotFoundImageVersionNotFound,
        /// ResourceNotFound.ImageVersionNotUnique
        #[doc(alias("ResourceNotFound.ImageVersionNotUnique"))]
        ResourceNotFoundImageVersionNotUnique,
        /// ResourceNotFound.NetworkConnectionNotFound
        #[doc(alias("ResourceNotFound.NetworkConnectionNotFound"))]
        ResourceNotFoundNetworkConnectionNotFound,
        /// ResourceNotFound.Partition
        #[doc(alias("ResourceNotFound.Partition"))]
        ResourceNotFoundPartition,
        /// ResourceNotFound.PartitionQueue
        #[doc(alias("ResourceNotFound.PartitionQueue"))]
        ResourceNotFoundPartitionQueue,
        /// ResourceNotFound.ResourceNotFoundCode\_GatewayNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFoundCode_GatewayNotFound"))]
        ResourceNotFoundResourceNotFoundCodeGatewayNotFound,
        /// ResourceNotFound.ResourceNotFoundCode\_SessionInsufficientResources
        #[doc(
            alias("ResourceNotFound.ResourceNotFoundCode_SessionInsufficientResources")
        )]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-27"
        )]
        ResourceNotFoundResourceNotFoundCodeSessionInsufficientResources,
        /// ResourceNotFound.ResourceUsageOutOfLimit
        #[doc(alias("ResourceNotFound.ResourceUsageOutOfLimit"))]
        ResourceNotFoundResourceUsageOutOfLimit,
        /// ResourceNotFound.ResultOutputPathNotFound
        #[doc(alias("ResourceNotFound.ResultOutputPathNotFound"))]
        ResourceNotFoundResultOutputPathNotFound,
        /// ResourceNotFound.ResultSavePathNotFound
        #[doc(alias("ResourceNotFound.ResultSavePathNotFound"))]
        ResourceNotFoundResultSavePathNotFound,
        /// ResourceNotFound.RoleArnResourceNotFound
        #[doc(alias("ResourceNotFound.RoleArnResourceNotFound"))]
        ResourceNotFoundRoleArnResourceNotFound,
        /// ResourceNotFound.SessionInsufficientResources
        #[doc(alias("ResourceNotFound.SessionInsufficientResources"))]
        ResourceNotFoundSessionInsufficientResources,
        /// ResourceNotFound.SessionNotFound
        #[doc(alias("ResourceNotFound.SessionNotFound"))]
        ResourceNotFoundSessionNotFound,
        /// ResourceNotFound.SessionStateDead
        #[doc(alias("ResourceNotFound.SessionStateDead"))]
        ResourceNotFoundSessionStateDead,
        /// ResourceNotFound.SessionStateShuttingDown
        #[doc(alias("ResourceNotFound.SessionStateShuttingDown"))]
        ResourceNotFoundSessionStateShuttingDown,
        /// ResourceNotFound.ShuffleDirNotFound
        #[doc(alias("ResourceNotFound.ShuffleDirNotFound"))]
        ResourceNotFoundShuffleDirNotFound,
        /// ResourceNotFound.SparkJobInsufficientResources
        #[doc(alias("ResourceNotFound.SparkJobInsufficientResources"))]
        ResourceNotFoundSparkJobInsufficientResources,
        /// ResourceNotFound.SystemConfigNotFound
        #[doc(alias("ResourceNotFound.SystemConfigNotFound"))]
        ResourceNotFoundSystemConfigNotFound,
        /// ResourceNotFound.TableNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.TableNotFound"))]
        ResourceNotFoundTableNotFound,
        /// ResourceNotFound.TaskAlreadyFailed
        #[doc(alias("ResourceNotFound.TaskAlreadyFailed"))]
        ResourceNotFoundTaskAlreadyFailed,
        /// ResourceNotFound.TaskAlreadyFinished
        #[doc(alias("ResourceNotFound.TaskAlreadyFinished"))]
        ResourceNotFoundTaskAlreadyFinished,
        /// ResourceNotFound.TaskInfoNotFound
        #[doc(alias("ResourceNotFound.TaskInfoNotFound"))]
        ResourceNotFoundTaskInfoNotFound,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        /// ResourceNotFound.WarehouseDirNotFound
        #[doc(alias("ResourceNotFound.WarehouseDirNotFound"))]
        ResourceNotFoundWarehouseDirNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.BalanceInsufficient
        #[doc(alias("ResourceUnavailable.BalanceInsufficient"))]
        ResourceUnavailableBalanceInsufficient,
        /// ResourceUnavailable.GatewayNotRunning
        #[doc(alias("ResourceUnavailable.GatewayNotRunning"))]
        ResourceUnavailableGatewayNotRunning,
        /// ResourceUnavailable.ResourceUnavailableCode\_GatewayNotRunning
        #[doc(alias("ResourceUnavailable.ResourceUnavailableCode_GatewayNotRunning"))]
        ResourceUnavailableResourceUnavailableCodeGatewayNotRunning,
        /// ResourceUnavailable.WhiteListFunction
        #[doc(alias("ResourceUnavailable.WhiteListFunction"))]
        ResourceUnavailableWhiteListFunction,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// ResourcesSoldOut.UnauthorizedGrantPolicy
        #[doc(alias("ResourcesSoldOut.UnauthorizedGrantPolicy"))]
        ResourcesSoldOutUnauthorizedGrantPolicy,
        /// ResourcesSoldOut.UnauthorizedOperation
        ///
        /// - Retry: `never`
        #[doc(alias("ResourcesSoldOut.UnauthorizedOperation"))]
        ResourcesSoldOutUnauthorizedOperation,
        /// ResourcesSoldOut.UnauthorizedRevokePolicy
        #[doc(alias("ResourcesSoldOut.UnauthorizedRevokePolicy"))]
        ResourcesSoldOutUnauthorizedRevokePolicy,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AddUsersToWorkgroup
        #[doc(alias("UnauthorizedOperation.AddUsersToWorkgroup"))]
        UnauthorizedOperationAddUsersToWorkgroup,
        /// UnauthorizedOperation.BindWorkgroupsToUser
        #[doc(alias("UnauthorizedOperation.BindWorkgroupsToUser"))]
        UnauthorizedOperationBindWorkgroupsToUser,
        /// UnauthorizedOperation.CreateAdministrator
        #[doc(alias("UnauthorizedOperation.CreateAdministrator"))]
        UnauthorizedOperationCreateAdministrator,
        /// UnauthorizedOperation.CreateCatalog
        #[doc(alias("UnauthorizedOperation.CreateCatalog"))]
        UnauthorizedOperationCreateCatalog,
        /// UnauthorizedOperation.CreateWorkgroup
        #[doc(alias("UnauthorizedOperation.CreateWorkgroup"))]
        UnauthorizedOperationCreateWorkgroup,
        /// UnauthorizedOperation.DeleteComputingEngine
        #[doc(alias("UnauthorizedOperation.DeleteComputingEngine"))]
        UnauthorizedOperationDeleteComputingEngine,
        /// UnauthorizedOperation.DeleteUser
        #[doc(alias("UnauthorizedOperation.DeleteUser"))]
        UnauthorizedOperationDeleteUser,
        /// UnauthorizedOperation.DeleteUsersFromWorkgroup
        #[doc(alias("UnauthorizedOperation.DeleteUsersFromWorkgroup"))]
        UnauthorizedOperationDeleteUsersFromWorkgroup,
        /// UnauthorizedOperation.DeleteWorkgroup
        #[doc(alias("UnauthorizedOperation.DeleteWorkgroup"))]
        UnauthorizedOperationDeleteWorkgroup,
        /// UnauthorizedOperation.GrantPolicy
        #[doc(alias("UnauthorizedOperation.GrantPolicy"))]
        UnauthorizedOperationGrantPolicy,
        /// UnauthorizedOperation.ModifyComputingEngine
        #[doc(alias("UnauthorizedOperation.ModifyComputingEngine"))]
        UnauthorizedOperationModifyComputingEngine,
        /// UnauthorizedOperation.ModifyUserInfo
        #[doc(alias("UnauthorizedOperation.ModifyUserInfo"))]
        UnauthorizedOperationModifyUserInfo,
        /// UnauthorizedOperation.ModifyUserType
        #[doc(alias("UnauthorizedOperation.ModifyUserType"))]
        UnauthorizedOperationModifyUserType,
        /// UnauthorizedOperation.ModifyWorkgroupInfo
        #[doc(alias("UnauthorizedOperation.ModifyWorkgroupInfo"))]
        UnauthorizedOperationModifyWorkgroupInfo,
        /// UnauthorizedOperation.MonitorComputingEngine
        #[doc(alias("UnauthorizedOperation.MonitorComputingEngine"))]
        UnauthorizedOperationMonitorComputingEngine,
        /// UnauthorizedOperation.NoPaymentAuthority
        #[doc(alias("UnauthorizedOperation.NoPaymentAuthority"))]
        UnauthorizedOperationNoPaymentAuthority,
        /// UnauthorizedOperation.OperateComputingEngine
        #[doc(alias("UnauthorizedOperation.OperateComputingEngine"))]
        UnauthorizedOperationOperateComputingEngine,
        /// UnauthorizedOperation.ProhibitedOperationAdmin
        #[doc(alias("UnauthorizedOperation.ProhibitedOperationAdmin"))]
        UnauthorizedOperationProhibitedOperationAdmin,
        /// UnauthorizedOperation.RenewComputingEngine
        #[doc(alias("UnauthorizedOperation.RenewComputingEngine"))]
        UnauthorizedOperationRenewComputingEngine,
        /// UnauthorizedOperation.RevokePolicy
        #[doc(alias("UnauthorizedOperation.RevokePolicy"))]
        UnauthorizedOperationRevokePolicy,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation,
        /// UnauthorizedOperation.UnauthorizedOperationCode\_NoEngineCamPermissions
        #[doc(
            alias(
                "UnauthorizedOperation.UnauthorizedOperationCode_NoEngineCamPermissions"
            )
        )]
        UnauthorizedOperationUnauthorizedOperationCodeNoEngineCamPermissions,
        /// UnauthorizedOperation.UnbindWorkgroupsFromUser
        #[doc(alias("UnauthorizedOperation.UnbindWorkgroupsFromUser"))]
        UnauthorizedOperationUnbindWorkgroupsFromUser,
        /// UnauthorizedOperation.UseComputingEngine
        #[doc(alias("UnauthorizedOperation.UseComputingEngine"))]
        UnauthorizedOperationUseComputingEngine,
        /// UnauthorizedOperation.UserNotExist
        #[doc(alias("UnauthorizedOperation.UserNotExist"))]
        UnauthorizedOperationUserNotExist,
        /// UnauthorizedOperation.YuntiUserUnSupport
        #[doc(alias("UnauthorizedOperation.YuntiUserUnSupport"))]
        UnauthorizedOperationYuntiUserUnSupport,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ModifyOwnerUnsupported
        #[doc(alias("UnsupportedOperation.ModifyOwnerUnsupported"))]
        UnsupportedOperationModifyOwnerUnsupported,
        /// UnsupportedOperation.UnsupportedDatasourceConnectionType
        #[doc(alias("UnsupportedOperation.UnsupportedDatasourceConnectionType"))]
        UnsupportedOperationUnsupportedDatasourceConnectionType,
        /// UnsupportedOperation.UnsupportedFileType
        #[doc(alias("UnsupportedOperation.UnsupportedFileType"))]
        UnsupportedOperationUnsupportedFileType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dlc")]
    api::listed_enum!(DlcError, dlc_v20210125_table);
    pub(crate) mod dlc_v20210125_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "dlc")]
        use super::DlcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dlc_v20210125";
        pub(super) const CODE_INDEX: Index = index::DLC_V20210125_CODES;
        pub(super) const KEY_INDEX: Index = index::DLC_V20210125_KEYS;
        #[cfg(feature = "dlc")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [DlcError; 296] = [
            DlcError::AuthFailure,
            DlcError::FailedOperation,
            DlcError::FailedOperationAbnormalOrderStatus,
            DlcError::FailedOperationAnotherCreateProcessRunning,
            DlcError::FailedOperationAnotherProcessRunning,
            DlcError::FailedOperationAnotherRequestProcessing,
            DlcError::FailedOperationBalanceNotEnough,
            DlcError::FailedOperationBillingSystemError,
            DlcError::FailedOperationBindTooManyTags,
            DlcError::FailedOperationClusterGroupNotFound,
            DlcError::FailedOperationCreateDataEngineFailed,
            DlcError::FailedOperationDeleteDataEngineFailed,
            DlcError::FailedOperationDeliverGoodsFailed,
            DlcError::FailedOperationDuplicateTagKey,
            DlcError::FailedOperationExample,
            DlcError::FailedOperationExampleNotFound,
            DlcError::FailedOperationExternalService,
            DlcError::FailedOperationFailedOperationCodeNetworkConnectionInUsed,
            DlcError::FailedOperationFeeDeductionFailed,
            DlcError::FailedOperationGetPolicyFailed,
            DlcError::FailedOperationGetProductInformationFailed,
            DlcError::FailedOperationGetUserInfoFailed,
            DlcError::FailedOperationGetWorkGroupInfoFailed,
            DlcError::FailedOperationGovernError,
            DlcError::FailedOperationGrantPolicyFailed,
            DlcError::FailedOperationHttpClientDoRequestFailed,
            DlcError::FailedOperationIllegalResource,
            DlcError::FailedOperationIllegalTagKey,
            DlcError::FailedOperationIllegalTagValue,
            DlcError::FailedOperationInquirePriceFailed,
            DlcError::FailedOperationInvalidNetworkConnectionType,
            DlcError::FailedOperationLabInTransition,
            DlcError::FailedOperationLabNotFound,
            DlcError::FailedOperationLabNotRunning,
            DlcError::FailedOperationLabNotUpdatable,
            DlcError::FailedOperationLabRunning,
            DlcError::FailedOperationMetastoreError,
            DlcError::FailedOperationModifyInstanceFailed,
            DlcError::FailedOperationNetworkConnectionExist,
            DlcError::FailedOperationNetworkConnectionInUsed,
            DlcError::FailedOperationNoPermission,
            DlcError::FailedOperationNoPermissionToUseTheDataEngine,
            DlcError::FailedOperationNoRealNameAuthentication,
            DlcError::FailedOperationNumberExceedLimit,
            DlcError::FailedOperationOtherException,
            DlcError::FailedOperationParameterValidationFailed,
            DlcError::FailedOperationRefundDepositFailed,
            DlcError::FailedOperationResultExpired,
            DlcError::FailedOperationRevokePolicyFailed,
            DlcError::FailedOperationSqlTaskParseFailed,
            DlcError::FailedOperationSqlTaskResultOversize,
            DlcError::FailedOperationTagAlreadyAttached,
            DlcError::FailedOperationTagKeyTooLong,
            DlcError::FailedOperationTagNotExist,
            DlcError::FailedOperationTagValueTooLong,
            DlcError::FailedOperationTaskOvertimeFetchResult,
            DlcError::FailedOperationTooManyResources,
            DlcError::FailedOperationTooManyTags,
            DlcError::FailedOperationUpdatePolicyFailed,
            DlcError::InternalError,
            DlcError::InternalErrorDbError,
            DlcError::InternalErrorInternalSystemException,
            DlcError::InvalidParameter,
            DlcError::InvalidParameterBatchSqlCustomKeyNotUnique,
            DlcError::InvalidParameterBatchSqlFiltersKeyTypeNotMath,
            DlcError::InvalidParameterBatchSqlTaskSortByTypeNotMatch,
            DlcError::InvalidParameterConfigKeyProhibited,
            DlcError::InvalidParameterDataEngineClusterTypeNotMatch,
            DlcError::InvalidParameterDataEngineConfigPairsDuplicate,
            DlcError::InvalidParameterDataEngineExecTypeNotMatch,
            DlcError::InvalidParameterDataEngineImageOperateNotMatch,
            DlcError::InvalidParameterDataEngineModeNotMatch,
            DlcError::InvalidParameterDataEngineOnlySupportSql,
            DlcError::InvalidParameterDataEngineOnlySupportSparkBatch,
            DlcError::InvalidParameterDataEnginePayModeTypeNotMatch,
            DlcError::InvalidParameterDataEngineSizeNotMatch,
            DlcError::InvalidParameterDataEngineTypeNotMatch,
            DlcError::InvalidParameterDatasourceConnectionNotUnique,
            DlcError::InvalidParameterDatasourceTypeError,
            DlcError::InvalidParameterDescribeDataEnginesSortByTypeNotMatch,
            DlcError::InvalidParameterDuplicateDataEngineName,
            DlcError::InvalidParameterDuplicateDatasourceName,
            DlcError::InvalidParameterDuplicateGroupName,
            DlcError::InvalidParameterDuplicateUserName,
            DlcError::InvalidParameterDuplicateUserVpcConnectionName,
            DlcError::InvalidParameterFiltersValuesNumberOutOfLimit,
            DlcError::InvalidParameterImageClusterParametersFormatNotJson,
            DlcError::InvalidParameterImageEngineTypeNotMatch,
            DlcError::InvalidParameterImageIsPublicNotMatch,
            DlcError::InvalidParameterImageParameterNotFound,
            DlcError::InvalidParameterImageParameterSubmitMethodNotMatch,
            DlcError::InvalidParameterImageParameterTypeNotMatch,
            DlcError::InvalidParameterImageSessionParametersFormatNotJson,
            DlcError::InvalidParameterImageStateNotMatch,
            DlcError::InvalidParameterImageUserRecordsTypeNotMatch,
            DlcError::InvalidParameterInstanceInProcess,
            DlcError::InvalidParameterInvalidAccessPolicy,
            DlcError::InvalidParameterInvalidAppFileFormat,
            DlcError::InvalidParameterInvalidBucketName,
            DlcError::InvalidParameterInvalidColumnNameLength,
            DlcError::InvalidParameterInvalidColumnNumber,
            DlcError::InvalidParameterInvalidColumnType,
            DlcError::InvalidParameterInvalidConfigKeyNotFound,
            DlcError::InvalidParameterInvalidConfigValueLengthOutLimit,
            DlcError::InvalidParameterInvalidConfigValueRegexpNotMatch,
            DlcError::InvalidParameterInvalidDataEngineCidrFormat,
            DlcError::InvalidParameterInvalidDataEngineConfigPairs,
            DlcError::InvalidParameterInvalidDataEngineDescription,
            DlcError::InvalidParameterInvalidDataEngineMode,
            DlcError::InvalidParameterInvalidDataEngineName,
            DlcError::InvalidParameterInvalidDataEngineSpecs,
            DlcError::InvalidParameterInvalidDataEngineTimeSpan,
            DlcError::InvalidParameterInvalidDataEngineTimeUnit,
            DlcError::InvalidParameterInvalidDatasourceConnectionConfig,
            DlcError::InvalidParameterInvalidDatasourceName,
            DlcError::InvalidParameterInvalidDecimalType,
            DlcError::InvalidParameterInvalidDefaultDataEngine,
            DlcError::InvalidParameterInvalidDescription,
            DlcError::InvalidParameterInvalidDriverSize,
            DlcError::InvalidParameterInvalidDynamicAllocationMaxExecutors,
            DlcError::InvalidParameterInvalidEngineExecType,
            DlcError::InvalidParameterInvalidEngineType,
            DlcError::InvalidParameterInvalidExecutorSize,
            DlcError::InvalidParameterInvalidFailureTolerance,
            DlcError::InvalidParameterInvalidFileCompressionFormat,
            DlcError::InvalidParameterInvalidFilePathFormat,
            DlcError::InvalidParameterInvalidFilterKey,
            DlcError::InvalidParameterInvalidFilterLength,
            DlcError::InvalidParameterInvalidGroupId,
            DlcError::InvalidParameterInvalidHiveVersion,
            DlcError::InvalidParameterInvalidInfoType,
            DlcError::InvalidParameterInvalidIntFormat,
            DlcError::InvalidParameterInvalidMaxResults,
            DlcError::InvalidParameterInvalidMinClusters,
            DlcError::InvalidParameterInvalidOffset,
            DlcError::InvalidParameterInvalidParameterColumnTypeNotCompatible,
            DlcError::InvalidParameterInvalidParameterSqlTaskAnalysisSortByTypeNotMatch,
            DlcError::InvalidParameterInvalidPayMode,
            DlcError::InvalidParameterInvalidRoleArn,
            DlcError::InvalidParameterInvalidSql,
            DlcError::InvalidParameterInvalidSqlConfig,
            DlcError::InvalidParameterInvalidSqlConfigSql,
            DlcError::InvalidParameterInvalidSqlNum,
            DlcError::InvalidParameterInvalidSqlTaskMaxResults,
            DlcError::InvalidParameterInvalidScheduledElasticityMinElasticClusters,
            DlcError::InvalidParameterInvalidSessionKindType,
            DlcError::InvalidParameterInvalidSortByType,
            DlcError::InvalidParameterInvalidSorting,
            DlcError::InvalidParameterInvalidSparkAppParam,
            DlcError::InvalidParameterInvalidSparkConfigFormat,
            DlcError::InvalidParameterInvalidStatementKindType,
            DlcError::InvalidParameterInvalidStoreLocation,
            DlcError::InvalidParameterInvalidTableFormat,
            DlcError::InvalidParameterInvalidTableFormatSize,
            DlcError::InvalidParameterInvalidTableLocation,
            DlcError::InvalidParameterInvalidTableNameLength,
            DlcError::InvalidParameterInvalidTaskId,
            DlcError::InvalidParameterInvalidTaskType,
            DlcError::InvalidParameterInvalidTasksFilterLength,
            DlcError::InvalidParameterInvalidTcrSparkImageFormat,
            DlcError::InvalidParameterInvalidTimeFormat,
            DlcError::InvalidParameterInvalidTimeParameter,
            DlcError::InvalidParameterInvalidTimeSpan,
            DlcError::InvalidParameterInvalidTimeUnit,
            DlcError::InvalidParameterInvalidUserAlias,
            DlcError::InvalidParameterInvalidUserName,
            DlcError::InvalidParameterInvalidUserType,
            DlcError::InvalidParameterInvalidWhiteListKey,
            DlcError::InvalidParameterInvalidWorkGroupName,
            DlcError::InvalidParameterJobNotFound,
            DlcError::InvalidParameterMaxResultOnlySupportHundred,
            DlcError::InvalidParameterNumberOfSqlExceedsTheLimit,
            DlcError::InvalidParameterParameterBase64DecodeFailed,
            DlcError::InvalidParameterParameterIllegal,
            DlcError::InvalidParameterParameterNotFoundOrBeNone,
            DlcError::InvalidParameterPolicyTypeConflict,
            DlcError::InvalidParameterResourceSpecNotFound,
            DlcError::InvalidParameterSqlBase64DecodeFail,
            DlcError::InvalidParameterSqlParameterPreprocessingFailed,
            DlcError::InvalidParameterSqlTaskAnalysisFiltersKeyTypeNotMath,
            DlcError::InvalidParameterSqlTaskFiltersKeyTypeNotMath,
            DlcError::InvalidParameterSqlTaskNotFound,
            DlcError::InvalidParameterSqlTaskSortByTypeNotMatch,
            DlcError::InvalidParameterSparkJobFiltersKeyTypeNotMath,
            DlcError::InvalidParameterSparkJobIsInheritTypeNotMatch,
            DlcError::InvalidParameterSparkJobNotFound,
            DlcError::InvalidParameterSparkJobNotUnique,
            DlcError::InvalidParameterSparkJobOnlySupportSparkBatchEngine,
            DlcError::InvalidParameterSparkJobRoleArnNotFound,
            DlcError::InvalidParameterSparkJobSortByTypeNotMatch,
            DlcError::InvalidParameterTaskAlreadyFinished,
            DlcError::InvalidParameterTaskListFiltersKeyTypeNotMath,
            DlcError::InvalidParameterTaskListSortByTypeNotMatch,
            DlcError::InvalidParameterTaskNotFound,
            DlcError::InvalidParameterTaskStateTypeNotMath,
            DlcError::InvalidParameterUrlFormatError,
            DlcError::InvalidParameterVpcCidrFormatError,
            DlcError::InvalidParameterVpcCidrOverlap,
            DlcError::InvalidParameterCombination,
            DlcError::InvalidParameterValue,
            DlcError::InvalidParameterValueQueueIdMismatch,
            DlcError::InvalidParameterValueQueueName,
            DlcError::InvalidParameterValueQuotaExceeded,
            DlcError::LimitExceeded,
            DlcError::MissingParameter,
            DlcError::OperationDenied,
            DlcError::OperationDeniedDefaultQueueDeleteForbidden,
            DlcError::OperationDeniedPartitionNotReady,
            DlcError::RegionError,
            DlcError::ResourceInUse,
            DlcError::ResourceInUseQueueName,
            DlcError::ResourceInUseUnfinishedSqLs,
            DlcError::ResourceInsufficientSparkJobInsufficientResources,
            DlcError::ResourceNotFound,
            DlcError::ResourceNotFoundBatchSqlTaskNotFound,
            DlcError::ResourceNotFoundBatchSqlTaskNotUnique,
            DlcError::ResourceNotFoundDataEngineConfigInstanceNotFound,
            DlcError::ResourceNotFoundDataEngineConfigInstanceNotUnique,
            DlcError::ResourceNotFoundDataEngineNotActivity,
            DlcError::ResourceNotFoundDataEngineNotFound,
            DlcError::ResourceNotFoundDataEngineNotMultiVersion,
            DlcError::ResourceNotFoundDataEngineNotRunning,
            DlcError::ResourceNotFoundDataEngineNotUnique,
            DlcError::ResourceNotFoundDataEngineTypeOnlySupportBatch,
            DlcError::ResourceNotFoundDatasourceNotFound,
            DlcError::ResourceNotFoundDefaultDataEngineNotFound,
            DlcError::ResourceNotFoundEksResourceNotFound,
            DlcError::ResourceNotFoundGatewayNotFound,
            DlcError::ResourceNotFoundImageSessionConfigNotFound,
            DlcError::ResourceNotFoundImageSessionConfigNotUnique,
            DlcError::ResourceNotFoundImageVersionNotActivity,
            DlcError::ResourceNotFoundImageVersionNotFound,
            DlcError::ResourceNotFoundImageVersionNotUnique,
            DlcError::ResourceNotFoundNetworkConnectionNotFound,
            DlcError::ResourceNotFoundPartition,
            DlcError::ResourceNotFoundPartitionQueue,
            DlcError::ResourceNotFoundResourceNotFoundCodeGatewayNotFound,
            DlcError::ResourceNotFoundResourceNotFoundCodeSessionInsufficientResources,
            DlcError::ResourceNotFoundResourceUsageOutOfLimit,
            DlcError::ResourceNotFoundResultOutputPathNotFound,
            DlcError::ResourceNotFoundResultSavePathNotFound,
            DlcError::ResourceNotFoundRoleArnResourceNotFound,
            DlcError::ResourceNotFoundSessionInsufficientResources,
            DlcError::ResourceNotFoundSessionNotFound,
            DlcError::ResourceNotFoundSessionStateDead,
            DlcError::ResourceNotFoundSessionStateShuttingDown,
            DlcError::ResourceNotFoundShuffleDirNotFound,
            DlcError::ResourceNotFoundSparkJobInsufficientResources,
            DlcError::ResourceNotFoundSystemConfigNotFound,
            DlcError::ResourceNotFoundTableNotFound,
            DlcError::ResourceNotFoundTaskAlreadyFailed,
            DlcError::ResourceNotFoundTaskAlreadyFinished,
            DlcError::ResourceNotFoundTaskInfoNotFound,
            DlcError::ResourceNotFoundUserNotExist,
            DlcError::ResourceNotFoundWarehouseDirNotFound,
            DlcError::ResourceUnavailable,
            DlcError::ResourceUnavailableBalanceInsufficient,
            DlcError::ResourceUnavailableGatewayNotRunning,
            DlcError::ResourceUnavailableResourceUnavailableCodeGatewayNotRunning,
            DlcError::ResourceUnavailableWhiteListFunction,
            DlcError::ResourcesSoldOut,
            DlcError::ResourcesSoldOutUnauthorizedGrantPolicy,
            DlcError::ResourcesSoldOutUnauthorizedOperation,
            DlcError::ResourcesSoldOutUnauthorizedRevokePolicy,
            DlcError::UnauthorizedOperation,
            DlcError::UnauthorizedOperationAddUsersToWorkgroup,
            DlcError::UnauthorizedOperationBindWorkgroupsToUser,
            DlcError::UnauthorizedOperationCreateAdministrator,
            DlcError::UnauthorizedOperationCreateCatalog,
            DlcError::UnauthorizedOperationCreateWorkgroup,
            DlcError::UnauthorizedOperationDeleteComputingEngine,
            DlcError::UnauthorizedOperationDeleteUser,
            DlcError::UnauthorizedOperationDeleteUsersFromWorkgroup,
            DlcError::UnauthorizedOperationDeleteWorkgroup,
            DlcError::UnauthorizedOperationGrantPolicy,
            DlcError::UnauthorizedOperationModifyComputingEngine,
            DlcError::UnauthorizedOperationModifyUserInfo,
            DlcError::UnauthorizedOperationModifyUserType,
            DlcError::UnauthorizedOperationModifyWorkgroupInfo,
            DlcError::UnauthorizedOperationMonitorComputingEngine,
            DlcError::UnauthorizedOperationNoPaymentAuthority,
            DlcError::UnauthorizedOperationOperateComputingEngine,
            DlcError::UnauthorizedOperationProhibitedOperationAdmin,
            DlcError::UnauthorizedOperationRenewComputingEngine,
            DlcError::UnauthorizedOperationRevokePolicy,
            DlcError::UnauthorizedOperationUnauthorizedOperation,
            DlcError::UnauthorizedOperationUnauthorizedOperationCodeNoEngineCamPermissions,
            DlcError::UnauthorizedOperationUnbindWorkgroupsFromUser,
            DlcError::UnauthorizedOperationUseComputingEngine,
            DlcError::UnauthorizedOperationUserNotExist,
            DlcError::UnauthorizedOperationYuntiUserUnSupport,
            DlcError::UnknownParameter,
            DlcError::UnsupportedOperation,
            DlcError::UnsupportedOperationModifyOwnerUnsupported,
            DlcError::UnsupportedOperationUnsupportedDatasourceConnectionType,
            DlcError::UnsupportedOperationUnsupportedFileType,
        ];
        pub(super) static WORDS: [&str; 296] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AbnormalOrderStatus",
            "FailedOperation.AnotherCreateProcessRunning",
            "FailedOperation.AnotherProcessRunning",
            "FailedOperation.AnotherRequestProcessing",
            "FailedOperation.BalanceNotEnough",
            "FailedOperation.BillingSystemError",
            "FailedOperation.BindTooManyTags",
            "FailedOperation.ClusterGroupNotFound",
            "FailedOperation.CreateDataEngineFailed",
            "FailedOperation.DeleteDataEngineFailed",
            "FailedOperation.DeliverGoodsFailed",
            "FailedOperation.DuplicateTagKey",
            "FailedOperation.Example",
            "FailedOperation.ExampleNotFound",
            "FailedOperation.ExternalService",
            "FailedOperation.FailedOperationCode_NetworkConnectionInUsed",
            "FailedOperation.FeeDeductionFailed",
            "FailedOperation.GetPolicyFailed",
            "FailedOperation.GetProductInformationFailed",
            "FailedOperation.GetUserInfoFailed",
            "FailedOperation.GetWorkGroupInfoFailed",
            "FailedOperation.GovernError",
            "FailedOperation.GrantPolicyFailed",
            "FailedOperation.HttpClientDoRequestFailed",
            "FailedOperation.IllegalResource",
            "FailedOperation.IllegalTagKey",
            "FailedOperation.IllegalTagValue",
            "FailedOperation.InquirePriceFailed",
            "FailedOperation.InvalidNetworkConnectionType",
            "FailedOperation.LabInTransition",
            "FailedOperation.LabNotFound",
            "FailedOperation.LabNotRunning",
            "FailedOperation.LabNotUpdatable",
            "FailedOperation.LabRunning",
            "FailedOperation.MetastoreError",
            "FailedOperation.ModifyInstanceFailed",
            "FailedOperation.NetworkConnectionExist",
            "FailedOperation.NetworkConnectionInUsed",
            "FailedOperation.NoPermission",
            "FailedOperation.NoPermissionToUseTheDataEngine",
            "FailedOperation.NoRealNameAuthentication",
            "FailedOperation.NumberExceedLimit",
            "FailedOperation.OtherException",
            "FailedOperation.ParameterValidationFailed",
            "FailedOperation.RefundDepositFailed",
            "FailedOperation.ResultExpired",
            "FailedOperation.RevokePolicyFailed",
            "FailedOperation.SQLTaskParseFailed",
            "FailedOperation.SQLTaskResultOversize",
            "FailedOperation.TagAlreadyAttached",
            "FailedOperation.TagKeyTooLong",
            "FailedOperation.TagNotExist",
            "FailedOperation.TagValueTooLong",
            "FailedOperation.TaskOvertimeFetchResult",
            "FailedOperation.TooManyResources",
            "FailedOperation.TooManyTags",
            "FailedOperation.UpdatePolicyFailed",
            "InternalError",
            "InternalError.DBError",
            "InternalError.InternalSystemException",
            "InvalidParameter",
            "InvalidParameter.BatchSQLCustomKeyNotUnique",
            "InvalidParameter.BatchSQLFiltersKeyTypeNotMath",
            "InvalidParameter.BatchSQLTaskSortByTypeNotMatch",
            "InvalidParameter.ConfigKeyProhibited",
            "InvalidParameter.DataEngineClusterTypeNotMatch",
            "InvalidParameter.DataEngineConfigPairsDuplicate",
            "InvalidParameter.DataEngineExecTypeNotMatch",
            "InvalidParameter.DataEngineImageOperateNotMatch",
            "InvalidParameter.DataEngineModeNotMatch",
            "InvalidParameter.DataEngineOnlySupportSQL",
            "InvalidParameter.DataEngineOnlySupportSparkBatch",
            "InvalidParameter.DataEnginePayModeTypeNotMatch",
            "InvalidParameter.DataEngineSizeNotMatch",
            "InvalidParameter.DataEngineTypeNotMatch",
            "InvalidParameter.DatasourceConnectionNotUnique",
            "InvalidParameter.DatasourceTypeError",
            "InvalidParameter.DescribeDataEnginesSortByTypeNotMatch",
            "InvalidParameter.DuplicateDataEngineName",
            "InvalidParameter.DuplicateDatasourceName",
            "InvalidParameter.DuplicateGroupName",
            "InvalidParameter.DuplicateUserName",
            "InvalidParameter.DuplicateUserVpcConnectionName",
            "InvalidParameter.FiltersValuesNumberOutOfLimit",
            "InvalidParameter.ImageClusterParametersFormatNotJson",
            "InvalidParameter.ImageEngineTypeNotMatch",
            "InvalidParameter.ImageIsPublicNotMatch",
            "InvalidParameter.ImageParameterNotFound",
            "InvalidParameter.ImageParameterSubmitMethodNotMatch",
            "InvalidParameter.ImageParameterTypeNotMatch",
            "InvalidParameter.ImageSessionParametersFormatNotJson",
            "InvalidParameter.ImageStateNotMatch",
            "InvalidParameter.ImageUserRecordsTypeNotMatch",
            "InvalidParameter.InstanceInProcess",
            "InvalidParameter.InvalidAccessPolicy",
            "InvalidParameter.InvalidAppFileFormat",
            "InvalidParameter.InvalidBucketName",
            "InvalidParameter.InvalidColumnNameLength",
            "InvalidParameter.InvalidColumnNumber",
            "InvalidParameter.InvalidColumnType",
            "InvalidParameter.InvalidConfigKeyNotFound",
            "InvalidParameter.InvalidConfigValueLengthOutLimit",
            "InvalidParameter.InvalidConfigValueRegexpNotMatch",
            "InvalidParameter.InvalidDataEngineCidrFormat",
            "InvalidParameter.InvalidDataEngineConfigPairs",
            "InvalidParameter.InvalidDataEngineDescription",
            "InvalidParameter.InvalidDataEngineMode",
            "InvalidParameter.InvalidDataEngineName",
            "InvalidParameter.InvalidDataEngineSpecs",
            "InvalidParameter.InvalidDataEngineTimeSpan",
            "InvalidParameter.InvalidDataEngineTimeUnit",
            "InvalidParameter.InvalidDatasourceConnectionConfig",
            "InvalidParameter.InvalidDatasourceName",
            "InvalidParameter.InvalidDecimalType",
            "InvalidParameter.InvalidDefaultDataEngine",
            "InvalidParameter.InvalidDescription",
            "InvalidParameter.InvalidDriverSize",
            "InvalidParameter.InvalidDynamicAllocationMaxExecutors",
            "InvalidParameter.InvalidEngineExecType",
            "InvalidParameter.InvalidEngineType",
            "InvalidParameter.InvalidExecutorSize",
            "InvalidParameter.InvalidFailureTolerance",
            "InvalidParameter.InvalidFileCompressionFormat",
            "InvalidParameter.InvalidFilePathFormat",
            "InvalidParameter.InvalidFilterKey",
            "InvalidParameter.InvalidFilterLength",
            "InvalidParameter.InvalidGroupId",
            "InvalidParameter.InvalidHiveVersion",
            "InvalidParameter.InvalidInfoType",
            "InvalidParameter.InvalidIntFormat",
            "InvalidParameter.InvalidMaxResults",
            "InvalidParameter.InvalidMinClusters",
            "InvalidParameter.InvalidOffset",
            "InvalidParameter.InvalidParameter_ColumnTypeNotCompatible",
            "InvalidParameter.InvalidParameter_SQLTaskAnalysisSortByTypeNotMatch",
            "InvalidParameter.InvalidPayMode",
            "InvalidParameter.InvalidRoleArn",
            "InvalidParameter.InvalidSQL",
            "InvalidParameter.InvalidSQLConfig",
            "InvalidParameter.InvalidSQLConfigSQL",
            "InvalidParameter.InvalidSQLNum",
            "InvalidParameter.InvalidSQLTaskMaxResults",
            "InvalidParameter.InvalidScheduledElasticityMinElasticClusters",
            "InvalidParameter.InvalidSessionKindType",
            "InvalidParameter.InvalidSortByType",
            "InvalidParameter.InvalidSorting",
            "InvalidParameter.InvalidSparkAppParam",
            "InvalidParameter.InvalidSparkConfigFormat",
            "InvalidParameter.InvalidStatementKindType",
            "InvalidParameter.InvalidStoreLocation",
            "InvalidParameter.InvalidTableFormat",
            "InvalidParameter.InvalidTableFormatSize",
            "InvalidParameter.InvalidTableLocation",
            "InvalidParameter.InvalidTableNameLength",
            "InvalidParameter.InvalidTaskId",
            "InvalidParameter.InvalidTaskType",
            "InvalidParameter.InvalidTasksFilterLength",
            "InvalidParameter.InvalidTcrSparkImageFormat",
            "InvalidParameter.InvalidTimeFormat",
            "InvalidParameter.InvalidTimeParameter",
            "InvalidParameter.InvalidTimeSpan",
            "InvalidParameter.InvalidTimeUnit",
            "InvalidParameter.InvalidUserAlias",
            "InvalidParameter.InvalidUserName",
            "InvalidParameter.InvalidUserType",
            "InvalidParameter.InvalidWhiteListKey",
            "InvalidParameter.InvalidWorkGroupName",
            "InvalidParameter.JobNotFound",
            "InvalidParameter.MaxResultOnlySupportHundred",
            "InvalidParameter.NumberOfSQLExceedsTheLimit",
            "InvalidParameter.ParameterBase64DecodeFailed",
            "InvalidParameter.ParameterIllegal",
            "InvalidParameter.ParameterNotFoundOrBeNone",
            "InvalidParameter.PolicyTypeConflict",
            "InvalidParameter.ResourceSpecNotFound",
            "InvalidParameter.SQLBase64DecodeFail",
            "InvalidParameter.SQLParameterPreprocessingFailed",
            "InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath",
            "InvalidParameter.SQLTaskFiltersKeyTypeNotMath",
            "InvalidParameter.SQLTaskNotFound",
            "InvalidParameter.SQLTaskSortByTypeNotMatch",
            "InvalidParameter.SparkJobFiltersKeyTypeNotMath",
            "InvalidParameter.SparkJobIsInheritTypeNotMatch",
            "InvalidParameter.SparkJobNotFound",
            "InvalidParameter.SparkJobNotUnique",
            "InvalidParameter.SparkJobOnlySupportSparkBatchEngine",
            "InvalidParameter.SparkJobRoleArnNotFound",
            "InvalidParameter.SparkJobSortByTypeNotMatch",
            "InvalidParameter.TaskAlreadyFinished",
            "InvalidParameter.TaskListFiltersKeyTypeNotMath",
            "InvalidParameter.TaskListSortByTypeNotMatch",
            "InvalidParameter.TaskNotFound",
            "InvalidParameter.TaskStateTypeNotMath",
            "InvalidParameter.UrlFormatError",
            "InvalidParameter.VpcCidrFormatError",
            "InvalidParameter.VpcCidrOverlap",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValue.QueueIdMismatch",
            "InvalidParameterValue.QueueName",
            "InvalidParameterValue.QuotaExceeded",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.DefaultQueueDeleteForbidden",
            "OperationDenied.PartitionNotReady",
            "RegionError",
            "ResourceInUse",
            "ResourceInUse.QueueName",
            "ResourceInUse.UnfinishedSQLs",
            "ResourceInsufficient.SparkJobInsufficientResources",
            "ResourceNotFound",
            "ResourceNotFound.BatchSQLTaskNotFound",
            "ResourceNotFound.BatchSQLTaskNotUnique",
            "ResourceNotFound.DataEngineConfigInstanceNotFound",
            "ResourceNotFound.DataEngineConfigInstanceNotUnique",
            "ResourceNotFound.DataEngineNotActivity",
            "ResourceNotFound.DataEngineNotFound",
            "ResourceNotFound.DataEngineNotMultiVersion",
            "ResourceNotFound.DataEngineNotRunning",
            "ResourceNotFound.DataEngineNotUnique",
            "ResourceNotFound.DataEngineTypeOnlySupportBatch",
            "ResourceNotFound.DatasourceNotFound",
            "ResourceNotFound.DefaultDataEngineNotFound",
            "ResourceNotFound.EksResourceNotFound",
            "ResourceNotFound.GatewayNotFound",
            "ResourceNotFound.ImageSessionConfigNotFound",
            "ResourceNotFound.ImageSessionConfigNotUnique",
            "ResourceNotFound.ImageVersionNotActivity",
            "ResourceNotFound.ImageVersionNotFound",
            "ResourceNotFound.ImageVersionNotUnique",
            "ResourceNotFound.NetworkConnectionNotFound",
            "ResourceNotFound.Partition",
            "ResourceNotFound.PartitionQueue",
            "ResourceNotFound.ResourceNotFoundCode_GatewayNotFound",
            "ResourceNotFound.ResourceNotFoundCode_SessionInsufficientResources",
            "ResourceNotFound.ResourceUsageOutOfLimit",
            "ResourceNotFound.ResultOutputPathNotFound",
            "ResourceNotFound.ResultSavePathNotFound",
            "ResourceNotFound.RoleArnResourceNotFound",
            "ResourceNotFound.SessionInsufficientResources",
            "ResourceNotFound.SessionNotFound",
            "ResourceNotFound.SessionStateDead",
            "ResourceNotFound.SessionStateShuttingDown",
            "ResourceNotFound.ShuffleDirNotFound",
            "ResourceNotFound.SparkJobInsufficientResources",
            "ResourceNotFound.SystemConfigNotFound",
            "ResourceNotFound.TableNotFound",
            "ResourceNotFound.TaskAlreadyFailed",
            "ResourceNotFound.TaskAlreadyFinished",
            "ResourceNotFound.TaskInfoNotFound",
            "ResourceNotFound.UserNotExist",
            "ResourceNotFound.WarehouseDirNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.BalanceInsufficient",
            "ResourceUnavailable.GatewayNotRunning",
            "ResourceUnavailable.ResourceUnavailableCode_GatewayNotRunning",
            "ResourceUnavailable.WhiteListFunction",
            "ResourcesSoldOut",
            "ResourcesSoldOut.UnauthorizedGrantPolicy",
            "ResourcesSoldOut.UnauthorizedOperation",
            "ResourcesSoldOut.UnauthorizedRevokePolicy",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AddUsersToWorkgroup",
            "UnauthorizedOperation.BindWorkgroupsToUser",
            "UnauthorizedOperation.CreateAdministrator",
            "UnauthorizedOperation.CreateCatalog",
            "UnauthorizedOperation.CreateWorkgroup",
            "UnauthorizedOperation.DeleteComputingEngine",
            "UnauthorizedOperation.DeleteUser",
            "UnauthorizedOperation.DeleteUsersFromWorkgroup",
            "UnauthorizedOperation.DeleteWorkgroup",
            "UnauthorizedOperation.GrantPolicy",
            "UnauthorizedOperation.ModifyComputingEngine",
            "UnauthorizedOperation.ModifyUserInfo",
            "UnauthorizedOperation.ModifyUserType",
            "UnauthorizedOperation.ModifyWorkgroupInfo",
            "UnauthorizedOperation.MonitorComputingEngine",
            "UnauthorizedOperation.NoPaymentAuthority",
            "UnauthorizedOperation.OperateComputingEngine",
            "UnauthorizedOperation.ProhibitedOperationAdmin",
            "UnauthorizedOperation.RenewComputingEngine",
            "UnauthorizedOperation.RevokePolicy",
            "UnauthorizedOperation.UnauthorizedOperation",
            "UnauthorizedOperation.UnauthorizedOperationCode_NoEngineCamPermissions",
            "UnauthorizedOperation.UnbindWorkgroupsFromUser",
            "UnauthorizedOperation.UseComputingEngine",
            "UnauthorizedOperation.UserNotExist",
            "UnauthorizedOperation.YuntiUserUnSupport",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.ModifyOwnerUnsupported",
            "UnsupportedOperation.UnsupportedDatasourceConnectionType",
            "UnsupportedOperation.UnsupportedFileType",
        ];
        pub(super) static NAMES: [&str; 296] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAbnormalOrderStatus",
            "FailedOperationAnotherCreateProcessRunning",
            "FailedOperationAnotherProcessRunning",
            "FailedOperationAnotherRequestProcessing",
            "FailedOperationBalanceNotEnough",
            "FailedOperationBillingSystemError",
            "FailedOperationBindTooManyTags",
            "FailedOperationClusterGroupNotFound",
            "FailedOperationCreateDataEngineFailed",
            "FailedOperationDeleteDataEngineFailed",
            "FailedOperationDeliverGoodsFailed",
            "FailedOperationDuplicateTagKey",
            "FailedOperationExample",
            "FailedOperationExampleNotFound",
            "FailedOperationExternalService",
            "FailedOperationFailedOperationCodeNetworkConnectionInUsed",
            "FailedOperationFeeDeductionFailed",
            "FailedOperationGetPolicyFailed",
            "FailedOperationGetProductInformationFailed",
            "FailedOperationGetUserInfoFailed",
            "FailedOperationGetWorkGroupInfoFailed",
            "FailedOperationGovernError",
            "FailedOperationGrantPolicyFailed",
            "FailedOperationHttpClientDoRequestFailed",
            "FailedOperationIllegalResource",
            "FailedOperationIllegalTagKey",
            "FailedOperationIllegalTagValue",
            "FailedOperationInquirePriceFailed",
            "FailedOperationInvalidNetworkConnectionType",
            "FailedOperationLabInTransition",
            "FailedOperationLabNotFound",
            "FailedOperationLabNotRunning",
            "FailedOperationLabNotUpdatable",
            "FailedOperationLabRunning",
            "FailedOperationMetastoreError",
            "FailedOperationModifyInstanceFailed",
            "FailedOperationNetworkConnectionExist",
            "FailedOperationNetworkConnectionInUsed",
            "FailedOperationNoPermission",
            "FailedOperationNoPermissionToUseTheDataEngine",
            "FailedOperationNoRealNameAuthentication",
            "FailedOperationNumberExceedLimit",
            "FailedOperationOtherException",
            "FailedOperationParameterValidationFailed",
            "FailedOperationRefundDepositFailed",
            "FailedOperationResultExpired",
            "FailedOperationRevokePolicyFailed",
            "FailedOperationSqlTaskParseFailed",
            "FailedOperationSqlTaskResultOversize",
            "FailedOperationTagAlreadyAttached",
            "FailedOperationTagKeyTooLong",
            "FailedOperationTagNotExist",
            "FailedOperationTagValueTooLong",
            "FailedOperationTaskOvertimeFetchResult",
            "FailedOperationTooManyResources",
            "FailedOperationTooManyTags",
            "FailedOperationUpdatePolicyFailed",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorInternalSystemException",
            "InvalidParameter",
            "InvalidParameterBatchSqlCustomKeyNotUnique",
            "InvalidParameterBatchSqlFiltersKeyTypeNotMath",
            "InvalidParameterBatchSqlTaskSortByTypeNotMatch",
            "InvalidParameterConfigKeyProhibited",
            "InvalidParameterDataEngineClusterTypeNotMatch",
            "InvalidParameterDataEngineConfigPairsDuplicate",
            "InvalidParameterDataEngineExecTypeNotMatch",
            "InvalidParameterDataEngineImageOperateNotMatch",
            "InvalidParameterDataEngineModeNotMatch",
            "InvalidParameterDataEngineOnlySupportSql",
            "InvalidParameterDataEngineOnlySupportSparkBatch",
            "InvalidParameterDataEnginePayModeTypeNotMatch",
            "InvalidParameterDataEngineSizeNotMatch",
            "InvalidParameterDataEngineTypeNotMatch",
            "InvalidParameterDatasourceConnectionNotUnique",
            "InvalidParameterDatasourceTypeError",
            "InvalidParameterDescribeDataEnginesSortByTypeNotMatch",
            "InvalidParameterDuplicateDataEngineName",
            "InvalidParameterDuplicateDatasourceName",
            "InvalidParameterDuplicateGroupName",
            "InvalidParameterDuplicateUserName",
            "InvalidParameterDuplicateUserVpcConnectionName",
            "InvalidParameterFiltersValuesNumberOutOfLimit",
            "InvalidParameterImageClusterParametersFormatNotJson",
            "InvalidParameterImageEngineTypeNotMatch",
            "InvalidParameterImageIsPublicNotMatch",
            "InvalidParameterImageParameterNotFound",
            "InvalidParameterImageParameterSubmitMethodNotMatch",
            "InvalidParameterImageParameterTypeNotMatch",
            "InvalidParameterImageSessionParametersFormatNotJson",
            "InvalidParameterImageStateNotMatch",
            "InvalidParameterImageUserRecordsTypeNotMatch",
            "InvalidParameterInstanceInProcess",
            "InvalidParameterInvalidAccessPolicy",
            "InvalidParameterInvalidAppFileFormat",
            "InvalidParameterInvalidBucketName",
            "InvalidParameterInvalidColumnNameLength",
            "InvalidParameterInvalidColumnNumber",
            "InvalidParameterInvalidColumnType",
            "InvalidParameterInvalidConfigKeyNotFound",
            "InvalidParameterInvalidConfigValueLengthOutLimit",
            "InvalidParameterInvalidConfigValueRegexpNotMatch",
            "InvalidParameterInvalidDataEngineCidrFormat",
            "InvalidParameterInvalidDataEngineConfigPairs",
            "InvalidParameterInvalidDataEngineDescription",
            "InvalidParameterInvalidDataEngineMode",
            "InvalidParameterInvalidDataEngineName",
            "InvalidParameterInvalidDataEngineSpecs",
            "InvalidParameterInvalidDataEngineTimeSpan",
            "InvalidParameterInvalidDataEngineTimeUnit",
            "InvalidParameterInvalidDatasourceConnectionConfig",
            "InvalidParameterInvalidDatasourceName",
            "InvalidParameterInvalidDecimalType",
            "InvalidParameterInvalidDefaultDataEngine",
            "InvalidParameterInvalidDescription",
            "InvalidParameterInvalidDriverSize",
            "InvalidParameterInvalidDynamicAllocationMaxExecutors",
            "InvalidParameterInvalidEngineExecType",
            "InvalidParameterInvalidEngineType",
            "InvalidParameterInvalidExecutorSize",
            "InvalidParameterInvalidFailureTolerance",
            "InvalidParameterInvalidFileCompressionFormat",
            "InvalidParameterInvalidFilePathFormat",
            "InvalidParameterInvalidFilterKey",
            "InvalidParameterInvalidFilterLength",
            "InvalidParameterInvalidGroupId",
            "InvalidParameterInvalidHiveVersion",
            "InvalidParameterInvalidInfoType",
            "InvalidParameterInvalidIntFormat",
            "InvalidParameterInvalidMaxResults",
            "InvalidParameterInvalidMinClusters",
            "InvalidParameterInvalidOffset",
            "InvalidParameterInvalidParameterColumnTypeNotCompatible",
            "InvalidParameterInvalidParameterSqlTaskAnalysisSortByTypeNotMatch",
            "InvalidParameterInvalidPayMode",
            "InvalidParameterInvalidRoleArn",
            "InvalidParameterInvalidSql",
            "InvalidParameterInvalidSqlConfig",
            "InvalidParameterInvalidSqlConfigSql",
            "InvalidParameterInvalidSqlNum",
            "InvalidParameterInvalidSqlTaskMaxResults",
            "InvalidParameterInvalidScheduledElasticityMinElasticClusters",
            "InvalidParameterInvalidSessionKindType",
            "InvalidParameterInvalidSortByType",
            "InvalidParameterInvalidSorting",
            "InvalidParameterInvalidSparkAppParam",
            "InvalidParameterInvalidSparkConfigFormat",
            "InvalidParameterInvalidStatementKindType",
            "InvalidParameterInvalidStoreLocation",
            "InvalidParameterInvalidTableFormat",
            "InvalidParameterInvalidTableFormatSize",
            "InvalidParameterInvalidTableLocation",
            "InvalidParameterInvalidTableNameLength",
            "InvalidParameterInvalidTaskId",
            "InvalidParameterInvalidTaskType",
            "InvalidParameterInvalidTasksFilterLength",
            "InvalidParameterInvalidTcrSparkImageFormat",
            "InvalidParameterInvalidTimeFormat",
            "InvalidParameterInvalidTimeParameter",
            "InvalidParameterInvalidTimeSpan",
            "InvalidParameterInvalidTimeUnit",
            "InvalidParameterInvalidUserAlias",
            "InvalidParameterInvalidUserName",
            "InvalidParameterInvalidUserType",
            "InvalidParameterInvalidWhiteListKey",
            "InvalidParameterInvalidWorkGroupName",
            "InvalidParameterJobNotFound",
            "InvalidParameterMaxResultOnlySupportHundred",
            "InvalidParameterNumberOfSqlExceedsTheLimit",
            "InvalidParameterParameterBase64DecodeFailed",
            "InvalidParameterParameterIllegal",
            "InvalidParameterParameterNotFoundOrBeNone",
            "InvalidParameterPolicyTypeConflict",
            "InvalidParameterResourceSpecNotFound",
            "InvalidParameterSqlBase64DecodeFail",
            "InvalidParameterSqlParameterPreprocessingFailed",
            "InvalidParameterSqlTaskAnalysisFiltersKeyTypeNotMath",
            "InvalidParameterSqlTaskFiltersKeyTypeNotMath",
            "InvalidParameterSqlTaskNotFound",
            "InvalidParameterSqlTaskSortByTypeNotMatch",
            "InvalidParameterSparkJobFiltersKeyTypeNotMath",
            "InvalidParameterSparkJobIsInheritTypeNotMatch",
            "InvalidParameterSparkJobNotFound",
            "InvalidParameterSparkJobNotUnique",
            "InvalidParameterSparkJobOnlySupportSparkBatchEngine",
            "InvalidParameterSparkJobRoleArnNotFound",
            "InvalidParameterSparkJobSortByTypeNotMatch",
            "InvalidParameterTaskAlreadyFinished",
            "InvalidParameterTaskListFiltersKeyTypeNotMath",
            "InvalidParameterTaskListSortByTypeNotMatch",
            "InvalidParameterTaskNotFound",
            "InvalidParameterTaskStateTypeNotMath",
            "InvalidParameterUrlFormatError",
            "InvalidParameterVpcCidrFormatError",
            "InvalidParameterVpcCidrOverlap",
            "InvalidParameterCombination",
            "InvalidParameterValue",
            "InvalidParameterValueQueueIdMismatch",
            "InvalidParameterValueQueueName",
            "InvalidParameterValueQuotaExceeded",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedDefaultQueueDeleteForbidden",
            "OperationDeniedPartitionNotReady",
            "RegionError",
            "ResourceInUse",
            "ResourceInUseQueueName",
            "ResourceInUseUnfinishedSqLs",
            "ResourceInsufficientSparkJobInsufficientResources",
            "ResourceNotFound",
            "ResourceNotFoundBatchSqlTaskNotFound",
            "ResourceNotFoundBatchSqlTaskNotUnique",
            "ResourceNotFoundDataEngineConfigInstanceNotFound",
            "ResourceNotFoundDataEngineConfigInstanceNotUnique",
            "ResourceNotFoundDataEngineNotActivity",
            "ResourceNotFoundDataEngineNotFound",
            "ResourceNotFoundDataEngineNotMultiVersion",
            "ResourceNotFoundDataEngineNotRunning",
            "ResourceNotFoundDataEngineNotUnique",
            "ResourceNotFoundDataEngineTypeOnlySupportBatch",
            "ResourceNotFoundDatasourceNotFound",
            "ResourceNotFoundDefaultDataEngineNotFound",
            "ResourceNotFoundEksResourceNotFound",
            "ResourceNotFoundGatewayNotFound",
            "ResourceNotFoundImageSessionConfigNotFound",
            "ResourceNotFoundImageSessionConfigNotUnique",
            "ResourceNotFoundImageVersionNotActivity",
            "ResourceNotFoundImageVersionNotFound",
            "ResourceNotFoundImageVersionNotUnique",
            "ResourceNotFoundNetworkConnectionNotFound",
            "ResourceNotFoundPartition",
            "ResourceNotFoundPartitionQueue",
            "ResourceNotFoundResourceNotFoundCodeGatewayNotFound",
            "ResourceNotFoundResourceNotFoundCodeSessionInsufficientResources",
            "ResourceNotFoundResourceUsageOutOfLimit",
            "ResourceNotFoundResultOutputPathNotFound",
            "ResourceNotFoundResultSavePathNotFound",
            "ResourceNotFoundRoleArnResourceNotFound",
            "ResourceNotFoundSessionInsufficientResources",
            "ResourceNotFoundSessionNotFound",
            "ResourceNotFoundSessionStateDead",
            "ResourceNotFoundSessionStateShuttingDown",
            "ResourceNotFoundShuffleDirNotFound",
            "ResourceNotFoundSparkJobInsufficientResources",
            "ResourceNotFoundSystemConfigNotFound",
            "ResourceNotFoundTableNotFound",
            "ResourceNotFoundTaskAlreadyFailed",
            "ResourceNotFoundTaskAlreadyFinished",
            "ResourceNotFoundTaskInfoNotFound",
            "ResourceNotFoundUserNotExist",
            "ResourceNotFoundWarehouseDirNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableBalanceInsufficient",
            "ResourceUnavailableGatewayNotRunning",
            "ResourceUnavailableResourceUnavailableCodeGatewayNotRunning",
            "ResourceUnavailableWhiteListFunction",
            "ResourcesSoldOut",
            "ResourcesSoldOutUnauthorizedGrantPolicy",
            "ResourcesSoldOutUnauthorizedOperation",
            "ResourcesSoldOutUnauthorizedRevokePolicy",
            "UnauthorizedOperation",
            "UnauthorizedOperationAddUsersToWorkgroup",
            "UnauthorizedOperationBindWorkgroupsToUser",
            "UnauthorizedOperationCreateAdministrator",
            "UnauthorizedOperationCreateCatalog",
            "UnauthorizedOperationCreateWorkgroup",
            "UnauthorizedOperationDeleteComputingEngine",
            "UnauthorizedOperationDeleteUser",
            "UnauthorizedOperationDeleteUsersFromWorkgroup",
            "UnauthorizedOperationDeleteWorkgroup",
            "UnauthorizedOperationGrantPolicy",
            "UnauthorizedOperationModifyComputingEngine",
            "UnauthorizedOperationModifyUserInfo",
            "UnauthorizedOperationModifyUserType",
            "UnauthorizedOperationModifyWorkgroupInfo",
            "UnauthorizedOperationMonitorComputingEngine",
            "UnauthorizedOperationNoPaymentAuthority",
            "UnauthorizedOperationOperateComputingEngine",
            "UnauthorizedOperationProhibitedOperationAdmin",
            "UnauthorizedOperationRenewComputingEngine",
            "UnauthorizedOperationRevokePolicy",
            "UnauthorizedOperationUnauthorizedOperation",
            "UnauthorizedOperationUnauthorizedOperationCodeNoEngineCamPermissions",
            "UnauthorizedOperationUnbindWorkgroupsFromUser",
            "UnauthorizedOperationUseComputingEngine",
            "UnauthorizedOperationUserNotExist",
            "UnauthorizedOperationYuntiUserUnSupport",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationModifyOwnerUnsupported",
            "UnsupportedOperationUnsupportedDatasourceConnectionType",
            "UnsupportedOperationUnsupportedFileType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 45] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.AnotherProcessRunning")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.AnotherRequestProcessing")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.BindTooManyTags").with_retry(Retry::Never),
            Answer::of("FailedOperation.LabInTransition").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.OtherException").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.SQLTaskParseFailed").with_retry(Retry::Never),
            Answer::of("FailedOperation.TooManyResources").with_retry(Retry::Never),
            Answer::of("FailedOperation.TooManyTags").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.InternalSystemException")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.DatasourceConnectionNotUnique")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.InvalidDataEngineConfigPairs")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.InvalidDatasourceConnectionConfig")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterCombination"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RegionError"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.DatasourceNotFound").with_retry(Retry::Never),
            Answer::of("ResourceNotFound.EksResourceNotFound")
                .with_retry(Retry::Backoff),
            Answer::of("ResourceNotFound.TableNotFound").with_retry(Retry::Never),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::below("ResourcesSoldOut"),
            Answer::of("ResourcesSoldOut.UnauthorizedOperation")
                .with_retry(Retry::Never),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::DLC_V20210125_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DlcError",
            label_en: "Data Lake Compute",
            label_zh: "数据湖计算 DLC",
            level: Level::Service,
            product: Some(products::DLC),
            version: Some("2021-01-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-10-13",
                        "自 2025-10-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    237,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-09-27",
                        "自 2023-09-27 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "dlc")]
pub use v20210125::DlcError;

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
