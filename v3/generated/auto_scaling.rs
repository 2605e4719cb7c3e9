// @generated from spec/auto_scaling.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 617bf350ca5af9ea, rust-hash: cc3a9d7c7eb4c669
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/auto_scaling.rs"]
mod index;

/// Version 2018-04-19 of the API.
pub mod v20180419 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "auto_scaling")]
    /// Error codes of Auto Scaling (as), API 3.0, version 2018-04-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AsError {
        /// AccountQualificationRestrictions: account has not passed the qualification review · 该请求账户未通过资格审计
        ///
        /// - Remedy: Ask in a ticket at <https://console.cloud.tencent.com/workorder/category> what the review requires; send the request again once the account has passed it.
        /// - 处理建议：请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，了解资格审计的要求；账户通过审计后重新发送请求。
        /// - Retry: `never`; category: `permission_denied`
        AccountQualificationRestrictions,
        /// CallCvmError: call of the CVM API failed · CVM接口调用失败
        ///
        /// - Remedy: Read the Message field for the error of CVM, and find out whether the operation has taken effect before you send the request again. If the cause stays unclear, open a ticket at <https://console.cloud.tencent.com/workorder/category> and quote the RequestId.
        /// - 处理建议：请查看 Message 字段中 CVM 返回的错误；重新发送请求之前，请先确认操作是否已经生效。如果仍无法确定原因，请在 <https://console.cloud.tencent.com/workorder/category> 提交工单，并提供 RequestId。
        /// - Retry: unknown; category: `internal`
        CallCvmError,
        /// FailedOperation.NoActivityToGenerate: no scaling activity was generated · 未生成伸缩活动
        ///
        /// - Remedy: Check whether what the request asks for is in place already, such as instances that are attached or stopped; if so, nothing is left to do.
        /// - 处理建议：请检查请求的目标状态是否已经达到，例如实例已绑定或已关机；如是，则无需再做任何操作。
        /// - Retry: unknown; category: `failed_precondition`
        #[doc(alias("FailedOperation.NoActivityToGenerate"))]
        FailedOperationNoActivityToGenerate,
        /// InternalError
        InternalError,
        /// InternalError.CallCmqError
        #[doc(alias("InternalError.CallCmqError"))]
        InternalErrorCallCmqError,
        /// InternalError.CallCnsError
        #[doc(alias("InternalError.CallCnsError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-11-15"
        )]
        InternalErrorCallCnsError,
        /// InternalError.CallError
        #[doc(alias("InternalError.CallError"))]
        InternalErrorCallError,
        /// InternalError.CallLbError
        #[doc(alias("InternalError.CallLbError"))]
        InternalErrorCallLbError,
        /// InternalError.CallMonitorError
        #[doc(alias("InternalError.CallMonitorError"))]
        InternalErrorCallMonitorError,
        /// InternalError.CallNotificationError
        #[doc(alias("InternalError.CallNotificationError"))]
        InternalErrorCallNotificationError,
        /// InternalError.CallStsError
        #[doc(alias("InternalError.CallStsError"))]
        InternalErrorCallStsError,
        /// InternalError.CallTATError
        #[doc(alias("InternalError.CallTATError"))]
        InternalErrorCallTatError,
        /// InternalError.CallTagError
        #[doc(alias("InternalError.CallTagError"))]
        InternalErrorCallTagError,
        /// InternalError.CallTvpcError
        #[doc(alias("InternalError.CallTvpcError"))]
        InternalErrorCallTvpcError,
        /// InternalError.CallVpcError
        #[doc(alias("InternalError.CallVpcError"))]
        InternalErrorCallVpcError,
        /// InternalError.CalleeError
        #[doc(alias("InternalError.CalleeError"))]
        InternalErrorCalleeError,
        /// InternalError.RequestError
        #[doc(alias("InternalError.RequestError"))]
        InternalErrorRequestError,
        /// InvalidImageId.NotFound: image cannot be found · 未找到该镜像
        ///
        /// - Remedy: Check that the image ID is right and that the image exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查镜像 ID 是否正确、镜像在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidImageId.NotFound"))]
        InvalidImageIdNotFound,
        /// InvalidLaunchConfiguration: invalid launch configuration · 无效的启动配置
        ///
        /// - Remedy: Check that the launch configuration is complete and exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查启动配置是否完整、在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        InvalidLaunchConfiguration,
        /// InvalidLaunchConfigurationId: invalid launch configuration ID · 启动配置ID无效
        ///
        /// - Remedy: Compare the ID with those that DescribeLaunchConfigurations returns for the region of the request; correct it, then send the request again.
        /// - 处理建议：请对照 DescribeLaunchConfigurations 在请求地域返回的启动配置核对 ID，更正后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        InvalidLaunchConfigurationId,
        /// InvalidLaunchConfigurationId.InUse
        #[doc(alias("InvalidLaunchConfigurationId.InUse"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-29"
        )]
        InvalidLaunchConfigurationIdInUse,
        /// InvalidLaunchConfigurationId.NotFound
        #[doc(alias("InvalidLaunchConfigurationId.NotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-29"
        )]
        InvalidLaunchConfigurationIdNotFound,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionNotFound: invalid Action · 无效的Action请求
        ///
        /// - Remedy: Compare Action and Version with the API's page, since an action exists only in its own product and version; correct them, then send the request again.
        /// - 处理建议：请对照接口文档核对 Action 和 Version（Action 只在其所属的产品和版本中有效），更正后重新发送请求。
        /// - Retry: `never`; category: `unimplemented`
        #[doc(alias("InvalidParameter.ActionNotFound"))]
        InvalidParameterActionNotFound,
        /// InvalidParameter.Conflict
        #[doc(alias("InvalidParameter.Conflict"))]
        InvalidParameterDotConflict,
        /// InvalidParameter.HostNameUnavailable
        #[doc(alias("InvalidParameter.HostNameUnavailable"))]
        InvalidParameterHostNameUnavailable,
        /// InvalidParameter.InScenario: parameter is not valid in this scenario · 在特定场景下的不合法参数
        ///
        /// - Remedy: Find out from the Message field and the API's page which parameter the other settings of the request rule out; change one or the other, then send the request again.
        /// - 处理建议：请根据 Message 字段和接口文档，确认哪个参数与请求中的其他设置不相容，调整后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.InScenario"))]
        InvalidParameterInScenario,
        /// InvalidParameter.InvalidCombination
        #[doc(alias("InvalidParameter.InvalidCombination"))]
        InvalidParameterInvalidCombination,
        /// InvalidParameter.LoadBalancerNotInAutoScalingGroup: load balancer is not attached to the scaling group · 指定的负载均衡器在当前伸缩组中没有找到
        ///
        /// - Remedy: Name a load balancer that is attached to the scaling group, or attach this one first; then send the request again.
        /// - 处理建议：请指定已绑定到该伸缩组的负载均衡器，或先绑定该负载均衡器，然后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameter.LoadBalancerNotInAutoScalingGroup"))]
        InvalidParameterLoadBalancerNotInAutoScalingGroup,
        /// InvalidParameter.MustOneParameter: neither of two parameters is given · 参数缺失，两种参数之中必须指定其中一个
        ///
        /// - Remedy: Give one of the two; the Message field or the API's page says which they are.
        /// - 处理建议：请指定其中一个，具体参数请查看 Message 字段或接口文档。
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.MustOneParameter"))]
        InvalidParameterMustOneParameter,
        /// InvalidParameter.ParameterDeprecated
        #[doc(alias("InvalidParameter.ParameterDeprecated"))]
        InvalidParameterParameterDeprecated,
        /// InvalidParameter.ParameterMustBeDeleted
        #[doc(alias("InvalidParameter.ParameterMustBeDeleted"))]
        InvalidParameterParameterMustBeDeleted,
        /// InvalidParameterConflict: two parameters conflict and cannot be used together · 指定的两个参数冲突，不能同时存在
        ///
        /// - Remedy: Give only one of the two parameters, then send the request again.
        /// - 处理建议：请在两个参数中只保留一个，然后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        InvalidParameterConflict,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountNotSupportBandwidthPackageId
        #[doc(alias("InvalidParameterValue.AccountNotSupportBandwidthPackageId"))]
        InvalidParameterValueAccountNotSupportBandwidthPackageId,
        /// InvalidParameterValue.AssertDesiredCapacityFailed: declared desired capacity differs from the actual one · 声明的原有期望实例数和实际原有期望实例数不一致
        ///
        /// - Remedy: Something else has probably changed the group in the meantime. Query its desired capacity, decide whether the change is still wanted, then send the request with the current number.
        /// - 处理建议：伸缩组在此期间可能已被其他操作修改。请查询当前的期望实例数，确认仍需变更后，按当前值重新声明并发送请求。
        /// - Retry: `never`; category: `aborted`
        #[doc(alias("InvalidParameterValue.AssertDesiredCapacityFailed"))]
        InvalidParameterValueAssertDesiredCapacityFailed,
        /// InvalidParameterValue.BaseCapacityTooLarge: base capacity exceeds the maximum number of instances · 指定的基础容量过大
        ///
        /// - Remedy: Lower the base capacity to the maximum number of instances or less, or raise that maximum; then send the request again.
        /// - 处理建议：请将基础容量调整为小于等于最大实例数，或调高最大实例数，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.BaseCapacityTooLarge"))]
        InvalidParameterValueBaseCapacityTooLarge,
        /// InvalidParameterValue.BatchNumberTooLarge: more batches than instances to refresh · 批次数大于待刷新实例总数
        ///
        /// - Remedy: Set the number of batches to that of the instances to refresh or less, then send the request again.
        /// - 处理建议：请将批次数设为不大于待刷新实例总数的值，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.BatchNumberTooLarge"))]
        InvalidParameterValueBatchNumberTooLarge,
        /// InvalidParameterValue.ClassicLb: load balancer is not a classic one · 在应当指定传统型负载均衡器的参数中，错误地指定了一个非传统型的负载均衡器
        ///
        /// - Remedy: Give a classic CLB in this parameter (LoadBalancerIds), or this one in ForwardLoadBalancers; then send the request again.
        /// - 处理建议：请在该参数（LoadBalancerIds）中指定传统型负载均衡器，或将此负载均衡器改填到 ForwardLoadBalancers 中，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ClassicLb"))]
        InvalidParameterValueClassicLb,
        /// InvalidParameterValue.ConflictNotificationTarget
        #[doc(alias("InvalidParameterValue.ConflictNotificationTarget"))]
        InvalidParameterValueConflictNotificationTarget,
        /// InvalidParameterValue.CronExpressionIllegal
        #[doc(alias("InvalidParameterValue.CronExpressionIllegal"))]
        InvalidParameterValueCronExpressionIllegal,
        /// InvalidParameterValue.CvmConfigurationError: CVM did not accept the instance parameters · CVM参数校验异常
        ///
        /// - Remedy: Read the Message field to see what CVM objects to, and compare the instance parameters with the page of RunInstances in the CVM API; correct them, then send the request again.
        /// - 处理建议：请查看 Message 字段，确认 CVM 校验未通过的原因，并对照 CVM 的 RunInstances 接口文档检查实例参数，更正后重新发送请求。
        #[doc(alias("InvalidParameterValue.CvmConfigurationError"))]
        InvalidParameterValueCvmConfigurationError,
        /// InvalidParameterValue.CvmError: CVM did not accept the instance parameters · CVM参数校验异常
        ///
        /// - Remedy: Read the Message field to see what CVM objects to, and compare the instance parameters with the page of RunInstances in the CVM API; correct them, then send the request again.
        /// - 处理建议：请查看 Message 字段，确认 CVM 校验未通过的原因，并对照 CVM 的 RunInstances 接口文档检查实例参数，更正后重新发送请求。
        #[doc(alias("InvalidParameterValue.CvmError"))]
        InvalidParameterValueCvmError,
        /// InvalidParameterValue.DuplicatedForwardLb
        #[doc(alias("InvalidParameterValue.DuplicatedForwardLb"))]
        InvalidParameterValueDuplicatedForwardLb,
        /// InvalidParameterValue.DuplicatedSubnet
        #[doc(alias("InvalidParameterValue.DuplicatedSubnet"))]
        InvalidParameterValueDuplicatedSubnet,
        /// InvalidParameterValue.EndTimeBeforeStartTime
        #[doc(alias("InvalidParameterValue.EndTimeBeforeStartTime"))]
        InvalidParameterValueEndTimeBeforeStartTime,
        /// InvalidParameterValue.Filter
        #[doc(alias("InvalidParameterValue.Filter"))]
        InvalidParameterValueFilter,
        /// InvalidParameterValue.ForwardLb: load balancer is a classic one, where an application CLB is required · 在应当指定应用型负载均衡器的参数中，错误地指定了一个非应用型的负载均衡器
        ///
        /// - Remedy: Give an application CLB in this parameter (ForwardLoadBalancers), or this one in LoadBalancerIds; then send the request again.
        /// - 处理建议：请在该参数（ForwardLoadBalancers）中指定应用型负载均衡器，或将此负载均衡器改填到 LoadBalancerIds 中，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ForwardLb"))]
        InvalidParameterValueForwardLb,
        /// InvalidParameterValue.GroupNameDuplicated: name of the scaling group already exists · 伸缩组名称重复
        ///
        /// - Remedy: Choose another name, or go on with the existing scaling group.
        /// - 处理建议：请更换名称，或直接使用已有的伸缩组。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.GroupNameDuplicated"))]
        InvalidParameterValueGroupNameDuplicated,
        /// InvalidParameterValue.HostNameIllegal
        #[doc(alias("InvalidParameterValue.HostNameIllegal"))]
        InvalidParameterValueHostNameIllegal,
        /// InvalidParameterValue.HostNameWithSuffixTooLong
        #[doc(alias("InvalidParameterValue.HostNameWithSuffixTooLong"))]
        InvalidParameterValueHostNameWithSuffixTooLong,
        /// InvalidParameterValue.IPv6InternetChargeType
        #[doc(alias("InvalidParameterValue.IPv6InternetChargeType"))]
        InvalidParameterValueIPv6InternetChargeType,
        /// InvalidParameterValue.ImageNotFound: image does not exist · 指定的镜像不存在
        ///
        /// - Remedy: Check that the image ID is right and that the image exists in the region of the request; correct it, then send the request again.
        /// - 处理建议：请检查镜像 ID 是否正确、镜像在请求的地域是否存在，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameterValue.ImageNotFound"))]
        InvalidParameterValueImageNotFound,
        /// InvalidParameterValue.InstanceNameIllegal
        #[doc(alias("InvalidParameterValue.InstanceNameIllegal"))]
        InvalidParameterValueInstanceNameIllegal,
        /// InvalidParameterValue.InstanceNameWithSuffixTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameWithSuffixTooLong"))]
        InvalidParameterValueInstanceNameWithSuffixTooLong,
        /// InvalidParameterValue.InstanceTypeNotSupported
        #[doc(alias("InvalidParameterValue.InstanceTypeNotSupported"))]
        InvalidParameterValueInstanceTypeNotSupported,
        /// InvalidParameterValue.InvalidActivityId
        #[doc(alias("InvalidParameterValue.InvalidActivityId"))]
        InvalidParameterValueInvalidActivityId,
        /// InvalidParameterValue.InvalidAutoScalingGroupId
        #[doc(alias("InvalidParameterValue.InvalidAutoScalingGroupId"))]
        InvalidParameterValueInvalidAutoScalingGroupId,
        /// InvalidParameterValue.InvalidAutoScalingNotificationId
        #[doc(alias("InvalidParameterValue.InvalidAutoScalingNotificationId"))]
        InvalidParameterValueInvalidAutoScalingNotificationId,
        /// InvalidParameterValue.InvalidAutoScalingPolicyId
        #[doc(alias("InvalidParameterValue.InvalidAutoScalingPolicyId"))]
        InvalidParameterValueInvalidAutoScalingPolicyId,
        /// InvalidParameterValue.InvalidClbRegion
        #[doc(alias("InvalidParameterValue.InvalidClbRegion"))]
        InvalidParameterValueInvalidClbRegion,
        /// InvalidParameterValue.InvalidDisasterRecoverGroupId
        #[doc(alias("InvalidParameterValue.InvalidDisasterRecoverGroupId"))]
        InvalidParameterValueInvalidDisasterRecoverGroupId,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidHpcClusterId
        #[doc(alias("InvalidParameterValue.InvalidHpcClusterId"))]
        InvalidParameterValueInvalidHpcClusterId,
        /// InvalidParameterValue.InvalidImageId
        #[doc(alias("InvalidParameterValue.InvalidImageId"))]
        InvalidParameterValueInvalidImageId,
        /// InvalidParameterValue.InvalidInstanceId
        #[doc(alias("InvalidParameterValue.InvalidInstanceId"))]
        InvalidParameterValueInvalidInstanceId,
        /// InvalidParameterValue.InvalidInstanceType
        #[doc(alias("InvalidParameterValue.InvalidInstanceType"))]
        InvalidParameterValueInvalidInstanceType,
        /// InvalidParameterValue.InvalidLaunchConfiguration
        #[doc(alias("InvalidParameterValue.InvalidLaunchConfiguration"))]
        InvalidParameterValueInvalidLaunchConfiguration,
        /// InvalidParameterValue.InvalidLaunchConfigurationId
        #[doc(alias("InvalidParameterValue.InvalidLaunchConfigurationId"))]
        InvalidParameterValueInvalidLaunchConfigurationId,
        /// InvalidParameterValue.InvalidLifecycleHookId
        #[doc(alias("InvalidParameterValue.InvalidLifecycleHookId"))]
        InvalidParameterValueInvalidLifecycleHookId,
        /// InvalidParameterValue.InvalidNotificationUserGroupId: notification group ID is not a numeric string · 指定的通知组 ID 不是数值字符串格式
        ///
        /// - Remedy: Give the ID as a string that holds digits only, then send the request again.
        /// - 处理建议：请将通知组 ID 填写为只含数字的字符串，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvalidNotificationUserGroupId"))]
        InvalidParameterValueInvalidNotificationUserGroupId,
        /// InvalidParameterValue.InvalidPaiDomainNameType
        #[doc(alias("InvalidParameterValue.InvalidPaiDomainNameType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-11"
        )]
        InvalidParameterValueInvalidPaiDomainNameType,
        /// InvalidParameterValue.InvalidScheduledActionId
        #[doc(alias("InvalidParameterValue.InvalidScheduledActionId"))]
        InvalidParameterValueInvalidScheduledActionId,
        /// InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar
        #[doc(
            alias("InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar")
        )]
        InvalidParameterValueInvalidScheduledActionNameIncludeIllegalChar,
        /// InvalidParameterValue.InvalidSecurityGroupId
        #[doc(alias("InvalidParameterValue.InvalidSecurityGroupId"))]
        InvalidParameterValueInvalidSecurityGroupId,
        /// InvalidParameterValue.InvalidSnapshotId
        #[doc(alias("InvalidParameterValue.InvalidSnapshotId"))]
        InvalidParameterValueInvalidSnapshotId,
        /// InvalidParameterValue.InvalidSubnetId
        #[doc(alias("InvalidParameterValue.InvalidSubnetId"))]
        InvalidParameterValueInvalidSubnetId,
        /// InvalidParameterValue.LaunchConfigurationNameDuplicated: name of the launch configuration already exists · 启动配置名称重复
        ///
        /// - Remedy: Choose another name, or go on with the existing launch configuration.
        /// - 处理建议：请更换名称，或直接使用已有的启动配置。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.LaunchConfigurationNameDuplicated"))]
        InvalidParameterValueLaunchConfigurationNameDuplicated,
        /// InvalidParameterValue.LaunchConfigurationNotFound: launch configuration cannot be found · 找不到指定启动配置
        ///
        /// - Remedy: Compare the ID with those that DescribeLaunchConfigurations returns for the region of the request; correct it, then send the request again.
        /// - 处理建议：请对照 DescribeLaunchConfigurations 在请求地域返回的启动配置核对 ID，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameterValue.LaunchConfigurationNotFound"))]
        InvalidParameterValueLaunchConfigurationNotFound,
        /// InvalidParameterValue.LbProjectInconsistent: load balancer is in a different project · 负载均衡器项目不一致
        ///
        /// - Remedy: Use load balancers of the project to which the scaling group belongs, then send the request again.
        /// - 处理建议：请使用与伸缩组属于同一项目的负载均衡器，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("InvalidParameterValue.LbProjectInconsistent"))]
        InvalidParameterValueLbProjectInconsistent,
        /// InvalidParameterValue.LifecycleHookNameDuplicated: name of the lifecycle hook already exists · 生命周期挂钩名称重复
        ///
        /// - Remedy: Choose another name, or go on with the existing lifecycle hook.
        /// - 处理建议：请更换名称，或直接使用已有的生命周期挂钩。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.LifecycleHookNameDuplicated"))]
        InvalidParameterValueLifecycleHookNameDuplicated,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.ListenerTargetTypeNotSupported
        #[doc(alias("InvalidParameterValue.ListenerTargetTypeNotSupported"))]
        InvalidParameterValueListenerTargetTypeNotSupported,
        /// InvalidParameterValue.MaxSurgeTooLarge
        #[doc(alias("InvalidParameterValue.MaxSurgeTooLarge"))]
        InvalidParameterValueMaxSurgeTooLarge,
        /// InvalidParameterValue.MissingBandwidthPackageId: bandwidth package ID is required · 当前账户在带宽包模式中必须填写带宽包ID参数
        ///
        /// - Remedy: Add BandwidthPackageId, which this account must give in the bandwidth package mode; then send the request again.
        /// - 处理建议：当前账户使用带宽包模式，请补充 BandwidthPackageId，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.MissingBandwidthPackageId"))]
        InvalidParameterValueMissingBandwidthPackageId,
        /// InvalidParameterValue.NoResourcePermission: no permission for the resource · 无资源权限
        ///
        /// - Remedy: Ask the administrator of the root account to allow the operation on this resource in Cloud Access Management (CAM), then send the request again.
        /// - 处理建议：请联系主账号管理员，在访问管理（CAM）中授予对该资源的操作权限，然后重新发送请求。
        /// - Retry: `never`; category: `permission_denied`
        #[doc(alias("InvalidParameterValue.NoResourcePermission"))]
        InvalidParameterValueNoResourcePermission,
        /// InvalidParameterValue.NotStringTypeFloat: value is not a string that holds a floating-point number · 提供的值不是浮点字符串格式
        ///
        /// - Remedy: Give the number in quotation marks, with a decimal point if it needs one (MaxPrice of a spot instance, for example), then send the request again.
        /// - 处理建议：请以字符串形式填写浮点数（例如竞价实例的 MaxPrice），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.NotStringTypeFloat"))]
        InvalidParameterValueNotStringTypeFloat,
        /// InvalidParameterValue.OnlyVpc: account supports VPCs only · 账号仅支持VPC网络
        ///
        /// - Remedy: Give a VPC and its subnets (VpcId and SubnetIds) for the group, then send the request again.
        /// - 处理建议：请为伸缩组指定私有网络及子网（VpcId 和 SubnetIds），然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.OnlyVpc"))]
        InvalidParameterValueOnlyVpc,
        /// InvalidParameterValue.ProjectIdNotFound: project ID does not exist · 项目ID不存在
        ///
        /// - Remedy: Check that the ID is that of an existing project of this account; correct it, then send the request again.
        /// - 处理建议：请核对该 ID 是否属于当前账号下已有的项目，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameterValue.ProjectIdNotFound"))]
        InvalidParameterValueProjectIdNotFound,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// InvalidParameterValue.ScalingPolicyNameDuplicate: name of the alarm policy already exists · 告警策略名称重复
        ///
        /// - Remedy: Choose another name, or go on with the existing policy.
        /// - 处理建议：请更换名称，或直接使用已有的告警策略。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.ScalingPolicyNameDuplicate"))]
        InvalidParameterValueScalingPolicyNameDuplicate,
        /// InvalidParameterValue.ScheduledActionNameDuplicate: name of the scheduled task already exists · 定时任务名称重复
        ///
        /// - Remedy: Choose another name, or go on with the existing task.
        /// - 处理建议：请更换名称，或直接使用已有的定时任务。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("InvalidParameterValue.ScheduledActionNameDuplicate"))]
        InvalidParameterValueScheduledActionNameDuplicate,
        /// InvalidParameterValue.Size: invalid maximum, minimum or desired number of instances · 伸缩组最大数量、最小数量、期望实例数取值不合法
        ///
        /// - Remedy: Choose the numbers so that the desired one lies between the minimum and the maximum, and all are within the range on the API's page; then send the request again.
        /// - 处理建议：请调整取值，使期望实例数介于最小实例数和最大实例数之间，且均在接口文档规定的范围内，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Size"))]
        InvalidParameterValueSize,
        /// InvalidParameterValue.StartTimeBeforeCurrentTime
        #[doc(alias("InvalidParameterValue.StartTimeBeforeCurrentTime"))]
        InvalidParameterValueStartTimeBeforeCurrentTime,
        /// InvalidParameterValue.StoppedInstanceNotAllowAttach
        #[doc(alias("InvalidParameterValue.StoppedInstanceNotAllowAttach"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-08-24"
        )]
        InvalidParameterValueStoppedInstanceNotAllowAttach,
        /// InvalidParameterValue.SubnetIds
        #[doc(alias("InvalidParameterValue.SubnetIds"))]
        InvalidParameterValueSubnetIds,
        /// InvalidParameterValue.SubnetNotInDedicatedCluster
        #[doc(alias("InvalidParameterValue.SubnetNotInDedicatedCluster"))]
        InvalidParameterValueSubnetNotInDedicatedCluster,
        /// InvalidParameterValue.TargetPortDuplicated
        #[doc(alias("InvalidParameterValue.TargetPortDuplicated"))]
        InvalidParameterValueTargetPortDuplicated,
        /// InvalidParameterValue.TargetPortDuplicatedInForwardLb
        #[doc(alias("InvalidParameterValue.TargetPortDuplicatedInForwardLb"))]
        InvalidParameterValueTargetPortDuplicatedInForwardLb,
        /// InvalidParameterValue.TargetTrackingScalingPolicy: target tracking policies cannot be executed by request · 不支持执行目标追踪策略
        ///
        /// - Remedy: Leave the policy to Auto Scaling, or name a policy of another type; to scale at once, use ScaleOutInstances or ScaleInInstances.
        /// - 处理建议：目标追踪策略由弹性伸缩自动触发，请改为指定其他类型的策略；如需立即伸缩，请使用 ScaleOutInstances 或 ScaleInInstances。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TargetTrackingScalingPolicy"))]
        InvalidParameterValueTargetTrackingScalingPolicy,
        /// InvalidParameterValue.ThresholdOutOfRange
        #[doc(alias("InvalidParameterValue.ThresholdOutOfRange"))]
        InvalidParameterValueThresholdOutOfRange,
        /// InvalidParameterValue.TimeFormat
        #[doc(alias("InvalidParameterValue.TimeFormat"))]
        InvalidParameterValueTimeFormat,
        /// InvalidParameterValue.TooLong: too many values · 取值过多
        ///
        /// - Remedy: Give no more values than the API's page allows; remove some or spread them over several requests.
        /// - 处理建议：请减少取值个数或拆分为多次请求，不要超过接口文档规定的上限。
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TooShort
        #[doc(alias("InvalidParameterValue.TooShort"))]
        InvalidParameterValueTooShort,
        /// InvalidParameterValue.UserDataFormatError
        #[doc(alias("InvalidParameterValue.UserDataFormatError"))]
        InvalidParameterValueUserDataFormatError,
        /// InvalidParameterValue.UserDataSizeExceeded
        #[doc(alias("InvalidParameterValue.UserDataSizeExceeded"))]
        InvalidParameterValueUserDataSizeExceeded,
        /// InvalidParameterValue.UserGroupIdNotFound: user group does not exist · 用户组不存在
        ///
        /// - Remedy: Check that the ID is that of an existing user group of this account; correct it, then send the request again.
        /// - 处理建议：请核对该 ID 是否属于当前账号下已有的用户组，更正后重新发送请求。
        /// - Retry: `never`; category: `not_found`
        #[doc(alias("InvalidParameterValue.UserGroupIdNotFound"))]
        InvalidParameterValueUserGroupIdNotFound,
        /// InvalidParameterValue.ZoneMismatchRegion
        #[doc(alias("InvalidParameterValue.ZoneMismatchRegion"))]
        InvalidParameterValueZoneMismatchRegion,
        /// InvalidPermission: account does not support this operation · 账户不支持该操作
        ///
        /// - Remedy: Use an account for which the operation is available, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether it can be enabled for this one.
        /// - 处理建议：请改用支持该操作的账户，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单，咨询能否为当前账户开通。
        /// - Retry: `never`; category: `permission_denied`
        InvalidPermission,
        /// LaunchConfigurationQuotaLimitExceeded
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-29"
        )]
        LaunchConfigurationQuotaLimitExceeded,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AfterAttachLbLimitExceeded
        #[doc(alias("LimitExceeded.AfterAttachLbLimitExceeded"))]
        LimitExceededAfterAttachLbLimitExceeded,
        /// LimitExceeded.AutoScalingGroupLimitExceeded
        #[doc(alias("LimitExceeded.AutoScalingGroupLimitExceeded"))]
        LimitExceededAutoScalingGroupLimitExceeded,
        /// LimitExceeded.DesiredCapacityLimitExceeded
        #[doc(alias("LimitExceeded.DesiredCapacityLimitExceeded"))]
        LimitExceededDesiredCapacityLimitExceeded,
        /// LimitExceeded.FilterValuesTooLong: too many values for one filter · 特定过滤器的值过多
        ///
        /// - Remedy: Give the filter fewer values, or spread them over several queries.
        /// - 处理建议：请减少该过滤器的取值个数，或拆分为多次查询。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.FilterValuesTooLong"))]
        LimitExceededFilterValuesTooLong,
        /// LimitExceeded.LaunchConfigurationQuotaNotEnough
        #[doc(alias("LimitExceeded.LaunchConfigurationQuotaNotEnough"))]
        LimitExceededLaunchConfigurationQuotaNotEnough,
        /// LimitExceeded.MaxSizeLimitExceeded
        #[doc(alias("LimitExceeded.MaxSizeLimitExceeded"))]
        LimitExceededMaxSizeLimitExceeded,
        /// LimitExceeded.MinSizeLimitExceeded: minimum number of instances is below what is allowed · 最小实例数低于限制
        ///
        /// - Remedy: Raise the minimum to what the API's page allows, then send the request again.
        /// - 处理建议：请将最小实例数调高至接口文档允许的范围，然后重新发送请求。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.MinSizeLimitExceeded"))]
        LimitExceededMinSizeLimitExceeded,
        /// LimitExceeded.QuotaNotEnough
        #[doc(alias("LimitExceeded.QuotaNotEnough"))]
        LimitExceededQuotaNotEnough,
        /// LimitExceeded.ScheduledActionLimitExceeded
        #[doc(alias("LimitExceeded.ScheduledActionLimitExceeded"))]
        LimitExceededScheduledActionLimitExceeded,
        /// LimitExceeded.TargetTrackingScalingPolicy: scaling group has a target tracking policy already · 每个伸缩组限制创建一个目标追踪策略
        ///
        /// - Remedy: Modify the existing policy, or delete it first: a scaling group may have only one.
        /// - 处理建议：请修改已有的目标追踪策略，或先将其删除再创建。
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.TargetTrackingScalingPolicy"))]
        LimitExceededTargetTrackingScalingPolicy,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.InScenario: parameter is missing that this scenario requires · 在特定场景下缺少参数
        ///
        /// - Remedy: Find out from the Message field and the API's page which parameter the other settings of the request make necessary; add it, then send the request again.
        /// - 处理建议：请根据 Message 字段和接口文档，确认请求中的其他设置还要求传入哪个参数，补齐后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("MissingParameter.InScenario"))]
        MissingParameterInScenario,
        /// MissingParameter.InstanceMarketOptions: spot instances lack the InstanceMarketOptions parameter · 竞价计费类型缺少对应的 InstanceMarketOptions 参数
        ///
        /// - Remedy: Add InstanceMarketOptions, or choose another billing mode than spot (SPOTPAID); then send the request again.
        /// - 处理建议：请补充 InstanceMarketOptions，或改用竞价（SPOTPAID）以外的计费类型，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("MissingParameter.InstanceMarketOptions"))]
        MissingParameterInstanceMarketOptions,
        /// ResourceInUse.ActivityInProgress: scaling group is carrying out a scaling activity · 伸缩组正在执行伸缩活动
        ///
        /// - Remedy: Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.
        /// - 处理建议：请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceInUse.ActivityInProgress"))]
        ResourceInUseActivityInProgress,
        /// ResourceInUse.AutoScalingGroupNotActive: scaling group is disabled · 伸缩组处于禁用状态
        ///
        /// - Remedy: Enable the scaling group (EnableAutoScalingGroup), then send the request again. An instance refresh keeps the group disabled while it lasts: let that end first.
        /// - 处理建议：请启用伸缩组（EnableAutoScalingGroup），然后重新发送请求。实例刷新期间伸缩组会被停用，请先等待刷新结束。
        #[doc(alias("ResourceInUse.AutoScalingGroupNotActive"))]
        ResourceInUseAutoScalingGroupNotActive,
        /// ResourceInUse.InstanceInGroup: scaling group still has instances in service · 伸缩组内尚有正常实例
        ///
        /// - Remedy: Remove the instances from the group, or terminate them, then delete it.
        /// - 处理建议：请先将实例移出伸缩组或销毁，再删除伸缩组。
        /// - Retry: `never`
        #[doc(alias("ResourceInUse.InstanceInGroup"))]
        ResourceInUseInstanceInGroup,
        /// ResourceInUse.LaunchConfigurationIdInUse: launch configuration is still used by a scaling group · 指定的启动配置仍在伸缩组中使用
        ///
        /// - Remedy: Give the scaling groups that use it another launch configuration, or delete them, then send the request again.
        /// - 处理建议：请先为使用它的伸缩组更换启动配置，或删除这些伸缩组，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceInUse.LaunchConfigurationIdInUse"))]
        ResourceInUseLaunchConfigurationIdInUse,
        /// ResourceInsufficient.AutoScalingGroupAboveMaxSize: instances exceed the maximum of the scaling group · 超过伸缩组最大实例数
        ///
        /// - Remedy: Add fewer instances, or raise the maximum of the scaling group first (MaxSize).
        /// - 处理建议：请减少要加入的实例数，或先调高伸缩组的最大实例数（MaxSize）。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("ResourceInsufficient.AutoScalingGroupAboveMaxSize"))]
        ResourceInsufficientAutoScalingGroupAboveMaxSize,
        /// ResourceInsufficient.AutoScalingGroupBelowMinSize: instances fall below the minimum of the scaling group · 少于伸缩组最小实例数
        ///
        /// - Remedy: Remove or stop fewer instances, or lower the minimum of the scaling group first (MinSize).
        /// - 处理建议：请减少要移出或关机的实例数，或先调低伸缩组的最小实例数（MinSize）。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("ResourceInsufficient.AutoScalingGroupBelowMinSize"))]
        ResourceInsufficientAutoScalingGroupBelowMinSize,
        /// ResourceInsufficient.InServiceInstanceAboveMaxSize: instances in the scaling group exceed its maximum · 伸缩组内实例数超过最大实例数
        ///
        /// - Remedy: Add fewer instances, or raise the maximum of the scaling group first (MaxSize).
        /// - 处理建议：请减少要加入的实例数，或先调高伸缩组的最大实例数（MaxSize）。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("ResourceInsufficient.InServiceInstanceAboveMaxSize"))]
        ResourceInsufficientInServiceInstanceAboveMaxSize,
        /// ResourceInsufficient.InServiceInstanceBelowMinSize: instances in the scaling group fall below its minimum · 伸缩组内实例数低于最小实例数
        ///
        /// - Remedy: Remove or stop fewer instances, or lower the minimum of the scaling group first (MinSize).
        /// - 处理建议：请减少要移出或关机的实例数，或先调低伸缩组的最小实例数（MinSize）。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("ResourceInsufficient.InServiceInstanceBelowMinSize"))]
        ResourceInsufficientInServiceInstanceBelowMinSize,
        /// ResourceNotFound.AutoScalingGroupIdNotFound
        #[doc(alias("ResourceNotFound.AutoScalingGroupIdNotFound"))]
        ResourceNotFoundAutoScalingGroupIdNotFound,
        /// ResourceNotFound.AutoScalingGroupNotFound
        #[doc(alias("ResourceNotFound.AutoScalingGroupNotFound"))]
        ResourceNotFoundAutoScalingGroupNotFound,
        /// ResourceNotFound.AutoScalingNotificationNotFound
        #[doc(alias("ResourceNotFound.AutoScalingNotificationNotFound"))]
        ResourceNotFoundAutoScalingNotificationNotFound,
        /// ResourceNotFound.BandwidthPackageIdNotFound
        #[doc(alias("ResourceNotFound.BandwidthPackageIdNotFound"))]
        ResourceNotFoundBandwidthPackageIdNotFound,
        /// ResourceNotFound.ClassicLoadBalancerNotFound
        #[doc(alias("ResourceNotFound.ClassicLoadBalancerNotFound"))]
        ResourceNotFoundClassicLoadBalancerNotFound,
        /// ResourceNotFound.CmqQueueNotFound
        #[doc(alias("ResourceNotFound.CmqQueueNotFound"))]
        ResourceNotFoundCmqQueueNotFound,
        /// ResourceNotFound.CommandNotFound
        #[doc(alias("ResourceNotFound.CommandNotFound"))]
        ResourceNotFoundCommandNotFound,
        /// ResourceNotFound.DisasterRecoverGroupNotFound
        #[doc(alias("ResourceNotFound.DisasterRecoverGroupNotFound"))]
        ResourceNotFoundDisasterRecoverGroupNotFound,
        /// ResourceNotFound.InstancesNotFound
        #[doc(alias("ResourceNotFound.InstancesNotFound"))]
        ResourceNotFoundInstancesNotFound,
        /// ResourceNotFound.InstancesNotInAutoScalingGroup: instance is not in the scaling group · 目标实例不在伸缩组内
        ///
        /// - Remedy: Name instances that are in the scaling group, then send the request again; DescribeAutoScalingInstances lists them.
        /// - 处理建议：请指定伸缩组内的实例，然后重新发送请求；组内实例可通过 DescribeAutoScalingInstances 查询。
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.InstancesNotInAutoScalingGroup"))]
        ResourceNotFoundInstancesNotInAutoScalingGroup,
        /// ResourceNotFound.LaunchConfigurationIdNotFound
        #[doc(alias("ResourceNotFound.LaunchConfigurationIdNotFound"))]
        ResourceNotFoundLaunchConfigurationIdNotFound,
        /// ResourceNotFound.LifecycleHookInstanceNotFound
        #[doc(alias("ResourceNotFound.LifecycleHookInstanceNotFound"))]
        ResourceNotFoundLifecycleHookInstanceNotFound,
        /// ResourceNotFound.LifecycleHookNotFound
        #[doc(alias("ResourceNotFound.LifecycleHookNotFound"))]
        ResourceNotFoundLifecycleHookNotFound,
        /// ResourceNotFound.LifecycleHookTokenNotFound
        #[doc(alias("ResourceNotFound.LifecycleHookTokenNotFound"))]
        ResourceNotFoundLifecycleHookTokenNotFound,
        /// ResourceNotFound.ListenerNotFound
        #[doc(alias("ResourceNotFound.ListenerNotFound"))]
        ResourceNotFoundListenerNotFound,
        /// ResourceNotFound.LoadBalancerNotFound
        #[doc(alias("ResourceNotFound.LoadBalancerNotFound"))]
        ResourceNotFoundLoadBalancerNotFound,
        /// ResourceNotFound.LoadBalancerNotInAutoScalingGroup: load balancer is not attached to the scaling group · 指定的负载均衡器在当前伸缩组中没有找到
        ///
        /// - Remedy: Name a load balancer that is attached to the scaling group, or attach this one first; then send the request again.
        /// - 处理建议：请指定已绑定到该伸缩组的负载均衡器，或先绑定该负载均衡器，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.LoadBalancerNotInAutoScalingGroup"))]
        ResourceNotFoundLoadBalancerNotInAutoScalingGroup,
        /// ResourceNotFound.LocationNotFound
        #[doc(alias("ResourceNotFound.LocationNotFound"))]
        ResourceNotFoundLocationNotFound,
        /// ResourceNotFound.RefreshActivityNotFound
        #[doc(alias("ResourceNotFound.RefreshActivityNotFound"))]
        ResourceNotFoundRefreshActivityNotFound,
        /// ResourceNotFound.ScalingPolicyNotFound
        #[doc(alias("ResourceNotFound.ScalingPolicyNotFound"))]
        ResourceNotFoundScalingPolicyNotFound,
        /// ResourceNotFound.ScheduledActionNotFound
        #[doc(alias("ResourceNotFound.ScheduledActionNotFound"))]
        ResourceNotFoundScheduledActionNotFound,
        /// ResourceNotFound.TDMQCMQQueueNotFound
        #[doc(alias("ResourceNotFound.TDMQCMQQueueNotFound"))]
        ResourceNotFoundTdmqcmqQueueNotFound,
        /// ResourceNotFound.TDMQCMQTopicNotFound
        #[doc(alias("ResourceNotFound.TDMQCMQTopicNotFound"))]
        ResourceNotFoundTdmqcmqTopicNotFound,
        /// ResourceUnavailable.AutoScalingGroupAbnormalStatus
        #[doc(alias("ResourceUnavailable.AutoScalingGroupAbnormalStatus"))]
        ResourceUnavailableAutoScalingGroupAbnormalStatus,
        /// ResourceUnavailable.AutoScalingGroupDisabled: scaling group is disabled · 伸缩组被停用
        ///
        /// - Remedy: Enable the scaling group (EnableAutoScalingGroup), then send the request again. An instance refresh keeps the group disabled while it lasts: let that end first.
        /// - 处理建议：请启用伸缩组（EnableAutoScalingGroup），然后重新发送请求。实例刷新期间伸缩组会被停用，请先等待刷新结束。
        #[doc(alias("ResourceUnavailable.AutoScalingGroupDisabled"))]
        ResourceUnavailableAutoScalingGroupDisabled,
        /// ResourceUnavailable.AutoScalingGroupInActivity: scaling group is carrying out an activity · 伸缩组正在活动中
        ///
        /// - Remedy: Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.
        /// - 处理建议：请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceUnavailable.AutoScalingGroupInActivity"))]
        ResourceUnavailableAutoScalingGroupInActivity,
        /// ResourceUnavailable.AutoScalingGroupInRefreshActivity: scaling group is in another instance refresh activity · 伸缩组处于另一个实例刷新活动当中
        ///
        /// - Remedy: Wait for the other instance refresh to finish, or resume or cancel it if it is paused; then send the request again. DescribeRefreshActivities shows how far it is.
        /// - 处理建议：请等待另一个实例刷新活动结束；如其处于暂停状态，请恢复或取消该活动。然后重新发送请求。活动进度可通过 DescribeRefreshActivities 查询。
        #[doc(alias("ResourceUnavailable.AutoScalingGroupInRefreshActivity"))]
        ResourceUnavailableAutoScalingGroupInRefreshActivity,
        /// ResourceUnavailable.CmqTopicHasNoSubscriber: CMQ topic has no subscriber · 指定的 CMQ Topic 无订阅者
        ///
        /// - Remedy: Add a subscriber to the topic, or name a topic that has one; then send the request again.
        /// - 处理建议：请为该主题添加订阅者，或改用已有订阅者的主题，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CmqTopicHasNoSubscriber"))]
        ResourceUnavailableCmqTopicHasNoSubscriber,
        /// ResourceUnavailable.CvmVpcInconsistent: instance and scaling group are in different VPCs · 实例和伸缩组Vpc不一致
        ///
        /// - Remedy: Attach only instances in the VPC of the scaling group.
        /// - 处理建议：请只添加与伸缩组处于同一私有网络的实例。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.CvmVpcInconsistent"))]
        ResourceUnavailableCvmVpcInconsistent,
        /// ResourceUnavailable.ForbiddenModifyVpc: VPC of a scaling group with load balancers cannot be modified · 绑定负载均衡器的伸缩组禁止修改Vpc
        ///
        /// - Remedy: Detach the load balancers from the group first, or create a new group in the other VPC.
        /// - 处理建议：请先将负载均衡器从伸缩组解绑，或在目标私有网络中新建伸缩组。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.ForbiddenModifyVpc"))]
        ResourceUnavailableForbiddenModifyVpc,
        /// ResourceUnavailable.InquiryPriceResetInstanceFailed: price query for reinstalling the instance failed · 重装实例询价失败
        ///
        /// - Remedy: Check that the new image exists and does not conflict with the other parameters of the instance, or choose another image; then send the request again.
        /// - 处理建议：请检查新镜像是否存在、是否与该实例的其他参数冲突，或更换镜像，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.InquiryPriceResetInstanceFailed"))]
        ResourceUnavailableInquiryPriceResetInstanceFailed,
        /// ResourceUnavailable.InstanceCannotAttach
        #[doc(alias("ResourceUnavailable.InstanceCannotAttach"))]
        ResourceUnavailableInstanceCannotAttach,
        /// ResourceUnavailable.InstanceInOperation: instance is taking part in an activity · 指定的实例正在活动中
        ///
        /// - Remedy: Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.
        /// - 处理建议：请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceUnavailable.InstanceInOperation"))]
        ResourceUnavailableInstanceInOperation,
        /// ResourceUnavailable.InstanceNotSupportStopCharging: instance cannot be shut down without charges · 实例不支持关机不收费
        ///
        /// - Remedy: Shut it down with charges (KEEP\_CHARGING as StoppedMode), or leave it out of the request.
        /// - 处理建议：请改用关机继续收费（StoppedMode 设为 KEEP\_CHARGING），或将该实例从请求中去掉。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.InstanceNotSupportStopCharging"))]
        ResourceUnavailableInstanceNotSupportStopCharging,
        /// ResourceUnavailable.InstancesAlreadyInAutoScalingGroup: instance is in a scaling group already · 实例已存在于伸缩组中
        ///
        /// - Remedy: Leave out the instances that are in a group already; if it is the intended one, nothing is left to do.
        /// - 处理建议：请从请求中去掉已在伸缩组中的实例；如其已在目标伸缩组中，则无需再做任何操作。
        /// - Retry: `never`; category: `already_exists`
        #[doc(alias("ResourceUnavailable.InstancesAlreadyInAutoScalingGroup"))]
        ResourceUnavailableInstancesAlreadyInAutoScalingGroup,
        /// ResourceUnavailable.LaunchConfigurationStatusAbnormal
        #[doc(alias("ResourceUnavailable.LaunchConfigurationStatusAbnormal"))]
        ResourceUnavailableLaunchConfigurationStatusAbnormal,
        /// ResourceUnavailable.LbBackendRegionInconsistent: backend region of the CLB is not that of Auto Scaling · CLB实例的后端地域与AS服务所在地域不一致
        ///
        /// - Remedy: Use a CLB whose backend region is the region of the request, then send the request again.
        /// - 处理建议：请使用后端地域与请求地域一致的 CLB 实例，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.LbBackendRegionInconsistent"))]
        ResourceUnavailableLbBackendRegionInconsistent,
        /// ResourceUnavailable.LbProjectInconsistent: load balancer is in a different project · 负载均衡器项目不一致
        ///
        /// - Remedy: Use load balancers of the project to which the scaling group belongs, then send the request again.
        /// - 处理建议：请使用与伸缩组属于同一项目的负载均衡器，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.LbProjectInconsistent"))]
        ResourceUnavailableLbProjectInconsistent,
        /// ResourceUnavailable.LbVpcInconsistent: load balancer and scaling group are in different VPCs · 负载均衡器VPC与伸缩组不一致
        ///
        /// - Remedy: Use a load balancer in the VPC of the scaling group, then send the request again.
        /// - 处理建议：请使用与伸缩组处于同一私有网络的负载均衡器，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.LbVpcInconsistent"))]
        ResourceUnavailableLbVpcInconsistent,
        /// ResourceUnavailable.LifecycleActionResultHasSet: lifecycle action has been completed already · 生命周期动作已经被设置
        ///
        /// - Remedy: Nothing is left to do, and the result cannot be set once more.
        /// - 处理建议：无需再做任何操作，结果也无法重复设置。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.LifecycleActionResultHasSet"))]
        ResourceUnavailableLifecycleActionResultHasSet,
        /// ResourceUnavailable.LoadBalancerInOperation: load balancer is taking part in an activity of the scaling group · LB 在指定的伸缩组内处于活动中
        ///
        /// - Remedy: Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.
        /// - 处理建议：请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。
        /// - Retry: `backoff`; category: `aborted`
        #[doc(alias("ResourceUnavailable.LoadBalancerInOperation"))]
        ResourceUnavailableLoadBalancerInOperation,
        /// ResourceUnavailable.NoInstanceCanRefresh: scaling group has no running instance to refresh · 伸缩组内不存在运行中状态的实例，无法进行实例刷新
        ///
        /// - Remedy: Start instances of the group, or wait until one is running, then send the request again.
        /// - 处理建议：请启动伸缩组内的实例，或等待有实例进入运行中状态，然后重新发送请求。
        #[doc(alias("ResourceUnavailable.NoInstanceCanRefresh"))]
        ResourceUnavailableNoInstanceCanRefresh,
        /// ResourceUnavailable.NoInstanceCanRollback: no instance in the scaling group can be rolled back · 伸缩组中不存在可回滚的实例
        ///
        /// - Remedy: Look up with DescribeRefreshActivities what the activity has refreshed; to change the instances all the same, start a new instance refresh.
        /// - 处理建议：请通过 DescribeRefreshActivities 查看该活动刷新了哪些实例；如仍需变更实例，请发起新的实例刷新。
        #[doc(alias("ResourceUnavailable.NoInstanceCanRollback"))]
        ResourceUnavailableNoInstanceCanRollback,
        /// ResourceUnavailable.ProjectInconsistent: projects do not match · 项目不一致
        ///
        /// - Remedy: Use resources that all belong to the project of the scaling group, then send the request again.
        /// - 处理建议：请确保所用资源与伸缩组属于同一项目，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.ProjectInconsistent"))]
        ResourceUnavailableProjectInconsistent,
        /// ResourceUnavailable.RefreshActivityCanNotRollback: refresh activity was successful and is not the latest, so it cannot be rolled back · 当前刷新活动为成功状态，且不是最近一次执行的刷新活动，无法回滚
        ///
        /// - Remedy: Roll back the latest successful activity instead, or start a new instance refresh with the launch configuration you want.
        /// - 处理建议：请改为回滚最近一次成功的刷新活动，或使用所需的启动配置发起新的实例刷新。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.RefreshActivityCanNotRollback"))]
        ResourceUnavailableRefreshActivityCanNotRollback,
        /// ResourceUnavailable.RefreshActivityStatusConflictWithOperation: status of the instance refresh activity does not allow the operation · 实例刷新活动状态与当前操作冲突
        ///
        /// - Remedy: Look up the status of the activity with DescribeRefreshActivities, and choose an operation that it allows: only a paused activity can be resumed, for example.
        /// - 处理建议：请通过 DescribeRefreshActivities 查询活动状态，并选择该状态允许的操作，例如只有暂停的活动才能恢复。
        #[doc(alias("ResourceUnavailable.RefreshActivityStatusConflictWithOperation"))]
        ResourceUnavailableRefreshActivityStatusConflictWithOperation,
        /// ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain: instance refresh activity that is itself a rollback cannot be rolled back · 回滚类型的实例刷新活动无法再次回滚
        ///
        /// - Remedy: Start a new instance refresh with the launch configuration you want instead.
        /// - 处理建议：请改为使用所需的启动配置发起新的实例刷新。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain"))]
        ResourceUnavailableRollbackTypeActivityCanNotRollbackAgain,
        /// ResourceUnavailable.StoppedInstanceNotAllowAttach: instances that are shut down cannot be added to the scaling group · 关机实例不允许添加到伸缩组
        ///
        /// - Remedy: Start the instance and wait until it is running, then add it.
        /// - 处理建议：请先启动实例，待其运行后再添加。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.StoppedInstanceNotAllowAttach"))]
        ResourceUnavailableStoppedInstanceNotAllowAttach,
        /// ResourceUnavailable.TDMQCMQTopicHasNoSubscriber: TDMQ-CMQ topic has no subscriber · TDMQ-CMQ 主题无订阅者
        ///
        /// - Remedy: Add a subscriber to the topic, or name a topic that has one; then send the request again.
        /// - 处理建议：请为该主题添加订阅者，或改用已有订阅者的主题，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("ResourceUnavailable.TDMQCMQTopicHasNoSubscriber"))]
        ResourceUnavailableTdmqcmqTopicHasNoSubscriber,
        /// ResourceUnavailable.ZoneUnavailable: availability zone is unavailable · 指定的可用区不可用
        ///
        /// - Remedy: Choose another zone or a subnet in another zone, then send the request again.
        /// - 处理建议：请更换可用区或其他可用区的子网，然后重新发送请求。
        #[doc(alias("ResourceUnavailable.ZoneUnavailable"))]
        ResourceUnavailableZoneUnavailable,
        /// UnauthorizedOperation.AutoScalingRoleUnauthorized: service role AS\_QCSRole has not been granted to Auto Scaling · 未授权弹性伸缩预设服务角色AS\_QCSRole
        ///
        /// - Remedy: Complete the authorization in the Auto Scaling console, then send the request again.
        /// - 处理建议：请前往弹性伸缩控制台完成授权，然后重新发送请求。
        /// - Retry: `never`
        #[doc(alias("UnauthorizedOperation.AutoScalingRoleUnauthorized"))]
        UnauthorizedOperationAutoScalingRoleUnauthorized,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "auto_scaling")]
    api::listed_enum!(AsError, as_v20180419_table);
    pub(crate) mod as_v20180419_table {
        use super::api::{
            Answer, Category, Index, Level, Retirement, Retry, Table, TableData,
        };
        #[cfg(feature = "auto_scaling")]
        use super::AsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "as_v20180419";
        pub(super) const CODE_INDEX: Index = index::AS_V20180419_CODES;
        pub(super) const KEY_INDEX: Index = index::AS_V20180419_KEYS;
        #[cfg(feature = "auto_scaling")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [AsError; 184] = [
            AsError::AccountQualificationRestrictions,
            AsError::CallCvmError,
            AsError::FailedOperationNoActivityToGenerate,
            AsError::InternalError,
            AsError::InternalErrorCallCmqError,
            AsError::InternalErrorCallCnsError,
            AsError::InternalErrorCallError,
            AsError::InternalErrorCallLbError,
            AsError::InternalErrorCallMonitorError,
            AsError::InternalErrorCallNotificationError,
            AsError::InternalErrorCallStsError,
            AsError::InternalErrorCallTatError,
            AsError::InternalErrorCallTagError,
            AsError::InternalErrorCallTvpcError,
            AsError::InternalErrorCallVpcError,
            AsError::InternalErrorCalleeError,
            AsError::InternalErrorRequestError,
            AsError::InvalidImageIdNotFound,
            AsError::InvalidLaunchConfiguration,
            AsError::InvalidLaunchConfigurationId,
            AsError::InvalidLaunchConfigurationIdInUse,
            AsError::InvalidLaunchConfigurationIdNotFound,
            AsError::InvalidParameter,
            AsError::InvalidParameterActionNotFound,
            AsError::InvalidParameterDotConflict,
            AsError::InvalidParameterHostNameUnavailable,
            AsError::InvalidParameterInScenario,
            AsError::InvalidParameterInvalidCombination,
            AsError::InvalidParameterLoadBalancerNotInAutoScalingGroup,
            AsError::InvalidParameterMustOneParameter,
            AsError::InvalidParameterParameterDeprecated,
            AsError::InvalidParameterParameterMustBeDeleted,
            AsError::InvalidParameterConflict,
            AsError::InvalidParameterValue,
            AsError::InvalidParameterValueAccountNotSupportBandwidthPackageId,
            AsError::InvalidParameterValueAssertDesiredCapacityFailed,
            AsError::InvalidParameterValueBaseCapacityTooLarge,
            AsError::InvalidParameterValueBatchNumberTooLarge,
            AsError::InvalidParameterValueClassicLb,
            AsError::InvalidParameterValueConflictNotificationTarget,
            AsError::InvalidParameterValueCronExpressionIllegal,
            AsError::InvalidParameterValueCvmConfigurationError,
            AsError::InvalidParameterValueCvmError,
            AsError::InvalidParameterValueDuplicatedForwardLb,
            AsError::InvalidParameterValueDuplicatedSubnet,
            AsError::InvalidParameterValueEndTimeBeforeStartTime,
            AsError::InvalidParameterValueFilter,
            AsError::InvalidParameterValueForwardLb,
            AsError::InvalidParameterValueGroupNameDuplicated,
            AsError::InvalidParameterValueHostNameIllegal,
            AsError::InvalidParameterValueHostNameWithSuffixTooLong,
            AsError::InvalidParameterValueIPv6InternetChargeType,
            AsError::InvalidParameterValueImageNotFound,
            AsError::InvalidParameterValueInstanceNameIllegal,
            AsError::InvalidParameterValueInstanceNameWithSuffixTooLong,
            AsError::InvalidParameterValueInstanceTypeNotSupported,
            AsError::InvalidParameterValueInvalidActivityId,
            AsError::InvalidParameterValueInvalidAutoScalingGroupId,
            AsError::InvalidParameterValueInvalidAutoScalingNotificationId,
            AsError::InvalidParameterValueInvalidAutoScalingPolicyId,
            AsError::InvalidParameterValueInvalidClbRegion,
            AsError::InvalidParameterValueInvalidDisasterRecoverGroupId,
            AsError::InvalidParameterValueInvalidFilter,
            AsError::InvalidParameterValueInvalidHpcClusterId,
            AsError::InvalidParameterValueInvalidImageId,
            AsError::InvalidParameterValueInvalidInstanceId,
            AsError::InvalidParameterValueInvalidInstanceType,
            AsError::InvalidParameterValueInvalidLaunchConfiguration,
            AsError::InvalidParameterValueInvalidLaunchConfigurationId,
            AsError::InvalidParameterValueInvalidLifecycleHookId,
            AsError::InvalidParameterValueInvalidNotificationUserGroupId,
            AsError::InvalidParameterValueInvalidPaiDomainNameType,
            AsError::InvalidParameterValueInvalidScheduledActionId,
            AsError::InvalidParameterValueInvalidScheduledActionNameIncludeIllegalChar,
            AsError::InvalidParameterValueInvalidSecurityGroupId,
            AsError::InvalidParameterValueInvalidSnapshotId,
            AsError::InvalidParameterValueInvalidSubnetId,
            AsError::InvalidParameterValueLaunchConfigurationNameDuplicated,
            AsError::InvalidParameterValueLaunchConfigurationNotFound,
            AsError::InvalidParameterValueLbProjectInconsistent,
            AsError::InvalidParameterValueLifecycleHookNameDuplicated,
            AsError::InvalidParameterValueLimitExceeded,
            AsError::InvalidParameterValueListenerTargetTypeNotSupported,
            AsError::InvalidParameterValueMaxSurgeTooLarge,
            AsError::InvalidParameterValueMissingBandwidthPackageId,
            AsError::InvalidParameterValueNoResourcePermission,
            AsError::InvalidParameterValueNotStringTypeFloat,
            AsError::InvalidParameterValueOnlyVpc,
            AsError::InvalidParameterValueProjectIdNotFound,
            AsError::InvalidParameterValueRange,
            AsError::InvalidParameterValueScalingPolicyNameDuplicate,
            AsError::InvalidParameterValueScheduledActionNameDuplicate,
            AsError::InvalidParameterValueSize,
            AsError::InvalidParameterValueStartTimeBeforeCurrentTime,
            AsError::InvalidParameterValueStoppedInstanceNotAllowAttach,
            AsError::InvalidParameterValueSubnetIds,
            AsError::InvalidParameterValueSubnetNotInDedicatedCluster,
            AsError::InvalidParameterValueTargetPortDuplicated,
            AsError::InvalidParameterValueTargetPortDuplicatedInForwardLb,
            AsError::InvalidParameterValueTargetTrackingScalingPolicy,
            AsError::InvalidParameterValueThresholdOutOfRange,
            AsError::InvalidParameterValueTimeFormat,
            AsError::InvalidParameterValueTooLong,
            AsError::InvalidParameterValueTooShort,
            AsError::InvalidParameterValueUserDataFormatError,
            AsError::InvalidParameterValueUserDataSizeExceeded,
            AsError::InvalidParameterValueUserGroupIdNotFound,
            AsError::InvalidParameterValueZoneMismatchRegion,
            AsError::InvalidPermission,
            AsError::LaunchConfigurationQuotaLimitExceeded,
            AsError::LimitExceeded,
            AsError::LimitExceededAfterAttachLbLimitExceeded,
            AsError::LimitExceededAutoScalingGroupLimitExceeded,
            AsError::LimitExceededDesiredCapacityLimitExceeded,
            AsError::LimitExceededFilterValuesTooLong,
            AsError::LimitExceededLaunchConfigurationQuotaNotEnough,
            AsError::LimitExceededMaxSizeLimitExceeded,
            AsError::LimitExceededMinSizeLimitExceeded,
            AsError::LimitExceededQuotaNotEnough,
            AsError::LimitExceededScheduledActionLimitExceeded,
            AsError::LimitExceededTargetTrackingScalingPolicy,
            AsError::MissingParameter,
            AsError::MissingParameterInScenario,
            AsError::MissingParameterInstanceMarketOptions,
            AsError::ResourceInUseActivityInProgress,
            AsError::ResourceInUseAutoScalingGroupNotActive,
            AsError::ResourceInUseInstanceInGroup,
            AsError::ResourceInUseLaunchConfigurationIdInUse,
            AsError::ResourceInsufficientAutoScalingGroupAboveMaxSize,
            AsError::ResourceInsufficientAutoScalingGroupBelowMinSize,
            AsError::ResourceInsufficientInServiceInstanceAboveMaxSize,
            AsError::ResourceInsufficientInServiceInstanceBelowMinSize,
            AsError::ResourceNotFoundAutoScalingGroupIdNotFound,
            AsError::ResourceNotFoundAutoScalingGroupNotFound,
            AsError::ResourceNotFoundAutoScalingNotificationNotFound,
            AsError::ResourceNotFoundBandwidthPackageIdNotFound,
            AsError::ResourceNotFoundClassicLoadBalancerNotFound,
            AsError::ResourceNotFoundCmqQueueNotFound,
            AsError::ResourceNotFoundCommandNotFound,
            AsError::ResourceNotFoundDisasterRecoverGroupNotFound,
            AsError::ResourceNotFoundInstancesNotFound,
            AsError::ResourceNotFoundInstancesNotInAutoScalingGroup,
            AsError::ResourceNotFoundLaunchConfigurationIdNotFound,
            AsError::ResourceNotFoundLifecycleHookInstanceNotFound,
            AsError::ResourceNotFoundLifecycleHookNotFound,
            AsError::ResourceNotFoundLifecycleHookTokenNotFound,
            AsError::ResourceNotFoundListenerNotFound,
            AsError::ResourceNotFoundLoadBalancerNotFound,
            AsError::ResourceNotFoundLoadBalancerNotInAutoScalingGroup,
            AsError::ResourceNotFoundLocationNotFound,
            AsError::ResourceNotFoundRefreshActivityNotFound,
            AsError::ResourceNotFoundScalingPolicyNotFound,
            AsError::ResourceNotFoundScheduledActionNotFound,
            AsError::ResourceNotFoundTdmqcmqQueueNotFound,
            AsError::ResourceNotFoundTdmqcmqTopicNotFound,
            AsError::ResourceUnavailableAutoScalingGroupAbnormalStatus,
            AsError::ResourceUnavailableAutoScalingGroupDisabled,
            AsError::ResourceUnavailableAutoScalingGroupInActivity,
            AsError::ResourceUnavailableAutoScalingGroupInRefreshActivity,
            AsError::ResourceUnavailableCmqTopicHasNoSubscriber,
            AsError::ResourceUnavailableCvmVpcInconsistent,
            AsError::ResourceUnavailableForbiddenModifyVpc,
            AsError::ResourceUnavailableInquiryPriceResetInstanceFailed,
            AsError::ResourceUnavailableInstanceCannotAttach,
            AsError::ResourceUnavailableInstanceInOperation,
            AsError::ResourceUnavailableInstanceNotSupportStopCharging,
            AsError::ResourceUnavailableInstancesAlreadyInAutoScalingGroup,
            AsError::ResourceUnavailableLaunchConfigurationStatusAbnormal,
            AsError::ResourceUnavailableLbBackendRegionInconsistent,
            AsError::ResourceUnavailableLbProjectInconsistent,
            AsError::ResourceUnavailableLbVpcInconsistent,
            AsError::ResourceUnavailableLifecycleActionResultHasSet,
            AsError::ResourceUnavailableLoadBalancerInOperation,
            AsError::ResourceUnavailableNoInstanceCanRefresh,
            AsError::ResourceUnavailableNoInstanceCanRollback,
            AsError::ResourceUnavailableProjectInconsistent,
            AsError::ResourceUnavailableRefreshActivityCanNotRollback,
            AsError::ResourceUnavailableRefreshActivityStatusConflictWithOperation,
            AsError::ResourceUnavailableRollbackTypeActivityCanNotRollbackAgain,
            AsError::ResourceUnavailableStoppedInstanceNotAllowAttach,
            AsError::ResourceUnavailableTdmqcmqTopicHasNoSubscriber,
            AsError::ResourceUnavailableZoneUnavailable,
            AsError::UnauthorizedOperationAutoScalingRoleUnauthorized,
            AsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 184] = [
            "AccountQualificationRestrictions",
            "CallCvmError",
            "FailedOperation.NoActivityToGenerate",
            "InternalError",
            "InternalError.CallCmqError",
            "InternalError.CallCnsError",
            "InternalError.CallError",
            "InternalError.CallLbError",
            "InternalError.CallMonitorError",
            "InternalError.CallNotificationError",
            "InternalError.CallStsError",
            "InternalError.CallTATError",
            "InternalError.CallTagError",
            "InternalError.CallTvpcError",
            "InternalError.CallVpcError",
            "InternalError.CalleeError",
            "InternalError.RequestError",
            "InvalidImageId.NotFound",
            "InvalidLaunchConfiguration",
            "InvalidLaunchConfigurationId",
            "InvalidLaunchConfigurationId.InUse",
            "InvalidLaunchConfigurationId.NotFound",
            "InvalidParameter",
            "InvalidParameter.ActionNotFound",
            "InvalidParameter.Conflict",
            "InvalidParameter.HostNameUnavailable",
            "InvalidParameter.InScenario",
            "InvalidParameter.InvalidCombination",
            "InvalidParameter.LoadBalancerNotInAutoScalingGroup",
            "InvalidParameter.MustOneParameter",
            "InvalidParameter.ParameterDeprecated",
            "InvalidParameter.ParameterMustBeDeleted",
            "InvalidParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountNotSupportBandwidthPackageId",
            "InvalidParameterValue.AssertDesiredCapacityFailed",
            "InvalidParameterValue.BaseCapacityTooLarge",
            "InvalidParameterValue.BatchNumberTooLarge",
            "InvalidParameterValue.ClassicLb",
            "InvalidParameterValue.ConflictNotificationTarget",
            "InvalidParameterValue.CronExpressionIllegal",
            "InvalidParameterValue.CvmConfigurationError",
            "InvalidParameterValue.CvmError",
            "InvalidParameterValue.DuplicatedForwardLb",
            "InvalidParameterValue.DuplicatedSubnet",
            "InvalidParameterValue.EndTimeBeforeStartTime",
            "InvalidParameterValue.Filter",
            "InvalidParameterValue.ForwardLb",
            "InvalidParameterValue.GroupNameDuplicated",
            "InvalidParameterValue.HostNameIllegal",
            "InvalidParameterValue.HostNameWithSuffixTooLong",
            "InvalidParameterValue.IPv6InternetChargeType",
            "InvalidParameterValue.ImageNotFound",
            "InvalidParameterValue.InstanceNameIllegal",
            "InvalidParameterValue.InstanceNameWithSuffixTooLong",
            "InvalidParameterValue.InstanceTypeNotSupported",
            "InvalidParameterValue.InvalidActivityId",
            "InvalidParameterValue.InvalidAutoScalingGroupId",
            "InvalidParameterValue.InvalidAutoScalingNotificationId",
            "InvalidParameterValue.InvalidAutoScalingPolicyId",
            "InvalidParameterValue.InvalidClbRegion",
            "InvalidParameterValue.InvalidDisasterRecoverGroupId",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidHpcClusterId",
            "InvalidParameterValue.InvalidImageId",
            "InvalidParameterValue.InvalidInstanceId",
            "InvalidParameterValue.InvalidInstanceType",
            "InvalidParameterValue.InvalidLaunchConfiguration",
            "InvalidParameterValue.InvalidLaunchConfigurationId",
            "InvalidParameterValue.InvalidLifecycleHookId",
            "InvalidParameterValue.InvalidNotificationUserGroupId",
            "InvalidParameterValue.InvalidPaiDomainNameType",
            "InvalidParameterValue.InvalidScheduledActionId",
            "InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar",
            "InvalidParameterValue.InvalidSecurityGroupId",
            "InvalidParameterValue.InvalidSnapshotId",
            "InvalidParameterValue.InvalidSubnetId",
            "InvalidParameterValue.LaunchConfigurationNameDuplicated",
            "InvalidParameterValue.LaunchConfigurationNotFound",
            "InvalidParameterValue.LbProjectInconsistent",
            "InvalidParameterValue.LifecycleHookNameDuplicated",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.ListenerTargetTypeNotSupported",
            "InvalidParameterValue.MaxSurgeTooLarge",
            "InvalidParameterValue.MissingBandwidthPackageId",
            "InvalidParameterValue.NoResourcePermission",
            "InvalidParameterValue.NotStringTypeFloat",
            "InvalidParameterValue.OnlyVpc",
            "InvalidParameterValue.ProjectIdNotFound",
            "InvalidParameterValue.Range",
            "InvalidParameterValue.ScalingPolicyNameDuplicate",
            "InvalidParameterValue.ScheduledActionNameDuplicate",
            "InvalidParameterValue.Size",
            "InvalidParameterValue.StartTimeBeforeCurrentTime",
            "InvalidParameterValue.StoppedInstanceNotAllowAttach",
            "InvalidParameterValue.SubnetIds",
            "InvalidParameterValue.SubnetNotInDedicatedCluster",
            "InvalidParameterValue.TargetPortDuplicated",
            "InvalidParameterValue.TargetPortDuplicatedInForwardLb",
            "InvalidParameterValue.TargetTrackingScalingPolicy",
            "InvalidParameterValue.ThresholdOutOfRange",
            "InvalidParameterValue.TimeFormat",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TooShort",
            "InvalidParameterValue.UserDataFormatError",
            "InvalidParameterValue.UserDataSizeExceeded",
            "InvalidParameterValue.UserGroupIdNotFound",
            "InvalidParameterValue.ZoneMismatchRegion",
            "InvalidPermission",
            "LaunchConfigurationQuotaLimitExceeded",
            "LimitExceeded",
            "LimitExceeded.AfterAttachLbLimitExceeded",
            "LimitExceeded.AutoScalingGroupLimitExceeded",
            "LimitExceeded.DesiredCapacityLimitExceeded",
            "LimitExceeded.FilterValuesTooLong",
            "LimitExceeded.LaunchConfigurationQuotaNotEnough",
            "LimitExceeded.MaxSizeLimitExceeded",
            "LimitExceeded.MinSizeLimitExceeded",
            "LimitExceeded.QuotaNotEnough",
            "LimitExceeded.ScheduledActionLimitExceeded",
            "LimitExceeded.TargetTrackingScalingPolicy",
            "MissingParameter",
            "MissingParameter.InScenario",
            "MissingParameter.InstanceMarketOptions",
            "ResourceInUse.ActivityInProgress",
            "ResourceInUse.AutoScalingGroupNotActive",
            "ResourceInUse.InstanceInGroup",
            "ResourceInUse.LaunchConfigurationIdInUse",
            "ResourceInsufficient.AutoScalingGroupAboveMaxSize",
            "ResourceInsufficient.AutoScalingGroupBelowMinSize",
            "ResourceInsufficient.InServiceInstanceAboveMaxSize",
            "ResourceInsufficient.InServiceInstanceBelowMinSize",
            "ResourceNotFound.AutoScalingGroupIdNotFound",
            "ResourceNotFound.AutoScalingGroupNotFound",
            "ResourceNotFound.AutoScalingNotificationNotFound",
            "ResourceNotFound.BandwidthPackageIdNotFound",
            "ResourceNotFound.ClassicLoadBalancerNotFound",
            "ResourceNotFound.CmqQueueNotFound",
            "ResourceNotFound.CommandNotFound",
            "ResourceNotFound.DisasterRecoverGroupNotFound",
            "ResourceNotFound.InstancesNotFound",
            "ResourceNotFound.InstancesNotInAutoScalingGroup",
            "ResourceNotFound.LaunchConfigurationIdNotFound",
            "ResourceNotFound.LifecycleHookInstanceNotFound",
            "ResourceNotFound.LifecycleHookNotFound",
            "ResourceNotFound.LifecycleHookTokenNotFound",
            "ResourceNotFound.ListenerNotFound",
            "ResourceNotFound.LoadBalancerNotFound",
            "ResourceNotFound.LoadBalancerNotInAutoScalingGroup",
            "ResourceNotFound.LocationNotFound",
            "ResourceNotFound.RefreshActivityNotFound",
            "ResourceNotFound.ScalingPolicyNotFound",
            "ResourceNotFound.ScheduledActionNotFound",
            "ResourceNotFound.TDMQCMQQueueNotFound",
            "ResourceNotFound.TDMQCMQTopicNotFound",
            "ResourceUnavailable.AutoScalingGroupAbnormalStatus",
            "ResourceUnavailable.AutoScalingGroupDisabled",
            "ResourceUnavailable.AutoScalingGroupInActivity",
            "ResourceUnavailable.AutoScalingGroupInRefreshActivity",
            "ResourceUnavailable.CmqTopicHasNoSubscriber",
            "ResourceUnavailable.CvmVpcInconsistent",
            "ResourceUnavailable.ForbiddenModifyVpc",
            "ResourceUnavailable.InquiryPriceResetInstanceFailed",
            "ResourceUnavailable.InstanceCannotAttach",
            "ResourceUnavailable.InstanceInOperation",
            "ResourceUnavailable.InstanceNotSupportStopCharging",
            "ResourceUnavailable.InstancesAlreadyInAutoScalingGroup",
            "ResourceUnavailable.LaunchConfigurationStatusAbnormal",
            "ResourceUnavailable.LbBackendRegionInconsistent",
            "ResourceUnavailable.LbProjectInconsistent",
            "ResourceUnavailable.LbVpcInconsistent",
            "ResourceUnavailable.LifecycleActionResultHasSet",
            "ResourceUnavailable.LoadBalancerInOperation",
            "ResourceUnavailable.NoInstanceCanRefresh",
            "ResourceUnavailable.NoInstanceCanRollback",
            "ResourceUnavailable.ProjectInconsistent",
            "ResourceUnavailable.RefreshActivityCanNotRollback",
            "ResourceUnavailable.RefreshActivityStatusConflictWithOperation",
            "ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain",
            "ResourceUnavailable.StoppedInstanceNotAllowAttach",
            "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
            "ResourceUnavailable.ZoneUnavailable",
            "UnauthorizedOperation.AutoScalingRoleUnauthorized",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 184] = [
            "AccountQualificationRestrictions",
            "CallCvmError",
            "FailedOperationNoActivityToGenerate",
            "InternalError",
            "InternalErrorCallCmqError",
            "InternalErrorCallCnsError",
            "InternalErrorCallError",
            "InternalErrorCallLbError",
            "InternalErrorCallMonitorError",
            "InternalErrorCallNotificationError",
            "InternalErrorCallStsError",
            "InternalErrorCallTatError",
            "InternalErrorCallTagError",
            "InternalErrorCallTvpcError",
            "InternalErrorCallVpcError",
            "InternalErrorCalleeError",
            "InternalErrorRequestError",
            "InvalidImageIdNotFound",
            "InvalidLaunchConfiguration",
            "InvalidLaunchConfigurationId",
            "InvalidLaunchConfigurationIdInUse",
            "InvalidLaunchConfigurationIdNotFound",
            "InvalidParameter",
            "InvalidParameterActionNotFound",
            "InvalidParameterDotConflict",
            "InvalidParameterHostNameUnavailable",
            "InvalidParameterInScenario",
            "InvalidParameterInvalidCombination",
            "InvalidParameterLoadBalancerNotInAutoScalingGroup",
            "InvalidParameterMustOneParameter",
            "InvalidParameterParameterDeprecated",
            "InvalidParameterParameterMustBeDeleted",
            "InvalidParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValueAccountNotSupportBandwidthPackageId",
            "InvalidParameterValueAssertDesiredCapacityFailed",
            "InvalidParameterValueBaseCapacityTooLarge",
            "InvalidParameterValueBatchNumberTooLarge",
            "InvalidParameterValueClassicLb",
            "InvalidParameterValueConflictNotificationTarget",
            "InvalidParameterValueCronExpressionIllegal",
            "InvalidParameterValueCvmConfigurationError",
            "InvalidParameterValueCvmError",
            "InvalidParameterValueDuplicatedForwardLb",
            "InvalidParameterValueDuplicatedSubnet",
            "InvalidParameterValueEndTimeBeforeStartTime",
            "InvalidParameterValueFilter",
            "InvalidParameterValueForwardLb",
            "InvalidParameterValueGroupNameDuplicated",
            "InvalidParameterValueHostNameIllegal",
            "InvalidParameterValueHostNameWithSuffixTooLong",
            "InvalidParameterValueIPv6InternetChargeType",
            "InvalidParameterValueImageNotFound",
            "InvalidParameterValueInstanceNameIllegal",
            "InvalidParameterValueInstanceNameWithSuffixTooLong",
            "InvalidParameterValueInstanceTypeNotSupported",
            "InvalidParameterValueInvalidActivityId",
            "InvalidParameterValueInvalidAutoScalingGroupId",
            "InvalidParameterValueInvalidAutoScalingNotificationId",
            "InvalidParameterValueInvalidAutoScalingPolicyId",
            "InvalidParameterValueInvalidClbRegion",
            "InvalidParameterValueInvalidDisasterRecoverGroupId",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidHpcClusterId",
            "InvalidParameterValueInvalidImageId",
            "InvalidParameterValueInvalidInstanceId",
            "InvalidParameterValueInvalidInstanceType",
            "InvalidParameterValueInvalidLaunchConfiguration",
            "InvalidParameterValueInvalidLaunchConfigurationId",
            "InvalidParameterValueInvalidLifecycleHookId",
            "InvalidParameterValueInvalidNotificationUserGroupId",
            "InvalidParameterValueInvalidPaiDomainNameType",
            "InvalidParameterValueInvalidScheduledActionId",
            "InvalidParameterValueInvalidScheduledActionNameIncludeIllegalChar",
            "InvalidParameterValueInvalidSecurityGroupId",
            "InvalidParameterValueInvalidSnapshotId",
            "InvalidParameterValueInvalidSubnetId",
            "InvalidParameterValueLaunchConfigurationNameDuplicated",
            "InvalidParameterValueLaunchConfigurationNotFound",
            "InvalidParameterValueLbProjectInconsistent",
            "InvalidParameterValueLifecycleHookNameDuplicated",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueListenerTargetTypeNotSupported",
            "InvalidParameterValueMaxSurgeTooLarge",
            "InvalidParameterValueMissingBandwidthPackageId",
            "InvalidParameterValueNoResourcePermission",
            "InvalidParameterValueNotStringTypeFloat",
            "InvalidParameterValueOnlyVpc",
            "InvalidParameterValueProjectIdNotFound",
            "InvalidParameterValueRange",
            "InvalidParameterValueScalingPolicyNameDuplicate",
            "InvalidParameterValueScheduledActionNameDuplicate",
            "InvalidParameterValueSize",
            "InvalidParameterValueStartTimeBeforeCurrentTime",
            "InvalidParameterValueStoppedInstanceNotAllowAttach",
            "InvalidParameterValueSubnetIds",
            "InvalidParameterValueSubnetNotInDedicatedCluster",
            "InvalidParameterValueTargetPortDuplicated",
            "InvalidParameterValueTargetPortDuplicatedInForwardLb",
            "InvalidParameterValueTargetTrackingScalingPolicy",
            "InvalidParameterValueThresholdOutOfRange",
            "InvalidParameterValueTimeFormat",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTooShort",
            "InvalidParameterValueUserDataFormatError",
            "InvalidParameterValueUserDataSizeExceeded",
            "InvalidParameterValueUserGroupIdNotFound",
            "InvalidParameterValueZoneMismatchRegion",
            "InvalidPermission",
            "LaunchConfigurationQuotaLimitExceeded",
            "LimitExceeded",
            "LimitExceededAfterAttachLbLimitExceeded",
            "LimitExceededAutoScalingGroupLimitExceeded",
            "LimitExceededDesiredCapacityLimitExceeded",
            "LimitExceededFilterValuesTooLong",
            "LimitExceededLaunchConfigurationQuotaNotEnough",
            "LimitExceededMaxSizeLimitExceeded",
            "LimitExceededMinSizeLimitExceeded",
            "LimitExceededQuotaNotEnough",
            "LimitExceededScheduledActionLimitExceeded",
            "LimitExceededTargetTrackingScalingPolicy",
            "MissingParameter",
            "MissingParameterInScenario",
            "MissingParameterInstanceMarketOptions",
            "ResourceInUseActivityInProgress",
            "ResourceInUseAutoScalingGroupNotActive",
            "ResourceInUseInstanceInGroup",
            "ResourceInUseLaunchConfigurationIdInUse",
            "ResourceInsufficientAutoScalingGroupAboveMaxSize",
            "ResourceInsufficientAutoScalingGroupBelowMinSize",
            "ResourceInsufficientInServiceInstanceAboveMaxSize",
            "ResourceInsufficientInServiceInstanceBelowMinSize",
            "ResourceNotFoundAutoScalingGroupIdNotFound",
            "ResourceNotFoundAutoScalingGroupNotFound",
            "ResourceNotFoundAutoScalingNotificationNotFound",
            "ResourceNotFoundBandwidthPackageIdNotFound",
            "ResourceNotFoundClassicLoadBalancerNotFound",
            "ResourceNotFoundCmqQueueNotFound",
            "ResourceNotFoundCommandNotFound",
            "ResourceNotFoundDisasterRecoverGroupNotFound",
            "ResourceNotFoundInstancesNotFound",
            "ResourceNotFoundInstancesNotInAutoScalingGroup",
            "ResourceNotFoundLaunchConfigurationIdNotFound",
            "ResourceNotFoundLifecycleHookInstanceNotFound",
            "ResourceNotFoundLifecycleHookNotFound",
            "ResourceNotFoundLifecycleHookTokenNotFound",
            "ResourceNotFoundListenerNotFound",
            "ResourceNotFoundLoadBalancerNotFound",
            "ResourceNotFoundLoadBalancerNotInAutoScalingGroup",
            "ResourceNotFoundLocationNotFound",
            "ResourceNotFoundRefreshActivityNotFound",
            "ResourceNotFoundScalingPolicyNotFound",
            "ResourceNotFoundScheduledActionNotFound",
            "ResourceNotFoundTdmqcmqQueueNotFound",
            "ResourceNotFoundTdmqcmqTopicNotFound",
            "ResourceUnavailableAutoScalingGroupAbnormalStatus",
            "ResourceUnavailableAutoScalingGroupDisabled",
            "ResourceUnavailableAutoScalingGroupInActivity",
            "ResourceUnavailableAutoScalingGroupInRefreshActivity",
            "ResourceUnavailableCmqTopicHasNoSubscriber",
            "ResourceUnavailableCvmVpcInconsistent",
            "ResourceUnavailableForbiddenModifyVpc",
            "ResourceUnavailableInquiryPriceResetInstanceFailed",
            "ResourceUnavailableInstanceCannotAttach",
            "ResourceUnavailableInstanceInOperation",
            "ResourceUnavailableInstanceNotSupportStopCharging",
            "ResourceUnavailableInstancesAlreadyInAutoScalingGroup",
            "ResourceUnavailableLaunchConfigurationStatusAbnormal",
            "ResourceUnavailableLbBackendRegionInconsistent",
            "ResourceUnavailableLbProjectInconsistent",
            "ResourceUnavailableLbVpcInconsistent",
            "ResourceUnavailableLifecycleActionResultHasSet",
            "ResourceUnavailableLoadBalancerInOperation",
            "ResourceUnavailableNoInstanceCanRefresh",
            "ResourceUnavailableNoInstanceCanRollback",
            "ResourceUnavailableProjectInconsistent",
            "ResourceUnavailableRefreshActivityCanNotRollback",
            "ResourceUnavailableRefreshActivityStatusConflictWithOperation",
            "ResourceUnavailableRollbackTypeActivityCanNotRollbackAgain",
            "ResourceUnavailableStoppedInstanceNotAllowAttach",
            "ResourceUnavailableTdmqcmqTopicHasNoSubscriber",
            "ResourceUnavailableZoneUnavailable",
            "UnauthorizedOperationAutoScalingRoleUnauthorized",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 91] = [
            Answer::of("AccountQualificationRestrictions")
                .with_texts(
                    Some([
                        "account has not passed the qualification review",
                        "该请求账户未通过资格审计",
                    ]),
                    Some([
                        "Ask in a ticket at https://console.cloud.tencent.com/workorder/category what the review requires; send the request again once the account has passed it.",
                        "请在 https://console.cloud.tencent.com/workorder/category 提交工单，了解资格审计的要求；账户通过审计后重新发送请求。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("CallCvmError")
                .with_texts(
                    Some(["call of the CVM API failed", "CVM接口调用失败"]),
                    Some([
                        "Read the Message field for the error of CVM, and find out whether the operation has taken effect before you send the request again. If the cause stays unclear, open a ticket at https://console.cloud.tencent.com/workorder/category and quote the RequestId.",
                        "请查看 Message 字段中 CVM 返回的错误；重新发送请求之前，请先确认操作是否已经生效。如果仍无法确定原因，请在 https://console.cloud.tencent.com/workorder/category 提交工单，并提供 RequestId。",
                    ]),
                )
                .with_category(Category::Internal),
            Answer::of("FailedOperation.NoActivityToGenerate")
                .with_texts(
                    Some(["no scaling activity was generated", "未生成伸缩活动"]),
                    Some([
                        "Check whether what the request asks for is in place already, such as instances that are attached or stopped; if so, nothing is left to do.",
                        "请检查请求的目标状态是否已经达到，例如实例已绑定或已关机；如是，则无需再做任何操作。",
                    ]),
                )
                .with_category(Category::FailedPrecondition),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidImageId.NotFound")
                .with_texts(
                    Some(["image cannot be found", "未找到该镜像"]),
                    Some([
                        "Check that the image ID is right and that the image exists in the region of the request; correct it, then send the request again.",
                        "请检查镜像 ID 是否正确、镜像在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidLaunchConfiguration")
                .with_texts(
                    Some(["invalid launch configuration", "无效的启动配置"]),
                    Some([
                        "Check that the launch configuration is complete and exists in the region of the request; correct it, then send the request again.",
                        "请检查启动配置是否完整、在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("InvalidLaunchConfigurationId")
                .with_texts(
                    Some(["invalid launch configuration ID", "启动配置ID无效"]),
                    Some([
                        "Compare the ID with those that DescribeLaunchConfigurations returns for the region of the request; correct it, then send the request again.",
                        "请对照 DescribeLaunchConfigurations 在请求地域返回的启动配置核对 ID，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::below("InvalidLaunchConfigurationId"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameter.ActionNotFound")
                .with_texts(
                    Some(["invalid Action", "无效的Action请求"]),
                    Some([
                        "Compare Action and Version with the API's page, since an action exists only in its own product and version; correct them, then send the request again.",
                        "请对照接口文档核对 Action 和 Version（Action 只在其所属的产品和版本中有效），更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::Unimplemented)
                .with_retry(Retry::Never),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.InScenario")
                .with_texts(
                    Some([
                        "parameter is not valid in this scenario",
                        "在特定场景下的不合法参数",
                    ]),
                    Some([
                        "Find out from the Message field and the API's page which parameter the other settings of the request rule out; change one or the other, then send the request again.",
                        "请根据 Message 字段和接口文档，确认哪个参数与请求中的其他设置不相容，调整后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.LoadBalancerNotInAutoScalingGroup")
                .with_texts(
                    Some([
                        "load balancer is not attached to the scaling group",
                        "指定的负载均衡器在当前伸缩组中没有找到",
                    ]),
                    Some([
                        "Name a load balancer that is attached to the scaling group, or attach this one first; then send the request again.",
                        "请指定已绑定到该伸缩组的负载均衡器，或先绑定该负载均衡器，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.MustOneParameter")
                .with_texts(
                    Some([
                        "neither of two parameters is given",
                        "参数缺失，两种参数之中必须指定其中一个",
                    ]),
                    Some([
                        "Give one of the two; the Message field or the API's page says which they are.",
                        "请指定其中一个，具体参数请查看 Message 字段或接口文档。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterConflict")
                .with_texts(
                    Some([
                        "two parameters conflict and cannot be used together",
                        "指定的两个参数冲突，不能同时存在",
                    ]),
                    Some([
                        "Give only one of the two parameters, then send the request again.",
                        "请在两个参数中只保留一个，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.AssertDesiredCapacityFailed")
                .with_texts(
                    Some([
                        "declared desired capacity differs from the actual one",
                        "声明的原有期望实例数和实际原有期望实例数不一致",
                    ]),
                    Some([
                        "Something else has probably changed the group in the meantime. Query its desired capacity, decide whether the change is still wanted, then send the request with the current number.",
                        "伸缩组在此期间可能已被其他操作修改。请查询当前的期望实例数，确认仍需变更后，按当前值重新声明并发送请求。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.BaseCapacityTooLarge")
                .with_texts(
                    Some([
                        "base capacity exceeds the maximum number of instances",
                        "指定的基础容量过大",
                    ]),
                    Some([
                        "Lower the base capacity to the maximum number of instances or less, or raise that maximum; then send the request again.",
                        "请将基础容量调整为小于等于最大实例数，或调高最大实例数，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.BatchNumberTooLarge")
                .with_texts(
                    Some([
                        "more batches than instances to refresh",
                        "批次数大于待刷新实例总数",
                    ]),
                    Some([
                        "Set the number of batches to that of the instances to refresh or less, then send the request again.",
                        "请将批次数设为不大于待刷新实例总数的值，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ClassicLb")
                .with_texts(
                    Some([
                        "load balancer is not a classic one",
                        "在应当指定传统型负载均衡器的参数中，错误地指定了一个非传统型的负载均衡器",
                    ]),
                    Some([
                        "Give a classic CLB in this parameter (LoadBalancerIds), or this one in ForwardLoadBalancers; then send the request again.",
                        "请在该参数（LoadBalancerIds）中指定传统型负载均衡器，或将此负载均衡器改填到 ForwardLoadBalancers 中，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.CvmConfigurationError")
                .with_texts(
                    Some([
                        "CVM did not accept the instance parameters",
                        "CVM参数校验异常",
                    ]),
                    Some([
                        "Read the Message field to see what CVM objects to, and compare the instance parameters with the page of RunInstances in the CVM API; correct them, then send the request again.",
                        "请查看 Message 字段，确认 CVM 校验未通过的原因，并对照 CVM 的 RunInstances 接口文档检查实例参数，更正后重新发送请求。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.CvmError")
                .with_texts(
                    Some([
                        "CVM did not accept the instance parameters",
                        "CVM参数校验异常",
                    ]),
                    Some([
                        "Read the Message field to see what CVM objects to, and compare the instance parameters with the page of RunInstances in the CVM API; correct them, then send the request again.",
                        "请查看 Message 字段，确认 CVM 校验未通过的原因，并对照 CVM 的 RunInstances 接口文档检查实例参数，更正后重新发送请求。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.ForwardLb")
                .with_texts(
                    Some([
                        "load balancer is a classic one, where an application CLB is required",
                        "在应当指定应用型负载均衡器的参数中，错误地指定了一个非应用型的负载均衡器",
                    ]),
                    Some([
                        "Give an application CLB in this parameter (ForwardLoadBalancers), or this one in LoadBalancerIds; then send the request again.",
                        "请在该参数（ForwardLoadBalancers）中指定应用型负载均衡器，或将此负载均衡器改填到 LoadBalancerIds 中，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.GroupNameDuplicated")
                .with_texts(
                    Some([
                        "name of the scaling group already exists",
                        "伸缩组名称重复",
                    ]),
                    Some([
                        "Choose another name, or go on with the existing scaling group.",
                        "请更换名称，或直接使用已有的伸缩组。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ImageNotFound")
                .with_texts(
                    Some(["image does not exist", "指定的镜像不存在"]),
                    Some([
                        "Check that the image ID is right and that the image exists in the region of the request; correct it, then send the request again.",
                        "请检查镜像 ID 是否正确、镜像在请求的地域是否存在，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.InvalidNotificationUserGroupId")
                .with_texts(
                    Some([
                        "notification group ID is not a numeric string",
                        "指定的通知组 ID 不是数值字符串格式",
                    ]),
                    Some([
                        "Give the ID as a string that holds digits only, then send the request again.",
                        "请将通知组 ID 填写为只含数字的字符串，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.LaunchConfigurationNameDuplicated")
                .with_texts(
                    Some([
                        "name of the launch configuration already exists",
                        "启动配置名称重复",
                    ]),
                    Some([
                        "Choose another name, or go on with the existing launch configuration.",
                        "请更换名称，或直接使用已有的启动配置。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.LaunchConfigurationNotFound")
                .with_texts(
                    Some([
                        "launch configuration cannot be found",
                        "找不到指定启动配置",
                    ]),
                    Some([
                        "Compare the ID with those that DescribeLaunchConfigurations returns for the region of the request; correct it, then send the request again.",
                        "请对照 DescribeLaunchConfigurations 在请求地域返回的启动配置核对 ID，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.LbProjectInconsistent")
                .with_texts(
                    Some([
                        "load balancer is in a different project",
                        "负载均衡器项目不一致",
                    ]),
                    Some([
                        "Use load balancers of the project to which the scaling group belongs, then send the request again.",
                        "请使用与伸缩组属于同一项目的负载均衡器，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.LifecycleHookNameDuplicated")
                .with_texts(
                    Some([
                        "name of the lifecycle hook already exists",
                        "生命周期挂钩名称重复",
                    ]),
                    Some([
                        "Choose another name, or go on with the existing lifecycle hook.",
                        "请更换名称，或直接使用已有的生命周期挂钩。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.MissingBandwidthPackageId")
                .with_texts(
                    Some([
                        "bandwidth package ID is required",
                        "当前账户在带宽包模式中必须填写带宽包ID参数",
                    ]),
                    Some([
                        "Add BandwidthPackageId, which this account must give in the bandwidth package mode; then send the request again.",
                        "当前账户使用带宽包模式，请补充 BandwidthPackageId，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.NoResourcePermission")
                .with_texts(
                    Some(["no permission for the resource", "无资源权限"]),
                    Some([
                        "Ask the administrator of the root account to allow the operation on this resource in Cloud Access Management (CAM), then send the request again.",
                        "请联系主账号管理员，在访问管理（CAM）中授予对该资源的操作权限，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.NotStringTypeFloat")
                .with_texts(
                    Some([
                        "value is not a string that holds a floating-point number",
                        "提供的值不是浮点字符串格式",
                    ]),
                    Some([
                        "Give the number in quotation marks, with a decimal point if it needs one (MaxPrice of a spot instance, for example), then send the request again.",
                        "请以字符串形式填写浮点数（例如竞价实例的 MaxPrice），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.OnlyVpc")
                .with_texts(
                    Some(["account supports VPCs only", "账号仅支持VPC网络"]),
                    Some([
                        "Give a VPC and its subnets (VpcId and SubnetIds) for the group, then send the request again.",
                        "请为伸缩组指定私有网络及子网（VpcId 和 SubnetIds），然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ProjectIdNotFound")
                .with_texts(
                    Some(["project ID does not exist", "项目ID不存在"]),
                    Some([
                        "Check that the ID is that of an existing project of this account; correct it, then send the request again.",
                        "请核对该 ID 是否属于当前账号下已有的项目，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ScalingPolicyNameDuplicate")
                .with_texts(
                    Some([
                        "name of the alarm policy already exists",
                        "告警策略名称重复",
                    ]),
                    Some([
                        "Choose another name, or go on with the existing policy.",
                        "请更换名称，或直接使用已有的告警策略。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.ScheduledActionNameDuplicate")
                .with_texts(
                    Some([
                        "name of the scheduled task already exists",
                        "定时任务名称重复",
                    ]),
                    Some([
                        "Choose another name, or go on with the existing task.",
                        "请更换名称，或直接使用已有的定时任务。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.Size")
                .with_texts(
                    Some([
                        "invalid maximum, minimum or desired number of instances",
                        "伸缩组最大数量、最小数量、期望实例数取值不合法",
                    ]),
                    Some([
                        "Choose the numbers so that the desired one lies between the minimum and the maximum, and all are within the range on the API's page; then send the request again.",
                        "请调整取值，使期望实例数介于最小实例数和最大实例数之间，且均在接口文档规定的范围内，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.TargetTrackingScalingPolicy")
                .with_texts(
                    Some([
                        "target tracking policies cannot be executed by request",
                        "不支持执行目标追踪策略",
                    ]),
                    Some([
                        "Leave the policy to Auto Scaling, or name a policy of another type; to scale at once, use ScaleOutInstances or ScaleInInstances.",
                        "目标追踪策略由弹性伸缩自动触发，请改为指定其他类型的策略；如需立即伸缩，请使用 ScaleOutInstances 或 ScaleInInstances。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.TooLong")
                .with_texts(
                    Some(["too many values", "取值过多"]),
                    Some([
                        "Give no more values than the API's page allows; remove some or spread them over several requests.",
                        "请减少取值个数或拆分为多次请求，不要超过接口文档规定的上限。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue.UserGroupIdNotFound")
                .with_texts(
                    Some(["user group does not exist", "用户组不存在"]),
                    Some([
                        "Check that the ID is that of an existing user group of this account; correct it, then send the request again.",
                        "请核对该 ID 是否属于当前账号下已有的用户组，更正后重新发送请求。",
                    ]),
                )
                .with_category(Category::NotFound)
                .with_retry(Retry::Never),
            Answer::of("InvalidPermission")
                .with_texts(
                    Some([
                        "account does not support this operation",
                        "账户不支持该操作",
                    ]),
                    Some([
                        "Use an account for which the operation is available, or ask in a ticket at https://console.cloud.tencent.com/workorder/category whether it can be enabled for this one.",
                        "请改用支持该操作的账户，或在 https://console.cloud.tencent.com/workorder/category 提交工单，咨询能否为当前账户开通。",
                    ]),
                )
                .with_category(Category::PermissionDenied)
                .with_retry(Retry::Never),
            Answer::of("LaunchConfigurationQuotaLimitExceeded"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.FilterValuesTooLong")
                .with_texts(
                    Some([
                        "too many values for one filter",
                        "特定过滤器的值过多",
                    ]),
                    Some([
                        "Give the filter fewer values, or spread them over several queries.",
                        "请减少该过滤器的取值个数，或拆分为多次查询。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.MinSizeLimitExceeded")
                .with_texts(
                    Some([
                        "minimum number of instances is below what is allowed",
                        "最小实例数低于限制",
                    ]),
                    Some([
                        "Raise the minimum to what the API's page allows, then send the request again.",
                        "请将最小实例数调高至接口文档允许的范围，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.TargetTrackingScalingPolicy")
                .with_texts(
                    Some([
                        "scaling group has a target tracking policy already",
                        "每个伸缩组限制创建一个目标追踪策略",
                    ]),
                    Some([
                        "Modify the existing policy, or delete it first: a scaling group may have only one.",
                        "请修改已有的目标追踪策略，或先将其删除再创建。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("MissingParameter"),
            Answer::of("MissingParameter.InScenario")
                .with_texts(
                    Some([
                        "parameter is missing that this scenario requires",
                        "在特定场景下缺少参数",
                    ]),
                    Some([
                        "Find out from the Message field and the API's page which parameter the other settings of the request make necessary; add it, then send the request again.",
                        "请根据 Message 字段和接口文档，确认请求中的其他设置还要求传入哪个参数，补齐后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("MissingParameter.InstanceMarketOptions")
                .with_texts(
                    Some([
                        "spot instances lack the InstanceMarketOptions parameter",
                        "竞价计费类型缺少对应的 InstanceMarketOptions 参数",
                    ]),
                    Some([
                        "Add InstanceMarketOptions, or choose another billing mode than spot (SPOTPAID); then send the request again.",
                        "请补充 InstanceMarketOptions，或改用竞价（SPOTPAID）以外的计费类型，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceInUse.ActivityInProgress")
                .with_texts(
                    Some([
                        "scaling group is carrying out a scaling activity",
                        "伸缩组正在执行伸缩活动",
                    ]),
                    Some([
                        "Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.",
                        "请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("ResourceInUse.AutoScalingGroupNotActive")
                .with_texts(
                    Some(["scaling group is disabled", "伸缩组处于禁用状态"]),
                    Some([
                        "Enable the scaling group (EnableAutoScalingGroup), then send the request again. An instance refresh keeps the group disabled while it lasts: let that end first.",
                        "请启用伸缩组（EnableAutoScalingGroup），然后重新发送请求。实例刷新期间伸缩组会被停用，请先等待刷新结束。",
                    ]),
                ),
            Answer::of("ResourceInUse.InstanceInGroup")
                .with_texts(
                    Some([
                        "scaling group still has instances in service",
                        "伸缩组内尚有正常实例",
                    ]),
                    Some([
                        "Remove the instances from the group, or terminate them, then delete it.",
                        "请先将实例移出伸缩组或销毁，再删除伸缩组。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceInUse.LaunchConfigurationIdInUse")
                .with_texts(
                    Some([
                        "launch configuration is still used by a scaling group",
                        "指定的启动配置仍在伸缩组中使用",
                    ]),
                    Some([
                        "Give the scaling groups that use it another launch configuration, or delete them, then send the request again.",
                        "请先为使用它的伸缩组更换启动配置，或删除这些伸缩组，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceInsufficient.AutoScalingGroupAboveMaxSize")
                .with_texts(
                    Some([
                        "instances exceed the maximum of the scaling group",
                        "超过伸缩组最大实例数",
                    ]),
                    Some([
                        "Add fewer instances, or raise the maximum of the scaling group first (MaxSize).",
                        "请减少要加入的实例数，或先调高伸缩组的最大实例数（MaxSize）。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("ResourceInsufficient.AutoScalingGroupBelowMinSize")
                .with_texts(
                    Some([
                        "instances fall below the minimum of the scaling group",
                        "少于伸缩组最小实例数",
                    ]),
                    Some([
                        "Remove or stop fewer instances, or lower the minimum of the scaling group first (MinSize).",
                        "请减少要移出或关机的实例数，或先调低伸缩组的最小实例数（MinSize）。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("ResourceInsufficient.InServiceInstanceAboveMaxSize")
                .with_texts(
                    Some([
                        "instances in the scaling group exceed its maximum",
                        "伸缩组内实例数超过最大实例数",
                    ]),
                    Some([
                        "Add fewer instances, or raise the maximum of the scaling group first (MaxSize).",
                        "请减少要加入的实例数，或先调高伸缩组的最大实例数（MaxSize）。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("ResourceInsufficient.InServiceInstanceBelowMinSize")
                .with_texts(
                    Some([
                        "instances in the scaling group fall below its minimum",
                        "伸缩组内实例数低于最小实例数",
                    ]),
                    Some([
                        "Remove or stop fewer instances, or lower the minimum of the scaling group first (MinSize).",
                        "请减少要移出或关机的实例数，或先调低伸缩组的最小实例数（MinSize）。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.InstancesNotInAutoScalingGroup")
                .with_texts(
                    Some([
                        "instance is not in the scaling group",
                        "目标实例不在伸缩组内",
                    ]),
                    Some([
                        "Name instances that are in the scaling group, then send the request again; DescribeAutoScalingInstances lists them.",
                        "请指定伸缩组内的实例，然后重新发送请求；组内实例可通过 DescribeAutoScalingInstances 查询。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceNotFound.LoadBalancerNotInAutoScalingGroup")
                .with_texts(
                    Some([
                        "load balancer is not attached to the scaling group",
                        "指定的负载均衡器在当前伸缩组中没有找到",
                    ]),
                    Some([
                        "Name a load balancer that is attached to the scaling group, or attach this one first; then send the request again.",
                        "请指定已绑定到该伸缩组的负载均衡器，或先绑定该负载均衡器，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourceUnavailable.AutoScalingGroupDisabled")
                .with_texts(
                    Some(["scaling group is disabled", "伸缩组被停用"]),
                    Some([
                        "Enable the scaling group (EnableAutoScalingGroup), then send the request again. An instance refresh keeps the group disabled while it lasts: let that end first.",
                        "请启用伸缩组（EnableAutoScalingGroup），然后重新发送请求。实例刷新期间伸缩组会被停用，请先等待刷新结束。",
                    ]),
                ),
            Answer::of("ResourceUnavailable.AutoScalingGroupInActivity")
                .with_texts(
                    Some([
                        "scaling group is carrying out an activity",
                        "伸缩组正在活动中",
                    ]),
                    Some([
                        "Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.",
                        "请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("ResourceUnavailable.AutoScalingGroupInRefreshActivity")
                .with_texts(
                    Some([
                        "scaling group is in another instance refresh activity",
                        "伸缩组处于另一个实例刷新活动当中",
                    ]),
                    Some([
                        "Wait for the other instance refresh to finish, or resume or cancel it if it is paused; then send the request again. DescribeRefreshActivities shows how far it is.",
                        "请等待另一个实例刷新活动结束；如其处于暂停状态，请恢复或取消该活动。然后重新发送请求。活动进度可通过 DescribeRefreshActivities 查询。",
                    ]),
                ),
            Answer::of("ResourceUnavailable.CmqTopicHasNoSubscriber")
                .with_texts(
                    Some([
                        "CMQ topic has no subscriber",
                        "指定的 CMQ Topic 无订阅者",
                    ]),
                    Some([
                        "Add a subscriber to the topic, or name a topic that has one; then send the request again.",
                        "请为该主题添加订阅者，或改用已有订阅者的主题，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.CvmVpcInconsistent")
                .with_texts(
                    Some([
                        "instance and scaling group are in different VPCs",
                        "实例和伸缩组Vpc不一致",
                    ]),
                    Some([
                        "Attach only instances in the VPC of the scaling group.",
                        "请只添加与伸缩组处于同一私有网络的实例。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.ForbiddenModifyVpc")
                .with_texts(
                    Some([
                        "VPC of a scaling group with load balancers cannot be modified",
                        "绑定负载均衡器的伸缩组禁止修改Vpc",
                    ]),
                    Some([
                        "Detach the load balancers from the group first, or create a new group in the other VPC.",
                        "请先将负载均衡器从伸缩组解绑，或在目标私有网络中新建伸缩组。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.InquiryPriceResetInstanceFailed")
                .with_texts(
                    Some([
                        "price query for reinstalling the instance failed",
                        "重装实例询价失败",
                    ]),
                    Some([
                        "Check that the new image exists and does not conflict with the other parameters of the instance, or choose another image; then send the request again.",
                        "请检查新镜像是否存在、是否与该实例的其他参数冲突，或更换镜像，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.InstanceInOperation")
                .with_texts(
                    Some([
                        "instance is taking part in an activity",
                        "指定的实例正在活动中",
                    ]),
                    Some([
                        "Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.",
                        "请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("ResourceUnavailable.InstanceNotSupportStopCharging")
                .with_texts(
                    Some([
                        "instance cannot be shut down without charges",
                        "实例不支持关机不收费",
                    ]),
                    Some([
                        "Shut it down with charges (KEEP_CHARGING as StoppedMode), or leave it out of the request.",
                        "请改用关机继续收费（StoppedMode 设为 KEEP_CHARGING），或将该实例从请求中去掉。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.InstancesAlreadyInAutoScalingGroup")
                .with_texts(
                    Some([
                        "instance is in a scaling group already",
                        "实例已存在于伸缩组中",
                    ]),
                    Some([
                        "Leave out the instances that are in a group already; if it is the intended one, nothing is left to do.",
                        "请从请求中去掉已在伸缩组中的实例；如其已在目标伸缩组中，则无需再做任何操作。",
                    ]),
                )
                .with_category(Category::AlreadyExists)
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.LbBackendRegionInconsistent")
                .with_texts(
                    Some([
                        "backend region of the CLB is not that of Auto Scaling",
                        "CLB实例的后端地域与AS服务所在地域不一致",
                    ]),
                    Some([
                        "Use a CLB whose backend region is the region of the request, then send the request again.",
                        "请使用后端地域与请求地域一致的 CLB 实例，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.LbProjectInconsistent")
                .with_texts(
                    Some([
                        "load balancer is in a different project",
                        "负载均衡器项目不一致",
                    ]),
                    Some([
                        "Use load balancers of the project to which the scaling group belongs, then send the request again.",
                        "请使用与伸缩组属于同一项目的负载均衡器，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.LbVpcInconsistent")
                .with_texts(
                    Some([
                        "load balancer and scaling group are in different VPCs",
                        "负载均衡器VPC与伸缩组不一致",
                    ]),
                    Some([
                        "Use a load balancer in the VPC of the scaling group, then send the request again.",
                        "请使用与伸缩组处于同一私有网络的负载均衡器，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.LifecycleActionResultHasSet")
                .with_texts(
                    Some([
                        "lifecycle action has been completed already",
                        "生命周期动作已经被设置",
                    ]),
                    Some([
                        "Nothing is left to do, and the result cannot be set once more.",
                        "无需再做任何操作，结果也无法重复设置。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.LoadBalancerInOperation")
                .with_texts(
                    Some([
                        "load balancer is taking part in an activity of the scaling group",
                        "LB 在指定的伸缩组内处于活动中",
                    ]),
                    Some([
                        "Wait for the scaling activity to finish. If the request is idempotent (may be repeated without harm), retry with increasing pauses; otherwise send it again only once the activity is over.",
                        "请等待伸缩活动结束。如果请求是幂等的（重复执行不会产生不良影响），可稍后重试，并逐次延长重试间隔；否则请在活动结束后再重新发送。",
                    ]),
                )
                .with_category(Category::Aborted)
                .with_retry(Retry::Backoff),
            Answer::of("ResourceUnavailable.NoInstanceCanRefresh")
                .with_texts(
                    Some([
                        "scaling group has no running instance to refresh",
                        "伸缩组内不存在运行中状态的实例，无法进行实例刷新",
                    ]),
                    Some([
                        "Start instances of the group, or wait until one is running, then send the request again.",
                        "请启动伸缩组内的实例，或等待有实例进入运行中状态，然后重新发送请求。",
                    ]),
                ),
            Answer::of("ResourceUnavailable.NoInstanceCanRollback")
                .with_texts(
                    Some([
                        "no instance in the scaling group can be rolled back",
                        "伸缩组中不存在可回滚的实例",
                    ]),
                    Some([
                        "Look up with DescribeRefreshActivities what the activity has refreshed; to change the instances all the same, start a new instance refresh.",
                        "请通过 DescribeRefreshActivities 查看该活动刷新了哪些实例；如仍需变更实例，请发起新的实例刷新。",
                    ]),
                ),
            Answer::of("ResourceUnavailable.ProjectInconsistent")
                .with_texts(
                    Some(["projects do not match", "项目不一致"]),
                    Some([
                        "Use resources that all belong to the project of the scaling group, then send the request again.",
                        "请确保所用资源与伸缩组属于同一项目，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.RefreshActivityCanNotRollback")
                .with_texts(
                    Some([
                        "refresh activity was successful and is not the latest, so it cannot be rolled back",
                        "当前刷新活动为成功状态，且不是最近一次执行的刷新活动，无法回滚",
                    ]),
                    Some([
                        "Roll back the latest successful activity instead, or start a new instance refresh with the launch configuration you want.",
                        "请改为回滚最近一次成功的刷新活动，或使用所需的启动配置发起新的实例刷新。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.RefreshActivityStatusConflictWithOperation")
                .with_texts(
                    Some([
                        "status of the instance refresh activity does not allow the operation",
                        "实例刷新活动状态与当前操作冲突",
                    ]),
                    Some([
                        "Look up the status of the activity with DescribeRefreshActivities, and choose an operation that it allows: only a paused activity can be resumed, for example.",
                        "请通过 DescribeRefreshActivities 查询活动状态，并选择该状态允许的操作，例如只有暂停的活动才能恢复。",
                    ]),
                ),
            Answer::of("ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain")
                .with_texts(
                    Some([
                        "instance refresh activity that is itself a rollback cannot be rolled back",
                        "回滚类型的实例刷新活动无法再次回滚",
                    ]),
                    Some([
                        "Start a new instance refresh with the launch configuration you want instead.",
                        "请改为使用所需的启动配置发起新的实例刷新。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.StoppedInstanceNotAllowAttach")
                .with_texts(
                    Some([
                        "instances that are shut down cannot be added to the scaling group",
                        "关机实例不允许添加到伸缩组",
                    ]),
                    Some([
                        "Start the instance and wait until it is running, then add it.",
                        "请先启动实例，待其运行后再添加。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.TDMQCMQTopicHasNoSubscriber")
                .with_texts(
                    Some([
                        "TDMQ-CMQ topic has no subscriber",
                        "TDMQ-CMQ 主题无订阅者",
                    ]),
                    Some([
                        "Add a subscriber to the topic, or name a topic that has one; then send the request again.",
                        "请为该主题添加订阅者，或改用已有订阅者的主题，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("ResourceUnavailable.ZoneUnavailable")
                .with_texts(
                    Some([
                        "availability zone is unavailable",
                        "指定的可用区不可用",
                    ]),
                    Some([
                        "Choose another zone or a subnet in another zone, then send the request again.",
                        "请更换可用区或其他可用区的子网，然后重新发送请求。",
                    ]),
                ),
            Answer::of("UnauthorizedOperation.AutoScalingRoleUnauthorized")
                .with_texts(
                    Some([
                        "service role AS_QCSRole has not been granted to Auto Scaling",
                        "未授权弹性伸缩预设服务角色AS_QCSRole",
                    ]),
                    Some([
                        "Complete the authorization in the Auto Scaling console, then send the request again.",
                        "请前往弹性伸缩控制台完成授权，然后重新发送请求。",
                    ]),
                )
                .with_retry(Retry::Never),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::AS_V20180419_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AsError",
            label_en: "Auto Scaling",
            label_zh: "弹性伸缩",
            level: Level::Service,
            product: Some(products::AUTO_SCALING),
            version: Some("2018-04-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-11-15",
                        "自 2021-11-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-29",
                        "自 2021-07-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-29",
                        "自 2021-07-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    71,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-11",
                        "自 2022-03-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    94,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-08-24",
                        "自 2021-08-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    109,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-29",
                        "自 2021-07-29 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "auto_scaling")]
pub use v20180419::AsError;

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
