// @generated from spec/emr.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8c8504e162ecad23
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/emr.rs"]
mod index;

/// Version 2019-01-03 of the API.
pub mod v20190103 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Elastic MapReduce (emr), API 3.0, version 2019-01-03.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EmrError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CheckIfSupportPodStretch
        #[doc(alias("FailedOperation.CheckIfSupportPodStretch"))]
        FailedOperationCheckIfSupportPodStretch = -299_544_299,
        /// FailedOperation.DBException
        #[doc(alias("FailedOperation.DBException"))]
        FailedOperationDbException = 1_449_712_155,
        /// FailedOperation.DescribeResourceTagsFailed
        #[doc(alias("FailedOperation.DescribeResourceTagsFailed"))]
        FailedOperationDescribeResourceTagsFailed = -363_369_579,
        /// FailedOperation.DuplicateOrderNotAllowed
        #[doc(alias("FailedOperation.DuplicateOrderNotAllowed"))]
        FailedOperationDuplicateOrderNotAllowed = 1_250_633_278,
        /// FailedOperation.GetCamRoleFailed
        #[doc(alias("FailedOperation.GetCamRoleFailed"))]
        FailedOperationGetCamRoleFailed = -1_659_858_194,
        /// FailedOperation.GetCamServerFailed
        #[doc(alias("FailedOperation.GetCamServerFailed"))]
        FailedOperationGetCamServerFailed = -1_337_748_849,
        /// FailedOperation.GetCvmConfigQuotaFailed
        #[doc(alias("FailedOperation.GetCvmConfigQuotaFailed"))]
        FailedOperationGetCvmConfigQuotaFailed = 803_023_594,
        /// FailedOperation.GetCvmServerFailed
        #[doc(alias("FailedOperation.GetCvmServerFailed"))]
        FailedOperationGetCvmServerFailed = -925_044_036,
        /// FailedOperation.GetTradeServerFailed
        #[doc(alias("FailedOperation.GetTradeServerFailed"))]
        FailedOperationGetTradeServerFailed = 1_568_272_488,
        /// FailedOperation.InsufficientAccountBalance
        #[doc(alias("FailedOperation.InsufficientAccountBalance"))]
        FailedOperationInsufficientAccountBalance = -1_850_843_479,
        /// FailedOperation.MoreStrategyNotAllowed
        #[doc(alias("FailedOperation.MoreStrategyNotAllowed"))]
        FailedOperationMoreStrategyNotAllowed = 1_724_461_140,
        /// FailedOperation.NamespaceHasUserCustomPods
        #[doc(alias("FailedOperation.NamespaceHasUserCustomPods"))]
        FailedOperationNamespaceHasUserCustomPods = 1_544_917_948,
        /// FailedOperation.NotAuthenticated
        #[doc(alias("FailedOperation.NotAuthenticated"))]
        FailedOperationNotAuthenticated = -2_123_552_983,
        /// FailedOperation.NotSupportPod
        #[doc(alias("FailedOperation.NotSupportPod"))]
        FailedOperationNotSupportPod = 165_856_665,
        /// FailedOperation.RefundCvmFailed
        #[doc(alias("FailedOperation.RefundCvmFailed"))]
        FailedOperationRefundCvmFailed = -1_050_131_904,
        /// FailedOperation.SpecDeleteDenyForAutoScaleStrategies
        #[doc(alias("FailedOperation.SpecDeleteDenyForAutoScaleStrategies"))]
        FailedOperationSpecDeleteDenyForAutoScaleStrategies = -529_109_529,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AccountCgwError
        #[doc(alias("InternalError.AccountCgwError"))]
        InternalErrorAccountCgwError = -1_459_950_191,
        /// InternalError.CamCgwError
        #[doc(alias("InternalError.CamCgwError"))]
        InternalErrorCamCgwError = -609_337_688,
        /// InternalError.CamError
        #[doc(alias("InternalError.CamError"))]
        InternalErrorCamError = 321_971_918,
        /// InternalError.CbsCgwError
        #[doc(alias("InternalError.CbsCgwError"))]
        InternalErrorCbsCgwError = 36_380_992,
        /// InternalError.CbsError
        #[doc(alias("InternalError.CbsError"))]
        InternalErrorCbsError = -1_077_309_184,
        /// InternalError.CdbCgwError
        #[doc(alias("InternalError.CdbCgwError"))]
        InternalErrorCdbCgwError = 1_735_183_381,
        /// InternalError.CdbError
        #[doc(alias("InternalError.CdbError"))]
        InternalErrorCdbError = -954_555,
        /// InternalError.CheckQuotaErr
        #[doc(alias("InternalError.CheckQuotaErr"))]
        InternalErrorCheckQuotaErr = 1_789_972_162,
        /// InternalError.ConfigCgwError
        #[doc(alias("InternalError.ConfigCgwError"))]
        InternalErrorConfigCgwError = 985_359_005,
        /// InternalError.CvmError
        #[doc(alias("InternalError.CvmError"))]
        InternalErrorCvmError = -1_503_035_499,
        /// InternalError.DBQueryException
        #[doc(alias("InternalError.DBQueryException"))]
        InternalErrorDbQueryException = -697_755_976,
        /// InternalError.DoOpenTSDBRequestException
        #[doc(alias("InternalError.DoOpenTSDBRequestException"))]
        InternalErrorDoOpenTsdbRequestException = 294_176_898,
        /// InternalError.EKSError
        #[doc(alias("InternalError.EKSError"))]
        InternalErrorEksError = -2_040_808_953,
        /// InternalError.KmsError
        #[doc(alias("InternalError.KmsError"))]
        InternalErrorKmsError = 783_838_151,
        /// InternalError.OpenTSDBHttpReturnCodeNotOK
        #[doc(alias("InternalError.OpenTSDBHttpReturnCodeNotOK"))]
        InternalErrorOpenTsdbHttpReturnCodeNotOk = 1_887_207_794,
        /// InternalError.ProjectCgwError
        #[doc(alias("InternalError.ProjectCgwError"))]
        InternalErrorProjectCgwError = -279_259_485,
        /// InternalError.SgError
        #[doc(alias("InternalError.SgError"))]
        InternalErrorSgError = -216_000_139,
        /// InternalError.TKEError
        #[doc(alias("InternalError.TKEError"))]
        InternalErrorTkeError = -1_832_808_223,
        /// InternalError.TagError
        #[doc(alias("InternalError.TagError"))]
        InternalErrorTagError = -1_257_254_738,
        /// InternalError.TradeCgwError
        #[doc(alias("InternalError.TradeCgwError"))]
        InternalErrorTradeCgwError = 1_170_168_934,
        /// InternalError.VpcCgwError
        #[doc(alias("InternalError.VpcCgwError"))]
        InternalErrorVpcCgwError = 503_057_643,
        /// InternalError.VpcError
        #[doc(alias("InternalError.VpcError"))]
        InternalErrorVpcError = 13_475_341,
        /// InternalError.WoodServerError
        #[doc(alias("InternalError.WoodServerError"))]
        InternalErrorWoodServerError = 822_981_115,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AppIdResourceNotMatch
        #[doc(alias("InvalidParameter.AppIdResourceNotMatch"))]
        InvalidParameterAppIdResourceNotMatch = -1_317_001_860,
        /// InvalidParameter.CpuType
        #[doc(alias("InvalidParameter.CpuType"))]
        InvalidParameterCpuType = 447_509_581,
        /// InvalidParameter.DisplayStrategyNotMatch
        #[doc(alias("InvalidParameter.DisplayStrategyNotMatch"))]
        InvalidParameterDisplayStrategyNotMatch = -1_099_678_866,
        /// InvalidParameter.HALessMasterCount
        #[doc(alias("InvalidParameter.HALessMasterCount"))]
        InvalidParameterHaLessMasterCount = 1_111_805_266,
        /// InvalidParameter.ImpalaQueryException
        #[doc(alias("InvalidParameter.ImpalaQueryException"))]
        InvalidParameterImpalaQueryException = 1_620_423_556,
        /// InvalidParameter.IncorrectCommonCount
        #[doc(alias("InvalidParameter.IncorrectCommonCount"))]
        InvalidParameterIncorrectCommonCount = 1_994_241_458,
        /// InvalidParameter.IncorrectMasterCount
        #[doc(alias("InvalidParameter.IncorrectMasterCount"))]
        InvalidParameterIncorrectMasterCount = -102_344_076,
        /// InvalidParameter.InvaildCoreCount
        #[doc(alias("InvalidParameter.InvaildCoreCount"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-06"
        )]
        InvalidParameterInvaildCoreCount = 1_218_695_826,
        /// InvalidParameter.InvalidAllNodeResourceSpec
        #[doc(alias("InvalidParameter.InvalidAllNodeResourceSpec"))]
        InvalidParameterInvalidAllNodeResourceSpec = -948_350_204,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId = -301_894_522,
        /// InvalidParameter.InvalidAutoRenew
        #[doc(alias("InvalidParameter.InvalidAutoRenew"))]
        InvalidParameterInvalidAutoRenew = 1_966_270_936,
        /// InvalidParameter.InvalidBootstrapAction
        #[doc(alias("InvalidParameter.InvalidBootstrapAction"))]
        InvalidParameterInvalidBootstrapAction = 710_972_484,
        /// InvalidParameter.InvalidCLBServerVpcSetting
        #[doc(alias("InvalidParameter.InvalidCLBServerVpcSetting"))]
        InvalidParameterInvalidClbServerVpcSetting = 167_409_474,
        /// InvalidParameter.InvalidClassification
        #[doc(alias("InvalidParameter.InvalidClassification"))]
        InvalidParameterInvalidClassification = 1_333_372_731,
        /// InvalidParameter.InvalidClickHouseCluster
        #[doc(alias("InvalidParameter.InvalidClickHouseCluster"))]
        InvalidParameterInvalidClickHouseCluster = -1_539_954_545,
        /// InvalidParameter.InvalidClientToken
        #[doc(alias("InvalidParameter.InvalidClientToken"))]
        InvalidParameterInvalidClientToken = -1_229_337_169,
        /// InvalidParameter.InvalidClusterId
        #[doc(alias("InvalidParameter.InvalidClusterId"))]
        InvalidParameterInvalidClusterId = -1_489_603_278,
        /// InvalidParameter.InvalidCommonDiskType
        #[doc(alias("InvalidParameter.InvalidCommonDiskType"))]
        InvalidParameterInvalidCommonDiskType = -669_703_530,
        /// InvalidParameter.InvalidCompareMethod
        #[doc(alias("InvalidParameter.InvalidCompareMethod"))]
        InvalidParameterInvalidCompareMethod = 1_873_690_415,
        /// InvalidParameter.InvalidComponent
        #[doc(alias("InvalidParameter.InvalidComponent"))]
        InvalidParameterInvalidComponent = -1_309_251_296,
        /// InvalidParameter.InvalidConditionNum
        #[doc(alias("InvalidParameter.InvalidConditionNum"))]
        InvalidParameterInvalidConditionNum = 872_430_365,
        /// InvalidParameter.InvalidConfigType
        #[doc(alias("InvalidParameter.InvalidConfigType"))]
        InvalidParameterInvalidConfigType = 293_651_821,
        /// InvalidParameter.InvalidCoreCount
        #[doc(alias("InvalidParameter.InvalidCoreCount"))]
        InvalidParameterInvalidCoreCount = -692_120_625,
        /// InvalidParameter.InvalidCoreDiskType
        #[doc(alias("InvalidParameter.InvalidCoreDiskType"))]
        InvalidParameterInvalidCoreDiskType = -1_043_018_730,
        /// InvalidParameter.InvalidCosBucket
        #[doc(alias("InvalidParameter.InvalidCosBucket"))]
        InvalidParameterInvalidCosBucket = 885_359_613,
        /// InvalidParameter.InvalidCosFileURI
        #[doc(alias("InvalidParameter.InvalidCosFileURI"))]
        InvalidParameterInvalidCosFileUri = -1_720_009_817,
        /// InvalidParameter.InvalidCount
        #[doc(alias("InvalidParameter.InvalidCount"))]
        InvalidParameterInvalidCount = 1_665_694_872,
        /// InvalidParameter.InvalidCountNum
        #[doc(alias("InvalidParameter.InvalidCountNum"))]
        InvalidParameterInvalidCountNum = -1_389_423_327,
        /// InvalidParameter.InvalidCustomizedPodParam
        #[doc(alias("InvalidParameter.InvalidCustomizedPodParam"))]
        InvalidParameterInvalidCustomizedPodParam = -253_758_866,
        /// InvalidParameter.InvalidDependServiceAndEnableKerberosConflict
        #[doc(alias("InvalidParameter.InvalidDependServiceAndEnableKerberosConflict"))]
        InvalidParameterInvalidDependServiceAndEnableKerberosConflict = 87_267_712,
        /// InvalidParameter.InvalidDiskNum
        #[doc(alias("InvalidParameter.InvalidDiskNum"))]
        InvalidParameterInvalidDiskNum = 278_429_083,
        /// InvalidParameter.InvalidDiskSize
        #[doc(alias("InvalidParameter.InvalidDiskSize"))]
        InvalidParameterInvalidDiskSize = 1_724_534_729,
        /// InvalidParameter.InvalidDiskType
        #[doc(alias("InvalidParameter.InvalidDiskType"))]
        InvalidParameterInvalidDiskType = 299_527_969,
        /// InvalidParameter.InvalidDownloadObj
        #[doc(alias("InvalidParameter.InvalidDownloadObj"))]
        InvalidParameterInvalidDownloadObj = -341_414_928,
        /// InvalidParameter.InvalidDynamicInstanceType
        #[doc(alias("InvalidParameter.InvalidDynamicInstanceType"))]
        InvalidParameterInvalidDynamicInstanceType = 1_635_230_650,
        /// InvalidParameter.InvalidEksInstance
        #[doc(alias("InvalidParameter.InvalidEksInstance"))]
        InvalidParameterInvalidEksInstance = 539_462_301,
        /// InvalidParameter.InvalidExportConfContexts
        #[doc(alias("InvalidParameter.InvalidExportConfContexts"))]
        InvalidParameterInvalidExportConfContexts = 1_637_940_736,
        /// InvalidParameter.InvalidExtendField
        #[doc(alias("InvalidParameter.InvalidExtendField"))]
        InvalidParameterInvalidExtendField = 1_790_477_921,
        /// InvalidParameter.InvalidExtendNameService
        #[doc(alias("InvalidParameter.InvalidExtendNameService"))]
        InvalidParameterInvalidExtendNameService = -1_017_802_359,
        /// InvalidParameter.InvalidExternalServiceVpcId
        #[doc(alias("InvalidParameter.InvalidExternalServiceVpcId"))]
        InvalidParameterInvalidExternalServiceVpcId = -351_227_268,
        /// InvalidParameter.InvalidFailurePolicy
        #[doc(alias("InvalidParameter.InvalidFailurePolicy"))]
        InvalidParameterInvalidFailurePolicy = -4_292_149,
        /// InvalidParameter.InvalidFilePath
        #[doc(alias("InvalidParameter.InvalidFilePath"))]
        InvalidParameterInvalidFilePath = 778_443_957,
        /// InvalidParameter.InvalidFilterKey
        #[doc(alias("InvalidParameter.InvalidFilterKey"))]
        InvalidParameterInvalidFilterKey = 692_500_156,
        /// InvalidParameter.InvalidInstance
        #[doc(alias("InvalidParameter.InvalidInstance"))]
        InvalidParameterInvalidInstance = -1_522_744_010,
        /// InvalidParameter.InvalidInstanceChargeType
        #[doc(alias("InvalidParameter.InvalidInstanceChargeType"))]
        InvalidParameterInvalidInstanceChargeType = -1_909_198_626,
        /// InvalidParameter.InvalidInstanceName
        #[doc(alias("InvalidParameter.InvalidInstanceName"))]
        InvalidParameterInvalidInstanceName = 37_088_290,
        /// InvalidParameter.InvalidInstancePolicy
        #[doc(alias("InvalidParameter.InvalidInstancePolicy"))]
        InvalidParameterInvalidInstancePolicy = -565_269_435,
        /// InvalidParameter.InvalidInstanceType
        #[doc(alias("InvalidParameter.InvalidInstanceType"))]
        InvalidParameterInvalidInstanceType = -369_709_918,
        /// InvalidParameter.InvalidIpList
        #[doc(alias("InvalidParameter.InvalidIpList"))]
        InvalidParameterInvalidIpList = 2_106_883_598,
        /// InvalidParameter.InvalidJobFlow
        #[doc(alias("InvalidParameter.InvalidJobFlow"))]
        InvalidParameterInvalidJobFlow = 520_079_349,
        /// InvalidParameter.InvalidJobType
        #[doc(alias("InvalidParameter.InvalidJobType"))]
        InvalidParameterInvalidJobType = -731_604_016,
        /// InvalidParameter.InvalidLoadBalancer
        #[doc(alias("InvalidParameter.InvalidLoadBalancer"))]
        InvalidParameterInvalidLoadBalancer = -1_242_611_989,
        /// InvalidParameter.InvalidLoginSetting
        #[doc(alias("InvalidParameter.InvalidLoginSetting"))]
        InvalidParameterInvalidLoginSetting = -993_147_490,
        /// InvalidParameter.InvalidMasterDiskType
        #[doc(alias("InvalidParameter.InvalidMasterDiskType"))]
        InvalidParameterInvalidMasterDiskType = 639_947_230,
        /// InvalidParameter.InvalidMetaDataJdbcUrl
        #[doc(alias("InvalidParameter.InvalidMetaDataJdbcUrl"))]
        InvalidParameterInvalidMetaDataJdbcUrl = 2_030_595_200,
        /// InvalidParameter.InvalidMetaInstanceId
        #[doc(alias("InvalidParameter.InvalidMetaInstanceId"))]
        InvalidParameterInvalidMetaInstanceId = -1_412_904_334,
        /// InvalidParameter.InvalidMetaType
        #[doc(alias("InvalidParameter.InvalidMetaType"))]
        InvalidParameterInvalidMetaType = -1_048_803_883,
        /// InvalidParameter.InvalidModifySpec
        #[doc(alias("InvalidParameter.InvalidModifySpec"))]
        InvalidParameterInvalidModifySpec = -776_844_034,
        /// InvalidParameter.InvalidNodeCount
        #[doc(alias("InvalidParameter.InvalidNodeCount"))]
        InvalidParameterInvalidNodeCount = -1_547_404_254,
        /// InvalidParameter.InvalidNodeFlag
        #[doc(alias("InvalidParameter.InvalidNodeFlag"))]
        InvalidParameterInvalidNodeFlag = 1_219_577_033,
        /// InvalidParameter.InvalidNodeType
        #[doc(alias("InvalidParameter.InvalidNodeType"))]
        InvalidParameterInvalidNodeType = -613_137_047,
        /// InvalidParameter.InvalidParamterInvalidSoftInfo
        #[doc(alias("InvalidParameter.InvalidParamterInvalidSoftInfo"))]
        InvalidParameterInvalidParamterInvalidSoftInfo = -749_391_029,
        /// InvalidParameter.InvalidPassword
        #[doc(alias("InvalidParameter.InvalidPassword"))]
        InvalidParameterInvalidPassword = 454_088_161,
        /// InvalidParameter.InvalidPaymode
        #[doc(alias("InvalidParameter.InvalidPaymode"))]
        InvalidParameterInvalidPaymode = 273_626_518,
        /// InvalidParameter.InvalidPodNum
        #[doc(alias("InvalidParameter.InvalidPodNum"))]
        InvalidParameterInvalidPodNum = 62_575_425,
        /// InvalidParameter.InvalidPreExecutedFile
        #[doc(alias("InvalidParameter.InvalidPreExecutedFile"))]
        InvalidParameterInvalidPreExecutedFile = -709_636_044,
        /// InvalidParameter.InvalidProcessMethod
        #[doc(alias("InvalidParameter.InvalidProcessMethod"))]
        InvalidParameterInvalidProcessMethod = -1_144_520_983,
        /// InvalidParameter.InvalidProduct
        #[doc(alias("InvalidParameter.InvalidProduct"))]
        InvalidParameterInvalidProduct = -1_995_962_359,
        /// InvalidParameter.InvalidProductId
        #[doc(alias("InvalidParameter.InvalidProductId"))]
        InvalidParameterInvalidProductId = 1_327_375_192,
        /// InvalidParameter.InvalidProductVersion
        #[doc(alias("InvalidParameter.InvalidProductVersion"))]
        InvalidParameterInvalidProductVersion = 1_495_931_845,
        /// InvalidParameter.InvalidProjectId
        #[doc(alias("InvalidParameter.InvalidProjectId"))]
        InvalidParameterInvalidProjectId = 2_007_510_017,
        /// InvalidParameter.InvalidRegion
        #[doc(alias("InvalidParameter.InvalidRegion"))]
        InvalidParameterInvalidRegion = 790_284_491,
        /// InvalidParameter.InvalidRenewFlag
        #[doc(alias("InvalidParameter.InvalidRenewFlag"))]
        InvalidParameterInvalidRenewFlag = 287_713_793,
        /// InvalidParameter.InvalidResType
        #[doc(alias("InvalidParameter.InvalidResType"))]
        InvalidParameterInvalidResType = -672_413_339,
        /// InvalidParameter.InvalidResourceId
        #[doc(alias("InvalidParameter.InvalidResourceId"))]
        InvalidParameterInvalidResourceId = 478_539_925,
        /// InvalidParameter.InvalidResourceIds
        #[doc(alias("InvalidParameter.InvalidResourceIds"))]
        InvalidParameterInvalidResourceIds = 1_717_852_477,
        /// InvalidParameter.InvalidResourceSpec
        #[doc(alias("InvalidParameter.InvalidResourceSpec"))]
        InvalidParameterInvalidResourceSpec = -1_406_419_678,
        /// InvalidParameter.InvalidRouterCount
        #[doc(alias("InvalidParameter.InvalidRouterCount"))]
        InvalidParameterInvalidRouterCount = 767_222_908,
        /// InvalidParameter.InvalidScaleAction
        #[doc(alias("InvalidParameter.InvalidScaleAction"))]
        InvalidParameterInvalidScaleAction = -1_632_851_373,
        /// InvalidParameter.InvalidScriptBootstrapActionConfig
        #[doc(alias("InvalidParameter.InvalidScriptBootstrapActionConfig"))]
        InvalidParameterInvalidScriptBootstrapActionConfig = 1_163_712_557,
        /// InvalidParameter.InvalidSecuritySupport
        #[doc(alias("InvalidParameter.InvalidSecuritySupport"))]
        InvalidParameterInvalidSecuritySupport = 1_979_975_781,
        /// InvalidParameter.InvalidSercurityGrpupId
        #[doc(alias("InvalidParameter.InvalidSercurityGrpupId"))]
        InvalidParameterInvalidSercurityGrpupId = 1_845_315_383,
        /// InvalidParameter.InvalidServiceName
        #[doc(alias("InvalidParameter.InvalidServiceName"))]
        InvalidParameterInvalidServiceName = -2_040_878_830,
        /// InvalidParameter.InvalidServiceNodeInfo
        #[doc(alias("InvalidParameter.InvalidServiceNodeInfo"))]
        InvalidParameterInvalidServiceNodeInfo = 262_776_245,
        /// InvalidParameter.InvalidServiceType
        #[doc(alias("InvalidParameter.InvalidServiceType"))]
        InvalidParameterInvalidServiceType = -2_022_826_104,
        /// InvalidParameter.InvalidSoftDeployInfo
        #[doc(alias("InvalidParameter.InvalidSoftDeployInfo"))]
        InvalidParameterInvalidSoftDeployInfo = 1_986_924_311,
        /// InvalidParameter.InvalidSoftInfo
        #[doc(alias("InvalidParameter.InvalidSoftInfo"))]
        InvalidParameterInvalidSoftInfo = 536_528_331,
        /// InvalidParameter.InvalidSoftWare
        #[doc(alias("InvalidParameter.InvalidSoftWare"))]
        InvalidParameterInvalidSoftWare = 1_825_227_901,
        /// InvalidParameter.InvalidSoftWareName
        #[doc(alias("InvalidParameter.InvalidSoftWareName"))]
        InvalidParameterInvalidSoftWareName = -455_639_976,
        /// InvalidParameter.InvalidSoftWareVersion
        #[doc(alias("InvalidParameter.InvalidSoftWareVersion"))]
        InvalidParameterInvalidSoftWareVersion = -35_316_719,
        /// InvalidParameter.InvalidStartTimeOrEndTime
        #[doc(alias("InvalidParameter.InvalidStartTimeOrEndTime"))]
        InvalidParameterInvalidStartTimeOrEndTime = 844_387_591,
        /// InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold
        #[doc(alias("InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold"))]
        InvalidParameterInvalidStatisticPeriodOrTriggerThreshold = 150_917_455,
        /// InvalidParameter.InvalidStrategy
        #[doc(alias("InvalidParameter.InvalidStrategy"))]
        InvalidParameterInvalidStrategy = -1_771_328_338,
        /// InvalidParameter.InvalidStrategyPriority
        #[doc(alias("InvalidParameter.InvalidStrategyPriority"))]
        InvalidParameterInvalidStrategyPriority = -338_480_331,
        /// InvalidParameter.InvalidStrategySpec
        #[doc(alias("InvalidParameter.InvalidStrategySpec"))]
        InvalidParameterInvalidStrategySpec = 1_984_788_457,
        /// InvalidParameter.InvalidStrategyType
        #[doc(alias("InvalidParameter.InvalidStrategyType"))]
        InvalidParameterInvalidStrategyType = -938_838_498,
        /// InvalidParameter.InvalidSubnetId
        #[doc(alias("InvalidParameter.InvalidSubnetId"))]
        InvalidParameterInvalidSubnetId = 1_656_834_010,
        /// InvalidParameter.InvalidSupportHA
        #[doc(alias("InvalidParameter.InvalidSupportHA"))]
        InvalidParameterInvalidSupportHa = -1_843_572_517,
        /// InvalidParameter.InvalidTagsGroup
        #[doc(alias("InvalidParameter.InvalidTagsGroup"))]
        InvalidParameterInvalidTagsGroup = -468_412_197,
        /// InvalidParameter.InvalidTaskCount
        #[doc(alias("InvalidParameter.InvalidTaskCount"))]
        InvalidParameterInvalidTaskCount = 1_692_816_887,
        /// InvalidParameter.InvalidTimeLayout
        #[doc(alias("InvalidParameter.InvalidTimeLayout"))]
        InvalidParameterInvalidTimeLayout = 1_389_346_380,
        /// InvalidParameter.InvalidTimeSpan
        #[doc(alias("InvalidParameter.InvalidTimeSpan"))]
        InvalidParameterInvalidTimeSpan = 520_954_947,
        /// InvalidParameter.InvalidTimeUnit
        #[doc(alias("InvalidParameter.InvalidTimeUnit"))]
        InvalidParameterInvalidTimeUnit = -1_280_255_813,
        /// InvalidParameter.InvalidTkeInstance
        #[doc(alias("InvalidParameter.InvalidTkeInstance"))]
        InvalidParameterInvalidTkeInstance = -855_797_714,
        /// InvalidParameter.InvalidUinNum
        #[doc(alias("InvalidParameter.InvalidUinNum"))]
        InvalidParameterInvalidUinNum = -2_072_230_599,
        /// InvalidParameter.InvalidUnifyMeta
        #[doc(alias("InvalidParameter.InvalidUnifyMeta"))]
        InvalidParameterInvalidUnifyMeta = -1_961_337_907,
        /// InvalidParameter.InvalidVendorType
        #[doc(alias("InvalidParameter.InvalidVendorType"))]
        InvalidParameterInvalidVendorType = 1_185_375_282,
        /// InvalidParameter.InvalidVolumeType
        #[doc(alias("InvalidParameter.InvalidVolumeType"))]
        InvalidParameterInvalidVolumeType = 486_629_577,
        /// InvalidParameter.InvalidVpcId
        #[doc(alias("InvalidParameter.InvalidVpcId"))]
        InvalidParameterInvalidVpcId = -2_077_454_285,
        /// InvalidParameter.InvalidWriteFile
        #[doc(alias("InvalidParameter.InvalidWriteFile"))]
        InvalidParameterInvalidWriteFile = 1_761_285_865,
        /// InvalidParameter.InvalidZone
        #[doc(alias("InvalidParameter.InvalidZone"))]
        InvalidParameterInvalidZone = -706_043_608,
        /// InvalidParameter.KerberosSupport
        #[doc(alias("InvalidParameter.KerberosSupport"))]
        InvalidParameterKerberosSupport = 233_238_682,
        /// InvalidParameter.LessCommonCount
        #[doc(alias("InvalidParameter.LessCommonCount"))]
        InvalidParameterLessCommonCount = -1_510_306_500,
        /// InvalidParameter.LessTaskCount
        #[doc(alias("InvalidParameter.LessTaskCount"))]
        InvalidParameterLessTaskCount = -301_942_681,
        /// InvalidParameter.MoreMaxlimitNum
        #[doc(alias("InvalidParameter.MoreMaxlimitNum"))]
        InvalidParameterMoreMaxlimitNum = -252_766_832,
        /// InvalidParameter.NotContainMustSelectSoftware
        #[doc(alias("InvalidParameter.NotContainMustSelectSoftware"))]
        InvalidParameterNotContainMustSelectSoftware = -1_377_988_740,
        /// InvalidParameter.OrderFieldNotMatch
        #[doc(alias("InvalidParameter.OrderFieldNotMatch"))]
        InvalidParameterOrderFieldNotMatch = -1_588_980_628,
        /// InvalidParameter.PayModeResourceNotMatch
        #[doc(alias("InvalidParameter.PayModeResourceNotMatch"))]
        InvalidParameterPayModeResourceNotMatch = 1_188_297_362,
        /// InvalidParameter.ProjectResourceNotMatch
        #[doc(alias("InvalidParameter.ProjectResourceNotMatch"))]
        InvalidParameterProjectResourceNotMatch = -589_306_534,
        /// InvalidParameter.RepeatedExecutionTime
        #[doc(alias("InvalidParameter.RepeatedExecutionTime"))]
        InvalidParameterRepeatedExecutionTime = 851_208_548,
        /// InvalidParameter.RepeatedStrategyName
        #[doc(alias("InvalidParameter.RepeatedStrategyName"))]
        InvalidParameterRepeatedStrategyName = 1_187_625_176,
        /// InvalidParameter.ResourceProviderType
        #[doc(alias("InvalidParameter.ResourceProviderType"))]
        InvalidParameterResourceProviderType = 1_865_188_934,
        /// InvalidParameter.RestartServiceUnsupported
        #[doc(alias("InvalidParameter.RestartServiceUnsupported"))]
        InvalidParameterRestartServiceUnsupported = 2_127_265_569,
        /// InvalidParameter.SoftwareNotInProducr
        #[doc(alias("InvalidParameter.SoftwareNotInProducr"))]
        InvalidParameterSoftwareNotInProducr = 1_597_320_763,
        /// InvalidParameter.SoftwareNotInProduct
        #[doc(alias("InvalidParameter.SoftwareNotInProduct"))]
        InvalidParameterSoftwareNotInProduct = -1_830_810_750,
        /// InvalidParameter.UngrantedPolicy
        #[doc(alias("InvalidParameter.UngrantedPolicy"))]
        InvalidParameterUngrantedPolicy = 314_445_699,
        /// InvalidParameter.UngrantedRole
        #[doc(alias("InvalidParameter.UngrantedRole"))]
        InvalidParameterUngrantedRole = -1_294_231_016,
        /// InvalidParameter.UnsatisfiedSoftDependecy
        #[doc(alias("InvalidParameter.UnsatisfiedSoftDependecy"))]
        InvalidParameterUnsatisfiedSoftDependecy = 1_932_734_313,
        /// InvalidParameter.ZoneResourceNotMatch
        #[doc(alias("InvalidParameter.ZoneResourceNotMatch"))]
        InvalidParameterZoneResourceNotMatch = -623_545_821,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidTkeInstance
        #[doc(alias("InvalidParameterValue.InvalidTkeInstance"))]
        InvalidParameterValueInvalidTkeInstance = -170_687_783,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.BootstrapActionsNumLimitExceeded
        #[doc(alias("LimitExceeded.BootstrapActionsNumLimitExceeded"))]
        LimitExceededBootstrapActionsNumLimitExceeded = -1_303_515_782,
        /// LimitExceeded.PodCpuLimitExceededAvailableCpu
        #[doc(alias("LimitExceeded.PodCpuLimitExceededAvailableCpu"))]
        LimitExceededPodCpuLimitExceededAvailableCpu = -1_080_971_992,
        /// LimitExceeded.PodCpuLimitExceededNodeAvailableCpu
        #[doc(alias("LimitExceeded.PodCpuLimitExceededNodeAvailableCpu"))]
        LimitExceededPodCpuLimitExceededNodeAvailableCpu = 1_200_573_905,
        /// LimitExceeded.PodMemoryLimitExceededAvailableMemory
        #[doc(alias("LimitExceeded.PodMemoryLimitExceededAvailableMemory"))]
        LimitExceededPodMemoryLimitExceededAvailableMemory = -2_053_224_631,
        /// LimitExceeded.RequestBacklogExceedsLimit
        #[doc(alias("LimitExceeded.RequestBacklogExceedsLimit"))]
        LimitExceededRequestBacklogExceedsLimit = -494_112_414,
        /// LimitExceeded.SecurityGroupNumLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupNumLimitExceeded"))]
        LimitExceededSecurityGroupNumLimitExceeded = 335_553_884,
        /// LimitExceeded.UserCountExceedsLimit
        #[doc(alias("LimitExceeded.UserCountExceedsLimit"))]
        LimitExceededUserCountExceedsLimit = 1_743_548_825,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingCoreResource
        #[doc(alias("MissingParameter.MissingCoreResource"))]
        MissingParameterMissingCoreResource = -2_091_780_759,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse.InstanceInProcess
        #[doc(alias("ResourceInUse.InstanceInProcess"))]
        ResourceInUseInstanceInProcess = 629_137_101,
        /// ResourceInsufficient.DiskInsufficient
        #[doc(alias("ResourceInsufficient.DiskInsufficient"))]
        ResourceInsufficientDiskInsufficient = 421_701_475,
        /// ResourceInsufficient.InstanceInsufficient
        #[doc(alias("ResourceInsufficient.InstanceInsufficient"))]
        ResourceInsufficientInstanceInsufficient = 1_071_091_831,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CDBInfoNotFound
        #[doc(alias("ResourceNotFound.CDBInfoNotFound"))]
        ResourceNotFoundCdbInfoNotFound = 521_639_211,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound = -1_039_311_346,
        /// ResourceNotFound.CvmInstanceNotFound
        #[doc(alias("ResourceNotFound.CvmInstanceNotFound"))]
        ResourceNotFoundCvmInstanceNotFound = -871_753_837,
        /// ResourceNotFound.HardwareInfoNotFound
        #[doc(alias("ResourceNotFound.HardwareInfoNotFound"))]
        ResourceNotFoundHardwareInfoNotFound = -516_863_302,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.MetricsMetaNotFound
        #[doc(alias("ResourceNotFound.MetricsMetaNotFound"))]
        ResourceNotFoundMetricsMetaNotFound = -1_812_626_890,
        /// ResourceNotFound.OptionalSpecFound
        #[doc(alias("ResourceNotFound.OptionalSpecFound"))]
        ResourceNotFoundOptionalSpecFound = -731_202_988,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// ResourceNotFound.ServiceConfNotFound
        #[doc(alias("ResourceNotFound.ServiceConfNotFound"))]
        ResourceNotFoundServiceConfNotFound = 1_026_725_344,
        /// ResourceNotFound.ServiceGroupNotFound
        #[doc(alias("ResourceNotFound.ServiceGroupNotFound"))]
        ResourceNotFoundServiceGroupNotFound = 1_916_810_368,
        /// ResourceNotFound.ServiceNodeNotFound
        #[doc(alias("ResourceNotFound.ServiceNodeNotFound"))]
        ResourceNotFoundServiceNodeNotFound = 1_390_043_768,
        /// ResourceNotFound.SpecNotFound
        #[doc(alias("ResourceNotFound.SpecNotFound"))]
        ResourceNotFoundSpecNotFound = 2_009_190_511,
        /// ResourceNotFound.StrategyNotFound
        #[doc(alias("ResourceNotFound.StrategyNotFound"))]
        ResourceNotFoundStrategyNotFound = -704_779_784,
        /// ResourceNotFound.SubnetNotFound
        #[doc(alias("ResourceNotFound.SubnetNotFound"))]
        ResourceNotFoundSubnetNotFound = -298_731_885,
        /// ResourceNotFound.TKEPreconditionNotFound
        #[doc(alias("ResourceNotFound.TKEPreconditionNotFound"))]
        ResourceNotFoundTkePreconditionNotFound = -1_025_590_599,
        /// ResourceNotFound.TagsNotFound
        #[doc(alias("ResourceNotFound.TagsNotFound"))]
        ResourceNotFoundTagsNotFound = 370_178_984,
        /// ResourceUnavailable.NotSupportClusterType
        #[doc(alias("ResourceUnavailable.NotSupportClusterType"))]
        ResourceUnavailableNotSupportClusterType = 1_434_183_870,
        /// ResourceUnavailable.NotSupportNodeType
        #[doc(alias("ResourceUnavailable.NotSupportNodeType"))]
        ResourceUnavailableNotSupportNodeType = -700_585_418,
        /// ResourceUnavailable.NotSupportResourceType
        #[doc(alias("ResourceUnavailable.NotSupportResourceType"))]
        ResourceUnavailableNotSupportResourceType = -391_271_941,
        /// ResourceUnavailable.RepeatSpec
        #[doc(alias("ResourceUnavailable.RepeatSpec"))]
        ResourceUnavailableRepeatSpec = -1_708_880_925,
        /// ResourceUnavailable.ResourceSpecNotDefaultSpec
        /// - Once sent as: ResourceUnavailable.ResourceSpec\_NotDefaultSpec
        #[doc(
            alias(
                "ResourceUnavailable.ResourceSpecNotDefaultSpec",
                "ResourceUnavailable.ResourceSpec_NotDefaultSpec"
            )
        )]
        ResourceUnavailableResourceSpecNotDefaultSpec = 754_523_740,
        /// ResourceUnavailable.ResourceSpecNotExist
        #[doc(alias("ResourceUnavailable.ResourceSpecNotExist"))]
        ResourceUnavailableResourceSpecNotExist = -18_286_619,
        /// ResourcesSoldOut
        /// - Once sent as: ResourcesSoldOut.
        #[doc(alias("ResourcesSoldOut."))]
        ResourcesSoldOut = 1_903_453_751,
        /// ResourcesSoldOut.CbsSoldOut
        #[doc(alias("ResourcesSoldOut.CbsSoldOut"))]
        ResourcesSoldOutCbsSoldOut = -1_584_744_935,
        /// ResourcesSoldOut.CvmSoldOut
        #[doc(alias("ResourcesSoldOut.CvmSoldOut"))]
        ResourcesSoldOutCvmSoldOut = -1_879_699_053,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AppIdMismatched
        #[doc(alias("UnauthorizedOperation.AppIdMismatched"))]
        UnauthorizedOperationAppIdMismatched = 1_563_538_527,
        /// UnauthorizedOperation.CheckCamAuth
        #[doc(alias("UnauthorizedOperation.CheckCamAuth"))]
        UnauthorizedOperationCheckCamAuth = -484_284_015,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.NotInWhiteList
        #[doc(alias("UnsupportedOperation.NotInWhiteList"))]
        UnsupportedOperationNotInWhiteList = 850_207_735,
        /// UnsupportedOperation.ServiceNotSupport
        #[doc(alias("UnsupportedOperation.ServiceNotSupport"))]
        UnsupportedOperationServiceNotSupport = -102_629_113,
        /// UnsupportedOperation.UnsupportedDiskType
        #[doc(alias("UnsupportedOperation.UnsupportedDiskType"))]
        UnsupportedOperationUnsupportedDiskType = -1_689_892_838,
    }
    api::listed_enum!(EmrError, emr_v20190103_table);
    mod emr_v20190103_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{EmrError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "emr_v20190103";
        pub(super) const CODE_INDEX: Index = index::EMR_V20190103_CODES;
        pub(super) const KEY_INDEX: Index = index::EMR_V20190103_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EmrError; 223] = [
            EmrError::AuthFailure,
            EmrError::FailedOperation,
            EmrError::FailedOperationCheckIfSupportPodStretch,
            EmrError::FailedOperationDbException,
            EmrError::FailedOperationDescribeResourceTagsFailed,
            EmrError::FailedOperationDuplicateOrderNotAllowed,
            EmrError::FailedOperationGetCamRoleFailed,
            EmrError::FailedOperationGetCamServerFailed,
            EmrError::FailedOperationGetCvmConfigQuotaFailed,
            EmrError::FailedOperationGetCvmServerFailed,
            EmrError::FailedOperationGetTradeServerFailed,
            EmrError::FailedOperationInsufficientAccountBalance,
            EmrError::FailedOperationMoreStrategyNotAllowed,
            EmrError::FailedOperationNamespaceHasUserCustomPods,
            EmrError::FailedOperationNotAuthenticated,
            EmrError::FailedOperationNotSupportPod,
            EmrError::FailedOperationRefundCvmFailed,
            EmrError::FailedOperationSpecDeleteDenyForAutoScaleStrategies,
            EmrError::InternalError,
            EmrError::InternalErrorAccountCgwError,
            EmrError::InternalErrorCamCgwError,
            EmrError::InternalErrorCamError,
            EmrError::InternalErrorCbsCgwError,
            EmrError::InternalErrorCbsError,
            EmrError::InternalErrorCdbCgwError,
            EmrError::InternalErrorCdbError,
            EmrError::InternalErrorCheckQuotaErr,
            EmrError::InternalErrorConfigCgwError,
            EmrError::InternalErrorCvmError,
            EmrError::InternalErrorDbQueryException,
            EmrError::InternalErrorDoOpenTsdbRequestException,
            EmrError::InternalErrorEksError,
            EmrError::InternalErrorKmsError,
            EmrError::InternalErrorOpenTsdbHttpReturnCodeNotOk,
            EmrError::InternalErrorProjectCgwError,
            EmrError::InternalErrorSgError,
            EmrError::InternalErrorTkeError,
            EmrError::InternalErrorTagError,
            EmrError::InternalErrorTradeCgwError,
            EmrError::InternalErrorVpcCgwError,
            EmrError::InternalErrorVpcError,
            EmrError::InternalErrorWoodServerError,
            EmrError::InvalidParameter,
            EmrError::InvalidParameterAppIdResourceNotMatch,
            EmrError::InvalidParameterCpuType,
            EmrError::InvalidParameterDisplayStrategyNotMatch,
            EmrError::InvalidParameterHaLessMasterCount,
            EmrError::InvalidParameterImpalaQueryException,
            EmrError::InvalidParameterIncorrectCommonCount,
            EmrError::InvalidParameterIncorrectMasterCount,
            EmrError::InvalidParameterInvaildCoreCount,
            EmrError::InvalidParameterInvalidAllNodeResourceSpec,
            EmrError::InvalidParameterInvalidAppId,
            EmrError::InvalidParameterInvalidAutoRenew,
            EmrError::InvalidParameterInvalidBootstrapAction,
            EmrError::InvalidParameterInvalidClbServerVpcSetting,
            EmrError::InvalidParameterInvalidClassification,
            EmrError::InvalidParameterInvalidClickHouseCluster,
            EmrError::InvalidParameterInvalidClientToken,
            EmrError::InvalidParameterInvalidClusterId,
            EmrError::InvalidParameterInvalidCommonDiskType,
            EmrError::InvalidParameterInvalidCompareMethod,
            EmrError::InvalidParameterInvalidComponent,
            EmrError::InvalidParameterInvalidConditionNum,
            EmrError::InvalidParameterInvalidConfigType,
            EmrError::InvalidParameterInvalidCoreCount,
            EmrError::InvalidParameterInvalidCoreDiskType,
            EmrError::InvalidParameterInvalidCosBucket,
            EmrError::InvalidParameterInvalidCosFileUri,
            EmrError::InvalidParameterInvalidCount,
            EmrError::InvalidParameterInvalidCountNum,
            EmrError::InvalidParameterInvalidCustomizedPodParam,
            EmrError::InvalidParameterInvalidDependServiceAndEnableKerberosConflict,
            EmrError::InvalidParameterInvalidDiskNum,
            EmrError::InvalidParameterInvalidDiskSize,
            EmrError::InvalidParameterInvalidDiskType,
            EmrError::InvalidParameterInvalidDownloadObj,
            EmrError::InvalidParameterInvalidDynamicInstanceType,
            EmrError::InvalidParameterInvalidEksInstance,
            EmrError::InvalidParameterInvalidExportConfContexts,
            EmrError::InvalidParameterInvalidExtendField,
            EmrError::InvalidParameterInvalidExtendNameService,
            EmrError::InvalidParameterInvalidExternalServiceVpcId,
            EmrError::InvalidParameterInvalidFailurePolicy,
            EmrError::InvalidParameterInvalidFilePath,
            EmrError::InvalidParameterInvalidFilterKey,
            EmrError::InvalidParameterInvalidInstance,
            EmrError::InvalidParameterInvalidInstanceChargeType,
            EmrError::InvalidParameterInvalidInstanceName,
            EmrError::InvalidParameterInvalidInstancePolicy,
            EmrError::InvalidParameterInvalidInstanceType,
            EmrError::InvalidParameterInvalidIpList,
            EmrError::InvalidParameterInvalidJobFlow,
            EmrError::InvalidParameterInvalidJobType,
            EmrError::InvalidParameterInvalidLoadBalancer,
            EmrError::InvalidParameterInvalidLoginSetting,
            EmrError::InvalidParameterInvalidMasterDiskType,
            EmrError::InvalidParameterInvalidMetaDataJdbcUrl,
            EmrError::InvalidParameterInvalidMetaInstanceId,
            EmrError::InvalidParameterInvalidMetaType,
            EmrError::InvalidParameterInvalidModifySpec,
            EmrError::InvalidParameterInvalidNodeCount,
            EmrError::InvalidParameterInvalidNodeFlag,
            EmrError::InvalidParameterInvalidNodeType,
            EmrError::InvalidParameterInvalidParamterInvalidSoftInfo,
            EmrError::InvalidParameterInvalidPassword,
            EmrError::InvalidParameterInvalidPaymode,
            EmrError::InvalidParameterInvalidPodNum,
            EmrError::InvalidParameterInvalidPreExecutedFile,
            EmrError::InvalidParameterInvalidProcessMethod,
            EmrError::InvalidParameterInvalidProduct,
            EmrError::InvalidParameterInvalidProductId,
            EmrError::InvalidParameterInvalidProductVersion,
            EmrError::InvalidParameterInvalidProjectId,
            EmrError::InvalidParameterInvalidRegion,
            EmrError::InvalidParameterInvalidRenewFlag,
            EmrError::InvalidParameterInvalidResType,
            EmrError::InvalidParameterInvalidResourceId,
            EmrError::InvalidParameterInvalidResourceIds,
            EmrError::InvalidParameterInvalidResourceSpec,
            EmrError::InvalidParameterInvalidRouterCount,
            EmrError::InvalidParameterInvalidScaleAction,
            EmrError::InvalidParameterInvalidScriptBootstrapActionConfig,
            EmrError::InvalidParameterInvalidSecuritySupport,
            EmrError::InvalidParameterInvalidSercurityGrpupId,
            EmrError::InvalidParameterInvalidServiceName,
            EmrError::InvalidParameterInvalidServiceNodeInfo,
            EmrError::InvalidParameterInvalidServiceType,
            EmrError::InvalidParameterInvalidSoftDeployInfo,
            EmrError::InvalidParameterInvalidSoftInfo,
            EmrError::InvalidParameterInvalidSoftWare,
            EmrError::InvalidParameterInvalidSoftWareName,
            EmrError::InvalidParameterInvalidSoftWareVersion,
            EmrError::InvalidParameterInvalidStartTimeOrEndTime,
            EmrError::InvalidParameterInvalidStatisticPeriodOrTriggerThreshold,
            EmrError::InvalidParameterInvalidStrategy,
            EmrError::InvalidParameterInvalidStrategyPriority,
            EmrError::InvalidParameterInvalidStrategySpec,
            EmrError::InvalidParameterInvalidStrategyType,
            EmrError::InvalidParameterInvalidSubnetId,
            EmrError::InvalidParameterInvalidSupportHa,
            EmrError::InvalidParameterInvalidTagsGroup,
            EmrError::InvalidParameterInvalidTaskCount,
            EmrError::InvalidParameterInvalidTimeLayout,
            EmrError::InvalidParameterInvalidTimeSpan,
            EmrError::InvalidParameterInvalidTimeUnit,
            EmrError::InvalidParameterInvalidTkeInstance,
            EmrError::InvalidParameterInvalidUinNum,
            EmrError::InvalidParameterInvalidUnifyMeta,
            EmrError::InvalidParameterInvalidVendorType,
            EmrError::InvalidParameterInvalidVolumeType,
            EmrError::InvalidParameterInvalidVpcId,
            EmrError::InvalidParameterInvalidWriteFile,
            EmrError::InvalidParameterInvalidZone,
            EmrError::InvalidParameterKerberosSupport,
            EmrError::InvalidParameterLessCommonCount,
            EmrError::InvalidParameterLessTaskCount,
            EmrError::InvalidParameterMoreMaxlimitNum,
            EmrError::InvalidParameterNotContainMustSelectSoftware,
            EmrError::InvalidParameterOrderFieldNotMatch,
            EmrError::InvalidParameterPayModeResourceNotMatch,
            EmrError::InvalidParameterProjectResourceNotMatch,
            EmrError::InvalidParameterRepeatedExecutionTime,
            EmrError::InvalidParameterRepeatedStrategyName,
            EmrError::InvalidParameterResourceProviderType,
            EmrError::InvalidParameterRestartServiceUnsupported,
            EmrError::InvalidParameterSoftwareNotInProducr,
            EmrError::InvalidParameterSoftwareNotInProduct,
            EmrError::InvalidParameterUngrantedPolicy,
            EmrError::InvalidParameterUngrantedRole,
            EmrError::InvalidParameterUnsatisfiedSoftDependecy,
            EmrError::InvalidParameterZoneResourceNotMatch,
            EmrError::InvalidParameterValue,
            EmrError::InvalidParameterValueInvalidTkeInstance,
            EmrError::LimitExceeded,
            EmrError::LimitExceededBootstrapActionsNumLimitExceeded,
            EmrError::LimitExceededPodCpuLimitExceededAvailableCpu,
            EmrError::LimitExceededPodCpuLimitExceededNodeAvailableCpu,
            EmrError::LimitExceededPodMemoryLimitExceededAvailableMemory,
            EmrError::LimitExceededRequestBacklogExceedsLimit,
            EmrError::LimitExceededSecurityGroupNumLimitExceeded,
            EmrError::LimitExceededUserCountExceedsLimit,
            EmrError::MissingParameter,
            EmrError::MissingParameterMissingCoreResource,
            EmrError::OperationDenied,
            EmrError::RequestLimitExceeded,
            EmrError::ResourceInUseInstanceInProcess,
            EmrError::ResourceInsufficientDiskInsufficient,
            EmrError::ResourceInsufficientInstanceInsufficient,
            EmrError::ResourceNotFound,
            EmrError::ResourceNotFoundCdbInfoNotFound,
            EmrError::ResourceNotFoundClusterNotFound,
            EmrError::ResourceNotFoundCvmInstanceNotFound,
            EmrError::ResourceNotFoundHardwareInfoNotFound,
            EmrError::ResourceNotFoundInstanceNotFound,
            EmrError::ResourceNotFoundMetricsMetaNotFound,
            EmrError::ResourceNotFoundOptionalSpecFound,
            EmrError::ResourceNotFoundResourceNotFound,
            EmrError::ResourceNotFoundServiceConfNotFound,
            EmrError::ResourceNotFoundServiceGroupNotFound,
            EmrError::ResourceNotFoundServiceNodeNotFound,
            EmrError::ResourceNotFoundSpecNotFound,
            EmrError::ResourceNotFoundStrategyNotFound,
            EmrError::ResourceNotFoundSubnetNotFound,
            EmrError::ResourceNotFoundTkePreconditionNotFound,
            EmrError::ResourceNotFoundTagsNotFound,
            EmrError::ResourceUnavailableNotSupportClusterType,
            EmrError::ResourceUnavailableNotSupportNodeType,
            EmrError::ResourceUnavailableNotSupportResourceType,
            EmrError::ResourceUnavailableRepeatSpec,
            EmrError::ResourceUnavailableResourceSpecNotDefaultSpec,
            EmrError::ResourceUnavailableResourceSpecNotExist,
            EmrError::ResourcesSoldOut,
            EmrError::ResourcesSoldOutCbsSoldOut,
            EmrError::ResourcesSoldOutCvmSoldOut,
            EmrError::UnauthorizedOperation,
            EmrError::UnauthorizedOperationAppIdMismatched,
            EmrError::UnauthorizedOperationCheckCamAuth,
            EmrError::UnknownParameter,
            EmrError::UnsupportedOperation,
            EmrError::UnsupportedOperationNotInWhiteList,
            EmrError::UnsupportedOperationServiceNotSupport,
            EmrError::UnsupportedOperationUnsupportedDiskType,
        ];
        pub(super) static WORDS: [&str; 223] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.CheckIfSupportPodStretch",
            "FailedOperation.DBException",
            "FailedOperation.DescribeResourceTagsFailed",
            "FailedOperation.DuplicateOrderNotAllowed",
            "FailedOperation.GetCamRoleFailed",
            "FailedOperation.GetCamServerFailed",
            "FailedOperation.GetCvmConfigQuotaFailed",
            "FailedOperation.GetCvmServerFailed",
            "FailedOperation.GetTradeServerFailed",
            "FailedOperation.InsufficientAccountBalance",
            "FailedOperation.MoreStrategyNotAllowed",
            "FailedOperation.NamespaceHasUserCustomPods",
            "FailedOperation.NotAuthenticated",
            "FailedOperation.NotSupportPod",
            "FailedOperation.RefundCvmFailed",
            "FailedOperation.SpecDeleteDenyForAutoScaleStrategies",
            "InternalError",
            "InternalError.AccountCgwError",
            "InternalError.CamCgwError",
            "InternalError.CamError",
            "InternalError.CbsCgwError",
            "InternalError.CbsError",
            "InternalError.CdbCgwError",
            "InternalError.CdbError",
            "InternalError.CheckQuotaErr",
            "InternalError.ConfigCgwError",
            "InternalError.CvmError",
            "InternalError.DBQueryException",
            "InternalError.DoOpenTSDBRequestException",
            "InternalError.EKSError",
            "InternalError.KmsError",
            "InternalError.OpenTSDBHttpReturnCodeNotOK",
            "InternalError.ProjectCgwError",
            "InternalError.SgError",
            "InternalError.TKEError",
            "InternalError.TagError",
            "InternalError.TradeCgwError",
            "InternalError.VpcCgwError",
            "InternalError.VpcError",
            "InternalError.WoodServerError",
            "InvalidParameter",
            "InvalidParameter.AppIdResourceNotMatch",
            "InvalidParameter.CpuType",
            "InvalidParameter.DisplayStrategyNotMatch",
            "InvalidParameter.HALessMasterCount",
            "InvalidParameter.ImpalaQueryException",
            "InvalidParameter.IncorrectCommonCount",
            "InvalidParameter.IncorrectMasterCount",
            "InvalidParameter.InvaildCoreCount",
            "InvalidParameter.InvalidAllNodeResourceSpec",
            "InvalidParameter.InvalidAppId",
            "InvalidParameter.InvalidAutoRenew",
            "InvalidParameter.InvalidBootstrapAction",
            "InvalidParameter.InvalidCLBServerVpcSetting",
            "InvalidParameter.InvalidClassification",
            "InvalidParameter.InvalidClickHouseCluster",
            "InvalidParameter.InvalidClientToken",
            "InvalidParameter.InvalidClusterId",
            "InvalidParameter.InvalidCommonDiskType",
            "InvalidParameter.InvalidCompareMethod",
            "InvalidParameter.InvalidComponent",
            "InvalidParameter.InvalidConditionNum",
            "InvalidParameter.InvalidConfigType",
            "InvalidParameter.InvalidCoreCount",
            "InvalidParameter.InvalidCoreDiskType",
            "InvalidParameter.InvalidCosBucket",
            "InvalidParameter.InvalidCosFileURI",
            "InvalidParameter.InvalidCount",
            "InvalidParameter.InvalidCountNum",
            "InvalidParameter.InvalidCustomizedPodParam",
            "InvalidParameter.InvalidDependServiceAndEnableKerberosConflict",
            "InvalidParameter.InvalidDiskNum",
            "InvalidParameter.InvalidDiskSize",
            "InvalidParameter.InvalidDiskType",
            "InvalidParameter.InvalidDownloadObj",
            "InvalidParameter.InvalidDynamicInstanceType",
            "InvalidParameter.InvalidEksInstance",
            "InvalidParameter.InvalidExportConfContexts",
            "InvalidParameter.InvalidExtendField",
            "InvalidParameter.InvalidExtendNameService",
            "InvalidParameter.InvalidExternalServiceVpcId",
            "InvalidParameter.InvalidFailurePolicy",
            "InvalidParameter.InvalidFilePath",
            "InvalidParameter.InvalidFilterKey",
            "InvalidParameter.InvalidInstance",
            "InvalidParameter.InvalidInstanceChargeType",
            "InvalidParameter.InvalidInstanceName",
            "InvalidParameter.InvalidInstancePolicy",
            "InvalidParameter.InvalidInstanceType",
            "InvalidParameter.InvalidIpList",
            "InvalidParameter.InvalidJobFlow",
            "InvalidParameter.InvalidJobType",
            "InvalidParameter.InvalidLoadBalancer",
            "InvalidParameter.InvalidLoginSetting",
            "InvalidParameter.InvalidMasterDiskType",
            "InvalidParameter.InvalidMetaDataJdbcUrl",
            "InvalidParameter.InvalidMetaInstanceId",
            "InvalidParameter.InvalidMetaType",
            "InvalidParameter.InvalidModifySpec",
            "InvalidParameter.InvalidNodeCount",
            "InvalidParameter.InvalidNodeFlag",
            "InvalidParameter.InvalidNodeType",
            "InvalidParameter.InvalidParamterInvalidSoftInfo",
            "InvalidParameter.InvalidPassword",
            "InvalidParameter.InvalidPaymode",
            "InvalidParameter.InvalidPodNum",
            "InvalidParameter.InvalidPreExecutedFile",
            "InvalidParameter.InvalidProcessMethod",
            "InvalidParameter.InvalidProduct",
            "InvalidParameter.InvalidProductId",
            "InvalidParameter.InvalidProductVersion",
            "InvalidParameter.InvalidProjectId",
            "InvalidParameter.InvalidRegion",
            "InvalidParameter.InvalidRenewFlag",
            "InvalidParameter.InvalidResType",
            "InvalidParameter.InvalidResourceId",
            "InvalidParameter.InvalidResourceIds",
            "InvalidParameter.InvalidResourceSpec",
            "InvalidParameter.InvalidRouterCount",
            "InvalidParameter.InvalidScaleAction",
            "InvalidParameter.InvalidScriptBootstrapActionConfig",
            "InvalidParameter.InvalidSecuritySupport",
            "InvalidParameter.InvalidSercurityGrpupId",
            "InvalidParameter.InvalidServiceName",
            "InvalidParameter.InvalidServiceNodeInfo",
            "InvalidParameter.InvalidServiceType",
            "InvalidParameter.InvalidSoftDeployInfo",
            "InvalidParameter.InvalidSoftInfo",
            "InvalidParameter.InvalidSoftWare",
            "InvalidParameter.InvalidSoftWareName",
            "InvalidParameter.InvalidSoftWareVersion",
            "InvalidParameter.InvalidStartTimeOrEndTime",
            "InvalidParameter.InvalidStatisticPeriodOrTriggerThreshold",
            "InvalidParameter.InvalidStrategy",
            "InvalidParameter.InvalidStrategyPriority",
            "InvalidParameter.InvalidStrategySpec",
            "InvalidParameter.InvalidStrategyType",
            "InvalidParameter.InvalidSubnetId",
            "InvalidParameter.InvalidSupportHA",
            "InvalidParameter.InvalidTagsGroup",
            "InvalidParameter.InvalidTaskCount",
            "InvalidParameter.InvalidTimeLayout",
            "InvalidParameter.InvalidTimeSpan",
            "InvalidParameter.InvalidTimeUnit",
            "InvalidParameter.InvalidTkeInstance",
            "InvalidParameter.InvalidUinNum",
            "InvalidParameter.InvalidUnifyMeta",
            "InvalidParameter.InvalidVendorType",
            "InvalidParameter.InvalidVolumeType",
            "InvalidParameter.InvalidVpcId",
            "InvalidParameter.InvalidWriteFile",
            "InvalidParameter.InvalidZone",
            "InvalidParameter.KerberosSupport",
            "InvalidParameter.LessCommonCount",
            "InvalidParameter.LessTaskCount",
            "InvalidParameter.MoreMaxlimitNum",
            "InvalidParameter.NotContainMustSelectSoftware",
            "InvalidParameter.OrderFieldNotMatch",
            "InvalidParameter.PayModeResourceNotMatch",
            "InvalidParameter.ProjectResourceNotMatch",
            "InvalidParameter.RepeatedExecutionTime",
            "InvalidParameter.RepeatedStrategyName",
            "InvalidParameter.ResourceProviderType",
            "InvalidParameter.RestartServiceUnsupported",
            "InvalidParameter.SoftwareNotInProducr",
            "InvalidParameter.SoftwareNotInProduct",
            "InvalidParameter.UngrantedPolicy",
            "InvalidParameter.UngrantedRole",
            "InvalidParameter.UnsatisfiedSoftDependecy",
            "InvalidParameter.ZoneResourceNotMatch",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidTkeInstance",
            "LimitExceeded",
            "LimitExceeded.BootstrapActionsNumLimitExceeded",
            "LimitExceeded.PodCpuLimitExceededAvailableCpu",
            "LimitExceeded.PodCpuLimitExceededNodeAvailableCpu",
            "LimitExceeded.PodMemoryLimitExceededAvailableMemory",
            "LimitExceeded.RequestBacklogExceedsLimit",
            "LimitExceeded.SecurityGroupNumLimitExceeded",
            "LimitExceeded.UserCountExceedsLimit",
            "MissingParameter",
            "MissingParameter.MissingCoreResource",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse.InstanceInProcess",
            "ResourceInsufficient.DiskInsufficient",
            "ResourceInsufficient.InstanceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CDBInfoNotFound",
            "ResourceNotFound.ClusterNotFound",
            "ResourceNotFound.CvmInstanceNotFound",
            "ResourceNotFound.HardwareInfoNotFound",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.MetricsMetaNotFound",
            "ResourceNotFound.OptionalSpecFound",
            "ResourceNotFound.ResourceNotFound",
            "ResourceNotFound.ServiceConfNotFound",
            "ResourceNotFound.ServiceGroupNotFound",
            "ResourceNotFound.ServiceNodeNotFound",
            "ResourceNotFound.SpecNotFound",
            "ResourceNotFound.StrategyNotFound",
            "ResourceNotFound.SubnetNotFound",
            "ResourceNotFound.TKEPreconditionNotFound",
            "ResourceNotFound.TagsNotFound",
            "ResourceUnavailable.NotSupportClusterType",
            "ResourceUnavailable.NotSupportNodeType",
            "ResourceUnavailable.NotSupportResourceType",
            "ResourceUnavailable.RepeatSpec",
            "ResourceUnavailable.ResourceSpecNotDefaultSpec",
            "ResourceUnavailable.ResourceSpecNotExist",
            "ResourcesSoldOut",
            "ResourcesSoldOut.CbsSoldOut",
            "ResourcesSoldOut.CvmSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AppIdMismatched",
            "UnauthorizedOperation.CheckCamAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.NotInWhiteList",
            "UnsupportedOperation.ServiceNotSupport",
            "UnsupportedOperation.UnsupportedDiskType",
        ];
        pub(super) static NAMES: [&str; 223] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationCheckIfSupportPodStretch",
            "FailedOperationDbException",
            "FailedOperationDescribeResourceTagsFailed",
            "FailedOperationDuplicateOrderNotAllowed",
            "FailedOperationGetCamRoleFailed",
            "FailedOperationGetCamServerFailed",
            "FailedOperationGetCvmConfigQuotaFailed",
            "FailedOperationGetCvmServerFailed",
            "FailedOperationGetTradeServerFailed",
            "FailedOperationInsufficientAccountBalance",
            "FailedOperationMoreStrategyNotAllowed",
            "FailedOperationNamespaceHasUserCustomPods",
            "FailedOperationNotAuthenticated",
            "FailedOperationNotSupportPod",
            "FailedOperationRefundCvmFailed",
            "FailedOperationSpecDeleteDenyForAutoScaleStrategies",
            "InternalError",
            "InternalErrorAccountCgwError",
            "InternalErrorCamCgwError",
            "InternalErrorCamError",
            "InternalErrorCbsCgwError",
            "InternalErrorCbsError",
            "InternalErrorCdbCgwError",
            "InternalErrorCdbError",
            "InternalErrorCheckQuotaErr",
            "InternalErrorConfigCgwError",
            "InternalErrorCvmError",
            "InternalErrorDbQueryException",
            "InternalErrorDoOpenTsdbRequestException",
            "InternalErrorEksError",
            "InternalErrorKmsError",
            "InternalErrorOpenTsdbHttpReturnCodeNotOk",
            "InternalErrorProjectCgwError",
            "InternalErrorSgError",
            "InternalErrorTkeError",
            "InternalErrorTagError",
            "InternalErrorTradeCgwError",
            "InternalErrorVpcCgwError",
            "InternalErrorVpcError",
            "InternalErrorWoodServerError",
            "InvalidParameter",
            "InvalidParameterAppIdResourceNotMatch",
            "InvalidParameterCpuType",
            "InvalidParameterDisplayStrategyNotMatch",
            "InvalidParameterHaLessMasterCount",
            "InvalidParameterImpalaQueryException",
            "InvalidParameterIncorrectCommonCount",
            "InvalidParameterIncorrectMasterCount",
            "InvalidParameterInvaildCoreCount",
            "InvalidParameterInvalidAllNodeResourceSpec",
            "InvalidParameterInvalidAppId",
            "InvalidParameterInvalidAutoRenew",
            "InvalidParameterInvalidBootstrapAction",
            "InvalidParameterInvalidClbServerVpcSetting",
            "InvalidParameterInvalidClassification",
            "InvalidParameterInvalidClickHouseCluster",
            "InvalidParameterInvalidClientToken",
            "InvalidParameterInvalidClusterId",
            "InvalidParameterInvalidCommonDiskType",
            "InvalidParameterInvalidCompareMethod",
            "InvalidParameterInvalidComponent",
            "InvalidParameterInvalidConditionNum",
            "InvalidParameterInvalidConfigType",
            "InvalidParameterInvalidCoreCount",
            "InvalidParameterInvalidCoreDiskType",
            "InvalidParameterInvalidCosBucket",
            "InvalidParameterInvalidCosFileUri",
            "InvalidParameterInvalidCount",
            "InvalidParameterInvalidCountNum",
            "InvalidParameterInvalidCustomizedPodParam",
            "InvalidParameterInvalidDependServiceAndEnableKerberosConflict",
            "InvalidParameterInvalidDiskNum",
            "InvalidParameterInvalidDiskSize",
            "InvalidParameterInvalidDiskType",
            "InvalidParameterInvalidDownloadObj",
            "InvalidParameterInvalidDynamicInstanceType",
            "InvalidParameterInvalidEksInstance",
            "InvalidParameterInvalidExportConfContexts",
            "InvalidParameterInvalidExtendField",
            "InvalidParameterInvalidExtendNameService",
            "InvalidParameterInvalidExternalServiceVpcId",
            "InvalidParameterInvalidFailurePolicy",
            "InvalidParameterInvalidFilePath",
            "InvalidParameterInvalidFilterKey",
            "InvalidParameterInvalidInstance",
            "InvalidParameterInvalidInstanceChargeType",
            "InvalidParameterInvalidInstanceName",
            "InvalidParameterInvalidInstancePolicy",
            "InvalidParameterInvalidInstanceType",
            "InvalidParameterInvalidIpList",
            "InvalidParameterInvalidJobFlow",
            "InvalidParameterInvalidJobType",
            "InvalidParameterInvalidLoadBalancer",
            "InvalidParameterInvalidLoginSetting",
            "InvalidParameterInvalidMasterDiskType",
            "InvalidParameterInvalidMetaDataJdbcUrl",
            "InvalidParameterInvalidMetaInstanceId",
            "InvalidParameterInvalidMetaType",
            "InvalidParameterInvalidModifySpec",
            "InvalidParameterInvalidNodeCount",
            "InvalidParameterInvalidNodeFlag",
            "InvalidParameterInvalidNodeType",
            "InvalidParameterInvalidParamterInvalidSoftInfo",
            "InvalidParameterInvalidPassword",
            "InvalidParameterInvalidPaymode",
            "InvalidParameterInvalidPodNum",
            "InvalidParameterInvalidPreExecutedFile",
            "InvalidParameterInvalidProcessMethod",
            "InvalidParameterInvalidProduct",
            "InvalidParameterInvalidProductId",
            "InvalidParameterInvalidProductVersion",
            "InvalidParameterInvalidProjectId",
            "InvalidParameterInvalidRegion",
            "InvalidParameterInvalidRenewFlag",
            "InvalidParameterInvalidResType",
            "InvalidParameterInvalidResourceId",
            "InvalidParameterInvalidResourceIds",
            "InvalidParameterInvalidResourceSpec",
            "InvalidParameterInvalidRouterCount",
            "InvalidParameterInvalidScaleAction",
            "InvalidParameterInvalidScriptBootstrapActionConfig",
            "InvalidParameterInvalidSecuritySupport",
            "InvalidParameterInvalidSercurityGrpupId",
            "InvalidParameterInvalidServiceName",
            "InvalidParameterInvalidServiceNodeInfo",
            "InvalidParameterInvalidServiceType",
            "InvalidParameterInvalidSoftDeployInfo",
            "InvalidParameterInvalidSoftInfo",
            "InvalidParameterInvalidSoftWare",
            "InvalidParameterInvalidSoftWareName",
            "InvalidParameterInvalidSoftWareVersion",
            "InvalidParameterInvalidStartTimeOrEndTime",
            "InvalidParameterInvalidStatisticPeriodOrTriggerThreshold",
            "InvalidParameterInvalidStrategy",
            "InvalidParameterInvalidStrategyPriority",
            "InvalidParameterInvalidStrategySpec",
            "InvalidParameterInvalidStrategyType",
            "InvalidParameterInvalidSubnetId",
            "InvalidParameterInvalidSupportHa",
            "InvalidParameterInvalidTagsGroup",
            "InvalidParameterInvalidTaskCount",
            "InvalidParameterInvalidTimeLayout",
            "InvalidParameterInvalidTimeSpan",
            "InvalidParameterInvalidTimeUnit",
            "InvalidParameterInvalidTkeInstance",
            "InvalidParameterInvalidUinNum",
            "InvalidParameterInvalidUnifyMeta",
            "InvalidParameterInvalidVendorType",
            "InvalidParameterInvalidVolumeType",
            "InvalidParameterInvalidVpcId",
            "InvalidParameterInvalidWriteFile",
            "InvalidParameterInvalidZone",
            "InvalidParameterKerberosSupport",
            "InvalidParameterLessCommonCount",
            "InvalidParameterLessTaskCount",
            "InvalidParameterMoreMaxlimitNum",
            "InvalidParameterNotContainMustSelectSoftware",
            "InvalidParameterOrderFieldNotMatch",
            "InvalidParameterPayModeResourceNotMatch",
            "InvalidParameterProjectResourceNotMatch",
            "InvalidParameterRepeatedExecutionTime",
            "InvalidParameterRepeatedStrategyName",
            "InvalidParameterResourceProviderType",
            "InvalidParameterRestartServiceUnsupported",
            "InvalidParameterSoftwareNotInProducr",
            "InvalidParameterSoftwareNotInProduct",
            "InvalidParameterUngrantedPolicy",
            "InvalidParameterUngrantedRole",
            "InvalidParameterUnsatisfiedSoftDependecy",
            "InvalidParameterZoneResourceNotMatch",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidTkeInstance",
            "LimitExceeded",
            "LimitExceededBootstrapActionsNumLimitExceeded",
            "LimitExceededPodCpuLimitExceededAvailableCpu",
            "LimitExceededPodCpuLimitExceededNodeAvailableCpu",
            "LimitExceededPodMemoryLimitExceededAvailableMemory",
            "LimitExceededRequestBacklogExceedsLimit",
            "LimitExceededSecurityGroupNumLimitExceeded",
            "LimitExceededUserCountExceedsLimit",
            "MissingParameter",
            "MissingParameterMissingCoreResource",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUseInstanceInProcess",
            "ResourceInsufficientDiskInsufficient",
            "ResourceInsufficientInstanceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCdbInfoNotFound",
            "ResourceNotFoundClusterNotFound",
            "ResourceNotFoundCvmInstanceNotFound",
            "ResourceNotFoundHardwareInfoNotFound",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundMetricsMetaNotFound",
            "ResourceNotFoundOptionalSpecFound",
            "ResourceNotFoundResourceNotFound",
            "ResourceNotFoundServiceConfNotFound",
            "ResourceNotFoundServiceGroupNotFound",
            "ResourceNotFoundServiceNodeNotFound",
            "ResourceNotFoundSpecNotFound",
            "ResourceNotFoundStrategyNotFound",
            "ResourceNotFoundSubnetNotFound",
            "ResourceNotFoundTkePreconditionNotFound",
            "ResourceNotFoundTagsNotFound",
            "ResourceUnavailableNotSupportClusterType",
            "ResourceUnavailableNotSupportNodeType",
            "ResourceUnavailableNotSupportResourceType",
            "ResourceUnavailableRepeatSpec",
            "ResourceUnavailableResourceSpecNotDefaultSpec",
            "ResourceUnavailableResourceSpecNotExist",
            "ResourcesSoldOut",
            "ResourcesSoldOutCbsSoldOut",
            "ResourcesSoldOutCvmSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationAppIdMismatched",
            "UnauthorizedOperationCheckCamAuth",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationNotInWhiteList",
            "UnsupportedOperationServiceNotSupport",
            "UnsupportedOperationUnsupportedDiskType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 2] = [
            ("ResourceUnavailable.ResourceSpec_NotDefaultSpec", 210),
            ("ResourcesSoldOut.", 212),
        ];
        pub(super) static BACKGROUNDS: [Background; 223] = backgrounds(
            &WORDS,
            &index::EMR_V20190103_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EmrError",
            label_en: "Elastic MapReduce",
            label_zh: "弹性 MapReduce",
            level: Level::Service,
            product: Some(products::EMR),
            version: Some("2019-01-03"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    50,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-06",
                        "自 2022-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190103::EmrError;

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
