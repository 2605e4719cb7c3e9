// @generated from spec/monitor.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8279b0878360d95f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/monitor.rs"]
mod index;

/// Version 2018-07-24 of the API.
pub mod v20180724 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Observability Platform (monitor), API 3.0, version 2018-07-24.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MonitorError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.AccessCAMFail
        #[doc(alias("AuthFailure.AccessCAMFail"))]
        AuthFailureAccessCamFail = -82_770_054,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.APITranslateError
        #[doc(alias("FailedOperation.APITranslateError"))]
        FailedOperationApiTranslateError = 1_419_403_596,
        /// FailedOperation.AccessSTSFail
        #[doc(alias("FailedOperation.AccessSTSFail"))]
        FailedOperationAccessStsFail = 163_895_956,
        /// FailedOperation.AccessTKEFail
        #[doc(alias("FailedOperation.AccessTKEFail"))]
        FailedOperationAccessTkeFail = 407_300_224,
        /// FailedOperation.AccessTagFail
        #[doc(alias("FailedOperation.AccessTagFail"))]
        FailedOperationAccessTagFail = 1_605_145_090,
        /// FailedOperation.AgentNotAllowed: status of the agent does not allow the operation · agent当前状态不允许该操作
        ///
        /// - Remedy: Look up the status of the agent, bring it into one that allows the operation or wait for it, then send the request again.
        /// - 处理建议：请查看 agent 的状态，待其变为允许该操作的状态或先行调整，然后重新发送请求。
        /// - Retry: nobody can know; category: `failed_precondition`
        #[doc(alias("FailedOperation.AgentNotAllowed"))]
        FailedOperationAgentNotAllowed = 1_960_013_851,
        /// FailedOperation.AgentVersionNotSupported: version of the agent does not support the operation · Agent版本不支持该操作
        ///
        /// - Remedy: Upgrade the agent, then send the request again.
        /// - 处理建议：请先升级 Agent，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.AgentVersionNotSupported"))]
        FailedOperationAgentVersionNotSupported = 1_772_290_980,
        /// FailedOperation.AgentsNotInUninstallStage: agents are still running on the instance · 该实例上有正在运行的Agent
        ///
        /// - Remedy: Uninstall the agents of the instance and wait until they are gone, then destroy the instance.
        /// - 处理建议：请先卸载该实例上的 Agent，待卸载完成后再销毁实例。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.AgentsNotInUninstallStage"))]
        FailedOperationAgentsNotInUninstallStage = -1_936_027_023,
        /// FailedOperation.AlertFilterRuleDeleteFailed
        #[doc(alias("FailedOperation.AlertFilterRuleDeleteFailed"))]
        FailedOperationAlertFilterRuleDeleteFailed = 1_620_427_191,
        /// FailedOperation.AlertPolicyCreateFailed
        #[doc(alias("FailedOperation.AlertPolicyCreateFailed"))]
        FailedOperationAlertPolicyCreateFailed = 1_874_162_725,
        /// FailedOperation.AlertPolicyDeleteFailed
        #[doc(alias("FailedOperation.AlertPolicyDeleteFailed"))]
        FailedOperationAlertPolicyDeleteFailed = -1_286_019_705,
        /// FailedOperation.AlertPolicyDescribeFailed
        #[doc(alias("FailedOperation.AlertPolicyDescribeFailed"))]
        FailedOperationAlertPolicyDescribeFailed = 1_000_646_847,
        /// FailedOperation.AlertPolicyModifyFailed
        #[doc(alias("FailedOperation.AlertPolicyModifyFailed"))]
        FailedOperationAlertPolicyModifyFailed = -944_588_756,
        /// FailedOperation.AlertTriggerRuleDeleteFailed
        #[doc(alias("FailedOperation.AlertTriggerRuleDeleteFailed"))]
        FailedOperationAlertTriggerRuleDeleteFailed = 2_061_943_538,
        /// FailedOperation.BadYamlFormat: incorrect YAML format · Yaml 格式不正确
        ///
        /// - Remedy: Run the text through a YAML parser and compare its structure with the API's page; correct it, then send the request again.
        /// - 处理建议：请用 YAML 解析器校验内容，并对照接口文档检查其结构，更正后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.BadYamlFormat"))]
        FailedOperationBadYamlFormat = 124_808_543,
        /// FailedOperation.ClusterNotFound: cluster does not exist · 集群不存在
        ///
        /// - Remedy: Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound = -768_661_945,
        /// FailedOperation.ComponentClientCommon
        #[doc(alias("FailedOperation.ComponentClientCommon"))]
        FailedOperationComponentClientCommon = 919_666_179,
        /// FailedOperation.ComponentClientHttp
        #[doc(alias("FailedOperation.ComponentClientHttp"))]
        FailedOperationComponentClientHttp = -233_277_163,
        /// FailedOperation.ComponentClientUnpack
        #[doc(alias("FailedOperation.ComponentClientUnpack"))]
        FailedOperationComponentClientUnpack = -490_151_187,
        /// FailedOperation.CreateInstance
        #[doc(alias("FailedOperation.CreateInstance"))]
        FailedOperationCreateInstance = -1_764_351_315,
        /// FailedOperation.CreateInstanceLimited: account is not allowed to create instances · 该账号创建实例被限制
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> why the account is restricted; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解账号受限的原因；解除之前不要重发请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("FailedOperation.CreateInstanceLimited"))]
        FailedOperationCreateInstanceLimited = 448_369_922,
        /// FailedOperation.DataColumnNotFound
        #[doc(alias("FailedOperation.DataColumnNotFound"))]
        FailedOperationDataColumnNotFound = 372_914_760,
        /// FailedOperation.DataQueryFailed
        #[doc(alias("FailedOperation.DataQueryFailed"))]
        FailedOperationDataQueryFailed = -2_092_587_722,
        /// FailedOperation.DataTableNotFound
        #[doc(alias("FailedOperation.DataTableNotFound"))]
        FailedOperationDataTableNotFound = 1_677_243_405,
        /// FailedOperation.Db
        #[doc(alias("FailedOperation.Db"))]
        FailedOperationDb = -339_945_808,
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed = 646_926_585,
        /// FailedOperation.DbQueryFailed
        #[doc(alias("FailedOperation.DbQueryFailed"))]
        FailedOperationDbQueryFailed = 1_781_507_234,
        /// FailedOperation.DbRecordCreateFailed
        #[doc(alias("FailedOperation.DbRecordCreateFailed"))]
        FailedOperationDbRecordCreateFailed = -1_511_694_231,
        /// FailedOperation.DbRecordDeleteFailed
        #[doc(alias("FailedOperation.DbRecordDeleteFailed"))]
        FailedOperationDbRecordDeleteFailed = 480_559_187,
        /// FailedOperation.DbRecordNotFound
        #[doc(alias("FailedOperation.DbRecordNotFound"))]
        FailedOperationDbRecordNotFound = -354_794_387,
        /// FailedOperation.DbRecordUpdateFailed
        #[doc(alias("FailedOperation.DbRecordUpdateFailed"))]
        FailedOperationDbRecordUpdateFailed = -1_613_181_928,
        /// FailedOperation.DbTransactionBeginFailed
        #[doc(alias("FailedOperation.DbTransactionBeginFailed"))]
        FailedOperationDbTransactionBeginFailed = 2_037_635_119,
        /// FailedOperation.DbTransactionCommitFailed
        #[doc(alias("FailedOperation.DbTransactionCommitFailed"))]
        FailedOperationDbTransactionCommitFailed = -1_235_530_761,
        /// FailedOperation.DimQueryRequestFailed
        #[doc(alias("FailedOperation.DimQueryRequestFailed"))]
        FailedOperationDimQueryRequestFailed = 2_023_983_504,
        /// FailedOperation.DivisionByZero
        #[doc(alias("FailedOperation.DivisionByZero"))]
        FailedOperationDivisionByZero = 1_165_079_898,
        /// FailedOperation.DoHTTPTransferFailed: backend service timed out · 后端服务超时
        ///
        /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, find out whether it has taken effect before you send it again.
        /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求是否已经生效，再决定是否重新发送。
        /// - Retry: `backoff`; category: `unavailable`
        #[doc(alias("FailedOperation.DoHTTPTransferFailed"))]
        FailedOperationDoHttpTransferFailed = 525_231_669,
        /// FailedOperation.DoTRPCTransferFailed
        #[doc(alias("FailedOperation.DoTRPCTransferFailed"))]
        FailedOperationDoTrpcTransferFailed = -639_009_725,
        /// FailedOperation.DoTRPCTransferFailedWithCorruptionData
        #[doc(alias("FailedOperation.DoTRPCTransferFailedWithCorruptionData"))]
        FailedOperationDoTrpcTransferFailedWithCorruptionData = -418_818_965,
        /// FailedOperation.DruidQueryFailed
        #[doc(alias("FailedOperation.DruidQueryFailed"))]
        FailedOperationDruidQueryFailed = -1_095_060_329,
        /// FailedOperation.DruidTableNotFound
        #[doc(alias("FailedOperation.DruidTableNotFound"))]
        FailedOperationDruidTableNotFound = -1_826_670_428,
        /// FailedOperation.DuplicateName: name already exists · 名字重复
        ///
        /// - Remedy: Choose another name, or go on with what has this one.
        /// - 处理建议：请更换名称，或直接使用已有的同名对象。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("FailedOperation.DuplicateName"))]
        FailedOperationDuplicateName = 1_504_075_477,
        /// FailedOperation.ErrNotOpen: pay-as-you-go billing for API requests is not enabled · API请求的按量计费未开通
        ///
        /// - Remedy: Enable pay-as-you-go billing for API requests in the console, then send the request again.
        /// - 处理建议：请在控制台开通 API 请求的按量计费，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ErrNotOpen"))]
        FailedOperationErrNotOpen = -972_975_106,
        /// FailedOperation.ErrOwed: account is in arrears · 欠费
        ///
        /// - Remedy: Pay what the account owes, then send the request again.
        /// - 处理建议：请为账号充值并结清欠款，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ErrOwed"))]
        FailedOperationErrOwed = 1_605_344_295,
        /// FailedOperation.GenerateInstanceIDFailed
        #[doc(alias("FailedOperation.GenerateInstanceIDFailed"))]
        FailedOperationGenerateInstanceIdFailed = 421_098_061,
        /// FailedOperation.InstanceNotFound: instance does not exist · 实例不存在
        ///
        /// - Remedy: Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.InstanceNotFound"))]
        FailedOperationInstanceNotFound = 120_700_429,
        /// FailedOperation.InstanceNotRunning: instance is not running · 实例没有运行
        ///
        /// - Remedy: Look up the status of the instance: wait if it is being set up, or deal with what has stopped it; then send the request again.
        /// - 处理建议：请查看实例状态：如正在创建，请等待完成；如已停止，请先处理。然后重新发送请求。
        /// - Retry: nobody can know; category: `failed_precondition`
        #[doc(alias("FailedOperation.InstanceNotRunning"))]
        FailedOperationInstanceNotRunning = 108_093_310,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError = -1_283_661_583,
        /// FailedOperation.KubeClientConf
        #[doc(alias("FailedOperation.KubeClientConf"))]
        FailedOperationKubeClientConf = 2_079_358_558,
        /// FailedOperation.KubeCommon
        #[doc(alias("FailedOperation.KubeCommon"))]
        FailedOperationKubeCommon = 1_950_053_240,
        /// FailedOperation.RegionUnavailable: region is unavailable · 地区不可用
        ///
        /// - Remedy: Choose another region, then send the request again.
        /// - 处理建议：请更换地域，然后重新发送请求。
        /// - Retry: nobody can know; category: `failed_precondition`
        #[doc(alias("FailedOperation.RegionUnavailable"))]
        FailedOperationRegionUnavailable = -2_027_875_867,
        /// FailedOperation.ResourceConflict: resource conflict · 资源冲突
        ///
        /// - Remedy: Read the Message field to see what the resource conflicts with, and change one of the two; then send the request again.
        /// - 处理建议：请查看 Message 字段，确认与什么资源冲突，调整其中之一后重新发送请求。
        /// - Retry: nobody can know; category: `failed_precondition`
        #[doc(alias("FailedOperation.ResourceConflict"))]
        FailedOperationResourceConflict = 1_238_311_907,
        /// FailedOperation.ResourceExist: resource already exists · 资源已经存在
        ///
        /// - Remedy: Check what is there: use it, modify it, or create the new one under another name.
        /// - 处理建议：请检查已有的资源：可直接使用或修改，或换用其他名称创建。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("FailedOperation.ResourceExist"))]
        FailedOperationResourceExist = -1_292_668_797,
        /// FailedOperation.ResourceNotFound: resource does not exist · 资源不存在
        ///
        /// - Remedy: Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.ResourceNotFound"))]
        FailedOperationResourceNotFound = -1_755_105_038,
        /// FailedOperation.ResourceOperating: another operation on the resource is in progress · 资源正在被操作
        ///
        /// - Remedy: Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.
        /// - 处理建议：请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("FailedOperation.ResourceOperating"))]
        FailedOperationResourceOperating = -538_797_805,
        /// FailedOperation.SendRequest
        #[doc(alias("FailedOperation.SendRequest"))]
        FailedOperationSendRequest = 1_593_557_524,
        /// FailedOperation.ServiceNotEnabled: service is not enabled · 服务未启用
        ///
        /// - Remedy: Enable the service first, then send the request again.
        /// - 处理建议：请先开通该服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ServiceNotEnabled"))]
        FailedOperationServiceNotEnabled = 1_552_711_624,
        /// FailedOperation.TKEClientAuthFail: no access to TKE · 没有 TKE 的访问权限
        ///
        /// - Remedy: Ask the administrator of the root account to grant access to the TKE cluster, then send the request again.
        /// - 处理建议：请联系主账号管理员授予该 TKE 集群的访问权限，然后重新发送请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("FailedOperation.TKEClientAuthFail"))]
        FailedOperationTkeClientAuthFail = 2_122_424_735,
        /// FailedOperation.TKEEndpointStatusError: TKE endpoint cannot be reached · TKE的endpoint不可访问
        ///
        /// - Remedy: Check in TKE that access to the cluster is enabled and its endpoint in order, then send the request again.
        /// - 处理建议：请在 TKE 中检查集群的访问是否已开启、endpoint 状态是否正常，然后重新发送请求。
        /// - Retry: nobody can know; category: `failed_precondition`
        #[doc(alias("FailedOperation.TKEEndpointStatusError"))]
        FailedOperationTkeEndpointStatusError = -1_758_043_097,
        /// FailedOperation.TKEResourceConflict: conflict while updating the TKE resource · 更新TKE资源时出现冲突
        ///
        /// - Remedy: Look up the current state of the resource, check whether something else is changing it, then decide whether to send the request again.
        /// - 处理建议：请查看该资源的当前状态，确认是否有其他操作正在修改它，再决定是否重新发送请求。
        /// - Retry: nobody can know; category: `aborted`
        #[doc(alias("FailedOperation.TKEResourceConflict"))]
        FailedOperationTkeResourceConflict = -1_143_929_177,
        /// FailedOperation.ZoneUnavailable: availability zone is unavailable · 可用区不可用
        ///
        /// - Remedy: Choose another availability zone, then send the request again.
        /// - 处理建议：请更换可用区，然后重新发送请求。
        /// - Retry: nobody can know; category: `failed_precondition`
        #[doc(alias("FailedOperation.ZoneUnavailable"))]
        FailedOperationZoneUnavailable = -1_284_948_152,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CallbackFail
        #[doc(alias("InternalError.CallbackFail"))]
        InternalErrorCallbackFail = 1_039_263_290,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb = 1_141_748_210,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound = 805_148_417,
        /// InternalError.DependsApi
        #[doc(alias("InternalError.DependsApi"))]
        InternalErrorDependsApi = 322_178_831,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb = -828_131_652,
        /// InternalError.DependsMq
        #[doc(alias("InternalError.DependsMq"))]
        InternalErrorDependsMq = -1_640_645_240,
        /// InternalError.ExeTimeout
        #[doc(alias("InternalError.ExeTimeout"))]
        InternalErrorExeTimeout = 706_705_205,
        /// InternalError.Param
        #[doc(alias("InternalError.Param"))]
        InternalErrorParam = 126_503_941,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem = 1_658_697_425,
        /// InternalError.TaskNotFound
        #[doc(alias("InternalError.TaskNotFound"))]
        InternalErrorTaskNotFound = -1_732_262_384,
        /// InternalError.TaskResultFormat
        #[doc(alias("InternalError.TaskResultFormat"))]
        InternalErrorTaskResultFormat = -2_133_088_804,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal = 1_985_684_927,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ClusterNotFound: cluster does not exist · 集群不存在
        ///
        /// - Remedy: Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.ClusterNotFound"))]
        InvalidParameterClusterNotFound = 1_044_314_812,
        /// InvalidParameter.DupTask: task has been submitted already · 重复提交任务
        ///
        /// - Remedy: Do not submit the task again; wait for the one that was submitted before.
        /// - 处理建议：请勿重复提交，等待先前提交的任务即可。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameter.DupTask"))]
        InvalidParameterDupTask = -1_924_437_552,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId = -301_894_522,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter = 933_521_050,
        /// InvalidParameter.InvalidParameterParam
        #[doc(alias("InvalidParameter.InvalidParameterParam"))]
        InvalidParameterInvalidParameterParam = 1_563_992_732,
        /// InvalidParameter.MissAKSK
        #[doc(alias("InvalidParameter.MissAKSK"))]
        InvalidParameterMissAksk = -811_392_339,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam = -1_141_172_452,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.PromClusterNotFound: Prometheus cluster does not exist · Prometheus 集群不存在
        ///
        /// - Remedy: Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.PromClusterNotFound"))]
        InvalidParameterPromClusterNotFound = -1_264_028_883,
        /// InvalidParameter.PromInstanceNotFound: Prometheus instance does not exist · Prometheus 实例不存在
        ///
        /// - Remedy: Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.PromInstanceNotFound"))]
        InvalidParameterPromInstanceNotFound = 1_450_184_182,
        /// InvalidParameter.ResourceNotFound: resource does not exist · 资源不存在
        ///
        /// - Remedy: Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.ResourceNotFound"))]
        InvalidParameterResourceNotFound = 1_016_634_838,
        /// InvalidParameter.SecretIdOrSecretKeyError
        #[doc(alias("InvalidParameter.SecretIdOrSecretKeyError"))]
        InvalidParameterSecretIdOrSecretKeyError = 2_132_399_307,
        /// InvalidParameter.UnsupportedProduct
        #[doc(alias("InvalidParameter.UnsupportedProduct"))]
        InvalidParameterUnsupportedProduct = 605_805_816,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.DashboardNameExists: dashboard name already exists · dashboard 名重复
        ///
        /// - Remedy: Choose another name, or go on with the existing dashboard.
        /// - 处理建议：请更换名称，或直接使用已有的 dashboard。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.DashboardNameExists"))]
        InvalidParameterValueDashboardNameExists = 2_119_576_202,
        /// InvalidParameterValue.VersionMismatch
        #[doc(alias("InvalidParameterValue.VersionMismatch"))]
        InvalidParameterValueVersionMismatch = 1_223_630_857,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.LimitedAccess: request is restricted by the number of instances or by frequency · 请求受限，查询实例数受到限制或者触发限频等限制操作
        ///
        /// - Remedy: Read the Message field to see which limit was reached: query fewer instances at a time, or fewer times, then send the request again.
        /// - 处理建议：请查看 Message 字段，确认触发了哪项限制：减少单次查询的实例数，或降低查询频率，然后重新发送请求。
        #[doc(alias("LimitExceeded.LimitedAccess"))]
        LimitExceededLimitedAccess = 767_177_256,
        /// LimitExceeded.MetricQuotaExceeded: quota of metrics is reached, requests with unregistered metrics are refused · 指标数量达到配额限制，禁止含有未注册指标的请求
        ///
        /// - Remedy: Send only metrics that have been registered already, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请只使用已注册的指标，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.MetricQuotaExceeded"))]
        LimitExceededMetricQuotaExceeded = 1_923_008_679,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.ResourceExistAlready: resource already exists · 资源已经存在
        ///
        /// - Remedy: Check what is there: use it, modify it, or create the new one under another name.
        /// - 处理建议：请检查已有的资源：可直接使用或修改，或换用其他名称创建。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceInUse.ResourceExistAlready"))]
        ResourceInUseResourceExistAlready = -1_494_266_022,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.NotExistTask
        #[doc(alias("ResourceNotFound.NotExistTask"))]
        ResourceNotFoundNotExistTask = -1_375_446_309,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CamNoAuth
        #[doc(alias("UnauthorizedOperation.CamNoAuth"))]
        UnauthorizedOperationCamNoAuth = -2_136_877_202,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(MonitorError, monitor_v20180724_table);
    mod monitor_v20180724_table {
        use super::api::{
            Background, Category, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{MonitorError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "monitor_v20180724";
        pub(super) const CODE_INDEX: Index = index::MONITOR_V20180724_CODES;
        pub(super) const KEY_INDEX: Index = index::MONITOR_V20180724_KEYS;
        pub(super) static VARIANTS: [MonitorError; 111] = [
            MonitorError::AuthFailure,
            MonitorError::AuthFailureAccessCamFail,
            MonitorError::AuthFailureUnauthorizedOperation,
            MonitorError::DryRunOperation,
            MonitorError::FailedOperation,
            MonitorError::FailedOperationApiTranslateError,
            MonitorError::FailedOperationAccessStsFail,
            MonitorError::FailedOperationAccessTkeFail,
            MonitorError::FailedOperationAccessTagFail,
            MonitorError::FailedOperationAgentNotAllowed,
            MonitorError::FailedOperationAgentVersionNotSupported,
            MonitorError::FailedOperationAgentsNotInUninstallStage,
            MonitorError::FailedOperationAlertFilterRuleDeleteFailed,
            MonitorError::FailedOperationAlertPolicyCreateFailed,
            MonitorError::FailedOperationAlertPolicyDeleteFailed,
            MonitorError::FailedOperationAlertPolicyDescribeFailed,
            MonitorError::FailedOperationAlertPolicyModifyFailed,
            MonitorError::FailedOperationAlertTriggerRuleDeleteFailed,
            MonitorError::FailedOperationBadYamlFormat,
            MonitorError::FailedOperationClusterNotFound,
            MonitorError::FailedOperationComponentClientCommon,
            MonitorError::FailedOperationComponentClientHttp,
            MonitorError::FailedOperationComponentClientUnpack,
            MonitorError::FailedOperationCreateInstance,
            MonitorError::FailedOperationCreateInstanceLimited,
            MonitorError::FailedOperationDataColumnNotFound,
            MonitorError::FailedOperationDataQueryFailed,
            MonitorError::FailedOperationDataTableNotFound,
            MonitorError::FailedOperationDb,
            MonitorError::FailedOperationDbOperationFailed,
            MonitorError::FailedOperationDbQueryFailed,
            MonitorError::FailedOperationDbRecordCreateFailed,
            MonitorError::FailedOperationDbRecordDeleteFailed,
            MonitorError::FailedOperationDbRecordNotFound,
            MonitorError::FailedOperationDbRecordUpdateFailed,
            MonitorError::FailedOperationDbTransactionBeginFailed,
            MonitorError::FailedOperationDbTransactionCommitFailed,
            MonitorError::FailedOperationDimQueryRequestFailed,
            MonitorError::FailedOperationDivisionByZero,
            MonitorError::FailedOperationDoHttpTransferFailed,
            MonitorError::FailedOperationDoTrpcTransferFailed,
            MonitorError::FailedOperationDoTrpcTransferFailedWithCorruptionData,
            MonitorError::FailedOperationDruidQueryFailed,
            MonitorError::FailedOperationDruidTableNotFound,
            MonitorError::FailedOperationDuplicateName,
            MonitorError::FailedOperationErrNotOpen,
            MonitorError::FailedOperationErrOwed,
            MonitorError::FailedOperationGenerateInstanceIdFailed,
            MonitorError::FailedOperationInstanceNotFound,
            MonitorError::FailedOperationInstanceNotRunning,
            MonitorError::FailedOperationInternalError,
            MonitorError::FailedOperationKubeClientConf,
            MonitorError::FailedOperationKubeCommon,
            MonitorError::FailedOperationRegionUnavailable,
            MonitorError::FailedOperationResourceConflict,
            MonitorError::FailedOperationResourceExist,
            MonitorError::FailedOperationResourceNotFound,
            MonitorError::FailedOperationResourceOperating,
            MonitorError::FailedOperationSendRequest,
            MonitorError::FailedOperationServiceNotEnabled,
            MonitorError::FailedOperationTkeClientAuthFail,
            MonitorError::FailedOperationTkeEndpointStatusError,
            MonitorError::FailedOperationTkeResourceConflict,
            MonitorError::FailedOperationZoneUnavailable,
            MonitorError::InternalError,
            MonitorError::InternalErrorCallbackFail,
            MonitorError::InternalErrorDb,
            MonitorError::InternalErrorDbRecordNotFound,
            MonitorError::InternalErrorDependsApi,
            MonitorError::InternalErrorDependsDb,
            MonitorError::InternalErrorDependsMq,
            MonitorError::InternalErrorExeTimeout,
            MonitorError::InternalErrorParam,
            MonitorError::InternalErrorSystem,
            MonitorError::InternalErrorTaskNotFound,
            MonitorError::InternalErrorTaskResultFormat,
            MonitorError::InternalErrorUnexpectedInternal,
            MonitorError::InvalidParameter,
            MonitorError::InvalidParameterClusterNotFound,
            MonitorError::InvalidParameterDupTask,
            MonitorError::InvalidParameterInvalidAppId,
            MonitorError::InvalidParameterInvalidParameter,
            MonitorError::InvalidParameterInvalidParameterParam,
            MonitorError::InvalidParameterMissAksk,
            MonitorError::InvalidParameterParam,
            MonitorError::InvalidParameterParamError,
            MonitorError::InvalidParameterPromClusterNotFound,
            MonitorError::InvalidParameterPromInstanceNotFound,
            MonitorError::InvalidParameterResourceNotFound,
            MonitorError::InvalidParameterSecretIdOrSecretKeyError,
            MonitorError::InvalidParameterUnsupportedProduct,
            MonitorError::InvalidParameterValue,
            MonitorError::InvalidParameterValueDashboardNameExists,
            MonitorError::InvalidParameterValueVersionMismatch,
            MonitorError::LimitExceeded,
            MonitorError::LimitExceededLimitedAccess,
            MonitorError::LimitExceededMetricQuotaExceeded,
            MonitorError::MissingParameter,
            MonitorError::OperationDenied,
            MonitorError::RequestLimitExceeded,
            MonitorError::ResourceInUse,
            MonitorError::ResourceInUseResourceExistAlready,
            MonitorError::ResourceInsufficient,
            MonitorError::ResourceNotFound,
            MonitorError::ResourceNotFoundNotExistTask,
            MonitorError::ResourceUnavailable,
            MonitorError::ResourcesSoldOut,
            MonitorError::UnauthorizedOperation,
            MonitorError::UnauthorizedOperationCamNoAuth,
            MonitorError::UnknownParameter,
            MonitorError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 111] = [
            "AuthFailure",
            "AuthFailure.AccessCAMFail",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.APITranslateError",
            "FailedOperation.AccessSTSFail",
            "FailedOperation.AccessTKEFail",
            "FailedOperation.AccessTagFail",
            "FailedOperation.AgentNotAllowed",
            "FailedOperation.AgentVersionNotSupported",
            "FailedOperation.AgentsNotInUninstallStage",
            "FailedOperation.AlertFilterRuleDeleteFailed",
            "FailedOperation.AlertPolicyCreateFailed",
            "FailedOperation.AlertPolicyDeleteFailed",
            "FailedOperation.AlertPolicyDescribeFailed",
            "FailedOperation.AlertPolicyModifyFailed",
            "FailedOperation.AlertTriggerRuleDeleteFailed",
            "FailedOperation.BadYamlFormat",
            "FailedOperation.ClusterNotFound",
            "FailedOperation.ComponentClientCommon",
            "FailedOperation.ComponentClientHttp",
            "FailedOperation.ComponentClientUnpack",
            "FailedOperation.CreateInstance",
            "FailedOperation.CreateInstanceLimited",
            "FailedOperation.DataColumnNotFound",
            "FailedOperation.DataQueryFailed",
            "FailedOperation.DataTableNotFound",
            "FailedOperation.Db",
            "FailedOperation.DbOperationFailed",
            "FailedOperation.DbQueryFailed",
            "FailedOperation.DbRecordCreateFailed",
            "FailedOperation.DbRecordDeleteFailed",
            "FailedOperation.DbRecordNotFound",
            "FailedOperation.DbRecordUpdateFailed",
            "FailedOperation.DbTransactionBeginFailed",
            "FailedOperation.DbTransactionCommitFailed",
            "FailedOperation.DimQueryRequestFailed",
            "FailedOperation.DivisionByZero",
            "FailedOperation.DoHTTPTransferFailed",
            "FailedOperation.DoTRPCTransferFailed",
            "FailedOperation.DoTRPCTransferFailedWithCorruptionData",
            "FailedOperation.DruidQueryFailed",
            "FailedOperation.DruidTableNotFound",
            "FailedOperation.DuplicateName",
            "FailedOperation.ErrNotOpen",
            "FailedOperation.ErrOwed",
            "FailedOperation.GenerateInstanceIDFailed",
            "FailedOperation.InstanceNotFound",
            "FailedOperation.InstanceNotRunning",
            "FailedOperation.InternalError",
            "FailedOperation.KubeClientConf",
            "FailedOperation.KubeCommon",
            "FailedOperation.RegionUnavailable",
            "FailedOperation.ResourceConflict",
            "FailedOperation.ResourceExist",
            "FailedOperation.ResourceNotFound",
            "FailedOperation.ResourceOperating",
            "FailedOperation.SendRequest",
            "FailedOperation.ServiceNotEnabled",
            "FailedOperation.TKEClientAuthFail",
            "FailedOperation.TKEEndpointStatusError",
            "FailedOperation.TKEResourceConflict",
            "FailedOperation.ZoneUnavailable",
            "InternalError",
            "InternalError.CallbackFail",
            "InternalError.Db",
            "InternalError.DbRecordNotFound",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.DependsMq",
            "InternalError.ExeTimeout",
            "InternalError.Param",
            "InternalError.System",
            "InternalError.TaskNotFound",
            "InternalError.TaskResultFormat",
            "InternalError.UnexpectedInternal",
            "InvalidParameter",
            "InvalidParameter.ClusterNotFound",
            "InvalidParameter.DupTask",
            "InvalidParameter.InvalidAppId",
            "InvalidParameter.InvalidParameter",
            "InvalidParameter.InvalidParameterParam",
            "InvalidParameter.MissAKSK",
            "InvalidParameter.Param",
            "InvalidParameter.ParamError",
            "InvalidParameter.PromClusterNotFound",
            "InvalidParameter.PromInstanceNotFound",
            "InvalidParameter.ResourceNotFound",
            "InvalidParameter.SecretIdOrSecretKeyError",
            "InvalidParameter.UnsupportedProduct",
            "InvalidParameterValue",
            "InvalidParameterValue.DashboardNameExists",
            "InvalidParameterValue.VersionMismatch",
            "LimitExceeded",
            "LimitExceeded.LimitedAccess",
            "LimitExceeded.MetricQuotaExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.ResourceExistAlready",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.NotExistTask",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CamNoAuth",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 111] = [
            "AuthFailure",
            "AuthFailureAccessCamFail",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationApiTranslateError",
            "FailedOperationAccessStsFail",
            "FailedOperationAccessTkeFail",
            "FailedOperationAccessTagFail",
            "FailedOperationAgentNotAllowed",
            "FailedOperationAgentVersionNotSupported",
            "FailedOperationAgentsNotInUninstallStage",
            "FailedOperationAlertFilterRuleDeleteFailed",
            "FailedOperationAlertPolicyCreateFailed",
            "FailedOperationAlertPolicyDeleteFailed",
            "FailedOperationAlertPolicyDescribeFailed",
            "FailedOperationAlertPolicyModifyFailed",
            "FailedOperationAlertTriggerRuleDeleteFailed",
            "FailedOperationBadYamlFormat",
            "FailedOperationClusterNotFound",
            "FailedOperationComponentClientCommon",
            "FailedOperationComponentClientHttp",
            "FailedOperationComponentClientUnpack",
            "FailedOperationCreateInstance",
            "FailedOperationCreateInstanceLimited",
            "FailedOperationDataColumnNotFound",
            "FailedOperationDataQueryFailed",
            "FailedOperationDataTableNotFound",
            "FailedOperationDb",
            "FailedOperationDbOperationFailed",
            "FailedOperationDbQueryFailed",
            "FailedOperationDbRecordCreateFailed",
            "FailedOperationDbRecordDeleteFailed",
            "FailedOperationDbRecordNotFound",
            "FailedOperationDbRecordUpdateFailed",
            "FailedOperationDbTransactionBeginFailed",
            "FailedOperationDbTransactionCommitFailed",
            "FailedOperationDimQueryRequestFailed",
            "FailedOperationDivisionByZero",
            "FailedOperationDoHttpTransferFailed",
            "FailedOperationDoTrpcTransferFailed",
            "FailedOperationDoTrpcTransferFailedWithCorruptionData",
            "FailedOperationDruidQueryFailed",
            "FailedOperationDruidTableNotFound",
            "FailedOperationDuplicateName",
            "FailedOperationErrNotOpen",
            "FailedOperationErrOwed",
            "FailedOperationGenerateInstanceIdFailed",
            "FailedOperationInstanceNotFound",
            "FailedOperationInstanceNotRunning",
            "FailedOperationInternalError",
            "FailedOperationKubeClientConf",
            "FailedOperationKubeCommon",
            "FailedOperationRegionUnavailable",
            "FailedOperationResourceConflict",
            "FailedOperationResourceExist",
            "FailedOperationResourceNotFound",
            "FailedOperationResourceOperating",
            "FailedOperationSendRequest",
            "FailedOperationServiceNotEnabled",
            "FailedOperationTkeClientAuthFail",
            "FailedOperationTkeEndpointStatusError",
            "FailedOperationTkeResourceConflict",
            "FailedOperationZoneUnavailable",
            "InternalError",
            "InternalErrorCallbackFail",
            "InternalErrorDb",
            "InternalErrorDbRecordNotFound",
            "InternalErrorDependsApi",
            "InternalErrorDependsDb",
            "InternalErrorDependsMq",
            "InternalErrorExeTimeout",
            "InternalErrorParam",
            "InternalErrorSystem",
            "InternalErrorTaskNotFound",
            "InternalErrorTaskResultFormat",
            "InternalErrorUnexpectedInternal",
            "InvalidParameter",
            "InvalidParameterClusterNotFound",
            "InvalidParameterDupTask",
            "InvalidParameterInvalidAppId",
            "InvalidParameterInvalidParameter",
            "InvalidParameterInvalidParameterParam",
            "InvalidParameterMissAksk",
            "InvalidParameterParam",
            "InvalidParameterParamError",
            "InvalidParameterPromClusterNotFound",
            "InvalidParameterPromInstanceNotFound",
            "InvalidParameterResourceNotFound",
            "InvalidParameterSecretIdOrSecretKeyError",
            "InvalidParameterUnsupportedProduct",
            "InvalidParameterValue",
            "InvalidParameterValueDashboardNameExists",
            "InvalidParameterValueVersionMismatch",
            "LimitExceeded",
            "LimitExceededLimitedAccess",
            "LimitExceededMetricQuotaExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseResourceExistAlready",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundNotExistTask",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationCamNoAuth",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 111] = backgrounds(
            &WORDS,
            &index::MONITOR_V20180724_HEADS,
        );
        pub(super) static OWN: [Own; 31] = [
            Own::new(
                Some([
                    "status of the agent does not allow the operation",
                    "agent当前状态不允许该操作",
                ]),
                Some([
                    "Look up the status of the agent, bring it into one that allows the operation or wait for it, then send the request again.",
                    "请查看 agent 的状态，待其变为允许该操作的状态或先行调整，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                None,
            ),
            Own::new(
                Some([
                    "version of the agent does not support the operation",
                    "Agent版本不支持该操作",
                ]),
                Some([
                    "Upgrade the agent, then send the request again.",
                    "请先升级 Agent，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "agents are still running on the instance",
                    "该实例上有正在运行的Agent",
                ]),
                Some([
                    "Uninstall the agents of the instance and wait until they are gone, then destroy the instance.",
                    "请先卸载该实例上的 Agent，待卸载完成后再销毁实例。",
                ]),
                Some(Category::FailedPrecondition),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["incorrect YAML format", "Yaml 格式不正确"]),
                Some([
                    "Run the text through a YAML parser and compare its structure with the API's page; correct it, then send the request again.",
                    "请用 YAML 解析器校验内容，并对照接口文档检查其结构，更正后重新发送请求。",
                ]),
                Some(Category::InvalidArgument),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["cluster does not exist", "集群不存在"]),
                Some([
                    "Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.",
                    "请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "account is not allowed to create instances",
                    "该账号创建实例被限制",
                ]),
                Some([
                    "Ask in a ticket at https://console.cloud.tencent.com/workorder/category why the account is restricted; do not resend the request before that.",
                    "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解账号受限的原因；解除之前不要重发请求。",
                ]),
                Some(Category::PermissionDenied),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["backend service timed out", "后端服务超时"]),
                Some([
                    "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, find out whether it has taken effect before you send it again.",
                    "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求是否已经生效，再决定是否重新发送。",
                ]),
                Some(Category::Unavailable),
                Some(Retry::Backoff),
            ),
            Own::new(
                Some(["name already exists", "名字重复"]),
                Some([
                    "Choose another name, or go on with what has this one.",
                    "请更换名称，或直接使用已有的同名对象。",
                ]),
                Some(Category::AlreadyExists),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "pay-as-you-go billing for API requests is not enabled",
                    "API请求的按量计费未开通",
                ]),
                Some([
                    "Enable pay-as-you-go billing for API requests in the console, then send the request again.",
                    "请在控制台开通 API 请求的按量计费，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["account is in arrears", "欠费"]),
                Some([
                    "Pay what the account owes, then send the request again.",
                    "请为账号充值并结清欠款，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["instance does not exist", "实例不存在"]),
                Some([
                    "Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.",
                    "请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["instance is not running", "实例没有运行"]),
                Some([
                    "Look up the status of the instance: wait if it is being set up, or deal with what has stopped it; then send the request again.",
                    "请查看实例状态：如正在创建，请等待完成；如已停止，请先处理。然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                None,
            ),
            Own::new(
                Some(["region is unavailable", "地区不可用"]),
                Some([
                    "Choose another region, then send the request again.",
                    "请更换地域，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                None,
            ),
            Own::new(
                Some(["resource conflict", "资源冲突"]),
                Some([
                    "Read the Message field to see what the resource conflicts with, and change one of the two; then send the request again.",
                    "请查看 Message 字段，确认与什么资源冲突，调整其中之一后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                None,
            ),
            Own::new(
                Some(["resource already exists", "资源已经存在"]),
                Some([
                    "Check what is there: use it, modify it, or create the new one under another name.",
                    "请检查已有的资源：可直接使用或修改，或换用其他名称创建。",
                ]),
                Some(Category::AlreadyExists),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["resource does not exist", "资源不存在"]),
                Some([
                    "Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.",
                    "请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "another operation on the resource is in progress",
                    "资源正在被操作",
                ]),
                Some([
                    "Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.",
                    "请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。",
                ]),
                Some(Category::Aborted),
                Some(Retry::Backoff),
            ),
            Own::new(
                Some(["service is not enabled", "服务未启用"]),
                Some([
                    "Enable the service first, then send the request again.",
                    "请先开通该服务，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["no access to TKE", "没有 TKE 的访问权限"]),
                Some([
                    "Ask the administrator of the root account to grant access to the TKE cluster, then send the request again.",
                    "请联系主账号管理员授予该 TKE 集群的访问权限，然后重新发送请求。",
                ]),
                Some(Category::PermissionDenied),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["TKE endpoint cannot be reached", "TKE的endpoint不可访问"]),
                Some([
                    "Check in TKE that access to the cluster is enabled and its endpoint in order, then send the request again.",
                    "请在 TKE 中检查集群的访问是否已开启、endpoint 状态是否正常，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                None,
            ),
            Own::new(
                Some([
                    "conflict while updating the TKE resource",
                    "更新TKE资源时出现冲突",
                ]),
                Some([
                    "Look up the current state of the resource, check whether something else is changing it, then decide whether to send the request again.",
                    "请查看该资源的当前状态，确认是否有其他操作正在修改它，再决定是否重新发送请求。",
                ]),
                Some(Category::Aborted),
                None,
            ),
            Own::new(
                Some(["availability zone is unavailable", "可用区不可用"]),
                Some([
                    "Choose another availability zone, then send the request again.",
                    "请更换可用区，然后重新发送请求。",
                ]),
                Some(Category::FailedPrecondition),
                None,
            ),
            Own::new(
                Some(["cluster does not exist", "集群不存在"]),
                Some([
                    "Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.",
                    "请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["task has been submitted already", "重复提交任务"]),
                Some([
                    "Do not submit the task again; wait for the one that was submitted before.",
                    "请勿重复提交，等待先前提交的任务即可。",
                ]),
                Some(Category::AlreadyExists),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "Prometheus cluster does not exist",
                    "Prometheus 集群不存在",
                ]),
                Some([
                    "Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.",
                    "请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "Prometheus instance does not exist",
                    "Prometheus 实例不存在",
                ]),
                Some([
                    "Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.",
                    "请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["resource does not exist", "资源不存在"]),
                Some([
                    "Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.",
                    "请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。",
                ]),
                Some(Category::NotFound),
                Some(Retry::Never),
            ),
            Own::new(
                Some(["dashboard name already exists", "dashboard 名重复"]),
                Some([
                    "Choose another name, or go on with the existing dashboard.",
                    "请更换名称，或直接使用已有的 dashboard。",
                ]),
                Some(Category::AlreadyExists),
                Some(Retry::Never),
            ),
            Own::new(
                Some([
                    "request is restricted by the number of instances or by frequency",
                    "请求受限，查询实例数受到限制或者触发限频等限制操作",
                ]),
                Some([
                    "Read the Message field to see which limit was reached: query fewer instances at a time, or fewer times, then send the request again.",
                    "请查看 Message 字段，确认触发了哪项限制：减少单次查询的实例数，或降低查询频率，然后重新发送请求。",
                ]),
                None,
                None,
            ),
            Own::new(
                Some([
                    "quota of metrics is reached, requests with unregistered metrics are refused",
                    "指标数量达到配额限制，禁止含有未注册指标的请求",
                ]),
                Some([
                    "Send only metrics that have been registered already, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                    "请只使用已注册的指标，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                ]),
                None,
                Some(Retry::Never),
            ),
            Own::new(
                Some(["resource already exists", "资源已经存在"]),
                Some([
                    "Check what is there: use it, modify it, or create the new one under another name.",
                    "请检查已有的资源：可直接使用或修改，或换用其他名称创建。",
                ]),
                Some(Category::AlreadyExists),
                Some(Retry::Never),
            ),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MonitorError",
            label_en: "Tencent Cloud Observability Platform (2018-07-24)",
            label_zh: "腾讯云可观测平台（2018-07-24）",
            level: Level::Service,
            product: Some(products::MONITOR),
            version: Some("2018-07-24"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::MONITOR_V20180724_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180724::MonitorError;

/// Version 2023-06-16 of the API.
pub mod v20230616 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Observability Platform (monitor), API 3.0, version 2023-06-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MonitorError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.ErrNotOpen
        #[doc(alias("FailedOperation.ErrNotOpen"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationErrNotOpen = -972_975_106,
        /// FailedOperation.ErrOwed
        #[doc(alias("FailedOperation.ErrOwed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationErrOwed = 1_605_344_295,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
    }
    api::listed_enum!(MonitorError, monitor_v20230616_table);
    mod monitor_v20230616_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{MonitorError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "monitor_v20230616";
        pub(super) const CODE_INDEX: Index = index::MONITOR_V20230616_CODES;
        pub(super) const KEY_INDEX: Index = index::MONITOR_V20230616_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [MonitorError; 7] = [
            MonitorError::FailedOperation,
            MonitorError::FailedOperationErrNotOpen,
            MonitorError::FailedOperationErrOwed,
            MonitorError::InternalError,
            MonitorError::InvalidParameter,
            MonitorError::MissingParameter,
            MonitorError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 7] = [
            "FailedOperation",
            "FailedOperation.ErrNotOpen",
            "FailedOperation.ErrOwed",
            "InternalError",
            "InvalidParameter",
            "MissingParameter",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 7] = [
            "FailedOperation",
            "FailedOperationErrNotOpen",
            "FailedOperationErrOwed",
            "InternalError",
            "InvalidParameter",
            "MissingParameter",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 7] = backgrounds(
            &WORDS,
            &index::MONITOR_V20230616_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MonitorError",
            label_en: "Tencent Cloud Observability Platform (2023-06-16)",
            label_zh: "腾讯云可观测平台（2023-06-16）",
            level: Level::Service,
            product: Some(products::MONITOR),
            version: Some("2023-06-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-07-15",
                        "自 2025-07-15 起，服务的错误码列表中不再包含此错误码",
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
