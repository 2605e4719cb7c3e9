// @generated from spec/dlc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7251ea8eeda14278
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dlc.rs"]
mod index;

/// Version 2021-01-25 of the API.
pub mod v20210125 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Data Lake Compute (dlc), API 3.0, version 2021-01-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DlcError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AbnormalOrderStatus
        #[doc(alias("FailedOperation.AbnormalOrderStatus"))]
        FailedOperationAbnormalOrderStatus = -817_576_989,
        /// FailedOperation.AnotherCreateProcessRunning
        #[doc(alias("FailedOperation.AnotherCreateProcessRunning"))]
        FailedOperationAnotherCreateProcessRunning = 933_109_100,
        /// FailedOperation.AnotherProcessRunning
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AnotherProcessRunning"))]
        FailedOperationAnotherProcessRunning = -1_676_888_515,
        /// FailedOperation.AnotherRequestProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.AnotherRequestProcessing"))]
        FailedOperationAnotherRequestProcessing = -495_038_822,
        /// FailedOperation.BalanceNotEnough
        #[doc(alias("FailedOperation.BalanceNotEnough"))]
        FailedOperationBalanceNotEnough = -783_082_464,
        /// FailedOperation.BillingSystemError
        #[doc(alias("FailedOperation.BillingSystemError"))]
        FailedOperationBillingSystemError = 1_861_161_765,
        /// FailedOperation.BindTooManyTags
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.BindTooManyTags"))]
        FailedOperationBindTooManyTags = -930_853_942,
        /// FailedOperation.ClusterGroupNotFound
        #[doc(alias("FailedOperation.ClusterGroupNotFound"))]
        FailedOperationClusterGroupNotFound = 1_410_278_895,
        /// FailedOperation.CreateDataEngineFailed
        #[doc(alias("FailedOperation.CreateDataEngineFailed"))]
        FailedOperationCreateDataEngineFailed = 220_626_061,
        /// FailedOperation.DeleteDataEngineFailed
        #[doc(alias("FailedOperation.DeleteDataEngineFailed"))]
        FailedOperationDeleteDataEngineFailed = -1_103_857_703,
        /// FailedOperation.DeliverGoodsFailed
        #[doc(alias("FailedOperation.DeliverGoodsFailed"))]
        FailedOperationDeliverGoodsFailed = 416_367_458,
        /// FailedOperation.DuplicateTagKey
        #[doc(alias("FailedOperation.DuplicateTagKey"))]
        FailedOperationDuplicateTagKey = 1_186_086_398,
        /// FailedOperation.Example
        #[doc(alias("FailedOperation.Example"))]
        FailedOperationExample = 1_190_178_466,
        /// FailedOperation.ExampleNotFound
        #[doc(alias("FailedOperation.ExampleNotFound"))]
        FailedOperationExampleNotFound = -1_888_716_521,
        /// FailedOperation.ExternalService
        #[doc(alias("FailedOperation.ExternalService"))]
        FailedOperationExternalService = -1_094_220_666,
        /// FailedOperation.FailedOperationCode\_NetworkConnectionInUsed
        #[doc(alias("FailedOperation.FailedOperationCode_NetworkConnectionInUsed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-10-13"
        )]
        FailedOperationFailedOperationCodeNetworkConnectionInUsed = 464_407_919,
        /// FailedOperation.FeeDeductionFailed
        #[doc(alias("FailedOperation.FeeDeductionFailed"))]
        FailedOperationFeeDeductionFailed = -1_514_037_202,
        /// FailedOperation.GetPolicyFailed
        #[doc(alias("FailedOperation.GetPolicyFailed"))]
        FailedOperationGetPolicyFailed = -1_105_615_324,
        /// FailedOperation.GetProductInformationFailed
        #[doc(alias("FailedOperation.GetProductInformationFailed"))]
        FailedOperationGetProductInformationFailed = 1_682_500_525,
        /// FailedOperation.GetUserInfoFailed
        #[doc(alias("FailedOperation.GetUserInfoFailed"))]
        FailedOperationGetUserInfoFailed = -932_345_378,
        /// FailedOperation.GetWorkGroupInfoFailed
        #[doc(alias("FailedOperation.GetWorkGroupInfoFailed"))]
        FailedOperationGetWorkGroupInfoFailed = 2_051_430_028,
        /// FailedOperation.GovernError
        #[doc(alias("FailedOperation.GovernError"))]
        FailedOperationGovernError = 572_269_722,
        /// FailedOperation.GrantPolicyFailed
        #[doc(alias("FailedOperation.GrantPolicyFailed"))]
        FailedOperationGrantPolicyFailed = 17_698_521,
        /// FailedOperation.HttpClientDoRequestFailed
        #[doc(alias("FailedOperation.HttpClientDoRequestFailed"))]
        FailedOperationHttpClientDoRequestFailed = -584_324_249,
        /// FailedOperation.IllegalResource
        #[doc(alias("FailedOperation.IllegalResource"))]
        FailedOperationIllegalResource = 1_664_533_822,
        /// FailedOperation.IllegalTagKey
        #[doc(alias("FailedOperation.IllegalTagKey"))]
        FailedOperationIllegalTagKey = 752_387_599,
        /// FailedOperation.IllegalTagValue
        #[doc(alias("FailedOperation.IllegalTagValue"))]
        FailedOperationIllegalTagValue = -1_292_772_535,
        /// FailedOperation.InquirePriceFailed
        #[doc(alias("FailedOperation.InquirePriceFailed"))]
        FailedOperationInquirePriceFailed = -365_692_556,
        /// FailedOperation.InvalidNetworkConnectionType
        #[doc(alias("FailedOperation.InvalidNetworkConnectionType"))]
        FailedOperationInvalidNetworkConnectionType = 2_031_484_844,
        /// FailedOperation.LabInTransition
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.LabInTransition"))]
        FailedOperationLabInTransition = 1_871_624_039,
        /// FailedOperation.LabNotFound
        #[doc(alias("FailedOperation.LabNotFound"))]
        FailedOperationLabNotFound = 1_342_504_692,
        /// FailedOperation.LabNotRunning
        #[doc(alias("FailedOperation.LabNotRunning"))]
        FailedOperationLabNotRunning = -269_739_164,
        /// FailedOperation.LabNotUpdatable
        #[doc(alias("FailedOperation.LabNotUpdatable"))]
        FailedOperationLabNotUpdatable = -355_822_266,
        /// FailedOperation.LabRunning
        #[doc(alias("FailedOperation.LabRunning"))]
        FailedOperationLabRunning = 559_535_631,
        /// FailedOperation.MetastoreError
        #[doc(alias("FailedOperation.MetastoreError"))]
        FailedOperationMetastoreError = 18_171_951,
        /// FailedOperation.ModifyInstanceFailed
        #[doc(alias("FailedOperation.ModifyInstanceFailed"))]
        FailedOperationModifyInstanceFailed = -218_577_905,
        /// FailedOperation.NetworkConnectionExist
        #[doc(alias("FailedOperation.NetworkConnectionExist"))]
        FailedOperationNetworkConnectionExist = 1_901_411_960,
        /// FailedOperation.NetworkConnectionInUsed
        #[doc(alias("FailedOperation.NetworkConnectionInUsed"))]
        FailedOperationNetworkConnectionInUsed = 1_250_579_654,
        /// FailedOperation.NoPermission
        #[doc(alias("FailedOperation.NoPermission"))]
        FailedOperationNoPermission = -777_262_194,
        /// FailedOperation.NoPermissionToUseTheDataEngine
        #[doc(alias("FailedOperation.NoPermissionToUseTheDataEngine"))]
        FailedOperationNoPermissionToUseTheDataEngine = 1_555_529_686,
        /// FailedOperation.NoRealNameAuthentication
        #[doc(alias("FailedOperation.NoRealNameAuthentication"))]
        FailedOperationNoRealNameAuthentication = 685_996_675,
        /// FailedOperation.NumberExceedLimit
        #[doc(alias("FailedOperation.NumberExceedLimit"))]
        FailedOperationNumberExceedLimit = 310_781_728,
        /// FailedOperation.OtherException
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OtherException"))]
        FailedOperationOtherException = -1_931_748_922,
        /// FailedOperation.ParameterValidationFailed
        #[doc(alias("FailedOperation.ParameterValidationFailed"))]
        FailedOperationParameterValidationFailed = 745_638_540,
        /// FailedOperation.RefundDepositFailed
        #[doc(alias("FailedOperation.RefundDepositFailed"))]
        FailedOperationRefundDepositFailed = -771_615_677,
        /// FailedOperation.ResultExpired
        #[doc(alias("FailedOperation.ResultExpired"))]
        FailedOperationResultExpired = -1_600_540_427,
        /// FailedOperation.RevokePolicyFailed
        #[doc(alias("FailedOperation.RevokePolicyFailed"))]
        FailedOperationRevokePolicyFailed = 1_882_904_355,
        /// FailedOperation.SQLTaskParseFailed
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.SQLTaskParseFailed"))]
        FailedOperationSqlTaskParseFailed = 455_727_793,
        /// FailedOperation.SQLTaskResultOversize
        #[doc(alias("FailedOperation.SQLTaskResultOversize"))]
        FailedOperationSqlTaskResultOversize = 1_683_695_043,
        /// FailedOperation.TagAlreadyAttached
        #[doc(alias("FailedOperation.TagAlreadyAttached"))]
        FailedOperationTagAlreadyAttached = 59_669_663,
        /// FailedOperation.TagKeyTooLong
        #[doc(alias("FailedOperation.TagKeyTooLong"))]
        FailedOperationTagKeyTooLong = 952_067_547,
        /// FailedOperation.TagNotExist
        #[doc(alias("FailedOperation.TagNotExist"))]
        FailedOperationTagNotExist = -1_974_409_572,
        /// FailedOperation.TagValueTooLong
        #[doc(alias("FailedOperation.TagValueTooLong"))]
        FailedOperationTagValueTooLong = 1_443_555_292,
        /// FailedOperation.TaskOvertimeFetchResult
        #[doc(alias("FailedOperation.TaskOvertimeFetchResult"))]
        FailedOperationTaskOvertimeFetchResult = 1_268_558_052,
        /// FailedOperation.TooManyResources
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyResources"))]
        FailedOperationTooManyResources = 1_790_694_230,
        /// FailedOperation.TooManyTags
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyTags"))]
        FailedOperationTooManyTags = -212_818_166,
        /// FailedOperation.UpdatePolicyFailed
        #[doc(alias("FailedOperation.UpdatePolicyFailed"))]
        FailedOperationUpdatePolicyFailed = 691_140_687,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.InternalSystemException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InternalSystemException"))]
        InternalErrorInternalSystemException = -1_483_159_744,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BatchSQLCustomKeyNotUnique
        #[doc(alias("InvalidParameter.BatchSQLCustomKeyNotUnique"))]
        InvalidParameterBatchSqlCustomKeyNotUnique = -705_987_806,
        /// InvalidParameter.BatchSQLFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.BatchSQLFiltersKeyTypeNotMath"))]
        InvalidParameterBatchSqlFiltersKeyTypeNotMath = -609_663_371,
        /// InvalidParameter.BatchSQLTaskSortByTypeNotMatch
        #[doc(alias("InvalidParameter.BatchSQLTaskSortByTypeNotMatch"))]
        InvalidParameterBatchSqlTaskSortByTypeNotMatch = 1_916_980_432,
        /// InvalidParameter.ConfigKeyProhibited
        #[doc(alias("InvalidParameter.ConfigKeyProhibited"))]
        InvalidParameterConfigKeyProhibited = 614_396_681,
        /// InvalidParameter.DataEngineClusterTypeNotMatch
        #[doc(alias("InvalidParameter.DataEngineClusterTypeNotMatch"))]
        InvalidParameterDataEngineClusterTypeNotMatch = -1_850_581_203,
        /// InvalidParameter.DataEngineConfigPairsDuplicate
        #[doc(alias("InvalidParameter.DataEngineConfigPairsDuplicate"))]
        InvalidParameterDataEngineConfigPairsDuplicate = 1_930_288_784,
        /// InvalidParameter.DataEngineExecTypeNotMatch
        #[doc(alias("InvalidParameter.DataEngineExecTypeNotMatch"))]
        InvalidParameterDataEngineExecTypeNotMatch = 921_506_992,
        /// InvalidParameter.DataEngineImageOperateNotMatch
        #[doc(alias("InvalidParameter.DataEngineImageOperateNotMatch"))]
        InvalidParameterDataEngineImageOperateNotMatch = -1_763_181_842,
        /// InvalidParameter.DataEngineModeNotMatch
        #[doc(alias("InvalidParameter.DataEngineModeNotMatch"))]
        InvalidParameterDataEngineModeNotMatch = -1_119_280_784,
        /// InvalidParameter.DataEngineOnlySupportSQL
        #[doc(alias("InvalidParameter.DataEngineOnlySupportSQL"))]
        InvalidParameterDataEngineOnlySupportSql = 1_838_143_833,
        /// InvalidParameter.DataEngineOnlySupportSparkBatch
        #[doc(alias("InvalidParameter.DataEngineOnlySupportSparkBatch"))]
        InvalidParameterDataEngineOnlySupportSparkBatch = 427_394_299,
        /// InvalidParameter.DataEnginePayModeTypeNotMatch
        #[doc(alias("InvalidParameter.DataEnginePayModeTypeNotMatch"))]
        InvalidParameterDataEnginePayModeTypeNotMatch = 933_839_986,
        /// InvalidParameter.DataEngineSizeNotMatch
        #[doc(alias("InvalidParameter.DataEngineSizeNotMatch"))]
        InvalidParameterDataEngineSizeNotMatch = -1_348_641_014,
        /// InvalidParameter.DataEngineTypeNotMatch
        #[doc(alias("InvalidParameter.DataEngineTypeNotMatch"))]
        InvalidParameterDataEngineTypeNotMatch = -944_117_355,
        /// InvalidParameter.DatasourceConnectionNotUnique
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.DatasourceConnectionNotUnique"))]
        InvalidParameterDatasourceConnectionNotUnique = 1_512_363_040,
        /// InvalidParameter.DatasourceTypeError
        #[doc(alias("InvalidParameter.DatasourceTypeError"))]
        InvalidParameterDatasourceTypeError = -851_875_645,
        /// InvalidParameter.DescribeDataEnginesSortByTypeNotMatch
        #[doc(alias("InvalidParameter.DescribeDataEnginesSortByTypeNotMatch"))]
        InvalidParameterDescribeDataEnginesSortByTypeNotMatch = 1_454_944_404,
        /// InvalidParameter.DuplicateDataEngineName
        #[doc(alias("InvalidParameter.DuplicateDataEngineName"))]
        InvalidParameterDuplicateDataEngineName = -755_962_093,
        /// InvalidParameter.DuplicateDatasourceName
        #[doc(alias("InvalidParameter.DuplicateDatasourceName"))]
        InvalidParameterDuplicateDatasourceName = -1_886_903_644,
        /// InvalidParameter.DuplicateGroupName
        #[doc(alias("InvalidParameter.DuplicateGroupName"))]
        InvalidParameterDuplicateGroupName = 227_846_969,
        /// InvalidParameter.DuplicateUserName
        #[doc(alias("InvalidParameter.DuplicateUserName"))]
        InvalidParameterDuplicateUserName = -290_990_970,
        /// InvalidParameter.DuplicateUserVpcConnectionName
        #[doc(alias("InvalidParameter.DuplicateUserVpcConnectionName"))]
        InvalidParameterDuplicateUserVpcConnectionName = 1_323_883_455,
        /// InvalidParameter.FiltersValuesNumberOutOfLimit
        #[doc(alias("InvalidParameter.FiltersValuesNumberOutOfLimit"))]
        InvalidParameterFiltersValuesNumberOutOfLimit = -320_601_387,
        /// InvalidParameter.ImageClusterParametersFormatNotJson
        #[doc(alias("InvalidParameter.ImageClusterParametersFormatNotJson"))]
        InvalidParameterImageClusterParametersFormatNotJson = 628_122_670,
        /// InvalidParameter.ImageEngineTypeNotMatch
        #[doc(alias("InvalidParameter.ImageEngineTypeNotMatch"))]
        InvalidParameterImageEngineTypeNotMatch = 413_573_122,
        /// InvalidParameter.ImageIsPublicNotMatch
        #[doc(alias("InvalidParameter.ImageIsPublicNotMatch"))]
        InvalidParameterImageIsPublicNotMatch = 1_911_297_774,
        /// InvalidParameter.ImageParameterNotFound
        #[doc(alias("InvalidParameter.ImageParameterNotFound"))]
        InvalidParameterImageParameterNotFound = 774_557_932,
        /// InvalidParameter.ImageParameterSubmitMethodNotMatch
        #[doc(alias("InvalidParameter.ImageParameterSubmitMethodNotMatch"))]
        InvalidParameterImageParameterSubmitMethodNotMatch = 1_167_033_549,
        /// InvalidParameter.ImageParameterTypeNotMatch
        #[doc(alias("InvalidParameter.ImageParameterTypeNotMatch"))]
        InvalidParameterImageParameterTypeNotMatch = -1_250_360_824,
        /// InvalidParameter.ImageSessionParametersFormatNotJson
        #[doc(alias("InvalidParameter.ImageSessionParametersFormatNotJson"))]
        InvalidParameterImageSessionParametersFormatNotJson = 546_704_674,
        /// InvalidParameter.ImageStateNotMatch
        #[doc(alias("InvalidParameter.ImageStateNotMatch"))]
        InvalidParameterImageStateNotMatch = 1_149_339_341,
        /// InvalidParameter.ImageUserRecordsTypeNotMatch
        #[doc(alias("InvalidParameter.ImageUserRecordsTypeNotMatch"))]
        InvalidParameterImageUserRecordsTypeNotMatch = -1_179_773_523,
        /// InvalidParameter.InstanceInProcess
        #[doc(alias("InvalidParameter.InstanceInProcess"))]
        InvalidParameterInstanceInProcess = -1_352_444_786,
        /// InvalidParameter.InvalidAccessPolicy
        #[doc(alias("InvalidParameter.InvalidAccessPolicy"))]
        InvalidParameterInvalidAccessPolicy = -1_357_280_087,
        /// InvalidParameter.InvalidAppFileFormat
        #[doc(alias("InvalidParameter.InvalidAppFileFormat"))]
        InvalidParameterInvalidAppFileFormat = 1_477_265_473,
        /// InvalidParameter.InvalidBucketName
        #[doc(alias("InvalidParameter.InvalidBucketName"))]
        InvalidParameterInvalidBucketName = 406_817_379,
        /// InvalidParameter.InvalidColumnNameLength
        #[doc(alias("InvalidParameter.InvalidColumnNameLength"))]
        InvalidParameterInvalidColumnNameLength = -1_752_791_177,
        /// InvalidParameter.InvalidColumnNumber
        #[doc(alias("InvalidParameter.InvalidColumnNumber"))]
        InvalidParameterInvalidColumnNumber = -256_560_235,
        /// InvalidParameter.InvalidColumnType
        #[doc(alias("InvalidParameter.InvalidColumnType"))]
        InvalidParameterInvalidColumnType = 895_254_778,
        /// InvalidParameter.InvalidConfigKeyNotFound
        #[doc(alias("InvalidParameter.InvalidConfigKeyNotFound"))]
        InvalidParameterInvalidConfigKeyNotFound = -360_416_743,
        /// InvalidParameter.InvalidConfigValueLengthOutLimit
        #[doc(alias("InvalidParameter.InvalidConfigValueLengthOutLimit"))]
        InvalidParameterInvalidConfigValueLengthOutLimit = 1_429_864_750,
        /// InvalidParameter.InvalidConfigValueRegexpNotMatch
        #[doc(alias("InvalidParameter.InvalidConfigValueRegexpNotMatch"))]
        InvalidParameterInvalidConfigValueRegexpNotMatch = 1_452_570_802,
        /// InvalidParameter.InvalidDataEngineCidrFormat
        #[doc(alias("InvalidParameter.InvalidDataEngineCidrFormat"))]
        InvalidParameterInvalidDataEngineCidrFormat = -1_057_492_323,
        /// InvalidParameter.InvalidDataEngineConfigPairs
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.InvalidDataEngineConfigPairs"))]
        InvalidParameterInvalidDataEngineConfigPairs = -1_489_906_911,
        /// InvalidParameter.InvalidDataEngineDescription
        #[doc(alias("InvalidParameter.InvalidDataEngineDescription"))]
        InvalidParameterInvalidDataEngineDescription = 897_710_013,
        /// InvalidParameter.InvalidDataEngineMode
        #[doc(alias("InvalidParameter.InvalidDataEngineMode"))]
        InvalidParameterInvalidDataEngineMode = -1_980_390_413,
        /// InvalidParameter.InvalidDataEngineName
        #[doc(alias("InvalidParameter.InvalidDataEngineName"))]
        InvalidParameterInvalidDataEngineName = -887_695_530,
        /// InvalidParameter.InvalidDataEngineSpecs
        #[doc(alias("InvalidParameter.InvalidDataEngineSpecs"))]
        InvalidParameterInvalidDataEngineSpecs = 1_605_783_008,
        /// InvalidParameter.InvalidDataEngineTimeSpan
        #[doc(alias("InvalidParameter.InvalidDataEngineTimeSpan"))]
        InvalidParameterInvalidDataEngineTimeSpan = -1_664_313_127,
        /// InvalidParameter.InvalidDataEngineTimeUnit
        #[doc(alias("InvalidParameter.InvalidDataEngineTimeUnit"))]
        InvalidParameterInvalidDataEngineTimeUnit = -2_119_349_969,
        /// InvalidParameter.InvalidDatasourceConnectionConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.InvalidDatasourceConnectionConfig"))]
        InvalidParameterInvalidDatasourceConnectionConfig = -691_089_011,
        /// InvalidParameter.InvalidDatasourceName
        #[doc(alias("InvalidParameter.InvalidDatasourceName"))]
        InvalidParameterInvalidDatasourceName = 1_955_718_220,
        /// InvalidParameter.InvalidDecimalType
        #[doc(alias("InvalidParameter.InvalidDecimalType"))]
        InvalidParameterInvalidDecimalType = 1_429_104_361,
        /// InvalidParameter.InvalidDefaultDataEngine
        #[doc(alias("InvalidParameter.InvalidDefaultDataEngine"))]
        InvalidParameterInvalidDefaultDataEngine = -1_799_114_732,
        /// InvalidParameter.InvalidDescription
        #[doc(alias("InvalidParameter.InvalidDescription"))]
        InvalidParameterInvalidDescription = 461_283_731,
        /// InvalidParameter.InvalidDriverSize
        #[doc(alias("InvalidParameter.InvalidDriverSize"))]
        InvalidParameterInvalidDriverSize = 447_248_227,
        /// InvalidParameter.InvalidDynamicAllocationMaxExecutors
        #[doc(alias("InvalidParameter.InvalidDynamicAllocationMaxExecutors"))]
        InvalidParameterInvalidDynamicAllocationMaxExecutors = 960_627_969,
        /// InvalidParameter.InvalidEngineExecType
        #[doc(alias("InvalidParameter.InvalidEngineExecType"))]
        InvalidParameterInvalidEngineExecType = 1_534_749_681,
        /// InvalidParameter.InvalidEngineType
        #[doc(alias("InvalidParameter.InvalidEngineType"))]
        InvalidParameterInvalidEngineType = 1_671_949_535,
        /// InvalidParameter.InvalidExecutorSize
        #[doc(alias("InvalidParameter.InvalidExecutorSize"))]
        InvalidParameterInvalidExecutorSize = -372_796_376,
        /// InvalidParameter.InvalidFailureTolerance
        #[doc(alias("InvalidParameter.InvalidFailureTolerance"))]
        InvalidParameterInvalidFailureTolerance = -1_594_592_000,
        /// InvalidParameter.InvalidFileCompressionFormat
        #[doc(alias("InvalidParameter.InvalidFileCompressionFormat"))]
        InvalidParameterInvalidFileCompressionFormat = -874_242_030,
        /// InvalidParameter.InvalidFilePathFormat
        #[doc(alias("InvalidParameter.InvalidFilePathFormat"))]
        InvalidParameterInvalidFilePathFormat = -1_429_639_021,
        /// InvalidParameter.InvalidFilterKey
        #[doc(alias("InvalidParameter.InvalidFilterKey"))]
        InvalidParameterInvalidFilterKey = 692_500_156,
        /// InvalidParameter.InvalidFilterLength
        #[doc(alias("InvalidParameter.InvalidFilterLength"))]
        InvalidParameterInvalidFilterLength = 885_214_437,
        /// InvalidParameter.InvalidGroupId
        #[doc(alias("InvalidParameter.InvalidGroupId"))]
        InvalidParameterInvalidGroupId = -743_555_854,
        /// InvalidParameter.InvalidHiveVersion
        #[doc(alias("InvalidParameter.InvalidHiveVersion"))]
        InvalidParameterInvalidHiveVersion = -233_448_629,
        /// InvalidParameter.InvalidInfoType
        #[doc(alias("InvalidParameter.InvalidInfoType"))]
        InvalidParameterInvalidInfoType = -25_596_856,
        /// InvalidParameter.InvalidIntFormat
        #[doc(alias("InvalidParameter.InvalidIntFormat"))]
        InvalidParameterInvalidIntFormat = -1_490_193_600,
        /// InvalidParameter.InvalidMaxResults
        #[doc(alias("InvalidParameter.InvalidMaxResults"))]
        InvalidParameterInvalidMaxResults = -807_338_459,
        /// InvalidParameter.InvalidMinClusters
        #[doc(alias("InvalidParameter.InvalidMinClusters"))]
        InvalidParameterInvalidMinClusters = 2_109_024_102,
        /// InvalidParameter.InvalidOffset
        #[doc(alias("InvalidParameter.InvalidOffset"))]
        InvalidParameterInvalidOffset = -830_843_541,
        /// InvalidParameter.InvalidParameter\_ColumnTypeNotCompatible
        #[doc(alias("InvalidParameter.InvalidParameter_ColumnTypeNotCompatible"))]
        InvalidParameterInvalidParameterColumnTypeNotCompatible = -334_388_232,
        /// InvalidParameter.InvalidParameter\_SQLTaskAnalysisSortByTypeNotMatch
        #[doc(
            alias("InvalidParameter.InvalidParameter_SQLTaskAnalysisSortByTypeNotMatch")
        )]
        InvalidParameterInvalidParameterSqlTaskAnalysisSortByTypeNotMatch = -1_142_168_765,
        /// InvalidParameter.InvalidPayMode
        #[doc(alias("InvalidParameter.InvalidPayMode"))]
        InvalidParameterInvalidPayMode = 1_874_446_206,
        /// InvalidParameter.InvalidRoleArn
        #[doc(alias("InvalidParameter.InvalidRoleArn"))]
        InvalidParameterInvalidRoleArn = 148_231_294,
        /// InvalidParameter.InvalidSQL
        #[doc(alias("InvalidParameter.InvalidSQL"))]
        InvalidParameterInvalidSql = -1_700_995_529,
        /// InvalidParameter.InvalidSQLConfig
        #[doc(alias("InvalidParameter.InvalidSQLConfig"))]
        InvalidParameterInvalidSqlConfig = -391_283_582,
        /// InvalidParameter.InvalidSQLConfigSQL
        #[doc(alias("InvalidParameter.InvalidSQLConfigSQL"))]
        InvalidParameterInvalidSqlConfigSql = -1_569_471_268,
        /// InvalidParameter.InvalidSQLNum
        #[doc(alias("InvalidParameter.InvalidSQLNum"))]
        InvalidParameterInvalidSqlNum = 1_387_511_537,
        /// InvalidParameter.InvalidSQLTaskMaxResults
        #[doc(alias("InvalidParameter.InvalidSQLTaskMaxResults"))]
        InvalidParameterInvalidSqlTaskMaxResults = -1_958_704_571,
        /// InvalidParameter.InvalidScheduledElasticityMinElasticClusters
        #[doc(alias("InvalidParameter.InvalidScheduledElasticityMinElasticClusters"))]
        InvalidParameterInvalidScheduledElasticityMinElasticClusters = -55_182_843,
        /// InvalidParameter.InvalidSessionKindType
        #[doc(alias("InvalidParameter.InvalidSessionKindType"))]
        InvalidParameterInvalidSessionKindType = -1_106_634_172,
        /// InvalidParameter.InvalidSortByType
        #[doc(alias("InvalidParameter.InvalidSortByType"))]
        InvalidParameterInvalidSortByType = -172_452_227,
        /// InvalidParameter.InvalidSorting
        #[doc(alias("InvalidParameter.InvalidSorting"))]
        InvalidParameterInvalidSorting = -291_607_327,
        /// InvalidParameter.InvalidSparkAppParam
        #[doc(alias("InvalidParameter.InvalidSparkAppParam"))]
        InvalidParameterInvalidSparkAppParam = -1_554_134_979,
        /// InvalidParameter.InvalidSparkConfigFormat
        #[doc(alias("InvalidParameter.InvalidSparkConfigFormat"))]
        InvalidParameterInvalidSparkConfigFormat = 1_702_352_606,
        /// InvalidParameter.InvalidStatementKindType
        #[doc(alias("InvalidParameter.InvalidStatementKindType"))]
        InvalidParameterInvalidStatementKindType = 32_038_290,
        /// InvalidParameter.InvalidStoreLocation
        #[doc(alias("InvalidParameter.InvalidStoreLocation"))]
        InvalidParameterInvalidStoreLocation = 1_669_671_975,
        /// InvalidParameter.InvalidTableFormat
        #[doc(alias("InvalidParameter.InvalidTableFormat"))]
        InvalidParameterInvalidTableFormat = 1_171_076_264,
        /// InvalidParameter.InvalidTableFormatSize
        #[doc(alias("InvalidParameter.InvalidTableFormatSize"))]
        InvalidParameterInvalidTableFormatSize = -1_130_466_040,
        /// InvalidParameter.InvalidTableLocation
        #[doc(alias("InvalidParameter.InvalidTableLocation"))]
        InvalidParameterInvalidTableLocation = 1_577_506_710,
        /// InvalidParameter.InvalidTableNameLength
        #[doc(alias("InvalidParameter.InvalidTableNameLength"))]
        InvalidParameterInvalidTableNameLength = 1_992_975_962,
        /// InvalidParameter.InvalidTaskId
        #[doc(alias("InvalidParameter.InvalidTaskId"))]
        InvalidParameterInvalidTaskId = -759_952_212,
        /// InvalidParameter.InvalidTaskType
        #[doc(alias("InvalidParameter.InvalidTaskType"))]
        InvalidParameterInvalidTaskType = -1_112_764_535,
        /// InvalidParameter.InvalidTasksFilterLength
        #[doc(alias("InvalidParameter.InvalidTasksFilterLength"))]
        InvalidParameterInvalidTasksFilterLength = -1_217_627_283,
        /// InvalidParameter.InvalidTcrSparkImageFormat
        #[doc(alias("InvalidParameter.InvalidTcrSparkImageFormat"))]
        InvalidParameterInvalidTcrSparkImageFormat = 1_302_982_647,
        /// InvalidParameter.InvalidTimeFormat
        #[doc(alias("InvalidParameter.InvalidTimeFormat"))]
        InvalidParameterInvalidTimeFormat = 409_806_770,
        /// InvalidParameter.InvalidTimeParameter
        #[doc(alias("InvalidParameter.InvalidTimeParameter"))]
        InvalidParameterInvalidTimeParameter = 1_830_884_113,
        /// InvalidParameter.InvalidTimeSpan
        #[doc(alias("InvalidParameter.InvalidTimeSpan"))]
        InvalidParameterInvalidTimeSpan = 520_954_947,
        /// InvalidParameter.InvalidTimeUnit
        #[doc(alias("InvalidParameter.InvalidTimeUnit"))]
        InvalidParameterInvalidTimeUnit = -1_280_255_813,
        /// InvalidParameter.InvalidUserAlias
        #[doc(alias("InvalidParameter.InvalidUserAlias"))]
        InvalidParameterInvalidUserAlias = 881_322_920,
        /// InvalidParameter.InvalidUserName
        #[doc(alias("InvalidParameter.InvalidUserName"))]
        InvalidParameterInvalidUserName = -1_101_253_776,
        /// InvalidParameter.InvalidUserType
        #[doc(alias("InvalidParameter.InvalidUserType"))]
        InvalidParameterInvalidUserType = 702_260_546,
        /// InvalidParameter.InvalidWhiteListKey
        #[doc(alias("InvalidParameter.InvalidWhiteListKey"))]
        InvalidParameterInvalidWhiteListKey = 1_163_421_038,
        /// InvalidParameter.InvalidWorkGroupName
        #[doc(alias("InvalidParameter.InvalidWorkGroupName"))]
        InvalidParameterInvalidWorkGroupName = 1_208_021_491,
        /// InvalidParameter.JobNotFound
        #[doc(alias("InvalidParameter.JobNotFound"))]
        InvalidParameterJobNotFound = -74_440_497,
        /// InvalidParameter.MaxResultOnlySupportHundred
        #[doc(alias("InvalidParameter.MaxResultOnlySupportHundred"))]
        InvalidParameterMaxResultOnlySupportHundred = 1_737_010_072,
        /// InvalidParameter.NumberOfSQLExceedsTheLimit
        #[doc(alias("InvalidParameter.NumberOfSQLExceedsTheLimit"))]
        InvalidParameterNumberOfSqlExceedsTheLimit = 133_507_587,
        /// InvalidParameter.ParameterBase64DecodeFailed
        #[doc(alias("InvalidParameter.ParameterBase64DecodeFailed"))]
        InvalidParameterParameterBase64DecodeFailed = -1_680_313_921,
        /// InvalidParameter.ParameterIllegal
        #[doc(alias("InvalidParameter.ParameterIllegal"))]
        InvalidParameterParameterIllegal = -1_260_025_645,
        /// InvalidParameter.ParameterNotFoundOrBeNone
        #[doc(alias("InvalidParameter.ParameterNotFoundOrBeNone"))]
        InvalidParameterParameterNotFoundOrBeNone = 2_123_428_628,
        /// InvalidParameter.PolicyTypeConflict
        #[doc(alias("InvalidParameter.PolicyTypeConflict"))]
        InvalidParameterPolicyTypeConflict = -915_484_249,
        /// InvalidParameter.ResourceSpecNotFound
        #[doc(alias("InvalidParameter.ResourceSpecNotFound"))]
        InvalidParameterResourceSpecNotFound = 1_013_502_249,
        /// InvalidParameter.SQLBase64DecodeFail
        #[doc(alias("InvalidParameter.SQLBase64DecodeFail"))]
        InvalidParameterSqlBase64DecodeFail = -1_859_963_042,
        /// InvalidParameter.SQLParameterPreprocessingFailed
        #[doc(alias("InvalidParameter.SQLParameterPreprocessingFailed"))]
        InvalidParameterSqlParameterPreprocessingFailed = 653_010_972,
        /// InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.SQLTaskAnalysisFiltersKeyTypeNotMath"))]
        InvalidParameterSqlTaskAnalysisFiltersKeyTypeNotMath = -2_037_473_191,
        /// InvalidParameter.SQLTaskFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.SQLTaskFiltersKeyTypeNotMath"))]
        InvalidParameterSqlTaskFiltersKeyTypeNotMath = 354_724_812,
        /// InvalidParameter.SQLTaskNotFound
        #[doc(alias("InvalidParameter.SQLTaskNotFound"))]
        InvalidParameterSqlTaskNotFound = -1_977_771_454,
        /// InvalidParameter.SQLTaskSortByTypeNotMatch
        #[doc(alias("InvalidParameter.SQLTaskSortByTypeNotMatch"))]
        InvalidParameterSqlTaskSortByTypeNotMatch = -101_756_321,
        /// InvalidParameter.SparkJobFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.SparkJobFiltersKeyTypeNotMath"))]
        InvalidParameterSparkJobFiltersKeyTypeNotMath = -186_213_808,
        /// InvalidParameter.SparkJobIsInheritTypeNotMatch
        #[doc(alias("InvalidParameter.SparkJobIsInheritTypeNotMatch"))]
        InvalidParameterSparkJobIsInheritTypeNotMatch = -1_322_722_082,
        /// InvalidParameter.SparkJobNotFound
        #[doc(alias("InvalidParameter.SparkJobNotFound"))]
        InvalidParameterSparkJobNotFound = -850_629_484,
        /// InvalidParameter.SparkJobNotUnique
        #[doc(alias("InvalidParameter.SparkJobNotUnique"))]
        InvalidParameterSparkJobNotUnique = -660_276_782,
        /// InvalidParameter.SparkJobOnlySupportSparkBatchEngine
        #[doc(alias("InvalidParameter.SparkJobOnlySupportSparkBatchEngine"))]
        InvalidParameterSparkJobOnlySupportSparkBatchEngine = -1_238_723_349,
        /// InvalidParameter.SparkJobRoleArnNotFound
        #[doc(alias("InvalidParameter.SparkJobRoleArnNotFound"))]
        InvalidParameterSparkJobRoleArnNotFound = 199_188_489,
        /// InvalidParameter.SparkJobSortByTypeNotMatch
        #[doc(alias("InvalidParameter.SparkJobSortByTypeNotMatch"))]
        InvalidParameterSparkJobSortByTypeNotMatch = 465_152_580,
        /// InvalidParameter.TaskAlreadyFinished
        #[doc(alias("InvalidParameter.TaskAlreadyFinished"))]
        InvalidParameterTaskAlreadyFinished = 1_575_869_050,
        /// InvalidParameter.TaskListFiltersKeyTypeNotMath
        #[doc(alias("InvalidParameter.TaskListFiltersKeyTypeNotMath"))]
        InvalidParameterTaskListFiltersKeyTypeNotMath = -2_091_541_411,
        /// InvalidParameter.TaskListSortByTypeNotMatch
        #[doc(alias("InvalidParameter.TaskListSortByTypeNotMatch"))]
        InvalidParameterTaskListSortByTypeNotMatch = 1_527_578_776,
        /// InvalidParameter.TaskNotFound
        #[doc(alias("InvalidParameter.TaskNotFound"))]
        InvalidParameterTaskNotFound = 747_328_547,
        /// InvalidParameter.TaskStateTypeNotMath
        #[doc(alias("InvalidParameter.TaskStateTypeNotMath"))]
        InvalidParameterTaskStateTypeNotMath = -2_146_264_457,
        /// InvalidParameter.UrlFormatError
        #[doc(alias("InvalidParameter.UrlFormatError"))]
        InvalidParameterUrlFormatError = -447_436_340,
        /// InvalidParameter.VpcCidrFormatError
        #[doc(alias("InvalidParameter.VpcCidrFormatError"))]
        InvalidParameterVpcCidrFormatError = -233_121_806,
        /// InvalidParameter.VpcCidrOverlap
        #[doc(alias("InvalidParameter.VpcCidrOverlap"))]
        InvalidParameterVpcCidrOverlap = 660_219_825,
        /// InvalidParameterCombination
        InvalidParameterCombination = 157_891_007,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.QueueIdMismatch
        #[doc(alias("InvalidParameterValue.QueueIdMismatch"))]
        InvalidParameterValueQueueIdMismatch = -612_954_732,
        /// InvalidParameterValue.QueueName
        #[doc(alias("InvalidParameterValue.QueueName"))]
        InvalidParameterValueQueueName = 1_193_812_327,
        /// InvalidParameterValue.QuotaExceeded
        #[doc(alias("InvalidParameterValue.QuotaExceeded"))]
        InvalidParameterValueQuotaExceeded = 411_415_149,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.DefaultQueueDeleteForbidden
        #[doc(alias("OperationDenied.DefaultQueueDeleteForbidden"))]
        OperationDeniedDefaultQueueDeleteForbidden = -1_071_527_940,
        /// OperationDenied.PartitionNotReady
        #[doc(alias("OperationDenied.PartitionNotReady"))]
        OperationDeniedPartitionNotReady = -1_376_245_047,
        /// RegionError
        RegionError = -225_166_234,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.QueueName
        #[doc(alias("ResourceInUse.QueueName"))]
        ResourceInUseQueueName = 1_128_497_509,
        /// ResourceInUse.UnfinishedSQLs
        #[doc(alias("ResourceInUse.UnfinishedSQLs"))]
        ResourceInUseUnfinishedSqLs = 2_134_649_534,
        /// ResourceInsufficient.SparkJobInsufficientResources
        #[doc(alias("ResourceInsufficient.SparkJobInsufficientResources"))]
        ResourceInsufficientSparkJobInsufficientResources = -2_006_885_995,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.BatchSQLTaskNotFound
        #[doc(alias("ResourceNotFound.BatchSQLTaskNotFound"))]
        ResourceNotFoundBatchSqlTaskNotFound = -253_142_324,
        /// ResourceNotFound.BatchSQLTaskNotUnique
        #[doc(alias("ResourceNotFound.BatchSQLTaskNotUnique"))]
        ResourceNotFoundBatchSqlTaskNotUnique = 669_843_722,
        /// ResourceNotFound.DataEngineConfigInstanceNotFound
        #[doc(alias("ResourceNotFound.DataEngineConfigInstanceNotFound"))]
        ResourceNotFoundDataEngineConfigInstanceNotFound = -348_313_913,
        /// ResourceNotFound.DataEngineConfigInstanceNotUnique
        #[doc(alias("ResourceNotFound.DataEngineConfigInstanceNotUnique"))]
        ResourceNotFoundDataEngineConfigInstanceNotUnique = -1_189_284_960,
        /// ResourceNotFound.DataEngineNotActivity
        #[doc(alias("ResourceNotFound.DataEngineNotActivity"))]
        ResourceNotFoundDataEngineNotActivity = -1_319_712_805,
        /// ResourceNotFound.DataEngineNotFound
        #[doc(alias("ResourceNotFound.DataEngineNotFound"))]
        ResourceNotFoundDataEngineNotFound = -613_313_132,
        /// ResourceNotFound.DataEngineNotMultiVersion
        #[doc(alias("ResourceNotFound.DataEngineNotMultiVersion"))]
        ResourceNotFoundDataEngineNotMultiVersion = -1_544_489_417,
        /// ResourceNotFound.DataEngineNotRunning
        #[doc(alias("ResourceNotFound.DataEngineNotRunning"))]
        ResourceNotFoundDataEngineNotRunning = 360_783_244,
        /// ResourceNotFound.DataEngineNotUnique
        #[doc(alias("ResourceNotFound.DataEngineNotUnique"))]
        ResourceNotFoundDataEngineNotUnique = 856_927_491,
        /// ResourceNotFound.DataEngineTypeOnlySupportBatch
        #[doc(alias("ResourceNotFound.DataEngineTypeOnlySupportBatch"))]
        ResourceNotFoundDataEngineTypeOnlySupportBatch = -245_451_466,
        /// ResourceNotFound.DatasourceNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.DatasourceNotFound"))]
        ResourceNotFoundDatasourceNotFound = 128_906_298,
        /// ResourceNotFound.DefaultDataEngineNotFound
        #[doc(alias("ResourceNotFound.DefaultDataEngineNotFound"))]
        ResourceNotFoundDefaultDataEngineNotFound = -750_627_532,
        /// ResourceNotFound.EksResourceNotFound
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceNotFound.EksResourceNotFound"))]
        ResourceNotFoundEksResourceNotFound = 1_874_739_224,
        /// ResourceNotFound.GatewayNotFound
        #[doc(alias("ResourceNotFound.GatewayNotFound"))]
        ResourceNotFoundGatewayNotFound = 334_763_260,
        /// ResourceNotFound.ImageSessionConfigNotFound
        #[doc(alias("ResourceNotFound.ImageSessionConfigNotFound"))]
        ResourceNotFoundImageSessionConfigNotFound = 1_728_751_805,
        /// ResourceNotFound.ImageSessionConfigNotUnique
        #[doc(alias("ResourceNotFound.ImageSessionConfigNotUnique"))]
        ResourceNotFoundImageSessionConfigNotUnique = -563_803_129,
        /// ResourceNotFound.ImageVersionNotActivity
        #[doc(alias("ResourceNotFound.ImageVersionNotActivity"))]
        ResourceNotFoundImageVersionNotActivity = -1_059_262_118,
        /// ResourceNotFound.ImageVersionNotFound
        #[doc(alias("ResourceNotFound.ImageVersionNotFound"))]
        ResourceNotFoundImageVersionNotFound = 344_539_230,
        /// ResourceNotFound.ImageVersionNotUnique
        #[doc(alias("ResourceNotFound.ImageVersionNotUnique"))]
        ResourceNotFoundImageVersionNotUnique = -1_919_912_324,
        /// ResourceNotFound.NetworkConnectionNotFound
        #[doc(alias("ResourceNotFound.NetworkConnectionNotFound"))]
        ResourceNotFoundNetworkConnectionNotFound = -1_237_678_777,
        /// ResourceNotFound.Partition
        #[doc(alias("ResourceNotFound.Partition"))]
        ResourceNotFoundPartition = 77_356_879,
        /// ResourceNotFound.PartitionQueue
        #[doc(alias("ResourceNotFound.PartitionQueue"))]
        ResourceNotFoundPartitionQueue = 1_456_320_407,
        /// ResourceNotFound.ResourceNotFoundCode\_GatewayNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFoundCode_GatewayNotFound"))]
        ResourceNotFoundResourceNotFoundCodeGatewayNotFound = -499_385_726,
        /// ResourceNotFound.ResourceNotFoundCode\_SessionInsufficientResources
        #[doc(
            alias("ResourceNotFound.ResourceNotFoundCode_SessionInsufficientResources")
        )]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-09-27"
        )]
        ResourceNotFoundResourceNotFoundCodeSessionInsufficientResources = -1_528_216_096,
        /// ResourceNotFound.ResourceUsageOutOfLimit
        #[doc(alias("ResourceNotFound.ResourceUsageOutOfLimit"))]
        ResourceNotFoundResourceUsageOutOfLimit = -1_897_313_834,
        /// ResourceNotFound.ResultOutputPathNotFound
        #[doc(alias("ResourceNotFound.ResultOutputPathNotFound"))]
        ResourceNotFoundResultOutputPathNotFound = 1_580_259_255,
        /// ResourceNotFound.ResultSavePathNotFound
        #[doc(alias("ResourceNotFound.ResultSavePathNotFound"))]
        ResourceNotFoundResultSavePathNotFound = -1_719_173_854,
        /// ResourceNotFound.RoleArnResourceNotFound
        #[doc(alias("ResourceNotFound.RoleArnResourceNotFound"))]
        ResourceNotFoundRoleArnResourceNotFound = 839_404_049,
        /// ResourceNotFound.SessionInsufficientResources
        #[doc(alias("ResourceNotFound.SessionInsufficientResources"))]
        ResourceNotFoundSessionInsufficientResources = 280_417_629,
        /// ResourceNotFound.SessionNotFound
        #[doc(alias("ResourceNotFound.SessionNotFound"))]
        ResourceNotFoundSessionNotFound = 866_128_493,
        /// ResourceNotFound.SessionStateDead
        #[doc(alias("ResourceNotFound.SessionStateDead"))]
        ResourceNotFoundSessionStateDead = 1_765_673_511,
        /// ResourceNotFound.SessionStateShuttingDown
        #[doc(alias("ResourceNotFound.SessionStateShuttingDown"))]
        ResourceNotFoundSessionStateShuttingDown = -185_339_139,
        /// ResourceNotFound.ShuffleDirNotFound
        #[doc(alias("ResourceNotFound.ShuffleDirNotFound"))]
        ResourceNotFoundShuffleDirNotFound = 2_105_210_986,
        /// ResourceNotFound.SparkJobInsufficientResources
        #[doc(alias("ResourceNotFound.SparkJobInsufficientResources"))]
        ResourceNotFoundSparkJobInsufficientResources = -1_130_737_214,
        /// ResourceNotFound.SystemConfigNotFound
        #[doc(alias("ResourceNotFound.SystemConfigNotFound"))]
        ResourceNotFoundSystemConfigNotFound = -318_046_200,
        /// ResourceNotFound.TableNotFound
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.TableNotFound"))]
        ResourceNotFoundTableNotFound = 1_167_750_640,
        /// ResourceNotFound.TaskAlreadyFailed
        #[doc(alias("ResourceNotFound.TaskAlreadyFailed"))]
        ResourceNotFoundTaskAlreadyFailed = -1_723_472_423,
        /// ResourceNotFound.TaskAlreadyFinished
        #[doc(alias("ResourceNotFound.TaskAlreadyFinished"))]
        ResourceNotFoundTaskAlreadyFinished = -2_018_746_895,
        /// ResourceNotFound.TaskInfoNotFound
        #[doc(alias("ResourceNotFound.TaskInfoNotFound"))]
        ResourceNotFoundTaskInfoNotFound = -1_760_228_285,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
        /// ResourceNotFound.WarehouseDirNotFound
        #[doc(alias("ResourceNotFound.WarehouseDirNotFound"))]
        ResourceNotFoundWarehouseDirNotFound = -158_980_088,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.BalanceInsufficient
        #[doc(alias("ResourceUnavailable.BalanceInsufficient"))]
        ResourceUnavailableBalanceInsufficient = 1_701_554_132,
        /// ResourceUnavailable.GatewayNotRunning
        #[doc(alias("ResourceUnavailable.GatewayNotRunning"))]
        ResourceUnavailableGatewayNotRunning = -375_067_235,
        /// ResourceUnavailable.ResourceUnavailableCode\_GatewayNotRunning
        #[doc(alias("ResourceUnavailable.ResourceUnavailableCode_GatewayNotRunning"))]
        ResourceUnavailableResourceUnavailableCodeGatewayNotRunning = -1_756_506_475,
        /// ResourceUnavailable.WhiteListFunction
        #[doc(alias("ResourceUnavailable.WhiteListFunction"))]
        ResourceUnavailableWhiteListFunction = -1_557_946_385,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// ResourcesSoldOut.UnauthorizedGrantPolicy
        #[doc(alias("ResourcesSoldOut.UnauthorizedGrantPolicy"))]
        ResourcesSoldOutUnauthorizedGrantPolicy = 386_399,
        /// ResourcesSoldOut.UnauthorizedOperation
        ///
        /// - Retry: `never`
        #[doc(alias("ResourcesSoldOut.UnauthorizedOperation"))]
        ResourcesSoldOutUnauthorizedOperation = 2_099_003_313,
        /// ResourcesSoldOut.UnauthorizedRevokePolicy
        #[doc(alias("ResourcesSoldOut.UnauthorizedRevokePolicy"))]
        ResourcesSoldOutUnauthorizedRevokePolicy = -588_277_160,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AddUsersToWorkgroup
        #[doc(alias("UnauthorizedOperation.AddUsersToWorkgroup"))]
        UnauthorizedOperationAddUsersToWorkgroup = -713_517_530,
        /// UnauthorizedOperation.BindWorkgroupsToUser
        #[doc(alias("UnauthorizedOperation.BindWorkgroupsToUser"))]
        UnauthorizedOperationBindWorkgroupsToUser = 2_102_923_047,
        /// UnauthorizedOperation.CreateAdministrator
        #[doc(alias("UnauthorizedOperation.CreateAdministrator"))]
        UnauthorizedOperationCreateAdministrator = 1_279_818_934,
        /// UnauthorizedOperation.CreateCatalog
        #[doc(alias("UnauthorizedOperation.CreateCatalog"))]
        UnauthorizedOperationCreateCatalog = 485_913_096,
        /// UnauthorizedOperation.CreateWorkgroup
        #[doc(alias("UnauthorizedOperation.CreateWorkgroup"))]
        UnauthorizedOperationCreateWorkgroup = -754_393_770,
        /// UnauthorizedOperation.DeleteComputingEngine
        #[doc(alias("UnauthorizedOperation.DeleteComputingEngine"))]
        UnauthorizedOperationDeleteComputingEngine = -1_911_581_980,
        /// UnauthorizedOperation.DeleteUser
        #[doc(alias("UnauthorizedOperation.DeleteUser"))]
        UnauthorizedOperationDeleteUser = -1_612_839_953,
        /// UnauthorizedOperation.DeleteUsersFromWorkgroup
        #[doc(alias("UnauthorizedOperation.DeleteUsersFromWorkgroup"))]
        UnauthorizedOperationDeleteUsersFromWorkgroup = -44_992_021,
        /// UnauthorizedOperation.DeleteWorkgroup
        #[doc(alias("UnauthorizedOperation.DeleteWorkgroup"))]
        UnauthorizedOperationDeleteWorkgroup = 933_994_647,
        /// UnauthorizedOperation.GrantPolicy
        #[doc(alias("UnauthorizedOperation.GrantPolicy"))]
        UnauthorizedOperationGrantPolicy = 1_423_062_788,
        /// UnauthorizedOperation.ModifyComputingEngine
        #[doc(alias("UnauthorizedOperation.ModifyComputingEngine"))]
        UnauthorizedOperationModifyComputingEngine = 453_185_447,
        /// UnauthorizedOperation.ModifyUserInfo
        #[doc(alias("UnauthorizedOperation.ModifyUserInfo"))]
        UnauthorizedOperationModifyUserInfo = -1_418_661_745,
        /// UnauthorizedOperation.ModifyUserType
        #[doc(alias("UnauthorizedOperation.ModifyUserType"))]
        UnauthorizedOperationModifyUserType = 204_089_358,
        /// UnauthorizedOperation.ModifyWorkgroupInfo
        #[doc(alias("UnauthorizedOperation.ModifyWorkgroupInfo"))]
        UnauthorizedOperationModifyWorkgroupInfo = -876_744_326,
        /// UnauthorizedOperation.MonitorComputingEngine
        #[doc(alias("UnauthorizedOperation.MonitorComputingEngine"))]
        UnauthorizedOperationMonitorComputingEngine = -1_734_189_993,
        /// UnauthorizedOperation.NoPaymentAuthority
        #[doc(alias("UnauthorizedOperation.NoPaymentAuthority"))]
        UnauthorizedOperationNoPaymentAuthority = 1_530_855_121,
        /// UnauthorizedOperation.OperateComputingEngine
        #[doc(alias("UnauthorizedOperation.OperateComputingEngine"))]
        UnauthorizedOperationOperateComputingEngine = 449_727_087,
        /// UnauthorizedOperation.ProhibitedOperationAdmin
        #[doc(alias("UnauthorizedOperation.ProhibitedOperationAdmin"))]
        UnauthorizedOperationProhibitedOperationAdmin = -571_620_275,
        /// UnauthorizedOperation.RenewComputingEngine
        #[doc(alias("UnauthorizedOperation.RenewComputingEngine"))]
        UnauthorizedOperationRenewComputingEngine = 1_601_642_226,
        /// UnauthorizedOperation.RevokePolicy
        #[doc(alias("UnauthorizedOperation.RevokePolicy"))]
        UnauthorizedOperationRevokePolicy = -64_013_581,
        /// UnauthorizedOperation.UnauthorizedOperation
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperation"))]
        UnauthorizedOperationUnauthorizedOperation = 195_889_881,
        /// UnauthorizedOperation.UnauthorizedOperationCode\_NoEngineCamPermissions
        #[doc(
            alias(
                "UnauthorizedOperation.UnauthorizedOperationCode_NoEngineCamPermissions"
            )
        )]
        UnauthorizedOperationUnauthorizedOperationCodeNoEngineCamPermissions = -1_488_799_723,
        /// UnauthorizedOperation.UnbindWorkgroupsFromUser
        #[doc(alias("UnauthorizedOperation.UnbindWorkgroupsFromUser"))]
        UnauthorizedOperationUnbindWorkgroupsFromUser = -938_686_315,
        /// UnauthorizedOperation.UseComputingEngine
        #[doc(alias("UnauthorizedOperation.UseComputingEngine"))]
        UnauthorizedOperationUseComputingEngine = 699_253_926,
        /// UnauthorizedOperation.UserNotExist
        #[doc(alias("UnauthorizedOperation.UserNotExist"))]
        UnauthorizedOperationUserNotExist = -1_823_854_159,
        /// UnauthorizedOperation.YuntiUserUnSupport
        #[doc(alias("UnauthorizedOperation.YuntiUserUnSupport"))]
        UnauthorizedOperationYuntiUserUnSupport = 1_996_482_716,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ModifyOwnerUnsupported
        #[doc(alias("UnsupportedOperation.ModifyOwnerUnsupported"))]
        UnsupportedOperationModifyOwnerUnsupported = -1_650_982_965,
        /// UnsupportedOperation.UnsupportedDatasourceConnectionType
        #[doc(alias("UnsupportedOperation.UnsupportedDatasourceConnectionType"))]
        UnsupportedOperationUnsupportedDatasourceConnectionType = -1_593_575_355,
        /// UnsupportedOperation.UnsupportedFileType
        #[doc(alias("UnsupportedOperation.UnsupportedFileType"))]
        UnsupportedOperationUnsupportedFileType = -1_215_542_993,
    }
    api::listed_enum!(DlcError, dlc_v20210125_table);
    mod dlc_v20210125_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{DlcError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "dlc_v20210125";
        pub(super) const CODE_INDEX: Index = index::DLC_V20210125_CODES;
        pub(super) const KEY_INDEX: Index = index::DLC_V20210125_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 296] = backgrounds(
            &WORDS,
            &index::DLC_V20210125_HEADS,
        );
        pub(super) static OWN: [Own; 16] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::DLC_V20210125_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210125::DlcError;

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
