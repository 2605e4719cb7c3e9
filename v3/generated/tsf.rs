// @generated from spec/tsf.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 30c6e7e6fce4cf0a, rust-hash: 5010a8411e6e52c0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tsf.rs"]
mod index;

/// Version 2018-03-26 of the API.
pub mod v20180326 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tsf")]
    /// Error codes of Tencent Service Framework (tsf), API 3.0, version 2018-03-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TsfError {
        /// FailedOperation.ApiMetaParseFailed
        #[doc(alias("FailedOperation.ApiMetaParseFailed"))]
        FailedOperationApiMetaParseFailed,
        /// FailedOperation.ApmGetConfigsFailed
        #[doc(alias("FailedOperation.ApmGetConfigsFailed"))]
        FailedOperationApmGetConfigsFailed,
        /// FailedOperation.ApplicationCreateEsAtuhError
        #[doc(alias("FailedOperation.ApplicationCreateEsAtuhError"))]
        FailedOperationApplicationCreateEsAtuhError,
        /// FailedOperation.ApplicationQueryFailed
        #[doc(alias("FailedOperation.ApplicationQueryFailed"))]
        FailedOperationApplicationQueryFailed,
        /// FailedOperation.ApplicationRepoDeletePkg
        #[doc(alias("FailedOperation.ApplicationRepoDeletePkg"))]
        FailedOperationApplicationRepoDeletePkg,
        /// FailedOperation.CallTsfDcfgFailed
        #[doc(alias("FailedOperation.CallTsfDcfgFailed"))]
        FailedOperationCallTsfDcfgFailed,
        /// FailedOperation.CamRoleRequestError
        #[doc(alias("FailedOperation.CamRoleRequestError"))]
        FailedOperationCamRoleRequestError,
        /// FailedOperation.CdiStatusFailed
        #[doc(alias("FailedOperation.CdiStatusFailed"))]
        FailedOperationCdiStatusFailed,
        /// FailedOperation.CdiStatusInvalid
        #[doc(alias("FailedOperation.CdiStatusInvalid"))]
        FailedOperationCdiStatusInvalid,
        /// FailedOperation.CloudApiProxyError
        #[doc(alias("FailedOperation.CloudApiProxyError"))]
        FailedOperationCloudApiProxyError,
        /// FailedOperation.ClusterCreateVpcFail
        #[doc(alias("FailedOperation.ClusterCreateVpcFail"))]
        FailedOperationClusterCreateVpcFail,
        /// FailedOperation.ClusterNativeConnectError
        #[doc(alias("FailedOperation.ClusterNativeConnectError"))]
        FailedOperationClusterNativeConnectError,
        /// FailedOperation.ClusterOperateEnvIllegalError
        #[doc(alias("FailedOperation.ClusterOperateEnvIllegalError"))]
        FailedOperationClusterOperateEnvIllegalError,
        /// FailedOperation.ClusterQueryFailed
        #[doc(alias("FailedOperation.ClusterQueryFailed"))]
        FailedOperationClusterQueryFailed,
        /// FailedOperation.ClusterUpdateFailed
        #[doc(alias("FailedOperation.ClusterUpdateFailed"))]
        FailedOperationClusterUpdateFailed,
        /// FailedOperation.ConfigApplicationQueryFailed
        #[doc(alias("FailedOperation.ConfigApplicationQueryFailed"))]
        FailedOperationConfigApplicationQueryFailed,
        /// FailedOperation.ConfigCreateFailed
        #[doc(alias("FailedOperation.ConfigCreateFailed"))]
        FailedOperationConfigCreateFailed,
        /// FailedOperation.ConfigGroupQueryFailed
        #[doc(alias("FailedOperation.ConfigGroupQueryFailed"))]
        FailedOperationConfigGroupQueryFailed,
        /// FailedOperation.ConfigNamespaceQueryFailed
        #[doc(alias("FailedOperation.ConfigNamespaceQueryFailed"))]
        FailedOperationConfigNamespaceQueryFailed,
        /// FailedOperation.ConfigQueryFailed
        #[doc(alias("FailedOperation.ConfigQueryFailed"))]
        FailedOperationConfigQueryFailed,
        /// FailedOperation.ConfigReleaseLogCreateFailed
        #[doc(alias("FailedOperation.ConfigReleaseLogCreateFailed"))]
        FailedOperationConfigReleaseLogCreateFailed,
        /// FailedOperation.ConfigReleaseLogQueryFailed
        #[doc(alias("FailedOperation.ConfigReleaseLogQueryFailed"))]
        FailedOperationConfigReleaseLogQueryFailed,
        /// FailedOperation.ConfigReleaseQueryFailed
        #[doc(alias("FailedOperation.ConfigReleaseQueryFailed"))]
        FailedOperationConfigReleaseQueryFailed,
        /// FailedOperation.ConfigTemplateCreateFailed
        #[doc(alias("FailedOperation.ConfigTemplateCreateFailed"))]
        FailedOperationConfigTemplateCreateFailed,
        /// FailedOperation.ConfigTemplateDeleteFailed
        #[doc(alias("FailedOperation.ConfigTemplateDeleteFailed"))]
        FailedOperationConfigTemplateDeleteFailed,
        /// FailedOperation.ConfigTemplateImportFailed
        #[doc(alias("FailedOperation.ConfigTemplateImportFailed"))]
        FailedOperationConfigTemplateImportFailed,
        /// FailedOperation.ConfigTemplateSearchListFailed
        #[doc(alias("FailedOperation.ConfigTemplateSearchListFailed"))]
        FailedOperationConfigTemplateSearchListFailed,
        /// FailedOperation.ConfigTemplateUpdateFailed
        #[doc(alias("FailedOperation.ConfigTemplateUpdateFailed"))]
        FailedOperationConfigTemplateUpdateFailed,
        /// FailedOperation.ContainergroupGroupHasrun
        #[doc(alias("FailedOperation.ContainergroupGroupHasrun"))]
        FailedOperationContainergroupGroupHasrun,
        /// FailedOperation.ContainergroupGroupHasstop
        #[doc(alias("FailedOperation.ContainergroupGroupHasstop"))]
        FailedOperationContainergroupGroupHasstop,
        /// FailedOperation.ContainergroupKuberneteApiInvokeError
        #[doc(alias("FailedOperation.ContainergroupKuberneteApiInvokeError"))]
        FailedOperationContainergroupKuberneteApiInvokeError,
        /// FailedOperation.ContainergroupKuberneteConnectError
        #[doc(alias("FailedOperation.ContainergroupKuberneteConnectError"))]
        FailedOperationContainergroupKuberneteConnectError,
        /// FailedOperation.ContainergroupKubernetesApiInvokeError
        #[doc(alias("FailedOperation.ContainergroupKubernetesApiInvokeError"))]
        FailedOperationContainergroupKubernetesApiInvokeError,
        /// FailedOperation.ContainergroupKubernetesConnectError
        #[doc(alias("FailedOperation.ContainergroupKubernetesConnectError"))]
        FailedOperationContainergroupKubernetesConnectError,
        /// FailedOperation.ContainergroupKubernetesTkeClusterAbnormal
        #[doc(alias("FailedOperation.ContainergroupKubernetesTkeClusterAbnormal"))]
        FailedOperationContainergroupKubernetesTkeClusterAbnormal,
        /// FailedOperation.CpClusterUnavailable
        #[doc(alias("FailedOperation.CpClusterUnavailable"))]
        FailedOperationCpClusterUnavailable,
        /// FailedOperation.CreateOperationTooFrequently
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.CreateOperationTooFrequently"))]
        FailedOperationCreateOperationTooFrequently,
        /// FailedOperation.CvmCaeMasterHealthCheckConfigError
        #[doc(alias("FailedOperation.CvmCaeMasterHealthCheckConfigError"))]
        FailedOperationCvmCaeMasterHealthCheckConfigError,
        /// FailedOperation.DispatchCommonError
        #[doc(alias("FailedOperation.DispatchCommonError"))]
        FailedOperationDispatchCommonError,
        /// FailedOperation.FindMetricsExclusiveError
        #[doc(alias("FailedOperation.FindMetricsExclusiveError"))]
        FailedOperationFindMetricsExclusiveError,
        /// FailedOperation.GatewayCommonError
        #[doc(alias("FailedOperation.GatewayCommonError"))]
        FailedOperationGatewayCommonError,
        /// FailedOperation.GatewayGroupBoundDeleteFailed
        #[doc(alias("FailedOperation.GatewayGroupBoundDeleteFailed"))]
        FailedOperationGatewayGroupBoundDeleteFailed,
        /// FailedOperation.GatewayRemoteCallError
        #[doc(alias("FailedOperation.GatewayRemoteCallError"))]
        FailedOperationGatewayRemoteCallError,
        /// FailedOperation.GroupCommonError
        #[doc(alias("FailedOperation.GroupCommonError"))]
        FailedOperationGroupCommonError,
        /// FailedOperation.GroupExists
        #[doc(alias("FailedOperation.GroupExists"))]
        FailedOperationGroupExists,
        /// FailedOperation.GroupQueryFaild
        #[doc(alias("FailedOperation.GroupQueryFaild"))]
        FailedOperationGroupQueryFaild,
        /// FailedOperation.GroupQueryFailed
        #[doc(alias("FailedOperation.GroupQueryFailed"))]
        FailedOperationGroupQueryFailed,
        /// FailedOperation.ImageValidateIsUsed
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ImageValidateIsUsed"))]
        FailedOperationImageValidateIsUsed,
        /// FailedOperation.ImagerepoRejectDelError
        #[doc(alias("FailedOperation.ImagerepoRejectDelError"))]
        FailedOperationImagerepoRejectDelError,
        /// FailedOperation.ImagerepoTcrBindError
        #[doc(alias("FailedOperation.ImagerepoTcrBindError"))]
        FailedOperationImagerepoTcrBindError,
        /// FailedOperation.InstanceCommonError
        #[doc(alias("FailedOperation.InstanceCommonError"))]
        FailedOperationInstanceCommonError,
        /// FailedOperation.InstanceDeleteFailed
        #[doc(alias("FailedOperation.InstanceDeleteFailed"))]
        FailedOperationInstanceDeleteFailed,
        /// FailedOperation.InstanceQueryFailed
        #[doc(alias("FailedOperation.InstanceQueryFailed"))]
        FailedOperationInstanceQueryFailed,
        /// FailedOperation.InstanceResetError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InstanceResetError"))]
        FailedOperationInstanceResetError,
        /// FailedOperation.InstanceResetTimeout
        #[doc(alias("FailedOperation.InstanceResetTimeout"))]
        FailedOperationInstanceResetTimeout,
        /// FailedOperation.InstanceUpdateFailed
        #[doc(alias("FailedOperation.InstanceUpdateFailed"))]
        FailedOperationInstanceUpdateFailed,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError,
        /// FailedOperation.InvalidParameter
        #[doc(alias("FailedOperation.InvalidParameter"))]
        FailedOperationInvalidParameter,
        /// FailedOperation.LaneInfoDeleteConsulFailed
        #[doc(alias("FailedOperation.LaneInfoDeleteConsulFailed"))]
        FailedOperationLaneInfoDeleteConsulFailed,
        /// FailedOperation.LaneInfoGroupNotEmpty
        #[doc(alias("FailedOperation.LaneInfoGroupNotEmpty"))]
        FailedOperationLaneInfoGroupNotEmpty,
        /// FailedOperation.LaneInfoReleaseConsulFailed
        #[doc(alias("FailedOperation.LaneInfoReleaseConsulFailed"))]
        FailedOperationLaneInfoReleaseConsulFailed,
        /// FailedOperation.LaneInfoReleaseMeshFailed
        #[doc(alias("FailedOperation.LaneInfoReleaseMeshFailed"))]
        FailedOperationLaneInfoReleaseMeshFailed,
        /// FailedOperation.LaneRuleCreateFailed
        #[doc(alias("FailedOperation.LaneRuleCreateFailed"))]
        FailedOperationLaneRuleCreateFailed,
        /// FailedOperation.LaneRuleEnableConsulFailed
        #[doc(alias("FailedOperation.LaneRuleEnableConsulFailed"))]
        FailedOperationLaneRuleEnableConsulFailed,
        /// FailedOperation.LaneRuleEnabledRuleDeleteFailed
        #[doc(alias("FailedOperation.LaneRuleEnabledRuleDeleteFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-09-30"
        )]
        FailedOperationLaneRuleEnabledRuleDeleteFailed,
        /// FailedOperation.LaneRuleMaxLimit
        #[doc(alias("FailedOperation.LaneRuleMaxLimit"))]
        FailedOperationLaneRuleMaxLimit,
        /// FailedOperation.NamespaceCreateFailed
        #[doc(alias("FailedOperation.NamespaceCreateFailed"))]
        FailedOperationNamespaceCreateFailed,
        /// FailedOperation.NamespaceQueryFailed
        #[doc(alias("FailedOperation.NamespaceQueryFailed"))]
        FailedOperationNamespaceQueryFailed,
        /// FailedOperation.ProgramNameRequired
        #[doc(alias("FailedOperation.ProgramNameRequired"))]
        FailedOperationProgramNameRequired,
        /// FailedOperation.RatelimitConsulError
        #[doc(alias("FailedOperation.RatelimitConsulError"))]
        FailedOperationRatelimitConsulError,
        /// FailedOperation.RatelimitMeshApiServiceError
        #[doc(alias("FailedOperation.RatelimitMeshApiServiceError"))]
        FailedOperationRatelimitMeshApiServiceError,
        /// FailedOperation.ReleaseOperationTooFrequently
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.ReleaseOperationTooFrequently"))]
        FailedOperationReleaseOperationTooFrequently,
        /// FailedOperation.ResourceOpFailed
        #[doc(alias("FailedOperation.ResourceOpFailed"))]
        FailedOperationResourceOpFailed,
        /// FailedOperation.RouteAffinityMeshFailed
        #[doc(alias("FailedOperation.RouteAffinityMeshFailed"))]
        FailedOperationRouteAffinityMeshFailed,
        /// FailedOperation.RouteEnableConsulFailed
        #[doc(alias("FailedOperation.RouteEnableConsulFailed"))]
        FailedOperationRouteEnableConsulFailed,
        /// FailedOperation.RouteNamespaceRequestError
        #[doc(alias("FailedOperation.RouteNamespaceRequestError"))]
        FailedOperationRouteNamespaceRequestError,
        /// FailedOperation.ServiceInsertFailed
        #[doc(alias("FailedOperation.ServiceInsertFailed"))]
        FailedOperationServiceInsertFailed,
        /// FailedOperation.ServiceQueryFailed
        #[doc(alias("FailedOperation.ServiceQueryFailed"))]
        FailedOperationServiceQueryFailed,
        /// FailedOperation.TapmBindRequired
        #[doc(alias("FailedOperation.TapmBindRequired"))]
        FailedOperationTapmBindRequired,
        /// FailedOperation.TapmExpiredOtel
        #[doc(alias("FailedOperation.TapmExpiredOtel"))]
        FailedOperationTapmExpiredOtel,
        /// FailedOperation.TaskCreateError
        #[doc(alias("FailedOperation.TaskCreateError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskCreateError,
        /// FailedOperation.TaskDeleteError
        #[doc(alias("FailedOperation.TaskDeleteError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskDeleteError,
        /// FailedOperation.TaskOperationFailed
        #[doc(alias("FailedOperation.TaskOperationFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskOperationFailed,
        /// FailedOperation.TaskOperationForbidden
        #[doc(alias("FailedOperation.TaskOperationForbidden"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskOperationForbidden,
        /// FailedOperation.TaskPushError
        #[doc(alias("FailedOperation.TaskPushError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskPushError,
        /// FailedOperation.TaskQueryError
        #[doc(alias("FailedOperation.TaskQueryError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskQueryError,
        /// FailedOperation.TaskTerminateFailed
        #[doc(alias("FailedOperation.TaskTerminateFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskTerminateFailed,
        /// FailedOperation.TaskUpdateError
        #[doc(alias("FailedOperation.TaskUpdateError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskUpdateError,
        /// FailedOperation.TkeClusterCreateFailed
        #[doc(alias("FailedOperation.TkeClusterCreateFailed"))]
        FailedOperationTkeClusterCreateFailed,
        /// FailedOperation.TkeClusterDeleteFailed
        #[doc(alias("FailedOperation.TkeClusterDeleteFailed"))]
        FailedOperationTkeClusterDeleteFailed,
        /// FailedOperation.TkeClusterQueryFailed
        #[doc(alias("FailedOperation.TkeClusterQueryFailed"))]
        FailedOperationTkeClusterQueryFailed,
        /// FailedOperation.TokenQueryFailed
        #[doc(alias("FailedOperation.TokenQueryFailed"))]
        FailedOperationTokenQueryFailed,
        /// FailedOperation.TsfApmAgentTaskQueryError
        #[doc(alias("FailedOperation.TsfApmAgentTaskQueryError"))]
        FailedOperationTsfApmAgentTaskQueryError,
        /// FailedOperation.TsfApmAgentTaskWriteError
        #[doc(alias("FailedOperation.TsfApmAgentTaskWriteError"))]
        FailedOperationTsfApmAgentTaskWriteError,
        /// FailedOperation.TsfApmApmAgentNoConnection
        #[doc(alias("FailedOperation.TsfApmApmAgentNoConnection"))]
        FailedOperationTsfApmApmAgentNoConnection,
        /// FailedOperation.TsfApmBusiLogCfgAppRelationWriteError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgAppRelationWriteError"))]
        FailedOperationTsfApmBusiLogCfgAppRelationWriteError,
        /// FailedOperation.TsfApmBusiLogCfgQueryError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgQueryError"))]
        FailedOperationTsfApmBusiLogCfgQueryError,
        /// FailedOperation.TsfApmBusiLogCfgSchemaQueryError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgSchemaQueryError"))]
        FailedOperationTsfApmBusiLogCfgSchemaQueryError,
        /// FailedOperation.TsfApmBusiLogCfgSchemaWriteError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgSchemaWriteError"))]
        FailedOperationTsfApmBusiLogCfgSchemaWriteError,
        /// FailedOperation.TsfApmBusiLogCfgWriteError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgWriteError"))]
        FailedOperationTsfApmBusiLogCfgWriteError,
        /// FailedOperation.TsfApmCallMasterInterfaceFailed
        #[doc(alias("FailedOperation.TsfApmCallMasterInterfaceFailed"))]
        FailedOperationTsfApmCallMasterInterfaceFailed,
        /// FailedOperation.TsfApmCallTsfMsFailed
        #[doc(alias("FailedOperation.TsfApmCallTsfMsFailed"))]
        FailedOperationTsfApmCallTsfMsFailed,
        /// FailedOperation.TsfApmCtsdbClientRequestError
        #[doc(alias("FailedOperation.TsfApmCtsdbClientRequestError"))]
        FailedOperationTsfApmCtsdbClientRequestError,
        /// FailedOperation.TsfApmEsClientRequestError
        #[doc(alias("FailedOperation.TsfApmEsClientRequestError"))]
        FailedOperationTsfApmEsClientRequestError,
        /// FailedOperation.TsfApmInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TsfApmInternalError"))]
        FailedOperationTsfApmInternalError,
        /// FailedOperation.TsfApmStatsSearchServiceQueryError
        #[doc(alias("FailedOperation.TsfApmStatsSearchServiceQueryError"))]
        FailedOperationTsfApmStatsSearchServiceQueryError,
        /// FailedOperation.TsfAsDbInsterFail
        #[doc(alias("FailedOperation.TsfAsDbInsterFail"))]
        FailedOperationTsfAsDbInsterFail,
        /// FailedOperation.TsfAsDbQueryFail
        #[doc(alias("FailedOperation.TsfAsDbQueryFail"))]
        FailedOperationTsfAsDbQueryFail,
        /// FailedOperation.TsfAsExpandCountAndLimitError
        #[doc(alias("FailedOperation.TsfAsExpandCountAndLimitError"))]
        FailedOperationTsfAsExpandCountAndLimitError,
        /// FailedOperation.TsfAsExpandIndicatorsLessShrink
        #[doc(alias("FailedOperation.TsfAsExpandIndicatorsLessShrink"))]
        FailedOperationTsfAsExpandIndicatorsLessShrink,
        /// FailedOperation.TsfAsExpandLimitLessShrinkLimit
        #[doc(alias("FailedOperation.TsfAsExpandLimitLessShrinkLimit"))]
        FailedOperationTsfAsExpandLimitLessShrinkLimit,
        /// FailedOperation.TsfAsResourceServerError
        #[doc(alias("FailedOperation.TsfAsResourceServerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationTsfAsResourceServerError,
        /// FailedOperation.TsfCmonitorCtsdbClientRequestFail
        #[doc(alias("FailedOperation.TsfCmonitorCtsdbClientRequestFail"))]
        FailedOperationTsfCmonitorCtsdbClientRequestFail,
        /// FailedOperation.TsfMonitorWaitedTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TsfMonitorWaitedTimeout"))]
        FailedOperationTsfMonitorWaitedTimeout,
        /// FailedOperation.TsfMsError
        #[doc(alias("FailedOperation.TsfMsError"))]
        FailedOperationTsfMsError,
        /// FailedOperation.TsfMsServerError
        #[doc(alias("FailedOperation.TsfMsServerError"))]
        FailedOperationTsfMsServerError,
        /// FailedOperation.TsfPrivilegeError
        #[doc(alias("FailedOperation.TsfPrivilegeError"))]
        FailedOperationTsfPrivilegeError,
        /// FailedOperation.UnauthorizedOperation
        #[doc(alias("FailedOperation.UnauthorizedOperation"))]
        FailedOperationUnauthorizedOperation,
        /// FailedOperation.UnhandledException
        #[doc(alias("FailedOperation.UnhandledException"))]
        FailedOperationUnhandledException,
        /// InternalError.ApplicationMasterFeignError
        #[doc(alias("InternalError.ApplicationMasterFeignError"))]
        InternalErrorApplicationMasterFeignError,
        /// InternalError.ApplicationMasterNuknownError
        #[doc(alias("InternalError.ApplicationMasterNuknownError"))]
        InternalErrorApplicationMasterNuknownError,
        /// InternalError.ApplicationRepoDeletePkg
        #[doc(alias("InternalError.ApplicationRepoDeletePkg"))]
        InternalErrorApplicationRepoDeletePkg,
        /// InternalError.ApplicationScalableInitError
        #[doc(alias("InternalError.ApplicationScalableInitError"))]
        InternalErrorApplicationScalableInitError,
        /// InternalError.CamRoleRequestError
        #[doc(alias("InternalError.CamRoleRequestError"))]
        InternalErrorCamRoleRequestError,
        /// InternalError.CanNotConnConsulServer
        #[doc(alias("InternalError.CanNotConnConsulServer"))]
        InternalErrorCanNotConnConsulServer,
        /// InternalError.CdiStatusDataInvalid
        #[doc(alias("InternalError.CdiStatusDataInvalid"))]
        InternalErrorCdiStatusDataInvalid,
        /// InternalError.CloudApiProxyError
        #[doc(alias("InternalError.CloudApiProxyError"))]
        InternalErrorCloudApiProxyError,
        /// InternalError.ClusterCommonError
        #[doc(alias("InternalError.ClusterCommonError"))]
        InternalErrorClusterCommonError,
        /// InternalError.ClusterMasterFeignError
        #[doc(alias("InternalError.ClusterMasterFeignError"))]
        InternalErrorClusterMasterFeignError,
        /// InternalError.ClusterNotExistOrPrivilegeError
        #[doc(alias("InternalError.ClusterNotExistOrPrivilegeError"))]
        InternalErrorClusterNotExistOrPrivilegeError,
        /// InternalError.ConsulServerError
        #[doc(alias("InternalError.ConsulServerError"))]
        InternalErrorConsulServerError,
        /// InternalError.ContainergroupKuberneteApiInvokeError
        #[doc(alias("InternalError.ContainergroupKuberneteApiInvokeError"))]
        InternalErrorContainergroupKuberneteApiInvokeError,
        /// InternalError.ContainergroupKuberneteConnectError
        #[doc(alias("InternalError.ContainergroupKuberneteConnectError"))]
        InternalErrorContainergroupKuberneteConnectError,
        /// InternalError.ContainergroupKuberneteDeploymentNotfound
        #[doc(alias("InternalError.ContainergroupKuberneteDeploymentNotfound"))]
        InternalErrorContainergroupKuberneteDeploymentNotfound,
        /// InternalError.ContainergroupKubernetesConnectError
        #[doc(alias("InternalError.ContainergroupKubernetesConnectError"))]
        InternalErrorContainergroupKubernetesConnectError,
        /// InternalError.ContainergroupSqlFailed
        #[doc(alias("InternalError.ContainergroupSqlFailed"))]
        InternalErrorContainergroupSqlFailed,
        /// InternalError.CpClusterUnavailable
        #[doc(alias("InternalError.CpClusterUnavailable"))]
        InternalErrorCpClusterUnavailable,
        /// InternalError.CvmCaeMasterDispatchError
        #[doc(alias("InternalError.CvmCaeMasterDispatchError"))]
        InternalErrorCvmCaeMasterDispatchError,
        /// InternalError.CvmCaeMasterInternalError
        #[doc(alias("InternalError.CvmCaeMasterInternalError"))]
        InternalErrorCvmCaeMasterInternalError,
        /// InternalError.CvmCaeMasterNonAlive
        #[doc(alias("InternalError.CvmCaeMasterNonAlive"))]
        InternalErrorCvmCaeMasterNonAlive,
        /// InternalError.CvmCaeMasterQueryError
        #[doc(alias("InternalError.CvmCaeMasterQueryError"))]
        InternalErrorCvmCaeMasterQueryError,
        /// InternalError.DispatchCommonError
        #[doc(alias("InternalError.DispatchCommonError"))]
        InternalErrorDispatchCommonError,
        /// InternalError.GatewayCommonError
        #[doc(alias("InternalError.GatewayCommonError"))]
        InternalErrorGatewayCommonError,
        /// InternalError.GatewayConsistencyError
        #[doc(alias("InternalError.GatewayConsistencyError"))]
        InternalErrorGatewayConsistencyError,
        /// InternalError.GatewayConsulError
        #[doc(alias("InternalError.GatewayConsulError"))]
        InternalErrorGatewayConsulError,
        /// InternalError.GatewayDbError
        #[doc(alias("InternalError.GatewayDbError"))]
        InternalErrorGatewayDbError,
        /// InternalError.GroupCommonError
        #[doc(alias("InternalError.GroupCommonError"))]
        InternalErrorGroupCommonError,
        /// InternalError.GroupMasterNuknownError
        #[doc(alias("InternalError.GroupMasterNuknownError"))]
        InternalErrorGroupMasterNuknownError,
        /// InternalError.ImagerepoTcrBindError
        #[doc(alias("InternalError.ImagerepoTcrBindError"))]
        InternalErrorImagerepoTcrBindError,
        /// InternalError.InstanceCommonError
        #[doc(alias("InternalError.InstanceCommonError"))]
        InternalErrorInstanceCommonError,
        /// InternalError.KubernetesApiCreateNamespacesError
        #[doc(alias("InternalError.KubernetesApiCreateNamespacesError"))]
        InternalErrorKubernetesApiCreateNamespacesError,
        /// InternalError.KubernetesApiCreateSecretError
        #[doc(alias("InternalError.KubernetesApiCreateSecretError"))]
        InternalErrorKubernetesApiCreateSecretError,
        /// InternalError.KubernetesCallError
        #[doc(alias("InternalError.KubernetesCallError"))]
        InternalErrorKubernetesCallError,
        /// InternalError.RemoteServiceCallError
        #[doc(alias("InternalError.RemoteServiceCallError"))]
        InternalErrorRemoteServiceCallError,
        /// InternalError.RuntimeError
        #[doc(alias("InternalError.RuntimeError"))]
        InternalErrorRuntimeError,
        /// InternalError.SqlTooManyInItem
        ///
        /// - Retry: `never`
        #[doc(alias("InternalError.SqlTooManyInItem"))]
        InternalErrorSqlTooManyInItem,
        /// InternalError.TaskInternalError
        #[doc(alias("InternalError.TaskInternalError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InternalErrorTaskInternalError,
        /// InternalError.TkeApiFailedOperation
        #[doc(alias("InternalError.TkeApiFailedOperation"))]
        InternalErrorTkeApiFailedOperation,
        /// InternalError.TsfApmBusiLogCfgAppRelationMasterError
        #[doc(alias("InternalError.TsfApmBusiLogCfgAppRelationMasterError"))]
        InternalErrorTsfApmBusiLogCfgAppRelationMasterError,
        /// InternalError.TsfApmCallTsfMsFailed
        #[doc(alias("InternalError.TsfApmCallTsfMsFailed"))]
        InternalErrorTsfApmCallTsfMsFailed,
        /// InternalError.TsfApmCommonError
        #[doc(alias("InternalError.TsfApmCommonError"))]
        InternalErrorTsfApmCommonError,
        /// InternalError.TsfApmEsResponseStatusException
        #[doc(alias("InternalError.TsfApmEsResponseStatusException"))]
        InternalErrorTsfApmEsResponseStatusException,
        /// InternalError.TsfApmInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TsfApmInternalError"))]
        InternalErrorTsfApmInternalError,
        /// InternalError.TsfMonitorDateParseFailed
        #[doc(alias("InternalError.TsfMonitorDateParseFailed"))]
        InternalErrorTsfMonitorDateParseFailed,
        /// InternalError.TsfMonitorInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TsfMonitorInternalError"))]
        InternalErrorTsfMonitorInternalError,
        /// InternalError.TsfMsError
        #[doc(alias("InternalError.TsfMsError"))]
        InternalErrorTsfMsError,
        /// InternalError.UnhandledException
        #[doc(alias("InternalError.UnhandledException"))]
        InternalErrorUnhandledException,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ApplicationDeleteFailed
        #[doc(alias("InvalidParameter.ApplicationDeleteFailed"))]
        InvalidParameterApplicationDeleteFailed,
        /// InvalidParameter.BadRequest
        #[doc(alias("InvalidParameter.BadRequest"))]
        InvalidParameterBadRequest,
        /// InvalidParameter.ConfigTemplateNameInvalid
        #[doc(alias("InvalidParameter.ConfigTemplateNameInvalid"))]
        InvalidParameterConfigTemplateNameInvalid,
        /// InvalidParameter.CvmCaeMasterJsonDecodeFail
        #[doc(alias("InvalidParameter.CvmCaeMasterJsonDecodeFail"))]
        InvalidParameterCvmCaeMasterJsonDecodeFail,
        /// InvalidParameter.CvmCaeMasterUnknownInstanceStatus
        #[doc(alias("InvalidParameter.CvmCaeMasterUnknownInstanceStatus"))]
        InvalidParameterCvmCaeMasterUnknownInstanceStatus,
        /// InvalidParameter.ImagerepoTcrNamespaceNotFound
        #[doc(alias("InvalidParameter.ImagerepoTcrNamespaceNotFound"))]
        InvalidParameterImagerepoTcrNamespaceNotFound,
        /// InvalidParameter.KubernetesParamError
        #[doc(alias("InvalidParameter.KubernetesParamError"))]
        InvalidParameterKubernetesParamError,
        /// InvalidParameter.LaneInfoAlreadyUsed
        #[doc(alias("InvalidParameter.LaneInfoAlreadyUsed"))]
        InvalidParameterLaneInfoAlreadyUsed,
        /// InvalidParameter.LaneInfoNameAlreadyUsed
        #[doc(alias("InvalidParameter.LaneInfoNameAlreadyUsed"))]
        InvalidParameterLaneInfoNameAlreadyUsed,
        /// InvalidParameter.LaneInfoNameInvalid
        #[doc(alias("InvalidParameter.LaneInfoNameInvalid"))]
        InvalidParameterLaneInfoNameInvalid,
        /// InvalidParameter.LaneInfoNameNotEmpty
        #[doc(alias("InvalidParameter.LaneInfoNameNotEmpty"))]
        InvalidParameterLaneInfoNameNotEmpty,
        /// InvalidParameter.LaneInfoNameTooLong
        #[doc(alias("InvalidParameter.LaneInfoNameTooLong"))]
        InvalidParameterLaneInfoNameTooLong,
        /// InvalidParameter.LaneInfoNotExist
        #[doc(alias("InvalidParameter.LaneInfoNotExist"))]
        InvalidParameterLaneInfoNotExist,
        /// InvalidParameter.LaneInfoNotExistEntrance
        #[doc(alias("InvalidParameter.LaneInfoNotExistEntrance"))]
        InvalidParameterLaneInfoNotExistEntrance,
        /// InvalidParameter.LaneInfoRemarkTooLong
        #[doc(alias("InvalidParameter.LaneInfoRemarkTooLong"))]
        InvalidParameterLaneInfoRemarkTooLong,
        /// InvalidParameter.LaneRuleInfoNotExist
        #[doc(alias("InvalidParameter.LaneRuleInfoNotExist"))]
        InvalidParameterLaneRuleInfoNotExist,
        /// InvalidParameter.LaneRuleNameAlreadyUsed
        #[doc(alias("InvalidParameter.LaneRuleNameAlreadyUsed"))]
        InvalidParameterLaneRuleNameAlreadyUsed,
        /// InvalidParameter.LaneRuleNameInvalid
        #[doc(alias("InvalidParameter.LaneRuleNameInvalid"))]
        InvalidParameterLaneRuleNameInvalid,
        /// InvalidParameter.LaneRuleNameNotEmpty
        #[doc(alias("InvalidParameter.LaneRuleNameNotEmpty"))]
        InvalidParameterLaneRuleNameNotEmpty,
        /// InvalidParameter.LaneRuleNameTooLong
        #[doc(alias("InvalidParameter.LaneRuleNameTooLong"))]
        InvalidParameterLaneRuleNameTooLong,
        /// InvalidParameter.LaneRuleNotExist
        #[doc(alias("InvalidParameter.LaneRuleNotExist"))]
        InvalidParameterLaneRuleNotExist,
        /// InvalidParameter.LaneRuleRemarkTooLong
        #[doc(alias("InvalidParameter.LaneRuleRemarkTooLong"))]
        InvalidParameterLaneRuleRemarkTooLong,
        /// InvalidParameter.LaneRuleTagNameNotEmpty
        #[doc(alias("InvalidParameter.LaneRuleTagNameNotEmpty"))]
        InvalidParameterLaneRuleTagNameNotEmpty,
        /// InvalidParameter.LaneRuleTagNameTooLong
        #[doc(alias("InvalidParameter.LaneRuleTagNameTooLong"))]
        InvalidParameterLaneRuleTagNameTooLong,
        /// InvalidParameter.LaneRuleTagNotEmpty
        #[doc(alias("InvalidParameter.LaneRuleTagNotEmpty"))]
        InvalidParameterLaneRuleTagNotEmpty,
        /// InvalidParameter.LaneRuleTagValueTooLong
        #[doc(alias("InvalidParameter.LaneRuleTagValueTooLong"))]
        InvalidParameterLaneRuleTagValueTooLong,
        /// InvalidParameter.LaneRuleTagValueTotalTooLong
        #[doc(alias("InvalidParameter.LaneRuleTagValueTotalTooLong"))]
        InvalidParameterLaneRuleTagValueTotalTooLong,
        /// InvalidParameter.PackageInUse
        #[doc(alias("InvalidParameter.PackageInUse"))]
        InvalidParameterPackageInUse,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.RepoPackageParamError
        #[doc(alias("InvalidParameter.RepoPackageParamError"))]
        InvalidParameterRepoPackageParamError,
        /// InvalidParameter.RepositoryNotEmpty
        #[doc(alias("InvalidParameter.RepositoryNotEmpty"))]
        InvalidParameterRepositoryNotEmpty,
        /// InvalidParameter.TsfApmBusiLogCfgAppParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgAppParamError"))]
        InvalidParameterTsfApmBusiLogCfgAppParamError,
        /// InvalidParameter.TsfApmBusiLogCfgAppRelationParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgAppRelationParamError"))]
        InvalidParameterTsfApmBusiLogCfgAppRelationParamError,
        /// InvalidParameter.TsfApmBusiLogCfgCloudParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgCloudParamError"))]
        InvalidParameterTsfApmBusiLogCfgCloudParamError,
        /// InvalidParameter.TsfApmBusiLogCfgIdParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgIdParamError"))]
        InvalidParameterTsfApmBusiLogCfgIdParamError,
        /// InvalidParameter.TsfApmBusiLogCfgLimitParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgLimitParamError"))]
        InvalidParameterTsfApmBusiLogCfgLimitParamError,
        /// InvalidParameter.TsfApmBusiLogSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogSearchRequestParamError"))]
        InvalidParameterTsfApmBusiLogSearchRequestParamError,
        /// InvalidParameter.TsfApmStatsSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmStatsSearchRequestParamError"))]
        InvalidParameterTsfApmStatsSearchRequestParamError,
        /// InvalidParameter.TsfApmStdoutSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmStdoutSearchRequestParamError"))]
        InvalidParameterTsfApmStdoutSearchRequestParamError,
        /// InvalidParameter.TsfApmTraceSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmTraceSearchRequestParamError"))]
        InvalidParameterTsfApmTraceSearchRequestParamError,
        /// InvalidParameter.TsfMonitorRequestParamIllegal
        #[doc(alias("InvalidParameter.TsfMonitorRequestParamIllegal"))]
        InvalidParameterTsfMonitorRequestParamIllegal,
        /// InvalidParameter.UpperDeleteLimit
        #[doc(alias("InvalidParameter.UpperDeleteLimit"))]
        InvalidParameterUpperDeleteLimit,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ApplicationDescLength
        #[doc(alias("InvalidParameterValue.ApplicationDescLength"))]
        InvalidParameterValueApplicationDescLength,
        /// InvalidParameterValue.ApplicationIdNull
        #[doc(alias("InvalidParameterValue.ApplicationIdNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        InvalidParameterValueApplicationIdNull,
        /// InvalidParameterValue.ApplicationMicroTypeInvalid
        #[doc(alias("InvalidParameterValue.ApplicationMicroTypeInvalid"))]
        InvalidParameterValueApplicationMicroTypeInvalid,
        /// InvalidParameterValue.ApplicationNameExist
        #[doc(alias("InvalidParameterValue.ApplicationNameExist"))]
        InvalidParameterValueApplicationNameExist,
        /// InvalidParameterValue.ApplicationNameLength
        #[doc(alias("InvalidParameterValue.ApplicationNameLength"))]
        InvalidParameterValueApplicationNameLength,
        /// InvalidParameterValue.ApplicationNameNull
        #[doc(alias("InvalidParameterValue.ApplicationNameNull"))]
        InvalidParameterValueApplicationNameNull,
        /// InvalidParameterValue.ApplicationNameRegxInvalid
        #[doc(alias("InvalidParameterValue.ApplicationNameRegxInvalid"))]
        InvalidParameterValueApplicationNameRegxInvalid,
        /// InvalidParameterValue.ApplicationNotExists
        #[doc(alias("InvalidParameterValue.ApplicationNotExists"))]
        InvalidParameterValueApplicationNotExists,
        /// InvalidParameterValue.ApplicationOrderTypeInvalid
        #[doc(alias("InvalidParameterValue.ApplicationOrderTypeInvalid"))]
        InvalidParameterValueApplicationOrderTypeInvalid,
        /// InvalidParameterValue.ApplicationPageLimitInvalid
        #[doc(alias("InvalidParameterValue.ApplicationPageLimitInvalid"))]
        InvalidParameterValueApplicationPageLimitInvalid,
        /// InvalidParameterValue.ApplicationTypeInvalid
        #[doc(alias("InvalidParameterValue.ApplicationTypeInvalid"))]
        InvalidParameterValueApplicationTypeInvalid,
        /// InvalidParameterValue.ClusterCidrConflict
        #[doc(alias("InvalidParameterValue.ClusterCidrConflict"))]
        InvalidParameterValueClusterCidrConflict,
        /// InvalidParameterValue.ClusterNameExist
        #[doc(alias("InvalidParameterValue.ClusterNameExist"))]
        InvalidParameterValueClusterNameExist,
        /// InvalidParameterValue.ClusterNamePrefixIllegalError
        #[doc(alias("InvalidParameterValue.ClusterNamePrefixIllegalError"))]
        InvalidParameterValueClusterNamePrefixIllegalError,
        /// InvalidParameterValue.ClusterNameRegexMismatch
        #[doc(alias("InvalidParameterValue.ClusterNameRegexMismatch"))]
        InvalidParameterValueClusterNameRegexMismatch,
        /// InvalidParameterValue.ClusterNameRequired
        #[doc(alias("InvalidParameterValue.ClusterNameRequired"))]
        InvalidParameterValueClusterNameRequired,
        /// InvalidParameterValue.ClusterPageLimitInvalid
        #[doc(alias("InvalidParameterValue.ClusterPageLimitInvalid"))]
        InvalidParameterValueClusterPageLimitInvalid,
        /// InvalidParameterValue.ClusterRegionInvalid
        #[doc(alias("InvalidParameterValue.ClusterRegionInvalid"))]
        InvalidParameterValueClusterRegionInvalid,
        /// InvalidParameterValue.ClusterTypeInvalid
        #[doc(alias("InvalidParameterValue.ClusterTypeInvalid"))]
        InvalidParameterValueClusterTypeInvalid,
        /// InvalidParameterValue.ClusterZoneInvalid
        #[doc(alias("InvalidParameterValue.ClusterZoneInvalid"))]
        InvalidParameterValueClusterZoneInvalid,
        /// InvalidParameterValue.ConfigAlreadyReleased
        #[doc(alias("InvalidParameterValue.ConfigAlreadyReleased"))]
        InvalidParameterValueConfigAlreadyReleased,
        /// InvalidParameterValue.ConfigExists
        #[doc(alias("InvalidParameterValue.ConfigExists"))]
        InvalidParameterValueConfigExists,
        /// InvalidParameterValue.ConfigGroupApplicationIdNotMatch
        #[doc(alias("InvalidParameterValue.ConfigGroupApplicationIdNotMatch"))]
        InvalidParameterValueConfigGroupApplicationIdNotMatch,
        /// InvalidParameterValue.ConfigNameInvalid
        #[doc(alias("InvalidParameterValue.ConfigNameInvalid"))]
        InvalidParameterValueConfigNameInvalid,
        /// InvalidParameterValue.ConfigNotExistsOrPermissionDenied
        #[doc(alias("InvalidParameterValue.ConfigNotExistsOrPermissionDenied"))]
        InvalidParameterValueConfigNotExistsOrPermissionDenied,
        /// InvalidParameterValue.ConfigReleaseNotExists
        #[doc(alias("InvalidParameterValue.ConfigReleaseNotExists"))]
        InvalidParameterValueConfigReleaseNotExists,
        /// InvalidParameterValue.ConfigTemplateDescTooLong
        #[doc(alias("InvalidParameterValue.ConfigTemplateDescTooLong"))]
        InvalidParameterValueConfigTemplateDescTooLong,
        /// InvalidParameterValue.ConfigTemplateNameInvalid
        #[doc(alias("InvalidParameterValue.ConfigTemplateNameInvalid"))]
        InvalidParameterValueConfigTemplateNameInvalid,
        /// InvalidParameterValue.ConfigTemplateNameTooLong
        #[doc(alias("InvalidParameterValue.ConfigTemplateNameTooLong"))]
        InvalidParameterValueConfigTemplateNameTooLong,
        /// InvalidParameterValue.ConfigTemplateTypeInvalid
        #[doc(alias("InvalidParameterValue.ConfigTemplateTypeInvalid"))]
        InvalidParameterValueConfigTemplateTypeInvalid,
        /// InvalidParameterValue.ConfigValueFormatInvalid
        #[doc(alias("InvalidParameterValue.ConfigValueFormatInvalid"))]
        InvalidParameterValueConfigValueFormatInvalid,
        /// InvalidParameterValue.ConfigValueTooLong
        #[doc(alias("InvalidParameterValue.ConfigValueTooLong"))]
        InvalidParameterValueConfigValueTooLong,
        /// InvalidParameterValue.ConfigVersionDescInvalid
        #[doc(alias("InvalidParameterValue.ConfigVersionDescInvalid"))]
        InvalidParameterValueConfigVersionDescInvalid,
        /// InvalidParameterValue.ConfigVersionInvalid
        #[doc(alias("InvalidParameterValue.ConfigVersionInvalid"))]
        InvalidParameterValueConfigVersionInvalid,
        /// InvalidParameterValue.ContainerGroupImageTagIsInUse
        #[doc(alias("InvalidParameterValue.ContainerGroupImageTagIsInUse"))]
        InvalidParameterValueContainerGroupImageTagIsInUse,
        /// InvalidParameterValue.ContainergroupAccesstypeNull
        #[doc(alias("InvalidParameterValue.ContainergroupAccesstypeNull"))]
        InvalidParameterValueContainergroupAccesstypeNull,
        /// InvalidParameterValue.ContainergroupApplicationIdNull
        #[doc(alias("InvalidParameterValue.ContainergroupApplicationIdNull"))]
        InvalidParameterValueContainergroupApplicationIdNull,
        /// InvalidParameterValue.ContainergroupCpulimitOver
        #[doc(alias("InvalidParameterValue.ContainergroupCpulimitOver"))]
        InvalidParameterValueContainergroupCpulimitOver,
        /// InvalidParameterValue.ContainergroupEnvValueBothSet
        #[doc(alias("InvalidParameterValue.ContainergroupEnvValueBothSet"))]
        InvalidParameterValueContainergroupEnvValueBothSet,
        /// InvalidParameterValue.ContainergroupEnvValueNotSet
        #[doc(alias("InvalidParameterValue.ContainergroupEnvValueNotSet"))]
        InvalidParameterValueContainergroupEnvValueNotSet,
        /// InvalidParameterValue.ContainergroupGroupidNull
        #[doc(alias("InvalidParameterValue.ContainergroupGroupidNull"))]
        InvalidParameterValueContainergroupGroupidNull,
        /// InvalidParameterValue.ContainergroupGroupnameLegnth
        #[doc(alias("InvalidParameterValue.ContainergroupGroupnameLegnth"))]
        InvalidParameterValueContainergroupGroupnameLegnth,
        /// InvalidParameterValue.ContainergroupGroupnameNull
        #[doc(alias("InvalidParameterValue.ContainergroupGroupnameNull"))]
        InvalidParameterValueContainergroupGroupnameNull,
        /// InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse
        #[doc(alias("InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse"))]
        InvalidParameterValueContainergroupGroupnameRegexMatchFalse,
        /// InvalidParameterValue.ContainergroupInstanceNumInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupInstanceNumInvalid"))]
        InvalidParameterValueContainergroupInstanceNumInvalid,
        /// InvalidParameterValue.ContainergroupInvalidCpuInfo
        #[doc(alias("InvalidParameterValue.ContainergroupInvalidCpuInfo"))]
        InvalidParameterValueContainergroupInvalidCpuInfo,
        /// InvalidParameterValue.ContainergroupInvalidMemInfo
        #[doc(alias("InvalidParameterValue.ContainergroupInvalidMemInfo"))]
        InvalidParameterValueContainergroupInvalidMemInfo,
        /// InvalidParameterValue.ContainergroupLimitValueInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupLimitValueInvalid"))]
        InvalidParameterValueContainergroupLimitValueInvalid,
        /// InvalidParameterValue.ContainergroupMemlimitOver
        #[doc(alias("InvalidParameterValue.ContainergroupMemlimitOver"))]
        InvalidParameterValueContainergroupMemlimitOver,
        /// InvalidParameterValue.ContainergroupNodePortInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupNodePortInvalid"))]
        InvalidParameterValueContainergroupNodePortInvalid,
        /// InvalidParameterValue.ContainergroupPortInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupPortInvalid"))]
        InvalidParameterValueContainergroupPortInvalid,
        /// InvalidParameterValue.ContainergroupPortNull
        #[doc(alias("InvalidParameterValue.ContainergroupPortNull"))]
        InvalidParameterValueContainergroupPortNull,
        /// InvalidParameterValue.ContainergroupPortsRepeat
        #[doc(alias("InvalidParameterValue.ContainergroupPortsRepeat"))]
        InvalidParameterValueContainergroupPortsRepeat,
        /// InvalidParameterValue.ContainergroupProtocolInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolInvalid"))]
        InvalidParameterValueContainergroupProtocolInvalid,
        /// InvalidParameterValue.ContainergroupProtocolMixError
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolMixError"))]
        InvalidParameterValueContainergroupProtocolMixError,
        /// InvalidParameterValue.ContainergroupProtocolNull
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolNull"))]
        InvalidParameterValueContainergroupProtocolNull,
        /// InvalidParameterValue.ContainergroupProtocolPortsNull
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolPortsNull"))]
        InvalidParameterValueContainergroupProtocolPortsNull,
        /// InvalidParameterValue.ContainergroupReponameInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupReponameInvalid"))]
        InvalidParameterValueContainergroupReponameInvalid,
        /// InvalidParameterValue.ContainergroupResourceAgentValueInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupResourceAgentValueInvalid"))]
        InvalidParameterValueContainergroupResourceAgentValueInvalid,
        /// InvalidParameterValue.ContainergroupResourceIstioValueInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupResourceIstioValueInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-19"
        )]
        InvalidParameterValueContainergroupResourceIstioValueInvalid,
        /// InvalidParameterValue.ContainergroupServiceNameValidError
        #[doc(alias("InvalidParameterValue.ContainergroupServiceNameValidError"))]
        InvalidParameterValueContainergroupServiceNameValidError,
        /// InvalidParameterValue.ContainergroupTargetPortsRepeat
        #[doc(alias("InvalidParameterValue.ContainergroupTargetPortsRepeat"))]
        InvalidParameterValueContainergroupTargetPortsRepeat,
        /// InvalidParameterValue.ContainergroupTargetportNull
        #[doc(alias("InvalidParameterValue.ContainergroupTargetportNull"))]
        InvalidParameterValueContainergroupTargetportNull,
        /// InvalidParameterValue.ContainergroupUpdateivlInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupUpdateivlInvalid"))]
        InvalidParameterValueContainergroupUpdateivlInvalid,
        /// InvalidParameterValue.ContainergroupUpdatetypeInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupUpdatetypeInvalid"))]
        InvalidParameterValueContainergroupUpdatetypeInvalid,
        /// InvalidParameterValue.ContainergroupYamlUserContainerNotFound
        #[doc(alias("InvalidParameterValue.ContainergroupYamlUserContainerNotFound"))]
        InvalidParameterValueContainergroupYamlUserContainerNotFound,
        /// InvalidParameterValue.CvmCaeMasterAgentBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameterValue.CvmCaeMasterAgentBusy"))]
        InvalidParameterValueCvmCaeMasterAgentBusy,
        /// InvalidParameterValue.CvmCaeMasterAgentNotFound
        #[doc(alias("InvalidParameterValue.CvmCaeMasterAgentNotFound"))]
        InvalidParameterValueCvmCaeMasterAgentNotFound,
        /// InvalidParameterValue.CvmCaeMasterGroupNoAgent
        #[doc(alias("InvalidParameterValue.CvmCaeMasterGroupNoAgent"))]
        InvalidParameterValueCvmCaeMasterGroupNoAgent,
        /// InvalidParameterValue.CvmCaeMasterTaskNotExist
        #[doc(alias("InvalidParameterValue.CvmCaeMasterTaskNotExist"))]
        InvalidParameterValueCvmCaeMasterTaskNotExist,
        /// InvalidParameterValue.DeployGroupNotExists
        #[doc(alias("InvalidParameterValue.DeployGroupNotExists"))]
        InvalidParameterValueDeployGroupNotExists,
        /// InvalidParameterValue.DuplicateProgramName
        #[doc(alias("InvalidParameterValue.DuplicateProgramName"))]
        InvalidParameterValueDuplicateProgramName,
        /// InvalidParameterValue.FileConfigAlreadyReleased
        #[doc(alias("InvalidParameterValue.FileConfigAlreadyReleased"))]
        InvalidParameterValueFileConfigAlreadyReleased,
        /// InvalidParameterValue.FileConfigCodeUnsupported
        #[doc(alias("InvalidParameterValue.FileConfigCodeUnsupported"))]
        InvalidParameterValueFileConfigCodeUnsupported,
        /// InvalidParameterValue.FileConfigExists
        #[doc(alias("InvalidParameterValue.FileConfigExists"))]
        InvalidParameterValueFileConfigExists,
        /// InvalidParameterValue.FileConfigExistsPath
        #[doc(alias("InvalidParameterValue.FileConfigExistsPath"))]
        InvalidParameterValueFileConfigExistsPath,
        /// InvalidParameterValue.FileConfigExistsPathOther
        #[doc(alias("InvalidParameterValue.FileConfigExistsPathOther"))]
        InvalidParameterValueFileConfigExistsPathOther,
        /// InvalidParameterValue.FileConfigFileNameInvalid
        #[doc(alias("InvalidParameterValue.FileConfigFileNameInvalid"))]
        InvalidParameterValueFileConfigFileNameInvalid,
        /// InvalidParameterValue.FileConfigFilePathInvalid
        #[doc(alias("InvalidParameterValue.FileConfigFilePathInvalid"))]
        InvalidParameterValueFileConfigFilePathInvalid,
        /// InvalidParameterValue.FileConfigFixedFieldUnchangeable
        #[doc(alias("InvalidParameterValue.FileConfigFixedFieldUnchangeable"))]
        InvalidParameterValueFileConfigFixedFieldUnchangeable,
        /// InvalidParameterValue.FileConfigGroupApplicationIdNotMatch
        #[doc(alias("InvalidParameterValue.FileConfigGroupApplicationIdNotMatch"))]
        InvalidParameterValueFileConfigGroupApplicationIdNotMatch,
        /// InvalidParameterValue.FileConfigNameInvalid
        #[doc(alias("InvalidParameterValue.FileConfigNameInvalid"))]
        InvalidParameterValueFileConfigNameInvalid,
        /// InvalidParameterValue.FileConfigNotExistsOrPermissionDenied
        #[doc(alias("InvalidParameterValue.FileConfigNotExistsOrPermissionDenied"))]
        InvalidParameterValueFileConfigNotExistsOrPermissionDenied,
        /// InvalidParameterValue.FileConfigPathExists
        #[doc(alias("InvalidParameterValue.FileConfigPathExists"))]
        InvalidParameterValueFileConfigPathExists,
        /// InvalidParameterValue.FileConfigReleaseNotExists
        #[doc(alias("InvalidParameterValue.FileConfigReleaseNotExists"))]
        InvalidParameterValueFileConfigReleaseNotExists,
        /// InvalidParameterValue.FileConfigVersionDescInvalid
        #[doc(alias("InvalidParameterValue.FileConfigVersionDescInvalid"))]
        InvalidParameterValueFileConfigVersionDescInvalid,
        /// InvalidParameterValue.FileConfigVersionInvalid
        #[doc(alias("InvalidParameterValue.FileConfigVersionInvalid"))]
        InvalidParameterValueFileConfigVersionInvalid,
        /// InvalidParameterValue.GatewayParameterError
        #[doc(alias("InvalidParameterValue.GatewayParameterError"))]
        InvalidParameterValueGatewayParameterError,
        /// InvalidParameterValue.GatewayParameterInvalid
        #[doc(alias("InvalidParameterValue.GatewayParameterInvalid"))]
        InvalidParameterValueGatewayParameterInvalid,
        /// InvalidParameterValue.GlobalNamespaceNameExist
        #[doc(alias("InvalidParameterValue.GlobalNamespaceNameExist"))]
        InvalidParameterValueGlobalNamespaceNameExist,
        /// InvalidParameterValue.GroupBatchParameterInvalid
        #[doc(alias("InvalidParameterValue.GroupBatchParameterInvalid"))]
        InvalidParameterValueGroupBatchParameterInvalid,
        /// InvalidParameterValue.GroupClusterNamespaceNotBound
        #[doc(alias("InvalidParameterValue.GroupClusterNamespaceNotBound"))]
        InvalidParameterValueGroupClusterNamespaceNotBound,
        /// InvalidParameterValue.GroupClusterTypeMismatch
        #[doc(alias("InvalidParameterValue.GroupClusterTypeMismatch"))]
        InvalidParameterValueGroupClusterTypeMismatch,
        /// InvalidParameterValue.GroupDeleteClusterTypeMismatch
        #[doc(alias("InvalidParameterValue.GroupDeleteClusterTypeMismatch"))]
        InvalidParameterValueGroupDeleteClusterTypeMismatch,
        /// InvalidParameterValue.GroupIdNull
        #[doc(alias("InvalidParameterValue.GroupIdNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InvalidParameterValueGroupIdNull,
        /// InvalidParameterValue.GroupNameExist
        #[doc(alias("InvalidParameterValue.GroupNameExist"))]
        InvalidParameterValueGroupNameExist,
        /// InvalidParameterValue.GroupNameLength
        #[doc(alias("InvalidParameterValue.GroupNameLength"))]
        InvalidParameterValueGroupNameLength,
        /// InvalidParameterValue.GroupNameNull
        #[doc(alias("InvalidParameterValue.GroupNameNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        InvalidParameterValueGroupNameNull,
        /// InvalidParameterValue.GroupNameRegxMismatch
        #[doc(alias("InvalidParameterValue.GroupNameRegxMismatch"))]
        InvalidParameterValueGroupNameRegxMismatch,
        /// InvalidParameterValue.GroupNotExists
        #[doc(alias("InvalidParameterValue.GroupNotExists"))]
        InvalidParameterValueGroupNotExists,
        /// InvalidParameterValue.GroupPageLimitInvalid
        #[doc(alias("InvalidParameterValue.GroupPageLimitInvalid"))]
        InvalidParameterValueGroupPageLimitInvalid,
        /// InvalidParameterValue.GroupPkgNull
        #[doc(alias("InvalidParameterValue.GroupPkgNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        InvalidParameterValueGroupPkgNull,
        /// InvalidParameterValue.GroupStatusInvalid
        #[doc(alias("InvalidParameterValue.GroupStatusInvalid"))]
        InvalidParameterValueGroupStatusInvalid,
        /// InvalidParameterValue.GroupValidInstanceNull
        #[doc(alias("InvalidParameterValue.GroupValidInstanceNull"))]
        InvalidParameterValueGroupValidInstanceNull,
        /// InvalidParameterValue.ImagerepoRepoNameNull
        /// - Once sent as: InvalidParameterValue.ImagerepoReponameNull
        #[doc(
            alias(
                "InvalidParameterValue.ImagerepoRepoNameNull",
                "InvalidParameterValue.ImagerepoReponameNull"
            )
        )]
        InvalidParameterValueImagerepoRepoNameNull,
        /// InvalidParameterValue.ImagerepoReponameInvalid
        #[doc(alias("InvalidParameterValue.ImagerepoReponameInvalid"))]
        InvalidParameterValueImagerepoReponameInvalid,
        /// InvalidParameterValue.ImagerepoTagnameNull
        #[doc(alias("InvalidParameterValue.ImagerepoTagnameNull"))]
        InvalidParameterValueImagerepoTagnameNull,
        /// InvalidParameterValue.InstanceInvalidImage
        #[doc(alias("InvalidParameterValue.InstanceInvalidImage"))]
        InvalidParameterValueInstanceInvalidImage,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
        /// InvalidParameterValue.InvalidParameterFormat
        #[doc(alias("InvalidParameterValue.InvalidParameterFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InvalidParameterValueInvalidParameterFormat,
        /// InvalidParameterValue.InvalidProgramName
        #[doc(alias("InvalidParameterValue.InvalidProgramName"))]
        InvalidParameterValueInvalidProgramName,
        /// InvalidParameterValue.LaneGroupNotExist
        #[doc(alias("InvalidParameterValue.LaneGroupNotExist"))]
        InvalidParameterValueLaneGroupNotExist,
        /// InvalidParameterValue.LaneInfoAlreadyUsed
        #[doc(alias("InvalidParameterValue.LaneInfoAlreadyUsed"))]
        InvalidParameterValueLaneInfoAlreadyUsed,
        /// InvalidParameterValue.LaneInfoNameAlreadyUsed
        #[doc(alias("InvalidParameterValue.LaneInfoNameAlreadyUsed"))]
        InvalidParameterValueLaneInfoNameAlreadyUsed,
        /// InvalidParameterValue.LaneInfoNameInvalid
        #[doc(alias("InvalidParameterValue.LaneInfoNameInvalid"))]
        InvalidParameterValueLaneInfoNameInvalid,
        /// InvalidParameterValue.LaneInfoNameNotEmpty
        #[doc(alias("InvalidParameterValue.LaneInfoNameNotEmpty"))]
        InvalidParameterValueLaneInfoNameNotEmpty,
        /// InvalidParameterValue.LaneInfoNameTooLong
        #[doc(alias("InvalidParameterValue.LaneInfoNameTooLong"))]
        InvalidParameterValueLaneInfoNameTooLong,
        /// InvalidParameterValue.LaneInfoNotExist
        #[doc(alias("InvalidParameterValue.LaneInfoNotExist"))]
        InvalidParameterValueLaneInfoNotExist,
        /// InvalidParameterValue.LaneInfoNotExistEntrance
        #[doc(alias("InvalidParameterValue.LaneInfoNotExistEntrance"))]
        InvalidParameterValueLaneInfoNotExistEntrance,
        /// InvalidParameterValue.LaneInfoRemarkTooLong
        #[doc(alias("InvalidParameterValue.LaneInfoRemarkTooLong"))]
        InvalidParameterValueLaneInfoRemarkTooLong,
        /// InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed
        #[doc(alias("InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed"))]
        InvalidParameterValueLaneRuleEnabledRuleDeleteFailed,
        /// InvalidParameterValue.LaneRuleIdInvalid
        #[doc(alias("InvalidParameterValue.LaneRuleIdInvalid"))]
        InvalidParameterValueLaneRuleIdInvalid,
        /// InvalidParameterValue.LaneRuleInfoNotExist
        #[doc(alias("InvalidParameterValue.LaneRuleInfoNotExist"))]
        InvalidParameterValueLaneRuleInfoNotExist,
        /// InvalidParameterValue.LaneRuleNameAlreadyUsed
        #[doc(alias("InvalidParameterValue.LaneRuleNameAlreadyUsed"))]
        InvalidParameterValueLaneRuleNameAlreadyUsed,
        /// InvalidParameterValue.LaneRuleNameInvalid
        #[doc(alias("InvalidParameterValue.LaneRuleNameInvalid"))]
        InvalidParameterValueLaneRuleNameInvalid,
        /// InvalidParameterValue.LaneRuleNameNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleNameNotEmpty"))]
        InvalidParameterValueLaneRuleNameNotEmpty,
        /// InvalidParameterValue.LaneRuleNameTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleNameTooLong"))]
        InvalidParameterValueLaneRuleNameTooLong,
        /// InvalidParameterValue.LaneRuleNotExist
        #[doc(alias("InvalidParameterValue.LaneRuleNotExist"))]
        InvalidParameterValueLaneRuleNotExist,
        /// InvalidParameterValue.LaneRuleRemarkTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleRemarkTooLong"))]
        InvalidParameterValueLaneRuleRemarkTooLong,
        /// InvalidParameterValue.LaneRuleTagNameNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagNameNotEmpty"))]
        InvalidParameterValueLaneRuleTagNameNotEmpty,
        /// InvalidParameterValue.LaneRuleTagNameTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleTagNameTooLong"))]
        InvalidParameterValueLaneRuleTagNameTooLong,
        /// InvalidParameterValue.LaneRuleTagNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagNotEmpty"))]
        InvalidParameterValueLaneRuleTagNotEmpty,
        /// InvalidParameterValue.LaneRuleTagOperatorInvalid
        #[doc(alias("InvalidParameterValue.LaneRuleTagOperatorInvalid"))]
        InvalidParameterValueLaneRuleTagOperatorInvalid,
        /// InvalidParameterValue.LaneRuleTagOperatorNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagOperatorNotEmpty"))]
        InvalidParameterValueLaneRuleTagOperatorNotEmpty,
        /// InvalidParameterValue.LaneRuleTagValueNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagValueNotEmpty"))]
        InvalidParameterValueLaneRuleTagValueNotEmpty,
        /// InvalidParameterValue.LaneRuleTagValueTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleTagValueTooLong"))]
        InvalidParameterValueLaneRuleTagValueTooLong,
        /// InvalidParameterValue.LaneRuleTagValueTotalTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleTagValueTotalTooLong"))]
        InvalidParameterValueLaneRuleTagValueTotalTooLong,
        /// InvalidParameterValue.LastConfigNotExists
        #[doc(alias("InvalidParameterValue.LastConfigNotExists"))]
        InvalidParameterValueLastConfigNotExists,
        /// InvalidParameterValue.MsParameterInvalid
        #[doc(alias("InvalidParameterValue.MsParameterInvalid"))]
        InvalidParameterValueMsParameterInvalid,
        /// InvalidParameterValue.NamespaceAlreadyBindCluster
        #[doc(alias("InvalidParameterValue.NamespaceAlreadyBindCluster"))]
        InvalidParameterValueNamespaceAlreadyBindCluster,
        /// InvalidParameterValue.NamespaceDescInvalid
        #[doc(alias("InvalidParameterValue.NamespaceDescInvalid"))]
        InvalidParameterValueNamespaceDescInvalid,
        /// InvalidParameterValue.NamespaceNameExist
        #[doc(alias("InvalidParameterValue.NamespaceNameExist"))]
        InvalidParameterValueNamespaceNameExist,
        /// InvalidParameterValue.NamespaceNameInvalid
        #[doc(alias("InvalidParameterValue.NamespaceNameInvalid"))]
        InvalidParameterValueNamespaceNameInvalid,
        /// InvalidParameterValue.NamespaceNotExists
        #[doc(alias("InvalidParameterValue.NamespaceNotExists"))]
        InvalidParameterValueNamespaceNotExists,
        /// InvalidParameterValue.ProgramItemNotExists
        #[doc(alias("InvalidParameterValue.ProgramItemNotExists"))]
        InvalidParameterValueProgramItemNotExists,
        /// InvalidParameterValue.ReleasedConfigCanNotBeDeleted
        #[doc(alias("InvalidParameterValue.ReleasedConfigCanNotBeDeleted"))]
        InvalidParameterValueReleasedConfigCanNotBeDeleted,
        /// InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted
        #[doc(alias("InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted"))]
        InvalidParameterValueReleasedFileConfigCanNotBeDeleted,
        /// InvalidParameterValue.ResourceNotExists
        #[doc(alias("InvalidParameterValue.ResourceNotExists"))]
        InvalidParameterValueResourceNotExists,
        /// InvalidParameterValue.ResourcePermissionDenied
        #[doc(alias("InvalidParameterValue.ResourcePermissionDenied"))]
        InvalidParameterValueResourcePermissionDenied,
        /// InvalidParameterValue.ResourceTypeError
        #[doc(alias("InvalidParameterValue.ResourceTypeError"))]
        InvalidParameterValueResourceTypeError,
        /// InvalidParameterValue.ServiceDescLength
        #[doc(alias("InvalidParameterValue.ServiceDescLength"))]
        InvalidParameterValueServiceDescLength,
        /// InvalidParameterValue.ServiceNameRepeated
        #[doc(alias("InvalidParameterValue.ServiceNameRepeated"))]
        InvalidParameterValueServiceNameRepeated,
        /// InvalidParameterValue.ServiceNotExistsOrPermissionDenied
        #[doc(alias("InvalidParameterValue.ServiceNotExistsOrPermissionDenied"))]
        InvalidParameterValueServiceNotExistsOrPermissionDenied,
        /// InvalidParameterValue.TaskParameterInvalid
        #[doc(alias("InvalidParameterValue.TaskParameterInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InvalidParameterValueTaskParameterInvalid,
        /// InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError
        #[doc(alias("InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError"))]
        InvalidParameterValueTsfApmBusiLogSearchParseRspDateFormatError,
        /// InvalidParameterValue.VolumeNameValidError
        #[doc(alias("InvalidParameterValue.VolumeNameValidError"))]
        InvalidParameterValueVolumeNameValidError,
        /// InvalidParameterValue.WrongDontStartValue
        #[doc(alias("InvalidParameterValue.WrongDontStartValue"))]
        InvalidParameterValueWrongDontStartValue,
        /// LimitExceeded.ErrNamespaceMaxLimit
        #[doc(alias("LimitExceeded.ErrNamespaceMaxLimit"))]
        LimitExceededErrNamespaceMaxLimit,
        /// LimitExceeded.ErrRepoMaxLimit
        #[doc(alias("LimitExceeded.ErrRepoMaxLimit"))]
        LimitExceededErrRepoMaxLimit,
        /// LimitExceeded.TkeClusterNumberExceedLimit
        #[doc(alias("LimitExceeded.TkeClusterNumberExceedLimit"))]
        LimitExceededTkeClusterNumberExceedLimit,
        /// MissingParameter.ApplicationIdNull
        #[doc(alias("MissingParameter.ApplicationIdNull"))]
        MissingParameterApplicationIdNull,
        /// MissingParameter.ApplicationIdRequired
        #[doc(alias("MissingParameter.ApplicationIdRequired"))]
        MissingParameterApplicationIdRequired,
        /// MissingParameter.ApplicationTypeNull
        #[doc(alias("MissingParameter.ApplicationTypeNull"))]
        MissingParameterApplicationTypeNull,
        /// MissingParameter.ClusterIdRequired
        #[doc(alias("MissingParameter.ClusterIdRequired"))]
        MissingParameterClusterIdRequired,
        /// MissingParameter.ClusterSubnetRequired
        #[doc(alias("MissingParameter.ClusterSubnetRequired"))]
        MissingParameterClusterSubnetRequired,
        /// MissingParameter.ConfigIdRequired
        #[doc(alias("MissingParameter.ConfigIdRequired"))]
        MissingParameterConfigIdRequired,
        /// MissingParameter.ConfigNameRequired
        #[doc(alias("MissingParameter.ConfigNameRequired"))]
        MissingParameterConfigNameRequired,
        /// MissingParameter.ConfigReleaseIdRequired
        #[doc(alias("MissingParameter.ConfigReleaseIdRequired"))]
        MissingParameterConfigReleaseIdRequired,
        /// MissingParameter.ConfigTemplateIdRequired
        #[doc(alias("MissingParameter.ConfigTemplateIdRequired"))]
        MissingParameterConfigTemplateIdRequired,
        /// MissingParameter.ConfigTemplateNameRequired
        #[doc(alias("MissingParameter.ConfigTemplateNameRequired"))]
        MissingParameterConfigTemplateNameRequired,
        /// MissingParameter.ConfigTemplateTypeRequired
        #[doc(alias("MissingParameter.ConfigTemplateTypeRequired"))]
        MissingParameterConfigTemplateTypeRequired,
        /// MissingParameter.ConfigTypeRequired
        #[doc(alias("MissingParameter.ConfigTypeRequired"))]
        MissingParameterConfigTypeRequired,
        /// MissingParameter.ConfigValueRequired
        #[doc(alias("MissingParameter.ConfigValueRequired"))]
        MissingParameterConfigValueRequired,
        /// MissingParameter.ConfigVersionRequired
        #[doc(alias("MissingParameter.ConfigVersionRequired"))]
        MissingParameterConfigVersionRequired,
        /// MissingParameter.FileConfigFileValueRequired
        #[doc(alias("MissingParameter.FileConfigFileValueRequired"))]
        MissingParameterFileConfigFileValueRequired,
        /// MissingParameter.GatewayParameterRequired
        #[doc(alias("MissingParameter.GatewayParameterRequired"))]
        MissingParameterGatewayParameterRequired,
        /// MissingParameter.GroupApplicationNull
        #[doc(alias("MissingParameter.GroupApplicationNull"))]
        MissingParameterGroupApplicationNull,
        /// MissingParameter.GroupExpandServeridNull
        #[doc(alias("MissingParameter.GroupExpandServeridNull"))]
        MissingParameterGroupExpandServeridNull,
        /// MissingParameter.GroupIdNull
        #[doc(alias("MissingParameter.GroupIdNull"))]
        MissingParameterGroupIdNull,
        /// MissingParameter.GroupIdRequired
        #[doc(alias("MissingParameter.GroupIdRequired"))]
        MissingParameterGroupIdRequired,
        /// MissingParameter.GroupNamespaceNull
        #[doc(alias("MissingParameter.GroupNamespaceNull"))]
        MissingParameterGroupNamespaceNull,
        /// MissingParameter.GroupShirkServeridNull
        #[doc(alias("MissingParameter.GroupShirkServeridNull"))]
        MissingParameterGroupShirkServeridNull,
        /// MissingParameter.InstanceImportModeNull
        #[doc(alias("MissingParameter.InstanceImportModeNull"))]
        MissingParameterInstanceImportModeNull,
        /// MissingParameter.NamespaceIdRequired
        #[doc(alias("MissingParameter.NamespaceIdRequired"))]
        MissingParameterNamespaceIdRequired,
        /// MissingParameter.NamespaceNameRequired
        #[doc(alias("MissingParameter.NamespaceNameRequired"))]
        MissingParameterNamespaceNameRequired,
        /// MissingParameter.RequiredParameterMissing
        #[doc(alias("MissingParameter.RequiredParameterMissing"))]
        MissingParameterRequiredParameterMissing,
        /// MissingParameter.ServiceIdRequired
        #[doc(alias("MissingParameter.ServiceIdRequired"))]
        MissingParameterServiceIdRequired,
        /// MissingParameter.SystemParameterRequired
        #[doc(alias("MissingParameter.SystemParameterRequired"))]
        MissingParameterSystemParameterRequired,
        /// MissingParameter.TaskParameterMissed
        #[doc(alias("MissingParameter.TaskParameterMissed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        MissingParameterTaskParameterMissed,
        /// ResourceInUse.ApplicationCannotDelete
        #[doc(alias("ResourceInUse.ApplicationCannotDelete"))]
        ResourceInUseApplicationCannotDelete,
        /// ResourceInUse.CvmcaeMasterCannotDelete
        #[doc(alias("ResourceInUse.CvmcaeMasterCannotDelete"))]
        ResourceInUseCvmcaeMasterCannotDelete,
        /// ResourceInUse.DefaultNamepsaceCannotBeDeleted
        #[doc(alias("ResourceInUse.DefaultNamepsaceCannotBeDeleted"))]
        ResourceInUseDefaultNamepsaceCannotBeDeleted,
        /// ResourceInUse.GroupCannotDelete
        #[doc(alias("ResourceInUse.GroupCannotDelete"))]
        ResourceInUseGroupCannotDelete,
        /// ResourceInUse.GroupExists
        #[doc(alias("ResourceInUse.GroupExists"))]
        ResourceInUseGroupExists,
        /// ResourceInUse.GroupInOperation
        #[doc(alias("ResourceInUse.GroupInOperation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        ResourceInUseGroupInOperation,
        /// ResourceInUse.InstanceExists
        #[doc(alias("ResourceInUse.InstanceExists"))]
        ResourceInUseInstanceExists,
        /// ResourceInUse.InstanceHasBeenUsed
        #[doc(alias("ResourceInUse.InstanceHasBeenUsed"))]
        ResourceInUseInstanceHasBeenUsed,
        /// ResourceInUse.NamespaceCannotDelete
        #[doc(alias("ResourceInUse.NamespaceCannotDelete"))]
        ResourceInUseNamespaceCannotDelete,
        /// ResourceInUse.NonDefaultNamespaceExists
        #[doc(alias("ResourceInUse.NonDefaultNamespaceExists"))]
        ResourceInUseNonDefaultNamespaceExists,
        /// ResourceInUse.ObjectExist
        #[doc(alias("ResourceInUse.ObjectExist"))]
        ResourceInUseObjectExist,
        /// ResourceInUse.RatelimitRuleExistError
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceInUse.RatelimitRuleExistError"))]
        ResourceInUseRatelimitRuleExistError,
        /// ResourceInUse.ResourcePoolExists
        #[doc(alias("ResourceInUse.ResourcePoolExists"))]
        ResourceInUseResourcePoolExists,
        /// ResourceInsufficient.InstanceExcessLimit
        #[doc(alias("ResourceInsufficient.InstanceExcessLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        ResourceInsufficientInstanceExcessLimit,
        /// ResourceInsufficient.PackageSpaceFull
        #[doc(alias("ResourceInsufficient.PackageSpaceFull"))]
        ResourceInsufficientPackageSpaceFull,
        /// ResourceNotFound.ApplicationNotExist
        #[doc(alias("ResourceNotFound.ApplicationNotExist"))]
        ResourceNotFoundApplicationNotExist,
        /// ResourceNotFound.ApplicationProjectNotMatch
        #[doc(alias("ResourceNotFound.ApplicationProjectNotMatch"))]
        ResourceNotFoundApplicationProjectNotMatch,
        /// ResourceNotFound.ClusterNotExist
        #[doc(alias("ResourceNotFound.ClusterNotExist"))]
        ResourceNotFoundClusterNotExist,
        /// ResourceNotFound.ClusterVpcNotExist
        #[doc(alias("ResourceNotFound.ClusterVpcNotExist"))]
        ResourceNotFoundClusterVpcNotExist,
        /// ResourceNotFound.ContainergroupClusterNotfound
        #[doc(alias("ResourceNotFound.ContainergroupClusterNotfound"))]
        ResourceNotFoundContainergroupClusterNotfound,
        /// ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound
        #[doc(alias("ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound"))]
        ResourceNotFoundContainergroupGroupNamespaceClusterNotFound,
        /// ResourceNotFound.ContainergroupGroupNotFound
        #[doc(alias("ResourceNotFound.ContainergroupGroupNotFound"))]
        ResourceNotFoundContainergroupGroupNotFound,
        /// ResourceNotFound.CvmcaeMasterResourceNotFound
        #[doc(alias("ResourceNotFound.CvmcaeMasterResourceNotFound"))]
        ResourceNotFoundCvmcaeMasterResourceNotFound,
        /// ResourceNotFound.ErrNoRepo
        #[doc(alias("ResourceNotFound.ErrNoRepo"))]
        ResourceNotFoundErrNoRepo,
        /// ResourceNotFound.ErrNoUser
        #[doc(alias("ResourceNotFound.ErrNoUser"))]
        ResourceNotFoundErrNoUser,
        /// ResourceNotFound.GroupApplicationNotExist
        #[doc(alias("ResourceNotFound.GroupApplicationNotExist"))]
        ResourceNotFoundGroupApplicationNotExist,
        /// ResourceNotFound.GroupNamespaceNotExist
        #[doc(alias("ResourceNotFound.GroupNamespaceNotExist"))]
        ResourceNotFoundGroupNamespaceNotExist,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist,
        /// ResourceNotFound.InstanceNotExist
        #[doc(alias("ResourceNotFound.InstanceNotExist"))]
        ResourceNotFoundInstanceNotExist,
        /// ResourceNotFound.InterfaceNotFound
        #[doc(alias("ResourceNotFound.InterfaceNotFound"))]
        ResourceNotFoundInterfaceNotFound,
        /// ResourceNotFound.LicenseServerNotFound
        #[doc(alias("ResourceNotFound.LicenseServerNotFound"))]
        ResourceNotFoundLicenseServerNotFound,
        /// ResourceNotFound.MicroserviceOffline
        #[doc(alias("ResourceNotFound.MicroserviceOffline"))]
        ResourceNotFoundMicroserviceOffline,
        /// ResourceNotFound.NamespaceNotExist
        #[doc(alias("ResourceNotFound.NamespaceNotExist"))]
        ResourceNotFoundNamespaceNotExist,
        /// ResourceNotFound.ObjectNoExist
        #[doc(alias("ResourceNotFound.ObjectNoExist"))]
        ResourceNotFoundObjectNoExist,
        /// ResourceNotFound.ServiceNotExist
        #[doc(alias("ResourceNotFound.ServiceNotExist"))]
        ResourceNotFoundServiceNotExist,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        ResourceNotFoundTaskNotFound,
        /// ResourceNotFound.TkeClusterNotExists
        #[doc(alias("ResourceNotFound.TkeClusterNotExists"))]
        ResourceNotFoundTkeClusterNotExists,
        /// UnauthorizedOperation.CamGeneralError
        #[doc(alias("UnauthorizedOperation.CamGeneralError"))]
        UnauthorizedOperationCamGeneralError,
        /// UnauthorizedOperation.CamTsfRoleNoPermission
        #[doc(alias("UnauthorizedOperation.CamTsfRoleNoPermission"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        UnauthorizedOperationCamTsfRoleNoPermission,
        /// UnauthorizedOperation.CamTsfRoleNotExist
        #[doc(alias("UnauthorizedOperation.CamTsfRoleNotExist"))]
        UnauthorizedOperationCamTsfRoleNotExist,
        /// UnauthorizedOperation.LicenseInactive
        #[doc(alias("UnauthorizedOperation.LicenseInactive"))]
        UnauthorizedOperationLicenseInactive,
        /// UnauthorizedOperation.LicenseUnauthorized
        #[doc(alias("UnauthorizedOperation.LicenseUnauthorized"))]
        UnauthorizedOperationLicenseUnauthorized,
        /// UnauthorizedOperation.NoLicense
        #[doc(alias("UnauthorizedOperation.NoLicense"))]
        UnauthorizedOperationNoLicense,
        /// UnauthorizedOperation.NoPrivilege
        #[doc(alias("UnauthorizedOperation.NoPrivilege"))]
        UnauthorizedOperationNoPrivilege,
        /// UnsupportedOperation.GatewayGroupNotExists
        #[doc(alias("UnsupportedOperation.GatewayGroupNotExists"))]
        UnsupportedOperationGatewayGroupNotExists,
        /// UnsupportedOperation.GatewayPathRewriteNotExists
        #[doc(alias("UnsupportedOperation.GatewayPathRewriteNotExists"))]
        UnsupportedOperationGatewayPathRewriteNotExists,
        /// UnsupportedOperation.GatewayTooManyRequestParameter
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.GatewayTooManyRequestParameter"))]
        UnsupportedOperationGatewayTooManyRequestParameter,
        /// UnsupportedOperation.TaskNotSupported
        #[doc(alias("UnsupportedOperation.TaskNotSupported"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        UnsupportedOperationTaskNotSupported,
        /// UnsupportedOperation.UnsupportAction
        #[doc(alias("UnsupportedOperation.UnsupportAction"))]
        UnsupportedOperationUnsupportAction,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tsf")]
    api::listed_enum!(TsfError, tsf_v20180326_table);
    pub(crate) mod tsf_v20180326_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tsf")]
        use super::TsfError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tsf_v20180326";
        pub(super) const CODE_INDEX: Index = index::TSF_V20180326_CODES;
        pub(super) const KEY_INDEX: Index = index::TSF_V20180326_KEYS;
        #[cfg(feature = "tsf")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TsfError; 449] = [
            TsfError::FailedOperationApiMetaParseFailed,
            TsfError::FailedOperationApmGetConfigsFailed,
            TsfError::FailedOperationApplicationCreateEsAtuhError,
            TsfError::FailedOperationApplicationQueryFailed,
            TsfError::FailedOperationApplicationRepoDeletePkg,
            TsfError::FailedOperationCallTsfDcfgFailed,
            TsfError::FailedOperationCamRoleRequestError,
            TsfError::FailedOperationCdiStatusFailed,
            TsfError::FailedOperationCdiStatusInvalid,
            TsfError::FailedOperationCloudApiProxyError,
            TsfError::FailedOperationClusterCreateVpcFail,
            TsfError::FailedOperationClusterNativeConnectError,
            TsfError::FailedOperationClusterOperateEnvIllegalError,
            TsfError::FailedOperationClusterQueryFailed,
            TsfError::FailedOperationClusterUpdateFailed,
            TsfError::FailedOperationConfigApplicationQueryFailed,
            TsfError::FailedOperationConfigCreateFailed,
            TsfError::FailedOperationConfigGroupQueryFailed,
            TsfError::FailedOperationConfigNamespaceQueryFailed,
            TsfError::FailedOperationConfigQueryFailed,
            TsfError::FailedOperationConfigReleaseLogCreateFailed,
            TsfError::FailedOperationConfigReleaseLogQueryFailed,
            TsfError::FailedOperationConfigReleaseQueryFailed,
            TsfError::FailedOperationConfigTemplateCreateFailed,
            TsfError::FailedOperationConfigTemplateDeleteFailed,
            TsfError::FailedOperationConfigTemplateImportFailed,
            TsfError::FailedOperationConfigTemplateSearchListFailed,
            TsfError::FailedOperationConfigTemplateUpdateFailed,
            TsfError::FailedOperationContainergroupGroupHasrun,
            TsfError::FailedOperationContainergroupGroupHasstop,
            TsfError::FailedOperationContainergroupKuberneteApiInvokeError,
            TsfError::FailedOperationContainergroupKuberneteConnectError,
            TsfError::FailedOperationContainergroupKubernetesApiInvokeError,
            TsfError::FailedOperationContainergroupKubernetesConnectError,
            TsfError::FailedOperationContainergroupKubernetesTkeClusterAbnormal,
            TsfError::FailedOperationCpClusterUnavailable,
            TsfError::FailedOperationCreateOperationTooFrequently,
            TsfError::FailedOperationCvmCaeMasterHealthCheckConfigError,
            TsfError::FailedOperationDispatchCommonError,
            TsfError::FailedOperationFindMetricsExclusiveError,
            TsfError::FailedOperationGatewayCommonError,
            TsfError::FailedOperationGatewayGroupBoundDeleteFailed,
            TsfError::FailedOperationGatewayRemoteCallError,
            TsfError::FailedOperationGroupCommonError,
            TsfError::FailedOperationGroupExists,
            TsfError::FailedOperationGroupQueryFaild,
            TsfError::FailedOperationGroupQueryFailed,
            TsfError::FailedOperationImageValidateIsUsed,
            TsfError::FailedOperationImagerepoRejectDelError,
            TsfError::FailedOperationImagerepoTcrBindError,
            TsfError::FailedOperationInstanceCommonError,
            TsfError::FailedOperationInstanceDeleteFailed,
            TsfError::FailedOperationInstanceQueryFailed,
            TsfError::FailedOperationInstanceResetError,
            TsfError::FailedOperationInstanceResetTimeout,
            TsfError::FailedOperationInstanceUpdateFailed,
            TsfError::FailedOperationInternalError,
            TsfError::FailedOperationInvalidParameter,
            TsfError::FailedOperationLaneInfoDeleteConsulFailed,
            TsfError::FailedOperationLaneInfoGroupNotEmpty,
            TsfError::FailedOperationLaneInfoReleaseConsulFailed,
            TsfError::FailedOperationLaneInfoReleaseMeshFailed,
            TsfError::FailedOperationLaneRuleCreateFailed,
            TsfError::FailedOperationLaneRuleEnableConsulFailed,
            TsfError::FailedOperationLaneRuleEnabledRuleDeleteFailed,
            TsfError::FailedOperationLaneRuleMaxLimit,
            TsfError::FailedOperationNamespaceCreateFailed,
            TsfError::FailedOperationNamespaceQueryFailed,
            TsfError::FailedOperationProgramNameRequired,
            TsfError::FailedOperationRatelimitConsulError,
            TsfError::FailedOperationRatelimitMeshApiServiceError,
            TsfError::FailedOperationReleaseOperationTooFrequently,
            TsfError::FailedOperationResourceOpFailed,
            TsfError::FailedOperationRouteAffinityMeshFailed,
            TsfError::FailedOperationRouteEnableConsulFailed,
            TsfError::FailedOperationRouteNamespaceRequestError,
            TsfError::FailedOperationServiceInsertFailed,
            TsfError::FailedOperationServiceQueryFailed,
            TsfError::FailedOperationTapmBindRequired,
            TsfError::FailedOperationTapmExpiredOtel,
            TsfError::FailedOperationTaskCreateError,
            TsfError::FailedOperationTaskDeleteError,
            TsfError::FailedOperationTaskOperationFailed,
            TsfError::FailedOperationTaskOperationForbidden,
            TsfError::FailedOperationTaskPushError,
            TsfError::FailedOperationTaskQueryError,
            TsfError::FailedOperationTaskTerminateFailed,
            TsfError::FailedOperationTaskUpdateError,
            TsfError::FailedOperationTkeClusterCreateFailed,
            TsfError::FailedOperationTkeClusterDeleteFailed,
            TsfError::FailedOperationTkeClusterQueryFailed,
            TsfError::FailedOperationTokenQueryFailed,
            TsfError::FailedOperationTsfApmAgentTaskQueryError,
            TsfError::FailedOperationTsfApmAgentTaskWriteError,
            TsfError::FailedOperationTsfApmApmAgentNoConnection,
            TsfError::FailedOperationTsfApmBusiLogCfgAppRelationWriteError,
            TsfError::FailedOperationTsfApmBusiLogCfgQueryError,
            TsfError::FailedOperationTsfApmBusiLogCfgSchemaQueryError,
            TsfError::FailedOperationTsfApmBusiLogCfgSchemaWriteError,
            TsfError::FailedOperationTsfApmBusiLogCfgWriteError,
            TsfError::FailedOperationTsfApmCallMasterInterfaceFailed,
            TsfError::FailedOperationTsfApmCallTsfMsFailed,
            TsfError::FailedOperationTsfApmCtsdbClientRequestError,
            TsfError::FailedOperationTsfApmEsClientRequestError,
            TsfError::FailedOperationTsfApmInternalError,
            TsfError::FailedOperationTsfApmStatsSearchServiceQueryError,
            TsfError::FailedOperationTsfAsDbInsterFail,
            TsfError::FailedOperationTsfAsDbQueryFail,
            TsfError::FailedOperationTsfAsExpandCountAndLimitError,
            TsfError::FailedOperationTsfAsExpandIndicatorsLessShrink,
            TsfError::FailedOperationTsfAsExpandLimitLessShrinkLimit,
            TsfError::FailedOperationTsfAsResourceServerError,
            TsfError::FailedOperationTsfCmonitorCtsdbClientRequestFail,
            TsfError::FailedOperationTsfMonitorWaitedTimeout,
            TsfError::FailedOperationTsfMsError,
            TsfError::FailedOperationTsfMsServerError,
            TsfError::FailedOperationTsfPrivilegeError,
            TsfError::FailedOperationUnauthorizedOperation,
            TsfError::FailedOperationUnhandledException,
            TsfError::InternalErrorApplicationMasterFeignError,
            TsfError::InternalErrorApplicationMasterNuknownError,
            TsfError::InternalErrorApplicationRepoDeletePkg,
            TsfError::InternalErrorApplicationScalableInitError,
            TsfError::InternalErrorCamRoleRequestError,
            TsfError::InternalErrorCanNotConnConsulServer,
            TsfError::InternalErrorCdiStatusDataInvalid,
            TsfError::InternalErrorCloudApiProxyError,
            TsfError::InternalErrorClusterCommonError,
            TsfError::InternalErrorClusterMasterFeignError,
            TsfError::InternalErrorClusterNotExistOrPrivilegeError,
            TsfError::InternalErrorConsulServerError,
            TsfError::InternalErrorContainergroupKuberneteApiInvokeError,
            TsfError::InternalErrorContainergroupKuberneteConnectError,
            TsfError::InternalErrorContainergroupKuberneteDeploymentNotfound,
            TsfError::InternalErrorContainergroupKubernetesConnectError,
            TsfError::InternalErrorContainergroupSqlFailed,
            TsfError::InternalErrorCpClusterUnavailable,
            TsfError::InternalErrorCvmCaeMasterDispatchError,
            TsfError::InternalErrorCvmCaeMasterInternalError,
            TsfError::InternalErrorCvmCaeMasterNonAlive,
            TsfError::InternalErrorCvmCaeMasterQueryError,
            TsfError::InternalErrorDispatchCommonError,
            TsfError::InternalErrorGatewayCommonError,
            TsfError::InternalErrorGatewayConsistencyError,
            TsfError::InternalErrorGatewayConsulError,
            TsfError::InternalErrorGatewayDbError,
            TsfError::InternalErrorGroupCommonError,
            TsfError::InternalErrorGroupMasterNuknownError,
            TsfError::InternalErrorImagerepoTcrBindError,
            TsfError::InternalErrorInstanceCommonError,
            TsfError::InternalErrorKubernetesApiCreateNamespacesError,
            TsfError::InternalErrorKubernetesApiCreateSecretError,
            TsfError::InternalErrorKubernetesCallError,
            TsfError::InternalErrorRemoteServiceCallError,
            TsfError::InternalErrorRuntimeError,
            TsfError::InternalErrorSqlTooManyInItem,
            TsfError::InternalErrorTaskInternalError,
            TsfError::InternalErrorTkeApiFailedOperation,
            TsfError::InternalErrorTsfApmBusiLogCfgAppRelationMasterError,
            TsfError::InternalErrorTsfApmCallTsfMsFailed,
            TsfError::InternalErrorTsfApmCommonError,
            TsfError::InternalErrorTsfApmEsResponseStatusException,
            TsfError::InternalErrorTsfApmInternalError,
            TsfError::InternalErrorTsfMonitorDateParseFailed,
            TsfError::InternalErrorTsfMonitorInternalError,
            TsfError::InternalErrorTsfMsError,
            TsfError::InternalErrorUnhandledException,
            TsfError::InvalidParameter,
            TsfError::InvalidParameterApplicationDeleteFailed,
            TsfError::InvalidParameterBadRequest,
            TsfError::InvalidParameterConfigTemplateNameInvalid,
            TsfError::InvalidParameterCvmCaeMasterJsonDecodeFail,
            TsfError::InvalidParameterCvmCaeMasterUnknownInstanceStatus,
            TsfError::InvalidParameterImagerepoTcrNamespaceNotFound,
            TsfError::InvalidParameterKubernetesParamError,
            TsfError::InvalidParameterLaneInfoAlreadyUsed,
            TsfError::InvalidParameterLaneInfoNameAlreadyUsed,
            TsfError::InvalidParameterLaneInfoNameInvalid,
            TsfError::InvalidParameterLaneInfoNameNotEmpty,
            TsfError::InvalidParameterLaneInfoNameTooLong,
            TsfError::InvalidParameterLaneInfoNotExist,
            TsfError::InvalidParameterLaneInfoNotExistEntrance,
            TsfError::InvalidParameterLaneInfoRemarkTooLong,
            TsfError::InvalidParameterLaneRuleInfoNotExist,
            TsfError::InvalidParameterLaneRuleNameAlreadyUsed,
            TsfError::InvalidParameterLaneRuleNameInvalid,
            TsfError::InvalidParameterLaneRuleNameNotEmpty,
            TsfError::InvalidParameterLaneRuleNameTooLong,
            TsfError::InvalidParameterLaneRuleNotExist,
            TsfError::InvalidParameterLaneRuleRemarkTooLong,
            TsfError::InvalidParameterLaneRuleTagNameNotEmpty,
            TsfError::InvalidParameterLaneRuleTagNameTooLong,
            TsfError::InvalidParameterLaneRuleTagNotEmpty,
            TsfError::InvalidParameterLaneRuleTagValueTooLong,
            TsfError::InvalidParameterLaneRuleTagValueTotalTooLong,
            TsfError::InvalidParameterPackageInUse,
            TsfError::InvalidParameterParamError,
            TsfError::InvalidParameterRepoPackageParamError,
            TsfError::InvalidParameterRepositoryNotEmpty,
            TsfError::InvalidParameterTsfApmBusiLogCfgAppParamError,
            TsfError::InvalidParameterTsfApmBusiLogCfgAppRelationParamError,
            TsfError::InvalidParameterTsfApmBusiLogCfgCloudParamError,
            TsfError::InvalidParameterTsfApmBusiLogCfgIdParamError,
            TsfError::InvalidParameterTsfApmBusiLogCfgLimitParamError,
            TsfError::InvalidParameterTsfApmBusiLogSearchRequestParamError,
            TsfError::InvalidParameterTsfApmStatsSearchRequestParamError,
            TsfError::InvalidParameterTsfApmStdoutSearchRequestParamError,
            TsfError::InvalidParameterTsfApmTraceSearchRequestParamError,
            TsfError::InvalidParameterTsfMonitorRequestParamIllegal,
            TsfError::InvalidParameterUpperDeleteLimit,
            TsfError::InvalidParameterValue,
            TsfError::InvalidParameterValueApplicationDescLength,
            TsfError::InvalidParameterValueApplicationIdNull,
            TsfError::InvalidParameterValueApplicationMicroTypeInvalid,
            TsfError::InvalidParameterValueApplicationNameExist,
            TsfError::InvalidParameterValueApplicationNameLength,
            TsfError::InvalidParameterValueApplicationNameNull,
            TsfError::InvalidParameterValueApplicationNameRegxInvalid,
            TsfError::InvalidParameterValueApplicationNotExists,
            TsfError::InvalidParameterValueApplicationOrderTypeInvalid,
            TsfError::InvalidParameterValueApplicationPageLimitInvalid,
            TsfError::InvalidParameterValueApplicationTypeInvalid,
            TsfError::InvalidParameterValueClusterCidrConflict,
            TsfError::InvalidParameterValueClusterNameExist,
            TsfError::InvalidParameterValueClusterNamePrefixIllegalError,
            TsfError::InvalidParameterValueClusterNameRegexMismatch,
            TsfError::InvalidParameterValueClusterNameRequired,
            TsfError::InvalidParameterValueClusterPageLimitInvalid,
            TsfError::InvalidParameterValueClusterRegionInvalid,
            TsfError::InvalidParameterValueClusterTypeInvalid,
            TsfError::InvalidParameterValueClusterZoneInvalid,
            TsfError::InvalidParameterValueConfigAlreadyReleased,
            TsfError::InvalidParameterValueConfigExists,
            TsfError::InvalidParameterValueConfigGroupApplicationIdNotMatch,
            TsfError::InvalidParameterValueConfigNameInvalid,
            TsfError::InvalidParameterValueConfigNotExistsOrPermissionDenied,
            TsfError::InvalidParameterValueConfigReleaseNotExists,
            TsfError::InvalidParameterValueConfigTemplateDescTooLong,
            TsfError::InvalidParameterValueConfigTemplateNameInvalid,
            TsfError::InvalidParameterValueConfigTemplateNameTooLong,
            TsfError::InvalidParameterValueConfigTemplateTypeInvalid,
            TsfError::InvalidParameterValueConfigValueFormatInvalid,
            TsfError::InvalidParameterValueConfigValueTooLong,
            TsfError::InvalidParameterValueConfigVersionDescInvalid,
            TsfError::InvalidParameterValueConfigVersionInvalid,
            TsfError::InvalidParameterValueContainerGroupImageTagIsInUse,
            TsfError::InvalidParameterValueContainergroupAccesstypeNull,
            TsfError::InvalidParameterValueContainergroupApplicationIdNull,
            TsfError::InvalidParameterValueContainergroupCpulimitOver,
            TsfError::InvalidParameterValueContainergroupEnvValueBothSet,
            TsfError::InvalidParameterValueContainergroupEnvValueNotSet,
            TsfError::InvalidParameterValueContainergroupGroupidNull,
            TsfError::InvalidParameterValueContainergroupGroupnameLegnth,
            TsfError::InvalidParameterValueContainergroupGroupnameNull,
            TsfError::InvalidParameterValueContainergroupGroupnameRegexMatchFalse,
            TsfError::InvalidParameterValueContainergroupInstanceNumInvalid,
            TsfError::InvalidParameterValueContainergroupInvalidCpuInfo,
            TsfError::InvalidParameterValueContainergroupInvalidMemInfo,
            TsfError::InvalidParameterValueContainergroupLimitValueInvalid,
            TsfError::InvalidParameterValueContainergroupMemlimitOver,
            TsfError::InvalidParameterValueContainergroupNodePortInvalid,
            TsfError::InvalidParameterValueContainergroupPortInvalid,
            TsfError::InvalidParameterValueContainergroupPortNull,
            TsfError::InvalidParameterValueContainergroupPortsRepeat,
            TsfError::InvalidParameterValueContainergroupProtocolInvalid,
            TsfError::InvalidParameterValueContainergroupProtocolMixError,
            TsfError::InvalidParameterValueContainergroupProtocolNull,
            TsfError::InvalidParameterValueContainergroupProtocolPortsNull,
            TsfError::InvalidParameterValueContainergroupReponameInvalid,
            TsfError::InvalidParameterValueContainergroupResourceAgentValueInvalid,
            TsfError::InvalidParameterValueContainergroupResourceIstioValueInvalid,
            TsfError::InvalidParameterValueContainergroupServiceNameValidError,
            TsfError::InvalidParameterValueContainergroupTargetPortsRepeat,
            TsfError::InvalidParameterValueContainergroupTargetportNull,
            TsfError::InvalidParameterValueContainergroupUpdateivlInvalid,
            TsfError::InvalidParameterValueContainergroupUpdatetypeInvalid,
            TsfError::InvalidParameterValueContainergroupYamlUserContainerNotFound,
            TsfError::InvalidParameterValueCvmCaeMasterAgentBusy,
            TsfError::InvalidParameterValueCvmCaeMasterAgentNotFound,
            TsfError::InvalidParameterValueCvmCaeMasterGroupNoAgent,
            TsfError::InvalidParameterValueCvmCaeMasterTaskNotExist,
            TsfError::InvalidParameterValueDeployGroupNotExists,
            TsfError::InvalidParameterValueDuplicateProgramName,
            TsfError::InvalidParameterValueFileConfigAlreadyReleased,
            TsfError::InvalidParameterValueFileConfigCodeUnsupported,
            TsfError::InvalidParameterValueFileConfigExists,
            TsfError::InvalidParameterValueFileConfigExistsPath,
            TsfError::InvalidParameterValueFileConfigExistsPathOther,
            TsfError::InvalidParameterValueFileConfigFileNameInvalid,
            TsfError::InvalidParameterValueFileConfigFilePathInvalid,
            TsfError::InvalidParameterValueFileConfigFixedFieldUnchangeable,
            TsfError::InvalidParameterValueFileConfigGroupApplicationIdNotMatch,
            TsfError::InvalidParameterValueFileConfigNameInvalid,
            TsfError::InvalidParameterValueFileConfigNotExistsOrPermissionDenied,
            TsfError::InvalidParameterValueFileConfigPathExists,
            TsfError::InvalidParameterValueFileConfigReleaseNotExists,
            TsfError::InvalidParameterValueFileConfigVersionDescInvalid,
            TsfError::InvalidParameterValueFileConfigVersionInvalid,
            TsfError::InvalidParameterValueGatewayParameterError,
            TsfError::InvalidParameterValueGatewayParameterInvalid,
            TsfError::InvalidParameterValueGlobalNamespaceNameExist,
            TsfError::InvalidParameterValueGroupBatchParameterInvalid,
            TsfError::InvalidParameterValueGroupClusterNamespaceNotBound,
            TsfError::InvalidParameterValueGroupClusterTypeMismatch,
            TsfError::InvalidParameterValueGroupDeleteClusterTypeMismatch,
            TsfError::InvalidParameterValueGroupIdNull,
            TsfError::InvalidParameterValueGroupNameExist,
            TsfError::InvalidParameterValueGroupNameLength,
            TsfError::InvalidParameterValueGroupNameNull,
            TsfError::InvalidParameterValueGroupNameRegxMismatch,
            TsfError::InvalidParameterValueGroupNotExists,
            TsfError::InvalidParameterValueGroupPageLimitInvalid,
            TsfError::InvalidParameterValueGroupPkgNull,
            TsfError::InvalidParameterValueGroupStatusInvalid,
            TsfError::InvalidParameterValueGroupValidInstanceNull,
            TsfError::InvalidParameterValueImagerepoRepoNameNull,
            TsfError::InvalidParameterValueImagerepoReponameInvalid,
            TsfError::InvalidParameterValueImagerepoTagnameNull,
            TsfError::InvalidParameterValueInstanceInvalidImage,
            TsfError::InvalidParameterValueInvalidParameter,
            TsfError::InvalidParameterValueInvalidParameterFormat,
            TsfError::InvalidParameterValueInvalidProgramName,
            TsfError::InvalidParameterValueLaneGroupNotExist,
            TsfError::InvalidParameterValueLaneInfoAlreadyUsed,
            TsfError::InvalidParameterValueLaneInfoNameAlreadyUsed,
            TsfError::InvalidParameterValueLaneInfoNameInvalid,
            TsfError::InvalidParameterValueLaneInfoNameNotEmpty,
            TsfError::InvalidParameterValueLaneInfoNameTooLong,
            TsfError::InvalidParameterValueLaneInfoNotExist,
            TsfError::InvalidParameterValueLaneInfoNotExistEntrance,
            TsfError::InvalidParameterValueLaneInfoRemarkTooLong,
            TsfError::InvalidParameterValueLaneRuleEnabledRuleDeleteFailed,
            TsfError::InvalidParameterValueLaneRuleIdInvalid,
            TsfError::InvalidParameterValueLaneRuleInfoNotExist,
            TsfError::InvalidParameterValueLaneRuleNameAlreadyUsed,
            TsfError::InvalidParameterValueLaneRuleNameInvalid,
            TsfError::InvalidParameterValueLaneRuleNameNotEmpty,
            TsfError::InvalidParameterValueLaneRuleNameTooLong,
            TsfError::InvalidParameterValueLaneRuleNotExist,
            TsfError::InvalidParameterValueLaneRuleRemarkTooLong,
            TsfError::InvalidParameterValueLaneRuleTagNameNotEmpty,
            TsfError::InvalidParameterValueLaneRuleTagNameTooLong,
            TsfError::InvalidParameterValueLaneRuleTagNotEmpty,
            TsfError::InvalidParameterValueLaneRuleTagOperatorInvalid,
            TsfError::InvalidParameterValueLaneRuleTagOperatorNotEmpty,
            TsfError::InvalidParameterValueLaneRuleTagValueNotEmpty,
            TsfError::InvalidParameterValueLaneRuleTagValueTooLong,
            TsfError::InvalidParameterValueLaneRuleTagValueTotalTooLong,
            TsfError::InvalidParameterValueLastConfigNotExists,
            TsfError::InvalidParameterValueMsParameterInvalid,
            TsfError::InvalidParameterValueNamespaceAlreadyBindCluster,
            TsfError::InvalidParameterValueNamespaceDescInvalid,
            TsfError::InvalidParameterValueNamespaceNameExist,
            TsfError::InvalidParameterValueNamespaceNameInvalid,
            TsfError::InvalidParameterValueNamespaceNotExists,
            TsfError::InvalidParameterValueProgramItemNotExists,
            TsfError::InvalidParameterValueReleasedConfigCanNotBeDeleted,
            TsfError::InvalidParameterValueReleasedFileConfigCanNotBeDeleted,
            TsfError::InvalidParameterValueResourceNotExists,
            TsfError::InvalidParameterValueResourcePermissionDenied,
            TsfError::InvalidParameterValueResourceTypeError,
            TsfError::InvalidParameterValueServiceDescLength,
            TsfError::InvalidParameterValueServiceNameRepeated,
            TsfError::InvalidParameterValueServiceNotExistsOrPermissionDenied,
            TsfError::InvalidParameterValueTaskParameterInvalid,
            TsfError::InvalidParameterValueTsfApmBusiLogSearchParseRspDateFormatError,
            TsfError::InvalidParameterValueVolumeNameValidError,
            TsfError::InvalidParameterValueWrongDontStartValue,
            TsfError::LimitExceededErrNamespaceMaxLimit,
            TsfError::LimitExceededErrRepoMaxLimit,
            TsfError::LimitExceededTkeClusterNumberExceedLimit,
            TsfError::MissingParameterApplicationIdNull,
            TsfError::MissingParameterApplicationIdRequired,
            TsfError::MissingParameterApplicationTypeNull,
            TsfError::MissingParameterClusterIdRequired,
            TsfError::MissingParameterClusterSubnetRequired,
            TsfError::MissingParameterConfigIdRequired,
            TsfError::MissingParameterConfigNameRequired,
            TsfError::MissingParameterConfigReleaseIdRequired,
            TsfError::MissingParameterConfigTemplateIdRequired,
            TsfError::MissingParameterConfigTemplateNameRequired,
            TsfError::MissingParameterConfigTemplateTypeRequired,
            TsfError::MissingParameterConfigTypeRequired,
            TsfError::MissingParameterConfigValueRequired,
            TsfError::MissingParameterConfigVersionRequired,
            TsfError::MissingParameterFileConfigFileValueRequired,
            TsfError::MissingParameterGatewayParameterRequired,
            TsfError::MissingParameterGroupApplicationNull,
            TsfError::MissingParameterGroupExpandServeridNull,
            TsfError::MissingParameterGroupIdNull,
            TsfError::MissingParameterGroupIdRequired,
            TsfError::MissingParameterGroupNamespaceNull,
            TsfError::MissingParameterGroupShirkServeridNull,
            TsfError::MissingParameterInstanceImportModeNull,
            TsfError::MissingParameterNamespaceIdRequired,
            TsfError::MissingParameterNamespaceNameRequired,
            TsfError::MissingParameterRequiredParameterMissing,
            TsfError::MissingParameterServiceIdRequired,
            TsfError::MissingParameterSystemParameterRequired,
            TsfError::MissingParameterTaskParameterMissed,
            TsfError::ResourceInUseApplicationCannotDelete,
            TsfError::ResourceInUseCvmcaeMasterCannotDelete,
            TsfError::ResourceInUseDefaultNamepsaceCannotBeDeleted,
            TsfError::ResourceInUseGroupCannotDelete,
            TsfError::ResourceInUseGroupExists,
            TsfError::ResourceInUseGroupInOperation,
            TsfError::ResourceInUseInstanceExists,
            TsfError::ResourceInUseInstanceHasBeenUsed,
            TsfError::ResourceInUseNamespaceCannotDelete,
            TsfError::ResourceInUseNonDefaultNamespaceExists,
            TsfError::ResourceInUseObjectExist,
            TsfError::ResourceInUseRatelimitRuleExistError,
            TsfError::ResourceInUseResourcePoolExists,
            TsfError::ResourceInsufficientInstanceExcessLimit,
            TsfError::ResourceInsufficientPackageSpaceFull,
            TsfError::ResourceNotFoundApplicationNotExist,
            TsfError::ResourceNotFoundApplicationProjectNotMatch,
            TsfError::ResourceNotFoundClusterNotExist,
            TsfError::ResourceNotFoundClusterVpcNotExist,
            TsfError::ResourceNotFoundContainergroupClusterNotfound,
            TsfError::ResourceNotFoundContainergroupGroupNamespaceClusterNotFound,
            TsfError::ResourceNotFoundContainergroupGroupNotFound,
            TsfError::ResourceNotFoundCvmcaeMasterResourceNotFound,
            TsfError::ResourceNotFoundErrNoRepo,
            TsfError::ResourceNotFoundErrNoUser,
            TsfError::ResourceNotFoundGroupApplicationNotExist,
            TsfError::ResourceNotFoundGroupNamespaceNotExist,
            TsfError::ResourceNotFoundGroupNotExist,
            TsfError::ResourceNotFoundInstanceNotExist,
            TsfError::ResourceNotFoundInterfaceNotFound,
            TsfError::ResourceNotFoundLicenseServerNotFound,
            TsfError::ResourceNotFoundMicroserviceOffline,
            TsfError::ResourceNotFoundNamespaceNotExist,
            TsfError::ResourceNotFoundObjectNoExist,
            TsfError::ResourceNotFoundServiceNotExist,
            TsfError::ResourceNotFoundTaskNotFound,
            TsfError::ResourceNotFoundTkeClusterNotExists,
            TsfError::UnauthorizedOperationCamGeneralError,
            TsfError::UnauthorizedOperationCamTsfRoleNoPermission,
            TsfError::UnauthorizedOperationCamTsfRoleNotExist,
            TsfError::UnauthorizedOperationLicenseInactive,
            TsfError::UnauthorizedOperationLicenseUnauthorized,
            TsfError::UnauthorizedOperationNoLicense,
            TsfError::UnauthorizedOperationNoPrivilege,
            TsfError::UnsupportedOperationGatewayGroupNotExists,
            TsfError::UnsupportedOperationGatewayPathRewriteNotExists,
            TsfError::UnsupportedOperationGatewayTooManyRequestParameter,
            TsfError::UnsupportedOperationTaskNotSupported,
            TsfError::UnsupportedOperationUnsupportAction,
        ];
        pub(super) static WORDS: [&str; 449] = [
            "FailedOperation.ApiMetaParseFailed",
            "FailedOperation.ApmGetConfigsFailed",
            "FailedOperation.ApplicationCreateEsAtuhError",
            "FailedOperation.ApplicationQueryFailed",
            "FailedOperation.ApplicationRepoDeletePkg",
            "FailedOperation.CallTsfDcfgFailed",
            "FailedOperation.CamRoleRequestError",
            "FailedOperation.CdiStatusFailed",
            "FailedOperation.CdiStatusInvalid",
            "FailedOperation.CloudApiProxyError",
            "FailedOperation.ClusterCreateVpcFail",
            "FailedOperation.ClusterNativeConnectError",
            "FailedOperation.ClusterOperateEnvIllegalError",
            "FailedOperation.ClusterQueryFailed",
            "FailedOperation.ClusterUpdateFailed",
            "FailedOperation.ConfigApplicationQueryFailed",
            "FailedOperation.ConfigCreateFailed",
            "FailedOperation.ConfigGroupQueryFailed",
            "FailedOperation.ConfigNamespaceQueryFailed",
            "FailedOperation.ConfigQueryFailed",
            "FailedOperation.ConfigReleaseLogCreateFailed",
            "FailedOperation.ConfigReleaseLogQueryFailed",
            "FailedOperation.ConfigReleaseQueryFailed",
            "FailedOperation.ConfigTemplateCreateFailed",
            "FailedOperation.ConfigTemplateDeleteFailed",
            "FailedOperation.ConfigTemplateImportFailed",
            "FailedOperation.ConfigTemplateSearchListFailed",
            "FailedOperation.ConfigTemplateUpdateFailed",
            "FailedOperation.ContainergroupGroupHasrun",
            "FailedOperation.ContainergroupGroupHasstop",
            "FailedOperation.ContainergroupKuberneteApiInvokeError",
            "FailedOperation.ContainergroupKuberneteConnectError",
            "FailedOperation.ContainergroupKubernetesApiInvokeError",
            "FailedOperation.ContainergroupKubernetesConnectError",
            "FailedOperation.ContainergroupKubernetesTkeClusterAbnormal",
            "FailedOperation.CpClusterUnavailable",
            "FailedOperation.CreateOperationTooFrequently",
            "FailedOperation.CvmCaeMasterHealthCheckConfigError",
            "FailedOperation.DispatchCommonError",
            "FailedOperation.FindMetricsExclusiveError",
            "FailedOperation.GatewayCommonError",
            "FailedOperation.GatewayGroupBoundDeleteFailed",
            "FailedOperation.GatewayRemoteCallError",
            "FailedOperation.GroupCommonError",
            "FailedOperation.GroupExists",
            "FailedOperation.GroupQueryFaild",
            "FailedOperation.GroupQueryFailed",
            "FailedOperation.ImageValidateIsUsed",
            "FailedOperation.ImagerepoRejectDelError",
            "FailedOperation.ImagerepoTcrBindError",
            "FailedOperation.InstanceCommonError",
            "FailedOperation.InstanceDeleteFailed",
            "FailedOperation.InstanceQueryFailed",
            "FailedOperation.InstanceResetError",
            "FailedOperation.InstanceResetTimeout",
            "FailedOperation.InstanceUpdateFailed",
            "FailedOperation.InternalError",
            "FailedOperation.InvalidParameter",
            "FailedOperation.LaneInfoDeleteConsulFailed",
            "FailedOperation.LaneInfoGroupNotEmpty",
            "FailedOperation.LaneInfoReleaseConsulFailed",
            "FailedOperation.LaneInfoReleaseMeshFailed",
            "FailedOperation.LaneRuleCreateFailed",
            "FailedOperation.LaneRuleEnableConsulFailed",
            "FailedOperation.LaneRuleEnabledRuleDeleteFailed",
            "FailedOperation.LaneRuleMaxLimit",
            "FailedOperation.NamespaceCreateFailed",
            "FailedOperation.NamespaceQueryFailed",
            "FailedOperation.ProgramNameRequired",
            "FailedOperation.RatelimitConsulError",
            "FailedOperation.RatelimitMeshApiServiceError",
            "FailedOperation.ReleaseOperationTooFrequently",
            "FailedOperation.ResourceOpFailed",
            "FailedOperation.RouteAffinityMeshFailed",
            "FailedOperation.RouteEnableConsulFailed",
            "FailedOperation.RouteNamespaceRequestError",
            "FailedOperation.ServiceInsertFailed",
            "FailedOperation.ServiceQueryFailed",
            "FailedOperation.TapmBindRequired",
            "FailedOperation.TapmExpiredOtel",
            "FailedOperation.TaskCreateError",
            "FailedOperation.TaskDeleteError",
            "FailedOperation.TaskOperationFailed",
            "FailedOperation.TaskOperationForbidden",
            "FailedOperation.TaskPushError",
            "FailedOperation.TaskQueryError",
            "FailedOperation.TaskTerminateFailed",
            "FailedOperation.TaskUpdateError",
            "FailedOperation.TkeClusterCreateFailed",
            "FailedOperation.TkeClusterDeleteFailed",
            "FailedOperation.TkeClusterQueryFailed",
            "FailedOperation.TokenQueryFailed",
            "FailedOperation.TsfApmAgentTaskQueryError",
            "FailedOperation.TsfApmAgentTaskWriteError",
            "FailedOperation.TsfApmApmAgentNoConnection",
            "FailedOperation.TsfApmBusiLogCfgAppRelationWriteError",
            "FailedOperation.TsfApmBusiLogCfgQueryError",
            "FailedOperation.TsfApmBusiLogCfgSchemaQueryError",
            "FailedOperation.TsfApmBusiLogCfgSchemaWriteError",
            "FailedOperation.TsfApmBusiLogCfgWriteError",
            "FailedOperation.TsfApmCallMasterInterfaceFailed",
            "FailedOperation.TsfApmCallTsfMsFailed",
            "FailedOperation.TsfApmCtsdbClientRequestError",
            "FailedOperation.TsfApmEsClientRequestError",
            "FailedOperation.TsfApmInternalError",
            "FailedOperation.TsfApmStatsSearchServiceQueryError",
            "FailedOperation.TsfAsDbInsterFail",
            "FailedOperation.TsfAsDbQueryFail",
            "FailedOperation.TsfAsExpandCountAndLimitError",
            "FailedOperation.TsfAsExpandIndicatorsLessShrink",
            "FailedOperation.TsfAsExpandLimitLessShrinkLimit",
            "FailedOperation.TsfAsResourceServerError",
            "FailedOperation.TsfCmonitorCtsdbClientRequestFail",
            "FailedOperation.TsfMonitorWaitedTimeout",
            "FailedOperation.TsfMsError",
            "FailedOperation.TsfMsServerError",
            "FailedOperation.TsfPrivilegeError",
            "FailedOperation.UnauthorizedOperation",
            "FailedOperation.UnhandledException",
            "InternalError.ApplicationMasterFeignError",
            "InternalError.ApplicationMasterNuknownError",
            "InternalError.ApplicationRepoDeletePkg",
            "InternalError.ApplicationScalableInitError",
            "InternalError.CamRoleRequestError",
            "InternalError.CanNotConnConsulServer",
            "InternalError.CdiStatusDataInvalid",
            "InternalError.CloudApiProxyError",
            "InternalError.ClusterCommonError",
            "InternalError.ClusterMasterFeignError",
            "InternalError.ClusterNotExistOrPrivilegeError",
            "InternalError.ConsulServerError",
            "InternalError.ContainergroupKuberneteApiInvokeError",
            "InternalError.ContainergroupKuberneteConnectError",
            "InternalError.ContainergroupKuberneteDeploymentNotfound",
            "InternalError.ContainergroupKubernetesConnectError",
            "InternalError.ContainergroupSqlFailed",
            "InternalError.CpClusterUnavailable",
            "InternalError.CvmCaeMasterDispatchError",
            "InternalError.CvmCaeMasterInternalError",
            "InternalError.CvmCaeMasterNonAlive",
            "InternalError.CvmCaeMasterQueryError",
            "InternalError.DispatchCommonError",
            "InternalError.GatewayCommonError",
            "InternalError.GatewayConsistencyError",
            "InternalError.GatewayConsulError",
            "InternalError.GatewayDbError",
            "InternalError.GroupCommonError",
            "InternalError.GroupMasterNuknownError",
            "InternalError.ImagerepoTcrBindError",
            "InternalError.InstanceCommonError",
            "InternalError.KubernetesApiCreateNamespacesError",
            "InternalError.KubernetesApiCreateSecretError",
            "InternalError.KubernetesCallError",
            "InternalError.RemoteServiceCallError",
            "InternalError.RuntimeError",
            "InternalError.SqlTooManyInItem",
            "InternalError.TaskInternalError",
            "InternalError.TkeApiFailedOperation",
            "InternalError.TsfApmBusiLogCfgAppRelationMasterError",
            "InternalError.TsfApmCallTsfMsFailed",
            "InternalError.TsfApmCommonError",
            "InternalError.TsfApmEsResponseStatusException",
            "InternalError.TsfApmInternalError",
            "InternalError.TsfMonitorDateParseFailed",
            "InternalError.TsfMonitorInternalError",
            "InternalError.TsfMsError",
            "InternalError.UnhandledException",
            "InvalidParameter",
            "InvalidParameter.ApplicationDeleteFailed",
            "InvalidParameter.BadRequest",
            "InvalidParameter.ConfigTemplateNameInvalid",
            "InvalidParameter.CvmCaeMasterJsonDecodeFail",
            "InvalidParameter.CvmCaeMasterUnknownInstanceStatus",
            "InvalidParameter.ImagerepoTcrNamespaceNotFound",
            "InvalidParameter.KubernetesParamError",
            "InvalidParameter.LaneInfoAlreadyUsed",
            "InvalidParameter.LaneInfoNameAlreadyUsed",
            "InvalidParameter.LaneInfoNameInvalid",
            "InvalidParameter.LaneInfoNameNotEmpty",
            "InvalidParameter.LaneInfoNameTooLong",
            "InvalidParameter.LaneInfoNotExist",
            "InvalidParameter.LaneInfoNotExistEntrance",
            "InvalidParameter.LaneInfoRemarkTooLong",
            "InvalidParameter.LaneRuleInfoNotExist",
            "InvalidParameter.LaneRuleNameAlreadyUsed",
            "InvalidParameter.LaneRuleNameInvalid",
            "InvalidParameter.LaneRuleNameNotEmpty",
            "InvalidParameter.LaneRuleNameTooLong",
            "InvalidParameter.LaneRuleNotExist",
            "InvalidParameter.LaneRuleRemarkTooLong",
            "InvalidParameter.LaneRuleTagNameNotEmpty",
            "InvalidParameter.LaneRuleTagNameTooLong",
            "InvalidParameter.LaneRuleTagNotEmpty",
            "InvalidParameter.LaneRuleTagValueTooLong",
            "InvalidParameter.LaneRuleTagValueTotalTooLong",
            "InvalidParameter.PackageInUse",
            "InvalidParameter.ParamError",
            "InvalidParameter.RepoPackageParamError",
            "InvalidParameter.RepositoryNotEmpty",
            "InvalidParameter.TsfApmBusiLogCfgAppParamError",
            "InvalidParameter.TsfApmBusiLogCfgAppRelationParamError",
            "InvalidParameter.TsfApmBusiLogCfgCloudParamError",
            "InvalidParameter.TsfApmBusiLogCfgIdParamError",
            "InvalidParameter.TsfApmBusiLogCfgLimitParamError",
            "InvalidParameter.TsfApmBusiLogSearchRequestParamError",
            "InvalidParameter.TsfApmStatsSearchRequestParamError",
            "InvalidParameter.TsfApmStdoutSearchRequestParamError",
            "InvalidParameter.TsfApmTraceSearchRequestParamError",
            "InvalidParameter.TsfMonitorRequestParamIllegal",
            "InvalidParameter.UpperDeleteLimit",
            "InvalidParameterValue",
            "InvalidParameterValue.ApplicationDescLength",
            "InvalidParameterValue.ApplicationIdNull",
            "InvalidParameterValue.ApplicationMicroTypeInvalid",
            "InvalidParameterValue.ApplicationNameExist",
            "InvalidParameterValue.ApplicationNameLength",
            "InvalidParameterValue.ApplicationNameNull",
            "InvalidParameterValue.ApplicationNameRegxInvalid",
            "InvalidParameterValue.ApplicationNotExists",
            "InvalidParameterValue.ApplicationOrderTypeInvalid",
            "InvalidParameterValue.ApplicationPageLimitInvalid",
            "InvalidParameterValue.ApplicationTypeInvalid",
            "InvalidParameterValue.ClusterCidrConflict",
            "InvalidParameterValue.ClusterNameExist",
            "InvalidParameterValue.ClusterNamePrefixIllegalError",
            "InvalidParameterValue.ClusterNameRegexMismatch",
            "InvalidParameterValue.ClusterNameRequired",
            "InvalidParameterValue.ClusterPageLimitInvalid",
            "InvalidParameterValue.ClusterRegionInvalid",
            "InvalidParameterValue.ClusterTypeInvalid",
            "InvalidParameterValue.ClusterZoneInvalid",
            "InvalidParameterValue.ConfigAlreadyReleased",
            "InvalidParameterValue.ConfigExists",
            "InvalidParameterValue.ConfigGroupApplicationIdNotMatch",
            "InvalidParameterValue.ConfigNameInvalid",
            "InvalidParameterValue.ConfigNotExistsOrPermissionDenied",
            "InvalidParameterValue.ConfigReleaseNotExists",
            "InvalidParameterValue.ConfigTemplateDescTooLong",
            "InvalidParameterValue.ConfigTemplateNameInvalid",
            "InvalidParameterValue.ConfigTemplateNameTooLong",
            "InvalidParameterValue.ConfigTemplateTypeInvalid",
            "InvalidParameterValue.ConfigValueFormatInvalid",
            "InvalidParameterValue.ConfigValueTooLong",
            "InvalidParameterValue.ConfigVersionDescInvalid",
            "InvalidParameterValue.ConfigVersionInvalid",
            "InvalidParameterValue.ContainerGroupImageTagIsInUse",
            "InvalidParameterValue.ContainergroupAccesstypeNull",
            "InvalidParameterValue.ContainergroupApplicationIdNull",
            "InvalidParameterValue.ContainergroupCpulimitOver",
            "InvalidParameterValue.ContainergroupEnvValueBothSet",
            "InvalidParameterValue.ContainergroupEnvValueNotSet",
            "InvalidParameterValue.ContainergroupGroupidNull",
            "InvalidParameterValue.ContainergroupGroupnameLegnth",
            "InvalidParameterValue.ContainergroupGroupnameNull",
            "InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse",
            "InvalidParameterValue.ContainergroupInstanceNumInvalid",
            "InvalidParameterValue.ContainergroupInvalidCpuInfo",
            "InvalidParameterValue.ContainergroupInvalidMemInfo",
            "InvalidParameterValue.ContainergroupLimitValueInvalid",
            "InvalidParameterValue.ContainergroupMemlimitOver",
            "InvalidParameterValue.ContainergroupNodePortInvalid",
            "InvalidParameterValue.ContainergroupPortInvalid",
            "InvalidParameterValue.ContainergroupPortNull",
            "InvalidParameterValue.ContainergroupPortsRepeat",
            "InvalidParameterValue.ContainergroupProtocolInvalid",
            "InvalidParameterValue.ContainergroupProtocolMixError",
            "InvalidParameterValue.ContainergroupProtocolNull",
            "InvalidParameterValue.ContainergroupProtocolPortsNull",
            "InvalidParameterValue.ContainergroupReponameInvalid",
            "InvalidParameterValue.ContainergroupResourceAgentValueInvalid",
            "InvalidParameterValue.ContainergroupResourceIstioValueInvalid",
            "InvalidParameterValue.ContainergroupServiceNameValidError",
            "InvalidParameterValue.ContainergroupTargetPortsRepeat",
            "InvalidParameterValue.ContainergroupTargetportNull",
            "InvalidParameterValue.ContainergroupUpdateivlInvalid",
            "InvalidParameterValue.ContainergroupUpdatetypeInvalid",
            "InvalidParameterValue.ContainergroupYamlUserContainerNotFound",
            "InvalidParameterValue.CvmCaeMasterAgentBusy",
            "InvalidParameterValue.CvmCaeMasterAgentNotFound",
            "InvalidParameterValue.CvmCaeMasterGroupNoAgent",
            "InvalidParameterValue.CvmCaeMasterTaskNotExist",
            "InvalidParameterValue.DeployGroupNotExists",
            "InvalidParameterValue.DuplicateProgramName",
            "InvalidParameterValue.FileConfigAlreadyReleased",
            "InvalidParameterValue.FileConfigCodeUnsupported",
            "InvalidParameterValue.FileConfigExists",
            "InvalidParameterValue.FileConfigExistsPath",
            "InvalidParameterValue.FileConfigExistsPathOther",
            "InvalidParameterValue.FileConfigFileNameInvalid",
            "InvalidParameterValue.FileConfigFilePathInvalid",
            "InvalidParameterValue.FileConfigFixedFieldUnchangeable",
            "InvalidParameterValue.FileConfigGroupApplicationIdNotMatch",
            "InvalidParameterValue.FileConfigNameInvalid",
            "InvalidParameterValue.FileConfigNotExistsOrPermissionDenied",
            "InvalidParameterValue.FileConfigPathExists",
            "InvalidParameterValue.FileConfigReleaseNotExists",
            "InvalidParameterValue.FileConfigVersionDescInvalid",
            "InvalidParameterValue.FileConfigVersionInvalid",
            "InvalidParameterValue.GatewayParameterError",
            "InvalidParameterValue.GatewayParameterInvalid",
            "InvalidParameterValue.GlobalNamespaceNameExist",
            "InvalidParameterValue.GroupBatchParameterInvalid",
            "InvalidParameterValue.GroupClusterNamespaceNotBound",
            "InvalidParameterValue.GroupClusterTypeMismatch",
            "InvalidParameterValue.GroupDeleteClusterTypeMismatch",
            "InvalidParameterValue.GroupIdNull",
            "InvalidParameterValue.GroupNameExist",
            "InvalidParameterValue.GroupNameLength",
            "InvalidParameterValue.GroupNameNull",
            "InvalidParameterValue.GroupNameRegxMismatch",
            "InvalidParameterValue.GroupNotExists",
            "InvalidParameterValue.GroupPageLimitInvalid",
            "InvalidParameterValue.GroupPkgNull",
            "InvalidParameterValue.GroupStatusInvalid",
            "InvalidParameterValue.GroupValidInstanceNull",
            "InvalidParameterValue.ImagerepoRepoNameNull",
            "InvalidParameterValue.ImagerepoReponameInvalid",
            "InvalidParameterValue.ImagerepoTagnameNull",
            "InvalidParameterValue.InstanceInvalidImage",
            "InvalidParameterValue.InvalidParameter",
            "InvalidParameterValue.InvalidParameterFormat",
            "InvalidParameterValue.InvalidProgramName",
            "InvalidParameterValue.LaneGroupNotExist",
            "InvalidParameterValue.LaneInfoAlreadyUsed",
            "InvalidParameterValue.LaneInfoNameAlreadyUsed",
            "InvalidParameterValue.LaneInfoNameInvalid",
            "InvalidParameterValue.LaneInfoNameNotEmpty",
            "InvalidParameterValue.LaneInfoNameTooLong",
            "InvalidParameterValue.LaneInfoNotExist",
            "InvalidParameterValue.LaneInfoNotExistEntrance",
            "InvalidParameterValue.LaneInfoRemarkTooLong",
            "InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed",
            "InvalidParameterValue.LaneRuleIdInvalid",
            "InvalidParameterValue.LaneRuleInfoNotExist",
            "InvalidParameterValue.LaneRuleNameAlreadyUsed",
            "InvalidParameterValue.LaneRuleNameInvalid",
            "InvalidParameterValue.LaneRuleNameNotEmpty",
            "InvalidParameterValue.LaneRuleNameTooLong",
            "InvalidParameterValue.LaneRuleNotExist",
            "InvalidParameterValue.LaneRuleRemarkTooLong",
            "InvalidParameterValue.LaneRuleTagNameNotEmpty",
            "InvalidParameterValue.LaneRuleTagNameTooLong",
            "InvalidParameterValue.LaneRuleTagNotEmpty",
            "InvalidParameterValue.LaneRuleTagOperatorInvalid",
            "InvalidParameterValue.LaneRuleTagOperatorNotEmpty",
            "InvalidParameterValue.LaneRuleTagValueNotEmpty",
            "InvalidParameterValue.LaneRuleTagValueTooLong",
            "InvalidParameterValue.LaneRuleTagValueTotalTooLong",
            "InvalidParameterValue.LastConfigNotExists",
            "InvalidParameterValue.MsParameterInvalid",
            "InvalidParameterValue.NamespaceAlreadyBindCluster",
            "InvalidParameterValue.NamespaceDescInvalid",
            "InvalidParameterValue.NamespaceNameExist",
            "InvalidParameterValue.NamespaceNameInvalid",
            "InvalidParameterValue.NamespaceNotExists",
            "InvalidParameterValue.ProgramItemNotExists",
            "InvalidParameterValue.ReleasedConfigCanNotBeDeleted",
            "InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted",
            "InvalidParameterValue.ResourceNotExists",
            "InvalidParameterValue.ResourcePermissionDenied",
            "InvalidParameterValue.ResourceTypeError",
            "InvalidParameterValue.ServiceDescLength",
            "InvalidParameterValue.ServiceNameRepeated",
            "InvalidParameterValue.ServiceNotExistsOrPermissionDenied",
            "InvalidParameterValue.TaskParameterInvalid",
            "InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError",
            "InvalidParameterValue.VolumeNameValidError",
            "InvalidParameterValue.WrongDontStartValue",
            "LimitExceeded.ErrNamespaceMaxLimit",
            "LimitExceeded.ErrRepoMaxLimit",
            "LimitExceeded.TkeClusterNumberExceedLimit",
            "MissingParameter.ApplicationIdNull",
            "MissingParameter.ApplicationIdRequired",
            "MissingParameter.ApplicationTypeNull",
            "MissingParameter.ClusterIdRequired",
            "MissingParameter.ClusterSubnetRequired",
            "MissingParameter.ConfigIdRequired",
            "MissingParameter.ConfigNameRequired",
            "MissingParameter.ConfigReleaseIdRequired",
            "MissingParameter.ConfigTemplateIdRequired",
            "MissingParameter.ConfigTemplateNameRequired",
            "MissingParameter.ConfigTemplateTypeRequired",
            "MissingParameter.ConfigTypeRequired",
            "MissingParameter.ConfigValueRequired",
            "MissingParameter.ConfigVersionRequired",
            "MissingParameter.FileConfigFileValueRequired",
            "MissingParameter.GatewayParameterRequired",
            "MissingParameter.GroupApplicationNull",
            "MissingParameter.GroupExpandServeridNull",
            "MissingParameter.GroupIdNull",
            "MissingParameter.GroupIdRequired",
            "MissingParameter.GroupNamespaceNull",
            "MissingParameter.GroupShirkServeridNull",
            "MissingParameter.InstanceImportModeNull",
            "MissingParameter.NamespaceIdRequired",
            "MissingParameter.NamespaceNameRequired",
            "MissingParameter.RequiredParameterMissing",
            "MissingParameter.ServiceIdRequired",
            "MissingParameter.SystemParameterRequired",
            "MissingParameter.TaskParameterMissed",
            "ResourceInUse.ApplicationCannotDelete",
            "ResourceInUse.CvmcaeMasterCannotDelete",
            "ResourceInUse.DefaultNamepsaceCannotBeDeleted",
            "ResourceInUse.GroupCannotDelete",
            "ResourceInUse.GroupExists",
            "ResourceInUse.GroupInOperation",
            "ResourceInUse.InstanceExists",
            "ResourceInUse.InstanceHasBeenUsed",
            "ResourceInUse.NamespaceCannotDelete",
            "ResourceInUse.NonDefaultNamespaceExists",
            "ResourceInUse.ObjectExist",
            "ResourceInUse.RatelimitRuleExistError",
            "ResourceInUse.ResourcePoolExists",
            "ResourceInsufficient.InstanceExcessLimit",
            "ResourceInsufficient.PackageSpaceFull",
            "ResourceNotFound.ApplicationNotExist",
            "ResourceNotFound.ApplicationProjectNotMatch",
            "ResourceNotFound.ClusterNotExist",
            "ResourceNotFound.ClusterVpcNotExist",
            "ResourceNotFound.ContainergroupClusterNotfound",
            "ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound",
            "ResourceNotFound.ContainergroupGroupNotFound",
            "ResourceNotFound.CvmcaeMasterResourceNotFound",
            "ResourceNotFound.ErrNoRepo",
            "ResourceNotFound.ErrNoUser",
            "ResourceNotFound.GroupApplicationNotExist",
            "ResourceNotFound.GroupNamespaceNotExist",
            "ResourceNotFound.GroupNotExist",
            "ResourceNotFound.InstanceNotExist",
            "ResourceNotFound.InterfaceNotFound",
            "ResourceNotFound.LicenseServerNotFound",
            "ResourceNotFound.MicroserviceOffline",
            "ResourceNotFound.NamespaceNotExist",
            "ResourceNotFound.ObjectNoExist",
            "ResourceNotFound.ServiceNotExist",
            "ResourceNotFound.TaskNotFound",
            "ResourceNotFound.TkeClusterNotExists",
            "UnauthorizedOperation.CamGeneralError",
            "UnauthorizedOperation.CamTsfRoleNoPermission",
            "UnauthorizedOperation.CamTsfRoleNotExist",
            "UnauthorizedOperation.LicenseInactive",
            "UnauthorizedOperation.LicenseUnauthorized",
            "UnauthorizedOperation.NoLicense",
            "UnauthorizedOperation.NoPrivilege",
            "UnsupportedOperation.GatewayGroupNotExists",
            "UnsupportedOperation.GatewayPathRewriteNotExists",
            "UnsupportedOperation.GatewayTooManyRequestParameter",
            "UnsupportedOperation.TaskNotSupported",
            "UnsupportedOperation.UnsupportAction",
        ];
        pub(super) static NAMES: [&str; 449] = [
            "FailedOperationApiMetaParseFailed",
            "FailedOperationApmGetConfigsFailed",
            "FailedOperationApplicationCreateEsAtuhError",
            "FailedOperationApplicationQueryFailed",
            "FailedOperationApplicationRepoDeletePkg",
            "FailedOperationCallTsfDcfgFailed",
            "FailedOperationCamRoleRequestError",
            "FailedOperationCdiStatusFailed",
            "FailedOperationCdiStatusInvalid",
            "FailedOperationCloudApiProxyError",
            "FailedOperationClusterCreateVpcFail",
            "FailedOperationClusterNativeConnectError",
            "FailedOperationClusterOperateEnvIllegalError",
            "FailedOperationClusterQueryFailed",
            "FailedOperationClusterUpdateFailed",
            "FailedOperationConfigApplicationQueryFailed",
            "FailedOperationConfigCreateFailed",
            "FailedOperationConfigGroupQueryFailed",
            "FailedOperationConfigNamespaceQueryFailed",
            "FailedOperationConfigQueryFailed",
            "FailedOperationConfigReleaseLogCreateFailed",
            "FailedOperationConfigReleaseLogQueryFailed",
            "FailedOperationConfigReleaseQueryFailed",
            "FailedOperationConfigTemplateCreateFailed",
            "FailedOperationConfigTemplateDeleteFailed",
            "FailedOperationConfigTemplateImportFailed",
            "FailedOperationConfigTemplateSearchListFailed",
            "FailedOperationConfigTemplateUpdateFailed",
            "FailedOperationContainergroupGroupHasrun",
            "FailedOperationContainergroupGroupHasstop",
            "FailedOperationContainergroupKuberneteApiInvokeError",
            "FailedOperationContainergroupKuberneteConnectError",
            "FailedOperationContainergroupKubernetesApiInvokeError",
            "FailedOperationContainergroupKubernetesConnectError",
            "FailedOperationContainergroupKubernetesTkeClusterAbnormal",
            "FailedOperationCpClusterUnavailable",
            "FailedOperationCreateOperationTooFrequently",
            "FailedOperationCvmCaeMasterHealthCheckConfigError",
            "FailedOperationDispatchCommonError",
            "FailedOperationFindMetricsExclusiveError",
            "FailedOperationGatewayCommonError",
            "FailedOperationGatewayGroupBoundDeleteFailed",
            "FailedOperationGatewayRemoteCallError",
            "FailedOperationGroupCommonError",
            "FailedOperationGroupExists",
            "FailedOperationGroupQueryFaild",
            "FailedOperationGroupQueryFailed",
            "FailedOperationImageValidateIsUsed",
            "FailedOperationImagerepoRejectDelError",
            "FailedOperationImagerepoTcrBindError",
            "FailedOperationInstanceCommonError",
            "FailedOperationInstanceDeleteFailed",
            "FailedOperationInstanceQueryFailed",
            "FailedOperationInstanceResetError",
            "FailedOperationInstanceResetTimeout",
            "FailedOperationInstanceUpdateFailed",
            "FailedOperationInternalError",
            "FailedOperationInvalidParameter",
            "FailedOperationLaneInfoDeleteConsulFailed",
            "FailedOperationLaneInfoGroupNotEmpty",
            "FailedOperationLaneInfoReleaseConsulFailed",
            "FailedOperationLaneInfoReleaseMeshFailed",
            "FailedOperationLaneRuleCreateFailed",
            "FailedOperationLaneRuleEnableConsulFailed",
            "FailedOperationLaneRuleEnabledRuleDeleteFailed",
            "FailedOperationLaneRuleMaxLimit",
            "FailedOperationNamespaceCreateFailed",
            "FailedOperationNamespaceQueryFailed",
            "FailedOperationProgramNameRequired",
            "FailedOperationRatelimitConsulError",
            "FailedOperationRatelimitMeshApiServiceError",
            "FailedOperationReleaseOperationTooFrequently",
            "FailedOperationResourceOpFailed",
            "FailedOperationRouteAffinityMeshFailed",
            "FailedOperationRouteEnableConsulFailed",
            "FailedOperationRouteNamespaceRequestError",
            "FailedOperationServiceInsertFailed",
            "FailedOperationServiceQueryFailed",
            "FailedOperationTapmBindRequired",
            "FailedOperationTapmExpiredOtel",
            "FailedOperationTaskCreateError",
            "FailedOperationTaskDeleteError",
            "FailedOperationTaskOperationFailed",
            "FailedOperationTaskOperationForbidden",
            "FailedOperationTaskPushError",
            "FailedOperationTaskQueryError",
            "FailedOperationTaskTerminateFailed",
            "FailedOperationTaskUpdateError",
            "FailedOperationTkeClusterCreateFailed",
            "FailedOperationTkeClusterDeleteFailed",
            "FailedOperationTkeClusterQueryFailed",
            "FailedOperationTokenQueryFailed",
            "FailedOperationTsfApmAgentTaskQueryError",
            "FailedOperationTsfApmAgentTaskWriteError",
            "FailedOperationTsfApmApmAgentNoConnection",
            "FailedOperationTsfApmBusiLogCfgAppRelationWriteError",
            "FailedOperationTsfApmBusiLogCfgQueryError",
            "FailedOperationTsfApmBusiLogCfgSchemaQueryError",
            "FailedOperationTsfApmBusiLogCfgSchemaWriteError",
            "FailedOperationTsfApmBusiLogCfgWriteError",
            "FailedOperationTsfApmCallMasterInterfaceFailed",
            "FailedOperationTsfApmCallTsfMsFailed",
            "FailedOperationTsfApmCtsdbClientRequestError",
            "FailedOperationTsfApmEsClientRequestError",
            "FailedOperationTsfApmInternalError",
            "FailedOperationTsfApmStatsSearchServiceQueryError",
            "FailedOperationTsfAsDbInsterFail",
            "FailedOperationTsfAsDbQueryFail",
            "FailedOperationTsfAsExpandCountAndLimitError",
            "FailedOperationTsfAsExpandIndicatorsLessShrink",
            "FailedOperationTsfAsExpandLimitLessShrinkLimit",
            "FailedOperationTsfAsResourceServerError",
            "FailedOperationTsfCmonitorCtsdbClientRequestFail",
            "FailedOperationTsfMonitorWaitedTimeout",
            "FailedOperationTsfMsError",
            "FailedOperationTsfMsServerError",
            "FailedOperationTsfPrivilegeError",
            "FailedOperationUnauthorizedOperation",
            "FailedOperationUnhandledException",
            "InternalErrorApplicationMasterFeignError",
            "InternalErrorApplicationMasterNuknownError",
            "InternalErrorApplicationRepoDeletePkg",
            "InternalErrorApplicationScalableInitError",
            "InternalErrorCamRoleRequestError",
            "InternalErrorCanNotConnConsulServer",
            "InternalErrorCdiStatusDataInvalid",
            "InternalErrorCloudApiProxyError",
            "InternalErrorClusterCommonError",
            "InternalErrorClusterMasterFeignError",
            "InternalErrorClusterNotExistOrPrivilegeError",
            "InternalErrorConsulServerError",
            "InternalErrorContainergroupKuberneteApiInvokeError",
            "InternalErrorContainergroupKuberneteConnectError",
            "InternalErrorContainergroupKuberneteDeploymentNotfound",
            "InternalErrorContainergroupKubernetesConnectError",
            "InternalErrorContainergroupSqlFailed",
            "InternalErrorCpClusterUnavailable",
            "InternalErrorCvmCaeMasterDispatchError",
            "InternalErrorCvmCaeMasterInternalError",
            "InternalErrorCvmCaeMasterNonAlive",
            "InternalErrorCvmCaeMasterQueryError",
            "InternalErrorDispatchCommonError",
            "InternalErrorGatewayCommonError",
            "InternalErrorGatewayConsistencyError",
            "InternalErrorGatewayConsulError",
            "InternalErrorGatewayDbError",
            "InternalErrorGroupCommonError",
            "InternalErrorGroupMasterNuknownError",
            "InternalErrorImagerepoTcrBindError",
            "InternalErrorInstanceCommonError",
            "InternalErrorKubernetesApiCreateNamespacesError",
            "InternalErrorKubernetesApiCreateSecretError",
            "InternalErrorKubernetesCallError",
            "InternalErrorRemoteServiceCallError",
            "InternalErrorRuntimeError",
            "InternalErrorSqlTooManyInItem",
            "InternalErrorTaskInternalError",
            "InternalErrorTkeApiFailedOperation",
            "InternalErrorTsfApmBusiLogCfgAppRelationMasterError",
            "InternalErrorTsfApmCallTsfMsFailed",
            "InternalErrorTsfApmCommonError",
            "InternalErrorTsfApmEsResponseStatusException",
            "InternalErrorTsfApmInternalError",
            "InternalErrorTsfMonitorDateParseFailed",
            "InternalErrorTsfMonitorInternalError",
            "InternalErrorTsfMsError",
            "InternalErrorUnhandledException",
            "InvalidParameter",
            "InvalidParameterApplicationDeleteFailed",
            "InvalidParameterBadRequest",
            "InvalidParameterConfigTemplateNameInvalid",
            "InvalidParameterCvmCaeMasterJsonDecodeFail",
            "InvalidParameterCvmCaeMasterUnknownInstanceStatus",
            "InvalidParameterImagerepoTcrNamespaceNotFound",
            "InvalidParameterKubernetesParamError",
            "InvalidParameterLaneInfoAlreadyUsed",
            "InvalidParameterLaneInfoNameAlreadyUsed",
            "InvalidParameterLaneInfoNameInvalid",
            "InvalidParameterLaneInfoNameNotEmpty",
            "InvalidParameterLaneInfoNameTooLong",
            "InvalidParameterLaneInfoNotExist",
            "InvalidParameterLaneInfoNotExistEntrance",
            "InvalidParameterLaneInfoRemarkTooLong",
            "InvalidParameterLaneRuleInfoNotExist",
            "InvalidParameterLaneRuleNameAlreadyUsed",
            "InvalidParameterLaneRuleNameInvalid",
            "InvalidParameterLaneRuleNameNotEmpty",
            "InvalidParameterLaneRuleNameTooLong",
            "InvalidParameterLaneRuleNotExist",
            "InvalidParameterLaneRuleRemarkTooLong",
            "InvalidParameterLaneRuleTagNameNotEmpty",
            "InvalidParameterLaneRuleTagNameTooLong",
            "InvalidParameterLaneRuleTagNotEmpty",
            "InvalidParameterLaneRuleTagValueTooLong",
            "InvalidParameterLaneRuleTagValueTotalTooLong",
            "InvalidParameterPackageInUse",
            "InvalidParameterParamError",
            "InvalidParameterRepoPackageParamError",
            "InvalidParameterRepositoryNotEmpty",
            "InvalidParameterTsfApmBusiLogCfgAppParamError",
            "InvalidParameterTsfApmBusiLogCfgAppRelationParamError",
            "InvalidParameterTsfApmBusiLogCfgCloudParamError",
            "InvalidParameterTsfApmBusiLogCfgIdParamError",
            "InvalidParameterTsfApmBusiLogCfgLimitParamError",
            "InvalidParameterTsfApmBusiLogSearchRequestParamError",
            "InvalidParameterTsfApmStatsSearchRequestParamError",
            "InvalidParameterTsfApmStdoutSearchRequestParamError",
            "InvalidParameterTsfApmTraceSearchRequestParamError",
            "InvalidParameterTsfMonitorRequestParamIllegal",
            "InvalidParameterUpperDeleteLimit",
            "InvalidParameterValue",
            "InvalidParameterValueApplicationDescLength",
            "InvalidParameterValueApplicationIdNull",
            "InvalidParameterValueApplicationMicroTypeInvalid",
            "InvalidParameterValueApplicationNameExist",
            "InvalidParameterValueApplicationNameLength",
            "InvalidParameterValueApplicationNameNull",
            "InvalidParameterValueApplicationNameRegxInvalid",
            "InvalidParameterValueApplicationNotExists",
            "InvalidParameterValueApplicationOrderTypeInvalid",
            "InvalidParameterValueApplicationPageLimitInvalid",
            "InvalidParameterValueApplicationTypeInvalid",
            "InvalidParameterValueClusterCidrConflict",
            "InvalidParameterValueClusterNameExist",
            "InvalidParameterValueClusterNamePrefixIllegalError",
            "InvalidParameterValueClusterNameRegexMismatch",
            "InvalidParameterValueClusterNameRequired",
            "InvalidParameterValueClusterPageLimitInvalid",
            "InvalidParameterValueClusterRegionInvalid",
            "InvalidParameterValueClusterTypeInvalid",
            "InvalidParameterValueClusterZoneInvalid",
            "InvalidParameterValueConfigAlreadyReleased",
            "InvalidParameterValueConfigExists",
            "InvalidParameterValueConfigGroupApplicationIdNotMatch",
            "InvalidParameterValueConfigNameInvalid",
            "InvalidParameterValueConfigNotExistsOrPermissionDenied",
            "InvalidParameterValueConfigReleaseNotExists",
            "InvalidParameterValueConfigTemplateDescTooLong",
            "InvalidParameterValueConfigTemplateNameInvalid",
            "InvalidParameterValueConfigTemplateNameTooLong",
            "InvalidParameterValueConfigTemplateTypeInvalid",
            "InvalidParameterValueConfigValueFormatInvalid",
            "InvalidParameterValueConfigValueTooLong",
            "InvalidParameterValueConfigVersionDescInvalid",
            "InvalidParameterValueConfigVersionInvalid",
            "InvalidParameterValueContainerGroupImageTagIsInUse",
            "InvalidParameterValueContainergroupAccesstypeNull",
            "InvalidParameterValueContainergroupApplicationIdNull",
            "InvalidParameterValueContainergroupCpulimitOver",
            "InvalidParameterValueContainergroupEnvValueBothSet",
            "InvalidParameterValueContainergroupEnvValueNotSet",
            "InvalidParameterValueContainergroupGroupidNull",
            "InvalidParameterValueContainergroupGroupnameLegnth",
            "InvalidParameterValueContainergroupGroupnameNull",
            "InvalidParameterValueContainergroupGroupnameRegexMatchFalse",
            "InvalidParameterValueContainergroupInstanceNumInvalid",
            "InvalidParameterValueContainergroupInvalidCpuInfo",
            "InvalidParameterValueContainergroupInvalidMemInfo",
            "InvalidParameterValueContainergroupLimitValueInvalid",
            "InvalidParameterValueContainergroupMemlimitOver",
            "InvalidParameterValueContainergroupNodePortInvalid",
            "InvalidParameterValueContainergroupPortInvalid",
            "InvalidParameterValueContainergroupPortNull",
            "InvalidParameterValueContainergroupPortsRepeat",
            "InvalidParameterValueContainergroupProtocolInvalid",
            "InvalidParameterValueContainergroupProtocolMixError",
            "InvalidParameterValueContainergroupProtocolNull",
            "InvalidParameterValueContainergroupProtocolPortsNull",
            "InvalidParameterValueContainergroupReponameInvalid",
            "InvalidParameterValueContainergroupResourceAgentValueInvalid",
            "InvalidParameterValueContainergroupResourceIstioValueInvalid",
            "InvalidParameterValueContainergroupServiceNameValidError",
            "InvalidParameterValueContainergroupTargetPortsRepeat",
            "InvalidParameterValueContainergroupTargetportNull",
            "InvalidParameterValueContainergroupUpdateivlInvalid",
            "InvalidParameterValueContainergroupUpdatetypeInvalid",
            "InvalidParameterValueContainergroupYamlUserContainerNotFound",
            "InvalidParameterValueCvmCaeMasterAgentBusy",
            "InvalidParameterValueCvmCaeMasterAgentNotFound",
            "InvalidParameterValueCvmCaeMasterGroupNoAgent",
            "InvalidParameterValueCvmCaeMasterTaskNotExist",
            "InvalidParameterValueDeployGroupNotExists",
            "InvalidParameterValueDuplicateProgramName",
            "InvalidParameterValueFileConfigAlreadyReleased",
            "InvalidParameterValueFileConfigCodeUnsupported",
            "InvalidParameterValueFileConfigExists",
            "InvalidParameterValueFileConfigExistsPath",
            "InvalidParameterValueFileConfigExistsPathOther",
            "InvalidParameterValueFileConfigFileNameInvalid",
            "InvalidParameterValueFileConfigFilePathInvalid",
            "InvalidParameterValueFileConfigFixedFieldUnchangeable",
            "InvalidParameterValueFileConfigGroupApplicationIdNotMatch",
            "InvalidParameterValueFileConfigNameInvalid",
            "InvalidParameterValueFileConfigNotExistsOrPermissionDenied",
            "InvalidParameterValueFileConfigPathExists",
            "InvalidParameterValueFileConfigReleaseNotExists",
            "InvalidParameterValueFileConfigVersionDescInvalid",
            "InvalidParameterValueFileConfigVersionInvalid",
            "InvalidParameterValueGatewayParameterError",
            "InvalidParameterValueGatewayParameterInvalid",
            "InvalidParameterValueGlobalNamespaceNameExist",
            "InvalidParameterValueGroupBatchParameterInvalid",
            "InvalidParameterValueGroupClusterNamespaceNotBound",
            "InvalidParameterValueGroupClusterTypeMismatch",
            "InvalidParameterValueGroupDeleteClusterTypeMismatch",
            "InvalidParameterValueGroupIdNull",
            "InvalidParameterValueGroupNameExist",
            "InvalidParameterValueGroupNameLength",
            "InvalidParameterValueGroupNameNull",
            "InvalidParameterValueGroupNameRegxMismatch",
            "InvalidParameterValueGroupNotExists",
            "InvalidParameterValueGroupPageLimitInvalid",
            "InvalidParameterValueGroupPkgNull",
            "InvalidParameterValueGroupStatusInvalid",
            "InvalidParameterValueGroupValidInstanceNull",
            "InvalidParameterValueImagerepoRepoNameNull",
            "InvalidParameterValueImagerepoReponameInvalid",
            "InvalidParameterValueImagerepoTagnameNull",
            "InvalidParameterValueInstanceInvalidImage",
            "InvalidParameterValueInvalidParameter",
            "InvalidParameterValueInvalidParameterFormat",
            "InvalidParameterValueInvalidProgramName",
            "InvalidParameterValueLaneGroupNotExist",
            "InvalidParameterValueLaneInfoAlreadyUsed",
            "InvalidParameterValueLaneInfoNameAlreadyUsed",
            "InvalidParameterValueLaneInfoNameInvalid",
            "InvalidParameterValueLaneInfoNameNotEmpty",
            "InvalidParameterValueLaneInfoNameTooLong",
            "InvalidParameterValueLaneInfoNotExist",
            "InvalidParameterValueLaneInfoNotExistEntrance",
            "InvalidParameterValueLaneInfoRemarkTooLong",
            "InvalidParameterValueLaneRuleEnabledRuleDeleteFailed",
            "InvalidParameterValueLaneRuleIdInvalid",
            "InvalidParameterValueLaneRuleInfoNotExist",
            "InvalidParameterValueLaneRuleNameAlreadyUsed",
            "InvalidParameterValueLaneRuleNameInvalid",
            "InvalidParameterValueLaneRuleNameNotEmpty",
            "InvalidParameterValueLaneRuleNameTooLong",
            "InvalidParameterValueLaneRuleNotExist",
            "InvalidParameterValueLaneRuleRemarkTooLong",
            "InvalidParameterValueLaneRuleTagNameNotEmpty",
            "InvalidParameterValueLaneRuleTagNameTooLong",
            "InvalidParameterValueLaneRuleTagNotEmpty",
            "InvalidParameterValueLaneRuleTagOperatorInvalid",
            "InvalidParameterValueLaneRuleTagOperatorNotEmpty",
            "InvalidParameterValueLaneRuleTagValueNotEmpty",
            "InvalidParameterValueLaneRuleTagValueTooLong",
            "InvalidParameterValueLaneRuleTagValueTotalTooLong",
            "InvalidParameterValueLastConfigNotExists",
            "InvalidParameterValueMsParameterInvalid",
            "InvalidParameterValueNamespaceAlreadyBindCluster",
            "InvalidParameterValueNamespaceDescInvalid",
            "InvalidParameterValueNamespaceNameExist",
            "InvalidParameterValueNamespaceNameInvalid",
            "InvalidParameterValueNamespaceNotExists",
            "InvalidParameterValueProgramItemNotExists",
            "InvalidParameterValueReleasedConfigCanNotBeDeleted",
            "InvalidParameterValueReleasedFileConfigCanNotBeDeleted",
            "InvalidParameterValueResourceNotExists",
            "InvalidParameterValueResourcePermissionDenied",
            "InvalidParameterValueResourceTypeError",
            "InvalidParameterValueServiceDescLength",
            "InvalidParameterValueServiceNameRepeated",
            "InvalidParameterValueServiceNotExistsOrPermissionDenied",
            "InvalidParameterValueTaskParameterInvalid",
            "InvalidParameterValueTsfApmBusiLogSearchParseRspDateFormatError",
            "InvalidParameterValueVolumeNameValidError",
            "InvalidParameterValueWrongDontStartValue",
            "LimitExceededErrNamespaceMaxLimit",
            "LimitExceededErrRepoMaxLimit",
            "LimitExceededTkeClusterNumberExceedLimit",
            "MissingParameterApplicationIdNull",
            "MissingParameterApplicationIdRequired",
            "MissingParameterApplicationTypeNull",
            "MissingParameterClusterIdRequired",
            "MissingParameterClusterSubnetRequired",
            "MissingParameterConfigIdRequired",
            "MissingParameterConfigNameRequired",
            "MissingParameterConfigReleaseIdRequired",
            "MissingParameterConfigTemplateIdRequired",
            "MissingParameterConfigTemplateNameRequired",
            "MissingParameterConfigTemplateTypeRequired",
            "MissingParameterConfigTypeRequired",
            "MissingParameterConfigValueRequired",
            "MissingParameterConfigVersionRequired",
            "MissingParameterFileConfigFileValueRequired",
            "MissingParameterGatewayParameterRequired",
            "MissingParameterGroupApplicationNull",
            "MissingParameterGroupExpandServeridNull",
            "MissingParameterGroupIdNull",
            "MissingParameterGroupIdRequired",
            "MissingParameterGroupNamespaceNull",
            "MissingParameterGroupShirkServeridNull",
            "MissingParameterInstanceImportModeNull",
            "MissingParameterNamespaceIdRequired",
            "MissingParameterNamespaceNameRequired",
            "MissingParameterRequiredParameterMissing",
            "MissingParameterServiceIdRequired",
            "MissingParameterSystemParameterRequired",
            "MissingParameterTaskParameterMissed",
            "ResourceInUseApplicationCannotDelete",
            "ResourceInUseCvmcaeMasterCannotDelete",
            "ResourceInUseDefaultNamepsaceCannotBeDeleted",
            "ResourceInUseGroupCannotDelete",
            "ResourceInUseGroupExists",
            "ResourceInUseGroupInOperation",
            "ResourceInUseInstanceExists",
            "ResourceInUseInstanceHasBeenUsed",
            "ResourceInUseNamespaceCannotDelete",
            "ResourceInUseNonDefaultNamespaceExists",
            "ResourceInUseObjectExist",
            "ResourceInUseRatelimitRuleExistError",
            "ResourceInUseResourcePoolExists",
            "ResourceInsufficientInstanceExcessLimit",
            "ResourceInsufficientPackageSpaceFull",
            "ResourceNotFoundApplicationNotExist",
            "ResourceNotFoundApplicationProjectNotMatch",
            "ResourceNotFoundClusterNotExist",
            "ResourceNotFoundClusterVpcNotExist",
            "ResourceNotFoundContainergroupClusterNotfound",
            "ResourceNotFoundContainergroupGroupNamespaceClusterNotFound",
            "ResourceNotFoundContainergroupGroupNotFound",
            "ResourceNotFoundCvmcaeMasterResourceNotFound",
            "ResourceNotFoundErrNoRepo",
            "ResourceNotFoundErrNoUser",
            "ResourceNotFoundGroupApplicationNotExist",
            "ResourceNotFoundGroupNamespaceNotExist",
            "ResourceNotFoundGroupNotExist",
            "ResourceNotFoundInstanceNotExist",
            "ResourceNotFoundInterfaceNotFound",
            "ResourceNotFoundLicenseServerNotFound",
            "ResourceNotFoundMicroserviceOffline",
            "ResourceNotFoundNamespaceNotExist",
            "ResourceNotFoundObjectNoExist",
            "ResourceNotFoundServiceNotExist",
            "ResourceNotFoundTaskNotFound",
            "ResourceNotFoundTkeClusterNotExists",
            "UnauthorizedOperationCamGeneralError",
            "UnauthorizedOperationCamTsfRoleNoPermission",
            "UnauthorizedOperationCamTsfRoleNotExist",
            "UnauthorizedOperationLicenseInactive",
            "UnauthorizedOperationLicenseUnauthorized",
            "UnauthorizedOperationNoLicense",
            "UnauthorizedOperationNoPrivilege",
            "UnsupportedOperationGatewayGroupNotExists",
            "UnsupportedOperationGatewayPathRewriteNotExists",
            "UnsupportedOperationGatewayTooManyRequestParameter",
            "UnsupportedOperationTaskNotSupported",
            "UnsupportedOperationUnsupportAction",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("InvalidParameterValue.ImagerepoReponameNull", 315),
        ];
        pub(super) static ANSWERS: [Answer; 25] = [
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CreateOperationTooFrequently")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.ImageValidateIsUsed").with_retry(Retry::Never),
            Answer::of("FailedOperation.InstanceResetError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ReleaseOperationTooFrequently")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.TsfApmInternalError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TsfMonitorWaitedTimeout")
                .with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InternalError.SqlTooManyInItem").with_retry(Retry::Never),
            Answer::of("InternalError.TsfApmInternalError").with_retry(Retry::Backoff),
            Answer::of("InternalError.TsfMonitorInternalError")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.CvmCaeMasterAgentBusy")
                .with_retry(Retry::Backoff),
            Answer::below("LimitExceeded"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInUse.RatelimitRuleExistError").with_retry(Retry::Never),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.GatewayTooManyRequestParameter")
                .with_retry(Retry::Never),
        ];
        pub(super) use super::index::TSF_V20180326_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TsfError",
            label_en: "Tencent Service Framework",
            label_zh: "TSF-应用管理&Consul",
            level: Level::Service,
            product: Some(products::TSF),
            version: Some("2018-03-26"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    64,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-09-30",
                        "自 2025-09-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    81,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    82,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    83,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    84,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    85,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    86,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    87,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    111,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    156,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    212,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    270,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-19",
                        "自 2021-08-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    305,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    308,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    312,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    320,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    364,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    399,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    405,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    413,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-04-28",
                        "自 2022-04-28 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    435,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    438,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    447,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-06-15",
                        "自 2026-06-15 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "tsf")]
pub use v20180326::TsfError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
