// @generated from spec/tsf.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e9207be9159cb0ad
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tsf.rs"]
mod index;

/// Version 2018-03-26 of the API.
pub mod v20180326 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Tencent Service Framework (tsf), API 3.0, version 2018-03-26.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TsfError {
        /// FailedOperation.ApiMetaParseFailed
        #[doc(alias("FailedOperation.ApiMetaParseFailed"))]
        FailedOperationApiMetaParseFailed = -36_046_430,
        /// FailedOperation.ApmGetConfigsFailed
        #[doc(alias("FailedOperation.ApmGetConfigsFailed"))]
        FailedOperationApmGetConfigsFailed = -253_113_496,
        /// FailedOperation.ApplicationCreateEsAtuhError
        #[doc(alias("FailedOperation.ApplicationCreateEsAtuhError"))]
        FailedOperationApplicationCreateEsAtuhError = -776_259_672,
        /// FailedOperation.ApplicationQueryFailed
        #[doc(alias("FailedOperation.ApplicationQueryFailed"))]
        FailedOperationApplicationQueryFailed = 394_423_322,
        /// FailedOperation.ApplicationRepoDeletePkg
        #[doc(alias("FailedOperation.ApplicationRepoDeletePkg"))]
        FailedOperationApplicationRepoDeletePkg = -1_771_315_761,
        /// FailedOperation.CallTsfDcfgFailed
        #[doc(alias("FailedOperation.CallTsfDcfgFailed"))]
        FailedOperationCallTsfDcfgFailed = 719_761_271,
        /// FailedOperation.CamRoleRequestError
        #[doc(alias("FailedOperation.CamRoleRequestError"))]
        FailedOperationCamRoleRequestError = 2_064_591_411,
        /// FailedOperation.CdiStatusFailed
        #[doc(alias("FailedOperation.CdiStatusFailed"))]
        FailedOperationCdiStatusFailed = -1_897_327_956,
        /// FailedOperation.CdiStatusInvalid
        #[doc(alias("FailedOperation.CdiStatusInvalid"))]
        FailedOperationCdiStatusInvalid = 1_072_647_854,
        /// FailedOperation.CloudApiProxyError
        #[doc(alias("FailedOperation.CloudApiProxyError"))]
        FailedOperationCloudApiProxyError = -544_641_156,
        /// FailedOperation.ClusterCreateVpcFail
        #[doc(alias("FailedOperation.ClusterCreateVpcFail"))]
        FailedOperationClusterCreateVpcFail = 158_175_662,
        /// FailedOperation.ClusterNativeConnectError
        #[doc(alias("FailedOperation.ClusterNativeConnectError"))]
        FailedOperationClusterNativeConnectError = 1_147_106_899,
        /// FailedOperation.ClusterOperateEnvIllegalError
        #[doc(alias("FailedOperation.ClusterOperateEnvIllegalError"))]
        FailedOperationClusterOperateEnvIllegalError = -1_715_244_710,
        /// FailedOperation.ClusterQueryFailed
        #[doc(alias("FailedOperation.ClusterQueryFailed"))]
        FailedOperationClusterQueryFailed = 814_962_221,
        /// FailedOperation.ClusterUpdateFailed
        #[doc(alias("FailedOperation.ClusterUpdateFailed"))]
        FailedOperationClusterUpdateFailed = 93_653_349,
        /// FailedOperation.ConfigApplicationQueryFailed
        #[doc(alias("FailedOperation.ConfigApplicationQueryFailed"))]
        FailedOperationConfigApplicationQueryFailed = 786_917_911,
        /// FailedOperation.ConfigCreateFailed
        #[doc(alias("FailedOperation.ConfigCreateFailed"))]
        FailedOperationConfigCreateFailed = -781_291_612,
        /// FailedOperation.ConfigGroupQueryFailed
        #[doc(alias("FailedOperation.ConfigGroupQueryFailed"))]
        FailedOperationConfigGroupQueryFailed = -657_978_850,
        /// FailedOperation.ConfigNamespaceQueryFailed
        #[doc(alias("FailedOperation.ConfigNamespaceQueryFailed"))]
        FailedOperationConfigNamespaceQueryFailed = -1_710_037_965,
        /// FailedOperation.ConfigQueryFailed
        #[doc(alias("FailedOperation.ConfigQueryFailed"))]
        FailedOperationConfigQueryFailed = -1_607_015_734,
        /// FailedOperation.ConfigReleaseLogCreateFailed
        #[doc(alias("FailedOperation.ConfigReleaseLogCreateFailed"))]
        FailedOperationConfigReleaseLogCreateFailed = 1_574_285_511,
        /// FailedOperation.ConfigReleaseLogQueryFailed
        #[doc(alias("FailedOperation.ConfigReleaseLogQueryFailed"))]
        FailedOperationConfigReleaseLogQueryFailed = -180_298_935,
        /// FailedOperation.ConfigReleaseQueryFailed
        #[doc(alias("FailedOperation.ConfigReleaseQueryFailed"))]
        FailedOperationConfigReleaseQueryFailed = 1_686_609_155,
        /// FailedOperation.ConfigTemplateCreateFailed
        #[doc(alias("FailedOperation.ConfigTemplateCreateFailed"))]
        FailedOperationConfigTemplateCreateFailed = 568_556_102,
        /// FailedOperation.ConfigTemplateDeleteFailed
        #[doc(alias("FailedOperation.ConfigTemplateDeleteFailed"))]
        FailedOperationConfigTemplateDeleteFailed = -755_539_191,
        /// FailedOperation.ConfigTemplateImportFailed
        #[doc(alias("FailedOperation.ConfigTemplateImportFailed"))]
        FailedOperationConfigTemplateImportFailed = -1_251_294_224,
        /// FailedOperation.ConfigTemplateSearchListFailed
        #[doc(alias("FailedOperation.ConfigTemplateSearchListFailed"))]
        FailedOperationConfigTemplateSearchListFailed = 1_514_138_067,
        /// FailedOperation.ConfigTemplateUpdateFailed
        #[doc(alias("FailedOperation.ConfigTemplateUpdateFailed"))]
        FailedOperationConfigTemplateUpdateFailed = 788_754_010,
        /// FailedOperation.ContainergroupGroupHasrun
        #[doc(alias("FailedOperation.ContainergroupGroupHasrun"))]
        FailedOperationContainergroupGroupHasrun = -1_358_653_087,
        /// FailedOperation.ContainergroupGroupHasstop
        #[doc(alias("FailedOperation.ContainergroupGroupHasstop"))]
        FailedOperationContainergroupGroupHasstop = 966_482_199,
        /// FailedOperation.ContainergroupKuberneteApiInvokeError
        #[doc(alias("FailedOperation.ContainergroupKuberneteApiInvokeError"))]
        FailedOperationContainergroupKuberneteApiInvokeError = 1_290_796_247,
        /// FailedOperation.ContainergroupKuberneteConnectError
        #[doc(alias("FailedOperation.ContainergroupKuberneteConnectError"))]
        FailedOperationContainergroupKuberneteConnectError = 733_286_961,
        /// FailedOperation.ContainergroupKubernetesApiInvokeError
        #[doc(alias("FailedOperation.ContainergroupKubernetesApiInvokeError"))]
        FailedOperationContainergroupKubernetesApiInvokeError = 1_495_330_204,
        /// FailedOperation.ContainergroupKubernetesConnectError
        #[doc(alias("FailedOperation.ContainergroupKubernetesConnectError"))]
        FailedOperationContainergroupKubernetesConnectError = -712_650_530,
        /// FailedOperation.ContainergroupKubernetesTkeClusterAbnormal
        #[doc(alias("FailedOperation.ContainergroupKubernetesTkeClusterAbnormal"))]
        FailedOperationContainergroupKubernetesTkeClusterAbnormal = 957_959_214,
        /// FailedOperation.CpClusterUnavailable
        #[doc(alias("FailedOperation.CpClusterUnavailable"))]
        FailedOperationCpClusterUnavailable = -397_230_827,
        /// FailedOperation.CreateOperationTooFrequently
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.CreateOperationTooFrequently"))]
        FailedOperationCreateOperationTooFrequently = 1_777_737_277,
        /// FailedOperation.CvmCaeMasterHealthCheckConfigError
        #[doc(alias("FailedOperation.CvmCaeMasterHealthCheckConfigError"))]
        FailedOperationCvmCaeMasterHealthCheckConfigError = 900_557_247,
        /// FailedOperation.DispatchCommonError
        #[doc(alias("FailedOperation.DispatchCommonError"))]
        FailedOperationDispatchCommonError = -161_353_351,
        /// FailedOperation.FindMetricsExclusiveError
        #[doc(alias("FailedOperation.FindMetricsExclusiveError"))]
        FailedOperationFindMetricsExclusiveError = 1_199_805_559,
        /// FailedOperation.GatewayCommonError
        #[doc(alias("FailedOperation.GatewayCommonError"))]
        FailedOperationGatewayCommonError = -1_643_271_664,
        /// FailedOperation.GatewayGroupBoundDeleteFailed
        #[doc(alias("FailedOperation.GatewayGroupBoundDeleteFailed"))]
        FailedOperationGatewayGroupBoundDeleteFailed = 1_619_649_727,
        /// FailedOperation.GatewayRemoteCallError
        #[doc(alias("FailedOperation.GatewayRemoteCallError"))]
        FailedOperationGatewayRemoteCallError = 2_097_481_464,
        /// FailedOperation.GroupCommonError
        #[doc(alias("FailedOperation.GroupCommonError"))]
        FailedOperationGroupCommonError = 1_125_073_851,
        /// FailedOperation.GroupExists
        #[doc(alias("FailedOperation.GroupExists"))]
        FailedOperationGroupExists = -1_428_392_023,
        /// FailedOperation.GroupQueryFaild
        #[doc(alias("FailedOperation.GroupQueryFaild"))]
        FailedOperationGroupQueryFaild = 1_483_226_054,
        /// FailedOperation.GroupQueryFailed
        #[doc(alias("FailedOperation.GroupQueryFailed"))]
        FailedOperationGroupQueryFailed = -1_449_119_792,
        /// FailedOperation.ImageValidateIsUsed
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ImageValidateIsUsed"))]
        FailedOperationImageValidateIsUsed = 428_337_068,
        /// FailedOperation.ImagerepoRejectDelError
        #[doc(alias("FailedOperation.ImagerepoRejectDelError"))]
        FailedOperationImagerepoRejectDelError = 871_908_614,
        /// FailedOperation.ImagerepoTcrBindError
        #[doc(alias("FailedOperation.ImagerepoTcrBindError"))]
        FailedOperationImagerepoTcrBindError = 1_268_726_704,
        /// FailedOperation.InstanceCommonError
        #[doc(alias("FailedOperation.InstanceCommonError"))]
        FailedOperationInstanceCommonError = 321_383_682,
        /// FailedOperation.InstanceDeleteFailed
        #[doc(alias("FailedOperation.InstanceDeleteFailed"))]
        FailedOperationInstanceDeleteFailed = -91_312_675,
        /// FailedOperation.InstanceQueryFailed
        #[doc(alias("FailedOperation.InstanceQueryFailed"))]
        FailedOperationInstanceQueryFailed = 905_421_388,
        /// FailedOperation.InstanceResetError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InstanceResetError"))]
        FailedOperationInstanceResetError = 34_120_237,
        /// FailedOperation.InstanceResetTimeout
        #[doc(alias("FailedOperation.InstanceResetTimeout"))]
        FailedOperationInstanceResetTimeout = 2_005_988_445,
        /// FailedOperation.InstanceUpdateFailed
        #[doc(alias("FailedOperation.InstanceUpdateFailed"))]
        FailedOperationInstanceUpdateFailed = 462_758_461,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError = -1_283_661_583,
        /// FailedOperation.InvalidParameter
        #[doc(alias("FailedOperation.InvalidParameter"))]
        FailedOperationInvalidParameter = 1_617_847_662,
        /// FailedOperation.LaneInfoDeleteConsulFailed
        #[doc(alias("FailedOperation.LaneInfoDeleteConsulFailed"))]
        FailedOperationLaneInfoDeleteConsulFailed = 33_090_045,
        /// FailedOperation.LaneInfoGroupNotEmpty
        #[doc(alias("FailedOperation.LaneInfoGroupNotEmpty"))]
        FailedOperationLaneInfoGroupNotEmpty = -891_318_690,
        /// FailedOperation.LaneInfoReleaseConsulFailed
        #[doc(alias("FailedOperation.LaneInfoReleaseConsulFailed"))]
        FailedOperationLaneInfoReleaseConsulFailed = -1_663_418_134,
        /// FailedOperation.LaneInfoReleaseMeshFailed
        #[doc(alias("FailedOperation.LaneInfoReleaseMeshFailed"))]
        FailedOperationLaneInfoReleaseMeshFailed = -950_772_008,
        /// FailedOperation.LaneRuleCreateFailed
        #[doc(alias("FailedOperation.LaneRuleCreateFailed"))]
        FailedOperationLaneRuleCreateFailed = 1_204_882_838,
        /// FailedOperation.LaneRuleEnableConsulFailed
        #[doc(alias("FailedOperation.LaneRuleEnableConsulFailed"))]
        FailedOperationLaneRuleEnableConsulFailed = -1_242_578_371,
        /// FailedOperation.LaneRuleEnabledRuleDeleteFailed
        #[doc(alias("FailedOperation.LaneRuleEnabledRuleDeleteFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-09-30"
        )]
        FailedOperationLaneRuleEnabledRuleDeleteFailed = -1_544_916_317,
        /// FailedOperation.LaneRuleMaxLimit
        #[doc(alias("FailedOperation.LaneRuleMaxLimit"))]
        FailedOperationLaneRuleMaxLimit = 1_329_529_235,
        /// FailedOperation.NamespaceCreateFailed
        #[doc(alias("FailedOperation.NamespaceCreateFailed"))]
        FailedOperationNamespaceCreateFailed = -1_779_671_137,
        /// FailedOperation.NamespaceQueryFailed
        #[doc(alias("FailedOperation.NamespaceQueryFailed"))]
        FailedOperationNamespaceQueryFailed = 2_098_619_591,
        /// FailedOperation.ProgramNameRequired
        #[doc(alias("FailedOperation.ProgramNameRequired"))]
        FailedOperationProgramNameRequired = -1_653_646_746,
        /// FailedOperation.RatelimitConsulError
        #[doc(alias("FailedOperation.RatelimitConsulError"))]
        FailedOperationRatelimitConsulError = 1_558_870_659,
        /// FailedOperation.RatelimitMeshApiServiceError
        #[doc(alias("FailedOperation.RatelimitMeshApiServiceError"))]
        FailedOperationRatelimitMeshApiServiceError = 451_362_362,
        /// FailedOperation.ReleaseOperationTooFrequently
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.ReleaseOperationTooFrequently"))]
        FailedOperationReleaseOperationTooFrequently = 1_073_661_850,
        /// FailedOperation.ResourceOpFailed
        #[doc(alias("FailedOperation.ResourceOpFailed"))]
        FailedOperationResourceOpFailed = -1_193_221_342,
        /// FailedOperation.RouteAffinityMeshFailed
        #[doc(alias("FailedOperation.RouteAffinityMeshFailed"))]
        FailedOperationRouteAffinityMeshFailed = -2_140_346_423,
        /// FailedOperation.RouteEnableConsulFailed
        #[doc(alias("FailedOperation.RouteEnableConsulFailed"))]
        FailedOperationRouteEnableConsulFailed = 1_237_522_735,
        /// FailedOperation.RouteNamespaceRequestError
        #[doc(alias("FailedOperation.RouteNamespaceRequestError"))]
        FailedOperationRouteNamespaceRequestError = -257_906_830,
        /// FailedOperation.ServiceInsertFailed
        #[doc(alias("FailedOperation.ServiceInsertFailed"))]
        FailedOperationServiceInsertFailed = -1_219_875_924,
        /// FailedOperation.ServiceQueryFailed
        #[doc(alias("FailedOperation.ServiceQueryFailed"))]
        FailedOperationServiceQueryFailed = -685_785_954,
        /// FailedOperation.TapmBindRequired
        #[doc(alias("FailedOperation.TapmBindRequired"))]
        FailedOperationTapmBindRequired = 1_049_094_571,
        /// FailedOperation.TapmExpiredOtel
        #[doc(alias("FailedOperation.TapmExpiredOtel"))]
        FailedOperationTapmExpiredOtel = -2_055_724_761,
        /// FailedOperation.TaskCreateError
        #[doc(alias("FailedOperation.TaskCreateError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskCreateError = -293_670_968,
        /// FailedOperation.TaskDeleteError
        #[doc(alias("FailedOperation.TaskDeleteError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskDeleteError = -347_891_411,
        /// FailedOperation.TaskOperationFailed
        #[doc(alias("FailedOperation.TaskOperationFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskOperationFailed = -962_586_596,
        /// FailedOperation.TaskOperationForbidden
        #[doc(alias("FailedOperation.TaskOperationForbidden"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskOperationForbidden = 557_205_366,
        /// FailedOperation.TaskPushError
        #[doc(alias("FailedOperation.TaskPushError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskPushError = -966_914_995,
        /// FailedOperation.TaskQueryError
        #[doc(alias("FailedOperation.TaskQueryError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskQueryError = 1_383_594_420,
        /// FailedOperation.TaskTerminateFailed
        #[doc(alias("FailedOperation.TaskTerminateFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskTerminateFailed = 1_438_180_472,
        /// FailedOperation.TaskUpdateError
        #[doc(alias("FailedOperation.TaskUpdateError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        FailedOperationTaskUpdateError = -2_046_037_568,
        /// FailedOperation.TkeClusterCreateFailed
        #[doc(alias("FailedOperation.TkeClusterCreateFailed"))]
        FailedOperationTkeClusterCreateFailed = 1_598_672_337,
        /// FailedOperation.TkeClusterDeleteFailed
        #[doc(alias("FailedOperation.TkeClusterDeleteFailed"))]
        FailedOperationTkeClusterDeleteFailed = 1_732_672_639,
        /// FailedOperation.TkeClusterQueryFailed
        #[doc(alias("FailedOperation.TkeClusterQueryFailed"))]
        FailedOperationTkeClusterQueryFailed = -637_637_319,
        /// FailedOperation.TokenQueryFailed
        #[doc(alias("FailedOperation.TokenQueryFailed"))]
        FailedOperationTokenQueryFailed = 581_069_295,
        /// FailedOperation.TsfApmAgentTaskQueryError
        #[doc(alias("FailedOperation.TsfApmAgentTaskQueryError"))]
        FailedOperationTsfApmAgentTaskQueryError = -2_125_227_018,
        /// FailedOperation.TsfApmAgentTaskWriteError
        #[doc(alias("FailedOperation.TsfApmAgentTaskWriteError"))]
        FailedOperationTsfApmAgentTaskWriteError = 1_558_721_270,
        /// FailedOperation.TsfApmApmAgentNoConnection
        #[doc(alias("FailedOperation.TsfApmApmAgentNoConnection"))]
        FailedOperationTsfApmApmAgentNoConnection = -713_816_281,
        /// FailedOperation.TsfApmBusiLogCfgAppRelationWriteError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgAppRelationWriteError"))]
        FailedOperationTsfApmBusiLogCfgAppRelationWriteError = -1_986_050_968,
        /// FailedOperation.TsfApmBusiLogCfgQueryError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgQueryError"))]
        FailedOperationTsfApmBusiLogCfgQueryError = 1_005_152_125,
        /// FailedOperation.TsfApmBusiLogCfgSchemaQueryError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgSchemaQueryError"))]
        FailedOperationTsfApmBusiLogCfgSchemaQueryError = -2_016_502_977,
        /// FailedOperation.TsfApmBusiLogCfgSchemaWriteError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgSchemaWriteError"))]
        FailedOperationTsfApmBusiLogCfgSchemaWriteError = -1_765_766_931,
        /// FailedOperation.TsfApmBusiLogCfgWriteError
        #[doc(alias("FailedOperation.TsfApmBusiLogCfgWriteError"))]
        FailedOperationTsfApmBusiLogCfgWriteError = 1_554_713_594,
        /// FailedOperation.TsfApmCallMasterInterfaceFailed
        #[doc(alias("FailedOperation.TsfApmCallMasterInterfaceFailed"))]
        FailedOperationTsfApmCallMasterInterfaceFailed = 1_386_871_752,
        /// FailedOperation.TsfApmCallTsfMsFailed
        #[doc(alias("FailedOperation.TsfApmCallTsfMsFailed"))]
        FailedOperationTsfApmCallTsfMsFailed = -2_049_183_031,
        /// FailedOperation.TsfApmCtsdbClientRequestError
        #[doc(alias("FailedOperation.TsfApmCtsdbClientRequestError"))]
        FailedOperationTsfApmCtsdbClientRequestError = 1_253_492_442,
        /// FailedOperation.TsfApmEsClientRequestError
        #[doc(alias("FailedOperation.TsfApmEsClientRequestError"))]
        FailedOperationTsfApmEsClientRequestError = -60_365_768,
        /// FailedOperation.TsfApmInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TsfApmInternalError"))]
        FailedOperationTsfApmInternalError = 366_138_828,
        /// FailedOperation.TsfApmStatsSearchServiceQueryError
        #[doc(alias("FailedOperation.TsfApmStatsSearchServiceQueryError"))]
        FailedOperationTsfApmStatsSearchServiceQueryError = -2_077_488_020,
        /// FailedOperation.TsfAsDbInsterFail
        #[doc(alias("FailedOperation.TsfAsDbInsterFail"))]
        FailedOperationTsfAsDbInsterFail = 1_227_426_282,
        /// FailedOperation.TsfAsDbQueryFail
        #[doc(alias("FailedOperation.TsfAsDbQueryFail"))]
        FailedOperationTsfAsDbQueryFail = 330_162_012,
        /// FailedOperation.TsfAsExpandCountAndLimitError
        #[doc(alias("FailedOperation.TsfAsExpandCountAndLimitError"))]
        FailedOperationTsfAsExpandCountAndLimitError = 282_392_958,
        /// FailedOperation.TsfAsExpandIndicatorsLessShrink
        #[doc(alias("FailedOperation.TsfAsExpandIndicatorsLessShrink"))]
        FailedOperationTsfAsExpandIndicatorsLessShrink = 1_556_740_691,
        /// FailedOperation.TsfAsExpandLimitLessShrinkLimit
        #[doc(alias("FailedOperation.TsfAsExpandLimitLessShrinkLimit"))]
        FailedOperationTsfAsExpandLimitLessShrinkLimit = 478_358_079,
        /// FailedOperation.TsfAsResourceServerError
        #[doc(alias("FailedOperation.TsfAsResourceServerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        FailedOperationTsfAsResourceServerError = -2_071_634_872,
        /// FailedOperation.TsfCmonitorCtsdbClientRequestFail
        #[doc(alias("FailedOperation.TsfCmonitorCtsdbClientRequestFail"))]
        FailedOperationTsfCmonitorCtsdbClientRequestFail = -997_477_275,
        /// FailedOperation.TsfMonitorWaitedTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TsfMonitorWaitedTimeout"))]
        FailedOperationTsfMonitorWaitedTimeout = -1_068_308_736,
        /// FailedOperation.TsfMsError
        #[doc(alias("FailedOperation.TsfMsError"))]
        FailedOperationTsfMsError = -1_183_021_364,
        /// FailedOperation.TsfMsServerError
        #[doc(alias("FailedOperation.TsfMsServerError"))]
        FailedOperationTsfMsServerError = 1_158_994_808,
        /// FailedOperation.TsfPrivilegeError
        #[doc(alias("FailedOperation.TsfPrivilegeError"))]
        FailedOperationTsfPrivilegeError = 980_422_047,
        /// FailedOperation.UnauthorizedOperation
        #[doc(alias("FailedOperation.UnauthorizedOperation"))]
        FailedOperationUnauthorizedOperation = 1_984_353_334,
        /// FailedOperation.UnhandledException
        #[doc(alias("FailedOperation.UnhandledException"))]
        FailedOperationUnhandledException = 201_684_507,
        /// InternalError.ApplicationMasterFeignError
        #[doc(alias("InternalError.ApplicationMasterFeignError"))]
        InternalErrorApplicationMasterFeignError = 1_279_031_967,
        /// InternalError.ApplicationMasterNuknownError
        #[doc(alias("InternalError.ApplicationMasterNuknownError"))]
        InternalErrorApplicationMasterNuknownError = -1_814_087_265,
        /// InternalError.ApplicationRepoDeletePkg
        #[doc(alias("InternalError.ApplicationRepoDeletePkg"))]
        InternalErrorApplicationRepoDeletePkg = 827_375_764,
        /// InternalError.ApplicationScalableInitError
        #[doc(alias("InternalError.ApplicationScalableInitError"))]
        InternalErrorApplicationScalableInitError = 1_836_167_915,
        /// InternalError.CamRoleRequestError
        #[doc(alias("InternalError.CamRoleRequestError"))]
        InternalErrorCamRoleRequestError = -878_762_405,
        /// InternalError.CanNotConnConsulServer
        #[doc(alias("InternalError.CanNotConnConsulServer"))]
        InternalErrorCanNotConnConsulServer = -134_055_189,
        /// InternalError.CdiStatusDataInvalid
        #[doc(alias("InternalError.CdiStatusDataInvalid"))]
        InternalErrorCdiStatusDataInvalid = -1_529_487_714,
        /// InternalError.CloudApiProxyError
        #[doc(alias("InternalError.CloudApiProxyError"))]
        InternalErrorCloudApiProxyError = 1_900_331_333,
        /// InternalError.ClusterCommonError
        #[doc(alias("InternalError.ClusterCommonError"))]
        InternalErrorClusterCommonError = -1_995_448_259,
        /// InternalError.ClusterMasterFeignError
        #[doc(alias("InternalError.ClusterMasterFeignError"))]
        InternalErrorClusterMasterFeignError = -615_114_718,
        /// InternalError.ClusterNotExistOrPrivilegeError
        #[doc(alias("InternalError.ClusterNotExistOrPrivilegeError"))]
        InternalErrorClusterNotExistOrPrivilegeError = -1_460_403_954,
        /// InternalError.ConsulServerError
        #[doc(alias("InternalError.ConsulServerError"))]
        InternalErrorConsulServerError = -474_001_857,
        /// InternalError.ContainergroupKuberneteApiInvokeError
        #[doc(alias("InternalError.ContainergroupKuberneteApiInvokeError"))]
        InternalErrorContainergroupKuberneteApiInvokeError = -2_066_043_393,
        /// InternalError.ContainergroupKuberneteConnectError
        #[doc(alias("InternalError.ContainergroupKuberneteConnectError"))]
        InternalErrorContainergroupKuberneteConnectError = -921_444_269,
        /// InternalError.ContainergroupKuberneteDeploymentNotfound
        #[doc(alias("InternalError.ContainergroupKuberneteDeploymentNotfound"))]
        InternalErrorContainergroupKuberneteDeploymentNotfound = -1_532_478_328,
        /// InternalError.ContainergroupKubernetesConnectError
        #[doc(alias("InternalError.ContainergroupKubernetesConnectError"))]
        InternalErrorContainergroupKubernetesConnectError = 2_052_917_785,
        /// InternalError.ContainergroupSqlFailed
        #[doc(alias("InternalError.ContainergroupSqlFailed"))]
        InternalErrorContainergroupSqlFailed = 2_022_396_373,
        /// InternalError.CpClusterUnavailable
        #[doc(alias("InternalError.CpClusterUnavailable"))]
        InternalErrorCpClusterUnavailable = 1_038_047_979,
        /// InternalError.CvmCaeMasterDispatchError
        #[doc(alias("InternalError.CvmCaeMasterDispatchError"))]
        InternalErrorCvmCaeMasterDispatchError = 273_314_619,
        /// InternalError.CvmCaeMasterInternalError
        #[doc(alias("InternalError.CvmCaeMasterInternalError"))]
        InternalErrorCvmCaeMasterInternalError = -2_093_405_797,
        /// InternalError.CvmCaeMasterNonAlive
        #[doc(alias("InternalError.CvmCaeMasterNonAlive"))]
        InternalErrorCvmCaeMasterNonAlive = 393_217_874,
        /// InternalError.CvmCaeMasterQueryError
        #[doc(alias("InternalError.CvmCaeMasterQueryError"))]
        InternalErrorCvmCaeMasterQueryError = 340_267_218,
        /// InternalError.DispatchCommonError
        #[doc(alias("InternalError.DispatchCommonError"))]
        InternalErrorDispatchCommonError = 1_660_669_230,
        /// InternalError.GatewayCommonError
        #[doc(alias("InternalError.GatewayCommonError"))]
        InternalErrorGatewayCommonError = -596_492_593,
        /// InternalError.GatewayConsistencyError
        #[doc(alias("InternalError.GatewayConsistencyError"))]
        InternalErrorGatewayConsistencyError = 1_828_444_005,
        /// InternalError.GatewayConsulError
        #[doc(alias("InternalError.GatewayConsulError"))]
        InternalErrorGatewayConsulError = -439_444_265,
        /// InternalError.GatewayDbError
        #[doc(alias("InternalError.GatewayDbError"))]
        InternalErrorGatewayDbError = -1_708_453_254,
        /// InternalError.GroupCommonError
        #[doc(alias("InternalError.GroupCommonError"))]
        InternalErrorGroupCommonError = 71_356_151,
        /// InternalError.GroupMasterNuknownError
        #[doc(alias("InternalError.GroupMasterNuknownError"))]
        InternalErrorGroupMasterNuknownError = 783_771_785,
        /// InternalError.ImagerepoTcrBindError
        #[doc(alias("InternalError.ImagerepoTcrBindError"))]
        InternalErrorImagerepoTcrBindError = 120_736_605,
        /// InternalError.InstanceCommonError
        #[doc(alias("InternalError.InstanceCommonError"))]
        InternalErrorInstanceCommonError = 170_171_479,
        /// InternalError.KubernetesApiCreateNamespacesError
        #[doc(alias("InternalError.KubernetesApiCreateNamespacesError"))]
        InternalErrorKubernetesApiCreateNamespacesError = 711_084_290,
        /// InternalError.KubernetesApiCreateSecretError
        #[doc(alias("InternalError.KubernetesApiCreateSecretError"))]
        InternalErrorKubernetesApiCreateSecretError = -1_481_586_708,
        /// InternalError.KubernetesCallError
        #[doc(alias("InternalError.KubernetesCallError"))]
        InternalErrorKubernetesCallError = 2_054_196_298,
        /// InternalError.RemoteServiceCallError
        #[doc(alias("InternalError.RemoteServiceCallError"))]
        InternalErrorRemoteServiceCallError = -1_639_199_641,
        /// InternalError.RuntimeError
        #[doc(alias("InternalError.RuntimeError"))]
        InternalErrorRuntimeError = 1_654_834_748,
        /// InternalError.SqlTooManyInItem
        ///
        /// - Retry: `never`
        #[doc(alias("InternalError.SqlTooManyInItem"))]
        InternalErrorSqlTooManyInItem = -305_148_409,
        /// InternalError.TaskInternalError
        #[doc(alias("InternalError.TaskInternalError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InternalErrorTaskInternalError = -27_664_194,
        /// InternalError.TkeApiFailedOperation
        #[doc(alias("InternalError.TkeApiFailedOperation"))]
        InternalErrorTkeApiFailedOperation = -2_146_411_727,
        /// InternalError.TsfApmBusiLogCfgAppRelationMasterError
        #[doc(alias("InternalError.TsfApmBusiLogCfgAppRelationMasterError"))]
        InternalErrorTsfApmBusiLogCfgAppRelationMasterError = 2_065_795_732,
        /// InternalError.TsfApmCallTsfMsFailed
        #[doc(alias("InternalError.TsfApmCallTsfMsFailed"))]
        InternalErrorTsfApmCallTsfMsFailed = 899_033_099,
        /// InternalError.TsfApmCommonError
        #[doc(alias("InternalError.TsfApmCommonError"))]
        InternalErrorTsfApmCommonError = 1_619_713_444,
        /// InternalError.TsfApmEsResponseStatusException
        #[doc(alias("InternalError.TsfApmEsResponseStatusException"))]
        InternalErrorTsfApmEsResponseStatusException = 862_457_659,
        /// InternalError.TsfApmInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TsfApmInternalError"))]
        InternalErrorTsfApmInternalError = 1_577_166_748,
        /// InternalError.TsfMonitorDateParseFailed
        #[doc(alias("InternalError.TsfMonitorDateParseFailed"))]
        InternalErrorTsfMonitorDateParseFailed = -1_761_296_975,
        /// InternalError.TsfMonitorInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TsfMonitorInternalError"))]
        InternalErrorTsfMonitorInternalError = -1_004_483_814,
        /// InternalError.TsfMsError
        #[doc(alias("InternalError.TsfMsError"))]
        InternalErrorTsfMsError = 951_485_418,
        /// InternalError.UnhandledException
        #[doc(alias("InternalError.UnhandledException"))]
        InternalErrorUnhandledException = 2_012_200_683,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ApplicationDeleteFailed
        #[doc(alias("InvalidParameter.ApplicationDeleteFailed"))]
        InvalidParameterApplicationDeleteFailed = 667_690_136,
        /// InvalidParameter.BadRequest
        #[doc(alias("InvalidParameter.BadRequest"))]
        InvalidParameterBadRequest = -408_591_679,
        /// InvalidParameter.ConfigTemplateNameInvalid
        #[doc(alias("InvalidParameter.ConfigTemplateNameInvalid"))]
        InvalidParameterConfigTemplateNameInvalid = 654_854_850,
        /// InvalidParameter.CvmCaeMasterJsonDecodeFail
        #[doc(alias("InvalidParameter.CvmCaeMasterJsonDecodeFail"))]
        InvalidParameterCvmCaeMasterJsonDecodeFail = -2_090_557_327,
        /// InvalidParameter.CvmCaeMasterUnknownInstanceStatus
        #[doc(alias("InvalidParameter.CvmCaeMasterUnknownInstanceStatus"))]
        InvalidParameterCvmCaeMasterUnknownInstanceStatus = -1_630_048_185,
        /// InvalidParameter.ImagerepoTcrNamespaceNotFound
        #[doc(alias("InvalidParameter.ImagerepoTcrNamespaceNotFound"))]
        InvalidParameterImagerepoTcrNamespaceNotFound = -234_990_860,
        /// InvalidParameter.KubernetesParamError
        #[doc(alias("InvalidParameter.KubernetesParamError"))]
        InvalidParameterKubernetesParamError = -113_048_421,
        /// InvalidParameter.LaneInfoAlreadyUsed
        #[doc(alias("InvalidParameter.LaneInfoAlreadyUsed"))]
        InvalidParameterLaneInfoAlreadyUsed = 2_062_145_956,
        /// InvalidParameter.LaneInfoNameAlreadyUsed
        #[doc(alias("InvalidParameter.LaneInfoNameAlreadyUsed"))]
        InvalidParameterLaneInfoNameAlreadyUsed = 187_171_981,
        /// InvalidParameter.LaneInfoNameInvalid
        #[doc(alias("InvalidParameter.LaneInfoNameInvalid"))]
        InvalidParameterLaneInfoNameInvalid = -843_746_323,
        /// InvalidParameter.LaneInfoNameNotEmpty
        #[doc(alias("InvalidParameter.LaneInfoNameNotEmpty"))]
        InvalidParameterLaneInfoNameNotEmpty = -519_479_703,
        /// InvalidParameter.LaneInfoNameTooLong
        #[doc(alias("InvalidParameter.LaneInfoNameTooLong"))]
        InvalidParameterLaneInfoNameTooLong = -1_530_828_516,
        /// InvalidParameter.LaneInfoNotExist
        #[doc(alias("InvalidParameter.LaneInfoNotExist"))]
        InvalidParameterLaneInfoNotExist = -252_894_080,
        /// InvalidParameter.LaneInfoNotExistEntrance
        #[doc(alias("InvalidParameter.LaneInfoNotExistEntrance"))]
        InvalidParameterLaneInfoNotExistEntrance = -2_138_087_511,
        /// InvalidParameter.LaneInfoRemarkTooLong
        #[doc(alias("InvalidParameter.LaneInfoRemarkTooLong"))]
        InvalidParameterLaneInfoRemarkTooLong = -652_460_553,
        /// InvalidParameter.LaneRuleInfoNotExist
        #[doc(alias("InvalidParameter.LaneRuleInfoNotExist"))]
        InvalidParameterLaneRuleInfoNotExist = 871_544_527,
        /// InvalidParameter.LaneRuleNameAlreadyUsed
        #[doc(alias("InvalidParameter.LaneRuleNameAlreadyUsed"))]
        InvalidParameterLaneRuleNameAlreadyUsed = -2_048_895_114,
        /// InvalidParameter.LaneRuleNameInvalid
        #[doc(alias("InvalidParameter.LaneRuleNameInvalid"))]
        InvalidParameterLaneRuleNameInvalid = 1_357_401_506,
        /// InvalidParameter.LaneRuleNameNotEmpty
        #[doc(alias("InvalidParameter.LaneRuleNameNotEmpty"))]
        InvalidParameterLaneRuleNameNotEmpty = 1_902_794_005,
        /// InvalidParameter.LaneRuleNameTooLong
        #[doc(alias("InvalidParameter.LaneRuleNameTooLong"))]
        InvalidParameterLaneRuleNameTooLong = -332_930_440,
        /// InvalidParameter.LaneRuleNotExist
        #[doc(alias("InvalidParameter.LaneRuleNotExist"))]
        InvalidParameterLaneRuleNotExist = 492_625_932,
        /// InvalidParameter.LaneRuleRemarkTooLong
        #[doc(alias("InvalidParameter.LaneRuleRemarkTooLong"))]
        InvalidParameterLaneRuleRemarkTooLong = -515_652_529,
        /// InvalidParameter.LaneRuleTagNameNotEmpty
        #[doc(alias("InvalidParameter.LaneRuleTagNameNotEmpty"))]
        InvalidParameterLaneRuleTagNameNotEmpty = 1_693_543_701,
        /// InvalidParameter.LaneRuleTagNameTooLong
        #[doc(alias("InvalidParameter.LaneRuleTagNameTooLong"))]
        InvalidParameterLaneRuleTagNameTooLong = 1_376_968_173,
        /// InvalidParameter.LaneRuleTagNotEmpty
        #[doc(alias("InvalidParameter.LaneRuleTagNotEmpty"))]
        InvalidParameterLaneRuleTagNotEmpty = 1_953_138_631,
        /// InvalidParameter.LaneRuleTagValueTooLong
        #[doc(alias("InvalidParameter.LaneRuleTagValueTooLong"))]
        InvalidParameterLaneRuleTagValueTooLong = -1_629_919_365,
        /// InvalidParameter.LaneRuleTagValueTotalTooLong
        #[doc(alias("InvalidParameter.LaneRuleTagValueTotalTooLong"))]
        InvalidParameterLaneRuleTagValueTotalTooLong = -1_013_368_843,
        /// InvalidParameter.PackageInUse
        #[doc(alias("InvalidParameter.PackageInUse"))]
        InvalidParameterPackageInUse = -2_005_115_646,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.RepoPackageParamError
        #[doc(alias("InvalidParameter.RepoPackageParamError"))]
        InvalidParameterRepoPackageParamError = 89_828_286,
        /// InvalidParameter.RepositoryNotEmpty
        #[doc(alias("InvalidParameter.RepositoryNotEmpty"))]
        InvalidParameterRepositoryNotEmpty = -1_315_209_183,
        /// InvalidParameter.TsfApmBusiLogCfgAppParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgAppParamError"))]
        InvalidParameterTsfApmBusiLogCfgAppParamError = -1_504_080_997,
        /// InvalidParameter.TsfApmBusiLogCfgAppRelationParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgAppRelationParamError"))]
        InvalidParameterTsfApmBusiLogCfgAppRelationParamError = 1_103_405_087,
        /// InvalidParameter.TsfApmBusiLogCfgCloudParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgCloudParamError"))]
        InvalidParameterTsfApmBusiLogCfgCloudParamError = -433_721_884,
        /// InvalidParameter.TsfApmBusiLogCfgIdParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgIdParamError"))]
        InvalidParameterTsfApmBusiLogCfgIdParamError = -464_377_861,
        /// InvalidParameter.TsfApmBusiLogCfgLimitParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogCfgLimitParamError"))]
        InvalidParameterTsfApmBusiLogCfgLimitParamError = -1_801_212_548,
        /// InvalidParameter.TsfApmBusiLogSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmBusiLogSearchRequestParamError"))]
        InvalidParameterTsfApmBusiLogSearchRequestParamError = -285_901_759,
        /// InvalidParameter.TsfApmStatsSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmStatsSearchRequestParamError"))]
        InvalidParameterTsfApmStatsSearchRequestParamError = -1_347_014_218,
        /// InvalidParameter.TsfApmStdoutSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmStdoutSearchRequestParamError"))]
        InvalidParameterTsfApmStdoutSearchRequestParamError = -1_813_088_416,
        /// InvalidParameter.TsfApmTraceSearchRequestParamError
        #[doc(alias("InvalidParameter.TsfApmTraceSearchRequestParamError"))]
        InvalidParameterTsfApmTraceSearchRequestParamError = 1_456_278_557,
        /// InvalidParameter.TsfMonitorRequestParamIllegal
        #[doc(alias("InvalidParameter.TsfMonitorRequestParamIllegal"))]
        InvalidParameterTsfMonitorRequestParamIllegal = -129_728_770,
        /// InvalidParameter.UpperDeleteLimit
        #[doc(alias("InvalidParameter.UpperDeleteLimit"))]
        InvalidParameterUpperDeleteLimit = -133_990_039,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ApplicationDescLength
        #[doc(alias("InvalidParameterValue.ApplicationDescLength"))]
        InvalidParameterValueApplicationDescLength = 1_603_310_967,
        /// InvalidParameterValue.ApplicationIdNull
        #[doc(alias("InvalidParameterValue.ApplicationIdNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        InvalidParameterValueApplicationIdNull = 1_809_719_488,
        /// InvalidParameterValue.ApplicationMicroTypeInvalid
        #[doc(alias("InvalidParameterValue.ApplicationMicroTypeInvalid"))]
        InvalidParameterValueApplicationMicroTypeInvalid = -931_545_149,
        /// InvalidParameterValue.ApplicationNameExist
        #[doc(alias("InvalidParameterValue.ApplicationNameExist"))]
        InvalidParameterValueApplicationNameExist = -914_844_370,
        /// InvalidParameterValue.ApplicationNameLength
        #[doc(alias("InvalidParameterValue.ApplicationNameLength"))]
        InvalidParameterValueApplicationNameLength = -2_144_042_241,
        /// InvalidParameterValue.ApplicationNameNull
        #[doc(alias("InvalidParameterValue.ApplicationNameNull"))]
        InvalidParameterValueApplicationNameNull = 417_286_436,
        /// InvalidParameterValue.ApplicationNameRegxInvalid
        #[doc(alias("InvalidParameterValue.ApplicationNameRegxInvalid"))]
        InvalidParameterValueApplicationNameRegxInvalid = -363_790_153,
        /// InvalidParameterValue.ApplicationNotExists
        #[doc(alias("InvalidParameterValue.ApplicationNotExists"))]
        InvalidParameterValueApplicationNotExists = -1_148_126_417,
        /// InvalidParameterValue.ApplicationOrderTypeInvalid
        #[doc(alias("InvalidParameterValue.ApplicationOrderTypeInvalid"))]
        InvalidParameterValueApplicationOrderTypeInvalid = -1_277_371_667,
        /// InvalidParameterValue.ApplicationPageLimitInvalid
        #[doc(alias("InvalidParameterValue.ApplicationPageLimitInvalid"))]
        InvalidParameterValueApplicationPageLimitInvalid = 1_123_727_993,
        /// InvalidParameterValue.ApplicationTypeInvalid
        #[doc(alias("InvalidParameterValue.ApplicationTypeInvalid"))]
        InvalidParameterValueApplicationTypeInvalid = 259_140_008,
        /// InvalidParameterValue.ClusterCidrConflict
        #[doc(alias("InvalidParameterValue.ClusterCidrConflict"))]
        InvalidParameterValueClusterCidrConflict = 363_739_954,
        /// InvalidParameterValue.ClusterNameExist
        #[doc(alias("InvalidParameterValue.ClusterNameExist"))]
        InvalidParameterValueClusterNameExist = 309_448_946,
        /// InvalidParameterValue.ClusterNamePrefixIllegalError
        #[doc(alias("InvalidParameterValue.ClusterNamePrefixIllegalError"))]
        InvalidParameterValueClusterNamePrefixIllegalError = 424_379_671,
        /// InvalidParameterValue.ClusterNameRegexMismatch
        #[doc(alias("InvalidParameterValue.ClusterNameRegexMismatch"))]
        InvalidParameterValueClusterNameRegexMismatch = 369_897_356,
        /// InvalidParameterValue.ClusterNameRequired
        #[doc(alias("InvalidParameterValue.ClusterNameRequired"))]
        InvalidParameterValueClusterNameRequired = 1_390_105_017,
        /// InvalidParameterValue.ClusterPageLimitInvalid
        #[doc(alias("InvalidParameterValue.ClusterPageLimitInvalid"))]
        InvalidParameterValueClusterPageLimitInvalid = 242_953_086,
        /// InvalidParameterValue.ClusterRegionInvalid
        #[doc(alias("InvalidParameterValue.ClusterRegionInvalid"))]
        InvalidParameterValueClusterRegionInvalid = 26_953_175,
        /// InvalidParameterValue.ClusterTypeInvalid
        #[doc(alias("InvalidParameterValue.ClusterTypeInvalid"))]
        InvalidParameterValueClusterTypeInvalid = 1_119_245_538,
        /// InvalidParameterValue.ClusterZoneInvalid
        #[doc(alias("InvalidParameterValue.ClusterZoneInvalid"))]
        InvalidParameterValueClusterZoneInvalid = 1_528_008_082,
        /// InvalidParameterValue.ConfigAlreadyReleased
        #[doc(alias("InvalidParameterValue.ConfigAlreadyReleased"))]
        InvalidParameterValueConfigAlreadyReleased = -1_025_620_006,
        /// InvalidParameterValue.ConfigExists
        #[doc(alias("InvalidParameterValue.ConfigExists"))]
        InvalidParameterValueConfigExists = 893_130_295,
        /// InvalidParameterValue.ConfigGroupApplicationIdNotMatch
        #[doc(alias("InvalidParameterValue.ConfigGroupApplicationIdNotMatch"))]
        InvalidParameterValueConfigGroupApplicationIdNotMatch = -1_333_134_722,
        /// InvalidParameterValue.ConfigNameInvalid
        #[doc(alias("InvalidParameterValue.ConfigNameInvalid"))]
        InvalidParameterValueConfigNameInvalid = 167_276_382,
        /// InvalidParameterValue.ConfigNotExistsOrPermissionDenied
        #[doc(alias("InvalidParameterValue.ConfigNotExistsOrPermissionDenied"))]
        InvalidParameterValueConfigNotExistsOrPermissionDenied = 1_344_761_292,
        /// InvalidParameterValue.ConfigReleaseNotExists
        #[doc(alias("InvalidParameterValue.ConfigReleaseNotExists"))]
        InvalidParameterValueConfigReleaseNotExists = 1_752_603_132,
        /// InvalidParameterValue.ConfigTemplateDescTooLong
        #[doc(alias("InvalidParameterValue.ConfigTemplateDescTooLong"))]
        InvalidParameterValueConfigTemplateDescTooLong = 1_122_338_419,
        /// InvalidParameterValue.ConfigTemplateNameInvalid
        #[doc(alias("InvalidParameterValue.ConfigTemplateNameInvalid"))]
        InvalidParameterValueConfigTemplateNameInvalid = -211_589_439,
        /// InvalidParameterValue.ConfigTemplateNameTooLong
        #[doc(alias("InvalidParameterValue.ConfigTemplateNameTooLong"))]
        InvalidParameterValueConfigTemplateNameTooLong = -20_374_034,
        /// InvalidParameterValue.ConfigTemplateTypeInvalid
        #[doc(alias("InvalidParameterValue.ConfigTemplateTypeInvalid"))]
        InvalidParameterValueConfigTemplateTypeInvalid = 1_560_246_690,
        /// InvalidParameterValue.ConfigValueFormatInvalid
        #[doc(alias("InvalidParameterValue.ConfigValueFormatInvalid"))]
        InvalidParameterValueConfigValueFormatInvalid = 1_429_024_790,
        /// InvalidParameterValue.ConfigValueTooLong
        #[doc(alias("InvalidParameterValue.ConfigValueTooLong"))]
        InvalidParameterValueConfigValueTooLong = 335_557_345,
        /// InvalidParameterValue.ConfigVersionDescInvalid
        #[doc(alias("InvalidParameterValue.ConfigVersionDescInvalid"))]
        InvalidParameterValueConfigVersionDescInvalid = -1_717_042_363,
        /// InvalidParameterValue.ConfigVersionInvalid
        #[doc(alias("InvalidParameterValue.ConfigVersionInvalid"))]
        InvalidParameterValueConfigVersionInvalid = 542_445_252,
        /// InvalidParameterValue.ContainerGroupImageTagIsInUse
        #[doc(alias("InvalidParameterValue.ContainerGroupImageTagIsInUse"))]
        InvalidParameterValueContainerGroupImageTagIsInUse = 507_640_635,
        /// InvalidParameterValue.ContainergroupAccesstypeNull
        #[doc(alias("InvalidParameterValue.ContainergroupAccesstypeNull"))]
        InvalidParameterValueContainergroupAccesstypeNull = -1_143_473_590,
        /// InvalidParameterValue.ContainergroupApplicationIdNull
        #[doc(alias("InvalidParameterValue.ContainergroupApplicationIdNull"))]
        InvalidParameterValueContainergroupApplicationIdNull = -1_239_275_600,
        /// InvalidParameterValue.ContainergroupCpulimitOver
        #[doc(alias("InvalidParameterValue.ContainergroupCpulimitOver"))]
        InvalidParameterValueContainergroupCpulimitOver = -465_370_203,
        /// InvalidParameterValue.ContainergroupEnvValueBothSet
        #[doc(alias("InvalidParameterValue.ContainergroupEnvValueBothSet"))]
        InvalidParameterValueContainergroupEnvValueBothSet = 49_649_877,
        /// InvalidParameterValue.ContainergroupEnvValueNotSet
        #[doc(alias("InvalidParameterValue.ContainergroupEnvValueNotSet"))]
        InvalidParameterValueContainergroupEnvValueNotSet = -625_388_349,
        /// InvalidParameterValue.ContainergroupGroupidNull
        #[doc(alias("InvalidParameterValue.ContainergroupGroupidNull"))]
        InvalidParameterValueContainergroupGroupidNull = 890_624_049,
        /// InvalidParameterValue.ContainergroupGroupnameLegnth
        #[doc(alias("InvalidParameterValue.ContainergroupGroupnameLegnth"))]
        InvalidParameterValueContainergroupGroupnameLegnth = 827_933_244,
        /// InvalidParameterValue.ContainergroupGroupnameNull
        #[doc(alias("InvalidParameterValue.ContainergroupGroupnameNull"))]
        InvalidParameterValueContainergroupGroupnameNull = -1_985_212_395,
        /// InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse
        #[doc(alias("InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse"))]
        InvalidParameterValueContainergroupGroupnameRegexMatchFalse = 1_194_455_927,
        /// InvalidParameterValue.ContainergroupInstanceNumInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupInstanceNumInvalid"))]
        InvalidParameterValueContainergroupInstanceNumInvalid = 509_769_865,
        /// InvalidParameterValue.ContainergroupInvalidCpuInfo
        #[doc(alias("InvalidParameterValue.ContainergroupInvalidCpuInfo"))]
        InvalidParameterValueContainergroupInvalidCpuInfo = -314_497_053,
        /// InvalidParameterValue.ContainergroupInvalidMemInfo
        #[doc(alias("InvalidParameterValue.ContainergroupInvalidMemInfo"))]
        InvalidParameterValueContainergroupInvalidMemInfo = 577_849_457,
        /// InvalidParameterValue.ContainergroupLimitValueInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupLimitValueInvalid"))]
        InvalidParameterValueContainergroupLimitValueInvalid = -473_916_486,
        /// InvalidParameterValue.ContainergroupMemlimitOver
        #[doc(alias("InvalidParameterValue.ContainergroupMemlimitOver"))]
        InvalidParameterValueContainergroupMemlimitOver = -2_140_513_533,
        /// InvalidParameterValue.ContainergroupNodePortInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupNodePortInvalid"))]
        InvalidParameterValueContainergroupNodePortInvalid = -62_128_208,
        /// InvalidParameterValue.ContainergroupPortInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupPortInvalid"))]
        InvalidParameterValueContainergroupPortInvalid = -827_606_459,
        /// InvalidParameterValue.ContainergroupPortNull
        #[doc(alias("InvalidParameterValue.ContainergroupPortNull"))]
        InvalidParameterValueContainergroupPortNull = 2_092_552_274,
        /// InvalidParameterValue.ContainergroupPortsRepeat
        #[doc(alias("InvalidParameterValue.ContainergroupPortsRepeat"))]
        InvalidParameterValueContainergroupPortsRepeat = 849_840_820,
        /// InvalidParameterValue.ContainergroupProtocolInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolInvalid"))]
        InvalidParameterValueContainergroupProtocolInvalid = 144_995_698,
        /// InvalidParameterValue.ContainergroupProtocolMixError
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolMixError"))]
        InvalidParameterValueContainergroupProtocolMixError = -1_041_065_801,
        /// InvalidParameterValue.ContainergroupProtocolNull
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolNull"))]
        InvalidParameterValueContainergroupProtocolNull = -1_876_682_219,
        /// InvalidParameterValue.ContainergroupProtocolPortsNull
        #[doc(alias("InvalidParameterValue.ContainergroupProtocolPortsNull"))]
        InvalidParameterValueContainergroupProtocolPortsNull = 1_484_582_824,
        /// InvalidParameterValue.ContainergroupReponameInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupReponameInvalid"))]
        InvalidParameterValueContainergroupReponameInvalid = -240_672_086,
        /// InvalidParameterValue.ContainergroupResourceAgentValueInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupResourceAgentValueInvalid"))]
        InvalidParameterValueContainergroupResourceAgentValueInvalid = 33_645_691,
        /// InvalidParameterValue.ContainergroupResourceIstioValueInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupResourceIstioValueInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-19"
        )]
        InvalidParameterValueContainergroupResourceIstioValueInvalid = -1_382_717_584,
        /// InvalidParameterValue.ContainergroupServiceNameValidError
        #[doc(alias("InvalidParameterValue.ContainergroupServiceNameValidError"))]
        InvalidParameterValueContainergroupServiceNameValidError = -1_704_252_651,
        /// InvalidParameterValue.ContainergroupTargetPortsRepeat
        #[doc(alias("InvalidParameterValue.ContainergroupTargetPortsRepeat"))]
        InvalidParameterValueContainergroupTargetPortsRepeat = -1_072_008_738,
        /// InvalidParameterValue.ContainergroupTargetportNull
        #[doc(alias("InvalidParameterValue.ContainergroupTargetportNull"))]
        InvalidParameterValueContainergroupTargetportNull = 1_156_743_482,
        /// InvalidParameterValue.ContainergroupUpdateivlInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupUpdateivlInvalid"))]
        InvalidParameterValueContainergroupUpdateivlInvalid = -404_290_370,
        /// InvalidParameterValue.ContainergroupUpdatetypeInvalid
        #[doc(alias("InvalidParameterValue.ContainergroupUpdatetypeInvalid"))]
        InvalidParameterValueContainergroupUpdatetypeInvalid = 927_088_324,
        /// InvalidParameterValue.ContainergroupYamlUserContainerNotFound
        #[doc(alias("InvalidParameterValue.ContainergroupYamlUserContainerNotFound"))]
        InvalidParameterValueContainergroupYamlUserContainerNotFound = 627_243_853,
        /// InvalidParameterValue.CvmCaeMasterAgentBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameterValue.CvmCaeMasterAgentBusy"))]
        InvalidParameterValueCvmCaeMasterAgentBusy = 258_588_119,
        /// InvalidParameterValue.CvmCaeMasterAgentNotFound
        #[doc(alias("InvalidParameterValue.CvmCaeMasterAgentNotFound"))]
        InvalidParameterValueCvmCaeMasterAgentNotFound = -684_005_855,
        /// InvalidParameterValue.CvmCaeMasterGroupNoAgent
        #[doc(alias("InvalidParameterValue.CvmCaeMasterGroupNoAgent"))]
        InvalidParameterValueCvmCaeMasterGroupNoAgent = -2_039_623_782,
        /// InvalidParameterValue.CvmCaeMasterTaskNotExist
        #[doc(alias("InvalidParameterValue.CvmCaeMasterTaskNotExist"))]
        InvalidParameterValueCvmCaeMasterTaskNotExist = 2_145_807_391,
        /// InvalidParameterValue.DeployGroupNotExists
        #[doc(alias("InvalidParameterValue.DeployGroupNotExists"))]
        InvalidParameterValueDeployGroupNotExists = -1_983_438_262,
        /// InvalidParameterValue.DuplicateProgramName
        #[doc(alias("InvalidParameterValue.DuplicateProgramName"))]
        InvalidParameterValueDuplicateProgramName = 401_587_997,
        /// InvalidParameterValue.FileConfigAlreadyReleased
        #[doc(alias("InvalidParameterValue.FileConfigAlreadyReleased"))]
        InvalidParameterValueFileConfigAlreadyReleased = -127_943_237,
        /// InvalidParameterValue.FileConfigCodeUnsupported
        #[doc(alias("InvalidParameterValue.FileConfigCodeUnsupported"))]
        InvalidParameterValueFileConfigCodeUnsupported = -268_259_521,
        /// InvalidParameterValue.FileConfigExists
        #[doc(alias("InvalidParameterValue.FileConfigExists"))]
        InvalidParameterValueFileConfigExists = -301_807_443,
        /// InvalidParameterValue.FileConfigExistsPath
        #[doc(alias("InvalidParameterValue.FileConfigExistsPath"))]
        InvalidParameterValueFileConfigExistsPath = -2_126_330_637,
        /// InvalidParameterValue.FileConfigExistsPathOther
        #[doc(alias("InvalidParameterValue.FileConfigExistsPathOther"))]
        InvalidParameterValueFileConfigExistsPathOther = -792_570_948,
        /// InvalidParameterValue.FileConfigFileNameInvalid
        #[doc(alias("InvalidParameterValue.FileConfigFileNameInvalid"))]
        InvalidParameterValueFileConfigFileNameInvalid = -265_617_072,
        /// InvalidParameterValue.FileConfigFilePathInvalid
        #[doc(alias("InvalidParameterValue.FileConfigFilePathInvalid"))]
        InvalidParameterValueFileConfigFilePathInvalid = 1_263_530_091,
        /// InvalidParameterValue.FileConfigFixedFieldUnchangeable
        #[doc(alias("InvalidParameterValue.FileConfigFixedFieldUnchangeable"))]
        InvalidParameterValueFileConfigFixedFieldUnchangeable = -44_949_330,
        /// InvalidParameterValue.FileConfigGroupApplicationIdNotMatch
        #[doc(alias("InvalidParameterValue.FileConfigGroupApplicationIdNotMatch"))]
        InvalidParameterValueFileConfigGroupApplicationIdNotMatch = 1_713_891_979,
        /// InvalidParameterValue.FileConfigNameInvalid
        #[doc(alias("InvalidParameterValue.FileConfigNameInvalid"))]
        InvalidParameterValueFileConfigNameInvalid = 1_094_013_874,
        /// InvalidParameterValue.FileConfigNotExistsOrPermissionDenied
        #[doc(alias("InvalidParameterValue.FileConfigNotExistsOrPermissionDenied"))]
        InvalidParameterValueFileConfigNotExistsOrPermissionDenied = -1_317_035_851,
        /// InvalidParameterValue.FileConfigPathExists
        #[doc(alias("InvalidParameterValue.FileConfigPathExists"))]
        InvalidParameterValueFileConfigPathExists = 1_464_811_705,
        /// InvalidParameterValue.FileConfigReleaseNotExists
        #[doc(alias("InvalidParameterValue.FileConfigReleaseNotExists"))]
        InvalidParameterValueFileConfigReleaseNotExists = -1_519_969_688,
        /// InvalidParameterValue.FileConfigVersionDescInvalid
        #[doc(alias("InvalidParameterValue.FileConfigVersionDescInvalid"))]
        InvalidParameterValueFileConfigVersionDescInvalid = -2_136_415_397,
        /// InvalidParameterValue.FileConfigVersionInvalid
        #[doc(alias("InvalidParameterValue.FileConfigVersionInvalid"))]
        InvalidParameterValueFileConfigVersionInvalid = 1_283_384_625,
        /// InvalidParameterValue.GatewayParameterError
        #[doc(alias("InvalidParameterValue.GatewayParameterError"))]
        InvalidParameterValueGatewayParameterError = -759_090_909,
        /// InvalidParameterValue.GatewayParameterInvalid
        #[doc(alias("InvalidParameterValue.GatewayParameterInvalid"))]
        InvalidParameterValueGatewayParameterInvalid = -406_549_191,
        /// InvalidParameterValue.GlobalNamespaceNameExist
        #[doc(alias("InvalidParameterValue.GlobalNamespaceNameExist"))]
        InvalidParameterValueGlobalNamespaceNameExist = 1_874_604_027,
        /// InvalidParameterValue.GroupBatchParameterInvalid
        #[doc(alias("InvalidParameterValue.GroupBatchParameterInvalid"))]
        InvalidParameterValueGroupBatchParameterInvalid = -459_591_519,
        /// InvalidParameterValue.GroupClusterNamespaceNotBound
        #[doc(alias("InvalidParameterValue.GroupClusterNamespaceNotBound"))]
        InvalidParameterValueGroupClusterNamespaceNotBound = -1_513_940_178,
        /// InvalidParameterValue.GroupClusterTypeMismatch
        #[doc(alias("InvalidParameterValue.GroupClusterTypeMismatch"))]
        InvalidParameterValueGroupClusterTypeMismatch = -1_645_820_885,
        /// InvalidParameterValue.GroupDeleteClusterTypeMismatch
        #[doc(alias("InvalidParameterValue.GroupDeleteClusterTypeMismatch"))]
        InvalidParameterValueGroupDeleteClusterTypeMismatch = -502_699_543,
        /// InvalidParameterValue.GroupIdNull
        #[doc(alias("InvalidParameterValue.GroupIdNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InvalidParameterValueGroupIdNull = -1_526_514_923,
        /// InvalidParameterValue.GroupNameExist
        #[doc(alias("InvalidParameterValue.GroupNameExist"))]
        InvalidParameterValueGroupNameExist = 1_577_197_344,
        /// InvalidParameterValue.GroupNameLength
        #[doc(alias("InvalidParameterValue.GroupNameLength"))]
        InvalidParameterValueGroupNameLength = 510_142_477,
        /// InvalidParameterValue.GroupNameNull
        #[doc(alias("InvalidParameterValue.GroupNameNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        InvalidParameterValueGroupNameNull = -2_112_495_186,
        /// InvalidParameterValue.GroupNameRegxMismatch
        #[doc(alias("InvalidParameterValue.GroupNameRegxMismatch"))]
        InvalidParameterValueGroupNameRegxMismatch = 729_797_963,
        /// InvalidParameterValue.GroupNotExists
        #[doc(alias("InvalidParameterValue.GroupNotExists"))]
        InvalidParameterValueGroupNotExists = 562_680_495,
        /// InvalidParameterValue.GroupPageLimitInvalid
        #[doc(alias("InvalidParameterValue.GroupPageLimitInvalid"))]
        InvalidParameterValueGroupPageLimitInvalid = 525_612_285,
        /// InvalidParameterValue.GroupPkgNull
        #[doc(alias("InvalidParameterValue.GroupPkgNull"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        InvalidParameterValueGroupPkgNull = 1_627_097_039,
        /// InvalidParameterValue.GroupStatusInvalid
        #[doc(alias("InvalidParameterValue.GroupStatusInvalid"))]
        InvalidParameterValueGroupStatusInvalid = 1_185_001_607,
        /// InvalidParameterValue.GroupValidInstanceNull
        #[doc(alias("InvalidParameterValue.GroupValidInstanceNull"))]
        InvalidParameterValueGroupValidInstanceNull = 1_900_153_125,
        /// InvalidParameterValue.ImagerepoRepoNameNull
        /// - Once sent as: InvalidParameterValue.ImagerepoReponameNull
        #[doc(
            alias(
                "InvalidParameterValue.ImagerepoRepoNameNull",
                "InvalidParameterValue.ImagerepoReponameNull"
            )
        )]
        InvalidParameterValueImagerepoRepoNameNull = -114_118_265,
        /// InvalidParameterValue.ImagerepoReponameInvalid
        #[doc(alias("InvalidParameterValue.ImagerepoReponameInvalid"))]
        InvalidParameterValueImagerepoReponameInvalid = -227_920_710,
        /// InvalidParameterValue.ImagerepoTagnameNull
        #[doc(alias("InvalidParameterValue.ImagerepoTagnameNull"))]
        InvalidParameterValueImagerepoTagnameNull = 700_874_386,
        /// InvalidParameterValue.InstanceInvalidImage
        #[doc(alias("InvalidParameterValue.InstanceInvalidImage"))]
        InvalidParameterValueInstanceInvalidImage = 2_059_702_025,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter = 103_968_726,
        /// InvalidParameterValue.InvalidParameterFormat
        #[doc(alias("InvalidParameterValue.InvalidParameterFormat"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InvalidParameterValueInvalidParameterFormat = 648_391_250,
        /// InvalidParameterValue.InvalidProgramName
        #[doc(alias("InvalidParameterValue.InvalidProgramName"))]
        InvalidParameterValueInvalidProgramName = -2_039_406_564,
        /// InvalidParameterValue.LaneGroupNotExist
        #[doc(alias("InvalidParameterValue.LaneGroupNotExist"))]
        InvalidParameterValueLaneGroupNotExist = -348_169_512,
        /// InvalidParameterValue.LaneInfoAlreadyUsed
        #[doc(alias("InvalidParameterValue.LaneInfoAlreadyUsed"))]
        InvalidParameterValueLaneInfoAlreadyUsed = -1_630_899_087,
        /// InvalidParameterValue.LaneInfoNameAlreadyUsed
        #[doc(alias("InvalidParameterValue.LaneInfoNameAlreadyUsed"))]
        InvalidParameterValueLaneInfoNameAlreadyUsed = -546_411_385,
        /// InvalidParameterValue.LaneInfoNameInvalid
        #[doc(alias("InvalidParameterValue.LaneInfoNameInvalid"))]
        InvalidParameterValueLaneInfoNameInvalid = 1_722_493_363,
        /// InvalidParameterValue.LaneInfoNameNotEmpty
        #[doc(alias("InvalidParameterValue.LaneInfoNameNotEmpty"))]
        InvalidParameterValueLaneInfoNameNotEmpty = -1_204_092_882,
        /// InvalidParameterValue.LaneInfoNameTooLong
        #[doc(alias("InvalidParameterValue.LaneInfoNameTooLong"))]
        InvalidParameterValueLaneInfoNameTooLong = -590_816_785,
        /// InvalidParameterValue.LaneInfoNotExist
        #[doc(alias("InvalidParameterValue.LaneInfoNotExist"))]
        InvalidParameterValueLaneInfoNotExist = 1_088_151_906,
        /// InvalidParameterValue.LaneInfoNotExistEntrance
        #[doc(alias("InvalidParameterValue.LaneInfoNotExistEntrance"))]
        InvalidParameterValueLaneInfoNotExistEntrance = -1_614_801_635,
        /// InvalidParameterValue.LaneInfoRemarkTooLong
        #[doc(alias("InvalidParameterValue.LaneInfoRemarkTooLong"))]
        InvalidParameterValueLaneInfoRemarkTooLong = 1_549_925_110,
        /// InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed
        #[doc(alias("InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed"))]
        InvalidParameterValueLaneRuleEnabledRuleDeleteFailed = 1_060_545_780,
        /// InvalidParameterValue.LaneRuleIdInvalid
        #[doc(alias("InvalidParameterValue.LaneRuleIdInvalid"))]
        InvalidParameterValueLaneRuleIdInvalid = 1_417_843_622,
        /// InvalidParameterValue.LaneRuleInfoNotExist
        #[doc(alias("InvalidParameterValue.LaneRuleInfoNotExist"))]
        InvalidParameterValueLaneRuleInfoNotExist = -910_715_149,
        /// InvalidParameterValue.LaneRuleNameAlreadyUsed
        #[doc(alias("InvalidParameterValue.LaneRuleNameAlreadyUsed"))]
        InvalidParameterValueLaneRuleNameAlreadyUsed = -2_100_180_026,
        /// InvalidParameterValue.LaneRuleNameInvalid
        #[doc(alias("InvalidParameterValue.LaneRuleNameInvalid"))]
        InvalidParameterValueLaneRuleNameInvalid = 796_085_146,
        /// InvalidParameterValue.LaneRuleNameNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleNameNotEmpty"))]
        InvalidParameterValueLaneRuleNameNotEmpty = 1_256_882_787,
        /// InvalidParameterValue.LaneRuleNameTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleNameTooLong"))]
        InvalidParameterValueLaneRuleNameTooLong = 811_815_052,
        /// InvalidParameterValue.LaneRuleNotExist
        #[doc(alias("InvalidParameterValue.LaneRuleNotExist"))]
        InvalidParameterValueLaneRuleNotExist = 530_899_505,
        /// InvalidParameterValue.LaneRuleRemarkTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleRemarkTooLong"))]
        InvalidParameterValueLaneRuleRemarkTooLong = -1_002_395_716,
        /// InvalidParameterValue.LaneRuleTagNameNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagNameNotEmpty"))]
        InvalidParameterValueLaneRuleTagNameNotEmpty = -1_019_367_727,
        /// InvalidParameterValue.LaneRuleTagNameTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleTagNameTooLong"))]
        InvalidParameterValueLaneRuleTagNameTooLong = -1_540_147_066,
        /// InvalidParameterValue.LaneRuleTagNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagNotEmpty"))]
        InvalidParameterValueLaneRuleTagNotEmpty = -1_589_024_058,
        /// InvalidParameterValue.LaneRuleTagOperatorInvalid
        #[doc(alias("InvalidParameterValue.LaneRuleTagOperatorInvalid"))]
        InvalidParameterValueLaneRuleTagOperatorInvalid = -720_065_521,
        /// InvalidParameterValue.LaneRuleTagOperatorNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagOperatorNotEmpty"))]
        InvalidParameterValueLaneRuleTagOperatorNotEmpty = -749_671_671,
        /// InvalidParameterValue.LaneRuleTagValueNotEmpty
        #[doc(alias("InvalidParameterValue.LaneRuleTagValueNotEmpty"))]
        InvalidParameterValueLaneRuleTagValueNotEmpty = -1_195_317_268,
        /// InvalidParameterValue.LaneRuleTagValueTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleTagValueTooLong"))]
        InvalidParameterValueLaneRuleTagValueTooLong = -1_055_542_254,
        /// InvalidParameterValue.LaneRuleTagValueTotalTooLong
        #[doc(alias("InvalidParameterValue.LaneRuleTagValueTotalTooLong"))]
        InvalidParameterValueLaneRuleTagValueTotalTooLong = 1_592_570_566,
        /// InvalidParameterValue.LastConfigNotExists
        #[doc(alias("InvalidParameterValue.LastConfigNotExists"))]
        InvalidParameterValueLastConfigNotExists = 447_200_958,
        /// InvalidParameterValue.MsParameterInvalid
        #[doc(alias("InvalidParameterValue.MsParameterInvalid"))]
        InvalidParameterValueMsParameterInvalid = -1_389_909_003,
        /// InvalidParameterValue.NamespaceAlreadyBindCluster
        #[doc(alias("InvalidParameterValue.NamespaceAlreadyBindCluster"))]
        InvalidParameterValueNamespaceAlreadyBindCluster = -689_607_345,
        /// InvalidParameterValue.NamespaceDescInvalid
        #[doc(alias("InvalidParameterValue.NamespaceDescInvalid"))]
        InvalidParameterValueNamespaceDescInvalid = 1_884_454_846,
        /// InvalidParameterValue.NamespaceNameExist
        #[doc(alias("InvalidParameterValue.NamespaceNameExist"))]
        InvalidParameterValueNamespaceNameExist = -1_489_557_803,
        /// InvalidParameterValue.NamespaceNameInvalid
        #[doc(alias("InvalidParameterValue.NamespaceNameInvalid"))]
        InvalidParameterValueNamespaceNameInvalid = -1_565_841_494,
        /// InvalidParameterValue.NamespaceNotExists
        #[doc(alias("InvalidParameterValue.NamespaceNotExists"))]
        InvalidParameterValueNamespaceNotExists = -962_224_618,
        /// InvalidParameterValue.ProgramItemNotExists
        #[doc(alias("InvalidParameterValue.ProgramItemNotExists"))]
        InvalidParameterValueProgramItemNotExists = -1_061_293,
        /// InvalidParameterValue.ReleasedConfigCanNotBeDeleted
        #[doc(alias("InvalidParameterValue.ReleasedConfigCanNotBeDeleted"))]
        InvalidParameterValueReleasedConfigCanNotBeDeleted = -313_206_498,
        /// InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted
        #[doc(alias("InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted"))]
        InvalidParameterValueReleasedFileConfigCanNotBeDeleted = 1_636_325_495,
        /// InvalidParameterValue.ResourceNotExists
        #[doc(alias("InvalidParameterValue.ResourceNotExists"))]
        InvalidParameterValueResourceNotExists = 609_984_655,
        /// InvalidParameterValue.ResourcePermissionDenied
        #[doc(alias("InvalidParameterValue.ResourcePermissionDenied"))]
        InvalidParameterValueResourcePermissionDenied = 1_322_079_726,
        /// InvalidParameterValue.ResourceTypeError
        #[doc(alias("InvalidParameterValue.ResourceTypeError"))]
        InvalidParameterValueResourceTypeError = 366_701_376,
        /// InvalidParameterValue.ServiceDescLength
        #[doc(alias("InvalidParameterValue.ServiceDescLength"))]
        InvalidParameterValueServiceDescLength = -742_512_205,
        /// InvalidParameterValue.ServiceNameRepeated
        #[doc(alias("InvalidParameterValue.ServiceNameRepeated"))]
        InvalidParameterValueServiceNameRepeated = 953_668_270,
        /// InvalidParameterValue.ServiceNotExistsOrPermissionDenied
        #[doc(alias("InvalidParameterValue.ServiceNotExistsOrPermissionDenied"))]
        InvalidParameterValueServiceNotExistsOrPermissionDenied = -1_015_627_963,
        /// InvalidParameterValue.TaskParameterInvalid
        #[doc(alias("InvalidParameterValue.TaskParameterInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        InvalidParameterValueTaskParameterInvalid = 1_798_564_669,
        /// InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError
        #[doc(alias("InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError"))]
        InvalidParameterValueTsfApmBusiLogSearchParseRspDateFormatError = 2_089_380_749,
        /// InvalidParameterValue.VolumeNameValidError
        #[doc(alias("InvalidParameterValue.VolumeNameValidError"))]
        InvalidParameterValueVolumeNameValidError = 332_957_471,
        /// InvalidParameterValue.WrongDontStartValue
        #[doc(alias("InvalidParameterValue.WrongDontStartValue"))]
        InvalidParameterValueWrongDontStartValue = 1_343_254_394,
        /// LimitExceeded.ErrNamespaceMaxLimit
        #[doc(alias("LimitExceeded.ErrNamespaceMaxLimit"))]
        LimitExceededErrNamespaceMaxLimit = -1_166_079_508,
        /// LimitExceeded.ErrRepoMaxLimit
        #[doc(alias("LimitExceeded.ErrRepoMaxLimit"))]
        LimitExceededErrRepoMaxLimit = -863_885_748,
        /// LimitExceeded.TkeClusterNumberExceedLimit
        #[doc(alias("LimitExceeded.TkeClusterNumberExceedLimit"))]
        LimitExceededTkeClusterNumberExceedLimit = -2_070_723_635,
        /// MissingParameter.ApplicationIdNull
        #[doc(alias("MissingParameter.ApplicationIdNull"))]
        MissingParameterApplicationIdNull = -409_024_853,
        /// MissingParameter.ApplicationIdRequired
        #[doc(alias("MissingParameter.ApplicationIdRequired"))]
        MissingParameterApplicationIdRequired = 621_556_059,
        /// MissingParameter.ApplicationTypeNull
        #[doc(alias("MissingParameter.ApplicationTypeNull"))]
        MissingParameterApplicationTypeNull = -165_159_364,
        /// MissingParameter.ClusterIdRequired
        #[doc(alias("MissingParameter.ClusterIdRequired"))]
        MissingParameterClusterIdRequired = -1_675_925_957,
        /// MissingParameter.ClusterSubnetRequired
        #[doc(alias("MissingParameter.ClusterSubnetRequired"))]
        MissingParameterClusterSubnetRequired = 1_034_043_206,
        /// MissingParameter.ConfigIdRequired
        #[doc(alias("MissingParameter.ConfigIdRequired"))]
        MissingParameterConfigIdRequired = -2_039_646_849,
        /// MissingParameter.ConfigNameRequired
        #[doc(alias("MissingParameter.ConfigNameRequired"))]
        MissingParameterConfigNameRequired = 20_739_771,
        /// MissingParameter.ConfigReleaseIdRequired
        #[doc(alias("MissingParameter.ConfigReleaseIdRequired"))]
        MissingParameterConfigReleaseIdRequired = -692_931_994,
        /// MissingParameter.ConfigTemplateIdRequired
        #[doc(alias("MissingParameter.ConfigTemplateIdRequired"))]
        MissingParameterConfigTemplateIdRequired = -279_990_618,
        /// MissingParameter.ConfigTemplateNameRequired
        #[doc(alias("MissingParameter.ConfigTemplateNameRequired"))]
        MissingParameterConfigTemplateNameRequired = -1_817_545_338,
        /// MissingParameter.ConfigTemplateTypeRequired
        #[doc(alias("MissingParameter.ConfigTemplateTypeRequired"))]
        MissingParameterConfigTemplateTypeRequired = -788_643_950,
        /// MissingParameter.ConfigTypeRequired
        #[doc(alias("MissingParameter.ConfigTypeRequired"))]
        MissingParameterConfigTypeRequired = 2_071_458_149,
        /// MissingParameter.ConfigValueRequired
        #[doc(alias("MissingParameter.ConfigValueRequired"))]
        MissingParameterConfigValueRequired = 418_653_536,
        /// MissingParameter.ConfigVersionRequired
        #[doc(alias("MissingParameter.ConfigVersionRequired"))]
        MissingParameterConfigVersionRequired = -1_051_063_020,
        /// MissingParameter.FileConfigFileValueRequired
        #[doc(alias("MissingParameter.FileConfigFileValueRequired"))]
        MissingParameterFileConfigFileValueRequired = 1_345_156_849,
        /// MissingParameter.GatewayParameterRequired
        #[doc(alias("MissingParameter.GatewayParameterRequired"))]
        MissingParameterGatewayParameterRequired = -1_389_520_190,
        /// MissingParameter.GroupApplicationNull
        #[doc(alias("MissingParameter.GroupApplicationNull"))]
        MissingParameterGroupApplicationNull = -1_884_169_794,
        /// MissingParameter.GroupExpandServeridNull
        #[doc(alias("MissingParameter.GroupExpandServeridNull"))]
        MissingParameterGroupExpandServeridNull = 1_331_258_037,
        /// MissingParameter.GroupIdNull
        #[doc(alias("MissingParameter.GroupIdNull"))]
        MissingParameterGroupIdNull = -310_157_044,
        /// MissingParameter.GroupIdRequired
        #[doc(alias("MissingParameter.GroupIdRequired"))]
        MissingParameterGroupIdRequired = 1_180_260_537,
        /// MissingParameter.GroupNamespaceNull
        #[doc(alias("MissingParameter.GroupNamespaceNull"))]
        MissingParameterGroupNamespaceNull = 550_069_900,
        /// MissingParameter.GroupShirkServeridNull
        #[doc(alias("MissingParameter.GroupShirkServeridNull"))]
        MissingParameterGroupShirkServeridNull = 29_336_405,
        /// MissingParameter.InstanceImportModeNull
        #[doc(alias("MissingParameter.InstanceImportModeNull"))]
        MissingParameterInstanceImportModeNull = -694_694_858,
        /// MissingParameter.NamespaceIdRequired
        #[doc(alias("MissingParameter.NamespaceIdRequired"))]
        MissingParameterNamespaceIdRequired = 964_094_365,
        /// MissingParameter.NamespaceNameRequired
        #[doc(alias("MissingParameter.NamespaceNameRequired"))]
        MissingParameterNamespaceNameRequired = -413_537_274,
        /// MissingParameter.RequiredParameterMissing
        #[doc(alias("MissingParameter.RequiredParameterMissing"))]
        MissingParameterRequiredParameterMissing = -2_068_712_497,
        /// MissingParameter.ServiceIdRequired
        #[doc(alias("MissingParameter.ServiceIdRequired"))]
        MissingParameterServiceIdRequired = -1_934_537_653,
        /// MissingParameter.SystemParameterRequired
        #[doc(alias("MissingParameter.SystemParameterRequired"))]
        MissingParameterSystemParameterRequired = 376_176_542,
        /// MissingParameter.TaskParameterMissed
        #[doc(alias("MissingParameter.TaskParameterMissed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        MissingParameterTaskParameterMissed = 1_966_620_535,
        /// ResourceInUse.ApplicationCannotDelete
        #[doc(alias("ResourceInUse.ApplicationCannotDelete"))]
        ResourceInUseApplicationCannotDelete = 2_092_441_166,
        /// ResourceInUse.CvmcaeMasterCannotDelete
        #[doc(alias("ResourceInUse.CvmcaeMasterCannotDelete"))]
        ResourceInUseCvmcaeMasterCannotDelete = -1_783_446_008,
        /// ResourceInUse.DefaultNamepsaceCannotBeDeleted
        #[doc(alias("ResourceInUse.DefaultNamepsaceCannotBeDeleted"))]
        ResourceInUseDefaultNamepsaceCannotBeDeleted = -1_682_785_672,
        /// ResourceInUse.GroupCannotDelete
        #[doc(alias("ResourceInUse.GroupCannotDelete"))]
        ResourceInUseGroupCannotDelete = -2_144_314_288,
        /// ResourceInUse.GroupExists
        #[doc(alias("ResourceInUse.GroupExists"))]
        ResourceInUseGroupExists = 512_939_473,
        /// ResourceInUse.GroupInOperation
        #[doc(alias("ResourceInUse.GroupInOperation"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        ResourceInUseGroupInOperation = -1_027_377_876,
        /// ResourceInUse.InstanceExists
        #[doc(alias("ResourceInUse.InstanceExists"))]
        ResourceInUseInstanceExists = 1_267_417_262,
        /// ResourceInUse.InstanceHasBeenUsed
        #[doc(alias("ResourceInUse.InstanceHasBeenUsed"))]
        ResourceInUseInstanceHasBeenUsed = 1_369_664_515,
        /// ResourceInUse.NamespaceCannotDelete
        #[doc(alias("ResourceInUse.NamespaceCannotDelete"))]
        ResourceInUseNamespaceCannotDelete = -1_950_061_871,
        /// ResourceInUse.NonDefaultNamespaceExists
        #[doc(alias("ResourceInUse.NonDefaultNamespaceExists"))]
        ResourceInUseNonDefaultNamespaceExists = 1_529_609_442,
        /// ResourceInUse.ObjectExist
        #[doc(alias("ResourceInUse.ObjectExist"))]
        ResourceInUseObjectExist = 527_710_667,
        /// ResourceInUse.RatelimitRuleExistError
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceInUse.RatelimitRuleExistError"))]
        ResourceInUseRatelimitRuleExistError = 886_509_125,
        /// ResourceInUse.ResourcePoolExists
        #[doc(alias("ResourceInUse.ResourcePoolExists"))]
        ResourceInUseResourcePoolExists = 517_830_854,
        /// ResourceInsufficient.InstanceExcessLimit
        #[doc(alias("ResourceInsufficient.InstanceExcessLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-04-28"
        )]
        ResourceInsufficientInstanceExcessLimit = -1_795_798_151,
        /// ResourceInsufficient.PackageSpaceFull
        #[doc(alias("ResourceInsufficient.PackageSpaceFull"))]
        ResourceInsufficientPackageSpaceFull = -349_610_268,
        /// ResourceNotFound.ApplicationNotExist
        #[doc(alias("ResourceNotFound.ApplicationNotExist"))]
        ResourceNotFoundApplicationNotExist = 128_578_392,
        /// ResourceNotFound.ApplicationProjectNotMatch
        #[doc(alias("ResourceNotFound.ApplicationProjectNotMatch"))]
        ResourceNotFoundApplicationProjectNotMatch = 1_607_843_413,
        /// ResourceNotFound.ClusterNotExist
        #[doc(alias("ResourceNotFound.ClusterNotExist"))]
        ResourceNotFoundClusterNotExist = -762_766_306,
        /// ResourceNotFound.ClusterVpcNotExist
        #[doc(alias("ResourceNotFound.ClusterVpcNotExist"))]
        ResourceNotFoundClusterVpcNotExist = -2_053_559_718,
        /// ResourceNotFound.ContainergroupClusterNotfound
        #[doc(alias("ResourceNotFound.ContainergroupClusterNotfound"))]
        ResourceNotFoundContainergroupClusterNotfound = 1_299_056_221,
        /// ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound
        #[doc(alias("ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound"))]
        ResourceNotFoundContainergroupGroupNamespaceClusterNotFound = -876_192_061,
        /// ResourceNotFound.ContainergroupGroupNotFound
        #[doc(alias("ResourceNotFound.ContainergroupGroupNotFound"))]
        ResourceNotFoundContainergroupGroupNotFound = 1_818_690_204,
        /// ResourceNotFound.CvmcaeMasterResourceNotFound
        #[doc(alias("ResourceNotFound.CvmcaeMasterResourceNotFound"))]
        ResourceNotFoundCvmcaeMasterResourceNotFound = 1_857_981_572,
        /// ResourceNotFound.ErrNoRepo
        #[doc(alias("ResourceNotFound.ErrNoRepo"))]
        ResourceNotFoundErrNoRepo = -1_809_771_987,
        /// ResourceNotFound.ErrNoUser
        #[doc(alias("ResourceNotFound.ErrNoUser"))]
        ResourceNotFoundErrNoUser = 1_322_809_164,
        /// ResourceNotFound.GroupApplicationNotExist
        #[doc(alias("ResourceNotFound.GroupApplicationNotExist"))]
        ResourceNotFoundGroupApplicationNotExist = -796_182_885,
        /// ResourceNotFound.GroupNamespaceNotExist
        #[doc(alias("ResourceNotFound.GroupNamespaceNotExist"))]
        ResourceNotFoundGroupNamespaceNotExist = -2_080_096_596,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist = 1_065_802_650,
        /// ResourceNotFound.InstanceNotExist
        #[doc(alias("ResourceNotFound.InstanceNotExist"))]
        ResourceNotFoundInstanceNotExist = 842_679_169,
        /// ResourceNotFound.InterfaceNotFound
        #[doc(alias("ResourceNotFound.InterfaceNotFound"))]
        ResourceNotFoundInterfaceNotFound = 681_944_023,
        /// ResourceNotFound.LicenseServerNotFound
        #[doc(alias("ResourceNotFound.LicenseServerNotFound"))]
        ResourceNotFoundLicenseServerNotFound = 210_024_786,
        /// ResourceNotFound.MicroserviceOffline
        #[doc(alias("ResourceNotFound.MicroserviceOffline"))]
        ResourceNotFoundMicroserviceOffline = 1_010_655_470,
        /// ResourceNotFound.NamespaceNotExist
        #[doc(alias("ResourceNotFound.NamespaceNotExist"))]
        ResourceNotFoundNamespaceNotExist = -813_430_977,
        /// ResourceNotFound.ObjectNoExist
        #[doc(alias("ResourceNotFound.ObjectNoExist"))]
        ResourceNotFoundObjectNoExist = 971_362_255,
        /// ResourceNotFound.ServiceNotExist
        #[doc(alias("ResourceNotFound.ServiceNotExist"))]
        ResourceNotFoundServiceNotExist = -235_581_904,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        ResourceNotFoundTaskNotFound = 145_909_239,
        /// ResourceNotFound.TkeClusterNotExists
        #[doc(alias("ResourceNotFound.TkeClusterNotExists"))]
        ResourceNotFoundTkeClusterNotExists = -1_071_399_988,
        /// UnauthorizedOperation.CamGeneralError
        #[doc(alias("UnauthorizedOperation.CamGeneralError"))]
        UnauthorizedOperationCamGeneralError = 261_756_245,
        /// UnauthorizedOperation.CamTsfRoleNoPermission
        #[doc(alias("UnauthorizedOperation.CamTsfRoleNoPermission"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        UnauthorizedOperationCamTsfRoleNoPermission = 2_067_333_636,
        /// UnauthorizedOperation.CamTsfRoleNotExist
        #[doc(alias("UnauthorizedOperation.CamTsfRoleNotExist"))]
        UnauthorizedOperationCamTsfRoleNotExist = 47_058_638,
        /// UnauthorizedOperation.LicenseInactive
        #[doc(alias("UnauthorizedOperation.LicenseInactive"))]
        UnauthorizedOperationLicenseInactive = -1_233_570_858,
        /// UnauthorizedOperation.LicenseUnauthorized
        #[doc(alias("UnauthorizedOperation.LicenseUnauthorized"))]
        UnauthorizedOperationLicenseUnauthorized = 1_082_382_215,
        /// UnauthorizedOperation.NoLicense
        #[doc(alias("UnauthorizedOperation.NoLicense"))]
        UnauthorizedOperationNoLicense = -432_860_025,
        /// UnauthorizedOperation.NoPrivilege
        #[doc(alias("UnauthorizedOperation.NoPrivilege"))]
        UnauthorizedOperationNoPrivilege = -1_158_806_983,
        /// UnsupportedOperation.GatewayGroupNotExists
        #[doc(alias("UnsupportedOperation.GatewayGroupNotExists"))]
        UnsupportedOperationGatewayGroupNotExists = -1_499_764_590,
        /// UnsupportedOperation.GatewayPathRewriteNotExists
        #[doc(alias("UnsupportedOperation.GatewayPathRewriteNotExists"))]
        UnsupportedOperationGatewayPathRewriteNotExists = 1_154_247_906,
        /// UnsupportedOperation.GatewayTooManyRequestParameter
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.GatewayTooManyRequestParameter"))]
        UnsupportedOperationGatewayTooManyRequestParameter = -281_570_288,
        /// UnsupportedOperation.TaskNotSupported
        #[doc(alias("UnsupportedOperation.TaskNotSupported"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-06-15"
        )]
        UnsupportedOperationTaskNotSupported = -929_945_051,
        /// UnsupportedOperation.UnsupportAction
        #[doc(alias("UnsupportedOperation.UnsupportAction"))]
        UnsupportedOperationUnsupportAction = 1_853_397_373,
    }
    api::listed_enum!(TsfError, tsf_v20180326_table);
    mod tsf_v20180326_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TsfError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tsf_v20180326";
        pub(super) const CODE_INDEX: Index = index::TSF_V20180326_CODES;
        pub(super) const KEY_INDEX: Index = index::TSF_V20180326_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 449] = backgrounds(
            &WORDS,
            &index::TSF_V20180326_HEADS,
        );
        pub(super) static OWN: [Own; 12] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::TSF_V20180326_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180326::TsfError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
