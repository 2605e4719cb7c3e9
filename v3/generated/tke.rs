// @generated from spec/tke.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b370014f5a541bcd, rust-hash: 3ccee28a68265dfe
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tke.rs"]
mod index;

/// Version 2018-05-25 of the API.
pub mod v20180525 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tke")]
    /// Error codes of Tencent Kubernetes Engine (tke), API 3.0, version 2018-05-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TkeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountCommon
        #[doc(alias("FailedOperation.AccountCommon"))]
        FailedOperationAccountCommon,
        /// FailedOperation.AccountUserNotAuthenticated
        #[doc(alias("FailedOperation.AccountUserNotAuthenticated"))]
        FailedOperationAccountUserNotAuthenticated,
        /// FailedOperation.AddVpcCniSubnetsFailed
        #[doc(alias("FailedOperation.AddVpcCniSubnetsFailed"))]
        FailedOperationAddVpcCniSubnetsFailed,
        /// FailedOperation.AsCommon
        #[doc(alias("FailedOperation.AsCommon"))]
        FailedOperationAsCommon,
        /// FailedOperation.CLBUnexpectedError
        #[doc(alias("FailedOperation.CLBUnexpectedError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-08-31"
        )]
        FailedOperationClbUnexpectedError,
        /// FailedOperation.CVMUnexpectedError
        #[doc(alias("FailedOperation.CVMUnexpectedError"))]
        FailedOperationCvmUnexpectedError,
        /// FailedOperation.CamNoAuth
        #[doc(alias("FailedOperation.CamNoAuth"))]
        FailedOperationCamNoAuth,
        /// FailedOperation.ClusterForbiddenToDelete
        #[doc(alias("FailedOperation.ClusterForbiddenToDelete"))]
        FailedOperationClusterForbiddenToDelete,
        /// FailedOperation.ClusterNotFound
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound,
        /// FailedOperation.ClusterState
        #[doc(alias("FailedOperation.ClusterState"))]
        FailedOperationClusterState,
        /// FailedOperation.ClusterUpgradeNodeVersion
        #[doc(alias("FailedOperation.ClusterUpgradeNodeVersion"))]
        FailedOperationClusterUpgradeNodeVersion,
        /// FailedOperation.ClusterVersionNotSupport
        #[doc(alias("FailedOperation.ClusterVersionNotSupport"))]
        FailedOperationClusterVersionNotSupport,
        /// FailedOperation.ComponentClientCommon
        #[doc(alias("FailedOperation.ComponentClientCommon"))]
        FailedOperationComponentClientCommon,
        /// FailedOperation.ComponentClientHttp
        #[doc(alias("FailedOperation.ComponentClientHttp"))]
        FailedOperationComponentClientHttp,
        /// FailedOperation.ComponentClientUnpack
        #[doc(alias("FailedOperation.ComponentClientUnpack"))]
        FailedOperationComponentClientUnpack,
        /// FailedOperation.ComponentClinetHttp
        #[doc(alias("FailedOperation.ComponentClinetHttp"))]
        FailedOperationComponentClinetHttp,
        /// FailedOperation.CreateClsClient
        #[doc(alias("FailedOperation.CreateClsClient"))]
        FailedOperationCreateClsClient,
        /// FailedOperation.CreateClsConfig
        #[doc(alias("FailedOperation.CreateClsConfig"))]
        FailedOperationCreateClsConfig,
        /// FailedOperation.CreateClsIndex
        #[doc(alias("FailedOperation.CreateClsIndex"))]
        FailedOperationCreateClsIndex,
        /// FailedOperation.CreateClsLogSet
        #[doc(alias("FailedOperation.CreateClsLogSet"))]
        FailedOperationCreateClsLogSet,
        /// FailedOperation.CreateClsMachineGroup
        #[doc(alias("FailedOperation.CreateClsMachineGroup"))]
        FailedOperationCreateClsMachineGroup,
        /// FailedOperation.CreateClsTopic
        #[doc(alias("FailedOperation.CreateClsTopic"))]
        FailedOperationCreateClsTopic,
        /// FailedOperation.CvmCommon
        #[doc(alias("FailedOperation.CvmCommon"))]
        FailedOperationCvmCommon,
        /// FailedOperation.CvmDeletionProtection
        #[doc(alias("FailedOperation.CvmDeletionProtection"))]
        FailedOperationCvmDeletionProtection,
        /// FailedOperation.CvmNumberNotMatch
        #[doc(alias("FailedOperation.CvmNumberNotMatch"))]
        FailedOperationCvmNumberNotMatch,
        /// FailedOperation.CvmVpcidNotMatch
        #[doc(alias("FailedOperation.CvmVpcidNotMatch"))]
        FailedOperationCvmVpcidNotMatch,
        /// FailedOperation.Db
        #[doc(alias("FailedOperation.Db"))]
        FailedOperationDb,
        /// FailedOperation.DbRecordNotFound
        #[doc(alias("FailedOperation.DbRecordNotFound"))]
        FailedOperationDbRecordNotFound,
        /// FailedOperation.DeprecatedAPI
        #[doc(alias("FailedOperation.DeprecatedAPI"))]
        FailedOperationDeprecatedApi,
        /// FailedOperation.DfwGetUSGQuota
        #[doc(alias("FailedOperation.DfwGetUSGQuota"))]
        FailedOperationDfwGetUsgQuota,
        /// FailedOperation.DisableVPCCNIFailed
        #[doc(alias("FailedOperation.DisableVPCCNIFailed"))]
        FailedOperationDisableVpccniFailed,
        /// FailedOperation.EnableVPCCNIFailed
        #[doc(alias("FailedOperation.EnableVPCCNIFailed"))]
        FailedOperationEnableVpccniFailed,
        /// FailedOperation.GetClsConfig
        #[doc(alias("FailedOperation.GetClsConfig"))]
        FailedOperationGetClsConfig,
        /// FailedOperation.GetClsConfigMachineGroups
        #[doc(alias("FailedOperation.GetClsConfigMachineGroups"))]
        FailedOperationGetClsConfigMachineGroups,
        /// FailedOperation.GetClsIndex
        #[doc(alias("FailedOperation.GetClsIndex"))]
        FailedOperationGetClsIndex,
        /// FailedOperation.GetClsLogSet
        #[doc(alias("FailedOperation.GetClsLogSet"))]
        FailedOperationGetClsLogSet,
        /// FailedOperation.GetClsMachineGroup
        #[doc(alias("FailedOperation.GetClsMachineGroup"))]
        FailedOperationGetClsMachineGroup,
        /// FailedOperation.GetClsMachineGroupConfigs
        #[doc(alias("FailedOperation.GetClsMachineGroupConfigs"))]
        FailedOperationGetClsMachineGroupConfigs,
        /// FailedOperation.GetClsTopic
        #[doc(alias("FailedOperation.GetClsTopic"))]
        FailedOperationGetClsTopic,
        /// FailedOperation.GetClusterFailed
        #[doc(alias("FailedOperation.GetClusterFailed"))]
        FailedOperationGetClusterFailed,
        /// FailedOperation.K8sClientBuildError
        #[doc(alias("FailedOperation.K8sClientBuildError"))]
        FailedOperationK8sClientBuildError,
        /// FailedOperation.KubeClientConf
        #[doc(alias("FailedOperation.KubeClientConf"))]
        FailedOperationKubeClientConf,
        /// FailedOperation.KubeClientConnection
        #[doc(alias("FailedOperation.KubeClientConnection"))]
        FailedOperationKubeClientConnection,
        /// FailedOperation.KubeClientCreate
        #[doc(alias("FailedOperation.KubeClientCreate"))]
        FailedOperationKubeClientCreate,
        /// FailedOperation.KubeCommon
        #[doc(alias("FailedOperation.KubeCommon"))]
        FailedOperationKubeCommon,
        /// FailedOperation.KubernetesClientBuildError
        #[doc(alias("FailedOperation.KubernetesClientBuildError"))]
        FailedOperationKubernetesClientBuildError,
        /// FailedOperation.KubernetesCreateOperationError
        #[doc(alias("FailedOperation.KubernetesCreateOperationError"))]
        FailedOperationKubernetesCreateOperationError,
        /// FailedOperation.KubernetesDeleteOperationError
        #[doc(alias("FailedOperation.KubernetesDeleteOperationError"))]
        FailedOperationKubernetesDeleteOperationError,
        /// FailedOperation.KubernetesGetOperationError
        #[doc(alias("FailedOperation.KubernetesGetOperationError"))]
        FailedOperationKubernetesGetOperationError,
        /// FailedOperation.KubernetesInternal
        #[doc(alias("FailedOperation.KubernetesInternal"))]
        FailedOperationKubernetesInternal,
        /// FailedOperation.KubernetesListOperationError
        #[doc(alias("FailedOperation.KubernetesListOperationError"))]
        FailedOperationKubernetesListOperationError,
        /// FailedOperation.KubernetesPatchOperationError
        #[doc(alias("FailedOperation.KubernetesPatchOperationError"))]
        FailedOperationKubernetesPatchOperationError,
        /// FailedOperation.KubernetesResourceExisted
        #[doc(alias("FailedOperation.KubernetesResourceExisted"))]
        FailedOperationKubernetesResourceExisted,
        /// FailedOperation.KubernetesResourceNotFound
        #[doc(alias("FailedOperation.KubernetesResourceNotFound"))]
        FailedOperationKubernetesResourceNotFound,
        /// FailedOperation.LbCommon
        #[doc(alias("FailedOperation.LbCommon"))]
        FailedOperationLbCommon,
        /// FailedOperation.MarketGetAuthFailed
        #[doc(alias("FailedOperation.MarketGetAuthFailed"))]
        FailedOperationMarketGetAuthFailed,
        /// FailedOperation.MarketReleaseOperation
        #[doc(alias("FailedOperation.MarketReleaseOperation"))]
        FailedOperationMarketReleaseOperation,
        /// FailedOperation.ModifyClsConfig
        #[doc(alias("FailedOperation.ModifyClsConfig"))]
        FailedOperationModifyClsConfig,
        /// FailedOperation.ModifyClsIndex
        #[doc(alias("FailedOperation.ModifyClsIndex"))]
        FailedOperationModifyClsIndex,
        /// FailedOperation.ModifyClsTopic
        #[doc(alias("FailedOperation.ModifyClsTopic"))]
        FailedOperationModifyClsTopic,
        /// FailedOperation.NetworkScaleError
        #[doc(alias("FailedOperation.NetworkScaleError"))]
        FailedOperationNetworkScaleError,
        /// FailedOperation.NodeExistsSecondaryNetworkInterface
        #[doc(alias("FailedOperation.NodeExistsSecondaryNetworkInterface"))]
        FailedOperationNodeExistsSecondaryNetworkInterface,
        /// FailedOperation.NodePoolQueryFailed
        #[doc(alias("FailedOperation.NodePoolQueryFailed"))]
        FailedOperationNodePoolQueryFailed,
        /// FailedOperation.OperationForbidden
        #[doc(alias("FailedOperation.OperationForbidden"))]
        FailedOperationOperationForbidden,
        /// FailedOperation.OsNotSupport
        #[doc(alias("FailedOperation.OsNotSupport"))]
        FailedOperationOsNotSupport,
        /// FailedOperation.Param
        #[doc(alias("FailedOperation.Param"))]
        FailedOperationParam,
        /// FailedOperation.PolicyServerCommonError
        #[doc(alias("FailedOperation.PolicyServerCommonError"))]
        FailedOperationPolicyServerCommonError,
        /// FailedOperation.QuotaMaxClsLimit
        #[doc(alias("FailedOperation.QuotaMaxClsLimit"))]
        FailedOperationQuotaMaxClsLimit,
        /// FailedOperation.QuotaMaxNodLimit
        #[doc(alias("FailedOperation.QuotaMaxNodLimit"))]
        FailedOperationQuotaMaxNodLimit,
        /// FailedOperation.QuotaUSGLimit
        #[doc(alias("FailedOperation.QuotaUSGLimit"))]
        FailedOperationQuotaUsgLimit,
        /// FailedOperation.RBACForbidden
        #[doc(alias("FailedOperation.RBACForbidden"))]
        FailedOperationRbacForbidden,
        /// FailedOperation.RecordNotFound
        #[doc(alias("FailedOperation.RecordNotFound"))]
        FailedOperationRecordNotFound,
        /// FailedOperation.SwitchClusterEndpoint
        #[doc(alias("FailedOperation.SwitchClusterEndpoint"))]
        FailedOperationSwitchClusterEndpoint,
        /// FailedOperation.TagCommon
        #[doc(alias("FailedOperation.TagCommon"))]
        FailedOperationTagCommon,
        /// FailedOperation.TaskAlreadyRunning
        #[doc(alias("FailedOperation.TaskAlreadyRunning"))]
        FailedOperationTaskAlreadyRunning,
        /// FailedOperation.TaskLifeStateError
        #[doc(alias("FailedOperation.TaskLifeStateError"))]
        FailedOperationTaskLifeStateError,
        /// FailedOperation.TaskNotFound
        #[doc(alias("FailedOperation.TaskNotFound"))]
        FailedOperationTaskNotFound,
        /// FailedOperation.TradeCommon
        #[doc(alias("FailedOperation.TradeCommon"))]
        FailedOperationTradeCommon,
        /// FailedOperation.TradeInsufficientBalance
        #[doc(alias("FailedOperation.TradeInsufficientBalance"))]
        FailedOperationTradeInsufficientBalance,
        /// FailedOperation.UnexpectedError
        #[doc(alias("FailedOperation.UnexpectedError"))]
        FailedOperationUnexpectedError,
        /// FailedOperation.VPCUnexpectedError
        #[doc(alias("FailedOperation.VPCUnexpectedError"))]
        FailedOperationVpcUnexpectedError,
        /// FailedOperation.VpcCommon
        #[doc(alias("FailedOperation.VpcCommon"))]
        FailedOperationVpcCommon,
        /// FailedOperation.VpcRecodrNotFound
        #[doc(alias("FailedOperation.VpcRecodrNotFound"))]
        FailedOperationVpcRecodrNotFound,
        /// FailedOperation.WhitelistUnexpectedError
        #[doc(alias("FailedOperation.WhitelistUnexpectedError"))]
        FailedOperationWhitelistUnexpectedError,
        /// InternalError
        InternalError,
        /// InternalError.AccountCommon
        #[doc(alias("InternalError.AccountCommon"))]
        InternalErrorAccountCommon,
        /// InternalError.AccountUserNotAuthenticated
        #[doc(alias("InternalError.AccountUserNotAuthenticated"))]
        InternalErrorAccountUserNotAuthenticated,
        /// InternalError.AsCommon
        #[doc(alias("InternalError.AsCommon"))]
        InternalErrorAsCommon,
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth,
        /// InternalError.CidrConflictWithOtherCluster
        #[doc(alias("InternalError.CidrConflictWithOtherCluster"))]
        InternalErrorCidrConflictWithOtherCluster,
        /// InternalError.CidrConflictWithOtherRoute
        #[doc(alias("InternalError.CidrConflictWithOtherRoute"))]
        InternalErrorCidrConflictWithOtherRoute,
        /// InternalError.CidrConflictWithVpcCidr
        #[doc(alias("InternalError.CidrConflictWithVpcCidr"))]
        InternalErrorCidrConflictWithVpcCidr,
        /// InternalError.CidrConflictWithVpcGlobalRoute
        #[doc(alias("InternalError.CidrConflictWithVpcGlobalRoute"))]
        InternalErrorCidrConflictWithVpcGlobalRoute,
        /// InternalError.CidrInvali
        #[doc(alias("InternalError.CidrInvali"))]
        InternalErrorCidrInvali,
        /// InternalError.CidrMaskSizeOutOfRange
        #[doc(alias("InternalError.CidrMaskSizeOutOfRange"))]
        InternalErrorCidrMaskSizeOutOfRange,
        /// InternalError.CidrOutOfRouteTable
        #[doc(alias("InternalError.CidrOutOfRouteTable"))]
        InternalErrorCidrOutOfRouteTable,
        /// InternalError.ClusterNotFound
        #[doc(alias("InternalError.ClusterNotFound"))]
        InternalErrorClusterNotFound,
        /// InternalError.ClusterState
        #[doc(alias("InternalError.ClusterState"))]
        InternalErrorClusterState,
        /// InternalError.ClusterUpgradeNodeVersion
        #[doc(alias("InternalError.ClusterUpgradeNodeVersion"))]
        InternalErrorClusterUpgradeNodeVersion,
        /// InternalError.CmdTimeout
        #[doc(alias("InternalError.CmdTimeout"))]
        InternalErrorCmdTimeout,
        /// InternalError.ComponentClientHttp
        #[doc(alias("InternalError.ComponentClientHttp"))]
        InternalErrorComponentClientHttp,
        /// InternalError.ComponentClinetHttp
        #[doc(alias("InternalError.ComponentClinetHttp"))]
        InternalErrorComponentClinetHttp,
        /// InternalError.ContainerNotFound
        #[doc(alias("InternalError.ContainerNotFound"))]
        InternalErrorContainerNotFound,
        /// InternalError.CreateMasterFailed
        #[doc(alias("InternalError.CreateMasterFailed"))]
        InternalErrorCreateMasterFailed,
        /// InternalError.CvmCommon
        #[doc(alias("InternalError.CvmCommon"))]
        InternalErrorCvmCommon,
        /// InternalError.CvmNotFound
        #[doc(alias("InternalError.CvmNotFound"))]
        InternalErrorCvmNotFound,
        /// InternalError.CvmNumberNotMatch
        #[doc(alias("InternalError.CvmNumberNotMatch"))]
        InternalErrorCvmNumberNotMatch,
        /// InternalError.CvmStatus
        #[doc(alias("InternalError.CvmStatus"))]
        InternalErrorCvmStatus,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb,
        /// InternalError.DbAffectivedRows
        #[doc(alias("InternalError.DbAffectivedRows"))]
        InternalErrorDbAffectivedRows,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound,
        /// InternalError.DfwGetUSGCount
        #[doc(alias("InternalError.DfwGetUSGCount"))]
        InternalErrorDfwGetUsgCount,
        /// InternalError.DfwGetUSGQuota
        #[doc(alias("InternalError.DfwGetUSGQuota"))]
        InternalErrorDfwGetUsgQuota,
        /// InternalError.EmptyClusterNotSupport
        #[doc(alias("InternalError.EmptyClusterNotSupport"))]
        InternalErrorEmptyClusterNotSupport,
        /// InternalError.GatewayAlreadyAssociatedCidr
        #[doc(alias("InternalError.GatewayAlreadyAssociatedCidr"))]
        InternalErrorGatewayAlreadyAssociatedCidr,
        /// InternalError.ImageIdNotFound
        #[doc(alias("InternalError.ImageIdNotFound"))]
        InternalErrorImageIdNotFound,
        /// InternalError.InitMasterFailed
        #[doc(alias("InternalError.InitMasterFailed"))]
        InternalErrorInitMasterFailed,
        /// InternalError.InsufficientBalance
        #[doc(alias("InternalError.InsufficientBalance"))]
        InternalErrorInsufficientBalance,
        /// InternalError.InvalidPrivateNetworkCidr
        #[doc(alias("InternalError.InvalidPrivateNetworkCidr"))]
        InternalErrorInvalidPrivateNetworkCidr,
        /// InternalError.KubeClientConnection
        #[doc(alias("InternalError.KubeClientConnection"))]
        InternalErrorKubeClientConnection,
        /// InternalError.KubeClientCreate
        #[doc(alias("InternalError.KubeClientCreate"))]
        InternalErrorKubeClientCreate,
        /// InternalError.KubeCommon
        #[doc(alias("InternalError.KubeCommon"))]
        InternalErrorKubeCommon,
        /// InternalError.KubernetesClientBuildError
        #[doc(alias("InternalError.KubernetesClientBuildError"))]
        InternalErrorKubernetesClientBuildError,
        /// InternalError.KubernetesCreateOperationError
        #[doc(alias("InternalError.KubernetesCreateOperationError"))]
        InternalErrorKubernetesCreateOperationError,
        /// InternalError.KubernetesDeleteOperationError
        #[doc(alias("InternalError.KubernetesDeleteOperationError"))]
        InternalErrorKubernetesDeleteOperationError,
        /// InternalError.KubernetesGetOperationError
        #[doc(alias("InternalError.KubernetesGetOperationError"))]
        InternalErrorKubernetesGetOperationError,
        /// InternalError.KubernetesInternal
        #[doc(alias("InternalError.KubernetesInternal"))]
        InternalErrorKubernetesInternal,
        /// InternalError.KubernetesListOperationError
        #[doc(alias("InternalError.KubernetesListOperationError"))]
        InternalErrorKubernetesListOperationError,
        /// InternalError.KubernetesPatchOperationError
        #[doc(alias("InternalError.KubernetesPatchOperationError"))]
        InternalErrorKubernetesPatchOperationError,
        /// InternalError.LbCommon
        #[doc(alias("InternalError.LbCommon"))]
        InternalErrorLbCommon,
        /// InternalError.MarketGetAuthFailed
        #[doc(alias("InternalError.MarketGetAuthFailed"))]
        InternalErrorMarketGetAuthFailed,
        /// InternalError.MarketInternalServerError
        #[doc(alias("InternalError.MarketInternalServerError"))]
        InternalErrorMarketInternalServerError,
        /// InternalError.MarketReleaseOperation
        #[doc(alias("InternalError.MarketReleaseOperation"))]
        InternalErrorMarketReleaseOperation,
        /// InternalError.NoPaymentAccess
        #[doc(alias("InternalError.NoPaymentAccess"))]
        InternalErrorNoPaymentAccess,
        /// InternalError.NotVerified
        #[doc(alias("InternalError.NotVerified"))]
        InternalErrorNotVerified,
        /// InternalError.OsNotSupport
        #[doc(alias("InternalError.OsNotSupport"))]
        InternalErrorOsNotSupport,
        /// InternalError.Param
        #[doc(alias("InternalError.Param"))]
        InternalErrorParam,
        /// InternalError.PodNotFound
        #[doc(alias("InternalError.PodNotFound"))]
        InternalErrorPodNotFound,
        /// InternalError.PublicClusterOpNotSupport
        #[doc(alias("InternalError.PublicClusterOpNotSupport"))]
        InternalErrorPublicClusterOpNotSupport,
        /// InternalError.QuotaMaxClsLimit
        #[doc(alias("InternalError.QuotaMaxClsLimit"))]
        InternalErrorQuotaMaxClsLimit,
        /// InternalError.QuotaMaxNodLimit
        #[doc(alias("InternalError.QuotaMaxNodLimit"))]
        InternalErrorQuotaMaxNodLimit,
        /// InternalError.QuotaMaxRtLimit
        #[doc(alias("InternalError.QuotaMaxRtLimit"))]
        InternalErrorQuotaMaxRtLimit,
        /// InternalError.QuotaUSGLimit
        #[doc(alias("InternalError.QuotaUSGLimit"))]
        InternalErrorQuotaUsgLimit,
        /// InternalError.ResourceExistAlready
        #[doc(alias("InternalError.ResourceExistAlready"))]
        InternalErrorResourceExistAlready,
        /// InternalError.RouteTableNotEmpty
        #[doc(alias("InternalError.RouteTableNotEmpty"))]
        InternalErrorRouteTableNotEmpty,
        /// InternalError.RouteTableNotFound
        #[doc(alias("InternalError.RouteTableNotFound"))]
        InternalErrorRouteTableNotFound,
        /// InternalError.TaskAlreadyRunning
        #[doc(alias("InternalError.TaskAlreadyRunning"))]
        InternalErrorTaskAlreadyRunning,
        /// InternalError.TaskCreateFailed
        #[doc(alias("InternalError.TaskCreateFailed"))]
        InternalErrorTaskCreateFailed,
        /// InternalError.TaskLifeStateError
        #[doc(alias("InternalError.TaskLifeStateError"))]
        InternalErrorTaskLifeStateError,
        /// InternalError.TaskNotFound
        #[doc(alias("InternalError.TaskNotFound"))]
        InternalErrorTaskNotFound,
        /// InternalError.TradeCommon
        #[doc(alias("InternalError.TradeCommon"))]
        InternalErrorTradeCommon,
        /// InternalError.TradeInsufficientBalance
        #[doc(alias("InternalError.TradeInsufficientBalance"))]
        InternalErrorTradeInsufficientBalance,
        /// InternalError.UnexceptedInternal
        #[doc(alias("InternalError.UnexceptedInternal"))]
        InternalErrorUnexceptedInternal,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal,
        /// InternalError.VPCUnexpectedError
        #[doc(alias("InternalError.VPCUnexpectedError"))]
        InternalErrorVpcUnexpectedError,
        /// InternalError.VpcCommon
        #[doc(alias("InternalError.VpcCommon"))]
        InternalErrorVpcCommon,
        /// InternalError.VpcPeerNotFound
        #[doc(alias("InternalError.VpcPeerNotFound"))]
        InternalErrorVpcPeerNotFound,
        /// InternalError.VpcRecodrNotFound
        #[doc(alias("InternalError.VpcRecodrNotFound"))]
        InternalErrorVpcRecodrNotFound,
        /// InternalError.VstationError
        #[doc(alias("InternalError.VstationError"))]
        InternalErrorVstationError,
        /// InternalError.WhitelistUnexpectedError
        #[doc(alias("InternalError.WhitelistUnexpectedError"))]
        InternalErrorWhitelistUnexpectedError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AsCommonError
        #[doc(alias("InvalidParameter.AsCommonError"))]
        InvalidParameterAsCommonError,
        /// InvalidParameter.CIDRMaskSizeOutOfRange
        #[doc(alias("InvalidParameter.CIDRMaskSizeOutOfRange"))]
        InvalidParameterCidrMaskSizeOutOfRange,
        /// InvalidParameter.CidrConflictWithOtherCluster
        #[doc(alias("InvalidParameter.CidrConflictWithOtherCluster"))]
        InvalidParameterCidrConflictWithOtherCluster,
        /// InvalidParameter.CidrConflictWithOtherRoute
        #[doc(alias("InvalidParameter.CidrConflictWithOtherRoute"))]
        InvalidParameterCidrConflictWithOtherRoute,
        /// InvalidParameter.CidrConflictWithVpcCidr
        #[doc(alias("InvalidParameter.CidrConflictWithVpcCidr"))]
        InvalidParameterCidrConflictWithVpcCidr,
        /// InvalidParameter.CidrConflictWithVpcGlobalRoute
        #[doc(alias("InvalidParameter.CidrConflictWithVpcGlobalRoute"))]
        InvalidParameterCidrConflictWithVpcGlobalRoute,
        /// InvalidParameter.CidrInvali
        #[doc(alias("InvalidParameter.CidrInvali"))]
        InvalidParameterCidrInvali,
        /// InvalidParameter.CidrInvalid
        #[doc(alias("InvalidParameter.CidrInvalid"))]
        InvalidParameterCidrInvalid,
        /// InvalidParameter.CidrOutOfRouteTable
        #[doc(alias("InvalidParameter.CidrOutOfRouteTable"))]
        InvalidParameterCidrOutOfRouteTable,
        /// InvalidParameter.ClusterNotFound
        #[doc(alias("InvalidParameter.ClusterNotFound"))]
        InvalidParameterClusterNotFound,
        /// InvalidParameter.GatewayAlreadyAssociatedCidr
        #[doc(alias("InvalidParameter.GatewayAlreadyAssociatedCidr"))]
        InvalidParameterGatewayAlreadyAssociatedCidr,
        /// InvalidParameter.InvalidPrivateNetworkCIDR
        #[doc(alias("InvalidParameter.InvalidPrivateNetworkCIDR"))]
        InvalidParameterInvalidPrivateNetworkCidr,
        /// InvalidParameter.OsNotSupport
        #[doc(alias("InvalidParameter.OsNotSupport"))]
        InvalidParameterOsNotSupport,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam,
        /// InvalidParameter.PromClusterNotFound
        #[doc(alias("InvalidParameter.PromClusterNotFound"))]
        InvalidParameterPromClusterNotFound,
        /// InvalidParameter.PromInstanceNotFound
        #[doc(alias("InvalidParameter.PromInstanceNotFound"))]
        InvalidParameterPromInstanceNotFound,
        /// InvalidParameter.ResourceNotFound
        #[doc(alias("InvalidParameter.ResourceNotFound"))]
        InvalidParameterResourceNotFound,
        /// InvalidParameter.RouteTableNotEmpty
        #[doc(alias("InvalidParameter.RouteTableNotEmpty"))]
        InvalidParameterRouteTableNotEmpty,
        /// InvalidParameter.SubnetAllocationPolicyConflict
        #[doc(alias("InvalidParameter.SubnetAllocationPolicyConflict"))]
        InvalidParameterSubnetAllocationPolicyConflict,
        /// InvalidParameter.SubnetAllocationPolicyInvalid
        #[doc(alias("InvalidParameter.SubnetAllocationPolicyInvalid"))]
        InvalidParameterSubnetAllocationPolicyInvalid,
        /// InvalidParameter.SubnetInvalidError
        #[doc(alias("InvalidParameter.SubnetInvalidError"))]
        InvalidParameterSubnetInvalidError,
        /// InvalidParameter.SubnetNotExist
        #[doc(alias("InvalidParameter.SubnetNotExist"))]
        InvalidParameterSubnetNotExist,
        /// InvalidParameter.VersionNotSupportCgroupV2
        #[doc(alias("InvalidParameter.VersionNotSupportCgroupV2"))]
        InvalidParameterVersionNotSupportCgroupV2,
        /// InvalidParameterValue.ImageNotFound
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.Size
        #[doc(alias("InvalidParameterValue.Size"))]
        InvalidParameterValueSize,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.QuotaMaxNodLimit
        #[doc(alias("LimitExceeded.QuotaMaxNodLimit"))]
        LimitExceededQuotaMaxNodLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.ClusterInDeletionProtection
        #[doc(alias("OperationDenied.ClusterInDeletionProtection"))]
        OperationDeniedClusterInDeletionProtection,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.ExistRunningPod
        #[doc(alias("ResourceInUse.ExistRunningPod"))]
        ResourceInUseExistRunningPod,
        /// ResourceInUse.ResourceExistAlready
        #[doc(alias("ResourceInUse.ResourceExistAlready"))]
        ResourceInUseResourceExistAlready,
        /// ResourceInUse.SubnetAlreadyExist
        #[doc(alias("ResourceInUse.SubnetAlreadyExist"))]
        ResourceInUseSubnetAlreadyExist,
        /// ResourceInUse.TKEAPIServerGetError
        #[doc(alias("ResourceInUse.TKEAPIServerGetError"))]
        ResourceInUseTkeapiServerGetError,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.SpecifiedInstanceType
        #[doc(alias("ResourceInsufficient.SpecifiedInstanceType"))]
        ResourceInsufficientSpecifiedInstanceType,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AsAsgNotExist
        #[doc(alias("ResourceNotFound.AsAsgNotExist"))]
        ResourceNotFoundAsAsgNotExist,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound,
        /// ResourceNotFound.KubeResourceNotFound
        #[doc(alias("ResourceNotFound.KubeResourceNotFound"))]
        ResourceNotFoundKubeResourceNotFound,
        /// ResourceNotFound.KubernetesResourceNotFound
        #[doc(alias("ResourceNotFound.KubernetesResourceNotFound"))]
        ResourceNotFoundKubernetesResourceNotFound,
        /// ResourceNotFound.LogCollectorClsLogTopicNotExists
        #[doc(alias("ResourceNotFound.LogCollectorClsLogTopicNotExists"))]
        ResourceNotFoundLogCollectorClsLogTopicNotExists,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceNotFound.RouteTableNotFound
        #[doc(alias("ResourceNotFound.RouteTableNotFound"))]
        ResourceNotFoundRouteTableNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.ClusterInAbnormalStat
        #[doc(alias("ResourceUnavailable.ClusterInAbnormalStat"))]
        ResourceUnavailableClusterInAbnormalStat,
        /// ResourceUnavailable.ClusterState
        #[doc(alias("ResourceUnavailable.ClusterState"))]
        ResourceUnavailableClusterState,
        /// ResourceUnavailable.EksContainerStatus
        #[doc(alias("ResourceUnavailable.EksContainerStatus"))]
        ResourceUnavailableEksContainerStatus,
        /// ResourceUnavailable.NodePoolStateNotNormal
        #[doc(alias("ResourceUnavailable.NodePoolStateNotNormal"))]
        ResourceUnavailableNodePoolStateNotNormal,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth,
        /// UnauthorizedOperation.NoRBACPermissions
        #[doc(alias("UnauthorizedOperation.NoRBACPermissions"))]
        UnauthorizedOperationNoRbacPermissions,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AlreadyEnabled
        #[doc(alias("UnsupportedOperation.AlreadyEnabled"))]
        UnsupportedOperationAlreadyEnabled,
        /// UnsupportedOperation.CaEnableFailed
        #[doc(alias("UnsupportedOperation.CaEnableFailed"))]
        UnsupportedOperationCaEnableFailed,
        /// UnsupportedOperation.ClusterNotSuitAddClusterCIDR
        #[doc(alias("UnsupportedOperation.ClusterNotSuitAddClusterCIDR"))]
        UnsupportedOperationClusterNotSuitAddClusterCidr,
        /// UnsupportedOperation.ClusterNotSuitEnableVPCCNI
        #[doc(alias("UnsupportedOperation.ClusterNotSuitEnableVPCCNI"))]
        UnsupportedOperationClusterNotSuitEnableVpccni,
        /// UnsupportedOperation.NotInWhitelist
        #[doc(alias("UnsupportedOperation.NotInWhitelist"))]
        UnsupportedOperationNotInWhitelist,
        /// UnsupportedOperation.NotSupportInstallVirtualKubelet
        #[doc(alias("UnsupportedOperation.NotSupportInstallVirtualKubelet"))]
        UnsupportedOperationNotSupportInstallVirtualKubelet,
        /// UnsupportedOperation.UnsupportedNetworkType
        #[doc(alias("UnsupportedOperation.UnsupportedNetworkType"))]
        UnsupportedOperationUnsupportedNetworkType,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tke")]
    api::listed_enum!(TkeError, tke_v20180525_table);
    pub(crate) mod tke_v20180525_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "tke")]
        use super::TkeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tke_v20180525";
        pub(super) const CODE_INDEX: Index = index::TKE_V20180525_CODES;
        pub(super) const KEY_INDEX: Index = index::TKE_V20180525_KEYS;
        #[cfg(feature = "tke")]
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
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TKE_V20180525_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tke")]
pub use v20180525::TkeError;

/// Version 2022-05-01 of the API.
pub mod v20220501 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tke")]
    /// Error codes of Tencent Kubernetes Engine (tke), API 3.0, version 2022-05-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TkeError {
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.CamNoAuth
        #[doc(alias("InternalError.CamNoAuth"))]
        InternalErrorCamNoAuth,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb,
        /// InternalError.DbAffectivedRows
        #[doc(alias("InternalError.DbAffectivedRows"))]
        InternalErrorDbAffectivedRows,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound,
        /// InternalError.InitMasterFailed
        #[doc(alias("InternalError.InitMasterFailed"))]
        InternalErrorInitMasterFailed,
        /// InternalError.Param
        #[doc(alias("InternalError.Param"))]
        InternalErrorParam,
        /// InternalError.PublicClusterOpNotSupport
        #[doc(alias("InternalError.PublicClusterOpNotSupport"))]
        InternalErrorPublicClusterOpNotSupport,
        /// InternalError.QuotaMaxClsLimit
        #[doc(alias("InternalError.QuotaMaxClsLimit"))]
        InternalErrorQuotaMaxClsLimit,
        /// InternalError.QuotaMaxNodLimit
        #[doc(alias("InternalError.QuotaMaxNodLimit"))]
        InternalErrorQuotaMaxNodLimit,
        /// InternalError.UnexceptedInternal
        #[doc(alias("InternalError.UnexceptedInternal"))]
        InternalErrorUnexceptedInternal,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ClusterNotFound
        #[doc(alias("InvalidParameter.ClusterNotFound"))]
        InvalidParameterClusterNotFound,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound,
        /// ResourceUnavailable.ClusterState
        #[doc(alias("ResourceUnavailable.ClusterState"))]
        ResourceUnavailableClusterState,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tke")]
    api::listed_enum!(TkeError, tke_v20220501_table);
    pub(crate) mod tke_v20220501_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "tke")]
        use super::TkeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tke_v20220501";
        pub(super) const CODE_INDEX: Index = index::TKE_V20220501_CODES;
        pub(super) const KEY_INDEX: Index = index::TKE_V20220501_KEYS;
        #[cfg(feature = "tke")]
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
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TKE_V20220501_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
