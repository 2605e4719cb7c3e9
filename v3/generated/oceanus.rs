// @generated from spec/oceanus.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 15665db4fd96e6f4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/oceanus.rs"]
mod index;

/// Version 2019-04-22 of the API.
pub mod v20190422 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Stream Compute Service (oceanus), API 3.0, version 2019-04-22.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum OceanusError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.CAMNotAuthorized
        #[doc(alias("AuthFailure.CAMNotAuthorized"))]
        AuthFailureCamNotAuthorized = -1_261_174_098,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CheckDdlGrammar
        #[doc(alias("FailedOperation.CheckDdlGrammar"))]
        FailedOperationCheckDdlGrammar = 1_856_904_310,
        /// FailedOperation.ClusterNotFound
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound = -768_661_945,
        /// FailedOperation.DDLParseFailure
        #[doc(alias("FailedOperation.DDLParseFailure"))]
        FailedOperationDdlParseFailure = -2_129_215_633,
        /// FailedOperation.DataSourceConnectionFailed
        #[doc(alias("FailedOperation.DataSourceConnectionFailed"))]
        FailedOperationDataSourceConnectionFailed = 386_638_215,
        /// FailedOperation.DefaultSpaceCanNotOperate
        #[doc(alias("FailedOperation.DefaultSpaceCanNotOperate"))]
        FailedOperationDefaultSpaceCanNotOperate = -983_319_982,
        /// FailedOperation.DeleteWedataItemspace
        #[doc(alias("FailedOperation.DeleteWedataItemspace"))]
        FailedOperationDeleteWedataItemspace = -276_108_694,
        /// FailedOperation.DraftConfigCanNotDelete
        #[doc(alias("FailedOperation.DraftConfigCanNotDelete"))]
        FailedOperationDraftConfigCanNotDelete = -1_944_335_797,
        /// FailedOperation.DuplicatedJobName
        #[doc(alias("FailedOperation.DuplicatedJobName"))]
        FailedOperationDuplicatedJobName = 1_636_074_837,
        /// FailedOperation.FailedOperationCode\_FetchSqlGatewayStatement
        #[doc(alias("FailedOperation.FailedOperationCode_FetchSqlGatewayStatement"))]
        FailedOperationFailedOperationCodeFetchSqlGatewayStatement = 1_364_731_839,
        /// FailedOperation.FailedOperationCode\_RunSqlGateway
        #[doc(alias("FailedOperation.FailedOperationCode_RunSqlGateway"))]
        FailedOperationFailedOperationCodeRunSqlGateway = -709_310_733,
        /// FailedOperation.GetResourceTagsByResourceIds
        #[doc(alias("FailedOperation.GetResourceTagsByResourceIds"))]
        FailedOperationGetResourceTagsByResourceIds = -1_855_450_887,
        /// FailedOperation.GetResourcesByTagsUnion
        #[doc(alias("FailedOperation.GetResourcesByTagsUnion"))]
        FailedOperationGetResourcesByTagsUnion = 175_956_231,
        /// FailedOperation.GrammarCheckFailure
        #[doc(alias("FailedOperation.GrammarCheckFailure"))]
        FailedOperationGrammarCheckFailure = -2_099_851_689,
        /// FailedOperation.JobBindDefaultMonitorFailed
        #[doc(alias("FailedOperation.JobBindDefaultMonitorFailed"))]
        FailedOperationJobBindDefaultMonitorFailed = 1_928_683_923,
        /// FailedOperation.JobConfigOnPublish
        #[doc(alias("FailedOperation.JobConfigOnPublish"))]
        FailedOperationJobConfigOnPublish = 1_852_728_127,
        /// FailedOperation.ModifyConnectorFailedOperation
        #[doc(alias("FailedOperation.ModifyConnectorFailedOperation"))]
        FailedOperationModifyConnectorFailedOperation = 2_066_310_989,
        /// FailedOperation.ModifyTableFailedOperation
        #[doc(alias("FailedOperation.ModifyTableFailedOperation"))]
        FailedOperationModifyTableFailedOperation = -636_876_066,
        /// FailedOperation.ParseSql
        #[doc(alias("FailedOperation.ParseSql"))]
        FailedOperationParseSql = -1_108_940_537,
        /// FailedOperation.ResourceInsufficient
        #[doc(alias("FailedOperation.ResourceInsufficient"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-12"
        )]
        FailedOperationResourceInsufficient = 1_051_233_611,
        /// FailedOperation.UserNotAuthenticated
        #[doc(alias("FailedOperation.UserNotAuthenticated"))]
        FailedOperationUserNotAuthenticated = -1_545_167_829,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CLS
        #[doc(alias("InternalError.CLS"))]
        InternalErrorCls = 92_597_219,
        /// InternalError.COSClient
        #[doc(alias("InternalError.COSClient"))]
        InternalErrorCosClient = 1_466_077_188,
        /// InternalError.CamCgwError
        #[doc(alias("InternalError.CamCgwError"))]
        InternalErrorCamCgwError = -609_337_688,
        /// InternalError.DB
        #[doc(alias("InternalError.DB"))]
        InternalErrorDb = 45_416_334,
        /// InternalError.FailedToBescribeResources
        #[doc(alias("InternalError.FailedToBescribeResources"))]
        InternalErrorFailedToBescribeResources = -1_957_958_776,
        /// InternalError.FailedToUpdateJob
        #[doc(alias("InternalError.FailedToUpdateJob"))]
        InternalErrorFailedToUpdateJob = 1_431_606_987,
        /// InternalError.JobInstanceNotFound
        #[doc(alias("InternalError.JobInstanceNotFound"))]
        InternalErrorJobInstanceNotFound = 7_512_649,
        /// InternalError.LogicError
        #[doc(alias("InternalError.LogicError"))]
        InternalErrorLogicError = -1_131_202_275,
        /// InternalError.ResourceConfigCanNotDelete
        #[doc(alias("InternalError.ResourceConfigCanNotDelete"))]
        InternalErrorResourceConfigCanNotDelete = -387_499_120,
        /// InternalError.ResourceNotExist
        #[doc(alias("InternalError.ResourceNotExist"))]
        InternalErrorResourceNotExist = -984_843_159,
        /// InternalError.SqlCodeNotFound
        #[doc(alias("InternalError.SqlCodeNotFound"))]
        InternalErrorSqlCodeNotFound = 650_230_952,
        /// InternalError.StsNewClient
        #[doc(alias("InternalError.StsNewClient"))]
        InternalErrorStsNewClient = 1_620_490_518,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AppIdResourceNotMatch
        #[doc(alias("InvalidParameter.AppIdResourceNotMatch"))]
        InvalidParameterAppIdResourceNotMatch = -1_317_001_860,
        /// InvalidParameter.CreateVariableExists
        #[doc(alias("InvalidParameter.CreateVariableExists"))]
        InvalidParameterCreateVariableExists = 1_609_480_248,
        /// InvalidParameter.DuplicatedFolderName
        #[doc(alias("InvalidParameter.DuplicatedFolderName"))]
        InvalidParameterDuplicatedFolderName = -1_755_094_174,
        /// InvalidParameter.DuplicatedSpaceName
        #[doc(alias("InvalidParameter.DuplicatedSpaceName"))]
        InvalidParameterDuplicatedSpaceName = 121_386_828,
        /// InvalidParameter.IllegalMaxParallelism
        #[doc(alias("InvalidParameter.IllegalMaxParallelism"))]
        InvalidParameterIllegalMaxParallelism = 476_468_816,
        /// InvalidParameter.IllegalSearchKeyword
        #[doc(alias("InvalidParameter.IllegalSearchKeyword"))]
        InvalidParameterIllegalSearchKeyword = -2_034_296_550,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId = -301_894_522,
        /// InvalidParameter.InvalidClusterId
        #[doc(alias("InvalidParameter.InvalidClusterId"))]
        InvalidParameterInvalidClusterId = -1_489_603_278,
        /// InvalidParameter.InvalidItemSpaceName
        #[doc(alias("InvalidParameter.InvalidItemSpaceName"))]
        InvalidParameterInvalidItemSpaceName = -1_603_865_638,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName = -517_328_463,
        /// InvalidParameter.InvalidRegion
        #[doc(alias("InvalidParameter.InvalidRegion"))]
        InvalidParameterInvalidRegion = 790_284_491,
        /// InvalidParameter.InvalidResourceIds
        #[doc(alias("InvalidParameter.InvalidResourceIds"))]
        InvalidParameterInvalidResourceIds = 1_717_852_477,
        /// InvalidParameter.JobConfigLogCollectParamError
        #[doc(alias("InvalidParameter.JobConfigLogCollectParamError"))]
        InvalidParameterJobConfigLogCollectParamError = 538_412_814,
        /// InvalidParameter.MaxParallelismTooLarge
        #[doc(alias("InvalidParameter.MaxParallelismTooLarge"))]
        InvalidParameterMaxParallelismTooLarge = 1_838_856_835,
        /// InvalidParameter.MaxParallelismTooSmall
        #[doc(alias("InvalidParameter.MaxParallelismTooSmall"))]
        InvalidParameterMaxParallelismTooSmall = 1_433_172_494,
        /// InvalidParameter.UinResourceNotMatch
        #[doc(alias("InvalidParameter.UinResourceNotMatch"))]
        InvalidParameterUinResourceNotMatch = 1_234_014_081,
        /// InvalidParameter.UnsupportedFlinkConf
        #[doc(alias("InvalidParameter.UnsupportedFlinkConf"))]
        InvalidParameterUnsupportedFlinkConf = 1_717_366_123,
        /// InvalidParameter.UnsupportedOptions
        #[doc(alias("InvalidParameter.UnsupportedOptions"))]
        InvalidParameterUnsupportedOptions = 331_559_411,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ClusterId
        #[doc(alias("InvalidParameterValue.ClusterId"))]
        InvalidParameterValueClusterId = -1_763_530_982,
        /// InvalidParameterValue.ClusterIds
        #[doc(alias("InvalidParameterValue.ClusterIds"))]
        InvalidParameterValueClusterIds = -94_876_467,
        /// InvalidParameterValue.CuMem
        #[doc(alias("InvalidParameterValue.CuMem"))]
        InvalidParameterValueCuMem = 1_877_024_643,
        /// InvalidParameterValue.InvalidLimit
        #[doc(alias("InvalidParameterValue.InvalidLimit"))]
        InvalidParameterValueInvalidLimit = 37_562_811,
        /// InvalidParameterValue.InvalidStartMode
        #[doc(alias("InvalidParameterValue.InvalidStartMode"))]
        InvalidParameterValueInvalidStartMode = 1_604_419_493,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime = -2_008_720_995,
        /// InvalidParameterValue.JobIdValueError
        #[doc(alias("InvalidParameterValue.JobIdValueError"))]
        InvalidParameterValueJobIdValueError = -1_887_119_550,
        /// InvalidParameterValue.JobName
        #[doc(alias("InvalidParameterValue.JobName"))]
        InvalidParameterValueJobName = 1_703_858_087,
        /// InvalidParameterValue.JobNameExisted
        #[doc(alias("InvalidParameterValue.JobNameExisted"))]
        InvalidParameterValueJobNameExisted = 1_302_634_215,
        /// InvalidParameterValue.JobTypeCombineWithClusterType
        #[doc(alias("InvalidParameterValue.JobTypeCombineWithClusterType"))]
        InvalidParameterValueJobTypeCombineWithClusterType = 1_643_030_931,
        /// InvalidParameterValue.JobTypeCombineWithEntrypointClass
        #[doc(alias("InvalidParameterValue.JobTypeCombineWithEntrypointClass"))]
        InvalidParameterValueJobTypeCombineWithEntrypointClass = -855_543_709,
        /// InvalidParameterValue.MetaDatabaseExisted
        #[doc(alias("InvalidParameterValue.MetaDatabaseExisted"))]
        InvalidParameterValueMetaDatabaseExisted = 834_775_109,
        /// InvalidParameterValue.MetaDatabaseName
        #[doc(alias("InvalidParameterValue.MetaDatabaseName"))]
        InvalidParameterValueMetaDatabaseName = -281_001_005,
        /// InvalidParameterValue.MetaTableExisted
        #[doc(alias("InvalidParameterValue.MetaTableExisted"))]
        InvalidParameterValueMetaTableExisted = -1_952_808_418,
        /// InvalidParameterValue.OrderType
        #[doc(alias("InvalidParameterValue.OrderType"))]
        InvalidParameterValueOrderType = -709_467_021,
        /// InvalidParameterValue.ResourceIdsNotFound
        #[doc(alias("InvalidParameterValue.ResourceIdsNotFound"))]
        InvalidParameterValueResourceIdsNotFound = -969_296_305,
        /// InvalidParameterValue.RunJobDescriptionsCount
        #[doc(alias("InvalidParameterValue.RunJobDescriptionsCount"))]
        InvalidParameterValueRunJobDescriptionsCount = -789_155_537,
        /// InvalidParameterValue.RunType
        #[doc(alias("InvalidParameterValue.RunType"))]
        InvalidParameterValueRunType = -1_872_064_920,
        /// InvalidParameterValue.Timestamp
        #[doc(alias("InvalidParameterValue.Timestamp"))]
        InvalidParameterValueTimestamp = -113_674_065,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// InvalidParameterValue.UnSupportedComposite
        #[doc(alias("InvalidParameterValue.UnSupportedComposite"))]
        InvalidParameterValueUnSupportedComposite = 79_311_036,
        /// InvalidParameterValue.UnknownStopType
        #[doc(alias("InvalidParameterValue.UnknownStopType"))]
        InvalidParameterValueUnknownStopType = 1_277_883_175,
        /// InvalidParameterValue.VariableName
        #[doc(alias("InvalidParameterValue.VariableName"))]
        InvalidParameterValueVariableName = -1_531_709_101,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ItemSpaceLimitExceeded
        #[doc(alias("LimitExceeded.ItemSpaceLimitExceeded"))]
        LimitExceededItemSpaceLimitExceeded = -1_709_682_983,
        /// LimitExceeded.Job
        #[doc(alias("LimitExceeded.Job"))]
        LimitExceededJob = -113_980_413,
        /// LimitExceeded.JobConfig
        #[doc(alias("LimitExceeded.JobConfig"))]
        LimitExceededJobConfig = -643_391_541,
        /// LimitExceeded.JobDefaultMonitorLimitExceeded
        #[doc(alias("LimitExceeded.JobDefaultMonitorLimitExceeded"))]
        LimitExceededJobDefaultMonitorLimitExceeded = 864_023_990,
        /// LimitExceeded.MetaDatabase
        #[doc(alias("LimitExceeded.MetaDatabase"))]
        LimitExceededMetaDatabase = -480_885_021,
        /// LimitExceeded.MetaTable
        #[doc(alias("LimitExceeded.MetaTable"))]
        LimitExceededMetaTable = -231_086_728,
        /// LimitExceeded.Variables
        #[doc(alias("LimitExceeded.Variables"))]
        LimitExceededVariables = 448_156_529,
        /// LimitExceeded.WorkSpaceLimitExceeded
        #[doc(alias("LimitExceeded.WorkSpaceLimitExceeded"))]
        LimitExceededWorkSpaceLimitExceeded = 851_766_999,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.InstanceInProcess
        #[doc(alias("ResourceInUse.InstanceInProcess"))]
        ResourceInUseInstanceInProcess = 629_137_101,
        /// ResourceInUse.ResourceConnectorDuplicateName
        #[doc(alias("ResourceInUse.ResourceConnectorDuplicateName"))]
        ResourceInUseResourceConnectorDuplicateName = -1_197_608_695,
        /// ResourceInUse.ResourceNameAlreadyExists
        #[doc(alias("ResourceInUse.ResourceNameAlreadyExists"))]
        ResourceInUseResourceNameAlreadyExists = 1_137_449_685,
        /// ResourceInsufficient.CU
        #[doc(alias("ResourceInsufficient.CU"))]
        ResourceInsufficientCu = 1_861_484_893,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.COSBucket
        #[doc(alias("ResourceNotFound.COSBucket"))]
        ResourceNotFoundCosBucket = 1_480_571_390,
        /// ResourceNotFound.ClusterId
        #[doc(alias("ResourceNotFound.ClusterId"))]
        ResourceNotFoundClusterId = 1_798_954_491,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound = -1_039_311_346,
        /// ResourceNotFound.Job
        #[doc(alias("ResourceNotFound.Job"))]
        ResourceNotFoundJob = 1_321_952_190,
        /// ResourceNotFound.JobConfig
        #[doc(alias("ResourceNotFound.JobConfig"))]
        ResourceNotFoundJobConfig = -1_841_963_963,
        /// ResourceNotFound.JobId
        #[doc(alias("ResourceNotFound.JobId"))]
        ResourceNotFoundJobId = -803_423_922,
        /// ResourceNotFound.LogTopic
        #[doc(alias("ResourceNotFound.LogTopic"))]
        ResourceNotFoundLogTopic = -1_348_313_531,
        /// ResourceNotFound.MetaDataNotFound
        #[doc(alias("ResourceNotFound.MetaDataNotFound"))]
        ResourceNotFoundMetaDataNotFound = 1_147_260_169,
        /// ResourceNotFound.ParseConnectorClusterNotFound
        #[doc(alias("ResourceNotFound.ParseConnectorClusterNotFound"))]
        ResourceNotFoundParseConnectorClusterNotFound = -1_102_793_004,
        /// ResourceNotFound.Resource
        #[doc(alias("ResourceNotFound.Resource"))]
        ResourceNotFoundResource = 1_850_778_308,
        /// ResourceNotFound.ResourceConfig
        #[doc(alias("ResourceNotFound.ResourceConfig"))]
        ResourceNotFoundResourceConfig = -413_088_692,
        /// ResourceNotFound.ResourceNotExist
        #[doc(alias("ResourceNotFound.ResourceNotExist"))]
        ResourceNotFoundResourceNotExist = 864_026_115,
        /// ResourceNotFound.TableNotExist
        #[doc(alias("ResourceNotFound.TableNotExist"))]
        ResourceNotFoundTableNotExist = 1_289_728_241,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.BeUseBySomeJobConfig
        #[doc(alias("ResourceUnavailable.BeUseBySomeJobConfig"))]
        ResourceUnavailableBeUseBySomeJobConfig = -1_850_381_371,
        /// ResourceUnavailable.CheckResourceLocExists
        #[doc(alias("ResourceUnavailable.CheckResourceLocExists"))]
        ResourceUnavailableCheckResourceLocExists = -1_599_560_268,
        /// ResourceUnavailable.Cluster
        #[doc(alias("ResourceUnavailable.Cluster"))]
        ResourceUnavailableCluster = -179_699_418,
        /// ResourceUnavailable.ClusterGroupStatus
        #[doc(alias("ResourceUnavailable.ClusterGroupStatus"))]
        ResourceUnavailableClusterGroupStatus = 1_926_724_168,
        /// ResourceUnavailable.FailedToBescribeResources
        #[doc(alias("ResourceUnavailable.FailedToBescribeResources"))]
        ResourceUnavailableFailedToBescribeResources = 982_382_867,
        /// ResourceUnavailable.GetJobPublishedJobConfig
        #[doc(alias("ResourceUnavailable.GetJobPublishedJobConfig"))]
        ResourceUnavailableGetJobPublishedJobConfig = -592_331_642,
        /// ResourceUnavailable.JobResourceConfigNotReady
        #[doc(alias("ResourceUnavailable.JobResourceConfigNotReady"))]
        ResourceUnavailableJobResourceConfigNotReady = -1_018_291_381,
        /// ResourceUnavailable.NoRunningJobInstancesFoundForJobId
        #[doc(alias("ResourceUnavailable.NoRunningJobInstancesFoundForJobId"))]
        ResourceUnavailableNoRunningJobInstancesFoundForJobId = -1_442_174_153,
        /// ResourceUnavailable.NotAllowedToBeDeleted
        #[doc(alias("ResourceUnavailable.NotAllowedToBeDeleted"))]
        ResourceUnavailableNotAllowedToBeDeleted = 1_184_373_498,
        /// ResourceUnavailable.NotAllowedToBeStopOrPause
        #[doc(alias("ResourceUnavailable.NotAllowedToBeStopOrPause"))]
        ResourceUnavailableNotAllowedToBeStopOrPause = -1_858_135_235,
        /// ResourceUnavailable.ReqCuMem
        #[doc(alias("ResourceUnavailable.ReqCuMem"))]
        ResourceUnavailableReqCuMem = -2_097_409_077,
        /// ResourceUnavailable.ResourceLocNotExists
        #[doc(alias("ResourceUnavailable.ResourceLocNotExists"))]
        ResourceUnavailableResourceLocNotExists = 901_176_704,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.CanNotDelete
        #[doc(alias("UnsupportedOperation.CanNotDelete"))]
        UnsupportedOperationCanNotDelete = -1_389_840_307,
        /// UnsupportedOperation.ClsSqlNotEnabled
        #[doc(alias("UnsupportedOperation.ClsSqlNotEnabled"))]
        UnsupportedOperationClsSqlNotEnabled = -1_626_419_061,
        /// UnsupportedOperation.InvalidCheckpointIntervalError
        #[doc(alias("UnsupportedOperation.InvalidCheckpointIntervalError"))]
        UnsupportedOperationInvalidCheckpointIntervalError = -807_375_743,
        /// UnsupportedOperation.MultiExternalCatalogUnsupported
        #[doc(alias("UnsupportedOperation.MultiExternalCatalogUnsupported"))]
        UnsupportedOperationMultiExternalCatalogUnsupported = -1_090_293_267,
        /// UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported
        #[doc(alias("UnsupportedOperation.MultiExternalEmrOrHiveCatalogUnsupported"))]
        UnsupportedOperationMultiExternalEmrOrHiveCatalogUnsupported = -211_149_545,
        /// UnsupportedOperation.NoPermissionAccess
        #[doc(alias("UnsupportedOperation.NoPermissionAccess"))]
        UnsupportedOperationNoPermissionAccess = 2_145_284_742,
        /// UnsupportedOperation.UnsupportedStartMode
        #[doc(alias("UnsupportedOperation.UnsupportedStartMode"))]
        UnsupportedOperationUnsupportedStartMode = 747_228_603,
    }
    api::listed_enum!(OceanusError, oceanus_v20190422_table);
    mod oceanus_v20190422_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{OceanusError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "oceanus_v20190422";
        pub(super) const CODE_INDEX: Index = index::OCEANUS_V20190422_CODES;
        pub(super) const KEY_INDEX: Index = index::OCEANUS_V20190422_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 132] = backgrounds(
            &WORDS,
            &index::OCEANUS_V20190422_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190422::OceanusError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
