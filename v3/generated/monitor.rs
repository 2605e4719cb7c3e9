// @generated from spec/monitor.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: e903a5ebd16da14c, rust-hash: 24268ce055c91cb0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/monitor.rs"]
mod index;

/// Version 2018-07-24 of the API.
pub mod v20180724 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "monitor")]
    /// Error codes of Tencent Cloud Observability Platform (monitor), API 3.0, version 2018-07-24.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MonitorError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.AccessCAMFail
        #[doc(alias("AuthFailure.AccessCAMFail"))]
        AuthFailureAccessCamFail,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.APITranslateError
        #[doc(alias("FailedOperation.APITranslateError"))]
        FailedOperationApiTranslateError,
        /// FailedOperation.AccessSTSFail
        #[doc(alias("FailedOperation.AccessSTSFail"))]
        FailedOperationAccessStsFail,
        /// FailedOperation.AccessTKEFail
        #[doc(alias("FailedOperation.AccessTKEFail"))]
        FailedOperationAccessTkeFail,
        /// FailedOperation.AccessTagFail
        #[doc(alias("FailedOperation.AccessTagFail"))]
        FailedOperationAccessTagFail,
        /// FailedOperation.AgentNotAllowed: status of the agent does not allow the operation · agent当前状态不允许该操作
        ///
        /// - Remedy: Look up the status of the agent, bring it into one that allows the operation or wait for it, then send the request again.
        /// - 处理建议：请查看 agent 的状态，待其变为允许该操作的状态或先行调整，然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.AgentNotAllowed"))]
        FailedOperationAgentNotAllowed,
        /// FailedOperation.AgentVersionNotSupported: version of the agent does not support the operation · Agent版本不支持该操作
        ///
        /// - Remedy: Upgrade the agent, then send the request again.
        /// - 处理建议：请先升级 Agent，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.AgentVersionNotSupported"))]
        FailedOperationAgentVersionNotSupported,
        /// FailedOperation.AgentsNotInUninstallStage: agents are still running on the instance · 该实例上有正在运行的Agent
        ///
        /// - Remedy: Uninstall the agents of the instance and wait until they are gone, then destroy the instance.
        /// - 处理建议：请先卸载该实例上的 Agent，待卸载完成后再销毁实例。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.AgentsNotInUninstallStage"))]
        FailedOperationAgentsNotInUninstallStage,
        /// FailedOperation.AlertFilterRuleDeleteFailed
        #[doc(alias("FailedOperation.AlertFilterRuleDeleteFailed"))]
        FailedOperationAlertFilterRuleDeleteFailed,
        /// FailedOperation.AlertPolicyCreateFailed
        #[doc(alias("FailedOperation.AlertPolicyCreateFailed"))]
        FailedOperationAlertPolicyCreateFailed,
        /// FailedOperation.AlertPolicyDeleteFailed
        #[doc(alias("FailedOperation.AlertPolicyDeleteFailed"))]
        FailedOperationAlertPolicyDeleteFailed,
        /// FailedOperation.AlertPolicyDescribeFailed
        #[doc(alias("FailedOperation.AlertPolicyDescribeFailed"))]
        FailedOperationAlertPolicyDescribeFailed,
        /// FailedOperation.AlertPolicyModifyFailed
        #[doc(alias("FailedOperation.AlertPolicyModifyFailed"))]
        FailedOperationAlertPolicyModifyFailed,
        /// FailedOperation.AlertTriggerRuleDeleteFailed
        #[doc(alias("FailedOperation.AlertTriggerRuleDeleteFailed"))]
        FailedOperationAlertTriggerRuleDeleteFailed,
        /// FailedOperation.BadYamlFormat: incorrect YAML format · Yaml 格式不正确
        ///
        /// - Remedy: Run the text through a YAML parser and compare its structure with the API's page; correct it, then send the request again.
        /// - 处理建议：请用 YAML 解析器校验内容，并对照接口文档检查其结构，更正后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.BadYamlFormat"))]
        FailedOperationBadYamlFormat,
        /// FailedOperation.ClusterNotFound: cluster does not exist · 集群不存在
        ///
        /// - Remedy: Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound,
        /// FailedOperation.ComponentClientCommon
        #[doc(alias("FailedOperation.ComponentClientCommon"))]
        FailedOperationComponentClientCommon,
        /// FailedOperation.ComponentClientHttp
        #[doc(alias("FailedOperation.ComponentClientHttp"))]
        FailedOperationComponentClientHttp,
        /// FailedOperation.ComponentClientUnpack
        #[doc(alias("FailedOperation.ComponentClientUnpack"))]
        FailedOperationComponentClientUnpack,
        /// FailedOperation.CreateInstance
        #[doc(alias("FailedOperation.CreateInstance"))]
        FailedOperationCreateInstance,
        /// FailedOperation.CreateInstanceLimited: account is not allowed to create instances · 该账号创建实例被限制
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> why the account is restricted; do not resend the request before that.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解账号受限的原因；解除之前不要重发请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("FailedOperation.CreateInstanceLimited"))]
        FailedOperationCreateInstanceLimited,
        /// FailedOperation.DataColumnNotFound
        #[doc(alias("FailedOperation.DataColumnNotFound"))]
        FailedOperationDataColumnNotFound,
        /// FailedOperation.DataQueryFailed
        #[doc(alias("FailedOperation.DataQueryFailed"))]
        FailedOperationDataQueryFailed,
        /// FailedOperation.DataTableNotFound
        #[doc(alias("FailedOperation.DataTableNotFound"))]
        FailedOperationDataTableNotFound,
        /// FailedOperation.Db
        #[doc(alias("FailedOperation.Db"))]
        FailedOperationDb,
        /// FailedOperation.DbOperationFailed
        #[doc(alias("FailedOperation.DbOperationFailed"))]
        FailedOperationDbOperationFailed,
        /// FailedOperation.DbQueryFailed
        #[doc(alias("FailedOperation.DbQueryFailed"))]
        FailedOperationDbQueryFailed,
        /// FailedOperation.DbRecordCreateFailed
        #[doc(alias("FailedOperation.DbRecordCreateFailed"))]
        FailedOperationDbRecordCreateFailed,
        /// FailedOperation.DbRecordDeleteFailed
        #[doc(alias("FailedOperation.DbRecordDeleteFailed"))]
        FailedOperationDbRecordDeleteFailed,
        /// FailedOperation.DbRecordNotFound
        #[doc(alias("FailedOperation.DbRecordNotFound"))]
        FailedOperationDbRecordNotFound,
        /// FailedOperation.DbRecordUpdateFailed
        #[doc(alias("FailedOperation.DbRecordUpdateFailed"))]
        FailedOperationDbRecordUpdateFailed,
        /// FailedOperation.DbTransactionBeginFailed
        #[doc(alias("FailedOperation.DbTransactionBeginFailed"))]
        FailedOperationDbTransactionBeginFailed,
        /// FailedOperation.DbTransactionCommitFailed
        #[doc(alias("FailedOperation.DbTransactionCommitFailed"))]
        FailedOperationDbTransactionCommitFailed,
        /// FailedOperation.DimQueryRequestFailed
        #[doc(alias("FailedOperation.DimQueryRequestFailed"))]
        FailedOperationDimQueryRequestFailed,
        /// FailedOperation.DivisionByZero
        #[doc(alias("FailedOperation.DivisionByZero"))]
        FailedOperationDivisionByZero,
        /// FailedOperation.DoHTTPTransferFailed: backend service timed out · 后端服务超时
        ///
        /// - Remedy: If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, find out whether it has taken effect before you send it again.
        /// - 处理建议：如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求是否已经生效，再决定是否重新发送。
        /// - Retry: `backoff`; category: `unavailable`
        #[doc(alias("FailedOperation.DoHTTPTransferFailed"))]
        FailedOperationDoHttpTransferFailed,
        /// FailedOperation.DoTRPCTransferFailed
        #[doc(alias("FailedOperation.DoTRPCTransferFailed"))]
        FailedOperationDoTrpcTransferFailed,
        /// FailedOperation.DoTRPCTransferFailedWithCorruptionData
        #[doc(alias("FailedOperation.DoTRPCTransferFailedWithCorruptionData"))]
        FailedOperationDoTrpcTransferFailedWithCorruptionData,
        /// FailedOperation.DruidQueryFailed
        #[doc(alias("FailedOperation.DruidQueryFailed"))]
        FailedOperationDruidQueryFailed,
        /// FailedOperation.DruidTableNotFound
        #[doc(alias("FailedOperation.DruidTableNotFound"))]
        FailedOperationDruidTableNotFound,
        /// FailedOperation.DuplicateName: name already exists · 名字重复
        ///
        /// - Remedy: Choose another name, or go on with what has this one.
        /// - 处理建议：请更换名称，或直接使用已有的同名对象。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("FailedOperation.DuplicateName"))]
        FailedOperationDuplicateName,
        /// FailedOperation.ErrNotOpen: pay-as-you-go billing for API requests is not enabled · API请求的按量计费未开通
        ///
        /// - Remedy: Enable pay-as-you-go billing for API requests in the console, then send the request again.
        /// - 处理建议：请在控制台开通 API 请求的按量计费，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ErrNotOpen"))]
        FailedOperationErrNotOpen,
        /// FailedOperation.ErrOwed: account is in arrears · 欠费
        ///
        /// - Remedy: Pay what the account owes, then send the request again.
        /// - 处理建议：请为账号充值并结清欠款，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ErrOwed"))]
        FailedOperationErrOwed,
        /// FailedOperation.GenerateInstanceIDFailed
        #[doc(alias("FailedOperation.GenerateInstanceIDFailed"))]
        FailedOperationGenerateInstanceIdFailed,
        /// FailedOperation.InstanceNotFound: instance does not exist · 实例不存在
        ///
        /// - Remedy: Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.InstanceNotFound"))]
        FailedOperationInstanceNotFound,
        /// FailedOperation.InstanceNotRunning: instance is not running · 实例没有运行
        ///
        /// - Remedy: Look up the status of the instance: wait if it is being set up, or deal with what has stopped it; then send the request again.
        /// - 处理建议：请查看实例状态：如正在创建，请等待完成；如已停止，请先处理。然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.InstanceNotRunning"))]
        FailedOperationInstanceNotRunning,
        /// FailedOperation.InternalError
        #[doc(alias("FailedOperation.InternalError"))]
        FailedOperationInternalError,
        /// FailedOperation.KubeClientConf
        #[doc(alias("FailedOperation.KubeClientConf"))]
        FailedOperationKubeClientConf,
        /// FailedOperation.KubeCommon
        #[doc(alias("FailedOperation.KubeCommon"))]
        FailedOperationKubeCommon,
        /// FailedOperation.RegionUnavailable: region is unavailable · 地区不可用
        ///
        /// - Remedy: Choose another region, then send the request again.
        /// - 处理建议：请更换地域，然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.RegionUnavailable"))]
        FailedOperationRegionUnavailable,
        /// FailedOperation.ResourceConflict: resource conflict · 资源冲突
        ///
        /// - Remedy: Read the Message field to see what the resource conflicts with, and change one of the two; then send the request again.
        /// - 处理建议：请查看 Message 字段，确认与什么资源冲突，调整其中之一后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.ResourceConflict"))]
        FailedOperationResourceConflict,
        /// FailedOperation.ResourceExist: resource already exists · 资源已经存在
        ///
        /// - Remedy: Check what is there: use it, modify it, or create the new one under another name.
        /// - 处理建议：请检查已有的资源：可直接使用或修改，或换用其他名称创建。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("FailedOperation.ResourceExist"))]
        FailedOperationResourceExist,
        /// FailedOperation.ResourceNotFound: resource does not exist · 资源不存在
        ///
        /// - Remedy: Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("FailedOperation.ResourceNotFound"))]
        FailedOperationResourceNotFound,
        /// FailedOperation.ResourceOperating: another operation on the resource is in progress · 资源正在被操作
        ///
        /// - Remedy: Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.
        /// - 处理建议：请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("FailedOperation.ResourceOperating"))]
        FailedOperationResourceOperating,
        /// FailedOperation.SendRequest
        #[doc(alias("FailedOperation.SendRequest"))]
        FailedOperationSendRequest,
        /// FailedOperation.ServiceNotEnabled: service is not enabled · 服务未启用
        ///
        /// - Remedy: Enable the service first, then send the request again.
        /// - 处理建议：请先开通该服务，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ServiceNotEnabled"))]
        FailedOperationServiceNotEnabled,
        /// FailedOperation.TKEClientAuthFail: no access to TKE · 没有 TKE 的访问权限
        ///
        /// - Remedy: Ask the administrator of the root account to grant access to the TKE cluster, then send the request again.
        /// - 处理建议：请联系主账号管理员授予该 TKE 集群的访问权限，然后重新发送请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("FailedOperation.TKEClientAuthFail"))]
        FailedOperationTkeClientAuthFail,
        /// FailedOperation.TKEEndpointStatusError: TKE endpoint cannot be reached · TKE的endpoint不可访问
        ///
        /// - Remedy: Check in TKE that access to the cluster is enabled and its endpoint in order, then send the request again.
        /// - 处理建议：请在 TKE 中检查集群的访问是否已开启、endpoint 状态是否正常，然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.TKEEndpointStatusError"))]
        FailedOperationTkeEndpointStatusError,
        /// FailedOperation.TKEResourceConflict: conflict while updating the TKE resource · 更新TKE资源时出现冲突
        ///
        /// - Remedy: Look up the current state of the resource, check whether something else is changing it, then decide whether to send the request again.
        /// - 处理建议：请查看该资源的当前状态，确认是否有其他操作正在修改它，再决定是否重新发送请求。
        /// - Retry: unknown; category: `aborted`
        #[doc(alias("FailedOperation.TKEResourceConflict"))]
        FailedOperationTkeResourceConflict,
        /// FailedOperation.ZoneUnavailable: availability zone is unavailable · 可用区不可用
        ///
        /// - Remedy: Choose another availability zone, then send the request again.
        /// - 处理建议：请更换可用区，然后重新发送请求。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.ZoneUnavailable"))]
        FailedOperationZoneUnavailable,
        /// InternalError
        InternalError,
        /// InternalError.CallbackFail
        #[doc(alias("InternalError.CallbackFail"))]
        InternalErrorCallbackFail,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb,
        /// InternalError.DbRecordNotFound
        #[doc(alias("InternalError.DbRecordNotFound"))]
        InternalErrorDbRecordNotFound,
        /// InternalError.DependsApi
        #[doc(alias("InternalError.DependsApi"))]
        InternalErrorDependsApi,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb,
        /// InternalError.DependsMq
        #[doc(alias("InternalError.DependsMq"))]
        InternalErrorDependsMq,
        /// InternalError.ExeTimeout
        #[doc(alias("InternalError.ExeTimeout"))]
        InternalErrorExeTimeout,
        /// InternalError.Param
        #[doc(alias("InternalError.Param"))]
        InternalErrorParam,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InternalError.TaskNotFound
        #[doc(alias("InternalError.TaskNotFound"))]
        InternalErrorTaskNotFound,
        /// InternalError.TaskResultFormat
        #[doc(alias("InternalError.TaskResultFormat"))]
        InternalErrorTaskResultFormat,
        /// InternalError.UnexpectedInternal
        #[doc(alias("InternalError.UnexpectedInternal"))]
        InternalErrorUnexpectedInternal,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ClusterNotFound: cluster does not exist · 集群不存在
        ///
        /// - Remedy: Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.ClusterNotFound"))]
        InvalidParameterClusterNotFound,
        /// InvalidParameter.DupTask: task has been submitted already · 重复提交任务
        ///
        /// - Remedy: Do not submit the task again; wait for the one that was submitted before.
        /// - 处理建议：请勿重复提交，等待先前提交的任务即可。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameter.DupTask"))]
        InvalidParameterDupTask,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId,
        /// InvalidParameter.InvalidParameter
        #[doc(alias("InvalidParameter.InvalidParameter"))]
        InvalidParameterInvalidParameter,
        /// InvalidParameter.InvalidParameterParam
        #[doc(alias("InvalidParameter.InvalidParameterParam"))]
        InvalidParameterInvalidParameterParam,
        /// InvalidParameter.MissAKSK
        #[doc(alias("InvalidParameter.MissAKSK"))]
        InvalidParameterMissAksk,
        /// InvalidParameter.Param
        #[doc(alias("InvalidParameter.Param"))]
        InvalidParameterParam,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.PromClusterNotFound: Prometheus cluster does not exist · Prometheus 集群不存在
        ///
        /// - Remedy: Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.PromClusterNotFound"))]
        InvalidParameterPromClusterNotFound,
        /// InvalidParameter.PromInstanceNotFound: Prometheus instance does not exist · Prometheus 实例不存在
        ///
        /// - Remedy: Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.PromInstanceNotFound"))]
        InvalidParameterPromInstanceNotFound,
        /// InvalidParameter.ResourceNotFound: resource does not exist · 资源不存在
        ///
        /// - Remedy: Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.ResourceNotFound"))]
        InvalidParameterResourceNotFound,
        /// InvalidParameter.SecretIdOrSecretKeyError
        #[doc(alias("InvalidParameter.SecretIdOrSecretKeyError"))]
        InvalidParameterSecretIdOrSecretKeyError,
        /// InvalidParameter.UnsupportedProduct
        #[doc(alias("InvalidParameter.UnsupportedProduct"))]
        InvalidParameterUnsupportedProduct,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DashboardNameExists: dashboard name already exists · dashboard 名重复
        ///
        /// - Remedy: Choose another name, or go on with the existing dashboard.
        /// - 处理建议：请更换名称，或直接使用已有的 dashboard。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.DashboardNameExists"))]
        InvalidParameterValueDashboardNameExists,
        /// InvalidParameterValue.VersionMismatch
        #[doc(alias("InvalidParameterValue.VersionMismatch"))]
        InvalidParameterValueVersionMismatch,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.LimitedAccess: request is restricted by the number of instances or by frequency · 请求受限，查询实例数受到限制或者触发限频等限制操作
        ///
        /// - Remedy: Read the Message field to see which limit was reached: query fewer instances at a time, or fewer times, then send the request again.
        /// - 处理建议：请查看 Message 字段，确认触发了哪项限制：减少单次查询的实例数，或降低查询频率，然后重新发送请求。
        #[doc(alias("LimitExceeded.LimitedAccess"))]
        LimitExceededLimitedAccess,
        /// LimitExceeded.MetricQuotaExceeded: quota of metrics is reached, requests with unregistered metrics are refused · 指标数量达到配额限制，禁止含有未注册指标的请求
        ///
        /// - Remedy: Send only metrics that have been registered already, or ask for a higher quota in a ticket at <https://console.cloud.tencent.com/workorder/category>.
        /// - 处理建议：请只使用已注册的指标，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单申请提高配额。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.MetricQuotaExceeded"))]
        LimitExceededMetricQuotaExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.ResourceExistAlready: resource already exists · 资源已经存在
        ///
        /// - Remedy: Check what is there: use it, modify it, or create the new one under another name.
        /// - 处理建议：请检查已有的资源：可直接使用或修改，或换用其他名称创建。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceInUse.ResourceExistAlready"))]
        ResourceInUseResourceExistAlready,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.NotExistTask
        #[doc(alias("ResourceNotFound.NotExistTask"))]
        ResourceNotFoundNotExistTask,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
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
    #[cfg(feature = "monitor")]
    api::listed_enum!(MonitorError, monitor_v20180724_table);
    pub(crate) mod monitor_v20180724_table {
        use super::api::{Answer, Category, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "monitor")]
        use super::MonitorError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "monitor_v20180724";
        pub(super) const CODE_INDEX: Index = index::MONITOR_V20180724_CODES;
        pub(super) const KEY_INDEX: Index = index::MONITOR_V20180724_KEYS;
        #[cfg(feature = "monitor")]
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
        pub(super) static ANSWERS: [Answer; 57] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.AccessCAMFail"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.AgentNotAllowed")
                .with_texts(
                    Some([
                        "status of the agent does not allow the operation",
                        "agent当前状态不允许该操作",
                    ]),
                    Some([
                        "Look up the status of the agent, bring it into one that allows the operation or wait for it, then send the request again.",
                        "请查看 agent 的状态，待其变为允许该操作的状态或先行调整，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.AgentVersionNotSupported")
                .with_texts(
                    Some([
                        "version of the agent does not support the operation",
                        "Agent版本不支持该操作",
                    ]),
                    Some([
                        "Upgrade the agent, then send the request again.",
                        "请先升级 Agent，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.AgentsNotInUninstallStage")
                .with_texts(
                    Some([
                        "agents are still running on the instance",
                        "该实例上有正在运行的Agent",
                    ]),
                    Some([
                        "Uninstall the agents of the instance and wait until they are gone, then destroy the instance.",
                        "请先卸载该实例上的 Agent，待卸载完成后再销毁实例。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.BadYamlFormat")
                .with_texts(
                    Some(["incorrect YAML format", "Yaml 格式不正确"]),
                    Some([
                        "Run the text through a YAML parser and compare its structure with the API's page; correct it, then send the request again.",
                        "请用 YAML 解析器校验内容，并对照接口文档检查其结构，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ClusterNotFound")
                .with_texts(
                    Some(["cluster does not exist", "集群不存在"]),
                    Some([
                        "Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.",
                        "请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.CreateInstanceLimited")
                .with_texts(
                    Some([
                        "account is not allowed to create instances",
                        "该账号创建实例被限制",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category why the account is restricted; do not resend the request before that.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解账号受限的原因；解除之前不要重发请求。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.DoHTTPTransferFailed")
                .with_texts(
                    Some(["backend service timed out", "后端服务超时"]),
                    Some([
                        "If the request is idempotent (may be repeated without harm), wait and retry with increasing pauses; otherwise, find out whether it has taken effect before you send it again.",
                        "如果请求是幂等的（重复执行不会产生不良影响），请稍后重试，并逐次延长重试间隔；否则，请先确认该请求是否已经生效，再决定是否重新发送。",
                    ]),
                )
                .with_category(Category::Unavailable)
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DuplicateName")
                .with_texts(
                    Some(["name already exists", "名字重复"]),
                    Some([
                        "Choose another name, or go on with what has this one.",
                        "请更换名称，或直接使用已有的同名对象。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ErrNotOpen")
                .with_texts(
                    Some([
                        "pay-as-you-go billing for API requests is not enabled",
                        "API请求的按量计费未开通",
                    ]),
                    Some([
                        "Enable pay-as-you-go billing for API requests in the console, then send the request again.",
                        "请在控制台开通 API 请求的按量计费，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ErrOwed")
                .with_texts(
                    Some(["account is in arrears", "欠费"]),
                    Some([
                        "Pay what the account owes, then send the request again.",
                        "请为账号充值并结清欠款，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.InstanceNotFound")
                .with_texts(
                    Some(["instance does not exist", "实例不存在"]),
                    Some([
                        "Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.",
                        "请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.InstanceNotRunning")
                .with_texts(
                    Some(["instance is not running", "实例没有运行"]),
                    Some([
                        "Look up the status of the instance: wait if it is being set up, or deal with what has stopped it; then send the request again.",
                        "请查看实例状态：如正在创建，请等待完成；如已停止，请先处理。然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.RegionUnavailable")
                .with_texts(
                    Some(["region is unavailable", "地区不可用"]),
                    Some([
                        "Choose another region, then send the request again.",
                        "请更换地域，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.ResourceConflict")
                .with_texts(
                    Some(["resource conflict", "资源冲突"]),
                    Some([
                        "Read the Message field to see what the resource conflicts with, and change one of the two; then send the request again.",
                        "请查看 Message 字段，确认与什么资源冲突，调整其中之一后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.ResourceExist")
                .with_texts(
                    Some(["resource already exists", "资源已经存在"]),
                    Some([
                        "Check what is there: use it, modify it, or create the new one under another name.",
                        "请检查已有的资源：可直接使用或修改，或换用其他名称创建。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ResourceNotFound")
                .with_texts(
                    Some(["resource does not exist", "资源不存在"]),
                    Some([
                        "Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.",
                        "请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ResourceOperating")
                .with_texts(
                    Some([
                        "another operation on the resource is in progress",
                        "资源正在被操作",
                    ]),
                    Some([
                        "Wait for the operation in progress to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once that operation is over.",
                        "请等待正在进行的操作结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在该操作结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ServiceNotEnabled")
                .with_texts(
                    Some(["service is not enabled", "服务未启用"]),
                    Some([
                        "Enable the service first, then send the request again.",
                        "请先开通该服务，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.TKEClientAuthFail")
                .with_texts(
                    Some(["no access to TKE", "没有 TKE 的访问权限"]),
                    Some([
                        "Ask the administrator of the root account to grant access to the TKE cluster, then send the request again.",
                        "请联系主账号管理员授予该 TKE 集群的访问权限，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.TKEEndpointStatusError")
                .with_texts(
                    Some([
                        "TKE endpoint cannot be reached",
                        "TKE的endpoint不可访问",
                    ]),
                    Some([
                        "Check in TKE that access to the cluster is enabled and its endpoint in order, then send the request again.",
                        "请在 TKE 中检查集群的访问是否已开启、endpoint 状态是否正常，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("FailedOperation.TKEResourceConflict")
                .with_texts(
                    Some([
                        "conflict while updating the TKE resource",
                        "更新TKE资源时出现冲突",
                    ]),
                    Some([
                        "Look up the current state of the resource, check whether something else is changing it, then decide whether to send the request again.",
                        "请查看该资源的当前状态，确认是否有其他操作正在修改它，再决定是否重新发送请求。",
                    ]),
                )
                .with_category(Category::Aborted),
            Answer::of("FailedOperation.ZoneUnavailable")
                .with_texts(
                    Some(["availability zone is unavailable", "可用区不可用"]),
                    Some([
                        "Choose another availability zone, then send the request again.",
                        "请更换可用区，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameter.ClusterNotFound")
                .with_texts(
                    Some(["cluster does not exist", "集群不存在"]),
                    Some([
                        "Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.",
                        "请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.DupTask")
                .with_texts(
                    Some(["task has been submitted already", "重复提交任务"]),
                    Some([
                        "Do not submit the task again; wait for the one that was submitted before.",
                        "请勿重复提交，等待先前提交的任务即可。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.PromClusterNotFound")
                .with_texts(
                    Some([
                        "Prometheus cluster does not exist",
                        "Prometheus 集群不存在",
                    ]),
                    Some([
                        "Check that the cluster ID is right and that the cluster exists in the region of the request; correct it, then send the request again.",
                        "请检查集群 ID 是否正确、集群在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.PromInstanceNotFound")
                .with_texts(
                    Some([
                        "Prometheus instance does not exist",
                        "Prometheus 实例不存在",
                    ]),
                    Some([
                        "Check that the instance ID is right and that the instance exists in the region of the request; correct it, then send the request again.",
                        "请检查实例 ID 是否正确、实例在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.ResourceNotFound")
                .with_texts(
                    Some(["resource does not exist", "资源不存在"]),
                    Some([
                        "Check that the ID or name is that of a resource which exists in the region of the request; correct it, then send the request again.",
                        "请检查资源的 ID 或名称是否正确、资源在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.DashboardNameExists")
                .with_texts(
                    Some(["dashboard name already exists", "dashboard 名重复"]),
                    Some([
                        "Choose another name, or go on with the existing dashboard.",
                        "请更换名称，或直接使用已有的 dashboard。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.LimitedAccess")
                .with_texts(
                    Some([
                        "request is restricted by the number of instances or by frequency",
                        "请求受限，查询实例数受到限制或者触发限频等限制操作",
                    ]),
                    Some([
                        "Read the Message field to see which limit was reached: query fewer instances at a time, or fewer times, then send the request again.",
                        "请查看 Message 字段，确认触发了哪项限制：减少单次查询的实例数，或降低查询频率，然后重新发送请求。",
                    ]),
                ),
            Answer::of("LimitExceeded.MetricQuotaExceeded")
                .with_texts(
                    Some([
                        "quota of metrics is reached, requests with unregistered metrics are refused",
                        "指标数量达到配额限制，禁止含有未注册指标的请求",
                    ]),
                    Some([
                        "Send only metrics that have been registered already, or ask for a higher quota in a ticket at https://console.cloud.tencent.com/workorder/category.",
                        "请只使用已注册的指标，或在 https://console.cloud.tencent.com/workorder/category 提交工单申请提高配额。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInUse.ResourceExistAlready")
                .with_texts(
                    Some(["resource already exists", "资源已经存在"]),
                    Some([
                        "Check what is there: use it, modify it, or create the new one under another name.",
                        "请检查已有的资源：可直接使用或修改，或换用其他名称创建。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::MONITOR_V20180724_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "monitor")]
pub use v20180724::MonitorError;

/// Version 2023-06-16 of the API.
pub mod v20230616 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "monitor")]
    /// Error codes of Tencent Cloud Observability Platform (monitor), API 3.0, version 2023-06-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MonitorError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ErrNotOpen
        #[doc(alias("FailedOperation.ErrNotOpen"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationErrNotOpen,
        /// FailedOperation.ErrOwed
        #[doc(alias("FailedOperation.ErrOwed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-07-15"
        )]
        FailedOperationErrOwed,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// MissingParameter
        MissingParameter,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "monitor")]
    api::listed_enum!(MonitorError, monitor_v20230616_table);
    pub(crate) mod monitor_v20230616_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "monitor")]
        use super::MonitorError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "monitor_v20230616";
        pub(super) const CODE_INDEX: Index = index::MONITOR_V20230616_CODES;
        pub(super) const KEY_INDEX: Index = index::MONITOR_V20230616_KEYS;
        #[cfg(feature = "monitor")]
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
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("MissingParameter"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::MONITOR_V20230616_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
