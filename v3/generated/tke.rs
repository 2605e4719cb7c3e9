// @generated from spec/tke.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5c528102f95fab04
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tke.rs"]
mod index;

/// Version 2018-05-25 of the API.
pub mod v20180525 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Kubernetes Engine (tke), API 3.0, version 2018-05-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TkeError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountCommon
        #[doc(alias("FailedOperation.AccountCommon"))]
        FailedOperationAccountCommon = -1_890_826_640,
        /// FailedOperation.AccountUserNotAuthenticated
        #[doc(alias("FailedOperation.AccountUserNotAuthenticated"))]
        FailedOperationAccountUserNotAuthenticated = 1_241_241_659,
        /// FailedOperation.AddVpcCniSubnetsFailed
        #[doc(alias("FailedOperation.AddVpcCniSubnetsFailed"))]
        FailedOperationAddVpcCniSubnetsFailed = 1_766_688_379,
        /// FailedOperation.AsCommon
        #[doc(alias("FailedOperation.AsCommon"))]
        FailedOperationAsCommon = 1_709_481_842,
        /// FailedOperation.CLBUnexpectedError
        #[doc(alias("FailedOperation.CLBUnexpectedError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-08-31"
        )]
        FailedOperationClbUnexpectedError = 691_548_060,
        /// FailedOperation.CVMUnexpectedError
        #[doc(alias("FailedOperation.CVMUnexpectedError"))]
        FailedOperationCvmUnexpectedError = -1_491_082_010,
        /// FailedOperation.CamNoAuth
        #[doc(alias("FailedOperation.CamNoAuth"))]
        FailedOperationCamNoAuth = 823_186_935,
        /// FailedOperation.ClusterForbiddenToDelete
        #[doc(alias("FailedOperation.ClusterForbiddenToDelete"))]
        FailedOperationClusterForbiddenToDelete = 1_691_215_474,
        /// FailedOperation.ClusterNotFound
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound = -768_661_945,
        /// FailedOperation.ClusterState
        #[doc(alias("FailedOperation.ClusterState"))]
        FailedOperationClusterState = -994_286_831,
        /// FailedOperation.ClusterUpgradeNodeVersion
        #[doc(alias("FailedOperation.ClusterUpgradeNodeVersion"))]
        FailedOperationClusterUpgradeNodeVersion = 1_623_444_522,
        /// FailedOperation.ClusterVersionNotSupport
        #[doc(alias("FailedOperation.ClusterVersionNotSupport"))]
        FailedOperationClusterVersionNotSupport = -2_113_386_830,
        /// FailedOperation.ComponentClientCommon
        #[doc(alias("FailedOperation.ComponentClientCommon"))]
        FailedOperationComponentClientCommon = 919_666_179,
        /// FailedOperation.ComponentClientHttp
        #[doc(alias("FailedOperation.ComponentClientHttp"))]
        FailedOperationComponentClientHttp = -233_277_163,
        /// FailedOperation.ComponentClientUnpack
        #[doc(alias("FailedOperation.ComponentClientUnpack"))]
        FailedOperationComponentClientUnpack = -490_151_187,
        /// FailedOperation.ComponentClinetHttp
        #[doc(alias("FailedOperation.ComponentClinetHttp"))]
        FailedOperationComponentClinetHttp = -985_048_359,
        /// FailedOperation.CreateClsClient
        #[doc(alias("FailedOperation.CreateClsClient"))]
        FailedOperationCreateClsClient = 232_230_406,
        /// FailedOperation.CreateClsConfig
        #[doc(alias("FailedOperation.CreateClsConfig"))]
        FailedOperationCreateClsConfig = 842_644_506,
        /// FailedOperation.CreateClsIndex
        #[doc(alias("FailedOperation.CreateClsIndex"))]
        FailedOperationCreateClsIndex = 1_965_707_047,
        /// FailedOperation.CreateClsLogSet
        #[doc(alias("FailedOperation.CreateClsLogSet"))]
        FailedOperationCreateClsLogSet = 478_666_936,
        /// FailedOperation.CreateClsMachineGroup
        #[doc(alias("FailedOperation.CreateClsMachineGroup"))]
        FailedOperationCreateClsMachineGroup = 448_728_075,
        /// FailedOperation.CreateClsTopic
        #[doc(alias("FailedOperation.CreateClsTopic"))]
        FailedOperationCreateClsTopic = -1_619_902_815,
        /// FailedOperation.CvmCommon
        #[doc(alias("FailedOperation.CvmCommon"))]
        FailedOperationCvmCommon = -714_899_596,
        /// FailedOperation.CvmDeletionProtection
        #[doc(alias("FailedOperation.CvmDeletionProtection"))]
        FailedOperationCvmDeletionProtection = -258_490_336,
        /// FailedOperation.CvmNumberNotMatch
        #[doc(alias("FailedOperation.CvmNumberNotMatch"))]
        FailedOperationCvmNumberNotMatch = 1_504_006_795,
        /// FailedOperation.CvmVpcidNotMatch
        #[doc(alias("FailedOperation.CvmVpcidNotMatch"))]
        FailedOperationCvmVpcidNotMatch = -887_332_717,
        /// FailedOperation.Db
        #[doc(alias("FailedOperation.Db"))]
        FailedOperationDb = -339_945_808,
        /// FailedOperation.DbRecordNotFound
        #[doc(alias("FailedOperation.DbRecordNotFound"))]
        FailedOperationDbRecordNotFound = -354_794_387,
        /// FailedOperation.DeprecatedAPI
        #[doc(alias("FailedOperation.DeprecatedAPI"))]
        FailedOperationDeprecatedApi = 1_715_666_393,
        /// FailedOperation.DfwGetUSGQuota
        #[doc(alias("FailedOperation.DfwGetUSGQuota"))]
        FailedOperationDfwGetUsgQuota = -1_186_112_817,
        /// FailedOperation.DisableVPCCNIFailed
        #[doc(alias("FailedOperation.DisableVPCCNIFailed"))]
        FailedOperationDisableVpccniFailed = -741_492_304,
        /// FailedOperation.EnableVPCCNIFailed
        #[doc(alias("FailedOperation.EnableVPCCNIFailed"))]
        FailedOperationEnableVpccniFailed = 442_213_505,
        /// FailedOperation.GetClsConfig
        #[doc(alias("FailedOperation.GetClsConfig"))]
        FailedOperationGetClsConfig = -51_805_364,
        /// FailedOperation.GetClsConfigMachineGroups
        #[doc(alias("FailedOperation.GetClsConfigMachineGroups"))]
        FailedOperationGetClsConfigMachineGroups = -1_522_572_119,
        /// FailedOperation.GetClsIndex
        #[doc(alias("FailedOperation.GetClsIndex"))]
        FailedOperationGetClsIndex = -838_363_546,
        /// FailedOperation.GetClsLogSet
        #[doc(alias("FailedOperation.GetClsLogSet"))]
        FailedOperationGetClsLogSet = 777_580_141,
        /// FailedOperation.GetClsMachineGroup
        #[doc(alias("FailedOperation.GetClsMachineGroup"))]
        FailedOperationGetClsMachineGroup = 2_109_961_995,
        /// FailedOperation.GetClsMachineGroupConfigs
        #[doc(alias("FailedOperation.GetClsMachineGroupConfigs"))]
        FailedOperationGetClsMachineGroupConfigs = -1_680_716_928,
        /// FailedOperation.GetClsTopic
        #[doc(alias("FailedOperation.GetClsTopic"))]
        FailedOperationGetClsTopic = 969_368_238,
        /// FailedOperation.GetClusterFailed
        #[doc(alias("FailedOperation.GetClusterFailed"))]
        FailedOperationGetClusterFailed = 1_025_579_938,
        /// FailedOperation.K8sClientBuildError
        #[doc(alias("FailedOperation.K8sClientBuildError"))]
        FailedOperationK8sClientBuildError = 1_089_293_721,
        /// FailedOperation.KubeClientConf
        #[doc(alias("FailedOperation.KubeClientConf"))]
        FailedOperationKubeClientConf = 2_079_358_558,
        /// FailedOperation.KubeClientConnection
        #[doc(alias("FailedOperation.KubeClientConnection"))]
        FailedOperationKubeClientConnection = -196_639_909,
        /// FailedOperation.KubeClientCreate
        #[doc(alias("FailedOperation.KubeClientCreate"))]
        FailedOperationKubeClientCreate = -1_628_259_578,
        /// FailedOperation.KubeCommon
        #[doc(alias("FailedOperation.KubeCommon"))]
        FailedOperationKubeCommon = 1_950_053_240,
        /// FailedOperation.KubernetesClientBuildError
        #[doc(alias("FailedOperation.KubernetesClientBuildError"))]
        FailedOperationKubernetesClientBuildError = -290_912_399,
        /// FailedOperation.KubernetesCreateOperationError
        #[doc(alias("FailedOperation.KubernetesCreateOperationError"))]
        FailedOperationKubernetesCreateOperationError = -969_032_648,
        /// FailedOperation.KubernetesDeleteOperationError
        #[doc(alias("FailedOperation.KubernetesDeleteOperationError"))]
        FailedOperationKubernetesDeleteOperationError = -112_127_925,
        /// FailedOperation.KubernetesGetOperationError
        #[doc(alias("FailedOperation.KubernetesGetOperationError"))]
        FailedOperationKubernetesGetOperationError = -118_705_456,
        /// FailedOperation.KubernetesInternal
        #[doc(alias("FailedOperation.KubernetesInternal"))]
        FailedOperationKubernetesInternal = 148_298_089,
        /// FailedOperation.KubernetesListOperationError
        #[doc(alias("FailedOperation.KubernetesListOperationError"))]
        FailedOperationKubernetesListOperationError = 422_679_866,
        /// FailedOperation.KubernetesPatchOperationError
        #[doc(alias("FailedOperation.KubernetesPatchOperationError"))]
        FailedOperationKubernetesPatchOperationError = -475_908_658,
        /// FailedOperation.KubernetesResourceExisted
        #[doc(alias("FailedOperation.KubernetesResourceExisted"))]
        FailedOperationKubernetesResourceExisted = 661_215_001,
        /// FailedOperation.KubernetesResourceNotFound
        #[doc(alias("FailedOperation.KubernetesResourceNotFound"))]
        FailedOperationKubernetesResourceNotFound = 52_939_676,
        /// FailedOperation.LbCommon
        #[doc(alias("FailedOperation.LbCommon"))]
        FailedOperationLbCommon = 1_854_079_145,
        /// FailedOperation.MarketGetAuthFailed
        #[doc(alias("FailedOperation.MarketGetAuthFailed"))]
        FailedOperationMarketGetAuthFailed = -92_269_642,
        /// FailedOperation.MarketReleaseOperation
        #[doc(alias("FailedOperation.MarketReleaseOperation"))]
        FailedOperationMarketReleaseOperation = 1_510_183_076,
        /// FailedOperation.ModifyClsConfig
        #[doc(alias("FailedOperation.ModifyClsConfig"))]
        FailedOperationModifyClsConfig = -51_087_779,
        /// FailedOperation.ModifyClsIndex
        #[doc(alias("FailedOperation.ModifyClsIndex"))]
        FailedOperationModifyClsIndex = -1_538_910_011,
        /// FailedOperation.ModifyClsTopic
        #[doc(alias("FailedOperation.ModifyClsTopic"))]
        FailedOperationModifyClsTopic = -444_814_930,
        /// FailedOperation.NetworkScaleError
        #[doc(alias("FailedOperation.NetworkScaleError"))]
        FailedOperationNetworkScaleError = -1_454_651_617,
        /// FailedOperation.NodeExistsSecondaryNetworkInterface
        #[doc(alias("FailedOperation.NodeExistsSecondaryNetworkInterface"))]
        FailedOperationNodeExistsSecondaryNetworkInterface = -1_697_770_543,
        /// FailedOperation.NodePoolQueryFailed
        #[doc(alias("FailedOperation.NodePoolQueryFailed"))]
        FailedOperationNodePoolQueryFailed = 748_529_207,
        /// FailedOperation.OperationForbidden
        #[doc(alias("FailedOperation.OperationForbidden"))]
        FailedOperationOperationForbidden = -48_542_218,
        /// FailedOperation.OsNotSupport
        #[doc(alias("FailedOperation.OsNotSupport"))]
        FailedOperationOsNotSupport = 131_664_675,
        /// FailedOperation.Param
        #[doc(alias("FailedOperation.Param"))]
        FailedOperationParam = -1_598_242_792,
        /// FailedOperation.PolicyServerCommonError
        #[doc(alias("FailedOperation.PolicyServerCommonError"))]
        FailedOperationPolicyServerCommonError = 1_945_130_581,
        /// FailedOperation.QuotaMaxClsLimit
        #[doc(alias("FailedOperation.QuotaMaxClsLimit"))]
        FailedOperationQuotaMaxClsLimit = 908_259_292,
        /// FailedOperation.QuotaMaxNodLimit
        #[doc(alias("FailedOperation.QuotaMaxNodLimit"))]
        FailedOperationQuotaMaxNodLimit = -1_093_598_988,
        /// FailedOperation.QuotaUSGLimit
        #[doc(alias("FailedOperation.QuotaUSGLimit"))]
        FailedOperationQuotaUsgLimit = -1_859_396_564,
        /// FailedOperation.RBACForbidden
        #[doc(alias("FailedOperation.RBACForbidden"))]
        FailedOperationRbacForbidden = -1_763_009_377,
        /// FailedOperation.RecordNotFound
        #[doc(alias("FailedOperation.RecordNotFound"))]
        FailedOperationRecordNotFound = 1_688_639_633,
        /// FailedOperation.SwitchClusterEndpoint
        #[doc(alias("FailedOperation.SwitchClusterEndpoint"))]
        FailedOperationSwitchClusterEndpoint = 1_938_470_937,
        /// FailedOperation.TagCommon
        #[doc(alias("FailedOperation.TagCommon"))]
        FailedOperationTagCommon = 827_419_591,
        /// FailedOperation.TaskAlreadyRunning
        #[doc(alias("FailedOperation.TaskAlreadyRunning"))]
        FailedOperationTaskAlreadyRunning = 1_027_588_875,
        /// FailedOperation.TaskLifeStateError
        #[doc(alias("FailedOperation.TaskLifeStateError"))]
        FailedOperationTaskLifeStateError = 1_332_231_626,
        /// FailedOperation.TaskNotFound
        #[doc(alias("FailedOperation.TaskNotFound"))]
        FailedOperationTaskNotFound = 690_089_173,
        /// FailedOperation.TradeCommon
        #[doc(alias("FailedOperation.TradeCommon"))]
        FailedOperationTradeCommon = -576_282_435,
        /// FailedOperation.TradeInsufficientBalance
        #[doc(alias("FailedOperation.TradeInsufficientBalance"))]
        FailedOperationTradeInsufficientBalance = -1_751_008_134,
        /// FailedOperation.UnexpectedError
        #[doc(alias("FailedOperation.UnexpectedError"))]
        FailedOperationUnexpectedError = -1_770_503_716,
        /// FailedOperation.VPCUnexpectedError
        #[doc(alias("FailedOperation.VPCUnexpectedError"))]
        FailedOperationVpcUnexpectedError = -11_702_924,
        /// FailedOperation.VpcCommon
        #[doc(alias("FailedOperation.VpcCommon"))]
        FailedOperationVpcCommon = -464_819_373,
        /// FailedOperation.VpcRecodrNotFound
        #[doc(alias("FailedOperation.VpcRecodrNotFound"))]
        FailedOperationVpcRecodrNotFound = -1_927_344_036,
        /// FailedOperation.WhitelistUnexpectedError
        #[doc(alias("FailedOperation.WhitelistUnexpectedError"))]
        FailedOperationWhitelistUnexpectedError = -1_574_234_818,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AccountCommon
        #[doc(alias("InternalError.AccountCommon"))]
        InternalErrorAccountCommon = 1_648_137_085,
        /// InternalError.AccountUserNotAuthenticated
        #[doc(alias("InternalError.AccountUserNotAuthenticated"))]
        InternalErrorAccountUserNotAuthenticated = 1_075_986_422,
        /// InternalError.AsCommon
        #[doc(alias("InternalError.AsCommon"))]
        InternalErrorAsCommon = 1_449_924_283,
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth = 1_191_580_447,
        /// InternalError.CidrConflictWithOtherCluster
        #[doc(alias("InternalError.CidrConflictWithOtherCluster"))]
        InternalErrorCidrConflictWithOtherCluster = -1_243_797_171,
        /// InternalError.CidrConflictWithOtherRoute
        #[doc(alias("InternalError.CidrConflictWithOtherRoute"))]
        InternalErrorCidrConflictWithOtherRoute = 1_256_813_730,
        /// InternalError.CidrConflictWithVpcCidr
        #[doc(alias("InternalError.CidrConflictWithVpcCidr"))]
        InternalErrorCidrConflictWithVpcCidr = 1_739_457_701,
        /// InternalError.CidrConflictWithVpcGlobalRoute
        #[doc(alias("InternalError.CidrConflictWithVpcGlobalRoute"))]
        InternalErrorCidrConflictWithVpcGlobalRoute = 1_183_900_114,
        /// InternalError.CidrInvali
        #[doc(alias("InternalError.CidrInvali"))]
        InternalErrorCidrInvali = -525_304_635,
        /// InternalError.CidrMaskSizeOutOfRange
        #[doc(alias("InternalError.CidrMaskSizeOutOfRange"))]
        InternalErrorCidrMaskSizeOutOfRange = 925_449_938,
        /// InternalError.CidrOutOfRouteTable
        #[doc(alias("InternalError.CidrOutOfRouteTable"))]
        InternalErrorCidrOutOfRouteTable = -2_012_488_964,
        /// InternalError.ClusterNotFound
        #[doc(alias("InternalError.ClusterNotFound"))]
        InternalErrorClusterNotFound = 1_572_643_666,
        /// InternalError.ClusterState
        #[doc(alias("InternalError.ClusterState"))]
        InternalErrorClusterState = 1_221_592_149,
        /// InternalError.ClusterUpgradeNodeVersion
        #[doc(alias("InternalError.ClusterUpgradeNodeVersion"))]
        InternalErrorClusterUpgradeNodeVersion = 383_376_182,
        /// InternalError.CmdTimeout
        #[doc(alias("InternalError.CmdTimeout"))]
        InternalErrorCmdTimeout = 679_447_430,
        /// InternalError.ComponentClientHttp
        #[doc(alias("InternalError.ComponentClientHttp"))]
        InternalErrorComponentClientHttp = -40_800_621,
        /// InternalError.ComponentClinetHttp
        #[doc(alias("InternalError.ComponentClinetHttp"))]
        InternalErrorComponentClinetHttp = 1_045_694_014,
        /// InternalError.ContainerNotFound
        #[doc(alias("InternalError.ContainerNotFound"))]
        InternalErrorContainerNotFound = -143_483_623,
        /// InternalError.CreateMasterFailed
        #[doc(alias("InternalError.CreateMasterFailed"))]
        InternalErrorCreateMasterFailed = -250_721_474,
        /// InternalError.CvmCommon
        #[doc(alias("InternalError.CvmCommon"))]
        InternalErrorCvmCommon = -1_749_972_152,
        /// InternalError.CvmNotFound
        #[doc(alias("InternalError.CvmNotFound"))]
        InternalErrorCvmNotFound = -457_826_912,
        /// InternalError.CvmNumberNotMatch
        #[doc(alias("InternalError.CvmNumberNotMatch"))]
        InternalErrorCvmNumberNotMatch = -1_457_420_719,
        /// InternalError.CvmStatus
        #[doc(alias("InternalError.CvmStatus"))]
        InternalErrorCvmStatus = -696_171_613,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb = 1_141_748_210,
        /// InternalError.DbAffectivedRows
        #[doc(alias("InternalError.DbAffectivedRows"))]
        InternalErrorDbAffectivedRows = -179_278_314,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound = 805_148_417,
        /// InternalError.DfwGetUSGCount
        #[doc(alias("InternalError.DfwGetUSGCount"))]
        InternalErrorDfwGetUsgCount = 949_085_180,
        /// InternalError.DfwGetUSGQuota
        #[doc(alias("InternalError.DfwGetUSGQuota"))]
        InternalErrorDfwGetUsgQuota = 313_408_399,
        /// InternalError.EmptyClusterNotSupport
        #[doc(alias("InternalError.EmptyClusterNotSupport"))]
        InternalErrorEmptyClusterNotSupport = -47_804_882,
        /// InternalError.GatewayAlreadyAssociatedCidr
        #[doc(alias("InternalError.GatewayAlreadyAssociatedCidr"))]
        InternalErrorGatewayAlreadyAssociatedCidr = 725_028_048,
        /// InternalError.ImageIdNotFound
        #[doc(alias("InternalError.ImageIdNotFound"))]
        InternalErrorImageIdNotFound = -1_800_292_137,
        /// InternalError.InitMasterFailed
        #[doc(alias("InternalError.InitMasterFailed"))]
        InternalErrorInitMasterFailed = -734_012_033,
        /// InternalError.InsufficientBalance
        #[doc(alias("InternalError.InsufficientBalance"))]
        InternalErrorInsufficientBalance = 81_741_543,
        /// InternalError.InvalidPrivateNetworkCidr
        #[doc(alias("InternalError.InvalidPrivateNetworkCidr"))]
        InternalErrorInvalidPrivateNetworkCidr = 54_888_044,
        /// InternalError.KubeClientConnection
        #[doc(alias("InternalError.KubeClientConnection"))]
        InternalErrorKubeClientConnection = -779_593_591,
        /// InternalError.KubeClientCreate
        #[doc(alias("InternalError.KubeClientCreate"))]
        InternalErrorKubeClientCreate = -1_427_710_879,
        /// InternalError.KubeCommon
        #[doc(alias("InternalError.KubeCommon"))]
        InternalErrorKubeCommon = 727_455_560,
        /// InternalError.KubernetesClientBuildError
        #[doc(alias("InternalError.KubernetesClientBuildError"))]
        InternalErrorKubernetesClientBuildError = 2_095_954_530,
        /// InternalError.KubernetesCreateOperationError
        #[doc(alias("InternalError.KubernetesCreateOperationError"))]
        InternalErrorKubernetesCreateOperationError = -2_028_480_874,
        /// InternalError.KubernetesDeleteOperationError
        #[doc(alias("InternalError.KubernetesDeleteOperationError"))]
        InternalErrorKubernetesDeleteOperationError = -117_952_505,
        /// InternalError.KubernetesGetOperationError
        #[doc(alias("InternalError.KubernetesGetOperationError"))]
        InternalErrorKubernetesGetOperationError = -831_009_950,
        /// InternalError.KubernetesInternal
        #[doc(alias("InternalError.KubernetesInternal"))]
        InternalErrorKubernetesInternal = 2_058_312_302,
        /// InternalError.KubernetesListOperationError
        #[doc(alias("InternalError.KubernetesListOperationError"))]
        InternalErrorKubernetesListOperationError = 1_081_824_805,
        /// InternalError.KubernetesPatchOperationError
        #[doc(alias("InternalError.KubernetesPatchOperationError"))]
        InternalErrorKubernetesPatchOperationError = -542_462_558,
        /// InternalError.LbCommon
        #[doc(alias("InternalError.LbCommon"))]
        InternalErrorLbCommon = 1_197_421_899,
        /// InternalError.MarketGetAuthFailed
        #[doc(alias("InternalError.MarketGetAuthFailed"))]
        InternalErrorMarketGetAuthFailed = -1_928_410_890,
        /// InternalError.MarketInternalServerError
        #[doc(alias("InternalError.MarketInternalServerError"))]
        InternalErrorMarketInternalServerError = -1_559_061_210,
        /// InternalError.MarketReleaseOperation
        #[doc(alias("InternalError.MarketReleaseOperation"))]
        InternalErrorMarketReleaseOperation = 1_172_036_838,
        /// InternalError.NoPaymentAccess
        #[doc(alias("InternalError.NoPaymentAccess"))]
        InternalErrorNoPaymentAccess = 421_496_167,
        /// InternalError.NotVerified
        #[doc(alias("InternalError.NotVerified"))]
        InternalErrorNotVerified = -1_008_617_097,
        /// InternalError.OsNotSupport
        #[doc(alias("InternalError.OsNotSupport"))]
        InternalErrorOsNotSupport = 1_555_529_429,
        /// InternalError.Param
        #[doc(alias("InternalError.Param"))]
        InternalErrorParam = 126_503_941,
        /// InternalError.PodNotFound
        #[doc(alias("InternalError.PodNotFound"))]
        InternalErrorPodNotFound = -380_043_795,
        /// InternalError.PublicClusterOpNotSupport
        #[doc(alias("InternalError.PublicClusterOpNotSupport"))]
        InternalErrorPublicClusterOpNotSupport = 1_599_134_171,
        /// InternalError.QuotaMaxClsLimit
        #[doc(alias("InternalError.QuotaMaxClsLimit"))]
        InternalErrorQuotaMaxClsLimit = 1_231_362_115,
        /// InternalError.QuotaMaxNodLimit
        #[doc(alias("InternalError.QuotaMaxNodLimit"))]
        InternalErrorQuotaMaxNodLimit = -1_405_894_284,
        /// InternalError.QuotaMaxRtLimit
        #[doc(alias("InternalError.QuotaMaxRtLimit"))]
        InternalErrorQuotaMaxRtLimit = -432_952_163,
        /// InternalError.QuotaUSGLimit
        #[doc(alias("InternalError.QuotaUSGLimit"))]
        InternalErrorQuotaUsgLimit = -1_606_612_064,
        /// InternalError.ResourceExistAlready
        #[doc(alias("InternalError.ResourceExistAlready"))]
        InternalErrorResourceExistAlready = 2_022_850_008,
        /// InternalError.RouteTableNotEmpty
        #[doc(alias("InternalError.RouteTableNotEmpty"))]
        InternalErrorRouteTableNotEmpty = 1_713_687_745,
        /// InternalError.RouteTableNotFound
        #[doc(alias("InternalError.RouteTableNotFound"))]
        InternalErrorRouteTableNotFound = 1_517_398_004,
        /// InternalError.TaskAlreadyRunning
        #[doc(alias("InternalError.TaskAlreadyRunning"))]
        InternalErrorTaskAlreadyRunning = -1_464_822_418,
        /// InternalError.TaskCreateFailed
        #[doc(alias("InternalError.TaskCreateFailed"))]
        InternalErrorTaskCreateFailed = -382_457_442,
        /// InternalError.TaskLifeStateError
        #[doc(alias("InternalError.TaskLifeStateError"))]
        InternalErrorTaskLifeStateError = -1_992_854_446,
        /// InternalError.TaskNotFound
        #[doc(alias("InternalError.TaskNotFound"))]
        InternalErrorTaskNotFound = -1_732_262_384,
        /// InternalError.TradeCommon
        #[doc(alias("InternalError.TradeCommon"))]
        InternalErrorTradeCommon = 1_232_910_030,
        /// InternalError.TradeInsufficientBalance
        #[doc(alias("InternalError.TradeInsufficientBalance"))]
        InternalErrorTradeInsufficientBalance = 46_903_521,
        /// InternalError.UnexceptedInternal
        #[doc(alias("InternalError.UnexceptedInternal"))]
        InternalErrorUnexceptedInternal = -1_091_320_189,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal = 1_985_684_927,
        /// InternalError.VPCUnexpectedError
        #[doc(alias("InternalError.VPCUnexpectedError"))]
        InternalErrorVpcUnexpectedError = 239_564_600,
        /// InternalError.VpcCommon
        #[doc(alias("InternalError.VpcCommon"))]
        InternalErrorVpcCommon = 1_274_671_681,
        /// InternalError.VpcPeerNotFound
        #[doc(alias("InternalError.VpcPeerNotFound"))]
        InternalErrorVpcPeerNotFound = -1_399_472_407,
        /// InternalError.VpcRecodrNotFound
        #[doc(alias("InternalError.VpcRecodrNotFound"))]
        InternalErrorVpcRecodrNotFound = 756_761_751,
        /// InternalError.VstationError
        #[doc(alias("InternalError.VstationError"))]
        InternalErrorVstationError = 2_004_036_596,
        /// InternalError.WhitelistUnexpectedError
        #[doc(alias("InternalError.WhitelistUnexpectedError"))]
        InternalErrorWhitelistUnexpectedError = -1_947_875_226,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AsCommonError
        #[doc(alias("InvalidParameter.AsCommonError"))]
        InvalidParameterAsCommonError = 1_522_537_501,
        /// InvalidParameter.CIDRMaskSizeOutOfRange
        #[doc(alias("InvalidParameter.CIDRMaskSizeOutOfRange"))]
        InvalidParameterCidrMaskSizeOutOfRange = -1_052_011_954,
        /// InvalidParameter.CidrConflictWithOtherCluster
        #[doc(alias("InvalidParameter.CidrConflictWithOtherCluster"))]
        InvalidParameterCidrConflictWithOtherCluster = 395_356_876,
        /// InvalidParameter.CidrConflictWithOtherRoute
        #[doc(alias("InvalidParameter.CidrConflictWithOtherRoute"))]
        InvalidParameterCidrConflictWithOtherRoute = 902_394_319,
        /// InvalidParameter.CidrConflictWithVpcCidr
        #[doc(alias("InvalidParameter.CidrConflictWithVpcCidr"))]
        InvalidParameterCidrConflictWithVpcCidr = 2_099_652_795,
        /// InvalidParameter.CidrConflictWithVpcGlobalRoute
        #[doc(alias("InvalidParameter.CidrConflictWithVpcGlobalRoute"))]
        InvalidParameterCidrConflictWithVpcGlobalRoute = -744_381_262,
        /// InvalidParameter.CidrInvali
        #[doc(alias("InvalidParameter.CidrInvali"))]
        InvalidParameterCidrInvali = -242_738_592,
        /// InvalidParameter.CidrInvalid
        #[doc(alias("InvalidParameter.CidrInvalid"))]
        InvalidParameterCidrInvalid = -497_086_445,
        /// InvalidParameter.CidrOutOfRouteTable
        #[doc(alias("InvalidParameter.CidrOutOfRouteTable"))]
        InvalidParameterCidrOutOfRouteTable = -1_557_142_100,
        /// InvalidParameter.ClusterNotFound
        #[doc(alias("InvalidParameter.ClusterNotFound"))]
        InvalidParameterClusterNotFound = 1_044_314_812,
        /// InvalidParameter.GatewayAlreadyAssociatedCidr
        #[doc(alias("InvalidParameter.GatewayAlreadyAssociatedCidr"))]
        InvalidParameterGatewayAlreadyAssociatedCidr = 912_432_276,
        /// InvalidParameter.InvalidPrivateNetworkCIDR
        #[doc(alias("InvalidParameter.InvalidPrivateNetworkCIDR"))]
        InvalidParameterInvalidPrivateNetworkCidr = -113_523_033,
        /// InvalidParameter.OsNotSupport
        #[doc(alias("InvalidParameter.OsNotSupport"))]
        InvalidParameterOsNotSupport = 799_697_640,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam = -1_141_172_452,
        /// InvalidParameter.PromClusterNotFound
        #[doc(alias("InvalidParameter.PromClusterNotFound"))]
        InvalidParameterPromClusterNotFound = -1_264_028_883,
        /// InvalidParameter.PromInstanceNotFound
        #[doc(alias("InvalidParameter.PromInstanceNotFound"))]
        InvalidParameterPromInstanceNotFound = 1_450_184_182,
        /// InvalidParameter.ResourceNotFound
        #[doc(alias("InvalidParameter.ResourceNotFound"))]
        InvalidParameterResourceNotFound = 1_016_634_838,
        /// InvalidParameter.RouteTableNotEmpty
        #[doc(alias("InvalidParameter.RouteTableNotEmpty"))]
        InvalidParameterRouteTableNotEmpty = 136_304_392,
        /// InvalidParameter.SubnetAllocationPolicyConflict
        #[doc(alias("InvalidParameter.SubnetAllocationPolicyConflict"))]
        InvalidParameterSubnetAllocationPolicyConflict = 185_775_051,
        /// InvalidParameter.SubnetAllocationPolicyInvalid
        #[doc(alias("InvalidParameter.SubnetAllocationPolicyInvalid"))]
        InvalidParameterSubnetAllocationPolicyInvalid = 1_288_128_091,
        /// InvalidParameter.SubnetInvalidError
        #[doc(alias("InvalidParameter.SubnetInvalidError"))]
        InvalidParameterSubnetInvalidError = -728_158_950,
        /// InvalidParameter.SubnetNotExist
        #[doc(alias("InvalidParameter.SubnetNotExist"))]
        InvalidParameterSubnetNotExist = 1_964_269_462,
        /// InvalidParameter.VersionNotSupportCgroupV2
        #[doc(alias("InvalidParameter.VersionNotSupportCgroupV2"))]
        InvalidParameterVersionNotSupportCgroupV2 = -54_410_766,
        /// InvalidParameterValue.ImageNotFound
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound = 1_452_841_598,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.Size
        #[doc(alias("InvalidParameterValue.Size"))]
        InvalidParameterValueSize = 1_726_236_951,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.QuotaMaxNodLimit
        #[doc(alias("LimitExceeded.QuotaMaxNodLimit"))]
        LimitExceededQuotaMaxNodLimit = -1_670_523_671,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.ClusterInDeletionProtection
        #[doc(alias("OperationDenied.ClusterInDeletionProtection"))]
        OperationDeniedClusterInDeletionProtection = -260_867_254,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.ExistRunningPod
        #[doc(alias("ResourceInUse.ExistRunningPod"))]
        ResourceInUseExistRunningPod = 1_635_056_275,
        /// ResourceInUse.ResourceExistAlready
        #[doc(alias("ResourceInUse.ResourceExistAlready"))]
        ResourceInUseResourceExistAlready = -1_494_266_022,
        /// ResourceInUse.SubnetAlreadyExist
        #[doc(alias("ResourceInUse.SubnetAlreadyExist"))]
        ResourceInUseSubnetAlreadyExist = -395_394_956,
        /// ResourceInUse.TKEAPIServerGetError
        #[doc(alias("ResourceInUse.TKEAPIServerGetError"))]
        ResourceInUseTkeapiServerGetError = 1_050_302_111,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.SpecifiedInstanceType
        #[doc(alias("ResourceInsufficient.SpecifiedInstanceType"))]
        ResourceInsufficientSpecifiedInstanceType = -1_833_231_189,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AsAsgNotExist
        #[doc(alias("ResourceNotFound.AsAsgNotExist"))]
        ResourceNotFoundAsAsgNotExist = 778_659_268,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound = -1_039_311_346,
        /// ResourceNotFound.KubeResourceNotFound
        #[doc(alias("ResourceNotFound.KubeResourceNotFound"))]
        ResourceNotFoundKubeResourceNotFound = 928_570_415,
        /// ResourceNotFound.KubernetesResourceNotFound
        #[doc(alias("ResourceNotFound.KubernetesResourceNotFound"))]
        ResourceNotFoundKubernetesResourceNotFound = 862_528_396,
        /// ResourceNotFound.LogCollectorClsLogTopicNotExists
        #[doc(alias("ResourceNotFound.LogCollectorClsLogTopicNotExists"))]
        ResourceNotFoundLogCollectorClsLogTopicNotExists = 1_602_781_175,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceNotFound.RouteTableNotFound
        #[doc(alias("ResourceNotFound.RouteTableNotFound"))]
        ResourceNotFoundRouteTableNotFound = -1_768_493_677,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.ClusterInAbnormalStat
        #[doc(alias("ResourceUnavailable.ClusterInAbnormalStat"))]
        ResourceUnavailableClusterInAbnormalStat = 37_971_872,
        /// ResourceUnavailable.ClusterState
        #[doc(alias("ResourceUnavailable.ClusterState"))]
        ResourceUnavailableClusterState = 1_283_869_916,
        /// ResourceUnavailable.EksContainerStatus
        #[doc(alias("ResourceUnavailable.EksContainerStatus"))]
        ResourceUnavailableEksContainerStatus = -1_852_541_846,
        /// ResourceUnavailable.NodePoolStateNotNormal
        #[doc(alias("ResourceUnavailable.NodePoolStateNotNormal"))]
        ResourceUnavailableNodePoolStateNotNormal = 373_226_977,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth = -2_136_877_202,
        /// UnauthorizedOperation.NoRBACPermissions
        #[doc(alias("UnauthorizedOperation.NoRBACPermissions"))]
        UnauthorizedOperationNoRbacPermissions = 476_105_395,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AlreadyEnabled
        #[doc(alias("UnsupportedOperation.AlreadyEnabled"))]
        UnsupportedOperationAlreadyEnabled = -1_447_640_281,
        /// UnsupportedOperation.CaEnableFailed
        #[doc(alias("UnsupportedOperation.CaEnableFailed"))]
        UnsupportedOperationCaEnableFailed = -982_737_660,
        /// UnsupportedOperation.ClusterNotSuitAddClusterCIDR
        #[doc(alias("UnsupportedOperation.ClusterNotSuitAddClusterCIDR"))]
        UnsupportedOperationClusterNotSuitAddClusterCidr = 2_038_952_662,
        /// UnsupportedOperation.ClusterNotSuitEnableVPCCNI
        #[doc(alias("UnsupportedOperation.ClusterNotSuitEnableVPCCNI"))]
        UnsupportedOperationClusterNotSuitEnableVpccni = -2_071_029_553,
        /// UnsupportedOperation.NotInWhitelist
        #[doc(alias("UnsupportedOperation.NotInWhitelist"))]
        UnsupportedOperationNotInWhitelist = 1_631_757_687,
        /// UnsupportedOperation.NotSupportInstallVirtualKubelet
        #[doc(alias("UnsupportedOperation.NotSupportInstallVirtualKubelet"))]
        UnsupportedOperationNotSupportInstallVirtualKubelet = -1_406_106_638,
        /// UnsupportedOperation.UnsupportedNetworkType
        #[doc(alias("UnsupportedOperation.UnsupportedNetworkType"))]
        UnsupportedOperationUnsupportedNetworkType = 273_544_072,
    }
    api::listed_enum!(TkeError, tke_v20180525_table);
    mod tke_v20180525_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{TkeError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tke_v20180525";
        pub(super) const CODE_INDEX: Index = index::TKE_V20180525_CODES;
        pub(super) const KEY_INDEX: Index = index::TKE_V20180525_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TkeError; 227] = [
            TkeError::AuthFailure,
            TkeError::FailedOperation,
            TkeError::FailedOperationAccountCommon,
            TkeError::FailedOperationAccountUserNotAuthenticated,
            TkeError::FailedOperationAddVpcCniSubnetsFailed,
            TkeError::FailedOperationAsCommon,
            TkeError::FailedOperationClbUnexpectedError,
            TkeError::FailedOperationCvmUnexpectedError,
            TkeError::FailedOperationCamNoAuth,
            TkeError::FailedOperationClusterForbiddenToDelete,
            TkeError::FailedOperationClusterNotFound,
            TkeError::FailedOperationClusterState,
            TkeError::FailedOperationClusterUpgradeNodeVersion,
            TkeError::FailedOperationClusterVersionNotSupport,
            TkeError::FailedOperationComponentClientCommon,
            TkeError::FailedOperationComponentClientHttp,
            TkeError::FailedOperationComponentClientUnpack,
            TkeError::FailedOperationComponentClinetHttp,
            TkeError::FailedOperationCreateClsClient,
            TkeError::FailedOperationCreateClsConfig,
            TkeError::FailedOperationCreateClsIndex,
            TkeError::FailedOperationCreateClsLogSet,
            TkeError::FailedOperationCreateClsMachineGroup,
            TkeError::FailedOperationCreateClsTopic,
            TkeError::FailedOperationCvmCommon,
            TkeError::FailedOperationCvmDeletionProtection,
            TkeError::FailedOperationCvmNumberNotMatch,
            TkeError::FailedOperationCvmVpcidNotMatch,
            TkeError::FailedOperationDb,
            TkeError::FailedOperationDbRecordNotFound,
            TkeError::FailedOperationDeprecatedApi,
            TkeError::FailedOperationDfwGetUsgQuota,
            TkeError::FailedOperationDisableVpccniFailed,
            TkeError::FailedOperationEnableVpccniFailed,
            TkeError::FailedOperationGetClsConfig,
            TkeError::FailedOperationGetClsConfigMachineGroups,
            TkeError::FailedOperationGetClsIndex,
            TkeError::FailedOperationGetClsLogSet,
            TkeError::FailedOperationGetClsMachineGroup,
            TkeError::FailedOperationGetClsMachineGroupConfigs,
            TkeError::FailedOperationGetClsTopic,
            TkeError::FailedOperationGetClusterFailed,
            TkeError::FailedOperationK8sClientBuildError,
            TkeError::FailedOperationKubeClientConf,
            TkeError::FailedOperationKubeClientConnection,
            TkeError::FailedOperationKubeClientCreate,
            TkeError::FailedOperationKubeCommon,
            TkeError::FailedOperationKubernetesClientBuildError,
            TkeError::FailedOperationKubernetesCreateOperationError,
            TkeError::FailedOperationKubernetesDeleteOperationError,
            TkeError::FailedOperationKubernetesGetOperationError,
            TkeError::FailedOperationKubernetesInternal,
            TkeError::FailedOperationKubernetesListOperationError,
            TkeError::FailedOperationKubernetesPatchOperationError,
            TkeError::FailedOperationKubernetesResourceExisted,
            TkeError::FailedOperationKubernetesResourceNotFound,
            TkeError::FailedOperationLbCommon,
            TkeError::FailedOperationMarketGetAuthFailed,
            TkeError::FailedOperationMarketReleaseOperation,
            TkeError::FailedOperationModifyClsConfig,
            TkeError::FailedOperationModifyClsIndex,
            TkeError::FailedOperationModifyClsTopic,
            TkeError::FailedOperationNetworkScaleError,
            TkeError::FailedOperationNodeExistsSecondaryNetworkInterface,
            TkeError::FailedOperationNodePoolQueryFailed,
            TkeError::FailedOperationOperationForbidden,
            TkeError::FailedOperationOsNotSupport,
            TkeError::FailedOperationParam,
            TkeError::FailedOperationPolicyServerCommonError,
            TkeError::FailedOperationQuotaMaxClsLimit,
            TkeError::FailedOperationQuotaMaxNodLimit,
            TkeError::FailedOperationQuotaUsgLimit,
            TkeError::FailedOperationRbacForbidden,
            TkeError::FailedOperationRecordNotFound,
            TkeError::FailedOperationSwitchClusterEndpoint,
            TkeError::FailedOperationTagCommon,
            TkeError::FailedOperationTaskAlreadyRunning,
            TkeError::FailedOperationTaskLifeStateError,
            TkeError::FailedOperationTaskNotFound,
            TkeError::FailedOperationTradeCommon,
            TkeError::FailedOperationTradeInsufficientBalance,
            TkeError::FailedOperationUnexpectedError,
            TkeError::FailedOperationVpcUnexpectedError,
            TkeError::FailedOperationVpcCommon,
            TkeError::FailedOperationVpcRecodrNotFound,
            TkeError::FailedOperationWhitelistUnexpectedError,
            TkeError::InternalError,
            TkeError::InternalErrorAccountCommon,
            TkeError::InternalErrorAccountUserNotAuthenticated,
            TkeError::InternalErrorAsCommon,
            TkeError::InternalErrorCamNoAuth,
            TkeError::InternalErrorCidrConflictWithOtherCluster,
            TkeError::InternalErrorCidrConflictWithOtherRoute,
            TkeError::InternalErrorCidrConflictWithVpcCidr,
            TkeError::InternalErrorCidrConflictWithVpcGlobalRoute,
            TkeError::InternalErrorCidrInvali,
            TkeError::InternalErrorCidrMaskSizeOutOfRange,
            TkeError::InternalErrorCidrOutOfRouteTable,
            TkeError::InternalErrorClusterNotFound,
            TkeError::InternalErrorClusterState,
            TkeError::InternalErrorClusterUpgradeNodeVersion,
            TkeError::InternalErrorCmdTimeout,
            TkeError::InternalErrorComponentClientHttp,
            TkeError::InternalErrorComponentClinetHttp,
            TkeError::InternalErrorContainerNotFound,
            TkeError::InternalErrorCreateMasterFailed,
            TkeError::InternalErrorCvmCommon,
            TkeError::InternalErrorCvmNotFound,
            TkeError::InternalErrorCvmNumberNotMatch,
            TkeError::InternalErrorCvmStatus,
            TkeError::InternalErrorDb,
            TkeError::InternalErrorDbAffectivedRows,
            TkeError::InternalErrorDbRecordNotFound,
            TkeError::InternalErrorDfwGetUsgCount,
            TkeError::InternalErrorDfwGetUsgQuota,
            TkeError::InternalErrorEmptyClusterNotSupport,
            TkeError::InternalErrorGatewayAlreadyAssociatedCidr,
            TkeError::InternalErrorImageIdNotFound,
            TkeError::InternalErrorInitMasterFailed,
            TkeError::InternalErrorInsufficientBalance,
            TkeError::InternalErrorInvalidPrivateNetworkCidr,
            TkeError::InternalErrorKubeClientConnection,
            TkeError::InternalErrorKubeClientCreate,
            TkeError::InternalErrorKubeCommon,
            TkeError::InternalErrorKubernetesClientBuildError,
            TkeError::InternalErrorKubernetesCreateOperationError,
            TkeError::InternalErrorKubernetesDeleteOperationError,
            TkeError::InternalErrorKubernetesGetOperationError,
            TkeError::InternalErrorKubernetesInternal,
            TkeError::InternalErrorKubernetesListOperationError,
            TkeError::InternalErrorKubernetesPatchOperationError,
            TkeError::InternalErrorLbCommon,
            TkeError::InternalErrorMarketGetAuthFailed,
            TkeError::InternalErrorMarketInternalServerError,
            TkeError::InternalErrorMarketReleaseOperation,
            TkeError::InternalErrorNoPaymentAccess,
            TkeError::InternalErrorNotVerified,
            TkeError::InternalErrorOsNotSupport,
            TkeError::InternalErrorParam,
            TkeError::InternalErrorPodNotFound,
            TkeError::InternalErrorPublicClusterOpNotSupport,
            TkeError::InternalErrorQuotaMaxClsLimit,
            TkeError::InternalErrorQuotaMaxNodLimit,
            TkeError::InternalErrorQuotaMaxRtLimit,
            TkeError::InternalErrorQuotaUsgLimit,
            TkeError::InternalErrorResourceExistAlready,
            TkeError::InternalErrorRouteTableNotEmpty,
            TkeError::InternalErrorRouteTableNotFound,
            TkeError::InternalErrorTaskAlreadyRunning,
            TkeError::InternalErrorTaskCreateFailed,
            TkeError::InternalErrorTaskLifeStateError,
            TkeError::InternalErrorTaskNotFound,
            TkeError::InternalErrorTradeCommon,
            TkeError::InternalErrorTradeInsufficientBalance,
            TkeError::InternalErrorUnexceptedInternal,
            TkeError::InternalErrorUnexpectedInternal,
            TkeError::InternalErrorVpcUnexpectedError,
            TkeError::InternalErrorVpcCommon,
            TkeError::InternalErrorVpcPeerNotFound,
            TkeError::InternalErrorVpcRecodrNotFound,
            TkeError::InternalErrorVstationError,
            TkeError::InternalErrorWhitelistUnexpectedError,
            TkeError::InvalidParameter,
            TkeError::InvalidParameterAsCommonError,
            TkeError::InvalidParameterCidrMaskSizeOutOfRange,
            TkeError::InvalidParameterCidrConflictWithOtherCluster,
            TkeError::InvalidParameterCidrConflictWithOtherRoute,
            TkeError::InvalidParameterCidrConflictWithVpcCidr,
            TkeError::InvalidParameterCidrConflictWithVpcGlobalRoute,
            TkeError::InvalidParameterCidrInvali,
            TkeError::InvalidParameterCidrInvalid,
            TkeError::InvalidParameterCidrOutOfRouteTable,
            TkeError::InvalidParameterClusterNotFound,
            TkeError::InvalidParameterGatewayAlreadyAssociatedCidr,
            TkeError::InvalidParameterInvalidPrivateNetworkCidr,
            TkeError::InvalidParameterOsNotSupport,
            TkeError::InvalidParameterParam,
            TkeError::InvalidParameterPromClusterNotFound,
            TkeError::InvalidParameterPromInstanceNotFound,
            TkeError::InvalidParameterResourceNotFound,
            TkeError::InvalidParameterRouteTableNotEmpty,
            TkeError::InvalidParameterSubnetAllocationPolicyConflict,
            TkeError::InvalidParameterSubnetAllocationPolicyInvalid,
            TkeError::InvalidParameterSubnetInvalidError,
            TkeError::InvalidParameterSubnetNotExist,
            TkeError::InvalidParameterVersionNotSupportCgroupV2,
            TkeError::InvalidParameterValueImageNotFound,
            TkeError::InvalidParameterValueLimitExceeded,
            TkeError::InvalidParameterValueSize,
            TkeError::LimitExceeded,
            TkeError::LimitExceededQuotaMaxNodLimit,
            TkeError::MissingParameter,
            TkeError::OperationDenied,
            TkeError::OperationDeniedClusterInDeletionProtection,
            TkeError::ResourceInUse,
            TkeError::ResourceInUseExistRunningPod,
            TkeError::ResourceInUseResourceExistAlready,
            TkeError::ResourceInUseSubnetAlreadyExist,
            TkeError::ResourceInUseTkeapiServerGetError,
            TkeError::ResourceInsufficient,
            TkeError::ResourceInsufficientSpecifiedInstanceType,
            TkeError::ResourceNotFound,
            TkeError::ResourceNotFoundAsAsgNotExist,
            TkeError::ResourceNotFoundClusterNotFound,
            TkeError::ResourceNotFoundKubeResourceNotFound,
            TkeError::ResourceNotFoundKubernetesResourceNotFound,
            TkeError::ResourceNotFoundLogCollectorClsLogTopicNotExists,
            TkeError::ResourceNotFoundNotFound,
            TkeError::ResourceNotFoundRouteTableNotFound,
            TkeError::ResourceUnavailable,
            TkeError::ResourceUnavailableClusterInAbnormalStat,
            TkeError::ResourceUnavailableClusterState,
            TkeError::ResourceUnavailableEksContainerStatus,
            TkeError::ResourceUnavailableNodePoolStateNotNormal,
            TkeError::ResourcesSoldOut,
            TkeError::UnauthorizedOperation,
            TkeError::UnauthorizedOperationCamNoAuth,
            TkeError::UnauthorizedOperationNoRbacPermissions,
            TkeError::UnknownParameter,
            TkeError::UnsupportedOperation,
            TkeError::UnsupportedOperationAlreadyEnabled,
            TkeError::UnsupportedOperationCaEnableFailed,
            TkeError::UnsupportedOperationClusterNotSuitAddClusterCidr,
            TkeError::UnsupportedOperationClusterNotSuitEnableVpccni,
            TkeError::UnsupportedOperationNotInWhitelist,
            TkeError::UnsupportedOperationNotSupportInstallVirtualKubelet,
            TkeError::UnsupportedOperationUnsupportedNetworkType,
        ];
        pub(super) static WORDS: [&str; 227] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AccountCommon",
            "FailedOperation.AccountUserNotAuthenticated",
            "FailedOperation.AddVpcCniSubnetsFailed",
            "FailedOperation.AsCommon",
            "FailedOperation.CLBUnexpectedError",
            "FailedOperation.CVMUnexpectedError",
            "FailedOperation.CamNoAuth",
            "FailedOperation.ClusterForbiddenToDelete",
            "FailedOperation.ClusterNotFound",
            "FailedOperation.ClusterState",
            "FailedOperation.ClusterUpgradeNodeVersion",
            "FailedOperation.ClusterVersionNotSupport",
            "FailedOperation.ComponentClientCommon",
            "FailedOperation.ComponentClientHttp",
            "FailedOperation.ComponentClientUnpack",
            "FailedOperation.ComponentClinetHttp",
            "FailedOperation.CreateClsClient",
            "FailedOperation.CreateClsConfig",
            "FailedOperation.CreateClsIndex",
            "FailedOperation.CreateClsLogSet",
            "FailedOperation.CreateClsMachineGroup",
            "FailedOperation.CreateClsTopic",
            "FailedOperation.CvmCommon",
            "FailedOperation.CvmDeletionProtection",
            "FailedOperation.CvmNumberNotMatch",
            "FailedOperation.CvmVpcidNotMatch",
            "FailedOperation.Db",
            "FailedOperation.DbRecordNotFound",
            "FailedOperation.DeprecatedAPI",
            "FailedOperation.DfwGetUSGQuota",
            "FailedOperation.DisableVPCCNIFailed",
            "FailedOperation.EnableVPCCNIFailed",
            "FailedOperation.GetClsConfig",
            "FailedOperation.GetClsConfigMachineGroups",
            "FailedOperation.GetClsIndex",
            "FailedOperation.GetClsLogSet",
            "FailedOperation.GetClsMachineGroup",
            "FailedOperation.GetClsMachineGroupConfigs",
            "FailedOperation.GetClsTopic",
            "FailedOperation.GetClusterFailed",
            "FailedOperation.K8sClientBuildError",
            "FailedOperation.KubeClientConf",
            "FailedOperation.KubeClientConnection",
            "FailedOperation.KubeClientCreate",
            "FailedOperation.KubeCommon",
            "FailedOperation.KubernetesClientBuildError",
            "FailedOperation.KubernetesCreateOperationError",
            "FailedOperation.KubernetesDeleteOperationError",
            "FailedOperation.KubernetesGetOperationError",
            "FailedOperation.KubernetesInternal",
            "FailedOperation.KubernetesListOperationError",
            "FailedOperation.KubernetesPatchOperationError",
            "FailedOperation.KubernetesResourceExisted",
            "FailedOperation.KubernetesResourceNotFound",
            "FailedOperation.LbCommon",
            "FailedOperation.MarketGetAuthFailed",
            "FailedOperation.MarketReleaseOperation",
            "FailedOperation.ModifyClsConfig",
            "FailedOperation.ModifyClsIndex",
            "FailedOperation.ModifyClsTopic",
            "FailedOperation.NetworkScaleError",
            "FailedOperation.NodeExistsSecondaryNetworkInterface",
            "FailedOperation.NodePoolQueryFailed",
            "FailedOperation.OperationForbidden",
            "FailedOperation.OsNotSupport",
            "FailedOperation.Param",
            "FailedOperation.PolicyServerCommonError",
            "FailedOperation.QuotaMaxClsLimit",
            "FailedOperation.QuotaMaxNodLimit",
            "FailedOperation.QuotaUSGLimit",
            "FailedOperation.RBACForbidden",
            "FailedOperation.RecordNotFound",
            "FailedOperation.SwitchClusterEndpoint",
            "FailedOperation.TagCommon",
            "FailedOperation.TaskAlreadyRunning",
            "FailedOperation.TaskLifeStateError",
            "FailedOperation.TaskNotFound",
            "FailedOperation.TradeCommon",
            "FailedOperation.TradeInsufficientBalance",
            "FailedOperation.UnexpectedError",
            "FailedOperation.VPCUnexpectedError",
            "FailedOperation.VpcCommon",
            "FailedOperation.VpcRecodrNotFound",
            "FailedOperation.WhitelistUnexpectedError",
            "InternalError",
            "InternalError.AccountCommon",
            "InternalError.AccountUserNotAuthenticated",
            "InternalError.AsCommon",
            "InternalError.CamNoAuth",
            "InternalError.CidrConflictWithOtherCluster",
            "InternalError.CidrConflictWithOtherRoute",
            "InternalError.CidrConflictWithVpcCidr",
            "InternalError.CidrConflictWithVpcGlobalRoute",
            "InternalError.CidrInvali",
            "InternalError.CidrMaskSizeOutOfRange",
            "InternalError.CidrOutOfRouteTable",
            "InternalError.ClusterNotFound",
            "InternalError.ClusterState",
            "InternalError.ClusterUpgradeNodeVersion",
            "InternalError.CmdTimeout",
            "InternalError.ComponentClientHttp",
            "InternalError.ComponentClinetHttp",
            "InternalError.ContainerNotFound",
            "InternalError.CreateMasterFailed",
            "InternalError.CvmCommon",
            "InternalError.CvmNotFound",
            "InternalError.CvmNumberNotMatch",
            "InternalError.CvmStatus",
            "InternalError.Db",
            "InternalError.DbAffectivedRows",
            "InternalError.DbRecordNotFound",
            "InternalError.DfwGetUSGCount",
            "InternalError.DfwGetUSGQuota",
            "InternalError.EmptyClusterNotSupport",
            "InternalError.GatewayAlreadyAssociatedCidr",
            "InternalError.ImageIdNotFound",
            "InternalError.InitMasterFailed",
            "InternalError.InsufficientBalance",
            "InternalError.InvalidPrivateNetworkCidr",
            "InternalError.KubeClientConnection",
            "InternalError.KubeClientCreate",
            "InternalError.KubeCommon",
            "InternalError.KubernetesClientBuildError",
            "InternalError.KubernetesCreateOperationError",
            "InternalError.KubernetesDeleteOperationError",
            "InternalError.KubernetesGetOperationError",
            "InternalError.KubernetesInternal",
            "InternalError.KubernetesListOperationError",
            "InternalError.KubernetesPatchOperationError",
            "InternalError.LbCommon",
            "InternalError.MarketGetAuthFailed",
            "InternalError.MarketInternalServerError",
            "InternalError.MarketReleaseOperation",
            "InternalError.NoPaymentAccess",
            "InternalError.NotVerified",
            "InternalError.OsNotSupport",
            "InternalError.Param",
            "InternalError.PodNotFound",
            "InternalError.PublicClusterOpNotSupport",
            "InternalError.QuotaMaxClsLimit",
            "InternalError.QuotaMaxNodLimit",
            "InternalError.QuotaMaxRtLimit",
            "InternalError.QuotaUSGLimit",
            "InternalError.ResourceExistAlready",
            "InternalError.RouteTableNotEmpty",
            "InternalError.RouteTableNotFound",
            "InternalError.TaskAlreadyRunning",
            "InternalError.TaskCreateFailed",
            "InternalError.TaskLifeStateError",
            "InternalError.TaskNotFound",
            "InternalError.TradeCommon",
            "InternalError.TradeInsufficientBalance",
            "InternalError.UnexceptedInternal",
            "InternalError.UnexpectedInternal",
            "InternalError.VPCUnexpectedError",
            "InternalError.VpcCommon",
            "InternalError.VpcPeerNotFound",
            "InternalError.VpcRecodrNotFound",
            "InternalError.VstationError",
            "InternalError.WhitelistUnexpectedError",
            "InvalidParameter",
            "InvalidParameter.AsCommonError",
            "InvalidParameter.CIDRMaskSizeOutOfRange",
            "InvalidParameter.CidrConflictWithOtherCluster",
            "InvalidParameter.CidrConflictWithOtherRoute",
            "InvalidParameter.CidrConflictWithVpcCidr",
            "InvalidParameter.CidrConflictWithVpcGlobalRoute",
            "InvalidParameter.CidrInvali",
            "InvalidParameter.CidrInvalid",
            "InvalidParameter.CidrOutOfRouteTable",
            "InvalidParameter.ClusterNotFound",
            "InvalidParameter.GatewayAlreadyAssociatedCidr",
            "InvalidParameter.InvalidPrivateNetworkCIDR",
            "InvalidParameter.OsNotSupport",
            "InvalidParameter.Param",
            "InvalidParameter.PromClusterNotFound",
            "InvalidParameter.PromInstanceNotFound",
            "InvalidParameter.ResourceNotFound",
            "InvalidParameter.RouteTableNotEmpty",
            "InvalidParameter.SubnetAllocationPolicyConflict",
            "InvalidParameter.SubnetAllocationPolicyInvalid",
            "InvalidParameter.SubnetInvalidError",
            "InvalidParameter.SubnetNotExist",
            "InvalidParameter.VersionNotSupportCgroupV2",
            "InvalidParameterValue.ImageNotFound",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.Size",
            "LimitExceeded",
            "LimitExceeded.QuotaMaxNodLimit",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ClusterInDeletionProtection",
            "ResourceInUse",
            "ResourceInUse.ExistRunningPod",
            "ResourceInUse.ResourceExistAlready",
            "ResourceInUse.SubnetAlreadyExist",
            "ResourceInUse.TKEAPIServerGetError",
            "ResourceInsufficient",
            "ResourceInsufficient.SpecifiedInstanceType",
            "ResourceNotFound",
            "ResourceNotFound.AsAsgNotExist",
            "ResourceNotFound.ClusterNotFound",
            "ResourceNotFound.KubeResourceNotFound",
            "ResourceNotFound.KubernetesResourceNotFound",
            "ResourceNotFound.LogCollectorClsLogTopicNotExists",
            "ResourceNotFound.NotFound",
            "ResourceNotFound.RouteTableNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.ClusterInAbnormalStat",
            "ResourceUnavailable.ClusterState",
            "ResourceUnavailable.EksContainerStatus",
            "ResourceUnavailable.NodePoolStateNotNormal",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CamNoAuth",
            "UnauthorizedOperation.NoRBACPermissions",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AlreadyEnabled",
            "UnsupportedOperation.CaEnableFailed",
            "UnsupportedOperation.ClusterNotSuitAddClusterCIDR",
            "UnsupportedOperation.ClusterNotSuitEnableVPCCNI",
            "UnsupportedOperation.NotInWhitelist",
            "UnsupportedOperation.NotSupportInstallVirtualKubelet",
            "UnsupportedOperation.UnsupportedNetworkType",
        ];
        pub(super) static NAMES: [&str; 227] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAccountCommon",
            "FailedOperationAccountUserNotAuthenticated",
            "FailedOperationAddVpcCniSubnetsFailed",
            "FailedOperationAsCommon",
            "FailedOperationClbUnexpectedError",
            "FailedOperationCvmUnexpectedError",
            "FailedOperationCamNoAuth",
            "FailedOperationClusterForbiddenToDelete",
            "FailedOperationClusterNotFound",
            "FailedOperationClusterState",
            "FailedOperationClusterUpgradeNodeVersion",
            "FailedOperationClusterVersionNotSupport",
            "FailedOperationComponentClientCommon",
            "FailedOperationComponentClientHttp",
            "FailedOperationComponentClientUnpack",
            "FailedOperationComponentClinetHttp",
            "FailedOperationCreateClsClient",
            "FailedOperationCreateClsConfig",
            "FailedOperationCreateClsIndex",
            "FailedOperationCreateClsLogSet",
            "FailedOperationCreateClsMachineGroup",
            "FailedOperationCreateClsTopic",
            "FailedOperationCvmCommon",
            "FailedOperationCvmDeletionProtection",
            "FailedOperationCvmNumberNotMatch",
            "FailedOperationCvmVpcidNotMatch",
            "FailedOperationDb",
            "FailedOperationDbRecordNotFound",
            "FailedOperationDeprecatedApi",
            "FailedOperationDfwGetUsgQuota",
            "FailedOperationDisableVpccniFailed",
            "FailedOperationEnableVpccniFailed",
            "FailedOperationGetClsConfig",
            "FailedOperationGetClsConfigMachineGroups",
            "FailedOperationGetClsIndex",
            "FailedOperationGetClsLogSet",
            "FailedOperationGetClsMachineGroup",
            "FailedOperationGetClsMachineGroupConfigs",
            "FailedOperationGetClsTopic",
            "FailedOperationGetClusterFailed",
            "FailedOperationK8sClientBuildError",
            "FailedOperationKubeClientConf",
            "FailedOperationKubeClientConnection",
            "FailedOperationKubeClientCreate",
            "FailedOperationKubeCommon",
            "FailedOperationKubernetesClientBuildError",
            "FailedOperationKubernetesCreateOperationError",
            "FailedOperationKubernetesDeleteOperationError",
            "FailedOperationKubernetesGetOperationError",
            "FailedOperationKubernetesInternal",
            "FailedOperationKubernetesListOperationError",
            "FailedOperationKubernetesPatchOperationError",
            "FailedOperationKubernetesResourceExisted",
            "FailedOperationKubernetesResourceNotFound",
            "FailedOperationLbCommon",
            "FailedOperationMarketGetAuthFailed",
            "FailedOperationMarketReleaseOperation",
            "FailedOperationModifyClsConfig",
            "FailedOperationModifyClsIndex",
            "FailedOperationModifyClsTopic",
            "FailedOperationNetworkScaleError",
            "FailedOperationNodeExistsSecondaryNetworkInterface",
            "FailedOperationNodePoolQueryFailed",
            "FailedOperationOperationForbidden",
            "FailedOperationOsNotSupport",
            "FailedOperationParam",
            "FailedOperationPolicyServerCommonError",
            "FailedOperationQuotaMaxClsLimit",
            "FailedOperationQuotaMaxNodLimit",
            "FailedOperationQuotaUsgLimit",
            "FailedOperationRbacForbidden",
            "FailedOperationRecordNotFound",
            "FailedOperationSwitchClusterEndpoint",
            "FailedOperationTagCommon",
            "FailedOperationTaskAlreadyRunning",
            "FailedOperationTaskLifeStateError",
            "FailedOperationTaskNotFound",
            "FailedOperationTradeCommon",
            "FailedOperationTradeInsufficientBalance",
            "FailedOperationUnexpectedError",
            "FailedOperationVpcUnexpectedError",
            "FailedOperationVpcCommon",
            "FailedOperationVpcRecodrNotFound",
            "FailedOperationWhitelistUnexpectedError",
            "InternalError",
            "InternalErrorAccountCommon",
            "InternalErrorAccountUserNotAuthenticated",
            "InternalErrorAsCommon",
            "InternalErrorCamNoAuth",
            "InternalErrorCidrConflictWithOtherCluster",
            "InternalErrorCidrConflictWithOtherRoute",
            "InternalErrorCidrConflictWithVpcCidr",
            "InternalErrorCidrConflictWithVpcGlobalRoute",
            "InternalErrorCidrInvali",
            "InternalErrorCidrMaskSizeOutOfRange",
            "InternalErrorCidrOutOfRouteTable",
            "InternalErrorClusterNotFound",
            "InternalErrorClusterState",
            "InternalErrorClusterUpgradeNodeVersion",
            "InternalErrorCmdTimeout",
            "InternalErrorComponentClientHttp",
            "InternalErrorComponentClinetHttp",
            "InternalErrorContainerNotFound",
            "InternalErrorCreateMasterFailed",
            "InternalErrorCvmCommon",
            "InternalErrorCvmNotFound",
            "InternalErrorCvmNumberNotMatch",
            "InternalErrorCvmStatus",
            "InternalErrorDb",
            "InternalErrorDbAffectivedRows",
            "InternalErrorDbRecordNotFound",
            "InternalErrorDfwGetUsgCount",
            "InternalErrorDfwGetUsgQuota",
            "InternalErrorEmptyClusterNotSupport",
            "InternalErrorGatewayAlreadyAssociatedCidr",
            "InternalErrorImageIdNotFound",
            "InternalErrorInitMasterFailed",
            "InternalErrorInsufficientBalance",
            "InternalErrorInvalidPrivateNetworkCidr",
            "InternalErrorKubeClientConnection",
            "InternalErrorKubeClientCreate",
            "InternalErrorKubeCommon",
            "InternalErrorKubernetesClientBuildError",
            "InternalErrorKubernetesCreateOperationError",
            "InternalErrorKubernetesDeleteOperationError",
            "InternalErrorKubernetesGetOperationError",
            "InternalErrorKubernetesInternal",
            "InternalErrorKubernetesListOperationError",
            "InternalErrorKubernetesPatchOperationError",
            "InternalErrorLbCommon",
            "InternalErrorMarketGetAuthFailed",
            "InternalErrorMarketInternalServerError",
            "InternalErrorMarketReleaseOperation",
            "InternalErrorNoPaymentAccess",
            "InternalErrorNotVerified",
            "InternalErrorOsNotSupport",
            "InternalErrorParam",
            "InternalErrorPodNotFound",
            "InternalErrorPublicClusterOpNotSupport",
            "InternalErrorQuotaMaxClsLimit",
            "InternalErrorQuotaMaxNodLimit",
            "InternalErrorQuotaMaxRtLimit",
            "InternalErrorQuotaUsgLimit",
            "InternalErrorResourceExistAlready",
            "InternalErrorRouteTableNotEmpty",
            "InternalErrorRouteTableNotFound",
            "InternalErrorTaskAlreadyRunning",
            "InternalErrorTaskCreateFailed",
            "InternalErrorTaskLifeStateError",
            "InternalErrorTaskNotFound",
            "InternalErrorTradeCommon",
            "InternalErrorTradeInsufficientBalance",
            "InternalErrorUnexceptedInternal",
            "InternalErrorUnexpectedInternal",
            "InternalErrorVpcUnexpectedError",
            "InternalErrorVpcCommon",
            "InternalErrorVpcPeerNotFound",
            "InternalErrorVpcRecodrNotFound",
            "InternalErrorVstationError",
            "InternalErrorWhitelistUnexpectedError",
            "InvalidParameter",
            "InvalidParameterAsCommonError",
            "InvalidParameterCidrMaskSizeOutOfRange",
            "InvalidParameterCidrConflictWithOtherCluster",
            "InvalidParameterCidrConflictWithOtherRoute",
            "InvalidParameterCidrConflictWithVpcCidr",
            "InvalidParameterCidrConflictWithVpcGlobalRoute",
            "InvalidParameterCidrInvali",
            "InvalidParameterCidrInvalid",
            "InvalidParameterCidrOutOfRouteTable",
            "InvalidParameterClusterNotFound",
            "InvalidParameterGatewayAlreadyAssociatedCidr",
            "InvalidParameterInvalidPrivateNetworkCidr",
            "InvalidParameterOsNotSupport",
            "InvalidParameterParam",
            "InvalidParameterPromClusterNotFound",
            "InvalidParameterPromInstanceNotFound",
            "InvalidParameterResourceNotFound",
            "InvalidParameterRouteTableNotEmpty",
            "InvalidParameterSubnetAllocationPolicyConflict",
            "InvalidParameterSubnetAllocationPolicyInvalid",
            "InvalidParameterSubnetInvalidError",
            "InvalidParameterSubnetNotExist",
            "InvalidParameterVersionNotSupportCgroupV2",
            "InvalidParameterValueImageNotFound",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueSize",
            "LimitExceeded",
            "LimitExceededQuotaMaxNodLimit",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedClusterInDeletionProtection",
            "ResourceInUse",
            "ResourceInUseExistRunningPod",
            "ResourceInUseResourceExistAlready",
            "ResourceInUseSubnetAlreadyExist",
            "ResourceInUseTkeapiServerGetError",
            "ResourceInsufficient",
            "ResourceInsufficientSpecifiedInstanceType",
            "ResourceNotFound",
            "ResourceNotFoundAsAsgNotExist",
            "ResourceNotFoundClusterNotFound",
            "ResourceNotFoundKubeResourceNotFound",
            "ResourceNotFoundKubernetesResourceNotFound",
            "ResourceNotFoundLogCollectorClsLogTopicNotExists",
            "ResourceNotFoundNotFound",
            "ResourceNotFoundRouteTableNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableClusterInAbnormalStat",
            "ResourceUnavailableClusterState",
            "ResourceUnavailableEksContainerStatus",
            "ResourceUnavailableNodePoolStateNotNormal",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationCamNoAuth",
            "UnauthorizedOperationNoRbacPermissions",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAlreadyEnabled",
            "UnsupportedOperationCaEnableFailed",
            "UnsupportedOperationClusterNotSuitAddClusterCidr",
            "UnsupportedOperationClusterNotSuitEnableVpccni",
            "UnsupportedOperationNotInWhitelist",
            "UnsupportedOperationNotSupportInstallVirtualKubelet",
            "UnsupportedOperationUnsupportedNetworkType",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 227] = backgrounds(
            &WORDS,
            &index::TKE_V20180525_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TkeError",
            label_en: "Tencent Kubernetes Engine (2018-05-25)",
            label_zh: "容器服务（2018-05-25）",
            level: Level::Service,
            product: Some(products::TKE),
            version: Some("2018-05-25"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-08-31",
                        "自 2022-08-31 起，服务的错误码列表中不再包含此错误码",
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

pub use v20180525::TkeError;

/// Version 2022-05-01 of the API.
pub mod v20220501 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Kubernetes Engine (tke), API 3.0, version 2022-05-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TkeError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth = 1_191_580_447,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb = 1_141_748_210,
        /// InternalError.DbAffectivedRows
        #[doc(alias("InternalError.DbAffectivedRows"))]
        InternalErrorDbAffectivedRows = -179_278_314,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound = 805_148_417,
        /// InternalError.InitMasterFailed
        #[doc(alias("InternalError.InitMasterFailed"))]
        InternalErrorInitMasterFailed = -734_012_033,
        /// InternalError.Param
        #[doc(alias("InternalError.Param"))]
        InternalErrorParam = 126_503_941,
        /// InternalError.PublicClusterOpNotSupport
        #[doc(alias("InternalError.PublicClusterOpNotSupport"))]
        InternalErrorPublicClusterOpNotSupport = 1_599_134_171,
        /// InternalError.QuotaMaxClsLimit
        #[doc(alias("InternalError.QuotaMaxClsLimit"))]
        InternalErrorQuotaMaxClsLimit = 1_231_362_115,
        /// InternalError.QuotaMaxNodLimit
        #[doc(alias("InternalError.QuotaMaxNodLimit"))]
        InternalErrorQuotaMaxNodLimit = -1_405_894_284,
        /// InternalError.UnexceptedInternal
        #[doc(alias("InternalError.UnexceptedInternal"))]
        InternalErrorUnexceptedInternal = -1_091_320_189,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal = 1_985_684_927,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ClusterNotFound
        #[doc(alias("InvalidParameter.ClusterNotFound"))]
        InvalidParameterClusterNotFound = 1_044_314_812,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam = -1_141_172_452,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound = -1_039_311_346,
        /// ResourceUnavailable.ClusterState
        #[doc(alias("ResourceUnavailable.ClusterState"))]
        ResourceUnavailableClusterState = 1_283_869_916,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth = -2_136_877_202,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(TkeError, tke_v20220501_table);
    mod tke_v20220501_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{TkeError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tke_v20220501";
        pub(super) const CODE_INDEX: Index = index::TKE_V20220501_CODES;
        pub(super) const KEY_INDEX: Index = index::TKE_V20220501_KEYS;
        pub(super) static VARIANTS: [TkeError; 26] = [
            TkeError::FailedOperation,
            TkeError::InternalError,
            TkeError::InternalErrorCamNoAuth,
            TkeError::InternalErrorDb,
            TkeError::InternalErrorDbAffectivedRows,
            TkeError::InternalErrorDbRecordNotFound,
            TkeError::InternalErrorInitMasterFailed,
            TkeError::InternalErrorParam,
            TkeError::InternalErrorPublicClusterOpNotSupport,
            TkeError::InternalErrorQuotaMaxClsLimit,
            TkeError::InternalErrorQuotaMaxNodLimit,
            TkeError::InternalErrorUnexceptedInternal,
            TkeError::InternalErrorUnexpectedInternal,
            TkeError::InvalidParameter,
            TkeError::InvalidParameterClusterNotFound,
            TkeError::InvalidParameterParam,
            TkeError::InvalidParameterValue,
            TkeError::LimitExceeded,
            TkeError::OperationDenied,
            TkeError::ResourceInUse,
            TkeError::ResourceNotFound,
            TkeError::ResourceNotFoundClusterNotFound,
            TkeError::ResourceUnavailableClusterState,
            TkeError::UnauthorizedOperationCamNoAuth,
            TkeError::UnknownParameter,
            TkeError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "FailedOperation",
            "InternalError",
            "InternalError.CamNoAuth",
            "InternalError.Db",
            "InternalError.DbAffectivedRows",
            "InternalError.DbRecordNotFound",
            "InternalError.InitMasterFailed",
            "InternalError.Param",
            "InternalError.PublicClusterOpNotSupport",
            "InternalError.QuotaMaxClsLimit",
            "InternalError.QuotaMaxNodLimit",
            "InternalError.UnexceptedInternal",
            "InternalError.UnexpectedInternal",
            "InvalidParameter",
            "InvalidParameter.ClusterNotFound",
            "InvalidParameter.Param",
            "InvalidParameterValue",
            "LimitExceeded",
            "OperationDenied",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFound.ClusterNotFound",
            "ResourceUnavailable.ClusterState",
            "UnauthorizedOperation.CamNoAuth",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 26] = [
            "FailedOperation",
            "InternalError",
            "InternalErrorCamNoAuth",
            "InternalErrorDb",
            "InternalErrorDbAffectivedRows",
            "InternalErrorDbRecordNotFound",
            "InternalErrorInitMasterFailed",
            "InternalErrorParam",
            "InternalErrorPublicClusterOpNotSupport",
            "InternalErrorQuotaMaxClsLimit",
            "InternalErrorQuotaMaxNodLimit",
            "InternalErrorUnexceptedInternal",
            "InternalErrorUnexpectedInternal",
            "InvalidParameter",
            "InvalidParameterClusterNotFound",
            "InvalidParameterParam",
            "InvalidParameterValue",
            "LimitExceeded",
            "OperationDenied",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceNotFoundClusterNotFound",
            "ResourceUnavailableClusterState",
            "UnauthorizedOperationCamNoAuth",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 26] = backgrounds(
            &WORDS,
            &index::TKE_V20220501_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TkeError",
            label_en: "Tencent Kubernetes Engine (2022-05-01)",
            label_zh: "容器服务（2022-05-01）",
            level: Level::Service,
            product: Some(products::TKE),
            version: Some("2022-05-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
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
